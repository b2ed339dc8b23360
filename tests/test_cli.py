"""The command as a person or a script meets it: sentences, exit codes, streams, signals."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from director import disk
from director.cli import main
from director.cli.make import run
from director.cli.words import stream
from director.errors import BadInput, FilmingFailed, Stopped, StoreProblem
from director.events import Event, Filmed, Said
from director.model import Brief, Review, Shot, Storyboard, Take
from director.store import Store

ROOT = Path(__file__).resolve().parent.parent
SHOTS = (Shot(id="s1", prompt="A fox runs"), Shot(id="s2", prompt="A \x1b[31mfox\x1b[0m sleeps"))
BOARD = Storyboard(title="Füchse im Schnee 🦊", shots=SHOTS)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test in an empty folder, with no language model set up."""
    monkeypatch.chdir(tmp_path)
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    return tmp_path


def director(*words: str, stdin: bytes | None = None, environ: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run([sys.executable, "-m", "director", *words], input=stdin, capture_output=True, check=False, timeout=60,
                          stdin=subprocess.DEVNULL if stdin is None else None, env={**os.environ, **(environ or {})})


def a_production(folder: Path, board: Storyboard = BOARD) -> Path:
    """A planned production with one reviewed take, as filming leaves it."""
    with Store.open(folder) as store:
        store.keep_brief(Brief(story="Foxes"))
        store.save(board, "planned")
        file = store.scratch(".mp4")
        file.write_bytes(b"not really a film")
        facts: dict[str, Any] = {"shot": "s1", "generator": "painted", "version": "1", "seed": 1, "prompt": "A fox", "width": 64,
                                 "height": 64, "fps": 24, "frames": 96, "sha256": "0" * 64, "key": "1" * 64}
        sha = store.put("take", "1" * 64, file, Take(**facts)).sha256
    with Store.open(folder) as store:
        store.put("take", "1" * 64, store.takes("s1")[0].path or file, Take(**{**facts, "sha256": sha}))
        review = Review(take=sha, critic="eye", version="1", score=0.75, passed=True)
        store.put("review", "2" * 64, review.model_dump_json().encode(), review)
    return folder


def refusal(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Run what cannot work: one sentence on standard error, nothing on standard output, exit code 2."""
    assert main(list(words)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("director: ") and err.count("\n") == 1 and "Traceback" not in err
    return err


def test_alone_it_helps(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "examples:" in capsys.readouterr().out
    assert main(["--version"]) == 0
    assert re.match(r"director \d+\.\d+", capsys.readouterr().out)


@pytest.mark.parametrize(("words", "said"), [
    (["make", ""], "story is empty"),
    (["make", " \n\t "], "story is empty"),
    (["make", "x" * 20_001], "20,000"),
    (["make", "x" * 100_000], "20,000"),
    (["make", "A fox", "--aspect", "5:2"], "Known: 16:9, 9:16, 1:1"),
    (["make", "A fox", "--style", "watercolr"], "watercolor"),
    (["make", "A fox", "--style", "qwertz"], "cinematic, realistic, anime, cartoon, 3d animation, noir, watercolor"),
    (["make", "A fox", "--resolution", "8k"], "720p, 1080p, 1440p, 4k"),
    (["make", "A fox", "--generator", "animatik"], "'animatic'"),
    (["make", "A fox", "--duration", "NaN"], "--duration"),
    (["make", "A fox", "--duration", "-3"], "between 2 and 1800"),
    (["make", "A fox", "--shots", "10000"], "from 1 to 120"),
    (["make", "A fox", "--workers", "0"], "from 1 to 64"),
    (["make", "A fox", "--out", " "], "--out"),
    (["make", "--file", "none.txt"], "does not exist"),
    (["make", "no/such/../"], "has no"),
    (["resume", "nowhere"], "no production"),
    (["show", "nowhere"], "no production"),
    (["storyboard", "export", "nowhere"], "no production"),
    (["storyboard", "import", "none.json"], "does not exist"),
    (["storyboard"], "ACTION"),
    (["A fox crosses a river"], "director make"),
])
def test_what_cannot_work_is_one_sentence(words: list[str], said: str, capsys: pytest.CaptureFixture[str], elsewhere: Path) -> None:
    if words[-1] == "no/such/../":
        (elsewhere / "no" / "such").mkdir(parents=True)
        said = "no production in"
    before = sorted(elsewhere.rglob("*"))
    assert said in refusal(capsys, *words)
    assert sorted(elsewhere.rglob("*")) == before


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\x00", b"A fox\x00", b"\xff\xd8\xff\xe0"])
def test_a_binary_story_is_refused_from_a_pipe_and_from_a_file(content: bytes, elsewhere: Path) -> None:
    (elsewhere / "story.txt").write_bytes(content)
    for done in (director("make", "-", stdin=content), director("make", stdin=content), director("make", "--file", "story.txt")):
        assert done.returncode == 2
        assert b"text" in done.stderr and b"Traceback" not in done.stderr


def test_with_json_a_mistake_is_an_event_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["make", "A fox", "--aspect", "5:2", "--json"]) == 2
    event = json.loads(capsys.readouterr().out)
    assert event["event"] == "failed" and "16:9" in event["sentence"]


def test_wishes_for_a_planned_film_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    a_production(Path("fox"))
    assert "--style, --captions" in refusal(capsys, "make", "fox", "--style", "noir", "--captions")


def events(*given: Event | BaseException) -> Iterator[Event]:
    for each in given:
        if isinstance(each, BaseException):
            raise each
        yield each


def filmed(shot: str) -> Filmed:
    take = Take(key="1" * 64, sha256="2" * 64, shot=shot, generator="painted", version="1", seed=1, prompt="A fox", width=64, height=64,
                fps=24, frames=96)
    return Filmed(take=take, attempt=1, reused=False, seconds=1.0)


PLAIN = Namespace(json=False, quiet=False)


def test_ctrl_c_says_what_is_kept_and_how_to_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Stopped, match="All 2 finished takes are kept in my film; to go on: director make 'my film'") as caught:
        run(events(filmed("s1"), filmed("s2"), KeyboardInterrupt()), Path("my film"), PLAIN)
    assert caught.value.exit_code == 130


def test_what_nobody_foresaw_is_a_sentence_and_a_log(capsys: pytest.CaptureFixture[str], elsewhere: Path) -> None:
    assert run(events(Said(text="Hello"), RuntimeError("secret detail")), elsewhere, PLAIN) == 70
    err = capsys.readouterr().err
    assert "RuntimeError" in err and "secret detail" not in err and "Traceback" not in err
    (log,) = elsewhere.glob("director-*.log")
    assert str(log) in err
    assert "secret detail" in log.read_text()


def test_the_sentence_comes_even_where_no_log_can_be_written(capsys: pytest.CaptureFixture[str], elsewhere: Path) -> None:
    assert run(events(RuntimeError("x")), elsewhere / "not" / "there", PLAIN) == 70
    (log,) = re.findall(r"are in (\S+\.log);", capsys.readouterr().err)
    assert "RuntimeError: x" in Path(log).read_text()
    Path(log).unlink()


def test_settings_in_a_production_are_not_read_and_that_is_said(capsys: pytest.CaptureFixture[str], elsewhere: Path) -> None:
    (elsewhere / ".env").write_text("OPENAI_BASE_URL=http://elsewhere.example/v1\n")
    assert run(events(Said(text="Hello")), elsewhere, PLAIN) == 0
    assert f"{elsewhere / '.env'} is not read" in capsys.readouterr().err


def test_what_was_foreseen_flies_on_to_the_top() -> None:
    with pytest.raises(FilmingFailed, match="no film in the camera"):
        run(events(FilmingFailed("no film in the camera")), Path("."), PLAIN)


STUBBORN = """
import sys, threading
from argparse import Namespace
from pathlib import Path
import director.cli as cli
from director.events import Said
def events():
    try:
        for n in range(10**9):
            yield Said(text=f"line {n}")
            if n == 3 and sys.argv[1] == "wait":
                print("ready", flush=True)
                threading.Event().wait(30)
    finally:
        print("closed", file=sys.stderr, flush=True)
from director.cli.make import run
cli._run = lambda argv: run(events(), Path("films/fox"), Namespace(json=sys.argv[1] != "wait", quiet=False))
sys.exit(cli.main([]))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signals_stop_in_good_order(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", STUBBORN, "wait"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(number)
        err = process.communicate(timeout=10)[1].decode()
    assert process.returncode == 130
    assert "closed" in err and "to go on: director make films/fox" in err and "Traceback" not in err


def _waiting(before: str, number: signal.Signals) -> tuple[int, str]:
    """How a command ends that waits inside text that is executed, as every dataclass is, and gets the signal twice."""
    script = (f"import signal, sys\n{before}\nimport director.cli as cli\n"
              "cli._run = lambda argv: exec('import threading; print(1, flush=True); threading.Event().wait(1)') or 0\n"
              "sys.exit(cli.main())")
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None and process.stdout.readline() == b"1\n"
        process.send_signal(number)
        process.send_signal(number)
        err = process.communicate(timeout=10)[1].decode()
    return process.returncode, err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_two_at_once_end_it_as_one_does(number: signal.Signals) -> None:
    code, err = _waiting("", number)
    assert code == 130 and "Traceback" not in err


def test_what_was_started_to_outlive_its_terminal_does() -> None:
    code, err = _waiting("signal.signal(signal.SIGHUP, signal.SIG_IGN)", signal.SIGHUP)
    assert code == 0 and not err


def test_a_reader_that_goes_away_ends_the_work_quietly() -> None:
    with subprocess.Popen([sys.executable, "-c", STUBBORN, "talk"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None and process.stderr is not None
        assert json.loads(process.stdout.readline())["event"] == "said"
        process.stdout.close()
        assert process.stderr.read() == b"closed\n"
        process.wait(10)
    assert process.returncode == 141


@pytest.mark.parametrize("environ", [{"LC_ALL": "C", "LANG": "C", "PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1"}])
def test_poor_terminals_get_question_marks_not_errors(environ: dict[str, str]) -> None:
    a_production(Path("fox"))
    done = director("show", "fox", environ=environ)
    assert done.returncode == 0, done.stderr
    assert b"chse im Schnee ?" in done.stdout


def test_show_tells_the_storyboard_and_the_reviews(capsys: pytest.CaptureFixture[str]) -> None:
    a_production(Path("fox"))
    assert main(["show", "fox"]) == 0
    out = capsys.readouterr().out
    assert "Storyboard: Füchse im Schnee 🦊; 2 shots, 8.0 s" in out
    assert "take s1a: passed, score 0.75" in out
    assert "director make" in out
    assert "\x1b" not in out and "fox sleeps" not in out.split("s2")[0]


def test_a_storyboard_goes_out_and_comes_in(capsys: pytest.CaptureFixture[str], elsewhere: Path) -> None:
    a_production(Path("fox"))
    assert main(["storyboard", "export", "fox", "fox.json"]) == 0
    data = json.loads(Path("fox.json").read_text(encoding="utf-8"))
    assert data["shots"][0]["takes"] == ["s1a"]
    assert main(["storyboard", "import", "fox.json", "--out", "fox2"]) == 0
    assert capsys.readouterr().out == "fox2\n"
    with Store.open("fox2") as store:
        assert store.storyboard() == BOARD
    assert main(["storyboard", "export", "fox2"]) == 0
    assert json.loads(capsys.readouterr().out) == data
    assert "new folder" in refusal(capsys, "storyboard", "import", "fox.json", "--out", "fox2")


def test_an_import_names_its_folder_after_the_title(capsys: pytest.CaptureFixture[str]) -> None:
    shot = {"id": "s1", "prompt": "A fox", "takes": ["s1a"], "take": "s1a"}
    Path("a.json").write_text(json.dumps({"title": "../../The Tin Friend", "shots": [shot]}))
    assert [main(["storyboard", "import", "a.json"]) for _ in range(2)] == [0, 0]
    assert capsys.readouterr().out.split() == ["films/the-tin-friend", "films/the-tin-friend-2"]
    with Store.open("films/the-tin-friend") as store:
        board = store.storyboard()
    assert board is not None and board.shots[0].take == ""


def test_a_file_that_cannot_be_imported_leaves_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.json").write_text('{"title": "A", "shots": [{"id": "s1", "prompt": "A fox", "durration": 3}]}')
    assert "Did you mean 'duration'?" in refusal(capsys, "storyboard", "import", "a.json", "--out", "fox")
    assert not Path("fox").exists()


def test_lines_of_json_are_answered_in_order_and_bad_ones_named(capsys: pytest.CaptureFixture[str]) -> None:
    def work(record: dict[str, Any]) -> dict[str, Any]:
        if record["id"] == "c":
            raise BadInput("c is not liked")
        return {"id": record["id"], "refined": record["prompt"].upper()}

    lines = [b'{"id": "a", "prompt": "f\xc3\xb6x"}', b"", b"nonsense", b"[1]", b'{"id": "c"}', b"\xff", b"[" * 9999,
             b'"' + b"x" * 2_000_100, b'{"id": "z", "prompt": "owl"}']
    assert stream(work, io.BytesIO(b"\n".join(lines))) == 2
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answers[0] == {"id": "a", "refined": "FÖX"} and answers[-1] == {"id": "z", "refined": "OWL"}
    assert [bool(answer.get("error")) for answer in answers] == [False, *[True] * 6, False]
    assert answers[3] == {"id": "c", "error": "c is not liked"}


def test_a_shell_completes_commands_and_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    script = tmp_path / "completion.sh"
    script.write_text(capsys.readouterr().out)
    asked = ('source "$1"; COMP_WORDS=(director "${@:2}"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); '
             '_shtab_director; echo "${COMPREPLY[@]}"')
    for words, found in ((["exp"], "export"), (["make", "--asp"], "--aspect")):
        told = subprocess.run(["bash", "-c", asked, "bash", str(script), *words], capture_output=True, text=True, check=True)
        assert told.stdout.strip() == found
    assert main(["completion", "fish"]) == 2 and "bash, zsh, tcsh" in capsys.readouterr().err


@pytest.mark.parametrize(("closing", "code"), [(">&- 2>&- <&-", 0), (">/dev/full", 2)])
def test_streams_that_are_closed_or_full_are_no_surprise(closing: str, code: int, tmp_path: Path) -> None:
    command = f"{sys.executable} -m director make --plan-only --out film 'A fox crosses a river' {closing}"
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, env={**usual, "PYTHONPATH": str(ROOT)},
                          capture_output=True, text=True, check=False)
    assert done.returncode == code and "did not expect" not in done.stderr


def test_devices_and_pipes_are_neither_read_without_end_nor_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe = tmp_path / "pipe.srt"
    os.mkfifo(pipe)
    for words in (["check", str(pipe)], ["check", "/dev/zero"], ["verify", str(pipe)]):
        assert main(words) == 2 and "no ordinary file" in capsys.readouterr().err
    with pytest.raises(StoreProblem, match="cannot be written over"):
        disk.replaceable(pipe)
    disk.replaceable(tmp_path / "new.srt")
    assert main(["make", "--plan-only", "A fox", "--out", "x" * 300]) == 2
    assert "longer than the file system takes" in capsys.readouterr().err

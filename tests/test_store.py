"""One production is one folder: results by what went into them, storyboards with undo, one process at a time."""

from __future__ import annotations

import errno
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import a_storyboard

from director.disk import in_words
from director.errors import Locked, StoreProblem
from director.model import Brief, ShotRequest, Take
from director.store import Store, brief_in

KEY = "a" * 64


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "film") as opened:
        yield opened


def a_take(shot: str = "s1", key: str = KEY) -> Take:
    return Take(key=key, sha256="b" * 64, shot=shot, generator="painter", version="1", seed=1, prompt="Mo", width=64, height=64,
                fps=24, frames=24)


def keep(store: Store, content: bytes = b"frames" * 100, key: str = KEY, shot: str = "s1") -> Path:
    scratch = store.scratch(".mp4")
    scratch.write_bytes(content)
    return store.put("take", key, scratch, a_take(shot, key)).path


def test_a_result_is_found_by_its_key_under_the_name_of_its_content(store: Store) -> None:
    path = keep(store)
    found = store.find("take", KEY)
    assert found is not None and found.path == path and found.read(Take) == a_take()
    assert path.parent.name == "takes" and path.name == f"{found.sha256}.mp4"
    assert store.find("take", "c" * 64) is None and store.find("review", KEY) is None


@pytest.mark.parametrize("damage", ["cut short", "one bit", "gone", "a folder"])
def test_a_damaged_file_is_not_found_until_it_is_made_again(store: Store, damage: str) -> None:
    path = keep(store)
    content = path.read_bytes()
    path.unlink()
    match damage:
        case "cut short":
            path.write_bytes(content[:-1])
        case "one bit":
            path.write_bytes(bytes([content[0] ^ 1]) + content[1:])
        case "a folder":
            path.mkdir()
    assert store.find("take", KEY) is None
    assert [(each.name, each.path) for each in store.takes("s1")] == [("s1a", None)]
    if path.is_dir():
        path.rmdir()
    keep(store)
    assert store.find("take", KEY) is not None and store.takes("s1")[0].path == path


def test_damage_between_two_runs_is_seen(tmp_path: Path) -> None:
    with Store.open(tmp_path / "film") as store:
        path = keep(store)
    path.write_bytes(path.read_bytes()[::-1])
    with Store.open(tmp_path / "film") as store:
        assert store.find("take", KEY) is None


def test_takes_are_named_after_their_shot_in_the_order_they_came(store: Store) -> None:
    for number in range(28):
        keep(store, b"%d" % number, f"{number:064d}")
    keep(store, b"0", f"{0:064d}")
    keep(store, b"other", "d" * 64, "s2")
    names = [each.name for each in store.takes("s1")]
    assert (names[0], names[1], names[25:]) == ("s1a", "s1b", ["s1z", "s1aa", "s1ab"])
    assert [each.name for each in store.takes("s2")] == ["s2a"]


def test_the_same_take_can_belong_to_two_shots(store: Store) -> None:
    keep(store)
    found = store.find("take", KEY, "s2")
    assert found is not None and found.shot == "s1"
    store.also(found, "s2")
    again = store.find("take", KEY, "s2")
    assert again is not None and again.read(Take).shot == "s2" and again.path == found.path


def test_what_went_in_is_kept_beside_the_result(store: Store) -> None:
    request = ShotRequest(shot="s1", prompt="Mo runs", width=64, height=64, frames=24)
    store.put("take", KEY, b"x", a_take(), inputs=request)
    inputs = store.takes("s1")[0].inputs
    assert inputs is not None and ShotRequest.model_validate_json(json.dumps(inputs)) == request


def test_content_that_is_not_what_was_reviewed_is_refused(store: Store) -> None:
    with pytest.raises(StoreProblem, match="disk may be failing"):
        store.put("take", KEY, b"x", a_take(), expected="0" * 64)
    assert store.find("take", KEY) is None


def test_half_written_files_are_gone_after_the_next_open(tmp_path: Path) -> None:
    with Store.open(tmp_path / "film") as store:
        keep(store)
    (tmp_path / "film" / "tmp" / "half.mp4").write_bytes(b"half")
    (tmp_path / "film" / "tmp" / "folder").mkdir()
    with Store.open(tmp_path / "film") as store:
        assert list((tmp_path / "film" / "tmp").iterdir()) == [] and store.find("take", KEY) is not None


def test_publishing_gives_a_readable_name_and_keeps_it_identical(store: Store) -> None:
    one = store.put("cut", KEY, b"first cut", {})
    two = store.put("cut", "c" * 64, b"second cut", {})
    film = store.folder / "final.mp4"
    assert store.publish(one, "final.mp4") and film.read_bytes() == b"first cut"
    assert not store.publish(one, "final.mp4")
    assert store.publish(two, "final.mp4") and film.read_bytes() == b"second cut"
    film.unlink()
    film.write_bytes(b"someone wrote over it")
    assert store.publish(two, "final.mp4") and film.read_bytes() == b"second cut"
    assert list((store.folder / "tmp").iterdir()) == []


def test_storyboards_can_be_undone_and_redone_and_none_is_lost(store: Store) -> None:
    first = a_storyboard()
    assert store.storyboard() is None and store.undo() is None and store.redo() is None and store.history() == ()
    for title in ("one", "two", "three"):
        store.save(first.but(title=title), f"called {title}")
    store.save(first.but(title="three"), "the same again")
    assert [each.why for each in store.history()] == ["called one", "called two", "called three"]
    undone = [store.undo(), store.undo(), store.undo()]
    assert [each and each.title for each in undone] == ["two", "one", None]
    redone = store.redo()
    assert redone is not None and redone.title == "two" and store.storyboard() == redone
    assert [each.current for each in store.history()] == [False, True, False]
    store.save(first.but(title="another way"), "changed")
    assert [each.storyboard.title for each in store.history()] == ["one", "two", "another way"] and store.redo() is None


def test_storyboard_json_shows_the_current_storyboard(store: Store) -> None:
    shown = store.folder / "storyboard.json"
    store.save(a_storyboard(title="one"), "planned")
    store.save(a_storyboard(title="two"), "changed")
    assert json.loads(shown.read_text())["title"] == "two"
    store.undo()
    assert json.loads(shown.read_text())["title"] == "one"


def test_an_edit_of_storyboard_json_by_hand_is_taken_up(tmp_path: Path) -> None:
    shown = tmp_path / "film" / "storyboard.json"
    with Store.open(tmp_path / "film") as store:
        store.save(a_storyboard(title="one"), "planned")
    shown.write_text(shown.read_text().replace('"one"', '"by hand"'))
    with Store.open(tmp_path / "film") as store:
        current, back = store.storyboard(), store.undo()
        assert current is not None and current.title == "by hand" and back is not None and back.title == "one"
    shown.write_text('{"title": 7}')
    with pytest.raises(StoreProblem, match=r"storyboard\.json was changed and cannot be used"):
        Store.open(tmp_path / "film")
    shown.unlink()
    with Store.open(tmp_path / "film") as store:
        assert json.loads(shown.read_text())["title"] == "one"


def test_the_brief_is_kept_and_read_without_the_lock(store: Store, tmp_path: Path) -> None:
    assert store.brief() is None and brief_in(store.folder) is None and brief_in(tmp_path / "nowhere") is None
    brief = Brief(story="Mo runs", seconds=4.0)
    store.keep_brief(brief)
    assert store.brief() == brief_in(store.folder) == brief


def test_the_log_is_one_json_object_a_line(store: Store) -> None:
    store.log({"event": "said", "text": "two\nlines"})
    store.log({"event": "filmed"})
    lines = [json.loads(line) for line in (store.folder / "log.jsonl").read_text().splitlines()]
    assert [line["event"] for line in lines] == ["said", "filmed"] and lines[0]["text"] == "two\nlines"


def test_a_second_process_is_told_who_is_working_where(tmp_path: Path) -> None:
    holding = f"from director.store import Store; s = Store.open({str(tmp_path / 'film')!r}); print('held', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", holding], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdout.readline() == b"held\n"
        with pytest.raises(Locked, match=f"process {other.pid}.*{tmp_path / 'film'}"):
            Store.open(tmp_path / "film")
        other.kill()
        other.wait()
        Store.open(tmp_path / "film").close()


def test_opening_twice_in_one_process_is_refused_and_closing_frees(store: Store) -> None:
    with pytest.raises(Locked, match="Another Director is working"):
        Store.open(store.folder)
    store.close()
    store.close()
    Store.open(store.folder).close()


def test_what_is_not_a_production_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.jpg").write_text("x")
    for folder, words in (
        (tmp_path / "file", "is not a folder"),
        (tmp_path / "file" / "below", "is not a folder"),
        (tmp_path / "photos", "holds other files.*cat.jpg"),
        (tmp_path / ("x" * 300), "cannot be used"),
        (Path("a\0b"), "character"),
        (Path("/proc/nowhere"), "cannot be"),
    ):
        with pytest.raises(StoreProblem, match=words):
            Store.open(folder)
    with pytest.raises(StoreProblem, match="no production"):
        Store.open(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists() and [file.name for file in (tmp_path / "photos").iterdir()] == ["cat.jpg"]


def test_a_production_of_a_newer_director_is_left_alone(tmp_path: Path) -> None:
    Store.open(tmp_path / "film").close()
    journal = sqlite3.connect(tmp_path / "film" / "journal.sqlite")
    journal.execute("UPDATE meta SET value = '99' WHERE name = 'format'")
    journal.commit()
    journal.close()
    with pytest.raises(StoreProblem, match="newer Director"):
        Store.open(tmp_path / "film")


def test_a_folder_that_cannot_be_written_is_said_to_be_one(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to root")
    (tmp_path / "closed").mkdir(mode=0o500)
    with pytest.raises(StoreProblem, match="cannot be written"):
        Store.open(tmp_path / "closed" / "film")


@pytest.mark.parametrize(("number", "words"), [
    (errno.ENOSPC, "The disk is full.*Free some space.*is kept"), (errno.EDQUOT, "The disk is full"),
    (errno.EROFS, "cannot be written"), (errno.EACCES, "cannot be written"),
])
def test_what_the_system_says_becomes_a_sentence_with_advice(number: int, words: str) -> None:
    with pytest.raises(StoreProblem, match=words), in_words(Path("film")):
        raise OSError(number, os.strerror(number))


def test_a_write_that_fails_in_the_middle_loses_nothing_that_is_kept(tmp_path: Path) -> None:
    """A limit on the size of files stands in for a full disk."""
    script = (
        "import resource, sys\nfrom director.store import Store\nfrom director.errors import StoreProblem\n"
        f"with Store.open({str(tmp_path / 'film')!r}) as store:\n"
        "    store.put('cut', 'a' * 64, b'small', {})\n"
        "    try: store.put('cut', 'b' * 64, b'x' * 3_000_000, {})\n"
        "    except StoreProblem as problem: print(problem)\n"
        "    print(store.find('cut', 'a' * 64) is not None, store.find('cut', 'b' * 64))\n"
    )

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))

    ended = subprocess.run([sys.executable, "-c", script], preexec_fn=limited, capture_output=True, text=True, check=True)
    assert ended.stdout.splitlines() == [f"The folder {tmp_path / 'film'} cannot be used: File too large. Choose another folder.",
                                         "True None"]


def test_a_journal_that_was_sound_is_looked_at_again_once_it_is_another(tmp_path: Path) -> None:
    for _ in range(2):
        with Store.open(tmp_path / "film") as store:
            store.save(a_storyboard(), "first")
            assert not store.mended
    journal = tmp_path / "film" / "journal.sqlite"
    journal.write_bytes(journal.read_bytes()[:4096] + b"?" * 8192)
    with Store.open(tmp_path / "film") as store:
        assert "damaged" in store.mended and store.storyboard() == a_storyboard()

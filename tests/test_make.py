"""`director make` from a story to a film, as processes: what is left, what is printed, how it stops and goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from outside import director, environment, install_sunrise

SHORT = ("--generator", "sunrise", "--duration", "2", "--shots", "1", "--aspect", "1:1", "--resolution", "720p")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    install_sunrise(tmp_path)
    return tmp_path


def events(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_film_is_made_once_with_the_generator_of_the_guide(outside: Path) -> None:
    made = director(outside, "make", *SHORT, "--out", "day", "The first day of the year")
    assert made.returncode == 0, made.stderr
    assert made.stdout.startswith("The film is ready: day/final.mp4\n")
    assert "720x720, 24 frames a second" in made.stdout and "Critic: the take passed" in made.stdout
    film = outside / "day" / "final.mp4"
    before = film.read_bytes(), film.stat().st_mtime_ns
    again = director(outside, "make", "--quiet", "day")
    assert (again.returncode, again.stdout, again.stderr) == (0, f"{film}\n", "")
    told = director(outside, "make", *SHORT, "--out", "day", "The first day of the year")
    assert told.stdout.startswith("Nothing to do; the film is finished: day/final.mp4\n")
    assert (film.read_bytes(), film.stat().st_mtime_ns) == before
    other = director(outside, "make", *SHORT, "--out", "day", "Another day")
    assert other.returncode == 2 and "another film" in other.stderr


def test_a_plan_first_then_a_film_that_is_stopped_and_gone_on_with(outside: Path) -> None:
    words = ("--generator", "sunrise", "--duration", "4", "--shots", "3", "--aspect", "1:1", "--resolution", "720p")
    planned = director(outside, "make", *words, "--plan-only", "--out", "day", "The first day of the year")
    assert planned.returncode == 0, planned.stderr
    assert "s1 " in planned.stdout and planned.stdout.rstrip().endswith("To film it: director make day")
    board = json.loads((outside / "day" / "storyboard.json").read_text())
    board["shots"] = board["shots"][:2]
    (outside / "day" / "storyboard.json").write_text(json.dumps(board))

    with subprocess.Popen([sys.executable, "-m", "director", "make", "day", "--json", "--workers", "1"], cwd=outside, text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(outside)) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["event"] == "reviewed":
                break
        process.send_signal(signal.SIGINT)
        err = process.communicate(timeout=10)[1]
    assert process.returncode == 130
    assert "The finished take is kept in day; to go on: director make day" in err and "Traceback" not in err
    assert not list((outside / "day" / "tmp").iterdir())
    assert not _working_in(outside)

    made = director(outside, "resume", "day", "--json")
    assert made.returncode == 0, made.stderr
    filmed = {event["take"]["shot"]: event["reused"] for event in events(made.stdout) if event["event"] == "filmed"}
    assert sorted(filmed) == ["s1", "s2"] and sorted(filmed.values()) == [False, True]
    assert events(made.stdout)[-1]["event"] == "assembled"


def _working_in(folder: Path) -> list[str]:
    """Processes whose working directory is the folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if os.readlink(entry / "cwd") == str(folder):
                found.append((entry / "cmdline").read_text())
        except OSError:
            continue
    return found


@pytest.mark.parametrize(("out", "said"), [("file", "not a folder"), ("full", "holds other files"), ("/proc/day", "/proc/day")])
def test_folders_that_cannot_be_a_production(out: str, said: str, outside: Path) -> None:
    (outside / "file").write_text("")
    (outside / "full").mkdir()
    (outside / "full" / "letter.txt").write_text("dear")
    done = director(outside, "make", *SHORT, "--out", out, "The first day")
    assert done.returncode == 2
    assert said in done.stderr and done.stderr.count("\n") == 1
    assert (outside / "full" / "letter.txt").read_text() == "dear"


def test_a_second_director_is_told_who_works_there(outside: Path) -> None:
    from director.model import Shot, Storyboard
    from director.store import Store

    with Store.open(outside / "day") as store:
        store.save(Storyboard(title="Day", shots=(Shot(id="s1", prompt="A day"),)), "planned")
        done = director(outside, "make", "day")
    assert done.returncode == 2
    assert f"process {os.getpid()}" in done.stderr


def test_a_model_that_does_not_answer_is_told_and_replaced_only_where_that_is_allowed(outside: Path) -> None:
    nobody = {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}
    words = ("make", *SHORT, "--plan-only", "--out", "day", "The first day of the year")
    failed = director(outside, *words, **nobody)
    assert failed.returncode == 2
    assert "--offline-fallback" in failed.stderr and "Traceback" not in failed.stderr
    allowed = director(outside, *words, "--offline-fallback", **nobody)
    assert allowed.returncode == 0, allowed.stderr
    assert "built-in screenwriter" in allowed.stderr
    offline = director(outside, *words[:-3], "--out", "day2", "--offline", words[-1], **nobody)
    assert offline.returncode == 0 and "screenwriter" not in offline.stderr

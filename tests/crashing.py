"""Kills a small production at every durable act, or at random moments, and starts it again. Prints what came of it.

    python crashing.py points FOLDER          one JSON object per crash point
    python crashing.py storm FOLDER KILLS     one JSON object for several productions that are killed again and again

Everything is imported once; each run is a fork, so a try costs milliseconds. A fork is a process like any other to
the lock, the journal and kill -9.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fakes import Author, Painter, a_crew, a_storyboard

from director.disk import sha256
from director.model import Brief
from director.store import Store
from director.studio import film

BRIEF = Brief(story="Mo does things")


def produce(folder: Path, reached: Callable[[str], None]) -> None:
    """Plan and film two shots, the first of which needs a retake."""
    crew = a_crew(Painter(ledger=folder.parent / "ledger", frozen=("s1",)), screenwriter=Author(a_storyboard(2)))
    for _ in film(BRIEF, folder, crew, reached=reached):
        pass


def in_a_fork(work: Callable[[], None]) -> int:
    """Runs `work` in a process of its own; its exit status, negative for a signal."""
    child = os.fork()
    if not child:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def counter(last: int, names: Path) -> Callable[[str], None]:
    """Notes every act and kills this process at number `last` (never, for 0)."""
    seen = 0

    def reached(act: str) -> None:
        nonlocal seen
        seen += 1
        with names.open("a") as note:
            note.write(act + "\n")
        if seen == last:
            os.kill(os.getpid(), signal.SIGKILL)

    return reached


def result(folder: Path) -> dict[str, Any]:
    """What matters of a production: the film, the takes of each shot by content, left-overs, films made twice."""
    left = len(list((folder / "tmp").iterdir()))
    with Store.open(folder, create=False) as store:
        takes = {shot: [(each.name, each.take.sha256, each.path is not None) for each in store.takes(shot)] for shot in ("s1", "s2")}
        versions = len(store.history())
    wrong = [file.name for file in (folder / "takes").iterdir() if file.stem != sha256(file)]
    return {"film": sha256(folder / "final.mp4"), "takes": takes, "versions": versions, "wrong": wrong,
            "tmp": left}


def filmed(base: Path) -> int:
    """Takes the painter made in all."""
    return len((base / "ledger").read_text().splitlines())


def warmed(base: Path) -> None:
    """What is compiled and cached once in a process is there before the forks."""
    (base / "warm").mkdir()
    produce(base / "warm" / "p", lambda act: None)


def points(base: Path) -> None:
    whole = base / "whole"
    whole.mkdir()
    assert in_a_fork(lambda: produce(whole / "p", counter(0, whole / "acts"))) == 0
    acts = (whole / "acts").read_text().splitlines()
    print(json.dumps({"acts": len(acts), "result": result(whole / "p"), "filmed": filmed(whole)}))
    for number, act in enumerate(acts, 1):
        place = base / str(number)
        place.mkdir()
        first = in_a_fork(lambda: produce(place / "p", counter(number, place / "acts")))  # noqa: B023 - run at once
        again = in_a_fork(lambda: produce(place / "p", counter(0, place / "acts")))  # noqa: B023
        print(json.dumps({"act": act, "first": first, "again": again, "result": result(place / "p"), "filmed": filmed(place)}))


def storm(base: Path, kills: int) -> None:
    chance = random.Random(7)
    (base / "whole").mkdir()
    started = time.monotonic()
    in_a_fork(lambda: produce(base / "whole" / "p", lambda act: None))
    whole = time.monotonic() - started                 # the kills fall inside a run, however fast this machine is today
    for number in range(kills):
        place = base / str(number)
        place.mkdir()

        def struck() -> None:
            signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.0005, 0.7 * whole))    # SIGALRM ends the process there and then
            produce(place / "p", lambda act: None)  # noqa: B023

        struck_dead = 0
        for _ in range(4):
            struck_dead += in_a_fork(struck) == -signal.SIGALRM
            chance.random()
        again = in_a_fork(lambda: produce(place / "p", lambda act: None))  # noqa: B023
        print(json.dumps({"killed": struck_dead, "again": again, "result": result(place / "p"), "filmed": filmed(place)}))


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))      # for this process and each of its forks
    warmed(Path(sys.argv[2]))
    if sys.argv[1] == "points":
        points(Path(sys.argv[2]))
    else:
        storm(Path(sys.argv[2]), int(sys.argv[3]))

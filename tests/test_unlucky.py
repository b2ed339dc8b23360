"""Disks that fill up or fail, and power that goes: at every durable act, and then the work goes on as if nothing had been."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fakes import Author, Deadly, Painter, a_crew, a_storyboard

from director import slips
from director.disk import Reached, sha256, unwatched
from director.errors import FilmingFailed, StoreProblem
from director.executors.local import LocalExecutor
from director.model import Brief
from director.store import Store
from director.studio import film

BRIEF = Brief(story="Mo does things")
Failing = Callable[[str], BaseException]


def produce(folder: Path, reached: Reached = unwatched) -> None:
    crew = a_crew(Painter(ledger=folder.parent / "ledger", frozen=("s1",)), screenwriter=Author(a_storyboard(2)))
    for _ in film(BRIEF, folder, crew, reached=reached):
        pass


def result(folder: Path) -> dict[str, Any]:
    """What matters of a production."""
    with Store.open(folder, create=False) as store:
        takes = {shot: [(each.name, each.take.sha256, each.path is not None) for each in store.takes(shot)] for shot in ("s1", "s2")}
        versions, mended = len(store.history()), store.mended
    slipped = sorted((facts["kind"], facts["key"], facts["shot"]) for facts in slips.results(folder))
    wrong = [file.name for file in (folder / "takes").iterdir() if file.stem != sha256(file)]
    return {"film": sha256(folder / "final.mp4"), "takes": takes, "versions": versions, "slips": slipped, "wrong": wrong, "mended": mended}


def filmed(base: Path) -> int:
    return len((base / "ledger").read_text().splitlines())


@pytest.fixture
def quick() -> Iterator[Path]:
    """A folder in memory where there is one: what is told of a disk does not depend on it, but fsync's speed does."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


@pytest.fixture
def whole(quick: Path) -> tuple[list[str], dict[str, Any], int]:
    """Every act of a whole production, what it comes to, and the takes that were made for it."""
    acts: list[str] = []
    (quick / "whole").mkdir()
    produce(quick / "whole" / "p", acts.append)
    return acts, result(quick / "whole" / "p"), filmed(quick / "whole")


def stopping(last: int, work: Callable[[str], None]) -> Reached:
    """Calls `work` with the act at number `last`, once."""
    seen = 0

    def reached(act: str) -> None:
        nonlocal seen
        seen += 1
        if seen == last:
            work(act)

    return reached


def _fails(number: int, words: str) -> Failing:
    """As the system says it of a file, and as SQLite says it of the journal."""
    return lambda act: sqlite3.OperationalError(words) if "journal" in act else OSError(number, os.strerror(number))


@pytest.mark.parametrize(("failing", "said", "every"), [
    (_fails(errno.ENOSPC, "database or disk is full"), "disk is full.*Free some space", True),
    (_fails(errno.EIO, "disk I/O error"), ".", False),
], ids=["full", "broken"])
def test_a_disk_that_fails_at_any_act_is_told_and_afterwards_all_goes_on(
        quick: Path, whole: tuple[list[str], dict[str, Any], int], failing: Failing, said: str, every: bool) -> None:
    acts, wanted, takes = whole
    for number, act in enumerate(acts, 1):
        if acts[: number - 1].count(act) > every:
            continue                                                    # of each sort of act the first one or two
        base = quick / str(number)
        base.mkdir()

        def fail(act: str) -> None:
            raise failing(act)

        with pytest.raises(StoreProblem, match=said):
            produce(base / "p", stopping(number, fail))
        produce(base / "p")
        assert result(base / "p") == wanted, act
        assert filmed(base) <= takes + 1, f"{act}: more than the take in the making was filmed again"


class Power:
    """A folder's files as they would be after a power cut: what is renamed, but whose folder was not forced to the disk, is under its
    old name or gone; the end of the log, and everything in the cache, which nobody forces, is cut short."""

    class Gone(BaseException):
        """Nothing runs any more."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[Path, bytes | None] = {}

    def watch(self, act: str) -> None:
        """Remember what lay where before names change, and forget it when the folder was forced to the disk."""
        if act.startswith("kept"):
            self.names = {path: path.read_bytes() for path in self._named()}

    def _named(self) -> Iterator[Path]:
        for path in self.folder.rglob("*"):
            if path.is_file() and path.parent.name not in ("tmp", "cache") and not path.name.startswith(("journal.", "log.", "lock")):
                yield path

    def fail(self, renames_lost: bool) -> None:
        if renames_lost:
            for path in list(self._named()):
                before = self.names.get(path)
                if before is None:
                    path.unlink()
                elif path.read_bytes() != before:
                    path.unlink()
                    path.write_bytes(before)
        log = self.folder / "log.jsonl"
        if log.is_file():
            log.write_bytes(log.read_bytes()[:-7])
        for path in (self.folder / "cache").glob("*"):
            path.write_bytes(b"")


def cut_off(place: Path, whole: tuple[list[str], dict[str, Any], int], number: int, renames_lost: bool) -> None:
    """The power goes at act `number` of a production in `place`; it must go on as if nothing had been."""
    acts, wanted, takes = whole
    base = place / str(number)
    base.mkdir()
    power, seen = Power(base / "p"), 0

    def reached(act: str) -> None:
        nonlocal seen
        seen += 1
        power.watch(act)
        if seen == number:
            shutil.copytree(power.folder, power.folder.with_name("after"))        # the journal as it is on the disk
            raise Power.Gone

    with pytest.raises(Power.Gone):
        produce(base / "p", reached)
    after = base / "after"
    power.folder, power.names = after, {after / path.relative_to(base / "p"): data for path, data in power.names.items()}
    power.fail(renames_lost)
    if (base / "p").is_dir():                                           # a start that failed takes its empty folder away again
        (base / "p").rename(base / "before")
    after.rename(base / "p")
    produce(base / "p")
    assert result(base / "p") == wanted, acts[number - 1]
    assert filmed(base) <= takes + 1, acts[number - 1]


@pytest.mark.parametrize("renames_lost", [True, False])
def test_a_power_cut_at_any_act_loses_nothing_that_was_kept(
        quick: Path, whole: tuple[list[str], dict[str, Any], int], renames_lost: bool) -> None:
    acts = whole[0]
    for number, act in enumerate(acts, 1):
        if acts[: number - 1].count(act) <= renames_lost and (renames_lost or act.startswith("named")):
            cut_off(quick, whole, number, renames_lost)                 # elsewhere kept names make no difference


def test_a_shot_that_kills_its_worker_twice_is_parked_and_the_rest_goes_on(quick: Path) -> None:
    crew = a_crew(Deadly(ledger=quick / "ledger"), screenwriter=Author(a_storyboard(3)), executor=LocalExecutor(2))
    with pytest.raises(FilmingFailed, match=r"1 of 3 shots could not be filmed \(s1\); what was filmed is kept"):
        list(film(BRIEF, quick / "p", crew))
    assert filmed(quick) == 2
    list(film(BRIEF, quick / "p", a_crew(Deadly(ledger=quick / "ledger", victim=""), screenwriter=Author(a_storyboard(3)))))
    assert filmed(quick) == 3 and (quick / "p" / "final.mp4").is_file()

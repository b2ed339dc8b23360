"""Productions of an earlier Director are taken up, those of a later one left alone."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from fakes import Author, Painter, a_crew, a_storyboard

from director import slips
from director.checkup import examine
from director.cli import main
from director.disk import Reached, unwatched
from director.errors import StoreProblem
from director.journal import FORMAT
from director.migrations import STEPS
from director.model import Brief
from director.store import Store
from director.studio import film


def produce(folder: Path, reached: Reached = unwatched, ledger: Path | None = None) -> None:
    crew = a_crew(Painter(ledger=ledger), screenwriter=Author(a_storyboard(2)))
    for _ in film(Brief(story="Mo does things"), folder, crew, reached=reached):
        pass


def rewritten(folder: Path, made_for: int) -> None:
    """As a Director of that format left it: the first one knew neither slips nor orders."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as journal, journal:
        journal.execute("UPDATE meta SET value = ? WHERE name = 'format'", (str(made_for),))
        if made_for == 1:
            journal.execute("DROP TABLE job")
    if made_for == 1:
        shutil.rmtree(folder / slips.FOLDER)


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    produce(tmp_path / "p")
    rewritten(tmp_path / "p", 1)
    return tmp_path / "p"


def known(folder: Path) -> list[tuple[str, ...]]:
    with Store.open(folder, create=False) as store:
        return [(each.kind, each.key, each.shot, each.sha256, str(store.is_whole(each))) for each in store.results()]


def looks(folder: Path) -> dict[str, Any]:
    """Every file with its content and times."""
    return {str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.is_file() and path.read_bytes())
            for path in [folder, *sorted(folder.rglob("*"))]}


def test_there_is_a_step_from_every_earlier_format() -> None:
    assert sorted(STEPS) == list(range(1, FORMAT))


def test_a_production_of_the_first_format_is_taken_up_and_can_then_lose_its_journal(earlier: Path, tmp_path: Path) -> None:
    results = known(earlier)
    assert {kind for kind, *_ in results} >= {"take", "review", "cut"} and all(whole == "True" for *_, whole in results)
    assert len(slips.results(earlier)) == len(results)
    for file in earlier.glob("journal.sqlite*"):
        file.unlink()
    assert known(earlier) == results
    with Store.open(earlier, create=False) as store:
        assert store.brief() == Brief(story="Mo does things")
    produce(earlier, ledger=tmp_path / "ledger")
    assert not (tmp_path / "ledger").exists(), "nothing is filmed again"


def test_a_step_that_is_broken_off_is_finished_at_the_next_start(earlier: Path, tmp_path: Path) -> None:
    acts: list[str] = []
    shutil.copytree(earlier, tmp_path / "whole")
    with Store.open(tmp_path / "whole", create=False, reached=acts.append):
        pass
    assert acts[-1] == "journal: format"
    for last in range(1, len(acts) + 1):
        place, seen = tmp_path / str(last), 0
        shutil.copytree(earlier, place)

        def stop(act: str, last: int = last) -> None:
            nonlocal seen
            seen += 1
            if seen == last:
                raise OSError(5, "Input/output error")

        with pytest.raises((StoreProblem, OSError)):
            Store.open(place, create=False, reached=stop)
        assert known(place) == known(tmp_path / "whole") and len(slips.results(place)) == len(known(place))


def test_what_a_damaged_journal_of_the_first_format_still_gives_is_kept(earlier: Path) -> None:
    with closing(sqlite3.connect(earlier / "journal.sqlite")) as journal, journal:
        journal.execute("UPDATE result SET about = '{cut off' WHERE kind = 'cut'")
    with Store.open(earlier, create=False) as store:
        assert "damaged" in store.mended
        assert len(store.all("take")) == 2


@pytest.mark.parametrize("made_for", [FORMAT + 1, 99])
def test_a_production_of_a_later_director_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str], made_for: int) -> None:
    folder = tmp_path / "p"
    produce(folder)
    rewritten(folder, made_for)
    (folder / "storyboard.json").write_text('{"title": "in a form of the future"}')
    before = looks(folder)
    for opening in (lambda: Store.open(folder), lambda: Store.open(folder, create=False), lambda: examine(folder)):
        with pytest.raises(StoreProblem, match=f"newer Director \\(format {made_for}.*Update Director"):
            opening()
    for command in ("make", "show", "doctor", "export", "orders", "dailies", "chat", "consent", "takes", "storyboard export"):
        words = [*command.split(), str(folder), *(["s1"] if command == "takes" else [])]
        assert main(words) == 2
        assert "newer Director" in capsys.readouterr().err
    assert looks(folder) == before

"""A production that was damaged: what is found again by itself, and what the doctor says and mends."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import Author, Painter, a_crew, a_storyboard

from director import checkup, slips
from director.cli import main
from director.errors import StoreProblem
from director.events import Said
from director.model import Brief
from director.store import Store
from director.studio import film

BRIEF = Brief(story="Mo does things")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A finished film of two shots; the first needed a retake."""
    folder = tmp_path / "film"
    produce(folder)
    return folder


def produce(folder: Path) -> list[str]:
    """Make it, or go on; what was said."""
    crew = a_crew(Painter(ledger=folder.parent / "ledger", frozen=("s1",)), screenwriter=Author(a_storyboard(2)))
    return [event.text for event in film(BRIEF, folder, crew) if isinstance(event, Said)]


def takes(folder: Path) -> list[tuple[str, str]]:
    with Store.open(folder, create=False) as store:
        return [(named.name, named.take.sha256) for shot in ("s1", "s2") for named in store.takes(shot) if named.path]


def filmed(folder: Path) -> int:
    return len((folder.parent / "ledger").read_text().splitlines())


def _half(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _row(change: str) -> Callable[[Path], None]:
    """A row of the journal that says something else."""
    def damage(folder: Path) -> None:
        with sqlite3.connect(folder / "journal.sqlite") as journal:
            journal.execute(f"UPDATE result SET {change} WHERE id = (SELECT MIN(id) FROM result WHERE kind = 'take')")
        journal.close()
    return damage


@pytest.mark.parametrize("damage", [
    lambda folder: (folder / "journal.sqlite").unlink(), lambda folder: _half(folder / "journal.sqlite"),
    lambda folder: (folder / "journal.sqlite").write_bytes(b"not a database " * 500),
    lambda folder: (folder / "journal.sqlite").write_bytes(b""),
    lambda folder: (folder / "journal.sqlite").write_bytes(bytes(40_000)),
    _row("about = '{\"shot'"), _row("about = '[]'"), _row("about = '{}'"), _row("file = '../../x.mp4'"), _row("file = '/etc/passwd'"),
], ids=["gone", "cut short", "other bytes", "empty", "zeros", "no JSON", "no take", "an empty take", "a path out", "a place outside"])
def test_a_lost_journal_is_written_again_and_nothing_is_filmed_twice(made: Path, damage: Callable[[Path], object]) -> None:
    before, cost = takes(made), filmed(made)
    damage(made)
    said = produce(made)
    assert any("written again" in sentence for sentence in said), said
    assert (takes(made), filmed(made)) == (before, cost)
    assert produce(made) == []


def test_a_journal_that_cannot_be_looked_at_just_now_is_not_put_aside(made: Path) -> None:
    holder = sqlite3.connect(made / "journal.sqlite", isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("UPDATE meta SET value = value")
    try:
        assert slips.sound(made)
    finally:
        holder.close()
    assert produce(made) == []


def test_without_its_slips_the_storyboard_is_left_and_the_film_is_made_again(made: Path) -> None:
    film_before = (made / "final.mp4").read_bytes()
    (made / "journal.sqlite").unlink()
    shutil.rmtree(made / "slips")
    with pytest.raises(Exception, match="another film"):
        produce(made)
    assert main(["doctor", str(made)]) == 0
    assert (made / "final.mp4").read_bytes() == film_before


def test_a_damaged_journal_gives_what_can_still_be_read(made: Path) -> None:
    with Store.open(made) as store:
        store.save(a_storyboard(2, title="Other"), "renamed")
    _row("about = '{\"shot'")(made)
    with Store.open(made) as store:
        assert [version.storyboard.title for version in store.history()][-2:] == ["Mo", "Other"]
        assert "journal.damaged-1.sqlite" in store.mended
    assert (made / "journal.damaged-1.sqlite").is_file()


def test_a_forged_slip_leads_nowhere(made: Path) -> None:
    forged: dict[str, object] = {"kind": "take", "key": "a" * 64, "shot": "s1", "sha": "b" * 64, "file": "../../secret", "about": {},
                                 "inputs": None, "number": 1}
    (made / "slips" / "forged.json").write_text(json.dumps(forged))
    (made / "slips" / "broken.json").write_bytes(b"\xff{")
    assert all(facts["file"] != "../../secret" for facts in slips.results(made)) and len(slips.results(made)) > 4


def test_a_production_that_was_moved_or_copied_opens(made: Path, tmp_path: Path) -> None:
    before, cost = takes(made), filmed(made)
    shutil.copytree(made, tmp_path / "copy")
    made.rename(tmp_path / "moved")
    for folder in (tmp_path / "copy", tmp_path / "moved"):
        assert produce(folder) == [] and takes(folder) == before and filmed(folder) == cost


def test_the_doctor_finds_nothing_wrong_with_a_whole_one(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", str(made)]) == 0
    assert "All is well." in capsys.readouterr().out


def test_the_doctor_names_and_mends_each_damage(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    take = next((made / "takes").iterdir())
    _half(take)
    (made / "takes" / "junk").write_text("x")
    (made / "reviews" / "link.json").symlink_to("/etc/hostname")
    (made / "storyboard.json").write_text("{")
    (made / "final.mp4").unlink()
    (made / "journal.sqlite").write_bytes(b"x" * 5000)
    found = {check.name: check for check in checkup.examine(made)}
    assert "written again" in found["journal"].found and "'takes/junk'" in found["other files"].found
    assert found["takes"].state == "problem" and take.name[:12] in found["takes"].found and "made again" in found["takes"].advice
    assert "put back" in found["film"].found and (made / "final.mp4").is_file() and "link.json" in found["links"].found
    capsys.readouterr()
    assert main(["doctor", str(made), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["well"] is False


def test_a_storyboard_that_nobody_can_read_is_put_back(made: Path) -> None:
    good = (made / "storyboard.json").read_bytes()
    (made / "storyboard.json").write_bytes(good[:-40])
    with pytest.raises(StoreProblem, match="cannot be used"):
        produce(made)
    assert "put back" in {check.name: check for check in checkup.examine(made)}["storyboard"].found
    assert (made / "storyboard.json").read_bytes() == good and (made / "storyboard.damaged.json").is_file() and produce(made) == []


def test_no_production_is_said_to_be_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", str(tmp_path / "none")]) == 2
    assert "no production" in capsys.readouterr().err


def _led_away(name: str) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        outside = folder.parent / "outside"
        outside.mkdir()
        (folder / name).rename(outside / name)
        (folder / name).symlink_to(outside / name)
    return damage


def _of_the_other_kind(name: str) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        if (folder / name).is_dir():
            (folder / name).rename(folder.parent / "old")
            (folder / name).write_text("x")
        else:
            (folder / name).rename(folder.parent / "old")
            (folder / name).mkdir()
    return damage


@pytest.mark.parametrize("damage", [_led_away, _of_the_other_kind])
@pytest.mark.parametrize("name", ["journal.sqlite", "log.jsonl", "storyboard.json", "final.mp4", "lock", "takes", "slips", "tmp", "cache"])
def test_what_leads_out_of_a_folder_or_is_no_file_of_ours_is_put_aside_and_made_again(
        made: Path, name: str, damage: Callable[[str], Callable[[Path], None]]) -> None:
    film_before = (made / "final.mp4").read_bytes()
    damage(name)(made)
    there = {file: file.read_bytes() for file in made.parent.rglob("outside/**/*") if file.is_file()}
    assert name in {check.name: check for check in checkup.examine(made)}["journal"].found
    produce(made)
    assert (made / "final.mp4").read_bytes() == film_before and not (made / name).is_symlink()
    assert {file: file.read_bytes() for file in made.parent.rglob("outside/**/*") if file.is_file()} == there

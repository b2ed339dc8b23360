"""Slips: beside the journal, one small file for each result says what the journal says of it, so that a lost journal can be written again.

    slips/<hash of kind, key and shot>.json     a result: which file, what it is, what it was made from, its place among the others
    slips/brief.json                            what the person asked for
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from director.disk import Disk
from director.journal import Journal
from director.model import Brief, Storyboard, Take, digest

FOLDER = "slips"
_ROWS = "SELECT kind, key, shot, sha, file, about, inputs FROM result ORDER BY id"
_FIELDS = {"kind", "key", "shot", "sha", "file", "about", "inputs", "number"}


def write(disk: Disk, folder: Path, facts: dict[str, Any]) -> None:
    """Leave the slip of a result for good, where it does not say so already."""
    _leave(disk, folder, digest([facts["kind"], facts["key"], facts["shot"]])[:40], json.dumps(facts, sort_keys=True).encode())


def write_brief(disk: Disk, folder: Path, brief: Brief) -> None:
    """The same for what the person asked for."""
    _leave(disk, folder, "brief", brief.model_dump_json().encode())


def _leave(disk: Disk, folder: Path, name: str, data: bytes) -> None:
    final = folder / FOLDER / f"{name}.json"
    if not final.is_file() or final.read_bytes() != data:
        temporary = folder / "tmp" / f"slip-{name}.json"
        temporary.unlink(missing_ok=True)
        disk.write(data, temporary)
        disk.move(temporary, final)


def results(folder: Path) -> list[dict[str, Any]]:
    """All results that slips tell of, in the order they were made. What is no slip, or a damaged one, is left out."""
    found = [facts for file in sorted((folder / FOLDER).glob("*.json")) if file.stem != "brief" and (facts := _read(file)) is not None]
    return sorted(found, key=lambda facts: int(facts["number"]))


def enough(folder: Path) -> bool:
    """Whether there is a production to be had without its journal."""
    return (folder / "storyboard.json").is_file() and any((folder / name).is_dir() for name in (FOLDER, "takes"))


def sound(folder: Path) -> bool:
    """Whether the journal of a production is there and can be read to its end; also where it cannot be looked at just now."""
    file = folder / "journal.sqlite"
    if file.is_symlink() or not file.is_file():
        return False
    facts, log = file.stat(), folder / "journal.sqlite-wal"
    state = (facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns)
    try:
        return _reads(file) if log.exists() else _known_to_read(file, state)
    except sqlite3.OperationalError as error:
        # made a moment ago and not filled yet; or locked, full, forbidden: that says nothing about the journal itself
        return "no such" not in str(error) or not enough(folder)
    except sqlite3.DatabaseError:
        return False


@lru_cache(maxsize=256)
def _known_to_read(file: Path, state: tuple[int, ...]) -> bool:
    """The same for a journal without a log, once for each `state` of its file (device, inode, size, time of the last change)."""
    return _reads(file)


def _reads(file: Path) -> bool:
    """Whether a journal reads to its end and says what a journal says. Raises sqlite3.DatabaseError."""
    with closing(sqlite3.connect(file, timeout=1.0)) as database:
        if database.execute("PRAGMA quick_check").fetchone() != ("ok",):
            return False
        rows = database.execute(_ROWS).fetchall()
        head = database.execute("SELECT document FROM version WHERE id = (SELECT value FROM meta WHERE name = 'head')").fetchone()
    try:
        sane = all(_is_slip(_facts(row)) for row in rows)
        return sane and (head is None or bool(Storyboard.model_validate_json(head[0]).shots))
    except (ValueError, TypeError, RecursionError):
        return False


def set_aside(folder: Path) -> Path:
    """Move a damaged journal with its log out of the way; where it is then (nothing is there where there was none)."""
    number = 1
    while (aside := folder / f"journal.damaged-{number}.sqlite").exists():
        number += 1
    for end in ("", "-wal", "-shm"):
        if (file := folder / f"journal.sqlite{end}").exists():
            file.replace(f"{aside}{end}")
    return aside


def written_again(folder: Path, journal: Journal, damaged: Path) -> str:
    """Fill an empty journal from the slips, the storyboard that is shown and what a damaged journal still gives; what came of it."""
    there = damaged.is_file()
    versions = [text for text in (_versions(damaged) if there else ()) if _is_storyboard(text)]
    with suppress(OSError):
        shown = (folder / "storyboard.json").read_text(encoding="utf-8", errors="replace")
        versions += [shown] if _is_storyboard(shown) and versions[-1:] != [shown] else []
    for text in versions:
        journal.add(text, "recovered")
    with suppress(OSError, ValidationError):
        journal.remember("brief", Brief.model_validate_json((folder / FOLDER / "brief.json").read_bytes()).model_dump_json())
    found = results(folder)
    slipped = {(facts["kind"], facts["key"], facts["shot"]) for facts in found}
    found += [facts for facts in (_rows(damaged) if there else ()) if (facts["kind"], facts["key"], facts["shot"]) not in slipped]
    for facts in found:
        journal.enter(facts)
    kept = f"; the damaged one is {damaged.name}" if there else ""
    return (f"The journal of this production was {'damaged' if there else 'gone'}. It was written again from the storyboard and what is "
            f"known of {len(found)} results{kept}.")


def _versions(damaged: Path) -> Iterator[str]:
    """The storyboards that a damaged journal still gives."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)) as database:
        for (text,) in database.execute("SELECT document FROM version ORDER BY id"):
            yield str(text)


def _rows(damaged: Path) -> Iterator[dict[str, Any]]:
    """The results that a damaged journal still gives."""
    address = f"{damaged.absolute().as_uri()}?mode=ro"
    with suppress(sqlite3.Error), closing(sqlite3.connect(address, uri=True)) as database:
        for row in database.execute(_ROWS):
            with suppress(ValueError, TypeError, RecursionError):
                if _is_slip(facts := _facts(row)):
                    yield facts


def _facts(row: tuple[Any, ...]) -> dict[str, Any]:
    """A row of the journal as a slip would say it. Raises ValueError or TypeError for what is no JSON."""
    kind, key, shot, sha, file, about, inputs = row
    return {"kind": kind, "key": key, "shot": shot, "sha": sha, "file": file, "about": json.loads(about),
            "inputs": json.loads(inputs or "null"), "number": 0}


def _is_storyboard(text: str) -> bool:
    try:
        Storyboard.model_validate_json(text)
    except ValidationError:
        return False
    return True


def _read(file: Path) -> dict[str, Any] | None:
    try:
        facts = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return facts if _is_slip(facts) else None


def _is_slip(facts: Any) -> bool:
    """Whether it says all that a slip says, of a file inside the production."""
    whole = isinstance(facts, dict) and set(facts) == _FIELDS and isinstance(facts["number"], int) and isinstance(facts["about"], dict)
    inside = whole and isinstance(facts["file"], str) and ".." not in Path(facts["file"]).parts and not Path(facts["file"]).is_absolute()
    return bool(inside and (facts["kind"] != "take" or _is_take(facts["about"])))


def _is_take(about: dict[str, Any]) -> bool:
    try:
        Take.model_validate_json(json.dumps(about))
    except ValidationError:
        return False
    return True

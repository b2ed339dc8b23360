"""What brings a production that an earlier Director made to the format of this one.

    format 1    results in the journal alone
    format 2    a slip beside the journal for each of them (`slips`), and for what the person asked for

Each step may be done again after a crash: the number in the journal is raised last, in a transaction of its own. A production of a
later Director is never touched: `threshold.check` turns it away before anything in it is opened for writing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from director import slips
from director.disk import Disk, in_words
from director.journal import FORMAT, Journal
from director.model import Brief

Step = Callable[[Path, Journal, Disk], None]
"""Takes a production from one format to the next."""


def brought_up(folder: Path, journal: Journal, disk: Disk) -> None:
    """Take the steps from the production's format to this Director's; nothing where it has that one."""
    while (at := journal.format) < FORMAT:
        with in_words(folder):
            STEPS[at](folder, journal, disk)
        journal.remember("format", str(at + 1))


def _with_slips(folder: Path, journal: Journal, disk: Disk) -> None:
    """Leave the slips that are not there. A row whose facts cannot be read has none to leave."""
    for row in journal.rows("SELECT * FROM result ORDER BY id"):
        with suppress(ValueError):
            slips.write(disk, folder, _facts(row))
    brief = journal.recall("brief")
    if brief is not None:
        with suppress(ValidationError):
            slips.write_brief(disk, folder, Brief.model_validate_json(brief))


def _facts(row: sqlite3.Row) -> dict[str, object]:
    inputs = None if row["inputs"] is None else json.loads(row["inputs"])
    return {**{name: row[name] for name in ("kind", "key", "shot", "sha", "file")}, "about": json.loads(row["about"]), "inputs": inputs,
            "number": row["id"]}


STEPS: Mapping[int, Step] = {1: _with_slips}
"""By the format that they start from."""

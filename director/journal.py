"""The journal of a production: one SQLite file (WAL, synchronous=FULL) that says what was made from what.

It holds rows and text; what they mean, and the files they name, is the store's concern. Versions of the storyboard
form a tree (each has a parent) and `head` names the current one, so that undo and redo move a name and lose nothing.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from director.disk import Reached
from director.errors import StoreProblem

FORMAT = 2
"""Raised when a production looks different from then on; `migrations` has a step to it from the one before."""

PATIENCE = 30.0
"""Seconds to wait while another process of this Director writes."""

_TABLES = """
CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS result(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, key TEXT NOT NULL,
    shot TEXT NOT NULL, sha TEXT NOT NULL, file TEXT NOT NULL, about TEXT NOT NULL, inputs TEXT, at TEXT NOT NULL,
    UNIQUE(kind, key, shot));
CREATE TABLE IF NOT EXISTS version(id INTEGER PRIMARY KEY AUTOINCREMENT, parent INTEGER, document TEXT NOT NULL,
    why TEXT NOT NULL, at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS job(nonce TEXT PRIMARY KEY, key TEXT NOT NULL, shot TEXT NOT NULL, generator TEXT NOT NULL,
    state TEXT NOT NULL, job TEXT NOT NULL, estimate REAL NOT NULL, cost REAL, words TEXT NOT NULL, at TEXT NOT NULL);
"""


class Journal:
    """Rows of one production, written in transactions that are on the disk when they end."""

    def __init__(self, folder: Path, reached: Reached) -> None:
        """Open or make the journal. Raises StoreProblem when it is damaged or was made by a newer Director."""
        self.folder = folder
        self._reached = reached
        self._busy = threading.RLock()
        with _in_words(folder):
            self._database = sqlite3.connect(folder / "journal.sqlite", isolation_level=None, check_same_thread=False,
                                             timeout=PATIENCE)
            try:
                self._prepare()
            except BaseException:
                self._database.close()
                raise

    def _prepare(self) -> None:
        self._database.row_factory = sqlite3.Row
        (marked,) = self._database.execute("PRAGMA user_version").fetchone()
        if marked:                                              # this Director never sets it: one to come may
            known(self.folder, str(max(marked, FORMAT + 1)))
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.executescript(_TABLES)
        self._database.execute("INSERT OR IGNORE INTO meta SELECT 'format', CASE WHEN EXISTS(SELECT 1 FROM result) THEN '1' ELSE ? END",
                               (str(FORMAT),))
        known(self.folder, self.recall("format"))

    def close(self) -> None:
        self._database.close()

    @property
    def format(self) -> int:
        """What the production was made for."""
        return known(self.folder, self.recall("format"))

    def attach(self, file: Path, name: str, tables: str) -> None:
        """Let transactions reach a second file too, under `name`; it gets the tables that it lacks."""
        with self._busy, _in_words(file.parent):
            self._database.execute(f"ATTACH DATABASE ? AS {name}", (str(file),))
            self._database.execute(f"PRAGMA {name}.journal_mode = WAL")
            self._database.execute(f"PRAGMA {name}.synchronous = FULL")
            self._database.executescript(tables)

    def rows(self, question: str, *values: object) -> list[sqlite3.Row]:
        """The answer to a SELECT."""
        with self._busy, _in_words(self.folder):
            return self._database.execute(question, values).fetchall()

    @contextmanager
    def transaction(self, act: str) -> Iterator[sqlite3.Connection]:
        """All of it or nothing, and on the disk when it is left. `act` names it for who watches."""
        with self._busy, _in_words(self.folder):
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
                self._reached(f"in journal: {act}")
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise
            self._reached(f"journal: {act}")

    def place(self, kind: str, key: str, shot: str) -> int:
        """The place of a result among all: its own, or the next."""
        rows = self.rows("SELECT id FROM result WHERE kind = ? AND key = ? AND shot = ?", kind, key, shot)
        return int((rows or self.rows("SELECT COALESCE(MAX(id), 0) + 1 AS id FROM result"))[0]["id"])

    def enter(self, facts: Mapping[str, Any]) -> None:
        """Add a result, or put it in the place of the one with the same kind, key and shot."""
        values = (facts["kind"], facts["key"], facts["shot"], facts["sha"], facts["file"], json.dumps(facts["about"]),
                  None if facts["inputs"] is None else json.dumps(facts["inputs"]), now())
        with self.transaction(facts["kind"]) as database:
            database.execute(
                "INSERT INTO result(kind, key, shot, sha, file, about, inputs, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT(kind, key, shot) DO UPDATE SET sha = excluded.sha, file = excluded.file, "
                "about = excluded.about, inputs = excluded.inputs, at = excluded.at", values)

    def recall(self, name: str) -> str | None:
        """A remembered value."""
        rows = self.rows("SELECT value FROM meta WHERE name = ?", name)
        return str(rows[0]["value"]) if rows else None

    def remember(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        with self.transaction(name) as database:
            _set(database, name, value)

    # -- versions of the storyboard, as text

    @property
    def head(self) -> int | None:
        """Number of the current version."""
        number = self.recall("head")
        return None if number is None else int(number)

    def current(self) -> str | None:
        """Text of the current version."""
        rows = self.rows("SELECT document FROM version WHERE id = ?", self.head)
        return str(rows[0]["document"]) if rows else None

    def knows(self, text: str) -> bool:
        """This very text is one of the versions."""
        return bool(self.rows("SELECT id FROM version WHERE document = ?", text))

    def add(self, text: str, why: str) -> None:
        """A new version after the current one; it becomes the current one."""
        parent = self.head
        with self.transaction("storyboard") as database:
            added = database.execute("INSERT INTO version(parent, document, why, at) VALUES(?, ?, ?, ?)", (parent, text, why, now()))
            _set(database, "head", str(added.lastrowid))

    def back(self) -> bool:
        """Make the parent of the current version current. False when there is none."""
        return self._go(self.rows("SELECT parent AS id FROM version WHERE id = ? AND parent IS NOT NULL", self.head))

    def forth(self) -> bool:
        """Make the newest child of the current version current. False when there is none."""
        return self._go(self.rows("SELECT id FROM version WHERE parent = ? ORDER BY id DESC LIMIT 1", self.head))

    def every(self) -> list[sqlite3.Row]:
        """All versions in the order in which they were saved."""
        return self.rows("SELECT * FROM version ORDER BY id")

    def line(self) -> list[sqlite3.Row]:
        """The versions from the first through the current one to where `forth` leads in the end."""
        versions = {int(row["id"]): row for row in self.rows("SELECT * FROM version")}
        children = {row["parent"]: number for number, row in sorted(versions.items()) if row["parent"] is not None}
        at = self.head
        while at in children:
            at = children[at]
        chain = []
        while at is not None:
            chain.append(versions[at])
            at = versions[at]["parent"]
        return chain[::-1]

    def _go(self, rows: list[sqlite3.Row]) -> bool:
        if rows:
            self.remember("head", str(rows[0]["id"]))
        return bool(rows)


def remembered(folder: Path, name: str) -> str | None:
    """A remembered value of the journal in `folder`, read without the production's lock; None where there is none. Nothing in the
    folder changes by it."""
    file = folder / "journal.sqlite"
    try:
        if file.is_symlink() or not file.is_file():
            return None
        how = "mode=ro" if Path(f"{file}-wal").exists() else "immutable=1"        # without a log, SQLite would make one to read by
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True)) as reader:
            row = reader.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    except (sqlite3.Error, OSError, ValueError):
        return None
    return str(row[0]) if row else None


def known(folder: Path, made_for: str | None) -> int:
    """The format as a number. Raises StoreProblem for one that a later Director made."""
    if made_for is None or not made_for.isdecimal() or not 1 <= int(made_for[:9]) <= FORMAT:
        raise StoreProblem(f"The production in {folder} was made by a newer Director (format {(made_for or 'not said')[:20]}; this one "
                           f"knows {FORMAT} and older). Nothing in it was changed. Update Director to open it.")
    return int(made_for)


def now() -> str:
    """The time, UTC, as ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _set(database: sqlite3.Connection, name: str, value: str) -> None:
    database.execute("INSERT INTO meta VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value", (name, value))


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    """Turns what SQLite says into a StoreProblem."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if "full" in str(error):
            sentence = f"The disk is full: {folder} cannot grow. Free some space and start again; what is finished is kept."
        elif "readonly" in str(error) or "unable to open" in str(error):
            sentence = f"The folder {folder} cannot be written. Choose another folder or change its permissions."
        else:
            sentence = (f"The journal of {folder} cannot be used ({error}). The takes are still in takes/; "
                        "move journal.sqlite away to start again from storyboard.json.")
        raise StoreProblem(sentence) from error

"""What came in from Slack and what went out, in one SQLite file: an item is on the disk before Slack is told that it arrived.

Slack delivers at least once. An item's key says what it is (a message is its team, channel and ts), so a second delivery finds
the first. What is sent is entered before it goes, so that after a crash it is looked for before it is sent again.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, ParamSpec, Self, TypeVar

from director.errors import Locked, StoreProblem

P = ParamSpec("P")
R = TypeVar("R")
KEPT = 30 * 24 * 3600.0
"""Seconds that the key of a finished item is remembered. Slack delivers again for some minutes; 24 hours are the least."""
_TABLES = """
CREATE TABLE IF NOT EXISTS item(key TEXT PRIMARY KEY, thread TEXT NOT NULL, kind TEXT NOT NULL, user TEXT NOT NULL, ts TEXT NOT NULL,
    text TEXT NOT NULL, data TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', at REAL NOT NULL, done INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS waiting ON item(done, ts);
CREATE TABLE IF NOT EXISTS thread(key TEXT PRIMARY KEY, channel TEXT NOT NULL, root TEXT NOT NULL, user TEXT NOT NULL, folder TEXT NOT NULL,
    story TEXT NOT NULL, ours INTEGER NOT NULL, approved TEXT NOT NULL DEFAULT '', at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS question(thread TEXT PRIMARY KEY, words TEXT NOT NULL, yes INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS post(key TEXT PRIMARY KEY, thread TEXT NOT NULL, ts TEXT NOT NULL, file TEXT NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS spent(day TEXT NOT NULL, user TEXT NOT NULL, channel TEXT NOT NULL,
    seconds REAL NOT NULL, dollars REAL NOT NULL);
"""


@dataclass(frozen=True)
class Item:
    """Something a person did. `ts` orders the items of a thread; `note` is what its work left for a second start."""

    key: str
    thread: str
    kind: str                                   # said, edited, pressed, settings, command, refused
    user: str
    ts: str
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True)
class Thread:
    """A conversation and its production. `ours`: it began with us, so that every message in it is meant for us.

    `approved` names the storyboard that a person approved last, "" for none; `folder` is "" until the first plan.
    """

    key: str
    channel: str
    root: str
    user: str
    folder: str = ""
    story: str = ""
    ours: bool = True
    approved: str = ""


@dataclass(frozen=True)
class Post:
    """Something that was sent, or is being sent while `ts` is "". `file` is Slack's id of an upload."""

    ts: str
    file: str


class Inbox:
    """Open and locked for this process. Raises Locked where another one serves it, StoreProblem where it cannot be used."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.path, self._clock, self._busy = path, clock, threading.RLock()
        self._writer = ThreadPoolExecutor(1, "inbox")
        with self._in_words():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0.5)
            try:
                self._database.row_factory = sqlite3.Row
                self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
                self._database.execute("PRAGMA journal_mode = WAL")
                self._database.execute("PRAGMA synchronous = FULL")
                self._database.executescript(_TABLES)
                self._database.execute("DELETE FROM item WHERE done = 1 AND at < ?", (clock() - KEPT,))
            except BaseException:
                self._database.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._writer.shutdown()
        self._database.close()

    async def soon(self, act: Callable[P, R], *arguments: P.args, **more: P.kwargs) -> R:
        """Ask or tell the inbox without making the event loop wait for the disk; one after the other, as they come."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, partial(act, *arguments, **more))

    # -- what came in

    def keep(self, item: Item, opens: Thread | None = None) -> bool:
        """Keep an item, and the thread that it opens. False where it is known already."""
        with self._transaction() as database:
            if opens is not None:
                database.execute("INSERT OR IGNORE INTO thread(key, channel, root, user, folder, story, ours, at) "
                                 "VALUES(?,?,?,?,'','',?,?)", (opens.key, opens.channel, opens.root, opens.user, opens.ours, self._clock()))
            entered = database.execute(
                "INSERT OR IGNORE INTO item(key, thread, kind, user, ts, text, data, note, at) VALUES(?,?,?,?,?,?,?,?,?)",
                (item.key, item.thread, item.kind, item.user, item.ts, _clean(item.text), _clean(json.dumps(item.data)), item.note,
                 self._clock()))
            return entered.rowcount > 0

    def waiting(self) -> tuple[Item, ...]:
        """What is not finished, in the order it was said."""
        return tuple(
            Item(row["key"], row["thread"], row["kind"], row["user"], row["ts"], row["text"], json.loads(row["data"]), row["note"])
            for row in self._rows("SELECT * FROM item WHERE done = 0 ORDER BY ts, at"))

    def crowd(self, user: str) -> int:
        """How many items of a person are not finished."""
        return int(self._rows("SELECT COUNT(*) AS count FROM item WHERE done = 0 AND user = ?", user)[0]["count"])

    def note(self, item: Item, note: str) -> None:
        """Leave a note for a second start of the item's work."""
        with self._transaction() as database:
            database.execute("UPDATE item SET note = ? WHERE key = ?", (note, item.key))

    def done(self, item: Item) -> None:
        """The item needs no more work. Its words are forgotten, its key is not."""
        with self._transaction() as database:
            database.execute("UPDATE item SET done = 1, text = '', data = '{}' WHERE key = ?", (item.key,))

    # -- threads

    def thread(self, key: str) -> Thread | None:
        found = self._rows("SELECT * FROM thread WHERE key = ?", key)
        return _thread(found[0]) if found else None

    def threads(self, since: float) -> tuple[Thread, ...]:
        """The threads opened or worked on within the last `since` seconds, newest first."""
        rows = self._rows("SELECT thread.*, MAX(thread.at, COALESCE((SELECT MAX(item.at) FROM item WHERE item.thread = thread.key), 0)) "
                          "AS last FROM thread WHERE last >= ? ORDER BY last DESC", self._clock() - since)
        return tuple(_thread(row) for row in rows)

    def planned_in(self, thread: Thread, folder: Path, story: str) -> None:
        """Where a thread's production is, and the story it goes by."""
        with self._transaction() as database:
            database.execute("UPDATE thread SET folder = ?, story = ? WHERE key = ?", (str(folder), _clean(story), thread.key))

    def approve(self, thread: Thread, storyboard: str) -> None:
        """Remember which storyboard a person approved."""
        with self._transaction() as database:
            database.execute("UPDATE thread SET approved = ? WHERE key = ?", (storyboard, thread.key))

    def ask(self, thread: Thread, words: str, yes: bool = False) -> None:
        """Remember the message that an answer in this thread is read with, "" for none; `yes`: a plain yes has it done."""
        with self._transaction() as database:
            database.execute("REPLACE INTO question VALUES(?, ?, ?)", (thread.key, _clean(words), int(yes)))

    def asked(self, thread: Thread) -> tuple[str, bool]:
        """What `ask` remembers of the thread; ("", False) where nothing is open."""
        found = self._rows("SELECT words, yes FROM question WHERE thread = ?", thread.key)
        return (found[0]["words"], bool(found[0]["yes"])) if found else ("", False)

    # -- what went out

    def post(self, key: str) -> Post | None:
        """What is known of something sent; None where it never was on its way."""
        found = self._rows("SELECT ts, file FROM post WHERE key = ?", key)
        return Post(found[0]["ts"], found[0]["file"]) if found else None

    def posting(self, key: str, thread: str, ts: str = "", file: str = "") -> None:
        """Enter that something is on its way, or (with `ts`) that it arrived."""
        with self._transaction() as database:
            database.execute("INSERT OR REPLACE INTO post(key, thread, ts, file, at) VALUES(?,?,?,?,?)",
                             (key, thread, ts, file, self._clock()))

    def last_post(self, thread: str, ending: str, beside: str = "") -> str:
        """The ts of the newest message of a thread whose key has this ending, `beside` one of them; "" for none."""
        found = self._rows("SELECT ts FROM post WHERE thread = ? AND ts NOT IN ('', ?) AND key LIKE '%' || ? ORDER BY at DESC LIMIT 1",
                           thread, beside, ending)
        return str(found[0]["ts"]) if found else ""

    # -- what was spent

    def spend(self, day: str, user: str, channel: str, seconds: float, dollars: float) -> None:
        with self._transaction() as database:
            database.execute("INSERT INTO spent VALUES(?,?,?,?,?)", (day, user, channel, seconds, dollars))

    def spent(self, day: str, user: str = "", channel: str = "") -> tuple[float, float]:
        """(seconds of picture, US dollars) of a day; of one person or one channel where given."""
        row = self._rows("SELECT COALESCE(SUM(seconds), 0) AS seconds, COALESCE(SUM(dollars), 0) AS dollars FROM spent "
                         "WHERE day = ? AND ? IN (user, '') AND ? IN (channel, '')", day, user, channel)[0]
        return float(row["seconds"]), float(row["dollars"])

    # -- inside

    def _rows(self, question: str, *values: object) -> list[sqlite3.Row]:
        with self._busy, self._in_words():
            return self._database.execute(question, values).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._busy, self._in_words():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if "locked" in str(error):
                raise Locked(f"Another `director slack` is working with {self.path}. Stop it first, or set another "
                             "DIRECTOR_FILMS.") from None
            raise StoreProblem(f"The inbox {self.path} cannot be used ({error}). Free some space or correct its permissions; "
                               "where it is damaged, move it away: films stay, conversations begin anew.") from error
        except OSError as error:
            raise StoreProblem(f"The inbox {self.path} cannot be written ({error.strerror}). Set DIRECTOR_FILMS to another "
                               "folder.") from error


def _thread(row: sqlite3.Row) -> Thread:
    return Thread(row["key"], row["channel"], row["root"], row["user"], row["folder"], row["story"], bool(row["ours"]), row["approved"])


def _clean(text: str) -> str:
    """Without lone surrogates, which SQLite does not take."""
    return text.encode("utf-8", "replace").decode()

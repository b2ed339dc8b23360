"""What a language model remembers of the conversation about one production: SQLite in its folder, written before a step is answered.

It holds words of people and of models, and nothing that is done follows from it: the film is what the journal says it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

FILE = "conversation.sqlite"
TURNS = 6
"""Messages of a person that a model is shown again, with what came of them."""
WORDS = 20_000
"""Characters of earlier turns that a model is shown at most; older ones are left out."""
LARGEST = 50_000_000
"""Bytes from which on the file is begun anew: a conversation of thousands of turns."""
THREAD = "film"


@contextmanager
def kept_in(file: Path | None) -> Iterator[Any]:
    """A checkpointer of langgraph over `file`; None where nothing is to be remembered. A file that cannot be read is begun anew."""
    if file is None:
        yield None
        return
    from langgraph.checkpoint.sqlite import SqliteSaver

    if _spoiled(file):
        for each in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
            with suppress(OSError):
                each.unlink()
    with SqliteSaver.from_conn_string(str(file)) as saver:
        saver.setup()
        yield saver


def recent(messages: Sequence[Any]) -> list[Any]:
    """The last turns of a conversation, each whole: one that broke off, or is too long, is left out. The turn under way stays."""
    turns: list[list[Any]] = []
    for message in messages:
        if message.type == "human" or not turns:
            turns.append([])
        turns[-1].append(message)
    shown, words = turns[-1:], 0
    for turn in reversed([each for each in turns[:-1] if _whole(each)][-TURNS:]):
        words += sum(len(str(message.content)) for message in turn)
        if words > WORDS:
            break
        shown.insert(0, turn)
    return [message for turn in shown for message in turn]


def _whole(turn: Sequence[Any]) -> bool:
    """Whether every call was answered and the model had its last word."""
    called = {call["id"] for message in turn for call in getattr(message, "tool_calls", ())}
    answered = {message.tool_call_id for message in turn if message.type == "tool"}
    broken = any(getattr(message, "invalid_tool_calls", ()) for message in turn)
    return called <= answered and not broken and turn[-1].type == "ai" and not turn[-1].tool_calls


def _spoiled(file: Path) -> bool:
    if not file.exists():
        return False
    if file.is_symlink() or not file.is_file() or file.stat().st_size > LARGEST:
        return True
    try:
        database = sqlite3.connect(file)
        try:
            return bool(database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")
        finally:
            database.close()
    except sqlite3.DatabaseError:
        return True

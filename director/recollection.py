"""What a language model remembers of the conversation about one production: SQLite in its folder, written before a step is answered.

It holds words of people and of models, and nothing that is done follows from it: the film is what the journal says it is. So it may
fail: a file that is spoiled, or was made to harm, is begun anew, and where nothing can be kept the conversation goes on without.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = "conversation.sqlite"
TURNS = 6
"""Messages of a person that a model is shown again, with what came of them."""
WORDS = 20_000
"""Characters of earlier turns that a model is shown at most; older ones are left out."""
LARGEST = 50_000_000
"""Bytes from which on the file is begun anew: a conversation of thousands of turns."""
WAIT = 2.0
"""Seconds to wait for another program that has the file."""
THREAD = "film"
_SENSELESS = (OSError, ValueError, TypeError, KeyError, AttributeError, IndexError, RuntimeError)
"""What reading a file raises that somebody else wrote."""


@dataclass(frozen=True)
class Memory:
    """`saver` is langgraph's checkpointer, None where nothing can be kept; `earlier` the last turns, to be shown again."""

    saver: Any = None
    earlier: tuple[Any, ...] = ()


@contextmanager
def kept_in(file: Path | None) -> Iterator[Memory]:
    """The conversation in `file`, None for one that is not remembered. A file that makes no sense is begun anew."""
    earlier = None if file is None else _read(file)
    if file is None or earlier is None:
        yield Memory()
        return
    with closing(sqlite3.connect(file, timeout=WAIT, check_same_thread=False)) as database:
        saver = _saver(database)
        saver.delete_thread(THREAD)                     # told again from its turns: nothing else of an old state is trusted
        yield Memory(None if saver.lost else saver, earlier)


def _read(file: Path) -> tuple[Any, ...] | None:
    """The last turns that stand in the file; None where nothing can be kept in it. One that makes no sense is removed first."""
    for _ in range(2):
        try:
            if not file.is_symlink() and (not file.exists() or file.stat().st_size <= LARGEST):
                with closing(sqlite3.connect(file, timeout=WAIT)) as database:
                    if database.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                        return _turns(_saver(database))
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", None) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                return None                             # somebody else is at it: it is no worse for that
        except _SENSELESS:
            pass
        for each in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
            with suppress(OSError):
                each.unlink()
    return None


def _saver(database: sqlite3.Connection) -> Any:
    """langgraph's checkpointer. Of what it reads it makes none but its own safe kinds of object (its default is to call whatever a
    file names), and what cannot be written is forgotten."""
    from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
    from langgraph.checkpoint.sqlite import SqliteSaver

    class Saver(SqliteSaver):
        lost = False                                    # after the first failure nothing more is tried: each could wait

        def put(self, config: Any, checkpoint: Any, metadata: Any, new_versions: Any) -> Any:
            self._kept(super().put, config, checkpoint, metadata, new_versions)
            return {"configurable": {**config["configurable"], "checkpoint_id": checkpoint["id"]}}

        def put_writes(self, *words: Any, **more: Any) -> None:
            self._kept(super().put_writes, *words, **more)

        def delete_thread(self, thread_id: str) -> None:
            self._kept(super().delete_thread, thread_id)

        def _kept(self, write: Callable[..., Any], *words: Any, **more: Any) -> None:
            try:
                if not self.lost:
                    write(*words, **more)
            except sqlite3.Error:
                self.lost = True

    saver = Saver(database, serde=JsonPlusSerializer(allowed_msgpack_modules=None))
    saver.setup()
    return saver


def _turns(saver: Any) -> tuple[Any, ...]:
    """The last whole turns, each message made anew of its words and calls."""
    from langchain_core.messages import AIMessage, HumanMessage, ToolMessage

    found = saver.get_tuple({"configurable": {"thread_id": THREAD, "checkpoint_ns": ""}})
    messages = [] if found is None else found.checkpoint["channel_values"].get("messages", [])
    kinds: dict[str, Any] = {"human": HumanMessage, "ai": AIMessage, "tool": ToolMessage}
    return tuple(
        kinds[each.type](**{name: getattr(each, name) for name in ("content", "tool_calls", "tool_call_id") if hasattr(each, name)})
        for each in recent([*messages, HumanMessage("")])[:-1])


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

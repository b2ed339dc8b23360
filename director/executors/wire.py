"""What crosses the pipe between `local` and its workers: frames of a 4-byte length and a pickled tuple.

Towards a worker go (number, pickled job). Back come ("progress", number, fraction), ("done", number, result) and
("error", number, class name, sentence, trace). Errors travel as words: a pickled foreign exception could carry a
secret, or fail to be read.
"""

from __future__ import annotations

import errno
import io
import math
import pickle
import struct
import traceback
from collections.abc import Iterator
from typing import Any

from pydantic import SecretStr

from director import errors

TRACE = 8000
"""Characters of a trace that are kept, from its end."""

_LENGTH = struct.Struct(">I")


def frame(message: tuple[Any, ...]) -> bytes:
    """One message as bytes. Raises whatever pickle raises for what cannot be pickled."""
    body = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(body)) + body


class _Sealed(pickle.Pickler):
    """Packs what holds no key."""

    def reducer_override(self, thing: object) -> Any:
        if isinstance(thing, SecretStr) and thing.get_secret_value():
            raise pickle.PicklingError("it holds a key, which stays on this machine")
        return NotImplemented


def sealed(job: object) -> bytes:
    """A job as bytes for another machine. Raises pickle.PicklingError for one that holds a secret, and whatever pickle raises."""
    out = io.BytesIO()
    _Sealed(out, protocol=pickle.HIGHEST_PROTOCOL).dump(job)
    return out.getvalue()


class Frames:
    """Collects bytes as they come and gives whole messages."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[Any, ...]]:
        """The messages that `data` completes."""
        self._waiting += data
        while len(self._waiting) >= _LENGTH.size:
            end = _LENGTH.size + _LENGTH.unpack_from(self._waiting)[0]
            if len(self._waiting) < end:
                return
            body = bytes(self._waiting[_LENGTH.size:end])
            del self._waiting[:end]
            message: tuple[Any, ...] = pickle.loads(body)
            yield message


def in_words(error: BaseException) -> tuple[str, str, str]:
    """(name of the class in director.errors, sentence, trace) for any exception of a job; a foreseen one has no trace."""
    if isinstance(error, errors.DirectorError):
        return _own_class(error).__name__, str(error), ""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "StoreProblem", "The disk is full. Free some space and start again; what is finished is kept.", ""
    if isinstance(error, MemoryError):
        return "FilmingFailed", "There was not enough memory. Set DIRECTOR_WORKERS lower, or choose a smaller resolution.", ""
    said = " ".join(str(error).split())[:400] or "no message"
    return "FilmingFailed", f"It failed with {type(error).__name__}: {said}.", _trace(error)


def from_words(name: str, sentence: str, trace: str = "") -> errors.DirectorError:
    """The error that `in_words` described, with the trace as its note."""
    kind = getattr(errors, name, None)
    known = isinstance(kind, type) and issubclass(kind, errors.DirectorError)
    error: errors.DirectorError = kind(sentence) if known else errors.FilmingFailed(sentence)  # type: ignore[misc]
    if trace:
        error.add_note(trace)
    return error


def fraction(value: float) -> float:
    """A reported fraction brought into 0 … 1; not-a-number counts as 0."""
    return 0.0 if math.isnan(value) else min(1.0, max(0.0, float(value)))


def _trace(error: BaseException) -> str:
    """Where it happened, outermost first; places only, as lines of source and values may hold what is secret."""
    places = [f"{place.filename}:{place.lineno} in {place.name}" for place in traceback.extract_tb(error.__traceback__)]
    return "\n".join(places)[-TRACE:]


def _own_class(error: errors.DirectorError) -> type[errors.DirectorError]:
    """The nearest class of our tree: subclasses made elsewhere stay where they are."""
    return next(kind for kind in type(error).__mro__ if kind.__module__ == errors.__name__)

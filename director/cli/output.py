"""Words on their way to a terminal or a pipe."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from typing import TextIO

_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def shown(text: str) -> str:
    """Text from people and models as one harmless line: no control or escape characters, nothing that turns
    the writing direction of what follows."""
    line = "".join(" " if c in "\n\t\r" else c for c in text)
    return "".join(c for c in line if c not in _BIDI and unicodedata.category(c) not in ("Cc", "Cs")).strip()


def say(text: str, stream: TextIO | None = None) -> None:
    """One line, at once."""
    print(shown(text), file=stream or sys.stdout, flush=True)


def say_lines(lines: Iterable[str], stream: TextIO | None = None) -> None:
    """Each line at once, with its indent."""
    for line in lines:
        print(" " * (len(line) - len(line.lstrip())) + shown(line), file=stream or sys.stdout, flush=True)


def soften(*streams: TextIO) -> None:
    """A letter that the terminal's encoding lacks becomes '?', never an error."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")

"""What is different between two texts, word by word; writings without spaces are compared sign by sign."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

# kana, Han, Hangul and Thai stand alone; other letters and digits make words; every other sign is itself; space leads what follows
_PIECES = re.compile(r"\s*(?:[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f]|[^\W_]+(?:['’-][^\W_]+)*|\S)|\s+$")

Mark = tuple[str, str]
"""("same" | "gone" | "new", the words)."""


def marked(before: str, after: str) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The text before with what is gone marked, and the text after with what is new. A capital letter makes no other word."""
    one, other = _PIECES.findall(before), _PIECES.findall(after)
    steps = difflib.SequenceMatcher(_is_sign, _plain(one), _plain(other), autojunk=False).get_opcodes()
    left = _joined(("same" if kind == "equal" else "gone", "".join(one[a:b])) for kind, a, b, _, _ in steps)
    right = _joined(("same" if kind == "equal" else "new", "".join(other[a:b])) for kind, _, _, a, b in steps)
    return left, right


def _plain(pieces: list[str]) -> list[str]:
    return [piece.strip().casefold() for piece in pieces]


def _is_sign(piece: str) -> bool:
    """A comma found again tells nothing."""
    return not any(letter.isalnum() for letter in piece)


def _joined(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Neighbours of one kind as one; a lone sign between two changes belongs to them."""
    out: list[Mark] = []
    for kind, words in marks:
        if not words:
            continue
        if len(out) > 1 and out[-2][0] == kind != "same" and _is_sign(out[-1][1]):
            words = out[-2][1] + out[-1][1] + words
            del out[-2:]
        elif out and out[-1][0] == kind:
            words = out.pop()[1] + words
        out.append((kind, words))
    return tuple(out)

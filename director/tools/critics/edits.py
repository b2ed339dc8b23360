"""What an editor did to a film, in words: cuts at 1.2 and 3.5 s, dissolves from 5 to 5.6 s, titles from 0 to 2.5 s.

A dissolve or a fade mixes two pictures, letters come and go: both look like a thing that melts into another. Where they are announced,
that is no fault; a picture that stands, or that breaks, still is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.vocabulary import Fault

MEANT = 0.12             # seconds that an edit may be off from where it was announced
MOSTLY = 0.5             # share of a fault that must lie inside an edit, or at whose ends it must begin and end
JOIN = 0.35              # seconds to each side of a join that is announced by one time
_NUMBER = r"\d+(?:\.\d+)?"
_TIMES = r"((?:\d[\d.]*|s|sec|seconds|and|[,; ])+)"
_SPANS = rf"((?:(?:,|;|and|from|\s)*{_NUMBER}\s*(?:s|sec|seconds)?\s*(?:to|-|–)\s*{_NUMBER}\s*(?:s|sec|seconds)?)+)"
_SPAN = re.compile(rf"({_NUMBER})\s*(?:s|sec|seconds)?\s*(?:to|-|–)\s*({_NUMBER})")
_JOINS = r"(?:cross[- ]?)?(?:dissolves?|fades?|wipes?)"
_WORDS = r"(?:titles?|captions?|credits|words|lower[- ]thirds?)"
_MELTS = (Fault.MORPH, Fault.IDENTITY, Fault.POP)
_STANDS = (Fault.FROZEN, Fault.STUTTER, Fault.UNREADABLE)

Spans = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Edits:
    """Seconds: where cuts are, where pictures are mixed or fade, and where letters stand over the picture."""

    cuts: tuple[float, ...] = ()
    joins: Spans = ()
    letters: Spans = ()

    def explain(self, kind: Fault, start: float, end: float, last: float) -> bool:
        """Whether a fault from `start` to `end`, whose last picture is at `last`, is one of these edits."""
        if kind in (Fault.CUT, Fault.JUMP) and any(abs(last - at) < MEANT for at in self.cuts):
            return True
        return (kind not in _STANDS and _inside(self.joins, start, end)) or (kind in _MELTS and _inside(self.letters, start, end))

    def __str__(self) -> str:
        """The words that `read_edits` reads."""
        cuts = " and ".join(f"{at:.3f}" for at in self.cuts)
        spans = (" and ".join(f"from {a:.3f} to {b:.3f} s" for a, b in spans) for spans in (self.joins, self.letters))
        told = (f"cuts at {cuts} s" if cuts else "", *(f"{name} {words}" if words else "" for name, words in zip(("dissolves", "titles"), spans, strict=True)))
        return ", ".join(part for part in told if part)


def read_edits(words: str) -> Edits:
    """Edits in a person's words."""
    words = words.lower()
    joins = _spans(words, _JOINS) + tuple((max(0.0, at - JOIN), at + JOIN) for at in _times(words, _JOINS))
    return Edits(_times(words, "cuts?"), joins, _spans(words, _WORDS))


def _inside(spans: Spans, start: float, end: float) -> bool:
    length = max(end - start, 1e-6)
    return sum(max(0.0, min(end, b + MEANT) - max(start, a - MEANT)) for a, b in spans) >= MOSTLY * length


def _times(words: str, what: str) -> tuple[float, ...]:
    return tuple(float(hit) for found in re.finditer(rf"\b{what} at {_TIMES}", words) for hit in re.findall(_NUMBER, found[1]))


def _spans(words: str, what: str) -> Spans:
    return tuple((float(a), float(b)) for found in re.finditer(rf"\b{what}{_SPANS}", words) for a, b in _SPAN.findall(found[1]))

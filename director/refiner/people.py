"""Two people in one prompt: what is said of 'him' is not said of 'her', nor of whoever else a 'he' may stand for."""

from __future__ import annotations

import re

from director.refiner.late import late
from director.refiner.voices import MEN, WOMEN

_SUBJECT = late(r"\b(he|she)\b", re.I)
_WHOSE = late(r"\W*(his|her)\b", re.I)
_GENDERED = late(rf"\b(?:(?P<he>{MEN})|{WOMEN})\b", re.I)
_STOP = late(r"[.!?;:\n]+\s")


def apart(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches are said of a man and of a woman, or one of a pronoun that has two people to stand for."""
    first, second = (_pronoun(text, *span) for span in (one, other))
    if first and second:
        return first != second
    if not first and not second:
        return False
    known = _person(text, *(other if first else one))
    return known != (first or second) and {hit.lower() for hit in _SUBJECT.findall(text)} == {"he", "she"}


def _opened(text: str, start: int) -> int:
    return max((hit.end() for hit in _STOP.finditer(text, 0, start)), default=0)


def _pronoun(text: str, start: int, end: int) -> str:
    """'he' or 'she': the last that is a subject up to the end of a stretch, or whose part its sentence tells of; '' for none."""
    opened = _opened(text, start)
    subjects = _SUBJECT.findall(text, opened, end)
    if subjects:
        return str(subjects[-1]).lower()
    whose = _WHOSE.match(text, opened)
    return "" if whose is None else "he" if whose[1].lower() == "his" else "she"


def _person(text: str, start: int, end: int) -> str:
    """'he' or 'she' for whoever is named by a noun before a stretch ends, by the word itself; '' where that is not told."""
    named = list(_GENDERED.finditer(text, _opened(text, start), end))
    return "" if not named else "he" if named[-1]["he"] else "she"

"""Wishes that cannot all be had: which ones, and what the film has instead."""

from __future__ import annotations

import re

from director.screenwriter import formats, lengths


def told(text: str, seconds: float | None) -> tuple[str, ...]:
    """What of the wishes cannot be had together, and what the film has instead."""
    notes: list[str] = []
    tall = _has(r"\b(?:vertical|portrait|9\s?:\s?16)\b", text)
    wide = _has(r"\b(?:horizontal|landscape|widescreen|16\s?:\s?9|21\s?:\s?9)\b", text)
    if (tall and wide) or (tall + wide and _has(r"\bsquare (?:format|video|film)|\b1\s?:\s?1\b", text)):
        notes.append(
            f"Two formats were asked, vertical and horizontal (or square); the aspect of the film is {formats.aspect(text).value}."
        )
    count, each = lengths.shots(text), lengths.each(text)
    if count and each and seconds and abs(count * each - seconds) > 1:
        notes.append(

                f"{count} shots of {each:g} s make a length of {count * each:g} s, but {seconds:g} s were asked; the film keeps the "
                f"duration and the shots are shortened."

        )
    if _has(r"\bblack[- ]and[- ]white\b", text) and _has(r"\b(?:full|vivid|bright|vibrant|saturated) colou?rs?\b|\bin colou?r\b", text):
        notes.append("Black and white and colour were both asked; the film is black and white.")
    if _has(r"\b(?:silent film|no sound|(?:completely|totally|fully|it|be|is|,) silent)\b", text) and _has(
            r"\b(?:with|has|have|needs?|add|and) (?:[\w-]+ ){0,3}?(?:music|voice-? ?over|narrat\w+|soundtrack|"
            r"dialogue)\b", text) and not _has(
            r"\b(?:no|without)(?: any)? (?:music|voice-? ?over|narrat\w+|dialogue)\b", text):
        notes.append("Silence and sound were both asked; tell which one counts.")
    return tuple(notes)


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.I) is not None

"""The comma parts of a sentence, and what of the commas goes with one."""

from __future__ import annotations

import re


def parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The comma parts of a sentence as positions; 'but' starts a new part, and so does what else stands between tags."""
    spans, at = [], start
    for hit in re.finditer(
            r",(?!\d)\s*(?:and |but )?(?:also )?|[:–—]\s+|(?<=\s)but (?:also )?|;\s*|\s(?:::|\||//?)\s|，|、", text[start:end]):
        cut = start + hit.start()
        if cut > at:
            spans.append((at, cut))
        at = cut if hit.group(0).startswith("but") else start + hit.end()
    spans.append((at, end))
    return spans


def with_comma(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The stretch with the comma or joint that would be left over beside it."""
    if start > first:
        while start > first and text[start - 1] in " ,;:，、" and not (text[start - 1] == ":" and end < last):
            start -= 1
        lead = re.search(r",?\s*\b(?:and|but)(?: also)?\s*$", text[first:start])
        if lead:
            start = first + lead.start()
    elif end < last:
        hit = re.match(r"[,;:，、]?\s*(?:and |but )?", text[end:last])
        end += hit.end() if hit else 0
    return start, end

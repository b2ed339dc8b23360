"""The pieces of a prompt: sentences, and the parts of a sentence between commas, without the marks around them."""

from __future__ import annotations

from functools import lru_cache

from director.refiner.commas import parts
from director.refiner.late import late

_SENTENCE = late(r"[^.!?;\n]+(?:\.(?=\d)[^.!?;\n]+)*")


@lru_cache(maxsize=64)
def of(text: str) -> tuple[tuple[int, int], ...]:
    """Where each piece starts and ends."""
    found: list[tuple[int, int]] = []
    for hit in _SENTENCE.finditer(text):
        for start, end in parts(text, *hit.span()):
            start += len(text[start:end]) - len(text[start:end].lstrip(" \"'“("))
            end = start + len(text[start:end].rstrip(" \"'”)"))
            if start < end:
                found.append((start, end))
    return tuple(found)

"""Comma parts that tell of a look, a time or a place by a name: 'Winslow Homer's washes', 'in the days of the Beatles', 'Arrakis'.

The names are those of director.refiner.lexicon.makers. A part counts where it names nobody else, so a visitor to Gotham who reads
Tintin is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from director.refiner import pieces
from director.refiner.acting import acting
from director.refiner.late import late
from director.refiner.lexicon.makers import named, standing_for

Parts = tuple[str, str, int, int, str]

_LENGTH = 12         # words; a longer part tells a story
_BRACKET = late(r"\(([^()]+)\)")
_OTHERWISE = late(r"\b(?:not|no|never|without|than|nor|unlike|instead|poster|statue|t-?shirt|book|costume|toy|doll|mask|museum|named|"
                  r"called|song|sings?|dressed|portrait of|tattoo|plush|mug|sticker|fan|fans)\b", re.I)
_OF_A_TIME = late(r"['’]s\b|\b(?:days?|times?|age|era|reign|heyday|court|years|world|setting|period|century)\b", re.I)
_DOES = late(r"\s+(?!(?:days|times|years|films|movies|colours|colors|tones|prints|paintings|strokes|films|graphics)\b)[a-z]+(?<![su'’])s\b")
"""What follows one who acts: 'Napoleon pays by phone'."""


def read(text: str) -> Iterator[Parts]:
    """(axis, value, start, end, words) of every such part."""
    for start, end in [*pieces.of(text), *((hit.start(1), hit.end(1)) for hit in _BRACKET.finditer(text))]:
        words = text[start:end]
        hit = named().search(words) if len(words.split()) <= _LENGTH else None
        if hit is None or "(" in words or _OTHERWISE.search(words) or _DOES.match(words, hit.end()) or acting(_plain(words)):
            continue
        for axis, value in standing_for()[hit.group()]:
            if axis != "era" or _OF_A_TIME.search(words) or hit.group() == words:
                yield axis, value, start, end, words


def _plain(words: str) -> str:
    """The words without the names in them, and without the capital that opens them."""
    left = re.sub(r"['’]s\b", "", named().sub(" ", words)).strip()
    return left[:1].lower() + re.sub(r"(?<=\s)[A-Z][\w'’-]+", " ", left[1:])

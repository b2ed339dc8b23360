"""Parts that only describe, and deny one another: 'a beetle crosses a slide, see-through as a window, opaque'. As Cue fields.

Of a prompt with one subject; a part with a noun of its own speaks of that, and does not count.
"""

from __future__ import annotations

import re

from director.refiner import opposed, pieces, subjects, wordclass
from director.refiner.acting import acting
from director.refiner.late import late
from director.refiner.lexicon import picture_words

Parts = tuple[str, str, int, int, str, str, str, str | None]

_LIKE = late(r"\s+(?:as|like)\s+(?:an?|the)?\b.*$", re.I)
_AS = late(r"\bas\s+(?:an?|the)\s+[a-z]+", re.I)
_NOT = late(r"\b(?:not|no|never|without|nor|half|then|now|once|until|before|after|while|but|yet|or|too|both|by turns|almost|neither|"
            r"nearly|part(?:ly)?|first|later|still|one|other|another)\b", re.I)
_WORD = late(r"[a-z][a-z'’-]+", re.I)
_WORDS = 7


def read(text: str) -> list[Parts]:
    """Such pairs as (axis, value, start, end, words, strength, owner, replacement)."""
    described = [(start, end, words) for start, end in pieces.of(text) if (words := _words(text, start, end))]
    if len(described) < 2 or not subjects.lone(_AS.sub(" ", text)):
        return []
    for i, (start, end, words) in enumerate(described):
        for first, last, others in described[i + 1:]:
            pair = next(((a, b) for a in words for b in others if opposed.opposite(a, b)), None)
            if pair:
                key = f"described {pair[0]} {pair[1]}"
                return [("trait", f"{word} at {at}", at, stop, text[at:stop], "sure", key, None)
                        for word, at, stop in ((pair[0], start, end), (pair[1], first, last))]
    return []


def _words(text: str, start: int, end: int) -> list[str]:
    """The adjectives of a part that holds nothing else; none of any other part."""
    part = _LIKE.sub("", re.sub(r"^as\s+", "", text[start:end], flags=re.I))
    if not start or len(part.split()) > _WORDS or _NOT.search(text[start:end]) or acting(part):
        return []
    words = [w.lower() for w in _WORD.findall(part)]
    said = [w for w in words if not wordclass.closed(w) and not wordclass.adverb(w)]
    return said if said and all(wordclass.adjective(w) and w not in picture_words() for w in said) else []

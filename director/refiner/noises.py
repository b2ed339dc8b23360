"""What is heard without a word for it in a table: 'a brass section blares fanfares', 'the bagpipes skirl'. As cue fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from director import dictionary, wordnet
from director.refiner.late import late
from director.refiner.owners import singular

Parts = tuple[str, str, int, int, str, str]

_HEARD = late(r"\b(?P<noun>[a-z]{3,})(?: (?:section|line|corps|players?|quartet|ensemble))?(?= (?P<verb>[a-z]{3,})\b(?!['’-]))", re.I)
_BEFORE = late(r"\b(?:the|an?|his|her|its|our|two|three|four|some) (?:[\w-]+ ){0,2}$", re.I)
_ON = late(r"[^,.;:!?]*?(?=[,.;:!?]|\s(?:and|while|as|but|until|when)\b|$)", re.I)
_SILENCED = late(r"\b(?:no|not|never|without (?:an?|any|the|making) |silent\w*|mime[sd]?|miming|mute\w*|broken|unheard|"
                  r"unplugged|stops?|falls?|stopped)\b", re.I)


def read(text: str) -> list[Parts]:
    """Such cues as (axis, value, start, end, words, strength)."""
    return [("sound", "loud", *span, text[slice(*span)], "sure") for span in _played(text)]


def _played(text: str) -> Iterator[tuple[int, int]]:
    for hit in _HEARD.finditer(text):
        if _sounds(singular(hit["noun"]), hit["verb"].lower()):
            lead, rest = _BEFORE.search(text, max(0, hit.start() - 30), hit.start()), _ON.match(text, hit.end())
            start, end = lead.start() if lead else hit.start(), rest.end() if rest else hit.end("verb")
            if not _SILENCED.search(text, max(0, start - 12), end):
                yield start, end


@lru_cache(maxsize=1024)
def _sounds(noun: str, verb: str) -> bool:
    """Whether something that makes music or gives alarm is heard: a band that blares, bells that toll."""
    if not wordnet.is_a(noun, "musical instrument", "musical organization", "alarm", "bell", senses=3):
        return False
    return any(base != noun and wordnet.is_a(base, "sound", "make noise", "cry", "sing", "shout", category="verb", senses=3)
               for base in dictionary.bases(verb, "verb"))

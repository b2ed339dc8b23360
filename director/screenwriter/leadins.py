"""Short stories that begin with what is there: 'Old piano, dusty attic. A boy finds it.' is a boy in the attic, and the piano he finds."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.screenwriter import events, phrases, places, sifting, whereabouts
from director.screenwriter.attire import adjective
from director.screenwriter.words import article

_LEAD = re.compile(r"^(?P<parts>[A-Z][\w'’ ,-]{3,60})\.\s+(?P<rest>(?P<det>An?|The|Two|Three|One)\s[^\n]+)$")
_LONGEST = 3                     # sentences; a longer story shows what it begins with in a shot of its own
_AREAS = ("structure", "area", "room", "building", "geographical area", "way", "geological formation", "vehicle", "facility")


def put(text: str) -> str:
    """The story where and with what it begins; a text that begins with more than a place and a thing stays as it is."""
    hit = _LEAD.match(text.strip())
    if not hit or ":" in hit["rest"] or len(sifting.sentences(hit["rest"])) >= _LONGEST:
        return text
    parts = [part.strip() for part in hit["parts"].split(",")]
    if len(parts) > 2 or not all(map(_thing, parts)):
        return text
    where = [part for part in parts if _place(part)]
    things = [part for part in parts if not _place(part)]
    if len(where) > 1 or len(things) > 1:
        return text
    rest = hit["rest"]
    if things:
        first = re.split(r"(?<=[.!?])\s", rest)[0]
        it = re.search(r"(?<=[a-z] )it\b(?!\s+(?:is|was|rains|snows|gets)\b)", first)
        if not it:
            return text
        rest = f"{rest[: it.start()]}{_one(things[0])}{rest[it.end() :]}"
    spot = whereabouts._at(_one(where[0])) if where else ""
    return f"{spot[:1].upper()}{spot[1:]}, {rest[:1].lower()}{rest[1:]}" if where else rest


def _one(part: str) -> str:
    low = f"{part[:1].lower()}{part[1:]}"
    return low if re.match(r"(?:an?|the|one|two|three) ", low) or low.endswith("s") else article(low)


def _thing(part: str) -> bool:
    """Whether a part names one thing or place in one to four words, nobody, and is no wish for the film."""
    words = re.sub(r"^(?:an?|the) ", "", part, flags=re.I).lower().split()
    led = re.match(r"(?:for|of|by|with|in|on|at|to|from|about|like)\b", part, re.I)
    if led or not 0 < len(words) < 5 or not dictionary.bases(words[-1], "noun") or (len(words) == 1 and adjective(words[0])):
        return False
    return not (phrases.living(" ".join(words)) or sifting.is_wish(part) or events._has_deed(part))


def _place(part: str) -> bool:
    return places.mentioned(f"in {part}") is not None or wordnet.is_a(part.split()[-1].lower(), *_AREAS)

"""Places that no table lists: an observatory, a dojo, a golf course are where the story says it plays."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from director import dictionary, wordnet
from director.screenwriter import places, sets
from director.screenwriter.places import Setting

_SAID = re.compile(r"\b(?P<prep>in|on|at|inside) (?P<det>an?|the|his|her|their|its|our|my) "
                   r"(?P<noun>[a-z][a-z'-]*(?: (?!(?:in|on|at|of|and|or|with|to|from|by|for|where|"
                   r"while|that|who|is|are)\b)[a-z][a-z'-]*){0,3})", re.I)
_WITHIN = ("building", "establishment", "workplace", "dwelling", "storehouse", "room", "shop")
_OUTSIDE = ("facility", "tract", "farm", "structure", "stop", "excavation")
_NO_PLACES = ("enclosure", "furniture", "container", "vehicle", "barrier", "obstruction", "support", "clothing")
_INDOORS = frozenset(("dojo", "newsroom", "planetarium", "arcade", "barracks", "yurt", "pharmacy", "operating room", "escape room",
                      "control room"))
_OPEN = frozenset(("oil rig", "oil platform", "quarry", "windmill", "water mill", "watermill", "junkyard", "scrapyard", "checkpoint"))
"""What WordNet does not know as a place, or knows as something else first."""


def said(text: str) -> Setting | None:
    """The place that is named in so many words and is in no table; None where there is none."""
    for hit in _SAID.finditer(text):
        words = hit["noun"].split()
        for end in range(len(words), 0, -1):
            noun = next((noun for noun in (" ".join(words[max(0, end - 2):end]), words[end - 1]) if _is_built(noun) is not None), "")
            if noun and places.mentioned(f"in the {noun}") is None:
                phrase = f"{hit['prep'].lower()} {hit['det']} {' '.join(words[:end])}"
                return _setting(phrase, words[end - 1], _is_built(noun) is True)
    return None


@lru_cache(maxsize=512)
def _is_built(noun: str) -> bool | None:
    """Whether a place is within doors; None for what is no place."""
    if noun in _INDOORS or noun in _OPEN:
        return noun in _INDOORS
    if wordnet.is_a(noun, *_NO_PLACES, senses=1):
        return None
    return True if wordnet.is_a(noun, *_WITHIN, senses=1) else False if wordnet.is_a(noun, *_OUTSIDE, senses=1) else None


def _setting(phrase: str, noun: str, inside: bool) -> Setting:
    like = places.SETTINGS["room" if inside else "meadow"]
    again = re.sub(r"^(\w+) an? ", r"\1 the ", phrase)
    sound = "quiet steps" if inside else "a soft wind"
    return Setting(noun, phrase, again, again, again, f"the {noun}", like.trouble, "", sound, like.lights, inside)


def venue(place: str) -> bool:
    """Whether a place of no list is one all the same: 'at a funeral', 'in the sauna'; not 'in a hat'."""
    if not re.match(r"(?:in|at|inside|outside|behind|beside|near) ", place) or places.mentioned(place) or sets.drawable(place):
        return False
    head = re.split(r"\s(?:of|with|for|full)\s", place)[0].split()[-1].lower()
    return any(wordnet.is_a(noun, "structure", "area", "geographical area", "gathering", "ceremony", "social event", "facility", "room",
                            "geological formation", "body of water") for noun in dictionary.bases(head, "noun") or (head,))


def somewhere(place: str, near: Setting) -> Setting:
    """A setting of which nothing is known but its name."""
    light = ("soft light", "soft light", "soft light", "warm low light")
    return replace(near, name="somewhere", wide=place, work=place, deep=place, vista=place, lights=light, sound="")

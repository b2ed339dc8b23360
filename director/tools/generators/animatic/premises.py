"""A building in a place where one looks for none: it stands there, or who is in it sees the place through its windows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.model import ShotRequest
from director.tools.generators.animatic.art.catalogue import all_fronts, all_places
from director.tools.generators.animatic.art.kit import Place
from director.tools.generators.animatic.compounds import joined
from director.tools.generators.animatic.words import Hit, Token, names_in, tokens

_LEADS = frozenset("in on at under beneath below beside by near above amid amidst among on atop between inside deep high over".split())
_USUAL = frozenset(("city street", "village", "garden", "suburb", "market", "neon city", "park", "cherry blossom park", "promenade", "clouds", "farm yard", "fog", "parade",
                    "construction site", "playground", "school front"))
"""Where buildings are anyway."""
_WEATHER = frozenset(("snow", "ice", "fog", "mud"))
"""In these a building is where it always is."""
_WITHIN = re.compile(r"\b(?:counter|oven|kitchen|tables?|shel(?:f|ves)|bed|stove|desk|bak(?:es|ing)|cook\w*|serv(?:es|ing)|reads?|reading|sleep\w*|scoop\w*|pours?|brew\w*|writes?|"
                     r"writing|fireplace|window|ceiling|floorboards|room)\b", re.I)
_BEFORE = re.compile(r"\b(?:outside|in front of|before|towards?|arriv\w+|approach\w*|past|opens? (?:an?|the|his|her)|builds?|up to|reach(?:es|ing))\b", re.I)


@dataclass(frozen=True)
class Premises:
    """A building and the land it stands in. `inside` is the room of those who are in it; None: they are before it."""

    front: str
    land: Place
    land_name: str
    inside: Place | None


def premises_of(request: ShotRequest, text: str) -> Premises | None:
    """The building that the location, or else the prompt, says to stand in open country; None for none."""
    for source, firm in ((request.location, True), (text, False)):
        words = tokens(joined(source))
        for hit in names_in(words, all_fronts()):
            land = _land(words, hit) if all_fronts()[hit.name].names[0].endswith(" front") else None
            if land is not None:
                return _seen(words, hit, land, firm, text)
    return None


def _land(words: list[Token], hit: Hit) -> Hit | None:
    """The open place that follows a building: 'in the desert', 'at the foot of a mountain', 'under the sea'."""
    if hit.last >= len(words) or words[hit.last].fresh or words[hit.last].word not in _LEADS:
        return None
    rest = words[hit.last:hit.last + 8]
    stop = next((i for i in range(1, len(rest)) if rest[i].fresh), len(rest))
    known = all_places()
    found = [one for one in names_in(rest[:stop], known) if one.name not in _WEATHER]
    there = found[-1] if found else None
    return there if there and not known[there.name].indoors and known[there.name].names[0] not in _USUAL else None


def _seen(words: list[Token], hit: Hit, land: Hit, firm: bool, text: str) -> Premises:
    known = all_places()
    room = known.get(hit.name)
    name = re.escape(hit.name)
    entered = re.search(rf"\b(?:in|inside|within|into|enters?|entering) (?:an?|the|his|her|its|their|my|our) (?:[\w-]+ ){{0,2}}{name}\b", text, re.I)
    before = [token.word for token in words[:hit.first]] if firm else []
    within = bool(entered) or "inside" in before or (firm and "outside" not in before and not _BEFORE.search(text) and _WITHIN.search(text) is not None)
    under = {"under", "beneath", "below", "bottom"} & {token.word for token in words[hit.last:hit.last + 4]}
    wet = under and not {"open sea", "lake", "beach", "harbour", "river"}.isdisjoint(known[land.name].names)
    place = known["underwater"] if wet else known[land.name]
    return Premises(hit.name, place, "underwater" if wet else land.name, room if within and room is not None and room.indoors else None)

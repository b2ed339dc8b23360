"""Who goes out of a house, who comes back to it, and who comes from outside: where each of them is then."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import places
from director.screenwriter.clauses import Clause
from director.screenwriter.places import SETTINGS, Setting

_WEATHER = re.compile(r"\b(?:through|in|into) (?:a |the )?(?:[a-z]+ )?(?:downpour|rain|storm|snow|snowstorm|blizzard|hail)\b")
_GOES = frozenset("walk run go step stroll dance race ride drive hurry".split())
_OUTSIDE = frozenset("hunt chase ride march sail gallop fly race attack besiege travel hike".split())
_OUT = re.compile(r"\b(?:out of|out through|out at|from) (?:an?|the|his|her|its|their) (?:open |broken |little |small )?"
                  r"(?:window|door|house|room|cage|chimney|shop|workshop|kitchen|roof|skylight)\b"
                  r"|\b(?:out )?into the (?:night|street|open|dark(?:ness)?)\b|\boutside$")
_OUTDOORS = re.compile(r"\b(?:in|into|up|under|behind|from|over|through) (?:a|an|the) (?:[a-z]+ )?(?:trees?|treetops?|hedge|bushes|hills?|"
                       r"meadow|grass|puddles?)$")
_FLIES = frozenset("fly soar flutter float drift sail rise glide".split())
_HEARTH = re.compile(r"\b(?:by|at|near|around|before|in front of) the (?:warm |open )?(?:fire|fireplace|fireside|hearth|stove|oven)\b")
_LEAVES = _FLIES | frozenset("walk run go step climb jump leap escape slip sneak crawl rush dash race roll hop flee storm creep".split())


_CRAFT = re.compile(r"\b(?:rocket|spaceship|space ?craft|plane|aeroplane|airplane|helicopter|airship|balloon|flying machine)\b")


def aboard(part: Clause, before: list[Clause]) -> Clause:
    """'lift off over the town' in the rocket that they built."""
    built = next((hit[0] for one in reversed(before) if (hit := _CRAFT.search(one.thing))), "")
    starts = _starts(part) and not _CRAFT.search(f"{part.words} {part.subjects}")
    return replace(part, words=f"off in the {built}{part.words[3:]}") if built and starts else part


def itself(part: Clause) -> str:
    """'in the garden' of 'the garden is full of fairies'."""
    place = f"in {part.subjects[0]}" if part.verb == "be" and part.subjects and not part.place else ""
    return place if places.mentioned(place) else ""


def _starts(part: Clause) -> bool:
    return part.verb in ("lift", "take", "blast") and re.match(r"off(?! (?:the|his|her|their|its|an?)\b)", part.words) is not None


def left(part: Clause, near: Setting, home: Setting) -> Setting | None:
    """Where those are who leave a room for the open or go through rain or snow, and `home` where they come back to it; else None."""
    if part.mode or part.never:
        return None
    back = part.verb == "return" or (part.verb == "come" and re.search(r"\bback\b", part.words))
    if near.name in ("sky", "city") and home.inside and back:
        return home
    if near is not home and home.inside and _HEARTH.search(part.words):
        return home
    if not near.inside:
        return None
    if _starts(part):
        return replace(SETTINGS["sky"], wide="high above the rooftops")
    if _OUTDOORS.search(part.words) and not places.mentioned(part.place):
        return SETTINGS["park"]
    if part.verb in _LEAVES and _OUT.search(part.words):
        return replace(SETTINGS["sky"], wide="high above the rooftops") if part.verb in _FLIES else SETTINGS["city"]
    return SETTINGS["city"] if part.verb in _GOES and _WEATHER.search(part.words) else None


def brought(head: str, part: Clause, near: Setting) -> Setting | None:
    """Where somebody new is at home who comes from outside a room: the knight who hunts the dragon is not in the smith's workshop."""
    if not near.inside or part.verb not in _OUTSIDE:
        return None
    own = places.fitting(head, "village")
    return own if own and not own.inside else SETTINGS["village"]

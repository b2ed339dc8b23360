"""Who sets out on a boat or a balloon stays aboard, whatever happens there, until somebody leaves it or another place is named."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from director.screenwriter import places
from director.screenwriter.beats import Beat

_CRAFT = re.compile(r"\b(?:an?|the|his|her|their|its) (?:[a-z-]+ ){0,2}?(?P<craft>raft|boat|rowboat|sailboat|canoe|kayak|dinghy|"
                    r"ship|balloon|hot-air balloon)\b", re.I)
_UNDER_WAY = re.compile(r"\b(?:sail|row|paddle|drift|float|fl[yi])(?:e?s|ing)?\b", re.I)
_LEAVES = re.compile(r"\b(?:lands?|landing|ashore|reach\w*|arriv\w+|overboard|sinks?|swims?|(?:jumps?|steps?|climbs?|falls?|dives?) "
                     r"(?:off|out|into|from)|home)\b", re.I)


def aboard(beats: tuple[Beat, ...], story: str) -> tuple[Beat, ...]:
    """The beats with those between setting out and leaving in the craft, where they only have the place of the beat before."""
    out, craft, on = list(beats), "", False
    for n, beat in enumerate(beats):
        hit = _CRAFT.search(beat.action)
        craft = hit["craft"].lower() if hit else craft
        if on and (_LEAVES.search(beat.action) or (beat.place and beat.place != beats[n - 1].place and _is_told(beat.place, story))):
            on = False
        if on:
            out[n] = replace(beat, place=_place(craft), light=out[n - 1].light if _is_room(beat.place) else beat.light)
        on = on or (bool(craft) and _UNDER_WAY.search(beat.action) is not None and not _LEAVES.search(beat.action))
    return tuple(out)


@cache
def _usual() -> dict[str, str]:
    """The settings of the places that are chosen where none is told, by name."""
    return {place: one.name for one in places.SETTINGS.values() for place in (one.wide, one.work, one.deep, one.vista)}


def _is_told(place: str, story: str) -> bool:
    """Does the story name this place?"""
    setting = _usual().get(place)
    return setting is None or any(re.search(rf"\b(?:{pattern})\b", story, re.I) for pattern, name in places.WORDS if name == setting)


def _is_room(place: str) -> bool:
    return place in _usual() and places.SETTINGS[_usual()[place]].inside


def _place(craft: str) -> str:
    return f"in the basket of the {craft}, high above the land" if craft.endswith("balloon") else f"on the {craft}, far out on the water"

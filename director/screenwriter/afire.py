"""Houses that burn or fall down are seen from the street, and so is what happens there, until somebody goes in."""

from __future__ import annotations

import re
from dataclasses import replace

from director import wordnet
from director.screenwriter import hours, places
from director.screenwriter.beats import Beat

_BURNS = re.compile(
    r"\b(?:the|an?|his|her|their|its|our) (?P<house>(?:[a-z-]+ ){0,2}?[a-z]+) (?:burns?\b(?! [a-z]+ (?:bread|toast|cake))|is burning|"
    r"(?:is|catches|stands|is set) (?:on |in )?(?:fire|flames)|goes up in (?:flames|smoke)|bursts into flames|collapses|caves in)", re.I)
_GOES_IN = re.compile(r"\b(?:inside|into|indoors|through the (?:door|window|smoke)|enters?)\b", re.I)


_OUT_OF = re.compile(r"\b(?:from|out of) (?:the|an?|his|her|their|its) (?:burning|blazing) (?P<house>(?:[a-z-]+ ){0,2}?[a-z]+)\b", re.I)


def from_the_street(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """The beats with those that are in a burning house by nothing but its mention put before it, and so who is saved out of one."""
    saved = next(((beat.place, place) for beat in beats if (place := _saved(beat.action))), None)
    if saved:
        beats = tuple(replace(beat, place=saved[1], light=hours.outside(saved[1], beat.light)) if beat.place == saved[0] else beat
                      for beat in beats)
    at, house, setting = next(((n, *found) for n, beat in enumerate(beats) if (found := _house(beat.action))), (len(beats), "", None))
    if setting is None:
        return beats
    out, within = list(beats), any(_named(beat, house) for beat in beats[:at])
    for n, beat in enumerate(beats):
        within = n > at and (within or _GOES_IN.search(beat.action) is not None) if n >= at else within
        if not within and places.mentioned(beat.place) is setting:
            place = f"in front of the {house}"
            out[n] = replace(beat, place=place, light=hours.outside(place, beat.light))
    return tuple(out)


def _saved(action: str) -> str:
    """'in front of a burning house' where somebody is saved out of one; else ''."""
    hit = _OUT_OF.search(action)
    built = hit and wordnet.is_a(hit["house"].split()[-1].lower(), "structure", "workplace", "establishment", senses=2)
    return f"in front of a burning {hit['house'].lower()}" if hit and built else ""


def _house(action: str) -> tuple[str, places.Setting] | None:
    hit = _BURNS.search(action)
    setting = places.mentioned(f"in the {hit['house']}") if hit else None
    built = hit and wordnet.is_a(hit["house"].split()[-1].lower(), "structure", "workplace", "establishment", senses=2)
    return (hit["house"].lower(), setting) if hit and setting and built else None


def _named(beat: Beat, house: str) -> bool:
    return re.search(rf"\b{re.escape(house.split()[-1])}\b", beat.action, re.I) is not None

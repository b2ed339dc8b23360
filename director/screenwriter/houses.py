"""Houses and businesses that stand somewhere of their own: seen from outside there first, from within when they are open."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import leaving, phrases, places, venues_of
from director.screenwriter.beats import Beat
from director.screenwriter.clauses import Clause
from director.screenwriter.deeds import Deed

_AT_THE_FRONT = re.compile(r"\b(?:carr(?:y|ies) a big box|sign|at the door)\b|\bopens?\b")


def outside(beats: tuple[Beat, ...], told: list[Deed], parts: tuple[Clause, ...]) -> tuple[Beat, ...]:
    """'opens a shop in the desert': the first shots in front of the shop in the desert, what comes later within it."""
    at = next((n for n, part in enumerate(parts) if venues_of.house(part) and _standing(part)), -1)
    if at < 0:
        return beats
    part, name = parts[at], phrases.definite(venues_of.house(parts[at]).removeprefix("in "))
    ground = places.mentioned(part.place)
    front, within = f"in front of {name} {part.place}", f"in {name} {part.place}"
    light = ground.lights[0] if ground else ""
    out: list[Beat] = []
    for number, beat in enumerate(beats):
        here = (told[at].slots["S"] in beat.action and _AT_THE_FRONT.search(beat.action)) or not number
        if here:
            out.append(replace(beat, place=front, light=beat.light if leaving.WEATHER.search(beat.light) else light or beat.light))
        elif _inside(beat.place, name):
            out.append(replace(beat, place=within))
        else:
            out.append(beat)
    return tuple(out)


def _standing(part: Clause) -> bool:
    """Whether it is told where the house is, and that is no house itself."""
    ground = places.mentioned(part.place) if part.place else None
    return ground is not None and not ground.inside


def _inside(place: str, name: str) -> bool:
    return name.split()[-1] in place or (places.mentioned(place) or places.SETTINGS["meadow"]).inside

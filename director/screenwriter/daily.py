"""Films whose order is the day or the way: a day in the life of somebody, the way of a thing from place to place."""

from __future__ import annotations

import random
import re

from director.screenwriter import agreeing, casting, hours, occasions, phrases, places, players, venues_of
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.telling import Treatment

_DAY = re.compile(r"^(?:(?:an?|one|the)\s+)?(?:[a-z]+\s+)?(?:(?:sun|mon|tues|wednes|thurs|fri|satur)?day|morning|night|"
                  r"shift|week) in the life of (?P<who>[^.:;]+?)(?:[,.;:]\s*(?P<more>.*))?$", re.I | re.S)
_WAY = re.compile(r"^(?:we )?(?:follow|the (?:journey|way|path|trip|travels?) of) (?P<who>(?:an?|the|one|two) [\w' -]{2,40}?),? "
                  r"from (?P<from>[^,.;]+?) (?P<on>(?:to|through|into|across|and back|via) [^.;]+)\.?$", re.I)
_HOURS = (("at sunrise", "[wake] up and [look] out"), ("in the morning", "[set] out"), ("at noon", "[work]"),
          ("in the afternoon", "[rest] for a moment"), ("at dusk", "[finish] the work of the day"),
          ("at midnight", "[sleep]"))
"""When, and what somebody does then; what is no living thing is only seen at those hours."""


def treated(text: str, count: int, rng: random.Random) -> Treatment | None:
    """The treatment of a day or of a way; None for any other story."""
    line = text.strip(" .!")
    day, way = _DAY.match(line), _WAY.match(line)
    if day:
        return _day(day["who"].strip(), line, count, rng)
    return _way(way["who"], (way["from"], *_stations(way["on"]))) if way else None


def _day(who: str, text: str, count: int, rng: random.Random) -> Treatment:
    core, place = phrases.shortened(who)
    alive = players.lively(core)
    setting = places.mentioned(text) or (venues_of.of_trade(core) if alive else None) or places.hinted(who) or places.SETTINGS["city"]
    if known := occasions.day(who, place, count, rng):
        return known
    role = casting.invent(core, setting, rng) if alive else Role("", "", "", "thing")
    name = role.name if alive else re.sub(r"^an?\s", "the ", core, flags=re.I)
    shown = tuple(_HOURS[round(at * (len(_HOURS) - 1) / max(1, count - 1))] for at in range(count)) if count <= len(_HOURS) else _HOURS
    where = f"{place}, {re.sub(r'^(?:in|on|at|inside) ', '', setting.wide)}" if place else setting.wide
    out = []
    for at, (when, does) in enumerate(dict.fromkeys(shown)):
        said = agreeing.spoken(f"{{S}} {does} {when}" if alive else f"{{S}} {when}", {"S": name if at or alive else core},
                               {"S": phrases.plural(core)})
        frame = ("wide", "medium", "insert" if not alive else "close", "low", "track" if alive else "close", "vista")[at % 6]
        out.append(Beat(action=said[:1].upper() + said[1:], place=where, light=hours.light_in(when), frame=frame, importance=8, tell=said))
    return Treatment(setting, (role,) if alive else (), tuple(out), None, "idea")


def _stations(told: str) -> tuple[str, ...]:
    pieces = re.split(r",?\s+(?:and\s+)?(?:then\s+)?(?:back\s+)?(?:to|into|through|across|via)\s+|,\s+", f" {told}")
    return tuple(re.sub(r"^(?:and|then|back)\s+", "", piece).strip(" ,") for piece in pieces if piece.strip(" ,"))


def _way(who: str, stations: tuple[str, ...]) -> Treatment:
    """The thing at each of its stations and, between them, on its way."""
    name = re.sub(r"^an?\s", "the ", who, flags=re.I)
    out: list[Beat] = []
    for at, station in enumerate(stations[:8]):
        setting = places.mentioned(f"in {station}") or places.SETTINGS["city"]
        place = f"{setting.wide.split()[0]} {station}"
        out.append(Beat(action=f"{who if not at else name} {place}", place=setting.wide, light=setting.lights[min(at, 1)],
                        frame=("wide", "insert", "low", "medium")[at % 4], new_scene=at > 0, importance=9, tell=f"{name} {place}"))
        if at + 1 < len(stations):
            out.append(Beat(action=f"{name} in close view on its way to {stations[at + 1]}", place=setting.wide, light=setting.lights[1],
                            frame="track", importance=5))
    out = [Beat(**{**beat.__dict__, "action": beat.action[:1].upper() + beat.action[1:]}) for beat in out]
    return Treatment(places.mentioned(f"in {stations[0]}") or places.SETTINGS["city"], (), tuple(out), None, "idea")



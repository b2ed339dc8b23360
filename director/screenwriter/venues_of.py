"""Where a deed itself tells that it is done: who rides the tram is in it, who climbs a hill is on it."""

from __future__ import annotations

import re

from director.screenwriter import casting, places
from director.screenwriter.clauses import Clause
from director.screenwriter.places import SETTINGS, Setting

_RIDDEN = re.compile(r"\b(?:tram|train|bus|subway|metro|ferry|taxi|plane|airplane|elevator|lift|carriage|gondola)$")
_ON = re.compile(r"\b(?:hill|mountain|roof|rooftop|tower|cliff|summit|volcano|stage|bridge|island|beach|ladder|wall|tree|dune)s?$")


def ridden(part: Clause) -> str:
    """'inside the tram' of 'rides the tram', 'on a hill' of 'climbs a hill', 'in the cave' of 'explores the cave'; else ''."""
    if part.verb in _HOMEWARD and re.search(r"\bhome\b(?! ?(?:town|work|made))", part.words) and not part.never:
        return SETTINGS["room"].wide
    thing = re.split(r"\s+(?:with|to|in|from|for|at|of)\s", part.thing)[0]
    if not thing or part.never or part.mode:
        return ""
    if part.verb in ("ride", "take", "board", "catch") and _RIDDEN.search(thing):
        return f"inside {thing}"
    if part.verb in ("climb", "reach", "cross") and _ON.search(thing) and places.mentioned(f"on {thing}"):
        return f"on {thing}"
    if part.verb in ("enter", "explore", "visit", "reach") and places.mentioned(f"in {thing}"):
        return f"in {thing}"
    return ""


_HOMEWARD = frozenset("take bring carry lead come go drive return walk run ride fly guide follow".split())


def of_trade(subject: str) -> Setting | None:
    """Where the first-named is at work or at home: a robot barber in a barber's shop; None for who may be anywhere."""
    for word in reversed(re.findall(r"[a-z]+", subject.lower())):
        own = _TRADES.get(word) or (found.name if (found := places.fitting(word, None)) else "")
        if own:
            return SETTINGS[own]
    return places.fitting(casting.head_of(subject), None)


_TRADES = {word: name for name, words in (
    ("barber", "barber hairdresser"), ("bakery", "baker"), ("workshop", "blacksmith glassblower welder sculptor painter weaver"),
    ("courtroom", "judge lawyer"), ("church", "priest nun"), ("prison", "prisoner"), ("city", "firefighter photographer reporter"),
    ("pool", "lifeguard"), ("ring", "boxer"), ("shop", "florist grocer shopkeeper butcher"), ("library", "bookseller"),
    ("village", "mayor"), ("hospital", "dentist vet"), ("concert", "conductor cellist"), ("club", "dj"), ("castle", "butler"),
    ("cave", "miner"), ("school", "janitor caretaker"), ("zoo", "zookeeper"), ("garden", "beekeeper"), ("forest", "ranger lumberjack"),
    ("subway", "busker"), ("casino", "croupier"), ("western", "cowboy sheriff")) for word in words.split()}
"""Where trades are at work that have a place of their own."""

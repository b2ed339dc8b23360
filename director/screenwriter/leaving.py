"""Who goes out of a house or leaves any place, who comes back, and who comes from outside: where each of them is then."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import casting, places, unlisted
from director.screenwriter.clauses import Clause
from director.screenwriter.places import SETTINGS, Setting

WEATHER = re.compile(r"\b(?:through|in|into) (?:a |the )?(?:[a-z]+ )?(?:downpour|rain|storm|snow|snowstorm|blizzard|hail)\b")
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


_ASHORE_IS = re.compile(r"\b(?:ashore|on(?:to)? (?:dry )?land|on(?:to)? the shore)\b")


def itself(part: Clause) -> str:
    """'in the garden' of 'the garden is full of fairies'."""
    place = f"in {part.subjects[0]}" if part.verb == "be" and part.subjects and not part.place else ""
    return place if places.mentioned(place) else ""


def _starts(part: Clause) -> bool:
    return part.verb in ("lift", "take", "blast") and re.match(r"off(?! (?:the|his|her|their|its|an?)\b)", part.words) is not None


def away(part: Clause) -> bool:
    """Whether somebody runs away from where he is: 'runs away from home'."""
    return part.verb in _LEAVES and not part.never and re.match(r"away(?: from (?:home|school|the|his|her|their|its|an?)\b|$)",
                                                                part.words) is not None


def left(part: Clause, near: Setting, home: Setting) -> Setting | None:
    """Where those are who leave a room for the open or go through rain or snow, and `home` where they come back to it; else None."""
    if part.mode or part.never:
        return None
    back = part.verb == "return" or (part.verb == "come" and re.search(r"\bback\b", part.words))
    if near.name in ("sky", "city") and home.inside and back:
        return home
    if near.name in ("underwater", "sea") and _ASHORE_IS.search(part.words):
        return SETTINGS["beach"]
    if near is not home and home.inside and _HEARTH.search(part.words):
        return home
    if not near.inside:
        return None
    if _starts(part):
        return replace(SETTINGS["sky"], wide="high above the rooftops")
    if _OUTDOORS.search(part.words) and not places.mentioned(part.place):
        return SETTINGS["park"]
    if away(part):
        return SETTINGS["road"]
    if part.verb in _LEAVES and _OUT.search(part.words):
        return replace(SETTINGS["sky"], wide="high above the rooftops") if part.verb in _FLIES else SETTINGS["city"]
    return SETTINGS["city"] if part.verb in _GOES and WEATHER.search(part.words) else None


def brought(head: str, part: Clause, near: Setting) -> Setting | None:
    """Where somebody new is at home who comes from outside a room: the knight who hunts the dragon is not in the smith's workshop."""
    if not near.inside or part.verb not in _OUTSIDE:
        return None
    own = places.fitting(head, "village")
    return own if own and not own.inside else SETTINGS["village"]


_GONE = frozenset("leave quit abandon desert flee escape sell".split())
"""What is done to a place by who is elsewhere after it."""
_AWAY = re.compile(r"\b(?:(?:away |off |free )?from|out of|off) (?P<what>(?:an?|the|his|her|its|their) (?:[\w'’-]+ ){0,3}?[\w'’-]+)"
                   r"(?=$|,| (?:at|in|on|by|and|to|with|before|after|during|through|over|across)\b)")
_SEES = frozenset("see reach find visit watch admire paint discover cross explore".split())
_ASHORE = frozenset("see watch admire paint".split())


def quitted(part: Clause) -> str:
    """What somebody leaves in this clause: 'a toy shop' of 'escapes from a toy shop'; '' where nobody goes."""
    if part.mode or part.never or part.goal:
        return ""
    hit = _AWAY.search(part.words) if part.verb in _LEAVES | _GONE | {"break"} else None
    what = hit["what"] if hit else part.thing if part.verb in _GONE else ""
    return re.sub(r"\s(?:at|in|on|by|with)\s.*$", "", what)


def begun(part: Clause, trade: Setting | None) -> Setting | None:
    """Where a story begins whose first deed is to leave: in what is left; who jumps out of a bowl was in a room."""
    what = quitted(part)
    known = places.mentioned(f"in {what}") if what else None
    if not what or known or _OUT.search(part.words):
        return known
    return unlisted.said(f"in {what}") or (SETTINGS["room"] if _HELD.search(what) else trade)


_HELD = re.compile(r"\b(?:bowl|jar|glass|box|drawer|cupboard|wardrobe|suitcase|vase|pot|fish tank|aquarium)$")


_SKY = re.compile(r"\b(?:fireworks|stars|moon|northern lights|comet|sunrise|sunset)\b")


def onward(part: Clause, near: Setting, trade: Setting | None) -> Setting | None:
    """Where those are who have left a place, by what they do then; `trade` is where they work at what they become."""
    if part.verb in _SEES and _SKY.search(part.words):
        return SETTINGS["hilltop"]
    aim = places.mentioned(f"in {part.thing}") if part.thing and part.verb in _SEES else None
    if aim is not None:
        return SETTINGS["beach"] if aim.name == "sea" and part.verb in _ASHORE else aim
    found = trade if part.verb == "become" else places.hinted(f"{part.verb}s {part.words}")
    if found is not None and found is not near:
        return found
    own = places.fitting(casting.head_of(part.subjects[0]), None) if part.subjects else None
    wild = own is not None and not own.inside and own is not near and casting.kind_of(casting.head_of(part.subjects[0])) == "animal"
    met = places.fitting(casting.head_of(part.thing), None) if part.thing else None
    other = met if met is not None and not met.inside and met is not near else None
    return own if wild else other or SETTINGS["city" if near.inside else "road"] if near.inside or near.name in _WALLED else None


_WALLED = ("castle", "circus", "prison", "ring", "stadium", "temple", "zoo", "station", "airport")


_THAWS = re.compile(r"\b(?:in|next|that|until|when) (?:the )?(?:early |late )?(?:spring|summer)\b|"
                    r"\b(?:spring|summer) (?:come|arrive|begin|return)s?\b")


def thawed(part: Clause, when: str, near: Setting, trade: Setting | None, text: str) -> Setting | None:
    """Where it was snow before spring came: at work, in the park of a bench, else in the meadow; None while it is winter."""
    if near.name != "snow" or not _THAWS.search(f"{when} {' '.join(part.subjects)} {part.verb} {part.words}".lower()):
        return None
    green = trade is not None and not trade.inside and trade is not near
    return trade if green else SETTINGS["park" if re.search(r"\bbench", text) else "meadow"]


def far_off(place: str) -> bool:
    """Whether a house there looks like no other: a bar on the moon, a shop under the sea."""
    known = places.mentioned(place)
    return known is not None and known.name in ("moon", "mars", "space", "stars", "underwater", "sky", "volcano", "desert", "snow", "sea")

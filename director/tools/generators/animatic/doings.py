"""Deeds that look different by what they are done with and where: a keeper dives on grass, a tooth is pulled out, straw is spun at a wheel."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props, shelf_of
from director.tools.generators.animatic.art.kit import Looks, Place
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.players import Role

_WET = re.compile(r"\b(?:sea|ocean|lake|river|pool|water\w*|bath|beach|harbou?r|canal|lagoon|rapids|swamp|marsh|pond|stream|creek|fjord|dock|tide|lagoon|spring|falls?|sewer|depths|reef|aquarium|wreck|deck|ship|boat|bridge|cliff\w*)\b", re.I)
LENSES = frozenset(("magnifying glass", "monocle", "opera glasses"))
_PROPOSES = re.compile(r"\bpropos(?:es?|ed|ing)(?: marriage)?(?: to\b|[,.]|$| (?:on|in|at|under|by|with)\b)", re.I)
_CUT = frozenset(("flower", "rose", "tulip", "sunflower", "daisy", "lily", "bouquet", "bunch of flowers", "poppy", "orchid"))
_SMALL = 0.4               # metres: what is no larger is pulled out between two fingers
_SPINS = re.compile(r"\bsp(?:in|ins|un|inning) (?:the |her |his |their )?(?:\w+ )?(?P<of>straw|wool|yarn|thread|flax|gold)\b", re.I)
_ON_A_LINE = re.compile(r"\b(?:hang|hung|dr(?:y|ies|ied)|flutter|flap|sway)\w*(?: out)?(?: \w+){0,3}? on (?:the|a|her|his|their) (?:\w+ )?(?:clothes|washing|laundry)?[ -]?line\b", re.I)


def done(roles: list[Role], things: list[Thing], held: dict[int, Thing], place: Place | None, text: str) -> list[Role]:
    """The roles as they do it; `things` and `held` get what it takes."""
    out = [_on_land(role, place, text) for role in _small_works(roles, text)]
    for i, role in enumerate(out):
        if role.action == "light" and any(part.variant == "fire:on" for part in role.rig.parts):           # a dragon needs no match
            held.pop(i, None)
            out[i] = role = replace(role, action="breathe fire")
        if role.rig.skeleton != "biped" or not role.rig.grip:
            continue
        pulled = next((thing for thing in things if (thing.by, thing.how) == (i, "pull") and all_props()[thing.name].metres <= _SMALL), None)
        if role.action == "pull" and pulled is not None and i not in held:
            things.remove(pulled)
            held[i], out[i] = pulled, replace(role, action="wave", then="")
        elif role.action == "kneel" and i not in held and _PROPOSES.search(text):
            held[i] = Thing("golden ring", Looks(seed=seed_of("golden ring", 7)))
        elif role.action == "peer" and i in held and held[i].name in LENSES:
            out[i] = replace(role, action="lens")
        elif role.action == "sew" and (spun := _SPINS.search(text)):
            of = "gold" if {"straw", "gold"} & {spun["of"].lower()} else "wool"
            held.pop(i, None)
            things[:] = [thing for thing in things if thing.by != i] + [Thing("spinning wheel", Looks(words=frozenset((of,)), seed=7), 1, i, "", "spin")]
    if any(thing.name == "vase" and thing.how in ("in", "into") for thing in things):           # the vase is drawn with what is in it
        rest = [thing for thing in things if thing.how == "give" or thing.name not in _CUT]
        things[:] = [replace(thing, how="") if thing.name == "vase" else thing for thing in rest] if len(rest) < len(things) else things
    if _ON_A_LINE.search(text):
        _hung_out(things)
    return out


def _on_land(role: Role, place: Place | None, text: str) -> Role:
    """Who dives where no water is throws himself down."""
    if role.action == "dive" and role.rig.skeleton == "biped" and (place is None or is_dry(place)) and not _WET.search(text):
        return replace(role, action="plunge")
    return role


_PLAYED = re.compile(r"\b(?:cardboard|paper|toy|model|miniature|lego|wooden|tin|scrap|junk|home-?made|boxes)\b", re.I)


def _small_works(roles: list[Role], text: str) -> list[Role]:
    """A rocket that a child builds, or that is built of cardboard, is no larger than who builds it."""
    builder = next((role.rig.metres for role in roles if role.action == "build" and role.rig.skeleton == "biped"), 0.0)
    if not builder or not (builder < 1.45 or _PLAYED.search(text)):
        return roles
    return [replace(role, rig=replace(role.rig, metres=min(role.rig.metres, 1.25 * builder)))
            if role.rig.skeleton == "vehicle" and role.object_of == "build" else role for role in roles]


def is_dry(place: Place) -> bool:
    """Is no water there to be in?"""
    return not any(_WET.search(name) for name in place.names)


def _hung_out(things: list[Thing]) -> None:
    """Washing is on its line."""
    washing = next((thing for thing in things if shelf_of(thing.name) == "clothes"), None)
    if washing is not None:
        things[:] = [Thing("clothesline", replace(washing.looks, seed=seed_of("clothesline", 7)))] + [
            thing for thing in things if thing is not washing and thing.name not in ("rope", "line", "string", "clothesline")]

"""What is done with one's own body or close to it, read from the words: an arm is raised, a brow wiped, a rose smelled, hair cut, a window washed."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.players import Role

_OWN = r"(?:(?:one|both|an?|his|her|its|their|the|two|high|up|out|wide) )+"
_RAISES = re.compile(rf"\b(?:rais|lift|hold|put|throw|fling)\w* {_OWN}(?P<what>hand|arm|fist|paw)s?\b", re.I)
_HOLDS_UP = re.compile(r"\b(?:rais|hoist)\w* (?:an?|the|his|her|their) |\bh(?:old|olds|olding|eld) (?:up (?:an?|the|his|her|their) |(?:an?|the|his|her|their) (?:[\w-]+ ){1,3}?(?:up|high|aloft)\b)", re.I)
_STRETCHES = re.compile(rf"\bstretch(?:es|ing)? (?:{_OWN}(?:arms|legs|back)\b|and\b|$)|\bstretch(?:es|ing)?(?=,| (?:in|on|at|before) )", re.I)
_BROW = re.compile(r"\bwip(?:es?|ing) (?:the |his |her |their )?(?:sweat|forehead|brow|face)\b", re.I)
_HUSH = re.compile(r"\bfinger (?:to|on|over|before) (?:the |his |her |their )?(?:lips|mouth)\b", re.I)
_DONS = re.compile(r"\bput(?:s|ting)? on (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,2}(?:goggles|helmet|hat|cap|crown|headphones|glasses|mask|beret|bonnet)\b", re.I)
_EYES_SHUT = re.compile(r"\b(?:eyes (?:closed|shut)|clos\w+ (?:his|her|its|their|both) eyes)\b", re.I)
_HAIR = re.compile(r"\b(?P<how>cut|trim|comb|brush|braid|style|wash|dry|dri)\w* (?:the |an? )?(?:[\w-]+ ){0,3}?(?:hair|beard)\b", re.I)
_HEART = re.compile(r"\blisten\w* to (?:the|his|her|a) (?:[\w'’-]+ ){0,4}?(?:heart|chest|lungs|heartbeat)\b", re.I)
_LEADS = re.compile(r"\b(?:lead|guid|escort|help)\w* (?:the|an?|two|three|his|her|their) (?:[\w-]+ ){1,3}?(?:home|over|across|along|through|down|up|out|in|into|to|away|back)\b", re.I)
_CAMERA = re.compile(r"\blook\w* through (?:an?|the|his|her) (?:[\w-]+ )?(?:camera|viewfinder|lens)\b", re.I)
_WATER = re.compile(r"\b(?:water|hoses?|sprinkl\w*)\b", re.I)
_POLISHES = re.compile(r"\bpolish\w*\b", re.I)
_FEEDS = re.compile(r"\bfe(?:ed|eds|eding|d)\b", re.I)
_DRY = re.compile(r"\bpour\w* (?:the |some |a )?(?:[\w-]+ ){0,2}?(?:flour|sugar|salt|sand|grain|corn|rice|seeds?|powder|beans|coins|cereal|oats)\b", re.I)
_COLD = re.compile(r"\bpour\w* (?:the |some |an? )?(?:[\w-]+ ){0,2}?(?:liquid|wine|juice|oil|lemonade|potion|beer|medicine|syrup|acid|paint|ink)\b", re.I)
_COVERS = frozenset("blanket quilt duvet bedspread".split())
_FULL = frozenset("bucket basket bag sack bowl pail".split())
"""What food is scattered from."""
_LARGE = 0.7               # metres: what is larger is washed where it stands
_LIFTED = ("pick up", "hold", "give", "throw", "reach")


def gestured(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles as their bodies show it; `things` loses the parts of bodies, `held` gets the rag, the scissors, what is smelled."""
    out = list(roles)
    for i, role in enumerate(roles):
        if role.rig.skeleton == "biped" and role.rig.grip:
            out[i] = _alone(i, role, things, held, text)
    for i in range(len(out) - 1):
        if out[i].rig.skeleton == "biped" and out[i].rig.grip:
            _with_another(out, i, things, held, text)
    return out


def _alone(i: int, role: Role, things: list[Thing], held: dict[int, Thing], text: str) -> Role:
    hose = next((thing for thing in things if thing.by == i and "hose" in thing.name), None)
    if "spray" in (role.action, role.then) or (role.action == "water" and hose is not None):
        return _spraying(i, role, hose, things, held, text)
    if role.action == "peer" and i not in held and _CAMERA.search(text):
        held[i] = _tool("photo camera")
        return replace(role, action="photograph")
    if role.action in _LIFTED and (up := _RAISES.search(text)) and i not in held:
        _drop(things, i, "hand", "arm", "fist", "paw")
        both = re.search(r"\bboth\b|s$", up[0]) is not None
        return replace(role, action="raise arms" if both else "raise hand")
    if role.action in ("pick up", "hold") and i in held and _HOLDS_UP.search(text):
        return replace(role, action="raise hand")
    if role.action in ("reach", "stand") and _STRETCHES.search(text):
        things[:] = [replace(thing, how="near") if (thing.by, thing.how) == (i, "reach") else thing for thing in things]
        return replace(role, action="stretch")
    if role.action == "wash" and _BROW.search(text):
        return replace(role, action="brow", then="")
    if role.action == "give" and _HUSH.search(text):
        return replace(role, action="hush")
    if role.action == "give" and _DONS.search(text):
        return replace(role, action="don")
    if role.action == "stand" and _EYES_SHUT.search(text):
        return replace(role, action="close eyes")
    if role.action == "pour" and i in held and held[i].name == "teapot":
        held[i] = _tool("bag" if _DRY.search(text) else "bottle" if _COLD.search(text) else "teapot")
    if role.action in ("sleep", "doze", "lie", "sit"):
        things[:] = [replace(thing, how="cover") if (thing.by, thing.how) == (i, "under") and thing.name in _COVERS else thing for thing in things]
    return _scrubbing(i, role, things, held, text) if role.action == "wash" else role


def _spraying(i: int, role: Role, hose: Thing | None, things: list[Thing], held: dict[int, Thing], text: str) -> Role:
    """With a hose in the hands out of which it comes."""
    if hose is None and not _WATER.search(text):
        return role
    held.pop(i, None)
    things[:] = [thing for thing in things if thing is not hose]
    things.append(replace(hose or _tool("hose"), by=i, how="spray", count=1))
    return replace(role, action="spray", then="")


def _scrubbing(i: int, role: Role, things: list[Thing], held: dict[int, Thing], text: str) -> Role:
    """Who washes something large stands before it with a rag; a table that is wiped is the one he stands at; a sword that is polished
    is in his hands."""
    mine = next((thing for thing in things if (thing.by, thing.how) == (i, "wash")), None)
    if mine is not None and all_props()[mine.name].where == "hand" and _POLISHES.search(text):
        things.remove(mine)
        held[i] = mine
        return replace(role, action="sew")
    if mine is not None and mine.name in ("table", "desk", "counter", "workbench"):
        things.remove(mine)
        return role
    if mine is not None and all_props()[mine.name].metres <= _LARGE and all_props()[mine.name].where != "air":
        return role
    held.setdefault(i, _tool("sponge"))
    return replace(role, action="scrub")


def _with_another(out: list[Role], i: int, things: list[Thing], held: dict[int, Thing], text: str) -> None:
    role, other = out[i], out[i + 1]
    if role.action == "wash" and other.rig.skeleton in ("biped", "quadruped"):
        return
    if other.rig.skeleton == "biped" and (hair := _HAIR.search(text)) and role.action in ("build", "comb", "brush", "wash", "reach", "stand"):
        _drop(things, i, "hair", "beard")
        held[i] = _tool("scissors" if hair["how"].lower() in ("cut", "trim") else "comb")
        things.append(Thing("chair", Looks(seed=seed_of("chair", 7)), 1, i + 1, "", "on"))
        out[i], out[i + 1] = replace(role, action="groom"), replace(other, action="sit", then="")
    elif role.action == "give" and other.object_of == "give" and _FEEDS.search(text) and i in held and held[i].name in _FULL:
        out[i] = replace(role, action="scatter")
        out[i + 1:] = [replace(one, action="eat", object_of="") if one.named == other.named else one for one in out[i + 1:]]
    elif _HEART.search(text) and role.action in ("look", "stand"):
        _drop(things, i, "heart")
        out[i] = replace(role, action="reach")
    elif role.action == "point" and other.object_of == "point" and other.rig.skeleton != "vehicle" and _LEADS.search(text):
        out[i], out[i + 1] = replace(role, action="walk"), replace(other, action="walk")


def _drop(things: list[Thing], by: int, *names: str) -> None:
    things[:] = [thing for thing in things if thing.name not in names or thing.by < by]


def _tool(name: str) -> Thing:
    return Thing(name, Looks(seed=seed_of(name, 7)))

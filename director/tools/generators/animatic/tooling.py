"""What a hand works with: the tool that the words name, or the one that such work is done with."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.cookery import is_food
from director.tools.generators.animatic.dressing import TYPED, Thing
from director.tools.generators.animatic.players import Role

TOOLS = frozenset(
    "screwdriver wrench spanner hammer pliers tongs knife scissors shears needle saw handsaw drill axe brush paintbrush pencil pen spoon ladle "
    "spatula whisk sponge chisel file tweezers glue".split()) | {"kitchen knife", "magnifying glass", "rolling pin", "sewing needle"}
SMALL, LARGE = 0.8, 1.3    # metres: a larger thing is not worked on at a table; not from one side
_CLOTH = frozenset("sock shirt dress coat sail net trouser trousers curtain quilt blanket scarf glove hat jacket costume flag cape cloak robe "
                   "sweater skirt tent parachute pillow cushion bag".split()) | {"teddy bear", "rag doll", "doll"}
_KNITTED = re.compile(r"\b(?:knit|crochet|darn)\w*", re.I)
_CUT = re.compile(r"\b(?:cut|slic|snip|trim|chop|carv)\w*", re.I)
_PAPER = frozenset("paper ribbon string rope thread card cardboard letter photo newspaper curtain hair leaf flower rose".split())
_WOODEN = frozenset("table chair stool shelf bench box crate chest ladder fence door boat raft sign birdhouse cradle barrel wheel horseshoe sword shield "
                    "anvil nail shoe boot".split()) | {"bird house", "toy boat", "rocking horse", "treasure chest", "wooden box"}
"""What is hammered; screws hold the rest together."""
_GROWING = frozenset("snowman sandcastle campfire fire tree bush flower nest".split())
_BENCHES = ("table", "desk", "workbench", "counter")
"""What is worked at: the table that the work lies on."""
_PAPERS = frozenset("paper letter book notebook diary journal scroll map card note page album menu".split())
_ON_WHAT = re.compile(r"\b(?:on|in|onto|into|across) (?:the|a|an|his|her|their) (?:\w+ )?(?:wall|board|blackboard|whiteboard|chalkboard|window|sand|"
                      r"door|snow|sky|glass|mirror|ground|floor|pavement|stone|tree)\b|\bsnow ?man\b", re.I)
"""What is written on where it stands."""
_HANDWORK = ("build", "sew", "open", "cook", "write", "paint")
_HAMMER = Thing("hammer", Looks())


def with_tools(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles, those who work on a small thing with a tool for it in the hand and the thing on the table."""
    out = list(roles)
    for i, role in enumerate(roles):
        if role.rig.skeleton != "biped" or role.action not in _HANDWORK or role.rig.grip == "mouth" or not role.rig.grip:
            continue
        cut = [k for k, thing in enumerate(things) if (thing.by, thing.how) == (i, "cook")]
        if role.action == "cook" and i in held and held[i].name == "knife" and len(cut) == 1 and _CUT.search(text) and [other.action for other in roles].count("cook") == 1:
            things[cut[0]] = replace(things[cut[0]], how="build", count=1)
            role = out[i] = replace(role, action="build")
        named = next((thing for thing in things if thing.by == i and thing.how in ("with", "using") and thing.name in TOOLS and thing.count == 1), None)
        if named is not None:
            things.remove(named)
        if _work(things, i) is None and i in held and held[i].name not in TOOLS and is_small(held[i]) and (named is not None or role.action == "build") and not any(
                (thing.by, thing.how) == (i, "build") for thing in things):              # 'mends the moon with a key': not the key
            things.append(replace(held.pop(i), by=i, how=role.action))           # 'slices a tomato'
        if named is not None:
            held[i] = replace(named, how="")
        work = _work(things, i)
        if work is None and role.action == "build" and held.get(i, _HAMMER).name == "hammer" and any(other.object_of == "build" for other in roles):
            held[i] = Thing("wrench", Looks(seed=seed_of("wrench", 7)))          # robots and cars
        if work is None or (role.action == "open" and named is None):
            continue
        action = "build" if role.action == "open" else role.action
        out[i] = replace(role, action=action)
        things[:] = [replace(thing, how=action) if thing is work else thing for thing in things
                     if thing is work or (thing.by, thing.how) != (i, "at") or thing.name not in _BENCHES]
        if named is None and held.get(i, _HAMMER).name in ("hammer", "yarn"):
            tool = _tool(work.name, action, text)
            held[i] = Thing(tool, Looks(seed=seed_of(tool, 7)))
    return out


def _work(things: list[Thing], by: int) -> Thing | None:
    """The thing that somebody's hands are at."""
    return next((thing for thing in things if thing.by == by and thing.how in ("build", "sew", "open") and is_worked(thing)), None)


def at_desks(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> None:
    """Who writes or draws within doors, where `text` tells of it, has something to write on, on a desk."""
    for i, role in enumerate(roles if text else ()):
        if role.action != "write" or role.rig.skeleton != "biped" or role.rig.grip != "hand_r" or _ON_WHAT.search(text) or any(
                thing.by == i and (thing.name in TYPED or thing.how == "skywrite") for thing in things):
            continue
        for j, thing in list(held.items()):
            if j != i and thing.name in _PAPERS and re.search(rf"\b(?:writ|draw|sketch|sign)\w* (?:\w+ ){{0,3}}{re.escape(thing.name)}", text, re.I):
                things.append(replace(held.pop(j), by=i, how="write"))           # 'writes a letter to her father'
        written = [thing for thing in things if thing.by == i and thing.how in ("write", "in", "on", "into", "at") and (
            thing.name in _PAPERS or thing.name in _BENCHES)]
        leaf = next((thing for thing in written if thing.name in _PAPERS), Thing("paper", Looks(seed=seed_of("paper", 7))))
        things[:] = [*(thing for thing in things if thing not in written), replace(leaf, by=i, how="desk", count=1)]


def is_small(thing: Thing) -> bool:
    """Is it so small that it is worked on at a table?"""
    return thing.name in all_props() and all_props()[thing.name].metres <= SMALL and all_props()[thing.name].where in ("table", "hand")


def is_worked(thing: Thing) -> bool:
    """Is it no larger than a piece of furniture that one can move?"""
    return is_small(thing) or (thing.name in all_props() and all_props()[thing.name].metres <= LARGE and all_props()[thing.name].where == "ground"
                               and thing.name not in _GROWING)


def _tool(thing: str, action: str, text: str) -> str:
    if is_food(thing):
        return "knife"
    if action == "sew" or thing in _CLOTH:
        return "yarn" if _KNITTED.search(text) else "scissors" if _CUT.search(text) else "needle"
    if _CUT.search(text):
        return "scissors" if thing in _PAPER else "saw"
    return "hammer" if thing in _WOODEN else "screwdriver"

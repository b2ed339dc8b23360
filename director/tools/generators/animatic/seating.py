"""What people sit, lie and doze on: a seat that is named, that of a train or bus, or a chair that goes without saying."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.kit import Looks, Place
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.players import Role

_CHAIRS = frozenset(("bed", "sofa", "couch", "bench", "chair", "armchair", "stool", "throne", "hammock"))
_UPRIGHT = frozenset(("chair", "armchair", "stool", "throne"))
_WITH_SEATS = frozenset(("train interior", "bus interior", "subway car", "aeroplane cabin"))
_BEDS = {"bedroom": "bed", "hospital": "bed", "living room": "sofa"}
"""Where people sleep, and on what."""
_DINING = frozenset(("café", "kitchen", "dining room", "throne room", "banquet hall"))
"""Where people eat sitting at a table."""
_BARE = frozenset(("cave", "dungeon", "inside an igloo", "tower room", "bottom of a well", "sewer", "swimming pool", "temple", "boxing ring", "nest", "treehouse"))
"""Rooms without chairs."""
_QUIET = frozenset(("read", "sew", "eat", "drink", "think", "talk", "write", "cry", "laugh", "hold", "play"))
_TABLE = re.compile(r"\b(?:tables?|breakfast|brunch|lunch|dinner|supper|meal|feast)\b", re.I)
"""Said of eaters, they sit at a table wherever they are indoors."""
SPREAD = frozenset(("blanket", "picnic blanket", "cloth", "tablecloth", "grass"))
"""What several lie and sit on beside each other."""
_STANDS_UP = re.compile(r"\b(?:stand(?:s|ing)?|stood|climb\w*|jump\w*|step\w*|tiptoe\w*)\b", re.I)
_PICNIC = re.compile(r"\b(?:picnic\w*|(?:on|in) the (?:grass|lawn|meadow|sand)|on a (?:\w+ )?(?:blanket|cloth|rug))\b", re.I)
"""Said of eaters in the open, they sit on the ground."""
_DOWN = re.compile(r"\b(?:floor|ground|rug|carpet|cross-legged|steps|stairs|doorstep|windowsill|sill|edge|knees|lap|shoulder|cage|basket|corner|"
                   r"fire|fireplace|hearth|bathtub|bath|tub|pool|water|wheelchair|horse|bike|bicycle)\b", re.I)
"""Said of a sitter, he is on no chair."""


def seated(roles: list[Role], things: list[Thing], place: Place | None, text: str) -> list[Role]:
    """The roles, with what they do where they sit; `things` gets the seats that nobody had to name."""
    out = list(roles)
    for k, thing in enumerate(things):
        if thing.by < 0 or thing.how not in ("in", "on") or thing.name not in _CHAIRS:
            continue
        if thing.by and out[thing.by].object_of and out[thing.by].rig.skeleton != "biped" and out[0].rig.skeleton == "biped":
            things[k] = thing = replace(thing, by=0)           # 'she feeds the pigeons on a bench': it is she who sits
        role = out[thing.by]
        if role.rig.skeleton != "biped":
            continue
        if thing.name == "bed" and thing.how == "in" and role.action in ("stand", "look", "reach"):
            out[thing.by] = replace(role, action="lie" if len(out) == 1 else "sit", then="reach" if role.action == "reach" else role.then)
        elif role.action == "wait" or (role.action in ("stand", "look") and thing.name != "bed" and thing.how == "on" and not _STANDS_UP.search(text)):
            out[thing.by] = replace(role, action="sit")
        elif thing.name in _UPRIGHT and role.action == "sleep":
            out[thing.by] = replace(role, action="doze")
        elif (role.action in _QUIET or (role.action == "give" and thing.name == "bench")) and not role.then:
            out[thing.by] = replace(role, action="sit", then=role.action)
    for i, role in enumerate(out):
        if role.rig.skeleton != "biped" or any(
                thing.by == i and thing.how in ("on", "in", "sit", "sleep") and thing.name not in SPREAD for thing in things):
            continue
        seat = _unsaid(place, role, text)
        table = place is not None and (place.names[0] in _DINING or (place.indoors and place.names[0] not in _BARE and _TABLE.search(text) is not None))
        if not seat and table and role.action in ("eat", "drink") and role.rig.metres > 0.9 and not role.then:
            seat, out[i] = "chair", replace(role, action="sit", then=role.action)
            if not any(thing.name == "table" for thing in things):
                things.append(Thing("table", Looks(seed=seed_of("table", 7)), 1, i, "", "at"))
        if (place is None or not place.indoors) and role.action in ("eat", "drink") and not role.then and _PICNIC.search(text):
            out[i] = replace(role, action="sit", then=role.action)
        if seat == "chair" and sum(other.name == role.name for other in out) > 1:
            seat = "bench" if not any(thing.name == "bench" and out[thing.by].name == role.name for thing in things if thing.by >= 0) else ""
        if seat:
            role = out[i]
            out[i] = replace(role, action="doze" if role.action == "sleep" and seat not in _BEDS.values() else "sit" if role.action == "ride" else role.action)
            things.append(Thing(seat, Looks(seed=seed_of(seat, 7)), 1, i, "", "on"))
    return out


def _unsaid(place: Place | None, role: Role, text: str) -> str:
    """The seat of somebody who sits in a place that has seats, or ''."""
    if place is None:
        return ""
    if place.names[0] in _WITH_SEATS:
        return "coach seat" if role.action in ("ride", "sit", "sleep", "wake") else ""
    if role.action in ("sleep", "wake", "lie") and place.names[0] in _BEDS and not _DOWN.search(text):
        return _BEDS[place.names[0]]
    indoors = place.indoors and place.names[0] not in _BARE
    return "chair" if indoors and role.action == "sit" and role.rig.metres > 0.9 and not _DOWN.search(text) else ""

"""What somebody has in the hand of his own clothes he does not wear as well: a scarf that is given away, a hat that is taken off."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Rig
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.players import Role

_WORN = {"scarf": ("scarf", "scarf_end"), "cape": ("cape", "mantle"), "cloak": ("cape", "mantle"), "apron": ("apron",), "bow": ("bow",), "ribbon": ("bow",),
         "necklace": ("necklace",), "backpack": ("backpack", "straps"), "glasses": ("glasses",), **dict.fromkeys(("hat", "cap", "crown", "beret", "helmet"), ("hat", "hat_back"))}
"""Things that are worn, and the parts of a rig that show them."""
_DYE = re.compile(r"url\(#[a-z]([0-9a-f]{6})\)")


def taken_off(roles: list[Role], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles without what they hold of their own; `held` gets the colour that it was worn in."""
    out = list(roles)
    for index, thing in held.items():
        noun = thing.name.rpartition(" ")[2]
        own = re.search(rf"\b(?:his|her|its|their)(?: own)?(?: [\w-]+){{0,2}} {noun}s?\b", text, re.I)
        worn = [part for name in _WORN.get(noun, ()) for part in out[index].rig.parts if part.name == name]
        if not own or not worn:
            continue
        out[index] = replace(out[index], rig=_without(out[index].rig, {part.name for part in worn}))
        dye = next((found[1] for part in worn if (found := _DYE.search(part.body))), "")
        if dye and "" not in thing.looks.colours:
            held[index] = replace(thing, looks=replace(thing.looks, colours={**thing.looks.colours, "": f"#{dye}", noun: f"#{dye}"}))
    return out


def _without(rig: Rig, names: set[str]) -> Rig:
    return replace(rig, parts=tuple(part for part in rig.parts if part.name not in names and part.parent not in names))

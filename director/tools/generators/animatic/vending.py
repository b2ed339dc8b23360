"""Who sells at a stall or a cart stands behind its counter, under its awning; who buys there stands beside it."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic import movers, stage, together
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set, drawn, tall_of, wide_of

FORMS = ("stand", "stall", "booth", "kiosk", "cart", "wagon")
"""Last words of what is sold from."""
_SELLS = frozenset(("run", "behind", "in", "inside", "hold", "sell", "give"))
_SELLING = frozenset("give wave cook pour sing talk".split())


def is_stall(thing: Thing) -> bool:
    """Is it one of the stalls that sell one thing?"""
    return " " in thing.name and thing.name.rpartition(" ")[2] in FORMS


def vend(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Puts up the stall with those who have to do with it."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    role = cast.roles[thing.by]
    group = [i for i, one in enumerate(cast.roles[:len(made.actors)]) if i == thing.by or one.name == role.name]
    middle = sum(made.actors[i].x for i in group) / len(group)
    if thing.how in _SELLS or (thing.how in ("at", "from") and role.action in _SELLING):
        across = sum(0.62 * wide_of(made.actors[i]) for i in group)
        wide = max(wide, 1.55 * across)
        tall = tall_of(sketch, wide)
        for place, i in enumerate(group):
            actor = made.actors[i]
            size = together.size_of(actor)
            up = max(0.0, 0.66 * tall - size) if size < 0.66 * tall else 0.0          # a child, or a fox, on a box behind it
            made.actors[i] = replace(actor, x=middle + (place - (len(group) - 1) / 2) * across / len(group), z=0.0, lift=actor.lift + up, shadow=not up)
        made.layers.append(stage.as_layer(sketch, wide, middle, 0.0, -0.3))
        made.actors.append(movers.room(middle - wide / 2, 0.0, middle + wide / 2, tall))
        return
    right = max(made.actors[i].x + 0.5 * wide_of(made.actors[i]) for i in group)
    tall, x = tall_of(sketch, wide), right + 0.46 * wide
    made.layers.append(stage.as_layer(sketch, wide, x, 0.0, 0.3))
    made.actors.append(movers.room(right, 0.0, x + 0.5 * wide, 0.95 * tall))

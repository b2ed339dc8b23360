"""Who comes down on something and stays there: a moth on a bow, a bird on a signpost."""

from __future__ import annotations

import math
from dataclasses import replace

from director.tools.generators.animatic import acting, movers, propping, stage
from director.tools.generators.animatic.acting.body import smooth
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set, drawn, tall_of
from director.tools.generators.animatic.stage import Step

_PERCHED = (-70.0, -110.0, 70.0, 70.0)
"""What a near view shows, in units of its rig: what it sits on as well."""
_STANDS = 0.34             # metres: a thing that is no wider stands on a stool


def alighted(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """In from above, and down on its top before the middle of the shot."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor, role = made.actors[thing.by], cast.roles[thing.by]
    size = actor.rig.metres * actor.scale
    wide = max(wide, 1.5 * size, 1.1 * size / tall_of(sketch, 1.0))
    foot, inside = 0.0, cast.place is not None and cast.place.indoors
    if inside and all_props()[thing.name].where in ("hand", "table") and wide <= max(_STANDS, 2.4 * size):
        post = propping.scoped(all_props()["stool"].draw(Looks(seed=7)), "perch")
        foot = 1.1 * size
        made.layers.append(stage.as_layer(post, foot / tall_of(post, 1.0), actor.x, 0.0, 0.14))
    tall = tall_of(sketch, wide)
    made.layers.append(stage.as_layer(sketch, wide, actor.x, foot, 0.12))
    flies, rests = (acting.act(actor.rig, action, seconds=seconds, seed=role.seed, scale=actor.scale) for action in ("fly", "stand"))
    down = min(1.6, 0.4 * seconds)

    def act(t: float) -> Step:
        left = 1.0 - smooth(0.0, down, t)
        step = flies(t) if left > 0.02 else rests(t)
        return replace(step, dx=-1.0 * size * left * actor.facing, dy=(step.dy + 0.55 * size * left + 0.25 * size * math.sin(math.pi * left)) if left > 0.02 else 0.0,
                       tilt=step.tilt if left > 0.02 else 0.0)

    feet = actor.rig.body[3] * size / 100                # of an insect they are above the ground
    made.actors[thing.by] = replace(actor, act=act, lift=foot + 0.93 * tall + feet, shadow=False, focus=_PERCHED)
    made.actors.append(movers.room(actor.x - 0.6 * wide, 0.0 if not foot else 0.6 * foot, actor.x + 0.6 * wide, foot + tall))

"""Fish in a glass: a bowl of water on a table with whoever swims in it."""

from __future__ import annotations

import math
from dataclasses import replace

from director.tools.generators.animatic import movers, stage, tabletop
from director.tools.generators.animatic.art.kit import Sketch
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set, wide_of
from director.tools.generators.animatic.stage import Step

OF_GLASS = frozenset(("bowl", "fishbowl", "aquarium", "fish bowl", "fish tank", "goldfish bowl", "jar", "glass", "tank", "vase"))
WIDE = 0.9                 # metres across, however small a fish is
_TABLE = 0.62


def bowl(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Between the back and the front of the glass, to and fro, and no larger than turns round in it."""
    fish = made.actors[thing.by]
    x, scale = fish.x, fish.scale * 0.4 * WIDE / wide_of(fish)
    made.layers.append(stage.as_layer(tabletop.trestle(2.4), 2.4 * _TABLE, x, 0.0, 0.2))
    made.layers.append(stage.as_layer(_water(), WIDE, x, _TABLE - 0.02, 0.02))
    made.layers.append(stage.as_layer(_glass(), WIDE, x, _TABLE - 0.02, -0.02))
    swims = fish.act

    def round_it(t: float) -> Step:
        here = swims(t)
        return replace(here, dx=0.11 * WIDE * math.sin(0.9 * t), dy=0.04 * WIDE * math.sin(1.7 * t), tilt=0.0)

    tall = fish.rig.metres * scale
    made.actors[thing.by] = replace(fish, act=round_it, scale=scale, x=x, z=0.0, lift=_TABLE + 0.40 * WIDE - 0.5 * tall, shadow=False)
    made.actors.append(movers.room(x - 0.6 * WIDE, _TABLE - 0.1, x + 0.6 * WIDE, _TABLE + 0.9 * WIDE))


_ROUND = "M-26 -80C-48 -70 -54 -30 -34 -4Q-30 0 -24 0H24Q30 0 34 -4C54 -30 48 -70 26 -80Z"


def _water() -> Sketch:
    pen = Pen()
    pen.path(_ROUND, "#dff3fb", 0.35)
    pen.path("M-42 -60C-49 -40 -46 -20 -34 -5Q-30 -1 -24 -1H24Q30 -1 34 -5C46 -20 49 -40 42 -60Z", pen.down("#8fd6f0", "#4fb0dc", "#3f95c6"), 0.8)
    pen.path("M-30 -2Q-24 -12 -10 -9Q4 -13 16 -9Q27 -11 30 -2Z", pen.down("#e8cf9a", "#c9a566"))
    for k, tall in ((-24, 30), (-20, 22), (26, 26)):
        pen.line(f"M{k} -6q-5 {-tall * 0.4:.0f} 1 {-tall * 0.6:.0f}q4 {-tall * 0.3:.0f} -1 {-tall * 0.4:.0f}", "#4f9a58", 2.6, 0.9)
    return pen.sketch((-50, -84, 50, 0))


def _glass() -> Sketch:
    pen = Pen()
    pen.line(_ROUND, "#ffffff", 1.6, 0.75)
    pen.oval(0, -80, 26, 3.4, "#ffffff", 0.35)
    pen.oval(0, -60, 42, 3.6, "#e6f8ff", 0.55)
    pen.line("M-38 -52C-42 -38 -39 -24 -33 -15", "#ffffff", 3.2, 0.8)
    pen.line("M36 -20C39 -28 40 -34 40 -40", "#ffffff", 2.0, 0.55)
    return pen.sketch((-50, -84, 50, 0))

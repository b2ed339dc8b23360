"""Who works with a tool: the thing under his hands, on a table beside him or on the ground."""

from __future__ import annotations

import math
from dataclasses import replace

from director.tools.generators.animatic import hands, movers, propping, stage, together
from director.tools.generators.animatic.acting.body import TAU
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Sketch
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set, drawn, tall_of, wide_of
from director.tools.generators.animatic.movers import Point
from director.tools.generators.animatic.rig import Joint
from director.tools.generators.animatic.stage import Actor, Step
from director.tools.generators.animatic.tooling import is_small, is_worked

_AT_WORK = ("build", "sew")
_SWING = 1.5               # radians that a hammer is lifted
_STRUCK = ("hammer", "knife", "saw", "axe")
_CALM = ("stand", "look", "wait", "think", "wave", "laugh", "celebrate", "cry", "talk", "point", "clap", "sleep")
_UPRIGHT = 1.9             # so much higher than wide, and it lies
_HIGH = 0.34               # of the worker's height: a table reaches to his waist
_BENCH_TOP = 0.915         # of the height of the drawing of a table: the middle of its top
_STRIKES = 1.25            # a second
_TURNS = 1.6               # of a screwdriver, a needle, a second


def works_on(thing: Thing, cast: Cast) -> bool:
    """Is it something that somebody mends, makes, cuts or sews, no larger than he can reach over?"""
    if thing.by < 0 or thing.by >= len(cast.roles):
        return False
    role = cast.roles[thing.by]
    return role.action in _AT_WORK and thing.how == role.action and role.rig.skeleton == "biped" and is_worked(thing)


def points(index: int, cast: Cast) -> float:
    """The angle (radians, clockwise from upright) at which somebody's tool is on his work; 0 where it is carried as usual."""
    at_it = index in cast.held and any(thing.by == index and (works_on(thing, cast) or thing.how == "desk") for thing in cast.things)
    return (1.75 if cast.held[index].name == "hammer" else 2.3) if at_it else 0.0


def _laid_out(made: Set, thing: Thing, actor: Actor) -> tuple[float, float, float, float, float]:
    """Puts the thing where it is worked on. Middle, foot, breadth and top of it, and where the table or it ends, in metres."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    size, way = together.size_of(actor), actor.facing
    if not is_small(thing):
        wide = min(wide, 0.62 * size / tall_of(sketch, 1.0))
        x = actor.x + way * (0.22 * size + wide / 2)
        made.layers.append(stage.as_layer(sketch, wide, x, 0.0, 0.1))
        return x, 0.0, wide, tall_of(sketch, wide), x + way * wide / 2
    sketch = _lying(sketch) if tall_of(sketch, 1.0) > _UPRIGHT else sketch
    shape, high = tall_of(sketch, 1.0), _HIGH * size
    wide = max(0.16 * size, min(max(wide, 0.3 * size if shape < 1 / _UPRIGHT else 0.0), 0.34 * size, 0.19 * size / shape))
    bench = propping.scoped(all_props()["table"].draw(Looks(seed=3)), f"bench{thing.by}")
    broad, x = high / tall_of(bench, 1.0), actor.x + way * 0.34 * size
    made.layers.append(stage.as_layer(bench, broad, actor.x + way * (0.14 * size + broad / 2), 0.0, 0.12))
    foot = _BENCH_TOP * high
    made.layers.append(stage.as_layer(sketch, wide, x, foot, 0.1))
    return x, foot, wide, foot + wide * shape, actor.x + way * (0.18 * size + broad)


def _lying(sketch: Sketch) -> Sketch:
    """A drawing turned on its side: a sword on a bench does not stand."""
    x0, y0, x1, y1 = sketch.box
    return replace(sketch, body=f'<g transform="rotate(90)">{sketch.body}</g>', box=(-y1, x0, -y0, x1),
                   glow=f'<g transform="rotate(90)">{sketch.glow}</g>' if sketch.glow else "")


def worked_on(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """On a table beside him, a larger thing on the ground, the tool striking or turning on it; who only looks on stands on the other
    side, turned to it."""
    actor = made.actors[thing.by]
    size, way = together.size_of(actor), actor.facing
    x, high, wide, top, far = _laid_out(made, thing, actor)
    name = cast.held[thing.by].name if thing.by in cast.held else ""
    back, reach = (0.17 * size, 0.04 * size) if name == "hammer" else (0.08 * size, 0.08 * size if name else 0.02 * size)
    turn = 0.0 if name in _STRUCK else 0.012 * size

    def lift(t: float) -> float:
        phase = (_STRIKES * t) % 1.0
        return ((phase / 0.65) ** 1.4 if phase < 0.65 else max(0.0, 1 - (phase - 0.65) / 0.16)) if name in _STRUCK else 0.0

    def tool(t: float) -> Point:
        return (x - way * (back + turn * math.cos(TAU * _TURNS * t)), top + reach + 0.2 * size * lift(t) + turn * math.sin(TAU * _TURNS * t))

    def steady(t: float) -> Point:
        return x - way * 0.5 * wide, high + 0.4 * (top - high)

    working = hands.led(hands.led(actor, "r", tool), "l", steady)

    def swings(t: float) -> Step:
        step = working.act(t)
        return replace(step, pose=replace(step.pose, joints={**step.pose.joints, "held": Joint(-_SWING * lift(t))}))

    made.actors[thing.by] = replace(working, act=swings) if name == "hammer" else working
    stand_aside(made, cast, thing.by, far)
    made.actors.append(replace(movers.room(x - wide / 2, high - 0.02, x + wide / 2, top), near=True))


def stand_aside(made: Set, cast: Cast, by: int, far: float) -> None:
    """Whoever stands where somebody works stands behind `far`, turned to him where he has nothing else to do."""
    actor = made.actors[by]
    for i, other in enumerate(made.actors[:len(cast.roles)]):
        stands = far + actor.facing * 0.5 * wide_of(other)
        if i != by and i not in cast.riding and 0 <= (other.x - actor.x) * actor.facing < (stands - actor.x) * actor.facing:
            made.actors[i] = replace(other, x=stands, facing=-actor.facing if cast.roles[i].action in _CALM else other.facing)


def peered(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """The eyepiece at the eye."""
    sketch, wide = drawn(thing, len(made.layers))
    actor = made.actors[thing.by]
    size = actor.rig.metres * actor.scale
    prop, foot = all_props()[thing.name], 0.0
    if prop.where == "table":                          # it stands on one that brings it up to the eye
        foot, wide = 0.46 * size, wide * 0.50 * size / tall_of(sketch, wide)
        table = propping.scoped(all_props()["table"].draw(Looks(seed=3)), "peer")
        made.layers.append(stage.as_layer(table, foot / tall_of(table, 1.0), actor.x + 0.2 * size + wide / 2, 0.0, 0.05))
    else:
        wide *= 1.02 * size / tall_of(sketch, wide)
    made.layers.append(stage.as_layer(sketch, wide, actor.x + 0.16 * size + wide / 2, foot, -0.06))


def covered(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A blanket over the lap and the legs of who sits; over a bed lies one anyway."""
    actor, size = made.actors[thing.by], together.size_of(made.actors[thing.by])
    if any(other.by == thing.by and other.name == "bed" for other in cast.things):
        return
    tone = thing.looks.colour(thing.name, default=thing.looks.pick("#5a8fc8", "#d8788a", "#6fae8a"))
    sketch = propping.scoped(propping.blanket(tone), f"lap{thing.by}")
    made.layers.append(stage.as_layer(sketch, 0.36 * size / tall_of(sketch, 1.0), actor.x + 0.06 * size * actor.facing, 0.02 * size, -0.25))

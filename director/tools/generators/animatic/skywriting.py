"""What a plane writes into the sky: a line of white smoke that grows behind it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic.acting.body import smooth
from director.tools.generators.animatic.art.kit import Part, Rig
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set
from director.tools.generators.animatic.movers import Point, room
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Actor, Step

_PUFFS = 44
_SMALL = 0.3               # the plane is far up
_LARGE = 2.6               # of the plane's length: how high the figure is


def _heart(u: float) -> Point:
    """A point of the line, 0..1, in its height, the middle at (0, 0)."""
    a = math.tau * u + math.pi                           # from the tip round to the tip
    return 0.53 * math.sin(a) ** 3, (13 * math.cos(a) - 5 * math.cos(2 * a) - 2 * math.cos(3 * a) - math.cos(4 * a) + 2.5) / 30


def _loop(u: float) -> Point:
    a = math.tau * u - math.pi / 2
    return 0.48 * math.cos(a), 0.48 * math.sin(a)


def skywritten(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """The plane, small, flies along the line, and puffs of smoke stay where it was."""
    actor = replace(made.actors[thing.by], scale=_SMALL * made.actors[thing.by].scale)
    long = (actor.rig.body[2] - actor.rig.body[0]) / 100 * actor.rig.metres * actor.scale
    high = _LARGE * long
    line = _heart if thing.name == "heart" else _loop
    middle = actor.x, actor.lift + 0.75 * high
    done = 0.86 * seconds

    def along(t: float) -> tuple[Point, float]:
        u = min(1.0, max(0.0, t / done))
        (x, y), (x1, y1) = line(u), line(min(1.0, u + 0.01) if u < 1 else u)
        before = line(max(0.0, u - 0.01))
        way = math.atan2(y1 - y, x1 - x) if u < 1 else math.atan2(y - before[1], x - before[0])
        return (middle[0] + high * x, middle[1] + high * y), way

    def flies(t: float) -> Step:
        (x, y), way = along(t)
        return replace(actor.act(t), dx=x - actor.x, dy=y - actor.lift - 0.2 * long, tilt=-way)

    made.actors[thing.by] = replace(actor, act=flies, facing=1, shadow=False, z=-0.1)
    made.actors.append(_smoke(line, middle, high, done))
    made.actors.append(room(middle[0] - 0.75 * high, middle[1] - 0.62 * high, middle[0] + 0.75 * high, middle[1] + 0.62 * high))


def _smoke(line: Callable[[float], Point], middle: Point, high: float, done: float) -> Actor:
    """One puff after the other, where the plane has been."""
    parts = []
    for k in range(_PUFFS):
        x, y = line((k + 0.5) / _PUFFS)
        size = 5.6 + 1.2 * math.sin(2.7 * k)
        art = "".join(f'<circle cx="{dx:.1f}" cy="{dy:.1f}" r="{size * r:.1f}" fill="#fdfdff"/>' for dx, dy, r in ((-3.2, 0.8, 0.7), (0, -1.0, 1.0), (3.4, 0.6, 0.75)))
        parts.append(Part(f"puff{k}", art, (-12, -10, 12, 10), "", (100 * x, -100 * (y + 0.5)), k))
    rig = Rig(tuple(parts), "thing", high, (-60, -100, 60, 0), (-60, -100, 60, 0))

    def act(t: float) -> Step:
        reached = _PUFFS * t / done - 1.0
        return Step(Pose({f"puff{k}": Joint(sx=grown, sy=grown) for k in range(_PUFFS) if (grown := 0.6 + 0.4 * smooth(0.0, 6.0, reached - k)) < 1},
                         hide=frozenset(f"puff{k}" for k in range(_PUFFS) if k > reached)))

    return Actor(rig, act, middle[0], 0.2, middle[1] - 0.5 * high, shadow=False, extra=True)

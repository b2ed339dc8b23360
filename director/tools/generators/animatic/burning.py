"""What is on fire: a burning house, a ship in flames."""

from __future__ import annotations

import math

from director.tools.generators.animatic import movers
from director.tools.generators.animatic.ablaze import burns
from director.tools.generators.animatic.acting.body import TAU
from director.tools.generators.animatic.art.kit import Part, Rig
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.journeys import Set, drawn, wide_of
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Actor, Step

SMOKE = 5
"""Puffs that rise from a fire."""
_FRONT = 6.0
"""Metres behind the actors at which a building's front stands."""
_TONGUE = "M0 0C-15 -2 -17 -22 -4 -42C-1 -52 -6 -60 2 -74C4 -56 19 -46 17 -20C16 -8 10 0 0 0Z"
_TONGUES = ((-34.0, 0.72, 0.0), (-17.0, 1.0, 1.7), (1.0, 1.18, 3.1), (19.0, 0.9, 4.4), (35.0, 0.66, 5.6))
"""Where a tongue stands, its size, its turn."""


def set_on_fire(made: Set, cast: Cast) -> None:
    """Flames on the figures and things of which it is said; a thing that nobody has to do with comes on stage beside the others."""
    for index, role in enumerate(cast.roles[:len(made.actors)]):
        if role.rig.skeleton == "vehicle" and not cast.ablaze.isdisjoint((role.name, role.kind)):
            actor = made.actors[index]
            wide = wide_of(actor)
            made.actors += fire(actor.x, actor.lift + 0.5 * actor.rig.metres * actor.scale, 0.42 * wide, actor)
    front = _front_on_fire(cast)
    made.actors += front
    for thing in [thing for thing in made.left if front and thing.name in cast.ablaze]:
        made.left.remove(thing)                        # it is the set itself
    for thing in [thing for thing in made.left if thing.name in cast.ablaze]:
        made.left.remove(thing)
        sketch, wide = drawn(thing, len(made.layers) + 60)
        right = max((actor.x + wide_of(actor) / 2 for actor in made.actors), default=-wide / 2)
        x, z = right + wide / 2, 1.5 if made.actors else 0.0
        body = movers.solid(sketch, wide)
        made.actors.append(movers.mover(body, movers.sliding(x, 0.0, lambda t: 0.0), z, extra=False))
        made.actors += fire(x, 0.4 * body.tall, 0.5 * wide, z=z - 0.02)


def _front_on_fire(cast: Cast) -> list[Actor]:
    """Flames out of a building that is the set itself: at the door's sides, out of the windows, through the roof."""
    if cast.place is None or not burns(cast.place, cast.place_name, cast.ablaze):
        return []
    spots = ((-2.5, 0.9, 1.4), (2.6, 0.9, 1.3), (-1.7, 3.0, 1.7), (1.9, 3.1, 1.6), (0.1, 4.4, 2.1))
    return [part for x, y, wide in spots for part in fire(x, y, wide, z=_FRONT - 0.3)]


def fire(x: float, y: float, wide: float, on: Actor | None = None, z: float = -0.02) -> list[Actor]:
    """Flames `wide` metres across over (x, y), smoke behind them; they go along with the actor that burns."""
    tongues = tuple(
        Part(f"tongue{k}", f'<g transform="translate({at} 0) scale({size})"><path d="{_TONGUE}" fill="#f2632e"/>'
             f'<path d="{_TONGUE}" fill="#ffa534" transform="translate(1 0) scale(.72)"/><path d="{_TONGUE}" fill="#ffe68a" transform="translate(1 0) scale(.42)"/></g>',
             (at - 20 * size, -76 * size, at + 20 * size, 2.0), "", (0, 0), k,
             glow=f'<g transform="translate({at} 0) scale({size})"><path d="{_TONGUE}" fill="#ff6a1a" fill-opacity="0.22"/></g>')
        for k, (at, size, _) in enumerate(_TONGUES))
    puffs = tuple(Part(f"smoke{k}", f'<circle r="{13 + 3 * (k % 3)}" fill="#4a444e" fill-opacity="0.5"/>', (-20, -20, 20, 20), "", (0, -70), k)
                  for k in range(SMOKE))
    around = (-50.0, -100.0, 50.0, 0.0)

    def along(t: float) -> tuple[float, float]:
        step = on.act(t) if on is not None else None
        return (step.dx, step.dy) if step is not None else (0.0, 0.0)

    def flicker(t: float) -> Step:
        joints = {f"tongue{k}": Joint(0.05 * math.sin(TAU * 0.9 * t + turn), sx=1 + 0.08 * math.sin(TAU * 2.1 * t + 2 * turn),
                                      sy=1 + 0.22 * math.sin(TAU * 1.6 * t + turn) + 0.08 * math.sin(TAU * 3.7 * t + 3 * turn))
                  for k, (_, _, turn) in enumerate(_TONGUES)}
        return Step(Pose(joints), *along(t))

    def rise(t: float) -> Step:
        joints = {}
        for k in range(SMOKE):
            u = (0.32 * t + k / SMOKE) % 1.0
            grown = (0.5 + 1.3 * u) * min(1.0, 6 * u, 5 * (1 - u))
            joints[f"smoke{k}"] = Joint(0.0, dx=-18 + 10 * k + 14 * u * math.sin(1.7 * k + t), dy=-120 * u, sx=max(0.001, grown), sy=max(0.001, grown))
        return Step(Pose(joints), *along(t))

    depth = on.z if on is not None else 0.0
    return [Actor(Rig(puffs, "thing", wide, around, around), rise, x, depth + z + 0.01, y, shadow=False, extra=True),
            Actor(Rig(tongues, "thing", wide, around, around), flicker, x, depth + z, y, shadow=False, extra=True)]

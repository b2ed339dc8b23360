"""Fireworks in the sky: one after the other they burst, far behind everybody, and go out."""

from __future__ import annotations

from dataclasses import replace

from director.tools.generators.animatic import movers, propping
from director.tools.generators.animatic.acting.body import smooth
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set
from director.tools.generators.animatic.stage import Step

_FAR = 60.0                # metres
_PERIOD = 2.6              # seconds from one burst of a place to its next
_BURSTS = ((-15.0, 16.0, 15.0, 0.0), (14.0, 19.0, 18.0, 0.9), (-2.0, 23.0, 14.0, 1.7), (25.0, 14.0, 14.0, 2.2), (-27.0, 20.0, 16.0, 1.3))
"""Of each place: metres across, up, broad, and seconds by which it is late."""


def is_show(thing: Thing) -> bool:
    """Are these fireworks, not a sparkler in somebody's hand?"""
    return all_props()[thing.name].names[0] == "firework" and thing.name != "sparkler"


def burst(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """All the places, each in its time."""
    near = 1.0 if cast.roles else 1.6                  # nobody is before them
    for order, (x, y, wide, late) in enumerate(_BURSTS):
        sketch = propping.scoped(propping.picture_of(thing.name, replace(thing.looks, seed=thing.looks.seed + order)), f"firework{order}")
        body = movers.solid(sketch, near * wide)

        def way(t: float, x: float = x, y: float = y, late: float = late, body: movers.Body = body) -> Step:
            u = ((t - late) % _PERIOD) / _PERIOD
            size = max(0.001, smooth(0.0, 0.28, u) * (1 - smooth(0.78, 1.0, u)))
            return movers.placed(near * x, near * y - 0.5 * body.tall - 0.5 * u, 0.0, size)

        made.actors.append(movers.mover(body, way, _FAR, shadow=False))

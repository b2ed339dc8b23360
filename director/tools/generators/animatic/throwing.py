"""What is thrown, kicked and caught."""

from __future__ import annotations

from director.tools.generators.animatic import movers
from director.tools.generators.animatic.acting.chores import STRIKE
from director.tools.generators.animatic.art.kit import Sketch
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import BALLS, Thing
from director.tools.generators.animatic.journeys import Set, drawn, wide_of
from director.tools.generators.animatic.movers import hand_of
from director.tools.generators.animatic.stage import Actor


def hurl(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Thrown or kicked: to the other one if there is one, else away to the right."""
    sketch, wide = drawn(thing, len(made.layers))
    actor = made.actors[thing.by]
    body = _thrown(thing, sketch, wide, actor)
    others = [other for i, other in enumerate(made.actors) if i != thing.by]
    reach = 1.15 * actor.rig.metres * actor.scale
    goal = (others[0].x - 0.5 * wide_of(others[0]), 0.35 * others[0].rig.metres) if others else (actor.x + reach, 0.0)
    release = STRIKE + 0.25 * (actor.x > 0)
    if cast.roles[thing.by].action == "kick":
        foot = (actor.x + 0.34 * wide_of(actor) + body.wide / 2, body.tall / 2)
        way = movers.thrown(body, lambda t: foot, release, goal, 0.75)
    elif actor.rig.grip:
        way = movers.thrown(body, hand_of(actor), release - 0.06, goal, 0.85)
    else:
        return made.left.append(thing)
    made.actors.append(movers.mover(body, way, -0.08))


def _thrown(thing: Thing, sketch: Sketch, wide: float, actor: Actor) -> movers.Body:
    """No larger than one can throw."""
    return movers.solid(sketch, min(wide, (0.26 if thing.name in (*BALLS, "snowball") else 0.4) * actor.rig.metres * actor.scale))


def catch(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """It comes flying, and is held."""
    actor = made.actors[thing.by]
    if not actor.rig.grip:
        return made.left.append(thing)
    sketch, wide = drawn(thing, len(made.layers))
    body = _thrown(thing, sketch, wide, actor)
    at = STRIKE + 0.25 * (actor.x > 0)
    start = (actor.x + actor.facing * 3.0, 0.9 * actor.rig.metres)
    made.actors.append(movers.mover(body, movers.caught(body, start, hand_of(actor), at), -0.12))

"""Ways through the set that a verb asks for: up a hill or stairs, into the water, in somebody's arms, before a cart, into the air."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace

from director.tools.generators.animatic import acting, mirror, movers, propping, stage
from director.tools.generators.animatic.acting.body import smooth
from director.tools.generators.animatic.appearance import TOY
from director.tools.generators.animatic.art.catalogue import all_props, module_of
from director.tools.generators.animatic.art.kit import Layer, Looks, Scenery, Sketch
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.stage import Act, Actor, Step

_IN_ARMS = re.compile(r"\b(?:in|under|on) (?:both|one|his|her|its|their) arms?\b", re.I)
_ARMFUL = 0.75             # of his height: so large is whom somebody holds in his arms
_DOLL = 0.65               # metres: a doll so large is still held in the arms
ALONE = ("grow", "fall", "roll", "run", "fly", "float", "explode", "launch")
"""What a thing does when nobody is there."""


@dataclass
class Set:
    """The stage while it is being arranged."""

    scenery: Scenery
    actors: list[Actor]
    layers: list[Layer] = field(default_factory=list)
    left: list[Thing] = field(default_factory=list)       # things without a tie
    dishes: list[Thing] = field(default_factory=list)     # what is worked on at a table
    tables: list[Thing] = field(default_factory=list)     # tables at which somebody eats


def drawn(thing: Thing, order: int) -> tuple[Sketch, float]:
    """A thing's picture, its gradients named by `order`, and its width in metres."""
    prop = all_props()[thing.name]
    return propping.scoped(propping.picture_of(thing.name, thing.looks), f"r{order}"), prop.metres * propping.size_word(thing.looks)


def tall_of(sketch: Sketch, wide: float) -> float:
    """Height in metres of a sketch drawn `wide` metres wide."""
    return wide * (sketch.box[3] - sketch.box[1]) / (sketch.box[2] - sketch.box[0])


def wide_of(actor: Actor) -> float:
    """Metres across."""
    return (actor.rig.body[2] - actor.rig.body[0]) * stage.metres(actor)


def by_itself(made: Set, thing: Thing, seconds: float, shore: tuple[float, float] | None = None) -> None:
    """A thing is the hero: it grows, falls, rolls, rises, floats or blows up. `shore`: how far behind the mark water lies, and how
    high, where there is some."""
    sketch, wide = drawn(thing, 0)
    body = movers.solid(sketch, wide)
    if thing.does == "float" and shore is not None:
        made.actors.append(replace(movers.room(-1.3 * wide, shore[1], 1.3 * wide, shore[1] + 1.4 * body.tall), z=shore[0]))
        return made.actors.append(movers.mover(
            body, lambda t: movers.placed(wide * (min(1.0, t / seconds) - 0.5), shore[1] - 0.06 * body.tall + 0.02 * body.tall * math.sin(2.1 * t),
                                          0.05 * math.sin(1.4 * t)), shore[0], shadow=False, extra=False))
    high = 1.5 * body.tall

    span = max([2 * wide, *(1.5 * wide_of(actor) + 2 * wide for actor in made.actors)])

    def way(t: float) -> Step:
        u = min(1.0, t / seconds)
        if thing.does == "grow":
            size = 0.15 + 0.85 * smooth(0.05, 0.85, u)
            return movers.placed(0.0, body.tall * (size - 1) / 2, 0.04 * math.sin(2 * t), size)
        if thing.does == "fall":
            return movers.placed(0.25 * wide * math.sin(2.2 * t) * (1 - u), high * max(0.0, 1 - (u / 0.75) ** 2), 1.4 * min(u, 0.75))
        if thing.does in ("fly", "float"):
            return movers.placed(wide * (u - 0.5), 0.4 * high + 0.12 * high * math.sin(1.6 * t), 0.10 * math.sin(1.3 * t))
        if thing.does == "launch":
            return movers.placed(0.0, 1.6 * high * u * u)
        return movers.rolling(body, -span / 2, lambda s: span * s / seconds, 0.05)(t)

    hero = movers.mover(body, way, -0.4 if made.actors else 0.0, shadow=thing.does not in ("fly", "float"))
    if not made.actors and thing.does in ("fly", "float", "roll", "run"):
        aloft = thing.does in ("fly", "float")
        made.actors.append(movers.room(-0.75 * wide, 0.25 * high * aloft, 0.75 * wide, 0.55 * high * aloft + body.tall))
    if thing.does == "explode":
        hero = movers.gone_after(movers.mover(body, lambda t: movers.placed(0.0, 0.0), 0.0), 1.4)
        made.actors.append(movers.burst(0.0, 0.45 * body.tall, 1.4 * body.tall, 1.2))
    made.actors.append(hero)


def stairs(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Step by step up to the right, or down to it."""
    sketch, wide = drawn(thing, len(made.layers))
    actor = made.actors[thing.by]
    tall = tall_of(sketch, wide)
    down = re.search(r"\bdown(?:stairs)?\b|\bdescend", cast.text, re.I) is not None
    layer = stage.as_layer(sketch, wide, actor.x, 0.0, 0.15)
    made.layers.append(replace(mirror.turned(layer), x=actor.x) if down else layer)
    legs = acting.act(actor.rig, "walk", seconds=seconds, travel=0.9 * wide, scale=actor.scale, held=held_name(cast, thing.by))

    def step(t: float) -> Step:
        u = min(1.0, t / seconds)
        return replace(legs(t), dx=wide * (0.85 * u - 0.55), dy=tall * max(0.0, 0.85 * ((1 - u) if down else u) - 0.05) * 0.8)

    made.actors[thing.by] = replace(actor, act=step, shadow=False)


def held_name(cast: Cast, index: int) -> str:
    """What a role has in its hand, or ''."""
    return cast.held[index].name if index in cast.held else ""


def lifts(cast: Cast, index: int) -> bool:
    """Has somebody the next one in the arms: carried, or a fish that is held or was caught?"""
    role, other = cast.roles[index], cast.roles[index + 1] if index + 1 < len(cast.roles) else None
    if other is None or role.rig.skeleton != "biped":
        return False
    landed = other.rig.skeleton == "fish" and other.object_of in ("hold", "pull", "catch", "pick up", "give")
    toy = other.rig.metres <= (_DOLL if module_of(other.kind) == "dolls" else TOY) and (other.object_of in ("walk", "give", "carry", "hold", "hug") or _IN_ARMS.search(cast.text) is not None) and not (
        other.object_of == "give" and other.rig.skeleton in ("bird", "quadruped") and index in cast.held)          # it is fed
    armful = other.object_of == "hold" and other.rig.metres <= _ARMFUL * role.rig.metres and _IN_ARMS.search(cast.text) is not None
    return armful or role.action == "carry" == other.object_of or (landed and other.rig.metres < 2.5) or toy


def bear(made: Set, carrier: int, load: int, high: bool) -> None:
    """Somebody small in the arms or on the shoulders of who carries him."""
    actor, small = made.actors[carrier], made.actors[load]
    size = actor.rig.metres * actor.scale
    if not high and small.rig.skeleton == "biped" and small.rig.metres > _ADULT * actor.rig.metres:
        return _across_the_arms(made, carrier, load)
    most = 0.5 if high else 0.4
    across = 0.0 if small.rig.skeleton == "biped" else wide_of(small) / small.scale
    scale = min(small.scale, most * size / max(small.rig.metres, across / 1.1))
    sits = acting.act(small.rig, "sit", seconds=4.0, scale=scale, mood="happy")
    chin = -actor.rig.head[3] / 100 * size                             # the face stays free
    up = 0.96 * size if high else max(0.12 * size, min(0.36 * size, chin + 0.04 * size - small.rig.metres * scale))

    def step(t: float) -> Step:
        here, there = sits(t), actor.act(t)
        return replace(here, dx=there.dx, dy=here.dy + there.dy)

    x = actor.x + (-0.02 if high else 0.20) * size
    if abs(actor.act(0.5).tilt) > 1:                   # in the arms of who lies there
        x, up = actor.x - 0.10 * size, actor.lift + 0.12 * size
    made.actors[load] = replace(small, act=step, x=x, z=actor.z + (0.06 if high else -0.25), lift=up, shadow=False, scale=scale)


_ADULT = 0.62              # of the height of who carries: who is taller lies across the arms


def _across_the_arms(made: Set, carrier: int, load: int) -> None:
    """Somebody grown up lies on both arms, head to the one side, feet to the other."""
    actor, other = made.actors[carrier], made.actors[load]
    size = actor.rig.metres * actor.scale
    scale = min(other.scale, 0.8 * size / other.rig.metres)
    tall = other.rig.metres * scale
    lies = acting.act(other.rig, "lie", seconds=4.0, scale=scale, mood="calm")

    def step(t: float) -> Step:
        here, there = lies(t), actor.act(t)
        return replace(here, dx=here.dx + there.dx, dy=here.dy + there.dy)

    made.actors[load] = replace(other, act=step, x=actor.x + 0.02 * tall, z=actor.z - 0.2, lift=0.26 * size, shadow=False, scale=scale, facing=actor.facing)


def among(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Tufts before and behind somebody who is in the grass."""
    sketch, wide = drawn(thing, len(made.layers))
    actor = made.actors[thing.by]
    size = actor.rig.metres * actor.scale
    for place, z in ((-0.75, 0.25), (-0.05, -0.28), (0.15, 0.3), (0.42, -0.24), (0.9, -0.1)):
        made.layers.append(stage.as_layer(sketch, min(wide, 0.5 * size), actor.x + place * size, 0.0, z, sway=0.2))


def topple(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """It stands within reach, gets a knock, tips and lies."""
    sketch, wide = drawn(thing, len(made.layers) + 60)
    actor = made.actors[thing.by]
    body = movers.solid(sketch, wide)
    x = actor.x + 0.5 * wide_of(actor) + 0.5 * wide

    def way(t: float) -> Step:
        tip = smooth(1.2, 1.75, t) ** 2
        settle = 0.06 * math.sin(11 * (t - 1.75)) * math.exp(-3 * (t - 1.75)) if t > 1.75 else 0.0
        low = (body.tall - min(body.wide, body.tall)) / 2
        return movers.placed(x + 0.5 * body.tall * tip, -low * tip, 1.5 * tip + settle)

    made.actors.append(movers.mover(body, way, -0.05))


def hill(made: Set, index: int, place: str, seconds: float) -> None:
    """A slope under the feet, and a way up it."""
    actor = made.actors[index]
    size = actor.rig.metres * actor.scale
    tone = "#e8f0f8" if "snow" in place or "ice" in place else "#dcae72" if "desert" in place or "dune" in place else "#74b455"
    wide, high = 5.2 * size, 1.3 * size
    made.layers.append(stage.as_layer(propping.mound(tone), wide, actor.x + 1.3 * size, 0.0, 0.12))
    legs = acting.act(actor.rig, "walk", seconds=seconds, travel=1.7 * size, scale=actor.scale)

    def step(t: float) -> Step:
        u = min(1.0, t / seconds)
        side = 2 * (1.7 * size * u - 1.3 * size - 0.4 * size) / wide          # -1 at the foot, 0 on the top
        here = legs(t)
        return replace(here, dx=1.7 * size * u - 0.4 * size, dy=here.dy + high * (1 - smooth(0.0, 0.95, abs(side))))

    made.actors[index] = replace(actor, act=step, shadow=False)


def wet(made: Set, index: int, dives: bool, wades: bool = False) -> None:
    """Rings on the water about somebody in it; who dives has a rock to spring from, of who wades the legs are under it."""
    actor = made.actors[index]
    size = actor.rig.metres * actor.scale
    under = ("shin_", "foot_") if actor.rig.skeleton == "biped" else ("shin_", "foot_", "leg_")
    made.actors[index] = replace(actor, shadow=False, rig=replace(actor.rig, parts=tuple(
        part for part in actor.rig.parts if not part.name.startswith(under))) if wades else actor.rig)
    rings = movers.solid(propping.ripples(), 1.25 * size)
    run = actor.act

    def way(t: float) -> Step:
        here = run(t)
        under = smooth(0.55 * size, 0.2 * size, here.dy + actor.lift) if dives else 1.0
        x = actor.x + (0.35 * size if dives else here.dx * actor.facing * 1.0)
        return movers.placed(x, (0.03 if wades else -0.10) * size, 0.0, max(0.001, under * (1 + 0.05 * math.sin(3 * t))))

    made.actors.append(movers.mover(rings, way, actor.z - 0.1, shadow=False))
    if dives:
        rock, _ = drawn(Thing("rock", Looks(seed=index)), 90 + index)
        made.layers.append(stage.as_layer(rock, 1.1 * size, actor.x - 0.75 * size, -0.2 * size, actor.z + 0.1))


def explode(made: Set, index: int, seconds: float) -> None:
    """One moment of trembling, a fireball, and it is gone."""
    actor = made.actors[index]
    when = min(1.3, 0.4 * seconds)
    tall = actor.rig.metres * actor.scale
    made.actors.append(movers.burst(actor.x, actor.lift + 0.45 * tall, 1.15 * tall, when))
    made.actors[index] = movers.gone_after(actor, when + 0.2)


def tow(made: Set, cast: Cast) -> None:
    """A cart that is pushed goes before the one who pushes, a sledge that is pulled comes after."""
    for index, role in enumerate(cast.roles[:-1]):
        after = cast.roles[index + 1]
        if role.action not in ("push", "pull") or after.rig.skeleton != "vehicle":
            continue
        actor, load = made.actors[index], made.actors[index + 1]
        away = (0.40 * wide_of(actor) + wide_of(load) / 2) * (1 if role.action == "push" else -1)
        rolls = load.act

        def step(t: float, actor: Actor = actor, rolls: Act = rolls) -> Step:
            return replace(rolls(t), dx=actor.act(t).dx)

        made.actors[index + 1] = replace(load, act=step, x=actor.x + away, z=actor.z + 0.05, extra=False)


def leaping(act: Act, seconds: float, high: float, far: float) -> Act:
    """A pose's legs and arms, carried over in one arc."""
    start, end = 0.30 * seconds, 0.30 * seconds + 0.95

    def step(t: float) -> Step:
        here = act(t)
        u = min(1.0, max(0.0, (t - start) / (end - start)))
        x = far * (0.25 * smooth(0.0, start, min(t, start)) + 0.5 * u + 0.25 * smooth(end, end + start, t) - 0.5)
        return replace(here, dx=x, dy=high * math.sin(math.pi * u), tilt=here.tilt - 0.28 * math.cos(math.pi * u) * (0 < u < 1))

    return step

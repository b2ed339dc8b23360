"""One with a thing that he uses: at the piano, the drums, a keyboard, over a plant, on a broom or a sled."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic import acting, canvases, handiwork, hands, mirror, movers, propping, stage, together
from director.tools.generators.animatic.acting.body import TAU
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Part, Rig, Sketch
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set, drawn, tall_of, wide_of
from director.tools.generators.animatic.movers import Point
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Act, Actor, Step

BOARDS_TO_WRITE = frozenset(("blackboard", "whiteboard", "chalkboard"))
BOUND = frozenset("book notebook diary journal album spellbook".split()) | {"spell book"}
"""What is written into lies open."""
KEYED = frozenset(("piano", "organ", "harpsichord"))
DRUMS = frozenset(("drum",))
BOARDS = frozenset(("skateboard", "surfboard", "snowboard", "hoverboard", "skis", "longboard"))
"""What one stands on."""
_EARTH = {"moon": "#8b8a98", "snow": "#e4ecf4", "mountain": "#8a8478", "desert": "#cfa068", "beach": "#e0c48e", "mars": "#b5653c"}
"""What is heaped up about something planted, by the place."""
KEYS = 0.52
"""Height of the keys of a piano as a share of its own."""


def piano(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Seated before the keys, both hands on them."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    wide = min(wide, 1.05 * size)
    tall = tall_of(sketch, wide)
    x = actor.x + actor.facing * 0.30 * wide
    made.layers.append(stage.as_layer(sketch, wide, x, 0.0, 0.1))
    stool = propping.scoped(all_props()["stool"].draw(Looks(seed=3)), "pianist")
    seat = 0.22 * size
    made.layers.append(stage.as_layer(stool, seat / tall_of(stool, 1.0), actor.x, 0.0, 0.04))
    sits = acting.act(actor.rig, "sit", seconds=seconds, seed=cast.roles[thing.by].seed, scale=actor.scale, seat=seat, then="keys", gaze=(0.7, 0.4))
    sitting = replace(actor, act=sits if actor.facing > 0 else mirror.backwards(sits), lift=0.0, z=0.0)

    def key(turn: float, off: float) -> Callable[[float], Point]:
        return lambda t: (actor.x + actor.facing * (off + 0.05 * math.sin(TAU * 0.43 * t + turn)) * size,
                          KEYS * tall + 0.03 * size * abs(math.sin(TAU * 1.7 * t + turn)))

    made.actors[thing.by] = hands.led(hands.led(sitting, "r", key(0.0, 0.30)), "l", key(1.3, 0.14))



def spinning(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """On a stool before the wheel, a hand at the thread."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size, seat = together.size_of(actor), 0.22 * together.size_of(actor)
    wide = min(wide, 0.8 * size * wide / tall_of(sketch, wide))
    x = actor.x + actor.facing * (0.24 * size + 0.5 * wide)
    made.layers.append(stage.as_layer(sketch, wide, x, 0.0, 0.08))
    stool = propping.scoped(all_props()["stool"].draw(Looks(seed=3)), "spinner")
    made.layers.append(stage.as_layer(stool, seat / tall_of(stool, 1.0), actor.x, 0.0, 0.06))
    sits = acting.act(actor.rig, "sit", seconds=seconds, seed=cast.roles[thing.by].seed, scale=actor.scale, seat=seat, then="sew", gaze=(0.8, 0.3))
    made.actors[thing.by] = replace(actor, act=sits if actor.facing > 0 else mirror.backwards(sits), lift=0.0, z=0.0)
    made.actors.append(movers.room(actor.x - 0.3 * size, 0.0, x + 0.5 * wide, 0.85 * size))


def drums(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Before the belly, on a stand."""
    sketch, _ = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    wide = 0.5 * size
    if (tall := tall_of(sketch, wide)) > 0.4 * size:
        wide *= 0.4 * size / tall
    made.layers.append(stage.as_layer(sketch, wide, actor.x + actor.facing * 0.12 * size, 0.04 * size, -0.25))
    beats = acting.act(actor.rig, "drum", seconds=seconds, seed=cast.roles[thing.by].seed, scale=actor.scale)
    made.actors[thing.by] = replace(actor, act=beats if actor.facing > 0 else mirror.backwards(beats))


def typing(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Seated at a desk with it, the hands on its keys."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    sitting, high, size = at_desk(made, sketch, wide, made.actors[thing.by], cast, thing.by, seconds)

    def key(turn: float, off: float) -> Callable[[float], Point]:
        return lambda t: (sitting.x + sitting.facing * off * size, high + 0.03 * size + 0.02 * size * abs(math.sin(TAU * 2.3 * t + turn)))

    made.actors[thing.by] = hands.led(hands.led(sitting, "r", key(0.0, 0.33)), "l", key(1.6, 0.20))


def writing(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Seated at a desk with a leaf or an open book on it, the pen going over it line by line."""
    looks = thing.looks
    sketch = propping.scoped(propping.leaf(looks.colour(thing.name, default=looks.pick("#8a3a3a", "#3a5a8a", "#4a6a4a")), thing.name in BOUND), f"leaf{thing.by}")
    actor = made.actors[thing.by]
    if (picture := canvases.picture(cast.text, actor.rig)) is not None:
        return drawing(made, canvases.framed(canvases.board(), picture, canvases.ON_BOARD, "#fffaf0"), thing, cast, seconds)
    sitting, high, size = at_desk(made, sketch, 0.34 * together.size_of(actor), actor, cast, thing.by, seconds, flat=True)

    def pen(t: float) -> Point:
        line = (t / 2.2) % 1.0
        along = 0.10 * min(1.0, line / 0.85) + 0.012 * math.sin(TAU * 2.7 * t)
        return sitting.x + sitting.facing * (0.27 + along) * size, high + (0.075 + 0.008 * math.sin(TAU * 5.3 * t)) * size

    def rest(t: float) -> Point:
        return sitting.x + sitting.facing * 0.20 * size, high + 0.03 * size

    made.actors[thing.by] = hands.led(hands.led(sitting, "r", pen), "l", rest)


def drawing(made: Set, sketch: Sketch, thing: Thing, cast: Cast, seconds: float) -> None:
    """Seated at a desk before a board with what is drawn on it, the pencil at its lines."""
    actor = made.actors[thing.by]
    sitting, high, size = at_desk(made, sketch, 0.5 * together.size_of(actor), actor, cast, thing.by, seconds, flat=True)

    def pencil(t: float) -> Point:
        return (sitting.x + sitting.facing * (0.30 + 0.03 * math.sin(TAU * 0.7 * t)) * size, high + (0.20 + 0.05 * math.sin(TAU * 0.31 * t)) * size)

    made.actors[thing.by] = hands.led(sitting, "r", pencil)


def at_desk(made: Set, sketch: Sketch, wide: float, actor: Actor, cast: Cast, by: int, seconds: float, flat: bool = False) -> tuple[Actor, float, float]:
    """Seats somebody at a desk with a thing on it. The actor, the height of the desk and his own, in metres."""
    size, seat = together.size_of(actor), 0.24 * together.size_of(actor)
    desk, chair = (propping.scoped(all_props()[name].draw(Looks(seed=3)), f"typing-{name}") for name in ("table", "chair"))
    high, x = 0.36 * size, actor.x + actor.facing * 0.47 * size
    made.layers.append(stage.as_layer(chair, min(0.5 * size, seat / 0.46 * 0.5), actor.x - actor.facing * 0.04 * size, 0.0, 0.06))
    made.layers.append(stage.as_layer(desk, high / tall_of(desk, 1.0), x, 0.0, -0.05))
    wide = min(wide, 0.52 * size)
    made.layers.append(stage.as_layer(sketch, wide, actor.x + actor.facing * (0.22 * size + wide / 2), high - 0.01, 0.02 if flat else -0.06))
    handiwork.stand_aside(made, cast, by, x + actor.facing * 0.5 * high / tall_of(desk, 1.0))
    sits = acting.act(actor.rig, "sit", seconds=seconds, seed=cast.roles[by].seed, scale=actor.scale, seat=seat, then="keys",
                      mood=cast.roles[by].mood, gaze=(0.8, 0.2))
    made.actors.append(replace(movers.room(x - 0.2 * size, high - 0.02, x + 0.06 * size + wide / 2, high + tall_of(sketch, wide)), near=True))
    return replace(actor, act=sits if actor.facing > 0 else mirror.backwards(sits), lift=0.0, z=0.0), high, size


def lit(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """What is lit stands within reach on a little table; of candles on a cake the cake."""
    if thing.how == "light" and any(other.how == "on" and other.by == thing.by for other in cast.things):
        return
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    table = propping.scoped(all_props()["table"].draw(Looks(seed=3)), "lit")
    high, x = 0.30 * size, actor.x + actor.facing * 0.62 * size
    made.layers.append(stage.as_layer(table, high / tall_of(table, 1.0), x, 0.0, 0.12))
    wide = min(wide, 0.5 * size, 0.62 * size / tall_of(sketch, 1.0))
    made.layers.append(stage.as_layer(sketch, wide, x, high - 0.02, 0.1))
    made.actors.append(movers.room(x - 0.2 * size, 0.0, x + wide / 2, high + tall_of(sketch, wide)))


_HUGE = 2.5                # metres: what is larger on the ground than that stands where it is, whoever rides it
_EDGE = 0.3                # of its breadth: so much of a board is seen that lies under somebody


def astride(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """On a broom or a carpet through the air, on a sled or a board over the ground; all who ride sit on the same."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "ride"]
    actor = made.actors[thing.by]
    size, across = together.size_of(actor), sum(0.8 * wide_of(made.actors[i]) for i in group)
    stick, aloft = thing.name == "broom", thing.name in ("broom", "magic carpet", "flying carpet", "carpet", "rug")
    wide *= max(1.0, across / tall_of(sketch, wide), size / tall_of(sketch, wide)) if stick else max(1.0, 0.7 * size / wide, across / wide)
    upright = thing.name in BOARDS and tall_of(sketch, 1.0) > 1                # a surfboard is drawn as it is carried
    wide = 1.35 * size / tall_of(sketch, 1.0) if upright else wide
    body = movers.solid(sketch, wide)
    high, thick = 0.9 * size if aloft else 0.0, _EDGE * body.wide
    top = thick if upright else high + (0.5 if stick else 0.75) * body.tall
    middle = sum(made.actors[i].x for i in group) / len(group)
    swell = "wave" in thing.name
    rooted = all_props()[thing.name].where == "ground" and all_props()[thing.name].metres > _HUGE and not swell

    def goes(t: float) -> Step:
        step = actor.act(t)
        return replace(step, dx=0.0) if rooted else step

    def sway(t: float) -> float:
        return 0.06 * size * math.sin(TAU * 0.4 * t) * (aloft or swell)

    def under(t: float) -> Step:
        lean = -0.06 + 0.05 * math.sin(TAU * 0.4 * t + 1)
        if upright:
            return Step(Pose({"body": Joint(math.pi / 2, sx=_EDGE)}), middle + goes(t).dx, thick / 2 - body.tall / 2)
        return movers.placed(middle + goes(t).dx, high + sway(t), (-math.pi / 2 if stick else 0.0) + lean * aloft)

    for place, i in enumerate(group):
        own = made.actors[i]
        stands = thing.name in BOARDS
        legs = own.act if own.rig.skeleton == "biped" and not stands else acting.act(
            own.rig, "skate" if stands else "sit", seconds=seconds, scale=own.scale, travel=0.01)

        def on(t: float, legs: Act = legs) -> Step:
            step = legs(t)
            return replace(step, dx=goes(t).dx, dy=step.dy + sway(t))

        x = middle + (place - (len(group) - 1) / 2) * across / len(group)
        made.actors[i] = replace(own, act=on, x=x, z=0.02 * place, lift=top - 0.04 * size, shadow=not aloft)
    made.actors.append(movers.mover(body, under, 0.08))
    half = 0.5 * (body.tall if upright else body.wide)
    made.actors.append(movers.room(middle - half, high, middle + half, top))


def planted(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A small one in fresh earth under the hands, however large it will be."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    x = actor.x + actor.facing * 0.44 * size
    wide = min(wide, 0.5 * size * wide / tall_of(sketch, wide), 0.5 * size)
    earth = next((tone for place, tone in _EARTH.items() if place in cast.place_name), "#7a5230")
    made.layers.append(stage.as_layer(propping.mound(earth), 0.5 * size, x, -0.01, -0.12))
    made.layers.append(stage.as_layer(sketch, wide, x, 0.04 * size, -0.1, sway=0.1))
    made.actors.append(movers.room(x - 0.2 * size, 0.0, x + 0.27 * size, 0.3 * size))


def pressed(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """On a post before him, its top under the hand, which goes down on it now and then."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    wide = max(0.2 * size, min(wide, 0.3 * size))
    x, top = actor.x + actor.facing * 0.42 * size, 0.44 * size
    foot = top - tall_of(sketch, wide)
    made.layers.append(stage.as_layer(propping.post(max(0.2, foot / (0.7 * wide))), 0.7 * wide, x, 0.0, 0.14))
    made.layers.append(stage.as_layer(sketch, wide, x, foot, 0.12))

    def finger(t: float) -> Point:
        return x, top + 0.035 * size * (1 + math.sin(TAU * 0.5 * t))

    made.actors[thing.by] = hands.led(actor, "r", finger)
    made.actors.append(movers.room(min(actor.x, x) - 0.2 * size, 0.0, max(actor.x, x) + 0.2 * size, size))


def dropped(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Out of the hand or the mouth, and down."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    body = movers.solid(sketch, max(0.14 * size, min(wide, 0.3 * size)))
    palm, when = movers.hand_of(actor), 1.2

    def way(t: float) -> Step:
        x, y = palm(min(t, when))
        gone = max(0.0, t - when)
        low = max(0.0, y - body.tall / 2 - 0.5 * movers.GRAVITY * gone**2)
        return movers.placed(x, low, 2.0 * min(gone, 0.7))

    made.actors.append(movers.mover(body, way, actor.z - 0.1, shadow=False))
    if actor.lift < 0.5:                               # where it comes down is in the picture
        made.actors.append(movers.room(actor.x - 0.3 * size, 0.0, actor.x + 0.3 * size, size))


def escaped(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Out of the hand and away on the wind, while the hand goes after it."""
    sketch, _ = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size, way = together.size_of(actor), actor.facing
    body = movers.solid(sketch, min(0.34 * size, 0.46 * size * (sketch.box[2] - sketch.box[0]) / (sketch.box[3] - sketch.box[1])))
    far = max(2.0, 0.8 * seconds)

    def flies(t: float) -> Step:
        u = max(0.0, t) / far
        return movers.placed(actor.x + way * (0.36 + 0.42 * u + 0.05 * math.sin(2.3 * t)) * size, (0.74 + 0.42 * u) * size, way * (0.22 + 0.12 * math.sin(1.7 * t)))

    def hand(t: float) -> Point:
        return actor.x + way * 0.40 * size, 0.84 * size + 0.03 * size * math.sin(5 * t)

    stretched = acting.act(actor.rig, "look", seconds=seconds, seed=cast.roles[thing.by].seed, scale=actor.scale, mood="surprised", gaze=(0.6, -0.7))
    made.actors[thing.by] = hands.led(replace(actor, act=stretched if way > 0 else mirror.backwards(stretched)), "r", hand)
    made.actors.append(movers.mover(body, flies, actor.z + 0.1, shadow=False))
    left, right = sorted((actor.x, actor.x + way * 0.95 * size))
    made.actors.append(movers.room(left, 0.0, right, 1.55 * size))


_SKIP = 0.72               # seconds a turn of the rope


def skipped(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """The rope goes round from hand to hand, over the head and under the feet, a hop each time."""
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    wide, deep = 34.0, 56.0                            # rig units of a rig as tall as he is
    tone = thing.looks.colour("", "rope", default="#e8503a")
    art = f'<path d="M{-wide} 0C{-1.3 * wide} {1.25 * deep} {1.3 * wide} {1.25 * deep} {wide} 0" fill="none" stroke="{tone}" stroke-width="1.9" stroke-linecap="round"/>'
    rig = Rig((Part("body", art, (-1.6 * wide, -4.0, 1.6 * wide, 1.1 * deep)),), "thing", size, (-50, -100, 50, 0), (-50, -100, 50, 0))

    def turn(t: float) -> float:
        return math.cos(TAU * t / _SKIP)

    def up(t: float) -> float:
        return float(0.10 * size * max(0.0, turn(t)) ** 0.7)

    def palm(side: float) -> Callable[[float], Point]:
        return lambda t: (actor.x + side * 0.31 * size, 0.42 * size + 0.5 * up(t))

    def hops(t: float) -> Step:
        calm = stands(t)
        return replace(calm, dx=0.0, dy=up(t), squash=1.0 - 0.05 * max(0.0, -turn(t)) ** 3)

    def swings(t: float) -> Step:
        return Step(Pose({"body": Joint(sy=turn(t) if abs(turn(t)) > 0.05 else 0.05)}), 0.0, 0.42 * size + 0.5 * up(t), dz=-0.2 if math.sin(TAU * t / _SKIP) > 0 else 0.3)

    stands = acting.act(actor.rig, "stand", seconds=seconds, seed=cast.roles[thing.by].seed, scale=actor.scale, mood="happy")
    made.actors[thing.by] = hands.led(hands.led(replace(actor, act=hops), "r", palm(1.0)), "l", palm(-1.0))
    made.actors.append(stage.Actor(rig, swings, actor.x, actor.z, 0.0, shadow=False, extra=True))
    made.actors.append(movers.room(actor.x - 0.5 * size, 0.0, actor.x + 0.5 * size, 1.15 * size))


def halted(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """It comes along the ground as far as the hand that is put out against it."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size, way = together.size_of(actor), actor.facing
    body = movers.solid(sketch, max(wide, 0.62 * size * wide / tall_of(sketch, wide)) if tall_of(sketch, wide) < size else wide)
    stops = movers.hand_of(actor)(2.0)[0] + way * 0.46 * body.wide
    when, far = 1.1, way * 2.2 * size

    def travel(t: float) -> float:
        left = max(0.0, 1.0 - max(0.0, t) / when)
        return far * left + way * 0.03 * size * math.exp(-4 * max(0.0, t - when)) * math.sin(9 * max(0.0, t - when))

    round_ = 0.75 < body.wide / body.tall < 1.35
    rolls = movers.rolling(body, stops, travel, 0.0) if round_ else movers.sliding(stops, 0.0, travel)
    made.actors.append(movers.mover(body, rolls, 0.05))
    made.actors.append(movers.room(min(actor.x, stops) - 0.3 * size, 0.0, max(actor.x, stops) + 0.3 * size, size))


def shielded(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Close before the one who bends over it, and no larger than what he can cover."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    wide = min(max(wide, 0.2 * size), 0.42 * size, 0.45 * size * wide / tall_of(sketch, wide))
    x = actor.x + actor.facing * 0.30 * size
    made.layers.append(stage.as_layer(sketch, wide, x, 0.0, -0.2))
    made.actors.append(movers.room(x - 0.3 * size, 0.0, x + 0.3 * size, 0.3 * size))


def easel(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """At arm's length, the canvas as high as the brush."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    wide *= 1.05 * size / tall_of(sketch, wide)
    sketch = canvases.framed(sketch, canvases.picture(cast.text, actor.rig) if thing.name == "easel" else None, canvases.ON_EASEL, "#f6ecd8")
    x = actor.x + actor.facing * (0.36 * size + 0.5 * wide)
    made.layers.append(stage.as_layer(sketch, wide, x, 0.0, 0.15))
    made.actors.append(replace(movers.room(x - 0.5 * wide, 0.4 * size, x + 0.5 * wide, 1.05 * size), near=True))
    if hands.has_arms(actor):
        def chalk(t: float) -> Point:
            return (x - actor.facing * (0.42 * wide - 0.05 * size * ((t / 2.5) % 1.0)), (0.62 + 0.02 * math.sin(TAU * 1.9 * t)) * size)

        made.actors[thing.by] = hands.led(actor, "r", chalk)


def atop(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """On the top of it."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    wide = max(wide, 0.6 * wide_of(actor))
    made.layers.append(stage.as_layer(sketch, wide, actor.x, 0.0, 0.12))
    made.actors[thing.by] = replace(actor, lift=0.93 * tall_of(sketch, wide), shadow=False)
    made.actors.append(movers.room(actor.x - 0.5 * wide, 0.0, actor.x + 0.5 * wide, tall_of(sketch, wide)))


def flown(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A kite in the wind, on its string from the hand."""
    sketch, _ = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size, way = together.size_of(actor), actor.facing
    wide = 0.44 * size
    k = 100 * wide / (sketch.box[2] - sketch.box[0])                  # rig units of a rig of one metre are centimetres
    hand = (actor.x + way * 0.34 * size, 0.62 * size)
    tallest = max(together.size_of(one) for one in made.actors[:len(cast.roles)])
    away, up = way * 0.62 * size, max(0.82 * size, tallest - 0.1 * size)
    x, y = 100 * away, -100 * up
    string = f'<path d="M0 0Q{0.55 * x:.1f} {0.25 * y:.1f} {x:.1f} {y:.1f}" fill="none" stroke="#f6efe0" stroke-width="{0.9 * size:.2f}"/>'
    art = f'{string}<g transform="translate({x:.1f} {y:.1f}) rotate({way * 24}) scale({k:.4f}) translate(0 86)">{sketch.body}</g>'
    reach = 130 * size
    rig = Rig((Part("body", art, (-reach, -2 * reach, reach, 0.6 * reach)),), "thing", 1.0, (-50, -100, 50, 0), (-50, -100, 50, 0), sketch.defs)

    def act(t: float) -> Step:
        return Step(Pose({"body": Joint(0.05 * math.sin(TAU * 0.21 * t) + 0.02 * math.sin(TAU * 0.57 * t))}))

    made.actors[thing.by] = hands.led(actor, "r", lambda t: hand)
    others = [index for index in range(len(cast.roles)) if index != thing.by and index < len(made.actors)]
    for index in others:
        if cast.roles[index].action == "point":                        # they fly it together: one has the string, one looks up
            looks = acting.act(made.actors[index].rig, "look", seconds=seconds, seed=cast.roles[index].seed, scale=made.actors[index].scale,
                               mood="happy", gaze=(0.4, -0.7))
            made.actors[index] = replace(made.actors[index], act=looks, facing=way)
    behind = max((made.actors[index].z for index in others), default=actor.z - 0.25) + 0.2
    made.actors.append(stage.Actor(rig, act, hand[0], behind, hand[1], shadow=False, extra=True))
    left, right = sorted((hand[0], hand[0] + away + way * 0.4 * size))
    made.actors.append(movers.room(left, 0.0, right, hand[1] + up + 0.34 * size))

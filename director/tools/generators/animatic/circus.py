"""Tricks with what they take: a cascade of balls, a rope under the feet, stilts, a hoop about the hips, plates on sticks, a hat to pull from."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic import acting, hands, movers, propping, stage, together
from director.tools.generators.animatic.acting.body import TAU, smooth
from director.tools.generators.animatic.acting.deeds import JUGGLE
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Part, Rig, Sketch
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import BALLS, Thing
from director.tools.generators.animatic.journeys import Set, drawn, leaping, tall_of, wide_of
from director.tools.generators.animatic.movers import Point
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Actor, Step

_STILTS, _ROPE = 0.62, 0.75
"""How high one stands on stilts and on the rope, in heights of who stands there."""
_GAY = ("#e8403a", "#f6c02e", "#3a78d8", "#4fae4f")
"""Colours of balls of which no colour is told."""
_LEAF = (-50.0, -100.0, 50.0, 0.0)


def juggled(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A cascade from hand to hand, over the head; from paw to paw or flipper to flipper before the chest of who has no hands."""
    actor = made.actors[thing.by]
    size, armed = together.size_of(actor), hands.has_arms(actor)
    middle, reach, low, high = actor.x, 0.30 * size, 0.40 * size, 1.22 * size
    if not armed:
        m, head = stage.metres(actor), actor.rig.head
        middle = actor.x + actor.facing * m * (head[0] + head[2]) / 2
        reach, low = max(0.24 * size, 0.62 * m * (head[2] - head[0])), actor.lift - m * head[3] - 0.12 * size
        high = actor.lift - m * head[1] + 0.5 * size
        reaches = acting.act(actor.rig, "juggle", seconds=seconds, seed=cast.roles[thing.by].seed, scale=actor.scale, mood="happy", gaze=(0.3, -0.8))
        made.actors[thing.by] = replace(actor, act=reaches)
    count = max(3, min(4, thing.count))
    for number in range(count):
        looks = thing.looks if thing.looks.colours or thing.name not in BALLS else replace(thing.looks, colours={"": _GAY[number]})
        sketch, wide = drawn(replace(thing, looks=looks), len(made.layers) + 30 + 7 * thing.by + number)
        body = movers.solid(sketch, min(wide, 0.17 * size) if thing.name in BALLS else max(0.12 * size, min(wide, 0.2 * size)))

        def way(t: float, number: int = number) -> Step:
            turn = t / (JUGGLE * count / 2) + number / count * 2
            leg, u = int(turn) % 2, turn % 1.0
            flight = max(0.0, u - 0.16) / 0.84                     # the rest of the time it lies in a hand
            x = reach * (2 * flight - 1) * (1 if leg else -1)
            return movers.placed(middle + x, low + 4 * (high - low) * flight * (1 - flight), 5.0 * turn)

        made.actors.append(movers.mover(body, way, actor.z - 0.1, shadow=False))
    for side, off in (("r", 0.30), ("l", -0.30)) if armed else ():

        def palm(t: float, off: float = off) -> Point:
            return actor.x + off * size, low + 0.05 * size * math.sin(TAU * t / JUGGLE + (0.0 if off > 0 else math.pi))

        made.actors[thing.by] = hands.led(made.actors[thing.by], side if actor.facing > 0 else "rl"[side == "r"], palm)
    made.actors.append(movers.room(middle - 1.5 * reach, 0.0, middle + 1.5 * reach, high + 0.2 * size))


def on_stilts(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A pole under either foot, which goes with the leg."""
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    low = 100 * _STILTS
    pole = (f'<path d="M-2 -14L-1.4 {low:.1f}H1.8L3 -14Z" fill="#c8503f"/><path d="M-1.2 -14L-0.8 {low:.1f}" stroke="#f0a08a" stroke-width="0.9"/>'
            f'<path d="M-6 -1H8V3H-6Z" fill="#7a5230"/><path d="M-2.6 {low - 4:.1f}H3.2V{low:.1f}H-2.6Z" fill="#3a2f2c"/>')
    parts = []
    for part in actor.rig.parts:
        if part.name.startswith("shin_"):
            foot = next((other.at[1] for other in actor.rig.parts if other.parent == part.name and other.name.startswith("foot_")), 14.0)
            body = f'<g transform="translate(0 {foot:.1f})">{pole}</g>{part.body}'
            part = replace(part, body=body, box=(min(part.box[0], -7.0), min(part.box[1], -2.0), max(part.box[2], 9.0), foot + low + 1))
        parts.append(part)
    lift = _STILTS * size
    made.actors[thing.by] = replace(actor, rig=replace(actor.rig, parts=tuple(parts)), lift=lift)
    made.actors.append(movers.room(actor.x - 0.3 * size, 0.0, actor.x + 0.3 * size, lift + 1.08 * size))


def on_the_rope(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A rope from post to post, and those who go over it on the rope."""
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if i == thing.by or role.name == cast.roles[thing.by].name
             or i in (cast.riding.get(thing.by), *(rider for rider, seat in cast.riding.items() if seat == thing.by))]
    size = max(together.size_of(made.actors[i]) for i in group)
    ways = [made.actors[i].act(t).dx + made.actors[i].x for i in group for t in (0.0, seconds)]
    broad = max(wide_of(made.actors[i]) for i in group)
    left, right = min(ways) - 0.5 * broad - 0.35 * size, max(ways) + 0.5 * broad + 0.35 * size
    high = _ROPE * size
    made.layers.append(stage.as_layer(_posts(100 * (right - left), 100 * high), right - left + 0.4, (left + right) / 2, 0.0, made.actors[thing.by].z + 0.05))
    for i in group:
        made.actors[i] = replace(made.actors[i], lift=made.actors[i].lift + high, shadow=False)
    made.actors.append(movers.room(left, 0.0, right, high + 1.1 * size))


def _posts(long: float, high: float) -> Sketch:
    """Two posts with a rope between their tops, in centimetres."""
    pen, half = Pen(), long / 2
    for side in (-1, 1):
        x = side * half
        pen.line(f"M{x + side * 14:.1f} 0L{x:.1f} {-high:.1f}", "#8a5a36", 9)
        pen.line(f"M{x + side * 13:.1f} 0L{x - side * 2:.1f} {-high:.1f}", "#c98a56", 3)
        pen.rect(x - 13, -high - 3, x + 13, -high + 5, "#c8503f", 2)
    pen.line(f"M{-half:.1f} {-high:.1f}Q0 {-high + 6:.1f} {half:.1f} {-high:.1f}", "#6a4a2a", 4.4)
    pen.line(f"M{-half:.1f} {-high - 0.8:.1f}Q0 {-high + 5.2:.1f} {half:.1f} {-high - 0.8:.1f}", "#e8c98a", 1.8)
    return pen.sketch((-half - 20, -high - 6, half + 20, 2))


def hooped(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A hoop about the hips, its far half behind and its near half before them."""
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    hips = -actor.rig.parts[0].at[1] / 100 * size + 0.02 * size
    tone = thing.looks.colour("hoop", "hula", "", default="#e8408a")

    def sways(t: float) -> Step:
        step = actor.act(t)
        return Step(Pose({"body": Joint(0.12 * math.sin(TAU * 1.3 * t + 1.2))}), step.dx - 0.05 * size * math.sin(TAU * 1.3 * t), hips + 0.012 * size * math.sin(TAU * 1.3 * t))

    for sweep, depth in ((1, 0.12), (0, -0.12)):
        arc = f"M-44 0A44 {11 if depth > 0 else 12} 0 0 {sweep} 44 0"
        art = (f'<path d="{arc}" fill="none" stroke="{tone}" stroke-width="4.2" stroke-linecap="round"/>'
               f'<path d="{arc}" fill="none" stroke="#fff3c8" stroke-width="4.2" stroke-dasharray="7 13"/>')
        rig = Rig((Part("body", art, (-48, -15, 48, 16)),), "thing", size, _LEAF, _LEAF)
        made.actors.append(Actor(rig, sways, actor.x, actor.z + depth, actor.lift, shadow=False, extra=True))
    made.actors.append(movers.room(actor.x - 0.5 * size, 0.0, actor.x + 0.5 * size, 1.05 * size))


def plates(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A plate on a stick in either hand, and two more on sticks in the ground."""
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    tone = thing.looks.colour("plate", "dish", "", default="#f4f6fb")
    for number, (x, foot, long) in enumerate(((0.42, 0.52, 0.55), (-0.42, 0.52, 0.55), (0.80, 0.0, 1.0), (-0.80, 0.0, 1.0))):
        rig = _on_a_stick(100 * long, tone)

        def whirls(t: float, number: int = number) -> Step:
            turn = TAU * 1.5 * t + 1.7 * number
            return Step(Pose({"body": Joint(0.05 * math.sin(turn)), "plate": Joint(0.16 * math.sin(turn), sx=1 - 0.05 * math.cos(turn))}))

        made.actors.append(Actor(rig, whirls, actor.x + x * size, actor.z - 0.1, actor.lift + foot * size, scale=size, shadow=foot == 0, extra=True))
    for side, off in (("r", 0.42), ("l", -0.42)):

        def grip(t: float, off: float = off) -> Point:
            return actor.x + actor.facing * off * size, actor.lift + 0.56 * size

        made.actors[thing.by] = hands.led(made.actors[thing.by], side, grip)
    made.actors.append(movers.room(actor.x - 0.95 * size, 0.0, actor.x + 0.95 * size, 1.2 * size))


def _on_a_stick(long: float, tone: str) -> Rig:
    stick = f'<path d="M-1.2 0L-0.7 {-long:.1f}H0.7L1.2 0Z" fill="#c98a56"/>'
    plate = (f'<ellipse rx="17" ry="4.6" fill="{tone}"/><path d="M-17 0A17 4.6 0 0 0 17 0A17 8 0 0 1 -17 0Z" fill="#c3cad8"/>'
             '<ellipse cy="-0.6" rx="10" ry="2.3" fill="#cfe0f2"/>')
    parts = (Part("body", stick, (-2, -long - 1, 2, 1)), Part("plate", plate, (-19, -6, 19, 9), "body", (0, -long), 1))
    return Rig(parts, "thing", 1.0, _LEAF, _LEAF)


def perched(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """On top of what rolls or tips a little; a ball is large enough for who stands on it."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size, broad = together.size_of(actor), wide_of(actor)
    round_ = thing.name in BALLS
    wide = max(0.5 * size if actor.rig.skeleton == "biped" else 0.62 * broad, wide) if round_ else max(wide, 0.6 * broad)
    wide *= min(1.0, 0.9 * size / tall_of(sketch, wide))
    body = movers.solid(sketch, wide)

    def roll(t: float) -> float:
        return (0.10 * math.sin(TAU * 0.3 * t) + 0.04 * math.sin(TAU * 0.7 * t)) * size * round_

    def under(t: float) -> Step:
        return movers.placed(actor.x + roll(t), 0.0, 2 * roll(t) / body.tall)

    def above(t: float) -> Step:
        step = actor.act(t)
        return replace(step, dx=0.7 * roll(t), dy=max(0.0, step.dy), tilt=step.tilt - 0.25 * roll(t) / size)

    made.actors[thing.by] = replace(actor, act=above, lift=(0.97 if round_ else 0.95) * body.tall, shadow=False)
    made.actors.append(movers.mover(body, under, actor.z + 0.08))
    made.actors.append(movers.room(actor.x - max(0.5 * body.wide, 0.4 * size), 0.0, actor.x + max(0.5 * body.wide, 0.4 * size), body.tall + 1.02 * size))


def on_the_head(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """One on the other on top of the head, or at the tip of the nose."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size, head = together.size_of(actor), actor.rig.head
    body = movers.solid(sketch, min(wide, 0.36 * size, 0.36 * size / tall_of(sketch, 1.0)))
    neck = _rest_of_head(actor.rig)
    tip = thing.how == "on nose" and actor.rig.skeleton != "biped"
    across = (head[0] + (0.88 if tip else 0.5) * (head[2] - head[0])) - neck[0]
    down = head[1] + (0.42 if tip else 0.03) * (head[3] - head[1]) - neck[1]
    spot = together.by_the_face(actor, across, down)
    for number in range(min(4, thing.count)):

        def rests(t: float, number: int = number) -> Step:
            x, y = spot(t)
            sway = math.sin(TAU * 0.45 * t + 0.5 * number)
            return movers.placed(x + 0.012 * size * sway * (number + 1), y + 0.96 * number * body.tall - 0.02 * size, 0.05 * sway)

        made.actors.append(movers.mover(body, rests, actor.z - 0.08, shadow=False))
    x, y = spot(0.5)
    made.actors.append(movers.room(x - 0.5 * body.wide, 0.0, x + 0.5 * body.wide, y + min(4, thing.count) * body.tall))


def _rest_of_head(rig: Rig) -> Point:
    """Where the pivot of the head is at rest, in rig units."""
    parts = {part.name: part for part in rig.parts}
    x = y = 0.0
    part = parts["head"] if "head" in parts else rig.parts[0]
    while True:
        x, y = x + part.at[0], y + part.at[1]
        if part.parent not in parts:
            return x, y
        part = parts[part.parent]


def conjured(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """The hat, upside down on a little table, and what comes up out of it in the hand."""
    actor = made.actors[thing.by]
    size, way_to = together.size_of(actor), actor.facing
    sketch, _ = drawn(thing, len(made.layers) + 30)
    if "hat" in thing.name:
        x0, y0, x1, y1 = sketch.box
        sketch = replace(sketch, body=f'<g transform="scale(1 -1)">{sketch.body}</g>', box=(x0, -y1, x1, -y0), glow="")
    high, x = 0.30 * size, actor.x + way_to * 0.52 * size
    table = propping.scoped(all_props()["table"].draw(Looks(seed=3)), "conjured")
    made.layers.append(stage.as_layer(table, high / tall_of(table, 1.0), x, 0.0, actor.z + 0.02))
    wide = min(0.34 * size, 0.26 * size / tall_of(sketch, 1.0))
    rim = high + 0.94 * tall_of(sketch, wide)
    made.layers.append(stage.as_layer(sketch, wide, x, high - 0.01, actor.z - 0.12))

    def up(t: float) -> float:
        return smooth(0.15, 0.55, t / max(seconds, 1.0))

    tall = _comes_out(made, thing, cast, x, rim, size, up)
    made.actors[thing.by] = hands.led(actor, "r", lambda t: (x, rim + (0.06 * size + (0.92 * tall - 0.04 * size) * up(t))))
    made.actors.append(movers.room(min(actor.x - way_to * 0.2 * size, x), 0.0, max(actor.x, x + way_to * 0.3 * size), max(rim + tall, 1.02 * size)))


def _comes_out(made: Set, thing: Thing, cast: Cast, x: float, rim: float, size: float, up: Callable[[float], float]) -> float:
    """Lets it rise behind the rim; how high it is, in metres."""
    beast = next((i for i, role in enumerate(cast.roles) if role.object_of == "conjure"), None)
    if beast is not None:
        one = made.actors[beast]
        scale = min(one.scale, 0.34 * size / one.rig.metres, 0.42 * size / max(0.01, wide_of(one) / one.scale))
        tall, calm = one.rig.metres * scale, one.act
        made.actors[beast] = replace(one, x=x, z=made.actors[thing.by].z - 0.06, lift=rim - tall, scale=scale, shadow=False, facing=made.actors[thing.by].facing,
                                     act=lambda t: replace(calm(t), dx=0.0, dy=0.86 * tall * up(t)))
        return tall
    other = next((one for one in cast.things if one.how == "conjured"), None)
    if other is None:
        return 0.2 * size
    sketch, wide = drawn(other, len(made.layers) + 40)
    body = movers.solid(sketch, min(max(wide, 0.2 * size), 0.34 * size, 0.34 * size / tall_of(sketch, 1.0)))
    made.actors.append(movers.mover(body, lambda t: movers.placed(x, rim - body.tall + 0.92 * body.tall * up(t), 0.05 * math.sin(2 * t)), made.actors[thing.by].z - 0.06, shadow=False))
    return body.tall


def through_the_hoop(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A leap through a hoop on a stand, in flames where the words say so."""
    actor = made.actors[thing.by]
    size = max(together.size_of(actor), 0.7 * wide_of(actor))
    fire = "fire" in cast.text.lower() or "flam" in cast.text.lower() or "burning" in cast.text.lower()
    reach, low = 0.62 * size, 0.28 * size
    for far in (True, False):
        sketch = propping.scoped(_ring(far, fire, thing.looks.colour("hoop", "", default="#e8408a")), f"ring{far}")
        made.layers.append(stage.as_layer(sketch, 0.62 * reach, actor.x, low, actor.z + (0.15 if far else -0.15)))
    made.actors[thing.by] = replace(actor, act=leaping(actor.act, seconds, low + 0.35 * reach, 2.2 * size))
    made.actors.append(movers.room(actor.x - 1.2 * size, 0.0, actor.x + 1.2 * size, low + 2.1 * reach))


def _ring(far: bool, fire: bool, tone: str) -> Sketch:
    """Half of a hoop seen from before its side; the near half has the stand."""
    pen, sweep = Pen(), 1 if far else 0
    if not far:
        pen.rect(-2.4, -4, 2.4, 46, "#7a5230")
        pen.rect(-16, 40, 16, 46, "#5a3c24", 2)
    if fire:
        for k in range(9):
            a = math.pi * (k + 0.5) / 9
            x, y = (1 if far else -1) * 22 * math.sin(a), -66 - 62 * math.cos(a)
            pen.path(f"M{x - 7:.1f} {y:.1f}Q{x - 4:.1f} {y - 20:.1f} {x + 1:.1f} {y - 26:.1f}Q{x + 8:.1f} {y - 12:.1f} {x + 7:.1f} {y:.1f}Z", "#ff8a2a")
            pen.path(f"M{x - 3.5:.1f} {y:.1f}Q{x:.1f} {y - 10:.1f} {x + 1:.1f} {y - 14:.1f}Q{x + 4:.1f} {y - 6:.1f} {x + 3.5:.1f} {y:.1f}Z", "#ffe07a")
    pen.line(f"M0 -128A22 62 0 0 {sweep} 0 -4", "#e8b84a" if fire else tone, 5)
    return pen.sketch((-34, -156, 34, 46))


TIES = {"juggle": juggled, "stilts": on_stilts, "tightrope": on_the_rope, "hoop": hooped, "plates": plates, "perch": perched, "on nose": on_the_head,
        "on head": on_the_head, "conjure": conjured, "conjured": lambda made, thing, cast, seconds: None, "hoop leap": through_the_hoop}
"""How a thing that a trick takes is put on stage, by the word for how somebody has to do with it."""

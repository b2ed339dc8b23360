"""What two do with each other and with a thing between them: help up, hide behind, carry, ring, play."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from director.tools.generators.animatic import acting, hands, mirror, movers, propping, riding, stage
from director.tools.generators.animatic.acting.body import TAU, smooth
from director.tools.generators.animatic.acting.chores import STRIKE
from director.tools.generators.animatic.acting.deeds import RISING
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Sketch
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set, drawn, tall_of, wide_of
from director.tools.generators.animatic.movers import Point
from director.tools.generators.animatic.rig import posed
from director.tools.generators.animatic.stage import Act, Actor, Step

BOARDS = frozenset(("chess", "chess board", "chessboard", "cards", "board game", "game board", "dominoes", "domino", "checkers", "playing cards"))
ROUND = 2.6
"""Seconds in which a ball goes to the other one and comes back."""


def between_roles(made: Set, cast: Cast) -> None:
    """Ties of one figure to another that no thing has part in."""
    for index, role in enumerate(cast.roles[:len(made.actors)]):
        if role.action == "cover eyes" and hands.has_arms(made.actors[index]):
            _blindfold(made, index)
        if role.action == "lens" and hands.has_arms(made.actors[index]):
            made.actors[index] = hands.led(made.actors[index], "r", by_the_face(made.actors[index], 7.0, -4.0), lambda t: smooth(0.3, 1.0, t))
        other = index + 1
        if other >= min(len(cast.roles), len(made.actors)):
            continue
        if _ON_TOP.search(cast.text) and cast.roles[other].rig.skeleton == "vehicle" and role.rig.skeleton != "vehicle" and index not in cast.riding:
            _on_the_roof(made, index, other)
        if role.action == "shelter":
            _behind(made, other, index)
        elif role.action == "kiss" and cast.roles[other].action == "kiss":
            _cheek_to_cheek(made, index, other)
        elif role.action == cast.roles[other].action == "hug" and not all(hands.has_arms(made.actors[i]) for i in (index, other)):
            _cheek_to_cheek(made, index, other)
            small = min(index, other, key=lambda i: size_of(made.actors[i]))
            made.actors[small] = replace(made.actors[small], z=made.actors[small].z - 0.15)
        elif role.action == "help up":
            _raise(made, index, other)
        elif cast.roles[other].led_by == "behind" and cast.roles[other].rig.skeleton == "vehicle":
            _beyond(made, index, other)
        elif role.action == "hide" and cast.roles[other].led_by == "behind":
            _behind(made, index, other)


_ON_TOP = re.compile(r"\bon(?:to)? (?:(?:the|an?|his|her|their|its) )?(?:roof|top|hood|bonnet) of (?:the|an?|his|her|their|its) |\bon(?:to)? (?:the|an?|his|her|their|its) (?:\w+ )?\w+(?:'s)? (?:roof|hood|bonnet)\b", re.I)


_ROOF = 0.82               # of a vehicle's height over the ground, mirrors, funnels and lamps left out


def _on_the_roof(made: Set, who: int, craft: int) -> None:
    """He is up on it; it stands where he does."""
    one, hull = made.actors[who], made.actors[craft]
    made.actors[craft] = replace(hull, x=one.x + 0.07 * wide_of(hull), z=0.3, extra=False)
    made.actors[who] = replace(one, z=0.0, lift=hull.lift + _ROOF * size_of(hull), shadow=False)


def size_of(actor: Actor) -> float:
    """Height in metres."""
    return actor.rig.metres * actor.scale


def _blindfold(made: Set, index: int) -> None:
    """The hands before the eyes, wherever the head turns; a little lower now and then."""
    actor = made.actors[index]
    for side, off in (("r", 9.5), ("l", -3.5)):
        made.actors[index] = hands.led(made.actors[index], side, by_the_face(actor, off, -15.0, 5.0), lambda t: smooth(0.2, 0.7, t))


def by_the_face(actor: Actor, across: float, down: float, sinks: float = 0.0) -> Callable[[float], Point]:
    """A place on the head, wherever that turns, in rig units from the neck; by so much lower now and then."""
    m, act = stage.metres(actor), actor.act

    def at(t: float) -> Point:
        step = act(t)
        peek = smooth(0.6, 0.95, math.sin(TAU * 0.22 * t - 1.2))
        there = posed(actor.rig, step.pose)["head"] @ np.array([across, down + sinks * peek, 1.0])
        return actor.x + step.dx + actor.facing * m * float(there[0]), actor.lift + step.dy - m * float(there[1]) * step.squash

    return at


_TOUCH = 0.43              # of both heads' breadths: so near their middles come


def _cheek_to_cheek(made: Set, left: int, right: int) -> None:
    """As near as two faces can be and both be seen."""
    one, two = made.actors[left], made.actors[right]
    apart = abs(_face_of(two) - _face_of(one))
    near = _TOUCH * sum((actor.rig.head[2] - actor.rig.head[0]) * stage.metres(actor) for actor in (one, two))
    shift = 0.5 * (near - apart) * (1 if two.x > one.x else -1)
    made.actors[left], made.actors[right] = replace(one, x=one.x - shift), replace(two, x=two.x + shift)


def _face_of(actor: Actor) -> float:
    """Where its head is across the stage once it has come near."""
    step = actor.act(2.5)
    x, y = (float(v) for v in posed(actor.rig, step.pose)["head"][:2, 2])
    return actor.x + step.dx + actor.facing * stage.metres(actor) * (x * math.cos(step.tilt) - y * math.sin(step.tilt))


def _raise(made: Set, helper: int, fallen: int) -> None:
    """Hand in hand until the other one stands."""
    one, two = made.actors[helper], made.actors[fallen]
    gap = 0.24 * (size_of(one) + size_of(two))
    middle = (one.x + two.x) / 2
    one, two = replace(one, x=middle - gap / 2 * one.facing), replace(two, x=middle + gap / 2 * one.facing)

    def meeting(t: float) -> Point:
        up = smooth(*RISING, t)
        low, high = 0.40 * min(size_of(one), size_of(two)), 0.5 * min(size_of(one), size_of(two))
        return middle, low + (high - low) * up

    def holding(t: float) -> float:
        return smooth(0.3, 0.8, t) * (1 - smooth(RISING[1] + 0.9, RISING[1] + 1.5, t))

    made.actors[helper] = hands.led(one, "r", meeting, holding)
    made.actors[fallen] = hands.led(two, "r", meeting, holding)


def _behind(made: Set, who: int, shield: int) -> None:
    """Half of him shows beside the one he hides behind, and a look past him now and then."""
    small, big = made.actors[who], made.actors[shield]
    side = -1 if small.x <= big.x else 1
    away = 0.30 * wide_of(big) + 0.12 * wide_of(small)
    made.actors[who] = replace(small, x=big.x + side * away, z=big.z + 0.3, facing=-side if small.facing * side > 0 else small.facing)


def _beyond(made: Set, who: int, craft: int) -> None:
    """Something large between him and us; he shows beside or above it."""
    one, hull = made.actors[who], made.actors[craft]
    aside = 0.42 * wide_of(hull) + 0.15 * wide_of(one)
    made.actors[craft] = replace(hull, x=0.3 * aside, z=0.0, extra=False)
    made.actors[who] = replace(one, x=-0.7 * aside, z=max(1.2, 0.5 * wide_of(one)), shadow=False)


def bell(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """It hangs in a frame beside the one who rings it, swings, and its rope goes up and down with the hand."""
    sketch, _ = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = size_of(actor)
    biped = hands.has_arms(actor)
    x = actor.x + actor.facing * ((0.42 if biped else 0.2) * size + (0.0 if biped else 0.5 * wide_of(actor)))
    beam = 1.75 * size if biped else 1.45 * size
    body = movers.solid(sketch, 0.46 * size)
    made.layers.append(stage.as_layer(_gallows(), 0.72 * beam, x, 0.0, 0.2))

    def swing(t: float) -> float:
        return 0.42 * math.sin(TAU * 0.55 * t - 0.9) * smooth(0.2, 1.4, t)

    def hang(t: float) -> Step:
        a = swing(t)
        return movers.placed(x - 0.5 * body.tall * math.sin(a), beam - body.tall - 0.02 * size + 0.5 * body.tall * (1 - math.cos(a)), a)

    made.actors.append(movers.mover(body, hang, 0.1, shadow=False))
    made.actors.append(movers.room(x - 0.30 * size, 0.0, x + 0.30 * size, beam))
    rope = movers.solid(_rope(), 0.035 * size)
    end = beam - body.tall

    def grip(t: float) -> Point:
        return x - 0.10 * size * actor.facing, 0.72 * size - 0.16 * size * (0.5 - 0.5 * math.cos(TAU * 0.55 * t))

    def line(t: float) -> Step:
        gx, gy = grip(t)
        low = gy - 0.16 * size
        step = movers.placed(gx, (end + low) / 2 - rope.tall / 2)
        joint = replace(step.pose.joints["body"], sy=max(0.1, (end - low) / rope.tall))
        return replace(step, pose=replace(step.pose, joints={"body": joint}))

    made.actors.append(movers.mover(rope, line, -0.02, shadow=False))
    made.actors[thing.by] = hands.led(hands.led(actor, "r", grip), "l", lambda t: (grip(t)[0], grip(t)[1] + 0.09 * size))


def _gallows() -> Sketch:
    """Two posts with a beam."""
    pen = Pen()
    for x in (-33, 27):
        pen.rect(x, -100, x + 6, 0, pen.across("#a87848", "#7e5630", "#5a3c20"))
    pen.rect(-42, -106, 42, -98, pen.down("#b5844f", "#7a5430"))
    pen.path("M-27 -86L-15 -98H-20L-27 -91ZM27 -86L15 -98H20L27 -91Z", "#6e4a2a")
    return pen.sketch((-43, -107, 43, 0))


def _rope() -> Sketch:
    pen = Pen()
    pen.rect(-3, -100, 3, 0, pen.across("#e6cf9c", "#b8925a"))
    for y in range(-98, 0, 7):
        pen.line(f"M-3 {y}L3 {y + 5}", "#8a6a3c", 1.0, 0.7)
    return pen.sketch((-3, -100, 3, 0))


def game(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """At a low table with the board on it, one on each side."""
    pair = [i for i, role in enumerate(cast.roles) if role.action == "play" and role.rig.skeleton == "biped"][:2] or [thing.by]
    size = min(size_of(made.actors[i]) for i in pair)
    high = 0.30 * size
    table, stool = (propping.scoped(all_props()[name].draw(Looks(seed=3)), f"game-{name}") for name in ("table", "stool"))
    sketch, wide = drawn(thing, len(made.layers) + 30)
    middle = sum(made.actors[i].x for i in pair) / len(pair) + (0.35 * size if len(pair) == 1 else 0.0)
    across = max(0.55 * size, 0.8 * wide)
    for i, side in zip(pair, (-1, 1), strict=False):
        actor = made.actors[i]
        own, seat = size_of(actor), 0.20 * size
        sits = acting.act(actor.rig, "sit", seconds=seconds, seed=cast.roles[i].seed, scale=actor.scale, seat=seat, then="game", gaze=(0.6, 0.4))
        x = middle + side * (across / 2 + 0.14 * own)
        made.actors[i] = replace(actor, act=sits, x=x, z=0.0, facing=-side, lift=0.0)
        made.layers.append(stage.as_layer(stool, (seat + 0.035 * own) / tall_of(stool, 1.0), x, 0.0, 0.06))
    made.layers.append(stage.as_layer(table, across, middle, 0.0, -0.12) if tall_of(table, across) < high else
                       stage.as_layer(table, high / tall_of(table, 1.0), middle, 0.0, -0.12))
    top = min(high, tall_of(table, across)) if tall_of(table, across) < high else high
    made.layers.append(stage.as_layer(sketch, min(wide, 0.42 * size), middle, top - 0.02, -0.16))


def kick_about(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A ball goes to and fro between two; one alone keeps it up with his foot."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    pair = [i for i, role in enumerate(cast.roles) if role.action == "play" and role.rig.skeleton == "biped"][:2]
    if len(pair) < 2 and not (len(cast.roles) > 1):
        pair = [thing.by]
    elif len(pair) < 2:
        pair = [thing.by, next(i for i in range(len(cast.roles)) if i != thing.by)]
    first = made.actors[pair[0]]
    size = min(size_of(made.actors[i]) for i in pair)
    body = movers.solid(sketch, min(wide, 0.3 * size))
    half = ROUND / 2
    spread = 0.75 * size
    middle = sum(made.actors[i].x for i in pair) / len(pair)
    for place, i in enumerate(pair):
        actor = made.actors[i]
        kicks = acting.act(actor.rig, "kick", seconds=seconds, seed=cast.roles[i].seed, scale=actor.scale, gaze=(0.6, 0.4))
        facing = 1 if place == 0 else -1
        act = _again(kicks, half * place)
        x = middle + (-spread if place == 0 else spread) if len(pair) == 2 else actor.x
        made.actors[i] = replace(actor, act=act if facing > 0 else mirror.backwards(act), x=x, facing=facing)
    for place, i in enumerate(i for i in range(len(cast.roles)) if i not in pair and len(pair) == 2):
        made.actors[i] = replace(made.actors[i], x=middle + (0.5 * place - 0.2) * size, z=1.1)       # in the second row
    ends = [made.actors[i].x + made.actors[i].facing * 0.30 * size_of(made.actors[i]) for i in pair]

    def way(t: float) -> Step:
        if len(ends) == 1:
            u = ((t - STRIKE) / ROUND) % 1.0 if t > STRIKE else 0.0
            return movers.placed(ends[0], 1.1 * size_of(first) * 4 * u * (1 - u) * (t > STRIKE), 4 * u)
        go = max(0.0, t - STRIKE) / half
        leg, u = int(go) % 2, min(1.0, (go % 1.0) / 0.8)
        a, b = (ends[0], ends[1]) if leg == 0 else (ends[1], ends[0])
        return movers.placed(a + (b - a) * u, 0.45 * size * 4 * u * (1 - u) * 0.6, 6.0 * u * (1 if leg == 0 else -1))

    made.actors.append(movers.mover(body, way, -0.08))


def _again(act: Act, delay: float) -> Act:
    """The act over and over, a round after the other, beginning after `delay` seconds."""
    return lambda t: act(0.0) if t < delay else act((t - delay) % ROUND)


def borne(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Something large: between two who carry it, else over the head of one."""
    group = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "carry" and role.rig.skeleton == "biped"]
    if len(group) > 1:
        _carried_by_two(made, thing, group[0], group[1])
    else:
        _overhead(made, thing)


def _carried_by_two(made: Set, thing: Thing, left: int, right: int) -> None:
    sketch, wide = drawn(thing, len(made.layers) + 30)
    first, last = made.actors[left], made.actors[right]
    least = min(size_of(first), size_of(last))
    wide = min(max(wide, 0.6 * least), 1.3 * least)
    wide *= min(1.0, 0.8 * least / tall_of(sketch, wide))
    body = movers.solid(sketch, wide)
    middle, goes = (first.x + last.x) / 2, first.act
    base = max(0.06 * least, min(0.34 * least, 0.42 * least - 0.55 * body.tall))

    def along(t: float) -> Step:
        bob = 0.015 * least * math.sin(TAU * 1.6 * t)
        return movers.placed(middle + goes(t).dx, base + bob, 0.02 * math.sin(TAU * 0.8 * t))

    for i, side in ((left, -1), (right, 1)):
        edge = side * 0.46 * body.wide

        def spot(t: float, edge: float = edge) -> Point:
            return along(t).dx + edge, max(base, 0.30 * least) + 0.03 * least

        actor = made.actors[i]
        actor = replace(actor, x=middle + side * (body.wide / 2 + 0.12 * least), z=0.0, act=_in_step(actor.act, goes))
        made.actors[i] = hands.led(hands.led(actor, "r", spot), "l", spot)
    made.actors.append(movers.mover(body, along, -0.05, extra=False))


_IN_ARMS = 0.5             # of his height: what is larger goes over the head


def _before_the_chest(made: Set, index: int, body: movers.Body) -> None:
    """A box in both arms, a hand under either end, the face over it."""
    one = made.actors[index]
    size = size_of(one)
    low = 0.30 * size

    def before(t: float) -> Step:
        step = one.act(t)
        return movers.placed(one.x + step.dx + one.facing * 0.16 * size, low + step.dy + one.lift)

    for side, off in (("r", 0.42), ("l", -0.30)):

        def hold(t: float, off: float = off) -> Point:
            step = one.act(t)
            return one.x + step.dx + one.facing * (0.16 * size + off * body.wide), one.lift + step.dy + low + 0.22 * body.tall

        made.actors[index] = hands.led(made.actors[index], side, hold)
    made.actors.append(movers.mover(body, before, -0.03, shadow=False, extra=False))


def _overhead(made: Set, thing: Thing) -> None:
    sketch, wide = drawn(thing, len(made.layers) + 30)
    one = made.actors[thing.by]
    size = size_of(one)
    body = movers.solid(sketch, min(wide, 0.9 * size))
    if max(body.wide, body.tall) < _IN_ARMS * size and hands.has_arms(one):
        return _before_the_chest(made, thing.by, movers.solid(sketch, min(wide, 0.42 * size)))
    if not hands.has_arms(one):
        return _without_hands(made, one, movers.solid(sketch, min(max(wide, 0.2 * size), 0.3 * size if one.rig.skeleton == "bird" else 0.55 * size)))

    def over(t: float) -> Step:
        step = one.act(t)
        return movers.placed(one.x + step.dx, 0.98 * size + step.dy + one.lift, 0.03 * math.sin(TAU * 0.9 * t))

    for side, off in (("r", 0.16), ("l", -0.16)):

        def hold(t: float, off: float = off) -> Point:
            step = one.act(t)
            return one.x + step.dx + one.facing * off * size, one.lift + step.dy + 0.99 * size

        made.actors[thing.by] = hands.led(made.actors[thing.by], side, hold)
    made.actors.append(movers.mover(body, over, -0.03, shadow=False, extra=False))


def _without_hands(made: Set, one: Actor, body: movers.Body) -> None:
    """What a beast carries lies on its back, hangs from a beak, or is pushed along by whoever swims."""
    size, kind = size_of(one), one.rig.skeleton
    ahead = {"quadruped": -0.12 * size, "bird": 0.34 * size}.get(kind, 0.3 * size + 0.4 * body.wide)
    top = {"quadruped": riding.back_height(one.rig) * size - 0.06 * body.tall, "bird": max(0.0, 0.82 * size - body.tall)}.get(kind, 0.1 * size)

    def there(t: float) -> Step:
        step = one.act(t)
        return movers.placed(one.x + step.dx + one.facing * ahead, top + step.dy + one.lift, 0.02 * math.sin(TAU * 0.9 * t))

    made.actors.append(movers.mover(body, there, -0.02, shadow=False, extra=False))


def _in_step(act: Act, leader: Act) -> Act:
    return lambda t: replace(act(t), dx=leader(t).dx)

"""One side against the other: snowballs to and fro, a rope pulled at both ends, a ball over and back."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from director.tools.generators.animatic import acting, hands, mirror, movers, stage, together
from director.tools.generators.animatic.acting.body import TAU
from director.tools.generators.animatic.acting.chores import STRIKE
from director.tools.generators.animatic.art.kit import Part, Rig
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.journeys import Set, drawn, tall_of, wide_of
from director.tools.generators.animatic.movers import Point, hand_of
from director.tools.generators.animatic.rig import Joint, Pose
from director.tools.generators.animatic.stage import Act, Step

_FLIGHT = 0.55             # seconds that a snowball is in the air
_ROUND = 2.2               # seconds from one throw of somebody to his next
_BACK = 0.36               # radians that somebody leans away from the rope


def _sides(made: Set, cast: Cast, action: str) -> tuple[list[int], list[int]]:
    """Those on the left and those on the right."""
    group = sorted((i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == action), key=lambda i: made.actors[i].x)
    half = max(1, len(group) // 2)
    return group[:half], group[half:]


def _apart(made: Set, sides: tuple[list[int], list[int]], gap: float, step: float) -> None:
    """Puts the two sides up with `gap` metres between the foremost, `step` from one to the next behind him, facing each other."""
    middle = sum(made.actors[i].x for side in sides for i in side) / max(1, len(sides[0]) + len(sides[1]))
    for way, side in ((-1, list(reversed(sides[0]))), (1, sides[1])):
        for place, i in enumerate(side):
            made.actors[i] = replace(made.actors[i], x=middle + way * (gap / 2 + place * step), z=0.25 * (place % 2), facing=-way, lift=0.0)


def volley(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Everybody throws in his turn at one of the other side."""
    sides = _sides(made, cast, "throw")
    everyone = [*sides[0], *sides[1]]
    size = max(together.size_of(made.actors[i]) for i in everyone)
    _apart(made, sides, 1.35 * size, 0.62 * size)
    sketch, wide = drawn(thing, len(made.layers) + 30)
    body = movers.solid(sketch, min(wide, (0.17 if sketch.box[3] - sketch.box[1] > 0.8 * (sketch.box[2] - sketch.box[0]) else 0.34) * size))
    for turn, i in enumerate(everyone):
        others = sides[1] if i in sides[0] else sides[0]
        late = _ROUND * ((0.5 * (i in sides[1]) + 0.37 * turn) % 1.0) - _ROUND
        actor = made.actors[i]
        once = acting.act(actor.rig, "throw", seconds=seconds, seed=cast.roles[i].seed, scale=actor.scale, mood="happy", gaze=(0.7, -0.1))
        again = _over_and_over(once, late)
        made.actors[i] = replace(actor, act=again if actor.facing > 0 else mirror.backwards(again))
        if others:
            made.actors.append(movers.mover(body, _thrown(made, i, others[turn % len(others)], body, late), -0.2, shadow=False))


def _over_and_over(act: Act, late: float) -> Act:
    return lambda t: act((t - late) % _ROUND)


def _thrown(made: Set, by: int, to: int, body: movers.Body, late: float) -> Callable[[float], Step]:
    """In the hand, then in an arc to the other one's chest, where it bursts."""
    palm, target = hand_of(made.actors[by]), made.actors[to]
    goal = (target.x, 0.5 * together.size_of(target))
    start = palm(late + _ROUND + STRIKE - 0.05)

    def way(t: float) -> Step:
        since = (t - late) % _ROUND
        if since < STRIKE - 0.05:
            x, y = palm(t)
            return movers.placed(x, y - 0.5 * body.tall, 0.0, min(1.0, 0.3 + 3 * since))
        u = (since - STRIKE + 0.05) / _FLIGHT
        if u > 1.25:
            return movers.placed(*goal, 0.0, 0.001)
        rise = 0.22 * abs(goal[0] - start[0]) * 4 * max(0.0, u * (1 - u))
        u = min(u, 1.0)
        return movers.placed(start[0] + (goal[0] - start[0]) * u, start[1] + (goal[1] - start[1]) * u + rise - 0.5 * body.tall, 7 * u, 1.0 if u < 1 else 0.6)

    return way


def tug(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Both sides lean away from each other with their hands, or teeth, on one rope, which goes a little to and fro."""
    sides = _sides(made, cast, "tug")
    everyone = [*sides[0], *sides[1]]
    size = max(together.size_of(made.actors[i]) for i in everyone)
    beasts = not all(hands.has_arms(made.actors[i]) for i in everyone)
    long = max(wide_of(made.actors[i]) for i in everyone)
    _apart(made, sides, 0.8 * size + long if beasts else 0.9 * size, max(0.62 * size, 0.7 * long))
    high = 0.40 * min(together.size_of(made.actors[i]) for i in everyone)

    def drift(t: float) -> float:
        return 0.09 * size * math.sin(TAU * 0.23 * t) + 0.02 * size * math.sin(TAU * 1.3 * t)

    for i in everyone:
        _hangs_on(made, i, cast, high, drift, seconds)
    if beasts:                                         # from mouth to mouth
        ends = [hand_of(made.actors[i])(0.0) for i in (sides[0][-1], (sides[1] or sides[0])[0])]
        high = sum(y for _, y in ends) / 2
        left, right = min(x for x, _ in ends) - 0.05 * size, max(x for x, _ in ends) + 0.05 * size
    else:
        left, right = min(made.actors[i].x for i in everyone) - 0.5 * size, max(made.actors[i].x for i in everyone) + 0.5 * size
    right = right if sides[1] else left + 2.4 * size
    made.actors.append(stage.Actor(_hawser(50 * (right - left)), lambda t: Step(Pose({"body": Joint()}), drift(t)), (left + right) / 2, -0.1, high, shadow=False, extra=True))
    made.actors.append(movers.room(left, 0.0, right, 1.05 * size))


def _hawser(half: float) -> Rig:
    """A rope with a flag in the middle, rig units that are centimetres."""
    art = (f'<path d="M{-half:.1f} 3Q{-0.9 * half:.1f} 0 {-0.8 * half:.1f} 0H{0.8 * half:.1f}Q{0.9 * half:.1f} 0 {half:.1f} 3" fill="none" stroke="#b08a50" stroke-width="5.4" stroke-linecap="round"/>'
           f'<path d="M{-half:.1f} 2Q{-0.9 * half:.1f} -1 {-0.8 * half:.1f} -1H{0.8 * half:.1f}" fill="none" stroke="#e6cf9c" stroke-width="2" stroke-dasharray="7 5"/>'
           '<path d="M-4 -3H4L7 15L0 11L-7 15Z" fill="#e0413f"/>')
    return Rig((Part("body", art, (-half - 4, -6.0, half + 4, 18.0)),), "thing", 1.0, (-50, -100, 50, 0), (-50, -100, 50, 0))


def _hangs_on(made: Set, index: int, cast: Cast, high: float, drift: Callable[[float], float], seconds: float) -> None:
    actor = made.actors[index]
    size, way = together.size_of(actor), actor.facing
    biped = hands.has_arms(actor)
    pulls = acting.act(actor.rig, "fight" if biped else "stand", seconds=seconds, seed=cast.roles[index].seed, scale=actor.scale, mood="angry")
    turned = pulls if way > 0 else mirror.backwards(pulls)

    def leans(t: float) -> Step:
        step = turned(t)
        return replace(step, dx=drift(t), dy=0.0, tilt=-(_BACK + 0.05 * math.sin(TAU * 1.1 * t + index)) * (1.0 if biped else 0.0))

    def grip(ahead: float) -> Callable[[float], Point]:
        return lambda t: (actor.x + drift(t) + way * ahead * size, high + 0.01 * size)

    actor = replace(actor, act=leans)
    made.actors[index] = hands.led(hands.led(actor, "r", grip(0.30)), "l", grip(0.14)) if biped else actor


def rally(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A ball over and back between two, or against the air with one, struck each time it comes down."""
    pair = [i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "strike"][:2]
    size = max(together.size_of(made.actors[i]) for i in pair)
    if len(pair) > 1:
        _apart(made, ([pair[0]], [pair[1]]), 2.0 * size, 0.0)
    sketch, _ = drawn(thing, len(made.layers) + 30)
    body, half = movers.solid(sketch, 0.13 * size), _ROUND / 2
    for place, i in enumerate(pair):
        actor = made.actors[i]
        swing = _over_and_over(acting.act(actor.rig, "throw", seconds=seconds, seed=cast.roles[i].seed, scale=actor.scale, gaze=(0.7, -0.2)), half * place - _ROUND)
        made.actors[i] = replace(actor, act=swing if actor.facing > 0 else mirror.backwards(swing))
    spots = [(made.actors[i].x + 0.5 * size * made.actors[i].facing, 0.62 * size) for i in pair]
    if len(spots) == 1:
        spots.append((spots[0][0] + 2.2 * size, 0.8 * size))

    def way(t: float) -> Step:
        since = (t - STRIKE) / half
        leg, u = math.floor(since) % 2, since % 1.0
        (x0, y0), (x1, y1) = spots[leg], spots[1 - leg]
        return movers.placed(x0 + (x1 - x0) * u, y0 + (y1 - y0) * u + 1.1 * size * u * (1 - u), 9 * u)

    made.actors.append(movers.mover(body, way, -0.15, shadow=False))
    made.actors.append(movers.room(min(x for x, _ in spots) - 0.6 * size, 0.0, max(x for x, _ in spots) + 0.2 * size, 1.15 * size))


def teed(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A ball on the ground that is struck away, far and high, and the next one."""
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    sketch, _ = drawn(thing, len(made.layers) + 30)
    body = movers.solid(sketch, 0.09 * size)
    made.actors[thing.by] = replace(actor, act=_over_and_over(actor.act, 0.0))
    x = actor.x + 0.42 * size * actor.facing

    def way(t: float) -> Step:
        gone = t % _ROUND - STRIKE
        return movers.placed(x + max(0.0, gone) * 5.0 * size * actor.facing, max(0.0, 2.6 * gone - 1.6 * gone * gone) * size if gone > 0 else 0.0, 9 * max(0.0, gone))

    made.actors.append(movers.mover(body, way, -0.12, shadow=False))
    made.actors.append(movers.room(actor.x - 0.4 * size, 0.0, actor.x + 1.3 * size * actor.facing, 1.1 * size))


def shot(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """One arrow after the other from the bow into the target."""
    actor = made.actors[thing.by]
    size, way_to = together.size_of(actor), actor.facing
    sketch, _ = drawn(thing, len(made.layers) + 30)
    wide = 0.75 * size
    x, high = actor.x + way_to * 2.3 * size, 0.5 * size
    made.layers.append(stage.as_layer(sketch, wide, x, max(0.0, high - 0.5 * tall_of(sketch, wide)), 0.1))
    start = hand_of(actor)(STRIKE)
    ends = (x - way_to * 0.05 * wide, high)

    def flies(t: float) -> Step:
        since = (t % _ROUND) - STRIKE
        u = min(1.0, max(0.0, since / 0.35))
        return Step(Pose({"body": Joint()}), start[0] + (ends[0] - start[0]) * u, start[1] + (ends[1] - start[1]) * u + 0.25 * size * u * (1 - u))

    art = '<path d="M-34 0H20" stroke="#8a5a36" stroke-width="2"/><path d="M30 0L18 -4V4Z" fill="#5a6272"/><path d="M-34 0L-42 -5H-32L-26 0L-32 5H-42Z" fill="#e0413f"/>'
    rig = Rig((Part("body", art, (-44, -7, 32, 7)),), "thing", 0.9 * size, (-50, -100, 50, 0), (-50, -100, 50, 0))
    made.actors.append(stage.Actor(rig, flies, 0.0, -0.1, 0.0, facing=way_to, shadow=False, extra=True))
    left, right = sorted((actor.x - way_to * 0.4 * size, x + way_to * 0.5 * wide))
    made.actors.append(movers.room(left, 0.0, right, 1.1 * size))


def lifted(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """A bar in both hands from the chest up over the head and down again."""
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    sketch, _ = drawn(replace(thing, looks=replace(thing.looks, words=thing.looks.words | {"barbell"})), len(made.layers) + 30)
    body = movers.solid(sketch, 1.25 * size)

    def up(t: float) -> float:
        return (0.44 + 0.56 * (0.5 - 0.5 * math.cos(TAU * 0.28 * t))) * size

    def bar(t: float) -> Step:
        return movers.placed(actor.x, up(t) - 0.5 * body.tall)

    def hand(side: float) -> Callable[[float], Point]:
        return lambda t: (actor.x + side * 0.30 * size, up(t))

    made.actors[thing.by] = hands.led(hands.led(actor, "r", hand(actor.facing)), "l", hand(-actor.facing))
    made.actors.append(movers.mover(body, bar, -0.04, shadow=False))
    made.actors.append(movers.room(actor.x - 0.65 * size, 0.0, actor.x + 0.65 * size, 1.25 * size))


def flipped(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Up from the pan, over, and back into it."""
    actor = made.actors[thing.by]
    size, way_to = together.size_of(actor), actor.facing
    sketch, _ = drawn(thing, len(made.layers) + 30)
    body = movers.solid(sketch, 0.26 * size)
    every, rest = 1.7, 0.5

    def pan(t: float) -> Point:
        dip = math.sin(math.pi * min(1.0, (t % every) / rest))
        return actor.x + way_to * 0.40 * size, (0.42 - 0.05 * dip) * size

    def flies(t: float) -> Step:
        u = max(0.0, (t % every) - rest) / (every - rest)
        x, y = pan(t)
        return movers.placed(x + way_to * 0.02 * size, y + 0.06 * size + 2.6 * size * u * (1 - u), TAU * u)

    made.actors[thing.by] = hands.led(actor, "r", pan)
    made.actors.append(movers.mover(body, flies, -0.2, shadow=False))
    made.actors.append(movers.room(actor.x - 0.3 * size, 0.0, actor.x + 0.7 * size * way_to, 1.25 * size))


def blown(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Bubbles that come from the mouth, grow, and rise away."""
    actor = made.actors[thing.by]
    size, way_to = together.size_of(actor), actor.facing
    mouth = (actor.x + way_to * 0.24 * size, 0.62 * size)
    for number in range(7):
        sketch, _ = drawn(replace(thing, looks=replace(thing.looks, seed=thing.looks.seed + number)), len(made.layers) + 30 + number)
        body = movers.solid(sketch, (0.16 + 0.03 * (number % 3)) * size)

        def rises(t: float, number: int = number, body: movers.Body = body) -> Step:
            u = ((t + 0.55 * number) % 3.85) / 3.85
            x = mouth[0] + way_to * (0.1 + 1.3 * u) * size * (0.75 + 0.08 * number)
            return movers.placed(x, mouth[1] + (0.55 * u * u + 0.05 * math.sin(3 * t + number)) * size - 0.5 * body.tall, 0.0, max(0.05, min(1.0, 4 * u)))

        made.actors.append(movers.mover(body, rises, -0.12 - 0.02 * number, shadow=False))
    made.actors.append(movers.room(actor.x - 0.3 * size, 0.0, actor.x + way_to * 1.2 * size, 1.15 * size))


def tossed(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """Everybody who throws sends one up over his head, and catches it."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    for turn, i in enumerate(i for i, role in enumerate(cast.roles[:len(made.actors)]) if role.action == "throw"):
        actor = made.actors[i]
        size = together.size_of(actor)
        body = movers.solid(sketch, min(wide, 0.34 * size, 0.34 * size / tall_of(sketch, 1.0)))
        late = 0.23 * turn

        def up(t: float, late: float = late) -> float:
            u = min(1.0, ((t + late) % _ROUND) / (0.8 * _ROUND))
            return 4 * u * (1 - u)

        def flies(t: float, actor: stage.Actor = actor, size: float = size, body: movers.Body = body, up: Callable[[float], float] = up) -> Step:
            return movers.placed(actor.x + actor.facing * 0.2 * size, (0.72 + 0.85 * up(t)) * size - 0.5 * body.tall, 5 * up(t))

        def palm(off: float, actor: stage.Actor = actor, size: float = size, up: Callable[[float], float] = up) -> Callable[[float], Point]:
            return lambda t: (actor.x + actor.facing * (0.2 + off) * size, (0.68 + 0.22 * min(1.0, 3 * up(t))) * size)

        made.actors[i] = hands.led(hands.led(actor, "r", palm(0.12)), "l", palm(-0.3))
        made.actors.append(movers.mover(body, flies, -0.12, shadow=False))
        made.actors.append(movers.room(actor.x - 0.35 * size, 0.0, actor.x + 0.35 * size, 1.6 * size))


def dribbled(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """To the ground and back to the hand that is over it."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size = together.size_of(actor)
    body = movers.solid(sketch, min(wide, 0.24 * size))
    x = actor.x + actor.facing * 0.34 * size

    def up(t: float) -> float:
        u = (1.25 * t) % 1.0
        return 0.40 * size * 4 * (u - 0.5) ** 2                    # at the hand, on the ground, at the hand

    made.actors[thing.by] = hands.led(actor, "r", lambda t: (x, max(0.36 * size, up(t)) + 0.5 * body.tall))
    made.actors.append(movers.mover(body, lambda t: movers.placed(x, up(t), 2.0 * t), -0.1))
    made.actors.append(movers.room(actor.x - 0.3 * size, 0.0, x + actor.facing * 0.2 * size, size))


def released(made: Set, thing: Thing, cast: Cast, seconds: float) -> None:
    """In both hands first, then up and away."""
    sketch, wide = drawn(thing, len(made.layers) + 30)
    actor = made.actors[thing.by]
    size, way_to = together.size_of(actor), actor.facing
    body = movers.solid(sketch, max(0.3 * size, min(wide, 0.5 * size, 0.6 * size / tall_of(sketch, 1.0))))
    when, far = 0.9, max(2.0, seconds - 0.9)

    def rises(t: float) -> Step:
        u = max(0.0, t - when) / far
        return movers.placed(actor.x + way_to * (0.42 + 0.16 * u) * size + 0.05 * size * math.sin(1.7 * t) * min(1.0, u), (0.34 + 0.75 * u) * size, 0.05 * math.sin(1.3 * t))

    def palm(off: float) -> Callable[[float], Point]:
        return lambda t: (actor.x + way_to * (0.42 + off) * size, (0.40 + 0.16 * min(1.0, max(0.0, t - when))) * size)

    made.actors[thing.by] = hands.led(hands.led(actor, "r", palm(0.10)), "l", palm(-0.12))
    made.actors.append(movers.mover(body, rises, -0.12, shadow=False))
    left, right = sorted((actor.x - way_to * 0.35 * size, actor.x + way_to * 0.9 * size))
    made.actors.append(movers.room(left, 0.0, right, 1.45 * size))


TIES = {"volley": volley, "tug": tug, "rally": rally, "tee": teed, "shot": shot, "lift": lifted, "flip": flipped, "bubble": blown, "release": released, "toss": tossed, "dribble": dribbled}
"""How a thing that is fought for or with is put on stage, by the word for how somebody has to do with it."""

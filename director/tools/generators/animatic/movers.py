"""Things that move: props as actors of one jointed part, carried by a hand, thrown, rolled, pushed, blown up, grown."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from director.tools.generators.animatic import stage
from director.tools.generators.animatic.acting.body import TAU, smooth
from director.tools.generators.animatic.art.kit import Part, Rig, Sketch
from director.tools.generators.animatic.canvas import affine
from director.tools.generators.animatic.rig import Joint, Pose, Puppet
from director.tools.generators.animatic.stage import Actor, Step

Point = tuple[float, float]
GRAVITY = 6.0              # metres/s^2: a little less than real, so that a throw can be followed


@dataclass(frozen=True)
class Body:
    """A thing's rig and its size in metres."""

    rig: Rig
    wide: float
    tall: float


def solid(sketch: Sketch, wide: float) -> Body:
    """A prop `wide` metres wide as a rig that turns and grows about its middle."""
    x0, y0, x1, y1 = sketch.box
    tall = wide * (y1 - y0) / (x1 - x0)
    k = 100 / (y1 - y0)
    put = f'<g transform="scale({k:.5f}) translate({-(x0 + x1) / 2:.3f} {-(y0 + y1) / 2:.3f})">'
    half = 50 * (x1 - x0) / (y1 - y0)
    box = (-half, -50.0, half, 50.0)
    part = Part("body", f"{put}{sketch.body}</g>", box, "", (0, -50), glow=f"{put}{sketch.glow}</g>" if sketch.glow else "")
    around = (-half, -100.0, half, 0.0)
    return Body(Rig((part,), "thing", tall, around, around, sketch.defs), wide, tall)


def mover(body: Body, way: Callable[[float], Step], z: float, *, shadow: bool = True, extra: bool = True) -> Actor:
    """The thing as an actor; `way` gives its place in metres: dx sideways, dy of its lower edge above the ground."""
    return Actor(body.rig, way, 0.0, z, shadow=shadow, extra=extra)


def room(left: float, bottom: float, right: float, top: float) -> Actor:
    """Nothing to be seen: a piece of the world (metres) that the camera takes in with the figures."""
    box = (-50.0, -100.0, 50.0, 0.0)
    wide, tall = right - left, top - bottom
    around = (box[0] * wide / tall, box[1], box[2] * wide / tall, box[3])
    rig = Rig((Part("body", "", (-1, -1, 1, 1), "", (0, -50)),), "thing", tall, around, around)
    return Actor(rig, lambda t: Step(Pose({})), (left + right) / 2, 0.0, bottom, shadow=False)


def placed(x: float, y: float, turn: float = 0.0, size: float = 1.0) -> Step:
    """A moment of a thing: its lower edge at (x, y), turned about its middle, grown."""
    return Step(Pose({"body": Joint(turn, sx=size, sy=size)}), x, y)


def hand_of(actor: Actor) -> Callable[[float], Point]:
    """Where an actor's hand is in the world, by the second."""
    puppet = Puppet(actor.rig, 1.0)
    m = stage.metres(actor)

    def at(t: float) -> Point:
        step = actor.act(t)
        hand = puppet.matrices(step.pose)[actor.rig.grip] @ np.array([0.0, 4.0, 1.0])
        turned = affine(0, 0, step.tilt * actor.facing, actor.facing * m, m) @ affine(0, 0, 0, 1.0, step.squash) @ hand
        return actor.x + step.dx + float(turned[0]), actor.lift + step.dy - float(turned[1])

    return at


def rolling(body: Body, x: float, travel: Callable[[float], float], bounce: float) -> Callable[[float], Step]:
    """Rolls over the ground as far as `travel` says, with small hops."""

    def way(t: float) -> Step:
        gone = travel(t)
        return placed(x + gone, bounce * abs(math.sin(TAU * 0.8 * t)), gone / max(0.1, body.tall / 2))

    return way


def sliding(x: float, base: float, travel: Callable[[float], float]) -> Callable[[float], Step]:
    """Pushed or pulled along without turning."""
    return lambda t: placed(x + travel(t), base)


def thrown(body: Body, start: Callable[[float], Point], release: float, target: Point, seconds: float) -> Callable[[float], Step]:
    """In the hand until `release`, then in an arc to `target` (its lower edge), where it hops once and lies."""
    half = body.tall / 2

    def way(t: float) -> Step:
        x0, y0 = start(min(t, release))
        if t <= release:                               # behind the head while the arm swings back
            return replace(placed(x0, y0 - half), dz=0.15)
        u = (t - release) / seconds
        if u >= 1:
            hop = 0.18 * max(0.0, math.sin(math.pi * min(1.0, (u - 1) * 2.2)))
            slide = 0.35 * (1 - math.exp(-2 * (u - 1))) * math.copysign(1.0, target[0] - x0)
            return placed(target[0] + slide, target[1] + hop, 3.0 * slide)
        arc = 0.5 * GRAVITY * seconds**2 * u * (1 - u)
        return placed(x0 + (target[0] - x0) * u, (y0 - half) * (1 - u) + target[1] * u + arc, 2.5 * u)

    return way


def caught(body: Body, start: Point, hand: Callable[[float], Point], catch: float) -> Callable[[float], Step]:
    """From out of the frame in an arc to the hands, and held there."""
    half = body.tall / 2

    def way(t: float) -> Step:
        hx, hy = hand(max(t, catch))
        if t >= catch:
            return placed(hx, hy - half)
        u = t / catch
        arc = 1.1 * u * (1 - u)
        return placed(start[0] + (hx - start[0]) * u, start[1] * (1 - u) + (hy - half) * u + arc, 4.0 * (1 - u))

    return way


def passed(body: Body, giver: Callable[[float], Point], taker: Callable[[float], Point], when: float) -> Callable[[float], Step]:
    """From one hand to another about the second `when`."""
    half = body.tall * 0.4

    def way(t: float) -> Step:
        u = smooth(when - 0.2, when + 0.2, t)
        (ax, ay), (bx, by) = giver(t), taker(t)
        return placed(ax + (bx - ax) * u, ay + (by - ay) * u - half)

    return way


def burst(x: float, y: float, wide: float, when: float) -> Actor:
    """A flash, a fireball and smoke at (x, y), from the second `when` on."""
    spikes = " ".join(
        f"{'M' if k == 0 else 'L'}{r * math.cos(TAU * k / 28):.1f} {r * math.sin(TAU * k / 28):.1f}"
        for k in range(28) for r in ((49 if k % 4 == 0 else 40) if k % 2 == 0 else 24,)
    )
    fire = f'<path d="{spikes}Z" fill="#ff8a2a"/><circle r="27" fill="#ffd257"/><circle r="15" fill="#fff6d8"/>'
    smoke = "".join(
        f'<circle cx="{30 * math.cos(a):.1f}" cy="{22 * math.sin(a):.1f}" r="{r}" fill="#5a525c" fill-opacity="0.8"/>'
        for a, r in ((0.3, 17), (1.3, 14), (2.3, 18), (3.4, 15), (4.3, 18), (5.4, 16))
    )
    box = (-50.0, -50.0, 50.0, 50.0)
    parts = (
        Part("smoke", smoke, box, "", (0, -50), 0),
        Part("fire", fire, box, "", (0, -50), 1, glow=f'<path d="{spikes}Z" fill="#ff9a3a" fill-opacity="0.55"/>'),
    )
    rig = Rig(parts, "thing", wide, (-50, -100, 50, 0), (-50, -100, 50, 0))

    def way(t: float) -> Step:
        out, die = smooth(when, when + 0.22, t), smooth(when + 0.7, when + 1.5, t)
        puff = smooth(when + 0.1, when + 1.2, t)
        fire_size = max(0.001, out * (1 + 0.06 * math.sin(23 * t)) * (1 - die))
        smoke_size = max(0.001, puff * (0.8 + 0.12 * (t - when)) * (1 - smooth(when + 1.2, when + 3.0, t)))
        joints = {"fire": Joint(0.4 * t, sx=fire_size, sy=fire_size), "smoke": Joint(0.1 * t, dy=-10 * puff, sx=smoke_size, sy=smoke_size)}
        return Step(Pose(joints), 0.0, 0.0)

    return Actor(rig, way, x, -0.3, y - wide / 2, shadow=False, extra=True)


def gone_after(actor: Actor, when: float) -> Actor:
    """The actor, blown away at the second `when`."""
    names = frozenset(part.name for part in actor.rig.parts)

    def act(t: float) -> Step:
        step = actor.act(t)
        if t < when:
            return replace(step, dx=step.dx + (0.02 * actor.rig.metres * math.sin(60 * t) if t > when - 0.8 else 0.0))
        return replace(step, pose=replace(step.pose, hide=names))

    return replace(actor, act=act)

"""How music is made: the violin at the chin, the guitar across the body, the piano before who plays it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from director.tools.generators.animatic import hands, stage
from director.tools.generators.animatic.acting.body import TAU
from director.tools.generators.animatic.art.kit import Part, Sketch
from director.tools.generators.animatic.movers import Point
from director.tools.generators.animatic.rig import Pose, posed
from director.tools.generators.animatic.stage import Actor

OVER = 70.0                # drawn after everything of a head


@dataclass(frozen=True)
class Worn:
    """How an instrument is held. `length` of its longer side in rig units; `turn` radians clockwise from upright; the point `at` of the
    parent is where the share `pivot` of its height above its lower end lies. `neck` and `strings`: how far along it, in its lengths
    from there, the forward and the other hand are."""

    parent: str
    at: Point
    turn: float
    length: float
    pivot: float
    neck: float
    strings: float
    z: float = OVER
    bow: bool = False
    beat: float = 1.6                  # strokes a second
    sweep: float = 2.5                 # rig units that the hand goes to and fro
    apart: float = 0.0                 # rig units from its middle to either hand, where both hold it at its sides


WORN = {
    "violin": Worn("torso", (5.0, -20.0), 1.28, 42.0, 0.04, 0.72, 0.24, bow=True, beat=0.9, sweep=4.0),
    "guitar": Worn("torso", (-1.0, -9.0), 1.05, 50.0, 0.26, 0.48, 0.02, z=58.0, beat=2.1),
    "electric guitar": Worn("torso", (-1.0, -9.0), 1.05, 50.0, 0.26, 0.48, 0.02, z=58.0, beat=2.1),
    "banjo": Worn("torso", (-1.0, -9.0), 1.05, 48.0, 0.22, 0.48, 0.02, z=58.0, beat=2.4),
    "ukulele": Worn("torso", (0.0, -12.0), 1.05, 32.0, 0.26, 0.46, 0.02, z=58.0, beat=2.4),
    "accordion": Worn("torso", (3.0, -13.0), 0.0, 32.0, 0.5, 0.0, 0.0, z=58.0, beat=0.6, sweep=2.0, apart=17.0),
    "flute": Worn("head", (6.0, 6.0), 1.72, 34.0, 0.04, 0.62, 0.34, beat=1.3, sweep=0.6),
    "spyglass": Worn("head", (10.0, -9.0), 1.48, 36.0, 0.03, 0.60, 0.25, beat=0.2, sweep=0.4),
    "lute": Worn("torso", (-1.0, -10.0), 1.05, 44.0, 0.22, 0.48, 0.02, z=58.0, beat=1.8),
}
"""By the catalogue's name."""


def worn(actor: Actor, name: str, sketch: Sketch) -> Actor:
    """The actor with a string instrument, the one hand on its neck and the other on its strings, or with both at its sides."""
    how = WORN[name]
    left, top, right, bottom = sketch.box
    if how.bow:                                        # the bow that lies beside it is in the hand
        right, left = (left + right) / 2 + 0.30 * (right - left), (left + right) / 2 - 0.30 * (right - left)
    k = how.length / (bottom - top)
    put = f"scale({k:.4f}) translate({-(left + right) / 2:.2f} {-bottom + how.pivot * (bottom - top):.2f})"
    clip = f'<clipPath id="held-only"><rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" height="{bottom - top:.1f}"/></clipPath>'
    body = f'<g transform="{put}"><g clip-path="url(#held-only)">{sketch.body}</g></g>'
    half, up, down = k * (right - left) / 2, how.length * (1 - how.pivot), how.length * how.pivot
    parts = [*actor.rig.parts, Part("held", body, (-half, -up, half, down), how.parent, how.at, how.z, turn=how.turn)]
    if how.bow:
        parts.append(_bow())
    held = replace(actor, rig=replace(actor.rig, parts=tuple(parts), defs=actor.rig.defs + sketch.defs + clip))
    if how.apart:
        for side, sign in (("l", 1.0), ("r", -1.0)):
            held = hands.led(held, side, _along(held, 0.0, _bellows(sign * how.sweep, how.beat), across=True, aside=sign * how.apart))
        return held
    held = hands.led(held, "r", _along(held, how.neck * how.length, lambda t: 0.6 * math.sin(TAU * 0.7 * t)))
    return hands.led(held, "l", _along(held, how.strings * how.length, lambda t: how.sweep * math.sin(TAU * how.beat * t), across=True, aside=9.0 if how.bow else 0.0))


def _bellows(sweep: float, beat: float) -> Callable[[float], float]:
    return lambda t: sweep * math.sin(TAU * beat * t)


def _bow() -> Part:
    art = '<path d="M-3 0L25 0" stroke="#7a4630" stroke-width="1.1"/><path d="M-2 1.3L24 0.9" stroke="#fff6e8" stroke-width="0.6"/>'
    return Part("bow", art, (-4, -1.5, 26, 3), "hand_l", (0, 4), OVER + 1, turn=-1.15, upright=True)


def _along(actor: Actor, far: float, wander: Callable[[float], float], across: bool = False, aside: float = 0.0) -> Callable[
        [float], Point]:
    """A point of what is held, `far` rig units up it from where it hangs; it wanders along it or across it."""
    m = stage.metres(actor)

    def at(t: float) -> Point:
        step = actor.act(t)
        spot = [aside + wander(t), -far, 1.0] if across else [0.0, -far + wander(t), 1.0]
        there = posed(actor.rig, Pose(step.pose.joints))["held"] @ np.array(spot)
        return actor.x + step.dx + actor.facing * m * float(there[0]), actor.lift + step.dy - m * float(there[1]) * step.squash

    return at

"""What is shown in a ring: balancing, a walk on the rope, cartwheels, handstands, a hoop about the hips, plates on sticks. Forward is right."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.biped import stand
from director.tools.generators.animatic.acting.body import TAU, Body, smooth

_ROUND = 1.7
"""Seconds from one cartwheel to the next."""


def balance(b: Body) -> None:
    """Arms out at both sides, one up while the other is down, the body leaning against it."""
    lean = 0.6 * b.wave(0.45) + 0.4 * b.wave(0.83, 1.0)
    for side, turn in (("r", 1.0), ("l", -1.0)):
        b.arm(side, 1.42 + 0.22 * turn * lean, 0.12)
    b.move("torso", turn=0.05 * lean)
    b.move("head", turn=-0.06 * lean)
    b.mouth("smile" if b.wave(0.3) > 0 else "flat")


def tightrope(b: Body) -> None:
    """Foot before foot."""
    balance(b)
    step = TAU * 0.7 * b.t
    for side, turn in (("r", 0.0), ("l", math.pi)):
        b.leg(side, 0.24 * math.sin(step + turn), 0.45 * max(0.0, math.cos(step + turn)))
    b.look(0.5, 0.3)
    b.go(1)


def _about_the_middle(b: Body, turn: float, middle: float) -> None:
    """Turned as a wheel is, about a point so high above the ground."""
    b.tilt += turn
    b.dx -= middle * math.sin(turn)
    b.dy += middle * (1 - math.cos(turn))


def cartwheel(b: Body) -> None:
    """Arms and legs spread like spokes, hands on the ground half way round."""
    u = (b.t % _ROUND) / _ROUND
    spread = smooth(0.0, 0.18, u) * (1 - smooth(0.86, 1.0, u))
    turn = TAU * smooth(0.14, 0.84, u)
    _about_the_middle(b, turn, (0.5 + 0.07 * math.sin(turn / 2) ** 2) * b.cue.metres)
    for side, sign in (("r", 1.0), ("l", -1.0)):
        b.arm(side, 2.75 * spread, 0.1)
        b.move(f"leg_{side}", turn=-0.55 * sign * spread)
    b.mouth("laugh")
    b.go(1)


def handstand(b: Body) -> None:
    """Up on both hands, the legs together in the air and swaying a little."""
    up = smooth(0.1, 0.8, b.t + 0.4)
    _about_the_middle(b, math.pi * up + 0.04 * b.wave(0.5) * up, (0.5 + 0.07 * up) * b.cue.metres)
    for side, sign in (("r", 1.0), ("l", -1.0)):
        b.arm(side, 2.85 * up, 0.05)
        b.move(f"leg_{side}", turn=-(0.10 + 0.08 * b.wave(0.4)) * sign * up)
    b.mouth("smile")


def hoop(b: Body) -> None:
    """The hips go round, the arms are out of the way."""
    b.dx += 0.030 * b.cue.metres * b.wave(1.3)
    b.move("torso", turn=-0.10 * b.wave(1.3))
    b.move("head", turn=0.07 * b.wave(1.3))
    for side in "lr":
        b.arm(side, 1.75 + 0.1 * b.wave(1.3), 0.5)
        b.leg(side, 0.10 * b.wave(1.3), 0.08)
    b.mouth("laugh")


def plates(b: Body) -> None:
    """Looking up from one plate to the other."""
    stand(b)
    b.look(0.8 * b.wave(0.4), -0.8)
    b.mouth("smile" if b.wave(0.4) > -0.3 else "o")


TRICKS: dict[str, Callable[[Body], None]] = {
    "balance": balance, "tightrope": tightrope, "cartwheel": cartwheel, "handstand": handstand, "hoop": hoop, "plates": plates,
}

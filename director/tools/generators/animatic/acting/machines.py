"""Actions of vehicles and of things that are moved as a whole."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.body import TAU, Body, smooth


def _spin(b: Body, turns: float) -> None:
    """Wheels by `turns`; rods between driving wheels keep level and go round with them; rotors and propellers by themselves."""
    for name in ("wheel_f", "wheel_b", "wheel_m", *(f"wheel_{k}" for k in range(10))):
        b.move(name, turn=TAU * turns)
    b.move("rod", dx=2.2 * math.cos(TAU * turns), dy=2.2 * math.sin(TAU * turns))
    _rotors(b)


def _rotors(b: Body) -> None:
    """Rotors seen full face turn; those seen on their edge (prop_*, rotor_flat) grow and shrink."""
    for name in ("rotor_0", "rotor_1", "rotor"):
        b.move(name, turn=TAU * 2.7 * b.t)
    for name in ("prop_0", "prop_1"):
        b.move(name, sy=0.25 + 0.75 * abs(b.wave(2.3)))
    b.move("rotor_flat", sx=0.3 + 0.7 * abs(b.wave(2.3)))


def _sails(b: Body, wind: float) -> None:
    for k, name in enumerate(("sail", *(f"sail_{k}" for k in range(6)))):
        b.move(name, turn=0.3 * wind * b.wave(0.4, 0.5 * k), sx=1 + wind * b.wave(0.5, 0.7 * k))


def _smoke(b: Body, rate: float) -> None:
    """Puffs rise from a funnel, grow and trail behind, one after the other."""
    for k in range(4):
        u = (rate * b.t + k / 4) % 1.0
        b.move(f"puff_{k}", dx=-26 * u * u - 4 * u, dy=-30 * u, sx=0.25 + 1.2 * u, sy=0.25 + 1.2 * u)
        if u > 0.93:
            b.move(f"puff_{k}", sx=(1 - u) / 0.07, sy=(1 - u) / 0.07)


def _flames(b: Body, power: float) -> None:
    flicker = 1 + 0.22 * b.wave(9.3) + 0.14 * b.wave(14.1, 1)
    for name in ("flame", "flame_0", "flame_1", "flame_2"):
        b.move(name, sx=power * flicker, sy=power * (0.95 + 0.1 * b.wave(11)))


def parked(b: Body) -> None:
    _flames(b, 0.02)
    _sails(b, 0.02)
    _smoke(b, 0.25)


def drive(b: Body) -> None:
    wheel = max(0.2, 0.17 * b.cue.metres)
    _spin(b, (b.cue.travel * b.u) / (TAU * wheel) if b.cue.travel else 0.9 * b.t)
    _flames(b, 1.0)
    _smoke(b, 0.6)
    _sails(b, 0.03)
    b.dy += 0.004 * b.cue.metres * abs(b.wave(3.7))
    b.tilt += 0.006 * b.wave(1.9)
    b.go(1)


def cruise(b: Body) -> None:
    """Ships of the sea and of space, planes and balloons: they ride on something."""
    _spin(b, 0.3 * b.t)
    _flames(b, 1.0)
    _smoke(b, 0.5)
    _sails(b, 0.04)
    b.dy += 0.03 * b.cue.metres * b.wave(0.18)
    b.tilt += 0.035 * b.wave(0.16, 1.0)
    b.go(1)


def launch(b: Body) -> None:
    _flames(b, 0.4 + 0.9 * smooth(0.2, 1.0, b.t))
    _rotors(b)
    b.dx += 0.008 * b.wave(13) * (1 - smooth(1.0, 1.6, b.t))
    b.dy += b.cue.metres * 0.42 * max(0.0, b.t - 1.1) ** 2


def land(b: Body) -> None:
    left = max(0.0, b.cue.seconds * 0.72 - b.t)
    _flames(b, 0.3 + min(1.0, left))
    _rotors(b)
    b.dy += b.cue.metres * 0.16 * left**2


def rest(b: Body) -> None:
    """A thing stands; it is only looked at."""


def shake(b: Body) -> None:
    b.dx += 0.01 * b.cue.metres * b.wave(8.5)
    b.tilt += 0.015 * b.wave(6.1)


def drop(b: Body) -> None:
    go = smooth(0.3, 1.2, b.t)
    b.dy += 0.8 * b.cue.metres * (1 - go**2)
    b.tilt += 0.6 * go


def grow(b: Body) -> None:
    b.squash *= 0.45 + 0.6 * smooth(0.2, b.cue.seconds * 0.85, b.t)


def hover(b: Body) -> None:
    b.dy += 0.07 * b.cue.metres * b.wave(0.25)
    b.tilt += 0.06 * b.wave(0.17, 1)
    b.go(1)


VEHICLE: dict[str, Callable[[Body], None]] = {
    "stand": parked, "drive": drive, "walk": drive, "run": drive, "fly": cruise, "float": cruise, "swim": cruise, "launch": launch,
    "rise": launch,
    "land": land, "fall": drop, "shake": shake,
}
THING: dict[str, Callable[[Body], None]] = {"stand": rest, "shake": shake, "fall": drop, "grow": grow, "fly": hover, "float": hover, "rise": hover,
    "swim": hover}

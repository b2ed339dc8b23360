"""Actions of everything that is not a biped: four legs, wings, fins, wheels, and things moved as a whole."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.body import TAU, Body, smooth

Action = Callable[[Body], None]


def _idle(b: Body) -> None:
    b.move("body", sy=1 + 0.008 * b.wave(0.3))


def _gait(b: Body, hertz: float, reach: float, lift: float, gallop: bool) -> None:
    """Walk: legs a quarter of a cycle apart. Gallop: front pair and hind pair almost together."""
    phases = {"fn": 0.0, "bf": 0.25, "ff": 0.5, "bn": 0.75} if not gallop else {"fn": 0.0, "ff": 0.12, "bn": 0.5, "bf": 0.62}
    for leg, offset in phases.items():
        phase = TAU * (hertz * b.t + offset)
        b.move(f"leg_{leg}", -reach * math.sin(phase))
        b.move(f"shin_{leg}", (1 if leg.startswith("f") else -1) * lift * max(0.0, math.cos(phase)))
    bounce = abs(math.sin(TAU * hertz * b.t)) if not gallop else 0.5 + 0.5 * math.sin(TAU * hertz * b.t)
    b.dy += (0.05 if gallop else 0.015) * b.cue.metres * bounce
    if gallop:
        b.tilt += 0.07 * math.sin(TAU * hertz * b.t + 1.2)
    b.move("head", turn=0.05 * math.sin(TAU * hertz * b.t), dy=0.6 * math.sin(2 * TAU * hertz * b.t))
    b.go(hertz)


def walk4(b: Body) -> None:
    _gait(b, 1.0, 0.40, 0.5, gallop=False)


def run4(b: Body) -> None:
    _gait(b, 2.0, 0.75, 0.9, gallop=True)
    for k in range(5):
        b.move(f"tail{k}", turn=-0.06)


def jump4(b: Body) -> None:
    phase = (b.t % 1.3) / 1.3
    air = max(0.0, math.sin(math.pi * (phase - 0.2) / 0.6)) if 0.2 < phase < 0.8 else 0.0
    b.dy += 0.55 * b.cue.metres * air
    b.tilt += (-0.35 if phase < 0.5 else 0.30) * air
    for leg in ("fn", "ff"):
        b.move(f"leg_{leg}", -0.7 * air)
    for leg in ("bn", "bf"):
        b.move(f"leg_{leg}", 0.7 * air)
    b.go(1)


def sit4(b: Body) -> None:
    b.tilt -= 0.42
    b.dy -= 0.06 * b.cue.metres
    for leg in ("bn", "bf"):
        b.move(f"leg_{leg}", -0.8)
        b.move(f"shin_{leg}", 1.3)
    for leg in ("fn", "ff"):
        b.move(f"leg_{leg}", 0.42)
    b.move("head", turn=0.36)


def sleep4(b: Body) -> None:
    b.choose["eyes"] = "closed"
    b.dy -= 0.22 * b.cue.metres
    b.move("body", sy=1 + 0.025 * b.wave(0.22))
    for leg, turn in (("fn", -1.35), ("ff", -1.2), ("bn", 1.25), ("bf", 1.1)):
        b.move(f"leg_{leg}", turn)
    b.move("head", turn=0.35, dy=6)
    b.mouth("flat")


def look4(b: Body) -> None:
    _idle(b)
    up = smooth(0.2, 1.0, b.t)
    b.move("head", turn=-0.28 * up + 0.05 * b.wave(0.4))
    b.look(0.4, -0.6 * up)


def eat4(b: Body) -> None:
    b.move("head", turn=0.75 + 0.06 * b.wave(1.6), dy=4)
    b.mouth("open" if b.wave(1.6) > 0 else "smile")


def call4(b: Body) -> None:
    _idle(b)
    b.move("head", turn=-0.30)
    b.mouth("open" if b.wave(0.8) > -0.3 else "smile")


def swim4(b: Body) -> None:
    _gait(b, 0.9, 0.55, 0.5, gallop=False)
    b.dy += 0.05 * b.wave(0.5)


def fly4(b: Body) -> None:
    """Dragons and winged horses: slow wing beats that lift the body."""
    beat = b.wave(0.75)
    for wing, part in (("n", 1.0), ("f", 0.9)):
        b.move(f"wing_{wing}", turn=-0.15 - 0.75 * beat * part)
    b.dy += 0.10 * b.cue.metres * b.wave(0.75, -1.3) + 0.05 * b.wave(0.2)
    b.tilt += -0.06 + 0.05 * b.wave(0.3)
    for leg, turn in (("fn", 0.5), ("ff", 0.6), ("bn", 0.9), ("bf", 1.0)):
        b.move(f"leg_{leg}", turn)
        b.move(f"shin_{leg}", 0.4 if leg.startswith("b") else -0.4)
    b.go(1)


def float4(b: Body) -> None:
    b.dy += 0.06 * b.cue.metres * b.wave(0.22)
    b.tilt += 0.12 * b.wave(0.15)
    for leg, phase in (("fn", 0), ("ff", 1), ("bn", 2), ("bf", 3)):
        b.move(f"leg_{leg}", 0.35 * b.wave(0.25, phase))
    b.go(1)


def flap(b: Body) -> None:
    """A bird on the wing: quick beats with short glides."""
    rate = 2.6
    glide = 1.0 if b.wave(0.16) < 0.45 else 0.25
    beat = b.wave(rate) * glide
    for wing, part in (("n", 1.0), ("f", 0.85)):
        b.move(f"wing_{wing}", turn=0.15 - 0.95 * beat * part)
    b.dy += 0.12 * b.cue.metres * b.wave(rate, -1.4) * glide + 0.10 * b.wave(0.3)
    b.tilt += -0.05 + 0.05 * b.wave(0.25)
    b.move("leg_n", turn=0.9)
    b.move("leg_f", turn=0.9)
    b.choose["wings"] = "spread"
    b.go(1)


def perch(b: Body) -> None:
    b.move("head", turn=0.12 * b.wave(0.35), dx=0.4 * b.wave(0.35))
    b.move("tail0", turn=0.06 * b.wave(0.6))
    b.move("body", sy=1 + 0.012 * b.wave(0.5))


def hop(b: Body) -> None:
    perch(b)
    b.dy += 0.18 * b.cue.metres * abs(b.wave(1.1))
    b.go(1)


def chirp(b: Body) -> None:
    perch(b)
    b.move("head", turn=-0.15)
    b.mouth("open" if b.wave(2.4) > 0 else "smile")


def peck(b: Body) -> None:
    b.move("head", turn=0.6 * max(0.0, b.wave(1.4)), dy=3 * max(0.0, b.wave(1.4)))


def fin(b: Body) -> None:
    for k in range(4):
        b.move(f"tail{k}", turn=(0.18 + 0.09 * k) * b.wave(1.1, -0.8 * k))
    b.move("fin_n", turn=0.35 * b.wave(0.9))
    b.move("body", turn=0.03 * b.wave(1.1, 1.0))
    b.dy += 0.06 * b.cue.metres * b.wave(0.3)
    b.tilt += 0.05 * b.wave(0.3, 1.2)
    b.go(1)


def leap(b: Body) -> None:
    fin(b)
    phase = (b.t % 2.2) / 2.2
    b.dy += 0.9 * b.cue.metres * max(0.0, math.sin(TAU * phase))
    b.tilt += -0.6 * math.cos(TAU * phase) if phase < 0.5 else 0.0


def _spin(b: Body, turns: float) -> None:
    for name in ("wheel_f", "wheel_b", "wheel_m", "wheel_0", "wheel_1", "wheel_2", "wheel_3", "wheel_4", "wheel_5"):
        b.move(name, turn=TAU * turns)
    for name in ("rotor_0", "rotor_1", "rotor"):
        b.move(name, turn=TAU * 2.7 * b.t)


def _flames(b: Body, power: float) -> None:
    flicker = 1 + 0.22 * b.wave(9.3) + 0.14 * b.wave(14.1, 1)
    for name in ("flame", "flame_0", "flame_1", "flame_2"):
        b.move(name, sx=power * flicker, sy=power * (0.95 + 0.1 * b.wave(11)))


def parked(b: Body) -> None:
    _flames(b, 0.02)
    for name in ("sail_0", "sail_1", "sail"):
        b.move(name, turn=0.02 * b.wave(0.3))


def drive(b: Body) -> None:
    wheel = max(0.2, 0.17 * b.cue.metres)
    _spin(b, (b.cue.travel * b.u) / (TAU * wheel) if b.cue.travel else 0.9 * b.t)
    _flames(b, 1.0)
    b.dy += 0.004 * b.cue.metres * abs(b.wave(3.7))
    b.tilt += 0.006 * b.wave(1.9)
    b.go(1)


def cruise(b: Body) -> None:
    """Ships of the sea and of space, planes and balloons: they ride on something."""
    _spin(b, 0.3 * b.t)
    _flames(b, 1.0)
    b.dy += 0.03 * b.cue.metres * b.wave(0.18)
    b.tilt += 0.035 * b.wave(0.16, 1.0)
    for name in ("sail_0", "sail_1", "sail"):
        b.move(name, turn=0.04 * b.wave(0.4))
    b.go(1)


def launch(b: Body) -> None:
    _flames(b, 0.4 + 0.9 * smooth(0.2, 1.0, b.t))
    b.dx += 0.008 * b.wave(13) * (1 - smooth(1.0, 1.6, b.t))
    b.dy += b.cue.metres * 0.42 * max(0.0, b.t - 1.1) ** 2


def land(b: Body) -> None:
    left = max(0.0, b.cue.seconds * 0.72 - b.t)
    _flames(b, 0.3 + min(1.0, left))
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


QUADRUPED: dict[str, Action] = {
    "stand": _idle, "walk": walk4, "run": run4, "jump": jump4, "sit": sit4, "sleep": sleep4, "look": look4, "eat": eat4, "sing": call4,
    "swim": swim4, "fly": fly4, "float": float4, "press": look4, "reach": look4, "hug": sit4, "laugh": call4, "cry": sleep4, "fall": sleep4,
}
BIRD: dict[str, Action] = {
    "stand": perch, "look": perch, "walk": hop, "run": hop, "jump": hop, "fly": flap, "float": flap, "sing": chirp, "eat": peck,
    "sleep": perch,
}
FISH: dict[str, Action] = {"stand": fin, "swim": fin, "walk": fin, "run": fin, "fly": leap, "jump": leap, "float": fin}
VEHICLE: dict[str, Action] = {
    "stand": parked, "drive": drive, "walk": drive, "run": drive, "fly": cruise, "float": cruise, "swim": cruise, "launch": launch,
    "rise": launch,
    "land": land, "fall": drop, "shake": shake,
}
THING: dict[str, Action] = {"stand": rest, "shake": shake, "fall": drop, "grow": grow, "fly": hover, "float": hover, "rise": hover,
    "swim": hover}
ACTIONS = {"quadruped": QUADRUPED, "bird": BIRD, "fish": FISH, "vehicle": VEHICLE, "thing": THING}

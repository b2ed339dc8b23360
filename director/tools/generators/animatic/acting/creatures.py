"""Actions of animals that are no bipeds: four legs, wings, fins."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.body import TAU, Body, smooth
from director.tools.generators.animatic.acting.machines import THING, VEHICLE

Action = Callable[[Body], None]


def _idle(b: Body) -> None:
    b.move("body", sy=1 + 0.008 * b.wave(0.3))
    b.move("neck", turn=0.015 * b.wave(0.21, 0.6))
    _wings_rest(b)


def _wings_rest(b: Body) -> None:
    """Folded wings rise and settle with the breath; fire flickers while it burns."""
    b.move("wing_n", turn=0.03 * b.wave(0.3, 0.4))
    b.move("wing_f", turn=0.03 * b.wave(0.3, 0.7))
    b.move("flame", sx=1 + 0.16 * b.wave(7.3) + 0.08 * b.wave(11.9, 1), sy=1 + 0.18 * b.wave(9.1, 0.5))
    for k in range(4):
        b.move(f"trunk{k}", turn=(0.05 + 0.03 * k) * b.wave(0.33, -0.7 * k))
    for name, phase in (("claw_l", 0.0), ("claw_r", 1.4)):
        b.move(name, turn=0.14 * b.wave(0.6, phase))


def _leg(b: Body, leg: str, swing: float, fold: float) -> None:
    """`swing` takes a leg forwards, `fold` lifts its lower half backwards; the foot stays flat as far as it can."""
    b.move(f"leg_{leg}", -swing)
    b.move(f"shin_{leg}", fold)
    b.move(f"foot_{leg}", 0.75 * swing - 0.5 * fold)


def _gait(b: Body, hertz: float, reach: float, lift: float, gallop: bool) -> None:
    """Walk: legs a quarter of a cycle apart. Gallop: hind pair and fore pair almost together."""
    phases = {"fn": 0.0, "bf": 0.25, "ff": 0.5, "bn": 0.75} if not gallop else {"fn": 0.0, "ff": 0.1, "bn": 0.42, "bf": 0.52}
    for leg, offset in phases.items():
        phase = TAU * (hertz * b.t + offset)
        hind = leg.startswith("b")
        fold = lift * max(0.0, math.cos(phase)) * (0.75 if hind else 1.0)
        _leg(b, leg, reach * (0.9 if hind else 1.0) * math.sin(phase), fold)
    wave = math.sin(TAU * hertz * b.t)
    b.dy += (0.05 * (0.5 + 0.5 * wave) if gallop else 0.012 * (abs(wave) - 1)) * b.cue.metres
    if gallop:
        b.tilt += 0.06 * math.sin(TAU * hertz * b.t + 1.2)
    b.move("neck", turn=(0.09 if gallop else 0.04) * math.sin(TAU * hertz * b.t * (1 if gallop else 2) + 0.5))
    b.move("head", turn=0.05 * math.sin(TAU * hertz * b.t), dy=0.4 * math.sin(2 * TAU * hertz * b.t))
    _wings_rest(b)
    b.go(hertz)


def walk4(b: Body) -> None:
    _gait(b, 0.95, 0.36, 0.62, gallop=False)


def run4(b: Body) -> None:
    _gait(b, 1.9, 0.72, 1.1, gallop=True)
    b.move("neck", turn=0.12)
    b.move("mane", turn=-0.06 + 0.05 * b.wave(1.9))
    for k in range(5):
        b.move(f"tail{k}", turn=0.10 / (k + 1) + 0.05 * b.wave(1.9, -0.6 * k))


_LEAP = 0.8
"""Metres that a beast rises at most: an elephant does not hop its own height."""


def dance4(b: Body) -> None:
    """From one pair of feet to the other, the body swaying, the head and the tail going along."""
    beat = b.wave(1.0)
    b.dy += 0.03 * b.cue.metres * abs(beat)
    b.tilt += 0.07 * beat
    for leg, side in (("fn", 1.0), ("ff", -1.0), ("bn", -1.0), ("bf", 1.0)):
        up = max(0.0, side * beat)
        _leg(b, leg, 0.35 * up, 0.9 * up)
    b.move("neck", turn=0.13 * b.wave(1.0, 0.8))
    b.move("head", turn=0.16 * b.wave(0.5))
    b.move("tail0", turn=0.3 * b.wave(1.0, 1.2))
    b.mouth("smile")
    _wings_rest(b)


def juggle4(b: Body) -> None:
    """The front paws or flippers up in turn, the eyes on what flies."""
    _idle(b)
    for leg, side in (("fn", 1.0), ("ff", -1.0)):
        b.move(f"leg_{leg}", turn=-0.75 - 0.28 * side * b.wave(1.6))
        b.move(f"shin_{leg}", turn=0.7)
    b.move("neck", turn=-0.10)
    b.move("head", turn=-0.12 + 0.05 * b.wave(0.8), dy=-1.0 * abs(b.wave(1.6)))
    b.mouth("smile")


def jump4(b: Body) -> None:
    phase = (b.t % 1.3) / 1.3
    air = max(0.0, math.sin(math.pi * (phase - 0.2) / 0.6)) if 0.2 < phase < 0.8 else 0.0
    crouch = math.sin(math.pi * phase / 0.2) if phase < 0.2 else max(0.0, math.sin(math.pi * (phase - 0.8) / 0.2))
    b.dy += min(0.55 * b.cue.metres, _LEAP) * air - 0.05 * crouch * b.cue.metres
    b.squash *= 1 - 0.05 * crouch
    over = smooth(0.36, 0.66, phase)                     # from the way up to the way down
    b.tilt += (-0.32 + 0.58 * over) * air
    for leg in ("fn", "ff"):
        _leg(b, leg, (0.75 - 0.4 * over) * air + 0.1 * crouch, (1.0 - 0.8 * over) * air)
    for leg in ("bn", "bf"):
        _leg(b, leg, (-0.8 + 0.6 * over) * air, 0.35 * air)
    _wings_rest(b)
    b.go(1)


def sit4(b: Body) -> None:
    """Haunches down, front legs straight under the shoulders."""
    down = smooth(0.0, 0.7, b.t)
    b.tilt -= 0.40 * down
    b.dy -= 0.10 * b.cue.metres * down
    for leg in ("bn", "bf"):
        b.move(f"leg_{leg}", -0.75 * down)
        b.move(f"shin_{leg}", 1.5 * down)
        b.move(f"foot_{leg}", -0.36 * down)
    for leg in ("fn", "ff"):
        b.move(f"leg_{leg}", 0.32 * down)
        b.move(f"foot_{leg}", 0.08 * down)
    b.move("neck", turn=0.16 * down)
    b.move("head", turn=0.22 * down + 0.04 * b.wave(0.3))
    b.move("tail0", turn=0.35 * down)
    _wings_rest(b)


def sleep4(b: Body) -> None:
    """Lying down: legs folded under, head low, deep breath."""
    b.choose["eyes"] = "closed"
    down = smooth(0.0, 0.9, b.t + (1.0 if b.cue.action == "sleep" else 0.0))
    b.dy -= 0.27 * b.cue.metres * down
    b.move("body", sy=1 + 0.025 * b.wave(0.22))
    for leg, turn, fold in (("fn", -1.25, 0.75), ("ff", -1.1, 0.6), ("bn", -1.15, 2.0), ("bf", -1.0, 1.8)):
        b.move(f"leg_{leg}", turn * down)
        b.move(f"shin_{leg}", fold * down)
        b.move(f"foot_{leg}", -(turn + fold) * 0.7 * down)
    b.move("neck", turn=0.55 * down)
    b.move("head", turn=0.1 * down, dy=1.5 * down)
    b.mouth("flat")
    _wings_rest(b)


def look4(b: Body) -> None:
    _idle(b)
    up = smooth(0.2, 1.0, b.t)
    b.move("neck", turn=-0.10 * up)
    b.move("head", turn=-0.18 * up + 0.05 * b.wave(0.4))
    b.look(0.4, -0.6 * up)


def eat4(b: Body) -> None:
    down = smooth(0.0, 0.8, b.t)
    b.tilt += 0.05 * down
    b.move("neck", turn=(1.20 + 0.05 * b.wave(1.6)) * down)
    b.move("head", turn=((-0.45 if b.cue.necked else 0.35) + 0.06 * b.wave(1.6)) * down, dy=2 * down)
    for leg in ("fn", "ff"):
        b.move(f"leg_{leg}", (-0.16 if leg == "fn" else 0.1) * down)
    for k in range(4):
        b.move(f"trunk{k}", turn=-0.25 * down * (k + 1) / 2)
    b.mouth("open" if b.wave(1.6) > 0 else "smile")
    _wings_rest(b)


def call4(b: Body) -> None:
    _idle(b)
    calling = b.wave(0.8) > -0.3
    b.move("neck", turn=-0.12)
    b.move("head", turn=-0.22)
    for k in range(4):
        b.move(f"trunk{k}", turn=-0.35)
    b.mouth("open" if calling else "smile")


def fight4(b: Body) -> None:
    """Crouch and strike with the head; what breathes fire does."""
    _strike(b, 1.0)


def blaze4(b: Body) -> None:
    """Fire is breathed from where it stands, so that the head stays where it is looked for."""
    _strike(b, 0.4)


def _strike(b: Body, reach: float) -> None:
    _idle(b)
    strike = smooth(0.2, 0.75, (b.t % 1.8) / 1.8) * (1 - smooth(0.8, 1.0, (b.t % 1.8) / 1.8))
    b.dx += 0.14 * b.cue.metres * reach * strike
    b.tilt += reach * (0.10 * strike - 0.05)
    b.move("neck", turn=reach * (-0.18 + 0.42 * strike))
    b.move("head", turn=reach * (-0.10 + 0.10 * strike))
    for leg, turn in (("fn", -0.35), ("ff", -0.1), ("bn", 0.25), ("bf", 0.4)):
        b.move(f"leg_{leg}", reach * turn * strike)
    b.mouth("open" if strike > 0.12 else "flat")
    if strike > 0.15:
        b.choose["fire"] = "on"
        breath = 0.15 + 0.85 * smooth(0.15, 0.7, strike)               # it shoots out and dies down
        b.move("flame", sx=breath, sy=0.4 + 0.6 * breath)


def swim4(b: Body) -> None:
    _gait(b, 0.9, 0.55, 0.5, gallop=False)
    b.dy += 0.05 * b.wave(0.5)


def _beat(b: Body, hertz: float, high: float, low: float, lag: float = 0.55) -> float:
    """One wing beat, seen from the side: the wing turns about its root towards and away from us, so that its height shrinks through the
    edge and grows on the other side. `high` and `low` are the heights at the ends of the stroke. The down stroke is the
    faster part. Returns the lift, -1..1."""
    b.choose["wings"] = "spread"
    for wing, delay in (("n", 0.0), ("f", 0.18)):
        phase = TAU * hertz * b.t - delay
        stroke = math.sin(phase + 0.45 * math.sin(phase))
        tall = (high + low) / 2 + (high - low) / 2 * stroke
        tall = math.copysign(max(abs(tall), 0.10), tall)
        sweep = math.cos(phase + 0.45 * math.sin(phase))
        b.move(f"wing_{wing}", turn=0.16 * sweep - 0.06, sx=1.0 - 0.16 * (1 - stroke * stroke) * (1 if sweep > 0 else -0.4), sy=tall)
        b.move(f"tip_{wing}", turn=-lag * sweep)
    return math.sin(TAU * hertz * b.t - 1.9)


def fly4(b: Body) -> None:
    """Dragons and winged horses: slow wing beats that lift the body."""
    lift = _beat(b, 0.85, 1.05, -0.72)
    b.dy += 0.09 * b.cue.metres * lift + 0.05 * b.wave(0.2)
    b.tilt += -0.10 + 0.05 * b.wave(0.3)
    for leg, swing, fold in (("fn", -0.25, 0.9), ("ff", -0.1, 0.8), ("bn", -0.75, 0.45), ("bf", -0.9, 0.35)):
        sway = 0.07 * b.wave(0.85, 0.8 if leg.endswith("n") else 1.4)
        b.move(f"leg_{leg}", -swing + sway)
        b.move(f"shin_{leg}", fold - sway)
        b.move(f"foot_{leg}", 0.35)
    b.move("neck", turn=0.22 - 0.07 * lift)
    b.move("head", turn=-0.05 + 0.06 * lift)
    b.move("flame", sx=1 + 0.16 * b.wave(7.3), sy=1 + 0.18 * b.wave(9.1, 0.5))
    for k in range(5):
        b.move(f"tail{k}", turn=0.05 + 0.06 * b.wave(0.85, -1.2 - 0.7 * k))
    b.go(1)


def float4(b: Body) -> None:
    b.dy += 0.06 * b.cue.metres * b.wave(0.22)
    b.tilt += 0.12 * b.wave(0.15)
    for leg, phase in (("fn", 0), ("ff", 1), ("bn", 2), ("bf", 3)):
        _leg(b, leg, 0.35 * b.wave(0.25, phase), 0.3 + 0.2 * b.wave(0.25, phase + 1))
    _wings_rest(b)
    b.go(1)


def flap(b: Body) -> None:
    """A bird on the wing: beats with short glides."""
    rate = 2.3
    if b.wave(0.16) < 0.55:
        lift = _beat(b, rate, 1.0, -0.75)
    else:
        lift = 0.0
        b.choose["wings"] = "spread"
        for wing in "nf":
            b.move(f"wing_{wing}", turn=-0.12 + 0.05 * b.wave(0.5), sy=0.42 + 0.06 * b.wave(0.7))
    b.dy += 0.10 * b.cue.metres * lift + 0.10 * b.wave(0.3)
    b.tilt += -0.06 + 0.05 * b.wave(0.25)
    b.move("head", turn=0.06 + 0.04 * lift)
    for leg in ("leg_n", "leg_f"):
        b.move(leg, turn=1.15)
    b.move("tail0", turn=0.05 * lift)
    b.go(1)


def perch(b: Body) -> None:
    b.move("head", turn=0.12 * b.wave(0.35), dx=0.4 * b.wave(0.35))
    b.move("tail0", turn=0.06 * b.wave(0.6))
    b.move("body", sy=1 + 0.012 * b.wave(0.5))


def paddle(b: Body) -> None:
    """On the water, the legs below it."""
    perch(b)
    for leg in ("leg_n", "leg_f"):
        b.move(leg, sy=0.05)
    b.dy -= 0.14 * b.cue.metres - 0.012 * b.cue.metres * b.wave(0.5)
    b.go(1)


def hop(b: Body) -> None:
    perch(b)
    b.dy += 0.11 * b.cue.metres * max(0.0, b.wave(1.5))
    b.go(1)


def chirp(b: Body) -> None:
    perch(b)
    b.move("head", turn=-0.15)
    b.mouth("open" if b.wave(2.4) > 0 else "smile")


def peck(b: Body) -> None:
    b.move("head", turn=0.6 * max(0.0, b.wave(1.4)), dy=3 * max(0.0, b.wave(1.4)))


def fin(b: Body) -> None:
    """Swimming: the tail sweeps sideways (its length shrinks in side view), flukes go up and down, arms of octopus and jellyfish wave."""
    rate = 1.1 if b.cue.metres < 1.5 else 0.55
    for k in range(4):
        b.move(f"tail{k}", turn=(0.10 + 0.05 * k) * b.wave(rate, -0.8 * k), sx=1 - (0.06 + 0.07 * k) * (1 + b.wave(2 * rate, -0.9 * k)))
        b.move(f"fluke{k}", turn=(0.16 + 0.10 * k) * b.wave(rate, -0.8 * k))
    b.move("fin_n", turn=0.35 * b.wave(0.9), sy=1 + 0.15 * b.wave(0.9, 1.0))
    b.move("fin_f", turn=0.30 * b.wave(0.9, 0.8))
    b.move("fin_top", turn=0.05 * b.wave(0.9, 0.5))
    b.move("body", turn=0.03 * b.wave(rate, 1.0))
    pulse = b.wave(0.55)
    b.move("bell", sx=1 + 0.07 * pulse, sy=1 - 0.09 * pulse)
    for k in range(8):
        b.move(f"arm{k}", turn=0.16 * b.wave(0.5, 0.8 * k), sy=1 - 0.06 * pulse)
        b.move(f"armtip{k}", turn=0.30 * b.wave(0.5, 0.8 * k - 1.1))
    b.dy += 0.06 * b.cue.metres * b.wave(0.3)
    b.tilt += 0.05 * b.wave(0.3, 1.2)
    b.go(1)


def leap(b: Body) -> None:
    fin(b)
    phase = (b.t % 2.2) / 2.2
    b.dy += 0.9 * b.cue.metres * max(0.0, math.sin(TAU * phase))
    b.tilt += -0.6 * math.cos(TAU * phase)               # out of the water, into it, and up again below it


QUADRUPED: dict[str, Action] = {
    "stand": _idle, "walk": walk4, "run": run4, "jump": jump4, "sit": sit4, "sleep": sleep4, "look": look4, "eat": eat4, "sing": call4,
    "swim": swim4, "fly": fly4, "float": float4, "press": look4, "reach": look4, "hug": sit4, "laugh": call4, "cry": sleep4, "fall": sleep4,
    "fight": fight4, "breathe fire": blaze4, "climb": walk4, "dance": dance4, "juggle": juggle4,
    "celebrate": jump4, "rise": fly4, "launch": fly4, "land": fly4,
}
BIRD: dict[str, Action] = {
    "stand": perch, "look": perch, "walk": hop, "run": hop, "jump": hop, "fly": flap, "float": flap, "sing": chirp, "eat": peck,
    "sleep": perch, "swim": paddle,
}
FISH: dict[str, Action] = {"stand": fin, "swim": fin, "walk": fin, "run": fin, "fly": leap, "jump": leap, "float": fin}
ACTIONS = {"quadruped": QUADRUPED, "bird": BIRD, "fish": FISH, "vehicle": VEHICLE, "thing": THING}

"""Actions of figures with two arms and two legs. Everything is drawn facing right: forward is right."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.body import TAU, Body, smooth


def stand(b: Body) -> None:
    b.arm("l", 0.10, -0.12)
    b.arm("r", 0.10, -0.12)


def _stride(b: Body, hertz: float, reach: float, lift: float, arms: float) -> None:
    phase = TAU * hertz * b.t
    if b.cue.legless:                                  # it hops, leaning from side to side
        up = abs(math.sin(phase))
        b.dy += (0.05 + 0.04 * lift) * b.cue.metres * up
        b.tilt += 0.07 * math.sin(phase)
        b.squash *= 1 + 0.05 * up - 0.05 * (1 - up) ** 4
    for side, turn in (("l", 0.0), ("r", math.pi)):
        swing = math.sin(phase + turn)
        back = max(0.0, math.cos(phase + turn))
        b.leg(side, reach * swing, 0.12 + lift * back)
        own = math.sin(phase + turn + math.pi)
        b.arm(side, (-arms if side == "l" else arms) * own + 0.08, (0.9 if side == "r" else -0.9) * arms * 0.8)
    b.dy += 0.018 * b.cue.metres * abs(math.cos(phase)) * (1 + lift)
    b.move("torso", turn=0.03 + 0.02 * math.sin(phase))
    b.move("head", turn=-0.02)
    b.go(hertz)


def walk(b: Body) -> None:
    _stride(b, max(0.75, min(1.5, _cadence(b, 0.62))), 0.42, 0.55, 0.42)
    b.look(0.5)


def run(b: Body) -> None:
    _stride(b, max(1.5, min(2.4, _cadence(b, 0.95))), 0.85, 1.25, 0.85)
    b.tilt += 0.13
    b.dy += 0.03 * b.cue.metres * abs(math.sin(TAU * _cadence(b, 0.95) * b.t))
    for k in range(5):
        b.move(f"tail{k}", turn=0.05)
    b.look(0.8)


def _cadence(b: Body, stride: float) -> float:
    """Strides a second so that feet keep up with the ground; a stride is `stride` body heights."""
    speed = abs(b.cue.travel) / max(b.cue.seconds, 0.5)
    return speed / (2 * stride * b.cue.metres) if speed else 1.0


def jump(b: Body) -> None:
    period = 1.25
    phase = (b.t % period) / period
    crouch = smooth(0.0, 0.2, phase) * (1 - smooth(0.22, 0.3, phase)) + smooth(0.78, 0.86, phase) * (1 - smooth(0.88, 1.0, phase))
    air = max(0.0, math.sin(math.pi * (phase - 0.25) / 0.55)) if 0.25 < phase < 0.8 else 0.0
    b.dy += 0.42 * b.cue.metres * air
    b.squash *= 1 - 0.12 * crouch + 0.05 * air
    for side in "lr":
        b.arm(side, 0.3 + 2.0 * air - 0.4 * crouch, 0.3 * air)
        b.leg(side, 0.25 * air * (1 if side == "r" else -1), 0.5 * air + 0.25 * crouch)
    b.mouth("open" if air > 0.2 else "smile")
    b.go(1)


def float_(b: Body) -> None:
    b.dy += 0.05 * b.cue.metres * b.wave(0.22) + 0.02 * b.wave(0.35, 1)
    b.tilt += 0.10 * b.wave(0.13, 0.5) + 0.05
    b.arm("l", 1.15 + 0.22 * b.wave(0.24), 0.35 + 0.18 * b.wave(0.31, 1))
    b.arm("r", 1.35 + 0.25 * b.wave(0.21, 2), 0.45 + 0.2 * b.wave(0.28))
    b.leg("l", -0.30 + 0.10 * b.wave(0.2, 1), 0.55 + 0.12 * b.wave(0.23))
    b.leg("r", 0.28 + 0.10 * b.wave(0.19), 0.35 + 0.15 * b.wave(0.27, 2))
    b.go(1)


def fly(b: Body) -> None:
    float_(b)
    b.tilt += 0.75
    b.arm("r", 0.9, 0.2)
    b.move("cape", turn=0.5 + 0.15 * b.wave(2.1))
    b.dx += 0.08 * b.wave(0.3)


def look(b: Body) -> None:
    stand(b)
    lift = smooth(0.2, 1.1, b.t)
    low = b.cue.gaze[1] > 0.2                          # at what lies there
    b.look(0.7 * lift + 0.2 * b.wave(0.25), (0.35 if low else -0.55) * lift)
    b.move("head", turn=(0.08 if low else -0.10) * lift)
    b.arm("r", 0.25 * lift, -0.7 * lift)
    b.move("torso", turn=-0.03 * lift)


def reach(b: Body) -> None:
    go = smooth(0.3, 1.3, b.t)
    back = smooth(1.7, 2.4, b.t)               # and draws what it has taken to itself
    b.arm("r", (1.45 - 0.75 * back) * go + 0.1, -0.15 - 0.9 * back)
    b.arm("l", 0.2, -0.3)
    b.move("torso", turn=0.12 * go * (1 - back))
    b.leg("l", -0.15 * go, 0.05)
    b.look(0.9 * go)


def press(b: Body) -> None:
    push = 0.5 + 0.5 * b.wave(0.7)
    b.arm("r", 1.25 + 0.12 * push, -0.25 + 0.25 * push)
    b.arm("l", -1.0 - 0.1 * push, -0.45 + 0.2 * push)
    b.move("torso", turn=0.07 + 0.04 * push)
    b.look(0.9, 0.1)


def pick_up(b: Body) -> None:
    down = smooth(0.2, 0.9, b.t) * (1 - smooth(1.5, 2.3, b.t))
    b.move("torso", turn=0.75 * down)
    b.move("head", turn=-0.25 * down)
    b.arm("r", 0.5 + 0.3 * down, -0.2)
    b.arm("l", -0.35 * down, -0.3)
    for side in "lr":
        b.leg(side, 0.35 * down, 0.65 * down)
    b.dy -= 0.06 * b.cue.metres * down
    hold = smooth(1.8, 2.6, b.t)
    b.arm("r", 0.45 * hold, -1.0 * hold)
    b.look(0.6, 0.6 * down)


def give(b: Body) -> None:
    go = smooth(0.3, 1.4, b.t)
    b.arm("r", 1.25 * go, -0.05)
    b.arm("l", -0.9 * go, -0.35)
    b.move("torso", turn=0.08 * go)
    b.mouth("smile")
    b.look(0.8)


def build(b: Body) -> None:
    lift = b.pulse(1.25)
    b.arm("r", 0.75 + 1.35 * lift, 0.15 + 0.55 * lift, 0.2 - 0.5 * lift)
    b.arm("l", -0.75, -0.55 + 0.06 * b.wave(2.5))
    b.move("torso", turn=0.10 - 0.10 * lift)
    b.move("head", turn=0.10 - 0.05 * lift)
    b.look(0.7, 0.55)
    for k in range(5):
        b.move(f"tail{k}", turn=0.05 * b.wave(1.25, k))


def write(b: Body) -> None:
    b.arm("r", 0.85, -0.75 + 0.10 * b.wave(2.6), 0.15 * b.wave(3.3))
    b.arm("l", -0.55, -0.75)
    b.move("torso", turn=0.10)
    b.move("head", turn=0.12 + 0.02 * b.wave(0.5))
    b.look(0.5, 0.7)


def cook(b: Body) -> None:
    turn = TAU * 0.9 * b.t
    b.arm("r", 0.85 + 0.16 * math.cos(turn), -0.55 + 0.22 * math.sin(turn))
    b.arm("l", -0.55, -0.7)
    b.move("torso", turn=0.06 + 0.02 * math.sin(turn))
    b.look(0.55, 0.5)
    b.mouth("smile")


def dance(b: Body) -> None:
    beat = 1.05
    sway = b.wave(beat)
    b.move("hips", dx=2.4 * sway)
    b.move("torso", turn=0.13 * b.wave(beat, 0.6))
    b.move("head", turn=-0.14 * b.wave(beat, 0.9))
    b.arm("l", 1.5 + 0.8 * b.wave(beat, 1.0), 0.9)
    b.arm("r", 1.5 - 0.8 * b.wave(beat, 1.0), 0.9)
    b.leg("l", -0.12 + 0.28 * max(0.0, sway), 0.75 * max(0.0, sway))
    b.leg("r", 0.12 - 0.28 * max(0.0, -sway), 0.75 * max(0.0, -sway))
    b.dy += 0.035 * b.cue.metres * abs(b.wave(beat, 0.4))
    b.dx += 0.10 * b.cue.metres * b.wave(beat / 4)
    b.mouth("smile" if sway < 0.3 else "open")


def sing(b: Body) -> None:
    b.arm("r", 0.75 + 0.28 * b.wave(0.55), -0.9 + 0.4 * b.wave(0.8, 1))
    b.arm("l", 0.45 + 0.22 * b.wave(0.47, 2), -0.9 + 0.3 * b.wave(0.66))
    b.move("head", turn=0.05 * b.wave(0.8), dy=-0.5 * abs(b.wave(1.3)))
    b.move("torso", turn=0.03 * b.wave(0.5))
    b.look(0.35)


def laugh(b: Body) -> None:
    b.mouth("open")
    shake = abs(b.wave(2.4))
    b.move("torso", turn=-0.06, sy=1 + 0.02 * shake)
    b.move("head", turn=-0.14 + 0.05 * shake, dy=-0.9 * shake)
    b.arm("l", 0.25, -1.1)
    b.arm("r", 0.25, -1.1)
    if b.wave(0.3) > 0.1:
        b.choose["eyes"] = "closed"


def cry(b: Body) -> None:
    glad = b.cue.mood == "happy"                       # 'cries for joy'
    b.mouth("smile" if glad else "sad")
    b.move("head", turn=0.18 + 0.02 * b.wave(3.0), dy=1.2)
    b.move("torso", turn=0.06, sy=1 - 0.015 * abs(b.wave(1.5)))
    b.arm("r", 0.5, -2.1 + 0.08 * b.wave(2.5))
    b.arm("l", 0.15, -0.4)
    b.move("brows", dy=-0.8 if glad else 0.8)
    b.look(0.2, 0.8)


def wave(b: Body) -> None:
    up = smooth(0.1, 0.6, b.t)
    b.arm("r", b.cue.raised * up, 0.35 * up + 0.5 * up * b.wave(1.7), 0.3 * b.wave(1.7, -0.8))
    b.arm("l", 0.12, -0.2)
    b.move("torso", turn=-0.03 * up)
    b.move("head", turn=0.06 * b.wave(0.85))
    b.mouth("smile" if b.wave(0.5) < 0.4 else "open")


def hug(b: Body) -> None:
    go = smooth(0.3, 1.5, b.t)
    b.arm("r", 1.35 * go, -0.75 * go)
    b.arm("l", -1.05 * go, -0.35 * go)
    b.move("torso", turn=0.10 * go)
    b.move("head", turn=0.14 * go)
    b.dx += 0.10 * b.cue.metres * go
    b.mouth("smile")
    if go > 0.9:
        b.choose["eyes"] = "closed"


def fight(b: Body) -> None:
    hit, other = b.pulse(1.1, 0.4), b.pulse(1.1, 0.4) if b.wave(0.55) > 0 else 0.3
    b.arm("r", 0.7 + 0.75 * (1 - hit), -1.5 + 1.4 * (1 - hit))
    b.arm("l", -0.2 - 0.5 * other, -1.5)
    b.leg("l", -0.35, 0.15)
    b.leg("r", 0.35, 0.2)
    b.dy -= 0.02 * b.cue.metres
    b.dx += 0.06 * b.cue.metres * b.wave(0.9)
    b.mouth("flat")
    b.look(0.9)


def shoot(b: Body) -> None:
    """The bow at arm's length, the string to the cheek, and let go."""
    aim = smooth(0.1, 0.6, b.t)
    b.arm("r", 1.45 * aim, 0.05)
    b.arm("l", -0.9 * aim, -1.5 * aim)
    b.leg("l", -0.22 * aim)
    b.leg("r", 0.18 * aim)
    b.look(0.9)
    b.mouth("flat")


def lift(b: Body) -> None:
    """Legs apart under a weight; the hands are led to it."""
    for side in "lr":
        b.leg(side, 0.2 if side == "r" else -0.2, 0.2)
    b.mouth("flat" if b.wave(0.4) < 0.3 else "open")
    b.look(0.2, -0.5)


def blow(b: Body) -> None:
    """A deep breath, and out with round lips."""
    out = 0.5 - 0.5 * math.cos(TAU * 0.45 * b.t)
    b.move("torso", turn=-0.05 + 0.14 * out, sy=1.02 - 0.02 * out)
    b.move("head", turn=0.06 * out, dx=1.2 * out)
    b.arm("r", 0.45, -1.9)
    b.arm("l", 0.1, -0.3)
    b.look(0.7, 0.1)
    b.mouth("o")


def joust(b: Body) -> None:
    """Bent forward, the lance under the arm."""
    b.arm("r", 0.75, -0.75 + 0.05 * b.wave(1.9))
    b.arm("l", -0.8, -0.5)
    b.move("torso", turn=0.16 + 0.03 * b.wave(1.9))
    b.mouth("flat")
    b.look(0.9)


def fall(b: Body) -> None:
    go = smooth(0.2, 1.0, b.t)
    b.tilt += 1.35 * go
    b.dy += 0.10 * b.cue.metres * math.sin(math.pi * go) + 0.13 * b.cue.metres * go
    b.arm("l", 2.1 * go, 0.4 + 0.3 * b.wave(2))
    b.arm("r", 1.8 * go, 0.4 + 0.3 * b.wave(2, 1))
    b.leg("l", 0.5 * go, 0.4 * go)
    b.mouth("o" if go < 1 else "flat")


def climb(b: Body) -> None:
    a = b.wave(0.7)
    b.arm("r", 2.35 + 0.5 * a, 0.1)
    b.arm("l", 2.35 - 0.5 * a, 0.1)
    b.leg("r", 0.6 - 0.5 * a, 0.9 - 0.4 * a)
    b.leg("l", 0.6 + 0.5 * a, 0.9 + 0.4 * a)
    b.dy += b.cue.metres * (0.5 * b.u + 0.03 * abs(a))
    b.look(0.2, -0.8)


def drive(b: Body) -> None:
    """Seated, both hands at the wheel."""
    for side in "lr":
        b.leg(side, 1.35 if side == "r" else 1.2, 1.25)
        b.arm(side, 0.12, -0.5)
    b.arm("r", 1.05 + 0.06 * b.wave(0.8), -0.25)
    b.arm("l", -0.75 + 0.06 * b.wave(0.8), -0.45)
    b.move("head", turn=0.03 * b.wave(1.1))
    b.dy += 0.006 * b.wave(3.1)
    b.look(0.8)


def hold(b: Body) -> None:
    b.arm("r", 0.55, -1.35 + 0.05 * b.wave(0.5))
    b.arm("l", -0.35, -1.0)
    b.look(0.4, 0.2)


def carry(b: Body) -> None:
    walk(b)
    hold(b)


def open_(b: Body) -> None:
    go = smooth(0.3, 1.6, b.t)
    b.arm("r", 1.25 + 0.5 * go, -0.3)
    b.arm("l", -0.9 + 1.9 * go, -0.3)
    b.mouth("o" if go > 0.5 else "smile")
    b.look(0.8, 0.1)
    b.move("torso", turn=0.08 - 0.1 * go)


def point(b: Body) -> None:
    go = smooth(0.2, 0.8, b.t)
    high = b.cue.gaze[1] < -0.6                        # up at the sky
    b.arm("r", (2.45 if high else 1.75) * go, 0.0, 0.1 * b.wave(0.8))
    b.arm("l", 0.2, -0.9)
    b.move("head", turn=-0.12 * high * go)
    b.look(0.8, -0.9 if high else -0.35)
    b.mouth("open" if b.wave(0.6) > 0 else "smile")


def celebrate(b: Body) -> None:
    jump(b)
    b.arm("l", 0.8, 0.2 * b.wave(3))
    b.arm("r", 0.8, 0.2 * b.wave(3, 1))
    b.mouth("open")


def read(b: Body) -> None:
    hold(b)
    b.look(0.3 + 0.35 * b.wave(0.45), 0.75)
    b.move("head", turn=0.08)


def play(b: Body) -> None:
    b.arm("r", 0.6 + 0.05 * b.wave(2.2), -1.25 + 0.28 * b.wave(2.2))
    b.arm("l", 0.95, -1.75 + 0.10 * b.wave(1.1))
    b.move("torso", turn=0.06 * b.wave(0.55))
    b.move("head", turn=0.10 * b.wave(0.55, 0.7))
    b.mouth("smile")


def think(b: Body) -> None:
    b.arm("r", 0.35, -2.35 + 0.05 * b.wave(0.6))
    b.arm("l", -0.35, -1.15)
    b.look(0.5 * b.wave(0.2), -0.6)
    b.move("head", turn=0.07)
    b.mouth("sad" if b.cue.mood == "sad" else "flat")


def shiver(b: Body) -> None:
    b.arm("l", 0.05, -1.5)
    b.arm("r", 0.05, -1.5)
    b.dx += 0.006 * b.wave(9.0)
    b.squash *= 0.985
    b.mouth("o")


ACTIONS: dict[str, Callable[[Body], None]] = {
    "stand": stand, "walk": walk, "run": run, "jump": jump, "float": float_, "fly": fly, "look": look,
    "reach": reach, "press": press, "pick up": pick_up, "give": give, "build": build, "write": write, "cook": cook, "dance": dance,
    "sing": sing,
    "laugh": laugh, "cry": cry, "wave": wave, "hug": hug, "fight": fight, "joust": joust, "shoot": shoot, "lift": lift, "blow": blow, "flip": cook, "release": look, "dribble": stand, "fall": fall, "climb": climb, "drive": drive, "hold": hold,
    "carry": carry, "open": open_, "point": point, "celebrate": celebrate, "read": read, "play": play, "think": think, "shiver": shiver,
}

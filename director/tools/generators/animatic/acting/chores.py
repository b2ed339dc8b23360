"""What people do with things and with each other: eat, pour, push, kick, kneel, knock, row, photograph … Forward is right."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.biped import hug, sing, stand, walk
from director.tools.generators.animatic.acting.body import TAU, Body, smooth

STRIKE = 1.0
"""Seconds from an actor's beginning to the moment when a throw leaves the hand, a kick meets the ball, a catch closes."""


def settle(b: Body, tilt: float, height: float) -> None:
    """Lean the whole body by `tilt` about its hips, which come to rest `height` metres above the mark."""
    b.tilt += tilt
    b.dx -= b.cue.hips * math.sin(tilt)
    b.dy += height - b.cue.hips * math.cos(tilt)


def sit(b: Body) -> None:
    """On a seat the shins hang down; on the ground the legs lie forwards."""
    seat = b.cue.seat
    low = seat < 0.25 * b.cue.metres
    settle(b, -0.04, seat + 0.07 * b.cue.metres)
    for side, spread in (("r", 0.06), ("l", -0.10)):
        b.leg(side, (1.42 if low else 1.35) + spread, 0.12 if low else 1.30)
        b.arm(side, 0.14, -0.5)
    b.move("torso", turn=0.02 * b.wave(0.2))


def lie(b: Body) -> None:
    """On the back, head to the left, one knee up."""
    settle(b, -1.42, b.cue.seat + 0.10 * b.cue.metres)
    b.leg("l", 0.05, 0.0)
    b.leg("r", 0.42, 0.75)
    b.arm("l", 2.3, 0.6)
    b.arm("r", 0.25, -0.8)
    b.look(0.2, -0.6)
    b.mouth("smile")


def sleep(b: Body) -> None:
    """Lying, breathing deeply."""
    settle(b, -1.45, b.cue.seat + 0.10 * b.cue.metres)
    b.arm("r", 0.12, -0.9)
    b.arm("l", 0.1, -0.1)
    b.choose["eyes"] = "closed"
    breath = b.wave(0.24)
    b.move("torso", sy=1 + 0.03 * breath)
    b.move("head", turn=0.12 + 0.03 * breath)
    b.mouth("o" if breath > 0.2 else "flat")


def wake(b: Body) -> None:
    """Asleep, then up to sitting, a stretch and a yawn."""
    up = smooth(0.9, 1.9, b.t)
    settle(b, -1.45 * (1 - up), b.cue.seat + 0.10 * b.cue.metres)
    for side in "lr":
        b.leg(side, 1.45 * up, 0.1 * up)
    stretch = smooth(1.9, 2.4, b.t) * (1 - smooth(3.3, 4.0, b.t))
    b.arm("r", 0.2 + 2.3 * stretch, -0.4 * (1 - stretch))
    b.arm("l", 0.2 + 2.3 * stretch, -0.4 * (1 - stretch))
    b.move("head", turn=-0.12 * stretch)
    if up < 0.4 or stretch > 0.5:
        b.choose["eyes"] = "closed"
    b.mouth("o" if stretch > 0.3 else "flat" if up < 0.5 else "smile")
    b.look(0.5 * up)


def yawn(b: Body) -> None:
    wide = smooth(0.3, 0.8, b.t % 2.6) * (1 - smooth(1.6, 2.1, b.t % 2.6))
    stand(b)
    b.arm("r", 0.35 * wide, -2.2 * wide)
    b.move("head", turn=-0.12 * wide)
    b.mouth("open" if wide > 0.3 else "flat")
    if wide > 0.4:
        b.choose["eyes"] = "closed"


def _to_mouth(b: Body, hertz: float, stay: float) -> float:
    """The right hand goes up to the mouth and down again; returns how near it is, 0..1."""
    phase = (b.t * hertz) % 1.0
    near = smooth(0.1, 0.35, phase) * (1 - smooth(0.35 + stay, 0.6 + stay, phase))
    b.arm("r", 0.62 - 0.47 * near, -1.25 - 1.55 * near)           # the mouth of these figures is at the height of the shoulder
    b.arm("l", -0.30, -1.0)
    b.look(0.35, 0.55 * (1 - near))
    return near


def eat(b: Body) -> None:
    near = _to_mouth(b, 0.55, 0.08)
    b.move("head", turn=0.07 * near)
    b.mouth("open" if near > 0.45 else "flat" if b.wave(2.6) > 0 else "smile")


def drink(b: Body) -> None:
    near = _to_mouth(b, 0.38, 0.28)
    b.move("head", turn=-0.13 * near)
    b.move("torso", turn=-0.04 * near)
    b.mouth("o" if near > 0.5 else "smile")
    if near > 0.85:
        b.choose["eyes"] = "closed"


def pour(b: Body) -> None:
    over = smooth(0.3, 1.1, b.t)
    b.arm("r", 0.4 + 0.85 * over + 0.03 * b.wave(0.7), -0.9 + 0.35 * over)
    b.arm("l", -0.45, -0.7)
    b.move("torso", turn=0.10 * over)
    b.look(0.6, 0.7)


def water(b: Body) -> None:
    """The can swings over the plants."""
    pour(b)
    b.move("torso", turn=0.08 + 0.05 * b.wave(0.45))
    b.arm("r", -0.30 + 0.08 * b.wave(0.45), 0.2)


def plant(b: Body) -> None:
    """On one knee, pressing the earth."""
    kneel(b)
    press = b.wave(1.0)
    b.move("torso", turn=0.42)
    b.arm("r", 0.55 + 0.12 * press, -0.3)
    b.arm("l", -0.75 + 0.12 * press, -0.3)
    b.look(0.6, 0.8)


def kneel(b: Body) -> None:
    """Down on the left knee, the right foot before it."""
    down = smooth(0.0, 0.8, b.t + 0.35)
    b.dy -= 0.155 * b.cue.metres * down
    b.leg("r", 1.30 * down, 1.30 * down)
    b.leg("l", 0.10 * down, 1.45 * down)
    b.arm("r", 0.45 * down, -1.0 * down)
    b.arm("l", 0.10, -0.2)
    b.move("head", turn=0.16 * down)
    b.look(0.4, 0.3)


def hide(b: Body) -> None:
    """Crouching low, and now and then a look round the edge."""
    b.dy -= 0.21 * b.cue.metres
    b.squash *= 0.94
    for side, forward in (("r", 1.35), ("l", 1.0)):
        b.leg(side, forward, 1.75)
        b.arm(side, 0.25, -1.35)
    peek = smooth(0.25, 0.7, b.wave(0.22, -0.6))
    b.move("torso", turn=0.10 + 0.14 * peek)
    b.look(-0.4 + 1.2 * peek, -0.2)
    b.mouth("o" if peek < 0.5 else "flat")


def push(b: Body) -> None:
    walk(b)
    b.release("l")
    b.release("r")
    b.arm("r", 1.28, -0.10)
    b.arm("l", -1.12, 0.15)
    b.move("torso", turn=0.16 + 0.03 * b.wave(1.0))
    b.look(0.9)


def pull(b: Body) -> None:
    """Leaning into it, one hand back at the rope or handle."""
    walk(b)
    b.release("l")
    b.arm("l", 0.85, 0.1)
    b.move("torso", turn=0.15 + 0.03 * b.wave(1.0))
    b.look(0.6)


def kick(b: Body) -> None:
    """Weight back, then the right leg through the ball."""
    back, hit = smooth(0.2, 0.75, b.t), smooth(0.78, STRIKE, b.t)
    rest = smooth(STRIKE + 0.35, STRIKE + 1.1, b.t)
    b.leg("r", (-0.75 * back + 1.95 * hit) * (1 - rest), (1.1 * back * (1 - hit)) * (1 - rest) + 0.05)
    b.leg("l", -0.10, 0.12)
    b.arm("l", (0.9 * hit + 0.3) * (1 - rest), 0.2)
    b.arm("r", (1.0 * back - 1.3 * hit) * (1 - rest) + 0.2, -0.3)
    b.move("torso", turn=(0.16 * back - 0.30 * hit) * (1 - rest))
    b.look(0.7, 0.7 * (1 - hit))
    b.mouth("open" if hit > 0.5 else "flat")


def throw(b: Body) -> None:
    """Arm back and up, a step, and the release; once."""
    back, hit = smooth(0.15, 0.7, b.t), smooth(0.76, STRIKE, b.t)
    rest = smooth(STRIKE + 0.3, STRIKE + 1.1, b.t)
    b.arm("r", (2.75 * back - 1.35 * hit) * (1 - rest) + 0.15 * rest, (0.85 * back - 0.8 * hit) * (1 - rest))
    b.arm("l", (0.7 * back - 0.5 * hit) * (1 - rest), -0.2)
    b.move("torso", turn=(-0.18 * back + 0.36 * hit) * (1 - rest))
    b.leg("r", 0.34 * hit * (1 - rest), 0.12)
    b.leg("l", -0.25 * hit * (1 - rest), 0.10)
    b.look(0.8, -0.2)
    b.mouth("open" if hit > 0.4 else "flat")


def catch(b: Body) -> None:
    """Both hands up to meet it, then in to the chest."""
    up, got = smooth(0.1, 0.7, b.t), smooth(STRIKE, STRIKE + 0.3, b.t)
    b.arm("r", 1.75 * up - 1.15 * got, -0.25 * up - 1.0 * got)
    b.arm("l", -1.35 * up + 1.0 * got, 0.2 * up - 1.0 * got)
    b.dy += 0.05 * b.cue.metres * math.sin(math.pi * smooth(STRIKE - 0.25, STRIKE + 0.25, b.t))
    b.look(0.9, -0.5 * (1 - got))
    b.mouth("open" if got < 0.5 else "smile")


def dig(b: Body) -> None:
    heave = b.pulse(0.6, 0.5)
    b.move("torso", turn=0.42 - 0.30 * heave)
    b.move("head", turn=-0.12)
    b.arm("r", 0.75 + 0.35 * heave, -0.35)
    b.arm("l", -0.65 - 0.2 * heave, -0.35)
    b.leg("r", 0.45, 0.55)
    b.leg("l", -0.30, 0.12)
    b.dy -= 0.02 * b.cue.metres
    b.look(0.7, 0.7)


def sweep(b: Body) -> None:
    swing = b.wave(0.75)
    b.move("torso", turn=0.12 + 0.07 * swing)
    b.arm("r", 0.70 + 0.28 * swing, -0.5)
    b.arm("l", -0.65 + 0.25 * swing, -0.6)
    b.dx += 0.04 * b.cue.metres * swing
    b.look(0.5, 0.7)


def knock(b: Body) -> None:
    phase = b.t % 1.9
    rap = abs(math.sin(TAU * 2.4 * phase)) if 0.4 < phase < 1.25 else 0.0
    b.arm("r", 1.30, -0.75 + 0.55 * rap)
    b.arm("l", 0.12, -0.2)
    b.move("torso", turn=0.05)
    b.look(0.9)


def shake_hands(b: Body) -> None:
    go = smooth(0.2, 0.9, b.t)
    b.arm("r", 1.02 * go, -0.15 * go + 0.13 * go * b.wave(2.2))
    b.arm("l", 0.10, -0.15)
    b.move("torso", turn=0.07 * go)
    b.look(0.8)
    b.mouth("smile")


def kiss(b: Body) -> None:
    """Hands on the other's arms, faces together."""
    hug(b)
    go = smooth(0.6, 1.6, b.t)
    b.move("head", turn=0.10 * go, dx=2.2 * go)
    b.mouth("o" if go > 0.8 else "smile")


def talk(b: Body) -> None:
    """Words and the hand that goes with them; pauses between sentences."""
    sing(b)
    if b.wave(0.21, 0.4) < -0.55:
        b.mouth("smile")


def whisper(b: Body) -> None:
    lean = smooth(0.2, 0.9, b.t)
    b.talk(3.4)
    b.arm("r", 0.45 * lean, -2.15 * lean)
    b.arm("l", 0.1, -0.2)
    b.move("torso", turn=0.14 * lean)
    b.move("head", turn=0.10 * lean)
    b.dx += 0.05 * b.cue.metres * lean
    b.look(0.9)


def row(b: Body) -> None:
    """Seated; back and forth with the oars."""
    sit(b)
    stroke = b.wave(0.5)
    b.move("torso", turn=0.12 + 0.26 * stroke)
    b.arm("r", 0.95 + 0.25 * stroke, -0.45 + 0.5 * stroke)
    b.arm("l", -0.95 - 0.2 * stroke, -0.35 + 0.4 * stroke)
    b.look(0.6)


def ride(b: Body) -> None:
    """Astride, hands at reins or handlebars, up and down with the gait; feet go round."""
    sit(b)
    b.move("torso", turn=0.10 + 0.02 * b.wave(1.9))
    b.dy += 0.012 * b.cue.metres * b.wave(1.9)
    for side, turn in (("l", 0.0), ("r", math.pi)):
        b.leg(side, -0.35 + 0.16 * math.sin(TAU * 0.9 * b.t + turn), -0.35 + 0.2 * math.cos(TAU * 0.9 * b.t + turn))
    b.arm("r", 0.85, -0.05)
    b.arm("l", -1.0, 0.2)
    b.look(0.8)


def fish(b: Body) -> None:
    stand(b)
    tug = max(0.0, b.wave(0.35)) ** 6
    b.arm("r", 0.95 + 0.3 * tug, -0.45)
    b.arm("l", -0.75, -0.6)
    b.look(0.7, 0.5)


def photograph(b: Body) -> None:
    up = smooth(0.2, 0.9, b.t)
    b.arm("r", 0.25 * up, -2.75 * up)
    b.arm("l", -1.15 * up, -1.35 * up)
    b.move("torso", turn=0.10 * up)
    b.move("head", turn=0.06 * up)
    b.look(0.9)


def peer(b: Body) -> None:
    """Bent to an eyepiece in front."""
    lean = smooth(0.1, 0.9, b.t)
    b.move("torso", turn=0.26 * lean)
    b.move("head", turn=-0.14 * lean)
    b.leg("l", -0.12 * lean, 0.1)
    b.arm("r", 1.15 * lean, -0.75 * lean)
    b.arm("l", -0.35, -0.6)
    b.look(0.9, -0.35)
    b.mouth("open" if b.wave(0.3) > 0.6 else "smile")


def light(b: Body) -> None:
    go = smooth(0.3, 1.1, b.t)
    b.arm("r", 1.05 * go, -0.45 * go + 0.03 * b.wave(1.3))
    b.arm("l", -0.5 * go, -0.7)
    b.move("torso", turn=0.16 * go)
    b.look(0.8, 0.4)
    b.mouth("smile" if b.t > 1.4 else "flat")


def paint(b: Body) -> None:
    """Long strokes at arm's length, with a step back to look."""
    stroke = b.wave(0.6)
    b.arm("r", 1.20 + 0.32 * stroke, -0.35 + 0.18 * b.wave(0.9, 1), 0.2 * stroke)
    b.arm("l", -0.30, -1.15)
    b.move("torso", turn=0.05 + 0.02 * stroke)
    b.move("head", turn=0.05 * b.wave(0.25))
    b.look(0.85, -0.1 * stroke)


def dive(b: Body) -> None:
    """A spring from the edge, an arc, head first down, and up again to swim."""
    if b.t > 2.7:
        up = smooth(2.7, 3.1, b.t)
        swim(b)
        b.dx += 0.35 * b.cue.metres
        b.dy -= 0.5 * b.cue.metres * (1 - up)
        return
    ready, air = smooth(0.4, 1.0, b.t), smooth(1.0, 2.0, b.t)
    b.tilt += 0.15 * ready + 2.45 * air
    b.dx += 1.05 * b.cue.metres * air - 0.75 * b.cue.metres
    b.dy += b.cue.metres * (0.75 * math.sin(math.pi * min(1.0, 1.15 * air)) + 0.38 * (1 - air) - 1.3 * smooth(0.7, 1.0, air))
    for side in "lr":
        b.arm(side, 0.2 + 2.7 * ready, 0.1)
        b.leg(side, 0.35 * (ready - air), 0.55 * (ready - air))


def swim(b: Body) -> None:
    """A crawl at the surface: arms in turn over the water, legs kicking, the head up."""
    settle(b, 1.30 + 0.05 * b.wave(0.7), 0.02 * b.cue.metres + 0.02 * b.wave(0.7))
    for side, turn in (("r", 0.0), ("l", math.pi)):
        b.arm(side, 1.6 + 1.25 * math.sin(TAU * 0.75 * b.t + turn), 0.25)
        b.leg(side, 0.22 * math.sin(TAU * 1.7 * b.t + turn), 0.15)
    b.move("head", turn=-0.75)
    b.go(1)
    b.look(0.6)


CHORES: dict[str, Callable[[Body], None]] = {
    "sit": sit, "lie": lie, "sleep": sleep, "wake": wake, "yawn": yawn, "eat": eat, "drink": drink, "pour": pour, "water": water,
    "plant": plant, "kneel": kneel, "hide": hide, "push": push, "pull": pull, "kick": kick, "throw": throw, "catch": catch, "dig": dig,
    "sweep": sweep, "knock": knock, "shake hands": shake_hands, "kiss": kiss, "talk": talk, "whisper": whisper, "row": row, "ride": ride,
    "fish": fish, "photograph": photograph, "peer": peer, "light": light, "paint": paint, "dive": dive, "swim": swim,
}

"""What people do with things and with each other: eat, pour, push, kick, kneel, knock, row, photograph … Forward is right."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.biped import hug, stand, walk
from director.tools.generators.animatic.acting.body import TAU, Body, smooth
from director.tools.generators.animatic.acting.postures import kneel

STRIKE = 1.0
"""Seconds from an actor's beginning to the moment when a throw leaves the hand, a kick meets the ball, a catch closes."""


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


def lace(b: Body) -> None:
    """On one knee, both hands at the foot in front."""
    plant(b)
    pull = b.pulse(0.9, 0.4)
    b.release("r")
    b.release("l")
    b.arm("r", 0.70 + 0.12 * pull, -0.35 - 0.2 * pull)
    b.arm("l", -0.55 - 0.12 * pull, -0.45)


def wade(b: Body) -> None:
    """Slow steps with the arms out for balance."""
    walk(b)
    b.release("l")
    b.release("r")
    b.arm("r", 0.95 + 0.10 * b.wave(0.6), -0.2)
    b.arm("l", 0.90 + 0.10 * b.wave(0.6, 1), -0.2)


def plunge(b: Body) -> None:
    """A keeper's leap to the side, full length, and down on the grass with the ball."""
    go, down = smooth(0.5, 1.15, b.t), smooth(0.95, 1.35, b.t)
    b.tilt += 1.32 * go
    b.dx += 0.95 * b.cue.metres * go - 0.4 * b.cue.metres
    b.dy += b.cue.metres * (0.34 * math.sin(math.pi * min(1.0, 0.75 * go + 0.25 * down)) + 0.06 * down)
    b.arm("r", 2.6 * go, -0.1 * go)
    b.arm("l", 2.5 * go, 0.1 * go)
    b.leg("r", 0.30 * go, 0.35 * go)
    b.leg("l", -0.15 * go, 0.1)
    b.move("head", turn=-0.45 * go)
    b.look(0.8, -0.4)
    b.mouth("open" if down < 0.8 else "smile")


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


def refuse(b: Body) -> None:
    """What is held stays back, the other palm is put out, the head is shaken."""
    go = smooth(0.3, 0.9, b.t)
    b.arm("r", 0.25 * go, -1.9 * go)
    b.arm("l", -1.25 * go, 0.10 * go, -0.5 * go)
    b.move("torso", turn=-0.06 * go)
    b.move("head", turn=0.07 * go * b.wave(1.1))
    b.look(0.35 * b.wave(1.1))
    b.mouth("flat")


def stop(b: Body) -> None:
    """One straight arm against it, the weight on the back leg."""
    go, hit = smooth(0.2, 0.8, b.t), smooth(1.0, 1.25, b.t) * (1 - smooth(1.25, 1.7, b.t))
    b.arm("r", 1.42 * go, -0.06 - 0.25 * hit)
    b.arm("l", 0.45 * go, -0.35)
    b.leg("l", -0.32 * go, 0.05)
    b.leg("r", 0.22 * go, 0.15 * go)
    b.move("torso", turn=0.10 * go - 0.08 * hit)
    b.look(0.9)
    b.mouth("flat")


def shield(b: Body) -> None:
    """Down over it with both arms round it."""
    kneel(b)
    go = smooth(0.3, 1.0, b.t)
    b.release("r")
    b.arm("r", 1.05 * go, -0.55 * go)
    b.arm("l", -0.85 * go, -0.35 * go)
    b.move("torso", turn=0.22 * go)
    b.move("head", turn=0.12 * go)


def kiss(b: Body) -> None:
    """Hands on the other's arms, faces together."""
    hug(b)
    go = smooth(0.6, 1.6, b.t)
    b.move("head", turn=0.10 * go, dx=2.2 * go)
    b.mouth("smile")


def talk(b: Body) -> None:
    """The hands go with the words and rest with them."""
    go = b.cue.lips.active(b.now) if b.cue.lips else 0.0
    b.arm("r", 0.16 + (0.50 + 0.24 * b.wave(0.55)) * go, -0.25 - (0.75 - 0.35 * b.wave(0.8, 1)) * go, 0.2 * go * b.wave(0.9))
    b.arm("l", 0.14 + (0.22 + 0.14 * b.wave(0.47, 2)) * go, -0.22 - (0.60 - 0.25 * b.wave(0.66)) * go)
    b.move("torso", turn=0.02 * go * b.wave(0.5))
    b.look(0.3)


def whisper(b: Body) -> None:
    lean = smooth(0.2, 0.9, b.t)
    b.arm("r", 0.45 * lean, -2.15 * lean)
    b.arm("l", 0.1, -0.2)
    b.move("torso", turn=0.14 * lean)
    b.move("head", turn=0.10 * lean)
    b.dx += 0.05 * b.cue.metres * lean
    b.look(0.9)


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
    b.arm("r", 0.45 * lean, -2.45 * lean)
    b.arm("l", -0.35, -0.6)
    b.look(0.9, -0.35)
    b.mouth("open" if b.wave(0.3) > 0.6 else "smile")


def lens(b: Body) -> None:
    """A glass held up to the eye, the other hand behind the back."""
    up = smooth(0.2, 0.9, b.t)
    b.arm("r", 0.30 * up, -2.85 * up)
    b.arm("l", 0.35, -0.5)
    b.move("torso", turn=0.14 * up)
    b.move("head", turn=0.08 * up + 0.03 * b.wave(0.4))
    b.look(0.9, 0.2)


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


def sew(b: Body) -> None:
    """Small busy hands before the chest."""
    b.arm("r", 0.42 + 0.10 * b.wave(1.4), -1.30 + 0.22 * b.wave(1.4, 0.7))
    b.arm("l", -0.42 - 0.08 * b.wave(1.4, 1.6), -1.05)
    b.move("head", turn=0.07)
    b.look(0.3, 0.75)


def wash(b: Body) -> None:
    """Both hands in circles before the body."""
    turn = TAU * 1.1 * b.t
    b.arm("r", 0.75 + 0.14 * math.cos(turn), -0.65 + 0.2 * math.sin(turn))
    b.arm("l", -0.65 + 0.14 * math.sin(turn), -0.6)
    b.move("torso", turn=0.10 + 0.02 * math.sin(turn))
    b.look(0.45, 0.65)


def bow(b: Body) -> None:
    """Down from the waist with a hand on the chest, a while, and up."""
    down = smooth(0.3, 1.1, b.t) * (1 - smooth(2.0, 2.8, b.t))
    b.move("torso", turn=0.55 * down)
    b.move("head", turn=0.25 * down)
    b.arm("r", 0.35 * down, -1.7 * down)
    b.arm("l", 0.65 * down, 0.2)
    b.mouth("smile")


def clap(b: Body) -> None:
    meet = abs(b.wave(1.6))
    b.arm("r", 0.45 + 0.22 * meet, -1.25 + 0.12 * meet)
    b.arm("l", -0.45 + 0.32 * meet, -1.20)
    b.dy += 0.012 * b.cue.metres * meet
    b.mouth("open" if b.wave(0.4) > 0 else "smile")


def scare(b: Body) -> None:
    """Up on the toes, arms spread over the other."""
    up = smooth(0.5, 0.9, b.t % 2.4) * (1 - smooth(1.8, 2.2, b.t % 2.4))
    b.arm("r", 0.3 + 1.9 * up, 0.5 * up)
    b.arm("l", 0.3 + 1.9 * up, 0.5 * up)
    b.move("torso", turn=0.12 * up)
    b.dy += 0.05 * b.cue.metres * up
    b.mouth("open" if up > 0.3 else "flat")


def comb(b: Body) -> None:
    """Strokes down the hair at the far side of the neck, the head a little aside."""
    stroke = b.wave(0.55)
    b.arm("r", 1.0 + 0.10 * stroke, -2.1 + 0.25 * stroke)
    b.arm("l", 0.2, -0.4)
    b.move("head", turn=0.10 + 0.04 * stroke)
    b.mouth("smile")


def brush(b: Body) -> None:
    """Up at the mouth, to and fro."""
    b.arm("r", 0.15, -2.75 + 0.14 * b.wave(3.2))
    b.arm("l", -0.2, -0.5)
    b.mouth("open")
    b.move("head", turn=0.03 * b.wave(3.2))


CHORES: dict[str, Callable[[Body], None]] = {
    "yawn": yawn, "sneeze": yawn, "eat": eat, "drink": drink, "pour": pour, "water": water,
    "plant": plant, "lace": lace, "wade": wade, "plunge": plunge, "push": push, "pull": pull, "kick": kick, "throw": throw, "catch": catch, "dig": dig,
    "sweep": sweep, "knock": knock, "shake hands": shake_hands, "kiss": kiss, "talk": talk, "whisper": whisper,
    "fish": fish, "photograph": photograph, "peer": peer, "lens": lens, "light": light, "paint": paint,
    "sew": sew, "fold": sew, "strike": throw, "wash": wash, "brush": brush, "comb": comb, "refuse": refuse, "stop": stop, "shield": shield, "bow": bow, "clap": clap, "scare": scare,
}

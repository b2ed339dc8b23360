"""More of what people do: juggle, help somebody up, cover the ears, ring, play at a table or on an instrument. Forward is right."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.biped import stand
from director.tools.generators.animatic.acting.body import TAU, Body, smooth
from director.tools.generators.animatic.acting.postures import settle

RISING = 1.1, 2.3
"""Seconds between which somebody who is helped comes to his feet."""
JUGGLE = 0.62
"""Seconds from one throw of the same hand to its next."""


def juggle(b: Body) -> None:
    """Hands out at both sides, one up while the other is down; the eyes follow what flies."""
    for side, turn in (("r", 0.0), ("l", math.pi)):
        toss = math.sin(TAU * b.t / JUGGLE + turn)
        b.arm(side, 0.50 + 0.10 * toss, 0.85 + 0.28 * toss)
    b.look(0.5 * b.wave(0.8), -0.9)
    b.move("head", turn=-0.05 + 0.05 * b.wave(0.8))
    b.dy += 0.008 * b.cue.metres * abs(math.sin(TAU * b.t / JUGGLE))
    b.mouth("smile")


def help_up(b: Body) -> None:
    """Bent down to the other, then up together."""
    bend = smooth(0.0, 0.6, b.t + 0.3) * (1 - smooth(*RISING, b.t))
    b.move("torso", turn=0.42 * bend)
    b.move("head", turn=-0.12 * bend)
    b.leg("r", 0.32 * bend, 0.30 * bend)
    b.leg("l", -0.22 * bend, 0.10 * bend)
    b.arm("r", 0.95 * bend, -0.2 * bend)
    b.arm("l", 0.25 + 0.3 * bend, -0.2)
    b.look(0.9, 0.8 * bend)
    b.mouth("smile")


def get_up(b: Body) -> None:
    """From sitting on the ground to the feet."""
    up = smooth(*RISING, b.t)
    settle(b, -0.12 * (1 - up), 0.07 * b.cue.metres * (1 - up) + b.cue.hips * up)
    for side, spread in (("r", 0.06), ("l", -0.10)):
        b.leg(side, (1.42 + spread) * (1 - up), 0.12 * (1 - up) + 0.7 * math.sin(math.pi * up))
    b.arm("r", 0.9 * (1 - up), -0.1)
    b.arm("l", 0.35 * (1 - up) + 0.1, -0.2)
    b.look(0.8, -0.7 * (1 - up))
    b.mouth("flat" if up < 0.3 else "smile")


def cover_ears(b: Body) -> None:
    """Both hands over the ears, eyes shut, head between the shoulders."""
    up = smooth(0.15, 0.7, b.t)
    for side in "lr":
        b.arm(side, 1.85 * up, 1.5 * up + 0.04 * b.wave(2.3))
    b.move("head", turn=0.07 * b.wave(0.5), dy=1.2 * up)
    b.move("brows", dy=1.0 * up)
    b.squash *= 1 - 0.03 * up
    b.mouth("flat" if b.wave(0.4) < 0.5 else "sad")
    if up > 0.6:
        b.choose["eyes"] = "closed"


def cover_eyes(b: Body) -> None:
    """Both hands before the face, and now and then a look between the fingers."""
    up = smooth(0.15, 0.7, b.t)
    peek = smooth(0.5, 0.9, b.wave(0.22, -1.2)) * up
    for side in "lr":
        b.arm(side, (2.3 - 0.25 * peek) * up, (1.75 - 0.35 * peek) * up)
    b.move("head", turn=0.05 * b.wave(0.4), dy=0.8 * up)
    b.move("torso", turn=0.04 * up)
    b.mouth("smile" if peek > 0.5 else "flat")


def close_eyes(b: Body) -> None:
    """The lids sink, the chin rises with a deep breath, and a smile comes."""
    shut = smooth(0.5, 0.9, b.t)
    breath = shut * b.wave(0.2)
    for side in "lr":
        b.arm(side, 0.10 + 0.04 * breath, -0.12)
    if shut > 0.6:
        b.choose["eyes"] = "closed"
    b.move("torso", sy=1 + 0.015 * breath)
    b.move("head", turn=-0.07 * shut + 0.02 * breath)
    b.mouth("smile" if shut > 0.6 else "flat")


def ring(b: Body) -> None:
    """Both hands up at a rope, and down with the whole weight."""
    pull = 0.5 - 0.5 * math.cos(TAU * 0.55 * b.t)
    b.arm("r", 2.45 - 0.9 * pull, 0.1 - 0.4 * pull)
    b.arm("l", -2.1 + 0.8 * pull, -0.2)
    for side in "lr":
        b.leg(side, 0.22 * pull, 0.40 * pull)
    b.dy -= 0.035 * b.cue.metres * pull
    b.move("torso", turn=0.05 + 0.06 * pull)
    b.look(0.5, -0.8)
    b.mouth("open" if pull > 0.6 else "smile")


def game(b: Body) -> None:
    """At a board: a hand goes out to a piece now and then, the other holds the chin."""
    turn = (b.t / 2.6 + (b.cue.seed % 5) / 5) % 1.0
    out = smooth(0.15, 0.35, turn) * (1 - smooth(0.55, 0.75, turn))
    b.arm("r", 0.50 + 0.55 * out, -1.0 + 0.85 * out)
    b.arm("l", 0.30, -2.2 + 0.5 * out)
    b.move("torso", turn=0.06 + 0.14 * out)
    b.look(0.6, 0.75)
    b.mouth("smile" if out > 0.4 else "flat")


def drum(b: Body) -> None:
    """Both hands in turn on what stands before the belly."""
    for side, turn in (("r", 0.0), ("l", math.pi)):
        lift = max(0.0, math.sin(TAU * 1.6 * b.t + turn))
        b.arm(side, (0.75 if side == "r" else -0.25) + 0.25 * lift, (-0.55 if side == "r" else -0.7) + 0.65 * lift)
    b.move("head", turn=0.09 * b.wave(1.6), dy=-0.8 * abs(b.wave(1.6)))
    b.move("torso", turn=0.05 + 0.02 * b.wave(0.8))
    b.look(0.4, 0.3)
    b.mouth("open" if b.wave(0.4) > 0 else "smile")


def keys(b: Body) -> None:
    """Swaying over a keyboard; the hands are led to the keys."""
    stand(b)
    b.move("torso", turn=0.08 + 0.05 * b.wave(0.45))
    b.move("head", turn=0.06 * b.wave(0.45, 0.8))
    b.look(0.7, 0.45)
    b.mouth("smile")


def fiddle(b: Body) -> None:
    """Violin at the chin, the bow to and fro."""
    bow = b.wave(0.95)
    b.arm("r", 0.62 + 0.22 * bow, -1.55 + 0.45 * bow)
    b.arm("l", 0.75, -0.75)
    b.move("torso", turn=0.05 * b.wave(0.48))
    b.move("head", turn=-0.16 + 0.04 * b.wave(0.48))
    b.look(-0.3, 0.6)
    b.mouth("smile")
    if b.wave(0.21) > 0.2:
        b.choose["eyes"] = "closed"


def drop(b: Body) -> None:
    """A stumble, a leap of fright, and down on the seat of the trousers."""
    slip, down = smooth(0.15, 0.6, b.t), smooth(0.55, 1.05, b.t)
    sits = 0.07 * b.cue.metres
    settle(b, 0.30 * slip * (1 - down) - 0.10 * down, (sits + b.cue.hips * 0.0) * down + b.cue.hips * (1 - down))
    b.dy += 0.10 * b.cue.metres * math.sin(math.pi * min(1.0, slip * 0.5 + down * 0.5))
    for side, spread in (("r", 0.14), ("l", -0.14)):
        flung = math.sin(math.pi * down)
        b.leg(side, (1.45 + spread) * down + (0.5 if side == "r" else -0.6) * slip * (1 - down), 0.10 * down + 0.4 * flung)
        b.arm(side, 1.9 * slip * (1 - down) + 0.55 * down, 0.35 * slip * (1 - down) - 0.1 * down)
    shake = smooth(1.2, 1.5, b.t) * (1 - smooth(2.2, 2.6, b.t))
    b.move("head", turn=0.12 * shake * b.wave(2.2))
    b.mouth("o" if down < 1 else "flat" if shake > 0 else "sad")
    b.look(0.2, 0.4 * slip)


DEEDS: dict[str, Callable[[Body], None]] = {
    "juggle": juggle, "help up": help_up, "get up": get_up, "cover ears": cover_ears, "cover eyes": cover_eyes, "close eyes": close_eyes, "ring": ring, "game": game, "drum": drum, "keys": keys,
    "fiddle": fiddle, "fall": drop,
}

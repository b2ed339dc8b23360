"""What people do with their own bodies and with what they have in hand: raise an arm, stretch, wipe the brow, smell a flower. Forward is right."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.biped import stand
from director.tools.generators.animatic.acting.body import TAU, Body, smooth
from director.tools.generators.animatic.acting.chores import water


def raise_hand(b: Body) -> None:
    """One hand up beside the head, and it stays there."""
    stand(b)
    up = smooth(0.2, 0.8, b.t)
    b.arm("r", b.cue.raised * up, 0.25 * up + 0.03 * b.wave(0.6))
    b.look(0.6)
    b.mouth("smile")


def raise_arms(b: Body) -> None:
    """Both arms up and wide."""
    stand(b)
    up = smooth(0.2, 0.8, b.t)
    for side in "lr":
        b.arm(side, (b.cue.raised + 0.08 * b.wave(0.7)) * up, 0.2 * up)
    b.mouth("open" if up > 0.5 else "smile")


def stretch(b: Body) -> None:
    """Up on the toes with both arms out over the shoulders, eyes shut, and down again."""
    stand(b)
    up = smooth(0.2, 1.0, b.t % 3.4) * (1 - smooth(2.4, 3.0, b.t % 3.4))
    for side in "lr":
        b.arm(side, b.cue.raised * up, 0.35 * up)
    b.move("head", turn=-0.10 * up)
    b.dy += 0.02 * b.cue.metres * up
    b.mouth("o" if up > 0.6 else "smile")
    if up > 0.5:
        b.choose["eyes"] = "closed"


def smell(b: Body) -> None:
    """What is in the hand comes up to the nose; a deep breath with the eyes shut."""
    stand(b)
    near = smooth(0.2, 0.8, b.t)
    breath = near * b.wave(0.3)
    b.arm("r", 0.62 - 0.27 * near, -1.25 - 1.25 * near)
    b.arm("l", -0.30, -1.0)
    b.move("head", turn=0.08 * near - 0.03 * breath)
    b.move("torso", sy=1 + 0.015 * breath)
    b.mouth("smile")
    if near > 0.7 and breath > -0.5:
        b.choose["eyes"] = "closed"


def hush(b: Body) -> None:
    """A hand at the lips."""
    stand(b)
    near = smooth(0.2, 0.7, b.t)
    b.arm("r", 0.62 - 0.47 * near, -1.25 - 1.5 * near)
    b.move("head", turn=0.05 * near)
    b.look(0.5)
    b.mouth("o")


def brow(b: Body) -> None:
    """The back of a hand over the forehead and down again."""
    stand(b)
    up = smooth(0.2, 0.8, b.t % 3.0) * (1 - smooth(2.0, 2.6, b.t % 3.0))
    b.arm("r", (2.05 + 0.06 * b.wave(1.2)) * up, (-2.05 + 0.20 * b.wave(1.2)) * up)
    b.move("head", turn=-0.08 * up)
    b.mouth("o" if up > 0.5 else "smile")
    if up > 0.5:
        b.choose["eyes"] = "closed"


def don(b: Body) -> None:
    """Both hands up at the head, a while, and down."""
    stand(b)
    up = smooth(0.1, 0.6, b.t) * (1 - smooth(1.8, 2.4, b.t))
    for side in "lr":
        b.arm(side, 1.85 * up, (1.5 + 0.06 * b.wave(1.4)) * up)
    b.mouth("smile")


def groom(b: Body) -> None:
    """A hand with scissors or a comb at the head of who sits there."""
    b.arm("r", 1.30 + 0.05 * b.wave(1.3), -0.25 + 0.22 * b.wave(1.3))
    b.arm("l", -0.95, -0.30)
    b.move("torso", turn=0.10)
    b.look(0.7, 0.5)
    b.mouth("smile")


def scrub(b: Body) -> None:
    """A rag in circles on what stands in front, at the height of the face."""
    turn = TAU * 0.8 * b.t
    b.arm("r", 1.45 + 0.30 * math.cos(turn), -0.30 + 0.30 * math.sin(turn))
    b.arm("l", -0.25, -0.5)
    b.move("torso", turn=0.08 + 0.03 * math.cos(turn))
    b.look(0.8, -0.1)
    b.mouth("smile")


def spray(b: Body) -> None:
    """Both hands at a nozzle in front, the weight against its push."""
    b.leg("r", 0.25, 0.18)
    b.leg("l", -0.28, 0.04)
    b.arm("r", 0.95 + 0.05 * b.wave(0.5), -0.55)
    b.arm("l", -0.80, -0.45)
    b.move("torso", turn=-0.06 + 0.01 * b.wave(2.3))
    b.look(0.9, -0.1)


GESTURES: dict[str, Callable[[Body], None]] = {
    "raise hand": raise_hand, "raise arms": raise_arms, "stretch": stretch, "smell": smell, "hush": hush, "brow": brow, "don": don, "groom": groom,
    "scrub": scrub, "spray": spray, "scatter": water,
}

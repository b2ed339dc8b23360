"""How people are down, up, seated or in the water: sitting, lying, kneeling, hiding, riding, rowing, swimming. Forward is right."""

from __future__ import annotations

import math
from collections.abc import Callable

from director.tools.generators.animatic.acting.body import TAU, Body, smooth


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


def slide(b: Body) -> None:
    """Down on the seat, legs ahead, arms up for joy."""
    settle(b, -0.22 + 0.05 * b.wave(0.9), 0.07 * b.cue.metres + 0.012 * b.cue.metres * abs(b.wave(1.7)))
    for side, spread in (("r", 0.05), ("l", -0.08)):
        b.leg(side, 1.50 + spread + 0.05 * b.wave(1.3), 0.06)
        b.arm(side, 2.5 + 0.16 * b.wave(1.1, 1), 0.3)
    b.go(1)
    b.look(0.5)
    b.mouth("laugh" if b.t > 0.4 else "smile")


def crawl(b: Body) -> None:
    """On hands and knees, the arms and thighs in turn, the head up."""
    step = TAU * 0.9 * b.t
    settle(b, 1.28, 0.27 * b.cue.metres + 0.01 * b.cue.metres * abs(math.sin(step)))
    for side, turn in (("r", 0.0), ("l", math.pi)):
        swing = math.sin(step + turn)
        b.arm(side, 1.45 + 0.32 * swing, 0.1)
        b.leg(side, 1.25 - 0.28 * swing, 1.5)
    b.move("head", turn=-0.95)
    b.go(1)
    b.look(0.5)


def doze(b: Body) -> None:
    """Asleep on a seat: the chin sinks, the eyes are shut, the breath is deep."""
    sit(b)
    breath = b.wave(0.24)
    b.choose["eyes"] = "closed"
    b.move("torso", sy=1 + 0.02 * breath)
    b.move("head", turn=0.22 + 0.04 * breath)
    b.mouth("o" if breath > 0.3 else "flat")


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
    b.go(1)


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


def skate(b: Body) -> None:
    """Long slides from leg to leg, arms swinging wide."""
    glide = b.wave(0.55)
    b.tilt += 0.14
    b.leg("r", 0.35 * max(0.0, glide), 0.35)
    b.leg("l", -0.75 * max(0.0, glide) - 0.1, 0.3 + 0.4 * max(0.0, glide))
    b.leg("r", -0.75 * max(0.0, -glide), 0.4 * max(0.0, -glide))
    b.arm("r", 0.7 + 0.7 * glide, -0.2)
    b.arm("l", 0.7 - 0.7 * glide, -0.2)
    b.dx += 0.05 * b.cue.metres * glide
    b.look(0.7)
    b.mouth("smile")
    b.go(1)


def ski(b: Body) -> None:
    """Crouched, knees bent, hands before the body, from side to side."""
    sway = b.wave(0.5)
    b.dy -= 0.05 * b.cue.metres * (1 + 0.2 * b.wave(1.0))
    b.move("torso", turn=0.34 + 0.04 * sway)
    b.move("head", turn=-0.22)
    for side in "lr":
        b.leg(side, 0.55, 0.85)
        b.arm(side, 0.5 if side == "r" else -0.5, -0.9)
    b.tilt += 0.06 + 0.06 * sway
    b.look(0.8)
    b.mouth("smile")
    b.go(1)


POSTURES: dict[str, Callable[[Body], None]] = {
    "sit": sit, "doze": doze, "slide": slide, "crawl": crawl, "lie": lie, "sleep": sleep, "wake": wake, "kneel": kneel, "hide": hide, "row": row, "ride": ride, "dive": dive, "swim": swim,
    "skate": skate, "ski": ski,
}

"""Nowhere in particular: floating shapes, ribbons and light in depth, for dreams, music and ideas."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.pen import Pen, num

MOODS = (
    (("#ff9a8b", "#ff6a88", "#6a5acd", "#ffd56b", "#5fd8d0"), "#2b1a5e #7a3a9a #ff8a8a #ffd9a8"),
    (("#5fd8ff", "#7a7aff", "#ff8ad8", "#9ff2c8", "#ffe08a"), "#0f2a6a #3f6ad8 #8fc8ff #f2e4ff"),
    (("#ffb86b", "#ff7a5a", "#c95a9a", "#6a8fe8", "#ffe9a8"), "#3a1f5a #b8507a #ff9a6b #ffe4b0"),
    (("#8ff2d0", "#4fb8c8", "#5a6fd8", "#ffc4a0", "#f28ab8"), "#122a4a #1f7a8f #8fe0c4 #fff0d4"),
)


def _solid(pen: Pen, x: float, y: float, r: float, colour: str, kind: int) -> None:
    """A ball, a ring, a cube, a cone, a gem or a half moon, lit from the upper left."""
    if kind == 0:
        pen.disc(x, y, r, pen.ball(light(colour, 0.65), light(colour, 0.15), colour, dark(colour, 0.45)))
        pen.oval(x - r * 0.36, y - r * 0.44, r * 0.2, r * 0.13, "#ffffff", 0.75)
    elif kind == 1:
        d = (
            f"M{num(x - r)} {num(y)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0ZM{num(x - r * 0.52)} "
            f"{num(y)}a{num(r * 0.52)} {num(r * 0.52)} 0 1 0 {num(r * 1.04)} 0"
            f"a{num(r * 0.52)} {num(r * 0.52)} 0 1 0 {num(-r * 1.04)} 0Z"
        )
        pen.path(d, pen.ball(light(colour, 0.6), colour, dark(colour, 0.45), cx=0.3, cy=0.25, r=0.9))
        pen.line(
            f"M{num(x - r * 0.76)} {num(y - r * 0.1)}A{num(r * 0.76)} {num(r * 0.76)} 0 0 1 {num(x + r * 0.2)} {num(y - r * 0.74)}",
            "#ffffff",
            r * 0.1,
            0.5,
        )
    elif kind == 2:
        a, b = r * 0.92, r * 0.5
        pen.poly([(x, y - r), (x + a, y - b), (x, y), (x - a, y - b)], light(colour, 0.5))
        pen.poly([(x - a, y - b), (x, y), (x, y + r), (x - a, y + b)], pen.down(light(colour, 0.12), colour))
        pen.poly([(x + a, y - b), (x, y), (x, y + r), (x + a, y + b)], pen.down(dark(colour, 0.2), dark(colour, 0.45)))
    elif kind == 3:
        pen.path(
            f"M{num(x)} {num(y - r)}L{num(x + r * 0.8)} {num(y + r * 0.7)}Q{num(x)} {num(y + r * 1.1)} {num(x - r * 0.8)} "
            f"{num(y + r * 0.7)}Z",
            pen.across(light(colour, 0.5), colour, dark(colour, 0.45)),
        )
    elif kind == 4:
        top, low = y - r, y + r
        pen.poly([(x, top), (x + r * 0.62, y), (x, low), (x - r * 0.62, y)], colour)
        pen.poly([(x, top), (x - r * 0.62, y), (x - r * 0.1, y + r * 0.1)], light(colour, 0.55))
        pen.poly([(x, low), (x + r * 0.62, y), (x - r * 0.1, y + r * 0.1)], dark(colour, 0.4))
        pen.poly([(x, top), (x + r * 0.62, y), (x - r * 0.1, y + r * 0.1)], light(colour, 0.2))
    else:
        pen.path(
            f"M{num(x - r)} {num(y)}A{num(r)} {num(r)} 0 0 1 {num(x + r)} {num(y)}Z",
            pen.slant(light(colour, 0.5), colour, dark(colour, 0.35)),
        )


def _shapes(
    rng: random.Random,
    z: float,
    half: float,
    count: int,
    size: tuple[float, float],
    gap: float,
    colours: tuple[str, ...],
    low: float,
    high: float,
) -> Layer:
    """Solids afloat at depth z, none nearer to the middle than `gap` metres."""
    pen = Pen()
    for _ in range(count):
        x, y = rng.uniform(gap, half) * rng.choice((-1, 1)), rng.uniform(low, high)
        with pen.at(x * 100, -y * 100, turn=rng.uniform(-24, 24)):
            _solid(pen, 0, 0, rng.uniform(*size) * 100, rng.choice(colours), rng.randrange(6))
    edge = size[1] * 1.2
    return pen.card(-half - edge, half + edge, low - edge, high + edge, z, bob=0.05 + z * 0.012)


def _ribbon(rng: random.Random, z: float, half: float, y: float, colours: tuple[str, ...], thick: float) -> Layer:
    """A bundle of flowing bands across the whole picture."""
    pen = Pen()
    phase, waves = rng.uniform(0, math.tau), rng.uniform(1.1, 1.8)
    for k in range(5):
        colour = colours[k % len(colours)]
        upper, lower = [], []
        for i in range(41):
            u = i / 40
            sway = math.sin(phase + waves * math.tau * u + k * 0.22) * half * 0.1 + math.sin(phase * 2 + 5.1 * u + k * 0.1) * half * 0.04
            twist = thick * (0.35 + 0.65 * abs(math.sin(phase + 3.4 * u + k * 0.35)))
            px, py = (-half + 2 * half * u) * 100, -(y + sway + k * thick * 0.72) * 100
            upper.append((px, py - twist * 50))
            lower.append((px, py + twist * 50))
        pen.poly(
            upper + lower[::-1],
            pen.across(f"{light(colour, 0.3)}/0.85", f"{colour}/0.7", f"{dark(colour, 0.12)}/0.8", f"{light(colour, 0.4)}/0.75"),
        )
        pen.line("M" + "L".join(f"{num(a)} {num(b)}" for a, b in upper), "#ffffff", thick * 3, 0.35)
    return pen.card(-half, half, y - half * 0.2 - thick, y + half * 0.2 + thick * 5, z, bob=0.12, drift=0.02 * z / 10)


def _ground(colours: tuple[str, ...]) -> Floor:
    """A glossy plain with rings of colour around the actors."""
    pen = Pen()
    pen.rect(-9000, -8000, 9000, 2400, pen.down(light(colours[0], 0.35), light(colours[2], 0.15), colours[2], dark(colours[2], 0.35)))
    for k in range(9, 0, -1):
        pen.oval(0, -20, k * 150, k * 150, colours[k % len(colours)], 0.28)
        pen.oval(0, -20, k * 150 - 70, k * 150 - 70, light(colours[(k + 2) % len(colours)], 0.3), 0.2)
    pen.oval(0, -20, 900, 900, pen.soft("#ffffff", 0.45))
    pen.oval(0, -20, 420, 420, pen.soft("#ffffff", 0.06), glow=True)
    return pen.floor(-24, 80, 90)


def build(setting: Setting) -> Scenery:
    rng = setting.rng("abstract")
    colours, sky = rng.choice(MOODS)
    said = setting.looks.colours.get("")
    if said:
        colours = (said, light(said, 0.3), *colours[2:])
    if setting.dark:
        sky = "#070420 #1a1048 #4a2a86 #a8508f"
    great = Pen()
    for r, o in ((1500, 0.35), (1100, 0.5)):
        great.disc(0, 0, r, great.soft(colours[3], o))
    great.disc(0, 0, 760, great.down(light(colours[3], 0.5), colours[3], colours[1]))
    great.disc(0, 0, 760, great.down(f"{colours[3]}/0.3", f"{colours[1]}/0.2"), glow=True)
    layers = (
        great.card(-16, 16, -16, 16, 95),
        _ribbon(rng, 70, 100, 16, colours, 2.6),
        _shapes(rng, 45, 52, 18, (1.0, 3.6), 4, colours, 1.5, 26),
        _ribbon(rng, 26, 46, 4.5, colours[::-1], 0.8),
        _shapes(rng, 14, 19, 14, (0.3, 1.1), 3.4, colours, 0.8, 10),
        _shapes(rng, 5.5, 9, 12, (0.16, 0.5), 2.5, colours, 0.3, 5.4),
        _shapes(rng, -1.3, 4.2, 6, (0.1, 0.24), 2.1, colours, 0.1, 3.2),
    )
    last = sky.split()[-1]
    mist = Pen()
    mist.rect(-9000, -900, 9000, 500, mist.down(f"{last}/0", f"{last}/0.5", f"{last}/1", f"{last}/0.9", f"{last}/0"))
    lifted = Layer(layers[0].sketch, 95, 32, 14.0 * rng.choice((-1, 1)), 2.0)
    return Scenery((lifted, *layers[1:], mist.card(-90, 90, -5, 9, 79, lit=0.0)), (_ground(colours),), sky=sky, haze=0.02)


PLACES = (
    Place(
        (
            "abstract",
            "nowhere",
            "void of shapes",
            "dream",
            "colour",
            "color",
            "geometry",
            "music",
            "dreamscape",
            "imagination",
            "mind",
            "abstract space",
            "world of shapes",
            "thoughts",
            "memory",
            "infinity",
            "colours",
            "colors",
            "shapes",
            "limbo",
            "white void",
            "emptiness",
        ),
        build,
    ),
)

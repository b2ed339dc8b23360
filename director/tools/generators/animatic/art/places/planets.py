"""Planets, moons and suns for skies: banded, rocky, living, ringed, with an atmosphere's rim and a night side."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Layer, Sketch, dark, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num

PALETTES = {
    "gas": (
        ("#f7c59a", "#d97a5a", "#8a3d5c"),
        ("#ffd9a8", "#e8a35c", "#9a5a3c"),
        ("#b7a5f5", "#7a62d6", "#37297d"),
        ("#9fe0e8", "#4a9ac8", "#233f86"),
    ),
    "rock": (("#cfc4dc", "#8d80a8", "#453a63"), ("#e8d2b8", "#a88a72", "#57404a")),
    "sea": (("#7fd6f2", "#2f86d2", "#123a7d"), ("#8fe8c8", "#2f9aa0", "#124a6a")),
}


def _bands(pen: Pen, tones: tuple[str, str, str], rng: random.Random) -> None:
    y = -100.0
    while y < 100:
        tall = rng.uniform(6, 20)
        colour = mix(rng.choice(tones[:2]), light(tones[0], 0.4), rng.uniform(0, 0.6))
        wave = rng.uniform(-5, 5)
        d = (
            f"M-104 {num(y)}C-50 {num(y + wave)} 40 {num(y - wave)} 104 {num(y)}V{num(y + tall)}C40 {num(y + tall + wave)} -50 "
            f"{num(y + tall - wave)} -104 {num(y + tall)}Z"
        )
        pen.path(d, colour, rng.uniform(0.25, 0.75))
        y += tall * rng.uniform(0.7, 1.5)
    pen.oval(28, 34, 24, 10, pen.ball(light(tones[0], 0.5), tones[1]), 0.85)


def _craters(pen: Pen, tones: tuple[str, str, str], rng: random.Random) -> None:
    for _ in range(26):
        a, r = rng.uniform(0, math.tau), 96 * math.sqrt(rng.random())
        size = rng.uniform(3, 15) * (1.15 - r / 130)
        x, y = r * math.cos(a), r * math.sin(a)
        pen.oval(x + size * 0.12, y + size * 0.14, size, size * 0.9, light(tones[0], 0.3), 0.6)
        pen.oval(x, y, size, size * 0.9, pen.slant(dark(tones[1], 0.35), tones[1]), 0.85)


def _lands(pen: Pen, rng: random.Random) -> None:
    for _ in range(8):
        x, y = rng.uniform(-85, 85), rng.uniform(-75, 75)
        pen.path(blob(rng, x, y, rng.uniform(18, 44), 11, 0.5), pen.slant("#b6d878", "#4f9a5a", "#8a7a4a"), 0.95)
    for _ in range(9):
        x, y = rng.uniform(-80, 80), rng.uniform(-85, 85)
        pen.path(blob(rng, x, y, rng.uniform(10, 28), 9, 0.5, flat=0.28), "#ffffff", 0.72)


def blob(rng: random.Random, x: float, y: float, r: float, points: int = 9, rough: float = 0.3, flat: float = 1.0) -> str:
    """A smooth closed lump around (x, y)."""
    ring = []
    for k in range(points):
        reach = r * (1 + rng.uniform(-rough, rough))
        ring.append((x + reach * math.cos(math.tau * k / points), y + flat * reach * math.sin(math.tau * k / points)))
    middle = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(ring, ring[1:] + ring[:1], strict=True)]
    d = f"M{num(middle[-1][0])} {num(middle[-1][1])}"
    for corner, end in zip(ring, middle, strict=True):
        d += f"Q{num(corner[0])} {num(corner[1])} {num(end[0])} {num(end[1])}"
    return d + "Z"


def _ring(pen: Pen, tones: tuple[str, str, str], front: bool) -> None:
    """Half of a ring system, in front of or behind the ball."""
    sweep = 0 if front else 1
    for outer, inner, o in ((196, 172, 0.45), (168, 150, 0.85), (147, 132, 0.6), (129, 122, 0.3)):
        d = f"M{-outer} 0A{outer} {outer * 0.24:.1f} 0 0 {sweep} {outer} 0H{inner}A{inner} {inner * 0.24:.1f} 0 0 {1 - sweep} {-inner} 0Z"
        pen.path(d, pen.across(light(tones[0], 0.5), light(tones[0], 0.2), tones[1], dark(tones[1], 0.55)), o)


def planet(rng: random.Random, kind: str) -> Sketch:
    """A planet of radius 100 in a box of 220 around the middle. Kinds: gas, rock, sea, ringed, sun."""
    pen = Pen()
    if kind == "sun":
        for r, o in ((215, 0.25), (150, 0.35)):
            pen.pool(0, 0, r, r, "#ffc46b", o)
        pen.disc(0, 0, 60, pen.ball("#fffdf2", "#ffe9a8", "#ffb24a", cx=0.5, cy=0.5, r=0.5))
        pen.disc(0, 0, 60, pen.ball("#fffdf2/1", "#ffd98a/0.5", cx=0.5, cy=0.5, r=0.5), glow=True)
        return pen.sketch((-220, -220, 220, 220))
    palette = "gas" if kind == "ringed" else kind
    tones = rng.choice(PALETTES[palette])
    clip = pen.ball(tones[0], tones[1], tones[2], cx=0.32, cy=0.28, r=0.95)
    halo = {"sea": "#6fc8ff", "rock": "#b8aee8", "gas": light(tones[0], 0.2)}[palette]
    pen.disc(
        -5,
        -5,
        120,
        pen.ball(
            f"{halo}/0.8", f"{halo}/0.75", f"{halo}/0.55", f"{halo}/0.5", f"{halo}/0.42", f"{halo}/0.12", f"{halo}/0", cx=0.5, cy=0.5, r=0.5
        ),
    )
    with pen.at(turn=-18):
        if kind == "ringed":
            _ring(pen, tones, False)
        pen.raw('<clipPath id="ball"><circle r="100"/></clipPath><g clip-path="url(#ball)">')
        pen.disc(0, 0, 100, clip)
        if palette == "gas":
            _bands(pen, tones, rng)
        elif palette == "rock":
            _craters(pen, tones, rng)
        else:
            _lands(pen, rng)
        pen.raw("</g>")
    pen.disc(0, 0, 100.6, pen.ball("#ffffff/0.25", "#ffffff/0.02", "#0a0626/0.35", "#060418/0.86", "#04030f/0.95", cx=0.3, cy=0.27, r=0.92))
    pen.disc(0, 0, 100, pen.ball(f"{halo}/0", f"{halo}/0", f"{halo}/0", f"{halo}/0", f"{halo}/0.65", cx=0.56, cy=0.56, r=0.585))
    if kind == "ringed":
        with pen.at(turn=-18):
            _ring(pen, tones, True)
    return pen.sketch((-220, -220, 220, 220))


def card(rng: random.Random, kind: str, x: float, y: float, z: float, metres: float, drift: float = 0.0) -> Layer:
    """A planet of `metres` radius around (x, y) at depth z, in its own light."""
    width = metres * 2.2 * 2
    return Layer(planet(rng, kind), z, width, x, y - width / 2, lit=0.0 if kind == "sun" else 0.25, drift=drift)

"""Inside a great nest, high in the crown of a tree."""

from __future__ import annotations

import math
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, mix
from director.tools.generators.animatic.art.places import country, flora, terrain
from director.tools.generators.animatic.art.places.flora import rim_of
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

TWIGS = ("#d9b070", "#7a5028", "#c2925a", "#8f6236", "#a8753f", "#5f3d22", "#e8c88c")


def _rim(s: Setting, z: float, low: float, high: float, inner: float, half: float = 9.0) -> Layer:
    """The woven wall: `low` centimetres high in the middle, `high` at the sides; nothing within `inner` metres of the middle."""
    pen, rng = Pen(), s.rng(f"rim{z}")

    def top(x: float) -> float:
        return low + (high - low) * min(1.0, abs(x) / 420) ** 2

    edge = half * 100
    for side in (-1, 1):
        d = f"M{num(side * inner * 100)} 30"
        for k in range(25):
            x = inner * 100 + (edge - inner * 100) * k / 24
            d += f"L{num(side * x)} {num(-top(x) * min(1.0, 0.2 + (x - inner * 100) / 60 if inner else 1.0))}"
        pen.path(d + f"L{num(side * edge)} 30Z", pen.down("#b8864c", "#8a5e34", "#573a20"))
    for k in range(int(260 * (1 - inner / half))):
        side = rng.choice((-1, 1))
        x = side * (inner * 100 + (min(edge, 620) - inner * 100) * rng.random())
        grown = top(x) * (min(1.0, 0.2 + (abs(x) - inner * 100) / 60) if inner else 1.0)
        y, long = -rng.uniform(-0.05, 1.06) * grown, rng.uniform(50, 150)
        tilt = rng.gauss(0, 16) + side * 0.08 * long
        pen.line(f"M{num(x - long / 2)} {num(y + tilt / 2)}Q{num(x)} {num(y - rng.uniform(-10, 14))} {num(x + long / 2)} {num(y - tilt / 2)}", rng.choice(TWIGS),
                 rng.uniform(3.5, 8.5), 0.95)
        if k % 16 == 0:
            flora.clump(pen, rng, x, -grown, 22, 16, rng.choice(flora.LEAVES[s.season or "summer"]), 0.3, rim_of(s))
    return pen.card(-half, half, -0.3, high / 100 + 0.6, z)


def _lining(s: Setting) -> Floor:
    """The floor of the nest: rings of straw and twigs, moss, down feathers."""
    pen, rng = Pen(), s.rng("lining")
    pen.rect(-900, -470, 900, 1300, "#7a5430")
    for tone, count, wide in ((TWIGS, 300, 7.0), (("#f0d494", "#e0bc74", "#f8e4b4", "#c9a05c"), 420, 4.0)):
        for _ in range(count):
            a, r = rng.uniform(0, math.tau), rng.uniform(20, 620) if wide > 5 else rng.uniform(10, 330)
            x, y, long = r * math.cos(a), -20 + r * 0.8 * math.sin(a), rng.uniform(40, 120)
            dx, dy = -math.sin(a + rng.gauss(0, 0.35)) * long, math.cos(a + rng.gauss(0, 0.35)) * long * 0.8
            pen.line(f"M{num(x - dx / 2)} {num(y - dy / 2)}Q{num(x * 1.05)} {num(y * 1.05)} {num(x + dx / 2)} {num(y + dy / 2)}", rng.choice(tone), wide, 0.9)
    pen.oval(0, -30, 300, 230, pen.soft("#fff0c4", 0.6))
    for _ in range(16):
        a, r = rng.uniform(0, math.tau), rng.uniform(110, 300)
        with pen.at(r * math.cos(a), -20 + 0.75 * r * math.sin(a), turn=rng.uniform(0, 180)):
            pen.path("M-30 0Q-6 -13 28 0Q-6 13 -30 0Z", rng.choice(("#ffffff", "#f4f0ea", "#d4e4f0")))
            pen.line("M-34 0H26", "#b8b0ac", 1.6)
    return pen.floor(-13, 4.7, 9)


def _eggs(s: Setting) -> Layer:
    """Three speckled eggs at the side."""
    pen, rng = Pen(), s.rng("eggs")
    shell = s.looks.colour("egg", default=rng.choice(("#a8dce0", "#b8e0c4", "#f4e0c0")))
    for x, y, turn, size in ((-264, 0, -14, 1.0), (-206, 4, 12, 0.9), (238, 0, 8, 1.05)):
        pen.shadow(x, y, 46, 9, 0.6)
        with pen.at(x, y - 44 * size, size, turn=turn):
            pen.path("M0 -58Q40 -44 40 2Q38 44 0 46Q-38 44 -40 2Q-40 -44 0 -58Z", pen.ball("#ffffff", shell, mix(shell, "#4a6a8a", 0.5)))
            for _ in range(18):
                pen.oval(rng.uniform(-26, 26), rng.uniform(-38, 34), rng.uniform(1.6, 4), rng.uniform(1.4, 3), mix(shell, "#5a4030", 0.7), 0.75)
    return pen.card(-3.4, 3.2, -0.15, 1.3, 2.2)


def nest(s: Setting) -> Scenery:
    """A bowl of woven twigs with eggs and down, leaves overhead, tree tops and hills far below."""
    rng = s.rng("nest")
    leaf, green = flora.LEAVES[s.season or "summer"], country.GREENS[s.season]
    bough, crown = Pen(), Pen()
    bough.line("M-900 -150Q-560 -330 -380 -520T-60 -900", "#6a4a36", 120)
    bough.line("M-900 -170Q-570 -350 -395 -540T-80 -910", "#a07a56", 40, 0.55)
    bough.line("M-470 -420Q-200 -470 120 -420T620 -500M900 -200Q640 -330 560 -560", "#6a4a36", 40)
    bough.line("M-470 -428Q-200 -480 120 -430T620 -508", "#a07a56", 11, 0.6)
    for _ in range(22):
        x = rng.uniform(-860, 860)
        flora.clump(bough, rng, x, -520 - rng.uniform(-20, 330) - 0.1 * abs(x), 150, 96, rng.choice(leaf), 0.7, rim_of(s))
    for side in (-1, 1):
        for _ in range(6):
            flora.clump(crown, rng, side * rng.uniform(330, 640), -rng.uniform(290, 460), 120, 84, rng.choice(leaf), 0.8, rim_of(s))
    tops = [terrain.woodline(s, z, z * 4, (9, 14), tuple(mix(t, "#a8c8c0", k) for t in leaf), 44, f"nest{z}") for z, k in ((90, 0.5), (60, 0.3), (36, 0.15))]
    layers = (*country.far_hills(s, green, "nest"), *(replace(top, y=top.y - top.z * 0.12 - 4) for top in tops), bough.card(-9, 9, -0.5, 10, 6.6),
              _rim(s, 4.5, 76, 190, 0.0), _eggs(s), crown.card(-8, 8, 1.6, 6, 2.6, sway=0.2), _rim(s, 1.9, 40, 120, 3.1, 6.0), _rim(s, -0.9, 30, 90, 2.9, 5.0))
    return Scenery(layers, (_lining(s),), haze=0.04, spots=SPOTS)


PLACES = (
    Place(("nest", "bird's nest", "birds' nest", "inside a nest", "eagle's nest", "eyrie", "aerie", "nest in a tree"), nest),
)

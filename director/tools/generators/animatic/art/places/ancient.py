"""The ancient world: temples and ruins in the sun, and pyramids in the desert."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.castle import hills, torch
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.planets import blob

MARBLE = "#efe2cc"


def column(pen: Pen, x: float, wide: float, tall: float, stone: str, broken: bool = False) -> None:
    """A fluted column; a broken one ends in a jagged edge without a capital."""
    top = -tall
    pen.shadow(x + wide * 0.3, 0, wide * 1.1, wide * 0.16, 0.5)
    edge = (
        f"L{num(x - wide * 0.2)} {num(top + wide * 0.3)}L{num(x)} {num(top - wide * 0.1)}L{num(x + wide * 0.22)} {num(top + wide * 0.36)}"
        if broken
        else ""
    )
    pen.path(
        f"M{num(x - wide * 0.5)} 0L{num(x - wide * 0.43)} {num(top)}{edge}L{num(x + wide * 0.43)} "
        f"{num(top + (wide * 0.2 if broken else 0))}L{num(x + wide * 0.5)} 0Z",
        pen.across(light(stone, 0.4), stone, dark(stone, 0.12), dark(stone, 0.42)),
    )
    for k in range(-2, 3):
        u = k * 0.17
        pen.path(
            f"M{num(x + wide * u)} 0L{num(x + wide * u * 0.88)} "
            f"{num(top + (wide * 0.4 if broken else 0))}h{num(wide * 0.05)}L{num(x + wide * (u + 0.06))} 0Z",
            dark(stone, 0.35),
            0.45,
        )
    pen.rect(x - wide * 0.68, -wide * 0.26, x + wide * 0.68, 4, pen.across(light(stone, 0.4), stone, dark(stone, 0.4)), 4)
    pen.rect(
        x - wide * 0.6, -wide * 0.42, x + wide * 0.6, -wide * 0.24, pen.across(light(stone, 0.5), stone, dark(stone, 0.35)), wide * 0.08
    )
    if not broken:
        pen.path(
            f"M{num(x - wide * 0.44)} {num(top + wide * 0.2)}L{num(x - wide * 0.7)} "
            f"{num(top - wide * 0.1)}H{num(x + wide * 0.7)}L{num(x + wide * 0.44)} {num(top + wide * 0.2)}Z",
            pen.across(light(stone, 0.5), stone, dark(stone, 0.35)),
        )
        pen.rect(
            x - wide * 0.78,
            top - wide * 0.3,
            x + wide * 0.78,
            top - wide * 0.08,
            pen.across(light(stone, 0.55), stone, dark(stone, 0.3)),
            3,
        )


def _temple(rng: random.Random, z: float) -> Layer:
    """A temple front on its steps: eight columns, a pediment, a dark doorway with fire behind it."""
    pen, stone = Pen(), MARBLE
    for k, w in enumerate((1500, 1400, 1300)):
        pen.rect(-w, -60 * (k + 1), w, 300 if k == 0 else -60 * k, pen.down(light(stone, 0.4), stone, dark(stone, 0.22)))
    pen.rect(-1120, -1120, 1120, -180, pen.down(dark(stone, 0.5), dark(stone, 0.35)))
    pen.rect(-180, -860, 180, -180, pen.down(dark(stone, 0.75), "#3a2430"))
    pen.rect(-180, -860, 180, -180, pen.down("#ff9a4a/0", "#ff9a4a/0.5"), glow=True)
    with pen.at(0, -180):
        for k in range(8):
            column(pen, -1120 + k * 320, 130, 900, stone)
        for x in (-330, 330):
            torch(pen, x, 330)
    pen.rect(-1260, -1270, 1260, -1115, pen.down(light(stone, 0.35), stone, dark(stone, 0.2)))
    for k in range(20):
        pen.rect(-1220 + k * 126, -1225, -1160 + k * 126, -1150, pen.across(light(stone, 0.3), dark(stone, 0.3)), 4)
    pen.poly([(-1340, -1268), (0, -1700), (1340, -1268)], pen.slant(light(stone, 0.5), stone, dark(stone, 0.3)))
    pen.poly([(-1080, -1300), (0, -1640), (1080, -1300)], pen.down(dark(stone, 0.3), dark(stone, 0.15)))
    pen.disc(0, -1410, 84, pen.ball(light(stone, 0.5), stone, dark(stone, 0.4)))
    for sx in (-1, 1):
        pen.path(f"M{sx * 130} -1330q{sx * 60} -90 {sx * 180} -70q{sx * 140} 30 {sx * 330} 80Z", stone, 0.9)
    return pen.card(-16, 16, -3, 18, z)


def _paving(rng: random.Random, stone: str, sand: str) -> Floor:
    pen = Pen()
    pen.rect(-8000, -7000, 8000, 2400, pen.down(sand, light(sand, 0.15), sand))
    pen.rect(-420, -3000, 420, 2400, dark(stone, 0.08))
    for y in range(-3000, 1200, 84):
        x = -420.0
        while x < 410:
            wide = min(rng.uniform(70, 150), 420 - x)
            pen.rect(x + 3, y + 3, x + wide - 3, y + 81, rng.choice((stone, light(stone, 0.2), dark(stone, 0.1), stone)), 8)
            x += wide
    for _ in range(90):
        at = rng.uniform(-1800, 1800)
        if abs(at) > 430:
            tone = rng.choice((dark(sand, 0.2), light(sand, 0.3), "#8fae5a"))
            pen.oval(at, rng.uniform(-2800, 700), rng.uniform(10, 70), rng.uniform(6, 30), tone, 0.5)
    return pen.floor(-24, 70, 80)


def _ruins(setting: Setting) -> Scenery:
    rng = setting.rng("ruins")

    def colonnade(z: float, xs: tuple[float, ...], tall: float) -> Layer:
        pen = Pen()
        for x in xs:
            broken = rng.random() < 0.45
            column(pen, x * 100, 78, tall * 100 * (rng.uniform(0.35, 0.75) if broken else 1), MARBLE, broken)
            if rng.random() < 0.7:
                pen.path(
                    blob(rng, x * 100 + rng.choice((-90, 90)), -14, 44, 7, 0.25, 0.6),
                    pen.ball(light(MARBLE, 0.4), MARBLE, dark(MARBLE, 0.4)),
                )
        return pen.card(min(xs) - 1.6, max(xs) + 1.6, -0.2, tall + 0.5, z)

    trees, front = Pen(), Pen()
    for x in (-1750, -1400, 1450, 1800):
        with trees.at(x):
            trees.path("M0 -1050Q110 -500 70 -60H-70Q-110 -500 0 -1050Z", trees.across("#7aa85a", "#4a7a4a", "#2a4f3a"))
            trees.rect(-9, -70, 9, 0, "#6a4a34")
    for x in (-350, 340):
        front.path(blob(rng, x, -16, 74, 8, 0.22, 0.6), front.ball(light(MARBLE, 0.5), MARBLE, dark(MARBLE, 0.45)))
        for _ in range(12):
            fx = x + rng.uniform(-120, 120)
            front.line(
                f"M{num(fx)} 4q{num(rng.uniform(-12, 12))} -26 {num(rng.uniform(-18, 18))} {num(-rng.uniform(36, 64))}",
                rng.choice(("#7a9a4a", "#9ab85a")),
                5,
            )
    layers = (
        hills(rng, 240, 360, 40, "#b4b8c4", -30),
        hills(rng, 130, 210, 13, "#b8b48a", -30, 2),
        hills(rng, 70.5, 120, 2.0, "#c4b47a", -20, 1),
        _temple(rng, 40),
        trees.card(-21, 21, -0.3, 11, 26),
        colonnade(15, (-8.6, -5.6, 5.8, 9.0), 5.0),
        colonnade(7, (-5.2, 5.3), 4.6),
        colonnade(2.6, (-4.0, 4.1), 4.2),
        front.card(-5, 5, -0.2, 1.2, -1.3),
    )
    return Scenery(layers, (_paving(rng, "#dccbb0", "#d4bd86"),), haze=0.03)


def _pyramid(rng: random.Random, x: float, half: float, tall: float, z: float) -> Layer:
    pen, stone = Pen(), "#e0b878"
    h, t = half * 100, tall * 100
    pen.poly([(-h, 300), (-h, 0), (0, -t), (h * 0.24, 300)], pen.slant(light(stone, 0.45), stone))
    pen.poly([(0, -t), (h, 0), (h, 300), (h * 0.24, 300)], pen.down(dark(stone, 0.3), dark(stone, 0.42)))
    rows = 26
    for k in range(1, rows):
        y, left, mid, right = -t + t * k / rows, -h * k / rows, h * 0.24 * k / rows, h * k / rows
        pen.line(f"M{num(left)} {num(y)}L{num(mid)} {num(y + 6)}L{num(right)} {num(y)}", dark(stone, 0.45), t * 0.004, 0.4)
        for _ in range(4):
            bx = left + (mid - left) * rng.random()
            pen.rect(bx, y, bx + h * 0.05, y + t / rows * 0.8, rng.choice((light(stone, 0.5), dark(stone, 0.15))), o=0.35)
    layer = pen.card(-half, half, -3, tall, z)
    return Layer(layer.sketch, z, layer.width, x, layer.y)


def _palm(pen: Pen, x: float, tall: float, rng: random.Random) -> None:
    lean = rng.uniform(-0.16, 0.16) * tall
    pen.shadow(x, 0, tall * 0.18, tall * 0.02)
    pen.path(
        f"M{num(x - tall * 0.03)} 4Q{num(x)} {num(-tall * 0.5)} {num(x + lean - tall * 0.014)} "
        f"{num(-tall)}h{num(tall * 0.028)}Q{num(x + tall * 0.05)} {num(-tall * 0.5)} {num(x + tall * 0.035)} 4Z",
        pen.across("#c99a6a", "#8a6040", "#5a3d2a"),
    )
    for k in range(11):
        a = math.pi * (k / 10) + rng.uniform(-0.1, 0.1)
        reach = tall * rng.uniform(0.3, 0.42)
        tx, ty = x + lean - math.cos(a) * reach, -tall - math.sin(a) * reach * 0.4 + reach * 0.42
        cx, cy = x + lean - math.cos(a) * reach * 0.6, -tall - math.sin(a) * reach * 0.5 - reach * 0.14
        tone = rng.choice(("#6aa84a", "#4f8f4a", "#86b84f"))
        pen.path(
            f"M{num(x + lean)} {num(-tall)}Q{num(cx)} {num(cy - tall * 0.03)} {num(tx)} {num(ty)}Q{num(cx)} {num(cy + tall * 0.07)} "
            f"{num(x + lean)} {num(-tall)}Z",
            pen.down(light(tone, 0.3), dark(tone, 0.3)),
        )
    pen.disc(x + lean, -tall + 6, tall * 0.03, "#8a5a34")


def _egypt(setting: Setting) -> Scenery:
    rng = setting.rng("egypt")
    sand = "#ecca8a"
    palms, gate = Pen(), Pen()
    for x in (-980, -820, 900, 1080):
        _palm(palms, x, rng.uniform(430, 620), rng)
    for sx in (-1, 1):
        gate.shadow(sx * 420, 0, 110, 12)
        gate.poly([(sx * 360, 0), (sx * 374, -360), (sx * 466, -360), (sx * 480, 0)], gate.across("#f4d8a0", "#d9b070", "#9a7040"))
        gate.rect(sx * 352, -392, sx * 488, -356, gate.down("#f7e2b0", "#b88a50"), 3)
        for k in range(4):
            gate.disc(sx * 420, -300 + k * 76, 17, ("#3f8fa8", "#c9604a", "#e8a83a", "#3f8fa8")[k], 0.7)
            gate.rect(sx * 396, -274 + k * 76, sx * 444, -264 + k * 76, "#8a5f34", 2, 0.5)
        torch(gate, sx * 330, 150)
    layers = (
        hills(rng, 300, 420, 16, "#e0c49a", -30),
        _pyramid(rng, 34, 46, 58, 210),
        _pyramid(rng, -52, 36, 42, 190),
        _pyramid(rng, 2, 17, 19, 170),
        hills(rng, 110, 180, 5, "#e8c080", -30),
        hills(rng, 70.5, 120, 1.6, "#ecc888", -20),
        palms.card(-14, 14, -0.3, 9, 17),
        gate.card(-6.5, 6.5, -0.2, 4.4, 5),
    )
    return Scenery(layers, (_paving(rng, "#e8cc98", sand),), haze=0.035)


PLACES = (
    Place(
        (
            "temple",
            "ruins",
            "ancient rome",
            "ancient greece",
            "acropolis",
            "ancient times",
            "antiquity",
            "forum",
            "ancient city",
            "roman forum",
            "colosseum",
            "amphitheatre",
            "ancient temple",
            "lost city",
            "shrine",
            "rome",
            "athens",
            "ancient ruins",
            "monument",
        ),
        _ruins,
    ),
    Place(("pyramids", "pyramid", "egypt", "ancient egypt", "tomb", "sphinx", "giza", "nile"), _egypt),
)

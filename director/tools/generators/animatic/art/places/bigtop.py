"""The ring of a circus under its big top."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.pen import Pen, num


def _canvas(rng: random.Random, one: str, other: str) -> Layer:
    """Striped cloth that meets under the mast head, and the wall below it with bulbs along the seam."""
    pen = Pen()
    pen.rect(-2400, -2600, 2400, 200, dark(one, 0.5))
    for k in range(-16, 16):
        tone = (one, other)[k % 2]
        pen.poly([(0, -1260), (k * 112, -560), ((k + 1) * 112, -560)], pen.down(dark(tone, 0.55), dark(tone, 0.12), tone))
        pen.rect(k * 112, -562, (k + 1) * 112, 60, pen.down(dark(tone, 0.28), dark(tone, 0.1), dark(tone, 0.4)))
        pen.path(f"M{k * 112} -562H{(k + 1) * 112}V-520Q{k * 112 + 56} -470 {k * 112} -520Z", pen.down(light(other if tone == one else one, 0.1), dark(tone, 0.1)))
        pen.disc(k * 112, -500, 8, "#fff6d8")
        pen.disc(k * 112, -500, 9, "#ffd98a", 0.9, glow=True)
        pen.pool(k * 112, -500, 50, 50, "#ffb45e", 0.7)
    pen.rect(-2400, -2600, 2400, -560, pen.down("#0a0514/0.7", "#0a0514/0.5", "#0a0514/0.05"))
    for s in (-1, 1):
        pen.path(f"M{s * 30} 0V-300Q{s * 40} -380 {s * 150} -400H{s * 210}V0Z", pen.across("#5a1430", "#c8304a", "#7a1a34", "#c8304a", "#4a1028"))
    pen.rect(-30, -390, 30, 0, pen.down("#1a0a1a", "#2a1224"))
    pen.path("M-230 -430H230V-372Q115 -330 0 -372Q-115 -330 -230 -372Z", pen.down("#3f5fc8", "#263a8a"))
    pen.path("M0 -426l8 17h19l-15 13l6 19l-18 -11l-18 11l6 -19l-15 -13h19Z", "#ffd86a")
    pen.line("M-230 -374Q-115 -332 0 -374Q115 -332 230 -374", "#ffd86a", 7)
    return pen.card(-24, 24, -2, 26, 11.5)


def _tiers(rng: random.Random, side: int) -> Layer:
    """Rows of people on benches to one side of the entrance."""
    pen = Pen()
    for row in range(4, -1, -1):
        y = 62 + row * 62
        pen.rect(side * 250, -y, side * 1500, 20, pen.down("#5a3450", "#2f1a34"))
        pen.rect(side * 250, -y, side * 1500, -y + 10, "#8a5a70")
        for k in range(22):
            x = side * (282 + k * 54 + rng.uniform(-8, 8))
            skin, coat = rng.choice(("#f0c8a0", "#c98f68", "#8a5a40", "#e8b48a")), rng.choice(("#5a6fb0", "#b05a6a", "#5a9a84", "#c9a04a", "#8a5fa8", "#c9784a"))
            pen.path(f"M{num(x - 20)} {num(-y + 6)}Q{num(x - 22)} {num(-y - 36)} {num(x)} {num(-y - 38)}T{num(x + 20)} {num(-y + 6)}Z", dark(coat, 0.15))
            pen.disc(x, -y - 52, 15, dark(skin, 0.08))
            pen.path(f"M{num(x - 16)} {num(-y - 52)}Q{num(x - 16)} {num(-y - 72)} {num(x)} {num(-y - 70)}T{num(x + 16)} {num(-y - 52)}Q{num(x)} {num(-y - 64)} {num(x - 16)} {num(-y - 52)}Z",
                     rng.choice(("#3a2a28", "#6a4428", "#c9964a", "#8a8088", "#22202a")))
    pen.rect(side * 250, -440, side * 1500, 20, pen.down("#0a0514/0.15", "#0a0514/0.35"))
    left, right = (-15, -2.4) if side < 0 else (2.4, 15)
    return pen.card(left, right, -0.2, 4.6, 10.4)


def _ring(tone: str, other: str) -> Layer:
    """The far half of the kerb around the ring."""
    pen = Pen()
    for k in range(24):
        a, b = math.pi * k / 24, math.pi * (k + 1) / 24
        x0, x1 = -760 * math.cos(a), -760 * math.cos(b)
        lift0, lift1 = 46 * math.sin(a), 46 * math.sin(b)
        cloth = (tone, other)[k % 2]
        pen.poly([(x0, -54 - lift0 * 0.1), (x1, -54 - lift1 * 0.1), (x1, 4), (x0, 4)], pen.down(light(cloth, 0.15), cloth, dark(cloth, 0.35)))
        pen.poly([(x0, -62 - lift0 * 0.1), (x1, -62 - lift1 * 0.1), (x1, -50 - lift1 * 0.1), (x0, -50 - lift0 * 0.1)], pen.down("#ffe8a8", "#d9a040"))
        if k % 2 == 0:
            pen.path(f"M{num((x0 + x1) / 2)} -40l4 9h10l-8 7l3 10l-9 -6l-9 6l3 -10l-8 -7h10Z", "#ffd86a")
    return pen.card(-7.8, 7.8, -0.1, 0.9, 6.8)


def _sand(rng: random.Random) -> Floor:
    """Sawdust, the circle of the ring, spots of light."""
    pen = Pen()
    pen.rect(-2600, -1200, 2600, 2000, "#4a2a34")
    pen.oval(0, -40, 770, 720, "#8a3a3f")
    pen.oval(0, -40, 730, 690, pen.ball("#f4d49a", "#dcae6c", "#b8844a", cx=0.5, cy=0.5, r=0.6))
    for _ in range(420):
        a, r = rng.uniform(0, math.tau), math.sqrt(rng.random()) * 690
        pen.oval(r * math.cos(a), -40 + r * 0.94 * math.sin(a), rng.uniform(4, 11), 3.4, rng.choice(("#f8e2b4", "#c9964f", "#e8c088")), 0.5)
    pen.line("M-470 -40a470 430 0 1 0 940 0a470 430 0 1 0 -940 0", "#a8743f", 9, 0.35)
    for x, y, tone in ((0, -20, "#fff2d0"), (-330, -240, "#ff9ac0"), (340, -220, "#9ad0ff")):
        pen.oval(x, y, 250, 190, pen.soft(tone, 0.5))
        pen.oval(x, y, 250, 190, pen.soft(tone, 0.14), glow=True)
    return pen.floor(-20, 12, 26)


def _circus(setting: Setting) -> Scenery:
    """Stripes overhead, the audience, masts and ropes, a trapeze, podiums with stars, lights that cross over the ring."""
    rng = setting.rng("circus")
    one = setting.looks.colour("tent", "canvas", "", default=rng.choice(("#d8343f", "#2f5fb0", "#c8502f")))
    other = rng.choice(("#fff2dc", "#f8dc9a"))
    masts, swing, beams, tubs = Pen(), Pen(), Pen(), Pen()
    for x in (-470, 470):
        masts.shadow(x, 0, 50, 8)
        masts.rect(x - 11, -1100, x + 11, 2, masts.across("#ffe8a8", "#c9963f", "#7a5420"))
        for y in range(40, 1100, 80):
            masts.poly([(x - 11, -y), (x + 11, -y - 26), (x + 11, -y - 52), (x - 11, -y - 26)], one)
        masts.line(f"M{x} -760L{x * 2.4} -60", "#c9b08a", 3)
    for k in range(-8, 9):
        tone = ("#ff6a7a", "#ffd24a", "#6ac8ff", "#8aff9a")[k % 4]
        low = -640 + 2.2 * (64 - k * k)
        masts.poly([(k * 58 - 20, low), (k * 58 + 20, low), (k * 58, low + 44)], tone)
    for x, low in ((-230, 470), (250, 500)):
        swing.line(f"M{x - 44} -1100L{x - 34} {-low}M{x + 44} -1100L{x + 34} {-low}", "#d8c8b0", 3.4)
        swing.rect(x - 48, -low - 4, x + 48, -low + 6, swing.down("#ffe8a8", "#8a5f24"), 4)
    for x, tone, foot in ((-560, "#ffe0f0", 190), (560, "#dff0ff", -190)):
        beams.poly([(x - 14, -1000), (x + 14, -1000), (foot + 170, 0), (foot - 170, 0)], beams.down(f"{tone}/0.2", f"{tone}/0.02"), glow=True)
    for x, tone in ((-330, "#2f6fd0"), (340, "#d8a02a")):
        tubs.shadow(x, 0, 78, 9)
        tubs.path(f"M{x - 52} -66H{x + 52}L{x + 72} 0H{x - 72}Z", tubs.across(light(tone, 0.3), tone, dark(tone, 0.4)))
        tubs.oval(x, -66, 53, 10, tubs.down("#ffffff", "#d8c8c8"))
        for k in (-1, 0, 1):
            tubs.path(f"M{x + k * 38} -50l5 10h11l-9 8l4 11l-11 -7l-11 7l4 -11l-9 -8h11Z", "#fff2c0")
    layers = (_canvas(rng, one, other), _tiers(rng, -1), _tiers(rng, 1), _ring(one, other), masts.card(-12, 12, -0.12, 11, 6.2),
              swing.card(-4, 4, 4.4, 11, 4.4), tubs.card(-4.4, 4.4, -0.12, 1.0, 3.0), beams.card(-8, 8, -0.05, 10, 2.2))
    return Scenery(layers, (_sand(rng),), sky="none", light="stage", haze=0.012)


PLACES = (
    Place(("circus ring", "circus", "circus tent", "big top", "inside the circus tent", "circus arena", "ring of the circus", "ring of a circus",
           "circus show", "circus stage", "manege"), _circus, indoors=True),
)

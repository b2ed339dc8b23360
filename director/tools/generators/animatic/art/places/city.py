"""City streets: a sunny shopping street, a neon street in the rain, and a rooftop above the skyline."""

from __future__ import annotations

import random
from functools import partial

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import facades
from director.tools.generators.animatic.art.places.pen import Pen

HALF, NEAR, FAR, HIGH = 6.6, -22.0, 58.0, 17.0


def _row(side: str, rng: random.Random, neon: bool) -> Floor:
    """One side of the street, in perspective; open sky above the roofs."""
    pen = Pen()
    a, b = (-1400, FAR * 100) if side == "left" else (-FAR * 100, 1400)
    x = float(a)
    while x < b:
        wide = rng.uniform(620, 1000)
        if neon:
            facades.block(pen, x, wide, rng.uniform(1000, HIGH * 100), rng, rng.choice(facades.NEONS))
        else:
            facades.house(pen, x, wide, rng.randint(2, 5), rng)
        x += wide
    pen.rect(a, -60, b, 0, pen.down("#120c22/0", "#120c22/0.35"))
    shade = "#241c48" if side == "right" else "#fff0d0"
    pen.rect(a, -1, b, 0, shade, o=0.2)
    return pen.wall(side, NEAR, FAR, HALF, HIGH)


def _street(rng: random.Random, neon: bool) -> Floor:
    """Asphalt with a crossing, kerbs, paved footways; wet and full of reflections in a neon city."""
    pen = Pen()
    road, walk = ("#262a4a", "#34345c") if neon else ("#7a7c8c", "#cfc0ae")
    top, bottom = int(-FAR * 100), int(-NEAR * 100)
    pen.rect(-660, top, 660, bottom, pen.across(dark(walk, 0.15), walk, walk, walk, dark(walk, 0.15)))
    for sx in (-1, 1):
        grid = "".join(f"M{sx * x} {top}V{bottom}" for x in (420, 480, 540, 600)) + "".join(
            f"M{sx * 360} {y}H{sx * 660}" for y in range(top, bottom, 60)
        )
        pen.line(grid, dark(walk, 0.3), 2.5, 0.5)
    pen.rect(-366, top, 366, bottom, light(walk, 0.3))
    pen.rect(-350, top, 350, bottom, pen.across(dark(road, 0.12), road, light(road, 0.08), road, dark(road, 0.12)))
    for _ in range(70):
        pen.oval(
            rng.uniform(-330, 330),
            -rng.uniform(-900, 3000),
            rng.uniform(8, 60),
            rng.uniform(10, 70),
            rng.choice((dark(road, 0.25), light(road, 0.2))),
            0.16,
        )
    for x in range(-315, 316, 90):
        pen.rect(x - 24, -130, x + 24, 120, "#f4f0e6", 3, 0.82 if not neon else 0.5)
    for y in range(top, -300, 420):
        pen.rect(-6, y, 6, y + 220, "#f4e8c0", 2, 0.75)
    for y in range(260, bottom, 420):
        pen.rect(-6, y, 6, y + 220, "#f4e8c0", 2, 0.75)
    if neon:
        for _ in range(46):
            colour, deep = rng.choice(facades.NEONS[:5]), -rng.uniform(-500, 4200)
            across = rng.uniform(-560, 560) if rng.random() < 0.5 else rng.choice((-1, 1)) * rng.uniform(330, 620)
            pen.oval(across, deep, rng.uniform(14, 46), rng.uniform(120, 420), pen.soft(colour, 0.3), glow=True)
        for _ in range(16):
            pen.oval(
                rng.uniform(-480, 480),
                -rng.uniform(-500, 2400),
                rng.uniform(60, 170),
                rng.uniform(40, 130),
                pen.soft("#9fb8ff", 0.12),
                glow=True,
            )
    else:
        for y in (-250, -900, -1700, -2800, 500):
            for sx in (-1, 1):
                pen.oval(sx * 400, y, 230, 270, pen.soft("#ffb45e", 0.12), glow=True)
    return pen.floor(NEAR, FAR, HALF)


def kerb(rng: random.Random, z: float, neon: bool, extra: str) -> Layer:
    """What stands along the kerbs at depth z: lamps, trees, a car, boxes of flowers."""
    pen = Pen()
    colour = "#8fd8ff" if neon else "#ffc46b"
    facades.lamp(pen, -432, 430, colour=colour)
    facades.lamp(pen, 432, 430, flip=True, colour=colour)
    if extra == "tree":
        for sx in (-1, 1):
            if neon:
                facades.sign(pen, sx * 560, -230, rng)
                pen.rect(sx * 560 - 4, -130, sx * 560 + 4, 0, "#2a2550")
            else:
                facades.tree(pen, sx * rng.uniform(520, 560), rng.uniform(430, 520), rng, rng.choice(("#5fa84f", "#7ab84a", "#4f9a68")))
    elif extra == "car":
        facades.car(pen, -262, rng.choice(("#d9504a", "#3f8fb8", "#e8b03a", "#5fa88a")))
        facades.car(pen, 268, rng.choice(("#8a6ab8", "#e8e2d8", "#4f6a8a")))
    return pen.card(-HALF + 0.05, HALF - 0.05, -0.12, 6.6, z)


def _planters(rng: random.Random, neon: bool) -> Layer:
    """Boxes with flowers at the edges of the picture."""
    pen = Pen()
    for x in (-300, 300):
        tone = "#3a3560" if neon else "#a8744a"
        pen.shadow(x, 0, 80, 9)
        for _ in range(26):
            fx, fy = x + rng.uniform(-58, 58), -46 - rng.uniform(0, 34)
            pen.disc(fx, fy, rng.uniform(7, 13), rng.choice(("#4f9a58", "#6ab84f", "#3f8a5a")))
        for _ in range(16):
            pen.disc(x + rng.uniform(-58, 58), -52 - rng.uniform(0, 30), 5, rng.choice(("#ff6f8a", "#ffd24d", "#ffffff", "#c98aff")))
        pen.rect(x - 64, -50, x + 64, 0, pen.down(light(tone, 0.25), tone, dark(tone, 0.35)), 5)
        pen.rect(x - 68, -54, x + 68, -44, pen.down(light(tone, 0.4), dark(tone, 0.1)), 3)
        if neon:
            pen.neon(f"M{x - 60} -8H{x + 60}", "#27e7ff", 3)
    return pen.card(-4, 4, -0.12, 1.2, -1.3)


def _build(always_neon: bool, setting: Setting) -> Scenery:
    rng = setting.rng("city")
    neon = always_neon or setting.style == "cyberpunk" or setting.looks.has("neon", "cyberpunk", "futuristic", "future")
    tint = ("#3a2f7a", "#2f2a66", "#2a2358") if neon else ("#a8bcd4", "#8fa8c4", "#7a94b4")
    layers = (
        facades.skyline(rng, 210, 210, 40, 92, tint[0], gap=0.2, neon=neon),
        facades.skyline(rng, 130, 130, 24, 52, tint[1], gap=0.45, neon=neon),
        facades.skyline(rng, 62, 62, 9, 21, tint[2], gap=0.4, neon=neon),
        kerb(rng, 27, neon, "tree"),
        kerb(rng, 16, neon, "tree"),
        kerb(rng, 9, neon, "car"),
        kerb(rng, 4.2, neon, "tree"),
        _planters(rng, neon),
    )
    floors = (_street(rng, neon), _row("left", rng, neon), _row("right", rng, neon))
    return Scenery(layers, floors, light="neon" if neon else "", haze=0.05 if neon else 0.035)


def _roof(rng: random.Random) -> Floor:
    pen = Pen()
    pen.rect(-2600, -640, 2600, 2200, pen.across("#8a8494", "#a39ca8", "#8a8494"))
    grid = "".join(f"M{x} -640V2200" for x in range(-2600, 2601, 120)) + "".join(f"M-2600 {y}H2600" for y in range(-640, 2200, 120))
    pen.line(grid, "#5f5a6c", 2.5, 0.5)
    for _ in range(24):
        pen.oval(rng.uniform(-700, 700), rng.uniform(-600, 700), rng.uniform(20, 90), rng.uniform(14, 60), "#4a4558", 0.14)
    pen.rect(-2600, -640, 2600, -480, pen.down("#2a2440/0.5", "#2a2440/0"))
    pen.oval(0, 0, 420, 330, pen.soft("#ffb87a", 0.1), glow=True)
    return pen.floor(-22, 6.4, 26)


def _parapet(rng: random.Random) -> Layer:
    """The wall at the roof's edge with a water tank, vents and a string of bulbs."""
    pen = Pen()
    for x in (-560, 640):
        for lx in (-60, 50):
            pen.rect(x + lx, -150, x + lx + 12, 0, "#5f4a3a")
        pen.rect(x - 92, -330, x + 92, -140, pen.across("#c99a6a", "#9a6a44", "#5f3d2a"), 8)
        pen.line("".join(f"M{x - 92 + 23 * k} -328V-142" for k in range(9)), "#5f3d2a", 2, 0.6)
        pen.poly([(x - 104, -326), (x, -410), (x + 104, -326)], pen.across("#8a8f9a", "#4a4f60"))
    for x in (-290, 330):
        pen.rect(x - 46, -96, x + 46, 0, pen.across("#c4c8d0", "#7f8694", "#4a5060"), 4)
        for k in range(5):
            pen.rect(x - 36, -84 + k * 14, x + 36, -77 + k * 14, "#3a4050", 2)
    pen.rect(-2600, -86, 2600, 40, pen.down("#b8a49a", "#8f7a78", "#5f4f5a"))
    pen.rect(-2600, -98, 2600, -84, pen.down("#e0d0c0", "#9a8880"))
    d = "M-900 -260"
    for k in range(9):
        d += f"Q{-800 + k * 200} -170 {-700 + k * 200} -260"
        pen.rect(-904 + k * 200, -270, -896 + k * 200, -90, "#3a3444")
    pen.line(d, "#2f2a38", 2.4)
    for k in range(45):
        u = (k % 5 + 0.5) / 5
        at, y = -900 + (k // 5 + u) * 200, -260 + 180 * u * (1 - u)
        pen.disc(at, y + 6, 5, pen.ball("#fff8e0", "#ffd98a"))
        pen.disc(at, y + 6, 5, "#ffd98a", glow=True)
        pen.pool(at, y + 6, 34, 34, "#ffb45e", 0.6)
    return pen.card(-26, 26, -0.4, 4.3, 6.3)


def _rooftop(setting: Setting) -> Scenery:
    rng = setting.rng("rooftop")
    neon = setting.style == "cyberpunk" or setting.looks.has("neon", "cyberpunk", "futuristic")
    tint = ("#3a2f7a", "#2f2a66", "#2a2358") if neon else ("#a8bcd4", "#8298b8", "#66809f")
    layers = (
        facades.skyline(rng, 230, 240, 30, 84, tint[0], -60, 0.3, neon),
        facades.skyline(rng, 120, 130, 8, 40, tint[1], -60, 0.5, neon),
        facades.skyline(rng, 48, 62, -3, 10, tint[2], -40, 0.8, neon),
        _parapet(rng),
    )
    return Scenery(layers, (_roof(rng),), light="neon" if neon else "", haze=0.045)


def street(setting: Setting) -> Scenery:
    """The sunny shopping street."""
    return _build(False, setting)


PLACES = (
    Place(
        (
            "city street",
            "city",
            "street",
            "crosswalk",
            "street corner",
            "traffic",
            "town square",
            "downtown",
            "avenue",
            "crossroads",
            "square",
            "plaza",
            "boulevard",
            "sidewalk",
            "pavement",
            "shopping street",
            "city centre",
            "city center",
            "metropolis",
            "new york",
            "paris",
            "london",
            "tokyo",
            "main street",
            "block",
        ),
        street,
    ),
    Place(
        (
            "neon city",
            "cyberpunk city",
            "futuristic city",
            "neon street",
            "future city",
            "night city",
            "cyber city",
            "tokyo at night",
            "neon alley",
            "city of the future",
            "megacity",
            "city street at night in the rain",
        ),
        partial(_build, True),
    ),
    Place(("rooftop", "roof", "skyline", "rooftops", "terrace", "balcony", "skyscraper", "top of a building", "roof garden"), _rooftop),
)

"""Country life: a village of timber houses, a market square, a farm yard."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import facades
from director.tools.generators.animatic.art.places.castle import hills, meadow
from director.tools.generators.animatic.art.places.pen import Pen, num

PLASTER = ("#f4e2c0", "#f0cfa8", "#e8d8c8", "#f2d8b8", "#dfe0cc")
ROOFS = ("#b8604a", "#8a6a4a", "#c98a4a", "#7a5a6a", "#a8503f")
FRUIT = ("#e8504a", "#f2a83a", "#f4d24a", "#7ab84a", "#9a5ab8", "#d97a3a")


def cottage(pen: Pen, x: float, wide: float, rng: random.Random, wall: str = "", roof: str = "") -> None:
    """A timber-framed house with a big roof, its middle at x."""
    wall, roof, beam = wall or rng.choice(PLASTER), roof or rng.choice(ROOFS), "#6f4a34"
    h, eave = wide / 2, wide * rng.uniform(0.52, 0.66)
    ridge = eave + wide * rng.uniform(0.52, 0.64)
    pen.shadow(x, 0, h * 1.2, 16, 0.5)
    pen.rect(x + h * 0.4, -ridge - wide * 0.12, x + h * 0.62, -ridge + wide * 0.3, pen.across("#b8a094", "#7a6460"))
    pen.rect(x - h, -eave, x + h, 20, pen.down(light(wall, 0.2), wall, dark(wall, 0.16)))
    pen.rect(x - h, -wide * 0.09, x + h, 20, pen.down("#a89a94", "#6f6468"))
    for k in range(5):
        bx = x - h + k * (wide - 12) / 4
        pen.rect(bx, -eave, bx + 12, 0, pen.across(light(beam, 0.2), dark(beam, 0.3)))
    pen.rect(x - h, -eave * 0.52, x + h, -eave * 0.52 + 11, beam)
    for sx in (-1, 1):
        pen.line(f"M{num(x + sx * h * 0.96)} {num(-eave * 0.5)}L{num(x + sx * h * 0.54)} {num(-eave * 0.98)}", beam, 10)
    door = x - h * 0.26
    pen.path(f"M{num(door - 34)} 4V-112A34 34 0 0 1 {num(door + 34)} -112V4Z", beam)
    pen.path(f"M{num(door - 27)} 4V-112A27 27 0 0 1 {num(door + 27)} -112V4Z", pen.across(light(roof, 0.2), dark(roof, 0.35)))
    pen.disc(door + 17, -66, 4, "#ffe2a0")
    for wx, wy in ((x + h * 0.44, -eave * 0.42), (x - h * 0.62, -eave * 0.9), (x + h * 0.06, -eave * 0.92), (x + h * 0.62, -eave * 0.92)):
        facades.pane(pen, wx - 24, wy, 48, eave * 0.26, "#7a5238", rng, 0.85)
        for k in range(6):
            pen.disc(wx - 24 + k * 10, wy + eave * 0.26 + 8, 7, rng.choice(("#ff7a8a", "#5a9a4f", "#5a9a4f", "#ffd24d")))
    _roof(pen, x, h, eave, ridge, roof)


def _roof(pen: Pen, x: float, h: float, eave: float, ridge: float, roof: str) -> None:
    pen.rect(x - h, -eave, x + h, -eave + 20, "#120c22", o=0.25)
    shape = (
        f"M{num(x - h * 1.16)} {num(-eave + 16)}Q{num(x - h * 0.9)} {num(-ridge * 0.9)} {num(x - h * 0.74)} "
        f"{num(-ridge)}H{num(x + h * 0.74)}Q{num(x + h * 0.9)} {num(-ridge * 0.9)} {num(x + h * 1.16)} {num(-eave + 16)}Z"
    )
    pen.path(shape, pen.slant(light(roof, 0.35), roof, dark(roof, 0.3)))
    rows = 6
    for row in range(1, rows):
        y, spread = -ridge + (ridge - eave + 16) * row / rows, 0.78 + 0.36 * row / rows
        d = f"M{num(x - h * spread)} {num(y)}"
        count = 13
        for _ in range(count):
            d += f"q{num(h * spread / count)} 12 {num(2 * h * spread / count)} 0"
        pen.line(d, dark(roof, 0.4), 2.6, 0.55)
    pen.line(f"M{num(x - h * 0.76)} {num(-ridge)}H{num(x + h * 0.76)}", light(roof, 0.3), 10)
    pen.line(f"M{num(x - h * 1.15)} {num(-eave + 15)}H{num(x + h * 1.15)}", dark(roof, 0.35), 7)


def fence(pen: Pen, a: float, b: float, colour: str = "#c9a074") -> None:
    """A picket fence from a to b."""
    pen.rect(a, -62, b, -54, pen.down(light(colour, 0.3), dark(colour, 0.2)))
    pen.rect(a, -30, b, -22, pen.down(light(colour, 0.3), dark(colour, 0.2)))
    x = a
    while x < b:
        pen.path(f"M{num(x)} 0V-76l8 -12l8 12V0Z", pen.across(light(colour, 0.3), colour, dark(colour, 0.25)))
        x += 26


def _well(pen: Pen, x: float) -> None:
    pen.shadow(x, 0, 90, 12)
    for px in (-52, 44):
        pen.rect(x + px, -190, x + px + 9, -60, pen.across("#a8784f", "#5f3f2a"))
    pen.poly([(x - 84, -176), (x, -236), (x + 84, -176)], pen.slant("#d98a5a", "#8a4a3a"))
    pen.line(f"M{num(x)} -190V-110", "#c9b08a", 3)
    pen.rect(x - 12, -112, x + 12, -90, pen.across("#b8875a", "#6f4a30"), 3)
    pen.rect(x - 66, -78, x + 66, 0, pen.across("#d4ccd0", "#a39aa4", "#6a6274"), 8)
    for row in range(3):
        pen.line(f"M{num(x - 64)} {-20 - row * 19}H{num(x + 64)}", "#6a6274", 2.5, 0.6)
        pen.line("".join(f"M{num(x - 48 + (row % 2) * 16 + k * 32)} {-20 - row * 19}v18" for k in range(4)), "#6a6274", 2.5, 0.6)
    pen.rect(x - 72, -88, x + 72, -74, pen.down("#e8e0e0", "#8a8290"), 6)


def _cottages(rng: random.Random, z: float, places: tuple[tuple[float, float], ...], half: float, season: str) -> Layer:
    pen = Pen()
    for x, wide in places:
        if rng.random() < 0.8:
            facades.tree(
                pen, (x + rng.choice((-1, 1)) * wide * 0.8) * 100, rng.uniform(420, 640), rng, rng.choice(("#6aa84a", "#8ab04a", "#5a9a5a")),
                season,
            )
        cottage(pen, x * 100, wide * 100, rng)
        fence(pen, (x - wide * 0.9) * 100, (x - wide * 0.34) * 100)
    return pen.card(-half, half, -0.3, 9.5, z)


def _village(setting: Setting) -> Scenery:
    rng = setting.rng("village")
    snow = setting.season == "winter"
    grass = "#dfe8f2" if snow else ("#c9a850" if setting.season == "autumn" else "#86b85a")
    front, near = Pen(), Pen()
    for x in (-330, 330):
        fence(front, x - 130, x + 130)
        for _ in range(16):
            fx = x + rng.uniform(-130, 130)
            front.line(f"M{num(fx)} 0v{num(-rng.uniform(30, 60))}", "#4f8a4a", 4)
            front.disc(fx, -rng.uniform(40, 74), 9, rng.choice(("#ff7a9a", "#ffd24d", "#ffffff", "#b88aff")))
    _well(near, -420)
    facades.lamp(near, 400, 330, flip=True)
    layers = (
        hills(rng, 220, 330, 44, "#a4bcc8", -30),
        hills(rng, 120, 190, 16, "#94b884", -30, 3),
        hills(rng, 60.5, 120, 2.2, grass, -20, 2),
        _cottages(rng, 34, ((-17, 7.5), (-7.5, 6), (9, 6.5), (19, 7.5), (-29, 7), (31, 7)), 42, setting.season),
        _cottages(rng, 19, ((-11.5, 6.6), (12, 6.8)), 20, setting.season),
        _cottages(rng, 10, ((-8.6, 5.8), (9.2, 6)), 15, setting.season),
        near.card(-6, 6, -0.2, 4.6, 4.6),
        front.card(-5, 5, -0.2, 1.1, -1.3),
    )
    return Scenery(layers, (meadow(rng, grass, "#d9c09a", not snow),), haze=0.035)


def _stall(pen: Pen, x: float, rng: random.Random) -> None:
    """A market stall 230 cm wide heaped with fruit under a striped awning."""
    awning = rng.choice(facades.AWNINGS)
    pen.shadow(x, 0, 140, 13)
    for px in (-108, 100):
        pen.rect(x + px, -240, x + px + 8, 0, pen.across("#b8875a", "#6f4a30"))
    pen.rect(x - 112, -86, x + 112, 0, pen.down("#c99460", "#8a5a38"))
    for k in range(7):
        pen.line(f"M{num(x - 112 + 32 * k)} -84V0", "#6f4a30", 2, 0.6)
    for k in range(4):
        fruit, left = rng.choice(FRUIT), x - 106 + k * 54
        pen.rect(left, -104, left + 50, -82, pen.down("#e0b484", "#9a6a42"), 3)
        for row, count in ((0, 5), (1, 4), (2, 2)):
            for i in range(count):
                pen.disc(left + 6 + row * 5 + i * 9.6, -106 - row * 8, 6, pen.ball(light(fruit, 0.5), fruit, dark(fruit, 0.35)))
    for k in range(8):
        colour = awning if k % 2 == 0 else "#fff4e2"
        a, b = x - 128 + k * 32, x - 104 + k * 26
        pen.path(f"M{num(b)} -290H{num(b + 26)}L{num(a + 32)} -232a16 15 0 0 1 -32 0Z", pen.down(light(colour, 0.2), dark(colour, 0.15)))
    pen.disc(x, -206, 9, pen.ball("#fffbe8", "#ffd98a"))
    pen.disc(x, -206, 10, "#ffcf7a", glow=True)
    pen.pool(x, -190, 130, 110, "#ffb45e", 0.7)


def _cobbles(rng: random.Random) -> Floor:
    pen = Pen()
    base = "#c4b09c"
    pen.rect(-6000, -5000, 6000, 2400, base)
    for tone in (light(base, 0.3), dark(base, 0.14), light(base, 0.14)):
        d = ""
        for _ in range(240):
            x, y = rng.randrange(-30, 30) * 44, rng.randrange(-46, 16) * 40
            d += f"M{x + (y // 40 % 2) * 22} {y}h36q4 0 4 4v26q0 4 -4 4h-36q-4 0 -4 -4v-26q0 -4 4 -4Z"
        pen.path(d, tone, 0.6)
    pen.line("".join(f"M-1500 {y}H1500" for y in range(-2400, 800, 40)), dark(base, 0.3), 3, 0.3)
    pen.oval(0, -50, 500, 320, pen.soft("#ffb45e", 0.12), glow=True)
    return pen.floor(-24, 50, 60)


def _market(setting: Setting) -> Scenery:
    rng = setting.rng("market")

    def stalls(z: float, xs: tuple[float, ...]) -> Layer:
        pen = Pen()
        for x in xs:
            _stall(pen, x * 100, rng)
        return pen.card(min(xs) - 2.2, max(xs) + 2.2, -0.2, 3.1, z)

    houses = Pen()
    x = -3600.0
    while x < 3600:
        wide = rng.uniform(520, 820)
        facades.house(houses, x, wide, rng.randint(1, 3), rng)
        x += wide
    bunting, barrels = Pen(), Pen()
    for y in (-470, -430):
        bunting.line(f"M-1300 {y}Q-650 {y + 130} 0 {y + 20}T1300 {y}", "#fff4e2", 3)
    for k in range(60):
        bx = -1280 + k * 43
        by = -430 + 66 * (1 - abs(((bx + 1300) % 1300) / 650 - 1) ** 2)
        bunting.path(f"M{bx - 14} {num(by)}h28l-14 34Z", rng.choice(FRUIT))
    for bx in (-330, -262, 300):
        barrels.shadow(bx, 0, 44, 7)
        barrels.path(
            f"M{bx - 28} -76Q{bx - 40} -38 {bx - 28} 0H{bx + 28}Q{bx + 40} -38 {bx + 28} -76Z",
            barrels.across("#d9a870", "#9a683c", "#5f3d26"),
        )
        for y in (-62, -16):
            barrels.line(f"M{bx - 32} {y}H{bx + 32}", "#4a4450", 5)
        for _ in range(9):
            barrels.disc(bx + rng.uniform(-22, 22), -80 - rng.uniform(0, 12), 8, rng.choice(FRUIT))
    layers = (
        facades.skyline(rng, 120, 130, 8, 22, "#b4bccb", gap=0.2),
        houses.card(-36, 36, -0.2, 12.5, 24),
        stalls(14, (-10.5, -6.6, -2.9, 2.6, 6.4, 10.4)),
        stalls(7.2, (-7.6, -4.2, 4.3, 7.8)),
        stalls(3.2, (-4.4, 4.6)),
        bunting.card(-13, 13, 2.6, 5, 6),
        barrels.card(-4, 4, -0.15, 1.2, -1.2),
    )
    return Scenery(layers, (_cobbles(rng),), haze=0.03)


def _barn(pen: Pen, x: float, colour: str) -> None:
    """A big barn with a round-shouldered roof."""
    pen.shadow(x, 0, 560, 26)
    pen.path(
        f"M{num(x - 420)} 10V-420L{num(x - 330)} -640L{num(x)} -780L{num(x + 330)} -640L{num(x + 420)} -420V10Z",
        pen.across(light(colour, 0.2), colour, dark(colour, 0.25)),
    )
    for k in range(21):
        pen.line(f"M{num(x - 410 + k * 41)} 0V{num(-420 - max(0, 300 - abs(k - 10) * 34))}", dark(colour, 0.35), 3, 0.45)
    pen.path(
        f"M{num(x - 460)} -400L{num(x - 350)} -668L{num(x)} -820L{num(x + 350)} -668L{num(x + 460)} -400L{num(x + 424)} "
        f"-392L{num(x + 326)} -634L{num(x)} -772L{num(x - 326)} -634L{num(x - 424)} -392Z",
        pen.down("#8a90a0", "#4f5466"),
    )
    pen.rect(x - 150, -320, x + 150, 10, "#fff2e0")
    pen.rect(x - 138, -308, x + 138, 10, pen.down(dark(colour, 0.3), dark(colour, 0.55)))
    pen.line(
        f"M{num(x - 138)} -308L{num(x)} 0M{num(x + 138)} -308L{num(x)} 0M{num(x)} -308V8M{num(x - 138)} 0L{num(x)} -308L{num(x + 138)} 0",
        "#fff2e0",
        10,
    )
    facades.pane(pen, x - 44, -600, 88, 110, "#fff2e0", random.Random(1), 1.0)


def _farm(setting: Setting) -> Scenery:
    rng = setting.rng("farm")
    yard, bales, far = Pen(), Pen(), Pen()
    _barn(yard, -760, setting.looks.colour("barn", default="#c9503f"))
    yard.rect(-290, -760, -110, 0, yard.across("#dfe4ec", "#a8b0c0", "#6a7288"))
    yard.path("M-290 -760A90 84 0 0 1 -110 -760Z", yard.across("#c9d0dc", "#7a8298"))
    cottage(yard, 900, 620, rng)
    for x, t in ((440, 620), (1460, 700), (-1500, 720)):
        facades.tree(yard, x, t, rng, "#6aa84a", setting.season)
    fence(far, -1500, -330)
    fence(far, 330, 1500)
    for x, r in ((-330, 62), (-250, 46), (330, 66)):
        bales.shadow(x, 0, r * 1.2, 8)
        bales.disc(x, -r, r, bales.ball("#fbe6a0", "#e0b85a", "#a87c34"))
        for k in (0.78, 0.54, 0.3):
            bales.line(
                f"M{num(x - r * k)} {num(-r)}a{num(r * k)} {num(r * k)} 0 1 0 {num(2 * r * k)} 0a{num(r * k)} {num(r * k)} 0 1 0 "
                f"{num(-2 * r * k)} 0",
                "#a87c34",
                2.5,
                0.6,
            )
    fields = Pen()
    for k in range(9):
        y, tone = -240 + k * 34, ("#d9c45a", "#8ab84f", "#c9a04a", "#a4c46a")[k % 4]
        fields.path(f"M-9000 {y}Q-3000 {y - 60} 0 {y - 10}T9000 {y - 30}V1600H-9000Z", fields.down(light(tone, 0.2), tone))
    layers = (
        hills(rng, 220, 330, 36, "#a8bcc4", -30, 2),
        hills(rng, 120, 190, 9, "#9ab87a", -30, 4),
        fields.card(-90, 90, -12, 3.2, 60.5),
        yard.card(-19, 19, -0.4, 9, 17),
        far.card(-16, 16, -0.2, 1.1, 7.4),
        bales.card(-4.2, 4.2, -0.15, 1.5, 2.2),
    )
    return Scenery(layers, (meadow(rng, "#94bc5a", "#c9a878"),), haze=0.035)


PLACES = (
    Place(
        (
            "village",
            "village street",
            "village square",
            "village lane",
            "medieval town",
            "town",
            "hamlet",
            "countryside village",
            "old town",
            "fairy tale village",
            "cottage",
            "house",
            "medieval village",
            "inn",
            "front yard",
        ),
        _village,
    ),
    Place(
        (
            "market",
            "bazaar",
            "marketplace",
            "market square",
            "fair",
            "festival",
            "souk",
            "street market",
            "night market",
        ),
        _market,
    ),
    Place(("farm yard", "farm", "farmyard", "ranch", "barnyard", "barn yard"), _farm),
)

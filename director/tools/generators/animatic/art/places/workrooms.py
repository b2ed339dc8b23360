"""Rooms of work and sport: a bakery, a garage, a fitness room, a swimming bath, a greenhouse, a factory."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import flora, furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

CRUST = ("#d9964a", "#c07a34", "#e8b068", "#b06a2c")


def _bread(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """One loaf, bun or baguette on height y; gives its width."""
    tone, kind = rng.choice(CRUST), rng.randrange(4)
    fill = pen.ball(light(tone, 0.5), tone, dark(tone, 0.4))
    if kind == 0:
        pen.path(f"M{num(x)} {num(-y)}Q{num(x - 2)} {num(-y - 20)} {num(x + 19)} {num(-y - 21)}Q{num(x + 40)} {num(-y - 20)} {num(x + 38)} "
                 f"{num(-y)}Z", fill)
        pen.line(f"M{num(x + 9)} {num(-y - 17)}l5 8M{num(x + 18)} {num(-y - 19)}l5 8M{num(x + 27)} {num(-y - 17)}l4 7", "#fff0d0", 2.2)
        return 40
    if kind == 1:
        for k in range(2):
            pen.oval(x + 11 + k * 20, -y - 8, 11, 8.5, fill)
        return 42
    if kind == 2:
        pen.rect(x, -y - 58, x + 9, -y, fill, 4.5)
        pen.rect(x + 11, -y - 52, x + 20, -y, fill, 4.5)
        pen.line(f"M{num(x + 2)} {num(-y - 46)}l5 4M{num(x + 2)} {num(-y - 30)}l5 4M{num(x + 13)} {num(-y - 38)}l5 4", "#fff0d0", 1.8)
        return 22
    pen.path(f"M{num(x)} {num(-y)}Q{num(x + 2)} {num(-y - 20)} {num(x + 16)} {num(-y - 18)}Q{num(x + 30)} {num(-y - 20)} {num(x + 32)} {num(-y)}"
             f"Q{num(x + 24)} {num(-y - 9)} {num(x + 16)} {num(-y - 8)}Q{num(x + 8)} {num(-y - 9)} {num(x)} {num(-y)}Z", fill)
    return 36


def _shelf_of_bread(pen: Pen, a: float, b: float, y: float, rng: random.Random) -> None:
    pen.rect(a, -y + 4, b, -y + 16, "#120c22", o=0.18)
    x = a + 6
    while x < b - 44:
        x += _bread(pen, x, y, rng) + rng.uniform(3, 9)
    pen.rect(a - 6, -y, b + 6, -y + 7, pen.down("#f2d0a0", "#a8744a"), 2)


def _bakery(setting: Setting) -> Scenery:
    rng = setting.rng("bakery")
    wall = setting.looks.colour("wall", default=rng.choice(("#f2d8b0", "#f4c8b8", "#c8dcd0")))
    plan = shell.Shell(wall, "#c08a5c", "#fff4e2", "#f7ecd8", "stripes", "chequer", "#8a5a38", wainscot="#a8703f",
                       holes=((-370, 100, -220, 258),))

    def on_back(pen: Pen) -> None:
        for y in (128, 184, 240):
            _shelf_of_bread(pen, -190, 110, y, rng)
        pen.path("M160 -4V-210Q160 -300 262 -300Q364 -300 364 -210V-4Z", pen.across("#c9806a", "#a85f4c", "#7a4238"))
        for row in range(9):
            for k in range(5):
                pen.rect(164 + k * 40 + (row % 2) * 14, -24 - row * 26, 194 + k * 40 + (row % 2) * 14, -6 - row * 26, "#d9907a", 2, 0.5)
        pen.path("M206 -96V-140Q206 -186 262 -186Q318 -186 318 -140V-96Z", "#2a1614")
        pen.path("M222 -98Q232 -142 250 -120Q262 -168 280 -122Q294 -140 302 -98Z", "#ff9a3c")
        pen.path("M222 -98Q232 -142 250 -120Q262 -168 280 -122Q294 -140 302 -98Z", "#ff8a2a", 0.8, glow=True)
        pen.pool(262, -130, 190, 150, "#ff9a3c", 0.7)

    counter, near, lamps = Pen(), Pen(), Pen()
    counter.shadow(-40, 0, 190, 12)
    counter.rect(-200, -106, 130, 0, counter.down("#c08a56", "#8f5f34", "#5f3c20"))
    counter.rect(-186, -94, 116, -24, counter.slant("#fff6e4", "#dfe8e8", "#b8ccd0"), 4)
    for y in (30, 62):
        x = -180.0
        while x < 76:
            x += _bread(counter, x, y, rng) * 1.02
        counter.rect(-186, -y, 116, -y + 3, "#9aa8ac")
    counter.rect(-186, -94, 116, -24, counter.down("#ffdca0/0.2", "#ffc46b/0.22"), 4, glow=True)
    counter.rect(-210, -116, 140, -104, counter.down("#fff0d8", "#c9a070"), 3)
    near.shadow(272, 0, 60, 8)
    near.path("M222 -72H322L308 0H236Z", near.across("#d9a868", "#b07c40", "#7a5024"))
    for k in range(5):
        near.line(f"M{224 + k * 2} {-60 + k * 14}H{320 - k * 2}", "#8a5c2c", 2.4, 0.6)
    for k in range(6):
        near.rect(232 + k * 14, -140 + abs(k - 2) * 8, 243 + k * 14, -66, near.across("#f2c07a", "#c9843c", "#8a5420"), 5)
    for x in (-150, 30):
        furniture.pendant(lamps, x, 320, 236, "#c9703a", 0.9)
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng, town=True), back, counter.card(-2.4, 1.7, -0.15, 1.4, 2.9), near.card(2.0, 3.5, -0.12, 1.6, 1.4),
              lamps.card(-3.0, 2.0, 0.2, 3.2, 2.2))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def _car(pen: Pen, x: float, y: float, tone: str) -> None:
    """A car from the front, its wheels on height y, 190 cm wide."""
    with pen.at(x, -y):
        for wx in (-74, 56):
            pen.rect(wx, -34, wx + 22, 0, "#26242e", 5)
        pen.path("M-70 -78Q-62 -140 -46 -146H46Q62 -140 70 -78Z", pen.down(light(tone, 0.2), tone))
        pen.path("M-60 -82Q-52 -132 -40 -136H40Q52 -132 60 -82Z", pen.slant("#dff0f6", "#8fb4c8", "#5f7f98"))
        pen.path("M-92 -78Q-88 -88 -66 -88H66Q88 -88 92 -78L96 -22Q92 -14 80 -14H-80Q-92 -14 -96 -22Z", pen.down(light(tone, 0.3), tone, dark(tone, 0.4)))
        pen.rect(-44, -58, 44, -38, "#26242e", 6)
        for k in range(5):
            pen.line(f"M-40 {-55 + k * 4}H40", "#8f98a8", 1.4)
        for lx in (-72, 72):
            pen.disc(lx, -54, 14, pen.ball("#ffffff", "#ffe8b0", "#b8a878"))
        pen.rect(-98, -28, 98, -16, pen.down("#f0f4f8", "#8f9cb0"), 5)


def _garage(setting: Setting) -> Scenery:
    rng = setting.rng("garage")
    plan = shell.Shell("#b4bcc4", "#8f9298", "#6a7078", "#9aa0a8", "bricks", "concrete", "#5a6068", wainscot="#d98a3a", half=4.6, high=3.9, far=5.6)

    def on_back(pen: Pen) -> None:
        pen.rect(-330, -330, -70, -6, pen.down("#8a929c", "#6a727c"), 3)
        for y in range(-322, -10, 30):
            pen.rect(-324, y, -76, y + 24, pen.down("#dfe6ec", "#a8b2bc"), 2)
        for k in range(5):
            x = 90 + k * 66
            pen.disc(x, -232, 30, "#2a2c34")
            pen.disc(x, -232, 17, pen.ball("#e8eef4", "#8f9aa8"))
            pen.disc(x, -232, 7, "#4a505c")
        pen.rect(56, -196, 390, -188, "#6a707a")
        furniture.cabinet(pen, 60, 320, 92, "#c8403a", 4, drawers=True)
        for k in range(7):
            pen.line(f"M{80 + k * 42} -98v{-18 - 6 * (k % 3)}", "#8f98a4", 6)

    def on_side(pen: Pen) -> None:
        for z in (-560, -240, 80):
            pen.rect(z - 96, -260, z + 96, -120, "#7a5a3c", 3)
            for k in range(7):
                x, long = z - 78 + k * 26, rng.uniform(46, 90)
                pen.line(f"M{num(x)} -246V{num(-246 + long)}", rng.choice(("#c4ccd4", "#d9a83f", "#d8504a", "#5a86b8")), 6)

    lift, tyres, lamps = Pen(), Pen(), Pen()
    tone = setting.looks.colour("car", default=rng.choice(("#d8504a", "#3f78b8", "#e8b03a", "#4f9a7a")))
    for x in (-250, -30):
        lift.rect(x - 9, -300, x + 9, 0, lift.across("#f2c44a", "#c9902a", "#8a5c18"))
        lift.rect(x - 24, -8, x + 24, 0, "#5a5f68")
    lift.rect(-236, -122, -44, -112, lift.down("#8f98a4", "#4a505c"))
    _car(lift, -140, 122, tone)
    tyres.shadow(300, 0, 70, 9)
    for k in range(4):
        y = k * 27
        tyres.rect(252, -y - 27, 344, -y, tyres.across("#4a4c56", "#2a2c34", "#17181e"), 12)
        for j in range(8):
            tyres.line(f"M{262 + j * 11} {-y - 23}v18", "#5a5c68", 2)
    tyres.shadow(400, 0, 40, 6)
    tyres.rect(372, -92, 428, 0, tyres.across("#5a8ad8", "#3a62a8", "#223f74"), 6)
    for y in (-64, -30):
        tyres.rect(370, y, 430, y + 6, "#7aa4e8")
    for x in (-150, 180):
        lamps.path(f"M{x - 60} -356H{x + 60}L{x + 76} -330H{x - 76}Z", lamps.down("#5f7a70", "#3a4c46"))
        lamps.rect(x - 66, -332, x + 66, -324, "#f4fbff", 3)
        lamps.rect(x - 66, -332, x + 66, -324, "#e4f4ff", 3, glow=True)
        lamps.pool(x, -320, 180, 90, "#dff0ff", 0.5)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, lambda pen: pen.oval(-120, -60, 120, 60, "#3a3840", 0.25))
    layers = (back, lift.card(-3.6, 1.0, -0.12, 3.2, 3.2), tyres.card(2.2, 4.5, -0.12, 1.4, 2.0), lamps.card(-4.2, 4.4, 2.2, 3.9, 2.6))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.015, spots=SPOTS)


def _fitness(setting: Setting) -> Scenery:
    rng = setting.rng("fitness")
    tone = setting.looks.colour("wall", default=rng.choice(("#e8643a", "#3f8ad0", "#5fae5a")))
    plan = shell.Shell("#dfe4ea", "#5f646e", "#3f444e", "#e8ecf0", "plain", "tiles", wainscot=tone, half=4.6, high=3.6, far=5.8,
                       holes=((-420, 120, -250, 270), (250, 120, 420, 270)))

    def on_back(pen: Pen) -> None:
        pen.rect(-220, -280, 220, -6, pen.slant("#8f9aa8", "#5f6874"), 3)
        pen.rect(-212, -274, 212, -8, pen.slant("#dfeef4", "#b0c8d4", "#8fa8b8"))
        for a in (-140, 20, 150):
            pen.poly([(a - 40, -8), (a, -8), (a + 70, -274), (a + 30, -274)], "#ffffff", 0.22)
        pen.line("M-106 -280V-4M0 -280V-4M106 -280V-4", "#8f9aa8", 3)

    rack, mats, bags = Pen(), Pen(), Pen()
    for y in (30, 70, 110):
        rack.rect(-160, -y, 160, -y + 7, rack.down("#6a7280", "#3a4048"), 2)
        for k in range(7):
            x, r = -138 + k * 46, 13 - y * 0.04
            rack.rect(x - 15, -y - r - 3, x + 15, -y - r + 3, "#c4ccd6", 2)
            for side in (-1, 1):
                rack.rect(x + side * 18 - 6, -y - 2 * r, x + side * 18 + 6, -y, rack.across(light(tone, 0.3), tone, dark(tone, 0.4)), 3)
    for x in (-164, 158):
        rack.rect(x, -130, x + 8, 0, "#3a4048")
    rack.shadow(0, 0, 180, 9)
    for side in (-1, 1):
        x = side * 310
        mats.shadow(x, 0, 96, 9)
        mats.rect(x - 86, -20, x + 86, -6, mats.down("#4a505c", "#26292f"), 6)
        mats.path(f"M{x + side * 76} -14L{x + side * 92} -140H{x + side * 80}L{x + side * 62} -14Z", "#8f98a4")
        mats.rect(x + side * 92 - 30, -156, x + side * 92 + 22, -132, mats.slant("#3a404a", "#1c2026"), 5)
        mats.rect(x + side * 92 - 22, -151, x + side * 92 + 12, -138, "#6affd0", 2)
        mats.rect(x + side * 92 - 22, -151, x + side * 92 + 12, -138, "#6affd0", 2, 0.7, glow=True)
        mats.line(f"M{x + side * 84} -104H{x + side * 20}", "#8f98a4", 6)
    for x in (-130, 140):
        bags.line(f"M{x} -360V-262", "#8f98a4", 3)
        bags.rect(x - 24, -266, x + 24, -130, bags.across(light(tone, 0.3), tone, dark(tone, 0.45)), 16)
        bags.rect(x - 24, -214, x + 24, -202, "#26292f")
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng, town=True), back, rack.card(-2, 2, -0.12, 1.5, 4.6), bags.card(-2.2, 2.4, 1.2, 3.6, 3.6),
              mats.card(-4.5, 4.5, -0.12, 1.7, 2.0))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _basin(rng: random.Random, tone: str) -> Floor:
    """A tiled floor with a pool behind the actors."""
    pen = Pen()
    pen.rect(-700, -1000, 700, 1300, "#e4ecf0")
    lines = "".join(f"M{x} -1000V1300" for x in range(-700, 701, 50)) + "".join(f"M-700 {y}H700" for y in range(-1000, 1300, 50))
    pen.line(lines, "#b8c8d2", 2, 0.7)
    pen.rect(-520, -940, 520, -120, "#ffffff", 14)
    pen.rect(-496, -920, 496, -140, pen.down(dark(tone, 0.15), tone, light(tone, 0.2)), 8)
    for k in range(-2, 3):
        for j in range(26):
            pen.disc(k * 160 + 80, -910 + j * 30, 6, ("#f2f4f6", "#e8504a")[j % 2])
    for _ in range(70):
        x, y, w = rng.uniform(-470, 400), rng.uniform(-900, -160), rng.uniform(14, 40)
        pen.line(f"M{num(x)} {num(y)}q{num(w / 2)} -9 {num(w)} 0t{num(w)} 0", "#f2fdff", 4, 0.6)
    pen.oval(0, 0, 380, 130, pen.soft("#ffffff", 0.5))
    return pen.floor(-13, 10, 7)


def _bath(setting: Setting) -> Scenery:
    rng = setting.rng("bath")
    plan = shell.Shell("#bfe0e6", "#e4ecf0", "#ffffff", "#eef6f8", "tiles", "tiles", half=7.0, high=5.2, far=10.0,
                       holes=((-620, 140, -220, 420), (-200, 140, 200, 420), (220, 140, 620, 420)))
    blocks, near = Pen(), Pen()
    for k in range(-2, 3):
        x = k * 160
        blocks.rect(x - 30, -46, x + 30, 0, blocks.slant("#ffffff", "#dfe6ec", "#a8b4c0"), 3)
        blocks.poly([(x - 32, -46), (x + 32, -54), (x + 32, -46)], "#5a9ad0")
    near.shadow(-460, 0, 110, 10)
    near.line("M-520 0V-330M-420 0V-330", "#c4ccd4", 7)
    for k in range(9):
        near.line(f"M-520 {-30 - k * 32}H-420", "#c4ccd4", 5)
    near.rect(-530, -250, -330, -236, near.down("#5ab0e0", "#2f7ab0"), 4)
    near.shadow(440, 0, 60, 8)
    near.line("M440 0V-210", "#ffffff", 7)
    for k in range(8):
        near.path(f"M440 -250L{num(440 - 110 + k * 27.5)} -196H{num(440 - 110 + (k + 1) * 27.5)}Z", ("#e8504a", "#fff6ee")[k % 2])
    back, floors = shell.room(plan, rng)
    layers = (shell.outside(setting, plan, rng), back, blocks.card(-4, 4, -0.1, 0.7, 9.5), near.card(-5.8, 5.8, -0.12, 3.5, 1.8))
    return Scenery(layers, (_basin(rng, "#4fc0e0"), *floors[1:]), light="indoor", haze=0.012, spots=SPOTS)


def _glasshouse(setting: Setting) -> Scenery:
    rng = setting.rng("glasshouse")
    night = setting.dark
    sky, ground = Pen(), Pen()
    sky.rect(-2000, -1600, 2000, 300, sky.down(*(("#0b1640", "#1f3a6a", "#3f6a7a") if night else ("#8fc8ee", "#cfeaf4", "#e4f2dc"))))
    for k in range(26):
        flora.clump(sky, rng, -900 + k * 72, -60 - rng.uniform(0, 60), 90, 70, rng.choice(("#6fa86a", "#5f9a6a", "#8fb87a")), 0.3)
    iron = "#f4faf6" if not night else "#9ab0c0"
    for x in range(-800, 801, 100):
        sky.line(f"M{x} 40V-330L0 -640", iron, 7)
    for y in (-120, -230, -330):
        sky.line(f"M-900 {y}H900", iron, 7)
    sky.line("M-800 -330L0 -640L800 -330M-800 -330Q0 -900 800 -330", iron, 12)
    ground.rect(-900, -700, 900, 1300, ground.down("#8a6a4c", "#9a7a58"))
    ground.rect(-110, -700, 110, 1300, ground.across("#c9b89c", "#e0d2b8", "#c9b89c"))
    for j in range(-7, 13):
        ground.line(f"M-110 {j * 100 + (j % 3) * 12}H110", "#a8957a", 3, 0.6)
    rows = []
    for z, count in ((5.4, 9), (3.4, 8), (1.8, 7)):
        pen = Pen()
        for side in (-1, 1):
            a, b = (side * 170, side * 560)
            pen.shadow((a + b) / 2, 0, 210, 10)
            pen.rect(a, -74, b, -62, pen.down("#c99a62", "#8a6034"), 2)
            for lx in (0.06, 0.5, 0.94):
                pen.rect(a + (b - a) * lx - 5, -64, a + (b - a) * lx + 5, 0, "#7a5430")
            for k in range(count):
                px = a + (b - a) * (k + 0.5) / count
                furniture.plant(pen, px, rng.uniform(0.55, 0.95), rng, rng.choice(("#c96f4a", "#b8603f", "#5f8fa8", "#e8dcc4")), 74)
                if rng.random() < 0.6:
                    for _ in range(5):
                        pen.disc(px + rng.uniform(-26, 26), -118 - rng.uniform(0, 40), rng.uniform(5, 9), rng.choice(("#ff7a9a", "#ffd24a", "#ff8a4a", "#c88af0", "#ffffff")))
        rows.append(pen.card(-5.8, 5.8, -0.12, 2.0, z))
    hanging = Pen()
    for x in (-330, -150, 150, 330):
        hanging.line(f"M{x} -470V-300M{x} -330L{x - 26} -290M{x} -330L{x + 26} -290", "#8a6a4c", 2.4)
        hanging.path(f"M{x - 30} -292H{x + 30}Q{x + 22} -258 {x} -256Q{x - 22} -258 {x - 30} -292Z", "#b8774a")
        for _ in range(12):
            fx = x + rng.uniform(-34, 34)
            hanging.line(f"M{num(x)} -292Q{num(fx)} -312 {num(fx * 1.0)} {num(-270 + rng.uniform(0, 70))}", rng.choice(("#5fae5a", "#7fc06a", "#4f9a58")), 5)
    return Scenery((sky.card(-16, 16, -1, 14, 7.4), *rows, hanging.card(-4, 4, 1.8, 5, 2.6)), (ground.floor(-13, 7.5, 9),), sky="none", light="indoor",
                   haze=0.02, spots=SPOTS)


def _factory(setting: Setting) -> Scenery:
    rng = setting.rng("factory")
    plan = shell.Shell("#a8b0b4", "#868a90", "#5f666c", "#7f868c", "bricks", "concrete", "#5a6068", half=6.4, high=5.4, far=9.0,
                       holes=((-560, 250, -220, 430), (-180, 250, 180, 430), (220, 250, 560, 430)))

    def on_back(pen: Pen) -> None:
        for x, r, tone in ((-420, 70, "#c98a3a"), (-290, 48, "#8f98a4"), (430, 62, "#b8603f")):
            for k in range(12):
                a = math.tau * k / 12
                pen.rect(x + r * math.cos(a) - 9, -120 + r * math.sin(a) - 9, x + r * math.cos(a) + 9, -120 + r * math.sin(a) + 9, dark(tone, 0.15), 3)
            pen.disc(x, -120, r, pen.ball(light(tone, 0.4), tone, dark(tone, 0.4)))
            pen.disc(x, -120, r * 0.35, dark(tone, 0.5))

    def on_side(pen: Pen) -> None:
        for y, tone in ((430, "#c9803a"), (400, "#8f98a0"), (372, "#4f86a8")):
            pen.rect(-1200, -y - 10, 900, -y + 10, pen.down(light(tone, 0.4), tone, dark(tone, 0.4)))

    belts = []
    for z, x0 in ((5.6, -90), (3.2, 60)):
        pen = Pen()
        pen.shadow(0, 0, 560, 12)
        pen.rect(-560, -92, 560, -74, pen.down("#4a505a", "#2a2e36"), 8)
        for k in range(-7, 8):
            pen.disc(k * 78, -83, 7, "#8f98a4")
            pen.rect(k * 78 - 4, -74, k * 78 + 4, 0, "#6a727c") if k % 2 else None
        for k in range(-5, 6):
            bx, tone = k * 104 + x0, rng.choice(("#d9a866", "#c98f50", "#e0b87a"))
            if abs(bx) < 130 and z < 4:
                continue
            pen.rect(bx - 28, -138, bx + 28, -92, pen.slant(light(tone, 0.25), tone, dark(tone, 0.3)), 2)
            pen.rect(bx - 6, -138, bx + 6, -92, light(tone, 0.4))
        belts.append(pen.card(-6, 6, -0.1, 1.6, z))
    arms = Pen()
    for side in (-1, 1):
        x = side * 330
        arms.rect(x - 44, -40, x + 44, 0, arms.across("#6a727c", "#3a4048"), 5)
        arms.line(f"M{x} -40L{x + side * 50} -190L{x - side * 90} -260L{x - side * 120} -190", "#f2a03a", 24)
        arms.line(f"M{x} -44L{x + side * 46} -184", "#ffd08a", 7)
        for ax, ay in ((x, -40), (x + side * 50, -190), (x - side * 90, -260)):
            arms.disc(ax, ay, 17, arms.ball("#8f98a4", "#4a505c"))
        arms.line(f"M{x - side * 120} -190l-14 26M{x - side * 120} -190l14 26", "#4a505c", 8)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side)
    layers = (shell.outside(setting, plan, rng), back, belts[0], arms.card(-5, 5, -0.1, 3, 4.4), belts[1])
    return Scenery(layers, floors, light="indoor", haze=0.025, spots=SPOTS)


PLACES = (
    Place(("bakery", "bakehouse", "baker's shop", "pastry shop", "patisserie", "cake shop"), _bakery, indoors=True),
    Place(("garage", "mechanic's garage", "car repair shop", "auto repair shop", "car workshop", "body shop"), _garage, indoors=True),
    Place(("gym", "fitness studio", "fitness center", "weight room", "gymnasium", "health club"), _fitness, indoors=True),
    Place(("swimming pool", "indoor pool", "swimming bath", "public pool", "pool", "swimming hall"), _bath, indoors=True),
    Place(("greenhouse", "glasshouse", "hothouse", "orangery", "conservatory", "plant nursery"), _glasshouse, indoors=True),
    Place(("factory", "assembly line", "production line", "assembly hall", "plant floor", "mill"), _factory, indoors=True),
)

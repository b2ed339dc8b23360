"""Rooms to make things in: a workshop, a laboratory and an office."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.kitchen import table
from director.tools.generators.animatic.art.places.pen import Pen, num

SPOTS = ((0.0, 0.0), (-1.2, 0.05), (1.25, 0.08), (-2.2, 0.8), (2.25, 0.9))


def _tool(pen: Pen, x: float, y: float, kind: int) -> None:
    """A hanging tool: hammer, wrench, saw, screwdriver, pliers."""
    steel, grip = pen.across("#f0f2f8", "#a8b0c4", "#5f6880"), pen.across("#f2a05a", "#c9603a", "#7a3020")
    with pen.at(x, y):
        pen.oval(3, 26, 10, 30, "#120c22", 0.1)
        if kind == 0:
            pen.rect(-2.5, 6, 2.5, 54, pen.across("#d9a870", "#8a5a34"), 2)
            pen.path("M-14 0H10Q16 0 16 6V12H-14Z", steel)
        elif kind == 1:
            pen.path("M-9 -2L-4 -2V8H4V-2H9V12L4 18V44A8 8 0 1 1 -4 44V18L-9 12Z", steel)
            pen.disc(0, 50, 3.4, "#3a3f58")
        elif kind == 2:
            pen.path("M-8 16L6 14L16 62L12 64Z", steel)
            pen.path("M-12 0H8Q12 0 11 6L8 18H-8Q-14 16 -12 0ZM-6 5V12H4L5 5Z", grip)
        elif kind == 3:
            pen.rect(-4.5, 0, 4.5, 26, grip, 4)
            pen.rect(-1.6, 26, 1.6, 56, steel, 1)
        else:
            pen.path("M-2 0L-8 16L-3 24L-12 54H-6L0 30L6 54H12L3 24L8 16L2 0L0 14Z", steel)
            pen.path("M-6 32L-12 54H-6L-2 36ZM6 32L12 54H6L2 36Z", grip)


def _pegboard(pen: Pen, x: float, wide: float, y: float, tall: float, rng: random.Random) -> None:
    pen.rect(x + 5, -y - tall + 7, x + wide + 6, -y + 8, "#120c22", 3, 0.22)
    pen.rect(x, -y - tall, x + wide, -y, pen.slant("#f0d8a8", "#d9b47a", "#b88a54"), 3)
    dots = "".join(f"M{num(x + 8 + 13 * i)} {num(-y - tall + 8 + 13 * j)}h.1" for i in range(int(wide / 13)) for j in range(int(tall / 13)))
    pen.line(dots, "#8a6438", 2.4, 0.7)
    for i in range(int(wide / 32)):
        for j in range(max(1, int(tall / 80))):
            _tool(pen, x + 20 + 32 * i, -y - tall + 10 + 74 * j, rng.randrange(5))


def _bins(pen: Pen, x: float, y: float, wide: float, rng: random.Random) -> None:
    """A shelf of tins, coils and boxes on height y."""
    at = x + 4
    while at < x + wide - 26:
        w, h = rng.uniform(16, 34), rng.uniform(16, 34)
        tone = rng.choice(("#c9604a", "#4f7f9a", "#e0a84a", "#6a8f5a", "#8a8fa8", "#b8875a"))
        pen.rect(at, -y - h, at + w, -y, pen.across(light(tone, 0.3), tone, dark(tone, 0.35)), 3)
        pen.rect(at + w * 0.2, -y - h * 0.65, at + w * 0.8, -y - h * 0.3, light(tone, 0.65), 2, 0.85)
        at += w + rng.uniform(2, 9)
    pen.rect(x, -y, x + wide, -y + 6, pen.down("#c98a52", "#7a4a2a"), 1)
    pen.rect(x, -y + 6, x + wide, -y + 14, "#120c22", o=0.16)


def _workshop(setting: Setting) -> Scenery:
    rng = setting.rng("workshop")
    wall = setting.looks.colour("wall", "workshop", "garage", default=rng.choice(("#7f9a9a", "#b8906a", "#8a94b0")))
    plan = shell.Shell(
        wall,
        "#9a8f86",
        "#c9a06a",
        "#8a6f52",
        "bricks",
        "concrete",
        "#6a4528",
        high=3.3,
        holes=((-340, 128, -196, 254), (196, 128, 340, 254)),
    )

    def on_back(pen: Pen) -> None:
        _pegboard(pen, -150, 300, 118, 168, rng)
        furniture.cabinet(pen, -360, 176, 84, "#c9604a", 4, drawers=True)
        furniture.cabinet(pen, 186, 176, 84, "#4f7f9a", 4, drawers=True)
        pen.rect(-374, -92, 374, -84, pen.down("#e0b074", "#a8703c", "#7a4c28"), 2)
        furniture.cabinet(pen, -150, 300, 84, "#a8784a", 6)
        for x in (-330, 230, 300):
            furniture.jar(pen, x, 92, 1.4, rng.choice(("#c9604a", "#8fb8a8", "#e0b45a")))

    def on_left(pen: Pen) -> None:
        for y in (230, 176):
            _bins(pen, -360, y, 320, rng)
            _bins(pen, 10, y, 330, rng)
        _pegboard(pen, -380, 380, 60, 84, rng)

    def on_right(pen: Pen) -> None:
        _pegboard(pen, -350, 330, 92, 160, rng)
        for y in (230, 180, 130):
            _bins(pen, 20, y, 350, rng)

    def on_floor(pen: Pen) -> None:
        pen.oval(0, -10, 220, 150, "#4f7f9a", 0.5)
        for _ in range(9):
            pen.oval(rng.uniform(-330, 330), rng.uniform(-360, 300), rng.uniform(10, 40), rng.uniform(8, 26), "#3a3440", 0.16)
        if not setting.dark:
            for x in (-330, 206):
                pen.poly([(x, -410), (x + 120, -410), (x + 210, -150), (x + 50, -150)], "#fff3c8", 0.25)

    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    top, front = table("#b8773f", 1.55)
    lamps, clutter = Pen(), Pen()
    for x in (-105, 105):
        furniture.pendant(lamps, x, 330, 236, "#3f8f7a", 1.0)
    _gear(clutter, -300, 60, 46, "#e0a84a")
    _gear(clutter, 310, 40, 34, "#8a94b0")
    layers = (
        shell.outside(setting, plan, rng, town=True),
        back,
        front,
        lamps.card(-3, 3, 0, 3.3, 1.3),
        clutter.card(-3.6, 3.6, -0.15, 1.3, -1.2),
    )
    return Scenery(layers, (*floors, top), light="indoor", haze=0.02, spots=SPOTS, table=0.82)


def _gear(pen: Pen, x: float, y: float, r: float, colour: str) -> None:
    """A toothed wheel leaning at the edge of the picture."""
    pen.shadow(x, 0, r * 1.3, 6)
    with pen.at(x, -r):
        for k in range(10):
            with pen.at(turn=k * 36):
                pen.rect(-r * 0.14, -r * 1.08, r * 0.14, -r * 0.8, colour, 2)
        pen.disc(0, 0, r * 0.88, pen.ball(light(colour, 0.5), colour, dark(colour, 0.45)))
        pen.disc(0, 0, r * 0.56, pen.ball(dark(colour, 0.3), dark(colour, 0.1)))
        pen.disc(0, 0, r * 0.2, pen.ball("#f0f2f8", "#6a7288"))


def _glass(pen: Pen, x: float, y: float, scale: float, colour: str, kind: int) -> None:
    """A flask, a beaker or a round flask on height y, with something bright in it."""
    shapes = (
        "M-5 -44H5V-28L18 -3Q19 0 15 0H-15Q-19 0 -18 -3L-5 -28Z",
        "M-13 -34H13V-3Q13 0 10 0H-10Q-13 0 -13 -3Z",
        "M-5 -46H5V-32A17 17 0 1 1 -5 -32Z",
    )
    fills = (
        "M-11 -18H11L17 -4Q18 -1 15 -1H-15Q-18 -1 -17 -4Z",
        "M-12 -22H12V-3Q12 -1 10 -1H-10Q-12 -1 -12 -3Z",
        "M-16 -17H16A16 16 0 0 1 -16 -17Z",
    )
    with pen.at(x, -y, scale):
        pen.path(fills[kind], pen.across(light(colour, 0.3), colour, dark(colour, 0.2)))
        pen.path(fills[kind], colour, 0.35, glow=True)
        pen.path(shapes[kind], pen.across("#ffffff/0.55", "#dff2ff/0.16", "#b8d8f0/0.4"))
        pen.oval(0, -42 if kind != 1 else -34, 6 if kind != 1 else 13, 1.8, "#ffffff", 0.7)
        pen.pool(0, -14, 36, 30, colour, 0.2)
        for k in range(3):
            pen.disc(-5 + 5 * k, -8 - 3 * k, 1.4, "#ffffff", 0.7)


def _monitor(pen: Pen, x: float, y: float, wide: float, rng: random.Random, colour: str) -> None:
    """A screen on height y with a curve and bars."""
    tall = wide * 0.62
    pen.rect(x - wide * 0.06, -y - 14, x + wide * 0.06, -y, pen.across("#8a94b0", "#3f475f"))
    pen.rect(x - wide * 0.2, -y - 3, x + wide * 0.2, -y, "#5a647f", 2)
    pen.rect(x - wide / 2, -y - 12 - tall, x + wide / 2, -y - 12, pen.slant("#5a647f", "#262c40"), 4)
    a, b, c, d = x - wide / 2 + 4, -y - 8 - tall, x + wide / 2 - 4, -y - 16
    pen.rect(a, b, c, d, pen.slant("#1f4a6a", "#0f2438"), 2)
    pen.rect(a, b, c, d, pen.down(f"{colour}/0.4", f"{colour}/0.15"), 2, glow=True)
    curve = "M" + "L".join(f"{num(a + 4 + (c - a - 8) * k / 10)} {num(b + (d - b) * rng.uniform(0.2, 0.6))}" for k in range(11))
    pen.line(curve, "#8ff2e0", 2)
    for k in range(5):
        pen.rect(
            a + 6 + k * (c - a - 8) / 5,
            d - rng.uniform(4, (d - b) * 0.32),
            a + 2 + (k + 0.7) * (c - a - 8) / 5,
            d - 2,
            rng.choice(("#ffb45e", "#ff6f9a", "#7fd6ff")),
            1,
        )


def _laboratory(setting: Setting) -> Scenery:
    rng = setting.rng("laboratory")
    accent = setting.looks.colour("light", "liquid", default=rng.choice(("#3fe0c8", "#8f7aff", "#5ac8ff")))
    plan = shell.Shell("#9fc0d0", "#8fa6bc", "#ffffff", "#e4ecf2", "panels", "tiles", high=3.2, holes=((-110, 128, 110, 258),))
    colours = ("#4dffb8", "#ff5fb0", "#5ac8ff", "#ffc24d", "#b07aff")

    def benches(pen: Pen, a: float, b: float) -> None:
        furniture.cabinet(pen, a, b - a, 84, "#c4d6e4", max(2, round((b - a) / 60)))
        pen.rect(a - 4, -92, b + 4, -84, pen.down("#ffffff", "#8fa0b8"), 2)
        x = a + 24
        while x < b - 30:
            if rng.random() < 0.72:
                _glass(pen, x, 92, rng.uniform(0.8, 1.25), rng.choice(colours), rng.randrange(3))
                x += 36
            else:
                _monitor(pen, x + 32, 92, 72, rng, accent)
                x += 92

    def shelves(pen: Pen, a: float, b: float) -> None:
        for y in (176, 226):
            pen.rect(a, -y, b, -y + 5, pen.down("#ffffff", "#9fb0c4"), 1)
            for k in range(int((b - a) / 26)):
                if rng.random() < 0.8:
                    _glass(pen, a + 15 + k * 26, y, rng.uniform(0.55, 0.75), rng.choice(colours), rng.randrange(3))

    def on_back(pen: Pen) -> None:
        benches(pen, -372, -128)
        benches(pen, 128, 372)
        furniture.cabinet(pen, -124, 248, 84, "#c4d6e4", 4)
        pen.rect(-128, -92, 128, -84, pen.down("#ffffff", "#8fa0b8"), 2)
        shelves(pen, -360, -136)
        shelves(pen, 136, 360)

    def on_left(pen: Pen) -> None:
        benches(pen, -420, 330)
        shelves(pen, -400, -40)
        _monitor(pen, 130, 150, 150, rng, accent)

    def on_right(pen: Pen) -> None:
        benches(pen, -330, 420)
        _monitor(pen, -170, 160, 170, rng, accent)
        shelves(pen, 0, 380)

    def on_ceiling(pen: Pen) -> None:
        for y in range(-380, 1300, 170):
            for x in (-150, 150):
                pen.rect(x - 60, y, x + 60, y + 26, "#ffffff", 6)
                pen.rect(x - 60, y, x + 60, y + 26, "#dff0ff", 6, 0.6, glow=True)

    def on_floor(pen: Pen) -> None:
        for x in (-150, 150):
            pen.oval(x, -60, 60, 380, pen.soft("#ffffff", 0.5))
        for sx in (-1, 1):
            pen.line(f"M{sx * 285} -420V1300", accent, 5, 0.55)

    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor, on_ceiling)
    top, front = table("#7fa0b8", 1.5, 0.84)
    layers = (shell.outside(setting, plan, rng, town=True), back, front)
    return Scenery(layers, (*floors, top), light="indoor", haze=0.015, spots=SPOTS, table=0.84)


def _office(setting: Setting) -> Scenery:
    rng = setting.rng("office")
    wall = setting.looks.colour("wall", "office", default=rng.choice(("#b8c8d0", "#d4c4b0", "#a8b8c8")))
    plan = shell.Shell(wall, "#7f8aa0", "#f4f2ee", "#eceff2", "plain", "tiles", high=3.1, holes=((-320, 88, -20, 262), (20, 88, 320, 262)))

    def on_left(pen: Pen) -> None:
        pen.rect(-300, -236, -40, -110, pen.slant("#ffffff", "#e4e9ee"), 4)
        pen.line("M-280 -150Q-220 -230 -160 -170T-60 -210", "#e8734a", 4, 0.8)
        for k in range(5):
            pen.rect(-270 + k * 44, -138 - 12 * k, -246 + k * 44, -122, ("#5a9ab8", "#f2b84a", "#7ab87a")[k % 3], 2)
        furniture.bookcase(pen, 40, 200, 210, "#b88a5a", rng)

    def on_right(pen: Pen) -> None:
        furniture.bookcase(pen, -240, 180, 210, "#b88a5a", rng)
        furniture.picture(pen, 90, 176, 130, 90, rng)
        furniture.clock(pen, -20, 226)

    def on_ceiling(pen: Pen) -> None:
        for y in range(-360, 1300, 200):
            pen.rect(-210, y, 210, y + 24, "#ffffff", 5)
            pen.rect(-210, y, 210, y + 24, "#fff4dc", 5, 0.5, glow=True)

    back, floors = shell.room(
        plan, rng, shell.nothing, on_left, on_right, lambda pen: furniture.rug(pen, 0, 10, 200, 140, "#5f7f9a", "#dfe6ea"), on_ceiling
    )
    desks = Pen()
    for x in (-230, 0, 230):
        desks.shadow(x, 0, 100, 10)
        for lx in (-78, 70):
            desks.rect(x + lx, -72, x + lx + 7, 0, desks.across("#c9d0d8", "#6a7488"))
        desks.rect(x - 88, -78, x + 88, -70, desks.down("#e8bf8a", "#a8743f"), 2)
        _monitor(desks, x - 10, 78, 70, rng, "#6fc8ff")
        furniture.plant(desks, x + 62, 0.34, rng, "#e8ecf0", 78)
    plants = Pen()
    furniture.plant(plants, -300, 1.3, rng, "#dfe4ea")
    furniture.plant(plants, 310, 1.3, rng, "#dfe4ea")
    layers = (
        shell.outside(setting, plan, rng, town=True),
        back,
        desks.card(-3.5, 3.5, -0.15, 1.6, 2.6),
        plants.card(-3.7, 3.7, -0.15, 1.8, 1.0),
    )
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


PLACES = (
    Place(
        (
            "workshop",
            "carpentry",
            "workbench",
            "tool shed",
            "shed",
            "inventor's workshop",
            "carpenter's shop",
            "repair shop",
            "studio",
            "hangar",
            "toy workshop",
        ),
        _workshop,
        indoors=True,
    ),
    Place(("laboratory", "lab", "science lab", "research lab", "research station", "clinic lab", "clean room"), _laboratory, indoors=True),
    Place(
        ("office", "workplace", "desk", "detective's office"), _office, indoors=True
    ),
)

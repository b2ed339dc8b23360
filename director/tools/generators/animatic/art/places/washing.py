"""Rooms with tiles: a bathroom, a laundromat, a barber's shop."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

WHITE = "#f6f7fa"


def _basin(pen: Pen, x: float, wood: str) -> None:
    """A wash-stand with a mirror over it and lamps beside."""
    furniture.cabinet(pen, x - 74, 148, 74, wood, 3)
    pen.path(f"M{x - 56} -92H{x + 56}Q{x + 52} -76 {x + 30} -76H{x - 30}Q{x - 52} -76 {x - 56} -92Z", pen.across(WHITE, "#d4dae4"))
    pen.line(f"M{x} -92V-112Q{x} -122 {x + 14} -118", "#b8c2ce", 5)
    pen.rect(x - 60, -236, x + 60, -124, pen.slant(light(wood, 0.4), wood, dark(wood, 0.3)), 56)
    pen.rect(x - 53, -229, x + 53, -131, pen.slant("#e4f4f8", "#a8ccdc", "#7fa8c0"), 50)
    pen.poly([(x - 36, -140), (x - 14, -140), (x + 26, -222), (x + 4, -222)], "#ffffff", 0.35)
    for side in (-1, 1):
        pen.rect(x + side * 84 - 4, -196, x + side * 84 + 4, -170, "#c9a04a")
        pen.disc(x + side * 84, -206, 13, pen.ball("#fffdf0", "#ffe9b8"))
        pen.disc(x + side * 84, -206, 13, "#ffe2a8", 0.8, glow=True)
        pen.pool(x + side * 84, -206, 90, 90, "#ffcf8a", 0.6)


def _tub(pen: Pen, x: float, rng: random.Random) -> None:
    """A free-standing bath full of foam on brass feet, 190 cm."""
    pen.shadow(x, 0, 120, 11)
    for fx in (-70, 70):
        pen.path(f"M{x + fx - 12} -14Q{x + fx} 4 {x + fx + 12} -14Z", "#d9a83f")
    for _ in range(46):
        pen.disc(x + rng.uniform(-78, 78), -72 - rng.uniform(-4, 22), rng.uniform(6, 15), pen.ball("#ffffff", "#f0f6fc", "#c9dcec"))
    pen.path(f"M{x - 100} -70H{x + 100}C{x + 98} -30 {x + 84} -10 {x + 60} -10H{x - 60}C{x - 84} -10 {x - 98} -30 {x - 100} -70Z",
             pen.slant("#ffffff", "#eef1f6", "#b8c2d2"))
    pen.rect(x - 106, -76, x + 106, -66, pen.down("#ffffff", "#c9d2de"), 5)
    pen.line(f"M{x + 78} -76V-112Q{x + 78} -124 {x + 60} -120", "#d9b04a", 6)


def _bathroom(setting: Setting) -> Scenery:
    rng = setting.rng("bathroom")
    wall, wood = rng.choice((("#8fc8cc", "#a8744a"), ("#f2c4b8", "#7a9a8a"), ("#a9c0e0", "#c08a52")))
    wall = setting.looks.colour("wall", "tile", default=wall)
    plan = shell.Shell(wall, "#dfe6ec", "#ffffff", "#f6f8fa", "tiles", "chequer", half=3.0, far=3.4, holes=((-262, 130, -160, 246),))

    def on_back(pen: Pen) -> None:
        _basin(pen, -20, wood)
        pen.rect(176, -210, 262, -204, "#c9a04a", 3)
        pen.path("M184 -206H254V-120Q219 -112 184 -120Z", pen.across("#ffffff", "#f2b8a8", "#e89a8a"))
        pen.rect(184, -146, 254, -138, "#fff6ee")
        furniture.plant(pen, -210, 0.4, rng, "#f4ece0", 134)

    def on_right(pen: Pen) -> None:
        for y in (150, 196):
            for k in range(4):
                furniture.jar(pen, -250 + k * 26, y, rng.uniform(0.9, 1.3), rng.choice(("#f2b8a8", "#8fb8d8", "#e8d08a", "#a8d0b0")))
            pen.rect(-264, -y, -150, -y + 6, pen.down("#ffffff", "#c9d2de"), 2)

    tub, mat = Pen(), Pen()
    _tub(tub, 150, rng)
    furniture.plant(mat, -258, 0.9, rng, "#5f8fa8")
    mat.shadow(-190, 0, 30, 5)
    mat.rect(-216, -52, -164, 0, mat.across("#e8c890", "#c09a5c", "#8f6a3a"), 7)
    for k in range(4):
        mat.disc(-206 + k * 11, -54, 9, mat.ball("#ffffff", "#e4ecf4"))
    back, floors = shell.room(plan, rng, on_back, on_right=on_right, on_floor=lambda pen: furniture.rug(pen, 0, 10, 130, 90, "#5f9fb8", "#eaf4f6"))
    layers = (shell.outside(setting, plan, rng), back, tub.card(0.3, 2.95, -0.15, 1.5, 2.1), mat.card(-2.95, -1.4, -0.15, 1.3, 1.3))
    return Scenery(layers, floors, light="indoor", haze=0.01, spots=SPOTS)


def _washer(pen: Pen, x: float, y: float, rng: random.Random, lit: str) -> None:
    """A washing machine with linen behind its glass, 62 cm wide."""
    pen.rect(x, -y - 88, x + 62, -y, pen.slant("#ffffff", "#e8ecf2", "#b4bece"), 4)
    pen.rect(x + 5, -y - 82, x + 57, -y - 68, "#cfd8e4", 3)
    pen.disc(x + 13, -y - 75, 4.5, "#7a889c")
    pen.disc(x + 48, -y - 75, 2.6, lit)
    pen.disc(x + 48, -y - 75, 2.6, lit, glow=True)
    pen.disc(x + 31, -y - 36, 24, pen.slant("#f4f7fb", "#8f9cb0"))
    pen.disc(x + 31, -y - 36, 19, pen.ball("#8fc4e0", "#3f6f98", "#1f3a5c"))
    for tone in rng.sample(("#ff8a7a", "#ffe08a", "#a8d8f0", "#d8a8e8", "#ffffff"), 3):
        angle = rng.uniform(-12, 12)
        pen.oval(x + 31 + angle * 0.6, -y - 30 + rng.uniform(-6, 5), 11, 6.5, tone, 0.85)
    pen.path(f"M{num(x + 17)} {num(-y - 42)}Q{num(x + 22)} {num(-y - 54)} {num(x + 36)} {num(-y - 53)}L{num(x + 33)} {num(-y - 49)}"
             f"Q{num(x + 25)} {num(-y - 49)} {num(x + 21)} {num(-y - 40)}Z", "#ffffff", 0.5)


def _laundromat(setting: Setting) -> Scenery:
    rng = setting.rng("laundromat")
    wall = setting.looks.colour("wall", default=rng.choice(("#f2d488", "#9fd4cc", "#f2b4a4")))
    plan = shell.Shell(wall, "#9cc4cc", "#ffffff", "#f4f6f8", "plain", "chequer", wainscot="#ffffff", half=3.6, far=5.0)

    def on_back(pen: Pen) -> None:
        pen.rect(-300, -182, 300, -6, "#7f8fa4", 4)
        for row in (0, 1):
            for k in range(9):
                _washer(pen, -290 + k * 65, 4 + row * 89, rng, rng.choice(("#6affa0", "#ffb45e", "#6affa0")))
        pen.rect(-306, -190, 306, -180, pen.down("#ffffff", "#a8b4c4"), 3)
        furniture.clock(pen, 0, 262, 26)
        for x, tone in ((-190, "#e8504a"), (190, "#3f78c8")):
            pen.disc(x, -254, 34, pen.ball("#ffffff", "#f0f4f8"))
            pen.path(f"M{x - 18} -262q9 -9 18 0t18 0v10q-9 9 -18 0t-18 0ZM{x - 18} -244q9 -9 18 0t18 0v7q-9 9 -18 0t-18 0Z", tone)

    def on_side(pen: Pen) -> None:
        for k in range(-9, 7):
            _washer(pen, k * 66, 4, rng, "#6affa0")
        pen.rect(-620, -104, 480, -93, pen.down("#ffffff", "#a8b4c4"), 3)
        for k in range(-4, 4):
            furniture.jar(pen, k * 130 + rng.uniform(-20, 20), 104, 1.5, rng.choice(("#ff8a5a", "#5aa8e8", "#f2d24a")))

    bench, cart, lamps = Pen(), Pen(), Pen()
    for x in (-240, 240):
        bench.shadow(x, 0, 80, 9)
        for lx in (-60, 54):
            bench.rect(x + lx, -40, x + lx + 6, 0, "#8f9cb0")
        bench.rect(x - 76, -50, x + 76, -40, bench.down("#ff9a7a", "#d8604a"), 4)
    cart.shadow(250, 0, 60, 8)
    cart.path("M200 -86H300L286 -22H214Z", cart.slant("#ffffff", "#c9d4e2", "#8fa0b8"))
    cart.line("M206 -86L216 -22M226 -86L232 -22M250 -86V-22M274 -86L268 -22M204 -66H296M208 -44H292", "#8494ac", 2.5)
    for k, tone in enumerate(("#f2b8c8", "#ffffff", "#9fc8f0", "#ffe8a8")):
        cart.oval(222 + 19 * k, -92, 20, 13, cart.ball(light(tone, 0.3), tone, dark(tone, 0.15)))
    for x in (214, 286):
        cart.disc(x, -8, 8, "#3f4658")
    for x in (-150, 150):
        lamps.rect(x - 74, -306, x + 74, -296, "#eaf6ff", 4)
        lamps.rect(x - 74, -306, x + 74, -296, "#dff2ff", 4, 0.9, glow=True)
        lamps.pool(x, -290, 180, 110, "#cfeaff", 0.5)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side)
    layers = (back, bench.card(-3.4, 3.4, -0.15, 0.8, 3.0), cart.card(1.6, 3.4, -0.15, 1.3, 1.2), lamps.card(-3.5, 3.5, 1.6, 3.2, 2.2))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.012, spots=SPOTS)


def _chair(pen: Pen, x: float, leather: str) -> None:
    """A barber's chair on its foot."""
    pen.shadow(x, 0, 52, 8)
    pen.oval(x, -4, 34, 6, pen.across("#f0f4f8", "#8f9cb0", "#4f5a6c"))
    pen.rect(x - 6, -44, x + 6, -4, pen.across("#f4f7fb", "#8f9cb0", "#5a6678"))
    pen.rect(x - 40, -66, x + 40, -42, pen.down(light(leather, 0.35), leather, dark(leather, 0.3)), 9)
    pen.rect(x - 36, -140, x + 36, -60, pen.down(light(leather, 0.28), leather, dark(leather, 0.2)), 12)
    pen.rect(x - 18, -164, x + 18, -142, pen.down(light(leather, 0.3), leather), 8)
    for side in (-1, 1):
        pen.rect(x + side * 50, -92, x + side * 38, -84, pen.across("#f4f7fb", "#a8b4c4"), 3)
        pen.rect(x + side * 46 - 2, -88, x + side * 46 + 2, -52, "#a8b4c4")
    for k in (-1, 0, 1):
        pen.disc(x + k * 18, -100, 2.2, dark(leather, 0.4))


def _barber(setting: Setting) -> Scenery:
    rng = setting.rng("barber")
    leather = setting.looks.colour("chair", default=rng.choice(("#b8343f", "#2f6f6a", "#3a3a52")))
    plan = shell.Shell("#e8dcc4", "#b8b0a8", "#f6efe0", "#f4ecdc", "plain", "chequer", wainscot="#5a7a78", half=3.7)

    def on_back(pen: Pen) -> None:
        for x in (-220, 0, 220):
            pen.rect(x - 84, -252, x + 84, -116, pen.slant("#d9a866", "#8a5a34"), 6)
            pen.rect(x - 76, -244, x + 76, -124, pen.slant("#e4f4f8", "#a8ccdc", "#7fa4bc"))
            pen.poly([(x - 50, -124), (x - 16, -124), (x + 44, -244), (x + 10, -244)], "#ffffff", 0.3)
            for k in range(5):
                pen.disc(x - 60 + k * 30, -264, 8, "#fff6d8")
                pen.disc(x - 60 + k * 30, -264, 8, "#ffe2a8", 0.9, glow=True)
            pen.pool(x, -262, 150, 60, "#ffcf8a", 0.7)
            for k in range(5):
                furniture.jar(pen, x - 60 + k * 28, 106, rng.uniform(0.7, 1.1), rng.choice(("#6ab8d8", "#e8a03a", "#d8504a", "#8fb86a")))
        pen.rect(-330, -106, 330, -96, pen.down("#ffffff", "#b8b0a8"), 2)

    def on_side(pen: Pen) -> None:
        for z in (-420, -180, 60, 300):
            furniture.picture(pen, z, 200, 90, 110, rng)

    chairs, pole = Pen(), Pen()
    for x in (-220, 0, 220):
        _chair(chairs, x, leather)
    pole.rect(-316, -214, -276, -60, pole.across("#ffffff", "#e4e8f0", "#a8b0c0"), 4)
    for k in range(6):
        for shift, tone in ((0, "#d8343f"), (13, "#2f5fb8")):
            pole.poly([(-316, -66 - k * 26 - shift), (-276, -86 - k * 26 - shift), (-276, -79 - k * 26 - shift), (-316, -59 - k * 26 - shift)], tone)
    for y in (-232, -60):
        pole.rect(-322, y, -270, y + 20, pole.across("#ffe8b0", "#c99a3f", "#7a5420"), 4)
    pole.rect(-316, -214, -276, -60, pole.across("#ffffff/0.1", "#ffffff/0.35", "#ffffff/0.1"), 4, glow=True)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side)
    layers = (back, chairs.card(-3.2, 3.2, -0.15, 1.9, 2.5), pole.card(-3.5, -2.5, 0, 2.6, 1.5))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.012, spots=SPOTS)


PLACES = (
    Place(("bathroom", "washroom", "shower room", "restroom", "bath", "toilet room", "powder room", "spa"), _bathroom, indoors=True),
    Place(("laundromat", "laundry", "launderette", "laundry room", "wash house"), _laundromat, indoors=True),
    Place(("barber shop", "barbershop", "hair salon", "hairdresser's", "beauty salon", "salon", "barber's shop"), _barber, indoors=True),
)

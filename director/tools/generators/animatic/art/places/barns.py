"""Under the roofs of a farm: a barn, a stable, a hen-house."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.passage import passage
from director.tools.generators.animatic.art.places.pen import Pen, num

HAY = ("#e8c05a", "#d9a844", "#f0d078", "#c9963a")


def straw(pen: Pen, rng: random.Random, a: float, b: float, top: float, bottom: float, count: int) -> None:
    """Loose straws scattered over a rectangle."""
    for _ in range(count):
        x, y, lean = rng.uniform(a, b), rng.uniform(top, bottom), rng.uniform(-26, 26)
        pen.line(f"M{num(x)} {num(y)}l{num(lean)} {num(rng.uniform(-8, 8))}", rng.choice(HAY), 2.2, 0.8)


def _bale(pen: Pen, x: float, y: float, wide: float, tall: float, rng: random.Random) -> None:
    """A bale of hay from x to x + wide on height y."""
    tone = rng.choice(HAY[:3])
    pen.rect(x, -y - tall, x + wide, -y, pen.down(light(tone, 0.3), tone, dark(tone, 0.3)), 6)
    for _ in range(int(wide / 3)):
        hx, hy = rng.uniform(x + 4, x + wide - 10), -y - rng.uniform(4, tall - 4)
        pen.line(f"M{num(hx)} {num(hy)}l{num(rng.uniform(-9, 9))} {num(rng.uniform(-5, 5))}", rng.choice((light(tone, 0.45), dark(tone, 0.3))), 1.4, 0.7)
    for u in (0.28, 0.72):
        pen.line(f"M{num(x + wide * u)} {num(-y - tall)}V{num(-y)}", "#8a4a34", 2.4)


def _heap(pen: Pen, x: float, wide: float, tall: float, rng: random.Random) -> None:
    """A heap of loose hay standing at x."""
    h = wide / 2
    pen.shadow(x, 0, h * 1.1, 12)
    pen.path(f"M{num(x - h)} 4Q{num(x - h * 0.7)} {num(-tall * 0.7)} {num(x - h * 0.2)} {num(-tall)}Q{num(x + h * 0.3)} {num(-tall * 1.04)} "
             f"{num(x + h * 0.6)} {num(-tall * 0.6)}Q{num(x + h * 0.9)} {num(-tall * 0.3)} {num(x + h)} 4Z", pen.ball("#f4dc90", "#dcae4a", "#9a6c26"))
    for _ in range(int(wide / 2.4)):
        u = rng.uniform(-0.9, 0.9)
        top = tall * (1 - abs(u) ** 1.6)
        y = -rng.uniform(0, max(4.0, top))
        pen.line(f"M{num(x + u * h)} {num(y)}q{num(rng.uniform(-16, 16))} {num(rng.uniform(-14, 2))} {num(rng.uniform(-24, 24))} {num(rng.uniform(-6, 10))}",
                 rng.choice(HAY), 2, 0.8)


def lantern(pen: Pen, x: float, top: float, y: float) -> None:
    """A stable lantern hanging from height `top` down to height y."""
    pen.line(f"M{num(x)} {num(-top)}V{num(-y - 34)}", "#3a2a20", 2)
    pen.path(f"M{num(x - 14)} {num(-y - 28)}Q{num(x)} {num(-y - 44)} {num(x + 14)} {num(-y - 28)}Z", "#3f3a38")
    pen.rect(x - 12, -y - 28, x + 12, -y, pen.across("#ffe8b0", "#fff6d8", "#e8b86a"), 4)
    pen.rect(x - 12, -y - 28, x + 12, -y, "#ffc86a", 4, 0.9, glow=True)
    pen.line(f"M{num(x - 12)} {num(-y - 28)}V{num(-y)}M{num(x + 12)} {num(-y - 28)}V{num(-y)}M{num(x - 14)} {num(-y)}H{num(x + 14)}", "#3f3a38", 3.4)
    pen.pool(x, -y - 12, 190, 170, "#ffa84a", 0.8)


def _post(pen: Pen, x: float, tall: float, wood: str) -> None:
    """A timber with its braces to both sides."""
    pen.shadow(x, 0, 34, 7)
    for s in (-1, 1):
        pen.line(f"M{num(x)} {num(-tall + 120)}L{num(x + s * 92)} {num(-tall + 16)}", dark(wood, 0.2), 17)
    pen.rect(x - 15, -tall, x + 15, 2, pen.across(light(wood, 0.25), wood, dark(wood, 0.35)))
    for y in range(40, int(tall) - 40, 90):
        pen.line(f"M{num(x - 6)} {-y}v-46M{num(x + 5)} {-y - 30}v-36", dark(wood, 0.3), 1.6, 0.6)


def _barn(setting: Setting) -> Scenery:
    """The great door stands open on the fields; lofts of hay to both sides, timbers, bales, a ladder, a pitchfork, a lantern."""
    rng = setting.rng("barn")
    wood = setting.looks.colour("barn", default="#9a6238")
    plan = shell.Shell(wood, "#a8804c", "#7a4a2c", dark(wood, 0.4), "boards", "concrete", "#5a3a24", half=5.0, high=5.0, far=7.5, near=-14,
                       holes=((-46, 372, 46, 446),), doorways=((-150, -30, 150, 320),))

    def on_back(pen: Pen) -> None:
        for s in (-1, 1):
            pen.rect(s * 158, -330, s * 300, -4, pen.across(light(wood, 0.1), wood, dark(wood, 0.3)))
            for k in range(5):
                pen.line(f"M{s * (162 + k * 28)} -328V-6", dark(wood, 0.45), 2.4, 0.7)
            pen.line(f"M{s * 164} -318L{s * 294} -20M{s * 294} -318L{s * 164} -20", light(wood, 0.35), 13)
            pen.line(f"M{s * 164} -322H{s * 294}V-12H{s * 164}Z", light(wood, 0.35), 13)
        pen.rect(-320, -346, 320, -330, pen.down("#8a8f98", "#4a4f58"))
        for x, tilt in ((-356, -8), (-384, 5)):
            with pen.at(x, -40, turn=tilt):
                pen.line("M0 30V-190", "#c99a62", 6)
                pen.line("M-16 -236V-200Q0 -186 16 -200V-236M0 -240V-190", "#7a828c", 4.4)
        pen.path("M344 -210q34 -50 68 0v54q-34 36 -68 0Z", pen.ball("#c98a4a", "#7a4a2a", "#3a2014"))
        pen.path("M358 -204q20 -30 40 0v42q-20 22 -40 0Z", pen.down("#9a7a50", "#5a3c24"))

    def loft(pen: Pen) -> None:
        for x in range(-1300, 1301, 96):
            _bale(pen, x + rng.uniform(-6, 6), 308, 90, 52, rng)
            if rng.random() < 0.6:
                _bale(pen, x + 30, 360, 88, 50, rng)
        pen.rect(-1500, -308, 1500, -286, pen.down(light(wood, 0.3), dark(wood, 0.4)))
        pen.rect(-1500, -286, 1500, -250, pen.down("#1a0f14/0.5", "#1a0f14/0"))
        for x in range(-1200, 1201, 260):
            for y in (112, 64):
                pen.rect(x - 130, -y, x + 130, -y + 14, pen.down(light(wood, 0.35), dark(wood, 0.2)), 3)
            pen.rect(x - 138, -138, x - 122, 0, pen.across(light(wood, 0.3), dark(wood, 0.3)))
            pen.path(f"M{x + 20} -196q16 -22 34 0v26q-16 20 -34 0Z", "#5a3a28")

    def on_floor(pen: Pen) -> None:
        straw(pen, rng, -480, 480, -740, 700, 420)
        if not setting.dark:
            pen.poly([(-150, -750), (150, -750), (300, 160), (-120, 160)], pen.down("#ffeebc/0.6", "#ffeebc/0.3", "#ffeebc/0"))

    cards = [_posts(z, wood) for z in (5.6, 2.9)]
    bales, front, lamp = Pen(), Pen(), Pen()
    _heap(bales, 320, 270, 150, rng)
    for x, y in ((-420, 0), (-310, 0), (-370, 56)):
        _bale(bales, x, y, 106, 56, rng)
    _ladder(front, -262, rng)
    _barrow(front, 330)
    lantern(lamp, 0, 470, 300)
    back, floors = shell.room(plan, rng, on_back, loft, loft, on_floor)
    beam = Pen()
    if not setting.dark:
        beam.poly([(-46, -446), (46, -446), (250, 0), (60, 0)], beam.down("#fff0c0/0.28", "#fff0c0/0.02"))
    layers = (shell.outside(setting, plan, rng), back, *cards, bales.card(-4.9, 4.9, -0.15, 2.2, 3.6), beam.card(-3, 3, -0.1, 4.6, 3.2),
              front.card(-4.6, 4.6, -0.15, 3.6, 2.0), lamp.card(-2.2, 2.2, 1.0, 5, 3.4))
    return Scenery(layers, floors, light="indoor", haze=0.02, spots=SPOTS)


def _posts(z: float, wood: str) -> Layer:
    """A frame of two posts and a tie beam across."""
    pen = Pen()
    for x in (-330, 330):
        _post(pen, x, 440, wood)
    pen.rect(-520, -462, 520, -430, pen.down(light(wood, 0.2), wood, dark(wood, 0.4)))
    return pen.card(-5, 5, -0.12, 5, z)


def _ladder(pen: Pen, x: float, rng: random.Random) -> None:
    pen.shadow(x, 0, 50, 7)
    pen.line(f"M{x - 28} 0L{x - 60} -330M{x + 26} 0L{x - 10} -330", "#b07c48", 9)
    for k in range(8):
        u = (k + 0.6) / 8.4
        pen.line(f"M{num(x - 28 - 32 * u)} {num(-330 * u)}L{num(x + 26 - 36 * u)} {num(-330 * u)}", "#c99a62", 7)
    straw(pen, rng, x - 60, x + 70, -14, 2, 16)


def _barrow(pen: Pen, x: float) -> None:
    """A wheelbarrow, 130 cm."""
    with pen.at(x):
        pen.shadow(0, 0, 76, 8)
        pen.path("M-62 -74H50L34 -26H-34Z", pen.slant("#c8503f", "#a83a34", "#6a2024"))
        pen.line("M-62 -74H50", "#e8806a", 5)
        pen.line("M30 -30L86 -58M-30 -28L-20 0", "#b07c48", 7)
        pen.disc(-48, -18, 18, "#2f2a30")
        pen.disc(-48, -18, 9, "#b8a890")
        pen.path("M-56 -76Q-30 -106 0 -96Q34 -104 46 -76Z", pen.ball("#f4dc90", "#d9a844", "#9a6c26"))


def _stable(setting: Setting) -> Scenery:
    """Boxes with half doors to both sides of the aisle, saddles and bridles, hay nets, buckets, the door open at the end."""
    rng = setting.rng("stable")
    wood = setting.looks.colour("stable", "door", default=rng.choice(("#a86f3f", "#8f5f44", "#7a7a58")))
    plan = shell.Shell("#d8c4a0", "#b89a6c", "#7a4a2c", "#a8804f", "bricks", "stone", "#5f3f28", half=3.0, high=3.9, far=9.0,
                       doorways=((-120, -30, 120, 290),))

    def bay(pen: Pen, x: float, k: int) -> None:
        pen.rect(x - 92, -262, x + 92, -2, pen.down("#1f1612", "#3a281c"))
        for j in range(9):
            pen.line(f"M{x - 84 + j * 21} -258V-138", "#8a8f98", 4)
        if k % 3 != 1:
            pen.rect(x - 92, -140, x + 92, -2, pen.down("#1f1612/0", "#c9963a/0.4"))
        pen.rect(x - 90, -142, x + 90, -4, pen.down(light(wood, 0.2), wood, dark(wood, 0.25)), 2)
        for j in range(7):
            pen.line(f"M{x - 66 + j * 22} -138V-8", dark(wood, 0.35), 1.8, 0.7)
        pen.line(f"M{x - 84} -136H{x + 84}V-10H{x - 84}ZM{x - 84} -10L{x + 84} -136", light(wood, 0.4), 9)
        for y in (-112, -34):
            pen.line(f"M{x - 92} {y}h44", "#3a3a40", 6)
        pen.rect(x - 32, -288, x + 32, -268, pen.slant("#ffe8a8", "#c9963f"), 4)
        a = x + 140
        pen.rect(a - 26, -300, a + 26, 0, pen.across(light(wood, 0.2), wood, dark(wood, 0.35)))
        if k % 2:
            pen.path(f"M{a - 38} -196Q{a} -236 {a + 38} -196Q{a + 46} -160 {a + 20} -152Q{a} -172 {a - 20} -152Q{a - 46} -160 {a - 38} -196Z",
                     pen.down("#b8703a", "#7a4422", "#4a2414"))
            pen.line(f"M{a - 24} -154V-104M{a + 24} -154V-104", "#5a3018", 4)
        else:
            pen.line(f"M{a} -230Q{a - 34} -180 {a - 10} -120Q{a + 24} -90 {a + 20} -160Q{a + 16} -210 {a} -230", "#5a3420", 5)
            pen.disc(a - 10, -122, 6, "#d9b04a")

    def end(pen: Pen) -> None:
        for s in (-1, 1):
            pen.rect(s * 126, -296, s * 240, -2, pen.across(light(wood, 0.15), wood, dark(wood, 0.3)))
            pen.line(f"M{s * 132} -288H{s * 234}V-10H{s * 132}ZM{s * 132} -10L{s * 234} -288", light(wood, 0.4), 10)
        pen.path("M-34 -348a34 34 0 1 1 68 0v26h-13v-26a21 21 0 1 0 -42 0v26h-13Z", "#b8bec8")

    def on_floor(pen: Pen) -> None:
        straw(pen, rng, -290, 290, -880, 700, 300)
        if not setting.dark:
            pen.poly([(-120, -900), (120, -900), (230, -160), (-70, -160)], "#fff0c4", 0.36)

    cards = []
    for z in (6.2, 3.0):
        pen = Pen()
        pen.rect(-300, -352, 300, -326, pen.down(light(wood, 0.1), dark(wood, 0.4)))
        lantern(pen, 0, 330, 268)
        cards.append(pen.card(-3, 3, 1.2, 3.9, z))
    near = Pen()
    _bale(near, -286, 0, 100, 56, rng)
    _bale(near, -262, 56, 84, 46, rng)
    near.shadow(236, 0, 34, 6)
    near.path("M208 -44H266L258 0H216Z", near.across("#c4ccd4", "#7a8690"))
    near.oval(237, -44, 29, 6, "#8fc4d8")
    near.line("M208 -46Q237 -96 266 -46", "#5a6068", 3)
    return passage(setting, plan, rng, bay, 330, end, on_floor, cards=(*cards, near.card(-2.95, 2.9, -0.12, 1.4, 2.6)), town=False)


def _hen(pen: Pen, x: float, y: float, tone: str, flip: bool) -> None:
    """A hen that sits in her straw."""
    with pen.at(x, -y, 1, flip):
        pen.path("M-26 0Q-34 -26 -20 -32Q-6 -22 6 -28Q10 -50 22 -48Q34 -46 31 -30Q32 -8 22 0Z", pen.ball(light(tone, 0.4), tone, dark(tone, 0.3)))
        pen.path("M16 -46q1 -9 6 -6q3 -8 7 -2q6 -2 4 9Z", "#d8343a")
        pen.path("M32 -38l11 4l-11 4Z", "#f2a83a")
        pen.disc(26, -38, 2.4, "#2a1a18")
        pen.line("M-14 -18Q-4 -8 12 -14", dark(tone, 0.3), 2.4)


def _coop(setting: Setting) -> Scenery:
    """Nest boxes with straw, eggs and a hen or two, perches like a ladder, wire over the window, a trough, a sack of corn."""
    rng = setting.rng("coop")
    wood = rng.choice(("#b07c4a", "#a8704f", "#94785a"))
    plan = shell.Shell(wood, "#b8945c", "#e8d0a4", dark(wood, 0.25), "boards", "concrete", dark(wood, 0.3), half=3.4, high=2.7, far=4.0,
                       holes=((-60, 128, 90, 226),))

    def nests(pen: Pen, a: float, count: int) -> None:
        for y in (66, 134):
            for k in range(count):
                x = a + k * 74
                pen.rect(x, -y - 62, x + 74, -y, light(wood, 0.15))
                pen.rect(x + 5, -y - 57, x + 69, -y - 4, pen.down(dark(wood, 0.65), dark(wood, 0.45)))
                if rng.random() < 0.42:
                    _hen(pen, x + 36, y + 10, rng.choice(("#f4ece0", "#c9703a", "#8a5a3a", "#e8b878")), rng.random() < 0.5)
                else:
                    for j in range(rng.randrange(1, 4)):
                        pen.oval(x + 24 + j * 14, -y - 16, 7, 9, pen.ball("#fffaf0", "#f0dcc0", "#c9a888"))
                pen.path(f"M{x + 5} {-y - 4}Q{x + 8} {-y - 18} {x + 22} {-y - 14}T{x + 52} {-y - 14}T{x + 69} {-y - 4}Z", "#e4be5c")
                straw(pen, rng, x + 8, x + 62, -y - 15, -y - 2, 9)
                pen.rect(x, -y - 6, x + 74, -y + 4, pen.down(light(wood, 0.4), dark(wood, 0.2)))
        pen.poly([(a - 12, -196), (a + count * 74 + 12, -196), (a + count * 74 + 4, -216), (a - 4, -216)], pen.down(light(wood, 0.3), wood))

    def on_back(pen: Pen) -> None:
        lines = "".join(f"M{x} -226l98 98M{x} -128l98 -98" for x in range(-110, 90, 16))
        pen.raw('<clipPath id="wire"><path d="M-60 -226H90V-128H-60Z"/></clipPath><g clip-path="url(#wire)">')
        pen.line(lines, "#9aa0a4", 1.2, 0.8)
        pen.raw("</g>")
        nests(pen, -330, 3)
        pen.rect(190, -176, 300, -2, pen.slant(light(wood, 0.3), dark(wood, 0.1)), 2)
        pen.line("M218 -176V-2M245 -176V-2M272 -176V-2", dark(wood, 0.4), 2)
        pen.line("M190 -150H300M190 -30H300M196 -34L294 -146", light(wood, 0.5), 9)
        pen.line("M186 -180H304V0M186 -180V0", dark(wood, 0.25), 8)

    def on_left(pen: Pen) -> None:
        nests(pen, -120, 6)

    def on_right(pen: Pen) -> None:
        for k, y in enumerate((64, 108, 152)):
            pen.rect(-330 + k * 10, -y - 8, 260, -y, pen.down(light(wood, 0.4), dark(wood, 0.25)), 4)

    def on_floor(pen: Pen) -> None:
        straw(pen, rng, -320, 320, -390, 500, 260)
        if not setting.dark:
            pen.poly([(-50, -400), (90, -400), (200, -80), (20, -80)], "#fff0c4", 0.35)

    near = Pen()
    near.shadow(250, 0, 44, 7)
    near.path("M214 0Q206 -50 222 -76Q250 -90 278 -76Q294 -50 286 0Z", near.across("#e4cca0", "#c9a470", "#8f6c40"))
    near.path("M226 -76Q250 -100 274 -76Q250 -66 226 -76Z", near.ball("#ffe27a", "#e8b83a"))
    near.shadow(-240, 0, 70, 7)
    near.path("M-300 -26H-180L-190 -2H-290Z", near.down("#c4ccd2", "#7a858e"))
    near.path("M-296 -26Q-240 -40 -184 -26Z", "#e8c45a")
    lamp = Pen()
    lantern(lamp, -20, 270, 222)
    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    layers = (shell.outside(setting, plan, rng), back, near.card(-3.3, 3.2, -0.12, 1.2, 2.2), lamp.card(-2.2, 1.8, 0.6, 2.7, 2.8))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


PLACES = (
    Place(("barn", "inside the barn", "inside a barn", "barn interior", "hay loft", "hayloft", "haybarn", "hay barn", "granary", "threshing floor"),
          _barn, indoors=True),
    Place(("stable", "inside the stable", "inside a stable", "stable interior", "horse barn", "horse stall", "cowshed",
           "cow shed", "stable box"), _stable, indoors=True),
    Place(("chicken coop", "hen house", "henhouse", "coop", "inside the chicken coop", "inside a chicken coop", "inside the hen house", "inside the henhouse", "inside the coop", "hen coop", "chicken house"), _coop, indoors=True),
)

"""Rooms to live in: a living room, a bedroom and an attic."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.pen import Pen, num

SPOTS = ((0.0, 0.0), (-1.2, 0.25), (1.25, 0.3), (-2.2, 0.8), (2.25, 0.9))


def fireplace(pen: Pen, x: float, colour: str) -> None:
    """A brick fireplace 150 cm wide with a fire in it and a mantel shelf."""
    pen.shadow(x, 0, 105, 10, 0.5)
    pen.rect(x - 62, -310, x + 62, -128, pen.across(light(colour, 0.2), colour, dark(colour, 0.25)))
    pen.rect(x - 75, -124, x + 75, 0, pen.across(light(colour, 0.25), colour, dark(colour, 0.3)))
    for row in range(25):
        shift = 14 * (row % 2)
        half = 75 if row < 10 else 62
        y = -row * 12.4
        pen.line(f"M{num(x - half)} {num(y)}H{num(x + half)}", dark(colour, 0.35), 1.2, 0.5)
        pen.line(
            "".join(f"M{num(k)} {num(y)}v-12" for k in range(int(x - half + 8 + shift), int(x + half), 28)), dark(colour, 0.35), 1.2, 0.5
        )
    pen.path(f"M{num(x - 46)} 0V-66Q{num(x)} -112 {num(x + 46)} -66V0Z", pen.down("#1a0f18", "#3a1a18"))
    for lx, turn in ((-20, 8), (16, -10), (0, 2)):
        with pen.at(x + lx, -8, turn=turn):
            pen.rect(-24, -7, 24, 5, pen.down("#8a5a3a", "#3f2518"), 5)
    for k, (w, h, tone) in enumerate(((30, 66, "#ff6a2a"), (22, 50, "#ffa83a"), (12, 32, "#fff0a8"))):
        d = (
            f"M{num(x - w)} -10C{num(x - w)} {num(-h * 0.55)} {num(x - w * 0.25)} {num(-h * 0.5)} {num(x - w * 0.1 + k)} "
            f"{num(-h)}C{num(x + w * 0.5)} {num(-h * 0.62)} {num(x + w * 1.05)} {num(-h * 0.4)} {num(x + w)} -10Z"
        )
        pen.path(d, tone)
        pen.path(d, tone, 0.7, glow=True)
    pen.pool(x, -40, 230, 170, "#ff8a3a", 0.7)
    pen.rect(x - 86, -138, x + 86, -124, pen.down("#c98a52", "#7a4a2a"), 2)


def armchair(pen: Pen, x: float, colour: str, flip: bool = False) -> None:
    with pen.at(x, 0, flip=flip):
        furniture.sofa(pen, 0, colour, 104)


def _living(setting: Setting) -> Scenery:
    rng = setting.rng("living")
    wall, seat = rng.choice((("#8fb5b0", "#e8845a"), ("#e8c9a0", "#4f8f8a"), ("#a8b4d8", "#e8a84a"), ("#d9a8a0", "#5a6fa8")))
    wall, seat = setting.looks.colour("wall", "room", default=wall), setting.looks.colour("sofa", "couch", default=seat)
    plan = shell.Shell(
        wall, "#b57a48", "#fff1de", "#f4e8d8", "stripes", "planks", wainscot="#f0e2cc", holes=((-172, 92, -36, 256), (36, 92, 172, 256))
    )

    def on_back(pen: Pen) -> None:
        for a, b in ((-202, 0), (202, 1)):
            furniture.curtain(pen, a, 276, 8, 46, seat, flip=bool(b))
        furniture.picture(pen, 0, 190, 54, 72, rng)
        furniture.bookcase(pen, -368, 120, 236, "#9a6236", rng)
        fireplace(pen, 296, "#c9806a")
        furniture.clock(pen, 296, 172, 15)
        for k, x in enumerate((246, 262, 338)):
            furniture.jar(pen, x, 138, 0.9 + 0.2 * k, ("#5a9ab8", "#e8c07a", "#c9705a")[k])

    def on_left(pen: Pen) -> None:
        for z, w in ((-260, 110), (-60, 80), (90, 100)):
            furniture.picture(pen, z, 190, w, w * 0.75, rng)
        furniture.cabinet(pen, -340, 200, 92, "#a86f42", 4)
        furniture.plant(pen, -170, 0.6, rng, y=92)

    def on_right(pen: Pen) -> None:
        furniture.bookcase(pen, -240, 190, 226, "#9a6236", rng)
        furniture.bookcase(pen, 10, 190, 226, "#9a6236", rng)

    def on_floor(pen: Pen) -> None:
        furniture.rug(pen, 0, 30, 215, 150, seat, "#f4e4c4")
        if not setting.dark:
            for x in (-130, 60):
                pen.poly([(x, -400), (x + 120, -400), (x + 240, -130), (x + 70, -130)], "#fff3c8", 0.28)

    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    sofa = Pen()
    furniture.sofa(sofa, 0, seat, 236)
    side = Pen()
    furniture.floor_lamp(side, -262)
    furniture.plant(side, -196, 0.9, rng, "#5a7f9a")
    front = Pen()
    furniture.plant(front, -262, 1.15, rng)
    furniture.plant(front, 272, 1.0, rng, "#e8d8b8")
    lamp = Pen()
    furniture.pendant(lamp, 0, 320, 262, light(seat, 0.3), 1.1)
    chair = Pen()
    armchair(chair, 270, light(seat, 0.35))
    layers = (
        shell.outside(setting, plan, rng),
        back,
        sofa.card(-1.6, 1.6, -0.15, 1.2, 3.2),
        side.card(-4.2, 3.4, -0.15, 3.2, 2.4),
        front.card(-3.3, 3.4, -0.15, 1.6, -1.2),
        lamp.card(-2, 2, 0.4, 3.2, 1.9),
        chair.card(1.8, 3.6, -0.15, 1.1, 1.3),
    )
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def bed(pen: Pen, x: float, colour: str, rng: random.Random) -> None:
    """A bed seen from its foot, 150 cm wide: headboard, pillows, quilt with patches."""
    pen.shadow(x, 0, 105, 12, 0.6)
    wood = pen.across("#d9a066", "#a86a3a", "#7a4524")
    pen.path(f"M{num(x - 82)} 0V-112Q{num(x)} -152 {num(x + 82)} -112V0Z", wood)
    pen.path(f"M{num(x - 68)} 0V-102Q{num(x)} -134 {num(x + 68)} -102V0Z", pen.down("#c98a52", "#8a5430"))
    for px in (-36, 36):
        pen.rect(x + px - 33, -102, x + px + 33, -62, pen.ball("#ffffff", "#f2ecf4", "#b8b0cc"), 14)
    pen.path(
        f"M{num(x - 80)} -26V-64Q{num(x - 40)} -80 {num(x)} -74T{num(x + 80)} -66V-26Z",
        pen.down(light(colour, 0.3), colour, dark(colour, 0.25)),
    )
    for k in range(6):
        for row in range(2):
            tone = rng.choice((light(colour, 0.4), "#f2d08a", "#f4ece0", dark(colour, 0.15)))
            pen.rect(x - 76 + k * 26, -58 + row * 17, x - 54 + k * 26, -44 + row * 17, tone, 3, 0.75)
    pen.path(f"M{num(x - 82)} -64Q{num(x)} -86 {num(x + 82)} -64V-56Q{num(x)} -76 {num(x - 82)} -56Z", "#fffaf0")
    pen.rect(x - 84, -30, x + 84, -6, wood, 4)
    for fx in (-82, 72):
        pen.rect(x + fx, -44, x + fx + 11, 0, wood, 4)


def _bedroom(setting: Setting) -> Scenery:
    rng = setting.rng("bedroom")
    wall, quilt = rng.choice((("#a9b8e0", "#e8735f"), ("#e8b9b0", "#5a8fb0"), ("#b5cdb0", "#d99a4a"), ("#c4b0dc", "#4f9a9a")))
    wall, quilt = setting.looks.colour("wall", "bedroom", default=wall), setting.looks.colour("bed", "quilt", "blanket", default=quilt)
    plan = shell.Shell(wall, "#c08a58", "#fff4e6", "#f2ece8", "stripes", "planks", wainscot="#f4ece0", holes=((-62, 106, 62, 262),))

    def on_back(pen: Pen) -> None:
        furniture.curtain(pen, -92, 280, 84, 52, quilt)
        furniture.curtain(pen, 92, 280, 84, 52, quilt, flip=True)
        furniture.cabinet(pen, -366, 110, 232, "#d9a870", 2)
        furniture.picture(pen, -170, 206, 60, 80, rng)
        furniture.picture(pen, 160, 214, 70, 54, rng)
        furniture.cabinet(pen, 110, 92, 84, "#d9a870", 3, drawers=True)
        furniture.bookcase(pen, 254, 108, 178, "#c08a56", rng)
        pen.rect(-330, -252, -282, -234, pen.slant("#e8735f", "#a8403a"), 3)

    def on_left(pen: Pen) -> None:
        for k in range(12):
            x = -360 + k * 62
            pen.path(f"M{x} -276h44l-22 40Z", ("#e8735f", "#f2c45a", "#5a9ab8", "#7ab87a")[k % 4])
        pen.line("M-380 -274H380", "#fff8e8", 2)
        furniture.picture(pen, -180, 176, 90, 66, rng)
        furniture.picture(pen, 40, 182, 70, 80, rng)

    def on_right(pen: Pen) -> None:
        furniture.cabinet(pen, -200, 200, 92, "#d9a870", 4)
        furniture.plant(pen, -150, 0.6, rng, y=92)
        furniture.picture(pen, 90, 180, 110, 80, rng)
        furniture.picture(pen, -100, 196, 80, 60, rng)

    def on_floor(pen: Pen) -> None:
        furniture.rug(pen, 0, 10, 175, 120, light(quilt, 0.3), "#fff4e0")
        if not setting.dark:
            pen.poly([(-60, -400), (70, -400), (220, -120), (30, -120)], "#fff3c8", 0.3)

    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    far = Pen()
    bed(far, -196, quilt, rng)
    furniture.cabinet(far, -96, 50, 56, "#d9a870", 2, drawers=True)
    _bedside(far, -71, 56)
    toys = Pen()
    for x, r, tone in ((206, 22, "#f2b84a"), (250, 16, "#5a9ab8")):
        toys.shadow(x, 0, r * 1.3, 5)
        toys.disc(x, -r, r, toys.ball(light(tone, 0.6), tone, dark(tone, 0.4)))
        toys.line(f"M{num(x - r)} {num(-r)}Q{num(x)} {num(-r * 1.5)} {num(x + r)} {num(-r)}", light(tone, 0.7), 3, 0.8)
    furniture.plant(toys, 300, 1.0, rng, "#e8d8c8")
    layers = (shell.outside(setting, plan, rng), back, far.card(-3.4, 0.4, -0.15, 2.4, 2.7), toys.card(1.4, 3.7, -0.15, 1.6, 1.6))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def _bedside(pen: Pen, x: float, y: float) -> None:
    """A small lamp on height y."""
    pen.rect(x - 3, -y - 22, x + 3, -y, pen.across("#e8c08a", "#8a5f3a"), 2)
    pen.poly([(x - 9, -y - 44), (x + 9, -y - 44), (x + 17, -y - 20), (x - 17, -y - 20)], pen.across("#fff4d8", "#f2c98a"))
    pen.poly([(x - 9, -y - 44), (x + 9, -y - 44), (x + 17, -y - 20), (x - 17, -y - 20)], "#ffce80", 0.5, glow=True)
    pen.pool(x, -y - 26, 130, 110, "#ffb45e", 0.75)


def _attic(setting: Setting) -> Scenery:
    rng = setting.rng("attic")
    plan = shell.Shell(
        "#b08358",
        "#8f6440",
        "#7a5032",
        "#7a5638",
        "boards",
        "planks",
        "#5f3d26",
        high=3.0,
        half=3.4,
        holes=((-52, 128, 52, 232),),
        arched=True,
    )

    def on_back(pen: Pen) -> None:
        for sx in (-1, 1):
            pen.path(f"M{sx * 340} -300H{sx * 120}L{sx * 340} -120Z", pen.down("#6f4a2e", "#56371f"))
            pen.line(f"M{sx * 116} -302L{sx * 342} -116", "#4a2f1c", 14)
            pen.line(f"M{sx * 114} -304L{sx * 340} -118", "#a8784a", 2.5, 0.7)
        furniture.picture(pen, 128, 130, 60, 48, rng)

    back, floors = shell.room(plan, rng, on_back, on_floor=lambda pen: furniture.rug(pen, 0, 10, 150, 110, "#a8504a", "#e8c98a"))
    stuff = Pen()
    x = -320.0
    while x < 300:
        wide, tall = rng.uniform(46, 84), rng.uniform(36, 70)
        if abs(x + wide / 2) > 70:
            _trunk(stuff, x, 0, wide, tall, rng)
            if rng.random() < 0.7:
                _trunk(stuff, x + wide * 0.1, tall, wide * 0.76, tall * 0.7, rng)
        x += wide + rng.uniform(4, 26)
    lamp = Pen()
    furniture.pendant(lamp, 0, 300, 226, "#5a6f5a", 0.7)
    layers = (
        shell.outside(setting, plan, rng, town=True),
        back,
        stuff.card(-3.3, 3.5, -0.15, 2.2, 3.4),
        lamp.card(-1.6, 1.6, 0.2, 3.0, 1.4),
    )
    return Scenery(layers, floors, light="indoor", haze=0.03, spots=SPOTS)


def _trunk(pen: Pen, x: float, y: float, wide: float, tall: float, rng: random.Random) -> None:
    """A trunk or a cardboard box standing on height y."""
    tone = rng.choice(("#c9955a", "#d9a86a", "#8a5a3f", "#5f7f8a", "#a8604a"))
    if y == 0:
        pen.shadow(x + wide / 2, 0, wide * 0.65, 8)
    pen.rect(x, -y - tall, x + wide, -y, pen.slant(light(tone, 0.25), tone, dark(tone, 0.35)), 4)
    pen.rect(x, -y - tall * 0.72, x + wide, -y - tall * 0.66, dark(tone, 0.35), o=0.7)
    if rng.random() < 0.5:
        for u in (0.18, 0.74):
            pen.rect(x + wide * u, -y - tall, x + wide * u + 6, -y, pen.across("#6a4528", "#3f2818"))
        pen.rect(x + wide * 0.46, -y - tall * 0.78, x + wide * 0.56, -y - tall * 0.56, pen.slant("#ffe2a0", "#a87a34"), 2)
    else:
        pen.rect(x + wide * 0.42, -y - tall, x + wide * 0.58, -y - tall * 0.4, "#f2e2b8", o=0.55)


PLACES = (
    Place(
        (
            "living room",
            "room",
            "interior",
            "house interior",
            "home",
            "indoors",
            "inside",
            "lounge",
            "sitting room",
            "apartment",
            "flat",
            "parlour",
            "parlor",
            "den",
            "cottage interior",
            "fireside",
            "inside a house",
            "grandmother's house",
        ),
        _living,
        indoors=True,
    ),
    Place(
        ("bedroom", "bed", "nursery", "child's room", "children's room", "hotel room", "dormitory", "guest room", "kid's room"),
        _bedroom,
        indoors=True,
    ),
    Place(("attic", "loft", "storage room", "storeroom"), _attic, indoors=True),
)

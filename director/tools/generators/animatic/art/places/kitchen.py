"""A cosy kitchen: stove and hood, hanging pans, shelves of jars, a window over the sink and a long wooden table."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.pen import Pen, num

WOODS = ("#b8773f", "#a8683a", "#c98a52")


def shelf(pen: Pen, x: float, y: float, wide: float, rng: random.Random) -> None:
    """A wall shelf with jars, bowls, a plant."""
    pen.rect(x, -y + 6, x + wide, -y + 16, "#120c22", o=0.16)
    at = x + 10
    while at < x + wide - 12:
        kind = rng.random()
        if kind < 0.5:
            furniture.jar(pen, at, y, rng.uniform(0.9, 1.35), rng.choice(("#d9a05a", "#a8c47a", "#e8d8b8", "#c9705a", "#8fb8c8")))
            at += 19
        elif kind < 0.75:
            tone = rng.choice(("#5a9ab8", "#e8e2d0", "#d97a5a"))
            for k in range(3):
                pen.path(
                    f"M{num(at - 12)} {num(-y - 6 - k * 5)}H{num(at + 12)}Q{num(at + 10)} {num(-y - k * 5)} {num(at + 5)} "
                    f"{num(-y - k * 5)}H{num(at - 5)}Q{num(at - 10)} {num(-y - k * 5)} "
                    f"{num(at - 12)} {num(-y - 6 - k * 5)}Z",
                    pen.across(light(tone, 0.5), tone, dark(tone, 0.3)),
                )
            at += 32
        else:
            furniture.plant(pen, at + 4, 0.32, rng, "#e8e2d8", y)
            at += 34
    pen.rect(x, -y, x + wide, -y + 6, pen.down("#d9a066", "#9a6236"), 2)
    for bx in (x + 14, x + wide - 18):
        pen.path(f"M{num(bx)} {num(-y + 6)}h5v16q-5 -2 -5 -16Z", "#7a4a2a")


def stove(pen: Pen, x: float, colour: str) -> None:
    """A range 90 cm wide with an oven that glows, pots, and a hood above."""
    pen.shadow(x + 45, 0, 60, 9)
    pen.path(
        f"M{num(x + 24)} -309H{num(x + 66)}V-236L{num(x + 98)} -196V-182H{num(x - 8)}V-196L{num(x + 24)} -236Z",
        pen.across("#f2d8a8", "#c98a4a", "#7a4a2a"),
    )
    pen.rect(x - 8, -196, x + 98, -182, pen.down("#ffe8b8", "#a86a3a"), 2)
    pen.rect(x, -90, x + 90, 0, pen.across(light(colour, 0.3), colour, dark(colour, 0.3)), 4)
    pen.rect(x - 2, -94, x + 92, -86, pen.down("#5a5568", "#2a2638"), 2)
    pen.rect(x + 12, -62, x + 78, -16, pen.down("#2a2030", "#4a2a28"), 5)
    pen.rect(x + 16, -58, x + 74, -20, pen.down("#ff9a4a/0.35", "#ff7a2a/0.8"), 4, glow=True)
    pen.rect(x + 16, -58, x + 74, -20, pen.down("#7a3a2a", "#e8803a"), 4)
    pen.rect(x + 14, -71, x + 76, -67, pen.down("#f7e8d0", "#a8885a"), 2)
    for k in range(5):
        pen.disc(x + 14 + k * 15.5, -79, 3.4, pen.ball("#fff6e0", "#c9a05a", "#6a4a2a"))
    for px, w, h, tone in ((x + 24, 17, 22, "#c9503f"), (x + 65, 14, 15, "#4a8f9a")):
        pen.rect(px - w, -94 - h, px + w, -93, pen.across(light(tone, 0.5), tone, dark(tone, 0.4)), 4)
        pen.oval(px, -94 - h, w, 3.4, light(tone, 0.3))
        pen.disc(px, -100 - h, 2.6, "#3a2a2a")
    pen.pool(x + 45, -160, 110, 90, "#ffb45e", 0.4)


def _pans(pen: Pen, x: float, y: float, wide: float, rng: random.Random) -> None:
    """A rail with copper pans and ladles."""
    pen.rect(x, -y - 2, x + wide, -y + 2, pen.down("#e8d0a0", "#7a5a3a"), 2)
    at = x + 12
    while at < x + wide - 14:
        r, tone = rng.uniform(9, 15), rng.choice(("#d9814a", "#c96f3a", "#5a5a70", "#e8a066"))
        pen.line(f"M{num(at)} {num(-y)}V{num(-y + 24)}", dark(tone, 0.3), 3)
        pen.disc(at + 2, -y + 24 + r + 3, r, "#120c22", 0.16)
        pen.disc(at, -y + 24 + r, r, pen.ball(light(tone, 0.6), tone, dark(tone, 0.45)))
        pen.disc(at, -y + 24 + r, r * 0.72, pen.ball(tone, dark(tone, 0.35)))
        at += r * 2 + 8


def _sink(pen: Pen, x: float, wide: float, colour: str) -> None:
    """Base cabinets with a worktop and a tap under the window."""
    furniture.cabinet(pen, x, wide, 86, colour, max(2, round(wide / 48)))
    pen.rect(x - 4, -93, x + wide + 4, -85, pen.down("#e8b87a", "#b8793f", "#8a5428"), 2)
    tap = x + wide * 0.5
    pen.line(f"M{num(tap)} -93V-118Q{num(tap)} -128 {num(tap + 10)} -128Q{num(tap + 18)} -128 {num(tap + 18)} -116", "#e8e2d8", 4)
    pen.line(f"M{num(tap - 1)} -95V-118", "#8a8fa8", 1.4)


def table(top_colour: str, half: float = 1.5, height: float = 0.82, near: float = 0.16, far: float = 0.92) -> tuple[Floor, Layer]:
    """A table behind the actors: its top in perspective and its front with two legs."""
    top = Pen()
    h, a, b = half * 100, -far * 100, -near * 100
    top.rect(-h, a, h, b, top.down(light(top_colour, 0.2), light(top_colour, 0.34)))
    for k in range(1, 5):
        y = a + (b - a) * k / 5
        top.line(f"M{num(-h)} {num(y)}H{num(h)}", dark(top_colour, 0.3), 1.2, 0.6)
    front = Pen()
    y = -height * 100
    front.shadow(0, -2, h * 1.1, 11, 0.5)
    for x in (-h + 8, h - 20):
        front.path(
            f"M{num(x)} {num(y + 4)}h13l-2 {num(-y - 4)}h-8Z", front.across(light(top_colour, 0.2), top_colour, dark(top_colour, 0.35))
        )
    front.rect(-h + 6, y + 4, h - 6, y + 17, front.down(dark(top_colour, 0.3), dark(top_colour, 0.12)), 1)
    front.rect(-h, y, h, y + 6, front.down(light(top_colour, 0.45), top_colour), 2)
    return top.floor(near, far, half, height), front.card(-half - 0.3, half + 0.3, -0.12, height + 0.02, near)


def build(setting: Setting) -> Scenery:
    rng = setting.rng("kitchen")
    wall, units = rng.choice((("#f2d9a8", "#6fa89a"), ("#bfd8d0", "#e8c07a"), ("#f0c9b0", "#5f8fb0"), ("#e8dcc0", "#c9705a")))
    wall, units = setting.looks.colour("wall", default=wall), setting.looks.colour("kitchen", "cupboard", "", default=units)
    plan = shell.Shell(
        wall,
        "#b97f4e",
        "#fff3e0",
        "#f7ead4",
        "tiles",
        "chequer" if rng.random() < 0.4 else "planks",
        "#8a5a36",
        high=3.1,
        far=3.9,
        half=3.75,
        holes=((-95, 118, 95, 258),),
    )

    def on_back(pen: Pen) -> None:
        furniture.curtain(pen, -125, 272, 196, 60, "#e8685a")
        furniture.curtain(pen, 125, 272, 196, 60, "#e8685a", flip=True)
        shelf(pen, -260, 218, 118, rng)
        shelf(pen, -260, 166, 118, rng)
        _sink(pen, -270, 425, units)
        furniture.jar(pen, -200, 93, 1.5, "#e8d8b8")
        furniture.jar(pen, -176, 93, 1.2, "#c9705a")
        furniture.plant(pen, 66, 0.4, rng, "#e8e2d8", 122)
        stove(pen, 176, "#f2ece0")
        furniture.cabinet(pen, 282, 90, 215, units, 2)
        _pans(pen, 160, 182, 118, rng)
        furniture.clock(pen, -326, 236)
        furniture.cabinet(pen, -374, 98, 190, light(units, 0.5), 2)

    def on_left(pen: Pen) -> None:
        for z in (-330, -110, 110):
            shelf(pen, z, 205, 170, rng)
            shelf(pen, z, 158, 170, rng)
        furniture.cabinet(pen, -420, 560, 88, units, 8)
        pen.rect(-425, -95, 145, -87, pen.down("#e8b87a", "#8a5428"), 2)

    def on_right(pen: Pen) -> None:
        furniture.picture(pen, -120, 190, 90, 70, rng)
        furniture.picture(pen, 60, 200, 60, 60, rng)
        furniture.picture(pen, 220, 185, 80, 60, rng)

    def on_floor(pen: Pen) -> None:
        furniture.rug(pen, 0, 20, 190, 130, "#c9604f", "#f2dcb0")
        if not setting.dark:
            pen.poly([(-80, -370), (90, -370), (210, -110), (-10, -110)], "#fff3c8", 0.3)

    wall_card, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    top, front = table(rng.choice(WOODS))
    lamps = Pen()
    for x in (-95, 95):
        furniture.pendant(lamps, x, 340, 226, "#e8734a", 0.9)
    layers = (shell.outside(setting, plan, rng), wall_card, front, lamps.card(-3, 3, 0, 3.4, 1.2, sway=0.0))
    spots = ((0.0, 0.0), (-1.15, 0.05), (1.2, 0.08), (-2.1, 0.8), (2.2, 0.9))
    return Scenery(layers, (*floors, top), light="indoor", haze=0.015, spots=spots, table=0.82)


PLACES = (
    Place(
        (
            "kitchen",
            "cosy kitchen",
            "cozy kitchen",
            "bakery kitchen",
            "cookhouse",
            "galley",
            "pantry",
            "farmhouse kitchen",
            "grandmother's kitchen",
            "dining room",
        ),
        build,
        indoors=True,
    ),
)

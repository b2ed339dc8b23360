"""The stage of an opera house, and the rooms behind it where one dresses."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.parlours import chandelier
from director.tools.generators.animatic.art.places.pen import Pen, num

GOLD = ("#fff0c0", "#e0b04a", "#8a5f20")


def _backdrop(rng: random.Random) -> Layer:
    """The painted scene: a moon over a lake, a castle on its rock, cypresses."""
    pen = Pen()
    pen.rect(-2000, -2400, 2000, 300, pen.down("#12143f", "#2a2f7a", "#6a5aa8", "#c98ab0"))
    pen.disc(190, -560, 70, pen.ball("#fffbe6", "#f8eec8", "#e0d0a8"))
    pen.disc(190, -560, 70, "#fff4d0", 0.35, glow=True)
    for _ in range(70):
        pen.disc(rng.uniform(-900, 900), -rng.uniform(420, 1000), rng.uniform(2, 4), "#ffffff", 0.9)
    pen.path("M-1000 -250Q-600 -470 -280 -300T300 -270T1000 -360V0H-1000Z", pen.down("#4f4a8a", "#3a3570"))
    pen.path("M-560 -260L-520 -400H-480V-520L-452 -580L-424 -520V-430H-390V-600L-356 -670L-322 -600V-430H-290V-500L-264 -552L-238 -500V-400H-200L-150 -260Z",
             pen.down("#3a3678", "#262454"))
    for x, y in ((-452, 480), (-356, 560), (-264, 470), (-330, 380)):
        pen.rect(x - 7, -y, x + 7, -y + 22, "#ffe2a0")
        pen.rect(x - 7, -y, x + 7, -y + 22, "#ffd27a", glow=True)
    pen.rect(-2000, -230, 2000, 300, pen.down("#8f86c8", "#4a5aa0", "#2f3f7a"))
    for _ in range(24):
        pen.line(f"M{num(rng.uniform(-900, 700))} {num(-rng.uniform(20, 215))}h{num(rng.uniform(60, 190))}", "#dcd8f4", 4, 0.4)
    for k in range(7):
        pen.line(f"M{190 - 60 + k * 7} {-215 + k * 30}h{130 - k * 9}", "#fff4d0", 7, 0.6)
    for x in (-760, -690, 620, 700, 800):
        pen.path(f"M{x} 0Q{x - 60} -220 {x} -430Q{x + 60} -220 {x} 0Z", pen.across("#3f6a5f", "#1f3f40"))
    return pen.card(-20, 20, -3, 24, 8.4)


def _boxes(pen: Pen, x: float, side: int, cloth: str, rng: random.Random) -> None:
    """Three boxes one over the other beside the arch, gilt, with people and small lamps."""
    for k in range(3):
        y = 150 + k * 210
        pen.rect(x - 110, -y - 150, x + 110, -y + 20, pen.down("#2a1020", "#4a1c30"))
        pen.path(f"M{x - 110} {-y - 150}H{x + 110}V{-y - 96}Q{x} {-y - 150} {x - 110} {-y - 96}Z", pen.across(dark(cloth, 0.3), cloth, dark(cloth, 0.3)))
        for j in (-1, 1):
            px, coat = x + j * 44, rng.choice(("#2a3050", "#5a3a7a", "#e8d8e0", "#7a2a3a", "#2f5a5a"))
            pen.path(f"M{px - 24} {-y}Q{px - 26} {-y - 44} {px} {-y - 46}T{px + 24} {-y}Z", coat)
            pen.disc(px, -y - 60, 16, rng.choice(("#f0c8a0", "#c98f68", "#8a5a40")))
            pen.path(f"M{px - 17} {-y - 58}Q{px - 17} {-y - 82} {px} {-y - 80}T{px + 17} {-y - 58}Q{px} {-y - 70} {px - 17} {-y - 58}Z", rng.choice(("#3a2a28", "#c9964a", "#d8d0d0")))
        pen.path(f"M{x - 122} {-y}H{x + 122}Q{x + 116} {-y + 66} {x} {-y + 72}Q{x - 116} {-y + 66} {x - 122} {-y}Z", pen.down(*GOLD))
        pen.path(f"M{x - 100} {-y + 12}H{x + 100}Q{x + 90} {-y + 52} {x} {-y + 56}Q{x - 90} {-y + 52} {x - 100} {-y + 12}Z", pen.down("#fff6e4", "#e0cdb0"))
        for j in (-1, 0, 1):
            pen.disc(x + j * 52, -y + 32, 9, pen.ball(*GOLD))
        pen.disc(x + side * 92, -y - 24, 10, "#fff2d0")
        pen.disc(x + side * 92, -y - 24, 10, "#ffd98a", glow=True)
        pen.pool(x + side * 92, -y - 24, 90, 80, "#ffb45e", 0.7)


def _opera(setting: Setting) -> Scenery:
    """A gilt arch with its crest, boxes beside it, curtains drawn back from a painted night, a chandelier, footlights in shells."""
    rng = setting.rng("opera")
    cloth = setting.looks.colour("curtain", default=rng.choice(("#b0202f", "#8a1f4a", "#1f5f5a")))
    arch, drapes, lamp, feet, side = Pen(), Pen(), Pen(), Pen(), Pen()
    arch.path("M-2000 400V-2400H2000V400H470V-480Q470 -640 0 -660Q-470 -640 -470 -480V400Z", arch.down("#4a1c2c", "#6a2a38", "#3a1624"))
    arch.line("M-486 0V-480Q-486 -656 0 -678Q486 -656 486 -480V0", "#8a5f20", 46)
    arch.line("M-486 0V-480Q-486 -656 0 -678Q486 -656 486 -480V0", "#e8bc5a", 30)
    arch.line("M-492 0V-484Q-490 -664 0 -686Q490 -664 492 -484V0", "#fff0c0", 6)
    for k in range(15):
        y = 30 + k * 33
        for s in (-1, 1):
            arch.disc(s * 486, -y, 8, arch.ball(*GOLD))
    arch.path("M-110 -690Q-130 -800 0 -830Q130 -800 110 -690Q0 -650 -110 -690Z", arch.ball(*GOLD))
    arch.path("M-56 -700Q-60 -780 0 -790Q60 -780 56 -700Q0 -680 -56 -700Z", cloth)
    arch.line("M-20 -716V-764Q-10 -776 0 -764V-716M0 -752H20M20 -764V-716", "#ffe8a8", 5)
    for s in (-1, 1):
        _boxes(side, s * 640, -s, cloth, rng)
        d = f"M{s * 480} -640H{s * 120}Q{s * 190} -440 {s * 380} -330L{s * 410} -290Q{s * 370} -150 {s * 352} 0H{s * 480}Z"
        drapes.path(d, drapes.across(dark(cloth, 0.45), cloth, light(cloth, 0.18), dark(cloth, 0.3)))
        for k in range(1, 6):
            drapes.line(f"M{s * (480 - k * 60)} -640Q{s * (476 - k * 44)} -440 {s * (460 - k * 16)} -330Q{s * (456 - k * 18)} -150 {s * (460 - k * 20)} 0", dark(cloth, 0.5), 7, 0.5)
        drapes.path(f"M{s * 372} -342L{s * 480} -360V-316L{s * 392} -296Z", drapes.down(*GOLD))
        drapes.rect(s * 352, -26, s * 480, -6, drapes.down(*GOLD), o=0.9)
    for k in range(-5, 6):
        drapes.path(f"M{k * 96 - 50} -700H{k * 96 + 50}V-590Q{k * 96} -500 {k * 96 - 50} -590Z", drapes.across(dark(cloth, 0.4), cloth, light(cloth, 0.2), cloth, dark(cloth, 0.4)))
        drapes.line(f"M{k * 96 - 49} -592Q{k * 96} -504 {k * 96 + 49} -592", "#e8bc5a", 8)
    chandelier(lamp, 0, 620, 470, 1.4)
    lamp.poly([(-30, -620), (30, -620), (220, 0), (-220, 0)], lamp.down("#fff0c8/0.12", "#fff0c8/0.02"), glow=True)
    for k in range(-9, 10):
        if abs(k) > 2:
            x = k * 50
            feet.path(f"M{x - 17} 0Q{x - 20} -26 {x} -30T{x + 17} 0Z", feet.down(*GOLD))
            feet.pool(x, -12, 40, 34, "#ffcf7a", 0.8)
    boards = Pen()
    boards.rect(-2600, -840, 2600, 2400, "#3a1c24")
    for y in range(-840, 300, 28):
        boards.rect(-470, y, 470, y + 28, rng.choice(("#b87a4a", "#a86c40", "#c48654")))
        boards.line(f"M-470 {y}H470", "#5a3420", 2, 0.6)
    boards.rect(-470, 250, 470, 284, boards.down(*GOLD))
    for x in (-220, 0, 220):
        boards.oval(x, -30, 230, 170, boards.soft("#fff2d0", 0.14), glow=True)
    boards.oval(0, -30, 380, 300, boards.soft("#fff4dc", 0.5))
    layers = (_backdrop(rng), drapes.card(-5, 5, -0.1, 7.1, 5.4), arch.card(-20, 20, -4, 24, 4.6), side.card(-8, 8, -0.2, 8, 4.4),
              lamp.card(-3, 3, 0, 6.3, 3.0), feet.card(-5, 5, -0.1, 0.5, -2.2))
    return Scenery(layers, (boards.floor(-24, 8.4, 26),), sky="none", light="stage", haze=0.008)


def _mirror(pen: Pen, x: float, wide: float) -> None:
    """A mirror framed with bulbs over a table with pots and brushes."""
    h = wide / 2
    pen.rect(x - h - 16, -232, x + h + 16, -96, pen.slant("#fff6ea", "#d8c0a8"), 6)
    pen.rect(x - h, -218, x + h, -104, pen.slant("#e4f2f8", "#b0cede", "#86a8bc"), 3)
    pen.poly([(x - h * 0.7, -104), (x - h * 0.4, -104), (x + h * 0.3, -218), (x, -218)], "#ffffff", 0.35)
    for k in range(6):
        u = x - h + k * wide / 5
        for bx, by in ((u, -225), (x - h - 8, -112 - k * 21), (x + h + 8, -112 - k * 21)):
            pen.disc(bx, by, 6.5, "#fffbe8")
            pen.disc(bx, by, 7, "#ffe2a0", glow=True)
    pen.pool(x, -166, wide * 1.1, 140, "#ffcf8a", 0.6)
    pen.rect(x - h - 24, -88, x + h + 24, -78, pen.down("#fff6ea", "#c9a884"), 2)
    for k, tone in enumerate(("#e8506a", "#f2b8a0", "#8a5fc8", "#ffd24a", "#5fb0d0")):
        furniture.jar(pen, x - h + 14 + k * (wide - 28) / 4, 88, 0.8, tone)


def _dressing(setting: Setting) -> Scenery:
    """Mirrors with bulbs, a rail of costumes, a screen, hats, flowers for the star."""
    rng = setting.rng("dressing room")
    wall = setting.looks.colour("wall", default=rng.choice(("#c98a94", "#a89ac4", "#d8b48a")))
    plan = shell.Shell(wall, "#9a6440", "#fff1e2", "#f4e8de", "stripes", "planks", wainscot="#8a4f44", half=4.0, high=3.1, far=4.2)

    def on_back(pen: Pen) -> None:
        for x in (-250, -40, 170):
            _mirror(pen, x, 130)
            furniture.cabinet(pen, x - 92, 184, 76, "#b07a5a", 3)
        furniture.picture(pen, 320, 190, 80, 110, rng)

    def on_side(pen: Pen) -> None:
        for z in (-460, -180, 120):
            furniture.picture(pen, z, 190, 80, 110, rng)

    rail, near = Pen(), Pen()
    rail.shadow(300, 0, 110, 9)
    rail.line("M212 0V-196H392V0", "#c9a04a", 6)
    for k in range(8):
        x, tone = 222 + k * 23, ("#d8343f", "#3f6fd0", "#f2c43a", "#8a4fc8", "#f4f0f4", "#2f9a6a", "#f078b8", "#26304a")[k]
        rail.path(f"M{x - 7} -192L{x} -202L{x + 7} -192", "#8f9cac")
        rail.path(f"M{x - 14} -180L{x} -192L{x + 14} -180L{x + 18} {-50 + 14 * (k % 3)}Q{x} {-40 + 14 * (k % 3)} {x - 18} {-50 + 14 * (k % 3)}Z",
                  rail.across(light(tone, 0.3), tone, dark(tone, 0.35)))
        rail.disc(x, -150, 3, "#ffe8a8")
    near.shadow(-330, 0, 70, 8)
    for k, tone in enumerate(("#8a3f5a", "#a85068", "#8a3f5a")):
        a = -386 + k * 38
        near.rect(a, -176 + 8 * (k % 2), a + 37, -4 + 6 * (k % 2), near.across(light(tone, 0.25), tone, dark(tone, 0.3)), 3)
        near.path(f"M{a + 18} {-150 + 8 * (k % 2)}q10 14 0 28q-10 -14 0 -28Z", "#f2d48a")
    furniture.plant(near, -236, 0.5, rng, "#f2d48a")
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, lambda pen: furniture.rug(pen, 0, 20, 190, 130, "#a8404f", "#f4dcb0"))
    layers = (back, rail.card(1.9, 4.0, -0.15, 2.3, 2.6), near.card(-3.95, -2.0, -0.15, 1.9, 2.0))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.012, spots=SPOTS)


PLACES = (
    Place(("opera house", "opera", "opera stage", "opera house stage", "stage of the opera", "opera hall"), _opera, indoors=True),
    Place(("dressing room", "backstage", "behind the stage", "theatre dressing room", "star's dressing room", "make-up room", "makeup room", "costume room",
           "wardrobe room", "green room"), _dressing, indoors=True),
)

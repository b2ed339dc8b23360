"""A dentist's surgery."""

from __future__ import annotations

import random
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num


def _tooth(pen: Pen, x: float, y: float, size: float, face: bool = False) -> None:
    """A white molar, its middle at height y; with a smiling face on a poster."""
    with pen.at(x, -y, size / 100):
        pen.path("M-44 -40Q-30 -60 0 -46Q30 -60 44 -40Q56 -10 34 16Q30 52 18 54Q10 52 8 20Q0 10 -8 20Q-10 52 -18 54Q-30 52 -34 16Q-56 -10 -44 -40Z",
                 pen.ball("#ffffff", "#f6fafc", "#c4d4e0"))
        pen.path("M-34 -34Q-22 -46 -8 -40Q-26 -30 -30 -10Q-40 -20 -34 -34Z", "#ffffff")
        if face:
            pen.disc(-15, -14, 5, "#33415a")
            pen.disc(15, -14, 5, "#33415a")
            pen.line("M-14 0Q0 14 14 0", "#33415a", 4)


def _chair(pen: Pen, x: float, tone: str) -> None:
    """The great chair, tilted back to the right: base, seat, back, head-rest, arm-rest, tray on an arm."""
    with pen.at(x):
        pen.shadow(0, 0, 150, 12, 0.6)
        pen.oval(0, -4, 70, 9, pen.down("#dfe6ec", "#8f9cac"))
        pen.path("M-26 -6Q-20 -50 -30 -58H34Q22 -50 28 -6Z", pen.across("#f4f8fa", "#c0ccd6", "#8795a5"))
        leather = pen.down(light(tone, 0.45), tone, dark(tone, 0.3))
        pen.path("M-168 -46Q-172 -66 -146 -66L-70 -74Q-60 -58 -74 -52L-150 -36Q-166 -34 -168 -46Z", leather)
        pen.path("M-84 -82Q-88 -54 -62 -54H40Q62 -56 56 -82Q0 -74 -84 -82Z", leather)
        pen.path("M28 -58Q18 -92 46 -98L124 -176Q146 -190 158 -170Q164 -158 150 -142L72 -64Q52 -48 28 -58Z", leather)
        pen.path("M132 -190Q126 -212 146 -220L166 -230Q186 -232 190 -212Q190 -198 176 -190L156 -178Q140 -174 132 -190Z", leather)
        for d in ("M-76 -76Q0 -68 50 -78", "M56 -92L140 -172", "M140 -206L178 -224", "M-160 -58L-80 -68"):
            pen.line(d, light(tone, 0.75), 4, 0.7)
        pen.path("M-40 -108H44Q56 -108 54 -98H-44Q-52 -102 -40 -108Z", pen.down("#ffffff", "#b8c4d0"))
        pen.line("M20 -98L26 -66", "#a8b4c0", 9)


def _lamp(pen: Pen, x: float, top: float) -> None:
    """The lamp on its jointed arm from height `top`, its light on the chair."""
    pen.line(f"M{num(x + 130)} {num(-top)}V-292L{num(x + 30)} -262V-244", "#c4ced8", 11)
    pen.line(f"M{num(x + 130)} {num(-top)}V-292L{num(x + 30)} -262", "#ffffff", 3, 0.8)
    for jx, jy in ((x + 130, -292), (x + 30, -262)):
        pen.disc(jx, jy, 10, pen.ball("#ffffff", "#a8b4c0", "#6a7684"))
    pen.path(f"M{num(x - 30)} -226Q{num(x - 26)} -250 {num(x + 20)} -248T{num(x + 76)} -222Q{num(x + 20)} -208 {num(x - 30)} -226Z", pen.down("#ffffff", "#c0ccd6", "#8a98a8"))
    pen.oval(x + 22, -219, 44, 8, "#fffbe6")
    pen.oval(x + 22, -219, 44, 9, "#fff6d0", glow=True)
    pen.poly([(x - 18, -216), (x + 62, -216), (x + 120, -60), (x - 90, -60)], pen.down("#fffbe0/0.34", "#fffbe0/0"))
    pen.poly([(x - 18, -216), (x + 62, -216), (x + 120, -60), (x - 90, -60)], pen.down("#fff4c8/0.2", "#fff4c8/0"), glow=True)


def _unit(pen: Pen, x: float, rng: random.Random) -> None:
    """The instrument stand: a tray with tools, hoses, a glass of water, a round basin."""
    with pen.at(x):
        pen.shadow(0, 0, 60, 7)
        pen.path("M-34 0L-26 -84H26L34 0Z", pen.across("#ffffff", "#dce6ec", "#a8b8c4"))
        pen.rect(-62, -98, 62, -84, pen.down("#ffffff", "#b0bec8"), 5)
        for k, tone in enumerate(("#4fc0c8", "#f2a84a", "#8f9cac", "#e8607a")):
            pen.line(f"M{-48 + k * 22} -98l{num(rng.uniform(4, 10))} -34", "#c4ced8", 4)
            pen.line(f"M{-48 + k * 22} -98l3 -12", tone, 7)
            pen.line(f"M{-48 + k * 22} -84q{-10 + k * 4} 44 {num(-4 + k * 3)} 62", "#8f9cac", 2.5, 0.7)
        pen.path("M38 -98L34 -124H56L52 -98Z", "#bfe8f4", 0.85)
        pen.path("M37 -98L35 -112H55L52 -98Z", "#6fc4e0", 0.8)


def _dentist(setting: Setting) -> Scenery:
    """A bright surgery: the chair under its lamp, instruments, a wall of cupboards with a basin, posters of teeth, pictures by X-ray."""
    rng = setting.rng("dentist")
    tone = setting.looks.colour("chair", "seat", default=rng.choice(("#3fb0a8", "#5a94d8", "#8a7ad0")))
    wall = setting.looks.colour("wall", "room", default="#9fd8cc")
    plan = shell.Shell(wall, "#a4bcc6", "#ffffff", "#f4f8f8", "plain", "tiles", wainscot="#d4ece8", half=3.9, high=3.2, far=4.2, holes=((-150, 118, 10, 262),))

    def on_back(pen: Pen) -> None:
        for k in range(5):
            y = 262 - k * 11
            pen.rect(-150, -y, 10, -y + 5, pen.down("#ffffff", "#c8dce0"), o=0.75)
        furniture.cabinet(pen, 60, 300, 86, "#eaf4f4", 5)
        furniture.cabinet(pen, 60, 300, 66, "#dff0ee", 4, y=190)
        pen.rect(54, -98, 366, -86, pen.down("#ffffff", "#a8bcc4"), 3)
        pen.line("M206 -98v-30q0 -12 16 -12q14 0 14 12", "#a8b4c0", 6)
        for x, c in ((84, "#f2a84a"), (104, "#4fc0c8"), (124, "#e8607a")):
            furniture.jar(pen, x, 98, 1.1, c)
        _tooth(pen, 316, 128, 56)
        pen.rect(290, -100, 342, -96, "#c99a5a")
        pen.rect(-354, -276, -234, -116, "#ffffff", 4)
        pen.rect(-348, -270, -240, -122, pen.down("#ffd86a", "#ffb84a"), 3)
        _tooth(pen, -294, 200, 92, face=True)
        pen.line("M-268 -232l26 -30M-262 -238l14 -16", "#f4f8fa", 9)
        for k in range(3):
            pen.disc(-330 + k * 22, -140 - (k % 2) * 8, 6, "#ffffff", 0.8)

    def on_left(pen: Pen) -> None:
        pen.rect(-250, -226, -40, -128, "#26323e", 5)
        pen.rect(-242, -218, -48, -136, pen.down("#d8f2ff", "#a8d4ec"), 3)
        pen.rect(-242, -218, -48, -136, "#bfe8ff", 3, 0.55, glow=True)
        for k in range(7):
            _tooth(pen, -226 + k * 27, 190, 26)
            with pen.at(-226 + k * 27, -160, 1, turn=180):
                _tooth(pen, 0, 0, 26)
        furniture.picture(pen, 120, 182, 110, 84, rng)

    def on_right(pen: Pen) -> None:
        furniture.cabinet(pen, -330, 220, 92, "#eaf4f4", 4)
        furniture.plant(pen, -300, 0.6, rng, "#f2a84a", y=92)
        furniture.clock(pen, -40, 226, 24)
        furniture.picture(pen, 80, 180, 90, 110, rng)

    def on_floor(pen: Pen) -> None:
        if not setting.dark:
            pen.poly([(-140, -400), (0, -400), (140, -120), (-60, -120)], "#ffffff", 0.4)

    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    chair, unit, lamp, stool = Pen(), Pen(), Pen(), Pen()
    _chair(chair, 196, tone)
    _unit(unit, 0, rng)
    _lamp(lamp, 196, 320)
    stool.shadow(-262, 0, 44, 7)
    stool.line("M-262 -6V-50M-292 -3H-232", "#a8b4c0", 9)
    stool.rect(-296, -62, -228, -46, stool.down(light(tone, 0.4), dark(tone, 0.2)), 8)
    plant = Pen()
    furniture.plant(plant, -330, 1.15, rng, "#ffffff")
    layers = (shell.outside(setting, plan, rng, town=True), back, plant.card(-4, -2.4, -0.14, 1.5, 3.4), stool.card(-3.4, -1.9, -0.14, 1.0, 2.2),
              chair.card(0.0, 4.2, -0.16, 2.5, 2.4), lamp.card(0.6, 4.2, 0.5, 3.2, 2.2), replace(unit.card(-0.8, 0.8, -0.14, 1.5, 1.7), x=3.3))
    return Scenery(layers, floors, light="indoor", haze=0.01, spots=SPOTS)


PLACES = (
    Place(("dentist", "dentist's office", "dentist's", "dentist's surgery", "dental clinic", "dental practice", "dental surgery", "dentist's chair", "dentist office",
           "dental office", "dentist's room", "orthodontist", "dentist surgery"), _dentist, indoors=True),
)

"""Rooms of trades with fire, ink and steel: a print shop, a glassblower's, an operating theatre."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

_GLASS = ("#5fd0e0", "#ff9a6a", "#8fe08a", "#c88cff", "#ffd24a", "#ff7aa8")


def _sheet(pen: Pen, x: float, y: float, wide: float, tall: float, rng: random.Random) -> None:
    """A printed sheet, its upper left corner at (x, y): columns of lines and a picture."""
    pen.rect(x, y, x + wide, y + tall, pen.down("#fffaf0", "#eee2cc"), 1)
    pen.rect(x + wide * 0.1, y + tall * 0.08, x + wide * 0.9, y + tall * 0.2, "#3a3238", 1, 0.85)
    pen.rect(x + wide * 0.1, y + tall * 0.28, x + wide * 0.5, y + tall * 0.6, rng.choice(("#c8503f", "#3f78b8", "#5a8a4a")), 1, 0.8)
    for k in range(7):
        a = 0.56 if k < 4 else 0.1
        pen.line(f"M{num(x + wide * a)} {num(y + tall * (0.3 + 0.085 * k))}H{num(x + wide * 0.9)}", "#6a6068", 1.6, 0.8)


def _press(pen: Pen, rng: random.Random, x: float) -> None:
    """A hand press of iron and oak: the screw with its bar, the platen, a bed with a fresh sheet."""
    iron, oak = "#3f4652", "#8a5a34"
    pen.shadow(x, 0, 150, 14)
    for side in (-1, 1):
        pen.path(f"M{x + side * 78} 0V-236Q{x + side * 78} -262 {x + side * 52} -262V-250Q{x + side * 58} -240 {x + side * 58} -226V0Z", pen.across(light(oak, 0.3), oak, dark(oak, 0.4)))
    pen.rect(x - 92, -268, x + 92, -234, pen.down(light(oak, 0.35), oak, dark(oak, 0.35)), 6)
    pen.path(f"M{x - 40} -268Q{x} -312 {x + 40} -268Z", pen.down("#f2d48a", "#a8742a"))
    pen.rect(x - 13, -240, x + 13, -150, pen.across("#dfe6ee", "#8f9aa8", "#4a525e"))
    for k in range(7):
        pen.line(f"M{x - 13} {-234 + k * 12}l26 7", "#4a525e", 3)
    pen.line(f"M{x - 6} -176L{x + 148} -214", "#5a626e", 10)
    pen.disc(x + 150, -214, 12, pen.ball("#d8a068", "#8a5a34"))
    pen.rect(x - 54, -152, x + 54, -126, pen.down("#6a7482", iron), 4)
    pen.rect(x - 132, -98, x + 132, -80, pen.down("#6a7482", iron, "#1f242c"), 3)
    pen.rect(x - 112, -108, x + 40, -98, pen.down("#fffaf0", "#d8ccb4"))
    for px in (x - 104, x + 92):
        pen.rect(px, -80, px + 14, 0, pen.across("#6a7482", iron, "#1f242c"))
    pen.disc(x + 74, -122, 24, pen.ball("#5a5058", "#171318"))
    pen.line(f"M{x + 74} -132l22 -46", "#c99a62", 7)


def _printer(setting: Setting) -> Scenery:
    """A hand press, cases of type, sheets drying on lines like washing, stacks of paper, ink."""
    rng = setting.rng("print shop")
    plan = shell.Shell("#d8c8a8", "#8a6440", "#6a4630", "#e8dcc4", "bricks", "planks", "#5a3a24", wainscot="#7a5236", half=4.4, high=3.5, far=4.8, holes=((-380, 120, -250, 260), (250, 120, 380, 260)))

    def on_back(pen: Pen) -> None:
        for row in range(4):
            y = 96 + row * 34
            pen.path(f"M-216 {-y}H216L204 {-y - 26}H-204Z", pen.down("#a8743f", "#6a4424"))
            for k in range(16):
                x = -196 + k * 25
                pen.rect(x, -y - 23, x + 21, -y - 4, dark("#c99a62", 0.35 + 0.2 * ((k + row) % 2)), 1)
                for _ in range(3):
                    pen.rect(x + rng.uniform(2, 14), -y - rng.uniform(9, 20), x + rng.uniform(6, 19), -y - 6, "#a8b2bc", 1, 0.8)
        for k in range(5):
            _sheet(pen, -196 + k * 82, -330, 62, 80, rng)

    press, lines, near = Pen(), Pen(), Pen()
    _press(press, rng, -226)
    for x, count in ((226, 12), (312, 7)):
        press.shadow(x, 0, 60, 8)
        for k in range(count):
            press.rect(x - 40 + (k * 7) % 5, -k * 11 - 11, x + 40 + (k * 5) % 6, -k * 11 - 1, press.down("#fffaf0", "#d8ccb4"), 1)
    for y, a in ((-292, -400), (-262, -380)):
        lines.line(f"M{a} {y}Q0 {y + 44} {-a} {y}", "#8a6a48", 3)
        for k in range(9):
            left = a + 50 + k * (-2 * a - 100) / 8.4
            _sheet(lines, left, y + 10 + 26 * (1 - (left / a) ** 2), 54, 70, rng)
    near.shadow(330, 0, 70, 8)
    near.rect(276, -58, 388, 0, near.slant("#b07c48", "#8a5a30", "#5a381e"), 3)
    for k, tone in enumerate(("#2a242c", "#c8343a", "#2f5fa8", "#e8b02a")):
        furniture.jar(near, 292 + k * 27, 58, 0.9, tone)
    lamps = Pen()
    for x in (-150, 170):
        furniture.pendant(lamps, x, 350, 262, "#4f6a5a", 1.0)
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng, town=True), back, lines.card(-4.3, 4.3, 1.5, 3.5, 3.4), press.card(-4.2, 4.2, -0.15, 3.3, 2.6), lamps.card(-3, 3, 2.2, 3.5, 2.2), near.card(2.4, 4.3, -0.12, 1.4, 1.5))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def _vessel(pen: Pen, x: float, y: float, size: float, tone: str, kind: int) -> None:
    """A vase, a ball or a bowl of coloured glass on height y."""
    with pen.at(x, -y, size):
        d = ("M-12 0Q-22 -22 -8 -40Q-4 -48 -9 -58H9Q4 -48 8 -40Q22 -22 12 0Z", "M0 0A20 20 0 1 1 0.1 0Z", "M-8 0H8L10 -8Q28 -14 26 -36H-26Q-28 -14 -10 -8Z")[kind]
        pen.path(d, pen.across(light(tone, 0.55), tone, dark(tone, 0.3)), 0.86)
        pen.line("M-8 -34q-5 12 -2 24", "#ffffff", 3, 0.8)
        pen.path(d, tone, 0.12, glow=True)


def _glassblower(setting: Setting) -> Scenery:
    """The furnace with its white-hot mouth, pipes with glowing glass, shelves of vases in all colours, a bench."""
    rng = setting.rng("glassblower")
    plan = shell.Shell("#a8806a", "#7a6a60", "#5a3f34", "#5a463c", "bricks", "stone", "#4a3024", half=4.4, high=3.7, far=4.8, holes=((258, 130, 386, 262),))

    def on_back(pen: Pen) -> None:
        pen.path("M-330 0V-170Q-330 -300 -180 -304Q-30 -300 -30 -170V0Z", pen.across("#d8907a", "#b06a54", "#6f4034"))
        for row in range(10):
            for k in range(5):
                x = -322 + k * 60 + (row % 2) * 26
                pen.rect(x, -22 - row * 27, min(x + 54, -38), -3 - row * 27, rng.choice(("#e8a88c", "#c8806a", "#b87460")), 3, 0.45)
        pen.rect(-224, -420, -136, -296, pen.across("#c8806a", "#a8604c", "#6f4034"))
        pen.path("M-232 -84V-150Q-232 -204 -180 -206Q-128 -204 -128 -150V-84Z", "#2a120c")
        pen.path("M-222 -88V-150Q-222 -194 -180 -196Q-138 -194 -138 -150V-88Z", pen.ball("#fffbe0", "#ffc24a", "#ff6a1f", "#8a2410", cx=0.5, cy=0.7))
        pen.path("M-222 -88V-150Q-222 -194 -180 -196Q-138 -194 -138 -150V-88Z", "#ff8a2a", 0.45, glow=True)
        pen.pool(-180, -140, 300, 250, "#ff8a3c", 0.8)
        pen.rect(-262, -86, -98, -70, pen.down("#8f9aa8", "#3f4650"), 3)
        for y in (100, 164, 228, 290):
            pen.rect(10, -y, 238, -y + 7, pen.down("#d8a068", "#7a4e2c"), 2)
            at = 30.0
            while at < 224:
                _vessel(pen, at, y, rng.uniform(0.66, 0.98), rng.choice(_GLASS), rng.randrange(3))
                at += rng.uniform(34, 48)

    bench, near = Pen(), Pen()
    bench.shadow(236, 0, 130, 12)
    bench.rect(120, -74, 352, -62, bench.down("#d8a868", "#8f6034"), 3)
    for x in (132, 326):
        bench.rect(x, -62, x + 14, 0, bench.across("#b07c4a", "#5f3c20"))
    for k, tone in enumerate(("#5fd0e0", "#c88cff", "#ffd24a")):
        _vessel(bench, 160 + k * 56, 74, 1.2, tone, (0, 2, 1)[k])
    near.shadow(-300, 0, 70, 9)
    near.line("M-360 0L-348 -110M-240 0L-252 -110M-362 -104H-238", "#5a626e", 8)
    near.line("M-392 -128L-150 -96", "#8f9aa8", 7)
    near.oval(-136, -92, 28, 24, near.ball("#fffbe0", "#ffb04a", "#ff5a2a"))
    near.oval(-136, -92, 28, 24, "#ff8a3a", 0.6, glow=True)
    near.pool(-136, -92, 110, 100, "#ff8a3c", 0.7)
    near.path("M-330 -40H-276L-284 0H-322Z", near.across("#8f9aa8", "#5a626e", "#343a44"))
    near.oval(-303, -40, 27, 6, "#8fc4d8")
    back, floors = shell.room(plan, rng, on_back, on_floor=lambda pen: pen.oval(-160, -250, 220, 190, pen.soft("#ff9a4a", 0.6)))
    layers = (shell.outside(setting, plan, rng, town=True), back, bench.card(0.8, 4.0, -0.15, 1.6, 2.6), near.card(-4.2, -0.6, -0.15, 1.6, 1.7))
    return Scenery(layers, floors, light="indoor", haze=0.015, spots=SPOTS)


def _patient(pen: Pen) -> None:
    """Somebody asleep under a sheet on the table, the head on a cushion."""
    pen.rect(-128, -96, 128, -80, pen.down("#c4ccd4", "#6a7480"), 4)
    pen.rect(-16, -80, 16, -8, pen.across("#dfe6ec", "#8f9aa8", "#5a6470"))
    pen.path("M-60 4Q-50 -12 0 -12Q50 -12 60 4Z", pen.down("#8f9aa8", "#4a525e"))
    pen.rect(-122, -112, -70, -94, pen.down("#ffffff", "#d0dce4"), 8)
    pen.oval(-92, -122, 21, 19, pen.ball("#ffe0c4", "#e8b088", "#b87a5c"))
    pen.path("M-113 -122Q-116 -146 -92 -144Q-70 -142 -72 -126Q-86 -136 -113 -122Z", "#4a2f24")
    pen.line("M-88 -124q5 4 9 0M-98 -124q-5 4 -9 0M-94 -112q4 3 8 0", "#5a3430", 2)
    pen.path("M-70 -94Q-66 -128 -20 -128Q30 -124 60 -118Q112 -122 124 -94L132 -52Q60 -40 -76 -54Z", pen.down("#8fd8cc", "#5fb0a8", "#3f8480"))
    pen.line("M-30 -122Q-20 -90 -34 -54M40 -118Q52 -90 44 -50", "#3f8480", 3, 0.6)


def _theatre(setting: Setting) -> Scenery:
    """The table with a sleeping patient under the great lamp, monitors with a beating heart, a drip, a tray of instruments."""
    rng = setting.rng("operating theatre")
    tone = setting.looks.colour("wall", default=rng.choice(("#a8d4cc", "#b4d0dc", "#bcd8c4")))
    plan = shell.Shell(tone, "#8fb0b4", "#e8f2f2", "#f4fafa", "tiles", "tiles", half=4.3, high=3.5, far=4.8)

    def on_back(pen: Pen) -> None:
        pen.rect(-330, -262, -150, -4, pen.across("#d4e0e4", "#f4fafa", "#b4c4cc"), 3)
        pen.line("M-240 -262V-4", "#8fa4b0", 3)
        for x in (-285, -195):
            pen.disc(x, -190, 25, pen.slant("#dff4fa", "#8fc0d4", "#5f94ac"))
        furniture.cabinet(pen, 120, 260, 92, "#dfe9ee", 3)
        pen.rect(120, -250, 380, -140, pen.slant("#cfe4ea", "#a8c8d2"), 3)
        for y in (160, 200):
            pen.rect(126, -y, 374, -y + 4, "#ffffff")
            for k in range(8):
                furniture.jar(pen, 142 + k * 31, y, 0.62, ("#5fb0d8", "#ffffff", "#e8a05a", "#8fd08a")[k % 4])
        furniture.clock(pen, 0, 270, 24)

    table, lamp, gear = Pen(), Pen(), Pen()
    with table.at(20):
        table.shadow(0, 0, 130, 12)
        _patient(table)
    lamp.line("M60 -360V-318Q60 -296 20 -290", "#c4d0d8", 10)
    lamp.oval(20, -268, 120, 34, lamp.down("#f4fafc", "#c4d0d8", "#8fa0ac"))
    for k in range(7):
        lamp.oval(-58 + k * 26, -258, 10, 7, "#ffffff")
        lamp.oval(-58 + k * 26, -258, 12, 9, "#f4fbff", glow=True)
    lamp.poly([(-90, -252), (130, -252), (190, -60), (-150, -60)], lamp.down("#f4fcff/0.4", "#f4fcff/0.02"))
    lamp.pool(20, -250, 190, 110, "#e8f8ff", 0.4)
    gear.shadow(-290, 0, 60, 9)
    gear.rect(-296, -150, -284, 0, gear.across("#dfe6ec", "#8f9aa8"))
    gear.rect(-352, -238, -228, -148, gear.slant("#e8eef2", "#a8b4c0"), 6)
    gear.rect(-342, -228, -238, -158, "#0c2030", 3)
    beat = "M-340 -196h30l7 -18l9 36l9 -30l6 12h14l7 -20l9 38l6 -18"
    gear.line(beat + "h12", "#6affb0", 3)
    gear.line(beat + "h12", "#4affa0", 4, 0.8, glow=True)
    gear.line("M-340 -172q12 -10 24 0t24 0t24 0t24 0", "#5fd0ff", 2.4, 0.9)
    gear.shadow(300, 0, 70, 9)
    for x in (250, 342):
        gear.line(f"M{x} 0V-92", "#a8b4c0", 6)
    gear.rect(238, -100, 356, -90, gear.down("#f4f8fa", "#a8b4c0"), 3)
    for k in range(6):
        gear.line(f"M{252 + k * 17} -102l{8 - 3 * (k % 3)} -6", "#6a7884", 3)
    gear.line("M372 0V-226H398", "#a8b4c0", 5)
    gear.path("M384 -222H412V-178Q412 -166 398 -164Q384 -166 384 -178Z", gear.down("#f4fcff", "#b8e0ec"))
    gear.line("M398 -164Q402 -120 356 -104", "#d8f0f8", 2.4)
    back, floors = shell.room(plan, rng, on_back, on_floor=lambda pen: pen.oval(20, -160, 260, 180, pen.soft("#ffffff", 0.7)))
    layers = (back, table.card(-1.4, 1.8, -0.15, 1.7, 1.5), lamp.card(-2.2, 2.4, 0.4, 3.6, 1.3), gear.card(-3.8, 4.3, -0.15, 2.6, 2.0))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.01, spots=((-1.2, 0.0), (1.3, 0.0), (0.2, 2.0), (-2.4, 0.8), (2.4, 0.9)))


PLACES = (
    Place(("print shop", "printing press", "printing house", "printer's shop", "printing works", "printer's workshop", "letterpress shop"), _printer, indoors=True),
    Place(("glassblower's workshop", "glassblower's", "glassworks", "glass workshop", "glassblowing studio", "glassblower's furnace", "glass factory", "glass studio", "glassblower's shop"), _glassblower, indoors=True),
    Place(("operating theatre", "operating theater", "operating room", "surgeon's operating table", "operating table", "surgery room", "operation room", "surgical theatre"), _theatre, indoors=True),
)

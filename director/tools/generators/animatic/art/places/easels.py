"""Rooms of artists and of teams: a painter's studio, a locker room."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.passage import panels
from director.tools.generators.animatic.art.places.pen import Pen, num

PAINTS = ("#e8404a", "#ffb02a", "#3f8ad8", "#4fae6a", "#8a5fc8", "#f078a8", "#fff6e4", "#2a3a5a")


def _canvas(pen: Pen, x: float, y: float, wide: float, tall: float, rng: random.Random) -> None:
    """A canvas standing on height y: blots, stripes or a still life, or bare."""
    pen.rect(x - wide / 2 + 4, -y - tall + 5, x + wide / 2 + 5, -y + 3, "#120c22", 1, 0.25)
    pen.rect(x - wide / 2, -y - tall, x + wide / 2, -y, pen.slant("#fffdf6", "#f2ead8"), 1)
    a, b = rng.sample(PAINTS[:6], 2)
    kind = rng.randrange(4)
    if kind == 0:
        for _ in range(9):
            pen.oval(x + rng.uniform(-0.36, 0.36) * wide, -y - tall * rng.uniform(0.18, 0.84), wide * rng.uniform(0.06, 0.16), tall * rng.uniform(0.05, 0.12), rng.choice(PAINTS[:6]), 0.9)
    elif kind == 1:
        pen.rect(x - wide * 0.44, -y - tall * 0.94, x + wide * 0.44, -y - tall * 0.5, pen.down(light(a, 0.4), light(a, 0.7)))
        pen.path(f"M{num(x - wide * 0.44)} {num(-y - tall * 0.5)}Q{num(x - wide * 0.1)} {num(-y - tall * 0.74)} {num(x + wide * 0.44)} {num(-y - tall * 0.46)}V{num(-y - tall * 0.06)}"
                 f"H{num(x - wide * 0.44)}Z", pen.down(light(b, 0.2), b))
        pen.disc(x + wide * 0.2, -y - tall * 0.8, wide * 0.09, "#fff0b8")
    elif kind == 2:
        pen.rect(x - wide * 0.44, -y - tall * 0.94, x + wide * 0.44, -y - tall * 0.06, light(a, 0.6))
        pen.path(f"M{num(x - wide * 0.14)} {num(-y - tall * 0.16)}Q{num(x - wide * 0.26)} {num(-y - tall * 0.4)} {num(x - wide * 0.08)} {num(-y - tall * 0.52)}H{num(x + wide * 0.08)}"
                 f"Q{num(x + wide * 0.26)} {num(-y - tall * 0.4)} {num(x + wide * 0.14)} {num(-y - tall * 0.16)}Z", b)
        for k in range(5):
            pen.disc(x + (k - 2) * wide * 0.1, -y - tall * (0.66 + 0.06 * (k % 2)), wide * 0.07, PAINTS[k])


def _easel(pen: Pen, x: float, rng: random.Random) -> None:
    """An easel with a large canvas, a stool with a palette and brushes beside it."""
    with pen.at(x):
        pen.shadow(0, 0, 74, 8)
        pen.line("M0 -216L0 -30M-8 -210L-58 0M8 -210L58 0", "#a8743f", 9)
        pen.rect(-62, -78, 62, -68, pen.down("#d8a468", "#8a5a30"), 2)
        _canvas(pen, 0, 78, 112, 126, rng)
        pen.line("M0 -204V-226", "#a8743f", 11)


def _painter(setting: Setting) -> Scenery:
    """A tall window to the north, easels, canvases in stacks, jars of brushes, drips on the floor, a plaster head."""
    rng = setting.rng("artist's studio")
    wall = setting.looks.colour("wall", default=rng.choice(("#e4dccc", "#d0d8d8", "#e0ccc0")))
    plan = shell.Shell(wall, "#b08a60", "#fff6ea", "#f2ece2", "bricks", "planks", "#8a6a4a", half=4.0, high=3.7, far=4.4, holes=((-150, 96, 150, 320),))

    def on_back(pen: Pen) -> None:
        for x, y, w, t in ((-300, 200, 90, 70), (-214, 120, 64, 84), (-320, 90, 70, 86), (250, 220, 110, 84), (330, 110, 70, 90)):
            _canvas(pen, x, y, w, t, rng)
        furniture.cabinet(pen, 176, 200, 84, "#b08458", 3)
        for k in range(5):
            jx = 194 + k * 36
            furniture.jar(pen, jx, 84, 1.1, PAINTS[k])
            for j in range(3):
                pen.line(f"M{jx - 4 + j * 4} -104l{(j - 1) * 7} -26", ("#c99a62", "#8a5a34")[j % 2], 2.4)

    def on_side(pen: Pen) -> None:
        for z in range(-520, 320, 150):
            _canvas(pen, z, rng.uniform(110, 150), 100, rng.uniform(80, 120), rng)
            _canvas(pen, z + 40, 4, 80, 92, rng)

    def on_floor(pen: Pen) -> None:
        for _ in range(70):
            pen.oval(rng.uniform(-360, 360), rng.uniform(-380, 200), rng.uniform(3, 11), rng.uniform(2, 6), rng.choice(PAINTS), 0.85)
        if not setting.dark:
            pen.poly([(-140, -430), (140, -430), (290, -60), (-80, -60)], pen.down("#fff6d8/0.6", "#fff6d8/0.1"))

    easels, near, lamp = Pen(), Pen(), Pen()
    _easel(easels, -262, rng)
    _easel(easels, 286, rng)
    near.shadow(212, 0, 34, 5)
    near.line("M196 0L202 -52M228 0L222 -52", "#8a5a34", 5)
    near.rect(188, -62, 236, -52, near.down("#d8a468", "#8a5a30"), 3)
    near.path("M184 -66Q184 -80 212 -80Q242 -80 240 -68Q236 -60 224 -64Q210 -60 184 -66Z", near.down("#e8c08a", "#b8844a"))
    for k in range(5):
        near.disc(196 + k * 9, -72 + (k % 2) * 3, 3.6, PAINTS[k])
    for x in (-200, 200):
        furniture.pendant(lamp, x, 370, 282, "#8a949c", 0.9)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, on_floor)
    layers = (shell.outside(setting, plan, rng, town=True), back, lamp.card(-3.4, 3.4, 0.6, 3.7, 3.0), easels.card(-3.6, 3.8, -0.15, 2.5, 2.4), near.card(1.7, 2.6, -0.12, 1.2, 1.9))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _lockers(setting: Setting) -> Scenery:
    """Lockers all round, benches, towels and shirts on hooks, a ball, a board with the moves of the game."""
    rng = setting.rng("locker room")
    tone = setting.looks.colour("locker", "lockers", default=rng.choice(("#c8503f", "#2f6ab8", "#3f8a6a", "#5a5f8a")))
    plan = shell.Shell("#d8dce0", "#8f969e", "#ffffff", "#eef1f4", "tiles", "tiles", half=3.9, high=3.0, far=4.8)

    def lockers(pen: Pen, a: float, b: float) -> None:
        for x in range(int(a), int(b) - 40, 52):
            pen.rect(x, -206, x + 51, -6, pen.across(light(tone, 0.22), tone, dark(tone, 0.28)), 1)
            for y in (-192, -184, -176):
                pen.line(f"M{x + 14} {y}h24", dark(tone, 0.45), 2.6)
            pen.rect(x + 42, -116, x + 46, -96, "#d4dae0", 1)
            if rng.random() < 0.2:
                cloth = rng.choice(("#f4f4f0", "#ffd24a", "#6fb0e8"))
                pen.path(f"M{x + 8} -166H{x + 40}V-92Q{x + 24} -86 {x + 8} -92Z", pen.across(light(cloth, 0.2), dark(cloth, 0.15)))
        pen.rect(a - 2, -214, b - 26, -204, pen.down(light(tone, 0.4), dark(tone, 0.2)), 2)

    def on_back(pen: Pen) -> None:
        lockers(pen, -370, -110)
        lockers(pen, 138, 400)
        pen.rect(-92, -240, 116, -108, pen.slant("#c4ccd4", "#7a8690"), 4)
        pen.rect(-84, -232, 108, -116, pen.down("#2f7a52", "#1f5a3c"))
        pen.line("M-84 -174H108M-6 -174a18 18 0 1 0 36 0a18 18 0 1 0 -36 0", "#ffffff", 2, 0.6)
        for x, y in ((-60, 210), (-30, 140), (60, 216), (80, 150)):
            pen.line(f"M{x - 6} {-y - 6}l12 12M{x + 6} {-y - 6}l-12 12", "#ffe27a", 3.4)
        pen.line("M-54 -206Q-10 -220 24 -190M74 -154Q50 -128 10 -136", "#ffffff", 3)

    bench, ball = Pen(), Pen()
    for x in (-255, 262):
        bench.shadow(x, 0, 110, 8)
        bench.rect(x - 106, -50, x + 106, -40, bench.down("#e8b878", "#a8743f"), 3)
        bench.line(f"M{x - 86} -40V0M{x + 86} -40V0", "#8f9cac", 6)
        cloth = ("#f4f4f0", "#ffd24a")[x > 0]
        bench.path(f"M{x - 60} -52Q{x - 40} -64 {x - 10} -54L{x - 6} -28Q{x - 40} -22 {x - 62} -30Z", bench.down(cloth, dark(cloth, 0.25)))
    bench.rect(276, -84, 338, -50, bench.slant(light(tone, 0.3), tone, dark(tone, 0.4)), 9)
    bench.line("M290 -84q16 -20 34 0", dark(tone, 0.4), 4)
    ball.shadow(-344, 0, 22, 4)
    ball.disc(-344, -18, 18, ball.ball("#ffffff", "#f0f2f4", "#a8b0ba"))
    ball.path("M-344 -26l8 6l-3 9h-10l-3 -9Z", "#26303e")
    back, floors = shell.room(plan, rng, on_back, lambda pen: lockers(pen, -700, 420), lambda pen: lockers(pen, -420, 700), on_ceiling=lambda pen: panels(pen, plan))
    return Scenery((back, bench.card(-3.8, 3.8, -0.12, 1.2, 2.4), ball.card(-3.8, -3.1, -0.08, 0.5, 1.6)), floors, sky="none", light="indoor", haze=0.012, spots=SPOTS)


PLACES = (
    Place(("artist's studio", "art studio", "painter's studio", "painting studio", "art room", "art class", "studio of a painter", "artist's loft", "artist's workshop",
           "painter's atelier", "sculptor's studio"), _painter, indoors=True),
    Place(("locker room", "changing room", "team room", "dressing room of the team", "changing rooms", "football locker room"), _lockers, indoors=True),
)

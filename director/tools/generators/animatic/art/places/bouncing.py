"""Halls for those who cannot sit still: a boxing gym, a trampoline hall, a roller disco."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen


def _punchbag(pen: Pen, x: float, tone: str, top: float) -> None:
    """A bag that hangs on its chain."""
    pen.line(f"M{x} {-top}V-268M{x - 16} -246L{x} -268L{x + 16} -246", "#8f9aa8", 4)
    pen.rect(x - 27, -250, x + 27, -92, pen.across(light(tone, 0.3), tone, dark(tone, 0.5)), 14)
    for y in (-214, -128):
        pen.rect(x - 27, y, x + 27, y + 10, "#26222c")
    pen.shadow(x, 0, 34, 7, 0.4)


def boxing(s: Setting) -> Scenery:
    """Bags in a row before brick and posters, a corner of the ring with its ropes, gloves on hooks, a bench, a bucket."""
    rng = s.rng("boxing gym")
    tone = s.looks.colour("bag", default=rng.choice(("#b8322f", "#8a3a28", "#2f5f9a")))
    plan = shell.Shell("#b07a64", "#6f5a4c", "#5a4038", "#4a4040", "bricks", "planks", "#4a4a54", half=4.8, high=3.9, far=5.6, holes=((-440, 190, -250, 330), (250, 190, 440, 330)))

    def on_back(pen: Pen) -> None:
        for x, paint in ((-170, "#e8b83a"), (-20, "#d8503f"), (130, "#3f78b8")):
            pen.rect(x - 54, -320, x + 54, -170, "#f4e4c4", 2)
            pen.rect(x - 47, -313, x + 47, -214, paint)
            for side in (-1, 1):
                pen.disc(x + side * 22, -262, 17, pen.ball("#ff8a7a", "#c8302f", "#7a1a20"))
                pen.rect(x + side * 22 - 9, -250, x + side * 22 + 9, -228, "#f4e4d4", 3)
            pen.line(f"M{x - 40} -200H{x + 40}M{x - 26} -186H{x + 26}", "#4a2a24", 7)
        pen.rect(-230, -140, 230, -132, "#6a4a34")
        for k in range(6):
            x = -200 + k * 80
            pen.line(f"M{x} -136v14", "#4a3a34", 3)
            pen.path(f"M{x - 14} -122H{x + 8}Q{x + 24} -112 {x + 14} -96Q{x + 8} -78 {x - 10} -80Q{x - 20} -100 {x - 14} -122Z", pen.ball("#ff8a7a", ("#c8302f", "#2f5fa0", "#3a8a4a")[k % 3], "#3a1418"))

    bags, ring, near, lamps = Pen(), Pen(), Pen(), Pen()
    for x in (-300, -150, 300):
        _punchbag(bags, x, tone, 390)
    ring.rect(96, -56, 620, 0, ring.down("#3a5a9a", "#1f2f5a"))
    ring.rect(90, -66, 626, -52, ring.down("#f4f0e8", "#c4bcb0"), 3)
    ring.rect(110, -196, 132, -60, ring.across("#ff7a6a", "#c8302f", "#7a1a20"), 8)
    for k, paint in enumerate(("#ffffff", "#d8343f", "#3f6fd0")):
        ring.line(f"M120 {-96 - k * 42}H640M120 {-96 - k * 42}L-2 {-110 - k * 42}", paint, 9)
    near.shadow(-320, 0, 100, 9)
    near.rect(-420, -52, -224, -40, near.down("#d8a868", "#8f6034"), 3)
    for x in (-404, -250):
        near.rect(x, -40, x + 12, 0, near.across("#6a7480", "#343a44"))
    near.path("M-392 -52Q-396 -76 -370 -78H-340Q-316 -76 -322 -52Z", near.across("#fff6ee", "#d8d0c8"))
    near.disc(-268, -66, 15, near.ball("#ff8a7a", "#c8302f", "#7a1a20"))
    near.shadow(330, 0, 34, 6)
    near.path("M304 -46H356L348 0H312Z", near.across("#c4ccd4", "#7a8690"))
    near.oval(330, -46, 26, 6, "#8fc4d8")
    for x in (-200, 180):
        lamps.path(f"M{x - 56} -330L{x - 20} -362H{x + 20}L{x + 56} -330Z", lamps.down("#4f6a5a", "#2a3a34"))
        lamps.oval(x, -330, 50, 9, "#fffbe8")
        lamps.oval(x, -330, 50, 9, "#fff0c8", glow=True)
        lamps.poly([(x - 46, -326), (x + 46, -326), (x + 150, 0), (x - 150, 0)], lamps.down("#fff0cc/0.2", "#fff0cc/0"))
    back, floors = shell.room(plan, rng, on_back, on_floor=lambda pen: pen.oval(-20, -60, 330, 220, pen.soft("#ffe8c0", 0.55)))
    layers = (shell.outside(s, plan, rng, town=True), back, ring.card(-0.2, 6.4, -0.1, 2.3, 4.2), bags.card(-3.6, 3.6, -0.1, 3.9, 3.2), lamps.card(-4, 4, -0.1, 3.9, 2.6), near.card(-4.6, 4.0, -0.15, 1.2, 1.6))
    return Scenery(layers, floors, light="indoor", haze=0.02, spots=SPOTS)


def trampolines(s: Setting) -> Scenery:
    """Beds of trampolines between cushions in all colours, slanting ones along the wall, a pit of foam cubes, a hoop."""
    rng = s.rng("trampoline hall")
    one, two = rng.choice((("#ff7a3a", "#3f9ae0"), ("#e84f8a", "#3fb8a0"), ("#8a5ce0", "#f2c43a")))
    plan = shell.Shell("#dfe6f0", "#4a5264", "#8f9ab0", "#5a6478", "panels", "concrete", half=6.2, high=5.0, far=8.6)

    def on_back(pen: Pen) -> None:
        for k in range(-4, 5):
            x = k * 140
            pen.path(f"M{x - 62} -8L{x - 54} -186H{x + 54}L{x + 62} -8Z", pen.down("#3a4254", "#1c212c"))
            pen.line(f"M{x - 66} -4L{x - 58} -192H{x + 58}L{x + 66} -4", (one, two)[k % 2], 17)
            for j in range(6):
                pen.line(f"M{x - 50} {-170 + j * 28}H{x + 50}", "#5a6478", 2, 0.7)
        for k in range(9):
            a = -520 + k * 130
            pen.poly([(a, -470), (a + 70, -470), (a + 20, -250), (a - 50, -250)], (one, two, "#ffffff")[k % 3], 0.35)
        pen.rect(-90, -430, 90, -300, pen.down("#ffffff", "#dfe6f0"), 5)
        pen.line("M-84 -424H84V-306H-84Z", one, 6)
        pen.line("M-44 -296a44 12 0 0 0 88 0a44 12 0 0 0 -88 0", "#ff5a2a", 7)
        pen.line("".join(f"M{-40 + k * 16} -292L{-26 + k * 11} -236" for k in range(6)), "#ffffff", 2.4, 0.9)

    pit, near, lamps = Pen(), Pen(), Pen()
    for side in (-1, 1):
        pit.rect(side * 230, -66, side * 600, 0, pit.down((one, two)[side > 0], dark((one, two)[side > 0], 0.45)), 8)
        for _k in range(46):
            x, y, tint = side * rng.uniform(246, 590), -60 - rng.uniform(0, 54), rng.choice((one, two, "#ffd84f", "#7fe08a"))
            with pit.at(x, y, turn=rng.uniform(-30, 30)):
                pit.rect(-19, -19, 19, 19, pit.slant(light(tint, 0.3), tint, dark(tint, 0.25)), 3)
    for x, tint in ((-330, two), (330, one)):
        near.shadow(x, 0, 90, 10)
        near.rect(x - 86, -40, x + 86, 0, near.down(light(tint, 0.25), tint, dark(tint, 0.4)), 12)
        near.rect(x - 70, -72, x + 70, -38, near.down("#ffffff", "#dfe6f0", "#a8b4c8"), 12)
    for x in (-380, -130, 130, 380):
        lamps.rect(x - 60, -486, x + 60, -474, "#f4fbff", 4)
        lamps.rect(x - 60, -486, x + 60, -474, "#e4f4ff", 4, 0.9, glow=True)

    def on_floor(pen: Pen) -> None:
        pen.rect(-620, -860, 620, 1300, (dark(one, 0.05)))
        for row in range(-4, 5):
            for k in range(-2, 3):
                x, y = k * 236, row * 210 - 40
                pen.rect(x - 96, y - 80, x + 96, y + 80, two if (row + k) % 2 else light(one, 0.3), 14)
                pen.rect(x - 82, y - 66, x + 82, y + 66, "#20242e", 10)
                pen.line("".join(f"M{x - 80} {y - 60 + j * 24}H{x + 80}" for j in range(6)), "#4a5264", 2, 0.7)
                pen.line(f"M{x} {y - 16}v32M{x - 16} {y}h32", "#ffffff", 5, 0.8)
        pen.oval(0, -30, 380, 260, pen.soft("#ffffff", 0.3))

    back, floors = shell.room(plan, rng, on_back, on_floor=on_floor)
    layers = (back, pit.card(-6.1, 6.1, -0.1, 1.6, 4.8), lamps.card(-5, 5, 4.4, 5, 4.0), near.card(-4.4, 4.4, -0.15, 1.1, 1.9))
    return Scenery(layers, floors, sky="none", light="indoor", haze=0.012, spots=SPOTS)


def roller_disco(s: Setting) -> Scenery:
    """A shining floor under a ball of mirrors, neon arcs and a boot with wheels, rails, beams in all colours."""
    rng = s.rng("roller disco")
    back, ball, rail, pen = Pen(), Pen(), Pen(), Pen()
    back.rect(-2400, -2400, 2400, 200, back.down("#12082a", "#2a1050", "#4a1a6a"))
    for k, tone in enumerate(("#ff4fd0", "#4fd8ff", "#ffd24a", "#8a6aff")):
        r = 520 - k * 62
        back.neon(f"M{-r} -30V-210A{r} {r * 0.72:.0f} 0 0 1 {r} -210V-30", tone, 8, 0.8)
    with back.at(0, -216, 1.35):                       # a boot on wheels
        back.neon("M-46 -70H-6V-26Q30 -22 44 6V22H-46Z", "#ff7ab8", 5)
        for x in (-32, 28):
            back.neon(f"M{x - 12} 36a12 12 0 1 0 24 0a12 12 0 1 0 -24 0", "#7fe8ff", 4)
        back.neon("M-30 -52H-12M-30 -38H-12", "#ffe27a", 3)
    for side in (-1, 1):
        back.rect(side * 640, -260, side * 880, -10, back.down("#2a2040", "#120c22"), 8)
        for y in (-200, -90):
            back.disc(side * 760, y, 52, "#0a0816")
            back.disc(side * 760, y, 44, back.ball("#5a4a80", "#1a1230"))
    ball.line("M0 -900V-420", "#8f9cb4", 4)
    ball.disc(0, -360, 66, ball.ball("#ffffff", "#b8c4e8", "#4a4a80"))
    for row in range(-4, 5):
        for k in range(-5, 6):
            u, v = 66 * math.sin(k * 0.28) * math.cos(row * 0.34), -360 + 66 * math.sin(row * 0.34)
            ball.rect(u - 5, v - 5, u + 5, v + 5, rng.choice(("#ffffff", "#ff9ae0", "#8fe8ff", "#d8d0ff", "#6a6aa8")), 1, 0.85)
    for k in range(9):
        a = -1.3 + k * 0.325
        tone = ("#ff4fd0", "#4fd8ff", "#ffd24a")[k % 3]
        u, v = 900 * math.sin(a), -360 + 760 * math.cos(a)
        ball.poly([(0, -360), (u - 46, v), (u + 46, v)], tone, 0.05, glow=True)
    ball.pool(0, -360, 220, 200, "#ffffff", 0.6)
    for side in (-1, 1):
        for y, tone in ((-96, "#ff4fd0"), (-58, "#4fd8ff")):
            rail.neon(f"M{side * 230} {y}H{side * 900}", tone, 5, 0.7)
        for k in range(6):
            x = side * (240 + k * 110)
            rail.rect(x - 5, -100, x + 5, 4, rail.across("#c4b8e8", "#5a4a80"))
    pen.rect(-2600, -900, 2600, 1600, "#1a1034")
    tiles = ("#4a2a8a", "#2a4a9a", "#8a2a7a", "#2a7a8a")
    for i in range(-9, 9):
        for j in range(-9, 9):
            tone = tiles[(i * 3 + j * 5) % 4]
            pen.rect(i * 100 + 3, j * 100 + 3, i * 100 + 97, j * 100 + 97, pen.slant(light(tone, 0.2), tone), 5)
            if (i * 7 + j * 3) % 5 == 0:
                pen.rect(i * 100 + 6, j * 100 + 6, i * 100 + 94, j * 100 + 94, light(tone, 0.3), 5, 0.3, glow=True)
    for _ in range(70):
        pen.oval(rng.uniform(-800, 800), rng.uniform(-820, 400), rng.uniform(9, 22), rng.uniform(6, 14), rng.choice(("#ffffff", "#ff9ae0", "#8fe8ff")), 0.5, glow=True)
    pen.oval(0, -40, 420, 260, pen.soft("#ffffff", 0.25))
    layers = (back.card(-24, 24, -2, 24, 8.8, night_glow=False), rail.card(-9.5, 9.5, -0.1, 1.5, 4.6, night_glow=False), ball.card(-11, 11, -4, 9.5, 3.6, night_glow=False))
    return Scenery(layers, (pen.floor(-16, 9, 26, night_glow=False),), sky="none", light="neon", haze=0.015, spots=SPOTS)


PLACES = (
    Place(("boxing gym", "boxing club", "boxer's gym", "boxing school", "boxing hall", "boxing studio"), boxing, indoors=True),
    Place(("trampoline hall", "trampoline park", "trampoline centre", "trampoline center", "jump hall", "jump park", "bouncy hall"), trampolines, indoors=True),
    Place(("roller disco", "roller rink", "roller skating rink", "skating disco", "roller-skating hall", "roller skate disco", "roller hall"), roller_disco, indoors=True),
)

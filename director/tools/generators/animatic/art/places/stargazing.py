"""Where the stars are watched: the dome of an observatory, a planetarium."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.screens import monitor


def _arc(x: float, r: float, base: float) -> str:
    """The upper half of an oval from x - r to x + r whose foot stands at height `base`."""
    return f"M{num(x - r)} {num(-base)}A{num(r)} {num(r * 0.86)} 0 0 1 {num(x + r)} {num(-base)}"


def _dome(setting: Setting, rng: random.Random, tone: str) -> Layer:
    """The inside of the dome: ribs that meet at the top, a slit open on the sky, the round wall below with a rail of lamps."""
    pen = Pen()
    pen.rect(-2400, -2600, 2400, 300, dark(tone, 0.55))
    pen.path(_arc(0, 900, 250) + "Z", pen.ball(light(tone, 0.25), tone, dark(tone, 0.45), cx=0.5, cy=0.5, r=0.7))
    for k in range(-8, 9):
        if k:
            pen.line(f"M{k * 112} -250Q{num(k * 92)} -820 {num(k * 4)} -1020", dark(tone, 0.35), 5, 0.7)
    for r in (300, 520, 720):
        pen.line(f"M{num(-r * 1.24)} {num(-250 - (900 - r) * 0.62)}Q0 {num(-520 - (900 - r) * 0.86)} {num(r * 1.24)} {num(-250 - (900 - r) * 0.62)}", dark(tone, 0.3), 4, 0.45)
    slit = "M40 -300L330 -300Q300 -800 120 -960L60 -960Z"
    sky = ("#060a26", "#142464", "#3a4f9a") if setting.dark else ("#3f8ad8", "#8fc4ee", "#dff0f4")
    pen.path(slit, pen.down(*sky))
    if setting.dark:
        for _ in range(90):
            x, y = rng.uniform(60, 320), -rng.uniform(310, 940)
            if x < 330 - max(0.0, -y - 600) * 0.42:
                pen.disc(x, y, rng.choice((1.6, 2.2, 3.4)), "#ffffff", rng.uniform(0.5, 1))
                pen.disc(x, y, rng.choice((1.6, 2.2, 3.4)), "#ffffff", 0.8, glow=True)
        pen.line("M80 -340Q200 -560 110 -900", "#cfd8ff", 60, 0.12, glow=True)
        pen.disc(250, -420, 26, pen.ball("#fffbe6", "#f2e8c8", "#cfc4a8"))
        pen.disc(250, -420, 26, "#fffbe6", 0.5, glow=True)
    pen.line(slit, light(tone, 0.3), 15)
    pen.line("M352 -300Q322 -820 120 -990", dark(tone, 0.4), 9)
    pen.rect(-1000, -262, 1000, -236, pen.down(light(tone, 0.4), tone, dark(tone, 0.4)))
    pen.rect(-1000, -236, 1000, 20, pen.down("#7a6a64", "#5a4c48", "#3f3434"))
    for x in range(-960, 961, 160):
        pen.rect(x - 70, -206, x + 70, -20, pen.slant("#4a3e3c", "#7a6a64"), 3)
        pen.rect(x - 64, -200, x + 64, -26, "#655652", 2)
        pen.disc(x + 80, -222, 6, "#ffd98a")
        pen.disc(x + 80, -222, 6, "#ffd98a", glow=True)
        pen.pool(x + 80, -216, 70, 60, "#ff9a5a", 0.6)
    return pen.card(-24, 24, -0.2, 24, 9.5)


def _telescope(pen: Pen, brass: str) -> None:
    """A great telescope on its mount that looks up to the right; 5 m long."""
    pen.shadow(0, 0, 190, 16)
    pen.path("M-130 0L-96 -40H96L130 0Z", pen.across("#8a94a4", "#5a6474", "#333b48"))
    pen.path("M-62 -38L-40 -190H40L62 -38Z", pen.across("#a8b2c0", "#6a7484", "#3a424e"))
    pen.line("M-50 -80H50M-46 -120H46", "#4a525e", 4)
    pen.disc(0, -206, 54, pen.ball("#e8eef4", "#9aa6b4", "#4a525e"))
    for k in range(12):
        a = math.tau * k / 12
        pen.disc(43 * math.cos(a), -206 + 43 * math.sin(a), 4, "#4a525e")
    with pen.at(0, -216, turn=-38):
        tube = pen.down("#ffffff", "#e4e8ee", "#98a4b2", "#5f6a78")
        pen.rect(-190, -46, 250, 46, tube, 8)
        pen.rect(236, -56, 292, 56, pen.down("#ffffff", "#cfd6de", "#6a7482"), 6)
        pen.oval(292, 0, 13, 55, pen.ball("#bfe0ff", "#4f7ab8", "#16264a"))
        for x in (-170, -60, 60, 180):
            pen.rect(x, -49, x + 16, 49, pen.down(light(brass, 0.5), brass, dark(brass, 0.45)), 2)
        pen.rect(-232, -30, -188, 30, pen.down(light(brass, 0.5), brass, dark(brass, 0.45)), 4)
        pen.rect(-268, -15, -230, 15, pen.down("#5a6270", "#2a303a"), 4)
        pen.rect(-120, -78, 40, -62, pen.down(light(brass, 0.5), brass, dark(brass, 0.4)), 6)
        pen.line("M-90 -62V-46M20 -62V-46", dark(brass, 0.3), 7)
    pen.disc(0, -212, 22, pen.ball(light(brass, 0.6), brass, dark(brass, 0.5)))


def _round_floor(tone: str, other: str) -> Floor:
    pen = Pen()
    pen.rect(-2600, -1200, 2600, 2200, dark(tone, 0.5))
    for k, r in enumerate((930, 900, 640, 610, 330, 310)):
        pen.oval(0, -120, r, r * 0.92, (other, tone)[k % 2] if k else dark(tone, 0.3))
    for k in range(16):
        a = math.tau * k / 16
        pen.line(f"M{num(330 * math.cos(a))} {num(-120 + 303 * math.sin(a))}L{num(900 * math.cos(a))} {num(-120 + 828 * math.sin(a))}", dark(tone, 0.3), 4, 0.6)
    for k in range(8):
        a, b = math.tau * k / 8, math.tau * (k + 0.5) / 8
        pen.poly([(0, -120), (290 * math.cos(a), -120 + 266 * math.sin(a)), (110 * math.cos(b), -120 + 101 * math.sin(b))], other, 0.8)
    return pen.floor(-22, 11, 26)


def _observatory(setting: Setting) -> Scenery:
    """Under the dome: the telescope, a desk with charts and screens, a globe of the heavens, steps on wheels."""
    rng = setting.rng("observatory")
    tone = rng.choice(("#5f7a9a", "#6a6a94", "#5a8084"))
    scope, desk, near = Pen(), Pen(), Pen()
    with scope.at(170):
        _telescope(scope, "#c9963f")
    with desk.at(-420):
        desk.shadow(0, 0, 130, 10)
        desk.rect(-110, -76, 110, 0, desk.down("#9a6a42", "#70492c", "#4a2e1c"), 3)
        desk.rect(-118, -84, 118, -74, desk.down("#d8a468", "#8f5f34"), 3)
        monitor(desk, -52, 100, 76, "#8ab8ff", rng)
        desk.poly([(10, -84), (96, -84), (84, -104), (22, -104)], "#26407a")
        for _k in range(9):
            desk.disc(rng.uniform(28, 82), -rng.uniform(87, 101), 1.4, "#ffffff")
        desk.path("M92 -84L98 -112", "#c9963f")
        desk.line("M104 -84V-118L84 -134", "#8f9cac", 4)
        desk.path("M68 -132L96 -144L100 -128Z", "#c9963f")
        desk.pool(76, -112, 80, 60, "#ffc46b", 0.8)
    near.shadow(-270, 0, 40, 7)
    near.line("M-298 0L-270 -46L-242 0M-270 -46V-60", "#8a5a30", 6)
    near.line("M-310 -98a40 44 0 1 0 80 0a40 44 0 1 0 -80 0", "#d9a83f", 5)
    near.disc(-270, -98, 34, near.ball("#6a8ad8", "#2a428a", "#141f4a"))
    for _ in range(14):
        near.disc(-270 + rng.uniform(-22, 22), -98 + rng.uniform(-22, 22), 1.6, "#ffe8a8")
    near.line("M-304 -90Q-270 -78 -236 -90", "#d9a83f", 2.4)
    layers = (_dome(setting, rng, tone), scope.card(-1.6, 5.2, -0.25, 6.0, 5.0), desk.card(-5.7, -2.8, -0.15, 2.0, 3.6), near.card(-3.4, -2.1, -0.15, 1.6, 2.0))
    return Scenery(layers, (_round_floor("#6a5a5c", "#8a7a74"),), sky="none", light="lamp" if setting.dark else "indoor", haze=0.012, spots=SPOTS)


def _planetarium(setting: Setting) -> Scenery:
    """A vault full of stars, planets and constellations; the projector in the middle, rows of seats that lean back."""
    rng = setting.rng("planetarium")
    sky, ball, rows = Pen(), Pen(), []
    sky.rect(-2400, -2600, 2400, 300, sky.down("#03051a", "#0c1546", "#27337e", "#4a3a86"))
    sky.path("M-1500 -340Q-500 -700 200 -980T1400 -1500L1500 -1200Q700 -800 -100 -560T-1500 -120Z", "#a8a0f0", 0.16)
    sky.path("M-1500 -340Q-500 -700 200 -980T1400 -1500L1500 -1200Q700 -800 -100 -560T-1500 -120Z", "#a8a0f0", 0.1, glow=True)
    for _ in range(420):
        x, y, r = rng.uniform(-1500, 1500), -rng.uniform(150, 1700), rng.choice((1.6, 2.0, 2.6, 4.2))
        sky.disc(x, y, r, rng.choice(("#ffffff", "#cfe0ff", "#fff0c8")), rng.uniform(0.5, 1))
        if r > 2:
            sky.disc(x, y, r, "#ffffff", 0.8, glow=True)
    for points in (((-620, 520), (-520, 600), (-430, 560), (-340, 640), (-250, 600), (-280, 500), (-180, 480)), ((260, 660), (340, 560), (440, 600), (400, 720), (300, 760), (260, 660)),
                   ((-60, 420), (20, 470), (100, 400), (170, 460))):
        sky.line("M" + "L".join(f"{x} {-y}" for x, y in points), "#8fb0ff", 2.4, 0.7)
        for x, y in points:
            sky.disc(x, -y, 6, "#ffffff")
            sky.disc(x, -y, 7, "#dfe8ff", glow=True)
    for x, y, r, tones in ((-360, 330, 46, ("#ffd8a8", "#e89a5a", "#8a4a3a")), (520, 420, 66, ("#bfe8ff", "#4f9ad8", "#1f3f86")), (640, 760, 30, ("#ffe0d8", "#d8705a", "#7a2a34"))):
        sky.disc(x, -y, r, sky.ball(*tones))
        if r == 46:
            sky.line(f"M{x - 84} {-y + 14}Q{x} {-y + 44} {x + 84} {-y - 16}", "#ffe8c8", 9, 0.8)
    sky.rect(-2400, -150, 2400, 300, sky.down("#1a1430", "#0c0a1c"))
    for x in range(-1500, 1501, 150):
        sky.path(f"M{x - 60} -150V-190H{x - 10}V-174H{x + 30}V-204H{x + 62}V-150Z", "#0c0a20")
    sky.rect(-2400, -154, 2400, -146, "#ff9a5a", o=0.8)
    sky.rect(-2400, -154, 2400, -146, "#ff9a5a", o=0.5, glow=True)
    ball.shadow(0, 0, 80, 10)
    ball.path("M-44 0L-26 -90H26L44 0Z", ball.across("#5a6480", "#343c56", "#1c2236"))
    ball.line("M-34 -110V-190M34 -110V-190", "#4a5470", 8)
    for y in (118, 192):
        ball.disc(0, -y, 42, ball.ball("#a8b4d0", "#4a5678", "#1a2038"))
        for k in range(10):
            a = math.tau * k / 10
            ball.disc(27 * math.cos(a), -y + 27 * math.sin(a), 4, "#dff0ff")
            ball.disc(27 * math.cos(a), -y + 27 * math.sin(a), 5, "#dff0ff", glow=True)
    ball.poly([(-20, -220), (20, -220), (330, -700), (-330, -700)], ball.down("#bfd8ff/0.02", "#bfd8ff/0.16"), glow=True)
    for z, gap in ((6.6, 90), (5.0, 110), (3.0, 150)):
        pen = Pen()
        for k in range(-9, 10):
            x = k * 74
            if abs(x) > gap:
                pen.rect(x - 32, -104, x + 32, 0, pen.down("#6a5fb8", "#3f3688", "#1f1a4a"), 14)
                pen.rect(x - 25, -98, x + 25, -52, pen.down("#8f86d8/0.6", "#8f86d8/0"), 10)
        rows.append(pen.card(-7, 7, -0.1, 1.15, z))
    layers = (sky.card(-24, 24, -2, 26, 9.5), ball.card(-3.4, 3.4, -0.12, 7.0, 5.6), *rows)
    return Scenery(layers, (_round_floor("#2a2448", "#3f3668"),), sky="none", light="stage", haze=0.004, spots=SPOTS)


PLACES = (
    Place(("observatory", "observatory dome", "inside the observatory", "star observatory", "astronomer's tower", "telescope room", "dome of the observatory",
           "astronomer's room"), _observatory, indoors=True),
    Place(("planetarium", "star theatre", "star theater"), _planetarium, indoors=True),
)

"""Rooms where people meet at night and on the road: a saloon, a casino, a diner, a cinema, a dance club."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

SPIRITS = ("#c9703a", "#e8b04a", "#7a9a5a", "#a83f3a", "#d9c08a", "#5f8fa8")


def bottles(pen: Pen, left: float, right: float, y: float, rng: random.Random) -> None:
    """A row of bottles on height y."""
    x = left
    while x < right - 14:
        tone, tall = rng.choice(SPIRITS), rng.uniform(26, 40)
        pen.path(f"M{num(x)} {num(-y)}V{num(-y - tall * 0.6)}Q{num(x + 1)} {num(-y - tall * 0.72)} {num(x + 4)} {num(-y - tall * 0.76)}"
                 f"V{num(-y - tall)}H{num(x + 8)}V{num(-y - tall * 0.76)}Q{num(x + 11)} {num(-y - tall * 0.72)} {num(x + 12)} "
                 f"{num(-y - tall * 0.6)}V{num(-y)}Z", pen.across(light(tone, 0.45), tone, dark(tone, 0.4)))
        pen.rect(x + 1.5, -y - tall * 0.45, x + 10.5, -y - tall * 0.18, "#f6e8cc", o=0.85)
        x += rng.uniform(15, 21)


def _saloon(setting: Setting) -> Scenery:
    rng = setting.rng("saloon")
    plan = shell.Shell("#b07a4c", "#8a5a38", "#7a4c2c", "#8f6440", "boards", "planks", "#5a3822", half=4.4, high=3.6, far=5.6,
                       holes=((-410, 110, -290, 250), (290, 110, 410, 250)))

    def on_back(pen: Pen) -> None:
        pen.rect(-210, -318, 210, -4, pen.down("#8a5430", "#6a3c20", "#4a2814"), 4)
        pen.rect(-196, -304, 196, -112, pen.slant("#5a3420", "#2e1a12"), 3)
        pen.rect(-88, -290, 88, -140, pen.slant("#e8c878", "#a8743a"), 8)
        pen.rect(-78, -280, 78, -150, pen.slant("#d8e8e4", "#9fbcc0", "#6f909a"), 5)
        pen.poly([(-52, -150), (-20, -150), (30, -280), (-2, -280)], "#ffffff", 0.25)
        for y in (120, 178, 236):
            for a, b in ((-188, -98), (98, 188)):
                bottles(pen, a, b, y, rng)
                pen.rect(a - 4, -y, b + 4, -y + 6, pen.down("#c98a52", "#6a3f22"))
        pen.path("M-226 -318H226L206 -346H-206Z", pen.down("#a86a3c", "#6a3c20"))
        for x in (-250, 250):
            pen.path(f"M{x - 16} -196h32l-6 26h-20Z", "#c9963f")
            pen.disc(x, -206, 15, pen.ball("#fffdf0", "#ffd98a"))
            pen.pool(x, -206, 120, 110, "#ffb45e", 0.7)

    def on_side(pen: Pen) -> None:
        for z in (-520, -260, 40, 300):
            pen.rect(z - 46, -250, z + 46, -130, pen.slant("#8a5a34", "#5a3822"), 2)
            pen.rect(z - 40, -244, z + 40, -136, "#e8d4a4")
            pen.disc(z, -202, 20, "#8a6a4a")
            pen.line(f"M{z - 24} -168H{z + 24}M{z - 18} -155H{z + 18}", "#6a4a30", 6)

    bar, tables, lamps = Pen(), Pen(), Pen()
    bar.shadow(0, 0, 280, 14)
    bar.rect(-250, -108, 250, 0, bar.down("#a8683a", "#7a4626", "#4a2814"))
    for k in range(-4, 5):
        bar.rect(k * 56 - 22, -90, k * 56 + 22, -18, bar.slant("#5f3820", "#b87a48"), 3)
        bar.rect(k * 56 - 18, -86, k * 56 + 18, -22, "#8a5230", 2)
    bar.rect(-262, -118, 262, -104, bar.down("#e0a868", "#9a5c30"), 4)
    bar.line("M-250 -14H250", "#d9a83f", 5)
    for x in (-150, 130):
        bar.rect(x, -138, x + 17, -118, bar.across("#fff2c8", "#e8a03a", "#a8641c"), 3)
        bar.oval(x + 8, -139, 10, 4, "#fffaf0")
    for x in (-290, 290):
        furniture.chair(tables, x - 70, "#9a6238")
        furniture.chair(tables, x + 70, "#9a6238", flip=True)
        tables.shadow(x, 0, 72, 9)
        tables.path(f"M{x - 6} -72H{x + 6}L{x + 9} -10L{x + 34} 0H{x - 34}L{x - 9} -10Z", tables.across("#8a5632", "#4a2a18"))
        tables.oval(x, -74, 64, 11, tables.down("#c98f58", "#7a4a2a"))
        for k, tone in enumerate(("#ffffff", "#f6efe0", "#ffffff")):
            tables.rect(x - 22 + k * 12, -80 - k, x - 8 + k * 12, -76 - k, tone, 1)
        tables.rect(x + 24, -96, x + 34, -75, tables.across("#fff2c8", "#c9803a"), 2)
    lamps.oval(0, -276, 104, 17, lamps.down("#8a5a34", "#4a2c18"))
    lamps.oval(0, -279, 88, 11, "#2a1a10")
    lamps.line("M0 -360V-290M-94 -276L0 -330L94 -276", "#3a2a20", 3)
    for k in range(7):
        x = -90 + k * 30
        lamps.rect(x - 4, -302, x + 4, -280, "#fff4dc")
        lamps.path(f"M{x - 4} -302Q{x} -322 {x + 4} -302Z", "#ffd98a", glow=True)
    lamps.pool(0, -296, 240, 110, "#ffb45e", 0.75)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side)
    layers = (shell.outside(setting, plan, rng), back, bar.card(-3, 3, -0.15, 1.6, 3.9), tables.card(-4.3, 4.3, -0.15, 1.2, 1.8),
              lamps.card(-2.6, 2.6, 1.7, 3.6, 2.6))
    return Scenery(layers, floors, light="lamp", haze=0.02, spots=SPOTS)


def _slot(pen: Pen, x: float, tone: str, rng: random.Random) -> None:
    """A machine with three wheels of fruit, 70 cm wide."""
    pen.shadow(x, 0, 46, 7)
    pen.rect(x - 34, -70, x + 34, 0, pen.across(light(tone, 0.2), tone, dark(tone, 0.45)), 4)
    pen.path(f"M{x - 36} -66L{x - 30} -170Q{x} -206 {x + 30} -170L{x + 36} -66Z", pen.down(light(tone, 0.35), tone, dark(tone, 0.3)))
    pen.rect(x - 25, -146, x + 25, -110, "#fffaf0", 3)
    for k in (-1, 0, 1):
        pen.disc(x + k * 16, -128, 7, rng.choice(("#e8403a", "#f2b83a", "#7a4fc8", "#4fae4f")))
    pen.rect(x - 25, -146, x + 25, -110, "#fff2d0", 3, 0.3, glow=True)
    pen.path(f"M{x - 22} -166Q{x} -192 {x + 22} -166Z", "#ffe27a")
    pen.path(f"M{x - 22} -166Q{x} -192 {x + 22} -166Z", "#ffd24a", 0.8, glow=True)
    for k in range(3):
        pen.disc(x - 14 + k * 14, -92, 5, ("#ff5a6a", "#ffd24a", "#5affc8")[k])
        pen.disc(x - 14 + k * 14, -92, 5, ("#ff5a6a", "#ffd24a", "#5affc8")[k], glow=True)
    pen.line(f"M{x + 36} -100V-134", "#c9d2de", 4)
    pen.disc(x + 36, -138, 6, "#e8403a")


def _casino(setting: Setting) -> Scenery:
    rng = setting.rng("casino")
    plan = shell.Shell("#6a2438", "#7a2f4a", "#d9a83f", "#4a1c2c", "panels", "carpet", wainscot="#4a2418", half=5.0, high=4.2, far=6.6)

    def on_back(pen: Pen) -> None:
        pen.path("M-150 -4V-300Q0 -390 150 -300V-4Z", pen.down("#e8c060", "#a8742c"))
        pen.path("M-134 -4V-290Q0 -372 134 -290V-4Z", pen.down("#3a1428", "#1f0c1c"))
        for k in range(15):
            a = math.pi * (k + 0.5) / 15
            x, y = -146 * math.cos(a), -300 - 62 * math.sin(a)
            pen.disc(x, y, 6, "#fff2c0")
            pen.disc(x, y, 6, "#ffe27a", glow=True)
        for x, suit, tone in ((-300, "M0 -22L18 2L0 26L-18 2Z", "#ff5a6a"), (300, "M0 26C-30 2 -20 -20 0 -6C20 -20 30 2 0 26Z", "#ff5a8a")):
            with pen.at(x, -250, 1.7):
                pen.path(suit, tone)
            with pen.at(x, -250, 1.7):
                pen.neon(suit, tone, 2.4)

    def on_side(pen: Pen) -> None:
        for z in range(-900, 640, 84):
            _slot(pen, z, rng.choice(("#c8343f", "#3f5fc8", "#8a3fb8", "#d98a2a", "#2f8a6a")), rng)
        for z in range(-900, 640, 168):
            pen.pool(z, -150, 130, 110, "#ff8ad0", 0.3)

    def on_floor(pen: Pen) -> None:
        for k in range(-6, 7):
            for j in range(-8, 14):
                tone = ("#d9a83f", "#3f1c30")[(k + j) % 2]
                pen.path(f"M{k * 84} {j * 90 - 30}l26 30l-26 30l-26 -30Z", tone, 0.55)

    table, wheel, lamps = Pen(), Pen(), Pen()
    for x, y in ((-300, 0), (300, 0)):
        table.shadow(x, y, 130, 13)
        table.path(f"M{x - 26} -70H{x + 26}L{x + 40} 0H{x - 40}Z", table.across("#7a4a2a", "#3a2014"))
        table.path(f"M{x - 126} -78Q{x} -116 {x + 126} -78Q{x + 120} -58 {x} -50Q{x - 120} -58 {x - 126} -78Z", table.down("#8a5230", "#4a2814"))
        table.path(f"M{x - 112} -79Q{x} -108 {x + 112} -79Q{x} -60 {x - 112} -79Z", table.down("#3fa86a", "#1f7a4a"))
        for k, tone in enumerate(("#e8403a", "#3f6fd8", "#f2c43a", "#ffffff", "#2a2438")):
            for n in range(2 + k % 3):
                table.rect(x - 64 + k * 26, -88 - n * 5, x - 46 + k * 26, -83 - n * 5, tone, 2)
    wheel.shadow(0, 0, 70, 9)
    wheel.rect(-9, -110, 9, 0, wheel.across("#e8c060", "#7a5420"))
    for k in range(18):
        a, b = math.tau * k / 18, math.tau * (k + 1) / 18
        wheel.path(f"M0 -200L{num(92 * math.cos(a))} {num(-200 + 92 * math.sin(a))}L{num(92 * math.cos(b))} {num(-200 + 92 * math.sin(b))}Z",
                   ("#d8343f", "#26202e")[k % 2] if k else "#2f9a5a")
    wheel.line("M0 -294a94 94 0 1 0 .1 0Z", "#e8c060", 9)
    wheel.disc(0, -200, 26, wheel.ball("#fff2c0", "#d9a83f", "#7a5420"))
    for k in range(12):
        a = math.tau * k / 12
        wheel.disc(94 * math.cos(a), -200 + 94 * math.sin(a), 5, "#fff2c0", glow=True)
    for x in (-200, 200):
        chandelier(lamps, x, 420, 330)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, on_floor)
    layers = (back, wheel.card(-1.4, 1.4, -0.12, 3.2, 5.2), table.card(-4.5, 4.5, -0.15, 1.3, 2.6), lamps.card(-4.2, 4.2, 2.0, 4.2, 3.2))
    return Scenery(layers, floors, sky="none", light="lamp", haze=0.02, spots=SPOTS)


def chandelier(pen: Pen, x: float, top: float, y: float, size: float = 1.0) -> None:
    """A crystal chandelier hanging from height `top` to height y."""
    pen.line(f"M{x} {-top}V{-y - 46 * size}", "#c9a04a", 3)
    for k in range(-3, 4):
        bx, by = x + k * 21 * size, -y - 24 * size + abs(k) * 3 * size
        pen.line(f"M{x} {num(-y - 50 * size)}Q{num(x + k * 16 * size)} {num(-y)} {num(bx)} {num(by)}", "#d9b04a", 2.6)
        pen.rect(bx - 2.6, by - 13 * size, bx + 2.6, by, "#fffaf0")
        pen.path(f"M{num(bx - 3)} {num(by - 13 * size)}Q{num(bx)} {num(by - 25 * size)} {num(bx + 3)} {num(by - 13 * size)}Z", "#ffd98a", glow=True)
        pen.path(f"M{num(bx)} {num(by + 3)}l3.5 8l-3.5 8l-3.5 -8Z", "#eaf6ff", 0.9)
    pen.path(f"M{x} {num(-y + 4)}l6 12l-6 14l-6 -14Z", "#eaf6ff")
    pen.pool(x, -y - 26 * size, 170 * size, 100 * size, "#ffcf8a", 0.75)


def _booth(pen: Pen, x: float, tone: str) -> None:
    """Two padded benches with a table between, seen from the side."""
    for side in (-1, 1):
        e = x + side * 88
        pen.shadow(e, 0, 46, 7)
        pen.rect(min(e, e + side * 24), -122, max(e, e + side * 24), 0, pen.across(light(tone, 0.25), tone, dark(tone, 0.35)), 8)
        pen.rect(min(e - side * 42, e), -52, max(e - side * 42, e), -34, pen.down(light(tone, 0.4), tone), 7)
        pen.rect(min(e - side * 40, e), -36, max(e - side * 40, e), 0, dark(tone, 0.45))
        pen.rect(min(e, e + side * 24), -124, max(e, e + side * 24), -118, "#ffffff", 3)
    pen.rect(x - 4, -72, x + 4, 0, pen.across("#eef2f6", "#8f9cb0"))
    pen.rect(x - 50, -80, x + 50, -71, pen.down("#ffffff", "#b8c2d0"), 3)
    pen.rect(x - 40, -94, x - 31, -80, "#e8403a", 3)
    pen.rect(x - 27, -94, x - 18, -80, "#f2c43a", 3)


def _diner(setting: Setting) -> Scenery:
    rng = setting.rng("diner")
    seat = setting.looks.colour("seat", "booth", default=rng.choice(("#d8403f", "#2fa0a0", "#e8709a")))
    plan = shell.Shell("#f4e8d4", "#e4e8ec", "#d4dae2", "#fbf6ec", "plain", "chequer", wainscot=seat, half=4.0, high=3.2, far=4.8,
                       holes=((-370, 118, -150, 252), (150, 118, 370, 252)))

    def on_back(pen: Pen) -> None:
        pen.rect(-128, -262, 128, -118, pen.slant("#e8eef4", "#b4c0d0", "#7f8ca0"), 4)
        pen.rect(-112, -246, 112, -134, pen.down("#5a4a48", "#3a2f34"), 3)
        for k in range(4):
            pen.rect(-94 + k * 50, -176, -58 + k * 50, -150, pen.across("#ffffff", "#c4ccd8"), 3)
        pen.rect(-120, -136, 120, -126, pen.down("#f6fafc", "#a8b4c4"), 2)
        pen.neon("M-150 -282H150", "#ff4f8a", 7)
        pen.neon("M-150 -296H150", "#3fd8ff", 5)
        pen.path("M-26 -276q26 -34 52 0v12h-52Z", "#ffb8c8")

    counter, booths, stools, lamps = Pen(), Pen(), Pen(), Pen()
    counter.shadow(0, 0, 190, 12)
    counter.rect(-170, -100, 170, 0, counter.down(light(seat, 0.2), seat, dark(seat, 0.3)))
    for y in (-80, -56, -32):
        counter.rect(-170, y, 170, y + 8, counter.down("#ffffff", "#a8b4c4"))
    counter.rect(-180, -112, 180, -99, counter.down("#ffffff", "#c4ccd8"), 5)
    for x, tone in ((-110, "#f2a8b8"), (-70, "#fff0d0"), (80, "#a8643a")):
        counter.path(f"M{x - 10} -150H{x + 10}L{x + 5} -116H{x - 5}Z", counter.across(light(tone, 0.4), tone, dark(tone, 0.2)))
        counter.disc(x, -154, 10, counter.ball("#ffffff", "#f4e8dc"))
        counter.disc(x + 2, -164, 4, "#e8303a")
    for k in range(5):
        x = -140 + k * 70
        stools.shadow(x, 0, 24, 5)
        stools.rect(x - 3, -66, x + 3, 0, stools.across("#f4f7fb", "#8f9cb0"))
        stools.oval(x, -3, 17, 4, "#b4c0d0")
        stools.rect(x - 22, -78, x + 22, -65, stools.down(light(seat, 0.4), seat), 6)
        stools.rect(x - 22, -68, x + 22, -64, "#ffffff", 2)
    for x in (-276, 276):
        _booth(booths, x, seat)
    for x in (-270, 0, 270):
        furniture.pendant(lamps, x, 320, 236, seat, 0.75)
    back, floors = shell.room(plan, rng, on_back)
    layers = (shell.outside(setting, plan, rng, town=True), back, counter.card(-2, 2, -0.15, 1.8, 3.5), stools.card(-2, 2, -0.1, 1, 2.9),
              booths.card(-3.95, 3.95, -0.15, 1.4, 1.7), lamps.card(-3.9, 3.9, 0.2, 3.2, 2.2))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


def _cinema(setting: Setting) -> Scenery:
    rng = setting.rng("cinema")
    plan = shell.Shell("#5a2436", "#3a2030", "#8a4a3a", "#2e1a28", "panels", "carpet", half=5.2, high=4.6, far=8.6)

    def on_back(pen: Pen) -> None:
        pen.rect(-380, -400, 380, -90, "#1a1018", 6)
        pen.rect(-350, -380, 350, -110, pen.down("#dff2fa", "#a8d8e8", "#f2c490"))
        pen.path("M-350 -180Q-220 -270 -90 -190T160 -210T350 -180V-110H-350Z", "#5f8fa8")
        pen.path("M-350 -150Q-160 -210 40 -140T350 -150V-110H-350Z", "#3f6a80")
        pen.disc(190, -300, 34, "#fff0b8")
        pen.rect(-350, -380, 350, -110, "#8fb8d8", o=0.22, glow=True)
        for side in (-1, 1):
            for k in range(5):
                x = side * (386 + k * 30)
                pen.rect(min(x, x + side * 30), -440, max(x, x + side * 30), 0, pen.across("#5a1424", "#b8303f", "#5a1424"))
        pen.path("M-520 -460H520V-400Q260 -380 0 -404T-520 -400Z", pen.down("#7a1c2c", "#c8384a"))

    def on_side(pen: Pen) -> None:
        for z in range(-1100, 800, 260):
            pen.path(f"M{z - 22} -240H{z + 22}L{z + 12} -210H{z - 12}Z", "#d9a83f")
            pen.pool(z, -262, 110, 150, "#ffb45e", 0.5)

    beam = Pen()
    beam.poly([(-340, -110), (340, -110), (34, -452), (-34, -452)], beam.down("#e4f2ff/0.12", "#e4f2ff/0.03"), glow=True)
    rows = []
    for z, gap in ((5.8, 70), (4.4, 80), (3.0, 90), (1.7, 130)):
        pen = Pen()
        for k in range(-7, 8):
            x = k * 66
            if abs(x) < gap:
                continue
            pen.rect(x - 30, -104, x + 30, 0, pen.down("#e8606c", "#b8303f", "#4a101e"), 13)
            pen.rect(x - 24, -98, x + 24, -50, pen.down("#f0808a/0.5", "#f0808a/0"), 10)
            pen.rect(x - 34, -62, x - 27, 0, "#3a1420", 3)
        rows.append(pen.card(-5.1, 5.1, -0.1, 1.15, z))
    back, floors = shell.room(plan, rng, on_back, on_side, on_side)
    return Scenery((back, beam.card(-4, 4, 1.0, 4.6, 6.5), *rows), floors, sky="none", light="stage", haze=0.01, spots=SPOTS)


def _tiles(rng: random.Random) -> Floor:
    """A floor of lit panes."""
    pen = Pen()
    pen.rect(-600, -800, 600, 1300, "#14102a")
    for k in range(-6, 6):
        for j in range(-8, 13):
            tone = rng.choice(("#ff4fb0", "#4fd8ff", "#ffd24a", "#8a5cff", "#4fff9a"))
            pen.rect(k * 100 + 5, j * 100 + 5, k * 100 + 95, j * 100 + 95, dark(tone, 0.35), 6)
            pen.rect(k * 100 + 5, j * 100 + 5, k * 100 + 95, j * 100 + 95, tone, 6, rng.choice((0.12, 0.3, 0.55)), glow=True)
    return pen.floor(-13, 8, 6)


def _club(setting: Setting) -> Scenery:
    rng = setting.rng("club")
    plan = shell.Shell("#2a1c4a", "#14102a", "#3a2a66", "#120c24", "panels", "carpet", half=6.0, high=4.8, far=8.0)

    def on_back(pen: Pen) -> None:
        for k in range(-7, 8):
            tall = rng.uniform(90, 330)
            pen.rect(k * 76 - 26, -40 - tall, k * 76 + 26, -40, pen.down("#ff4fb0", "#8a5cff", "#3fd8ff"), 6, 0.8)
            pen.rect(k * 76 - 26, -40 - tall, k * 76 + 26, -40, pen.down("#ff4fb0", "#8a5cff", "#3fd8ff"), 6, 0.55, glow=True)

    booth: list[Layer] = []
    pen = Pen()
    pen.rect(-150, -130, 150, 0, pen.down("#3a2f6a", "#1a1436"), 10)
    pen.neon("M-140 -116H140", "#3fd8ff", 5)
    pen.neon("M-140 -20H140", "#ff4fb0", 5)
    for x in (-80, 80):
        pen.oval(x, -134, 46, 9, "#0f0c20")
        pen.oval(x, -135, 38, 6.5, "#4a4270")
        pen.oval(x, -135, 10, 2.4, "#ffb45e")
    for x in (-260, 260):
        pen.rect(x - 56, -250, x + 56, 0, pen.across("#2a2440", "#14102a"), 6)
        for y, r in ((-186, 40), (-80, 46)):
            pen.disc(x, y, r, pen.ball("#4a4470", "#1a1630"))
            pen.disc(x, y, r * 0.45, pen.ball("#6a6498", "#241f40"))
    booth.append(pen.card(-3.4, 3.4, -0.1, 2.7, 5.4))
    ball = Pen()
    ball.line("M0 -480V-400", "#8f9cb0", 3)
    ball.disc(0, -358, 44, ball.ball("#ffffff", "#b8c8e8", "#4a5a98"))
    for j in range(-3, 4):
        wide = math.sqrt(max(0.0, 44**2 - (j * 13) ** 2))
        ball.line(f"M{num(-wide)} {num(-358 + j * 13)}H{num(wide)}", "#2f3a70", 1.4, 0.7)
    for k in range(-2, 3):
        ball.line(f"M{k * 7} -402Q{k * 30} -358 {k * 7} -314", "#2f3a70", 1.4, 0.7)
    ball.disc(-14, -374, 9, "#ffffff", 0.9, glow=True)
    for k, tone in enumerate(("#ff4fb0", "#4fd8ff", "#ffd24a", "#8a5cff", "#4fff9a", "#ff7a4f")):
        x = -540 + k * 216
        ball.poly([(-8, -360), (8, -360), (x + 90, 20), (x - 90, 20)], ball.down(f"{tone}/0.22", f"{tone}/0.02"), glow=True)
    back, floors = shell.room(plan, rng, on_back)
    return Scenery((back, *booth, ball.card(-6, 6, -0.2, 4.8, 3.4)), (_tiles(rng), *floors[1:]), sky="none", light="neon", haze=0.02)


PLACES = (
    Place(("saloon", "western saloon", "barroom", "old tavern"), _saloon, indoors=True),
    Place(("casino", "gambling hall", "gaming room"), _casino, indoors=True),
    Place(("diner", "american diner", "roadside diner", "fast food restaurant", "burger bar", "milk bar"), _diner, indoors=True),
    Place(("cinema", "movie theater", "movie theatre", "film theatre", "picture house", "screening room"), _cinema, indoors=True),
    Place(("nightclub", "disco", "dance floor", "club", "dance club", "discotheque", "dance hall"), _club, indoors=True),
)

"""Rooms full of screens: mission control, a control room's desks, servers in rows, a computer room, a call centre."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.passage import panels, passage, sheen, steps
from director.tools.generators.animatic.art.places.pen import Pen, num

_LANDS = ("M-250 -52Q-210 -76 -150 -66L-104 -60Q-120 -30 -150 -20L-168 6Q-186 -12 -214 -20Q-248 -30 -250 -52Z",
          "M-150 14Q-118 8 -104 28Q-104 58 -128 88Q-142 66 -148 44Z",
          "M-40 -56Q-10 -74 26 -62L30 -40L-6 -28L-30 -30Z", "M-44 -16Q-6 -30 34 -12Q44 10 30 34Q16 66 2 64Q-8 30 -14 14Q-44 8 -44 -16Z",
          "M30 -66Q120 -92 220 -64L236 -44Q190 -34 176 -6L140 18L116 -8L92 20L70 -10Q36 -20 30 -40Z", "M174 40Q204 26 232 44Q238 68 210 74Q178 72 174 40Z")
"""The dry land of a world map, 500 x 200 around its middle."""


def monitor(pen: Pen, x: float, y: float, wide: float, tone: str, rng: random.Random, tall: float = 0) -> None:
    """A screen on its foot, its lower edge at height y: a curve, bars or lines of text."""
    tall = tall or wide * 0.62
    pen.rect(x - 4, -y, x + 4, -y + 14, "#3a414c")
    pen.rect(x - wide / 2 - 3, -y - tall - 3, x + wide / 2 + 3, -y + 3, pen.slant("#5a6472", "#262c36"), 3)
    a, b, top, low = x - wide / 2, x + wide / 2, -y - tall, -y
    pen.rect(a, top, b, low, pen.down("#123a52", "#0a1f30"), 2)
    pen.rect(a, top, b, low, tone, 2, 0.24, glow=True)
    kind = rng.randrange(3)
    for glow in (False, True):
        if kind == 0:
            seed = random.Random(int(x * 7 + y))
            curve = "M" + "L".join(f"{num(a + 4 + (wide - 8) * k / 9)} {num(top + tall * seed.uniform(0.25, 0.8))}" for k in range(10))
            pen.line(curve, tone, 2, 0.9, glow=glow)
        elif kind == 1:
            for k in range(6):
                pen.rect(a + 5 + k * (wide - 8) / 6, low - tall * (0.2 + 0.11 * ((k * 5) % 6)), a + 1 + (k + 0.8) * (wide - 8) / 6, low - 3, tone, 1, 0.8, glow=glow)
        else:
            for k in range(4):
                pen.line(f"M{num(a + 6)} {num(top + tall * (0.2 + 0.19 * k))}h{num((wide - 14) * (0.9, 0.5, 0.75, 0.4)[k])}", tone, 2.4, 0.8, glow=glow)


def _desks(z: float, gap: float, wide: float, rng: random.Random, tones: tuple[str, ...]) -> Layer:
    """A row of desks with screens towards the camera, chairs pushed back, a way through in the middle."""
    pen = Pen()
    for s in (-1, 1):
        a, b = s * gap, s * wide
        pen.shadow((a + b) / 2, 0, (wide - gap) * 0.55, 10)
        pen.rect(a, -74, b, 0, pen.down("#5a6a86", "#34415a", "#1f2a3e"), 3)
        pen.rect(a - s * 6, -82, b, -72, pen.down("#a8b8d0", "#5f6f8c"), 2)
        for k in range(int((wide - gap) / 92)):
            x = a + s * (48 + k * 92)
            for dx in (-22, 22):
                monitor(pen, x + dx, 96, 40, rng.choice(tones), rng)
            pen.rect(x - 26, -84, x + 26, -80, "#2a3444", 1)
            pen.path(f"M{x - 24} -96Q{x - 26} -62 {x - 20} -50H{x + 20}Q{x + 26} -62 {x + 24} -96Q{x} -106 {x - 24} -96Z", pen.down("#3f4a60", "#222a3a"))
            pen.line(f"M{x} -50V-14M{x - 22} -6L{x} -14L{x + 22} -6", "#4a5468", 5)
    return pen.card(-wide / 100 - 0.2, wide / 100 + 0.2, -0.12, 1.7, z)


def _mission(setting: Setting) -> Scenery:
    """A wall of screens with the world and an orbit over it, rows of desks that glow, flags and lamps."""
    rng = setting.rng("mission control")
    cool, warm = rng.choice((("#4fd8ff", "#ffb45e"), ("#6affc8", "#ffd24a"), ("#7fb0ff", "#ff8a7a")))
    plan = shell.Shell("#3a4a66", "#4a5872", "#6a7a98", "#2f3c54", "panels", "tiles", half=6.4, high=5.0, far=8.6)

    def on_back(pen: Pen) -> None:
        pen.rect(-312, -432, 312, -148, pen.slant("#5f6f8c", "#1f2838"), 6)
        pen.rect(-302, -422, 302, -158, pen.down("#0c2e4a", "#071a2e"), 3)
        pen.rect(-302, -422, 302, -158, pen.down(f"{cool}/0.2", f"{cool}/0.06"), 3, glow=True)
        for glow in (False, True):
            grid = "".join(f"M{x} -420V-160" for x in range(-250, 300, 50)) + "".join(f"M-300 {y}H300" for y in range(-400, -160, 40))
            pen.line(grid, cool, 0.9, 0.3, glow=glow)
            with pen.at(10, -284, 1.06):
                for land in _LANDS:
                    pen.path(land, cool, 0.16 if glow else 0.75, glow=glow)
            wave = "M" + "L".join(f"{x} {num(-290 - 86 * math.sin(x / 92))}" for x in range(-300, 301, 12))
            pen.line(wave, warm, 4, 0.9, glow=glow)
            pen.disc(144, -376, 9, "#ffffff", glow=glow)
        for s in (-1, 1):
            for row in range(2):
                for k in range(2):
                    monitor(pen, s * (380 + k * 128), 300 - row * 122, 112, (cool, warm, "#8affa0", cool)[row * 2 + k], rng, 96)
        pen.rect(-640, -470, 640, -450, pen.down("#8fa0bc", "#4a5872"))
        pen.rect(-640, -450, 640, -444, cool, o=0.7, glow=True)

    def on_side(pen: Pen) -> None:
        for z in range(-1200, 900, 210):
            pen.rect(z - 70, -300, z + 70, -60, pen.slant("#4f5f7c", "#2a364c"), 4)
            for k in range(3):
                monitor(pen, z, 220 - k * 74, 104, (cool, "#8affa0", warm)[k], rng, 58)

    rows = [_desks(z, gap, wide, rng, (cool, cool, warm, "#8affa0")) for z, gap, wide in ((6.4, 60, 560), (4.4, 100, 590), (2.5, 170, 620))]
    lamps = Pen()
    for x in (-330, 0, 330):
        lamps.rect(x - 80, -486, x + 80, -476, "#dff2ff", 4)
        lamps.rect(x - 80, -486, x + 80, -476, "#dff2ff", 4, 0.8, glow=True)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, lambda pen: pen.oval(0, -200, 420, 300, pen.soft(cool, 0.22)))
    return Scenery((back, *rows, lamps.card(-6, 6, 4.5, 5, 4.0)), floors, sky="none", light="indoor", haze=0.015, spots=SPOTS)


def _servers(setting: Setting) -> Scenery:
    """Racks with blinking lights to both sides, trays of cable overhead, cold light on a raised floor, a console on wheels."""
    rng = setting.rng("server room")
    cool = setting.looks.colour("light", default=rng.choice(("#4fb8ff", "#4fffd0", "#8a9cff")))
    plan = shell.Shell("#2f3a4c", "#8f9cac", "#4a5668", "#3a4658", "panels", "tiles", half=2.6, high=3.0, far=12.0)

    def bay(pen: Pen, x: float, k: int) -> None:
        for a in (x - 62, x + 2):
            pen.rect(a, -236, a + 60, -6, pen.across("#4a5468", "#262e3c", "#161c28"), 3)
            pen.rect(a + 5, -230, a + 55, -12, "#10151f", 2)
            for row in range(13):
                y = -224 + row * 16
                pen.rect(a + 7, y, a + 53, y + 12, pen.down("#3a4658", "#222a38"), 1)
                pen.line(f"M{a + 10} {y + 9}h18", "#0c1018", 2)
                for j in range(4):
                    if rng.random() < 0.62:
                        c = rng.choice((cool, cool, "#7dffa0", "#ffb45e", "#ff6a7a") if rng.random() < 0.4 else (cool, "#7dffa0"))
                        pen.disc(a + 34 + j * 5, y + 6, 1.8, c)
                        pen.disc(a + 34 + j * 5, y + 6, 2.1, c, glow=True)
            pen.rect(a + 2, -236, a + 5, -6, cool, o=0.4, glow=True)
        pen.rect(x - 66, -262, x + 66, -240, "#1f2632")
        pen.pool(x, -130, 80, 150, cool, 0.22)

    def end(pen: Pen) -> None:
        for x in range(-248, 200, 124):
            bay(pen, x + 62, 0)
        pen.rect(-60, -232, 60, -4, pen.across("#6a7688", "#4a5566", "#2f3845"), 3)
        pen.rect(-44, -212, 44, -96, pen.slant("#8fb8d8", "#3f5f80"), 2)
        pen.rect(-44, -212, 44, -96, cool, 2, 0.4, glow=True)
        pen.rect(-14, -262, 14, -240, "#ff6a5a", 2)
        pen.rect(-14, -262, 14, -240, "#ff6a5a", 2, 0.8, glow=True)

    def on_ceiling(pen: Pen) -> None:
        for x, c in ((-150, "#3f78c8"), (-126, "#d8a02a"), (132, "#3fa070"), (158, "#c8503f")):
            pen.line(f"M{x} -1200V1300", c, 9)
        for z in steps(plan, 60):
            pen.line(f"M-176 {-z}H-104M110 {-z}H182", "#8f9cac", 4)
        panels(pen, plan, 280, 26, "#dff2ff")

    def on_floor(pen: Pen) -> None:
        sheen(pen, plan, 280, cool, 0.3)

    cart = Pen()
    cart.shadow(190, 0, 44, 7)
    cart.line("M160 -6V-96M220 -6V-96M156 -40H224", "#8f9cac", 5)
    cart.rect(148, -100, 232, -92, cart.down("#dfe6ee", "#8f9cac"), 2)
    monitor(cart, 190, 114, 66, "#7dffa0", rng)
    return passage(setting, plan, rng, bay, 132, end, on_floor, on_ceiling, (cart.card(1.2, 2.58, -0.12, 1.9, 3.0),))


def _bench(z: float, gap: float, rng: random.Random, wood: str, wall: str) -> Layer:
    """A row of work places with screens; `wall` colours the padded screens between them, "" for none."""
    pen = Pen()
    for s in (-1, 1):
        a, b = s * gap, s * 440
        pen.shadow((a + b) / 2, 0, 190, 9)
        if wall:
            pen.rect(a, -142, b, -40, pen.down(light(wall, 0.2), wall, dark(wall, 0.2)), 6)
        pen.rect(a, -78, b, -70, pen.down(light(wood, 0.5), wood, dark(wood, 0.2)), 2)
        for k in range(int((440 - gap) / 108)):
            x = a + s * (54 + k * 108)
            pen.line(f"M{x - s * 50} -70V0", "#8f9cac", 5)
            if wall:
                pen.rect(x + s * 52 - 3, -142, x + s * 52 + 3, 0, dark(wall, 0.25), 2)
                pen.rect(x - 44, -134, x - 26, -118, rng.choice(("#ffe27a", "#fff6e4", "#ff9ab0")))
            monitor(pen, x, 92, 54, rng.choice(("#6fd0ff", "#8affc0", "#ffd08a")), rng)
            pen.rect(x - 22, -82, x + 22, -77, "#e8ecf0", 2)
            if wall:
                pen.line(f"M{x + 30} -80q2 -26 14 -26t14 26", "#2f3644", 4)
                pen.disc(x + 30, -82, 6, "#3f4656")
            seat = ("#4f7ab0", "#3f8a78")[k % 2]
            pen.path(f"M{x - 20} -84Q{x - 22} -50 {x - 18} -46H{x + 18}Q{x + 22} -50 {x + 20} -84Q{x} -92 {x - 20} -84Z", pen.down(light(seat, 0.2), dark(seat, 0.3)))
            pen.line(f"M{x} -46V-12M{x - 20} -5L{x} -12L{x + 20} -5", "#5a6472", 4)
    return pen.card(-4.5, 4.5, -0.12, 1.7, z)


def _computers(setting: Setting) -> Scenery:
    """A room for lessons at the computer: three rows of screens, a board, posters, blinds."""
    rng = setting.rng("computer room")
    plan = shell.Shell(rng.choice(("#cfe0ec", "#e4e0cc", "#d4e8dc")), "#a4b0bc", "#ffffff", "#f4f8fa", "plain", "tiles", half=4.6, high=3.3, far=6.4,
                       holes=((-430, 110, -270, 256), (270, 110, 430, 256)))

    def on_back(pen: Pen) -> None:
        pen.rect(-190, -268, 190, -112, pen.slant("#c4ccd4", "#7a8690"), 4)
        pen.rect(-182, -260, 182, -120, pen.slant("#ffffff", "#eef4f8"))
        for k, c in enumerate(("#3f78c8", "#d8504a", "#4fa070")):
            pen.rect(-160 + k * 110, -236, -90 + k * 110, -206, c, 5)
            pen.line(f"M{-125 + k * 110} -206v22", "#5a6472", 3)
            pen.rect(-160 + k * 110, -184, -90 + k * 110, -150, light(c, 0.5), 5)
        pen.line("M-90 -221H-50M20 -221H60", "#5a6472", 3)
        furniture.clock(pen, 232, 280, 18)

    def on_left(pen: Pen) -> None:
        for z in (-300, -100, 120):
            furniture.picture(pen, z, 190, 90, 70, rng)

    rows = [_bench(z, gap, rng, "#d8b484", "") for z, gap in ((5.2, 50), (3.8, 80), (2.4, 150))]
    back, floors = shell.room(plan, rng, on_back, on_left, lambda pen: furniture.bookcase(pen, -300, 200, 200, "#c08a54", rng),
                              on_ceiling=lambda pen: panels(pen, plan))
    return Scenery((shell.outside(setting, plan, rng, town=True), back, *rows), floors, light="indoor", haze=0.012, spots=SPOTS)


def _calls(setting: Setting) -> Scenery:
    """Rows of padded booths with headsets and screens, a board of figures on the wall, plants, the town in the windows."""
    rng = setting.rng("call centre")
    tone = setting.looks.colour("wall", "booth", default=rng.choice(("#e8864a", "#4f9ab8", "#7aa85a")))
    plan = shell.Shell("#e8ecf0", "#7a8696", "#ffffff", "#f2f6f8", "plain", "tiles", half=4.8, high=3.3, far=7.0,
                       holes=((-450, 100, -170, 256), (170, 100, 450, 256)))

    def on_back(pen: Pen) -> None:
        pen.rect(-140, -276, 140, -116, "#26303e", 5)
        for k in range(7):
            c = ("#8affc0", "#ffd24a", "#6fd0ff")[k % 3]
            tall = rng.uniform(30, 120)
            for glow in (False, True):
                pen.rect(-122 + k * 36, -128 - tall, -98 + k * 36, -128, c, 2, 0.8, glow=glow)

    rows = [_bench(z, gap, rng, "#f0e8dc", tone) for z, gap in ((5.6, 50), (4.0, 84), (2.5, 160))]
    plants = Pen()
    for x in (-430, 430):
        furniture.plant(plants, x, 1.3, rng, "#ffffff")
    back, floors = shell.room(plan, rng, on_back, on_ceiling=lambda pen: panels(pen, plan))
    return Scenery((shell.outside(setting, plan, rng, town=True), back, *rows, plants.card(-4.75, 4.75, -0.12, 1.7, 1.8)), floors, light="indoor", haze=0.012,
                   spots=SPOTS)


PLACES = (
    Place(("mission control", "control room", "control centre", "control center", "mission control room", "space control room", "space center", "space centre",
           "command center", "command centre", "operations room", "situation room", "control room of a power plant", "war room"), _mission, indoors=True),
    Place(("server room", "data center", "data centre", "server hall", "server farm", "datacenter"), _servers, indoors=True),
    Place(("computer room", "computer lab", "computer class", "internet café", "internet cafe", "it room", "hacker's room", "computer laboratory"), _computers,
          indoors=True),
    Place(("call centre", "call center", "open-plan office", "open plan office", "office cubicle", "cubicle", "cubicles", "trading floor", "newspaper office",
           "start-up office", "startup office"), _calls, indoors=True),
)

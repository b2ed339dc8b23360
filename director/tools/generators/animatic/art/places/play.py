"""Halls for play: an arcade of machines, a bowling alley."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num

NEON = ("#ff4fb0", "#4fd8ff", "#ffd24a", "#8a6aff", "#4fff9a", "#ff7a4f")
_ALIEN = (".x...x.", "..xxx..", ".xxxxx.", "xx.x.xx", "xxxxxxx", "x.x.x.x", ".x...x.")
_SHIP = ("...x...", "..xxx..", "..xxx..", ".xxxxx.", "xxxxxxx", "x..x..x")


def _pixels(pen: Pen, x: float, y: float, rows: tuple[str, ...], size: float, tone: str) -> None:
    """A figure of squares, its top left at (x, y); it shines."""
    d = "".join(f"M{num(x + i * size)} {num(y + j * size)}h{num(size)}v{num(size)}h{num(-size)}Z" for j, row in enumerate(rows) for i, c in enumerate(row) if c == "x")
    pen.path(d, tone)
    pen.path(d, tone, 0.8, glow=True)


def _cabinet(pen: Pen, x: float, tone: str, rng: random.Random) -> None:
    """A game machine from the front, 74 cm wide: a lit sign, a screen with a game, a panel with stick and buttons, a coin door."""
    other = rng.choice([c for c in NEON if c != tone])
    pen.shadow(x, 0, 48, 7)
    pen.rect(x - 37, -196, x + 37, 0, pen.across(light(tone, 0.1), dark(tone, 0.4), dark(tone, 0.62)), 5)
    pen.rect(x - 32, -190, x + 32, -162, pen.down(light(tone, 0.5), tone), 4)
    pen.rect(x - 32, -190, x + 32, -162, tone, 4, 0.6, glow=True)
    for k in range(3):
        pen.path(f"M{x - 20 + k * 20} -185l3 6h7l-5 4l2 7l-7 -4l-7 4l2 -7l-5 -4h7Z", "#ffffff", 0.9)
    pen.rect(x - 31, -156, x + 31, -96, "#14101f", 4)
    pen.rect(x - 27, -152, x + 27, -100, pen.down("#141a4a", "#2a1a5a"), 3)
    pen.rect(x - 27, -152, x + 27, -100, other, 3, 0.12, glow=True)
    kind = rng.randrange(3)
    if kind == 0:
        for k in range(3):
            _pixels(pen, x - 23 + k * 17, -147, _ALIEN, 1.7, (other, "#ffffff", tone)[k])
        _pixels(pen, x - 6, -113, _SHIP, 1.8, "#8aff9a")
    elif kind == 1:
        for k in range(5):
            pen.disc(x - 18 + k * 10, -126, 2, "#fff6d8", glow=True)
        pen.path(f"M{x - 14} -126l-11 -7a13 13 0 1 1 0 14Z", "#ffd24a")
        pen.path(f"M{x - 14} -126l-11 -7a13 13 0 1 1 0 14Z", "#ffd24a", 0.7, glow=True)
    else:
        pen.poly([(x - 27, -100), (x + 27, -100), (x + 5, -130), (x - 5, -130)], "#5a5a78")
        pen.path(f"M{x - 9} -104l3 -8h12l3 8Z", "#ff5a5a")
        pen.path(f"M{x - 9} -104l3 -8h12l3 8Z", "#ff5a5a", 0.6, glow=True)
        pen.disc(x, -138, 8, "#ff9a4a", glow=True)
    pen.poly([(x - 38, -78), (x + 38, -78), (x + 32, -94), (x - 32, -94)], pen.down(light(tone, 0.35), dark(tone, 0.1)))
    pen.line(f"M{x - 16} -84v-13", "#20202c", 3)
    pen.disc(x - 16, -98, 5, pen.ball("#ff8a8a", "#e8343f"))
    for k in range(3):
        pen.disc(x + 4 + k * 10, -86, 3.6, NEON[(k * 2) % 6])
        pen.disc(x + 4 + k * 10, -86, 3.6, NEON[(k * 2) % 6], 0.8, glow=True)
    pen.rect(x - 17, -56, x + 17, -18, dark(tone, 0.7), 3)
    pen.rect(x - 9, -46, x - 5, -34, "#ffb45e", 1, glow=True)
    pen.rect(x + 5, -46, x + 9, -34, "#ffb45e", 1, glow=True)


def _claw(pen: Pen, x: float, rng: random.Random) -> None:
    """A glass case of soft toys with a claw over them."""
    with pen.at(x):
        pen.shadow(0, 0, 70, 9)
        pen.rect(-58, -72, 58, 0, pen.across("#ff7ac0", "#d8348a", "#7a1c5a"), 5)
        pen.rect(-58, -206, 58, -176, pen.down("#ff9ad0", "#d8348a"), 6)
        pen.rect(-52, -201, 52, -181, "#ffe27a", 4)
        pen.rect(-52, -201, 52, -181, "#ffe27a", 4, 0.6, glow=True)
        pen.rect(-54, -178, 54, -70, pen.down("#5a6ad8", "#3a2a7a"))
        pen.rect(-54, -178, 54, -70, pen.down("#9fb0ff", "#ff9ad0"), 0, 0.08, glow=True)
        for _ in range(26):
            tx, ty, c = rng.uniform(-44, 44), -rng.uniform(76, 104), rng.choice(("#ffd24a", "#8ad0ff", "#ff9ab0", "#b0ffb0", "#d8b08a", "#ffffff"))
            pen.disc(tx, ty, 11, pen.ball(light(c, 0.4), c, dark(c, 0.25)))
            for ex in (-6, 6):
                pen.disc(tx + ex, ty - 9, 4, c)
            pen.disc(tx - 3, ty - 1, 1.4, "#2a1a28")
            pen.disc(tx + 3, ty - 1, 1.4, "#2a1a28")
        pen.line("M6 -178V-150M6 -150l-12 10l4 12M6 -150l12 10l-4 12", "#e8eef4", 4)
        pen.poly([(-40, -70), (-16, -70), (20, -178), (-4, -178)], "#ffffff", 0.16)
        pen.rect(-40, -60, 2, -22, "#2a1430", 4)
        pen.disc(30, -52, 6, "#4fff9a")
        pen.disc(30, -52, 6, "#4fff9a", glow=True)


def _hockey(pen: Pen, x: float) -> None:
    """An air hockey table seen from its end."""
    with pen.at(x):
        pen.shadow(0, 0, 96, 10)
        pen.path("M-72 0L-62 -60H62L72 0Z", pen.across("#3a2f7a", "#241c56", "#14103a"))
        pen.poly([(-92, -62), (92, -62), (66, -104), (-66, -104)], pen.down("#a8c4f0", "#7f9ad8"))
        pen.poly([(-92, -62), (92, -62), (66, -104), (-66, -104)], pen.down("#8fb8f0", "#5f8ad8"), 0.1, glow=True)
        pen.line("M-80 -82H80", "#ff5a7a", 3)
        pen.oval(0, -83, 20, 7, "#5a9af0", 0.5)
        pen.line("M-94 -60H94", "#4fd8ff", 7)
        pen.neon("M-94 -60H94", "#4fd8ff", 4, 0.8)
        pen.oval(-24, -74, 12, 5, "#ff4f6a")
        pen.oval(30, -94, 9, 4, "#4fff9a")


def _arcade(setting: Setting) -> Scenery:
    """Machines in rows that shine, a claw machine, air hockey, neon on the wall, stars in the carpet."""
    rng = setting.rng("arcade")
    plan = shell.Shell("#3a2468", "#2a1c52", "#5a3a9a", "#20143f", "panels", "carpet", half=4.8, high=3.8, far=5.8)

    def on_back(pen: Pen) -> None:
        for k in range(11):
            _cabinet(pen, -410 + k * 82, NEON[(k * 5 + 1) % 6], rng)
        pen.neon("M-330 -262H-250l20 30H-350Z", "#ff4fb0", 4)
        pen.neon("M-290 -262v-34", "#ff4fb0", 4)
        pen.neon("M-290 -308a11 11 0 1 0 .1 0Z", "#ffd24a", 4)
        pen.neon("M0 -330l14 28h30l-24 20l10 32l-30 -18l-30 18l10 -32l-24 -20h30Z", "#4fd8ff", 4)
        pen.neon("M250 -240l36 -60M286 -300h46l-26 34h34l-60 56l14 -40h-26Z", "#ffd24a", 4)

    def on_side(pen: Pen) -> None:
        for k, z in enumerate(range(-1200, 1201, 84)):
            _cabinet(pen, z, NEON[(k * 5 + 2) % 6], rng)
        for k, z in enumerate(range(-1150, 1151, 330)):
            pen.neon(f"M{z - 60} -270l40 -44l40 44l40 -44", NEON[k % 6], 4)

    def on_floor(pen: Pen) -> None:
        for _ in range(120):
            x, y, c = rng.uniform(-470, 470), rng.uniform(-560, 1000), rng.choice(NEON)
            kind = rng.randrange(3)
            d = (f"M{num(x)} {num(y)}q20 -26 40 0t40 0", f"M{num(x)} {num(y)}a16 16 0 1 0 .1 0", f"M{num(x)} {num(y)}l26 0l-13 -24Z")[kind]
            pen.line(d, c, 4, 0.7)
            pen.line(d, c, 4, 0.3, glow=True)

    near, lamps = Pen(), Pen()
    _claw(near, -318, rng)
    _hockey(near, 330)
    for x in (-200, 200):
        lamps.neon(f"M{x - 70} -356H{x + 70}", "#8a6aff", 6)
    back, floors = shell.room(plan, rng, on_back, on_side, on_side, on_floor)
    return Scenery((back, near.card(-4.6, 4.6, -0.15, 2.3, 2.4), lamps.card(-3.4, 3.4, 3.0, 3.8, 3.2)), floors, sky="none", light="neon", haze=0.012, spots=SPOTS)


def _pin(pen: Pen, x: float, y: float, size: float) -> None:
    with pen.at(x, -y, size):
        pen.path("M-7 0Q-13 -16 -8 -28Q-4 -36 -5 -44Q-6 -54 0 -54Q6 -54 5 -44Q4 -36 8 -28Q13 -16 7 0Z", pen.across("#ffffff", "#f4f0ea", "#b8b0b4"))
        pen.line("M-5 -38H5M-5 -34H5", "#e8343f", 2.2)


def _lanes(rng: random.Random, wood: str) -> Floor:
    """The approach, then lanes with arrows between their gutters."""
    pen = Pen()
    pen.rect(-700, -1700, 700, 1300, "#3a2a3a")
    for x in range(-640, 640, 16):
        tone = rng.choice((light(wood, 0.12), wood, dark(wood, 0.1)))
        pen.rect(x, -110, x + 16, 1300, tone)
        pen.line(f"M{x} -110V1300", dark(wood, 0.35), 1, 0.6)
    for c in range(-5, 6):
        x = c * 128
        for k in range(7):
            pen.rect(x - 46 + k * 13, -1650, x - 33 + k * 13, -120, (light(wood, 0.3), light(wood, 0.2))[k % 2])
        for s in (-1, 1):
            pen.rect(x + s * 46, -1650, x + s * 60, -120, pen.across("#2a2230", "#5a4f60", "#2a2230"))
        pen.line(f"M{x - 46} -120H{x + 46}", "#2a1a20", 6)
        for k in range(-3, 4):
            pen.path(f"M{x + k * 11} {-420 - (3 - abs(k)) * 34}l5 30h-10Z", "#8a3a24")
        pen.oval(x, -900, 36, 500, pen.soft("#ffffff", 0.45))
        pen.oval(x, -1500, 46, 130, pen.soft("#fff0d0", 0.5), glow=True)
    for x in range(-560, 561, 160):
        for y in (60, 200):
            pen.disc(x, y, 5, dark(wood, 0.5))
    return pen.floor(-13, 16.5, 7)


def _pins(tone: str, rng: random.Random) -> Layer:
    """The far end: ten pins to a lane under their light, a painted mask over them, the score on screens."""
    pen = Pen()
    pen.rect(-900, -520, 900, 0, "#1a1428")
    for c in range(-5, 6):
        x = c * 128
        pen.rect(x - 50, -118, x + 50, 0, pen.down("#4a3a56", "#2a2034"))
        pen.rect(x - 50, -118, x + 50, 0, pen.down("#fff0d0/0.5", "#fff0d0/0.1"), glow=True)
        for row in range(4):
            for k in range(4 - row):
                _pin(pen, x - 30 + row * 10 + k * 20, 6 + (3 - row) * 2, 1.1)
        for s in (-1, 1):
            pen.rect(x + s * 50, -124, x + s * 64, 0, pen.across("#5a4a6a", "#2a2038"))
    pen.rect(-900, -300, 900, -118, pen.down(dark(tone, 0.3), tone, dark(tone, 0.2)))
    for k in range(13):
        x = -840 + k * 140
        pen.path(f"M{x} -250l12 26h29l-23 19l9 28l-27 -17l-27 17l9 -28l-23 -19h29Z", ("#ffd24a", "#4fd8ff", "#ff7ac0")[k % 3], 0.9)
        pen.path(f"M{x} -250l12 26h29l-23 19l9 28l-27 -17l-27 17l9 -28l-23 -19h29Z", ("#ffd24a", "#4fd8ff", "#ff7ac0")[k % 3], 0.3, glow=True)
    pen.neon("M-900 -306H900", "#4fd8ff", 6)
    pen.neon("M-900 -120H900", "#ff4fb0", 5)
    return pen.card(-9, 9, -0.05, 5.2, 16.3)


def _bowling(setting: Setting) -> Scenery:
    """Lanes run to the pins; balls on their return, benches, screens with the score overhead."""
    rng = setting.rng("bowling")
    tone, wood = rng.choice((("#6a3fb8", "#c98f50"), ("#c8386a", "#d09a5c"), ("#2f6ab8", "#c4884c")))
    plan = shell.Shell("#4a3a6a", wood, "#6a5a8a", "#2a2040", "panels", "planks", half=7.0, high=4.6, far=16.5)

    def on_side(pen: Pen) -> None:
        for k, z in enumerate(range(-1200, 1600, 330)):
            pen.disc(z, -230, 52, dark(tone, 0.2))
            _pin(pen, z - 16, 196, 1.3)
            _pin(pen, z + 16, 196, 1.3)
            pen.neon(f"M{z - 62} -230a62 62 0 1 0 124 0a62 62 0 1 0 -124 0", NEON[k % 3], 4)

    racks, seats, screens = Pen(), Pen(), Pen()
    for x in (-250, 262):
        racks.shadow(x, 0, 74, 9)
        racks.path(f"M{x - 62} 0L{x - 50} -62H{x + 50}L{x + 62} 0Z", racks.across(light(tone, 0.2), tone, dark(tone, 0.5)))
        racks.rect(x - 70, -72, x + 70, -60, racks.down("#e8eef4", "#8f98a8"), 5)
        for k in range(5):
            c = ("#e8404a", "#4fb0f0", "#ffc83a", "#4fd08a", "#b06af0")[(k + (x > 0)) % 5]
            racks.disc(x - 50 + k * 25, -84, 13.5, racks.ball(light(c, 0.6), c, dark(c, 0.5)))
            for dx, dy in ((-3, -89), (3, -89), (0, -84)):
                racks.disc(x - 50 + k * 25 + dx, dy, 1.7, "#1a1420")
    for x in (-420, 430):
        seats.shadow(x, 0, 80, 9)
        seats.path(f"M{x - 80} -46V-96Q{x - 78} -108 {x - 66} -108H{x + 66}Q{x + 78} -108 {x + 80} -96V-46Z", seats.down("#ff9a5a", "#d8603a"))
        seats.rect(x - 84, -52, x + 84, -36, seats.down("#ffb07a", "#c8502f"), 6)
        seats.rect(x - 76, -36, x + 76, 0, "#3a2a3a")
    for k in range(5):
        x = -400 + k * 200
        screens.line(f"M{x} -460V-398", "#5a5068", 5)
        screens.rect(x - 78, -398, x + 78, -310, "#1a1626", 4)
        screens.rect(x - 72, -392, x + 72, -316, screens.down("#26408a", "#16245a"), 2)
        screens.rect(x - 72, -392, x + 72, -316, "#6f9aff", 2, 0.25, glow=True)
        for j in range(2):
            for i in range(6):
                screens.rect(x - 64 + i * 22, -384 + j * 34, x - 46 + i * 22, -358 + j * 34, "#f4f8ff", 2, 0.85)
                if (i + j + k) % 3 == 0:
                    screens.line(f"M{x - 60 + i * 22} {-363 + j * 34}l10 -16", "#e8404a", 3)
                else:
                    screens.disc(x - 55 + i * 22, -371 + j * 34, 5, ("#2f62c8", "#ffb02a")[(i + k) % 2])
    back, floors = shell.room(plan, rng, shell.nothing, on_side, on_side)
    layers = (back, _pins(tone, rng), screens.card(-5.4, 5.4, 2.9, 4.6, 5.0), racks.card(-3.6, 3.6, -0.15, 1.2, 2.4), seats.card(-5.3, 5.4, -0.15, 1.3, 1.7))
    return Scenery(layers, (_lanes(rng, wood), *floors[1:]), sky="none", light="indoor", haze=0.008, spots=SPOTS)


PLACES = (
    Place(("arcade", "game arcade", "video arcade", "arcade hall", "amusement arcade", "video game arcade", "games room", "game room", "pinball arcade", "gaming arcade"),
          _arcade, indoors=True),
    Place(("bowling alley", "bowling hall", "bowling lane", "bowling", "bowling center", "bowling centre"), _bowling, indoors=True),
)

"""Where engines run: the boiler room under a house or a ship, the deck of an oil rig."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num


def _pipe(pen: Pen, points: tuple[tuple[float, float], ...], tone: str, wide: float) -> None:
    """A pipe through these points (x, -height) with flanges where it turns."""
    d = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points)
    pen.line(d, dark(tone, 0.45), wide + 4)
    pen.line(d, tone, wide)
    pen.line(d, light(tone, 0.45), wide * 0.28, 0.9)
    for x, y in points[1:-1]:
        pen.disc(x, y, wide * 0.72, pen.ball(light(tone, 0.4), tone, dark(tone, 0.45)))


def _gauge(pen: Pen, x: float, y: float, r: float, turn: float) -> None:
    pen.disc(x, y, r, pen.slant("#e8c878", "#8a5f20"))
    pen.disc(x, y, r * 0.8, pen.ball("#fffdf5", "#e8dcc4"))
    for k in range(7):
        a = math.radians(150 + 40 * k)
        pen.line(f"M{num(x + r * 0.58 * math.cos(a))} {num(y + r * 0.58 * math.sin(a))}L{num(x + r * 0.7 * math.cos(a))} {num(y + r * 0.7 * math.sin(a))}",
                 "#d8343f" if k > 4 else "#3a3a44", r * 0.09)
    a = math.radians(turn)
    pen.line(f"M{num(x)} {num(y)}L{num(x + r * 0.56 * math.cos(a))} {num(y + r * 0.56 * math.sin(a))}", "#d8343f", r * 0.12)


def _wheel(pen: Pen, x: float, y: float, r: float, tone: str) -> None:
    """A valve."""
    pen.line(f"M{num(x - r)} {num(y)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0", tone, r * 0.26)
    for k in range(3):
        a = math.tau * k / 6
        pen.line(f"M{num(x - r * math.cos(a))} {num(y - r * math.sin(a))}L{num(x + r * math.cos(a))} {num(y + r * math.sin(a))}", tone, r * 0.16)
    pen.disc(x, y, r * 0.26, light(tone, 0.4))


def _boiler(pen: Pen, x: float, tone: str, rng: random.Random) -> None:
    """A boiler on feet with its fire door, rivets, gauges; 190 cm wide."""
    with pen.at(x):
        pen.shadow(0, 0, 120, 12)
        for fx in (-70, 52):
            pen.rect(fx, -24, fx + 18, 0, "#3a3e46")
        pen.path("M-95 -20V-190Q-95 -268 0 -270Q95 -268 95 -190V-20Z", pen.across(light(tone, 0.35), tone, dark(tone, 0.2), dark(tone, 0.5)))
        for y in (-60, -150, -214):
            pen.rect(-96, y - 7, 96, y + 7, pen.across(light(tone, 0.5), dark(tone, 0.05), dark(tone, 0.5)))
            for k in range(11):
                pen.disc(-86 + k * 17, y, 3, light(tone, 0.45))
        pen.rect(-44, -134, 44, -70, pen.slant("#5a606a", "#26292f"), 8)
        pen.path("M-34 -78V-108Q-34 -126 0 -126T34 -108V-78Z", pen.down("#ffd27a", "#ff8a2a", "#c8401c"))
        pen.path("M-34 -78V-108Q-34 -126 0 -126T34 -108V-78Z", "#ff9a3a", 0.7, glow=True)
        for k in range(4):
            pen.line(f"M{-21 + k * 14} -126V-78", "#26292f", 4)
        pen.pool(0, -96, 170, 120, "#ff8a3a", 0.8)
        _gauge(pen, -44, -182, 17, rng.uniform(180, 320))
        _gauge(pen, 0, -188, 20, rng.uniform(180, 320))
        _gauge(pen, 46, -182, 17, rng.uniform(180, 320))


def _engine(setting: Setting) -> Scenery:
    """Boilers with their fires, pipes along walls and ceiling, valves, gauges, a gangway of grating, lamps in cages."""
    rng = setting.rng("engine room")
    tone, copper = rng.choice((("#5f7a6a", "#c9783f"), ("#8a5a4a", "#c9963f"), ("#5a6f8a", "#c8703f")))
    plan = shell.Shell("#6a6c70", "#5a5c60", "#4a4c52", "#4a4a4e", "bricks", "tiles", half=4.6, high=4.2, far=6.0)

    def pipes(pen: Pen, a: float, b: float) -> None:
        for y, c, w in ((-372, copper, 26), (-332, "#8a949c", 18), (-304, "#b8503f", 12)):
            _pipe(pen, ((a, y), (b, y)), c, w)
        x = a + 80
        while x < b - 60:
            c = rng.choice((copper, "#8a949c", "#5f8a9a"))
            _pipe(pen, ((x, -372), (x, -rng.uniform(90, 150)), (x + 70, -rng.uniform(60, 90)), (x + 70, 0)), c, 15)
            _wheel(pen, x, -rng.uniform(180, 220), 19, rng.choice(("#d8404a", "#e8b03a", "#3f78c8")))
            _gauge(pen, x + 64, -rng.uniform(190, 240), 21, rng.uniform(180, 330))
            x += 190

    boilers, near, lamps = Pen(), Pen(), Pen()
    for x in (-225, 225):
        _boiler(boilers, x, tone, rng)
        _pipe(boilers, ((x, -262), (x, -380), (x * 1.6, -380)), copper, 26)
    near.rect(-440, -34, -250, -24, near.down("#8a949c", "#4a525a"))
    near.shadow(396, 0, 60, 8)
    near.path("M340 0Q346 -40 376 -50Q400 -70 424 -46Q452 -36 452 0Z", near.ball("#5a5a64", "#2a2a32", "#141418"))
    for _ in range(30):
        at = rng.uniform(350, 444)
        near.disc(at, -rng.uniform(2, 44) * (1 - abs(at - 396) / 62), rng.uniform(4, 9), rng.choice(("#3a3a44", "#1f1f26", "#4a4a56")))
    near.line("M330 0L372 -130", "#a87a48", 6)
    near.path("M318 6l30 -8l-6 -30l-26 10Z", "#8a949c")
    for x in (-170, 0, 170):
        lamps.line(f"M{x} -420V-372", "#3a3e46", 3)
        lamps.rect(x - 12, -372, x + 12, -344, "#fff0c0", 8)
        lamps.rect(x - 12, -372, x + 12, -344, "#ffd27a", 8, 0.9, glow=True)
        lamps.line(f"M{x - 15} -374V-346Q{x} -330 {x + 15} -346V-374M{x} -374V-338", "#3a3e46", 3)
        lamps.pool(x, -350, 170, 130, "#ffb45e", 0.7)
    near_cards = (boilers.card(-4.0, 4.0, -0.2, 4.2, 3.8), lamps.card(-3.2, 3.2, 1.8, 4.2, 3.0), near.card(-4.5, 4.55, -0.12, 1.5, 2.0))
    back, floors = shell.room(plan, rng, lambda pen: pipes(pen, -460, 460), lambda pen: pipes(pen, -1300, 600), lambda pen: pipes(pen, -600, 1300),
                              lambda pen: pen.rect(-100, -600, 100, 1300, "#4a4c50", o=0.6))
    return Scenery((back, *near_cards), floors, sky="none", light="lamp", haze=0.03, spots=SPOTS)


def _sea(rng: random.Random) -> Layer:
    """Waves to the horizon, below the deck."""
    pen = Pen()
    tones = ("#4a78a8", "#2f5f92", "#1f4a7c", "#163a68")
    pen.rect(-30000, 0, 30000, 12000, pen.down("#5f9ac8", "#3a78b0", *tones))
    for k in range(240):
        y = 30 + (k / 240) ** 2 * 3600
        x, w = rng.uniform(-26000, 26000), rng.uniform(300, 1500)
        pen.path(f"M{num(x)} {num(y)}Q{num(x + w / 2)} {num(y - 34)} {num(x + w)} {num(y)}Q{num(x + w / 2)} {num(y - 12)} {num(x)} {num(y)}Z", "#dff0fa", 0.35)
    return pen.card(-300, 300, -120, 0.5, 240)


def _derrick(pen: Pen, x: float, foot: float, wide: float, tall: float) -> None:
    """A tower of girders with a flare of lamps."""
    for k in range(11):
        a, b = k / 11, (k + 1) / 11
        wa, wb = wide * (1 - 0.8 * a), wide * (1 - 0.8 * b)
        ya, yb = foot + tall * a, foot + tall * b
        pen.line(f"M{num(x - wa)} {num(-ya)}L{num(x + wb)} {num(-yb)}M{num(x + wa)} {num(-ya)}L{num(x - wb)} {num(-yb)}M{num(x - wb)} {num(-yb)}H{num(x + wb)}", "#c9503f", 7)
    for s in (-1, 1):
        pen.line(f"M{num(x + s * wide)} {num(-foot)}L{num(x + s * wide * 0.2)} {num(-foot - tall)}", "#e8684a", 15)
        pen.line(f"M{num(x + s * wide - 3)} {num(-foot)}L{num(x + s * wide * 0.2 - 3)} {num(-foot - tall)}", "#ff9a7a", 4)
    pen.rect(x - wide * 0.3, -foot - tall - 20, x + wide * 0.3, -foot - tall, "#f2d24a")
    for y in (0.3, 0.6, 1.0):
        pen.disc(x, -foot - tall * y, 11, "#fff0c0")
        pen.disc(x, -foot - tall * y, 12, "#ffd27a", glow=True)


def _rig(setting: Setting) -> Scenery:
    """A steel deck high over the sea: the derrick, a crane, cabins, pipes, barrels, a rail, a flame on its boom."""
    rng = setting.rng("oil rig")
    tower, cabins, near, deck = Pen(), Pen(), Pen(), Pen()
    _derrick(tower, -330, 0, 210, 1500)
    tower.line("M420 0V-760L1000 -1180", "#f2c43a", 30)
    tower.line("M420 -760L1000 -1180M520 -700L940 -1130", "#c9902a", 8)
    tower.line("M990 -1170V-640", "#3a4048", 5)
    tower.path("M976 -640h28v26q0 26 -28 20", "#5a626c")
    tower.rect(360, -420, 480, -300, tower.slant("#f8dc7a", "#d8a02a"), 6)
    tower.rect(376, -404, 440, -340, "#9fd0f0", 3)
    for x0, tone in ((520, "#e8ecf0"), (820, "#c9503f")):
        for row in range(2):
            cabins.rect(x0, -250 * (row + 1), x0 + 280, -250 * row, cabins.down(light(tone, 0.2), tone, dark(tone, 0.25)), 4)
            for k in range(3):
                cabins.rect(x0 + 30 + k * 82, -250 * row - 190, x0 + 86 + k * 82, -250 * row - 120, "#6f9ac0", 8)
                cabins.rect(x0 + 30 + k * 82, -250 * row - 190, x0 + 86 + k * 82, -250 * row - 120, "#ffd98a", 8, 0.7, glow=True)
    for pen, a, b in ((tower, -600, -60), (tower, 340, 520), (cabins, -1330, -680), (cabins, 500, 1130)):
        pen.rect(a, -8, b, 44, pen.down("#f2c43a", "#8a949c", "#4a525a"))
        for x in range(a + 60, b, 420):
            pen.line(f"M{x} 60V2600", "#c9963f", 60)
            pen.line(f"M{x} 100L{x + 420} 700M{x + 420} 100L{x} 700", "#8a949c", 18)
    for k, tone in enumerate(("#d8a02a", "#8a949c", "#b8503f")):
        _pipe(cabins, ((-1300, -60 - k * 40), (-700, -60 - k * 40), (-700, -320 - k * 20), (-1300, -320 - k * 20)), tone, 26)
    cabins.line("M-900 0V-560L-1300 -900", "#8a949c", 22)
    cabins.path("M-1330 -900Q-1380 -1010 -1310 -1120Q-1300 -1040 -1262 -1060Q-1250 -960 -1270 -900Z", "#ff8a3a")
    cabins.path("M-1330 -900Q-1380 -1010 -1310 -1120Q-1300 -1040 -1262 -1060Q-1250 -960 -1270 -900Z", "#ffae5a", 0.9, glow=True)
    cabins.pool(-1300, -980, 300, 260, "#ff8a3a", 0.8)
    for x, tone in ((-430, "#3f78b8"), (-366, "#d8503f"), (-398, "#3f78b8"), (430, "#e8b03a")):
        y = 92 if x == -398 else 0
        near.shadow(x, 0, 38, 6)
        near.rect(x - 30, -y - 90, x + 30, -y, near.across(light(tone, 0.4), tone, dark(tone, 0.45)), 6)
        for h in (28, 60):
            near.rect(x - 32, -y - h - 4, x + 32, -y - h + 4, near.across(light(tone, 0.5), dark(tone, 0.35)))
    deck.rect(-2400, -1900, 2400, 2400, deck.down("#5a6068", "#6f757c", "#7a8086"))
    lines = "".join(f"M{x} -1900V2400" for x in range(-2400, 2401, 120)) + "".join(f"M-2400 {y}H2400" for y in range(-1900, 2400, 120))
    deck.line(lines, "#3f444a", 5, 0.7)
    for x in range(-2340, 2400, 60):
        for y in range(-1000, 900, 60):
            deck.line(f"M{x - 9} {y}l18 0" if (x + y) // 60 % 2 else f"M{x} {y - 9}l0 18", "#8f959c", 3, 0.5)
    deck.rect(-2400, -560, 2400, -530, "#f2c43a")
    for x in range(-2400, 2400, 90):
        deck.poly([(x, -530), (x + 30, -530), (x + 60, -560), (x + 30, -560)], "#2a2c30")
    rail = Pen()
    rail.rect(-2400, 0, 2400, 30, rail.down("#8a949c", "#3a4046"))
    for x in range(-2300, 2301, 150):
        rail.rect(x - 5, -112, x + 5, 0, "#e8b83a")
    for y in (110, 60):
        rail.rect(-2400, -y - 4, 2400, -y + 4, rail.down("#ffe28a", "#c9902a"))
    layers = (_sea(rng), tower.card(-10, 14, -26, 18, 22), cabins.card(-16, 14, -26, 12, 17), rail.card(-24, 24, -0.3, 1.3, 6.9), near.card(-4.8, 4.8, -0.12, 2.0, 2.6))
    return Scenery(layers, (deck.floor(-24, 7, 24),), haze=0.008, spots=SPOTS)


PLACES = (
    Place(("engine room", "boiler room", "ship's engine room", "engine room of the ship", "boiler house", "furnace room", "steam engine room", "machine room", "power plant",
           "power station", "pump room", "turbine hall", "inside a machine"), _engine, indoors=True),
    Place(("oil rig", "oil platform", "drilling rig", "drilling platform", "offshore platform", "rig"), _rig),
)

"""Where engines run: the boiler room under a house or a ship."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
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


PLACES = (
    Place(("engine room", "boiler room", "ship's engine room", "engine room of the ship", "boiler house", "furnace room", "steam engine room", "machine room", "power plant",
           "power station", "pump room", "turbine hall", "inside a machine"), _engine, indoors=True),
)

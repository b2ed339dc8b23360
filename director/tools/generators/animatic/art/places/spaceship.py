"""Inside a spaceship: a corridor of ribs, racks and neon that ends in a big window on space."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import planets
from director.tools.generators.animatic.art.places.pen import Pen, num

HALF, HIGH, NEAR, FAR = 3.0, 3.3, -14.0, 7.6
BAY = 155  # centimetres of wall between two ribs
WALL = ("#31376f", "#262a5c", "#14163a")


def octagon(x: float, y: float, a: float, b: float, cut: float) -> str:
    """Path of an octagon around (x, y), half sizes a and b, corners cut by `cut`."""
    points = (
        (x - a + cut, y - b),
        (x + a - cut, y - b),
        (x + a, y - b + cut),
        (x + a, y + b - cut),
        (x + a - cut, y + b),
        (x - a + cut, y + b),
        (x - a, y + b - cut),
        (x - a, y - b + cut),
    )
    return "M" + "L".join(f"{num(px)} {num(py)}" for px, py in points) + "Z"


def _screen(pen: Pen, x: float, y: float, w: float, h: float, colour: str, rng: random.Random) -> None:
    """A display with a curve, a grid and bars."""
    pen.rect(x - 3, y - 3, x + w + 3, y + h + 3, pen.slant("#6f7bd0", "#1c1f4d"), 5)
    pen.rect(x, y, x + w, y + h, pen.down("#0a2238", "#04101f"), 3)
    pen.rect(x, y, x + w, y + h, pen.down(f"{colour}/0.22", f"{colour}/0.05"), 3, glow=True)
    grid = "".join(f"M{num(x + w * k / 5)} {num(y + 3)}V{num(y + h - 3)}" for k in range(1, 5))
    pen.line(grid, colour, 0.6, 0.3, glow=True)
    if rng.random() < 0.55:
        curve = "M" + "L".join(f"{num(x + 3 + (w - 6) * k / 12)} {num(y + h * rng.uniform(0.25, 0.75))}" for k in range(13))
        pen.line(curve, colour, 1.8, 0.95, glow=True)
    else:
        for k in range(6):
            top = y + h * rng.uniform(0.2, 0.75)
            pen.rect(x + w * (k + 0.6) / 7, top, x + w * (k + 1.1) / 7, y + h - 4, colour, 1, 0.75, glow=True)


def _rack(pen: Pen, x: float, colours: tuple[str, ...], rng: random.Random) -> None:
    """A cabinet of 62 x 210 cm with rows of small lights."""
    pen.rect(x, -262, x + 62, -36, pen.across("#454d96", "#262a5e", "#16183e"), 7)
    pen.rect(x + 5, -256, x + 57, -42, pen.down("#1d2150", "#121434"), 4)
    for row in range(10):
        y = -248 + row * 20
        pen.line(f"M{num(x + 8)} {y + 15}H{num(x + 54)}", "#0b0d2a", 1.6)
        pen.line(f"M{num(x + 8)} {y + 16.6}H{num(x + 54)}", "#6a76d0", 0.6, 0.5)
        for k in range(5):
            if rng.random() < 0.55:
                colour, wide = rng.choice(colours), rng.choice((3, 3, 7))
                pen.rect(x + 10 + k * 9, y + 3, x + 10 + k * 9 + wide, y + 6.5, colour, 1.2)
                pen.rect(x + 10 + k * 9, y + 3, x + 10 + k * 9 + wide, y + 6.5, colour, 1.2, 0.9, glow=True)


def _pipes(pen: Pen, x: float) -> None:
    pen.rect(x, -266, x + 62, -34, pen.down("#1c2058", "#12143a"), 6)
    for k, colour in enumerate(("#4a3aa0", "#3a4aa8", "#6a4ab8")):
        at = x + 8 + k * 17
        pen.rect(at, -266, at + 12, -34, pen.across(light(colour, 0.35), colour, dark(colour, 0.5)))
        for y in (-230, -150, -70):
            pen.rect(at - 2, y, at + 14, y + 8, pen.across("#8d98e6", "#3a4088", "#1a1c48"), 2)


def _vent(pen: Pen, x: float, colour: str, rng: random.Random) -> None:
    pen.rect(x, -262, x + 62, -150, pen.across("#4a52a0", "#262a62"), 7)
    _screen(pen, x + 9, -248, 44, 74, colour, rng)
    pen.rect(x, -144, x + 62, -36, pen.across("#3e4588", "#20235a"), 7)
    for k in range(8):
        pen.rect(x + 8, -136 + k * 11.5, x + 54, -130 + k * 11.5, pen.down("#0c0e2c", "#39409a"), 2)


def _side(side: str, colour: str, other: str, rng: random.Random) -> Floor:
    """A side wall: bays of cabinets, a handrail, tubes of light at the top and the bottom."""
    pen = Pen()
    a, b = (NEAR * 100, FAR * 100) if side == "left" else (-FAR * 100, -NEAR * 100)
    pen.rect(a, -HIGH * 100, b, 0, pen.down(*WALL))
    at = a
    while at < b:
        for slot in (8, 80):
            kind = rng.random()
            if kind < 0.45:
                _rack(pen, at + slot, (colour, other, "#ffb347", "#ff4f7a", "#7dffb0"), rng)
            elif kind < 0.75:
                _vent(pen, at + slot, colour if rng.random() < 0.6 else other, rng)
            else:
                _pipes(pen, at + slot)
        pen.rect(at - 4, -HIGH * 100, at + 4, 0, pen.across("#0f1132", "#5b66bf", "#171a48"))
        at += BAY
    pen.rect(a, -330, b, -268, pen.down("#0b0d2c/0.85", "#0b0d2c/0"))
    pen.rect(a, -34, b, 0, pen.down("#2b3078", "#0e1034"))
    pen.rect(a, -118, b, -110, pen.down("#b3bcff", "#5b64b8", "#1e2258"), 3)
    pen.neon(f"M{num(a)} -284H{num(b)}", other, 3.5)
    pen.neon(f"M{num(a)} -22H{num(b)}", colour, 5)
    return pen.wall(side, NEAR, FAR, HALF, HIGH)


def _deck(colour: str, other: str) -> Floor:
    pen = Pen()
    pen.rect(-300, -FAR * 100, 300, -NEAR * 100, pen.across("#1d2050", "#2c3272", "#1d2050"))
    top, bottom = int(-FAR * 100), int(-NEAR * 100)
    for x in range(-250, 251, 50):
        pen.line(f"M{x} {top}V{bottom}", "#0d0f30", 2.4, 0.8)
        pen.line(f"M{x + 2} {top}V{bottom}", "#8d98ee", 0.8, 0.35)
    rows = "".join(f"M-300 {y}H300" for y in range(top, bottom, 50))
    pen.line(rows, "#0d0f30", 2.4, 0.75)
    pen.rect(-48, top, 48, bottom, pen.across("#6fd8ff/0", "#9fe8ff/0.2", "#6fd8ff/0"))
    for sign, tube in ((-1, other), (1, colour)):
        pen.rect(
            sign * 300,
            top,
            sign * 170,
            bottom,
            pen.across(f"{tube}/0.42", f"{tube}/0") if sign < 0 else pen.across(f"{tube}/0", f"{tube}/0.42"),
        )
        pen.neon(f"M{sign * 212} {top}V{bottom}", tube, 4.5)
    pen.oval(0, top + 60, 260, 330, pen.soft("#7fdcff", 0.5))
    return pen.floor(NEAR, FAR, HALF)


def _ceiling() -> Floor:
    """Slats with light behind them, and bundles of cable beside."""
    pen = Pen()
    top, bottom = int(-FAR * 100), int(-NEAR * 100)
    pen.rect(-300, top, 300, bottom, pen.across("#12143a", "#1f2256", "#12143a"))
    pen.rect(-112, top, 112, bottom, "#0a0c28")
    for y in range(top + 8, bottom, 24):
        pen.rect(-100, y, 100, y + 9, "#8fa0d8", 3)
        pen.rect(-100, y, 100, y + 9, pen.across("#9fc4ff/0.12", "#dff0ff/0.5", "#9fc4ff/0.12"), 3, glow=True)
    for x, wave, colour, width in (
        (-190, 16, "#11133a", 15),
        (-160, -12, "#3b1d6a", 11),
        (178, 14, "#11133a", 16),
        (215, -16, "#4a1f5c", 10),
    ):
        d = f"M{x} {bottom}"
        for y in range(bottom, top, -160):
            d += f"C{x + wave} {y - 50} {x - wave} {y - 110} {x} {y - 160}"
        pen.line(d, colour, width)
        pen.line(d, "#8d98ee", 1.6, 0.3)
    return pen.floor(NEAR, FAR, HALF, HIGH)


def _rib(z: float, colour: str, rng: random.Random) -> Layer:
    """A frame around the corridor: cut corners, a bevel, bolts and a tube of light."""
    pen = Pen()
    outer = "M-300 0V-330H300V0Z"
    pen.path(outer + octagon(0, -152, 268, 156, 74), pen.slant("#6872b8", "#2a2f6c", "#3f2f7a", "#15173f"))
    pen.path(octagon(0, -152, 268, 156, 74) + octagon(0, -152, 262, 150, 72), pen.slant("#c3ccff", "#454da2", "#15173f"))
    pen.rect(-300, -330, -262, 0, pen.across("#0c0d2b/0.9", "#0c0d2b/0"))
    pen.rect(262, -330, 300, 0, pen.across("#0c0d2b/0", "#0c0d2b/0.9"))
    pen.rect(-300, -330, 300, -306, pen.down("#0c0d2b/0.9", "#0c0d2b/0"))
    for sx in (-1, 1):
        for x, y in ((252, -296), (286, -262), (284, -60), (286, -150)):
            pen.disc(sx * x, y, 4.2, pen.ball("#c3ccff", "#2a2f70"))
        pen.line(f"M{sx * 206} -322L{sx * 292} -236", "#12143c", 6, 0.7)
        for k in range(3):
            x = sx * (240 + 14 * k)
            pen.rect(x - 3, -290 + 14 * k, x + 3, -278 + 14 * k, rng.choice((colour, "#ffb347")), 1.5, 0.9, glow=True)
    pen.neon(octagon(0, -152, 276, 164, 77).replace("Z", ""), colour, 3.2, 0.9)
    return pen.card(-3, 3, 0, HIGH, z)


def _thickness(z: float) -> Layer:
    """The far edge of a rib, which gives it depth."""
    pen = Pen()
    pen.path("M-300 0V-330H300V0Z" + octagon(0, -152, 268, 156, 74), pen.down("#1a1c4a", "#242868", "#0e1030"))
    pen.line(octagon(0, -152, 268, 156, 74), "#6f7be0", 1.6, 0.6)
    return pen.card(-3, 3, 0, HIGH, z)


def _window(colour: str, other: str, rng: random.Random) -> Layer:
    """The end wall: a bevelled octagonal window, consoles beside it and a desk below."""
    pen = Pen()
    hole = octagon(0, -186, 206, 112, 62)
    pen.path("M-310 8V-340H310V8Z" + hole, pen.down("#3c4488", "#2c316c", "#181b48"))
    for sx in (-1, 1):
        pen.rect(sx * 232, -262, sx * 292, -120, pen.slant("#5f6bc4", "#262b6a"), 6)
        for k in range(3):
            _screen(pen, min(sx * 238, sx * 286), -254 + k * 45, 48, 34, (colour, other, "#7dffb0")[k], rng)
    pen.path(octagon(0, -186, 232, 138, 72) + hole, pen.slant("#93a0f2", "#3f469c", "#2b2f74", "#8a5cc8"))
    pen.path(octagon(0, -186, 216, 122, 65) + hole, pen.slant("#1a1d50", "#0a0b26", "#2a2f74"))
    for k in range(-4, 5):
        for y in (-317, -55):
            pen.disc(k * 34, y, 3, pen.ball("#b8c2ff", "#1c1f52"))
    pen.neon(octagon(0, -186, 223, 129, 68), colour, 4)
    for x in (-72, 72):
        pen.rect(x - 4, -298, x + 4, -74, pen.across("#5a66c0", "#1a1d50", "#343a86"))
    pen.path("M-190 -276L-96 -298L-178 -80L-206 -110Z", "#cfeaff", 0.07)
    pen.path("M20 -298H56L-20 -74H-56Z", "#cfeaff", 0.06)
    pen.poly([(-250, 0), (-232, -52), (232, -52), (250, 0)], pen.down("#5c67c2", "#2a2f74", "#15173f"))
    for k in range(26):
        x = -214 + k * 17
        pen.rect(x, -40, x + 9, -33, rng.choice((colour, other, "#ffb347", "#39409a")), 2, 0.85, glow=True)
    pen.neon("M-246 -6H246", other, 3.4)
    return pen.card(-3.1, 3.1, -0.08, 3.4, FAR - 0.02)


def build(setting: Setting) -> Scenery:
    rng = setting.rng("ship")
    cool, hot = rng.choice((*[("#27e7ff", "#ff2fd0")] * 3, ("#4dffd2", "#ff5fa8"), ("#4fb4ff", "#ff7a3c")))
    floors = (_deck(hot, cool), _ceiling(), _side("left", cool, "#8a5cff", rng), _side("right", hot, "#8a5cff", rng))
    ribs = tuple(card for k, z in enumerate((-3.9, -0.8, 2.1, 4.8)) for card in (_rib(z, (hot, cool)[k % 2], rng), _thickness(z + 0.24)))
    planet = planets.card(rng, "ringed", x=9.5, y=5.0, z=120, metres=8.5, drift=0.05)
    moon = planets.card(rng, "rock", x=-17, y=13.5, z=150, metres=2.6)
    spots = ((0.0, 0.0), (-1.2, 0.3), (1.25, 0.4), (-1.9, 1.0), (1.95, 1.1))
    return Scenery((*ribs, _window(cool, hot, rng), planet, moon), floors, sky="stars", light="ship", haze=0.03, spots=spots)


PLACES = (
    Place(
        (
            "spaceship interior",
            "spaceship",
            "spaceship cabin",
            "spacecraft",
            "cabin of a spaceship",
            "spaceship cockpit",
            "cockpit of a spaceship",
            "bridge of a ship",
            "bridge of the ship",
            "ship's bridge",
            "space station",
            "airlock",
            "corridor of a ship",
            "corridor of a spaceship",
            "ship corridor",
            "ship's corridor",
            "corridor of the ship",
            "spaceship corridor",
            "starship corridor",
            "space station corridor",
            "spaceship engine room",
            "starship",
            "inside a spaceship",
            "space shuttle cabin",
            "rocket ship",
            "ufo interior",
            "space ship",
            "shuttle",
            "space shuttle",
            "rocket interior",
            "inside a rocket",
            "spaceship control room",
            "space lab",
            "space capsule",
            "capsule",
        ),
        build,
        indoors=True,
    ),
)

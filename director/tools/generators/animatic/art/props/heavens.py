"""What stands in the sky: planets, moon, sun, stars, comet, rainbow, clouds, galaxy, northern lights."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import curve, glint, rng_of, shade, thing, tint

_KINDS = {"mars": "#d2603a", "jupiter": "#d9a877", "saturn": "#e6c486", "neptune": "#4a78e0", "uranus": "#8fdde0", "venus": "#eec27a",
    "mercury": "#a89c92", "icy": "#bfe6f5", "ice": "#bfe6f5", "lava": "#d2472a", "desert": "#dba561", "gas": "#c98fd0"}


def _band(r: float, y0: float, y1: float, bulge: float) -> str:
    """A belt around a globe of radius r between two heights."""
    x0, x1 = math.sqrt(max(0.0, r * r - y0 * y0)), math.sqrt(max(0.0, r * r - y1 * y1))
    return (f"M{num(-x0)} {num(y0)}Q0 {num(y0 + bulge)} {num(x0)} {num(y0)}A{num(r)} {num(r)} 0 0 1 {num(x1)} {num(y1)}"
            f"Q0 {num(y1 + bulge)} {num(-x1)} {num(y1)}A{num(r)} {num(r)} 0 0 1 {num(-x0)} {num(y0)}Z")


def _globe(pen: Pen, r: float, colour: str) -> None:
    """Air around, body, before its markings."""
    pen.disc(0, 0, r * 1.22, pen.ball(f"{light(colour, 0.5)}/0.8", f"{light(colour, 0.4)}/0.6", f"{light(colour, 0.4)}/0.5",
        f"{light(colour, 0.4)}/0.42",
        f"{light(colour, 0.4)}/0.08", f"{light(colour, 0.4)}/0", cx=0.5, cy=0.5, r=0.5), 0.55)
    pen.disc(0, 0, r, pen.ball(light(colour, 0.5), light(colour, 0.14), colour, shade(colour, 0.35)))


def _dusk(pen: Pen, r: float, colour: str) -> None:
    """The night side and the lit rim, after the markings."""
    pen.disc(0, 0, r + 0.3, pen.ball("#0d0628/0", "#0d0628/0", "#0d0628/0.3", "#0d0628/0.72", "#0d0628/0.86", cx=0.3, cy=0.27, r=0.86))
    pen.line(f"M{num(-r * 0.76)} {num(r * 0.62)}A{num(r * 0.98)} {num(r * 0.98)} 0 0 1 {num(r * 0.62)} {num(-r * 0.76)}", light(colour,
        0.8), r * 0.03, 0.7)
    pen.disc(0, 0, r * 1.2, pen.soft(light(colour, 0.2), 0.3), glow=True)


def _planet(pen: Pen, looks: Looks) -> Box:
    kind = next((tone for word, tone in _KINDS.items() if looks.has(word)), "")
    colour = tint(looks, kind or looks.pick("#d9825a", "#7a6be0", "#4fa8c9", "#d870a8", "#6fbf8a"), "planet")
    ringed = looks.has("ringed", "ring", "rings", "saturn") or (not kind and looks.pick("yes", "no", salt="ring") == "yes")
    rng, r = rng_of(looks, "planet"), 60.0
    rings = ((104, 8, light(colour, 0.55), 0.9), (93, 9, mix(colour, "#fff0d0", 0.5), 0.75), (83, 4, shade(colour, 0.1), 0.7))
    if ringed:
        with pen.at(turn=-16):
            for reach, wide, tone, o in rings:
                pen.line(f"M{-reach} 0A{reach} {reach * 0.26:.1f} 0 0 1 {reach} 0", shade(tone, 0.3), wide, o)
    _globe(pen, r, colour)
    with pen.at(turn=-16):
        y = -52.0
        while y < 50:
            high = rng.uniform(4, 13)
            tone = mix(light(colour, 0.35), mix(shade(colour, 0.3), "#b04a7a", 0.2), rng.random())
            pen.path(_band(r, y, min(57, y + high), 13), tone, rng.uniform(0.25, 0.6))
            y += high + rng.uniform(3, 12)
        pen.oval(20, 26, 13, 7, light(colour, 0.4), 0.55)
        pen.oval(20, 26, 8, 4, shade(colour, 0.2), 0.5)
    _dusk(pen, r, colour)
    if ringed:
        with pen.at(turn=-16):
            for reach, wide, tone, o in rings:
                pen.line(f"M{-reach} 0A{reach} {reach * 0.26:.1f} 0 0 0 {reach} 0", pen.across(light(tone, 0.3), tone, shade(tone,
                    0.55)), wide, o)
            pen.line("M-60 0A104 27 0 0 0 104 0", light(colour, 0.8), 1, 0.35)
    return (-112, -80, 112, 80) if ringed else (-76, -76, 76, 76)


def _earth(pen: Pen, looks: Looks) -> Box:
    _globe(pen, 60, "#2f7fd0")
    land = pen.slant("#a9d977", "#58ad5e", "#2f7a5a")
    for shape in (((-38, -40), (-18, -50), (4, -44), (10, -34), (-4, -28), (-8, -14), (-20, -6), (-28, -14), (-42, -20), (-50, -28)),
                  ((-16, -2), (-2, 4), (8, 16), (2, 32), (-6, 48), (-14, 40), (-18, 22), (-22, 8)),
                  ((28, -42), (42, -36), (53, -22), (57, -4), (48, 2), (38, -8), (28, -12), (22, -26)),
                  ((34, 8), (48, 10), (52, 22), (42, 38), (34, 30), (28, 18)), ((-10, 56), (6, 54), (16, 56), (4, 58.5))):
        pen.path(curve(*shape), land)
    for x, y, wide in ((-34, -8, 24), (12, -24, 20), (-8, 22, 28), (30, 44, 17), (36, -4, 15), (-30, 36, 16)):
        pen.path(curve((x - wide, y), (x - wide * 0.4, y - 4), (x + wide * 0.3, y - 3), (x + wide, y - 6), (x + wide * 0.5, y + 1),
            (x - wide * 0.3, y + 2)), "#ffffff", 0.75)
    pen.path(_band(60, -59.6, -54.5, 3), "#ffffff", 0.85)
    _dusk(pen, 60, "#6fb8ff")
    return (-76, -76, 76, 76)


def _moon(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#f4ecd2", "moon")
    if looks.has("crescent", "half", "sickle", "new"):
        d = "M14 -58A58 58 0 1 0 52 26A46 46 0 1 1 14 -58Z"
        pen.disc(-4, 0, 74, pen.soft(colour, 0.3))
        pen.path(d, pen.slant(light(colour, 0.7), colour, mix(colour, "#c8a878", 0.5)))
        for x, y, r in ((-40, 4, 6), (-30, 26, 4), (-30, -24, 4.5), (-6, 44, 4)):
            pen.disc(x, y, r, mix(colour, "#b09a80", 0.45), 0.6)
        pen.path(d, light(colour, 0.5), 0.7, glow=True)
    else:
        pen.disc(0, 0, 75, pen.soft(colour, 0.55))
        pen.disc(0, 0, 58, pen.ball("#fffdf4", light(colour, 0.3), colour, mix(colour, "#9c8fb0", 0.5)))
        for x, y, rx, ry in ((-18, -20, 20, 15), (12, -30, 12, 9), (-26, 14, 12, 10), (22, 4, 15, 18), (2, 34, 17, 9)):
            pen.oval(x, y, rx, ry, mix(colour, "#8c86a8", 0.42), 0.38)
        for x, y, r in ((30, -26, 6), (-38, -6, 5), (-8, 10, 6), (30, 32, 6), (-24, 38, 5), (6, -46, 4), (42, 8, 3.5)):
            pen.disc(x, y, r, mix(colour, "#857a98", 0.5), 0.6)
            pen.disc(x + r * 0.15, y + r * 0.18, r * 0.8, light(colour, 0.35), 0.75)
        pen.disc(0, 0, 58, pen.ball(f"{colour}/0.2", f"{colour}/0.15", f"{colour}/0.08"), glow=True)
    pen.disc(0, 0, 78, pen.soft(light(colour, 0.3), 0.4), glow=True)
    return (-80, -80, 80, 80)


def _sun(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#ffc93c", "sun")
    pen.disc(0, 0, 98, pen.soft(light(colour, 0.35), 0.85))
    for k in range(16):
        with pen.at(turn=360 * k / 16):
            reach = -88 if k % 2 else -78
            pen.path(f"M-8 -53Q-1.5 -66 0 {reach}Q1.5 -66 8 -53Z", pen.down(f"{light(colour, 0.4)}/0.2", light(colour, 0.1)))
    pen.disc(0, 0, 50, pen.ball("#fffbe0", light(colour, 0.45), colour, mix(colour, "#f2742e", 0.6), cx=0.42, cy=0.38))
    pen.disc(0, 0, 50, light(colour, 0.2), 0.8, glow=True)
    pen.disc(0, 0, 99, pen.soft(colour, 0.8), glow=True)
    return (-100, -100, 100, 100)


def _one_star(pen: Pen, x: float, y: float, r: float, colour: str) -> None:
    pen.disc(x, y, r * 0.95, pen.soft(colour, 0.7))
    glint(pen, x, y, r, colour)
    with pen.at(x, y, turn=45):
        glint(pen, 0, 0, r * 0.5, light(colour, 0.5))
    pen.disc(x, y, r * 0.16, "#ffffff")
    glint(pen, x, y, r, colour, 0.9, glow=True)
    pen.disc(x, y, r * 0.95, pen.soft(colour, 0.7), glow=True)


def _star(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#ffe9a8", "star")
    if not looks.has("stars"):
        _one_star(pen, 0, 0, 48, colour)
        return (-50, -50, 50, 50)
    rng = rng_of(looks, "stars")
    for x, y, r in ((-62, -30, 13), (-30, 22, 9), (0, -38, 18), (30, 12, 11), (60, -26, 14), (72, 30, 8), (-66, 34, 8), (2, 36, 7)):
        _one_star(pen, x + rng.uniform(-7, 7), y + rng.uniform(-6, 6), r, mix(colour, "#bfe0ff", rng.random()))
    return (-90, -62, 90, 62)


def _comet(pen: Pen, looks: Looks) -> Box:
    fiery = looks.has("meteor", "meteorite", "fireball", "fiery", "burning")
    colour = tint(looks, "#ff9a4a" if fiery else "#9fdcff", "comet", "star")
    for squeeze, o in ((1.0, 0.35), (0.62, 0.55), (0.3, 0.9)):
        with pen.at(-52, 36, turn=-31, scale=1.0):
            d = (f"M-4 {-16 * squeeze:.1f}C40 {-15 * squeeze:.1f} 110 {-8 * squeeze:.1f} "
                f"196 0C110 {8 * squeeze:.1f} 40 {15 * squeeze:.1f} -4 {16 * squeeze:.1f}Z")
            fill = pen.across(light(colour, 0.7), f"{colour}/0.75", f"{mix(colour, '#8a6ae0', 0.4)}/0.25", f"{colour}/0")
            pen.path(d, fill, o)
            pen.path(d, fill, o * 0.7, glow=True)
    pen.disc(-52, 36, 28, pen.soft(colour, 0.8))
    pen.disc(-52, 36, 15, pen.ball("#ffffff", light(colour, 0.7), colour))
    if fiery:
        for x, y, r in ((-57, 33, 3), (-48, 40, 4), (-46, 31, 2)):
            pen.disc(x, y, r, shade(colour, 0.4), 0.6)
    pen.disc(-52, 36, 30, pen.soft(light(colour, 0.4), 1.0), glow=True)
    for x, y, r in ((10, 26, 6), (58, -8, 5), (-8, -22, 4), (92, -26, 4), (40, 14, 3)):
        glint(pen, x, y, r, light(colour, 0.6), 0.9)
        glint(pen, x, y, r, light(colour, 0.6), 0.7, glow=True)
    return (-84, -76, 124, 68)


def _constellation(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#dceaff", "star")
    spots = [(-78, 22), (-46, 6), (-18, -8), (12, -16), (30, 14), (70, 6), (62, -34)]
    d = "M" + "L".join(f"{x} {y}" for x, y in spots) + f"L{spots[3][0]} {spots[3][1]}"
    pen.line(d, colour, 1, 0.55)
    pen.line(d, colour, 0.9, 0.5, glow=True)
    for k, (x, y) in enumerate(spots):
        _one_star(pen, x, y, (11, 9, 8, 13, 8, 10, 12)[k], colour)
    for x, y in ((-60, -30), (-30, 34), (50, 34), (0, -44), (84, -14), (-84, -10)):
        pen.disc(x, y, 1.1, colour, 0.8)
        pen.disc(x, y, 1.1, colour, 0.8, glow=True)
    return (-94, -54, 94, 46)


def _puffs(pen: Pen, x: float, y: float, size: float, colour: str) -> None:
    """A heap of cloud standing on a flat foot at (x, y)."""
    low = mix(colour, "#8f9cc8", 0.42)
    with pen.at(x, y, size):
        pen.path("M-46 0A13 13 0 0 1 -46 -25C-46 -25 -44 -27 -41 -27A24 24 0 0 1 0 -46A25 25 0 0 1 40 -28C54 -28 58 -20 58 "
            "-14A14 14 0 0 1 44 0Z", pen.down(colour, colour, low))
        for cx, cy, r in ((-30, -20, 17), (30, -20, 18), (16, -34, 17), (-8, -32, 22)):
            pen.disc(cx, cy, r, pen.ball("#ffffff", f"{light(colour, 0.3)}/0.85", f"{colour}/0", cx=0.36, cy=0.24, r=0.62), 0.95)
        pen.path("M-46 0A13 13 0 0 1 -58 -10Q-30 -4 0 -8T57 -10A14 14 0 0 1 44 0Z", mix(colour, "#7f8cc0", 0.5), 0.35)


def _cloud(pen: Pen, looks: Looks) -> Box:
    stormy = looks.has("storm", "dark", "thunder", "thundercloud", "rain", "black", "grey", "gray", "stormy")
    colour = tint(looks, "#7f86a3" if stormy else "#fbfdff", "cloud")
    if looks.has("clouds"):
        _puffs(pen, 62, -22, 0.62, colour)
        _puffs(pen, -66, -26, 0.5, colour)
    _puffs(pen, 0, 0, 1.0, colour)
    if stormy and looks.has("thunder", "thundercloud", "lightning"):
        pen.path("M4 -4L-10 20H0L-6 42L18 12H6L14 -4Z", pen.down("#fffbd0", "#ffcf3a"))
        pen.path("M4 -4L-10 20H0L-6 42L18 12H6L14 -4Z", "#ffe88a", glow=True)
        return (-102, -60, 102, 46) if looks.has("clouds") else (-62, -60, 62, 46)
    return (-102, -60, 102, 4) if looks.has("clouds") else (-62, -60, 62, 3)


def _rainbow(pen: Pen, looks: Looks) -> Box:
    tones = ("#f0524a", "#f78f3a", "#fbd84a", "#62c86a", "#45a8ea", "#5a6ae0", "#a062d8")
    for k, tone in enumerate(tones):
        r = 116 - k * 6.4
        pen.line(f"M{num(-r)} -4A{num(r)} {num(r)} 0 0 1 {num(r)} -4", tone, 6.8, 0.78, cap="butt")
    for side in (-1, 1):
        _puffs(pen, 94 * side, 4, 0.62, "#fdfeff")
    return (-142, -130, 142, 16)


def _galaxy(pen: Pen, looks: Looks) -> Box:
    rng, colour = rng_of(looks, "galaxy"), tint(looks, "#8a6af0", "galaxy", "nebula")
    pink = mix(colour, "#ff7ac8", 0.6)
    with pen.at(turn=-24):
        pen.oval(0, 0, 100, 52, pen.soft(colour, 0.75))
        for k in range(120):
            arm, u = k % 2, (k // 2) / 60
            angle = u * 5.2 + arm * math.pi + rng.uniform(-0.25, 0.25)
            reach = 10 + 84 * u
            x, y, size = reach * math.cos(angle), reach * 0.5 * math.sin(angle), (19 - 12 * u) * rng.uniform(0.6, 1.3)
            tone = rng.choice((colour, pink, "#6ab8ff"))
            pen.oval(x, y, size, size * 0.55, pen.soft(tone, 0.5))
            pen.oval(x, y, size, size * 0.55, pen.soft(tone, 0.16), glow=True)
            if k % 3 == 0:
                x, y, r = x + rng.uniform(-9, 9), y + rng.uniform(-5, 5), rng.uniform(0.4, 1.3)
                pen.disc(x, y, r, "#fff6e0")
                pen.disc(x, y, r, "#fff6e0", 0.8, glow=True)
        pen.oval(0, 0, 30, 17, pen.ball("#fffbe8", "#ffe6b8/0.9", f"{pink}/0.5", f"{pink}/0", cx=0.5, cy=0.5, r=0.5))
        pen.oval(0, 0, 26, 15, pen.soft("#ffe8c0", 0.9), glow=True)
    return (-112, -76, 112, 76)


def _aurora(pen: Pen, looks: Looks) -> Box:
    rng = rng_of(looks, "aurora")
    for shift, tall, a, b in ((0, 92, "#4af0a8", "#7a5af0"), (-34, 66, "#3ae0d0", "#c85af0")):
        for k in range(64):
            u = k / 63
            x, foot = -118 + 236 * u, -16 + shift + 15 * math.sin(u * 7.5 + shift) + 7 * math.sin(u * 17)
            h = tall * (0.55 + 0.45 * math.sin(u * 11 + shift * 2) ** 2) * rng.uniform(0.85, 1.1) * (1 - abs(2 * u - 1) ** 4)
            fill = pen.down(f"{b}/0", f"{b}/0.45", f"{a}/0.8", f"{a}/0.95", f"{a}/0")
            pen.rect(x, foot - h, x + 5.4, foot + 5, fill, 2.5, 0.5)
            pen.rect(x, foot - h, x + 5.4, foot + 5, fill, 2.5, 0.2, glow=True)
    return (-126, -150, 126, 14)


PROPS = (
    thing("planet, alien planet, distant planet, ringed planet, gas giant, saturn, mars, jupiter, venus, neptune, uranus", 6.0,
    _planet, "sky"),
    thing("earth, planet earth, blue planet, home planet", 6.0, _earth, "sky"),
    thing("moon, full moon, crescent moon, half moon", 5.0, _moon, "sky"),
    thing("sun, rising sun, setting sun, midday sun", 6.0, _sun, "sky"),
    thing("star, north star, evening star, morning star, bright star", 3.0, _star, "sky"),
    thing("comet, meteor, meteorite, shooting star, falling star, fireball", 7.0, _comet, "sky"),
    thing("constellation, zodiac, star sign, star pattern", 8.0, _constellation, "sky"),
    thing("rainbow", 16.0, _rainbow, "sky"),
    thing("cloud, storm cloud, rain cloud, thundercloud, thunder cloud, white cloud", 7.0, _cloud, "sky"),
    thing("galaxy, milky way, spiral galaxy, black hole, wormhole", 9.0, _galaxy, "sky"),
    thing("aurora, northern lights, northern light, aurora borealis, polar lights", 16.0, _aurora, "sky"),
)

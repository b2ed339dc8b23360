"""Towns: house fronts with shops, skylines, street lamps, trees and cars; centimetres, the ground at y = 0."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Layer, dark, light
from director.tools.generators.animatic.art.places import flora
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.places.planets import blob

WALLS = ("#d98a6a", "#e8c08a", "#8fa8b8", "#c96f5a", "#a8b89a", "#d9a8a0", "#b8a0c0", "#e0d0b0", "#7f9fb0")
AWNINGS = ("#d9504a", "#3f8f8a", "#e8a03a", "#5a6fb8", "#7a9a4a", "#c9608a")
NEONS = ("#27e7ff", "#ff2fd0", "#ffcf3f", "#7dff8a", "#8a5cff", "#ff6a3f")
WARM = ("#ffd98a", "#ffc46b", "#ffe8b8", "#ffb45e")


def pane(pen: Pen, x: float, y: float, wide: float, tall: float, trim: str, rng: random.Random, lit: float = 0.5) -> None:
    """A window of a house, its top left at (x, y): frame, glass with sky in it, sill; it shines at night with chance `lit`."""
    pen.rect(x - 5, y - 5, x + wide + 5, y + tall + 4, pen.slant(light(trim, 0.3), trim, dark(trim, 0.25)), 2)
    pen.rect(x, y, x + wide, y + tall, pen.slant("#cfe6f2", "#7f9fc0", "#4f6a92"))
    if rng.random() < lit:
        warm = rng.choice(WARM)
        pen.rect(x, y, x + wide, y + tall, pen.down(f"{warm}/0.55", f"{warm}/0.36"), glow=True)
        if rng.random() < 0.4:
            pen.rect(x, y, x + wide * 0.3, y + tall, "#7a3f2a", o=0.4, glow=False)
    pen.rect(x + wide / 2 - 1.5, y, x + wide / 2 + 1.5, y + tall, light(trim, 0.2))
    pen.rect(x, y + tall * 0.42 - 1.5, x + wide, y + tall * 0.42 + 1.5, light(trim, 0.2))
    pen.rect(x - 8, y + tall + 4, x + wide + 8, y + tall + 10, pen.down(light(trim, 0.4), dark(trim, 0.2)), 1)


def shop(pen: Pen, x: float, wide: float, rng: random.Random) -> None:
    """A shop front on the ground floor: window, door, awning."""
    tone, awning = rng.choice(("#3f4f5f", "#5f3f3a", "#2f5f5a", "#6a4a6a", "#7a5a34")), rng.choice(AWNINGS)
    pen.rect(x, -330, x + wide, 0, pen.down(light(tone, 0.1), tone, dark(tone, 0.3)))
    door = x + wide - 110
    for a, b, y0, y1 in ((x + 20, door - 18, -240, -60), (door, door + 88, -245, -6)):
        pen.rect(a - 6, y0 - 6, b + 6, y1 + 6, light(tone, 0.25), 3)
        pen.rect(a, y0, b, y1, pen.slant("#a8d0dc", "#6f9cb4", "#3f5f80"))
        pen.rect(a, y0, b, y1, pen.down("#ff9a4a/0.16", "#ff8a3a/0.24"), glow=True)
    at = x + 34
    while at < door - 54:
        tall, goods = rng.uniform(30, 80), rng.choice(WALLS)
        pen.rect(at, -62 - tall, at + 26, -62, pen.across(light(goods, 0.3), dark(goods, 0.1)), 8)
        at += 38
    pen.disc(door + 78, -120, 4, "#ffe2a0")
    stripes, count = wide / max(4, round(wide / 34)), max(4, round(wide / 34))
    for k in range(count):
        sx = x + k * stripes
        colour = awning if k % 2 == 0 else "#fff2e0"
        pen.path(
            f"M{num(sx)} -318H{num(sx + stripes)}V-262A{num(stripes / 2)} {num(stripes / 2)} 0 0 1 {num(sx)} -262Z",
            pen.down(light(colour, 0.15), dark(colour, 0.12)),
        )
    pen.rect(x - 6, -326, x + wide + 6, -314, pen.down(light(awning, 0.3), dark(awning, 0.3)), 2)
    pen.rect(x, -250, x + wide, -225, "#120c22", o=0.2)
    pen.pool(x + wide / 2, -120, wide * 0.6, 150, "#ff8a3a", 0.1)


def house(pen: Pen, x: float, wide: float, floors: int, rng: random.Random, wall: str = "", lit: float = 0.5) -> None:
    """A town house from x to x + wide: a shop below, windows above, cornice and chimneys."""
    wall = wall or rng.choice(WALLS)
    trim = light(wall, 0.6)
    top = -330 - floors * 190
    pen.rect(x, top, x + wide, 0, pen.down(light(wall, 0.14), wall, dark(wall, 0.16)))
    if rng.random() < 0.5:
        rows = "".join(f"M{num(x)} {y}H{num(x + wide)}" for y in range(int(top) + 30, -330, 30))
        pen.line(rows, dark(wall, 0.3), 1.4, 0.35)
    columns = max(2, round(wide / 130))
    gap = wide / columns
    for level in range(floors):
        y = -330 - (level + 1) * 190 + 38
        for k in range(columns):
            pane(pen, x + gap * (k + 0.5) - 34, y, 68, 104, trim, rng, lit)
            if level == 1 and rng.random() < 0.4:
                _balcony(pen, x + gap * (k + 0.5), y + 106, rng)
        pen.rect(x, y + 130, x + wide, y + 137, trim, o=0.6)
    shop(pen, x, wide, rng)
    pen.rect(x - 12, top - 26, x + wide + 12, top, pen.down(light(trim, 0.3), trim, dark(wall, 0.25)), 3)
    pen.rect(x, top, x + wide, top + 22, "#120c22", o=0.2)
    for k in range(rng.randint(0, 2)):
        cx = x + wide * (0.2 + 0.45 * k)
        pen.rect(cx, top - 90, cx + 46, top - 24, pen.across(light(wall, 0.1), dark(wall, 0.4)))
        pen.rect(cx - 5, top - 98, cx + 51, top - 86, dark(wall, 0.3), 2)
    pen.rect(x, top, x + 16, 0, pen.across("#120c22/0.3", "#120c22/0"))


def _balcony(pen: Pen, x: float, y: float, rng: random.Random) -> None:
    pen.rect(x - 54, y, x + 54, y + 10, "#5a5668", 2)
    for k in range(10):
        pen.rect(x - 52 + k * 11.2, y - 44, x - 49 + k * 11.2, y, "#3f3d50")
    pen.rect(x - 54, y - 47, x + 54, y - 42, "#3f3d50", 2)
    for k in range(6):
        pen.disc(x - 45 + k * 18, y - 46, rng.uniform(8, 12), rng.choice(("#6aa84a", "#4f9a58", "#e8607a", "#f2b84a")))


def block(pen: Pen, x: float, wide: float, tall: float, rng: random.Random, neon: str) -> None:
    """A dark tower front for a neon city: window bands, signs without letters, cables."""
    wall = rng.choice(("#2a2f5a", "#3a2a5a", "#1f3a5a", "#33284a"))
    pen.rect(x, -tall, x + wide, 0, pen.down(light(wall, 0.12), wall, dark(wall, 0.4)))
    for y in range(int(-tall) + 50, -400, 92):
        for k in range(max(2, int(wide / 84))):
            wx = x + 18 + k * 82
            if wx + 52 > x + wide:
                break
            pen.rect(wx, y, wx + 56, y + 46, pen.slant("#4a5a92", "#1a2048"), 2)
            if rng.random() < 0.5:
                pen.rect(
                    wx, y, wx + 56, y + 46, rng.choice((*WARM[:2], "#6fd8ff", "#ff8ad8", "#b89aff")), 2, rng.uniform(0.15, 0.5), glow=True
                )
    for _ in range(2):
        sign(pen, x + rng.uniform(0.15, 0.8) * wide, -rng.uniform(430, max(500, min(tall - 150, 1100))), rng)
    pen.rect(x, -340, x + wide, 0, pen.down("#1f1c40", "#100e26"))
    pen.rect(x + 20, -260, x + wide - 20, -50, pen.slant("#3a4a8a", "#1a1c48"), 4)
    pen.rect(x + 20, -260, x + wide - 20, -50, pen.down(f"{neon}/0.26", f"{neon}/0.1"), 4, glow=True)
    for k in range(4):
        kx = x + 34 + k * (wide - 70) / 4
        pen.rect(kx, -rng.uniform(110, 200), kx + (wide - 90) / 5, -52, "#14122e", 4, 0.85)
    pen.neon(f"M{num(x + 6)} -300H{num(x + wide - 6)}", neon, 9, 0.8)
    pen.rect(x, -tall, x + 14, 0, pen.across("#05040f/0.6", "#05040f/0"))


def sign(pen: Pen, x: float, y: float, rng: random.Random) -> None:
    """A hanging sign of plain shapes in tubes of light."""
    colour, other = rng.sample(NEONS, 2)
    kind = rng.randrange(4)
    pen.rect(x - 46, y - 110, x + 46, y + 110, pen.slant("#2a2550", "#0f0c26"), 10)
    if kind == 0:
        for k in range(4):
            pen.neon(f"M{num(x - 24)} {num(y - 72 + k * 48)}h{num(rng.uniform(24, 48))}", (colour, other)[k % 2], 7)
    elif kind == 1:
        pen.neon(f"M{num(x)} {num(y - 78)}A30 30 0 1 1 {num(x - 0.1)} {num(y - 78)}ZM{num(x)} {num(y + 10)}V{num(y + 80)}", colour, 6)
    elif kind == 2:
        pen.neon(
            f"M{num(x - 28)} {num(y - 60)}L{num(x + 28)} {num(y - 20)}L{num(x - 28)} {num(y + 20)}L{num(x + 28)} {num(y + 60)}", colour, 7
        )
    else:
        pen.neon(
            f"M{num(x - 28)} {num(y - 6)}H{num(x + 28)}Q{num(x + 24)} {num(y + 34)} {num(x)} {num(y + 34)}T{num(x - 28)} "
            f"{num(y - 6)}ZM{num(x - 12)} {num(y - 26)}q8 -14 0 -28M{num(x + 12)} {num(y - 26)}q8 -14 0 -28",
            other,
            6,
        )
    pen.neon(f"M{num(x - 40)} {num(y - 104)}H{num(x + 40)}V{num(y + 104)}H{num(x - 40)}Z", other if kind < 3 else colour, 4, 0.7)


def skyline(
    rng: random.Random,
    z: float,
    half: float,
    low: float,
    high: float,
    colour: str,
    base: float = -2.0,
    gap: float = 0.0,
    neon: bool = False,
    lit: float = 0.4,
) -> Layer:
    """A row of towers at depth z (metres); lower towards the middle by `gap` (0..1); windows shine at night."""
    pen = Pen()
    x = -half
    cell = z / 26
    while x < half:
        wide = rng.uniform(0.06, 0.14) * half
        near = math.exp(-(((x + wide / 2) / (half * 0.22)) ** 2))
        tall = rng.uniform(low, high) * (1 - gap * near)
        tone = rng.choice((colour, light(colour, 0.08), dark(colour, 0.12)))
        tower(pen, x, wide, tall, tone, cell, base, rng, neon, lit)
        x += wide + rng.uniform(-0.01, 0.02) * half
    return pen.card(-half, half, base, high * 1.3, z)


def tower(
    pen: Pen, x: float, wide: float, tall: float, tone: str, cell: float, base: float, rng: random.Random, neon: bool, lit: float
) -> None:
    a, b, top = x * 100, (x + wide) * 100, -tall * 100
    pen.rect(a, top, b, -base * 100, pen.across(light(tone, 0.16), tone, dark(tone, 0.22)))
    crown = rng.randrange(4)
    if crown == 0:
        pen.rect(a + wide * 25, top - tall * 8, b - wide * 25, top, pen.across(light(tone, 0.12), dark(tone, 0.18)))
        pen.line(f"M{num((a + b) / 2)} {num(top - tall * 8)}V{num(top - tall * 22)}", dark(tone, 0.2), wide * 3)
        pen.disc((a + b) / 2, top - tall * 22, cell * 14, "#ff5a4a", 0.9, glow=True)
    elif crown == 1:
        pen.poly([(a, top), (b, top - tall * 9), (b, top + 2)], light(tone, 0.1))
    columns = max(2, int(wide / cell / 0.62))
    step = (b - a) / columns
    rows = min(26, int((tall - base * 0.3) / cell / 0.9))
    plain = ""
    for i in range(columns):
        for j in range(rows):
            wx, wy = a + step * (i + 0.25), top + cell * 90 * (j + 0.6)
            if wy > -60:
                continue
            if rng.random() < lit:
                colour = rng.choice(NEONS if neon and rng.random() < 0.4 else WARM)
                pen.rect(wx, wy, wx + step * 0.5, wy + cell * 46, colour, o=0.85, glow=True)
            plain += f"M{num(wx)} {num(wy)}h{num(step * 0.5)}v{num(cell * 46)}h{num(-step * 0.5)}Z"
    if plain:
        pen.path(plain, light(tone, 0.32), 0.4)
    if neon and rng.random() < 0.4:
        pen.neon(f"M{num(a + step * 0.1)} {num(top)}V{num(top + tall * 60)}", rng.choice(NEONS), cell * 14, 0.7)


def lamp(pen: Pen, x: float, tall: float = 430, flip: bool = False, colour: str = "#ffc46b") -> None:
    """A street lamp with a curved arm and its pool of light."""
    with pen.at(x, 0, flip=flip):
        pen.shadow(0, 0, 40, 8)
        pen.path("M-9 0L-6 -40H6L9 0Z", "#2f3a45")
        pen.rect(-4, -tall, 4, -20, pen.across("#6a7a88", "#3a4652", "#20282f"))
        pen.line(f"M0 {num(-tall)}Q0 {num(-tall - 44)} 46 {num(-tall - 40)}", "#3a4652", 7)
        pen.path(f"M28 {num(-tall - 42)}h40l10 22h-60Z", pen.down("#56636f", "#28323a"))
        pen.oval(48, -tall - 19, 27, 7, "#fff4d0")
        pen.oval(48, -tall - 19, 27, 8, "#fff0c8", glow=True)
        pen.pool(48, -tall - 10, 120, 110, colour, 0.42)
        pen.path(f"M24 {num(-tall - 18)}H72L{num(210)} 0H-114Z", pen.down(f"{colour}/0.06", f"{colour}/0.01"), glow=True)


def tree(pen: Pen, x: float, tall: float, rng: random.Random, colour: str = "#5fa84f", season: str = "") -> None:
    """A round-crowned tree in the leaf of the season; bare and snowy in winter."""
    if season == "winter":
        with pen.at(x):
            flora.bare(pen, rng, tall)
        return
    if season in ("autumn", "spring"):
        colour = rng.choice(flora.LEAVES[season])
    r = tall * 0.3
    pen.shadow(x, 0, r * 0.9, r * 0.12)
    pen.path(
        f"M{num(x - tall * 0.035)} 0Q{num(x - tall * 0.02)} {num(-tall * 0.3)} {num(x - tall * 0.02)} "
        f"{num(-tall * 0.6)}H{num(x + tall * 0.02)}Q{num(x + tall * 0.02)} {num(-tall * 0.3)} {num(x + tall * 0.035)} 0Z",
        pen.across("#a8784f", "#6a4630", "#42291d"),
    )
    pen.path(blob(rng, x, -tall * 0.68, r, 12, 0.14), pen.ball(light(colour, 0.3), colour, dark(colour, 0.45), cx=0.32, cy=0.24, r=0.9))
    for _ in range(7):
        a, d = rng.uniform(0, math.tau), rng.uniform(0.1, 0.62) * r
        bx, by = x + d * math.cos(a), -tall * 0.7 + d * math.sin(a)
        tone = light(colour, 0.26) if by < -tall * 0.68 and bx < x + r * 0.2 else dark(colour, 0.14)
        pen.path(blob(rng, bx, by, r * rng.uniform(0.2, 0.34), 9, 0.2), pen.ball(light(tone, 0.15), tone, dark(tone, 0.12)), 0.75)


def car(pen: Pen, x: float, colour: str) -> None:
    """A small parked car seen from behind."""
    with pen.at(x):
        pen.shadow(0, 0, 108, 13, 0.6)
        for sx in (-1, 1):
            pen.rect(sx * 74, -34, sx * 44, 0, "#201c2c", 7)
        pen.path("M-58 -96Q-50 -140 -30 -142H30Q50 -140 58 -96Z", pen.down(light(colour, 0.3), dark(colour, 0.1)))
        pen.path("M-48 -98Q-42 -130 -28 -132H28Q42 -130 48 -98Z", pen.slant("#cfe6f2", "#6f8fb0", "#33466a"))
        pen.path(
            "M-84 -26Q-90 -92 -62 -98H62Q90 -92 84 -26Q84 -18 76 -18H-76Q-84 -18 -84 -26Z",
            pen.down(light(colour, 0.35), colour, dark(colour, 0.4)),
        )
        pen.rect(-30, -58, 30, -40, "#f4f0e4", 3, 0.9)
        pen.rect(-86, -36, 86, -24, pen.down("#d8dce4", "#6a7080"), 5)
        for sx in (-1, 1):
            pen.rect(sx * 78, -82, sx * 52, -64, pen.ball("#ffb0a0", "#e8403a", "#8a1f2a"), 6)
            pen.rect(sx * 78, -82, sx * 52, -64, "#ff4a3a", 6, 0.6, glow=True)

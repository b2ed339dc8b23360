"""What stands on the shelves of shops: each draws one ware on height y from x and gives its width in centimetres."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import dark, light
from director.tools.generators.animatic.art.places import furniture
from director.tools.generators.animatic.art.places.pen import Pen, num

BRIGHT = ("#ff5a6a", "#ffc83a", "#4fb0f0", "#6ad07a", "#b07af0", "#ff9a4a", "#f078b8")


def toy(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A bear, a ball, bricks, a robot, a train or a boxed game."""
    tone, kind = rng.choice(BRIGHT), rng.randrange(6)
    with pen.at(x, -y):
        if kind == 0:
            fur = rng.choice(("#b07840", "#d9a868", "#8a5a3a", "#e8d0b0"))
            for ex in (9, 31):
                pen.disc(ex, -43, 6, fur)
            pen.disc(20, -36, 14, pen.ball(light(fur, 0.35), fur, dark(fur, 0.3)))
            pen.path("M6 0Q2 -26 20 -26Q38 -26 34 0Z", pen.ball(light(fur, 0.35), fur, dark(fur, 0.3)))
            pen.oval(20, -33, 6, 4.6, light(fur, 0.5))
            for ex in (15, 25):
                pen.disc(ex, -39, 1.9, "#2a1a18")
            pen.path("M20 -24l-8 -4v8ZM20 -24l8 -4v8Z", tone)
            return 44
        if kind == 1:
            pen.disc(17, -17, 17, pen.ball(light(tone, 0.5), tone, dark(tone, 0.35)))
            pen.path("M3 -26Q17 -14 31 -26Q34 -20 33 -14Q17 -2 1 -14Q0 -20 3 -26Z", "#fff6e4")
            return 40
        if kind == 2:
            for k, (bx, by) in enumerate(((0, 0), (20, 0), (10, 19))):
                c = BRIGHT[(k + rng.randrange(7)) % 7]
                pen.rect(bx, -by - 19, bx + 19, -by, pen.slant(light(c, 0.4), c, dark(c, 0.25)), 2)
                pen.disc(bx + 9.5, -by - 9.5, 5, "#fff6e4")
            return 46
        if kind == 3:
            pen.rect(6, -26, 34, -4, pen.slant(light(tone, 0.4), tone, dark(tone, 0.3)), 3)
            pen.rect(10, -46, 30, -28, pen.slant("#f4f8fc", "#a8b4c4"), 4)
            for ex in (16, 25):
                pen.disc(ex, -38, 3, "#3fd8ff")
            pen.line("M20 -46V-53M6 -22H0V-8M34 -22H40V-8M13 -4V0M27 -4V0", "#8a96a8", 4)
            return 46
        if kind == 4:
            pen.rect(0, -24, 34, -7, pen.down(light(tone, 0.3), tone, dark(tone, 0.3)), 3)
            pen.rect(24, -38, 42, -7, pen.down(light(tone, 0.4), dark(tone, 0.15)), 3)
            pen.rect(28, -34, 38, -24, "#dff2ff", 2)
            pen.rect(6, -36, 13, -22, "#3a3a48", 1)
            for wx in (7, 20, 34):
                pen.disc(wx, -6, 6, "#3a3a48")
                pen.disc(wx, -6, 2.4, "#ffd24a")
            return 50
        tall = rng.uniform(26, 46)
        pen.rect(0, -tall, 34, 0, pen.slant(light(tone, 0.25), tone, dark(tone, 0.25)), 2)
        pen.disc(17, -tall * 0.55, 9, "#fff6e4")
        pen.disc(17, -tall * 0.55, 5, rng.choice(BRIGHT))
        return 39


def sweets(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A jar full of sweets, lollipops in a pot, or a box of chocolates."""
    kind = rng.random()
    with pen.at(x, -y):
        if kind < 0.7:
            tall, tones = rng.uniform(34, 46), rng.sample(BRIGHT, 3)
            pen.rect(0, -tall, 32, 0, pen.across("#f4fbff", "#d4e8f2", "#b0ccdc"), 6)
            for _ in range(24):
                sy = -rng.uniform(5, tall - 7)
                pen.disc(rng.uniform(5, 27), sy, 4.4, rng.choice(tones))
            pen.rect(4, -tall + 4, 8, -6, "#ffffff", 2, 0.6)
            lid = rng.choice(BRIGHT)
            pen.rect(1, -tall - 8, 31, -tall + 1, pen.down(light(lid, 0.4), dark(lid, 0.2)), 3)
            return 37
        if kind < 0.86:
            pen.path("M6 -18H30L27 0H9Z", pen.across("#ffffff", "#ffd0dc", "#e89ab0"))
            for k in range(4):
                c, lx, ly = BRIGHT[(k * 2 + rng.randrange(7)) % 7], 6 + k * 8, -36 - (k % 2) * 10
                pen.line(f"M18 -14L{lx} {ly}", "#fff6e4", 2)
                pen.disc(lx, ly, 7, pen.ball(light(c, 0.5), c))
                pen.line(f"M{lx - 4} {ly}q4 -6 8 0", "#ffffff", 1.6)
            return 40
        c = rng.choice(("#8a3a4a", "#5a3a8a", "#c9963f"))
        pen.rect(0, -16, 42, 0, pen.down(light(c, 0.25), dark(c, 0.2)), 2)
        pen.rect(18, -16, 24, 0, "#ffe8a8")
        pen.path("M21 -16q-12 -12 -12 0ZM21 -16q12 -12 12 0Z", "#ffe8a8")
        return 47


def pets(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A tank with fish, a cage with a bird, a sack of food, a bowl or a ball of wool."""
    kind = rng.randrange(4)
    with pen.at(x, -y):
        if kind == 0:
            pen.rect(0, -44, 66, 0, pen.down("#8fe0f0", "#3fa8d0", "#2a7ab0"), 3)
            pen.rect(0, -44, 66, 0, "#6fd8ff", 3, 0.12, glow=True)
            pen.path("M2 -1V-7Q20 -12 34 -6T64 -8V-1Z", "#f2d49a")
            for k in range(3):
                pen.line(f"M{10 + k * 23} -6q5 -10 0 -17t2 -14", "#4fae6a", 4)
            for _ in range(3):
                fx, fy, c = rng.uniform(12, 48), -rng.uniform(14, 38), rng.choice(("#ff8a3a", "#ffd24a", "#ff5a6a"))
                pen.path(f"M{num(fx)} {num(fy)}q7 -7 14 0q-7 7 -14 0l-6 -5v10Z", c)
            pen.line("M0 -44V0H66V-44Z", "#3a4a5a", 3)
            return 74
        if kind == 1:
            c = rng.choice(("#ffd24a", "#6ad07a", "#5ab0f0"))
            pen.path("M8 -16Q8 -30 19 -31Q30 -30 28 -16Q18 -10 8 -16Z", pen.ball(light(c, 0.4), c, dark(c, 0.25)))
            pen.disc(23, -29, 7, c)
            pen.path("M29 -29l6 2l-6 3Z", "#ff8a3a")
            pen.disc(25, -30, 1.6, "#2a1a18")
            bars = "".join(f"M{4 + k * 6} -4V{-40 + abs(k - 3) * 3}" for k in range(7))
            pen.line(bars + "M4 -31Q22 -66 40 -31M2 -14H42", "#c9963f", 1.8)
            pen.rect(0, -5, 44, 0, "#c9963f", 2)
            return 52
        tone = rng.choice(BRIGHT)
        if kind == 2:
            pen.path("M2 0Q-2 -24 3 -42L8 -46H30L35 -42Q40 -24 36 0Z", pen.across(light(tone, 0.3), tone, dark(tone, 0.3)))
            pen.oval(19, -22, 11, 11, "#fff6e4")
            pen.path("M13 -20a3 3 0 1 1 2 -5a3 3 0 1 1 8 0a3 3 0 1 1 2 5q0 6 -6 5q-6 1 -6 -5Z", dark(tone, 0.3))
            return 44
        pen.path("M0 0L5 -13H35L40 0Z", pen.across(light(tone, 0.4), tone, dark(tone, 0.25)))
        pen.oval(20, -13, 15, 4, "#a86f3f")
        return 46


def records(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A sleeve set up on the shelf, sometimes with the disc half out."""
    a, b = rng.sample((*BRIGHT, "#26304a", "#fff2d8"), 2)
    with pen.at(x, -y):
        if rng.random() < 0.35:
            pen.disc(38, -22, 20, "#1c1a22")
            pen.line("M38 -36a14 14 0 0 1 14 14", "#5a5868", 1.6)
            pen.disc(38, -22, 6, b)
        pen.rect(0, -44, 44, 0, pen.slant(light(a, 0.15), dark(a, 0.12)), 1)
        shape = rng.randrange(4)
        if shape == 0:
            pen.disc(22, -24, 13, b)
        elif shape == 1:
            for k in range(4):
                pen.rect(6, -38 + k * 9, 38 - k * 6, -33 + k * 9, b)
        elif shape == 2:
            pen.path("M22 -40L38 -8H6Z", b)
        else:
            pen.path("M0 -12Q12 -32 22 -18T44 -20V0H0Z", b)
            pen.disc(32, -34, 5, b)
        return 50


def flowers(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A pail full of one kind of flower."""
    tones = rng.choice((("#ff5a78", "#ff8aa0"), ("#ffd24a", "#ffe88a"), ("#b07af0", "#d0a8ff"), ("#ffffff", "#fff0d8"), ("#ff9a4a", "#ffc07a"), ("#f078b8", "#ffb0d8")))
    with pen.at(x, -y):
        for k in range(13):
            fx, fy = 18 + (k - 6) * 3.3 + rng.uniform(-3, 3), -34 - rng.uniform(0, 17) + abs(k - 6) * 1.3
            pen.line(f"M18 -14L{num(fx)} {num(fy)}", "#4f9a58", 1.8)
            pen.path(f"M{num(fx)} {num(fy + 8)}q7 -3 8 4q-6 2 -8 -4Z", "#6ab86a")
            c = rng.choice(tones)
            for px, py in ((-4, 0), (4, 0), (0, -4), (0, 4)):
                pen.disc(fx + px, fy + py, 3.8, c)
            pen.disc(fx, fy, 2.4, "#ffc83a" if c != "#ffd24a" else "#b8702a")
        pot = rng.choice(("#b8c4cc", "#c96f4a", "#8fb0b8", "#e8dcc4"))
        pen.path("M4 -22H32L28 0H8Z", pen.across(light(pot, 0.4), pot, dark(pot, 0.3)))
        return 42


def meat(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A ham, a joint with its bone, or a coil of sausages on a dish."""
    kind = rng.randrange(3)
    with pen.at(x, -y):
        pen.oval(24, -2, 25, 3.6, "#f4f8fa")
        if kind == 0:
            pen.path("M4 -6Q2 -30 24 -32Q46 -30 44 -6Q24 2 4 -6Z", pen.ball("#ffb8a0", "#d86a5a", "#8a2f30"))
            pen.oval(30, -18, 11, 10, "#f8d0c0")
            pen.oval(30, -18, 7, 6, "#e07a6a")
        elif kind == 1:
            pen.rect(32, -22, 54, -14, "#fff6e4", 4)
            pen.path("M2 -10Q2 -30 22 -30Q40 -28 38 -14Q34 -2 16 -4Q4 -4 2 -10Z", pen.ball("#e8806a", "#b8443f", "#6a2024"))
        else:
            for k in range(4):
                pen.rect(4 + k * 3, -9 - k * 6, 44 - k * 3, -3 - k * 6, pen.down("#e89078", "#a84a3a"), 4)
        return 58


def fish(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A fish on ice, a crab, or a heap of shells."""
    kind = rng.randrange(4)
    with pen.at(x, -y):
        for k in range(6):
            pen.disc(4 + k * 9, -4 + k % 2 * 2, 5, pen.ball("#ffffff", "#dff0f8", "#a8c8d8"))
        if kind < 2:
            c = ("#8fa8c0", "#f29a7a")[kind]
            pen.path("M0 -14Q16 -30 40 -14L54 -24V-4L40 -14Q16 2 0 -14Z", pen.down(light(c, 0.1), light(c, 0.5), c))
            pen.disc(9, -16, 2.2, "#2a2a30")
            pen.line("M16 -21q4 7 0 14M24 -20l4 3M30 -18l4 3M24 -12l4 2", dark(c, 0.3), 1.4)
        elif kind == 2:
            pen.path("M8 -12Q10 -26 26 -26Q42 -26 44 -12Q26 -4 8 -12Z", pen.ball("#ff9a7a", "#e0503f", "#9a2a2a"))
            pen.line("M10 -12l-10 -10M42 -12l10 -10M14 -8l-8 6M38 -8l8 6", "#e0503f", 4)
        else:
            for k in range(5):
                pen.path(f"M{4 + k * 10} -6q5 -16 12 0Z", pen.down("#fff0e0", "#e8b8a0"))
        return 60


def clocks(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """An alarm clock, a mantel clock, a carriage clock."""
    tone, kind = rng.choice(("#c9963f", "#8a5632", "#b84a44", "#4f7a9a", "#6a4a34")), rng.randrange(3)
    with pen.at(x, -y):
        if kind == 0:
            pen.line("M8 -2L4 2M32 -2L36 2", dark(tone, 0.2), 4)
            for bx in (9, 31):
                pen.disc(bx, -38, 7, pen.ball(light(tone, 0.5), tone))
            furniture.clock(pen, 20, 20, 18)
            return 46
        if kind == 1:
            pen.path("M0 0V-8H4V-22Q8 -44 22 -46Q36 -44 40 -22V-8H44V0Z", pen.across(light(tone, 0.3), tone, dark(tone, 0.35)))
            furniture.clock(pen, 22, 25, 14)
            return 50
        pen.rect(2, -42, 32, 0, pen.across(light(tone, 0.4), tone, dark(tone, 0.3)), 3)
        pen.line("M11 -42q6 -10 12 0", tone, 3)
        furniture.clock(pen, 17, 23, 12)
        return 40


def cloth(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A pile of folded cloth, or bolts standing."""
    with pen.at(x, -y):
        if rng.random() < 0.6:
            at = 0.0
            for _ in range(rng.randrange(3, 6)):
                tone, tall = rng.choice(furniture.BOOKS), rng.uniform(7, 11)
                pen.rect(0, -at - tall, 50, -at, pen.down(light(tone, 0.3), tone, dark(tone, 0.2)), 4)
                pen.line(f"M4 {num(-at - tall * 0.5)}H46", light(tone, 0.4), 1.2, 0.6)
                at += tall
            return 55
        for k in range(3):
            tone, tall = rng.choice(furniture.BOOKS), rng.uniform(40, 52)
            pen.rect(k * 15, -tall, k * 15 + 13, 0, pen.across(light(tone, 0.35), tone, dark(tone, 0.3)), 5)
            pen.oval(k * 15 + 6.5, -tall, 6, 2.4, light(tone, 0.4))
        return 50


def shoes(pen: Pen, x: float, y: float, rng: random.Random) -> float:
    """A pair of boots, of shoes, or a shoe box."""
    tone, kind = rng.choice(("#8a4a2a", "#3a2a2a", "#b8703a", "#a8303f", "#4a5a7a", "#c9a070")), rng.randrange(3)
    with pen.at(x, -y):
        if kind == 2:
            pen.rect(0, -18, 44, 0, pen.down("#f2e2c4", "#c9b08a"), 1)
            pen.rect(-2, -22, 46, -15, pen.down("#fff2d8", "#d8c098"), 1)
            return 52
        tall = (40, 16)[kind]
        for k in (0, 1):
            pen.path(f"M{k * 24} 0V{-tall}H{k * 24 + 13}V-14Q{k * 24 + 28} -12 {k * 24 + 27} 0Z", pen.across(light(tone, 0.35), tone, dark(tone, 0.3)))
            pen.line(f"M{k * 24} -1.5H{k * 24 + 27}", "#2a1a14", 3)
        return 58

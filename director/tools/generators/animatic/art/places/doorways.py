"""What stands at the foot of a front and on it: portals, shop windows, gates, canopies; clocks, flags, crosses, lamps, ivy."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import dark, light, mix
from director.tools.generators.animatic.art.places import emblems
from director.tools.generators.animatic.art.places.fronts import Front
from director.tools.generators.animatic.art.places.pen import Pen, num

WARM = "#ffd08a"


def _portal(pen: Pen, f: Front, rng: random.Random) -> None:
    """A double door under an arched light, a lamp on either side."""
    y, half, high = -f.steps * 17, 96, 236
    stone = light(f.wall, 0.55)
    arch = f"M{-half - 26} {y}V{y - high + 40}A{half + 26} {half + 26} 0 0 1 {half + 26} {y - high + 40}V{y}Z"
    pen.path(arch, pen.across(light(stone, 0.3), stone, dark(stone, 0.2)))
    inner = f"M{-half} {y}V{y - high + 46}A{half} {half * 0.86:.0f} 0 0 1 {half} {y - high + 46}V{y}Z"
    pen.path(inner, pen.slant("#cfe0ec", "#6f8fb0"))
    pen.path(inner, pen.down("#ffe0a0/0.4", "#ffb45e/0.1"), glow=True)
    for a in (-50, -25, 0, 25, 50):
        pen.line(f"M0 {y - high + 50}L{num(90 * math.sin(math.radians(a * 1.6)))} {num(y - high + 50 - 80 * math.cos(math.radians(a * 1.6)))}", f.tone, 5)
    for side in (-1, 1):
        pen.rect(side * 2, y - high + 50, side * half, y, pen.across(light(f.tone, 0.2), f.tone, dark(f.tone, 0.3)))
        for top, low in ((0.70, 0.46), (0.40, 0.08)):
            pen.rect(side * 18, y - high * top, side * (half - 16), y - high * low, pen.slant(dark(f.tone, 0.25), light(f.tone, 0.18)), 3)
        pen.disc(side * 12, y - 104, 6, "#f2d078")
        lantern(pen, side * (half + 66), y - 214)


def lantern(pen: Pen, x: float, y: float, tone: str = WARM) -> None:
    """A wall lamp."""
    pen.line(f"M{num(x)} {num(y - 30)}v-14", "#2f2c38", 6)
    pen.poly([(x - 18, y - 28), (x, y - 44), (x + 18, y - 28)], "#2f2c38")
    pen.poly([(x - 15, y - 28), (x + 15, y - 28), (x + 10, y + 14), (x - 10, y + 14)], "#fff2cc" if tone == WARM else light(tone, 0.35))
    pen.poly([(x - 15, y - 28), (x + 15, y - 28), (x + 10, y + 14), (x - 10, y + 14)], tone, glow=True)
    pen.rect(x - 12, y + 12, x + 12, y + 20, "#2f2c38", 2)
    pen.pool(x, y - 6, 130, 130, tone, 0.42)


def _shop(pen: Pen, f: Front, rng: random.Random) -> None:
    """Shop windows with goods on both sides of a door, an awning and a sign plate."""
    h, tone, top = f.wide / 2 - 26, f.tone, -f.floor - 14
    pen.rect(-h, top, h, 0, pen.down(light(tone, 0.12), tone, dark(tone, 0.3)))
    for a, b in ((-h + 26, -92), (92, h - 26)):
        pen.rect(a - 8, -236, b + 8, -46, light(tone, 0.3), 4)
        pen.rect(a, -228, b, -54, pen.down("#6f8494", "#a8c0c8", "#d8d4c4"))
        pen.rect(a, -228, b, -54, pen.down("#ffdc9a/0.26", "#ffb45e/0.2"), glow=True)
        _goods(pen, f, a, b, rng)
        pen.path(f"M{num(a + 70)} -228h54l-90 174h-30Z", "#ffffff", 0.2)
        pen.line(f"M{num((a + b) / 2)} -228V-54", light(tone, 0.3), 6)
        pen.rect(a - 14, -48, b + 14, -36, pen.down(light(tone, 0.5), dark(tone, 0.1)), 3)
        for k in range(int((b - a) / 22)):
            pen.disc(a + 12 + k * 22, -38 - rng.uniform(0, 10), rng.uniform(9, 14), rng.choice(("#5f9a4c", "#6fb055", "#e8607a", "#ffd24d", "#ffffff")))
    pen.rect(-72, -250, 72, 0, light(tone, 0.3), 4)
    pen.rect(-60, -238, 60, -4, pen.down(light(tone, 0.3), dark(tone, 0.1)))
    pen.rect(-44, -222, 44, -78, pen.slant("#cfe6ee", "#7fa0b4"))
    pen.rect(-44, -222, 44, -78, pen.down("#ffdc9a/0.3", "#ffb45e/0.24"), glow=True)
    pen.disc(50, -110, 6, "#ffe2a0")
    _awning(pen, -h - 14, h + 14, -258, 62, mix(tone, "#ffffff", 0.06))
    emblems.plate(pen, 0, -f.floor - 40, min(520, f.wide * 0.46), 82, dark(tone, 0.1), f.sign)
    for x in (-h * 0.8, h * 0.8):
        lantern(pen, x, -f.floor - 30)


def _goods(pen: Pen, f: Front, a: float, b: float, rng: random.Random) -> None:
    for y in (-60, -140):
        pen.rect(a + 4, y, b - 4, y + 7, pen.down("#c99a6a", "#7a5234"))
        x = a + 22
        while x < b - 30:
            size, tone = rng.uniform(18, 40), rng.choice(("#e8b05a", "#d98a4a", "#c9604f", "#6fa0b8", "#e8d8b0", "#8fb86a", "#b888c0"))
            if rng.random() < 0.5:
                pen.oval(x, y - size * 0.32, size * 0.56, size * 0.36, pen.ball(light(tone, 0.4), tone, dark(tone, 0.3)))
            else:
                pen.rect(x - size * 0.36, y - size, x + size * 0.36, y, pen.across(light(tone, 0.3), tone, dark(tone, 0.3)), 6)
            x += size + 9


def _awning(pen: Pen, a: float, b: float, y: float, deep: float, tone: str) -> None:
    count = max(6, round((b - a) / 62))
    step = (b - a) / count
    for k in range(count):
        x, colour = a + k * step, tone if k % 2 == 0 else "#fff4e4"
        pen.path(f"M{num(x * 0.985)} {num(y - 6)}H{num((x + step) * 0.985)}L{num(x + step)} {num(y + deep)}a{num(step / 2)} {num(step * 0.42)} 0 0 1 {num(-step)} 0Z", pen.down(light(colour, 0.28), colour, dark(colour, 0.16)))
    pen.rect(a, y + deep + 4, b, y + deep + 40, "#120c22", o=0.2)


def _canopy(pen: Pen, f: Front, rng: random.Random) -> None:
    """A glass entrance under a canopy on two posts, a red carpet; the sign stands on the canopy."""
    _glazing(pen, f, 240)
    for x in (-268, 268):
        pen.rect(x - 9, -300, x + 9, 0, pen.across("#fff0c0", "#c99a4a", "#7a5a2a"))
    pen.rect(-330, -352, 330, -286, pen.down(light(f.tone, 0.25), f.tone, dark(f.tone, 0.3)), 8)
    pen.rect(-330, -300, 330, -286, pen.down("#ffe8b0", "#c99a4a"), 3)
    for k in range(12):
        pen.disc(-308 + k * 56, -282, 8, "#fff4d0")
        pen.disc(-308 + k * 56, -282, 9, WARM, glow=True)
    pen.poly([(-300, -282), (300, -282), (380, 0), (-380, 0)], pen.down("#ffe2a8/0.1", "#ffd08a/0.02"), glow=True)
    emblems.plate(pen, 0, -404, 360, 88, f.tone, f.sign)


def _marquee(pen: Pen, f: Front, rng: random.Random) -> None:
    """A cinema: doors under a board of light bulbs, an upright sign, posters."""
    _glazing(pen, f, 250)
    for x in (-f.wide * 0.31, f.wide * 0.31, -f.wide * 0.42, f.wide * 0.42):
        tone = rng.choice(("#c9403f", "#3f6fb0", "#e8a03a", "#5a9a7a"))
        pen.rect(x - 56, -236, x + 56, -66, "#f2d078", 4)
        pen.rect(x - 48, -228, x + 48, -74, pen.down(light(tone, 0.3), dark(tone, 0.35)))
        pen.disc(x + 10, -176, 26, pen.ball("#fff4dc", light(tone, 0.4)))
        pen.path(f"M{num(x - 44)} -78Q{num(x - 10)} -150 {num(x + 44)} -78Z", dark(tone, 0.5))
        pen.rect(x - 48, -228, x + 48, -74, "#ffdc9a", o=0.25, glow=True)
    pen.path("M-430 -300H430L390 -420H-390Z", pen.down(light(f.tone, 0.2), dark(f.tone, 0.25)))
    pen.rect(-430, -312, 430, -290, pen.down("#fff0c0", "#c99a4a"), 4)
    pen.rect(-366, -408, 366, -324, pen.down("#fffdf0", "#f2e6c4"), 4)
    pen.rect(-366, -408, 366, -324, "#fff0c0", 4, 0.42, glow=True)
    for k, wide in enumerate((120, 90, 150, 70)):
        for y in (-386, -350):
            pen.rect(-320 + k * 170, y, -320 + k * 170 + wide * (1 if y < -360 else 0.7), y + 16, "#2a2634", 3)
    for x in range(-412, 420, 34):
        pen.disc(x, -301, 8, "#fff6d8")
        pen.disc(x, -301, 10, "#ffcf6a", glow=True)
    pen.rect(-70, -f.tall - 130, 70, -430, pen.across(light(f.tone, 0.25), f.tone, dark(f.tone, 0.35)), 12)
    emblems.emblem(pen, 0, -f.tall - 44, 5.2, f.sign, "#fff4dc")
    for y in range(int(-f.tall) - 110, -430, 36):
        for x in (-60, 60):
            pen.disc(x, y, 6, "#fff6d8")
            pen.disc(x, y, 8, "#ffcf6a", glow=True)
    pen.pool(0, -330, 620, 260, "#ffcf6a", 0.16)


def _glazing(pen: Pen, f: Front, half: float) -> None:
    pen.rect(-half, -286, half, 0, pen.down("#3a4450", "#2a303c"))
    for k in range(4):
        a = -half + 10 + k * (2 * half - 10) / 4
        b = a + (2 * half - 10) / 4 - 10
        pen.rect(a, -276, b, -4, pen.slant("#d8ecf2", "#8fb4c4", "#4f7288"), 3)
        pen.rect(a, -276, b, -4, pen.down("#ffd89a/0.24", "#ffb45e/0.2"), 3, glow=True)
        pen.path(f"M{num(a + 12)} -276h34l-40 190v-110Z", "#ffffff", 0.25)
        pen.rect(b - 14 if k % 2 == 0 else a + 8, -170, b - 8 if k % 2 == 0 else a + 14, -90, "#f2d078", 3)


def _glass(pen: Pen, f: Front, rng: random.Random) -> None:
    """A ground floor all of glass with a flat roof over the entrance."""
    h = f.wide / 2
    pen.rect(-h, -f.floor - 30, h, 0, pen.down("#48566a", "#303a4a"))
    for k in range(f.columns * 2):
        a = -h + 8 + k * (f.wide - 8) / (f.columns * 2)
        b = a + (f.wide - 8) / (f.columns * 2) - 8
        pen.rect(a, -f.floor - 14, b, -8, pen.slant("#dff0f6", "#8fb8cc", "#4f7690"), 2)
        if rng.random() < 0.8:
            pen.rect(a, -f.floor - 14, b, -8, pen.down("#ffd89a/0.2", "#ffb45e/0.2"), 2, glow=True)
    _canopyless(pen, f)


def _canopyless(pen: Pen, f: Front) -> None:
    pen.rect(-200, -250, 200, 0, pen.down("#e8eef2", "#b4c0ca"), 4)
    for x in (-92, 2):
        pen.rect(x, -236, x + 90, -4, pen.slant("#d8ecf2", "#7fa4b8", "#4f708a"), 3)
        pen.rect(x, -236, x + 90, -4, pen.down("#ffd89a/0.24", "#ffb45e/0.2"), 3, glow=True)
    pen.rect(-290, -286, 290, -256, pen.down("#ffffff", "#dfe6ec", "#9aa6b4"), 4)
    pen.rect(-284, -258, 284, -252, "#fff4d0", 0, 0.5, glow=True)
    pen.pool(0, -200, 330, 210, WARM, 0.16)


def _gate(pen: Pen, f: Front, rng: random.Random) -> None:
    """A heavy gate with iron bands."""
    y, half = -f.steps * 17, 150
    arch = f"M{-half - 34} {y}V{y - 220}A{half + 34} {half} 0 0 1 {half + 34} {y - 220}V{y}Z"
    pen.path(arch, pen.across(light(f.wall, 0.4), dark(f.wall, 0.15)))
    inner = f"M{-half} {y}V{y - 214}A{half} {half - 24} 0 0 1 {half} {y - 214}V{y}Z"
    pen.path(inner, pen.across(light(f.tone, 0.15), f.tone, dark(f.tone, 0.35)))
    pen.line("".join(f"M{x} {y - 200 - math.sqrt(max(0, 1 - (x / half) ** 2)) * 120:.0f}V{y}" for x in range(-120, 121, 40)), dark(f.tone, 0.45), 4)
    for dy in (60, 180):
        pen.rect(-half, y - dy - 14, half, y - dy + 14, pen.down("#6a7080", "#2f3440"))
        for x in range(-130, 131, 26):
            pen.disc(x, y - dy, 4.5, "#a8b0c0")
    pen.line(f"M0 {y - 330}V{y}", "#1c1820", 6)
    for side in (-1, 1):
        lantern(pen, side * 236, y - 250)


def _roller(pen: Pen, f: Front, rng: random.Random) -> None:
    """Two roller doors, one half open, and a small door."""
    for k, x in enumerate((-f.wide * 0.27, f.wide * 0.16)):
        half, up = f.wide * 0.17, 130 if k else 30
        pen.rect(x - half - 14, -f.floor - 10, x + half + 14, 0, dark(f.wall, 0.25), 3)
        pen.rect(x - half, -f.floor + 4, x + half, 0, pen.down("#2a2c38", "#4a4650"))
        pen.rect(x - half, -f.floor + 4, x + half, 0, pen.down("#ffd08a/0.25", "#ffb45e/0.5"), glow=True)
        pen.rect(x - half, -f.floor + 4, x + half, -up, pen.down(light(f.tone, 0.2), f.tone, dark(f.tone, 0.2)))
        pen.line("".join(f"M{num(x - half)} {y}H{num(x + half)}" for y in range(int(-f.floor) + 26, -up, 26)), dark(f.tone, 0.35), 4, 0.7)
    x = f.wide * 0.41
    pen.rect(x - 52, -220, x + 52, 0, light(f.wall, 0.4), 3)
    pen.rect(x - 42, -212, x + 42, 0, pen.across(light(f.tone, 0.3), dark(f.tone, 0.3)))
    lantern(pen, x, -252)
    lantern(pen, -f.wide * 0.06, -f.floor - 4)


def _barn(pen: Pen, f: Front, rng: random.Random) -> None:
    pen.rect(-190, -340, 190, 0, "#fff2e0")
    pen.rect(-176, -326, 176, 0, pen.down("#2c1a16", "#5a382c"))
    pen.rect(-176, -326, 176, 0, pen.down("#ffb45e/0.35", "#ff9a3c/0.3"), glow=True)
    for x, r in ((-90, 60), (60, 70)):
        pen.disc(x, -r, r, pen.ball("#fbe6a0", "#d8ae54", "#8a6428"))
    for side in (-1, 1):
        a, b = side * 196, side * 372
        pen.rect(a, -332, b, 0, pen.across(light(f.wall, 0.1), dark(f.wall, 0.15)))
        pen.line(f"M{a} -326H{b}V-4H{a}ZM{a} -326L{b} -4M{b} -326L{a} -4", "#fff2e0", 13)
    lantern(pen, 0, -378)


DOORS = {"portal": _portal, "shop": _shop, "canopy": _canopy, "marquee": _marquee, "glass": _glass, "gate": _gate, "roller": _roller, "barn": _barn}


# what is on the front ----------------------------------------------------------------------------------------------------------
def extras(pen: Pen, f: Front, rng: random.Random, top: float) -> None:
    """Clock, flags, cross, banners, lamps, ivy. `top`: height of the roof's highest point in the middle, centimetres."""
    if f.has("clock"):
        y = -f.tall - f.wide * 0.055
        pen.disc(0, y, 58, pen.ball("#f2d078", "#8a6428"))
        pen.disc(0, y, 49, pen.ball("#fffdf4", "#e4dcc8"))
        pen.disc(0, y, 49, "#fff0c8", 0.5, glow=True)
        for k in range(12):
            with pen.at(0, y, turn=30 * k):
                pen.line("M0 -42v8", "#3a3440", 4)
        pen.line(f"M0 {num(y)}L-18 {num(y - 16)}M0 {num(y)}L12 {num(y - 32)}", "#2a2430", 6)
    if f.has("flag"):
        _flag(pen, 0, -top, 190, f.tone)
    if f.has("flags"):
        for x in (-f.wide * 0.36, -f.wide * 0.24, f.wide * 0.24, f.wide * 0.36):
            _flag(pen, x, -f.tall - 70, 160, rng.choice(("#d8453f", "#3f78c8", "#e8b03a", "#4f9a6a")))
    if f.has("cross"):
        pen.line(f"M0 {num(-top)}v-92M-28 {num(-top - 62)}h56", "#e8c060", 11)
    if f.has("banners"):
        for x in (-f.wide * 0.4, f.wide * 0.4):
            pen.path(f"M{num(x - 46)} {num(-f.tall + 46)}h92V-150l-46 34l-46 -34Z", pen.down(light(f.tone, 0.25), f.tone, dark(f.tone, 0.25)))
            emblems.emblem(pen, x, -f.tall + 150, 3.4, f.sign, "#fff0c8")
            pen.rect(x - 56, -f.tall + 38, x + 56, -f.tall + 48, "#c99a4a", 4)
    if f.has("lamp"):
        for x in (-150, 150):
            lantern(pen, x, -f.steps * 17 - 250, "#5aa0ff")
    if f.has("ivy"):
        for side in (-1, 1):
            for _ in range(70):
                u = rng.random() ** 1.5
                x, y = side * (f.wide / 2 - rng.uniform(-16, 170) * (1 - u * 0.8)), -u * f.tall * 0.95
                pen.disc(x, y, rng.uniform(11, 21), rng.choice(("#4f8f4a", "#5fa052", "#3f7d48", "#77b45a")), 0.95)
    if f.has("neon"):
        h = f.wide / 2 - 30
        pen.neon(f"M{num(-h)} {num(-f.floor - 96)}H{num(h)}", "#ff4fb8", 9)
        pen.neon(f"M{num(-h)} {num(-f.tall + 30)}H{num(h)}V{num(-f.floor - 130)}", "#4fd8ff", 8)
    if f.has("bulbs"):
        for x in range(int(-f.wide * 0.44), int(f.wide * 0.44), 46):
            pen.disc(x, -f.tall - 20, 8, "#fff6d8")
            pen.disc(x, -f.tall - 20, 10, "#ffcf6a", glow=True)


def _flag(pen: Pen, x: float, y: float, high: float, tone: str) -> None:
    pen.rect(x - 5, y - high, x + 5, y, pen.across("#f4f4f6", "#8f949e"))
    pen.disc(x, y - high - 6, 9, "#e8c060")
    pen.path(f"M{num(x + 5)} {num(y - high + 4)}q40 -22 74 0t70 -4v76q-36 18 -72 2t-72 4Z", pen.slant(light(tone, 0.3), tone, dark(tone, 0.25)))
    pen.path(f"M{num(x + 5)} {num(y - high + 30)}q40 -22 74 0t70 -4v26q-36 18 -72 2t-72 4Z", "#fff6e8", 0.9)

"""Fronts of buildings from a few proportions: walls with windows, doors or shop windows, porticos, roofs, towers, flags, signs.

Everything is drawn around x = 0, in centimetres, standing on y = 0.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from director.tools.generators.animatic.art.kit import dark, light, mix
from director.tools.generators.animatic.art.places import facades
from director.tools.generators.animatic.art.places.pen import Pen, num


@dataclass(frozen=True)
class Front:
    """What a front looks like. Lengths in centimetres. `door`: portal, shop, gate, canopy, marquee, roller, glass or barn; `top`: flat, gable,
    hip, pediment, steeple, dome, saw, gambrel or battlements; `panes`: square, arch, band, bars or none; `extras` among brick, timber, clock,
    logs, flag, flags, cross, chimney, stack, banners, lamp, ivy, neon, tables, bulbs, beacon."""

    sign: str = ""
    wall: str = "#e0d0b0"
    roof: str = "#8a5a50"
    tone: str = "#8f4a3f"
    wide: float = 1250
    floors: int = 2
    floor: float = 290
    columns: int = 7
    pillars: int = 0
    steps: int = 3
    door: str = "portal"
    top: str = "flat"
    panes: str = "square"
    extras: frozenset[str] = frozenset()
    green: bool = False

    @property
    def tall(self) -> float:
        """From the ground to the eaves."""
        return self.floors * self.floor + 70

    def has(self, *what: str) -> bool:
        return not self.extras.isdisjoint(what)


# walls and windows -------------------------------------------------------------------------------------------------------------
def wall(pen: Pen, f: Front) -> None:
    h, top = f.wide / 2, -f.tall
    pen.shadow(0, 4, h * 1.12, 26, 0.55)
    pen.rect(-h, top, h, 6, pen.across(light(f.wall, 0.16), f.wall, mix(f.wall, dark(f.wall, 0.2), 0.6)))
    if f.has("brick"):
        pen.line("".join(f"M{num(-h)} {num(y)}H{num(h)}" for y in range(int(top) + 14, 0, 15)), dark(f.wall, 0.3), 1.6, 0.4)
        d = ""
        for row, y in enumerate(range(int(top) + 14, 0, 15)):
            d += "".join(f"M{num(x + row % 2 * 20)} {y}v15" for x in range(int(-h) + 10, int(h) - 24, 40))
        pen.line(d, dark(f.wall, 0.3), 1.2, 0.28)
    if f.has("logs"):
        _logs(pen, f)
    elif f.has("timber"):
        for x in range(int(-h), int(h) + 1, 44):
            pen.line(f"M{x} {num(top)}V0", dark(f.wall, 0.3), 2.5, 0.5)
    else:
        for side in (-1, 1):                                                # corner stones
            for k, at in enumerate(range(int(top) + 6, -60, 46)):
                wide = 34 if k % 2 else 24
                pen.rect(side * h, at, side * (h - wide), at + 40, light(f.wall, 0.34), 2, 0.75)
        pen.rect(-h - 8, -58, h + 8, 6, pen.down("#c8beb6", "#a39a96", "#7a7276"), 3)
    for level in range(1, f.floors):
        band = -level * f.floor - 52
        pen.rect(-h - 6, band - 9, h + 6, band + 9, pen.down(light(f.wall, 0.5), light(f.wall, 0.1), dark(f.wall, 0.25)), 2)


def _logs(pen: Pen, f: Front) -> None:
    """Round logs, one upon the other, whose sawn ends stand out at the corners."""
    h = f.wide / 2
    for k, y in enumerate(range(int(-f.tall), 0, 34)):
        pen.rect(-h - 10, y, h + 10, y + 34, pen.down(light(f.wall, 0.3), f.wall, dark(f.wall, 0.42)), 9)
        for side in (-1, 1):
            if k % 2:
                pen.disc(side * (h + 8), y + 17, 17, dark(f.wall, 0.3))
                pen.disc(side * (h + 8), y + 17, 13, light(f.wall, 0.45))
                pen.disc(side * (h + 8), y + 17, 6, light(f.wall, 0.2))


def windows(pen: Pen, f: Front, rng: random.Random) -> None:
    if f.panes == "none":
        return
    gap = f.wide / f.columns
    for level in range(f.floors):
        y = -level * f.floor - f.floor * 0.9 - 22
        if level == 0 and f.door in ("shop", "barn", "glass", "roller"):
            continue
        for k in range(f.columns):
            x = (k + 0.5 - f.columns / 2) * gap
            if level == 0 and abs(x) < 170 + (f.door in ("canopy", "marquee")) * 120:
                continue
            window(pen, f, x, y, min(gap * 0.58, 130), f.floor * 0.58, rng)


def window(pen: Pen, f: Front, x: float, y: float, wide: float, tall: float, rng: random.Random) -> None:
    """One window of the front's kind with its upper edge at y."""
    trim = light(f.wall, 0.62)
    if f.panes == "square":
        facades.pane(pen, x - wide / 2, y, wide, tall, trim, rng, 0.42)
        pen.rect(x - wide / 2 - 10, y - 18, x + wide / 2 + 10, y - 6, pen.down(light(trim, 0.4), dark(f.wall, 0.2)), 2)
        return
    if f.panes == "band":
        pen.rect(x - wide * 0.78, y, x + wide * 0.78, y + tall, pen.slant("#d8ecf4", "#8fb4cc", "#53779a"))
        pen.path(f"M{num(x - wide * 0.5)} {num(y)}h{num(wide * 0.3)}l{num(-wide * 0.35)} {num(tall)}h{num(-wide * 0.2)}Z", "#ffffff", 0.28)
        pen.rect(x - 2, y, x + 2, y + tall, light(f.wall, 0.4))
        if rng.random() < 0.6:
            pen.rect(x - wide * 0.78, y, x + wide * 0.78, y + tall, pen.down("#ffe8b8/0.36", "#ffc878/0.24"), glow=True)
        return
    arch = f"M{num(x - wide / 2)} {num(y + tall)}V{num(y + wide * 0.4)}A{num(wide / 2)} {num(wide / 2)} 0 0 1 {num(x + wide / 2)} {num(y + wide * 0.4)}V{num(y + tall)}Z"
    pen.line(arch, pen.down(light(trim, 0.3), dark(trim, 0.25)), 13)
    pen.path(arch, pen.slant("#cfe2f0", "#7f9fc0", "#435a84") if f.panes == "arch" else pen.down("#2a2c3c", "#3f4458"))
    if rng.random() < 0.66:
        pen.path(arch, pen.down("#ffd98a/0.42", "#ffa04a/0.26"), glow=True)
    bars = (-0.25, 0, 0.25) if f.panes == "bars" else (0,)
    for u in bars:
        pen.line(f"M{num(x + u * wide)} {num(y - wide * 0.08 * (u == 0))}V{num(y + tall)}", "#3a3f4c" if f.panes == "bars" else trim, 6)
    pen.line(f"M{num(x - wide / 2)} {num(y + wide * 0.42)}H{num(x + wide / 2)}", trim if f.panes == "arch" else "#3a3f4c", 5)
    pen.rect(x - wide / 2 - 12, y + tall, x + wide / 2 + 12, y + tall + 13, pen.down(light(trim, 0.4), dark(trim, 0.25)), 2)


# roofs -------------------------------------------------------------------------------------------------------------------------
def behind(pen: Pen, f: Front) -> None:
    """Chimneys that stand behind the roof."""
    if f.has("chimney"):
        for x in (-f.wide * 0.3, f.wide * 0.32):
            pen.rect(x - 30, -f.tall - f.wide * 0.24, x + 30, -f.tall, pen.across("#c88a70", "#8a5446"))
            pen.rect(x - 37, -f.tall - f.wide * 0.24 - 16, x + 37, -f.tall - f.wide * 0.24, pen.down("#d8b0a0", "#7a4a40"), 3)
    if f.has("stack"):
        for x, high in ((-f.wide * 0.33, 520), (-f.wide * 0.23, 430)):
            pen.path(f"M{num(x - 52)} 0L{num(x - 34)} {num(-f.tall - high)}H{num(x + 34)}L{num(x + 52)} 0Z", pen.across("#d08a72", "#a05c4a", "#643830"))
            for k in (0.03, 0.16):
                pen.rect(x - 37, -f.tall - high + k * high, x + 37, -f.tall - high + k * high + 26, "#f0e0d0", 2)
            for k in range(6):
                pen.disc(x + 24 + k * 38, -f.tall - high - 34 - k * 40, 34 + k * 12, "#e8e4e6", 0.34 - k * 0.045)


def _flat(pen: Pen, f: Front, roof: str) -> None:
    h, y = f.wide / 2, -f.tall
    pen.rect(-h - 16, y - 34, h + 16, y, pen.down(light(f.wall, 0.6), light(f.wall, 0.2), dark(f.wall, 0.3)), 3)
    pen.rect(-h, y - 74, h, y - 34, pen.down(light(f.wall, 0.25), dark(f.wall, 0.1)))
    pen.rect(-h - 10, y - 84, h + 10, y - 72, pen.down(light(f.wall, 0.55), dark(f.wall, 0.15)), 3)
    pen.rect(-h, y, h, y + 26, "#120c22", o=0.2)


def _slopes(pen: Pen, points: list[tuple[float, float]], roof: str, rows: int) -> None:
    pen.poly(points, pen.slant(light(roof, 0.3), roof, dark(roof, 0.32)))
    (x0, y0), (x1, y1), (x2, _), (x3, _) = points
    for k in range(1, rows):
        u = k / rows
        left, right, y = x0 + (x1 - x0) * u, x3 + (x2 - x3) * u, y0 + (y1 - y0) * u
        pen.line(f"M{num(left)} {num(y)}H{num(right)}", dark(roof, 0.4), 3, 0.45)
    pen.line(f"M{num(x1)} {num(y1)}H{num(x2)}", light(roof, 0.35), 10)


def _hip(pen: Pen, f: Front, roof: str) -> None:
    h, y, rise = f.wide / 2, -f.tall, f.wide * 0.17
    _slopes(pen, [(-h - 44, y + 12), (-h + rise * 1.1, y - rise), (h - rise * 1.1, y - rise), (h + 44, y + 12)], roof, 8)
    pen.rect(-h - 46, y + 4, h + 46, y + 18, pen.down(light(f.wall, 0.6), dark(f.wall, 0.3)), 4)


def _gable(pen: Pen, f: Front, roof: str) -> None:
    """A hipped roof with a gable in the middle."""
    _hip(pen, f, roof)
    half, y, rise = f.wide * 0.17, -f.tall, f.wide * 0.19
    pen.rect(-half, y - 6, half, y + f.floor * 0.2, pen.across(light(f.wall, 0.2), f.wall))
    pen.poly([(-half, y), (0, y - rise), (half, y)], pen.across(light(f.wall, 0.22), f.wall, dark(f.wall, 0.12)))
    pen.line(f"M{num(-half - 22)} {num(y + 12)}L0 {num(y - rise - 8)}L{num(half + 22)} {num(y + 12)}", light(f.wall, 0.6), 17)
    pen.line(f"M{num(-half - 26)} {num(y + 4)}L0 {num(y - rise - 18)}L{num(half + 26)} {num(y + 4)}", roof, 10)


def _pediment(pen: Pen, f: Front, roof: str) -> None:
    _triangle(pen, f, f.wide / 2 + 26, -f.tall, f.wide * 0.16)


def _triangle(pen: Pen, f: Front, half: float, y: float, rise: float) -> None:
    stone = light(f.wall, 0.3)
    pen.rect(-half, y - 34, half, y, pen.down(light(stone, 0.5), stone, dark(stone, 0.25)), 2)
    pen.poly([(-half - 10, y - 34), (0, y - 34 - rise), (half + 10, y - 34)], pen.across(light(stone, 0.45), stone, dark(stone, 0.2)))
    inner = half * 0.82
    pen.poly([(-inner, y - 44), (0, y - 34 - rise * 0.84), (inner, y - 44)], pen.down(dark(stone, 0.2), dark(stone, 0.06)))
    pen.line(f"M{num(-half - 12)} {num(y - 32)}L0 {num(y - 40 - rise)}L{num(half + 12)} {num(y - 32)}", light(stone, 0.55), 9)
    pen.rect(-half + 8, y, half - 8, y + 30, "#120c22", o=0.25)


def _steeple(pen: Pen, f: Front, roof: str) -> None:
    """A church: steep gable of the nave, a tower before it with a spire."""
    h, y, rise, t = f.wide / 2, -f.tall, f.wide * 0.42, f.wide * 0.17
    pen.poly([(-h, y), (0, y - rise), (h, y)], pen.across(light(f.wall, 0.2), f.wall, dark(f.wall, 0.15)))
    pen.line(f"M{num(-h - 34)} {num(y + 26)}L0 {num(y - rise - 10)}L{num(h + 34)} {num(y + 26)}", pen.across(light(roof, 0.2), dark(roof, 0.2)), 34)
    high = y - rise * 0.86
    pen.rect(-t, high, t, 0, pen.across(light(f.wall, 0.3), f.wall, dark(f.wall, 0.22)))
    pen.rect(-t - 14, high - 18, t + 14, high, pen.down(light(f.wall, 0.6), dark(f.wall, 0.2)), 3)
    pen.poly([(-t - 20, high - 16), (0, high - f.wide * 0.5), (t + 20, high - 16)], pen.across(light(roof, 0.3), roof, dark(roof, 0.4)))
    for x in (-t * 0.42, t * 0.42):
        pen.path(f"M{num(x - 20)} {num(high + 130)}V{num(high + 60)}a20 24 0 0 1 40 0V{num(high + 130)}Z", pen.down("#3a3346", "#5a5068"))
        pen.line("".join(f"M{num(x - 18)} {num(high + 66 + k * 14)}h36" for k in range(5)), light(f.wall, 0.2), 4)
    ry = -f.floor - 190
    pen.disc(0, ry, 74, pen.ball(light(f.wall, 0.6), dark(f.wall, 0.15)))
    pen.disc(0, ry, 60, pen.ball("#ffb86a", "#8a6ad0", "#3f5fb0", cx=0.5, cy=0.5, r=0.6))
    pen.disc(0, ry, 60, "#ffb86a", 0.4, glow=True)
    for k in range(6):
        with pen.at(0, ry, turn=30 * k):
            pen.line("M0 -60V60", light(f.wall, 0.3), 5)


def _dome(pen: Pen, f: Front, roof: str) -> None:
    _flat(pen, f, roof)
    y, r = -f.tall - 84, f.wide * 0.15
    pen.rect(-r - 14, y - 96, r + 14, y, pen.across(light(f.wall, 0.4), f.wall, dark(f.wall, 0.25)))
    for k in range(7):
        x = -r + k * r / 3
        pen.rect(x - 9, y - 90, x + 9, y - 6, pen.across("#ffffff", "#b8b0b4"))
    pen.rect(-r - 24, y - 108, r + 24, y - 94, light(f.wall, 0.5), 4)
    pen.path(f"M{num(-r - 4)} {num(y - 106)}C{num(-r)} {num(y - 110 - r * 1.25)} {num(r)} {num(y - 110 - r * 1.25)} {num(r + 4)} {num(y - 106)}Z", pen.ball(light(roof, 0.55), roof, dark(roof, 0.45)))
    for u in (-0.62, -0.22, 0.22, 0.62):
        pen.line(f"M{num(u * r)} {num(y - 108)}Q{num(u * r * 0.9)} {num(y - 110 - r * 0.8)} 0 {num(y - 106 - r * 0.95)}", dark(roof, 0.35), 3, 0.5)
    pen.rect(-16, y - 150 - r * 0.95, 16, y - 100 - r * 0.9, pen.across("#fff6e4", "#b0a8a4"))
    pen.poly([(-22, y - 148 - r * 0.95), (0, y - 215 - r * 0.95), (22, y - 148 - r * 0.95)], pen.across("#f2d078", "#a87c34"))


def _saw(pen: Pen, f: Front, roof: str) -> None:
    h, y, count = f.wide / 2, -f.tall, 4
    step = f.wide / count
    for k in range(count):
        x = -h + k * step
        pen.poly([(x, y + 4), (x, y - 190), (x + step, y + 4)], pen.slant(light(roof, 0.25), roof, dark(roof, 0.3)))
        pen.poly([(x, y - 10), (x, y - 176), (x + 34, y - 140), (x + 34, y - 10)], pen.down("#cfe6f2", "#7f9fb8"))
        pen.poly([(x, y - 10), (x, y - 176), (x + 34, y - 140), (x + 34, y - 10)], "#ffc46b", 0.5, glow=True)
    pen.rect(-h - 12, y - 6, h + 12, y + 22, pen.down(light(f.wall, 0.3), dark(f.wall, 0.3)))


def _gambrel(pen: Pen, f: Front, roof: str) -> None:
    h, y = f.wide / 2, -f.tall
    out = [(-h, y), (-h * 0.76, y - f.wide * 0.27), (0, y - f.wide * 0.43), (h * 0.76, y - f.wide * 0.27), (h, y)]
    pen.poly(out, pen.across(light(f.wall, 0.16), f.wall, dark(f.wall, 0.15)))
    pen.line("".join(f"M{x} {num(y)}V{num(y - f.wide * (0.41 - abs(x) / h * 0.2) * (abs(x) < h * 0.8))}" for x in range(int(-h) + 10, int(h), 44)), dark(f.wall, 0.3), 2.5, 0.5)
    pen.line("M" + "L".join(f"{num(x * 1.06)} {num(py - 12)}" for x, py in out), pen.across(light(roof, 0.3), dark(roof, 0.2)), 34)
    pen.line("M" + "L".join(f"{num(x * 1.02)} {num(py + 10)}" for x, py in out), "#fff4e4", 11)
    pen.rect(-62, y - 150, 62, y - 6, "#fff4e4", 3)
    pen.rect(-50, y - 138, 50, y - 16, pen.down("#3a2622", "#5a3a30"))
    pen.rect(-50, y - 138, 50, y - 16, pen.down("#ffb45e/0.5", "#ff9a3c/0.3"), glow=True)
    pen.line(f"M0 {num(y - 190)}v46M-30 {num(y - 168)}h60", "#5a4a40", 8)


def _battlements(pen: Pen, f: Front, roof: str) -> None:
    h, y = f.wide / 2, -f.tall
    pen.rect(-h - 14, y - 20, h + 14, y + 20, pen.down(light(f.wall, 0.3), dark(f.wall, 0.2)))
    for k in range(int(f.wide // 84) + 1):
        x = k * 84 - 10 - h
        pen.rect(x, y - 66, min(x + 50, h + 14), y - 18, pen.across(light(f.wall, 0.25), dark(f.wall, 0.12)), 2)


TOPS = {"flat": _flat, "gable": _gable, "hip": _hip, "pediment": _pediment, "steeple": _steeple, "dome": _dome, "saw": _saw, "gambrel": _gambrel, "battlements": _battlements}


def portico(pen: Pen, f: Front) -> None:
    """Columns before the middle of the front under a gable of their own."""
    half, stone = f.wide * 0.3, light(f.wall, 0.35)
    pen.rect(-half, -f.tall, half, 0, "#2a2036", o=0.34)
    gap = 2 * half / (f.pillars - 1)
    for k in range(f.pillars):
        x = -half + k * gap
        pen.rect(x - 26, -f.tall + 26, x + 26, -f.steps * 17 + 4, pen.across(dark(stone, 0.12), light(stone, 0.6), stone, dark(stone, 0.35)))
        pen.line("".join(f"M{num(x + u)} {num(-f.tall + 40)}V-90" for u in (-14, -4, 6, 16)), dark(stone, 0.3), 2, 0.4)
        pen.rect(x - 37, -f.tall, x + 37, -f.tall + 30, pen.down(light(stone, 0.5), dark(stone, 0.15)), 5)
        pen.rect(x - 36, -f.steps * 17 - 26, x + 36, -f.steps * 17 + 4, pen.down(light(stone, 0.5), dark(stone, 0.25)), 4)
    _triangle(pen, f, half + 52, -f.tall, f.wide * 0.15)

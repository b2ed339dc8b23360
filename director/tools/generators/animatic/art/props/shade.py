"""Touches shared by all things: tones of a colour, turned outlines, wood, stone, tiles, panes, leaves, flames, steam.

Things are drawn in units of about a hundredth of their size, standing on y = 0, up is negative.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from director.tools.generators.animatic.art.kit import Box, Looks, Prop, Sketch, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num

Draw = Callable[[Pen, Looks], Box]
"""Draws with the pen and gives the box of what it drew."""
_OLD = ("old", "ancient", "worn", "rusty", "dusty", "abandoned", "ruined", "weathered", "shabby", "antique", "faded", "broken")


def thing(names: str, metres: float, draw: Draw, where: str = "ground", worn: bool = False, face: tuple[float, float, float, float] | None = None) -> Prop:
    """An entry of the props; `names` are separated by commas, `metres` is the width of the whole box, `face` as in Prop."""

    def finished(looks: Looks) -> Sketch:
        pen = Pen()
        sketch = pen.sketch(draw(pen, looks))
        return _feathered(sketch) if sketch.glow else sketch

    return Prop(tuple(name.strip() for name in names.split(",")), metres, finished, where, worn, face)


def _feathered(sketch: Sketch) -> Sketch:
    """Light that dies away before the edge of its box, where the engine's spill would be cut off. The engine adds the spill to
    the light itself, about 1.5 times as strong on wide shapes, so the light starts lower."""
    left, top, right, bottom = sketch.box
    frame = f'x="{num(left)}" y="{num(top)}" width="{num(right - left)}" height="{num(bottom - top)}"'
    defs = sketch.defs
    for name, line, soft in (("ex", f'x1="{num(left)}" y1="0" x2="{num(right)}" y2="0"', (0.02, 0.2, 0.8, 0.98)),
                             ("ey", f'x1="0" y1="{num(top)}" x2="0" y2="{num(bottom)}"', (0.02, 0.2, 0.9, 0.985))):
        stops = "".join(f'<stop offset="{at}" stop-color="#{tone}"/>' for at, tone in zip(soft, ("000", "fff", "fff", "000"), strict=True))
        defs += f'<linearGradient id="{name}g" gradientUnits="userSpaceOnUse" {line}>{stops}</linearGradient>'
        defs += f'<mask id="{name}" maskUnits="userSpaceOnUse" {frame}><rect {frame} fill="url(#{name}g)"/></mask>'
    glow = f'<g mask="url(#ex)"><g mask="url(#ey)"><g opacity="0.44">{sketch.glow}</g></g></g>'
    return Sketch(sketch.body, sketch.box, defs, glow)


def rng_of(looks: Looks, salt: str = "") -> random.Random:
    """Random numbers that are the same for the same looks."""
    return random.Random(f"{looks.seed}/{salt}")


# tones --------------------------------------------------------------------------------------------------------------------
def tint(looks: Looks, default: str, *parts: str) -> str:
    """The colour said of the thing or of one of these parts, else the default; duller when the thing is old."""
    colour = looks.colour("", *parts, default=default)
    return mix(colour, "#84796c", 0.34) if looks.has(*_OLD) else colour


def shade(colour: str, amount: float) -> str:
    """Towards plum, which keeps a shadow alive."""
    return mix(colour, "#2a1450", amount)


def orb(pen: Pen, colour: str) -> str:
    """Round things."""
    return pen.ball(light(colour, 0.55), light(colour, 0.16), colour, shade(colour, 0.22), shade(colour, 0.46))


def roll(pen: Pen, colour: str) -> str:
    """Turned things: light on the left, shade on the right."""
    return pen.across(light(colour, 0.1), light(colour, 0.4), light(colour, 0.08), colour, shade(colour, 0.24), shade(colour, 0.42))


def fall(pen: Pen, colour: str) -> str:
    """Fronts: light above, shade below."""
    return pen.down(light(colour, 0.3), colour, shade(colour, 0.26))


def face(pen: Pen, colour: str) -> str:
    """Flat things: light at the upper left."""
    return pen.slant(light(colour, 0.38), light(colour, 0.06), colour, shade(colour, 0.32))


def metal(pen: Pen, colour: str = "#c3cad8") -> str:
    """Polished metal, bent around an upright axis."""
    return pen.across(shade(colour, 0.28), light(colour, 0.8), light(colour, 0.2), colour, shade(colour, 0.42), light(colour, 0.25),
        shade(colour, 0.38))


def gloss(pen: Pen, x: float, y: float, rx: float, ry: float, turn: float = 0.0, o: float = 0.6) -> None:
    """A soft highlight."""
    with pen.at(x, y, turn=turn):
        pen.oval(0, 0, rx, ry, pen.soft("#ffffff", o))


def ground(pen: Pen, x: float, rx: float, o: float = 0.5, y: float = 0.0) -> None:
    """The soft dark spot under a thing that stands."""
    pen.shadow(x, y, rx, max(2.0, rx * 0.075), o)


# outlines -----------------------------------------------------------------------------------------------------------------
def _bends(points: list[tuple[float, float]], closed: bool) -> str:
    """Catmull-Rom through the points, as cubic Bézier segments after the first point."""
    count = len(points)
    out = ""
    for k in range(count if closed else count - 1):
        p0 = points[k - 1] if closed or k else points[0]
        p1, p2 = points[k], points[(k + 1) % count]
        p3 = points[(k + 2) % count] if closed else points[min(k + 2, count - 1)]
        out += (f"C{num(p1[0] + (p2[0] - p0[0]) / 6)} {num(p1[1] + (p2[1] - p0[1]) / 6)} "
                f"{num(p2[0] - (p3[0] - p1[0]) / 6)} {num(p2[1] - (p3[1] - p1[1]) / 6)} {num(p2[0])} {num(p2[1])}")
    return out


def curve(*points: tuple[float, float], closed: bool = True) -> str:
    """A smooth path through the points."""
    first = f"M{num(points[0][0])} {num(points[0][1])}"
    return first + _bends(list(points), closed) + ("Z" if closed else "")


def lathe(*profile: tuple[float, float], x: float = 0.0) -> str:
    """A symmetric outline from its right half, given from top to bottom as (half width, y), flat at both ends."""
    right = [(x + w, y) for w, y in profile]
    left = [(x - w, y) for w, y in reversed(profile)]
    return f"M{num(right[0][0])} {num(right[0][1])}{_bends(right, False)}L{num(left[0][0])} {num(left[0][1])}{_bends(left, False)}Z"


def rays(x: float, y: float, r: float, inner: float = 0.45, points: int = 5, turn: float = -90.0) -> str:
    """A star with so many points; `inner` is the share of the radius of its notches."""
    d = ""
    for k in range(points * 2):
        a, reach = math.radians(turn + 180 * k / points), r * (inner if k % 2 else 1)
        d += f"{'L' if d else 'M'}{num(x + reach * math.cos(a))} {num(y + reach * math.sin(a))}"
    return d + "Z"


def glint(pen: Pen, x: float, y: float, r: float, colour: str = "#ffffff", o: float = 0.95, glow: bool = False) -> None:
    """A four-pointed sparkle."""
    q, p = r * 0.05, r * 0.12
    pen.path(f"M{num(x)} {num(y - r)}C{num(x + q)} {num(y - p)} "
        f"{num(x + p)} {num(y - q)} {num(x + r)} {num(y)}C{num(x + p)} {num(y + q)} {num(x + q)} {num(y + p)} {num(x)} {num(y + r)}"
             f"C{num(x - q)} {num(y + p)} {num(x - p)} {num(y + q)} "
        f"{num(x - r)} {num(y)}C{num(x - p)} {num(y - q)} {num(x - q)} {num(y - p)} {num(x)} {num(y - r)}Z", colour, o, glow)


# stuff --------------------------------------------------------------------------------------------------------------------
def planks(pen: Pen, x0: float, y0: float, x1: float, y1: float, colour: str, count: int, upright: bool = True, seed: int = 1) -> None:
    """Boards side by side, each a little different, with grain and nails."""
    rng = random.Random(seed)
    for k in range(count):
        tone = mix(light(colour, 0.12), shade(colour, 0.16), rng.random())
        a, b = (x0 + (x1 - x0) * k / count, x0 + (x1 - x0) * (k + 1) / count) if upright else (x0, x1)
        c, d = (y0, y1) if upright else (y0 + (y1 - y0) * k / count, y0 + (y1 - y0) * (k + 1) / count)
        pen.rect(a, c, b + 0.2, d + 0.2, pen.down(light(tone, 0.2), tone, shade(tone, 0.2)))
        u = rng.uniform(0.25, 0.75)
        if upright:
            grain = f"M{num(a + (b - a) * u)} {num(c + (d - c) * 0.12)}q{num((b - a) * 0.15)} {num((d - c) * 0.3)} 0 {num((d - c) * 0.66)}"
            pen.line(grain, shade(tone, 0.35), 0.5, 0.5)
            pen.line(f"M{num(b)} {num(c)}V{num(d)}", shade(tone, 0.55), 0.6, 0.7)
        else:
            pen.line(f"M{num(a + (b - a) * 0.1)} {num(c + (d - c) * u)}q{num((b - a) * 0.3)} {num((d - c) * 0.12)} {num((b - a) * 0.7)} 0",
                shade(tone, 0.35), 0.5, 0.5)
            pen.line(f"M{num(a)} {num(d)}H{num(b)}", shade(tone, 0.55), 0.6, 0.7)


def stones(pen: Pen, rng: random.Random, x0: float, y0: float, x1: float, y1: float, colour: str, count: int, size: float = 7.0) -> None:
    """Single stones showing in a wall."""
    for _ in range(count):
        w, h = size * rng.uniform(0.8, 1.4), size * rng.uniform(0.45, 0.6)
        x, y = rng.uniform(x0, x1 - w), rng.uniform(y0, y1 - h)
        pen.rect(x, y, x + w, y + h, shade(colour, 0.3) if rng.random() < 0.6 else light(colour, 0.4), h * 0.35, rng.uniform(0.3, 0.6))


def tiles(pen: Pen, top: tuple[float, float, float], low: tuple[float, float, float], colour: str, rows: int, wide: float = 7.0) -> None:
    """A roof slope from its ridge (left, right, y) to its eaves (left, right, y), with rows of round tiles."""
    pen.poly([(top[0], top[2]), (top[1], top[2]), (low[1], low[2]), (low[0], low[2])], pen.slant(light(colour, 0.32), colour, shade(colour,
        0.36)))
    for k in range(1, rows + 1):
        u = k / rows
        left, right, y = top[0] + (low[0] - top[0]) * u, top[1] + (low[1] - top[1]) * u, top[2] + (low[2] - top[2]) * u
        count = max(1, round((right - left) / wide))
        step = (right - left) / count
        d = f"M{num(left)} {num(y - 1)}" + f"q{step / 2:.2f} {wide * 0.42:.2f} {step:.2f} 0" * count
        pen.line(d, shade(colour, 0.5), 0.9, 0.5)
        if k < rows:
            pen.line(f"M{num(left)} {num(y - 2)}" + f"q{step / 2:.2f} {wide * 0.42:.2f} {step:.2f} 0" * count, light(colour, 0.5), 0.6,
                0.35)


def pane(pen: Pen, x0: float, y0: float, x1: float, y1: float, frame: str = "#fff3dc", bars: bool = True, arch: bool = False,
         lit: bool = True) -> None:
    """A window in a wall: frame, sky-blue glass with a shine, and if `lit`, warm light when it is dark."""
    w = (x1 - x0) * 0.09 + 0.5
    mid = (x0 + x1) / 2

    def shape(a: float, b: float, c: float, d: float) -> str:
        r = (c - a) / 2
        head = f"V{num(b + r)}A{num(r)} {num(r)} 0 0 1 {num(c)} {num(b + r)}" if arch else f"V{num(b)}H{num(c)}"
        return f"M{num(a)} {num(d)}{head}V{num(d)}Z"

    pen.path(shape(x0 - w, y0 - w, x1 + w, y1 + w), pen.slant(light(frame, 0.5), frame, shade(frame, 0.3)))
    pen.path(shape(x0, y0, x1, y1), pen.slant("#9fd4ee", "#5a9cc8", "#2f5f94"))
    wide, high = x1 - x0, y0 + (y1 - y0) * 0.25
    pen.path(f"M{num(x0 + wide * 0.12)} {num(y1)}L{num(x0 + wide * 0.62)} {num(high)}h{num(wide * 0.2)}L{num(x0 + wide * 0.4)} {num(y1)}Z",
             "#ffffff", 0.3)
    if lit:
        pen.path(shape(x0, y0, x1, y1), pen.down("#ffb020", "#f07808"), glow=True)
    if bars:
        bar = f"M{num(mid)} {num(y0)}V{num(y1)}M{num(x0)} {num(y0 + (y1 - y0) * 0.48)}H{num(x1)}"
        pen.line(bar, shade(frame, 0.08), w * 0.75, cap="butt")
    pen.rect(x0 - w * 1.8, y1 + w * 0.6, x1 + w * 1.8, y1 + w * 1.9, fall(pen, frame), w * 0.5)


def leaf(pen: Pen, x: float, y: float, long: float, turn: float, colour: str, wide: float = 0.4) -> None:
    """A leaf growing up from its stalk at (x, y), turned clockwise by degrees."""
    w = long * wide
    with pen.at(x, y, turn=turn):
        pen.path(f"M0 0C{num(-w * 0.9)} {num(-long * 0.25)} {num(-w * 0.7)} {num(-long * 0.7)} 0 {num(-long)}"
                 f"C{num(w * 0.7)} {num(-long * 0.7)} {num(w * 0.9)} {num(-long * 0.25)} 0 0Z",
                 pen.slant(light(colour, 0.3), colour, shade(colour, 0.34)))
        pen.line(f"M0 0Q{num(w * 0.08)} {num(-long * 0.5)} 0 {num(-long * 0.9)}", light(colour, 0.5), max(0.4, long * 0.025), 0.7)


def flame(pen: Pen, x: float, y: float, tall: float, shine: float = 1.0) -> None:
    """A flame standing on (x, y), bright by day and shining in the dark."""
    for size, colour, o in ((1.0, "#f2632e", 0.95), (0.74, "#ffa534", 1.0), (0.46, "#ffe68a", 1.0)):
        h = tall * size
        d = (f"M0 0C{num(-h * 0.42)} {num(-h * 0.02)} {num(-h * 0.38)} {num(-h * 0.48)} {num(-h * 0.04)} {num(-h)}"
             f"C{num(h * 0.02)} {num(-h * 0.74)} {num(h * 0.44)} {num(-h * 0.5)} {num(h * 0.32)} {num(-h * 0.16)}Q{num(h * 0.2)} 0 0 0Z")
        with pen.at(x, y):
            pen.path(d, colour, o)
            pen.path(d, colour, 0.5, glow=True)
    if shine:
        pen.pool(x, y - tall * 0.4, tall * 1.9 * shine, tall * 1.7 * shine, "#ff9a3d", 0.9)


def steam(pen: Pen, x: float, y: float, tall: float, count: int = 3, gap: float = 9.0) -> None:
    """Curls of steam rising from (x, y)."""
    for k in range(count):
        a, h = x + (k - (count - 1) / 2) * gap, tall * (1 - 0.22 * abs(k - (count - 1) / 2))
        pen.line(f"M{num(a)} {num(y)}c{num(-gap * 0.7)} {num(-h * 0.25)} {num(gap * 0.7)} {num(-h * 0.4)} 0 {num(-h * 0.65)}"
                 f"s{num(gap * 0.3)} {num(-h * 0.2)} 0 {num(-h * 0.35)}", "#ffffff", gap * 0.3, 0.42)


def cracks(pen: Pen, looks: Looks, x: float, y: float, size: float) -> None:
    """Cracks, if the thing is said to be broken or very old."""
    if looks.has("broken", "cracked", "ancient", "ruined", "shattered"):
        with pen.at(x, y, size / 50):
            pen.line("M0 0l10 15l-6 11l11 20M4 26l-15 10M10 15l13 4", "#241433", 1.8, 0.75)

"""Stone and mountains, drawn with a pen standing at (0, 0) on the ground; centimetres, up is negative, light from the upper left."""

from __future__ import annotations

import itertools
import random

from director.tools.generators.animatic.art.kit import Layer, Setting, light, mix
from director.tools.generators.animatic.art.places.flora import MOON, blades, cool, mass
from director.tools.generators.animatic.art.places.pen import Pen, num

SNOW = "#dfe8f4"
Points = list[tuple[float, float]]


def rock(pen: Pen, rng: random.Random, wide: float, grey: str = "#98949c", snow: bool = False, moss: str = "", rim: str = "") -> None:
    """A boulder of a few facets: a lit top, a middle, a shaded side; with snow or moss on top."""
    h, w = wide * rng.uniform(0.48, 0.72), wide / 2
    j = [rng.uniform(-0.08, 0.08) for _ in range(8)]
    out = [
        (-w, 6),
        (-w * (0.94 + j[0]), -h * 0.42),
        (-w * (0.58 + j[1]), -h * (0.86 + j[2])),
        (w * (0.05 + j[3]), -h),
        (w * (0.55 + j[4]), -h * (0.80 + j[5])),
        (w * 0.93, -h * (0.36 + j[6])),
        (w, 6),
    ]
    edge = (w * (0.16 + j[7]), -h * 0.60)
    pen.shadow(w * 0.25, 3, w * 1.5, wide * 0.11, 0.5)
    pen.path(_round(out, 0.24), pen.slant(light(grey, 0.30), grey, cool(grey, 0.5)))
    pen.path(_round([out[2], out[3], edge, (-w * 0.30, -h * 0.56)], 0.2), light((rim and mix(grey, rim, 0.5)) or grey, 0.42), 0.8)
    pen.path(_round([out[3], out[4], out[5], (w * 0.95, 6), (w * 0.22, 6), edge], 0.12), cool(grey, 0.48), 0.62)
    pen.line(
        f"M{num(-w * 0.5)} {num(-h * 0.5)}l{num(w * 0.14)} {num(h * 0.16)}l{num(-w * 0.05)} {num(h * 0.2)}"
        f"M{num(w * 0.4)} {num(-h * 0.45)}l{num(w * 0.12)} {num(h * 0.2)}",
        cool(grey, 0.6),
        wide * 0.010,
        0.55,
    )
    if rim:
        pen.line(_open([out[1], out[2], out[3]]), rim, wide * 0.016, 0.4, glow=True)
    if snow or moss:
        _covered(pen, rng, (w, h), out, snow, moss)


def _covered(pen: Pen, rng: random.Random, size: tuple[float, float], out: Points, snow: bool, moss: str) -> None:
    """Snow or moss lying on a boulder of half width and height `size` with the outline `out`."""
    w, h = size
    if snow:
        pen.path(
            _round(
                [
                    (-w * 0.86, -h * 0.5),
                    out[2],
                    out[3],
                    out[4],
                    (w * 0.74, -h * 0.58),
                    (w * 0.3, -h * 0.66),
                    (0, -h * 0.58),
                    (-w * 0.4, -h * 0.66),
                ],
                0.3,
            ),
            pen.slant("#f6faff", SNOW, "#a9bfe2"),
        )
    elif moss:
        pen.path(
            _round(
                [
                    (-w * 0.82, -h * 0.55),
                    out[2],
                    out[3],
                    (w * 0.4, -h * 0.86),
                    (w * 0.1, -h * 0.7),
                    (-w * 0.3, -h * 0.74),
                    (-w * 0.6, -h * 0.5),
                ],
                0.3,
            ),
            pen.slant(light(moss, 0.25), moss, cool(moss, 0.4)),
            0.92,
        )
    if moss and not snow:
        mass(pen, blades(rng, -w * 0.8, 8, w * 0.4, 4) + blades(rng, w * 0.7, 8, w * 0.34, 4), cool(moss, 0.2), 0.8)


def _round(points: Points, soft: float) -> str:
    """A closed outline through the points with corners cut by the share `soft` and rounded."""
    path = ""
    for (x0, y0), (x1, y1), (x2, y2) in zip([points[-1], *points[:-1]], points, [*points[1:], points[0]], strict=True):
        ax, ay, bx, by = x1 + (x0 - x1) * soft, y1 + (y0 - y1) * soft, x1 + (x2 - x1) * soft, y1 + (y2 - y1) * soft
        path += f"{'L' if path else 'M'}{num(ax)} {num(ay)}Q{num(x1)} {num(y1)} {num(bx)} {num(by)}"
    return path + "Z"


def _open(points: Points) -> str:
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points)


def jag(rng: random.Random, a: tuple[float, float], b: tuple[float, float], rough: float, levels: int = 3) -> Points:
    """A broken line from a to b: midpoints pushed aside, by ever less."""
    points = [a, b]
    for level in range(levels):
        more: Points = [points[0]]
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            k = rng.uniform(-1, 1) * rough * 0.55**level
            more += [((x0 + x1) / 2 + (y1 - y0) * k, (y0 + y1) / 2 - (x1 - x0) * k), (x1, y1)]
        points = more
    return points


def massif(
    pen: Pen, rng: random.Random, x: float, base: float, wide: float, tall: float, stone: str, snow: float, mist: str, rim: str = ""
) -> None:
    """One mountain: a lit and a shaded face along a broken ridge, ribs, snow down to the share `snow` of its height, mist at its foot."""
    peak = (x + wide * rng.uniform(-0.08, 0.08), base - tall)
    left, right = (x - wide / 2, base), (x + wide / 2, base)
    west, east = jag(rng, left, peak, 0.16), jag(rng, peak, right, 0.16)
    spur = jag(rng, peak, (x + wide * rng.uniform(-0.06, 0.16), base), 0.28)
    pen.poly([*west, *east[1:]], pen.down(light(stone, 0.16), stone, mix(stone, mist, 0.55)))
    pen.poly([*spur[::-1], *east[1:]], pen.down(cool(stone, 0.48), cool(stone, 0.34), mix(stone, mist, 0.5)), 0.85)
    for side, tone in ((-1, cool(stone, 0.3)), (1, light(cool(stone, 0.2), 0.12)), (-1, cool(stone, 0.22))):
        k = rng.uniform(0.25, 0.6)
        edge = west if side < 0 else east
        px, py = edge[int(k * (len(edge) - 1)) if side > 0 else int((1 - k) * (len(edge) - 1))]
        foot = (px + side * -wide * rng.uniform(0.02, 0.12), base - tall * rng.uniform(0.0, 0.12))
        pen.poly([(px, py), *jag(rng, (px, py), foot, 0.2), (foot[0] + wide * rng.uniform(0.05, 0.12), base)], tone, 0.42)
    if snow:
        _cap(pen, rng, peak, west, east, spur, tall * snow, tall)
    if rim:
        pen.line(_open(west), rim, tall * 0.008, 0.5, glow=True)
    pen.poly(
        [(x - wide * 0.55, base), (x - wide * 0.4, base - tall * 0.28), (x + wide * 0.4, base - tall * 0.28), (x + wide * 0.55, base)],
        pen.down(f"{mist}/0", f"{mist}/0.75"),
    )


def _cap(
    pen: Pen, rng: random.Random, peak: tuple[float, float], west: Points, east: Points, spur: Points, deep: float, tall: float
) -> None:
    """Snow on the upper slopes, its lower edge running out in tongues."""
    line = peak[1] + deep
    lit = [p for p in west if p[1] < line]
    shade = [p for p in east if p[1] < line]
    middle = [p for p in spur if p[1] < line + deep * 0.25]
    if not lit or not shade or not middle:
        return

    def tongues(a: tuple[float, float], b: tuple[float, float]) -> Points:
        steps = 5
        return [
            (
                a[0] + (b[0] - a[0]) * k / steps,
                a[1] + (b[1] - a[1]) * k / steps + (deep * rng.uniform(0.10, 0.32) if k % 2 else -deep * rng.uniform(0.02, 0.2)),
            )
            for k in range(1, steps)
        ]

    pen.poly([lit[0], *lit, *middle[1:], *tongues(middle[-1], lit[0])], pen.down("#f7faff", SNOW, "#cddbef"))
    pen.poly([*middle, *tongues(middle[-1], shade[-1]), *shade[::-1]], pen.down("#b4c7e6", "#94abd4"))


def range_(
    s: Setting,
    z: float,
    wide: float,
    tall: float,
    stone: str,
    snow: float,
    salt: str = "",
    grand: float | None = None,
    mist: str = "#dbe6f2",
) -> Layer:
    """A chain of mountains at depth z. `grand` is where (share of the width, 0..1) the highest stands."""
    pen, rng = Pen(), s.rng(f"range{z}{salt}")
    count = 11
    order = []
    for k in range(count):
        at = (k + 0.5) / count
        h = tall * (0.5 + 0.28 * rng.random())
        if grand is not None:
            h = tall * max(0.42 + 0.2 * rng.random(), 1.0 - 2.4 * abs(at - grand) + 0.1 * rng.random())
        order.append((h, at))
    for h, at in sorted(order, reverse=True):
        massif(
            pen,
            rng,
            (at - 0.5) * wide * 100,
            0,
            wide / count * 250 * (0.55 + 0.5 * h / tall),
            h * 100,
            stone,
            snow * min(1.0, (h / tall) ** 1.5 + 0.1),
            mist,
            MOON if s.dark else "",
        )
    pen.rect(-wide * 50, -1, wide * 50, tall * 60, mist)
    return pen.card(-wide / 2, wide / 2, -tall * 0.6, tall * 1.12, z)


def crag(pen: Pen, rng: random.Random, wide: float, tall: float, stone: str, snow: bool = False, rim: str = "") -> None:
    """A standing cliff of stacked facets, for the sides of a set."""
    left, right = jag(rng, (-wide / 2, 20), (-wide * 0.22, -tall), 0.10), jag(rng, (wide * 0.26, -tall * 0.94), (wide / 2, 20), 0.10)
    pen.poly([*left, *right], pen.slant(light(stone, 0.28), stone, cool(stone, 0.5)))
    spine = jag(rng, (wide * 0.05, -tall * 0.97), (wide * 0.12, 20), 0.12)
    pen.poly([*spine, *right[::-1]], cool(stone, 0.42), 0.66)
    for k in range(6):
        y = -tall * (0.12 + 0.14 * k)
        x0 = -wide * rng.uniform(0.25, 0.42)
        pen.line(
            _open(jag(rng, (x0, y), (x0 + wide * rng.uniform(0.12, 0.3), y - tall * rng.uniform(-0.03, 0.05)), 0.2, 2)),
            cool(stone, 0.5),
            3,
            0.5,
        )
        pen.poly(
            [*jag(rng, (x0, y - 4), (x0 + wide * 0.2, y - tall * 0.03), 0.1, 1), (x0 + wide * 0.12, y - tall * 0.05)],
            light(stone, 0.42),
            0.55,
        )
    if rim:
        pen.line(_open(left), rim, min(6.0, wide * 0.01), 0.14, glow=True)
    if snow:
        pen.poly(
            [left[-1], right[0], *jag(rng, (wide * 0.3, -tall * 0.86), (-wide * 0.26, -tall * 0.88), 0.2, 2)],
            pen.across("#f4f8ff", SNOW, "#a9bfe2"),
        )


def pebbles(rng: random.Random, spots: Points, size: float) -> str:
    """Small stones as one path, flattened by perspective."""
    out = ""
    for x, y in spots:
        a = size * rng.uniform(0.4, 1.2)
        b = a * rng.uniform(0.6, 1.0)
        out += f"M{num(x - a)} {num(y)}a{num(a)} {num(b)} 0 1 0 {num(a * 2)} 0a{num(a)} {num(b)} 0 1 0 {num(-a * 2)} 0"
    return out

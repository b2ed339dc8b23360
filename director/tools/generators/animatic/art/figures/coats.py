"""Patterns of fur and hide, manes, horns and tusks."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.figures.beast import Paint
from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, bounds, flesh
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.skulls import horn
from director.tools.generators.animatic.art.kit import Part, dark, light


def _area(rings: tuple[Ring, ...]) -> tuple[float, float, float, float]:
    return (min(x - r for x, _, r in rings), min(y - r for _, y, r in rings), max(x + r for x, _, r in rings), max(y + r for _, y,
        r in rings))


def spots(colour: str, size: float, seed: int, ring: bool = False, density: float = 1.0) -> Paint:
    """Spots on a loose grid; `ring` leaves their middle light (rosettes)."""

    def paint(pelt: Pelt, path: str, rings: tuple[Ring, ...]) -> str:
        x0, y0, x1, y1 = _area(rings)
        rng, art, step = random.Random(f"{seed}/{len(rings)}/{x1:.1f}"), "", size * 2.5 / density
        for row in range(int((y1 - y0) / step) + 1):
            for col in range(int((x1 - x0) / step) + 1):
                x = x0 + (col + 0.5 * (row % 2) + rng.uniform(-0.22, 0.22)) * step
                y, r, t = y0 + (row + rng.uniform(-0.2, 0.2)) * step, size * rng.uniform(0.7, 1.1), rng.uniform(-40, 40)
                art += oval(x, y, r, r * 0.82, colour, t, 0.9) + (oval(x + r * 0.1, y + r * 0.1, r * 0.5, r * 0.36, light(colour, 0.42),
                    t) if ring else "")
        return pelt.clip(path, art)

    return paint


def patches(colour: str, seed: int) -> Paint:
    """Big soft-edged patches, as on cows and ponies; legs stay plain."""

    def paint(pelt: Pelt, path: str, rings: tuple[Ring, ...]) -> str:
        if len(rings) != 3:
            return ""
        rng, art = random.Random(seed), ""
        for x, y, r in ((rings[0][0], rings[0][1] - 3, 12), (rings[1][0] + 2, rings[1][1] - 9, 11), (rings[2][0] + 4, rings[2][1] + 2,
            11), (rings[0][0] + 14, rings[0][1] + 9, 7)):
            points = []
            for k in range(9):
                a, reach = math.tau * k / 9, r * rng.uniform(0.75, 1.2)
                points.append((x + reach * 1.15 * math.cos(a), y + reach * 0.85 * math.sin(a)))
            art += shape(_smooth(points), colour)
        return pelt.clip(path, art)

    return paint


def _smooth(points: list[tuple[float, float]]) -> str:
    """A closed soft path through the middles of a polygon's sides."""
    mids = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(points, [*points[1:], points[0]], strict=True)]
    path = f"M{mids[-1][0]:.1f} {mids[-1][1]:.1f}"
    return path + "".join(f"Q{p[0]:.1f} {p[1]:.1f} {m[0]:.1f} {m[1]:.1f}" for p, m in zip(points, mids, strict=True)) + "Z"


def stripes(colour: str, step: float, wide: float, reach: float = 1.0) -> Paint:
    """Wedge stripes down from the back (and across limbs). `reach` 1 goes all the way round, less stops above the belly."""

    def paint(pelt: Pelt, path: str, rings: tuple[Ring, ...]) -> str:
        x0, y0, x1, y1 = _area(rings)
        art = ""
        if (x1 - x0) > 0.75 * (y1 - y0):
            for k in range(int((x1 - x0) / step) + 2):
                x, low = x0 + k * step, y0 + (y1 - y0) * (reach if k % 2 else reach * 0.82)
                bow = step * 0.5
                art += shape(f"M{x - wide:.1f} {y0 - 1:.1f}Q{x + bow:.1f} {(y0 + low) / 2:.1f} {x - bow * 0.2:.1f} "
                    f"{low:.1f}Q{x + bow + wide * 1.5:.1f} {(y0 + low) / 2:.1f} {x + wide:.1f} {y0 - 1:.1f}Z", colour)
        else:
            step_y = step * 0.8
            for k in range(1, int((y1 - y0) / step_y) + 1):
                y = y0 + k * step_y
                art += shape(f"M{x0 - 1:.1f} {y - wide * 0.8:.1f}Q{(x0 + x1) / 2:.1f} {y + step_y * 0.4:.1f} {x1 + 1:.1f} "
                    f"{y - wide * 0.2:.1f}Q{(x0 + x1) / 2:.1f} {y + step_y * 0.4 + wide * 1.4:.1f} {x0 - 1:.1f} {y + wide * 0.8:.1f}Z",
                    colour)
        return pelt.clip(path, art)

    return paint


def wool(pelt: Pelt, colour: str, ring: tuple[float, float, float, float], z: float, parent: str = "body", name: str = "wool",
    curls: int = 15) -> Part:
    """A fleece: a cloud of curls around an ellipse (x, y, rx, ry)."""
    x, y, rx, ry = ring
    puff = pelt.spot((0, light(colour, 0.5)), (0.6, colour), (1, warm(colour, 0.14)))
    art = oval(x, y, rx, ry, colour)
    for row, share in ((0, 1.0), (1, 0.62)):
        n = curls if row == 0 else curls - 5
        for k in range(n):
            a = math.tau * (k + 0.5 * row) / n
            art += oval(x + rx * share * math.cos(a), y + ry * share * math.sin(a), rx * 0.27, ry * 0.34, puff)
    art += oval(x, y, rx * 0.5, ry * 0.5, puff)
    for k in range(9):
        a = 2.399 * k
        cx, cy = x + rx * 0.8 * math.cos(a) * (k / 9) ** 0.5, y + ry * 0.8 * math.sin(a) * (k / 9) ** 0.5
        art += line(f"M{cx - 2:.1f} {cy:.1f}q.4 -2.4 2.4 -2 1.6 .8 .8 2.4", warm(colour, 0.22), 0.8, 0.6)
    return Part(name, art, (x - rx * 1.35, y - ry * 1.45, x + rx * 1.35, y + ry * 1.45), parent, (0, 0), z)


def crest(pelt: Pelt, colour: str, run: tuple[float, float], side: float = 1.0) -> tuple[Part, ...]:
    """A horse's mane along a neck that rises by `run` (dx, dy) from its joint, and a forelock."""
    dx, dy = run
    fill = pelt.run((0, light(colour, 0.22)), (0.45, colour), (1, warm(colour, 0.25)))
    art = ""
    for k in range(7):
        u = k / 6
        x, y, n = dx * u - 8.5 + 2.5 * u, dy * u - 2 + 1.5 * u, (15 - 3 * u) * side
        art = (shape(f"M{x + 6:.1f} {y - 7:.1f}C{x - 1:.1f} {y - 7:.1f} {x - 6:.1f} {y:.1f} {x - 5.5:.1f} {y + n:.1f}C{x - 2:.1f} "
            f"{y + n * 0.9:.1f} {x + 2:.1f} {y + n * 0.7:.1f} {x + 7:.1f} {y + 3:.1f}Z", fill)
               + line(f"M{x + 4:.1f} {y - 5:.1f}C{x - 1:.1f} {y - 3:.1f} {x - 3.4:.1f} {y + 2:.1f} {x - 4:.1f} {y + n * 0.8:.1f}",
               dark(colour, 0.28), 0.6, 0.45)) + art
    box = (min(0.0, dx) - 22, dy - 14, max(0.0, dx) + 10, 22)
    lock = shape("M-9 -11C-6 -16 2 -17 5 -13C6 -8 4.6 -4 2.6 -1.5C2 -5 .6 -7 -1 -8C-1.6 -5 -3 -3 -5 -1.6C-4.6 -5 -6 -8 -9 -11Z", fill)
    return (Part("mane", art, box, "neck", (0, 0), 30.5), Part("hair", lock, (-12, -19, 8, 2), "head", (2, -1), 43.2))


def antlers(pelt: Pelt, colour: str = "#a5805a", big: bool = False) -> tuple[Part, ...]:
    stem = "M0 2C-3 -8 -9 -13 -8 -25M-4.6 -8C-1 -12 1 -16 1.4 -21M-7.6 -14C-12 -17 -14.6 -20 -15.4 -26M-8.2 -20C-6 -23 -4.6 -26 -4.6 -30"
    if big:
        stem += "M-8 -25C-9 -30 -12 -33 -12 -38M-1.2 -4C3 -6 6 -10 7 -14"
    art = line(stem, colour, 3.0) + line(stem, light(colour, 0.35), 0.9, 0.6)
    box = (-19, -42, 10, 5)
    return (Part("horn_n", art, box, "head", (-4, -11), 40.5), Part("horn_f", f'<g transform="scale(-.9 1)">{art}</g>', (-10, -42, 19, 5),
        "head", (5, -11.5), 39.2))


def bull_horns(pelt: Pelt, colour: str = "#efe2c6", k: float = 1.0) -> tuple[Part, ...]:
    art = f'<g transform="scale({k})">' + horn(pelt, "M3 2C-4 3 -11 -1 -10.5 -11C-7 -5.4 -2 -4 3.6 -4Z", colour) + "</g>"
    return (Part("horn_n", art, (-13, -13, 6, 6), "head", (-7, -9.5), 39.4), Part("horn_f", f'<g transform="scale(-.85 1)">{art}</g>',
        (-6, -13, 13, 6), "head", (6, -10.5), 39.2))


def goat_horns(pelt: Pelt, colour: str = "#b79f80") -> tuple[Part, ...]:
    art = horn(pelt, "M-3 2C-4 -6 -8 -13 -16 -16C-8 -17 1.6 -11 3.4 1Z", colour,
        "M-3.4 -3q3 -1.6 5 -1.4M-5.4 -8q2.6 -1.6 4.6 -1.4M-9 -12q1.4 -1.8 3.2 -2")
    return (Part("horn_n", art, (-19, -19, 6, 5), "head", (-3.5, -10), 40.4), Part("horn_f", art, (-19, -19, 6, 5), "head", (4, -11),
        39.2, turn=0.3))


def ram_horns(pelt: Pelt, colour: str = "#c9ae85") -> tuple[Part, ...]:
    art = line("M2 -4C-6 -9 -13 -3 -11 4C-9.6 9 -3 9 -2.4 4.4", colour, 5.2) + line("M1 -5.6C-6 -10 -13.4 -4 -12 3", light(colour, 0.4),
        1.2, 0.7)
    art += line("M-3 -9.6l-.4 4.6M-8 -8l1.8 4.4M-12.6 -2l4.6 1.4M-13 5l4.8 -1.6M-7.6 10l.6 -4.6", dark(colour, 0.3), 0.7, 0.6)
    return (Part("horn_n", art, (-18, -15, 7, 13), "head", (-6, -6), 41), Part("horn_f", f'<g transform="scale(-.8 .95)">{art}</g>', (-7,
        -15, 18, 13), "head", (8, -7), 39.2))


def unicorn_horn(pelt: Pelt, colour: str = "#ffe08a") -> tuple[Part, ...]:
    path = "M-2.6 1L1.6 -21L3.4 1Z"
    art = horn(pelt, path, colour, "M-2 -3.4l5 -1.6M-1.4 -8l3.8 -1.4M-.5 -12.6l2.4 -1")
    return (Part("horn", art, (-5, -23, 6, 3), "head", (3.4, -11.5), 43.4, glow=shape(path, light(colour, 0.2), 0.55), turn=0.22),)


def lion_mane(pelt: Pelt, colour: str) -> str:
    """A ruff of locks behind a head, in head units."""
    deep, art = warm(colour, 0.25), ""
    for ring, n, reach, tone in ((0, 17, 27.0, deep), (1, 14, 22.0, colour), (2, 12, 18.0, light(colour, 0.14))):
        fill = pelt.spot((0, light(tone, 0.1)), (1, tone))
        for k in range(n):
            a = 360 / n * (k + 0.5 * ring)
            lock = (f"M-5.4 -8C-6 -{reach * 0.7:.1f} -3 -{reach * 0.92:.1f} 1 -{reach:.1f}"
                    f"C5.4 -{reach * 0.84:.1f} 6 -{reach * 0.6:.1f} 5 -8Z")
            art += f'<g transform="translate(-1 1.5) rotate({a:.1f})">{shape(lock, fill)}</g>'
    return art


def tusks() -> tuple[Part, ...]:
    art = shape("M-2 -2C-2 5 2 11 10 12C6 8.6 3.6 3 3 -2.4Z", "#f7efdc") + line("M-.6 0C0 5 3 9 7 11", "#d8c9a8", 0.8, 0.7)
    return (Part("tusk_n", art, (-4, -4, 12, 14), "head", (5, 8), 41.6), Part("tusk_f", art, (-4, -4, 12, 14), "head", (13, 6.5), 39.0))


def trunk(pelt: Pelt, colour: str) -> tuple[Part, ...]:
    """An elephant's trunk in four joints from the face."""
    parts, radii = [], (6.6, 5.6, 4.6, 3.7, 3.2)
    steps = ((2.0, 9.0), (0.4, 9.0), (0.6, 8.0), (3.4, 6.0))
    for k, (dx, dy) in enumerate(steps):
        rings = ((0.0, 0.0, radii[k]), (dx, dy, radii[k + 1]))
        art = shape(flesh(*rings), pelt.run((0, colour), (0.5, colour), (1, colour)) if k else colour)
        art += "".join(line(f"M{-radii[k] * 0.8 + dx * u:.1f} {dy * u:.1f}q{radii[k] * 0.8:.1f} 2 {radii[k] * 1.6:.1f} 0", dark(colour,
            0.25), 0.7, 0.5) for u in (0.25, 0.75))
        if k == 3:
            art += oval(dx + 1, dy + 1.6, 1.5, 1.0, dark(colour, 0.45), 30)
        parts.append(Part(f"trunk{k}", art, bounds(*rings), "head" if k == 0 else f"trunk{k - 1}", (11.5, 4.5) if k == 0
            else steps[k - 1], 42 + 0.1 * k))
    return tuple(parts)

"""A long way between two walls: doors, panels of light and runners that repeat into the depth, for every kind of corridor."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from director.tools.generators.animatic.art.kit import Layer, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.pen import Pen, num

SPOTS = ((0.0, 0.0), (-0.9, 0.2), (0.95, 0.3), (-1.5, 0.9), (1.55, 1.0))
Bay = Callable[[Pen, float, int], None]
"""Draws one bay of a side wall around x (centimetres along the wall); the number tells the bays apart."""

_STROKES = {"0": "M0 0h6v12h-6Z", "1": "M3 0v12", "2": "M0 0h6v6h-6v6h6", "3": "M0 0h6v12h-6M1 6h5", "4": "M0 0v6h6M6 0v12",
            "5": "M6 0h-6v6h6v6h-6", "6": "M6 0h-6v12h6v-6h-6", "7": "M0 0h6v12", "8": "M0 0h6v12h-6ZM0 6h6", "9": "M6 12v-12h-6v6h6"}


def figures(pen: Pen, x: float, y: float, number: int, colour: str, size: float = 1.0) -> None:
    """A number in plain strokes, its top left at (x, y), 12 cm tall at size 1."""
    for k, digit in enumerate(str(number)):
        with pen.at(x + k * 10 * size, y, size):
            pen.line(_STROKES[digit], colour, 2.2)


def steps(plan: shell.Shell, pitch: int, start: int = 0) -> Iterator[int]:
    """Depths (centimetres) of the bays from near to far."""
    first = start + pitch * ((int(plan.near * 100) - start) // pitch + 1)
    yield from range(first, int(plan.far * 100) - pitch // 3, pitch)


def door(pen: Pen, x: float, tone: str, trim: str, wide: float = 104, tall: float = 212, glass: str = "", panels: int = 2) -> None:
    """A door in its frame, its middle at x: panelled, or with a pane of glass in the upper half."""
    h = wide / 2
    pen.rect(x - h - 11, -tall - 12, x + h + 11, 0, pen.slant(light(trim, 0.3), trim, dark(trim, 0.3)), 2)
    pen.rect(x - h - 2, -tall - 3, x + h + 2, 0, dark(tone, 0.6))
    pen.rect(x - h, -tall, x + h, 0, pen.slant(light(tone, 0.2), tone, dark(tone, 0.28)))
    rows = ((0.08, 0.5), (0.56, 0.93)) if panels else ()
    for k, (a, b) in enumerate(rows):
        if glass and k == 0:
            continue
        for u in range(panels):
            left, right = x - h + 11 + u * (wide - 16) / panels, x - h + 5 + (u + 1) * (wide - 16) / panels
            pen.rect(left, -tall * (1 - a), right, -tall * (1 - b), pen.slant(dark(tone, 0.3), light(tone, 0.25)), 2)
            pen.rect(left + 3, -tall * (1 - a) + 3, right - 3, -tall * (1 - b) - 3, pen.down(light(tone, 0.08), tone))
    if glass:
        pen.rect(x - h * 0.55, -tall * 0.9, x + h * 0.55, -tall * 0.52, dark(tone, 0.4), 3)
        pen.rect(x - h * 0.55 + 3, -tall * 0.9 + 3, x + h * 0.55 - 3, -tall * 0.52 - 3, pen.slant(light(glass, 0.4), glass, dark(glass, 0.2)), 2)
        pen.rect(x - h * 0.55 + 3, -tall * 0.9 + 3, x + h * 0.55 - 3, -tall * 0.52 - 3, "#ffe2a8", 2, 0.4, glow=True)
        pen.poly([(x - h * 0.3, -tall * 0.54), (x - h * 0.05, -tall * 0.54), (x + h * 0.35, -tall * 0.88), (x + h * 0.1, -tall * 0.88)], "#ffffff", 0.25)
    pen.disc(x + h - 12, -tall * 0.47, 4.6, pen.ball("#fff2c8", "#c9963f", "#6a4520"))


def swing_doors(pen: Pen, tone: str, trim: str, glass: str, wide: float = 200, tall: float = 226, round_panes: bool = False) -> None:
    """Two doors with panes of glass, their middle at x = 0."""
    h = wide / 2
    pen.rect(-h - 14, -tall - 14, h + 14, 0, pen.slant(light(trim, 0.3), trim, dark(trim, 0.3)), 3)
    for s in (-1, 1):
        pen.rect(s * 2, -tall, s * h, 0, pen.across(light(tone, 0.25), tone, dark(tone, 0.25)))
        pen.rect(s * 8, -40, s * (h - 6), -6, pen.down("#e4ebf0", "#94a2b0"), 2, 0.7)
        if round_panes:
            pen.disc(s * h / 2, -tall * 0.7, h * 0.31, dark(tone, 0.4))
            pen.disc(s * h / 2, -tall * 0.7, h * 0.26, pen.slant(light(glass, 0.6), glass))
            pen.disc(s * h / 2, -tall * 0.7, h * 0.26, "#fff4d8", 0.6, glow=True)
        else:
            pen.rect(s * h * 0.2, -tall * 0.92, s * h * 0.84, -tall * 0.4, dark(tone, 0.4), 3)
            pen.rect(s * (h * 0.2 + 4), -tall * 0.92 + 4, s * (h * 0.84 - 4), -tall * 0.4 - 4, pen.slant(light(glass, 0.6), glass), 2)
            pen.rect(s * (h * 0.2 + 4), -tall * 0.92 + 4, s * (h * 0.84 - 4), -tall * 0.4 - 4, "#fff4d8", 2, 0.5, glow=True)
        pen.rect(s * 7, -tall * 0.52, s * 13, -tall * 0.36, pen.across("#f2f6fa", "#8f9cb0"), 2)


def panels(pen: Pen, plan: shell.Shell, pitch: int = 280, half: float = 62, tone: str = "#f4fbff") -> None:
    """Panels of light in the ceiling."""
    for z in steps(plan, pitch, 90):
        pen.rect(-half - 6, -z - 46, half + 6, -z + 46, dark(plan.ceiling, 0.18), 2)
        pen.rect(-half, -z - 40, half, -z + 40, pen.down("#ffffff", tone), 2)
        pen.rect(-half, -z - 40, half, -z + 40, tone, 2, 0.8, glow=True)


def sheen(pen: Pen, plan: shell.Shell, pitch: int = 280, tone: str = "#ffffff", o: float = 0.34) -> None:
    """Light from the ceiling on a polished floor."""
    for z in steps(plan, pitch, 90):
        pen.oval(0, -z, 130, 82, pen.soft(tone, o))
        pen.oval(0, -z, 130, 82, pen.soft(tone, o * 0.4), glow=True)


def runner(pen: Pen, plan: shell.Shell, cloth: str, half: float = 78, edge: str = "#f2c45a") -> None:
    """A carpet down the middle with a border."""
    top, bottom = -plan.far * 100 + 30, -plan.near * 100
    pen.rect(-half - 5, top - 3, half + 5, bottom, "#120c22", o=0.2)
    pen.rect(-half, top, half, bottom, pen.across(dark(cloth, 0.3), cloth, light(cloth, 0.1), cloth, dark(cloth, 0.3)))
    for s in (-1, 1):
        pen.rect(s * (half - 8), top, s * (half - 16), bottom, edge)
        pen.rect(s * (half - 20), top, s * (half - 22), bottom, light(cloth, 0.35))
    for z in steps(plan, 90):
        pen.path(f"M0 {-z - 26}L24 {-z}L0 {-z + 26}L-24 {-z}Z", dark(cloth, 0.28))
        pen.path(f"M0 {-z - 12}L11 {-z}L0 {-z + 12}L-11 {-z}Z", edge)


def sconce(pen: Pen, x: float, y: float = 188, shade: str = "#ffeecb") -> None:
    """A lamp on the wall with its light above and below."""
    pen.path(f"M{num(x - 4)} {num(-y + 16)}H{num(x + 4)}V{num(-y)}H{num(x - 4)}Z", "#c99a4a")
    pen.path(f"M{num(x - 15)} {num(-y)}H{num(x + 15)}L{num(x + 10)} {num(-y - 26)}H{num(x - 10)}Z", pen.down(light(shade, 0.3), shade))
    pen.path(f"M{num(x - 15)} {num(-y)}H{num(x + 15)}L{num(x + 10)} {num(-y - 26)}H{num(x - 10)}Z", "#ffd98a", 0.8, glow=True)
    pen.oval(x, -y - 10, 62, 84, pen.soft("#fff0c8", 0.5))
    pen.pool(x, -y - 10, 110, 130, "#ffb45e", 0.8)


def passage(
    setting: Setting, plan: shell.Shell, rng: random.Random, bay: Bay, pitch: int, end: shell.Decorate, on_floor: shell.Decorate,
    on_ceiling: shell.Decorate = shell.nothing, cards: tuple[Layer, ...] = (), light: str = "indoor", town: bool = True,
) -> Scenery:
    """The finished corridor: the bays stand opposite each other on both walls."""
    def left(pen: Pen) -> None:
        for k, z in enumerate(steps(plan, pitch)):
            bay(pen, z, 2 * k)

    def right(pen: Pen) -> None:
        for k, z in enumerate(steps(plan, pitch)):
            bay(pen, -z, 2 * k + 1)

    back, floors = shell.room(plan, rng, end, left, right, on_floor, on_ceiling)
    view = (shell.outside(setting, plan, rng, town=town),) if plan.holes or plan.doorways else ()
    return Scenery((*view, back, *cards), floors, sky="" if view else "none", light=light, haze=0.012, spots=SPOTS)

"""Furniture and hangings for rooms, drawn in centimetres: x to the right, the floor at y = 0, up negative."""

from __future__ import annotations

import random
from collections.abc import Callable

from director.tools.generators.animatic.art.kit import dark, light
from director.tools.generators.animatic.art.places.pen import Pen, num

BOOKS = ("#d9574a", "#e8a33d", "#3f8f8a", "#3d5fa8", "#7a4f9a", "#c9c2a8", "#5a8f4a", "#b8475f", "#2f4858", "#f0d08a")


def curtain(pen: Pen, x: float, top: float, bottom: float, wide: float, colour: str, flip: bool = False) -> None:
    """A curtain drawn to one side; `x` is its outer edge, heights are positive."""
    with pen.at(x, 0, flip=flip):
        folds = 5
        d = (
            f"M0 {num(-top)}H{num(wide)}C{num(wide * 0.95)} {num(-top * 0.75)} {num(wide * 0.5)} {num(-bottom - (top - bottom) * 0.42)} "
            f"{num(wide * 0.42)} {num(-bottom - (top - bottom) * 0.34)}"
            f"C{num(wide * 0.6)} {num(-bottom - (top - bottom) * 0.2)} {num(wide * 0.66)} {num(-bottom - 20)} {num(wide * 0.7)} "
            f"{num(-bottom)}H0Z"
        )
        pen.path(d, pen.across(dark(colour, 0.25), light(colour, 0.18), colour, light(colour, 0.12), dark(colour, 0.3)))
        for k in range(1, folds):
            u = k / folds
            pen.line(
                f"M{num(wide * u)} {num(-top)}C{num(wide * u * 0.95)} {num(-top * 0.7)} {num(wide * 0.42 * u)} "
                f"{num(-bottom - (top - bottom) * 0.45)} {num(wide * 0.4 * u)} "
                f"{num(-bottom - (top - bottom) * 0.34)}Q{num(wide * 0.6 * u)} {num(-bottom - 30)} {num(wide * 0.66 * u)} {num(-bottom)}",
                dark(colour, 0.4),
                2,
                0.5,
            )
        pen.rect(
            -2,
            -bottom - (top - bottom) * 0.37,
            wide * 0.46,
            -bottom - (top - bottom) * 0.31,
            pen.down(light(colour, 0.4), dark(colour, 0.2)),
            4,
        )
    pen.rect(x - 8, -top - 6, x + (-wide - 4 if flip else wide + 4), -top + 1, pen.down("#c99a5a", "#7a5230"), 3)


def picture(pen: Pen, x: float, y: float, wide: float, tall: float, rng: random.Random) -> None:
    """A framed painting, its middle at height y: hills and a sun, or a vase of colour."""
    left, top = x - wide / 2, -y - tall / 2
    pen.rect(left + 4, top + 7, left + wide + 7, top + tall + 8, "#120c22", 3, 0.25)
    edge = rng.choice(("#b8803f", "#5a3a2a", "#d9c08a", "#3a3f58"))
    pen.rect(left, top, left + wide, top + tall, pen.slant(light(edge, 0.4), edge, dark(edge, 0.35)), 2)
    pen.rect(left + 5, top + 5, left + wide - 5, top + tall - 5, "#f7f0e2")
    a, b, c, d = left + 9, top + 9, left + wide - 9, top + tall - 9
    sky, hill, sun = rng.choice(
        (
            ("#9fd6e8", "#5a9a6a", "#ffe08a"),
            ("#f7b58a", "#7a5a8a", "#fff0b8"),
            ("#3a4a8a", "#22305a", "#f2ecd0"),
            ("#f2d8c4", "#d97a5a", "#fff8e0"),
        )
    )
    pen.rect(a, b, c, d, pen.down(sky, light(sky, 0.4)))
    pen.disc(a + (c - a) * rng.uniform(0.25, 0.75), b + (d - b) * 0.36, (d - b) * 0.14, sun)
    mid = (b + d) / 2
    pen.path(
        f"M{num(a)} {num(d)}V{num(mid + 8)}Q{num(a + (c - a) * 0.3)} {num(mid - 14)} {num(a + (c - a) * 0.6)} {num(mid + 6)}T{num(c)} "
        f"{num(mid)}V{num(d)}Z",
        light(hill, 0.25),
    )
    pen.path(f"M{num(a)} {num(d)}Q{num(a + (c - a) * 0.4)} {num(mid)} {num(c)} {num(d - 6)}V{num(d)}Z", hill)


def books(pen: Pen, left: float, right: float, y: float, tall: float, rng: random.Random) -> None:
    """A row of books standing on height y, some leaning, with gaps for small things."""
    x = left
    while x < right - 3:
        wide, high = rng.uniform(2.6, 6.2), tall * rng.uniform(0.62, 0.95)
        if rng.random() < 0.07:
            x += rng.uniform(6, 14)
            continue
        colour = rng.choice(BOOKS)
        pen.rect(x, -y - high, min(x + wide, right), -y, pen.across(light(colour, 0.25), colour, dark(colour, 0.35)), 0.6)
        if wide > 4:
            pen.rect(x + 1, -y - high * 0.8, x + wide - 1, -y - high * 0.72, "#f7e2a8", o=0.8)
        x += wide + 0.3


def stocked(pen: Pen, left: float, right: float, boards: tuple[float, ...], thing: Callable[[Pen, float, float, random.Random], float],
            rng: random.Random, wood: tuple[str, str], widest: float, inset: float, shade: tuple[float, float]) -> None:
    """Boards at their heights on a wall, full of things: `thing` draws one at (x, height) and says how wide it is, `widest` at most.
    `inset`: from the ends to the first; `shade`: how far the boards' shadow falls on the wall, and its opacity."""
    depth, opacity = shade
    for y in boards:
        pen.rect(left, -y + 6, right, -y + depth, "#120c22", o=opacity)
        x = left + inset
        while x < right - inset - widest:
            x += thing(pen, x, y, rng) + rng.uniform(2, 10)
        pen.rect(left - 4, -y, right + 4, -y + 8, pen.down(*wood), 2)


def bookcase(pen: Pen, x: float, wide: float, tall: float, colour: str, rng: random.Random, shelf: float = 38) -> None:
    """A bookcase standing on the floor from x to x + wide."""
    pen.shadow(x + wide / 2, 0, wide * 0.62, 9)
    pen.rect(x, -tall, x + wide, 0, pen.across(light(colour, 0.2), colour, dark(colour, 0.3)), 2)
    pen.rect(x + 5, -tall + 6, x + wide - 5, -8, pen.down(dark(colour, 0.55), dark(colour, 0.4)))
    y = 8.0
    while y < tall - 20:
        books(pen, x + 7, x + wide - 7 if rng.random() < 0.6 else x + wide * 0.68, y, min(shelf, tall - 6 - y) - 5, rng)
        pen.rect(x + 5, -y, x + wide - 5, -y + 4, pen.down(light(colour, 0.35), dark(colour, 0.2)))
        y += shelf
    pen.rect(x - 3, -tall - 4, x + wide + 3, -tall + 3, pen.down(light(colour, 0.4), dark(colour, 0.15)), 2)


def plant(pen: Pen, x: float, scale: float, rng: random.Random, pot: str = "#c96f4a", y: float = 0) -> None:
    """A leafy plant in a pot, about 100 cm tall at scale 1."""
    with pen.at(x, -y, scale):
        pen.shadow(0, 0, 30, 6)
        leaf = rng.choice(("#4f9a58", "#3f8f6a", "#6aa84a"))
        for k in range(13):
            lean = (k - 6) * 8.5 + rng.uniform(-5, 5)
            tip = -100 + abs(k - 6) * 8 + rng.uniform(-8, 8)
            tone = rng.choice((leaf, light(leaf, 0.2), dark(leaf, 0.2)))
            pen.path(
                f"M0 -30C{num(lean * 0.2 - 9)} -52 {num(lean - 13)} {num(tip + 22)} {num(lean * 1.35)} {num(tip)}C{num(lean + 13)} "
                f"{num(tip + 26)} {num(lean * 0.4 + 9)} -52 0 -30Z",
                pen.slant(light(tone, 0.3), tone, dark(tone, 0.3)),
            )
            pen.line(f"M0 -32Q{num(lean * 0.6)} {num(tip * 0.6)} {num(lean * 1.25)} {num(tip + 8)}", light(tone, 0.35), 1, 0.6)
        pen.path("M-20 -36H20L15 -2Q14 0 12 0H-12Q-14 0 -15 -2Z", pen.across(light(pot, 0.3), pot, dark(pot, 0.4)))
        pen.rect(-22, -40, 22, -31, pen.across(light(pot, 0.4), pot, dark(pot, 0.35)), 3)


def floor_lamp(pen: Pen, x: float, colour: str = "#f2c98a") -> None:
    """A standing lamp, 170 cm, with its pool of light."""
    pen.shadow(x, 0, 26, 6)
    pen.rect(x - 2, -140, x + 2, -3, pen.across("#c9a86a", "#6a4a30"))
    pen.oval(x, -3, 17, 4, pen.ball("#c9a86a", "#5a3d28"))
    pen.poly([(x - 18, -176), (x + 18, -176), (x + 30, -136), (x - 30, -136)], pen.across(light(colour, 0.4), colour, dark(colour, 0.2)))
    pen.poly([(x - 18, -176), (x + 18, -176), (x + 30, -136), (x - 30, -136)], pen.down("#ffdc9a/0.3", "#ffc46b/0.5"), glow=True)
    pen.pool(x, -140, 190, 170, "#ffb45e", 0.55)


def pendant(pen: Pen, x: float, top: float, y: float, colour: str, size: float = 1.0) -> None:
    """A lamp hanging from height `top` down to height y, with its cone of light."""
    pen.line(f"M{num(x)} {num(-top)}V{num(-y - 20 * size)}", "#3a2f3a", 1.6)
    pen.path(
        f"M{num(x - 6 * size)} {num(-y - 24 * size)}H{num(x + 6 * size)}C{num(x + 12 * size)} {num(-y - 14 * size)} {num(x + 26 * size)} "
        f"{num(-y - 10 * size)} {num(x + 28 * size)} {num(-y)}"
        f"H{num(x - 28 * size)}C{num(x - 26 * size)} {num(-y - 10 * size)} {num(x - 12 * size)} {num(-y - 14 * size)} "
        f"{num(x - 6 * size)} {num(-y - 24 * size)}Z",
        pen.across(light(colour, 0.35), colour, dark(colour, 0.4)),
    )
    pen.oval(x, -y, 27 * size, 4 * size, "#fff0c8")
    pen.oval(x, -y, 27 * size, 4.5 * size, "#ffe2a8", 0.8, glow=True)
    pen.pool(x, -y + 10, 110 * size, 95 * size, "#ffbf6b", 0.6)
    pen.path(
        f"M{num(x - 26 * size)} {num(-y)}H{num(x + 26 * size)}L{num(x + 120 * size)} {num(-y + 190 * size)}H{num(x - 120 * size)}Z",
        pen.down("#ffcf8a/0.1", "#ffcf8a/0"),
        glow=True,
    )


def sofa(pen: Pen, x: float, colour: str, wide: float = 200) -> None:
    """A sofa standing on the floor, its middle at x, with cushions."""
    h = wide / 2
    pen.shadow(x, 0, h * 1.15, 12, 0.6)
    with pen.at(x):
        for fx in (-h + 16, h - 22):
            pen.rect(fx, -12, fx + 7, 0, pen.across("#8a5a3a", "#4a2f22"))
        pen.rect(-h + 8, -92, h - 8, -20, pen.down(light(colour, 0.3), colour, dark(colour, 0.25)), 18)
        for k in (-1, 1):
            pen.rect(min(0, k * (h - 24)) + 2, -82, max(0, k * (h - 24)) - 2, -44, pen.down(light(colour, 0.24), colour), 10)
            pen.rect(
                min(0, k * (h - 18)) + 1,
                -52,
                max(0, k * (h - 18)) - 1,
                -26,
                pen.down(light(colour, 0.42), light(colour, 0.1), dark(colour, 0.15)),
                9,
            )
        pen.rect(-h + 6, -30, h - 6, -10, pen.down(dark(colour, 0.12), dark(colour, 0.38)), 6)
        for k in (-1, 1):
            edge = k * h
            pen.rect(edge, -66, edge - k * 26, -9, pen.across(light(colour, 0.3), colour, dark(colour, 0.3)), 12)
        for cx, tone, turn in ((-h + 48, "#f2b35a", -12), (h - 52, "#e8e2d0", 10)):
            with pen.at(cx, -62, turn=turn):
                pen.rect(-19, -19, 19, 19, pen.ball(light(tone, 0.4), tone, dark(tone, 0.3)), 7)
                pen.line("M-12 -4Q0 4 12 -4", dark(tone, 0.3), 1.4, 0.6)


def cabinet(pen: Pen, x: float, wide: float, tall: float, colour: str, doors: int, y: float = 0, drawers: bool = False) -> None:
    """A cupboard or a chest of drawers from x to x + wide, standing on height y."""
    if y == 0:
        pen.shadow(x + wide / 2, 0, wide * 0.58, 9, 0.5)
    pen.rect(x, -y - tall, x + wide, -y, pen.down(light(colour, 0.15), colour, dark(colour, 0.2)), 2)
    for k in range(doors):
        if drawers:
            top = -y - tall + 5 + k * (tall - 6) / doors
            a, b, c, d = x + 5, top, x + wide - 5, top + (tall - 6) / doors - 4
        else:
            a, b, c, d = x + 4 + k * wide / doors, -y - tall + 5, x + (k + 1) * wide / doors - 4, -y - 6
        pen.rect(a, b, c, d, pen.slant(light(colour, 0.4), colour, dark(colour, 0.22)), 3)
        if not drawers and c - a > 20:
            pen.rect(a + 6, b + 7, c - 6, d - 7, pen.slant(dark(colour, 0.2), light(colour, 0.16)), 2)
            pen.rect(a + 8, b + 9, c - 8, d - 9, colour, 2)
        knob = ((a + c) / 2, (b + d) / 2) if drawers else ((c - 4 if k % 2 == 0 else a + 4), (b + d) / 2)
        pen.disc(*knob, 2.6, pen.ball("#fff2c8", "#c9963f", "#6a4520"))
    pen.rect(x - 3, -y - tall - 4, x + wide + 3, -y - tall + 2, pen.down(light(colour, 0.5), dark(colour, 0.1)), 2)


def chair(pen: Pen, x: float, colour: str, flip: bool = False, scale: float = 1) -> None:
    """A wooden chair seen a little from the side."""
    with pen.at(x, 0, scale, flip):
        pen.shadow(2, 0, 32, 6)
        wood = pen.across(light(colour, 0.35), colour, dark(colour, 0.3))
        for lx in (-19, -9, 13, 21):
            pen.rect(lx, -44, lx + 4, 0 if lx in (-19, 21) else -5, wood, 1)
        pen.path("M-20 -96Q-23 -98 -21 -44H-15Q-16 -80 -14 -95Q-16 -99 -20 -96Z", wood)
        for y in (-90, -76, -62):
            pen.path(f"M-19 {y}Q-4 {y + 3} 8 {y + 1}V{y + 7}Q-4 {y + 10} -19 {y + 7}Z", pen.down(light(colour, 0.3), dark(colour, 0.15)))
        pen.path("M6 -92Q10 -94 11 -90L12 -44H7Z", wood)
        pen.path("M-23 -48H19Q26 -47 26 -43Q26 -40 20 -40H-21Q-25 -40 -23 -48Z", pen.down(light(colour, 0.45), dark(colour, 0.15)))


def clock(pen: Pen, x: float, y: float, r: float = 18) -> None:
    pen.disc(x + 2, -y + 3, r + 1, "#120c22", 0.25)
    pen.disc(x, -y, r, pen.slant("#e8c98a", "#8a5a34"))
    pen.disc(x, -y, r * 0.84, pen.ball("#fffdf5", "#e8e0d0"))
    for k in range(12):
        with pen.at(x, -y, turn=k * 30):
            pen.rect(-0.7, -r * 0.76, 0.7, -r * 0.64, "#4a3a4a")
    pen.line(
        f"M{num(x)} {num(-y)}L{num(x - r * 0.34)} {num(-y - r * 0.3)}M{num(x)} {num(-y)}L{num(x + r * 0.16)} {num(-y - r * 0.62)}",
        "#3a2f3f",
        2,
    )


def rug(pen: Pen, x: float, depth: float, rx: float, ry: float, colour: str, other: str) -> None:
    """A round rug on the floor pen (x, -depth)."""
    pen.oval(x, -depth + 3, rx * 1.04, ry * 1.04, "#120c22", 0.18)
    for k, (share, tone) in enumerate(
        ((1.0, colour), (0.9, other), (0.84, colour), (0.58, light(colour, 0.25)), (0.5, other), (0.44, light(colour, 0.12)))
    ):
        pen.oval(x, -depth, rx * share, ry * share, tone if k else dark(colour, 0.12))


def jar(pen: Pen, x: float, y: float, scale: float, colour: str) -> None:
    """A lidded jar standing on height y."""
    with pen.at(x, -y, scale):
        pen.rect(-7, -18, 7, 0, pen.across(light(colour, 0.5), colour, dark(colour, 0.3)), 3)
        pen.rect(-5, -15, -3, -4, "#ffffff", 1, 0.5)
        pen.rect(-6, -22, 6, -17, pen.across("#e8c08a", "#8a5f3a"), 1.5)

"""The shell of a room: walls, floor and ceiling in true perspective, windows as real holes, and what is seen outside."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from director.tools.generators.animatic.art.kit import Floor, Layer, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import views
from director.tools.generators.animatic.art.places.pen import Pen, num

Decorate = Callable[[Pen], None]
Hole = tuple[float, float, float, float]
"""left, bottom, right, top of a window in centimetres"""


@dataclass(frozen=True)
class Shell:
    """Measures (metres) and colours of a room. `pattern` of the walls: plain, stripes, panels, tiles, bricks, boards, stone.
    `ground`: planks, tiles, chequer, carpet, stone, concrete. `beams`: colour of ceiling beams or ""."""

    wall: str
    ground_colour: str
    trim: str = "#f2e6d4"
    ceiling: str = "#efe6da"
    pattern: str = "plain"
    ground: str = "planks"
    beams: str = ""
    wainscot: str = ""
    half: float = 3.8
    high: float = 3.2
    far: float = 4.2
    near: float = -13.0
    holes: tuple[Hole, ...] = ()
    arched: bool = False
    doorways: tuple[Hole, ...] = ()    # holes without a frame: an open gate


_BEYOND = 14.0             # metres of plain wall over and beside the end wall, for a camera that rises out of the room


def opening(hole: Hole, arched: bool) -> str:
    """The path of a window hole."""
    left, bottom, right, top = hole
    if not arched:
        return f"M{num(left)} {num(-bottom)}V{num(-top)}H{num(right)}V{num(-bottom)}Z"
    r = (right - left) / 2
    return f"M{num(left)} {num(-bottom)}V{num(-top + r)}A{num(r)} {num(r)} 0 0 1 {num(right)} {num(-top + r)}V{num(-bottom)}Z"


def paint_wall(pen: Pen, shell: Shell, a: float, b: float, rng: random.Random) -> None:
    """A wall from a to b centimetres with its pattern, panelling, skirting board, cornice and the shade of its corners."""
    top = -shell.high * 100
    base = shell.wall
    pen.rect(a, top, b, 40, pen.down(light(base, 0.1), base, dark(base, 0.1)))
    _pattern(pen, shell, a, b, top, rng)
    if shell.wainscot:
        pen.rect(a, -98, b, 40, pen.down(light(shell.wainscot, 0.12), shell.wainscot, dark(shell.wainscot, 0.2)))
        at = a
        while at < b:
            pen.rect(at + 8, -84, at + 58, -22, pen.slant(dark(shell.wainscot, 0.18), light(shell.wainscot, 0.12)), 3)
            pen.rect(at + 11, -81, at + 55, -25, shell.wainscot, 2)
            at += 66
        pen.rect(a, -104, b, -96, pen.down(light(shell.wainscot, 0.4), dark(shell.wainscot, 0.15)))
    pen.rect(a, -15, b, 40, pen.down(light(shell.trim, 0.2), shell.trim, dark(shell.trim, 0.2)))
    pen.rect(a, top, b, top + 9, pen.down(dark(shell.trim, 0.12), light(shell.trim, 0.2)))
    shade = dark(base, 0.75)
    pen.rect(a, top, b, top + 90, pen.down(f"{shade}/0.34", f"{shade}/0.1", f"{shade}/0"))
    pen.rect(a, -70, b, 0, pen.down(f"{shade}/0", f"{shade}/0.22"))


def _pattern(pen: Pen, shell: Shell, a: float, b: float, top: float, rng: random.Random) -> None:
    base, low = shell.wall, -98.0 if shell.wainscot else -15.0
    soft, hard = light(base, 0.16), dark(base, 0.16)
    if shell.pattern == "stripes":
        for x in range(int(a), int(b), 44):
            pen.rect(x, top, x + 20, low, soft, o=0.55)
    elif shell.pattern == "panels":
        for x in range(int(a), int(b), 120):
            pen.rect(x + 12, top + 34, x + 108, low - 14, pen.slant(hard, soft), 3, 0.8)
            pen.rect(x + 16, top + 38, x + 104, low - 18, pen.down(light(base, 0.06), base), 2)
    elif shell.pattern == "boards":
        for x in range(int(a), int(b), 26):
            pen.rect(x, top, x + 26, low, rng.choice((soft, base, base, hard)), o=0.4)
            pen.line(f"M{x} {num(top)}V{num(low)}", dark(base, 0.4), 1.4, 0.6)
    elif shell.pattern == "tiles":
        lines = "".join(f"M{x} {num(top)}V{num(low)}" for x in range(int(a), int(b), 22))
        lines += "".join(f"M{num(a)} {y}H{num(b)}" for y in range(int(low), int(top), -22))
        pen.line(lines, light(base, 0.5), 1.6, 0.7)
    elif shell.pattern in ("bricks", "stone"):
        wide, tall = (30, 11) if shell.pattern == "bricks" else (88, 44)
        for row, y in enumerate(range(int(low), int(top) - tall, -tall), 1):
            pen.line(f"M{num(a)} {y}H{num(b)}", dark(base, 0.32), 1.6 if wide == 30 else 3, 0.55)
            for x in range(int(a) - (row % 2) * wide // 2, int(b), wide):
                if wide == 88 or rng.random() < 0.3:
                    tone = mix(base, rng.choice((light(base, 0.3), dark(base, 0.3))), rng.uniform(0.1, 0.6))
                    pen.rect(x + 1.5, y - tall + 1.5, x + wide - 1.5, y - 1.5, tone, wide / 14, 0.6)
                if wide == 88:
                    pen.line(f"M{x + 4} {y - tall + 4}H{x + wide - 6}", light(base, 0.4), 1.6, 0.5)


def back(shell: Shell, decorate: Decorate, rng: random.Random) -> Layer:
    """The end wall: painted around its holes, window frames set in, then whatever hangs on it."""
    pen = Pen()
    half = shell.half * 100
    above = mix(shell.ceiling, dark(shell.wall, 0.4), 0.5)
    pen.rect(-_BEYOND * 100, -(shell.high + _BEYOND) * 100, _BEYOND * 100, -shell.high * 100 + 2, pen.down(dark(above, 0.3), above))
    for x0, x1 in ((-_BEYOND * 100, -half - 4), (half + 4, _BEYOND * 100)):
        pen.rect(x0, -shell.high * 100, x1, 20, above)
    outline = f"M{num(-half - 6)} {num(-shell.high * 100)}H{num(half + 6)}V20H{num(-half - 6)}Z"
    if shell.holes or shell.doorways:
        holes = "".join(opening(hole, shell.arched) for hole in shell.holes) + "".join(opening(hole, False) for hole in shell.doorways)
        pen.raw(f'<clipPath id="holes"><path clip-rule="evenodd" d="{outline}{holes}"/></clipPath><g clip-path="url(#holes)">')
    paint_wall(pen, shell, -half, half, rng)
    for x0, x1 in ((-half - 6, -half), (half, half + 6)):
        pen.rect(x0, -shell.high * 100, x1, 20, dark(shell.wall, 0.25))
    shade = dark(shell.wall, 0.75)
    pen.rect(-half, -shell.high * 100, -half + 110, 0, pen.across(f"{shade}/0.32", f"{shade}/0.08", f"{shade}/0"))
    pen.rect(half - 110, -shell.high * 100, half, 0, pen.across(f"{shade}/0", f"{shade}/0.08", f"{shade}/0.32"))
    if shell.holes or shell.doorways:
        pen.raw("</g>")
    for hole in shell.holes:
        frame(pen, hole, shell.trim, shell.arched)
    decorate(pen)
    return pen.card(-_BEYOND, _BEYOND, -0.2, shell.high + _BEYOND, shell.far + 0.02)        # behind the ends of the other walls


def frame(pen: Pen, hole: Hole, colour: str, arched: bool = False) -> None:
    """A window frame with bars, a sill and a glint on the glass."""
    left, bottom, right, top = hole
    wide, tall = right - left, top - bottom
    grown = (left - 9, bottom - 9, right + 9, top + 9)
    pen.path(opening(grown, arched) + opening(hole, arched), pen.slant(light(colour, 0.5), colour, dark(colour, 0.28)))
    pen.path(
        opening(hole, arched) + opening((left + 4, bottom + 4, right - 4, top - 4), arched),
        pen.slant(dark(colour, 0.45), dark(colour, 0.2), light(colour, 0.2)),
    )
    for k in range(1, max(2, round(wide / 75))):
        x = left + wide * k / max(2, round(wide / 75))
        pen.rect(x - 3, -top + (2 if not arched else 6), x + 3, -bottom, pen.across(light(colour, 0.3), dark(colour, 0.25)))
    if tall > 90:
        pen.rect(left, -bottom - tall * 0.58 - 3, right, -bottom - tall * 0.58 + 3, pen.down(light(colour, 0.3), dark(colour, 0.25)))
    pen.poly(
        [
            (left + wide * 0.12, -bottom),
            (left + wide * 0.42, -bottom),
            (left + wide * 0.8, -top + tall * 0.1),
            (left + wide * 0.5, -top + tall * 0.1),
        ],
        "#ffffff",
        0.07,
    )
    pen.rect(left - 18, -bottom + 4, right + 18, -bottom + 13, pen.down(light(colour, 0.5), dark(colour, 0.15)), 3)
    pen.rect(left - 14, -bottom + 13, right + 14, -bottom + 22, "#120c22", o=0.14)


def side(shell: Shell, which: str, decorate: Decorate, rng: random.Random) -> Floor:
    """A side wall; `decorate` draws in (depth, -height) on the left, in (-depth, -height) on the right."""
    pen = Pen()
    a, b = (shell.near * 100, shell.far * 100) if which == "left" else (-shell.far * 100, -shell.near * 100)
    paint_wall(pen, shell, a, b, rng)
    shade = dark(shell.wall, 0.7)
    pen.rect(a, -shell.high * 100, b, 0, f"{shade}", o=0.07 if which == "left" else 0.13)
    corner = (b - 120, b) if which == "left" else (a, a + 120)
    stops = (f"{shade}/0", f"{shade}/0.3") if which == "left" else (f"{shade}/0.3", f"{shade}/0")
    pen.rect(corner[0], -shell.high * 100, corner[1], 0, pen.across(*stops))
    decorate(pen)
    return pen.wall(which, shell.near, shell.far, shell.half, shell.high)


def ground(shell: Shell, decorate: Decorate, rng: random.Random) -> Floor:
    """The floor; `decorate` draws rugs and patches of light in (x, -depth)."""
    pen = Pen()
    base, half = shell.ground_colour, int(shell.half * 100)
    top, bottom = int(-shell.far * 100), int(-shell.near * 100)
    pen.rect(-half, top, half, bottom, base)
    if shell.ground == "planks":
        for x in range(-half, half, 24):
            pen.rect(x, top, x + 24, bottom, rng.choice((light(base, 0.12), base, dark(base, 0.1), mix(base, "#c88a4a", 0.18))), o=0.7)
            pen.line(f"M{x} {top}V{bottom}", dark(base, 0.45), 1.3, 0.7)
            joints = "".join(f"M{x} {y}h24" for y in range(top + rng.randrange(200), bottom, 230))
            pen.line(joints, dark(base, 0.5), 1.6, 0.7)
    elif shell.ground in ("tiles", "chequer", "stone"):
        size = {"tiles": 60, "chequer": 50, "stone": 90}[shell.ground]
        other = {"tiles": light(base, 0.1), "chequer": light(base, 0.75), "stone": dark(base, 0.12)}[shell.ground]
        squares = "".join(
            f"M{x} {y}h{size}v{size}h-{size}Z"
            for i, x in enumerate(range(-half, half, size))
            for j, y in enumerate(range(top, bottom, size))
            if (i + j) % 2
        )
        pen.path(squares, other)
        lines = "".join(f"M{x} {top}V{bottom}" for x in range(-half, half, size)) + "".join(
            f"M{-half} {y}H{half}" for y in range(top, bottom, size)
        )
        pen.line(lines, dark(base, 0.35), 2, 0.5)
    shade = dark(base, 0.8)
    pen.rect(-half, top, -half + 150, bottom, pen.across(f"{shade}/0.42", f"{shade}/0.1", f"{shade}/0"))
    pen.rect(half - 150, top, half, bottom, pen.across(f"{shade}/0", f"{shade}/0.1", f"{shade}/0.42"))
    pen.rect(-half, top, half, top + 170, pen.down(f"{shade}/0.42", f"{shade}/0.1", f"{shade}/0"))
    pen.oval(0, -60, half * 0.8, 330, pen.soft(light(base, 0.6), 0.4))
    decorate(pen)
    return pen.floor(shell.near, shell.far, shell.half)


def ceiling(shell: Shell, decorate: Decorate) -> Floor:
    pen = Pen()
    half, top, bottom = int(shell.half * 100), int(-shell.far * 100), int(-shell.near * 100)
    base = shell.ceiling
    pen.rect(-half, top, half, bottom, pen.across(dark(base, 0.22), base, dark(base, 0.22)))
    pen.rect(-half, top, half, top + 220, pen.down(f"{dark(base, 0.6)}/0.4", f"{dark(base, 0.6)}/0"))
    if shell.beams:
        for y in range(top + 60, bottom, 190):
            pen.rect(-half, y + 22, half, y + 44, "#120c22", o=0.2)
            pen.rect(-half, y, half, y + 26, pen.down(light(shell.beams, 0.2), shell.beams, dark(shell.beams, 0.4)))
            pen.line(f"M{-half} {y + 9}H{half}", dark(shell.beams, 0.3), 1.4, 0.6)
    decorate(pen)
    return pen.floor(shell.near, shell.far, shell.half, shell.high)


def nothing(pen: Pen) -> None:
    """Leaves a surface as it is."""


def room(
    shell: Shell,
    rng: random.Random,
    on_back: Decorate = nothing,
    on_left: Decorate = nothing,
    on_right: Decorate = nothing,
    on_floor: Decorate = nothing,
    on_ceiling: Decorate = nothing,
) -> tuple[Layer, tuple[Floor, ...]]:
    """The back wall and the four surfaces of a room."""
    floors = (
        ground(shell, on_floor, rng),
        ceiling(shell, on_ceiling),
        side(shell, "left", on_left, rng),
        side(shell, "right", on_right, rng),
    )
    return back(shell, on_back, rng), floors


def outside(setting: Setting, shell: Shell, rng: random.Random, town: bool = False) -> Layer:
    """What is seen through the windows: gardens or houses under the sky of the hour; at night a sky of its own."""
    pen, night, country = Pen(), setting.dark, views.country_of(setting)
    if night and not (country and views.has_own_sky(country)):
        pen.rect(-6000, -4000, 6000, 2400, pen.down("#0b1238", "#1a2a66", "#3d4f96", "#5a5f9e"))
        for _ in range(110):
            x, y, r = rng.uniform(-1800, 1800), -rng.uniform(60, 1500), rng.choice((2.0, 2.6, 4.0))
            pen.disc(x, y, r, "#ffffff", rng.uniform(0.4, 1))
        pen.disc(330, -640, 74, pen.ball("#fffbe6", "#f2ecd0", "#cfc8b8"))
        pen.oval(330, -640, 300, 300, pen.soft("#dfe6ff", 0.5))
    if country:
        views.paint(pen, country, night, rng)
        return pen.card(-60, 60, -24, 40, shell.far + 9, lit=0.0 if night or views.has_own_sky(country) else 1.0)
    tones = ("#2c4a66", "#1e3550", "#142540") if night else ("#a9d4b0", "#7fbf7a", "#4f9a58")
    for k, tone in enumerate(tones):
        y = -150 + 80 * k
        d = f"M-6000 {y}"
        for x in range(-6000, 6000, 240):
            rise = rng.uniform(40, 150) * (0.6 if town else 1)
            d += f"Q{x + 120} {num(y - rise)} {x + 240} {num(y + rng.uniform(-20, 20))}"
        pen.path(d + "V2400H-6000Z", pen.down(light(tone, 0.15), tone, dark(tone, 0.2)))
        if town and k < 2:
            _houses(pen, rng, y + 30, night, k)
    return pen.card(-60, 60, -24, 40, shell.far + 9, lit=0.0 if night else 1.0)


def _houses(pen: Pen, rng: random.Random, y: float, night: bool, row: int) -> None:
    """A row of house fronts with lit windows."""
    x = -1900.0
    while x < 1900:
        wide, tall = rng.uniform(150, 260), rng.uniform(260, 620) * (1.2 - 0.4 * row)
        wall = (
            rng.choice(("#27304f", "#2f2a50", "#1f3348")) if night else rng.choice(("#e8b89a", "#d9a0a0", "#b8c4d8", "#f0d8a8", "#a8c0b8"))
        )
        pen.rect(x, y - tall, x + wide, y + 300, pen.across(light(wall, 0.1), dark(wall, 0.15)))
        pen.poly([(x - 10, y - tall), (x + wide / 2, y - tall - 90), (x + wide + 10, y - tall)], dark(wall, 0.4))
        for wx in range(int(x + 26), int(x + wide - 40), 62):
            for wy in range(int(y - tall + 40), int(y - 30), 92):
                pen.rect(wx, wy, wx + 30, wy + 48, rng.choice(("#ffd98a", "#ffc46b", "#3a4570")) if night else "#6f87a8", 2)
        x += wide + 4

"""Round rooms of stone high up: a tower room over the land, behind the face of a clock tower, under the bell of a belfry."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence

from director.tools.generators.animatic.art.kit import Floor, Layer, Place, Scenery, Setting, dark, light, mix
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.castle import torch
from director.tools.generators.animatic.art.places.pen import Pen, num

SPOTS = ((0.0, 0.0), (-1.2, 0.2), (1.25, 0.3), (-2.0, 0.8), (2.05, 0.9))
STONE = "#a8a0a4"
_EYE = 150.0               # centimetres: courses above it bend up, below it down, as seen from inside a round wall
_BEYOND = 1400.0


def courses(pen: Pen, half: float, high: float, stone: str, rng: random.Random, tall: float = 46) -> None:
    """The inside of a round wall of hewn stone from x = -half to half: bent courses, narrower stones towards the sides."""
    pen.rect(-half, -high, half, 30, pen.across(dark(stone, 0.5), dark(stone, 0.16), light(stone, 0.1), stone, dark(stone, 0.3), dark(stone, 0.62)))
    rows = int(high / tall) + 1
    for row in range(rows):
        low, top = row * tall, (row + 1) * tall
        count = 15
        edges = [half * math.sin((k + 0.5 * (row % 2)) / count * math.pi - math.pi / 2) for k in range(count + 1)]
        for a, b in itertools.pairwise(edges):
            points = [(x, -_bent(x, half, y)) for x, y in ((a, low), (b, low), (b, top), (a, top))]
            cx = (a + b) / 2
            inner = [(cx + (x - cx) * 0.95, y + (3 if y < -_bent(cx, half, (low + top) / 2) else -3)) for x, y in points]
            tone = mix(stone, rng.choice((light(stone, 0.35), dark(stone, 0.35), "#b09a84", "#8f98a8")), rng.uniform(0.1, 0.65))
            pen.poly(inner, tone, 0.55 * (1 - 0.5 * abs(cx) / half))
            pen.line(f"M{num(inner[3][0] + 3)} {num(inner[3][1] + 3)}L{num(inner[2][0] - 4)} {num(inner[2][1] + 3)}", light(stone, 0.5), 2, 0.35)
            pen.line(f"M{num(points[0][0])} {num(points[0][1])}L{num(points[1][0])} {num(points[1][1])}", dark(stone, 0.5), 3, 0.55)
            pen.line(f"M{num(points[0][0])} {num(points[0][1])}L{num(points[3][0])} {num(points[3][1])}", dark(stone, 0.5), 2.4, 0.5)
    pen.rect(-half, -high, half, -high + 150, pen.down("#120c22/0.5", "#120c22/0"))
    pen.rect(-half, -80, half, 20, pen.down("#120c22/0", "#120c22/0.3"))


def _bent(x: float, half: float, y: float) -> float:
    """The height at which a course of height y is seen at x."""
    return y + (y - _EYE) * 0.16 * (x / half) ** 2


def arch(x: float, low: float, wide: float, high: float) -> str:
    """The outline of a round-headed opening, its middle at x."""
    r = wide / 2
    return f"M{num(x - r)} {num(-low)}V{num(-high + r)}A{num(r)} {num(r)} 0 0 1 {num(x + r)} {num(-high + r)}V{num(-low)}Z"


def voussoirs(pen: Pen, x: float, low: float, wide: float, high: float, stone: str, deep: float = 26) -> None:
    """The dressed stones around an opening, its lit reveal and its sill."""
    r = wide / 2
    pen.path(arch(x, low, wide + 2 * deep, high + deep) + arch(x, low, wide, high), pen.slant(light(stone, 0.5), light(stone, 0.15), dark(stone, 0.25)))
    for k in range(10):
        a = math.pi * k / 9
        c, s = math.cos(a), math.sin(a)
        pen.line(f"M{num(x + r * c)} {num(-high + r - r * s)}L{num(x + (r + deep) * c)} {num(-high + r - (r + deep) * s)}", dark(stone, 0.45), 2.4, 0.7)
    for y in range(int(low), int(high - r), 44):
        for side in (-1, 1):
            pen.line(f"M{num(x + side * r)} {-y}h{num(side * deep)}", dark(stone, 0.45), 2.4, 0.7)
    inner = arch(x, low, wide - 22, high - 11)
    pen.path(arch(x, low, wide, high) + inner, pen.across(dark(stone, 0.5), dark(stone, 0.25), light(stone, 0.35)))
    pen.rect(x - r - deep - 12, -low - 4, x + r + deep + 12, -low + 14, pen.down(light(stone, 0.55), dark(stone, 0.2)), 3)


def _round_back(half: float, high: float, far: float, rng: random.Random, holes: Sequence[tuple[float, float, float, float]],
                decorate: Callable[[Pen], None], stone: str = STONE) -> Layer:
    """The far side of a round wall with open arches (x, low, wide, high), in centimetres."""
    pen = Pen()
    gloom = dark(stone, 0.6)
    whole = f"M{num(-_BEYOND)} {num(-high - _BEYOND)}H{num(_BEYOND)}V20H{num(-_BEYOND)}Z" + "".join(arch(*hole) for hole in holes)
    pen.raw(f'<clipPath id="wall"><path clip-rule="evenodd" d="{whole}"/></clipPath><g clip-path="url(#wall)">')
    pen.rect(-_BEYOND, -high - _BEYOND, _BEYOND, 20, gloom)
    courses(pen, half, high, stone, rng)
    pen.raw("</g>")
    for hole in holes:
        voussoirs(pen, *hole, stone)
    decorate(pen)
    return pen.card(-_BEYOND / 100, _BEYOND / 100, -0.2, (high + _BEYOND) / 100, far + 0.02)


def _plan(half: float, high: float, far: float, ceiling: str = "#5f4632", beams: str = "#4a3222") -> shell.Shell:
    return shell.Shell(dark(STONE, 0.42), "#8a6446", dark(STONE, 0.3), ceiling, "stone", "planks", beams, half=half, high=high, far=far, near=-12)


def _surfaces(plan: shell.Shell, rng: random.Random, on_floor: shell.Decorate = shell.nothing) -> tuple[Floor, ...]:
    """Floor, ceiling and side walls; the walls fall into shade where the round turns away."""
    def shade(pen: Pen) -> None:
        pen.rect(-1300, -plan.high * 100, 1300, 20, "#120c22", o=0.2)

    return shell.room(plan, rng, on_left=shade, on_right=shade, on_floor=on_floor)[1]


def land_below(setting: Setting, plan: shell.Shell, rng: random.Random) -> Layer:
    """The land as it lies around a high window: ranges of hills, a river, a village, clouds; at night what is seen from any room."""
    if setting.dark:
        return shell.outside(setting, plan, rng)
    pen = Pen()
    pen.rect(-6000, -4000, 6000, 2400, pen.down("#4f9ae0", "#6fb2ec", "#a4d4f4", "#e8f4ee", "#dcecdc"))
    for _ in range(9):
        x, y = rng.uniform(-1300, 1300), -rng.uniform(420, 1000)
        for _ in range(6):
            pen.oval(x + rng.uniform(-110, 110), y + rng.uniform(-26, 18), rng.uniform(50, 110), rng.uniform(26, 46), "#ffffff", 0.75)
    for rise, rough, tone in ((96, 150, "#a4c4e0"), (36, 90, "#8fc0b4"), (-20, 60, "#8cc47c"), (-90, 40, "#6fae5c")):
        d, x = f"M-6000 {num(-150 - rise)}", -6000.0
        while x < 6000:
            d += f"Q{num(x + 150)} {num(-150 - rise - rng.uniform(0.2, 1) * rough)} {num(x + 300)} {num(-150 - rise + rng.uniform(-8, 8))}"
            x += 300
        pen.path(d + "V2400H-6000Z", pen.down(light(tone, 0.3), tone, dark(tone, 0.1)))
    pen.path("M120 -70C60 -40 -140 -30 -60 10S260 60 40 160L-120 160C90 60 -210 40 -170 6S20 -44 96 -70Z", "#bfe4f4")
    for k in range(16):
        x, y = (k % 8 - 4) * 150 + rng.uniform(-40, 40), rng.uniform(-64, 30)
        pen.rect(x, y - 26, x + 34, y, "#f4e4c8")
        pen.poly([(x - 5, y - 25), (x + 17, y - 46), (x + 39, y - 25)], "#c8644a")
        pen.disc(x - 20, y - 12, 20, "#5f9a50")
    return pen.card(-60, 60, -24, 40, plan.far + 12)


def sunbeam(x: float, low: float, high: float, wide: float, dark_now: bool) -> Callable[[Pen], None]:
    """Light that falls in slantwise from a window, as a card's art."""
    tone = "#a9c4ff" if dark_now else "#fff0c4"

    def draw(pen: Pen) -> None:
        pen.poly([(x - wide / 2, -high), (x + wide / 2, -high), (x + wide * 1.9, -low), (x + wide * 0.3, -low)], pen.down(f"{tone}/0.3", f"{tone}/0"))

    return draw


def _stairs(pen: Pen, rng: random.Random) -> None:
    """Steps of stone that climb along the wall to the left."""
    for k in range(11):
        x, y = -128 - k * 25, k * 27
        pen.rect(-420, -y - 27, x, -y, pen.across(dark(STONE, 0.45), STONE, light(STONE, 0.12)))
        for _ in range(2):
            at = rng.uniform(-330, x - 36)
            pen.rect(at, -y - 19, at + 28, -y - 6, dark(STONE, 0.3), 3, 0.35)
        pen.rect(-420, -y - 30, x + 5, -y - 21, pen.down(light(STONE, 0.55), STONE), 2)
    pen.line("M-150 -104L-414 -372", "#6f4c30", 8)
    for k in range(4):
        pen.line(f"M{-166 - k * 68} {-46 - k * 72}v-84", "#6f4c30", 6)


def _crates(pen: Pen, x: float) -> None:
    """A chest and a barrel, their middle at x."""
    pen.shadow(x, 0, 110, 10, 0.6)
    pen.path(f"M{num(x - 84)} -52Q{num(x - 84)} -84 {num(x - 30)} -84T{num(x + 24)} -52Z", pen.down("#c98f52", "#8a5a30"))
    pen.rect(x - 84, -54, x + 24, 0, pen.across("#b87c44", "#8a5630", "#5a3620"), 3)
    for dx in (-78, -36, 8):
        pen.rect(x + dx, -78 if dx == -36 else -66, x + dx + 12, 0, pen.across("#6a6f7c", "#3a3f4a"))
    pen.rect(x - 44, -58, x - 16, -36, pen.slant("#ffe2a0", "#a87a34"), 3)
    pen.path(f"M{num(x + 44)} -86Q{num(x + 34)} -43 {num(x + 44)} 0H{num(x + 98)}Q{num(x + 108)} -43 {num(x + 98)} -86Z", pen.across("#c08a54", "#9a6238", "#5a3820"))
    for y in (-78, -46, -14):
        pen.rect(x + 39, y, x + 103, y + 6, "#4f545e")


def _tower(setting: Setting) -> Scenery:
    """A round room with an arched window over the land, a winding stair, beams, a torch, a chest, an old carpet."""
    rng = setting.rng("tower")
    cloth = setting.looks.colour("carpet", "banner", "rug", default=rng.choice(("#a83f4a", "#4a5fa8", "#6a4f9a")))
    plan = _plan(3.3, 4.4, 4.2)

    def on_back(pen: Pen) -> None:
        for x in (-150, 150):
            torch(pen, x, 236)
        x = 244
        pen.rect(x - 56, -370, x + 56, -362, "#c99a4a", 4)
        pen.path(f"M{x - 48} -366H{x + 48}V-170L{x} -132L{x - 48} -170Z", pen.across(light(cloth, 0.2), cloth, dark(cloth, 0.35)))
        pen.path(f"M{x} -320l12 30h32l-25 21l9 33l-28 -19l-28 19l9 -33l-25 -21h32Z", "#f2c45a")

    def on_floor(pen: Pen) -> None:
        furniture.rug(pen, 0, 20, 190, 140, cloth, "#e8c98a")
        if not setting.dark:
            pen.poly([(-50, -380), (60, -380), (250, -60), (60, -60)], "#fff3c8", 0.3)

    stairs, chest, beam, rays = Pen(), Pen(), Pen(), Pen()
    _stairs(stairs, rng)
    _crates(chest, 236)
    beam.rect(-420, -432, 420, -392, beam.down("#8a6242", "#5a3c26", "#3a2618"))
    beam.line("M-420 -424H420M-420 -408H420", "#3a2618", 2, 0.6)
    for side in (-1, 1):
        beam.poly([(side * 330, -300), (side * 330, -338), (side * 232, -394), (side * 270, -394)], beam.across("#7a5638", "#4a3020"))
    sunbeam(-10, 0, 330, 120, setting.dark)(rays)
    layers = (land_below(setting, plan, rng), _round_back(330, 440, 4.2, rng, ((0, 116, 150, 330),), on_back), stairs.card(-3.28, -0.4, -0.12, 3.2, 3.5),
              rays.card(-1.4, 3.0, 0, 3.4, 3.2), chest.card(1.2, 3.3, -0.14, 1.0, 2.4), beam.card(-4.2, 4.2, 2.9, 4.4, 1.8))
    return Scenery(layers, _surfaces(plan, rng, on_floor), light="indoor", haze=0.02, spots=SPOTS)


def gear(pen: Pen, x: float, y: float, r: float, teeth: int, tone: str = "#c9963f", turn: float = 0.0) -> None:
    """A toothed wheel of brass with spokes, its middle at height y."""
    d = ""
    for k in range(teeth * 4):
        a = math.tau * (k + turn) / (teeth * 4)
        grow = r * (1.0 if k % 4 in (0, 1) else 0.87)
        d += f"{'L' if d else 'M'}{num(x + grow * math.cos(a))} {num(-y + grow * math.sin(a))}"
    holes, spokes = "", 5
    for k in range(spokes):
        a, b = math.tau * (k + 0.14) / spokes + turn, math.tau * (k + 0.86) / spokes + turn
        points = [(math.cos(a) * r * 0.26, math.sin(a) * r * 0.26), (math.cos(a + 0.1) * r * 0.68, math.sin(a + 0.1) * r * 0.68),
                  (math.cos(b - 0.1) * r * 0.68, math.sin(b - 0.1) * r * 0.68), (math.cos(b) * r * 0.26, math.sin(b) * r * 0.26)]
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points
        holes += (f"M{num(x + x0)} {num(-y + y0)}L{num(x + x1)} {num(-y + y1)}A{num(r * 0.68)} {num(r * 0.68)} 0 0 1 {num(x + x2)} {num(-y + y2)}"
                  f"L{num(x + x3)} {num(-y + y3)}A{num(r * 0.26)} {num(r * 0.26)} 0 0 0 {num(x + x0)} {num(-y + y0)}Z")
    pen.path(d + "Z" + holes, pen.slant(light(tone, 0.55), tone, dark(tone, 0.35), dark(tone, 0.6)))
    ring = f"M{num(x - r * 0.8)} {num(-y)}a{num(r * 0.8)} {num(r * 0.8)} 0 1 1 {num(r * 1.6)} 0a{num(r * 0.8)} {num(r * 0.8)} 0 1 1 {num(-r * 1.6)} 0"
    pen.line(ring, light(tone, 0.5), r * 0.025, 0.7)
    pen.disc(x, -y, r * 0.2, pen.ball(light(tone, 0.7), tone, dark(tone, 0.55)))
    pen.disc(x, -y, r * 0.08, dark(tone, 0.6))


def _face(pen: Pen, y: float, r: float, dark_now: bool) -> None:
    """The great dial as it is seen from behind: light through milky glass, iron ribs, marks of the hours, the two hands."""
    iron = "#3a3440"
    pen.disc(0, -y, r + 30, pen.ball("#8a6a4a", "#5a4232", "#33241c"))
    pen.disc(0, -y, r + 12, pen.slant("#d9a858", "#8a6230", "#4f3620"))
    glass = ("#8fa4e0", "#5f74b8", "#2f3f7a") if dark_now else ("#fffbe6", "#ffeab4", "#f2c47a")
    pen.disc(0, -y, r, pen.ball(*glass, cx=0.46, cy=0.4, r=0.7))
    pen.disc(0, -y, r, pen.ball(f"{glass[0]}/0.36", f"{glass[1]}/0.16", f"{glass[2]}/0", cx=0.46, cy=0.4, r=0.6), glow=True)
    for share, wide in ((0.96, 7), (0.74, 6), (0.3, 5)):
        a = r * share
        pen.line(f"M{num(-a)} {num(-y)}a{num(a)} {num(a)} 0 1 1 {num(2 * a)} 0a{num(a)} {num(a)} 0 1 1 {num(-2 * a)} 0", iron, wide, 0.9)
    for k in range(60):
        a = math.tau * k / 60
        c, s = math.cos(a), math.sin(a)
        inner, wide = (0.76, 14) if k % 15 == 0 else (0.8, 8) if k % 5 == 0 else (0.91, 3)
        pen.line(f"M{num(r * inner * c)} {num(-y + r * inner * s)}L{num(r * 0.94 * c)} {num(-y + r * 0.94 * s)}", iron, wide, 0.9, cap="butt")
        if k % 5 == 0:
            pen.line(f"M{num(r * 0.3 * c)} {num(-y + r * 0.3 * s)}L{num(r * 0.74 * c)} {num(-y + r * 0.74 * s)}", iron, 3, 0.6)
    for turn, long, wide in ((-52, 0.52, 15), (68, 0.84, 10)):
        with pen.at(0, -y, turn=turn):
            pen.path(f"M{num(-wide)} {num(r * 0.14)}L{num(-wide * 0.6)} {num(-r * long * 0.7)}L{num(-wide * 1.4)} {num(-r * long * 0.74)}L0 {num(-r * long)}"
                     f"L{num(wide * 1.4)} {num(-r * long * 0.74)}L{num(wide * 0.6)} {num(-r * long * 0.7)}L{num(wide)} {num(r * 0.14)}Z", "#241f2a")
    pen.disc(0, -y, 19, pen.ball("#e8c070", "#8a6230", "#3f2a18"))


def _clock(setting: Setting) -> Scenery:
    """Behind the dial of a clock tower: milky light through the great face, wheels of brass on iron beams, weights on chains."""
    rng = setting.rng("clock")
    brass = setting.looks.colour("gear", "wheel", default="#d0993f")
    plan = _plan(3.9, 5.4, 5.0, "#4f3c30", "#3a2a20")

    def on_back(pen: Pen) -> None:
        _face(pen, 226, 186, setting.dark)

    def on_floor(pen: Pen) -> None:
        tone = "#a9b8ff" if setting.dark else "#ffe8b0"
        pen.oval(30, -190, 230, 150, pen.soft(tone, 0.55))
        for k in range(5):
            pen.line(f"M{-100 + k * 62} -330L{-60 + k * 74} -40", "#3a2a22", 6, 0.16)

    far, left, right, chains, rays = Pen(), Pen(), Pen(), Pen(), Pen()
    for x, y, r, teeth, turn in ((-318, 372, 96, 22, 0.2), (-262, 214, 58, 14, 1.1), (322, 398, 84, 20, 0.6), (300, 236, 88, 20, 0.0), (-330, 110, 62, 16, 0.7)):
        gear(far, x, y, r, teeth, rng.choice((brass, "#b8803a", "#a8909a")), turn)
    far.rect(-390, -478, 390, -456, far.down("#6a6472", "#3a3642", "#24212c"))
    for side, pen in ((-1, left), (1, right)):
        pen.rect(side * 330 - 13, -540, side * 330 + 13, 0, pen.across("#7a7482", "#4a4652", "#24212c"))
        for y in range(30, 530, 62):
            pen.disc(side * 330, -y, 4.5, pen.ball("#b8b2c0", "#4a4652"))
        gear(pen, side * 306, 196 + 30 * side, 104 - 8 * side, 24, brass, 0.4)
        gear(pen, side * 348, 52, 66, 16, "#b08a8a", 0.9)
        gear(pen, side * 270, 424, 74, 18, "#c98a3a", 1.4)
    for x, y in ((-196, 258), (204, 214)):
        for k in range(int((540 - y) / 13)):
            chains.line(f"M{x - 3} {-538 + k * 13}a3.6 6 0 1 0 7 0a3.6 6 0 1 0 -7 0", "#8a8494", 2)
        chains.rect(x - 17, -y, x + 17, -y + 84, chains.across("#d8d2c4", "#8f8a88", "#4a464c"), 6)
    tone = "#a9c0ff" if setting.dark else "#fff0c0"
    for k in range(4):
        rays.poly([(-150 + k * 78, -430 + 20 * k), (-110 + k * 78, -430 + 20 * k), (20 + k * 120, 0), (-60 + k * 120, 0)], rays.down(f"{tone}/0.22", f"{tone}/0"))
    layers = (_round_back(390, 540, 5.0, rng, (), on_back), far.card(-4.2, 4.2, 0, 5.4, 4.4), rays.card(-2.4, 4.4, 0, 4.4, 3.8),
              chains.card(-2.6, 2.6, 1.2, 5.4, 3.0), left.card(-4.4, -1.6, -0.1, 5.4, 2.0), right.card(1.6, 4.4, -0.1, 5.4, 2.0))
    return Scenery(layers, _surfaces(plan, rng, on_floor), light="indoor", haze=0.02, spots=SPOTS)


def _bell(pen: Pen, x: float, y: float, size: float, tone: str) -> None:
    """A bell of bronze; y is the height of its rim, size its height."""
    h, w = size, size * 0.56
    pen.rect(x - w * 0.9, -y - h * 1.36, x + w * 0.9, -y - h * 1.16, pen.down("#9a6a44", "#5a3822"), 6)
    for dx in (-0.26, 0.26, 0.0):
        pen.line(f"M{num(x + dx * w)} {num(-y - h * 1.18)}V{num(-y - h * 0.94)}", "#4a464e", h * 0.05)
    pen.line(f"M{num(x)} {num(-y - h * 0.2)}V{num(-y + h * 0.1)}", "#3f3a40", h * 0.05)
    pen.disc(x, -y + h * 0.1, h * 0.1, pen.ball("#a8a2a0", "#5a5458", "#2a262c"))
    pen.path(f"M{num(x - w)} {num(-y)}Q{num(x - w * 0.7)} {num(-y - h * 0.16)} {num(x - w * 0.62)} {num(-y - h * 0.56)}Q{num(x - w * 0.56)} {num(-y - h)} {num(x)} {num(-y - h)}"
             f"Q{num(x + w * 0.56)} {num(-y - h)} {num(x + w * 0.62)} {num(-y - h * 0.56)}Q{num(x + w * 0.7)} {num(-y - h * 0.16)} {num(x + w)} {num(-y)}Q{num(x)} {num(-y + h * 0.12)} {num(x - w)} {num(-y)}Z",
             pen.across(dark(tone, 0.2), light(tone, 0.6), tone, dark(tone, 0.25), dark(tone, 0.55)))
    for share, wide in ((0.1, 0.88), (0.2, 0.75), (0.66, 0.6)):
        pen.line(f"M{num(x - w * wide)} {num(-y - h * share)}Q{num(x)} {num(-y - h * share + h * 0.1)} {num(x + w * wide)} {num(-y - h * share)}", dark(tone, 0.4), h * 0.022, 0.7)
    pen.path(f"M{num(x - w * 0.42)} {num(-y - h * 0.18)}Q{num(x - w * 0.44)} {num(-y - h * 0.6)} {num(x - w * 0.3)} {num(-y - h * 0.86)}"
             f"Q{num(x - w * 0.28)} {num(-y - h * 0.5)} {num(x - w * 0.26)} {num(-y - h * 0.16)}Z", "#ffffff", 0.32)


def _belfry(setting: Setting) -> Scenery:
    """Under the bells: open arches over the land, timber framing, one great bell and two small ones, ropes, doves."""
    rng = setting.rng("belfry")
    bronze = setting.looks.colour("bell", default="#c08a3c")
    plan = _plan(3.8, 5.6, 4.6)

    def on_back(pen: Pen) -> None:
        for x in (-128, 128):
            pen.rect(x - 24, -92, x + 24, -88, dark(STONE, 0.5))
        for x, flip in ((-40, False), (176, True), (-246, False)):
            with pen.at(x, -92, 0.9, flip):
                pen.path("M-22 -2Q-26 -22 -6 -26Q2 -40 14 -36Q20 -32 26 -28L16 -24Q16 -4 -4 -2L-34 6Z", pen.down("#ffffff", "#d0d4e2"))
                pen.disc(13, -31, 2, "#2a2a34")

    bell, small, frame, ropes = Pen(), Pen(), Pen(), Pen()
    _bell(bell, 0, 222, 138, bronze)
    for x, y, size in ((-226, 300, 84), (232, 312, 76)):
        _bell(small, x, y, size, dark(bronze, 0.08))
    timber = frame.down("#a0744a", "#6a4628", "#3f2817")
    for y in (536, 440):
        frame.rect(-420, -y - 16, 420, -y + 12, timber)
    for side in (-1, 1):
        frame.rect(side * 322 - 17, -560, side * 322 + 17, 0, frame.across("#a87a50", "#744c2e", "#432a1a"))
        frame.poly([(side * 322, -380), (side * 322, -420), (side * 170, -512), (side * 214, -512)], frame.across("#8a603c", "#53351f"))
        ropes.line(f"M{side * 229} -300Q{side * 236} -220 {side * 226} -96", "#e0c898", 4.4)
        ropes.path(f"M{side * 226 - 8} -108h16l4 40h-24Z", "#c9503f")
    layers = (land_below(setting, plan, rng), _round_back(380, 560, 4.6, rng, ((-250, 90, 150, 330), (0, 90, 190, 380), (250, 90, 150, 330)), on_back),
              small.card(-3.4, 3.4, 2.6, 5.4, 3.6), ropes.card(-3, 3, 0.5, 3.9, 3.5), frame.card(-4.2, 4.2, -0.1, 5.6, 2.8), bell.card(-1.4, 1.4, 1.6, 5.6, 3.2))
    return Scenery(layers, _surfaces(plan, rng), light="indoor", haze=0.02, spots=SPOTS)


PLACES = (
    Place(("tower room", "tower", "turret", "watchtower", "wizard's tower", "wizard tower", "castle tower", "tower chamber", "rapunzel's tower", "ivory tower",
           "stone tower", "inside a tower", "top of the tower"), _tower, indoors=True),
    Place(("clock tower", "clocktower", "inside a clock", "clockwork room", "behind the clock", "inside the clock tower"), _clock, indoors=True),
    Place(("bell tower", "belfry", "church tower", "bell loft", "campanile", "steeple", "church steeple", "inside the bell tower"), _belfry, indoors=True),
)

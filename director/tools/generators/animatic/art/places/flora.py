"""What grows outdoors, drawn with a pen standing at (0, 0) on the ground; centimetres, up is negative. Light comes from the upper left;
`rim` is the colour of the lit edge: warm by day, moonlight in the dark (it then shines a little)."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import Setting, dark, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num

MOON = "#bccbff"
LEAVES = {
    "": ("#5fa548", "#7fb84a", "#4a9556"),
    "spring": ("#8fc858", "#f4b6cc", "#a6d468"),
    "summer": ("#5fa548", "#7fb84a", "#4a9556"),
    "autumn": ("#e0913a", "#d0603a", "#e8bc48"),
    "winter": ("#8fa6b4", "#9db2c0", "#7f97a8"),
}


def cool(colour: str, amount: float = 0.4) -> str:
    """Into the shade: towards a blue dusk instead of black."""
    return mix(colour, "#1d3566", amount)


def rim_of(s: Setting) -> str:
    """The colour of lit edges: nothing said by day (each plant warms its own), moonlight in the dark."""
    return MOON if s.dark else ""


def crown(rng: random.Random, x: float, y: float, rx: float, ry: float, lobes: int = 11) -> str:
    """A leafy outline: lobes around an ellipse."""
    points = []
    for k in range(lobes):
        angle = math.tau * (k + rng.uniform(-0.22, 0.22)) / lobes
        grow = rng.uniform(0.88, 1.12)
        points.append((x + rx * grow * math.cos(angle), y + ry * grow * math.sin(angle)))
    digits = 0 if min(rx, ry) > 25 else 1
    path = f"M{points[0][0]:.{digits}f} {points[0][1]:.{digits}f}"
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        cx, cy = x + ((x0 + x1) / 2 - x) * 1.32, y + ((y0 + y1) / 2 - y) * 1.32
        path += f"Q{cx:.{digits}f} {cy:.{digits}f} {x1:.{digits}f} {y1:.{digits}f}"
    return path + "Z"


def dabs(rng: random.Random, x: float, y: float, rx: float, ry: float, count: int, size: float, lean: tuple[float, float] = (0, 0)) -> str:
    """Many small leaves inside an ellipse as one path, pushed towards `lean` (-1..1 each way)."""
    out = ""
    for _ in range(count):
        angle, r = rng.uniform(0, math.tau), math.sqrt(rng.uniform(0.08, 1.0))
        px = x + rx * (r * math.cos(angle) * 0.8 + lean[0] * 0.42)
        py = y + ry * (r * math.sin(angle) * 0.8 + lean[1] * 0.42)
        turn, long = rng.uniform(-0.7, 0.7), size * rng.uniform(0.6, 1.3)
        dx, dy = long * math.cos(turn), long * math.sin(turn)
        nx, ny = -dy * 0.42, dx * 0.42
        out += (
            f"M{px:.0f} {py:.0f}q{dx / 2 + nx:.0f} {dy / 2 + ny:.0f} {dx:.0f} {dy:.0f}"
            f"q{-dx / 2 - nx:.0f} {-dy / 2 - ny:.0f} {-dx:.0f} {-dy:.0f}z"
        )
    return out


def mass(pen: Pen, d: str, fill: str, o: float = 1.0, glow: bool = False) -> None:
    """Fill many overlapping small shapes as one, without holes where they overlap."""
    pen.raw(f'<path d="{d}" fill="{fill}"' + (f' fill-opacity="{o:.3g}"' if o < 1 else "") + "/>", glow)


def clump(pen: Pen, rng: random.Random, x: float, y: float, rx: float, ry: float, colour: str, fine: float = 1.0, rim: str = "") -> None:
    """A mass of leaves lit from the upper left; `fine` multiplies the number of painted leaves."""
    outline = crown(rng, x, y, rx, ry, 9 + int(3 * fine))
    edge = rim or light(mix(colour, "#fff2a0", 0.35), 0.22)
    with pen.at(-rx * 0.045, -ry * 0.06):
        pen.path(outline, edge)
    top = mix(colour, rim, 0.25) if rim else light(mix(colour, "#ffe98a", 0.22), 0.12)
    pen.path(outline, pen.ball(top, colour, cool(colour, 0.30), cool(colour, 0.52)))
    if fine > 0:
        size = max(5.0, min(rx, ry) * 0.15)
        mass(pen, dabs(rng, x, y, rx, ry, int(34 * fine), size, (0.5, 0.5)), cool(colour, 0.5), 0.55)
        mass(pen, dabs(rng, x, y, rx, ry, int(44 * fine), size, (-0.42, -0.45)), edge, 0.62)
        mass(pen, dabs(rng, x, y, rx * 1.16, ry * 1.16, int(30 * fine), size), mix(colour, edge, 0.2), 0.9)


def trunk(pen: Pen, tall: float, wide: float, bark: str = "#8a6248", lean: float = 0.0) -> None:
    """A tree's stem with spreading roots, bark lines and a lit left side."""
    w = wide / 2
    pen.path(
        f"M{num(-w * 2.3)} 8C{num(-w * 1.2)} -4 {num(-w)} {num(-tall * 0.16)} {num(lean * 0.4 - w * 0.8)} {num(-tall * 0.5)}"
        f"L{num(lean - w * 0.5)} {num(-tall)}"
        f"H{num(lean + w * 0.5)}L{num(lean * 0.4 + w * 0.85)} {num(-tall * 0.5)}"
        f"C{num(w * 1.1)} {num(-tall * 0.14)} {num(w * 1.5)} -2 {num(w * 2.6)} 9"
        f"Q{num(w * 1.2)} 3 {num(w * 0.6)} 12Q0 3 {num(-w * 0.8)} 11Q{num(-w * 1.4)} 4 {num(-w * 2.3)} 8Z",
        pen.across(light(bark, 0.30), bark, cool(bark, 0.45), cool(bark, 0.62)),
    )
    lines = "".join(
        f"M{num(w * a + lean * 0.2)} {num(-tall * b)}q{num(w * 0.18)} {num(-tall * 0.1)} {num(lean * 0.15)} {num(-tall * 0.2)}"
        for a, b in ((-0.5, 0.05), (0.1, 0.12), (0.45, 0.03), (-0.2, 0.36), (0.3, 0.45), (-0.4, 0.6))
    )
    pen.line(lines, cool(bark, 0.55), max(1.5, w * 0.12), 0.6)


def broadleaf(pen: Pen, rng: random.Random, tall: float, green: str, fine: float = 1.0, rim: str = "", bark: str = "#8a6248") -> None:
    """A round-headed tree: stem, boughs, and a head of lit and shaded masses of leaves."""
    lean = tall * rng.uniform(-0.05, 0.05)
    trunk(pen, tall * 0.55, tall * 0.085, bark, lean)
    boughs = "".join(
        f"M{num(lean * 0.6)} {num(-tall * y)}Q{num(lean + dx * tall * 0.4)} {num(-tall * (y + 0.1))}"
        f" {num(lean + dx * tall)} {num(-tall * (y + 0.22))}"
        for y, dx in ((0.34, -0.2), (0.40, 0.2), (0.46, -0.08), (0.46, 0.1))
    )
    head = -tall * 0.70
    for dx, dy, r in ((-0.15, 0.10, 0.20), (0.16, 0.11, 0.20), (0.02, 0.02, 0.24)):
        pen.path(crown(rng, lean + tall * dx, head + tall * dy, tall * r, tall * r * 0.82, 10), cool(green, 0.55))
    pen.line(boughs, cool(bark, 0.25), tall * 0.028)
    masses = [(0.20, 0.04, 0.16), (-0.21, 0.05, 0.16), (0.12, -0.11, 0.18), (0.02, 0.07, 0.15), (-0.12, -0.08, 0.19), (0.0, -0.17, 0.16)]
    for dx, dy, r in masses:
        r *= rng.uniform(0.92, 1.1)
        clump(
            pen,
            rng,
            lean + tall * (dx + rng.uniform(-0.02, 0.02)),
            head + tall * dy,
            tall * r,
            tall * r * 0.78,
            mix(green, light(green, 0.2), 0.5 - dx - dy),
            fine * 0.7,
            rim,
        )


def bare(pen: Pen, rng: random.Random, tall: float, snow: bool = True, rim: str = "") -> None:
    """A broadleaf tree in winter: forking boughs, snow lying on them."""
    wood, white, bark = ["", "", ""], "", "#6d5a58"

    def fork(x: float, y: float, angle: float, long: float, level: int) -> None:
        nonlocal white
        ex, ey = x + long * math.sin(angle), y - long * math.cos(angle)
        bend = rng.uniform(-0.12, 0.12) * long
        wood[level] += f"M{num(x)} {num(y)}Q{num((x + ex) / 2 + bend)} {num((y + ey) / 2)} {num(ex)} {num(ey)}"
        if level and snow:
            white += f"M{num(x)} {num(y - 2)}Q{num((x + ex) / 2 + bend)} {num((y + ey) / 2 - 3)} {num(ex)} {num(ey - 2)}"
        if level < 2:
            for turn in (-0.62, -0.2, 0.24, 0.66):
                fork(
                    x + (ex - x) * 0.85,
                    y + (ey - y) * 0.85,
                    angle + turn + rng.uniform(-0.14, 0.14),
                    long * rng.uniform(0.55, 0.75),
                    level + 1,
                )

    trunk(pen, tall * 0.34, tall * 0.07, bark)
    for turn in (-0.5, -0.05, 0.45):
        fork(0, -tall * 0.28, turn, tall * 0.27, 0)
    for level, width in ((0, 0.026), (1, 0.013), (2, 0.007)):
        pen.line(wood[level], bark, tall * width)
    if white:
        pen.line(white, "#f2f7ff", tall * 0.008, 0.9)
        if rim:
            pen.line(white, rim, tall * 0.008, 0.2, glow=True)


def tree(pen: Pen, rng: random.Random, s: Setting, tall: float, fine: float = 1.0) -> None:
    """The broadleaf tree of the season."""
    if s.season == "winter":
        bare(pen, rng, tall, True, rim_of(s))
    else:
        broadleaf(pen, rng, tall, rng.choice(LEAVES[s.season]), fine, rim_of(s))


def pine(pen: Pen, rng: random.Random, tall: float, green: str, snow: bool = False, rim: str = "") -> None:
    """A fir of drooping, ragged skirts, lit on the left."""
    trunk(pen, tall * 0.2, tall * 0.05, "#7a5544")
    tiers = 7
    edge = rim or light(mix(green, "#ffe88a", 0.3), 0.15)
    for k in range(tiers):
        base, wide = -tall * (0.09 + 0.118 * k), tall * 0.25 * (1 - k / (tiers + 0.3)) * rng.uniform(0.9, 1.08)
        apex = base - tall * (0.25 if k < tiers - 1 else 0.2)
        hem, teeth = "", 7
        for t in range(teeth):
            x1 = wide * (1 - 2 * (t + 1) / teeth)
            droop = tall * 0.045 * (1 - (abs(x1) / wide) ** 2)
            hem += (
                f"Q{num(x1 + wide / teeth)} {num(base + droop + tall * rng.uniform(0.012, 0.034))}"
                f" {num(x1)} {num(base + droop * 0.8 - tall * 0.012 * (t % 2))}"
            )
        d = (
            f"M0 {num(apex)}C{num(wide * 0.18)} {num(apex * 0.55 + base * 0.45)} {num(wide * 0.6)}"
            f" {num(base - tall * 0.05)} {num(wide)} {num(base)}{hem}"
            f"C{num(-wide * 0.6)} {num(base - tall * 0.05)} {num(-wide * 0.18)} {num(apex * 0.55 + base * 0.45)} 0 {num(apex)}Z"
        )
        pen.path(d, pen.across(mix(green, edge, 0.45), green, cool(green, 0.35), cool(green, 0.55)))
        pen.line(
            f"M0 {num(apex)}C{num(-wide * 0.18)} {num(apex * 0.55 + base * 0.45)} {num(-wide * 0.6)}"
            f" {num(base - tall * 0.05)} {num(-wide)} {num(base)}",
            edge,
            tall * 0.006,
            0.8,
        )
        if rim:
            pen.line(
                f"M0 {num(apex)}C{num(-wide * 0.18)} {num(apex * 0.55 + base * 0.45)} {num(-wide * 0.6)}"
                f" {num(base - tall * 0.05)} {num(-wide)} {num(base)}",
                rim,
                tall * 0.008,
                0.25,
                glow=True,
            )
        if snow:
            pen.path(
                f"M{num(wide * 0.05)} {num(apex)}C{num(-wide * 0.22)} {num(apex * 0.55 + base * 0.45)}"
                f" {num(-wide * 0.62)} {num(base - tall * 0.06)} {num(-wide * 0.96)} {num(base - 2)}"
                f"Q{num(-wide * 0.6)} {num(base - tall * 0.012)} {num(-wide * 0.42)} {num(base - tall * 0.045)}"
                f"Q{num(-wide * 0.2)} {num(base + tall * 0.004)} {num(wide * 0.06)} {num(base - tall * 0.05)}"
                f"Q{num(wide * 0.3)} {num(base - tall * 0.01)} {num(wide * 0.66)} {num(base - tall * 0.035)}"
                f"Q{num(wide * 0.2)} {num(apex * 0.5 + base * 0.5)} {num(wide * 0.05)} {num(apex)}"
                "Z",
                pen.across("#f4f8ff", "#dfe8f6", "#a9bfe2"),
            )


def palm(pen: Pen, rng: random.Random, tall: float, lean: float = 0.0, rim: str = "") -> None:
    """A leaning coconut palm with feathered fronds."""
    lean = lean or tall * rng.uniform(0.12, 0.24) * rng.choice((-1, 1))
    top = -tall * 0.84
    pen.path(
        f"M{num(-tall * 0.045)} 6C{num(lean * 0.05)} {num(-tall * 0.35)} {num(lean * 0.5)}"
        f" {num(-tall * 0.66)} {num(lean - tall * 0.012)} {num(top)}"
        f"h{num(tall * 0.03)}C{num(lean * 0.6 + tall * 0.04)} {num(-tall * 0.62)}"
        f" {num(lean * 0.2 + tall * 0.05)} {num(-tall * 0.3)} {num(tall * 0.055)}"
        " 6"
        "Z",
        pen.across("#cfa578", "#9b6f4c", "#5d4250"),
    )
    rings = "".join(
        f"M{num(lean * (k / 15) ** 1.9 - tall * 0.026)} {num(top * k / 15)}q{num(tall * 0.025)} {num(tall * 0.014)} {num(tall * 0.05)} -2"
        for k in range(1, 15)
    )
    pen.line(rings, "#5d4250", tall * 0.006, 0.55)
    for k in (0, 10, 1, 9, 2, 8, 3, 7, 4, 6, 5):
        angle = -math.pi * (-0.10 + 1.20 * k / 10) + rng.uniform(-0.07, 0.07)
        reach = tall * rng.uniform(0.36, 0.44)
        frond(pen, rng, lean, top, angle, reach, mix("#3f8f4c", "#9acb58", rng.random() * (0.4 if k in (0, 10, 1, 9) else 1.0)), rim)
    for dx in (-0.022, 0.024, 0.0):
        pen.disc(lean + tall * dx, top + tall * 0.03 - abs(dx) * tall * 0.4, tall * 0.024, pen.ball("#b98a5c", "#6a4636", "#40303c"))


def frond(pen: Pen, rng: random.Random, x: float, y: float, angle: float, reach: float, green: str, rim: str = "") -> None:
    """One feathered leaf that arches out at `angle` (radians, 0 to the right, negative up) and hangs."""
    c, sn = math.cos(angle), math.sin(angle)
    spine = [(x + reach * t * c, y + reach * (t * sn * 0.75 + 0.62 * t * t)) for t in (0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.0)]
    upper, lower = [], []
    for k, (px, py) in enumerate(spine[1:-1], 1):
        w = reach * 0.15 * math.sin(math.pi * (0.15 + 0.75 * k / 7))
        upper += [(px, py - w * 0.5), (px + c * reach * 0.03, py - w * 0.12)]
        lower += [(px + c * reach * 0.04, py + w * 1.25), (px + c * reach * 0.01, py + w * 0.25)]
    pen.poly(
        [spine[0], *upper, spine[-1], *reversed(lower)], pen.down(light(mix(green, rim or "#ffe98a", 0.25), 0.1), green, cool(green, 0.45))
    )
    pen.line("M" + "L".join(f"{num(px)} {num(py)}" for px, py in spine), rim or light(green, 0.5), reach * 0.014, 0.8)


def fern(pen: Pen, rng: random.Random, tall: float, green: str, count: int = 7) -> None:
    """A tuft of fern: arching feathered leaves."""
    for k in range(count):
        angle = -math.pi * (0.12 + 0.76 * k / max(1, count - 1)) + rng.uniform(-0.1, 0.1)
        frond(pen, rng, 0, 0, angle, tall * rng.uniform(0.8, 1.15), mix(green, light(green, 0.3), rng.random()))


def bush(pen: Pen, rng: random.Random, wide: float, green: str, berries: str = "", rim: str = "", fine: float = 0.8) -> None:
    """A low round shrub, with flowers or berries if a colour is given."""
    pen.path(crown(rng, 0, -wide * 0.2, wide * 0.48, wide * 0.22, 11), cool(green, 0.55))
    for dx, dy, r in ((-0.26, 0.24, 0.24), (0.27, 0.24, 0.25), (0.02, 0.36, 0.30)):
        clump(pen, rng, wide * dx, -wide * dy, wide * r, wide * r * 0.8, green, fine, rim)
    for _ in range(10 if berries else 0):
        x, y = rng.uniform(-0.42, 0.42) * wide, -rng.uniform(0.12, 0.58) * wide
        bloom(pen, x, y, wide * 0.034, berries)


def bloom(pen: Pen, x: float, y: float, r: float, colour: str) -> None:
    """A small flower seen from the front, all in two shapes."""
    petals = "".join(
        f"M{num(x + r * 0.75 * c)} {num(y + r * 0.75 * sn)}h.1"
        for c, sn in ((0.96, 0.3), (0.01, 1), (-0.95, 0.32), (-0.6, -0.8), (0.57, -0.82))
    )
    pen.line(petals, colour, r * 1.2)
    pen.disc(x, y, r * 0.5, "#ffd75e" if colour != "#ffd05a" else "#c9762c")


def blades(rng: random.Random, x: float, y: float, tall: float, count: int = 6) -> str:
    """One tuft of grass as a path: curved blades fanning from (x, y)."""
    out = ""
    for k in range(count):
        lean = (k / max(1, count - 1) - 0.5) * 1.3 + rng.uniform(-0.2, 0.2)
        h, w = tall * rng.uniform(0.55, 1.0) * (1 - 0.25 * abs(lean)), max(1.2, tall * 0.05)
        bx = x + (k - count / 2) * w * 0.9
        out += (
            f"M{bx:.1f} {y:.1f}Q{bx + lean * h * 0.2:.1f} {y - h * 0.6:.1f} {bx + lean * h * 0.75:.1f} {y - h:.1f}"
            f"Q{bx + lean * h * 0.3 + w:.1f} {y - h * 0.5:.1f} {bx + w * 1.5:.1f} {y:.1f}Z"
        )
    return out


def reeds(pen: Pen, rng: random.Random, tall: float, green: str = "#7fa050", count: int = 9) -> None:
    """Rushes with brown heads."""
    for _ in range(count):
        x, h, lean = rng.gauss(0, tall * 0.13), tall * rng.uniform(0.6, 1.1), rng.uniform(-0.16, 0.16)
        tip = x + lean * h
        pen.path(
            f"M{num(x - 3)} 4Q{num(x)} {num(-h * 0.6)} {num(tip)} {num(-h)}Q{num(x + 4)} {num(-h * 0.5)} {num(x + 4)} 4Z",
            mix(green, cool(green, 0.4), rng.random()),
        )
        if rng.random() < 0.45:
            with pen.at(tip, -h, turn=math.degrees(lean)):
                pen.rect(-3.4, -h * 0.02, 3.4, h * 0.15, pen.across("#a87a4c", "#5f4034"), 3.4)


def mushroom(pen: Pen, tall: float, cap: str) -> None:
    """A toadstool with light spots."""
    pen.path(
        f"M{num(-tall * 0.13)} 3Q{num(-tall * 0.08)} {num(-tall * 0.4)} {num(-tall * 0.12)} {num(-tall * 0.6)}"
        f"H{num(tall * 0.12)}Q{num(tall * 0.1)} {num(-tall * 0.3)} {num(tall * 0.16)} 3Z",
        pen.across("#fff6e6", "#e4d2b8", "#a994a4"),
    )
    pen.path(
        f"M{num(-tall * 0.45)} {num(-tall * 0.52)}C{num(-tall * 0.42)} {num(-tall * 1.1)}"
        f" {num(tall * 0.42)} {num(-tall * 1.1)} {num(tall * 0.45)} {num(-tall * 0.52)}"
        f"Q0 {num(-tall * 0.66)} {num(-tall * 0.45)} {num(-tall * 0.52)}Z",
        pen.ball(light(cap, 0.35), cap, cool(cap, 0.4)),
    )
    for dx, dy, r in ((-0.2, -0.7, 0.06), (0.08, -0.82, 0.07), (0.24, -0.64, 0.05)):
        pen.disc(tall * dx, tall * dy, tall * r, "#fff8ec", 0.9)


def log(pen: Pen, rng: random.Random, long: float, thick: float, bark: str = "#7d5a46") -> None:
    """A fallen, mossy stem lying across, its sawn end to the right."""
    pen.shadow(0, 2, long * 0.6, thick * 0.35, 0.5)
    pen.rect(-long / 2, -thick, long / 2, 2, pen.down(light(bark, 0.25), bark, cool(bark, 0.55)), thick * 0.3)
    pen.line(
        "".join(
            f"M{num(rng.uniform(-0.45, 0.2) * long)} {num(-thick * rng.uniform(0.15, 0.8))}h{num(long * rng.uniform(0.08, 0.25))}"
            for _ in range(9)
        ),
        cool(bark, 0.5),
        1.8,
        0.6,
    )
    pen.path(
        f"M{num(-long * 0.46)} {num(-thick * 0.92)}Q{num(-long * 0.2)} {num(-thick * 1.22)} {num(long * 0.05)} {num(-thick * 0.98)}"
        f"Q{num(long * 0.12)} {num(-thick * 0.6)} 0 {num(-thick * 0.7)}"
        f"Q{num(-long * 0.1)} {num(-thick * 0.4)} {num(-long * 0.2)} {num(-thick * 0.72)}"
        f"Q{num(-long * 0.36)} {num(-thick * 0.5)} {num(-long * 0.46)} {num(-thick * 0.92)}"
        "Z",
        pen.down("#a6c45c", "#5d8a48"),
    )
    with pen.at(long / 2 - thick * 0.05, -thick * 0.49):
        pen.oval(0, 0, thick * 0.27, thick * 0.5, "#d8b284")
        for r in (0.72, 0.44, 0.18):
            pen.line(
                f"M{num(-thick * 0.27 * r)} 0a{num(thick * 0.27 * r)} {num(thick * 0.5 * r)} 0 1 0 {num(thick * 0.54 * r)} 0"
                f"a{num(thick * 0.27 * r)} {num(thick * 0.5 * r)} 0 1 0 {num(-thick * 0.54 * r)} 0",
                "#a87c58",
                1.6,
                0.8,
            )


def silhouette(pen: Pen, rng: random.Random, x: float, y: float, wide: float, tall: float, tone: str) -> None:
    """A dark out-of-focus spray of leaves for the edge of the frame."""
    stem = f"M{num(x)} {num(y)}Q{num(x + wide * 0.3)} {num(y - tall * 0.7)} {num(x + wide)} {num(y - tall)}"
    pen.line(stem, dark(tone, 0.3), max(3.0, abs(wide) * 0.02))
    mass(pen, dabs(rng, x + wide * 0.5, y - tall * 0.62, abs(wide) * 0.62, tall * 0.42, 80, tall * 0.13), pen.down(tone, dark(tone, 0.35)))

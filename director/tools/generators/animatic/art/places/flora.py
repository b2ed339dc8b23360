"""What grows and lies about outdoors, drawn with a pen standing at (0, 0) on the ground; centimetres, up is negative."""

from __future__ import annotations

import math
import random

from director.tools.generators.animatic.art.kit import dark, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num


def ridge(rng: random.Random, left: float, right: float, top: float, bottom: float, rough: float, step: float) -> str:
    """Path of a rolling outline from left to right at about `top`, closed along `bottom`."""
    phases = [rng.uniform(0, math.tau) for _ in range(4)]
    points = []
    x = left
    while x <= right + step:
        y = top + rough * sum(math.sin(x / step * k * 0.55 + phase) / k for k, phase in zip((0.31, 0.83, 1.7, 3.1), phases,
            strict=True)) * 0.45
        points.append((x, y))
        x += step
    path = f"M{num(points[0][0])} {num(points[0][1])}"
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        mid = (x0 + x1) / 2
        path += f"C{num(mid)} {num(y0)} {num(mid)} {num(y1)} {num(x1)} {num(y1)}"
    return f"{path}V{num(bottom)}H{num(left)}Z"


def peaks(rng: random.Random, left: float, right: float, base: float, tall: float, step: float) -> list[tuple[float, float]]:
    """Corner points of a jagged skyline."""
    points, x, up = [(left, base)], left, True
    while x < right:
        x += step * rng.uniform(0.5, 1.1)
        points.append((x, base - tall * (rng.uniform(0.55, 1.0) if up else rng.uniform(0.15, 0.4))))
        up = not up
    return [*points, (right + step, base)]


def crown(rng: random.Random, x: float, y: float, rx: float, ry: float, lobes: int = 11) -> str:
    """A leafy outline: lobes around an ellipse."""
    points = []
    for k in range(lobes):
        angle = math.tau * k / lobes
        grow = rng.uniform(0.88, 1.12)
        points.append((x + rx * grow * math.cos(angle), y + ry * grow * math.sin(angle)))
    path = f"M{num(points[0][0])} {num(points[0][1])}"
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        out = 1.30
        cx, cy = x + ((x0 + x1) / 2 - x) * out, y + ((y0 + y1) / 2 - y) * out
        path += f"Q{num(cx)} {num(cy)} {num(x1)} {num(y1)}"
    return path + "Z"


def leafy(pen: Pen, rng: random.Random, tall: float, green: str) -> None:
    """A round broadleaf tree."""
    trunk = tall * 0.055
    pen.path(
        f"M{num(-trunk)} 6C{num(-trunk * 0.6)} {num(-tall * 0.2)} {num(-trunk * 0.7)} {num(-tall * 0.3)} {num(-trunk * 0.5)} {num(-tall * 0.55)}"
        f"H{num(trunk * 0.5)}C{num(trunk * 0.7)} {num(-tall * 0.3)} {num(trunk * 0.8)} {num(-tall * 0.15)} {num(trunk * 1.5)} 6Z",
        pen.across("#9a6b48", "#74492f", "#4a2c22"))
    pen.line(f"M0 {num(-tall * 0.4)}L{num(-tall * 0.16)} {num(-tall * 0.6)}M0 {num(-tall * 0.45)}L{num(tall * 0.15)} {num(-tall * 0.62)}", "#6b432c", trunk * 0.6)
    top = tall * 0.68
    pen.path(crown(rng, 0, -top + tall * 0.05, tall * 0.34, tall * 0.30), dark(green, 0.38))
    for dx, dy, r in ((-0.17, -0.02, 0.21), (0.17, 0.0, 0.20), (0.0, -0.15, 0.24)):
        shade = pen.ball(light(green, 0.34), green, dark(green, 0.30))
        pen.path(crown(rng, tall * dx, -top + tall * dy, tall * r, tall * r * 0.9, 10), shade)
    for _ in range(16):
        a, r = rng.uniform(0, math.tau), tall * 0.26 * math.sqrt(rng.random())
        pen.oval(r * math.cos(a), -top - tall * 0.04 + r * math.sin(a) * 0.8, tall * 0.022, tall * 0.014, light(green, 0.5), 0.5)


def pine(pen: Pen, rng: random.Random, tall: float, green: str, snow: bool = False) -> None:
    """A fir of stacked skirts."""
    pen.rect(-tall * 0.03, -tall * 0.14, tall * 0.03, 6, pen.across("#7a5238", "#4a2d20"))
    tiers = 6
    for k in range(tiers):
        y0, wide = -tall * (0.10 + 0.135 * k), tall * 0.27 * (1 - k / (tiers + 0.4))
        y1 = y0 - tall * 0.27
        lean = rng.uniform(-0.02, 0.02) * tall
        mid, hem = y1 * 0.6 + y0 * 0.4, y0 + tall * 0.01
        d = (
            f"M{num(lean)} {num(y1)}C{num(wide * 0.25)} {num(mid)} {num(wide * 0.7)} {num(y0 - tall * 0.05)} {num(wide)} {num(y0)}"
            f"Q{num(wide * 0.5)} {num(y0 + tall * 0.035)} {num(wide * 0.33)} {num(hem)}Q0 {num(y0 + tall * 0.05)} {num(-wide * 0.33)} {num(hem)}"
            f"Q{num(-wide * 0.5)} {num(y0 + tall * 0.035)} {num(-wide)} {num(y0)}"
            f"C{num(-wide * 0.7)} {num(y0 - tall * 0.05)} {num(-wide * 0.25)} {num(mid)} {num(lean)} {num(y1)}Z"
        )
        pen.path(d, pen.across(light(green, 0.22), green, dark(green, 0.42)))
        pen.path(f"M{num(-wide)} {num(y0)}Q0 {num(y0 + tall * 0.05)} {num(wide)} {num(y0)}Q0 {num(y0 - tall * 0.03)} {num(-wide)} {num(y0)}Z", dark(green, 0.55), 0.4)
        if snow:
            pen.path(f"M{num(lean)} {num(y1)}C{num(-wide * 0.2)} {num(y1 * 0.6 + y0 * 0.4)} {num(-wide * 0.55)} {num(y0 - tall * 0.07)} {num(-wide * 0.85)} {num(y0 - tall * 0.012)}"
                     f"Q{num(-wide * 0.3)} {num(y0 - tall * 0.07)} 0 {num(y1 * 0.45 + y0 * 0.55)}Q{num(wide * 0.2)} {num(y0 - tall * 0.1)} {num(wide * 0.6)} {num(y0 - tall * 0.04)}"
                     f"Q{num(wide * 0.2)} {num(y1 * 0.7 + y0 * 0.3)} {num(lean)} {num(y1)}Z", pen.down("#ffffff", "#cfe0f2"))


def palm(pen: Pen, rng: random.Random, tall: float) -> None:
    """A leaning coconut palm."""
    lean = tall * rng.uniform(0.10, 0.22) * rng.choice((-1, 1))
    pen.path(f"M{num(-tall * 0.035)} 6C{num(lean * 0.1)} {num(-tall * 0.4)} {num(lean * 0.6)} {num(-tall * 0.7)} {num(lean)} {num(-tall * 0.86)}"
             f"L{num(lean + tall * 0.03)} {num(-tall * 0.85)}C{num(lean * 0.7 + tall * 0.04)} {num(-tall * 0.65)} {num(lean * 0.3 + tall * 0.04)} {num(-tall * 0.35)} {num(tall * 0.045)} 6Z",
             pen.across("#b98d62", "#8f6440", "#5c3c28"))
    for k in range(9):
        t = k / 9
        pen.line(f"M{num(lean * t * t - tall * 0.02)} {num(-tall * 0.86 * t)}h{num(tall * 0.05)}", "#6b4429", tall * 0.008, 0.6)
    for k in range(9):
        angle = math.pi * (0.04 + 0.92 * k / 8) * -1 + rng.uniform(-0.08, 0.08)
        reach = tall * rng.uniform(0.34, 0.42)
        ex, ey = lean + reach * math.cos(angle), -tall * 0.86 + reach * math.sin(angle) * 0.55 + tall * 0.16
        mx, my = lean + reach * 0.5 * math.cos(angle), -tall * 0.86 + reach * 0.9 * math.sin(angle) - tall * 0.03
        green = mix("#3f9a4a", "#8fc65a", rng.random())
        pen.path(f"M{num(lean)} {num(-tall * 0.86)}Q{num(mx)} {num(my - tall * 0.05)} {num(ex)} {num(ey)}Q{num(mx)} {num(my + tall * 0.07)} {num(lean)} {num(-tall * 0.86)}Z",
                 pen.down(light(green, 0.25), dark(green, 0.25)))
        pen.line(f"M{num(lean)} {num(-tall * 0.86)}Q{num(mx)} {num(my)} {num(ex)} {num(ey)}", light(green, 0.45), tall * 0.006, 0.7)
    for dx in (-0.02, 0.025, 0.0):
        pen.disc(lean + tall * dx, -tall * 0.835 + abs(dx) * tall * 0.3, tall * 0.022, pen.ball("#a8764a", "#5c3a24"))


def bush(pen: Pen, rng: random.Random, wide: float, green: str, berries: str = "") -> None:
    for dx, r in ((-0.28, 0.26), (0.26, 0.28), (0.0, 0.36)):
        pen.path(crown(rng, wide * dx, -wide * r * 0.72, wide * r, wide * r * 0.8, 9), pen.ball(light(green, 0.3), green, dark(green, 0.4)))
    for _ in range(10 if berries else 0):
        pen.disc(rng.uniform(-0.4, 0.4) * wide, -rng.uniform(0.1, 0.55) * wide, wide * 0.028, berries)


def rock(pen: Pen, rng: random.Random, wide: float, grey: str = "#8c8f9c", snow: bool = False) -> None:
    h = wide * rng.uniform(0.45, 0.7)
    left, top, right = -wide / 2, -h, wide / 2
    pen.path(f"M{num(left)} 5Q{num(left * 1.05)} {num(top * 0.5)} {num(left * 0.55)} {num(top * 0.85)}Q{num(left * 0.1)} {num(top * 1.1)} {num(right * 0.4)} {num(top * 0.92)}"
             f"Q{num(right * 1.0)} {num(top * 0.6)} {num(right)} 5Z", pen.slant(light(grey, 0.35), grey, dark(grey, 0.5)))
    pen.path(f"M{num(right * 0.1)} {num(top * 0.55)}Q{num(right * 0.5)} {num(top * 0.7)} {num(right * 0.72)} {num(top * 0.35)}L{num(right * 0.9)} 4H{num(right * 0.2)}Z", dark(grey, 0.5), 0.35)
    pen.line(f"M{num(left * 0.4)} {num(top * 0.6)}L{num(left * 0.1)} {num(top * 0.35)}L{num(left * 0.25)} {num(top * 0.12)}", dark(grey, 0.5), wide * 0.012, 0.6)
    if snow:
        pen.path(f"M{num(left * 0.75)} {num(top * 0.7)}Q{num(left * 0.1)} {num(top * 1.2)} {num(right * 0.55)} {num(top * 0.86)}Q{num(right * 0.2)} {num(top * 0.82)} 0 {num(top * 0.72)}"
                 f"Q{num(left * 0.4)} {num(top * 0.62)} {num(left * 0.75)} {num(top * 0.7)}Z", "#f6fbff")


def grass(pen: Pen, rng: random.Random, left: float, right: float, y: float, tall: float, green: str, count: int, flowers: tuple[str, ...] = ()) -> None:
    """Tufts of blades along a line, some with a flower."""
    for _ in range(count):
        x, h = rng.uniform(left, right), tall * rng.uniform(0.5, 1.15)
        shade = mix(light(green, 0.25), dark(green, 0.3), rng.random())
        lean = h * rng.uniform(-0.35, 0.35)
        path = "".join(f"M{num(x + d)} {num(y + 4)}Q{num(x + d * 1.6)} {num(y - h * 0.5 * s)} {num(x + lean + d * 3)} {num(y - h * s)}Q{num(x + d * 1.2 + 3)} {num(y - h * 0.4)} {num(x + d + 3.5)} {num(y + 4)}Z"
                       for d, s in ((-4, 0.75), (0, 1.0), (5, 0.65)))
        pen.path(path, shade)
        if flowers and rng.random() < 0.3:
            flower(pen, x + lean, y - h, tall * 0.17, rng.choice(flowers))


def flower(pen: Pen, x: float, y: float, r: float, colour: str) -> None:
    for k in range(5):
        a = math.tau * k / 5 - 0.3
        pen.disc(x + r * 0.75 * math.cos(a), y + r * 0.75 * math.sin(a), r * 0.55, colour)
    pen.disc(x, y, r * 0.42, "#ffd75e")


def mushroom(pen: Pen, tall: float, cap: str) -> None:
    pen.path(f"M{num(-tall * 0.13)} 3Q{num(-tall * 0.08)} {num(-tall * 0.4)} {num(-tall * 0.12)} {num(-tall * 0.6)}H{num(tall * 0.12)}Q{num(tall * 0.1)} {num(-tall * 0.3)} {num(tall * 0.16)} 3Z",
             pen.across("#fff6e6", "#d8c3a8"))
    pen.path(f"M{num(-tall * 0.45)} {num(-tall * 0.52)}C{num(-tall * 0.42)} {num(-tall * 1.1)} {num(tall * 0.42)} {num(-tall * 1.1)} {num(tall * 0.45)} {num(-tall * 0.52)}Q0 {num(-tall * 0.66)} {num(-tall * 0.45)} {num(-tall * 0.52)}Z",
             pen.ball(light(cap, 0.3), cap, dark(cap, 0.35)))
    for dx, dy, r in ((-0.2, -0.7, 0.06), (0.08, -0.82, 0.07), (0.24, -0.64, 0.05)):
        pen.disc(tall * dx, tall * dy, tall * r, "#fff8ec", 0.9)

"""What vehicles share: wheels with spokes, glass, lamps, flames, propellers, planks, and the finishing into a rig."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.figures.flesh import Pelt, assembled
from director.tools.generators.animatic.art.figures.ink import block, line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Box, Part, Rig, dark, light

LAMP, RED = "#fff2c0", "#ff5a4a"


def wheel(pelt: Pelt, name: str, x: float, y: float, r: float, hub: str = "#d5dae4", spokes: int = 5, tyre: float = 0.34, z: float = 30.0,
    rubber: str = "#2a2730") -> Part:
    """A wheel around its hub at (x, y): `tyre` is the share of the radius that is rubber (0 for iron and wooden wheels)."""
    rim = r * (1 - tyre)
    art = oval(0, 0, r, r, pelt.spot((0, light(rubber, 0.2)), (0.7, rubber), (1, dark(rubber, 0.3)), at=(0.4, 0.35)))
    if tyre > 0.2:
        art += oval(0, 0, rim * 1.12, rim * 1.12, dark(rubber, 0.45)) + oval(0, 0, rim, rim, pelt.spot((0, light(hub, 0.5)), (0.6, hub),
            (1, dark(hub, 0.35))))
        art += oval(0, 0, rim * 0.82, rim * 0.82, dark(hub, 0.62))
    elif tyre > 0:
        art += oval(0, 0, rim, rim, dark(rubber, 0.2))
    for k in range(spokes):
        a = 360 / spokes * k
        bar = f"M{-rim * 0.13:.2f} 0L{-rim * 0.09:.2f} {-rim * 0.92:.2f}H{rim * 0.11:.2f}L{rim * 0.13:.2f} 0Z"
        art += f'<g transform="rotate({a:.1f})">{shape(bar, light(hub, 0.12 if k else 0.5))}</g>'
    art += oval(0, 0, rim * 0.26, rim * 0.26, pelt.spot((0, light(hub, 0.6)), (1, dark(hub, 0.2)))) + oval(0, 0, rim * 0.1, rim * 0.1,
        dark(hub, 0.4))
    return Part(name, art, (-r - 1, -r - 1, r + 1, r + 1), "body", (x, y), z)


def thin_wheel(name: str, x: float, y: float, r: float, rim: str, spokes: int = 14, thick: float = 3.0) -> Part:
    """A bicycle's wheel, seen through."""
    art = "".join(line(f"M{r * 0.06 * math.cos(a + 1.2):.2f} {r * 0.06 * math.sin(a + 1.2):.2f}L{r * 0.94 * math.cos(a):.2f} "
        f"{r * 0.94 * math.sin(a):.2f}", "#c9d0da", 0.7 if k else 1.6) for k, a in ((k, math.tau * k / spokes) for k in range(spokes)))
    art += (f'<circle r="{r - thick / 2:g}" fill="none" stroke="#2a2730" stroke-width="{thick:g}"/><circle r="{r - thick * 1.3:g}" '
        f'fill="none" stroke="{rim}" stroke-width="{thick * 0.6:g}"/>')
    return Part(name, art + oval(0, 0, r * 0.08, r * 0.08, "#8a92a0"), (-r - 1, -r - 1, r + 1, r + 1), "body", (x, y), 12)


def glass(pelt: Pelt, tint: str = "#8fd0ea") -> str:
    """Window glass with the sky in it."""
    return pelt.run((0, light(tint, 0.55)), (0.45, tint), (0.5, dark(tint, 0.18)), (1, dark(tint, 0.38)), at=(0, 0, 0.35, 1))


def paint(pelt: Pelt, colour: str) -> str:
    """Sheet metal: bright shoulder, deep sill."""
    return pelt.run((0, light(colour, 0.42)), (0.24, light(colour, 0.1)), (0.5, colour), (0.56, light(colour, 0.14)), (0.8, warm(colour,
        0.18)), (1, warm(dark(colour, 0.3), 0.2)), at=(0.1, 0, 0.06, 1))


def chrome(pelt: Pelt, colour: str = "#c9d2de") -> str:
    return pelt.run((0, light(colour, 0.7)), (0.4, colour), (0.55, dark(colour, 0.4)), (0.7, light(colour, 0.3)), (1, dark(colour, 0.3)),
        at=(0, 0, 0.1, 1))


def flame(pelt: Pelt, name: str, at: tuple[float, float], length: float, wide: float, turn: float = 0.0, colour: str = "#ff8a2a",
    z: float = 8.0) -> Part:
    """A jet pointing to the left from its root (turn it for other ways); it shines."""
    hot = "#fff6d0" if colour[1:3] == "ff" else light(colour, 0.75)
    outer = (f"M4 {-wide:.1f}C{-length * 0.3:.1f} {-wide * 1.25:.1f} {-length * 0.7:.1f} {-wide * 0.5:.1f} {-length:.1f} 0"
        f"C{-length * 0.7:.1f} {wide * 0.5:.1f} {-length * 0.3:.1f} {wide * 1.25:.1f} 4 {wide:.1f}Z")
    inner = (f"M4 {-wide * 0.6:.1f}C{-length * 0.2:.1f} {-wide * 0.7:.1f} {-length * 0.42:.1f} {-wide * 0.25:.1f} {-length * 0.6:.1f} 0"
        f"C{-length * 0.42:.1f} {wide * 0.25:.1f} {-length * 0.2:.1f} {wide * 0.7:.1f} 4 {wide * 0.6:.1f}Z")
    art = shape(outer, pelt.run((0, colour + "00"), (0.35, colour + "c0"), (1, colour), down=False)) + shape(inner, pelt.run((0,
        "#ffd86a80" if colour[1:3] == "ff" else light(colour, 0.4) + "80"), (0.6, hot), (1, hot), down=False))
    return Part(name, art, (-length - 2, -wide * 1.4, 6, wide * 1.4), "body", at, z, glow=f'<g opacity=".7">{art}</g>', turn=turn)


def lamp(x: float, y: float, r: float, colour: str = LAMP) -> tuple[str, str]:
    """A lamp's glass, and its light."""
    return (oval(x, y, r * 1.25, r * 1.25, dark(colour, 0.55)) + oval(x, y, r, r, colour) + oval(x - r * 0.3, y - r * 0.35, r * 0.4,
        r * 0.3, "#ffffff"),
            oval(x, y, r, r, colour, opacity=0.85))


def porthole(pelt: Pelt, x: float, y: float, r: float, frame: str = "#d8b25a", lit: str = "#ffe9a8") -> tuple[str, str]:
    """A round window, and the light in it."""
    art = oval(x, y, r * 1.3, r * 1.3, pelt.spot((0, light(frame, 0.5)), (1, dark(frame, 0.3)))) + oval(x, y, r, r, pelt.spot((0,
        light(lit, 0.4)), (1, dark(lit, 0.25)))) + line(
        f"M{x - r * 0.5:.1f} {y + r * 0.1:.1f}L{x + r * 0.1:.1f} {y - r * 0.55:.1f}", "#ffffff", r * 0.16, 0.7)
    return art, oval(x, y, r, r, lit, opacity=0.28)


def rivets(x0: float, y0: float, x1: float, y1: float, n: int, colour: str, r: float = 1.2) -> str:
    """A row of rivets."""
    return "".join(oval(x0 + (x1 - x0) * k / (n - 1), y0 + (y1 - y0) * k / (n - 1), r, r, colour, opacity=0.8) for k in range(n))


def underside(x0: float, x1: float, y: float, deep: float) -> str:
    """The dark below a vehicle, between its wheels."""
    return block(x0, y, x1 - x0, deep, "#1d1b26", deep * 0.4)


def vehicle(parts: list[Part], pelt: Pelt, metres: float, head: Box, skip: tuple[str, ...] = ()) -> Rig:
    """The finished rig; `head` is the box of what a close-up shows, in the drawing's own units around the body's pivot."""
    face = Part("cab", " ", head, "body", (0, 0), -50)
    return assembled([*parts[:1], face, *parts[1:]], "vehicle", metres, pelt.defs, ("cab",), ("cab", *skip, *(part.name for part in parts
        if part.name.startswith("flame"))))

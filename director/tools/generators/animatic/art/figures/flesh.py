"""Living shapes: bodies and limbs as chains of circles with smooth skin, and the gradients, patterns and parts made of them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from director.tools.generators.animatic.art.figures.ink import Dyes, warm
from director.tools.generators.animatic.art.kit import Box, Part, Rig, dark, light

Ring = tuple[float, float, float]
"""x, y, radius"""


def flesh(*rings: Ring, under: float = 0.0, over: float = 0.0) -> str:
    """The path of a skin around a chain of circles. `under` and `over` pull the lower and upper contour (of a chain that runs to
    the right) inwards if positive, outwards if negative; in radians of the points where the skin leaves the circles."""
    if len(rings) == 1:
        return disc(rings[0])
    return "".join(_span(a, b, under, over) for a, b in pairwise(rings))


def disc(ring: Ring) -> str:
    """A circle as a path, wound like the spans."""
    x, y, r = ring
    return f"M{x - r:.2f} {y:.2f}A{r:.2f} {r:.2f} 0 0 0 {x + r:.2f} {y:.2f}A{r:.2f} {r:.2f} 0 0 0 {x - r:.2f} {y:.2f}Z"


def _span(a: Ring, b: Ring, under: float, over: float) -> str:
    ax, ay, ar = a
    bx, by, br = b
    gap = math.hypot(bx - ax, by - ay)
    if gap <= abs(ar - br) + 1e-6:
        return disc(a if ar > br else b)
    axis, open_ = math.atan2(by - ay, bx - ax), math.acos((ar - br) / gap)

    def at(ring: Ring, angle: float) -> tuple[float, float]:
        return ring[0] + ring[2] * math.cos(angle), ring[1] + ring[2] * math.sin(angle)

    low = axis + open_ - under, axis + open_ + under
    high = axis - open_ + over, axis - open_ - over
    p, q = at(a, low[0]), at(b, low[1])
    r, s = at(b, high[1]), at(a, high[0])
    far = 1 if (low[1] - high[1]) > math.pi else 0
    near = 1 if (2 * math.pi - (low[0] - high[0])) > math.pi else 0
    return (f"M{p[0]:.2f} {p[1]:.2f}{_edge(p, low[0], q, low[1])}A{br:.2f} {br:.2f} 0 {far} 0 {r[0]:.2f} {r[1]:.2f}"
            f"{_edge(r, high[1], s, high[0])}A{ar:.2f} {ar:.2f} 0 {near} 0 {p[0]:.2f} {p[1]:.2f}Z")


def _edge(p: tuple[float, float], u: float, q: tuple[float, float], v: float) -> str:
    """From p to q, tangent to circles whose radii there point in the directions u and v."""
    turn = math.sin(v - u)
    if abs(turn) < 0.02:
        return f"L{q[0]:.2f} {q[1]:.2f}"
    k = ((q[0] - p[0]) * math.cos(v) + (q[1] - p[1]) * math.sin(v)) / turn
    return f"Q{p[0] - k * math.sin(u):.2f} {p[1] + k * math.cos(u):.2f} {q[0]:.2f} {q[1]:.2f}"


def bounds(*rings: Ring, pad: float = 1.0) -> Box:
    """The box around circles."""
    return (min(x - r for x, _, r in rings) - pad, min(y - r for _, y, r in rings) - pad,
            max(x + r for x, _, r in rings) + pad, max(y + r for _, y, r in rings) + pad)


def union(boxes: Iterable[Box]) -> Box:
    """The box around boxes."""
    every = list(boxes)
    return min(b[0] for b in every), min(b[1] for b in every), max(b[2] for b in every), max(b[3] for b in every)


class Pelt:
    """Gradients and clips of one figure. `dyes` serves the shared drawing of faces.

    Body, neck and limbs all show the plain colour where they meet, so that no seam is seen.
    """

    def __init__(self) -> None:
        self.dyes = Dyes()
        self._own: dict[str, str] = {}

    @property
    def defs(self) -> str:
        return self.dyes.defs + "".join(self._own.values())

    def run(self, *stops: tuple[float, str], down: bool = True, at: tuple[float, float, float, float] | None = None) -> str:
        """A linear gradient over a shape's own box, downwards or to the right (or along `at`). Colours may end in a two-digit alpha."""
        x1, y1, x2, y2 = at or ((0.12, 0, 0, 1) if down else (0, 0, 1, 0))
        text = "".join(_stop(place, colour) for place, colour in stops)
        key = f"g{len(self._own)}"
        line = f'x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}">{text}</linearGradient>'
        found = next((name for name, body in self._own.items() if body.endswith(line)), "")
        self._own.setdefault(found or key, f'<linearGradient id="{key}" {line}')
        return f"url(#{found or key})"

    def spot(self, *stops: tuple[float, str], at: tuple[float, float] = (0.38, 0.3), r: float = 0.8) -> str:
        """A radial gradient over a shape's own box."""
        text = "".join(_stop(place, colour) for place, colour in stops)
        line = f'cx="{at[0]:g}" cy="{at[1]:g}" r="{r:g}">{text}</radialGradient>'
        found = next((name for name, body in self._own.items() if body.endswith(line)), "")
        key = found or f"g{len(self._own)}"
        self._own.setdefault(key, f'<radialGradient id="{key}" {line}')
        return f"url(#{key})"

    def body(self, colour: str, belly: str = "") -> str:
        """Trunks: light on the back, plain in the middle, shaded (or the belly's colour) below."""
        low = belly or warm(colour, 0.2)
        return self.run((0, light(colour, 0.16)), (0.3, colour), (0.6, colour), (0.9, low), (1, warm(low, 0.14)))

    def neck(self, colour: str) -> str:
        """Necks and tails: plain where they leave the body."""
        return self.run((0, light(colour, 0.12)), (0.45, colour), (1, colour))

    def limb(self, colour: str, low: str = "") -> str:
        """Legs: plain at the top."""
        return self.run((0, colour), (0.45, colour), (1, low or warm(colour, 0.14)))

    def clip(self, path: str, inner: str) -> str:
        """`inner` cut to a path."""
        key = f"c{len(self._own)}"
        self._own[key] = f'<clipPath id="{key}"><path d="{path}"/></clipPath>'
        return f'<g clip-path="url(#{key})">{inner}</g>'


def _stop(at: float, colour: str) -> str:
    see = f' stop-opacity="{int(colour[7:9], 16) / 255:.2f}"' if len(colour) == 9 else ""
    return f'<stop offset="{at:g}" stop-color="{colour[:7]}"{see}/>'


def far_side(colour: str) -> str:
    """The colour of legs and wings on the side turned away."""
    return dark(warm(colour, 0.16), 0.1)


def grown(part: Part, k: float) -> Part:
    """A part `k` times as large, with its place on its parent."""
    wrap = f'<g transform="scale({k:.4g})">'
    x0, y0, x1, y1 = part.box
    return replace(part, body=f"{wrap}{part.body}</g>" if part.body else "", glow=f"{wrap}{part.glow}</g>" if part.glow else "",
                   box=(x0 * k, y0 * k, x1 * k, y1 * k), at=(part.at[0] * k, part.at[1] * k))


def assembled(parts: Iterable[Part], skeleton: str, metres: float, defs: str, head: tuple[str, ...] = ("head",),
              skip: tuple[str, ...] = ()) -> Rig:
    """A rig whose boxes are measured at rest and that is sized to stand exactly 100 units high with its lowest point on the ground.

    `head` names the parts that make the head box; the parts in `skip` do not count for the whole (spread wings, fire). Parents come
    before their children.
    """
    listed = list(parts)
    place: dict[str, tuple[float, float]] = {}
    for part in listed:
        x, y = place[part.parent] if part.parent else (0.0, 0.0)
        place[part.name] = (x + part.at[0], y + part.at[1])

    def box(part: Part) -> Box:
        x, y = place[part.name]
        return part.box[0] + x, part.box[1] + y, part.box[2] + x, part.box[3] + y

    whole = union(box(part) for part in listed if part.body and part.name not in skip)
    face = union(box(part) for part in listed if part.body and part.name in head)
    k, drop = 100 / (whole[3] - whole[1]), -whole[3]
    listed = [part if part.parent else replace(part, at=(part.at[0], part.at[1] + drop)) for part in listed]
    scaled = tuple(grown(part, k) for part in listed)
    return Rig(scaled, skeleton, metres, (face[0] * k, (face[1] + drop) * k, face[2] * k, (face[3] + drop) * k),
               (whole[0] * k, -100.0, whole[2] * k, 0.0), defs)

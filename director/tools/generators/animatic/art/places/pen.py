"""A pen for sets: collects SVG in centimetres of the real place and hands it over as layers, floors and walls.

Cards are drawn in (x, -height), floors in (x, -depth), left walls in (depth, -height), right walls in (-depth, -height), all in
centimetres, so that a shape's numbers are where it is in the world. Gradients are written once and shared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from director.tools.generators.animatic.art.kit import Floor, Layer, Sketch


def num(value: float) -> str:
    """A number as short as a tenth of a unit allows."""
    return f"{value:.1f}".removesuffix(".0")


class Pen:
    """Draws into `art` or, with glow=True, into what shines. Colours are '#rrggbb', '#rrggbb/0.5' inside gradients, or a gradient."""

    def __init__(self) -> None:
        self._art: list[str] = []
        self._glow: list[str] = []
        self._defs: dict[str, str] = {}

    # paints ---------------------------------------------------------------------------------------------------------------
    def _gradient(self, tag: str, geometry: str, stops: tuple[str, ...]) -> str:
        last = max(1, len(stops) - 1)
        inside = ""
        for index, stop in enumerate(stops):
            colour, _, opacity = stop.partition("/")
            inside += f'<stop offset="{index / last:.3g}" stop-color="{colour}"' + (f' stop-opacity="{opacity}"' if opacity else "") + "/>"
        key = f"{tag} {geometry}>{inside}"
        name = self._defs.setdefault(key, f"p{len(self._defs)}")
        return f"url(#{name})"

    def down(self, *stops: str) -> str:
        """A gradient from the top of the shape to its bottom."""
        return self._gradient("linearGradient", 'x1="0" y1="0" x2="0" y2="1"', stops)

    def across(self, *stops: str) -> str:
        """A gradient from the left of the shape to its right."""
        return self._gradient("linearGradient", 'x1="0" y1="0" x2="1" y2="0"', stops)

    def slant(self, *stops: str) -> str:
        """A gradient from the upper left to the lower right: light on a flat thing."""
        return self._gradient("linearGradient", 'x1="0" y1="0" x2="1" y2="1"', stops)

    def ball(self, *stops: str, cx: float = 0.38, cy: float = 0.3, r: float = 0.78) -> str:
        """A gradient outwards from a highlight: light on a round thing."""
        return self._gradient("radialGradient", f'cx="{cx}" cy="{cy}" r="{r}"', stops)

    def soft(self, colour: str, opacity: float = 1.0) -> str:
        """A spot of colour that fades to nothing at the shape's edge."""
        return self.ball(
            f"{colour}/{opacity:.3g}",
            f"{colour}/{opacity * 0.42:.3g}",
            f"{colour}/{opacity * 0.12:.3g}",
            f"{colour}/0",
            cx=0.5,
            cy=0.5,
            r=0.5,
        )

    # shapes ---------------------------------------------------------------------------------------------------------------
    def raw(self, svg: str, glow: bool = False) -> None:
        (self._glow if glow else self._art).append(svg)

    def rect(self, x0: float, y0: float, x1: float, y1: float, fill: str, r: float = 0, o: float = 1, glow: bool = False) -> None:
        """A box between two corners, in any order."""
        left, top = min(x0, x1), min(y0, y1)
        more = (f' rx="{num(r)}"' if r else "") + (f' fill-opacity="{o:.3g}"' if o < 1 else "")
        size = f'width="{num(abs(x1 - x0))}" height="{num(abs(y1 - y0))}"'
        self.raw(f'<rect x="{num(left)}" y="{num(top)}" {size} fill="{fill}"{more}/>', glow)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str, o: float = 1, glow: bool = False) -> None:
        more = f' fill-opacity="{o:.3g}"' if o < 1 else ""
        self.raw(f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"{more}/>', glow)

    def disc(self, x: float, y: float, r: float, fill: str, o: float = 1, glow: bool = False) -> None:
        self.oval(x, y, r, r, fill, o, glow)

    def path(self, d: str, fill: str, o: float = 1, glow: bool = False) -> None:
        """A filled shape; holes are cut by the even-odd rule."""
        more = f' fill-opacity="{o:.3g}"' if o < 1 else ""
        self.raw(f'<path d="{d}" fill="{fill}" fill-rule="evenodd"{more}/>', glow)

    def line(self, d: str, stroke: str, width: float, o: float = 1, glow: bool = False, cap: str = "round") -> None:
        more = f' stroke-opacity="{o:.3g}"' if o < 1 else ""
        self.raw(
            f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{num(width)}" stroke-linecap="{cap}" '
            f'stroke-linejoin="round"{more}/>',
            glow,
        )

    def poly(self, points: Sequence[tuple[float, float]], fill: str, o: float = 1, glow: bool = False) -> None:
        self.path("M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + "Z", fill, o, glow)

    # light and shade --------------------------------------------------------------------------------------------------------
    def shadow(self, x: float, y: float, rx: float, ry: float, o: float = 0.45) -> None:
        """A soft dark spot: where a thing touches the ground or the wall."""
        self.oval(x, y, rx, ry, self.soft("#120c22", o))

    def pool(self, x: float, y: float, rx: float, ry: float, colour: str, o: float = 0.5) -> None:
        """A soft spot of light that shines."""
        self.oval(x, y, rx, ry, self.soft(colour, o * 0.42), glow=True)

    def neon(self, d: str, colour: str, width: float, power: float = 1.0) -> None:
        """A glowing tube along a path, with its halo."""
        self.line(d, colour, width * 1.3)
        for grow, o in ((9, 0.05), (5, 0.09), (2.6, 0.2)):
            self.line(d, colour, width * grow, o * power, glow=True, cap="butt")
        self.line(d, colour, width, 0.85 * power, glow=True)
        self.line(d, "#ffffff", width * 0.4, 0.8 * power, glow=True)

    @contextmanager
    def at(self, x: float = 0, y: float = 0, scale: float = 1, flip: bool = False, turn: float = 0, squash: float = 1) -> Iterator[None]:
        """Draw moved, scaled, mirrored, turned (degrees, clockwise); `squash` multiplies the width."""
        move = f"translate({num(x)} {num(y)})"
        if turn:
            move += f" rotate({num(turn)})"
        if scale != 1 or flip or squash != 1:
            move += f" scale({(-scale if flip else scale) * squash:.4g} {scale:.4g})"
        for layer in (self._art, self._glow):
            layer.append(f'<g transform="{move}">')
        yield
        for layer in (self._art, self._glow):
            layer.append("</g>")

    # hand over ---------------------------------------------------------------------------------------------------------------
    def sketch(self, box: tuple[float, float, float, float]) -> Sketch:
        defs = "".join(
            f'<{key.split(" ", 1)[0]} id="{name}" {key.split(" ", 1)[1]}</{key.split(" ", 1)[0]}>' for key, name in self._defs.items()
        )
        glow = "".join(self._glow)
        return Sketch("".join(self._art), box, defs, glow if "<rect" in glow or "<path" in glow or "<ellipse" in glow else "")

    def card(self, left: float, right: float, bottom: float, top: float, z: float, **more: Any) -> Layer:
        """What was drawn in (x, -height), as a card between these edges (metres)."""
        box = (left * 100, -top * 100, right * 100, -bottom * 100)
        return Layer(self.sketch(box), z, right - left, (left + right) / 2, bottom, **more)

    def floor(self, near: float, far: float, half: float, height: float = 0.0, night_glow: bool = True) -> Floor:
        """What was drawn in (x, -depth), as a floor or ceiling (metres)."""
        return Floor(self.sketch((-half * 100, -far * 100, half * 100, -near * 100)), near, far, half, height, night_glow=night_glow)

    def wall(self, side: str, near: float, far: float, half: float, height: float, night_glow: bool = True) -> Floor:
        """What was drawn in (depth, -height) on the left or (-depth, -height) on the right, as a side wall (metres)."""
        a, b = (near, far) if side == "left" else (-far, -near)
        return Floor(self.sketch((a * 100, -height * 100, b * 100, 0)), near, far, half, height, side, night_glow)

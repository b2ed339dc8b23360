"""Pen and dye for figures: short SVG elements, and gradients that are defined once for each colour."""

from __future__ import annotations

from director.tools.generators.animatic.paint import dark, light, mix


def shape(d: str, fill: str, opacity: float = 1.0) -> str:
    """A filled path."""
    return f'<path d="{d}" fill="{fill}"{_see(opacity)}/>'


def oval(x: float, y: float, rx: float, ry: float, fill: str, turn: float = 0.0, opacity: float = 1.0) -> str:
    """An ellipse around (x, y), turned by `turn` degrees clockwise."""
    spin = f' transform="rotate({turn:g} {x:g} {y:g})"' if turn else ""
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" fill="{fill}"{_see(opacity)}{spin}/>'


def line(d: str, colour: str, width: float, opacity: float = 1.0) -> str:
    """A stroke with round ends."""
    return (f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round" '
            f'stroke-linejoin="round"{_see(opacity)}/>')


def block(x: float, y: float, width: float, height: float, fill: str, corner: float = 0.5, opacity: float = 1.0) -> str:
    """A rectangle with rounded corners, from its upper left corner."""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{corner:g}" fill="{fill}"{_see(opacity)}/>'


def moved(inner: str, x: float = 0.0, y: float = 0.0, k: float = 1.0, kx: float = 0.0) -> str:
    """Elements moved to (x, y) and scaled by `k` (`kx` across, if it differs; negative mirrors)."""
    return f'<g transform="translate({x:g} {y:g}) scale({kx or k:g} {k:g})">{inner}</g>'


def tube(r0: float, r1: float, length: float, fill: str) -> str:
    """A limb: round cap of radius r0 at the pivot, straight down to a round cap of radius r1 at `length`."""
    return shape(f"M{-r0:g} 0A{r0:g} {r0:g} 0 0 1 {r0:g} 0L{r1:g} {length:g}A{r1:g} {r1:g} 0 0 1 {-r1:g} {length:g}Z", fill)


def band(r0: float, r1: float, y: float, height: float, fill: str) -> str:
    """A ring around a limb from y down, sagging a little, so that it reads as round."""
    sag = 0.22 * r0
    return shape(f"M{-r0:g} {y:g}Q0 {y + sag:g} {r0:g} {y:g}L{r1:g} {y + height:g}Q0 {y + height + sag:g} {-r1:g} {y + height:g}Z", fill)


def _see(opacity: float) -> str:
    return "" if opacity >= 1 else f' opacity="{opacity:g}"'


class Dyes:
    """Gradients of one figure, by colour. Every method gives a fill and remembers what it needs in `defs`.

    Gradients fill a shape's own box: light comes from the upper left, shade is cool.
    """

    def __init__(self) -> None:
        self._found: dict[str, str] = {}

    @property
    def defs(self) -> str:
        return "".join(self._found.values())

    def _keep(self, key: str, text: str) -> str:
        self._found[key] = text.replace("<linearGradient", f'<linearGradient id="{key}"').replace(
            "<radialGradient", f'<radialGradient id="{key}"')
        return f"url(#{key})"

    def ball(self, colour: str) -> str:
        """Round things: heads, hands, bellies."""
        return self._keep(f"b{colour[1:]}", (
            f'<radialGradient cx=".36" cy=".28" r=".82">{_stop(0, light(colour, 0.22))}{_stop(0.45, colour)}'
            f"{_stop(0.8, warm(colour, 0.09))}{_stop(1, warm(colour, 0.2))}</radialGradient>"))

    def snow(self, colour: str) -> str:
        """White round things in the cold: their shade is blue."""
        return self._keep(f"w{colour[1:]}", (
            f'<radialGradient cx=".36" cy=".28" r=".85">{_stop(0, light(colour, 0.6))}{_stop(0.45, colour)}'
            f'{_stop(0.78, mix(colour, "#7f9fd4", 0.3))}{_stop(1, mix(colour, "#6f90cc", 0.62))}</radialGradient>'))

    def roll(self, colour: str) -> str:
        """Limbs and trunks: light on the left, shade on the right."""
        return self._keep(f"r{colour[1:]}", (
            f'<linearGradient x1="0" y1="0" x2="1" y2=".06">{_stop(0, light(colour, 0.1))}{_stop(0.28, light(colour, 0.13))}'
            f"{_stop(0.6, colour)}{_stop(1, warm(colour, 0.2))}</linearGradient>"))

    def fall(self, colour: str) -> str:
        """Cloth that hangs: light above, shade below."""
        return self._keep(f"f{colour[1:]}", (
            f'<linearGradient x1=".2" y1="0" x2=".55" y2="1">{_stop(0, light(colour, 0.14))}{_stop(0.45, colour)}'
            f"{_stop(1, warm(colour, 0.24))}</linearGradient>"))

    def metal(self, colour: str) -> str:
        """Polished plates."""
        return self._keep(f"m{colour[1:]}", (
            f'<linearGradient x1="0" y1="0" x2="1" y2=".35">{_stop(0, mix(colour, "#6d7690", 0.25))}{_stop(0.24, light(colour, 0.6))}'
            f'{_stop(0.42, colour)}{_stop(0.74, dark(colour, 0.3))}{_stop(0.9, mix(colour, "#7d8ec0", 0.4))}{_stop(1, dark(colour, 0.34))}'
            "</linearGradient>"))

    def fade(self, colour: str, strength: float = 0.6) -> str:
        """A soft spot that fades to nothing: cheeks, shine."""
        return self._keep(f"s{colour[1:]}{round(strength * 100)}", (
            f'<radialGradient>{_stop(0, colour, strength)}{_stop(0.5, colour, strength * 0.6)}{_stop(1, colour, 0)}</radialGradient>'))

    def iris(self, colour: str) -> str:
        """An iris: dark above under the lid, glowing below."""
        return self._keep(f"i{colour[1:]}", (
            f'<linearGradient x1="0" y1="0" x2="0" y2="1">{_stop(0, dark(colour, 0.5))}{_stop(0.45, colour)}'
            f"{_stop(1, light(colour, 0.45))}</linearGradient>"))

    def shade(self, colour: str = "#1c1238", top: float = 0.0, bottom: float = 0.3) -> str:
        """See-through shade that grows downward."""
        return self._keep(f"d{colour[1:]}{round(top * 100)}-{round(bottom * 100)}", (
            f'<linearGradient x1="0" y1="0" x2="0" y2="1">{_stop(0, colour, top)}{_stop(1, colour, bottom)}</linearGradient>'))


def warm(colour: str, amount: float) -> str:
    """Towards a plum shade, which keeps skin, fur and cloth alive where plain darkening would grey them."""
    return mix(colour, mix("#4a1c4e", colour, 0.18), amount)


def _stop(at: float, colour: str, opacity: float = 1.0) -> str:
    see = "" if opacity >= 1 else f' stop-opacity="{opacity:.3g}"'
    return f'<stop offset="{at:g}" stop-color="{colour}"{see}/>'

"""The hips and what hangs from them: trouser seats, skirts, coat tails, robes."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.figures.ink import Dyes, block, line, oval, shape, warm
from director.tools.generators.animatic.art.figures.outfit import Build, Hide, Outfit
from director.tools.generators.animatic.art.kit import Part, dark, light

HIPS, SKIRT = 18.0, 19.0


def hips(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> Part:
    """The root part, at the hip joint."""
    g, low = b.girth, b.leg_r * 0.75
    colour = (hide.leg or hide.colour) if o.bottom == "bare" else o.lower
    fill = dyes.metal(colour) if o.bottom == "plate" else dyes.roll(colour)
    wide = g + (0.7 if o.bottom == "space" else 0.1)
    art = shape(f"M{-wide:.2f} -4Q0 -6 {wide:.2f} -4C{wide + 0.2:.2f} 1 {wide:.2f} {low:.2f} {b.stance + b.leg_r * 0.2:.2f} "
        f"{low + 0.8:.2f}Q{b.stance * 0.4:.2f} {low + 1.2:.2f} .4 {low * 0.8:.2f}"
                f"Q{-b.stance * 0.4:.2f} {low + 1.2:.2f} {-b.stance - b.leg_r * 0.2:.2f} {low + 0.8:.2f}C{-wide:.2f} {low:.2f} "
                f"{-wide - 0.2:.2f} 1 {-wide:.2f} -4Z", fill)
    if o.bottom in ("trousers", "shorts"):
        art += line(f"M.9 -2Q1.3 1 .6 {low * 0.8:.2f}", warm(colour, 0.42), 0.5, 0.6)
    return Part("hips", art, (-wide - 1, -6.5, wide + 1, low + 2), "", (0, -b.hip), HIPS)


def skirts(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    """What hangs over the legs, children of `hips`; empty without a skirt."""
    if not o.skirt:
        return []
    colour = o.skirt_colour or o.top
    draw = {"short": _flare, "knee": _flare, "long": _gown, "coat": _tails, "tutu": _tutu, "tabard": _tabard}[o.skirt]
    art, reach, low = draw(b, o, colour, dyes)
    return [Part("skirt", art, (-reach, -5, reach, low), "hips", (0, 0), SKIRT)]


def _bell(top: float, hem: float, low: float, waves: int, drop: float = 1.5) -> str:
    """A bell from the waist to a wavy hem."""
    d = f"M{-top:.2f} -4.2Q0 -6 {top:.2f} -4.2C{top + 1.2:.2f} 2 {hem * 0.92:.2f} {low * 0.55:.2f} {hem:.2f} {low:.2f}"
    step = 2 * hem / waves
    for k in range(waves):
        x = hem - k * step
        y = low + 1.2 * math.sin(math.pi * (k + 0.5) / waves)
        d += f"Q{x - step * 0.5:.2f} {y + drop:.2f} {x - step:.2f} {low + 1.2 * math.sin(math.pi * (k + 1) / waves):.2f}"
    return d + f"C{-hem * 0.92:.2f} {low * 0.55:.2f} {-top - 1.2:.2f} 2 {-top:.2f} -4.2Z"


def _pleats(top: float, hem: float, low: float, count: int, colour: str) -> str:
    art = ""
    for k in range(1, count):
        u = k / count * 2 - 1
        art += line(f"M{top * u * 0.9:.2f} {low * 0.12:.2f}Q{(top * 0.6 + hem * 0.4) * u:.2f} {low * 0.5:.2f} {hem * u:.2f} "
            f"{low + 0.5:.2f}", warm(colour, 0.42), 0.6, 0.45)
        art += line(f"M{top * u * 0.9 + 0.8:.2f} {low * 0.3:.2f}Q{(top * 0.6 + hem * 0.4) * u + 1:.2f} {low * 0.6:.2f} "
            f"{hem * u + 1.1:.2f} {low:.2f}", light(colour, 0.3), 0.5, 0.4)
    return art


def _flare(b: Build, o: Outfit, colour: str, dyes: Dyes) -> tuple[str, float, float]:
    low = b.leg * (0.72 if o.skirt == "short" else 1.12)
    top, hem = b.girth + 0.4, b.girth + (5.5 if o.skirt == "short" else 6.5)
    art = shape(_bell(top, hem, low, 5), dyes.roll(colour)) + shape(_bell(top, hem, low, 5), dyes.shade(bottom=0.22))
    art += _pleats(top, hem, low, 5, colour) + _border(hem, low, o.trim if o.cut == "dress" else light(colour, 0.15))
    return art, hem + 1.5, low + 4


def _border(hem: float, low: float, colour: str) -> str:
    return line(f"M{-hem * 0.96:.2f} {low - 1.6:.2f}Q0 {low + 1.8:.2f} {hem * 0.96:.2f} {low - 1.6:.2f}", colour, 0.9, 0.85)


def _gown(b: Build, o: Outfit, colour: str, dyes: Dyes) -> tuple[str, float, float]:
    low = b.hip - 2.8
    wide = 9.0 if o.cut in ("dress", "royal") and b.waist < 8 else 5.0
    top, hem = b.girth + 0.5, b.girth + wide
    art = shape(_bell(top, hem, low, 6, 1.0), dyes.roll(colour)) + shape(_bell(top, hem, low, 6, 1.0), dyes.shade(bottom=0.26))
    if o.cut == "royal":
        art += shape(f"M-2.2 -4Q1 -5 4.4 -4C5.2 {low * 0.5:.2f} 7.6 {low * 0.8:.2f} 8.4 {low + 0.6:.2f}Q1 {low + 2.8:.2f} -6.4 "
            f"{low + 0.8:.2f}C-5 {low * 0.8:.2f} -3 {low * 0.5:.2f} -2.2 -4Z", dyes.fall(o.under))
        art += line(f"M-2.2 -3C-3 {low * 0.5:.2f} -5 {low * 0.8:.2f} -6.2 {low:.2f}M4.4 -3C5.2 {low * 0.5:.2f} 7.4 {low * 0.8:.2f} 8.2 "
            f"{low:.2f}", o.trim, 0.9)
    art += _pleats(top, hem, low, 5, colour)
    for rise, thick in ((1.2, 1.5), (4.0, 0.6)):
        art += line(f"M{-hem * 0.985:.2f} {low - rise:.2f}Q0 {low + 2.6 - rise:.2f} {hem * 0.985:.2f} {low - rise:.2f}", o.trim, thick, 0.9)
    return art, hem + 1.5, low + 3


def _tails(b: Build, o: Outfit, colour: str, dyes: Dyes) -> tuple[str, float, float]:
    """A coat below the belt: two panels that open over the legs."""
    low = b.leg * 1.25
    g, hem = b.girth + 0.7, b.girth + 3.6
    left = (f"M{-g:.2f} -4.4L1.9 -4.4L-.4 {low + 0.6:.2f}Q{-hem * 0.6:.2f} {low + 2:.2f} {-hem:.2f} {low:.2f}C{-hem + 0.6:.2f} "
        f"{low * 0.5:.2f} {-g - 0.6:.2f} 2 {-g:.2f} -4.4Z")
    right = (f"M{g:.2f} -4.4L.6 -4.4L3 {low + 0.6:.2f}Q{hem * 0.6:.2f} {low + 2:.2f} {hem:.2f} {low:.2f}C{hem - 0.6:.2f} {low * 0.5:.2f} "
        f"{g + 0.6:.2f} 2 {g:.2f} -4.4Z")
    art = shape(right, dyes.roll(warm(colour, 0.08))) + shape(left, dyes.roll(colour)) + shape(left, dyes.shade(bottom=0.2)) + shape(right,
        dyes.shade(bottom=0.24))
    art += line(f"M1.9 -4L-.4 {low:.2f}", warm(colour, 0.5), 0.6, 0.7) + line(f"M{-hem * 0.95:.2f} {low - 1.4:.2f}Q{-hem * 0.5:.2f} "
        f"{low + 0.6:.2f} -.6 {low - 0.8:.2f}", warm(colour, 0.4), 0.45, 0.6)
    pocket = "".join(block(s * (g - 2.2) - 2.2, 1.6, 4.4, 1.6, warm(colour, 0.2), 0.6) for s in (-1, 1))
    return art + pocket, hem + 1.2, low + 3


def _tutu(b: Build, o: Outfit, colour: str, dyes: Dyes) -> tuple[str, float, float]:
    g, art = b.girth, ""
    for k, (wide, low) in enumerate(((13.0, 6.6), (11.0, 5.0), (8.4, 3.2))):
        art += shape(_bell(g * 0.95, g + wide, low, 7, 2.4), dyes.fall(light(colour, 0.3 - 0.12 * k)), 0.85) + _pleats(g * 0.9, g + wide,
            low, 9, colour)
    return art, g + 15, 12


def _tabard(b: Build, o: Outfit, colour: str, dyes: Dyes) -> tuple[str, float, float]:
    """Straps of a kilt or the skirt of armour."""
    g, low, art, count = b.girth + 0.6, b.leg * 0.62, "", 6
    step = 2 * g / count
    for k in range(count):
        x = -g + k * step
        spread = (k - (count - 1) / 2) * 0.5
        art += shape(f"M{x:.2f} -3.4h{step * 0.98:.2f}L{x + step + spread:.2f} {low:.2f}Q{x + step * 0.5 + spread:.2f} {low + 2:.2f} "
            f"{x + spread:.2f} {low:.2f}Z", dyes.roll(colour))
        art += oval(x + step * 0.5 + spread, low - 1.4, 0.7, 0.7, o.trim)
    art += shape(f"M{-g:.2f} -4.2Q0 -2 {g:.2f} -4.2L{g:.2f} -1.4Q0 .8 {-g:.2f} -1.4Z", dyes.roll(dark(colour, 0.25)))
    return art, g + 3, low + 3

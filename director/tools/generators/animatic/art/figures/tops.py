"""The trunk and what covers it: every garment for the upper body, drawn in the torso's frame (hip at 0, neck above)."""

from __future__ import annotations

from collections.abc import Callable

from director.tools.generators.animatic.art.figures.ink import Dyes, block, line, oval, shape, warm
from director.tools.generators.animatic.art.figures.outfit import Build, Hide, Outfit
from director.tools.generators.animatic.art.kit import Part, dark, light

TORSO = 20.0
MID = 1.1                              # the body's middle line sits a little to the right: it is turned that way


def trunk(b: Build, grow: float = 0.0, hem: float = 2.6) -> str:
    """The outline of the trunk as a path. `grow` widens it, `hem` is where it ends below the hips."""
    t, s, w, g = b.top, b.shoulder + b.arm_r * 0.62 + grow, b.waist + grow, b.girth + grow
    return (f"M-3.6 {t - 1:.2f}C-5.4 {t + 1.2:.2f} {-s + 0.6:.2f} {t + 1.4:.2f} {-s:.2f} {t + 7:.2f}C{-s:.2f} {t + 11:.2f} {-w:.2f} -14 "
        f"{-w:.2f} -9"
            f"C{-w:.2f} -5 {-g:.2f} -4 {-g:.2f} {hem - 2:.2f}Q{-g:.2f} {hem:.2f} {-g * 0.7:.2f} {hem + 0.5:.2f}Q0 {hem + 1.6:.2f} "
            f"{g * 0.7:.2f} {hem + 0.5:.2f}"
            f"Q{g:.2f} {hem:.2f} {g:.2f} {hem - 2:.2f}C{g:.2f} -4 {w:.2f} -5 {w:.2f} -9C{w:.2f} -14 {s:.2f} {t + 11:.2f} {s:.2f} "
            f"{t + 7:.2f}"
            f"C{s - 0.6:.2f} {t + 1.4:.2f} 6.2 {t + 1.2:.2f} 3.6 {t - 1:.2f}Z")


def torso(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> Part:
    """The trunk with its garment, child of `hips`."""
    t, reach = b.top, max(b.shoulder + b.arm_r, b.waist, b.girth) + 3
    neck = shape(f"M-3.3 {t + 2:.2f}L-3 {t - 5:.2f}L4 {t - 5:.2f}L4.2 {t + 2:.2f}Q.4 {t + 5:.2f} -3.3 {t + 2:.2f}Z",
        dyes.fall(warm(hide.colour, 0.12)))
    art = neck + CUTS[o.cut](b, o, hide, dyes)
    art += oval(MID, t + 1.6, min(b.shoulder, 9.5), 4.2, dyes.fade("#2a1038", 0.34))
    if b.bust and o.cut not in ("armour", "space", "bare"):
        art += line(f"M{-b.waist * 0.8:.2f} {t + 13:.2f}q2.6 2 5.4 .4m2.6 0q2.4 1.6 4.6 -.6", warm(o.top, 0.4), 0.5, 0.4)
    back = "" if o.cut in _ALIKE else neck + _behind(b, o, hide, dyes)
    return Part("torso", art, (-reach, t - 6, reach, 6), "hips", (0, -1), TORSO, back=back)


_ALIKE = frozenset(("armour", "space", "overalls", "turnout"))
"""Garments that look the same from behind."""


def _behind(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    """The back of a garment: no opening, no collar, a seam down the middle."""
    colour = hide.colour if o.cut == "bare" else o.top
    art = shape(trunk(b, 0.2, 3.2), dyes.roll(colour)) + (_stripes(b, o) if "stripes" in o.extras else "")
    if o.cut == "bare":
        return art
    art += line(f"M0 {b.top + 4:.2f}Q.5 -12 0 2.4", warm(colour, 0.35), 0.5, 0.5) + line(
        f"M-4.4 {b.top + 0.6:.2f}Q.4 {b.top + 3:.2f} 5 {b.top + 0.6:.2f}", warm(colour, 0.4), 0.8, 0.6)
    return art + (_belt(b, warm(o.top, 0.22), warm(o.top, 0.22), -2.2, 0.55) if o.cut in ("coat", "uniform") else "")


def _cloth(b: Build, o: Outfit, dyes: Dyes, hem: float = 2.6, grow: float = 0.0) -> str:
    return shape(trunk(b, grow, hem), dyes.roll(o.top)) + line(f"M{b.waist * 0.86:.2f} -6q-2 1.4 -4.4 1M{-b.waist * 0.9:.2f} -8.5q1.4 "
        f"1.4 3.2 1.2", warm(o.top, 0.42), 0.5, 0.45)


def _neckline(b: Build, deep: float, fill: str, wide: float = 4.2) -> str:
    t = b.top
    return shape(f"M{MID - wide - 0.5:.2f} {t - 0.9:.2f}Q{MID:.2f} {t - 2.4:.2f} {MID + wide:.2f} {t - 0.9:.2f}Q{MID + wide * 0.7:.2f} "
        f"{t + deep:.2f} {MID:.2f} {t + deep:.2f}Q{MID - wide * 0.7:.2f} {t + deep:.2f} {MID - wide - 0.5:.2f} {t - 0.9:.2f}Z", fill)


def _buttons(y0: float, y1: float, count: int, colour: str, x: float = MID, r: float = 0.62) -> str:
    step = (y1 - y0) / max(count - 1, 1)
    return "".join(oval(x, y0 + k * step, r, r, dark(colour, 0.25)) + oval(x - 0.1, y0 + k * step - 0.12, r * 0.72, r * 0.72, light(colour,
        0.2)) for k in range(count))


def _lapels(b: Build, colour: str, deep: float, inner: str, wide: float = 4.6) -> str:
    """An open front down to `deep` below the neck with lapels on both sides."""
    t = b.top
    y = t + deep
    art = shape(f"M{MID - wide:.2f} {t - 0.6:.2f}Q{MID:.2f} {t - 2:.2f} {MID + wide:.2f} {t - 0.6:.2f}L{MID:.2f} {y:.2f}Z", inner)
    edge = warm(colour, 0.3)
    for side in (-1, 1):
        x = MID + side * wide
        art += shape(f"M{x - side * 0.6:.2f} {t - 1.6:.2f}L{x + side * 1.9:.2f} {t + 1.6:.2f}L{x + side * 1.5:.2f} {t + 5.2:.2f}"
            f"L{x - side * 0.2:.2f} {t + 5.4:.2f}L{x + side * 0.2:.2f} {t + 7.2:.2f}L{MID:.2f} {y + 0.6:.2f}L{MID + side * 0.2:.2f} "
            f"{y - 2:.2f}Z", light(colour, 0.1) if side < 0 else warm(colour, 0.08))
        art += line(f"M{x + side * 1.5:.2f} {t + 5.2:.2f}L{x - side * 0.2:.2f} {t + 5.4:.2f}L{x + side * 0.2:.2f} {t + 7.2:.2f}"
            f"L{MID:.2f} {y + 0.6:.2f}", edge, 0.45, 0.7)
    return art


def _opening(b: Build, y: float, colour: str, hem: float = 2.8) -> str:
    return line(f"M{MID:.2f} {y:.2f}L{MID + 0.3:.2f} {hem:.2f}", warm(colour, 0.5), 0.6, 0.7)


def _belt(b: Build, colour: str, buckle: str = "#e8c25a", y: float = -2.6, grow: float = 0.15) -> str:
    g = b.girth + grow
    art = shape(f"M{-g:.2f} {y:.2f}Q0 {y + 1.6:.2f} {g:.2f} {y:.2f}L{g:.2f} {y + 2.6:.2f}Q0 {y + 4.2:.2f} {-g:.2f} {y + 2.6:.2f}Z", colour)
    return art + block(MID - 1.7, y + 0.55, 3.6, 3.0, dark(buckle, 0.2), 0.5) + block(MID - 1.4, y + 0.7, 3.0, 2.5, buckle,
        0.4) + block(MID - 0.7, y + 1.3, 1.6, 1.3, colour, 0.2)


def _collar(b: Build, colour: str, size: float = 1.0) -> str:
    t, k = b.top, size
    art = shape(f"M{MID - 4.4:.2f} {t - 1.6:.2f}L{MID - 5.6 * k:.2f} {t + 2.6:.2f}L{MID - 2:.2f} {t + 4 * k:.2f}L{MID:.2f} {t + 1:.2f}"
        f"Q{MID - 2.6:.2f} {t + 0.6:.2f} {MID - 4.4:.2f} {t - 1.6:.2f}Z", light(colour, 0.14))
    return art + shape(f"M{MID + 4:.2f} {t - 1.6:.2f}L{MID + 5.2 * k:.2f} {t + 2.6:.2f}L{MID + 1.9:.2f} {t + 4 * k:.2f}L{MID:.2f} "
        f"{t + 1:.2f}Q{MID + 2.4:.2f} {t + 0.6:.2f} {MID + 4:.2f} {t - 1.6:.2f}Z", warm(colour, 0.08))


def _bare(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    art = shape(trunk(b, 0, 3.4), dyes.roll(hide.colour))
    if hide.belly:
        t, w = b.top, b.waist
        art += shape(f"M{MID - 5:.2f} {t + 2.5:.2f}Q{MID:.2f} {t + 5:.2f} {MID + 5:.2f} {t + 2.5:.2f}C{MID + 6:.2f} {t + 10:.2f} "
            f"{w * 0.78:.2f} -13 {w * 0.76:.2f} -7C{w * 0.7:.2f} 1 {w * 0.3:.2f} 2.2 {MID:.2f} 2.2C{-w * 0.3:.2f} 2.2 {-w * 0.56:.2f} 1 "
            f"{-w * 0.58:.2f} -7C{-w * 0.58:.2f} -13 {MID - 6:.2f} {t + 10:.2f} {MID - 5:.2f} {t + 2.5:.2f}Z", dyes.ball(hide.belly))
        if hide.paws:
            art += line(f"M{MID - 2.4:.2f} {t + 8:.2f}l1 1.6l1.2 -1.5l1 1.7l1.3 -1.6", warm(hide.belly, 0.22), 0.6, 0.6)
    if hide.bands:
        w = b.waist
        art += "".join(shape(f"M{-w * 1.0:.2f} {y:.2f}Q{-w * 0.75:.2f} {y + 0.7:.2f} {-w * 0.6:.2f} {y + 1.2:.2f}Q{-w * 0.8:.2f} "
            f"{y + 2.2:.2f} {-w:.2f} {y + 1.9:.2f}ZM{w:.2f} {y:.2f}Q{w * 0.92:.2f} {y + 0.6:.2f} {w * 0.8:.2f} {y + 1.1:.2f}"
            f"Q{w * 0.9:.2f} {y + 2.1:.2f} {w:.2f} {y + 1.9:.2f}Z", hide.bands) for y in (-12.0, -8.2, -4.4))
    return art


def _tee(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    art = _cloth(b, o, dyes)
    if "stripes" in o.extras:
        art += _stripes(b, o)
    art += _neckline(b, 2.4, o.trim if "stripes" not in o.extras else warm(o.top, 0.2), 4.7) + _neckline(b, 1.5, warm(hide.colour, 0.12),
        4.0)
    return art + line(f"M{-b.girth * 0.9:.2f} 1.6Q0 3.4 {b.girth * 0.9:.2f} 1.6", warm(o.top, 0.4), 0.45, 0.5)


def _stripes(b: Build, o: Outfit) -> str:
    art, y = "", b.top + 6.5
    while y < -1:
        w = b.waist + (b.shoulder + b.arm_r * 0.5 - b.waist) * max(0.0, min(1.0, (-9 - y) / (-9 - b.top - 6)))
        art += shape(f"M{-w:.2f} {y:.2f}Q0 {y + 1.8:.2f} {w:.2f} {y:.2f}L{w:.2f} {y + 1.7:.2f}Q0 {y + 3.5:.2f} {-w:.2f} {y + 1.7:.2f}Z",
            o.trim)
        y += 4.0
    return art


def _shirt(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    art = _cloth(b, o, dyes) + _opening(b, b.top + 3, o.top) + _buttons(b.top + 5.5, -1.5, 5, o.trim, r=0.5)
    pocket = block(MID + 2.6, b.top + 8.5, 4.2, 4.6, warm(o.top, 0.1), 0.8) + line(f"M{MID + 2.6:.2f} {b.top + 9.6:.2f}h4.2", warm(o.top,
        0.4), 0.4, 0.6)
    return art + pocket + _neckline(b, 1.6, warm(hide.colour, 0.14), 3.4) + _collar(b, o.top)


def _jacket(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t, w = b.top, b.waist
    art = shape(trunk(b), dyes.roll(o.under)) + _neckline(b, 1.6, warm(hide.colour, 0.12), 4.0)
    front = dyes.roll(o.top)
    art += shape(trunk(b, 0.3).split("Q0")[0] + f"Q-2 4 {MID - 3.2:.2f} 3.6L{MID - 2.6:.2f} {t + 8:.2f}L{MID - 4.6:.2f} {t - 1:.2f}Z",
        front)
    g = b.girth + 0.3
    s = b.shoulder + b.arm_r * 0.62 + 0.3
    art += shape(f"M{MID + 4.2:.2f} {t - 1:.2f}C7 {t:.2f} {s - 0.8:.2f} {t + 0.6:.2f} {s:.2f} {t + 6:.2f}C{s:.2f} {t + 11:.2f} "
        f"{w + 0.3:.2f} -14 {w + 0.3:.2f} -9C{w + 0.3:.2f} -5 {g:.2f} -4 {g:.2f} .6Q{g:.2f} 2.8 {g * 0.7:.2f} 3.2L{MID + 3.2:.2f} 3.6"
        f"L{MID + 2.4:.2f} {t + 8:.2f}Z", front)
    for side in (-1, 1):
        art += line(f"M{MID + side * 2.5:.2f} {t + 8:.2f}L{MID + side * 3.1:.2f} 3", warm(o.top, 0.45), 0.55, 0.7)
        art += line(f"M{side * (w - 1.2):.2f} -7.4l{-side * 3.4:.2f} .8", warm(o.top, 0.45), 0.7, 0.7)
    return art + _collar(b, o.trim, 1.15)


def _hoodie(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t = b.top
    art = _cloth(b, o, dyes, 3.0, 0.4)
    art += shape(f"M-6.4 {t + 1.4:.2f}Q-5.6 {t - 4:.2f} {MID:.2f} {t - 3.4:.2f}Q7.6 {t - 4:.2f} 8 {t + 1.4:.2f}Q{MID + 3:.2f} "
        f"{t + 6.4:.2f} {MID:.2f} {t + 6:.2f}Q{MID - 4:.2f} {t + 6.2:.2f} -6.4 {t + 1.4:.2f}Z", dyes.fall(light(o.top,
        0.08))) + _neckline(b, 2.6, warm(hide.colour, 0.18), 3.9)
    art += line(f"M{MID - 1.7:.2f} {t + 4.6:.2f}q-.5 3 -.2 4.6M{MID + 1.7:.2f} {t + 4.6:.2f}q.6 2.6 .4 5.2", o.trim, 0.7)
    pocket = f"M{MID - 4:.2f} -8.6H{MID + 4:.2f}L{MID + 6.4:.2f} -3V-1H{MID - 6.4:.2f}V-3Z"
    return art + shape(pocket, warm(o.top, 0.09)) + line(pocket, warm(o.top, 0.4), 0.4, 0.5) + line(f"M{-b.girth * 0.98:.2f} 1Q0 2.8 "
        f"{b.girth * 0.98:.2f} 1", warm(o.top, 0.4), 0.6, 0.6)


def _suit(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    art = _cloth(b, o, dyes) + _lapels(b, o.top, 15, o.under)
    art += _neckline(b, 0.8, warm(hide.colour, 0.12), 3.2) + _collar(b, o.under, 0.82) + _opening(b, b.top + 15.4, o.top) + _buttons(b.top
        + 17.5, -4, 2, o.trim)
    return art + shape(f"M{MID + 4.4:.2f} {b.top + 9.4:.2f}l3.6 -.5l.1 1.3l-3.6 .5Z", o.tint("hanky", "#f4ead8")) + "".join(
        line(f"M{side * (b.waist - 1):.2f} -5.6l{-side * 3.6:.2f} .9", warm(o.top, 0.45), 0.6, 0.6) for side in (-1, 1))


def _coat(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    art = _cloth(b, o, dyes, 3.4, 0.5) + _lapels(b, o.top, 11, o.under, 5.0) + _opening(b, b.top + 11, o.top, 4)
    rows = "".join(_buttons(b.top + 13.5, -6.5, 2, o.trim, MID + side * 3.4, 0.85) for side in (-1, 1))
    return art + rows + _belt(b, warm(o.top, 0.22), o.trim, -2.2, 0.55)


def _lab(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t = b.top
    art = _cloth(b, o, dyes, 3.2, 0.4) + _lapels(b, o.top, 13.5, o.under) + _opening(b, t + 13.5, o.top, 4) + _buttons(t + 16, -3, 3,
        warm(o.top, 0.3), r=0.5)
    art += _neckline(b, 0.8, warm(hide.colour, 0.12), 3.2) + _collar(b, o.under, 0.7)
    art += block(MID + 3.6, t + 10.2, 4.4, 4.8, warm(o.top, 0.1), 0.5) + line(f"M{MID + 5:.2f} {t + 8.8:.2f}v3", "#3a6fb0",
        0.8) + line(f"M{MID + 6.5:.2f} {t + 9.1:.2f}v2.6", "#d0524a", 0.8)
    return art


def _chef(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t = b.top
    art = _cloth(b, o, dyes) + line(f"M{MID - 4.4:.2f} {t + 3:.2f}L{MID - 3.2:.2f} 2.6", warm(o.top, 0.35), 0.5, 0.6)
    art += "".join(_buttons(t + 6, -4.5, 4, o.trim, x, 0.72) for x in (MID - 2.2, MID + 2.6))
    scarf = o.tint("neckerchief", "#d8473f")
    art += _neckline(b, 2.4, dark(scarf, 0.12), 4.8) + shape(f"M{MID - 1.2:.2f} {t + 1:.2f}L{MID - 3.2:.2f} {t + 6:.2f}L{MID - 0.2:.2f} "
        f"{t + 4.4:.2f}L{MID + 2.6:.2f} {t + 6.2:.2f}L{MID + 1.2:.2f} {t + 1:.2f}Z", scarf)
    return art + oval(MID, t + 1.7, 1.5, 1.2, light(scarf, 0.12))


def _overalls(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t, w, g = b.top, b.waist, b.girth + 0.3
    art = _tee(b, o, hide, dyes)
    bib = dyes.roll(o.lower)
    art += "".join(shape(f"M{MID + s * 5.6:.2f} {t + 10.5:.2f}L{s * (b.shoulder * 0.72):.2f} {t - 0.2:.2f}"
        f"L{s * (b.shoulder * 0.72) - s * 2.8:.2f} {t - 0.9:.2f}L{MID + s * 3:.2f} {t + 10.5:.2f}Z", light(o.lower, 0.08)) for s in (-1, 1))
    art += shape(f"M{MID - 6:.2f} {t + 9.6:.2f}Q{MID:.2f} {t + 10.8:.2f} {MID + 6:.2f} {t + 9.6:.2f}L{MID + 6.4:.2f} -10.4L{w + 0.1:.2f} "
        f"-8.6C{w + 0.2:.2f} -5 {g:.2f} -4 {g:.2f} 3.2Q0 5 {-g:.2f} 3.2C{-g:.2f} -4 {-w - 0.2:.2f} -5 {-w - 0.1:.2f} -8.6"
        f"L{MID - 6.4:.2f} -10.4Z", bib)
    art += block(MID - 3.2, t + 12.6, 6.4, 4.8, light(o.lower, 0.08), 0.8) + line(f"M{MID - 3.2:.2f} {t + 14:.2f}h6.4M{MID:.2f} "
        f"{t + 14:.2f}v3.2", "#f0d9a0", 0.4, 0.8)
    return art + "".join(oval(MID + s * 4.5, t + 10.9, 0.95, 0.95, "#e8c25a") + oval(MID + s * 4.5 - 0.2, t + 10.6, 0.4, 0.4, "#fff6d0")
        for s in (-1, 1))


def _vest(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    under = Outfit(top=o.under, trim=o.trim, extras=o.extras)
    art = _tee(b, under, hide, dyes) if "stripes" in o.extras else shape(trunk(b), dyes.roll(o.under)) + _neckline(b, 1.6,
        warm(hide.colour, 0.12), 3.6)
    t, w, g = b.top, b.waist + 0.3, b.girth + 0.3
    s = b.shoulder + 0.6
    for side in (-1, 1):
        art += shape(f"M{MID + side * 4.4:.2f} {t - 0.8:.2f}L{side * s:.2f} {t + 3:.2f}C{side * (s - 1):.2f} {t + 9:.2f} {side * w:.2f} "
            f"-14 {side * w:.2f} -9C{side * w:.2f} -5 {side * g:.2f} -4 {side * g:.2f} .6L{MID + side * 1.6:.2f} 4"
            f"L{MID + side * 0.5:.2f} {t + 12:.2f}Z", dyes.roll(o.top if side < 0 else warm(o.top, 0.1)))
    return art + _buttons(t + 14.5, -2, 3, o.trim) + (_collar(b, o.under, 0.85) if "stripes" not in o.extras else "")


def _armour(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t, w = b.top, b.waist
    edge = dark(o.top, 0.42)
    art = shape(trunk(b, 0.2, 3), dyes.roll(edge))
    art += shape(f"M{MID - 5:.2f} {t - 0.6:.2f}Q{MID:.2f} {t + 2:.2f} {MID + 5:.2f} {t - 0.6:.2f}Q{b.shoulder + 2.4:.2f} {t + 1:.2f} "
        f"{b.shoulder + 2:.2f} {t + 7:.2f}C{b.shoulder + 1.4:.2f} -12 {w:.2f} -9.6 {w - 0.4:.2f} -7.6Q0 -4 {-w + 0.4:.2f} -7.6C{-w:.2f} "
        f"-9.6 {-b.shoulder - 1.4:.2f} -12 {-b.shoulder - 2:.2f} {t + 7:.2f}Q{-b.shoulder - 2.4:.2f} {t + 1:.2f} {MID - 5:.2f} "
        f"{t - 0.6:.2f}Z", dyes.metal(o.top))
    art += line(f"M{MID:.2f} {t + 2.4:.2f}L{MID + 0.4:.2f} -6.2", dark(o.top, 0.3), 0.7, 0.8) + line(f"M{MID + 0.6:.2f} {t + 2.6:.2f}"
        f"L{MID + 1:.2f} -6.4", "#ffffff", 0.4, 0.5)
    for k in range(3):
        y = -6.4 + k * 2.9
        art += shape(f"M{-w + 0.2:.2f} {y:.2f}Q0 {y + 3.4:.2f} {w - 0.2:.2f} {y:.2f}L{b.girth:.2f} {y + 3.2:.2f}Q0 {y + 6.2:.2f} "
            f"{-b.girth:.2f} {y + 3.2:.2f}Z", dyes.metal(dark(o.top, 0.06 * k)))
    rivets = "".join(oval(MID + s * x, t + y, 0.5, 0.5, light(o.top, 0.5)) for s in (-1, 1) for x, y in ((6.2, 4.2), (6.8, 11)))
    crest = shape(f"M{MID:.2f} {t + 7:.2f}l2.2 2.6l-2.2 3l-2.2 -3Z", o.trim) + shape(f"M{MID:.2f} {t + 7:.2f}v5.6l-2.2 -3Z", light(o.trim,
        0.35))
    return art + rivets + crest + _neckline(b, 1.4, dyes.metal(o.trim), 5.2)


def _space(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t, w = b.top, b.waist
    art = shape(trunk(b, 0.9, 3.4), dyes.roll(o.top))
    art += "".join(line(f"M{s * (w + 0.4):.2f} -12.5q{-s * 2:.2f} 1.2 {-s * 4:.2f} .8", warm(o.top, 0.4), 0.5, 0.6) for s in (-1, 1))
    g = b.girth + 0.95
    art += shape(f"M{-g:.2f} -3.6Q0 -1.4 {g:.2f} -3.6L{g:.2f} -.8Q0 1.4 {-g:.2f} -.8Z", o.trim)
    art += "".join(shape(f"M{s * 4.6 + MID:.2f} {t:.2f}L{s * (b.shoulder - 0.4):.2f} {t + 1.4:.2f}L{s * (w * 0.72):.2f} -4"
        f"L{s * (w * 0.72) - s * 1.7:.2f} -3.8L{s * (b.shoulder - 3.4):.2f} {t + 3:.2f}Z", dark(o.top, 0.16)) for s in (-1, 1))
    y = (t - 3) / 2 - 2.4
    art += block(MID - 6, y - 0.4, 12.2, 9.4, dark(o.top, 0.32), 1.8) + block(MID - 5.6, y - 0.6, 11.4, 8.8, "#2a3158", 1.6)
    art += "".join(oval(MID + x, y + 2.1, 1.25, 1.25, c) + oval(MID + x - 0.35, y + 1.7, 0.4, 0.35, "#ffffff", opacity=0.8) for x,
        c in ((-3.2, "#ef5350"), (0.1, "#ffca3a"), (3.4, "#4dd0e1")))
    art += line(f"M{MID - 4:.2f} {y + 6:.2f}h2l.9 -1.8l1.2 2.8l.8 -1h3", "#7df0c0", 0.7)
    ring = shape(f"M-7.6 {t + 0.4:.2f}Q{MID:.2f} {t + 5.6:.2f} 9 {t + 0.4:.2f}L8.4 {t - 2.4:.2f}Q{MID:.2f} {t + 1:.2f} -7 {t - 2.4:.2f}Z",
        dyes.metal("#aeb8cc"))
    return art + ring + oval(-b.shoulder + 1.6, t + 8.4, 1.7, 1.7, o.tint("patch", "#3f7fd0")) + line(f"M{-b.shoulder + 0.6:.2f} "
        f"{t + 9.2:.2f}q1.2 -2 2.4 -1.6", "#ffffff", 0.5)


def _scrubs(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    """What nurses wear: a loose tunic with a breast pocket and a small red cross."""
    t = b.top
    art = _cloth(b, o, dyes, 2.2, 0.4) + _neckline(b, 1.4, warm(hide.colour, 0.12), 5.0)
    art += block(MID - 8, t + 9, 5, 4.6, light(o.top, 0.16), 0.6) + line(f"M{MID - 8:.2f} {t + 10:.2f}h5", o.trim, 0.6)
    return art + block(MID + 5.1, t + 8.2, 1.4, 4.2, "#d8414a", 0.3) + block(MID + 3.7, t + 9.6, 4.2, 1.4, "#d8414a", 0.3)


def _uniform(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    if "stethoscope" in o.extras:
        return _scrubs(b, o, hide, dyes)
    t = b.top
    art = _cloth(b, o, dyes) + _opening(b, t + 4, o.top) + _buttons(t + 6.5, -5.6, 4, o.trim, r=0.75)
    art += block(MID - 8, t + 9, 4.4, 4.2, warm(o.top, 0.12), 0.6) + line(f"M{MID - 8:.2f} {t + 10:.2f}h4.4", warm(o.top, 0.45), 0.5)
    star = shape(f"M{MID + 5.6:.2f} {t + 7.6:.2f}l.8 1.6l1.8 .2l-1.3 1.3l.3 1.8l-1.6 -.9l-1.6 .9l.3 -1.8l-1.3 -1.3l1.8 -.2Z", "#f2cf5b")
    return art + star + _neckline(b, 0.9, warm(hide.colour, 0.12), 3.2) + _collar(b, o.top, 0.9) + _belt(b, "#3a2a26", o.trim)


def _turnout(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t = b.top
    art = _cloth(b, o, dyes, 3.6, 0.6) + _opening(b, t + 2, o.top, 4)
    for y in (t + 11.0, -3.0):
        w = max(b.waist, b.girth if y > -5 else b.waist) + 0.6
        art += "".join(shape(f"M{-w:.2f} {y + d:.2f}Q0 {y + d + 2:.2f} {w:.2f} {y + d:.2f}L{w:.2f} {y + d + h:.2f}Q0 {y + d + h + 2:.2f} "
            f"{-w:.2f} {y + d + h:.2f}Z", c) for d, h, c in ((0, 3.6, o.trim), (1.1, 1.4, "#eef2f5")))
    clips = "".join(block(MID - 1.6, y, 3.2, 1.4, "#b9c0cc", 0.4) for y in (t + 6.5, t + 17.5))
    return art + clips + shape(f"M{MID - 5.4:.2f} {t - 1.4:.2f}L{MID - 6:.2f} {t + 2.6:.2f}Q{MID:.2f} {t + 5:.2f} {MID + 5.6:.2f} "
        f"{t + 2.6:.2f}L{MID + 5:.2f} {t - 1.4:.2f}Q{MID:.2f} {t + 1.6:.2f} {MID - 5.4:.2f} {t - 1.4:.2f}Z", light(o.top, 0.1))


def _robe(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t, g = b.top, b.girth + 0.6
    art = _cloth(b, o, dyes, 3.6, 0.6) + _neckline(b, 1.6, warm(hide.colour, 0.12), 3.6)
    art += shape(f"M{MID + 4.4:.2f} {t - 1.4:.2f}L{MID + 6.2:.2f} {t - 0.2:.2f}L{MID - 5:.2f} -2.6L{MID - 7.2:.2f} -4Z",
        o.trim) + shape(f"M{MID - 4.8:.2f} {t - 1.4:.2f}L{MID - 6.6:.2f} {t - 0.2:.2f}L{MID - 1:.2f} {t + 9.6:.2f}L{MID + 0.6:.2f} "
        f"{t + 7:.2f}Z", light(o.trim, 0.12))
    sash = o.tint("sash", dark(o.top, 0.35))
    art += shape(f"M{-g:.2f} -5Q0 -2.6 {g:.2f} -5L{g:.2f} -.8Q0 1.6 {-g:.2f} -.8Z",
        dyes.roll(sash)) + shape(f"M{MID + 2:.2f} -2.4L{MID + 4.6:.2f} 3.6L{MID + 2.4:.2f} 4.4L{MID:.2f} -1.8Z", sash)
    return art + oval(MID + 1.2, -2.2, 1.6, 1.8, light(sash, 0.12))


def _royal(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t = b.top
    art = _cloth(b, o, dyes, 3.2) + shape(f"M{MID - 3.4:.2f} {t:.2f}L{MID - 2.6:.2f} 3.6L{MID + 3:.2f} 3.6L{MID + 3.8:.2f} {t:.2f}Z",
        dyes.fall(o.under))
    art += line(f"M{MID - 3.4:.2f} {t:.2f}L{MID - 2.6:.2f} 3.4M{MID + 3.8:.2f} {t:.2f}L{MID + 3:.2f} 3.4", o.trim, 0.9) + _buttons(t + 8,
        -5, 4, o.trim, r=0.7)
    return art + _neckline(b, 1.8, warm(hide.colour, 0.12), 3.8) + _belt(b, dark(o.top, 0.35), o.trim)


def _bodice(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t = b.top
    art = _cloth(b, o, dyes, 3.0) + _neckline(b, 4.6, dyes.fall(hide.colour), 6.2) + line(f"M{MID - 6.6:.2f} {t - 0.6:.2f}"
        f"Q{MID - 4.4:.2f} {t + 4.8:.2f} {MID:.2f} {t + 4.8:.2f}Q{MID + 4.2:.2f} {t + 4.8:.2f} {MID + 6.2:.2f} {t - 0.6:.2f}", o.trim, 0.9)
    w = b.waist + 0.1
    return art + shape(f"M{-w:.2f} -9.6Q0 -7.4 {w:.2f} -9.6L{w:.2f} -7Q0 -4.8 {-w:.2f} -7Z", dyes.roll(o.tint("sash", o.trim)))


def _jersey(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t = b.top
    art = _cloth(b, o, dyes) + "".join(shape(f"M{s * b.shoulder * 0.96:.2f} {t + 1.2:.2f}L{s * (b.shoulder * 0.96 + 1.4):.2f} {t + 3:.2f}"
        f"L{s * b.waist:.2f} -9L{s * b.girth:.2f} 2L{s * (b.girth - 1.8):.2f} 2.4L{s * (b.waist - 1.7):.2f} -9Z", o.trim) for s in (-1, 1))
    art += shape(f"M{MID - 5.2:.2f} {t + 9:.2f}Q{MID:.2f} {t + 12.4:.2f} {MID + 5.4:.2f} {t + 9:.2f}L{MID + 5.4:.2f} {t + 12:.2f}"
        f"Q{MID:.2f} {t + 15.6:.2f} {MID - 5.2:.2f} {t + 12:.2f}Z", o.trim)
    return art + _neckline(b, 2.8, o.trim, 4.6) + _neckline(b, 1.7, warm(hide.colour, 0.12), 3.8)


def _sailor(b: Build, o: Outfit, hide: Hide, dyes: Dyes) -> str:
    t = b.top
    art = _cloth(b, o, dyes) + _neckline(b, 4, o.under, 3.4)
    art += shape(f"M{MID - 4.6:.2f} {t - 1.6:.2f}L-9 {t + 2.4:.2f}L{MID:.2f} {t + 9.4:.2f}L10.6 {t + 2.4:.2f}L{MID + 4.4:.2f} "
        f"{t - 1.6:.2f}L{MID:.2f} {t + 5:.2f}Z", o.trim) + line(f"M-7.6 {t + 2.4:.2f}L{MID:.2f} {t + 8.2:.2f}L9.4 {t + 2.4:.2f}",
        "#ffffff", 0.5, 0.9)
    return art + shape(f"M{MID:.2f} {t + 8:.2f}l-2.6 5l2.6 -1.2l2.6 1.2Z", "#d8473f") + oval(MID, t + 8.4, 1.2, 1.1, "#e8615a")


CUTS: dict[str, Callable[[Build, Outfit, Hide, Dyes], str]] = {
    "bare": _bare, "tee": _tee, "shirt": _shirt, "jacket": _jacket, "hoodie": _hoodie, "suit": _suit, "coat": _coat, "lab": _lab,
    "chef": _chef,
    "overalls": _overalls, "vest": _vest, "armour": _armour, "space": _space, "uniform": _uniform, "turnout": _turnout, "robe": _robe,
    "royal": _royal, "dress": _bodice, "jersey": _jersey, "sailor": _sailor,
}

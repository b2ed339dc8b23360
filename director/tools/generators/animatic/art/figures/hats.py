"""Hats and helmets, drawn around a skull 28 units wide whose crown is at y = -15.3 and whose brow is at y = -7.

Each hat gives what is drawn over the hair and, if it has one, what is drawn behind the head.
"""

from __future__ import annotations

from collections.abc import Callable

from director.tools.generators.animatic.art.figures.ink import Dyes, block, line, oval, shape, warm
from director.tools.generators.animatic.art.figures.outfit import Outfit
from director.tools.generators.animatic.art.kit import Part, dark, light

HAT, HAT_BACK, GLASS, SHELL = 52.0, 36.0, 56.0, 37.0
Drawn = tuple[str, str]


def hat_parts(o: Outfit, dyes: Dyes, at: tuple[float, float] = (0.0, 0.0), k: float = 1.0) -> list[Part]:
    """The hat of an outfit as parts, children of `head`; the space helmet is another thing, see `helmet`."""
    if o.hat in ("", "helmet"):
        return []
    front, back = HATS[o.hat](o, dyes)
    box = (-27.0 * k, -42.0 * k, 27.0 * k, 22.0 * k)

    def part(name: str, art: str, z: float) -> Part:
        return Part(name, f'<g transform="scale({k:g})">{art}</g>', box, "head", at, z)

    return [part("hat", front, HAT)] + ([part("hat_back", back, HAT_BACK)] if back else [])


def _dome(top: float, wide: float, y: float, sag: float = 2.0) -> str:
    return (f"M{-wide:g} {y:g}C{-wide:g} {top + 3:g} {-wide * 0.55:g} {top:g} .6 {top:g}C{wide * 0.6:g} {top:g} {wide:g} {top + 3:g} "
        f"{wide:g} {y:g}Q0 {y + sag:g} {-wide:g} {y:g}Z")


def _ring(y: float, wide: float, high: float, fill: str, sag: float = 2.0) -> str:
    return shape(f"M{-wide:g} {y:g}Q0 {y + sag:g} {wide:g} {y:g}L{wide:g} {y + high:g}Q0 {y + high + sag:g} {-wide:g} {y + high:g}Z", fill)


def _cap(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#d8473f")
    art = shape(_dome(-19.5, 14.6, -6.6, -1.5), dyes.ball(c)) + line("M.8 -19.4Q5.6 -14 5.2 -8M-3 -18.8Q-8.6 -14 -9 -7.6", warm(c, 0.35),
        0.5, 0.6)
    art += shape("M-1 -8.6Q8 -10 14.4 -8Q22.4 -6.6 23 -4.2Q20 -2.6 14 -4.6Q6 -6.4 -2.6 -5.4Q-4 -7.4 -1 -8.6Z", dyes.fall(dark(c,
        0.12))) + oval(0.8, -19.3, 1.3, 0.9, light(c, 0.2))
    return art + oval(6.6, -12.4, 2.6, 2.6, light(c, 0.75)), ""


def _flat(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#6a6258")
    art = shape("M-14.8 -8.2C-18.6 -14.6 -13 -20.6 -2 -20.8C8.6 -20.8 17 -17 18 -10.2Q2 -12.2 -14.8 -8.2Z", dyes.ball(c))
    art += line("M-1.6 -20.6Q6 -16.4 9.4 -11.4M-2.4 -20.6Q-9.6 -16 -10.6 -9.8", warm(c, 0.35), 0.5, 0.6) + oval(-1.8, -20.6, 1.5, 0.9, light(c, 0.2))
    return art + shape("M1.6 -11Q11 -12.4 18 -10.4Q22 -8.8 21.4 -7Q13.6 -9.2 4 -8.4Q1 -9.2 1.6 -11Z", dyes.fall(dark(c, 0.2))), ""


def _chef(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#fbf8f2")
    puffs = ((-9.6, -23, 8), (9.6, -23.4, 8), (-4, -28.4, 8.4), (5, -28.6, 8.2), (0.5, -23, 9))
    art = "".join(oval(x, y, r, r * 0.92, dyes.ball(c)) for x, y, r in puffs)
    art += "".join(line(d, "#c9bdd6", 0.6, 0.7) for d in ("M-5.4 -16Q-7 -20 -6.4 -24", "M.4 -16Q.2 -21 1 -25", "M6 -16Q7.6 -19.6 7 -24"))
    return art + shape("M-13.4 -18Q0 -15.4 13.4 -18L14 -7.6Q0 -5 -14 -7.6Z", dyes.roll(c)) + line("M-13.8 -9.4Q0 -6.8 13.8 -9.4",
        "#c9bdd6", 0.6, 0.7), ""


def _cook(o: Outfit, dyes: Dyes) -> Drawn:
    """The soft low cap of bakers and maids, a band round its foot."""
    c = o.tint("hat", "#fbf8f2")
    art = shape("M-14 -12C-18.6 -15.4 -15.4 -22.4 -6.6 -21.6C-3 -24.6 5 -24.6 8 -21.6C16.4 -22.2 19 -15.2 14.4 -12Q0 -8.6 -14 -12Z", dyes.ball(c))
    art += "".join(line(d, dark(c, 0.16), 0.6, 0.7) for d in ("M-6.4 -20.6Q-8.4 -17 -7.6 -13.6", "M.6 -22.6Q.2 -17 .6 -12.6", "M7.6 -20.6Q9.8 -17 8.8 -13.6"))
    return art + _ring(-12.4, 13.9, 4.6, dyes.roll(light(c, 0.3)), 2.6) + line("M-13.8 -8.2Q0 -5.4 13.8 -8.2", dark(c, 0.16), 0.6, 0.7), ""


def _crown(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#f2c544")
    art = shape("M-12 -10L-14 -23L-7.6 -17L-4.8 -25.4L.6 -18L6 -25.4L8.6 -17L15 -23L12.8 -10Q0 -7 -12 -10Z", dyes.metal(c))
    art += _ring(-12, 12.6, 3.2, dyes.roll(dark(c, 0.12)), 2.4)
    art += "".join(oval(x, y, 1.3, 1.3, dyes.ball("#ffe9a8")) for x, y in ((-14, -23.4), (-4.8, -25.8), (6, -25.8), (15, -23.4)))
    return art + "".join(oval(x, -9.2 - abs(x) * 0.05, 1.4, 1.2, gem) + oval(x - 0.4, -9.6, 0.4, 0.3, "#ffffff") for x, gem in ((-7.4,
        "#3f9fe0"), (0.6, "#d8365a"), (8.2, "#3f9fe0"))), ""


def _tiara(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#f2c544")
    art = shape("M-12.6 -10Q-8 -15 -4.6 -15.4L.8 -22L6.2 -15.4Q9.6 -15 13.4 -10Q7 -14 .8 -13.8Q-6 -13.6 -12.6 -10Z", dyes.metal(c))
    return art + oval(0.8, -16.4, 1.5, 1.9, "#e0487c") + oval(0.3, -17, 0.5, 0.5, "#ffffff") + oval(-5.4, -13.8, 0.9, 0.9,
        "#bfe6ff") + oval(7.2, -13.8, 0.9, 0.9, "#bfe6ff"), ""


def _wizard(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", o.top)
    cone = shape("M-13 -9C-9 -18 -6 -28 -1 -37Q3 -41 9.6 -37.4Q12.4 -35.2 9 -34.6Q6 -34.4 5.4 -32C7 -24 10.4 -16 13.4 -9Q0 -5 -13 -9Z",
        dyes.roll(c))
    folds = line("M-5.8 -25Q0 -22.6 6.6 -25.6M-8.6 -19Q-3 -17 1 -17.6", warm(c, 0.45), 0.6, 0.6)
    stars = "".join(shape(f"M{x} {y - 2}l.7 1.4l1.5 .2l-1.1 1l.3 1.5l-1.4 -.7l-1.4 .7l.3 -1.5l-1.1 -1l1.5 -.2Z", o.trim) for x, y in ((-5,
        -14), (5.4, -19), (0.6, -28)))
    return cone + folds + (stars if o.cut == "robe" else "") + _ring(-12, 12.9, 3.6, o.trim if o.cut == "robe" else warm(c, 0.4),
        3.0) + _brim(c, 23, -8, dyes), ""


def _brim(c: str, wide: float, y: float, dyes: Dyes, lift: float = 3.4) -> str:
    return shape(f"M{-wide:g} {y - 0.6:g}Q{-wide * 0.6:g} {y - lift:g} {-12.8:g} {y - 1.4:g}Q0 {y + 2.4:g} 12.8 {y - 1.4:g}"
        f"Q{wide * 0.6:g} {y - lift:g} {wide:g} {y - 0.6:g}Q{wide * 0.7:g} {y + 4.2:g} 0 {y + 4.6:g}Q{-wide * 0.7:g} {y + 4.2:g} "
        f"{-wide:g} {y - 0.6:g}Z", dyes.fall(c))


def _brimmed(c: str, band_colour: str, top: str, wide: float, dyes: Dyes) -> str:
    return shape(top, dyes.roll(c)) + _ring(-12, 12.7, 3.4, band_colour, 2.6) + _brim(light(c, 0.06), wide, -8.4, dyes)


def _fedora(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#6b5340")
    top = "M-13 -9C-13 -17 -11 -23.4 -6 -23Q.6 -19.6 7 -23C12 -23.4 13 -17 13 -9Q0 -5.6 -13 -9Z"
    return _brimmed(c, dark(c, 0.5), top, 20.5, dyes) + line("M-5.4 -22.2Q.6 -18.6 6.4 -22.2", warm(c, 0.45), 0.7, 0.6), ""


def _cowboy(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#a8713f")
    top = "M-12 -9C-12 -17 -11.4 -24.6 -7 -24.4Q.6 -20.4 8 -24.4C12 -24.6 12.6 -17 12.6 -9Q0 -5.6 -12 -9Z"
    brim = shape("M-25 -12.6C-20 -6.6 -14 -8.6 -12 -9.4Q0 -6 12.6 -9.4C15 -8.6 20 -6.6 25.4 -12.6C24 -4 12 -2.6 0 -2.8C-12 -2.6 -23.6 -4 "
        "-25 -12.6Z", dyes.fall(light(c, 0.06)))
    return shape(top, dyes.roll(c)) + _ring(-12, 12.3, 2.8, dark(c, 0.45), 2.6) + brim, ""


def _straw(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#e8c66a")
    art = _brimmed(c, o.tint("ribbon", "#c2513f"), _dome(-22, 12.8, -9), 23.5, dyes)
    return art + "".join(line(f"M{-10 + k * 1.4:g} {-14 - k * 1.8:g}Q0 {-11.5 - k * 1.8:g} {10 - k * 1.4:g} {-14 - k * 1.8:g}", warm(c,
        0.35), 0.45, 0.5) for k in range(5)) + line("M-20 -8.4Q0 -2.4 20 -8.4", warm(c, 0.35), 0.45, 0.6), ""


def _cone(o: Outfit, dyes: Dyes) -> Drawn:
    """A plain pointed cap of felt."""
    c = o.tint("hat", "#d8303a")
    cone = shape("M-14.4 -6.4C-11 -15 -7 -24 -1.6 -31.6Q1.6 -35.4 3.6 -31.6C8 -24 12.4 -15 15 -6.4Q0 -10.4 -14.4 -6.4Z", dyes.roll(c))
    folds = line("M-5.6 -21Q0 -18.6 5 -21.6M-3.4 -26.4Q0 -25 3 -26.6M-9 -14.2Q-4 -12.2 0 -13", warm(c, 0.45), 0.6, 0.6)
    return cone + folds + shape("M-15 -7.4Q0 -12 15.6 -7.4L16 -3.6Q0 -8 -15.4 -3.6Z", dyes.roll(light(c, 0.14))), ""


def _shako(o: Outfit, dyes: Dyes) -> Drawn:
    """The tall hat of soldiers on parade, with a plate, a cord and a plume."""
    c, gold = o.tint("hat", "#2a2630"), o.tint("ribbon", "#f2cf5b")
    plume = shape("M-1.6 -25C-4.6 -29 -3.4 -34.6 .6 -35.4C4.6 -34.6 5.4 -29 2.8 -25Z", dyes.ball(o.tint("plume", "#d8303a")))
    art = plume + shape("M-12.6 -7L-13.8 -25Q0 -28 14.2 -25L13.2 -7Q0 -3.6 -12.6 -7Z", dyes.roll(c)) + oval(0.2, -25, 14, 2.0, light(c, 0.16))
    art += _ring(-24, 13.9, 2.4, dyes.roll(gold), 2.4) + line("M-13 -13Q-6 -16 0 -20M13.4 -13Q7 -16 1 -20", gold, 1.0)
    art += shape("M.6 -21L4.8 -17L3 -11.6H-1.8L-3.6 -17Z", dyes.metal(gold)) + oval(0.6, -15.8, 1.5, 1.5, "#fff3c8")
    return art + shape("M-13 -9Q0 -4.6 13.6 -9Q15.4 -5.4 14 -4Q.6 -.6 -13.6 -4Q-14.8 -5.4 -13 -9Z", dyes.fall(dark(c, 0.2))) + _ring(-10.6, 13.2, 2.2, dyes.roll(gold), 3.0), ""


def _top(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#2f2a3c")
    return shape("M-11.6 -9L-12.6 -29Q0 -31.6 12.8 -29L12 -9Q0 -6 -11.6 -9Z", dyes.roll(c)) + oval(0, -29, 12.6, 1.9, light(c,
        0.14)) + _ring(-13.6, 11.9, 4, o.tint("ribbon", "#a83a4a"), 2.6) + _brim(c, 18.5, -8.4, dyes), ""


def _helm(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", o.top)
    back = shape("M-15.4 -2C-16.4 -14 -9 -21 .6 -21C10 -21 16.6 -14 15.8 -2L15 9Q12 13 9 14.4L-8 14.4Q-12.6 12 -14.8 9Z", dyes.roll(dark(c,
        0.45)))
    plume = o.tint("plume", o.trim)
    art = shape("M1 -20.4C-3 -28 -12 -31 -20 -26C-25 -22 -25 -14 -21 -10C-21 -16 -17 -20 -11 -19.4Q-4 -19 1 -20.4Z",
        dyes.fall(plume)) + line("M-2 -22C-8 -26 -16 -25 -20.4 -17", light(plume, 0.4), 0.7, 0.6)
    art += shape("M-15.6 -1.4C-16.6 -14 -9 -20.8 .6 -20.8C10 -20.8 16.8 -14 16 -1.4L13.4 -3.2C13.6 -8.6 9 -8.4 2 -8.4C-6 -8.4 -11.6 -8.6 "
        "-12.6 -3.2Z", dyes.metal(c))
    art += shape("M-15.6 -2.4L-12.4 -4.4C-12.8 3 -11.6 8 -8.4 12.8L-9.4 14.8Q-13.6 12.4 -15 8.6ZM16 -2.4L13.2 -4.4C13.6 3 13 8 10.8 12.8"
        "L11.4 14.8Q14.6 12.4 15.4 8.6Z", dyes.metal(dark(c, 0.08)))
    art += shape("M-13.6 -14.6C-8 -11.6 9 -11.6 14.4 -14.6L15.2 -11Q9 -7.4 .8 -7.4Q-8 -7.4 -14.6 -11Z",
        dyes.metal(o.trim)) + line("M1 -20.6L1.4 -12", dark(c, 0.35), 0.7, 0.7)
    return art + "".join(oval(x, -10.6 + abs(x) * 0.02, 0.6, 0.6, light(o.trim, 0.5)) for x in (-10, -4.6, 1, 6.6, 11.6)), back


def _hard(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#f4b92e")
    art = shape(_dome(-21.4, 14.8, -7.4), dyes.ball(c)) + shape("M-2 -21.8Q.8 -23.4 3.6 -21.8L4.6 -8Q1 -7 -2.4 -8Z", light(c,
        0.22)) + line("M-7.4 -20Q-9.4 -14 -9.2 -8.4M9 -20Q10.8 -14 10.6 -8.4", warm(c, 0.3), 0.7, 0.6)
    return art + shape("M-16 -8.6Q0 -4.4 16.4 -8.6Q19.6 -7 19 -5.2Q2 -1.4 -16.6 -5.6Q-17.6 -7.4 -16 -8.6Z", dyes.fall(c)), ""


def _fire(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#c9302c")
    art = shape(_dome(-22, 14.4, -8), dyes.ball(c)) + line("M-7.6 -20.4Q-9.4 -14 -9.2 -8.4M9 -20.4Q10.8 -14 10.6 -8.4", warm(c, 0.4), 0.8,
        0.7)
    art += shape("M-4.4 -19.6Q1 -22.4 6.2 -19.6L5.4 -10.6Q1 -7.4 -3.6 -10.6Z",
        dyes.metal("#f0c64c")) + shape("M1 -18c2.4 2.4 2.6 4 2 5.6q-1 1.6 -2 1.6q-1.2 0 -2.2 -1.6c-.6 -1.4 .2 -2.4 .8 -3q0 1 .6 1.4q1 "
        "-1.6 .8 -4Z", "#c9302c")
    return art + _brim(dark(c, 0.1), 19.5, -8, dyes, 2.4), ""


def _peaked(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#2d4378")
    art = shape("M-15 -13C-18 -19 -14 -22.6 .6 -22.6C15 -22.6 19 -19 16 -13Q0 -9 -15 -13Z", dyes.fall(light(c, 0.1))) + _ring(-13.6, 14.2,
        4.6, dyes.roll(dark(c, 0.3)), 2.6)
    art += line("M-13.6 -10Q0 -7.2 13.8 -10", o.trim, 0.8) + shape("M-12.6 -8.4Q1 -5.4 14 -8.4Q14.6 -5.6 11 -4Q1.6 -1.8 -9.4 -4.2Q-12.8 "
        "-5.8 -12.6 -8.4Z", dyes.fall("#2a2430")) + line("M-9.8 -5.2Q1 -3.2 10.8 -5", "#ffffff", 0.6, 0.4)
    if "badge" not in o.tints:
        art += shape("M1 -19.6l1.2 2.2l2.4 .3l-1.8 1.8l.5 2.4l-2.3 -1.1l-2.2 1.1l.4 -2.4l-1.8 -1.8l2.5 -.3Z", "#f2cf5b")
    return art, ""


def _round(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#fbf8f2")
    return shape(_dome(-20, 12.4, -12), dyes.ball(c)) + _ring(-14.6, 14.4, 6.4, dyes.roll(c), 2.6) + line("M-14 -10.4Q0 -7.4 14.2 -10.4",
        o.tint("ribbon", "#2d4378"), 1.1) + shape("M12.6 -9.6q4 2 3.6 6.6l-1.8 -.8l-1.4 1.2q.6 -4 -2 -6.2Z", o.tint("ribbon",
        "#2d4378")), ""


def _nurse(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#fbf8f2")
    art = shape("M-11.4 -12.4Q-13.6 -21.6 -9.6 -23.6Q.6 -26.4 10.8 -23.6Q14.8 -21.6 12.8 -12.4Q.8 -9.4 -11.4 -12.4Z", dyes.ball(c))
    art += line("M-11.8 -15.2Q.8 -12.2 13.2 -15.2", dark(c, 0.12), 0.6, 0.8)
    return art + block(-0.3, -22.4, 2.0, 6.2, "#d8414a", 0.4) + block(-2.4, -20.3, 6.2, 2.0, "#d8414a", 0.4), ""


def _beanie(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#c2513f")
    art = shape(_dome(-21, 14.6, -8), dyes.ball(c)) + "".join(line(f"M{x} -9.6Q{x * 0.9:.1f} -16 {x * 0.4:.1f} -20.4", warm(c, 0.35), 0.6,
        0.5) for x in (-9.6, -4.8, 0.6, 6, 10.8))
    art += _ring(-11.8, 15, 5.4, dyes.roll(light(c, 0.16)), 2.4) + "".join(line(f"M{x} {-10.2 - abs(x) * 0.05:.1f}l.2 4.6", warm(c, 0.35),
        0.6, 0.55) for x in range(-12, 14, 3))
    return art + oval(0.8, -22.6, 3.4, 3.2, dyes.ball(o.tint("bobble", light(c, 0.7)))), ""


def _beret(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#b5363f")
    return shape("M-14.4 -8C-21 -12 -19 -20.6 -6 -21.6C6 -22.4 15.8 -19 14.6 -9Q0 -13 -14.4 -8Z",
        dyes.ball(c)) + line("M-14.2 -8.2Q0 -13 14.4 -9.2", warm(c, 0.45), 1.4) + line("M-3.6 -21.4q-.6 -1.8 .4 -2.6", warm(c, 0.3),
        1.2), ""


def _pirate(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#33293a")
    art = (shape("M-21.6 -9.6C-21 -17 -12 -26 .6 -26.4C13 -26 21.8 -17 22.2 -9.6Q15.4 -12.4 12.8 -8.4Q0 -5 -12.6 -8.4Q-15 -12.4 -21.6 "
        "-9.6Z", dyes.ball(c)) + line("M-21 -10.2C-20 -17 -11.4 -25.2 .6 -25.6C12.6 -25.2 20.8 -17 21.6 -10.2", o.trim, 0.9))
    skull = oval(0.8, -17.2, 3.4, 3.2, "#f7f1e4") + block(-0.9, -15.2, 3.4, 2.6, "#f7f1e4", 0.8) + oval(-0.5, -17, 0.9, 1, c) + oval(2.1,
        -17, 0.9, 1, c)
    return art + line("M-4.4 -11l10.4 -1.6M6 -11l-10.4 -1.6", "#f7f1e4", 1.0) + skull, ""


def _horned(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#9aa3b5")
    horns = shape("M-12.4 -12C-20 -12 -24.4 -18 -23.4 -26.4C-20.4 -20.6 -16 -18.6 -11 -17.6Z",
        dyes.fall("#f3e6c8")) + shape("M13 -12C20.6 -12 25 -18 24 -26.4C21 -20.6 16.6 -18.6 11.6 -17.6Z", dyes.fall("#e6d3ac"))
    return horns + shape(_dome(-21, 14.4, -7.6), dyes.metal(c)) + _ring(-11, 14.8, 4, dyes.metal(o.tint("ribbon", "#b98a4a")),
        2.4) + shape("M-.8 -20.8h3.6l.4 14h-4.2Z", dyes.roll(o.tint("ribbon", "#b98a4a"))), ""


def _galea(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#d9a441")
    plume = shape("M-13 -12C-14 -26 -6 -33 2 -32C11 -31 16 -24 14.6 -12C11 -20 8 -23.6 1 -23.6C-6 -23.6 -10 -20 -13 -12Z",
        dyes.fall(o.tint("plume", "#c2303a")))
    plume += "".join(line(f"M{x * 0.62:.1f} {-24 + abs(x) * 0.25:.1f}L{x:.1f} {-31 + abs(x) * 0.7:.1f}", warm("#c2303a", 0.4), 0.5, 0.5)
        for x in (-10, -6, -2, 2, 6, 10))
    cheeks = shape("M-14.8 -7L-11.4 -6.4L-11 3L-12.6 8Q-15.2 4 -14.8 -7ZM15.2 -7L12.6 -6.4L12.4 3L13 8Q15.8 4 15.2 -7Z", dyes.metal(c))
    return plume + shape(_dome(-21.6, 14.8, -6.8), dyes.metal(c)) + cheeks + _ring(-10, 15, 3, dyes.metal(dark(c, 0.14)), 2.4), ""


def _soldier(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#5b6b45")
    blots = oval(-6, -15, 3.4, 2, dark(c, 0.25), -20) + oval(5, -17, 3, 1.6, light(c, 0.2), 20) + oval(7.4, -11.6, 2.6, 1.5, dark(c, 0.25))
    return shape("M-15.6 -5C-17 -15 -10 -21 .6 -21C11 -21 17 -15 16 -5Q13 -8.6 1 -8.6Q-11.6 -8.6 -15.6 -5Z",
        dyes.ball(c)) + blots + line("M-13.4 -5.6Q-13 6 -7 13.4M14.4 -5.6Q14.6 6 9.6 13.4", dark(c, 0.4), 0.9), ""


def _aviator(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#8a5a34")
    art = shape("M-15.4 6C-18 -14 -9 -20.4 .6 -20.4C10.4 -20.4 18 -14 15.8 6Q15.4 9 13.2 8.4Q12.8 -6 9 -8.4Q1 -10.6 -7.6 -8.4Q-12.6 -6 "
        "-12.6 8.4Q-15 9 -15.4 6Z", dyes.ball(c)) + line("M.8 -20.2L1 -10", warm(c, 0.4), 0.6, 0.7)
    return art + _goggles(o, dyes), ""


def _goggles(o: Outfit, dyes: Dyes) -> str:
    art = line("M-14.8 -11.6Q.8 -8.6 15.2 -11.6", "#3a2a26", 2.4)
    for x in (-5, 6.8):
        art += oval(x, -11.2, 5.2, 4.5, dyes.metal("#b98a4a")) + oval(x, -11.2, 4.0, 3.4,
            dyes.fall("#7fd0e0")) + line(f"M{x - 2} {-12}l1.8 -1.4M{x - 0.8} -10.6l2.4 -2", "#ffffff", 0.7, 0.85)
    return art


def _hood(o: Outfit, dyes: Dyes) -> Drawn:
    """A ninja's wrap: only the eyes are free."""
    c = o.tint("hat", o.top)
    art = shape("M-15 -1C-16.6 -14 -9 -19 .6 -19C10.4 -19 16.8 -14 15.8 -1Q14.4 -6.4 1 -6.4Q-12.6 -6.4 -15 -1Z",
        dyes.ball(c)) + shape("M-14.6 4.4Q1 7 15.2 4.4C15 10 11 15.6 2 16.6C-8 16 -14 10.4 -14.6 4.4Z", dyes.ball(c))
    return art + line("M-12 9.4Q1 12.4 12.8 9.2", warm(c, 0.4), 0.6, 0.6) + _ring(-10.4, 15.2, 3.2, o.trim,
        2.2), shape("M-13.6 -6L-20 -1.6L-16.4 1L-19 6L-11.6 1Z", warm(o.trim, 0.2))


def _mask(o: Outfit, dyes: Dyes) -> Drawn:
    """A thief's cap; the mask over the eyes is an extra of the face."""
    return _beanie(o, dyes)


def _nemes(o: Outfit, dyes: Dyes) -> Drawn:
    gold, blue = o.tint("hat", "#e8bb45"), "#2f5fa8"
    back = shape("M-14.6 -10C-19 0 -20 12 -17 21L-7 19L7.6 19L17.4 21C20.4 12 19.4 0 15 -10Z",
        dyes.roll(gold)) + "".join(line(f"M{s * 16.6 + 0.4:.1f} {y}l{-s * 7} 1.4", blue, 1.5) for s in (-1, 1) for y in (0, 4.4, 8.8, 13.2,
        17.4))
    art = shape(_dome(-19.6, 15.2, -6.4), dyes.ball(gold)) + "".join(line(f"M{-13.4 + k * 2.2:.1f} {-9.6 - k * 2.6:.1f}Q.6 "
        f"{-11 - k * 2.9:.1f} {13.8 - k * 2.2:.1f} {-9.6 - k * 2.6:.1f}", blue, 1.4) for k in range(4))
    return art + _ring(-9, 15.2, 2.4, dyes.metal("#f5d36a"), 1.4) + shape("M.2 -8C-2.6 -12 -1.4 -16.6 1 -17.4C3.4 -16.6 4.6 -12 1.8 -8Z",
        "#2f9a8a") + oval(1, -15.4, 1.5, 1.6, "#f5d36a"), back


def _mortar(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#2b3154")
    art = shape("M-12.6 -8L-12 -15Q.6 -12.6 13 -15L13.4 -8Q0 -5 -12.6 -8Z", dyes.roll(dark(c,
        0.2))) + shape("M-20 -17L1.4 -23.6L21.6 -16.6L.4 -11Z", dyes.fall(light(c, 0.12)))
    return art + line("M.8 -17.6L16.6 -15.6L16.8 -8", "#f2cf5b", 0.8) + shape("M15.8 -8.6h2l.6 4.6h-3.2Z", "#f2cf5b"), ""


def _headband(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#e0564a")
    return _ring(-11.4, 14.6, 3.6, dyes.roll(c), 1.8), ""


def _kerchief(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#c2413f")
    dots = "".join(oval(x, y, 0.8, 0.8, light(c, 0.75)) for x, y in ((-8, -13), (-2, -16.6), (4.4, -13), (9.4, -15), (0.6, -11.2), (-10.6,
        -9.6)))
    knot = shape("M-14 -8L-21 -9.4L-18.4 -5.8L-20 -1.6L-13 -5Z", dyes.fall(warm(c, 0.1)))
    return knot + shape(_dome(-18.6, 14.8, -7.2, -1), dyes.ball(c)) + dots + line("M-14.6 -7.2Q0 -9 14.6 -7.2", warm(c, 0.35), 0.7, 0.7), ""


def _flowers(o: Outfit, dyes: Dyes) -> Drawn:
    art = line("M-13.6 -8.6Q.6 -16 14 -8.6", "#5f9a4a", 1.5)
    for k, (x, y) in enumerate(((-12, -9.6), (-7, -12.2), (-1.4, -13.4), (4.4, -13), (9.4, -11.2), (13, -9))):
        c = o.tint("hat", ("#f27a9a", "#ffd35c", "#f7f3ea")[k % 3])
        art += "".join(oval(x + dx * 1.4, y + dy * 1.4, 1.25, 1.25, dyes.ball(c)) for dx, dy in ((1, 0), (0.3, 0.95), (-0.8, 0.6), (-0.8,
            -0.6), (0.3, -0.95))) + oval(x, y, 0.85, 0.85, "#f0a030")
    return art, ""


def _santa(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#d0343c")
    return shape("M-13.4 -9C-11 -20 -4 -27 5 -27.6C13 -27.6 18.6 -20 20 -10C16 -14 14.6 -15.4 13 -15.6L13.4 -9Q0 -5 -13.4 -9Z",
        dyes.ball(c)) + oval(20, -9.4, 3.4, 3.3, dyes.ball("#fbf8f2")) + shape("M-15.4 -11Q0 -8 15.4 -11Q17.6 -8.6 15.6 -5.8Q0 -2.6 "
        "-15.6 -5.8Q-17.4 -8.6 -15.4 -11Z", dyes.roll("#fbf8f2")), ""


def _party(o: Outfit, dyes: Dyes) -> Drawn:
    c = o.tint("hat", "#f2a03d")
    dots = "".join(oval(x, y, 1.2, 1.1, d) for x, y, d in ((-3.4, -17, "#e0487c"), (3.6, -19, "#3f9fe0"), (0.4, -25, "#ffffff"), (4.6, -14,
        "#ffffff")))
    return shape("M-9 -13.4L1 -35L10.4 -13.4Q.6 -10.4 -9 -13.4Z", dyes.roll(c)) + dots + oval(1, -35, 2.6, 2.5, dyes.ball("#e0487c")), ""


def _kabuto(o: Outfit, dyes: Dyes) -> Drawn:
    """A samurai's helmet: a ribbed bowl with a golden crest of horns and plates down to the neck."""
    c = o.tint("hat", "#3a3034")
    neck = "".join(shape(f"M{-15 - k:g} {-6 + 5.4 * k:g}Q0 {-2 + 5.4 * k:g} {15.6 + k:g} {-6 + 5.4 * k:g}L{17.6 + k:g} {1 + 5.4 * k:g}Q0 {5 + 5.4 * k:g} "
                         f"{-17 - k:g} {1 + 5.4 * k:g}Z", dyes.metal(dark(c, 0.1 * k))) for k in (2, 1, 0))
    crest = shape("M-2 -15C-8 -18 -13 -25 -11.4 -35C-8 -28 -4 -23 .6 -21C5 -23 9.4 -28 12.6 -35C14.4 -25 9.4 -18 3.4 -15Z", dyes.metal("#f0c64c"))
    art = shape(_dome(-21.6, 15, -6.8), dyes.metal(c)) + "".join(line(f"M.6 -21.4Q{x * 0.7:.1f} -18 {x} -8.6", light(c, 0.3), 0.6, 0.6) for x in (-9, -4.4, 5.4, 10))
    art += shape("M-15.6 -9.4Q.6 -3 16.4 -9.4L18.4 -5.6Q.6 1.4 -17.8 -5.6Z", dyes.metal(dark(c, 0.12)))
    flaps = "".join(shape(f"M{s * 14.6 + 0.6:.1f} -8L{s * 22 + 0.6:.1f} -12L{s * 20 + 0.6:.1f} -3L{s * 15 + 0.6:.1f} -3Z", dyes.metal(c)) for s in (-1, 1))
    return flaps + art + crest + oval(0.8, -16.6, 2.2, 2.0, "#d8365a"), neck


HATS: dict[str, Callable[[Outfit, Dyes], Drawn]] = {
    "cap": _cap, "flat": _flat, "chef": _chef, "cook": _cook, "crown": _crown, "tiara": _tiara, "wizard": _wizard, "fedora": _fedora,
    "cowboy": _cowboy, "straw": _straw, "top": _top, "cone": _cone, "shako": _shako, "kabuto": _kabuto,
    "helm": _helm, "hard": _hard, "fire": _fire, "peaked": _peaked, "round": _round, "beanie": _beanie, "beret": _beret, "pirate": _pirate,
    "horned": _horned, "galea": _galea, "soldier": _soldier, "aviator": _aviator, "hood": _hood, "mask": _mask, "nemes": _nemes,
    "mortar": _mortar,
    "headband": _headband, "kerchief": _kerchief, "flowers": _flowers, "santa": _santa, "party": _party, "nurse": _nurse,
}


def helmet(r: float, o: Outfit, dyes: Dyes, ears: bool) -> list[Part]:
    """A space helmet of radius `r` around the head's middle: shell and dark inside behind the head, glass over it."""
    c = o.tint("helmet", o.top)
    art = ""
    if ears:
        for s in (-1, 1):
            art += shape(f"M{s * r * 0.86:.2f} {-r * 0.66:.2f}L{s * r * 0.78:.2f} {-r * 1.42:.2f}Q{s * r * 0.7:.2f} {-r * 1.48:.2f} "
                f"{s * r * 0.62:.2f} {-r * 1.4:.2f}L{s * r * 0.2:.2f} {-r * 1.02:.2f}Z", dyes.roll(c))
            art += shape(f"M{s * r * 0.78:.2f} {-r * 0.84:.2f}L{s * r * 0.73:.2f} {-r * 1.26:.2f}L{s * r * 0.42:.2f} {-r * 1.02:.2f}Z",
                dyes.fall(o.trim))
    art += "".join(block(s * r * 1.06 - r * 0.13, -r * 0.3, r * 0.26, r * 0.62, dyes.fall(o.trim), r * 0.1) for s in (-1, 1))
    art += oval(0, 0, r * 1.06, r * 1.04, dyes.ball(c))
    inside = oval(0.5, 0.2, r * 0.93, r * 0.92, dark(c, 0.3)) + oval(0.5, 0.2, r * 0.9, r * 0.89, dyes.fall("#25407e"))
    stars = "".join(oval(x * r, y * r, 0.32, 0.32, "#cfe6ff", opacity=0.8) for x, y in ((-0.6, -0.45), (0.62, -0.5), (-0.72, 0.2), (0.74,
        0.16), (0.2, -0.74), (-0.25, 0.78)))
    box = (-r * 1.24, -r * 1.52, r * 1.24, r * 1.1)
    glass = oval(0.5, 0.2, r * 0.9, r * 0.89, dyes.fade("#bfe4ff", 0.1)) + shape(
        f"M{-r * 0.72:.2f} {-r * 0.36:.2f}A{r * 0.82:.2f} {r * 0.8:.2f} 0 0 1 {r * 0.14:.2f} {-r * 0.78:.2f}Q{-r * 0.4:.2f} "
        f"{-r * 0.58:.2f} {-r * 0.5:.2f} {-r * 0.1:.2f}Q{-r * 0.66:.2f} {-r * 0.06:.2f} {-r * 0.72:.2f} {-r * 0.36:.2f}Z", "#ffffff", 0.3)
    glass += line(f"M{-r * 0.78:.2f} {-r * 0.02:.2f}Q{-r * 0.8:.2f} {-r * 0.24:.2f} {-r * 0.7:.2f} {-r * 0.42:.2f}", "#8ff0ff", r * 0.05,
        0.9)
    glass += line(f"M{r * 0.74:.2f} {r * 0.28:.2f}A{r * 0.82:.2f} {r * 0.8:.2f} 0 0 1 {r * 0.3:.2f} {r * 0.74:.2f}", "#ffffff", r * 0.045,
        0.45) + oval(r * 0.6, -r * 0.52, r * 0.07, r * 0.05, "#ffffff", 40, 0.8)
    glass += (f'<ellipse cx=".5" cy=".2" rx="{r * 0.915:.2f}" ry="{r * 0.905:.2f}" fill="none" stroke="{light(c, 0.3)}" stroke-widt'
        f'h="{r * 0.05:.2f}"/>')
    return [Part("helmet_shell", art, box, "head", (0, 0), SHELL), Part("helmet_inside", inside + stars, box, "head", (0, 0), SHELL + 0.1),
            Part("helmet", glass, (-r, -r, r, r), "head", (0, 0), GLASS)]

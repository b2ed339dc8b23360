"""Things worn over the clothes: scarf, cape, apron, backpack, tie, collar, necklace, bag, stethoscope, spectacles."""

from __future__ import annotations

from director.tools.generators.animatic.art.figures.ink import Dyes, band, block, line, oval, shape, warm
from director.tools.generators.animatic.art.figures.outfit import Build, Outfit
from director.tools.generators.animatic.art.figures.tops import MID
from director.tools.generators.animatic.art.kit import Part, dark, light

BEHIND, PACK, OVER, NECK = -30.0, -25.0, 21.0, 38.0


def worn(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    """The parts for everything in `o.extras` that hangs on the trunk, children of `torso`."""
    draws = {"cape": _cape, "backpack": _backpack, "tank": _tank, "apron": _apron, "tie": _tie, "bow": _bow, "scarf": _scarf,
        "collar": _collar,
             "necklace": _necklace, "stethoscope": _stethoscope, "satchel": _satchel, "wings": _wings, "lei": _lei}
    return [part for name, draw in draws.items() if name in o.extras for part in draw(b, o, dyes)]


def _on(name: str, art: str, box: tuple[float, float, float, float], z: float) -> Part:
    return Part(name, art, box, "torso", (0, 0), z)


def _cape(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour = o.tint("cape", "#c23b4a")
    t, s, low = b.top, b.shoulder, b.hip * 0.78
    back = shape(f"M{-s:.2f} {t + 1:.2f}C{-s - 5:.2f} {t + 12:.2f} {-s - 9:.2f} {low * 0.5:.2f} {-s - 10:.2f} {low:.2f}Q{-s - 3:.2f} "
        f"{low + 4:.2f} {-s * 0.4:.2f} {low + 1:.2f}Q{s * 0.3:.2f} {low + 4.5:.2f} {s * 0.8:.2f} {low + 1:.2f}Q{s + 4:.2f} {low + 4:.2f} "
        f"{s + 8.5:.2f} {low:.2f}C{s + 7.5:.2f} {low * 0.4:.2f} {s + 4:.2f} {t + 12:.2f} {s:.2f} {t + 1:.2f}Z", dyes.fall(warm(colour,
        0.12)))
    back += "".join(line(f"M{x * 0.62:.2f} {t + 14:.2f}Q{x * 0.95:.2f} {low * 0.4:.2f} {x:.2f} {low:.2f}", warm(colour, 0.45), 0.8, 0.5)
        for x in (-s - 5, -s * 0.4, s * 0.8, s + 4.5))
    reach = s + 11.5
    mantle = shape(f"M{MID - 4.8:.2f} {t - 1.4:.2f}C{-s:.2f} {t - 0.8:.2f} {-s - 3.6:.2f} {t + 2.4:.2f} {-s - 3.4:.2f} {t + 7.5:.2f}"
        f"Q{-s * 0.5:.2f} {t + 6.6:.2f} {MID - 0.4:.2f} {t + 3.2:.2f}Q{s * 0.6:.2f} {t + 6.6:.2f} {s + 3.4:.2f} {t + 7.5:.2f}"
        f"C{s + 3.6:.2f} {t + 2.4:.2f} {s:.2f} {t - 0.8:.2f} {MID + 4.6:.2f} {t - 1.4:.2f}Q{MID:.2f} {t + 1.8:.2f} {MID - 4.8:.2f} "
        f"{t - 1.4:.2f}Z", dyes.fall(colour))
    clasp = oval(MID, t + 3.4, 1.8, 1.8, "#b98a2e") + oval(MID, t + 3.2, 1.4, 1.4, o.tint("clasp", "#f2cf5b")) + oval(MID - 0.4, t + 2.8,
        0.5, 0.4, "#ffffff", opacity=0.8)
    if o.cut == "royal":
        mantle = mantle.replace(dyes.fall(colour), dyes.fall("#f6f0e4"))
        mantle += "".join(shape(f"M{x:.2f} {t + y:.2f}l.6 1.6l-1.2 0Z", "#3a3036") for x, y in ((-8.6, 3), (-5.6, 1.6), (-10, 5.4), (7.4,
            1.8), (10, 3.4), (11, 5.6)))
    return [_on("cape", back, (-reach, t - 2, reach, low + 5), BEHIND), _on("mantle", mantle + clasp, (-s - 5, t - 3, s + 5, t + 9), 34.0)]


def _backpack(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour = o.tint("backpack", "#d9793b")
    t, s = b.top, b.shoulder
    w = s + 4.6
    pack = block(-w, t + 1.5, w * 2, -t - 3, dyes.roll(colour), 6) + block(-w * 0.8, t - 1.5, w * 1.6, 6, dyes.roll(light(colour, 0.1)),
        3) + block(-w - 1.4, t + 12, 3.4, 8, dark(colour, 0.22), 1.6)
    straps = "".join(line(f"M{x * s * 0.62:.2f} {t + 0.2:.2f}C{x * s * 0.8:.2f} {t + 6:.2f} {x * s * 0.9:.2f} {t + 10:.2f} "
        f"{x * (b.waist - 0.4):.2f} -9", dark(colour, 0.2), 2.0) for x in (-1, 1))
    buckles = "".join(block(x * s * 0.84 - 1.2, t + 8, 2.4, 1.5, "#e8c25a", 0.4) for x in (-1, 1))
    return [_on("backpack", pack, (-w - 2, t - 3, w + 2, 1), PACK), _on("straps", straps + buckles, (-s - 3, t - 2, s + 3, -7), OVER)]


def _tank(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    """The life support on an astronaut's back."""
    colour = o.tint("backpack", "#d9dee8")
    t, w = b.top, b.shoulder + 5.2
    art = block(-w, t - 1, w * 2, -t - 1, dyes.roll(dark(colour, 0.14)), 5) + block(-w + 0.6, t - 2.2, w * 2 - 1.2, 8, dyes.roll(colour), 4)
    art += "".join(block(x * w - 1.7, t + 8, 3.4, 10, dyes.roll(o.trim), 1.7) for x in (-1, 1))
    return [_on("backpack", art, (-w - 2.6, t - 3, w + 2.6, 0), PACK)]


def _apron(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour = o.tint("apron", "#f2efe6")
    t, g, w = b.top, b.girth + 0.5, b.waist
    low = b.leg * 0.85
    fill = dyes.fall(colour)
    art = line(f"M{MID - 4.6:.2f} {t + 9.5:.2f}Q{-b.shoulder * 0.5:.2f} {t + 3:.2f} {MID - 3.6:.2f} {t - 0.6:.2f}M{MID + 4.6:.2f} "
        f"{t + 9.5:.2f}Q{b.shoulder * 0.62:.2f} {t + 3:.2f} {MID + 3.8:.2f} {t - 0.6:.2f}", warm(colour, 0.2), 1.5)
    art += shape(f"M{MID - 5.4:.2f} {t + 9:.2f}Q{MID:.2f} {t + 10.4:.2f} {MID + 5.4:.2f} {t + 9:.2f}L{MID + 5.8:.2f} -10Q{w:.2f} -8.6 "
        f"{g:.2f} -6L{g + 0.8:.2f} {low - 2:.2f}Q{g:.2f} {low + 0.5:.2f} {g * 0.7:.2f} {low + 0.8:.2f}Q0 {low + 2:.2f} {-g * 0.7:.2f} "
        f"{low + 0.8:.2f}Q{-g:.2f} {low + 0.5:.2f} {-g - 0.8:.2f} {low - 2:.2f}L{-g:.2f} -6Q{-w:.2f} -8.6 {MID - 5.8:.2f} -10Z", fill)
    art += line(f"M{-g:.2f} -6.4Q0 -4 {g:.2f} -6.4", warm(colour, 0.3), 1.1)
    pocket = f"M{MID - 5:.2f} -1.5h10v5.5q0 2 -2 2h-6q-2 0 -2 -2Z"
    art += shape(pocket, warm(colour, 0.1)) + line(f"M{MID - 5:.2f} -.6h10", warm(colour, 0.35), 0.5, 0.7)
    return [_on("apron", art, (-g - 2, t - 2, g + 2, low + 3), OVER + 0.5)]


def _tie(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour, t = o.tint("tie", "#c2413f"), b.top
    art = shape(f"M{MID - 1.5:.2f} {t + 2.2:.2f}h3l-.6 2.6h-1.8Z", light(colour, 0.12)) + shape(f"M{MID - 0.9:.2f} {t + 4.6:.2f}h1.8"
        f"L{MID + 2.2:.2f} {t + 13.6:.2f}L{MID:.2f} {t + 16.4:.2f}L{MID - 2.2:.2f} {t + 13.6:.2f}Z", dyes.fall(colour))
    return [_on("tie", art, (MID - 3, t + 1, MID + 3, t + 18), OVER)]


def _bow(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour, t = o.tint("bow", "#d8473f"), b.top
    art = "".join(shape(f"M{MID:.2f} {t + 2.6:.2f}Q{MID + s * 3:.2f} {t - 0.8:.2f} {MID + s * 5:.2f} {t + 0.2:.2f}Q{MID + s * 5.6:.2f} "
        f"{t + 2.8:.2f} {MID + s * 5:.2f} {t + 5:.2f}Q{MID + s * 2.6:.2f} {t + 5.4:.2f} {MID:.2f} {t + 2.6:.2f}Z", dyes.fall(colour))
        for s in (-1, 1))
    return [_on("bow", art + oval(MID, t + 2.6, 1.3, 1.5, light(colour, 0.15)), (MID - 7, t - 2, MID + 7, t + 7), NECK)]


def _scarf(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour, t = o.tint("scarf", "#d9503f"), b.top
    stripe = light(colour, 0.45)
    w = 7.2 + (b.waist - 7) * 0.3
    wrap = shape(f"M{-w:.2f} {t - 1.4:.2f}Q{MID:.2f} {t + 2.6:.2f} {w + 1.6:.2f} {t - 1.4:.2f}C{w + 3.4:.2f} {t + 1:.2f} {w + 2.6:.2f} "
        f"{t + 4:.2f} {w:.2f} {t + 4.6:.2f}Q{MID:.2f} {t + 7.4:.2f} {-w + 1:.2f} {t + 4.4:.2f}C{-w - 2:.2f} {t + 3.6:.2f} {-w - 2:.2f} "
        f"{t + 0.4:.2f} {-w:.2f} {t - 1.4:.2f}Z", dyes.fall(colour))
    wrap += line(f"M{-w + 0.6:.2f} {t + 1.4:.2f}Q{MID:.2f} {t + 5.2:.2f} {w + 1:.2f} {t + 1.2:.2f}", warm(colour, 0.4), 0.6, 0.5)
    end = shape("M-2.6 0Q0 -1.4 2.6 0L3.4 15Q0 16.2 -3.2 15Z", dyes.fall(warm(colour, 0.06))) + band(2.95, 3.05, 9.2, 1.3,
        stripe) + band(3.05, 3.15, 11.8, 1.3, stripe)
    end += "".join(line(f"M{x:.1f} 15.2l{x * 0.06:.2f} 1.8", colour, 0.8) for x in (-2.6, -1.2, 0.2, 1.6, 2.9))
    tail = Part("scarf_end", end, (-4.4, -2, 4.6, 18), "torso", (-3.6, t + 4), NECK - 1, turn=0.12)
    return [tail, _on("scarf", wrap, (-w - 3, t - 3, w + 4, t + 8), NECK)]


def _collar(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour, t = o.tint("collar", "#d8473f"), b.top
    art = line(f"M-6.6 {t + 0.6:.2f}Q{MID:.2f} {t + 5:.2f} 8.4 {t + 0.6:.2f}", warm(colour, 0.2),
        2.4) + line(f"M-6.4 {t + 0.3:.2f}Q{MID:.2f} {t + 4.6:.2f} 8.2 {t + 0.3:.2f}", light(colour, 0.12), 1.0)
    art += oval(MID + 0.3, t + 5, 2.0, 2.0, "#b98a2e") + oval(MID + 0.2, t + 4.8, 1.7, 1.7,
        "#f5cf58") + line(f"M{MID - 1:.2f} {t + 5.2:.2f}h2.6", "#8a6420", 0.5) + oval(MID - 0.4, t + 4.2, 0.5, 0.4, "#ffffff", opacity=0.9)
    return [_on("collar", art, (-9, t - 2, 11, t + 8), NECK - 0.5)]


def _necklace(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour, t = o.tint("necklace", "#f2cf5b"), b.top
    beads = ((-4.4, 0.6), (-3.4, 2.6), (-1.8, 4.2), (MID - 0.6, 5.0), (2.6, 4.6), (4.4, 3.2), (5.6, 1.0))
    art = "".join(oval(x, t + y, 1.0, 1.0, dyes.ball(colour)) for x, y in beads)
    return [_on("necklace", art, (-7, t - 1, 8, t + 8), OVER + 1)]


def _lei(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    t, w = b.top, b.shoulder + 1.0
    art = shape(f"M-4 {t - 1:.2f}Q{MID:.2f} {t + 1:.2f} 6 {t - 1:.2f}C{w:.2f} {t:.2f} {w + 2:.2f} {t + 4:.2f} {w + 1:.2f} {t + 7:.2f}"
        f"Q{MID:.2f} {t + 14:.2f} {-w:.2f} {t + 7:.2f}C{-w - 1:.2f} {t + 4:.2f} {-w:.2f} {t:.2f} -4 {t - 1:.2f}Z", dyes.fall("#e0b23e"))
    for k, colour in enumerate(("#2f6fb5", "#c2413f", "#2f9a8a")):
        y = t + 3.4 + k * 2.4
        art += line(f"M{-w + 1.2 - k * 0.1:.2f} {y - 1:.2f}Q{MID:.2f} {y + 5.6:.2f} {w - 0.2:.2f} {y - 1:.2f}", colour, 1.0)
    return [_on("lei", art, (-w - 3, t - 2, w + 4, t + 12), OVER + 1)]


def _stethoscope(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    t = b.top
    art = line(f"M{MID - 4.4:.2f} {t - 0.6:.2f}C{MID - 5.4:.2f} {t + 8:.2f} {MID - 2:.2f} {t + 11:.2f} {MID - 1.4:.2f} {t + 12:.2f}"
        f"M{MID + 4.2:.2f} {t - 0.6:.2f}C{MID + 5.4:.2f} {t + 8:.2f} {MID - 0.6:.2f} {t + 9:.2f} {MID - 1.4:.2f} {t + 12:.2f}"
        f"L{MID - 1.4:.2f} {t + 15:.2f}", "#3c4a5e", 1.0)
    return [_on("stethoscope", art + oval(MID - 1.4, t + 16, 1.7, 1.7, "#7f8ba0") + oval(MID - 1.7, t + 15.7, 1.0, 1.0, "#dfe6ef"),
        (MID - 7, t - 2, MID + 7, t + 19), OVER + 1)]


def _satchel(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour, t, g = o.tint("satchel", "#8a5a34"), b.top, b.girth
    art = line(f"M{-b.shoulder * 0.55:.2f} {t + 0.6:.2f}Q{MID:.2f} -12 {g * 0.9:.2f} -1", dark(colour, 0.2), 1.7)
    art += block(g - 3.5, -2, 9, 9.4, dyes.roll(colour), 1.6) + shape(f"M{g - 3.7:.2f} -2.4h9.4v4.4q-4.7 2.8 -9.4 0Z", light(colour,
        0.1)) + oval(g + 1, 2.6, 0.8, 0.8, "#f0cf6a")
    return [_on("satchel", art, (-b.shoulder, t - 1, g + 7, 9), OVER + 2)]


def _wings(b: Build, o: Outfit, dyes: Dyes) -> list[Part]:
    colour, t = o.tint("wings", "#cdeaf7"), b.top
    art = ""
    for s in (-1, 1):
        art += shape(f"M{s * 2:.1f} {t + 8:.2f}C{s * 10} {t - 14:.2f} {s * 30} {t - 16:.2f} {s * 28} {t:.2f}C{s * 27} {t + 8:.2f} "
            f"{s * 14} {t + 12:.2f} {s * 2} {t + 10:.2f}Z", dyes.ball(colour), 0.85)
        art += shape(f"M{s * 2} {t + 10:.2f}C{s * 14} {t + 10:.2f} {s * 24} {t + 16:.2f} {s * 20} {t + 23:.2f}C{s * 15} {t + 28:.2f} "
            f"{s * 6} {t + 20:.2f} {s * 2} {t + 10:.2f}Z", dyes.ball(light(colour, 0.2)), 0.85)
        art += line(f"M{s * 4} {t + 7:.2f}Q{s * 14} {t - 6:.2f} {s * 24} {t - 6:.2f}M{s * 5} {t + 12:.2f}Q{s * 13} {t + 14:.2f} {s * 17} "
            f"{t + 21:.2f}", "#ffffff", 0.6, 0.8)
    return [_on("wings", art, (-31, t - 16, 31, t + 29), BEHIND + 1)]

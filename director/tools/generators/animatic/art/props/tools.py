"""Tools and arms, drawn upright with the handle below, where a hand takes them."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    cracks,
    curve,
    face,
    fall,
    glint,
    gloss,
    lathe,
    metal,
    orb,
    rays,
    roll,
    shade,
    thing,
    tint,
)

_WOOD = "#c08a52"


def _handle(pen: Pen, top: float, wide: float = 8, colour: str = _WOOD, low: float = 0.0) -> None:
    """A turned handle from `low` up to `top` (both as drawn, up is negative)."""
    w, tall = wide / 2, low - top
    pen.path(lathe((w * 0.75, top), (w * 0.8, top + tall * 0.5), (w * 1.1, top + tall * 0.86), (w * 0.8, low)), roll(pen, colour))


def _grip(pen: Pen, top: float, wide: float, colour: str) -> None:
    """A rubber grip at the lower end."""
    pen.rect(-wide / 2, top, wide / 2, 0, roll(pen, colour), wide * 0.4)
    for k in range(4):
        y = top + (k + 1) * -top / 5.5
        pen.line(f"M{num(-wide / 2 + 0.8)} {num(y)}H{num(wide / 2 - 0.8)}", shade(colour, 0.5), 1, 0.6)


def _hammer(pen: Pen, looks: Looks) -> Box:
    _handle(pen, -80, 10)
    _grip(pen, -34, 11, tint(looks, "#d8483f", "hammer", "handle"))
    pen.path("M-22 -98H6Q12 -98 13 -94L30 -84Q31 -88 24 -99Q18 -106 8 -104H-22Z", metal(pen, "#9aa4ba"))
    pen.path("M-8 -104H10V-80H-8Z", metal(pen, "#9aa4ba"))
    pen.rect(-28, -107, -18, -85, metal(pen, "#b9c2d4"), 3)
    pen.rect(-19, -102, -6, -90, pen.down("#f2f5fa", "#8a93aa"))
    return (-30, -110, 32, 1)


def _wrench(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#b4bdd0", "wrench")
    pen.rect(-6.5, -84, 6.5, -8, metal(pen, colour), 3)
    pen.rect(-2.4, -72, 2.4, -26, shade(colour, 0.35), 2.4, 0.5)
    pen.path("M-19 -118L-8 -112V-98Q0 -92 8 -98V-112L19 -118Q28 -98 12 -82H-12Q-28 -98 -19 -118Z", face(pen, colour))
    pen.path("M0 0A12 12 0 1 1 0.100 0ZM0 -6A6 6 0 1 0 -0.100 -6Z", face(pen, colour))
    glint(pen, -13, -100, 7)
    return (-26, -120, 26, 1)


def _screwdriver(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#e8a02e", "screwdriver", "handle")
    pen.path("M-2.600 -52V-92L-4 -102V-106H4V-102L2.600 -92V-52Z", metal(pen))
    pen.path(lathe((5, -54), (6, -48), (10, -40), (9, -14), (11, -6), (6, 0)), roll(pen, colour))
    pen.line("M-4 -40V-8M3 -40V-8", shade(colour, 0.45), 1.6, 0.6)
    pen.rect(-7, -57, 7, -50, metal(pen, "#8a93a8"), 2)
    return (-13, -108, 13, 1)


def _saw(pen: Pen, looks: Looks) -> Box:
    pen.path("M-8 -36L-3 -122H12L26 -36Z", metal(pen))
    d = "M12 -122" + "".join(f"L{num(12 + 14 * (k + 0.5) / 14 + 3.4)} "
        f"{num(-122 + 86 * (k + 0.5) / 14)}L{num(12 + 14 * (k + 1) / 14)} {num(-122 + 86 * (k + 1) / 14)}" for k in range(14))
    pen.path(d + "Z", "#8a93a8")
    pen.path("M-16 -40H28Q34 -20 22 0H-4Q-20 -6 -16 -40ZM-4 -28Q-6 -12 2 -10H14Q20 -20 16 -28Z", face(pen, tint(looks, "#c9783f", "saw",
        "handle")))
    return (-34, -126, 34, 1)


def _axe(pen: Pen, looks: Looks) -> Box:
    _handle(pen, -112, 9)
    pen.path("M-6 -108H8Q22 -112 32 -122Q40 -98 32 -74Q22 -84 8 -88H-6Z", face(pen, tint(looks, "#a8b2c6", "axe")))
    pen.path("M32 -122Q40 -98 32 -74Q27 -80 25 -82Q31 -98 25 -116Z", "#f2f6fb")
    pen.rect(-8, -109, 8, -87, metal(pen, "#d8483f"), 2)
    return (-40, -126, 40, 1)


def _pencil(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#f7bf2e", "pencil", "crayon")
    pen.rect(-7, -88, 7, -14, pen.across(light(colour, 0.3), light(colour, 0.3), colour, colour, shade(colour, 0.3), shade(colour, 0.3)))
    pen.rect(-7, -16, 7, -9, metal(pen))
    pen.rect(-7, -10, 7, 0, roll(pen, "#f28a9a"), 3)
    pen.path("M-7 -88L0 -112L7 -88Q4 -91 2 -88Q0 -91 -2 -88Q-4 -91 -7 -88Z", pen.across("#fbe6c4", "#e8c492"))
    pen.path("M-2.400 -104L0 -112L2.400 -104Z", "#3a3444" if colour == "#f7bf2e" else colour)
    return (-10, -114, 10, 1)


def _brush(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e2483f", "#3a8ae0", "#f2a53a"), "paint", "brush")
    pen.path(lathe((3, -66), (5.500, -46), (4, -20), (2, 0)), roll(pen, "#c9874a"))
    pen.path("M-5 -82H5L4 -62H-4Z", metal(pen))
    pen.path("M-6 -81C-10 -94 -5 -104 1 -116C4 -104 10 -94 6 -81Z", pen.across("#d9a870", "#8a5a38"))
    pen.path("M-7 -92C-7 -100 -3 -106 1 -116C4 -104 9 -98 8 -91Q4 -95 1 -91T-7 -92Z", pen.slant(light(colour, 0.4), colour, shade(colour,
        0.2)))
    return (-12, -118, 12, 1)


def _roller(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#3a9ad0", "paint", "roller")
    _grip(pen, -34, 10, "#e8a02e")
    pen.line("M0 -34V-58H30V-82H22", "#aab4c6", 3.4)
    pen.rect(-26, -94, 24, -70, pen.down(light(colour, 0.5), colour, shade(colour, 0.35)), 6)
    pen.path("M-24 -72V-62Q-21 -58 -18 -62V-72Z", colour)
    return (-36, -98, 36, 1)


def _spoon(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#c98f55", "spoon")
    _handle(pen, -74, 7, colour)
    pen.path("M0 -70C-18 -74 -19 -112 0 -114C19 -112 18 -74 0 -70Z", face(pen, colour))
    pen.oval(0, -93, 11, 16, pen.slant(shade(colour, 0.3), light(colour, 0.25)))
    return (-17, -117, 17, 1)


def _whisk(pen: Pen, looks: Looks) -> Box:
    _grip(pen, -40, 9, tint(looks, "#3f8f8a", "whisk", "handle"))
    pen.rect(-3, -54, 3, -38, metal(pen))
    for x in (-17, -9, 0, 9, 17):
        pen.line(f"M0 -50C{x * 1.5:.1f} -66 {x * 1.4:.1f} -112 0 -114", "#b4bdd0", 2)
    pen.line("M0 -50C-22 -66 -22 -108 -2 -113", "#ffffff", 0.8, 0.8)
    return (-24, -117, 24, 1)


def _pan(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#4a5068", "pan")
    _grip(pen, -46, 10, "#8a5238")
    pen.rect(-3.500, -60, 3.500, -44, metal(pen, "#8a93a8"))
    pen.disc(0, -86, 32, face(pen, colour))
    pen.disc(0, -86, 27, pen.slant(shade(colour, 0.5), light(colour, 0.15)))
    pen.path(curve((-14, -92), (-4, -104), (10, -100), (16, -88), (10, -74), (-6, -72), (-16, -80)), "#fffaf0")
    pen.disc(1, -88, 8, pen.ball("#fff0a8", "#ffc02e", "#e8922e"))
    return (-35, -121, 35, 1)


def _knife(pen: Pen, looks: Looks) -> Box:
    _grip(pen, -36, 11, tint(looks, "#6a4634", "handle"))
    for y in (-28, -14):
        pen.disc(0, y, 1.500, "#e6d0a8")
    pen.path("M-7 -36V-112C6 -100 11 -70 9 -36Z", metal(pen))
    pen.path("M3 -92C8 -76 9 -54 9 -36H4Z", "#ffffff", 0.6)
    return (-10, -114, 13, 1)


def _rolling_pin(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#d9a468", "pin")
    for y0, y1 in ((-18, 0), (-122, -104)):
        pen.rect(-4.500, y0, 4.500, y1, roll(pen, shade(wood, 0.22)), 4)
    pen.rect(-13, -106, 13, -16, roll(pen, wood), 5)
    pen.line("M-5 -98Q-3 -60 -6 -24M5 -94Q3 -70 6 -30", shade(wood, 0.3), 0.9, 0.5)
    return (-16, -124, 16, 1)


def _broom(pen: Pen, looks: Looks) -> Box:
    straw = tint(looks, "#e2b35a", "broom")
    _handle(pen, -120, 6, "#a8703f")
    pen.path("M-7 -120H7C10 -134 24 -146 26 -178Q0 -170 -26 -178C-24 -146 -10 -134 -7 -120Z", roll(pen, straw))
    for k in range(-4, 5):
        pen.line(f"M{k * 1.2:.1f} -130Q{k * 3.4:.1f} -146 {k * 5.4:.1f} -173", shade(straw, 0.4), 1.2, 0.5)
    pen.line("M-12 -138Q0 -133 12 -138M-9 -131Q0 -127 9 -131", "#c2404a", 2.6)
    return (-29, -180, 29, 1)


def _shovel(pen: Pen, looks: Looks) -> Box:
    pen.path("M-13 0H13V-6L6 -20H-6L-13 -6ZM-7 -6H7L3 -14H-3Z", face(pen, tint(looks, "#d8483f", "shovel", "handle")))
    _handle(pen, -92, 7, _WOOD, -16)
    pen.path("M-20 -96H20V-120Q18 -142 0 -152Q-18 -142 -20 -120Z", metal(pen, "#9aa4ba"))
    pen.path("M-4 -92V-110L0 -130L4 -110V-92Z", shade("#9aa4ba", 0.35), 0.5)
    pen.rect(-5, -104, 5, -88, metal(pen, "#7a849a"), 2)
    return (-24, -154, 24, 1)


def _rake(pen: Pen, looks: Looks) -> Box:
    _handle(pen, -128, 6)
    pen.line("M0 -126V-138M-26 -142Q0 -134 26 -142", tint(looks, "#3f8f6a", "rake"), 5)
    for k in range(-4, 5):
        pen.line(f"M{6.4 * k:.1f} {-140 - abs(k) * 0.4:.1f}V-160", "#7a849a", 2.4)
    return (-30, -164, 30, 1)


def _bucket(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#4a9ad0", "#d8604a", "#b9c2d2"), "bucket")
    pen.line("M-30 -60C-28 -104 28 -104 30 -60", "#8a93a8", 2.6)
    pen.path("M-32 -60H32L24 -2Q0 4 -24 -2Z", roll(pen, colour))
    pen.oval(0, -60, 32, 7, shade(colour, 0.45))
    pen.oval(0, -58.500, 28, 5, pen.down("#d8f4ff", "#6ab8e0"))
    pen.line("M-32 -60A32 7 0 0 0 32 -60", light(colour, 0.4), 2.4)
    pen.line("M-29 -40Q0 -33 29 -40", shade(colour, 0.35), 1.4, 0.6)
    return (-36, -96, 36, 2)


def _watering_can(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#5aa88a", "can")
    pen.line("M20 -56C54 -60 52 -14 24 -12", shade(colour, 0.15), 6)
    pen.path("M-24 -20L-56 -66L-48 -70L-22 -44Z", roll(pen, colour))
    pen.path("M-64 -62L-46 -76L-42 -70L-60 -57Z", metal(pen, "#d9a84a"))
    pen.path("M-26 -54H26L30 0H-30Z", roll(pen, colour))
    pen.oval(0, -54, 26, 6, shade(colour, 0.45))
    pen.line("M-20 -56C-14 -84 16 -84 22 -56", colour, 5)
    pen.line("M-28 -16H28", light(colour, 0.45), 3, 0.7)
    for x, y in ((-66, -50), (-72, -40), (-60, -46), (-68, -28), (-74, -20)):
        pen.path(f"M{x} {y}q-3 5 0 7q3 -2 0 -7Z", "#8fd4f5")
    return (-78, -82, 52, 2)


def _fishing_rod(pen: Pen, looks: Looks) -> Box:
    _grip(pen, -34, 6, "#b5764a")
    pen.line("M0 -30Q4 -110 26 -176", tint(looks, "#7a5238", "rod"), 3)
    pen.line("M-0.600 -34Q3 -110 25 -174", "#d9b080", 0.9)
    pen.disc(6, -42, 7, metal(pen))
    pen.line("M11 -42h6", "#3a3d52", 2)
    pen.line("M26 -176Q38 -140 37 -108", "#ffffff", 0.8, 0.9)
    pen.path("M33 -108A4.500 4.500 0 0 1 42 -108Z", "#e2403c")
    pen.path("M33 -108A4.500 4.500 0 0 0 42 -108Z", "#ffffff")
    pen.line("M37.500 -103V-94q0 5 -4 3", "#8a93a8", 1.1)
    return (-46, -180, 46, 1)


def _net(pen: Pen, looks: Looks) -> Box:
    _handle(pen, -70, 6)
    pen.path("M-28 -96C-30 -60 -8 -64 4 -52C20 -66 30 -72 28 -96Z", "#f4fbf4", 0.5)
    for k in range(-3, 4):
        pen.line(f"M{8.400 * k:.1f} "
            f"{-96 + 10 * (1 - (k / 3.400) ** 2):.1f}"
            f"Q{7 * k:.1f} -72 {4 + 2.400 * k:.1f} "
            f"-60M{-25 + 2.6 * (k + 3):.1f} {-88 + 5 * (k + 3)}Q0 {-78 + 5 * (k + 3)} {26 - 2 * (k + 3)} {-88 + 5 * (k + 3)}", "#ffffff",
            0.8, 0.8)
    pen.line("M-28 -96A28 12 0 1 0 28 -96A28 12 0 1 0 -28 -96", tint(looks, "#d98a3a", "net"), 3.400)
    return (-32, -112, 32, 1)


def _rope(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#d9b070", "rope")
    for k in range(4):
        y = -10 - 9 * k
        pen.oval(0, y, 36 - 2 * k, 12, fall(pen, colour))
        for j in range(9):
            x = -30 + 7.4 * j
            pen.line(f"M{num(x)} {num(y + 9 * math.sqrt(max(0.0, 1 - (x / 37) ** 2)))}l5 -5", shade(colour, 0.4), 1.2, 0.6)
    pen.oval(0, -39, 18, 5, shade(colour, 0.55))
    pen.line("M30 -14C46 -10 40 0 50 -2", colour, 6)
    return (-42, -54, 56, 3)


def _ladder(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#c98f52", "ladder")
    for k in range(8):
        pen.rect(-22, -160 + 20 * k, 22, -155 + 20 * k, fall(pen, shade(wood, 0.1)), 2)
    for x in (-22, 22):
        pen.path(f"M{x * 0.86 - 3:.1f} -176H{x * 0.86 + 3:.1f}L{x + 4} 0H{x - 4}Z", roll(pen, wood))
    cracks(pen, looks, -20, -90, 20)
    return (-30, -180, 30, 2)


def _umbrella(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e2483f", "#3a8ad0", "#f2b53a"), "umbrella")
    pen.line("M0 -118V-8Q0 2 -7 1T-12 -8", "#8a5238", 4)
    pen.line("M-1 -84V-10", "#d9a870", 1.2)
    pen.path("M-64 -84C-58 -136 58 -136 64 -84Q54 -92 43 -84Q32 -92 21.500 -84Q10 -92 0 -84Q-10 -92 -21.500 -84Q-32 "
        "-92 -43 -84Q-54 -92 -64 -84Z", pen.ball(light(colour, 0.4), colour, shade(colour, 0.4)))
    pen.path("M-21.500 -84C-20 -104 -10 -120 0 -122.500C10 -120 20 -104 21.500 -84Q10 -92 0 -84Q-10 -92 -21.500 -84Z", light(colour, 0.35),
        0.6)
    pen.path("M43 -84C40 -104 18 -120 0 -122.500C34 -120 60 -108 64 -84Q54 -92 43 -84Z", shade(colour, 0.3), 0.4)
    pen.rect(-2, -132, 2, -121, orb(pen, "#e6b84a"), 2)
    return (-68, -134, 68, 2)


def _sword(pen: Pen, looks: Looks) -> Box:
    gold, gem = tint(looks, "#e6b84a", "hilt"), looks.colour("gem", default="#e2405a")
    magic = looks.has("magic", "magical", "glowing", "enchanted", "light")
    pen.path("M-7 -36L-6 -118L0 -134L6 -118L7 -36Z", metal(pen, "#b9c6dc"))
    pen.path("M-1.500 -36V-112L0 -120L1.500 -112V-36Z", shade("#b9c6dc", 0.3), 0.5)
    pen.rect(-4, -30, 4, -6, roll(pen, "#8a4634"), 2)
    for y in (-26, -20, -14):
        pen.line(f"M-4 {y}L4 {y - 3}", "#e6c48a", 1.2)
    pen.path("M-24 -38Q-26 -30 -18 -30Q0 -26 18 -30Q26 -30 24 -38Q0 -34 -24 -38Z", roll(pen, gold))
    pen.disc(0, -4, 5.400, orb(pen, gold))
    pen.disc(0, -33, 3.400, orb(pen, gem))
    glint(pen, -3, -104, 10)
    if magic:
        pen.path("M-7 -36L-6 -118L0 -134L6 -118L7 -36Z", "#7ad8ff", 0.9, glow=True)
        pen.pool(0, -84, 26, 56, "#7ad8ff", 1.3)
    return (-27, -142, 27, 2)


def _shield(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#3f6fc0", "shield")
    pen.path("M-40 -92Q0 -82 0 -98Q0 -82 40 -92C44 -40 28 -14 0 0C-28 -14 -44 -40 -40 -92Z", metal(pen, "#e0b04a"))
    pen.path("M-34 -84Q-6 -78 0 -86V-7C-24 -20 -36 -44 -34 -84Z", pen.slant(light(colour, 0.35), colour))
    pen.path("M34 -84Q6 -78 0 -86V-7C24 -20 36 -44 34 -84Z", pen.slant("#fff6e4", "#e2d3ba"))
    pen.path(rays(0, -52, 19), orb(pen, "#f2c24a"))
    for x, y in ((-36, -82), (36, -82), (0, -4)):
        pen.disc(x, y, 2.400, "#fff2c8")
    cracks(pen, looks, -18, -70, 36)
    return (-45, -102, 45, 2)


def _bow(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#9a5f34", "bow")
    pen.line("M-6 -128L-6 -2", "#f7efe0", 1.2)
    pen.line("M-8 -130C30 -112 22 -82 16 -65C22 -48 30 -18 -8 0", wood, 6)
    pen.line("M-7 -129C28 -112 21 -82 15 -66", light(wood, 0.5), 1.6, 0.7)
    pen.line("M16.500 -74V-56", "#c2404a", 8)
    pen.line("M-26 -65H44", "#d9b080", 2.400)
    pen.path("M42 -70L56 -65L42 -60Z", "#aab4c6")
    pen.path("M-26 -65L-36 -71H-28L-20 -65L-28 -59H-36Z", "#e2503f")
    return (-60, -136, 60, 4)


def _wand(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#ffd84f", "star", "wand")
    pen.path("M-4 0L-2.400 -82H2.400L4 0Z", roll(pen, looks.colour("stick", default="#7a4fa8")))
    for y in (-12, -22):
        pen.line(f"M-4 {y}H4", "#f2d48a", 2)
    pen.disc(0, -98, 34, pen.soft(colour, 0.5))
    star = rays(0, -98, 22, 0.5)
    pen.line(star, light(colour, 0.1), 4)
    pen.path(star, orb(pen, colour))
    pen.line(star, colour, 3, 0.8, glow=True)
    pen.path(star, colour, 0.9, glow=True)
    pen.pool(0, -98, 40, 38, mix(colour, "#ff9ad8", 0.3), 1.4)
    for x, y, r in ((-28, -78, 6), (29, -116, 7), (24, -76, 5), (-30, -118, 5)):
        glint(pen, x, y, r, "#fff6c8")
        glint(pen, x, y, r, "#fff6c8", glow=True)
    return (-42, -138, 42, 1)


def _staff(pen: Pen, looks: Looks) -> Box:
    orbit = tint(looks, "#5ad0f0", "crystal", "orb", "staff")
    pen.path("M-4 0C-6 -60 4 -90 -4 -140L4 -140C10 -90 2 -60 4 0Z", roll(pen, "#7d5236"))
    pen.line("M-2 -138C-20 -146 -18 -172 -4 -176M2 -138C20 -146 20 -170 8 -178", "#7d5236", 6)
    pen.disc(1, -160, 12, pen.ball("#ffffff", light(orbit, 0.4), orbit, shade(orbit, 0.4)))
    pen.disc(1, -160, 12, orbit, 0.9, glow=True)
    pen.pool(1, -160, 30, 29, orbit, 1.5)
    return (-31, -191, 33, 1)


def _scissors(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#e2503f", "scissors")
    for side in (-1, 1):
        pen.path(f"M{2 * side} -46L{-9 * side} -104Q{-11 * side} -112 {-14 * side} -108L{-7 * side} -42Z", metal(pen))
        pen.line(f"M{-2 * side} -48C{8 * side} -38 {24 * side} -34 {22 * side} -14C{20 * side} 0 "
            f"{5 * side} -2 {5 * side} -18C{5 * side} -30 {2 * side} -34 {-3 * side} -44", shade(colour, 0.1), 5)
    pen.disc(0, -52, 3, metal(pen, "#d9a84a"))
    gloss(pen, -10, -90, 2, 9, -8)
    return (-28, -114, 28, 3)


PROPS = (
    thing("hammer", 0.26, _hammer, "hand"),
    thing("wrench, spanner", 0.18, _wrench, "hand"),
    thing("screwdriver", 0.09, _screwdriver, "hand"),
    thing("saw, handsaw, hand saw", 0.25, _saw, "hand"),
    thing("axe, hatchet, battle axe", 0.42, _axe, "hand"),
    thing("pencil", 0.075, _pencil, "hand"),
    thing("brush, paintbrush, paint brush", 0.09, _brush, "hand"),
    thing("paint roller", 0.26, _roller, "hand"),
    thing("spoon, wooden spoon", 0.11, _spoon, "hand"),
    thing("whisk, egg beater", 0.15, _whisk, "hand"),
    thing("frying pan, skillet", 0.3, _pan, "hand"),
    thing("knife, kitchen knife, dagger", 0.08, _knife, "hand"),
    thing("rolling pin", 0.13, _rolling_pin, "hand"),
    thing("broom, broomstick", 0.42, _broom, "hand"),
    thing("shovel, spade", 0.36, _shovel, "hand"),
    thing("rake, garden rake", 0.42, _rake, "hand"),
    thing("bucket, pail", 0.4, _bucket, "hand"),
    thing("watering can", 0.6, _watering_can, "hand"),
    thing("fishing rod, fishing pole, rod", 0.66, _fishing_rod, "hand"),
    thing("net, butterfly net", 0.4, _net, "hand"),
    thing("rope, coil of rope", 0.5, _rope, "table"),
    thing("ladder, stepladder, rope ladder", 0.62, _ladder),
    thing("umbrella, parasol", 0.95, _umbrella, "hand"),
    thing("sword, excalibur", 0.26, _sword, "hand"),
    thing("shield, buckler", 0.55, _shield, "hand"),
    thing("bow and arrow, longbow, crossbow", 0.6, _bow, "hand"),
    thing("wand, magic wand, fairy wand", 0.3, _wand, "hand"),
    thing("staff, magic staff, wizard staff, scepter, sceptre", 0.4, _staff, "hand"),
    thing("scissors, shears", 0.18, _scissors, "hand"),
)

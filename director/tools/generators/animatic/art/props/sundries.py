"""Parts and pieces: wheels, sails, floats, leashes, films, ribbons, pens."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import face, fall, gloss, ground, leaf, metal, orb, roll, shade, thing, tint


def _wheel(pen: Pen, looks: Looks) -> Box:
    """A tyre with its wheel; a cartwheel, a ship's wheel or a steering wheel by the word."""
    if looks.has("ship", "ship's", "helm"):
        wood = tint(looks, "#a8683a", "wheel")
        for k in range(8):
            with pen.at(0, -60, turn=45 * k):
                pen.rect(-4, -58, 4, 0, roll(pen, wood), 3)
        pen.line("M-38 -60A38 38 0 1 0 38 -60A38 38 0 1 0 -38 -60", shade(wood, 0.25), 12)
        pen.line("M-38 -60A38 38 0 1 0 38 -60A38 38 0 1 0 -38 -60", light(wood, 0.1), 7)
        pen.disc(0, -60, 13, metal(pen, "#e0b04a"))
        return (-64, -122, 64, 2)
    if looks.has("steering"):
        pen.line("M-44 -48A44 44 0 1 0 44 -48A44 44 0 1 0 -44 -48", "#26242e", 14)
        pen.line("M-40 -60A44 44 0 0 1 10 -90", "#5a5f6e", 4)
        pen.line("M-40 -50H40M0 -46V-10", "#3a3d4a", 11)
        pen.disc(0, -48, 16, orb(pen, "#4a4f5e"))
        return (-56, -104, 56, 8)
    if looks.has("wooden", "cart", "wagon"):
        wood = "#a8683a"
        pen.disc(0, -50, 50, shade(wood, 0.3))
        pen.disc(0, -50, 41, "#c9d6e2")
        for k in range(10):
            with pen.at(0, -50, turn=36 * k):
                pen.rect(-4, -44, 4, 0, roll(pen, wood), 2)
        pen.disc(0, -50, 12, orb(pen, wood))
        return (-56, -104, 56, 3)
    ground(pen, 0, 34)
    pen.disc(0, -50, 50, pen.ball("#4a4856", "#2a2834", "#1a1822", cx=0.4, cy=0.35))
    for k in range(24):
        a = math.tau * k / 24
        pen.line(f"M{num(45 * math.cos(a))} {num(-50 + 45 * math.sin(a))}L{num(50 * math.cos(a))} {num(-50 + 50 * math.sin(a))}", "#3a3846", 3)
    pen.disc(0, -50, 31, metal(pen, "#aab4c6"))
    for k in range(5):
        a = math.tau * k / 5 - math.pi / 2
        pen.oval(18 * math.cos(a), -50 + 18 * math.sin(a), 7, 7, "#3a3d4a")
    pen.disc(0, -50, 8, orb(pen, "#c3cad8"))
    return (-56, -104, 56, 3)


def _engine(pen: Pen, looks: Looks) -> Box:
    """An engine; a propeller by its word."""
    if looks.has("propeller", "screw", "fan"):
        for k in range(3):
            with pen.at(0, -56, turn=120 * k):
                pen.path("M-5 -6C-24 -20 -26 -50 -4 -58C14 -52 10 -24 5 -6Z", metal(pen, tint(looks, "#d8a84a", "propeller")))
        pen.disc(0, -56, 12, orb(pen, "#8d97ab"))
        return (-60, -118, 60, -16)
    ground(pen, 0, 56)
    pen.rect(-50, -66, 50, -8, metal(pen, "#8d97ab"), 6)
    for x in (-36, -12, 12, 36):
        pen.rect(x - 9, -88, x + 9, -64, roll(pen, "#5a6274"), 3)
        pen.rect(x - 4, -98, x + 4, -86, "#c8403f", 2)
    pen.disc(-54, -34, 20, "#3a3d4a")
    pen.disc(-54, -34, 11, metal(pen))
    pen.line("M-30 -50H38M-30 -38H38M-30 -26H38", "#4a5062", 4)
    pen.path("M50 -54H74V-12H62V-40H50Z", roll(pen, "#5a6274"))
    pen.rect(-40, -10, 40, 0, "#3a3d4a", 2)
    return (-80, -102, 80, 3)


def _sail(pen: Pen, looks: Looks) -> Box:
    """A sail on its mast; an oar by its word."""
    if looks.has("oar", "oars"):
        for turn in (-14, 14):
            with pen.at(0, -4, turn=turn):
                pen.rect(-3, -110, 3, 0, roll(pen, "#b5763f"), 2)
                pen.path("M-4 -100C-14 -120 -12 -146 0 -150C12 -146 14 -120 4 -100Z", face(pen, tint(looks, "#d8a05a", "oar")))
        return (-56, -154, 56, 2)
    pen.rect(-4, -160, 4, 0, roll(pen, "#8a5a34"), 1)
    pen.path("M6 -154C50 -110 66 -60 70 -22H6Z", fall(pen, tint(looks, "#fbf7ee", "sail")))
    pen.path("M-6 -140C-30 -100 -42 -60 -46 -22H-6Z", fall(pen, light(tint(looks, "#e8503f", "sail"), 0.1)))
    pen.line("M8 -100C26 -96 40 -92 50 -92M8 -60C30 -56 50 -54 64 -54M-50 -16H74", "#8a5a34", 2.4)
    pen.path("M0 -160L24 -152L0 -144Z", "#e0413f")
    return (-54, -166, 78, 2)


def _float(pen: Pen, looks: Looks) -> Box:
    """A lifebuoy; a life jacket or a buoy by the word."""
    red = tint(looks, "#e8502f", "buoy", "jacket")
    if looks.has("jacket", "vest"):
        for s in (-1, 1):
            pen.path(f"M{s * 3} -90C{s * 6} -108 {s * 26} -110 {s * 34} -98V-6Q{s * 32} 0 {s * 26} 0H{s * 3}Z", roll(pen, red))
        for y in (-62, -38, -14):
            pen.rect(-34, y - 4, 34, y + 4, "#3a3d4a")
            pen.rect(-8, y - 6, 8, y + 6, metal(pen), 2)
        return (-42, -114, 42, 3)
    if looks.has("buoy") and not looks.has("life"):
        pen.path("M-40 -18H40C34 4 -34 4 -40 -18Z", roll(pen, shade(red, 0.2)))
        pen.path("M-28 -18L-10 -90H10L28 -18Z", roll(pen, red))
        pen.poly([(-19, -52), (19, -52), (22, -40), (-22, -40)], "#fbf7ee")
        pen.rect(-8, -104, 8, -90, "#fff3b0", 3)
        pen.disc(0, -97, 11, "#ffe27a", glow=True)
        return (-48, -112, 48, 2)
    pen.path("M-50 -50A50 50 0 1 1 50 -50A50 50 0 1 1 -50 -50ZM-24 -50A24 24 0 1 0 24 -50A24 24 0 1 0 -24 -50Z", orb(pen, "#fbf7f0"))
    for k in range(4):
        a, b = math.radians(90 * k + 22), math.radians(90 * k + 68)
        points = [(50 * math.cos(a), -50 + 50 * math.sin(a)), (50 * math.cos(b), -50 + 50 * math.sin(b)), (24 * math.cos(b), -50 + 24 * math.sin(b)), (24 * math.cos(a), -50 + 24 * math.sin(a))]
        d = f"M{num(points[0][0])} {num(points[0][1])}A50 50 0 0 1 {num(points[1][0])} {num(points[1][1])}L{num(points[2][0])} {num(points[2][1])}A24 24 0 0 0 {num(points[3][0])} {num(points[3][1])}Z"
        pen.path(d, orb(pen, red))
    pen.line("M-54 -50A54 54 0 1 0 54 -50A54 54 0 1 0 -54 -50", "#d9b070", 2.400)
    return (-58, -108, 58, 8)


def _bedroll(pen: Pen, looks: Looks) -> Box:
    """A sleeping bag; a thermos by its word."""
    if looks.has("thermos", "flask", "vacuum"):
        ground(pen, 0, 22)
        pen.rect(-20, -98, 20, 0, roll(pen, tint(looks, "#3f8f7a", "thermos")), 5)
        pen.rect(-20, -60, 20, -50, metal(pen))
        pen.path("M-17 -98V-118Q-17 -124 -10 -124H10Q17 -124 17 -118V-98Z", metal(pen))
        pen.line("M20 -90C36 -90 36 -60 20 -60", "#3a3d4a", 5)
        return (-28, -128, 38, 3)
    c = tint(looks, "#3f6fb8", "bag")
    ground(pen, 0, 90)
    pen.path("M-92 -8C-100 -34 -70 -44 -40 -42H80C96 -40 98 -6 84 -2H-80Z", roll(pen, c))
    pen.oval(-66, -26, 26, 17, light(c, 0.55))
    pen.oval(-62, -28, 17, 9, "#fbf7ee")
    pen.line("M-44 -38C-36 -24 -40 -10 -50 -4M-30 -6H84", "#f2c14a", 2.600)
    for x in (-10, 24, 58):
        pen.line(f"M{x} -42V-4", shade(c, 0.3), 1.600, 0.6)
    return (-102, -50, 102, 3)


def _fish_bowl(pen: Pen, looks: Looks) -> Box:
    """A goldfish in its bowl; an aquarium by its word."""
    def swimmer(x: float, y: float, tone: str, k: float = 1.0) -> None:
        with pen.at(x, y, k):
            pen.path("M-18 0C-12 -12 8 -12 16 0C8 12 -12 12 -18 0Z", orb(pen, tone))
            pen.path("M14 0L28 -10Q24 0 28 10Z", tone)
            pen.disc(-9, -2, 2.400, "#23202c")

    water = pen.down("#cfeefb/0.8", "#7fc8ec/0.85")
    if looks.has("aquarium", "tank"):
        pen.rect(-84, -96, 84, 0, pen.across("#dff2fb/0.7", "#ffffff/0.4", "#b9d8ea/0.7"), 3)
        pen.rect(-80, -84, 80, -4, water)
        pen.rect(-80, -14, 80, -4, "#e6cf9a")
        for x, tall in ((-60, 46), (-48, 34), (56, 52)):
            pen.path(f"M{x - 4} -12C{x - 14} {-tall * 0.5:.0f} {x + 12} {-tall * 0.7:.0f} {x} {-tall - 12}C{x + 16} {-tall * 0.6:.0f} {x} {-tall * 0.4:.0f} {x + 4} -12Z", "#3f9a5a")
        swimmer(-20, -56, "#f2802a")
        swimmer(26, -36, "#3f86c8", 0.8)
        swimmer(36, -66, "#f7c62f", 0.7)
        pen.line("M-84 -96H84V0H-84Z", "#4a5062", 4)
        return (-90, -102, 90, 4)
    ground(pen, 0, 34)
    pen.path("M-30 -88C-66 -70 -62 -10 -26 0H26C62 -10 66 -70 30 -88Z", pen.ball("#ffffff/0.8", "#e2f3fb/0.6", "#a9d2e8/0.85"))
    pen.path("M-48 -62Q0 -52 48 -62C58 -30 44 -6 24 -4H-24C-44 -6 -58 -30 -48 -62Z", water)
    pen.path("M-36 -12Q0 -20 36 -12Q28 -3 22 -3H-22Q-28 -3 -36 -12Z", "#e6cf9a")
    swimmer(-2, -36, "#f2802a")
    pen.oval(0, -88, 31, 5, pen.across("#dfeef6", "#ffffff", "#b9d2e2"))
    gloss(pen, -34, -60, 5, 14, 20, 0.8)
    return (-60, -96, 60, 3)


def _leash(pen: Pen, looks: Looks) -> Box:
    """A collar with its leash; a saddle by its word."""
    c = tint(looks, "#c8303a" if not looks.has("saddle") else "#8a4a2a", "collar", "saddle")
    if looks.has("saddle"):
        pen.path("M-50 -70C-40 -84 -28 -66 -10 -62C10 -60 26 -70 40 -92C52 -92 54 -76 48 -66L58 -40C30 -30 -30 -30 -60 -44Z", orb(pen, c))
        pen.path("M-20 -54C-28 -30 -24 -14 -14 -8L8 -10C18 -24 18 -44 12 -56Z", roll(pen, light(c, 0.1)))
        pen.line("M-4 -10V6M-16 6H8V20H-16Z", metal(pen), 4)
        return (-66, -98, 64, 24)
    pen.line("M-34 -34A34 20 0 1 0 34 -34A34 20 0 1 0 -34 -34", shade(c, 0.3), 14)
    pen.line("M-34 -36A34 20 0 1 0 34 -36A34 20 0 1 0 -34 -36", c, 9)
    pen.disc(0, -6, 9, metal(pen, "#e6b84a"))
    pen.line("M34 -40C70 -60 40 -90 74 -104C92 -112 96 -90 80 -88", c, 5)
    return (-44, -116, 98, 6)


def _sundial(pen: Pen, looks: Looks) -> Box:
    """A sundial; a column or a totem by the word."""
    stone = tint(looks, "#d3cbb8", "stone")
    if looks.has("totem"):
        for k, (tone, eye) in enumerate((("#b5443a", "#fbf7ee"), ("#3f8f7a", "#f7d23e"), ("#c98a3a", "#fbf7ee"))):
            y = -52 * k
            pen.rect(-26, y - 52, 26, y, roll(pen, tone), 5)
            for x in (-12, 12):
                pen.disc(x, y - 34, 8, eye)
                pen.disc(x, y - 34, 4, "#23202c")
            pen.path(f"M-5 {y - 28}L0 {y - 14}L5 {y - 28}Z", shade(tone, 0.4))
            pen.rect(-14, y - 12, 14, y - 6, "#23202c", 2)
        pen.path("M-26 -140L-70 -158L-62 -128L-26 -112ZM26 -140L70 -158L62 -128L26 -112Z", fall(pen, "#3f6fb8"))
        return (-76, -164, 76, 3)
    if looks.has("column", "pillar"):
        ground(pen, 0, 30)
        pen.rect(-30, -10, 30, 0, fall(pen, stone), 2)
        pen.rect(-20, -126, 20, -10, roll(pen, stone))
        for x in (-12, -4, 4, 12):
            pen.line(f"M{x} -124V-12", shade(stone, 0.25), 2.400, 0.7)
        pen.path("M-32 -142H32L24 -126H-24Z", fall(pen, light(stone, 0.2)))
        pen.disc(-26, -134, 8, orb(pen, stone))
        pen.disc(26, -134, 8, orb(pen, stone))
        return (-42, -148, 42, 3)
    ground(pen, 0, 30)
    pen.path("M-26 0L-14 -58H14L26 0Z", roll(pen, stone))
    pen.oval(0, -62, 48, 14, fall(pen, light(stone, 0.2)))
    pen.oval(0, -65, 42, 11, stone)
    for k in range(9):
        a = math.pi * (0.1 + 0.8 * k / 8)
        pen.line(f"M{num(32 * math.cos(a))} {num(-65 + 8 * math.sin(a))}L{num(40 * math.cos(a))} {num(-65 + 10 * math.sin(a))}", "#6a5f4e", 2)
    pen.path("M0 -66L-26 -62L-6 -96Z", metal(pen, "#c9a24a"))
    return (-54, -100, 54, 3)


def _reel(pen: Pen, looks: Looks) -> Box:
    """A film reel; a cassette, a disc or a lens by the word."""
    if looks.has("cassette", "tape"):
        pen.rect(-56, -72, 56, 0, roll(pen, tint(looks, "#3a4052", "cassette")), 6)
        pen.rect(-46, -64, 46, -20, "#fbf4e0", 3)
        pen.rect(-46, -64, 46, -54, "#e8503f", 2)
        pen.rect(-32, -48, 32, -28, "#2a2d38", 9)
        for x in (-20, 20):
            pen.disc(x, -38, 7, "#fbf7ee")
        pen.path("M-32 0L-26 -14H26L32 0Z", "#2a2d38")
        return (-62, -78, 62, 2)
    if looks.has("cd", "dvd", "disc", "disk"):
        pen.disc(0, -50, 50, pen.slant("#f7c8e0", "#c8e0f7", "#c8f7dc", "#f7f0c0", "#e0c8f7"))
        pen.path("M0 -50L-30 -90A50 50 0 0 1 6 -100Z", "#ffffff", 0.6)
        pen.disc(0, -50, 15, "#e8ecf2")
        pen.disc(0, -50, 6, "#8fa4b8")
        return (-54, -104, 54, 3)
    if looks.has("lens"):
        pen.rect(-36, -70, 36, -10, roll(pen, "#2f323e"), 4)
        for x in (-24, -16, -8, 0, 8, 16, 24):
            pen.line(f"M{x} -34V-20", "#5a5f6e", 3)
        pen.oval(0, -70, 36, 12, "#1c1e28")
        pen.oval(0, -70, 28, 9, pen.ball("#b8e0ff", "#4a6ac8", "#1f2a5a"))
        return (-42, -86, 42, -4)
    pen.disc(0, -52, 50, metal(pen, tint(looks, "#6a7284", "reel")))
    for k in range(5):
        a = math.tau * k / 5 - math.pi / 2
        pen.disc(27 * math.cos(a), -52 + 27 * math.sin(a), 13, "#23262f")
    pen.disc(0, -52, 8, "#c3cad8")
    pen.path("M30 -14C60 -2 70 -16 96 -8V8C70 -2 50 14 14 -4Z", "#2a2d38")
    for k in range(6):
        pen.rect(36 + 10 * k, -8, 41 + 10 * k, -3, "#fbf7ee", 1)
    return (-56, -106, 100, 12)


def _ribbon(pen: Pen, looks: Looks) -> Box:
    """A ribbon tied in a bow; a button or a zip by the word."""
    c = tint(looks, looks.pick("#e0405f", "#3f86c8", "#8a5ac0"), "ribbon", "button")
    if looks.has("button", "buttons"):
        pen.disc(0, -36, 36, orb(pen, c))
        pen.line("M-26 -36A26 26 0 1 0 26 -36A26 26 0 1 0 -26 -36", shade(c, 0.25), 3)
        for x in (-8, 8):
            for y in (-44, -28):
                pen.disc(x, y, 4, shade(c, 0.6))
        return (-42, -76, 42, 4)
    if looks.has("zipper", "zip"):
        pen.path("M-34 -118L-5 -50V0H-24V-44L-52 -112ZM34 -118L5 -50V0H24V-44L52 -112Z", roll(pen, c))
        for k in range(8):
            pen.rect(-7 if k % 2 else 0, -8 - 6 * k, 0 if k % 2 else 7, -4 - 6 * k, metal(pen, "#e0b04a"))
        pen.path("M-9 -66H9L7 -48H-7Z", metal(pen, "#e0b04a"))
        pen.path("M-5 -50H5L7 -24Q0 -16 -7 -24Z", metal(pen, "#e0b04a"))
        return (-58, -122, 58, 2)
    for s in (-1, 1):
        pen.path(f"M0 -70C{s * 20} -104 {s * 62} -104 {s * 56} -74C{s * 52} -50 {s * 20} -54 0 -70Z", orb(pen, c))
        pen.path(f"M0 -70C{s * 18} -90 {s * 44} -90 {s * 42} -76C{s * 36} -66 {s * 16} -66 0 -70Z", shade(c, 0.3))
        pen.path(f"M{s * 2} -68L{s * 40} -2L{s * 24} -12L{s * 16} 4L{s * -4} -60Z", roll(pen, c))
    pen.rect(-11, -80, 11, -58, orb(pen, light(c, 0.1)), 6)
    return (-64, -102, 64, 5)


def _writer(pen: Pen, looks: Looks) -> Box:
    """A pen; a crayon, a felt pen or a cigarette by the word."""
    if looks.has("cigarette", "cigar"):
        with pen.at(0, -26, turn=-20):
            pen.rect(-46, -6, 20, 6, roll(pen, "#fbf9f4"), 2)
            pen.rect(20, -6, 46, 6, roll(pen, "#e0a55a"), 2)
            pen.rect(-52, -6, -44, 6, "#e8502f", 2)
        pen.line("M-50 -14q-8 -14 2 -24t0 -26", "#ffffff", 5, 0.6)
        return (-64, -78, 56, 4)
    c = tint(looks, looks.pick("#e0413f", "#3f86c8", "#4fae4f"), "crayon", "pen")
    with pen.at(0, 0, turn=10):
        if looks.has("crayon", "wax"):
            pen.path("M-8 -84L-3 -106H3L8 -84Z", roll(pen, c))
            pen.rect(-11, -86, 11, 0, roll(pen, c), 2)
            pen.rect(-11, -74, 11, -12, light(c, 0.35))
            pen.line("M-11 -68q11 8 22 0M-11 -20q11 8 22 0", shade(c, 0.4), 3)
        else:
            pen.rect(-7, -86, 7, -2, roll(pen, c), 5)
            pen.path("M-6 -86L-2 -106L0 -112L2 -106L6 -86Z", metal(pen, "#e0b04a"))
            pen.rect(-8, -48, 8, -42, metal(pen, "#e0b04a"), 1)
            pen.line("M7 -38V-8", metal(pen), 3)
    return (-16, -114, 32, 4)


def _sponge(pen: Pen, looks: Looks) -> Box:
    """A sponge; a mop by its word."""
    if looks.has("mop"):
        pen.rect(-4, -150, 4, -34, roll(pen, "#c08a52"), 2)
        pen.rect(-14, -42, 14, -32, roll(pen, tint(looks, "#3f86c8", "mop")), 3)
        for k in range(9):
            x = -12 + 3 * k
            pen.line(f"M{x} -34C{x * 2} -20 {x * 2.6:.0f} -10 {x * 2.8:.0f} -2", ("#fbf9f4", "#e2e0e8")[k % 2], 7)
        return (-46, -154, 46, 3)
    ground(pen, 0, 46)
    c = tint(looks, "#f7d23e", "sponge")
    pen.rect(-50, -44, 50, -10, roll(pen, c), 7)
    pen.rect(-50, -14, 50, 0, roll(pen, "#4fae5a"), 5)
    for x, y, r in ((-36, -32, 5), (-18, -24, 4), (-6, -36, 6), (14, -28, 4), (28, -36, 5), (40, -22, 4), (0, -20, 3), (-40, -20, 3)):
        pen.oval(x, y, r, r * 0.8, shade(c, 0.3))
    for x, y, r in ((-30, -54, 8), (-14, -60, 6), (34, -54, 9)):
        pen.disc(x, y, r, pen.ball("#ffffff/0.9", "#d8f0ff/0.4", "#a8d8f8/0.8"))
    return (-56, -70, 56, 3)


def _gingerbread_house(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#b5703a", "gingerbread")
    ground(pen, 0, 60)
    pen.path("M-52 -60L0 -108L52 -60V0H-52Z", fall(pen, c))
    pen.path("M-66 -54L0 -120L66 -54L56 -46L0 -100L-56 -46Z", "#fffaf2")
    pen.path("M-14 0V-26C-14 -42 14 -42 14 -26V0Z", fall(pen, shade(c, 0.35)))
    for x, y, tone in ((-34, -34, "#e0413f"), (34, -34, "#4fae4f"), (0, -66, "#f7d23e"), (-28, -84, "#3f9fd8"), (28, -84, "#e0609a")):
        pen.disc(x, y, 8, orb(pen, tone))
    return (-72, -126, 72, 3)


def _parachute(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#e0503f", "parachute")
    pen.path("M-84 -120C-84 -190 84 -190 84 -120Q70 -130 56 -120Q42 -130 28 -120Q14 -130 0 -120Q-14 -130 -28 -120Q-42 -130 -56 -120Q-70 -130 -84 -120Z", orb(pen, c))
    for a, b in ((-56, -28), (0, 28)):
        pen.path(f"M{a} -120C{a} -150 {a * 0.4:.0f} -170 0 -172C{b * 0.4:.0f} -170 {b} -150 {b} -120Q{(a + b) / 2:.0f} -130 {a} -120Z", "#fbf7ee", 0.9)
    pen.line("".join(f"M{x} -122L{x * 0.1:.0f} -24" for x in (-82, -56, -28, 0, 28, 56, 82)), "#fbf7ee", 1.400)
    pen.rect(-16, -26, 16, 0, roll(pen, "#c8904f"), 3)
    pen.line("M-16 -13H16M0 -26V0", "#8a5a2c", 3)
    return (-92, -180, 92, 2)


def _root(pen: Pen, looks: Looks) -> Box:
    """A leafy branch; roots by their word, a snowball by its."""
    if looks.has("snowball", "snow"):
        ground(pen, 0, 30)
        pen.disc(0, -36, 36, pen.ball("#ffffff", "#f4f9fd", "#c3d8ea"))
        for x, y in ((-16, -50), (10, -30), (-8, -22), (18, -48)):
            pen.oval(x, y, 6, 3, "#d3e4f0")
        return (-42, -76, 42, 3)
    bark = tint(looks, "#8a5a38", "bark")
    if looks.has("root", "roots"):
        pen.path("M-14 -110H14C12 -70 20 -50 60 -10C40 -22 24 -36 14 -46C14 -24 22 -10 26 4C14 -8 6 -24 2 -42C-2 -20 -12 -8 -24 4C-18 -12 -12 -28 -12 -46C-24 -32 -44 -18 -62 -12C-28 -48 -14 -70 -14 -110Z", roll(pen, bark))
        pen.line("M-4 -104V-50M5 -104C4 -80 8 -60 16 -48", shade(bark, 0.35), 2.400, 0.7)
        return (-68, -116, 66, 6)
    pen.line("M-70 -20C-30 -30 10 -40 66 -80M-10 -34C0 -60 0 -76 -10 -92M26 -52C40 -44 56 -40 70 -42", bark, 8)
    for x, y, turn in ((66, -80, 40), (48, -70, -30), (-10, -92, -10), (0, -70, 50), (-6, -62, -60), (70, -42, 90), (50, -42, 140), (-40, -28, -30), (24, -52, -20), (-30, -26, 160)):
        leaf(pen, x, y, 30, turn, "#5fae3f", 0.5)
    return (-78, -126, 104, 8)


def _drop(pen: Pen, looks: Looks) -> Box:
    """Tears; blood by its word."""
    c = tint(looks, "#c8202f" if looks.has("blood") else "#6ac0f0", "drop")
    for x, y, k in ((-22, -4, 0.8), (18, 0, 1.0), (2, -58, 0.6)):
        with pen.at(x, y, k):
            pen.path("M0 -66C16 -40 26 -28 24 -14C20 4 -20 4 -24 -14C-26 -28 -16 -40 0 -66Z", orb(pen, c))
            gloss(pen, -9, -20, 4, 8, 16, 0.8)
    return (-48, -102, 48, 3)


PROPS = (
    thing("wheel, tire, ship's wheel, steering wheel, tyre, wagon wheel, car tire, helm, cartwheel", 0.7, _wheel, "table"),
    thing("engine, propeller, motor, turbine", 0.9, _engine, "table"),
    thing("sail, mast, oar, oars", 1.2, _sail),
    thing("lifebuoy, life jacket, buoy, life vest, life preserver, lifebelt", 0.7, _float, "table"),
    thing("sleeping bag, thermos, bedroll, thermos flask, vacuum flask", 0.9, _bedroll, "table"),
    thing("fishbowl, aquarium, fish bowl, fish tank, goldfish bowl", 0.5, _fish_bowl, "table"),
    thing("leash, collar, saddle, dog collar", 0.4, _leash, "table"),
    thing("sundial, column, totem, pillar, totem pole", 0.8, _sundial),
    thing("film reel, cassette, cd, lens, film, dvd, compact disc, camera lens, cassette tape, reel", 0.34, _reel, "table"),
    thing("ribbon, coat button, shirt button, zipper, zip, hair ribbon", 0.2, _ribbon, "table"),
    thing("pen, crayon, cigarette, marker, fountain pen, felt pen, cigar, ballpoint", 0.1, _writer, "hand"),
    thing("sponge, mop", 0.3, _sponge, "table"),
    thing("gingerbread house", 0.3, _gingerbread_house, "table"),
    thing("parachute", 3.2, _parachute, "air"),
    thing("branch, root, snowball, roots, tree branch, bough", 0.7, _root, "table"),
    thing("tear, blood, tears, drop of blood", 0.14, _drop, "table", worn=True),
)

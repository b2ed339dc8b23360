"""What washes, cleans, brushes and irons."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import (
    curve,
    face,
    fall,
    gloss,
    ground,
    lathe,
    metal,
    orb,
    roll,
    shade,
    thing,
    tint,
)

_WOOD = "#b5763f"


def _shower(pen: Pen, looks: Looks) -> Box:
    steel = metal(pen, "#c3cad8")
    pen.rect(-44, -6, 44, 0, roll(pen, "#f2f4f8"), 3)
    pen.rect(-44, -160, -40, -4, steel)
    pen.rect(-40, -150, 44, -6, pen.across("#cfe6f4/0.55", "#ffffff/0.3", "#a9cbe6/0.55"))
    pen.line("M-34 -40V-140Q-34 -152 -20 -152H0", "#aab4c6", 5)
    pen.path("M-12 -152H12L22 -138H-22Z", steel)
    for k in range(6):
        pen.line(f"M{-18 + 7.400 * k:.1f} -134L{-26 + 10.600 * k:.1f} -14", "#7ac8f2", 2, 0.8)
    pen.disc(-34, -62, 6, orb(pen, "#d8483f"))
    pen.line("M44 -152V-4", "#aab4c6", 4)
    pen.oval(0, -8, 30, 4, "#bfe6f8", 0.8)
    return (-50, -164, 50, 2)


def _toilet(pen: Pen, looks: Looks) -> Box:
    white = tint(looks, "#f4f4f8", "toilet")
    ground(pen, 0, 34)
    pen.rect(-40, -92, 6, -46, roll(pen, white), 5)
    pen.rect(-44, -98, 10, -90, roll(pen, light(white, 0.4)), 3)
    pen.rect(-32, -86, -22, -81, metal(pen), 2)
    pen.path("M-34 -46H44C44 -26 24 -18 18 -14V0H-22V-14C-30 -20 -34 -30 -34 -46Z", roll(pen, white))
    pen.path("M-34 -50H46Q50 -46 46 -42H-32Z", roll(pen, shade(white, 0.1)))
    pen.path("M-34 -50L-24 -54C0 -58 40 -58 46 -50Z", light(white, 0.5))
    return (-50, -102, 54, 3)


def _soap(pen: Pen, looks: Looks) -> Box:
    bar = tint(looks, looks.pick("#f2a8c0", "#8fd0c0", "#f5dc8a"), "soap")
    pen.shadow(0, 0, 46, 4, 0.4)
    pen.path("M-50 -12H50C46 2 -46 2 -50 -12Z", roll(pen, "#dfe6f0"))
    pen.rect(-38, -34, 38, -8, orb(pen, bar), 12)
    pen.oval(0, -22, 20, 7, light(bar, 0.4), 0.7)
    for x, y, r in ((-26, -42, 10), (-10, -50, 7), (28, -44, 12), (14, -58, 5), (40, -60, 6), (-36, -58, 5)):
        pen.disc(x, y, r, pen.ball("#ffffff/0.9", "#d8f0ff/0.4", "#a8d8f8/0.8"))
    return (-54, -68, 54, 3)


def _toothbrush(pen: Pen, looks: Looks) -> Box:
    """A toothbrush with paste; the tube by its word."""
    colour = tint(looks, looks.pick("#4a9fe0", "#e2607a", "#5fba7a"), "toothbrush", "tube")
    if looks.has("toothpaste", "cream", "lotion", "ointment"):
        pen.path("M-22 -104H22L17 -22H-17Z", roll(pen, "#fbfbff"))
        pen.path("M-21 -86C-6 -70 6 -92 21 -78L18 -44C6 -58 -6 -36 -18 -50Z", fall(pen, colour))
        pen.rect(-24, -112, 24, -102, fall(pen, colour), 1)
        pen.rect(-10, -22, 10, 0, roll(pen, colour), 3)
        return (-30, -116, 30, 2)
    pen.path("M-4 0C-6 -30 -3 -50 -3 -72V-118Q0 -124 6 -118V-72C6 -50 5 -30 4 0Q0 4 -4 0Z", roll(pen, colour))
    for k in range(7):
        pen.rect(6, -116 + 5.600 * k, 18, -112 + 5.600 * k, "#ffffff" if k % 2 else light(colour, 0.5), 1)
    pen.path("M16 -116C30 -118 30 -104 20 -104C30 -100 28 -88 18 -90C26 -84 22 -78 16 -78Z", orb(pen, "#d8fbf4"))
    return (-14, -126, 34, 3)


def _comb(pen: Pen, looks: Looks) -> Box:
    """A comb; a hairbrush by its word."""
    colour = tint(looks, looks.pick("#d8604a", "#7a5ab0", "#c98a4a"), "comb", "hairbrush")
    if looks.has("hairbrush", "brush"):
        pen.path(lathe((5, -58), (6, -30), (8, -8), (5, 0)), roll(pen, colour))
        pen.path(curve((0, -124), (22, -112), (24, -82), (8, -56), (-8, -56), (-24, -82), (-22, -112)), orb(pen, colour))
        pen.path(curve((0, -116), (15, -107), (17, -84), (6, -66), (-6, -66), (-17, -84), (-15, -107)), light(colour, 0.5))
        for k in range(20):
            pen.disc(-9 + 6 * (k % 4), -106 + 8 * (k // 4), 1.800, "#3a2f3c")
        return (-30, -128, 30, 2)
    pen.path("M-12 -110Q-12 -116 -4 -116Q2 -116 2 -108V-4Q2 2 -6 2Q-12 2 -12 -4Z", roll(pen, colour))
    for k in range(20):
        pen.rect(0, -110 + 5.400 * k, 22, -107 + 5.400 * k, colour, 1)
    return (-18, -120, 28, 4)


def _hair_dryer(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e2508a", "#4a9fb8"), "hairdryer", "dryer")
    pen.path("M-12 -44L-20 0H4L10 -44Z", roll(pen, shade(colour, 0.16)))
    pen.path("M-34 -70C-34 -96 6 -96 22 -84L54 -88V-50L22 -54C6 -44 -34 -44 -34 -70Z", orb(pen, colour))
    pen.rect(52, -92, 62, -46, roll(pen, "#3a3344"), 2)
    pen.oval(-30, -70, 7, 16, "#3a3344")
    for y in (-82, -70, -58):
        pen.line(f"M68 {y}q6 -4 12 0t12 0", "#ffffff", 2.400, 0.8)
    pen.rect(-12, -32, -4, -20, "#fff3dc", 2)
    return (-42, -100, 98, 2)


def _vacuum(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#d8453a", "#4a86c8", "#7a5ab0"), "vacuum")
    ground(pen, 0, 60)
    pen.line("M30 -34C60 -90 -10 -120 -34 -96L-62 -8", "#4a4658", 6)
    pen.path("M-84 -2L-78 -12H-50L-46 -2Z", roll(pen, "#3a3344"))
    pen.path("M-18 -8C-22 -52 8 -60 34 -54C62 -50 72 -30 70 -8Z", orb(pen, colour))
    pen.disc(-4, -14, 14, "#3a3344")
    pen.disc(-4, -14, 7, metal(pen))
    pen.disc(58, -10, 9, "#3a3344")
    pen.line("M20 -56C26 -70 50 -66 52 -50", "#3a3344", 5)
    gloss(pen, 26, -44, 14, 5, 10, 0.5)
    return (-90, -116, 78, 4)


def _dustpan(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#e2604a", "dustpan")
    pen.path("M-44 0H24L16 -44H-34Z", face(pen, colour))
    pen.path("M-44 0L-34 -44L-30 -40L-38 0ZM24 0L16 -44L11 -40L18 0Z", shade(colour, 0.2))
    pen.path("M-14 -44C-14 -70 -12 -90 -8 -96C-4 -90 -4 -70 -4 -44Z", roll(pen, colour))
    pen.rect(34, -110, 42, -50, roll(pen, "#c08a52"), 4)
    pen.rect(24, -52, 52, -40, roll(pen, "#c08a52"), 3)
    for k in range(9):
        pen.line(f"M{26 + 3 * k} -40L{24 + 3.600 * k:.1f} -8", "#e8c66a", 2.400)
    return (-50, -114, 62, 2)


def _iron(pen: Pen, looks: Looks) -> Box:
    """A flat iron on its board, if the board is said."""
    colour = tint(looks, looks.pick("#3f86c8", "#d8508a", "#5fae8a"), "iron")
    if looks.has("board"):
        ground(pen, 0, 60)
        pen.line("M-40 -2L34 -78M40 -2L-34 -78", "#8a93a8", 5)
        pen.path("M-96 -84C-96 -92 -60 -92 60 -92Q90 -92 90 -84Q90 -76 60 -76H-60Q-96 -76 -96 -84Z", fall(pen, "#8fc0d8"))
        with pen.at(30, -90, 0.6):
            _iron(pen, Looks(seed=looks.seed))
        return (-100, -150, 96, 3)
    pen.path("M-54 -2V-10H44C60 -8 66 -2 66 0H-54Z", metal(pen))
    pen.path("M-54 -10C-50 -34 -30 -44 -10 -44H10C40 -44 56 -26 62 -8Z", orb(pen, colour))
    pen.line("M-36 -40C-44 -80 30 -84 34 -56C34 -48 30 -46 24 -44", shade(colour, 0.36), 11)
    pen.disc(4, -28, 8, metal(pen))
    gloss(pen, 30, -26, 10, 4, 30, 0.6)
    return (-62, -90, 72, 3)


def _laundry(pen: Pen, looks: Looks) -> Box:
    """Washing on a line; a full basket by the words."""
    tones = ("#e2604a", "#f7f3ea", "#4a9fd0", "#f2c14a")
    if looks.has("basket", "laundry"):
        ground(pen, 0, 46)
        for x, y, tone in ((-26, -58, tones[0]), (20, -60, tones[2]), (0, -70, tones[1]), (-10, -54, tones[3]), (32, -52, tones[1])):
            pen.path(curve((x - 22, y + 12), (x - 12, y - 10), (x + 12, y - 8), (x + 22, y + 12)), orb(pen, tone))
        pen.path("M20 -60L44 -30L36 -24L12 -50Z", roll(pen, tones[2]))
        pen.path("M-50 -48H50L40 0H-40Z", roll(pen, "#e8d2a0"))
        for row in range(4):
            pen.line("M-46 " + str(-40 + 10 * row) + "q6 5 12 0" + "t12 0" * 7, "#b98f4a", 2, 0.6)
        return (-60, -90, 60, 3)
    for x in (-86, 86):
        pen.rect(x - 4, -130, x + 4, 0, roll(pen, "#9a6a40"), 1)
        pen.line(f"M{x - 12} -126H{x + 12}", "#9a6a40", 5)
    pen.line("M-86 -124Q0 -106 86 -124", "#f4f0e6", 1.800)
    for k, (x, tone) in enumerate(((-56, tones[0]), (-20, tones[1]), (18, tones[2]), (54, tones[3]))):
        y = -112 - abs(x) // 18
        if k % 2 == 0:
            pen.path(f"M{x - 9} {y}L{x - 22} {y + 12}L{x - 14} {y + 20}L{x - 10} {y + 16}V{y + 52}H{x + 10}V{y + 16}L{x + 14} "
                     f"{y + 20}L{x + 22} {y + 12}L{x + 9} {y}Q{x} {y + 8} {x - 9} {y}Z",
                     roll(pen, tone))
        else:
            pen.path(f"M{x - 15} {y}H{x + 15}L{x + 17} {y + 58}Q{x} {y + 50} {x - 17} {y + 58}Z", roll(pen, tone))
        for side in (-9, 9):
            pen.rect(x + side - 1.500, y - 6, x + side + 1.500, y + 4, "#c98a4a", 0.5)
    return (-102, -134, 102, 2)


def _washer(pen: Pen, looks: Looks) -> Box:
    white = tint(looks, "#eef0f5", "machine")
    ground(pen, 0, 46)
    pen.rect(-48, -112, 48, -2, roll(pen, white), 5)
    pen.rect(-44, -106, 44, -90, shade(white, 0.1), 3)
    pen.disc(30, -98, 6, metal(pen))
    for x in (-38, -28, -18):
        pen.rect(x, -101, x + 7, -95, "#4a86c8", 1)
    pen.disc(0, -48, 36, metal(pen, "#aab4c6"))
    pen.disc(0, -48, 29, pen.ball("#a8d8f0", "#5a9fc8", "#2f4f78"))
    for x, y, tone in ((-12, -40, "#e2604a"), (8, -36, "#f2c14a"), (0, -52, "#f7f3ea"), (14, -50, "#7a5ab0")):
        pen.path(curve((x - 11, y), (x - 3, y - 9), (x + 10, y - 5), (x + 8, y + 8), (x - 6, y + 9)), orb(pen, tone))
    pen.path("M-22 -64A29 29 0 0 1 4 -76L-2 -66A20 20 0 0 0 -16 -58Z", "#ffffff", 0.6)
    return (-54, -116, 54, 3)


PROPS = (
    thing("shower", 1.0, _shower),
    thing("toilet, lavatory, loo", 0.7, _toilet),
    thing("soap, bar of soap", 0.14, _soap, "table"),
    thing("toothbrush, toothpaste, tube, lotion", 0.06, _toothbrush, "hand"),
    thing("comb, hairbrush, hair brush", 0.07, _comb, "hand"),
    thing("hair dryer, hairdryer, blow dryer", 0.26, _hair_dryer, "hand"),
    thing("vacuum cleaner, vacuum, hoover", 0.9, _vacuum),
    thing("dustpan", 0.36, _dustpan, "hand"),
    thing("iron, ironing board, flatiron, flat iron", 0.32, _iron, "table"),
    thing("clothesline, laundry, washing line, laundry basket, clothes line", 2.2, _laundry),
    thing("washing machine, washer, dryer, tumble dryer, dishwasher", 0.66, _washer),
)

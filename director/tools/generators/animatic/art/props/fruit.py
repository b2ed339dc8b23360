"""Fruit, berries and nuts."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import curve, face, fall, gloss, ground, leaf, orb, roll, shade, thing, tint

_STALK = "#7a5230"
_LEAF = "#5fae3f"


def _stalk(pen: Pen, x: float, y: float, long: float = 12, lean: float = 4) -> None:
    pen.line(f"M{num(x)} {num(y)}q{num(lean * 0.2)} {num(-long * 0.6)} {num(lean)} {num(-long)}", _STALK, 3.2)


def _strawberry(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#e2363f", "strawberry")
    ground(pen, 0, 22)
    pen.path("M0 0C-22 -12 -38 -38 -34 -56C-28 -72 -10 -68 0 -66C10 -68 28 -72 34 -56C38 -38 22 -12 0 0Z", orb(pen, red))
    for k, (x, y) in enumerate(((-20, -50), (-4, -54), (14, -52), (26, -46), (-24, -36), (-10, -40), (6, -38), (18, -34), (-14, -24),
                                (2, -24),
                                (12, -20), (-2, -11))):
        pen.oval(x, y, 1.5, 2.5, "#ffe08a" if k % 2 else "#f7c860")
    for turn in (-84, -50, -16, 18, 52, 86):
        leaf(pen, 0, -64, 22, turn, _LEAF, 0.5)
    _stalk(pen, 0, -66, 14)
    gloss(pen, -17, -48, 6, 12, 24, 0.5)
    return (-42, -92, 42, 2)


def _grapes(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#7a3fa8", "#8fb84a", "#6a2f8a"), "grape", "grapes")
    pen.line("M0 -86V-106M-4 -92Q-20 -100 -26 -92", _STALK, 3.4)
    leaf(pen, 2, -90, 30, 62, _LEAF, 0.7)
    for row, wide in enumerate((4, 5, 4, 3, 2, 1)):
        for k in range(wide):
            x, y = (k - (wide - 1) / 2) * 17 + (row % 2) * 1.5, -84 + row * 14
            pen.disc(x, y, 10.5, orb(pen, colour))
            pen.disc(x - 3, y - 4, 2.4, "#ffffff", 0.6)
    return (-48, -112, 48, 0)


def _cherries(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#c81f3a", "cherry")
    pen.line("M-20 -34Q-14 -72 10 -92M24 -30Q22 -66 10 -92", "#6f8a3a", 3)
    leaf(pen, 10, -91, 34, 66, _LEAF, 0.62)
    for x, y in ((-22, -20), (24, -18)):
        pen.disc(x, y, 19, orb(pen, red))
        pen.path(f"M{x - 7} {y - 15}Q{x} {y - 9} {x + 8} {y - 15}", shade(red, 0.5), 0.6)
        gloss(pen, x - 7, y - 7, 4.5, 7, 30, 0.8)
    return (-46, -112, 50, 2)


def _pear(pen: Pen, looks: Looks) -> Box:
    green = tint(looks, looks.pick("#c3cf4a", "#a9c04a", "#e0c24a"), "pear")
    ground(pen, 0, 26)
    pen.path("M0 0C-26 2 -40 -14 -36 -36C-33 -54 -18 -58 -16 -76C-14 -94 14 -94 16 -76C18 -58 33 -54 36 -36C40 -14 26 2 0 0Z",
             orb(pen, green))
    pen.oval(15, -26, 24, 30, pen.soft("#e2763a", 0.6))
    _stalk(pen, 0, -88, 16, 5)
    leaf(pen, 3, -94, 24, 64, _LEAF)
    gloss(pen, -14, -46, 6, 18, 16, 0.5)
    return (-42, -112, 42, 3)


def _lemon(pen: Pen, looks: Looks) -> Box:
    """A lemon, or a lime by its word, with half of another in front."""
    rind = tint(looks, "#7fbf3a" if looks.has("lime") else "#f7d02f", "lemon", "lime")
    ground(pen, 6, 44)
    pen.path("M-52 -34C-46 -38 -44 -40 -40 -46C-26 -66 18 -66 30 -46C33 -40 36 -38 42 -34C36 -30 33 -28 30 -22C18 -2 -26 -2 -40 -22"
             "C-44 -28 -46 -30 -52 -34Z", orb(pen, rind))
    gloss(pen, -20, -46, 14, 5, -14, 0.55)
    leaf(pen, 40, -34, 26, 40, _LEAF, 0.5)
    with pen.at(34, -20):
        pen.disc(0, 0, 21, orb(pen, rind))
        pen.disc(-1, 0, 18, "#fff9dc")
        for k in range(8):
            a = math.pi * k / 4
            p, q = (a - 0.32, a + 0.32)
            pen.path(f"M{num(-1 + 2 * math.cos(a))} {num(2 * math.sin(a))}L{num(-1 + 15 * math.cos(p))} {num(15 * math.sin(p))}"
                     f"A15 15 0 0 1 {num(-1 + 15 * math.cos(q))} {num(15 * math.sin(q))}Z", light(rind, 0.12))
    return (-56, -66, 62, 3)


def _peach(pen: Pen, looks: Looks) -> Box:
    """A peach, plum, apricot or mango by its word."""
    plum, mango = looks.has("plum", "prune"), looks.has("mango")
    skin = tint(looks, "#6a2f7a" if plum else "#f5a52f" if mango else "#f7a35c", "peach", "plum", "mango")
    blush = "#a85fc8" if plum else "#d8402f" if mango else "#e2504a"
    ground(pen, 0, 28)
    if mango:
        pen.path("M-34 -20C-44 -48 -22 -82 10 -80C40 -78 50 -44 36 -20C22 4 -20 8 -34 -20Z", orb(pen, skin))
        pen.oval(16, -50, 24, 28, pen.soft(blush, 0.8))
    else:
        pen.path("M0 0C-30 0 -44 -22 -40 -44C-36 -66 -14 -72 0 -64C14 -72 36 -66 40 -44C44 -22 30 0 0 0Z", orb(pen, skin))
        pen.oval(18, -38, 26, 32, pen.soft(blush, 0.8))
        pen.line("M0 -64C-8 -46 -8 -22 0 -4", shade(skin, 0.4), 2.4, 0.6)
    top = -80 if mango else -65
    _stalk(pen, 2, top, 10, 3)
    leaf(pen, 4, top - 4, 30, 58, _LEAF, 0.5)
    gloss(pen, -20, -44, 6, 12, 20, 0.5)
    return (-46, -116, 50, 3)


def _pineapple(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, "#e8a832", "pineapple")
    ground(pen, 0, 26)
    for turn, long in ((-52, 34), (52, 34), (-34, 44), (34, 44), (-16, 50), (16, 50), (0, 54)):
        leaf(pen, 0, -82, long, turn, "#4f9a4a", 0.32)
    pen.path("M-30 -14C-38 -34 -38 -60 -26 -80Q0 -92 26 -80C38 -60 38 -34 30 -14Q0 6 -30 -14Z", orb(pen, gold))
    for row in range(5):
        for k in range(5):
            x, y = (k - 2) * 13.5 + (row % 2) * 6.7, -76 + row * 13.5
            if abs(x) < 27 - 0.008 * (y + 42) ** 2:
                pen.path(f"M{num(x)} {num(y - 6)}l6 6l-6 6l-6 -6Z", shade(gold, 0.28), 0.45)
                pen.path(f"M{num(x)} {num(y - 1)}l2 -4l-2 -1l-1.500 2Z", "#fff0b0", 0.8)
    return (-42, -138, 42, 4)


def _melon(pen: Pen, looks: Looks) -> Box:
    """A watermelon with a cut slice; a honey melon by its word alone."""
    water = looks.has("watermelon") or not looks.has("melon", "cantaloupe", "honeydew")
    rind, flesh = tint(looks, "#3f9a4a" if water else "#e8d07a", "melon"), "#ef4a56" if water else "#f7b25c"
    ground(pen, 0, 54)
    pen.oval(-10, -40, 48, 40, orb(pen, rind))
    if water:
        for bend in (-34, -14, 8, 28):
            pen.line(f"M{-10 + bend * 0.25} -79C{-10 + bend * 1.15} -58 {-10 + bend * 1.15} -22 {-10 + bend * 0.25} -1", "#1f6a3a", 6, 0.7)
    gloss(pen, -30, -58, 10, 6, -30, 0.45)
    pen.path("M4 -2L66 -2A31 36 0 0 0 35 -46A31 36 0 0 0 4 -2Z", fall(pen, shade(rind, 0.1)))
    pen.path("M9 -2H61A26 31 0 0 0 35 -37A26 31 0 0 0 9 -2Z", "#f4f9d8")
    pen.path("M13 -2H57A22 27 0 0 0 35 -32A22 27 0 0 0 13 -2Z", fall(pen, flesh))
    for x, y in ((28, -18), (36, -24), (44, -16), (24, -8), (36, -10), (48, -7)):
        pen.oval(x, y, 1.6, 2.8, "#3a2024" if water else "#fbe7b0")
    return (-60, -84, 70, 3)


def _coconut(pen: Pen, looks: Looks) -> Box:
    brown = tint(looks, "#7a5236", "coconut")
    ground(pen, 4, 44)
    pen.disc(-16, -36, 35, orb(pen, brown))
    for k in range(26):
        a, r = k * 2.4, 8 + (k * 7) % 24
        x, y = -16 + r * math.cos(a), -36 + r * math.sin(a)
        pen.line(f"M{num(x)} {num(y)}q3 3 2 7", shade(brown, 0.4) if k % 2 else light(brown, 0.3), 1.3, 0.7)
    for x, y in ((-24, -52), (-12, -56), (-18, -44)):
        pen.disc(x, y, 3.4, "#38241e")
    with pen.at(32, -23, turn=-8):
        pen.path("M-28 0A28 23 0 0 0 28 0Z", orb(pen, brown))
        pen.oval(0, 0, 28, 9, brown)
        pen.oval(0, 0, 25, 7.4, "#fffaf0")
        pen.oval(0, 1, 19, 5, pen.down("#d8d2c4", "#fbf7ee"))
    return (-56, -76, 66, 3)


def _kiwi(pen: Pen, looks: Looks) -> Box:
    """A kiwi and its half, or an avocado and its half by the word."""
    avo = looks.has("avocado")
    skin = tint(looks, "#3f5f34" if avo else "#8a6a40", "kiwi", "avocado")
    ground(pen, 2, 46)
    if avo:
        pen.path("M-54 -20C-54 -44 -34 -48 -28 -66C-22 -80 -6 -76 -4 -62C0 -40 2 -20 -8 -8C-22 6 -54 4 -54 -20Z", orb(pen, skin))
        pen.path("M4 -22C4 -44 20 -48 26 -66C30 -78 44 -76 48 -62C54 -44 60 -34 58 -20C54 6 6 8 4 -22Z", skin)
        pen.path("M9 -22C9 -41 24 -46 30 -64C33 -72 41 -71 44 -60C49 -44 55 -34 53 -21C49 0 11 2 9 -22Z", pen.down("#d8e08a", "#eff0a8"))
        pen.disc(31, -23, 13, orb(pen, "#8a5230"))
        gloss(pen, -38, -30, 5, 14, 14, 0.35)
        return (-60, -82, 64, 3)
    pen.oval(-22, -28, 34, 27, orb(pen, skin))
    pen.disc(30, -27, 27, skin)
    pen.disc(30, -27, 24, pen.ball("#d8ec8a", "#9fce3f", "#74b02c", cx=0.5, cy=0.5))
    pen.oval(30, -27, 7, 8, "#f6f8d2")
    for k in range(18):
        a = math.tau * k / 18
        pen.oval(30 + 12.5 * math.cos(a), -27 + 12.5 * math.sin(a), 1.4, 1.8, "#26302a")
    gloss(pen, -34, -40, 9, 4, -24, 0.35)
    return (-60, -60, 62, 3)


def _berries(pen: Pen, looks: Looks) -> Box:
    """Blueberries, raspberries or blackberries by the word."""
    drupe = looks.has("raspberry", "blackberry", "mulberry")
    colour = tint(looks, "#d8345f" if looks.has("raspberry") else "#3a2450" if looks.has("blackberry", "mulberry") else "#43569f", "berry")
    ground(pen, 0, 40)
    leaf(pen, 0, -40, 34, -40, _LEAF, 0.6)
    leaf(pen, 6, -40, 30, 34, _LEAF, 0.6)
    for x, y in ((0, -46), (-23, -20), (23, -20)):
        if not drupe:
            pen.disc(x, y, 20, orb(pen, colour))
            pen.path(f"M{x - 7} {y - 8}l4 2l3 -5l3 5l4 -2l-1 6h-12Z", shade(colour, 0.45))
            gloss(pen, x - 8, y - 2, 4, 6, 20, 0.4)
            continue
        pen.oval(x, y, 17, 19, shade(colour, 0.3))
        for row, wide in enumerate((2, 3, 4, 3, 2)):
            for k in range(wide):
                pen.disc(x + (k - (wide - 1) / 2) * 9, y - 13 + row * 7, 5.2, orb(pen, colour))
    return (-46, -78, 46, 3)


def _nut(pen: Pen, looks: Looks) -> Box:
    """A walnut; a peanut, hazelnut or almond by its word."""
    brown = tint(looks, "#d8a860" if looks.has("peanut") else "#b5763f", "nut")
    ground(pen, 0, 30)
    if looks.has("peanut"):
        with pen.at(0, -30, turn=-24):
            pen.path(curve((-44, 0), (-32, -20), (-12, -18), (0, -12), (14, -19), (36, -18), (46, 0), (36, 18), (14, 19), (0, 12),
                           (-12, 18),
                           (-32, 20)), orb(pen, brown))
            for x in (-30, -16, 14, 30):
                pen.line(f"M{x} -15q4 15 0 30", shade(brown, 0.4), 1.8, 0.6)
            pen.line("M-40 -6H42M-40 6H42", shade(brown, 0.35), 1.4, 0.5)
        return (-52, -64, 52, 3)
    if looks.has("hazelnut", "almond", "chestnut"):
        pen.path("M0 -74C22 -60 36 -40 34 -22Q30 0 0 0Q-30 0 -34 -22C-36 -40 -22 -60 0 -74Z", orb(pen, brown))
        pen.path("M-33 -18Q0 -32 33 -18Q28 0 0 0Q-28 0 -33 -18Z", light(brown, 0.4), 0.8)
        gloss(pen, -14, -46, 4, 10, 22, 0.55)
        return (-40, -78, 40, 3)
    pen.path("M0 -72C34 -72 42 -44 38 -26C34 -8 18 0 0 0C-18 0 -34 -8 -38 -26C-42 -44 -34 -72 0 -72Z", orb(pen, brown))
    pen.line("M0 -72C-5 -50 5 -24 0 0", shade(brown, 0.5), 3)
    for side in (-1, 1):
        for k in (11, 23):
            bend = f"c{side * 12} 12 {side * -4} 20 {side * 6} 32s{side * -4} 14 {side * -4} 22"
            pen.line(f"M{side * k * 0.8:.1f} -64{bend}", shade(brown, 0.4), 2, 0.6)
    gloss(pen, -20, -52, 5, 9, 26, 0.45)
    return (-44, -76, 44, 3)


def _acorn(pen: Pen, looks: Looks) -> Box:
    brown = tint(looks, "#c98a48", "acorn")
    pen.path("M-26 -52C-28 -26 -14 -8 0 0C14 -8 28 -26 26 -52Z", orb(pen, brown))
    pen.path("M-32 -50C-32 -74 -16 -80 0 -80C16 -80 32 -74 32 -50Q0 -42 -32 -50Z", fall(pen, "#7d5836"))
    for row in range(3):
        for k in range(6 - row):
            pen.line(f"M{num((k - (5 - row) / 2) * 10 - 4)} {num(-54 - row * 8)}q4 5 8 0", "#4a3020", 1.8, 0.7)
    _stalk(pen, 0, -79, 13, 5)
    gloss(pen, -11, -34, 4, 11, 10, 0.6)
    return (-36, -98, 36, 1)


def _pomegranate(pen: Pen, looks: Looks) -> Box:
    """A pomegranate opened to its seeds."""
    red = tint(looks, "#c23a44", "pomegranate")
    ground(pen, 0, 30)
    pen.path("M-8 -70L-12 -84L-3 -78L0 -88L3 -78L12 -84L8 -70C34 -66 44 -46 40 -28Q32 0 0 0Q-32 0 -40 -28C-44 -46 -34 -66 -8 -70Z",
             orb(pen, red))
    pen.path("M-4 -54C22 -60 34 -36 24 -20C14 -6 -16 -12 -18 -30C-18 -42 -14 -50 -4 -54Z", face(pen, "#fbe8c8"))
    for x, y in ((-8, -40), (2, -46), (12, -42), (20, -34), (-8, -28), (3, -33), (13, -29), (4, -20), (15, -18)):
        pen.oval(x, y, 4.6, 5.4, orb(pen, "#e0204a"))
    gloss(pen, -26, -42, 4, 10, 16, 0.5)
    return (-44, -92, 44, 3)


def _olive(pen: Pen, looks: Looks) -> Box:
    green = tint(looks, "#4a3a52" if looks.has("black") else "#8a9a3a", "olive")
    pen.line("M-44 -60Q0 -74 46 -48", _STALK, 3)
    for x, y, turn in ((-30, -64, -30), (-4, -68, 24), (24, -60, -14), (40, -52, 60), (-40, -60, -90)):
        leaf(pen, x, y, 30, turn, "#7a9a5a", 0.26)
    for x, y, turn in ((-20, -34, 10), (14, -32, -8)):
        with pen.at(x, y, turn=turn):
            pen.line("M0 -20V-30", _STALK, 2.4)
            pen.oval(0, 0, 15, 21, orb(pen, green))
            gloss(pen, -5, -7, 3, 7, 10, 0.6)
    return (-72, -102, 72, -6)


def _fig(pen: Pen, looks: Looks) -> Box:
    """Dark and pleated."""
    colour = tint(looks, "#5a3550", "fig")
    ground(pen, 0, 26)
    pen.path("M0 -84C6 -70 40 -52 38 -26Q34 0 0 0Q-34 0 -38 -26C-40 -52 -6 -70 0 -84Z", orb(pen, colour))
    for x in (-22, -10, 4, 18):
        pen.line(f"M{x * 0.2} -78C{x * 1.3} -56 {x * 1.6} -30 {x * 0.8} -3", roll(pen, light(colour, 0.3)), 1.6, 0.5)
    _stalk(pen, 0, -82, 8, 2)
    gloss(pen, -15, -34, 5, 12, 14, 0.35)
    return (-42, -96, 42, 3)


PROPS = (
    thing("strawberry", 0.09, _strawberry, "hand"),
    thing("grapes, grape, bunch of grapes", 0.22, _grapes, "hand"),
    thing("cherry, cherries", 0.12, _cherries, "hand"),
    thing("pear", 0.12, _pear, "hand"),
    thing("lemon, lime, citrus", 0.17, _lemon, "hand"),
    thing("peach, plum, apricot, nectarine, mango", 0.12, _peach, "hand"),
    thing("pineapple", 0.22, _pineapple, "hand"),
    thing("watermelon, melon, honeydew, cantaloupe", 0.42, _melon, "table"),
    thing("coconut", 0.26, _coconut, "table"),
    thing("kiwi, avocado, kiwifruit", 0.16, _kiwi, "hand"),
    thing("blueberry, raspberry, blackberry, berry, mulberry", 0.14, _berries, "hand"),
    thing("walnut, nut, peanut, hazelnut, almond, chestnut", 0.1, _nut, "hand"),
    thing("acorn", 0.08, _acorn, "hand"),
    thing("pomegranate", 0.13, _pomegranate, "hand"),
    thing("olive, olive branch", 0.16, _olive, "hand"),
    thing("fig", 0.1, _fig, "hand"),
)

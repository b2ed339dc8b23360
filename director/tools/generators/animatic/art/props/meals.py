"""Meals and bakery goods as they are served."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    curve,
    face,
    fall,
    gloss,
    ground,
    leaf,
    orb,
    rng_of,
    roll,
    shade,
    steam,
    thing,
    tint,
)

_CRUST = "#d9964a"


def dish(pen: Pen, x: float = 0, rx: float = 56, y: float = -9, colour: str = "#f2f0f6") -> None:
    """A plate seen from a little above, to put food on."""
    pen.shadow(x, 0, rx, 5, 0.4)
    pen.oval(x, y, rx, rx * 0.24, face(pen, colour))
    pen.oval(x, y + 0.6, rx * 0.76, rx * 0.16, pen.slant(shade(colour, 0.14), light(colour, 0.4)))


def hollow(pen: Pen, colour: str, filling: str, half: float = 46, top: float = -44) -> None:
    """A bowl with something in it."""
    ground(pen, 0, half * 0.9, 0.4)
    pen.path(f"M{-half} {top}H{half}C{half} {top * 0.4:.1f} {half * 0.56:.1f} 0 {half * 0.36:.1f} "
             f"0H{-half * 0.36:.1f}C{-half * 0.56:.1f} 0 {-half} {top * 0.4:.1f} {-half} {top}Z",
             roll(pen, colour))
    pen.oval(0, top, half, half * 0.26, light(colour, 0.5))
    pen.oval(0, top + 0.5, half * 0.9, half * 0.21, filling)


def _croissant(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 52)
    for x, y, r, turn in ((-50, -12, 13, -40), (50, -12, 13, 40), (-36, -24, 19, -32), (36, -24, 19, 32), (-18, -33, 24, -14),
                          (18, -33, 24, 14), (0, -36, 26, 0)):
        with pen.at(x, y, turn=turn):
            pen.oval(0, 0, r * 0.78, r, orb(pen, "#dc943e"))
            pen.line(f"M{num(-r * 0.5)} {num(-r * 0.5)}Q{num(-r * 0.2)} 0 {num(-r * 0.5)} {num(r * 0.5)}", "#8f5220", 2, 0.5)
            pen.line(f"M{num(r * 0.1)} {num(-r * 0.75)}Q{num(r * 0.45)} 0 {num(r * 0.1)} {num(r * 0.6)}", "#f7cf8a", 2.6, 0.5)
    return (-66, -66, 66, 4)


def _bagel(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 46)
    pen.path("M-52 -36A52 34 0 1 1 52 -36A52 36 0 0 1 -52 -36ZM-15 -40A15 8 0 1 0 15 -40A15 8 0 1 0 -15 -40Z", orb(pen, _CRUST))
    pen.line("M-15 -40A15 8 0 0 1 15 -40", "#8f5a26", 3, 0.6)
    rng = rng_of(looks, "bagel")
    for _ in range(44):
        a, r = rng.uniform(0, math.tau), rng.uniform(0.46, 0.84)
        pen.oval(48 * r * math.cos(a), -42 + 27 * r * math.sin(a), 2, 1.3, rng.choice(("#fff1cf", "#f7e2b0", "#4a3a34")))
    return (-56, -76, 56, 3)


def _pretzel(pen: Pen, looks: Looks) -> Box:
    knot = "M-16 -6C-2 -22 44 -40 44 -66C44 -92 10 -92 0 -58C-10 -92 -44 -92 -44 -66C-44 -40 2 -22 16 -6"
    for colour, wide in (("#8a4a1e", 15), ("#b8692a", 12), ("#d98f44", 6)):
        pen.line(knot, colour, wide)
    for x, y in ((-40, -66), (-30, -44), (-8, -28), (40, -68), (31, -46), (10, -28), (-20, -82), (20, -82), (0, -50), (-14, -9), (14, -9)):
        pen.rect(x - 1.6, y - 1.6, x + 1.6, y + 1.6, "#ffffff", 0.6)
    return (-56, -100, 56, 4)


def _toast(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 40)
    pen.path("M-40 0V-52C-56 -58 -52 -84 -26 -84H26C52 -84 56 -58 40 -52V0Z", fall(pen, "#b8702e"))
    pen.path("M-33 -5V-54C-47 -62 -42 -77 -24 -77H24C42 -77 47 -62 33 -54V-5Z", pen.ball("#fbe3ac", "#f0c47a", "#d9a050", cx=0.5, cy=0.45))
    pen.path("M-16 -54L14 -58L18 -32L-12 -28Z", orb(pen, "#ffe26a"))
    gloss(pen, -4, -48, 8, 3, -8, 0.7)
    return (-54, -88, 54, 3)


def _baguette(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 60)
    with pen.at(0, -30, turn=-24):
        pen.path("M-74 0C-74 -16 -50 -18 0 -18C50 -18 74 -16 74 0C74 14 50 16 0 16C-50 16 -74 14 -74 0Z", orb(pen, "#d68f3f"))
        for k in range(6):
            pen.path(f"M{-54 + 20 * k} 4Q{-46 + 20 * k} -16 {-36 + 20 * k} -14Q{-44 + 20 * k} -2 {-54 + 20 * k} 4Z", "#fbe0a8")
    return (-78, -76, 78, 8)


def _sandwich(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 50)
    pen.path("M-54 -2L-50 -14H50L54 -2Q0 4 -54 -2Z", fall(pen, "#eac48a"))
    pen.path("M-58 -18q8 -6 14 0t14 0t14 0t14 0t14 0t14 0t14 0t14 0L50 -12H-50Z", orb(pen, "#7ac24a"))
    pen.rect(-50, -26, 50, -19, fall(pen, "#ef9f94"), 3)
    pen.path("M-54 -32H54L36 -22L24 -30L10 -20L-8 -30L-22 -22L-34 -30Z", fall(pen, "#ffd23f"))
    for x in (-32, 0, 32):
        pen.oval(x, -34, 18, 5, orb(pen, "#e2402f"))
    pen.path("M-54 -38L-8 -82Q0 -88 8 -82L54 -38Z", face(pen, "#fbeccb"))
    pen.path("M-58 -36L-8 -86Q0 -93 8 -86L58 -36L53 -34L6 -80Q0 -84 -6 -80L-53 -34Z", fall(pen, "#c98540"))
    pen.path("M-57 -36H57V-30Q0 -26 -57 -30Z", fall(pen, "#f2d79f"))
    return (-64, -94, 64, 3)


def _hot_dog(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 58)
    pen.path("M-66 -26C-66 -44 66 -44 66 -26C66 -4 40 0 0 0C-40 0 -66 -4 -66 -26Z", orb(pen, "#e0a55a"))
    pen.path("M-76 -34C-76 -52 76 -52 76 -34C76 -22 -76 -22 -76 -34Z", orb(pen, "#c4502f"))
    pen.line("M-62 -38q7 -9 14 0t14 0t14 0t14 0t14 0t14 0t14 0t14 0", "#ffd02f", 4.4)
    pen.path("M-68 -26C-50 -20 50 -20 68 -26C70 -2 40 2 0 2C-40 2 -70 -2 -68 -26Z", roll(pen, "#efbd74"))
    pen.line("M-56 -14Q0 -6 56 -14", "#fff0cc", 3, 0.5)
    return (-80, -54, 80, 4)


def _taco(pen: Pen, looks: Looks) -> Box:
    """A taco; a burrito or wrap by its word."""
    ground(pen, 0, 48)
    if looks.has("burrito", "wrap", "kebab", "shawarma"):
        with pen.at(0, -36, turn=-32):
            pen.path("M-58 -18Q-64 0 -58 18L40 22V-22Z", roll(pen, "#f2dcae"))
            pen.oval(40, 0, 11, 22, "#e0bd84")
            for u, v, r, tone in ((40, -12, 6, "#7ac24a"), (41, -2, 7, "#9a4a2a"), (39, 9, 6, "#e2402f"), (43, 15, 4, "#ffd23f"),
                                  (37, 3, 4, "#f7efe0")):
                pen.disc(u, v, r, orb(pen, tone))
            pen.path("M-62 -20Q-70 0 -62 20L0 23L-10 0L0 -23Z", pen.across("#dfe5ee", "#ffffff", "#c3ccd9"))
            for u, v in ((-40, -8), (-24, 10), (14, -12), (22, 8)):
                pen.oval(u, v, 4, 2.4, "#b98a4a", 0.6)
        return (-70, -92, 66, 12)
    pen.path("M-56 -4C-56 -80 56 -80 56 -4Z", orb(pen, shade("#f0b848", 0.16)))
    for k in range(13):
        x = -50 + 8.3 * k
        y = -8 - 58 * math.sqrt(max(0.0, 1 - (x / 60) ** 2))
        tone = ("#7ac24a", "#e2402f", "#8a4a2a", "#ffe26a")[k % 4]
        pen.disc(x, y + 6, 9, orb(pen, tone))
    pen.path("M-60 0C-60 -68 60 -68 60 0Q0 6 -60 0Z", orb(pen, "#f5c458"))
    for x, y in ((-34, -14), (-14, -36), (10, -18), (30, -30), (-2, -8), (40, -10)):
        pen.oval(x, y, 3.4, 2, "#c98a2a", 0.6)
    return (-66, -78, 66, 5)


def _spaghetti(pen: Pen, looks: Looks) -> Box:
    dish(pen, 0, 60)
    rng = rng_of(looks, "pasta")
    pen.path("M-46 -12C-44 -40 -22 -52 0 -52C22 -52 44 -40 46 -12Q0 0 -46 -12Z", "#e8bc58")
    for _ in range(30):
        x, y = rng.uniform(-36, 36), rng.uniform(-42, -10)
        y = max(y, -50 + abs(x) * 0.7)
        pen.line(f"M{num(x - 16)} {num(y + 4)}q8 -14 16 -3t16 -1", rng.choice(("#f7d87a", "#efc560", "#fbe69a")), 2.8)
    pen.path("M-26 -42C-20 -60 22 -60 28 -40C32 -28 14 -34 8 -26C0 -34 -10 -24 -16 -32Q-30 -32 -26 -42Z", orb(pen, "#d0361f"))
    for x, y in ((-8, -52), (12, -50), (2, -60)):
        pen.disc(x, y, 8.500, orb(pen, "#8a4a2e"))
    leaf(pen, -2, -64, 16, -30, "#4f9a3a", 0.6)
    leaf(pen, 0, -64, 16, 34, "#4f9a3a", 0.6)
    steam(pen, 0, -78, 22)
    return (-64, -102, 64, 6)


def _rice(pen: Pen, looks: Looks) -> Box:
    """Rice, porridge or cereal in a bowl."""
    cereal = looks.has("cereal", "cornflakes", "muesli", "granola")
    hollow(pen, tint(looks, "#4a7fb8" if not cereal else "#e8604a", "bowl"), "#fffdf6")
    rng = rng_of(looks, "rice")
    if cereal:
        for _ in range(26):
            x, y = rng.uniform(-32, 32), rng.uniform(-50, -40)
            pen.path(curve((x - 6, y), (x, y - 5), (x + 6, y - 1), (x + 2, y + 4)), orb(pen, "#e8a53f"))
        pen.line("M22 -46L56 -88", "#c3cad8", 5)
        return (-52, -94, 62, 3)
    pen.path("M-40 -44C-36 -72 36 -72 40 -44Q0 -32 -40 -44Z", orb(pen, "#fdfbf4"))
    for _ in range(60):
        a, r = rng.uniform(math.pi, math.tau), math.sqrt(rng.random())
        x, y = 36 * r * math.cos(a), -43 + 22 * r * math.sin(a)
        pen.line(f"M{num(x)} {num(y)}l{rng.uniform(-3, 3):.1f} {rng.uniform(-2, 2):.1f}", rng.choice(("#ffffff", "#d8d2c6", "#e9e4d8")), 2)
    pen.line("M20 -48L60 -86M26 -45L68 -80", "#8a4a2e", 2.8)
    return (-52, -92, 74, 3)


def _sushi(pen: Pen, looks: Looks) -> Box:
    pen.shadow(0, 0, 66, 5, 0.4)
    pen.path("M-70 -12H70L66 -4H-66Z", fall(pen, "#8a5230"))
    pen.rect(-56, -4, -46, 0, "#5a3420")
    pen.rect(46, -4, 56, 0, "#5a3420")
    for x, tone in ((-42, "#f5845a"), (-4, "#e8505a")):
        pen.rect(x - 17, -30, x + 17, -11, orb(pen, "#fbf9f2"), 8)
        pen.path(f"M{x - 20} -28C{x - 18} -44 {x + 18} -44 {x + 20} -28Q{x} -22 {x - 20} -28Z", orb(pen, tone))
        for k in (-9, 0, 9):
            pen.line(f"M{x + k - 3} -39l5 13", "#ffd8c4", 1.8, 0.8)
    pen.rect(28, -40, 62, -11, roll(pen, "#1f2b2a"), 3)
    pen.oval(45, -40, 17, 6.4, "#1f2b2a")
    pen.oval(45, -40, 14, 5, "#fbf9f2")
    pen.oval(45, -40, 6, 2.6, "#f5845a")
    pen.line("M-60 -58L60 -66M-58 -52L62 -60", "#c2403a", 2.8)
    return (-74, -72, 74, 3)


def _steak(pen: Pen, looks: Looks) -> Box:
    """Meat on a plate: steak; bacon, ham or a chop by the word."""
    dish(pen, 0, 62)
    if looks.has("bacon"):
        for k, y in enumerate((-14, -26, -38)):
            wave = f"M-48 {y}q12 -10 24 0t24 0t24 0t24 0"
            for tone, wide, drop in (("#a8362c", 13, 0), ("#f5b8a4", 4, -3), ("#d86a5a", 2.4, 3)):
                pen.line(wave.replace(f"M-48 {y}", f"M-48 {y + drop + k * 0}"), tone, wide)
        return (-66, -58, 66, 6)
    if looks.has("ham"):
        pen.path(curve((-52, -22), (-40, -56), (0, -66), (36, -52), (44, -26), (20, -10), (-24, -8)), orb(pen, "#d9785a"))
        pen.path("M34 -40L66 -56L70 -48L42 -28Z", roll(pen, "#fbf3e2"))
        pen.oval(-30, -32, 17, 21, orb(pen, "#f7a8a0"))
        pen.oval(-30, -32, 7, 9, "#fbe8dc")
        for x in (-8, 8, 24):
            pen.line(f"M{x} -60L{x + 12} -14M{x + 14} -58L{x - 8} -14", "#a84a34", 1.6, 0.6)
        return (-66, -72, 76, 6)
    pen.path(curve((-46, -18), (-42, -42), (-8, -52), (30, -46), (46, -26), (30, -11), (-10, -8)), orb(pen, "#8a4430"))
    pen.path(curve((-46, -18), (-42, -42), (-8, -52), (30, -46), (46, -26)).replace("Z", ""), "none")
    pen.line(curve((-45, -20), (-41, -41), (-8, -50), (30, -44), (45, -26), closed=False), "#f2d2a8", 4)
    for x in (-28, -10, 8, 26):
        pen.line(f"M{x - 8} -16L{x + 12} -42", "#3a1c18", 3.4, 0.65)
    leaf(pen, 30, -14, 22, 60, "#5fae3f", 0.5)
    steam(pen, 0, -56, 24)
    return (-66, -84, 66, 6)


def _roast(pen: Pen, looks: Looks) -> Box:
    """A roast bird on a platter."""
    dish(pen, 0, 68)
    for x, turn in ((-52, -60), (54, 60), (-40, -78), (42, 78)):
        leaf(pen, x, -10, 24, turn, "#6fba4a", 0.5)
    pen.path(curve((-50, -24), (-34, -54), (4, -66), (40, -50), (52, -24), (30, -10), (-30, -10)), orb(pen, "#d08536"))
    for side in (-1, 1):
        with pen.at(side * 36, -30, turn=side * 52):
            pen.rect(-4, -44, 4, -20, roll(pen, "#fbf3e2"), 3)
            pen.disc(-4, -44, 5, "#fbf3e2")
            pen.disc(4, -44, 5, "#fbf3e2")
            pen.path("M-9 -24C-20 0 -16 18 0 20C16 18 20 0 9 -24Z", orb(pen, "#c47428"))
    pen.path("M-24 -30C-30 -46 -12 -58 0 -56C-10 -46 -14 -36 -10 -26Z", shade("#d08536", 0.2), 0.6)
    gloss(pen, 6, -54, 14, 5, 6, 0.6)
    steam(pen, 0, -70, 24)
    return (-84, -98, 84, 7)


def _drumstick(pen: Pen, looks: Looks) -> Box:
    with pen.at(0, -46, turn=38):
        pen.rect(-5, 6, 5, 40, roll(pen, "#fbf3e2"), 3)
        pen.disc(-5, 42, 6.500, "#fbf3e2")
        pen.disc(5, 42, 6.500, "#f2e6cc")
        pen.path("M-8 16C-34 0 -34 -52 0 -54C34 -52 34 0 8 16Z", orb(pen, "#c8782c"))
        pen.line("M-14 -34Q-22 -16 -12 -4M14 -40Q22 -22 14 -6", "#8a4a1c", 2, 0.5)
        gloss(pen, -10, -34, 6, 12, 14, 0.6)
    return (-56, -96, 50, 2)


def _sausage(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 54)
    for y, x in ((-14, -4), (-34, 6)):
        pen.path(f"M{x - 56} {y - 6}C{x - 40} {y + 14} {x + 40} {y + 14} {x + 56} {y - 6}C{x + 60} {y - 14} {x + 50} {y - 18} {x + 44} "
                 f"{y - 12}"
                 f"C{x + 24} {y - 2} {x - 24} {y - 2} {x - 44} {y - 12}C{x - 50} {y - 18} {x - 60} {y - 14} {x - 56} {y - 6}Z", orb(pen,
                     "#b85a34"))
        pen.line(f"M{x - 40} {y - 3}Q{x} {y + 7} {x + 40} {y - 3}", "#f2b48a", 2.4, 0.6)
        for k in (-24, 0, 24):
            pen.line(f"M{x + k - 4} {y + 6}l8 -6", "#6a2a1a", 2, 0.6)
    return (-64, -60, 68, 3)


def _fried_egg(pen: Pen, looks: Looks) -> Box:
    """A fried egg; an omelette by its word."""
    dish(pen, 0, 58)
    if looks.has("omelette", "omelet"):
        pen.path("M-46 -10C-50 -40 -20 -48 0 -48C24 -48 50 -38 46 -10Q0 0 -46 -10Z", orb(pen, "#f7c83f"))
        pen.path("M-46 -10Q0 -20 46 -10Q0 2 -46 -10Z", shade("#f7c83f", 0.16))
        for x, y in ((-26, -30), (-6, -38), (16, -32), (30, -22), (2, -24)):
            pen.oval(x, y, 6, 4, "#c98a2a", 0.4)
        leaf(pen, 4, -46, 18, 30, "#5fae3f", 0.5)
        return (-62, -66, 62, 6)
    pen.path(curve((-46, -14), (-30, -28), (-4, -27), (20, -32), (44, -20), (36, -8), (0, -4), (-30, -6)), face(pen, "#fffdf6"))
    pen.path("M-22 -18C-22 -42 18 -42 18 -18Q-2 -8 -22 -18Z", orb(pen, "#ffb31f"))
    gloss(pen, -9, -30, 5, 3, -20, 0.9)
    return (-62, -48, 62, 6)


def _pancakes(pen: Pen, looks: Looks) -> Box:
    dish(pen, 0, 60)
    for k in range(4):
        y = -14 - 10 * k
        pen.oval(0, y, 46 - k % 2 * 2, 10, fall(pen, "#b8702e"))
        pen.oval(0, y - 4, 45 - k % 2 * 2, 9.4, pen.ball("#f5c674", "#e0a04a", "#c9853a", cx=0.5, cy=0.4))
    pen.path("M-34 -50C-20 -56 20 -58 36 -49L34 -22Q30 -16 27 -24L26 -40Q10 -38 4 -40L2 -28Q-3 -22 -6 -29V-41Q-18 -42 -24 -42V-34Q-28 "
             "-28 -31 -35Z", "#8a3f14", 0.85)
    pen.path("M-13 -56L10 -60L14 -48L-9 -44Z", orb(pen, "#ffe88a"))
    steam(pen, 0, -64, 26)
    return (-64, -94, 64, 6)


def _waffle(pen: Pen, looks: Looks) -> Box:
    dish(pen, 0, 60)
    pen.path("M-44 -12V-36Q0 -26 44 -36V-12Q0 0 -44 -12Z", fall(pen, "#c07c30"))
    pen.path("M-48 -36C-40 -60 40 -60 48 -36C40 -22 -40 -22 -48 -36Z", fall(pen, "#eab25c"))
    for k in (-30, -15, 0, 15, 30):
        pen.line(f"M{k * 0.8:.1f} -53L{k * 1.06:.1f} -27", "#a8641f", 2.6, 0.7)
    for y in (-48, -41, -34):
        pen.line(f"M{-44 + abs(y + 41) * 0.8:.1f} {y}H{44 - abs(y + 41) * 0.8:.1f}", "#a8641f", 2.6, 0.7)
    pen.disc(0, -56, 13, orb(pen, "#fffaf0"))
    pen.path("M0 -66C-8 -70 -8 -80 0 -76C8 -80 8 -70 0 -66Z", "#e2363f")
    return (-64, -84, 64, 6)


def _dumplings(pen: Pen, looks: Looks) -> Box:
    pen.shadow(0, 0, 56, 5, 0.4)
    pen.path("M-56 -30V-8Q0 6 56 -8V-30Q0 -16 -56 -30Z", roll(pen, "#d8a55a"))
    pen.oval(0, -30, 56, 13, "#b9853f")
    pen.oval(0, -30, 50, 10, "#f2e2b8")
    pen.line("M-56 -20Q0 -6 56 -20M-56 -12Q0 2 56 -12", "#8f5f26", 1.6, 0.6)
    for x, y in ((-28, -38), (28, -38), (0, -34)):
        pen.path(f"M{x - 20} {y + 6}C{x - 22} {y - 10} {x - 8} {y - 14} {x} {y - 22}C{x + 8} {y - 14} {x + 22} {y - 10} {x + 20} "
                 f"{y + 6}Q{x} {y + 14} {x - 20} {y + 6}Z",
                 orb(pen, "#faf3e4"))
        for k in (-10, -4, 4, 10):
            pen.line(f"M{x} {y - 20}Q{x + k} {y - 10} {x + k * 1.4:.1f} {y - 2}", "#c9b894", 1.4, 0.8)
    steam(pen, 0, -62, 26)
    return (-60, -94, 60, 3)


def _butter(pen: Pen, looks: Looks) -> Box:
    dish(pen, 0, 54)
    pen.path("M-36 -30L-26 -42H40L32 -30Z", light("#ffe06a", 0.4))
    pen.rect(-36, -30, 32, -10, fall(pen, "#ffdf66"), 2)
    pen.path("M32 -30L40 -42V-22L32 -10Z", shade("#ffdf66", 0.16))
    pen.path("M-36 -30L-26 -42H-14L-22 -30V-10H-36Z", "#fff2a8", 0.9)
    return (-58, -48, 58, 5)


def _soup(pen: Pen, looks: Looks) -> Box:
    hollow(pen, tint(looks, "#e8e2d6", "bowl"), pen.ball("#f7a04a", "#e2762f", "#c2561f", cx=0.5, cy=0.5))
    for x, y in ((-20, -45), (4, -49), (22, -43), (-4, -41)):
        pen.oval(x, y, 5, 3, "#f7c04a" if x < 0 else "#5fae3f")
    pen.path("M-6 -46q-8 -5 2 -6t14 2q-4 6 -16 4Z", "#fff6e4", 0.9)
    pen.line("M20 -46L60 -78", "#c3cad8", 4.4)
    pen.oval(63, -81, 8, 5, "#d6dce8")
    steam(pen, -4, -58, 34, 3, 12)
    return (-52, -96, 74, 3)


def _salad(pen: Pen, looks: Looks) -> Box:
    hollow(pen, tint(looks, "#c98a4a", "bowl"), "#5a9a3a")
    for k in range(13):
        leaf(pen, -34 + 5.6 * k, -40, 24 + (k * 5) % 9, -66 + 11 * k, ("#7ac25a", "#5aa84a", "#a8d86a")[k % 3], 0.6)
    for x, y, tone in ((-20, -52, "#e2453a"), (6, -58, "#e2453a"), (24, -50, "#e2453a"), (-6, -48, "#f4f8dc"), (16, -44, "#f4f8dc"),
                       (-30, -46, "#7a3f8a")):
        pen.disc(x, y, 6.400, orb(pen, tone))
    return (-64, -76, 64, 3)


PROPS = (
    thing("croissant", 0.2, _croissant, "hand"),
    thing("bagel", 0.16, _bagel, "hand"),
    thing("pretzel", 0.2, _pretzel, "hand"),
    thing("toast, slice of toast, slice of bread, bread slice", 0.16, _toast, "hand"),
    thing("baguette, french bread", 0.5, _baguette, "hand"),
    thing("sandwich, club sandwich", 0.2, _sandwich, "hand"),
    thing("hot dog, hotdog", 0.24, _hot_dog, "hand"),
    thing("taco, burrito, wrap, kebab, tortilla", 0.22, _taco, "hand"),
    thing("spaghetti, pasta, plate of pasta, macaroni, lasagna", 0.36, _spaghetti, "table"),
    thing("rice, cereal, bowl of rice, cornflakes, porridge, oatmeal", 0.26, _rice, "table"),
    thing("sushi", 0.32, _sushi, "table"),
    thing("steak, bacon, ham, meat, beef, pork, beefsteak", 0.36, _steak, "table"),
    thing("roast chicken, roast turkey, roast, feast, roast dinner", 0.5, _roast, "table"),
    thing("drumstick, chicken leg, chicken wing", 0.18, _drumstick, "hand"),
    thing("sausage, bratwurst, frankfurter", 0.24, _sausage, "table"),
    thing("fried egg, omelette, omelet, scrambled eggs", 0.28, _fried_egg, "table"),
    thing("pancake, stack of pancakes, crepe", 0.3, _pancakes, "table"),
    thing("waffle", 0.28, _waffle, "table"),
    thing("dumpling, bun, steamed bun", 0.3, _dumplings, "table"),
    thing("butter, margarine", 0.2, _butter, "table"),
    thing("soup, stew, broth, chowder, gravy", 0.32, _soup, "table"),
    thing("salad", 0.34, _salad, "table"),
)

"""Food, drink, and what they are served in."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    curve,
    face,
    fall,
    flame,
    glint,
    gloss,
    ground,
    lathe,
    leaf,
    metal,
    orb,
    rng_of,
    roll,
    shade,
    steam,
    thing,
    tint,
)


def _cup(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e86a5a", "#4a9fb8", "#f2c14a"), "cup", "mug")
    pen.line("M22 -42C48 -46 46 -10 18 -12", shade(colour, 0.12), 7)
    pen.path("M-28 -52H28C28 -24 24 0 12 0H-12C-24 0 -28 -24 -28 -52Z", roll(pen, colour))
    pen.oval(0, -52, 28, 6, light(colour, 0.5))
    pen.oval(0, -51, 24, 4.4, "#6a3a24")
    pen.path("M0 -16C-12 -25 -10 -34 0 -28C10 -34 12 -25 0 -16Z", "#fff6e8", 0.9)
    steam(pen, 0, -58, 36)
    return (-46, -98, 46, 1)


def _teapot(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#5a9fc8", "#e8e2f0", "#d8785a"), "teapot", "kettle")
    ground(pen, 0, 42, 0.4)
    pen.line("M30 -48C62 -56 60 -8 30 -14", shade(colour, 0.14), 7)
    pen.path("M-30 -40C-46 -40 -46 -60 -58 -66L-50 -70C-40 -66 -38 -52 -26 -52Z", roll(pen, colour))
    pen.path(lathe((18, -64), (34, -54), (40, -34), (32, -10), (20, 0)), orb(pen, colour))
    pen.path("M-22 -62Q0 -80 22 -62Q0 -56 -22 -62Z", roll(pen, light(colour, 0.1)))
    pen.disc(0, -74, 6, orb(pen, "#e6b84a"))
    for x in (-18, 0, 18):
        for k in range(5):
            a = math.tau * k / 5
            pen.disc(x + 4 * math.cos(a), -30 + 4 * math.sin(a), 2.8, "#fff6ee", 0.95)
        pen.disc(x, -30, 2, "#f2b53a")
    steam(pen, -56, -74, 24, 2, 7)
    return (-66, -104, 58, 3)


def _bowl(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#3f6fa8", "#d8564a", "#4a9a8a"), "bowl")
    ground(pen, 0, 44, 0.4)
    pen.path("M-46 -46H46C46 -18 26 0 16 0H-16C-26 0 -46 -18 -46 -46Z", roll(pen, colour))
    pen.path("M-43 -34Q0 -22 43 -34L41 -27Q0 -14 -41 -27Z", "#fff6e4", 0.85)
    pen.oval(0, -46, 46, 12, light(colour, 0.55))
    pen.oval(0, -45.500, 41, 9.6, pen.ball("#f2b45a", "#e2933a", "#b8642a"))
    if looks.has("salad", "fruit", "rice", "cereal"):
        for k in range(12):
            leaf(pen, -30 + 5.4 * k, -42, 18, -70 + 13 * k, ("#7ac25a", "#5aa84a", "#a8d86a")[k % 3], 0.5)
        for x, y in ((-20.0, -50.0), (4.0, -54.0), (22.0, -48.0)):
            pen.disc(x, y, 6, orb(pen, "#e2453a"))
    else:
        for k in range(9):
            x = -28 + 6.4 * k
            pen.line(f"M{num(x)} -46q6 -9 12 -2t10 0", "#ffe9a8" if k % 2 else "#f2cf7a", 2.6)
        pen.oval(-16, -51, 11, 6.4, "#fffaf0")
        pen.oval(-16, -51.500, 5.6, 3.8, orb(pen, "#ffb52e"))
        pen.oval(16, -50, 11, 5.6, orb(pen, "#d98a6a"))
        pen.oval(16, -50, 6, 2.8, "#f5c0a8", 0.8)
        for x in (-2, 4, 30):
            pen.oval(x, -43, 3, 1.8, "#6ab84f")
    pen.line("M18 -52L58 -92M24 -50L66 -86", "#a8623a", 2.6)
    steam(pen, -8, -60, 40)
    return (-54, -104, 70, 3)


def _plate(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#f4f2f7", "plate")
    pen.oval(0, -10, 52, 14, face(pen, colour))
    pen.oval(0, -9, 38, 8.4, pen.slant(shade(colour, 0.16), light(colour, 0.4)))
    pen.line("M-45 -10A45 11 0 0 0 45 -10", looks.colour("rim", default="#6a9fd8"), 1.6, 0.9)
    return (-54, -26, 54, 5)


def _cake(pen: Pen, looks: Looks) -> Box:
    icing, sponge = tint(looks, looks.pick("#f7a9c4", "#fff1e0", "#a8d8e8"), "cake", "icing"), "#d99a5a"
    ground(pen, 0, 54, 0.4)
    pen.oval(0, -6, 56, 8, face(pen, "#eef2f8"))
    for half, low, top in ((44, -8, -40), (28, -42, -68)):
        pen.path(f"M{-half} {top}V{low}Q0 {low + 8} {half} {low}V{top}Z", roll(pen, sponge))
        pen.path(f"M{-half} {(low + top) / 2}Q0 {(low + top) / 2 + 8} {half} "
            f"{(low + top) / 2}v5Q0 {(low + top) / 2 + 13} {-half} {(low + top) / 2 + 5}Z", "#fff3e4")
        drip = f"M{-half - 1} {top}" + f"V{top + 10}" + "".join(f"q{half / 8:.2f} {9 if k % 2 else 4} {half / 4:.2f} {0}"
            for k in range(8)) + f"q1 -4 2 -10V{top}Z"
        pen.path(drip, roll(pen, icing))
        pen.oval(0, top, half + 1, half * 0.2, light(icing, 0.35))
    for k in range(6):
        x = -35.0 + 14 * k
        if abs(x) > 24:
            pen.disc(x, -46, 5, orb(pen, "#e2304a"))
    for k, tone in enumerate(("#5ab0f0", "#ffd45a", "#e25a9a")):
        x = -14 + 14 * k
        pen.rect(x - 2, -92 + abs(x) * 0.1, x + 2, -68, roll(pen, tone), 1)
        pen.line(f"M{x - 2} -78l4 -3M{x - 2} -72l4 -3", "#ffffff", 1)
        flame(pen, x, -92, 14, 0)
    pen.pool(0, -98, 54, 34, "#ffb85a", 1.2)
    rng = rng_of(looks, "cake")
    for _ in range(26):
        x, y = rng.uniform(-40, 40), rng.uniform(-34, -10)
        pen.rect(x, y, x + 2.6, y + 1.2, rng.choice(("#ff6a8a", "#5ab0f0", "#ffd45a", "#7ad08a")), 0.6)
    return (-60, -134, 60, 4)


def _cupcake(pen: Pen, looks: Looks) -> Box:
    icing = tint(looks, looks.pick("#f79ac0", "#a98af0", "#8fd8c8"), "cupcake", "icing")
    pen.path("M-26 -36H26L19 0H-19Z", roll(pen, "#f2b45a"))
    for k in range(-3, 4):
        pen.line(f"M{7.4 * k:.1f} -36L{5.4 * k:.1f} 0", "#b8722e", 1, 0.6)
    for y, half in ((-40, 31), (-54, 23), (-66, 14)):
        pen.path(f"M{-half} {y}C{-half - 6} {y - 14} {half + 6} {y - 14} {half} {y}Q0 {y + 9} {-half} {y}Z", orb(pen, icing))
    pen.disc(0, -77, 7, orb(pen, "#e2304a"))
    pen.line("M1 -83q2 -8 9 -9", "#5a8f3f", 1.6)
    for x, y, tone in ((-16, -42, "#fff"), (8, -46, "#ffd45a"), (-6, -58, "#5ab0f0"), (12, -60, "#fff"), (20, -40, "#7ad08a"), (0, -38,
            "#ff6a8a")):
        pen.rect(x, y, x + 4, y + 1.8, tone, 0.9)
    return (-38, -96, 38, 1)


def _pie(pen: Pen, looks: Looks) -> Box:
    fruit = tint(looks, "#c2384a", "berry", "cherry", "pie")
    pen.path("M-48 -22L-38 0H38L48 -22Z", metal(pen, "#b9c2d2"))
    pen.path("M-52 -24C-48 -52 48 -52 52 -24Q0 -12 -52 -24Z", orb(pen, "#e2a55a"))
    pen.path("M-38 -28C-30 -44 30 -44 38 -28Q0 -20 -38 -28Z", fruit)
    for d in ("M-30 -36L20 -23M-14 -41L36 -28M-38 -29L2 -22M30 -36L-20 -23M14 -41L-36 -28M38 -29L-2 -22",):
        pen.line(d, "#f2c27a", 4)
        pen.line(d, "#ffe0a8", 1, 0.7)
    pen.line("M-51 -25" + "q4.300 6 8.500 0" * 12, "#d9944a", 5)
    steam(pen, 0, -50, 28)
    return (-58, -84, 58, 1)


def _bread(pen: Pen, looks: Looks) -> Box:
    crust = tint(looks, "#d2924a", "bread")
    ground(pen, 0, 50, 0.4)
    pen.path("M-48 0C-62 -14 -56 -44 -24 -46H26C58 -44 60 -14 48 0Z", orb(pen, crust))
    for x in (-26, -4, 18):
        pen.path(f"M{x - 4} -40C{x + 12} -36 {x + 14} -24 {x + 6} -14C{x + 2} -22 {x - 2} -32 {x - 4} -40Z", "#f7dcaa")
    gloss(pen, -34, -32, 8, 7, -30, 0.6)
    return (-60, -50, 60, 4)


def _pizza(pen: Pen, looks: Looks) -> Box:
    pen.path("M0 0L-43 -84Q0 -112 43 -84Z", pen.down("#ffd76a", "#f7b93f"))
    pen.path("M-44 -80Q0 -108 44 -80Q48 -92 38 -96Q0 -116 -38 -96Q-48 -92 -44 -80Z", fall(pen, "#d9944a"))
    for x, y, r in ((-14, -70, 9), (14, -62, 9), (-3, -40, 8), (20, -84, 7)):
        pen.disc(x, y, r, orb(pen, "#d2432f"))
        pen.disc(x - r * 0.3, y + r * 0.3, r * 0.16, "#f7c08a")
    for x, y, turn in ((4, -76, 40), (-22, -84, -50), (6, -24, 100)):
        leaf(pen, x, y, 9, turn, "#4f9a48", 0.5)
    for x, long in ((-22, 10), (4, 12), (24, 8)):
        pen.line(f"M{x} {-44 - abs(x) * 1.1:.1f}v{long}", "#ffe08a", 4)
    return (-50, -112, 50, 1)


def _cookie(pen: Pen, looks: Looks) -> Box:
    pen.path(curve(*[((34 + (k % 3) * 1.4) * math.cos(math.tau * k / 13),
        -36 + (34 + (k % 2) * 1.6) * math.sin(math.tau * k / 13)) for k in range(13)]), orb(pen, tint(looks, "#d9a05a", "cookie")))
    for x, y, r in ((-14, -50, 5), (8, -56, 4), (18, -38, 5.4), (-4, -34, 4.6), (-20, -28, 4), (6, -18, 5), (24, -22, 3)):
        pen.oval(x, y, r, r * 0.85, orb(pen, "#6a3a24"))
    return (-38, -74, 38, 2)


def _donut(pen: Pen, looks: Looks) -> Box:
    icing = tint(looks, looks.pick("#f58ab5", "#8a5238", "#8fd8e8"), "donut", "icing")
    ring = "M0 -2A36 34 0 1 1 0.100 -2ZM0 -26A12 10 0 1 0 -0.100 -26Z"
    pen.path(ring, orb(pen, "#d9994f"))
    pen.path(curve((-33, -40), (-22, -62), (0, -69), (22, -62), (33, -40), (27, -22), (20, -26), (10, -14), (0, -20), (-12, -12), (-20,
        -24), (-28, -20)) + "M0 -27A11 9 0 1 0 -0.100 -27Z", orb(pen, icing))
    rng = rng_of(looks, "donut")
    for k in range(22):
        a, r = math.tau * k / 22, rng.uniform(16, 27)
        with pen.at(r * math.cos(a), -40 + r * 0.85 * math.sin(a), turn=rng.uniform(0, 180)):
            pen.rect(-2.6, -0.9, 2.6, 0.9, rng.choice(("#fff6b0", "#6ad0f0", "#ffffff", "#a8e87a")), 0.9)
    return (-39, -73, 39, 1)


def _ice_cream(pen: Pen, looks: Looks) -> Box:
    top = tint(looks, looks.pick("#f7a9c4", "#a8e0c8", "#fbe2b0"), "ice")
    pen.path("M-21 -52H21L0 0Z", roll(pen, "#e0a35a"))
    pen.line("M-14 -36L8 -20M-18 -50L14 -30M14 -36L-8 -20M18 -50L-14 -30M-4 -52L18 -40M4 -52L-18 -40", "#a8682e", 1.3, 0.7)
    pen.disc(-11, -66, 18, orb(pen, "#8a5a3f"))
    pen.disc(12, -66, 18, orb(pen, "#fbe8c0"))
    pen.disc(0, -86, 19, orb(pen, top))
    pen.path("M-25 -58q4 12 9 4q4 12 9 3q4 10 8 1q5 9 9 -1q5 9 8 -2q4 8 7 -6Z", orb(pen, top))
    pen.disc(2, -108, 6.4, orb(pen, "#e2304a"))
    pen.line("M3 -113q2 -8 9 -8", "#5a8f3f", 1.6)
    return (-33, -124, 33, 1)


def _apple(pen: Pen, looks: Looks) -> Box:
    skin = tint(looks, "#e2382f", "apple")
    pen.path("M0 -56C-14 -66 -36 -58 -34 -32C-32 -10 -16 2 0 -3C16 2 32 -10 34 -32C36 -58 14 -66 0 -56Z", orb(pen, skin))
    pen.path("M-8 -56Q0 -50 8 -56Q0 -59 -8 -56Z", shade(skin, 0.5), 0.6)
    pen.line("M0 -55Q0 -68 6 -74", "#6a4428", 3.4)
    leaf(pen, 2, -64, 24, 62, "#6fba4a", 0.46)
    gloss(pen, -16, -42, 6, 11, 25, 0.9)
    return (-38, -80, 38, 1)


def _orange(pen: Pen, looks: Looks) -> Box:
    skin = tint(looks, "#fbdc3e" if looks.has("lemon") else "#f8b084" if looks.has("peach") else "#f7942e", "fruit")
    pen.disc(0, -32, 32, orb(pen, skin))
    rng = rng_of(looks, "orange")
    for _ in range(26):
        a, r = rng.uniform(0, math.tau), 28 * math.sqrt(rng.random())
        pen.disc(r * math.cos(a), -32 + r * math.sin(a), 0.8, shade(skin, 0.3), 0.45)
    pen.path("M-5 -62l5 3l5 -3l-2 5h-6Z", "#5f9a3f")
    leaf(pen, 1, -62, 24, 58, "#6fba4a", 0.46)
    gloss(pen, -12, -44, 7, 9, 30, 0.8)
    return (-36, -80, 36, 1)


def _banana(pen: Pen, looks: Looks) -> Box:
    skin = tint(looks, "#fbd53e", "banana")
    pen.path("M-6 0C-34 -20 -36 -66 -8 -98L0 -96C-10 -66 -4 -34 20 -14C18 -2 4 4 -6 0Z", pen.across(light(skin, 0.3), skin, shade(skin,
        0.16)))
    pen.path("M-6 0C-26 -24 -24 -66 -6 -94L-3 -95C-14 -66 -10 -30 10 -4Q2 2 -6 0Z", mix(skin, "#e8a52e", 0.6), 0.55)
    pen.path("M-8 -98L-11 -106L-4 -108L0 -96Z", "#8a6a2e")
    pen.path("M14 -10L20 -14L18 -7Z", "#6a4a24")
    return (-34, -110, 26, 2)


def _carrot(pen: Pen, looks: Looks) -> Box:
    skin = tint(looks, "#f2802a", "carrot")
    for turn in (-34, -14, 8, 28):
        leaf(pen, 0, -72, 40, turn, "#62b04c", 0.24)
    pen.path("M0 0C-8 -14 -22 -54 -18 -68Q0 -84 18 -68C22 -54 8 -14 0 0Z", roll(pen, skin))
    for y, a, b in ((-58, -16, -4), (-48, 2, 14), (-36, -12, -2), (-24, 0, 7)):
        pen.line(f"M{a} {y}Q{(a + b) / 2} {y + 3} {b} {y}", shade(skin, 0.35), 1.4, 0.7)
    return (-34, -114, 34, 1)


def _cheese(pen: Pen, looks: Looks) -> Box:
    tone = tint(looks, "#fbc93e", "cheese")
    pen.path("M-48 -30L26 -62L50 -34Z", pen.slant(light(tone, 0.55), light(tone, 0.2)))
    pen.path("M-48 -30L50 -34V-2L-48 0Z", fall(pen, tone))
    for x, y, r in ((-30, -14, 6), (-8, -22, 5), (8, -9, 6.5), (30, -20, 7), (40, -8, 3.4), (-18, -5, 3)):
        pen.oval(x, y, r, r * 0.85, pen.slant(shade(tone, 0.4), tone))
    pen.oval(10, -46, 7, 3.4, pen.slant(shade(tone, 0.3), tone))
    return (-52, -66, 54, 2)


def _burger(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 44, 0.35)
    pen.path("M-42 -14H42Q42 0 30 0H-30Q-42 0 -42 -14Z", roll(pen, "#e0a050"))
    pen.rect(-44, -26, 44, -13, roll(pen, "#7a4630"), 6)
    pen.path("M-44 -28H44L30 -20L22 -27L8 -17L-4 -27L-30 -20Z", "#ffc83e")
    pen.rect(-42, -35, 42, -27, roll(pen, "#e2483a"), 4)
    pen.path("M-48 -34q6 -8 12 -2q6 -7 12 -1q6 -7 12 0q6 -7 12 0q6 -7 12 1q6 -7 12 1q6 -6 12 2q-4 7 -12 2q-6 6 -12 0q-6 6 "
        "-12 0q-6 6 -12 0q-6 6 -12 0q-6 5 -12 0q-8 5 -12 -3Z", "#7ac24a")
    pen.path("M-44 -40C-44 -78 44 -78 44 -40Q0 -36 -44 -40Z", orb(pen, "#e2a04e"))
    for x, y in ((-22, -56), (-6, -62), (10, -58), (24, -52), (0, -50), (-14, -48)):
        pen.oval(x, y, 2.6, 1.6, "#fff3d0")
    return (-52, -74, 52, 4)


def _bottle(pen: Pen, looks: Looks) -> Box:
    glass = tint(looks, looks.pick("#5fb08a", "#7ab8d8", "#c98a4a"), "bottle")
    shape = lathe((7, -96), (7, -72), (10, -64), (19, -52), (20, -30), (20, -4), (17, 0))
    pen.path(shape, pen.across(light(glass, 0.3), light(glass, 0.65), glass, shade(glass, 0.35)), 0.92)
    pen.path("M-20 -38Q0 -32 20 -38V-4Q20 0 17 0H-17Q-20 0 -20 -4Z", shade(glass, 0.25), 0.4)
    pen.rect(-16, -36, 16, -12, face(pen, "#fbf1dc"), 2)
    pen.disc(0, -24, 7, orb(pen, "#e2904a"))
    pen.rect(-8, -106, 8, -94, roll(pen, "#c9965f"), 2)
    pen.line("M-13 -50V-10", "#ffffff", 3, 0.6)
    return (-24, -108, 24, 1)


def _message(pen: Pen, looks: Looks) -> Box:
    with pen.at(0, -26, turn=-72):
        shape = lathe((7, -62), (7, -40), (20, -22), (20, 26), (17, 30))
        pen.path(shape, pen.across("#c9f0e6", "#f2fffb", "#8fd0c0", "#4a9a8f"), 0.7)
        pen.rect(-10, -18, 10, 22, roll(pen, "#f2dcae"), 5)
        pen.rect(-11, -2, 11, 3, "#d8483f", 1)
        pen.rect(-8, -72, 8, -56, roll(pen, "#c9965f"), 2)
        pen.line("M-14 -16V22", "#ffffff", 3, 0.7)
    return (-78, -58, 44, 4)


def _potion(pen: Pen, looks: Looks) -> Box:
    brew = tint(looks, looks.pick("#a85af0", "#4ae08a", "#f05ab0", "#4ab8f0"), "potion")
    shape = "M-8 -84V-62C-34 -54 -38 -26 -28 -10Q-20 0 0 0Q20 0 28 -10C38 -26 34 -54 8 -62V-84Z"
    pen.path(shape, pen.across("#e6f4fb", "#ffffff", "#c6dcec"), 0.75)
    liquid = "M-33 -36Q-16 -44 0 -36T33 -36C34 -24 32 -16 27 -10Q18 -2 0 -2Q-18 -2 -27 -10C-32 -16 -34 -24 -33 -36Z"
    pen.path(liquid, pen.ball(light(brew, 0.6), brew, shade(brew, 0.3), cx=0.4, cy=0.2))
    pen.path(liquid, brew, 0.85, glow=True)
    pen.pool(0, -28, 52, 27, brew, 1.4)
    for x, y, r in ((-12, -22, 4), (8, -28, 5), (2, -12, 3), (16, -16, 3), (-18, -30, 2.4), (2, -52, 3), (-5, -64, 2)):
        pen.disc(x, y, r, pen.ball("#ffffff", f"{light(brew, 0.6)}/0.6", f"{brew}/0.2"))
    pen.line("M-24 -42C-28 -32 -27 -20 -22 -12", "#ffffff", 3.4, 0.8)
    pen.rect(-12, -88, 12, -82, fall(pen, "#dcecf5"), 3)
    pen.rect(-8, -98, 8, -86, roll(pen, "#b9824f"), 2)
    glint(pen, 24, -60, 7)
    return (-53, -102, 53, 1)


def _jar(pen: Pen, looks: Looks) -> Box:
    inside = tint(looks, looks.pick("#d8384a", "#f2a52e", "#8a5ad0"), "jar", "jam", "honey")
    if looks.has("honey"):
        inside = "#f2a52e"
    glowing = looks.has("firefly", "fireflies", "glowing", "light", "star", "stars")
    body = "M-24 -56H24Q30 -50 30 -44V-8Q30 0 22 0H-22Q-30 0 -30 -8V-44Q-30 -50 -24 -56Z"
    pen.path(body, pen.across("#e2f4fb", "#ffffff", "#c2dcec"), 0.7)
    if glowing:
        for x, y in ((-14, -36), (8, -44), (16, -20), (-8, -16), (2, -30)):
            pen.disc(x, y, 5, pen.soft("#ffe45a", 0.9))
            pen.disc(x, y, 2, "#fff6b0")
            pen.pool(x, y, 17, 15, "#ffe45a", 1.8)
    else:
        pen.path("M-28 -44Q0 -40 28 -44V-8Q28 -2 22 -2H-22Q-28 -2 -28 -8Z", orb(pen, inside))
        pen.rect(-18, -34, 18, -12, face(pen, "#fff6e4"), 3)
        pen.path("M0 -16C-9 -22 -8 -29 0 -25C8 -29 9 -22 0 -16Z", inside)
    pen.line("M-23 -46V-10", "#ffffff", 3, 0.7)
    pen.rect(-26, -68, 26, -55, roll(pen, "#d9a84a"), 3)
    pen.path("M-30 -56Q-34 -66 -24 -70H24Q34 -66 30 -56Q20 -62 10 -56Q0 -62 -10 -56Q-20 -62 -30 -56Z", roll(pen, looks.colour("lid",
        default="#e2605a")))
    return (-36, -73, 36, 1)


def _cauldron(pen: Pen, looks: Looks) -> Box:
    iron, brew = tint(looks, "#4a4f66", "pot", "cauldron"), looks.colour("brew", "soup", "potion", default="#7ae05a" if looks.has("witch",
        "magic", "cauldron", "bubbling") else "#e8944a")
    ground(pen, 0, 52, 0.45)
    for x in (-26, 26):
        pen.path(f"M{x - 6} -8H{x + 6}L{x + 3} 2H{x - 3}Z", iron)
    pen.path("M-40 -58C-56 -40 -50 -4 0 -3C50 -4 56 -40 40 -58Z", orb(pen, iron))
    pen.oval(0, -60, 45, 10, roll(pen, light(iron, 0.12)))
    pen.oval(0, -59.500, 38, 7, pen.ball(light(brew, 0.6), brew, shade(brew, 0.3)))
    pen.oval(0, -59.500, 38, 7, brew, 0.7, glow=True)
    pen.pool(0, -66, 58, 44, brew, 0.9)
    for side in (-1, 1):
        pen.line(f"M{44 * side} -50q{12 * side} 2 {6 * side} 14", light(iron, 0.2), 4)
    for x, y, r in ((-16, -64, 7), (4, -66, 9), (20, -62, 5), (-4, -80, 4), (14, -84, 3), (-14, -92, 2.6)):
        pen.disc(x, y, r, pen.ball("#ffffff", light(brew, 0.45), brew))
    steam(pen, 0, -74, 40, 3, 16)
    gloss(pen, -28, -36, 7, 13, 20, 0.5)
    return (-60, -118, 60, 4)


def _basket(pen: Pen, looks: Looks) -> Box:
    straw = tint(looks, "#d2984f", "basket")
    pen.line("M-34 -44C-34 -104 34 -104 34 -44", shade(straw, 0.15), 6)
    pen.line("M-34 -46C-34 -102 34 -102 34 -46", light(straw, 0.4), 1.6, 0.7)
    for x, y, r, tone in ((-22, -46, 11, "#e2453a"), (0, -50, 12, "#f2a53a"), (22, -46, 11, "#8fbf4a"), (-10, -44, 9, "#c2509a")):
        pen.disc(x, y, r, orb(pen, tone))
    pen.path("M-42 -42H42L32 0H-32Z", roll(pen, straw))
    for r in range(4):
        y, half = -37 + 10 * r, 40 - 2.5 * r
        pen.line(f"M{-half} {y}" + f"q{half / 8:.2f} {5 if r % 2 else -5} {half / 4:.2f} 0t{half / 4:.2f} 0" * 4, shade(straw, 0.4), 2, 0.7)
    pen.rect(-45, -47, 45, -40, roll(pen, light(straw, 0.15)), 3)
    return (-50, -98, 50, 2)


PROPS = (
    thing("cup, mug, teacup", 0.24, _cup, "hand"),
    thing("teapot, coffee pot", 0.42, _teapot, "table"),
    thing("bowl, noodles, noodle, ramen, noodle bowl, soup bowl", 0.36, _bowl, "table"),
    thing("plate, dish, platter", 0.34, _plate, "table"),
    thing("cake, birthday cake", 0.5, _cake, "table"),
    thing("cupcake, muffin", 0.2, _cupcake, "hand"),
    thing("pie, apple pie", 0.38, _pie, "table"),
    thing("bread, loaf, loaf of bread", 0.4, _bread, "table"),
    thing("pizza, pizza slice, slice of pizza", 0.28, _pizza, "hand"),
    thing("cookie, biscuit", 0.16, _cookie, "hand"),
    thing("donut, doughnut", 0.17, _donut, "hand"),
    thing("ice cream, ice cream cone, ice-cream, gelato, icecream, scoop, ice cream scoop, sundae", 0.16, _ice_cream, "hand"),
    thing("apple, golden apple", 0.16, _apple, "hand"),
    thing("orange, tangerine, fruit", 0.15, _orange, "hand"),
    thing("banana", 0.12, _banana, "hand"),
    thing("carrot", 0.13, _carrot, "hand"),
    thing("cheese, piece of cheese", 0.26, _cheese, "table"),
    thing("burger, hamburger, cheeseburger", 0.24, _burger, "hand"),
    thing("bottle, water bottle", 0.13, _bottle, "hand"),
    thing("message in a bottle, bottled message", 0.4, _message, "ground"),
    thing("potion, magic potion", 0.24, _potion, "hand"),
    thing("jar, jar of honey, honey, jam, cookie jar, jar of fireflies", 0.2, _jar, "hand"),
    thing("cauldron, pot, cooking pot, bubbling cauldron", 0.75, _cauldron, "table"),
    thing("basket, fruit basket, picnic basket, picnic, hamper, picnic hamper", 0.5, _basket, "hand"),
)

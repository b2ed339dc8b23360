"""Toys, sport and music."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    flame,
    gloss,
    leaf,
    metal,
    orb,
    rays,
    roll,
    shade,
    thing,
    tint,
)


def _ball(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e2403a", "#3a8ae0", "#f2b53a"), "ball")
    striped = not looks.colours or looks.has("striped", "beach", "stripe")
    pen.disc(0, -32, 32, orb(pen, colour))
    if striped:
        pen.path("M-6 -63C-26 -50 -30 -20 -14 -3C-4 -18 -4 -44 -6 -63Z", light(colour, 0.85), 0.9)
        pen.path("M6 -63C22 -52 32 -30 24 -11C12 -20 6 -44 6 -63Z", "#ffe27a", 0.9)
        pen.oval(0, -61.500, 6, 2.800, "#fff6ea")
        pen.disc(0, -32, 32, pen.ball("#ffffff/0.35", "#ffffff/0", "#2a1450/0.12", "#2a1450/0.4", cx=0.36, cy=0.28))
    gloss(pen, -11, -45, 9, 7, -30, 0.85)
    return (-35, -67, 35, 2)


def _football(pen: Pen, looks: Looks) -> Box:
    pen.disc(0, -32, 32, pen.ball("#ffffff", "#f7f7fa", "#d2d4e0", "#9a96b8"))
    dark = tint(looks, "#2f2c40", "patch")

    def patch(x: float, y: float, r: float, squash: float, turn: float) -> None:
        with pen.at(x, y, turn=turn, squash=squash):
            pen.path("M" + "L".join(f"{num(r * math.sin(math.tau * k / 5))} {num(-r * math.cos(math.tau * k / 5))}"
                for k in range(5)) + "Z", pen.slant(light(dark, 0.2), dark))

    pen.line("M-2 -43L0 -62M9 -35L29 -42M5 -23L17 -5M-9 -23L-20 -6M-13 -35L-31 -42", "#a8a4bc", 1.3)
    patch(-2, -32, 12, 1, 0)
    for x, y, turn in ((0, -58.5, 90), (25, -42, 162), (16, -8, 234), (-18.5, -8.5, -54), (-27.5, -41, 18)):
        patch(x, y, 7.5, 0.5, turn)
    pen.disc(0, -32, 32, pen.ball("#ffffff/0.2", "#ffffff/0", "#2a1450/0.05", "#2a1450/0.4", cx=0.36, cy=0.28))
    return (-36, -68, 36, 3)


def _basketball(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#e8802e", "ball")
    pen.disc(0, -32, 32, orb(pen, colour))
    pen.line("M0 -64V0M-32 -32H32M-22 -55C-6 -44 -6 -20 -22 -9M22 -55C6 -44 6 -20 22 -9", "#4a2a24", 1.8, 0.85)
    gloss(pen, -11, -46, 9, 7, -30, 0.6)
    return (-35, -67, 35, 2)


def _tennis(pen: Pen, looks: Looks) -> Box:
    pen.path("M-4.500 0V-44H4.500V0Z", roll(pen, "#4a3a52"))
    for k in range(5):
        pen.line(f"M-4.500 {-6 - 7 * k}L4.500 {-9 - 7 * k}", "#8a7a92", 1)
    pen.line("M0 -44L-11 -60M0 -44L11 -60", tint(looks, "#e2483f", "racket"), 4.6)
    for k in range(-3, 4):
        half = 30 * math.sqrt(1 - (k / 4) ** 2)
        pen.line(f"M{6 * k} "
            f"{-88 - half:.1f}"
            f"V{-88 + half:.1f}M{-24 * math.sqrt(1 - (k / 4) ** 2):.1f} {-88 + 7.5 * k}H{24 * math.sqrt(1 - (k / 4) ** 2):.1f}", "#f7f4ee",
            0.9, 0.9)
    pen.line("M-25 -88A25 31 0 1 1 25 -88A25 31 0 1 1 -25 -88", tint(looks, "#e2483f", "racket"), 5)
    pen.line("M-25 -94A25 31 0 0 1 4 -119", "#ffffff", 1.6, 0.7)
    pen.disc(24, -48, 9, orb(pen, "#d8f04a"))
    pen.line("M17 -53Q24 -49 22 -40", "#ffffff", 1.4)
    return (-36, -124, 36, 1)


def _kite(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e2483f", "#3a8ae0", "#8a4ac0"), "kite")
    pen.line("M0 -30C-20 -10 20 6 -4 26S10 54 2 66", "#8a6a4a", 1.4)
    for x, y, turn in ((-6, -14, 20), (6, 6, -25), (-5, 28, 20), (5, 48, -20)):
        with pen.at(x, y, turn=turn):
            pen.path("M0 0L-10 -5V5ZM0 0L10 -5V5Z", ("#ffd45a", "#5ad0a8")[y % 4 // 2])
    for d, tone in (("M0 -130L-42 -86L0 -86Z", light(colour, 0.25)), ("M0 -130L42 -86H0Z", "#ffd45a"), ("M-42 -86L0 -28V-86Z",
            mix("#ffd45a", "#f2963a", 0.5)), ("M42 -86L0 -28V-86Z", shade(colour, 0.14))):
        pen.path(d, pen.slant(light(tone, 0.25), tone, shade(tone, 0.15)))
    pen.line("M0 -130V-28M-42 -86H42", "#7a5238", 2)
    return (-46, -134, 46, 70)


def _balloon(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e8434f", "#3a9ae8", "#f2b53a", "#9a5ae0"), "balloon")
    many = looks.has("balloons", "bunch")
    spots = ((-30, -112, "#f2b53a"), (30, -116, "#4ab87a"), (0, -140, "#3a9ae8"), (-14, -98, colour), (16, -94,
        "#e25a9a")) if many else ((0, -104, colour),)
    for x, y, tone in spots:
        pen.line(f"M{x} {y + 36}C{x * 0.8 - 8:.1f} {y * 0.6:.1f} {x * 0.3 + 8:.1f} {y * 0.3:.1f} 0 0", "#f2ead8", 1.4, 0.9)
        pen.path(f"M{x} {y + 36}C{x - 24} {y + 20} {x - 32} {y - 6} {x - 24} {y - 22}"
            f"C{x - 14} {y - 40} {x + 14} {y - 40} {x + 24} {y - 22}C{x + 32} {y - 6} {x + 24} {y + 20} {x} {y + 36}Z", orb(pen, tone))
        pen.path(f"M{x} {y + 34}l-5 7h10Z", shade(tone, 0.2))
        gloss(pen, x - 10, y - 16, 7, 12, 25, 0.85)
    return (-64, -182, 64, 2) if many else (-32, -144, 32, 2)


def _hand_flag(pen: Pen, looks: Looks) -> Box:
    cloth = tint(looks, "#e2503f", "flag")
    pen.rect(-2.500, -126, 2.500, 0, roll(pen, "#b07a48"), 1)
    pen.disc(0, -127, 4, orb(pen, "#f2c246"))
    pen.path("M2 -122C18 -130 32 -114 48 -120S62 -120 64 -120V-76C50 -70 38 -82 26 -76S8 -76 2 -78Z", pen.across(light(cloth, 0.3),
        shade(cloth, 0.1), light(cloth, 0.2), cloth, shade(cloth, 0.24)))
    pen.path("M2 -106C18 -114 32 -98 48 -104S62 -104 64 -104V-92C50 -86 38 -98 26 -92S8 -92 2 -94Z", "#fff3d0", 0.9)
    return (-66, -133, 66, 2)


def _teddy(pen: Pen, looks: Looks) -> Box:
    fur = tint(looks, "#b9804a", "teddy", "bear")
    pen.shadow(0, 0, 40, 4, 0.45)
    for side in (-1, 1):
        pen.disc(22 * side, -92, 11, orb(pen, fur))
        pen.disc(22 * side, -91, 6, light(fur, 0.45))
        with pen.at(30 * side, -44, turn=-34 * side):
            pen.oval(0, 6, 9, 18, orb(pen, fur))
    pen.oval(0, -32, 28, 30, orb(pen, fur))
    pen.oval(0, -30, 17, 19, light(fur, 0.4), 0.85)
    for side in (-1, 1):
        pen.oval(24 * side, -10, 15, 13, orb(pen, fur))
        pen.oval(25 * side, -9, 9, 8, light(fur, 0.45))
    pen.oval(0, -74, 29, 25, orb(pen, fur))
    pen.oval(0, -66, 13, 10, light(fur, 0.5))
    for x in (-11, 11):
        pen.disc(x, -78, 4, "#2a2030")
        pen.disc(x - 1.2, -79.400, 1.4, "#ffffff")
    pen.oval(0, -70, 4.400, 3.200, "#3a2430")
    pen.line("M0 -67V-63M-5 -61Q0 -57 5 -61", "#3a2430", 1.4)
    pen.path("M0 -52C-14 -62 -16 -44 0 -50C16 -44 14 -62 0 -52Z", looks.colour("bow", "ribbon", default="#e2404f"))
    pen.line("M0 -46V-18M-4 -42h8M-4 -34h8M-4 -26h8", shade(fur, 0.4), 1, 0.6)
    return (-48, -106, 48, 4)


def _toy_rocket(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#e2483f", "rocket", "fin")
    flame_down = "M-9 -12C-12 2 -4 10 0 22C4 10 12 2 9 -12Z"
    pen.path(flame_down, pen.down("#ffe27a", "#ff8a3a"))
    pen.path(flame_down, pen.down("#ffe27a", "#ff7a2a"), 0.9, glow=True)
    for side in (-1, 1):
        pen.path(f"M{18 * side} -52C{38 * side} -44 {40 * side} -22 {38 * side} -8C{30 * side} -18 {24 * side} -20 {14 * side} -20Z",
            pen.slant(light(colour, 0.2), shade(colour, 0.2)))
    pen.path("M0 -122C24 -100 26 -50 15 -14H-15C-26 -50 -24 -100 0 -122Z", roll(pen, "#f4f2f7"))
    pen.path("M0 -122C12 -111 18 -98 20.500 -84Q0 -76 -20.500 -84C-18 -98 -12 -111 0 -122Z", roll(pen, colour))
    pen.disc(0, -62, 12, metal(pen, "#aab4c8"))
    pen.disc(0, -62, 9, pen.ball("#e6f8ff", "#6ab8f0", "#2f5fb0"))
    pen.path("M-16 -18H16L13 -8H-13Z", roll(pen, "#6a7490"))
    pen.rect(-3, -42, 3, -14, fall(pen, colour), 3)
    return (-42, -126, 42, 24)


def _blocks(pen: Pen, looks: Looks) -> Box:
    pen.shadow(0, 0, 46, 4, 0.45)
    for x, y, tone, mark in ((-24, 0, "#e2503f", "ball"), (24, 0, "#3a8ae0", "star"), (1, -44, "#f2b53a", "heart")):
        pen.path(f"M{x - 22} {y - 40}L{x - 14} {y - 50}H{x + 28}L{x + 20} {y - 40}Z", light(tone, 0.5))
        pen.path(f"M{x + 20} {y - 40}L{x + 28} {y - 50}V{y - 10}L{x + 20} {y}Z", shade(tone, 0.35))
        pen.rect(x - 22, y - 41, x + 21, y, face(pen, tone), 2)
        pen.rect(x - 17, y - 36, x + 16, y - 5, light(tone, 0.72), 2)
        if mark == "ball":
            pen.disc(x, y - 20, 9, orb(pen, tone))
        elif mark == "star":
            pen.path(rays(x, y - 20, 12), tone)
        else:
            pen.path(f"M{x} {y - 11}C{x - 16} {y - 24} {x - 12} {y - 34} {x} {y - 25}C{x + 12} {y - 34} {x + 16} {y - 24} {x} {y - 11}Z",
                "#e2404f")
    return (-54, -98, 60, 4)


def _skateboard(pen: Pen, looks: Looks) -> Box:
    deck = tint(looks, "#3aa8a0", "board", "skateboard")
    pen.line("M-58 -20Q-50 -14 -40 -14H40Q50 -14 58 -20", shade(deck, 0.25), 7)
    pen.line("M-58 -21.500Q-50 -16 -40 -16H40Q50 -16 58 -21.500", deck, 4)
    for x in (-32, 32):
        pen.rect(x - 8, -12, x + 8, -8, metal(pen))
        for dx in (-7, 7):
            pen.disc(x + dx, -6, 6, orb(pen, "#f2b53a"))
            pen.disc(x + dx, -6, 2.2, "#5a5468")
    return (-66, -28, 66, 1)


def _guitar(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#d2843a", "guitar")
    pen.rect(-4.500, -128, 4.500, -56, roll(pen, "#6a4030"))
    for k in range(8):
        pen.line(f"M-4.500 {-122 + 8.4 * k:.1f}h9", "#d9c9a8", 0.9)
    pen.path("M-7 -148H7L5.500 -127H-5.500Z", roll(pen, "#7a4a34"))
    for k in range(3):
        for side in (-1, 1):
            pen.disc(9 * side, -144 + 6.4 * k, 2.2, orb(pen, "#e6dcc8"))
    pen.path("M0 0C-36 0 -38 -32 -24 -42C-16 -48 -28 -60 -20 -70C-12 -80 12 -80 20 -70C28 -60 16 -48 24 -42C38 -32 36 0 0 0Z", orb(pen,
        wood))
    pen.line("M0 -2.500C-33 -2.500 -35 -31 -22 -41C-14 -48 -25 -60 -18 -69", light(wood, 0.6), 1.4, 0.8)
    pen.disc(0, -48, 11, "#f2dcae")
    pen.disc(0, -48, 9, "#3a2228")
    pen.rect(-13, -23, 13, -17, "#4a2c24", 2)
    pen.line("M-2.600 -146V-20M-0.900 -146V-20M0.900 -146V-20M2.600 -146V-20", "#fff6e0", 0.5, 0.85)
    return (-38, -152, 38, 1)


def _violin(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#b5562a", "violin")
    pen.rect(-3, -126, 3, -64, roll(pen, "#2f2428"))
    pen.path("M-4 -124C-4 -138 10 -140 8 -130Q4 -126 4 -122Z", roll(pen, wood))
    pen.path("M0 0C-28 0 -30 -24 -20 -32C-12 -36 -12 -48 -18 -52C-24 -66 -14 -80 0 -80C14 -80 24 -66 18 -52C12 -48 12 "
        "-36 20 -32C30 -24 28 0 0 0Z", orb(pen, wood))
    pen.path("M-4 -4H4L3 -22H-3Z", "#2f2428")
    pen.line("M-11 -32q-4 8 1 16M11 -32q4 8 -1 16", "#3a1a18", 1.8)
    pen.rect(-8, -36, 8, -33, "#f2d8a0", 1)
    pen.line("M-1.800 -122V-20M-0.600 -122V-20M0.600 -122V-20M1.800 -122V-20", "#fff6e0", 0.4, 0.8)
    pen.line("M28 2L25.500 -128", "#7a4630", 2.4)             # the bow is held along with it
    pen.line("M25.500 0L23.800 -126", "#fff6e8", 1)
    return (-38, -144, 38, 3)


def _drum(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#d83f45", "drum")
    pen.shadow(0, 0, 46, 4, 0.45)
    pen.path("M-42 -58H42V-6Q0 8 -42 -6Z", roll(pen, colour))
    pen.line("M-42 -54L-28 -4L-14 -50L0 0L14 -50L28 -4L42 -54", "#fff3d8", 1.8, 0.9)
    for y in (-58, -8):
        pen.path(f"M-44 {y - 4}Q0 {y + 10} 44 {y - 4}v8Q0 {y + 18} -44 {y + 4}Z", metal(pen, "#e6b84a"))
    pen.oval(0, -62, 44, 10, metal(pen, "#e6b84a"))
    pen.oval(0, -63, 40, 8, face(pen, "#fbf4e6"))
    pen.line("M-16 -64L-50 -92M18 -66L48 -96", "#b07a48", 3.4)
    for x, y in ((-15, -64), (17, -66)):
        pen.oval(x, y, 5, 4, orb(pen, "#e6c89a"))
    return (-56, -100, 56, 5)


def _trumpet(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, "#f2bf46", "trumpet")
    with pen.at(0, -44, turn=-18):
        pen.line("M-58 0H40", shade(gold, 0.2), 6)
        pen.line("M-58 -1.500H40", light(gold, 0.6), 1.6)
        pen.line("M-26 0C-44 0 -44 22 -28 22H14C30 22 30 0 14 0", gold, 5)
        pen.path("M30 -3C44 -4 52 -12 58 -22V22C52 12 44 4 30 3Z", pen.down(light(gold, 0.7), gold, shade(gold, 0.4)))
        pen.oval(58, 0, 5, 22, face(pen, shade(gold, 0.2)))
        for x in (-14, -4, 6):
            pen.rect(x - 3.500, -14, x + 3.500, 24, metal(pen, gold), 2)
            pen.disc(x, -16, 3.600, orb(pen, "#fff6e0"))
        pen.rect(-64, -4, -58, 4, metal(pen), 1)
    return (-68, -86, 68, 1)


def _flute(pen: Pen, looks: Looks) -> Box:
    tone = tint(looks, "#c98f4f", "flute")
    pen.path("M-5 0L-6 -112Q0 -118 6 -112L5 0Z", roll(pen, tone))
    pen.rect(-8, -98, 8, -90, metal(pen, "#e6b84a"), 2)
    pen.rect(-2.600, -108, 2.600, -103, "#3a2430", 1)
    for k in range(6):
        pen.oval(0, -78 + 10 * k, 2.300, 2.800, "#3a2430")
    pen.rect(-7, -8, 7, 0, metal(pen, "#e6b84a"), 2)
    leaf(pen, -4, -88, 12, -60, "#74bf52")
    return (-18, -120, 18, 1)


def _microphone(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#3a3d56", "microphone")
    pen.path("M-7 0L-10 -60H10L7 0Z", roll(pen, body))
    pen.rect(-3, -46, 3, -36, orb(pen, "#e2503f"), 2)
    pen.rect(-14, -68, 14, -58, metal(pen, "#e6b84a"), 3)
    pen.disc(0, -84, 21, pen.ball("#ffffff", "#c9d0de", "#7a8298", "#454a64"))
    for k in range(-3, 4):
        half = 20 * math.sqrt(max(0.0, 1 - (k * 5.4 / 21) ** 2))
        pen.line(f"M{-half:.1f} {-84 + 5.4 * k:.1f}Q0 "
            f"{-84 + 6.6 * k:.1f} {half:.1f} {-84 + 5.4 * k:.1f}"
            f"M{5.4 * k:.1f} {-84 - half:.1f}Q{6.6 * k:.1f} -84 {5.4 * k:.1f} {-84 + half:.1f}", "#4a506a", 0.8, 0.5)
    gloss(pen, -7, -93, 6, 5, -30, 0.8)
    return (-25, -108, 25, 1)


def _piano(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#3a2a3a" if looks.has("grand", "black") else "#8a4f34", "piano")
    pen.shadow(0, 0, 86, 6, 0.5)
    pen.rect(-72, -122, 72, -6, fall(pen, wood), 3)
    pen.rect(-78, -128, 78, -118, fall(pen, light(wood, 0.18)), 3)
    for x in (-60, 6):
        pen.rect(x, -108, x + 54, -78, pen.slant(shade(wood, 0.35), light(wood, 0.15)), 3)
        pen.rect(x + 3, -105, x + 51, -81, face(pen, wood), 2)
    pen.path("M-24 -82H24L20 -108H-20Z", pen.slant("#fffaf0", "#e6dac4"))
    pen.line("M-14 -100H14M-14 -94H14M-15 -88H15M-4 -100V-88M7 -100V-92", "#8a7a6a", 0.9, 0.8)
    pen.rect(-80, -70, 80, -58, fall(pen, shade(wood, 0.15)), 3)
    pen.rect(-70, -72, 70, -62, "#fffdf6", 1)
    for k in range(1, 22):
        pen.line(f"M{-70 + 6.36 * k:.1f} -72V-62", "#b9b0a4", 0.6)
        if k % 7 not in (3, 0):
            pen.rect(-70 + 6.36 * k - 1.7, -72, -70 + 6.36 * k + 1.7, -66, "#241c2c", 0.5)
    for x in (-74, 66):
        pen.path(f"M{x} -58H{x + 8}L{x + 6} 0H{x + 2}Z", roll(pen, wood))
    pen.rect(-60, -50, 60, -10, pen.slant(shade(wood, 0.35), light(wood, 0.1)), 3)
    for x in (-7, 7):
        pen.rect(x - 3, -6, x + 3, 0, metal(pen, "#e6b84a"), 1.5)
    for x in (-54, 54):
        pen.rect(x - 2, -140, x + 2, -128, metal(pen, "#fbf0d8"))
        flame(pen, x, -139, 12, 0)
        pen.pool(x, -144, 28, 24, "#ffb85a", 1.2)
    return (-92, -170, 92, 6)


def _accordion(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#c9384a", "accordion")
    pen.path("M-18 -64Q0 -76 18 -64V-4Q0 -14 -18 -4Z", shade(colour, 0.4))
    for k in range(6):
        x = -17 + 6 * k
        pen.path(f"M{x} {-64 - 4 * math.sin(k / 5 * 3.14):.1f}h5v58h-5Z", pen.across("#fff3e4", "#d8a8a0", shade(colour, 0.3)))
    for side in (-1, 1):
        pen.rect(16 * side, -70, 48 * side, 0, face(pen, colour), 5)
        pen.rect(20 * side, -66, 25 * side, -4, metal(pen, "#f2cf7a"), 2)
    for k in range(9):
        pen.rect(32, -64 + 6.6 * k, 46, -59 + 6.6 * k, "#fffdf6", 1)
        if k % 3 != 2:
            pen.rect(32, -60.500 + 6.6 * k, 40, -57.800 + 6.6 * k, "#241c2c", 0.5)
        for c in range(2):
            pen.disc(-42 + 7 * c, -62 + 6.7 * k, 2.1, orb(pen, "#fff6e4"))
    return (-52, -78, 52, 2)


def _note(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#5a6ae0", "#e25a9a", "#2fa8a0"), "note")
    body = "M-16 -16V-76L30 -90V-28"
    for d, o in ((body, False), (body, True)):
        pen.line(d, colour, 5, 0.7 if o else 1, glow=o)
    pen.path("M-16 -76L30 -90V-74L-16 -60Z", pen.across(light(colour, 0.3), colour))
    for x, y in ((-26, -12), (20, -24)):
        with pen.at(x, y, turn=-22):
            pen.oval(0, 0, 13, 9.500, orb(pen, colour))
            pen.oval(0, 0, 13, 9.500, colour, 0.6, glow=True)
    if looks.has("notes"):
        for x, y in ((58, -52), (-58, -66)):
            pen.line(f"M{x + 8} {y}V{y - 40}q12 6 10 18", colour, 4)
            with pen.at(x, y, turn=-22):
                pen.oval(0, 0, 10, 7.500, orb(pen, colour))
        return (-74, -112, 84, 2)
    return (-42, -96, 36, 2)


PROPS = (
    thing("ball, beach ball, red ball, rubber ball, bouncy ball", 0.32, _ball, "hand"),
    thing("football, soccer ball, soccer", 0.3, _football, "table"),
    thing("basketball", 0.3, _basketball, "hand"),
    thing("tennis racket, racket, racquet", 0.36, _tennis, "hand"),
    thing("kite, paper kite", 1.0, _kite, "air"),
    thing("balloon, bunch of balloons, red balloon", 0.42, _balloon, "hand"),
    thing("flag, checkered flag", 0.6, _hand_flag, "hand"),
    thing("teddy bear, teddy, stuffed bear, stuffed animal, plush toy, plushie", 0.45, _teddy, "table"),
    thing("toy rocket, rocket toy, model rocket, toy spaceship", 0.34, _toy_rocket, "hand"),
    thing("toy, building block, toy block, wooden block", 0.45, _blocks, "table"),
    thing("skateboard", 0.8, _skateboard),
    thing("guitar, electric guitar, acoustic guitar", 0.42, _guitar, "hand"),
    thing("violin, fiddle", 0.32, _violin, "hand"),
    thing("drum, snare drum", 0.6, _drum, "table"),
    thing("trumpet", 0.55, _trumpet, "hand"),
    thing("flute, magic flute", 0.12, _flute, "hand"),
    thing("microphone, mic", 0.16, _microphone, "hand"),
    thing("piano, upright piano, grand piano", 1.7, _piano),
    thing("accordion, concertina", 0.5, _accordion, "hand"),
    thing("music note, musical note, melody note", 0.5, _note, "air"),
)

"""Toys, games, the playground and the fair."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    glint,
    gloss,
    ground,
    lathe,
    leaf,
    metal,
    orb,
    rays,
    rng_of,
    roll,
    shade,
    thing,
    tint,
)

_BRIGHT = ("#e0413f", "#f2a52e", "#f7d23e", "#4fae4f", "#3f9fd8", "#8a5ac0")


def _puzzle(pen: Pen, looks: Looks) -> Box:
    for x, y, turn, tone in ((-22, -28, -10, _BRIGHT[4]), (26, -40, 12, _BRIGHT[0])):
        with pen.at(x, y, turn=turn):
            pen.path("M-26 -26H-8C-14 -42 14 -42 8 -26H26V-8C42 -14 42 14 26 8V26H8C14 12 -14 12 -8 26H-26V8C-12 14 -12 -14 -26 -8Z",
                     face(pen, tint(looks, tone, "puzzle") if x < 0 else tone))
            pen.line("M-24 -24H-10M-24 -24V-12", "#ffffff", 2.4, 0.6)
    return (-58, -90, 74, 4)


def _dice(pen: Pen, looks: Looks) -> Box:
    """Dice; dominoes by their word."""
    if looks.has("domino", "dominoes", "dominos"):
        for x, turn, a, b in ((-26, -8, 3, 5), (24, 12, 2, 6)):
            with pen.at(x, -46, turn=turn):
                pen.rect(-20, -42, 20, 42, face(pen, tint(looks, "#fbf7ee", "domino")), 5)
                pen.line("M-16 0H16", "#2a2633", 2.4)
                for side, count in ((-20, a), (20, b)):
                    for k in range(count):
                        pen.disc(((k % 2) * 2 - 1) * 9 if count > 1 else 0, side + (k // 2 - (count // 2) / 2 + 0.25) * 10, 3.4, "#2a2633")
        return (-60, -96, 58, 4)
    for x, y, turn, tone in ((-24, -26, -12, "#fbf7ee"), (28, -30, 14, "#e0413f")):
        with pen.at(x, y, turn=turn):
            c = tint(looks, tone, "dice") if x < 0 else tone
            pen.rect(-24, -24, 24, 24, face(pen, c), 6)
            spots = ((-12, -12), (12, 12), (0, 0), (-12, 12), (12, -12)) if x < 0 else ((-11, -11), (11, 11), (0, 0))
            for px, py in spots:
                pen.disc(px, py, 4.4, "#2a2633" if x < 0 else "#fffaf0")
    return (-58, -64, 62, 4)


def _chess(pen: Pen, looks: Looks) -> Box:
    """A chessboard with men; cards by their word."""
    if looks.has("card", "cards", "ace"):
        for k, (turn, tone) in enumerate(((-24, "#d8303a"), (-4, "#26242e"), (16, "#d8303a"))):
            with pen.at(0, -6, turn=turn):
                pen.rect(-28, -88, 28, 0, face(pen, "#fffdf8"), 6)
                if k == 1:
                    pen.path("M0 -64C-22 -48 -16 -28 -2 -36L-8 -22H8L2 -36C16 -28 22 -48 0 -64Z", tone)
                elif k == 0:
                    pen.path("M0 -62L18 -42L0 -22L-18 -42Z", tone)
                else:
                    pen.path("M0 -24C-26 -42 -20 -66 0 -54C20 -66 26 -42 0 -24Z", tone)
        return (-66, -102, 66, 4)
    pen.path("M-70 -18L-46 -48H46L70 -18Z", "#f2e2c0")
    for row in range(4):
        for k in range(8):
            if (row + k) % 2:
                y0, y1 = -18 - 7.500 * row, -25.500 - 7.500 * row
                a, b = 140 - 12 * row, 140 - 12 * (row + 1)
                pen.poly([(-a / 2 + a * k / 8, y0), (-a / 2 + a * (k + 1) / 8, y0), (-b / 2 + b * (k + 1) / 8, y1), (-b / 2 + b * k / 8,
                    y1)], "#6a4028")
    pen.path("M-70 -18H70V-6Q0 2 -70 -6Z", fall(pen, "#8a5230"))
    for x, y, tone, tall in ((-36, -26, "#fbf4e2", 34), (-8, -34, "#2a2633", 40), (24, -24, "#fbf4e2", 44), (42, -38, "#2a2633", 28)):
        with pen.at(x, y):
            pen.path(lathe((3, -tall), (5, -tall + 8), (4, -tall * 0.5), (9, -4), (9, 0)), roll(pen, tone))
            pen.disc(0, -tall, 6.500, orb(pen, tone))
            if tall > 40:
                pen.line(f"M0 {-tall - 14}V{-tall}M-5 {-tall - 10}H5", tone, 3)
    return (-76, -92, 76, 3)


def _yoyo(pen: Pen, looks: Looks) -> Box:
    """A yo-yo; a spinning top by its words, a marble by its."""
    c = tint(looks, looks.pick("#e0413f", "#3f9fd8"), "top", "yo-yo")
    if looks.has("top", "spinning"):
        ground(pen, 0, 16)
        pen.path(lathe((3, -92), (4, -76), (40, -60), (40, -46), (6, -8), (1, 0)), roll(pen, c))
        pen.path("M-40 -60H40V-52H-40Z", "#f7d23e")
        pen.path("M-36 -44H36L26 -32H-26Z", "#4fae4f")
        pen.disc(0, -94, 5, orb(pen, "#f7d23e"))
        return (-46, -102, 46, 3)
    if looks.has("marble", "marbles"):
        for x, y, tone in ((-24, -18, "#3f9fd8"), (20, -18, "#e0507a"), (-2, -48, "#4fae4f")):
            pen.disc(x, y, 18, pen.ball("#ffffff", "#d8ecf8", "#8fb8d8"))
            pen.path(f"M{x - 9} {y + 10}C{x - 12} {y - 8} {x + 10} {y + 8} {x + 8} {y - 11}C{x} {y - 4} {x + 2} {y + 8} {x - 9} "
                     f"{y + 10}Z", tone)
            pen.disc(x - 6, y - 7, 4, "#ffffff", 0.9)
        return (-48, -70, 44, 3)
    pen.line("M6 -40C6 -80 -10 -96 -8 -124", "#fbf7ee", 2)
    pen.line("M-14 -128A6 6 0 1 0 -2 -128A6 6 0 1 0 -14 -128", "#fbf7ee", 2)
    pen.disc(0, -34, 34, orb(pen, c))
    pen.disc(0, -34, 20, light(c, 0.4))
    pen.path(rays(0, -34, 15), "#f7d23e")
    return (-40, -138, 40, 3)


def _seesaw(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#e0413f", "seesaw")
    pen.path("M-22 0L0 -40L22 0Z", roll(pen, "#3f9fd8"))
    with pen.at(0, -40, turn=-10):
        pen.rect(-100, -6, 100, 4, fall(pen, c), 3)
        for x in (-82, 82):
            pen.rect(x - 14, -12, x + 14, -5, fall(pen, "#f7d23e"), 3)
            pen.line(f"M{x * 0.76:.0f} -6V-26M{x * 0.76 - 8:.0f} -26h16", "#6a7284", 4)
    return (-106, -84, 106, 2)


def _sandbox(pen: Pen, looks: Looks) -> Box:
    pen.path("M-90 -20L-66 -42H66L90 -20Z", fall(pen, "#f0d49a"))
    for x, y in ((-40, -30), (20, -34), (50, -26), (-10, -25)):
        pen.oval(x, y, 14, 4, "#dcb873", 0.7)
    pen.path("M-44 -34L-40 -58H-20L-16 -34Q-30 -28 -44 -34Z", roll(pen, "#e8c47a"))
    pen.rect(16, -62, 44, -34, roll(pen, tint(looks, "#e0413f", "bucket")), 4)
    pen.line("M16 -60C20 -78 40 -78 44 -60", "#f7d23e", 3)
    pen.line("M60 -32L76 -70", "#3f9fd8", 5)
    pen.path("M-94 -22H94V0H-94Z", fall(pen, "#b5763f"))
    pen.line("M-92 -12H92", "#8a5430", 1.600, 0.6)
    return (-100, -82, 100, 2)


def _carousel(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#d8405a", "carousel")
    pen.shadow(0, 0, 96, 6, 0.4)
    pen.path("M-96 -14Q0 8 96 -14V-4Q0 14 -96 -4Z", fall(pen, "#c8873f"))
    pen.oval(0, -14, 96, 12, "#e8c48a")
    pen.rect(-12, -120, 12, -14, roll(pen, "#f7d27a"))
    for x, y, tone in ((-60, -46, "#fbf7f0"), (0, -40, "#f2b0c4"), (60, -46, "#a8d0e8")):
        pen.line(f"M{x} -128V-14", "#e6b84a", 3)
        with pen.at(x, y, 0.62):
            pen.path("M-30 -8C-34 -26 -10 -26 8 -22L18 -40C20 -50 32 -50 40 -36L34 -30L26 -30L20 -4C10 4 -16 4 -24 0Z", orb(pen, tone))
            pen.line("M-22 -2L-30 20M-14 0L-8 22M12 -2L26 14M16 -4L34 6", tone, 6)
            pen.path("M8 -22L18 -40L12 -44L0 -26Z", "#8a5230")
            pen.rect(-14, -26, 4, -12, red, 4)
            pen.disc(32, -38, 2, "#2a2028")
    pen.path("M-104 -118L0 -176L104 -118Q0 -96 -104 -118Z", roll(pen, red))
    for k in range(4):
        a, b = -104 + 52 * k, -104 + 52 * k + 26
        pen.path(f"M{a} {-118 + (4 - abs(k - 2)) * 2}L0 -176L{b} {-116 + (4 - abs(k - 2)) * 2}Z", "#fff6e6", 0.92)
    for k in range(12):
        pen.disc(-99 + 18 * k, -112 + 9 - abs(k - 5.500) * 1.6, 9, "#f7d23e" if k % 2 else "#fff6e6")
        pen.disc(-99 + 18 * k, -112 + 9 - abs(k - 5.500) * 1.6, 3, "#ffe9a0", glow=True)
    pen.line("M0 -176V-192", "#e6b84a", 3)
    pen.path("M0 -192L24 -186L0 -180Z", "#3f9fd8")
    return (-114, -196, 114, 8)


def _ferris_wheel(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#e8eef6", "wheel")
    pen.line("M0 -110L-56 0M0 -110L56 0", "#4a6a9a", 7)
    for r in (92, 74):
        pen.line(f"M{-r} -110A{r} {r} 0 1 0 {r} -110A{r} {r} 0 1 0 {-r} -110", shade(c, 0.1), 4)
    for k in range(10):
        a = math.tau * k / 10
        x, y = 92 * math.cos(a), -110 + 92 * math.sin(a)
        pen.line(f"M0 -110L{num(x)} {num(y)}", c, 2)
        pen.disc(x, y, 3, "#ffe9a0")
        pen.disc(x, y, 4, "#ffe08a", glow=True)
        pen.path(f"M{num(x - 11)} {num(y + 4)}H{num(x + 11)}L{num(x + 8)} {num(y + 19)}Q{num(x)} {num(y + 22)} {num(x - 8)} "
                 f"{num(y + 19)}Z", orb(pen, _BRIGHT[k % 6]))
    pen.disc(0, -110, 10, orb(pen, "#e0413f"))
    pen.rect(-70, -8, 70, 0, fall(pen, "#6a7a9a"), 3)
    return (-112, -212, 112, 2)


def _roller_coaster(pen: Pen, looks: Looks) -> Box:
    track = "M-140 -24C-110 -24 -104 -150 -66 -150C-30 -150 -38 -40 0 -40C30 -40 26 -110 60 -110C96 -110 92 -24 140 -24"
    for x, y in ((-112, 50), (-96, 100), (-80, 140), (-66, 150), (-50, 138), (-38, 96), (-24, 60), (0, 40), (24, 54), (38, 90),
                 (60, 110), (80, 92), (96, 60)):
        pen.line(f"M{x} 0V{-y}", "#8a9ab8", 2.600)
        pen.line(f"M{x - 8} 0L{x} {-y * 0.6:.0f}L{x + 8} 0", "#a8b4cc", 1.400)
    pen.line(track, shade(tint(looks, "#e0413f", "track"), 0.3), 8)
    pen.line(track, tint(looks, "#e0413f", "track"), 5)
    for x, y, turn in ((-66, -158, 0), (-42, -146, 40), (-90, -146, -40)):
        with pen.at(x, y, turn=turn):
            pen.path("M-14 6V-6Q-14 -10 -8 -10H10L16 0V6Z", orb(pen, "#3f9fd8"))
            pen.disc(-2, -14, 5, orb(pen, "#f2c4a0"))
            pen.line("M-6 -10L-12 -22M3 -10L9 -22", "#f2c4a0", 3)
    return (-148, -190, 148, 2)


def _rocking_horse(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#d8a05a", "horse")
    pen.line("M-70 -14Q0 14 70 -14", "#c8403f", 9)
    pen.line("M-34 -50L-48 -6M-20 -46L-22 -1M24 -46L24 -1M34 -50L48 -6", shade(wood, 0.1), 9)
    pen.path("M-48 -56C-52 -76 -20 -74 0 -70C16 -76 22 -98 34 -112C42 -122 56 -116 66 -96L56 -88L46 -92C44 -76 44 -60 36 -46C16 -36 -30 "
             "-36 -44 -44Z", orb(pen, wood))
    pen.path("M22 -100C10 -96 4 -82 2 -68L12 -72C18 -84 26 -98 36 -112Z", "#8a4a2a")
    pen.line("M-48 -58C-64 -56 -70 -40 -66 -26", "#8a4a2a", 8)
    pen.path("M-18 -74C-8 -62 10 -62 18 -74L14 -56H-14Z", "#c8403f")
    pen.disc(48, -102, 3, "#2a2028")
    pen.line("M52 -92L30 -82M34 -112L38 -124", "#8a4a2a", 3)
    return (-80, -128, 80, 4)


def _rattle(pen: Pen, looks: Looks) -> Box:
    """A rattle; a pacifier by its word."""
    c = tint(looks, looks.pick("#f28ab0", "#5ab0e0", "#f2c52e"), "rattle")
    if looks.has("pacifier", "dummy", "soother"):
        pen.line("M-18 -24A18 18 0 1 0 18 -24A18 18 0 1 0 -18 -24", light(c, 0.3), 7)
        pen.path("M-36 -56C-30 -72 30 -72 36 -56C30 -40 -30 -40 -36 -56Z", orb(pen, c))
        pen.path("M-9 -66C-16 -92 16 -92 9 -66Z", orb(pen, "#f4e0b8"))
        return (-42, -92, 42, 2)
    pen.rect(-5, -62, 5, -16, roll(pen, "#fbf7ee"), 3)
    pen.line("M-12 -12A12 12 0 1 0 12 -12A12 12 0 1 0 -12 -12", c, 7)
    pen.disc(0, -84, 28, orb(pen, c))
    pen.path("M-28 -88H28V-78H-28Z", "#fff6e6", 0.9)
    for x in (-14, 0, 14):
        pen.disc(x, -83, 3, "#f2b02e")
    return (-34, -116, 34, 6)


def _toy_train(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 86)
    c = tint(looks, "#e0413f", "train")
    pen.rect(-80, -46, -24, -16, roll(pen, "#f2b53a"), 3)
    for x, tone in ((-68, _BRIGHT[4]), (-50, _BRIGHT[3]), (-34, _BRIGHT[0])):
        pen.rect(x - 7, -60, x + 7, -46, face(pen, tone), 2)
    pen.line("M-24 -20H-10", "#3a3d4a", 4)
    pen.rect(-10, -72, 24, -16, roll(pen, "#3f9fd8"), 3)
    pen.rect(-14, -80, 28, -71, fall(pen, c), 3)
    pen.rect(-2, -62, 16, -42, "#fff3c8", 2)
    pen.rect(24, -50, 74, -16, roll(pen, c), 8)
    pen.path("M52 -50L48 -72H66L62 -50Z", roll(pen, "#3a3d4a"))
    pen.path("M74 -24L90 -6H70Z", fall(pen, "#f2b53a"))
    pen.disc(74, -36, 6, "#fff3b8")
    for x, r in ((-66, 10), (-38, 10), (4, 14), (36, 10), (60, 10)):
        pen.disc(x, -r, r, "#3a2f3c")
        pen.disc(x, -r, r * 0.5, "#f7d23e")
    for x, y, r in ((58, -86, 8), (68, -100, 10), (54, -112, 7)):
        pen.disc(x, y, r, "#ffffff", 0.8)
    return (-88, -122, 96, 3)


def _snow_globe(pen: Pen, looks: Looks) -> Box:
    pen.disc(0, -66, 46, pen.ball("#ffffff", "#dff0fb", "#8fbde0"))
    pen.path("M-40 -44C-20 -60 20 -60 40 -44A46 46 0 0 1 -40 -44Z", "#ffffff")
    pen.path("M-18 -46V-66L0 -80L18 -66V-46Z", roll(pen, "#c8603f"))
    pen.path("M-24 -64L0 -86L24 -64L20 -60L0 -78L-20 -60Z", "#ffffff")
    pen.rect(-5, -58, 5, -46, "#ffe08a")
    pen.path("M26 -46L34 -74L42 -50Z", "#3f8f5a")
    rng = rng_of(looks, "snow")
    for _ in range(24):
        a, r = rng.uniform(0, math.tau), 40 * math.sqrt(rng.random())
        pen.disc(r * math.cos(a), -68 + r * math.sin(a), 1.800, "#ffffff")
    gloss(pen, -22, -88, 8, 14, 34, 0.8)
    pen.path("M-38 -28H38L46 0H-46Z", roll(pen, tint(looks, "#8a3f5a", "base")))
    return (-52, -116, 52, 2)


def _wreath(pen: Pen, looks: Looks) -> Box:
    """A wreath; a bauble by its word."""
    if looks.has("ornament", "bauble", "christmas"):
        c = tint(looks, looks.pick("#d8303f", "#3f8fd0", "#e6b84a"), "bauble")
        pen.line("M0 -90V-104", "#c9a84a", 2)
        pen.rect(-8, -92, 8, -80, metal(pen, "#e6c060"), 2)
        pen.disc(0, -42, 40, orb(pen, c))
        pen.line("M-39 -48Q0 -36 39 -48M-38 -32Q0 -20 38 -32", "#fff3c8", 4)
        for k in range(5):
            pen.path(rays(-28 + 14 * k, -34 + 3 - abs(k - 2), 5), "#fff3c8")
        glint(pen, -14, -60, 10)
        return (-46, -108, 46, 2)
    for k in range(26):
        a = math.tau * k / 26
        leaf(pen, 42 * math.cos(a), -56 + 42 * math.sin(a), 24, math.degrees(a) + 150 + (k % 3) * 24, ("#2f8a4a", "#4fa85a",
            "#2a6f3f")[k % 3], 0.6)
    for k in range(8):
        a = math.tau * k / 8
        pen.disc(42 * math.cos(a), -56 + 42 * math.sin(a), 5, orb(pen, "#d8303a"))
    pen.path("M0 -8L-26 -24V6ZM0 -8L26 -24V6Z", orb(pen, "#d8303a"))
    pen.disc(0, -8, 7, orb(pen, "#b5242e"))
    return (-70, -126, 70, 14)


def _confetti(pen: Pen, looks: Looks) -> Box:
    """A popper that throws confetti."""
    with pen.at(-34, -10, turn=38):
        pen.path("M-5 0L-22 -56H22L5 0Z", roll(pen, tint(looks, "#8a5ac0", "popper")))
        for y in (-20, -36, -50):
            pen.line(f"M{-8 + y * 0.22:.1f} {y}L{8 - y * 0.22:.1f} {y - 5}", "#f7d23e", 4)
    rng = rng_of(looks, "confetti")
    for _ in range(46):
        a, r = rng.uniform(-1.5, 0.1), rng.uniform(10, 96)
        u, v = 2 + r * math.cos(a), -54 + r * math.sin(a) * 0.9
        with pen.at(u, v, turn=rng.uniform(0, 180)):
            pen.rect(-4, -2, 4, 2, rng.choice(_BRIGHT), 1)
    for bend, tone in ((-20, "#e0507a"), (14, "#3f9fd8"), (40, "#4fae4f")):
        pen.line(f"M0 -52q{20 + bend} {-30 + bend * 0.4:.0f} {10 + bend} -54t{16 + bend * 0.3:.0f} -24", tone, 3)
    return (-60, -146, 106, 2)


PROPS = (
    thing("puzzle, jigsaw, jigsaw puzzle, puzzle piece", 0.3, _puzzle, "table"),
    thing("dice, domino, die, dominoes", 0.14, _dice, "table"),
    thing("chess, chessboard, chess board, pawn, chess set, chess figure, playing card, cards, playing cards, chess piece, card game", 0.5, _chess, "table"),
    thing("yo-yo, spinning top, marble, marbles, yoyo", 0.1, _yoyo, "hand"),
    thing("seesaw, teeter-totter", 2.6, _seesaw),
    thing("sandbox, sandpit", 1.8, _sandbox),
    thing("carousel, merry-go-round", 6.0, _carousel),
    thing("ferris wheel, big wheel", 12.0, _ferris_wheel),
    thing("roller coaster, rollercoaster", 16.0, _roller_coaster),
    thing("rocking horse", 1.0, _rocking_horse, face=(0, 0, 0, 0)),
    thing("rattle, pacifier, baby rattle", 0.12, _rattle, "hand"),
    thing("toy train, train set, model train", 0.5, _toy_train, "table"),
    thing("snow globe", 0.14, _snow_globe, "hand"),
    thing("wreath, ornament, bauble, christmas ornament, garland", 0.4, _wreath, "air"),
    thing("confetti, party popper, streamers", 0.6, _confetti, "hand"),
)

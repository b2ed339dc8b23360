"""Instruments and what belongs to music and the stage."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import curve, face, fall, gloss, ground, lathe, metal, orb, roll, shade, thing, tint

_GOLD = "#e0b04a"


def _harp(pen: Pen, looks: Looks) -> Box:
    gold = metal(pen, tint(looks, _GOLD, "harp"))
    ground(pen, 0, 36)
    pen.path("M-40 0L-34 -14H26L34 0Z", gold)
    for k in range(11):
        pen.line(f"M{-22 + 5.600 * k:.1f} {-18 - 2 * k}V{-112 - 4 * abs(k - 6)}", "#fff8e2", 1.400)
    pen.path("M24 -12L46 -116L36 -122L8 -14Z", roll(pen, "#b5763f"))
    pen.path("M-34 -12C-30 -60 -36 -110 -40 -132C-40 -146 -24 -148 -20 -138C-14 -116 4 -112 20 -122C32 -130 44 -128 46 -116C38 -116 32 "
             "-110 24 -106C4 -96 -18 -104 -24 -118C-22 -90 -22 -50 -20 -12Z", gold)
    pen.disc(-31, -142, 8, orb(pen, _GOLD))
    return (-48, -154, 54, 3)


def _harmonica(pen: Pen, looks: Looks) -> Box:
    """A harmonica; pan pipes by the word."""
    if looks.has("pan", "panpipes", "pipes"):
        for k in range(7):
            x, low = -36 + 12 * k, -20 - 10 * k
            pen.rect(x - 5.500, -96, x + 5.500, low + 20, roll(pen, "#d8a860"), 4)
            pen.oval(x, -96, 5.500, 2.400, "#5a3a20")
        pen.rect(-44, -74, 44, -64, roll(pen, "#c8503f"), 3)
        return (-48, -102, 48, 4)
    ground(pen, 0, 52)
    pen.rect(-58, -40, 58, -2, metal(pen, tint(looks, "#c3cad8", "harmonica")), 7)
    pen.rect(-54, -27, 54, -14, "#3a2f2a", 2)
    for k in range(10):
        pen.rect(-50 + 10.200 * k, -26, -43 + 10.200 * k, -15, "#0f0d14", 1)
    pen.line("M-48 -34H48", "#ffffff", 3, 0.8)
    return (-64, -46, 64, 3)


def _tambourine(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#c8603f", "tambourine")
    pen.disc(0, -50, 46, roll(pen, c))
    pen.disc(0, -50, 37, pen.ball("#fdf4dc", "#efdcb4", cx=0.45, cy=0.4))
    for k in range(8):
        a = math.tau * (k + 0.5) / 8
        x, y = 42 * math.cos(a), -50 + 42 * math.sin(a)
        pen.oval(x, y, 8, 6, metal(pen, _GOLD))
        pen.disc(x, y, 2, "#8a6420")
    return (-54, -106, 54, 6)


def _xylophone(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 64)
    pen.path("M-70 -10L70 -22V-14L-70 0ZM-70 -52L70 -42V-34L-70 -42Z", fall(pen, "#a8683a"))
    for k, tone in enumerate(("#e0413f", "#f2802f", "#f2c52e", "#5fba4a", "#3fa8c8", "#3f6fc8", "#8a5ac0", "#e0609a")):
        x, tall = -62 + 17 * k, 62 - 4.600 * k
        pen.rect(x - 6.500, -30 - tall / 2, x + 6.500, -30 + tall / 2, roll(pen, tone), 3)
        for y in (-30 - tall * 0.36, -30 + tall * 0.36):
            pen.disc(x, y, 2, "#fffaf0")
    pen.line("M10 -44L66 -92", "#c08a52", 4)
    pen.disc(8, -42, 8, orb(pen, "#e0413f"))
    return (-78, -98, 78, 4)


def _strings(pen: Pen, looks: Looks) -> Box:
    """A cello; a double bass by its word, a banjo or a lute by theirs."""
    if looks.has("banjo", "lute"):
        lute = looks.has("lute")
        pen.rect(-5, -150, 5, -60, roll(pen, "#8a5230"), 2)
        pen.path("M-8 -166H8L6 -146H-6Z" if not lute else "M-6 -150L-26 -168L-20 -174L6 -156Z", roll(pen, "#5a3420"))
        if lute:
            pen.path("M0 -78C26 -70 40 -34 26 -12Q0 8 -26 -12C-40 -34 -26 -70 0 -78Z", orb(pen, "#d8903f"))
            pen.disc(0, -38, 10, "#5a3018")
        else:
            pen.disc(0, -38, 38, metal(pen, "#c3cad8"))
            pen.disc(0, -38, 31, pen.ball("#fffdf6", "#efe4cc"))
        for x in (-3, -1, 1, 3):
            pen.line(f"M{x} -148V-20", "#f7efd8", 0.800)
        pen.rect(-9, -22, 9, -18, "#5a3420")
        return (-44, -180, 44, 4)
    wood = tint(looks, "#a85a2c", "cello")
    pen.line("M0 -10V0", "#8a93a8", 4)
    body = "M0 -112C20 -112 28 -98 26 -84C24 -76 18 -72 18 -64C18 -56 32 -50 34 -32C36 -10 18 -6 0 -6C-18 -6 -36 -10 -34 -32C-32 -50 -18 -56 -18 -64C-18 -72 -24 -76 -26 -84C-28 -98 -20 -112 0 -112Z"
    pen.path(body, orb(pen, wood))
    pen.line(body, shade(wood, 0.4), 2)
    pen.path("M-5 -176H5L7 -58H-7Z", roll(pen, "#2a2028"))
    pen.path("M-6 -176C-10 -192 10 -192 6 -176Z", roll(pen, wood))
    pen.line("M-14 -64C-20 -58 -12 -50 -18 -42M14 -64C20 -58 12 -50 18 -42", "#2a1a18", 2.4)
    pen.rect(-12, -44, 12, -39, "#e8c48a")
    for x in (-3, -1, 1, 3):
        pen.line(f"M{x} -174L{x * 2} -20", "#f2ead2", 0.800)
    pen.line("M46 -160L30 -6", "#7a4a2a", 3)
    pen.line("M50 -158L35 -6", "#fbf4e0", 1.400)
    return (-42, -194, 56, 2)


def _brass(pen: Pen, looks: Looks) -> Box:
    """A saxophone; a tuba or French horn by the word, an old horn by its."""
    gold = tint(looks, _GOLD, "horn", "sax")
    if looks.has("saxophone", "sax") or not looks.has("horn", "tuba", "french", "hunting", "trombone"):
        pen.line("M-30 -128H-12C-2 -128 0 -120 2 -108L10 -34C12 -6 40 -6 44 -30L46 -56", gold, 15)
        pen.line("M-34 -128H-22", "#2a2633", 8)
        pen.path("M34 -52C34 -68 20 -78 22 -84C36 -92 62 -90 70 -80C70 -70 56 -66 58 -50Z", metal(pen, gold))
        pen.oval(46, -84, 24, 6, shade(gold, 0.5))
        for k in range(6):
            pen.disc(2 + 1.800 * k, -100 + 13 * k, 5.500, orb(pen, "#fbf4dc"))
        pen.line("M-12 -124L6 -34", light(gold, 0.6), 2.400, 0.7)
        return (-42, -138, 76, 0)
    for r, wide in ((36, 13), (24, 9)):
        pen.line(f"M{-r} -50A{r} {r} 0 1 0 {r} -50A{r} {r} 0 1 0 {-r} -50", gold, wide)
        pen.line(f"M{-r} -52A{r} {r} 0 0 1 {r} -52", light(gold, 0.55), 2.6, 0.8)
    pen.path("M14 -20C30 -10 40 6 70 4C64 -20 70 -40 60 -62C46 -44 34 -34 22 -34Z", metal(pen, gold))
    pen.oval(65, -29, 8, 34, shade(gold, 0.45))
    pen.line("M-30 -72C-50 -90 -62 -90 -72 -92", gold, 6)
    for k in range(3):
        pen.disc(-8 + 9 * k, -50, 5, orb(pen, "#fbf4dc"))
    return (-78, -102, 78, 8)


def _bagpipes(pen: Pen, looks: Looks) -> Box:
    tartan = tint(looks, "#b5303a", "bag")
    for x, top, turn in ((-22, -130, -16), (-6, -142, -4), (12, -124, 8)):
        with pen.at(x, -56, turn=turn):
            pen.path(lathe((4, top + 56), (6, top + 70), (4, -30), (6, 0)), roll(pen, "#3a2a24"))
            pen.rect(-6, top + 60, 6, top + 68, "#f4ecd8", 2)
    pen.path(curve((-54, -44), (-20, -66), (28, -60), (50, -36), (20, -12), (-34, -14)), orb(pen, tartan))
    pen.line("M-40 -56L-10 -12M-16 -64L18 -14M10 -64L40 -24M-50 -34Q0 -48 46 -40M-44 -20Q0 -34 36 -20", "#2a4a3a", 4, 0.7)
    pen.path("M40 -32L74 12L68 16L34 -24Z", roll(pen, "#3a2a24"))
    pen.path("M-50 -48L-76 -78L-70 -82L-44 -56Z", roll(pen, "#3a2a24"))
    return (-82, -150, 80, 18)


def _music_box(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#8a4a6a", "box")
    ground(pen, 0, 44)
    pen.path("M-44 -48L-36 -98H36L44 -48Z", roll(pen, shade(wood, 0.1)))
    pen.path("M-36 -54L-30 -92H30L36 -54Z", pen.down("#d8ecf8", "#a8c8e8"))
    pen.path("M-6 -52L-16 -64Q0 -72 16 -64L6 -52Z", fall(pen, "#f7a9c4"))
    pen.line("M0 -70V-78M0 -76L-12 -88M0 -76L12 -88M0 -54V-46", "#f2c4a0", 3)
    pen.disc(0, -82, 5, orb(pen, "#f2c4a0"))
    pen.rect(-46, -48, 46, 0, roll(pen, wood), 3)
    pen.rect(-40, -42, 40, -6, light(wood, 0.16), 2)
    pen.disc(0, -24, 9, metal(pen, _GOLD))
    pen.line("M46 -22H60M60 -32V-12", _GOLD, 5)
    return (-52, -104, 68, 3)


def _gramophone(pen: Pen, looks: Looks) -> Box:
    """A gramophone; a record player by its words, a record alone by its."""
    if looks.has("record", "vinyl", "album") and not looks.has("player"):
        pen.disc(0, -52, 52, pen.ball("#4a4658", "#1f1c28", "#14121c", cx=0.35, cy=0.3))
        for r in (46, 40, 34, 28, 22):
            pen.line(f"M{-r} -52A{r} {r} 0 1 0 {r} -52A{r} {r} 0 1 0 {-r} -52", "#4a4658", 0.800, 0.8)
        pen.disc(0, -52, 17, fall(pen, tint(looks, "#e0413f", "label")))
        pen.disc(0, -52, 3, "#fbf7ee")
        return (-56, -108, 56, 3)
    ground(pen, 0, 46)
    pen.path("M-50 0L-46 -30H46L50 0Z", roll(pen, "#8a5230"))
    pen.oval(-4, -34, 42, 8, "#1f1c28")
    pen.oval(-4, -35, 12, 2.600, "#e0413f")
    brass = tint(looks, _GOLD, "horn")
    pen.line("M-8 -38C-16 -58 28 -52 30 -72C30 -84 18 -86 10 -88", brass, 8)
    pen.path("M14 -80C-4 -84 -34 -84 -58 -112C-60 -140 -28 -160 6 -156C16 -130 20 -104 22 -84Z", metal(pen, brass))
    pen.path("M-58 -112C-60 -140 -28 -160 6 -156C0 -146 -42 -108 -58 -112Z", shade(brass, 0.5))
    for x, y in ((-40, -102), (-18, -92), (2, -86)):
        pen.line(f"M{x} {y}Q{x + 10} -120 {x * 0.4 + 4:.1f} -150", shade(brass, 0.35), 1.6, 0.6)
    pen.line("M50 -16H64V-4", "#8a93a8", 4)
    return (-66, -162, 70, 3)


def _spotlight(pen: Pen, looks: Looks) -> Box:
    pen.line("M0 -60V-22M0 -24L-26 0M0 -24L26 0", "#4a4f5e", 5)
    with pen.at(0, -82, turn=-26):
        pen.path("M-34 -20H20L32 -28V28L20 20H-34Q-42 0 -34 -20Z", roll(pen, tint(looks, "#3a3d4a", "spotlight")))
        pen.oval(32, 0, 8, 28, "#fff3b8")
        pen.oval(32, 0, 8, 28, "#ffe9a0", glow=True)
        pen.path("M36 -28L96 -58V58L36 28Z", pen.across("#fff3b8/0.7", "#fff3b8/0"))
    pen.pool(54, -104, 46, 42, "#ffe9a0", 1.0)
    return (-50, -180, 122, 2)


def _megaphone(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#e0413f", "megaphone")
    with pen.at(0, -44, turn=-14):
        pen.path("M-36 -14L50 -44V44L-36 14Z", roll(pen, "#fbf7ee"))
        pen.path("M32 -38L50 -44V44L32 38Z", fall(pen, c))
        pen.oval(51, 0, 9, 44, shade(c, 0.4))
        pen.rect(-52, -15, -34, 15, roll(pen, c), 4)
        pen.path("M-18 12L-10 44H6L2 8Z", roll(pen, "#3a3d4a"))
    return (-64, -104, 70, 4)


def _ticket(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, looks.pick("#f2b53a", "#e0607a", "#5ab0c8"), "ticket")
    with pen.at(0, -30, turn=-10):
        pen.path("M-56 -26H56V-10A10 10 0 0 0 56 10V26H-56V10A10 10 0 0 0 -56 -10Z", face(pen, c))
        pen.line("M26 -22V22", "#fffaf0", 2.400, 0.9)
        pen.line("M-44 -16H14M-44 -4H4M-44 8H10", shade(c, 0.4), 3, 0.7)
        pen.disc(41, 0, 7, light(c, 0.6))
    return (-64, -72, 64, 10)


def _baton(pen: Pen, looks: Looks) -> Box:
    """A conductor's baton."""
    with pen.at(0, 0, turn=12):
        pen.path("M-2 -14L-0.800 -112H0.800L2 -14Z", "#fbf7ee")
        pen.path(lathe((2.500, -20), (5, -10), (4, 0)), roll(pen, "#8a5230"))
    return (-8, -114, 28, 2)


def _speaker(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#2f3040", "speaker")
    ground(pen, 0, 34)
    pen.rect(-34, -110, 34, 0, roll(pen, c), 5)
    for y, r in ((-86, 14), (-38, 26)):
        pen.disc(0, y, r, "#14141c")
        pen.disc(0, y, r * 0.8, pen.ball("#6a6e80", "#2f3240", "#1c1e28"))
        pen.disc(0, y, r * 0.34, orb(pen, "#8a90a4"))
    for x in (-28, 28):
        for y in (-104, -6):
            pen.disc(x, y, 2, "#8a90a4")
    return (-40, -114, 40, 3)


def _maracas(pen: Pen, looks: Looks) -> Box:
    """Maracas."""
    for x, turn, tone in ((-20, -18, "#e0413f"), (20, 18, "#3fa05a")):
        with pen.at(x, -4, turn=turn):
            pen.rect(-4, -52, 4, 0, roll(pen, "#c08a52"), 3)
            pen.oval(0, -78, 22, 29, orb(pen, tint(looks, tone, "maraca")))
            pen.line("M-21 -78Q0 -70 21 -78M-19 -66Q0 -58 19 -66", "#f7d24a", 3)
            gloss(pen, -8, -92, 4, 8, 20, 0.6)
    return (-70, -116, 70, 2)


PROPS = (
    thing("harp", 0.9, _harp),
    thing("harmonica, panpipes, mouth organ, pan pipes", 0.18, _harmonica, "hand"),
    thing("tambourine", 0.32, _tambourine, "hand"),
    thing("xylophone, glockenspiel, marimba", 0.9, _xylophone, "table"),
    thing("cello, banjo, lute, double bass", 0.6, _strings, "hand"),
    thing("saxophone, horn, tuba, french horn, trombone, sax", 0.5, _brass, "hand"),
    thing("bagpipes, bagpipe", 0.7, _bagpipes, "hand"),
    thing("music box, musical box", 0.3, _music_box, "table"),
    thing("gramophone, record player, phonograph, record, vinyl record, vinyl, turntable", 0.6, _gramophone, "table"),
    thing("spotlight, stage light, searchlight", 0.8, _spotlight),
    thing("megaphone, loudspeaker, bullhorn", 0.36, _megaphone, "hand"),
    thing("ticket, movie ticket, train ticket", 0.2, _ticket, "hand"),
    thing("baton, conductor's baton", 0.08, _baton, "hand"),
    thing("speaker, loudspeakers, amplifier", 0.5, _speaker),
    thing("maracas, maraca", 0.3, _maracas, "hand"),
)

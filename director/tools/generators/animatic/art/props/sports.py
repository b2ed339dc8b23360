"""What is played, thrown, hit, ridden and lifted in sport."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    gloss,
    ground,
    lathe,
    metal,
    orb,
    rays,
    roll,
    shade,
    thing,
    tint,
)


def _ball(pen: Pen, looks: Looks) -> Box:
    """A baseball; a tennis, golf, bowling, rugby or volleyball by the word."""
    ground(pen, 0, 28)
    if looks.has("rugby", "american"):
        with pen.at(0, -34, turn=-24):
            pen.path("M-56 0C-36 -36 36 -36 56 0C36 36 -36 36 -56 0Z", orb(pen, tint(looks, "#a8572c", "ball")))
            pen.line("M-40 -14Q-34 0 -40 14M40 -14Q34 0 40 14", "#fbf7ee", 5)
            pen.line("M-20 -8H20" + "".join(f"M{x} -14v12" for x in (-16, -6, 4, 14)), "#fbf7ee", 3)
        return (-58, -72, 58, 3)
    if looks.has("tennis"):
        pen.disc(0, -34, 34, orb(pen, tint(looks, "#c8e03a", "ball")))
        pen.line("M-30 -50C-8 -44 -8 -22 -30 -16M30 -52C10 -44 10 -22 30 -18", "#ffffff", 4)
    elif looks.has("bowling"):
        pen.disc(0, -34, 34, orb(pen, tint(looks, "#3a4a8a", "ball")))
        for x, y in ((-6, -50), (8, -52), (2, -40)):
            pen.disc(x, y, 4, "#14182c")
    elif looks.has("volleyball", "volley"):
        pen.disc(0, -34, 34, orb(pen, tint(looks, "#fbf7ee", "ball")))
        pen.line("M0 -34C-10 -50 -26 -58 -26 -58M0 -34C18 -38 30 -52 30 -52M0 -34C4 -16 -4 -2 -4 -2M-32 -42C-20 -38 -8 -24 -10 -2M10 "
                 "-66C8 -54 14 -44 33 -40M20 -8C16 -20 20 -30 33 -32", "#4a86c8", 2.6)
    elif looks.has("golf"):
        pen.disc(0, -34, 34, orb(pen, "#fbfaf6"))
        for k in range(26):
            a, r = k * 2.4, 30 * math.sqrt(k / 26)
            pen.disc(r * math.cos(a), -34 + r * math.sin(a), 2.6, "#d3d2d8")
    else:
        pen.disc(0, -34, 34, orb(pen, tint(looks, "#fbf7ee", "ball")))
        for s in (-1, 1):
            pen.line(f"M{s * 26} -56C{s * 10} -44 {s * 10} -24 {s * 26} -12", "#d8303a", 2.4)
            pen.line("".join(f"M{s * (15 + abs(k) * 1.6):.1f} {-34 + 7 * k}l{s * 6} {-3 if k < 0 else 3}" for k in range(-2, 3)),
                     "#d8303a", 2)
    return (-40, -72, 40, 3)


def _bat(pen: Pen, looks: Looks) -> Box:
    """A baseball bat; a cricket bat or a table tennis bat by the words."""
    wood = tint(looks, "#d8a05a", "bat", "paddle")
    if looks.has("cricket"):
        pen.rect(-5, -34, 5, 0, roll(pen, "#3a3d4a"), 3)
        pen.path("M-6 -34L-15 -48V-120Q0 -128 15 -120V-48L6 -34Z", face(pen, wood))
        return (-22, -128, 22, 2)
    if looks.has("ping-pong", "table", "ping"):
        pen.rect(-6, -32, 6, 0, roll(pen, wood), 3)
        pen.disc(0, -64, 34, shade("#d8303a", 0.3))
        pen.disc(0, -64, 31, orb(pen, "#d8303a"))
        pen.disc(40, -92, 8, orb(pen, "#fbf7ee"))
        return (-40, -104, 52, 2)
    pen.path(lathe((8, -132), (13, -124), (13, -90), (7, -50), (4, -14), (4, -6), (7, 0)), roll(pen, wood))
    pen.line("M-4 -34L4 -38M-4 -26L4 -30M-4 -18L4 -22", "#3a3d4a", 3)
    return (-20, -136, 20, 2)


def _golf_club(pen: Pen, looks: Looks) -> Box:
    """A golf club; a hockey stick by its word."""
    if looks.has("hockey", "stick"):
        pen.rect(-4, -132, 4, -8, roll(pen, tint(looks, "#c8873f", "stick")))
        pen.path("M-4 -14H4C10 -6 30 -8 44 -10Q48 -4 42 0H4Q-4 -2 -4 -14Z", roll(pen, "#3a3d4a"))
        pen.rect(-5, -134, 5, -104, roll(pen, "#3a3d4a"), 2)
        pen.oval(62, -3, 12, 4, "#1f2230")
        return (-12, -138, 78, 3)
    pen.line("M8 -134L0 -10", metal(pen), 4)
    pen.line("M8 -134L5 -100", "#3a3d4a", 7)
    pen.path("M-4 -14C10 -16 26 -10 28 -2Q26 2 16 1H-4Z", metal(pen, "#8d97ab"))
    pen.disc(46, -6, 7, orb(pen, "#ffffff"))
    return (-14, -140, 58, 3)


def _skis(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, looks.pick("#e0413f", "#3f86c8", "#f2b02f"), "ski")
    for x, lean in ((-14, -3), (10, 3)):
        with pen.at(x, 0, turn=lean):
            pen.path("M-7 0V-132C-7 -144 -2 -152 2 -156C6 -152 7 -144 7 -132V0Z", roll(pen, c))
            pen.rect(-7, -84, 7, -66, "#2a2d38", 2)
            pen.line("M0 -60V-12M0 -92V-140", light(c, 0.6), 2, 0.8)
    for x, lean in ((-34, -6), (32, 6)):
        with pen.at(x, 0, turn=lean):
            pen.line("M0 0V-118", metal(pen), 3)
            pen.rect(-3, -122, 3, -100, "#2a2d38", 2)
            pen.oval(0, -10, 9, 3, "#3a3d4a")
    return (-52, -162, 52, 2)


def _board(pen: Pen, looks: Looks) -> Box:
    """A surfboard; a snowboard by its word."""
    c = tint(looks, looks.pick("#f2803a", "#3fa8c8", "#e0507a"), "board")
    if looks.has("snowboard"):
        pen.rect(-20, -150, 20, 0, roll(pen, c), 20)
        pen.path("M-20 -60C-4 -80 4 -50 20 -76V-50C4 -24 -4 -54 -20 -34Z", light(c, 0.6))
        for y in (-106, -44):
            pen.rect(-15, y - 8, 15, y + 8, "#2a2d38", 4)
        return (-26, -154, 26, 2)
    pen.path("M0 -170C20 -140 24 -60 14 0Q0 5 -14 0C-24 -60 -20 -140 0 -170Z", roll(pen, c))
    pen.path("M-19 -96L20 -80L21 -60L-21 -78Z", "#fbf7ee")
    pen.line("M0 -164V-2", light(c, 0.5), 2)
    pen.path(rays(0, -120, 10), "#fbf7ee")
    return (-28, -174, 28, 5)


def _skate(pen: Pen, looks: Looks) -> Box:
    """An ice skate; a roller skate by its word."""
    roll_ = looks.has("roller", "rollerblade", "wheels")
    c = tint(looks, "#f4f2ee" if not roll_ else "#e0507a", "skate")
    pen.path("M-38 -100H-6V-54C6 -44 40 -44 46 -26V-18H-38Z", orb(pen, c))
    pen.rect(-40, -104, -4, -94, roll(pen, shade(c, 0.1)), 3)
    pen.line("M-12 -86l12 -3M-12 -74l12 -3M-10 -62l12 -3", "#8a93a8", 3)
    pen.rect(-40, -20, 48, -14, "#5a3a2a", 2)
    if roll_:
        for x in (-26, 2, 34):
            pen.disc(x, -8, 9, "#3a3d4a")
            pen.disc(x, -8, 4, "#f2c52e")
        return (-46, -108, 54, 2)
    pen.path("M-34 -14V-4H44Q56 -4 56 -12L50 -8H36V-14H28V-8H-18V-14Z", metal(pen))
    return (-46, -108, 60, 0)


def _sled(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#c8873f", "sled")
    ground(pen, 0, 66)
    pen.line("M-70 -4H46C76 -4 76 -44 52 -44", "#b5303a", 6)
    for x in (-48, -6, 32):
        pen.line(f"M{x} -6V-26", shade(wood, 0.3), 6)
    for k in range(3):
        pen.path(f"M{-66 + 5 * k} {-26 - 6 * k}H{52 + 4 * k}V{-31 - 6 * k}H{-66 + 5 * k}Z", fall(pen, light(wood, 0.1 * k)))
    pen.line("M54 -42C84 -60 80 -20 98 -30", "#d9b070", 2.6)
    return (-76, -56, 102, 2)


def _whistle(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#d8a83a", "whistle")
    pen.line("M-24 -30C-66 -50 -50 -96 -8 -90C20 -86 10 -60 -16 -52", "#d8303a", 3)
    pen.disc(-10, -26, 26, orb(pen, c))
    pen.path("M-10 -52H56V-30H14Z", roll(pen, c))
    pen.rect(14, -54, 26, -46, "#3a2a1c")
    pen.disc(-10, -26, 9, shade(c, 0.5))
    gloss(pen, -20, -38, 6, 4, -30, 0.7)
    return (-64, -100, 62, 3)


def _goal(pen: Pen, looks: Looks) -> Box:
    pen.line("M-110 0V-90H110V0", "#fbfbf8", 7)
    pen.line("M-110 -88L-88 -70V0M110 -88L88 -70V0M-88 -70H88", "#d3d8e2", 3)
    for k in range(19):
        pen.line(f"M{-106 + 11.800 * k:.1f} -86L{-86 + 9.500 * k:.1f} -2", "#ffffff", 1, 0.7)
    for k in range(8):
        pen.line(f"M{-106 + 2.200 * k:.1f} {-84 + 11 * k}H{106 - 2.200 * k:.1f}", "#ffffff", 1, 0.7)
    return (-116, -96, 116, 1)


def _hoop(pen: Pen, looks: Looks) -> Box:
    """A basketball hoop; a hula hoop by its words."""
    if looks.has("hula"):
        c = tint(looks, "#e0507a", "hoop")
        pen.line("M-60 -62A60 60 0 1 0 60 -62A60 60 0 1 0 -60 -62", c, 8)
        for k in range(12):
            a = math.tau * k / 12
            pen.line(f"M{num(57 * math.cos(a))} {num(-62 + 57 * math.sin(a))}L{num(63 * math.cos(a + 0.16))} "
                     f"{num(-62 + 63 * math.sin(a + 0.16))}", "#fff3b8", 8)
        return (-70, -130, 70, 3)
    pen.rect(-4, -210, 4, 0, metal(pen, "#6a7284"))
    pen.path("M-50 -234H50V-160H-50Z", face(pen, "#f4f4f8"))
    pen.line("M-50 -234H50V-160H-50ZM-18 -206H18V-176H-18Z", "#d8303a", 3)
    for k in range(8):
        pen.line(f"M{-22 + 6.300 * k:.1f} -168L{-13 + 3.700 * k:.1f} -134", "#ffffff", 1.6)
    pen.line("M-20 -158L18 -146M-16 -146L20 -158", "#ffffff", 1.4)
    pen.oval(0, -170, 24, 5, "#e8632a")
    pen.oval(0, -170, 20, 3, "#f4f4f8")
    ground(pen, 0, 26)
    return (-56, -238, 56, 3)


def _dumbbell(pen: Pen, looks: Looks) -> Box:
    """A dumbbell; a barbell or a kettlebell by its word."""
    c = tint(looks, "#3a4052", "weight")
    if looks.has("kettlebell"):
        pen.line("M-20 -52C-30 -100 30 -100 20 -52", c, 13)
        pen.disc(0, -34, 36, orb(pen, c))
        return (-44, -100, 44, 3)
    long = looks.has("barbell", "weights", "weight")
    half = 96 if long else 46
    pen.rect(-half, -38, half, -30, metal(pen), 3)
    for k, (tall, wide) in enumerate(((34, 11), (27, 9), (18, 7)) if long else ((30, 13), (24, 9))):
        for side in (-1, 1):
            x = side * (half - 12 - 12 * (2 - k) if long else half - 22 + 14 * k)
            pen.rect(x - wide / 2, -34 - tall, x + wide / 2, -34 + tall, roll(pen, c if k else "#c8303a"), 3)
    ground(pen, 0, half)
    return (-half - 8, -72, half + 8, 3)


def _punching_bag(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#c8303a", "bag")
    pen.line("M0 -174V-150M-20 -146L0 -160L20 -146", "#8d97ab", 4)
    pen.rect(-26, -146, 26, -6, roll(pen, c), 14)
    pen.rect(-27, -120, 27, -112, shade(c, 0.4))
    pen.rect(-27, -46, 27, -38, shade(c, 0.4))
    pen.oval(0, -145, 25, 5, light(c, 0.2))
    return (-32, -182, 32, -2)



def _dart(pen: Pen, looks: Looks) -> Box:
    with pen.at(0, -30, turn=-28):
        pen.path("M52 -1.500L86 0L52 1.500Z", metal(pen))
        pen.rect(4, -5, 52, 5, metal(pen, "#d8a83a"), 3)
        pen.rect(-24, -2, 6, 2, "#3a3d4a")
        pen.path("M-16 -2L-34 -18H-60L-44 -2ZM-16 2L-34 18H-60L-44 2Z", face(pen, tint(looks, "#e0363f", "dart")))
    return (-64, -76, 84, 16)


def _target(pen: Pen, looks: Looks) -> Box:
    """A target with an arrow in it; a dartboard by its word."""
    if looks.has("dartboard"):
        pen.disc(0, -56, 56, "#1f2230")
        for k in range(20):
            a, b = math.tau * (k - 0.5) / 20, math.tau * (k + 0.5) / 20
            pen.path(f"M0 -56L{num(46 * math.cos(a))} {num(-56 + 46 * math.sin(a))}A46 46 0 0 1 {num(46 * math.cos(b))} "
                     f"{num(-56 + 46 * math.sin(b))}Z", "#f2e6c8" if k % 2 else "#2a2d38")
        for r in (44, 28):
            pen.line(f"M{-r} -56A{r} {r} 0 1 0 {r} -56A{r} {r} 0 1 0 {-r} -56", "#d8303a", 4)
        pen.disc(0, -56, 8, "#3fa05a")
        pen.disc(0, -56, 4, "#d8303a")
        return (-60, -116, 60, 3)
    pen.line("M-26 -40L-40 0M26 -40L40 0", "#8a5a38", 7)
    for r, tone in ((56, "#f4f2ee"), (46, "#3f6fb8"), (35, "#f4f2ee"), (24, "#d8303a"), (12, "#f2c52e")):
        pen.disc(0, -66, r, orb(pen, tone) if r == 56 else tone)
    pen.line("M4 -70L66 -100", "#8a5a38", 3)
    pen.path("M66 -100L82 -116L86 -106ZM66 -100L84 -98L80 -90Z", "#e0507a")
    return (-62, -126, 92, 2)


def _frisbee(pen: Pen, looks: Looks) -> Box:
    """A frisbee; a boomerang or a discus by its word."""
    if looks.has("boomerang"):
        c = tint(looks, "#c8873f", "boomerang")
        pen.path("M0 -78C14 -78 24 -64 34 -46L60 -6C56 4 44 4 38 -2L0 -44L-38 -2C-44 4 -56 4 -60 -6L-34 -46C-24 -64 -14 -78 0 -78Z",
                 face(pen, c))
        pen.line("M-48 -10L-38 -2M-42 -20L-30 -10M48 -10L38 -2M42 -20L30 -10M-8 -62L0 -52L8 -62", "#7a2f24", 4)
        return (-66, -84, 66, 6)
    c = tint(looks, "#8a5a38" if looks.has("discus") else "#f2603a", "frisbee")
    with pen.at(0, -24, turn=-14):
        pen.oval(0, 5, 54, 17, shade(c, 0.3))
        pen.oval(0, 0, 54, 17, orb(pen, c))
        pen.oval(0, -1, 38, 10, light(c, 0.25))
        pen.oval(0, -1, 22, 5.500, c)
    return (-60, -54, 60, 8)


def _bowling_pin(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 18)
    pen.path(lathe((6, -118), (13, -106), (9, -84), (12, -66), (21, -42), (18, -14), (11, 0)), roll(pen, "#fbf9f4"))
    pen.path("M-10 -84H10L10.500 -77H-10.500Z", "#d8303a")
    pen.path("M-9.500 -92H9.500L9 -88H-9Z", "#d8303a")
    return (-28, -124, 28, 3)


def _trampoline(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#3f86c8", "trampoline")
    pen.shadow(0, 0, 84, 5, 0.4)
    for x in (-74, -30, 30, 74):
        pen.line(f"M{x} -42L{x * 1.04:.0f} -2", "#6a7284", 5)
    pen.oval(0, -46, 92, 18, fall(pen, c))
    pen.oval(0, -48, 74, 12, "#23262f")
    pen.line("M-92 -46A92 18 0 0 0 92 -46", light(c, 0.4), 3)
    return (-98, -68, 98, 3)


PROPS = (
    thing("baseball, tennis ball, golf ball, bowling ball, rugby ball, volleyball, american football", 0.24, _ball, "table"),
    thing("baseball bat, cricket bat, table tennis bat, ping-pong paddle, paddle", 0.2, _bat, "hand"),
    thing("golf club, hockey stick, golf", 0.4, _golf_club, "hand"),
    thing("skis, ski", 0.5, _skis, "hand"),
    thing("surfboard, snowboard", 0.52, _board),
    thing("ice skate, skate, skates, roller skate, rollerblade", 0.3, _skate, "table"),
    thing("sled, sledge, toboggan", 1.2, _sled),
    thing("whistle", 0.12, _whistle, "hand"),
    thing("goal, soccer goal", 3.4, _goal),
    thing("basketball hoop, hoop, hula hoop", 1.1, _hoop),
    thing("dumbbell, barbell, kettlebell, weights, weight", 0.7, _dumbbell),
    thing("punching bag, punchbag", 0.5, _punching_bag, "air"),
    thing("dart", 0.14, _dart, "hand"),
    thing("target, dartboard, bullseye", 1.0, _target),
    thing("frisbee, boomerang, discus", 0.3, _frisbee, "hand"),
    thing("bowling pin, skittle, ninepin", 0.14, _bowling_pin, "hand"),
    thing("trampoline", 2.2, _trampoline),
)

"""Paper, writing and machines of desks and classrooms."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    ground,
    metal,
    orb,
    rays,
    roll,
    shade,
    thing,
    tint,
)


def _blackboard(pen: Pen, looks: Looks) -> Box:
    """A blackboard; chalk, a rubber or a ruler by the word."""
    if looks.has("chalk"):
        for x, y, turn, tone in ((-20, -12, -8, "#fbfaf6"), (18, -16, 14, "#f7c0d0"), (0, -30, 30, "#bfe0f4")):
            with pen.at(x, y, turn=turn):
                pen.rect(-30, -8, 30, 8, roll(pen, tone), 6)
        return (-60, -62, 60, 4)
    if looks.has("eraser", "rubber", "duster"):
        with pen.at(0, -24, turn=-14):
            pen.rect(-46, -18, 46, 18, roll(pen, "#f28aa8"), 7)
            pen.rect(-10, -18, 46, 18, roll(pen, "#3f86c8"), 5)
        return (-54, -62, 54, 6)
    if looks.has("ruler", "yardstick"):
        pen.rect(-14, -150, 14, 0, face(pen, tint(looks, "#f2c14a", "ruler")), 2)
        for k in range(15):
            pen.line(f"M14 {-6 - 10 * k}h{-12 if k % 5 == 0 else -7}", "#5a4020", 1.8)
        return (-20, -154, 20, 2)
    wood = "#b5763f"
    pen.line("M-50 -30L-62 0M50 -30L62 0", shade(wood, 0.2), 6)
    pen.rect(-86, -130, 86, -24, roll(pen, wood), 3)
    pen.rect(-79, -123, 79, -31, pen.slant("#3f6a58", "#2a4a3e"))
    pen.line("M-60 -100C-40 -112 -30 -90 -14 -104M-60 -76H-10M-60 -60H-24", "#eef4ee", 3, 0.85)
    pen.line("M20 -60L44 -104L68 -60ZM32 -82H56", "#eef4ee", 3, 0.85)
    pen.rect(-79, -31, 79, -24, light(wood, 0.2))
    pen.rect(-20, -36, 0, -31, "#fbfaf6", 1)
    return (-92, -134, 92, 2)


def _paper(pen: Pen, looks: Looks) -> Box:
    """A sheet of paper; a calendar, a clipboard, a diploma, a stamp or a paperclip by the word."""
    if looks.has("calendar"):
        ground(pen, 0, 42)
        pen.rect(-44, -84, 44, 0, face(pen, "#fdfbf6"), 5)
        pen.path("M-44 -62V-79Q-44 -84 -39 -84H39Q44 -84 44 -79V-62Z", fall(pen, tint(looks, "#d8403f", "calendar")))
        for x in (-26, 0, 26):
            pen.line(f"M{x} -92V-76", "#6a7284", 4)
        for row in range(4):
            for k in range(6):
                pen.rect(-38 + 13 * k, -54 + 13 * row, -28 + 13 * k, -45 + 13 * row, "#d8403f" if (row, k) == (2, 3) else "#d9d6de", 1)
        return (-50, -98, 50, 3)
    if looks.has("clipboard", "checklist", "list"):
        pen.rect(-40, -110, 40, 0, roll(pen, "#a8683a"), 4)
        pen.rect(-33, -100, 33, -8, face(pen, "#fdfbf6"))
        pen.rect(-18, -116, 18, -98, metal(pen), 4)
        for k in range(5):
            pen.line(f"M-10 {-84 + 16 * k}H26", "#8a8590", 3)
            pen.line(f"M-26 {-85 + 16 * k}l4 5l6 -9", "#3fa05a", 3)
        return (-46, -122, 46, 2)
    if looks.has("diploma", "degree"):
        pen.rect(-48, -34, 48, -10, roll(pen, "#fbf1d6"), 11)
        pen.oval(48, -22, 5, 12, shade("#fbf1d6", 0.25))
        pen.rect(-8, -37, 8, -7, roll(pen, "#d8303a"), 3)
        pen.path("M-6 -8L-16 12L-4 6L4 14L8 -8Z", "#d8303a")
        return (-54, -42, 60, 16)
    if looks.has("stamp", "postage"):
        pen.rect(-40, -92, 40, 0, "#fdfbf4")
        for k in range(9):
            for x, y in ((-40 + 10 * k, -92), (-40 + 10 * k, 0)):
                pen.disc(x, y, 3, "#c9c2b4")
        pen.rect(-31, -83, 31, -9, pen.down("#8fd0f0", "#f7d8a8"))
        pen.path("M-31 -9L-8 -44L8 -26L20 -40L31 -24V-9Z", "#4f9a5a")
        pen.disc(14, -66, 8, "#f2b02e")
        return (-46, -98, 46, 6)
    if looks.has("clip", "paperclip"):
        d = "M10 -30V-78C10 -96 -16 -96 -16 -78V-22C-16 4 24 4 24 -22V-84"
        pen.line(d, "#6a7284", 7)
        pen.line(d, "#c3cad8", 3.400)
        return (-26, -100, 34, 4)
    pen.path("M-38 -104H22L40 -86V0H-38Z", face(pen, tint(looks, "#fdfbf6", "paper")))
    pen.path("M22 -104V-86H40Z", "#d3cfd8")
    for k in range(6):
        pen.line(f"M-26 {-80 + 13 * k}H{26 if k < 5 else 4}", "#b9b4c0", 2.6)
    return (-44, -108, 46, 2)


def _glue(pen: Pen, looks: Looks) -> Box:
    """A bottle of glue; a stapler by its word."""
    if looks.has("stapler"):
        ground(pen, 0, 56)
        pen.rect(-56, -8, 56, 0, roll(pen, "#3a3d4a"), 3)
        pen.path("M-50 -12C-54 -34 -40 -38 -24 -36L54 -24Q60 -18 54 -12Z", orb(pen, tint(looks, "#d8403f", "stapler")))
        pen.line("M-46 -12H52", metal(pen), 4)
        return (-62, -42, 64, 3)
    ground(pen, 0, 24)
    pen.path("M-6 -112H6L10 -88H-10Z", roll(pen, "#f2702a"))
    pen.path("M-12 -88H12C26 -82 28 -70 28 -58V0H-28V-58C-28 -70 -26 -82 -12 -88Z", roll(pen, "#fbf9f4"))
    pen.rect(-28, -56, 28, -18, tint(looks, "#3f86c8", "label"))
    pen.disc(0, -37, 11, "#fbf9f4")
    return (-34, -116, 34, 3)


def _calculator(pen: Pen, looks: Looks) -> Box:
    """A calculator; an abacus by its word."""
    if looks.has("abacus"):
        wood = "#a8683a"
        pen.rect(-56, -90, 56, 0, roll(pen, wood), 4)
        pen.rect(-48, -82, 48, -8, "#f6efe0")
        for row in range(5):
            y = -74 + 15 * row
            pen.line(f"M-48 {y}H48", "#8a93a8", 2)
            for k in range(8):
                x = -42 + 9 * k + (16 if k > 3 + row % 3 else 0)
                pen.oval(x, y, 4.500, 6, orb(pen, ("#e0413f", "#f2b02e", "#4fae4f", "#3f86c8", "#8a5ac0")[row]))
        return (-62, -94, 62, 3)
    pen.rect(-34, -104, 34, 0, roll(pen, tint(looks, "#3a4052", "calculator")), 6)
    pen.rect(-27, -97, 27, -76, "#cfe3cf", 2)
    pen.line("M6 -92V-82M12 -92H20V-87H12V-82H20", "#2a3a2a", 2.4)
    for row in range(4):
        for k in range(4):
            pen.rect(-27 + 14 * k, -68 + 16 * row, -16 + 14 * k, -57 + 16 * row, "#f2802a" if k == 3 else "#e8e6ee", 2)
    return (-40, -108, 40, 2)


def _keyboard(pen: Pen, looks: Looks) -> Box:
    """A computer keyboard; a mouse, a printer or a projector by the word."""
    if looks.has("printer", "copier", "scanner", "photocopier", "copy", "copying", "photocopy", "fax"):
        ground(pen, 0, 56)
        pen.path("M-36 -66L-30 -104H30L36 -66Z", face(pen, "#fdfbf6"))
        pen.path("M-58 -66H58V-14Q58 -6 50 -6H-50Q-58 -6 -58 -14Z", roll(pen, tint(looks, "#d9dee8", "printer")))
        pen.rect(-40, -34, 40, -26, "#23262f", 2)
        pen.path("M-34 -30H34L40 0H-40Z", face(pen, "#fdfbf6"))
        pen.line("M-24 -20H20M-26 -12H10", "#a8a3b0", 2.400)
        pen.disc(46, -52, 4, "#5fd08a")
        return (-64, -108, 64, 3)
    if looks.has("projector"):
        ground(pen, 0, 46)
        pen.rect(-44, -54, 44, -8, roll(pen, tint(looks, "#4a4f5e", "projector")), 6)
        for x in (-24, 22):
            pen.disc(x, -78, 24, metal(pen, "#8d97ab"))
            for k in range(5):
                a = math.tau * k / 5
                pen.disc(x + 13 * math.cos(a), -78 + 13 * math.sin(a), 5, "#2a2d38")
        pen.rect(44, -44, 62, -22, metal(pen), 2)
        pen.path("M62 -42L110 -70V4L62 -24Z", pen.across("#fff3b8/0.8", "#fff3b8/0"))
        pen.line("M-34 -8L-40 0M34 -8L40 0", "#3a3d4a", 5)
        return (-52, -106, 116, 6)
    ground(pen, 0, 74)
    pen.path("M-72 -34H72L80 -4Q80 0 76 0H-76Q-80 0 -80 -4Z", face(pen, tint(looks, "#dfe3ec", "keyboard")))
    for row in range(4):
        count = 13
        y0, half = -31 + 7.200 * row, 68 + 2 * row
        for k in range(count):
            if row == 3 and 3 <= k <= 8:
                continue
            left = -half + 2 * half * k / count
            pen.rect(left + 1, y0, left + 2 * half / count - 1, y0 + 5.400, "#4a5062", 1)
    pen.rect(-36, -9.500, 30, -4, "#4a5062", 1)
    return (-86, -40, 86, 3)


def _typewriter(pen: Pen, looks: Looks) -> Box:
    """A typewriter; a telegraph key or an inkwell by the word."""
    if looks.has("ink", "inkwell", "inkpot"):
        ground(pen, 0, 34)
        pen.path("M10 -50C20 -110 40 -130 54 -140C50 -110 40 -80 16 -48Z", face(pen, "#f4f2ee"))
        pen.line("M6 -36C18 -90 36 -120 52 -138", "#b9b4c0", 2)
        pen.path("M-12 -52H14L34 -20V0H-34V-20Z", pen.across("#3a4a7a", "#6a82b8", "#26325a"))
        pen.rect(-14, -62, 16, -50, metal(pen, "#e0b04a"), 2)
        return (-40, -144, 60, 3)
    ground(pen, 0, 60)
    pen.path("M-34 -84L-30 -126H30L34 -84Z", face(pen, "#fdfbf6"))
    pen.line("M-20 -112H18M-20 -102H8M-20 -92H14", "#8a8590", 2)
    pen.rect(-62, -88, 62, -74, roll(pen, "#3a3d4a"), 6)
    pen.path("M-50 -74H50L60 -28L68 0H-68L-60 -28Z", roll(pen, tint(looks, "#3f6a7a", "typewriter")))
    for row in range(3):
        for k in range(9):
            pen.disc(-44 + 11 * k + 3 * (row % 2), -44 + 14 * row, 4.600, orb(pen, "#fbf4e0"))
    pen.disc(-66, -81, 6, metal(pen))
    return (-76, -130, 76, 3)


def _palette(pen: Pen, looks: Looks) -> Box:
    """A painter's palette; a painting in its frame by the word."""
    if looks.has("painting", "picture", "artwork", "landscape", "masterpiece"):
        pen.rect(-62, -96, 62, 0, metal(pen, tint(looks, "#d8a84a", "frame")), 4)
        pen.rect(-52, -86, 52, -10, pen.down("#8fd0f0", "#fbe6b8"))
        pen.disc(24, -64, 10, "#f7c23e")
        pen.path("M-52 -10V-36L-28 -60L-6 -32L14 -52L52 -20V-10Z", "#5a8a9a")
        pen.path("M-52 -10V-26C-20 -40 10 -14 52 -28V-10Z", "#5fa05a")
        return (-68, -102, 68, 3)
    pen.path("M-56 -36C-60 -76 -10 -92 28 -78C64 -64 66 -26 40 -22C22 -20 22 -6 8 -2C-22 4 -52 -8 -56 -36ZM-28 -22A8 7 0 1 0 -12 -22A8 "
             "7 0 1 0 -28 -22Z", face(pen, "#d8a868"))
    for x, y, tone in ((-38, -52, "#e0413f"), (-18, -70, "#f2b02e"), (8, -74, "#4fae4f"), (32, -64, "#3f86c8"), (44, -42, "#8a5ac0")):
        pen.disc(x, y, 9, orb(pen, tone))
    pen.line("M-8 -40L58 -104", "#a8683a", 5)
    pen.path("M-16 -30L-12 -44L-4 -38Z", "#e0413f")
    return (-64, -110, 68, 4)


def _lunchbox(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#3f9fd8", "lunchbox")
    ground(pen, 0, 48)
    pen.line("M-20 -62C-20 -84 20 -84 20 -62", "#3a3d4a", 6)
    pen.path("M-50 -44C-50 -70 50 -70 50 -44V-6Q50 0 44 0H-44Q-50 0 -50 -6Z", roll(pen, c))
    pen.line("M-50 -36H50", shade(c, 0.3), 3)
    pen.rect(-8, -42, 8, -28, metal(pen, "#f2c14a"), 2)
    pen.path(rays(-26, -18, 9), "#f7d23e")
    pen.path(rays(26, -18, 9), "#f7d23e")
    return (-56, -86, 56, 3)


def _camcorder(pen: Pen, looks: Looks) -> Box:
    """A film camera on a tripod; the tripod alone by its word."""
    for d in ("M0 -70L-34 0", "M0 -70L34 0", "M0 -70V-4"):
        pen.line(d, "#4a4f5e", 5)
    pen.rect(-8, -80, 8, -68, metal(pen), 2)
    if not looks.has("tripod"):
        c = tint(looks, "#3a3d4a", "camera")
        pen.rect(-40, -124, 24, -80, roll(pen, c), 5)
        pen.path("M24 -114L50 -126V-78L24 -90Z", roll(pen, shade(c, 0.2)))
        for x in (-24, 8):
            pen.disc(x, -140, 17, metal(pen, "#6a7284"))
            pen.disc(x, -140, 6, "#2a2d38")
        pen.disc(-30, -112, 4, "#ff4a4a")
    return (-48, -162, 58, 2) if not looks.has("tripod") else (-42, -84, 42, 2)


PROPS = (
    thing("blackboard, chalkboard, chalk, eraser, ruler, rubber", 1.6, _blackboard),
    thing("paper, calendar, clipboard, diploma, stamp, paperclip, sheet of paper, checklist, paper clip, postage stamp", 0.3, _paper,
          "hand"),
    thing("glue, stapler, bottle of glue", 0.12, _glue, "table"),
    thing("calculator, abacus", 0.16, _calculator, "table"),
    thing("keyboard, printer, projector, movie projector, photocopier, computer keyboard, copy machine, copier, copying machine, photocopy machine, fax machine, scanner", 0.5, _keyboard, "table"),
    thing("typewriter, inkwell, ink", 0.45, _typewriter, "table"),
    thing("palette, painting, artwork", 0.4, _palette, "table"),
    thing("lunchbox, lunch box", 0.3, _lunchbox, "table"),
    thing("movie camera, video camera, tripod, camcorder, television camera", 0.9, _camcorder),
)

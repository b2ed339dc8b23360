"""What stands, hangs and lies about a house."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    curve,
    face,
    fall,
    flame,
    gloss,
    ground,
    lathe,
    leaf,
    metal,
    orb,
    roll,
    shade,
    thing,
    tint,
)

_WOOD = "#b5763f"


def _stool(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, _WOOD, "stool")
    ground(pen, 0, 34)
    for x0, x1 in ((-18, -30), (18, 30), (-6, -9), (6, 9)):
        pen.line(f"M{x0} -70L{x1} -2", shade(wood, 0.16), 7)
    pen.line("M-24 -30H24", shade(wood, 0.3), 4)
    pen.oval(0, -70, 34, 9, shade(wood, 0.3))
    pen.oval(0, -75, 34, 9, face(pen, wood))
    return (-40, -88, 40, 3)


def _rocking_chair(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, _WOOD, "chair")
    pen.shadow(0, 0, 52, 4, 0.4)
    pen.line("M-56 -10Q0 10 58 -14", shade(wood, 0.2), 6)
    for d in ("M-28 -4L-26 -52", "M26 -4L30 -52", "M-26 -50L-42 -130", "M-12 -52L-26 -130"):
        pen.line(d, wood, 6)
    for k in range(4):
        pen.line(f"M{-38 + 5 * k} -122L{-22 + 5 * k} -56", shade(wood, 0.12), 3)
    pen.path("M-46 -134Q-34 -144 -20 -132L-22 -120Q-34 -130 -44 -122Z", roll(pen, wood))
    pen.path("M-30 -58H36Q42 -54 36 -48H-28Z", roll(pen, light(wood, 0.1)))
    pen.line("M-36 -84Q0 -92 26 -84V-54", wood, 6)
    pen.path("M-28 -64H30Q36 -60 30 -57H-26Z", orb(pen, "#d8584a"))
    return (-64, -146, 66, 6)


def _desk(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#a8683a", "desk")
    ground(pen, 0, 78)
    pen.rect(-80, -80, 80, -70, fall(pen, light(wood, 0.1)), 2)
    pen.rect(-74, -70, -24, 0, roll(pen, wood), 2)
    for k in range(3):
        pen.rect(-69, -66 + 21 * k, -29, -48 + 21 * k, face(pen, light(wood, 0.06)), 2)
        pen.rect(-54, -59 + 21 * k, -44, -56 + 21 * k, "#f2cf7a", 1)
    pen.rect(64, -70, 74, 0, roll(pen, wood))
    pen.rect(-24, -70, 64, -60, fall(pen, shade(wood, 0.14)))
    pen.line("M52 -80V-108L34 -122", "#3a3d52", 4)
    pen.path("M22 -128L40 -130L34 -112L20 -118Z", orb(pen, "#e2604a"))
    pen.oval(52, -81, 12, 3, "#3a3d52")
    for k, tone in enumerate(("#d8483f", "#4a86b8", "#f2c14a")):
        pen.rect(-66, -86 - 6 * k, -30 + 3 * k, -80 - 6 * k, roll(pen, tone), 1)
    pen.path("M-14 -82L20 -82L26 -86H-8Z", "#fdfaf2")
    return (-88, -134, 88, 3)


def _mattress(pen: Pen, looks: Looks) -> Box:
    """A mattress or a pillow, a cushion by the words."""
    cloth = tint(looks, looks.pick("#f4f0ea", "#a8c8e8", "#f2b8c0"), "pillow", "mattress", "cushion")
    if looks.has("mattress"):
        ground(pen, 0, 92)
        pen.rect(-94, -30, 94, -2, roll(pen, cloth), 12)
        pen.path("M-94 -24Q-80 -46 -70 -46H84Q94 -40 94 -22Q0 -32 -94 -24Z", face(pen, light(cloth, 0.3)))
        pen.line("M-92 -16H92", shade(cloth, 0.25), 2, 0.7)
        for k in range(7):
            pen.disc(-64 + 22 * k, -34, 2, shade(cloth, 0.3))
        return (-98, -52, 98, 3)
    ground(pen, 0, 50)
    pen.path(curve((-56, -8), (-46, -30), (-54, -58), (0, -54), (54, -58), (46, -30), (56, -6), (0, -10)), orb(pen, cloth))
    pen.line("M-46 -50Q-40 -30 -48 -12M46 -50Q40 -30 48 -12", shade(cloth, 0.3), 2, 0.5)
    pen.line("M-28 -46Q0 -40 28 -46", shade(cloth, 0.2), 2, 0.4)
    return (-62, -66, 62, 3)


def _blanket(pen: Pen, looks: Looks) -> Box:
    """A folded blanket; a quilt of patches by its word."""
    cloth = tint(looks, looks.pick("#c8503f", "#4a7fa8", "#8a5a9a"), "blanket", "quilt")
    ground(pen, 0, 54)
    for k in range(3):
        y = -4 - 16 * k
        pen.path(f"M-52 {y}C-64 {y} -64 {y - 16} -52 {y - 16}H52C60 {y - 16} 60 {y} 52 {y}Z", fall(pen, light(cloth, 0.08 * k)))
        tones = ("#f2c14a", "#7ab8c8", "#f2e6d0", "#e2808a") if looks.has("quilt", "patchwork") else (light(cloth, 0.5), cloth)
        for j in range(10 if looks.has("quilt", "patchwork") else 4):
            if looks.has("quilt", "patchwork"):
                pen.rect(-54 + 11 * j, y - 15, -43 + 11 * j, y - 1, tones[(j + k) % 4], 0, 0.85)
            else:
                pen.line(f"M-50 {y - 5 - 3 * (j % 2)}H50", tones[0], 2, 0.35)
    pen.line("".join(f"M{-56 + 8 * k} -2v6" for k in range(15)), light(cloth, 0.4), 2)
    return (-66, -56, 64, 5)


def _crib(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#f2e2c4", "crib", "cradle")
    ground(pen, 0, 60)
    if looks.has("cradle"):
        pen.line("M-54 -4Q0 12 54 -4", shade(wood, 0.3), 7)
        pen.path("M-58 -64C-66 -110 -20 -116 -14 -84V-40H-50Z", orb(pen, shade(wood, 0.1)))
        pen.path("M-60 -62H60L44 -10Q0 0 -44 -10Z", roll(pen, wood))
        pen.path("M-14 -62C0 -80 44 -78 58 -62Z", orb(pen, "#8fc3e8"))
        pen.disc(-30, -68, 10, orb(pen, "#f2c4a0"))
        pen.line("M-54 -46H54", shade(wood, 0.25), 2.400, 0.6)
        return (-68, -116, 68, 7)
    pen.rect(-58, -44, 58, -34, fall(pen, "#8fc3e8"), 3)
    pen.oval(-36, -46, 16, 7, "#ffffff")
    for k in range(12):
        pen.rect(-57 + 10.200 * k, -82, -54 + 10.200 * k, -24, roll(pen, wood), 1)
    pen.rect(-64, -88, 64, -80, fall(pen, wood), 3)
    pen.rect(-64, -28, 64, -18, fall(pen, wood), 3)
    for x in (-64, 58):
        pen.rect(x, -98, x + 6, 0, roll(pen, wood), 2)
        pen.disc(x + 3, -100, 5, orb(pen, wood))
    return (-70, -108, 70, 3)


def _hammock(pen: Pen, looks: Looks) -> Box:
    cloth = tint(looks, looks.pick("#e2604a", "#4aa8a0", "#f2b53a"), "hammock")
    for x in (-88, 88):
        pen.path(f"M{x - 6} 0L{x - 4} -104H{x + 4}L{x + 6} 0Z", roll(pen, "#8a5a38"))
    pen.line("M-86 -88L-60 -54M86 -88L60 -54M-86 -88L-56 -48M86 -88L56 -48", "#d9b070", 2.400)
    pen.path("M-62 -58C-40 -6 40 -6 62 -58C40 -30 -40 -30 -62 -58Z", fall(pen, cloth))
    for k in range(5):
        pen.line(f"M{-58 + 3 * k} {-50 + 6 * k}Q0 {-8 + 3 * k} {58 - 3 * k} {-50 + 6 * k}", light(cloth, 0.5), 2, 0.4)
    pen.oval(-34, -38, 16, 8, orb(pen, "#fff6e4"))
    return (-98, -108, 98, 2)


def _chandelier(pen: Pen, looks: Looks) -> Box:
    gold = metal(pen, tint(looks, "#e0b04a", "chandelier"))
    pen.line("M0 -140V-84", "#b98a34", 4)
    pen.path(lathe((5, -96), (12, -80), (7, -64), (14, -48), (4, -36), (2, -28)), gold)
    for reach, y in ((64, -66), (34, -56)):
        for side in (-1, 1):
            pen.line(f"M0 -52C{side * reach * 0.4:.1f} -28 {side * reach} -34 {side * reach} {y}", "#d8a84a", 4.400)
            pen.oval(side * reach, y, 9, 3, gold)
            pen.rect(side * reach - 3.500, y - 20, side * reach + 3.500, y, roll(pen, "#fff8e8"), 1)
            flame(pen, side * reach, y - 20, 15, 0.7)
            for k in range(3):
                pen.path(f"M{side * reach * (0.4 + 0.25 * k):.1f} {y + 22 + 2 * k}l3 7l-3 5l-3 -5Z", "#dff2ff")
    pen.rect(-3.500, -112, 3.500, -96, roll(pen, "#fff8e8"), 1)
    flame(pen, 0, -110, 15, 0.7)
    pen.path("M0 -28l4 9l-4 8l-4 -8Z", "#dff2ff")
    return (-88, -144, 88, -6)


def _vase(pen: Pen, looks: Looks) -> Box:
    """A vase with flowers; an old amphora by its words."""
    clay = looks.has("amphora", "urn", "greek", "clay")
    glaze = tint(looks, "#c8743f" if clay else looks.pick("#3f7fb8", "#d8604a", "#f2ece0"), "vase")
    ground(pen, 0, 26)
    if not clay:
        for x, y, turn, tone in ((-22, -132, -20, "#e2508a"), (2, -142, 0, "#f7c62f"), (24, -130, 20, "#e8604a")):
            pen.line(f"M0 -84Q{x * 0.4:.1f} -110 {x} {y}", "#4f9a44", 3)
            leaf(pen, x * 0.4, -104, 22, turn * 3, "#5fae4f")
            for k in range(7):
                a = math.tau * k / 7
                pen.oval(x + 9 * math.cos(a), y + 9 * math.sin(a), 7, 7, orb(pen, tone))
            pen.disc(x, y, 6, "#fff0b8")
    pen.path(lathe((16, -92), (12, -80), (12, -72), (30, -48), (26, -18), (16, 0)), orb(pen, glaze))
    pen.oval(0, -92, 16, 4, shade(glaze, 0.4))
    band = "#2a1c1a" if clay else light(glaze, 0.6)
    pen.line("M-29 -52Q0 -44 29 -52M-29 -36Q0 -28 29 -36", band, 2.400, 0.8)
    pen.line("M-28 -42" + "l5 -5l5 8" * 5, band, 2, 0.7)
    if clay:
        pen.line("M-13 -88C-36 -88 -34 -62 -26 -56M13 -88C36 -88 34 -62 26 -56", shade(glaze, 0.1), 6)
    gloss(pen, -14, -54, 4, 12, 14, 0.5)
    return (-48, -160, 50, 3)


def _fireplace(pen: Pen, looks: Looks) -> Box:
    stone = tint(looks, "#a8685a", "fireplace")
    ground(pen, 0, 76)
    pen.rect(-72, -112, 72, 0, roll(pen, stone))
    for row in range(9):
        for k in range(8):
            x = -72 + 18 * k - (row % 2) * 9
            if -72 <= x <= 56:
                pen.rect(x + 1, -111 + 12.400 * row, x + 17, -101 + 12.400 * row, light(stone, 0.12) if (row + k) % 3 else shade(stone,
                    0.14), 1)
    pen.path("M-42 0V-52C-42 -84 42 -84 42 -52V0Z", pen.down("#1c1420", "#3a1f1c"))
    pen.rect(-82, -124, 82, -110, fall(pen, "#8a5a38"), 2)
    for x, turn in ((-4, 12), (4, -12)):
        with pen.at(x, -8, turn=turn):
            pen.rect(-28, -6, 28, 4, roll(pen, "#7a4a2c"), 4)
    for x, tall in ((-16, 34), (14, 38), (0, 50)):
        flame(pen, x, -10, tall, 0.6)
    pen.pool(0, -30, 80, 60, "#ff9a3d", 0.8)
    pen.rect(-68, -140, -62, -124, roll(pen, "#fff6e4"), 1)
    pen.rect(58, -146, 66, -124, roll(pen, "#4a86a8"), 2)
    return (-92, -154, 92, 3)


def _radiator(pen: Pen, looks: Looks) -> Box:
    """A radiator; an electric heater with glowing bars by its word."""
    ground(pen, 0, 54)
    if looks.has("heater"):
        pen.rect(-54, -76, 54, -8, roll(pen, tint(looks, "#8a93a8", "heater")), 8)
        pen.rect(-44, -68, 44, -18, "#2a2633", 4)
        for y in (-58, -44, -30):
            pen.rect(-38, y - 3, 38, y + 3, "#ff8a3a", 3)
            pen.rect(-38, y - 3, 38, y + 3, "#ff7a2a", 3, glow=True)
        for x in range(-36, 40, 12):
            pen.line(f"M{x} -66V-20", "#c3cad8", 1.600, 0.8)
        pen.path("M-46 -8L-52 0H-32L-34 -8ZM46 -8L52 0H32L34 -8Z", "#3a3344")
        return (-60, -80, 60, 3)
    for k in range(8):
        pen.rect(-56 + 14 * k, -74, -44 + 14 * k, -6, roll(pen, tint(looks, "#eceef2", "radiator")), 6)
    pen.line("M-56 -16H62V0M-58 -64H-66", "#c3cad8", 5)
    pen.disc(64, -16, 6, orb(pen, "#d8483f"))
    return (-72, -80, 74, 3)


def _fan(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#5aa0d0", "fan")
    ground(pen, 0, 26)
    pen.path("M-26 0Q-20 -10 -4 -10V-44H4V-10Q20 -10 26 0Z", roll(pen, "#e8ecf2"))
    pen.disc(0, -84, 43, metal(pen, "#b9c2d2"))
    pen.disc(0, -84, 39, "#dfe8f2")
    for k in range(4):
        with pen.at(0, -84, turn=90 * k + 20):
            pen.path("M0 0C-22 -8 -24 -34 -6 -36C14 -36 14 -12 0 0Z", face(pen, colour))
    for r in (16, 28, 39):
        pen.line(f"M{-r} -84A{r} {r} 0 1 0 {r} -84A{r} {r} 0 1 0 {-r} -84", "#8a93a8", 1.200, 0.8)
    pen.line("".join(f"M0 -84L{num(41 * math.cos(a))} {num(-84 + 41 * math.sin(a))}" for a in (math.tau * k / 14 for k in range(14))),
             "#8a93a8", 1, 0.7)
    pen.disc(0, -84, 8, orb(pen, "#e8ecf2"))
    return (-48, -130, 48, 3)


def _stairs(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#c08a52", "stairs")
    for k in range(7):
        x, y = -84 + 24 * k, -18 * (k + 1)
        pen.rect(x, y, 84, 0 if k == 0 else y + 18, fall(pen, shade(wood, 0.1)))
        pen.rect(x - 3, y - 3, 84, y + 2, fall(pen, light(wood, 0.2)), 1)
    for k in range(7):
        pen.rect(-75 + 24 * k, -66 - 18 * k, -71 + 24 * k, -18 - 18 * k, roll(pen, "#f4ead8"), 1)
    pen.line("M-80 -68L76 -186", "#7a4a2c", 7)
    pen.disc(-80, -70, 7, orb(pen, "#7a4a2c"))
    pen.rect(-83, -66, -77, 0, roll(pen, "#7a4a2c"))
    return (-92, -194, 90, 2)


PROPS = (
    thing("stool, bar stool, footstool", 0.5, _stool),
    thing("rocking chair", 0.85, _rocking_chair),
    thing("desk, writing desk, school desk, office desk", 1.5, _desk),
    thing("pillow, cushion, mattress", 0.6, _mattress, "table"),
    thing("blanket, quilt, duvet, bedspread, bedding", 0.6, _blanket, "table"),
    thing("crib, cradle, baby bed", 1.2, _crib),
    thing("hammock", 2.4, _hammock),
    thing("chandelier", 1.1, _chandelier, "air"),
    thing("vase, urn, amphora, flower vase", 0.34, _vase, "table"),
    thing("fireplace, hearth, mantelpiece", 1.7, _fireplace),
    thing("radiator, heater, electric heater", 0.95, _radiator),
    thing("electric fan, fan, ceiling fan, ventilator", 0.55, _fan, "table"),
    thing("staircase, stairs, stairway, steps, step", 2.2, _stairs),
)

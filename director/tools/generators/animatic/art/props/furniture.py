"""Furniture and fittings of a home."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places import furniture as sets
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import (
    cracks,
    face,
    fall,
    glint,
    gloss,
    ground,
    metal,
    orb,
    pane,
    planks,
    rng_of,
    roll,
    shade,
    thing,
    tint,
)


def _table(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#b97f4c", "table", "desk")
    ground(pen, 0, 82)
    for x, tone in ((-58, shade(wood, 0.3)), (58, shade(wood, 0.36))):
        pen.path(f"M{x - 5} -70L{x - 3.500} 0H{x + 3.500}L{x + 5} -70Z", roll(pen, tone))
    pen.rect(-66, -68, 66, -56, fall(pen, shade(wood, 0.12)), 1)
    pen.rect(-18, -66, 18, -58, face(pen, light(wood, 0.12)), 1)
    pen.disc(0, -62, 1.8, orb(pen, "#f0d08a"))
    for x in (-70, 70):
        pen.path(f"M{x - 6} -66L{x - 4} 1H{x + 4}L{x + 6} -66Z", roll(pen, wood))
    pen.path("M-70 -80H70L80 -70H-80Z", pen.across(light(wood, 0.5), light(wood, 0.22), wood))
    pen.line("M-50 -77H10M-30 -74H44M22 -78H60", shade(wood, 0.25), 0.7, 0.5)
    pen.rect(-80, -71, 80, -65, fall(pen, wood), 1.5)
    cracks(pen, looks, 30, -70, 16)
    return (-86, -84, 86, 5)


def _chair(pen: Pen, looks: Looks) -> Box:
    wood, seat = tint(looks, "#b97a48", "chair", "stool"), looks.colour("cushion", "seat", default="#d8605a")
    ground(pen, 0, 34)
    for x in (-18, 18):
        pen.rect(x - 2.5, -40, x + 2.5, -2, roll(pen, shade(wood, 0.3)), 1)
    for x in (-22, 22):
        pen.path(f"M{x - 3} -42L{x * 0.9 - 2.500:.1f} -100H{x * 0.9 + 2.500:.1f}L{x + 3} -42Z", roll(pen, wood))
    for y in (-96, -80, -66):
        pen.path(f"M-20 {y}Q0 {y - 5} 20 {y}V{y + 8}Q0 {y + 3} -20 {y + 8}Z", fall(pen, light(wood, 0.08)))
    pen.path("M-24 -50H24L29 -41H-29Z", fall(pen, light(seat, 0.15)))
    pen.rect(-29, -44, 29, -37, fall(pen, seat), 3)
    pen.rect(-28, -38, 28, -33, fall(pen, wood), 1)
    for x in (-25, 25):
        pen.rect(x - 3, -35, x + 3, 0, roll(pen, wood), 1)
    pen.rect(-24, -18, 24, -15, fall(pen, shade(wood, 0.15)), 1)
    return (-36, -104, 36, 4)


def _armchair(pen: Pen, looks: Looks) -> Box:
    cloth = tint(looks, looks.pick("#c9584f", "#4a8f8a", "#d99a4a"), "armchair", "chair")
    ground(pen, 0, 60)
    for x in (-38, 38):
        pen.path(f"M{x - 4} -10H{x + 4}L{x + 2} 0H{x - 2}Z", roll(pen, "#7a4f34"))
    pen.path("M-38 -40C-44 -84 -36 -104 0 -105C36 -104 44 -84 38 -40Z", orb(pen, cloth))
    for x, y in ((-14, -82), (14, -82), (0, -68), (-20, -62), (20, -62)):
        pen.disc(x, y, 2, shade(cloth, 0.4))
        pen.line(f"M{x - 5} {y - 3}L{x} {y}L{x + 5} {y - 3}", shade(cloth, 0.3), 1, 0.6)
    pen.rect(-34, -50, 34, -30, fall(pen, light(cloth, 0.18)), 8)
    pen.rect(-36, -32, 36, -8, fall(pen, shade(cloth, 0.08)), 4)
    for x in (-44, 44):
        pen.rect(x - 12, -60, x + 12, -8, roll(pen, cloth), 10)
        pen.disc(x, -50, 9, pen.ball(light(cloth, 0.4), cloth, shade(cloth, 0.3)))
        pen.disc(x, -50, 3, shade(cloth, 0.3))
    with pen.at(-8, -52, turn=-8):
        pen.rect(-13, -14, 13, 10, orb(pen, "#f5e2b8"), 6)
        pen.line("M-8 -2Q0 3 8 -2", "#cfa868", 1.2)
    return (-64, -109, 64, 5)


def _coach_seat(pen: Pen, looks: Looks) -> Box:
    """A single seat of a train or bus, seen from the front: a high back with a head rest, arms."""
    cloth = tint(looks, looks.pick("#3f7a8a", "#b8504a", "#4a5fa8"), "seat", "chair")
    ground(pen, 0, 50)
    pen.rect(-30, -14, 30, 0, roll(pen, "#3d4452"), 2)
    pen.rect(-42, -132, 42, -12, orb(pen, cloth), 16)
    pen.rect(-34, -122, 34, -52, fall(pen, light(cloth, 0.14)), 12)
    pen.line("M-34 -76H34M-34 -98H34", shade(cloth, 0.25), 1.2, 0.6)
    pen.rect(-30, -134, 30, -112, roll(pen, "#f4eddc"), 7)
    pen.rect(-42, -52, 42, -12, fall(pen, shade(cloth, 0.05)), 10)
    for x in (-46, 46):
        pen.rect(x - 7, -72, x + 7, -8, roll(pen, shade(cloth, 0.35)), 6)
    return (-54, -136, 54, 4)


def _bed(pen: Pen, looks: Looks) -> Box:
    cloth, wood = tint(looks, looks.pick("#5a8fc8", "#d8788a", "#6fae8a"), "bed", "blanket", "cover"), looks.colour("frame",
        default="#a8703f")
    ground(pen, 0, 92)
    pen.path("M-86 -6V-62Q-86 -76 -72 -76Q-62 -92 -44 -76V-6Z", pen.across(light(wood, 0.3), wood, shade(wood, 0.2)))
    pen.rect(-80, -36, 80, -12, fall(pen, "#f7f0e6"), 6)
    pen.path("M-70 -38C-70 -54 -64 -58 -50 -57C-36 -58 -28 -54 -28 -38Q-50 -32 -70 -38Z", pen.ball("#ffffff", "#f5f0ea", "#cfc4d8"))
    pen.path("M-34 -40Q10 -50 60 -44Q80 -42 82 -30V-8H-34Q-40 -24 -34 -40Z", pen.slant(light(cloth, 0.4), cloth, shade(cloth, 0.34)))
    pen.path("M-36 -40Q-26 -44 -16 -44Q-22 -26 -18 -8H-34Q-40 -24 -36 -40Z", "#fff6ea", 0.9)
    for x, y in ((0, -30), (22, -22), (44, -34), (62, -20), (8, -14), (40, -14)):
        pen.path(f"M{x} {y - 4}l1.500 3l3 0.500l-2.200 2.200l0.600 3l-2.900 -1.500l-2.900 1.500l0.600 -3l-2.200 -2.200l3 -0.500Z",
            light(cloth, 0.6), 0.8)
    pen.rect(74, -56, 86, 0, roll(pen, wood), 3)
    pen.disc(80, -58, 6, orb(pen, wood))
    pen.rect(-86, -12, 80, -4, fall(pen, wood), 2)
    pen.rect(-84, -6, -74, 0, roll(pen, wood))
    return (-96, -90, 96, 5)


def _sofa(pen: Pen, looks: Looks) -> Box:
    sets.sofa(pen, 0, tint(looks, looks.pick("#5a8f9f", "#c9654f", "#7a6fb0"), "sofa", "couch"), 200)
    return (-116, -96, 116, 12)


def _bookcase(pen: Pen, looks: Looks) -> Box:
    sets.bookcase(pen, -50, 100, 190, tint(looks, "#9a6842", "bookshelf", "shelf"), rng_of(looks, "books"))
    return (-66, -198, 66, 9)


def _chest(pen: Pen, looks: Looks) -> Box:
    wood, full = tint(looks, "#a0643a", "chest"), looks.has("treasure", "open", "gold", "opened", "glowing", "magic")
    ground(pen, 0, 54)
    if full:
        pen.path("M-44 -42C-50 -76 -38 -90 0 -90S50 -76 44 -42Z", fall(pen, shade(wood, 0.45)))
        pen.path("M-48 -44C-54 -82 -40 -97 0 -97S54 -82 48 -44L43 -44C48 -76 36 -89 0 -89S-48 -76 -43 -44Z", roll(pen, wood))
        for k in range(26):
            x = -38 + (k * 29 % 77)
            y = -44 - 13 * (1 - (x / 40) ** 2) * (0.3 + (k * 7 % 10) / 12)
            pen.oval(x, y, 5.4, 3.6, pen.ball("#fff6c0", "#f7cf4a", "#c98a24"))
        for x, y, tone in ((-20, -52, "#e2405a"), (16, -55, "#4ac0f0"), (2, -60, "#6ae08a")):
            pen.path(f"M{x - 5} {y}l3 -4h4l3 4l-5 6Z", pen.down(light(tone, 0.6), tone))
        glint(pen, -28, -58, 7)
        glint(pen, 26, -60, 8)
        pen.oval(0, -50, 40, 13, pen.soft("#ffd45a", 1.0), glow=True)
        pen.pool(0, -64, 62, 46, "#ffcf4a", 1.3)
    else:
        pen.path("M-48 -42C-50 -66 -40 -78 0 -78S50 -66 48 -42Z", pen.down(light(wood, 0.35), wood, shade(wood, 0.25)))
        for y in (-52, -62, -71):
            pen.line(f"M{-47 + (-52 - y) * 0.5:.1f} {y}H{47 - (-52 - y) * 0.5:.1f}", shade(wood, 0.5), 0.8, 0.5)
    planks(pen, -46, -42, 46, 0, wood, 3, upright=False, seed=2)
    gold = metal(pen, "#e0b04a")
    pen.rect(-48, -44, 48, -38, gold, 1.5)
    for x in (-42, 34):
        pen.rect(x, -42, x + 8, 0, gold, 1)
        for y in (-34, -20, -6):
            pen.disc(x + 4, y, 1.2, "#7a5520")
    pen.rect(-48, -5, 48, 1, gold, 1.5)
    pen.path("M-9 -46H9V-28Q0 -20 -9 -28Z", face(pen, "#f0c65a"))
    pen.path("M-2.500 -37A2.500 2.500 0 1 1 2.500 -37L1.500 -29H-1.500Z", "#4a2c18")
    return (-64, -112, 64, 5) if full else (-58, -82, 58, 5)


def _mirror(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, "#d9a84a", "mirror", "frame")
    ground(pen, 0, 38)
    pen.path("M-32 0Q-22 -10 -12 -30H12Q22 -10 32 0Z", roll(pen, shade(gold, 0.3)))
    pen.oval(0, -88, 38, 66, roll(pen, gold))
    pen.oval(0, -88, 34, 62, shade(gold, 0.35))
    pen.oval(0, -88, 32, 60, pen.slant("#eafaff", "#b4dcf0", "#7aa8d8", "#5a7fc0"))
    pen.path("M-22 -60L6 -134Q14 -132 20 -126L-14 -44Q-20 -50 -22 -60ZM2 -42L26 -106Q30 -96 31 -88L12 -38Q6 -38 2 -42Z", "#ffffff", 0.35)
    pen.path("M-18 -152Q-10 -168 0 -160Q10 -168 18 -152Q8 -148 0 -152Q-8 -148 -18 -152Z", roll(pen, light(gold, 0.2)))
    pen.disc(0, -158, 4, orb(pen, "#e2506a"))
    cracks(pen, looks, -6, -120, 50)
    if looks.has("magic", "magical", "enchanted"):
        pen.oval(0, -88, 32, 60, pen.ball("#c9a0ff/0.8", "#7a8aff/0.4", "#7a8aff/0.1", cx=0.5, cy=0.5, r=0.6), glow=True)
    return (-44, -170, 44, 4)


def _window(pen: Pen, looks: Looks) -> Box:
    frame, cloth = tint(looks, "#f7efe0", "window", "frame"), looks.colour("curtain", default="#e88a7a")
    pane(pen, -40, -112, 40, -14, frame, True, True, lit=False)
    pen.path("M-36 -40Q-20 -52 0 -44T36 -48V-14H-36Z", "#8fcf8a", 0.35)
    for side in (-1, 1):
        pen.path(f"M{56 * side} -118H{20 * side}C{22 * side} -90 {34 * side} -76 {40 * side} "
            f"-58C{36 * side} -44 {36 * side} -24 {34 * side} -8H{56 * side}Z",
                 pen.across(shade(cloth, 0.2), light(cloth, 0.3), cloth, light(cloth, 0.2), shade(cloth, 0.3)))
        pen.rect(38 * side, -62, 57 * side, -56, fall(pen, "#f2d48a"), 2)
    pen.rect(-62, -123, 62, -117, fall(pen, "#a8703f"), 3)
    for x in (-63, 63):
        pen.disc(x, -120, 4.6, orb(pen, "#e6b84a"))
    pen.rect(-50, -10, 50, 0, fall(pen, frame), 2)
    return (-70, -128, 70, 1)


def _door(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#b5543f", "#3f7f8f", "#7a9a4f"), "door")
    ground(pen, 0, 56)
    pen.rect(-44, -168, 44, 0, face(pen, "#efe2cc"), 2)
    pen.rect(-48, -174, 48, -164, fall(pen, "#f7ecd8"), 2)
    pen.rect(-37, -161, 37, 0, pen.slant(light(colour, 0.25), colour, shade(colour, 0.28)), 1)
    for x in (-30, 5):
        for y0, y1 in ((-152, -92), (-82, -50), (-42, -12)):
            pen.rect(x, y0, x + 25, y1, pen.slant(shade(colour, 0.35), light(colour, 0.2)), 2)
            pen.rect(x + 2, y0 + 2, x + 23, y1 - 2, face(pen, colour), 2)
    pen.rect(-26, -148, -9, -96, pen.slant("#d8f2fc", "#8cc8ea", "#5a90c8"), 1)
    pen.rect(9, -148, 26, -96, pen.slant("#d8f2fc", "#8cc8ea", "#5a90c8"), 1)
    for x in (-26, 9):
        pen.rect(x, -148, x + 17, -96, "#ffb45a", 1, 0.7, glow=True)
    pen.disc(30, -72, 4.6, pen.ball("#fff6c8", "#e2b04a", "#8a5a20"))
    pen.rect(-52, -5, 52, 1, fall(pen, "#b9aea4"), 1.5)
    cracks(pen, looks, -6, -76, 40)
    if looks.has("magic", "glowing", "portal", "secret"):
        pen.line("M-37 0V-161H37V0", "#ffe08a", 3, glow=True)
        pen.oval(0, -84, 56, 88, pen.soft("#ffd070", 0.7), glow=True)
    return (-62, -178, 62, 5)


def _rug(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#c2485a", "rug", "carpet")
    for k in range(3):
        tone = (shade(colour, 0.2), colour, light(colour, 0.25))[k]
        d = 9 * k
        pen.path(f"M{-78 + d} {-32 + d * 0.3:.1f}H{78 - d}L{96 - d * 1.2:.1f} {-2 - d * 0.35:.1f}H{-96 + d * 1.2:.1f}Z",
            pen.across(light(tone, 0.2), tone, shade(tone, 0.15)))
    for k in range(5):
        x = -44 + 22 * k
        pen.path(f"M{x} -23l8 6l-9 6l-9 -6Z", "#f5d48a" if k % 2 else "#5a9aa8")
    for k in range(20):
        pen.line(f"M{-95 + 10 * k} -2v3M{-77 + 8.1 * k:.1f} -32v-2.500", "#f5e2b8", 1.4)
    return (-98, -36, 98, 2)


def _curtain(pen: Pen, looks: Looks) -> Box:
    cloth = tint(looks, "#c2384a", "curtain")
    for side in (False, True):
        sets.curtain(pen, 92 if side else -92, 176, 4, 84, cloth, side)
    pen.rect(-100, -184, 100, -175, fall(pen, "#a8703f"), 4)
    for x in (-100, 100):
        pen.disc(x, -179.500, 6, orb(pen, "#e6b84a"))
    return (-108, -188, 108, 2)


def _picture(pen: Pen, looks: Looks) -> Box:
    sets.picture(pen, 0, 40, 96, 72, rng_of(looks, "picture"))
    return (-50, -80, 58, 5)


def _bathtub(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#f4f7fa", "bathtub", "tub")
    ground(pen, 0, 76)
    for x in (-46, 46):
        pen.path(f"M{x - 8} -12Q{x} 6 {x + 8} -12Z", orb(pen, "#e0b04a"))
    pen.line("M58 -50V-74Q58 -84 46 -82V-76", "#b9c2d2", 4)
    for x, y, r in ((-50, -58, 10), (-34, -64, 13), (-14, -62, 12), (6, -66, 12), (24, -60, 11), (40, -56, 8), (-6, -74, 9), (-26, -76, 7)):
        pen.disc(x, y, r, pen.ball("#ffffff", "#f2faff", "#c2def2"))
    pen.path("M-72 -54H72C72 -20 58 -8 44 -8H-44C-58 -8 -72 -20 -72 -54Z", pen.slant("#ffffff", colour, mix(colour, "#8a9ac8", 0.55)))
    pen.rect(-78, -58, 78, -50, fall(pen, light(colour, 0.4)), 4)
    for x, y, r in ((-62, -82, 5), (10, -88, 6), (40, -78, 4), (-10, -96, 4)):
        pen.disc(x, y, r, pen.ball("#ffffff/0.9", "#bfe6ff/0.25", "#d9b8ff/0.6"))
    gloss(pen, -48, -34, 9, 16, 20, 0.9)
    return (-84, -104, 84, 5)


def _sink(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#7fa8a0", "sink", "cupboard")
    ground(pen, 0, 56)
    pen.rect(-48, -72, 48, 0, fall(pen, wood), 2)
    for x in (-44, 2):
        pen.rect(x, -58, x + 42, -6, face(pen, light(wood, 0.12)), 3)
        pen.rect(x + 5, -53, x + 37, -11, pen.slant(shade(wood, 0.2), light(wood, 0.2)), 2)
        pen.rect(x + 6.5, -51.5, x + 35.5, -12.5, face(pen, wood), 2)
        pen.disc(-5 if x < 0 else 5, -34, 2, orb(pen, "#f0d08a"))
    pen.rect(-52, -80, 52, -70, fall(pen, "#f2ece4"), 2)
    pen.path("M-32 -80H32L26 -62H-26Z", pen.down("#8a97ad", "#dfe6ee", "#b4bfce"))
    pen.line("M0 -80V-104Q0 -116 14 -114Q18 -112 18 -104", "#aab4c6", 4.4)
    pen.line("M-1 -80V-104Q0 -115 14 -113", "#ffffff", 1.2, 0.8)
    pen.path("M16 -102Q20 -94 18 -90Q15 -94 16 -102Z", "#8fd0f2")
    for x in (-14, 12):
        pen.rect(x - 3, -86, x + 3, -80, metal(pen), 1)
    return (-60, -120, 60, 4)


def _workbench(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#b0804e", "workbench", "bench")
    ground(pen, 0, 88)
    for x in (-70, 62):
        pen.rect(x, -62, x + 9, 0, roll(pen, shade(wood, 0.15)))
    planks(pen, -66, -22, 66, -16, shade(wood, 0.1), 1, upright=False)
    pen.rect(-50, -42, -14, -22, face(pen, "#d2574a"), 2)
    pen.line("M-40 -42v-5h16v5", "#7a2f2f", 2.4)
    pen.rect(6, -36, 40, -22, face(pen, "#8fa0b0"), 2)
    planks(pen, -82, -72, 82, -60, wood, 2, upright=False, seed=3)
    pen.rect(46, -88, 72, -72, metal(pen, "#7a8499"), 2)
    pen.line("M59 -80H84", "#c3cad8", 3)
    with pen.at(-50, -74, turn=78):
        pen.rect(-2, -26, 2, 8, roll(pen, "#d99a5a"), 1.5)
        pen.rect(-9, -33, 9, -25, metal(pen, "#8a93a8"), 2)
    pen.path("M6 -72v-9h6v-5h8v5h6v9Z", metal(pen, "#e0b04a"))
    for x, y in ((-2, -74), (30, -74), (36, -75)):
        pen.disc(x, y, 2.6, orb(pen, "#b0b8c8"))
    return (-94, -98, 94, 5)


def _easel(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#b07a48", "easel")
    ground(pen, 0, 46)
    pen.line("M2 -150L14 -4", shade(wood, 0.4), 4)
    pen.line("M-8 -150L-42 0M8 -150L42 0", wood, 5)
    pen.line("M-9 -150L-43 0", light(wood, 0.45), 1.2, 0.7)
    pen.rect(-42, -132, 42, -62, face(pen, "#fbf5e8"), 1)
    pen.rect(-39, -129, 39, -65, pen.down("#8fd0f0", "#f7e2c0"))
    pen.disc(18, -112, 8, "#ffd45a")
    pen.path("M-39 -65V-88Q-20 -106 0 -90T39 -92V-65Z", "#6fae6a")
    pen.path("M-39 -65V-78Q-10 -88 10 -74T39 -76V-65Z", "#4a8f5f")
    pen.line("M-30 -112q6 -5 12 0q6 -4 10 1M-18 -74q4 -12 8 0M-8 -72q4 -10 7 0", "#ffffff", 2, 0.85)
    pen.rect(-46, -62, 46, -56, fall(pen, wood), 1.5)
    for x, tone in ((-34, "#e2403c"), (-22, "#4a90e0"), (28, "#f2b53a")):
        pen.rect(x, -66, x + 8, -62, tone, 1.5)
    return (-50, -156, 50, 4)


def _wardrobe(pen: Pen, looks: Looks) -> Box:
    sets.cabinet(pen, -50, 100, 176, tint(looks, "#a9714a", "wardrobe", "closet"), 2)
    return (-62, -184, 62, 9)


def _drawers(pen: Pen, looks: Looks) -> Box:
    sets.cabinet(pen, -48, 96, 86, tint(looks, "#c99a5f", "dresser", "drawer"), 3, drawers=True)
    return (-60, -94, 60, 8)


def _throne(pen: Pen, looks: Looks) -> Box:
    gold, cloth = tint(looks, "#e0ae48", "throne"), looks.colour("cushion", "velvet", default="#b5304a")
    ground(pen, 0, 52)
    pen.path("M-34 0V-104Q-34 -122 -22 -128L-10 -122L0 -140L10 -122L22 -128Q34 -122 34 -104V0Z", metal(pen, gold))
    pen.path("M-24 -40V-100Q-24 -114 0 -116Q24 -114 24 -100V-40Z", pen.ball(light(cloth, 0.25), cloth, shade(cloth, 0.4)))
    for x, y in ((-10, -96), (10, -96), (0, -82), (-12, -68), (12, -68)):
        pen.disc(x, y, 1.8, light(gold, 0.4))
    for x in (-40, 40):
        pen.rect(x - 7, -62, x + 7, 0, metal(pen, gold), 3)
        pen.disc(x, -64, 8, orb(pen, gold))
    pen.rect(-33, -48, 33, -32, fall(pen, cloth), 7)
    pen.rect(-36, -34, 36, -22, fall(pen, gold), 2)
    pen.disc(0, -130, 4.6, orb(pen, "#5ac0f0"))
    pen.disc(0, -28, 3.4, orb(pen, "#e2405a"))
    return (-56, -144, 56, 5)


PROPS = (
    thing("table, wooden table, kitchen table", 1.7, _table),
    thing("chair, kitchen chair", 0.62, _chair),
    thing("armchair, easy chair, recliner", 1.1, _armchair),
    thing("coach seat, train seat, bus seat, plane seat", 0.9, _coach_seat),
    thing("bed", 2.1, _bed),
    thing("sofa, settee, couch", 2.2, _sofa),
    thing("bookshelf, bookcase, shelf, book shelf", 1.3, _bookcase),
    thing("chest, treasure chest, treasure, strongbox", 1.0, _chest),
    thing("mirror, magic mirror, looking glass", 0.8, _mirror),
    thing("window", 1.3, _window, "air"),
    thing("door, doorway, wooden door, magic door, front door", 1.25, _door),
    thing("rug, mat, carpet", 1.9, _rug),
    thing("curtain, drape", 2.0, _curtain),
    thing("picture frame, framed picture, framed painting, oil painting", 0.8, _picture, "air"),
    thing("bathtub, tub, bath", 1.7, _bathtub),
    thing("sink, washbasin, basin", 1.2, _sink),
    thing("workbench, work bench, work table", 1.8, _workbench),
    thing("easel, canvas, painter's easel", 0.95, _easel),
    thing("wardrobe, cupboard, closet, cabinet", 1.2, _wardrobe),
    thing("dresser, chest of drawers, drawer", 1.1, _drawers),
    thing("throne, golden throne, royal chair", 1.1, _throne),
)

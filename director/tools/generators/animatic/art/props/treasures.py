"""Precious, worn and carried: coins, crowns, cups, keys, hats, bags, gadgets in the hand."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import face, fall, glint, gloss, lathe, metal, orb, rays, roll, shade, thing, tint

_GOLD = "#f2c246"


def _coin(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, _GOLD, "coin")
    if looks.has("coins", "pile", "money"):
        for k in range(15):
            x, y = (-36, -18, 0, 18, 36, -27, -9, 9, 27, -18, 0, 18, -9, 9, 0)[k], -7 - 8 * (0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4)[k]
            pen.oval(x, y + 3, 13, 6, shade(gold, 0.4))
            pen.oval(x, y, 13, 6, face(pen, gold))
            pen.oval(x, y, 8.5, 3.6, shade(gold, 0.16), 0.6)
        glint(pen, -20, -26, 8)
        return (-54, -54, 54, 3)
    pen.disc(1.5, -30, 31, shade(gold, 0.45))
    pen.disc(0, -32, 30, metal(pen, gold))
    pen.disc(0, -32, 24, shade(gold, 0.3))
    pen.disc(0, -32, 22.5, face(pen, gold))
    pen.path(rays(0, -32, 15), shade(gold, 0.25))
    pen.path(rays(-0.8, -33, 14), light(gold, 0.45))
    glint(pen, -14, -48, 9)
    return (-34, -64, 34, 2)


def _crown(pen: Pen, looks: Looks) -> Box:
    gold, gem = tint(looks, _GOLD, "crown"), looks.colour("gem", "jewel", default="#e2304f")
    pen.oval(0, -46, 38, 10, shade("#b5304a", 0.5))
    pen.path("M-38 -12L-48 -66L-24 -40L0 -78L24 -40L48 -66L38 -12Q0 0 -38 -12Z", metal(pen, gold))
    pen.path("M-39 -18Q0 -4 39 -18L38 -5Q0 9 -38 -5Z", roll(pen, light(gold, 0.15)))
    for x, y, r in ((-48, -68, 5), (0, -81, 6), (48, -68, 5), (-24, -42, 3.4), (24, -42, 3.4)):
        pen.disc(x, y, r, orb(pen, light(gold, 0.2)))
    for x, y, tone in ((-25, -11, "#4ab0f0"), (0, -6, gem), (25, -11, "#5ad08a")):
        pen.oval(x, y, 5, 4.4, orb(pen, tone))
    pen.path("M0 -52l8 11l-8 12l-8 -12Z", pen.slant(light(gem, 0.7), gem, shade(gem, 0.4)))
    glint(pen, -30, -36, 9)
    return (-55, -90, 55, 4)


def _ring(pen: Pen, looks: Looks) -> Box:
    gold, gem = tint(looks, _GOLD, "ring"), looks.colour("gem", "diamond", "stone", default="#8fe0ff")
    pen.path("M0 0A26 26 0 1 1 0.100 0ZM0 -7A19 19 0 1 0 -0.100 -7Z", metal(pen, gold))
    pen.path("M-9 -52H9L12 -46H-12Z", metal(pen, gold))
    pen.path("M-17 -66L-10 -76H10L17 -66L0 -48Z", pen.slant("#ffffff", gem, shade(gem, 0.35)))
    pen.path("M-17 -66H17L0 -48Z", shade(gem, 0.2), 0.4)
    pen.path("M-6 -66L0 -76L6 -66L0 -48Z", "#ffffff", 0.5)
    glint(pen, 13, -74, 10)
    return (-28, -86, 28, 1)


def _diamond(pen: Pen, looks: Looks) -> Box:
    gem = tint(looks, looks.pick("#6ad8ff", "#ff6a9a", "#7af0a8"), "diamond", "jewel", "gem")
    pen.path("M-40 -52L-22 -74H22L40 -52L0 0Z", pen.slant(light(gem, 0.6), gem, shade(gem, 0.35)))
    pen.path("M-40 -52H40L0 0Z", shade(gem, 0.3), 0.35)
    pen.path("M-14 -52L0 -74L14 -52L0 0Z", light(gem, 0.6), 0.6)
    pen.path("M-40 -52L-22 -74L-14 -52Z", "#ffffff", 0.5)
    pen.path("M14 -52L22 -74L40 -52L0 0Z", shade(gem, 0.3), 0.4)
    pen.line("M-40 -52H40M-14 -52L0 0L14 -52", "#ffffff", 0.9, 0.6)
    pen.path("M-40 -52L-22 -74H22L40 -52L0 0Z", gem, 0.4, glow=True)
    pen.oval(0, -42, 48, 44, pen.soft(gem, 0.7), glow=True)
    glint(pen, -18, -62, 11)
    glint(pen, 26, -44, 7)
    return (-50, -88, 50, 3)


def _trophy(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, _GOLD, "trophy", "cup")
    for side in (-1, 1):
        pen.line(f"M{26 * side} -94C{54 * side} -98 {46 * side} -56 {18 * side} -58", shade(gold, 0.18), 6)
        pen.line(f"M{26 * side} -95C{52 * side} -98 {45 * side} -58 {18 * side} -60", light(gold, 0.5), 1.6, 0.7)
    pen.path(lathe((5, -46), (6, -34), (12, -22), (20, -18)), metal(pen, gold))
    pen.path("M-32 -102H32C32 -68 18 -44 0 -44S-32 -68 -32 -102Z", metal(pen, gold))
    pen.oval(0, -102, 32, 6, shade(gold, 0.4))
    pen.line("M-32 -102A32 6 0 0 0 32 -102", light(gold, 0.6), 2)
    pen.path(rays(0, -76, 13), light(gold, 0.65))
    pen.rect(-26, -20, 26, 0, roll(pen, "#5a3a4a"), 3)
    pen.rect(-13, -14, 13, -6, metal(pen, gold), 1)
    glint(pen, -18, -90, 10)
    return (-52, -112, 52, 2)


def _medal(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, _GOLD, "medal")
    ribbon = looks.colour("ribbon", default="#3f6fd0")
    pen.path("M-26 -104H-8L8 -54H-8Z", pen.across(light(ribbon, 0.2), ribbon))
    pen.path("M26 -104H8L-8 -54H8Z", pen.across(ribbon, shade(ribbon, 0.35)))
    pen.path("M-20 -104H-15L1 -54H-4ZM20 -104H15L-1 -54H4Z", "#fff6ea", 0.9)
    pen.disc(0, -30, 29, metal(pen, gold))
    pen.disc(0, -30, 22, face(pen, gold))
    pen.path(rays(0, -30, 15), light(gold, 0.6))
    glint(pen, -14, -44, 8)
    return (-32, -107, 32, 1)


def _key(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, "#e0b04a", "key")
    pen.rect(-4, -100, 4, -44, metal(pen, gold), 2)
    pen.path("M4 -98H18V-90H12V-86H20V-76H4Z", metal(pen, gold))
    for x, y in ((-13, -26), (13, -26), (0, -11)):
        pen.line(f"M{x - 9} {y}A9 9 0 1 1 {x + 9} {y}A9 9 0 1 1 {x - 9} {y}", shade(gold, 0.22), 6.500)
        pen.line(f"M{x - 9} {y}A9 9 0 1 1 {x + 9} {y}A9 9 0 1 1 {x - 9} {y}", gold, 4.500)
        pen.line(f"M{x - 8} {y - 4}A9 9 0 0 1 {x + 2} {y - 9}", light(gold, 0.6), 1.600, 0.9)
    pen.disc(0, -22, 5, orb(pen, gold))
    pen.rect(-4, -46, 4, -24, metal(pen, gold))
    pen.rect(-7, -48, 7, -41, metal(pen, light(gold, 0.2)), 2)
    glint(pen, -3, -74, 8)
    return (-28, -103, 28, 2)


def _mask(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#8a4ac0", "mask")
    for x, tone in ((-46, "#4ac0d0"), (-34, "#f2c14a"), (46, "#4ac0d0"), (34, "#f2c14a"), (0, "#e25a9a")):
        pen.path(f"M{x * 0.5:.1f} -40Q{x * 0.8 - 8:.1f} -70 {x:.1f} -92Q{x * 0.8 + 10:.1f} -66 {x * 0.5:.1f} -40Z", pen.down(light(tone,
            0.3), tone))
    pen.path("M-50 -44C-44 -58 -14 -54 0 -46C14 -54 44 -58 50 -44C52 -20 30 -4 14 -14C8 -18 4 -24 0 -24S-8 -18 -14 -14C-30 -4 -52 -20 "
        "-50 -44Z"
             "M-36 -34C-30 -44 -16 -42 -10 -32C-18 -24 -32 -24 -36 -34ZM36 -34C30 -44 16 -42 10 -32C18 -24 32 -24 36 -34Z",
             pen.slant(light(colour, 0.4), colour, shade(colour, 0.35)))
    pen.line("M-39 -34C-32 -47 -14 -44 -7 -32M39 -34C32 -47 14 -44 7 -32", "#f2cf6a", 2)
    pen.disc(0, -44, 4, orb(pen, "#e2304f"))
    return (-56, -96, 56, 0)


def _hat(pen: Pen, looks: Looks) -> Box:
    wizard, straw, party = looks.has("wizard", "witch", "magic", "pointed"), looks.has("straw", "sun"), looks.has("party", "birthday")
    colour = tint(looks, "#4a3a9a" if wizard else "#e8c474" if straw else "#e2508a" if party else "#33304a", "hat")
    band = looks.colour("band", "ribbon", default="#e2503f")
    if wizard or party:
        if wizard:
            pen.oval(0, -8, 58, 12, roll(pen, shade(colour, 0.1)))
        pen.path("M-30 -12C-20 -50 -10 -70 14 -108C12 -80 24 -50 30 -12Q0 -2 -30 -12Z" if wizard else "M-28 0L0 -86L28 0Q0 8 -28 0Z",
            roll(pen, colour))
        for x, y, r in ((-6, -36, 7), (12, -54, 5), (4, -20, 4), (-14, -20, 4)):
            pen.path(rays(x, y, r), "#ffd84f")
        if wizard:
            pen.path("M-30 -18Q0 -6 30 -18V-11Q0 0 -30 -11Z", band)
            pen.rect(-7, -15, 7, -4, metal(pen, _GOLD), 1)
        else:
            pen.disc(0, -88, 8, orb(pen, "#ffd84f"))
        return (-60, -112, 60, 6)
    pen.oval(0, -9, 52, 11, roll(pen, shade(colour, 0.06)))
    pen.path("M-28 -10L-30 -62Q0 -70 30 -62L28 -10Q0 -2 -28 -10Z" if not straw else "M-28 -10C-28 -56 28 -56 28 -10Q0 -2 -28 -10Z",
        roll(pen, colour))
    pen.path("M-29 -24Q0 -16 29 -24L28 -10Q0 -2 -28 -10Z", band)
    if not straw:
        pen.oval(0, -63, 30, 5, light(colour, 0.14))
    return (-55, -72, 55, 4)


def _glasses(pen: Pen, looks: Looks) -> Box:
    frame = tint(looks, "#3a3448", "glasses", "frame")
    dark = looks.has("sun", "sunglasses", "dark", "cool")
    for x in (-28, 28):
        pen.disc(x, -24, 21, pen.slant("#5a5a8a", "#1d1a30") if dark else pen.slant("#f2fbff", "#bfe2f2"), 0.95 if dark else 0.6)
        pen.path(f"M{x - 12} -20L{x - 2} -38H{x + 4}L{x - 8} -14Z", "#ffffff", 0.5)
        pen.line(f"M{x - 21} -24A21 21 0 1 1 {x + 21} -24A21 21 0 1 1 {x - 21} -24", frame, 4.6)
    pen.line("M-8 -28Q0 -34 8 -28M-49 -28L-62 -34M49 -28L62 -34", frame, 4)
    return (-66, -50, 66, 2)


def _backpack(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#3f8fb0", "#d8604a", "#6a9a4a"), "backpack", "bag")
    pen.shadow(0, 0, 44, 4, 0.45)
    pen.line("M-12 -94C-14 -112 14 -112 12 -94", shade(colour, 0.3), 5)
    for x in (-40, 40):
        pen.rect(x - 8, -46, x + 8, -8, orb(pen, shade(colour, 0.14)), 8)
    pen.path("M-38 -6V-66C-38 -104 38 -104 38 -66V-6Q38 0 32 0H-32Q-38 0 -38 -6Z", pen.slant(light(colour, 0.35), colour, shade(colour,
        0.34)))
    pen.path("M-34 -62C-32 -96 32 -96 34 -62Q0 -50 -34 -62Z", orb(pen, light(colour, 0.1)))
    pen.line("M-32 -60Q0 -49 32 -60", light(colour, 0.5), 1.2, 0.8)
    pen.rect(-26, -38, 26, -6, orb(pen, light(colour, 0.08)), 7)
    pen.line("M-22 -30H22", shade(colour, 0.4), 2)
    for x in (-18, 18):
        pen.rect(x - 3, -66, x + 3, -34, roll(pen, "#c98a4a"), 1)
        pen.rect(x - 5, -46, x + 5, -39, metal(pen, "#e6c05a"), 1.5)
    return (-52, -112, 52, 4)


def _suitcase(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#b5703f", "suitcase", "bag")
    pen.shadow(0, 0, 58, 4, 0.45)
    pen.line("M-16 -70V-80Q-16 -86 -10 -86H10Q16 -86 16 -80V-70", shade(colour, 0.4), 5)
    pen.rect(-54, -72, 54, 0, pen.slant(light(colour, 0.35), colour, shade(colour, 0.3)), 8)
    for x in (-34, 34):
        pen.rect(x - 5, -72, x + 5, 0, roll(pen, shade(colour, 0.35)))
        pen.rect(x - 7, -56, x + 7, -46, metal(pen, "#e0b04a"), 1.5)
    for x, y in ((-54, -72), (54, -72), (-54, 0), (54, 0)):
        pen.disc(x * 0.9, y * 0.9 - 3.600, 5.4, metal(pen, "#d9a84a"))
    with pen.at(0, -34, turn=-8):
        pen.disc(0, 0, 11, face(pen, "#6ab8d8"))
        pen.path("M-8 4L-2 -5L3 1L6 -3L9 4Z", "#fff6e4")
    pen.rect(-20, -20, -6, -9, face(pen, "#f2c14a"), 1)
    return (-66, -90, 66, 4)


def _phone(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#2b2f48", "phone")
    pen.rect(-24, -92, 24, 0, face(pen, body), 8)
    pen.rect(-21, -86, 21, -6, pen.slant("#8ad8ff", "#7a8af0", "#e28ad0"), 4)
    for r in range(3):
        for c in range(3):
            tone = ("#ffd45a", "#5ae0a0", "#ff7a8a", "#ffffff", "#5ab8ff", "#ffb06a", "#c98aff", "#7af0e0", "#ff9ac8")[r * 3 + c]
            pen.rect(-16 + 11.5 * c, -62 + 12 * r, -7 + 11.5 * c, -53 + 12 * r, tone, 2.4)
    pen.rect(-12, -18, 12, -12, "#ffffff", 3, 0.7)
    pen.rect(-21, -86, 21, -6, pen.slant("#6ac8ff", "#7a6af0", "#e27ad0"), 4, 0.75, glow=True)
    pen.oval(0, -46, 40, 46, pen.soft("#8ab8ff", 0.55), glow=True)
    pen.path("M-21 -82H-2L-21 -40Z", "#ffffff", 0.2)
    return (-40, -96, 40, 2)


def _camera(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#3f4560", "camera")
    pen.rect(-16, -68, 16, -54, face(pen, light(body, 0.1)), 4)
    pen.rect(-46, -58, 46, 0, fall(pen, body), 7)
    pen.rect(-46, -44, 46, -14, pen.down("#8a5a3f", "#6a402c"))
    pen.rect(24, -64, 38, -57, metal(pen, "#d8433f"), 2)
    pen.rect(-38, -63, -26, -57, metal(pen), 2)
    pen.rect(26, -54, 40, -46, pen.slant("#fff6d8", "#f2d28a"), 2)
    pen.disc(0, -29, 25, metal(pen))
    pen.disc(0, -29, 20, "#1d2036")
    pen.disc(0, -29, 15, pen.ball("#a8d8ff", "#4a6ac8", "#241a50", cx=0.36, cy=0.3))
    pen.disc(-5, -35, 4, "#ffffff", 0.85)
    pen.disc(6, -22, 2, "#ffffff", 0.5)
    return (-50, -72, 50, 2)


def _headphones(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#e2505f", "headphones")
    pen.line("M-36 -34C-40 -94 40 -94 36 -34", shade(colour, 0.35), 9)
    pen.line("M-36 -34C-40 -94 40 -94 36 -34", colour, 6)
    pen.line("M-35 -38C-36 -88 20 -88 32 -54", light(colour, 0.5), 1.6, 0.7)
    for side in (-1, 1):
        pen.rect(36 * side - 14, -42, 36 * side + 14, 0, orb(pen, colour), 11)
        pen.rect(20 * side - 6, -38, 20 * side + 6, -4, orb(pen, "#3a3448"), 6)
    return (-54, -86, 54, 2)


def _bell(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, _GOLD, "bell")
    pen.line("M-8 -78A8 8 0 1 1 8 -78", shade(gold, 0.3), 4)
    pen.disc(0, -4, 8, orb(pen, shade(gold, 0.2)))
    pen.path("M-38 -10C-24 -22 -30 -72 0 -76C30 -72 24 -22 38 -10Q0 0 -38 -10Z", metal(pen, gold))
    pen.path("M-38 -10Q0 0 38 -10L36 -15Q0 -6 -36 -15Z", shade(gold, 0.3), 0.7)
    pen.line("M-25 -26Q0 -18 25 -26", light(gold, 0.6), 1.8, 0.8)
    glint(pen, -12, -56, 9)
    return (-42, -90, 42, 5)


def _magnet(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#e2403a", "magnet")
    pen.path("M-36 -76V-36A36 36 0 0 0 36 -36V-76H14V-36A14 14 0 0 1 -14 -36V-76Z", roll(pen, red))
    for x in (-36, 14):
        pen.rect(x, -84, x + 22, -62, metal(pen))
    pen.line("M-40 -92l-6 -8M-24 -94V-104M24 -94V-104M40 -92l6 -8", "#ffd84f", 3)
    return (-50, -108, 50, 2)


def _remote(pen: Pen, looks: Looks) -> Box:
    pen.line("M0 -84V-108", "#6a7490", 2.4)
    pen.disc(0, -110, 4, orb(pen, "#ff5a4a"))
    pen.pool(0, -110, 14, 14, "#ff5a4a", 1.6)
    pen.rect(-24, -86, 24, 0, face(pen, tint(looks, "#4a5272", "remote", "controller")), 8)
    pen.disc(0, -62, 13, "#2a2f48")
    pen.disc(0, -62, 8, orb(pen, "#e2483f"))
    for k, tone in enumerate(("#5ae07a", "#ffd45a", "#5ac8ff", "#ff9ac8", "#ffffff", "#ffb06a")):
        x, y = -12 + 12 * (k % 3), -36 + 14 * (k // 3)
        pen.disc(x, y, 4.4, orb(pen, tone))
        pen.disc(x, y, 4, tone, 0.5, glow=True)
    return (-28, -126, 28, 2)


def _compass(pen: Pen, looks: Looks) -> Box:
    brass = tint(looks, "#d9a84a", "compass")
    pen.line("M-6 -74A6 6 0 1 1 6 -74", shade(brass, 0.2), 3)
    pen.rect(-4, -74, 4, -66, metal(pen, brass), 1.5)
    pen.disc(0, -34, 34, metal(pen, brass))
    pen.disc(0, -34, 28, pen.ball("#fffdf4", "#fbf0d8", "#d9c29a"))
    for k in range(16):
        with pen.at(0, -34, turn=22.5 * k):
            pen.rect(-0.8, -26, 0.8, -21 if k % 4 == 0 else -23, "#6a5040")
    pen.path(rays(0, -34, 17, 0.28, 4), "#c9a870")
    with pen.at(0, -34, turn=32):
        pen.path("M0 -22L5 0H-5Z", pen.across("#ff7a6a", "#c2303a"))
        pen.path("M0 22L5 0H-5Z", pen.across("#8a9ac0", "#4a5a8a"))
    pen.disc(0, -34, 3, orb(pen, brass))
    gloss(pen, -10, -48, 9, 6, -30, 0.7)
    return (-37, -84, 37, 2)


def _magnifier(pen: Pen, looks: Looks) -> Box:
    frame = tint(looks, "#d9a84a", "frame")
    pen.rect(-5.5, -48, 5.5, 0, roll(pen, "#7a4630"), 5)
    pen.rect(-6, -54, 6, -46, metal(pen, frame), 1)
    pen.disc(0, -84, 30, pen.ball("#ffffff/0.85", "#d2f0fc/0.6", "#8ac8e8/0.65", cx=0.35, cy=0.3))
    pen.line("M-31 -84A31 31 0 1 1 31 -84A31 31 0 1 1 -31 -84", shade(frame, 0.2), 7)
    pen.line("M-30 -90A31 31 0 0 1 10 -113", light(frame, 0.6), 2.4, 0.9)
    pen.line("M-19 -86A20 20 0 0 1 -4 -103", "#ffffff", 4, 0.9)
    return (-37, -121, 37, 1)


def _helmet(pen: Pen, looks: Looks) -> Box:
    shell = tint(looks, "#f2f4f8", "helmet")
    pen.disc(0, -44, 44, orb(pen, shell))
    pen.rect(-38, -10, 38, 0, fall(pen, "#aab4c8"), 5)
    pen.oval(2, -44, 34, 30, shade("#aab4c8", 0.3))
    pen.oval(2, -44, 31, 27, pen.ball("#7aa8e8", "#34407f", "#171a3c", cx=0.35, cy=0.25))
    pen.path("M-20 -54Q-12 -68 4 -68Q-6 -62 -12 -48Q-20 -46 -20 -54Z", "#ffffff", 0.75)
    for x in (-44, 44):
        pen.rect(x - 6, -56, x + 6, -32, roll(pen, "#f0883a"), 4)
    return (-54, -92, 54, 2)


PROPS = (
    thing("coin, money, penny, gold coin, treasure coin", 0.16, _coin, "hand"),
    thing("crown, golden crown", 0.34, _crown, "hand"),
    thing("golden ring, diamond ring, gold ring, wedding ring, magic ring, engagement ring", 0.12, _ring, "hand"),
    thing("diamond, jewel, gem", 0.26, _diamond, "hand"),
    thing("trophy, gold cup, golden cup, world cup", 0.36, _trophy, "hand"),
    thing("medal, gold medal", 0.2, _medal, "hand"),
    thing("key, golden key, old key, keys", 0.13, _key, "hand"),
    thing("mask, carnival mask, masquerade mask", 0.34, _mask, "hand", face=(0, -34, 23, 0)),
    thing("hat, top hat, wizard hat, straw hat, party hat", 0.4, _hat, "table", worn=True),
    thing("glasses, spectacles, sunglasses", 0.3, _glasses, "hand", worn=True),
    thing("backpack, rucksack, knapsack, schoolbag, school bag", 0.5, _backpack, "table"),
    thing("suitcase, luggage, travel bag", 0.7, _suitcase),
    thing("phone, smartphone, mobile phone, cell phone, telephone, tablet", 0.2, _phone, "hand"),
    thing("photo camera, old camera, vintage camera, film camera, polaroid camera, her camera, his camera", 0.3, _camera,
        "hand"),
    thing("headphones, headset, earphones", 0.32, _headphones, "hand"),
    thing("bell, handbell, jingle bell", 0.28, _bell, "hand"),
    thing("magnet, horseshoe magnet", 0.28, _magnet, "hand"),
    thing("remote, remote control, game controller", 0.16, _remote, "hand"),
    thing("compass", 0.2, _compass, "hand"),
    thing("magnifying glass, magnifier, loupe", 0.22, _magnifier, "hand"),
    thing("helmet, space helmet, astronaut helmet", 0.45, _helmet, "table", worn=True),
)

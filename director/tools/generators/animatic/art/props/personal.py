"""What people carry, wear for show, take when they are ill, and parts of the body."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    curve,
    glint,
    gloss,
    ground,
    metal,
    orb,
    roll,
    shade,
    thing,
    tint,
)

_SKIN = "#eebf98"
_GOLD = "#e6b84a"


def _handbag(pen: Pen, looks: Looks) -> Box:
    """A handbag; a shopping bag, a purse, a wallet, a sack or a satchel by the word."""
    c = tint(looks, "#c9a468" if looks.has("sack") else looks.pick("#c8405a", "#8a5a3a", "#3f7f8a"), "bag", "purse", "wallet")
    ground(pen, 0, 44)
    if looks.has("sack", "loot"):
        pen.path("M-12 -84C-52 -60 -50 -10 -34 0H34C50 -10 52 -60 12 -84Z", orb(pen, c))
        pen.path("M-14 -84L-24 -104Q0 -96 24 -104L14 -84Z", roll(pen, shade(c, 0.1)))
        pen.line("M-15 -84H15", "#8a5a34", 5)
        return (-54, -108, 54, 3)
    if looks.has("wallet", "billfold"):
        pen.path("M-40 -56L-34 -68H36L38 -56Z", "#8fc79a")
        pen.rect(-46, -58, 46, 0, roll(pen, c), 6)
        pen.path("M14 -40H46V-18H14Q4 -29 14 -40Z", light(c, 0.2))
        pen.disc(20, -29, 5, metal(pen, _GOLD))
        pen.line("M-42 -52H42M-42 -6H42", light(c, 0.4), 1.4, 0.7)
        return (-52, -72, 52, 3)
    if looks.has("shopping", "paper", "grocery"):
        pen.line("M-18 -84C-18 -112 18 -112 18 -84", "#8a6a44", 4)
        pen.path("M-36 -86H36V0H-36Z", roll(pen, tint(looks, "#e0b878", "bag")))
        pen.path("M20 -86H36V0H30L20 -40Z", shade("#e0b878", 0.16))
        pen.path("M0 -30C-16 -40 -14 -58 0 -50C14 -58 16 -40 0 -30Z", "#d8403f")
        return (-42, -112, 42, 3)
    if looks.has("purse", "coin"):
        pen.path("M-40 -46C-56 -6 -30 0 0 0C30 0 56 -6 40 -46Z", orb(pen, c))
        pen.path("M-42 -46C-36 -66 36 -66 42 -46Q0 -38 -42 -46Z", metal(pen, _GOLD))
        pen.disc(-5, -66, 6, orb(pen, _GOLD))
        pen.disc(6, -68, 6, orb(pen, _GOLD))
        return (-54, -80, 54, 3)
    if looks.has("satchel", "messenger", "briefcase"):
        pen.line("M-40 -56C-30 -110 30 -110 40 -56", shade(c, 0.25), 6)
        pen.rect(-48, -62, 48, 0, roll(pen, c), 6)
        pen.path("M-48 -62H48V-34Q0 -20 -48 -34Z", light(c, 0.14))
        for x in (-24, 24):
            pen.rect(x - 5, -48, x + 5, -16, shade(c, 0.35), 2)
            pen.rect(x - 6, -28, x + 6, -20, metal(pen, _GOLD), 1)
        return (-54, -106, 54, 3)
    pen.line("M-26 -56C-26 -108 26 -108 26 -56", shade(c, 0.25), 7)
    pen.path("M-40 -60H40L50 -8Q50 0 42 0H-42Q-50 0 -50 -8Z", roll(pen, c))
    pen.path("M-40 -60H40L44 -38Q0 -24 -44 -38Z", light(c, 0.12))
    pen.rect(-8, -38, 8, -24, metal(pen, _GOLD), 3)
    return (-56, -104, 56, 3)


def _necklace(pen: Pen, looks: Looks) -> Box:
    """A necklace; earrings, a bracelet or a brooch by the word, pearls by theirs."""
    gem = tint(looks, looks.pick("#3f9fe0", "#e0405a", "#3fae6a"), "gem", "stone")
    if looks.has("earring", "earrings"):
        for x in (-26, 26):
            pen.line(f"M{x} -92C{x - 12} -96 {x - 10} -78 {x} -80", _GOLD, 3)
            pen.disc(x, -74, 5, orb(pen, _GOLD))
            pen.path(f"M{x} -68C{x + 18} -40 {x + 16} -14 {x} -12C{x - 16} -14 {x - 18} -40 {x} -68Z", orb(pen, gem))
            glint(pen, x - 5, -34, 7)
        return (-50, -98, 50, -4)
    if looks.has("bracelet", "bangle"):
        pen.line("M-44 -30A44 24 0 1 0 44 -30A44 24 0 1 0 -44 -30", shade(_GOLD, 0.4), 12)
        pen.line("M-44 -32A44 24 0 1 0 44 -32A44 24 0 1 0 -44 -32", _GOLD, 8)
        for k in range(5):
            pen.disc(-30 + 15 * k, -12 + abs(k - 2) * 3, 5.500, orb(pen, gem))
        return (-54, -66, 54, 2)
    path = "M-40 -104C-44 -40 -20 -26 0 -22C20 -26 44 -40 40 -104"
    if looks.has("pearl", "pearls", "bead", "beads"):
        for k in range(23):
            t = k / 22
            pen.disc(-40 + 80 * t, -104 + 80 * (1 - (2 * t - 1) ** 4), 5.5, pen.ball("#ffffff", "#f4eef6", "#c9bcd0"))
        return (-50, -112, 50, -14)
    pen.line(path, shade(_GOLD, 0.2), 5)
    pen.line(path, light(_GOLD, 0.3), 2)
    pen.path("M0 -34L16 -18L0 4L-16 -18Z", orb(pen, _GOLD))
    pen.path("M0 -28L11 -17L0 -2L-11 -17Z", orb(pen, gem))
    glint(pen, -4, -20, 8)
    return (-50, -110, 50, 6)


def _watch(pen: Pen, looks: Looks) -> Box:
    """A wristwatch; a pocket watch on its chain by the word."""
    if looks.has("pocket"):
        pen.line("M0 -84C-30 -100 20 -116 40 -104C60 -92 66 -120 84 -112", _GOLD, 3)
        pen.rect(-6, -86, 6, -72, metal(pen, _GOLD), 2)
        pen.disc(0, -38, 38, metal(pen, _GOLD))
    else:
        strap = tint(looks, "#7a4a2c", "strap", "watch")
        pen.path("M-18 -66L-14 -112Q0 -118 14 -112L18 -66ZM-18 -10L-14 34Q0 40 14 34L18 -10Z", roll(pen, strap))
        for y in (14, 22):
            pen.disc(0, y, 2, shade(strap, 0.5))
        pen.disc(0, -38, 34, metal(pen, "#c3cad8"))
        pen.rect(32, -42, 38, -34, metal(pen), 1)
    pen.disc(0, -38, 27, "#fbf9f2")
    for k in range(12):
        a = math.tau * k / 12
        pen.line(f"M{num(21 * math.cos(a))} {num(-38 + 21 * math.sin(a))}L{num(24 * math.cos(a))} {num(-38 + 24 * math.sin(a))}",
                 "#3a3440", 2)
    pen.line("M0 -38V-56M0 -38L12 -32", "#2a2430", 3)
    pen.disc(0, -38, 3, "#d8403f")
    return (-44, -122, 90, 3) if looks.has("pocket") else (-42, -120, 44, 40)


def _perfume(pen: Pen, looks: Looks) -> Box:
    """Perfume; a lipstick, nail polish or a razor by the word."""
    c = tint(looks, "#d8204a" if looks.has("lipstick", "polish") else "#f0a8c8", "lipstick", "perfume")
    if looks.has("lipstick", "lip"):
        ground(pen, 0, 20)
        pen.path("M-11 -66V-96L4 -108Q11 -108 11 -98V-66Z", roll(pen, c))
        pen.rect(-14, -72, 14, -44, metal(pen, _GOLD), 2)
        pen.rect(-18, -46, 18, 0, roll(pen, "#26242e"), 3)
        return (-24, -112, 24, 3)
    if looks.has("razor", "shaver"):
        pen.rect(-5, -78, 5, 0, roll(pen, tint(looks, "#3f86c8", "razor")), 4)
        pen.rect(-26, -96, 26, -78, metal(pen), 3)
        pen.line("M-22 -92H22M-22 -86H22", "#4a5060", 2)
        return (-32, -100, 32, 2)
    ground(pen, 0, 34)
    pen.path("M-34 -60Q-34 -70 -24 -70H24Q34 -70 34 -60V-8Q34 0 26 0H-26Q-34 0 -34 -8Z", pen.across(light(c, 0.4), f"{light(c, 0.7)}", c,
        shade(c, 0.25)))
    pen.rect(-26, -40, 26, -14, "#fffaf2", 3, 0.85)
    pen.rect(-10, -82, 10, -70, metal(pen, _GOLD), 2)
    pen.disc(0, -94, 14, orb(pen, light(c, 0.2)))
    pen.line("M10 -78C26 -80 30 -88 36 -88", "#8a5a6a", 3)
    pen.oval(46, -86, 13, 10, orb(pen, shade(c, 0.2)))
    return (-42, -112, 64, 3)


def _wig(pen: Pen, looks: Looks) -> Box:
    """A wig; a moustache or a beard by the word, a lock of hair by its."""
    c = tint(looks, "#6a4028", "hair", "wig", "beard")
    if looks.has("mustache", "moustache"):
        pen.path("M0 -34C-12 -50 -34 -44 -46 -24C-54 -12 -66 -14 -70 -24C-68 4 -36 10 -18 -4C-10 -10 -4 -16 0 -22C4 -16 10 -10 18 -4C36 "
                 "10 68 4 70 -24C66 -14 54 -12 46 -24C34 -44 12 -50 0 -34Z", orb(pen, c))
        return (-76, -52, 76, 8)
    if looks.has("beard"):
        pen.path("M-44 -96C-40 -74 -20 -74 0 -74C20 -74 40 -74 44 -96C52 -50 34 -10 0 2C-34 -10 -52 -50 -44 -96Z", orb(pen, c))
        pen.path("M0 -70C-12 -80 -28 -74 -30 -62C-16 -66 -6 -58 0 -62C6 -58 16 -66 30 -62C28 -74 12 -80 0 -70Z", light(c, 0.16))
        for x in (-24, -8, 8, 24):
            pen.line(f"M{x} -56Q{x * 1.1:.1f} -30 {x * 0.5:.1f} -10", shade(c, 0.35), 2.4, 0.5)
        return (-54, -100, 54, 4)
    pen.path("M-38 -8C-54 -60 -44 -108 0 -108C44 -108 54 -60 38 -8C30 0 22 -6 24 -20C28 -50 22 -66 8 -72C-8 -66 -24 -62 -26 -20C-24 -6 "
             "-30 0 -38 -8Z", orb(pen, c))
    for x in (-32, -20, 14, 26, 36):
        pen.line(f"M{x * 0.5:.1f} -100C{x * 1.2:.1f} -80 {x * 1.2:.1f} -50 {x} -14", light(c, 0.35), 2, 0.5)
    return (-54, -112, 54, 2)


def _cane(pen: Pen, looks: Looks) -> Box:
    """A walking stick; a crutch, a pipe or a stick by the word."""
    if looks.has("crutch", "crutches"):
        pen.line("M-12 -120L-3 -50V-4M12 -120L3 -50", "#b9c2d2", 5)
        pen.rect(-18, -128, 18, -116, roll(pen, "#4a5062"), 5)
        pen.line("M-8 -86H8", "#4a5062", 6)
        pen.rect(-6, -8, 6, 0, "#3a3d4a", 2)
        return (-24, -132, 24, 2)
    if looks.has("pipe", "smoking"):
        pen.path("M-40 -40H-8C-6 -20 -10 -4 -26 -4C-42 -4 -46 -20 -40 -40Z", orb(pen, "#7a4a2c"))
        pen.line("M-14 -14C10 -14 20 -40 52 -44", "#4a2c1c", 7)
        pen.oval(-24, -40, 16, 4, "#2a1c18")
        for x, y, r in ((-24, -56, 7), (-16, -70, 9), (-26, -86, 8)):
            pen.disc(x, y, r, "#ffffff", 0.6)
        return (-50, -100, 58, 2)
    wood = tint(looks, "#8a5a34", "cane", "stick")
    if looks.has("stick", "branch", "twig"):
        pen.path("M-5 0L-2 -60L-8 -110L-2 -112L3 -72L16 -92L20 -88L5 -56L5 0Z", roll(pen, wood))
        return (-14, -116, 26, 2)
    pen.line("M0 0V-96C0 -122 34 -122 34 -100", shade(wood, 0.25), 8)
    pen.line("M0 0V-96C0 -122 34 -122 34 -100", wood, 5)
    pen.rect(-5, -8, 5, 0, "#3a3d4a", 2)
    return (-12, -124, 44, 2)


def _medicine(pen: Pen, looks: Looks) -> Box:
    """A bottle of medicine with pills; a pill alone, a plaster or a first-aid box by the word."""
    if looks.has("bandage", "plaster", "band-aid"):
        with pen.at(0, -34, turn=-24):
            pen.rect(-58, -17, 58, 17, roll(pen, "#e8b98a"), 17)
            pen.rect(-20, -17, 20, 17, "#f7dcc0")
            for x in (-40, -30, 30, 40):
                for y in (-7, 0, 7):
                    pen.disc(x, y, 1.600, "#b98a5a")
        return (-62, -76, 62, 8)
    if looks.has("aid", "kit", "first-aid"):
        ground(pen, 0, 50)
        pen.line("M-18 -70V-84H18V-70", "#3a3d4a", 6)
        pen.rect(-52, -70, 52, 0, roll(pen, "#f4f2ee"), 8)
        pen.path("M-10 -58H10V-45H23V-25H10V-12H-10V-25H-23V-45H-10Z", "#d8303a")
        return (-58, -92, 58, 3)
    for x, y, turn, a, b in ((44, -10, -20, "#e0413f", "#fbf7ee"), (62, -24, 40, "#3f9fd8", "#fbf7ee")):
        with pen.at(x, y, turn=turn):
            pen.rect(-15, -7, 15, 7, roll(pen, b), 7)
            pen.path("M-8 -7H0V7H-8A7 7 0 0 1 -8 -7Z", a)
    ground(pen, -8, 40)
    pen.rect(-34, -76, 18, 0, roll(pen, tint(looks, "#e08a3a", "medicine", "bottle")), 6)
    pen.rect(-38, -96, 22, -76, roll(pen, "#fbf9f6"), 4)
    pen.rect(-34, -60, 18, -20, "#fffdf8")
    pen.path("M-12 -54H-4V-44H6V-36H-4V-26H-12V-36H-22V-44H-12Z", "#d8303a")
    return (-46, -100, 84, 3)


def _syringe(pen: Pen, looks: Looks) -> Box:
    """A syringe; a thermometer or a stethoscope by the word."""
    if looks.has("thermometer"):
        pen.rect(-9, -128, 9, -16, pen.across("#dcecf8", "#ffffff", "#c2d6e8"), 9)
        pen.disc(0, -14, 15, orb(pen, "#e0363f"))
        pen.rect(-3.500, -86, 3.500, -14, "#e0363f")
        pen.line("".join(f"M4 {-118 + 10 * k}h8" for k in range(9)), "#3a3d4a", 1.6)
        return (-24, -132, 24, 3)
    if looks.has("stethoscope"):
        pen.line("M-34 -112C-44 -60 -10 -60 0 -52C10 -60 44 -60 34 -112M0 -52C0 -10 40 0 44 -34", "#3a4a6a", 6)
        for x in (-34, 34):
            pen.disc(x, -114, 6, orb(pen, "#26242e"))
        pen.disc(44, -38, 15, metal(pen))
        pen.disc(44, -38, 9, "#eef2f8")
        return (-50, -124, 66, 2)
    with pen.at(0, -48, turn=42):
        pen.line("M0 60V30", "#aab4c6", 2)
        pen.path("M-4 32H4L8 22H-8Z", "#8fb8d8")
        pen.rect(-13, -34, 13, 24, pen.across("#dcecf8", "#ffffff/0.7", "#bcd2e6"), 3)
        pen.rect(-10, -6, 10, 21, tint(looks, "#7ad0a8", "liquid"))
        pen.rect(-11, -10, 11, -5, "#3a3d4a")
        pen.line("M0 -10V-56M-14 -58H14M-19 -34H19", "#6a7c98", 5)
        pen.line("".join(f"M5 {-26 + 9 * k}h8" for k in range(5)), "#4a5a72", 1.4)
    return (-50, -106, 56, 2)


def _tooth(pen: Pen, looks: Looks) -> Box:
    pen.path("M0 -86C14 -96 44 -94 42 -60C40 -38 30 -34 28 -4C26 6 16 4 14 -6C10 -28 -10 -28 -14 -6C-16 4 -26 6 -28 -4C-30 -34 -40 -38 "
             "-42 -60C-44 -94 -14 -96 0 -86Z", orb(pen, "#fbfaf6"))
    gloss(pen, -22, -66, 6, 13, 16, 0.9)
    return (-48, -98, 48, 6)


def _organ(pen: Pen, looks: Looks) -> Box:
    """A brain."""
    c = tint(looks, "#f0a0ac", "brain")
    pen.path("M30 -14C30 -2 24 4 16 4L10 -14Z", shade(c, 0.2))
    pen.path(curve((-54, -40), (-50, -66), (-28, -84), (0, -88), (30, -82), (50, -62), (54, -36), (38, -16), (0, -10), (-36, -12)),
             orb(pen, c))
    folds = ("M-44 -44C-34 -56 -26 -40 -34 -32S-18 -16 -10 -28M-36 -66C-20 -74 -16 -60 -24 -54S-6 -40 0 -54M-4 -84C-6 -70 10 -72 8 "
             "-60S26 -50 24 -66M44 -58C34 -52 36 -40 26 -40S14 -22 28 -20"
             "M2 -40C10 -46 14 -34 8 -28M36 -74C30 -72 32 -64 40 -66")
    pen.line(folds, shade(c, 0.34), 3.4, 0.8)
    return (-60, -94, 60, 8)


def _eye(pen: Pen, looks: Looks) -> Box:
    """An eye; an ear, a nose, lips or a tongue by the word."""
    if looks.has("lips", "mouth", "lip"):
        c = tint(looks, "#d8304a", "lips")
        pen.path("M-56 -34C-34 -40 -22 -62 0 -50C22 -62 34 -40 56 -34C30 -8 14 0 0 0C-14 0 -30 -8 -56 -34Z", orb(pen, c))
        pen.path("M-48 -34C-20 -40 20 -40 48 -34C20 -24 -20 -24 -48 -34Z", "#fbf7f4")
        gloss(pen, -14, -14, 14, 4, 8, 0.5)
        return (-62, -62, 62, 4)
    if looks.has("ear"):
        pen.path("M-8 0C-24 -10 -16 -34 -26 -52C-38 -88 24 -104 34 -62C38 -40 20 -34 16 -18C14 -4 4 4 -8 0Z", orb(pen, _SKIN))
        pen.line("M-14 -58C-10 -84 20 -80 20 -58C18 -44 4 -44 4 -30C6 -22 -2 -14 -6 -20", shade(_SKIN, 0.4), 4, 0.8)
        return (-38, -100, 42, 4)
    if looks.has("nose"):
        pen.path("M-10 -90C-4 -60 -30 -30 -30 -16C-28 -2 -12 -2 -8 -6C-4 2 12 2 16 -6C28 0 36 -10 32 -22C24 -36 12 -60 14 -90Z",
                 orb(pen, _SKIN))
        pen.line("M-14 -8Q-6 -16 0 -10M10 -10Q18 -16 22 -8", shade(_SKIN, 0.5), 4)
        return (-38, -94, 40, 4)
    pen.path("M-62 -36C-36 -76 36 -76 62 -36C36 0 -36 0 -62 -36Z", pen.ball("#ffffff", "#fbf9f6", "#d8d2dc", cx=0.5, cy=0.4))
    iris = tint(looks, looks.pick("#3f8fd0", "#4fa05a", "#8a5a34"), "eye")
    pen.disc(0, -37, 25, pen.ball(light(iris, 0.5), iris, shade(iris, 0.5), cx=0.5, cy=0.6))
    pen.disc(0, -37, 12, "#17141c")
    pen.disc(-8, -46, 6, "#ffffff")
    pen.line("M-62 -36C-36 -76 36 -76 62 -36", "#3a2a2c", 5)
    pen.line("M-44 -58L-54 -70M-22 -68L-28 -82M2 -70V-86M26 -67L34 -80M46 -57L56 -68", "#3a2a2c", 4)
    return (-70, -92, 70, 0)


def _hand(pen: Pen, looks: Looks) -> Box:
    """A hand; a foot, a fingerprint or a footprint by the word."""
    skin = tint(looks, _SKIN, "hand", "skin")
    if looks.has("footprint", "footprints", "track", "pawprint", "paw"):
        paw = looks.has("paw", "pawprint")
        for x, y, turn in ((-20, -18, 8), (20, -62, 8)):
            with pen.at(x, y, turn=turn):
                c = tint(looks, "#6a5240", "print")
                pen.path("M0 14C-13 14 -14 -2 -11 -12C-14 -26 14 -26 11 -12C14 -2 13 14 0 14Z" if not paw else "M0 14C-20 16 -16 -8 0 "
                    "-10C16 -8 20 16 0 14Z", c)
                for k in range(4 if paw else 5):
                    dx = (k - (1.500 if paw else 2)) * (11 if paw else 6.500)
                    pen.oval(dx, -22 - (6 - abs(dx) * 0.5 if paw else 8 - abs(dx) * 0.5), 5 if paw else 3.400, 6.500 if paw else 4, c)
        return (-44, -104, 46, 2)
    if looks.has("fingerprint", "thumbprint"):
        c = tint(looks, "#2a3a6a", "print")
        for k in range(6):
            r = 7 + 7.500 * k
            pen.line(f"M{-r} {-38 + 3 * k}A{r} {r * 1.25:.1f} 0 0 1 {r} {-44 + 2 * k}" + (f"V{-30 + 4 * k}" if k > 1 else ""), c, 3)
        pen.line("M-4 -26C-2 -14 -6 -8 -10 -2M8 -34C10 -20 8 -10 4 0M-14 -30C-14 -20 -18 -12 -24 -8", c, 3)
        return (-52, -100, 52, 4)
    if looks.has("foot", "feet", "toe"):
        pen.path("M-30 -96H6C6 -60 10 -44 40 -30C58 -22 60 -4 48 0H-24C-40 0 -34 -30 -34 -50Z", orb(pen, skin))
        for x, r in ((50, 8), (42, 7), (35, 6)):
            pen.disc(x, -12 - (50 - x) * 0.5, r, orb(pen, skin))
        return (-42, -100, 64, 3)
    pen.path("M-26 -4C-30 -30 -34 -40 -48 -56Q-50 -66 -40 -66L-24 -50V-98Q-18 -108 -12 -98V-64L-9 -110Q-3 -118 3 -110V-64L8 -104Q14 "
             "-112 20 -104L18 -62L24 -88Q32 -94 34 -86C34 -60 32 -26 24 -4Q0 4 -26 -4Z",
             orb(pen, skin))
    pen.line("M-12 -64V-54M4 -64V-54M19 -62L18 -52M-20 -40Q0 -30 20 -42", shade(skin, 0.35), 2, 0.7)
    return (-54, -120, 42, 3)


PROPS = (
    thing("handbag, purse, wallet, sack, bag, shopping bag, satchel, paper bag, briefcase, messenger bag", 0.42, _handbag, "hand"),
    thing("necklace, earring, bracelet, earrings, bead, pendant, locket, bangle, beads", 0.24, _necklace, "table",
          worn=True),
    thing("watch, wristwatch, pocket watch, wrist watch", 0.12, _watch, "table"),
    thing("perfume, lipstick, razor, shaver, nail polish, makeup", 0.1, _perfume, "hand"),
    thing("wig, mustache, beard, moustache, hair", 0.3, _wig, "table", worn=True),
    thing("cane, walking stick, crutch, pipe, stick, smoking pipe, twig, crutches", 0.3, _cane, "hand"),
    thing("medicine, pill, bandage, first aid kit, pills, plaster, band-aid, drug, tablet pill", 0.22, _medicine, "table"),
    thing("syringe, thermometer, stethoscope, injection", 0.2, _syringe, "hand"),
    thing("tooth", 0.1, _tooth, "table", worn=True),
    thing("brain", 0.2, _organ, "table", worn=True),
    thing("eye, lips, ear, nose, mouth, eyeball", 0.2, _eye, "table", worn=True, face=(0, 0, 0, 0)),
    thing("hand, foot, fingerprint, footprint, paw print, footprints, palm of a hand", 0.26, _hand, "table", worn=True),
)

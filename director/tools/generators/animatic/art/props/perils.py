"""Arms, crime and the grave; and the gadgets of tomorrow."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    flame,
    gloss,
    ground,
    leaf,
    metal,
    orb,
    rays,
    roll,
    shade,
    thing,
    tint,
)

_STEEL = "#6a7284"


def _gun(pen: Pen, looks: Looks) -> Box:
    """A pistol; a rifle or musket, or a ray gun, by the word."""
    if looks.has("laser", "blaster", "ray", "raygun", "phaser"):
        c = tint(looks, "#5ab0e0", "blaster")
        pen.path("M-30 -34L-22 0H-2L4 -34Z", roll(pen, "#3a3d4a"))
        pen.path("M-44 -62Q-44 -72 -30 -72H20L34 -60V-46L20 -36H-34Q-44 -38 -44 -48Z", orb(pen, c))
        for k in range(3):
            pen.oval(38 + 10 * k, -53, 4, 17 - 4 * k, metal(pen, "#c3cad8"))
        pen.disc(72, -53, 6, "#ff5a7a")
        pen.disc(72, -53, 9, "#ff5a7a", glow=True)
        pen.rect(-20, -66, 10, -58, "#f7d23e", 3)
        return (-52, -80, 84, 2)
    if looks.has("rifle", "musket", "shotgun", "hunting"):
        with pen.at(0, -24, turn=-12):
            pen.path("M-96 -4C-80 -10 -60 -10 -40 -10H4V6H-30C-50 8 -70 20 -92 22Z", roll(pen, "#8a5230"))
            pen.rect(-10, -12, 104, -4, metal(pen, _STEEL), 2)
            pen.rect(-4, -4, 56, 3, roll(pen, "#8a5230"), 2)
            pen.line("M-24 6C-24 16 -10 16 -8 6", "#3a3d4a", 3)
        return (-102, -62, 108, 16)
    pen.path("M-36 -62H54V-40H-4L-8 -28H-20L-24 0H-48L-38 -44Z", metal(pen, tint(looks, _STEEL, "gun")))
    pen.path("M-38 -40L-47 -2H-26L-20 -36Z", roll(pen, "#6a4430"))
    pen.line("M-6 -40C-4 -26 -18 -26 -18 -38", "#3a3d4a", 3)
    pen.rect(48, -66, 54, -60, "#3a3d4a")
    return (-54, -70, 60, 2)


def _cannon(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#4a5062", "cannon")
    ground(pen, 0, 66)
    with pen.at(-8, -46, turn=-14):
        pen.path("M-52 -20C-66 -20 -66 20 -52 20L66 15V-15Z", metal(pen, c))
        pen.rect(60, -19, 74, 19, metal(pen, c), 4)
        pen.disc(-64, 0, 7, orb(pen, c))
        for x in (-30, 20):
            pen.rect(x, -19, x + 6, 19, shade(c, 0.35))
    pen.path("M-60 -26H30L44 -6H-74Z", roll(pen, "#8a5230"))
    pen.disc(-14, -26, 26, "#5a3420")
    pen.disc(-14, -26, 20, "#a8683a")
    for k in range(8):
        a = math.tau * k / 8
        pen.line(f"M-14 -26L{num(-14 + 22 * math.cos(a))} {num(-26 + 22 * math.sin(a))}", "#5a3420", 4)
    pen.disc(-14, -26, 6, metal(pen))
    for x, y in ((56, -10), (72, -10), (64, -23)):
        pen.disc(x, y, 9.500, orb(pen, "#3a3d4a"))
    return (-88, -92, 86, 3)


def _bomb(pen: Pen, looks: Looks) -> Box:
    """A round bomb; dynamite or a grenade by its word, a bullet by its."""
    if looks.has("dynamite", "tnt", "explosive"):
        for x in (-20, 0, 20):
            pen.rect(x - 10, -72, x + 10, 0, roll(pen, "#d8303a"), 3)
        pen.rect(-32, -46, 32, -32, roll(pen, "#3a3d4a"), 2)
        pen.line("M0 -72C-4 -92 20 -90 22 -106", "#c9a468", 3)
        pen.path(rays(22, -108, 13, 0.4, 8), "#ffd24a")
        pen.disc(22, -108, 10, "#ffb02e", glow=True)
        return (-38, -126, 42, 2)
    if looks.has("grenade"):
        pen.oval(0, -36, 30, 36, orb(pen, "#5a7a4a"))
        pen.line("M-28 -50H28M-30 -34H30M-27 -18H27M-12 -68V-4M12 -68V-4", "#3a5234", 2.6)
        pen.rect(-10, -86, 10, -70, metal(pen), 2)
        pen.line("M8 -82C30 -84 34 -60 30 -44", "#8a93a8", 5)
        pen.line("M-14 -84A9 9 0 1 0 -14 -102A9 9 0 1 0 -14 -84", "#c3cad8", 3)
        return (-38, -108, 42, 2)
    if looks.has("bullet", "cartridge", "ammunition"):
        pen.rect(-16, -56, 16, -4, metal(pen, "#d8a83a"), 2)
        pen.rect(-19, -6, 19, 0, metal(pen, "#b98a34"), 1)
        pen.path("M-16 -56C-16 -84 -6 -96 0 -98C6 -96 16 -84 16 -56Z", metal(pen, "#c4713c"))
        return (-24, -102, 24, 2)
    pen.disc(0, -40, 40, orb(pen, tint(looks, "#3a3d4a", "bomb")))
    with pen.at(26, -70, turn=40):
        pen.rect(-11, -10, 11, 8, roll(pen, "#5a6072"), 2)
    pen.line("M32 -78C40 -96 58 -88 62 -102", "#c9a468", 3.4)
    pen.path(rays(63, -105, 13, 0.4, 8), "#ffd24a")
    pen.disc(63, -105, 10, "#ffb02e", glow=True)
    gloss(pen, -14, -56, 9, 12, 30, 0.5)
    return (-46, -122, 82, 3)


def _handcuffs(pen: Pen, looks: Looks) -> Box:
    for x in (-34, 34):
        pen.line(f"M{x - 24} -40A24 26 0 1 0 {x + 24} -40A24 26 0 1 0 {x - 24} -40", shade(_STEEL, 0.3), 11)
        pen.line(f"M{x - 24} -41A24 26 0 1 0 {x + 24} -41A24 26 0 1 0 {x - 24} -41", light("#aab4c6", 0.3), 6)
        pen.rect(x - 12, -76, x + 12, -58, metal(pen), 4)
        pen.disc(x, -67, 3, "#3a3d4a")
    pen.line("M-10 -58Q0 -74 10 -58", "#8d97ab", 6)
    return (-66, -82, 66, -6)


def _safe(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#5a6a7c", "safe")
    ground(pen, 0, 50)
    pen.rect(-50, -100, 50, -6, roll(pen, c), 7)
    pen.rect(-40, -90, 40, -16, face(pen, light(c, 0.12)), 4)
    pen.disc(-6, -54, 18, metal(pen))
    for k in range(12):
        a = math.tau * k / 12
        pen.line(f"M{num(-6 + 13 * math.cos(a))} {num(-54 + 13 * math.sin(a))}L{num(-6 + 16 * math.cos(a))} "
                 f"{num(-54 + 16 * math.sin(a))}", "#3a3d4a", 1.6)
    pen.disc(-6, -54, 6, orb(pen, "#3a3d4a"))
    pen.line("M26 -70V-38M18 -54H34", metal(pen, "#e0b04a"), 5)
    for y in (-82, -26):
        pen.rect(-50, y - 7, -42, y + 7, metal(pen), 2)
    pen.path("M-44 -6L-48 0H-30L-34 -6ZM44 -6L48 0H30L34 -6Z", "#2a2d38")
    return (-56, -104, 56, 3)


def _banknote(pen: Pen, looks: Looks) -> Box:
    """Banknotes; a credit card by its word, a bar of gold by its."""
    if looks.has("card", "credit"):
        with pen.at(0, -34, turn=-8):
            pen.rect(-54, -32, 54, 32, face(pen, tint(looks, "#3f6fc8", "card")), 7)
            pen.rect(-54, -22, 54, -10, "#22242e")
            pen.rect(-44, 0, -24, 14, metal(pen, "#e0b04a"), 3)
            pen.line("M-44 22H10", "#ffffff", 4, 0.8)
            pen.disc(36, 16, 9, "#e0413f", 0.9)
            pen.disc(44, 16, 9, "#f2b02e", 0.8)
        return (-64, -78, 64, 6)
    if looks.has("gold", "bar", "ingot", "bullion"):
        for x, y in ((-34, 0), (34, 0), (0, -30)):
            pen.path(f"M{x - 32} {y}L{x - 24} {y - 28}H{x + 24}L{x + 32} {y}Z", fall(pen, "#e6b02e"))
            pen.path(f"M{x - 24} {y - 28}L{x - 16} {y - 36}H{x + 30}L{x + 24} {y - 28}Z", "#fbe08a")
            pen.path(f"M{x + 24} {y - 28}L{x + 30} {y - 36}L{x + 38} {y - 8}L{x + 32} {y}Z", "#b9821e")
        return (-72, -72, 76, 3)
    for k, turn in enumerate((-10, 4)):
        with pen.at(2 * k, -34 - 4 * k, turn=turn):
            pen.rect(-58, -28, 58, 28, face(pen, "#7fb58a"), 3)
            pen.line("M-50 -21H50V21H-50Z", "#dff0d8", 2)
            pen.oval(0, 0, 18, 19, "#dff0d8")
            pen.path("M-3 -10H3V-6Q8 -5 9 -1H3Q0 -3 -3 -1Q-3 1 3 2Q10 4 9 8Q8 12 3 13V16H-3V13Q-8 12 -9 7H-3Q0 10 3 8Q3 6 -3 5Q-10 3 -9 "
                     "-1Q-8 -5 -3 -6Z", "#3f7a4f")
    return (-68, -82, 70, 6)


def _guillotine(pen: Pen, looks: Looks) -> Box:
    """A guillotine; gallows by their word."""
    wood = "#8a5a38"
    if looks.has("gallows", "gibbet", "noose"):
        pen.rect(-50, -16, 50, 0, fall(pen, wood))
        pen.rect(-40, -170, -30, -16, roll(pen, wood))
        pen.rect(-44, -178, 40, -168, roll(pen, wood), 1)
        pen.line("M-30 -140L-8 -168", wood, 7)
        pen.line("M28 -168V-128M28 -128A12 16 0 1 0 28.100 -128", "#d9b070", 4)
        return (-56, -182, 56, 2)
    pen.rect(-44, -14, 44, 0, fall(pen, wood))
    for x in (-34, 26):
        pen.rect(x, -176, x + 8, -14, roll(pen, wood))
    pen.rect(-40, -184, 40, -174, roll(pen, wood), 1)
    pen.path("M-26 -160H26V-128L-26 -108Z", metal(pen, "#b9c2d2"))
    pen.rect(-26, -52, 26, -26, roll(pen, wood), 2)
    pen.disc(0, -40, 9, "#2a2028")
    return (-50, -188, 50, 2)


def _cross(pen: Pen, looks: Looks) -> Box:
    """A gravestone; a cross alone by its word, a coffin by its."""
    if looks.has("coffin", "casket"):
        ground(pen, 0, 40)
        pen.path("M-22 -150H22L40 -110L26 0H-26L-40 -110Z", roll(pen, tint(looks, "#7a4a2c", "coffin")))
        pen.line("M-18 -142H18L32 -109L21 -8H-21L-32 -109Z", "#c89a5a", 2.600)
        pen.path("M-4 -120H4V-100H18V-92H4V-52H-4V-92H-18V-100H-4Z", metal(pen, "#e0b04a"))
        return (-46, -154, 46, 3)
    if looks.has("cross", "crucifix") and not looks.has("grave", "tombstone"):
        ground(pen, 0, 16)
        pen.path("M-9 -120H9V-88H38V-70H9V0H-9V-70H-38V-88H-9Z", roll(pen, tint(looks, "#a8743f", "cross")))
        return (-44, -124, 44, 3)
    stone = tint(looks, "#a3a8b4", "stone")
    pen.oval(0, -3, 54, 9, "#6a5240")
    pen.path("M-38 -4V-66C-38 -100 38 -100 38 -66V-4Z", roll(pen, stone))
    pen.path("M-5 -78H5V-66H17V-57H5V-34H-5V-57H-17V-66H-5Z", shade(stone, 0.35))
    pen.line("M-20 -24H20M-14 -15H14", shade(stone, 0.35), 3)
    pen.line("M24 -80l-8 12l8 8l-6 12", shade(stone, 0.45), 1.8)
    for x, turn in ((-46, -20), (-36, 6), (40, -6), (50, 18)):
        leaf(pen, x, 0, 20, turn, "#5a9a4a", 0.3)
    return (-62, -100, 62, 8)


def _skull(pen: Pen, looks: Looks) -> Box:
    """A skull; a bone by its word."""
    bone = tint(looks, "#f2ecdc", "bone")
    if looks.has("bone"):
        with pen.at(0, -30, turn=-28):
            pen.path("M-44 -8H44C44 -26 66 -26 64 -10C76 -8 76 8 64 10C66 26 44 26 44 8H-44C-44 26 -66 26 -64 10C-76 8 -76 -8 -64 "
                     "-10C-66 -26 -44 -26 -44 -8Z", orb(pen, bone))
        return (-74, -80, 74, 18)
    pen.path("M-44 -54C-44 -104 44 -104 44 -54C44 -38 36 -32 30 -28V-6Q30 0 24 0H-24Q-30 0 -30 -6V-28C-36 -32 -44 -38 -44 -54Z",
             orb(pen, bone))
    for x in (-18, 18):
        pen.oval(x, -52, 12, 13, "#2c2634")
    pen.path("M0 -38L7 -24H-7Z", "#2c2634")
    for x in (-14, -5, 5, 14):
        pen.line(f"M{x} -14V-1", shade(bone, 0.5), 2.6)
    pen.line("M-22 -15H22", shade(bone, 0.4), 2)
    return (-50, -98, 50, 3)


def _lightsaber(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, looks.pick("#4ac8ff", "#7aff6a", "#ff4a5a"), "blade", "lightsaber")
    pen.rect(-4, -138, 4, -36, light(c, 0.7), 4)
    pen.rect(-4, -138, 4, -36, c, 4, glow=True)
    pen.pool(0, -88, 26, 62, c, 1.2)
    pen.line("M0 -134V-38", c, 13, 0.35)
    pen.rect(-6, -38, 6, 0, metal(pen), 2)
    for y in (-30, -22, -14):
        pen.rect(-6.500, y, 6.500, y + 4, "#2a2d38")
    pen.disc(0, -34, 2, "#e0413f")
    return (-28, -152, 28, 1)


def _hologram(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#5ae0f0", "hologram")
    pen.oval(0, -6, 40, 9, metal(pen, _STEEL))
    pen.oval(0, -9, 30, 5, c)
    pen.path("M-28 -10L-56 -108H56L28 -10Z", pen.down(f"{c}/0.1", f"{c}/0.5"))
    for glow in (False, True):
        pen.disc(0, -76, 30, pen.soft(c, 0.8), glow=glow)
        for k in range(5):
            pen.line(f"M{-28 + abs(k - 2) * 6} {-96 + 10 * k}H{28 - abs(k - 2) * 6}", c, 1.6, 0.8, glow=glow)
        pen.line("M-30 -76A30 30 0 1 0 30 -76A30 30 0 1 0 -30 -76M-14 -76A14 30 0 1 0 14 -76A14 30 0 1 0 -14 -76M-30 -76H30", c, 2,
                 glow=glow)
    return (-60, -112, 60, 4)


def _antenna(pen: Pen, looks: Looks) -> Box:
    """An antenna on a mast; a satellite dish or radar by the word."""
    if looks.has("dish", "radar"):
        ground(pen, 0, 40)
        pen.path("M-26 0L-8 -44H8L26 0Z", roll(pen, "#8d97ab"))
        with pen.at(0, -70, turn=-36):
            pen.path("M-58 -16C-40 26 40 26 58 -16Z", roll(pen, "#c3cad8"))
            pen.oval(0, -16, 58, 13, pen.slant("#ffffff", "#cfd6e2", "#9aa4b8"))
            pen.line("M-30 -12L0 -54L30 -12M0 -16V-54", "#8d97ab", 3)
            pen.disc(0, -58, 6, orb(pen, "#e0413f"))
        return (-72, -134, 72, 3)
    ground(pen, 0, 30)
    pen.line("M-26 0L0 -150L26 0M-21 -30H21M-16 -60H16M-10 -92H10M-21 -30L16 -60M21 -30L-16 -60M-16 -60L10 -92M16 -60L-10 -92",
             "#d8483f", 4)
    pen.line("M0 -150V-178", "#e8ecf2", 4)
    pen.disc(0, -180, 5, "#ff5a4a")
    pen.disc(0, -180, 8, "#ff5a4a", glow=True)
    for r in (16, 28):
        for s in (-1, 1):
            pen.line(f"M{s * r} {-180 - r * 0.6:.0f}A{r} {r} 0 0 {1 if s > 0 else 0} {s * r} {-180 + r * 0.6:.0f}", "#8fb8d8", 3)
    return (-40, -206, 40, 3)


def _chip(pen: Pen, looks: Looks) -> Box:
    pen.line("".join(f"M{x} -84V0M-42 {-42 + x}H42" for x in (-24, -8, 8, 24)), "#e0b04a", 5)
    pen.rect(-34, -76, 34, -8, face(pen, tint(looks, "#2f4a3a", "chip")), 5)
    pen.rect(-18, -60, 18, -24, metal(pen, "#8d97ab"), 3)
    pen.line("M-34 -42H-18M18 -52H34M0 -76V-60M10 -24V-8", "#7af0b0", 2)
    pen.disc(-26, -68, 3, "#fbf7ee")
    return (-48, -88, 48, 4)


def _jetpack(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#c3cad8", "jetpack")
    for x in (-26, 26):
        flame(pen, x, 0, -34, 0.5)
        pen.path(f"M{x - 9} -20L{x - 14} -4H{x + 14}L{x + 9} -20Z", metal(pen, "#4a5062"))
        pen.path(f"M{x - 19} -20V-88C{x - 19} -116 {x + 19} -116 {x + 19} -88V-20Z", roll(pen, c))
        pen.rect(x - 19, -70, x + 19, -60, tint(looks, "#e0413f", "stripe"))
    pen.rect(-12, -86, 12, -34, roll(pen, "#3a3d4a"), 4)
    pen.disc(0, -70, 5, "#7af0b0")
    return (-52, -114, 52, 36)


def _catapult(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#a8743f", "catapult")
    ground(pen, 0, 78)
    pen.line("M-70 -18H66M-40 -18L0 -74L40 -18", wood, 8)
    pen.line("M34 -22L-66 -104", shade(wood, 0.15), 7)
    pen.path("M-84 -112C-84 -92 -58 -88 -54 -102Z", orb(pen, shade(wood, 0.2)))
    pen.disc(-72, -116, 12, orb(pen, "#8d97ab"))
    for x in (-52, 48):
        pen.disc(x, -16, 16, "#5a3420")
        pen.disc(x, -16, 11, wood)
        pen.disc(x, -16, 4, "#3a2418")
    pen.line("M-4 -72C10 -60 20 -40 26 -26", "#d9b070", 3)
    return (-92, -134, 78, 3)


def _armour(pen: Pen, looks: Looks) -> Box:
    """A suit of armour on its stand."""
    c = tint(looks, "#aab4c6", "armour", "armor")
    steel = metal(pen, c)
    ground(pen, 0, 34)
    for s in (-1, 1):
        pen.path(f"M{s * 3} -74L{s * 22} -74L{s * 18} -8H{s * 6}Z", steel)
        pen.path(f"M{s * 4} -8H{s * 20}L{s * 28} 0H{s * 4}Z", metal(pen, shade(c, 0.15)))
        pen.path(f"M{s * 26} -128L{s * 44} -118L{s * 46} -76L{s * 34} -72L{s * 28} -104Z", steel)
        pen.disc(s * 32, -126, 13, orb(pen, c))
        pen.disc(s * 12, -44, 8, orb(pen, c))
    pen.path("M-30 -134Q0 -142 30 -134L26 -92L20 -70H-20L-26 -92Z", steel)
    pen.line("M0 -136V-72M-24 -96Q0 -88 24 -96", shade(c, 0.4), 2)
    pen.path("M-19 -140C-22 -176 22 -176 19 -140Q0 -132 -19 -140Z", steel)
    pen.path("M-15 -158H15L12 -150H-12Z", "#23202c")
    pen.line("M0 -156V-136", shade(c, 0.4), 2)
    pen.path("M-2 -168C-4 -190 -30 -186 -34 -172C-22 -176 -12 -172 -2 -166Z", orb(pen, "#d8303a"))
    return (-54, -192, 54, 3)


def _scarecrow(pen: Pen, looks: Looks) -> Box:
    pen.rect(-4, -130, 4, 0, roll(pen, "#8a5a38"))
    pen.rect(-66, -112, 66, -106, roll(pen, "#8a5a38"), 2)
    for x in (-66, 66):
        for k in range(5):
            pen.line(f"M{x} -109l{(1 if x > 0 else -1) * (9 + k)} {-12 + 6 * k}", "#e8c45a", 3)
    pen.path("M-58 -120L-16 -124H16L58 -120L56 -98L26 -98L30 -44H-30L-26 -98L-56 -98Z", roll(pen, tint(looks, "#b5443a", "shirt", "coat")))
    pen.rect(8, -80, 22, -66, "#4a86b8")
    pen.line("M-28 -50L28 -50", "#d9b070", 4)
    pen.path("M-28 -46H28L20 -16L4 -20L0 -30L-4 -20L-20 -14Z", roll(pen, "#5a6a8a"))
    pen.disc(0, -142, 23, orb(pen, "#ecd49a"))
    for x in (-9, 9):
        pen.line(f"M{x - 4} -150l8 8M{x + 4} -150l-8 8", "#3a2a20", 3)
    pen.line("M-12 -130Q0 -122 12 -130M-8 -132v6M0 -130v6M8 -132v6", "#3a2a20", 2)
    pen.path("M-36 -156C-20 -162 20 -162 36 -156L20 -160L10 -192H-12L-20 -160Z", roll(pen, "#7a5230"))
    return (-84, -196, 84, 2)


PROPS = (
    thing("gun, pistol, rifle, musket, revolver, shotgun, blaster, laser, laser gun, ray gun, handgun", 0.3, _gun, "table"),
    thing("cannon, cannonball, cannon ball", 1.7, _cannon),
    thing("bomb, dynamite, grenade, bullet, tnt, explosive", 0.26, _bomb, "table"),
    thing("handcuffs, shackles, cuffs", 0.24, _handcuffs, "table"),
    thing("safe, vault", 0.8, _safe),
    thing("banknote, credit card, gold, gold bar, cash, dollar, banknotes, bill, bank card, ingot", 0.2, _banknote, "table"),
    thing("guillotine, gallows, noose", 1.3, _guillotine),
    thing("grave, tombstone, gravestone, cross, coffin, headstone, crucifix, casket", 0.9, _cross),
    thing("skull, bone", 0.3, _skull, "table", face=(0, -52, 18, 42)),
    thing("lightsaber, light saber, laser sword", 0.26, _lightsaber, "hand"),
    thing("hologram", 0.7, _hologram, "table"),
    thing("antenna, satellite dish, radar, radio mast, aerial", 1.8, _antenna),
    thing("chip, microchip, circuit, computer chip, processor", 0.16, _chip, "table"),
    thing("jetpack, jet pack", 0.6, _jetpack, "air"),
    thing("catapult, trebuchet", 2.4, _catapult),
    thing("armor, armour, suit of armour, suit of armor, knight's armor", 0.9, _armour),
    thing("scarecrow", 1.3, _scarecrow),
)

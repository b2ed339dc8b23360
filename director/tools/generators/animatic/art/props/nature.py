"""Flowers, fruits of the field, stones, shells, ice."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places import flora
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    cracks,
    curve,
    fall,
    glint,
    gloss,
    ground,
    leaf,
    orb,
    rng_of,
    roll,
    shade,
    thing,
    tint,
)

_STEM = "#5a9f48"


def _stem(pen: Pen, tall: float, leaves: bool = True, lean: float = 0.0) -> None:
    pen.line(f"M0 0Q{num(lean * 0.2 - 2)} {num(-tall * 0.5)} {num(lean)} {num(-tall)}", _STEM, 3)
    pen.line(f"M-0.600 0Q{num(lean * 0.2 - 2.600)} {num(-tall * 0.5)} {num(lean - 0.600)} {num(-tall)}", light(_STEM, 0.4), 0.9, 0.7)
    if leaves:
        leaf(pen, -1, -tall * 0.2, tall * 0.34, -52, _STEM)
        leaf(pen, -1, -tall * 0.34, tall * 0.3, 50, light(_STEM, 0.1))


def _flower(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#f26a8f", "#8a6ae0", "#f7f2ff", "#ff9a4a", "#5a9af0"), "flower", "petal")
    _stem(pen, 66)
    for k in range(8):
        with pen.at(0, -70, turn=45 * k):
            pen.path("M0 0C-12 -8 -12 -26 0 -29C12 -26 12 -8 0 0Z", pen.down(light(colour, 0.4), colour, shade(colour, 0.25)))
            pen.line("M0 -6V-20", shade(colour, 0.25), 0.8, 0.4)
    pen.disc(0, -70, 9.5, orb(pen, "#f7b92e"))
    for k in range(9):
        a = math.tau * k / 9
        pen.disc(5.6 * math.cos(a), -70 + 5.6 * math.sin(a), 1.1, "#b8721e", 0.7)
    return (-32, -102, 32, 0)


def _rose(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#d8274a", "rose", "flower")
    _stem(pen, 64)
    for y, side in ((-22, 1), (-40, -1)):
        pen.path(f"M0 {y}l{5 * side} -1.500l{-5 * side} -2.500Z", shade(_STEM, 0.2))
    for turn in (-60, -20, 25, 64):
        leaf(pen, 0, -60, 17, turn, _STEM, 0.3)
    pen.path("M0 -58C-24 -60 -30 -84 -19 -98C-10 -90 10 -90 19 -98C30 -84 24 -60 0 -58Z", orb(pen, shade(colour, 0.16)))
    pen.path("M0 -60C-22 -64 -22 -92 -8 -104C-4 -96 14 -94 16 -84C18 -70 10 -62 0 -60Z", orb(pen, colour))
    pen.path("M2 -62C22 -64 24 -88 14 -98C10 -90 -4 -88 -4 -78C-4 -68 0 -63 2 -62Z", orb(pen, light(colour, 0.1)))
    pen.oval(2, -96, 13, 7.5, orb(pen, shade(colour, 0.3)))
    pen.line("M-6 -97Q1 -103 8 -97Q8 -91 1 -92Q-2 -95 3 -97M-11 -93Q0 -84 14 -93", light(colour, 0.3), 1.5, 0.8)
    return (-30, -110, 30, 0)


def _sunflower(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#ffc62e", "sunflower", "petal")
    _stem(pen, 120)
    for ring, reach, tone in ((0, 37, shade(colour, 0.16)), (10, 33, colour)):
        for k in range(18):
            with pen.at(0, -128, turn=20 * k + ring):
                pen.path(f"M-6 -14Q-7 {-reach * 0.75:.1f} 0 {-reach}Q7 {-reach * 0.75:.1f} 6 -14Z", pen.down(light(tone, 0.35), tone,
                    mix(tone, "#e8782a", 0.5)))
    pen.disc(0, -128, 18.5, pen.ball("#9a6436", "#6f4326", "#3f2418"))
    for k in range(70):
        a, r = k * 2.39996, 1.95 * math.sqrt(k)
        pen.disc(r * math.cos(a), -128 + r * math.sin(a), 0.85, "#c98f4a" if k % 2 else "#3a2016", 0.8)
    return (-41, -168, 41, 0)


def _tulip(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e8434f", "#f2a53a", "#c25ad0", "#f58ab5"), "tulip", "flower")
    _stem(pen, 66, leaves=False)
    for side in (-1, 1):
        pen.path(f"M0 0C{26 * side} -8 {22 * side} -40 {24 * side} -54C{8 * side} -44 {-2 * side} -22 0 0Z", pen.slant(light(_STEM, 0.3),
            _STEM, shade(_STEM, 0.3)))
    pen.path("M0 -62C-22 -64 -24 -90 -18 -108C-10 -104 -4 -98 0 -90C4 -98 10 -104 18 -108C24 -90 22 -64 0 -62Z", orb(pen, shade(colour,
        0.14)))
    pen.path("M0 -62C-14 -68 -14 -96 0 -112C14 -96 14 -68 0 -62Z", orb(pen, light(colour, 0.1)))
    pen.line("M0 -106V-74", shade(colour, 0.25), 0.9, 0.4)
    return (-28, -116, 28, 0)


def _bouquet(pen: Pen, looks: Looks) -> Box:
    paper = looks.colour("paper", default="#f7e2c4")
    tones = ("#f26a8f", "#ffd45e", "#8a6ae0", "#fff3f6", "#ff8a5a", "#6ab0f0", "#e8434f")
    for k, turn in enumerate((-54, -30, 30, 54, -8, 12)):
        leaf(pen, 0, -44, 44 - 4 * (k % 2), turn, "#5fa850", 0.26)
    for k, (x, y) in enumerate(((-24, -74), (24, -74), (0, -92), (-12, -60), (13, -60), (-14, -84), (14, -84))):
        flora.bloom(pen, x, y, 10.500, looks.colour("", "flower", default=tones[k]))
    pen.path("M-24 -54Q0 -42 24 -54L8 0H-8Z", pen.across(light(paper, 0.5), paper, shade(paper, 0.25)))
    pen.path("M-24 -54Q-8 -46 2 -46L-4 0H-8Z", light(paper, 0.6), 0.6)
    pen.path("M0 -26C-14 -36 -16 -18 0 -24C16 -18 14 -36 0 -26Z", "#e2506a")
    return (-40, -106, 40, 0)


def _cactus(pen: Pen, looks: Looks) -> Box:
    green = tint(looks, "#4f9f5a", "cactus")
    ground(pen, 0, 36)
    for d, w in (("M-34 -64V-48Q-34 -36 -12 -36", 17), ("M34 -84V-64Q34 -52 12 -52", 17), ("M0 0V-100", 30)):
        pen.line(d, shade(green, 0.3), w)
        pen.line(d, green, w - 3)
        with pen.at(-w * 0.18, -0.500):
            pen.line(d, light(green, 0.3), w * 0.3, 0.7)
        for off in (-0.24, 0.22):
            with pen.at(w * off):
                pen.line(d, shade(green, 0.35), 0.9, 0.5)
    for k in range(9):
        for x in (-11, 1, 11):
            pen.line(f"M{x} {-10 - 11 * k}l-2 -3m2 3l2 -3", "#f7f0d0", 0.8, 0.9)
    for x, y in ((0, -116), (-34, -74), (34, -93)):
        for k in range(5):
            with pen.at(x, y, turn=-60 + 30 * k):
                pen.path("M0 0Q-4 -6 0 -10Q4 -6 0 0Z", "#f2628f")
        pen.disc(x, y - 2, 2, "#ffd45e")
    pen.path("M-30 3Q0 -8 30 3Z", "#d9b27a")
    return (-46, -130, 46, 4)


def _mushroom(pen: Pen, looks: Looks) -> Box:
    cap = tint(looks, "#dc4038", "mushroom", "cap")
    ground(pen, 0, 40)
    with pen.at(30, 0, 0.5):
        flora.mushroom(pen, 70, cap)
    pen.path("M-14 2Q-9 -30 -11 -48H11Q9 -30 15 2Q0 6 -14 2Z", pen.across("#fffaf0", "#f2e2cc", "#cdb39f"))
    pen.path("M-15 -38Q0 -30 15 -38L12 -48H-12Z", "#fff8ea")
    pen.path("M-42 -46Q0 -36 42 -46Q0 -54 -42 -46Z", "#e8cdb4")
    for k in range(-5, 6):
        pen.line(f"M{k * 2.2} -48L{k * 6.6} -43.500", "#c9a58f", 0.7, 0.7)
    pen.path("M-44 -46C-42 -98 42 -98 44 -46Q0 -56 -44 -46Z", orb(pen, cap))
    for x, y, rx, ry in ((-18, -70, 7, 5.4), (6, -80, 8, 5), (24, -62, 6, 5), (-32, -56, 4.4, 3.4), (3, -60, 5, 3.6)):
        pen.oval(x, y, rx, ry, pen.ball("#ffffff", "#fff4e6", "#e8d0c4"))
    for k in range(5):
        leaf(pen, -26 + 4 * k, 2, 13, -40 + 16 * k, "#6fb455", 0.28)
    if looks.has("glowing", "magic", "magical", "luminous"):
        pen.path("M-44 -46C-42 -98 42 -98 44 -46Q0 -56 -44 -46Z", light(cap, 0.3), 0.6, glow=True)
        pen.pool(0, -60, 56, 50, light(cap, 0.3), 1.0)
    return (-58, -112, 58, 4) if looks.has("glowing", "magic", "magical", "luminous") else (-50, -90, 58, 4)


def _sprout(pen: Pen, looks: Looks) -> Box:
    green = tint(looks, "#74c04f", "sprout", "plant", "seedling")
    pen.path("M-40 2C-34 -18 -12 -24 0 -24S34 -18 40 2Z", pen.ball("#9a6a48", "#6f4630", "#43291f"))
    for x, y in ((-20, -8), (-6, -14), (12, -7), (24, -4), (-28, -2)):
        pen.disc(x, y, 1.8, "#b98a62", 0.7)
    pen.line("M0 -20Q-3 -44 1 -62", green, 4)
    leaf(pen, 1, -60, 36, -56, green, 0.52)
    leaf(pen, 1, -60, 40, 48, light(green, 0.12), 0.52)
    pen.disc(-14, -72, 1.8, "#ffffff", 0.85)
    return (-42, -92, 42, 3)


def _potted(pen: Pen, looks: Looks) -> Box:
    pot, rng = looks.colour("pot", "", default=looks.pick("#d2764a", "#4f8fb0", "#e8d8c0")), rng_of(looks, "pot")
    ground(pen, 0, 24)
    for k in range(11):
        u = k - 5
        leaf(pen, u * 1.8, -34, 60 - abs(u) * 4 + rng.uniform(-5, 5), u * 15 + rng.uniform(-5, 5), mix("#4f9a58", "#86c25a", rng.random()),
            0.26)
    pen.path("M-23 -34H23L17 -2Q16 0 14 0H-14Q-16 0 -17 -2Z", roll(pen, pot))
    pen.rect(-26, -41, 26, -31, roll(pen, light(pot, 0.15)), 3)
    pen.line("M-20 -22Q0 -17 20 -22", light(pot, 0.55), 2, 0.7)
    return (-58, -104, 58, 3)


def _leaf(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#e8873a" if looks.has("autumn", "fall", "fallen", "maple") else "#62b04c", "leaf")
    pen.line("M0 0Q-2 -16 2 -28", shade(colour, 0.35), 3)
    right = [(0, -28), (15, -22), (32, -34), (26, -46), (44, -62), (30, -64), (30, -76), (16, -70), (8, -84), (0, -102)]
    left = [(-x, y) for x, y in reversed(right[1:-1])]
    d = "M" + "L".join(f"{x} {y}" for x, y in right + left) + "Z"
    fill = pen.slant(light(colour, 0.4), colour, mix(colour, "#b8352a", 0.3))
    pen.line(d, colour, 3)
    pen.path(d, fill)
    pen.line("M1 -28L0 -94M0 -40L28 -60M0 -40L-28 -60M0 -54L22 -70M0 -54L-22 -70M0 -36L22 -34M0 -36L-22 -34", light(colour, 0.55), 1.4, 0.8)
    return (-48, -106, 48, 2)


def _pumpkin(pen: Pen, looks: Looks) -> Box:
    colour, lit = tint(looks, "#f0862e", "pumpkin"), looks.has("carved", "halloween", "lantern", "jack", "jack-o-lantern", "spooky", "o")
    ground(pen, 0, 48)
    for x, rx in ((-27, 22), (27, 22), (-14, 22), (14, 22), (0, 21)):
        pen.oval(x, -32, rx, 32 - abs(x) * 0.08, orb(pen, colour))
    for x in (-22, -8, 8, 22):
        pen.line(f"M{x * 0.6} -60Q{x * 1.3} -32 {x * 0.7} -2", shade(colour, 0.35), 1.2, 0.5)
    pen.path("M-6 -58Q-4 -74 6 -80L13 -75Q6 -68 7 -58Q0 -54 -6 -58Z", roll(pen, "#6f9a48"))
    pen.line("M7 -62q12 -10 20 -2t14 -4", "#6f9a48", 2)
    leaf(pen, 8, -60, 18, -74, "#5fa04a", 0.5)
    if lit:
        face = "M-22 -40L-12 -48L-6 -36ZM22 -40L12 -48L6 -36ZM-4 -30L0 -36L4 -30ZM-28 -24Q0 -14 28 -24Q22 -4 0 -4Q-22 -4 -28 -24Z"
        pen.path(face, pen.down("#fff0a0", "#ffb52e"))
        pen.path(face, "#ffc04a", glow=True)
        pen.pool(0, -26, 46, 34, "#ff9a2e", 1.0)
    gloss(pen, -22, -46, 9, 6, -30)
    return (-52, -84, 52, 5)


def _rock(pen: Pen, looks: Looks) -> Box:
    grey = tint(looks, looks.pick("#a29daa", "#a8998f", "#8f96a8"), "rock", "stone", "boulder")
    ground(pen, 0, 64)
    pen.path("M-58 3L-54 -26L-36 -54L-6 -66L26 -60L48 -34L58 3Q0 8 -58 3Z", pen.slant(light(grey, 0.4), grey, shade(grey, 0.42)))
    pen.path("M-36 -54L-6 -66L26 -60L6 -44L-22 -40Z", light(grey, 0.5), 0.75)
    pen.path("M26 -60L48 -34L58 3H22L6 -44Z", shade(grey, 0.4), 0.55)
    pen.path("M-54 -26L-22 -40L-14 2H-58Z", light(grey, 0.18), 0.5)
    pen.line("M6 -44L22 2M-22 -40L-14 0M-40 -18l8 6l-4 8M34 -22l-6 8l4 8", shade(grey, 0.55), 1.2, 0.55)
    pen.path(curve((-50, -30), (-38, -50), (-24, -58), (-18, -50), (-30, -42), (-36, -30), (-46, -24)), "#7fae5a", 0.85)
    for k in range(6):
        leaf(pen, 34 + 5 * k, 4, 12, -40 + 16 * k, "#6fb455", 0.28)
    cracks(pen, looks, 0, -50, 34)
    return (-68, -70, 70, 6)


def _asteroid(pen: Pen, looks: Looks) -> Box:
    grey, rng = tint(looks, "#938a9c", "asteroid", "rock"), rng_of(looks, "asteroid")
    points = [((46 + rng.uniform(-8, 6)) * math.cos(math.tau * k / 11), (38 + rng.uniform(-6,
        6)) * math.sin(math.tau * k / 11)) for k in range(11)]
    pen.path(curve(*points), pen.ball(light(grey, 0.5), grey, shade(grey, 0.35), shade(grey, 0.66), cx=0.3, cy=0.25, r=0.86))
    for x, y, r in ((-18, -12, 9), (12, -20, 6), (8, 10, 10), (-22, 14, 5), (28, 2, 5), (-4, 26, 5)):
        pen.oval(x, y, r, r * 0.8, shade(grey, 0.45), 0.8)
        pen.oval(x + r * 0.16, y + r * 0.2, r * 0.8, r * 0.6, light(grey, 0.2), 0.55)
    return (-56, -48, 56, 48)


def _log(pen: Pen, looks: Looks) -> Box:
    bark = tint(looks, "#8d6142", "log", "wood")
    ground(pen, 0, 72)
    pen.path("M-52 -34H50Q62 -34 62 -17T50 0H-52Z", fall(pen, bark))
    for y, a, b in ((-27, -30, 20), (-21, 0, 50), (-14, -34, 10), (-7, -20, 44), (-29, 26, 46)):
        pen.line(f"M{a} {y}Q{(a + b) / 2} {y - 3} {b} {y}", shade(bark, 0.45), 1.3, 0.6)
    pen.path("M16 -32L22 -48L30 -46L28 -32Z", roll(pen, bark))
    leaf(pen, 26, -47, 15, 24, "#74bf52")
    pen.oval(-52, -17, 12, 17, pen.ball("#f2d2a0", "#e2b680", "#b8824f"))
    for r in (0.72, 0.46, 0.2):
        pen.line(f"M-52 {num(-17 - 15 * r)}A{num(10 * r)} {num(15 * r)} 0 1 0 -52 {num(-17 + 15 * r)}"
            f"A{num(10 * r)} {num(15 * r)} 0 1 0 -52 {num(-17 - 15 * r)}", "#a8723f", 1, 0.8)
    pen.path(curve((-20, -35), (0, -38), (14, -34), (6, -28), (-12, -30)), "#7fae5a", 0.9)
    return (-76, -66, 76, 6)


def _egg(pen: Pen, looks: Looks) -> Box:
    shell = tint(looks, "#f7ead2", "egg")
    pen.path("M0 0C-24 0 -30 -18 -28 -32C-25 -54 -12 -70 0 -70S25 -54 28 -32C30 -18 24 0 0 0Z", orb(pen, shell))
    if looks.has("dragon", "spotted", "speckled", "magic", "painted", "easter", "dinosaur"):
        for x, y, r in ((-14, -40, 5), (6, -52, 4), (14, -28, 6), (-6, -18, 5), (-20, -20, 3), (0, -34, 3), (18, -46, 2.4)):
            pen.oval(x, y, r, r * 0.85, mix(shell, "#5a8fb0", 0.6), 0.8)
    gloss(pen, -10, -50, 7, 10, 20, 0.8)
    cracks(pen, looks, -4, -58, 30)
    if looks.has("hatching", "cracking", "hatch"):
        pen.line("M-28 -34L-18 -42L-10 -32L0 -44L10 -33L19 -42L28 -35", "#4a3a3a", 1.6)
    if looks.has("glowing", "magic", "dragon"):
        pen.pool(0, -34, 32, 36, light(shell, 0.2), 1.2)
    return (-32, -72, 32, 2)


def _nest(pen: Pen, looks: Looks) -> Box:
    rng = rng_of(looks, "nest")
    pen.oval(0, -26, 44, 12, "#4a2f20")
    for x, turn in ((-17.0, -10), (16.0, 12), (0.0, 0)):
        with pen.at(x, -24, turn=turn):
            pen.oval(0, -8, 12, 16, orb(pen, looks.colour("egg", default="#bfe3e6")))
            for dx, dy in ((-4, -12), (3, -6), (4, -16), (-3, -3)):
                pen.disc(dx, dy, 1.1, "#7a9aa0", 0.8)
    pen.path("M-48 -28Q-46 0 0 1Q46 0 48 -28Q24 -14 0 -14T-48 -28Z", fall(pen, "#a8753f"))
    for _ in range(60):
        x = rng.uniform(-42, 42)
        y = -22 + 20 * rng.random() * (1 - abs(x) / 60)
        pen.line(f"M{num(x - 9)} {num(y + rng.uniform(-4, 2))}q9 {num(rng.uniform(0, 6))} 18 {num(rng.uniform(-4, 2))}",
            rng.choice(("#d9b070", "#7a5028", "#c2925a", "#8f6236")), 1.3, 0.9)
    return (-58, -54, 58, 4)


def _shell(pen: Pen, looks: Looks) -> Box:
    pink = tint(looks, "#f7b8a4", "shell", "seashell")
    pen.path("M-10 0H10L16 -10H-16Z", fall(pen, shade(pink, 0.1)))
    points = [(0.0, -6.0)]
    for k in range(9):
        a = math.pi * (1.06 - 1.12 * k / 8)
        points.append((46 * math.cos(a), -22 - 42 * math.sin(a) * (1.08 if k % 2 == 0 else 0.99)))
    pen.path(curve((-12, -6), *points[1:], (12, -6)), pen.down(light(pink, 0.55), pink, mix(pink, "#d8688a", 0.4)))
    for k in range(1, 8):
        a = math.pi * (1.06 - 1.12 * k / 8)
        pen.line(f"M{num(3 * math.cos(a))} "
            f"-8Q{num(26 * math.cos(a))} {num(-14 - 20 * math.sin(a))} {num(43 * math.cos(a))} {num(-22 - 39 * math.sin(a))}", mix(pink,
            "#c9587a", 0.5), 1.4, 0.6)
    gloss(pen, -16, -46, 10, 6, -30, 0.7)
    return (-52, -72, 52, 2)


def _crystal(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#5ac8f0", "#b06af0", "#4ae0a0", "#f06ab0"), "crystal", "gem", "stone")
    for x, w, tall, turn in ((-22, 13, 48, -24), (24, 14, 54, 22), (-8, 15, 74, -8), (12, 12, 60, 10), (2, 17, 94, 0)):
        with pen.at(x, 0, turn=turn):
            pen.path(f"M{-w} 0L{-w} {-tall * 0.72:.1f}L0 {-tall}L{w} {-tall * 0.72:.1f}L{w} 0Z", pen.down(light(colour, 0.5), colour,
                shade(colour, 0.3)))
            pen.path(f"M{-w} 0L{-w} {-tall * 0.72:.1f}L{-w * 0.3:.1f} {-tall * 0.62:.1f}L{-w * 0.3:.1f} 0Z", light(colour, 0.6), 0.6)
            pen.path(f"M{w * 0.45:.1f} 0V{-tall * 0.64:.1f}L{w} {-tall * 0.72:.1f}V0Z", shade(colour, 0.4), 0.5)
            pen.path(f"M{-w} {-tall * 0.72:.1f}L0 {-tall}L{-w * 0.3:.1f} {-tall * 0.62:.1f}Z", "#ffffff", 0.6)
            pen.path(f"M{-w} 0L{-w} {-tall * 0.72:.1f}L0 {-tall}L{w} {-tall * 0.72:.1f}L{w} 0Z", pen.down(light(colour, 0.3),
                f"{colour}/0.5"), 0.3, glow=True)
    pen.path("M-48 3Q-36 -10 -14 -6T20 -7T48 3Z", fall(pen, "#7a7488"))
    pen.pool(0, -44, 58, 58, colour, 0.8)
    glint(pen, -8, -70, 9)
    glint(pen, 22, -46, 6)
    return (-60, -102, 60, 5)


def _feather(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#6fb0e8", "#f2f0ea", "#e88a6a"), "feather")
    pen.path("M0 -14C-20 -24 -24 -64 6 -104C22 -76 20 -34 0 -14Z", pen.slant(light(colour, 0.5), colour, shade(colour, 0.3)))
    for k in range(8):
        y, reach = -26 - 8.5 * k, 12 - 0.18 * (k - 2.5) ** 2 * 2
        x = -1 + 0.8 * k
        pen.line(f"M{num(x)} {y}q{num(-reach * 0.6)} -4 {num(-reach)} -9M{num(x)} {y}q{num(reach * 0.5)} -4 {num(reach * 0.86)} -9",
            shade(colour, 0.3), 0.9, 0.4)
    pen.line("M-3 0Q0 -40 6 -100", light(colour, 0.75), 2)
    return (-22, -108, 22, 2)


def _snowflake(pen: Pen, looks: Looks) -> Box:
    ice = tint(looks, "#cfeafc", "snowflake")
    for tone, width in ((mix(ice, "#5a9ad8", 0.55), 6.0), (ice, 3.6), ("#ffffff", 1.4)):
        for k in range(6):
            with pen.at(turn=60 * k):
                pen.line("M0 0V-44M0 -16L-9 -25M0 -16L9 -25M0 -28L-10 -38M0 -28L10 -38", tone, width)
    pen.disc(0, 0, 5, "#ffffff")
    pen.disc(0, 0, 46, pen.soft("#9fd8ff", 0.6), glow=True)
    return (-50, -50, 50, 50)


def _wave(pen: Pen, looks: Looks) -> Box:
    sea = tint(looks, "#2f8fc8", "wave", "sea")
    body = "M-100 3C-70 -4 -58 -60 -18 -86C16 -106 60 -92 66 -58C58 -70 40 -74 28 -62C14 -46 30 -14 100 3Z"
    pen.path(body, pen.slant(light(sea, 0.45), sea, shade(sea, 0.4)))
    for k, o in enumerate((0.55, 0.45, 0.35)):
        d = 11 * (k + 1)
        pen.line(f"M{-92 + d} 0C{-62 + d} -8 {-46 + d * 0.8} -58 {-12 + d * 0.4} {-80 + d * 0.9:.1f}", light(sea, 0.6), 2.6, o)
    foam = pen.down("#ffffff", "#f2fbff", "#c6e4f6")
    pen.path("M-30 -79C-8 -104 36 -110 60 -88C76 -80 80 -60 70 -46C72 -54 62 -60 58 -52C60 -64 48 -70 42 -62C44 -74 30 "
        "-78 24 -70C22 -80 6 -82 0 -74C-6 -82 -20 -84 -30 -79Z", foam)
    pen.line("M-10 -88C8 -98 34 -98 50 -86", "#ffffff", 2.4, 0.9)
    for x, y, r in ((74, -54, 3.4), (80, -66, 2.4), (68, -44, 3), (62, -78, 3), (78, -38, 2), (40, -102, 2.4), (58, -94, 2)):
        pen.disc(x, y, r, "#ffffff", 0.9)
    pen.path("M-108 5Q-90 -9 -70 -1T-30 -2T10 -1T50 -3T108 5Z", "#f2fbff", 0.9)
    return (-112, -110, 112, 6)


def _iceberg(pen: Pen, looks: Looks) -> Box:
    ice = tint(looks, "#cdeafa", "iceberg", "ice")
    pen.path("M-82 0L-70 -38L-46 -54L-34 -88L-8 -108L14 -78L36 -70L50 -36L76 -24L88 0Z", pen.slant("#ffffff", ice, mix(ice, "#5aa0d8",
        0.6)))
    pen.path("M-34 -88L-8 -108L14 -78L-6 -66Z", "#ffffff")
    pen.path("M14 -78L36 -70L50 -36L76 -24L88 0H30L8 -40L-6 -66Z", mix(ice, "#4a90cc", 0.5), 0.55)
    pen.path("M-70 -38L-46 -54L-30 -30L-44 0H-82Z", "#ffffff", 0.55)
    pen.line("M-6 -66L8 -40L30 0M-30 -30L-6 -66M36 -70L28 -44L50 -36", "#7fb4dc", 1.3, 0.7)
    pen.path("M-96 5Q-70 -8 -40 0T20 -1T96 5Z", "#e6f7ff", 0.95)
    glint(pen, -14, -92, 8)
    return (-98, -112, 98, 6)


PROPS = (
    thing("flower, wildflower, blossom, magic flower, spring flower", 0.24, _flower, "hand"),
    thing("rose, red rose", 0.2, _rose, "hand"),
    thing("sunflower", 0.62, _sunflower),
    thing("tulip", 0.2, _tulip, "hand"),
    thing("bouquet, bunch of flowers, flower bouquet", 0.34, _bouquet, "hand"),
    thing("cactus, saguaro", 1.1, _cactus),
    thing("mushroom, toadstool", 0.62, _mushroom),
    thing("sprout, seedling, seed, sapling, little plant, green shoot, bean sprout", 0.3, _sprout, "table"),
    thing("potted plant, plant, houseplant, plant pot, flower pot, flowerpot, fern", 0.62, _potted, "table"),
    thing("leaf, fallen leaf, autumn leaf, maple leaf", 0.2, _leaf, "hand"),
    thing("pumpkin, jack-o-lantern, gourd, carved pumpkin, halloween pumpkin, pumpkin head", 0.55, _pumpkin, "table"),
    thing("rock, stone, boulder", 1.1, _rock),
    thing("asteroid, space rock, moon rock, floating rock", 1.4, _asteroid, "air"),
    thing("log, fallen tree, tree trunk, firewood", 1.7, _log),
    thing("egg, dragon egg, easter egg, golden egg", 0.2, _egg, "hand"),
    thing("nest, bird nest, bird's nest", 0.5, _nest, "table"),
    thing("shell, seashell, sea shell", 0.22, _shell, "hand"),
    thing("crystal, gemstone, magic crystal", 0.5, _crystal, "table"),
    thing("feather, quill, plume", 0.1, _feather, "hand"),
    thing("snowflake, snow crystal, ice crystal", 0.5, _snowflake, "air"),
    thing("ocean wave, sea wave, tidal wave, tsunami, big wave, giant wave", 6.0, _wave),
    thing("iceberg, ice floe, glacier", 9.0, _iceberg),
)

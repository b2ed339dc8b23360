"""Where people live and look out: house, cottage, cabin, castle, tower, lighthouse, windmill, barn, church, skyscraper."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light, mix
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    cracks,
    face,
    fall,
    ground,
    leaf,
    orb,
    pane,
    planks,
    rng_of,
    roll,
    shade,
    stones,
    thing,
    tiles,
    tint,
)


def _door(pen: Pen, x: float, wide: float, tall: float, colour: str, arch: bool = True) -> None:
    """A front door standing on the ground, its middle at x."""
    w = wide / 2
    head = f"V{num(-tall + w)}A{num(w)} {num(w)} 0 0 1 {num(x + w)} {num(-tall + w)}" if arch else f"V{num(-tall)}H{num(x + w)}"
    frame = (f"V{num(-tall + w)}A{num(w + 2)} {num(w + 2)} 0 0 1 {num(x + w + 2)} {num(-tall + w)}" if arch else f"V{num(-tall - 2)}"
        f"H{num(x + w + 2)}")
    pen.path(f"M{num(x - w - 2)} 0{frame}V0Z", face(pen, "#efe0c4"))
    pen.path(f"M{num(x - w)} 0{head}V0Z", pen.slant(light(colour, 0.3), colour, shade(colour, 0.35)))
    for k in (-0.33, 0.0, 0.33):
        pen.line(f"M{num(x + wide * k)} 0V{num(-tall * 0.86)}", shade(colour, 0.5), 0.5, 0.5)
    pen.disc(x, -tall * 0.7, wide * 0.13, "#9ad4ee")
    pen.disc(x, -tall * 0.7, wide * 0.13, "#ffc870", 0.9, glow=True)
    pen.disc(x + w * 0.62, -tall * 0.42, wide * 0.06, pen.ball("#fff4c0", "#d9a440", "#7a5520"))
    pen.rect(x - w - 4, -1.6, x + w + 4, 0, fall(pen, "#b9ad9d"), 0.6)


def _chimney(pen: Pen, x: float, top: float, low: float, colour: str = "#b8604a") -> None:
    pen.rect(x - 5, top, x + 5, low, roll(pen, colour))
    for k in range(3):
        pen.line(f"M{num(x - 5)} {num(top + 6 + 5 * k)}h10", shade(colour, 0.5), 0.5, 0.5)
    pen.rect(x - 6.5, top - 3, x + 6.5, top + 1, face(pen, light(colour, 0.1)), 0.8)
    for k, (dx, r, o) in enumerate(((1, 3.4, 0.6), (4, 4.6, 0.45), (9, 5.6, 0.3))):
        pen.disc(x + dx, top - 7 - 7 * k, r, "#ffffff", o)


def _bush(pen: Pen, x: float, r: float, colour: str = "#5aa552", flowers: str = "") -> None:
    for dx, dy, k in ((-0.7, 0.0, 0.7), (0.7, 0.0, 0.7), (0.0, -0.35, 0.9)):
        pen.path(f"M{num(x + r * (dx - k))} 0A{num(r * k)} {num(r * k * (1 - dy))} 0 0 1 {num(x + r * (dx + k))} 0Z", orb(pen, colour))
    if flowers:
        for dx, dy in ((-0.8, -0.3), (-0.3, -0.7), (0.2, -0.4), (0.7, -0.35), (0.4, -0.85), (-0.4, -0.2)):
            pen.disc(x + r * dx, r * dy, r * 0.13, flowers)


def _house(pen: Pen, looks: Looks) -> Box:
    wall, roof = tint(looks, looks.pick("#f3d9a8", "#f0c3a4", "#cfe0e8", "#f5ead0"), "house", "wall"), looks.colour("roof",
        default="#c4553f")
    ground(pen, 0, 78)
    _chimney(pen, 34, -122, -80)
    pen.rect(-54, -66, 54, 0, pen.down(wall, light(wall, 0.18), shade(wall, 0.14)))
    pen.rect(-54, -66, 54, -58, pen.down("#2a1450/0.4", "#2a1450/0"))
    pen.poly([(20, -66), (54, -66), (54, 0), (30, 0)], shade(wall, 0.3), 0.16)
    tiles(pen, (-44, 44, -108), (-66, 66, -62), roof, 7)
    pen.rect(-68, -63, 68, -59, fall(pen, light(roof, 0.45)), 1.5)
    pen.path("M-20 -62L0 -96L20 -62Z", pen.slant(light(wall, 0.3), wall, shade(wall, 0.2)))
    tiles(pen, (-2, -0.5, -101), (-27, -20, -60), roof, 4, 5)
    tiles(pen, (0.5, 2, -101), (20, 27, -60), shade(roof, 0.15), 4, 5)
    pane(pen, -6, -82, 6, -66, arch=True)
    for x in (-42, 24):
        pane(pen, x, -46, x + 18, -22)
        for side in (-6.5, 19.5):
            pen.rect(x + side, -47, x + side + 5, -21, face(pen, "#4f8f8a"), 0.8)
        for k in range(6):
            pen.disc(x + 1 + 3.2 * k, -17 + (k % 2), 2.2, ("#f26a7a", "#ffd25a", "#f7f2ea")[k % 3])
    _door(pen, 0, 19, 42, looks.colour("door", default="#3f7f78"))
    _bush(pen, -62, 12, flowers="#f7b5c8")
    _bush(pen, 60, 11)
    cracks(pen, looks, -50, -56, 24)
    return (-86, -150, 86, 5)


def _cottage(pen: Pen, looks: Looks) -> Box:
    wall, thatch = tint(looks, "#f4ead4", "cottage", "hut", "wall"), looks.colour("roof", default="#d2a352")
    rng = rng_of(looks, "cottage")
    ground(pen, 0, 76)
    _chimney(pen, -32, -114, -70, "#a99a8c")
    pen.path("M-52 0L-48 -58H48L52 0Z", pen.down(wall, light(wall, 0.2), shade(wall, 0.16)))
    stones(pen, rng, -50, -14, 50, 0, wall, 26, 8)
    for d in ("M-49 -56L-52 0", "M49 -56L52 0", "M-49 -30L-16 -30", "M16 -30L50 -30", "M-49 -54L-22 -30", "M49 -54L22 -30"):
        pen.line(d, "#7a4f34", 3)
    roof = "M-74 -50C-66 -62 -52 -112 -30 -112H30C52 -112 66 -62 74 -50Q56 -42 40 -49Q20 -40 0 -49Q-20 -40 -40 -49Q-56 -42 -74 -50Z"
    pen.path(roof, pen.down(light(thatch, 0.35), thatch, shade(thatch, 0.34)))
    for k in range(34):
        x = -64 + 128 * k / 33
        top = rng.uniform(-106, -64) if abs(x) < 42 else rng.uniform(-66, -56)
        pen.line(f"M{num(x * 0.75)} {num(top)}Q{num(x * 0.9)} {num((top - 52) / 2)} {num(x)} -52", shade(thatch,
            0.4) if k % 2 else light(thatch, 0.5), 0.8, 0.45)
    pen.path("M-33 -113H33Q38 -108 36 -101Q0 -107 -36 -101Q-38 -108 -33 -113Z", fall(pen, shade(thatch, 0.14)))
    pane(pen, -42, -26, -24, -8, "#8a5a3a")
    pane(pen, 24, -26, 42, -8, "#8a5a3a")
    _door(pen, 0, 21, 40, looks.colour("door", default="#b5543f"))
    for x, tone in ((-64, "#f08aa5"), (62, "#ffd76a")):
        _bush(pen, x, 12, flowers=tone)
    for k in range(14):
        leaf(pen, -50 + rng.uniform(-4, 7), -4 - 3.6 * k, 7, rng.uniform(-80, 80), "#5a9f4f")
    return (-86, -144, 86, 5)


def _cabin(pen: Pen, looks: Looks) -> Box:
    wood, roof = tint(looks, "#b07a48", "cabin", "wall"), looks.colour("roof", default="#5f6e58")
    ground(pen, 0, 76)
    _chimney(pen, 36, -110, -60, "#8f8b92")
    pen.path("M-50 -56L0 -100L50 -56Z", fall(pen, shade(wood, 0.15)))
    for k in range(8):
        y = -7.0 * k
        pen.rect(-54, y - 7.2, 54, y, pen.down(light(wood, 0.36), wood, shade(wood, 0.4)), 3.4)
        for x in (-55, 55):
            pen.disc(x, y - 3.6, 3.7, pen.ball(light(wood, 0.6), light(wood, 0.2), shade(wood, 0.25)))
            pen.disc(x, y - 3.6, 1.6, shade(wood, 0.3), 0.5)
    for k in range(5):
        y = -57.0 - 7.4 * k
        w = 50 * (1 - (-y - 56) / 44)
        pen.rect(-w, y - 7.4, w, y, pen.down(light(wood, 0.28), wood, shade(wood, 0.4)), 3)
    for side in (-1, 1):
        pen.path(f"M0 -108L{68 * side} -48L{63 * side} -43L0 -99Z", pen.down(light(roof, 0.35), roof, shade(roof, 0.35)))
    pane(pen, -8, -80, 8, -64, "#e8d2a8")
    pane(pen, -44, -42, -22, -22, "#e8d2a8")
    pane(pen, 22, -42, 44, -22, "#e8d2a8")
    _door(pen, 0, 21, 42, looks.colour("door", default="#7d4a2c"), arch=False)
    planks(pen, -58, -3, 58, 1.5, shade(wood, 0.1), 2, upright=False)
    _bush(pen, -66, 10, "#4f8a58")
    return (-86, -142, 86, 5)


def _turret(pen: Pen, x: float, wide: float, tall: float, stone: str, roof: str, flag: str = "") -> None:
    """A round tower standing at x, with a pointed roof or a crown of merlons."""
    w = wide / 2
    pen.rect(x - w, -tall, x + w, 0, roll(pen, stone))
    pen.path(f"M{num(x - w)} {num(-tall + 6)}L{num(x - w - 3)} "
        f"{num(-tall)}V{num(-tall - 8)}H{num(x + w + 3)}V{num(-tall)}L{num(x + w)} {num(-tall + 6)}Z", roll(pen, light(stone, 0.1)))
    if roof:
        peak = -tall - wide * 1.35
        pen.path(f"M{num(x - w - 5)} {num(-tall - 7)}Q{num(x - 3)} "
            f"{num(-tall - 20)} {num(x)} {num(peak)}"
            f"Q{num(x + 3)} {num(-tall - 20)} "
            f"{num(x + w + 5)} {num(-tall - 7)}Q{num(x)} {num(-tall - 1)} {num(x - w - 5)} {num(-tall - 7)}Z", roll(pen, roof))
        if flag:
            pen.line(f"M{num(x)} {num(peak + 4)}v-17", "#6a4a34", 1.2)
            pen.path(f"M{num(x)} {num(peak - 13)}q6 -3 10 0t9 0v8q-5 3 -9 0t-10 1Z", pen.across(light(flag, 0.3), flag, shade(flag, 0.3)))
    else:
        for k in range(4):
            a = x - w - 3 + (wide + 6) * (k + 0.15) / 4
            pen.rect(a, -tall - 15, a + wide / 4 * 0.75, -tall - 7, roll(pen, stone), 0.5)


def _castle(pen: Pen, looks: Looks) -> Box:
    stone, roof = tint(looks, "#cfc3c4", "castle", "stone", "wall"), looks.colour("roof", "tower", default=looks.pick("#4a6fc0", "#c2496a",
        "#7a55b8"))
    flag, rng = looks.colour("flag", "banner", default="#f2b53a"), rng_of(looks, "castle")
    ground(pen, 0, 116)
    _turret(pen, -24, 24, 118, shade(stone, 0.12), roof, flag)
    _turret(pen, 34, 20, 104, shade(stone, 0.16), roof)
    pen.rect(-74, -68, 74, 0, fall(pen, shade(stone, 0.06)))
    for k in range(11):
        pen.rect(-74 + 14 * k, -77, -66 + 14 * k, -67, fall(pen, stone), 0.6)
    stones(pen, rng, -70, -62, 70, -4, stone, 46, 8)
    _turret(pen, 4, 36, 90, stone, roof, flag)
    for x, tall in ((-84, 92), (84, 86)):
        _turret(pen, x, 34, tall, light(stone, 0.06), roof, flag)
        stones(pen, rng, x - 14, -tall + 8, x + 12, -6, stone, 12, 7)
        pane(pen, x - 4, -tall + 16, x + 4, -tall + 32, shade(stone, 0.25), False, True)
        pane(pen, x - 3, -34, x + 3, -22, shade(stone, 0.25), False, True)
    for x, y in ((-1, -80), (-28, -106), (31, -92)):
        pane(pen, x, y, x + 8, y + 14, shade(stone, 0.25), False, True)
    for x in (-46, 44):
        pen.path(f"M{x - 8} -58h16v30l-8 -6l-8 6Z", pen.down(light(flag, 0.15), shade(flag, 0.2)))
        pen.path(f"M{x} -51l4 6l-4 6l-4 -6Z", light(flag, 0.6))
    pen.path("M-17 0V-30A21 21 0 0 1 25 -30V0Z", face(pen, light(stone, 0.25)))
    pen.path("M-12 0V-29A16 16 0 0 1 20 -29V0Z", pen.down("#3a2230", "#6a4230"))
    pen.line("M-6 0V-40M0 0V-45M8 0V-45M14 0V-40M-12 -14H20M-12 -28H20", "#2a1a28", 1.6, 0.8)
    cracks(pen, looks, -60, -50, 30)
    return (-118, -190, 118, 7)


def _tower(pen: Pen, looks: Looks) -> Box:
    stone, roof = tint(looks, "#c9bdb6", "tower", "stone"), looks.colour("roof", default="#7a4f9f")
    rng = rng_of(looks, "tower")
    ground(pen, 0, 40)
    pen.path("M-28 0Q-20 -40 -20 -120H20Q20 -40 28 0Z", roll(pen, stone))
    stones(pen, rng, -19, -116, 17, -6, stone, 40, 8)
    with pen.at(0, -116):
        _turret(pen, 0, 46, 22, light(stone, 0.05), roof, looks.colour("flag", default="#f2b53a"))
        pane(pen, -5, -18, 5, -2, shade(stone, 0.2), True, True)
    for y, x in ((-92, -4), (-58, 4)):
        pane(pen, x - 4, y, x + 4, y + 13, shade(stone, 0.2), False, True)
    _door(pen, 0, 18, 34, "#7d4a2c")
    for k in range(26):
        leaf(pen, -24 + 0.16 * k + rng.uniform(-4, 5), -3.4 * k, 7, rng.uniform(-80, 80), rng.choice(("#5a9f4f", "#7ab55a")))
    return (-44, -222, 44, 4)


def _lighthouse(pen: Pen, looks: Looks) -> Box:
    band = tint(looks, "#d8453c", "lighthouse", "stripe")
    ground(pen, 0, 44)
    pen.path("M-52 4Q-48 -14 -34 -16Q-20 -24 0 -20Q24 -24 36 -14Q50 -12 54 4Z", pen.slant("#a8a2ac", "#7c7686", "#4a4258"))
    for k in range(6):
        a, b = 26 - 2.2 * k, 26 - 2.2 * (k + 1)
        y = -12 - 20 * k
        pen.path(f"M{num(-a)} {num(y)}Q0 {num(y + 5)} {num(a)} {num(y)}L{num(b)} {num(y - 20)}Q0 {num(y - 15)} {num(-b)} {num(y - 20)}Z",
            roll(pen, band if k % 2 == 0 else "#f7f2ea"))
    for y in (-50, -90):
        pane(pen, -4, y - 8, 4, y + 4, "#fff6e6", False, True)
    with pen.at(0, -12):
        _door(pen, 0, 14, 26, "#3f5f8a")
    pen.path("M-22 -132H22L18 -124H-18Z", roll(pen, "#4a4a62"))
    pen.line("M-21 -140H21M-20 -132V-140M-10 -132V-140M0 -132V-140M10 -132V-140M20 -132V-140", "#4a4a62", 1.3)
    pen.rect(-11, -158, 11, -132, pen.across("#fff4c8", "#ffe08a", "#e8b860"))
    pen.line("M-11 -158V-132M-4 -158V-132M4 -158V-132M11 -158V-132", "#4a4a62", 1.2)
    pen.path("M-15 -157Q-10 -172 0 -174Q10 -172 15 -157Z", roll(pen, band))
    pen.disc(0, -175, 2.4, "#4a4a62")
    pen.rect(-11, -158, 11, -132, "#ffe9a8", 2, glow=True)
    for side in (-1, 1):
        pen.path(f"M0 -148L{110 * side} -176V-118L0 -142Z", pen.across(*(("#fff0b8/0", "#fff0b8/0.5") if side < 0 else ("#fff0b8/0.5",
            "#fff0b8/0"))), glow=True)
    pen.pool(0, -145, 50, 46, "#ffe08a", 1.0)
    return (-112, -184, 112, 6)


def _windmill(pen: Pen, looks: Looks) -> Box:
    wall, cap = tint(looks, "#f3e6cc", "windmill", "wall"), looks.colour("roof", default="#b5543f")
    ground(pen, 0, 44)
    pen.path("M-34 0L-20 -92H20L34 0Z", roll(pen, wall))
    stones(pen, rng_of(looks, "mill"), -24, -86, 22, -4, wall, 22, 7)
    pen.path("M-24 -88Q-22 -122 0 -124Q22 -122 24 -88Q0 -82 -24 -88Z", roll(pen, cap))
    pane(pen, -5, -66, 5, -50, "#a9744a")
    pane(pen, -5, -38, 5, -24, "#a9744a")
    _door(pen, 0, 17, 20, "#6a8f5a")
    with pen.at(0, -100, turn=18):
        for k in range(4):
            with pen.at(turn=90 * k):
                pen.line("M0 0V-78", "#7d5233", 3)
                pen.rect(2, -76, 19, -18, pen.across("#fffaf0", "#e6d6ba"), 1)
                pen.line("M2 -64H19M2 -52H19M2 -40H19M2 -28H19M10 -76V-18", "#a9855f", 1)
        pen.disc(0, 0, 6, orb(pen, "#8a5a38"))
    return (-86, -186, 86, 4)


def _barn(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#c2463c", "barn")
    ground(pen, 0, 80)
    planks(pen, -62, -62, 62, 0, wood, 16, seed=3)
    pen.path("M-62 -62L-44 -96L0 -116L44 -96L62 -62Z", fall(pen, wood))
    for k in range(1, 16):
        x = -62 + 7.75 * k
        top = -62 - (34 * (62 - abs(x)) / 18 if abs(x) > 44 else 34 + 20 * (44 - abs(x)) / 44)
        pen.line(f"M{num(x)} -62V{num(top)}", shade(wood, 0.5), 0.6, 0.5)
    for side in (-1, 1):
        pen.path(f"M0 -124L{48 * side} -102L{70 * side} -60L{63 * side} -57L{43 * side} -95L0 -115Z", pen.down("#a9a3ad", "#7f788c"))
    pen.rect(-10, -92, 10, -70, face(pen, "#f7efe0"), 1)
    pen.rect(-8, -90, 8, -70, pen.down("#3a2230", "#6a4a34"))
    pen.path("M-8 -70V-76Q-2 -82 8 -74V-70Z", "#e2b84f")
    pen.rect(-31, -50, 31, 0, face(pen, "#f7efe0"), 1)
    for a, b in ((-28, -1), (1, 28)):
        planks(pen, a, -47, b, 0, shade(wood, 0.06), 4, seed=a)
        pen.line(f"M{a + 1} -46L{b - 1} -1M{b - 1} -46L{a + 1} -1", "#f7efe0", 3)
        pen.path(f"M{a} -47H{b}V0H{a}ZM{a + 3} -44V-3H{b - 3}V-44Z", "#f7efe0")
    for x in (-52, 42):
        pane(pen, x, -40, x + 10, -26)
    return (-84, -128, 84, 5)


def _church(pen: Pen, looks: Looks) -> Box:
    wall, roof = tint(looks, "#f4eee2", "church", "chapel", "wall"), looks.colour("roof", default="#5f6e8f")
    ground(pen, 0, 74)
    pen.rect(-20, -64, 64, 0, fall(pen, wall))
    tiles(pen, (-20, 54, -96), (-26, 70, -60), roof, 6)
    for x in (12, 30, 48):
        pane(pen, x - 5, -46, x + 5, -16, "#d9c9b0", True, True)
    pen.rect(-58, -104, -14, 0, pen.across(light(wall, 0.3), wall, shade(wall, 0.2)))
    pen.rect(-60, -106, -12, -101, fall(pen, shade(wall, 0.12)), 1)
    pen.path("M-62 -105L-36 -172L-10 -105Z", pen.across(light(roof, 0.35), roof, shade(roof, 0.4)))
    for k in range(1, 6):
        pen.line(f"M{num(-36 - 4.7 * k)} {num(-172 + 12 * k)}H{num(-36 + 4.7 * k)}", shade(roof, 0.5), 0.7, 0.4)
    pen.disc(-36, -178, 3.4, orb(pen, "#e6b84a"))
    pen.path("M-45 -82V-90A9 9 0 0 1 -27 -90V-82Z", "#4a3a52")
    pen.path("M-41 -82Q-40 -94 -36 -94Q-32 -94 -31 -82Z", _bell(pen))
    pen.disc(-36, -62, 9, face(pen, "#d9c9b0"))
    pen.disc(-36, -62, 7, pen.ball("#f7c6d6", "#8fb8ea", "#5a6ac8"))
    pen.line("M-36 -69V-55M-43 -62H-29M-41 -67L-31 -57M-31 -67L-41 -57", "#fff3dc", 0.8)
    pen.disc(-36, -62, 7, "#ffc46a", 0.7, glow=True)
    _door(pen, -36, 22, 40, "#8a4f34")
    _bush(pen, 68, 9)
    return (-80, -186, 82, 5)


def _bell(pen: Pen) -> str:
    """The fill of a bronze bell."""
    return pen.across("#fff0b0", "#d9a440", "#8a5a24")


def _skyscraper(pen: Pen, looks: Looks) -> Box:
    glass, rng = tint(looks, looks.pick("#5f9fc8", "#6f86c8", "#5fb0a8"), "skyscraper", "building"), rng_of(looks, "tall")
    ground(pen, 0, 52)
    for x0, x1, top in ((-40, 40, -150), (-30, 30, -196), (-18, 18, -226)):
        pen.rect(x0, top, x1, 0 if x0 == -40 else -148, pen.across(light(glass, 0.45), glass, shade(glass, 0.4)), 1.5)
        pen.rect(x0 - 1.5, top - 3, x1 + 1.5, top + 1.5, fall(pen, light(glass, 0.6)), 1)
    pen.line("M0 -229V-258", "#8f96ad", 2)
    pen.disc(0, -259, 2.2, "#ff6a5a")
    pen.pool(0, -259, 14, 14, "#ff5a4a", 1.0)
    for x0, x1, top, low in ((-36, 36, -145, -24), (-26, 26, -191, -154), (-14, 14, -221, -200)):
        cols, rows = int((x1 - x0) / 8), int((low - top) / 9)
        for r in range(rows):
            for c in range(cols):
                x, y = x0 + 1 + c * (x1 - x0) / cols, top + 2 + r * 9
                tone = mix("#d8f0fa", shade(glass, 0.35), rng.random() ** 0.8)
                pen.rect(x, y, x + 5.6, y + 6, tone, 0.5)
                if rng.random() < 0.55:
                    pen.rect(x, y, x + 5.6, y + 6, rng.choice(("#ffd98a", "#ffbf6a", "#cfe6ff")), 0.5, rng.uniform(0.5, 0.95), glow=True)
    pen.path("M-38 -148L-12 -148L-38 -60Z", "#ffffff", 0.16)
    pen.rect(-40, -22, 40, 0, fall(pen, shade(glass, 0.45)))
    pen.rect(-32, -17, 32, 0, pen.down("#fff0c8", "#d9b078"), 1)
    pen.rect(-32, -17, 32, 0, "#ffd08a", 1, 0.8, glow=True)
    pen.line("M-16 -17V0M0 -17V0M16 -17V0", shade(glass, 0.6), 1.6)
    return (-54, -266, 54, 4)


PROPS = (
    thing("house, farmhouse", 9.0, _house),
    thing("cottage, hut, thatched cottage, hobbit hole, little house", 7.5, _cottage),
    thing("cabin, log cabin, wooden hut", 7.0, _cabin),
    thing("castle, palace", 18.0, _castle),
    thing("tower, watchtower, wizard tower, clock tower", 5.0, _tower),
    thing("lighthouse", 11.0, _lighthouse),
    thing("windmill, mill", 8.0, _windmill),
    thing("barn, farm building", 10.0, _barn),
    thing("church", 11.0, _church),
    thing("skyscraper, office building, tall building, high-rise, apartment building, building", 11.0, _skyscraper),
)

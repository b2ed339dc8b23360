"""Tools, small hardware and what works with them."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    flame,
    glint,
    gloss,
    ground,
    lathe,
    metal,
    orb,
    roll,
    shade,
    thing,
    tint,
)

_STEEL = "#aab4c6"
_WOOD = "#c08a52"


def _stick(pen: Pen, top: float, wide: float = 7, colour: str = _WOOD) -> None:
    pen.path(lathe((wide * 0.42, top), (wide * 0.5, top * 0.5), (wide * 0.55, 0)), roll(pen, colour))


def _nail(pen: Pen, looks: Looks) -> Box:
    """A nail; a screw or bolt by its word."""
    steel = metal(pen, tint(looks, _STEEL, "nail"))
    if looks.has("bolt", "nut"):
        pen.path("M-22 -92L-11 -100H11L22 -92V-76L11 -68H-11L-22 -76Z", steel)
        pen.rect(-11, -70, 11, 0, steel, 2)
        for k in range(8):
            pen.line(f"M-11 {-50 + 6.4 * k:.1f}L11 {-54 + 6.4 * k:.1f}", shade(_STEEL, 0.5), 1.6)
        return (-28, -104, 28, 2)
    pen.path("M-16 -104H16L12 -94H-12Z", steel)
    if looks.has("screw"):
        pen.line("M-8 -102H8", shade(_STEEL, 0.6), 3)
        pen.path("M-8 -94H8L6 -14L0 0L-6 -14Z", steel)
        for k in range(9):
            pen.line(f"M-9 {-84 + 8 * k}L9 {-90 + 8 * k}", light(_STEEL, 0.5), 2.6)
    else:
        pen.path("M-5 -94H5L4 -14L0 0L-4 -14Z", steel)
    return (-22, -108, 22, 1)


def _pliers(pen: Pen, looks: Looks) -> Box:
    grip = tint(looks, "#d8403f", "pliers")
    for side in (-1, 1):
        pen.line(f"M{side * 3} -68C{side * 22} -50 {side * 22} -20 {side * 14} 0", shade(grip, 0.1), 10)
        pen.path(f"M{-side * 1} -66L{side * 14} -84L{side * 8} -116L{side * 1} -116L{side * 1} -80Z", metal(pen))
    pen.disc(0, -70, 9, metal(pen, "#8a93a8"))
    pen.disc(0, -70, 3, "#4a5060")
    return (-30, -120, 30, 4)


def _drill(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, looks.pick("#f2b02f", "#3f86c8", "#d8483f"), "drill")
    pen.rect(-26, -14, 14, 0, roll(pen, "#3a3d4a"), 4)
    pen.path("M-20 -14L-12 -62H12L8 -14Z", roll(pen, shade(body, 0.1)))
    pen.path("M-44 -88Q-44 -98 -34 -98H26L34 -90V-70L26 -62H-34Q-44 -62 -44 -72Z", orb(pen, body))
    pen.path("M34 -90L46 -86V-74L34 -70Z", metal(pen, "#6a7284"))
    pen.path("M46 -83H78L86 -80L78 -77H46Z", metal(pen))
    for k in range(4):
        pen.line(f"M{50 + 8 * k} -84l5 8", shade(_STEEL, 0.5), 1.6)
    pen.rect(10, -58, 17, -46, "#2a2d38", 2)
    gloss(pen, -14, -90, 16, 3, 0, 0.6)
    return (-50, -102, 90, 2)


def _pickaxe(pen: Pen, looks: Looks) -> Box:
    """A pickaxe; a hoe or a scythe by its word."""
    _stick(pen, -128, 8)
    if looks.has("scythe", "sickle"):
        pen.path("M-2 -126C24 -136 60 -124 72 -92C52 -112 24 -116 2 -114Z", metal(pen))
        pen.rect(-7, -92, -1, -86, roll(pen, _WOOD), 2)
        pen.line("M-3 -88L-20 -92", shade(_WOOD, 0.2), 5)
        return (-30, -138, 78, 2)
    if looks.has("hoe"):
        pen.path("M-4 -130H6L22 -112V-96L-14 -96V-112Z", metal(pen))
        return (-24, -134, 32, 2)
    pen.path("M-54 -96C-36 -124 -16 -130 0 -130C16 -130 36 -124 54 -96C34 -112 16 -116 0 -116C-16 -116 -34 -112 -54 -96Z",
             metal(pen, "#8d97ab"))
    pen.rect(-8, -134, 8, -112, metal(pen, "#6a7284"), 2)
    return (-58, -138, 58, 2)


def _pitchfork(pen: Pen, looks: Looks) -> Box:
    """A pitchfork; a trident or a spear by its word."""
    if looks.has("spear", "lance", "javelin", "harpoon"):
        pen.rect(-2.600, -150, 2.600, 0, roll(pen, "#9a6a3a"), 1)
        pen.path("M0 -190L11 -162L4 -148H-4L-11 -162Z", metal(pen))
        pen.line("M-5 -146L-14 -130M5 -146L14 -130", "#d8403f", 3)
        return (-18, -194, 18, 2)
    gold = looks.has("trident")
    pen.rect(-3, -104, 3, 0, roll(pen, "#d8a83a" if gold else "#a8743f"), 1)
    steel = "#e6b84a" if gold else "#8d97ab"
    pen.line("M-20 -150V-122Q-20 -108 0 -106Q20 -108 20 -122V-150M0 -106V-156", steel, 5)
    for x, y in ((-20, -152), (0, -160), (20, -152)):
        pen.path(f"M{x - 6} {y + 4}L{x} {y - 12}L{x + 6} {y + 4}Z", metal(pen, steel))
    return (-30, -176, 30, 2)


def _hose(pen: Pen, looks: Looks) -> Box:
    green = tint(looks, "#4fae4f", "hose")
    for r in (38, 28, 18):
        pen.line(f"M{-r} -34A{r} {r * 0.7:.0f} 0 1 0 {r} -34A{r} {r * 0.7:.0f} 0 1 0 {-r} -34", shade(green, 0.25), 9)
        pen.line(f"M{-r} -35A{r} {r * 0.7:.0f} 0 1 0 {r} -35A{r} {r * 0.7:.0f} 0 1 0 {-r} -35", green, 6)
    pen.line("M34 -46C54 -60 56 -80 68 -86", green, 8)
    pen.path("M62 -94L80 -98L84 -84L68 -78Z", metal(pen, "#e6b84a"))
    for x, y in ((90, -102), (98, -94), (92, -86), (104, -104)):
        pen.path(f"M{x} {y}q4 4 1 7q-4 0 -4 -3Z", "#7ac8f2")
    return (-48, -108, 110, -2)


def _lawn_mower(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#d8403f", "mower")
    pen.shadow(0, 0, 60, 4, 0.4)
    pen.line("M-20 -32L-78 -98H-92", "#4a4f5e", 5)
    pen.path("M-40 -14C-40 -38 -20 -40 0 -40H30C48 -38 54 -24 54 -12Z", orb(pen, red))
    pen.rect(-8, -58, 26, -38, roll(pen, "#3a3d4a"), 5)
    pen.disc(9, -58, 8, metal(pen))
    for x, r in ((-30, 15), (44, 12)):
        pen.disc(x, -r, r, "#2a2d38")
        pen.disc(x, -r, r * 0.5, metal(pen))
    for k in range(6):
        pen.path(f"M{60 + 6 * k} 0l2 {-12 - k % 3 * 4}l3 {12 + k % 3 * 4}Z", "#5fae3f")
    return (-98, -104, 98, 3)


def _chain(pen: Pen, looks: Looks) -> Box:
    """A chain; a hook hangs on it if that is said."""
    c = tint(looks, "#8d97ab", "chain")
    hook = looks.has("hook")
    count = 3 if hook else 6
    for k in range(count):
        y = -112 + 19 * k
        if k % 2:
            pen.rect(-3, y - 6, 3, y + 18, metal(pen, c), 3)
        else:
            pen.line(f"M-8 {y}V{y + 12}A8 8 0 0 0 8 {y + 12}V{y}A8 8 0 0 0 -8 {y}Z", shade(c, 0.3), 6)
            pen.line(f"M-8 {y}V{y + 12}A8 8 0 0 0 8 {y + 12}V{y}A8 8 0 0 0 -8 {y}Z", light(c, 0.2), 3)
    if hook:
        pen.line("M0 -58V-40C26 -36 24 -4 0 -4C-16 -4 -22 -16 -20 -26", c, 9)
        pen.line("M0 -58V-40C26 -36 24 -4 0 -4C-16 -4 -22 -16 -20 -26", light(c, 0.45), 2.600)
        pen.path("M-27 -24L-20 -44L-13 -24Z", metal(pen, c))
    return (-34, -126, 34, 4)


def _anchor(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#4f5a72", "anchor")
    pen.line("M0 -104V-6", c, 11)
    pen.line("M-46 -40C-44 -10 -20 -2 0 -2C20 -2 44 -10 46 -40", c, 11)
    pen.path("M-60 -30L-46 -56L-32 -32ZM60 -30L46 -56L32 -32Z", metal(pen, c))
    pen.line("M-26 -84H26", c, 9)
    pen.line("M-11 -114A11 11 0 1 0 11 -114A11 11 0 1 0 -11 -114", c, 7)
    pen.line("M-2 -100V-10M-24 -86H24M-42 -36C-38 -14 -18 -7 -4 -6", light(c, 0.4), 2.4, 0.7)
    return (-66, -132, 66, 5)


def _pulley(pen: Pen, looks: Looks) -> Box:
    pen.line("M-24 -86V0M24 -86V-20", "#d9b070", 4)
    pen.line("M0 -128V-100", _STEEL, 5)
    pen.disc(0, -86, 26, metal(pen, "#8d97ab"))
    pen.disc(0, -86, 18, roll(pen, _WOOD))
    pen.disc(0, -86, 6, metal(pen))
    pen.path("M-9 -118H9L7 -74Q0 -66 -7 -74Z", metal(pen, "#6a7284"))
    pen.path("M14 -22H34L38 0H10Z", metal(pen, "#6a7284"))
    return (-36, -132, 44, 2)


def _lever(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 30)
    pen.line("M0 -16L24 -86", metal(pen), 7)
    pen.disc(26, -92, 12, orb(pen, tint(looks, "#e0362f", "lever", "knob")))
    pen.path("M-34 0V-10Q-34 -22 -20 -22H20Q34 -22 34 -10V0Z", roll(pen, "#4a5062"))
    pen.rect(-16, -25, 18, -19, "#24262f", 3)
    return (-40, -108, 44, 3)


def _anvil(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#5a6274", "anvil")
    ground(pen, 0, 44)
    pen.path("M-74 -70C-50 -70 -44 -76 -36 -76H52V-60C30 -58 24 -48 22 -36C22 -24 34 -18 40 -14V0H-34V-14C-26 -18 -16 -26 -16 -38C-18 "
             "-52 -52 -54 -74 -70Z", metal(pen, c))
    pen.rect(-36, -79, 52, -74, light(c, 0.4), 1)
    return (-80, -84, 60, 3)


def _bellows(pen: Pen, looks: Looks) -> Box:
    with pen.at(0, -34, turn=-12):
        pen.path("M-70 -6H-40V6H-70Z", roll(pen, _WOOD))
        pen.path("M-44 -10C-20 -44 30 -40 40 -12H60V-4H40ZM-44 10C-20 44 30 40 40 12H60V4H40Z", orb(pen, "#a8683a"))
        pen.path("M-42 -9C-10 -30 20 -28 38 -10L36 10C18 28 -12 30 -42 9Z", "#5a3424")
        for k in range(4):
            pen.line(f"M{-24 + 16 * k} {-16 - 3 * k}L{-26 + 17 * k} {16 + 3 * k}", "#8a5a3c", 3)
        pen.path("M-70 -5L-96 -2V2L-70 5Z", metal(pen, "#e0b04a"))
    return (-100, -80, 66, 14)


def _needle(pen: Pen, looks: Looks) -> Box:
    """A needle with thread; a pin or knitting needles by the words."""
    with pen.at(0, 0, turn=14):
        pen.path("M-3 -100Q0 -112 3 -100L2 -20L0 0L-2 -20Z", metal(pen))
        pen.oval(0, -98, 1.200, 6, "#2a2d38")
    pen.line("M24 -96C54 -110 50 -62 28 -66C4 -70 46 -30 60 -44C70 -54 66 -16 50 -12", tint(looks, "#e0362f", "thread"), 3)
    return (-14, -116, 72, 2)


def _yarn(pen: Pen, looks: Looks) -> Box:
    """A ball of yarn; a spool of thread by its word."""
    c = tint(looks, looks.pick("#e0507a", "#4a9fd0", "#8a5ac0"), "yarn", "thread", "wool")
    if looks.has("thread", "spool", "bobbin", "reel"):
        ground(pen, 0, 26)
        pen.oval(0, -8, 26, 8, roll(pen, _WOOD))
        pen.rect(-20, -76, 20, -10, roll(pen, c))
        for k in range(10):
            pen.line(f"M-20 {-72 + 6.4 * k:.1f}L20 {-68 + 6.4 * k:.1f}", light(c, 0.35), 1.6, 0.7)
        pen.oval(0, -78, 26, 8, fall(pen, light(_WOOD, 0.2)))
        pen.oval(0, -79, 7, 2.400, "#5a3a24")
        pen.line("M20 -30C44 -34 36 0 60 -6", c, 2.400)
        return (-32, -90, 64, 3)
    ground(pen, 0, 38)
    pen.disc(0, -42, 42, orb(pen, c))
    for k, turn in enumerate((20, 70, 130)):
        with pen.at(0, -42, turn=turn):
            for j in range(5):
                pen.line(f"M{-38 + abs(j - 2) * 5} {-20 + 10 * j}Q0 {-30 + 10 * j} {38 - abs(j - 2) * 5} {-20 + 10 * j}",
                         (light(c, 0.4), shade(c, 0.3), light(c, 0.2))[k], 2.4, 0.6)
    pen.line("M28 -10C50 0 58 -12 74 -4", c, 4)
    pen.line("M-30 -96L10 -40M26 -100L-6 -44", "#d8b070", 4)
    return (-48, -104, 78, 3)


def _lock(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#e0b04a", "lock")
    ground(pen, 0, 34)
    pen.line("M-22 -56V-78C-22 -108 22 -108 22 -78V-56" if not looks.has("open", "unlocked",
        "broken") else "M-22 -56V-84C-22 -114 22 -114 22 -84V-76", metal(pen), 11)
    pen.rect(-36, -60, 36, 0, roll(pen, c), 9)
    pen.path("M0 -42A9 9 0 0 1 5 -26L8 -12H-8L-5 -26A9 9 0 0 1 0 -42Z", "#3a2a20")
    pen.line("M-30 -52H30", light(c, 0.6), 2.400, 0.7)
    return (-42, -114, 42, 3)


def _matches(pen: Pen, looks: Looks) -> Box:
    """A burning match; a lighter by its word."""
    if looks.has("lighter"):
        c = tint(looks, "#3f86c8", "lighter")
        pen.rect(-18, -64, 18, 0, roll(pen, c), 4)
        pen.rect(-18, -78, 18, -62, metal(pen), 2)
        pen.disc(-10, -82, 7, metal(pen, "#6a7284"))
        flame(pen, 6, -78, 34, 0.8)
        return (-34, -128, 40, 2)
    with pen.at(0, 0, turn=10):
        pen.rect(-4, -84, 4, 0, roll(pen, "#eac48a"), 1)
        pen.oval(0, -86, 6.500, 9, "#7a2420")
        flame(pen, 0, -86, 44, 0.8)
    return (-30, -150, 60, 2)


def _binoculars(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#3f4658", "binoculars")
    for side in (-1, 1):
        with pen.at(side * 24, 0):
            pen.path("M-13 -84H13L20 -24V-4H-20V-24Z", roll(pen, c))
            pen.rect(-15, -92, 15, -82, roll(pen, shade(c, 0.3)), 3)
            pen.rect(-22, -12, 22, 0, roll(pen, shade(c, 0.3)), 3)
            pen.oval(0, 0, 20, 5, pen.slant("#9fd8f5", "#3f6fa8"))
    pen.rect(-12, -66, 12, -40, roll(pen, light(c, 0.15)), 4)
    pen.disc(0, -70, 7, metal(pen))
    return (-50, -96, 50, 7)


def _pocket_knife(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#c8282f", "knife")
    with pen.at(0, -22, turn=-20):
        pen.path("M-34 -6L-86 -40Q-92 -36 -84 -28L-40 2Z", metal(pen))
        pen.path("M30 -8L50 -50L60 -46L44 -6Z", metal(pen))
        pen.rect(-44, -14, 48, 14, roll(pen, red), 13)
        pen.path("M-4 -8h5v5h5v5h-5v5h-5v-5h-5v-5h5Z", "#ffffff")
    return (-102, -92, 58, 10)


def _tape(pen: Pen, looks: Looks) -> Box:
    """A roll of tape; a measuring tape by its word."""
    if looks.has("measure", "measuring", "tailor"):
        c = tint(looks, "#f2c52e", "tape")
        ground(pen, 0, 36)
        pen.rect(-36, -66, 30, 0, roll(pen, c), 14)
        pen.disc(-4, -34, 19, roll(pen, "#3a3d4a"))
        pen.disc(-4, -34, 12, light(c, 0.3))
        pen.rect(28, -12, 92, -2, fall(pen, "#fbf3c4"))
        for k in range(9):
            pen.line(f"M{34 + 7 * k} -12v{4 if k % 2 else 6}", "#3a3d4a", 1.400)
        return (-42, -72, 98, 3)
    ground(pen, 0, 40)
    pen.disc(0, -40, 40, roll(pen, tint(looks, "#d8a868", "tape")))
    pen.disc(0, -40, 31, light("#d8a868", 0.3))
    pen.disc(0, -40, 23, shade("#d8a868", 0.5))
    pen.disc(0, -40, 20, "#a9bccb")
    pen.path("M-6 -1H62L56 -8H10Z", tint(looks, "#d8a868", "tape"))
    return (-46, -84, 68, 3)


def _toolbox(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#d8403f", "toolbox")
    ground(pen, 0, 56)
    for x, turn, tone in ((-26, -12, "#c08a52"), (24, 14, "#f2b02f"), (4, 4, "#4a86c8")):
        with pen.at(x, -50, turn=turn):
            pen.rect(-4, -34, 4, 0, roll(pen, tone), 3)
            pen.rect(-8 if x < 0 else -3, -46, 8 if x < 0 else 3, -32, metal(pen), 1)
    pen.line("M-26 -54V-74H26V-54", "#4a5062", 6)
    pen.path("M-58 -52H58L54 0H-54Z", roll(pen, red))
    pen.rect(-60, -56, 60, -44, roll(pen, shade(red, 0.16)), 2)
    pen.rect(-8, -52, 8, -38, metal(pen, "#e6c060"), 2)
    return (-66, -108, 66, 3)


def _wheelbarrow(pen: Pen, looks: Looks) -> Box:
    green = tint(looks, "#3f8f5a", "wheelbarrow")
    pen.shadow(0, 0, 70, 4, 0.4)
    pen.line("M-96 -54L-40 -44L48 -18M-44 -44L-52 -2", "#a8743f", 6)
    pen.path("M-58 -66H50L28 -26H-34Z", roll(pen, green))
    pen.path("M-48 -66C-40 -88 -10 -92 4 -84C22 -90 40 -78 42 -66Z", orb(pen, "#7a5236"))
    pen.line("M-60 -66H52", light(green, 0.4), 4)
    pen.disc(52, -19, 19, "#2a2d38")
    pen.disc(52, -19, 8, metal(pen))
    return (-102, -94, 76, 3)


def _plug(pen: Pen, looks: Looks) -> Box:
    """An electric plug on its cable; a socket or a light switch by the words."""
    if looks.has("socket", "outlet", "switch"):
        pen.rect(-34, -80, 34, 0, face(pen, "#f4f2ee"), 7)
        pen.rect(-28, -74, 28, -6, "#dfdcd6", 5)
        if looks.has("switch"):
            pen.path("M-15 -62H15V-40L-15 -36Z", "#fffef8")
            pen.path("M-15 -36L15 -40V-18H-15Z", "#c4c0ba")
        else:
            pen.disc(0, -40, 21, "#cfcbc4")
            for x in (-8, 8):
                pen.disc(x, -40, 3.500, "#3a3740")
        return (-38, -84, 38, 3)
    c = tint(looks, "#3a3d4a", "plug", "cable", "wire")
    pen.line("M0 -2C-46 -4 -56 -34 -34 -44C-14 -54 -10 -30 -4 -40", c, 6)
    pen.path("M-20 -44C-20 -58 -14 -70 -12 -84H24C26 -70 30 -58 30 -44Z", roll(pen, c))
    for x in (-4, 16):
        pen.rect(x - 3, -106, x + 3, -84, metal(pen), 1)
    return (-58, -110, 40, 4)


def _chainsaw(pen: Pen, looks: Looks) -> Box:
    """A chainsaw; the round blade of a saw by its words."""
    red = tint(looks, "#f2802f", "chainsaw")
    pen.path("M10 -40H96Q106 -32 96 -24H10Z", metal(pen))
    pen.line("M12 -41H96Q108 -32 96 -23H12", "#3a3d4a", 3)
    pen.line("".join(f"M{18 + 8 * k} -43v-3M{18 + 8 * k} -21v3" for k in range(10)), "#3a3d4a", 3)
    pen.path("M-48 -6V-44Q-48 -52 -40 -52H10Q18 -52 18 -44V-12Q18 -6 10 -6Z", orb(pen, red))
    pen.line("M-40 -50C-40 -78 -8 -78 -6 -54M-48 -20C-74 -22 -74 -50 -50 -46", "#2a2d38", 8)
    glint(pen, 80, -36, 6)
    return (-80, -78, 112, 0)


PROPS = (
    thing("nail, screw, bolt, nut and bolt", 0.06, _nail, "hand"),
    thing("pliers, pincers, tongs", 0.14, _pliers, "hand"),
    thing("drill, power drill", 0.3, _drill, "hand"),
    thing("pickaxe, hoe, scythe, sickle, mattock", 0.6, _pickaxe, "hand"),
    thing("pitchfork, spear, trident, lance, javelin, harpoon", 0.36, _pitchfork, "hand"),
    thing("hose, garden hose, water hose", 0.9, _hose),
    thing("lawn mower, lawnmower, mower", 1.1, _lawn_mower),
    thing("chain, hook, iron chain", 0.24, _chain, "air"),
    thing("anchor", 1.0, _anchor),
    thing("pulley, hoist", 0.4, _pulley, "air"),
    thing("lever, crank", 0.4, _lever, "table"),
    thing("anvil", 0.8, _anvil),
    thing("bellows", 0.7, _bellows, "table"),
    thing("needle, pin, sewing needle, needle and thread", 0.12, _needle, "hand"),
    thing("yarn, ball of yarn, wool, thread, spool, spool of thread, ball of wool", 0.22, _yarn, "table"),
    thing("padlock, lock", 0.12, _lock, "hand"),
    thing("match, matches, matchstick, lighter, cigarette lighter", 0.1, _matches, "hand"),
    thing("binoculars, field glasses", 0.2, _binoculars, "hand"),
    thing("pocketknife, penknife, pocket knife, jackknife", 0.2, _pocket_knife, "table"),
    thing("tape, measuring tape, tape measure, sticky tape, duct tape", 0.18, _tape, "table"),
    thing("toolbox, tool box, toolkit", 0.6, _toolbox),
    thing("wheelbarrow", 1.5, _wheelbarrow),
    thing("plug, cable, wire, cord, socket, outlet, light switch, switch", 0.16, _plug, "table"),
    thing("chainsaw", 0.6, _chainsaw, "table"),
)

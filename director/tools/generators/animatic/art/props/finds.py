"""What stands in a museum or on a roof, is kneaded or found in a shell."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, dark, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import orb, roll, thing, tint

_BONE = "#f1e6cc"


def _skeleton(pen: Pen, looks: Looks) -> Box:
    """A dinosaur as it stands in a museum: bones only, on a plinth."""
    ink = dark(_BONE, 0.28)
    pen.rect(-96, -9, 96, 0, roll(pen, "#7a5638"), 2)
    pen.line("M-128 -52Q-84 -84 -34 -92T34 -96Q62 -108 74 -146", _BONE, 6.5)
    for k in range(15):
        u = k / 14
        x = -124 + 160 * u
        y = -56 - 42 * (1 - (1 - u) ** 2)
        pen.rect(x - 2, y - 8, x + 2, y + 1, _BONE, 2)
    for k in range(8):
        x, deep = -28 + 8.5 * k, 26 + 12 * (1 - abs(k - 4) / 4)
        pen.line(f"M{x} -92Q{x + 13} {-92 + deep * 0.6:.0f} {x + 3} {-92 + deep:.0f}", _BONE, 3.2)
    for x, knee, foot in ((-34, -20, -38), (-20, -4, -22), (26, 36, 24), (38, 50, 40)):
        pen.line(f"M{x} -88L{knee} -46L{foot} -14", _BONE, 6.0)
        pen.disc(knee, -46, 5, orb(pen, _BONE))
        pen.line(f"M{foot - 4} -11H{foot + 12}", _BONE, 5.0)
    for k in range(6):
        pen.rect(40 + 6 * k, -106 - 7.5 * k, 45 + 6 * k, -100 - 7.5 * k, _BONE, 2)
    pen.path("M62 -160C72 -176 96 -172 116 -158C124 -152 122 -144 112 -144L78 -142C66 -142 58 -150 62 -160Z", orb(pen, _BONE))
    pen.path("M74 -139L108 -138C114 -137 112 -131 104 -131H80Z", roll(pen, _BONE))
    pen.disc(84, -158, 5.5, "#3a2f2a")
    pen.disc(109, -155, 2.2, "#3a2f2a")
    for x in range(84, 112, 5):
        pen.path(f"M{x} -143l2.5 5l2.500 -5Z", "#fffaf0")
    pen.line("M-34 -92V-9M26 -94V-9", ink, 1.8, 0.7)
    return (-140, -184, 134, 5)


def _chimney(pen: Pen, looks: Looks) -> Box:
    """As it stands on a roof: bricks, a rim and a pot with smoke."""
    brick = tint(looks, "#b8604a", "chimney", "brick")
    pen.rect(-34, -120, 34, 0, pen.across(light(brick, 0.18), brick, dark(brick, 0.28)))
    for row in range(10):
        y = -12 * (row + 1)
        pen.line(f"M-34 {y}H34", dark(brick, 0.36), 1.2, 0.6)
        for x in range(-34 + 9 * (row % 2), 34, 18):
            pen.line(f"M{x} {y}V{y + 12}", dark(brick, 0.36), 1.2, 0.6)
    pen.rect(-42, -134, 42, -118, pen.down("#c9bfb4", "#8f867c"), 3)
    for x in (-20, 20):
        pen.path(f"M{x - 11} -134L{x - 8} -164H{x + 8}L{x + 11} -134Z", roll(pen, "#c9744f"))
        pen.oval(x, -164, 8, 2.6, "#3a2a26")
    pen.raw('<g fill="#e9e6e4" fill-opacity="0.7"><circle cx="-18" cy="-178" r="8"/><circle cx="-8" cy="-192" r="11"/><circle cx="8" cy="-206" r="13"/></g>')
    return (-44, -220, 44, 0)


def _dough(pen: Pen, looks: Looks) -> Box:
    """A ball of dough in a bowl dusted with flour."""
    pen.shadow(0, 0, 44, 5, 0.4)
    pen.path("M-34 -28C-40 -62 -14 -66 0 -62C20 -70 40 -58 34 -28Z", orb(pen, "#f3deb2"))
    pen.line("M-18 -50q10 -8 20 -2M6 -46q8 -6 16 0", "#d9b97c", 2.2, 0.8)
    pen.path("M-46 -34H46C44 -8 26 0 0 0C-26 0 -44 -8 -46 -34Z", roll(pen, tint(looks, "#6fa3c9", "bowl")))
    pen.line("M-46 -34H46", "#eef6fb", 3.0, 0.9)
    return (-48, -70, 48, 4)


def _pearl(pen: Pen, looks: Looks) -> Box:
    tone = tint(looks, "#f4eef2", "pearl")
    pen.disc(0, -20, 19, orb(pen, tone))
    pen.oval(-7, -28, 5, 3.4, "#ffffff", 0.9)
    return (-20, -40, 20, 0)


def _spyglass(pen: Pen, looks: Looks) -> Box:
    """Upright, the eyepiece below: three tubes of brass, each wider than the last."""
    brass = tint(looks, "#d9a24a", "spyglass")
    for low, high, half in ((0, -34, 8), (-30, -70, 11), (-66, -118, 15)):
        pen.rect(-half, high, half, low, roll(pen, dark(brass, 0.1)), 2)
        pen.rect(-half - 2, high, half + 2, high + 7, roll(pen, light(brass, 0.35)), 2)
    pen.rect(-9.5, -5, 9.5, 0, roll(pen, "#3a3d52"), 2)
    pen.rect(-15, -92, 15, -74, roll(pen, "#7a4630"))
    return (-18, -119, 18, 1)


PROPS = (
    thing("spyglass", 0.3, _spyglass, "hand"),
    thing("dinosaur skeleton, skeleton of a dinosaur, mammoth skeleton, fossil skeleton", 4.4, _skeleton),
    thing("chimney, smokestack, chimney pot", 0.75, _chimney),
    thing("dough, bread dough, cookie dough, batter, cake batter", 0.4, _dough, "table"),
    thing("pearl, pearls", 0.12, _pearl, "table"),
)

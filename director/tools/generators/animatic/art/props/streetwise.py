"""Things of streets, shops, offices and schools."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    ground,
    metal,
    orb,
    roll,
    shade,
    thing,
    tint,
)


def _trash(pen: Pen, looks: Looks) -> Box:
    """A bin; a dumpster or a heap of rubbish by the word."""
    c = tint(looks, "#4f8a5a" if looks.has("dumpster", "skip") else "#8d97ab", "bin", "can")
    if looks.has("dumpster", "skip"):
        ground(pen, 0, 72)
        pen.path("M-76 -70H76L66 -6H-66Z", roll(pen, c))
        pen.path("M-80 -70L-70 -86H70L80 -70Z", fall(pen, shade(c, 0.25)))
        for x in (-44, -15, 15, 44):
            pen.line(f"M{x} -66L{x * 0.9:.0f} -10", shade(c, 0.35), 3)
        for x in (-54, 54):
            pen.disc(x, -5, 6, "#2a2d38")
        return (-86, -90, 86, 3)
    if looks.has("trash", "rubbish", "garbage", "litter") and not looks.has("can", "bin"):
        ground(pen, 0, 52)
        for x, y, r, tone in ((-26, -26, 28, "#3a3d4a"), (26, -22, 24, "#4a4f5e"), (2, -36, 26, "#2f323e")):
            pen.disc(x, y, r, orb(pen, tone))
            pen.path(f"M{x - 5} {y - r}L{x - 12} {y - r - 14}H{x + 12}L{x + 5} {y - r}Z", orb(pen, tone))
        pen.path("M-54 0L-44 -8L-30 -4V0Z", "#f2c14a")
        pen.path("M32 -2C40 -16 54 -14 58 0Z", "#e8e2d6")
        return (-62, -80, 62, 3)
    ground(pen, 0, 32)
    pen.path("M-32 -76H32L26 0H-26Z", roll(pen, c))
    for x in (-18, -6, 6, 18):
        pen.line(f"M{x} -70L{x * 0.84:.0f} -6", shade(c, 0.3), 3)
    pen.path("M-36 -76C-34 -88 34 -88 36 -76Z", roll(pen, shade(c, 0.1)))
    pen.line("M-8 -86C-8 -96 8 -96 8 -86", shade(c, 0.2), 4)
    return (-42, -98, 42, 3)


def _hydrant(pen: Pen, looks: Looks) -> Box:
    """A fire hydrant; an extinguisher by its word."""
    c = tint(looks, "#d8303a", "hydrant")
    if looks.has("extinguisher"):
        pen.path("M-22 -84C-22 -100 22 -100 22 -84V0H-22Z", roll(pen, c))
        pen.rect(-8, -106, 8, -92, metal(pen), 2)
        pen.path("M-8 -108H28L24 -100H-8Z", "#26242e")
        pen.line("M8 -98C40 -98 40 -70 34 -40", "#26242e", 6)
        pen.rect(-22, -60, 22, -34, "#fbf7ee")
        return (-30, -114, 46, 2)
    ground(pen, 0, 30)
    pen.rect(-28, -8, 28, 0, roll(pen, shade(c, 0.1)), 2)
    pen.rect(-20, -74, 20, -8, roll(pen, c), 3)
    pen.rect(-26, -74, 26, -64, roll(pen, shade(c, 0.1)), 3)
    pen.path("M-20 -74C-20 -102 20 -102 20 -74Z", orb(pen, c))
    pen.rect(-5, -106, 5, -94, metal(pen), 2)
    for x in (-30, 30):
        pen.rect(x - 10, -50, x + 10, -34, metal(pen, "#c3cad8"), 3)
    pen.disc(0, -42, 12, metal(pen, "#c3cad8"))
    pen.disc(0, -42, 5, "#6a7284")
    return (-44, -110, 44, 3)


def _cone(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#f2702a", "cone")
    pen.path("M-38 0V-8H38V0Z", fall(pen, shade(c, 0.2)))
    pen.path("M-5 -88H5L28 -8H-28Z", roll(pen, c))
    for a, b in ((-66, -52), (-40, -26)):
        w0, w1 = 5 + 23 * (88 + a) / 80, 5 + 23 * (88 + b) / 80
        pen.poly([(-w0, a), (w0, a), (w1, b), (-w1, b)], "#fbf9f4")
    return (-44, -92, 44, 2)


def _meter(pen: Pen, looks: Looks) -> Box:
    """A parking meter; a petrol pump by its words."""
    if looks.has("gas", "petrol", "fuel", "pump"):
        c = tint(looks, "#d8403f", "pump")
        ground(pen, 0, 36)
        pen.rect(-36, -6, 30, 0, "#3a3d4a", 2)
        pen.rect(-32, -120, 26, -6, roll(pen, c), 8)
        pen.rect(-24, -110, 18, -82, "#eef4f8", 3)
        pen.rect(-18, -104, 12, -96, "#2a2d38", 1)
        pen.rect(-24, -72, 18, -16, light(c, 0.16), 3)
        pen.line("M26 -30C46 -26 40 -70 44 -92L32 -100", "#26242e", 5)
        pen.path("M28 -108L46 -100L44 -90L26 -94Z", "#3a3d4a")
        return (-42, -126, 56, 3)
    pen.rect(-4, -76, 4, 0, metal(pen, "#6a7284"))
    pen.path("M-22 -78V-110C-22 -140 22 -140 22 -110V-78Q0 -70 -22 -78Z", roll(pen, tint(looks, "#5a6a8a", "meter")))
    pen.path("M-15 -106C-15 -128 15 -128 15 -106Z", "#dfeef8")
    pen.line("M0 -107L-8 -120", "#d8303a", 2.4)
    pen.rect(-3, -98, 3, -88, "#23262f", 1)
    ground(pen, 0, 16)
    return (-28, -138, 28, 3)


def _vending(pen: Pen, looks: Looks) -> Box:
    """A vending machine; a cash machine, a phone booth or a jukebox by the word."""
    if looks.has("booth", "telephone", "phone"):
        c = tint(looks, "#c8242f", "booth")
        ground(pen, 0, 42)
        pen.rect(-40, -176, 40, 0, roll(pen, c), 3)
        pen.path("M-40 -176C-36 -190 36 -190 40 -176Z", roll(pen, c))
        pen.rect(-30, -170, 30, -158, "#fbf4e0", 2)
        for row in range(5):
            for k in range(3):
                pen.rect(-29 + 20 * k, -150 + 27 * row, -12 + 20 * k, -126 + 27 * row, pen.slant("#cfe8f5", "#7fb5d8"), 1)
        return (-46, -192, 46, 3)
    if looks.has("atm", "cash"):
        ground(pen, 0, 40)
        pen.rect(-40, -130, 40, 0, roll(pen, tint(looks, "#4a6aa8", "machine")), 6)
        pen.rect(-28, -116, 28, -78, "#1f2a3a", 3)
        pen.rect(-24, -112, 24, -82, "#7ad0f0", 2)
        pen.rect(-24, -112, 24, -82, "#5ab8e8", 2, 0.6, glow=True)
        for row in range(3):
            for k in range(3):
                pen.rect(-22 + 11 * k, -68 + 9 * row, -14 + 11 * k, -62 + 9 * row, "#dfe4ee", 1)
        pen.rect(-26, -34, 26, -28, "#1f2230", 1)
        pen.path("M-20 -31H20V-14H-20Z", fall(pen, "#8fc79a"))
        return (-46, -134, 46, 3)
    c = tint(looks, "#d8303a", "machine")
    ground(pen, 0, 44)
    pen.rect(-46, -160, 46, -4, roll(pen, c), 5)
    pen.rect(-40, -152, 20, -40, pen.slant("#eaf4fa", "#b8d4e8"), 2)
    for row in range(4):
        pen.line(f"M-40 {-126 + 28 * row}H20", "#8a93a8", 2)
        for k in range(4):
            tone = ("#e0413f", "#f2b02e", "#4fae4f", "#3f86c8")[(k + row) % 4]
            pen.rect(-37 + 14 * k, -146 + 28 * row, -27 + 14 * k, -127 + 28 * row, roll(pen, tone), 2)
    pen.rect(-40, -30, 20, -12, "#1f2230", 2)
    pen.rect(26, -140, 40, -124, "#23302c", 1)
    for k in range(6):
        pen.rect(27 + 7 * (k % 2), -116 + 9 * (k // 2), 32 + 7 * (k % 2), -110 + 9 * (k // 2), "#dfe4ee", 1)
    return (-52, -164, 52, 3)


def _shopping_cart(pen: Pen, looks: Looks) -> Box:
    """A shopping trolley; a cash register or a receipt by the words."""
    if looks.has("register", "till"):
        ground(pen, 0, 56)
        pen.path("M-52 -28H52L58 0H-58Z", roll(pen, tint(looks, "#8a4a3a", "register")))
        pen.path("M-40 -70H40L52 -28H-52Z", face(pen, "#a8614c"))
        pen.rect(-30, -100, 30, -70, roll(pen, "#8a4a3a"), 4)
        pen.rect(-22, -94, 22, -78, "#eef6e8", 2)
        for row in range(3):
            for k in range(5):
                pen.disc(-30 + 15 * k, -60 + 12 * row, 5, orb(pen, "#fbf4e0"))
        pen.rect(-46, -18, 46, -8, metal(pen, "#e0b04a"), 2)
        return (-64, -104, 64, 3)
    if looks.has("receipt", "invoice"):
        pen.path("M-26 -110H26V0" + "l-6.500 -7l-6.500 7" * 4 + "Z", face(pen, "#fdfbf5"))
        for k in range(6):
            pen.line(f"M-18 {-96 + 13 * k}H{4 if k % 2 else 0}M10 {-96 + 13 * k}H18", "#8a8590", 2.4)
        return (-32, -114, 32, 2)
    c = "#8d97ab"
    pen.line("M-62 -98H-46L-28 -24H44", c, 5)
    pen.path("M-44 -86H56L44 -36H-32Z", pen.across("#dfe6f0/0.9", "#ffffff/0.6", "#b9c4d6/0.9"))
    for k in range(7):
        pen.line(f"M{-40 + 14 * k} -86L{-28 + 11 * k} -36", c, 2)
    for k in range(3):
        pen.line(f"M{-41 + 4 * k} {-74 + 13 * k}H{53 - 3 * k}", c, 2)
    for x, y, r, tone in ((-18, -94, 14, "#e0413f"), (8, -98, 16, "#5fae3f"), (32, -92, 13, "#f2b02e")):
        pen.disc(x, y, r, orb(pen, tone))
    for x in (-20, 38):
        pen.disc(x, -8, 8, "#2a2d38")
        pen.disc(x, -8, 3, "#c3cad8")
    return (-68, -116, 62, 2)


def _box(pen: Pen, looks: Looks) -> Box:
    """A cardboard box, open or closed."""
    c = tint(looks, "#cf9a5c", "box")
    ground(pen, 0, 50)
    pen.rect(-46, -66, 46, 0, roll(pen, c), 2)
    if looks.has("open", "empty"):
        pen.path("M-46 -66L-66 -86H-20L-10 -66ZM46 -66L66 -86H20L10 -66Z", fall(pen, light(c, 0.2)))
        pen.rect(-44, -70, 44, -64, shade(c, 0.55))
        return (-72, -92, 72, 3)
    pen.path("M-46 -66L-34 -82H58L46 -66Z", face(pen, light(c, 0.25)))
    pen.path("M46 -66L58 -82V-14L46 0Z", shade(c, 0.25))
    pen.rect(-9, -66, 9, 0, light(c, 0.35), 0, 0.8)
    pen.path("M-9 -66L3 -82H21L9 -66Z", light(c, 0.5), 0.8)
    pen.line("M22 -14v-14M18 -24l4 -5l4 5M34 -14v-14M30 -24l4 -5l4 5", shade(c, 0.5), 2)
    return (-52, -88, 64, 3)


def _pan(pen: Pen, looks: Looks) -> Box:
    """A saucepan; a sieve by the word."""
    ground(pen, 0, 36)
    c = tint(looks, "#aab4c6", "pan")
    pen.rect(34, -46, 86, -38, roll(pen, "#2f2a34"), 4)
    pen.path("M-40 -50H40L36 -6Q36 0 28 0H-28Q-36 0 -36 -6Z", metal(pen, c))
    pen.oval(0, -50, 40, 8, shade(c, 0.4))
    pen.oval(0, -52, 38, 6, pen.across(light(c, 0.4), light(c, 0.7), c))
    pen.disc(0, -62, 6, orb(pen, "#2f2a34"))
    return (-46, -72, 92, 3)


PROPS = (
    thing("trash can, garbage can, dustbin, trash, garbage, rubbish, dumpster, bin, litter", 0.6, _trash),
    thing("fire hydrant, fire extinguisher, hydrant, extinguisher", 0.4, _hydrant),
    thing("traffic cone, road cone", 0.4, _cone),
    thing("parking meter, gas pump, petrol pump, fuel pump", 0.5, _meter),
    thing("vending machine, atm, phone booth, telephone booth, cash machine", 0.95, _vending),
    thing("shopping cart, cash register, receipt, shopping trolley, till", 0.9, _shopping_cart),
    thing("box, carton, moving box", 0.6, _box),
    thing("saucepan, pan", 0.4, _pan, "table"),
)

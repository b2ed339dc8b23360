"""What stands on the larder's shelf."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import (
    fall,
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


def _can(pen: Pen, looks: Looks) -> Box:
    """A drink can; a food tin by the words."""
    food = looks.has("tin", "beans", "tomato", "food", "sardine", "paint")
    colour = tint(looks, looks.pick("#d8342f", "#2f7fd0", "#3fa06a"), "can")
    ground(pen, 0, 30)
    pen.rect(-28, -84, 28, 0, metal(pen, "#c3cad8"), 5)
    pen.rect(-28, -74, 28, -10, roll(pen, colour))
    if food:
        pen.disc(0, -42, 18, "#fff3dc")
        pen.path("M0 -32C-14 -34 -12 -52 0 -50C12 -52 14 -34 0 -32Z", orb(pen, "#e2402f"))
    else:
        pen.path("M-28 -30C-10 -54 10 -22 28 -50V-38C10 -10 -10 -42 -28 -18Z", "#ffffff", 0.9)
    pen.oval(0, -84, 26, 6, pen.across("#e2e7f0", "#ffffff", "#aab4c6"))
    pen.oval(0, -84, 20, 4, "#9aa4b8")
    pen.oval(2, -85, 8, 2, "#e2e7f0")
    return (-34, -92, 34, 3)


def _yogurt(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 30)
    pen.path("M-30 -64H30L23 0H-23Z", roll(pen, "#fbf9f6"))
    pen.path("M-29 -52H29L25 -16H-25Z", roll(pen, tint(looks, "#f2a0bc", "yogurt")))
    pen.path("M0 -20C-14 -28 -14 -46 0 -44C14 -46 14 -28 0 -20Z", orb(pen, "#e2364a"))
    for turn, x in ((-40, -2), (40, 2)):
        pen.path(f"M{x} -43l{turn * 0.25:.0f} -4l-2 7Z", "#5fae3f")
    pen.oval(0, -64, 31, 6, metal(pen, "#d3dae6"))
    pen.path("M22 -66L44 -78L34 -60Z", metal(pen, "#d3dae6"))
    return (-36, -82, 48, 3)


def _shaker(pen: Pen, looks: Looks) -> Box:
    """Salt; pepper or spice by the word."""
    dark_ = looks.has("pepper", "spice", "cinnamon")
    grain = "#4a3a34" if dark_ else "#ffffff"
    ground(pen, 0, 22)
    pen.path("M-16 -60L-24 0H24L16 -60Z", pen.across("#e6f0f8/0.95", "#ffffff/0.7", "#bcd0e2/0.95"))
    pen.path("M-19.500 -34L-22 -3H22L19.500 -34Z", grain if dark_ else "#f4f6fa")
    pen.path("M-17 -60C-18 -84 18 -84 17 -60Z", metal(pen))
    for x, y in ((-6, -72), (0, -75), (6, -72), (-2, -68), (4, -67)):
        pen.disc(x, y, 1.500, "#3a3d52")
    pen.line("M-12 -54L-17 -10", "#ffffff", 3, 0.8)
    return (-28, -84, 28, 3)


def _sugar(pen: Pen, looks: Looks) -> Box:
    """A sack of sugar or flour, standing open."""
    ground(pen, 0, 34)
    sack = tint(looks, "#e9dcc2" if not looks.has("sugar") else "#f4f0ea", "sack")
    pen.path("M-26 -78C-40 -50 -40 -20 -32 0H32C40 -20 40 -50 26 -78Z", orb(pen, sack))
    pen.oval(0, -78, 26, 7, shade(sack, 0.2))
    pen.path("M-22 -78C-16 -94 16 -94 22 -78Q0 -70 -22 -78Z", "#ffffff")
    pen.rect(-18, -50, 18, -18, fall(pen, "#4a86c8"), 3)
    pen.path("M0 -22C-12 -30 -10 -42 0 -38C10 -42 12 -30 0 -22Z" if looks.has("sugar") else "M0 -46V-22M-8 -40L0 -34L8 -40M-8 -32L0 "
        "-26L8 -32", "#fffaf0")
    if not looks.has("sugar"):
        pen.line("M0 -46V-22M-8 -42L0 -36L8 -42M-8 -34L0 -28L8 -34", "#f7d87a", 3)
    return (-42, -96, 42, 3)


def _ketchup(pen: Pen, looks: Looks) -> Box:
    """Ketchup; mustard, mayonnaise or oil by the word."""
    colour = tint(looks, "#f2bf2a" if looks.has("mustard") else "#f6eed8" if looks.has("mayonnaise", "mayo") else "#d8a82f"
                  if looks.has("oil", "vinegar") else "#d8242a", "ketchup")
    ground(pen, 0, 24)
    pen.path(lathe((6, -112), (9, -96), (20, -80), (24, -60), (24, -6), (20, 0)), roll(pen, colour))
    pen.path("M-4 -124H4L9 -100H-9Z", roll(pen, "#fbf7f0" if not looks.has("oil") else "#4f8a3a"))
    pen.rect(-20, -56, 20, -22, fall(pen, "#fff6e6"), 4)
    pen.path("M0 -28C-14 -32 -10 -50 0 -46C10 -50 14 -32 0 -28Z", orb(pen, colour))
    gloss(pen, -12, -70, 3, 10, 4, 0.6)
    return (-30, -128, 30, 3)


def _honeycomb(pen: Pen, looks: Looks) -> Box:
    """Honeycomb with dripping honey."""
    gold = tint(looks, "#f2ac2a", "honeycomb")
    for row in range(4):
        for k in range(4 - row % 2):
            x, y = (k - (3 - row % 2) / 2) * 26, -76 + row * 22
            corners = [(x + 14.6 * math.cos(math.radians(60 * j + 30)), y + 14.6 * math.sin(math.radians(60 * j + 30))) for j in range(6)]
            pen.poly(corners, fall(pen, light(gold, 0.24)))
            pen.poly([(x + 0.7 * (cx - x), y + 0.7 * (cy - y)) for cx, cy in corners], shade(gold, 0.2))
    pen.path("M-30 -8C-30 8 -22 8 -22 -4Q-14 6 -8 -6C-6 20 4 22 6 -4Q18 6 30 -10Z", orb(pen, gold))
    gloss(pen, -2, 4, 2, 6, 0, 0.8)
    return (-60, -96, 60, 20)


def _tiered(pen: Pen, looks: Looks) -> Box:
    """A wedding cake: five tiers with piping and sugar roses, the couple on top."""
    icing = tint(looks, "#fff6ea", "cake", "icing")
    rose = looks.pick("#f28aa8", "#e86a7a", "#f7b0c4", salt="rose")
    ground(pen, 0, 74, 0.45)
    pen.oval(0, -5, 78, 10, metal(pen, "#c9ccd8"))
    low = -8.0
    for half, tall in ((62, 52), (49, 48), (37, 44), (26, 40), (16, 34)):
        top = low - tall
        pen.path(f"M{-half} {top}V{low}Q0 {low + half * 0.2:.1f} {half} {low}V{top}Z", roll(pen, icing))
        pen.oval(0, top, half, half * 0.17, light(icing, 0.5))
        swags = max(3, half // 9)
        for k in range(swags):
            x = -half + (k + 0.5) * 2 * half / swags
            sag = top + 9 + 6 * math.cos(math.pi * x / (2.2 * half))
            pen.line(f"M{x - half / swags:.1f} {sag:.1f}q{half / swags:.1f} 13 {2 * half / swags:.1f} 0", "#e8cfa0", 2.2)
            pen.disc(x - half / swags, sag, 2.4, orb(pen, "#ffffff"))
        for k in range(-2, 3):
            pen.disc(k * half * 0.42, low - 3 + half * 0.13 * (1 - (k / 2.4) ** 2), 4.2, orb(pen, rose))
        low = top
    for x, suit, head in ((-6, "#ffffff", "#8a5a36"), (6, "#2f2f45", "#4a3020")):
        pen.path(f"M{x - 5} {low}Q{x - 4} {low - 18} {x} {low - 19}Q{x + 4} {low - 18} {x + 5} {low}Z", roll(pen, suit))
        pen.disc(x, low - 23, 4.6, orb(pen, "#f0c39a"))
        pen.path(f"M{x - 4.8} {low - 23}A4.8 4.8 0 0 1 {x + 4.8} {low - 23}Q{x} {low - 27} {x - 4.8} {low - 23}Z", head)
    return (-80, low - 30, 80, 6)


PROPS = (
    thing("soda can, soda, can, tin, tin can, fizzy drink, lemonade can", 0.12, _can, "hand"),
    thing("yogurt, yoghurt", 0.11, _yogurt, "hand"),
    thing("salt, salt shaker, spice, pepper shaker, cinnamon, pepper mill", 0.07, _shaker, "hand"),
    thing("sugar, flour, bag of flour, sack of flour", 0.3, _sugar, "table"),
    thing("ketchup, mustard, mayonnaise, olive oil, oil, vinegar, sauce, soy sauce", 0.1, _ketchup, "hand"),
    thing("honeycomb", 0.16, _honeycomb, "hand"),
    thing("wedding cake, tiered cake, layer cake, tallest cake, tall cake, giant cake, huge cake, towering cake", 1.25, _tiered),
)

"""Vegetables, from the garden and the market."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import curve, fall, gloss, ground, leaf, orb, rng_of, roll, shade, thing, tint

_LEAF = "#5fae3f"


def _tomato(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#e2402f", "tomato")
    ground(pen, 0, 30)
    pen.path("M0 -2C-32 0 -46 -20 -42 -40C-38 -62 -16 -66 0 -60C16 -66 38 -62 42 -40C46 -20 32 0 0 -2Z", orb(pen, red))
    pen.line("M-16 -60Q-32 -46 -34 -24M16 -60Q32 -46 34 -24", shade(red, 0.3), 2, 0.4)
    for turn in (-100, -58, -8, 46, 96):
        leaf(pen, 0, -60, 24, turn, "#4f9a3a", 0.24)
    pen.line("M0 -60q2 -8 7 -12", "#4f8a34", 4)
    gloss(pen, -20, -42, 7, 11, 30, 0.6)
    return (-46, -86, 46, 3)


def _potato(pen: Pen, looks: Looks) -> Box:
    skin = tint(looks, "#c99a5e", "potato")
    ground(pen, 2, 46)
    pen.path(curve((-52, -28), (-40, -52), (-8, -58), (26, -50), (50, -30), (40, -6), (4, -1), (-36, -4)), orb(pen, skin))
    for x, y in ((-28, -36), (-4, -22), (16, -40), (32, -20), (-20, -12)):
        pen.oval(x, y, 4, 2, shade(skin, 0.4), 0.7)
        pen.line(f"M{x - 4} {y - 3}q4 -3 8 0", light(skin, 0.4), 1.4, 0.7)
    gloss(pen, -20, -46, 14, 5, -8, 0.3)
    return (-56, -62, 56, 3)


def _onion(pen: Pen, looks: Looks) -> Box:
    """An onion; garlic by its word."""
    bulb = looks.has("garlic")
    skin = tint(looks, "#f3ecdf" if bulb else "#c9853f", "onion", "garlic")
    ground(pen, 0, 26)
    pen.path("M-6 -66C-4 -54 -44 -52 -42 -26C-40 0 -16 0 0 0C16 0 40 0 42 -26C44 -52 4 -54 6 -66L9 -92L2 -84L-2 -94L-5 -82Z",
             orb(pen, skin))
    for k in (-26, -14, 0, 14, 26):
        pen.line(f"M{k * 0.1:.1f} -66C{k * 0.5:.1f} -54 {k * 1.3:.1f} -30 {k * 0.6:.1f} -3",
                 shade(skin, 0.34) if not bulb else "#b9a3b8", 2, 0.5)
    pen.line("M-6 -1l-4 5M0 0v6M6 -1l4 5", "#a08a6a", 1.6)
    if bulb:
        pen.oval(-16, -24, 16, 24, pen.soft("#b88ab0", 0.4))
    gloss(pen, -20, -36, 6, 13, 22, 0.5)
    return (-46, -98, 46, 7)


def _cucumber(pen: Pen, looks: Looks) -> Box:
    """A cucumber; a courgette or a pickle by its word."""
    green = tint(looks, "#4f9a44", "cucumber")
    ground(pen, 0, 50)
    with pen.at(0, -26, turn=-16):
        pen.path("M-62 0C-62 -18 -44 -20 0 -21C44 -20 62 -16 62 0C62 14 44 20 0 20C-44 20 -62 16 -62 0Z", orb(pen, green))
        for k in range(9):
            pen.disc(-48 + 12 * k, -8 + 13 * (k % 2), 1.8, light(green, 0.4), 0.8)
        pen.line("M-52 -8Q0 -16 52 -8", light(green, 0.5), 3, 0.5)
    for x in (30, 50):
        pen.disc(x, -15, 15, green)
        pen.disc(x, -15, 12.6, pen.ball("#f2f8cc", "#d3e8a0", "#b6d87a", cx=0.5, cy=0.5))
        for k in range(6):
            a = math.tau * k / 6
            pen.oval(x + 5.5 * math.cos(a), -15 + 5.5 * math.sin(a), 1.4, 2.2, "#8fae56")
    return (-70, -66, 70, 3)


def _pepper(pen: Pen, looks: Looks) -> Box:
    """A bell pepper; a chili by its word."""
    hot = looks.has("chili", "chilli", "chilies", "jalapeno", "hot", "cayenne")
    colour = tint(looks, "#e0301f" if hot else looks.pick("#e2402f", "#f2b02f", "#4fa83f"), "pepper", "chili")
    if hot:
        pen.path("M-30 -72C-14 -78 6 -70 12 -52C20 -28 26 -12 46 0C20 2 -8 -10 -20 -34C-28 -50 -38 -60 -30 -72Z", orb(pen, colour))
        gloss(pen, -10, -52, 4, 14, -26, 0.7)
        pen.path("M-38 -70Q-26 -86 -10 -74Q-24 -62 -38 -70Z", "#4f9a3a")
        pen.line("M-26 -76Q-30 -90 -42 -92", "#4f8a34", 5)
        return (-50, -98, 50, 3)
    ground(pen, 0, 28)
    pen.path("M0 -70C10 -80 40 -76 40 -48C40 -24 32 -2 18 0Q8 2 0 -4Q-8 2 -18 0C-32 -2 -40 -24 -40 -48C-40 -76 -10 -80 0 -70Z",
             orb(pen, colour))
    pen.line("M-8 -68Q-18 -36 -8 -4M8 -68Q18 -36 8 -4", shade(colour, 0.36), 2.4, 0.5)
    pen.path("M-14 -72Q0 -62 14 -72Q10 -82 0 -80Q-10 -82 -14 -72Z", "#4f9a3a")
    pen.line("M0 -78q2 -8 8 -12", "#4f8a34", 5)
    gloss(pen, -26, -48, 5, 14, 8, 0.6)
    return (-44, -96, 44, 3)


def _corn(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, "#f7c62f", "corn")
    pen.path("M-20 -16C-26 -60 -16 -100 0 -112C16 -100 26 -60 20 -16Z", shade(gold, 0.25))
    for row in range(12):
        y = -24 - row * 7.4
        half = 19 * math.sin(min(1.0, (112 + y) / 46) * math.pi / 2)
        for k in range(5):
            x = (k - 2) * half / 2.3
            pen.oval(x, y, max(1.4, half / 4.4), 3.6, orb(pen, gold))
    pen.path("M-2 2C-40 -8 -40 -46 -30 -74C-26 -46 -16 -28 0 -18Z", roll(pen, "#6ab04a"))
    pen.path("M2 2C40 -8 40 -46 32 -80C26 -48 16 -28 0 -18Z", roll(pen, "#5a9f40"))
    pen.path("M-24 -30C-14 -6 14 -6 26 -34C24 -6 12 4 0 4C-12 4 -24 -4 -24 -30Z", orb(pen, "#7cc258"))
    pen.line("M-30 -70C-27 -40 -14 -14 0 -2M31 -76C28 -40 14 -14 0 -2", "#3f7a30", 1.4, 0.6)
    return (-42, -116, 42, 5)


def _broccoli(pen: Pen, looks: Looks) -> Box:
    """Broccoli; cauliflower by its word."""
    white = looks.has("cauliflower")
    head = tint(looks, "#f4edd8" if white else "#4f9a3a", "broccoli")
    pen.path("M-14 0C-12 -20 -20 -30 -34 -40L-20 -50L0 -42L20 -50L34 -40C20 -30 12 -20 14 0Q0 4 -14 0Z", roll(pen, "#a9cf7a"))
    if white:
        for turn in (-80, -46, 46, 80):
            leaf(pen, 0, -4, 56, turn, "#7ab85a", 0.5)
    rng = rng_of(looks, "broccoli")
    for x, y, r in ((-34, -54, 20), (34, -54, 20), (-16, -72, 22), (18, -72, 22), (0, -56, 24), (0, -86, 18)):
        pen.disc(x, y, r, orb(pen, head))
        for _ in range(14):
            a, d = rng.uniform(0, math.tau), r * math.sqrt(rng.random()) * 0.9
            pen.disc(x + d * math.cos(a), y + d * math.sin(a), rng.uniform(1.6, 3),
                     light(head, 0.3) if rng.random() < 0.55 else shade(head, 0.25), 0.7)
    return (-58, -108, 58, 10)


def _cabbage(pen: Pen, looks: Looks) -> Box:
    """Cabbage; lettuce or salad leaves by the word."""
    loose = looks.has("lettuce", "spinach", "kale", "chard")
    green = tint(looks, "#8fce4a" if loose else "#a5cf8a", "cabbage", "lettuce")
    ground(pen, 0, 40)
    for k in range(13 if loose else 0):
        a = math.pi * (0.98 + 1.04 * k / 12)
        pen.disc(48 * math.cos(a), -36 + 46 * math.sin(a), 12, orb(pen, light(green, 0.06 + 0.12 * (k % 2))))
    for side in (-1, 1):
        pen.path(f"M{side * 4} -2C{side * 54} 6 {side * 66} -30 {side * 50} -58C{side * 44} -50 {side * 34} -60 {side * 26} -40Z",
                 orb(pen, shade(green, 0.16)))
        pen.line(f"M{side * 8} -4C{side * 30} -12 {side * 42} -30 {side * 48} -50", light(green, 0.6), 2, 0.8)
    pen.path("M0 -2C-40 -2 -46 -34 -40 -50C-34 -76 -10 -82 0 -78C10 -82 34 -76 40 -50C46 -34 40 -2 0 -2Z", orb(pen, green))
    pen.path("M-36 -60C-22 -54 -6 -30 -2 -4C-34 -4 -48 -34 -36 -60Z", light(green, 0.18), 0.9)
    pen.path("M30 -66C18 -56 8 -36 4 -4C40 -6 48 -46 30 -66Z", shade(green, 0.12), 0.7)
    pen.line("M-34 -56C-22 -46 -8 -26 -2 -6M30 -62C18 -48 8 -30 4 -6M-2 -76C-6 -60 -4 -40 0 -26M-20 -40l-12 4M-12 -26l-16 2M18 -42l14 2",
             light(green, 0.7), 2.2, 0.8)
    return (-66, -98, 66, 3)


def _peas(pen: Pen, looks: Looks) -> Box:
    """A pod of peas; beans by the word."""
    bean = looks.has("bean", "magic", "coffee")
    green = tint(looks, "#6ab83f" if not bean else "#9a4a3a", "pea", "bean")
    if bean:
        for x, y, turn in ((-24, -18, -24), (22, -16, 30), (0, -46, 8)):
            with pen.at(x, y, turn=turn):
                pen.path("M-22 0C-24 -20 22 -22 24 0C24 14 12 16 6 6Q0 2 -6 6C-12 16 -22 14 -22 0Z", orb(pen, green))
                gloss(pen, -6, -8, 9, 3, -6, 0.6)
        return (-52, -68, 54, 2)
    with pen.at(0, -28, turn=-14):
        pen.path("M-66 -4C-40 -40 40 -40 66 -4C40 30 -40 30 -66 -4Z", roll(pen, shade(green, 0.12)))
        pen.path("M-60 -4C-36 -22 36 -22 60 -4C36 16 -36 16 -60 -4Z", shade(green, 0.45))
        for k in range(5):
            pen.disc(-36 + 18 * k, -3, 11.5 - abs(k - 2) * 1.4, orb(pen, light(green, 0.16)))
        pen.path("M-66 -4C-40 34 40 34 66 -4C38 22 -38 22 -66 -4Z", fall(pen, green))
        pen.line("M64 -4q10 -2 14 -10", "#4f8a34", 3.4)
    return (-70, -70, 82, 4)


def _eggplant(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#5a2f72", "eggplant", "aubergine")
    with pen.at(0, -44, turn=26):
        pen.path("M0 -44C14 -40 20 -20 28 0C38 26 20 46 0 46C-20 46 -38 26 -28 0C-20 -20 -14 -40 0 -44Z", orb(pen, colour))
        pen.path("M0 -54C14 -50 22 -36 20 -24Q10 -34 4 -26Q0 -34 -6 -26Q-12 -34 -20 -24C-22 -36 -14 -50 0 -54Z", "#5a9f40")
        pen.line("M0 -52q-2 -12 6 -16", "#4f8a34", 6)
        gloss(pen, -13, 6, 5, 18, 14, 0.65)
    return (-50, -110, 52, 4)


def _radish(pen: Pen, looks: Looks) -> Box:
    """A radish; a beet or a turnip by its word."""
    colour = tint(looks, "#8a2450" if looks.has("beet", "beetroot") else "#e8d8ea" if looks.has("turnip") else "#e2385f", "radish")
    for turn in (-34, -12, 10, 34):
        leaf(pen, 0, -62, 54, turn, _LEAF, 0.36)
    pen.path("M0 -66C28 -66 36 -46 30 -32C24 -16 8 -14 3 0L0 8L-3 0C-8 -14 -24 -16 -30 -32C-36 -46 -28 -66 0 -66Z", orb(pen, colour))
    if looks.has("turnip"):
        pen.path("M0 -66C28 -66 34 -50 31 -42Q0 -34 -31 -42C-34 -50 -28 -66 0 -66Z", "#a85fb8", 0.7)
    elif not looks.has("beet", "beetroot"):
        pen.path("M14 -22C8 -16 5 -8 3 0L0 8L-3 0C-5 -8 -8 -16 -14 -22Q0 -28 14 -22Z", "#fff4f2", 0.85)
    gloss(pen, -14, -50, 5, 9, 30, 0.6)
    return (-40, -120, 40, 8)


def _celery(pen: Pen, looks: Looks) -> Box:
    """Celery; leeks, asparagus or spring onions by the word."""
    spear, leek = looks.has("asparagus"), looks.has("leek", "scallion")
    green = tint(looks, "#a9d86a", "celery")
    for k in range(5):
        x, lean = (k - 2) * 8, (k - 2) * 5
        stem = f"M{x - 5} 0C{x - 5} -40 {x + lean - 5} -60 {x + lean - 4} -84H{x + lean + 4}C{x + lean + 5} -60 {x + 5} -40 {x + 5} 0Z"
        pen.path(stem, roll(pen, "#f4f4e2" if leek else green))
        if spear:
            pen.path(f"M{x + lean - 5} -82C{x + lean - 7} -98 {x + lean - 2} -108 {x + lean} -114C{x + lean + 2} -108 {x + lean + 7} "
                     f"-98 {x + lean + 5} -82Z",
                     orb(pen, "#6a8f4a"))
        elif leek:
            pen.path(f"M{x + lean - 6} -50L{x + lean * 2 - 8} -124L{x + lean * 2 + 8} -116L{x + lean + 6} -50Z", roll(pen, "#5a9a4f"))
        else:
            for turn in (-50, -10, 40):
                leaf(pen, x + lean, -82, 26, turn + lean, "#6ab84a", 0.6)
    pen.rect(-24, -34, 24, -26, fall(pen, "#d8a04a"), 3)
    return (-52, -132, 56, 1)


def _zucchini(pen: Pen, looks: Looks) -> Box:
    """A courgette or a squash lying."""
    green = tint(looks, "#e0a23a" if looks.has("squash") else "#4f8f44", "zucchini")
    ground(pen, 0, 48)
    with pen.at(0, -20, turn=-8):
        pen.path(curve((-60, 0), (-44, -16), (0, -17), (44, -10), (58, 0), (44, 12), (0, 17), (-44, 16)), orb(pen, green))
        for k in (-8, 0, 8):
            pen.line(f"M-52 {k}Q0 {k * 1.5} 48 {k * 0.6:.1f}", light(green, 0.35), 2, 0.5)
        pen.path("M56 -7L72 -9L73 7L56 7Z", roll(pen, "#8fae5a"))
    return (-66, -48, 78, 3)


def _ginger(pen: Pen, looks: Looks) -> Box:
    """Ginger: knobbly and branched."""
    skin = tint(looks, "#d8a868", "ginger")
    ground(pen, 0, 44)
    for x, y, rx, ry, turn in ((-26, -20, 30, 17, -10), (20, -22, 32, 18, 12), (-12, -44, 14, 20, -24), (26, -46, 13, 20, 20),
                               (48, -18, 14, 11, 0)):
        with pen.at(x, y, turn=turn):
            pen.oval(0, 0, rx, ry, orb(pen, skin))
            for k in (-0.5, 0.1, 0.6):
                pen.line(f"M{num(rx * k)} {num(-ry * 0.8)}q4 {num(ry * 0.8)} 0 {num(ry * 1.6)}", shade(skin, 0.4), 1.4, 0.5)
    return (-60, -72, 66, 3)


PROPS = (
    thing("tomato", 0.12, _tomato, "hand"),
    thing("potato, sweet potato", 0.15, _potato, "hand"),
    thing("onion, garlic, shallot", 0.11, _onion, "hand"),
    thing("cucumber, pickle, gherkin", 0.26, _cucumber, "hand"),
    thing("pepper, bell pepper, chili, chilli, chili pepper, paprika, hot pepper, jalapeno", 0.12, _pepper, "hand"),
    thing("corn, maize, corncob, sweetcorn, ear of corn", 0.14, _corn, "hand"),
    thing("broccoli, cauliflower", 0.18, _broccoli, "hand"),
    thing("cabbage, lettuce, spinach, kale, brussels sprout", 0.3, _cabbage, "table"),
    thing("pea, pea pod, bean, magic bean, coffee bean, lentil", 0.14, _peas, "hand"),
    thing("eggplant, aubergine", 0.14, _eggplant, "hand"),
    thing("radish, beet, beetroot, turnip", 0.12, _radish, "hand"),
    thing("celery, leek, asparagus, scallion, rhubarb", 0.2, _celery, "hand"),
    thing("zucchini, courgette, squash", 0.26, _zucchini, "hand"),
    thing("ginger root, ginger", 0.14, _ginger, "hand"),
)

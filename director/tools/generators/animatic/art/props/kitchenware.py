"""What is in a kitchen besides the food."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    flame,
    gloss,
    ground,
    lathe,
    metal,
    orb,
    roll,
    shade,
    steam,
    thing,
    tint,
)

_STEEL = "#c3cad8"


def _coffee_machine(pen: Pen, looks: Looks) -> Box:
    """A coffee machine with a cup under its spout."""
    tone = tint(looks, looks.pick("#c8453a", "#3d4a5c", "#4a8fb8"), "machine", "maker")
    pen.path("M-58 0V-118Q-58 -130 -46 -130H46Q58 -130 58 -118V-84H-14V-12H58V0Z", roll(pen, tone))
    pen.rect(-14, -84, 58, -12, shade(tone, 0.55))
    pen.rect(10, -92, 34, -66, metal(pen), 3)
    pen.line("M16 -66v9M28 -66v9", "#8a5a34", 2.4)
    pen.rect(-16, -13, 62, -5, metal(pen), 3)
    pen.path("M6 -46H38L34 -14H10Z", "#fbf7ee")
    pen.line("M38 -40q12 2 4 16l-5 2", "#fbf7ee", 4)
    pen.line("M16 -50q-5 -6 0 -11M27 -50q5 -6 0 -11", "#ffffff", 2, 0.7)
    pen.disc(-36, -104, 9, metal(pen))
    pen.rect(-48, -84, -24, -40, "#2f3446", 4)
    for k, lamp in enumerate(("#7fe08a", "#ffd05a", "#ff7a6a")):
        pen.disc(-36, -74 + 13 * k, 3.4, lamp)
    pen.rect(-40, -136, 40, -128, shade(tone, 0.35), 3)
    gloss(pen, -30, -121, 22, 4, 0, 0.6)
    return (-62, -138, 64, 2)


def _fork(pen: Pen, looks: Looks) -> Box:
    steel = metal(pen, tint(looks, _STEEL, "fork"))
    pen.path("M-4.500 0C-5 -30 -3 -50 -3 -62C-14 -66 -16 -76 -16 -90V-112H-11V-88H-7V-112H-2.500V-88H2.500V-112H7V-88H11V-112H16V-90C16 "
             "-76 14 -66 3 -62C3 -50 5 -30 4.500 0Q0 4 -4.500 0Z", steel)
    gloss(pen, -1, -30, 1.200, 16, 0, 0.8)
    return (-22, -116, 22, 3)


def _chopsticks(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, "#b03a34", "chopsticks")
    for turn in (-5, 6):
        with pen.at(0, 0, turn=turn):
            pen.path("M-3.500 0L-1.500 -116H1.500L3.500 0Z", roll(pen, colour))
            pen.rect(-3, -20, 3, -12, "#f2c84a")
    return (-18, -120, 20, 2)


def _ladle(pen: Pen, looks: Looks) -> Box:
    """A ladle; a spatula by its word."""
    if looks.has("spatula", "turner", "flipper"):
        pen.path(lathe((4, -64), (5, -30), (6, -8), (4, 0)), roll(pen, "#3a3d52"))
        pen.path("M-3 -64V-84H3V-64Z", metal(pen))
        pen.path("M-20 -84H20L17 -128Q0 -134 -17 -128Z", metal(pen))
        for x in (-9, 0, 9):
            pen.rect(x - 1.800, -120, x + 1.800, -94, shade(_STEEL, 0.5), 1.500)
        return (-24, -134, 24, 2)
    pen.line("M0 0C-1 -40 2 -70 8 -100", tint(looks, "#aab4c6", "ladle"), 5)
    pen.path("M-22 -108C-22 -74 32 -74 34 -108Q6 -102 -22 -108Z", metal(pen))
    pen.oval(6, -109, 28, 6, shade(_STEEL, 0.25))
    pen.line("M0 0q-6 2 -8 -4", "#aab4c6", 4)
    return (-28, -120, 40, 3)


def _kettle(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#c8453a", "#4a8fb8", "#b9c2d2"), "kettle")
    ground(pen, 0, 40)
    pen.line("M-26 -64C-24 -104 24 -104 26 -64", "#3a3344", 7)
    pen.path("M34 -40C48 -44 46 -66 60 -70L64 -62C56 -58 56 -36 38 -24Z", roll(pen, colour))
    pen.path(lathe((16, -70), (32, -60), (42, -34), (42, -6), (36, 0)), orb(pen, colour))
    pen.oval(0, -69, 17, 5, light(colour, 0.3))
    pen.disc(0, -76, 6, orb(pen, "#3a3344"))
    pen.rect(-42, -8, 42, -3, metal(pen), 2)
    gloss(pen, -20, -42, 5, 16, 12, 0.6)
    steam(pen, 64, -76, 26, 2, 7)
    return (-48, -112, 76, 3)


def _toaster(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#d8483f", "#8fc4c8", "#c9cfdb"), "toaster")
    ground(pen, 0, 52)
    for x in (-16, 14):
        pen.path(f"M{x - 18} -50V-78C{x - 24} -82 {x - 20} -92 {x - 10} -92H{x + 10}C{x + 20} -92 {x + 24} -82 {x + 18} -78V-50Z",
                 fall(pen, "#e0a04f" if x > 0 else "#c98438"))
    pen.path("M-56 -6V-40C-56 -62 -46 -66 -34 -66H34C46 -66 56 -62 56 -40V-6Q56 0 50 0H-50Q-56 0 -56 -6Z", orb(pen, colour))
    pen.rect(-40, -68, 40, -61, "#2f2a38", 3)
    pen.rect(58, -44, 66, -36, roll(pen, "#2f2a38"), 2)
    pen.line("M57 -54V-14", shade(colour, 0.5), 3)
    pen.disc(34, -18, 8, metal(pen))
    pen.line("M34 -18L38 -23", "#3a3344", 2)
    gloss(pen, -36, -44, 5, 14, 10, 0.6)
    return (-62, -98, 72, 3)


def _stove(pen: Pen, looks: Looks) -> Box:
    """A cooker with an oven; an old iron stove by its words."""
    body = tint(looks, "#f2f1f4", "stove", "oven")
    ground(pen, 0, 50)
    pen.rect(-50, -112, 50, -104, metal(pen, "#9aa4b6"), 3)
    pen.rect(-50, -104, 50, -2, roll(pen, body), 4)
    for x in (-34, -17, 0, 17, 34):
        pen.disc(x, -94, 5, orb(pen, "#3a3d52"))
        pen.line(f"M{x} -94v-4", "#f2b84a", 1.600)
    pen.line("M-38 -80H38", metal(pen), 5)
    pen.rect(-38, -72, 38, -18, "#2a2633", 5)
    pen.rect(-34, -68, 34, -22, pen.down("#5a2f2a", "#e8803a", "#f7b84a"), 4)
    pen.rect(-34, -68, 34, -22, "#f2802a", 4, 0.7, glow=True)
    for y in (-54, -40):
        pen.line(f"M-33 {y}H33", "#4a3a3a", 1.800)
    pen.path("M-16 -54C-14 -40 14 -40 16 -54Z", orb(pen, "#e0b060"))
    pen.path("M-30 -114V-130H4V-114Z", roll(pen, "#c8503f"))
    pen.oval(-13, -130, 17, 3.500, light("#c8503f", 0.4))
    pen.line("M4 -124H20", "#3a3344", 4)
    steam(pen, -13, -136, 22, 2)
    pen.rect(-46, -2, -38, 0, "#3a3344")
    pen.rect(38, -2, 46, 0, "#3a3344")
    return (-56, -162, 56, 3)


def _microwave(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, "#d9dee8", "microwave")
    ground(pen, 0, 60)
    pen.rect(-64, -70, 64, -3, roll(pen, body), 5)
    pen.rect(-56, -62, 30, -12, "#23202c", 4)
    pen.rect(-52, -58, 26, -16, pen.slant("#5a6a7a", "#2f3644"), 3)
    pen.path("M-46 -16L-26 -58H-14L-34 -16Z", "#ffffff", 0.18)
    pen.oval(-13, -22, 26, 4, "#f2d08a", 0.5)
    pen.line("M36 -58V-16", metal(pen), 4)
    pen.rect(44, -60, 60, -50, "#23302c", 1)
    pen.line("M47 -55h10", "#6af0a8", 3)
    pen.line("M47 -55h10", "#6af0a8", 3, glow=True)
    for row in range(3):
        for k in range(3):
            pen.rect(44 + 5.600 * k, -44 + 8 * row, 48 + 5.600 * k, -39 + 8 * row, "#8a93a8", 1)
    pen.rect(44, -18, 60, -11, "#e2574a", 2)
    return (-70, -76, 70, 3)


def _fridge(pen: Pen, looks: Looks) -> Box:
    body = tint(looks, looks.pick("#e8ecf2", "#8fc8c4", "#e8604f"), "fridge", "refrigerator")
    ground(pen, 0, 40)
    pen.rect(-40, -160, 40, -4, roll(pen, body), 8)
    pen.line("M-40 -108H40", shade(body, 0.4), 2.400)
    for y0, y1 in ((-146, -120), (-96, -60)):
        pen.line(f"M-30 {y0}V{y1}", metal(pen), 5)
    for x, y, tone in ((6, -88, "#f7c62f"), (22, -76, "#e2508a"), (14, -140, "#5fae3f")):
        pen.rect(x - 6, y - 7, x + 6, y + 7, tone, 1)
        pen.disc(x, y - 7, 2, "#d8342f")
    pen.rect(-36, -4, -26, 0, "#3a3344")
    pen.rect(26, -4, 36, 0, "#3a3344")
    gloss(pen, 30, -134, 3, 16, 0, 0.5)
    return (-46, -164, 46, 3)


def _blender(pen: Pen, looks: Looks) -> Box:
    """A blender with fruit in it; a mixer by its word."""
    colour = tint(looks, looks.pick("#d8483f", "#5a9fc8", "#f2c14a"), "blender", "mixer")
    if looks.has("mixer"):
        ground(pen, 0, 52)
        pen.path("M-50 0V-10H22L30 -66H52V-10V0Z", roll(pen, colour))
        pen.path("M-52 -70C-52 -98 40 -100 54 -76L52 -58C20 -54 -52 -50 -52 -70Z", orb(pen, colour))
        pen.rect(-34, -56, -22, -46, metal(pen))
        pen.line("M-36 -46Q-44 -30 -28 -20Q-12 -30 -20 -46M-28 -46V-20", "#aab4c6", 2.600)
        pen.path("M-56 -40H0C0 -20 -10 -10 -20 -10H-36C-46 -10 -56 -20 -56 -40Z", metal(pen))
        gloss(pen, -20, -82, 20, 4, -4, 0.6)
        return (-62, -102, 60, 3)
    ground(pen, 0, 30)
    pen.path("M-26 -112H26L18 -38H-18Z", pen.across("#dcefff/0.85", "#ffffff/0.4", "#bcd6ee/0.8"))
    pen.path("M-23.500 -88H23.500L17 -42H-17Z", pen.across("#f7a0b8", "#e8608a", "#b83a68"))
    for x, y, tone in ((-9, -94, "#e2363f"), (8, -92, "#f7d84a"), (-2, -84, "#e2363f")):
        pen.disc(x, y, 7, orb(pen, tone))
    pen.line("M26 -104C44 -100 42 -66 22 -62", "#cfe2f2", 5)
    pen.rect(-28, -122, 28, -111, roll(pen, "#3a3344"), 3)
    pen.path("M-18 -38H18L30 0H-30Z", roll(pen, colour))
    pen.disc(0, -17, 9, metal(pen))
    pen.line("M0 -17L5 -23", "#3a3344", 2.400)
    pen.line("M-19 -102L-13 -48", "#ffffff", 3, 0.7)
    return (-36, -126, 48, 3)


def _grater(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 30)
    pen.line("M-12 -98C-12 -120 12 -120 12 -98", tint(looks, "#d8483f", "handle"), 7)
    pen.path("M-18 -98H18L30 0H-30Z", metal(pen))
    for row in range(6):
        for k in range(4):
            x = (k - 1.500) * (9 + row * 1.200)
            pen.path(f"M{num(x - 2.500)} {-84 + 13 * row}q2.500 -6 5 0Z", "#5a6378")
    return (-34, -120, 34, 3)


def _apron(pen: Pen, looks: Looks) -> Box:
    cloth = tint(looks, looks.pick("#d8584a", "#4a86b8", "#f2e6cc"), "apron")
    pen.line("M-16 -84C-14 -114 14 -114 16 -84M-30 -58H-50M30 -58H50", shade(cloth, 0.3), 4)
    pen.path("M-18 -88Q0 -84 18 -88C20 -72 26 -62 34 -58L42 -4Q0 4 -42 -4L-34 -58C-26 -62 -20 -72 -18 -88Z", roll(pen, cloth))
    pen.path("M-20 -44H20V-26Q20 -18 12 -18H-12Q-20 -18 -20 -26Z", light(cloth, 0.2))
    pen.line("M-20 -42H20M0 -44V-18", shade(cloth, 0.35), 1.600, 0.7)
    pen.line("M-38 -10Q0 -2 38 -10", light(cloth, 0.5), 2.400, 0.8)
    return (-54, -114, 54, 3)


def _tray(pen: Pen, looks: Looks) -> Box:
    """A tray with a glass, as a waiter carries it."""
    pen.shadow(0, 0, 54, 4, 0.4)
    pen.oval(0, -7, 58, 8, metal(pen, tint(looks, "#c9cfdb", "tray")))
    pen.oval(0, -8.500, 50, 5.600, face(pen, "#dfe4ee"))
    pen.path("M-30 -56L-26 -12H-8L-4 -56Z", pen.across("#dcefff/0.85", "#ffffff/0.4", "#bcd6ee/0.8"))
    pen.path("M-28.500 -42L-26 -13H-8L-5.500 -42Z", fall(pen, "#f7a02f"))
    pen.path("M8 -10C8 -40 44 -40 44 -10Z", metal(pen, "#e0b04a"))
    pen.disc(26, -35, 4, orb(pen, "#e0b04a"))
    return (-62, -62, 62, 3)


def _napkin(pen: Pen, looks: Looks) -> Box:
    """A folded cloth: napkin, towel or handkerchief."""
    cloth = tint(looks, looks.pick("#f2efe9", "#8fc0d8", "#f2a8b8"), "napkin", "towel")
    if looks.has("towel"):
        ground(pen, 0, 44)
        for k in range(4):
            tone = (cloth, light(cloth, 0.35))[k % 2]
            pen.path(f"M-44 {-14 * k}C-54 {-14 * k} -54 {-14 * k - 13} -44 {-14 * k - 13}H44C50 {-14 * k - 13} 50 {-14 * k} 44 "
                     f"{-14 * k}Z", fall(pen, tone))
            pen.line(f"M-30 {-14 * k - 7}H40", shade(tone, 0.25), 1.200, 0.5)
        return (-56, -58, 54, 3)
    pen.path("M-40 -8L0 -84L40 -8Q0 6 -40 -8Z", roll(pen, cloth))
    pen.path("M0 -84L14 -4Q28 -4 40 -8Z", shade(cloth, 0.16))
    pen.path("M0 -84L-14 -4Q-4 0 6 -2Z", light(cloth, 0.4), 0.8)
    return (-46, -88, 46, 2)


def _cutting_board(pen: Pen, looks: Looks) -> Box:
    pen.shadow(0, 0, 60, 4, 0.4)
    pen.path("M-58 -10H58L64 0H-64Z", fall(pen, "#b97f45"))
    pen.path("M-46 -24H46L58 -10H-58Z", face(pen, "#dcae70"))
    pen.line("M-44 -18H50M-40 -14H30", "#b0803f", 1.400, 0.6)
    for k in range(5):
        pen.oval(-26 + 9 * k, -22 + k % 2, 6.500, 4, orb(pen, "#e8862f"))
    pen.path("M16 -28L52 -46L56 -40L24 -24Z", metal(pen))
    pen.path("M52 -47L70 -57L74 -51L56 -40Z", roll(pen, "#3a2f34"))
    return (-68, -62, 78, 3)


def _corkscrew(pen: Pen, looks: Looks) -> Box:
    """A bottle opener with its screw."""
    pen.rect(-26, -98, 26, -84, roll(pen, tint(looks, "#a8623a", "corkscrew")), 7)
    pen.rect(-3, -86, 3, -60, metal(pen))
    pen.line("M0 -60" + "q9 3 0 8t0 8" * 3 + "L0 -2", "#8a93a8", 3.400)
    return (-32, -102, 32, 1)


def _barbecue(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 46)
    pen.line("M-24 -50L-38 -2M24 -50L38 -2M0 -46V-2", "#3a3d4a", 4)
    pen.path("M-52 -84H52C52 -56 30 -46 0 -46C-30 -46 -52 -56 -52 -84Z", orb(pen, tint(looks, "#c8392f", "grill")))
    pen.oval(0, -84, 52, 10, "#2a2633")
    pen.oval(0, -82, 46, 7, pen.soft("#ff8a2a", 1.0))
    pen.oval(0, -82, 46, 7, "#ff7a1f", 0.9, glow=True)
    for k in range(9):
        pen.line(f"M{-40 + 10 * k} -91V-77", "#8a93a8", 1.600)
    for x, tone in ((-24, "#9a4a2a"), (2, "#8a3f24"), (26, "#b85a34")):
        pen.oval(x, -89, 11, 5, orb(pen, tone))
    for x in (-14, 16):
        flame(pen, x, -90, 12, 0)
    steam(pen, 0, -98, 34)
    return (-58, -136, 58, 3)


def _pan_scale(pen: Pen, looks: Looks) -> Box:
    """Scales with two pans; a kitchen scale by its words."""
    brass = metal(pen, tint(looks, "#d8a84a", "scale"))
    ground(pen, 0, 26)
    pen.path("M-26 0L-18 -10H18L26 0Z", brass)
    pen.rect(-3.500, -96, 3.500, -8, brass)
    pen.line("M-48 -92Q0 -104 48 -92", "#d8a84a", 5)
    pen.disc(0, -100, 6, orb(pen, "#e6b84a"))
    for x in (-48, 48):
        pen.line(f"M{x} -92L{x - 20} -48M{x} -92L{x + 20} -48", "#b98a34", 1.600)
        pen.path(f"M{x - 24} -48H{x + 24}C{x + 20} -34 {x - 20} -34 {x - 24} -48Z", brass)
        pen.oval(x, -48, 24, 3.600, "#f7dc8a")
    return (-78, -110, 78, 3)


def _tap(pen: Pen, looks: Looks) -> Box:
    """A tap that runs."""
    steel = metal(pen, tint(looks, _STEEL, "faucet"))
    pen.path("M-30 -58H-6V-66H10C34 -66 40 -50 40 -34H24C24 -46 20 -50 10 -50H-6V-42H-30Z", steel)
    pen.rect(-40, -64, -30, -38, steel, 3)
    pen.rect(-8, -84, 4, -62, steel, 2)
    pen.rect(-24, -92, 20, -84, roll(pen, "#d8483f"), 4)
    pen.path("M27 -34H37L36 -4Q32 2 28 -4Z", pen.down("#bfe8ff", "#5ab8f0"))
    for x, y in ((22, -4), (42, -3), (32, 0)):
        pen.disc(x, y, 3, "#8fd4f5")
    return (-46, -96, 50, 4)


PROPS = (
    thing("fork", 0.09, _fork, "hand"),
    thing("chopsticks, chopstick", 0.08, _chopsticks, "hand"),
    thing("ladle, spatula, turner", 0.12, _ladle, "hand"),
    thing("kettle, tea kettle", 0.32, _kettle, "table"),
    thing("toaster", 0.34, _toaster, "table"),
    thing("oven, stove, cooker, range cooker", 0.75, _stove),
    thing("microwave, microwave oven", 0.5, _microwave, "table"),
    thing("refrigerator, fridge, freezer, icebox", 0.78, _fridge),
    thing("blender, mixer, food processor, stand mixer", 0.26, _blender, "table"),
    thing("grater, cheese grater", 0.14, _grater, "hand"),
    thing("coffee machine, coffee maker, espresso machine, espresso maker", 0.62, _coffee_machine, "table"),
    thing("apron", 0.55, _apron, "hand"),
    thing("tray, serving tray, drinks tray", 0.46, _tray, "hand"),
    thing("napkin, towel, serviette, tea towel, washcloth", 0.4, _napkin, "table"),
    thing("cutting board, chopping board", 0.5, _cutting_board, "table"),
    thing("corkscrew, bottle opener", 0.1, _corkscrew, "hand"),
    thing("barbecue, grill, bbq", 0.8, _barbecue),
    thing("scales, scale, balance scale, weighing scale", 0.6, _pan_scale, "table"),
    thing("faucet, tap, water tap", 0.3, _tap, "table"),
)

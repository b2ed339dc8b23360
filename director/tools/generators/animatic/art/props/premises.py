"""Buildings and what is built: mills, silos, temples of the East, prison, shop, school, hospital, pool, kennel, billboard."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    fall,
    ground,
    leaf,
    metal,
    orb,
    pane,
    planks,
    roll,
    shade,
    thing,
    tiles,
    tint,
)


def _block(pen: Pen, half: float, tall: float, colour: str, columns: int, rows: int, low: float = 34) -> None:
    """A plain front with rows of windows above `low`."""
    ground(pen, 0, half)
    pen.rect(-half, -tall, half, 0, fall(pen, colour))
    pen.rect(-half - 4, -tall - 7, half + 4, -tall, fall(pen, shade(colour, 0.2)))
    for row in range(rows):
        for k in range(columns):
            x = -half + 2 * half * (k + 0.5) / columns
            y = -tall + 12 + (tall - low - 12) * row / rows
            pane(pen, x - half / columns * 0.5, y, x + half / columns * 0.5, y + (tall - low - 12) / rows * 0.62)


def _bank(pen: Pen, looks: Looks) -> Box:
    """Columns under a gable."""
    stone = tint(looks, "#e8dcc4", "stone")
    ground(pen, 0, 84)
    pen.rect(-76, -76, 76, -10, fall(pen, shade(stone, 0.16)))
    pen.rect(-14, -54, 14, -10, fall(pen, "#6a4a34"))
    for x in (-64, -40, 40, 64, -22, 22):
        pen.rect(x - 6, -76, x + 6, -12, roll(pen, stone))
    pen.path("M-88 -76L0 -124L88 -76Z", fall(pen, light(stone, 0.2)))
    pen.path("M-66 -81L0 -116L66 -81Z", shade(stone, 0.16))
    pen.disc(0, -93, 11, orb(pen, "#e6b84a"))
    for k in range(3):
        pen.rect(-82 - 5 * k, -12 + 4 * k, 82 + 5 * k, -8 + 4 * k, fall(pen, light(stone, 0.1 * k)))
    return (-100, -128, 100, 3)


def _factory(pen: Pen, looks: Looks) -> Box:
    """Brick halls and smoking chimneys."""
    brick = tint(looks, "#b5614a", "brick")
    ground(pen, 0, 96)
    for x in (52, 80):
        pen.path(f"M{x - 9} -90L{x - 6} -168H{x + 6}L{x + 9} -90Z", roll(pen, shade(brick, 0.1)))
        for y, r in ((-178, 9), (-192, 12), (-210, 15)):
            pen.disc(x + (170 + y) * -0.4, y, r, "#d3d6de", 0.7)
    pen.rect(-96, -72, 96, 0, fall(pen, brick))
    for k in range(4):
        pen.path(f"M{-96 + 34 * k} -72V-100L{-62 + 34 * k} -72Z", fall(pen, shade(brick, 0.2)))
    for k in range(6):
        pane(pen, -88 + 30 * k, -58, -68 + 30 * k, -34)
    pen.rect(-20, -28, 20, 0, fall(pen, "#5a6072"))
    return (-102, -228, 122, 3)


def _public(pen: Pen, looks: Looks) -> Box:
    """A school; a hospital, a hotel, a bank, a fire station, a police station or a factory by the word."""
    if looks.has("hospital", "clinic"):
        _block(pen, 84, 120, tint(looks, "#eef2f6", "wall"), 6, 3)
        pen.rect(-24, -146, 24, -100, fall(pen, "#ffffff"), 3)
        pen.path("M-6 -140H6V-129H17V-117H6V-106H-6V-117H-17V-129H-6Z", "#d8303a")
        pen.rect(-18, -30, 18, 0, pen.slant("#9fd4ee", "#3f6fa8"))
        pen.line("M0 -30V0", "#ffffff", 2)
        pen.path("M-34 -34H34L40 -28H-40Z", "#d8303a")
        return (-92, -152, 92, 3)
    if looks.has("bank", "court", "courthouse", "museum"):
        return _bank(pen, looks)
    if looks.has("factory", "plant", "mill", "warehouse"):
        return _factory(pen, looks)
    if looks.has("fire", "firehouse"):
        _block(pen, 74, 104, tint(looks, "#c23a34", "wall"), 4, 1, 58)
        for x in (-38, 38):
            pen.rect(x - 28, -52, x + 28, 0, fall(pen, "#f2ead8"))
            for k in range(4):
                pen.line(f"M{x - 28} {-42 + 12 * k}H{x + 28}", "#b9ad96", 2)
        pen.rect(-12, -152, 12, -104, fall(pen, "#a8302c"))
        pen.disc(0, -128, 8, "#f7d23e")
        return (-84, -158, 84, 3)
    if looks.has("hotel", "apartment", "flats"):
        _block(pen, 56, 190, tint(looks, "#c9805f", "wall"), 4, 6)
        pen.rect(-14, -28, 14, 0, pen.slant("#9fd4ee", "#3f6fa8"))
        pen.path("M-26 -36H26L32 -26H-32Z", "#8a2440")
        pen.rect(-34, -214, 34, -197, fall(pen, "#8a2440"), 3)
        for k in range(5):
            pen.disc(-24 + 12 * k, -205, 4, "#ffe08a")
            pen.disc(-24 + 12 * k, -205, 5, "#ffd86a", glow=True)
        return (-66, -218, 66, 3)
    if looks.has("police"):
        _block(pen, 76, 96, tint(looks, "#5a7aa8", "wall"), 5, 2)
        pen.rect(-16, -32, 16, 0, fall(pen, "#2a3a5a"))
        pen.disc(0, -114, 16, orb(pen, "#3f7af0"))
        pen.disc(0, -114, 18, "#3f7af0", glow=True)
        return (-86, -134, 86, 3)
    _block(pen, 92, 84, tint(looks, "#d8745a", "wall"), 8, 2)
    pen.path("M-34 -84L0 -116L34 -84Z", fall(pen, "#f4ead8"))
    pen.rect(-30, -84, 30, 0, fall(pen, "#e8c9a0"))
    pen.disc(0, -92, 10, "#fffaf0")
    pen.line("M0 -92V-99M0 -92H5", "#3a3040", 2)
    pen.rect(-16, -44, 16, 0, fall(pen, "#6a4a34"))
    pen.line("M0 -44V0", "#e8c9a0", 1.600)
    pen.line("M0 -116V-150", "#8a93a8", 3)
    pen.path("M0 -150L28 -142L0 -134Z", "#3f86c8")
    return (-102, -154, 102, 3)


def _shop(pen: Pen, looks: Looks) -> Box:
    """A small shop with an awning."""
    c = tint(looks, looks.pick("#d8503f", "#3f8f7a", "#3f6fb8"), "shop", "awning")
    ground(pen, 0, 70)
    pen.rect(-70, -120, 70, 0, fall(pen, "#f0dfc0"))
    pen.rect(-74, -128, 74, -118, fall(pen, shade(c, 0.2)))
    for x in (-36, 36):
        pane(pen, x - 16, -112, x + 16, -88)
    pane(pen, -60, -54, 8, -12, bars=False)
    for x, tone in ((-48, "#e0413f"), (-34, "#f2b02e"), (-20, "#4fae4f"), (-6, "#8a5ac0")):
        pen.disc(x, -20, 6, orb(pen, tone))
    pen.rect(24, -56, 56, 0, fall(pen, shade(c, 0.1)))
    pen.rect(30, -50, 50, -26, pen.slant("#9fd4ee", "#3f6fa8"))
    for k in range(8):
        a = -72 + 18 * k
        pen.path(f"M{a} -80H{a + 18}V-62Q{a + 9} -52 {a} -62Z", fall(pen, c if k % 2 else "#fff6e6"))
    return (-82, -134, 82, 3)


def _water_mill(pen: Pen, looks: Looks) -> Box:
    ground(pen, 0, 76)
    pen.rect(-70, -74, 36, 0, fall(pen, tint(looks, "#d8c4a0", "wall")))
    tiles(pen, (-58, 24, -118), (-82, 48, -70), "#8a4a34", 4)
    pane(pen, -50, -56, -32, -34)
    pen.rect(-18, -40, 6, 0, fall(pen, "#6a4a34"))
    pen.disc(56, -40, 44, "#6a4428")
    pen.disc(56, -40, 36, "#a8c8d8")
    for k in range(10):
        a = math.tau * k / 10
        pen.line(f"M56 -40L{num(56 + 44 * math.cos(a))} {num(-40 + 44 * math.sin(a))}", "#7a5230", 5)
    pen.disc(56, -40, 9, orb(pen, "#5a3420"))
    pen.path("M6 0C30 -8 50 -4 70 -8S104 -4 108 0V6H6Z", pen.down("#8fd4f5", "#4a9fd0"))
    return (-90, -124, 110, 7)


def _silo(pen: Pen, looks: Looks) -> Box:
    c = tint(looks, "#b9c2d2", "silo")
    ground(pen, 0, 44)
    for x, w, tall in ((-24, 24, 150), (26, 20, 120)):
        pen.rect(x - w, -tall, x + w, 0, metal(pen, c))
        pen.path(f"M{x - w} {-tall}C{x - w} {-tall - 34} {x + w} {-tall - 34} {x + w} {-tall}Z", orb(pen, shade(c, 0.12)))
        for y in range(-tall + 20, 0, 24):
            pen.line(f"M{x - w} {y}H{x + w}", shade(c, 0.35), 1.6, 0.7)
    pen.line("M-8 -146V0M0 -146V0" + "".join(f"M-8 {-10 - 14 * k}h8" for k in range(10)), "#5a6072", 2)
    return (-56, -182, 56, 3)


def _mosque(pen: Pen, looks: Looks) -> Box:
    wall = tint(looks, "#f2e6cc", "wall")
    gold = "#3f9fa8"
    ground(pen, 0, 92)
    for x in (-86, 86):
        pen.rect(x - 8, -150, x + 8, 0, roll(pen, wall))
        pen.rect(x - 12, -112, x + 12, -104, fall(pen, gold))
        pen.path(f"M{x - 10} -150C{x - 16} -172 {x - 4} -176 {x} -192C{x + 4} -176 {x + 16} -172 {x + 10} -150Z", orb(pen, gold))
    pen.rect(-66, -70, 66, 0, fall(pen, wall))
    pen.path("M-46 -70C-64 -112 -14 -116 0 -150C14 -116 64 -112 46 -70Z", orb(pen, gold))
    pen.line("M0 -150V-162", "#e6b84a", 3)
    pen.line("M5 -174A7 7 0 1 0 5 -164", "#e6b84a", 3)
    for x in (-46, 0, 46):
        w = 14 if x else 18
        pen.path(f"M{x - w} 0V{-30 if x else -36}C{x - w} {-50 if x else -58} {x} {-52 if x else -60} {x} {-58 if x else -68}C{x} "
                 f"{-52 if x else -60} {x + w} {-50 if x else -58} {x + w} {-30 if x else -36}V0Z", fall(pen, "#2f5a6a"))
    return (-104, -198, 104, 3)


def _pagoda(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#c23a34", "pagoda")
    ground(pen, 0, 66)
    for k in range(4):
        y, half = -44 * k, 54 - 9 * k
        pen.rect(-half + 8, y - 34, half - 8, y, fall(pen, light("#f2dcb0", 0.1)))
        for x in (-half + 12, -half * 0.34, half * 0.34, half - 12):
            pen.rect(x - 3, y - 34, x + 3, y, roll(pen, red))
        pen.rect(-9 + k, y - 26, 9 - k, y, "#5a2420")
        pen.path(f"M{-half - 22} {y - 32}C{-half} {y - 36} {-half + 6} {y - 42} {-half + 14} {y - 54}H{half - 14}C{half - 6} {y - 42} "
                 f"{half} {y - 36} {half + 22} {y - 32}L{half + 14} {y - 27}H{-half - 14}Z", fall(pen, "#3f6a6a"))
    pen.line("M0 -184V-216", "#e6b84a", 5)
    pen.disc(0, -200, 6, orb(pen, "#e6b84a"))
    return (-84, -220, 84, 3)


def _prison(pen: Pen, looks: Looks) -> Box:
    """A prison behind its wall; a barred window or a cage by the word."""
    if looks.has("cage", "birdcage"):
        bird = looks.has("bird", "birdcage")
        pen.oval(0, -4, 46, 8, metal(pen, "#e0b04a" if bird else "#6a7284"))
        if bird:
            pen.oval(2, -50, 14, 11, orb(pen, "#f7c62f"))
            pen.disc(-10, -62, 9, orb(pen, "#f7c62f"))
            pen.path("M-18 -62L-26 -59L-18 -57Z", "#f2802a")
            pen.disc(-12, -64, 2, "#23202c")
            pen.line("M-24 -38H26", "#8a5a34", 4)
        for k in range(9):
            x = -44 + 11 * k
            pen.line(f"M{x} -4V-84C{x} -104 {x * 0.4:.0f} -118 0 -122", "#e6c060" if bird else "#7a8498", 2.6)
        pen.line("M-44 -84H44", "#c99a3a" if bird else "#5a6274", 3)
        pen.line("M-8 -128A8 8 0 1 0 8 -128A8 8 0 1 0 -8 -128", "#c99a3a" if bird else "#5a6274", 3.400)
        return (-52, -142, 52, 5)
    stone = tint(looks, "#8d93a0", "wall")
    ground(pen, 0, 92)
    pen.rect(-92, -64, 92, 0, fall(pen, stone))
    for x in (-80, 80):
        pen.rect(x - 18, -126, x + 18, 0, fall(pen, shade(stone, 0.12)))
        pen.path(f"M{x - 24} -126L{x} -150L{x + 24} -126Z", fall(pen, "#4a5062"))
        pen.rect(x - 10, -116, x + 10, -96, "#ffe6a0")
        pen.rect(x - 10, -116, x + 10, -96, "#ffdf80", glow=True)
    for x in (-40, 0, 40):
        pen.rect(x - 13, -54, x + 13, -26, "#23262f")
        for k in range(4):
            pen.line(f"M{x - 9 + 6 * k} -54V-26", "#9aa4b8", 2.4)
    pen.line("M-62 -68" + "q5 -10 10 0t10 0" * 6 + "", "#5a6274", 2.400)
    return (-110, -154, 110, 3)


def _kennel(pen: Pen, looks: Looks) -> Box:
    """A dog's house; a bird's house by its word."""
    wood = tint(looks, "#c8873f" if looks.has("doghouse", "kennel", "dog") else "#d8603f", "wood")
    if looks.has("birdhouse", "bird", "nesting"):
        pen.rect(-5, -60, 5, 0, roll(pen, "#8a5a38"))
        planks(pen, -28, -108, 28, -54, wood, 5)
        pen.path("M-38 -104L0 -140L38 -104L32 -98L0 -128L-32 -98Z", fall(pen, "#5a7a9a"))
        pen.path("M-28 -104L0 -130L28 -104Z", fall(pen, wood))
        pen.disc(0, -88, 10, "#3a2418")
        pen.line("M0 -70h12", "#8a5a38", 4)
        return (-44, -144, 44, 2)
    ground(pen, 0, 56)
    planks(pen, -50, -60, 50, 0, wood, 8)
    pen.path("M-50 -60L0 -104L50 -60Z", fall(pen, shade(wood, 0.1)))
    pen.path("M-64 -56L0 -116L64 -56L56 -46L0 -98L-56 -46Z", fall(pen, "#c23a34"))
    pen.path("M-24 0V-30C-24 -58 24 -58 24 -30V0Z", "#3a2418")
    pen.path("M-14 -72Q-18 -80 -10 -80H10Q18 -80 14 -72Q18 -66 10 -66H-10Q-18 -66 -14 -72Z", "#f4ecda")
    return (-70, -120, 70, 3)


def _billboard(pen: Pen, looks: Looks) -> Box:
    """A hoarding on legs; a sign on a board by the word."""
    c = tint(looks, "#f2b02e", "sign", "board")
    for x in (-46, 46):
        pen.rect(x - 4, -70, x + 4, 0, metal(pen, "#6a7284"))
    pen.rect(-90, -150, 90, -66, fall(pen, "#4a5062"), 3)
    pen.rect(-84, -144, 84, -72, pen.slant("#8fd0f0", "#5aa8d8"), 2)
    pen.disc(44, -112, 24, orb(pen, c))
    pen.path("M-84 -72V-96C-40 -120 0 -84 84 -104V-72Z", "#5fae5a")
    pen.path("M-66 -128C-50 -140 -40 -120 -24 -130L-28 -112H-62Z", "#ffffff", 0.9)
    return (-96, -156, 96, 2)


def _pool(pen: Pen, looks: Looks) -> Box:
    """A swimming pool; a dock or pier by the word."""
    if looks.has("dock", "pier", "jetty", "wharf"):
        pen.path("M-100 -20H100V6H-100Z", pen.down("#7ac8f0", "#3f8fc8"))
        for x in (-76, -26, 26, 76):
            pen.rect(x - 6, -54, x + 6, 4, roll(pen, "#7a5030"))
        pen.path("M-90 -42H90L100 -30H-100Z", fall(pen, "#b5824a"))
        pen.line("".join(f"M{-84 + 14 * k} -42l-2 12" for k in range(13)), "#7a5030", 1.600)
        pen.line("M-76 -52Q-50 -40 -26 -52T26 -52T76 -52", "#d9b070", 3)
        return (-106, -60, 106, 7)
    pen.path("M-96 -4L-66 -46H66L96 -4Z", fall(pen, "#f2ead8"))
    pen.path("M-84 -8L-60 -41H60L84 -8Z", pen.slant("#8fe0f5", "#3fa8d8"))
    for y, w in ((-34, 40), (-26, 54), (-16, 64)):
        pen.line(f"M{-w} {y}" + "q8 -4 16 0t16 0" * (w // 16), "#ffffff", 2, 0.6)
    pen.line("M58 -46V-72Q58 -80 66 -80M74 -46V-72Q74 -80 66 -80M58 -58H74M58 -50H74", "#c3cad8", 3)
    pen.oval(-22, -24, 16, 6, orb(pen, "#e0507a"))
    pen.oval(-22, -25, 7, 2.400, "#5ac0e8")
    return (-102, -86, 102, 2)


def _observatory(pen: Pen, looks: Looks) -> Box:
    """An observatory; a greenhouse by its word."""
    if looks.has("greenhouse", "glasshouse", "conservatory"):
        ground(pen, 0, 80)
        for k in range(9):
            leaf(pen, -64 + 16 * k, -4, 44 + (k * 13) % 20, -16 + 4 * k, "#5fae4f", 0.5)
        pen.path("M-80 0V-56L-56 -96H56L80 -56V0Z", pen.slant("#dff4fb/0.75", "#a8d8e8/0.55", "#7fbcd8/0.7"))
        pen.line("M-80 0V-56L-56 -96H56L80 -56V0ZM-80 -56H80M-40 -96V0M0 -96V0M40 -96V0", "#fbfdfb", 3)
        return (-86, -102, 86, 3)
    ground(pen, 0, 58)
    pen.rect(-54, -60, 54, 0, fall(pen, tint(looks, "#e8e2d6", "wall")))
    pen.path("M-60 -60C-60 -132 60 -132 60 -60Z", orb(pen, "#c3cad8"))
    pen.path("M6 -114L34 -104L24 -60H-2Z", "#2a2f44")
    with pen.at(14, -82, turn=36):
        pen.rect(-9, -62, 9, 10, metal(pen, "#8d97ab"), 2)
    pen.rect(-12, -34, 12, 0, fall(pen, "#5a4034"))
    pane(pen, -44, -44, -26, -22)
    pane(pen, 26, -44, 44, -22)
    return (-66, -142, 70, 3)


def _maze(pen: Pen, looks: Looks) -> Box:
    hedge = tint(looks, "#3f8f4a", "hedge")
    pen.path("M-96 -4L-66 -60H66L96 -4Z", fall(pen, "#d8c49a"))
    for row in range(5):
        y = -56 + 12 * row
        half = 66 + 30 * (y + 60) / 56
        for k in range(9):
            if (row * 7 + k * 5) % 4 == 1 or (row == 4 and k == 4):
                continue
            x0, x1 = -half + 2 * half * k / 9, -half + 2 * half * (k + 1) / 9
            pen.rect(x0, y - 9, x1 - (4 if (k + row) % 3 else 0), y + 1, fall(pen, hedge), 2)
    pen.path("M-100 0V-14H-10V0ZM10 0V-14H100V0Z", fall(pen, light(hedge, 0.1)))
    return (-106, -72, 106, 3)


PROPS = (
    thing("school, hospital, hotel, bank, factory, fire station, police station, courthouse, schoolhouse, apartment, clinic, fire house",
          14.0, _public),
    thing("shop, store, toy shop, corner shop, boutique", 7.0, _shop),
    thing("watermill, water mill, water wheel", 9.0, _water_mill),
    thing("silo, grain silo", 6.0, _silo),
    thing("mosque", 14.0, _mosque),
    thing("pagoda", 9.0, _pagoda),
    thing("prison, cage, birdcage, jail, bird cage", 1.4, _prison),
    thing("doghouse, kennel, birdhouse, dog house, bird house", 1.2, _kennel),
    thing("billboard, hoarding, sign", 6.0, _billboard),
    thing("swimming pool, pool, dock, pier, jetty", 7.0, _pool),
    thing("observatory, greenhouse, glasshouse", 8.0, _observatory),
    thing("maze, labyrinth", 10.0, _maze),
)

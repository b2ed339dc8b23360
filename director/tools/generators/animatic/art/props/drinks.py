"""Drinks in what they are drunk from, sweets and snacks."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import (
    face,
    fall,
    gloss,
    ground,
    lathe,
    metal,
    orb,
    rng_of,
    roll,
    shade,
    steam,
    thing,
    tint,
)


def tumbler(pen: Pen, liquid: str, top: float = -84, half: float = 26, foot: float = 20, level: float = 0.8) -> None:
    """A straight glass, filled to the level (share of its height)."""
    ground(pen, 0, foot + 6, 0.4)
    pen.path(f"M{-half} {top}L{-foot} 0H{foot}L{half} {top}Z", pen.across("#dcefff/0.85", "#ffffff/0.4", "#bcd6ee/0.7"))
    wide = foot + (half - foot) * level
    y = top * level
    if liquid:
        pen.path(f"M{num(-wide + 2)} {num(y)}L{num(-foot + 2)} -4H{num(foot - 2)}L{num(wide - 2)} {num(y)}Z",
                 pen.across(light(liquid, 0.25), liquid, shade(liquid, 0.22)))
        pen.oval(0, y, wide - 2, 5, light(liquid, 0.4))
    pen.line(f"M{-half} {top}A{half} 6 0 0 0 {half} {top}A{half} 6 0 0 0 {-half} {top}", "#ffffff", 2, 0.9)
    pen.line(f"M{num(-half + 6)} {num(top + 12)}L{num(-foot + 5)} -10", "#ffffff", 3, 0.7)


def straw(pen: Pen, x: float, y: float, colour: str) -> None:
    pen.line(f"M{x} {y + 44}L{x + 12} {y}L{x + 30} {y - 10}", colour, 5)
    pen.line(f"M{x + 2} {y + 36}l7 -3M{x + 6} {y + 20}l7 -3M{x + 10} {y + 6}l7 -3", "#ffffff", 2)


def _glass(pen: Pen, looks: Looks) -> Box:
    """A glass of water, milk, juice, lemonade or anything else the words say."""
    liquid = ("#fbf9f4" if looks.has("milk") else "#f7a02f" if looks.has("juice") else "#f5e25a" if looks.has("lemonade")
              else "#8a4a24" if looks.has("cola", "tea", "rum", "whiskey") else "#9fd8f5")
    tumbler(pen, tint(looks, liquid, "juice", "water"))
    if looks.has("juice", "lemonade", "cola", "tea"):
        straw(pen, 2, -104, "#e2504a")
        pen.disc(-22, -84, 15, "#f7a02f" if looks.has("juice") else "#f7d83a")
        pen.disc(-22, -84, 12, "#fff3c4")
        for k in range(6):
            a = math.tau * k / 6
            pen.line(f"M-22 -84L{num(-22 + 11 * math.cos(a))} {num(-84 + 11 * math.sin(a))}", "#f7b02f", 2)
    if looks.has("lemonade", "cola", "water", "ice"):
        for x, y in ((-8, -56), (8, -48)):
            pen.rect(x - 7, y - 7, x + 7, y + 7, "#ffffff", 2, 0.5)
    return (-40, -118, 40, 3)


def _milk(pen: Pen, looks: Looks) -> Box:
    """A bottle of milk, with a blue cap."""
    ground(pen, 0, 26)
    pen.path(lathe((12, -112), (12, -98), (16, -88), (26, -70), (27, -40), (27, -4), (22, 0)), pen.across("#e6eef6", "#ffffff",
        "#f4f6fa", "#c9d5e4"))
    pen.path("M-14 -120H14V-108H-14Z", roll(pen, "#3f86d8"))
    pen.rect(-27, -54, 27, -22, fall(pen, "#4f9ae0"), 2, 0.9)
    pen.path("M-10 -38q2 -10 12 -8q10 2 8 9q-4 6 -12 4q-8 2 -8 -5Z", "#ffffff")
    gloss(pen, -15, -66, 3.4, 18, 0, 0.8)
    return (-34, -124, 34, 3)


def _wine(pen: Pen, looks: Looks) -> Box:
    """A stemmed glass: wine, champagne or a cocktail by the word."""
    fizz, mix_ = looks.has("champagne", "prosecco"), looks.has("cocktail", "martini", "margarita")
    liquid = tint(looks, "#f7dc7a" if fizz else "#f0608a" if mix_ else "#8a1f3a", "wine")
    pen.line("M0 -44V-4", "#e4f0fa", 4)
    pen.oval(0, -3, 20, 4, pen.across("#cfe0f0", "#ffffff", "#b9cee2"))
    if mix_:
        pen.path("M-40 -96H40L0 -42Z", pen.across("#dcefff/0.8", "#ffffff/0.4", "#bcd6ee/0.7"))
        pen.path("M-32 -86H32L0 -44Z", pen.across(light(liquid, 0.3), liquid, shade(liquid, 0.2)))
        pen.line("M-8 -66L26 -112", "#c98a4a", 2.4)
        pen.disc(10, -92, 6.4, orb(pen, "#7aa83a"))
        pen.path("M22 -112A22 14 0 0 1 52 -96Z", orb(pen, "#f2b53a"))
        pen.line("M-36 -92L-8 -54", "#ffffff", 3, 0.7)
        return (-46, -120, 56, 3)
    half = 15 if fizz else 27
    cup = f"M{-half * 0.8:.1f} -112C{-half} -80 {-half * 1.1:.1f} -46 0 -42C{half * 1.1:.1f} -46 {half} -80 {half * 0.8:.1f} -112Z"
    pen.path(cup, pen.across("#dcefff/0.85", "#ffffff/0.35", "#bcd6ee/0.75"))
    pen.path(f"M{-half * 0.92:.1f} -84C{-half} -62 {-half * 0.9:.1f} -47 0 -44C{half * 0.9:.1f} -47 {half} -62 {half * 0.92:.1f} -84Z",
             pen.across(light(liquid, 0.25), liquid, shade(liquid, 0.3)))
    pen.oval(0, -84, half * 0.92, 4.4, light(liquid, 0.3))
    for k in range(8 if fizz else 0):
        pen.disc(-7 + (k * 5) % 15, -52 - k * 5.5, 1.6, "#ffffff", 0.9)
    pen.line(f"M{-half * 0.62:.1f} -104C{-half * 0.8:.1f} -84 {-half * 0.8:.1f} -64 {-half * 0.5:.1f} -54", "#ffffff", 3, 0.75)
    return (-34, -118, 34, 3)


def _beer(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, "#f2a52a", "beer")
    ground(pen, 0, 34)
    pen.line("M30 -66C58 -70 58 -18 28 -20", "#dcecf8", 8)
    pen.rect(-32, -78, 32, 0, pen.across("#e8f2fa", "#ffffff/0.6", "#c2d6e8"), 5)
    pen.rect(-26, -74, 26, -6, pen.across(light(gold, 0.35), gold, shade(gold, 0.2)), 3)
    for x in (-14, 2, 18):
        pen.line(f"M{x} -62V-16", light(gold, 0.5), 5, 0.5)
    for x, y, r in ((-26, -80, 12), (-8, -86, 15), (12, -84, 14), (28, -78, 11), (-16, -74, 10), (16, -74, 10), (32, -66, 6)):
        pen.disc(x, y, r, orb(pen, "#fffaf0"))
    return (-42, -104, 60, 3)


def _coffee(pen: Pen, looks: Looks) -> Box:
    """Coffee, tea or cocoa in a cup with a saucer."""
    drink = "#b5652a" if looks.has("tea") else "#5a3020"
    china = tint(looks, "#f6f2ea", "cup")
    pen.shadow(0, 0, 50, 4, 0.4)
    pen.oval(0, -6, 50, 8, face(pen, china))
    pen.oval(0, -7, 28, 4, shade(china, 0.16))
    pen.line("M30 -46C60 -52 58 -18 24 -20", shade(china, 0.12), 7)
    pen.path("M-36 -54H36C36 -26 24 -8 14 -8H-14C-24 -8 -36 -26 -36 -54Z", roll(pen, china))
    pen.oval(0, -54, 36, 8, light(china, 0.6))
    pen.oval(0, -53.400, 32, 6, pen.ball(light(drink, 0.3), drink, cx=0.5, cy=0.5))
    if looks.has("tea"):
        pen.line("M-20 -52C-26 -40 -30 -34 -28 -26", "#ffffff", 1.600)
        pen.rect(-34, -27, -20, -15, fall(pen, "#6fba5a"), 1)
    elif looks.has("cocoa", "chocolate"):
        for x, y in ((-12, -56), (4, -58), (14, -54)):
            pen.rect(x - 6, y - 5, x + 6, y + 4, orb(pen, "#fff4f2"), 3)
    else:
        pen.path("M0 -49C-14 -51 -12 -58 0 -55C12 -58 14 -51 0 -49Z", "#f2d8b4", 0.9)
    steam(pen, 0, -62, 36)
    return (-56, -100, 62, 4)


def _smoothie(pen: Pen, looks: Looks) -> Box:
    """A milkshake or smoothie with cream."""
    pink = tint(looks, looks.pick("#f28ab0", "#a8cf5a", "#f7b25c"), "shake")
    tumbler(pen, pink, -88, 28, 18, 0.92)
    for x, y, r in ((-14, -92, 14), (12, -92, 14), (0, -102, 14), (0, -113, 8)):
        pen.disc(x, y, r, orb(pen, "#fffaf2"))
    pen.disc(2, -124, 7, orb(pen, "#d8203f"))
    straw(pen, 12, -128, "#4a9fd8")
    return (-42, -144, 50, 3)


def _chocolate(pen: Pen, looks: Looks) -> Box:
    brown = tint(looks, "#6a3a22", "chocolate")
    ground(pen, 0, 40)
    pen.rect(-34, -92, 34, -30, fall(pen, brown), 3)
    for row in range(3):
        for k in range(3):
            x, y = -31 + 21.500 * k, -89 + 20 * row
            pen.rect(x, y, x + 19, y + 17, face(pen, light(brown, 0.08)), 2)
            pen.line(f"M{x + 2} {y + 15}V{y + 2}H{x + 17}", light(brown, 0.4), 1.6, 0.6)
    pen.path("M-37 -42L-26 -36L-15 -42L-4 -35L8 -42L20 -36L30 -42L37 -38V0H-37Z", roll(pen, "#d83a4a"))
    pen.path("M-37 -42L-26 -36L-15 -42L-4 -35L8 -42L20 -36L30 -42L37 -38V-32L30 -36L20 -30L8 -36L-4 -29L-15 -36L-26 -30L-37 -36Z",
             metal(pen, "#d9dfea"))
    pen.path("M0 -8C-14 -16 -11 -27 0 -21C11 -27 14 -16 0 -8Z", "#ffe7a8")
    return (-42, -96, 42, 3)


def _candy(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#e2457a", "#4aa8e0", "#f2a52f"), "candy")
    with pen.at(0, -30, turn=-18):
        for side in (-1, 1):
            pen.path(f"M{side * 22} 0L{side * 52} -20Q{side * 46} -8 {side * 54} 0Q{side * 46} 8 {side * 52} 20Z", fall(pen, colour))
            pen.line(f"M{side * 24} 0L{side * 46} -10M{side * 24} 0L{side * 46} 9", light(colour, 0.6), 1.8, 0.8)
        pen.disc(0, 0, 27, orb(pen, colour))
        pen.path("M-12 -24C-2 -8 -2 8 -12 24C-4 28 6 28 12 24C4 8 4 -8 12 -24C4 -28 -4 -28 -12 -24Z", "#ffffff", 0.75)
        gloss(pen, -9, -12, 6, 4, -30, 0.8)
    return (-58, -68, 58, 6)


def _lollipop(pen: Pen, looks: Looks) -> Box:
    """A lollipop; a candy cane by the words."""
    colour = tint(looks, "#e2357a", "lollipop")
    if looks.has("cane"):
        hook = "M0 0V-80C0 -116 46 -116 46 -80V-70"
        pen.line(hook, "#b9a8b0", 17)
        pen.line(hook, "#fffaf6", 14)
        for k in range(6):
            pen.line(f"M-7 {-6 - 14 * k}L7 {-15 - 14 * k}", "#d8242f", 6, cap="butt")
        pen.line("M2 -88L-6 -96M12 -104L6 -96M26 -108L26 -100M40 -100L34 -94M46 -84L39 -82", "#d8242f", 6)
        return (-14, -122, 60, 9)
    pen.rect(-3, -60, 3, 0, roll(pen, "#fbf7ee"), 2)
    pen.disc(0, -78, 36, orb(pen, colour))
    for k in range(6):
        a = math.tau * k / 6
        x, y = 33 * math.cos(a), 33 * math.sin(a)
        pen.path(f"M0 -78Q{num(x * 0.3 - y * 0.5)} {num(-78 + y * 0.3 + x * 0.5)} {num(x)} {num(-78 + y)}A33 33 0 0 1 "
                 f"{num(33 * math.cos(a + 0.5))} "
                 f"{num(-78 + 33 * math.sin(a + 0.5))}Q{num(x * 0.5 - y * 0.4)} {num(-78 + y * 0.5 + x * 0.4)} 0 -78Z", "#fff6ee", 0.85)
    gloss(pen, -14, -94, 8, 5, -30, 0.8)
    return (-42, -118, 42, 1)


def _pudding(pen: Pen, looks: Looks) -> Box:
    """Pudding; jelly by its word."""
    jelly = looks.has("jelly", "jello", "gelatin")
    colour = tint(looks, "#e2405a" if jelly else "#f5cf7a", "pudding", "jelly")
    pen.shadow(0, 0, 52, 5, 0.4)
    pen.oval(0, -7, 54, 9, face(pen, "#eef0f6"))
    pen.path("M-24 -62C-28 -40 -36 -24 -40 -10Q0 2 40 -10C36 -24 28 -40 24 -62Z", roll(pen, colour))
    for x in (-20, -7, 7, 20):
        pen.line(f"M{x * 0.9:.1f} -58Q{x * 1.1:.1f} -32 {x * 1.6:.1f} -8", light(colour, 0.4), 3, 0.45)
    pen.oval(0, -62, 24, 6, light(colour, 0.3) if jelly else "#8a4a1e")
    if not jelly:
        pen.path("M-24 -62Q-26 -48 -20 -44Q-14 -42 -12 -54Q-4 -40 2 -46Q8 -56 14 -48Q22 -40 24 -62Q0 -54 -24 -62Z", "#8a4a1e")
    pen.disc(0, -70, 8, orb(pen, "#fffaf2"))
    pen.disc(0, -79, 6, orb(pen, "#d8203f"))
    return (-58, -90, 58, 4)


def _popsicle(pen: Pen, looks: Looks) -> Box:
    colour = tint(looks, looks.pick("#f2604a", "#5ab8e8", "#f285b0"), "popsicle")
    pen.rect(-6, -34, 6, 0, roll(pen, "#e0b070"), 5)
    pen.path("M-26 -30V-86C-26 -116 26 -116 26 -86V-30Q26 -26 20 -26H-20Q-26 -26 -26 -30Z", roll(pen, colour))
    pen.path("M-26 -58V-86C-26 -116 26 -116 26 -86V-58Q14 -50 8 -58T-8 -58T-26 -58Z", roll(pen, light(colour, 0.45)))
    for x in (-9, 9):
        pen.line(f"M{x} -92V-44", shade(colour, 0.25), 4, 0.35)
    gloss(pen, -16, -84, 4, 14, 0, 0.7)
    return (-32, -116, 32, 1)


def _marshmallow(pen: Pen, looks: Looks) -> Box:
    with pen.at(0, 0, turn=8):
        pen.line("M0 0L0 -84", "#8a5a34", 4)
        for y, tone in ((-60, "#fff2f4"), (-86, "#ffe0e8")):
            pen.rect(-17, y - 22, 17, y, roll(pen, tone), 7)
            pen.oval(0, y - 20, 15, 4, "#ffffff", 0.8)
    return (-14, -112, 38, 3)


def _gumballs(pen: Pen, looks: Looks) -> Box:
    """A bubble-gum machine full of colours."""
    red = tint(looks, "#d8342f", "machine")
    ground(pen, 0, 34)
    pen.disc(0, -86, 38, pen.ball("#ffffff/0.9", "#dceefa/0.7", "#a9cbe6/0.9"))
    rng = rng_of(looks, "gum")
    for _ in range(46):
        a, r = rng.uniform(0.1, math.pi - 0.1), 32 * math.sqrt(rng.random())
        pen.disc(r * math.cos(a), -86 + r * math.sin(a), 6, orb(pen, rng.choice(("#e2402f", "#f7c62f", "#4aa8e0", "#5fba4a", "#b05ad0",
            "#fbf7f0"))))
    gloss(pen, -18, -104, 8, 12, 30, 0.7)
    pen.path("M-14 -122H14L20 -114H-20Z", roll(pen, red))
    pen.path("M-34 -52H34L26 -12H-26Z", roll(pen, red))
    pen.rect(-32, -12, 32, 0, roll(pen, shade(red, 0.2)), 3)
    pen.disc(0, -34, 10, metal(pen))
    pen.rect(-9, -22, 9, -12, "#3a2430", 3)
    return (-44, -128, 44, 3)


def _fries(pen: Pen, looks: Looks) -> Box:
    box = tint(looks, "#e2352f", "box")
    for k in range(9):
        x, tall = -26 + 6.4 * k, (74, 86, 80, 94, 88, 96, 82, 90, 76)[k]
        with pen.at(x, -30, turn=(k - 4) * 3.2):
            pen.rect(-3.6, -tall + 30, 3.6, 10, pen.across("#ffe48a", "#f5bf3f", "#d9972a"), 1)
    pen.path("M-34 -52Q0 -34 34 -52L26 0H-26Z", roll(pen, box))
    pen.path("M-34 -52Q0 -34 34 -52L33 -44Q0 -26 -33 -44Z", light(box, 0.25))
    pen.disc(0, -18, 10, "#ffd23f")
    return (-46, -104, 46, 1)


def _popcorn(pen: Pen, looks: Looks) -> Box:
    red = tint(looks, "#e2352f", "box")
    rng = rng_of(looks, "pop")
    for row in range(4):
        for k in range(6 - row):
            x, y = (k - (5 - row) / 2) * 13, -70 - row * 9
            for _ in range(3):
                pen.disc(x + rng.uniform(-5, 5), y + rng.uniform(-5, 5), 6.4, orb(pen, rng.choice(("#fffaf0", "#fff3cf", "#ffe9a8"))))
    pen.path("M-40 -68H40L30 0H-30Z", roll(pen, "#fbf7f0"))
    for k in range(4):
        x = -40 + 21 * k
        pen.path(f"M{x} -68H{x + 11}L{x * 0.75 + 9:.1f} 0H{x * 0.75:.1f}Z", fall(pen, red))
    pen.path("M-43 -72H43L41 -64H-41Z", fall(pen, light(red, 0.1)))
    return (-48, -116, 48, 1)


def _chips(pen: Pen, looks: Looks) -> Box:
    foil = tint(looks, "#e8542f", "bag")
    ground(pen, 0, 36)
    pen.path("M-38 -88L-34 -82L-28 -88L-20 -82L-12 -88L-4 -82L4 -88L12 -82L20 -88L28 -82L34 -88L38 -82L34 -60Q42 -30 36 0H-36Q-42 -30 "
             "-34 -60Z", roll(pen, foil))
    pen.oval(0, -40, 25, 21, "#fff3cf")
    for x, y, turn in ((-7, -44, -14), (9, -38, 20), (-2, -31, 8)):
        with pen.at(x, y, turn=turn):
            pen.path("M-14 0C-10 -10 10 -10 14 0C8 8 -8 8 -14 0Z", orb(pen, "#f7c04a"))
    pen.line("M-30 -74Q0 -66 30 -74", light(foil, 0.5), 2.4, 0.6)
    return (-44, -92, 44, 3)


PROPS = (
    thing("glass, glass of water, drinking glass, juice, orange juice, lemonade, cola, iced tea, glass of milk", 0.13, _glass,
          "hand"),
    thing("milk, bottle of milk", 0.13, _milk, "hand"),
    thing("wine, wine glass, champagne, cocktail, martini, glass of wine, prosecco", 0.13, _wine, "hand"),
    thing("beer, pint, ale, tankard, beer mug, lager", 0.17, _beer, "hand"),
    thing("coffee, tea, cocoa, hot chocolate, cup of coffee, espresso, cappuccino, latte", 0.22, _coffee, "table"),
    thing("smoothie, milkshake, shake", 0.16, _smoothie, "hand"),
    thing("chocolate, chocolate bar, bar of chocolate", 0.14, _chocolate, "hand"),
    thing("candy, sweet, sweets, toffee, bonbon, caramel", 0.12, _candy, "hand"),
    thing("lollipop, candy cane, lolly", 0.13, _lollipop, "hand"),
    thing("pudding, jelly, jello, custard, flan", 0.22, _pudding, "table"),
    thing("popsicle, ice lolly, ice pop", 0.1, _popsicle, "hand"),
    thing("marshmallow", 0.1, _marshmallow, "hand"),
    thing("gumball machine, gum, bubble gum, chewing gum, bubblegum", 0.3, _gumballs, "table"),
    thing("fries, french fries", 0.16, _fries, "hand"),
    thing("popcorn", 0.2, _popcorn, "hand"),
    thing("chips, crisps, potato chips, snack", 0.22, _chips, "hand"),
)

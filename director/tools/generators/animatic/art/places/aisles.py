"""A supermarket: an aisle between shelves of tins, boxes and bottles."""

from __future__ import annotations

import random

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import shell
from director.tools.generators.animatic.art.places.passage import panels, passage, sheen
from director.tools.generators.animatic.art.places.pen import Pen, num

TINTS = ("#e8504a", "#f2b83a", "#4f9ad8", "#5fb06a", "#9a6ac8", "#f28a4a", "#f4f0e4", "#3f6a8a")
_SIGNS = ("#5fb06a", "#e8803a", "#4f8fd0", "#d8506a")


def _goods(pen: Pen, a: float, b: float, y: float, rng: random.Random) -> None:
    """A shelf where each kind of ware stands in a row of its own."""
    x = a + 2
    while x < b - 12:
        tone, kind, wide = rng.choice(TINTS), rng.randrange(3), rng.uniform(11, 17)
        tall = rng.uniform(20, 34)
        for _ in range(rng.randrange(2, 5)):
            if x > b - wide - 1:
                break
            if kind == 0:
                pen.rect(x, -y - tall * 0.7, x + wide - 1, -y, pen.across("#e4e8ec", "#b4bcc4"), 2)
                pen.rect(x, -y - tall * 0.58, x + wide - 1, -y - 3, pen.across(light(tone, 0.3), tone, dark(tone, 0.3)))
            elif kind == 1:
                pen.rect(x, -y - tall, x + wide - 1, -y, pen.slant(light(tone, 0.2), dark(tone, 0.15)), 1)
                pen.disc(x + wide / 2, -y - tall * 0.55, wide * 0.26, light(tone, 0.7))
            else:
                pen.path(f"M{num(x + 1)} {num(-y)}V{num(-y - tall * 0.6)}Q{num(x + wide * 0.34)} {num(-y - tall * 0.7)} {num(x + wide * 0.36)} {num(-y - tall)}H{num(x + wide * 0.64)}"
                         f"Q{num(x + wide * 0.66)} {num(-y - tall * 0.7)} {num(x + wide - 2)} {num(-y - tall * 0.6)}V{num(-y)}Z",
                         pen.across(light(tone, 0.4), tone, dark(tone, 0.3)))
            x += wide


def _aisle(setting: Setting) -> Scenery:
    """Shelves to both sides, signs overhead, fridges that glow at the end, a trolley, a pyramid of tins."""
    rng = setting.rng("supermarket")
    plan = shell.Shell("#eef0e8", "#d8d4c8", "#ffffff", "#f4f6f4", "plain", "tiles", half=2.9, high=3.6, far=11.5)

    def bay(pen: Pen, x: float, k: int) -> None:
        pen.rect(x - 84, -226, x + 84, -4, pen.down("#c4ccd0", "#98a2a8"))
        for y in (14, 66, 118, 170):
            pen.rect(x - 82, -y - 46, x + 82, -y, pen.down("#7a848c", "#5f6a72"))
            _goods(pen, x - 80, x + 80, y, rng)
            pen.rect(x - 84, -y, x + 84, -y + 7, pen.down("#ffffff", "#d0d6da"))
            for j in range(5):
                pen.rect(x - 76 + j * 33, -y + 1, x - 58 + j * 33, -y + 6, ("#ffe27a", "#ffffff", "#ff8a7a")[(j + k) % 3])
        tone = _SIGNS[k // 2 % 4]
        pen.rect(x - 84, -252, x + 84, -226, pen.down(light(tone, 0.2), dark(tone, 0.1)), 2)
        pen.rect(x - 2, -226, x + 2, -4, "#8a949c")

    def end(pen: Pen) -> None:
        for x in range(-280, 281, 94):
            pen.rect(x - 46, -226, x + 46, -4, pen.across("#f4f8fa", "#b8c4cc"), 3)
            pen.rect(x - 39, -216, x + 39, -16, pen.down("#eafaff", "#b4dcec"), 2)
            for y in (24, 70, 116, 162):
                _goods(pen, x - 36, x + 36, y, rng)
                pen.rect(x - 38, -y, x + 38, -y + 3, "#dfeef4")
            pen.rect(x - 39, -216, x + 39, -16, "#cff2ff", 2, 0.08, glow=True)
            pen.poly([(x - 26, -16), (x - 6, -16), (x + 30, -216), (x + 10, -216)], "#ffffff", 0.22)
        pen.rect(-290, -286, 290, -236, pen.down("#4f8fd0", "#2f62a0"), 3)
        pen.path("M-14 -276h28v6l5 8v22h-38v-22l5 -8Z", "#ffffff")

    cart, tins, signs = Pen(), Pen(), Pen()
    with cart.at(206):
        cart.shadow(0, 0, 60, 7)
        cart.path("M-44 -88H52L40 -38H-34Z", "#aab8c4", 0.25)
        cart.line("M-64 -104H-48L-30 -30H42M-44 -88H52L40 -38H-34M-40 -72H48M-38 -55H44M-20 -88L-14 -38M4 -88L6 -38M28 -88L26 -38", "#8a98a6", 3.4)
        cart.line("M-70 -106H-50", "#e8504a", 7)
        for x in (-24, 34):
            cart.disc(x, -7, 8, cart.ball("#5a6470", "#262c34"))
            cart.line(f"M{x} -14V-30", "#8a98a6", 3)
        for k, tone in enumerate(("#e8a84a", "#5fb06a", "#e8504a")):
            cart.rect(-30 + k * 26, -104 - k % 2 * 12, -8 + k * 26, -70, cart.slant(light(tone, 0.3), dark(tone, 0.1)), 2)
    tins.shadow(-216, 0, 60, 8)
    for row in range(5):
        for k in range(5 - row):
            x, y = -262 + row * 11 + k * 23, row * 27
            tins.rect(x, -y - 27, x + 21, -y, tins.across("#f4f8fa", "#b4bec8", "#8a949e"), 2)
            tins.rect(x, -y - 22, x + 21, -y - 5, tins.across("#ff7a6a", "#d8403f", "#9a2a2c"))
    for k, x in enumerate((-120, 120)):
        signs.line(f"M{x - 40} -360V-306M{x + 40} -360V-306", "#8a949c", 2)
        signs.rect(x - 56, -306, x + 56, -262, signs.down(light(_SIGNS[k], 0.15), dark(_SIGNS[k], 0.1)), 4)
        signs.path((f"M{x - 14} -288q14 -12 28 0q0 18 -14 18t-14 -18ZM{x} -292q2 -8 8 -8q0 7 -8 8Z", f"M{x - 20} -272q-4 -20 20 -20t20 20Z")[k], "#ffffff")
    cards = (signs.card(-2.4, 2.4, 2.4, 3.6, 5.0), tins.card(-2.85, -1.4, -0.12, 1.6, 3.4), cart.card(1.2, 2.85, -0.12, 1.4, 2.4))
    return passage(setting, plan, rng, bay, 170, end, lambda pen: sheen(pen, plan), lambda pen: panels(pen, plan), cards)


PLACES = (
    Place(("supermarket", "grocery store", "grocery", "supermarket aisle", "food store", "food market hall", "hypermarket", "convenience store", "corner shop",
           "grocer's shop", "grocer's"), _aisle, indoors=True),
)

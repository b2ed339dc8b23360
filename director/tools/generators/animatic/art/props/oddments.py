"""Things of tales and of the road that stand nowhere else: a magic lamp, tumbleweed, a plough, a plank, gold, a saddle, a trapeze."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, dark, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import rng_of, thing, tint


def _magic_lamp(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, "#e2ac3c", "lamp", "brass", "magic")
    shine = pen.slant(light(gold, 0.65), gold, dark(gold, 0.5))
    pen.shadow(0, 0, 46, 7)
    pen.path("M-22 0H22Q18 -8 8 -12H-8Q-18 -8 -22 0Z", shine)
    pen.path("M-44 -38C-40 -16 -18 -10 0 -10C26 -10 40 -22 60 -46C66 -53 74 -58 82 -58Q76 -50 72 -46C58 -38 52 -42 40 -44C18 -50 -20 -52 -44 -38Z", shine)
    pen.path("M-30 -45Q0 -64 30 -45Q0 -52 -30 -45Z", pen.slant(light(gold, 0.8), gold))
    pen.disc(0, -60, 5.5, pen.ball(light(gold, 0.8), gold, dark(gold, 0.4)))
    pen.line("M-40 -40C-72 -56 -76 -16 -38 -18", gold, 7)
    pen.line("M-41 -41C-69 -54 -72 -20 -40 -20", light(gold, 0.6), 2)
    pen.line("M-30 -30Q0 -18 34 -32", dark(gold, 0.35), 2.2, 0.7)
    for k in range(4):
        pen.disc(-22 + k * 15, -28 + abs(k - 1.5) * 1.6, 2.8, ("#e0413f", "#3f8fd8", "#3fa86a", "#e0413f")[k])
    pen.path("M-26 -38Q-14 -46 4 -46Q-12 -40 -22 -32Z", "#ffffff", 0.5)
    return (-76, -70, 86, 4)


def _tumbleweed(pen: Pen, looks: Looks) -> Box:
    straw, rng = tint(looks, "#b8925a", "tumbleweed", "weed"), rng_of(looks, "tumbleweed")
    pen.shadow(0, 0, 44, 7)
    pen.disc(0, -46, 44, pen.soft(dark(straw, 0.3), 0.5))
    for k in range(46):
        a, r = rng.uniform(0, math.tau), rng.uniform(20, 45)
        x, y = r * math.cos(a), -46 + r * math.sin(a)
        b = a + rng.uniform(1.2, 2.6)
        pen.line(f"M{num(x)} {num(y)}Q{num(rng.uniform(-22, 22))} {num(-46 + rng.uniform(-22, 22))} {num(r * math.cos(b))} {num(-46 + r * math.sin(b))}",
                 (straw, light(straw, 0.3), dark(straw, 0.3))[k % 3], rng.uniform(1.6, 3.0))
    return (-48, -94, 48, 3)


def _plough(pen: Pen, looks: Looks) -> Box:
    wood, iron = tint(looks, "#9a6a3c", "plough", "wood"), "#7a8492"
    pen.shadow(0, 0, 70, 7)
    pen.line("M-86 -74C-56 -62 -30 -34 -8 -22L92 -36", wood, 10)
    pen.line("M-90 -52C-60 -46 -34 -28 -8 -20", dark(wood, 0.2), 8)
    pen.path("M-26 -30L30 -2Q10 2 -12 -2Q-24 -12 -26 -30Z", pen.slant(light(iron, 0.5), iron, dark(iron, 0.4)))
    pen.disc(74, -18, 18, dark(wood, 0.4))
    pen.disc(74, -18, 12, pen.ball(light(wood, 0.4), wood))
    pen.line("M56 -18H92M74 -36V0", dark(wood, 0.3), 3)
    return (-96, -82, 100, 4)


def _plank(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#c08a54", "board", "plank", "wood")
    pen.shadow(0, 0, 84, 6)
    pen.poly([(-90, -8), (78, -20), (92, -12), (-76, 0)], pen.down(light(wood, 0.25), wood))
    pen.poly([(-90, -8), (-76, 0), (-76, 8), (-90, 0)], dark(wood, 0.3))
    pen.poly([(-76, 0), (92, -12), (92, -4), (-76, 8)], pen.down(wood, dark(wood, 0.3)))
    pen.line("M-78 -6L70 -16M-64 -3L40 -10M0 -6L84 -12", dark(wood, 0.35), 1.4, 0.6)
    return (-94, -24, 96, 10)


def _nugget(pen: Pen, looks: Looks) -> Box:
    gold = tint(looks, "#f0bc3a", "gold", "nugget")
    pen.shadow(0, 0, 44, 7)
    pen.path("M-38 0L-42 -22L-26 -44L-4 -52L18 -46L38 -30L42 -10L34 0Z", pen.slant(light(gold, 0.6), gold, dark(gold, 0.45)))
    pen.path("M-26 -44L-4 -52L2 -34L-16 -26ZM18 -46L38 -30L20 -22L2 -34Z", light(gold, 0.5), 0.8)
    pen.line("M-42 -22L-16 -26L-10 0M20 -22L26 0M2 -34L20 -22", dark(gold, 0.35), 1.8, 0.7)
    for x, y in ((-20, -36), (14, -38), (28, -16)):
        pen.path(f"M{x} {y - 9}l2.500 6.500l6.500 2.500l-6.500 2.500l-2.500 6.500l-2.500 -6.500l-6.500 -2.500l6.500 -2.500Z", "#fffbe0")
    return (-46, -58, 46, 4)


def _trapeze(pen: Pen, looks: Looks) -> Box:
    bar = tint(looks, "#d8a860", "trapeze", "bar")
    for x in (-38, 38):
        pen.line(f"M{x * 0.9:.0f} -300L{x} -6", "#e8dcc4", 4)
        pen.line(f"M{x * 0.9:.0f} -300L{x} -6", "#b8a888", 1.4, 0.7)
    pen.rect(-48, -10, 48, 2, pen.down(light(bar, 0.4), bar, dark(bar, 0.35)), 5)
    for x in (-38, 38):
        pen.rect(x - 6, -12, x + 6, 4, pen.down("#e0505a", "#9a2a34"), 3)
    return (-54, -306, 54, 10)


def _lights(pen: Pen, looks: Looks) -> Box:
    """Two swags of warm bulbs on a wire, hung from above the picture."""
    wires = ((-420, -150, 0, 64), (0, -150, 420, 84))
    for left, top, right, sag in wires:
        pen.line(f"M{left} {top}Q{(left + right) / 2:.0f} {top + 2 * sag} {right} {top}", "#4a3a34", 3)
    for left, top, right, sag in wires:
        for k in range(9):
            t = (k + 0.5) / 9
            x, y = left + (right - left) * t, top + 4 * sag * t * (1 - t)
            warm = ("#ffd27a", "#ffb860", "#ffe7b0")[k % 3]
            pen.rect(x - 4, y, x + 4, y + 8, "#3a2e2a", 1)
            pen.oval(x, y + 19, 10, 13, pen.ball("#fffbe8", warm, dark(warm, 0.15)))
            pen.disc(x, y + 19, 34, pen.soft(warm, 0.55), glow=True)
    return (-440, -176, 440, 0)


PROPS = (
    thing("string of lights, strings of lights, string lights, fairy lights, light string, chain of lights, party lights, "
          "strings of coloured lights, strings of lamps, string of lamps, strings of coloured lamps, strings of bulbs, strings of lanterns", 9.0, _lights, "over"),
    thing("magic lamp, brass lamp, genie lamp, genie's lamp, golden lamp, aladdin's lamp, wonder lamp", 0.42, _magic_lamp, "table"),
    thing("tumbleweed, rolling weed, dry bush", 0.75, _tumbleweed),
    thing("plough, plow, hand plough", 1.7, _plough),
    thing("plank, board, wooden board, floorboard, wooden plank", 1.6, _plank),
    thing("gold nugget, nugget, lump of gold, gold ore", 0.3, _nugget, "table"),
    thing("trapeze, circus swing", 0.9, _trapeze, "air"),
)

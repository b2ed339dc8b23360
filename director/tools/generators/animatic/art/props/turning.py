"""Things that turn by themselves or by a foot: a spinning wheel, an escalator."""

from __future__ import annotations

import math

from director.tools.generators.animatic.art.kit import Box, Looks, dark, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import thing, tint


def _spinning_wheel(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#a8713f", "wheel", "spinning")
    pen.shadow(0, 0, 62, 8)
    pen.line("M-46 -38L-54 0M-30 -36L-26 0M44 -62L54 0", dark(wood, 0.2), 6)
    pen.path("M-60 -44L60 -66L62 -58L-58 -36Z", pen.down(light(wood, 0.25), wood, dark(wood, 0.25)))
    pen.line("M22 -60L26 -92M34 -62L26 -92", dark(wood, 0.1), 5)
    pen.raw(f'<circle cx="26" cy="-92" r="40" fill="none" stroke="{dark(wood, 0.15)}" stroke-width="8"/>')
    pen.raw(f'<circle cx="26" cy="-92" r="40" fill="none" stroke="{light(wood, 0.3)}" stroke-width="2.4"/>')
    for k in range(8):
        a = math.pi * k / 4
        pen.line(f"M26 -92L{num(26 + 37 * math.cos(a))} {num(-92 + 37 * math.sin(a))}", wood, 3)
    pen.disc(26, -92, 6, pen.ball(light(wood, 0.4), wood, dark(wood, 0.4)))
    pen.line("M-46 -42V-86", dark(wood, 0.1), 5)
    fibre = "#f0cf5a" if looks.has("gold", "golden", "straw") else "#f4ecdc"
    pen.path("M-46 -84C-62 -92 -60 -122 -46 -126C-32 -122 -30 -92 -46 -84Z", pen.ball(light(fibre, 0.4), fibre, dark(fibre, 0.25)))
    pen.line("M-54 -96Q-46 -100 -38 -96M-56 -106Q-46 -110 -36 -106", dark(fibre, 0.3), 1.6, 0.7)
    pen.line("M-40 -92L-16 -54M-16 -54L0 -118M-16 -54L2 -62", fibre, 1.6)
    pen.rect(-26, -60, -6, -49, pen.down(light(fibre, 0.4), fibre, dark(fibre, 0.25)), 4)
    return (-72, -140, 78, 8)


def _escalator(pen: Pen, looks: Looks) -> Box:
    steel = tint(looks, "#9aa3b5", "escalator")
    pen.path("M-100 0L100 -118V-96L-60 0Z", pen.down(dark(steel, 0.25), dark(steel, 0.5)))
    for k in range(11):
        x, y = -92 + 18 * k, -4 - 10.6 * k
        pen.rect(x, y - 10.6, x + 20, y, pen.down(light(steel, 0.35), dark(steel, 0.15)))
        pen.line(f"M{x} {num(y - 10)}h19", "#f2c14a", 1.6)
    pen.path("M-104 -30L96 -148L100 -140V-118L-100 0Z", pen.slant("#e6f3fb", "#b9d6e6"), 0.42)
    pen.line("M-108 -14Q-112 -34 -96 -42L92 -152Q104 -158 108 -146", "#2b2d38", 7)
    pen.line("M-94 -44L92 -153", "#5a5e70", 1.8, 0.8)
    return (-120, -166, 120, 6)


PROPS = (
    thing("spinning wheel, distaff, spindle", 1.1, _spinning_wheel),
    thing("escalator, moving staircase, moving stairs", 3.2, _escalator),
)

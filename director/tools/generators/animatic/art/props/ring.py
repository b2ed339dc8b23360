"""What is walked on in a circus ring: stilts, a tightrope."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, dark, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import thing, tint


def _stilts(pen: Pen, looks: Looks) -> Box:
    wood = tint(looks, "#c8503f", "stilts", "wood")
    for x, lean in ((-14, -6), (14, 6)):
        pen.line(f"M{x} 0L{x + lean} -150", dark(wood, 0.2), 6)
        pen.line(f"M{x - 1} 0L{x + lean - 1} -150", light(wood, 0.3), 2)
        pen.rect(x - 9, -66, x + 9, -58, "#7a5230", 2)
        pen.rect(x - 4, -5, x + 4, 1, "#3a2f2c")
    return (-34, -154, 34, 2)


def _tightrope(pen: Pen, looks: Looks) -> Box:
    for side in (-1, 1):
        pen.line(f"M{side * 164} 0L{side * 150} -120", "#8a5a36", 8)
        pen.rect(side * 150 - 12, -124, side * 150 + 12, -116, "#c8503f", 2)
    pen.line("M-150 -120Q0 -112 150 -120", "#6a4a2a", 4.4)
    pen.line("M-150 -121Q0 -113 150 -121", "#e8c98a", 1.8)
    return (-172, -128, 172, 2)


PROPS = (
    thing("stilts, pair of stilts, stilt", 0.6, _stilts),
    thing("tightrope, high wire, highwire, slackline, slack line, tight rope", 3.4, _tightrope),
)

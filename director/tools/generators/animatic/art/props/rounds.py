"""Round things that roll."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import orb, shade, thing, tint


def _cheese_wheel(pen: Pen, looks: Looks) -> Box:
    """A whole cheese on its edge, a piece cut out so that one sees it turn."""
    tone = tint(looks, "#f2b83a", "cheese", "wheel")
    pen.disc(0, -50, 50, orb(pen, shade(tone, 0.12)))
    pen.disc(0, -50, 41, orb(pen, light(tone, 0.25)))
    pen.path("M0 -50L28 -82A41 41 0 0 1 41 -52Z", shade(tone, 0.28))
    for x, y, r in ((-20, -66, 7), (-24, -38, 5), (4, -24, 6.5), (22, -34, 4), (-4, -72, 4.5), (-10, -48, 3.5)):
        pen.oval(x, y, r, r * 0.85, pen.slant(shade(tone, 0.4), tone))
    pen.rect(-15, -57, 9, -45, "#c9463a", 3)
    return (-51, -101, 51, 1)


PROPS = (
    thing("wheel of cheese, cheese wheel, round of cheese, wheels of cheese", 0.72, _cheese_wheel),
)

"""What shops have."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Box, Looks, dark, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.art.props.shade import fall, ground, roll, thing, tint


def _counter(pen: Pen, looks: Looks) -> Box:
    """A shop's counter: panels below, a thick top, a bell and a till's corner."""
    wood = tint(looks, "#b5763f", "counter")
    ground(pen, 0, 112)
    pen.rect(-104, -88, 104, 0, fall(pen, wood))
    for x in (-98, -48, 2, 52):
        pen.rect(x, -76, x + 46, -12, pen.slant(light(wood, 0.18), dark(wood, 0.18)), 4)
        pen.rect(x + 5, -71, x + 41, -17, pen.slant(dark(wood, 0.12), light(wood, 0.10)), 3)
    pen.rect(-104, -9, 104, 0, dark(wood, 0.4))
    pen.rect(-112, -97, 112, -86, roll(pen, light(wood, 0.35)), 4)
    pen.path("M72 -97C72 -109 90 -109 90 -97Z", roll(pen, "#e8c25a"))
    pen.disc(81, -108, 2, "#c99a3a")
    return (-116, -111, 116, 4)


PROPS = (
    thing("counter, shop counter, bar counter, bakery counter", 2.3, _counter),
)

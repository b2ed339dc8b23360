"""What shops and machines have."""

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


def _button(pen: Pen, looks: Looks) -> Box:
    """A button to press: a round dome in a ring on a slanting box."""
    tone = tint(looks, looks.pick("#e8453a", "#e8453a", "#3fa860", "#f2b02f"), "button")
    ground(pen, 0, 60)
    pen.path("M-56 0L-46 -34H46L56 0Z", fall(pen, "#596078"))
    pen.path("M-46 -34L-38 -44H38L46 -34Z", "#8a93ac")
    for x in (-42, 42):
        pen.disc(x, -12, 3, "#2f3446")
    pen.oval(0, -40, 34, 8, pen.slant("#f2c84a", "#c98f2a"))
    pen.path("M-27 -42C-27 -72 27 -72 27 -42Q0 -34 -27 -42Z", pen.ball("#ffffff", light(tone, 0.3), tone, dark(tone, 0.35)))
    pen.oval(-9, -58, 8, 4, "#ffffff", 0.7)
    return (-60, -68, 60, 4)


def _drawing(pen: Pen, looks: Looks) -> Box:
    """A child's drawing: a house, a sun and a flower on a sheet of paper."""
    pen.path("M-58 -84L56 -88L60 -2L-56 0Z", pen.slant("#fffdf4", "#efe6d2"))
    pen.rect(-34, -42, 2, -10, "#f2a03d", 2)
    pen.path("M-40 -42L-16 -64L8 -42Z", "#d8473f")
    pen.rect(-22, -28, -12, -10, "#6a4a8a")
    pen.disc(34, -66, 11, "#f7c93a")
    pen.line("M34 -82v-4M20 -66h-4M48 -66h4M24 -76l-3 -3M44 -76l3 -3", "#f7c93a", 3)
    pen.line("M30 -10V-30", "#4f9a4a", 3)
    pen.disc(30, -34, 8, "#e0567a")
    pen.disc(30, -34, 3, "#fff2a0")
    pen.line("M-50 -9Q0 -14 54 -8", "#5fae4f", 5)
    return (-62, -90, 62, 2)


PROPS = (
    thing("drawing, child's drawing, sketch, crayon drawing, doodle", 0.34, _drawing, "hand"),
    thing("button, push button, red button, big red button, start button, doorbell button, lift button, elevator button, alarm button", 0.34, _button, "table"),
    thing("counter, shop counter, bar counter, bakery counter", 2.3, _counter),
)

"""What belongs on a table, and the table that is put under it."""

from __future__ import annotations

from director.tools.generators.animatic.art.catalogue import all_props, shelf_of
from director.tools.generators.animatic.art.kit import Sketch
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.cookery import is_served
from director.tools.generators.animatic.dressing import Thing

STAND = 0.62               # metres: the table under a thing that is alone in the picture of a room
TOP = 0.6                  # metres: where on it the thing stands
_FLOOR = frozenset("playthings toys sports clothes perils hardware tools nature treasures finds cleaning heavens trees".split())
"""Shelves of things that may lie on the floor of a room."""
_AT_REST = frozenset("playthings toys sports clothes tools cleaning trees".split())
"""Shelves of what lies there also where it alone is looked at."""
_DOWN_THERE = frozenset("fall dig plant water grow throw kick chase lose drop stop roll climb jump shield over under in into pick through".split()) | {"pick up"}
"""How somebody has to do with what lies on the ground."""


def under(cast: Cast) -> float:
    """How high (metres) the thing stands that is alone in the picture of a room: on a table where nobody puts it on the floor, else 0."""
    if not cast.things or cast.roles or cast.place is None or not cast.place.indoors:
        return 0.0
    thing = cast.things[0]
    prop = all_props()[thing.name]
    laid = prop.where in ("table", "hand") and prop.metres < 0.7 and shelf_of(thing.name) not in _AT_REST and thing.how not in _DOWN_THERE
    return TOP if laid and not thing.does else 0.0


def stands_on_one(thing: Thing, cast: Cast) -> bool:
    """Whether a thing is put on a table rather than on the ground of this place."""
    prop, inside = all_props()[thing.name], cast.place is not None and cast.place.indoors
    if prop.where not in ("table", "hand") or thing.how in _DOWN_THERE or prop.metres > 1.0:
        return False
    return is_served(thing.name) if prop.where == "hand" or not inside else shelf_of(thing.name) not in _FLOOR


def trestle(ratio: float) -> Sketch:
    """A wooden table so many times as long as it is high, seen from before, its top a little from above."""
    pen, half = Pen(), 50 * ratio
    for x in (-half + 9, half - 17):
        pen.rect(x, -90, x + 8, 0, pen.across("#a8733f", "#8a5a30", "#6e4524"), r=1.5)
    pen.rect(-half + 5, -90, half - 5, -80, pen.down("#8a5a30", "#6e4524"))
    pen.path(f"M{-half + 7:.1f} -104H{half - 7:.1f}L{half:.1f} -95H{-half:.1f}Z", pen.down("#d9a468", "#c98f52"))
    pen.rect(-half, -96, half, -87, pen.down("#b87c44", "#94602f"), r=2)
    for k in range(1, max(2, round(ratio))):
        x = -half + 2 * half * k / max(2, round(ratio))
        pen.line(f"M{x:.1f} -103L{x + (x / half) * 4:.1f} -96", "#a8743f", 0.8, 0.6)
    return pen.sketch((-half, -104, half, 0))

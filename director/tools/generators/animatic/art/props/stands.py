"""Stalls and carts that sell one thing: a lemonade stand, a hot dog cart. The goods are on the counter and on the sign."""

from __future__ import annotations

import re
from functools import partial

from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Prop, Sketch, light
from director.tools.generators.animatic.art.places.pen import Pen, num
from director.tools.generators.animatic.art.props.shade import fall, ground, planks, roll, shade
from director.tools.generators.animatic.words import COLOURS

_GOODS = {
    "coffee": "mug", "tea": "teapot", "lemonade": "lemonade", "juice": "orange juice", "milk": "milk", "ice cream": "ice cream", "hot dog": "hot dog", "hotdog": "hot dog",
    "sausage": "sausage", "taco": "taco", "pizza": "pizza", "burger": "burger", "hamburger": "burger", "sandwich": "sandwich", "pretzel": "pretzel", "popcorn": "popcorn",
    "noodle": "noodles", "ramen": "ramen", "sushi": "sushi", "soup": "soup", "pancake": "pancake", "waffle": "waffle", "crepe": "pancake", "doughnut": "donut", "donut": "donut",
    "cookie": "cookie", "cake": "cake", "cupcake": "cupcake", "candy": "candy", "cotton candy": "cotton candy", "chocolate": "chocolate", "bread": "bread", "cheese": "cheese",
    "flower": "bouquet", "rose": "rose", "balloon": "balloon", "toy": "teddy bear", "book": "book", "newspaper": "newspaper", "hat": "hat", "umbrella": "umbrella", "souvenir": "vase",
    "pumpkin": "pumpkin", "apple": "apple", "orange": "orange", "watermelon": "watermelon", "vegetable": "carrot", "honey": "honey", "fish": "fish", "potion": "potion",
    "shoe": "shoe", "lantern": "lantern", "jewelry": "necklace", "kite": "kite", "mask": "mask", "drink": "juice", "smoothie": "juice", "snack": "popcorn", "magic": "potion",
}
"""What is sold, and the drawing of it."""
_FORMS = ("stand", "stall", "booth", "kiosk", "cart", "wagon")


def _ware(goods: str) -> Sketch | None:
    prop = all_props().get(_GOODS[goods]) or all_props().get(goods)
    return prop.draw(Looks(words=frozenset((goods, *goods.split())), seed=3)) if prop is not None else None


def _put(pen: Pen, ware: Sketch, x: float, foot: float, tall: float, most: float) -> None:
    """A picture of the goods, standing at the foot line, no wider than `most`."""
    x0, y0, x1, y1 = ware.box
    k = min(tall / (y1 - y0), most / (x1 - x0))
    pen.raw(f'<g transform="translate({num(x)} {num(foot)}) scale({k:.4f}) translate({num(-(x0 + x1) / 2)} {num(-y1)})">{ware.body}</g>')


def _own(ware: Sketch) -> Sketch:
    """With names of its own for its gradients."""
    names = re.findall(r'id="([^"]+)"', ware.defs)
    body, defs = ware.body, ware.defs
    for name in names:
        body, defs = body.replace(f"url(#{name})", f"url(#ware-{name})"), defs.replace(f'id="{name}"', f'id="ware-{name}"').replace(f"url(#{name})", f"url(#ware-{name})")
    return Sketch(body, ware.box, defs)


def _draw(goods: str, wheels: bool, looks: Looks) -> Sketch:
    pen, ware = Pen(), _ware(goods)
    gay = looks.pick("#d8484a", "#3f8fc0", "#4fa36a", "#e8902f")
    cloth = gay if not COLOURS.keys().isdisjoint(goods.split()) else looks.colour("", "awning", "stall", "stand", "cart", default=gay)
    ground(pen, 0, 80)
    for x in (-64, 64):
        pen.rect(x - 3, -150, x + 3, -60 if wheels else 0, roll(pen, "#9a6a42"))
    if wheels:
        pen.rect(-70, -66, 70, -18, pen.down(light(cloth, 0.25), cloth, shade(cloth, 0.25)), 6)
        pen.line("M70 -52H92", "#6a4a32", 5)
        for x in (-40, 40):
            pen.disc(x, -17, 17, "#3a3038")
            pen.disc(x, -17, 12, "#e8d8b8")
            pen.line(f"M{x} -29V-5M{x - 12} -17H{x + 12}M{x - 8} -25L{x + 8} -9M{x + 8} -25L{x - 8} -9", "#6a4a32", 2.4)
            pen.disc(x, -17, 3.6, "#6a4a32")
    else:
        planks(pen, -70, -62, 70, 0, "#b98552", 12, seed=5)
    pen.rect(-76, -68, 76, -60, fall(pen, "#e0b078"), 1.5)
    for k in range(8):
        a, b, c, d = -60 + 15 * k, -45 + 15 * k, -84 + 21 * k, -63 + 21 * k
        tone = cloth if k % 2 == 0 else "#fbf3e4"
        pen.path(f"M{a} -178H{b}L{d} -144A10.5 9 0 0 1 {c} -144Z", pen.down(light(tone, 0.25), tone, shade(tone, 0.22)))
    pen.rect(-62, -182, 62, -176, fall(pen, light(cloth, 0.2)), 2)
    pen.rect(-28, -226, 28, -182, pen.down("#fffaf0", "#f0e0c4"), 6)
    pen.line("M-28 -226H28V-182H-28Z", shade(cloth, 0.15), 3)
    if ware is not None:
        own = _own(ware)
        for x in (-44, 0, 44):
            _put(pen, own, x, -67, 40, 36)
        _put(pen, own, 0, -186, 36, 46)
        _put(pen, own, 0, -22 if wheels else -14, 34, 40)
        sketch = pen.sketch((-94, -230, 98, 4))
        return Sketch(sketch.body, sketch.box, sketch.defs + own.defs, sketch.glow)
    return pen.sketch((-94, -230, 98, 4))


def _prop(goods: str, form: str) -> Prop:
    return Prop((f"{goods} {form}",), 2.3, partial(_draw, goods, form in ("cart", "wagon")))


PROPS = tuple(_prop(goods, form) for goods in _GOODS for form in _FORMS)

"""Where things stand: in a hand, beside the actors, behind them by their size, in the sky."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from director.tools.generators.animatic import hands, instruments, lens, stage, tabletop
from director.tools.generators.animatic.ablaze import burns
from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.kit import Box, Layer, Looks, Part, Prop, Scenery, Sketch, dark, light
from director.tools.generators.animatic.art.places.pen import Pen
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.dressing import WITHIN_REACH, Thing
from director.tools.generators.animatic.players import Role
from director.tools.generators.animatic.stage import Actor
from director.vocabulary import Size

_FREE_HANDS = ("stand", "look", "walk", "sing", "celebrate", "wave", "laugh", "point", "shiver", "run", "play")
"""Actions in which a calling may show what it has in its hand by custom."""


LARGE = frozenset(("umbrella", "parasol", "flag", "kite", "guitar", "cello", "fishing rod", "broom", "shovel", "rake", "surfboard", "oar"))
_TO_FACE = ("eat", "drink", "photograph", "peer", "lens", "brush")
GRIP = 0.18                # where a thing is held: so much of its height above its lower end
SEEN = 0.17                # of the holder's height: less could not be seen in a picture
_FLAT = 1.8                # so many times as wide as high, a thing lies behind the fingers: it is drawn larger
_IN_BEAK = 0.32            # the same in a beak or between teeth, which are as wide
NOTICED = 0.2              # of the height of who is there: a thing beside him is not smaller
_NEAREST = 0.5             # metres: a smaller thing that is alone in the picture is drawn so large, no lens comes nearer
_AT_ONCE = 1.2             # metres: a lower thing is seen whole also in the nearest view
ORB = 1.1                  # of the height of who has to do with it: a moon that came down, its glow included
FACE = 70.0                # drawn after everything of a head
_RIGHT_THERE = frozenset(("at", "knock", "open", "shut", "close", "lean", "beside", "against", "run", "from", "sell", "hold", "stand"))
"""How somebody has to do with something large that is not somewhere behind him."""
_LEANING = {"pour": 0.7, "water": 0.45, "fish": 0.55, "joust": 1.5}
"""Angle (radians, clockwise) at which what is held hangs forward."""


_SOUNDING = frozenset("guitar violin cello saxophone trumpet flute lute microphone".split())


def usual(role: Role) -> Thing | None:
    """What someone of this calling holds when nothing else is said."""
    if role.carries and role.action in (*_FREE_HANDS, "dance") and role.rig.grip:
        return Thing(role.carries, Looks(seed=seed_of(role.carries, 7)))
    name = HELD.get(role.kind, "") if role.action in _FREE_HANDS else ""
    name = name if role.action != "play" or name in _SOUNDING else ""
    return Thing(name, Looks(seed=seed_of(name, 7))) if name in all_props() else None


def in_hand(actor: Actor, thing: Thing | None, action: str, pointed: float = 0.0) -> Actor:
    """The actor with a thing in its hand: a tool along the arm that swings it, anything else upright; `pointed`: at that angle
    (radians, clockwise)."""
    if thing is None or not actor.rig.grip:
        return actor
    sketch = scoped(picture_of(thing.name, thing.looks), "held")
    if action in ("play", "peer") and all_props()[thing.name].names[0] in instruments.WORN and hands.has_arms(actor):
        return instruments.worn(actor, all_props()[thing.name].names[0], sketch)
    swung = action in ("build", "fight", "write", "cook", "dig", "paint", "sweep")
    scale = _fit(thing, sketch.box, actor.rig.metres * actor.scale, _IN_BEAK if actor.rig.grip == "mouth" else SEEN)
    grip = 0.7 if actor.rig.grip == "mouth" else 0.04 if thing.name in ("umbrella", "parasol") else GRIP
    middle, low = sketch.box[0] + (0.2 if actor.rig.grip == "mouth" else 0.5) * (sketch.box[2] - sketch.box[0]), sketch.box[3] - grip * (sketch.box[3] - sketch.box[1])
    body = f'<g transform="scale({scale:.4f}) translate({-middle:.3f} {-low:.3f})">{sketch.body}</g>'
    box = tuple(scale * v for v in (sketch.box[0] - middle, sketch.box[1] - low, sketch.box[2] - middle, sketch.box[3] - low))
    hand = next(part for part in actor.rig.parts if part.name == actor.rig.grip)
    glow = f'<g transform="scale({scale:.4f}) translate({-middle:.3f} {-low:.3f})">{sketch.glow}</g>' if sketch.glow else ""
    held = Part(
        "held", body, (box[0], box[1], box[2], box[3]), hand.name, (0, 0), max(hand.z + 0.5, FACE if action in _TO_FACE or hand.name == "mouth" else 0), glow=glow,
        turn=pointed or ( math.pi * 0.9 if swung else _LEANING.get(action, 0.0)), upright=bool(pointed) or not swung,
    )
    return replace(actor, rig=replace(actor.rig, parts=(*actor.rig.parts, held), defs=actor.rig.defs + sketch.defs))


def _fit(thing: Thing, box: Box, size: float, seen: float = SEEN) -> float:
    """Rig units a unit of the thing's drawing, in the hand of somebody `size` metres tall; no smaller than `seen` of its height."""
    wide = box[2] - box[0]
    most = 0.75 if thing.name in LARGE else 0.34
    shape = (box[3] - box[1]) / wide
    longest = shape if shape > 1 else max(_FLAT * shape, 0.55) if shape < 1 / _FLAT else 1.0
    return max(min(all_props()[thing.name].metres, most * size), seen * size / longest) / wide * 100 / size


def is_long(thing: Thing, size: float) -> bool:
    """Would it reach from a hand before the chest over the face of somebody `size` metres tall?"""
    box = all_props()[thing.name].draw(thing.looks).box
    tall, wide = (box[3] - box[1]) * _fit(thing, box, size), (box[2] - box[0]) * _fit(thing, box, size)
    return tall * (1 - GRIP) > 24 and tall > 1.6 * wide


def scoped(sketch: Sketch, scope: str) -> Sketch:
    """The sketch with its gradient names made its own, so that it can share a drawing with others."""
    names = re.findall(r'id="([^"]+)"', sketch.defs)

    def rename(text: str) -> str:
        for name in names:
            text = text.replace(f'id="{name}"', f'id="{scope}-{name}"').replace(f"url(#{name})", f"url(#{scope}-{name})")
        return text

    return replace(sketch, body=rename(sketch.body), defs=rename(sketch.defs), glow=rename(sketch.glow))


_LUMINOUS = ("glowing", "luminous", "shining", "radiant", "fluorescent", "incandescent", "shimmering")


def picture_of(name: str, looks: Looks) -> Sketch:
    """A prop as the words say that it looks; what glows shines by itself, and needs room for that."""
    sketch = all_props()[name].draw(looks)
    if sketch.glow or not looks.has(*_LUMINOUS):
        return sketch
    x0, y0, x1, y1 = sketch.box
    wide, tall = x1 - x0, y1 - y0
    sketch = replace(sketch, box=(x0 - 0.3 * wide, y0 - 0.4 * tall, x1 + 0.3 * wide, y1 + 0.06 * tall))
    return replace(sketch, glow=f'<g opacity="0.3">{sketch.body}</g>')


def thing_subject(cast: Cast, size: Size) -> lens.Subject:
    """Where the camera looks when nobody is there: the first thing, of which only the nearest view cuts off anything; else a piece of
    the place."""
    if cast.place is not None and burns(cast.place, cast.place_name, cast.ablaze):
        return lens.Subject((-4.5, 0.0, 4.5, 5.5), (-3.0, 1.5, 3.0, 4.5))
    if not cast.things:
        return lens.Subject((-2.2, 0.0, 2.2, 3.0), (-0.8, 0.9, 0.8, 1.9))
    wide, tall, base = _thing_box(all_props()[cast.things[0].name], cast.things[0].looks)
    base += tabletop.under(cast)
    part = size is Size.EXTREME_CLOSE_UP and tall > _AT_ONCE
    low, high, half = (0.35, 0.9, 0.25) if part else (0.0, 1.0, 0.5)
    return lens.Subject((-wide / 2, base, wide / 2, base + tall), (-wide * half, base + tall * low, wide * half, base + tall * high))


def _thing_box(prop: Prop, looks: Looks) -> tuple[float, float, float]:
    """Width, height and base (metres) of a thing that is itself the subject."""
    box = picture_of(prop.names[0], looks).box
    wide = max(_NEAREST, prop.metres * size_word(looks)) if prop.where != "sky" else 3.0
    tall = wide * (box[3] - box[1]) / (box[2] - box[0])
    return wide, tall, {"air": 1.2, "sky": 1.0, "over": 2.4}.get(prop.where, 0.0)


def _in_the_middle(sketch: Sketch, wide: float, base: float, high: float) -> list[Layer]:
    """The thing that the shot is about, on a table where that is so `high` (metres)."""
    long = max(2.4 * wide, 1.6)
    table = [stage.as_layer(tabletop.trestle(long / tabletop.STAND), long, 0.0, 0.0, 0.02)] if high else []
    return [*table, stage.as_layer(sketch, wide, 0.0, base + high, 0.0, bob=0.05 if base else 0.0)]


def size_word(looks: Looks) -> float:
    """How many times larger than usual a thing is drawn, with the room for its light."""
    light = 1.6 if looks.has(*_LUMINOUS) else 1.0
    large = looks.has("giant", "huge", "enormous", "towering", "massive", "gigantic")
    return light * (1.6 if large else 0.6 if looks.has("tiny", "miniature", "little", "small") else 1.0)


def props_on_stage(cast: Cast, things: list[Thing], scenery: Scenery, subject: lens.Subject, narrow: bool = False) -> tuple[Layer, ...]:
    """Things as layers: the first beside the lead where it reaches, big ones behind, huge ones in the sky. In a `narrow` frame small
    ones stand before the lead's feet, where they are in the picture."""
    layers: list[Layer] = []
    near = 0.3 * (subject.whole[2] - subject.whole[0]) if narrow else -0.15
    right, left = subject.whole[2] - near, subject.whole[0] + near
    alone = not cast.roles
    behind = 0
    for order, thing in enumerate(things):
        prop = all_props()[thing.name]
        sketch = scoped(picture_of(thing.name, thing.looks), f"t{order}")
        wide = prop.metres * size_word(thing.looks)
        shape = (sketch.box[3] - sketch.box[1]) / (sketch.box[2] - sketch.box[0])
        if alone and order == 0:
            wide = max(_NEAREST, wide)
        if not alone and prop.where not in ("sky", "over"):          # what is spoken of must be seen
            wide = max(wide, NOTICED * (subject.whole[3] - subject.whole[1]) / max(1.0, shape))
        tall = wide * shape
        if prop.where == "sky" and alone and order == 0:
            layers.append(stage.as_layer(sketch, 3.0, 0.0, 1.0, 0.0, lit=0.35))
            continue
        if prop.where == "sky" and (thing.how in WITHIN_REACH or (cast.place is not None and cast.place.indoors)):
            wide = ORB * (subject.whole[3] - subject.whole[1]) * size_word(thing.looks)
            layers.append(stage.as_layer(replace(sketch, glow=""), wide, right + 0.3 * wide, 0.06 * wide, 0.4, lit=0.2, bob=0.03))
            right += 0.7 * wide
            continue
        if prop.where == "sky":
            layers.append(_in_sky(sketch, order, subject))
            continue
        if prop.where == "over":
            high = subject.whole[3] - subject.whole[1]
            for aside, above, depth in ((0.4, 0.2, 5.0), (0.0, 0.12, 1.2)):          # a far one and a near one
                layers.append(stage.as_layer(scoped(sketch, f"o{depth:g}"), max(wide, 3.2 * high), (left + right) / 2 + aside * high,
                    subject.whole[3] + above * high, depth, lit=0.6))
            continue
        for copy in range(thing.count):
            if alone and order == 0 and copy == 0:
                layers += _in_the_middle(sketch, wide, _thing_box(prop, thing.looks)[2], tabletop.under(cast))
            elif thing.how == "between":
                layers.append(stage.as_layer(sketch, min(wide, 0.9 * (subject.whole[3] - subject.whole[1]) * 0.25), (left + right) / 2,
                    0.86 * subject.whole[3], 0.3, bob=0.05))
            elif prop.where == "air" or scenery.floats:
                side = 1 if (order + copy) % 2 == 0 else -1
                x = (right + wide * 0.6 if side > 0 else left - wide * 0.6) + side * 0.5 * copy
                layers.append(stage.as_layer(sketch, wide, x, 0.9 + 0.5 * ((order + copy) % 2), 0.5 + 0.4 * copy, bob=0.07))
            elif wide > 1.9 or tall > 2.3:
                x, depth = _behind(thing, wide, right, behind)
                layers.append(stage.as_layer(sketch, wide, x, 0.0, depth, sway=0.25 if "tree" in thing.name else 0.0))
                behind += 1
            else:
                base = scenery.table if scenery.table and prop.where in ("table", "hand") else 0.0
                top = next((floor.near + 0.1 for floor in scenery.floors if base and not floor.wall and abs(floor.height - base) < 0.01), None)
                if (order + copy) % 2 == 0:
                    x, right = right + wide / 2, right + wide + 0.12
                else:
                    x, left = left - wide / 2, left - wide - 0.12
                layers.append(stage.as_layer(sketch, wide, x, base, -0.3 if narrow and not base else 0.25 + 0.1 * copy if top is None else max(0.05, top)))
    return tuple(layers)


def _behind(thing: Thing, wide: float, right: float, order: int) -> tuple[float, float]:
    """Where something large stands, and how deep: well behind the players, one to each side, or right by who is at it."""
    if thing.how in _RIGHT_THERE and wide < 6:
        return right - 0.3 + 0.35 * wide, 0.5 + 0.1 * order
    side = 1 if order % 2 == 0 else -1
    return side * (0.9 + 0.55 * wide + 0.4 * order), 2.5 + 1.4 * order + 0.35 * wide


def _in_sky(sketch: Sketch, order: int, subject: lens.Subject) -> Layer:
    """Far and large, beside the actors' heads, clear of the middle."""
    side = 1 if order % 2 == 0 else -1
    high = subject.whole[3] - subject.whole[1]
    z = 120.0
    wide = 0.26 * (z + 4 * max(high, 1.0))
    return stage.as_layer(sketch, wide, side * 0.34 * (z + 6), 0.15 * z, z, lit=0.35)


def blanket(tone: str) -> Sketch:
    """A cover with someone under it, from the shoulders (left) to the feet."""
    pen = Pen()
    pen.path("M-50 0C-54 -30 -46 -44 -34 -45C-8 -50 18 -46 34 -40C48 -38 52 -20 50 0Z", pen.slant(light(tone, 0.4), tone, dark(tone, 0.25)))
    pen.path("M-50 0C-54 -30 -46 -44 -34 -45L-22 -46.6C-34 -40 -38 -26 -36 0Z", "#fff6ea")
    pen.line("M-10 -38Q-14 -18 -8 -4M14 -40Q10 -20 16 -4M34 -34Q32 -18 36 -4", dark(tone, 0.28), 1.2, 0.5)
    return pen.sketch((-54, -50, 54, 0))


def leaf(tone: str, bound: bool) -> Sketch:
    """A sheet of paper on a table, seen from a little above; `bound`: an open book with a cover of that colour."""
    pen = Pen()
    if bound:
        pen.path("M-52 0L-40 -26C-26 -32 -10 -31 0 -25C10 -31 26 -32 40 -26L52 0C34 -5 14 -4 0 2C-14 -4 -34 -5 -52 0Z", dark(tone, 0.1))
        pen.path("M-48 -4L-37 -27C-24 -33 -9 -31 0 -25L0 -2C-13 -8 -32 -9 -48 -4Z", pen.across("#fdf6e6", "#f1e6cf"))
        pen.path("M48 -4L37 -27C24 -33 9 -31 0 -25L0 -2C13 -8 32 -9 48 -4Z", pen.across("#efe3ca", "#fdf6e6"))
        pen.line("M-36 -22Q-20 -27 -6 -22M-38 -17Q-21 -22 -6 -17M-41 -12Q-22 -17 -5 -12M7 -22Q20 -27 34 -22M7 -17Q20 -22 22 -20", "#6d5c48", 1.1, 0.6)
        return pen.sketch((-54, -34, 54, 3))
    pen.path("M-50 0L-34 -24L44 -24L50 0Z", pen.down("#fffaf0", "#f0e6d2"))
    pen.line("M-29 -19H34M-33 -14H38M-37 -9H12", "#6d6258", 1.2, 0.55)
    return pen.sketch((-52, -26, 52, 2))


def post(tall: float) -> Sketch:
    """A column of metal, so many times as high as it is wide, for what stands at the height of a hand."""
    pen, high = Pen(), 100 * tall
    pen.rect(-34, -high, 34, 0, pen.across("#c4cad8", "#8f97ac", "#5f677e"))
    pen.rect(-50, -high - 2, 50, -high + 9, pen.across("#dfe4ee", "#8a92a8"))
    pen.rect(-50, -10, 50, 0, pen.across("#b4bccc", "#555d74"))
    return pen.sketch((-50, -high - 2, 50, 0))


def mound(tone: str) -> Sketch:
    """The top of a hill."""
    pen = Pen()
    pen.path("M-100 2C-70 0 -52 -50 0 -50C52 -50 70 0 100 2Z", pen.down(light(tone, 0.22), tone, dark(tone, 0.12)))
    for x, y in ((-40, -24), (-22, -38), (8, -42), (30, -34), (46, -18), (-58, -10), (20, -20), (-8, -22)):
        pen.line(f"M{x} {y}l-1 -3M{x + 2} {y}l1 -3.4", dark(tone, 0.2), 0.7, 0.6)
    return pen.sketch((-100, -51, 100, 2))


def ripples() -> Sketch:
    """Foam and rings round somebody in the water."""
    pen = Pen()
    pen.oval(0, 0, 50, 7, "#5fa9cf", 0.55)
    for rx, ry, o in ((46, 5.6, 0.55), (34, 4.0, 0.75), (20, 2.4, 0.9)):
        pen.line(f"M{-rx} 0A{rx} {ry} 0 0 0 {rx} 0", "#f4fbff", 1.6, o)
        pen.line(f"M{-rx} 0A{rx} {ry} 0 0 1 {rx * 0.2:.1f} {-ry}", "#f4fbff", 1.1, o * 0.7)
    return pen.sketch((-52, -9, 52, 9))


def jetty() -> Sketch:
    """Planks over the water, seen from the side, for those who stand at sea."""
    pen = Pen()
    for x in range(-290, 300, 58):
        pen.rect(x - 5, -4, x + 5, 46, pen.across("#8a6238", "#6e4a2a", "#4e3420"))
    pen.rect(-300, -9, 300, 3, pen.down("#c08a56", "#9a6a3c"))
    for x in range(-300, 300, 22):
        pen.line(f"M{x} -9V3", "#6e4a2a", 0.8, 0.5)
    pen.rect(-300, 3, 300, 9, pen.down("#7a5430", "#5e3f24"))
    return pen.sketch((-300, -10, 300, 46))

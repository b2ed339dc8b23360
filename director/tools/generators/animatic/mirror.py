"""The other side: a set seen in reverse, and people who go or look the other way.

Left and right change places for everything that stands on the stage; pictures are turned over, for nothing in the art is written.
"""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Floor, Layer, Scenery, Sketch
from director.tools.generators.animatic.lens import Subject
from director.tools.generators.animatic.light import Light
from director.tools.generators.animatic.stage import Act, Actor, Shoot, Step

FAR = 14.0
"""Metres from which a set shows something else when one looks the other way."""
_REVERSE = re.compile(
    r"\b(?:reverse (?:angle|shot|view)|counter[- ]?shot|opposite (?:angle|side|direction)|(?:from|on) the (?:other|far|opposite) side|"
    r"(?:camera|we) (?:has |have )?(?:crossed|crosses|cross) the (?:line|axis)|looking back (?:at|towards|the other way))\b", re.I)
_LEFTWARDS = re.compile(
    r"\b(?:right[- ]to[- ]left|from (?:the )?right|leftwards?|to(?:wards)? the left|(?:walks?|runs?|goes|rides?|drives?|flies|swims?|comes|heads|"
    r"travels|trudges|marches|sails|races|rushes|turns|hurries|strolls|makes (?:his|her|its|their) way) (?:slowly |quickly |all the way )?"
    r"(?:back|home|left)|(?:returns?|returning|heads? (?:back|home)|on (?:his|her|its|their|the) way (?:back|home)))\b", re.I)
_RIGHTWARDS = re.compile(r"\b(?:left[- ]to[- ]right|rightwards?|to(?:wards)? the right)\b", re.I)


def is_reverse(words: str) -> bool:
    """Is the place to be seen from its other side?"""
    return _REVERSE.search(words) is not None


def goes_left(words: str) -> bool:
    """Does somebody go back, home or to the left? What goes on goes to the right, in every shot."""
    return _LEFTWARDS.search(words) is not None and _RIGHTWARDS.search(words) is None


def reversed_set(scenery: Scenery, other: Scenery) -> Scenery:
    """The set from its other side: near things change sides, and behind them lies what is far in `other`, another view of the
    same kind of place."""
    near = [layer for layer in scenery.layers if layer.z < FAR]
    far = [layer for layer in other.layers if layer.z >= FAR]
    return replace(scenery, layers=tuple(turned(layer) for layer in (*near, *far)), floors=tuple(_turned_floor(f) for f in scenery.floors),
                   spots=tuple((-x, z) for x, z in scenery.spots))


def turned(layer: Layer) -> Layer:
    return replace(layer, sketch=_over(layer.sketch), x=-layer.x, drift=-layer.drift)


def _turned_floor(floor: Floor) -> Floor:
    return replace(floor, sketch=_over(floor.sketch), wall={"left": "right", "right": "left"}.get(floor.wall, ""))


def _over(sketch: Sketch) -> Sketch:
    """The drawing as seen in a mirror."""
    about = sketch.box[0] + sketch.box[2]

    def turn(art: str) -> str:
        return f'<g transform="translate({about:g} 0) scale(-1 1)">{art}</g>' if art else ""

    return replace(sketch, body=turn(sketch.body), glow=turn(sketch.glow))


def other_light(light: Light) -> Light:
    """The sun has stayed where it was: it stands on the other side of the picture."""
    return replace(light, key_from=(-light.key_from[0], light.key_from[1]), rim_from=(-light.rim_from[0], light.rim_from[1]))


def turned_round(shoot: Shoot) -> Shoot:
    """The players and the things about them with left and right changed; the set as it is."""
    subject = shoot.subject and _turned_subject(shoot.subject)
    return replace(shoot, actors=tuple(_turned_actor(actor) for actor in shoot.actors), things=tuple(turned(thing) for thing in shoot.things),
                   subject=subject)


def _turned_actor(actor: Actor) -> Actor:
    return replace(actor, x=-actor.x, facing=-actor.facing, act=backwards(actor.act))


def backwards(act: Act) -> Act:
    """Someone turned round goes the other way."""

    def step(t: float) -> Step:
        here = act(t)
        return replace(here, dx=-here.dx)

    return step


def _turned_subject(subject: Subject) -> Subject:
    def box(b: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        return -b[2], b[1], -b[0], b[3]

    return replace(subject, whole=box(subject.whole), head=box(subject.head), travel=-subject.travel, aside=-subject.aside)

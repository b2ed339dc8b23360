"""Where the players of a shot look when nothing else turns their eyes."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Box, Layer
from director.tools.generators.animatic.casting import Cast
from director.tools.generators.animatic.lens import Subject

_SKYWARDS = re.compile(r"\b(?:at|towards?|to|into|up at) (?:the |a |an )?(?:\w+ )?(?:sky|stars?|moon|sun|clouds?|rainbow|northern lights|comet|fireworks?|heavens?)\b|"
                       r"\b(?:watch|see|admire|count)\w* (?:the |a )?(?:\w+ )?(?:stars?|moon|sunset|sunrise|northern lights|rainbow|fireworks?|clouds?|sky)\b|"
                       r"\bin the sky\b", re.I)


def gaze(index: int, marks: list[tuple[float, int, float]], cast: Cast) -> tuple[float, float]:
    """-1..1 each way (forwards, down): up at the sky that is spoken of, towards the partner's eyes, to the thing that matters, or ahead.
    `marks`: of every role the place, the way it faces and the height of its eyes."""
    up = _SKYWARDS.search(cast.text) or any(all_props()[thing.name].where == "sky" for thing in cast.things)
    if up and cast.roles[index].action in ("point", "look"):
        return 0.6, -0.9
    x, facing, high = marks[index]
    others = [other for i, other in enumerate(marks) if i != index]
    if others:
        near = min(others, key=lambda other: abs(other[0] - x))
        return (0.75 if (near[0] - x) * facing > 0 else -0.75), max(-0.8, min(0.8, (high - near[2]) * 0.6))
    return (0.5, 0.25) if cast.things else (0.2, 0.0)


_ON_THE_WAY = frozenset(("walk", "run", "fly", "swim", "climb", "drive", "sail", "float"))
"""What one does along or over a thing without minding it."""


def _minded(how: str, action: str) -> bool:
    """Is it what somebody works on, or what he puts something into?"""
    return (how == action and how not in _ON_THE_WAY) or (action == "give" and how in ("in", "into", "on", "onto"))


def with_things(subject: Subject, cast: Cast, layers: list[Layer]) -> Subject:
    """A close-up of somebody who has to do with a thing that stands by him shows it too. `layers`: what stands beside the players."""
    if not layers or not any(_minded(thing.how, cast.roles[thing.by].action) for thing in cast.things if thing.by >= 0):
        return subject
    near = layers[0]
    tall = near.width * (near.sketch.box[3] - near.sketch.box[1]) / (near.sketch.box[2] - near.sketch.box[0])
    box = (near.x - near.width / 2, near.y, near.x + near.width / 2, near.y + tall)
    return replace(subject, whole=_around(subject.whole, box), head=_around(subject.head, box))


def _around(one: Box, two: Box) -> Box:
    return min(one[0], two[0]), min(one[1], two[1]), max(one[2], two[2]), max(one[3], two[3])

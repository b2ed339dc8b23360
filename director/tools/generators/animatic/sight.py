"""Where the players of a shot look when nothing else turns their eyes."""

from __future__ import annotations

import re

from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.casting import Cast

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

"""Motion against what was asked: a camera that goes the wrong way, stands, or moves where it should stand; no action where there is to be some.

Measure: the camera's way (camera.py) added up over the take, in shares of the longer side, as the logarithm of growth, and in
radians; and the movement of the liveliest cells beside it (`Sight.stir`). Own measure. A shot that was not asked for (a video that
somebody has) has no right way. Smaller WRONG, WANDERS = stricter; larger STANDS, LIFELESS = stricter.
"""

from __future__ import annotations

from itertools import accumulate

import numpy as np

from director.model import Finding
from director.tools.critics.camera import Line, Way, way_of
from director.tools.critics.findings import finding
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault, Move

WRONG = 0.04             # share of the longer side, or growth, by which a camera goes the other way than asked
WANDERS = 0.05           # the same by which a camera strays that should stand
STANDS = 0.006           # the same under which a camera does not move at all
LIFELESS = 0.0003        # share of the longer side a picture (0.4 pixels of 1280) under which nothing in the picture moves
GUESSED = 0.25           # share of the camera's own motion that the flow may be wrong by in the liveliest cells
SURE = 0.6               # share of that bound under which it fails the take: a small figure far away moves little
SHORTEST = 0.9           # seconds of take under which nothing is said
TOGETHER = 0.65          # share of the cells that must go with the camera while it moves, for its way to be known: the best explained of
                         # the shots looked at in which something big passes close by has 0.55, the worst of the others 0.75
UNMOVED = 1e-4           # share of the longer side a picture by which a camera that stands counts
KNOWN = 0.5              # share of the pictures of which it must be known

# the axis of the way, and the sign that is asked for
_WAYS: dict[Move, tuple[str, int]] = {
    Move.PAN_LEFT: ("right", -1), Move.PAN_RIGHT: ("right", 1), Move.TRUCK_LEFT: ("right", -1), Move.TRUCK_RIGHT: ("right", 1),
    Move.TILT_UP: ("down", -1), Move.TILT_DOWN: ("down", 1), Move.PEDESTAL_UP: ("down", -1), Move.PEDESTAL_DOWN: ("down", 1),
    Move.PUSH_IN: ("zoom", 1), Move.ZOOM_IN: ("zoom", 1), Move.PULL_BACK: ("zoom", -1), Move.ZOOM_OUT: ("zoom", -1),
}
_SAID = {("right", 1): "to the left", ("right", -1): "to the right", ("down", 1): "upwards", ("down", -1): "downwards",
         ("zoom", 1): "away", ("zoom", -1): "nearer"}


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one WRONG_MOTION finding. After a cut that was asked for the camera may do anything."""
    if plan.move is None or plan.cuts or sight.seconds(sight.frames) < SHORTEST or sight.frames < 8:
        return []
    way = way_of(sight)
    last = sight.frames - 1
    said = _camera(way, plan.move) if _clear(way, sight) else None
    if said is None:
        said = _action(sight, plan)
    return [finding(sight, Fault.WRONG_MOTION, 0, last, said[0], 0.7, said[1])] if said else []


def _clear(way: Way, sight: Sight) -> bool:
    """Most of the picture goes with the camera: each pair of pictures counts as much as the camera is said to move in it, because
    while something big passes close by, it is what passes that seems to move the camera."""
    new = np.asarray([not held for held in sight.held])
    new[0] = False
    if not new.any() or float(way.known[new].mean()) <= KNOWN:
        return False
    pace = np.hypot(way.right, way.down) + np.abs(way.zoom) + np.abs(way.roll) + UNMOVED
    return float(np.average(way.share[new], weights=pace[new])) > TOGETHER


def _camera(way: Way, asked: Move) -> tuple[float, str] | None:
    """Severity and sentence, where the camera does not do what was asked."""
    strayed = {"right": _reach(way.right), "down": _reach(way.down), "zoom": _reach(way.zoom), "roll": _reach(way.roll)}
    far = max(strayed.values())
    if asked is Move.STATIC:
        if far < WANDERS:
            return None
        return min(0.8, 0.45 + far), f"The camera should stand, but it moves by {far:.0%} of the picture."
    if asked not in _WAYS:
        return None
    axis, sign = _WAYS[asked]
    net = sign * float(getattr(way, axis).sum())
    if net < -WRONG and -net > 0.5 * far:
        return min(0.85, 0.55 - net), f"A {asked.value} was asked for, but the camera goes {_SAID[axis, sign]}."
    if far < STANDS:
        return 0.55, f"A {asked.value} was asked for, but the camera stands still."
    return None


def _reach(steps: Line) -> float:
    """How far a way gets from where it has been."""
    places = np.asarray([0.0, *accumulate(steps.tolist())])
    return float(places.max() - places.min())


def _action(sight: Sight, plan: Plan) -> tuple[float, str] | None:
    """Severity and sentence, where the words ask for action and nothing but the camera moves."""
    stir = [stir for stir, held in zip(sight.stir[1:], sight.held[1:], strict=True) if not held]
    least = LIFELESS + GUESSED * float(np.median(sight.motion[1:]))
    if not plan.moving or plan.still or len(stir) < 0.5 * sight.frames or float(np.median(stir)) >= least:
        return None
    severity = 0.5 if float(np.median(stir)) < SURE * least else 0.4
    return severity, "The words ask for action, but nothing in the picture moves."

"""A picture between two others, by optical flow.

Motion is DIS optical flow (Kroeger et al., ECCV 2016, as in OpenCV) both ways at reduced size. The flow from the picture in between
is put together from both as in Super SloMo (Jiang et al., CVPR 2018, equation 4); what only one of the two pictures shows is taken
from that one (its forward and backward flow do not lead back to where they began).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Flow = NDArray[np.float32]

FLOW_SIDE = 640          # pixels of the longer side at which motion is measured; larger = finer and slower (45 ms a pair at 640)
LOST = 2.0               # pixels at that size by which forward and backward flow may disagree; smaller = stricter
STRANGE = 0.5            # share of the picture that may be lost before nothing can be made between the two; smaller = stricter
CLOSE = 4                # pictures that may lie between them for that share; of more, proportionally less may be lost
CLEAR = 0.02             # share of a picture's time by which a moment may miss it and still be shown as it is
SPARSE = 0.9             # pictures there are for one that is shown, above which none is made: one left out now and then is seen less
RESTING = 0.4            # mean difference (of 255) of two pictures in which nothing moves


@dataclass(frozen=True, eq=False)
class Motion:
    """How two pictures of one size relate. Flows are (height, width, 2) in pixels of the full picture; trust is 0 … 1 a pixel."""

    forth: Flow
    back: Flow
    trust_first: NDArray[np.float32]
    trust_second: NDArray[np.float32]

    @property
    def lost(self) -> float:
        """Share of the picture whose motion could not be followed, 0 to 1."""
        return float(1 - min(self.trust_first.mean(), self.trust_second.mean()))


def too_strange(known: Motion, count: int) -> bool:
    """Whether the two pictures have too little in common for `count` pictures between them."""
    return known.lost > STRANGE * min(1.0, CLOSE / max(1, count))


def motion(first: Picture, second: Picture) -> Motion:
    """The motion between two BGR pictures of one size, uint8 (height, width, 3)."""
    height, width = first.shape[:2]
    scale = min(1.0, FLOW_SIDE / max(height, width))
    size = max(16, round(width * scale)), max(16, round(height * scale))
    one, two = (cv2.cvtColor(cv2.resize(each, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY) for each in (first, second))
    engine: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    forth, back = engine.calc(one, two, None), engine.calc(two, one, None)
    return Motion(_grown(forth, width, height), _grown(back, width, height), _trust(forth, back, width, height),
                  _trust(back, forth, width, height))


def between(first: Picture, second: Picture, share: float, known: Motion) -> Picture:
    """The picture at `share` (0 = the first, 1 = the second) of the way, BGR uint8."""
    forth, back = known.forth, known.back
    to_first = -(1 - share) * share * forth + share * share * back
    to_second = (1 - share) * (1 - share) * forth - share * (1 - share) * back
    one, two = _pulled(first, to_first).astype(np.float32), _pulled(second, to_second).astype(np.float32)
    weight_one = (1 - share) * (0.02 + _pulled(known.trust_first, to_first))
    weight_two = share * (0.02 + _pulled(known.trust_second, to_second))
    part = (weight_two / np.maximum(weight_one + weight_two, 1e-6))[..., None]
    return np.clip(np.rint(one + (two - one) * part), 0, 255).astype(np.uint8)


def paced(pictures: Iterator[Picture], pace: float, frames: int) -> Iterator[Picture]:
    """`frames` pictures out of those there are (BGR, one or more, of one size), of which `pace` go by for each: 2/3 brings 16 a second to
    24. What falls between two of them is made by flow; across a cut, and where there are about enough, the nearer one is shown. When
    they are over, the last one stands. Two pictures are held at a time."""
    one = two = next(pictures)
    two, at, known = next(pictures, one), 0, None
    for number in range(frames):
        where = number * pace
        while at < int(where + CLEAR) and two is not one:
            one, two, at, known = two, next(pictures, two), at + 1, None
        share = min(1.0, where - at)
        if pace < SPARSE and CLEAR < share < 1 - CLEAR and cv2.norm(one, two, cv2.NORM_L1) > RESTING * one.size:
            known = known or motion(one, two)
            if not too_strange(known, 1):
                yield between(one, two, share, known)
                continue
        yield one if share < 0.5 else two


def _grown(flow: Flow, width: int, height: int) -> Flow:
    scale = np.array([width / flow.shape[1], height / flow.shape[0]], np.float32)
    grown: Any = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR) * scale
    return np.asarray(grown, np.float32)


def _trust(there: Flow, home: Flow, width: int, height: int) -> NDArray[np.float32]:
    """1 where going there and back ends where it began, 0 where it does not: what is covered or uncovered."""
    astray = np.linalg.norm(there + _pulled(home, there), axis=-1)
    allowed = LOST + 0.05 * np.linalg.norm(there, axis=-1)
    trust: Any = cv2.GaussianBlur((astray < allowed).astype(np.float32), (0, 0), 1.5)
    return np.asarray(cv2.resize(trust, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def _pulled(what: NDArray[Any], flow: Flow) -> NDArray[Any]:
    """`what`, looked up where the flow leads."""
    y, x = np.indices(flow.shape[:2], dtype=np.float32)
    found: Any = cv2.remap(what, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found)

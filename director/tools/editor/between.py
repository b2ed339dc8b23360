"""The pictures between two pictures, from how things move: slow motion that glides where a blend would show everything twice."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.tools.media import planes

Picture = NDArray[np.uint8]

WIDE = 640             # columns on which the motion is worked out; finer follows grain
UNLIKE = 18.0          # mean difference of brightness between the two pictures (of 255) above which they are two scenes: no motion
ASTRAY = 1.5           # pixels (of WIDE) by which there and back may disagree before the motion is not believed


class Between:
    """Two I420 pictures that follow each other. The motion is worked out once, for any number of pictures between them."""

    def __init__(self, a: Picture, b: Picture) -> None:
        self._a, self._b = (np.ascontiguousarray(picture) for picture in (a, b))
        small = [self._small(picture) for picture in (self._a, self._b)]
        self._cut = float(cv2.absdiff(small[0], small[1]).mean()) > UNLIKE
        if self._cut:
            return
        flow: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
        there, back = flow.calc(small[0], small[1], None), flow.calc(small[1], small[0], None)
        self._flows = there, back
        self._trust = self._believed(there, back), self._believed(back, there)

    def at(self, part: float) -> Picture:
        """The picture at `part` of the way, 0 to 1."""
        if self._cut:
            return self._a if part < 0.5 else self._b
        out, (there, back) = np.empty_like(self._a), self._flows
        trust_b, trust_a = self._trust
        kept = trust_a * np.float32(1 - part) + np.float32(1e-3)
        kept /= kept + trust_b * np.float32(part) + np.float32(1e-3)
        size: tuple[int, ...] = ()
        for a, b, target in zip(planes(self._a), planes(self._b), planes(out), strict=True):
            if size != a.shape:                                     # both planes of colour are looked up alike
                size = a.shape
                from_a, from_b = _places(back, part, *size), _places(there, 1 - part, *size)      # where it came from lies against the motion
                weight = cv2.resize(kept, size[::-1], interpolation=cv2.INTER_LINEAR)
                rest = 1 - weight
            old, new = (cv2.remap(plane, *places, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) for plane, places in ((a, from_a), (b, from_b)))
            target[:] = cv2.blendLinear(old, new, weight, rest)
        return out

    @staticmethod
    def _small(i420: Picture) -> Any:
        luma = planes(i420)[0]
        scale = min(1.0, WIDE / luma.shape[1])
        size = (max(16, round(luma.shape[1] * scale)), max(16, round(luma.shape[0] * scale)))
        return cv2.resize(luma, size, interpolation=cv2.INTER_AREA)

    @staticmethod
    def _believed(flow: Any, other: Any) -> Any:
        """How far going along `flow` and coming back by `other` ends where it began, 0 to 1 per place."""
        height, width = flow.shape[:2]
        x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
        met = cv2.remap(other, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        astray = np.hypot(flow[..., 0] + met[..., 0], flow[..., 1] + met[..., 1])
        trust = np.clip(1 - astray / ASTRAY, 0, 1).astype(np.float32)
        return cv2.GaussianBlur(trust, (0, 0), 2.0)


def _places(flow: Any, part: float, height: int, width: int) -> tuple[Any, Any]:
    """Columns and rows at which a picture of that size is looked up to carry it `part` of the way against `flow`."""
    found = []
    for axis, grid, length in ((0, _grid(width, height)[0], width), (1, _grid(width, height)[1], height)):
        way = flow[..., axis] * np.float32(part * length / flow.shape[1 - axis])
        found.append(cv2.add(cv2.resize(way, (width, height), interpolation=cv2.INTER_LINEAR), grid))
    return found[0], found[1]


@lru_cache(maxsize=2)
def _grid(width: int, height: int) -> tuple[Any, Any]:
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    return x, y

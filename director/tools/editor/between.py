"""The pictures between two pictures, from how things move: slow motion that glides where a blend would show everything twice."""

from __future__ import annotations

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
        out = np.empty_like(self._a)
        there, back = self._flows
        for a, b, target in zip(planes(self._a), planes(self._b), planes(out), strict=True):
            height, width = a.shape
            from_a = self._moved(a, back, part, width, height)          # where it came from lies against the motion
            from_b = self._moved(b, there, 1 - part, width, height)
            trust_a, trust_b = (cv2.resize(trust, (width, height), interpolation=cv2.INTER_LINEAR) for trust in self._trust[::-1])
            weight_a, weight_b = trust_a * (1 - part) + 1e-3, trust_b * part + 1e-3
            target[:] = cv2.blendLinear(from_a, from_b, weight_a / (weight_a + weight_b), weight_b / (weight_a + weight_b))
        return out

    @staticmethod
    def _small(i420: Picture) -> Any:
        luma = planes(i420)[0]
        scale = min(1.0, WIDE / luma.shape[1])
        size = (max(16, round(luma.shape[1] * scale)), max(16, round(luma.shape[0] * scale)))
        return cv2.resize(luma, size, interpolation=cv2.INTER_AREA)

    @staticmethod
    def _moved(plane: Picture, flow: Any, part: float, width: int, height: int) -> Any:
        """The plane carried `part` of the way against `flow`."""
        full = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR)
        scale = np.array([width / flow.shape[1], height / flow.shape[0]], np.float32) * np.float32(part)
        x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
        return cv2.remap(plane, x + full[..., 0] * scale[0], y + full[..., 1] * scale[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)

    @staticmethod
    def _believed(flow: Any, other: Any) -> Any:
        """How far going along `flow` and coming back by `other` ends where it began, 0 to 1 per place."""
        height, width = flow.shape[:2]
        x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
        met = cv2.remap(other, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        astray = np.hypot(flow[..., 0] + met[..., 0], flow[..., 1] + met[..., 1])
        trust = np.clip(1 - astray / ASTRAY, 0, 1).astype(np.float32)
        return cv2.GaussianBlur(trust, (0, 0), 2.0)

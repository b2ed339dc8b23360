"""Strokes of a brush and kneading fingers: they lie on the world and go with it when the camera moves."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic import plates
from director.tools.generators.animatic.canvas import Matrix
from director.tools.generators.animatic.grade import Grade

_NO_MAP: Any = None
_EVEN = 128
"""What a relief of nothing is in the plate: luma is multiplied by plate / _EVEN."""


class Brushwork:
    """What the paint does to a picture. `world` in every method takes a pixel of this frame to where its spot of paint was in the
    first; None: nothing has moved. The plate is mirrored where it ends."""

    def __init__(self, width: int, height: int, grade: Grade, seed: int) -> None:
        unit = min(width, height) / 1080
        if grade.strokes > 0:
            first, second, relief = plates.strokes(height, width, seed, grade.strokes * unit)
            self._maps = (first, second)
        else:
            self._maps = plates.kneaded(height, width, seed, -grade.strokes * unit)
            relief = plates.ground(grade.ground, height, width, seed)
        self._relief = np.clip((1 + grade.relief * relief) * _EVEN, 0, 255).astype(np.uint8)
        self._grid = np.stack(np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)), -1)
        self._away = self._maps[0].astype(np.float32) - self._grid

    def painted(self, frame: Any, world: Matrix | None) -> Any:
        """The frame with every stroke in the colour of its middle."""
        if world is None:
            return cv2.remap(frame, self._maps[0], self._maps[1], cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)
        grown = 1 / max(1e-3, float(np.hypot(world[0, 0], world[1, 0])))
        source = cv2.addWeighted(self._there(self._away, world, cv2.INTER_NEAREST), grown, self._grid, 1.0, 0.0)
        return cv2.remap(frame, source, _NO_MAP, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)

    def lit(self, luma: Any, world: Matrix | None) -> None:
        """Put the relief of the paint on the luma, in place."""
        relief = self._relief if world is None else self._there(self._relief, world, cv2.INTER_LINEAR)
        cv2.multiply(luma, relief, dst=luma, scale=1 / _EVEN)

    def _there(self, plate: Any, world: Matrix, how: int) -> Any:
        size = (self._grid.shape[1], self._grid.shape[0])
        return cv2.warpAffine(plate, world[:2], size, flags=how | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REFLECT)

"""The watermark that every generated picture carries: a fixed pattern of cells in the blue-yellow colour difference.

The plane Cb is raised or lowered by one step of 255 in square cells of which 36 lie along the picture's short side; a
secret-free pseudo-random bit says which. The pattern is the same in every picture, so that

- a group of pictures that the cut copies keeps it, and a crossfade between two takes is marked as both are;
- motion and texture average out for the detector (`director.tools.provenance.watermark`) while the pattern adds up;
- it goes with the picture when that is scaled.

One step of Cb is two steps of blue and no brightness: 46 dB in RGB, 56 dB over the three planes, and below what is seen, in flat areas
too. It is no protection against someone who wants it gone; grey pictures do not carry it.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

VERSION = 1              # raise it when the pattern or its strength changes; takes made before carry the older mark
CELLS = 36               # along the short side; more: more evidence, but smaller cells are lost at smaller sizes and lower bit rates
WIDEST = 128             # cells for which there are bits, in both directions: pictures up to 3.5 : 1
STEP = 1                 # of 255


@lru_cache(maxsize=1)
def bits() -> NDArray[np.int8]:
    """-1 or +1 for each cell, (WIDEST, WIDEST), counted from the picture's upper left corner."""
    raw = np.frombuffer(hashlib.shake_256(b"film-director watermark 1").digest(WIDEST * WIDEST // 8), np.uint8)
    return (np.unpackbits(raw).reshape(WIDEST, WIDEST).astype(np.int8) * 2 - 1).astype(np.int8)


def cells(width: int, height: int) -> tuple[int, int]:
    """Rows and columns of cells in a picture of that size (pixels)."""
    side = min(width, height) / CELLS
    return min(WIDEST, max(1, round(height / side))), min(WIDEST, max(1, round(width / side)))


class Mark:
    """The pattern for pictures of one size."""

    def __init__(self, width: int, height: int) -> None:
        rows, columns = cells(width, height)
        y, x = np.arange(height // 2) * rows // (height // 2), np.arange(width // 2) * columns // (width // 2)
        signs = bits()[np.ix_(y, x)]
        self._more: Any = (signs > 0).astype(np.uint8) * STEP
        self._less: Any = (signs < 0).astype(np.uint8) * STEP

    def put(self, cb: NDArray[np.uint8]) -> None:
        """Mark a plane of Cb, (height / 2, width / 2), in place."""
        cv2.add(cb, self._more, cb)
        cv2.subtract(cb, self._less, cb)

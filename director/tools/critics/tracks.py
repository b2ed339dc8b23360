"""Sums along the way that things take: what happens to a cell is added up where its content has gone, not where it was.

The mean flow of the fine cells joins pictures to chains (semi-Lagrangian, bilinear between cells); windows are put together
from halves, so a window of n pictures costs log n steps. Flow is in cells, from a picture to the one before.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.tools.critics.grid import Grid
from director.tools.critics.pairs import FINE

Changes = NDArray[np.float32]        # (pictures, rows, columns, numbers of a cell)
Way = NDArray[np.float32]            # (pictures, rows, columns, 2): cells to the right and down


def way(grid: Grid) -> Way:
    """Each cell's way to the picture before."""
    return np.stack([grid.series("flow_x"), grid.series("flow_y")], -1) / np.float32(FINE)


def along(changes: Changes, ways: Way, window: int) -> Changes:
    """Sums over the last `window` pictures along the way; fewer at the beginning."""
    total = np.zeros_like(changes)
    part, step, many = changes, ways, 1
    while window:
        if window & 1:
            total = _joined(part, step, total, many)
        window >>= 1
        if window:
            part, step, many = _joined(part, step, part, many), _joined(step, step, step, many), many * 2
    return total


def _joined(late: Changes, step: Way, early: Changes, pictures: int) -> Changes:
    """Sums over the last `pictures` pictures, and those of `early` from before them, fetched from where the content was."""
    joined = late.copy()
    for i in range(pictures, len(late)):
        joined[i] += fetched(early[i - pictures], step[i])
    return joined


def fetched(cells: NDArray[np.float32], step: NDArray[np.float32]) -> Any:
    """What the cells of the picture before hold, where the content of each cell was."""
    rows, columns = cells.shape[:2]
    y, x = np.indices((rows, columns), dtype=np.float32)
    return cv2.remap(cells, x + step[..., 0], y + step[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).reshape(cells.shape)

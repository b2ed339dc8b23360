"""What is bent or painted anew loses fine detail, from one picture to the next, and has it back as suddenly when that ends.

Whoever draws a part of the picture again, by pulling it out of shape or by laying another over it, puts every pixel between pixels that
were there, and that blurs it a little. What moves in front of a lens keeps its detail, or loses it and does not have it back at the very
moment at which it goes back into shape. Measure: change of the logarithm of the mean absolute Laplacian of a cell and those around
it along the flow, less that of the picture, over two pictures; the fall where a thing begins, and the rise where it ends, whichever is
less, against the usual change of the same place (own measure). No unit: 0 = no sign of it, 1 = like any other moment.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter1d

from director.tools.critics.grid import Grid, Series
from director.tools.critics.sight import Sight
from director.tools.critics.traces import spread
from director.tools.critics.tracks import fetched, way

FAINT = 0.5              # mean absolute Laplacian that coding alone makes
MOST = 0.5               # change of the logarithm that counts
CELLS = 7                # fine cells across that soften together
AROUND, LATER = 7, -1    # pictures around the supposed moment in which it may happen, and how they lie: two before to four after
USUAL = 0.01             # change that any place has


def finer(sight: Sight) -> Series:
    """How much finer (> 0) or softer each cell has grown since the picture before, the picture's own median taken out."""
    return sight.grid.derived("finer", lambda grid: _finer(grid, sight.held))


def _finer(grid: Grid, held: list[int]) -> Series:
    detail = np.log(grid.series("edges") + np.float32(FAINT))
    ways = way(grid)
    change = np.zeros_like(detail)
    for i in range(1, len(detail)):
        if not held[i]:
            change[i] = detail[i] - fetched(detail[i - 1], ways[i])
    return np.asarray(change - np.median(change, (1, 2), keepdims=True), np.float32)


def shifts(sight: Sight) -> Series:
    """How much finer or softer each cell and those around it have grown over two pictures."""
    change = spread(np.clip(finer(sight), -MOST, MOST), CELLS)
    change[1:] += change[:-1].copy()
    return change


def softens(shift: NDArray[np.float32], first: NDArray[np.intp]) -> Series:
    """How much each cell (its `shifts`) loses detail at the picture `first` says of it, and has it back at this one, in times of its
    usual changes."""
    change = shift.copy()
    change[0] = 0
    falls, rises = (maximum_filter1d(side, AROUND, axis=0, origin=LATER, mode="nearest") for side in (-change, change))
    less = np.minimum(np.take_along_axis(falls, first, 0), rises)
    usual = np.sqrt((change[1:] ** 2).mean(0))
    return np.asarray(np.maximum(less, 0) / (usual + USUAL), np.float32)

"""What is bent or painted anew loses fine detail, from one picture to the next, and has it back as suddenly when that ends.

Whoever draws a part of the picture again, by pulling it out of shape or by laying another over it, puts every pixel between pixels that
were there, and that blurs it a little. What moves in front of a lens keeps its detail, or loses it and does not have it back at the very
moment at which it goes back into shape. Measure: change of the logarithm of the mean absolute Laplacian of a cell and those around
it along the flow, less that of the picture, over two pictures; the fall where a thing begins, and the rise where it ends, whichever is
less, against what the same place shows at all other times (own measure). No unit: 0 = no sign of it, 1 = like any other moment.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from director.tools.critics.grid import Series
from director.tools.critics.sight import Sight
from director.tools.critics.traces import spread
from director.tools.critics.tracks import fetched, way

FAINT = 0.5              # mean absolute Laplacian that coding alone makes
MOST = 0.5               # change of the logarithm that counts
CELLS = 7                # fine cells across that soften together
EARLY, LATE = 2, 5       # pictures before and after the supposed moment at which it may happen
USUAL = 0.01             # change that any place has
FEW = 5                  # pictures that tell what is usual


def shifts(sight: Sight) -> Series:
    """How much finer (> 0) or softer each cell and those around it have grown over two pictures, the picture's own median taken out."""
    detail = np.log(sight.grid.series("edges") + np.float32(FAINT))
    ways = way(sight.grid)
    change = np.zeros_like(detail)
    for i in range(1, len(detail)):
        if not sight.held[i]:
            change[i] = detail[i] - fetched(detail[i - 1], ways[i])
    change -= np.median(change, (1, 2), keepdims=True)
    change = spread(np.clip(change, -MOST, MOST), CELLS)
    change[1:] += change[:-1].copy()
    return change


def softens(shift: NDArray[np.float32], first: int, last: int) -> float:
    """How much one cell (its `shifts`) loses detail at `first` and has it back at `last`, in times of its usual changes."""
    begins, ends = (slice(max(1, at - EARLY), at + LATE) for at in (first, last))
    rest = np.ones(len(shift), bool)
    rest[0] = rest[begins] = rest[ends] = False
    usual = float(np.sqrt(np.mean((shift[rest] if rest.sum() > FEW else shift) ** 2)))
    less = min(-float(shift[begins].min(initial=0.0)), float(shift[ends].max(initial=0.0)))
    return less / (usual + USUAL)

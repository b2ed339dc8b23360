"""Flicker of the whole picture, evened out: scale-time equalisation (Delon, "Movie and video scale-time equalization application
to flicker reduction", IEEE Transactions on Image Processing, 2006).

Every picture's levels are mapped so that its distribution becomes the mean, over time, of those around it. That takes any
change that keeps the order of levels (gain, offset, gamma; by plane also of colour) and leaves what moves in the picture alone, as
long as it does not change the distribution faster than the window.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Levels = NDArray[np.float32]

WINDOW = 0.35            # seconds: standard deviation of the mean over time. Larger: slower flicker goes, and so do real changes of light
RANKS = (np.arange(64, dtype=np.float32) + 0.5) / 64         # of a distribution's levels that are kept; the ends are left to the curve
REACH = 48.0             # levels (of 255) by which a level is moved at most; a change beyond it is no flicker


def levels(plane: NDArray[np.uint8]) -> Levels:
    """The distribution of a plane's values as its quantiles at RANKS, (64,), 0 to 255, non-decreasing."""
    counts: Any = cv2.calcHist([plane], [0], None, [256], [0, 256]).ravel()
    share = np.cumsum(counts) / max(1.0, counts.sum())
    # between the bins, so that a distribution which moves by half a level is seen to do so
    found: Levels = np.interp(RANKS, np.concatenate([[0.0], share]), np.arange(257) - 0.5).astype(np.float32)
    return found


def steady(seen: Iterable[Levels], fps: float) -> NDArray[np.float32]:
    """What the distributions (frames, 64) should be: their mean over time, mirrored at the ends."""
    series = np.stack(list(seen))
    sigma = max(1.0, WINDOW * fps)
    reach = round(3 * sigma)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    padded = np.pad(series, ((reach, reach), (0, 0)), mode="reflect" if len(series) > reach else "symmetric")
    smooth = np.apply_along_axis(lambda column: np.convolve(column, kernel / kernel.sum(), mode="valid"), 0, padded)
    return smooth.astype(np.float32)


def curve(is_now: Levels, should_be: Levels) -> NDArray[np.uint8]:
    """The table (256,) that turns the one distribution into the other, monotone."""
    shift = np.clip(should_be - is_now, -REACH, REACH)
    grey = np.arange(256, dtype=np.float32)
    xs = is_now + np.arange(len(is_now)) * 1e-4                # strictly rising, for equal quantiles
    table = grey + np.interp(grey, xs, shift)
    return np.clip(np.rint(np.maximum.accumulate(table)), 0, 255).astype(np.uint8)

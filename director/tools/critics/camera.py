"""Where the camera goes: a pan, a zoom and a roll fitted to the flow of every pair of pictures.

The model is the similarity of Shi and Tomasi's affine tracker with four numbers (two shifts, zoom, roll), fitted to the mean flow of
the fine cells that hold structure, again and again without the cells that move by themselves. A camera moves all of the picture: where
nothing at the left or nothing at the right side goes with it, something passes by, and nothing is known of the camera. Shifts are fractions of the
longer side a picture, to the right and down as the camera turns; zoom is the logarithm of the growth a picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from director.tools.critics.pairs import FINE
from director.tools.critics.sight import LONG_SIDE, Sight

STRUCTURE = 3.0          # standard deviation in grey levels over which a cell's flow is believed
BELIEVED = 0.4           # structure lost under which it is believed
LEAST = 0.06             # share of the cells that must be believed, else nothing is known of the pair
SIDE = 0.2               # share of the picture's width that is its left and its right side
REACHES = 0.05           # share of the cells of each side that must go with the camera
AGREES = 0.35            # pixels of the small picture, and this share of the camera's own motion, that a cell may be off and still go with it

Line = NDArray[np.float64]


@dataclass(frozen=True)
class Way:
    """Per pair of pictures, at the later one (0 at the first)."""

    right: Line          # the camera turns or travels to the right
    down: Line
    zoom: Line           # > 0: it comes nearer
    roll: Line           # radians
    share: Line          # of the believed cells that go with the camera; 0 = nothing is known

    @property
    def known(self) -> NDArray[np.bool_]:
        return self.share > 0


def way_of(sight: Sight) -> Way:
    """The camera's way through a take."""
    n = sight.frames
    numbers = np.zeros((n, 5))
    u, v = sight.grid.series("flow_x"), sight.grid.series("flow_y")
    solid = (sight.grid.series("detail") > STRUCTURE) & (sight.grid.series("lost") < BELIEVED)
    rows, columns = np.indices(u.shape[1:], dtype=np.float64)
    x, y = ((columns - columns.mean()) * FINE).ravel(), ((rows - rows.mean()) * FINE).ravel()
    for i in range(1, n):
        chosen = solid[i].ravel()
        if chosen.mean() >= LEAST and not sight.held[i]:
            answer, follows = _fitted(x[chosen], y[chosen], u[i].ravel()[chosen], v[i].ravel()[chosen])
            if _reaches(x, x[chosen][follows]):
                numbers[i] = *answer, follows.mean()
    return Way(numbers[:, 0] / LONG_SIDE, numbers[:, 1] / LONG_SIDE, numbers[:, 2], numbers[:, 3], numbers[:, 4])


def _reaches(every: Line, following: Line) -> bool:
    """The cells at these places across, from the picture's middle, are found at both its sides."""
    edge = (1 - 2 * SIDE) * float(every.max())
    return all(float((side * following >= edge).sum()) >= REACHES * float((side * every >= edge).sum()) for side in (-1, 1))


def _fitted(x: Line, y: Line, u: NDArray[np.float32], v: NDArray[np.float32]) -> tuple[Line, NDArray[np.bool_]]:
    """Shift right and down (pixels), zoom and roll, and which of the cells follow. The flow leads from a picture to the one
    before, so it points where the camera goes; coming nearer it points inwards."""
    ones, none = np.ones_like(x), np.zeros_like(x)
    rows = np.concatenate([np.stack([ones, none, -x, y], 1), np.stack([none, ones, -y, -x], 1)])
    goal = np.concatenate([u, v]).astype(np.float64)
    rest = np.ones(len(x), bool)
    answer, off = np.zeros(4), np.zeros(len(x))
    for _ in range(3):
        both = np.r_[rest, rest]
        answer = np.linalg.lstsq(rows[both], goal[both], rcond=None)[0]
        gap = rows @ answer - goal
        off = np.hypot(gap[: len(x)], gap[len(x) :])
        rest = off <= max(float(np.median(off)) * 1.5, 0.1)
    return answer, off < AGREES * (1 + float(np.hypot(*answer[:2])))

"""What two neighbouring pictures say about each other: motion, lost structure, change of light.

Pictures are small grey uint8 arrays (see `sight.shrink`), values 0-255; motion is in pixels of that small picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

FINE = 10            # pixels of the small picture: 32 x 18 fine cells in a wide picture
CELL = 20            # pixels of the small picture: about 16 x 9 cells in a wide picture, 9 x 16 in a tall one
LOCAL = 0.12         # share of the cells, the worst ones, that do not count for `lost`: a caption that appears is no cut
FOUND = 0.4          # structure lost under which a cell's flow is believed
LIVELY = 0.06        # share of the cells that count as the liveliest: a walking figure in a wide shot fills about this much
ALMOST_NONE = 1e-6 * np.eye(3)   # keeps a fit whole where all the cells lie in a line
TEXTURE = 6.0        # variance in grey levels squared under which a cell holds no structure to compare (sensor and coding noise)

Grey = NDArray[np.uint8]
Cells = NDArray[np.float32]
Flow = NDArray[np.float32]


@dataclass(frozen=True)
class Means:
    """What both pictures hold in each cell: the means of the picture before, pulled along the flow, and of the new one; of their
    squares and their product; and the flow."""

    old: Cells
    new: Cells
    old_old: Cells
    new_new: Cells
    both: Cells
    flow: Flow

    def coarser(self, size: tuple[int, int]) -> Means:
        """The same for fewer cells (columns, rows)."""
        return Means(*(_shrunk(each, size) for each in (self.old, self.new, self.old_old, self.new_new, self.both, self.flow)))

    def alike(self, least: float) -> tuple[Cells, Cells]:
        """The normalised cross-correlation of each cell (Lewis, 1995), which a change of brightness or contrast leaves alone, where
        `least` is the smallest variance that counts; and the larger of the two variances."""
        vary_old, vary_new = self.old_old - self.old**2, self.new_new - self.new**2
        together = (self.both - self.old * self.new) / np.sqrt(np.maximum(vary_old, least) * np.maximum(vary_new, least))
        return np.clip(together, 0, 1), np.maximum(vary_old, vary_new)


@dataclass(frozen=True)
class Pair:
    """Picture `new` against picture `old`. Cells are (rows, columns) over the picture."""

    motion: float        # mean length of the flow, camera and subjects together
    stir: float          # mean flow of the liveliest cells against the flow of the picture as a whole
    lost: float          # 0 = every structure is found again where the flow says, 1 = nothing is; the worst cells left out
    lost_cells: Cells    # the same per cell, 0 where there is nothing to compare
    light: float         # change of brightness in grey levels, motion compensated, median over the cells
    light_cells: Cells   # the same per cell


def flow_engine() -> Any:
    """DIS optical flow (Kroeger et al., ECCV 2016) in OpenCV's 'fast' preset, but down to half the picture's size instead of a quarter,
    in fewer steps: 3 ms for 320 x 180. It leaves a third less unexplained, and bends of a thing show that the coarser one smooths away."""
    engine: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    engine.setFinestScale(1)
    engine.setGradientDescentIterations(10)
    engine.setVariationalRefinementIterations(2)
    return engine


def follow(engine: Any, old: Grey, new: Grey) -> tuple[Flow, Grey]:
    """The flow from `new` to `old` (rows, columns, 2; pixels), and `old` pulled along it onto `new`."""
    flow: Any = engine.calc(new, old, None)
    return flow, pull(old, flow)


def pull(old: Any, flow: Flow) -> Any:
    """A picture (any number type, one channel, the size of `flow`) pulled along the flow."""
    places: Any = cv2.add(_grid(old.shape[:2]), flow)
    remap: Any = cv2.remap                               # its stub asks for a second map even where the first holds both
    return remap(old, places, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def means(new: Grey, flow: Flow, pulled: Grey) -> Means:
    """What `new` and the picture before, which `follow` pulled onto it, hold in each fine cell."""
    a, b = pulled.astype(np.float32), new.astype(np.float32)
    size = fine_size(new)
    return Means(*(_shrunk(each, size) for each in (a, b, a * a, b * b, a * b, flow)))


def fine_size(small: Grey) -> tuple[int, int]:
    """Fine cells across and down."""
    return max(1, small.shape[1] // FINE), max(1, small.shape[0] // FINE)


def compare(of: Means, shape: tuple[int, ...]) -> Pair:
    """Measure what did not arrive of the picture before in the new one; `shape` is that of the small picture."""
    coarse = of.coarser((max(1, shape[1] // CELL), max(1, shape[0] // CELL)))
    alike, both = coarse.alike(1.0)
    textured = both > TEXTURE
    lost_cells = np.where(textured, 1 - alike, 0).astype(np.float32)
    enough = textured.sum() >= max(4, 0.05 * textured.size)
    light_cells = coarse.new - coarse.old
    return Pair(
        motion=float(cv2.magnitude(of.flow[..., 0], of.flow[..., 1]).mean()),
        stir=_stir(coarse.flow, lost_cells),
        lost=_most(lost_cells[textured]) if enough else 0.0,
        lost_cells=lost_cells,
        light=float(np.median(light_cells)),
        light_cells=light_cells,
    )


def difference(old: Grey, new: Grey) -> tuple[float, float]:
    """Mean difference in grey levels over the picture, and the greatest mean difference of an 8 x 8 pixel cell."""
    gap = cv2.absdiff(old, new)
    rows, columns = new.shape
    cells = cv2.resize(gap.astype(np.float32), (max(1, columns // 8), max(1, rows // 8)), interpolation=cv2.INTER_AREA)
    return float(cv2.mean(gap)[0]), float(cells.max())


def _most(lost: NDArray[np.float32]) -> float:
    kept = np.sort(lost)[: max(1, round(lost.size * (1 - LOCAL)))]
    return float(kept.mean())


def _stir(flow: NDArray[np.float32], lost: Cells) -> float:
    """Motion of the liveliest cells after an affine camera (pan, tilt, zoom, roll) is fitted and taken out. Cells whose
    structure did not arrive do not count: their flow is a guess."""
    plane, fit = _plane(flow.shape[:2])
    goal = flow.reshape(-1, 2).astype(np.float64)
    length = _off(goal - plane @ (fit @ goal))
    rest = length <= max(float(np.median(length)) * 2, 0.1)      # the second fit leaves out what moves by itself
    own = plane[rest]
    length = _off(goal - plane @ np.linalg.solve(own.T @ own + ALMOST_NONE, own.T @ goal[rest]))
    liveliest = max(2, round(LIVELY * length.size))
    return float(np.sort(np.where(lost.ravel() < FOUND, length, 0))[-liveliest:].mean())


def _off(gap: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.hypot(gap[:, 0], gap[:, 1])


def _shrunk(picture: NDArray[np.float32], size: tuple[int, int]) -> Cells:
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


@lru_cache(4)
def _plane(shape: tuple[int, ...]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """One, and the place across and down, of each cell; and what fits three numbers of each to a flow when all cells count alike."""
    y, x = np.indices(shape, dtype=np.float64)
    plane = np.stack([np.ones(x.size), x.ravel() - x.mean(), y.ravel() - y.mean()], 1)
    return plane, np.linalg.solve(plane.T @ plane + ALMOST_NONE, plane.T)


@lru_cache(4)
def _grid(shape: tuple[int, ...]) -> NDArray[np.float32]:
    y, x = np.indices(shape, dtype=np.float32)
    return np.stack([x, y], -1)

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

CELL = 20            # pixels of the small picture: about 16 x 9 cells in a wide picture, 9 x 16 in a tall one
LOCAL = 0.12         # share of the cells, the worst ones, that do not count for `lost`: a caption that appears is no cut
FOUND = 0.4          # structure lost under which a cell's flow is believed
LIVELY = 0.06        # share of the cells that count as the liveliest: a walking figure in a wide shot fills about this much
TEXTURE = 6.0        # variance in grey levels squared under which a cell holds no structure to compare (sensor and coding noise)

Grey = NDArray[np.uint8]
Cells = NDArray[np.float32]
Flow = NDArray[np.float32]


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
    x, y = _grid(old.shape[:2])
    return cv2.remap(old, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def compare(new: Grey, flow: Flow, pulled: Grey) -> Pair:
    """Measure what did not arrive in `new` of the picture before, which `follow` pulled onto it.

    Structure is compared by the normalised cross-correlation of each cell (Lewis, 1995), which a change of brightness or
    contrast leaves alone.
    """
    a, b = pulled.astype(np.float32), new.astype(np.float32)
    mean_a, mean_b = _cells(a), _cells(b)
    variance_a, variance_b = _cells(a * a) - mean_a**2, _cells(b * b) - mean_b**2
    both = np.maximum(variance_a, variance_b)
    textured = both > TEXTURE
    alike = (_cells(a * b) - mean_a * mean_b) / np.sqrt(np.maximum(variance_a, 1.0) * np.maximum(variance_b, 1.0))
    lost_cells = np.where(textured, 1 - np.clip(alike, 0, 1), 0).astype(np.float32)
    enough = textured.sum() >= max(4, 0.05 * textured.size)
    light_cells = (mean_b - mean_a).astype(np.float32)
    return Pair(
        motion=float(cv2.magnitude(flow[..., 0], flow[..., 1]).mean()),
        stir=_stir(flow, lost_cells),
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
    u, v = _cells(flow[..., 0]), _cells(flow[..., 1])
    plane = _plane(u.shape)
    goal = np.stack([u.ravel(), v.ravel()], 1)
    rest = np.ones(len(goal), bool)
    length = np.zeros(len(goal), np.float32)
    for _ in range(2):                                   # the second fit leaves out what moves by itself
        own = plane[rest]
        off = goal - plane @ np.linalg.lstsq(own.T @ own, own.T @ goal[rest], rcond=None)[0]
        length = np.hypot(off[:, 0], off[:, 1])
        rest = length <= max(float(np.median(length)) * 2, 0.1)
    liveliest = max(2, round(LIVELY * length.size))
    return float(np.sort(np.where(lost.ravel() < FOUND, length, 0))[-liveliest:].mean())


def _cells(picture: NDArray[np.float32]) -> Cells:
    rows, columns = picture.shape
    small: Any = cv2.resize(picture, (max(1, columns // CELL), max(1, rows // CELL)), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.float32)


@lru_cache(4)
def _plane(shape: tuple[int, ...]) -> NDArray[np.float64]:
    """One, and the place across and down, of each cell."""
    y, x = np.indices(shape, dtype=np.float64)
    return np.stack([np.ones(x.size), x.ravel() - x.mean(), y.ravel() - y.mean()], 1)


@lru_cache(4)
def _grid(shape: tuple[int, ...]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    y, x = np.indices(shape, dtype=np.float32)
    return x, y

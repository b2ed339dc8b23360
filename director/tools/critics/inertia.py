"""Flow without the camera: what is left in each fine cell when a pan, a zoom, a roll or a shear of the whole picture is taken out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from director.tools.critics.grid import Grid, Series

ROBUST = 1.5             # times the median by which a cell may be off the camera's own flow and still count for it by half
NOISE = 0.05             # pixels that any cell may be off


def own_flow(grid: Grid) -> Series:
    """(pictures, rows, columns, 2): `against_camera` of the flow to the picture before; nothing at the first picture."""
    return grid.derived("own", lambda each: against_camera(np.stack([each.series("flow_x"), each.series("flow_y")], -1)))


def against_camera(flow: NDArray[np.float32]) -> NDArray[np.float32]:
    """Flow (pictures, rows, columns, 2; pixels) less an affine camera, fitted twice: the second time what moves by itself counts less."""
    n, rows, columns = flow.shape[:3]
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    plane = np.stack([np.ones(rows * columns), x.ravel(), y.ravel()], 1)
    goal = flow.reshape(n, -1, 2).astype(np.float64)
    weight = np.ones((n, rows * columns))
    rest = goal
    for _ in range(2):
        weighed = plane[None] * weight[..., None]
        both = np.einsum("npi,pj->nij", weighed, plane) + 1e-6 * np.eye(3)
        rest = goal - plane @ np.linalg.solve(both, np.einsum("npi,npk->nik", weighed, goal))
        off = np.sqrt((rest**2).sum(-1))
        weight = 1 / (1 + (off / (ROBUST * np.median(off, 1, keepdims=True) + NOISE)) ** 2)
    return np.asarray(rest.reshape(flow.shape), np.float32)

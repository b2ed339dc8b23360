"""The picture under construction: premultiplied textures under 3x3 homographies, drawn back to front.

Draws are collected and flushed together. Before anything is warped, a coarse grid of screen tiles works out, front to
back, which tiles of each texture can be seen at all: empty tiles and tiles behind something opaque are skipped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic.paint import Texture

Matrix = Any
"""float64 array (3, 3): texture or world coordinates to pixels"""
TILE_W, TILE_H = 240, 68
GRID = 48              # cells across a texture in its occupancy map
BAND_PIXELS = 100_000  # pixels warped at once: the working set stays in the second-level cache
SMALL = 3              # tiles that a texture must be as big as to be looked at tile by tile
LEAST_ROWS = 16        # but no fewer rows than that


def affine(x: float = 0, y: float = 0, angle: float = 0, sx: float = 1, sy: float | None = None) -> Matrix:
    """Scale, then turn by `angle` (radians, clockwise on screen), then move."""
    sy = sx if sy is None else sy
    c, s = float(np.cos(angle)), float(np.sin(angle))
    return np.array([[c * sx, -s * sy, x], [s * sx, c * sy, y], [0, 0, 1.0]])


class Coverage:
    """Summed-area tables over a GRID x GRID map of a texture: where it is not empty, where not fully opaque."""

    __slots__ = ("hole", "some")

    def __init__(self, texture: Texture) -> None:
        self.some = cv2.integral(_cells(texture.view(np.uint32)[..., 0] & 0xFEFEFEFE != 0))        # a channel above 1
        self.hole = cv2.integral(_cells(texture[..., 3] < 254))


def _cells(true: Any) -> Any:
    """Which of GRID x GRID cells hold a pixel that is True, or touch one: uint8 0 or 1."""
    height, width = true.shape
    reach = height // GRID + 5, width // GRID + 5                       # a cell, its rounding, and a pixel around it
    near = cv2.dilate(true.view(np.uint8), np.ones(reach, np.uint8))
    rows, columns = (((np.arange(GRID) + 0.5) * side / GRID).astype(int) for side in (height, width))
    return np.ascontiguousarray(near[rows][:, columns])


_HALF = np.array([[1.0, 0, 0.5], [0, 1.0, 0.5], [0, 0, 1.0]])


@dataclass(frozen=True, slots=True)
class Draw:
    """One texture on the canvas. `coverage` None: small or changing, drawn whole. `centred`: the matrix between pixel centres
    instead of corners, which is how OpenCV counts."""

    texture: Texture
    matrix: Matrix
    centred: Matrix
    add: bool
    opacity: float
    flat: bool
    coverage: Coverage | None
    left: int
    top: int
    right: int
    bottom: int

    def warp(self, left: int, top: int, target: Any, border: int) -> None:
        """Draw the part of the texture that falls on `target`, which stands at (left, top) of the canvas."""
        size = target.shape[1], target.shape[0]
        if self.flat:
            matrix = self.centred[:2].copy()
            matrix[0, 2] -= left
            matrix[1, 2] -= top
            cv2.warpAffine(self.texture, matrix, size, dst=target, flags=cv2.INTER_LINEAR, borderMode=border)
        else:
            matrix = self.centred.copy()
            matrix[0] -= left * matrix[2]
            matrix[1] -= top * matrix[2]
            cv2.warpPerspective(self.texture, matrix, size, dst=target, flags=cv2.INTER_LINEAR, borderMode=border)


@dataclass(frozen=True)
class Stamp:
    """A small ready picture at whole pixels. `keep` (255 - alpha in every channel) is None for what adds light."""

    picture: Texture
    keep: Texture | None
    left: int
    top: int

    @property
    def right(self) -> int:
        return self.left + int(self.picture.shape[1])

    @property
    def bottom(self) -> int:
        return self.top + int(self.picture.shape[0])


class Canvas:
    """A frame of `width` x `height` pixels. `frame` is the uint8 BGRA result after `flush`."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.frame = np.zeros((height, width, 4), np.uint8)
        band = max(BAND_PIXELS, LEAST_ROWS * width)
        self._warped, self._mask, self._mask4 = (np.empty(size, np.uint8) for size in (4 * band, band, 4 * band))
        self._draws: list[Draw | Stamp] = []
        self._columns, self._rows = -(-width // TILE_W), -(-height // TILE_H)

    @cached_property
    def _corners(self) -> Any:
        """Of every tile the four corners in homogeneous pixels, (3, 4, rows, columns)."""
        left, top = np.meshgrid(np.arange(self._columns) * TILE_W, np.arange(self._rows) * TILE_H)
        right, bottom = np.minimum(left + TILE_W, self.width), np.minimum(top + TILE_H, self.height)
        corners = [np.stack([left, right, right, left]), np.stack([top, top, bottom, bottom])]
        return np.stack([*corners, np.ones_like(corners[0])]).astype(np.float64)

    def clear(self, colour: tuple[int, int, int] = (0, 0, 0)) -> None:
        b, g, r = (int(c) for c in colour)
        self.frame.view(np.uint32)[...] = b | g << 8 | r << 16 | 255 << 24

    def draw(
        self, texture: Texture, matrix: Matrix, *, add: bool = False, opacity: float = 1.0, coverage: Coverage | None = None
    ) -> None:
        """Put a texture on the list. `matrix` maps texture pixels to canvas pixels."""
        if opacity <= 0.003:
            return
        height, width = texture.shape[:2]
        corner = matrix @ np.array([[0, width, width, 0], [0, 0, height, height], [1, 1, 1, 1.0]])
        if (corner[2] <= 1e-6).any():
            return
        x, y = corner[0] / corner[2], corner[1] / corner[2]
        left, right = max(0, int(np.floor(x.min()))), min(self.width, int(np.ceil(x.max())) + 1)
        top, bottom = max(0, int(np.floor(y.min()))), min(self.height, int(np.ceil(y.max())) + 1)
        if right <= left or bottom <= top:
            return
        flat = bool(abs(matrix[2, 0]) < 1e-12 and abs(matrix[2, 1]) < 1e-12)
        if flat and matrix[2, 2] != 1:
            matrix = matrix / matrix[2, 2]
        small = (right - left) * (bottom - top) < TILE_W * TILE_H * SMALL
        centred = matrix @ _HALF
        centred[:2] -= 0.5 * centred[2]
        self._draws.append(Draw(texture, matrix, centred, add, opacity, flat, None if small else coverage, left, top, right, bottom))

    def stamp(self, stamp: Stamp) -> None:
        """Put a ready picture on the list: no warping, for the many small things in the air."""
        if stamp.left < self.width and stamp.top < self.height and stamp.right > 0 and stamp.bottom > 0:
            self._draws.append(stamp)

    def _press(self, stamp: Stamp) -> None:
        x0, y0, x1, y1 = max(0, stamp.left), max(0, stamp.top), min(self.width, stamp.right), min(self.height, stamp.bottom)
        own = slice(y0 - stamp.top, y1 - stamp.top), slice(x0 - stamp.left, x1 - stamp.left)
        target = self.frame[y0:y1, x0:x1]
        if stamp.keep is not None:
            cv2.multiply(target, stamp.keep[own], dst=target, scale=1 / 255)
        cv2.add(target, stamp.picture[own], dst=target)

    def flush(self) -> None:
        """Draw everything on the list."""
        hidden = np.zeros((self._rows, self._columns), bool)
        plan: list[tuple[Draw | Stamp, Any, Any]] = []
        for item in reversed(self._draws):
            if isinstance(item, Stamp):
                plan.append((item, None, None))
                continue
            if item.coverage is None:
                rows = slice(item.top // TILE_H, -(-item.bottom // TILE_H))
                columns = slice(item.left // TILE_W, -(-item.right // TILE_W))
                if not hidden[rows, columns].all():
                    plan.append((item, None, None))
                continue
            touched, covered = self._tiles(item, item.coverage)
            plan.append((item, touched & ~hidden, covered))
            if covered is not None:
                hidden |= covered
        for item, seen, covered in reversed(plan):
            if isinstance(item, Stamp):
                self._press(item)
            elif seen is None:
                self._blit(item, item.left, item.top, item.right, item.bottom, False)
            else:
                self._blit_tiles(item, seen, covered)
        self._draws.clear()

    def _tiles(self, item: Draw, coverage: Coverage) -> tuple[Any, Any]:
        """Which screen tiles the texture touches, and which it covers with fully opaque pixels (or None)."""
        height, width = item.texture.shape[:2]
        at = np.tensordot(np.linalg.inv(item.matrix), self._corners, 1)
        behind = None if item.flat else (at[2] <= 1e-9).any(0)
        w = np.maximum(at[2], 1e-9)
        u, v = np.clip(at[0] / w / width * GRID, -1e6, 1e6), np.clip(at[1] / w / height * GRID, -1e6, 1e6)
        left, right, top, bottom = u.min(0), u.max(0), v.min(0), v.max(0)
        edge = 1.5 * GRID / min(width, height)
        x0, x1 = (np.clip(f, 0, GRID).astype(int) for f in (np.floor(left - edge), np.ceil(right + edge)))
        y0, y1 = (np.clip(f, 0, GRID).astype(int) for f in (np.floor(top - edge), np.ceil(bottom + edge)))

        def count(table: Any) -> Any:
            return table[y1, x1].astype(np.int64) - table[y0, x1] - table[y1, x0] + table[y0, x0]

        touched = count(coverage.some) > 0
        if behind is not None:
            touched |= behind
        if item.add or item.opacity <= 0.997:
            return touched, None
        covered = (count(coverage.hole) == 0) & (left >= edge) & (top >= edge) & (right <= GRID - edge) & (bottom <= GRID - edge)
        if behind is not None:
            covered &= ~behind
        return touched, covered

    def _blit_tiles(self, item: Draw, seen: Any, covered: Any) -> None:
        """Runs of neighbouring tiles are warped in one go."""
        for row in range(item.top // TILE_H, -(-item.bottom // TILE_H)):
            code = seen[row].astype(np.int8)
            if not code.any():
                continue
            if covered is not None:
                code = code + (seen[row] & covered[row])
            edges: list[int] = np.flatnonzero(np.diff(np.concatenate(([0], code, [0])))).tolist()
            for start, stop in pairwise(edges):
                kind = code[start]
                left, right = max(item.left, start * TILE_W), min(item.right, stop * TILE_W)
                top, bottom = max(item.top, row * TILE_H), min(item.bottom, (row + 1) * TILE_H)
                if kind and right > left and bottom > top:
                    self._blit(item, left, top, right, bottom, bool(kind == 2))

    def _blit(self, item: Draw, left: int, top: int, right: int, bottom: int, opaque: bool) -> None:
        """Warp one rectangle of a texture and lay it over (or add it to) the frame, in bands."""
        width = right - left
        step = max(LEAST_ROWS, min(192, BAND_PIXELS // width))
        for y in range(top, bottom, step):
            rows = min(bottom, y + step) - y
            target = self.frame[y:y + rows, left:right]
            if opaque:
                item.warp(left, y, target, cv2.BORDER_REPLICATE)
                continue
            warped = self._warped[:rows * width * 4].reshape(rows, width, 4)
            item.warp(left, y, warped, cv2.BORDER_CONSTANT)
            if item.opacity < 0.997:
                cv2.convertScaleAbs(warped, dst=warped, alpha=item.opacity)
            if item.add:
                cv2.add(target, warped, dst=target)
            else:
                self._over(target, warped)

    def _over(self, target: Any, top: Any) -> None:
        rows, width = top.shape[:2]
        mask = self._mask[:rows * width].reshape(rows, width)
        mask4 = self._mask4[:rows * width * 4].reshape(rows, width, 4)
        cv2.extractChannel(top, 3, mask)
        cv2.bitwise_not(mask, dst=mask)
        cv2.cvtColor(mask, cv2.COLOR_GRAY2BGRA, dst=mask4)
        cv2.multiply(target, mask4, dst=mask4, scale=1 / 255)
        cv2.add(mask4, top, dst=target)

    def lay(self, sprite: Texture, left: int, top: int) -> None:
        """Lay a ready picture over the frame at whole pixels, at once; flushes first."""
        self.flush()
        height, width = sprite.shape[:2]
        x0, y0, x1, y1 = max(0, left), max(0, top), min(self.width, left + width), min(self.height, top + height)
        if x1 <= x0:
            return
        step = max(LEAST_ROWS, BAND_PIXELS // (x1 - x0))
        for y in range(y0, y1, step):
            self._over(self.frame[y:min(y1, y + step), x0:x1], sprite[y - top:min(y1, y + step) - top, x0 - left:x1 - left])

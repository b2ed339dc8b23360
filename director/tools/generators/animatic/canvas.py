"""The picture under construction: premultiplied textures under 3x3 homographies, drawn back to front.

Draws are collected and flushed together. Before anything is warped, a coarse grid of screen tiles works out, front to
back, which tiles of each texture can be seen at all: empty tiles and tiles behind something opaque are skipped.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

import cv2
import numpy as np

from director.tools.generators.animatic.paint import Texture, halved

Matrix = Any
"""float64 array (3, 3): texture or world coordinates to pixels"""
TILE_W, TILE_H = 120, 32
GRID = 48              # cells across a texture in its occupancy map
BAND_PIXELS = 100_000  # pixels warped at once: the working set stays in the second-level cache
SMALL = 23_000         # pixels that a texture must fill to be looked at tile by tile
LEAST_ROWS = 16        # but no fewer rows than that


def affine(x: float = 0, y: float = 0, angle: float = 0, sx: float = 1, sy: float | None = None) -> Matrix:
    """Scale, then turn by `angle` (radians, clockwise on screen), then move."""
    sy = sx if sy is None else sy
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c * sx, -s * sy, x], [s * sx, c * sy, y], [0, 0, 1.0]])


class Coverage:
    """Summed-area tables over a GRID x GRID map of a texture: where it is not empty, and where not fully opaque."""

    __slots__ = ("tables",)

    def __init__(self, texture: Texture) -> None:
        some = _cells(texture.view(np.uint32)[..., 0] & 0xFEFEFEFE != 0)       # a channel above 1
        self.tables: Any = np.stack([cv2.integral(some), cv2.integral(_cells(texture[..., 3] < 254))])

    @classmethod
    def quick(cls, texture: Texture) -> Coverage:
        """The same from a quarter of the size, for a picture that is used once or twice."""
        small, found = halved(halved(texture)), cls.__new__(cls)
        found.tables = np.stack([cv2.integral(_cells(part)) for part in (small.view(np.uint32)[..., 0] != 0, small[..., 3] < 255)])
        return found


def _cells(true: Any) -> Any:
    """Which of GRID x GRID cells hold a pixel that is True, or touch one: uint8 0 or 1."""
    height, width = true.shape
    reach = height // GRID + 5, width // GRID + 5                       # a cell, its rounding, and a pixel around it
    near = cv2.dilate(true.view(np.uint8), np.ones(reach, np.uint8))
    rows, columns = (((np.arange(GRID) + 0.5) * side / GRID).astype(int) for side in (height, width))
    return np.ascontiguousarray(near[rows][:, columns])


Rows = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]


@dataclass(frozen=True, slots=True)
class Draw:
    """One texture on the canvas. `coverage` None: small or changing, drawn whole. `centred`: the matrix between pixel centres
    instead of corners, which is how OpenCV counts; None: the texture lies on whole pixels and is not warped."""

    texture: Texture
    matrix: Matrix
    centred: Rows | None
    add: bool
    opacity: float
    flat: bool
    coverage: Coverage | None
    left: int
    top: int
    right: int
    bottom: int

    def part(self, left: int, top: int, room: Any, border: int) -> Any:
        """The part of the texture that falls on a rectangle of the canvas that stands at (left, top), drawn into `room` if it has
        to be drawn."""
        high, wide = room.shape[:2]
        if self.centred is None:
            x, y = left - round(float(self.matrix[0, 2])), top - round(float(self.matrix[1, 2]))
            return self.texture[y:y + high, x:x + wide]
        (a, b, c), (d, e, f), (g, h, i) = self.centred
        if self.flat:
            matrix = np.array(((a, b, c - left), (d, e, f - top)))
            return cv2.warpAffine(self.texture, matrix, (wide, high), dst=room, flags=cv2.INTER_LINEAR, borderMode=border)
        matrix = np.array(((a - left * g, b - left * h, c - left * i), (d - top * g, e - top * h, f - top * i), (g, h, i)))
        return cv2.warpPerspective(self.texture, matrix, (wide, high), dst=room, flags=cv2.INTER_LINEAR, borderMode=border)


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


class Patch(NamedTuple):
    """A rectangle of tiles: first row and column, the ones after the last, and whether they are covered."""

    top: int
    bottom: int
    left: int
    right: int
    covered: bool


def patches(codes: Any) -> list[list[Patch]]:
    """For every map of tiles (items, rows, columns; 0 not seen, 1 seen, 2 seen and covered) rectangles that hold all that is
    seen: runs along a row, joined with those above of the same width."""
    items, rows, columns = codes.shape
    framed = np.zeros((items, rows, columns + 2), np.int8)
    framed[..., 1:-1] = codes
    item, row, column = np.nonzero(np.diff(framed))
    kinds = framed[item, row, column + 1]
    changes = zip(item.tolist(), row.tolist(), column.tolist(), kinds.tolist(), strict=True)
    found: list[list[Patch]] = [[] for _ in range(items)]
    above: dict[tuple[int, int, int, int], int] = {}
    for (number, line, left, kind), (_, _, right, _) in pairwise(changes):
        if not kind:
            continue
        run, here = (number, left, right, kind), found[number]
        place = above.get(run)
        if place is not None and here[place].bottom == line:
            here[place] = here[place]._replace(bottom=line + 1)
        else:
            above[run] = len(here)
            here.append(Patch(line, line + 1, left, right, kind == 2))
    return found


class Canvas:
    """A frame of `width` x `height` pixels. `frame` is the uint8 BGRA result after `flush`. `glass`: what lies under it will be seen
    through it, so soft edges over one another must add up to the right alpha."""

    def __init__(self, width: int, height: int, glass: bool = False) -> None:
        self.width, self.height, self._glass = width, height, glass
        self.frame = np.zeros((height, width, 4), np.uint8)
        band = max(BAND_PIXELS, LEAST_ROWS * width)
        self._warped, self._mask, self._mask4 = (np.empty(size, np.uint8) for size in (4 * band, band, 4 * band))
        self._draws: list[Draw | Stamp] = []
        self._ground: int | None = None
        self._columns, self._rows = -(-width // TILE_W), -(-height // TILE_H)

    @cached_property
    def _corners(self) -> Any:
        """Where tiles meet, in homogeneous pixels: (3, rows + 1 times columns + 1)."""
        left = np.minimum(np.arange(self._columns + 1) * TILE_W, self.width)
        top = np.minimum(np.arange(self._rows + 1) * TILE_H, self.height)
        x, y = np.meshgrid(left, top)
        return np.stack([x.ravel(), y.ravel(), np.ones(x.size)]).astype(np.float64)

    def clear(self, colour: tuple[int, int, int] = (0, 0, 0)) -> None:
        """Begin with this colour (blue, green, red) when the list is drawn: it is laid only if it shows anywhere."""
        b, g, r = (int(c) for c in colour)
        self._ground = b | g << 8 | r << 16 | 255 << 24

    def draw(
        self, texture: Texture, matrix: Matrix, *, add: bool = False, opacity: float = 1.0, coverage: Coverage | None = None
    ) -> None:
        """Put a texture on the list. `matrix` maps texture pixels to canvas pixels."""
        if opacity <= 0.003:
            return
        high, wide = texture.shape[:2]
        (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
        deep = (i, i + g * wide, i + g * wide + h * high, i + h * high)
        if min(deep) <= 1e-6:
            return
        x = [across / w for across, w in zip((c, c + a * wide, c + a * wide + b * high, c + b * high), deep, strict=True)]
        y = [down / w for down, w in zip((f, f + d * wide, f + d * wide + e * high, f + e * high), deep, strict=True)]
        left, right = max(0, math.floor(min(x))), min(self.width, math.ceil(max(x)) + 1)
        top, bottom = max(0, math.floor(min(y))), min(self.height, math.ceil(max(y)) + 1)
        if right <= left or bottom <= top:
            return
        flat = abs(g) < 1e-12 and abs(h) < 1e-12
        if flat and i != 1:
            matrix = matrix / i
            (a, b, c), (d, e, f), (g, h, i) = matrix.tolist()
        across, down, away = c + (a + b) / 2, f + (d + e) / 2, i + (g + h) / 2
        centred = (a - g / 2, b - h / 2, across - away / 2), (d - g / 2, e - h / 2, down - away / 2), (g, h, away)
        known = coverage if (right - left) * (bottom - top) >= SMALL else None
        self._draws.append(Draw(texture, matrix, centred, add, opacity, flat, known, left, top, right, bottom))

    def lay(self, sprite: Texture, left: int, top: int, coverage: Coverage | None = None) -> None:
        """Put a ready picture on the list, at whole pixels."""
        height, width = sprite.shape[:2]
        x0, y0, x1, y1 = max(0, left), max(0, top), min(self.width, left + width), min(self.height, top + height)
        if x1 > x0 and y1 > y0:
            self._draws.append(Draw(sprite, affine(left, top), None, False, 1.0, True, coverage, x0, y0, x1, y1))

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
        spread = [item for item in self._draws if isinstance(item, Draw) and item.coverage is not None]
        hidden = np.zeros((self._rows, self._columns), bool)
        codes = np.zeros((len(spread), self._rows, self._columns), np.int8)
        touched, covered = self._tiles(spread) if spread else (codes, codes)
        shown: list[Draw | Stamp] = []
        number = len(spread)
        for item in reversed(self._draws):
            if isinstance(item, Draw) and item.coverage is not None:
                number -= 1
                seen = touched[number] & ~hidden
                np.add(seen, seen & covered[number], out=codes[number], dtype=np.int8)
                hidden |= covered[number]
            elif isinstance(item, Draw) and hidden[
                    item.top // TILE_H:-(-item.bottom // TILE_H), item.left // TILE_W:-(-item.right // TILE_W)].all():
                continue
            shown.append(item)
        if self._ground is not None and not hidden.all():
            self.frame.view(np.uint32)[...] = self._ground
        self._ground = None
        each = iter(patches(codes))
        for item in reversed(shown):
            if isinstance(item, Stamp):
                self._press(item)
            elif item.coverage is None:
                self._blit(item, item.left, item.top, item.right, item.bottom, False)
            else:
                for top, bottom, left, right, opaque in next(each):
                    x0, x1 = max(item.left, left * TILE_W), min(item.right, right * TILE_W)
                    y0, y1 = max(item.top, top * TILE_H), min(item.bottom, bottom * TILE_H)
                    if x1 > x0 and y1 > y0:
                        self._blit(item, x0, y0, x1, y1, opaque)
        self._draws.clear()

    def _tiles(self, items: list[Draw]) -> tuple[Any, Any]:
        """Which screen tiles each texture touches, and which it covers with fully opaque pixels: bool (items, rows, columns)."""
        count = len(items)
        sides = np.array([item.texture.shape[1::-1] for item in items], np.float64)
        at = np.linalg.inv(np.stack([item.matrix for item in items])) @ self._corners
        meet = count, 1, self._rows + 1, self._columns + 1
        behind = (at[:, 2] <= 1e-9).reshape(meet)
        on = np.clip(at[:, :2] / np.maximum(at[:, 2:], 1e-9) * (GRID / sides)[..., None], -1e6, 1e6).reshape(count, 2, *meet[2:])
        low, high = _of_four(np.minimum, on), _of_four(np.maximum, on)
        edge = (1.5 * GRID / sides.min(1))[:, None, None, None]
        first = np.clip(np.floor(low - edge), 0, GRID).astype(np.int64)
        last = np.clip(np.ceil(high + edge), 0, GRID).astype(np.int64)
        side = GRID + 1
        tables = np.stack([item.coverage.tables for item in items if item.coverage is not None]).ravel()
        start = (np.arange(2 * count) * side * side).reshape(count, 2, 1, 1)

        def summed(x: Any, y: Any) -> Any:
            return tables[start + (y * side + x)[:, None]]

        (x0, y0), (x1, y1) = ((part[:, 0], part[:, 1]) for part in (first, last))
        cells = summed(x1, y1) - summed(x1, y0) - summed(x0, y1) + summed(x0, y0)
        behind = _of_four(np.logical_or, behind)[:, 0]
        solid = np.array([not item.add and item.opacity > 0.997 for item in items])[:, None, None]
        inside = ((low >= edge) & (high <= GRID - edge)).all(1)
        return (cells[:, 0] > 0) | behind, (cells[:, 1] == 0) & inside & solid & ~behind

    def _blit(self, item: Draw, left: int, top: int, right: int, bottom: int, opaque: bool) -> None:
        """Put one rectangle of a texture over (or add it to) the frame, in bands."""
        width = right - left
        step = max(LEAST_ROWS, min(192, BAND_PIXELS // width))
        for y in range(top, bottom, step):
            rows = min(bottom, y + step) - y
            target = self.frame[y:y + rows, left:right]
            if opaque:
                drawn = item.part(left, y, target, cv2.BORDER_REPLICATE)
                if item.centred is None:
                    target[...] = drawn
                continue
            drawn = item.part(left, y, self._warped[:rows * width * 4].reshape(rows, width, 4), cv2.BORDER_CONSTANT)
            if item.opacity < 0.997:
                cv2.convertScaleAbs(drawn, dst=drawn, alpha=item.opacity)
            if item.add:
                cv2.add(target, drawn, dst=target)
            else:
                self._over(target, drawn)

    def _over(self, target: Any, top: Any) -> None:
        rows, width = top.shape[:2]
        mask = self._mask[:rows * width].reshape(rows, width)
        mask4 = self._mask4[:rows * width * 4].reshape(rows, width, 4)
        cv2.extractChannel(top, 3, mask)
        cv2.bitwise_not(mask, dst=mask)
        cv2.cvtColor(mask, cv2.COLOR_GRAY2BGRA, dst=mask4)
        if self._glass:
            cv2.insertChannel(mask, mask4, 3)
        cv2.multiply(target, mask4, dst=mask4, scale=1 / 255)
        cv2.add(mask4, top, dst=target)


def _of_four(which: Any, corners: Any) -> Any:
    """The least (or whatever `which` finds) of every four neighbours in the last two directions."""
    pairs = which(corners[..., 1:, :], corners[..., :-1, :])
    return which(pairs[..., 1:], pairs[..., :-1])

"""The fine grid: what happens in each small cell of the picture from one picture to the next, along the flow.

Every series is an array (pictures, rows, columns), kept in half precision: about 8 kB a picture. A pair's numbers stand at
the later picture, zeros at the first. Grey and colour are in levels of 0-255 as coded, lengths in pixels of the small copy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.tools.critics.pairs import FINE, Cells, Flow, Grey, Means, fine_size, pull

TINY = 5                 # pixels of the cells in which broken blocks are looked for (a block of 16 in 480 lines is 6)
EDGES = 4                # times as strong as it is the Laplacian is kept in bytes: a step of more than 64 levels is as good as one of 64
COLOUR = 4               # times the colour planes are smaller than the small picture
PLAIN = 6.0              # variance in grey levels squared under which a cell holds no structure to compare
SERIES = ("fresh", "lost", "detail", "light", "blue", "red", "flow_x", "flow_y", "strain", "edges", "changed")

Series = NDArray[np.float32]


class Grid:
    """Collects the series; `series(name)` gives one of them.

    fresh      root mean square of what the flow does not bring from the picture before, without its mean
    lost       1 - normalised cross-correlation with the pulled picture before, 0 in plain cells
    detail     standard deviation of the cell
    light, blue, red     change of the mean of brightness and of the two colour planes along the flow
    flow_x, flow_y       mean flow from this picture to the one before
    strain     how much the flow is sheared and stretched (Frobenius norm of its symmetric gradient), per cent
    edges      mean absolute Laplacian at full size: fine detail and noise
    changed    mean absolute difference to the picture before, without any flow
    blocks     (one number a picture) tiny cells that break with all around them
    """

    def __init__(self) -> None:
        self._kept: dict[str, list[NDArray[np.float16]]] = {name: [] for name in SERIES}
        self.blocks: list[float] = []
        self._ready: dict[str, Series] = {}
        self._colour: tuple[Cells, Cells] | None = None
        self._last: Grey | None = None

    def series(self, name: str, first: int = 0, last: int | None = None) -> Series:
        """(pictures, rows, columns) of the pictures first..last, without last; there must be one."""
        whole = self._ready.get(name)
        if whole is None or len(whole) != len(self._kept[name]):
            whole = self._ready[name] = np.stack(self._kept[name]).astype(np.float32)
            whole.setflags(write=False)                  # every measure reads the same one
        return whole[first:last]

    def derived(self, name: str, make: Callable[[Grid], Series]) -> Series:
        """What more than one measure works out from the series, worked out once."""
        ready = self._ready.get(name)
        if ready is None or len(ready) != len(self._kept["edges"]):
            ready = self._ready[name] = make(self)
            ready.setflags(write=False)
        return ready

    def part(self, first: int, last: int) -> Grid:
        cut = Grid()
        cut._kept = {name: kept[first:last] for name, kept in self._kept.items()}
        cut.blocks = self.blocks[first:last]
        return cut

    def forget(self, count: int) -> None:
        del self.blocks[:count]
        self._ready.clear()
        for kept in self._kept.values():
            del kept[:count]

    def see(self, small: Grey, colour: tuple[Grey, Grey], edges: Grey, pair: tuple[Flow, Grey, Means] | None) -> None:
        """The next picture: its small copy, small colour planes, edges (see `small_edges`); the flow to the picture before, that
        pulled along it, and what both hold."""
        size = fine_size(small)
        now = (_float(colour[0]), _float(colour[1]))
        self._keep("edges", _cells(_float(edges), size) / EDGES)
        if pair is None or self._last is None or self._colour is None:
            for name in SERIES:
                if name != "edges":
                    self._keep(name, np.zeros(size[::-1], np.float32))
            self.blocks.append(0.0)
        else:
            flow, pulled, both = pair
            self._keep("changed", _cells(_float(cv2.absdiff(self._last, small)), size))
            self._structure(_float(cv2.absdiff(small, pulled)), both, size)
            self._colours(now, self._colour, flow, size)
            self._motion(flow, both.flow)
        self._last, self._colour = small, now

    def _structure(self, gap: Cells, both: Means, size: tuple[int, int]) -> None:
        light = both.new - both.old
        alike, vary = both.alike(4.0)
        self._keep("light", light)
        self._keep("fresh", np.sqrt(np.maximum(_cells(gap * gap, size) - light**2, 0)))
        self._keep("lost", np.where(vary > PLAIN, 1 - alike, 0))
        self._keep("detail", np.sqrt(np.maximum(vary, 0)))
        self.blocks.append(_broken(gap))

    def _colours(self, now: tuple[Cells, Cells], before: tuple[Cells, Cells], flow: Flow, size: tuple[int, int]) -> None:
        rows, columns = now[0].shape
        coarse: Any = cv2.resize(flow, (columns, rows), interpolation=cv2.INTER_AREA) / COLOUR
        for name, new, old in zip(("blue", "red"), now, before, strict=True):
            self._keep(name, _cells(new - pull(old, coarse), size))

    def _motion(self, flow: Flow, mean: Flow) -> None:
        self._keep("flow_x", mean[..., 0])
        self._keep("flow_y", mean[..., 1])
        size = mean.shape[1], mean.shape[0]
        half: Any = cv2.resize(flow, (size[0] * 2, size[1] * 2), interpolation=cv2.INTER_AREA)
        along, down = np.gradient(half, axis=1) * (2 / FINE), np.gradient(half, axis=0) * (2 / FINE)
        shear = 0.5 * (along[..., 1] + down[..., 0])
        self._keep("strain", 100 * _cells(np.sqrt(along[..., 0] ** 2 + down[..., 1] ** 2 + 2 * shear**2), size))

    def _keep(self, name: str, cells: Any) -> None:
        self._kept[name].append(np.clip(cells, -60000, 60000).astype(np.float16))


def small_colour(plane: Grey, small: Grey) -> Grey:
    """A colour plane at a quarter of the small picture's size."""
    return shrunk(plane, (max(4, small.shape[1] // COLOUR), max(4, small.shape[0] // COLOUR)))


def small_edges(laplacian: Any, small: Grey) -> Grey:
    """The absolute Laplacian at the small picture's size, EDGES times as strong so that what is faint is not rounded away."""
    return shrunk(cv2.convertScaleAbs(laplacian, alpha=EDGES), (small.shape[1], small.shape[0]))


def shrunk(picture: Grey, size: tuple[int, int]) -> Grey:
    """A smaller copy (columns, rows), averaged by area; by halves as far as that goes, which is six times quicker."""
    while picture.shape[1] >= 2 * size[0] and picture.shape[0] >= 2 * size[1] and not (picture.shape[0] | picture.shape[1]) & 1:
        picture = np.asarray(cv2.resize(picture, (picture.shape[1] // 2, picture.shape[0] // 2), interpolation=cv2.INTER_AREA), np.uint8)
    if picture.shape[::-1] == size:
        return picture
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _broken(gap: Cells) -> float:
    """Share of the tiny cells whose change stands far over that of all around them, in per cent. Broken blocks lie scattered;
    what moves is wider than a tiny cell or as long as an edge."""
    rows, columns = gap.shape
    tiny: Any = cv2.resize(gap, (max(1, columns // TINY), max(1, rows // TINY)), interpolation=cv2.INTER_AREA)
    around = cv2.medianBlur(np.clip(tiny, 0, 255).astype(np.uint16), 5)      # the filter for bytes is 18 times slower on so small a picture
    return float(((tiny > 10) & (tiny > 3.0 * around + 6)).mean() * 100)


def _float(picture: Any) -> Cells:
    return np.asarray(picture, np.float32)


def _cells(picture: Cells, size: tuple[int, int]) -> Cells:
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)

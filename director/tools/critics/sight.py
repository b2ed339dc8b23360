"""One pass over a take: decoded once, shrunk once, one flow per pair; what stays is numbers per picture, no pictures.

Memory: a few small pictures, the cells of one chapter (6 MB), and about 100 bytes of numbers a picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from director.errors import BadInput
from director.tools.critics.grid import Grid, shrunk, small_colour, small_edges
from director.tools.critics.pairs import Cells, Grey, Pair, compare, difference, flow_engine, follow, means
from director.tools.media import open_media
from director.tools.media.reading import picture_stream, planes_of

LONG_SIDE = 320          # pixels of the small copy's longer side; flow at this size costs 1 ms
SHARP_SIDE = 1280        # sharpness is measured at no more than this many pixels on the longer side
SAME_MEAN = 1.0          # grey levels: two pictures nearer than this, and with no cell further than SAME_CELL apart, are one
SAME_CELL = 2.0          # held picture. Larger = stricter (more counts as frozen). A chest that rises by a pixel passes it.
AFRESH = 3.0             # times that much around a key picture: it is coded afresh and rounds differently
LOST_IT = 0.3            # `Pair.lost` over which the picture before is kept, to see whether it comes back
CAME_BACK = 0.2          # `Pair.lost` under which it has come back
WAIT = 0.5               # seconds it is given to come back
LEAP, LEAST = 1.5, 0.7   # times the usual step, and grey levels, that make a leap of two neighbouring pictures
SHORTEST, LONGEST = 3, 12    # pictures of a stretch that runs back whole
CROSSED = 0.65           # share of two leaps by which pictures across them may differ and still be neighbours
WHITE, BLACK = 233, 18   # luma as coded from which and to which a pixel is at the end of its range
CHAPTER = 600            # pictures that are judged together, against what is usual among them
OVERLAP = 72             # pictures that a chapter shares with the next: the longest fault that is looked for, and more


@dataclass
class Sight:
    """Numbers per picture (arrays of length `frames`; pair numbers stand at the later picture, 0 at the first)."""

    width: int = 0
    height: int = 0
    fps: float = 0.0
    problem: str = ""                      # why the decode stopped early, in words; "" = it did not
    longer: bool = False                   # there are more pictures than were looked at
    level: list[float] = field(default_factory=list)         # mean luma, 0 (black) to 255 (white)
    span: list[float] = field(default_factory=list)          # darkest to brightest luma, see _range
    burnt: list[float] = field(default_factory=list)         # share of the picture at or over nominal white
    crushed: list[float] = field(default_factory=list)       # share at or under nominal black
    sharp: list[float] = field(default_factory=list)         # variance of the Laplacian over variance of luma
    step: list[float] = field(default_factory=list)          # mean difference to the picture before, grey levels
    step_over: list[float] = field(default_factory=list)     # the same to the picture before that one
    step_cell: list[float] = field(default_factory=list)     # the same for the 8 x 8 cell that changed most
    held: list[int] = field(default_factory=list)            # how many pictures ago this one was new (0 = it is new)
    motion: list[float] = field(default_factory=list)        # mean flow as a fraction of the longer side
    stir: list[float] = field(default_factory=list)          # the same for the liveliest cells, camera motion taken out
    lost: list[float] = field(default_factory=list)          # structure that did not arrive, 0 to 1
    lost_cells: list[Cells] = field(default_factory=list)
    light: list[float] = field(default_factory=list)         # motion-compensated change of brightness, grey levels
    light_cells: list[Cells] = field(default_factory=list)
    grid: Grid = field(default_factory=Grid)                 # the same and more per small cell
    returned: list[tuple[int, int]] = field(default_factory=list)  # the picture before [0] is seen again at [1]

    crossed: list[tuple[int, int]] = field(default_factory=list)   # first and last picture of stretches whose ends fit the other way round
    turned: list[int] = field(default_factory=list)          # pictures that are the one before, left to right
    forgotten: int = 0                     # the cells of this many pictures are gone

    @property
    def frames(self) -> int:
        return len(self.level)

    def part(self, first: int, last: int) -> Sight:
        """The pictures first..last (without last) as a sight of its own; their cells must still be there."""
        if (first, last) == (0, self.frames):
            return self
        cut = Sight(self.width, self.height, self.fps, self.problem, self.longer)
        for name in _A_PICTURE:
            setattr(cut, name, getattr(self, name)[first:last])
        for name in _CELLS:
            setattr(cut, name, getattr(self, name)[first - self.forgotten : last - self.forgotten])
        cut.grid = self.grid.part(first - self.forgotten, last - self.forgotten)
        cut.returned = [(a - first, b - first) for a, b in self.returned if a >= first and b < last]
        cut.crossed = [(a - first, b - first) for a, b in self.crossed if a > first and b < last]
        cut.turned = [frame - first for frame in self.turned if first < frame < last]
        return cut

    def forget(self, first: int) -> None:
        """Let go of the cells of the pictures before `first`."""
        for name in _CELLS:
            del getattr(self, name)[: first - self.forgotten]
        self.grid.forget(first - self.forgotten)
        self.forgotten = first

    def seconds(self, frame: int) -> float:
        return frame / self.fps if self.fps > 0 else 0.0


_CELLS = ("lost_cells", "light_cells")
_A_PICTURE = ("level", "span", "burnt", "crushed", "sharp", "step", "step_over", "step_cell", "held", "motion", "stir", "lost", "light")


def watch(take: Path, most: int) -> Sight:
    """Look at up to `most` pictures. Never raises for a bad file: `problem` says what is wrong with it. Of a long file only
    the last chapter keeps its cells; `chapters` gives one after the other."""
    sight = Sight()
    for _ in chapters(take, most, sight):
        pass
    return sight


def chapters(take: Path, most: int, sight: Sight) -> Iterator[tuple[int, int]]:
    """Look at a file into `sight`, and stop at the end of each chapter, as its first picture and the one after its last:
    `sight.part` gives the chapter. Chapters overlap, so that what lies over a border is whole in one of them."""
    cv2.setNumThreads(1)                   # takes are reviewed side by side in processes
    first = 0
    try:
        with open_media(take) as container:
            stream = picture_stream(container, take.name)
            sight.width, sight.height, sight.fps = stream.width, stream.height, float(stream.average_rate or 0)
            for _ in _look(container.decode(stream), sight, most, int(stream.frames or 0)):
                if sight.frames - first >= CHAPTER + OVERLAP:
                    yield first, sight.frames
                    first = sight.frames - OVERLAP
                    sight.forget(first)
    except BadInput as error:
        sight.problem = str(error)
    except (av.FFmpegError, OSError) as error:
        sight.problem = f"the decoder stopped at picture {sight.frames}: {error.strerror or 'damaged data'}"
    if first == 0 or sight.frames - first > OVERLAP:
        yield first, sight.frames


def _look(pictures: Any, sight: Sight, most: int, claimed: int) -> Iterator[None]:
    eye = _Eye(sight)
    for picture in pictures:
        if sight.frames >= most:
            sight.longer = True
            return
        if picture.is_corrupt:
            sight.problem = f"picture {sight.frames} is damaged"
            return
        eye.see(*planes_of(picture), bool(picture.key_frame))
        yield
    if claimed and sight.frames != claimed:
        sight.problem = f"only {sight.frames} of {claimed} pictures decode"


def shrink(luma: NDArray[np.uint8], longer: int) -> Grey:
    """A copy with its longer side at most `longer` pixels, averaged by area (which also averages grain away)."""
    rows, columns = luma.shape
    scale = min(1.0, longer / max(rows, columns))
    if scale == 1.0:
        return luma.copy()
    return shrunk(luma, (max(16, round(columns * scale)), max(16, round(rows * scale))))


class _Eye:
    """Remembers the last picture, the held one and those that may come back."""

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._engine = flow_engine()
        self._last: Grey | None = None
        self._older: Grey | None = None
        self._held: Grey | None = None
        self._after_key = False
        self._waiting: list[tuple[int, Grey]] = []
        self._leaps: list[tuple[int, Grey, Grey]] = []

    def see(self, luma: NDArray[np.uint8], blue: Grey, red: Grey, key: bool) -> None:
        sight, small = self._sight, shrink(luma, LONG_SIDE)
        edges = _edges(luma)
        sight.level.append(_full_range(float(small.mean())))
        span, burnt, crushed = _range(small)
        sight.span.append(span)
        sight.burnt.append(burnt)
        sight.crushed.append(crushed)
        sight.sharp.append(_sharpness(edges, small))
        pair = None
        if self._last is None or self._held is None:
            self._first(small)
        else:
            flow, pulled = follow(self._engine, self._last, small)
            pair = flow, pulled, means(small, flow, pulled)
            self._next(self._held, small, compare(pair[2], small.shape), key)
        sight.grid.see(small, (small_colour(blue, small), small_colour(red, small)), small_edges(edges, small), pair)
        self._older, self._last = self._last, small

    def _first(self, small: Grey) -> None:
        sight, self._held = self._sight, small
        nothing = np.zeros((1, 1), np.float32)
        for series in (sight.step, sight.step_over, sight.step_cell, sight.motion, sight.stir, sight.lost, sight.light):
            series.append(0.0)
        sight.held.append(0)
        sight.lost_cells.append(nothing)
        sight.light_cells.append(nothing)

    def _next(self, held: Grey, small: Grey, pair: Pair, key: bool) -> None:
        sight, last = self._sight, self._last
        assert last is not None
        mean, most = difference(last, small)
        far, farthest = (mean, most) if held is last else difference(held, small)
        slack = AFRESH if key or self._after_key else 1.0
        same = far < SAME_MEAN * slack and farthest < SAME_CELL * slack
        sight.held.append(sight.held[-1] + 1 if same else 0)
        if not same or key:
            self._held = small
        self._after_key = key
        sight.step.append(mean)
        sight.step_over.append(0.0 if self._older is None else float(cv2.mean(cv2.absdiff(self._older, small))[0]))
        sight.step_cell.append(most)
        sight.motion.append(pair.motion / max(small.shape))
        sight.stir.append(pair.stir / max(small.shape))
        sight.lost.append(pair.lost)
        sight.lost_cells.append(pair.lost_cells)
        sight.light.append(pair.light * 255 / 219)
        sight.light_cells.append(pair.light_cells * np.float32(255 / 219))
        self._await(last, small, pair.lost)
        self._cross(last, small)

    def _await(self, last: Grey, small: Grey, lost: float) -> None:
        """A flash or a passing obstacle gives the old picture back; a cut does not."""
        now, still = self._sight.frames - 1, []
        for since, before in self._waiting:
            if self._lost(before, small) < CAME_BACK:
                self._sight.returned.append((since, now))
            elif now - since < WAIT * max(self._sight.fps, 1):
                still.append((since, before))
        self._waiting = still
        if lost > LOST_IT and self._mirrors(last, small):
            self._sight.turned.append(now)
        if lost > LOST_IT and len(still) < 2:
            self._waiting.append((now, last))

    def _cross(self, last: Grey, small: Grey) -> None:
        """A stretch that runs back whole begins and ends with a leap, and its two ends are neighbours of the pictures beyond the other."""
        sight, now = self._sight, self._sight.frames - 1
        steps = [step for step, held in zip(sight.step[-7:-1], sight.held[-7:-1], strict=True) if not held]
        if len(steps) < SHORTEST or sight.step[-1] < max(LEAST, LEAP * float(np.median(steps))):
            return
        self._leaps = [leap for leap in self._leaps if now - leap[0] <= LONGEST]
        for first, before, after in self._leaps:
            apart = max(difference(before, last)[0], difference(after, small)[0])
            if now - first >= SHORTEST and apart < CROSSED * min(sight.step[first], sight.step[-1]):
                sight.crossed.append((first, now - 1))
        self._leaps.append((now, last, small))

    def _mirrors(self, last: Grey, small: Grey) -> bool:
        return self._lost(last, np.ascontiguousarray(small[:, ::-1])) < CAME_BACK

    def _lost(self, before: Grey, small: Grey) -> float:
        return compare(means(small, *follow(self._engine, before, small)), small.shape).lost


def _range(small: Grey) -> tuple[float, float, float]:
    """From the dark end (without 0.5 % of the pixels) to the bright end (without 0.05 %, so that a far lamp counts), and the shares
    of the picture at nominal white and black."""
    below = np.cumsum(cv2.calcHist([small], [0], None, [256], [0, 256])) / small.size
    span = float(np.searchsorted(below, 0.9995) - np.searchsorted(below, 0.005)) * 255 / 219
    return span, 1 - float(below[WHITE - 1]), float(below[BLACK])


def _full_range(luma: float) -> float:
    return min(255.0, max(0.0, (luma - 16) * 255 / 219))


def _edges(luma: NDArray[np.uint8]) -> Any:
    """The Laplacian (int16). A big picture is shrunk by lines, not by area: five times quicker, and what that does to noise it
    does to all of the clip."""
    scale = min(1.0, SHARP_SIDE / max(luma.shape))
    size = max(16, round(luma.shape[1] * scale)), max(16, round(luma.shape[0] * scale))
    return cv2.Laplacian(luma if scale == 1 else cv2.resize(luma, size, interpolation=cv2.INTER_LINEAR), cv2.CV_16S)


def _sharpness(edges: Any, small: Grey) -> float:
    """Variance of the Laplacian (Pech-Pacheco et al., 2000) over the variance of the picture, so that a fade or a
    flash, which scale both, does not count as blur. No unit; compare within one clip only. Higher = sharper."""
    variance = cv2.norm(edges, cv2.NORM_L2) ** 2 / edges.size - cv2.mean(edges)[0] ** 2
    return float(variance / (float(cv2.meanStdDev(small)[1][0, 0]) ** 2 + 10.0))

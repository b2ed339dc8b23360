"""The match cut: where two shots meet, the subject of the second stands where that of the first does, and as large.

Both pictures do a part of the way: the first glides towards the common place in its last moments, the second comes from there to its own
framing. A picture is only ever enlarged, and never moved so far that its edge would be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot, log
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.model import digest
from director.roles import CutList, Figure
from director.tools.editor.lettering import smooth
from director.tools.editor.placing import busyness
from director.tools.editor.plan import Layout
from director.tools.media import planes
from director.vocabulary import Transition

EASE = 0.8          # seconds that each picture takes for its half of the way, half of its shot at most
MOST = 1.5          # how much a picture is enlarged at most
ALIKE = 0.02, 0.06  # as shares of the picture and of the size: what differs by less is left as it is
PLAIN = 1.6         # how much more than the mean there must be to see for a place to belong to the subject

I420 = NDArray[np.uint8]


@dataclass(frozen=True)
class Subject:
    """Where the subject of a picture is, and how large: fractions of the picture."""

    x: float
    y: float
    size: float


@dataclass(frozen=True)
class Glide:
    """Over film frames [first, last) the picture is enlarged `scale` times about the place (x, y) that moves to (to_x, to_y): fully at the
    join, not at all at the other end. `arriving`: the join is at `first`."""

    first: int
    last: int
    x: float
    y: float
    to_x: float
    to_y: float
    scale: float
    arriving: bool
    above: bool = False

    @property
    def key(self) -> str:
        """The same for every glide that draws the same."""
        return digest(["glide 1", self.last - self.first, *(round(each, 5) for each in (self.x, self.y, self.to_x, self.to_y, self.scale)),
                       self.arriving])

    def on(self, i420: I420, frame: int) -> I420:
        """The picture as it is shown at a film frame."""
        done = (frame - self.first + (0.0 if self.arriving else 1.0)) / (self.last - self.first)
        much = smooth(1 - done if self.arriving else done)
        scale = float(np.exp(much * log(self.scale)))
        x, y = (at + much * (to - at) for at, to in ((self.x, self.to_x), (self.y, self.to_y)))
        left, top = (min(max(to - scale * at, 1 - scale), 0.0) for at, to in ((self.x, x), (self.y, y)))
        out = np.empty_like(i420)
        for plane, target in zip(planes(i420), planes(out), strict=True):
            height, width = plane.shape
            move: Any = np.array([[scale, 0, left * width + (scale - 1) / 2], [0, scale, top * height + (scale - 1) / 2]])
            target[:] = cv2.warpAffine(plane, move, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        return out


def glides(cut: CutList, plan: Layout, figures: Sequence[tuple[Figure, ...]], picture: Callable[[int, int], I420]) -> list[Glide]:
    """Those of all match cuts. `figures` of each clip, by pictures of its take; `picture(clip, number)` shows one where they are unknown."""
    out: list[Glide] = []
    for before, after in pairwise(plan.clips):
        if cut.clips[before.number].shot.transition is not Transition.MATCH_CUT:
            continue
        ends, begins = int(before.run.picture(before.frames - 1)), int(after.run.picture(0))
        leaving = subject(figures[before.number], ends, lambda: picture(before.number, ends))       # noqa: B023 - called at once
        arriving = subject(figures[after.number], begins, lambda: picture(after.number, begins))    # noqa: B023
        if leaving is None or arriving is None or alike(leaving, arriving):
            continue
        x, y, scales = meeting(leaving, arriving)
        reach = [max(2, min(round(EASE * cut.storyboard.fps), clip.frames // 2)) for clip in (before, after)]
        out.append(Glide(before.last - reach[0], before.last, leaving.x, leaving.y, x, y, scales[0], False))
        out.append(Glide(after.first, after.first + reach[1], arriving.x, arriving.y, x, y, scales[1], True))
    return out


def matched(cut: CutList, number: int) -> bool:
    """Whether clip `number` is on one side of a match cut."""
    return any(cut.clips[at].shot.transition is Transition.MATCH_CUT for at in (number - 1, number) if 0 <= at < len(cut.clips) - 1)


def subject(figures: Sequence[Figure], number: int, picture: Callable[[], I420]) -> Subject | None:
    """Whom picture `number` of a take is about: the leading figure's head where figures are known, else what there is most to see."""
    if figures:
        near = min(abs(figure.frame - number) for figure in figures)
        here = [figure for figure in figures if abs(figure.frame - number) == near]
        lead = max(here, key=lambda figure: (figure.lead, figure.whole[3] - figure.whole[1]))
        left, top, right, bottom = lead.head
        if 0 < (left + right) / 2 < 1 and 0 < (top + bottom) / 2 < 1 and bottom > top:
            return Subject((left + right) / 2, (top + bottom) / 2, bottom - top)
    seen = np.maximum(busyness([picture()], pull=0.35) - PLAIN, 0.0).astype(np.float64) ** 2
    if seen.sum() < 1e-6:
        return None
    rows, columns = np.indices(seen.shape)
    y, x = (float((at * seen).sum() / seen.sum()) for at in (rows, columns))
    spread = float(np.sqrt((((rows - y) ** 2) * seen).sum() / seen.sum())) + 1.0
    return Subject((x + 0.5) / seen.shape[1], (y + 0.5) / seen.shape[0], min(1.0, 3 * spread / seen.shape[0]))


def alike(a: Subject, b: Subject) -> bool:
    """Whether two subjects stand in one place already, as large."""
    return hypot(a.x - b.x, a.y - b.y) < ALIKE[0] and abs(log(a.size / b.size)) < ALIKE[1]


def meeting(leaving: Subject, arriving: Subject) -> tuple[float, float, tuple[float, float]]:
    """The place between the two for which the pictures need the least enlargement, and how much each is enlarged there, 1 to MOST."""
    places = [(leaving.x + part * (arriving.x - leaving.x), leaving.y + part * (arriving.y - leaving.y)) for part in (0.5, 0.25, 0.75, 0.0, 1.0)]
    x, y = min(places, key=lambda place: max(met(leaving, arriving, *place)))
    first, second = met(leaving, arriving, x, y)
    return x, y, (min(MOST, first), min(MOST, second))


def met(leaving: Subject, arriving: Subject, x: float, y: float) -> tuple[float, float]:
    """How much the two pictures must be enlarged so that their subjects are as large at (x, y) and no edge is seen."""
    needed = [max(x / of.x, (1 - x) / (1 - of.x), y / of.y, (1 - y) / (1 - of.y), 1.0) for of in (leaving, arriving)]
    first = max(needed[0], needed[1] * arriving.size / leaving.size)
    return first, max(needed[1], first * leaving.size / arriving.size)

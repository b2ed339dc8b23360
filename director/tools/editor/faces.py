"""Keeps words off faces: who is seen where while they stand, and which of some places covers least of that."""

from __future__ import annotations

from collections.abc import Sequence

from director.roles import Box, Figure
from director.tools.editor.plan import Placed

AROUND = 0.4           # seconds before and after that a figure still counts as being there
BODY = 0.12            # how much a covered body counts against a covered face
OVER = 2.0             # how much words over other words count: more than any face


def there(figures: Sequence[Figure], clip: Placed, first: int, last: int, fps: int) -> list[Figure]:
    """The figures of a clip during film frames [first, last)."""
    near = AROUND * fps
    return [figure for figure in figures if first - near <= clip.film_frame(figure.frame) <= last + near]


def covered(box: Box, figures: Sequence[Figure]) -> float:
    """How much of the worst hit figure a box of words hides: 1 is a whole face."""
    return max((_share(box, figure.head) + BODY * _share(box, figure.whole) for figure in figures), default=0.0)


def _share(box: Box, of: Box) -> float:
    """Share of the visible part of `of` that lies inside `box`."""
    left, top, right, bottom = max(0.0, of[0]), max(0.0, of[1]), min(1.0, of[2]), min(1.0, of[3])
    if right <= left or bottom <= top:
        return 0.0
    across = min(box[2], right) - max(box[0], left)
    down = min(box[3], bottom) - max(box[1], top)
    return max(0.0, across) * max(0.0, down) / ((right - left) * (bottom - top))


def least(places: Sequence[Box], figures: Sequence[Figure], reluctance: Sequence[float], taken: Sequence[Box] = ()) -> int:
    """The number of the place that hides least; `reluctance` is added, so that an early place wins when all are free. Where other words
    stand (`taken`) none are put as long as there is any other place."""
    def cost(number: int) -> float:
        return covered(places[number], figures) + reluctance[number] + OVER * any(meet(places[number], box) for box in taken)

    return min(range(len(places)), key=cost)


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes overlap."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]

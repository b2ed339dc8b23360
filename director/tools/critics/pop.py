"""A thing is there from one picture to the next, and gone again as suddenly.

Measure: traces.returns of changes within one picture, in cells where what is new stands alone in time (traces.alone),
SHORTEST to LONGEST seconds apart; against the root of what is usual in the take. A caption appears and goes like that too:
a still, wide strip near the top or the bottom is left alone. Unit: root of grey levels. Smaller POP = stricter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label

from director.model import Finding
from director.tools.critics.findings import at, finding, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.tools.critics.traces import alone, box_around, lettered, returns, strongest, unexplained
from director.vocabulary import Fault

POP = 17.0               # strength over which a thing has popped up; strobes and captions in clean footage went to 16.9
ELSEWHERE = 0.7          # share of its change that anything apart from it may change by at the same moment
EVEN = 0.2               # share of the greater of its two changes that the lesser must have
SHORTEST, LONGEST = 0.26, 1.1    # seconds it stays; an eye that blinks is shut for less
MOST = 60.0              # grey levels that count
USUAL, FLOOR = 0.7, 0.1
CELLS = 3
Changes = NDArray[np.float32]    # (rows, columns, 3)
DRAWN = 0.5              # share of repeated pictures in drawings on twos and threes, in which everything pops


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one POP finding, the strongest, also when it is too weak to count."""
    least, most = max(2, round(SHORTEST * sight.fps)), round(LONGEST * sight.fps)
    if sight.frames < least + 6 or sum(map(bool, sight.held)) > DRAWN * sight.frames:
        return []
    change = unexplained(sight.grid, MOST, alone(sight.grid.series("fresh")), CELLS)
    back, apart = returns(change, least, most)
    peak = strongest(back, USUAL, FLOOR)
    if peak is None:
        return []
    (picture, row, column), strength = peak
    box = box_around(back[picture], row, column)
    first, last = picture - int(apart[picture, row, column]), picture - 1
    if not _pops(change[first], change[picture], row, column):
        return []
    if any(lettered(sight.grid, frame, sight.width, sight.height) for frame in (first, picture)):
        return []
    words = f"Something appears from one picture to the next and is gone again {at(sight, first, last)}."
    strength /= POP * plan.care
    return [finding(sight, Fault.POP, first, last, severity_of(strength), float(np.clip(0.5 + 0.2 * strength, 0, 0.9)), words, box)]


def _pops(comes: Changes, goes: Changes, row: int, column: int) -> bool:
    """It comes about as much as it goes, and nothing else in either picture changes like it."""
    heights = [np.sqrt((change**2).sum(-1)) for change in (comes, goes)]
    here = [float(height[row, column]) for height in heights]
    if min(here) < EVEN * max(here):
        return False
    for height, own in zip(heights, here, strict=True):
        parts, _ = label(height > 0.4 * own)
        if float(height[parts != parts[row, column]].max(initial=0.0)) > ELSEWHERE * own:
            return False
    return True

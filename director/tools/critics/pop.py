"""A thing is there from one picture to the next, and gone again as suddenly.

Measure: traces.returns of changes within one picture, in cells where what is new stands alone in time (traces.alone),
SHORTEST to LONGEST seconds apart. What has the colours of its surroundings shows only in its structure: two bursts of what the flow
does not bring, each alone in time, that have the same outline. Both against what the take's livelier pictures have. A caption appears and goes like that too: a still, wide strip near the top or the bottom is left alone. Unit:
a ratio. Smaller POP, BURST = stricter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label

from director.model import Finding
from director.tools.critics.findings import Box, at, finding, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.tools.critics.traces import alone, box_around, lettered, outstanding, repeats, returns, spread, unexplained
from director.vocabulary import Fault

POP = 4.9                # ratio over which a thing has popped up; of the 114 clean takes it was set on none goes higher
BURST = 4.9              # ratio over which two bursts are a thing that comes and goes; set with POP
PLAIN, FEW = 4.0, 1.0    # grey levels of what is new that coding makes, and of the bursts that any take has
LIVELY = 0.9             # quantile over the pictures that makes the livelier ones
OUTLINE = 5              # fine cells across in which two bursts have to be alike
LIT = 4.0                # grey levels: a flash makes all structure stronger
WIDEST = 0.25            # share of the picture that one thing may fill
ELSEWHERE = 0.7          # share of its change that anything apart from it may change by at the same moment
EVEN = 0.2               # share of the greater of its two changes that the lesser must have
SHORTEST, LONGEST = 0.26, 1.1    # seconds it stays; an eye that blinks is shut for less
BLINKS = 0.29            # seconds: an eye is open for less between two blinks
MOST = 60.0              # grey levels that count
FAINT = 0.3              # strength of what comes and goes but not alike, not alone, or too soon
CELLS = 3
Changes = NDArray[np.float32]    # (rows, columns, 3)
Peak = tuple[float, int, int, Box]   # strength, first and last picture, where
DRAWN = 0.5              # share of repeated pictures in drawings on twos and threes, in which everything pops


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one POP finding, the strongest, also when it is too weak to count."""
    least, most = max(2, round(SHORTEST * sight.fps)), round(LONGEST * sight.fps)
    if sight.frames < least + 6 or sum(map(bool, sight.held)) > DRAWN * sight.frames:
        return []
    peaks = [peak for peak in (_coloured(sight, least, most), _outlined(sight, least, most)) if peak is not None]
    if not peaks:
        return []
    strength, first, last, box = max(peaks, key=lambda peak: peak[0])
    words = f"Something appears from one picture to the next and is gone again {at(sight, first, last)}."
    strength /= plan.care
    return [finding(sight, Fault.POP, first, last, severity_of(strength), float(np.clip(0.5 + 0.2 * strength, 0, 0.9)), words, box)]


def _coloured(sight: Sight, least: int, most: int) -> Peak | None:
    """What comes and goes by its colour and brightness."""
    change = unexplained(sight.grid, MOST, alone(sight.grid.series("fresh")), CELLS)
    back, apart = returns(change, least, most)
    peak = outstanding(back, LIVELY, FEW)
    if peak is None:
        return None
    (picture, row, column), strength = peak
    first = picture - int(apart[picture, row, column])
    if _is_lettered(sight, first, picture):
        return None
    if not _pops(change[first], change[picture], row, column) or _blinks(sight, picture - first):
        strength = min(strength, FAINT * POP)
    return strength / POP, first, picture - 1, box_around(back[picture], row, column)


def _outlined(sight: Sight, least: int, most: int) -> Peak | None:
    """What comes and goes by its structure."""
    fresh = sight.grid.series("fresh")
    bursts = np.asarray(alone(fresh) * np.maximum(spread(fresh, 3) - PLAIN, 0), np.float32)
    twice, apart = repeats(bursts, least, most, OUTLINE)
    peak = outstanding(twice, LIVELY, FEW)
    if peak is None:
        return None
    (picture, row, column), strength = peak
    first = picture - int(apart[picture, row, column])
    near = np.s_[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
    wide = max(float((burst > 0.4 * burst[near].max()).mean()) for burst in (bursts[first], bursts[picture]))
    lit = max(abs(sight.light[frame]) for frame in (first, picture)) > LIT
    if wide > WIDEST or lit or _is_lettered(sight, first, picture):
        return None
    strength = min(strength, FAINT * BURST) if _blinks(sight, picture - first) else strength
    return strength / BURST, first, picture - 1, box_around(twice[picture], row, column)


def _blinks(sight: Sight, pictures: int) -> bool:
    return pictures < round(BLINKS * sight.fps)


def _is_lettered(sight: Sight, first: int, after: int) -> bool:
    return any(lettered(sight.grid, frame, sight.width, sight.height) for frame in (first, after))


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

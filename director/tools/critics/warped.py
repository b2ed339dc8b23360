"""A thing is bent out of shape and back, as if it were rubber.

Measure: the gradient of the mean flow of the fine cells (growth, two shears and a turn; the camera's own is their median and taken
out), added up over RAMP seconds along the way that things take, and traces.returns of it: a bend that is undone at most LONGEST
seconds later, cell by cell, in a part of the picture whose structure is found again all along (own measure; the four numbers are the
usual split of a deformation gradient, e.g. Horn and Schunck's smoothness terms). Where much is new it counts less. A limb that swings
hides and shows what is behind it, and seldom comes back the same way; cloth and faces do. Judged against what the take's other
pictures have. Unit: a ratio. Smaller BENT = stricter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from director.model import Finding
from director.tools.critics.findings import at, finding, severity_of
from director.tools.critics.grid import Grid, Series
from director.tools.critics.pairs import FINE
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.tools.critics.traces import box_around, everywhere, lately, outstanding, returns, spread
from director.tools.critics.tracks import along, way
from director.vocabulary import Fault

BENT = 2.53              # strength over which it is a fault; of the 114 clean takes it was set on two go higher, one by its cut
RAMP = 0.33              # seconds of one bend
LONGEST = 1.4            # seconds between bending and bending back
MOST = 0.08              # gradient a picture that counts; more at once is a tear in the flow
NEW, LOST = 6.0, 0.3     # grey levels of what is new, and structure lost, at which a cell's flow counts half
STRUCTURE = 4.0          # standard deviation in grey levels at which a cell's flow counts half
WHILE = 0.8              # seconds over which a place where much is new has to bend more
USUAL, FLOOR = 0.75, 0.01
CELLS = 5                # fine cells across in which the bend has to be undone


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one MORPH finding, the strongest, also when it is too weak to count."""
    window = max(2, round(RAMP * sight.fps))
    if sight.frames < 3 * window + 3:
        return []
    bends = _bends(sight.grid) * _believed(sight.grid)[..., None]
    bends[np.asarray(sight.held) > 0] = 0
    back, apart = returns(along(bends, way(sight.grid), window), window, max(window + 1, round(LONGEST * sight.fps)), CELLS)
    back /= 1 + lately(sight.grid.series("fresh"), round(WHILE * sight.fps), CELLS) / NEW
    peak = outstanding(back, USUAL, FLOOR)
    if peak is None:
        return []
    (picture, row, column), strength = peak
    if everywhere(back[picture], float(back[picture, row, column])):
        return []
    first, last = max(0, picture - int(apart[picture, row, column]) - window + 1), picture
    words = f"A part of the picture is bent out of shape and back {at(sight, first, last)}."
    strength /= BENT * plan.care
    return [finding(sight, Fault.MORPH, first, last, severity_of(strength), float(np.clip(0.4 + 0.2 * strength, 0, 0.85)), words,
                    box_around(back[picture], row, column))]


def _bends(grid: Grid) -> NDArray[np.float32]:
    """(pictures, rows, columns, 4): growth, two shears and the turn of the flow against the camera's, each picture."""
    (across, down), (over, under) = (
        (np.gradient(flow, axis=2) / FINE, np.gradient(flow, axis=1) / FINE) for flow in (grid.series("flow_x"), grid.series("flow_y"))
    )
    bends = np.stack([across + under, across - under, down + over, down - over], -1).astype(np.float32) / 2
    bends -= np.median(bends, (1, 2), keepdims=True)
    size = np.sqrt((bends**2).sum(-1, keepdims=True))
    return np.asarray(bends * np.minimum(1, MOST / np.maximum(size, 1e-6)), np.float32)


def _believed(grid: Grid) -> Series:
    """0 to 1: how far the flow of a cell is no guess."""
    new, lost, detail = (spread(grid.series(name), 3) for name in ("fresh", "lost", "detail"))
    return np.asarray(detail / (detail + STRUCTURE) / (1 + (new / NEW) ** 2) / (1 + (lost / LOST) ** 2), np.float32)

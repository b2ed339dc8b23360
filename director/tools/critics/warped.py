"""A thing is bent out of shape and back, as if it were rubber.

Measure: the gradient of the mean flow of the fine cells (growth, two shears and a turn; the camera's own is their median and taken
out), added up over RAMP seconds along the way that things take, as far as it is smooth over a wide part of the picture: limbs and edges
bend here and not there, rubber bends all around. traces.returns of it is a bend that is undone at most LONGEST seconds later, cell by
cell. Where much is new it counts less. In each cell it counts the more, the more that also softens as it begins and is sharp again
when it has ended (softened.py), and the less its place stirs at other times; the strongest is told, against what bends in the take
usually, softer or not (own measure; the four numbers are the usual split of a deformation gradient, e.g. Horn and Schunck's smoothness
terms). Unit: a ratio. Smaller BENT = stricter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter

from director.model import Finding
from director.tools.critics.findings import at, finding, severity_of
from director.tools.critics.grid import Grid, Series
from director.tools.critics.inertia import own_flow
from director.tools.critics.pairs import FINE
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.tools.critics.softened import shifts, softens
from director.tools.critics.traces import box_around, dot, everywhere, foremost, lately, outstanding, returns, spread
from director.tools.critics.tracks import along, way
from director.vocabulary import Fault

BENT = 2.75              # strength over which it is a fault; of 119 clean takes one goes higher, by a tenth
RAMP = 0.33              # seconds of one bend
LONGEST = 1.4            # seconds between bending and bending back
MOST = 0.08              # gradient a picture that counts; more at once is a tear in the flow
NEW, LOST = 6.0, 0.3     # grey levels of what is new, and structure lost, at which a cell's flow counts half
STRUCTURE = 4.0          # standard deviation in grey levels at which a cell's flow counts half
WHILE = 0.8              # seconds over which a place where much is new has to bend more
USUAL, FLOOR = 0.75, 0.01
WIDE = 9                 # fine cells across over which a bend has to be smooth
SKIP = 2                 # pictures by which lengths of a bend are told apart
PEAKS = 3                # bends of a take that are looked at more closely
SOFT, HARDLY = 0.8, 0.1  # power of the loss of detail (softened.py) in the strength of a bend, and what is added to it
FEW = 4                  # pictures that tell how a place stirs at other times
OWN, STILL = 0.2, 0.05   # power of the stir that is there only while it bends, and pixels of stir that any place has
CELLS = 5                # fine cells across in which the bend has to be undone


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one MORPH finding, the strongest, also when it is too weak to count."""
    window = max(2, round(RAMP * sight.fps))
    if sight.frames < 3 * window + 3:
        return []
    bends = _bends(sight.grid) * _believed(sight.grid)[..., None]
    bends[np.asarray(sight.held) > 0] = 0
    back, apart = returns(_rubbery(along(bends, way(sight.grid), window)), window, max(window + 1, round(LONGEST * sight.fps)), CELLS, SKIP)
    back /= 1 + lately(sight.grid.series("fresh"), round(WHILE * sight.fps), CELLS) / NEW
    begins = np.clip(np.indices(back.shape)[0] - apart - window + 1, 0, None)
    told = back * (softens(shifts(sight), begins) + HARDLY) ** SOFT * _stands_out(_stir(sight.grid), begins) ** OWN
    usual = outstanding(back, USUAL, FLOOR)
    if usual is None:
        return []
    scale = usual[1] / max(float(back[usual[0]]), 1e-9)
    for (last, row, column), strength in foremost(told, (usual[0], scale * float(told[usual[0]])), apart, PEAKS):
        if everywhere(back[last], float(back[last, row, column])):
            continue
        first = int(begins[last, row, column])
        words = f"A part of the picture is bent out of shape and back {at(sight, first, last)}."
        strength /= BENT * plan.care
        return [finding(sight, Fault.MORPH, first, last, severity_of(strength), float(np.clip(0.4 + 0.2 * strength, 0, 0.85)), words,
                        box_around(back[last], row, column))]
    return []


def _rubbery(bends: NDArray[np.float32]) -> NDArray[np.float32]:
    """What bends smoothly over a wide part of the picture, as rubber does; limbs and edges bend here and not there."""
    smooth = uniform_filter(bends, (0, 3, 3, 0))
    share = spread(dot(smooth, smooth), WIDE) / (spread(dot(bends, bends), WIDE) + np.float32(1e-7))
    return np.asarray(bends * np.maximum(share, 0)[..., None], np.float32)


def _stir(grid: Grid) -> Series:
    """Length of the flow against the camera around each cell, in pixels."""
    own = own_flow(grid)
    return spread(np.sqrt(dot(own, own)), 7)


def _stands_out(stir: Series, begins: NDArray[np.intp]) -> Series:
    """How much more each cell stirs from the picture that `begins` says of it to this one than at all other times."""
    total = np.cumsum(stir, 0)
    before = np.where(begins > 0, np.take_along_axis(total, np.maximum(begins - 1, 0), 0), 0)
    during, pictures = total - before, np.indices(stir.shape)[0] - begins + 1
    rest = (total[-1] - during) / np.maximum(len(stir) - pictures, FEW)
    return np.asarray((during / pictures + STILL) / (rest + STILL), np.float32)


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

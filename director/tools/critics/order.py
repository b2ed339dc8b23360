"""Pictures in the wrong order: for a moment the take runs back.

Measure: a picture that stands where it belongs is nearer to its neighbour than that neighbour's neighbour is. `back` is the
natural logarithm of the larger of two steps over the step across both (mean grey differences; own measure): below 0 in any
steady motion, 0.4 to 0.7 where two pictures changed places. A single bad picture shows once, a swap twice in a row, and
unlike a flicker it leaves the brightness of the cells alone. Smaller BACK = stricter. A longer stretch that runs back whole shows two
leaps, and its first picture is a neighbour of the one after it, its last of the one before it (`Sight.crossed`).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from director.model import Finding
from director.tools.critics.findings import at, finding, runs, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

BACK = 0.19              # mean of two neighbours over which the order is wrong
PLACES = 2               # more places than this are no shuffled pictures but a camera that trembles
NOISE = 0.25             # grey levels added to every step, so that noise in still pictures says nothing
LIT = 0.5                # share of a step that change of light may make
OFTEN = 1.5              # times the strength of the take's restless tenth that it must reach: a camera in a shaking hand
AT_LEAST = 0.7           # grey levels of the larger step: pictures nearer than this have no order to see


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """ORDER findings, and the strongest that is too weak to count."""
    strength = _strength(sight) / (2.2 if plan.shaky else 1.0)
    flags = strength > 1
    groups = runs(flags.tolist())
    if not groups:
        best = int(strength.argmax()) if len(strength) else 0
        groups = [(best, best)] if len(strength) and strength[best] > 0 else []
    found = []
    if len(_joined(groups)) > PLACES:
        return []
    for first, last in _joined(groups):
        peak = float(strength[first : last + 1].max())
        words = f"Pictures are in the wrong order {at(sight, first - 1, last)}: the movement runs back for a moment."
        found.append(finding(sight, Fault.ORDER, first - 1, last, severity_of(peak), 0.85, words))
    for first, last in _turned(sight):
        words = f"The movement runs back {at(sight, first, last)}: pictures are in the wrong order."
        found.append(finding(sight, Fault.ORDER, first, last, 0.9, 0.85, words))
    return sorted(found, key=lambda f: -f.severity)[:8]


def _turned(sight: Sight) -> list[tuple[int, int]]:
    """First and last picture of a stretch that runs back whole. A short loop does it again and again, and two flashes look alike."""
    moved = [(first, last) for first, last in sight.crossed if not any(abs(sight.light[end]) > LIT * sight.step[end] for end in (first, last + 1))]
    return moved if len(moved) == 1 else []


def _strength(sight: Sight) -> NDArray[np.float64]:
    """Per picture; it and the picture before it have changed places."""
    n = sight.frames
    out = np.zeros(n)
    if n < 6:
        return out
    step, over = np.asarray(sight.step), np.asarray(sight.step_over)
    larger = np.maximum(step[1:-1], step[2:])
    back = np.zeros(n)
    back[1:-1] = np.log((larger + NOISE) / (over[2:] + NOISE))
    back[1:-1][larger < AT_LEAST] = 0
    light = np.abs(sight.grid.series("light")).mean((1, 2))
    lit = np.maximum(light[1:], light[:-1]) > LIT * np.maximum(step[1:], step[:-1])
    least, both = np.minimum(back[1:], back[:-1]), (back[1:] + back[:-1]) / 2
    out[1:] = np.where((least > 0.05) & ~lit, both / BACK, 0)
    out *= _against(sight, np.flatnonzero(out))
    out[:3] = 0
    return out / max(1.0, OFTEN * float(np.quantile(out, 0.9)))


def _against(sight: Sight, frames: NDArray[np.intp]) -> NDArray[np.float64]:
    """1 for the pictures of `frames` whose flow runs against that of the pictures around, between two that run along with it:
    so it is where two pictures changed places, and seldom in a trembling hand. Else 0."""
    out = np.zeros(sight.frames)
    flow = np.stack([sight.grid.series("flow_x"), sight.grid.series("flow_y")], -1)
    for frame in frames:
        around = [k for k in (frame - 3, frame - 2, frame + 2, frame + 3) if 0 < k < sight.frames]
        if not around or not 1 < frame < sight.frames - 1:
            continue
        usual = flow[around].mean(0)
        along = [float((flow[k] * usual).sum()) for k in (frame - 1, frame, frame + 1)]
        least = 0.1 * float((usual**2).sum())
        out[frame] = float(along[0] > least and along[1] < -least and along[2] > least)
    return out


def _joined(groups: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, last in groups:
        if joined and first - joined[-1][1] <= 3:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined

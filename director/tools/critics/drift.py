"""A subject slowly turns another colour or tone while its surroundings keep theirs.

Measure: the sum over SLOW seconds of the change along the flow (traces.unexplained), added up where the subject has gone
(tracks.along), times how steady it is (the sum over what it would be if every picture added its part the same way), less where
the picture moves fast (what moves changes in the light by itself), against the root of what is usual in the take. A change that is more of colour than of
brightness counts more, for what turns in the light grows lighter or darker. What is new in
a cell, as where a hand uncovers a table, is no change of it and counts little. A change of the whole picture (exposure, a sunset) takes nothing from its median and does not count. Unit: root
of grey levels. Smaller DRIFT = stricter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from director.model import Finding
from director.tools.critics.findings import at, finding, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.tools.critics.traces import (
    box_around,
    everywhere,
    followed,
    foremost,
    lately,
    part_of,
    speed,
    spread,
    strongest,
    unexplained,
    windowed,
)
from director.tools.critics.tracks import along, way
from director.vocabulary import Fault

DRIFT = 3.05             # strength over which a subject has changed; of 85 clean and 112 hard takes none and one go higher
SLOW = 0.8               # seconds
MOST = 20.0              # grey levels a second that count: what changes faster is another fault
USUAL, FLOOR = 0.5, 0.3
NEW = 6.0                # grey levels of what is new in a cell at which its change counts half
WIDE = 0.3               # share of the picture that changes with it over which it is light, a cloud or snow, no subject
FAINT = 0.9              # strength that such a change can have
FAST = 3.0               # pixels of the small copy a picture at which a change counts half: what moves changes in the light by itself
STILL = 0.5              # grey levels over a window that are no change
CELLS = 7
PEAKS = 3                # changes of a take that are looked at more closely
TINTED, PALE = 0.5, 0.1  # power of the share of colour in the strength of a change, and what is added to it: shade and light are mostly grey
SHEARED = 20.0           # per cent of strain at which a change counts half; sums over the way of a subject bear more than single pictures
GOES_ON = 0.35           # share of its mean pace at which the change has not ended


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one IDENTITY finding, the strongest, also when it is too weak to count."""
    window = max(4, round(SLOW * sight.fps))
    if sight.frames < window + 4:
        return []
    known = followed(sight.grid, SHEARED) / (1 + (spread(sight.grid.series("fresh"), 3) / NEW) ** 2)
    change = unexplained(sight.grid, MOST / max(sight.fps, 1), np.asarray(known, np.float32), CELLS)
    sums = along(change, way(sight.grid), window)
    height = np.sqrt((sums**2).sum(-1))
    steps = np.sqrt(np.maximum(windowed((change**2).sum(-1, keepdims=True), window)[..., 0], 0))
    height *= np.clip(height / (steps * np.sqrt(np.float32(window)) + STILL), 0, 1)
    height /= 1 + lately(speed(sight.grid), window, CELLS) / FAST
    best: tuple[float, int, int, int] | None = None
    near = np.broadcast_to(np.int16(window // 2), height.shape)
    for (picture, row, column), strength in foremost(height, strongest(height, USUAL, FLOOR), near, PEAKS):
        if everywhere(height[picture], float(height[picture, row, column])):
            continue
        strength *= (_tinted(sums[picture, row, column]) + PALE) ** TINTED
        if part_of(height[picture], float(height[picture, row, column])) > WIDE:
            strength = min(strength, FAINT * DRIFT)
        best = max(best or (0.0, 0, 0, 0), (strength, picture, row, column))
    if best is None:
        return []
    strength, picture, row, column = best
    pace = change[:, row, column] @ (sums[picture, row, column] / max(float(np.linalg.norm(sums[picture, row, column])), 1e-6))
    first, last = _whole(pace, max(1, picture - window + 1), picture)
    words = f"A part of the picture changes its colour or tone {at(sight, first, last)} while the rest keeps its own."
    strength /= DRIFT * plan.care
    return [finding(sight, Fault.IDENTITY, first, last, severity_of(strength), float(np.clip(0.45 + 0.2 * strength, 0, 0.9)), words,
                    box_around(height[picture], row, column))]


def _tinted(change: NDArray[np.float32]) -> float:
    """Share of a change (two colours, brightness) that is colour."""
    return float(np.hypot(change[0], change[1]) / max(float(np.linalg.norm(change)), 1e-6))


def _whole(step: NDArray[np.float32], first: int, last: int) -> tuple[int, int]:
    """The stretch around first..last over which the change goes on the same way."""
    pace = np.convolve(step, np.ones(5) / 5, "same")
    least = GOES_ON * float(step[first : last + 1].mean())
    while first > 1 and pace[first - 1] > least:
        first -= 1
    while last < len(step) - 1 and pace[last + 1] > least:
        last += 1
    while first < last and pace[first] < least:
        first += 1
    while last > first and pace[last] < least:
        last -= 1
    return first, last

"""Blocks of a broken stream: small squares scattered over the picture that break with all around them.

Measure: the share of tiny cells whose change along the flow stands far over that of their surroundings (grid._broken; own
measure, after the block-loss detectors in the analogue of Rohaly et al., VQEG), against its own running median, in per cent
of the picture. Smaller BROKEN = stricter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import median_filter

from director.model import Finding
from director.tools.critics.findings import at, finding, runs, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

BROKEN = 1.75            # per cent of the picture over what is usual in the take
OFTEN = 1.2              # ... and this many times what the take's busiest pictures (its 85th percentile) have over its median
LIT = 4.0                # grey levels: a flash breaks the flow
AROUND = 2.0             # seconds of the running median
LONGEST = 1.0            # seconds
ALIKE = 1.4              # times the lesser of two changes that the greater counts: blocks that come with one picture and go with the next
                         # change as much both times, an arm that strikes and an eye that shuts then do not
LONE = 0.8               # strength that a change in one picture alone can have


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """CORRUPTION findings."""
    if sight.frames < 8:
        return []
    blocks = np.asarray(sight.grid.blocks)
    size = min(max(9, round(AROUND * sight.fps)) | 1, sight.frames // 2 * 2 + 1)
    usual = median_filter(blocks, size, mode="nearest")
    over = np.where(np.abs(sight.light) > LIT, 0, blocks - usual)
    found: list[Finding] = []
    for first, last in _groups(over > 0.5 * _bar(blocks)):
        changes = over[first : last + 1]
        peak = min(float(changes.max()), ALIKE * float(changes.min()) if len(changes) == 2 else np.inf)
        peak /= _bar(np.r_[blocks[:first], blocks[last + 1 :]])
        if sight.seconds(last + 1 - first) > LONGEST:
            continue
        if last == first:
            peak = min(peak, LONE)                       # an eye that opens, a spark: broken blocks come and go, or change
        last = max(first, last - 1)                      # the last change is the way back to whole pictures
        words = f"Broken blocks lie over the picture {at(sight, first, last)}."
        found.append(finding(sight, Fault.CORRUPTION, first, last, severity_of(peak), 0.8, words))
    return sorted(found, key=lambda f: -f.severity)[:8]


def _bar(blocks: NDArray[np.float64]) -> float:
    """What broken blocks have to exceed among these pictures, those under suspicion left out."""
    return BROKEN + OFTEN * float(np.quantile(blocks, 0.85) - np.median(blocks)) if len(blocks) else BROKEN


def _groups(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Runs joined over one picture."""
    joined: list[tuple[int, int]] = []
    for first, last in runs(flags.tolist()):
        if joined and first - joined[-1][1] <= 2:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined

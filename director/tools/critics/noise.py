"""A burst of noise: for a few pictures every part of the picture grows grain, the plain parts too.

Measure: fine detail (mean absolute Laplacian at full size, after Immerkaer, 1996) per fine cell, as the natural logarithm
against the running median of the take; the quantile LEAST over the cells, so that something sharp that moves into the
picture does not count. Grain that lasts is a style. Unit: log ratio. Smaller BURST = stricter.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import median_filter

from director.model import Finding
from director.tools.critics.black import SPAN
from director.tools.critics.findings import at, finding, runs, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

BURST = 0.2              # log ratio over which it is noise; 296 clean and hard takes stayed under half of it
LEAST = 0.15             # quantile over the cells
QUIET = 0.6              # levels of the Laplacian added: coding rounds a plain cell to nothing
LONGEST = 0.8            # seconds
AROUND = 1.6             # seconds of the running median


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """NOISE findings."""
    if sight.frames < 8:
        return []
    edges = np.log(sight.grid.series("edges") + QUIET)
    size = min(max(9, round(AROUND * sight.fps)) | 1, sight.frames // 2 * 2 + 1)
    contrast = np.log(np.asarray(sight.span) + 10)
    contrast = np.maximum(0, contrast - median_filter(contrast, size, mode="nearest"))    # a flash makes edges stronger, not more
    cells = np.ascontiguousarray(edges.reshape(sight.frames, -1).T)
    usual = np.stack([median_filter(cell, size, mode="nearest") for cell in cells])     # one by one: a filter of one axis is quicker
    least = np.quantile(cells - usual, LEAST, axis=0) - contrast
    found: list[Finding] = []
    for first, last in runs((least > 0.5 * BURST).tolist()):
        if sight.seconds(last + 1 - first) > LONGEST or min(sight.span[first : last + 1]) < SPAN:
            continue
        peak = float(least[first : last + 1].max())
        words = f"Noise bursts over the picture {at(sight, first, last)} ({np.exp(peak):.1f} times the usual fine detail)."
        found.append(finding(sight, Fault.NOISE, first, last, severity_of(peak / BURST), 0.85, words))
    return sorted(found, key=lambda f: -f.severity)[:8]

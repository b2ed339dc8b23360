"""A jump or a cut inside a take: from one picture to the next the world is elsewhere.

Measures, both after the flow has taken camera and subject motion out or into account:
  lost    the share of structure that is not found again (0-1; see pairs.compare): high once for a cut
  motion  mean flow as a fraction of the picture's longer side: a spike against both neighbours where frames are missing
  stir    the same for the liveliest cells, with an affine camera taken out: a subject that leaps in a still picture
Only a peak that stands alone counts, measured against the take's own median around it (peaks over the clip's median
find faults, averages reward stillness): a whip pan, a crash zoom or an explosion lasts several pictures, a flash gives
the old picture back. Repeated pictures are left out first, so that drawings on twos are compared drawing by drawing.
Smaller CUT, GAP, SPIKE = stricter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from director.model import Finding
from director.tools.critics.black import SPAN
from director.tools.critics.findings import at, box_of, finding
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

CUT = 0.42               # structure lost at once over which it is a cut
GAP = 0.10               # structure lost, over the median around it, that makes a jump
ALONE = 1.9              # times the peak must exceed its neighbours
SPIKE = 2.3              # times the flow must exceed the median around it
LEAST = 0.0055           # and by this fraction of the picture's longer side (7 pixels of 1280)
LEAST_STIR = 0.02        # the same for the liveliest cells alone (26 pixels of 1280)
SHOWS = 1.2              # times the plain difference must exceed its neighbours, or the flow was a guess
RACING = 0.03            # flow as a fraction of the longer side that no eye follows (38 pixels of 1280 a frame)
AROUND = 8               # pictures on each side that make "around"


@dataclass(frozen=True)
class _Series:
    lost: NDArray[np.float64]
    motion: NDArray[np.float64]
    stir: NDArray[np.float64]
    step: NDArray[np.float64]


@dataclass(frozen=True)
class _Peak:
    frame: int
    lost: float
    gap: float               # structure lost, in thresholds
    spike: float             # flow, in thresholds


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """JUMP findings: cuts (severity 1) and missing frames."""
    if plan.cuts or sight.frames < 6:
        return []
    new = [i for i in range(1, sight.frames) if not sight.held[i] and min(sight.span[i - 1], sight.span[i]) >= SPAN]
    back = {frame for pair in sight.returned for frame in pair}
    series = _Series(*(np.asarray(values)[new] for values in (sight.lost, sight.motion, sight.stir, sight.step)))
    peaks = [peak for k in range(len(new)) if new[k] not in back and (peak := _peak(new[k], k, series, plan)) is not None]
    found = [_describe(sight, plan, peak) for peak in peaks if not (plan.flashes and _lit(sight, peak))]
    return sorted(found, key=lambda f: -f.severity)[:8]


def _peak(frame: int, k: int, series: _Series, plan: Plan) -> _Peak | None:
    n = len(series.lost)
    around = np.r_[max(0, k - AROUND) : k, k + 1 : min(n, k + 1 + AROUND)]
    beside = np.r_[max(0, k - 2) : k, k + 1 : min(n, k + 3)]
    if len(around) < 4:
        return None
    care = 1.5 if plan.shaky or plan.sudden else 1.0
    lost = series.lost
    gap = (lost[k] - float(np.median(lost[around]))) / (GAP * care) if lost[k] > ALONE * float(lost[beside].max()) else 0.0
    if _racing(series.motion, k):
        return _Peak(frame, float(lost[k]), float(gap), 0.0) if gap > 0 and lost[k] > CUT and not plan.rests else None
    flows = ((series.motion, LEAST), (series.stir, LEAST_STIR))
    spikes = [_spike(flow, k, around, beside, least * care, care) for flow, least in flows]
    spike = max(spikes) if series.step[k] > SHOWS * float(series.step[beside].max()) else 0.0
    if gap >= 1 or spike >= 1 or (gap > 0 and lost[k] > CUT):
        return _Peak(frame, float(lost[k]), float(gap), spike)
    return None


def _racing(motion: NDArray[np.float64], k: int) -> bool:
    """The pictures on both sides fly by too: a whip pan or a crash zoom, in which structure cannot be followed."""
    return k > 0 and k + 1 < len(motion) and min(float(motion[k - 1]), float(motion[k + 1])) > RACING


def _spike(flow: NDArray[np.float64], k: int, around: NDArray[np.intp], beside: NDArray[np.intp], least: float, care: float) -> float:
    """1 or more when the flow stands out; 0 when a neighbour is nearly as fast."""
    usual = float(np.median(flow[around]))
    if flow[k] <= ALONE * float(flow[beside].max()):
        return 0.0
    return min(float(flow[k]) / (SPIKE * care * max(usual, 1e-4)), (float(flow[k]) - usual) / least)


def _lit(sight: Sight, peak: _Peak) -> bool:
    """The light changed with it, and the structure is mostly still there: a flash, not a jump."""
    return peak.lost <= CUT and abs(sight.light[peak.frame]) > 5


def _describe(sight: Sight, plan: Plan, peak: _Peak) -> Finding:
    first = peak.frame - 1
    if peak.lost > CUT and peak.gap > 0:
        words = f"The take cuts to another picture {at(sight, peak.frame, peak.frame)}."
        return finding(sight, Fault.JUMP, first, peak.frame, 0.6 if plan.sudden else 1.0, 0.9, words)
    strength = max(peak.gap, peak.spike)
    box = box_of(sight.lost_cells[peak.frame], 0.5)
    words = f"The movement jumps {at(sight, peak.frame, peak.frame)}, as if frames were missing."
    return finding(sight, Fault.JUMP, first, peak.frame, 0.35 + 0.17 * min(strength, 4), 0.5 + 0.1 * min(strength, 4), words, box)

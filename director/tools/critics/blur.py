"""Focus that is lost for a moment.

Measure: sharpness (see sight._sharpness) as the natural logarithm against the running median of the take itself, so
that a soft style, fog or shallow focus is never judged by an absolute figure. A dip counts when it begins and ends
inside the take, and when faster motion (motion blur) does not explain it. Unit: log ratio, 0 = as sharp as around,
-0.7 = half the edge energy. DIP nearer to 0 = stricter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import median_filter

from director.model import Finding
from director.tools.critics.black import SPAN
from director.tools.critics.findings import at, finding, runs
from director.tools.critics.jump import RACING
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

DIP = -0.65              # log ratio under which a picture is blurred
EDGE = -0.3              # the pictures beside the dip must be sharper than this
DEEP = -1.8              # log ratio under which motion alone seldom smears
HOPELESS = -3.0          # log ratio (5 % of the edge energy) under which no motion that an eye can follow has smeared it: motion blur leaves the
                         # edges that lie along it
LIT = 12.0               # grey levels over its usual brightness at which a picture is lit by a flash
SOFTER = 0.85            # times its usual edges under which a cell has gone soft
EDGED = 0.7              # quantile over the cells from which one has edges to lose
WIDELY = 0.45            # share of those that have to go soft: the softest out of focus has 0.52, two eyes that shut in a face near by 0.39
LONGEST = 1.2            # seconds; longer softness is a choice
AROUND = 1.6             # seconds of the running median


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """BLUR findings."""
    if plan.soft or sight.frames < 8:
        return []
    ratio = _ratio(sight)
    found: list[Finding] = []
    for first, last in runs((ratio < DIP).tolist()):
        if sight.seconds(last + 1 - first) > LONGEST or min(sight.span[first : last + 1]) < SPAN or _lit(sight, first, last):
            continue
        deepest = float(ratio[first : last + 1].min())
        if not _comes_back(sight, ratio, first, last) or _moves_faster(sight, deepest, first, last) or not _widely(sight, first, last):
            continue
        severity = 0.5 + 0.2 * (DIP - deepest) + (0.0 if last > first else -0.15)
        words = f"The picture goes out of focus {at(sight, first, last)} (edges at {np.exp(deepest):.0%} of their usual strength)."
        found.append(finding(sight, Fault.BLUR, first, last, severity, 0.8, words))
    return sorted(found, key=lambda f: -f.severity)[:8]


def _ratio(sight: Sight) -> NDArray[np.float64]:
    return _beyond(sight, np.log(np.maximum(np.asarray(sight.sharp), 1e-6)))


def _beyond(sight: Sight, series: NDArray[np.float64]) -> NDArray[np.float64]:
    """What a series has beyond its own running median."""
    size = max(9, round(AROUND * sight.fps)) | 1
    return np.asarray(series - median_filter(series, size=min(size, sight.frames | 1), mode="nearest"), dtype=np.float64)


def _lit(sight: Sight, first: int, last: int) -> bool:
    """A flash washes the picture out: lightning, a gun."""
    return float(_beyond(sight, np.asarray(sight.level))[first : last + 1].max()) > LIT


def _comes_back(sight: Sight, ratio: NDArray[np.float64], first: int, last: int) -> bool:
    before, after = _beside(sight, ratio, first, last)
    return bool(len(before) and len(after) and before.max() > EDGE and after.max() > EDGE)


def _beside(sight: Sight, series: NDArray[np.float64], first: int, last: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The pictures a quarter of a second before and after."""
    reach = max(3, round(0.25 * sight.fps))
    return series[max(0, first - reach) : first], series[last + 1 : last + 1 + reach]


def _widely(sight: Sight, first: int, last: int) -> bool:
    """The edges go in much of what has any: an eye that shuts or a lamp that goes out takes the strongest ones with it and leaves the rest."""
    if not sight.grid.blocks:
        return True
    reach = max(3, round(0.25 * sight.fps))
    beside = [sight.grid.series("edges", max(0, first - reach), first), sight.grid.series("edges", last + 1, last + 1 + reach)]
    usual = np.median(np.concatenate(beside), axis=0)
    now = np.median(sight.grid.series("edges", first, last + 1), axis=0)
    return float((now < SOFTER * usual)[usual >= np.quantile(usual, EDGED)].mean()) > WIDELY


def _moves_faster(sight: Sight, deepest: float, first: int, last: int) -> bool:
    """Faster than the take by a factor, and by enough to smear: the blur is motion blur. A deep one has to be faster than the sharp
    pictures right before and after as well, and the deepest so fast that no eye follows; without edges the flow is a guess."""
    motion = np.asarray(sight.motion)
    if deepest < HOPELESS and float(motion[first : last + 2].max()) < RACING:
        return False
    usual = float(np.median(motion[1:]))
    if deepest < DEEP:
        usual = max(usual, float(np.median(np.concatenate(_beside(sight, motion, first, last)))))
    return float(np.median(motion[first : last + 1])) > 1.6 * usual + 0.004

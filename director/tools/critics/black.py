"""Pictures with nothing in them: black, or blank in any other tone.

Measure: the span of luma between the 0.5th and 99.95th percentile of the small grey copy, and its mean, both in grey
levels 0-255 (after ffmpeg's blackdetect, which counts dark pixels; the span spares night scenes, whose lamps, moon
or rim light stay visible). Larger SPAN or DARK = stricter. A ramp at either end of the take is a fade and legal.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from director.model import Finding
from director.tools.critics.findings import at, finding, runs
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

SPAN = 9.0               # grey levels from darkest to brightest under which there is no picture
DARK = 34.0              # mean grey level under which an empty picture is black, not blank
RAMP = 3                 # pictures of steady darkening or brightening that make a fade
STROBE = 0.3             # seconds of nothing that an asked-for flash may hide


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """BLACK and BLANK findings. Confidence falls where the request gives a reason for an empty picture."""
    found: list[Finding] = []
    empty = np.asarray(sight.span) < SPAN
    for first, last in runs(empty.tolist()):
        black = float(np.mean(sight.level[first : last + 1])) < DARK
        allowed = plan.dark if black else plan.blank or plan.dark
        length = sight.seconds(last + 1 - first)
        if _faded(sight, first, last) or (plan.flashes and length <= STROBE):
            continue
        whole = (last + 1 - first) / sight.frames
        severity = (0.3 if whole > 0.9 else 0.2) if allowed else 0.7 + 0.3 * min(1.0, length + whole)
        kind, tone = (Fault.BLACK, "black") if black else (Fault.BLANK, "blank")
        words = "The whole take is" if whole > 0.99 else "The picture is"
        found.append(finding(sight, kind, first, last, severity, 0.6 if allowed else 0.97, f"{words} {tone} {at(sight, first, last)}."))
    return found


def _faded(sight: Sight, first: int, last: int) -> bool:
    """True for the dark end of a fade at the take's start or end, reached gradually."""
    n = sight.frames
    if first == 0 and last < n - 1:
        after = sight.span[last + 1 : last + 2 + RAMP]
        return len(after) > RAMP and _steady(after)
    if last == n - 1 and first > 0:
        before = sight.span[max(0, first - 1 - RAMP) : first][::-1]
        return len(before) > RAMP and _steady(before)
    if not RAMP < first <= last < n - 1 - RAMP:
        return False
    return _steady(sight.span[first - 1 - RAMP : first][::-1]) and _steady(sight.span[last + 1 : last + 2 + RAMP])


def _steady(spans: list[float]) -> bool:
    """Rising with every picture, starting low: no picture brings back most of the contrast at once."""
    rising = all(later > earlier for earlier, later in pairwise(spans))
    return rising and spans[0] < 0.6 * spans[-1]

"""A thing melts into another and back: part of the picture changes colour and brightness, slowly, and changes back.

Measure: traces.returns over windows of RAMP seconds, two opposite changes at most LONGEST seconds apart in the same cells
(own measure; for the idea that a morph is a change the flow does not explain see Liu et al., "FETV", 2023, temporal
consistency after warping). It is judged against what the take's other pictures have, so that restless water or a crowd
raise the bar. Unit: a ratio. Smaller RETURN = stricter.
"""

from __future__ import annotations

import numpy as np

from director.model import Finding
from director.tools.critics.findings import at, finding, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.tools.critics.traces import BESIDE, box_around, everywhere, followed, outstanding, returns, unexplained, windowed
from director.vocabulary import Fault

RETURN = 2.0             # strength over which it is a morph; of 119 clean takes two go higher
RAMP = 0.5               # seconds of one change
LONGEST = 1.5            # seconds between the two changes
MOST = 6.0               # grey levels a picture that count; more at once is a pop, not a morph
USUAL, FLOOR = 0.5, 2.0  # quantile over the pictures and grey levels that make what is usual: a morph fills up to half of a take
SKIP = 2                 # pictures by which the times between two changes are told apart
CELLS = 5                # fine cells across that change together


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one MORPH finding, the strongest, also when it is too weak to count."""
    window = max(2, round(RAMP * sight.fps))
    if sight.frames < 3 * window:
        return []
    sums = windowed(unexplained(sight.grid, MOST, followed(sight.grid), CELLS), window)
    back, apart = returns(sums, window, max(window + 1, round(LONGEST * sight.fps)), BESIDE, SKIP)
    peak = outstanding(back, USUAL, FLOOR)
    if peak is None:
        return []
    (picture, row, column), strength = peak
    if everywhere(back[picture], float(back[picture, row, column])):
        return []
    gap = int(apart[picture, row, column])
    first, last = max(0, picture - gap - window + 1), picture
    words = f"A part of the picture melts into something else {at(sight, first, last)}, though nothing moves that would explain it."
    strength /= RETURN * plan.care
    return [finding(sight, Fault.MORPH, first, last, severity_of(strength), float(np.clip(0.5 + 0.2 * strength, 0, 0.9)), words,
                    box_around(back[picture], row, column))]

"""Light or dark that is cut off: most of the picture lies at an end of its range.

Measure: the share of the small copy at or beyond nominal white and black (luma 235 and 16 as coded, two levels of slack). A white
wall, snow and the night are like that from beginning to end, so what counts is a stretch in which the share stands far over the
take's own while the light along the flow has changed with it (a white wall that the camera comes past is no light), or a take that is
nothing else. Unit: share of the picture, 0-1. Smaller BURNT, WHOLE = stricter.
"""

from __future__ import annotations

import numpy as np

from director.model import Finding
from director.tools.critics.black import SPAN
from director.tools.critics.findings import at, finding, runs
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

BURNT = 0.22             # share of the picture over the take's median that is cut off for a while
WHOLE = 0.85             # share over which a whole take has next to nothing left in it
SHORTEST = 0.2           # seconds; shorter is a flash, see flicker.py
LIT = 10.0               # grey levels by which the light has to change for it ...
BEFORE = 2.0             # ... within so many seconds before it


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """CLIPPED findings. Fades, flashes and pictures that are meant to be blank are left alone."""
    if sight.frames < 4 or plan.flashes:
        return []
    found = []
    for end, allowed, words in (("burnt", plan.blank or plan.dark, "burnt out to white"), ("crushed", plan.dark, "crushed to black")):
        share, seen = np.asarray(getattr(sight, end)), np.asarray(sight.span) >= SPAN
        usual = float(np.median(share))
        if usual > WHOLE and not allowed and bool(seen.mean() > 0.5):
            severity = 0.5 if end == "burnt" else 0.35   # at night the better part of a picture may be black
            found.append(finding(sight, Fault.CLIPPED, 0, sight.frames - 1, severity, 0.6, f"{usual:.0%} of the picture is {words} in the whole take."))
            continue
        for first, last in runs(((share > usual + BURNT) & seen).tolist()):
            if sight.seconds(last + 1 - first) < SHORTEST or first <= 1 or last >= sight.frames - 2:
                continue                                 # at either end it is a fade
            severity = 0.25 if allowed or not _lit(sight, end == "burnt", first, last) else 0.4 + 0.5 * float(share[first : last + 1].max() - usual)
            found.append(finding(sight, Fault.CLIPPED, first, last, severity, 0.7,
                                 f"{float(share[first : last + 1].max()):.0%} of the picture is {words} {at(sight, first, last)}."))
    return found[:8]


def _lit(sight: Sight, brighter: bool, first: int, last: int) -> bool:
    """The light changed before these pictures, along the flow: it is not that something white or black has come into the picture."""
    light = np.cumsum(sight.light) * (1 if brighter else -1)
    before = light[max(0, first - max(1, round(BEFORE * sight.fps))) : first]
    return float(light[first : last + 1].max() - before.min()) > LIT

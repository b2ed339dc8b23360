"""Sound clipped at full scale: its tops are cut off.

Measure: the share of a block's samples at full scale (hearing.FULL). A limiter lets single tops touch it, a clipped voice lies
there: a sine that is cut 1 dB too high spends 30 % of its time at full scale, a mastered song 0.1 % (own measure). Unit: share,
0-1. Smaller CUT_OFF = stricter.
"""

from __future__ import annotations

import numpy as np

from director.model import Finding
from director.tools.critics.findings import heard, runs
from director.tools.critics.hearing import BLOCK, Sound
from director.vocabulary import Fault

CUT_OFF = 0.03           # share of the samples at full scale
SHORTEST = 2             # blocks of it within NEAR
NEAR = 6                 # blocks between that belong together


def find(sound: Sound) -> list[Finding]:
    """LOUD findings."""
    share = np.asarray(sound.full)
    groups: list[tuple[int, int]] = []
    for first, last in runs((share > CUT_OFF).tolist()):
        if groups and first - groups[-1][1] <= NEAR:
            groups[-1] = (groups[-1][0], last)
        else:
            groups.append((first, last))
    found = []
    for first, last in groups:
        if last + 1 - first < SHORTEST:
            continue
        worst, length = float(share[first : last + 1].max()), (last + 1 - first) * BLOCK
        found.append(heard(Fault.LOUD, sound.at(first), sound.at(last + 1), 0.45 + min(0.3, worst) + min(0.2, length / 10), 0.85,
                           f"The sound is cut off at full scale from {sound.at(first):.2f} to {sound.at(last + 1):.2f} s "
                           f"({worst:.0%} of its samples)."))
    return sorted(found, key=lambda one: -one.severity)[:8]

"""Fine detail comes or goes all at once in one part of the picture: a sign of nearly every fault inside it, and proof of none.

Measure: the largest change of the logarithm of fine detail from one picture to the next, along the flow and less that of the picture
(`softened.finer`), over CELLS by CELLS fine cells and all pictures, as a natural logarithm (own measure). Half of all clean takes stay
under CALM, nine of ten within WIDE of it. It never fails a take; it ranks those in which little else is found. No unit.
"""

from __future__ import annotations

import numpy as np

from director.model import Finding
from director.tools.critics.findings import at, finding, severity_of
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.tools.critics.softened import finer
from director.tools.critics.traces import spread
from director.vocabulary import Fault

CALM, WIDE = -1.03, 0.85     # logarithm in the middle one of the clean takes, and how much higher the most restless tenth begins
TENTH = 0.6                  # strength at which that tenth begins
MOST = 0.98                  # strength: by itself it fails no take
CELLS = 5                    # fine cells across that change together
NONE = 1e-3                  # change that is none
SHORTEST = 12                # pictures


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one CORRUPTION finding, always too weak to count: its severity ranks takes."""
    if sight.frames < SHORTEST or plan.held:
        return []
    rim = CELLS // 2 if min(sight.grid.series("edges").shape[1:]) > 2 * CELLS else 0
    change = spread(np.abs(finer(sight)), CELLS)
    inner = change[:, rim : change.shape[1] - rim, rim : change.shape[2] - rim].reshape(len(change), -1).max(1)
    strength = float(np.clip(TENTH * (np.log(inner.max() + NONE) - CALM) / WIDE, 0, MOST))
    picture = int(inner.argmax())
    words = f"Fine detail comes or goes all at once in a part of the picture {at(sight, picture, picture)}."
    return [finding(sight, Fault.CORRUPTION, picture, picture, severity_of(strength), 0.3, words)]

"""Texture swims: it creeps and boils over what it belongs to, and flows as if nothing had any weight.

Measure: what moves in front of a lens has inertia, so that its flow against the camera is nearly the same from one picture to the
next. `unrest` is the mean change of that flow in the cells that hold structure (pixels of the small picture), together with the
share of their structure that does not arrive, as natural logarithms (own measure). Water, leaves and fast bodies are restless too, so
by itself it says little and only the wildest take fails; but of two takes the restless one is seldom the better. No unit. Smaller
WILD = stricter.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from director.model import Finding
from director.tools.critics.findings import at, box_of, finding
from director.tools.critics.inertia import own_flow
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault

STRUCTURE = 6.0          # standard deviation in grey levels over which a cell holds something
CALM, SCALE = -2.0, 0.7  # unrest of the usual take, and how far apart calm and restless ones lie
WILD = 2.0               # unrest that no natural footage showed
GONE = 0.03              # structure lost that coding alone makes
STILL = 0.05             # pixels of change that the flow's own noise makes
SHORTEST = 12            # pictures
SECOND = 1.0             # seconds over which the wildest stretch is looked for


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """At most one SWIMMING finding, also when it is too weak to count: its severity ranks takes."""
    if sight.frames < SHORTEST or plan.held:
        return []
    solid = sight.grid.series("detail", 1) > STRUCTURE
    if not solid.any():
        return []
    jerk = np.sqrt((np.diff(own_flow(sight.grid)[1:], axis=0) ** 2).sum(-1))
    unrest = float(np.log(jerk.mean() + STILL) + 0.5 * np.log(sight.grid.series("lost", 1)[solid].mean() + GONE))
    severity = 0.49 / (1 + np.exp((CALM - unrest) / SCALE)) if unrest < WILD else 0.6
    first, last = _wildest(jerk.mean((1, 2)), max(2, round(SECOND * sight.fps)))
    cells = jerk[first : last + 1].mean(0)
    words = f"Texture swims over what it belongs to {at(sight, first + 2, last + 2)}, as if nothing had weight."
    return [finding(sight, Fault.SWIMMING, first + 2, last + 2, severity, 0.5, words, box_of(cells, 0.5 * float(cells.max())))]


def _wildest(unrest: NDArray[np.float32], window: int) -> tuple[int, int]:
    """The stretch of so many pictures, or all of them, in which there is most of it."""
    if len(unrest) <= window:
        return 0, len(unrest) - 1
    sums = np.convolve(unrest, np.ones(window), "valid")
    return int(sums.argmax()), int(sums.argmax()) + window - 1

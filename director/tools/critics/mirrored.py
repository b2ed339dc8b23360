"""Pictures turned the wrong way round: left is right for a moment, or from there on.

Measure: where the structure of a picture is not found again in the next (pairs.compare), the next is held up to a mirror; if it is
found then, it was turned (`Sight.turned`; own measure). Two turns enclose the mirrored stretch, the shorter side of one alone is it.
No unit. Stricter = larger sight.CAME_BACK.
"""

from __future__ import annotations

from director.model import Finding
from director.tools.critics.findings import at, finding
from director.tools.critics.plan import Plan
from director.tools.critics.sight import Sight
from director.vocabulary import Fault


def find(sight: Sight, plan: Plan) -> list[Finding]:
    """MIRRORED findings."""
    turns, found = list(sight.turned), []
    while turns:
        first = turns.pop(0)
        if turns:
            last = turns.pop(0) - 1
        elif first < sight.frames / 2:
            first, last = 0, first - 1
        else:
            last = sight.frames - 1
        severity = 0.5 if plan.sudden or plan.cuts else 0.9
        found.append(finding(sight, Fault.MIRRORED, first, last, severity, 0.85, f"The picture is turned left to right {at(sight, first, last)}."))
    return found[:8]

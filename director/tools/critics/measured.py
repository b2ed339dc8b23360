"""The measuring critic: looks at every picture of a take and reports what can be measured without a vision model."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from director.model import Finding, Review, ShotRequest
from director.tools.critics import black, blur, flicker, frozen, jump, shape
from director.tools.critics.plan import read_plan
from director.tools.critics.sight import Sight, watch
from director.vocabulary import Fault

SERIOUS = 0.5            # severity from which a finding fails the take; smaller = stricter
SPARE = 48               # frames looked at beyond the request's length before the pass stops

UNCHECKED = (
    "Content was not looked at: no vision model. Whether the take shows the subject, action, place and style is unchecked.",
    "Anatomy, faces, identity against the character's description and text in the picture are unchecked.",
    "Morphing objects, noise bursts, block corruption and shuffled frames are not measured.",
    "Sound is unchecked.",
)


class MeasuredCritic:
    """Implements roles.Critic. Score: the product of (1 - severity x confidence) over all findings, 1.0 = nothing
    found. Passed: no finding of severity 0.5 or more. The request is the plan: its camera move, its words (lightning,
    fog, rack focus, anime …), its size and length decide what is legal."""

    name = "measured"
    version = "2"

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        """Decodes the take in full (one thread). A damaged file is a finding, never an exception."""
        sight = watch(take, request.frames + SPARE)
        plan = read_plan(request)
        found = shape.find(sight, request)
        for measure in (black, frozen, flicker, jump, blur):
            found += measure.find(sight, plan)
        found = [finding for finding in found if not _explained(finding, found)]
        found.sort(key=lambda finding: (-finding.severity, finding.first_frame))
        return Review(
            take=sha256, critic=self.name, version=self.version, score=_score(found), findings=tuple(found[:100]),
            passed=all(finding.severity < SERIOUS for finding in found), unchecked=UNCHECKED, measures=_measures(sight),
        )


def _explained(finding: Finding, found: list[Finding]) -> bool:
    """A leap at the edge of a freeze, a dark moment or a blur is part of that fault, not another one."""
    if finding.kind is not Fault.JUMP:
        return False
    return any(
        other.kind in (Fault.FROZEN, Fault.BLACK, Fault.BLANK, Fault.BLUR) and other.severity >= SERIOUS
        and other.first_frame - 1 <= finding.last_frame <= other.last_frame + 2
        for other in found
    )


def _score(found: list[Finding]) -> float:
    return round(float(np.prod([1 - finding.severity * finding.confidence for finding in found])), 4) if found else 1.0


def _measures(sight: Sight) -> dict[str, float]:
    """A take in a few figures: medians of the series, rounded so that the same take gives the same document."""
    if not sight.frames:
        return {"frames": 0.0}
    series = {
        "level": sight.level, "span": sight.span, "sharpness": sight.sharp,
        "step": sight.step[1:], "motion": sight.motion[1:], "stir": sight.stir[1:], "lost": sight.lost[1:],
    }
    figures = {name: round(float(np.median(values)), 4) for name, values in series.items() if values}
    return {"frames": float(sight.frames), "repeated": float(sum(1 for held in sight.held if held)), **figures}

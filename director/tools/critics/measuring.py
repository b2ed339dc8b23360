"""The measuring critic as the studio hires it: its name and version are known before what it measures with is loaded."""

from __future__ import annotations

from pathlib import Path

from director.model import Review, ShotRequest

NAME = "measured"
VERSION = "25"           # raise it when the same take would be judged otherwise


class MeasuredCritic:
    """Implements roles.Critic. Score: the product of (1 - severity x confidence) over all findings, 1.0 = nothing
    found. Passed: no finding of severity 0.5 or more. The request is the plan: its camera move, its words (lightning,
    fog, rack focus, anime …), its size and length decide what is legal."""

    name = NAME
    version = VERSION

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        """Decodes the take in full (one thread). A damaged file is a finding, never an exception."""
        from director.tools.critics.measured import reviewed

        return reviewed(take, sha256, request)

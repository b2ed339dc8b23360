"""The person's own footage or photo drawn over: watercolour, ink, cartoon, neon, oil, pixels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from director.errors import BadInput
from director.model import ShotRequest
from director.roles import Capabilities, Footage, Origin, Report
from director.tools.generators.own.footage import OwnFootage
from director.tools.generators.own.still import Still


@dataclass(frozen=True)
class Redrawn:
    """What is filmed of it as it is, with the look that its source names."""

    name: str = "restyle"
    version: str = "4"

    def capabilities(self) -> Capabilities:
        return Capabilities(sources=True, reads_prose=False, camera_is_separate=True, origin=Origin.REDRAWN)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Raises BadInput where the shot has neither footage nor a photo, or none that can be used."""
        if request.source is None:
            raise BadInput(f"Shot {request.shot} has neither footage nor a photo to draw over: name one for it, or another generator.")
        maker = Still(self.name) if request.source.kind == "still" else OwnFootage(self.name)
        return maker.film(request, out, report)

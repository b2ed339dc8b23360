"""Takes that a service made from a hand-off package, brought back by the person: clips as footage, pictures with a camera in them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from director.errors import BadInput
from director.model import ShotRequest
from director.roles import Capabilities, Footage, Origin, Report
from director.tools.generators.own.footage import OwnFootage
from director.tools.generators.own.still import Still


@dataclass(frozen=True)
class Handed:
    """What came back is generated, so the film's credentials say so."""

    name: str = "handoff"
    version: str = "1"

    def capabilities(self) -> Capabilities:
        return Capabilities(sources=True, reads_prose=False, camera_is_separate=True, origin=Origin.TRAINED)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Raises BadInput where nothing came back for the shot yet, or nothing that can be used."""
        if request.source is None:
            raise BadInput(f"Nothing came back for shot {request.shot} yet: make its files from the hand-off package, then bring them in "
                           "with director import.")
        maker = Still(self.name) if request.source.kind == "still" else OwnFootage(self.name)
        return maker.film(request, out, report)

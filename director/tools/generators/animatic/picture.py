"""One drawn picture of a shot, in which the camera moves: for storyboards in stills, several to choose from, loops."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from director.folders import drawings_folder
from director.model import Camera, ShotRequest
from director.roles import Capabilities, Footage, Origin, Report
from director.source import Source
from director.tools.generators.animatic.art.icons import Icons
from director.tools.generators.animatic.generator import REVISION

LARGER = 1.4
"""How much larger than the film the picture is drawn, so that moving closer stays sharp."""
MOST = 8192


@dataclass(frozen=True)
class Pictures:
    """Draws one moment of the shot, which one its seed says, and moves the camera in it as in a photo. Other seeds draw other moments
    and arrangements, so several takes are several pictures to choose from."""

    icons: Icons = Icons()
    name: str = "stills"

    @property
    def version(self) -> str:
        """Part of every take's address: the drawings change with the animatic's."""
        return f"1-{REVISION}-{self.icons.digest}".rstrip("-")

    def capabilities(self) -> Capabilities:
        return Capabilities(camera_is_separate=True, reads_prose=False, origin=Origin.DRAWN)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Write the take. Raises StoreProblem when the file cannot be written."""
        import cv2
        import numpy as np

        from director.disk import sha256
        from director.tools.generators.animatic.art.catalogue import added
        from director.tools.generators.own.still import Still

        report(0.0)
        drawn = out.with_name(out.stem + ".drawn.png")
        try:
            with added(self.icons):
                picture, notes = _drawn(request)
            np.asarray(cv2.imencode(".png", picture)[1]).tofile(drawn)
            report(0.1)
            source = Source(sha256=sha256(drawn), name="the picture", kind="still", file=str(drawn))
            taken = Still(self.name).film(request.but(source=source), out, lambda done: report(0.1 + 0.9 * done))
        finally:
            drawn.unlink(missing_ok=True)
        return Footage(taken.frames, taken.width, taken.height, taken.fps, notes=(*notes, *taken.notes))


def _drawn(request: ShotRequest) -> tuple[Any, tuple[str, ...]]:
    """The moment as BGR, LARGER than the film, and what the person should know of it."""
    import cv2

    from director.tools.generators.animatic.blocking import block
    from director.tools.generators.animatic.casting import cast
    from director.tools.generators.animatic.shelf import Shelf, opened
    from director.tools.generators.animatic.stage import Stage

    cv2.setNumThreads(1)
    k = min(LARGER, MOST / max(request.width, request.height))
    camera = Camera(size=request.camera.size, angle=request.camera.angle, lens=request.camera.lens)
    large = request.but(width=round(request.width * k / 2) * 2, height=round(request.height * k / 2) * 2, camera=camera)
    players = cast(large)
    with opened(Shelf(drawings_folder())):
        moment = int((request.seed * 0.6180339887 % 1) * request.frames)
        return cv2.cvtColor(Stage(block(large, players)).frame(moment), cv2.COLOR_YUV2BGR_I420), players.notes

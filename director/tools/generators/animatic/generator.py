"""The embedded generator: films a shot as a drawn, lit, moving animatic on the CPU. No model, no key, no network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from director.folders import drawings_folder
from director.model import ShotRequest
from director.roles import Capabilities, Figure, Footage, Origin, Report
from director.tools.generators.animatic.art.icons import Icons

REVISION = "36"
"""Raise it when the same request gives another take."""


@dataclass(frozen=True)
class Animatic:
    """Draws what the shot's words say: who, doing what, where, when, in which style, seen by the camera they ask for.

    The same request gives the same frames. One frame is held at a time, so memory does not grow with length.
    `icons` are the user's own, drawn as props.
    """

    icons: Icons = Icons()
    name: str = "animatic"

    @property
    def version(self) -> str:
        """Part of every take's address: other icons give other takes."""
        return f"{REVISION}-{self.icons.digest}" if self.icons.digest else REVISION

    def capabilities(self) -> Capabilities:
        return Capabilities(prompt_characters=4000, camera_is_separate=True, keyframes=True, stages=True, reads_prose=False,
                            origin=Origin.DRAWN)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Write the take. Raises StoreProblem when the file cannot be written."""
        from director.tools.generators.animatic.art.catalogue import added

        with added(self.icons):
            return self._film(request, out, report)

    def figures(self, request: ShotRequest) -> tuple[Figure, ...]:
        """Where everybody is seen, several times a second."""
        from director.tools.generators.animatic.art.catalogue import added
        from director.tools.generators.animatic.seeing import figures

        with added(self.icons):
            return figures(request)

    def _film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        import cv2

        from director.tools.generators.animatic.anchors import Pins
        from director.tools.generators.animatic.blocking import block
        from director.tools.generators.animatic.casting import cast
        from director.tools.generators.animatic.shelf import Shelf, opened
        from director.tools.generators.animatic.stage import Stage
        from director.tools.media import TakeWriter

        cv2.setNumThreads(1)
        players, pins = cast(request), Pins(request)
        with opened(Shelf(drawings_folder())):
            stage = Stage(block(request, players))
            report(0.02)
            with TakeWriter(out, request.width, request.height, request.fps, request.frames) as writer:
                for index, picture in enumerate(stage.frames()):
                    writer.write(pins.applied(picture, index))
                    if index % 6 == 5:
                        report(0.02 + 0.98 * (index + 1) / request.frames)
        report(1.0)
        return Footage(request.frames, request.width, request.height, request.fps, notes=players.notes)

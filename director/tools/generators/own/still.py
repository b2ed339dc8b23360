"""A photo as a shot: a camera that moves in it, with depth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from director.errors import BadInput
from director.model import ShotRequest
from director.roles import Capabilities, Footage, Origin, Report

LARGER = 1.35
"""How much larger than the film the photo is worked on, so that moving closer stays sharp."""
MOST_LOST = 0.42
"""Share of the photo that may be cut away at once; where more is, the camera travels along it, and the photo is worked on as large as
the film."""


@dataclass(frozen=True)
class Still:
    """Takes the photo apart into layers by how far they are, paints in what was hidden, and moves between them."""

    name: str = "still"
    version: str = "2"

    def capabilities(self) -> Capabilities:
        return Capabilities(sources=True, reads_prose=False, camera_is_separate=True, origin=Origin.OWN)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Raises BadInput where the shot has no photo, or none that can be used."""
        from director.tools.generators.own.depth import understood
        from director.tools.generators.own.travelling import Camera, places, travelled
        from director.tools.media import TakeWriter

        source = request.source
        if source is None or source.kind != "still":
            raise BadInput(f"Shot {request.shot} has no photo: name one for it, or another generator.")
        report(0.0)
        photo, notes = _photo(request, Path(source.file), out)
        report(0.05)
        scene = understood(photo)
        report(0.15)
        ratio = request.height / request.width
        way = list(places(request.camera.move, request.camera.pace, request.frames, request.seconds, scene.pivot, request.seed))
        way = [replace(place, along=spot) for place, spot in zip(way, travelled(scene, ratio, request.frames), strict=True)]
        camera = Camera(scene, request.width, request.height, way)
        with TakeWriter(out, request.width, request.height, request.fps, request.frames, marked=self.name != "still") as take:
            pictures = (camera.picture(place) for place in way)
            for number, picture in enumerate(_drawn(pictures, source.look, request)):
                take.write(picture)
                report(0.15 + 0.85 * (number + 1) / request.frames)
        return Footage(request.frames, request.width, request.height, request.fps, notes=tuple(f"{source.name}: {note}" for note in notes))


def _photo(request: ShotRequest, file: Path, out: Path) -> tuple[Any, tuple[str, ...]]:
    """The photo, BGR, of the size that is worked on: LARGER than the film where it fits its shape, as large where it does not."""
    import cv2
    import numpy as np

    from director.gate import bring_in

    house = out.with_name(out.stem + ".photo.png")
    try:
        seen = bring_in(file, house, "still", most=4096)
        photo: Any = cv2.imdecode(np.fromfile(house, np.uint8), cv2.IMREAD_COLOR)
    finally:
        house.unlink(missing_ok=True)
    height, width = photo.shape[:2]
    cover = max(request.width / width, request.height / height)
    fits = (request.width / cover) * (request.height / cover) / (width * height) > 1 - MOST_LOST
    k = cover * (LARGER if fits else 1.0)
    if k < 1:
        photo = cv2.resize(photo, (max(request.width, round(width * k)), max(request.height, round(height * k))), interpolation=cv2.INTER_AREA)
    return photo, seen.notes


def _drawn(pictures: Iterator[Any], look: str, request: ShotRequest) -> Iterator[Any]:
    from director.tools.media import to_i420

    frames = (to_i420(picture) for picture in pictures)
    if not look:
        return frames
    from director.tools.generators.own.restyling import restyled

    return restyled(frames, look, request.seed)

"""The service's video, decoded in full and brought to the frames that were asked for: trimmed, its rate matched by optical flow, its
middle in the shape of the film. A picture becomes a shot in which the camera moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from director.errors import BadInput
from director.gate import Medium, bring_in, examine
from director.model import ShotRequest
from director.network import Broken
from director.roles import Report
from director.tools.flow import SPARSE, paced
from director.tools.media import TakeWriter, open_media, picture_stream, to_bgr
from director.tools.media.reading import as_i420
from director.tools.media.stills import covering

Larger = Callable[[Any], Any]
"""A BGR picture made larger."""
Admit = Callable[[Path, ShotRequest], Medium]
"""Puts what came into the form of the house, in place; says what it was. Raises Broken where it is not whole, or no video."""

SLOWEST = 0.8
"""How much a video that is too short may be slowed down; what is still missing stands still on its last picture."""


def through_the_gate(path: Path, request: ShotRequest) -> Medium:
    """See `Admit`. All of it is decoded, in a guarded process."""
    house = path.with_suffix(".house.mp4")
    try:
        seen = examine(path, "video")
        bring_in(path, house, "video", most=2 * max(request.width, request.height))
        house.replace(path)
        return seen
    except BadInput as error:
        raise Broken(f"What came is no whole video: {error}") from None
    finally:
        house.unlink(missing_ok=True)


def picture_through_the_gate(path: Path, request: ShotRequest) -> Medium:
    """See `Admit`; for a model that makes pictures."""
    house = path.with_suffix(".house.png")
    try:
        seen = bring_in(path, house, "still", most=4096)
        house.replace(path)
        return seen
    except BadInput as error:
        raise Broken(f"What came is no whole picture: {error}") from None
    finally:
        house.unlink(missing_ok=True)


def moved(path: Path, facts: Medium, request: ShotRequest, out: Path, report: Report, name: str, larger: Larger | None = None) -> list[str]:
    """Write the take of a picture; gives what the person should know of it."""
    import cv2
    import numpy as np

    from director.disk import sha256
    from director.model import Source
    from director.tools.generators.own.still import Still

    if larger is not None:
        np.asarray(cv2.imencode(".png", larger(cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)))[1]).tofile(path)
    shown = Source(sha256=sha256(path), name="the picture", kind="still", file=str(path))
    taken = Still(name).film(request.but(source=shown), out, report)
    return [f"The model makes one picture of {facts.width}x{facts.height}; the camera moves in it, in depth.", *taken.notes]


def conform(path: Path, facts: Medium, request: ShotRequest, out: Path, report: Report, larger: Larger | None = None) -> list[str]:
    """Write the take; gives what the person should know of it. `facts` say what came before it was in the form of the house."""
    pace = min(1.0, max(SLOWEST, facts.seconds / request.seconds))
    rate, pictures = _pictures(path, request, larger)
    with TakeWriter(out, request.width, request.height, request.fps, request.frames) as take:
        for number, picture in enumerate(paced(pictures, rate * pace / request.fps, request.frames)):
            take.write_bgr(picture)
            report((number + 1) / request.frames)
    return _told(facts, request, pace)


def _pictures(path: Path, request: ShotRequest, larger: Larger | None) -> tuple[float, Iterator[Any]]:
    """How many pictures a second a video of a steady rate has, and all of them, BGR of the request's size."""
    def shown() -> Iterator[Any]:
        with open_media(path) as container:
            for frame in container.decode(picture_stream(container, path.name)):
                picture = to_bgr(as_i420(frame))
                yield covering(larger(picture) if larger else picture, request.width, request.height)

    with open_media(path) as container:
        rate = float(picture_stream(container, path.name).average_rate or request.fps)
    return rate, shown()


def _told(facts: Medium, request: ShotRequest, pace: float) -> list[str]:
    notes = list(facts.notes)
    if (facts.width, facts.height) != (request.width, request.height):
        shape, wanted = facts.width / facts.height, request.width / request.height
        lost = 1 - min(shape / wanted, wanted / shape)
        cut = f"; {100 * lost:.0f} % of the {'width' if shape > wanted else 'height'} is cut off" if lost > 0.005 else ""
        notes.append(f"Filmed at {facts.width}x{facts.height}, scaled to {request.width}x{request.height}{cut}.")
    if pace < 1:
        still = request.seconds - facts.seconds / pace
        stands = f", and its last picture stands for {still:.1f} s" if still > 1.5 / request.fps else ""
        notes.append(f"Filmed {facts.seconds:.1f} s; slowed down to {facts.seconds / pace:.1f} s{stands}.")
    if abs(facts.fps - request.fps) > 0.5:
        made = ", those between made by optical flow" if facts.fps * pace < SPARSE * request.fps else ""
        notes.append(f"{facts.fps:g} frames a second became {request.fps}{made}.")
    return notes

"""The person's own footage as a shot: the piece that is wanted, reframed to the film's shape; drawn over where a look is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from director.errors import BadInput
from director.gate import Medium, bring_in
from director.model import ShotRequest
from director.roles import Capabilities, Footage, Origin, Report

STRETCH = 0.75
"""Share of the shot that footage must fill to be slowed down to its length; with less, its last picture stands."""
BRINGING = 0.4
"""Share of the work that bringing the piece in is."""


@dataclass(frozen=True)
class OwnFootage:
    """Shows footage as it is, under another name drawn over."""

    name: str = "footage"
    version: str = "2"

    def capabilities(self) -> Capabilities:
        return Capabilities(sources=True, reads_prose=False, camera_is_separate=True, origin=Origin.OWN)

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Raises BadInput where the shot has no footage, or none that can be used."""
        from director.tools.generators.own.reframing import reframed
        from director.tools.media import TakeWriter

        source = request.source
        if source is None or source.kind != "video":
            raise BadInput(f"Shot {request.shot} has no footage: name a video for it, or another generator.")
        piece = out.with_name(out.stem + ".piece.mp4")
        try:
            seen = bring_in(Path(source.file), piece, "video", start=source.start, seconds=request.seconds, fps=request.fps,
                            most=_needed(request), report=lambda done: report(done * BRINGING))
            shown, lost = reframed(piece, request.width, request.height)
            pictures = _drawn(shown, source.look, request)
            with TakeWriter(out, request.width, request.height, request.fps, request.frames, marked=self.name != "footage") as take:
                for number, picture in enumerate(_timed(pictures, seen.frames, request.frames)):
                    take.write(picture)
                    report(BRINGING + (1 - BRINGING) * (number + 1) / request.frames)
        finally:
            piece.unlink(missing_ok=True)
        return Footage(request.frames, request.width, request.height, request.fps, notes=_notes(source.name, seen, request, lost))


def _needed(request: ShotRequest) -> int:
    """Longer side in pixels that reframing needs: of a wide clip in a tall film the height must do."""
    tall = request.height / request.width
    return round(max(request.width, request.height) * (16 / 9 if tall > 0.8 else 1.0))


def _drawn(pictures: Iterator[Any], look: str, request: ShotRequest) -> Iterator[Any]:
    if not look:
        return pictures
    from director.tools.generators.own.restyling import restyled

    return restyled(pictures, look, request.seed)


def _timed(pictures: Iterator[Any], have: int, wanted: int) -> Iterator[Any]:
    """`wanted` pictures of those there are: one for one; slowed down where a little is missing; the last stands where more is."""
    slow = wanted / have if have < wanted and have >= STRETCH * wanted else 1.0
    shown, picture = -1, None
    for number in range(wanted):
        while shown < min(have - 1, int(number / slow)):
            picture = next(pictures, picture)
            shown += 1
        yield picture


def _notes(name: str, seen: Medium, request: ShotRequest, framed: str) -> tuple[str, ...]:
    said = [f"{name}: {note}" for note in seen.notes]
    if seen.frames < STRETCH * request.frames:
        said.append(f"{name} lasts {seen.seconds:.1f} s from there; its last picture stands for the rest of the {request.seconds:g} s")
    elif seen.frames < request.frames:
        said.append(f"{name} was slowed down a little to fill the {request.seconds:g} s")
    return (*said, *([f"{name}: {framed}"] if framed else []))

"""Brings the person's footage into the film's shape: the window of `director.tools.editor.reframe` follows what is worth seeing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from director.delivery import Framing
from director.tools.editor.conform import MOST_CROPPED, fitted, framed
from director.tools.editor.reframe import Piece, windows_of
from director.tools.media import probe, read_frames


def reframed(piece: Path, width: int, height: int) -> tuple[Iterator[Any], str]:
    """The piece's pictures as I420 of width x height, and what is lost, "" where nothing is. Raises BadInput for a damaged file."""
    facts = probe(piece)
    scale = max(width / facts.width, height / facts.height)
    lost = 1 - width * height / (facts.width * facts.height * scale * scale)
    if lost > MOST_CROPPED and height / scale < facts.height - 1:                # tall footage in a wide film is shown whole
        return (fitted(frame, width, height) for frame in read_frames(piece)), "it is shown whole, on a soft ground of itself"
    if lost <= 0.02:
        return (fitted(frame, width, height) for frame in read_frames(piece)), ""
    way = windows_of(read_frames(piece), Piece(facts.width, facts.height, facts.frames, facts.fps), width / height)
    shown = (framed(frame, width, height, way[min(number, len(way) - 1)], Framing.FITTING) for number, frame in enumerate(read_frames(piece)))
    return shown, f"{lost:.0%} of its picture is cut away; the window follows what matters"

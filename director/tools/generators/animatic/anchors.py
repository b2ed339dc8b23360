"""Takes that begin and end exactly on a given picture: it stands for the first (last) frame and melts into what is drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2

from director.model import Anchor, ShotRequest
from director.tools.generators.animatic.acting.body import smooth
from director.tools.media import to_i420
from director.tools.media.stills import covering, ending, opening

MELT = 0.7
"""Seconds in which a picture becomes the drawn shot, or the shot the picture; less in a short take."""


class Pins:
    """The pictures that a request fixes. Raises BadInput when one cannot be read."""

    def __init__(self, request: ShotRequest) -> None:
        self._first = _read(request.first, ending, request)
        self._last = _read(request.last, opening, request)
        self._final = request.frames - 1
        self._over = max(1.0, min(MELT * request.fps, 0.45 * request.frames))

    def applied(self, drawn: Any, index: int) -> Any:
        """Frame `index` (I420, as `drawn`) with as much of a picture as is still, or already, to be seen."""
        for pinned, away in ((self._first, index), (self._last, self._final - index)):
            if pinned is not None and away < self._over:
                share = 1.0 - smooth(0.0, self._over, away)
                drawn = cv2.addWeighted(pinned, share, drawn, 1.0 - share, 0.0)
        return drawn


def _read(anchor: Anchor | None, picture: Any, request: ShotRequest) -> Any:
    return None if anchor is None else to_i420(covering(picture(Path(anchor.file)), request.width, request.height))

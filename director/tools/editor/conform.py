"""Makes a take from elsewhere (another size, rate or encoder) into one that can be joined, once, kept in the cache."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.tools.editor.reels import Reel, pictures
from director.tools.media import planes

MOST_CROPPED = 0.3         # share of the picture that may be cut away; beyond it the whole picture is shown on a soft ground
GROUND = 0.45              # brightness of that ground


def cropped_share(reel: Reel, width: int, height: int) -> float:
    """Share of the take's picture that filling width x height would cut away, 0-1."""
    scale = max(width / reel.width, height / reel.height)
    return 1 - width * height / (reel.width * scale * reel.height * scale)


def conformed_frames(reel: Reel, fps: int) -> int:
    """Pictures of the take after it was brought to `fps`."""
    return max(1, int(reel.frames / reel.rate * fps + 1e-6))


def conformed(reel: Reel, width: int, height: int, fps: int) -> Iterator[NDArray[np.uint8]]:
    """The take's pictures as I420 of width x height at `fps`: filled with the middle of the picture, or shown whole on a
    blurred, darkened copy of itself when more than MOST_CROPPED would be lost. The nearest picture in time is taken."""
    at = -1
    source = pictures(reel, 0, reel.frames)
    picture: NDArray[np.uint8] | None = None
    for number in range(conformed_frames(reel, fps)):
        wanted = min(int(number * reel.rate / fps), reel.frames - 1)
        while at < wanted:
            raw = next(source)
            at += 1
            picture = None
        if picture is None:
            picture = fitted(raw, width, height)
        yield picture


def fitted(i420: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """One I420 picture brought to width x height by the rule above."""
    have_height, have_width = i420.shape[0] * 2 // 3, i420.shape[1]
    if (have_width, have_height) == (width, height):
        return i420
    scale = max(width / have_width, height / have_height)
    fills = 1 - width * height / (have_width * scale * have_height * scale) <= MOST_CROPPED
    out = np.empty((height * 3 // 2, width), np.uint8)
    for number, (plane, target) in enumerate(zip(planes(np.ascontiguousarray(i420)), planes(out), strict=True)):
        if fills:
            target[:] = _cover(plane, target.shape[1], target.shape[0])
            continue
        neutral = 16 if number == 0 else 128
        small = _cover(plane, max(8, target.shape[1] // 8), max(8, target.shape[0] // 8))
        soft = cv2.GaussianBlur(small, (0, 0), small.shape[0] * 0.03)
        ground: Any = cv2.resize(soft, (target.shape[1], target.shape[0]), interpolation=cv2.INTER_CUBIC)
        target[:] = cv2.addWeighted(ground, GROUND, np.full_like(target, neutral), 1 - GROUND, 0)
        shrink = min(target.shape[1] / plane.shape[1], target.shape[0] / plane.shape[0])
        wide, tall = max(1, round(plane.shape[1] * shrink)), max(1, round(plane.shape[0] * shrink))
        whole = cv2.resize(plane, (wide, tall), interpolation=_filter(shrink))
        left, top = (target.shape[1] - wide) // 2, (target.shape[0] - tall) // 2
        target[top:top + tall, left:left + wide] = whole
    return out


def _cover(plane: NDArray[np.uint8], width: int, height: int) -> Any:
    scale = max(width / plane.shape[1], height / plane.shape[0])
    wide, tall = max(width, round(plane.shape[1] * scale)), max(height, round(plane.shape[0] * scale))
    grown = cv2.resize(plane, (wide, tall), interpolation=_filter(scale))
    left, top = (wide - width) // 2, (tall - height) // 2
    return grown[top:top + height, left:left + width]


def _filter(scale: float) -> int:
    return cv2.INTER_AREA if scale < 1 else cv2.INTER_LANCZOS4

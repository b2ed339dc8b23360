"""From what a model filmed to the frames that were asked for: shape by cropping, size by scaling, rate by blending."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.model import ShotRequest
from director.tools.generators.diffusion.families import cut_away

Picture = NDArray[np.uint8]
NEARLY = 0.02                    # share of a frame by which a moment may miss it and still be shown sharp, not blended


def positions(request: ShotRequest, count: int, fps: int) -> tuple[list[float], bool]:
    """Where in `count` frames at `fps` each frame of the take lies, from 0 to count - 1, and whether the film had to be
    slowed down to last long enough."""
    last = count - 1
    needed = (request.frames - 1) * fps / request.fps
    pace = fps / request.fps if needed <= last + NEARLY else last / max(1, request.frames - 1)
    return [min(last, frame * pace) for frame in range(request.frames)], needed > last + NEARLY


def fitted(video: NDArray[Any], request: ShotRequest, fps: int) -> Iterator[Picture]:
    """The take's pictures: BGR uint8 of the request's size, as many as it has frames. `video` is RGB (n, h, w, 3)."""
    ready: dict[int, Picture] = {}
    for where in positions(request, len(video), fps)[0]:
        before = int(where + NEARLY)
        share = where - before
        for index in (before, before + 1):
            if index not in ready and index < len(video):
                ready[index] = framed(video[index], request.width, request.height)
        ready = {index: picture for index, picture in ready.items() if index >= before}
        if share <= NEARLY or before + 1 >= len(video):
            yield ready[before]
        elif share >= 1 - NEARLY:
            yield ready[before + 1]
        else:
            yield np.asarray(cv2.addWeighted(ready[before], 1 - share, ready[before + 1], share, 0), np.uint8)


def framed(picture: NDArray[Any], width: int, height: int) -> Picture:
    """The middle of an RGB picture in the shape of width x height, at that size, as BGR uint8."""
    if picture.dtype != np.uint8:
        picture = np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)
    high, wide = picture.shape[:2]
    new_wide = max(1, min(wide, round(high * width / height)))
    new_high = max(1, min(high, round(wide * height / width)))
    left, top = (wide - new_wide) // 2, (high - new_high) // 2
    middle = picture[top:top + new_high, left:left + new_wide]
    if middle.shape[:2] != (height, width):
        smaller = width < new_wide
        middle = np.asarray(cv2.resize(middle, (width, height), interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC))
    return np.ascontiguousarray(middle[:, :, ::-1])


def told(video: NDArray[Any], request: ShotRequest, fps: int) -> list[str]:
    """What was done to the pictures, for the person."""
    high, wide = video.shape[1:3]
    notes = []
    if (wide, high) != (request.width, request.height):
        lost = cut_away((wide, high), (request.width, request.height))
        side = "width" if wide * request.height > high * request.width else "height"
        cut = f"; {max(1, round(100 * lost))} % of the {side} is cut off" if lost > 0.002 else ""
        notes.append(f"Filmed at {wide}x{high}, scaled to {request.width}x{request.height}{cut}.")
    slowed = positions(request, len(video), fps)[1]
    if slowed:
        notes.append(f"The model films {len(video) / fps:.1f} s at most; slowed down to {request.seconds:.1f} s.")
    if fps != request.fps:
        notes.append(f"{fps} frames a second became {request.fps} by blending neighbours.")
    return notes

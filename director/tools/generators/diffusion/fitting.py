"""From what a model filmed to the frames that were asked for: shape by cropping, size by scaling, rate by optical flow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.model import ShotRequest
from director.tools.flow import CLEAR, SPARSE, paced
from director.tools.generators.diffusion.families import cut_away

Picture = NDArray[np.uint8]


def pace(request: ShotRequest, count: int, fps: int) -> tuple[float, bool]:
    """How many of the `count` frames at `fps` go by for each frame of the take, and whether the film had to be slowed down to last long
    enough."""
    last = count - 1
    needed = (request.frames - 1) * fps / request.fps
    slowed = needed > last + CLEAR
    return (last / max(1, request.frames - 1) if slowed else fps / request.fps), slowed


def fitted(video: NDArray[Any], request: ShotRequest, fps: int, larger: Callable[[Any], Any] | None = None) -> Iterator[Picture]:
    """The take's pictures: BGR uint8 of the request's size, as many as it has frames. `video` is RGB (n, h, w, 3); `larger` enlarges
    each of its pictures first."""
    pictures = (framed(larger(picture) if larger else picture, request.width, request.height) for picture in video)
    return paced(pictures, pace(request, len(video), fps)[0], request.frames)


def framed(picture: NDArray[Any], width: int, height: int) -> Picture:
    """The middle of an RGB picture in the shape of width x height, at that size, as BGR uint8."""
    picture = _bytes(picture)
    high, wide = picture.shape[:2]
    new_wide = max(1, min(wide, round(high * width / height)))
    new_high = max(1, min(high, round(wide * height / width)))
    left, top = (wide - new_wide) // 2, (high - new_high) // 2
    middle = picture[top:top + new_high, left:left + new_wide]
    if middle.shape[:2] != (height, width):
        smaller = width < new_wide
        middle = np.asarray(cv2.resize(middle, (width, height), interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC))
    return np.ascontiguousarray(middle[:, :, ::-1])


def whole(picture: NDArray[Any]) -> Picture:
    """An RGB picture as it is, as BGR uint8."""
    return np.ascontiguousarray(_bytes(picture)[:, :, ::-1])


def _bytes(picture: NDArray[Any]) -> Picture:
    return np.asarray(picture if picture.dtype == np.uint8 else np.rint(np.clip(picture, 0, 1) * 255), np.uint8)


def told(video: NDArray[Any], request: ShotRequest, fps: int) -> list[str]:
    """What was done to the pictures, for the person."""
    high, wide = video.shape[1:3]
    notes = []
    if (wide, high) != (request.width, request.height):
        lost = cut_away((wide, high), (request.width, request.height))
        side = "width" if wide * request.height > high * request.width else "height"
        cut = f"; {max(1, round(100 * lost))} % of the {side} is cut off" if lost > 0.002 else ""
        notes.append(f"Filmed at {wide}x{high}, scaled to {request.width}x{request.height}{cut}.")
    step, slowed = pace(request, len(video), fps)
    if slowed:
        notes.append(f"The model films {len(video) / fps:.1f} s at most; slowed down to {request.seconds:.1f} s.")
    if fps != request.fps:
        notes.append(f"{fps} frames a second became {request.fps}{', those between made by optical flow' if step < SPARSE else ''}.")
    return notes

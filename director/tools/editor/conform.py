"""Makes a take from elsewhere (another size, shape, rate or encoder) into one that can be joined, once, kept in the cache."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.delivery import Framing
from director.roles import Figure
from director.tools.editor.between import Between
from director.tools.editor.reels import Reel, pictures
from director.tools.editor.reframe import Window, found_windows, known_windows
from director.tools.flow import CLEAR, SPARSE
from director.tools.media import planes

MOST_CROPPED = 0.3         # share of the picture that may be cut away where the framing is FITTING; beyond it the whole is shown
GROUND = 0.45              # brightness of the soft ground around a whole picture
BLACK = (16, 128, 128)     # limited range
SHARP = 0.85               # scale below which pixels are averaged and not interpolated

Planes = NDArray[np.uint8]


def cropped_share(reel: Reel, width: int, height: int) -> float:
    """Share of the take's picture that filling width x height would cut away, 0-1."""
    scale = max(width / reel.width, height / reel.height)
    return 1 - width * height / (reel.width * scale * reel.height * scale)


def crops(reel: Reel, width: int, height: int, framing: Framing) -> bool:
    """Whether the take loses something at its sides in a picture of width x height."""
    lost = cropped_share(reel, width, height)
    return lost > 0.002 and (framing is Framing.SUBJECT or (framing is Framing.FITTING and lost <= MOST_CROPPED))


def windows(reel: Reel, width: int, height: int, framing: Framing, figures: tuple[Figure, ...]) -> list[Window] | None:
    """What is shown of every picture, where that is known without looking at them; None where they must be looked at."""
    if not crops(reel, width, height, framing):
        return [Window(0, 0, reel.width, reel.height)] * reel.frames
    return known_windows(reel, width / height, figures) if figures else None


def conformed_frames(reel: Reel, fps: int) -> int:
    """Pictures of the take after it was brought to `fps`."""
    return max(1, int(reel.frames / reel.rate * fps + 1e-6))


def conformed(reel: Reel, width: int, height: int, fps: int, framing: Framing = Framing.FITTING,
              figures: tuple[Figure, ...] = ()) -> Iterator[Planes]:
    """The take's pictures as I420 of width x height at `fps`. Of a take with clearly fewer a second, those that are missing are made by
    optical flow; else the nearest picture in time is taken."""
    shown = windows(reel, width, height, framing, figures) or found_windows(reel, width / height)
    ready = (framed(raw, width, height, shown[at], framing) for at, raw in enumerate(pictures(reel, 0, reel.frames)))
    pace, flows = float(reel.rate / fps), reel.rate < SPARSE * fps
    one = next(ready)
    at, two, pair = 0, next(ready, one), None
    for number in range(conformed_frames(reel, fps)):
        place = min(number * pace, reel.frames - 1)
        while at < int(place + CLEAR) and two is not one:
            one, two, at, pair = two, next(ready, two), at + 1, None
        part = place - at
        if not flows or part < CLEAR:
            yield one
        elif part > 1 - CLEAR:
            yield two
        else:
            pair = pair or Between(one, two)
            yield pair.at(part)


def fitted(i420: Planes, width: int, height: int) -> Planes:
    """One I420 picture in another shape: its middle where little is lost, else the whole of it on a soft ground."""
    have_height, have_width = i420.shape[0] * 2 // 3, i420.shape[1]
    scale = max(width / have_width, height / have_height)
    wide, tall = width / scale, height / scale
    if 1 - wide * tall / (have_width * have_height) > MOST_CROPPED:
        wide, tall = float(have_width), float(have_height)
    return framed(i420, width, height, Window((have_width - wide) / 2, (have_height - tall) / 2, wide, tall), Framing.FITTING)


def framed(i420: Planes, width: int, height: int, window: Window, framing: Framing) -> Planes:
    """The window of one I420 picture as one of width x height: filling it, or in its middle with a ground around."""
    have_height, have_width = i420.shape[0] * 2 // 3, i420.shape[1]
    if (have_width, have_height) == (width, height) == (window.width, window.height):
        return i420
    out = np.empty((height * 3 // 2, width), np.uint8)
    scale = min(width / window.width, height / window.height)
    wide, tall = (min(side, round(length * scale / 2) * 2) for side, length in ((width, window.width), (height, window.height)))
    wide, tall = (width if width - wide < 4 else wide), (height if height - tall < 4 else tall)
    for number, (plane, target) in enumerate(zip(planes(np.ascontiguousarray(i420)), planes(out), strict=True)):
        half = 1 if number == 0 else 2
        if (wide, tall) != (width, height):
            _ground(plane, target, number, framing)
        left, top = (width - wide) // 4 * 2 // half, (height - tall) // 4 * 2 // half
        part = Window(window.x / half, window.y / half, window.width / half, window.height / half)
        target[top:top + tall // half, left:left + wide // half] = _scaled(plane, part, wide // half, tall // half)
    return out


def _ground(plane: Planes, target: Planes, number: int, framing: Framing) -> None:
    if framing is Framing.LETTERBOX:
        target[:] = BLACK[number]
        return
    height, width = target.shape
    wide = min(float(plane.shape[1]), plane.shape[0] * width / height)
    tall = min(float(plane.shape[0]), plane.shape[1] * height / width)
    cover = Window((plane.shape[1] - wide) / 2, (plane.shape[0] - tall) / 2, wide, tall)
    small = _scaled(plane, cover, max(8, width // 8), max(8, height // 8))
    soft = cv2.GaussianBlur(small, (0, 0), small.shape[0] * 0.03)
    ground: Any = cv2.resize(soft, (width, height), interpolation=cv2.INTER_CUBIC)
    target[:] = cv2.addWeighted(ground, GROUND, np.full_like(target, BLACK[number]), 1 - GROUND, 0)


def _scaled(plane: Planes, window: Window, width: int, height: int) -> Any:
    """A window of a plane at another size: averaged where it becomes smaller, interpolated to the fraction of a pixel otherwise."""
    across, down = width / window.width, height / window.height
    if min(across, down) < SHARP:
        left, top = round(window.x), round(window.y)
        part = plane[top:top + max(1, round(window.height)), left:left + max(1, round(window.width))]
        return cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA)
    move = np.array([[1 / across, 0, window.x + 0.5 / across - 0.5], [0, 1 / down, window.y + 0.5 / down - 0.5]])
    flags = cv2.WARP_INVERSE_MAP | (cv2.INTER_LANCZOS4 if across > 1.2 else cv2.INTER_CUBIC)
    return cv2.warpAffine(plane, move, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)

"""How one picture becomes the next, on I420 arrays in place of RGB: no conversion, half the data.

`mix(kind, a, b, t)`: t from 0 (only a) to 1 (only b). `fade(kind, a, t)`: t from 0 (the picture) to 1 (the colour).
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.tools.media import planes
from director.vocabulary import Transition

Picture = NDArray[np.uint8]

SOFT_EDGE = 0.12       # width of the wipe's soft edge as a fraction of the picture's width; 0 = a hard line
ZOOM_OUT_TO = 1.5      # how far the leaving picture is magnified
ZOOM_IN_FROM = 1.2     # how far the arriving picture is magnified at first


def mix(kind: Transition, a: Picture, b: Picture, t: float) -> Picture:
    """The picture at `t` between two I420 pictures of the same size, uint8 (h * 3 // 2, w)."""
    eased = t * t * (3 - 2 * t)
    if kind is Transition.WIPE:
        return _wipe(a, b, eased)
    if kind is Transition.SLIDE:
        return _slide(a, b, eased)
    if kind is Transition.ZOOM:
        return _dissolve(_magnified(a, 1 + (ZOOM_OUT_TO - 1) * t * t), _magnified(b, 1 + (ZOOM_IN_FROM - 1) * (1 - t) ** 2), eased)
    return _dissolve(a, b, t)


def fade(kind: Transition, a: Picture, t: float) -> Picture:
    """An I420 picture on its way to white (FADE_WHITE) or black."""
    colour = np.full_like(a, 128)
    planes(colour)[0][:] = 235 if kind is Transition.FADE_WHITE else 16
    return _dissolve(a, colour, t)


def _dissolve(a: Picture, b: Picture, t: float) -> Picture:
    mixed: Any = cv2.addWeighted(a, 1 - t, b, t, 0)
    return mixed  # type: ignore[no-any-return]


def _wipe(a: Picture, b: Picture, t: float) -> Picture:
    """From left to right behind a soft edge that starts and ends outside the picture."""
    out = np.empty_like(a)
    for old, new, target in zip(planes(a), planes(b), planes(out), strict=True):
        width = old.shape[1]
        edge = (1 + SOFT_EDGE) * t
        row = np.clip((edge - (np.arange(width) + 0.5) / width) / SOFT_EDGE, 0, 1).astype(np.float32)
        weight = np.ascontiguousarray(np.broadcast_to(row, old.shape))
        target[:] = cv2.blendLinear(new, old, weight, 1 - weight)
    return out


def _slide(a: Picture, b: Picture, t: float) -> Picture:
    """The new picture pushes the old one out to the left."""
    out = np.empty_like(a)
    half = round(a.shape[1] / 2 * t)
    for plane, (old, new, target) in enumerate(zip(planes(a), planes(b), planes(out), strict=True)):
        shift = half * 2 if plane == 0 else half
        width = old.shape[1]
        target[:, :width - shift] = old[:, shift:]
        target[:, width - shift:] = new[:, :shift]
    return out


def _magnified(a: Picture, scale: float) -> Picture:
    out = np.empty_like(a)
    for plane, target in zip(planes(a), planes(out), strict=True):
        height, width = plane.shape
        move = np.array([[scale, 0, (1 - scale) * (width - 1) / 2], [0, scale, (1 - scale) * (height - 1) / 2]])
        target[:] = cv2.warpAffine(plane, move, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return out

"""Finds a calm place for a title, so that it does not cover what the picture is about."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.tools.media import planes

GRID = 96             # columns of the map; finer sees only noise
CENTRE_PULL = 0.8     # how much more the middle of the picture counts: subjects stand there


def busyness(pictures: list[NDArray[np.uint8]], pull: float = CENTRE_PULL) -> NDArray[np.float32]:
    """How much there is to see, per place: colour unlike the rest of the picture, and edges; the mean over I420 pictures.
    A float32 map of GRID columns, mean 1. `pull`: how much more the middle counts."""
    total: Any = 0.0
    for i420 in pictures:
        luma, first, second = planes(np.ascontiguousarray(i420))
        size = (GRID, max(8, round(GRID * luma.shape[0] / luma.shape[1])))
        small = [cv2.resize(plane, size, interpolation=cv2.INTER_AREA).astype(np.float32) for plane in (luma, first, second)]
        unlike = sum(np.abs(plane - float(np.median(plane))) * weight for plane, weight in zip(small, (0.4, 1.0, 1.0), strict=True))
        edges = np.hypot(cv2.Sobel(small[0], cv2.CV_32F, 1, 0), cv2.Sobel(small[0], cv2.CV_32F, 0, 1))
        total = total + unlike + 0.3 * edges
    rows, columns = np.indices(total.shape).astype(np.float32)
    away = np.hypot(rows / total.shape[0] - 0.5, columns / total.shape[1] - 0.5)
    weighed = (total + 1e-3) * (1 + pull * np.exp(-((away / 0.25) ** 2)))
    return np.asarray(weighed / weighed.mean(), np.float32)


def calm_middle(busy: NDArray[np.float32], width: float, height: float, places: tuple[tuple[float, float], ...]) -> float:
    """The best of `places`, each (middle as a fraction of the height, reluctance), for a centred box of width x height,
    fractions of the picture: the one with the least to see in and around it."""
    tall, wide = busy.shape
    left, right = int(max(0.0, 0.5 - width / 2) * wide), int(min(1.0, 0.5 + width / 2) * wide) + 1

    def cost(place: tuple[float, float]) -> float:
        top, bottom = int(max(0.0, place[0] - height / 2) * tall), int(min(1.0, place[0] + height / 2) * tall) + 1
        return float(busy[top:bottom, left:right].mean()) + place[1]

    return min(places, key=cost)[0]

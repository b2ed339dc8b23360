"""Colour through masks onto an I420 picture, without a detour through RGB."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.tools.media import planes, to_i420

Mask = NDArray[np.uint8]
Yuv = tuple[int, int, int]


def yuv(rgb: tuple[int, int, int]) -> Yuv:
    """A BT.709 limited colour of an sRGB one."""
    luma, first, second = planes(to_i420(np.full((2, 2, 3), rgb[::-1], np.uint8)))
    return int(luma[0, 0]), int(first[0, 0]), int(second[0, 0])


@dataclass(frozen=True, eq=False)
class Wash:
    """One colour through one mask: uint8 (h, w), 255 = covers."""

    mask: Mask
    colour: Yuv


@dataclass(frozen=True, eq=False)
class Paint:
    """Washes worked out for one region: picture = picture * keep + add, per plane, float32; (x, y) even pixels."""

    x: int
    y: int
    keep: tuple[NDArray[np.float32], ...]
    add: tuple[NDArray[np.float32], ...]

    def on(self, i420: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The picture with the paint on it; the array that was given is changed."""
        for number, (plane, keep, add) in enumerate(zip(planes(i420), self.keep, self.add, strict=True)):
            x, y = (self.x, self.y) if number == 0 else (self.x // 2, self.y // 2)
            region = plane[y:y + keep.shape[0], x:x + keep.shape[1]]
            mixed = cv2.multiply(region, keep, dtype=cv2.CV_32F)
            cv2.add(mixed, add, dst=mixed)
            region[:] = cv2.convertScaleAbs(mixed)
        return i420


def blend(x: int, y: int, washes: list[Wash]) -> Paint:
    """Washes from back to front as one Paint. All masks have the same even (h, w); the region lies inside the picture."""
    height, width = washes[0].mask.shape
    full: list[Any] = [wash.mask for wash in washes]
    half: list[Any] = [cv2.resize(mask, (width // 2, height // 2), interpolation=cv2.INTER_AREA) for mask in full]
    keep, luma = _stack(full, [wash.colour[0] for wash in washes])
    keep_half, first = _stack(half, [wash.colour[1] for wash in washes])
    _, second = _stack(half, [wash.colour[2] for wash in washes])
    return Paint(x, y, (keep, keep_half, keep_half), (luma, first, second))


def _stack(masks: list[Any], values: list[int]) -> tuple[Any, Any]:
    keep = np.ones(masks[0].shape, np.float32)
    add = np.zeros(masks[0].shape, np.float32)
    for mask, value in zip(masks, values, strict=True):
        cover = mask.astype(np.float32) * np.float32(1 / 255)
        gone = 1 - cover
        keep *= gone
        add *= gone
        cover *= value
        add += cover
    return keep, add

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
ONE = 1 / 255            # a step of a mask


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
    """Washes worked out for one region: picture = picture * keep / 255 + add, per plane, uint8; (x, y) even pixels."""

    x: int
    y: int
    keep: tuple[Mask, ...]
    add: tuple[Mask, ...]

    def on(self, i420: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The picture with the paint on it; the array that was given is changed."""
        for number, (plane, keep, add) in enumerate(zip(planes(i420), self.keep, self.add, strict=True)):
            x, y = (self.x, self.y) if number == 0 else (self.x // 2, self.y // 2)
            region = plane[y:y + keep.shape[0], x:x + keep.shape[1]]
            region[:] = cv2.add(cv2.multiply(region, keep, scale=ONE), add)
        return i420


def blend(x: int, y: int, washes: list[Wash]) -> Paint:
    """Washes from back to front as one Paint. All masks have the same even (h, w)."""
    full = [wash.mask for wash in washes]
    half: list[Any] = [cv2.resize(mask, (mask.shape[1] // 2, mask.shape[0] // 2), interpolation=cv2.INTER_AREA) for mask in full]
    keep, (luma,) = _stack(full, [[wash.colour[0] for wash in washes]])
    keep_half, (first, second) = _stack(half, [[wash.colour[number] for wash in washes] for number in (1, 2)])
    return Paint(x, y, (keep, keep_half, keep_half), (luma, first, second))


def dim(x: int, y: int, masks: tuple[Mask, Mask], much: float) -> Paint:
    """Black through one mask, given in brightness and in colour, `much` of it (0-1): a part of what `blend` takes."""
    full, half = (cv2.convertScaleAbs(mask, alpha=much) for mask in masks)
    keep, (luma,) = _stack([full], [[16]])
    keep_half, (colour,) = _stack([half], [[128]])
    return Paint(x, y, (keep, keep_half, keep_half), (luma, colour, colour))


def _stack(masks: list[Any], planes_: list[list[int]]) -> tuple[Any, list[Any]]:
    """What is kept of a plane and, for each list of values, what is added. In whole steps of brightness: what is lost by that is less than
    a step, and a sixth of the time that fractions take."""
    keep = cv2.bitwise_not(masks[0])
    adds = [cv2.convertScaleAbs(masks[0], alpha=values[0] * ONE) for values in planes_]
    for number, mask in enumerate(masks[1:], 1):
        gone = cv2.bitwise_not(mask)
        keep = cv2.multiply(keep, gone, scale=ONE)
        adds = [cv2.add(cv2.multiply(add, gone, scale=ONE), cv2.convertScaleAbs(mask, alpha=values[number] * ONE))
                for add, values in zip(adds, planes_, strict=True)]
    return keep, adds

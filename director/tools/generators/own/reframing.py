"""Brings pictures of one shape into another: where a part must go, the window follows what is worth seeing.

What is worth seeing is found without a model: what stands out from its surroundings (spectral residual, Hou and Zhang 2007), what
moves against the rest, what has the colour of skin, and, where all that says nothing, the middle.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from director.tools.editor.conform import MOST_CROPPED, fitted
from director.tools.media import planes, probe, read_frames, to_bgr

EVERY = 4
"""Every so-many-th picture is looked at; the window moves between."""
SMALL = 96
"""Pixels of the longer side that is looked at."""
CALM = 0.6
"""Seconds that the window's way is smoothed over: more is calmer, and slower to follow."""
STILL = 0.04
"""Share of the picture that the window does not follow below: a camera that stands is better than one that trembles."""


class Reframed:
    """The window's way through one piece. `note` says what is lost, "" where nothing is."""

    def __init__(self, piece: Path, width: int, height: int) -> None:
        facts = probe(piece)
        self._size, self._have = (width, height), (facts.width, facts.height)
        scale = max(width / facts.width, height / facts.height)
        window = width / scale, height / scale
        lost = 1 - window[0] * window[1] / (facts.width * facts.height)
        self._whole = lost > MOST_CROPPED and window[1] < facts.height - 1          # tall footage in a wide film is shown whole
        self.note = ""
        self._path: Any = None
        self._window = window
        if self._whole:
            self.note = "it is shown whole, on a soft ground of itself"
        elif lost > 0.02:
            self.note = f"{lost:.0%} of its picture is cut away; the window follows what matters"
            self._path = _way(piece, facts.frames, facts.fps, window[0] / facts.width, window[1] / facts.height)

    def pictures(self, frames: Iterator[Any]) -> Iterator[Any]:
        """I420 pictures of the new size."""
        for number, frame in enumerate(frames):
            if self._whole or self._path is None:
                yield fitted(frame, *self._size)
            else:
                yield self._cut(frame, self._path[min(number, len(self._path) - 1)])

    def _cut(self, frame: Any, corner: Any) -> Any:
        """The window whose corner is at (x, y), as shares of the picture, at a part of a pixel."""
        width, height = self._size
        out = np.empty((height * 3 // 2, width), np.uint8)
        for plane, target in zip(planes(np.ascontiguousarray(frame)), planes(out), strict=True):
            k = target.shape[1] / (self._window[0] * plane.shape[1] / self._have[0])
            x, y = corner[0] * plane.shape[1], corner[1] * plane.shape[0]
            if k < 0.7:                                             # shrinking: average first
                plane, x, y, k = _halved(plane, x, y, k)
            move: Any = np.array([[k, 0, -x * k + (k - 1) / 2], [0, k, -y * k + (k - 1) / 2]], np.float32)
            cv2.warpAffine(plane, move, (target.shape[1], target.shape[0]), dst=target, flags=cv2.INTER_CUBIC if k > 1 else cv2.INTER_LINEAR,
                           borderMode=cv2.BORDER_REPLICATE)
        return out


def _halved(plane: Any, x: float, y: float, k: float) -> tuple[Any, float, float, float]:
    while k < 0.7:
        plane = cv2.resize(plane, (plane.shape[1] // 2, plane.shape[0] // 2), interpolation=cv2.INTER_AREA)
        x, y, k = x / 2, y / 2, k * 2
    return plane, x, y, k


def _way(piece: Path, frames: int, fps: float, share_x: float, share_y: float) -> Any:
    """The window's corner for every picture, (frames, 2), as shares of the picture."""
    wanted, before = [], None
    for number, frame in enumerate(read_frames(piece)):
        if number % EVERY:
            continue
        height, width = frame.shape[0] * 2 // 3, frame.shape[1]
        k = SMALL / max(width, height)
        small = cv2.resize(to_bgr(frame), (max(8, round(width * k)), max(8, round(height * k))), interpolation=cv2.INTER_AREA)
        worth = _worth(small, before)
        before = small
        wanted.append((_best(worth.sum(0), share_x), _best(worth.sum(1), share_y)))
    path = np.array(wanted or [((1 - share_x) / 2, (1 - share_y) / 2)])
    path = _calm(path, fps / EVERY)
    at = np.arange(frames) / EVERY
    return np.stack([np.interp(at, np.arange(len(path)), path[:, axis]) for axis in (0, 1)], axis=1)


def _worth(small: Any, before: Any) -> Any:
    """How much each pixel is worth seeing; sums to 1."""
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
    spectrum = np.fft.fft2(cv2.resize(grey, (64, 64)))
    loud = np.log(np.abs(spectrum) + 1e-6)
    residual = loud - cv2.blur(loud, (3, 3), borderType=cv2.BORDER_REFLECT_101)
    stands = np.abs(np.fft.ifft2(np.exp(residual + 1j * np.angle(spectrum)))) ** 2
    out = _one(cv2.resize(cv2.GaussianBlur(stands.astype(np.float32), (0, 0), 2.5), (grey.shape[1], grey.shape[0])))
    chroma = cv2.cvtColor(small, cv2.COLOR_BGR2YCrCb)
    skin = cv2.inRange(chroma, (50, 138, 85), (240, 173, 127)).astype(np.float32)
    if 0.005 < skin.mean() / 255 < 0.35:                           # more than that is sand, wood or an evening sky
        out += 0.8 * _one(cv2.GaussianBlur(skin, (0, 0), 3))
    if before is not None:
        old = cv2.cvtColor(before, cv2.COLOR_BGR2GRAY).astype(np.float32)
        shift = cv2.phaseCorrelate(old, grey)[0]                   # the camera's own movement is no event
        move: Any = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], np.float32)
        moved = cv2.warpAffine(old, move, (grey.shape[1], grey.shape[0]),
                               borderMode=cv2.BORDER_REPLICATE)
        change = np.maximum(cv2.GaussianBlur(np.abs(grey - moved), (0, 0), 1.5) - 4, 0)
        out += 1.2 * _one(change)
    y, x = np.mgrid[-1:1:grey.shape[0] * 1j, -1:1:grey.shape[1] * 1j]
    return out + 0.5 * _one(np.exp(-1.5 * (x * x + y * y)).astype(np.float32))


def _one(values: Any) -> Any:
    total = float(values.sum())
    return values / total if total > 1e-9 else values * 0


def _best(profile: Any, share: float) -> float:
    """Where a window of `share` begins, as a share, to hold the most; of equals the one in the middle of them."""
    wide = len(profile)
    window = max(1, round(wide * share))
    if window >= wide:
        return 0.0
    held = np.convolve(profile, np.ones(window), "valid")
    near = held >= held.max() * 0.985
    return float(np.flatnonzero(near).mean()) / wide


def _calm(path: Any, rate: float) -> Any:
    """Without trembling: a median against strays, then smooth; what would move less than STILL stands."""
    sigma = max(0.5, CALM * rate)
    reach = int(3 * sigma) + 1
    out = np.empty_like(path)
    for axis in (0, 1):
        padded = np.pad(path[:, axis], 2, mode="edge")
        plain = np.median(np.stack([padded[k:k + len(path)] for k in range(5)]), axis=0)
        weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
        smooth = np.convolve(np.pad(plain, reach, mode="edge"), weights / weights.sum(), "valid")
        out[:, axis] = smooth if np.ptp(smooth) > STILL else np.full_like(smooth, np.median(smooth))
    return out

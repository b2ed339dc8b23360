"""Chooses what part of a take is shown in a picture of another shape, so that those whom the shot is about stay inside.

Where the figures are known (a drawn take) the window holds their heads, then as much of their bodies as it can; where they are not, it
holds what there is most to see: what moves by itself, what has another colour than the rest, what has the colour of skin, what has
edges. The window stands still when it can, and glides when it must.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.roles import Figure
from director.tools.editor.placing import GRID, busyness
from director.tools.editor.reels import Reel, pictures
from director.tools.media import planes

Curve = NDArray[np.float64]

STILL = 0.22           # of the window: centres that stay within this are one, and the window does not move
GLIDE = 0.45           # seconds: how softly it moves otherwise (standard deviation of the smoothing)
ROOM = 0.04            # of the window: air beside a head
LOOKS = 0.16           # seconds between the pictures that are looked at when nobody says where the figures are
SKIN = (138, 85), (173, 127)          # Cr and Cb of skin, of whatever tone, from and to
SKIN_SHARE = 0.005, 0.35              # of the picture: less is nothing, more is sand, wood or an evening sky
WIDER = 2.0            # how much wider than the crop a window may become to hold all heads, before only the lead's counts


@dataclass(frozen=True)
class Window:
    """A part of the take's picture, pixels; it may be wider or taller than the new shape, never outside the take."""

    x: float
    y: float
    width: float
    height: float


def known_windows(reel: Reel, shape: float, figures: tuple[Figure, ...]) -> list[Window]:
    """A window for every picture of the take, for a picture of width / height = `shape`. `figures` are not empty."""
    across = shape < reel.width / reel.height
    full = float(reel.width if across else reel.height)
    size = min(full, reel.height * shape if across else reel.width / shape)
    low, high = (0, 2) if across else (1, 3)
    frames = sorted({figure.frame for figure in figures})
    heads, bodies = [], []
    for frame in frames:
        here = [figure for figure in figures if figure.frame == frame]
        heads.append((min(f.head[low] for f in here) * full, max(f.head[high] for f in here) * full))
        bodies.append((min(f.whole[low] for f in here) * full, max(f.whole[high] for f in here) * full))
    needed = max(b - a for a, b in heads) * (1 + 2 * ROOM)
    if needed > size * WIDER:
        led = {f.frame: f for f in figures if f.lead}
        heads = [(led[n].head[low] * full, led[n].head[high] * full) if n in led else had for n, had in zip(frames, heads, strict=True)]
        bodies, needed = heads, 0.0
    size = min(full, max(size, needed))
    centres = [_centre(head, body, size, across) for head, body in zip(heads, bodies, strict=True)]
    path = _path(np.array(frames, float), np.array(centres), reel, size, full)
    return [_window(reel, at, size, across) for at in path]


@dataclass(frozen=True)
class Piece:
    """What is to be reframed: so many pictures of width x height, `rate` a second."""

    width: int
    height: int
    frames: int
    rate: Fraction | float


def found_windows(reel: Reel, shape: float) -> list[Window]:
    """The same where the pictures themselves must say what matters; they are decoded."""
    return windows_of(pictures(reel, 0, reel.frames), Piece(reel.width, reel.height, reel.frames, reel.rate), shape)


def windows_of(shown: Iterable[NDArray[np.uint8]], reel: Piece, shape: float) -> list[Window]:
    """The same for I420 pictures from anywhere."""
    across = shape < reel.width / reel.height
    full = float(reel.width if across else reel.height)
    size = min(full, reel.height * shape if across else reel.width / shape)
    frames, profiles = _profiles(shown, max(1, round(LOOKS * float(reel.rate))), across)
    if not profiles:
        return [_window(reel, full / 2, size, across)] * reel.frames
    smooth = np.array(profiles)
    calm = cv2.GaussianBlur(smooth, (1, 0), 0, sigmaY=1.2) if len(smooth) > 2 else smooth
    cells = smooth.shape[1]
    wide = max(1, round(cells * size / full))
    centres = []
    for row in calm:
        held = np.convolve(row, np.hanning(wide + 2)[1:-1], "valid")
        centres.append((int(np.argmax(held)) + wide / 2) / cells * full)
    path = _path(np.array(frames, float), np.array(centres), reel, size, full)
    return [_window(reel, at, size, across) for at in path]


def _centre(head: tuple[float, float], body: tuple[float, float], size: float, across: bool) -> float:
    """Where the window's middle goes: on the bodies when they fit, else as near to them as the heads allow."""
    middle = (body[0] + body[1]) / 2
    if not across and body[1] - body[0] > size:               # a low window: heads near its upper third
        middle = head[0] + size * 0.5 - size * 0.12
    room = ROOM * size
    low, high = head[1] + room - size / 2, head[0] - room + size / 2
    return float(min(max(middle, low), high)) if low <= high else (head[0] + head[1]) / 2


def _path(at: Curve, centres: Curve, reel: Reel | Piece, size: float, full: float) -> Curve:
    """The middle of the window in every picture."""
    low, high = size / 2, full - size / 2
    centres = np.clip(centres, low, high)
    if np.ptp(centres) <= STILL * size:
        return np.full(reel.frames, (centres.max() + centres.min()) / 2)
    path = np.interp(np.arange(reel.frames), at, centres)
    sigma = GLIDE * float(reel.rate)
    around = round(3 * sigma)
    weights = np.exp(-0.5 * (np.arange(-around, around + 1) / sigma) ** 2)
    smoothed = np.convolve(np.pad(path, around, mode="edge"), weights / weights.sum(), "valid")
    return np.clip(smoothed, low, high)


def _window(reel: Reel | Piece, middle: float, size: float, across: bool) -> Window:
    if across:
        return Window(min(max(0.0, middle - size / 2), reel.width - size), 0.0, size, float(reel.height))
    return Window(0.0, min(max(0.0, middle - size / 2), reel.height - size), float(reel.width), size)


def _profiles(shown: Iterable[NDArray[np.uint8]], step: int, across: bool) -> tuple[list[int], list[Any]]:
    """How much there is to see in each column (or row), in every so-many-th picture."""
    frames, profiles, before = [], [], None
    for number, picture in enumerate(shown):
        if number % step:
            continue
        seen = busyness([picture], pull=0.35)
        seen = seen + 0.8 * _skin(picture, seen.shape)
        small: Any = cv2.resize(planes(np.ascontiguousarray(picture))[0], (GRID, seen.shape[0]), interpolation=cv2.INTER_AREA)
        if before is not None:
            seen = seen + 2.0 * _stirring(before, small)
        before = small
        profiles.append(seen.mean(axis=0 if across else 1).astype(np.float64))
        frames.append(number)
    return frames, profiles


def _skin(i420: NDArray[np.uint8], shape: tuple[int, ...]) -> Any:
    """Where there is the colour of skin; mean 1, or 0 where there is none to speak of."""
    _, blue, red = (cv2.resize(plane, (shape[1], shape[0]), interpolation=cv2.INTER_AREA) for plane in planes(np.ascontiguousarray(i420)))
    low, high = SKIN
    found = ((red >= low[0]) & (red <= high[0]) & (blue >= low[1]) & (blue <= high[1])).astype(np.float32)
    share = float(found.mean())
    return cv2.GaussianBlur(found, (0, 0), 2) / share if SKIN_SHARE[0] < share < SKIN_SHARE[1] else found * 0


def _stirring(before: Any, now: Any) -> Any:
    """What moves otherwise than the whole picture does, per place; mean 1, or 0 where nothing does."""
    flow: Any = cv2.calcOpticalFlowFarneback(before, now, np.zeros((*now.shape, 2), np.float32), 0.5, 2, 9, 2, 5, 1.1, 0)
    own = np.hypot(flow[..., 0] - np.median(flow[..., 0]), flow[..., 1] - np.median(flow[..., 1]))
    own[own < 0.15] = 0
    return own / own.mean() if own.mean() > 1e-3 else own * 0


def in_window(figure: Figure, window: Window, width: int, height: int) -> Figure:
    """The figure as fractions of the new picture, for a window that fills it or stands in its middle. width, height: of the take."""
    def turned(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        left, right = ((value * width - window.x) / window.width for value in (box[0], box[2]))
        top, bottom = ((value * height - window.y) / window.height for value in (box[1], box[3]))
        return left, top, right, bottom

    return Figure(figure.frame, turned(figure.whole), turned(figure.head), figure.lead)

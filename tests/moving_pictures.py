"""Small clips drawn in code for the critic's tests: a textured world, a camera over it, a figure in it, and faults.

A clip is a list of BGR pictures (180, 320, 3) uint8 at 24 frames a second. Everything is a function of its seed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from director.model import Camera, ShotRequest
from director.tools.media import TakeWriter
from director.vocabulary import Move

WIDTH, HEIGHT, FPS = 320, 180, 24
Picture = NDArray[Any]                 # uint8
Clip = list[Picture]


@cache
def world(seed: int, wide: int = 1100, high: int = 640) -> Picture:
    """A painted backdrop: colour fields, blobs, edges and fine texture."""
    rng = np.random.default_rng(seed)
    canvas: Picture = np.zeros((high, wide, 3), np.float32)
    for size, weight in ((160, 60.0), (40, 30.0), (8, 16.0), (2, 6.0)):
        noise = rng.normal(0, 1, (max(2, high // size), max(2, wide // size), 3)).astype(np.float32)
        canvas += weight * cv2.resize(noise, (wide, high), interpolation=cv2.INTER_CUBIC)
    canvas = np.clip(canvas + 115, 0, 255).astype(np.uint8)
    for _ in range(90):
        x, y, r = int(rng.integers(0, wide)), int(rng.integers(0, high)), int(rng.integers(8, 46))
        colour = tuple(int(c) for c in rng.integers(20, 236, 3))
        if rng.random() < 0.5:
            cv2.circle(canvas, (x, y), r, colour, -1, cv2.LINE_AA)
        else:
            cv2.rectangle(canvas, (x, y), (x + 2 * r, y + r), colour, -1)
    return canvas


def view(backdrop: Picture, x: float, y: float, zoom: float = 1.0, roll: float = 0.0, smear: int = 0) -> Picture:
    """What a camera over the point (x, y) of the backdrop sees; smear = motion blur in pixels along x."""
    turn: Any = cv2.getRotationMatrix2D((x, y), roll, zoom)
    turn[:, 2] += (WIDTH / 2 - x, HEIGHT / 2 - y)
    picture: Picture = cv2.warpAffine(backdrop, turn, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    return cv2.blur(picture, (smear | 1, 1)) if smear > 1 else picture


def figure(picture: Picture, x: float, y: float, stride: float = 0.0, size: float = 26.0) -> Picture:
    """A round figure with a head, two legs and eyes; stride in radians swings the legs. Sub-pixel positions."""
    out, shift = picture.copy(), 4
    def px(value: float) -> int:
        return round(float(value) * 16)
    for leg in (-1, 1):
        foot = (px(x + leg * size * 0.3 + math.sin(stride + leg) * size * 0.3), px(y + size * 1.3))
        cv2.line(out, (px(x + leg * size * 0.25), px(y + size * 0.6)), foot, (40, 30, 60), 5, cv2.LINE_AA, shift)
    cv2.ellipse(out, (px(x), px(y)), (px(size * 0.6), px(size * 0.8)), 0, 0, 360, (60, 120, 210), -1, cv2.LINE_AA, shift)
    cv2.circle(out, (px(x), px(y - size)), px(size * 0.5), (200, 190, 240), -1, cv2.LINE_AA, shift)
    for eye in (-1, 1):
        cv2.circle(out, (px(x + eye * size * 0.2), px(y - size)), px(2.4), (20, 20, 20), -1, cv2.LINE_AA, shift)
    return out


def walk(seed: int = 1, frames: int = 48, speed: float = 2.5) -> Clip:
    """A locked camera; the figure walks through the picture."""
    return list(_walk(seed, frames, speed))


@cache
def _walk(seed: int, frames: int, speed: float) -> Clip:
    scene = view(world(seed), 500, 320)
    return [figure(scene, 60 + speed * i, 110, 0.5 * i) for i in range(frames)]


def pan(seed: int = 2, frames: int = 48, speed: float = 3.0) -> Clip:
    """A steady pan over the world, with a figure that stays in the middle."""
    return list(_pan(seed, frames, speed))


@cache
def _pan(seed: int, frames: int, speed: float) -> Clip:
    backdrop = world(seed)
    return [figure(view(backdrop, 250 + speed * i, 320), 160, 110, 0.4 * i) for i in range(frames)]


def bright(clip: Clip, gain: Callable[[int], float]) -> Clip:
    """Every picture times a factor of its number."""
    return [np.clip(p.astype(np.float32) * gain(i), 0, 255).astype(np.uint8) for i, p in enumerate(clip)]


def grainy(clip: Clip, sigma: float, seed: int = 0) -> Clip:
    rng = np.random.default_rng(seed)
    return [np.clip(p + rng.normal(0, sigma, (HEIGHT, WIDTH, 1)), 0, 255).astype(np.uint8) for p in clip]


def request(clip_frames: int, prompt: str = "a figure walks through a painted world", move: Move = Move.STATIC, **more: Any) -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, camera=Camera(move=move), width=WIDTH, height=HEIGHT, fps=FPS, frames=clip_frames, **more)


def save(clip: Clip, path: Path, fps: int = FPS) -> Path:
    height, width = clip[0].shape[:2]
    with TakeWriter(path, width, height, fps, len(clip)) as take:
        for picture in clip:
            take.write_bgr(picture)
    return path

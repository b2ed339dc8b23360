"""A camera that moves in a photo: near things pass before far ones, and what was hidden comes out."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from director.tools.generators.own.depth import Scene
from director.vocabulary import Move, Pace

REACH = 0.055
"""How far the camera travels sideways, as a share of the picture's width per unit of nearness. More shows more of what is painted in."""
DEEP = 0.16
"""How far it travels ahead: a thing of nearness 1 grows by this share."""
GRID = 480
"""Columns at which the way of each pixel is worked out; between them it is straight."""
TRAVEL, ARRIVED = 0.6, 0.75
"""Share of the way from the far end to the subject that the camera travels along a photo of another shape, and the share of the shot
after which it is there."""
HEADROOM = 0.36
"""Share of the picture's height by which its middle may lie below the top of a subject that is too tall for it: heads stay in."""
_PACES = {Pace.SLOW: 0.8, Pace.NORMAL: 1.0, Pace.FAST: 1.3}


@dataclass(frozen=True)
class Place:
    """Where the camera is: sideways, up and ahead (shares), turned (radians), zoomed, the nearness that keeps its place, and what of
    a photo of another shape it looks at: `along` (x, y) from its middle, in widths of the picture."""

    x: float = 0.0
    y: float = 0.0
    ahead: float = 0.0
    turn: float = 0.0
    zoom: float = 1.0
    pivot: float = 0.0
    along: tuple[float, float] = (0.0, 0.0)


def places(move: Move, pace: Pace, frames: int, seconds: float, pivot: float, seed: int) -> Iterator[Place]:
    """The camera's way through the shot."""
    much = _PACES[pace] * min(1.15, max(0.45, seconds / 4))
    side = 1.0 if seed % 2 else -1.0
    for number in range(frames):
        t = number / max(1, frames - 1)
        s = _eased(t) * 2 - 1                                       # -1 … 1
        go, deep = REACH * much, DEEP * much
        match move:
            case Move.PUSH_IN | Move.ZOOM_IN | Move.CRASH_ZOOM | Move.TRACKING | Move.RACK_FOCUS:
                yield Place(x=side * go * 0.25 * s, ahead=deep * (s + 1) / 2)
            case Move.PULL_BACK | Move.ZOOM_OUT:
                yield Place(x=side * go * 0.25 * s, ahead=deep * (1 - s) / 2)
            case Move.PAN_LEFT | Move.TRUCK_LEFT:
                yield Place(x=go * s, ahead=deep * 0.15)
            case Move.PAN_RIGHT | Move.TRUCK_RIGHT | Move.WHIP_PAN:
                yield Place(x=-go * s, ahead=deep * 0.15)
            case Move.TILT_UP | Move.PEDESTAL_UP | Move.CRANE_UP | Move.DRONE:
                yield Place(y=go * 0.9 * s, ahead=deep * 0.2 * (s + 1))
            case Move.TILT_DOWN | Move.PEDESTAL_DOWN | Move.CRANE_DOWN:
                yield Place(y=-go * 0.9 * s, ahead=deep * 0.2 * (s + 1))
            case Move.ORBIT:
                yield Place(x=side * go * 1.2 * s, ahead=deep * 0.25, pivot=pivot)
            case Move.DOLLY_ZOOM:
                ahead = deep * 1.6 * (s + 1) / 2
                yield Place(ahead=ahead, zoom=1 / (1 + ahead * pivot))
            case Move.ROLL:
                yield Place(ahead=deep * (s + 1) / 2, turn=side * 0.05 * s)
            case Move.HANDHELD:
                yield Place(x=go * 0.25 * _sway(t, seconds, seed), y=go * 0.2 * _sway(t, seconds, seed + 5), ahead=deep * 0.35 * (s + 1) / 2)
            case _:
                yield Place(x=side * go * 0.7 * s, ahead=deep * 0.5 * (s + 1) / 2, pivot=pivot * 0.5)


def travelled(scene: Scene, shape: float, frames: int) -> list[tuple[float, float]]:
    """What of a photo is looked at, picture by picture: the subject, or, where more is lost than a fifth to each side, on the way
    to it. `shape` is the film's height by its width."""
    height, width = scene.ground.shape[:2]
    unit = min(width, height / shape)
    out = []
    for axis, (size, seen) in enumerate(((width, unit), (height, unit * shape))):
        spare = (size - seen) / unit / 2
        heart = min(scene.heart[1], scene.top + HEADROOM * seen / size) if axis and scene.top else scene.heart[axis]
        aim = max(-spare, min(spare, (heart - 0.5) * size / unit))
        far = -spare if aim > 0 else spare
        start = aim + (far - aim) * TRAVEL if spare * unit > 0.25 * seen else aim
        out.append([start + (aim - start) * _eased(min(1.0, number / max(1, frames - 1) / ARRIVED)) for number in range(frames)])
    return list(zip(*out, strict=True))


def _eased(t: float) -> float:
    """Comes to speed over the first sixth and to rest over the last."""
    e = 1 / 6
    area = 1 - e
    if t < e:
        return t * t / (2 * e) / area
    if t > 1 - e:
        return 1 - (1 - t) ** 2 / (2 * e) / area
    return (t - e / 2) / area


def _sway(t: float, seconds: float, seed: int) -> float:
    return math.sin(t * seconds * 2.1 + seed) * 0.6 + math.sin(t * seconds * 5.3 + seed * 1.7) * 0.3


class Camera:
    """Looks into a scene, which may be larger than what is shown, or of another shape. Sizes in pixels."""

    def __init__(self, scene: Scene, width: int, height: int, way: list[Place]) -> None:
        self._scene, self._size = scene, (width, height)
        rows = max(9, round(GRID * height / width))
        self._shape = height / width
        self._grid = np.meshgrid(np.linspace(-0.5, 0.5, GRID, dtype=np.float32),
                                 np.linspace(-0.5, 0.5, rows, dtype=np.float32) * np.float32(self._shape))
        tall, wide = scene.ground.shape[:2]
        self._unit = min(float(wide), tall / self._shape)                # pixels of the scene that the picture is wide
        self._middle = (wide - 1) / 2, (tall - 1) / 2
        self._coarse = min(1.0, GRID / self._unit)
        small = max(2, round(wide * self._coarse)), max(2, round(tall * self._coarse))
        self._near = cv2.resize(scene.nearness, small, interpolation=cv2.INTER_AREA)
        self._bulge = None if scene.bulge is None else cv2.resize(scene.bulge, small, interpolation=cv2.INTER_AREA)
        self._cut_out: Any = None
        if scene.matte is not None:
            alpha = np.round(scene.matte * 255).astype(np.uint8)
            self._cut_out = np.dstack([np.round(scene.subject * scene.matte[..., None]).astype(np.uint8), alpha])
        self._margin = max((self._overlap(place) for place in way), default=1.0)

    def picture(self, place: Place) -> Any:
        """BGR (height, width, 3)."""
        ground = cv2.remap(self._scene.ground, *self._way(place, self._near), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
        if self._cut_out is None:
            return ground
        front = cv2.remap(self._cut_out, *self._way(place, self._bulge), cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
        keep = cv2.merge([255 - front[..., 3]] * 3)
        return cv2.add(cv2.multiply(ground, keep, scale=1 / 255), np.ascontiguousarray(front[..., :3]))

    def _way(self, place: Place, near: Any) -> tuple[Any, Any]:
        """Where in the scene each pixel of the picture comes from (two float32 maps)."""
        x, y = self._grid
        scale = np.float32(self._margin * place.zoom)
        if place.turn:
            c, s = np.float32(math.cos(place.turn)), np.float32(math.sin(place.turn))
            x, y = x * c - y * s, x * s + y * c
        x, y = x / scale, y / scale
        at_x, at_y = x, y
        unit, (left, top) = self._unit, self._middle
        slide = place.along[0] * unit + left, place.along[1] * unit + top
        for _ in range(4):                                          # the nearness of what is seen there, not of where it is seen
            d = cv2.remap(near, ((at_x * unit + slide[0]) * self._coarse).astype(np.float32),
                          ((at_y * unit + slide[1]) * self._coarse).astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            grown = 1 + place.ahead * d
            at_x, at_y = x / grown - place.x * (d - place.pivot), y / grown - place.y * (d - place.pivot)
        return (cv2.resize((at_x * unit + slide[0]).astype(np.float32), self._size, interpolation=cv2.INTER_LINEAR),
                cv2.resize((at_y * unit + slide[1]).astype(np.float32), self._size, interpolation=cv2.INTER_LINEAR))

    def _overlap(self, place: Place) -> float:
        """How much larger the picture must be shown so that its edges stay outside."""
        reach = max(1.0, float(self._near.max()))
        sideways = max(abs(place.x), abs(place.y) / self._shape) * max(reach - place.pivot, place.pivot)
        turned = abs(place.turn) * max(self._shape, 1 / self._shape) / 2
        return (1 + 2 * (sideways + turned)) / min(1.0, place.zoom)

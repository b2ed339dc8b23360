"""Animated lettering over the picture: every letter moves by itself, on a soft shadow that keeps it legible."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from math import exp
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from director.roles import Box
from director.tools.editor.paint import Mask, Paint, Wash, blend, dim, yuv
from director.tools.editor.typeset import Block, Glyph

Rgb = tuple[int, int, int]
BLACK = (0, 0, 0)
UNHURRIED = 3.0          # seconds of a card whose letters come at their own pace; on a shorter one they hurry


class Rect(NamedTuple):
    """Pixels of the picture, all multiples of 4."""

    x: int
    y: int
    width: int
    height: int


def smooth(value: float) -> float:
    """0 below 0, 1 above 1, an S-curve between."""
    t = min(1.0, max(0.0, value))
    return t * t * (3 - 2 * t)


@dataclass(frozen=True)
class Pose:
    """A letter at one moment: opacity 0-1, scale, and its way from its place in em."""

    alpha: float = 1.0
    scale: float = 1.0
    down: float = 0.0


Motion = Callable[[float, float, int], Pose]
"""(seconds since the start, place of the letter from 0 (left) to 1, its number) -> Pose."""


def still(seconds: float, place: float, number: int) -> Pose:
    return Pose()


def drift(seconds: float, place: float, number: int) -> Pose:
    """Letters come out of the dark from the middle to the sides."""
    return Pose(smooth((seconds - 0.12 - 0.55 * abs(place - 0.5) * 2) / 0.75))


def pop(seconds: float, place: float, number: int) -> Pose:
    """Letters jump up one after the other and swing into their size (a damped spring)."""
    t = seconds - 0.08 - 0.55 * place
    if t <= 0:
        return Pose(0.0)
    swing = exp(-7 * t)
    return Pose(min(1.0, t / 0.1), max(0.05, 1 - swing * float(np.cos(13 * t))), 0.55 * swing * float(np.cos(9 * t)))


def flicker(seconds: float, place: float, number: int) -> Pose:
    """A neon tube: each letter strikes, fails and stays, in a shuffled order."""
    t = seconds - 0.1 - 0.08 * ((number * 7 + 3) % 9)
    steps = ((0.0, 0.0), (0.05, 0.75), (0.11, 0.12), (0.2, 0.9), (0.26, 0.4), (0.34, 1.0))
    return Pose(next((level for start, level in reversed(steps) if t >= start), 0.0))


MOTIONS: dict[str, Motion] = {"still": still, "drift": drift, "pop": pop, "flicker": flicker}


@dataclass(frozen=True)
class Ink:
    """Colours and strengths of the lettering. `scrim` darkens the picture softly behind the whole text (0-1),
    `shadow` close under the letters (0-1). `rule` draws a thin line below. `spread`: how far lines widen in all."""

    fill: Rgb
    outline: Rgb | None = None
    glow: Rgb | None = None
    scrim: float = 0.0
    shadow: float = 0.6
    rule: bool = False
    motion: str = "still"
    spread: float = 0.0


@dataclass
class Lettering:
    """A block of text on film frames [first, last) with its top-left at (left, top) pixels of a width x height picture.
    It comes and goes over `fade_in` and `fade_out` seconds; `above`: it stays while the picture fades to a colour."""

    block: Block
    ink: Ink
    first: int
    last: int
    fps: int
    left: float
    top: float
    width: int
    height: int
    fade_in: float = 0.3
    fade_out: float = 0.5
    above: bool = False
    _held: Paint | None = field(default=None, repr=False)
    _hollow: tuple[Mask, Mask] | None = field(default=None, repr=False)
    _dim: tuple[float, Paint] | None = field(default=None, repr=False)

    @property
    def key(self) -> str:
        """Hash of all that decides the picture of this lettering, the glyphs' own pixels included."""
        hasher = hashlib.sha256(repr((
            self.ink, self.last - self.first, self.fps, self.left, self.top, self.width, self.height, self.fade_in, self.fade_out,
            self.above,
            self.block.width, self.block.height, self.block.size,
        )).encode())
        for glyph in self.block.glyphs:
            hasher.update(repr((glyph.x, glyph.y, glyph.line, glyph.fill.shape)).encode())
            hasher.update(glyph.fill.tobytes())
            hasher.update(glyph.outline.tobytes())
        return hasher.hexdigest()

    @property
    def box(self) -> Box | None:
        """What the letters stand in, as fractions of the picture; None where there are none."""
        if not self.block.glyphs:
            return None
        right, bottom = self.left + self.block.width, self.top + self.block.height
        return self.left / self.width, self.top / self.height, right / self.width, bottom / self.height

    def on(self, i420: NDArray[np.uint8], frame: int) -> NDArray[np.uint8]:
        """The picture of film frame `frame` with the text on it."""
        if not self.block.glyphs:
            return i420
        seconds = (frame - self.first + 0.5) / self.fps
        left = (self.last - frame - 0.5) / self.fps
        level = smooth(seconds / self.fade_in) * smooth(left / self.fade_out)
        if self.ink.motion == "still" and self.ink.spread == 0 and level > 0.999:
            self._held = self._held or self._paint(seconds, 1.0)
            return self._held.on(self._dimmed(i420, seconds, level))
        return self._paint(seconds, level).on(self._dimmed(i420, seconds, level))

    def _dimmed(self, i420: NDArray[np.uint8], seconds: float, level: float) -> NDArray[np.uint8]:
        """The picture with the wide scrim behind the block. Only how dark it is changes: its shape is worked out once."""
        if not self.ink.scrim:
            return i420
        region, much = self._around(self.block.size * 3.2, self.width), self.ink.scrim * smooth(seconds / 0.8) * level
        self._hollow = self._hollow or self._shape(region)
        held = self._dim
        if held is None or held[0] != much:
            held = self._dim = (much, dim(region.x, region.y, self._hollow, much))
        return held[1].on(i420)

    def _shape(self, region: Rect) -> tuple[Mask, Mask]:
        """The shape of the scrim, in brightness and in colour, worked out at a quarter of the size."""
        size, shape = self.block.size / 4, (max(1, region.width // 4), max(1, region.height // 4))
        across = _hump(shape[0], (self.left - region.x) / 4, self.block.width / 4, size * 2.4)
        down = _hump(shape[1], (self.top - region.y) / 4 + size * 0.3, self.block.height / 4 - size * 0.6, size * 0.95)
        small = (255 * np.outer(down, across)).astype(np.uint8)
        full, half = (cv2.resize(small, (region.width // part, region.height // part)) for part in (1, 2))
        return np.asarray(full, np.uint8), np.asarray(half, np.uint8)

    def _letters(self) -> Rect:
        """The part that the letters and what glows around them can touch."""
        pad = self.block.size * (1.9 if self.ink.glow else 0.8)
        return self._around(pad, pad + self.block.width * self.ink.spread / 2)

    def _around(self, above: float, beside: float) -> Rect:
        x0, y0 = max(0, int(self.left - beside) // 4 * 4), max(0, int(self.top - above) // 4 * 4)
        x1 = min(self.width, int(self.left + self.block.width + beside) // 4 * 4)
        y1 = min(self.height, int(self.top + self.block.height + above) // 4 * 4)
        return Rect(x0, y0, x1 - x0, y1 - y0)

    def _paint(self, seconds: float, level: float) -> Paint:
        here = self._letters()
        fill, outline = np.zeros((here.height, here.width), np.uint8), np.zeros((here.height, here.width), np.uint8)
        for number, glyph in enumerate(self.block.glyphs):
            self._stamp(fill, outline, glyph, number, seconds, here.x, here.y)
        if self.ink.rule:
            self._draw_rule(fill, seconds, here.x, here.y)
            np.maximum(outline, fill, out=outline)
        washes = [Wash(self._shadow(outline), yuv(BLACK))]
        if self.ink.glow:
            washes.append(Wash(self._halo(fill), yuv(self.ink.glow)))
        if self.ink.outline:
            washes.append(Wash(outline, yuv(self.ink.outline)))
        washes.append(Wash(fill, yuv(self.ink.fill)))
        return blend(here.x, here.y, [replace(wash, mask=_scaled(wash.mask, level)) for wash in washes])

    def _stamp(self, fill: Mask, outline: Mask, glyph: Glyph, number: int, seconds: float, x: int, y: int) -> None:
        """Draw one letter where its motion has it, to a fraction of a pixel."""
        size = self.block.size
        middle = glyph.x + glyph.fill.shape[1] / 2
        span = (self.last - self.first) / self.fps
        pose = MOTIONS[self.ink.motion](seconds * max(1.0, UNHURRIED / span), middle / max(1.0, self.block.width), number)
        if pose.alpha <= 0:
            return
        stretch = 1 + self.ink.spread * (1 - (1 - min(1.0, seconds / span)) ** 2) - self.ink.spread / 2
        centre_x = self.left + self.block.width / 2 + (middle - self.block.width / 2) * stretch - x
        centre_y = self.top + glyph.y + glyph.fill.shape[0] / 2 + pose.down * size - y
        for sprite, canvas in ((glyph.fill, fill), (glyph.outline, outline)):
            _put(canvas, sprite, centre_x, centre_y, pose.scale, pose.alpha)

    def _draw_rule(self, canvas: Mask, seconds: float, x: int, y: int) -> None:
        size, half = self.block.size, min(self.block.width * 0.3, self.block.size * 2.6)
        half *= smooth((seconds - 0.35) / 1.1)
        thick = max(2, round(size * 0.03))
        row = round(self.top + self.block.height + size * 0.22 - y)
        if half < 1 or row + thick > canvas.shape[0]:
            return
        away = np.abs(np.arange(canvas.shape[1]) - (self.left + self.block.width / 2 - x))
        canvas[row:row + thick] = np.clip((half - away) / (half * 0.5), 0, 1) * 210

    def _shadow(self, letters: Mask) -> Mask:
        """Close to the letters, as soft as they are large."""
        return self._soft(letters, ((0.05, 0.7), (0.22, 1.5)), self.ink.shadow)

    def _halo(self, letters: Mask) -> Mask:
        return self._soft(letters, ((0.06, 0.75), (0.32, 0.8)), 1.0)

    def _soft(self, letters: Mask, layers: Sequence[tuple[float, float]], strength: float) -> Mask:
        """Layers of the letters, each (how soft, in em; how strong), worked out at a quarter of the size."""
        height, width = letters.shape
        small: Any = cv2.resize(letters, (max(1, width // 4), max(1, height // 4)), interpolation=cv2.INTER_AREA)
        size = self.block.size / 4
        light = sum(cv2.GaussianBlur(small, (0, 0), max(0.6, size * soft)).astype(np.float32) * strong for soft, strong in layers)
        grown: Any = cv2.resize((np.minimum(255, light) * strength).astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
        return np.asarray(grown)


def _hump(length: int, start: float, size: float, soft: float) -> NDArray[np.float32]:
    """A row of `length` values: near 1 from `start` for `size`, falling off smoothly over about `soft` on both sides."""
    at = np.arange(length, dtype=np.float32) + 0.5
    hump = (np.tanh((at - start) / soft + 0.6) + np.tanh((start + size - at) / soft + 0.6)) / 2
    return np.asarray(np.clip(hump, 0, 1), np.float32)


def _scaled(mask: Mask, level: float) -> Mask:
    return np.asarray(cv2.convertScaleAbs(mask, alpha=level), np.uint8) if level < 1 else mask


def _put(canvas: Mask, sprite: Mask, centre_x: float, centre_y: float, scale: float, alpha: float) -> None:
    """Draw a mask into the canvas around a centre, lighter wins; what falls outside is cut off."""
    height, width = sprite.shape
    wide, tall = int(width * scale) + 3, int(height * scale) + 3
    left, top = int(np.floor(centre_x - wide / 2)), int(np.floor(centre_y - tall / 2))
    move = np.array([
        [scale, 0, centre_x - left - scale * (width - 1) / 2 - 0.5],
        [0, scale, centre_y - top - scale * (height - 1) / 2 - 0.5],
    ])
    drawn: Any = cv2.warpAffine(sprite, move, (wide + 1, tall + 1), flags=cv2.INTER_LINEAR)
    drawn = _scaled(drawn, alpha)
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(canvas.shape[1], left + wide + 1), min(canvas.shape[0], top + tall + 1)
    if x0 < x1 and y0 < y1:
        part = canvas[y0:y1, x0:x1]
        np.maximum(part, drawn[y0 - top:y1 - top, x0 - left:x1 - left], out=part)

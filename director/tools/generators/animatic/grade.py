"""The look of the picture after it is drawn: bloom, tone, colour, texture, grain, vignette; one grade per style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic.paint import blur, noise
from director.tools.media import planes, to_i420
from director.vocabulary import Look


@dataclass(frozen=True)
class Grade:
    """How a style treats the picture. Tones are 0..255, chroma shifts in 8-bit units."""

    lift: float = 4.0                  # black level
    gamma: float = 1.0                 # below 1 opens the shadows
    gain: float = 1.0
    contrast: float = 0.35             # share of an S-curve
    saturation: float = 1.0
    shadows: tuple[float, float] = (0.0, 0.0)      # Cb, Cr added in the dark
    highlights: tuple[float, float] = (0.0, 0.0)   # Cb, Cr added in the light
    bloom: float = 0.5
    vignette: float = 0.3              # negative brightens the edges like paper
    grain: float = 1.0                 # standard deviation in luma; 0.7 costs a fifth of the bit rate, 1.1 half of it
    poster: int = 0                    # number of tones, 0 = continuous
    paper: float = 0.0                 # relief of the ground it is painted on
    wash: int = 0                      # median filter, odd size at 1080 lines: paint that runs together
    edges: float = 0.0                 # dark pigment or ink where tones meet
    outline: float = 0.0               # contour of figures in rig units
    hard: float = 0.0                  # 1 = two-tone shading of figures
    slats: float = 0.0                 # shadow of blinds across the picture


GRADES: dict[Look, Grade] = {
    Look.CINEMATIC: Grade(lift=5, gamma=0.93, gain=1.02, saturation=1.1, shadows=(5, -4), highlights=(-5, 5), bloom=0.6, vignette=0.36,
        grain=0.7),
    Look.REALISTIC: Grade(lift=2, gamma=0.97, saturation=0.92, contrast=0.28, shadows=(1, -1), bloom=0.35, vignette=0.22, grain=0.8),
    Look.ANIME: Grade(lift=7, gamma=0.9, gain=1.05, saturation=1.32, shadows=(6, 1), highlights=(-3, 2), bloom=0.75, vignette=0.1,
        grain=0, outline=0.55,
                      hard=0.9),
    Look.CARTOON: Grade(lift=6, gamma=0.9, gain=1.04, saturation=1.35, bloom=0.3, vignette=0.08, grain=0, outline=1.0, hard=0.55),
    Look.NOIR: Grade(lift=0, gamma=1.1, gain=1.14, contrast=0.8, saturation=0.0, bloom=0.5, vignette=0.62, grain=0.9, slats=0.34),
    Look.WATERCOLOR: Grade(lift=30, gamma=0.84, gain=0.97, contrast=0.12, saturation=0.88, shadows=(2, 1), highlights=(-3, 2), bloom=0.2,
        vignette=-0.3,
                           grain=0.5, paper=1.0, wash=7, edges=0.9),
    Look.CYBERPUNK: Grade(lift=5, gamma=0.98, gain=1.06, saturation=1.42, shadows=(13, 4), highlights=(-2, 10), bloom=0.95,
        vignette=0.42, grain=0.7),
}


class Finish:
    """Applies a grade to frames of one size. Textures that do not change are made once.

    `bloom` multiplies the grade's own; light above `threshold` (0..255) spills: low for night and neon, high for daylight.
    """

    def __init__(self, width: int, height: int, grade: Grade, bloom: float, threshold: int, seed: int) -> None:
        self.width, self.height, self.grade = width, height, grade
        self._bloom: float = grade.bloom * bloom
        self._floor: Any = (threshold, threshold, threshold, 0)
        self._tone = _tone(grade)
        self._rng = np.random.default_rng(seed)
        self._veil = self._make_veil(seed)
        self._grain = [self._make_grain() for _ in range(3)] if grade.grain else []
        tone = np.arange(256) / 255
        self._tints = [
            np.clip(128 + low * (1 - tone) ** 2 + high * tone**2, 0, 255).astype(np.uint8)
            for low, high in zip(grade.shadows, grade.highlights, strict=True)
        ]

    def _make_veil(self, seed: int) -> Any:
        """Vignette, paper relief and slats as one luma multiplier at 1/200."""
        yy, xx = (np.asarray(a) for a in np.mgrid[0:self.height, 0:self.width].astype(np.float32))
        across, down = xx / self.width - 0.5, yy / self.height - 0.5
        r = (across * 1.9) ** 2 + (down * 2.0) ** 2
        veil: Any = 1 - self.grade.vignette * np.clip(r * 0.62 - 0.06, 0, 1.1) ** 1.25
        if self.grade.paper:
            grainy = noise(self.height, self.width, seed, 70, 4, 0.75)
            relief = cv2.Sobel(grainy, cv2.CV_32F, 1, 1, ksize=3)
            blotch = noise(self.height, self.width, seed + 1, 4, 4) - 0.5
            veil *= 1 + self.grade.paper * (0.10 * relief / np.abs(relief).max() + 0.07 * blotch)
        if self.grade.slats:
            wave = np.sin((yy / self.height + across * 0.22) * np.pi * 2 * 8)
            soft = np.clip(wave * 2.4 + 0.6, 0, 1)
            reach = np.clip(1.25 - np.hypot(across + 0.1, down + 0.12) * 2.0, 0, 1)
            veil *= 1 - self.grade.slats * (1 - soft) * reach
        return np.clip(veil * 200, 0, 255).astype(np.uint8)

    def _make_grain(self) -> Any:
        field: Any = self._rng.normal(0, 1, (self.height + 64, self.width + 64)).astype(np.float32)
        field = cv2.GaussianBlur(field, (0, 0), 0.75 * self.width / 1920 + 0.1)
        return np.clip(field / field.std() * self.grade.grain + 128, 0, 255).astype(np.uint8)

    def apply(self, frame: Any) -> Any:
        """BGRA uint8 frame (height, width, 4) to a finished picture: I420 uint8 (height * 3 // 2, width), BT.709 limited."""
        if self.grade.wash:
            frame = self._washed(frame)
        if self._bloom > 0.01:
            frame = self._bloomed(frame)
        picture = to_i420(frame)
        luma, *chroma = planes(picture)
        guide = cv2.resize(luma, (chroma[0].shape[1], chroma[0].shape[0]), interpolation=cv2.INTER_NEAREST)
        k = self.grade.saturation
        for plane, tint in zip(chroma, self._tints, strict=True):
            cv2.addWeighted(plane, k, cv2.LUT(guide, tint), 1.0, -128 * k, dst=plane)
        if self.grade.edges:
            luma[...] = self._edged(luma)
        cv2.LUT(luma, self._tone, dst=luma)
        cv2.multiply(luma, self._veil, dst=luma, scale=1 / 200)
        if self._grain:
            dx, dy = (int(v) for v in self._rng.integers(0, 64, 2))
            plate = self._grain[int(self._rng.integers(0, len(self._grain)))]
            cv2.addWeighted(luma, 1, plate[dy:dy + self.height, dx:dx + self.width], 1, -128, dst=luma)
        return picture

    def _bloomed(self, frame: Any) -> Any:
        """Light spills: what is brighter than the threshold, blurred at a quarter and a sixteenth of the size."""
        quarter = (max(2, self.width // 4), max(2, self.height // 4))
        small = cv2.subtract(cv2.resize(frame, quarter, interpolation=cv2.INTER_AREA), self._floor)
        near = cv2.GaussianBlur(small, (0, 0), self.width / 1920 * 5)
        tiny = cv2.resize(small, (max(2, self.width // 16), max(2, self.height // 16)), interpolation=cv2.INTER_AREA)
        far = cv2.resize(cv2.GaussianBlur(tiny, (0, 0), self.width / 1920 * 6), quarter, interpolation=cv2.INTER_LINEAR)
        spill = cv2.addWeighted(near, 0.5 * self._bloom, far, 0.9 * self._bloom, 0)
        return cv2.add(frame, cv2.resize(spill, (self.width, self.height), interpolation=cv2.INTER_LINEAR))

    def _washed(self, frame: Any) -> Any:
        """Paint that runs together: a median at half size, which keeps edges and drops detail."""
        half = cv2.resize(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        size = max(3, round(self.grade.wash * min(self.height, self.width) / 1080) | 1)
        flat = cv2.resize(cv2.medianBlur(half, size), (self.width, self.height), interpolation=cv2.INTER_LINEAR)
        return cv2.cvtColor(flat, cv2.COLOR_BGR2BGRA)

    def _edged(self, luma: Any) -> Any:
        """Pigment gathers where a wash ends: darken along the edges of tone."""
        small = cv2.resize(luma, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        soft = blur(small, 1.6 * self.height / 1080)
        edge = cv2.convertScaleAbs(cv2.absdiff(small, soft), alpha=1.5 * self.grade.edges)
        return cv2.subtract(luma, cv2.resize(edge, (self.width, self.height), interpolation=cv2.INTER_LINEAR))


def _tone(grade: Grade) -> Any:
    """Luma curve as a table of 256 for limited range."""
    x = np.clip((np.arange(256) - 16) / 219, 0, 1)
    y = np.clip(x**grade.gamma * grade.gain, 0, 1)
    y = (1 - grade.contrast) * y + grade.contrast * y * y * (3 - 2 * y)
    if grade.poster:
        steps = y * grade.poster
        y = (np.floor(steps) + np.clip((steps % 1 - 0.5) * 3 + 0.5, 0, 1)) / grade.poster
    return np.clip(16 + (grade.lift + y * (255 - grade.lift)) * 219 / 255, 16, 235).astype(np.uint8)

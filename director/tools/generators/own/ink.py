"""Pen and brush: outlines, one hatching by tone that swells into black, on warm paper.

The hatching is drawn in coordinates that go along with things (see ground), as lines of a width in the picture's own pixels: however the
coordinates are stretched, pen strokes stay crisp. Where they are stretched to twice their distance new lines grow between them, where they
are pushed together every other one grows thin (octaves of lines, as in Bénard et al. 2010).
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from director.tools.generators.own.brushes import Brush, colour, outlines
from director.tools.generators.own.ground import Ground

APART = 105                     # lines of hatching fit into the width of the picture, this many at most
ANGLE = 0.78                    # radians, of the lines against the level
WIDEST, CLOSING = 0.30, 0.25    # halves of a line, in shares of the distance of two: in the shade; and more towards black
OCTAVES = 3                     # times that the distance of lines may double or halve
TOOTH = 0.3                     # of the paper's, for ink lies on smooth paper
FOLLOWS = 0.05                  # share of the tones of a picture that the limits of black and white go along with


class Ink(Brush):
    """Keeps where things were, and between which tones is hatched."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._ground = Ground((1, 1))
        self._limits: Any = None

    def began(self, shape: tuple[int, int]) -> None:
        self._ground, self._limits = Ground(shape), None

    def followed(self, before: Any, now: Any, flow: Any) -> None:
        self._ground.followed(before, now, flow)

    def __call__(self, picture: Any, before: Any) -> Any:
        width = picture.shape[1]
        tone = cv2.GaussianBlur(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), (0, 0), max(1.5, width / 300))
        line = np.round(outlines(picture, max(0.9, width / 1000), 1.2, 5.0) * 255).astype(np.uint8)
        return cv2.merge([line, tone, tone])

    def finished(self, drawing: Any, moved: tuple[float, float]) -> Any:
        height, width = drawing.shape[:2]
        line, tone = (drawing[..., channel].astype(np.float32) / 255 for channel in (0, 1))
        black, white = self._toned(tone)
        dark = np.clip((white - tone) / (white - black), 0, 1)
        x, y = self._ground.coordinates((width, height))
        line = np.minimum(line, 1 - self._hatched(x, y, dark))
        tooth = cv2.remap(self.paper((height, width)), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)[..., None]
        wash = 0.80 + 0.20 * np.clip(tone * 1.25, 0, 1)
        paper = colour(214, 232, 240) * wash[..., None] * (1 + TOOTH * (tooth - 1))
        return np.clip(paper * line[..., None] + colour(42, 34, 30) * (1 - line[..., None]), 0, 255).astype(np.uint8)

    def _toned(self, tone: Any) -> Any:
        """The tones (0-1) below which all is black, and above which nothing is hatched: by the film's own, and slow to change."""
        low, high = np.percentile(tone[::8, ::8], (12, 45))
        black = float(np.clip(low, 0.06, 0.20))
        now = np.array((black, np.clip(high, black + 0.14, 0.44)), np.float32)
        self._limits = now if self._limits is None else self._limits + np.float32(FOLLOWS) * (now - self._limits)
        return self._limits

    def _hatched(self, x: Any, y: Any, dark: Any) -> Any:
        """Float32 (h, w), 1 where the pen went, by how dark it shall be (0-1)."""
        height, width = dark.shape
        step, across = np.float32(max(5.0, width / APART)), (float(np.sin(ANGLE)), float(np.cos(ANGLE)))
        half = (np.float32(WIDEST) * dark + np.float32(CLOSING) * np.clip(dark * 4 - 3, 0, 1)) * step
        u, v = x * np.float32(2 * np.pi / width), y * np.float32(2 * np.pi / width)
        phase = (x * np.float32(across[0]) + y * np.float32(across[1])) / step
        phase += 0.14 * np.sin(2 * u + 3 * v + 1) + 0.09 * np.sin(7 * u - 4 * v) + 0.06 * np.sin(11 * u + 9 * v)     # an unsteady hand
        dense = self._ground.density(across, (width, height))
        stretched = np.clip(-np.log2(dense), -OCTAVES, OCTAVES)
        octave = np.floor(stretched)
        times = np.exp2(octave)
        apart = step / (dense * times)                                     # pixels from one line to the next
        away = np.abs(phase * times - np.rint(phase * times))
        between = _stroke((np.float32(0.5) - away) * apart, half * (stretched - octave))
        return np.where(dark >= 1, 1, np.maximum(_stroke(away * apart, half), between))


def _stroke(away: Any, half: Any) -> Any:
    """The share of a pixel `away` pixels from a stroke's middle that lies under it; `half` of its width in pixels."""
    return np.clip(half - away + 0.5, 0, 1) - np.clip(-half - away + 0.5, 0, 1)

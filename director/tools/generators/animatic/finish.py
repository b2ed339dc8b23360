"""The look of the picture after it is drawn: paint, line, tone, colour, ground and grain, as the style's grade says."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic import plates
from director.tools.generators.animatic.brushwork import Brushwork
from director.tools.generators.animatic.canvas import Matrix
from director.tools.generators.animatic.grade import Grade
from director.tools.generators.animatic.paint import blur, halved, noise
from director.tools.media import planes, to_i420

BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.47
"""Ordered dither, -0.47..0.47."""


class Finish:
    """Applies a grade to frames of one size. Textures that do not change are made once.

    `bloom` multiplies the grade's own; light above `threshold` (0..255) spills: low for night and neon, high for daylight.
    """

    def __init__(self, width: int, height: int, grade: Grade, bloom: float, threshold: int, seed: int) -> None:
        self.width, self.height, self.grade = width, height, grade
        self._unit = min(width, height) / 1080
        self._bloom: float = grade.bloom * bloom
        self._floor: Any = (threshold, threshold, threshold, 255)
        self._seed = seed
        self._tone = _tone(grade)
        self._rng = np.random.default_rng(seed)
        self._brush = Brushwork(width, height, grade, seed) if grade.strokes else None
        self._veil, self._white, self._painted = self._make_veil(seed)
        self._grain = self._make_grain() if grade.grain else []
        self._pixels = Pixels(width, height, grade) if grade.rows else None
        tone = np.arange(256) / 255
        self._tints = [
            np.clip(128 + low * (1 - tone) ** 2 + high * tone**2, 0, 255).astype(np.uint8)
            for low, high in zip(grade.shadows, grade.highlights, strict=True)
        ]
        steps = (np.arange(256.0) - 128) / max(1, grade.inks)
        self._inks = np.clip(128 + np.round(steps) * grade.inks, 0, 255).astype(np.uint8)
        self._line = _line_table(grade)
        self._dry = self._make_dry(seed) if grade.broken else None
        self._screen = np.clip(128 + grade.dots * plates.halftone(height, width, max(4.0, 11 * self._unit)), 0, 255).astype(
            np.uint8) if grade.dots else None

    def _make_veil(self, seed: int) -> tuple[Any, Any, Any]:
        """What luma is multiplied by, at 1/200: vignette, ground, slats, gate. With a margin also the white paper that is added,
        and the half-size mask of where there is paint."""
        grade, height, width = self.grade, self.height, self.width
        across: Any = np.arange(width, dtype=np.float32)[None] / width - 0.5
        down: Any = np.arange(height, dtype=np.float32)[:, None] / height - 0.5
        r = (across * 1.9) ** 2 + (down * 2.0) ** 2
        veil: Any = 1 - grade.vignette * cv2.pow(np.clip(r * 0.62 - 0.06, 0, 1.1), 1.25)
        if grade.ground and not grade.strokes:
            veil *= 1 + grade.relief * plates.ground(grade.ground, height, width, seed)
        if grade.slats:
            wave = np.sin((down + 0.5 + across * 0.22) * np.pi * 2 * 8)
            soft = np.clip(wave * 2.4 + 0.6, 0, 1)
            reach = np.clip(1.25 - np.hypot(across + 0.1, down + 0.12) * 2.0, 0, 1)
            veil *= 1 - grade.slats * (1 - soft) * reach
        if grade.gate:
            corner = 2.2 * grade.gate * height
            edge_x, edge_y = width / 2 - np.abs(across * width) - corner, height / 2 - np.abs(down * height) - corner
            outside = np.hypot(np.minimum(edge_x, 0), np.minimum(edge_y, 0)) - corner + 0.25 * grade.gate * height
            veil *= 1 - 0.9 * np.clip(outside / (0.012 * height) + 0.5, 0, 1)
        if not grade.border:
            return np.clip(veil * 200, 0, 255).astype(np.uint8), None, None
        paint = plates.margin(height, width, seed, grade.border)
        white = (1 - paint) * (232 + 60 * plates.ground("newsprint", height, width, seed))
        half = cv2.resize(paint.astype(np.float32), (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        return np.clip(veil * paint * 200, 0, 255).astype(np.uint8), np.clip(white, 0, 235).astype(np.uint8), (half * 255).astype(np.uint8)

    def _make_dry(self, seed: int) -> Any:
        """Where a brush that runs dry leaves its line: 255 all of it."""
        dry = np.clip((noise(self.height, self.width, seed + 7, 60, 4, 0.8) - 0.36) * 5, 0, 1)
        return ((1 - self.grade.broken * (1 - dry)) * 255).astype(np.uint8)

    def _make_grain(self) -> list[Any]:
        """Three plates of film grain around 128: one, upside down, and seen in a mirror."""
        field: Any = self._rng.standard_normal((self.height + 64, self.width + 64), dtype=np.float32)
        field = cv2.GaussianBlur(field, (0, 0), 0.75 * self.width / 1920 + 0.1)
        plate = np.clip(field * (self.grade.grain / field.std()) + 128, 0, 255).astype(np.uint8)
        return [plate, cv2.flip(plate, 0), cv2.flip(plate, 1)]

    def apply(self, frame: Any, index: int = 0, world: Matrix | None = None) -> Any:
        """BGRA uint8 frame (height, width, 4), which is worked on in place, to a finished picture: I420 uint8 (height * 3 // 2, width),
        BT.709 limited. `world`: how the camera has moved since the first frame, see `Brushwork`."""
        grade = self.grade
        if grade.wash:
            frame = self._washed(frame)
        if self._bloom > 0.01:
            frame = self._bloomed(frame)
        if self._brush is not None:
            frame = self._brush.painted(frame, world)
        if self._pixels is not None:
            frame = self._pixels.draw(frame)
        picture = to_i420(frame)
        luma, *chroma = planes(picture)
        guide = cv2.resize(luma, (chroma[0].shape[1], chroma[0].shape[0]), interpolation=cv2.INTER_NEAREST)
        self._coloured(chroma, guide)
        self._drawn(luma)
        if self._brush is not None:
            self._brush.lit(luma, world)
        cv2.multiply(luma, self._veil, dst=luma, scale=1 / 200)
        if self._white is not None:
            cv2.add(luma, self._white, dst=luma)
        if grade.wear:
            self._worn(picture, index)
        if self._grain:
            dx, dy = (int(v) for v in self._rng.integers(0, 64, 2))
            plate = self._grain[int(self._rng.integers(0, len(self._grain)))]
            cv2.addWeighted(luma, 1, plate[dy:dy + self.height, dx:dx + self.width], 1, -128, dst=luma)
        return picture

    def _coloured(self, chroma: list[Any], guide: Any) -> None:
        """Saturation, tints of the dark and the light, few inks, fringes; no colour on bare paper."""
        k = self.grade.saturation
        for number, (plane, tint) in enumerate(zip(chroma, self._tints, strict=True)):
            cv2.addWeighted(plane, k, cv2.LUT(guide, tint), 1.0, -128 * k, dst=plane)
            if self.grade.inks:
                cv2.LUT(plane, self._inks, dst=plane)
            if self.grade.fringe:
                step = max(1, round(abs(self.grade.fringe) * self._unit))
                moved = plane.copy()
                if (number == 0) == (self.grade.fringe > 0):
                    plane[:, step:] = moved[:, :-step]
                else:
                    plane[:, :-step] = moved[:, step:]
            if self._painted is not None:
                bare = cv2.addWeighted(plane, 1.0, plane, 0.0, -128, dtype=cv2.CV_16S)
                plane[...] = cv2.multiply(bare, self._painted, scale=1 / 255, dtype=cv2.CV_16S) + 128

    def _drawn(self, luma: Any) -> None:
        """Contours, local contrast, tones and dots, in place."""
        grade = self.grade
        line = self._contours(luma) if grade.line else None
        if grade.clarity:
            half = cv2.resize(luma, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
            soft = cv2.resize(blur(half, 9 * self._unit), (self.width, self.height), interpolation=cv2.INTER_LINEAR)
            cv2.addWeighted(luma, 1 + grade.clarity, soft, -grade.clarity, 0, dst=luma)
        if grade.edges:
            luma[...] = self._edged(luma)
        if self._screen is not None:
            cv2.addWeighted(luma, 1, self._screen, 1, -128, dst=luma)
        cv2.LUT(luma, self._tone, dst=luma)
        if line is not None:
            cv2.subtract(luma, line, dst=luma)
            np.maximum(luma, 16, out=luma)

    def _contours(self, luma: Any) -> Any:
        """The line where tones meet: what it takes off the luma."""
        size = max(2, round(self.grade.width * self._unit))
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE if size > 2 else cv2.MORPH_RECT, (size, size))
        step = cv2.morphologyEx(luma, cv2.MORPH_GRADIENT, kernel)
        if size > 2:
            step = cv2.blur(step, (2, 2))
        line = cv2.LUT(step, self._line)
        return line if self._dry is None else cv2.multiply(line, self._dry, scale=1 / 255)

    def _worn(self, picture: Any, index: int) -> None:
        """Old film: the gate weaves slowly, a scratch stays for a third of a second, a speck of dust for a picture."""
        luma = planes(picture)[0]
        sway = 0.0016 * self.height * self.grade.wear
        dx, dy = sway * np.sin(index * 0.41) + 0.4 * sway * np.sin(index * 1.13), 0.8 * sway * np.sin(index * 0.53 + 1)
        luma[...] = cv2.warpAffine(luma, np.array([[1, 0, dx], [0, 1, dy]]), (self.width, self.height), borderMode=cv2.BORDER_REPLICATE)
        rng = np.random.default_rng((self._seed, index // 8))
        for _ in range(int(rng.integers(0, 4))):
            x, drift = int(rng.integers(0, self.width)), float(rng.normal(0, 0.4))
            x = int(np.clip(x + drift * (index % 8), 1, self.width - 2))
            top, bottom = sorted(int(v) for v in rng.integers(0, self.height, 2))
            strip = luma[top:bottom, x:x + max(1, round(1.6 * self._unit))]
            strip[...] = cv2.convertScaleAbs(strip, beta=34 if rng.random() < 0.7 else -14)
        rng = np.random.default_rng((self._seed, index, 1))
        for _ in range(int(rng.poisson(2.5))):
            centre = int(rng.integers(0, self.width)), int(rng.integers(0, self.height))
            axes = max(1, round(float(rng.uniform(1, 4)) * self._unit)), max(1, round(float(rng.uniform(1, 9)) * self._unit))
            cv2.ellipse(luma, centre, axes, float(rng.uniform(0, 180)), 0, 360, 40 if rng.random() < 0.6 else 220, -1, cv2.LINE_AA)

    def _bloomed(self, frame: Any) -> Any:
        """Light spills: what is brighter than the threshold, blurred narrowly at an eighth of the size and widely at a 32nd.
        Sizes are halved step by step: that is many times quicker than any other way to shrink."""
        small = halved(cv2.subtract(halved(halved(frame)), self._floor))
        near = cv2.GaussianBlur(small, (0, 0), self.width / 1920 * 2.5)
        wide = cv2.GaussianBlur(halved(halved(small)), (0, 0), self.width / 1920 * 3)
        far = cv2.resize(wide, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_LINEAR)
        spill = cv2.addWeighted(near, 0.5 * self._bloom, far, 0.9 * self._bloom, 0)
        rows, columns = (np.flatnonzero(spill.any((axis, 2))) for axis in (1, 0))
        if not rows.size:
            return frame
        part, lit = frame, spill
        if (spill.shape[0] * 8, spill.shape[1] * 8) == (self.height, self.width):      # no more than is lit, and a dark pixel around it
            (top, bottom), (left, right) = ((max(0, int(at[0]) - 1), int(at[-1]) + 2) for at in (rows, columns))
            part, lit = frame[top * 8:bottom * 8, left * 8:right * 8], spill[top:bottom, left:right]
        light = cv2.resize(lit, (part.shape[1], part.shape[0]), interpolation=cv2.INTER_LINEAR)
        cv2.add(part, light, dst=part)
        return frame

    def _washed(self, frame: Any) -> Any:
        """Paint that runs together: a median at half size, which keeps edges and drops detail. Of more than 5 pixels it is several
        of 5, one after the other: they come to the same and OpenCV is six times quicker at them."""
        flat = halved(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR))
        size = max(3, round(self.grade.wash * self._unit) | 1)
        for _ in range(max(1, (size - 3) // 2)):
            flat = cv2.medianBlur(flat, min(5, size))
        return cv2.cvtColor(cv2.resize(flat, (self.width, self.height), interpolation=cv2.INTER_LINEAR), cv2.COLOR_BGR2BGRA)

    def _edged(self, luma: Any) -> Any:
        """Pigment gathers where a wash ends: darken along the edges of tone."""
        small = cv2.resize(luma, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        soft = blur(small, 1.6 * self._unit)
        edge = cv2.convertScaleAbs(cv2.absdiff(small, soft), alpha=1.5 * self.grade.edges)
        return cv2.subtract(luma, cv2.resize(edge, (self.width, self.height), interpolation=cv2.INTER_LINEAR))


class Pixels:
    """Big square pixels in few colours with ordered dither. The palette is made from the first picture drawn."""

    def __init__(self, width: int, height: int, grade: Grade) -> None:
        self._width, self._height, self._colours = width, height, grade.palette
        self._cell = max(2, round(min(width, height) / grade.rows))
        self._columns, self._rows = -(-width // self._cell), -(-height // self._cell)
        tiled = np.tile(BAYER, (-(-self._rows // 4), -(-self._columns // 4)))[: self._rows, : self._columns]
        self._dither = np.repeat((tiled * 22)[..., None], 3, 2)
        self._table: Any = None

    def draw(self, frame: Any) -> Any:
        """The BGR frame (height, width, 3) in big pixels, of a BGRA one."""
        small = cv2.resize(frame, (self._columns, self._rows), interpolation=cv2.INTER_AREA)[..., :3]
        if self._table is None:
            self._table = _nearest(plates.palette(small, self._colours))
        place = np.clip(small + self._dither, 0, 255).astype(np.uint16) >> 3
        code = place[..., 0] | place[..., 1] << 5 | place[..., 2] << 10
        big = (self._columns * self._cell, self._rows * self._cell)
        return cv2.resize(self._table[code], big, interpolation=cv2.INTER_NEAREST)[: self._height, : self._width]


def _nearest(colours: Any) -> Any:
    """For every colour in steps of 8 (blue | green << 5 | red << 10) the nearest of `colours`, uint8 (32768, 3)."""
    code = np.arange(32768)
    every = np.stack([code & 31, code >> 5 & 31, code >> 10], 1) * 8 + 4
    away = ((every[:, None] - colours[None].astype(int)) ** 2 * np.array([2, 4, 3])).sum(2)
    return colours[away.argmin(1)]


def _line_table(grade: Grade) -> Any:
    """How dark the line is for every step of luma: none below `least`, full at twice that."""
    step = np.arange(256)
    return (np.clip((step - grade.least) / grade.least, 0, 1) * grade.line * 219).astype(np.uint8)


def _tone(grade: Grade) -> Any:
    """Luma curve as a table of 256 for limited range."""
    x = np.clip((np.arange(256) - 16) / 219, 0, 1)
    y = np.clip(x**grade.gamma * grade.gain, 0, 1)
    y = (1 - grade.contrast) * y + grade.contrast * y * y * (3 - 2 * y)
    if grade.poster:
        steps = y * grade.poster
        y = (np.floor(steps) + np.clip((steps % 1 - 0.5) * 3 + 0.5, 0, 1)) / grade.poster
    return np.clip(16 + (grade.lift + y * (255 - grade.lift)) * 219 / 255, 16, 235).astype(np.uint8)

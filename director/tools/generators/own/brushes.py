"""The looks that footage is drawn over as, each a brush: BGR picture in, BGR drawing out. What is drawn is carried along with what moves
(see restyling); papers are laid over it afterwards, and go along with the picture as a whole. Ink has a file of its own.

Lines are differences of Gaussians on a picture smoothed between its edges (Winnemöller et al. 2006); oil is the most frequent tone around each point; watercolour flattens by domain
transform (Gastal and Oliveira 2011), lets colours run, and darkens where a wash ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np


class Brush:
    """What all brushes keep: a random source of their own, and textures by size. `steady` brushes hold still by themselves."""

    steady = False

    def __init__(self, seed: int) -> None:
        self._seed, self._kept = seed, dict[Any, Any]()

    def began(self, shape: tuple[int, int]) -> None:
        """A shot begins; `shape` (rows, columns) is that of the small pictures in which motion is found."""

    def followed(self, before: Any, now: Any, flow: Any) -> None:
        """One picture on: small grey pictures, and the flow (float32, from now to before) between them."""

    def finished(self, drawing: Any, moved: tuple[float, float]) -> Any:
        """What is seen of a drawing: on its paper. `moved`: how far the picture as a whole has moved since its first, in pixels (x, y)."""
        return drawing

    def texture(self, name: str, shape: tuple[int, int], make: Callable[[Any], Any]) -> Any:
        """A texture, made once per size."""
        if (name, shape) not in self._kept:
            self._kept[name, shape] = make(np.random.default_rng([self._seed, len(name)]))
        return self._kept[name, shape]

    def paper(self, shape: tuple[int, int]) -> Any:
        """Float32 (h, w, 1) around 1: the tooth of paper."""
        def make(rng: Any) -> Any:
            grain = sum(_noise(rng, shape, size) * weight for size, weight in ((2, 0.5), (6, 0.35), (40, 0.3)))
            return (1 + 0.045 * grain).astype(np.float32)[..., None]

        return self.texture("paper", shape, make)


class Watercolour(Brush):
    """Washes that run into each other and dry with a darker rim, on paper that shows through."""

    def __call__(self, picture: Any, before: Any) -> Any:
        height, width = picture.shape[:2]
        size = (max(2, width // 2), max(2, height // 2))
        run = self.texture("run", size[::-1], lambda rng: _runs(rng, size))
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        small = cv2.remap(small, run[0], run[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        wash = cv2.edgePreservingFilter(small, flags=1, sigma_s=45, sigma_r=0.38)
        tones = _steps(wash, 8, 2.0)
        rim = cv2.morphologyEx(cv2.GaussianBlur(tones, (0, 0), 1.1), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)).max(axis=2)
        rim = np.clip(cv2.GaussianBlur(rim, (0, 0), 0.8).astype(np.float32) / 255 * 1.5, 0, 0.34)
        out = 255 * np.power(tones.astype(np.float32) / 255, 0.74)      # thin washes: the paper shines through
        out *= (1 - rim)[..., None]
        out = _livelier(out, 1.34)
        full = cv2.resize(out, (width, height), interpolation=cv2.INTER_CUBIC)
        return np.clip(full, 0, 255).astype(np.uint8)

    def finished(self, drawing: Any, moved: tuple[float, float]) -> Any:
        height, width = drawing.shape[:2]
        pools = self.texture("pools", (height, width), lambda rng: _pools(rng, (height, width)))
        way = np.array(((1, 0, moved[0]), (0, 1, moved[1])), np.float32)
        pools, paper = (cv2.warpAffine(each, way, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)[..., None]
                        for each in (pools, self.paper((height, width))))
        tooth = 1 + 0.7 * (1 - paper)                                  # pigment lies in the valleys of the paper, and in pools
        cover = 1 - drawing.astype(np.float32) / 255
        full = 255 * (1 - cover * (1 + (pools * tooth - 1) * np.sqrt(1.15 - cover)))      # where much lies, a little more shows less
        edge = self.texture("edge", (height, width), lambda rng: _deckle(rng, (height, width)))
        return np.clip(full * edge + colour(228, 240, 246) * (1 - edge), 0, 255).astype(np.uint8)


class Cartoon(Brush):
    """Flat, lively colours in a few steps of light, and clean outlines."""

    def __call__(self, picture: Any, before: Any) -> Any:
        height, width = picture.shape[:2]
        size = (max(2, width // 2), max(2, height // 2))
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        for _ in range(3):
            small = cv2.bilateralFilter(small, 7, 28, 5)
        flat = _livelier(_steps(small, 7, 3.5).astype(np.float32), 1.38)
        full = cv2.resize(np.clip(flat, 0, 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_CUBIC)
        line = outlines(picture, max(1.0, width / 900), 2.0, 6.0)
        return np.clip(full * (0.08 + 0.92 * line[..., None]), 0, 255).astype(np.uint8)


class Neon(Brush):
    """Edges that glow in the colour of what they bound, in the dark."""

    def __call__(self, picture: Any, before: Any) -> Any:
        height, width = picture.shape[:2]
        soft = cv2.GaussianBlur(picture, (0, 0), max(1.0, width / 900))
        x, y = (cv2.Sobel(soft, cv2.CV_32F, *way, ksize=3) for way in ((1, 0), (0, 1)))
        strength = np.sqrt((x * x + y * y).max(axis=2))
        strength = np.maximum(strength - 1.25 * cv2.GaussianBlur(strength, (0, 0), width / 70), 0)       # of a rough place only what stands out
        strength = np.clip((strength - 14) / 120, 0, 1) ** 0.75
        hsv = cv2.cvtColor(cv2.GaussianBlur(picture, (0, 0), max(2.0, width / 250)), cv2.COLOR_BGR2HSV)
        dull = hsv[..., 1] < 36                                        # what has no colour glows between cyan and magenta, by its light
        hsv[..., 0] = np.where(dull, (88 + hsv[..., 2].astype(np.int16) * 62 // 255).astype(np.uint8), hsv[..., 0])
        hsv[..., 1], hsv[..., 2] = 225, 255
        light = cv2.cvtColor(hsv, cv2.COLOR_HSV2BGR).astype(np.float32) * strength[..., None]
        small = cv2.resize(light, (max(2, width // 4), max(2, height // 4)), interpolation=cv2.INTER_AREA)
        glow = sum(cv2.GaussianBlur(small, (0, 0), sigma) * share for sigma, share in ((width / 500, 0.9), (width / 120, 0.8)))
        out = soft * 0.09 + colour(14, 4, 8) + light * 0.95 + cv2.resize(glow, (width, height), interpolation=cv2.INTER_LINEAR)
        return np.clip(out + np.maximum(strength - 0.7, 0)[..., None] * 300, 0, 255).astype(np.uint8)


class Oil(Brush):
    """Strokes along the shapes, each of the commonest tone under it; light falls across the bristles' furrows."""

    LEVELS = 10

    def __call__(self, picture: Any, before: Any) -> Any:
        height, width = picture.shape[:2]
        k = min(1.0, 860 / width)
        small = cv2.resize(picture, None, fx=k, fy=k, interpolation=cv2.INTER_AREA)
        grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (0, 0), 1)
        along = _along(grey)
        paint = _drawn_out(self._commonest(small, grey), along, 3)
        bristles = self.texture("bristles", grey.shape, lambda rng: _noise(rng, grey.shape, 1.6))
        furrows = cv2.GaussianBlur(_drawn_out(bristles, along, 4), (0, 0), 0.7)
        light = cv2.Sobel(furrows, cv2.CV_32F, 1, 0, ksize=3) + cv2.Sobel(furrows, cv2.CV_32F, 0, 1, ksize=3)
        ridge = cv2.GaussianBlur(paint.mean(axis=2), (0, 0), 1.2)       # paint lies thicker where one stroke ends on another
        light = light * 0.055 + (cv2.Sobel(ridge, cv2.CV_32F, 1, 0, ksize=3) + cv2.Sobel(ridge, cv2.CV_32F, 0, 1, ksize=3)) * 0.0012
        out = _livelier(paint, 1.3) * (1 + np.clip(light, -0.13, 0.13))[..., None] + np.clip(light - 0.07, 0, 0.1)[..., None] * 120
        full = cv2.resize(out, (width, height), interpolation=cv2.INTER_CUBIC)
        return np.clip(full, 0, 255).astype(np.uint8)

    def _commonest(self, small: Any, grey: Any) -> Any:
        """Float32 BGR: each point has the mean colour of the commonest tone around it."""
        band = (grey.astype(np.uint16) * self.LEVELS // 256).astype(np.uint8)
        reach = (max(5, small.shape[1] // 120) | 1,) * 2
        most = np.zeros(grey.shape, np.float32)
        out = small.astype(np.float32)
        for level in range(self.LEVELS):
            inside = (band == level).astype(np.float32)
            share = cv2.blur(inside, reach)
            colour = cv2.blur(small * inside[..., None], reach) / np.maximum(share, 1e-3)[..., None]
            count = cv2.GaussianBlur(share, (0, 0), 1.2)
            better = count > most
            out[better], most = colour[better], np.maximum(most, count)
        return out


class Pixel(Brush):
    """Large pixels of a small palette, which change their colour only for a clear reason."""

    steady = True
    COLUMNS, COLOURS, GAIN = 144, 28, 9.0

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._palette: Any = None
        self._last: Any = None

    def __call__(self, picture: Any, before: Any) -> Any:
        height, width = picture.shape[:2]
        side = max(2, round(max(width, height) / self.COLUMNS))
        size = (-(-width // side), -(-height // side))
        small = cv2.resize(_livelier(picture.astype(np.float32), 1.15), size, interpolation=cv2.INTER_AREA)
        lab = cv2.cvtColor(np.clip(small, 0, 255).astype(np.uint8), cv2.COLOR_BGR2LAB).astype(np.float32)
        if before is None or self._palette is None:
            cv2.setRNGSeed(self._seed % 10_000)
            no_labels: Any = None
            stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 0.5)
            clustered: Any = cv2.kmeans(lab.reshape(-1, 3), self.COLOURS, no_labels, stop, 1, cv2.KMEANS_PP_CENTERS)
            self._palette = clustered[2]
            self._last = None
        off = np.linalg.norm(lab[:, :, None, :] - self._palette[None, None], axis=3)
        if self._last is not None and self._last.shape == off.shape[:2]:
            np.put_along_axis(off, self._last[..., None], np.take_along_axis(off, self._last[..., None], 2) - self.GAIN, 2)
        self._last = off.argmin(axis=2)
        drawn = cv2.cvtColor(np.clip(self._palette[self._last], 0, 255).astype(np.uint8), cv2.COLOR_LAB2BGR)
        return np.ascontiguousarray(np.repeat(np.repeat(drawn, side, 0), side, 1)[:height, :width])


def outlines(picture: Any, sigma: float, least: float, soft: float) -> Any:
    """1 where there is no line, 0 on one: the dark side of edges at least `least` steps of 255 deep, `soft` more for a full line.
    Where all is rough (grass, leaves) only what stands out from it is drawn."""
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    for _ in range(2):
        grey = cv2.bilateralFilter(grey, 5, 26, 3)
    grey = grey.astype(np.float32)
    edge = np.maximum(cv2.GaussianBlur(grey, (0, 0), sigma * 1.8) - cv2.GaussianBlur(grey, (0, 0), sigma), 0)
    edge = np.maximum(edge - 1.1 * cv2.GaussianBlur(edge, (0, 0), sigma * 9), 0)
    share = np.clip((edge - least) / soft, 0, 1)
    return (1 - share * share * (3 - 2 * share)).astype(np.float32)


def _along(grey: Any) -> tuple[Any, Any]:
    """The direction in which strokes go at each point, float32 (x, y) of length 1: along edges, and where there are none in a slow sweep.
    (Structure tensor, as in Kang, Lee and Chui 2007.)"""
    x, y = (cv2.Sobel(grey, cv2.CV_32F, *way, ksize=3) for way in ((1, 0), (0, 1)))
    rows, columns = grey.shape
    v, u = np.mgrid[0:1:rows * 1j, 0:1:columns * 1j].astype(np.float32)
    sweep = 0.6 + 0.9 * np.sin(2.2 * u + 1.1) * np.cos(1.7 * v)
    xx, xy, yy = (cv2.GaussianBlur(part, (0, 0), columns / 150) for part in (x * x, x * y, y * y))
    xx, xy, yy = xx + 60 * np.sin(sweep) ** 2, xy - 60 * np.sin(sweep) * np.cos(sweep), yy + 60 * np.cos(sweep) ** 2
    across = 0.5 * np.arctan2(2 * xy, xx - yy)
    return (-np.sin(across)).astype(np.float32), np.cos(across).astype(np.float32)


def _drawn_out(picture: Any, along: tuple[Any, Any], times: int) -> Any:
    """A picture drawn out along the strokes (line integral convolution, its reach doubled each time); float32."""
    rows, columns = picture.shape[:2]
    x, y = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32))
    for step in (2.0 ** n for n in range(times)):
        ways = [cv2.remap(picture, x + way * step * along[0], y + way * step * along[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
                for way in (-1, 1)]
        picture = (picture + ways[0] + ways[1]) * np.float32(1 / 3)
    return picture


def _steps(picture: Any, levels: int, sharp: float) -> Any:
    """Light in steps with soft edges, so that a little more light does not turn into a jump."""
    lab = cv2.cvtColor(picture, cv2.COLOR_BGR2LAB)
    codes = np.arange(256, dtype=np.float32)
    wide = 255 / levels
    nearest = (np.floor(codes / wide) + 0.5) * wide
    table = np.clip(nearest + wide / 2 * np.tanh(sharp * (codes - nearest) / wide), 0, 255).astype(np.uint8)
    lab[..., 0] = cv2.LUT(lab[..., 0], table)
    return cv2.cvtColor(lab, cv2.COLOR_LAB2BGR)


def _livelier(picture: Any, much: float) -> Any:
    """Colours further from grey; float32."""
    grey = picture.mean(axis=2, keepdims=True)
    return (grey + (picture - grey) * much).astype(np.float32)


def colour(blue: int, green: int, red: int) -> Any:
    """Float32 (3,)."""
    return np.array((blue, green, red), np.float32)


def _noise(rng: Any, shape: tuple[int, int], size: float) -> Any:
    """Float32 noise of grains of `size` pixels, with a spread of 1."""
    small = rng.normal(0, 1, (max(2, int(shape[0] / size) + 2), max(2, int(shape[1] / size) + 2))).astype(np.float32)
    grown = cv2.resize(small, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return grown / max(1e-6, float(grown.std()))


def _runs(rng: Any, size: tuple[int, int]) -> tuple[Any, Any]:
    """Maps that let colours run a little, the same in every picture."""
    shape = size[::-1]
    x, y = np.meshgrid(np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32))
    far = max(0.8, size[0] / 420)
    def run(at: Any) -> Any:
        return (at + far * (_noise(rng, shape, size[0] / 60) + 0.5 * _noise(rng, shape, size[0] / 18))).astype(np.float32)

    return run(x), run(y)


def _pools(rng: Any, shape: tuple[int, int]) -> Any:
    """Float32 (h, w, 1) around 1: how much more or less pigment dried in a place."""
    cloud = 0.10 * _noise(rng, shape, shape[1] / 7) + 0.07 * _noise(rng, shape, shape[1] / 26) + 0.025 * _noise(rng, shape, shape[1] / 90)
    return np.clip(1 + cloud, 0.6, 1.4)[..., None]


def _deckle(rng: Any, shape: tuple[int, int]) -> Any:
    """Float32 (h, w, 1): 1 on the painting, 0 on the bare paper around it."""
    y, x = np.mgrid[0:shape[0], 0:shape[1]].astype(np.float32)
    away = np.minimum(np.minimum(x, shape[1] - 1 - x), np.minimum(y, shape[0] - 1 - y)) / min(shape)
    away += 0.006 * _noise(rng, shape, min(shape) / 40) + 0.004 * _noise(rng, shape, min(shape) / 9)
    return np.clip((away - 0.012) / 0.02, 0, 1).astype(np.float32)[..., None]

"""What pictures are painted on and with: paper and screens stand still, paint goes with the world (`brushwork`), so that nothing boils.

Every texture is float32 (height, width) around 0, about -0.2..0.2: the share of luma it adds.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic.paint import noise


def ground(kind: str, height: int, width: int, seed: int) -> Any:
    """The texture called `kind`: one of GROUNDS. Raises KeyError for another."""
    return GROUNDS[kind](height, width, seed)


def _lit(surface: Any) -> Any:
    """How much a surface leans to the light from the upper left."""
    return cv2.Sobel(surface, cv2.CV_32F, 1, 0, ksize=3) + cv2.Sobel(surface, cv2.CV_32F, 0, 1, ksize=3)


def _paper(height: int, width: int, seed: int, tooth: float = 0.10, blotch: float = 0.07) -> Any:
    """Tooth of the paper, lit from a corner, and large soft blotches of pigment."""
    grainy = noise(height, width, seed, 70, 4, 0.75)
    relief = _lit(grainy)
    return tooth * relief / np.abs(relief).max() + blotch * (noise(height, width, seed + 1, 4, 4) - 0.5)


def _watercolour(height: int, width: int, seed: int) -> Any:
    """Rough paper, and pigment that settled in its hollows and ran out in blooms."""
    run = noise(height, width, seed + 2, 5, 5, 0.6)
    rings = 0.05 * np.sin(run * 26) * (np.abs(np.sin(run * 13)) > 0.92)
    return _paper(height, width, seed, 0.17, 0.34) + rings


def _rice(height: int, width: int, seed: int) -> Any:
    return _paper(height, width, seed, 0.06, 0.05) + 0.6 * _fibres(height, width, seed + 3)


def _newsprint(height: int, width: int, seed: int) -> Any:
    return _paper(height, width, seed, 0.12, 0.05)


def _fibres(height: int, width: int, seed: int) -> Any:
    """Short curved fibres, lighter and darker than the paper, over fine tooth."""
    rng = np.random.default_rng(seed)
    sheet = np.zeros((height, width), np.float32)
    many = 2600
    starts = rng.random((many, 2)) * (width, height)
    angles, turns = rng.random(many) * 6.28, rng.normal(0, 0.5, many)
    reach = height * 0.011
    for start, angle, turn, tone in zip(starts, angles, turns, rng.normal(0, 0.07, many), strict=True):
        bends = angle + turn * np.arange(5)
        points = start + np.cumsum(np.stack([np.cos(bends), np.sin(bends)], 1) * reach, 0)
        cv2.polylines(sheet, [np.round(points * 8).astype(np.int32)], False, float(tone), 1, cv2.LINE_AA, 3)
    return sheet + _paper(height, width, seed, 0.12, 0.04)


def _pencil(height: int, width: int, seed: int) -> Any:
    """Strokes of coloured pencil side by side, broken by the tooth of the paper."""
    rng = np.random.default_rng(seed)
    size = max(9, round(height / 26)) | 1
    kernel = np.zeros((size, size), np.float32)
    cv2.line(kernel, (size // 4, size - 1), (size - 1 - size // 4, 0), 1.0, 1, cv2.LINE_AA)
    fine = cv2.resize(rng.normal(0, 1, (height // 2 + 1, width // 2 + 1)).astype(np.float32), (width, height))
    strokes = cv2.filter2D(fine, -1, kernel / kernel.sum())
    tooth = noise(height, width, seed + 1, 90, 3, 0.8) - 0.5
    return 0.05 * strokes / strokes.std() * (0.5 + noise(height, width, seed + 4, 6, 3)) + 0.13 * tooth


def _fingerprints(height: int, width: int, seed: int) -> Any:
    """Ridges of fingertips pressed into clay here and there, dents between."""
    rng = np.random.default_rng(seed)
    sheet = np.zeros((height, width), np.float32)
    reach = round(height * 0.075)
    yy, xx = np.mgrid[-reach:reach, -reach:reach].astype(np.float32) / reach
    for _ in range(64):
        x, y = int(rng.integers(-reach, width - reach)), int(rng.integers(-reach, height - reach))
        lean, long = rng.random() * 3.14, rng.uniform(1.2, 1.9)
        u, v = xx * np.cos(lean) + yy * np.sin(lean), (yy * np.cos(lean) - xx * np.sin(lean)) * long
        print_ = np.sin(np.hypot(u, v - 0.3) * 44) * np.clip(1 - (u * u + v * v), 0, 1)
        left, top = max(0, -x), max(0, -y)
        right, bottom = min(2 * reach, width - x), min(2 * reach, height - y)
        sheet[y + top:y + bottom, x + left:x + right] += print_[top:bottom, left:right]
    dents = noise(height, width, seed + 1, 14, 4, 0.5)
    lit = _lit(dents)
    return 0.075 * np.clip(sheet, -1, 1) + 0.1 * lit / np.abs(lit).max() + 0.1 * (dents - 0.5)


def _scan_lines(height: int, width: int, seed: int) -> Any:
    """Lines of a screen, every third row of a picture of 720."""
    period = max(2, round(height / 240))
    rows = np.where(np.arange(height) % period == 0, -0.13, 0.02).astype(np.float32)
    return np.repeat((rows - rows.mean())[:, None], width, 1)


GROUNDS = {
    "watercolour paper": _watercolour, "rice paper": _rice, "newsprint": _newsprint, "fibres": _fibres, "pencil": _pencil,
    "fingerprints": _fingerprints, "scan lines": _scan_lines,
}


def strokes(height: int, width: int, seed: int, length: float) -> tuple[Any, Any, Any]:
    """Brush strokes of `length` pixels laid over each other along a flowing field: the pixel maps for cv2.remap that give
    every stroke the colours under its middle, and the relief of the paint."""
    rng = np.random.default_rng(seed)
    broad = max(2.0, length * 0.28)
    many = int(4.5 * height * width / (length * broad))
    x, y = rng.random(many) * width, rng.random(many) * height
    field = noise(height, width, seed, 3, 3)
    lean = field[y.astype(int), x.astype(int)] * 7.0 + rng.normal(0, 0.22, many)
    along = np.stack([np.cos(lean), np.sin(lean)], 1)
    across = np.stack([-along[:, 1], along[:, 0]], 1)
    middle = np.stack([x, y], 1)
    outline = np.array([(-0.5, 0), (-0.38, -0.42), (0.3, -0.5), (0.5, -0.1), (0.42, 0.4), (-0.3, 0.5)])
    corners = middle[:, None] + outline[:, :1] * length * along[:, None] + outline[:, 1:] * broad * across[:, None]
    which = np.full((height, width), -1, np.float32)
    for number, polygon in enumerate(np.round(corners * 8).astype(np.int32)):
        cv2.fillConvexPoly(which, polygon, float(number), cv2.LINE_8, 3)
    which = which.astype(np.int32)
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    dx, dy = xx - middle[which, 0], yy - middle[which, 1]
    far = dx * along[which, 0] + dy * along[which, 1]
    side = dx * across[which, 0] + dy * across[which, 1]
    source = middle[which] + 0.55 * far[..., None] * along[which] + 0.3 * side[..., None] * across[which]
    bare = which < 0
    source[bare] = np.stack([xx, yy], -1)[bare]
    maps = cv2.convertMaps(source[..., 0].astype(np.float32), source[..., 1].astype(np.float32), cv2.CV_16SC2, nninterpolation=True)
    bristles = np.sin(side / broad * 19 + which % 7) * 0.035
    body = np.clip(1 - (side / broad * 2) ** 2, 0, 1) + rng.normal(0, 0.2, many)[which]
    ridge = 0.5 * _lit(body.astype(np.float32))
    relief = bristles + 0.06 * np.clip(ridge, -1.6, 1.6) + rng.normal(0, 0.035, many)[which]
    relief[bare] = 0
    return maps[0], maps[1], relief.astype(np.float32)


def kneaded(height: int, width: int, seed: int, reach: float) -> tuple[Any, Any]:
    """Pixel maps for cv2.remap that make edges uneven by up to `reach` pixels, as of something shaped by hand."""
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    moved = [axis + reach * (noise(height, width, seed + index, 22, 2) - 0.5) for index, axis in enumerate((xx, yy))]
    maps = cv2.convertMaps(moved[0], moved[1], cv2.CV_16SC2, nninterpolation=True)
    return maps[0], maps[1]


def halftone(height: int, width: int, period: float) -> Any:
    """A screen of dots at 45 degrees, -1..1, `period` pixels from dot to dot."""
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    k = 2 * np.pi / (period * np.sqrt(2))
    return np.cos((xx + yy) * k) * np.cos((xx - yy) * k)


def margin(height: int, width: int, seed: int, share: float) -> Any:
    """1 where there is paint, 0 on the white paper around it, with the uneven edge of a brush; `share` of the height."""
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    inside = np.minimum(np.minimum(xx, width - 1 - xx), np.minimum(yy, height - 1 - yy)) / height
    ragged = share * (0.35 + 1.1 * noise(height, width, seed + 9, 9, 5, 0.6))
    return np.clip((inside - ragged) / 0.008 + 0.5, 0, 1)


def palette(picture: Any, colours: int) -> Any:
    """The `colours` that say most of a BGR picture, uint8 (colours, 3): boxes of colour are halved where they are widest."""
    boxes = [picture.reshape(-1, 3)[::3]]
    while len(boxes) < colours:
        spread = [float(np.ptp(box, 0).max()) * len(box) ** 0.5 for box in boxes]
        box = boxes.pop(int(np.argmax(spread)))
        box = box[np.argsort(box[:, int(np.argmax(np.ptp(box, 0)))], kind="stable")]
        half = max(1, len(box) // 2)
        boxes += [box[:half], box[half:] if len(box) > 1 else box]
    return np.stack([box.mean(0) for box in boxes]).astype(np.uint8)

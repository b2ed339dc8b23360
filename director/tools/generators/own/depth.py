"""How far the parts of a photo are, without a model: sky, ground and what stands in front of them, each as a layer.

The picture is read as photographers compose: what differs from all that touches the edges is the subject (boundary prior, Wei et al.
2012, then GrabCut, Rother et al. 2004); smooth and joined to the top is sky; what is lower stands nearer. Nearness is a share:
0 = the horizon, 1 = at the lens's feet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

SMALL = 320
"""Pixels of the longer side that is understood; the edges are found again in the full picture."""
LEAST, MOST = 0.015, 0.6
"""Share of the picture that a subject may be; outside, the picture is a landscape or a pattern, of one layer."""
CLEAR = 0.72
"""Share of a subject's outline that must differ from what is beside it, for it to be cut out."""
FAR, BEHIND = 0.02, 0.22
"""Nearness of the sky, and of what stands at the horizon."""


@dataclass(frozen=True)
class Scene:
    """A photo in two layers: `ground` BGR with the subject painted out, and its `nearness` (h, w) float32;
    `subject` BGR with `matte` (h, w) float32 0-1 and `bulge`, its nearness. `matte` is None where nothing stands out.
    `heart` is the middle of the subject (x, y), as shares; `top` its upper end, 0 where there is none."""

    ground: Any
    nearness: Any
    subject: Any
    matte: Any
    bulge: Any
    heart: tuple[float, float]
    top: float = 0.0

    @property
    def pivot(self) -> float:
        """Nearness of what the picture is about."""
        x, y = self.heart
        near = self.nearness if self.bulge is None else self.bulge
        height, width = near.shape
        return float(near[min(height - 1, int(y * height)), min(width - 1, int(x * width))])


def understood(photo: Any) -> Scene:
    """The layers of a BGR photo."""
    height, width = photo.shape[:2]
    k = min(1.0, SMALL / max(height, width))
    small = cv2.resize(photo, (max(16, round(width * k)), max(16, round(height * k))), interpolation=cv2.INTER_AREA)
    sky = _sky(small)
    mask = _subject(small, sky)
    near = _ground(small, sky)
    guide = cv2.cvtColor(photo, cv2.COLOR_BGR2GRAY).astype(np.float32) / 255
    if mask is None:
        return Scene(photo, _finer(near, guide, width, 0.02), photo, None, None, _face(small) or (0.5, 0.55))
    face = _face(small)
    rows, columns = np.nonzero(mask)
    foot = int(np.percentile(rows, 98))
    stand = max(float(near[min(foot, near.shape[0] - 1)].mean()), BEHIND) + 0.12
    inside = cv2.distanceTransform(mask, cv2.DIST_L2, 5)
    bulge = stand + 0.10 * np.sqrt(np.clip(inside / max(1.0, float(inside.max())), 0, 1))
    heart = face or (float(columns.mean()) / mask.shape[1], float(rows.mean()) / mask.shape[0])
    top = float(np.percentile(rows, 1)) / mask.shape[0]
    if not _stands_clear(small, mask, face):                     # one skin that bends: nothing can tear where the outline is not sure
        soft = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), mask.shape[1] / 24)
        bent = np.maximum(near, near * (1 - soft) + bulge.max() * soft * 0.8)
        return Scene(photo, _finer(bent.astype(np.float32), guide, width, 0.2), photo, None, None, heart, top)
    matte = np.clip((_finer(mask.astype(np.float32), guide, width, 0.004) - 0.12) / 0.76, 0, 1).astype(np.float32)
    hole = cv2.dilate(mask, np.ones((5, 5), np.uint8))
    plate = _painted_out(photo, small, hole, matte)
    near = _filled(near, hole)
    full = cv2.resize(cv2.GaussianBlur(bulge.astype(np.float32), (0, 0), 3), (width, height), interpolation=cv2.INTER_LINEAR)
    return Scene(plate, _finer(near, guide, width, 0.02), photo, matte, full, heart, top)


def _sky(small: Any) -> Any:
    """uint8 mask of the sky; nothing where there is none."""
    height, width = small.shape[:2]
    soft = cv2.bilateralFilter(small, 7, 25, 7)
    lab = cv2.cvtColor(soft, cv2.COLOR_BGR2LAB).astype(np.int16)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    rough = cv2.blur(np.abs(cv2.Laplacian(grey, cv2.CV_32F)), (7, 7))
    fill = np.zeros((height + 2, width + 2), np.uint8)
    fill[1:-1, 1:-1] = rough > 9
    canvas = np.clip(lab, 0, 255).astype(np.uint8)
    for x in range(2, width - 2, 6):
        if not fill[2, x + 1]:
            cv2.floodFill(canvas, fill, (x, 1), 0, (3, 3, 3), (3, 3, 3), 4 | cv2.FLOODFILL_MASK_ONLY | (2 << 8))
    found = (fill[1:-1, 1:-1] == 2).astype(np.uint8)
    rows = found.mean(1)
    if not 0.06 < found.mean() < 0.85 or rows[:max(2, height // 20)].mean() < 0.5 or rows[-height // 6:].mean() > 0.3:
        return np.zeros((height, width), np.uint8)
    return cv2.morphologyEx(found, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))


def _subject(small: Any, sky: Any) -> Any:
    """uint8 mask of what the picture is about, or None."""
    height, width = small.shape[:2]
    lab = cv2.cvtColor(cv2.GaussianBlur(small, (0, 0), 1.5), cv2.COLOR_BGR2LAB).astype(np.float32)
    edge = max(3, min(height, width) // 16)
    border = np.concatenate([lab[:edge].reshape(-1, 3), lab[:, :edge].reshape(-1, 3), lab[:, -edge:].reshape(-1, 3), lab[-edge // 2:].reshape(-1, 3)])
    cv2.setRNGSeed(7)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 0.5)
    none: Any = None
    clustered: Any = cv2.kmeans(border[::3].copy(), 8, none, stop, 2, cv2.KMEANS_PP_CENTERS)
    centres = clustered[2]
    apart = np.min(np.linalg.norm(lab[:, :, None, :] - centres[None, None], axis=3), axis=2)
    y, x = np.mgrid[-1:1:height * 1j, -1:1:width * 1j]
    worth = apart * np.exp(-1.4 * (x * x + (y - 0.1) ** 2 * 0.8))
    worth[sky > 0] *= 0.3
    worth = cv2.GaussianBlur(worth.astype(np.float32), (0, 0), 3)
    if worth.max() < 7:                                          # Lab steps: less is no contrast at all
        return None
    level, _ = cv2.threshold((worth / worth.max() * 255).astype(np.uint8), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    share = worth / worth.max() * 255
    marks = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    marks[share > level] = cv2.GC_PR_FGD
    marks[share > level + (255 - level) * 0.55] = cv2.GC_FGD
    marks[:edge // 2], marks[:, :edge // 3], marks[:, -edge // 3:] = cv2.GC_BGD, cv2.GC_BGD, cv2.GC_BGD
    marks[(sky > 0) & (marks != cv2.GC_FGD)] = cv2.GC_BGD
    if (marks == cv2.GC_FGD).sum() < 12 or np.isin(marks, (cv2.GC_BGD, cv2.GC_PR_BGD)).sum() < 50:
        return None
    cv2.grabCut(small, marks, none, np.zeros((1, 65)), np.zeros((1, 65)), 5, cv2.GC_INIT_WITH_MASK)
    mask: Any = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    mask = cv2.morphologyEx(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    mask = _solid(mask, share)
    return mask if LEAST < mask.mean() < MOST else None


def _stands_clear(small: Any, mask: Any, face: tuple[float, float] | None) -> bool:
    """Whether the subject may be cut out: of one piece, with the face that is there, and different from what is beside it."""
    height, width = mask.shape
    hull = cv2.convexHull(cv2.findNonZero(mask))
    whole = float(mask.sum()) > 0.5 * float(cv2.contourArea(hull))
    own = face is None or bool(cv2.dilate(mask, np.ones((7, 7), np.uint8))[int(face[1] * height), int(face[0] * width)])
    return whole and own and _apart(small, mask) >= CLEAR


def _apart(small: Any, mask: Any) -> float:
    """Share of the outline, without the picture's edges, at which inside and outside differ clearly in colour."""
    lab = cv2.cvtColor(cv2.GaussianBlur(small, (0, 0), 1), cv2.COLOR_BGR2LAB).astype(np.float32)
    kernel = np.ones((5, 5), np.uint8)
    inner, outer = mask - cv2.erode(mask, kernel), cv2.dilate(mask, kernel) - mask
    sums = [cv2.blur(lab * ring[..., None], (9, 9)) / np.maximum(cv2.blur(ring.astype(np.float32), (9, 9)), 1e-3)[..., None]
            for ring in (inner, outer)]
    line = mask - cv2.erode(mask, np.ones((3, 3), np.uint8))
    line[:3], line[-3:], line[:, :3], line[:, -3:] = 0, 0, 0, 0
    apart = np.linalg.norm(sums[0] - sums[1], axis=2)[line > 0]
    return float((apart > 18).mean()) if len(apart) > 20 else 0.0


def _face(small: Any) -> tuple[float, float] | None:
    """The middle of what may be a face (x, y), as shares: a roundish patch with the colour of skin, the uppermost of the large ones."""
    height, width = small.shape[:2]
    skin = cv2.inRange(cv2.cvtColor(small, cv2.COLOR_BGR2YCrCb), (60, 136, 88), (245, 170, 126)) // 255
    if skin.mean() > 0.3:                                        # fur, sand, wood
        return None
    skin = cv2.morphologyEx(skin, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    _, _, facts, middles = cv2.connectedComponentsWithStats(skin)
    found = [(facts[n], middles[n]) for n in range(1, len(facts))
             if 0.004 < facts[n, cv2.CC_STAT_AREA] / (height * width) < 0.2
             and 0.5 < facts[n, cv2.CC_STAT_WIDTH] / facts[n, cv2.CC_STAT_HEIGHT] < 1.7
             and facts[n, cv2.CC_STAT_AREA] > 0.42 * facts[n, cv2.CC_STAT_WIDTH] * facts[n, cv2.CC_STAT_HEIGHT]]
    if not found:
        return None
    great = max(fact[cv2.CC_STAT_AREA] for fact, _ in found)
    _, (x, y) = min((pair for pair in found if pair[0][cv2.CC_STAT_AREA] > 0.4 * great), key=lambda pair: float(pair[1][1]))
    return (float(x) / width, float(y) / height) if y < 0.75 * height else None


def _solid(mask: Any, share: Any) -> Any:
    """The part that matters most, with parts nearly as great, without holes."""
    count, parts, facts, _ = cv2.connectedComponentsWithStats(mask)
    weights = [0.0] + [float(share[parts == n].sum()) for n in range(1, count)]
    keep = [n for n in range(1, count) if weights[n] > 0.35 * max(weights) and facts[n, cv2.CC_STAT_AREA] > 20]
    solid = np.isin(parts, keep).astype(np.uint8)
    outlines, _ = cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return cv2.drawContours(np.zeros_like(solid), outlines, -1, 1, cv2.FILLED)


def _ground(small: Any, sky: Any) -> Any:
    """Nearness by height in the picture, float32: sky, what stands at the horizon, the ground before it."""
    height, width = small.shape[:2]
    below = np.where(sky.any(0), height - np.argmax(sky[::-1], axis=0), 0)
    horizon = float(np.clip(np.median(below) if sky.any() else height * 0.42, height * 0.2, height * 0.75))
    rows = np.arange(height, dtype=np.float32)[:, None]
    near = BEHIND + (1 - BEHIND) * np.clip((rows - horizon) / (height - horizon), 0, 1) ** 1.2
    near = np.repeat(near, width, axis=1)
    near[sky > 0] = FAR
    return near.astype(np.float32)


def _finer(values: Any, guide: Any, width: int, smooth: float) -> Any:
    """A small map at full size, its edges where the picture's are (guided filter, He et al. 2010)."""
    full = cv2.resize(values.astype(np.float32), (guide.shape[1], guide.shape[0]), interpolation=cv2.INTER_LINEAR)
    size = (max(3, width // 60) | 1,) * 2
    mean, at = cv2.blur(guide, size), cv2.blur(full, size)
    slope = (cv2.blur(guide * full, size) - mean * at) / (cv2.blur(guide * guide, size) - mean * mean + smooth)
    offset = at - slope * mean
    return np.clip(cv2.blur(slope, size) * guide + cv2.blur(offset, size), 0, 1.5).astype(np.float32)


def _painted_out(photo: Any, small: Any, hole: Any, matte: Any) -> Any:
    """The photo with what is behind the subject painted in: seen only as far as it comes out from behind."""
    height, width = photo.shape[:2]
    filled = cv2.inpaint(small, hole, 7, cv2.INPAINT_TELEA)
    soft = cv2.inpaint(cv2.GaussianBlur(small, (0, 0), 2), hole, 3, cv2.INPAINT_NS)
    inner = cv2.GaussianBlur(cv2.erode(hole, np.ones((9, 9), np.uint8)).astype(np.float32), (0, 0), 4)[..., None]
    filled = (filled * (1 - inner) + soft * inner).astype(np.uint8)
    wide = cv2.GaussianBlur(cv2.dilate(cv2.resize(hole.astype(np.float32), (width, height)), np.ones((7, 7))), (0, 0), 3)
    weight = np.clip(np.maximum(wide * 1.6, matte), 0, 1)[..., None]
    big = cv2.resize(filled, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    grain = (photo.astype(np.float32) - cv2.GaussianBlur(photo, (0, 0), 2).astype(np.float32)).std(axis=(0, 1)).clip(0, 6) * 0.6
    big += np.random.default_rng(1).normal(0, 1, (height, width, 1)) * grain
    return np.clip(photo * (1 - weight) + big * weight, 0, 255).astype(np.uint8)


def _filled(near: Any, hole: Any) -> Any:
    """The nearness behind the subject, from what is beside it in the same row."""
    out = near.copy()
    rows = np.where(hole.all(1), 0, 1)
    for row in np.flatnonzero(hole.any(1) & (rows > 0)):
        free = np.flatnonzero(hole[row] == 0)
        out[row] = np.interp(np.arange(hole.shape[1]), free, near[row, free])
    return cv2.GaussianBlur(out, (0, 0), 1.5)

"""Clouds painted in numpy: heaped fair-weather clouds of lit puffs, thin veils, sunset streaks, and a closed grey cover."""

from __future__ import annotations

import math
import random
from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic.light import Light
from director.tools.generators.animatic.paint import bgr, noise

WORK_WIDTH = 860  # pixels: heaps are painted at this width and enlarged; they are soft anyway


def over(image: Any, light: Light, amount: float, seed: int) -> Any:
    """Lay clouds over a sky. `image` float32 (height, width, 3) BGR 0..255, its bottom edge at the horizon; `amount` 0
    (none) to 1 (closed)."""
    bright, middle, shadow = palette(light)
    if amount > 0.6:
        image = _closed(image, bright, shadow, amount, seed)
    else:
        image = _veil(image, bright, 0.20 + 0.5 * amount, seed)
    if light.sun == "low sun":
        image = _streaks(image, light, seed)
    heaps = _heaps(image.shape[1], image.shape[0], light, amount, (bright, middle, shadow), seed)
    alpha = heaps[..., 3:]
    return image * (1 - alpha) + heaps[..., :3]


def palette(light: Light) -> tuple[Any, Any, Any]:
    """Lit, middle and shaded cloud colour (BGR 0..255) for a light: key on the lit side, sky and fog in the shade."""
    white, key = np.array((246, 250, 253), np.float32), np.array(bgr(light.key), np.float32)
    tint = np.array(bgr(light.tint), np.float32) / 255
    high, fog = np.array(bgr(light.sky[0]), np.float32), np.array(bgr(light.fog), np.float32)
    warm = 0.55 if light.sun == "low sun" else 0.25
    bright = (white * (1 - warm) + key * warm) * (0.35 + 0.65 * tint)
    shadow = (fog * 0.55 + high * 0.25 + np.array((214, 196, 186), np.float32) * tint * 0.20) * 0.96
    if light.dark:
        bright, shadow = bright * 0.50 + fog * 0.38, high * 0.55 + fog * 0.40
    middle = bright * 0.55 + shadow * 0.45 + np.array((4, 0, 6), np.float32)
    return bright, middle, shadow


def _veil(image: Any, bright: Any, amount: float, seed: int) -> Any:
    """High thin cloud, combed sideways by the wind."""
    height, width = image.shape[:2]
    small = (max(8, width // 3), max(8, height // 3))
    combed = cv2.resize(noise(small[1] * 3, max(8, small[0] // 4), seed + 17, 5, 6, 0.6), small, interpolation=cv2.INTER_CUBIC)
    patches = noise(small[1], small[0], seed + 18, 3, 3)
    cover = np.clip(combed - 0.52, 0, 1) * np.clip(patches * 2.2 - 0.8, 0, 1) * 2.2
    cover *= np.clip(np.linspace(0.4, 1.3, small[1]), 0, 1)[:, None] * np.linspace(1.0, 0.35, small[1])[:, None]
    cover = np.clip(cv2.resize(cover.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR), 0, 0.6)[..., None] * amount
    return image * (1 - cover) + bright * cover


def _streaks(image: Any, light: Light, seed: int) -> Any:
    """Long bars of cloud low over a setting sun: dark above, burning below, brightest near the sun."""
    height, width = image.shape[:2]
    w, h = max(8, width // 2), max(8, height // 2)
    bars = cv2.resize(noise(h * 2, max(8, w // 7), seed + 23, 4, 6, 0.55), (w, h), interpolation=cv2.INTER_CUBIC)
    rise = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    band = np.exp(-(((rise - 0.62) / 0.26) ** 2))
    cover = np.clip((bars - 0.50) * 5.0, 0, 1) * band
    lit = np.clip((bars - np.vstack([bars[max(1, h // 60) :], bars[-1:].repeat(max(1, h // 60), 0)])) * 14 + 0.5, 0, 1)
    side = 0.5 + 0.2 * (1 if light.key_from[0] > 0 else -1)
    near = np.exp(-(((np.linspace(0, 1, w, dtype=np.float32)[None, :] - side) / 0.45) ** 2))
    key, high = np.array(bgr(light.key), np.float32), np.array(bgr(light.sky[1]), np.float32)
    hot = np.clip(key * 0.86 + np.array((0, 14, 30), np.float32), 0, 250)
    mixed = (lit * (0.35 + 0.65 * near))[..., None]
    colour = high * 0.92 * (1 - mixed) + hot * mixed
    both = cv2.resize(np.dstack([colour * cover[..., None], cover]).astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return image * (1 - 0.72 * both[..., 3:]) + 0.72 * both[..., :3]


def _closed(image: Any, bright: Any, shadow: Any, amount: float, seed: int) -> Any:
    """A closed cover: heavy rolls of noise, lit from above, flattened towards the horizon."""
    height, width = image.shape[:2]
    w, h = max(8, width // 2), max(8, height // 2)
    shape = noise(h * 2, w, seed + 3, 3, 5, 0.42)
    body = shape[(np.linspace(0, 1, h) ** 0.7 * (h * 2 - 1)).astype(int)]
    above = np.clip((np.vstack([body[max(2, h // 26) :], body[-1:].repeat(max(2, h // 26), 0)]) - body) * 3 + 0.5, 0, 1)
    tone = np.clip(0.65 * above + 0.5 * body - 0.08, 0, 1)[..., None]
    colour = shadow * 0.84 * (1 - tone) + bright * 0.93 * tone
    cover = np.clip((body - (0.62 - 0.55 * amount)) / 0.3, 0, 1)[..., None] * min(0.92, amount)
    both = cv2.resize(np.dstack([colour * cover, cover]).astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return image * (1 - both[..., 3:]) + both[..., :3]


def _heaps(width: int, height: int, light: Light, amount: float, colours: tuple[Any, Any, Any], seed: int) -> Any:
    """Cumulus clouds, premultiplied float32 (height, width, 4): small and pale at the horizon, grand above."""
    k = min(1.0, WORK_WIDTH / width)
    w, h = max(16, round(width * k)), max(16, round(height * k))
    sheet, rng = np.zeros((h, w, 4), np.float32), random.Random(seed * 7 + 1)
    count = max(1, round(2 + 11 * min(amount, 0.7)))
    spots = sorted((rng.random() ** 0.8, rng.random()) for _ in range(count))
    unit = math.sqrt(w * h * 1.6)
    for index, (rise, along) in enumerate(spots):
        cx = ((index * 0.618 + along * 0.4) % 1.0) * 1.16 * w - 0.08 * w
        size = unit * (0.030 + 0.082 * rise) * rng.uniform(0.75, 1.25)
        if light.sun and rise > 0.3:  # leave sun and moon free
            sun = (0.7 if light.key_from[0] > 0 else 0.3) * w
            cx += (1 if cx > sun else -1) * max(0.0, 2.3 * size - abs(cx - sun))
        _heap(sheet, rng, (cx, h * (0.93 - 0.66 * rise)), size, light, colours, 0.55 + 0.45 * rise)
    strong = 0.45 if light.name == "night" else 0.62 if light.dark else 0.95
    sheet = _ruffle(sheet, seed) * strong
    return sheet if k == 1.0 else cv2.resize(sheet, (width, height), interpolation=cv2.INTER_CUBIC)


def _heap(
    sheet: Any, rng: random.Random, at: tuple[float, float], size: float, light: Light, colours: tuple[Any, Any, Any], solid: float
) -> None:
    """One cloud: puffs piled on a flat base, each shaded like a ball, the whole darker towards the base."""
    cx, base = at
    wide, peak = size * rng.uniform(1.2, 2.0), rng.uniform(-0.35, 0.35)
    puffs = []
    for k in range(26):
        along = max(-1.0, min(1.0, -1 + 2 * ((k * 0.618) % 1.0) + rng.uniform(-0.1, 0.1)))
        hump = max(0.0, 1 - ((along - peak) / (1 - peak * (1 if along > peak else -1))) ** 2) * (
            0.72 + 0.28 * math.cos(along * 9 + peak * 20)
        )
        r = size * rng.uniform(0.26, 0.42) * (0.42 + 0.62 * hump)
        puffs.append((base - 0.5 * r - size * 0.95 * hump * rng.random() ** 0.7, cx + along * wide, r))
    puffs += [(base - size * 0.10, cx + wide * (k / 7 - 1) * 0.95, size * 0.20) for k in range(15)]
    for y, x, r in sorted(puffs):
        _puff(sheet, x, y, r, base, size, light, colours, solid)


def _puff(
    sheet: Any, x: float, y: float, r: float, base: float, size: float, light: Light, colours: tuple[Any, Any, Any], solid: float
) -> None:
    """Lay one shaded ball of vapour over the sheet."""
    h, w = sheet.shape[:2]
    x0, x1 = max(0, int(x - r)), min(w, int(x + r) + 2)
    y0, y1 = max(0, int(y - r)), min(h, int(y + r) + 2)
    if x1 <= x0 or y1 <= y0 or r < 1:
        return
    yy, xx = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    u, v = (xx - x) / r, (yy - y) / r
    rho = u * u + v * v
    alpha = np.clip((1 - rho) * 2.1, 0, 1) ** 1.2 * np.clip((base - yy) / (size * 0.16) + 0.35, 0, 1) * solid
    kx, ky = light.key_from
    toward = 0.5 + 0.5 * (u * kx + v * (ky - 0.35)) / math.hypot(kx, ky - 0.35)
    lift = np.clip((base - yy) / (size * 1.15), 0, 1)
    tone = np.clip(0.62 * toward + 0.62 * lift - 0.10, 0, 1)[..., None]
    bright, middle, shadow = colours
    low, high = np.clip(tone * 2, 0, 1), np.clip(tone * 2 - 1, 0, 1)
    colour = (shadow * (1 - low) + middle * low) * (1 - high) + bright * high
    alpha = alpha[..., None]
    part = sheet[y0:y1, x0:x1]
    part[...] = part * (1 - alpha)
    part[..., :3] += colour * alpha
    part[..., 3:] += alpha


def _ruffle(sheet: Any, seed: int) -> Any:
    """Bend the smooth balls by fine noise, so that their edges look brushed."""
    h, w = sheet.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    far = w * 0.020
    dx = (noise(h, w, seed + 31, 34, 4, 0.6) - 0.5) * far
    dy = (noise(h, w, seed + 32, 34, 4, 0.6) - 0.5) * far
    return cv2.remap(sheet, xx + dx.astype(np.float32), yy + dy.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)

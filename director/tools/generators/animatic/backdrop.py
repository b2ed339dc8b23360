"""The sky of the hour, painted in numpy: gradient, clouds, stars, sun or moon; and open space and open water."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic.light import Light
from director.tools.generators.animatic.paint import Texture, bgr, blur, noise, ramp


def sky(width: int, height: int, light: Light, kind: str, clouds: float, seed: int) -> Texture:
    """A sky texture, opaque, its bottom edge at the horizon. `kind` as `Scenery.sky`; `clouds` 0 (none) to 1 (closed)."""
    colours = kind.split() if kind.startswith("#") else list(light.sky)
    if kind == "water":
        colours = list(light.sky)
    if kind == "stars":
        image = nebula(width, height, seed)
    else:
        rows = np.linspace(0, 1, height, dtype=np.float32)[:, None].repeat(width, 1)
        stops = tuple((i / (len(colours) - 1), colour) for i, colour in enumerate(colours))
        image = ramp(rows, stops)
        if light.stars > 0 and kind != "water":
            image += stars(width, height, seed, light.stars)[..., None] * np.float32(255)
        if light.sun and kind == "":
            image += disc(width, height, light)
        if clouds > 0 and kind != "water":
            image = clouded(image, light, clouds, seed)
        if kind == "water":
            image += shafts(width, height, seed)[..., None] * np.array([70, 80, 60], np.float32)
    image += np.random.default_rng(seed).uniform(-1.2, 1.2, image.shape).astype(np.float32)     # against banding
    out = np.full((height, width, 4), 255, np.uint8)
    out[..., :3] = np.clip(image, 0, 255)
    return out


def stars(width: int, height: int, seed: int, power: float) -> Any:
    """Stars, float32 0..1+: many faint, few bright with a small halo; fewer towards the bottom edge."""
    rng = np.random.default_rng(seed + 5)
    field = np.zeros((height, width), np.float32)
    count = max(40, width * height // 1400)
    field[rng.integers(0, height, count), rng.integers(0, width, count)] = rng.random(count, dtype=np.float32) ** 5 * 2.0
    fine = cv2.GaussianBlur(field, (0, 0), 0.7 + width / 6000) * 3.2
    bright = np.zeros_like(field)
    few = max(8, count // 45)
    bright[rng.integers(0, height, few), rng.integers(0, width, few)] = rng.uniform(0.4, 1.0, few).astype(np.float32) * 26
    bright = cv2.GaussianBlur(bright, (0, 0), 1.2 * width / 1920 + 0.3) + 0.8 * cv2.GaussianBlur(bright, (0, 0), 5 * width / 1920 + 0.5)
    fade = np.linspace(1, 0.25, height, dtype=np.float32)[:, None]
    out: Any = np.clip((fine + bright) * fade, 0, 1.4) * power
    return out


def disc(width: int, height: int, light: Light) -> Any:
    """Sun or moon with its glow, on the side the key light comes from; float32 BGR to add."""
    low = light.sun == "low sun"
    across = 0.5 + 0.2 * (1 if light.key_from[0] > 0 else -1)
    cx, cy = across * width, height * (0.88 if low else 0.42)
    radius = height * (0.05 if light.sun == "moon" else 0.06)
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    r = np.hypot(xx - cx, yy - cy) / radius
    colour = np.array(bgr("#f3f0e2" if light.sun == "moon" else "#fff1c9"), np.float32)
    edge = np.clip((1 - r) * radius + 0.5, 0, 1)
    if light.sun == "moon":
        seas = noise(height, width, 11, 40, 3)
        edge = edge * (0.86 + 0.14 * seas)
    warm = np.array(bgr(light.key), np.float32)
    glow = np.exp(-np.clip(r - 1, 0, None) * 0.28) * 0.34 + np.exp(-np.clip(r - 1, 0, None) * 0.055) * (0.30 if low else 0.16)
    return edge[..., None] * colour * 0.95 + glow[..., None] * warm * (0.7 if light.sun == "moon" else 1.0)


def clouded(image: Any, light: Light, amount: float, seed: int) -> Any:
    """Lay soft clouds over a sky, lit from above by the key colour, flattened towards the horizon."""
    height, width = image.shape[:2]
    shape = noise(height * 2, width, seed + 3, 5, 6, 0.52)
    rows = (np.linspace(0, 1, height) ** 0.72 * (height * 2 - 1)).astype(int)         # bunch up near the horizon
    body = shape[rows]
    edge = 0.66 - 0.34 * amount
    cover = np.clip((body - edge) / 0.24, 0, 1) ** 1.2
    above = np.clip((np.roll(body, -max(2, height // 60), 0) - body) * 9 + 0.55, 0, 1)
    tint = np.array(bgr(light.tint), np.float32) / 255
    bright = np.array(bgr(light.key), np.float32) * tint * 0.5 + np.array(bgr("#ffffff"), np.float32) * tint * 0.5
    shadow = np.array(bgr(light.fog), np.float32) * 0.86
    colour = shadow + (bright - shadow) * above[..., None]
    rise = np.clip(np.linspace(0.35, 1.25, height), 0, 1)[:, None]
    alpha = (cover * (0.35 + 0.55 * min(1, amount + 0.25)) * rise)[..., None]
    return image * (1 - alpha) + colour * alpha


def nebula(width: int, height: int, seed: int) -> Any:
    """Deep space: a bright band of gas with dark lanes, warped noise, and stars."""
    a, b = noise(height, width, seed, 3, 7), noise(height, width, seed + 1, 4, 7)
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    bent_x = np.clip(xx + (a - 0.5) * width * 0.25, 0, width - 1)
    bent_y = np.clip(yy + (b - 0.5) * width * 0.25, 0, height - 1)
    gas = cv2.remap(noise(height, width, seed + 2, 3, 7), bent_x, bent_y, cv2.INTER_LINEAR)
    lean = 0.3 if seed % 2 else -0.3
    band = np.exp(-(((yy / height - 0.45 - lean * (xx / width - 0.5)) / 0.24) ** 2))
    density = np.clip(gas * 1.25 - 0.28, 0, 1) ** 1.6 * (0.25 + 0.9 * band)
    warm = ((0.0, "#03040f"), (0.2, "#0b0d2e"), (0.42, "#33176a"), (0.64, "#9a2c93"), (0.82, "#ff7a9a"), (1.0, "#ffe9d0"))
    cool = ((0.0, "#02050f"), (0.2, "#07172f"), (0.42, "#0f3f6b"), (0.64, "#1d8a9a"), (0.82, "#7fe0c0"), (1.0, "#f4ffe6"))
    image = ramp(density, warm if seed % 3 else cool)
    image += ramp(np.clip(b * a * 1.6 - 0.38, 0, 1), ((0.0, "#000000"), (0.5, "#06324f"), (1.0, "#1fb4d8"))) * 0.6
    twinkle = stars(width, height, seed, 1.0)
    even = stars(width, height, seed + 40, 1.0)[::-1]
    return image + np.maximum(twinkle, even)[..., None] * np.array([255, 245, 238], np.float32)


def shafts(width: int, height: int, seed: int) -> Any:
    """Light falling through water from the top: slanted soft rays, float32 0..1."""
    rng = np.random.default_rng(seed + 9)
    line = np.interp(np.linspace(0, 1, width * 2), np.linspace(0, 1, 60), rng.random(60)).astype(np.float32)
    line = np.asarray(blur(line[None, :].repeat(4, 0), width / 90))[0]
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    at = np.clip((xx + yy * 0.35 + width * 0.2).astype(int), 0, width * 2 - 1)
    fade = np.clip(1.05 - yy / height * 1.25, 0, 1)
    return np.clip(line[at] - 0.45, 0, 1) * 2.2 * fade

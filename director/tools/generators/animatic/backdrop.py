"""The sky of the hour, painted in numpy: gradient, clouds, stars, sun or moon; and open space and open water."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic import clouds as cloud
from director.tools.generators.animatic import paint
from director.tools.generators.animatic.light import Light
from director.tools.generators.animatic.paint import Texture, bgr, blur, kept, mix, noise, ramp


def kept_sky(width: int, height: int, light: Light, kind: str, clouds: float, seed: int) -> Texture:
    """The same as `sky`, from the shelf if one is open and has it."""
    return kept(f"sky {_written()} {(width, height, light, kind, clouds, seed)!r}", lambda: sky(width, height, light, kind, clouds, seed))


@cache
def _written() -> str:
    """Stands for how skies are painted: another text of these files paints another sky."""
    return sha256(b"".join(Path(file).read_bytes() for file in (__file__, cloud.__file__, paint.__file__))).hexdigest()


def sky(width: int, height: int, light: Light, kind: str, clouds: float, seed: int) -> Texture:
    """A sky texture, opaque, its bottom edge at the horizon. `kind` as `Scenery.sky`, or "aurora": the sky of the hour, with
    northern lights when it is dark; `clouds` 0 (none) to 1 (closed)."""
    natural = kind in ("", "aurora")
    if kind == "stars":
        image = nebula(width, height, seed)
    else:
        image = gradient(width, height, kind.split() if kind.startswith("#") else list(light.sky), light if natural else None)
        if light.stars > 0 and kind != "water":
            if natural and light.stars > 0.9 and light.sun == "moon" and clouds < 0.6:
                image += milky_way(width, height, seed) * (1.0 if clouds < 0.2 else 0.6)
            image += stars(width, height, seed, light.stars)[..., None] * np.float32(235)
        if kind == "aurora" and light.dark:
            image += aurora(width, height, seed)
        if light.sun and natural:
            image = sunlit(image, light)
        if clouds > 0 and kind != "water":
            image = cloud.over(image, light, min(clouds, 0.25) if kind == "aurora" else clouds, seed)
        if kind == "water":
            image += shafts(width, height, seed)[..., None] * np.array([70, 80, 60], np.float32)
    image += np.random.default_rng(seed).uniform(-1.2, 1.2, image.shape).astype(np.float32)     # against banding
    out = np.full((height, width, 4), 255, np.uint8)
    out[..., :3] = np.clip(image, 0, 255)
    return out


def gradient(width: int, height: int, colours: list[str], light: Light | None) -> Any:
    """Colours from top to bottom without visible stops, float32 BGR. With a low sun the sun's side is warmer."""
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    column = ramp(rows, tuple((i / (len(colours) - 1), colour) for i, colour in enumerate(colours)))
    smooth = cv2.GaussianBlur(column, (0, 0), max(1.0, height * 0.07), borderType=cv2.BORDER_REPLICATE)
    image = np.repeat(column * 0.35 + smooth * 0.65, width, 1)
    if light is not None and light.sun == "low sun":
        across = np.linspace(0, 1, width, dtype=np.float32)[None, :]
        warm = np.exp(-(((across - _sun_at(light)) / 0.5) ** 2)) * np.clip(rows * 1.5 - 0.4, 0, 1)
        cool = (1 - np.exp(-(((across - _sun_at(light)) / 0.7) ** 2))) * 0.30
        image = image * (1 - cool[..., None]) + np.array(bgr(light.sky[0]), np.float32) * cool[..., None]
        image += (np.array(bgr(light.key), np.float32) - image) * (warm * 0.35)[..., None]
    return image


def _sun_at(light: Light) -> float:
    """Share of the width at which sun or moon stands: the side the key light comes from."""
    return 0.5 + 0.2 * (1 if light.key_from[0] > 0 else -1)


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


def sunlit(image: Any, light: Light) -> Any:
    """Put in sun or moon with its glow. The glow is mixed in, not added, so that blue sky does not burn out into cyan."""
    height, width = image.shape[:2]
    low, moon = light.sun == "low sun", light.sun == "moon"
    cx, cy = _sun_at(light) * width, height * (0.86 if low else 0.40)
    radius = min(height, width) * (0.060 if low else 0.052)
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    r = np.hypot(xx - cx, (yy - cy) * (1.25 if low else 1.0)) / radius
    out = np.clip(np.hypot(xx - cx, yy - cy) / radius, 0, None)
    beyond = np.clip(r - 1, 0, None)
    warm = np.array(bgr("#cfdcff" if moon else mix(light.key, "#ffe9a0", 0.55) if low else light.key), np.float32)
    halo = np.exp(-beyond * (0.55 if moon else 0.42)) * (0.34 if moon else 0.46)
    wide = np.exp(-beyond * (0.13 if low else 0.15)) * (0.55 if low else 0.10 if moon else 0.22)
    glow = np.clip(halo + wide, 0, 0.82)[..., None]
    image = image + (warm - image) * glow
    face = np.array(bgr("#f4f1e4" if moon else mix(light.key, "#fffbe6", 0.9) if low else "#fff6da"), np.float32)
    edge = np.clip((1 - out) * radius * (1.0 if moon else 0.35) + 0.5, 0, 1)[..., None]
    if moon:
        seas = cv2.GaussianBlur(noise(height, width, 11, max(6, round(width / radius * 1.6)), 3), (0, 0), max(0.4, radius * 0.05))
        limb = 1 - 0.16 * np.clip((xx - cx) / radius * 0.6 + (yy - cy) / radius * 0.5, 0, 1)
        face = face * ((0.80 + 0.20 * np.clip(seas * 2.4 - 0.6, 0, 1)) * limb)[..., None]
    return image * (1 - edge) + face * edge


def milky_way(width: int, height: int, seed: int) -> Any:
    """A band of star dust leaning across the sky, with a dark lane; float32 BGR to add, at most about 60."""
    w, h = max(8, width // 2), max(8, height // 2)
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    dust, lane = noise(h, w, seed + 61, 5, 6, 0.58), noise(h, w, seed + 62, 7, 5, 0.55)
    lean = (yy / h - 0.36) * 0.80 + (xx / w - 0.58) * 0.55 * (1 if seed % 2 else -1) + (dust - 0.5) * 0.10
    band = np.exp(-((lean / 0.13) ** 2)) * (0.35 + 0.9 * dust) * np.clip(1.2 - yy / h * 1.2, 0, 1)
    rift = 1 - 0.65 * np.exp(-(((lean + 0.015) / 0.035) ** 2)) * np.clip(lane * 2 - 0.5, 0, 1)
    cool, warm = np.array((92, 66, 52), np.float32), np.array((58, 48, 78), np.float32)
    share = np.clip(lane * 1.6 - 0.4, 0, 1)[..., None]
    glow = (band * rift)[..., None] * (cool * share + warm * (1 - share))
    fine = np.random.default_rng(seed + 63).random((h, w), dtype=np.float32) ** 40 * 190 * band
    out: Any = cv2.resize((glow * 0.8 + fine[..., None]).astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return out


def aurora(width: int, height: int, seed: int) -> Any:
    """Northern lights: hanging curtains, green below and violet above, with fine upright rays; float32 BGR to add."""
    rng = np.random.default_rng(seed + 71)
    w, h = max(16, width // 2), max(16, height // 2)
    total = np.zeros((h, w, 3), np.float32)
    x = np.linspace(0, 1, w, dtype=np.float32)
    yy = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    green, violet = np.array(bgr("#4dffb0"), np.float32), np.array(bgr("#a85cff"), np.float32)
    for level, power in ((0.66, 0.5), (0.54, 1.0), (0.40, 0.7)):
        waves = sum(np.sin(x * k * np.pi + rng.uniform(0, 6.3)) / k for k in (2.3, 4.9, 9.1, 15.3))
        hem = level + 0.13 * waves
        fine = np.interp(x, np.linspace(0, 1, w // 3), rng.random(w // 3)) ** 2
        rays = fine * 0.9 + np.interp(x, np.linspace(0, 1, 26), rng.random(26)) ** 2 * 1.3
        tall = (0.20 + 0.22 * np.interp(x, np.linspace(0, 1, 30), rng.random(30)))[None, :]
        up = (hem[None, :] - yy) / tall
        body = np.where(up > 0, np.exp(-np.clip(up, 0, None) * 2.6), np.exp(np.clip(up, -3, 0) * 30)) * (0.18 + rays)[None, :]
        share = np.clip(up * 0.85 - 0.15, 0, 1)[..., None]
        total += (body * power)[..., None] * (green * (1 - share) + violet * share)
    soft = cv2.GaussianBlur(total, (0, 0), w / 420) * 0.62 + cv2.GaussianBlur(total, (0, 0), w / 26) * 0.28
    out: Any = cv2.resize(soft * 0.85, (width, height), interpolation=cv2.INTER_LINEAR)
    return out


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

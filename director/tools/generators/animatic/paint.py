"""Rasterising: SVG text to textures, and the few image operations everything shares.

A texture is a uint8 array (height, width, 4) in premultiplied BGRA. Where colour exceeds alpha, the texture adds
light (glow). Noise is value noise summed over octaves (fractal Brownian motion).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import resvg_py

from director.tools.generators.animatic.shelf import OPEN

Texture = Any
"""uint8 array (height, width, 4), premultiplied BGRA"""
Box = tuple[float, float, float, float]
"""left, top, right, bottom in drawing units"""

MAX_SIDE = 4096
PROBE = 12             # pixels to one when only the whereabouts of art is asked for


def raster(body: str, box: Box, px: float, defs: str = "", down: float = 0.0) -> Texture:
    """Draw SVG elements inside `box` at `px` pixels a unit across and `down` (0 = the same) pixels a unit down."""
    left, top, right, bottom = box
    width = min(MAX_SIDE, max(2, round((right - left) * px)))
    height = min(MAX_SIDE, max(2, round((bottom - top) * (down or px))))
    text = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="{left:.3f} {top:.3f} {right - left:.3f} {bottom - top:.3f}" width="{width}" height="{height}" '
        f'preserveAspectRatio="none"><defs>{defs}</defs>{body}</svg>'
    )
    image = _rasterised(text, width, height)
    if image.ndim == 2 or image.shape[2] == 3:
        image = cv2.cvtColor(image, cv2.COLOR_GRAY2BGRA if image.ndim == 2 else cv2.COLOR_BGR2BGRA)
    return premultiply(image)


def drawn_in(body: str, box: Box, px: float, defs: str, around: float) -> Box | None:
    """The part of `box` in which the elements leave anything at `px` pixels a unit, and `around` (units) more; None: nothing is
    drawn. Looked up at a PROBE-th of the size: empty paper costs as much to raster as art."""
    left, top, right, bottom = box
    if (right - left) * (bottom - top) * px * px < 100 * PROBE**2:
        return box
    probe = raster(body, box, px / PROBE, defs)
    rows, columns = (np.flatnonzero(probe.any((axis, 2))) for axis in (1, 0))
    if not rows.size:
        return None
    down, across = (bottom - top) / probe.shape[0], (right - left) / probe.shape[1]
    return (
        max(left, left + (columns[0] - 1) * across - around), max(top, top + (rows[0] - 1) * down - around),
        min(right, left + (columns[-1] + 2) * across + around), min(bottom, top + (rows[-1] + 2) * down + around),
    )


def _rasterised(text: str, width: int, height: int) -> Any:
    """The picture of an SVG, from the shelf if one is open and has it. Small ones are quicker drawn than found."""
    shelf = OPEN.get() if width * height >= 2500 else None
    name = f"resvg {resvg_py.__resvg_version__} {text}"
    png = shelf.find(name) if shelf else None
    image = _decoded(png) if png else None
    if image is None:
        png = bytes(resvg_py.svg_to_bytes(svg_string=text, width=width, height=height))
        image = _decoded(png)
        assert image is not None
        if shelf:
            shelf.keep(name, png)
    return image


def kept(made_of: str, make: Callable[[], Any]) -> Any:
    """An opaque picture (height, width, 4) that this text describes completely: from the shelf if one is open and has it, else made."""
    shelf = OPEN.get()
    png = shelf.find(made_of) if shelf else None
    image = _decoded(png) if png else None
    if image is None:
        image = make()
        if shelf:
            shelf.keep(made_of, cv2.imencode(".png", image[..., :3], [cv2.IMWRITE_PNG_COMPRESSION, 1])[1].tobytes())
        return image
    return cv2.cvtColor(image, cv2.COLOR_BGR2BGRA)


def _decoded(png: bytes) -> Any:
    """Straight pixels, or None where a file was cut short."""
    return cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)


def premultiply(image: Any) -> Texture:
    """Straight BGRA to premultiplied BGRA."""
    alpha = cv2.cvtColor(cv2.extractChannel(image, 3), cv2.COLOR_GRAY2BGRA)
    alpha[..., 3] = 255
    out: Any = cv2.multiply(image, alpha, scale=1 / 255)
    return out


def bgr(colour: str) -> tuple[float, float, float]:
    """'#rrggbb' as (b, g, r), 0 to 255."""
    return int(colour[5:7], 16), int(colour[3:5], 16), int(colour[1:3], 16)


def mix(a: str, b: str, amount: float) -> str:
    """Colour between two '#rrggbb': 0 is a, 1 is b."""
    first, second = bytes.fromhex(a[1:7]), bytes.fromhex(b[1:7])
    red, green, blue = (min(255, max(0, round(x + (y - x) * amount))) for x, y in zip(first, second, strict=True))
    return f"#{red:02x}{green:02x}{blue:02x}"


def dark(colour: str, amount: float = 0.3) -> str:
    """Towards a cool near-black."""
    return mix(colour, "#140f2a", amount)


def light(colour: str, amount: float = 0.35) -> str:
    """Towards a warm white."""
    return mix(colour, "#fff8ea", amount)


def blur(image: Any, sigma: float) -> Any:
    """Gaussian blur; `sigma` in pixels, 0 leaves the image as it is. Large blurs run at reduced size."""
    if sigma <= 0.3:
        return image
    shrink = int(min(8, max(1, sigma // 3)))
    if shrink == 1:
        return cv2.GaussianBlur(image, (0, 0), sigma)
    height, width = image.shape[:2]
    small = cv2.resize(image, (max(1, width // shrink), max(1, height // shrink)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma / shrink)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)


def halved(image: Any) -> Any:
    """Half as wide and high, every pixel the mean of four (a last odd row or column is shared out)."""
    height, width = image.shape[:2]
    return cv2.resize(image, (max(1, width // 2), max(1, height // 2)), interpolation=cv2.INTER_AREA)


def noise(height: int, width: int, seed: int, cells: int = 4, octaves: int = 6, gain: float = 0.55) -> Any:
    """Value noise, float32 (height, width) in 0..1; `cells` across the width in the first octave."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width), np.float32)
    for octave in range(octaves):
        across = cells * 2**octave
        if across > width:
            break
        grid = rng.random((max(2, across * height // width) + 3, across + 3), dtype=np.float32)
        total += gain**octave * cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC)
    total -= total.min()
    return total / max(float(total.max()), 1e-6)


def ramp(values: Any, stops: tuple[tuple[float, str], ...]) -> Any:
    """Colour every value (float array, 0..1) by linear stops, in 2048 steps; float32 (…, 3) BGR."""
    at = [stop for stop, _ in stops]
    grid = np.linspace(0, 1, 2048)
    table = np.stack([np.interp(grid, at, [bgr(colour)[channel] for _, colour in stops]) for channel in range(3)], -1).astype(np.float32)
    return table[np.clip(values * 2047, 0, 2047).astype(np.int32)]


def recolour(texture: Texture, tint: tuple[float, float, float], fog: tuple[float, float, float], amount: float) -> Texture:
    """Light a texture: multiply by `tint` (BGR, 1 = unchanged), then mix `amount` (0..1) of `fog` (BGR 0..255) in
    where it is opaque. One colour matrix on premultiplied pixels."""
    keep = 1 - amount
    if amount < 1 / 255 and min(tint) > 254.5 / 255:
        return texture
    matrix = np.zeros((4, 4), np.float32)
    for channel in range(3):
        matrix[channel, channel] = tint[channel] * keep
        matrix[channel, 3] = fog[channel] / 255 * amount
    matrix[3, 3] = 1
    out: Any = cv2.transform(texture, matrix)
    return out


def mips(texture: Texture, least: int = 24) -> tuple[Texture, ...]:
    """The texture and its halvings, so that shrunk drawing does not shimmer."""
    levels = [texture]
    while min(levels[-1].shape[:2]) > least and len(levels) < 6:
        levels.append(cv2.resize(levels[-1], None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
    return tuple(levels)


def cut(texture: Texture, reach: float, strength: float) -> Texture:
    """A piece of paper: a pale edge towards the light from the upper left, and under the piece a soft shadow `reach` pixels to the
    lower right."""
    alpha = cv2.extractChannel(texture, 3)
    height, width = alpha.shape
    step = max(1, round(0.35 * reach))
    edge = cv2.subtract(alpha, cv2.warpAffine(alpha, np.array([[1.0, 0, step], [0, 1, step]]), (width, height)))
    piece = cv2.add(texture, cv2.cvtColor(cv2.convertScaleAbs(edge, alpha=0.45), cv2.COLOR_GRAY2BGRA))
    cv2.insertChannel(alpha, piece, 3)
    moved = cv2.warpAffine(alpha, np.array([[1.0, 0, reach], [0, 1, 1.3 * reach]]), (width, height))
    shadow = blur(moved, max(0.6, 0.8 * reach))
    under = cv2.convertScaleAbs(cv2.multiply(shadow, cv2.bitwise_not(alpha), scale=1 / 255), alpha=strength)
    cv2.insertChannel(cv2.add(alpha, under), piece, 3)
    return piece


def puffed(texture: Texture, reach: float, towards: tuple[float, float], strength: float) -> Texture:
    """A round thing: what is within `reach` pixels of the edge turns to the light or away from it. `towards`: where the light is
    on screen (x right, y down)."""
    alpha = cv2.extractChannel(texture, 3)
    if int(alpha.min()) == 255:
        return texture
    height, width = alpha.shape
    small = cv2.resize(alpha, (max(2, width // 4), max(2, height // 4)), interpolation=cv2.INTER_AREA).astype(np.float32)
    sigma = max(0.8, reach / 4)
    soft = cv2.GaussianBlur(small, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    k = sigma / 255 * 0.72
    slope = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3, scale=k) * towards[0] + cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3, scale=k) * towards[1]
    lit = np.clip(128 * (1 - strength * slope), 0, 255).astype(np.uint8)
    mult = cv2.cvtColor(cv2.resize(lit, (width, height), interpolation=cv2.INTER_LINEAR), cv2.COLOR_GRAY2BGRA)
    mult[..., 3] = 128
    out: Any = cv2.multiply(texture, mult, scale=1 / 128)
    return out

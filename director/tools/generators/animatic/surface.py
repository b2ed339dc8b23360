"""What a figure is made of, as it shows: steel with seams and rivets, grained wood, speckled stone, stitched plush, clear ice, folded paper.

Works on the finished picture of every part, so that it fits any figure: the light and shade that the part was drawn with are kept,
its colours become those of the stuff, and seams follow its edge. Lengths are in rig units.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic.paint import Texture, bgr, dark, light, noise

EYES = "#7fe8ff"
"""The light in the eyes of machines."""


@dataclass(frozen=True)
class _Piece:
    """One part on the bench: colour (straight BGR, 0..1), how light it was drawn, its ink, and how far every pixel lies from the edge (units)."""

    colour: Any
    shade: Any
    ink: Any
    depth: Any
    px: float
    tint: str
    seed: int

    def grid(self) -> tuple[Any, Any]:
        """x and y of every pixel in units."""
        high, wide = self.shade.shape
        return np.meshgrid(np.arange(wide, dtype=np.float32) / self.px, np.arange(high, dtype=np.float32) / self.px)

    def grain(self, size: float, octaves: int = 3) -> Any:
        """Noise from -0.5 to 0.5 with spots of about `size` units."""
        high, wide = self.shade.shape
        return noise(high, wide, self.seed, max(2, round(wide / (self.px * size))), octaves) - 0.5


def worked(texture: Texture, name: str, stuff: str, tint: str, px: float) -> Texture:
    """The picture of a part as if made of that stuff. `name`: of the part, `tint`: colour of the stuff, '' for the figure's own colours,
    `px`: pixels a unit."""
    if name.startswith("mouth"):
        return texture
    if name in ("eyes", "pupils"):
        return _eyes(texture, name, stuff, px)
    ink = texture[..., 3].astype(np.float32) / 255
    if ink.max() < 0.1:
        return texture
    colour = np.clip(texture[..., :3] / 255 / np.maximum(ink, 1 / 255)[..., None], 0, 1).astype(np.float32)
    shade = colour @ np.array([0.114, 0.587, 0.299], np.float32)
    depth = cv2.distanceTransform(cv2.copyMakeBorder((ink > 0.5).astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT), cv2.DIST_L2, 3)[1:-1, 1:-1] / px
    piece = _Piece(colour, shade, ink, depth, px, tint, zlib.crc32(name.encode()) & 0xFFFF)
    done, see = _STUFFS[stuff](piece)
    ink = ink * see
    out = np.concatenate([np.clip(done, 0, 1) * ink[..., None], ink[..., None]], 2)
    return (out * 255 + 0.5).astype(np.uint8)


def _toned(piece: _Piece, tint: str, keep: float = 0.62) -> Any:
    """The part in shades of one colour. `keep`: how much of the difference between its own dark and light places stays."""
    inked = piece.shade[piece.ink > 0.5]
    middle = float(np.median(inked)) if inked.size else 0.5
    at = np.clip(0.5 + keep * (piece.shade - middle) + 0.18 * (middle - 0.5), 0, 1)
    stops = np.array([bgr(dark(tint, 0.72)), bgr(tint), bgr(light(tint, 0.75))], np.float32) / 255
    return np.stack([np.interp(at, (0.0, 0.5, 1.0), stops[:, channel]) for channel in range(3)], -1).astype(np.float32)


def _ring(piece: _Piece, at: float, wide: float) -> Any:
    """1 on a line `at` units inside the edge, fading over `wide`."""
    return np.clip(1 - np.abs(piece.depth - at) / wide, 0, 1)


def _along(piece: _Piece, inside: float, step: float) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Points (pixels) every `step` units on the line `inside` units from the edge, each with the direction of the line there."""
    mask = (piece.depth > inside).astype(np.uint8)
    out = []
    for contour in cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]:
        line = contour[:, 0, :].astype(np.float32)
        if len(line) < 5 * step * piece.px:
            continue
        stride = max(2, round(step * piece.px))
        for k in range(0, len(line) - stride // 2, stride):
            ahead = line[(k + stride // 3) % len(line)] - line[k]
            reach = float(np.hypot(*ahead)) or 1.0
            out.append(((float(line[k][0]), float(line[k][1])), (float(ahead[0]) / reach, float(ahead[1]) / reach)))
    return out


def _metal(piece: _Piece, painted: float = 0.0) -> tuple[Any, Any]:
    """Plates that mirror sky and ground in bands, a seam inside the edge, rivets along it. `painted`: how much of its colours is left."""
    tint = piece.tint or "#8ea3b8"
    x, y = piece.grid()
    out = (1 - painted) * _toned(piece, tint, 0.8) + painted * piece.colour
    sheen = np.sin((0.45 * x + y) * 0.42 + piece.seed) * 0.5 + np.sin((0.2 * x + y) * 0.19 + 2 * piece.seed) * 0.5
    out += (0.16 * np.clip(sheen, 0, 1) ** 2 - 0.09 * np.clip(-sheen, 0, 1))[..., None]
    out *= (1 - 0.5 * _ring(piece, 1.15, 0.4))[..., None]
    out += 0.3 * _ring(piece, 0.45, 0.5)[..., None]
    bright, deep = (tuple(v / 255 for v in bgr(colour)) for colour in (light(tint, 0.8), dark(tint, 0.6)))
    for (u, v), _ in _along(piece, 2.3, 5.2):
        cv2.circle(out, (round(u), round(v)), max(1, round(0.62 * piece.px)), deep, -1, cv2.LINE_AA)
        cv2.circle(out, (round(u - 0.14 * piece.px), round(v - 0.16 * piece.px)), max(1, round(0.4 * piece.px)), bright, -1, cv2.LINE_AA)
    return out, 1.0


def _wood(piece: _Piece, painted: float = 0.0) -> tuple[Any, Any]:
    """Grain along the part, darker rings, an edge that is rubbed light. `painted`: how much of its colours is left."""
    tint = piece.tint or "#b9814a"
    x, y = piece.grid()
    long, wide = (y, x) if piece.shade.shape[0] > piece.shade.shape[1] else (x, y)
    lines = wide + 3.2 * piece.grain(14, 2) + 0.6 * np.sin(long * 0.16 + piece.seed)
    grain = np.abs(np.sin(lines * 1.5)) ** 4 * 0.55 + np.abs(np.sin(lines * 4.1 + 1)) ** 8 * 0.35
    out = (1 - painted) * _toned(piece, tint, 0.7) + painted * piece.colour
    out *= (1 - 0.36 * grain)[..., None]
    out += 0.16 * _ring(piece, 0.5, 0.6)[..., None]
    return out * (1 - 0.25 * _ring(piece, 1.6, 0.35))[..., None], 1.0


def _stone(piece: _Piece) -> tuple[Any, Any]:
    """Speckles, weathered patches, cracks and a worn edge."""
    out = _toned(piece, piece.tint or "#9a9a9c", 0.55)
    grain = piece.grain(0.8, 1)
    out += (0.24 * piece.grain(9) + 0.26 * np.where(np.abs(grain) > 0.3, grain, 0.2 * grain))[..., None]
    cracks = np.clip(1 - np.abs(piece.grain(16, 4)) / 0.012, 0, 1) * (piece.depth > 0.8)
    out *= (1 - 0.45 * cracks)[..., None]
    return out + 0.14 * _ring(piece, 0.6, 0.7)[..., None], 1.0


def _plush(piece: _Piece) -> tuple[Any, Any]:
    """Soft pile in the figure's own colours, a light fringe, a seam with its stitches."""
    out, _ = _pile(piece)
    return _stitched(piece, out * (1 - 0.2 * _ring(piece, 2.0, 0.7))[..., None]), 1.0


def _pile(piece: _Piece) -> tuple[Any, Any]:
    """Soft pile with a light fringe, in the figure's own colours."""
    out = _toned(piece, piece.tint) if piece.tint else 0.92 * piece.colour + 0.05
    out += (0.2 * piece.grain(0.9, 2) + 0.06 * piece.grain(5))[..., None] + 0.12 * _ring(piece, 0.2, 0.8)[..., None]
    return out, 1.0


def _knit(piece: _Piece) -> tuple[Any, Any]:
    """Rows of loops."""
    out = _toned(piece, piece.tint) if piece.tint else 0.9 * piece.colour + 0.07
    x, y = piece.grid()
    across = np.mod(x / 1.9, 1.0)
    rows = np.mod(y / 1.5 + 0.9 * np.abs(across - 0.5), 1.0)
    loop = np.sin(np.pi * rows) * (0.55 + 0.45 * np.abs(np.sin(2 * np.pi * across)))
    return out * (0.66 + 0.46 * loop)[..., None], 1.0


def _stitched(piece: _Piece, out: Any) -> Any:
    """Dashes of thread along the edge."""
    thread = tuple(v / 255 for v in bgr("#fff4e0" if float(np.median(piece.shade[piece.ink > 0.5])) < 0.62 else "#8a6a5a"))
    for (u, v), (dx, dy) in _along(piece, 2.0, 2.6):
        reach = 0.75 * piece.px
        cv2.line(out, (round(u - dx * reach), round(v - dy * reach)), (round(u + dx * reach), round(v + dy * reach)), thread, max(1, round(0.42 * piece.px)), cv2.LINE_AA)
    return out


def _ice(piece: _Piece) -> tuple[Any, Any]:
    """One sees through its middle; the edge and a few slanting streaks shine."""
    tint = piece.tint or "#a8dcf2"
    x, y = piece.grid()
    out = _toned(piece, tint, 0.55)
    streak = np.clip(np.sin((x - 0.8 * y) * 0.34 + piece.seed) - 0.72, 0, 1) * 2.2
    edge = np.exp(-piece.depth / 1.1)
    out += (0.34 * streak + 0.4 * edge + 0.1 * piece.grain(7))[..., None]
    return out, np.clip(0.42 + 0.58 * np.maximum(edge, streak), 0, 1)


def _paper(piece: _Piece) -> tuple[Any, Any]:
    """Flat facets between sharp creases."""
    out = _toned(piece, piece.tint, 0.25) if piece.tint else 0.55 * piece.colour + 0.42 * _toned(piece, "#f4efe6", 0.2)
    x, y = piece.grid()
    high, wide = piece.shade.shape[0] / piece.px, piece.shade.shape[1] / piece.px
    rng = np.random.default_rng(piece.seed)
    for _ in range(3):
        angle = rng.uniform(0.3, 2.8)
        side = (x - wide * rng.uniform(0.3, 0.7)) * np.cos(angle) + (y - high * rng.uniform(0.3, 0.7)) * np.sin(angle)
        out *= np.where(side > 0, 1.05, 0.9)[..., None]
        out += (0.2 * np.clip(1 - np.abs(side) / 0.3, 0, 1) * (piece.depth > 0.4))[..., None]
    return out + 0.14 * _ring(piece, 0.2, 0.35)[..., None], 1.0


def _smooth(piece: _Piece) -> tuple[Any, Any]:
    """Glazed or poured: porcelain, chocolate, clay. One broad highlight towards the upper left."""
    out = _toned(piece, piece.tint or "#f4f2ee", 0.5)
    x, y = piece.grid()
    shine = np.exp(-(((x - 0.3 * x.max()) / max(2.0, 0.16 * float(x.max()))) ** 2 + ((y - 0.22 * y.max()) / max(2.0, 0.13 * float(y.max()))) ** 2))
    out += (0.42 * shine * np.clip(piece.depth / 1.6, 0, 1))[..., None]
    return out * (1 - 0.22 * np.exp(-piece.depth / 0.9))[..., None], 1.0


def _buttons(texture: Texture, px: float) -> Texture:
    """A black button where each eye is, with four holes and its thread."""
    out = np.zeros_like(texture)
    for x, y, wide, high, area in cv2.connectedComponentsWithStats((texture[..., 3] > 128).astype(np.uint8))[2][1:]:
        if area < px * px:
            continue
        r, u, v = 0.46 * min(wide, high), x + wide / 2, y + high / 2
        for size, tone in ((1.0, (48, 34, 38, 255)), (0.8, (78, 58, 64, 255)), (0.72, (40, 28, 32, 255))):
            cv2.circle(out, (round(u), round(v)), max(1, round(r * size)), tone, -1, cv2.LINE_AA)
        for sx in (-1, 1):
            cv2.line(out, (round(u - sx * 0.26 * r), round(v - 0.26 * r)), (round(u + sx * 0.26 * r), round(v + 0.26 * r)), (200, 220, 236, 255), max(1, round(0.13 * r)), cv2.LINE_AA)
        cv2.circle(out, (round(u - 0.5 * r), round(v - 0.5 * r)), max(1, round(0.16 * r)), (255, 255, 255, 255), -1, cv2.LINE_AA)
    return out


def _lamps(texture: Texture, px: float) -> Texture:
    """A lamp where each eye is."""
    out = np.zeros_like(texture)
    for x, y, wide, high, area in cv2.connectedComponentsWithStats((texture[..., 3] > 128).astype(np.uint8))[2][1:]:
        if area < px * px:
            continue
        r, middle = 0.5 * min(wide, high), (round(x + wide / 2), round(y + high / 2))
        for size, tone in ((0.98, "#3a4656"), (0.84, "#18202c"), (0.68, dark(EYES, 0.25)), (0.6, EYES), (0.4, light(EYES, 0.5)), (0.24, "#ffffff")):
            cv2.circle(out, middle, max(1, round(r * size)), (*bgr(tone), 255), -1, cv2.LINE_AA)
    return out


def _eyes(texture: Texture, name: str, stuff: str, px: float) -> Texture:
    """Buttons on what is sewn; lamps in dark sockets on machines; painted eyes on all else."""
    if stuff in _SEWN:
        return _buttons(texture, px) if name == "eyes" else np.zeros_like(texture)
    if stuff != "metal":
        return texture
    return _lamps(texture, px) if name == "eyes" else np.zeros_like(texture)


_STUFFS: dict[str, Callable[[_Piece], tuple[Any, Any]]] = {
    "metal": _metal, "painted metal": partial(_metal, painted=0.8), "wood": _wood, "painted wood": partial(_wood, painted=0.45), "stone": _stone, "plush": _plush, "pile": _pile, "knit": _knit, "ice": _ice, "paper": _paper, "smooth": _smooth}
_SEWN = ("plush", "knit")
STUFFS = tuple(_STUFFS)

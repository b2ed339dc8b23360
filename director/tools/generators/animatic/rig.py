"""Figures on screen: a rig's parts rasterised once, posed by joints every frame, shaded as one body.

A pose moves parts by name. Shading reads the figure's own silhouette as a height field (its blurred alpha): the slope gives a
soft form shadow away from the key light and a rim towards the back light, in the scene's own colours. Slopes point
into the figure, so the outward normal is minus the slope.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic.art.kit import Box, Part, Rig
from director.tools.generators.animatic.canvas import SMALL, Canvas, Coverage, Matrix, affine
from director.tools.generators.animatic.paint import Texture, blur, cut, mips, raster
from director.tools.generators.animatic.surface import worked


@dataclass(frozen=True)
class Joint:
    """Change of a part from rest: turn in radians (clockwise on screen), shift in rig units, scale."""

    turn: float = 0.0
    dx: float = 0.0
    dy: float = 0.0
    sx: float = 1.0
    sy: float = 1.0


REST = Joint()
BEYOND = 24
"""Pixels that a figure is drawn beyond the edge of the frame, for the frame in which its picture is used again."""
BAND = 48
"""Rows of a figure that are shaded at once."""


@dataclass(frozen=True)
class Pose:
    """How a figure holds itself in one frame. `choose` picks variants: {"mouth": "open"}. `hide` names parts not shown."""

    joints: dict[str, Joint] = field(default_factory=dict)
    choose: dict[str, str] = field(default_factory=dict)
    hide: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Shade:
    """Light on a figure, colours as BGR multipliers or 0..255 additions, directions on screen (x right, y down)."""

    ambient: tuple[float, float, float]
    key: tuple[float, float, float]
    key_from: tuple[float, float]
    rim: tuple[float, float, float]
    rim_from: tuple[float, float]
    fog: tuple[float, float, float] = (0, 0, 0)
    fog_amount: float = 0.0
    outline: float = 0.0               # width of a dark contour in rig units
    hard: float = 0.0                  # 0 soft form shadow, 1 two flat tones
    puff: float = 1.0                  # how round the body reads: 0 flat, 1 drawn, 2 modelled
    gloss: float = 0.0                 # highlight towards the key light


@dataclass(frozen=True)
class Sprite:
    """A finished picture of a figure. `to_rig` maps its pixels to rig units, so that the next frame can place it anew;
    `placed` is where its parts in the frame were."""

    picture: Texture
    coverage: Coverage | None
    to_rig: Matrix
    placed: dict[str, Matrix]


def posed(rig: Rig, pose: Pose) -> dict[str, Matrix]:
    """Where each part's frame is, in rig units from the ground point."""
    by_name, out = {part.name: part for part in rig.parts}, {}

    def place(part: Part) -> Matrix:
        if part.name not in out:
            joint = pose.joints.get(part.name, REST)
            parent = place(by_name[part.parent]) if part.parent else np.eye(3)
            own = affine(part.at[0] + joint.dx, part.at[1] + joint.dy, part.turn + joint.turn, joint.sx, joint.sy)
            there = parent @ own
            out[part.name] = affine(there[0, 2], there[1, 2], part.turn) if part.upright else there
        return out[part.name]

    for part in rig.parts:
        place(part)
    return out


class Puppet:
    """A rig rasterised at `px` pixels a rig unit. Draws itself posed and shaded. `cut`: every part is a piece of paper, and
    this the strength of its shadow on the parts under it."""

    def __init__(self, rig: Rig, px: float, cut: float = 0.0) -> None:
        self.rig = rig
        self._cut = cut
        self._margin = 3.0 if cut else 0.0             # rig units around every part, for its shadow
        self.px = px
        self._order = sorted(rig.parts, key=lambda part: part.z)
        self._default = {"eyes": "open"}
        for part in rig.parts:
            if part.variant:
                group, choice = part.variant.split(":")
                self._default.setdefault(group, choice)
        self._art: dict[str, tuple[Texture, ...]] = {}
        self._filled: dict[str, Coverage] = {}         # of the parts that are big
        self._glow: dict[str, Texture] = {}
        self._shines = any(part.glow for part in rig.parts)

    def matrices(self, pose: Pose) -> dict[str, Matrix]:
        """Where each part's frame is, in rig units from the ground point."""
        return posed(self.rig, pose)

    def moved(self, pose: Pose, sprite: Sprite) -> float:
        """How far the fastest part has come since the sprite was drawn, in rig units."""
        now, most = self.matrices(pose), 0.0
        for part in self._order:
            if part.name in sprite.placed:
                x, y = part.box[2:]
                (a, b, c), (d, e, f), _ = (now[part.name] - sprite.placed[part.name]).tolist()
                most = max(most, abs(a * x + b * y + c), abs(d * x + e * y + f))
        return most

    def _shown(self, part: Part, pose: Pose) -> bool:
        if part.name in pose.hide:
            return False
        if not part.variant:
            return True
        group, choice = part.variant.split(":")
        return pose.choose.get(group, self._default[group]) == choice

    def draw(self, canvas: Canvas, pose: Pose, to_screen: Matrix, shade: Shade, soft: float = 0.0) -> Sprite | None:
        """Draw over `canvas` and give the picture for use in the next frame. `to_screen` maps rig units (ground point at the
        origin) to pixels; `soft` is the standard deviation of the blur of what is out of focus, in pixels."""
        placed = self.matrices(pose)
        scale = float(np.hypot(to_screen[0, 0], to_screen[1, 0]))
        bounds = self._bounds(pose, placed, to_screen, canvas, margin=6 + 3 * scale + 3 * soft)
        if bounds is None:
            return None
        left, top, right, bottom = bounds
        sheet = Canvas(right - left, bottom - top)
        offset = affine(-left, -top) @ to_screen
        shown = [part for part in self._order if self._shown(part, pose)]
        seen = {
            part.name: placed[part.name] for part in shown
            if part.body and self._put(sheet, part, self._drawn, offset @ placed[part.name])
        }
        sheet.flush()
        body = shaded(sheet.frame, shade, scale)
        if self._shines:
            glow = Canvas(right - left, bottom - top)
            for part in shown:
                if part.glow:
                    self._put(glow, part, self._lit, offset @ placed[part.name])
            glow.flush()
            cv2.add(body, halo(glow.frame, scale), dst=body)
        if soft > 0.8:
            body = blur(body, soft)
        coverage = Coverage.quick(body) if body.shape[0] * body.shape[1] >= SMALL else None
        canvas.lay(body, left, top, coverage)
        return Sprite(body, coverage, np.linalg.inv(to_screen) @ affine(left, top), seen)

    def _drawn(self, part: Part) -> tuple[Texture, ...]:
        """A part's picture, made when it first comes into the frame."""
        if part.name not in self._art:
            texture = self._made(part, raster(part.body, self._box(part), self.px, self.rig.defs))
            levels = self._art[part.name] = mips(cut(texture, 0.9 * self.px, self._cut) if self._cut else texture, 8)
            if levels[0].shape[0] * levels[0].shape[1] >= SMALL:
                self._filled[part.name] = Coverage(levels[0])
        return self._art[part.name]

    def _made(self, part: Part, texture: Texture) -> Texture:
        name = "beak" if self.rig.skeleton == "bird" and part.name.startswith("mouth") else part.name
        return worked(texture, name, self.rig.stuff, self.rig.tint, self.px) if self.rig.stuff and part.name != "held" else texture

    def _box(self, part: Part) -> Box:
        x0, y0, x1, y1 = part.box
        return x0 - self._margin, y0 - self._margin, x1 + self._margin, y1 + self._margin

    def _lit(self, part: Part) -> tuple[Texture, ...]:
        if part.name not in self._glow:
            lit = raster(part.glow, self._box(part), self.px, self.rig.defs)
            self._glow[part.name] = cv2.convertScaleAbs(self._made(part, lit), alpha=0.4) if part.name == "eyes" and self.rig.stuff else lit
        return (self._glow[part.name],)

    def _put(self, canvas: Canvas, part: Part, art: Callable[[Part], tuple[Texture, ...]], matrix: Matrix) -> bool:
        """Put a part on the list; False when it is out of the frame."""
        x0, y0, x1, y1 = self._box(part)
        (a, b, _c), (d, e, _f), _ = matrix.tolist()
        across, down = _corners(matrix, (x0, y0, x1, y1))
        if max(across) < 0 or max(down) < 0 or min(across) > canvas.width or min(down) > canvas.height:
            return False
        levels = art(part)
        shrink = math.hypot(a, d) / self.px
        level = 0
        while shrink < 0.55 and level < len(levels) - 1:
            level, shrink = level + 1, shrink * 2
        texture = levels[level]
        wide, high = (x1 - x0) / texture.shape[1], (y1 - y0) / texture.shape[0]
        fit = np.array([[a * wide, b * high, across[0]], [d * wide, e * high, down[0]], [0, 0, 1.0]])
        canvas.draw(texture, fit, coverage=self._filled.get(part.name) if art == self._drawn else None)
        return True

    def _bounds(
        self, pose: Pose, placed: dict[str, Matrix], to_screen: Matrix, canvas: Canvas, margin: float
    ) -> tuple[int, int, int, int] | None:
        across: list[float] = []
        down: list[float] = []
        for part in self._order:
            if (part.body or part.glow) and self._shown(part, pose):
                x, y = _corners(to_screen @ placed[part.name], part.box)
                across += x
                down += y
        if not across:
            return None
        left, top = (int(max(-BEYOND, v)) // 4 * 4 for v in (min(across) - margin, min(down) - margin))
        right = (int(min(canvas.width + BEYOND, max(across) + margin)) + 3) // 4 * 4
        bottom = (int(min(canvas.height + BEYOND, max(down) + margin)) + 3) // 4 * 4
        seen = right > 0 and bottom > 0 and left < canvas.width and top < canvas.height
        return (left, top, right, bottom) if seen and right - left > 8 and bottom - top > 8 else None


def _corners(matrix: Matrix, box: Box) -> tuple[list[float], list[float]]:
    """Where a box's corners come to lie, from its upper left one clockwise: across and down."""
    (a, b, c), (d, e, f), _ = matrix.tolist()
    x0, y0, x1, y1 = box
    spots = (x0, y0), (x1, y0), (x1, y1), (x0, y1)
    return [a * x + b * y + c for x, y in spots], [d * x + e * y + f for x, y in spots]


def shaded(sprite: Any, shade: Shade, scale: float) -> Texture:
    """Light a premultiplied sprite by its own silhouette. `scale`: pixels a rig unit."""
    alpha = cv2.extractChannel(sprite, 3)
    if shade.outline > 0:
        sprite, alpha = outlined(sprite, alpha, max(1.0, shade.outline * scale))
    height, width = alpha.shape
    q = 4 if scale < 12 else 8
    small = cv2.resize(alpha, (max(2, width // q), max(2, height // q)), interpolation=cv2.INTER_AREA).astype(np.float32)
    unit = max(scale / q, 0.2)

    def slope(sigma: float) -> tuple[Any, Any]:
        sigma = max(0.7, sigma * unit)
        soft = cv2.GaussianBlur(small, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
        k = sigma / 255 * 0.72
        return cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3, scale=k), cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3, scale=k)

    broad_x, broad_y = slope(4.2)
    thin_x, thin_y = slope(1.1)
    towards = -(broad_x * shade.key_from[0] + broad_y * shade.key_from[1])
    facing = 0.68 + 0.50 * shade.puff * towards
    if shade.hard > 0:
        facing = (1 - shade.hard) * facing + shade.hard * np.clip((facing - 0.55) * 16 + 0.5, 0.38, 1)
    facing = np.clip(facing, 0.38, 1.1)
    rim = np.clip(-(thin_x * shade.rim_from[0] + thin_y * shade.rim_from[1]), 0, 1)
    rim = rim * np.sqrt(rim) * 1.35
    shine = 90 * shade.gloss * np.exp(-(((towards - 0.42) / 0.13) ** 2)) if shade.gloss else 0.0
    mult = np.empty((*small.shape, 4), np.float32)
    plus = np.zeros((*small.shape, 4), np.float32)
    keep = 1 - shade.fog_amount
    for c in range(3):
        mult[..., c] = (shade.ambient[c] + shade.key[c] * facing) * 255 * keep
        plus[..., c] = (rim * shade.rim[c] + shine * shade.key[c]) * keep + shade.fog[c] * shade.fog_amount
    mult[..., 3] = 255
    size = (width, height)
    # A multiplier above 1 must survive 8 bits: it is carried at half scale.
    grown = cv2.resize(np.clip(mult * 0.5, 0, 255).astype(np.uint8), size, interpolation=cv2.INTER_LINEAR)
    added = cv2.resize(np.clip(plus, 0, 255).astype(np.uint8), size, interpolation=cv2.INTER_LINEAR)
    out = np.zeros_like(sprite)
    for y in range(0, height, BAND):                       # in bands, which stay in the cache, and no wider than the figure
        filled = np.flatnonzero(alpha[y:y + BAND].max(0))
        if not filled.size:
            continue
        part = slice(y, y + BAND), slice(int(filled[0]), int(filled[-1]) + 1)
        within, into = cv2.multiply(added[part], cv2.cvtColor(alpha[part], cv2.COLOR_GRAY2BGRA), scale=1 / 255), out[part]
        cv2.multiply(sprite[part], grown[part], dst=into, scale=2 / 255)
        cv2.add(into, within, dst=into)
        cv2.insertChannel(alpha[part], into, 3)
    return out


def outlined(sprite: Any, alpha: Any, width: float) -> tuple[Any, Any]:
    """A dark contour behind the figure, `width` pixels."""
    size = 2 * round(width) + 1
    grown = cv2.dilate(alpha, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    back = np.zeros_like(sprite)
    back[..., 0], back[..., 1], back[..., 2] = grown // 9, grown // 14, grown // 12
    back[..., 3] = grown
    inverse = cv2.cvtColor(cv2.bitwise_not(alpha), cv2.COLOR_GRAY2BGRA)
    inverse[..., 3] = cv2.bitwise_not(alpha)
    return cv2.add(cv2.multiply(back, inverse, scale=1 / 255), sprite), grown


def halo(glow: Any, scale: float) -> Any:
    """Emissive art plus its spill, as pure light (no alpha)."""
    small = cv2.resize(glow, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    spill = cv2.GaussianBlur(small, (0, 0), max(1.0, scale * 0.9))
    light = cv2.add(glow, cv2.resize(spill, (glow.shape[1], glow.shape[0]), interpolation=cv2.INTER_LINEAR))
    light[..., 3] = 0
    return light

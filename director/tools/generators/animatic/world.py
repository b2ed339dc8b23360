"""The set in the computer: cards and surfaces at depth, rasterised for exactly what the camera will see of them.

For every layer the whole camera move is sampled first. Only the part that comes into view is drawn, at the sharpness of
its closest moment, lit and fogged for its depth, and blurred if it is out of focus. Nothing of that is done again per frame.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic import paint
from director.tools.generators.animatic.art.kit import Floor, Layer, Sketch
from director.tools.generators.animatic.canvas import Canvas, Coverage, affine
from director.tools.generators.animatic.lens import View
from director.tools.generators.animatic.light import Light
from director.tools.generators.animatic.paint import Texture

NEAREST = 0.22          # metres: what is nearer to the lens is not drawn


@dataclass(frozen=True)
class Card:
    """A texture facing the camera. `left`, `top`, `width`, `height` in metres at depth `z`."""

    levels: tuple[Texture, ...]
    coverage: Coverage
    left: float
    top: float
    width: float
    height: float
    z: float
    sway: float = 0.0
    drift: float = 0.0
    bob: float = 0.0
    phase: float = 0.0

    @property
    def still(self) -> bool:
        """Whether it looks the same at any time."""
        return not (self.sway or self.drift or self.bob)

    def draw(self, canvas: Canvas, view: View, t: float) -> None:
        if self.z - view.z < NEAREST:
            return
        matrix = view.card(self.left + self.drift * t, self.top + self.bob * math.sin(0.9 * t + self.phase), self.z)
        if self.sway:
            lean = 0.012 * self.sway * (math.sin(1.1 * t + self.phase) + 0.4 * math.sin(2.3 * t + 2 * self.phase))
            matrix = matrix @ np.array([[1, -lean, lean * self.height], [0, 1, 0], [0, 0, 1]])
        texture = self.levels[0]
        scale = abs(matrix[0, 0]) * self.width / texture.shape[1]
        level = 0
        while scale < 0.55 and level < len(self.levels) - 1:
            level, scale = level + 1, scale * 2
        texture = self.levels[level]
        matrix = matrix @ affine(0, 0, 0, self.width / texture.shape[1], self.height / texture.shape[0])
        canvas.draw(texture, matrix, coverage=self.coverage)


@dataclass(frozen=True)
class Surface:
    """A texture in perspective: origin + u * across + v * down (world vectors, metres)."""

    texture: Texture
    coverage: Coverage
    origin: tuple[float, float, float]
    across: tuple[float, float, float]
    down: tuple[float, float, float]
    z: float
    still: bool = True

    def draw(self, canvas: Canvas, view: View, t: float) -> None:
        height, width = self.texture.shape[:2]
        matrix = view.plane(self.origin, self.across, self.down) @ affine(0, 0, 0, 1 / width, 1 / height)
        least = view.z + NEAREST
        near = min(self.origin[2], self.origin[2] + self.across[2], self.origin[2] + self.down[2])
        if near >= least:
            canvas.draw(self.texture, matrix, coverage=self.coverage)
            return
        left, right = _kept(self.origin[2], self.across[2], least, width)
        top, bottom = _kept(self.origin[2], self.down[2], least, height)
        if right - left > 1 and bottom - top > 1:              # the part before the lens
            canvas.draw(np.ascontiguousarray(self.texture[top:bottom, left:right]), matrix @ affine(left, top))


def _kept(start: float, along: float, least: float, pixels: int) -> tuple[int, int]:
    """Which pixels of a surface that runs from depth `start` by `along` lie beyond `least`."""
    if along == 0:
        return (0, pixels) if start >= least else (0, 0)
    at = (least - start) / along * pixels
    first, last = (at, pixels) if along > 0 else (0, at)
    return max(0, math.ceil(first)), min(pixels, math.floor(last))


@dataclass(frozen=True)
class Air:
    """Light and distance for one shot."""

    light: Light
    haze: float                        # share of fog gained in 10 m
    aperture: float                    # metres; 0 = everything sharp
    cut: float = 0.0                   # shadow under the edge of every card, as of paper: its strength
    puff: float = 1.0                  # above 1 the edges of cards turn away from the light, as of round things

    def fog(self, z: float, lit: float = 1.0) -> float:
        """Share of fog at depth z."""
        share = min(0.92, self.haze * self.light.haze)
        return float(min(0.85, 1 - (1 - share) ** (max(0.0, z) / 10))) * lit

    def tint(self, lit: float = 1.0) -> tuple[float, float, float]:
        b, g, r = paint.bgr(self.light.tint)
        return 1 + (b / 255 - 1) * lit, 1 + (g / 255 - 1) * lit, 1 + (r / 255 - 1) * lit

    def defocus(self, view: View, z: float) -> float:
        """Blur in pixels (standard deviation) of something at depth z: the thin-lens circle of confusion."""
        here, sharp = max(0.15, z - view.z), max(0.15, view.focus - view.z)
        return float(min(view.width / 55, self.aperture * view.f * abs(1 / here - 1 / sharp)))


def card(layer: Layer, views: Sequence[View], air: Air, phase: float = 0.0, seconds: float = 5.0) -> Card | None:
    """Make a layer ready, or None when the camera never sees it."""
    box = layer.sketch.box
    unit = layer.width / (box[2] - box[0])
    height = (box[3] - box[1]) * unit
    left, top = layer.x - layer.width / 2, layer.y + height
    slack = 0.04 * layer.width * bool(layer.sway) + abs(layer.bob) + 0.02
    reach = abs(layer.drift) * seconds
    soft = max(air.defocus(view, layer.z) for view in views[:: max(1, len(views) // 3)])
    crop, px = seen(views, layer.z, (left - slack - reach, layer.y - slack, left + layer.width + slack + reach, top + slack))
    if crop is None:
        return None
    moved = layer.drift * seconds
    spread = 2.5 * soft / px                                   # a blurred edge reaches beyond the drawing
    if layer.sketch.glow and min(layer.width, top - layer.y) * px < SMALL:
        spread += 2.2 * WIDE * 4 / px                          # and so does the light of a lamp
    x0, x1 = max(left - spread, crop[0] - max(0.0, moved) - spread), min(left + layer.width + spread, crop[2] - min(0.0, moved) + spread)
    y0, y1 = max(layer.y - spread, crop[1] - slack - spread), min(top + spread, crop[3] + slack + spread)
    if x1 - x0 < 1e-3 or y1 - y0 < 1e-3:
        return None
    px = min(px, 2.1 * math.hypot(views[0].width, views[0].height) / max(x1 - x0, y1 - y0)) / max(1.0, soft / 2.0)
    part = (box[0] + (x0 - left) / unit, box[1] + (top - y1) / unit, box[0] + (x1 - left) / unit, box[1] + (top - y0) / unit)
    if not layer.sketch.glow:
        around = spread + 0.1 * views[0].height / px * bool(air.cut or air.puff > 1)         # edges are worked on: leave them room
        tight = paint.drawn_in(layer.sketch.body, part, px * unit, layer.sketch.defs, around / unit)
        if tight is None:
            return None
        part = tight
        x0, y1 = left + (part[0] - box[0]) * unit, top - (part[1] - box[1]) * unit
        x1, y0 = x0 + (part[2] - part[0]) * unit, y1 - (part[3] - part[1]) * unit
    texture = _paint(layer.sketch, part, px * unit, air, layer, soft / max(1.0, soft / 2.0))
    if air.cut and not layer.sketch.glow:
        texture = paint.cut(texture, max(1.5, 0.011 * views[0].height), air.cut)
    if air.puff > 1:
        texture = paint.puffed(texture, 0.03 * views[0].height, air.light.key_from, 0.35 * (air.puff - 1))
    levels = paint.mips(texture)
    return Card(levels, Coverage(texture), x0, y1, x1 - x0, y1 - y0, layer.z, layer.sway, layer.drift, layer.bob, phase)


def seen(views: Sequence[View], z: float, bounds: paint.Box) -> tuple[paint.Box | None, float]:
    """The part of a card (left, bottom, right, top, metres) that comes into any of the views, and the finest scale."""
    box: list[float] = []
    px = 0.0
    for view in views:
        depth = z - view.z
        if depth < NEAREST:
            continue
        scale = view.f / depth
        reach = 0.5 * math.hypot(view.width, view.height) if view.roll else 0.0
        half_x, half_y = max(view.width / 2, reach) / scale, max(view.height / 2, reach) / scale
        cx, cy = view.x - view.shift_x * view.width / scale, view.y + view.shift_y * view.height / scale
        x0, x1 = max(bounds[0], cx - half_x), min(bounds[2], cx + half_x)
        y0, y1 = max(bounds[1], cy - half_y), min(bounds[3], cy + half_y)
        if x1 <= x0 or y1 <= y0:
            continue
        px = max(px, scale)
        box = [min(box[0], x0), min(box[1], y0), max(box[2], x1), max(box[3], y1)] if box else [x0, y0, x1, y1]
    return ((box[0], box[1], box[2], box[3]) if box else None), px


def _paint(
    sketch: Sketch, part: paint.Box, px: float, air: Air, lay: Layer, soft: float, down: float = 0.0,
    depths: tuple[float, float] | None = None,
) -> Texture:
    """Draw, light, fog, add glow, defocus. `px` (and `down`, if it differs) pixels a drawing unit. `depths`: the z of the
    top and the bottom row, for what lies flat; else all of it is at the layer's depth."""
    texture = paint.raster(sketch.body, part, px, sketch.defs, down)
    share = air.fog(lay.z, lay.lit) if depths is None else 0.0
    texture = paint.recolour(texture, air.tint(lay.lit), paint.bgr(air.light.fog), share)
    if depths is not None:
        texture = _fogged(texture, air, depths)
    if sketch.glow and (air.light.dark or not lay.night_glow):
        texture = _glowing(texture, sketch, part, (px, down or px), 1 - 0.6 * air.fog(lay.z))
    return paint.blur(texture, soft) if soft > 0.6 else texture


def _fogged(texture: Texture, air: Air, depths: tuple[float, float]) -> Texture:
    """Fog that grows row by row with the depth, so that strips of ground meet without a step."""
    shares = np.array([air.fog(z) for z in np.linspace(*depths, texture.shape[0])])
    if shares.max() < 1 / 255:
        return texture
    wide = texture.shape[1]
    keep = np.repeat(np.round(255 * (1 - shares)).astype(np.uint8), 4 * wide).reshape(texture.shape)
    keep[..., 3] = 255
    colours = np.round(np.outer(shares, (*paint.bgr(air.light.fog), 0))).astype(np.uint8)
    alpha = cv2.cvtColor(cv2.extractChannel(texture, 3), cv2.COLOR_GRAY2BGRA)
    fog = cv2.multiply(alpha, np.repeat(colours[:, None], wide, 1), scale=1 / 255)
    return cv2.add(cv2.multiply(texture, keep, scale=1 / 255), fog)


WIDE = 5.0
"""How much wider than its tight blur light spills, which is a pixel at least of a picture of a quarter the size."""
SMALL = 500
"""Pixels under which the spill of a thing reaches beyond its drawing."""


def _glowing(texture: Texture, sketch: Sketch, part: paint.Box, px: tuple[float, float], power: float) -> Texture:
    """Add emissive art and its spill: a tight and a wide blur of itself, inside and a little beyond the shape. Light is
    soft: it is drawn at half the size."""
    height, width = texture.shape[:2]
    bright = cv2.resize(paint.raster(sketch.glow, part, px[0] * 0.5, sketch.defs, px[1] * 0.5), (width, height),
        interpolation=cv2.INTER_LINEAR)
    bright[..., 3] = 0
    small = cv2.resize(bright, (max(2, width // 4), max(2, height // 4)), interpolation=cv2.INTER_AREA)
    reach = max(1.0, min(width, height) / 4 * 0.012)
    spill = cv2.addWeighted(cv2.GaussianBlur(small, (0, 0), reach), 0.55, cv2.GaussianBlur(small, (0, 0), reach * WIDE), 0.9, 0)
    light: Any = cv2.addWeighted(bright, power, cv2.resize(spill, (width, height), interpolation=cv2.INTER_LINEAR), power, 0)
    return cv2.add(texture, light)


def surfaces(floor: Floor, views: Sequence[View], air: Air, others: Sequence[Floor] = ()) -> list[Surface]:
    """Cut a floor, ceiling or side wall into strips by depth, each as fine as it comes near. A ceiling is left out when the
    camera rises to it: it would hide the room. `others`: what else there is of the set, which may lie before the floor."""
    if not floor.wall and floor.height > 1 and any(view.y > 0.93 * floor.height for view in views):
        return []
    near, far = max(floor.near, min(_enters(floor, view) for view in views)), floor.far
    out: list[Surface] = []
    first = all(other.wall or other.height >= 1 or other.near >= floor.near for other in others)
    if first and not floor.wall and floor.height < 1 and floor.near < -2 and near <= floor.near:
        out.extend(_apron(floor, min(_enters(floor, view) for view in views), views, air))
    z0 = near
    while z0 < far - 1e-6:
        depth = max(z0 - min(view.z for view in views), NEAREST)
        z1 = min(far, z0 + max(0.6, depth * 0.9))
        strip = _strip(floor, max(near, z0 - 0.12 * (z1 - z0)), z1, views, air)       # overlap hides the seam
        if strip is not None:
            out.append(strip)
        z0 = z1
    return out


def _apron(floor: Floor, enters: float, views: Sequence[View], air: Air) -> list[Surface]:
    """Ground between a camera that stands outside the set and the set's near edge: the edge mirrored outwards, stretched
    where the set is too shallow."""
    deep = floor.near - enters
    if deep < 0.05:
        return []
    inside = min(max(0.06 * deep, 0.15), 0.2 * (floor.far - floor.near))      # mirrored there: what is drawn may be outlined at its edge
    deep += inside
    strip = _strip(floor, floor.near + inside, floor.near + inside + min(deep, floor.far - floor.near - inside), views, air)
    if strip is None:
        return []
    texture = np.ascontiguousarray(strip.texture[::-1])
    left, height, _ = strip.origin
    origin = (left, height, floor.near + inside)
    return [Surface(texture, Coverage(texture), origin, strip.across, (0.0, 0.0, -deep), floor.near)]


def _enters(floor: Floor, view: View) -> float:
    """The z at which a surface comes into the frame: nearer than that it is below, above or beside the picture."""
    if floor.wall:
        away, room = abs((-floor.half if floor.wall == "left" else floor.half) - view.x), 0.5 + (view.shift_x
            if floor.wall == "left" else -view.shift_x)
        edge = view.width * room
    else:
        away, room = abs(view.y - floor.height), 0.5 + (view.shift_y if floor.height > view.y else -view.shift_y)
        edge = view.height * room
    edge = max(edge * (1.05 + 2 * abs(view.roll)), 0.02 * view.height)
    return view.z + max(NEAREST, view.f * away / edge)


def _strip(floor: Floor, z0: float, z1: float, views: Sequence[View], air: Air) -> Surface | None:
    box, span = floor.sketch.box, floor.far - floor.near
    width, height = box[2] - box[0], box[3] - box[1]
    closest = max(max(view.f / max(z0 - view.z, 0.3) for view in views), 1.0)
    reach = max(max(abs(view.x) + view.width * (0.5 + abs(view.shift_x)) * (z1 - view.z) / view.f for view in views) * 1.1, 0.5)
    if not floor.wall:
        half = min(floor.half, reach)
        u0, u1 = 0.5 - half / (2 * floor.half), 0.5 + half / (2 * floor.half)
        v0, v1 = (floor.far - z1) / span, (floor.far - z0) / span
        part = (box[0] + u0 * width, box[1] + v0 * height, box[0] + u1 * width, box[1] + v1 * height)
        metres = (2 * half, z1 - z0)
        origin, across, down = (-half, floor.height, z1), (2 * half, 0.0, 0.0), (0.0, 0.0, z0 - z1)
    else:
        near_u, far_u = (z0 - floor.near) / span, (z1 - floor.near) / span
        if floor.wall == "right":
            near_u, far_u = 1 - near_u, 1 - far_u
        u0, u1 = min(near_u, far_u), max(near_u, far_u)
        part = (box[0] + u0 * width, box[1], box[0] + u1 * width, box[3])
        metres = (z1 - z0, floor.height)
        x = -floor.half if floor.wall == "left" else floor.half
        first, last = (z0, z1) if floor.wall == "left" else (z1, z0)
        origin, across, down = (x, floor.height, first), (0.0, 0.0, last - first), (0.0, -floor.height, 0.0)
    soft = max(air.defocus(view, (z0 + z1) / 2) for view in views[:: max(1, len(views) // 3)])
    less = max(1.0, soft / 2.0)
    # Seen at a slant, depth needs fewer pixels than breadth: the eye's distance from the surface over the depth.
    lean = max(abs(view.y - floor.height) if not floor.wall else abs(view.x - origin[0]) for view in views)
    steep = min(1.0, max(0.12, 1.25 * lean / max(min(z0 - view.z for view in views), 0.3)))
    slant_x, slant_y = (1.0, steep) if not floor.wall else (steep, 1.0)
    screen = views[0].width, views[0].height
    across_px = min(closest * metres[0] * slant_x / less, max(screen)) / (part[2] - part[0])
    down_px = min(closest * metres[1] * slant_y / less, max(screen)) / (part[3] - part[1])
    lay = Layer(floor.sketch, (z0 + z1) / 2, width, night_glow=floor.night_glow)
    texture = _paint(floor.sketch, part, across_px, air, lay, soft / less, down_px, None if floor.wall else (z1, z0))
    return Surface(texture, Coverage(texture), origin, across, down, z1)

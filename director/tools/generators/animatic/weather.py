"""What falls, drifts and glows in the air: rain, snow, leaves, embers, fireflies, bubbles, dust, stars at play.

Each kind is a cloud of particles in a box of air around the actors. A particle's path is a pure function of time, wrapped in
the box, so any frame can be drawn alone. Kinds come in slices of depth so that they pass before and behind the actors.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from director.tools.generators.animatic.canvas import Canvas, Stamp, affine
from director.tools.generators.animatic.lens import View
from director.tools.generators.animatic.light import Light
from director.tools.generators.animatic.paint import Texture, bgr, mix


@dataclass(frozen=True)
class Kind:
    """How one sort of particle looks and moves. Speeds in metres a second, sizes in metres."""

    colour: str
    size: float
    shape: str                         # dot, streak, flake, leaf, ring
    fall: float = 0.0                  # downwards; negative rises
    wind: float = 0.0
    sway: float = 0.0                  # metres to either side
    twinkle: float = 0.0               # share of brightness that comes and goes
    add: bool = False                  # glows
    opacity: float = 0.8
    count: int = 120
    variety: tuple[str, ...] = ()


KINDS: dict[str, Kind] = {
    "rain": Kind("#cfe0f2", 0.30, "streak", fall=9.5, wind=1.3, opacity=0.34, count=420),
    "snow": Kind("#ffffff", 0.045, "flake", fall=0.85, wind=0.35, sway=0.22, opacity=0.9, count=300),
    "blizzard": Kind("#ffffff", 0.05, "flake", fall=1.5, wind=4.2, sway=0.3, opacity=0.9, count=520),
    "leaves": Kind("#d9792b", 0.10, "leaf", fall=0.7, wind=0.6, sway=0.5, opacity=0.95, count=46, variety=("#d9792b", "#c2482a",
    "#e8b03a")),
    "petals": Kind("#ffc4d6", 0.07, "leaf", fall=0.55, wind=0.5, sway=0.45, opacity=0.95, count=60, variety=("#ffc4d6", "#ff9fbe",
    "#fff0f4")),
    "embers": Kind("#ff9a3c", 0.035, "dot", fall=-0.75, wind=0.15, sway=0.25, twinkle=0.6, add=True, count=70),
    "fireflies": Kind("#e9ff7a", 0.06, "dot", fall=-0.03, sway=0.7, twinkle=0.95, add=True, count=46),
    "bubbles": Kind("#dffaff", 0.07, "ring", fall=-0.5, sway=0.12, opacity=0.6, count=60),
    "dust": Kind("#fff2d0", 0.022, "dot", fall=0.03, wind=0.05, sway=0.25, twinkle=0.5, add=True, opacity=0.42, count=80),
    "motes": Kind("#9fdcff", 0.024, "dot", fall=-0.04, sway=0.3, twinkle=0.7, add=True, opacity=0.6, count=90),
    "spray": Kind("#f2fbff", 0.04, "dot", fall=0.5, wind=0.8, sway=0.1, opacity=0.5, count=60),
    "confetti": Kind("#ff5d7a", 0.07, "leaf", fall=0.9, wind=0.1, sway=0.4, opacity=1.0, count=120, variety=("#ff5d7a", "#ffd23f",
    "#3ddcff", "#7dff8a", "#b98cff")),
    "sparks": Kind("#fff3b0", 0.03, "dot", fall=1.6, sway=0.5, twinkle=0.9, add=True, count=60),
    "sand": Kind("#e8c98a", 0.03, "dot", fall=0.1, wind=2.6, sway=0.1, opacity=0.5, count=120),
    "sandstorm": Kind("#ffe9bd", 0.5, "streak", fall=0.7, wind=8.0, sway=0.1, opacity=0.6, count=460),
    "magic": Kind("#ffe9a8", 0.05, "dot", fall=-0.15, sway=0.5, twinkle=0.95, add=True, count=60, variety=("#ffe9a8", "#b7f3ff",
    "#ffc1f1")),
}
SLICES = (7.0, 3.2, 1.1, -0.8, -2.0)       # z of the slices, far to near
SHARE = (0.34, 0.26, 0.2, 0.14, 0.06)


class Particles:
    """One slice of one kind, at depth `z`."""

    def __init__(self, kind: Kind, z: float, count: int, light: Light, seed: int, box: tuple[float, float]) -> None:
        self.z = z
        self._kind = kind
        rng = np.random.default_rng(seed)
        self._wide, self._tall = box
        self._start = rng.random((count, 2))
        self._phase = rng.uniform(0, 6.28, count)
        self._pace = rng.uniform(0.75, 1.3, count)
        self._grow = rng.uniform(0.55, 1.25, count)
        colours = kind.variety or (kind.colour,)
        lit = [colour if kind.add else mix(colour, mix(light.fog, light.tint, 0.6), 0.35) for colour in colours]
        self._ready: dict[tuple[int, int, int, int, int], tuple[Texture, Texture | None]] = {}
        self._soft: dict[tuple[int, int], Texture] = {}
        self._art = [_shape(kind.shape, colour, kind.add) for colour in lit]

    def draw(self, canvas: Canvas, view: View, t: float) -> None:
        kind = self._kind
        depth = self.z - view.z
        if depth < 0.3:
            return
        x = self._start[:, 0] * self._wide + kind.wind * self._pace * t
        y = self._start[:, 1] * self._tall - kind.fall * self._pace * t
        mid_x = view.x - view.shift_x * view.width * depth / view.f        # what stands in the middle of the frame
        mid_y = view.y + view.shift_y * view.height * depth / view.f
        x = np.mod(x - mid_x + self._wide / 2, self._wide) - self._wide / 2 + mid_x
        x += min(kind.sway, 0.1 * self._wide) * np.sin(1.3 * self._pace * t + self._phase)
        y = np.mod(y - mid_y + self._tall / 2, self._tall) - self._tall / 2 + mid_y
        bright = kind.opacity * (1 - kind.twinkle * (0.5 + 0.5 * np.sin(2.1 * self._pace * t + 3 * self._phase)))
        at = view.matrix()[:2] @ np.stack([(x - view.x) / depth, (view.y - y) / depth, np.ones_like(x)])
        seen = (at[0] > -40) & (at[0] < view.width + 40) & (at[1] > -40) & (at[1] < view.height + 40) & (bright > 0.01)
        for index in np.flatnonzero(seen).tolist():
            px, py, size = float(at[0, index]), float(at[1, index]), kind.size * float(self._grow[index]) * view.f / depth
            if kind.shape in ("dot", "flake", "ring"):
                size = min(size, 0.03 * view.height)            # near the lens, but not in the eyes
            if kind.shape == "leaf":
                self._draw_leaf(canvas, index, px, py, size, t, float(bright[index]))
            else:
                canvas.stamp(self._stamp(index % len(self._art), size, px, py, float(bright[index])))

    def _draw_leaf(self, canvas: Canvas, index: int, px: float, py: float, size: float, t: float, bright: float) -> None:
        """Leaves turn, so each is drawn afresh."""
        art = self._art[index % len(self._art)]
        size /= art.shape[0]
        turn = 1.7 * t * float(self._pace[index]) + float(self._phase[index])
        sx = size * (0.25 + 0.75 * abs(float(np.cos(2.3 * t + self._phase[index]))))
        least = 1.6 / art.shape[0]
        matrix = affine(px, py, turn, max(sx, least), max(size, least)) @ affine(-art.shape[1] / 2, -art.shape[0] / 2)
        canvas.draw(art, matrix, opacity=bright)

    def _stamp(self, number: int, size: float, px: float, py: float, bright: float) -> Stamp:
        """The particle `size` pixels high: one of a few ready pictures, to a quarter of a pixel, a tenth in size, a twelfth in brightness."""
        step, level = round(math.log(max(size, 1.6)) * 10), max(1, round(bright * 12))
        column, row = math.floor(px * 4), math.floor(py * 4)
        key = (number, step, column % 4, row % 4, level)
        if key not in self._ready:
            self._ready[key] = self._make(number, step, column % 4 / 4, row % 4 / 4, level / 12)
        picture, keep = self._ready[key]
        return Stamp(picture, keep, column // 4 - picture.shape[1] // 2, row // 4 - picture.shape[0] // 2)

    def _softened(self, number: int, step: int, scale: float) -> Texture:
        """The picture, without what would glitter when it is drawn so small: for all places and brightnesses of one size."""
        if (number, step) not in self._soft:
            art = self._art[number]
            self._soft[number, step] = art if scale > 0.5 else cv2.GaussianBlur(art, (0, 0), 0.35 / scale)
        return self._soft[number, step]

    def _make(self, number: int, step: int, right: float, down: float, bright: float) -> tuple[Texture, Texture | None]:
        kind, art, size = self._kind, self._art[number], math.exp(step / 10)
        streak = kind.shape == "streak"
        turn = -math.atan2(kind.wind, kind.fall) if streak else 0.0
        side = 2 * math.ceil(size / 2 * (abs(math.cos(turn)) + abs(math.sin(turn))) + 2)
        scale = size / art.shape[0]
        matrix = affine(side / 2 + right, side / 2 + down, turn, scale * (0.9 if streak else 1.0), scale)
        matrix = matrix @ affine(-art.shape[1] / 2 + 0.5, -art.shape[0] / 2 + 0.5)
        shown: Any = cv2.warpAffine(self._softened(number, step, scale), matrix[:2], (side, side), flags=cv2.INTER_LINEAR)
        shown = cv2.convertScaleAbs(shown, alpha=min(1.0, bright))
        return shown, None if kind.add else cv2.cvtColor(255 - shown[..., 3], cv2.COLOR_GRAY2BGRA)


def fall(name: str, light: Light, seed: int, views: Sequence[View]) -> tuple[Particles, ...]:
    """The slices of a kind, each as wide and tall as what `views` of the shot see there: the air is as full in a close-up as in a wide
    shot. Slices stand before, beside and behind the actors, near ones nearer in a close-up."""
    kind = KINDS[name]
    stand = min(-view.z for view in views)
    slices = tuple(z if z >= 0 else max(z, -0.62 * stand) for z in SLICES)
    return tuple(
        Particles(kind, z, max(1, int(kind.count * share)), light, seed + 31 * index, _seen(views, z))
        for index, (z, share) in enumerate(zip(slices, SHARE, strict=True))
    )


def _seen(views: Sequence[View], z: float) -> tuple[float, float]:
    """Metres across and down of what any view sees at `z`, with a margin for what drifts in."""
    deep = max(max(z - view.z, 0.3) / view.f for view in views)
    return 1.3 * deep * views[0].width + 0.4, 1.3 * deep * views[0].height + 0.4


def _shape(shape: str, colour: str, add: bool) -> Texture:
    """A small premultiplied picture of one particle, 48 pixels high."""
    size = 48
    yy, xx = np.mgrid[0:size, 0:size].astype(np.float32)
    x, y = (xx - size / 2 + 0.5) / (size / 2), (yy - size / 2 + 0.5) / (size / 2)
    r = np.hypot(x, y)
    if shape == "streak":
        alpha = np.clip(1 - np.abs(x) / 0.05, 0, 1) * np.clip(1 - np.abs(y), 0, 1) ** 0.6
    elif shape == "ring":
        alpha = np.exp(-(((r - 0.8) / 0.1) ** 2)) + 0.14 * (r < 0.8) + 0.9 * np.exp(-(((x + 0.35) ** 2 + (y + 0.35) ** 2) / 0.02))
    elif shape == "leaf":
        alpha = np.clip((1 - (np.abs(x) / 0.55) ** 1.5 - np.abs(y) ** 1.8) * 8, 0, 1)
    elif shape == "flake":
        alpha = np.clip((1 - r) / 0.55, 0, 1)
    else:
        alpha = np.clip(1 - r, 0, 1) ** 2 + 0.9 * np.clip(1 - r / 0.28, 0, 1)
    alpha = np.clip(alpha, 0, 1)
    out = np.zeros((size, size, 4), np.float32)
    out[..., :3] = alpha[..., None] * np.array(bgr(colour), np.float32)
    out[..., 3] = 0 if add else alpha * 255
    picture: Any = np.clip(out, 0, 255).astype(np.uint8)
    return cv2.GaussianBlur(picture, (0, 0), 0.6) if shape == "leaf" else picture


def lightning(seed: int, seconds: float) -> Any:
    """A function of time: two double flashes at irregular moments, 0..1."""
    rng = np.random.default_rng(seed)
    strikes = np.sort(rng.uniform(0.3, max(0.6, seconds - 0.4), 2))

    def level(t: float) -> float:
        return float(min(1.0, sum(np.exp(-max(0.0, t - s) * 9) * (t >= s) + 0.7 * np.exp(-max(0.0,
            t - s - 0.18) * 12) * (t >= s + 0.18) for s in strikes)))

    return level

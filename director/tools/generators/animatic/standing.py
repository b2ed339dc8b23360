"""What stands still while the eye of the camera stays in one place: whole stretches of the set are drawn once, as one plate.

Then nothing is hidden or shown by parallax: a pan, a tilt or a zoom moves all depths alike, and one picture holds them all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import numpy as np

from director.tools.generators.animatic.canvas import Canvas, Coverage, Matrix, affine
from director.tools.generators.animatic.lens import View
from director.tools.generators.animatic.paint import Texture

CLOSER = 1.8           # a lens that comes closer than by this factor is not filmed from one plate: shrunk so far, it would shimmer
LARGEST = 4.0          # pictures of the frame's size that a plate may be as large as


@dataclass(frozen=True)
class Plate:
    """A stretch of the set as `view` sees it. `left` and `top`: where it stands on that view's picture."""

    texture: Texture
    coverage: Coverage
    view: View
    left: int
    top: int
    z: float

    def draw(self, canvas: Canvas, view: View, t: float) -> None:
        if view == self.view:
            canvas.lay(self.texture, self.left, self.top, self.coverage)
            return
        matrix: Matrix = view.matrix() @ np.linalg.inv(self.view.matrix()) @ affine(self.left, self.top)
        canvas.draw(self.texture, matrix, coverage=self.coverage)


def plated(cards: Sequence[Any], views: Sequence[View], depths: Sequence[float]) -> list[Any]:
    """The cards, far to near, with plates for those that stand still behind one another. `depths`: where figures stand between them."""
    whole = _whole(views)
    if whole is None:
        return list(cards)
    canvas = Canvas(whole.width, whole.height, glass=True)
    out: list[Any] = []

    def stretch(card: Any) -> tuple[bool, int]:
        return getattr(card, "still", False), sum(depth > card.z for depth in depths)

    for (still, _), group in groupby(cards, stretch):
        some = list(group)
        plate = _plate(some, canvas, whole) if still and len(some) > 1 else None
        out.extend([plate] if plate is not None else some)
    return out


def _plate(cards: Sequence[Any], canvas: Canvas, view: View) -> Plate | None:
    canvas.frame[...] = 0
    for card in cards:
        card.draw(canvas, view, 0.0)
    canvas.flush()
    filled = canvas.frame.view(np.uint32)[..., 0]
    rows, columns = np.flatnonzero(filled.any(1)), np.flatnonzero(filled.any(0))
    if not rows.size:
        return None
    top, left = int(rows[0]), int(columns[0])
    texture = canvas.frame[top:int(rows[-1]) + 1, left:int(columns[-1]) + 1].copy()
    return Plate(texture, Coverage(texture), view, left, top, cards[-1].z)


def _whole(views: Sequence[View]) -> View | None:
    """One view that holds all the others at the sharpness of the closest; None where the eye moves or turns about its axis, or where
    that would be too large."""
    first = views[0]
    if all(view == first for view in views):
        return first
    longest = max(view.f for view in views)
    if len({(view.x, view.y, view.z, view.roll, view.keystone) for view in views}) > 1 or first.roll or first.z == 0:
        return None
    if longest > CLOSER * min(view.f for view in views):
        return None
    across, down = ([_edges(view, longest)[side] for view in views] for side in (0, 1))
    left, right = (round(which(edge[end] for edge in across)) for which, end in ((min, 0), (max, 1)))
    top, bottom = (round(which(edge[end] for edge in down)) for which, end in ((min, 0), (max, 1)))
    width, height = right - left + 2, bottom - top + 2
    if width * height > LARGEST * first.width * first.height:
        return None
    return replace(first, f=longest, width=width, height=height, shift_x=(1 - left) / width - 0.5, shift_y=(1 - top) / height - 0.5,
                   blur_x=0.0)


def _edges(view: View, longest: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where a view's picture ends, left and right, top and bottom, in pixels of the longest lens from the point straight ahead."""
    grown = longest / view.f
    return tuple(
        (math.floor(-side * (0.5 + shift) * grown), math.ceil(side * (0.5 - shift) * grown))
        for side, shift in ((view.width, view.shift_x), (view.height, view.shift_y)))      # type: ignore[return-value]

"""Footage drawn over: watercolour, ink, cartoon, neon, oil or pixels, and still the same picture from one moment to the next.

What makes drawn-over footage boil is that every picture is drawn anew. Here the picture before is carried along the optical flow
(DIS, Kroeger et al. 2016), before drawing to calm what is drawn from, and after it to keep the strokes where they were; where the flow
is wrong, because something came out from behind something else, the new drawing stands alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import cv2
import numpy as np

from director.errors import BadInput
from director.tools.generators.own.brushes import Cartoon, Neon, Oil, Pixel, Watercolour
from director.tools.generators.own.ink import Ink
from director.tools.media import to_bgr, to_i420
from director.vocabulary import plain

BRUSHES: dict[str, Any] = {"watercolour": Watercolour, "ink": Ink, "cartoon": Cartoon, "neon": Neon, "oil": Oil, "pixel": Pixel}
CALM, HOLD = 0.55, 0.72
"""Shares of the picture before that are kept, of what is drawn from and of the drawing. More is steadier, and drags."""
TRUST = 14.0
"""Steps of 255 that a picture may differ from the one before, carried along, for half of that to be kept."""
RESTS = 0.7
"""Pixels that the picture as a whole must move at a time for its paper to go along; less is the flow's own unrest."""
FLOW = 360
"""Columns at which the flow is found."""

_NAMES = {
    "watercolour": "watercolor aquarelle watercolors watercolours", "ink": "ink pen sketch pencil line lines engraving drawing charcoal",
    "cartoon": "cartoon comic toon anime cel manga animated", "neon": "neon glow glowing tron edges cyberpunk synthwave",
    "oil": "oil painting painted impressionist impasto gogh monet painterly", "pixel": "pixel pixels 8bit 16bit retro voxel",
}


def look_of(words: str) -> str:
    """The look that is meant. Raises BadInput naming those that are known."""
    said = plain(words).split()
    heard = {*said, *(first + then for first, then in pairwise(said))}
    for name, others in _NAMES.items():
        if heard & {name, *others.split()}:
            return name
    raise BadInput(f"Footage cannot be drawn over as {words[:60]!r}. Known: {', '.join(_NAMES)}.")


def restyled(frames: Iterator[Any], look: str, seed: int) -> Iterator[Any]:
    """The I420 pictures drawn over. Raises BadInput for an unknown look, before the first is taken."""
    return _all(frames, BRUSHES[look_of(look)](seed))


def _all(frames: Iterator[Any], draw: Any) -> Iterator[Any]:
    steady = Steady()
    for frame in frames:
        yield to_i420(steady.drawn(to_bgr(frame), draw))


class Steady:
    """Carries pictures along from one to the next."""

    def __init__(self) -> None:
        self._flow = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
        self._grey: Any = None
        self._calm: Any = None
        self._drawing: Any = None
        self._moved = (0.0, 0.0)

    def drawn(self, picture: Any, draw: Any) -> Any:
        """The drawing of a BGR picture."""
        height, width = picture.shape[:2]
        k = min(1.0, FLOW / width)
        grey = cv2.cvtColor(cv2.resize(picture, None, fx=k, fy=k, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
        if self._grey is None or self._cut(grey):
            draw.began(grey.shape)
            self._calm, self._drawing, self._moved = picture, draw(picture, None), (0.0, 0.0)
        else:
            fresh: Any = None
            flow = self._flow.calc(grey, self._grey, fresh)
            draw.followed(self._grey, grey, flow)
            way, keep = self._carried(grey, flow, (width, height))
            self._calm = _mixed(picture, cv2.remap(self._calm, *way, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), keep * CALM)
            before = cv2.remap(self._drawing, *way, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
            anew = draw(self._calm, before)
            self._drawing = anew if draw.steady else _mixed(anew, before, keep * HOLD)
        self._grey = grey
        return draw.finished(self._drawing, self._moved)

    def _cut(self, grey: Any) -> bool:
        """Another shot begins inside the footage: nothing is carried over."""
        return float(np.abs(cv2.blur(grey, (9, 9)).astype(np.int16) - cv2.blur(self._grey, (9, 9))).mean()) > 38

    def _carried(self, grey: Any, flow: Any, size: tuple[int, int]) -> tuple[tuple[Any, Any], Any]:
        """Where each pixel was in the picture before (maps), and how far that is to be trusted (0-1)."""
        rows, columns = grey.shape
        x, y = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32))
        was = cv2.remap(self._grey, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        wrong = cv2.blur(np.abs(was.astype(np.float32) - grey), (5, 5))
        keep = cv2.resize(np.exp(-np.square(wrong / TRUST)), size, interpolation=cv2.INTER_LINEAR)
        kx, ky = size[0] / columns, size[1] / rows
        pan = kx * float(np.median(flow[..., 0])), ky * float(np.median(flow[..., 1]))
        if max(map(abs, pan)) > RESTS:
            self._moved = self._moved[0] - pan[0], self._moved[1] - pan[1]
        full = cv2.resize(flow, size, interpolation=cv2.INTER_LINEAR)
        across, down = np.meshgrid(np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32))
        return (across + full[..., 0] * np.float32(kx), down + full[..., 1] * np.float32(ky)), keep


def _mixed(new: Any, old: Any, share: Any) -> Any:
    """`share` (h, w) of the old, the rest of the new; uint8."""
    weight = (share * 256).astype(np.int32)[..., None]
    return ((new.astype(np.int32) * (256 - weight) + old.astype(np.int32) * weight) >> 8).astype(np.uint8)

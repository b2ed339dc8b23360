"""Whether a film shows the picture of a clip: the right one of its streams, in its true shape."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
from av.stream import Disposition
from PIL import Image, ImageOps

SIZE = 64, 36                      # pixels at which pictures are compared; the lower half holds the film's own titles
NEAR = 0.12                        # mean difference, of 1, up to which two pictures are the same


def faithful(clip: Path, film: Path) -> bool:
    """The film's first picture is that of the clip, filled or fitted into the frame, and nearer to it than to a squeezed one."""
    whole, squeezed = _first(clip, True), _first(clip, False)
    seen = _first(film, True)
    true = min(_far(seen, whole), _far(seen, whole, ImageOps.pad))
    return true < NEAR and true <= min(_far(seen, squeezed), _far(seen, squeezed, ImageOps.pad)) + 0.005


def _first(path: Path, square: bool) -> Image.Image:
    """The first picture of the stream that is the default one, else the largest; `square`: in the shape that its pixels give it."""
    with av.open(str(path)) as container:
        stream = max(container.streams.video, key=lambda each: (bool(each.disposition & Disposition.default), each.width * each.height))
        frame = next(iter(container.decode(stream)))
        shape = float(stream.sample_aspect_ratio or 1) if square else 1.0
        picture = Image.fromarray(frame.to_ndarray(format="rgb24"))
        picture = picture.resize((max(1, round(picture.width * shape)), picture.height))
        return picture.rotate(frame.rotation, expand=True) if frame.rotation else picture


def _far(seen: Image.Image, wanted: Image.Image, put: Callable[..., Image.Image] = ImageOps.fit) -> float:
    """Mean difference of the upper halves, 0..1."""
    one, other = (np.asarray(place(picture.convert("RGB"), SIZE), np.float32) for place, picture in ((ImageOps.fit, seen), (put, wanted)))
    return float(np.abs(one - other)[: SIZE[1] // 2].mean() / 255)

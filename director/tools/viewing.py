"""Takes as a person looks at them: a small picture, pictures one after another, and measures over time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from director.errors import BadInput
from director.roles import Picture
from director.tools.critics.sight import watch
from director.tools.media import read_bgr

MOST_FRAMES = 20_000     # looked at for the measures; a take has no more


def moment(path: Path, frame: int, width: int, height: int) -> Picture:
    """Picture number `frame` (from 0), or the last before it, to fit into width x height pixels. Raises BadInput when there is none."""
    found = None
    for found in islice(read_bgr(path), frame + 1):      # noqa: B007 - the last one is wanted
        pass
    if found is None:
        raise BadInput(f"There are no pictures in {path.name!r}.")
    return small(found, width, height)


def moving(path: Path, width: int, height: int, every: int = 1) -> Iterator[tuple[int, Picture]]:
    """Every so-many-th picture with its number, from the first to the last."""
    for number, picture in enumerate(read_bgr(path)):
        if number % every == 0:
            yield number, small(picture, width, height)


def small(bgr: Any, width: int, height: int) -> Picture:
    """A picture (height, width, 3; BGR, 8 bit) as large as fits into width x height pixels."""
    rows, columns = bgr.shape[:2]
    scale = min(width / columns, height / rows)
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    shrunk = cv2.resize(bgr, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    return Picture(*size, np.ascontiguousarray(shrunk[:, :, ::-1]).tobytes())


def measures(path: Path) -> dict[str, tuple[float, ...]]:
    """What the critic measures, picture by picture: brightness (0 to 255), motion (of the longer side, a picture), sharpness, and how
    much changes from one picture to the next (grey levels)."""
    sight = watch(path, MOST_FRAMES)
    series = {"brightness": sight.level, "motion": sight.motion, "sharpness": sight.sharp, "change": sight.step}
    return {name: tuple(values) for name, values in series.items() if values}

"""The picture that a file begins or ends with, whether it is a still or a clip."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np

from director.errors import BadInput
from director.tools.media.colour import to_bgr
from director.tools.media.reading import first_frame, last_frame

_STILLS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
MOST_BYTES = 256 * 2**20


def opening(path: Path) -> Any:
    """The first picture of a clip, or the still: BGR (height, width, 3). Raises BadInput when it cannot be read."""
    return _still(path) if _is_still(path) else to_bgr(first_frame(path))


def ending(path: Path) -> Any:
    """The last picture of a clip, or the still: BGR (height, width, 3). Raises BadInput when it cannot be read."""
    return _still(path) if _is_still(path) else to_bgr(last_frame(path))


def covering(picture: Any, width: int, height: int) -> Any:
    """The picture at exactly width x height: scaled to cover it, what is over cut off on both sides alike."""
    rows, columns = picture.shape[:2]
    k = max(width / columns, height / rows)
    size = max(width, round(columns * k)), max(height, round(rows * k))
    grown = picture if size == (columns, rows) else cv2.resize(picture, size, interpolation=cv2.INTER_AREA if k < 1 else cv2.INTER_CUBIC)
    x, y = (size[0] - width) // 2, (size[1] - height) // 2
    return np.ascontiguousarray(grown[y:y + height, x:x + width])


def _is_still(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(8)
    except OSError as error:
        raise BadInput(f"The picture {path.name!r} cannot be opened: {error.strerror}.") from error
    return head.startswith(_STILLS)


def _still(path: Path) -> Any:
    if path.stat().st_size > MOST_BYTES:
        raise BadInput(f"The picture {path.name!r} is larger than {MOST_BYTES >> 20} MB.")
    picture = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise BadInput(f"The picture {path.name!r} is damaged and cannot be read.")
    return picture

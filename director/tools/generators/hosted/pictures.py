"""Pictures and clips of this machine as they go to a service: inside the request, never by an address."""

from __future__ import annotations

import base64
from pathlib import Path

from director.errors import BadInput
from director.tools.media.stills import ending, opening

LONGEST = 1920
"""Pixels of a picture's longer side; services scale down what is larger."""
MOST_PICTURE = 3_500_000
MOST_CLIP = 11_500_000
"""Bytes, so that the base64 of it stays below the 5 MB for a picture and the 16 MB for a clip that Runway's API takes
(docs.dev.runwayml.com/assets/inputs, November 2026); the smallest of the limits here."""


def jpeg(path: Path, *, first: bool) -> bytes:
    """The picture that a take begins on (`first`: a clip is gone on from) or ends on (a clip is led up to), as JPEG.
    Raises BadInput when it cannot be read."""
    import cv2

    picture = ending(path) if first else opening(path)
    scale = LONGEST / max(picture.shape[:2])
    if scale < 1:
        size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    for quality in (92, 80, 60):
        packed = bytes(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1])
        if len(packed) <= MOST_PICTURE:
            return packed
    raise BadInput(f"The picture {path.name!r} is too large to be sent.")


def picture_uri(path: Path, *, first: bool) -> str:
    """`jpeg` as a data URI."""
    return "data:image/jpeg;base64," + base64.b64encode(jpeg(path, first=first)).decode()


def clip_uri(path: Path) -> str:
    """A clip as a data URI. Raises BadInput when it is too large, or cannot be read."""
    try:
        if path.stat().st_size > MOST_CLIP:
            raise BadInput(f"The clip {path.name!r} is larger than {MOST_CLIP // 1_000_000} MB, the most a service takes. Shorten it.")
        return "data:video/mp4;base64," + base64.b64encode(path.read_bytes()).decode()
    except OSError as error:
        raise BadInput(f"The clip {path.name!r} cannot be read: {error.strerror}.") from error

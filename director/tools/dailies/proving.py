"""How a proof is made: the take's poster, its strip of pictures and its measures over time."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np

from director.errors import BadInput
from director.tools.dailies.proofs import Proof
from director.tools.media import open_media, picture_stream
from director.tools.viewing import measures

POSTER = 480             # pixels of the poster's longer side
STRIP = 10               # pictures on the strip
CELL = 160               # pixels of the longer side of each
QUALITY = 80             # of the JPEG, 0 to 100
POINTS = 240             # of a curve at most; more could not be seen


def quick(path: Path) -> Proof:
    """From the key pictures alone."""
    return _proof(path, keys=True)


def full(path: Path) -> Proof:
    """With every picture looked at."""
    proof = _proof(path, keys=False)
    try:
        curves = tuple((name, _thinned(values)) for name, values in measures(path).items())
    except BadInput:
        curves = ()
    return Proof(proof.poster, proof.strip, proof.width, proof.height, curves)


def _proof(path: Path, keys: bool) -> Proof:
    try:
        cells, poster = _pictures(path, keys)
    except (BadInput, av.FFmpegError, OSError):
        return Proof()
    if not cells:
        return Proof()
    height, width = poster.shape[:2]
    return Proof(_jpeg(poster), _jpeg(np.hstack(cells)), width, height)


def _pictures(path: Path, keys: bool) -> tuple[list[Any], Any]:
    """STRIP small pictures evenly spread over the take, and the poster: the picture nearest to its middle."""
    with open_media(path) as container:
        stream = picture_stream(container, path.name)
        count, rate = max(1, int(stream.frames or 1)), float(stream.average_rate or 24)
        if keys:
            stream.codec_context.skip_frame = "NONKEY"
        wanted = [(2 * k + 1) * count / (2 * STRIP) for k in range(STRIP)]
        seen: list[tuple[float, Any]] = []
        poster, off = None, float("inf")
        for number, frame in enumerate(container.decode(stream)):
            at = float(frame.pts * frame.time_base) * rate if frame.pts is not None else float(number)
            middle = abs(at - count / 2)
            near = keys or number == 0 or any(abs(at - place) <= 0.5 for place in wanted)
            if not near and middle >= off:
                continue
            if near:
                seen.append((at, _small(frame, CELL)))
            if middle < off:
                poster, off = _small(frame, POSTER), middle
    cells = [min(seen, key=lambda one: abs(one[0] - place))[1] for place in wanted] if seen else []
    return cells, poster


def _small(frame: av.VideoFrame, longer: int) -> Any:
    """A frame as BGR (height, width, 3), its longer side `longer` pixels at most; scaled by the decoder's library, which is quickest."""
    k = min(1.0, longer / max(frame.width, frame.height))
    width, height = (max(2, round(side * k)) for side in (frame.width, frame.height))
    return frame.reformat(width, height, "bgr24", src_colorspace="ITU709", interpolation="AREA").to_ndarray()


def _jpeg(picture: Any) -> str:
    done, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    return "data:image/jpeg;base64," + base64.b64encode(data.tobytes()).decode() if done else ""


def _thinned(values: tuple[float, ...]) -> tuple[float, ...]:
    """At most POINTS figures, rounded to four digits that count; the largest of each stretch, so that no peak is lost."""
    step = max(1, -(-len(values) // POINTS))
    return tuple(float(f"{max(values[at:at + step]):.4g}") for at in range(0, len(values), step))

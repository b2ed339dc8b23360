"""Small pictures of a take and its measures over time, made once and kept in the production's cache.

A quick proof looks at the take's key pictures alone (50 ms); a full one decodes it twice and holds the measures too.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import av
import cv2
import numpy as np

from director.errors import BadInput
from director.model import digest
from director.tools.media import open_media, picture_stream
from director.tools.viewing import measures

VERSION = "1"            # raise it when the same take would give another proof
POSTER = 480             # pixels of the poster's longer side
STRIP = 10               # pictures on the strip
CELL = 160               # pixels of the longer side of each
QUALITY = 80             # of the JPEG, 0 to 100
POINTS = 240             # of a curve at most; more could not be seen


@dataclass(frozen=True)
class Proof:
    """`poster` and `strip` are data: addresses of JPEG pictures, "" where the take cannot be read. `curves`: name -> figures
    evenly spread over the take; empty in a quick proof."""

    poster: str = ""
    strip: str = ""
    width: int = 16
    height: int = 9
    curves: tuple[tuple[str, tuple[float, ...]], ...] = ()


def cached(sha256: str, cache: Path, whole: bool = False) -> Proof | None:
    """The full proof of the take where it is in the cache, else, unless `whole`, the quick one; None where there is none."""
    for full in (True,) if whole else (True, False):
        with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            found = json.loads(_place(sha256, cache, full).read_bytes())
            curves = tuple((str(name), tuple(float(value) for value in values)) for name, values in found.pop("curves"))
            return Proof(**found, curves=curves)
    return None


@dataclass(frozen=True)
class Proofing:
    """A job: make the proof of the take at `path` and keep it in `cache`."""

    path: Path
    sha256: str
    cache: Path
    full: bool

    def __call__(self, report: Callable[[float], None]) -> None:
        made = full(self.path) if self.full else quick(self.path)
        unfinished = self.cache / f".{uuid4().hex}.part"
        try:
            self.cache.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps(made.__dict__), encoding="utf-8")
            unfinished.replace(_place(self.sha256, self.cache, self.full))
        except OSError:
            unfinished.unlink(missing_ok=True)          # a cache: the page is made without
        report(1.0)


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


def _place(sha256: str, cache: Path, full: bool) -> Path:
    return cache / f"proof-{digest([VERSION, sha256, full])[:32]}.json"


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

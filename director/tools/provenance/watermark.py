"""Finds the watermark of `director.tools.media.mark` in any video, without the original.

Every picture's Cb plane is reduced to cells, freed from what is smooth (a local mean) and cut off where it is strong, and
added up over time. With x the sums, b the pattern's signs, the evidence is t = sum(b x) / |x|.

Null model: the film was made without knowledge of the pattern, so the signs are fair coins that know nothing of x. Then, whatever the
pictures show, P(T >= t) <= exp(-t^2 / 2) (Hoeffding's inequality for sums of random signs): a bound, not an estimate. Every other
position, size or mirror image that is tried multiplies it by the number of tries (Bonferroni).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from math import log, log10
from pathlib import Path
from typing import IO, Any

import av
import av.subtitles.stream  # what opening loads is loaded ahead: behind the gate no file can be opened
import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import fft

from director.errors import BadInput
from director.gate import look
from director.gate.medium import Turned
from director.tools.media import open_media, picture_stream
from director.tools.media.mark import CELLS, bits, cells
from director.tools.media.reading import as_i420

CPU_SECONDS = 3600       # that a film from elsewhere may be looked at
SURE = -6.0              # log10 of the highest p at which a mark counts as found
WINDOW = 10              # seconds that are looked at by themselves
A_SECOND = 12            # pictures looked at in a second, at most; the pattern stands still, more tell little more
FINE = 8                 # samples along a cell
SOFT = 13                # samples of the local mean that is taken away: one and a half cells
CUT = 2.0                # steps at which a strong difference is cut off; the mark is one step
NEAR = 9                 # cells (and samples / FINE) over which the strength of x is evened out
SCALES = np.geomspace(14, 66, 157)          # cells along the picture's short side that the search tries: steps of 1 %
FIELD = 256              # half-cells along the search's field
KNOWN = 90               # cells of the pattern's upper left corner that the search looks for

Signal = NDArray[np.float32]


@dataclass(frozen=True)
class Marked:
    """What was found. `log10_p` bounds how likely a film without the mark looks this marked; `score` is t, about 0 without a mark.
    `how` says in which position; `windows` of `of` stretches of ten seconds show it by themselves (where it lies as it was written)."""

    log10_p: float
    score: float
    how: str = ""
    windows: int = 0
    of: int = 0

    @property
    def found(self) -> bool:
        return self.log10_p < SURE


def find(path: Path) -> Marked:
    """Look for the mark in a video of our own: where it was put first, then in parts, other sizes and mirror images of the picture.

    Raises BadInput when there are no pictures that can be read.
    """
    with open_media(path) as container:
        return _found(_samples(container, picture_stream(container, path.name)))


def find_in_any(path: Path) -> Marked:
    """The same in a video from anywhere: it is only read behind the gate. Raises BadInput as the gate does."""
    return Marked(**look(path, __name__))


def through(source: IO[bytes], out: IO[bytes] | None, order: dict[str, Any], told: Callable[[float], None]) -> dict[str, Any]:
    """The gate's far side of that. What breaks off is judged by what there is of it."""
    try:
        with av.open(source, "r", format=order["reader"], buffer_size=1 << 18, metadata_errors="ignore") as container:
            return asdict(_found(_unbroken(_samples(container, picture_stream(container, "the film"), told))))
    except (av.FFmpegError, BadInput) as error:
        raise Turned("is damaged, or holds no pictures that can be read") from error


def _unbroken(samples: Iterator[tuple[int, Signal]]) -> Iterator[tuple[int, Signal]]:
    yield next(samples, (0, np.zeros((0, 0), np.float32)))
    with suppress(av.FFmpegError):
        yield from samples


def _found(samples: Iterable[tuple[int, Signal]]) -> Marked:
    seconds: list[Signal] = []
    whole: Any = None
    for second, sample in samples:
        if not sample.size:
            break
        whole = sample if whole is None else whole + sample
        while len(seconds) <= second:
            seconds.append(np.zeros((whole.shape[0] // FINE, whole.shape[1] // FINE), np.float32))
        seconds[second] += _celled(sample)
    if whole is None:
        return Marked(0.0, 0.0)
    straight = _straight(seconds)
    return straight if straight.found else min(straight, _searched(whole), key=lambda each: each.log10_p)


def _samples(container: Any, stream: Any, told: Callable[[float], None] | None = None) -> Iterator[tuple[int, Signal]]:
    """The second and the freed, reduced Cb plane of the pictures that are looked at."""
    last = -1.0
    for frame in container.decode(stream):
        at = float(frame.time or 0.0)
        if at - last < 1 / A_SECOND - 1e-3 and last >= 0:
            continue
        if told is not None and int(at) > int(last):
            told(0.5)                                # a sign of life
        last = at
        picture = as_i420(frame)
        width, height = picture.shape[1], picture.shape[0] * 2 // 3
        rows, columns = cells(width, height)
        cb = picture.reshape(-1)[width * height:width * height * 5 // 4].reshape(height // 2, width // 2)
        yield int(at), _freed(cv2.resize(cb.astype(np.float32), (columns * FINE, rows * FINE), interpolation=cv2.INTER_AREA))


def _freed(plane: Any) -> Signal:
    low: Any = cv2.blur(plane, (SOFT, SOFT))
    return np.clip(plane - low, -CUT, CUT)  # type: ignore[no-any-return]


def _celled(sample: Any) -> Any:
    return cv2.resize(sample, (sample.shape[1] // FINE, sample.shape[0] // FINE), interpolation=cv2.INTER_AREA)


def _evened(sums: Any, near: int) -> Any:
    """The sums with the strength of their surroundings taken out, so that no busy corner decides alone."""
    return sums / np.sqrt(np.maximum(cv2.blur(sums * sums, (near, near)), 1e-6))


def _score(sums: Signal) -> float:
    x = _evened(sums, NEAR)
    rows, columns = x.shape
    length = float(np.sqrt((x * x).sum()))
    return float((x * bits()[:rows, :columns]).sum()) / length if length > 0 else 0.0


def _log10_p(score: float, tries: int) -> float:
    return min(0.0, -score * score / 2 / log(10) + log10(tries)) if score > 0 else 0.0


def _straight(seconds: list[Signal]) -> Marked:
    score = _score(np.sum(seconds, axis=0))
    starts = range(0, max(1, len(seconds) - WINDOW // 2), WINDOW)
    alone = [_log10_p(_score(np.sum(seconds[start:start + WINDOW], axis=0)), 1) < SURE for start in starts]
    return Marked(_log10_p(score, 1), score, "where it was put", sum(alone), len(alone))


def _searched(whole: Signal) -> Marked:
    """The best evidence over all sizes of cells, all places and the mirror images, as the worse for all that was tried."""
    pattern = np.zeros((FIELD, FIELD), np.float32)
    pattern[:KNOWN * 2:2, :KNOWN * 2:2] = bits()[:KNOWN, :KNOWN]
    wanted = np.conj(fft.rfft2(pattern))
    even = _evened(whole, NEAR * FINE)
    turns = {"": even, "mirrored": even[:, ::-1], "upside down": even[::-1], "turned by 180°": even[::-1, ::-1]}
    tries = len(SCALES) * len(turns) * FIELD * FIELD
    best, how = 0.0, ""
    for short in SCALES:
        scale = short * 2 / min(even.shape)
        for turn, picture in turns.items():
            score = _anywhere(picture, scale, wanted)
            if score > best:
                part = "" if abs(short - CELLS) < 0.5 else "cropped, padded or scaled"
                best, how = score, ", ".join(each for each in (turn, part) if each) or "moved"
    return Marked(_log10_p(best, tries), best, how)


def _anywhere(picture: Any, scale: float, wanted: Any) -> float:
    """The highest t over all places of the pattern, in steps of half a cell, when the picture is scaled to two samples a cell."""
    high, wide = (min(FIELD, round(side * scale)) for side in picture.shape)
    small = cv2.resize(np.ascontiguousarray(picture), (wide, high), interpolation=cv2.INTER_AREA)
    field = np.zeros((FIELD, FIELD), np.float32)
    field[:high, :wide] = small
    field = field + np.roll(field, -1, 0)
    field = field + np.roll(field, -1, 1)
    hits = fft.irfft2(fft.rfft2(field) * wanted, s=(FIELD, FIELD))
    squares = field * field
    best = 0.0
    for y in (0, 1):
        for x in (0, 1):
            length = float(np.sqrt(squares[y::2, x::2].sum()))
            best = max(best, float(hits[y::2, x::2].max()) / length if length > 0 else 0.0)
    return best

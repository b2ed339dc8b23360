"""Pictures on the far side of the gate: their times, their way up, their shape and their colours put right."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import av
import av.filter
import numpy as np  # noqa: F401 - loaded ahead

from director.gate.medium import Turned
from director.gate.tone import TRANSFERS, ToneMap

LEAST = 16
"""Pixels of the shorter side."""
MOST_SHAPE = 20
"""Longer side by shorter side, as shown."""
FASTEST = 60
"""Pictures a second at most; what has more is thinned."""

_TURNS = {
    (1, 0, 0, 1): (), (0, 1, -1, 0): ("transpose", "clock"), (0, -1, 1, 0): ("transpose", "cclock"), (-1, 0, 0, -1): ("hflip", "vflip"),
    (-1, 0, 0, 1): ("hflip",), (1, 0, 0, -1): ("vflip",), (0, 1, 1, 0): ("transpose", "cclock_flip"),
    (0, -1, -1, 0): ("transpose", "clock_flip"),
}
"""What brings a picture upright, by the signs of the display matrix (a b c d of ISO/IEC 14496-12, 6.2.2)."""


@dataclass(frozen=True)
class Picture:
    """A picture ready to be written, and the slot it belongs in."""

    slot: int
    frame: Any


@dataclass(frozen=True)
class Looking:
    """What was seen in all: pictures, seconds to the end of the last, mean rate, slots of the piece."""

    frames: int
    seconds: float
    rate: float
    slots: int
    notes: tuple[str, ...] = ()


class Seeing:
    """One pass over a picture stream, of which `first` is a picture seen before."""

    def __init__(self, stream: Any, first: Any, order: dict[str, Any], writing: bool) -> None:
        self._stream, self._limits, self._writing = stream, order["limits"], writing
        self._start, self._length = float(order.get("start") or 0.0), order.get("seconds")
        self.count, self.at, self._end, self._slot = 0, 0.0, 0.0, -1
        self.zero: float | None = None
        width, height = int(first.width), int(first.height)
        if min(width, height) < LEAST or width * height > self._limits["pixels"]:
            raise Turned(f"has pictures of {width}x{height} pixels; {LEAST}x{LEAST} to 8192x4608 can be used")
        self._native = _native(stream)
        self.rate = int(order.get("fps") or min(FASTEST, max(1, round(self._native))))
        sar, self._turn, self._transfer = _pixel_shape(stream), _turn(first), TRANSFERS.get(int(first.color_trc))
        wide, tall = (width * sar, float(height)) if sar >= 1 else (float(width), height / sar)
        if max(wide, tall) > MOST_SHAPE * min(wide, tall):
            raise Turned(f"is shown {wide:.0f}x{tall:.0f}: a strip more than {MOST_SHAPE} times as long as wide")
        k = min(1.0, int(order.get("most") or 1 << 14) / max(wide, tall))
        self._flat = _even(wide * k), _even(tall * k)
        self.shape = self._flat[::-1] if self._turn[:1] == ("transpose",) else self._flat
        self._interlaced = bool(first.interlaced_frame)
        self._graph: Any = None
        self._form: tuple[Any, ...] = ()
        self._tone = ToneMap(self._transfer) if self._transfer and writing else None
        self._notes = [words for said, words in (
            (self._turn, "it was turned upright"), (sar != 1, "its pixels are not square; it is shown in its true shape"),
            (self._transfer, "its high dynamic range was brought to what every screen shows"),
            (self._interlaced, "its half pictures (interlace) were made whole"),
            (self._native > FASTEST * 1.02, f"its {self._native:.0f} pictures a second were thinned to {self.rate}")) if said]

    def notes(self) -> tuple[str, ...]:
        """What is put right."""
        alone = ("it holds one picture only, which stands still",) if self.count == 1 else ()
        return (*self._notes, *alone)

    @property
    def over(self) -> bool:
        """The wanted piece has been seen."""
        return self._writing and self._length is not None and self.at - self._start >= self._length

    def seek(self, container: Any) -> bool:
        """Jump to before the wanted piece; False where it is read from its beginning."""
        if not self._writing or self._start <= 2:
            return False
        self.zero = float((self._stream.start_time or 0) * self._stream.time_base)
        container.seek(int((self.zero + self._start) * 1_000_000), backward=True)
        return True

    def picture(self, frame: Any) -> Iterator[Picture]:
        """Take a picture in; gives what is to be written by it."""
        if frame.is_corrupt:
            raise Turned(f"is damaged: picture {self.count} does not decode")
        moment = frame.time if frame.time is not None else self.at + (self.zero or 0.0) + 1 / self._native
        if self.zero is None:
            self.zero = moment
        self.at = moment - self.zero
        if self.at > self._limits["seconds"]:
            raise Turned(f"lasts longer than {self._limits['seconds'] / 60:.0f} minutes, or its times are damaged; cut it first")
        self.count += 1
        if self.count > self._limits["frames"]:
            raise Turned(f"has more than {self._limits['frames']:,} pictures; cut it first")
        self._end = max(self._end, self.at + 1 / self._native)
        if self._writing:
            yield from self._placed(frame)

    def rest(self) -> Iterator[Picture]:
        """What is still on its way."""
        if self._graph is not None:
            self._graph.push(None)
            yield from self._pulled()

    def looked(self) -> Looking:
        """What was seen in all. Raises Turned where nothing of the wanted piece was."""
        rate = (self.count - 1) / max(self._end - 1 / self._native, 1e-6) if self.count > 1 else self._native
        slots = 0
        if self._writing:
            seconds = self._end - self._start
            wanted = seconds if self._length is None else min(seconds, self._length)
            slots = max(1, math.floor(wanted * self.rate + 0.5))
            if self._slot < 0:
                raise Turned(f"ends at {self._end:.1f} s; there is nothing to use after {self._start:.1f} s" if self.count
                             else "holds no picture that can be decoded")
        return Looking(self.count, self._end, rate, slots)

    @property
    def upright(self) -> tuple[int, int]:
        """Size as shown."""
        return self.shape

    def _placed(self, frame: Any) -> Iterator[Picture]:
        """Through the filters with the number of its slot; what would share a slot is left out."""
        slot = math.floor((self.at - self._start) * self.rate + 0.5)
        if slot < 0 or slot <= self._slot or self.over:
            return
        self._slot = slot
        form = (frame.width, frame.height, frame.format.name, int(frame.colorspace), int(frame.color_range))
        if form != self._form:
            yield from self.rest()
            self._form, self._graph = form, self._filters(frame)
        frame.pts, frame.time_base = slot, Fraction(1, self.rate)
        self._graph.push(frame)
        yield from self._pulled()

    def _pulled(self) -> Iterator[Picture]:
        while True:
            try:
                frame = self._graph.pull()
            except (BlockingIOError, EOFError):
                return
            slot = round(frame.pts * frame.time_base * self.rate)
            if self._tone is not None:
                shown = av.VideoFrame.from_ndarray(self._tone(frame.to_ndarray()), format="rgb24")
                frame = shown.reformat(format="yuv420p", dst_colorspace=1, dst_color_range=1)
            yield Picture(slot, frame)

    def _filters(self, frame: Any) -> Any:
        """Whole pictures, true shape, upright, house colours, in that order."""
        graph: Any = av.filter.Graph()
        width, height = self._flat
        matrix = {1: "bt709", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m", 9: "bt2020", 10: "bt2020"}.get(
            int(frame.colorspace), "bt709" if frame.height >= 600 else "smpte170m")       # what is not said: by size, as players do
        whole = f"in_range={'pc' if int(frame.color_range) == 2 or frame.format.name.startswith('yuvj') else 'tv'}:" \
            if not _is_rgb(frame.format.name) else ""
        colours = f"{whole}in_color_matrix={matrix}" + ("" if self._tone else ":out_color_matrix=bt709:out_range=tv")
        steps: list[tuple[str, str]] = [("bwdif", "mode=send_frame:deint=interlaced")] if self._interlaced else []
        if _sees_through(frame.format.name):
            steps += [("format", "gbrap"), ("premultiply", "inplace=1")]
        steps.append(("scale", f"{width}:{height}:flags=bicubic+accurate_rnd+full_chroma_int:{colours}"))
        steps.append(("format", "rgb48le" if self._tone else "yuv420p"))
        if self._turn[:1] == ("transpose",):
            steps.append(self._turn)  # type: ignore[arg-type]
        else:
            steps += [(name, "") for name in self._turn]
        steps.append(("setsar", "1"))
        last = graph.add_buffer(width=frame.width, height=frame.height, format=frame.format.name, time_base=Fraction(1, self.rate))
        for name, arguments in steps:
            after = graph.add(name, arguments) if arguments else graph.add(name)
            last.link_to(after)
            last = after
        last.link_to(graph.add("buffersink"))
        graph.configure()
        return graph


def _native(stream: Any) -> float:
    """Pictures a second: the steady rate where it is a sensible one, else the mean."""
    base, mean = float(stream.base_rate or 0), float(stream.average_rate or 0)
    rate = base if 1 <= base <= 240 and base < mean * 8 else mean
    return rate if 0.01 <= rate <= 100_000 else 25.0


def _pixel_shape(stream: Any) -> float:
    """Width of a pixel by its height; 1 where it is not said or absurd."""
    ratio = stream.sample_aspect_ratio or stream.codec_context.sample_aspect_ratio
    shape = float(ratio) if ratio else 1.0
    return shape if 0.01 < shape < 100 else 1.0


def _even(size: float) -> int:
    return max(LEAST, int(size + 1e-6) // 2 * 2)


def _turn(frame: Any) -> tuple[str, ...]:
    """The filter that brings a picture upright, by its display matrix; slanted ones go to the nearest quarter."""
    for data in frame.side_data or ():
        if data.type.name == "DISPLAYMATRIX":
            a, b, _, c, d = struct.unpack("=5i", bytes(data)[:20])
            size = max(abs(a), abs(b), abs(c), abs(d))
            signs = tuple(round(each / size) for each in (a, b, c, d)) if size else (1, 0, 0, 1)
            return _TURNS.get(signs, ())
    return ()


def _is_rgb(name: str) -> bool:
    return name.startswith(("rgb", "bgr", "gbr", "argb", "abgr", "0rgb", "0bgr", "pal8"))


def _sees_through(name: str) -> bool:
    return name.startswith(("yuva", "rgba", "bgra", "argb", "abgr", "gbrap", "ya8", "ya16", "pal8"))

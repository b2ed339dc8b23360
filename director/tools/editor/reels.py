"""A take as the cut sees it: its closed groups of pictures (GOPs), their bytes, their pictures."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from director.errors import BadInput
from director.tools.editor.between import Between
from director.tools.media import UNSEEN_DECODE, as_i420, encoder, open_media, picture_stream

SETS = (7, 8)        # NAL unit types of sequence and picture parameter sets, ITU-T H.264 table 7-1


@dataclass(frozen=True)
class Gop:
    """A closed group: pictures [first, first + frames) of the take, and the hash of its packets' bytes."""

    first: int
    frames: int
    sha256: str


@dataclass(frozen=True)
class Reel:
    """A take, indexed. `joinable`: its packets can stand beside the house encoder's in one stream."""

    path: Path
    width: int
    height: int
    rate: Fraction
    gops: tuple[Gop, ...]
    joinable: bool

    @property
    def frames(self) -> int:
        return sum(gop.frames for gop in self.gops)

    def covering(self, first: int, last: int) -> tuple[Gop, ...]:
        """The groups that hold pictures [first, last)."""
        return tuple(gop for gop in self.gops if gop.first < last and gop.first + gop.frames > first)


def index(path: Path, *, decoded: bool = False) -> Reel:
    """Read a take's packets. Raises BadInput when it cannot be opened or is empty, or, where it is to be `decoded`, when a picture is
    damaged."""
    reel = _indexed(path, decoded, glance=True)
    return reel if reel.joinable else _indexed(path, False, glance=False)


def _indexed(path: Path, decoded: bool, glance: bool) -> Reel:
    with open_media(path, glance=glance) as container:
        stream = picture_stream(container, path.name)
        rate = stream.average_rate or Fraction(24)
        gops: list[Gop] = []
        even, first = True, 0
        for group in groups(container, stream):
            if decoded and not decodes(stream, group):
                raise BadInput(f"A picture of {path.name!r} after {first} is damaged.")
            gops.append(gop_of(group, first))
            even = even and in_time(group, first, rate)
            first += len(group)
        sets = parameter_sets(stream.codec_context.extradata or b"")
        square = stream.sample_aspect_ratio in (None, 0, 1)
        house = even and square and rate.denominator == 1 and sets == house_sets(stream.width, stream.height, int(rate))
        if not gops:
            raise BadInput(f"The take {path.name!r} holds no pictures; film the shot again.")
        return Reel(path, stream.width, stream.height, Fraction(rate), tuple(gops), house)


def groups(container: Any, stream: Any) -> Iterator[list[Any]]:
    """The stream's groups as lists of av.Packet in decoding order, one at a time. Raises BadInput for a damaged file."""
    group: list[Any] = []
    try:
        for packet in container.demux(stream):
            if not packet.size:
                continue
            if packet.is_keyframe and group:
                yield group
                group = []
            group.append(packet)
    except av.FFmpegError as error:
        raise BadInput(f"A take is damaged and cannot be read: {error.strerror}. Film the shot again.") from error
    if group:
        yield group


def gop_of(group: list[Any], first: int) -> Gop:
    """The packets of a group whose first picture is number `first`, in short."""
    hasher = hashlib.sha256()
    for packet in group:
        hasher.update(packet)
    return Gop(first, len(group), hasher.hexdigest())


def in_time(group: list[Any], first: int, rate: Fraction) -> bool:
    """Whether the group starts with a key picture and its pictures follow each other without a gap from `first` on."""
    tick = group[0].time_base * rate
    shown = sorted(packet.pts for packet in group if packet.pts is not None)
    return bool(group[0].is_keyframe) and [pts * tick.numerator for pts in shown] == [(first + k) * tick.denominator for k in range(len(group))]


def parameter_sets(extradata: bytes) -> tuple[bytes, ...]:
    """SPS and PPS units from avcC (ISO/IEC 14496-15, 5.3.3) or Annex B extradata; () when it is neither."""
    if extradata[:1] == b"\x00":
        units = [unit.rstrip(b"\x00") for unit in extradata.split(b"\x00\x00\x01")]
        return tuple(unit for unit in units if unit and unit[0] & 31 in SETS)
    sets: list[bytes] = []
    at = 5
    for mask in (31, 255):
        count = extradata[at] & mask if at < len(extradata) else 0
        at += 1
        for _ in range(count):
            size = int.from_bytes(extradata[at:at + 2], "big")
            sets.append(extradata[at + 2:at + 2 + size])
            at += 2 + size
    return tuple(sets)


@cache
def house_sets(width: int, height: int, fps: int) -> tuple[bytes, ...]:
    """The parameter sets of the house encoder at this size (pixels) and rate."""
    context = encoder(width, height, fps)
    context.open()
    return parameter_sets(bytes(context.extradata))


def packets(path: Path) -> Iterator[list[Any]]:
    """The take's groups as lists of av.Packet in decoding order, read one group at a time."""
    with open_media(path, glance=True) as container:
        yield from groups(container, picture_stream(container, path.name))


def decodes(stream: Any, group: list[Any]) -> bool:
    """Whether a closed group gives as many whole pictures as it has packets."""
    context, count = stream.codec_context, 0
    if not context.is_open:
        context.options = {**context.options, **UNSEEN_DECODE}
    try:
        for packet in [*group, None]:
            for frame in context.decode(packet):
                if frame.is_corrupt:
                    return False
                count += 1
    except av.FFmpegError:
        return False
    context.flush_buffers()
    return count == len(group)


def _decoded(container: Any, stream: Any, closed: bool) -> Iterator[Any]:
    """The frames from here on; of closed groups no packet of the next group is decoded before its pictures are wanted."""
    if not closed:
        yield from container.decode(stream)
        return
    for group in groups(container, stream):
        for packet in [*group, None]:
            yield from stream.codec_context.decode(packet)
        stream.codec_context.flush_buffers()


def pictures(reel: Reel, first: int, last: int) -> Iterator[NDArray[np.uint8]]:
    """Pictures [first, last) as I420, decoding from the group that holds `first` only. Raises BadInput when the take
    ends before that or is damaged."""
    wanted = first
    with open_media(reel.path, glance=reel.joinable) as container:
        stream = picture_stream(container, reel.path.name)
        tick = stream.time_base * reel.rate
        container.seek(round(first / tick), stream=stream)
        try:
            for frame in _decoded(container, stream, reel.joinable):
                number = round(frame.pts * tick)
                if number < first:
                    continue
                if number != wanted or frame.is_corrupt:
                    break
                yield as_i420(frame)
                wanted += 1
                if wanted >= last:
                    return
        except av.FFmpegError as error:
            raise BadInput(f"The take {reel.path.name!r} is damaged at picture {wanted}: {error.strerror}.") from error
    raise BadInput(f"The take {reel.path.name!r} is damaged at picture {wanted}; film the shot again.")


def sampled(reel: Reel, positions: list[float]) -> Iterator[NDArray[np.uint8]]:
    """Pictures at positions that never fall (in pictures of the take); what lies between two pictures is made from their motion."""
    end = reel.frames - 1
    whole = [min(int(position + 1e-6), end) for position in positions]
    source = pictures(reel, whole[0], min(whole[-1] + 1, end) + 1)
    at = whole[0]
    current = next(source)
    following: NDArray[np.uint8] | None = None
    between: Between | None = None
    for position, low in zip(positions, whole, strict=True):
        while at < low:
            current = following if following is not None else next(source)
            following = between = None
            at += 1
        part = position - low
        if part < 1 / 64 or low >= end:
            yield current.copy()                # it may be asked for again, and what is yielded is drawn on
            continue
        following = next(source) if following is None else following
        between = between or Between(current, following)
        yield between.at(min(part, 1.0))

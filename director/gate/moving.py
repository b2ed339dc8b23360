"""Video and sound on the far side of the gate: everything is decoded, checked, and written in the form of the house where asked."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from dataclasses import replace
from typing import IO, Any

import av
import av.audio.resampler
import av.filter
import av.subtitles.stream  # what a later step would load is loaded ahead: then no file can be opened

from director.gate.hearing import RATE, Hearing
from director.gate.house import Wave, Writer
from director.gate.medium import Medium, Turned
from director.gate.seeing import Looking, Seeing

CPU_SECONDS = 4 * 3600
MOST_STREAMS = 32
SHORT = 0.5
"""Seconds that pictures and sound may end before the length that the file claims."""
_INDEXED = ("mov", "matroska", "avi", "flv")
"""Readers whose files say themselves how long they are."""
_DAMAGE = (av.FFmpegError, ValueError, AssertionError, OverflowError)

Told = Callable[[float], None]


def through(source: IO[bytes], out: IO[bytes] | None, order: dict[str, Any], told: Told) -> Medium:
    """Read a video or a sound; write it at `out`. Raises Turned."""
    av.logging.set_level(None)
    with _opened(source, order["reader"]) as container:
        picture = _picture(container) if "video" in order["kinds"] else None
        sound = next(iter(container.streams.audio), None)
        if picture is None and "sound" not in order["kinds"]:
            raise Turned("holds sound but no pictures, so it cannot be shown; give a video" if sound is not None
                         else "holds neither pictures nor sound; give a video")
        if picture is None and sound is None:
            raise Turned("holds no sound")
        if picture is None:
            return _heard(container, source, sound, out, order, told)
        first = _first(source, order["reader"])
        return _seen(container, picture, first, sound, out, order, told)


def _opened(source: IO[bytes], reader: str) -> Any:
    try:
        container = av.open(source, "r", format=reader, buffer_size=1 << 18, metadata_errors="ignore")
    except _DAMAGE:
        lost = reader == "mov"
        raise Turned("is damaged: its index is missing, so the download or the recording did not finish" if lost
                     else "is damaged and cannot be opened") from None
    if len(container.streams) > MOST_STREAMS:
        raise Turned(f"has {len(container.streams)} streams; {MOST_STREAMS} is the most")
    return container


def _picture(container: Any) -> Any:
    """The main picture stream: no cover, and of several the largest."""
    covers = av.stream.Disposition.attached_pic | av.stream.Disposition.timed_thumbnails
    real = [stream for stream in container.streams.video if not stream.disposition & covers and stream.codec_context is not None]
    return max(real, key=lambda stream: (stream.width or 0) * (stream.height or 0), default=None)


def _first(source: IO[bytes], reader: str) -> Any:
    """The first picture: which way is up is said there. The file is at its beginning again when this returns."""
    place = source.tell()
    source.seek(0)
    try:
        with _opened(source, reader) as container:
            stream = _picture(container)
            stream.codec_context.thread_count = 1
            frame = next(iter(container.decode(stream)), None)
    except _DAMAGE:
        frame = None
    source.seek(place)
    if frame is None:
        raise Turned("is damaged: no picture in it can be decoded")
    return frame


class Clock:
    """Tells how far the work is, so often that it is seen to live."""

    def __init__(self, told: Told, seconds: float) -> None:
        self._told, self._seconds, self._last = told, seconds, 0.0

    def __call__(self, at: float) -> None:
        if time.monotonic() - self._last > 0.5:
            self._last = time.monotonic()
            self._told(at / self._seconds if self._seconds > 0 else 0.0)


def _seen(container: Any, picture: Any, first: Any, sound: Any, out: IO[bytes] | None, order: dict[str, Any], told: Told) -> Medium:
    """All pictures, and the sound beside them."""
    for stream in (picture, sound):
        if stream is not None:
            stream.codec_context.thread_count = 1
            stream.codec_context.options = {"err_detect": "explode"}
    claimed = _claimed(container, order["reader"])
    seeing = Seeing(picture, first, order, out is not None)
    writer = None
    if out is not None:
        writer = Writer(out, seeing.shape, seeing.rate, sound is not None)
    hearing = Hearing(sound, order, writer.hear if writer else None) if sound is not None else None
    clock = Clock(told, order.get("seconds") or claimed)
    _run(container, picture, sound, seeing, hearing, writer, clock)
    looked = seeing.looked()
    if writer is None:
        looked = _whole(looked, picture, hearing, claimed if order["reader"] in _INDEXED else 0.0)
        return Medium("video", *seeing.upright, looked.seconds, looked.rate, looked.frames, bool(hearing and hearing.samples),
                      (*seeing.notes(), *looked.notes, *(hearing.notes() if hearing else ())))
    writer.close(looked.slots)
    return Medium("video", *seeing.shape, looked.slots / seeing.rate, float(seeing.rate), looked.slots, writer.heard,
                  (*seeing.notes(), *(hearing.notes() if hearing else ())))


def _claimed(container: Any, reader: str) -> float:
    """Seconds that the file says it lasts. Matroska names the time of its end, and the clock of a recording may begin at any hour."""
    begins = (container.start_time or 0) / 1e6 if "matroska" in reader else 0.0
    ends = (container.duration or 0) / 1e6
    return ends - begins if 0 < begins < ends else ends


def _run(container: Any, picture: Any, sound: Any, seeing: Seeing, hearing: Hearing | None, writer: Any, clock: Clock) -> None:
    """Decode packet by packet, each to where it belongs."""
    streams = [stream for stream in (picture, sound) if stream is not None]
    started = seeing.seek(container)
    try:
        for packet in container.demux(streams):
            clock(seeing.at)
            if seeing.over and (hearing is None or hearing.over):
                break
            if packet.stream is picture:
                _pictures(packet, seeing, writer, started)
            elif hearing is not None:
                hearing.packet(packet, seeing.zero)
        for shown in seeing.rest():
            if writer is not None:
                writer.see(shown)
    except av.FFmpegError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise
        raise _damaged(seeing, picture) from None
    except (ValueError, AssertionError, OverflowError):
        raise _damaged(seeing, picture) from None


def _damaged(seeing: Seeing, picture: Any) -> Turned:
    listed = int(picture.frames or 0)
    decode = f"only {seeing.count} of its {listed} pictures decode" if listed >= seeing.count and listed else "what follows does not decode"
    return Turned(f"is damaged or breaks off after {seeing.at:.1f} s: {decode}")


def _pictures(packet: Any, seeing: Seeing, writer: Any, started: bool) -> None:
    try:
        frames = packet.decode()
    except av.FFmpegError:
        if started and not seeing.count:                       # after a jump into the middle, pictures that lean on earlier ones
            return
        raise
    for frame in frames:
        for shown in seeing.picture(frame):
            if writer is not None:
                writer.see(shown)


def _whole(looked: Looking, picture: Any, hearing: Hearing | None, claimed: float) -> Looking:
    """Raises Turned where the file breaks off: fewer pictures than it lists, and ending before the length it claims."""
    listed = int(picture.frames or 0)
    if not looked.frames:
        raise Turned("holds no picture that can be decoded")
    end = max(looked.seconds, hearing.seconds if hearing else 0.0)
    short = claimed > 0 and end < claimed - max(SHORT, 3 / max(looked.rate, 1), 0.02 * claimed)
    if listed and looked.frames < listed and short:
        raise Turned(f"breaks off: only {looked.frames} of {listed} pictures are there")
    if short and listed and looked.frames >= listed:
        return replace(looked, notes=(f"it claims to last {claimed:,.0f} s; its pictures end at {looked.seconds:.1f} s",))
    if short:
        raise Turned(f"breaks off: it should last {claimed:.1f} s, its pictures end at {looked.seconds:.1f} s")
    return looked


def _heard(container: Any, source: IO[bytes], sound: Any, out: IO[bytes] | None, order: dict[str, Any], told: Told) -> Medium:
    """The sound alone: decoded once to know it, and once more to write it."""
    first = _listened(container, sound, order, None, told)
    if not first.samples:
        raise Turned("holds no sound that can be decoded")
    if first.broken > first.samples // 2:
        raise Turned("holds no sound: its samples are not numbers")
    if out is None:
        return Medium("sound", seconds=first.seconds, heard=True, notes=first.notes())
    source.seek(0)
    with _opened(source, order["reader"]) as again, Wave(out, 1 / max(1.0, first.peak)) as wave:
        _listened(again, next(iter(again.streams.audio)), order, wave.hear, told)
    return Medium("sound", seconds=wave.samples / RATE, heard=True, notes=first.notes())


def _listened(container: Any, sound: Any, order: dict[str, Any], hear: Any, told: Told) -> Hearing:
    sound.codec_context.thread_count = 1
    hearing = Hearing(sound, order, hear)
    clock = Clock(told, order.get("seconds") or (container.duration or 0) / 1e6)
    try:
        for packet in container.demux(sound):
            clock(hearing.seconds)
            hearing.packet(packet, None)
            if hearing.over:
                break
    except _DAMAGE:
        raise Turned(f"is damaged after {hearing.seconds:.1f} s of sound") from None
    return hearing

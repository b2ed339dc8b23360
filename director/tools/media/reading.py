"""Reads video: every file enters through `open_media`, whoever made it."""

from __future__ import annotations

import os
import stat
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from director.errors import BadInput
from director.tools.media.colour import planes, to_bgr

MAX_PIXELS = 8192 * 8192
MAX_FRAMES = 120_000             # 30 minutes at 60 frames a second, and a little
MAX_STREAMS = 32
UNSEEN_DECODE = {"skip_loop_filter": "all", "skip_idct": "all"}
"""For a decode that nobody looks at: every bit is still parsed, so damage is found as before, for a third less time."""
GLANCE = {"probesize": "32", "fpsprobesize": "0"}


@dataclass(frozen=True)
class SoundFacts:
    """The sound of a file as decoded: samples per channel at `rate` Hz, after the edit list has cut the priming. `problem`
    says where the decode stopped, "" when it came to the end."""

    rate: int
    channels: int
    samples: int
    problem: str = ""

    @property
    def seconds(self) -> float:
        return self.samples / self.rate


@dataclass(frozen=True)
class VideoFacts:
    """What a full decode of a file found. `frames` is the number of pictures that decode, `header_frames` the number
    the file claims. `complete` is True when all of them decode without a fault; otherwise `problem` says why not."""

    frames: int
    width: int
    height: int
    fps: float
    seconds: float
    header_frames: int
    codec: str
    pixel_format: str
    complete: bool
    problem: str = ""
    sound: SoundFacts | None = None


@contextmanager
def open_media(path: Path, *, glance: bool = False) -> Iterator[Any]:
    """The one door for media files: an av input container, closed on leaving. `glance`: of an mp4 only what its header says is read, no
    picture is decoded to learn its pixel format; that opens a 1080p take in 0.3 ms where it takes 17.

    The file is opened without following links and without waiting on pipes, must be a regular file, and its first bytes
    (never its name) choose the demuxer; ffmpeg reads from our file object, so no name or playlist in it reaches the
    file system or the network. Raises BadInput with a sentence for everything that cannot be opened.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    except OSError as error:
        raise BadInput(f"The video {path.name!r} cannot be opened: {error.strerror}.") from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise BadInput(f"{path.name!r} is not a regular file; give a video file.")
    with os.fdopen(descriptor, "rb") as file:
        demuxer = _demuxer(file.read(16), path.name)
        file.seek(0)
        quick: Any = {"options": GLANCE, "stream_options": [{"skip_frame": "all"}] * MAX_STREAMS} if glance and demuxer == "mov" else {}
        try:
            container: Any = av.open(file, "r", format=demuxer, buffer_size=1 << 18, **quick)
        except (av.FFmpegError, ValueError) as error:
            raise BadInput(f"The video {path.name!r} is damaged and cannot be opened.") from error
        with container:
            if len(container.streams) > MAX_STREAMS:
                raise BadInput(f"The video {path.name!r} has {len(container.streams)} streams; {MAX_STREAMS} is the most.")
            yield container


def _demuxer(head: bytes, name: str) -> str:
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
        return "mov"
    if head[:4] == b"\x1aE\xdf\xa3":
        return "matroska"
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "wav"
    raise BadInput(f"{name!r} is empty or not a kind of video that is read here (mp4, mov, mkv, webm).")


def picture_stream(container: Any, name: str) -> Any:
    """The first real picture stream, set to decode on one thread and to stop at damage. Raises BadInput without one."""
    for stream in container.streams.video:
        if not stream.disposition & av.stream.Disposition.attached_pic:
            if min(stream.width, stream.height) < 16 or stream.width * stream.height > MAX_PIXELS:
                raise BadInput(f"The pictures in {name!r} are {stream.width}x{stream.height}; 16x16 to 8192x8192 can be read.")
            stream.codec_context.thread_count = 1
            stream.codec_context.options = {"err_detect": "explode"}
            return stream
    raise BadInput(f"There are no pictures in {name!r}.")


def read_frames(path: Path) -> Iterator[NDArray[np.uint8]]:
    """Every picture in order as I420 (height * 3 // 2, width), BT.709 limited. Raises BadInput where the file is damaged."""
    with open_media(path) as container:
        stream = picture_stream(container, path.name)
        try:
            for number, frame in enumerate(container.decode(stream)):
                if frame.is_corrupt or number >= MAX_FRAMES:
                    raise BadInput(f"The video {path.name!r} is damaged at picture {number}.")
                yield as_i420(frame)
        except av.FFmpegError as error:
            raise BadInput(f"The video {path.name!r} is damaged: {error.strerror}.") from error


def as_i420(frame: Any) -> NDArray[np.uint8]:
    """An av.VideoFrame as I420; other pixel formats are converted and cropped to even sizes."""
    if frame.format.name != "yuv420p" or frame.width % 2 or frame.height % 2:
        frame = frame.reformat(frame.width // 2 * 2, frame.height // 2 * 2, "yuv420p", dst_colorspace=1, dst_color_range=1)
    array: NDArray[np.uint8] = frame.to_ndarray()
    return array


def planes_of(frame: Any) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]:
    """Brightness (height, width) and the two colour planes of half its size of an av.VideoFrame, cropped to even sizes: views of the
    frame where it has such planes, to be used before the next frame is decoded."""
    height, width = frame.height // 2 * 2, frame.width // 2 * 2
    if frame.format.name != "yuv420p":
        return planes(np.ascontiguousarray(as_i420(frame)))
    whole = [np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size) for plane in frame.planes]
    return whole[0][:height, :width], whole[1][: height // 2, : width // 2], whole[2][: height // 2, : width // 2]


def read_bgr(path: Path) -> Iterator[NDArray[np.uint8]]:
    """Every picture in order as BGR (height, width, 3). Raises BadInput where the file is damaged."""
    return (to_bgr(frame) for frame in read_frames(path))


def moments_of(path: Path, count: int) -> list[NDArray[np.uint8]]:
    """`count` pictures (BGR) of a video from its first to its last, evenly spread; one is that in the middle."""
    last = probe(path).frames - 1
    wanted = [last // 2] if count == 1 else [round(last * k / (count - 1)) for k in range(count)]
    kept = {index: picture for index, picture in enumerate(read_bgr(path)) if index in wanted}
    return [kept[index] for index in wanted]


def first_frame(path: Path) -> NDArray[np.uint8]:
    """The first picture as I420. Raises BadInput when there is none."""
    for frame in read_frames(path):
        return frame
    raise BadInput(f"There are no pictures in {path.name!r}.")


def last_frame(path: Path) -> NDArray[np.uint8]:
    """The last picture as I420, by decoding everything. Raises BadInput when there is none."""
    last = deque(read_frames(path), maxlen=1)
    if not last:
        raise BadInput(f"There are no pictures in {path.name!r}.")
    return last[0]


def probe(path: Path) -> VideoFacts:
    """Decode all pictures and all sound and say what is there. A file that breaks off or is damaged inside is reported
    (`complete` False); raises BadInput when it cannot be opened at all or holds no pictures."""
    with open_media(path) as container:
        stream = picture_stream(container, path.name)
        stream.codec_context.options = {**stream.codec_context.options, **UNSEEN_DECODE}
        count, problem, last = _count(container, stream)
        rate = float(stream.average_rate or 0)
        claimed = int(stream.frames or 0)
        if not problem and claimed and count != claimed:
            problem = f"only {count} of {claimed} pictures decode"
        if not problem and not count:
            problem = "no picture decodes"
        seconds = last + (1 / rate if rate and count else 0.0)
        codec, kind = stream.codec_context.name, stream.codec_context.pix_fmt or ""
        facts = VideoFacts(count, stream.width, stream.height, rate, seconds, claimed, codec, kind, not problem, problem)
    return _with_sound(path, facts)


def _count(container: Any, stream: Any) -> tuple[int, str, float]:
    """Pictures decoded, what stopped the decode ("" at the end), time of the last picture in seconds."""
    count, last = 0, Fraction(0)
    try:
        for frame in container.decode(stream):
            if frame.is_corrupt:
                return count, f"picture {count} is damaged", float(last)
            if count >= MAX_FRAMES:
                return count, f"more than {MAX_FRAMES} pictures", float(last)
            count += 1
            last = frame.pts * frame.time_base if frame.pts is not None else last
    except av.FFmpegError as error:
        return count, f"the decoder stopped after picture {count}: {error.strerror}", float(last)
    return count, "", float(last)


def _with_sound(path: Path, facts: VideoFacts) -> VideoFacts:
    sound = sound_of(path)
    problem = facts.problem or (sound.problem if sound else "")
    return replace(facts, sound=sound, problem=problem, complete=facts.complete and not problem)


def sound_of(path: Path) -> SoundFacts | None:
    """What a full decode of a file's first sound stream finds, None where there is none. Raises BadInput as `open_media` does."""
    with open_media(path) as container:
        if not container.streams.audio:
            return None
        stream = container.streams.audio[0]
        samples, problem = 0, ""
        try:
            for frame in container.decode(stream):
                samples += frame.samples
        except av.FFmpegError as error:
            problem = f"the sound is damaged: {error.strerror}"
        return SoundFacts(stream.rate, stream.channels, samples, problem)

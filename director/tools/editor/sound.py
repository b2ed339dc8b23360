"""The film's sound as AAC in a file of its own, kept in the cache and copied into every cut that uses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from director.disk import unwritten
from director.errors import BadInput
from director.tools.media import open_media

RATE = 48_000
BIT_RATE = 224_000
CODER = {"aac_coder": "fast"}        # less than half the CPU time of the other; at this bit rate as near to the mix as that at 192 kbit/s
CHUNK = 1024 * 64        # samples held at a time


def samples_for(frames: int, fps: int) -> int:
    """Samples per channel that last as long as `frames` pictures."""
    return round(frames * RATE / fps)


def encode_sound(wav: Path | None, samples: int, out: Path, gain: float = 0.0) -> None:
    """AAC, 48 kHz stereo, of exactly `samples` samples: the mix at `wav`, cut or followed by silence; all silence for
    None; `gain` in dB. Raises BadInput for an unreadable mix and StoreProblem when the file cannot be written."""
    factor = np.float32(10 ** (gain / 20))
    try:
        with av.open(f"file:{out.absolute()}", "w", format="mp4") as container:
            stream: Any = container.add_stream("aac", rate=RATE, layout="stereo", options=CODER)
            stream.bit_rate = BIT_RATE
            at = 0
            for chunk in _exactly(_read(wav) if wav else iter(()), samples):
                frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(chunk * factor if gain else chunk), format="fltp", layout="stereo")
                frame.sample_rate, frame.pts = RATE, at
                at += chunk.shape[1]
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    except OSError as error:
        raise unwritten("The sound", error) from error


def _read(wav: Path) -> Iterator[NDArray[np.float32]]:
    with open_media(wav) as container:
        if not container.streams.audio:
            raise BadInput(f"There is no sound in {wav.name!r}.")
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=RATE)
        try:
            for frame in container.decode(container.streams.audio[0]):
                for part in resampler.resample(frame):
                    yield _samples(part)
            for part in resampler.resample(None):
                yield _samples(part)
        except av.FFmpegError as error:
            raise BadInput(f"The sound {wav.name!r} is damaged: {error.strerror}.") from error


def _samples(frame: Any) -> NDArray[np.float32]:
    """The (2, n) float32 samples of a planar stereo frame."""
    return np.asarray(frame.to_ndarray(), np.float32)


def _exactly(source: Iterator[NDArray[np.float32]], samples: int) -> Iterator[NDArray[np.float32]]:
    left = samples
    for chunk in source:
        if left <= 0:
            return
        yield chunk[:, :left]
        left -= min(left, chunk.shape[1])
    while left > 0:
        yield np.zeros((2, min(left, CHUNK)), np.float32)
        left -= min(left, CHUNK)

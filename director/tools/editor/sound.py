"""The film's sound as AAC in a file of its own, kept in the cache and copied into every cut that uses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray
from scipy.io import wavfile

from director.disk import unwritten
from director.errors import BadInput
from director.tools.media import open_media

RATE = 48_000
BIT_RATE = 224_000
CODER = {"aac_coder": "fast"}        # less than half the CPU time of the other; at this bit rate as near to the mix as that at 192 kbit/s
FRAME = 1024             # samples of a packet, by which a decoded sound may be longer
CHUNK = FRAME * 64        # samples held at a time
OVERLAP = 64             # samples of a chunk that its neighbour's peaks may reach into
TRIES, SPARE = 4, 0.05   # encodings of a sound at most, until its peaks stay below the ceiling; dB that each takes away beyond what is needed


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
            for chunk in _exactly(_mixed(wav) if wav else iter(()), samples):
                frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(chunk * factor if gain else chunk), format="fltp", layout="stereo")
                frame.sample_rate, frame.pts = RATE, at
                at += chunk.shape[1]
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    except OSError as error:
        raise unwritten("The sound", error) from error


def encode_within(wav: Path | None, samples: int, out: Path, gain: float, ceiling: float) -> int:
    """The same; where the coder lifts a true peak above `ceiling` (dBTP), it is encoded once more, so much quieter. Each try takes away what
    was too much and a little more; the coder adds no more than a few tenths of a decibel. Gives the samples that all of it decodes to;
    raises BadInput where it does not."""
    decoded = 0
    for _ in range(TRIES):
        encode_sound(wav, samples, out, gain)
        peak, decoded = _heard(out)
        if wav is None or peak <= ceiling:
            break
        gain -= peak - ceiling + SPARE
    return decoded


def true_peak(path: Path) -> float:
    """dBTP of an encoded sound, as it is heard; peaks 3 dB and more under the ceiling of films are not looked at closely."""
    return _heard(path)[0]


def _heard(path: Path) -> tuple[float, int]:
    """The same, and how many samples there are."""
    from director.tools.sound.loudness import CEILING, peaks

    top, count, rest, near = 1e-9, 0, np.zeros((2, 0), np.float32), 10 ** ((CEILING - 3) / 20)
    for chunk in _chunks(_read(path)):
        heard = np.concatenate([rest, chunk], axis=1)
        top, rest = max(top, float(peaks(np.ascontiguousarray(heard.T), near).max())), chunk[:, -OVERLAP:]
        count += chunk.shape[1]
    return 20 * float(np.log10(top)), count


def _chunks(source: Iterator[NDArray[np.float32]]) -> Iterator[NDArray[np.float32]]:
    """The same samples in pieces of CHUNK at least, the last aside."""
    waiting: list[NDArray[np.float32]] = []
    for piece in source:
        waiting.append(piece)
        if sum(each.shape[1] for each in waiting) >= CHUNK:
            yield np.concatenate(waiting, axis=1)
            waiting = []
    if waiting:
        yield np.concatenate(waiting, axis=1)


def _mixed(wav: Path) -> Iterator[NDArray[np.float32]]:
    """The samples of a mix in large pieces where it is as composers write it; else as any other sound."""
    try:
        rate, mix = wavfile.read(wav, mmap=True)
    except ValueError:
        rate, mix = 0, np.zeros(0)
    if rate == RATE and mix.dtype == np.float32 and mix.ndim == 2 and mix.shape[1] == 2:
        yield from (mix[at:at + CHUNK].T for at in range(0, len(mix), CHUNK))
    else:
        yield from _read(wav)


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

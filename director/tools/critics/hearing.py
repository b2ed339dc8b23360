"""One pass over the sound of a file: decoded once, summed up in short blocks; what stays is numbers, no samples.

Memory: one block and about 60 bytes a block. Levels are fractions of full scale (1.0), over the loudest channel.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from director.errors import BadInput
from director.tools.media import open_media

BLOCK = 0.05             # seconds summed up together
FULL = 0.985             # of full scale: coding lets flat tops ripple by about this much
LEAD = 320               # samples of the block before that a click is judged with
MOST = 4 * 3600          # seconds that are listened to

Samples = NDArray[np.float32]


@dataclass
class Sound:
    """Numbers per block (lists of equal length). `rate` 0 = the file has no sound."""

    rate: int = 0
    begins: float = 0.0                    # seconds at which the sound starts, counted from the first picture
    seconds: float = 0.0                   # its length
    problem: str = ""                      # why the decode stopped early, in words; "" = it did not
    peak: list[float] = field(default_factory=list)          # largest sample
    level: list[float] = field(default_factory=list)         # root mean square
    full: list[float] = field(default_factory=list)          # share of the samples at full scale
    click: list[float] = field(default_factory=list)         # strongest lone impulse over the block's own roughness, see click.py

    def at(self, block: int) -> float:
        """Seconds at which a block begins, counted from the first picture."""
        return self.begins + block * BLOCK


def listen(file: Path) -> Sound:
    """The sound of a file. Never raises for a bad file: `problem` says what is wrong with its sound."""
    sound = Sound()
    try:
        with open_media(file) as container:
            if not container.streams.audio:
                return sound
            stream = container.streams.audio[0]
            sound.rate = int(stream.rate or 0)
            sound.begins = _starts(stream) - (_starts(container.streams.video[0]) if container.streams.video else 0.0)
            before = np.zeros((1, 0), np.float32)
            for block in _blocks(container.decode(stream), sound):
                _sum_up(block, before if len(before) == len(block) else block[:, :0], sound)
                before = block[:, -LEAD:]
    except BadInput as error:
        sound.problem = str(error)
    except (av.FFmpegError, OSError, ValueError) as error:
        sound.problem = f"the sound breaks off at {sound.seconds:.2f} s: {getattr(error, 'strerror', None) or 'damaged data'}"
    return sound


def _starts(stream: Any) -> float:
    return float(stream.start_time * stream.time_base) if stream.start_time is not None else 0.0


def _blocks(frames: Any, sound: Sound) -> Iterator[Samples]:
    """(channels, samples) of BLOCK seconds each; what is left over at the end comes too if it is long enough to judge."""
    size, waiting = max(64, round(BLOCK * sound.rate)), list[Samples]()
    for frame in frames:
        waiting.append(_as_floats(frame))
        sound.seconds += frame.samples / sound.rate
        while sum(part.shape[1] for part in waiting) >= size:
            whole = np.concatenate(waiting, 1)
            yield whole[:, :size]
            waiting = [whole[:, size:]]
        if sound.seconds > MOST:
            return
    if waiting and sum(part.shape[1] for part in waiting) > size // 2:
        yield np.concatenate(waiting, 1)


def _as_floats(frame: Any) -> Samples:
    """(channels, samples) from whatever numbers a decoder gives, -1 to 1."""
    values = frame.to_ndarray()
    if not frame.format.is_planar:
        values = values.reshape(-1, frame.layout.nb_channels).T
    if np.issubdtype(values.dtype, np.floating):
        return np.nan_to_num(np.asarray(values, np.float32), posinf=1.0, neginf=-1.0)
    if values.dtype == np.uint8:
        return np.asarray((values.astype(np.float32) - 128) / 128, np.float32)
    return np.asarray(values.astype(np.float32) / 2 ** (8 * values.dtype.itemsize - 1), np.float32)


def _sum_up(block: Samples, before: Samples, sound: Sound) -> None:
    """A block, and the end of the one before it: what lies on the border is whole in one of them."""
    from director.tools.critics.click import impulse

    size = np.abs(block)
    channel = int(size.max(1).argmax())
    loudest = block[channel]
    sound.peak.append(float(size.max()))
    sound.level.append(float(np.sqrt((block**2).mean(1).max())))
    sound.full.append(float((np.abs(loudest) >= FULL).mean()))
    sound.click.append(impulse(np.concatenate([before[channel], loudest])))

"""The form of the house, written through an open file: H.264 with AAC in mp4 for video, 16-bit WAV for sound."""

from __future__ import annotations

import errno
import wave
from fractions import Fraction
from typing import IO, Any, Self

import av
import numpy as np
from numpy.typing import NDArray

from director.gate.hearing import RATE
from director.gate.seeing import Picture

QUALITY = "16"
"""x264's crf: lower is better and bigger. What is written here is encoded once more when it is cut."""
SOUND_BITS = 192_000


class Writer:
    """A video with its sound. `see` takes pictures in order; a slot without one shows the picture before."""

    def __init__(self, out: IO[bytes], shape: tuple[int, int], rate: int, heard: bool) -> None:
        self._container: Any = av.open(_Checked(out), "w", format="mp4")
        self._rate = rate
        self._video = self._container.add_stream("libx264", rate=rate)
        context = self._video.codec_context
        context.width, context.height = shape
        context.pix_fmt, context.thread_count = "yuv420p", 1
        context.time_base, context.framerate, context.sample_aspect_ratio = Fraction(1, rate), Fraction(rate), Fraction(1, 1)
        context.color_primaries = context.color_trc = context.colorspace = context.color_range = 1        # BT.709, limited
        context.options = {"preset": "veryfast", "crf": QUALITY, "bf": "0", "g": str(rate), "threads": "1"}
        self._sound: Any = None
        if heard:
            self._sound = self._container.add_stream("aac", rate=RATE, layout="stereo")
            self._sound.codec_context.bit_rate = SOUND_BITS
        self._next, self._samples = 0, 0
        self._last: Any = None

    @property
    def heard(self) -> bool:
        return self._samples > 0

    def see(self, picture: Picture) -> None:
        """The picture of a slot (its number at the rate of the piece)."""
        self._fill(picture.slot)
        if picture.slot >= self._next:
            self._last = picture.frame
            self._put()

    def hear(self, samples: NDArray[np.float32]) -> None:
        """float32 (samples, 2), in order."""
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(np.clip(samples, -1, 1).reshape(1, -1)), format="flt", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = RATE, self._samples, Fraction(1, RATE)
        self._samples += len(samples)
        self._container.mux(self._sound.encode(frame))

    def close(self, slots: int) -> None:
        """Show the last picture up to `slots`, and finish the file."""
        self._fill(slots)
        self._container.mux(self._video.encode(None))
        if self._sound is not None:
            if not self._samples:
                self.hear(np.zeros((RATE // 10, 2), np.float32))
                self._samples = 0
            self._container.mux(self._sound.encode(None))
        self._container.close()

    def _fill(self, slot: int) -> None:
        while self._last is not None and self._next < slot:
            self._put()

    def _put(self) -> None:
        frame = self._last
        frame.pts, frame.time_base = self._next, Fraction(1, self._rate)
        frame.colorspace = frame.color_range = 1
        frame.pict_type = 0
        self._container.mux(self._video.encode(frame))
        self._next += 1


class _Checked:
    """A file that says when the disk is full, which ffmpeg would keep to itself."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.name = "house"

    def write(self, data: bytes) -> int:
        view = memoryview(data)
        written = 0
        while written < len(view):
            step = self._file.raw.write(view[written:]) if hasattr(self._file, "raw") else self._file.write(view[written:])
            if not step:
                raise OSError(errno.ENOSPC, "No space left")
            written += step
        return written

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


class Wave:
    """A 16-bit stereo WAV at 48 kHz, every sample times `gain`."""

    def __init__(self, out: IO[bytes], gain: float) -> None:
        self._gain, self.samples = gain, 0
        self._file = wave.open(out, "wb")  # noqa: SIM115 - closed by __exit__
        self._file.setnchannels(2)
        self._file.setsampwidth(2)
        self._file.setframerate(RATE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def hear(self, samples: NDArray[np.float32]) -> None:
        """float32 (samples, 2), in order."""
        self.samples += len(samples)
        self._file.writeframes((np.clip(samples * self._gain, -1, 1) * 32767).astype("<i2").tobytes())

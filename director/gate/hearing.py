"""Sound on the far side of the gate: decoded, brought to 48 kHz stereo, laid where its times say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import av
import av.audio.resampler
import numpy as np
from numpy.typing import NDArray

from director.gate.medium import Turned

RATE = 48_000
LOOSE = 0.04
"""Seconds that a piece may lie off its time before silence is put in or samples are left out; below it nobody sees lips slip."""

Hear = Callable[[NDArray[np.float32]], None]
"""Takes float32 samples of shape (samples, 2), in order."""


class Hearing:
    """One pass over a sound stream, of which the wanted piece is passed on to `hear`."""

    def __init__(self, stream: Any, order: dict[str, Any], hear: Hear | None) -> None:
        self._start = float(order.get("start", 0.0)) if hear else 0.0
        self._length = order.get("seconds") if hear else None
        self._most = order["limits"]["seconds"]
        self._hear = hear
        self._resampler = av.AudioResampler(format="flt", layout="stereo", rate=RATE)
        self._zero: float | None = None
        self._laid = 0                            # samples passed on
        self._begun = False
        self.samples = 0                          # samples decoded, at 48 kHz
        self.broken = 0                           # of them, those that are no numbers
        self.peak = 0.0
        self.over = False
        self._stream = stream

    @property
    def seconds(self) -> float:
        return self.samples / RATE

    def notes(self) -> tuple[str, ...]:
        said = []
        if self.broken:
            said.append("samples of its sound that are no numbers were silenced")
        if self.peak > 1.001:
            said.append("its sound is louder than a file can hold and was turned down" if self.peak > 1.5 else "its sound clips")
        return tuple(said)

    def packet(self, packet: Any, zero: float | None) -> None:
        """Decode a packet; `zero` is the time in the file that counts as 0 s (None = that of the first sample). Sound may be damaged
        here and there without being refused beside a picture: silence takes its place."""
        try:
            frames = packet.decode()
        except av.FFmpegError:
            self.broken += 1
            return
        for frame in frames:
            self._frame(frame, zero)

    def _frame(self, frame: Any, zero: float | None) -> None:
        moment = frame.time
        if self._zero is None:
            self._zero = zero if zero is not None else (moment or 0.0)
        data = self._resampled(frame)
        if not len(data):
            return
        finite = np.isfinite(data)
        if not finite.all():
            self.broken += int(len(data) - finite.all(axis=1).sum())
            data = np.where(finite, data, np.float32(0))
        self.peak = max(self.peak, float(np.abs(data).max()))
        at = (moment - self._zero) if moment is not None else self.samples / RATE
        self.samples += len(data)
        if self.samples > self._most * RATE:
            raise Turned(f"holds more than {self._most / 60:.0f} minutes of sound")
        if self._hear is not None:
            self._lay(data, round((at - self._start) * RATE))

    def _resampled(self, frame: Any) -> NDArray[np.float32]:
        frame.pts = None
        try:
            made = self._resampler.resample(frame)
        except ValueError:                        # the sound changes its form on the way
            self._resampler = av.AudioResampler(format="flt", layout="stereo", rate=RATE)
            made = self._resampler.resample(frame)
        parts = [np.asarray(each.to_ndarray()).reshape(-1, 2) for each in made]
        return np.concatenate(parts).astype(np.float32) if parts else np.zeros((0, 2), np.float32)

    def _lay(self, data: NDArray[np.float32], at: int) -> None:
        """Pass samples on that belong at sample `at` of the piece."""
        assert self._hear is not None
        end = None if self._length is None else round(self._length * RATE)
        off = at - self._laid
        if not self._begun or abs(off) > LOOSE * RATE:
            if off > 0:
                self._silence(off if end is None else min(off, max(0, end - self._laid)))
            elif off < 0:
                data = data[-off:]
            self._begun = self._begun or bool(len(data))
        if end is not None and self._laid + len(data) >= end:
            data = data[:max(0, end - self._laid)]
            self.over = True
        if len(data):
            self._hear(np.clip(data, -16, 16))
            self._laid += len(data)

    def _silence(self, samples: int) -> None:
        assert self._hear is not None
        if samples > self._most * RATE:
            raise Turned("has sound that begins hours after its pictures; its times are damaged")
        while samples > 0:
            piece = min(samples, RATE)
            self._hear(np.zeros((piece, 2), np.float32))
            self._laid += piece
            samples -= piece

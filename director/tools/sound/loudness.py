"""Loudness and peaks: ITU-R BS.1770-4 measured and met, block after block, so that long films need little memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage, signal

from director.tools.sound.synth import RATE, Samples

TARGET = -14.0                 # LUFS integrated
CEILING = -1.0                 # dBTP
AIM = CEILING - 0.4            # what the limiter aims at: AAC at 224 kbit/s adds up to 0.3 dB to a peak
STEP = 16                      # samples per value of the limiter's gain (3 kHz)
BLOCK = 1 << 18                # samples handled at a time; a multiple of STEP
# K weighting at 48 kHz: the two filters of BS.1770-4, tables 1 and 2.
_K = np.array([[1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
               [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621]])
HOP = RATE // 10


def energies(mix: Samples, gain: Callable[[int, int], Samples] | None = None) -> NDArray[np.float64]:
    """K-weighted energy (left + right) of every 100 ms of a stereo mix; `gain(a, b)` (b - a, 1) is applied on the way."""
    state = np.zeros((2, 2, 2))
    sums = []
    block = HOP * 60
    for start in range(0, len(mix), block):
        part = np.array(mix[start:start + block].T, np.float64, order="C")
        if gain is not None:
            part *= gain(start, start + part.shape[1])[:, 0]
        weighted, state = signal.sosfilt(_K, part, zi=state)
        power = np.einsum("sn,sn->n", weighted, weighted)
        whole = len(power) // HOP * HOP
        sums.append(power[:whole].reshape(-1, HOP).sum(axis=1))
        if whole < len(power):
            sums.append(power[whole:].sum(keepdims=True))
    return np.concatenate(sums) if sums else np.zeros(0)


def integrated(power: NDArray[np.float64], samples: int) -> float:
    """Integrated loudness in LUFS from 100 ms energies: 400 ms blocks, gates at -70 LUFS and 10 LU below.

    What is shorter than 400 ms is measured as one block. Silence is -inf.
    """
    if samples < 4 * HOP or len(power) < 4:
        blocks = np.array([power.sum() / max(1, samples)])
    else:
        full = power[:samples // HOP]
        blocks = np.convolve(full, np.ones(4), "valid") / (4 * HOP)
    loud = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not len(loud):
        return float("-inf")
    kept = loud[loud > loud.mean() / 10]
    return float(-0.691 + 10 * np.log10(kept.mean()))


def loudness(mix: Samples) -> float:
    """Integrated loudness of a stereo mix in LUFS."""
    return integrated(energies(mix), len(mix))


def loudest(x: Samples) -> float:
    """LUFS of the loudest 400 ms of a stereo sound; what is shorter counts as if it were alone in 400 ms."""
    power = energies(x)
    sums = np.convolve(power, np.ones(4), "full") if len(power) else np.zeros(1)
    return float(-0.691 + 10 * np.log10(max(float(sums.max()) / (4 * HOP), 1e-12)))


def peaks(mix: Samples, floor: float) -> NDArray[np.float32]:
    """True peak (4 times oversampled, as BS.1770-4 annex 2) of every STEP samples, as a factor; peaks under `floor`
    are given as sample peaks, which cannot matter to a limiter that sleeps below it."""
    out = np.zeros(-(-len(mix) // STEP), np.float32)
    margin = 64
    for start in range(0, len(mix), BLOCK):
        stop = min(len(mix), start + BLOCK)
        around = np.zeros((-(-(stop - start) // STEP) * STEP + 2 * margin, 2), np.float32)
        a, b = max(0, start - margin), min(len(mix), stop + margin)
        around[a - start + margin:b - start + margin] = mix[a:b]
        inner = _top(around[margin:len(around) - margin]).reshape(-1, STEP).max(axis=1)
        out[start // STEP:start // STEP + len(inner)] = inner
        frames = np.unique(np.flatnonzero(inner > floor) // 64)
        for frame in _runs(frames):
            lo, hi = frame[0] * 64 * STEP, min((frame[1] + 1) * 64 * STEP, len(inner) * STEP)
            fine = _top(signal.resample_poly(around[lo:hi + 2 * margin], 4, 1, axis=0))[4 * margin:4 * (margin + hi - lo)]
            values = fine.reshape(-1, 4 * STEP).max(axis=1)
            at = start // STEP + lo // STEP
            out[at:at + len(values)] = np.maximum(out[at:at + len(values)], values)
    return out


def _top(x: Samples) -> Samples:
    """The louder side of every stereo sample."""
    return np.maximum(np.abs(x[:, 0]), np.abs(x[:, 1]))


def _runs(frames: NDArray[np.intp]) -> Iterator[tuple[int, int]]:
    """Neighbouring frame numbers as (first, last)."""
    if len(frames):
        for run in np.split(frames, np.flatnonzero(np.diff(frames) > 1) + 1):
            yield int(run[0]), int(run[-1])


class Limiter:
    """A gain over the whole film that makes it louder and never lets a true peak through.

    Looks 30 ms ahead and lets go over 30 ms: the needed gain is held (minimum filter) and smoothed by a window no wider
    than the hold, so it is always at or below what each peak needs, and no edge is heard.
    """

    def __init__(self, measured: NDArray[np.float32], samples: int) -> None:
        self._peaks = measured
        self._samples = samples
        self._curve = np.ones(len(measured) + 1, np.float32)

    def aim(self, gain: float) -> None:
        """Set the make-up gain (a factor) and draw the curve."""
        ceiling = 10 ** (AIM / 20)
        needed = np.minimum(gain, ceiling / np.maximum(self._peaks, 1e-9))
        hold, smooth = 2 * 90 + 1, 2 * 88 + 1                      # in steps of 1/3 ms
        held = ndimage.minimum_filter1d(needed, hold, mode="nearest")
        curve = ndimage.convolve1d(held, np.hanning(smooth + 2)[1:-1] / np.hanning(smooth + 2)[1:-1].sum(), mode="nearest")
        self._curve = np.append(curve, curve[-1]).astype(np.float32)

    def __call__(self, start: int, stop: int) -> Samples:
        """The gain for samples start to stop, shaped (n, 1): straight lines between the middles of the steps."""
        first, last = (start - STEP // 2) // STEP, (stop - 1 - STEP // 2) // STEP + 1
        knots = self._curve[np.clip(np.arange(first, last + 1), 0, len(self._curve) - 1)]
        lines = knots[:-1, None] + np.diff(knots)[:, None] * (np.arange(STEP, dtype=np.float32) / STEP)
        skip = start - first * STEP - STEP // 2
        return np.asarray(lines.reshape(-1, 1)[skip:skip + stop - start], np.float32)


def deliver(mix: Samples, most: float) -> tuple[float, float]:
    """Bring a stereo mix (changed in place) to TARGET LUFS and below CEILING dBTP; returns (loudness, true peak).

    No more than `most` dB is ever added: what is meant to be quiet stays quiet. The limiter lowers the loudness a
    little, so the gain is corrected and the curve drawn again, up to four times.
    """
    before = integrated(energies(mix), len(mix))
    if before == float("-inf"):
        return before, before
    wanted = min(TARGET, before + most)
    gain = wanted - before
    floor = 10 ** ((CEILING - 5.0 - gain) / 20)
    limiter = Limiter(peaks(mix, min(floor, 0.5)), len(mix))
    reached = before
    for _ in range(4):
        limiter.aim(10 ** (gain / 20))
        reached = integrated(energies(mix, limiter), len(mix))
        if abs(wanted - reached) < 0.1:
            break
        gain += float(np.clip((wanted - reached) * 1.2, -6, 6))
    for start in range(0, len(mix), BLOCK):
        stop = min(len(mix), start + BLOCK)
        mix[start:stop] *= limiter(start, stop)
    top = float(peaks(mix, 0.5).max())
    return reached, 20 * float(np.log10(max(top, 1e-9)))

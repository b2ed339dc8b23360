"""Finds the beats of a piece of music.

How much begins to sound, moment by moment (the rise of a log spectrogram), is compared with itself shifted: the shift at which it agrees
best, near a usual tempo, is the beat. The beats are then the chain of moments that are strong and evenly apart, found by dynamic
programming (D. Ellis, Beat Tracking by Dynamic Programming, J. New Music Research 36, 2007).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage, signal

from director.tools.sound.synth import RATE, Samples

STEP = 512                     # samples between two moments: 10.7 ms
WINDOW = 2048
BANDS = 40                     # of the spectrum, evenly apart on the ear's scale
USUAL, WIDE = 118.0, 0.9       # beats a minute that are likeliest, and how far from it still is (octaves)
SLOWEST, FASTEST = 50.0, 210.0
EVEN = 90.0                    # how much evenness counts against strength
CLEAR = 0.12                   # least agreement of the rises with themselves a beat later; below it there is no beat
FULL = 12 * 60                 # seconds that are listened to at most


@dataclass(frozen=True)
class Beats:
    """`times` in seconds, `bpm` their rate, `clear` how plainly it is heard, 0 to 1. Without a beat: (), 0, 0."""

    times: tuple[float, ...] = ()
    bpm: float = 0.0
    clear: float = 0.0


def beats(sound: Samples) -> Beats:
    """The beats of sound at RATE, (samples, channels)."""
    rises = _rises(sound[:FULL * RATE].mean(axis=1))
    fps = RATE / STEP
    if len(rises) < 4 * fps or rises.max() <= 0:
        return Beats()
    period, clear = _period(rises, fps)
    if clear < CLEAR:
        return Beats()
    times = _chain(rises, period) / fps
    return Beats(tuple(round(float(time), 4) for time in times), round(60 * fps / period, 1), round(float(clear), 3))


def _rises(mono: NDArray[np.float32]) -> NDArray[np.float64]:
    """How much begins to sound at each moment, mean 0 over a second and deviation 1 over all."""
    if len(mono) < 2 * WINDOW or not np.abs(mono).max() > 1e-5:
        return np.zeros(0)
    _, _, spectrum = signal.stft(mono, RATE, nperseg=WINDOW, noverlap=WINDOW - STEP, padded=False)
    edges = np.unique(np.round(np.geomspace(2, WINDOW // 3, BANDS + 1)).astype(int))
    bands = np.add.reduceat(np.abs(spectrum), edges[:-1], axis=0)
    loud = np.log1p(100 * bands / bands.max())
    rise = np.maximum(0, np.diff(loud, axis=1, prepend=loud[:, :1])).sum(axis=0)
    rise = ndimage.gaussian_filter1d(rise, 1.5)
    rise = np.maximum(0, rise - ndimage.uniform_filter1d(rise, int(RATE / STEP)))
    deviation = float(rise.std())
    return np.asarray(rise / deviation if deviation > 1e-9 else np.zeros_like(rise))


def _period(rises: NDArray[np.float64], fps: float) -> tuple[float, float]:
    """Moments from beat to beat, with fractions, and how well the rises agree at that distance."""
    centred = rises - rises.mean()
    own: Any = signal.correlate(centred, centred, "full", "fft")[len(centred) - 1:]
    own = own / max(own[0], 1e-9)
    shifts = np.arange(int(fps * 60 / FASTEST), min(int(fps * 60 / SLOWEST), len(own) // 2 - 1) + 1)
    likely = np.exp(-0.5 * (np.log2(60 * fps / shifts / USUAL) / WIDE) ** 2)
    value = (own[shifts] + 0.5 * own[2 * shifts]) * likely
    best = int(shifts[int(np.argmax(value))])
    left, middle, right = own[best - 1], own[best], own[best + 1]
    bend = left - 2 * middle + right
    return best + (0.5 * (left - right) / bend if bend < 0 else 0.0), float(max(middle, own[2 * best]))


def _chain(rises: NDArray[np.float64], period: float) -> NDArray[np.int64]:
    """The moments of the beats."""
    near, far = max(1, round(period / 2)), round(period * 2)
    back = np.arange(-far, -near + 1)
    cost = -EVEN * np.log(-back / period) ** 2
    total, before = rises.copy(), np.full(len(rises), -1)
    for at in range(far, len(rises)):
        ways = total[at + back] + cost
        best = int(np.argmax(ways))
        total[at] += ways[best]
        before[at] = at + int(back[best])
    at = int(len(total) - far + np.argmax(total[-far:])) if len(total) > far else int(np.argmax(total))
    chain = [at]
    while before[chain[-1]] >= 0:
        chain.append(int(before[chain[-1]]))
    first = chain[-1]
    while first - period > 0:                               # the beats before the first that has one before it
        first = round(first - period)
        chain.append(first)
    return np.array(chain[::-1])

"""Space: a room made of decaying noise, applied by FFT convolution in one go or block after block."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import fft, signal

from director.tools.sound.synth import RATE, Samples, chance, clock, count, noise_band


@lru_cache(maxsize=12)
def room(seconds: float, bright: float) -> Samples:
    """Impulse response (n, 2) of energy 1 per side: 12-25 ms of distance, then noise falling 60 dB in `seconds`
    (highs above `bright` Hz die three times as fast, lows below 200 Hz are left out)."""
    n = count(seconds)
    r = chance("room", seconds, bright)
    t = clock(n)
    sides = []
    for delay in (0.012, 0.017):
        body = noise_band(n, r, 220, bright * 0.6, 1.0) * np.exp(-6.9 * t / seconds)
        air = noise_band(n, r, bright * 0.6, bright * 1.8, 1.5) * np.exp(-20 * t / seconds) * 0.35
        side = (body + air) * np.minimum(1, t / 0.03)
        for step in range(6):
            side[count(0.004 + 0.007 * step + 0.004 * r.random())] += 6.0 * 0.75**step * r.choice([-1, 1])
        side = np.concatenate([np.zeros(count(delay), np.float32), side])[:n]
        sides.append(side / np.sqrt(np.sum(np.square(side, dtype=np.float64))))
    return np.stack(sides, axis=1).astype(np.float32)


def in_room(x: Samples, seconds: float, wet: float, bright: float = 5000.0) -> Samples:
    """Stereo x with `wet` (0-1) of a room added, and the room's tail behind it."""
    impulse = room(seconds, bright)
    out = np.zeros((len(x) + len(impulse) - 1, 2), np.float32)
    out[:len(x)] = x * np.float32(1 - wet * 0.5)
    size = fft.next_fast_len(len(out), real=True)
    sound = fft.irfft(fft.rfft(x, size, axis=0) * fft.rfft(impulse, size, axis=0), size, axis=0)[:len(out)]
    return np.asarray(out + sound * np.float32(wet), np.float32)


class Reverb:
    """The same room over a stream of equal blocks; remembers the tail between calls."""

    def __init__(self, seconds: float, bright: float, block: int) -> None:
        impulse = room(seconds, bright)
        self._block = block
        self._size = fft.next_fast_len(block + len(impulse), real=True)
        self._response = fft.rfft(impulse, self._size, axis=0)
        self._tail = np.zeros((self._size - block, 2), np.float32)

    def __call__(self, x: Samples) -> Samples:
        """The wet signal (block, 2) for the dry x (block, 2)."""
        sound = fft.irfft(fft.rfft(x, self._size, axis=0) * self._response, self._size, axis=0)
        sound[:len(self._tail)] += self._tail
        self._tail = np.array(sound[self._block:], np.float32)
        return np.asarray(sound[:self._block], np.float32)


class Shelf:
    """A tone control over a stream: high pass, low shelf and high shelf; remembers its state between calls."""

    def __init__(self, rumble: float, low_gain: float, high_gain: float) -> None:
        sections = [signal.butter(2, rumble, "high", fs=RATE, output="sos")]
        sections += [_shelf(240.0, low_gain, -1.0)[None], _shelf(2200.0, high_gain, 1.0)[None]]
        self._sos = np.concatenate(sections).astype(np.float32)
        self._state = np.zeros((len(self._sos), 2, 2), np.float32)

    def __call__(self, x: Samples) -> Samples:
        """x (n, 2) with the tone applied."""
        out, self._state = signal.sosfilt(self._sos, x, axis=0, zi=self._state)
        return np.asarray(out, np.float32)


def _shelf(hz: float, gain: float, side: float) -> NDArray[np.float64]:
    """Second-order shelf of `gain` dB, slope 0.7: R. Bristow-Johnson's audio EQ cookbook; side 1 high, -1 low."""
    a = 10 ** (gain / 40)
    w = 2 * np.pi * hz / RATE
    alpha = np.sin(w) / 2 * np.sqrt((a + 1 / a) * (1 / 0.7 - 1) + 2)
    c = np.cos(w) * side
    root = 2 * np.sqrt(a) * alpha
    b = [a * ((a + 1) + (a - 1) * c + root), -2 * a * side * ((a - 1) + (a + 1) * c), a * ((a + 1) + (a - 1) * c - root)]
    d = [(a + 1) - (a - 1) * c + root, 2 * side * ((a - 1) - (a + 1) * c), (a + 1) - (a - 1) * c - root]
    return np.asarray(np.array([*b, *d]) / d[0])

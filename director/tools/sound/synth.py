"""The raw material of every sound: seeded chance, noise, tones, envelopes, filters, panning.

Samples are float32 at RATE; mono is shaped (n,), stereo (n, 2). Noise is made in the frequency domain, so it is
periodic: a texture repeats without a seam and no filter has to settle.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import lru_cache
from math import ceil, floor
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import fft, signal

RATE = 48_000

Samples = NDArray[np.float32]
Curve = Callable[[Samples], NDArray[Any]]


def chance(*parts: object) -> np.random.Generator:
    """A random generator that depends on `parts` alone (their text), the same on every machine."""
    text = "\x1f".join(str(part) for part in parts)
    return np.random.default_rng(int.from_bytes(hashlib.sha256(text.encode("utf-8", "replace")).digest()[:8], "big"))


def count(seconds: float) -> int:
    """Samples in `seconds`."""
    return round(seconds * RATE)


def clock(n: int) -> Samples:
    """Seconds from 0 for n samples."""
    return np.arange(n, dtype=np.float32) / np.float32(RATE)


def shaped_noise(n: int, r: np.random.Generator, curve: Curve) -> Samples:
    """Noise of RMS 1 whose magnitude over frequency (Hz) follows `curve`; periodic when n is a fast FFT length."""
    size = fft.next_fast_len(max(16, n), real=True)
    bins = size // 2 + 1
    gains = curve(np.maximum(np.arange(bins, dtype=np.float32) * np.float32(RATE / size), np.float32(1))).astype(np.float32)
    gains[0] = 0.0
    spectrum = r.standard_normal((bins, 2), dtype=np.float32).view(np.complex64)[:, 0] * gains
    out: Samples = fft.irfft(spectrum, size)[:n]
    return unit(out)


def noise_band(n: int, r: np.random.Generator, low: float, high: float, slope: float = 2.0, tilt: float = 0.0) -> Samples:
    """Noise between `low` and `high` Hz; `slope` is the steepness outside (2 = 12 dB an octave), `tilt` the power of
    1/f inside (0 white, 0.5 pink, 1 brown)."""
    return shaped_noise(n, r, lambda f: f**-tilt / np.sqrt((1 + (low / f) ** (2 * slope)) * (1 + (f / high) ** (2 * slope))))


def unit(x: Samples) -> Samples:
    """Scaled to RMS 1; silence stays silence."""
    power = float(np.sqrt(np.mean(np.square(x, dtype=np.float64)))) if len(x) else 0.0
    return x if power < 1e-9 else (x / np.float32(power)).astype(np.float32)


def drift(n: int, r: np.random.Generator, hz: float, low: float = 0.0, high: float = 1.0) -> Samples:
    """A smooth random control between low and high that turns about `hz` times a second; its end meets its start."""
    step = 64                                            # drawn every 1.3 ms, straight lines between
    knots = max(4, round(n / RATE * hz))
    values = np.append(v := r.uniform(low, high, knots).astype(np.float32), v[0])
    at = np.arange(n // step + 2, dtype=np.float32) * np.float32(knots * step / max(n, 1)) % knots
    left = at.astype(np.int32)
    part = (1 - np.cos(np.pi * (at - left))) / 2
    drawn = values[left] * (1 - part) + values[left + 1] * part
    lines = drawn[:-1, None] + np.diff(drawn)[:, None] * (np.arange(step, dtype=np.float32) / step)
    return np.asarray(lines.ravel()[:n], np.float32)


def swell(n: int, attack: float, release: float) -> Samples:
    """1 in the middle, raised-cosine ends of `attack` and `release` seconds (shortened to fit)."""
    out = np.ones(n, np.float32)
    rise = max(1, min(count(attack), n // 2))
    fall = max(1, min(count(release), n - rise))
    out[:rise] = _rise(rise)
    out[n - fall:] *= _fall(fall)
    return out


@lru_cache(maxsize=64)                                   # an instrument rises and falls alike in all its notes
def _rise(n: int) -> Samples:
    return np.asarray((1 - np.cos(np.pi * np.arange(n) / n)) / 2, np.float32)


@lru_cache(maxsize=64)
def _fall(n: int) -> Samples:
    return np.asarray((1 + np.cos(np.pi * np.arange(1, n + 1) / n)) / 2, np.float32)


def strike(n: int, attack: float, decay: float) -> Samples:
    """A quick raised-cosine rise of `attack` seconds, then exponential: -8.7 dB every `decay` seconds; ends at zero."""
    t = clock(n)
    out = np.exp(-np.maximum(t - attack, 0) / max(decay, 1e-4))
    return np.asarray(out * swell(n, attack, min(0.02, n / RATE / 4)), np.float32)


def sine(hz: float | Samples, n: int, phase: float = 0.0) -> Samples:
    """A sine of constant frequency, or of the frequency given sample by sample."""
    if isinstance(hz, (int, float)):
        turns = (np.arange(n, dtype=np.float64) * (hz / RATE) + phase) % 1.0
    else:
        turns = (np.cumsum(hz, dtype=np.float64) / RATE + phase) % 1.0
    return np.asarray(np.sin(np.float32(2 * np.pi) * turns.astype(np.float32)), np.float32)


def glide(start: float, end: float, n: int, curve: float = 1.0) -> Samples:
    """Frequencies from start to end in equal musical steps; curve > 1 moves late, < 1 early."""
    u = np.linspace(0, 1, n, dtype=np.float32) ** np.float32(curve)
    return (start * (end / start) ** u).astype(np.float32)


def low_pass(x: Samples, hz: float, order: int = 2) -> Samples:
    """Butterworth low pass along time."""
    return _filtered(x, "low", hz, order)


def high_pass(x: Samples, hz: float, order: int = 2) -> Samples:
    """Butterworth high pass along time."""
    return _filtered(x, "high", hz, order)


def _filtered(x: Samples, kind: str, hz: float, order: int) -> Samples:
    sos = signal.butter(order, min(hz, RATE * 0.45), kind, fs=RATE, output="sos").astype(np.float32)
    return np.asarray(signal.sosfilt(sos, x, axis=0), np.float32)


def place(x: Samples, pan: float) -> Samples:
    """Mono to stereo at equal power; pan -1 is left, 1 right."""
    angle = (float(np.clip(pan, -1, 1)) + 1) * np.pi / 4
    return np.stack([x * np.float32(np.cos(angle)), x * np.float32(np.sin(angle))], axis=1)


def pair(left: NDArray[Any], right: NDArray[Any]) -> Samples:
    """Two mono signals as one stereo signal."""
    return np.stack([left, right], axis=1).astype(np.float32)


def around(make: Callable[[np.random.Generator], Samples], r: np.random.Generator, width: float = 0.75) -> Samples:
    """A wide stereo texture from two independent renderings; width 0 is mono, 1 has nothing in common."""
    a, b = make(r), make(r)
    shared = np.float32(np.sqrt(max(0.0, 1 - width * width)) / np.sqrt(2))
    return pair(a * np.float32(width) + (a + b) * shared, b * np.float32(width) + (a + b) * shared)


def edged(x: Samples, start: int, rise: float, end: int, fall: float) -> None:
    """Let stereo samples, of which the first is number `start`, come in over `rise` samples from number 0 on and go out over the last
    `fall` before number `end`. Most blocks of a film have no edge, and are left as they are."""
    rising = min(len(x), max(0, ceil(rise) - start))
    falling = min(len(x), max(rising, floor(end - fall) - start))
    for first, last in ((0, rising), (falling, len(x))):
        at = np.arange(start + first, start + last)
        gain = np.clip(at / rise, 0, 1) * (0.5 - 0.5 * np.cos(np.pi * np.clip((end - at) / max(1, fall), 0, 1)))
        x[first:last] *= gain[:, None].astype(np.float32)


def add(into: Samples, x: Samples, at: int) -> None:
    """Add x into `into` from sample `at`; what falls outside is dropped."""
    begin, end = max(0, at), min(len(into), at + len(x))
    if begin < end:
        into[begin:end] += x[begin - at:end - at]


def add_round(into: Samples, x: Samples, at: int) -> None:
    """Add x into `into`, going round at the end: for textures that repeat."""
    at %= len(into)
    first = min(len(x), len(into) - at)
    into[at:at + first] += x[:first]
    rest = min(len(x) - first, len(into))
    into[:rest] += x[first:first + rest]


def arch(u: Samples, power: float = 1.0) -> Samples:
    """sin(pi u) to a power for u from 0 to 1: up and down again, never below zero."""
    return np.asarray(np.maximum(np.sin(np.pi * u), 0) ** power, np.float32)

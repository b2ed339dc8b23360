"""Instruments that hold their tone: pads, strings, choir, brass, flute, bass.

Each pitch is one long periodic table made by giving every harmonic a small band of frequencies with random phases
(the PADsynth method of Paul Nasca, described in the documentation of ZynAddSubFX): a whole section playing, alive
and without a loop point. Louder notes are brighter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft

from director.tools.sound.struck import hertz
from director.tools.sound.synth import RATE, Samples, chance, unit

SIZE = 1 << 17            # 2.7 s of table; left and right read it 1.1 s apart, so they never agree


@dataclass(frozen=True)
class Patch:
    """How a held instrument sounds and speaks.

    slope: fall of the harmonics, dB an octave (dark, bright); spread: cents each harmonic is smeared;
    body: resonances as (Hz, width in octaves, gain); attack and release in seconds; air: breath noise 0-1;
    even: gain of the even harmonics (0 = clarinet-like); width: 0 mono to 1 fully wide; vibrato in cents.
    """

    slope: tuple[float, float]
    spread: float
    attack: float
    release: float
    body: tuple[tuple[float, float, float], ...] = ()
    air: float = 0.0
    even: float = 1.0
    width: float = 0.85
    vibrato: float = 0.0
    top: float = 9000.0


HELD: dict[str, Patch] = {
    "warm pad": Patch((13, 8), 38, 0.9, 1.3, ((900, 1.2, 0.6),), top=6000),
    "glass pad": Patch((11, 7), 14, 1.2, 1.6, ((1800, 0.8, 1.2),), air=0.03, even=0.5, top=8000),
    "dark pad": Patch((14, 9), 55, 1.3, 1.5, ((500, 1.0, 0.8),), top=3500),
    "choir": Patch((10, 8), 26, 0.6, 1.0, ((650, 0.35, 3.0), (1100, 0.3, 2.2), (2800, 0.3, 1.0)), air=0.05, top=6000),
    "strings": Patch((10, 6.5), 20, 0.45, 0.7, ((480, 0.6, 0.8), (1300, 0.7, 0.8), (2600, 0.5, 0.8)), top=8000),
    "short strings": Patch((10, 6), 18, 0.03, 0.16, ((480, 0.6, 0.8), (1300, 0.7, 1.0), (2600, 0.5, 1.0)), top=8000),
    "solo strings": Patch((9.5, 7), 7, 0.16, 0.35, ((500, 0.5, 0.7), (1500, 0.6, 1.0), (2800, 0.4, 0.8)), width=0.35, vibrato=16, top=8000),
    "brass": Patch((12, 6.5), 12, 0.12, 0.4, ((600, 0.7, 1.0), (1400, 0.6, 0.8)), width=0.7, top=6500),
    "muted trumpet": Patch((9, 6), 6, 0.06, 0.25, ((1500, 0.5, 2.5), (2600, 0.4, 1.5)), air=0.02, width=0.3, vibrato=12, top=7000),
    "flute": Patch((15, 11), 7, 0.09, 0.2, air=0.10, width=0.3, vibrato=12, top=7000),
    "clarinet": Patch((10, 8), 6, 0.06, 0.16, ((1500, 0.6, 0.6),), air=0.03, even=0.2, width=0.3, vibrato=4, top=5000),
    "accordion": Patch((8, 6.5), 11, 0.08, 0.12, ((900, 0.8, 0.8),), width=0.6, top=5500),
    "wide saws": Patch((7.5, 6), 34, 0.05, 0.35, top=7500),
    "saw lead": Patch((9, 7), 16, 0.03, 0.22, ((1200, 0.9, 0.8),), width=0.6, vibrato=8, top=6000),
    "soft bass": Patch((9, 7), 4, 0.03, 0.18, ((220, 0.8, 0.8),), width=0.12, top=1600),
    "organ": Patch((9, 8), 3, 0.015, 0.09, width=0.5, vibrato=5, top=5000),
    "power guitar": Patch((4.5, 3), 9, 0.006, 0.10, ((700, 0.9, 0.8), (2400, 0.7, 1.2)), width=0.9, top=4500),
    "lead guitar": Patch((5.5, 4), 5, 0.015, 0.18, ((1100, 0.7, 1.0), (2600, 0.6, 1.0)), width=0.3, vibrato=18, top=5000),
    "pulse wave": Patch((6, 6), 0.6, 0.004, 0.03, even=0.35, width=0.3, top=8000),
    "pulse lead": Patch((6, 6), 0.6, 0.004, 0.04, even=0.0, width=0.15, vibrato=10, top=8000),
    "triangle bass": Patch((12, 12), 0.6, 0.004, 0.03, even=0.0, width=0.0, top=3000),
    "tuba": Patch((10, 7.5), 6, 0.04, 0.12, ((240, 0.8, 0.9),), width=0.2, top=2000),
    "piccolo": Patch((13, 10), 5, 0.04, 0.10, air=0.06, width=0.3, vibrato=8, top=9000),
    "sub bass": Patch((13, 9), 2, 0.01, 0.22, width=0.0, top=900),
    "low strings": Patch((8, 6.5), 10, 0.12, 0.3, ((260, 0.7, 0.9), (800, 0.8, 0.8)), width=0.5, top=4000),
}


def table(name: str, pitch: int, bright: float) -> Samples:
    """The periodic table of a pitch, SIZE samples of RMS 1; bright: 0 the dark slope to 1 the bright one."""
    patch = HELD[name]
    base = hertz(pitch)
    bins = SIZE // 2 + 1
    loud = np.zeros(bins, np.float32)
    for harmonic in range(1, max(2, int(min(patch.top * 1.6, RATE * 0.4) / base))):
        _smear(loud, base * harmonic, harmonic, patch, bright)
    if patch.air:
        frequencies = np.maximum(np.arange(bins, dtype=np.float32) * np.float32(RATE / SIZE), 1)
        hiss = 1 / np.sqrt(1 + (frequencies / max(2500.0, base * 3)) ** 4) / (1 + (400 / frequencies) ** 2)
        loud += hiss * np.float32(patch.air * (1 + 0.5 * bright) * np.sqrt(np.sum(loud**2) / np.sum(hiss**2)))
    phases = np.exp(np.complex64(2j * np.pi) * chance("table", name, pitch).random(bins, dtype=np.float32))
    return unit(fft.irfft((loud * phases).astype(np.complex64), SIZE))


def _smear(loud: Samples, centre: float, harmonic: int, patch: Patch, bright: float) -> None:
    """Add one harmonic's band of frequencies to the spectrum; its width grows a little less than its number."""
    width = max(0.15, centre / harmonic * harmonic**0.85 * (2 ** (patch.spread / 1200) - 1))
    first = max(1, int((centre - 4 * width) * SIZE / RATE))
    last = min(len(loud), int((centre + 4 * width) * SIZE / RATE) + 2)
    shape = np.exp(-(((np.arange(first, last) * (RATE / SIZE) - centre) / width) ** 2))
    gain = 1 / (1 + (centre / patch.top) ** 4) / np.sqrt(np.sum(shape**2) + 1e-9)
    for hz, octaves, lift in patch.body:
        gain *= 1 + lift * np.exp(-((np.log2(centre / hz) / octaves) ** 2))
    if harmonic % 2 == 0:
        gain *= patch.even
    slope = patch.slope[0] + (patch.slope[1] - patch.slope[0]) * bright
    loud[first:last] += (shape * gain * 10 ** (-slope * np.log2(harmonic) / 20)).astype(np.float32)


def hold(table: Samples, patch: Patch, start: int, envelope: Samples) -> tuple[Samples, Samples]:
    """Left and right of a note read from sample `start` of a periodic table under an envelope."""
    n = len(envelope)
    left = _read(table, n, start, patch.vibrato) * envelope
    if patch.width <= 0:
        return left, left
    right = _read(table, n, start + 52_813, patch.vibrato) * envelope
    if patch.width >= 1:
        return left, right
    shared = np.float32(np.sqrt(1 - patch.width**2))
    return left, left * shared + right * np.float32(patch.width)


def _read(table: Samples, n: int, start: int, vibrato: float) -> Samples:
    """n samples from `start`, round and round; with vibrato (cents, 5.2 Hz, coming in after 0.2 s) read in between."""
    begin = start % SIZE
    if not vibrato:
        rounds = (begin + n) // SIZE + 1
        return np.concatenate([table] * rounds)[begin:begin + n] if rounds > 1 else table[begin:begin + n]
    t = np.arange(n, dtype=np.float32) / np.float32(RATE)
    depth = (2 ** (vibrato / 1200) - 1) * RATE / (2 * np.pi * 5.2)
    place = np.arange(begin, begin + n) + depth * np.sin(np.float32(2 * np.pi * 5.2) * t) * np.clip((t - 0.2) / 0.4, 0, 1)
    whole = np.floor(place).astype(np.int64)
    part = (place - whole).astype(np.float32)
    return np.asarray(table[whole % SIZE] * (1 - part) + table[(whole + 1) % SIZE] * part, np.float32)

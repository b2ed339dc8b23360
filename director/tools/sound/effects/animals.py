"""Animals, as far as they convince: a cat's purr and miaow, a dragon's or lion's growl."""

from __future__ import annotations

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.synth import Samples, arch, clock, count, drift, low_pass, noise_band, place, sine, swell


def purr(seconds: float, r: np.random.Generator) -> Samples:
    """Pulses at 26 a second, in and out with the breath."""
    n = count(seconds)
    t = clock(n)
    breath = 0.35 + 0.65 * np.clip(0.5 + np.sin(2 * np.pi * t / (seconds / max(1, round(seconds / 1.5)))), 0, 1)
    rate = round(26 * seconds) / seconds
    pulses = np.maximum(0, np.sin(2 * np.pi * rate * t)) ** 5
    return place((noise_band(n, r, 110, 900, 1.0, 0.4) * pulses * breath).astype(np.float32), 0)


def throat(hz: Samples, formants: list[tuple[Samples, float, float]], top: int) -> Samples:
    """Harmonics of a voice weighted by moving resonances, as (Hz over time, octaves wide, gain)."""
    n = len(hz)
    out = np.zeros(n, np.float32)
    for k in range(1, top):
        at = hz * np.float32(k)
        loud = np.full(n, 0.05 / k, np.float32)
        for centre, width, gain in formants:
            loud += np.float32(gain) * np.exp(-((np.log2(at / centre) / width) ** 2)) / k**0.35
        out += sine(at, n, 0.37 * k) * np.where(at < 9000, loud, 0).astype(np.float32)
    return out


def miaow(seconds: float, r: np.random.Generator) -> Samples:
    """One miaow: the pitch arches, the mouth opens and closes."""
    n = count(seconds)
    u = np.linspace(0, 1, n, dtype=np.float32)
    hz = (560 + 230 * arch(u**0.7) - 120 * u).astype(np.float32) * np.float32(r.uniform(0.95, 1.08))
    mouth = arch(u**0.8)
    voice = throat(hz, [((700 + 700 * mouth).astype(np.float32), 0.45, 1.0), ((1900 + 500 * mouth).astype(np.float32), 0.3, 0.6)], 13)
    voice = voice * (1 + 0.05 * drift(n, r, 30)) + noise_band(n, r, 1500, 5000) * np.float32(0.02)
    return in_room(place((voice * swell(n, 0.09, 0.3)).astype(np.float32), 0), 0.6, 0.15)


def growl(seconds: float, r: np.random.Generator) -> Samples:
    """A large animal: a rough low voice that opens and sinks."""
    n = count(seconds)
    u = np.linspace(0, 1, n, dtype=np.float32)
    hz = (78 + 45 * arch(u**0.6)).astype(np.float32) * (1 + 0.10 * (drift(n, r, 24) - 0.5))
    mouth = arch(u**0.7)
    voice = throat(hz.astype(np.float32), [((380 + 320 * mouth).astype(np.float32), 0.7, 1.0),
        ((1200 + 300 * mouth).astype(np.float32), 0.4, 0.4)], 26)
    rough = voice * (0.35 + 0.65 * drift(n, r, 55)) + noise_band(n, r, 250, 2600, 1.0, 0.3) * np.float32(0.22) * mouth
    return in_room(place(low_pass(np.tanh(rough * np.float32(1.3)).astype(np.float32), 4500) * swell(n, 0.2, 0.6), 0), 1.4, 0.3, 3000)

"""Birds, insects at night, leaves, fire."""

from __future__ import annotations

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.synth import (
    Samples,
    add_round,
    arch,
    around,
    chance,
    clock,
    count,
    drift,
    noise_band,
    place,
    sine,
    strike,
)


def birds(seconds: float, r: np.random.Generator) -> Samples:
    """A few birds with songs of their own, near and far, over soft leaves."""
    n = count(seconds)
    dry = np.zeros((n, 2), np.float32)
    for bird in range(5):
        song = _song(chance("bird", bird, int(r.integers(1_000_000))), float(r.uniform(2100, 4300)))
        pan, near = float(r.uniform(-0.9, 0.9)), float(r.uniform(0.25, 1.0))
        at = float(r.uniform(0, 3))
        while at < seconds - 0.2:
            add_round(dry, place(song * np.float32(near * r.uniform(0.7, 1)), pan), count(at))
            at += len(song) / 48_000 + float(r.uniform(0.9, 4.5))
    wet = in_room(dry, 1.6, 0.45, 7000)
    out = wet[:n].copy()
    out[:len(wet) - n] += wet[n:]
    return out + around(lambda q: noise_band(n, q, 400, 4500, 0.8, 0.4), r) * np.float32(0.018)


def _song(r: np.random.Generator, pitch: float) -> Samples:
    """Two to six syllables, each a quick bend or trill with a faint second harmonic."""
    parts = []
    for _ in range(int(r.integers(2, 7))):
        m = count(float(r.uniform(0.05, 0.14)))
        u = np.linspace(0, 1, m, dtype=np.float32)
        bend = float(r.choice([-0.22, -0.1, 0.12, 0.25]))
        hz = (pitch * r.uniform(0.88, 1.15) * (1 + bend * u**1.5
            + float(r.choice([0, 0, 0.05])) * np.sin(2 * np.pi * 28 * clock(m)))).astype(np.float32)
        hump = arch(u, 1.2)
        parts += [(sine(hz, m) + 0.12 * sine(hz * np.float32(2), m)) * hump, np.zeros(count(float(r.uniform(0.02, 0.08))), np.float32)]
    return np.concatenate(parts).astype(np.float32)


def night(seconds: float, r: np.random.Generator) -> Samples:
    """Crickets in the grass, chirping in threes, each at its own rate, and dark air."""
    n = count(seconds)
    t = clock(n)
    out = around(lambda q: noise_band(n, q, 120, 900, 1.0, 0.5), r) * np.float32(0.05)
    for _ in range(6):
        hz, period = float(r.uniform(3300, 4700)), seconds / round(seconds / float(r.uniform(0.55, 1.0)))
        phase = (t + float(r.uniform(0, 1))) % period
        pulses = np.where(phase < 0.15, np.clip(np.sin(2 * np.pi * phase / 0.05), 0, 1), 0).astype(np.float32)
        chirp = sine(hz + 20 * drift(n, r, 0.5), n) * pulses * (0.4 + 0.6 * drift(n, r, 0.15))
        out += place(chirp * np.float32(r.uniform(0.1, 0.35)), float(r.uniform(-0.9, 0.9)))
    return out


def leaves(seconds: float, r: np.random.Generator) -> Samples:
    """Wind in trees."""
    n = count(seconds)
    push = drift(n, r, 0.5, 0.3, 1.0)
    rustle = around(lambda q: noise_band(n, q, 1200, 6500, 0.9, 0.2) * (0.5 + 0.5 * drift(n, q, 6)), r)
    low = around(lambda q: noise_band(n, q, 150, 900, 1.0, 0.4), r) * (0.4 * push)[:, None]
    return np.asarray(rustle * (push**1.5)[:, None] + low, np.float32)


def fire(seconds: float, r: np.random.Generator) -> Samples:
    """Flames that flutter, embers that crackle."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 90, 900, 1.0, 0.4) * (0.5 + 0.5 * drift(n, q, 7)), r, 0.6) * np.float32(0.5)
    out += around(lambda q: noise_band(n, q, 1500, 6000, 1.0) * drift(n, q, 3) ** 2, r) * np.float32(0.10)
    for _ in range(int(seconds * 22)):
        m = count(float(r.uniform(0.004, 0.02)))
        snap = noise_band(m, r, 1000, float(r.uniform(3000, 9000))) * strike(m, 0.0006, m / 48_000 / 5)
        add_round(out, place(snap * np.float32(4.0 * r.random() ** 3), float(r.uniform(-0.6, 0.6))), int(r.integers(0, n)))
    return np.asarray(np.tanh(out * np.float32(0.6)), np.float32)

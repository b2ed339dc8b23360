"""People and places: city, traffic, crowds, cheers, kitchens."""

from __future__ import annotations

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.synth import (
    Samples,
    add_round,
    around,
    chance,
    clock,
    count,
    drift,
    noise_band,
    place,
    sine,
    strike,
    swell,
)


def city(seconds: float, r: np.random.Generator) -> Samples:
    """A city from a little way off: traffic that swells and falls, far tyres, once in a while a horn."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 85, 650, 1.0, 0.4) * drift(n, q, 0.4, 0.5, 1.0), r)
    out += around(lambda q: noise_band(n, q, 500, 3200, 1.0, 0.2) * drift(n, q, 0.35) ** 2, r) * np.float32(0.45)
    for _ in range(max(1, round(seconds / 7))):
        m = count(float(r.uniform(0.2, 0.5)))
        base = float(r.choice([330, 370, 415]))
        horn = (sine(base, m) + sine(base * 1.26, m) + 0.4 * sine(base * 2, m)) * swell(m, 0.03, 0.08)
        add_round(out, place(horn * np.float32(0.05), float(r.uniform(-0.9, 0.9))), int(r.integers(0, n)))
    return out


def _voices(n: int, r: np.random.Generator, many: int, lift: float) -> Samples:
    """People talking without words: pitched buzzes through wandering formants, made as modulated noise bands."""
    out = np.zeros((n, 2), np.float32)
    for _ in range(many):
        formants = ((480, 1.0), (1150, 0.6), (2500, 0.25))
        mono = np.zeros(n, np.float32)
        tone = float(r.uniform(105, 230)) * lift
        glottis = 0.55 + 0.45 * sine(tone * (1 + 0.12 * (drift(n, r, 3) - 0.5)), n)
        for hz, loud in formants:
            at = hz * float(r.uniform(0.85, 1.2)) * lift**0.3
            mono += noise_band(n, r, at * 0.82, at * 1.22, 3.0) * drift(n, r, 4.5) ** 2 * np.float32(loud)
        out += place(mono * glottis * (drift(n, r, 0.7) > 0.35).astype(np.float32) * drift(n, r, 0.7), float(r.uniform(-0.9, 0.9)))
    return out


def crowd(seconds: float, r: np.random.Generator) -> Samples:
    """Murmur of many people in a square or a hall."""
    n = count(seconds)
    wet = in_room(_voices(n, r, 6, 1.0), 0.9, 0.5, 3500)
    return wet[:n] + around(lambda q: noise_band(n, q, 250, 1400, 1.2, 0.3), r) * np.float32(0.15)


def cheer(seconds: float, r: np.random.Generator) -> Samples:
    """A crowd breaks into cheering and clapping."""
    n = count(seconds)
    t = clock(n)
    rise = np.minimum(1, t / 0.35) * np.clip((seconds - t) / (seconds * 0.6), 0, 1)
    roar = around(lambda q: noise_band(n, q, 500, 2400, 1.2, 0.2) * (0.6 + 0.4 * drift(n, q, 5)), r) * np.float32(0.5) + _voices(n, r, 5,
        1.7) * np.float32(0.8)
    hands = np.zeros((n, 2), np.float32)
    claps = [noise_band(count(0.03), chance("hand", k), 800 + 150 * k, 3500, 1.0) * strike(count(0.03), 0.001, 0.005) for k in range(6)]
    for at in r.integers(0, n, int(seconds * 90)):
        add_round(hands, place(claps[int(r.integers(6))] * np.float32(r.random()), float(r.uniform(-0.9, 0.9))), int(at))
    return in_room((roar + hands * np.float32(0.8)) * rise[:, None], 1.2, 0.25, 4500)


def stadium(seconds: float, r: np.random.Generator) -> Samples:
    """A stadium between the great moments."""
    n = count(seconds)
    return around(lambda q: noise_band(n, q, 350, 2200, 1.0, 0.3) * (0.6 + 0.4 * drift(n, q, 0.5)), r) + _voices(n, r, 5,
        1.3) * np.float32(0.4)


def kitchen(seconds: float, r: np.random.Generator) -> Samples:
    """A pan sizzles, now and then crockery."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 1600, 6000, 1.1, 0.2) * (0.6 + 0.4 * drift(n, q, 12)), r, 0.5) * np.float32(0.5)
    out += around(lambda q: noise_band(n, q, 180, 900, 1.0, 0.4), r) * np.float32(0.2)
    for _ in range(int(seconds * 14)):
        m = count(0.012)
        add_round(out, place(noise_band(m, r, 1500, 7000) * strike(m, 0.0008, 0.0025) * np.float32(2.5 * r.random() ** 2),
            float(r.uniform(-0.3, 0.3))), int(r.integers(0, n)))
    for _ in range(max(1, round(seconds / 4))):
        m = count(0.25)
        hz = float(r.uniform(1900, 3300))
        clank = (sine(hz, m) + 0.6 * sine(hz * 1.58, m) + 0.4 * sine(hz * 2.36, m)) * strike(m, 0.001, 0.03)
        add_round(out, place(clank * np.float32(0.4), float(r.uniform(-0.8, 0.8))), int(r.integers(0, n)))
    return out

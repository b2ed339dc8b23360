"""Rain, wind, thunder, snow air."""

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
    shaped_noise,
    strike,
    unit,
)


def rain(seconds: float, r: np.random.Generator) -> Samples:
    """Steady rain: a hiss that breathes, thousands of single drops, and a soft patter below."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 900, 6200, 1.1, 0.2) * (0.75 + 0.25 * drift(n, q, 0.8)), r)
    out += around(lambda q: noise_band(n, q, 350, 1400, 1.0), r) * np.float32(0.35)
    drops = [noise_band(count(0.014), chance("drop", k), 1500 + 500 * k, 4500 + 900 * k) * strike(count(0.014), 0.0008, 0.0022)
        for k in range(6)]
    for at in r.integers(0, n, int(seconds * 90)):
        add_round(out, place(drops[int(r.integers(6))] * np.float32(2.2 * r.random() ** 2), float(r.uniform(-0.9, 0.9))), int(at))
    return out


def drizzle(seconds: float, r: np.random.Generator) -> Samples:
    """Light rain: mostly drops."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 1400, 5500, 1.1, 0.2), r) * np.float32(0.35)
    for at in r.integers(0, n, int(seconds * 45)):
        m = count(0.03)
        drop = noise_band(m, r, 900, float(r.uniform(2500, 6000))) * strike(m, 0.001, float(r.uniform(0.002, 0.006)))
        add_round(out, place(drop * np.float32(1.8 * r.random() ** 2), float(r.uniform(-0.9, 0.9))), int(at))
    return out


def wind(seconds: float, r: np.random.Generator) -> Samples:
    """Gusts: a low body and a whistle that follow the same slow push."""
    n = count(seconds)
    push = drift(n, r, 0.45, 0.25, 1.0)
    body = around(lambda q: noise_band(n, q, 130, 700, 1.2, 0.4), r)
    edge = around(lambda q: noise_band(n, q, 500, 2600, 1.5, 0.3), r)
    whistle = around(lambda q: noise_band(n, q, 620, 760, 2.5), r, 0.4)
    return (body * push[:, None] + edge * (push**2 * 0.5)[:, None] + whistle * (push**3 * 0.16)[:, None]).astype(np.float32)


def snow_air(seconds: float, r: np.random.Generator) -> Samples:
    """Cold, still air: a thin high wind."""
    n = count(seconds)
    push = drift(n, r, 0.3, 0.4, 1.0)
    return around(lambda q: noise_band(n, q, 350, 1800, 1.0, 0.3) + 0.4 * noise_band(n, q, 2500, 7000, 1.0), r) * push[:, None]


def thunder(seconds: float, r: np.random.Generator) -> Samples:
    """A crack far off and a long roll."""
    n = count(seconds)
    t = clock(n)
    roll = drift(n, r, 3.0, 0.2, 1.0) * np.exp(-t / (seconds * 0.26)) * np.minimum(1, t / 0.08)
    low = around(lambda q: shaped_noise(n, q, lambda f: f**-0.9 / np.sqrt((1 + (55 / f) ** 4) * (1 + (f / 900) ** 2))), r, 0.6) * roll[:,
        None]
    crack = around(lambda q: noise_band(n, q, 500, 4500, 1.0) * (drift(n, q, 25, 0.0, 1.0) ** 2),
        r) * (np.exp(-t / 0.22) * np.minimum(1, t / 0.004))[:, None]
    return in_room(np.tanh(low * np.float32(0.9)) + crack * np.float32(0.32), 2.2, 0.35, 3000)


def room_tone(seconds: float, r: np.random.Generator) -> Samples:
    """What a quiet room sounds like: soft air, nothing else."""
    n = count(seconds)
    return around(lambda q: noise_band(n, q, 90, 1800, 0.8, 0.6), r, 0.8)


def space_drone(seconds: float, r: np.random.Generator) -> Samples:
    """Not a sound of space, but of being in it: slow low air with a faint high shimmer."""
    n = count(seconds)
    low = around(lambda q: noise_band(n, q, 70, 320, 1.5, 0.5) * drift(n, q, 0.25, 0.5, 1.0), r, 0.8)
    high = around(lambda q: noise_band(n, q, 1500, 3600, 1.5) * (drift(n, q, 0.4) ** 2), r, 0.9)
    return low + high * np.float32(0.12)


def dry_wind(seconds: float, r: np.random.Generator) -> Samples:
    """Wind over sand or rock: wind with grains."""
    n = count(seconds)
    grains = around(lambda q: noise_band(n, q, 3500, 9000, 1.0) * drift(n, q, 0.9) ** 3, r)
    return unit(wind(seconds, r)) + grains * np.float32(0.12)


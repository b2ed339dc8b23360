"""Creatures and people by their throats: barking, howling, hooting, neighing, crying gulls, laughter."""

from __future__ import annotations

import numpy as np

from director.tools.sound.effects.animals import throat
from director.tools.sound.reverb import in_room
from director.tools.sound.synth import Samples, add, arch, count, drift, noise_band, place, sine, swell


def bark(seconds: float, r: np.random.Generator) -> Samples:
    """A dog barks two or three times."""
    out = np.zeros((count(seconds), 2), np.float32)
    high = float(r.uniform(0.9, 1.15))
    for at in (0.02, 0.36, 0.86):
        n = count(0.19)
        if count(at) + n > len(out):
            break
        u = np.linspace(0, 1, n, dtype=np.float32)
        hz = ((300 + 190 * arch(u**0.45)) * high).astype(np.float32)
        mouth = arch(u**0.5)
        voice = throat(hz, [((560 + 480 * mouth).astype(np.float32), 0.5, 1.0), ((1500 + 300 * mouth).astype(np.float32), 0.35, 0.7)], 18)
        rough = np.tanh((voice * (0.6 + 0.4 * drift(n, r, 90)) + noise_band(n, r, 500, 3500) * np.float32(0.18) * mouth) * np.float32(1.5))
        add(out, place((rough * swell(n, 0.012, 0.08)).astype(np.float32), 0.1), count(at))
    return in_room(out, 0.8, 0.18, 4500)


def howl(seconds: float, r: np.random.Generator) -> Samples:
    """A wolf, far off: up, held, down."""
    n = count(seconds)
    u = np.linspace(0, 1, n, dtype=np.float32)
    hz = (np.interp(u, [0, 0.18, 0.3, 0.7, 1], [270, 430, 500, 470, 330]) * (1 + 0.012 * np.sin(2 * np.pi * 5.2 * u * seconds))).astype(np.float32)
    voice = throat(hz, [(np.full(n, 520, np.float32), 0.5, 1.0), (np.full(n, 1050, np.float32), 0.35, 0.3)], 10)
    return in_room(place((voice * swell(n, 0.25, 0.7) * (0.9 + 0.1 * drift(n, r, 7))).astype(np.float32), -0.2), 3.0, 0.5, 3200)


def hoot(seconds: float, r: np.random.Generator) -> Samples:
    """An owl: two short calls and a long one."""
    out = np.zeros((count(seconds), 2), np.float32)
    low = float(r.uniform(0.94, 1.06))
    for at, long in ((0.05, 0.24), (0.5, 0.2), (0.95, 0.75)):
        n = count(min(long, seconds - at - 0.05))
        if n < 2000:
            break
        u = np.linspace(0, 1, n, dtype=np.float32)
        hz = ((372 + 22 * arch(u)) * low).astype(np.float32)
        tone = sine(hz, n) + 0.16 * sine(hz * 2, n) + 0.05 * sine(hz * 3, n) + noise_band(n, r, 300, 900) * np.float32(0.03)
        add(out, place((tone * swell(n, 0.06, 0.12)).astype(np.float32), 0.25), count(at))
    return in_room(out, 2.0, 0.35, 3000)


def neigh(seconds: float, r: np.random.Generator) -> Samples:
    """A horse: high and shaking, falling to a snort."""
    n = count(seconds)
    u = np.linspace(0, 1, n, dtype=np.float32)
    shake = np.sin(2 * np.pi * 11.5 * u * seconds * (1 - 0.15 * u))
    hz = (np.interp(u, [0, 0.12, 0.5, 1], [600, 1080, 820, 420]) * (1 + 0.07 * shake)).astype(np.float32)
    voice = throat(hz, [(np.full(n, 1250, np.float32), 0.45, 1.0), (np.full(n, 2700, np.float32), 0.3, 0.5)], 11)
    breath = noise_band(n, r, 900, 5200) * np.float32(0.12) * (0.3 + 0.7 * u)
    return in_room(place(((voice * (0.62 + 0.38 * shake) + breath) * swell(n, 0.05, 0.35)).astype(np.float32), 0.1), 1.2, 0.25, 5000)


def gulls(seconds: float, r: np.random.Generator) -> Samples:
    """Gulls cry over the water, here and there."""
    out = np.zeros((count(seconds), 2), np.float32)
    at = 0.1
    while at < seconds - 0.55:
        n = count(float(r.uniform(0.3, 0.45)))
        u = np.linspace(0, 1, n, dtype=np.float32)
        hz = (np.interp(u, [0, 0.25, 1], [1050, 1620, 980]) * r.uniform(0.9, 1.1)).astype(np.float32)
        cry = throat(hz, [(np.full(n, 2100, np.float32), 0.5, 1.0), (np.full(n, 3900, np.float32), 0.3, 0.4)], 6)
        loud = np.float32(r.uniform(0.4, 1.0))
        add(out, place((cry * swell(n, 0.03, 0.14) * loud).astype(np.float32), float(r.uniform(-0.8, 0.8))), count(at))
        at += float(r.choice([0.42, 0.5, 0.6, 1.1]))
    return in_room(out, 2.2, 0.4, 5200)


def laughter(seconds: float, r: np.random.Generator) -> Samples:
    """Somebody laughs: a run of ha's that slow down and sink."""
    out = np.zeros((count(seconds), 2), np.float32)
    pitch = float(r.choice([190.0, 250.0, 330.0]))
    at, number = 0.03, 0
    while at < seconds - 0.25 and number < 9:
        n = count(0.15)
        u = np.linspace(0, 1, n, dtype=np.float32)
        hz = (pitch * (1.18 - 0.05 * number) * (1 + 0.12 * arch(u**0.5))).astype(np.float32)
        voice = throat(hz, [(np.full(n, 760, np.float32), 0.35, 1.0), (np.full(n, 1180, np.float32), 0.3, 0.6),
            (np.full(n, 2600, np.float32), 0.25, 0.25)], 20)
        breath = noise_band(n, r, 700, 5500) * np.float32(0.10) * (1 - u)
        add(out, place(((voice + breath) * swell(n, 0.03, 0.06) * np.float32(1 - 0.07 * number)).astype(np.float32), 0.0), count(at))
        at += 0.19 + 0.012 * number
        number += 1
    return in_room(out, 0.7, 0.2, 5500)

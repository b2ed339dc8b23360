"""Signals and magic: beeps, waking machines, rays, bells, shimmer, cameras, alarms."""

from __future__ import annotations

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.struck import bell as bell_note
from director.tools.sound.struck import glass_bell
from director.tools.sound.synth import Samples, add, arch, around, clock, count, drift, glide, noise_band, place, sine, strike, swell


def beeps(seconds: float, r: np.random.Generator) -> Samples:
    """A small machine answers: a few rounded tones."""
    out = np.zeros((count(seconds), 2), np.float32)
    at = 0.0
    while at < seconds - 0.2:
        m = count(float(r.choice([0.08, 0.12])))
        hz = float(r.choice([660, 784, 880, 988, 1175, 1319]))
        tone = (sine(hz, m) + 0.22 * sine(hz * 2, m) + 0.08 * sine(hz * 3, m)) * swell(m, 0.008, 0.03)
        add(out, place(tone, float(r.uniform(-0.3, 0.3))), count(at))
        at += m / 48_000 + float(r.choice([0.05, 0.05, 0.22]))
    return in_room(out, 0.6, 0.2, 6000)


def power_up(seconds: float, r: np.random.Generator) -> Samples:
    """A machine wakes: a hum that climbs, then a bright chirp."""
    n = count(seconds)
    u = np.linspace(0, 1, n, dtype=np.float32)
    hz = glide(95, 620, n, 1.6)
    hum = sum((sine(hz * np.float32(k), n) * np.float32(k**-1.1) for k in (1, 2, 3, 4)), np.zeros(n, np.float32)) * u**1.2 * swell(n, 0.1,
        0.25) * np.float32(0.6)
    out = place(hum.astype(np.float32), 0)
    for k, tone in enumerate((988.0, 1319.0, 1976.0)):
        m = count(0.16)
        add(out, place((sine(tone, m) + 0.2 * sine(tone * 2, m)) * strike(m, 0.006, 0.04), 0.2 * (k - 1)),
            count(seconds * 0.62 + 0.085 * k))
    return in_room(out, 1.0, 0.25, 6500)


def laser(seconds: float, r: np.random.Generator) -> Samples:
    """A ray: a fast fall in pitch with an edge."""
    out = np.zeros((count(seconds), 2), np.float32)
    for at in (0.0, 0.32):
        m = count(0.3)
        hz = glide(2600, 240, m, 0.5)
        ray = np.tanh((sine(hz, m) + 0.4 * sine(hz * np.float32(1.5), m)) * np.float32(1.6)) * strike(m, 0.002, 0.07)
        if at < seconds - 0.2:
            add(out, place(ray, -0.3 if at else 0.3), count(at))
    return in_room(out, 0.9, 0.22, 5000)


def chime(seconds: float, r: np.random.Generator) -> Samples:
    """A bell is struck."""
    note = bell_note(64, 0.6)
    return in_room(place(note[:count(seconds)] * swell(min(len(note), count(seconds)), 0.001, seconds * 0.4), 0), 1.8, 0.25)


def doorbell(seconds: float, r: np.random.Generator) -> Samples:
    """Ding, dong."""
    out = np.zeros((count(seconds), 2), np.float32)
    for at, pitch in ((0.0, 76), (0.5, 72)):
        add(out, place(glass_bell(pitch, 0.7), 0.1), count(at))
    return in_room(out * swell(len(out), 0.001, 0.4)[:, None], 0.8, 0.2)


def magic(seconds: float, r: np.random.Generator) -> Samples:
    """A shimmer that climbs: small glass bells upwards with air around them."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 4500, 9500, 1.0) * drift(n, q, 18) ** 2,
        r) * (arch(np.linspace(0, 1, n, dtype=np.float32), 2) * 0.05)[:, None].astype(np.float32)
    scale = (0, 2, 4, 7, 9)
    for k in range(16):
        pitch = 74 + 12 * (k // 5) + scale[k % 5] - (12 if k > 11 else 0)
        note = glass_bell(int(pitch), 0.4)[:count(1.2)]
        add(out, place(note * swell(len(note), 0.002, 0.6) * np.float32(0.30 + 0.2 * r.random()), float(np.sin(k * 1.1)) * 0.8),
            count(seconds * 0.55 * k / 16 + float(r.uniform(0, 0.02))))
    return in_room(out * swell(n, 0.01, 0.5)[:, None], 2.0, 0.4, 7500)


def shutter(seconds: float, r: np.random.Generator) -> Samples:
    """A camera takes a picture."""
    out = np.zeros((count(seconds), 2), np.float32)
    for at, loud in ((0.0, 1.0), (0.075, 0.8)):
        m = count(0.05)
        add(out, place((noise_band(m, r, 1200, 6500) + 0.7 * sine(420.0, m)) * strike(m, 0.001, 0.008) * np.float32(loud), 0), count(at))
    return in_room(out, 0.4, 0.15)


def alarm(seconds: float, r: np.random.Generator) -> Samples:
    """A two-tone warning, softened."""
    n = count(seconds)
    t = clock(n)
    hz = np.where((t % 0.8) < 0.4, 620.0, 494.0).astype(np.float32)
    tone = np.tanh((sine(hz, n) + 0.3 * sine(hz * np.float32(2), n)) * np.float32(1.3))
    gate = np.clip(np.minimum((t % 0.4) / 0.02, (0.4 - t % 0.4) / 0.02), 0, 1)
    return in_room(place((tone * gate * swell(n, 0.05, 0.3)).astype(np.float32), 0), 1.2, 0.3, 3500)

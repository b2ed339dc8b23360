"""What happens to things: something breaks apart, a telephone rings, oars pull through water."""

from __future__ import annotations

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.synth import Samples, add, arch, count, noise_band, place, sine, strike, swell


def crash(seconds: float, r: np.random.Generator) -> Samples:
    """Wood and metal give way at once, splinters fall after."""
    out = np.zeros((count(seconds), 2), np.float32)
    n = count(min(0.7, seconds - 0.05))
    blow = noise_band(n, r, 60, 900, 1.0, 0.5) * strike(n, 0.002, 0.12) + np.float32(0.7) * noise_band(n, r, 900, 5000) * strike(n, 0.002, 0.05)
    add(out, place(blow.astype(np.float32), 0.0), 0)
    for number in range(14):
        at = 0.03 + float(r.exponential(0.28)) + 0.02 * number
        m = count(float(r.uniform(0.05, 0.16)))
        if count(at) + m >= len(out):
            continue
        low = float(r.uniform(260, 1500))
        piece = noise_band(m, r, low, low * 1.8) * strike(m, 0.001, 0.025) * np.float32(r.uniform(0.15, 0.6) * np.exp(-at))
        add(out, place(piece.astype(np.float32), float(r.uniform(-0.7, 0.7))), count(at))
    return in_room(out, 1.0, 0.22, 5500)


def telephone(seconds: float, r: np.random.Generator) -> Samples:
    """An old telephone: two bells struck in turn, twice."""
    out = np.zeros((count(seconds), 2), np.float32)
    for start in (0.0, 1.05):
        for beat in range(16):
            at = start + beat * 0.042
            m = count(0.16)
            if count(at) + m >= len(out):
                break
            hz = 1180.0 if beat % 2 else 1390.0
            note = (sine(hz, m) + 0.5 * sine(hz * 2.76, m) + 0.2 * sine(hz * 5.4, m)) * strike(m, 0.001, 0.05)
            add(out, place((note * np.float32(r.uniform(0.85, 1.0))).astype(np.float32), 0.1), count(at))
    return in_room(out * swell(len(out), 0.002, 0.1)[:, None], 0.6, 0.2, 6500)


def oars(seconds: float, r: np.random.Generator) -> Samples:
    """Oars dip, pull and drip; the rowlock creaks."""
    out = np.zeros((count(seconds), 2), np.float32)
    at = 0.05
    while at < seconds - 0.9:
        n = count(0.75)
        u = np.linspace(0, 1, n, dtype=np.float32)
        pull = noise_band(n, r, 250, 1600, 1.0, 0.5) * arch(u**0.45) ** 2 + np.float32(0.3) * noise_band(n, r, 1600, 5200) * strike(n, 0.01, 0.10)
        add(out, place(pull.astype(np.float32), float(r.uniform(-0.3, 0.3))), count(at))
        m = count(0.2)
        v = np.linspace(0, 1, m, dtype=np.float32)
        creak = sine((310 + 130 * arch(v)).astype(np.float32), m) * (0.5 + 0.5 * np.sin(2 * np.pi * 42 * v)) * swell(m, 0.05, 0.08)
        add(out, place((creak * np.float32(0.05)).astype(np.float32), 0.2), count(at + 0.1))
        at += float(r.uniform(1.25, 1.45))
    return in_room(out, 0.7, 0.12, 5000)

"""Sea, stream, splash, bubbles, being under water, drips in a cave."""

from __future__ import annotations

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.synth import (
    Samples,
    add_round,
    around,
    clock,
    count,
    drift,
    glide,
    low_pass,
    noise_band,
    place,
    sine,
    strike,
)


def sea(seconds: float, r: np.random.Generator) -> Samples:
    """Waves that roll in and draw back, over a far surf."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 120, 900, 1.0, 0.4), r) * np.float32(0.35)
    many = max(2, round(seconds / 4.2))
    m = min(n, count(6.5))
    t = clock(m)
    for k in range(many):
        build = np.clip(t / 2.4, 0, 1) ** 2 * np.exp(-np.maximum(t - 2.4, 0) / 1.3)
        wave = around(lambda q: noise_band(m, q, 250, 4500, 0.9, 0.25), r, 0.7) * build[:, None]
        foam = np.clip((t - 1.8) / 1.0, 0, 1) * np.exp(-np.maximum(t - 2.8, 0) / 0.9) * 0.30
        hiss = around(lambda q: noise_band(m, q, 2500, 9000, 0.9), r) * foam[:, None]
        at = seconds * k / many + float(r.uniform(-0.5, 0.5))
        add_round(out, ((wave + hiss) * r.uniform(0.8, 1.2)).astype(np.float32), count(at))
    return out


def stream(seconds: float, r: np.random.Generator) -> Samples:
    """A brook: soft rush and countless small bubbles."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 500, 3800, 0.9, 0.3), r) * np.float32(0.5)
    for at in r.integers(0, n, int(seconds * 55)):
        add_round(out, place(_blip(r, 500, 1600) * np.float32(r.random() ** 2), float(r.uniform(-0.9, 0.9))), int(at))
    return out


def _blip(r: np.random.Generator, low: float, high: float) -> Samples:
    """One bubble: a short sine that rises."""
    m = count(float(r.uniform(0.02, 0.06)))
    start = float(r.uniform(low, high))
    return sine(glide(start, start * float(r.uniform(1.15, 1.7)), m), m) * strike(m, 0.004, 0.014)


def bubbles(seconds: float, r: np.random.Generator) -> Samples:
    """Bubbles that rise in water."""
    n = count(seconds)
    out = np.zeros((n, 2), np.float32)
    for _ in range(max(4, int(seconds * 11))):
        at = count(float(r.uniform(0, seconds)))
        add_round(out, place(_blip(r, 280, 900) * np.float32(0.3 + r.random()), float(r.uniform(-0.7, 0.7))), at)
    return out


def underwater(seconds: float, r: np.random.Generator) -> Samples:
    """The world heard from below: dull, slow, with bubbles now and then."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 90, 520, 2.0, 0.5) * drift(n, q, 0.5, 0.5, 1.0), r, 0.8)
    some = low_pass(bubbles(seconds, r), 1800)
    return out + some * np.float32(0.9) * drift(n, r, 0.5)[:, None] ** 2


def splash(seconds: float, r: np.random.Generator) -> Samples:
    """Something falls into water: slap, spray, bubbles."""
    n = count(seconds)
    t = clock(n)
    slap = around(lambda q: noise_band(n, q, 180, 2200, 1.0, 0.2), r, 0.6) * strike(n, 0.006, 0.09)[:, None]
    spray = around(lambda q: noise_band(n, q, 1500, 8000, 1.0) * (0.4 + drift(n, q, 30)),
        r) * (np.minimum(1, t / 0.06) * np.exp(-t / 0.28))[:, None]
    out = slap + spray * np.float32(0.5)
    for _ in range(26):
        at = count(0.15 + float(r.exponential(0.25)))
        if at < n - count(0.08):
            add_round(out, place(_blip(r, 350, 1300) * np.float32(0.6 * r.random()), float(r.uniform(-0.6, 0.6))), at)
    return in_room(out, 0.7, 0.15)


def drips(seconds: float, r: np.random.Generator) -> Samples:
    """A cave: low air, and drops that echo."""
    n = count(seconds)
    wet = np.zeros((n, 2), np.float32)
    for _ in range(max(2, int(seconds * 0.9))):
        m = count(0.07)
        start = float(r.uniform(900, 1700))
        drop = sine(glide(start, start * 1.5, m), m) * strike(m, 0.002, 0.012)
        add_round(wet, place(drop * np.float32(r.uniform(0.4, 1)), float(r.uniform(-0.8, 0.8))), int(r.integers(0, n)))
    echo = in_room(wet, 2.4, 0.7)
    out = echo[:n].copy()
    out[:len(echo) - n] += echo[n:]
    return out + around(lambda q: noise_band(n, q, 90, 450, 1.5, 0.5), r) * np.float32(0.03)

"""Feet on ground: shoes on stone, wood, metal, gravel, grass, snow; horses."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.synth import Samples, add, clock, count, drift, glide, noise_band, place, sine, strike, swell


def _walk(seconds: float, r: np.random.Generator, pace: float, foot: Callable[[np.random.Generator], Samples], room: float,
    wet: float) -> Samples:
    """Steps `pace` seconds apart, left and right a little different."""
    out = np.zeros((count(seconds), 2), np.float32)
    k, at = 0, 0.0
    while at < seconds - 0.25:
        add(out, place(foot(r) * np.float32((0.9 if k % 2 else 1.0) * r.uniform(0.85, 1.0)), -0.12 if k % 2 else 0.12), count(at))
        k += 1
        at += pace + float(r.uniform(-0.02, 0.02))
    return in_room(out, room, wet, 4500)


def _stone(r: np.random.Generator) -> Samples:
    m = count(0.2)
    heel = sine(glide(170, 90, m, 0.4), m) * strike(m, 0.002, 0.022) + noise_band(m, r, 900, 4200, 1.0) * strike(m, 0.001,
        0.012) * np.float32(0.5)
    sole = np.zeros(m, np.float32)
    add(sole, noise_band(count(0.08), r, 1200, 4500, 1.0) * strike(count(0.08), 0.006, 0.014) * np.float32(0.22), count(0.07))
    return heel + sole


def _wood(r: np.random.Generator) -> Samples:
    m = count(0.24)
    return (sine(glide(145, 92, m, 0.4), m) + 0.5 * sine(268.0, m)) * strike(m, 0.002, 0.035) + noise_band(m, r, 500, 2600,
        1.0) * strike(m, 0.001, 0.012) * np.float32(0.4)


def _metal(r: np.random.Generator) -> Samples:
    m = count(0.35)
    ring = sum((sine(hz, m, float(r.random())) * strike(m, 0.001, 0.05) * np.float32(0.22) for hz in (320.0, 497.0, 811.0, 1240.0)),
        np.zeros(m, np.float32))
    add(ring, _stone(r), 0)
    return ring


def _soft(r: np.random.Generator) -> Samples:
    m = count(0.22)
    return noise_band(m, r, 500, 3800, 0.9) * drift(m, r, 40) * strike(m, 0.02, 0.05) + sine(glide(110, 70, m), m) * strike(m, 0.004,
        0.03) * np.float32(0.6)


def _snow(r: np.random.Generator) -> Samples:
    m = count(0.3)
    crunch = noise_band(m, r, 900, 3800, 1.2) * drift(m, r, 90) ** 2 * swell(m, 0.03, 0.16)
    return crunch + noise_band(m, r, 180, 700, 1.0) * swell(m, 0.03, 0.2) * np.float32(0.3)


def _gravel(r: np.random.Generator) -> Samples:
    m = count(0.26)
    return noise_band(m, r, 800, 4200, 1.2) * drift(m, r, 140) ** 3 * swell(m, 0.012, 0.17) * np.float32(2.0) + noise_band(m, r, 200,
        800) * strike(m, 0.003, 0.03) * np.float32(0.4)


def stone_steps(seconds: float, r: np.random.Generator) -> Samples:
    return _walk(seconds, r, 0.56, _stone, 0.8, 0.2)


def wood_steps(seconds: float, r: np.random.Generator) -> Samples:
    return _walk(seconds, r, 0.56, _wood, 0.5, 0.15)


def metal_steps(seconds: float, r: np.random.Generator) -> Samples:
    return _walk(seconds, r, 0.58, _metal, 0.8, 0.2)


def soft_steps(seconds: float, r: np.random.Generator) -> Samples:
    return _walk(seconds, r, 0.56, _soft, 0.4, 0.06)


def snow_steps(seconds: float, r: np.random.Generator) -> Samples:
    return _walk(seconds, r, 0.66, _snow, 0.4, 0.05)


def gravel_steps(seconds: float, r: np.random.Generator) -> Samples:
    return _walk(seconds, r, 0.58, _gravel, 0.4, 0.06)


def running(seconds: float, r: np.random.Generator) -> Samples:
    """Quick steps on hard ground."""
    return _walk(seconds, r, 0.31, _stone, 0.5, 0.12)


def hooves(seconds: float, r: np.random.Generator) -> Samples:
    """A horse at a canter: three beats and a breath."""
    out = np.zeros((count(seconds), 2), np.float32)
    at = 0.0
    while at < seconds - 0.4:
        for k, late in enumerate((0.0, 0.12, 0.23)):
            m = count(0.14)
            hoof = (sine(glide(310 + 40 * k, 190, m, 0.4), m) + 0.4 * sine(740.0, m)) * strike(m, 0.0015, 0.016) + noise_band(m, r, 300,
                2200, 1.0) * strike(m, 0.002, 0.02) * np.float32(0.5)
            add(out, place(hoof * np.float32(r.uniform(0.7, 1)), float(r.uniform(-0.25, 0.25))), count(at + late))
        at += 0.52 + float(r.uniform(-0.015, 0.015))
    return in_room(out, 0.6, 0.12, 4000)


def heartbeat(seconds: float, r: np.random.Generator) -> Samples:
    """Lub-dub, with enough body above the sub to be heard on small speakers."""
    out = np.zeros((count(seconds), 2), np.float32)
    at = 0.0
    while at < seconds - 0.4:
        for late, loud, hz in ((0.0, 1.0, 78.0), (0.26, 0.75, 92.0)):
            m = count(0.24)
            t = clock(m)
            beat = np.tanh((sine((hz * (1 + 0.5 * np.exp(-t * 40))).astype(np.float32), m)
                + 0.4 * sine(hz * 2, m)) * np.float32(1.5)) * strike(m, 0.008, 0.045)
            add(out, place(beat * np.float32(loud), 0), count(at + late))
        at += 0.95
    return out

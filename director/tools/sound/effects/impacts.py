"""Things that hit, open, break, step, turn: mostly one action each."""

from __future__ import annotations

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.synth import (
    Samples,
    add,
    arch,
    around,
    clock,
    count,
    drift,
    glide,
    low_pass,
    noise_band,
    pair,
    place,
    shaped_noise,
    sine,
    strike,
    swell,
)


def explosion(seconds: float, r: np.random.Generator) -> Samples:
    """Blast, body and debris; loud, but rounded."""
    n = count(seconds)
    t = clock(n)
    blast = around(lambda q: noise_band(n, q, 120, 2600, 0.9, 0.3), r, 0.6) * strike(n, 0.004, 0.22)[:, None]
    sub = place(sine((34 + 66 * np.exp(-t * 3)).astype(np.float32), n) * strike(n, 0.006, 0.35), 0)
    tail = around(lambda q: shaped_noise(n, q, lambda f: f**-0.8 / np.sqrt(1 + (70 / f) ** 4)) * drift(n, q, 6, 0.4, 1.0), r) * strike(n,
        0.03, seconds * 0.22)[:, None]
    out = np.tanh(blast * np.float32(1.2) + sub * np.float32(1.1) + tail * np.float32(0.5))
    for _ in range(40):
        m = count(float(r.uniform(0.01, 0.05)))
        at = 0.15 + float(r.exponential(0.4))
        bit = noise_band(m, r, 500, 4500) * strike(m, 0.001, m / 48_000 / 4)
        add(out, place(bit * np.float32(0.22 * np.exp(-at)), float(r.uniform(-0.9, 0.9))), count(at))
    return in_room(out, 1.6, 0.3, 2800)


def door(seconds: float, r: np.random.Generator) -> Samples:
    """A latch, a swing, a door that closes."""
    n = count(seconds)
    out = np.zeros((n, 2), np.float32)
    m = count(0.08)
    add(out, place((noise_band(m, r, 1200, 5000) * strike(m, 0.001, 0.008)
        + 0.5 * sine(1350.0, m) * strike(m, 0.001, 0.01)) * np.float32(0.5), 0.1), 0)
    m = count(0.45)
    shut = sine(glide(120, 78, m), m) * strike(m, 0.003, 0.07) + noise_band(m, r, 200, 1800, 1.0) * strike(m, 0.003,
        0.035) * np.float32(0.6)
    add(out, place(shut, -0.05), count(min(0.45, seconds * 0.4)))
    return in_room(out, 0.8, 0.2, 3500)


def sliding_door(seconds: float, r: np.random.Generator) -> Samples:
    """A door of a ship: air, a slide, a soft stop."""
    n = count(seconds)
    u = np.linspace(0, 1, n, dtype=np.float32)
    air = around(lambda q: noise_band(n, q, 700, 5000, 1.0, 0.3), r, 0.7) * (arch(u, 0.7) * (1 - u))[:, None]
    slide = place(low_pass(sine(glide(210, 140, n), n) + 0.4 * sine(glide(420, 280, n), n), 900) * swell(n, 0.05, 0.3) * np.float32(0.25),
        0)
    m = count(0.2)
    add(out := (air + slide).astype(np.float32), place(sine(glide(140, 80, m), m) * strike(m, 0.003, 0.04) * np.float32(0.9), 0),
        count(seconds * 0.75))
    return in_room(out, 0.7, 0.2)


def creak(seconds: float, r: np.random.Generator) -> Samples:
    """Wood that gives way slowly."""
    n = count(seconds)
    rate = 34 + 50 * drift(n, r, 2.5)
    clicks = np.maximum(0, sine(rate, n)) ** 24
    body = noise_band(n, r, 500, 2400, 1.2) * clicks + sine((rate * 9).astype(np.float32), n) * clicks * 0.6
    return in_room(place((body * swell(n, 0.1, 0.2)).astype(np.float32), 0.15), 0.7, 0.2)


def _metal(r: np.random.Generator, base: float, seconds: float, ring: float) -> Samples:
    """Struck metal: uneven partials, the high ones shorter."""
    m = count(seconds)
    ratios = (1.0, 1.51, 2.33, 2.94, 4.16, 5.43, 6.8)
    tone = sum((sine(base * k * float(r.uniform(0.99, 1.01)), m, float(r.random())) * strike(m, 0.001,
        ring / (0.7 + 0.5 * k)) * np.float32(k**-0.5) for k in ratios if base * k < 11_000), np.zeros(m, np.float32))
    return tone + noise_band(m, r, 1200, 6000) * strike(m, 0.0008, 0.006) * np.float32(0.5)


def clink(seconds: float, r: np.random.Generator) -> Samples:
    """Tin cans and small parts knock together."""
    out = np.zeros((count(seconds), 2), np.float32)
    at = 0.0
    while at < seconds - 0.4:
        add(out, place(_metal(r, float(r.uniform(900, 1900)), 0.4, 0.05) * np.float32(r.uniform(0.4, 1)), float(r.uniform(-0.5, 0.5))),
            count(at))
        at += float(r.choice([0.09, 0.14, 0.32, 0.5]))
    return in_room(out, 0.6, 0.18, 6000)


def hammer(seconds: float, r: np.random.Generator) -> Samples:
    """A hammer on metal and wood, in a worker's rhythm."""
    out = np.zeros((count(seconds), 2), np.float32)
    for k in range(max(1, int(seconds / 0.48))):
        m = count(0.3)
        blow = _metal(r, 640, 0.3, 0.035) * np.float32(0.5) + sine(glide(210, 130, m), m) * strike(m, 0.002, 0.03)
        add(out, place(blow * np.float32(r.uniform(0.75, 1)), 0.1), count(k * 0.48 + float(r.uniform(0, 0.03))))
    return in_room(out, 0.7, 0.18, 4500)


def clash(seconds: float, r: np.random.Generator) -> Samples:
    """Blades meet."""
    out = np.zeros((count(seconds), 2), np.float32)
    for at in (0.0, 0.42, 0.78):
        if at < seconds - 0.3:
            add(out, place(_metal(r, float(r.uniform(1150, 1700)), 0.9, 0.2), float(r.uniform(-0.4, 0.4))), count(at))
    return in_room(out, 1.2, 0.25, 6000)


def shatter(seconds: float, r: np.random.Generator) -> Samples:
    """Glass breaks and falls."""
    out = around(lambda q: noise_band(count(seconds), q, 1500, 5500, 1.2) * strike(count(seconds), 0.001, 0.05), r, 0.7)
    for _ in range(45):
        at = float(r.exponential(0.25))
        m = count(0.18)
        piece = sine(float(r.uniform(2200, 7000)), m) * strike(m, 0.0008, float(r.uniform(0.008, 0.03)))
        add(out, place(piece * np.float32(0.35 * np.exp(-at)), float(r.uniform(-0.8, 0.8))), count(at))
    return in_room(out, 0.8, 0.2, 7000)


def thud(seconds: float, r: np.random.Generator) -> Samples:
    """Something heavy lands, or a ball is hit."""
    n = count(seconds)
    return in_room(place(sine(glide(150, 62, n, 0.4), n) * strike(n, 0.003, 0.08)
        + noise_band(n, r, 200, 1600, 1.0) * strike(n, 0.002, 0.025) * np.float32(0.5), 0), 0.6, 0.2, 3000)


def press(seconds: float, r: np.random.Generator) -> Samples:
    """A switch: down and up."""
    out = np.zeros((count(seconds), 2), np.float32)
    for at, hz in ((0.0, 2100.0), (0.11, 2700.0)):
        m = count(0.05)
        add(out, place((noise_band(m, r, 1500, 6000) + 0.6 * sine(hz, m) + 0.8 * sine(310.0, m)) * strike(m, 0.001, 0.006), 0.05),
            count(at))
    return in_room(out, 0.4, 0.12)


def paper(seconds: float, r: np.random.Generator) -> Samples:
    """A page is turned."""
    n = count(seconds)
    u = np.linspace(0, 1, n, dtype=np.float32)
    rub = around(lambda q: noise_band(n, q, 1000, 4800, 1.2, 0.2) * drift(n, q, 22) ** 2, r, 0.6)
    return np.asarray(rub * (arch(u, 1.5) + 0.8 * np.exp(-(((u - 0.75) / 0.06) ** 2)))[:, None], np.float32)


def clock_tick(seconds: float, r: np.random.Generator) -> Samples:
    """Tick and tock, one second each."""
    out = np.zeros((count(seconds), 2), np.float32)
    for k in range(int(seconds * 2)):
        m = count(0.06)
        tick = (sine(1900.0 if k % 2 else 1550.0, m) * 0.6 + sine(620.0, m) * 0.6 + noise_band(m, r, 1500, 5000) * 0.5) * strike(m,
            0.0008, 0.007)
        add(out, place(tick, 0.15), count(k * 0.5))
    return in_room(out, 0.6, 0.2)[:count(seconds)]


def wings(seconds: float, r: np.random.Generator) -> Samples:
    """Big wings beat."""
    n = count(seconds)
    t = clock(n)
    beat = np.maximum(0, np.sin(2 * np.pi * 2.6 * t)) ** 3 * swell(n, 0.1, 0.4)
    return np.asarray(around(lambda q: noise_band(n, q, 140, 1300, 1.0, 0.4), r, 0.6) * beat[:, None], np.float32)


def whoosh(seconds: float, r: np.random.Generator) -> Samples:
    """Something rushes past from left to right."""
    n = count(seconds)
    u = np.linspace(0, 1, n, dtype=np.float32)
    near = arch(u**0.85, 2)
    low, high = noise_band(n, r, 250, 1200, 1.0, 0.2), noise_band(n, r, 1000, 5200, 1.0, 0.2)
    mono = low * near + high * near**2.5 * np.float32(0.8)
    angle = u * np.pi / 2
    return in_room(pair(mono * (0.25 + np.cos(angle)), mono * (0.25 + np.sin(angle))), 0.8, 0.15)

"""Engines, cars, trains, neon, electricity, factories, consoles, rockets."""

from __future__ import annotations

import numpy as np

from director.tools.sound.reverb import in_room
from director.tools.sound.synth import (
    Samples,
    add,
    add_round,
    arch,
    around,
    chance,
    clock,
    count,
    drift,
    glide,
    high_pass,
    low_pass,
    noise_band,
    pair,
    place,
    sine,
    strike,
    swell,
)


def engine_hum(seconds: float, r: np.random.Generator) -> Samples:
    """A ship's engine from inside: a soft chord of hums that beat slowly, and air from the vents."""
    n = count(seconds)
    hum = np.zeros((n, 2), np.float32)
    for k, loud in ((1, 0.7), (2, 1.0), (3, 0.55), (4, 0.4), (6, 0.22), (8, 0.12)):
        for side, detune in ((-0.5, 0.0), (0.5, 1.0)):
            hz = (round(58 * k * seconds) + detune) / seconds            # whole turns: the loop closes
            hum += place(sine(hz, n, float(r.random())) * np.float32(loud), side)
    air = around(lambda q: noise_band(n, q, 250, 2200, 1.0, 0.5), r)
    return np.asarray(hum * (0.30 + 0.05 * drift(n, r, 0.5))[:, None] + air * np.float32(0.28), np.float32)


def motor(seconds: float, r: np.random.Generator) -> Samples:
    """A car or boat motor running: firing pulses through an exhaust."""
    n = count(seconds)
    hz = 62 * (1 + 0.05 * (drift(n, r, 0.6) - 0.5))
    body = np.tanh(sum((sine(hz * np.float32(k), n, 0.13 * k) * np.float32(k**-0.8) for k in range(1, 9)),
        np.zeros(n, np.float32)) * np.float32(1.2))
    rough = around(lambda q: noise_band(n, q, 150, 2500, 1.0, 0.4), r) * (0.6 + 0.4 * body)[:, None]
    return np.asarray(place(body * np.float32(0.8), 0) + rough * np.float32(0.4), np.float32)


def car_pass(seconds: float, r: np.random.Generator) -> Samples:
    """A car goes by from left to right, its pitch falling as it passes."""
    n = count(seconds)
    u = np.linspace(-1, 1, n, dtype=np.float32)
    near = 1 / (1 + (u * 4.5) ** 2)
    hz = 88 * (1 - 0.10 * np.tanh(u * 5))
    tone = sum((sine((hz * k).astype(np.float32), n) * np.float32(1 / k) for k in range(1, 7)), np.zeros(n, np.float32))
    tyres = noise_band(n, r, 350, 3500, 0.9, 0.3)
    mono = (tone * np.float32(0.35) + tyres) * near * swell(n, 0.2, 0.2)
    angle = (np.tanh(u * 3) + 1) * np.pi / 4
    return pair(mono * np.cos(angle), mono * np.sin(angle))


def train(seconds: float, r: np.random.Generator) -> Samples:
    """Riding a train: rumble, and wheels over joints in twos."""
    n = count(seconds)
    out = around(lambda q: noise_band(n, q, 80, 600, 1.0, 0.5), r, 0.7) * np.float32(0.6)
    out += around(lambda q: noise_band(n, q, 900, 3500, 1.0), r) * np.float32(0.10)
    beat = seconds / max(1, round(seconds / 0.82))
    for k in range(round(seconds / beat)):
        for late, loud in ((0.0, 1.0), (0.13, 0.8)):
            m = count(0.16)
            clack = noise_band(m, r, 250, 2600, 1.0) * strike(m, 0.002, 0.022) + sine(118.0, m) * strike(m, 0.002, 0.04)
            add_round(out, place(clack * np.float32(loud * 1.3), 0.2 if late else -0.2), count(k * beat + late))
    return out


def neon(seconds: float, r: np.random.Generator) -> Samples:
    """Neon tubes and transformers: a thin buzz that flickers."""
    n = count(seconds)
    base = round(100 * seconds) / seconds
    buzz = sum((sine(base * k, n, float(r.random())) * np.float32(k**-0.7) for k in (1, 2, 3, 4, 6, 8, 10, 12, 16)),
        np.zeros(n, np.float32))
    buzz = buzz * (0.7 + 0.3 * drift(n, r, 5))
    return place(buzz * np.float32(0.5), 0.1) + around(lambda q: noise_band(n, q, 1500, 5000, 1.0), r) * np.float32(0.10) * drift(n, r,
        4)[:, None] ** 2


def sparks(seconds: float, r: np.random.Generator) -> Samples:
    """Electricity arcs: a ragged crackle with a buzz in it."""
    n = count(seconds)
    gate = (drift(n, r, 16) > 0.45) * drift(n, r, 45) ** 2
    gate = low_pass(gate.astype(np.float32), 350)
    buzz = np.sign(sine(100.0, n)) * np.float32(0.3)
    return in_room(around(lambda q: noise_band(n, q, 1000, 5200, 1.2) + buzz * 0.6, r, 0.5) * (gate * swell(n, 0.01, 0.1))[:, None], 0.6,
        0.15)


def factory(seconds: float, r: np.random.Generator) -> Samples:
    """A workshop at work: low machines, and a press in rhythm."""
    n = count(seconds)
    out = engine_hum(seconds, r) * np.float32(0.5) + around(lambda q: noise_band(n, q, 200, 1500, 1.0, 0.4), r) * np.float32(0.3)
    step = seconds / max(1, round(seconds / 1.4))
    for k in range(round(seconds / step)):
        m = count(0.35)
        thud = sine(glide(130, 70, m), m) * strike(m, 0.004, 0.06) + noise_band(m, r, 500, 4000, 1.0) * strike(m, 0.01,
            0.05) * np.float32(0.35)
        add_round(out, place(thud, -0.3 + 0.6 * (k % 2)), count(k * step))
    return out


def console(seconds: float, r: np.random.Generator) -> Samples:
    """A control room: now and then a small soft beep, somewhere else each time."""
    n = count(seconds)
    out = np.zeros((n, 2), np.float32)
    at = float(r.uniform(0.2, 0.8))
    while at < seconds - 0.4:
        hz = float(r.choice([740, 880, 988, 1175, 1319]))
        for k in range(int(r.integers(1, 4))):
            m = count(0.07)
            blip = (sine(hz, m) + 0.2 * sine(hz * 2, m)) * swell(m, 0.008, 0.03)
            add_round(out, place(blip * np.float32(r.uniform(0.4, 1)), float(r.uniform(-0.8, 0.8))), count(at + 0.13 * k))
        at += float(r.uniform(0.6, 1.9))
    wet = in_room(out, 0.5, 0.3, 6000)[:n]
    return wet + around(lambda q: noise_band(n, q, 150, 1800, 1.0, 0.5), r) * np.float32(0.01)


def rocket(seconds: float, r: np.random.Generator) -> Samples:
    """Ignition and thrust: a roar that builds and passes away."""
    n = count(seconds)
    t = clock(n)
    power = np.clip(t / 0.9, 0, 1) ** 1.5 * np.clip((seconds - t) / (seconds * 0.5), 0, 1)
    roar = around(lambda q: noise_band(n, q, 70, 1600, 0.9, 0.4) * (0.7 + 0.3 * drift(n, q, 18)), r, 0.8)
    tear = around(lambda q: noise_band(n, q, 1500, 6000, 1.0) * drift(n, q, 30) ** 2, r)
    return in_room(np.tanh((roar + tear * np.float32(0.35)) * np.float32(0.9)) * power[:, None], 1.4, 0.2, 3000)


def servo(seconds: float, r: np.random.Generator) -> Samples:
    """A robot moves a joint: a small motor runs up, stops, runs back."""
    n = count(seconds)
    out = np.zeros((n, 2), np.float32)
    at = 0.0
    while at < seconds - 0.35:
        m = count(float(r.uniform(0.16, 0.34)))
        top = float(r.uniform(420, 760))
        u = np.linspace(0, 1, m, dtype=np.float32)
        hz = (top * (0.65 + 0.35 * arch(u, 0.5))).astype(np.float32)
        whir = sum((sine(hz * np.float32(k), m) * np.float32(k**-1.2) for k in (1, 2, 3, 5)),
            np.zeros(m, np.float32)) + 0.3 * noise_band(m, chance("servo", at), 1500, 5000)
        add(out, place(whir * swell(m, 0.03, 0.05), float(r.uniform(-0.3, 0.3))), count(at))
        at += m / 48_000 + float(r.uniform(0.05, 0.25))
    return in_room(high_pass(out, 200), 0.4, 0.12)

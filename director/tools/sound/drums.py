"""Soft drums and percussion, each a stereo one-shot at a peak near 1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from director.tools.sound.synth import (
    Samples,
    add,
    chance,
    clock,
    count,
    glide,
    noise_band,
    pair,
    place,
    sine,
    strike,
    swell,
)

Drum = Callable[[int], Samples]
"""Makes one of a few takes of the drum (0, 1, 2 …), so that no two hits in a row are the same."""


def _top(x: Samples) -> Samples:
    return (x / np.float32(np.abs(x).max() + 1e-6)).astype(np.float32)


def _burst(take: int, name: str, seconds: float, low: float, high: float, attack: float, decay: float) -> Samples:
    n = count(seconds)
    r = chance(name, take)
    envelope = strike(n, attack, decay)
    a, b = noise_band(n, r, low, high), noise_band(n, r, low, high)
    return _top(pair((a * 0.8 + b * 0.4) * envelope, (b * 0.8 + a * 0.4) * envelope))


def kick(take: int) -> Samples:
    """A round kick with a soft beater."""
    n = count(0.38)
    body = sine((54 + 95 * np.exp(-clock(n) * 34)).astype(np.float32), n) * strike(n, 0.002, 0.10)
    click = noise_band(n, chance("kick", take), 900, 3200) * strike(n, 0.001, 0.006) * np.float32(0.10)
    return place(_top(np.tanh(body * np.float32(1.5)) + click), 0.0)


def taiko(take: int) -> Samples:
    """A big skin drum in a hall, with its stick."""
    n = count(1.1)
    r = chance("taiko", take)
    body = sine(glide(104, 68, n, 0.35), n) * strike(n, 0.003, 0.19) + sine(glide(176, 142, n, 0.4), n) * strike(n, 0.002,
        0.10) * np.float32(0.5)
    skin = noise_band(n, r, 180, 1400, 1.0) * strike(n, 0.002, 0.05) * np.float32(0.35)
    return place(_top(np.tanh(body) + skin), float(r.uniform(-0.35, 0.35)))


def tom(take: int) -> Samples:
    """A frame drum or low tom played with the hand."""
    n = count(0.5)
    body = sine(glide(150, 112, n, 0.4), n) * strike(n, 0.003, 0.10) + noise_band(n, chance("tom", take), 250, 1500) * strike(n, 0.002,
        0.03) * np.float32(0.3)
    return place(_top(body), -0.25)


def snare(take: int) -> Samples:
    """A tight snare, rounded."""
    n = count(0.28)
    shell = sine(glide(225, 180, n, 0.4), n) * strike(n, 0.002, 0.05)
    out = _burst(take, "snare", 0.28, 900, 6500, 0.002, 0.055) * np.float32(0.8)
    return _top(out + place(shell, 0) * np.float32(0.7))


def brush(take: int) -> Samples:
    """A brush swept over a snare."""
    return _burst(take, "brush", 0.3, 1200, 6000, 0.035, 0.07)


def tap(take: int) -> Samples:
    """A brush tapped."""
    return _burst(take, "tap", 0.16, 900, 5000, 0.003, 0.026)


def hat(take: int) -> Samples:
    """A closed hi-hat, not sharp."""
    return _burst(take, "hat", 0.11, 6000, 11_000, 0.002, 0.022)


def ride(take: int) -> Samples:
    """A ride cymbal, far away."""
    return _burst(take, "ride", 0.9, 4200, 9000, 0.003, 0.19)


def shaker(take: int) -> Samples:
    """An egg shaker."""
    return _burst(take, "shaker", 0.13, 4500, 9000, 0.022, 0.03)


def clap(take: int) -> Samples:
    """A few hands."""
    n = count(0.3)
    out = np.zeros((n, 2), np.float32)
    for step, delay in enumerate((0.0, 0.011, 0.021, 0.030)):
        add(out, _burst(take * 7 + step, "clap", 0.2, 900, 3800, 0.001, 0.012 if step < 3 else 0.06), count(delay))
    return _top(out)


def rim(take: int) -> Samples:
    """A cross stick."""
    n = count(0.12)
    return place(_top(sine(1650.0, n) * strike(n, 0.001, 0.010) + sine(820.0, n) * strike(n, 0.001, 0.016)
        + noise_band(n, chance("rim", take), 1500, 5000) * strike(n, 0.001, 0.006) * np.float32(0.3)), 0.2)


def tambourine(take: int) -> Samples:
    """Small jingles."""
    return _burst(take, "jingle", 0.24, 5200, 9500, 0.004, 0.05)


def rise(take: int) -> Samples:
    """Two seconds of a cymbal rolled up towards the turn; its loudest moment is its end."""
    n = count(2.0)
    ramp = (np.linspace(0, 1, n, dtype=np.float32) ** 2.5) * swell(n, 0.1, 0.06)
    r = chance("rise", take)
    return _top(pair(noise_band(n, r, 2500, 8000, 1.0) * ramp, noise_band(n, r, 2500, 8000, 1.0) * ramp))


def cymbal(take: int) -> Samples:
    """A soft crash."""
    return _burst(take, "cymbal", 2.6, 1800, 8000, 0.006, 0.55)


DRUMS: dict[str, Drum] = {
    "kick": kick, "taiko": taiko, "tom": tom, "snare": snare, "brush": brush, "tap": tap, "hat": hat, "ride": ride,
    "shaker": shaker, "clap": clap, "rim": rim, "tambourine": tambourine, "rise": rise, "cymbal": cymbal,
}

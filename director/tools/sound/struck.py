"""Instruments that are struck or plucked: each note is a sum of partials that die at their own pace.

Every function takes a MIDI pitch and how bright the stroke is (0 soft to 1 hard) and returns the whole mono note at
a peak near 1; the band fades it out where the player lets go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from director.tools.sound.synth import RATE, Samples, chance, count, high_pass, low_pass, noise_band, strike, swell

Struck = Callable[[int, float], Samples]
Partial = tuple[float, float, float]
"""Ratio to the fundamental, amplitude, seconds to fall by 8.7 dB."""


STRETCH = 512
"""Samples of a note that are worked out together."""


def hertz(pitch: float) -> float:
    """Frequency of a MIDI pitch; 69 is A at 440 Hz."""
    return float(440.0 * 2 ** ((pitch - 69) / 12))


def ringing(pitch: float, partials: Iterable[Partial], seconds: float, attack: float) -> Samples:
    """The sum of the partials below 12 kHz over `seconds`, peak 1, with a rise of `attack` and a soft end.

    A partial is a number that turns and shrinks by the same factor from sample to sample: its value is that at the start of a stretch times
    what a stretch does to it, so that all partials are one product of two small matrices.
    """
    base, n, r = hertz(pitch), count(seconds), chance("ringing", pitch)
    sounding = [(ratio, loud, decay, r.uniform(0, 2 * np.pi)) for ratio, loud, decay in partials if base * ratio <= 12_000 and loud >= 1e-3]
    ratio, loud, decay, phase = np.array(sounding).reshape(-1, 4).T
    turn = (2j * np.pi * base * ratio - 1 / decay) / RATE
    starts = np.arange(0, n, STRETCH)[:, None]
    heard = starts < decay * 8 * RATE                      # 8 decays are 70 dB: inaudible beyond
    far, near = np.exp(starts * turn + 1j * phase) * loud * heard, np.exp(np.outer(turn, np.arange(STRETCH)))
    out = np.hstack([far.real, far.imag]).astype(np.float32) @ np.vstack([near.imag, near.real]).astype(np.float32)
    note = out.ravel()[:n] * swell(n, attack, min(0.25, seconds / 3))
    return (note / np.float32(np.abs(note).max() + 1e-6)).astype(np.float32)


def _life(pitch: float, seconds: float) -> float:
    """Low notes ring longer: `seconds` at middle C, twice that two octaves below."""
    return seconds * 2 ** ((60 - pitch) / 24)


def felt_piano(pitch: int, bright: float) -> Samples:
    """A soft upright with felt: stiff-string partials in beating pairs and a little hammer."""
    life = _life(pitch, 1.25)
    partials: list[Partial] = []
    for k in range(1, 13):
        stiff = k * (1 + 0.00035 * k * k) ** 0.5
        loud = k**-1.0 * float(np.exp(-k * (0.42 - 0.22 * bright)))
        partials += [(stiff, loud, life / (1 + 0.32 * k)), (stiff * 1.0007, loud * 0.7, life * 1.9 / (1 + 0.3 * k))]
    note = ringing(pitch, partials, min(6.0, life * 4), 0.003)
    thump = noise_band(count(0.06), chance("felt", pitch), 90, 700) * strike(count(0.06), 0.002, 0.012) * np.float32(0.10)
    note[:len(thump)] += thump
    return note


def grand_piano(pitch: int, bright: float) -> Samples:
    """A brighter piano for open, happy and big music."""
    life = _life(pitch, 1.4)
    partials: list[Partial] = []
    for k in range(1, 18):
        stiff = k * (1 + 0.0003 * k * k) ** 0.5
        loud = k**-0.9 * float(np.exp(-k * (0.24 - 0.14 * bright))) * (0.35 + 0.65 * abs(np.sin(np.pi * k / 7.3)))
        partials += [(stiff, loud, life / (1 + 0.28 * k)), (stiff * 1.0006, loud * 0.6, life * 2 / (1 + 0.25 * k))]
    return ringing(pitch, partials, min(6.0, life * 4), 0.002)


def electric_piano(pitch: int, bright: float) -> Samples:
    """A tine piano: a round fundamental with a bell that fades first."""
    life = _life(pitch, 1.3)
    bell = 0.10 + 0.16 * bright
    body = [(1, 1, life), (2, 0.28, life * 0.6), (3, 0.10 + 0.1 * bright, life * 0.35), (4, 0.07, life * 0.3)]
    return ringing(pitch, [*body, (7.02, bell * 0.5, 0.16), (14.1, bell * 0.25, 0.07), (1.003, 0.3, life)], min(5.0, life * 3.6), 0.004)


def harp(pitch: int, bright: float) -> Samples:
    """A plucked gut string, warm."""
    return ringing(pitch, _string(_life(pitch, 0.9), 3.1, 0.30 - 0.16 * bright, 14), min(4.0, _life(pitch, 3.2)), 0.002)


def guitar(pitch: int, bright: float) -> Samples:
    """A nylon guitar: a string near the bridge with the box behind it."""
    return ringing(pitch, [(1.001, 0.4, 0.25), *_string(_life(pitch, 0.62), 4.7, 0.20 - 0.12 * bright, 18)], min(3.2, _life(pitch, 2.4)),
        0.0015)


def pizzicato(pitch: int, bright: float) -> Samples:
    """Short plucked strings of an orchestra."""
    return ringing(pitch, _string(_life(pitch, 0.17), 2.6, 0.26 - 0.14 * bright, 12), 0.9, 0.003)


def synth_pluck(pitch: int, bright: float) -> Samples:
    """A saw through a filter that closes quickly, in two detuned voices."""
    reach = 0.5 + 0.5 * bright
    voices = [(k * tune, k**-1.0, 0.42 * reach / (1 + 0.55 * k) + 0.03) for k in range(1, 26) for tune in (0.9975, 1.0028)]
    return ringing(pitch, voices, 1.4, 0.003)


def _string(life: float, pluck: float, dull: float, most: int) -> list[Partial]:
    """Partials of a string plucked at 1/pluck of its length; `dull` damps the high ones."""
    return [(k * (1 + 0.0001 * k * k) ** 0.5, abs(float(np.sin(np.pi * k / pluck))) * k**-0.9 * float(np.exp(-dull * k)),
             life / (1 + 0.22 * k)) for k in range(1, most + 1)]


def celesta(pitch: int, bright: float) -> Samples:
    """Small steel plates under felt: pure, with a quick high ring."""
    life = _life(pitch, 1.1)
    return ringing(pitch, [(1, 1, life), (2.0, 0.16, life * 0.5), (4.02, 0.24 + 0.2 * bright, life * 0.3), (8.1, 0.06, 0.1),
        (1.002, 0.4, life * 1.2)],
                   min(4.0, life * 3.5), 0.003)


def music_box(pitch: int, bright: float) -> Samples:
    """A plucked steel comb."""
    life = _life(pitch, 1.3)
    return ringing(pitch, [(1, 1, life), (2.01, 0.2, life * 0.5), (5.42, 0.22, 0.22), (6.27, 0.12 + 0.1 * bright, 0.15)],
        min(4.0, life * 3), 0.001)


def bell(pitch: int, bright: float) -> Samples:
    """A tuned bell: hum, strike note, minor third, fifth, octave and upper ring."""
    rings = [(0.5, 0.45, 3.0), (1, 1, 2.2), (1.19, 0.35, 1.6), (1.5, 0.28, 1.3), (2, 0.55, 1.5), (2.51, 0.2, 0.8), (3.01, 0.24, 0.7),
        (4.17, 0.16 * (0.5 + bright), 0.4)]
    return ringing(pitch, [(k, a, _life(pitch, d * 0.8)) for k, a, d in rings], 6.0, 0.003)


def glass_bell(pitch: int, bright: float) -> Samples:
    """A soft synthetic bell for wonder and night."""
    life = _life(pitch, 1.8)
    return ringing(pitch, [(1, 1, life), (1.004, 0.5, life), (2.76, 0.22 + 0.1 * bright, life * 0.35), (5.4, 0.08, 0.2),
        (3.0, 0.12, life * 0.5)], min(5.0, life * 3), 0.006)


def marimba(pitch: int, bright: float) -> Samples:
    """A wooden bar over a tube."""
    life = _life(pitch, 0.32)
    return ringing(pitch, [(1, 1, life), (3.93, 0.26 + 0.15 * bright, life * 0.28), (9.3, 0.12, 0.025)], min(1.6, life * 5), 0.002)


def upright_bass(pitch: int, bright: float) -> Samples:
    """A plucked double bass: round, with finger and wood, so that small speakers carry it too."""
    life = min(1.1, _life(pitch, 0.45))
    tone = ringing(pitch, [(k, (1.0, 0.85, 0.62, 0.42, 0.3, 0.2, 0.13, 0.09)[k - 1], life / (1 + 0.25 * k)) for k in range(1, 9)],
        min(2.2, life * 3.5), 0.005)
    finger = noise_band(count(0.04), chance("finger", pitch), 500, 2500) * strike(count(0.04), 0.001,
        0.008) * np.float32(0.05 + 0.05 * bright)
    tone[:len(finger)] += finger
    return tone


def electric_bass(pitch: int, bright: float) -> Samples:
    """A fingered electric bass: firm, with some wire."""
    life = min(1.4, _life(pitch, 0.7))
    return ringing(pitch, [(k, (1.0, 0.9, 0.55, 0.4, 0.3, 0.24, 0.18, 0.14, 0.1, 0.07)[k - 1] * (0.8 + 0.4 * bright), life / (1 + 0.3 * k))
                           for k in range(1, 11)], min(2.4, life * 3), 0.003)


def harpsichord(pitch: int, bright: float) -> Samples:
    """Two choirs of quilled wire strings, the second an octave higher."""
    life = _life(pitch, 0.8)
    return ringing(pitch, [*_string(life, 7.3, 0.05, 24), *((2 * ratio, loud * 0.35, decay) for ratio, loud, decay in _string(life, 7.9, 0.08, 12))],
                   min(3.0, life * 3), 0.001)


def synth_bass(pitch: int, bright: float) -> Samples:
    """A filtered saw an octave of harmonics deep, with a firm fundamental."""
    tone = ringing(pitch, [(k * tune, k**-0.85, 1.1 / (1 + 0.5 * k)) for k in range(1, 16) for tune in (0.9985, 1.0015)], 1.8, 0.004)
    return high_pass(low_pass(np.tanh(tone * np.float32(1.6)), 1400 + 1200 * bright), 35)


STRUCK: dict[str, Struck] = {
    "felt piano": felt_piano, "grand piano": grand_piano, "electric piano": electric_piano, "harp": harp, "guitar": guitar,
    "pizzicato": pizzicato, "synth pluck": synth_pluck, "celesta": celesta, "music box": music_box, "bell": bell,
    "glass bell": glass_bell, "marimba": marimba, "upright bass": upright_bass, "synth bass": synth_bass,
    "electric bass": electric_bass, "harpsichord": harpsichord,
}

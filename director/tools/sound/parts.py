"""What each player plays in one bar, as (beat, length in beats, MIDI pitch, velocity 0-1)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from director.tools.sound.form import Bar
from director.tools.sound.harmony import Chord, nearest

Played = tuple[float, float, int, float]
Keys = Callable[[Bar, tuple[int, ...], np.random.Generator], list[Played]]


def _broken(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    order = (0, 2, 1, 3, 2, 1, 3, 2)
    return [(n / 2, 1.6, notes[order[n % 8] % len(notes)] + (12 if n % 8 == 3 and r.random() < 0.5 else 0), 0.75 if n % 2 == 0 else 0.55)
            for n in range(bar.beats * 2) if n == 0 or r.random() < 0.86]


def _sparse(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    out = [(0.0, 3.0, notes[0], 0.7), (0.03, 3.0, notes[2], 0.55)]
    if bar.beats > 2:
        out += [(2.0, 2.0, notes[1], 0.5), (2.5 if r.random() < 0.5 else 3.0, 1.5, notes[3], 0.6)]
    return out


def _pulse(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    return [(n / 2, 0.42, pitch, 0.8 if n % 4 == 0 else 0.5 + 0.1 * r.random()) for n in range(bar.beats * 2)
        for pitch in (notes[1:3] if n % 2 else notes[::2])]


def _oompah(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    out = [(n + 0.5, 0.3, pitch, 0.6) for n in range(bar.beats) for pitch in notes[1:3]]
    return out + ([(bar.beats - 0.5, 0.3, notes[3], 0.7)] if r.random() < 0.5 else [])


def _waltz(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    out = [(float(n), 0.9, pitch, 0.55) for n in range(1, bar.beats) for pitch in notes[:3]]
    return [*out, (0.0, 1.6, notes[3], 0.6)]


def _ostinato(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    order = (0, 2, 1, 2)
    return [(n / 4, 0.22, notes[order[n % 4] % len(notes)], (0.9, 0.45, 0.6, 0.5)[n % 4]) for n in range(bar.beats * 4)]


def _comp(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    hits = ((0.0, 1.2), (1.5, 0.5)) if r.random() < 0.5 else ((0.5, 0.5), (2.5, 1.0))
    return [(at, length, pitch, 0.5 + 0.15 * r.random()) for at, length in hits if at < bar.beats for pitch in notes]


def _arpeggio(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    order = (0, 1, 2, 3, 2, 1, 2, 3)
    return [(n / 4, 0.3, notes[order[n % 8] % len(notes)] + (12 if n % 16 >= 12 else 0), 0.85 if n % 4 == 0 else 0.5)
        for n in range(bar.beats * 4) if n % 4 == 0 or r.random() < 0.9]


def _strum(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    out: list[Played] = []
    for n in range(bar.beats):
        for at, loud in ((float(n), 0.75 if n == 0 else 0.5), (n + 0.5, 0.35)):
            if at % 1 and r.random() < 0.35:
                continue
            strings = notes if at % 1 == 0 else tuple(reversed(notes))
            out += [(at + 0.022 * k, 0.9, pitch, loud) for k, pitch in enumerate(strings)]
    return out


def _power(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    """Fifths on the lowest tone, damped but for the first of the bar."""
    low = notes[0] - 12 if notes[0] > 50 else notes[0]
    return [(n / 2, 0.95 if n % 4 == 0 else 0.34, low + step, 0.9 if n % 4 == 0 else 0.6 + 0.1 * r.random())
            for n in range(bar.beats * 2) if n % 8 != 7 for step in (0, 7)]


def _laid_back(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    out = [(0.02 * k, 1.7, pitch, 0.62) for k, pitch in enumerate(notes)]
    if bar.beats > 2:
        out += [(2.5 + 0.02 * k, 1.1, pitch, 0.45) for k, pitch in enumerate(notes[1:]) if r.random() < 0.9]
    return out


def _chip(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    """One voice runs through the chord so fast that it sounds like all of it."""
    return [(n / 4, 0.24, notes[n % 3] + 12, 0.75 if n % 4 == 0 else 0.5) for n in range(bar.beats * 4)]


def _chick(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    """The answer to the bass: between the beats of a two-beat."""
    return [(n + 0.5 if bar.beats < 3 else float(n), 0.34, pitch, 0.65) for n in range(1, bar.beats, 2) for pitch in notes[:3]] + [
        (bar.beats - 0.5, 0.3, pitch, 0.45) for pitch in notes[:3] if r.random() < 0.4]


def _boogie(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    """Fifth and sixth in turn over the lowest tone."""
    low = notes[0]
    return [(n / 2, 0.4, pitch, 0.75 if n % 2 == 0 else 0.5) for n in range(bar.beats * 2) for pitch in (low, low + (7, 7, 9, 9)[n % 4])]


def _skank(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    return [(n + 0.5, 0.2, pitch, 0.7) for n in range(bar.beats) for pitch in notes[1:]]


def _stabs(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    hits = [(n + 0.5, 0.28) for n in range(bar.beats)] + ([(bar.beats - 0.25, 0.2)] if r.random() < 0.4 else [])
    return [(at, length, pitch, 0.65) for at, length in hits for pitch in notes]


def _bossa(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    hits = (0.0, 0.75, 1.5, 2.5, 3.25) if bar.index % 2 == 0 else (0.5, 1.0, 1.75, 2.5, 3.0)
    return [(at, 0.45, pitch, 0.6 + 0.1 * r.random()) for at in hits if at < bar.beats for pitch in notes[1:]]


def _alberti(bar: Bar, notes: tuple[int, ...], r: np.random.Generator) -> list[Played]:
    return [(n / 2, 0.6, notes[(0, 2, 1, 2)[n % 4]], 0.7 if n % 4 == 0 else 0.5) for n in range(bar.beats * 2)]


KEYS: dict[str, Keys] = {"broken": _broken, "sparse": _sparse, "pulse": _pulse, "oompah": _oompah, "waltz": _waltz, "ostinato": _ostinato,
                         "comp": _comp, "arpeggio": _arpeggio, "strum": _strum, "power": _power, "laid back": _laid_back, "chip": _chip,
                         "chick": _chick, "boogie": _boogie, "skank": _skank, "stabs": _stabs, "bossa": _bossa, "alberti": _alberti}


RHYTHMS: dict[str, tuple[tuple[float, float, str], ...]] = {
    "reggae": ((0.5, 0.4, "r"), (1.0, 0.9, "r"), (2.5, 0.4, "f"), (3.0, 0.4, "f"), (3.5, 0.4, "r")),
    "hip hop": ((0.0, 1.3, "r"), (1.5, 0.4, "r"), (2.75, 0.9, "r"), (3.75, 0.25, "f")),
    "octaves": tuple((n / 2, 0.4, "o" if n % 2 else "r") for n in range(8)),
    "bossa": ((0.0, 1.3, "r"), (1.5, 0.4, "f"), (2.0, 1.3, "f"), (3.5, 0.4, "r")),
}
"""Bass lines as (beat, length, r the root, f the fifth or o the octave)."""


def bass(line: str, bar: Bar, harmony: Chord, following: Chord, r: np.random.Generator) -> list[Played]:
    """The bass player's bar: long, half, eighths, walk, offbeat, drone or one of RHYTHMS."""
    root = nearest((harmony.root,), 40)
    fifth = nearest(((harmony.root + harmony.tones[min(2, len(harmony.tones) - 1)] - harmony.root) % 12,), root + 6)
    beats = bar.beats
    if line == "walk":
        target = nearest((following.root,), 40)
        between = [nearest(harmony.tones, root + int(r.choice([3, 5, 7]))) for _ in range(max(0, beats - 2))]
        return [(float(n), 0.92, pitch, 0.8) for n, pitch in enumerate([root, *between, target + int(r.choice([-1, 1]))][:beats])]
    if line == "eighths":
        return [(n / 2, 0.42, root + (12 if n % 8 == 7 else 0), 0.85 if n % 2 == 0 else 0.65) for n in range(beats * 2)]
    if line == "offbeat":
        return [(n / 2, 0.4, root + (12 if n % 8 in (3, 6) else 0), 0.6 if n % 2 == 0 else 0.85) for n in range(beats * 2) if n % 8 != 4]
    if line in RHYTHMS:
        steps = {"r": root, "f": fifth, "o": root + 12}
        return [(at, length, steps[tone], 0.8 if at % 1 == 0 else 0.65) for at, length, tone in RHYTHMS[line] if at < beats]
    if line == "half":
        return [(0.0, 1.4, root, 0.85), *([(beats / 2 if beats != 3 else 2.0, 1.0, fifth, 0.65)] if beats > 1 else [])]
    return [(0.0, float(beats), root, 0.75)]

"""Scales, chords written as Roman numerals, and voices that move as little as they can."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise, product

SCALES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11), "minor": (0, 2, 3, 5, 7, 8, 10), "dorian": (0, 2, 3, 5, 7, 9, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11), "mixolydian": (0, 2, 4, 5, 7, 9, 10), "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11), "pentatonic": (0, 2, 4, 7, 9), "minor pentatonic": (0, 3, 5, 7, 10),
}
NAMES = ("C", "D flat", "D", "E flat", "E", "F", "F sharp", "G", "A flat", "A", "B flat", "B")
_DEGREES = {"i": 0, "ii": 2, "iii": 4, "iv": 5, "v": 7, "vi": 9, "vii": 11}
_QUALITIES: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7), "m": (0, 3, 7), "maj7": (0, 4, 7, 11), "7": (0, 4, 7, 10), "m7": (0, 3, 7, 10), "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14), "maj9": (0, 4, 7, 11, 14), "m9": (0, 3, 7, 10, 14), "9": (0, 4, 7, 10, 14), "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9), "sus2": (0, 2, 7), "sus4": (0, 5, 7), "msus2": (0, 2, 7), "msus4": (0, 5, 7), "dim": (0, 3, 6),
    "mdim": (0, 3, 6), "m7b5": (0, 3, 6, 10), "5": (0, 7), "m5": (0, 7), "7b9": (0, 4, 7, 10, 13), "mmaj7": (0, 3, 7, 11),
}
_SPELLING = re.compile(r"(b|#)?([IViv]+)(.*)")


@dataclass(frozen=True)
class Chord:
    """Pitch classes 0-11: the root (bass) and all tones, root first."""

    root: int
    tones: tuple[int, ...]


def chord(symbol: str, tonic: int) -> Chord:
    """'bVImaj7' over a tonic pitch class: numeral against the major scale, small letters minor, then a quality."""
    match = _SPELLING.fullmatch(symbol)
    if match is None:
        raise ValueError(f"no chord is written {symbol!r}")
    sign, numeral, quality = match.groups()
    root = (tonic + _DEGREES[numeral.lower()] + {"b": -1, "#": 1}.get(sign, 0)) % 12
    shape = _QUALITIES[("m" if numeral.islower() else "") + quality]
    return Chord(root, tuple((root + step) % 12 for step in shape))


def voicing(harmony: Chord, before: tuple[int, ...], low: int, high: int) -> tuple[int, ...]:
    """Four MIDI pitches between low and high that hold the chord and lie nearest to the chord before.

    Costs: distance moved; gaps over an octave and clusters are punished; a triad doubles its root or fifth.
    """
    tones = harmony.tones[1:] if len(harmony.tones) == 5 else harmony.tones      # a ninth chord leaves its root to the bass
    full = [tones] if len(tones) == 4 else [(*tones, *twice) for twice in _doublings(tones)]
    aim = before or tuple(low + (high - low) * (k + 1) // 6 for k in range(4))
    best: tuple[float, tuple[int, ...]] | None = None
    for combination in (notes for chosen in full for notes in product(*(_within(tone, low, high) for tone in chosen))):
        notes = tuple(sorted(combination))
        gaps = [b - a for a, b in pairwise(notes)]
        cost = sum(abs(a - b) for a, b in zip(notes, aim, strict=False))
        cost += sum((gap > 12) * 6 + (gap < 2) * 8 + (gap < 3 and low + 6 > notes[0]) * 3 for gap in gaps)
        if best is None or (cost, notes) < best:
            best = (float(cost), notes)
    return best[1] if best else tuple(low + tone for tone in tones)


def _doublings(tones: tuple[int, ...]) -> list[tuple[int, ...]]:
    """What may be played twice to make four: of a triad the root or the fifth, of a bare fifth both."""
    return [(tones[0],), (tones[-1],)] if len(tones) == 3 else [tones]


def _within(tone: int, low: int, high: int) -> list[int]:
    return [pitch for pitch in range(low, high + 1) if pitch % 12 == tone]


def nearest(tones: tuple[int, ...], pitch: int) -> int:
    """The pitch nearest to `pitch` (lower wins a tie) whose class is one of `tones`."""
    return min(range(pitch - 6, pitch + 7), key=lambda p: (p % 12 not in tones, abs(p - pitch), p))


def degree(scale: tuple[int, ...], tonic: int, step: int) -> int:
    """MIDI pitch of a scale step counted from the tonic pitch; steps may be negative or beyond the octave."""
    octave, index = divmod(step, len(scale))
    return tonic + 12 * octave + scale[index]

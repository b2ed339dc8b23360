"""A theme: two bars that can be remembered, and the ways it comes back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# Rhythms of one bar in beats, as (start, length); lively ones last. For 4/4 and for 3/4.
_FOUR = (
    ((0, 2), (2, 2)), ((0, 3), (3, 1)), ((0, 1.5), (1.5, 0.5), (2, 2)), ((0, 1), (1, 1), (2, 2)), ((0, 1), (1, 0.5), (1.5, 0.5), (2, 2)),
    ((0, 0.5), (0.5, 0.5), (1, 1), (2, 1.5), (3.5, 0.5)), ((0, 0.75), (0.75, 0.75), (1.5, 0.5), (2, 1), (3, 1)),
        ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 1), (2.5, 1.5)),
)
_THREE = (
    ((0, 3),), ((0, 2), (2, 1)), ((0, 1), (1, 2)), ((0, 1.5), (1.5, 0.5), (2, 1)), ((0, 1), (1, 1), (2, 1)),
    ((0, 1), (1, 0.5), (1.5, 0.5), (2, 1)), ((0, 0.5), (0.5, 0.5), (1, 1), (2, 1)), ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 1)),
)


@dataclass(frozen=True)
class Tone:
    """Start and length in beats within its bar; `step` is a scale step above the phrase's own chord tone."""

    start: float
    length: float
    step: int


Theme = tuple[tuple[Tone, ...], ...]
"""Four bars: the motif, its answer, the motif lifted, the cadence."""


def theme(r: np.random.Generator, beats: int, lively: float) -> Theme:
    """A motif of steps with one leap, answered, raised, and brought home; `lively` 0-1 picks the rhythm."""
    rhythms = _FOUR if beats == 4 else _THREE
    first = rhythms[_pick(r, lively, len(rhythms))]
    second = rhythms[_pick(r, lively * 0.6, len(rhythms))]
    line = _line(r, len(first))
    fall = _line(r, len(second))
    motif = tuple(Tone(start, length, step) for (start, length), step in zip(first, line, strict=True))
    answer = tuple(Tone(start, length, step - 1) for (start, length), step in zip(second, fall, strict=True))
    lifted = tuple(Tone(tone.start, tone.length, tone.step + (2 if n else 1)) for n, tone in enumerate(motif))
    cadence = (Tone(0, 1, 1), Tone(1, beats - 1, 0))
    return motif, answer, lifted, cadence


def _pick(r: np.random.Generator, lively: float, size: int) -> int:
    return int(np.clip(round(float(r.normal(lively * (size - 1), 0.9))), 0, size - 1))


def _line(r: np.random.Generator, length: int) -> list[int]:
    """Scale steps: a wave of small steps with one leap up that is filled by coming back."""
    steps = [int(r.choice([0, 2]))]
    leap = int(r.integers(1, max(2, length)))
    direction = int(r.choice([1, -1]))
    for n in range(1, length):
        if n == leap:
            steps.append(steps[-1] + int(r.choice([2, 3, 4])))
            direction = -1
        else:
            steps.append(steps[-1] + direction * int(r.choice([1, 1, 1, 2])))
            direction = -direction if abs(steps[-1]) > 4 or r.random() < 0.2 else direction
    return [int(np.clip(step, -3, 6)) for step in steps]

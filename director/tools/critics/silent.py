"""Silence: the sound stops dead, or there is none where it is expected.

Measure: the root mean square of blocks of 50 ms in decibels under full scale (own measure). A track that is silent from end to
end, and a gap of SHORTEST seconds or more that begins and ends from one block to the next, with nothing in it at all: a pause
dies away and keeps the room's breath. Smaller SHORTEST = stricter.
"""

from __future__ import annotations

import numpy as np

from director.model import Finding
from director.tools.critics.findings import heard, runs
from director.tools.critics.hearing import BLOCK, Sound
from director.tools.critics.plan import Plan
from director.vocabulary import Fault

NOTHING = -75.0          # decibels under which there is no sound
PRESENT = -45.0          # decibels over which there is, beside a gap
SHORTEST = 0.2           # seconds of a gap
TRACK = 0.5              # seconds under which a track is too short to be called silent


def find(sound: Sound, plan: Plan) -> list[Finding]:
    """SILENT findings."""
    if not sound.rate:
        return [heard(Fault.SILENT, 0.0, 0.0, 0.7, 0.9, "There is no sound, though the words ask for it.")] if plan.sound else []
    if not sound.level or plan.mute:
        return []
    loudness = 20 * np.log10(np.maximum(np.asarray(sound.level), 1e-6))
    quiet = loudness < NOTHING
    if quiet.all():
        if sound.seconds < TRACK:
            return []
        severity, why = (0.7, ", though the words ask for it") if plan.sound else (0.4, "")
        return [heard(Fault.SILENT, sound.at(0), sound.at(len(quiet)), severity, 0.9, f"The sound is silent from beginning to end{why}.")]
    found = []
    for first, last in runs(quiet.tolist()):
        if first == 0 or last == len(quiet) - 1 or (last + 1 - first) * BLOCK < SHORTEST:
            continue
        if min(_loudest(loudness, first - 2, first), _loudest(loudness, last + 1, last + 3)) < PRESENT:
            continue
        length = (last + 1 - first) * BLOCK
        found.append(heard(Fault.SILENT, sound.at(first), sound.at(last + 1), 0.5 + min(0.4, length / 3), 0.8,
                           f"The sound drops out from {sound.at(first):.2f} to {sound.at(last + 1):.2f} s."))
    return found[:8]


def _loudest(loudness: np.ndarray[tuple[int], np.dtype[np.float64]], first: int, last: int) -> float:
    return float(loudness[max(0, first) : last].max(initial=-120.0))

"""The person's own music under the film: brought in through the gate, laid so that cuts fall on its beats, joined on a beat where it is
shorter than the film, at the level of a composed bed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.io import wavfile

from director.gate import bring_in
from director.tools.sound.beats import Beats, beats
from director.tools.sound.loudness import loudness
from director.tools.sound.synth import RATE, Samples, count

LEVEL = -19.0                  # LUFS, integrated: as loud as a composed bed
JOIN = 0.08                    # seconds that one round fades into the next over
NEAR = 0.06                    # seconds from a beat at which a cut counts as on it
SHORTEST = 3.0                 # seconds; less is no music
OUT = 2.5                      # seconds that it goes out over at the film's end
SPARE = 10.0                   # seconds more than the film that are brought in, to choose the beginning from


@dataclass(frozen=True)
class OwnMusic:
    """`rounds` are (where in the film, from and to where in the file) in samples; `file` is a 48 kHz 16-bit stereo WAV."""

    file: Path
    seconds: float
    rounds: tuple[tuple[int, int, int], ...]
    gain: float

    def blocks(self, block: int) -> Iterator[Samples]:
        """Stereo blocks (block, 2) of the whole film, the last one cut to length."""
        _, data = wavfile.read(self.file, mmap=True)
        total = count(self.seconds)
        out = min(OUT, self.seconds / 4)
        for start in range(0, total, block):
            n = min(block, total - start)
            mixed = np.zeros((n, 2), np.float32)
            for number, (at, first, last) in enumerate(self.rounds):
                a, b = max(at, start), min(at + last - first, start + n)
                if a < b:
                    piece = data[first + a - at:first + b - at].astype(np.float32) / np.float32(32768 / self.gain)
                    mixed[a - start:b - start] += piece * self._edges(number, np.arange(a - at, b - at), last - first)[:, None]
            left = (total - np.arange(start, start + n)) / RATE
            yield (mixed * (0.5 - 0.5 * np.cos(np.pi * np.clip(left / out, 0, 1)))[:, None]).astype(np.float32)

    def _edges(self, number: int, at: NDArray[Any], length: int) -> Samples:
        """Equal power where a round comes after another, a soft beginning at the first."""
        join = count(JOIN)
        rise = np.clip(at / join, 0, 1) if number else np.clip(at / count(0.01), 0, 1)
        fall = np.clip((length - at) / join, 0, 1) if number < len(self.rounds) - 1 else 1.0
        return np.asarray(np.sin(rise * np.pi / 2) * np.sin(fall * np.pi / 2), np.float32)


def laid(path: Path, seconds: float, cuts: tuple[float, ...], out: Path) -> tuple[OwnMusic | None, str]:
    """The music of a film of that length with cuts at those seconds, its WAV at `out`, and a note for the person.

    Raises BadInput where the file cannot be used.
    """
    sound, begin, end = _heard(path, seconds, out)
    if not end:
        return None, "The music file is silent or shorter than three seconds; the film goes without music."
    found = beats(sound[begin:end])
    times = tuple(begin / RATE + time for time in found.times)
    rounds, note = _rounds(begin, end, times, seconds, cuts, found)
    return OwnMusic(out, seconds, rounds, 10 ** ((LEVEL - max(-60.0, loudness(sound))) / 20)), note


@lru_cache(maxsize=4)
def beats_in(path: Path, seconds: float) -> tuple[float, ...]:
    """The beats of the music under a film of that length whose shots are to join on them, from the film's start on: it begins where the
    music can first be heard. () where no beat is found. Raises BadInput where the file cannot be used."""
    with tempfile.TemporaryDirectory() as folder:
        sound, begin, end = _heard(path, seconds, Path(folder) / "song.wav")
        found = beats(sound[begin:end]) if end > begin else Beats()
    if len(found.times) <= 3:
        return ()
    out, at, last = list(found.times), found.times[-1], found.times[-1]
    while end - begin < count(seconds) and at < seconds:          # it is played again from its first beat on
        out += [at + time - found.times[0] for time in found.times[1:]]
        at += max(1.0, last - found.times[0])
    return tuple(round(time, 4) for time in out if time <= seconds)


def _heard(path: Path, seconds: float, out: Path) -> tuple[Samples, int, int]:
    """The music as it was written at `out`, and the first and last sample that can be heard; both 0 where there is too little."""
    bring_in(path, out, "sound", seconds=seconds + SPARE)
    sound = wavfile.read(out)[1].astype(np.float32) / 32768
    heard = np.flatnonzero(np.abs(sound).max(axis=1) > 1e-3)
    return (sound, 0, 0) if len(heard) < SHORTEST * RATE / 2 else (sound, int(heard[0]), int(heard[-1]) + 1)


def on_beats(offset: float, times: tuple[float, ...], cuts: tuple[float, ...]) -> float:
    """How many of the cuts fall on a beat, softly counted, when the film begins at second `offset` of the music."""
    beat = np.array(times)
    moments = np.array(cuts) + offset
    moments = moments[moments <= beat[-1] + NEAR]
    if not len(moments):
        return 0.0
    after = np.clip(np.searchsorted(beat, moments), 1, len(beat) - 1)
    away = np.minimum(np.abs(beat[after] - moments), np.abs(beat[after - 1] - moments))
    return float(np.exp(-((away / NEAR) ** 2)).sum())


def _rounds(begin: int, end: int, times: tuple[float, ...], seconds: float, cuts: tuple[float, ...],
            found: Beats) -> tuple[tuple[tuple[int, int, int], ...], str]:
    total = count(seconds)
    start, note = begin, "No beat was found in the music; it starts at its beginning."
    if len(times) > 3:
        beat = 60 / found.bpm
        spare = (end - begin - total) / RATE
        offsets = np.arange(0.0, beat if spare > beat else max(0.0, spare) + 0.001, 0.01)
        best = max(offsets, key=lambda offset: (round(on_beats(begin / RATE + offset, times, cuts), 3), -offset))
        start = begin + count(float(best))
        hits = on_beats(start / RATE, times, cuts)
        note = f"The music has {found.bpm:.0f} beats a minute; {round(hits)} of {len(cuts)} cuts fall on one." if cuts else ""
    if end - start >= total:
        return ((0, start, start + total),), note
    first, last = (count(times[0]), count(times[-1])) if len(times) > 3 else (begin, end - count(JOIN))
    rounds, at = [(0, start, min(end, last + count(JOIN)))], last - start
    while at < total:
        rounds.append((at, first, min(end, last + count(JOIN))))
        at += max(RATE, last - first)
    return tuple(rounds), f"{note} It is shorter than the film and is played {len(rounds)} times.".strip()

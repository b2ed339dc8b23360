"""The band: plays a score block after block, so that ten minutes need no more memory than ten seconds."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np

from director.tools.sound.drums import DRUMS
from director.tools.sound.held import HELD, hold, table
from director.tools.sound.music import Note, Score
from director.tools.sound.reverb import Reverb, Shelf
from director.tools.sound.struck import STRUCK
from director.tools.sound.synth import RATE, Samples, add, chance, count, edged, place, swell

TAIL = 14.0                                          # no note rings longer than a block and this many seconds
HANDS = 2                                            # sounds of instruments made side by side: they leave Python's lock for the most part
KEPT = 120.0                                         # seconds of a score up to which the last one played stays in memory, 46 MB then


def play(score: Score, block: int) -> Iterator[Samples]:
    """Stereo blocks (block, 2) of the whole score, the last one cut to length; dry, room and tone control together. A score that is asked
    for again right after, as where only its volume or an effect changed, is not played again."""
    return _taped(score, block).blocks() if score.seconds <= KEPT else _Band(score, block).blocks()


class _Tape:
    """A score's blocks; once they were all played they are on tape."""

    def __init__(self, score: Score, block: int) -> None:
        self._score, self._block = score, block
        self._whole: tuple[Samples, ...] = ()

    def blocks(self) -> Iterator[Samples]:
        played: list[Samples] = []
        for block in self._whole or _Band(self._score, self._block).blocks():
            block.setflags(write=False)
            played.append(block)
            if len(played) * self._block >= count(self._score.seconds):
                self._whole = tuple(played)
            yield block


@lru_cache(maxsize=1)
def _taped(score: Score, block: int) -> _Tape:
    return _Tape(score, block)


class _Band:
    def __init__(self, score: Score, block: int) -> None:
        self.score, self.block = score, block
        self.total = count(score.seconds)

    def blocks(self) -> Iterator[Samples]:
        mood = self.score.mood
        reverb = Reverb(mood.room, 5200.0, self.block)
        tone = Shelf(38.0, mood.low, mood.air)
        drive = np.float32(1.2 * 10 ** (mood.trim / 20))
        dry = np.zeros((self.block + count(TAIL), 2), np.float32)
        sent = np.zeros_like(dry)
        waiting = list(reversed(self.score.notes))
        for start in range(0, self.total, self.block):
            now = []
            while waiting and count(waiting[-1].start) < start + self.block:
                now.append(waiting.pop())
            made = _made([_sound_of(note) for note in now])
            for note in now:
                self._add(note, made[_sound_of(note)], dry, sent, count(note.start) - start)
            mixed = dry[:self.block] + reverb(sent[:self.block]) * np.float32(mood.wet * 2.2)
            out = np.tanh(tone(mixed) * drive) / np.float32(1.2)
            edged(out, start, count(0.03), self.total, min(count(0.9), self.total // 4))
            yield out[:self.total - start]
            for bus in (dry, sent):
                bus[:-self.block] = bus[self.block:].copy()
                bus[-self.block:] = 0

    def _add(self, note: Note, made: Samples, dry: Samples, sent: Samples, at: int) -> None:
        sound = self._sound(note, made)[:len(dry) - max(0, at)]
        add(dry, sound, at)
        add(sent, sound * np.float32(note.send), at)

    def _sound(self, note: Note, made: Samples) -> Samples:
        gain = np.float32(note.gain * note.velocity)
        if note.part.startswith("drum "):
            return made * (gain * np.array([min(1, 1 - note.pan), min(1, 1 + note.pan)], np.float32))
        if note.part in STRUCK:
            n = min(len(made), count(note.seconds + 0.5))
            return place(made[:n] * swell(n, 0.0, min(0.5, n / RATE / 2)) * gain, note.pan)
        return self._held(note, made, gain)

    def _held(self, note: Note, made: Samples, gain: np.float32) -> Samples:
        patch = HELD[note.part]
        seconds = min(note.seconds, 12.0)
        attack = min(patch.attack, seconds * 0.45)
        envelope = swell(count(seconds + patch.release), attack, patch.release) * gain
        start = int(chance("start", note.part, note.pitch, round(note.start, 3)).integers(0, len(made)))
        left, right = hold(made, patch, start, envelope)
        tilt = 0.3 * note.pan
        return np.stack([left * np.float32(1 - tilt), right * np.float32(1 + tilt)], axis=1)


def _sound_of(note: Note) -> tuple[str, int, int]:
    """Instrument, pitch and loudness level of the sound that a note is made from."""
    if note.part.startswith("drum "):
        return note.part, note.pitch, 0
    if note.part in STRUCK:
        return note.part, note.pitch, 0 if note.velocity < 0.5 else 1 if note.velocity < 0.75 else 2
    return note.part, note.pitch, min(3, int(note.velocity * 4))


def _made(sounds: list[tuple[str, int, int]]) -> dict[tuple[str, int, int], Samples]:
    """The sounds, each once."""
    each = list(dict.fromkeys(sounds))
    with ThreadPoolExecutor(HANDS) as hands:
        return dict(zip(each, hands.map(lambda sound: _kept(*sound), each), strict=True))


@lru_cache(maxsize=96)                               # more than most films use; half a megabyte to one each
def _kept(part: str, pitch: int, level: int) -> Samples:
    """The sound of a pitch at a loudness level."""
    if part.startswith("drum "):
        made = DRUMS[part[5:]](pitch)
    else:
        made = STRUCK[part](pitch, level / 2) if part in STRUCK else table(part, pitch, level / 3)
    made.setflags(write=False)
    return made

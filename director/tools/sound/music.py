"""Composing: from a mood, a seed and the film's cuts to notes with time, pitch, loudness and place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from director.tools.sound.form import Bar, Section, bars, sections
from director.tools.sound.grooves import GAINS, GROOVES, PANS
from director.tools.sound.harmony import NAMES, SCALES, Chord, chord, degree, nearest, voicing
from director.tools.sound.held import HELD
from director.tools.sound.melody import Theme, theme
from director.tools.sound.moods import Mood
from director.tools.sound.parts import KEYS, Played, bass
from director.tools.sound.synth import chance


@dataclass(frozen=True)
class Note:
    """Seconds, MIDI pitch (of a drum: which of its takes), velocity 0-1, instrument, gain, pan -1..1, reverb send 0..1."""

    start: float
    seconds: float
    pitch: int
    velocity: float
    part: str
    gain: float
    pan: float
    send: float


@dataclass(frozen=True)
class Score:
    """The finished composition. `key` is a name such as 'D lydian'."""

    mood: Mood
    key: str
    bpm: float
    seconds: float
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]


# Who plays in which section: pad, keys, bass, lead, drums.
_PLAYS = {
    "intro": (1.0, 0.8, 0.0, 0.0, 0.0), "build": (1.0, 1.0, 0.9, 0.0, 0.55), "theme": (1.0, 1.0, 1.0, 1.0, 0.9),
    "breather": (1.0, 0.9, 0.5, 0.7, 0.0), "turn": (1.1, 1.0, 1.0, 1.0, 1.0), "home": (1.0, 1.0, 0.9, 1.0, 0.5),
        "end": (1.0, 1.0, 1.0, 1.0, 0.0),
}


def compose(mood: Mood, seed: object, seconds: float, cuts: tuple[float, ...]) -> Score:
    """A score of exactly `seconds` that turns near 70 % and ends on a chord that rings; the same for the same input."""
    return _Desk(mood, seed, seconds).write(cuts)


def tempo(mood: Mood, seed: object) -> float:
    """Beats a minute of that score; the bars of a section bend it by a few per cent where its shots do not last whole beats."""
    return _Desk(mood, seed, 1.0).bpm


class _Desk:
    """The composer's desk: the key, the theme, and the notes written so far."""

    def __init__(self, mood: Mood, seed: object, seconds: float) -> None:
        self.mood, self.seconds = mood, seconds
        self.r = chance("music", mood.name, seed)
        self.tonic = int(self.r.choice(mood.tonics))
        self.bpm = float(self.r.integers(mood.bpm[0], mood.bpm[1] + 1))
        self.scale = SCALES[mood.scale]
        self.theme: Theme = theme(self.r, mood.beats, mood.lively)
        self.notes: list[Note] = []
        self.before: tuple[int, ...] = ()

    def write(self, cuts: tuple[float, ...]) -> Score:
        plan = sections(self.seconds, cuts)
        body = [bar for section in plan[:-1] for bar in bars(section, self.bpm, self.mood.beats)]
        symbols = [self._symbol(bar) for bar in body]
        chords = [chord(symbol, self.tonic) for symbol in symbols]
        home = chord(self._home(), self.tonic)
        for n, bar in enumerate(body):
            self._bar(bar, chords[n], chords[n + 1] if n + 1 < len(body) else home)
        self._turns(plan)
        self._end(plan[-1], home)
        notes = tuple(sorted((note for note in self.notes if note.start < self.seconds),
            key=lambda note: (note.start, note.part, note.pitch)))
        return Score(self.mood, f"{NAMES[self.tonic]} {self.mood.scale}", self.bpm, self.seconds, plan, notes)

    def _home(self) -> str:
        minor = self.scale[2 if len(self.scale) > 5 else 1] == 3
        return "iadd9" if minor else "Iadd9"

    def _symbol(self, bar: Bar) -> str:
        mood = self.mood
        line = {"build": mood.verse, "breather": mood.bridge, "turn": mood.turn, "home": mood.verse}.get(bar.section.name, mood.verse)
        if bar.section.name == "theme" and (bar.index // 4) % 2:
            line = mood.bridge
        if (bar.section.name == "home" and bar.last) or (bar.section.end >= self.seconds - 5 and bar.last):
            return mood.close[-1]
        return line[bar.index % len(line)]

    def _bar(self, bar: Bar, harmony: Chord, following: Chord) -> None:
        mood, section = self.mood, bar.section
        plays = _PLAYS[section.name]
        force = section.force * (1 if section.name != "turn" else 0.7 + 0.3 * mood.climax)
        self.before = voices = voicing(harmony, self.before, 52, 74)
        self._pad(bar, voices, plays[0] * force)
        if not (section.name == "intro" and bar.index == 0 and self.seconds > 12):
            pattern = KEYS["sparse" if section.name == "intro"
                and mood.pattern in ("ostinato", "arpeggio", "pulse", "strum") else mood.pattern]
            lift = 12 if mood.pattern in ("broken", "arpeggio") else 0
            self._play(bar, pattern(bar, tuple(pitch + lift for pitch in voices), self.r), mood.keys,
                0.115 * mood.levels[1] * plays[1] * (0.55 + 0.45 * force))
        if plays[2]:
            self._play(bar, bass(mood.line, bar, harmony, following, self.r), mood.bass,
                (0.15 if mood.bass not in HELD else 0.085) * mood.levels[2] * plays[2], pan=0.0)
        if plays[3] or (section.name == "intro" and bar.index % 4 == 1 and self.seconds > 20):
            self._sing(bar, harmony, plays[3] or 0.6)
        if plays[4] * mood.climax > 0.2 or section.name != "turn":
            self._drum(bar, plays[4])

    def _pad(self, bar: Bar, voices: tuple[int, ...], force: float) -> None:
        length = bar.end - bar.start
        for n, pitch in enumerate(voices):
            pan = (-0.5, 0.35, -0.2, 0.5)[n % 4]
            self.notes.append(Note(bar.start - 0.05 if bar.start > 0.1 else 0.0, length + 0.1, pitch, 0.45 + 0.5 * force, self.mood.pad,
                0.042 * self.mood.levels[0] * (0.6 + 0.4 * force), pan, 0.5))
        if force > 0.75:                                    # the section opens upwards when much is going on
            self.notes.append(Note(bar.start, length, voices[-1] + 12, 0.5, self.mood.pad, 0.020 * self.mood.levels[0], 0.0, 0.6))

    def _play(self, bar: Bar, played: list[Played], part: str, gain: float, pan: float | None = None) -> None:
        held = 0.5 if part in HELD else 1.0
        for at, length, pitch, velocity in played:
            if at >= bar.beats:
                continue
            side = float(np.clip((pitch - 66) / 22, -0.6, 0.6)) if pan is None else pan
            self._note(bar, at, length, pitch, velocity, part, gain * held, side, 0.08 if pan is not None else 0.45)

    def _note(self, bar: Bar, at: float, length: float, pitch: int, velocity: float, part: str, gain: float, pan: float,
        send: float) -> None:
        swung = at + self.mood.swing / 6 if abs(at % 1 - 0.5) < 0.01 else at
        late = float(np.clip(self.r.normal(0, 0.006), -0.014, 0.014))
        loud = float(np.clip(velocity * (1 + self.r.normal(0, 0.07)), 0.1, 1))
        self.notes.append(Note(max(0.0, bar.at(swung) + late), length * bar.beat, pitch, loud, part, gain, pan, send))

    def _sing(self, bar: Bar, harmony: Chord, force: float) -> None:
        """The theme's bar over this harmony: long and strong notes are chord tones, the rest scale steps."""
        mood = self.mood
        centre = mood.register + (5 if bar.section.name == "turn" and mood.climax > 0.6 else 0)
        anchor = nearest(harmony.tones[:3], centre)
        base = 60 + self.tonic - 12
        step = min(range(-4, 28), key=lambda s: (abs(degree(self.scale, base, s) - anchor), s))
        for tone in self.theme[bar.index % 4]:
            if tone.start >= bar.beats:
                continue
            pitch = degree(self.scale, base, step + tone.step)
            if tone.start == 0 or tone.length >= 1.5 or pitch % 12 not in {(self.tonic + s) % 12 for s in self.scale}:
                pitch = nearest(harmony.tones, pitch)
            gain = (0.12 if mood.lead not in HELD else 0.058) * mood.levels[3] * force * (0.75 + 0.25 * bar.section.force)
            self._note(bar, tone.start, min(tone.length, bar.beats - tone.start) * 0.96, pitch, 0.62 + 0.25 * bar.section.force,
                mood.lead, gain, 0.12, 0.5)

    def _drum(self, bar: Bar, force: float) -> None:
        if force <= 0:
            return
        for name, steps in GROOVES[self.mood.groove].items():
            for n in range(bar.beats * 4):
                mark = steps[n % len(steps)]
                if mark == "." or (force < 0.6 and name in ("snare", "clap", "tom", "taiko", "kick") and mark == "o"):
                    continue
                loud = (0.9 if mark == "x" else 0.5) * (0.7 + 0.3 * force)
                self._note(bar, n / 4, 0.25, int(self.r.integers(0, 3)), loud, f"drum {name}", GAINS[name] * self.mood.levels[4],
                    PANS.get(name, 0.0), 0.18)

    def _turns(self, plan: tuple[Section, ...]) -> None:
        """A rise into the turn and a soft cymbal on it and on the final chord."""
        loud = 0.4 + 0.6 * self.mood.climax
        for section in plan:
            if section.name == "turn" and section.start > 3:
                self.notes.append(Note(section.start - 2.0, 2.0, 0, loud, "drum rise", GAINS["rise"], 0.0, 0.4))
                self.notes.append(Note(section.start, 2.6, 0, loud, "drum cymbal", GAINS["cymbal"] * 0.8, 0.1, 0.4))
        if self.seconds > 6:
            self.notes.append(Note(plan[-1].start, 2.6, 1, 0.35 + 0.25 * loud, "drum cymbal", GAINS["cymbal"] * 0.6, -0.1, 0.4))

    def _end(self, end: Section, home: Chord) -> None:
        """The last chord: pad and bass held, keys rolled upwards, the theme's tonic on top."""
        mood, ring = self.mood, end.end - end.start
        voices = voicing(home, self.before, 52, 74)
        for n, pitch in enumerate(voices):
            self.notes.append(Note(end.start, ring, pitch, 0.75, mood.pad, 0.042 * max(0.6, mood.levels[0]),
                (-0.5, 0.35, -0.2, 0.5)[n % 4], 0.6))
            keys = mood.keys if mood.keys not in ("short strings", "pizzicato") else "harp"
            self.notes.append(Note(end.start + 0.05 * n, ring, pitch, 0.65 - 0.05 * n, keys, 0.11 * mood.levels[1], 0.0, 0.5))
        root = nearest((home.root,), 40)
        self.notes.append(Note(end.start, ring * 0.9, root, 0.75, mood.bass, (0.15 if mood.bass not in HELD else 0.085) * mood.levels[2],
            0.0, 0.15))
        top = nearest((home.root,), mood.register)
        self.notes.append(Note(end.start + min(0.2, ring / 6), ring * 0.7, top, 0.7, mood.lead,
            (0.12 if mood.lead not in HELD else 0.055) * mood.levels[3], 0.1, 0.6))

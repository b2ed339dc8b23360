"""Spoken lines: who speaks when, fitted to the shots."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from director.roles import CutList, Diction, Voice
from director.speech import ESTIMATE, placed
from director.tools.sound.synth import RATE, Samples, count
from director.tools.sound.voice import EspeakVoice

PAUSE = 0.15                   # seconds before the first word of a shot and between two lines


@dataclass(frozen=True)
class Spoken:
    """A line in the film: mono samples from `start` seconds."""

    start: float
    samples: Samples

    @property
    def end(self) -> float:
        return self.start + len(self.samples) / RATE


@dataclass(frozen=True)
class _Line:
    shot: str
    start: float
    text: str
    voice: str | None
    gain: float
    within: float = 0.0        # seconds it was given by its shot; 0 = what is free until the next line


def spoken(cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, voice: Voice) -> tuple[tuple[Spoken, ...],
    tuple[str, ...]]:
    """Every line in order, and notes on lines that are missing, run late or were cut at the film's end."""
    lines = _lines(cut, timeline, voice if isinstance(voice, EspeakVoice) else ESTIMATE)
    language = cut.storyboard.voiceover.language
    out: list[Spoken] = []
    notes: list[str] = []
    free = 0.0
    for n, line in enumerate(lines):
        start = max(line.start, free)
        room = line.within or (lines[n + 1].start if n + 1 < len(lines) else seconds) - start - PAUSE
        samples = _say(voice, line, language, room)
        if samples is None:
            notes.append(f"{_who(voice)} cannot speak the line of shot {line.shot}; it was left out.")
            continue
        left = count(seconds - 0.05) - count(start)
        if left < RATE // 4:
            notes.append(f"There is no time left for the line of shot {line.shot}; it was left out. Give the shot more seconds.")
            continue
        if len(samples) > left:
            samples = samples[:left].copy()
            samples[-min(left, 4800):] *= np.linspace(1, 0, min(left, 4800), dtype=np.float32)
            notes.append(f"The line of shot {line.shot} is longer than the film; its end was cut. Give the shot more seconds.")
        elif start > line.start + 1.0:
            notes.append(f"The line of shot {line.shot} starts {start - line.start:.1f} s late, after the line before it.")
        out.append(Spoken(start, samples * np.float32(line.gain)))
        free = out[-1].end + PAUSE
    return tuple(out), tuple(notes)


def _who(voice: Voice) -> str:
    if voice.name == "silent":
        return "Without the extra 'voice' (pip install 'film-director[voice]') Director"
    return f"The voice '{voice.name}'"


def _lines(cut: CutList, timeline: tuple[tuple[float, float], ...], diction: Diction) -> list[_Line]:
    """Narration at the shot's start, its dialogue when the lips move; dialogue follows the shot's volume."""
    storyboard = cut.storyboard
    out: list[_Line] = []
    for clip, (start, _) in zip(cut.clips, timeline, strict=True):
        shot = clip.shot
        if shot.narration.strip():
            out.append(_Line(shot.id, start + PAUSE, shot.narration, storyboard.voiceover.voice, 1.0))
        if shot.dialogue.strip() and shot.volume > 0:
            out.extend(_Line(shot.id, start + max(0.0, each.start - shot.trim_in / shot.speed), each.line.text, each.line.voice, min(1.5, shot.volume), each.within)
                       for each in placed(shot, storyboard, diction))
    return out


def _say(voice: Voice, line: _Line, language: str, room: float) -> Samples | None:
    """The line, spoken faster when it does not fit into `room` seconds and the voice is ours to hurry."""
    if isinstance(voice, EspeakVoice):
        voice = voice.hurried(line.text, language, line.voice, room)
    said: Samples | None = voice.speak(line.text, language, line.voice)
    return said

"""Spoken lines: who speaks when, fitted to the shots."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from director.model import Storyboard
from director.roles import CutList, Voice
from director.tools.sound.synth import RATE, Samples, count
from director.tools.sound.voice import EspeakVoice

PAUSE = 0.15                   # seconds before the first word of a shot and between two lines
QUICKEST = 205                 # words a minute; beyond this espeak-ng is hard to follow
_CAST = ("female", "male", "deep", "child", "old", "woman")


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


def spoken(cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, voice: Voice) -> tuple[tuple[Spoken, ...],
    tuple[str, ...]]:
    """Every line in order, and notes on lines that are missing, run late or were cut at the film's end."""
    lines = _lines(cut, timeline)
    language = cut.storyboard.voiceover.language
    out: list[Spoken] = []
    notes: list[str] = []
    free = 0.0
    for n, line in enumerate(lines):
        start = max(line.start + PAUSE, free)
        room = (lines[n + 1].start if n + 1 < len(lines) else seconds) - start - PAUSE
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


def _lines(cut: CutList, timeline: tuple[tuple[float, float], ...]) -> list[_Line]:
    """Narration at the shot's start, its dialogue after it; dialogue follows the shot's volume."""
    storyboard = cut.storyboard
    out: list[_Line] = []
    for clip, (start, _) in zip(cut.clips, timeline, strict=True):
        shot = clip.shot
        if shot.narration.strip():
            out.append(_Line(shot.id, start, shot.narration, storyboard.voiceover.voice, 1.0))
        if shot.dialogue.strip() and shot.volume > 0:
            voice, words = _speaker(storyboard, shot.characters, shot.dialogue)
            out.append(_Line(shot.id, start, words, voice, min(1.5, shot.volume)))
    return out


def _speaker(storyboard: Storyboard, present: tuple[str, ...], dialogue: str) -> tuple[str, str]:
    """'Miso: Hello' is Miso's voice saying Hello; without a name the shot's first character speaks."""
    names = [person.name for person in storyboard.characters]
    head, colon, rest = dialogue.partition(":")
    name = head.strip() if colon and head.strip() in names else (present[0] if present else "")
    words = rest if colon and head.strip() in names else dialogue
    return _CAST[(names.index(name) if name in names else 0) % len(_CAST)], words.strip().strip('"“”')


def _say(voice: Voice, line: _Line, language: str, room: float) -> Samples | None:
    """The line, spoken faster when it does not fit into `room` seconds and the voice is ours to hurry."""
    said: Samples | None = voice.speak(line.text, language, line.voice)
    if said is not None and isinstance(voice, EspeakVoice) and 0 < room < len(said) / RATE:
        words = min(QUICKEST, round(voice.words * len(said) / RATE / room * 1.03))
        said = EspeakVoice(words).speak(line.text, language, line.voice)
    return said

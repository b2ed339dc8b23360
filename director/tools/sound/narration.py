"""Spoken lines: who speaks when, fitted to the shots."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, cast

import numpy as np

from director.model import Shot, Storyboard
from director.roles import CutList, Diction, Voice
from director.speech import ESTIMATE, placed
from director.tools.sound.synth import RATE, Samples, count
from director.tools.sound.voice import EspeakVoice

HASTE = 1.25                   # how much faster a voice is made that cannot be asked to hurry; beyond it words are lost
LATE = 0.3                     # seconds that a line may run beyond its room before it is shortened
OVER = 0.6                     # seconds beyond its room from which on a line that cannot be shortened is told of
PAUSE = 0.15                   # seconds before the first word of a shot and between two lines


@dataclass(frozen=True)
class Spoken:
    """A line in the film: mono samples from `start` seconds; `text` is what is heard of the words of `shot`."""

    start: float
    samples: Samples
    shot: str = ""
    text: str = ""

    @property
    def end(self) -> float:
        return self.start + len(self.samples) / RATE


@dataclass(frozen=True)
class Line:
    """A line to be spoken, from `start` seconds of the film on. `who` of the picture says it; "" = the narrator."""

    shot: str
    start: float
    text: str
    voice: str | None
    gain: float
    within: float = 0.0        # seconds it was given by its shot; 0 = what is free until the next line
    told: bool = False         # by the narrator, whose lips nobody sees
    who: str = ""


def spoken(cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, voice: Voice) -> tuple[tuple[Spoken, ...],
    tuple[str, ...]]:
    """Every line in order, and notes on lines that are missing, run late or were cut at the film's end."""
    shots = tuple(clip.shot for clip in cut.clips)
    lines = lines_of(cut.storyboard, shots, timeline, voice if isinstance(voice, EspeakVoice) else ESTIMATE)
    language = cut.storyboard.voiceover.language
    out: list[Spoken] = []
    notes: list[str] = []
    free = 0.0
    for n, line in enumerate(lines):
        start = max(line.start, free)
        room = line.within or (lines[n + 1].start if n + 1 < len(lines) else seconds) - start - PAUSE
        room = min(room, seconds - start - PAUSE)
        samples, text, unsaid = _fitted(voice, line, language, room)
        if unsaid:
            what = "narration" if line.told else "line"
            notes.append(f"The {what} of shot {line.shot} was shortened to fit: “{unsaid[:120]}” is not spoken. Give the shot more seconds.")
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
        elif len(samples) > (room + OVER) * RATE:
            over = len(samples) / RATE - room
            notes.append(f"The line of shot {line.shot} runs {over:.1f} s over its time. Give the shot {over + 0.5:.0f} s more, or fewer words.")
        out.append(Spoken(start, samples * np.float32(line.gain), line.shot, text))
        free = out[-1].end + PAUSE
    return tuple(out), tuple(notes)


def _who(voice: Voice) -> str:
    if voice.name == "silent":
        return "Without the extra 'voice' (pip install 'film-director[voice]') Director"
    return f"The voice '{voice.name}'"


def lines_of(storyboard: Storyboard, shots: Sequence[Shot], timeline: Sequence[tuple[float, float]], diction: Diction) -> list[Line]:
    """Narration at the shot's start, where there is a narrator; dialogue when the lips move, at the shot's volume."""
    out: list[Line] = []
    for shot, (start, _) in zip(shots, timeline, strict=True):
        if storyboard.voiceover.on and shot.narration.strip():
            out.append(Line(shot.id, max(0.0, start - shot.sound_lead) + PAUSE, shot.narration, storyboard.voiceover.voice, 1.0, told=True))
        if shot.dialogue.strip() and shot.volume > 0:
            cut = shot.trim_in / shot.speed
            out.extend(Line(shot.id, start + max(0.0, each.start - cut), each.line.text, each.line.voice, min(1.5, shot.volume), each.within,
                            who=each.line.who) for each in placed(shot, storyboard, diction))
    return out


def _fitted(voice: Voice, line: Line, language: str, room: float) -> tuple[Samples | None, str, str]:
    """The line, what is said, and what was left out of it: the last sentences or clauses of one that is too long at any speed."""
    samples = _say(voice, line, language, room)
    if samples is None:
        return None, "", ""
    said, unsaid = shortened(line, len(samples) / RATE, room)
    return (_say(voice, replace(line, text=said), language, room) if unsaid else samples), said, unsaid


def shortened(line: Line, lasts: float, room: float) -> tuple[str, str]:
    """What is said of a line that lasts so many seconds and has `room` for them, and what is not."""
    if lasts <= room + (LATE if line.told else OVER):
        return line.text, ""
    parts = [part for part in re.split(r"(?<=[.!?…;:,。！？、，—])\s+", line.text.strip()) if part]
    fits = sum(map(len, parts)) * max(0.0, room) / lasts
    keep = max(1, max((n for n in range(len(parts)) if sum(map(len, parts[:n])) <= fits), default=1))
    if keep == len(parts):
        return line.text, ""
    return re.sub(r"[\s;:,、，—]+$", ".", " ".join(parts[:keep])), " ".join(parts[keep:])


def _say(voice: Voice, line: Line, language: str, room: float) -> Samples | None:
    """The line; quicker where it does not fit into `room` seconds: our own voice speaks faster, others are hastened."""
    if isinstance(voice, EspeakVoice):
        quick: Samples | None = voice.hurried(line.text, language, line.voice, room).speak(line.text, language, line.voice)
        return quick
    said: Samples | None = voice.speak(line.text, language, line.voice)
    if said is None or room <= 0 or len(said) <= room * RATE:
        return said
    return hastened(said, min(HASTE, len(said) / RATE / room))


def hastened(speech: Samples, factor: float) -> Samples:
    """Mono speech at RATE, `factor` times as fast (1 to 2) at the same pitch."""
    import av
    import av.filter

    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="flt", layout="mono", time_base=Fraction(1, RATE))
    graph.link_nodes(source, graph.add("atempo", f"{factor:.4f}"), graph.add("abuffersink")).configure()
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(speech[None, :], np.float32), format="flt", layout="mono")
    frame.sample_rate, frame.pts = RATE, 0
    graph.push(frame)
    graph.push(None)
    out: list[Any] = []
    with suppress(av.EOFError, av.BlockingIOError):
        while True:
            out.append(np.asarray(cast(Any, graph.pull()).to_ndarray()).reshape(-1))
    return np.concatenate(out).astype(np.float32) if out else speech

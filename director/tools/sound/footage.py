"""The sound of the person's own footage, or that a generator made with its pictures, laid under the shots that show them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.io import wavfile

from director.gate import bring_in
from director.roles import CutList
from director.tools.sound.loudness import loudest
from director.tools.sound.synth import Samples, swell

LEVEL = -19.0                  # LUFS that the loudest part is brought to: a little below a narrator
MOST_GAIN = 15.0               # dB added at most: what was hardly heard stays quiet
EDGE = 0.04                    # seconds it comes in and goes out over at a cut


@dataclass(frozen=True)
class Piece:
    """The sound of one shot: 48 kHz 16-bit stereo in `file`, from `start` to `end` in the film, `volume` as the shot's."""

    file: Path
    start: float
    end: float
    volume: float

    def samples(self) -> Samples:
        """float32 (samples, 2), at its level."""
        _, data = wavfile.read(self.file)
        sound = data.astype(np.float32) / 32768
        gain = min(MOST_GAIN, LEVEL - loudest(sound)) if len(sound) and np.abs(sound).max() > 1e-4 else 0.0
        shaped: Samples = sound * np.float32(self.volume * 10 ** (gain / 20)) * swell(len(sound), EDGE, EDGE)[:, None]
        return shaped.astype(np.float32)


def _seconds(file: Path) -> float:
    rate, data = wavfile.read(file, mmap=True)
    return float(len(data) / rate)


def brought(cut: CutList, timeline: tuple[tuple[float, float], ...], out: Path) -> tuple[Piece, ...]:
    """The pieces of a film, each in a file of its own beside `out`. A shot that is shown faster or slower is not heard.
    Raises BadInput where a file cannot be used."""
    pieces = []
    for number, (clip, (start, end)) in enumerate(zip(cut.clips, timeline, strict=True)):
        if clip.heard is not None and end - start > 2 * EDGE and clip.shot.speed == 1:
            file, first = out.with_name(f"{out.stem}.{number}.footage.wav"), clip.heard_from + clip.shot.trim_in
            lead = min(clip.shot.sound_lead, first, start)                # J and L cuts, as far as there is sound
            bring_in(clip.heard, file, "sound", start=first - lead, seconds=lead + end - start + clip.shot.sound_linger)
            pieces.append(Piece(file, start - lead, start - lead + _seconds(file), clip.shot.volume))
    return tuple(pieces)

"""Music, effects, ambience and voice of a whole film, mixed to the delivery loudness."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import IO

import numpy as np
from scipy.io import wavfile

from director.disk import unwritten
from director.errors import BadInput
from director.model import Storyboard
from director.roles import CutList, Report, Soundtrack, Utterance, Voice
from director.tools.sound.finding import find_mood
from director.tools.sound.footage import brought
from director.tools.sound.loudness import TARGET, deliver
from director.tools.sound.mix import Mix
from director.tools.sound.music import Score, compose, tempo
from director.tools.sound.narration import Spoken, spoken
from director.tools.sound.own import OwnMusic, beats_in, laid
from director.tools.sound.placing import cues
from director.tools.sound.synth import RATE, count

Music = Score | OwnMusic | None
MOST_GAIN = 18.0               # dB added at most to reach the target: a bed at volume 0.05 stays quiet
MOST_GAIN_BARE = 14.0          # the same for a film without music and voice: a quiet room stays quiet


def score(cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, out: Path, voice: Voice, report: Report) -> Soundtrack:
    """Compose, mix and write the WAV. Raises BadInput for an impossible timeline, StoreProblem when `out` cannot be written."""
    _check(cut, timeline, seconds)
    report(0.0)
    music, notes = _music(cut, timeline, seconds, out)
    sounds, unknown = cues(cut, timeline)
    speech, missing = _speech(cut, timeline, seconds, voice)
    report(0.05)
    try:
        own = brought(cut, timeline, out)
    except BadInput as error:
        raise BadInput(f"The sound of the footage cannot be used. {error}") from error
    mix = Mix(seconds, cut.storyboard.seed, music, cut.storyboard.music.volume, sounds, speech, own)
    try:
        loud, peak = _write(mix, MOST_GAIN if music or speech or own else MOST_GAIN_BARE, out, report)
    except OSError as error:
        out.unlink(missing_ok=True)
        raise unwritten("The sound", error) from error
    finally:
        for piece in own:
            piece.file.unlink(missing_ok=True)
    if loud < TARGET - 0.5:
        notes = (*notes, f"The film's sound is meant to be quiet and was left at {loud:.0f} LUFS instead of {TARGET:.0f}.")
    report(1.0)
    said = tuple(Utterance(each.shot, round(each.start, 3), round(each.end, 3), each.text) for each in speech)
    return Soundtrack(out, count(seconds) / RATE, loud, peak, (*notes, *unknown, *missing), said)


def beats(storyboard: Storyboard, seconds: float, song: Path | None) -> tuple[float, ...]:
    """The beats of the music, from 0 on: of a composed one its tempo follows from mood and seed alone, in the person's own they are heard."""
    if song is not None:
        return beats_in(song, seconds)
    mood, _ = find_mood(storyboard.music.mood, storyboard.style, storyboard.seed)
    beat = 60 / tempo(mood, f"{storyboard.seed}/{storyboard.story}")
    return tuple(number * beat for number in range(int(seconds / beat) + 1))


def _speech(cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, voice: Voice) -> tuple[tuple[Spoken, ...], tuple[str, ...]]:
    board = cut.storyboard
    wanted = [what for what, asked in (("narration", board.voiceover.on and any(clip.shot.narration.strip() for clip in cut.clips)),
                                       ("dialogue", any(clip.shot.dialogue.strip() and clip.shot.volume for clip in cut.clips))) if asked]
    if not wanted:
        return (), ()
    if voice.name == "silent":
        return (), (f"The {' and the '.join(wanted)} cannot be heard: there is no voice. Install one with: "
                    "pip install 'film-director[voice]'",)
    return spoken(cut, timeline, seconds, voice)


def _check(cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float) -> None:
    if len(timeline) != len(cut.clips):
        raise BadInput(f"The timeline has {len(timeline)} entries for {len(cut.clips)} shots; every shot needs one.")
    if not (math.isfinite(seconds) and seconds > 0):
        raise BadInput(f"A film of {seconds} seconds cannot have sound; its length must be above 0.")
    if any(not (math.isfinite(start) and math.isfinite(end) and 0 <= start <= end) for start, end in timeline):
        raise BadInput("A shot on the timeline ends before it starts.")


def _music(cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, out: Path) -> tuple[Music, tuple[str, ...]]:
    """The score, or None when music is off or silent. The theme follows the seed and the story, not the title."""
    board = cut.storyboard
    if not board.music.on or board.music.volume <= 0:
        return None, ()
    cuts = tuple(sorted({round(start, 4) for start, _ in timeline if 0.5 < start < seconds}))
    if cut.music is not None:
        own, note = laid(cut.music, seconds, cuts, out.with_name(f"{out.stem}.own.wav"))
        return own, (note,) if note else ()
    mood, note = find_mood(board.music.mood, board.style, board.seed)
    return compose(mood, f"{board.seed}/{board.story}", seconds, cuts), (note,) if note else ()


def _write(mix: Mix, most: float, out: Path, report: Report) -> tuple[float, float]:
    """Render into a file-backed array beside `out`, bring it to loudness, write the WAV; (LUFS, dBTP)."""
    shape = (max(1, mix.total), 2)
    with tempfile.TemporaryFile(dir=out.parent) as scratch:
        _reserve(scratch, shape[0] * shape[1] * 4)
        film = np.memmap(scratch, dtype=np.float32, mode="r+", shape=shape)
        mix.render(film, lambda fraction: report(0.05 + 0.75 * fraction))
        loud, peak = deliver(film, most)
        report(0.95)
        wavfile.write(out, RATE, film)
    return loud, peak


def _reserve(scratch: IO[bytes], size: int) -> None:
    """Fill the file with zeros first: a full disk is an OSError here, in a mapped file it would kill the process."""
    for start in range(0, size, 1 << 22):
        scratch.write(bytes(min(1 << 22, size - start)))
    scratch.flush()

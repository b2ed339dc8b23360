"""The mix: music, ambience, effects and voice in one stereo signal, made block after block."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from director.roles import Report
from director.tools.sound import ambience
from director.tools.sound.ambience import CONTROL, Layer, Texture
from director.tools.sound.band import play
from director.tools.sound.effects.catalogue import EFFECTS, Effect
from director.tools.sound.footage import Piece
from director.tools.sound.loudness import loudest
from director.tools.sound.music import Score
from director.tools.sound.narration import Spoken
from director.tools.sound.own import OwnMusic
from director.tools.sound.placing import Cue
from director.tools.sound.synth import RATE, Samples, add, chance, count, edged, place, swell

BLOCK = 10 * RATE              # samples mixed at a time
UNDER_FOOTAGE = 6.0            # dB the music steps back for the sound of the person's own footage
FLOOR = -62.0                  # LUFS of the air under the whole film: nothing is ever digitally silent
UNDER_VOICE = 9.0              # dB the music steps back for words; ambience and effects half of it
USUAL_VOLUME = 0.6             # storyboard.music.volume at which the bed sits at its own level

T = TypeVar("T")
_Sounding = tuple[NDArray[np.float32], "Future[Texture]"]
"""How loud a texture is over the film, CONTROL values a second, and the texture, as soon as it is made."""


class Track(Generic[T]):
    """Sounds at their places, made when their block comes and forgotten when they are over."""

    def __init__(self, placed: list[tuple[int, T]], make: Callable[[T], Samples]) -> None:
        self._waiting = sorted(placed, key=lambda entry: entry[0], reverse=True)
        self._make = make
        self._sounding: list[tuple[int, Samples]] = []

    def into(self, block: Samples, start: int) -> None:
        """Add what sounds in the block that begins at sample `start`; blocks must come in order."""
        while self._waiting and self._waiting[-1][0] < start + len(block):
            at, thing = self._waiting.pop()
            self._sounding.append((at, self._make(thing)))
        for at, sound in self._sounding:
            add(block, sound, at - start)
        self._sounding = [(at, sound) for at, sound in self._sounding if at + len(sound) > start + len(block)]


class OneShots:
    """Makes the sound of a cue; each effect has three takes, so that a film of a hundred shots makes each only thrice."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def __call__(self, cue: Cue) -> Samples:
        effect = cue.effect
        seconds = round(min(effect.seconds, max(cue.end - cue.start,
            0.3)) * 4) / 4 if cue.end - cue.start < effect.seconds - 0.1 else effect.seconds
        take = int(chance("take", self._seed, effect.name, round(cue.start, 2)).integers(3))
        return _one_shot(effect, take, seconds, self._seed) * np.float32(cue.gain)


@lru_cache(maxsize=48)                               # a megabyte each
def _one_shot(effect: Effect, take: int, seconds: float, seed: int) -> Samples:
    sound = effect.make(seconds, chance("one shot", seed, effect.name, take, seconds))
    sound = sound * np.float32(10 ** ((effect.level - loudest(sound)) / 20))
    made: Samples = (np.tanh(sound / 0.8) * np.float32(0.8) * swell(len(sound), 0.0005, 0.03)[:, None]).astype(np.float32)
    return made


def _voice(line: Spoken) -> Samples:
    return place(line.samples * np.float32(np.sqrt(2)), 0.0)


def ducking(spans: list[tuple[float, float, float]], seconds: float) -> NDArray[np.float32]:
    """A gain curve, CONTROL values a second, that is `depth` dB down in each (start, end, depth), going there in 0.15 s
    before the sound and coming back in 0.5 s."""
    depth = np.zeros(int(np.ceil(seconds * CONTROL)) + 2)
    for start, end, most in spans:
        a, b = max(0, int((start - 0.15) * CONTROL)), max(0, int((end + 0.3) * CONTROL))
        depth[a:b] = np.maximum(depth[a:b], most)
    window = np.hanning(int(0.36 * CONTROL))
    smooth = np.convolve(np.pad(depth, len(window), mode="edge"), window / window.sum(), "same")[len(window):-len(window)]
    return (10 ** (-smooth / 20)).astype(np.float32)


class Mix:
    """Everything that sounds in a film, ready to be rendered."""

    def __init__(self, seconds: float, seed: int, score: Score | OwnMusic | None, volume: float, cues: tuple[Cue, ...],
        speech: tuple[Spoken, ...], own: tuple[Piece, ...] = ()) -> None:
        self.seconds, self.seed, self.total = seconds, seed, count(seconds)
        self.score, self.volume = score, np.float32(volume / USUAL_VOLUME)
        self.cues = tuple(cue for cue in cues if not cue.effect.ambient)
        self.layers = ambience.layers(cues)
        self.speech, self.own = speech, own
        words = [(line.start, line.end, UNDER_VOICE) for line in speech]
        actions = [(cue.start, min(cue.end, cue.start + 1.8), cue.effect.duck * min(1.0, cue.gain)) for cue in self.cues]
        self.under_all = ducking([*words, *actions, *((piece.start, piece.end, UNDER_FOOTAGE) for piece in own)], seconds)
        self.under_voice = ducking([(a, b, depth / 2) for a, b, depth in words], seconds)

    def render(self, into: Samples, report: Report) -> None:
        """Fill `into` (total, 2); reports 0 to 1. The next block of music is played while this one is mixed."""
        music = self.score.blocks(BLOCK) if isinstance(self.score, OwnMusic) else play(self.score, BLOCK) if self.score else iter(())
        with ThreadPoolExecutor(2) as beside:                      # what makes sound leaves Python's lock for the most part
            bed = beside.submit(next, music, None)
            textures = self._textures(beside)
            self._mixed(into, textures, bed, lambda: beside.submit(next, music, None), report)

    def _mixed(self, into: Samples, textures: list[_Sounding], bed: Future[Samples | None], following: Callable[[], Future[Samples | None]],
               report: Report) -> None:
        effects = Track([(count(cue.start), cue) for cue in self.cues], OneShots(self.seed))
        footage = Track([(count(piece.start), piece) for piece in self.own], Piece.samples)
        voices = Track([(count(line.start), line) for line in self.speech], _voice)
        for start in range(0, self.total, BLOCK):
            n = min(BLOCK, self.total - start)
            out = np.zeros((n, 2), np.float32)
            for gains, texture in textures:
                self._texture(out, start, gains, texture.result())
            effects.into(out, start)
            footage.into(out, start)
            out *= ambience.stretched(self.under_voice, start, n)
            if (played := bed.result()) is not None:
                bed = following() if start + BLOCK < self.total else bed
                out += played[:n] * (self.volume * ambience.stretched(self.under_all, start, n))
            voices.into(out, start)
            edged(out, start, 0.02 * RATE, self.total - 1, min(0.4 * RATE, self.total / 8))
            into[start:start + n] = out
            report((start + n) / self.total)

    def _textures(self, beside: ThreadPoolExecutor) -> list[_Sounding]:
        tone = next(effect for effect in EFFECTS if effect.name == "room tone")
        air = Layer(tone, False, ((0.0, self.seconds, 10 ** ((FLOOR - tone.level) / 20)),))
        needed = [(layer, sum(end - start for start, end, _ in layer.spans)) for layer in (*self.layers, air)]
        made = [beside.submit(Texture, layer.effect, layer.muffled, self.seed, heard) for layer, heard in needed]
        return [(ambience.curve(layer, self.seconds), texture) for (layer, _), texture in zip(needed, made, strict=True)]

    def _texture(self, out: Samples, start: int, gains: NDArray[np.float32], texture: Texture) -> None:
        first = int(start / RATE * CONTROL)
        heard = np.flatnonzero(gains[first:int((start + len(out)) / RATE * CONTROL) + 2] > 0)
        if len(heard):
            a = max(0, count((first + heard[0] - 1) / CONTROL) - start)
            b = min(len(out), count((first + heard[-1] + 2) / CONTROL) - start)
            if b > a:
                out[a:b] += texture.read(start + a, b - a) * ambience.stretched(gains, start + a, b - a)

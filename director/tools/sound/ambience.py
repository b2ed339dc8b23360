"""Ambience: textures that run under shots, join without a click and go on unbroken where two shots share a place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from director.tools.sound.effects.catalogue import Effect
from director.tools.sound.loudness import loudest
from director.tools.sound.placing import Cue
from director.tools.sound.synth import RATE, Samples, chance, count, low_pass

CONTROL = 200                  # values a second of every gain curve
JOIN = 0.16                    # seconds over which one shot's ambience becomes the next one's, centred on the join


@dataclass(frozen=True)
class Layer:
    """A texture and where it sounds: (start, end, gain) in seconds, in order."""

    effect: Effect
    muffled: bool
    spans: tuple[tuple[float, float, float], ...]


def layers(cues: tuple[Cue, ...]) -> tuple[Layer, ...]:
    """The film's ambience by texture."""
    spans: dict[tuple[str, bool], list[tuple[float, float, float]]] = {}
    effects = {cue.effect.name: cue.effect for cue in cues}
    for cue in cues:
        if cue.effect.ambient:
            spans.setdefault((cue.effect.name, cue.muffled), []).append((cue.start, cue.end, cue.gain))
    return tuple(Layer(effects[name], muffled, tuple(where)) for (name, muffled), where in spans.items())


def curve(layer: Layer, seconds: float) -> NDArray[np.float32]:
    """The layer's gain over the film, CONTROL values a second.

    A join fades at equal power over JOIN seconds (a quarter sine in power); where two spans of one texture meet, their powers
    add up, so an equal gain stays equal. The film's own ends fade with the mix.
    """
    t = np.arange(int(np.ceil(seconds * CONTROL)) + 2) / CONTROL
    power = np.zeros(len(t))
    for start, end, gain in layer.spans:
        rise = np.clip((t - start) / JOIN + 0.5, 0, 1) if start > JOIN else np.ones(len(t))
        fall = np.clip((end - t) / JOIN + 0.5, 0, 1) if end < seconds - JOIN else np.ones(len(t))
        power += (gain * np.sin(rise * np.pi / 2) * np.sin(fall * np.pi / 2)) ** 2
    return np.sqrt(np.minimum(power, max(gain for _, _, gain in layer.spans) ** 2)).astype(np.float32)


class Texture:
    """A texture made once, as long as it repeats, at its level; read anywhere."""

    def __init__(self, effect: Effect, muffled: bool, seed: int, heard: float) -> None:
        """`heard`: seconds it is needed for in all; a texture for one short shot is short."""
        self._loop = _loop(effect, muffled, seed, min(effect.seconds, max(3.0, np.ceil(heard + 1.0))))

    def read(self, start: int, n: int) -> Samples:
        """n samples (n, 2) from film sample `start`, round and round."""
        begin = start % len(self._loop)
        rounds = (begin + n) // len(self._loop) + 1
        return (np.concatenate([self._loop] * rounds) if rounds > 1 else self._loop)[begin:begin + n]


@lru_cache(maxsize=16)                               # of 12 s most of them, 5 MB: the next cut of the film mostly has the same
def _loop(effect: Effect, muffled: bool, seed: int, seconds: float) -> Samples:
    sound = effect.make(seconds, chance("texture", effect.name, seed))[:count(seconds)]
    if muffled:
        sound = low_pass(sound, 700)
    level = effect.level - (6.0 if muffled else 0.0)
    made = closed(sound * np.float32(10 ** ((level - loudest(sound)) / 20)))
    made.setflags(write=False)
    return made


def closed(x: Samples) -> Samples:
    """A loop whose end runs into its beginning: the last 0.4 s fade at equal power into the first 0.4 s."""
    n = min(count(0.4), len(x) // 4)
    u = np.linspace(0, np.pi / 2, n, dtype=np.float32)[:, None]
    out = x[:len(x) - n].copy()
    out[:n] = x[:n] * np.sin(u) + x[len(x) - n:] * np.cos(u)
    return out


def stretched(values: NDArray[np.float32], start: int, n: int) -> Samples:
    """A control curve as gains (n, 1) for the samples from `start`."""
    at = np.arange(start, start + n) * (CONTROL / RATE)
    first = int(at[0])
    last = min(len(values), int(at[-1]) + 2)
    return np.asarray(np.interp(at, np.arange(first, last), values[first:last])[:, None], np.float32)

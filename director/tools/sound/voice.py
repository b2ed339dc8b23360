"""Voices: espeak-ng through the optional package espeakng_loader, or silence that says so."""

from __future__ import annotations

import ctypes
import importlib.util
import math
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from director.errors import Unavailable
from director.model import Uttered
from director.speech import ESTIMATE

if TYPE_CHECKING:
    from director.tools.sound.synth import Samples

_LOCK = threading.Lock()           # espeak-ng has one state per process
_SYNCHRONOUS, _UTF8, _RATE_WORDS, _PITCH, _RANGE = 2, 1, 1, 3, 4
_IPA_EVENTS = 3                    # phonemes are told, in the signs of the IPA
_ENDED, _AT_WORD, _AT_SENTENCE_END, _AT_PHONEME = 0, 1, 5, 7
QUICKEST = 205                     # words a minute; beyond this espeak-ng is hard to follow
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_STYLES = {"female": ("f3", "f2", "f1", "f4"), "woman": ("f3", "f2", "f1"), "girl": ("f4", "f5"), "male": ("m3", "m1", "m4", "m8"),
    "man": ("m3", "m1", "m4"), "deep": ("m7", "m5"), "child": ("f5", "f4"), "robot": ("m2", "klatt2"), "whisper": ("whisper",), "old": ("m6", "f2")}
"""Words for a voice, and espeak-ng's variants for the first, the second … who has it."""
_HIGH = {"child": 68, "girl": 60, "deep": 22, "old": 34, "robot": 30}      # pitch, 0-99; 42 where nothing is said
_APART = (0, 7, -6, 12, -11)                                             # and by how much those with like voices differ


def installed() -> bool:
    """Whether the extra `voice` is there; nothing is imported."""
    return importlib.util.find_spec("espeakng_loader") is not None


class _Event(ctypes.Structure):
    """espeak_EVENT of espeak-ng's speak_lib.h: what is heard at `milliseconds`."""

    _fields_ = (("type", ctypes.c_int), ("identifier", ctypes.c_uint), ("position", ctypes.c_int), ("length", ctypes.c_int),
                ("milliseconds", ctypes.c_int), ("sample", ctypes.c_int), ("user", ctypes.c_void_p), ("phoneme", ctypes.c_char * 8))


class SilentVoice:
    """The voice of a machine without one."""

    name = "silent"

    def speak(self, text: str, language: str, voice: str | None) -> Any:
        """Always None: the composer leaves the line out and says so."""
        return None


class EspeakVoice:
    """espeak-ng in this process. `words` is the speed in words a minute (80-300)."""

    name = "espeak"

    def __init__(self, words: int = 150) -> None:
        self.words = words

    def speak(self, text: str, language: str, voice: str | None) -> Any:
        """48 kHz mono float32 at RMS near -21 dBFS, or None when espeak-ng does not know the language.

        `voice` is free text in which female, male, deep, child, old, robot, whisper are found. Raises Unavailable when
        the extra `voice` is not installed.
        """
        if not text.strip():
            import numpy as np

            return np.zeros(0, np.float32)
        said = self._said(text, language, voice)
        return None if said is None or not len(said.samples) else polished(said.samples, said.rate)

    def hurried(self, text: str, language: str, voice: str | None, within: float) -> EspeakVoice:
        """The voice that says this in so many seconds, or as fast as can still be followed; itself where there is time."""
        said = self._said(text, language, voice) if 0 < within < math.inf else None
        seconds = len(said.samples) / said.rate if said else 0.0
        return self if seconds <= within else EspeakVoice(min(QUICKEST, round(self.words * seconds / within * 1.03)))

    def timed(self, text: str, language: str, voice: str | None, within: float) -> tuple[Uttered, ...]:
        """See `director.roles.Diction`; estimated where espeak-ng does not know the language."""
        said = self.hurried(text, language, voice, within)._said(text, language, voice)
        return said.words if said and said.words else ESTIMATE.timed(text, language, voice, within)

    def _said(self, text: str, language: str, voice: str | None) -> Said | None:
        spoken = _LANGUAGE.match(language.strip().lower().replace("_", "-"))
        if spoken is None:
            return None
        with _LOCK:
            return _synthesise(text, spoken.group(), *_style(voice), self.words)


@dataclass(frozen=True)
class Said:
    """Speech (-1 to 1) at `rate` Hz, and when each word of it is heard."""

    samples: Samples
    rate: int
    words: tuple[Uttered, ...]


def _style(voice: str | None) -> tuple[str, int]:
    """espeak-ng's variant and pitch for words such as "child #2"; the number tells apart who has the same words."""
    said = (voice or "").lower()
    number = int(found[1]) % 1000 if (found := re.search(r"#(\d+)", said)) else 0
    word = next((word for word in _STYLES if re.search(rf"\b{word}\b", said)), "")
    variants = _STYLES.get(word, ("",))
    variant = variants[number % len(variants)]
    return f"+{variant}" if variant else "", max(0, min(99, _HIGH.get(word, 42) + _APART[number // len(variants) % len(_APART)]))


@lru_cache(maxsize=64)
def _synthesise(text: str, language: str, style: str, pitch: int, words: int) -> Said | None:
    """None for an unknown language."""
    with _started() as (library, rate):
        return _spoken(library, rate, text, language, style, pitch, words)


def _spoken(library: Any, rate: int, text: str, language: str, style: str, pitch: int, words: int) -> Said | None:
    import numpy as np

    if library.espeak_SetVoiceByName((language + style).encode()) != 0 and library.espeak_SetVoiceByName((language.split("-")[0]
        + style).encode()) != 0:
        return None
    for parameter, value in ((_RATE_WORDS, words), (_PITCH, pitch), (_RANGE, 55)):
        library.espeak_SetParameter(parameter, value, 0)
    pieces: list[Any] = []
    heard: list[tuple[int, int, int, int, str]] = []

    def keep(wave: Any, samples: int, events: Any) -> int:
        if wave and samples > 0:
            pieces.append(np.ctypeslib.as_array(wave, (samples,)).copy())
        at = 0
        while events and events[at].type != _ENDED:
            one = events[at]
            heard.append((one.type, one.milliseconds, one.position, one.length, one.phoneme.decode("utf-8", "ignore")
                          if one.type == _AT_PHONEME else ""))
            at += 1
        return 0

    callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))(keep)
    library.espeak_SetSynthCallback(callback)
    data = text.replace("\0", " ").encode("utf-8", "ignore")
    library.espeak_Synth(data, len(data) + 1, 0, 1, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    samples = np.concatenate(pieces).astype(np.float32) / np.float32(32768) if pieces else np.zeros(0, np.float32)
    return Said(samples, rate, _words(text, heard, len(samples) / rate))


def _words(text: str, heard: list[tuple[int, int, int, int, str]], seconds: float) -> tuple[Uttered, ...]:
    """Words with their phonemes from what espeak-ng told: (type, milliseconds, position from 1, length, phoneme)."""
    out: list[Uttered] = []
    for kind, at, position, length, phoneme in heard:
        now = min(at / 1000, seconds)
        if kind == _AT_WORD:
            out.append(Uttered(text=text[position - 1:position - 1 + length][:300] or "…", start=round(now, 3), end=round(now, 3)))
        elif out and kind == _AT_PHONEME and phoneme.strip("_:ˈˌ ") and len(out[-1].sounds) < 290:
            out[-1] = out[-1].but(sounds=f"{out[-1].sounds} {phoneme}".strip())
        elif out and (kind == _AT_SENTENCE_END or (kind == _AT_PHONEME and not phoneme.strip("_:ˈˌ "))) and out[-1].end <= out[-1].start:
            out[-1] = out[-1].but(end=round(now, 3))                       # a pause
    nexts = [*(word.start for word in out[1:]), seconds]
    return tuple(word if word.end > word.start else word.but(end=round(after, 3)) for word, after in zip(out, nexts, strict=True)
                 if max(word.end, after) > word.start)


@contextmanager
def _started() -> Iterator[tuple[Any, int]]:
    """The library, started for synchronous speech into memory, and its sample rate in Hz. It is loaded anew for every text: what it said
    before moves the words of what it says next by a thousandth of a second, and with them the lips of a take."""
    try:
        import espeakng_loader as loader  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError as error:
        raise Unavailable("The voice needs the extra 'voice': pip install 'film-director[voice]'.") from error
    library = ctypes.CDLL(loader.get_library_path())
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, str(loader.get_data_path()).encode(), _IPA_EVENTS)
    if rate <= 0:
        raise Unavailable("espeak-ng did not start; install the extra 'voice' again: pip install --force-reinstall 'film-director[voice]'.")
    try:
        with suppress(AttributeError):
            library.espeak_ng_SetRandSeed(ctypes.c_long(1))
        yield library, int(rate)
    finally:
        library.espeak_Terminate()
        _unload(library)


def _unload(library: Any) -> None:
    with suppress(OSError, AttributeError):
        close = ctypes.CDLL(None).dlclose
        close.argtypes = (ctypes.c_void_p,)
        close(library._handle)


def polished(speech: Samples, rate: int) -> Samples:
    """Speech at RATE: rumble and boxiness out, presence in, peaks evened, soft ends."""
    import numpy as np
    from scipy import signal

    from director.tools.sound.synth import RATE

    common = int(np.gcd(RATE, rate))
    x = signal.resample_poly(speech, RATE // common, rate // common).astype(np.float64)
    x = signal.sosfilt(signal.butter(2, 95, "high", fs=RATE, output="sos"), x)
    x = x + 0.35 * signal.sosfilt(signal.butter(1, [130, 320], "band", fs=RATE, output="sos"), x)
    x = signal.sosfilt(signal.butter(1, 8500, "low", fs=RATE, output="sos"), x)
    x -= 0.3 * signal.sosfilt(signal.butter(1, [2600, 4200], "band", fs=RATE, output="sos"), x)
    level = np.sqrt(np.maximum(signal.sosfiltfilt(signal.butter(1, 9, "low", fs=RATE, output="sos"), x * x), 1e-9))
    x *= np.minimum(1.0, (0.08 / np.maximum(level, 1e-4))) ** 0.6           # about 2.5 : 1 above -22 dBFS
    x *= 0.085 / max(float(np.sqrt(np.mean(x * x))), 1e-6)
    edge = min(480, len(x) // 4)
    x[:edge] *= np.linspace(0, 1, edge)
    x[len(x) - edge:] *= np.linspace(1, 0, edge)
    return np.asarray(np.clip(x, -0.95, 0.95), np.float32)

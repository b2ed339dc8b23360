"""Voices: espeak-ng through the optional package espeakng_loader, or silence that says so."""

from __future__ import annotations

import ctypes
import importlib.util
import re
import threading
from functools import cache
from typing import Any

import numpy as np

from director.errors import Unavailable
from director.tools.sound.synth import RATE, Samples

_LOCK = threading.Lock()           # espeak-ng has one state per process
_SYNCHRONOUS, _UTF8, _RATE_WORDS, _PITCH, _RANGE = 2, 1, 1, 3, 4
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_STYLES = {"female": "+f3", "woman": "+f3", "girl": "+f4", "male": "+m3", "man": "+m3", "deep": "+m7", "child": "+f5", "robot": "+m2",
    "whisper": "+whisper", "old": "+m6"}


def installed() -> bool:
    """Whether the extra `voice` is there; nothing is imported."""
    return importlib.util.find_spec("espeakng_loader") is not None


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
            return np.zeros(0, np.float32)
        spoken = _LANGUAGE.match(language.strip().lower().replace("_", "-"))
        if spoken is None:
            return None
        with _LOCK:
            raw = _synthesise(text, spoken.group(), _style(voice), self.words)
        return None if raw is None else polished(*raw)


def _style(voice: str | None) -> str:
    return next((variant for word, variant in _STYLES.items() if re.search(rf"\b{word}\b", (voice or "").lower())), "")


def _synthesise(text: str, language: str, style: str, words: int) -> tuple[Samples, int] | None:
    """PCM (-1 to 1) and its sample rate, or None for an unknown language."""
    library, rate = _library()
    if library.espeak_SetVoiceByName((language + style).encode()) != 0 and library.espeak_SetVoiceByName((language.split("-")[0]
        + style).encode()) != 0:
        return None
    for parameter, value in ((_RATE_WORDS, words), (_PITCH, 42), (_RANGE, 55)):
        library.espeak_SetParameter(parameter, value, 0)
    pieces: list[Any] = []

    def keep(wave: Any, samples: int, _events: Any) -> int:
        if wave and samples > 0:
            pieces.append(np.ctypeslib.as_array(wave, (samples,)).copy())
        return 0

    callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)(keep)
    library.espeak_SetSynthCallback(callback)
    data = text.replace("\0", " ").encode("utf-8", "ignore")
    library.espeak_Synth(data, len(data) + 1, 0, 1, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    return (np.concatenate(pieces).astype(np.float32) / np.float32(32768), rate) if pieces else None


@cache
def _library() -> tuple[Any, int]:
    """The loaded library, started for synchronous speech into memory, and its sample rate in Hz."""
    try:
        import espeakng_loader as loader  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError as error:
        raise Unavailable("The voice needs the extra 'voice': pip install 'film-director[voice]'.") from error
    library = ctypes.CDLL(loader.get_library_path())
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, str(loader.get_data_path()).encode(), 0)
    if rate <= 0:
        raise Unavailable("espeak-ng did not start; install the extra 'voice' again: pip install --force-reinstall 'film-director[voice]'.")
    return library, int(rate)


def polished(speech: Samples, rate: int) -> Samples:
    """Speech at RATE: rumble and boxiness out, presence in, peaks evened, soft ends."""
    from scipy import signal

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

"""A voice from any speech service that speaks OpenAI's protocol (POST /audio/speech), a hosted one or a server of one's own.

A line is asked for once: it is kept in `cache` under the hash of what was asked, and a request is never repeated by itself, because a
lost answer may have been charged.
"""

from __future__ import annotations

import os
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np

from director.errors import StoreProblem, Unavailable
from director.model import digest
from director.tools.sound.synth import Samples
from director.tools.sound.voice import polished

MOST_BYTES = 64 * 2**20          # of one line: eleven minutes at 48 kHz
SHORTEST = 0.05                  # seconds; less is no speech
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


@dataclass(frozen=True)
class ServiceVoice:
    """`voices` are names that the service knows: the first tells the story, the others are given to the characters in turn."""

    url: str
    model: str
    cache: Path
    key: str = ""
    voices: tuple[str, ...] = ("alloy",)
    timeout: float = 120.0
    name: str = "service"

    def __repr__(self) -> str:
        return f"ServiceVoice({self.url}, {self.model})"

    @property
    def version(self) -> str:
        """Changes with all that changes how a line sounds."""
        return digest([self.url, self.model, list(self.voices)])[:16]

    def speak(self, text: str, language: str, voice: str | None) -> Samples:
        """See `director.roles.Voice`. The service finds the language in the text. Raises Unavailable with the reason."""
        if not text.strip():
            return np.zeros(0, np.float32)
        who = self._who(voice)
        kept = self.cache / f"{digest([self.url, self.model, who, text])}.wav"
        data = kept.read_bytes() if kept.is_file() else self._asked(text, who)
        try:
            samples, rate = waveform(data)
        except ValueError as error:
            kept.unlink(missing_ok=True)
            raise Unavailable(f"The speech service at {self.url} answered with something that is no WAV sound ({error}). "
                              f"Check DIRECTOR_SPEECH_MODEL ({self.model!r}) and that the service can give wav.") from None
        self._keep(data, kept)
        return polished(samples, rate)

    def _who(self, voice: str | None) -> str:
        """The name that is asked for: one that the storyboard names, the narrator's, or the character's by its number."""
        named = next((each for each in self.voices if voice and each.casefold() == voice.strip().casefold()), None)
        number = re.search(r"#(\d+)", voice or "")
        if named or number is None:
            return named or self.voices[0]
        others = self.voices[1:] or self.voices
        return others[int(number[1]) % len(others)]

    def _asked(self, text: str, voice: str) -> bytes:
        import openai

        client = openai.OpenAI(base_url=self.url, api_key=self.key or "none", max_retries=0, timeout=self.timeout)
        try:
            with client, client.audio.speech.with_streaming_response.create(
                    model=self.model, voice=voice, input=text, response_format="wav") as answer:
                data = bytearray()
                for piece in answer.iter_bytes(1 << 16):
                    data += piece
                    if len(data) > MOST_BYTES:
                        raise Unavailable(f"The speech service at {self.url} answers without end; it was stopped.")
                return bytes(data)
        except openai.APIStatusError as error:
            raise Unavailable(_refused(self, voice, error.status_code, _reason(error))) from None
        except openai.APITimeoutError:
            raise Unavailable(f"The speech service at {self.url} did not answer within {self.timeout:g} s. A lost answer may have been "
                              "charged; it is not asked again by itself. Start again to try once more.") from None
        except openai.OpenAIError as error:
            raise Unavailable(f"The speech service at {self.url} cannot be reached ({type(error.__cause__ or error).__name__}). "
                              "Check DIRECTOR_SPEECH_URL, or unset it for the built-in voice.") from None

    def _keep(self, data: bytes, kept: Path) -> None:
        if kept.is_file():
            return
        unfinished = kept.with_name(f".{uuid4().hex}")
        try:
            self.cache.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(data)
            os.replace(unfinished, kept)
        except OSError as error:
            raise StoreProblem(f"What the speech service said cannot be kept in {self.cache} ({error.strerror}).") from None


def _reason(error: Any) -> str:
    body = error.body if isinstance(error.body, dict) else {}
    return " ".join(str(body.get("message") or body.get("detail") or "").split())[:200]


def _refused(voice: ServiceVoice, name: str, status: int, reason: str) -> str:
    told = f": {reason}" if reason else ""
    if status in (401, 403):
        return f"The speech service at {voice.url} does not accept the key{told}. Check DIRECTOR_SPEECH_KEY."
    if status == 404:
        return f"The speech service at {voice.url} knows no /audio/speech or no model {voice.model!r}{told}. Check the address and the model."
    if status in (400, 422):
        return f"The speech service at {voice.url} refused a line in the voice {name!r}{told}. Check DIRECTOR_SPEECH_VOICES."
    return f"The speech service at {voice.url} failed (status {status}){told}. Try again later."


def waveform(data: bytes) -> tuple[Samples, int]:
    """Mono samples (-1 to 1) and their rate of a WAV file in memory; a stream's header may claim any length. Raises ValueError."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError("no RIFF header")
    at, form = 12, b""
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4:at + 8], "little")
        if data[at:at + 4] == b"fmt ":
            form = data[at + 8:at + 8 + size]
        if data[at:at + 4] == b"data":
            return _samples(form, data[at + 8:at + 8 + size])
        at += 8 + size + size % 2
    raise ValueError("no samples")


def _samples(form: bytes, data: bytes) -> tuple[Samples, int]:
    if len(form) < 16:
        raise ValueError("no format")
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", form[:16])
    kind = int.from_bytes(form[24:26], "little") if kind == _EXTENSIBLE and len(form) >= 26 else kind
    types: dict[tuple[int, int], Any] = {(_PCM, 16): np.int16, (_PCM, 32): np.int32, (_FLOAT, 32): np.float32, (_FLOAT, 64): np.float64}
    if (kind, bits) not in types or not 1 <= channels <= 8 or not 4000 <= rate <= 192_000:
        raise ValueError(f"{channels} channels of {bits} bits at {rate} Hz")
    known = np.dtype(types[kind, bits])
    whole = len(data) // (known.itemsize * channels) * channels
    samples = np.frombuffer(data, known, whole).reshape(-1, channels).astype(np.float32)
    if len(samples) < rate * SHORTEST or not np.isfinite(samples).all():
        raise ValueError("hardly any sound")
    scale = float(-np.iinfo(known).min) if known.kind == "i" else 1.0
    return (samples.mean(axis=1) / np.float32(scale)).astype(np.float32), rate

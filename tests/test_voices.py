"""Who speaks in which voice, voices from a speech service, and words that fit their shots."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from loopback_openai import serving
from scipy.io import wavfile

from director.errors import Unavailable
from director.model import Character, Shot, Storyboard, Take, Voiceover
from director.roles import Clip, CutList
from director.settings import Settings
from director.speech import voice_of
from director.studio.crew import crew
from director.tools.sound.composer import ScoreComposer
from director.tools.sound.narration import hastened, spoken
from director.tools.sound.service import ServiceVoice, waveform
from director.tools.sound.synth import RATE
from director.tools.sound.voice import SilentVoice, _style

CAST = tuple(Character(name=name, description=f"{name}, {what}") for name, what in (
    ("Lena", "a girl with a red cap"), ("Tom", "a boy"), ("Bolt", "a small robot"), ("Ada", "an old woman"), ("Kim", "a baker"),
    ("Mo", "a man")))


def tone(seconds: float = 1.0, rate: int = 24_000, kind: Any = np.int16) -> bytes:
    wave = np.sin(np.arange(int(seconds * rate)) * 2 * np.pi * 220 / rate) * 0.5
    file = io.BytesIO()
    wavfile.write(file, rate, (wave * np.iinfo(kind).max).astype(kind) if np.issubdtype(kind, np.integer) else wave.astype(kind))
    return file.getvalue()


def film(narrations: tuple[str, ...], seconds: float, dialogue: str = "") -> tuple[CutList, tuple[tuple[float, float], ...]]:
    shots = tuple(Shot(id=f"s{n}", prompt="Lena waits", narration=text, dialogue=dialogue, duration=seconds)
                  for n, text in enumerate(narrations, 1))
    board = Storyboard(title="T", shots=shots, characters=CAST, voiceover=Voiceover(on=True))
    take = Take(key="0" * 64, sha256="0" * 64, shot="s1", generator="g", version="1", seed=1, prompt="p", width=64, height=64, fps=24,
                frames=24)
    times = tuple((n * seconds, (n + 1) * seconds) for n in range(len(shots)))
    return CutList(board, tuple(Clip(shot, take, Path("none")) for shot in shots)), times


class Slow:
    """Speaks a tenth of a second a letter."""

    name = "slow"

    def __init__(self) -> None:
        self.said: list[str] = []

    def speak(self, text: str, language: str, voice: str | None) -> Any:
        self.said.append(text)
        return np.full(len(text) * RATE // 10, 0.1, np.float32)


def test_characters_sound_as_they_are_described_and_unlike_each_other() -> None:
    board = Storyboard(title="T", characters=CAST, shots=(Shot(id="s1", prompt="x"),))
    voices = [voice_of(person.name, board) for person in CAST]
    assert [voice.split()[0] for voice in voices] == ["child", "child", "robot", "old", "female", "male"]
    styles = [_style(voice) for voice in voices]
    assert len(set(styles)) == len(styles)


def test_a_voice_named_by_the_person_is_understood() -> None:
    assert _style("a deep male voice")[0] == "+m3" and _style("deep")[1] < _style(None)[1] < _style("a child")[1]


def test_a_service_speaks_every_line_once_and_gives_characters_voices_of_their_own(tmp_path: Path) -> None:
    with serving(lambda asked: (200, tone())) as server:
        voice = ServiceVoice(server.url, "speaker-1", tmp_path / "kept", "secret", ("anna", "ben", "cleo"))
        heard = [voice.speak("Good morning.", "en", who) for who in (None, "child #0", "robot #1", "child #2", "Cleo", None)]
        assert [asked["voice"] for asked in server.requests] == ["anna", "ben", "cleo"]
        assert server.requests[0] == {"model": "speaker-1", "voice": "anna", "input": "Good morning.", "response_format": "wav"}
        assert server.paths[0].endswith("/audio/speech") and server.headers[0]["authorization"] == "Bearer secret"
    assert len(heard[0]) == pytest.approx(RATE, abs=100) and 0.02 < float(np.sqrt(np.mean(heard[0] ** 2))) < 0.3
    assert "secret" not in repr(voice)


@pytest.mark.parametrize(("status", "body", "sentence"), [
    (401, {"error": {"message": "bad key"}}, "does not accept the key: bad key. Check DIRECTOR_SPEECH_KEY"),
    (404, {}, "Check the address and the model"), (400, {"error": {"message": "no such voice"}}, "DIRECTOR_SPEECH_VOICES"),
    (429, {}, "failed .status 429"), (500, {}, "Try again later"), (200, b"<html>hello</html>", "no WAV sound"),
    (200, tone(0.01), "hardly any sound"),
])
def test_what_a_service_does_wrong_is_told_and_nothing_is_asked_twice(status: int, body: Any, sentence: str, tmp_path: Path) -> None:
    with serving(lambda asked: (status, body)) as server:
        with pytest.raises(Unavailable, match=sentence):
            ServiceVoice(server.url, "m", tmp_path).speak("Hello.", "en", None)
        assert len(server.requests) == 1
    assert not list(tmp_path.glob("*.wav"))


def test_a_service_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="cannot be reached"):
        ServiceVoice("http://127.0.0.1:9/v1", "m", tmp_path, timeout=2).speak("Hello.", "en", None)


def test_sound_of_any_usual_form_is_read_and_a_streams_header_may_claim_any_length() -> None:
    for kind in (np.int16, np.int32, np.float32):
        samples, rate = waveform(tone(0.5, 16_000, kind))
        assert rate == 16_000 and len(samples) == 8000 and float(np.abs(samples).max()) == pytest.approx(0.5, abs=0.01)
    endless = bytearray(tone(0.5))
    endless[40:44] = b"\xff\xff\xff\xff"
    assert len(waveform(bytes(endless))[0]) == 12_000
    with pytest.raises(ValueError, match="no samples"):
        waveform(tone()[:40])


def test_the_service_is_asked_when_it_is_set(tmp_path: Path) -> None:
    without = crew(Settings.load({}))
    with_one = crew(Settings.load({"DIRECTOR_SPEECH_URL": "http://127.0.0.1:9/v1", "DIRECTOR_SPEECH_VOICES": "a, b"}))
    assert "service" in with_one.composer.version and "service" not in without.composer.version
    assert ScoreComposer(SilentVoice()).version != ScoreComposer(Slow()).version


def test_a_narration_that_is_too_long_is_hastened_then_shortened_and_the_person_is_told() -> None:
    voice = Slow()
    cut, times = film(("The sun rises over the hills. Birds sing. And far away, a long train whistles.", "A door opens."), 4.0)
    lines, notes = spoken(cut, times, 8.0, voice)
    assert voice.said[1] == "The sun rises over the hills. Birds sing." and len(notes) == 1
    assert "shot s1 was shortened" in notes[0] and "a long train whistles" in notes[0]
    assert lines[0].end <= lines[1].start and lines[1].start == pytest.approx(4.15, abs=0.05)


def test_what_fits_is_left_as_it_is_and_dialogue_that_does_not_loses_whole_sentences() -> None:
    cut, times = film(("A short line.",), 6.0)
    assert spoken(cut, times, 6.0, Slow())[1] == ()
    cut, times = film(("",), 2.0, "Lena: This is far too long for a shot of two seconds. Is it not?")
    voice = Slow()
    lines, notes = spoken(cut, times, 2.0, voice)
    assert voice.said[-1] == lines[0].text == "This is far too long for a shot of two seconds."
    assert "shot s1 was shortened" in notes[0] and "Is it not?" in notes[0] and "its end was cut" in notes[1]


def test_hastened_speech_keeps_its_pitch() -> None:
    wave = np.sin(np.arange(RATE) * 2 * np.pi * 200 / RATE).astype(np.float32) * 0.4
    quick = hastened(wave, 1.25)
    assert len(quick) == pytest.approx(RATE / 1.25, rel=0.02)
    peak = np.argmax(np.abs(np.fft.rfft(quick[2000:-2000]))) * RATE / (len(quick) - 4000)
    assert peak == pytest.approx(200, abs=5)

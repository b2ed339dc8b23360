"""What the critic hears: gaps, silence, clipping, clicks, and sound that parts ways with the picture."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from moving_pictures import FPS, walk
from numpy.typing import NDArray

from director.model import Review
from director.tools.critics.checked import review
from director.vocabulary import Fault

RATE = 48000
Wave = NDArray[np.float64]
PICTURES = walk(frames=48)
EARS = {Fault.SILENT, Fault.LOUD, Fault.CLICK, Fault.UNSYNCED}


def voice(seconds: float = 2.0, seed: int = 1) -> Wave:
    """Something like speech: a buzz with moving formants in syllables, over the breath of a room."""
    rng, t = np.random.default_rng(seed), np.arange(round(seconds * RATE)) / RATE
    buzz = sum(np.sin(2 * np.pi * 120 * k * t + k) / k for k in range(1, 20))
    syllables = np.clip(np.sin(2 * np.pi * 3.1 * t), 0, 1) ** 0.7
    return np.asarray(0.12 * buzz * syllables + rng.normal(0, 0.002, len(t)))


def drums(seconds: float = 2.0) -> Wave:
    t = np.arange(round(seconds * RATE)) / RATE
    rng = np.random.default_rng(2)
    beat = np.exp(-(t % 0.25) * 30)
    return np.asarray(0.5 * beat * (np.sin(2 * np.pi * 70 * t) + 0.5 * rng.normal(0, 1, len(t))))


def muted(wave: Wave, start: float, end: float) -> Wave:
    out = wave.copy()
    out[round(start * RATE) : round(end * RATE)] = 0
    return out


def clicking(wave: Wave, *places: float) -> Wave:
    out = wave.copy()
    for place in places:
        out[round(place * RATE)] += 0.6
    return out


def film(wave: Wave, path: Path, codec: str = "pcm_s16le") -> Path:
    """PICTURES (2 s) with a sound."""
    with av.open(str(path), "w", format="matroska") as out:
        picture: Any = out.add_stream("libx264", rate=FPS, options={"preset": "ultrafast"})
        picture.width, picture.height, picture.pix_fmt = PICTURES[0].shape[1], PICTURES[0].shape[0], "yuv420p"
        sound: Any = out.add_stream(codec, rate=RATE, layout="mono")
        for drawn in PICTURES:
            out.mux(picture.encode(av.VideoFrame.from_ndarray(drawn, "bgr24")))
        out.mux(picture.encode(None))
        for start in range(0, len(wave), 1024):
            part = np.round(np.clip(wave[start : start + 1024], -1, 1) * 32767).astype(np.int16)[None]
            frame = av.AudioFrame.from_ndarray(part, "s16", "mono")
            frame.rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
            out.mux(sound.encode(frame))
        out.mux(sound.encode(None))
    return path


def heard(wave: Wave, tmp_path: Path, words: str = "", codec: str = "pcm_s16le") -> Review:
    return review(film(wave, tmp_path / "film.mkv", codec), words)


def faults(found: Review) -> dict[Fault, tuple[float, float]]:
    return {one.kind: (one.start, one.end) for one in found.findings if one.severity >= 0.5 and one.kind in EARS}


@pytest.mark.parametrize("make", [voice, drums, lambda: 0.3 * np.tanh(8 * voice())], ids=["voice", "drums", "loud but whole"])
def test_good_sound_is_left_alone(make: Callable[[], Wave], tmp_path: Path) -> None:
    assert not faults(heard(make(), tmp_path))


def test_coding_makes_no_faults(tmp_path: Path) -> None:
    assert not faults(heard(voice(), tmp_path, codec="aac"))


def test_sound_that_drops_out_is_silent_there(tmp_path: Path) -> None:
    start, end = faults(heard(muted(voice() + 0.05 * drums(), 0.8, 1.3), tmp_path))[Fault.SILENT]
    assert abs(start - 0.8) < 0.06 and abs(end - 1.3) < 0.06


def test_a_pause_is_no_gap(tmp_path: Path) -> None:
    pause = voice()
    pause[round(0.8 * RATE) : round(1.3 * RATE)] = np.random.default_rng(4).normal(0, 0.002, round(0.5 * RATE))
    assert not faults(heard(pause, tmp_path))


def test_a_silent_track_fails_only_where_words_ask_for_sound(tmp_path: Path) -> None:
    nothing = np.zeros(2 * RATE)
    assert not faults(heard(nothing, tmp_path))
    assert Fault.SILENT in faults(heard(nothing, tmp_path, "two people, with dialogue"))
    assert not faults(heard(nothing, tmp_path, "a silent film, no sound"))


def test_tops_cut_off_are_loud(tmp_path: Path) -> None:
    hot = voice()
    hot[RATE // 2 : RATE] *= 12
    start, end = faults(heard(np.clip(hot, -1, 1), tmp_path))[Fault.LOUD]
    assert 0.3 < start < 0.75 and 0.7 < end < 1.2


def test_a_single_sample_out_of_place_clicks_where_it_is(tmp_path: Path) -> None:
    found = [one for one in heard(clicking(voice(), 0.42, 1.5), tmp_path).findings if one.kind is Fault.CLICK]
    assert sorted(round(one.start, 1) for one in found) == [0.4, 1.5]
    assert all(one.first_frame == int(one.start * FPS) for one in found)


def test_sound_that_ends_before_the_picture_parts_ways_with_it(tmp_path: Path) -> None:
    assert Fault.UNSYNCED in faults(heard(voice(1.0), tmp_path))
    assert not faults(heard(voice(1.9), tmp_path))


def test_what_was_not_heard_is_said(tmp_path: Path) -> None:
    assert any("What is heard is unchecked" in line for line in heard(voice(), tmp_path).unchecked)

"""The exam every composer sits: exact length, delivery loudness, safe peaks, the same film twice the same, honest progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyloudnorm
import pytest
from scipy import signal
from scipy.io import wavfile

from director.errors import BadInput, Stopped, StoreProblem
from director.model import Music, Shot, Storyboard, Take
from director.roles import Clip, Composer, CutList
from director.tools.sound.composer import ScoreComposer

COMPOSERS: list[Callable[[], Composer]] = [ScoreComposer]


def film(*prompts: str, seconds: float = 1.5, music: Music | None = None, **fields: Any) -> tuple[CutList,
    tuple[tuple[float, float], ...], float]:
    shots = tuple(Shot(id=f"s{n + 1}", duration=seconds, prompt=prompt, **fields) for n, prompt in enumerate(prompts))
    board = Storyboard(title="Exam", shots=shots, music=music or Music())
    clips = tuple(Clip(shot, Take(key="0" * 64, sha256="0" * 64, shot=shot.id, generator="g", version="1", seed=1, prompt=shot.prompt,
                                  width=64, height=64, fps=24, frames=24), Path("take.mp4")) for shot in shots)
    return CutList(board, clips), tuple((n * seconds, (n + 1) * seconds) for n in range(len(shots))), len(shots) * seconds


@pytest.fixture(params=COMPOSERS, ids=lambda make: make.__name__)
def composer(request: pytest.FixtureRequest) -> Composer:
    made: Composer = request.param()
    return made


def test_the_file_is_48_khz_stereo_float_and_exactly_as_long_as_asked(composer: Composer, tmp_path: Path) -> None:
    cut, timeline, _ = film("a cat looks out of the window", "the cat walks away")
    track = composer.score(cut, timeline, 3.0417, tmp_path / "mix.wav", lambda fraction: None)
    rate, samples = wavfile.read(track.path)
    assert (rate, samples.dtype, samples.shape) == (48_000, np.float32, (round(3.0417 * 48_000), 2))
    assert track.seconds == pytest.approx(3.0417, abs=1 / 48_000)


def test_loudness_and_true_peak_meet_the_delivery_and_are_what_is_said(composer: Composer, tmp_path: Path) -> None:
    cut, timeline, seconds = film("a ship in a storm explodes", "a girl walks through a forest", "they sit by a campfire")
    track = composer.score(cut, timeline, seconds, tmp_path / "mix.wav", lambda fraction: None)
    samples = wavfile.read(track.path)[1].astype(np.float64)
    loud = pyloudnorm.Meter(48_000).integrated_loudness(samples)
    peak = 20 * np.log10(np.abs(signal.resample_poly(samples, 4, 1, axis=0)).max())
    assert loud == pytest.approx(-14, abs=0.5) and track.loudness == pytest.approx(loud, abs=0.2)
    assert peak <= -1.0 and track.true_peak == pytest.approx(peak, abs=0.3)


def test_the_same_film_sounds_the_same_twice(composer: Composer, tmp_path: Path) -> None:
    cut, timeline, seconds = film("rain falls on a city", "a door opens")
    for name in ("a.wav", "b.wav"):
        composer.score(cut, timeline, seconds, tmp_path / name, lambda fraction: None)
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


def test_progress_grows_from_0_to_1_and_a_stop_flies_through_and_leaves_no_file(composer: Composer, tmp_path: Path) -> None:
    cut, timeline, seconds = film("a bird sings")
    seen: list[float] = []
    composer.score(cut, timeline, seconds, tmp_path / "mix.wav", seen.append)
    assert seen == sorted(seen) and seen[0] == 0.0 and seen[-1] == 1.0 and len(seen) >= 4

    def stop(fraction: float) -> None:
        if fraction > 0.5:
            raise Stopped("enough")

    with pytest.raises(Stopped):
        composer.score(cut, timeline, seconds, tmp_path / "stopped.wav", stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mix.wav"]


def test_an_impossible_timeline_and_an_unwritable_place_are_said_clearly(composer: Composer, tmp_path: Path) -> None:
    cut, timeline, seconds = film("a bird sings")
    with pytest.raises(BadInput, match="0 entries for 1 shots"):
        composer.score(cut, (), seconds, tmp_path / "a.wav", lambda fraction: None)
    with pytest.raises(BadInput, match="must be above 0"):
        composer.score(cut, timeline, float("nan"), tmp_path / "a.wav", lambda fraction: None)
    with pytest.raises(StoreProblem, match="could not be written"):
        composer.score(cut, timeline, seconds, tmp_path / "missing" / "a.wav", lambda fraction: None)

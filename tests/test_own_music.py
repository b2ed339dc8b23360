"""The person's own music: its beats are found, the film is laid on them, and it is joined on a beat where it is too short."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.io import wavfile

from director.errors import BadInput
from director.materials import keep_song, song
from director.model import Shot, Song, Storyboard
from director.store import Store
from director.tools.sound.beats import beats
from director.tools.sound.loudness import loudness
from director.tools.sound.own import beats_in, laid, on_beats
from director.tools.sound.synth import RATE


def drummed(bpm: float, seconds: float, first: float = 0.37) -> Any:
    """A drum on every beat over a soft chord, (samples, 2)."""
    t = np.arange(int(seconds * RATE)) / RATE
    out = 0.02 * (np.sin(2 * np.pi * 220 * t) + np.sin(2 * np.pi * 277 * t))
    since = np.mod(t - first, 60 / bpm)
    out += np.where(t >= first, 0.5 * np.exp(-since * 25) * np.sin(2 * np.pi * 90 * since), 0)
    return np.stack([out, out], axis=1).astype(np.float32)


def save(sound: Any, path: Path) -> Path:
    wavfile.write(path, RATE, (np.clip(sound, -1, 1) * 32767).astype(np.int16))
    return path


@pytest.mark.parametrize("bpm", [72.0, 98.5, 120.0, 150.0])
def test_beats_are_found_to_a_fiftieth_of_a_second(bpm: float) -> None:
    found = beats(drummed(bpm, 16))
    true = np.arange(0.37, 16, 60 / bpm)
    assert found.bpm == pytest.approx(bpm, rel=0.01)
    assert np.median([np.abs(true - time).min() for time in found.times]) < 0.02
    assert len(found.times) == pytest.approx(len(true), abs=2)


@pytest.mark.parametrize("sound", [
    np.random.default_rng(1).normal(0, 0.1, (12 * RATE, 2)).astype(np.float32), np.zeros((12 * RATE, 2), np.float32),
    np.repeat(np.sin(np.arange(12 * RATE) * 0.01)[:, None] * 0.3, 2, 1).astype(np.float32), drummed(120, 2),
], ids=["noise", "silence", "a tone", "two seconds"])
def test_what_has_no_beat_has_none(sound: Any) -> None:
    assert beats(sound).times == ()


def test_shots_can_be_laid_on_the_beats_of_the_persons_own_music_also_where_it_is_played_again(tmp_path: Path) -> None:
    path = save(drummed(100, 8), tmp_path / "song.wav")
    on = beats_in(path, 15.0)
    assert np.diff(on) == pytest.approx(0.6, abs=0.03) and on[0] < 0.5 and 14 < on[-1] <= 15
    cuts = tuple(on[number] for number in (5, 9, 12))
    _, note = laid(path, 15.0, cuts, tmp_path / "in.wav")
    assert "3 of 3 cuts" in note and "is played 3 times" in note


def test_the_film_begins_where_its_cuts_fall_on_beats(tmp_path: Path) -> None:
    path = save(drummed(100, 30), tmp_path / "song.wav")
    cuts = (3.0, 6.0, 9.6)                                    # beats are 0.6 s apart
    own, note = laid(path, 12.0, cuts, tmp_path / "in.wav")
    assert own is not None and "100 beats a minute; 3 of 3 cuts" in note
    start = own.rounds[0][1] / RATE
    assert (start + 3.0 - 0.37) % 0.6 == pytest.approx(0, abs=0.05) or (start + 3.0 - 0.37) % 0.6 == pytest.approx(0.6, abs=0.05)
    assert on_beats(start, beats(drummed(100, 30)).times, cuts) > 2.5


def test_it_is_as_loud_as_a_composed_bed_and_goes_out_at_the_end(tmp_path: Path) -> None:
    own, _ = laid(save(drummed(120, 20) * 0.05, tmp_path / "song.wav"), 10.0, (), tmp_path / "in.wav")
    assert own is not None
    sound = np.concatenate(list(own.blocks(3 * RATE)))
    assert len(sound) == 10 * RATE
    assert loudness(sound) == pytest.approx(-19, abs=2) and np.abs(sound[-50:]).max() < 1e-3


def test_a_short_piece_is_joined_on_a_beat_without_a_click(tmp_path: Path) -> None:
    own, note = laid(save(drummed(120, 7), tmp_path / "song.wav"), 20.0, (4.0,), tmp_path / "in.wav")
    assert own is not None and len(own.rounds) >= 3 and "played" in note
    for (at, first, last), (then, again, _) in zip(own.rounds, own.rounds[1:], strict=False):
        assert last - first >= then - at                                        # no hole
        assert (then - at) / RATE % 0.5 == pytest.approx(0, abs=0.04) or (then - at) / RATE % 0.5 == pytest.approx(0.5, abs=0.04) or at == 0
        assert (again / RATE - 0.37) % 0.5 == pytest.approx(0, abs=0.04) or (again / RATE - 0.37) % 0.5 == pytest.approx(0.5, abs=0.04)
    sound = np.concatenate(list(own.blocks(5 * RATE)))[:, 0]
    steps = np.abs(np.diff(sound, 2))
    joins = [then for then, _, _ in own.rounds[1:]]
    assert max(steps[then - 200:then + 6000].max() for then in joins) < 1.5 * steps[:own.rounds[1][0]].max()


def test_silence_is_no_music_and_a_picture_is_refused(tmp_path: Path) -> None:
    own, note = laid(save(np.zeros((8 * RATE, 2)), tmp_path / "quiet.wav"), 10.0, (), tmp_path / "in.wav")
    assert own is None and "silent" in note
    (tmp_path / "song.mp3").write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 100)
    with pytest.raises(BadInput):
        laid(tmp_path / "song.mp3", 10.0, (), tmp_path / "in.wav")


def test_it_is_kept_with_the_production_and_missed_when_it_is_gone(tmp_path: Path) -> None:
    board = Storyboard(title="T", shots=(Shot(id="s1", prompt="x"),))
    with Store.open(tmp_path / "film") as store:
        assert song(store, board) is None
        mine = keep_song(store, save(drummed(120, 5), tmp_path / "my song.wav"))
        assert mine.name == "my song.wav" and song(store, board.but(song=mine)) is not None
        assert song(store, board.but(song=mine, music=board.music.but(on=False))) is None
        with pytest.raises(BadInput, match="Give it again"):
            song(store, board.but(song=Song(sha256="0" * 64, name="lost.mp3")))

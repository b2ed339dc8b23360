"""What makes a cut quick leaves it as it was: the same notes, the same sound, the same refusals, the same page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cutting_room import cut_list, draw_take
from fakes import InPlace, a_crew
from scipy.io import wavfile

from director import studio
from director.errors import Refused
from director.events import Assembled, Filmed
from director.model import Brief
from director.roles import Job
from director.screenwriter import safety
from director.tools.dailies.proofs import cached
from director.tools.editor import SmartEditor
from director.tools.editor.sound import RATE, encode_sound, encode_within
from director.tools.media import open_media, planes, read_frames
from director.tools.sound.struck import hertz, ringing
from director.tools.sound.synth import chance, clock, count, swell


def test_a_note_is_the_sum_of_its_partials() -> None:
    partials = [(1.0, 1.0, 0.4), (2.01, 0.5, 0.2), (5.3, 0.25, 0.01), (90.0, 1.0, 1.0)]
    made = ringing(57, partials, 1.5, 0.01)
    t, r, wanted = clock(count(1.5)).astype(np.float64), chance("ringing", 57), np.zeros(count(1.5))
    for ratio, loud, decay in partials[:3]:
        wanted += np.sin(2 * np.pi * hertz(57) * ratio * t + r.uniform(0, 2 * np.pi)) * np.exp(-t / decay) * loud
    wanted *= swell(len(wanted), 0.01, 0.25)
    assert np.abs(made - wanted / np.abs(wanted).max()).max() < 0.001, "60 dB below the note; the partial above 12 kHz is left out"


@pytest.mark.parametrize(("tone", "kind"), [(0.3, np.float32), (9000, np.int16)])
def test_a_mix_is_encoded_whole_and_what_it_decodes_to_is_counted(tmp_path: Path, tone: float, kind: type) -> None:
    samples = 3 * RATE + 77
    left = np.sin(np.arange(samples) * 0.05) * tone
    wavfile.write(tmp_path / "mix.wav", RATE, np.stack([left, left / 2], axis=1).astype(kind))
    decoded = encode_within(tmp_path / "mix.wav", samples, tmp_path / "mix.mp4", 0.0, -1.0)
    assert 0 <= decoded - samples <= 1024
    assert 0 <= encode_within(None, RATE, tmp_path / "silence.mp4", 0.0, -1.0) - RATE <= 1024
    encode_sound(tmp_path / "mix.wav", samples // 2, tmp_path / "half.mp4")
    assert (tmp_path / "half.mp4").stat().st_size < (tmp_path / "mix.mp4").stat().st_size


def test_what_is_refused_once_is_refused_each_time() -> None:
    for _ in range(2):
        safety.refuse("A parrot orders forty pizzas")
        with pytest.raises(Refused):
            safety.refuse("Clone my grandson's voice and let him beg for bail money")


def test_a_take_has_its_pictures_as_soon_as_it_is_filmed(tmp_path: Path) -> None:
    filmed: list[str] = []
    for event in studio.film(Brief(story="Mo"), tmp_path / "film", a_crew()):
        if filmed:
            assert cached(filmed[-1], tmp_path / "film" / "cache") is not None
        if isinstance(event, Filmed):
            filmed.append(event.take.sha256)
    assert len(filmed) >= 3 and isinstance(event, Assembled)


def test_takes_of_another_rate_are_conformed_side_by_side_and_each_once(tmp_path: Path) -> None:
    drawn = [(draw_take(tmp_path / f"{look}.mp4", look), tmp_path / f"{look}.mp4") for look in range(2)]
    cut = cut_list([drawn[0], drawn[1], drawn[0]], ["cut"] * 3, fps=15)
    SmartEditor().assemble(cut, None, tmp_path / "film.mp4", tmp_path / "cache", lambda done: None)
    assert len([path for path in (tmp_path / "cache").glob("*.mp4") if has_pictures(path)]) == 2
    bright = [int(planes(picture)[0][300, 700]) for picture in read_frames(tmp_path / "film.mp4")]
    assert len(bright) == 90 and bright[0] == bright[60] != bright[30], "in the order of the cut"


class Stage(InPlace):
    """A room in place that keeps what it is to rehearse."""

    def __init__(self) -> None:
        self.rehearsed: list[Job[Any]] = []

    def rehearse(self, job: Job[Any]) -> None:
        self.rehearsed.append(job)


def test_a_film_that_is_opened_is_rehearsed_and_stays_as_it_is(tmp_path: Path) -> None:
    stage = Stage()
    crew = a_crew(cutting_room=stage)
    list(studio.film(Brief(story="Mo"), tmp_path / "film", crew))
    assert not stage.rehearsed
    before = (tmp_path / "film" / "final.mp4").read_bytes()
    list(studio.standing(tmp_path / "film", crew))
    stage.rehearsed[0](lambda done: None)
    assert (tmp_path / "film" / "final.mp4").read_bytes() == before and not list((tmp_path / "film" / "tmp").iterdir())


def test_a_storyboard_that_was_opened_is_not_looked_at_again_for_harm(tmp_path: Path) -> None:
    crew = a_crew(cutting_room=Stage())
    list(studio.film(Brief(story="Mo"), tmp_path / "film", crew))
    safety.refuse.cache_clear()
    list(studio.standing(tmp_path / "film", crew))
    looked = safety.refuse.cache_info().misses
    list(studio.go_on(tmp_path / "film", crew))
    assert looked and safety.refuse.cache_info().misses == looked


def has_pictures(path: Path) -> bool:
    """Whether a piece holds pictures."""
    with open_media(path) as piece:
        return bool(piece.streams.video)

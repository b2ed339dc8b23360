"""When sounds are heard: with the action that is seen, before and after their shot where that is asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.io import wavfile
from test_sound import QUIET, cut_of, level, part, shot

from director.tempo import RAMPS, Tempo, moment, played, shown_at
from director.tools.critics.action import moment as liveliest
from director.tools.critics.sight import Sight
from director.tools.sound.composer import ScoreComposer
from director.tools.sound.placing import cues


@pytest.mark.parametrize(("words", "fields", "at"), [
    ("explosion", {}, 1.5), ("splash", {}, 2.0), ("explosion", {"trim_in": 1.0}, 0.5), ("explosion", {"speed": 0.5}, 3.0),
    ("explosion", {"ramp": (Tempo(at=0.0, speed=0.5), Tempo(at=1.0, speed=0.5))}, 3.0)])
def test_a_sound_begins_where_its_take_is_liveliest_a_hit_where_that_is_over(words: str, fields: dict[str, Any], at: float) -> None:
    cut, timeline, _ = cut_of(shot("a quiet room", 1, 2.0), shot("a quiet room", 2, 4.0, sfx=words, **fields))
    cut = replace(cut, clips=(cut.clips[0], replace(cut.clips[1], action=(1.5, 2.0))))
    (cue,) = (cue for cue in cues(cut, (timeline[0], (2.0, 2.0 + cut.clips[1].shot.shown)))[0] if cue.effect.name == words)
    assert cue.start == pytest.approx(2.0 + at, abs=0.02)


@pytest.mark.parametrize(("lead", "linger", "first", "last"), [(0.0, 0.0, 1.0, 3.0), (0.5, 0.0, 0.5, 3.0), (0.0, 0.8, 1.0, 3.8)])
def test_footage_is_heard_before_and_after_it_is_seen_where_that_is_asked_for(
        tmp_path: Path, lead: float, linger: float, first: float, last: float) -> None:
    tone = np.sin(np.arange(5 * 48_000) * 2 * np.pi * 997 / 48_000)
    wavfile.write(tmp_path / "tone.wav", 48_000, (np.stack([tone, tone], 1) * 12_000).astype(np.int16))
    cut, timeline, seconds = cut_of(shot("a quiet room", 1, 1.0), shot("a pier", 2, 2.0, sound_lead=lead, sound_linger=linger),
                                    shot("a quiet room", 3, 2.0), music=QUIET)
    own = replace(cut.clips[1], heard=tmp_path / "tone.wav", heard_from=1.0)
    cut = replace(cut, clips=(cut.clips[0], own, cut.clips[2]))
    wave = wavfile.read(ScoreComposer().score(cut, timeline, seconds, tmp_path / "mix.wav", lambda done: None).path)[1]
    heard = [level(part(wave, at / 10, at / 10 + 0.1), 900, 1100) for at in range(49)]
    loud = [at / 10 for at in range(49) if heard[at] > heard[15] - 12]
    assert loud[0] == pytest.approx(first, abs=0.11) and loud[-1] + 0.1 == pytest.approx(last, abs=0.11)


def test_a_moment_of_a_take_is_seen_when_the_take_has_run_so_far() -> None:
    for ramp in (*RAMPS.values(), ()):
        for second in (0.0, 0.7, 2.0, 3.9):
            assert moment(shown_at(second, 4.0, 0.8, ramp), 4.0, 0.8, ramp) == pytest.approx(second, abs=1e-6)
        assert shown_at(4.0, 4.0, 0.8, ramp) == pytest.approx(played(4.0, 0.8, ramp))


def test_a_take_is_liveliest_where_something_stands_out_and_nowhere_when_nothing_does() -> None:
    still = [0.0, *[0.0005] * 71]
    burst = [0.01 if 30 <= number < 42 else value for number, value in enumerate(still)]
    assert liveliest(Sight(fps=24.0, stir=burst)) == pytest.approx((30 / 24, 41 / 24), abs=0.09)
    assert liveliest(Sight(fps=24.0, stir=still)) is None and liveliest(Sight(fps=24.0, stir=[0.01] * 72)) is None
    assert liveliest(Sight()) is None

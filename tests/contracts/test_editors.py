"""The exam of roles.Editor: every implementation in EDITORS sits it."""

from __future__ import annotations

import hashlib
import pickle
from itertools import pairwise
from pathlib import Path

import pytest
from cutting_room import FPS, cut_list, draw_take

from director.model import Card, Take
from director.roles import CutList, Editor
from director.tools.editor import SmartEditor
from director.tools.media import probe

EDITORS: list[Editor] = [SmartEditor()]


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Take, Path]]:
    folder = tmp_path_factory.mktemp("takes")
    return [(draw_take(folder / f"{look}.mp4", look), folder / f"{look}.mp4") for look in range(3)]


@pytest.fixture
def cut(takes: list[tuple[Take, Path]]) -> CutList:
    return cut_list(takes, ["crossfade", "cut", "fade to black"], title_card=Card(text="Bars", seconds=1.0))


@pytest.fixture(params=EDITORS, ids=lambda editor: type(editor).__name__)
def editor(request: pytest.FixtureRequest) -> Editor:
    found: Editor = request.param
    return found


def test_the_timeline_is_in_order_inside_the_film_and_on_whole_frames(editor: Editor, cut: CutList) -> None:
    timeline, seconds = editor.timeline(cut)
    assert len(timeline) == len(cut.clips)
    assert timeline[0][0] == 0 and timeline[-1][1] == seconds
    assert all(start < end for start, end in timeline)
    assert all(before[0] < after[0] and before[1] < after[1] for before, after in pairwise(timeline))
    assert all(abs(at * FPS - round(at * FPS)) < 1e-9 for times in timeline for at in times)


def test_the_film_is_what_the_timeline_and_the_cut_say(editor: Editor, cut: CutList, tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    made = editor.assemble(cut, None, out, tmp_path / "cache", lambda fraction: None)
    facts = probe(out)
    assert facts.complete and (facts.frames, facts.width, facts.height) == (made.frames, made.width, made.height)
    assert (made.width, made.height, made.fps) == (*cut.storyboard.size, cut.storyboard.fps)
    assert made.seconds == editor.timeline(cut)[1] == made.frames / made.fps
    assert made.copied_frames + made.encoded_frames == made.frames
    assert made.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert facts.sound is not None and abs(facts.sound.seconds - made.seconds) < 1024 / 48_000


def test_progress_rises_to_one_and_the_takes_are_left_alone(editor: Editor, cut: CutList, tmp_path: Path) -> None:
    before = [clip.path.read_bytes() for clip in cut.clips]
    told: list[float] = []
    editor.assemble(cut, None, tmp_path / "film.mp4", tmp_path / "cache", told.append)
    assert told == sorted(told) and told[-1] == 1.0 and len(told) > 3 and min(told) >= 0
    assert [clip.path.read_bytes() for clip in cut.clips] == before


def test_it_travels_to_a_worker_and_names_its_version(editor: Editor, cut: CutList) -> None:
    assert pickle.loads(pickle.dumps(editor)).timeline(cut) == editor.timeline(cut)
    assert editor.version

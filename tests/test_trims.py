"""A trimmed shot shows a part of its take; the take stays whole and is not asked for again."""

from __future__ import annotations

from pathlib import Path

import pytest
from cutting_room import cut_list, draw_take
from fakes import a_storyboard

from director.errors import BadInput
from director.neutral import Neutral, decode, encode
from director.roles import CutList
from director.toolbox import timing
from director.toolbox.pictures import to_film
from director.tools.editor.editor import SmartEditor
from director.tools.editor.plan import layout
from director.tools.media import read_bgr


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> CutList:
    folder = tmp_path_factory.mktemp("takes")
    takes = [(draw_take(folder / f"{n}.mp4", n), folder / f"{n}.mp4") for n in range(2)]
    return cut_list(takes, ["crossfade", "cut"], {"trim_in": 0.5, "trim_out": 0.25})


def test_the_film_begins_at_the_trim_and_is_shorter_by_it(cut: CutList, tmp_path: Path) -> None:
    plan = layout(cut)
    assert [clip.frames for clip in plan.clips] == [24 - 6 - 3] * 2 and [clip.skip for clip in plan.clips] == [6, 6]
    made = SmartEditor().assemble(cut, None, tmp_path / "film.mp4", tmp_path / "cache", lambda done: None)
    assert made.frames == plan.frames == 30 - plan.clips[1].lead
    pictures = list(read_bgr(tmp_path / "film.mp4"))
    for number in (0, 4):
        white = pictures[number][360].mean(axis=1) > 230
        assert white.argmax() == pytest.approx((number + 6) * 10, abs=2), "the bar moves 10 pixels a picture"
    last = pictures[-1][360].mean(axis=1) > 230
    assert last.argmax() == pytest.approx((24 - 3 - 1) * 10, abs=2)


def test_a_trim_works_with_any_speed_and_never_leaves_nothing(cut: CutList) -> None:
    slow = CutList(cut.storyboard, tuple(type(clip)(clip.shot.but(speed=0.5), clip.take, clip.path) for clip in cut.clips))
    assert layout(slow).clips[0].frames == 30
    with pytest.raises(ValueError, match="must be left"):
        cut.storyboard.shots[0].but(trim_in=1.0, trim_out=1.0)
    short = cut.clips[0].take.but(frames=3)
    assert layout(CutList(cut.storyboard, (type(cut.clips[0])(cut.clips[0].shot, short, cut.clips[0].path),))).clips[0].frames == 1


def test_trimming_is_an_edit_that_films_nothing() -> None:
    board = a_storyboard(2)
    change = timing.trim(board, ["s1"], start=0.25)
    assert change.said == "Shot 1 now leaves out 0.25 s at its beginning." and to_film(board, change.board) == ()
    assert change.board.seconds == 1.75 and decode(encode(Neutral(change.board))).storyboard == change.board
    with pytest.raises(BadInput, match=r"0\.5 s must be left"):
        timing.trim(board, ["s1"], end=0.75)
    assert timing.last(change.board, ["s1"], 2).board.shot("s1").shown == 2
    assert timing.lengthen(change.board, ["s1"], 1).board.shot("s1").shown == 1.75

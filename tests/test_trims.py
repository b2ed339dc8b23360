"""A trimmed shot shows a part of its take; the take stays whole and is not asked for again."""

from __future__ import annotations

from pathlib import Path

import pytest
from cutting_room import cut_list, draw_take
from fakes import a_storyboard

from director.agent.conversation import Turn, turn
from director.agent.past import Notebook
from director.errors import BadInput
from director.model import Storyboard
from director.neutral import Neutral, decode, encode
from director.roles import Clip, CutList
from director.toolbox import timing
from director.toolbox.pictures import to_film
from director.tools.editor.editor import SmartEditor
from director.tools.editor.plan import Placed, layout
from director.tools.media import read_bgr
from director.trims import as_filmed


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


def talked(*messages: str, shot: dict[str, object] | None = None, filmed: bool = True) -> tuple[Storyboard, Turn]:
    """A film of three shots of 4 s, each with a take, after some messages; and what came of the last."""
    shots = tuple(each.but(duration=4.0, **(shot or {} if each.id == "s2" else {})) for each in a_storyboard(3).shots)
    past = Notebook([a_storyboard(3).but(shots=shots)], takes={each.id: (f"{each.id}a",) for each in shots} if filmed else {})
    for message in messages:
        done = turn(past, message)
        past.filmed(done)
    return past.board(), done


@pytest.mark.parametrize(("message", "seconds", "begins", "slower"), [
    ("make shot 2 one second shorter", 3.0, 0.0, False), ("trim the first second of shot 2", 3.0, 1.0, False),
    ("make shot 2 2 seconds long", 2.0, 0.0, False), ("make shot 2 5 seconds long", 5.0, 0.0, True),
])
def test_a_shot_of_another_length_shows_the_take_that_it_has(message: str, seconds: float, begins: float, slower: bool) -> None:
    board, done = talked(message)
    shot = board.shot("s2")
    assert (shot.duration, shot.shown, shot.filmed, shot.begins) == (seconds, seconds, 4.0, begins) and done.film == ()
    assert "Nothing needs to be filmed again." in done.said and ("plays a little slower" in done.said) is slower
    whole = as_filmed(shot)
    assert whole.duration == 4 and whole.shown == pytest.approx(seconds) and whole.trim_in == begins and as_filmed(whole) is whole
    assert decode(encode(Neutral(board))).storyboard == board
    assert talked(message, "undo")[0].shot("s2") == talked("mute shot 1", "undo")[0].shot("s2")
    assert talked(message, "make shot 2 4 seconds long")[0].shot("s2").filmed == 0, "the whole take again"


@pytest.mark.parametrize(("message", "shot", "filmed"), [
    ("make shot 2 6 seconds long", None, True),                              # it would play too slowly
    ("make shot 2 5 seconds long", {"dialogue": "Mo: Good morning to you all."}, True),
    ("make shot 2 1 second long", {"dialogue": "Mo: Good morning to you all, and to everybody else as well."}, True),
    ("make shot 2 3 seconds long", None, False),                             # nothing is there yet
    ("make shot 2 darker and 3 seconds long", None, True),              # it looks different
])
def test_what_the_take_cannot_show_is_filmed_in_its_new_length(message: str, shot: dict[str, object] | None, filmed: bool) -> None:
    board, done = talked(message, shot=shot, filmed=filmed)
    assert done.film == ("s2",) and board.shot("s2").filmed == board.shot("s2").begins == 0, done.said


def test_a_shorter_shot_whose_look_changes_later_is_filmed_no_longer_than_it_is_seen() -> None:
    board, done = talked("make shot 2 one second shorter", "make shot 2 darker")
    assert done.film == ("s2",) and (board.shot("s2").duration, board.shot("s2").filmed) == (3.0, 0.0)


def test_a_film_of_another_length_films_nothing() -> None:
    board, done = talked("make the film 9 seconds long")
    assert board.seconds == pytest.approx(9) and done.film == () and all(shot.filmed == 4 for shot in board.shots)


def test_a_longer_shot_is_drawn_from_the_motion_of_its_take_and_a_shorter_one_is_a_part_of_it(cut: CutList) -> None:
    def placed(**changes: float) -> Placed:
        shot = cut.clips[0].shot.but(trim_in=0.0, trim_out=0.0, transition="cut", **changes)
        return layout(CutList(cut.storyboard, (Clip(as_filmed(shot), cut.clips[0].take, cut.clips[0].path),))).clips[0]

    part = placed(duration=0.75, filmed=1.0, begins=0.25)
    assert (part.frames, part.skip, part.run.steady) == (9, 3, True)
    slow = placed(duration=1.25, filmed=1.0)
    assert (slow.frames, slow.run.steady) == (15, False) and slow.run.picture(14) == pytest.approx(14 * 0.8)

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
from director.pinning import alike
from director.roles import Clip, CutList
from director.tempo import RAMPS
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
    ("trim the first second of shot 2", {"dialogue": "Mo: Good morning to you all, and to everybody else as well."}, True),
    ("make shot 2 3 seconds long", None, False),                             # nothing is there yet
    ("make shot 2 darker and 3 seconds long", None, True),              # it looks different
])
def test_what_the_take_cannot_show_is_filmed_in_its_new_length(message: str, shot: dict[str, object] | None, filmed: bool) -> None:
    board, done = talked(message, shot=shot, filmed=filmed)
    assert done.film == ("s2",) and board.shot("s2").filmed == board.shot("s2").begins == 0, done.said


@pytest.mark.parametrize(("message", "dialogue", "speed", "stands", "said"), [
    ("make shot 2 6 seconds long", "", 0.8, 1.0, "its last picture stands for 1.0 s; to film it at full length, say: film shot 2 again at "
     "full length."),
    ("make shot 2 5 seconds long", "Mo: Good morning to you all.", 1.0, 1.0, "plays as it is, and its last picture stands"),
    ("make shot 2 1 second long", "Mo: Good morning to you all, and to everybody else as well.", 1.0, 0.0, "goes on over the next picture"),
])
def test_a_take_that_is_much_too_short_is_held_and_filming_it_is_offered(
    message: str, dialogue: str, speed: float, stands: float, said: str,
) -> None:
    board, done = talked(message, shot={"dialogue": dialogue})
    whole = as_filmed(board.shot("s2"))
    assert (whole.duration, whole.speed) == (4, speed) and whole.freeze == pytest.approx(stands) and said in done.said
    assert done.film == () and whole.shown == pytest.approx(board.shot("s2").shown)
    anew, done = talked(message, "film shot 2 again at full length", shot={"dialogue": dialogue})
    assert done.film == ("s2",) and anew.shot("s2").filmed == 0 and anew.shot("s2").shown == board.shot("s2").shown


def test_a_shot_of_two_parts_shows_its_take_from_beginning_to_end() -> None:
    board, done = talked("split shot 2 at 1.5 seconds")
    one, other = board.shots[1:3]
    assert done.film == () and (one.begins, one.duration, other.begins, other.duration) == (0.0, 1.5, 1.5, 2.5)
    assert (one.filmed, other.filmed, one.take, other.take) == (4.0, 4.0, "", "s2a")
    assert talked("split shot 2 at 1.5 seconds", "undo")[0] == talked("mute shot 1", "undo")[0]
    again, done = talked("split shot 2 at 1.5 seconds", "merge 2 and 3")
    assert done.film == () and (again.shot("s2").duration, again.shot("s2").filmed, again.shot("s2").prompt) == (4.0, 0.0, one.prompt)
    longer, done = talked("split shot 2 at 1.5 seconds", "make shot 3 one second longer")
    assert done.film == () and longer.shots[2].begins == 1.5, "what was seen in the first part does not come again"
    darker, done = talked("split shot 2 at 1.5 seconds", "make shot 3 darker")
    assert done.film == (other.id,) and (darker.shots[2].filmed, darker.shots[1]) == (0.0, one)
    assert len(talked("split shot 2", filmed=False)[1].film) == 2, "what is not filmed is filmed in two parts"


def test_a_split_shot_with_ramp_speed_and_trims_runs_on_as_it_ran() -> None:
    shot: dict[str, object] = {"ramp": RAMPS["slow motion in the middle"], "speed": 2.0, "trim_in": 0.5, "freeze": 0.5}
    whole = talked("mute shot 1", shot=shot)[0].shot("s2")
    one, other = talked("split shot 2 at 1 second", shot=shot)[0].shots[1:3]
    assert one.shown == pytest.approx(1.0, abs=0.03) and one.shown + other.shown == pytest.approx(whole.shown, abs=0.02)
    assert (one.begins, one.freeze, other.freeze) == (0.5, 0.0, 0.5) and other.begins == pytest.approx(0.5 + one.duration)


@pytest.mark.parametrize(("message", "changed", "offer"), [
    ("make it vertical", "aspect", "film the shots again in 9:16"), ("make it 4k", "resolution", "film the shots again in 4k"),
    ("30 fps", "fps", "film the shots again at 30 fps"),
])
def test_another_format_keeps_the_takes_and_offers_to_film(message: str, changed: str, offer: str) -> None:
    board, done = talked("split shot 1", message)
    first = talked("split shot 1")[0]
    assert done.film == () and getattr(board, changed) != getattr(first, changed) and f"say: {offer}." in done.said
    assert [shot.take for shot in board.shots] == ["s1a", "s1a", "s2a", "s3a"]
    assert talked("split shot 1", message, "undo")[0] == first
    assert talked("split shot 1", message, offer)[1].film == tuple(shot.id for shot in board.shots)
    assert talked(message, "make shot 2 darker")[1].film == ("s2",), "filmed in the new format"
    assert len(talked(message, filmed=False)[1].film) == 3, "nothing is there yet"


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


@pytest.mark.parametrize("rate", [15, 25, 30, 48, 60])
def test_a_take_is_as_long_as_it_was_at_another_frame_rate(rate: int) -> None:
    for hundredths in range(50, 1000, 5):
        seconds = hundredths / 100
        one, other = round(seconds * 24) / 24, round(seconds * rate) / rate
        assert alike(one, 24, other, rate), seconds
    assert not alike(92 / 24, 24, 93 / 24, 24) and not alike(4.0, 24, 4.1, rate)

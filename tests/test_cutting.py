"""How takes run in the film: ramps, slow motion, frozen pictures, joins on the beat, lower thirds; and how a person asks for it."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
import pytest
from cutting_room import FPS, cut_list, draw_take

from director.agent.records import chat_record
from director.errors import BadInput
from director.model import Captions, Card, Shot, Storyboard, Take
from director.neutral import Neutral, as_data, from_data
from director.roles import Figure, Utterance
from director.tempo import RAMPS, Tempo, moment, played
from director.toolbox import cutting
from director.tools.editor import SmartEditor
from director.tools.editor.between import Between
from director.tools.editor.faces import covered, least, meet
from director.tools.editor.labels import generated, label
from director.tools.editor.lowerthird import Plate, parts
from director.tools.editor.matching import glides
from director.tools.editor.plan import layout
from director.tools.editor.spans import spans
from director.tools.editor.words import overlays
from director.tools.media import planes, read_bgr, read_frames, to_i420
from director.tools.sound.composer import ScoreComposer

TakeAt = tuple[Take, Path]
NOWHERE = Path("nowhere.mp4")


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> TakeAt:
    path = tmp_path_factory.mktemp("take") / "take.mp4"
    return draw_take(path, 0), path


def bar(picture: Any) -> float:
    """Where the white bar of a drawn take is: its middle, in pixels."""
    row = picture[360].astype(float).min(axis=1)
    row = (row - np.median(row)).clip(20) - 20
    return float(row @ np.arange(row.size) / row.sum())


# ---- time


def test_a_ramp_is_exact_both_ways() -> None:
    for ramp in (*RAMPS.values(), (), (Tempo(at=0.5, speed=2.0),)):
        whole = played(4.0, 0.8, ramp)
        assert moment(0.0, 4.0, 0.8, ramp) == pytest.approx(0.0) and moment(whole, 4.0, 0.8, ramp) == pytest.approx(4.0)
        at = [moment(whole * k / 40, 4.0, 0.8, ramp) for k in range(41)]
        assert all(b > a for a, b in pairwise(at))
    assert played(4.0, 1.0, RAMPS["slow motion in the middle"]) == pytest.approx(2 + 2 * 0.68 * 1.6151 + 0.64 / 0.35, abs=0.01)
    assert played(3.0, 2.0, ()) == 1.5


def test_a_ramped_shot_lasts_longer_and_shows_each_moment_where_the_ramp_puts_it(tmp_path: Path) -> None:
    ramp = (Tempo(at=0.5, speed=1.0), Tempo(at=0.6, speed=0.5))
    take = draw_take(tmp_path / "take.mp4", 0, frames=FPS), tmp_path / "take.mp4"
    cut = cut_list([take], ["cut"], {"ramp": ramp})
    made = SmartEditor().assemble(cut, None, tmp_path / "film.mp4", tmp_path / "cache", lambda fraction: None)
    assert made.frames == round(played(1.0, 1.0, ramp) * FPS) == 17
    for number, picture in enumerate(read_bgr(tmp_path / "film.mp4")):
        assert bar(picture) == pytest.approx(min(11.0, moment(number / FPS, 1.0, 1.0, ramp) * FPS) * 10 + 19.5, abs=2.5)


def test_a_frozen_picture_stands_at_the_end_and_the_rest_is_copied(take: TakeAt, tmp_path: Path) -> None:
    cut = cut_list([take], ["cut"], {"freeze": 1.0})
    made = SmartEditor().assemble(cut, None, tmp_path / "film.mp4", tmp_path / "cache", lambda fraction: None)
    assert (made.frames, made.copied_frames) == (36, 24) and SmartEditor().timeline(cut)[1] == 3.0
    film = list(read_frames(tmp_path / "film.mp4"))
    assert all(cv2.PSNR(film[23], still) > 42 for still in film[24:])


def test_what_is_drawn_on_a_picture_that_stands_is_drawn_once(take: TakeAt, tmp_path: Path) -> None:
    cut = cut_list([take], ["cut"], {"freeze": 3.0}, end_card=Card(text="The End", seconds=3.0))
    SmartEditor().assemble(cut, None, tmp_path / "film.mp4", tmp_path / "cache", lambda fraction: None)
    light = [float(planes(picture)[0][600:].mean()) for picture in read_frames(tmp_path / "film.mp4")]
    assert light[24] > 70 > light[38] > 40 and np.ptp(light[38:]) < 1, "it goes dark, and stays as dark"


def test_between_two_pictures_things_are_on_their_way_and_not_seen_twice() -> None:
    def at(x: int) -> Any:
        picture = np.random.default_rng(1).integers(60, 110, (180, 320, 3)).astype(np.uint8)
        cv2.rectangle(picture, (x, 60), (x + 39, 119), (240, 240, 240), -1)
        return to_i420(picture)

    middle = planes(Between(at(100), at(116)).at(0.5))[0]
    lit = np.flatnonzero(middle[90] > 170)
    assert lit[0] == pytest.approx(108, abs=2) and lit[-1] == pytest.approx(147, abs=2)
    dark, light = to_i420(np.zeros((180, 320, 3), np.uint8)), to_i420(np.full((180, 320, 3), 255, np.uint8))
    assert np.array_equal(Between(dark, light).at(0.3), dark) and np.array_equal(Between(dark, light).at(0.7), light)


def test_joins_on_the_beat_begin_shots_on_beats_and_only_trim(take: TakeAt) -> None:
    for joins in (["cut", "cut", "cut"], ["crossfade", "crossfade", "cut"]):
        cut = replace(cut_list([take] * 3, joins), beats=tuple(0.55 * k for k in range(20)))
        plan = layout(cut)
        beats = {round(0.55 * k * FPS) for k in range(20)}
        assert all(clip.first in beats for clip in plan.clips)
        assert all(12 <= clip.frames <= 24 for clip in plan.clips) and plan.clips[2].frames == 24


def test_the_composer_knows_its_beats_before_it_composes() -> None:
    board = Storyboard(title="T", shots=(Shot(id="s1", prompt="a fox", duration=20),))
    beats = ScoreComposer().beats(board, 20.0)
    assert 20 < len(beats) < 70 and np.ptp(np.diff(beats)) < 1e-9 and beats == ScoreComposer().beats(board, 20.0)
    assert ScoreComposer().beats(board.but(music=board.music.but(on=False)), 20.0) == ()


# ---- words and faces


def test_words_go_where_no_face_is() -> None:
    low, high = (0.2, 0.8, 0.8, 0.95), (0.2, 0.05, 0.8, 0.2)
    face = Figure(0, (0.3, 0.5, 0.7, 1.0), (0.4, 0.75, 0.6, 0.95))
    assert covered(low, [face]) > 0.7 > 0.1 > covered(high, [face])
    assert least([low, high], [face], (0.0, 0.3)) == 1 and least([low, high], [], (0.0, 0.3)) == 0


def test_at_a_match_cut_the_subjects_meet_in_one_place_and_as_large(take: TakeAt) -> None:
    cut = cut_list([take, take], ["match cut", "cut"], aspect="16:9")
    plan = layout(cut)
    small, large = (0.40, 0.45, 0.52, 0.75), (0.52, 0.3, 0.72, 0.66)
    figures = tuple((Figure(n, box, box, True),) for n, box in ((plan.clips[0].frames - 1, small), (0, large)))
    leaving, arriving = glides(cut, plan, figures, lambda clip, number: np.zeros((1, 1), np.uint8))
    assert leaving.last == arriving.first == plan.clips[1].first and 1 <= arriving.scale < leaving.scale <= 1.5
    shown = []
    for (left, top, right, bottom), glide, frame in ((small, leaving, leaving.last - 1), (large, arriving, arriving.first)):
        bgr = np.full((360, 640, 3), 40, np.uint8)
        cv2.rectangle(bgr, (round(left * 640), round(top * 360)), (round(right * 640), round(bottom * 360)), (255, 255, 255), -1)
        y, x = np.nonzero(planes(glide.on(to_i420(bgr), frame))[0] > 128)
        shown.append((x.mean(), y.mean(), np.ptp(y)))
    assert np.abs(np.array(shown[0]) - shown[1]).max() < 4
    assert glides(cut, plan, (figures[0], (replace(figures[0][0], frame=0),)), lambda clip, number: np.zeros((1, 1), np.uint8)) == []


def test_captions_stand_as_long_as_their_words_are_heard_and_say_no_more_than_is_spoken(take: TakeAt) -> None:
    cut = cut_list([take], ["cut"], {"narration": "The sun rises. A train whistles, far away."}, aspect="16:9")
    cut = replace(cut, storyboard=cut.storyboard.but(captions=cut.storyboard.captions.but(on=True)))
    plan = layout(cut)
    heard = (Utterance("s1", 0.5, 1.2, "The sun rises."),)
    (spoken,), (whole, *more) = (overlays(cut, plan, [], ((),), said)[0] for said in (heard, ()))
    assert (spoken.first, spoken.last) == (FPS // 2, round(1.5 * FPS)) and spoken.key != whole.key
    assert whole.first == 0 and [whole, *more][-1].last == plan.frames


def test_what_is_heard_under_the_end_card_is_captioned_to_its_end_beside_the_card(take: TakeAt) -> None:
    cut = cut_list([take], ["cut"], {"dialogue": "I am afraid of the dark."}, aspect="16:9", captions=Captions(on=True),
                   end_card=Card(text="The End", seconds=1.0))
    over: list[Any] = overlays(cut, layout(cut), [], ((),), (Utterance("s1", 0.5, 1.6, "I am afraid of the dark."),))[0]
    card, caption = over[-2:]
    assert caption.last == round(1.9 * FPS) > card.first and not meet(card.box, caption.box)


def test_a_lower_third_stands_low_at_the_left_and_elsewhere_where_a_face_is(take: TakeAt) -> None:
    cut = cut_list([take], ["cut"], {"lower_third": "Ada | 10:30 · 100% · C:\\ · %{x}"}, aspect="16:9")
    plan = layout(cut)
    over, notes = overlays(cut, plan, [], ((),))
    plate: Any = over[0]
    assert plate.x == pytest.approx(0.07 * 1280, abs=2) and plate.y > 500 and not notes
    face = Figure(12, (0.05, 0.5, 0.4, 1.0), (0.05, 0.7, 0.3, 0.95))
    moved: Any = overlays(cut, plan, [], ((face,),))[0][0]
    assert moved.x > 600 and moved.y == plate.y and moved.key != plate.key
    assert parts("Ada Stone — engineer") == ("Ada Stone", "engineer") and parts("10:30") == ("10:30", "")


@pytest.mark.parametrize(("aspect", "text"), [("16:9", "C:\\ 100% at 10:30"), ("9:16", "")])
def test_words_never_stand_over_other_words(take: TakeAt, aspect: str, text: str) -> None:
    said = {"text": text, "lower_third": "Ada | engineer", "caption": "A kite climbs over the roofs of the old town."}
    board: dict[str, Any] = {"title_card": Card(text="Kites over the old town", seconds=1.5), "captions": Captions(on=True), "label": True}
    cut = cut_list([take], ["cut"], said, aspect=aspect, **board)
    plan = layout(cut)
    marks = label(cut.storyboard, generated(cut, plan))
    over: list[Any] = [*overlays(cut, plan, [], ((),), (), marks)[0], *marks]
    plates = [item for item in over if isinstance(item, Plate)]
    words = [item for item in over if item.box and not any(item is not plate and meet(item.box, plate.box) for plate in plates)]
    assert len(plates) == 1 and len(words) == 4 + bool(text), "title, screen words, plate, caption and label"
    for one, other in combinations(words, 2):
        assert one.last <= other.first or other.last <= one.first or not meet(one.box, other.box)


def test_a_long_title_is_made_smaller_where_it_would_stand_before_a_face(take: TakeAt) -> None:
    card = Card(text="The extraordinary journey of a very small lighthouse", seconds=1.5)
    cut = cut_list([take], ["cut"], aspect="16:9", title_card=card)
    face = Figure(12, (0.4, 0.35, 0.6, 1.0), (0.42, 0.36, 0.58, 0.66))
    seen = [np.full((1080, 1280), 90, np.uint8)]
    free, near = (cast(Any, overlays(cut, layout(cut), seen, (figures,))[0][0]) for figures in ((), (face,)))
    assert near.block.size < free.block.size and covered(near.box, [face]) < 0.2 < covered(free.box, [face])


@pytest.mark.parametrize(("kind", "words", "first", "last"), [
    ("text", "Chapter one", 6, 42), ("text", "Long words " * 6, 0, 48), ("lower_third", "Ada | engineer", 6, 42),
])
def test_words_in_a_shot_stand_where_its_ends_are_copied_if_they_can_be_read_then(
    take: TakeAt, kind: str, words: str, first: int, last: int,
) -> None:
    cut = cut_list([(take[0].but(frames=48), take[1])], ["cut"], {kind: words}, aspect="16:9")
    over, _ = overlays(cut, layout(cut), [], ((),), joints=[0, 6, 18, 30, 42])
    assert (over[0].first, over[0].last) == (first, last)


@pytest.mark.parametrize(("seconds", "drawn"), [(1.5, 18), (1.6, 18), (1.8, 24)])
def test_a_title_leaves_a_moment_sooner_where_the_take_is_copied_again(take: TakeAt, tmp_path: Path, seconds: float, drawn: int) -> None:
    cut = cut_list([take], ["cut"], title_card=Card(text="Bars", seconds=seconds))
    made = SmartEditor().assemble(cut, None, tmp_path / "film.mp4", tmp_path / "cache", lambda fraction: None)
    assert (made.encoded_frames, made.copied_frames) == (drawn, 24 - drawn)


def test_a_lower_third_is_drawn_and_leaves_the_rest_alone(take: TakeAt, tmp_path: Path) -> None:
    plain, worded = cut_list([take], ["cut"]), cut_list([take], ["cut"], {"lower_third": "Ada | engineer"})
    for name, cut in (("a", plain), ("b", worded)):
        SmartEditor().assemble(cut, None, tmp_path / f"{name}.mp4", tmp_path / "cache", lambda fraction: None)
    without, with_it = (list(read_frames(tmp_path / f"{name}.mp4")) for name in "ab")
    assert cv2.PSNR(without[0], with_it[0]) > 42
    changed = np.argwhere(cv2.absdiff(planes(without[14])[0], planes(with_it[14])[0]) > 40)
    assert changed.size and changed[:, 0].min() > 450 and changed[:, 1].min() >= 0.07 * 720 - 4


# ---- in the storyboard and in conversation


def test_what_is_new_goes_through_the_neutral_form() -> None:
    ramp = RAMPS["into slow motion"]
    shot = Shot(id="s1", prompt="a fox", ramp=ramp, freeze=1.5, sound_lead=0.5, sound_linger=1.0, lower_third="Ada | fox")
    board = Storyboard(title="T", on_beat=True, shots=(shot,))
    assert from_data(as_data(Neutral(board))).storyboard == board
    assert board.seconds == pytest.approx(played(4.0, 1.0, shot.ramp) + 1.5)


@pytest.mark.parametrize(("message", "field", "value"), [
    ("freeze frame at the end of shot 2 for 2 seconds", "freeze", 2.0), ("freeze shot 2", "freeze", 1.5),
    ("ramp shot 2 into slow motion", "ramp", RAMPS["into slow motion"]), ("speed ramp shot 2", "ramp", RAMPS["slow motion in the middle"]),
    ("J-cut into shot 2 by half a second", "sound_lead", 0.5), ("L-cut on shot 2", "sound_linger", 0.8),
    ("add a lower third to shot 2: Ada Stone — engineer", "lower_third", "Ada Stone — engineer"),
    ('put a lower third "10:30 | C:\\ %{x}" on shot 2', "lower_third", "10:30 | C:\\ %{x}"),
])
def test_a_person_asks_for_it_in_words(message: str, field: str, value: Any) -> None:
    board = Storyboard(title="T", shots=tuple(Shot(id=f"s{n}", prompt=f"fox number {n} runs", duration=4) for n in (1, 2, 3)))
    said = chat_record({"id": 1, "storyboard": as_data(Neutral(board)), "message": message})
    assert not said["asked"] and not said["rerender"]
    shots = from_data(said["state"]).storyboard.shots
    assert getattr(shots[1], field) == value and shots[0] == board.shots[0] and shots[2] == board.shots[2]


def test_cutting_to_the_beat_needs_music() -> None:
    board = Storyboard(title="T", shots=(Shot(id="s1", prompt="a fox"),))
    assert cutting.on_beat(board).board.on_beat
    with pytest.raises(BadInput, match="no music"):
        cutting.on_beat(board.but(music=board.music.but(on=False)))


def test_spans_of_a_frozen_end_are_never_longer_than_a_second(take: TakeAt) -> None:
    from director.tools.editor.reels import index

    cut = cut_list([take], ["cut"], {"freeze": 2.5})
    assert max(span.frames for span in spans(layout(cut), (index(take[1]),), [], FPS)) <= FPS

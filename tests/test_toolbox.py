"""The verbs: what each changes, what it leaves alone, and what must then be filmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tin_friend import CAT, ROBOT, a_film, order

from director.errors import BadInput, NeedsAnswer
from director.model import Shot, Storyboard
from director.pictured import picture
from director.toolbox import content, film, looks, places, sound, timing, words
from director.toolbox import order as arrange
from director.toolbox.changes import Change
from director.toolbox.pictures import known, settled, to_film
from director.vocabulary import Aspect, Resolution, Transition

FILM = a_film()
Verb = Callable[[Storyboard], Change]


SHOWN = {shot.id: shot.take or f"{shot.id}a" for shot in FILM.shots}


def filmed(verb: Verb, board: Storyboard = FILM) -> tuple[str, ...]:
    change = verb(board)
    after = settled(board, change.board, lambda: SHOWN, change.anew)
    return to_film(board, after)


@pytest.mark.parametrize("verb", [
    lambda b: arrange.swap(b, "s1", "s4"), arrange.reverse, lambda b: arrange.move(b, ["s4"], 0), lambda b: arrange.remove(b, ["s2"]),
    lambda b: timing.play(b, ["s4"], 0.5), lambda b: timing.join(b, ["s1"], Transition.CROSSFADE), lambda b: sound.music(b, on=False),
    lambda b: sound.effect(b, ["s1"], "thunder"), lambda b: sound.loudness(b, ["s1"], 0), sound.voiceover,
    lambda b: words.title(b, "X"), lambda b: words.caption(b, ["s1"], "X"), lambda b: words.captions(b, True, "es"),
    words.end_card,
    lambda b: film.choose(b, "s3", "s3b", ("s3a", "s3b")), lambda b: film.lock(b, ["s1"]), lambda b: film.export(b, "gif"),
    lambda b: arrange.duplicate(b, "s1", 4), lambda b: film.shape(b, aspect=Aspect.TALL), lambda b: film.shape(b, fps=30),
    lambda b: film.shape(b, resolution=Resolution.P2160), lambda b: timing.last(b, ["s2"], 3), lambda b: timing.last(b, ["s2"], 20),
    lambda b: timing.total(b, 60), lambda b: arrange.split(b, "s2", take="s2a"), lambda b: arrange.split(b, "s1", 1.0, (), "s1a"),
])
def test_order_length_format_sound_text_and_choices_film_nothing(verb: Verb) -> None:
    assert filmed(verb) == ()


@pytest.mark.parametrize(("verb", "again"), [
    (lambda b: looks.light(b, ["s2"], "darker"), "s2"), (lambda b: looks.camera(b, ["s1"], "low angle"), "s1"),
    (lambda b: content.add_detail(b, ["s1", "s4"], "falling snow"), "s1 s4"), (lambda b: film.again(b, ["s3"]), "s3"),
    (lambda b: content.character(b, "Bolt", "Bolt, a giant robot"), "s3 s4"), (lambda b: looks.style(b, "anime"), "s1 s2 s3 s4"),
    (lambda b: film.anew(film.shape(b, aspect=Aspect.TALL).board, ["s1", "s2"]), "s1 s2"),
    (lambda b: arrange.merge(b, ["s1", "s2"]), "s1"),
    (lambda b: places.place(b, ["s2"], "a forest"), "s2"),
])
def test_only_what_looks_different_is_filmed(verb: Verb, again: str) -> None:
    assert " ".join(filmed(verb)) == again


def test_what_was_filmed_once_is_not_filmed_again() -> None:
    dark = looks.light(FILM, ["s2"], "darker").board
    assert to_film(dark, FILM, known([FILM])) == ()


def test_a_chosen_take_is_given_up_with_its_look_and_kept_with_its_measures() -> None:
    assert settled(FILM, looks.light(FILM, ["s2"], "darker").board).shot("s2").take == ""
    assert settled(FILM, timing.last(FILM, ["s2"], 3).board).shot("s2").take == "s2a"


def test_a_picture_depends_on_what_enters_its_request() -> None:
    shot = FILM.shot("s1")
    same = shot.but(sfx="wind", narration="x", caption="x", transition="wipe", volume=0.5, locked=True, text="x")
    assert picture(same, FILM) == picture(shot, FILM)
    words_ = ("prompt", "lighting", "grade", "style", "generator", "location")
    changes: list[dict[str, Any]] = [*({name: "x"} for name in words_), {"seed": 1}, {"duration": 5.0}]
    for change in changes:
        assert picture(shot.but(**change), FILM) != picture(shot, FILM), change


def test_a_characters_line_changes_in_every_prompt_that_holds_it() -> None:
    change = content.character(FILM, "miso", "Miso, a black cat in a red suit")
    assert all(CAT not in shot.prompt and "Miso, a black cat in a red suit" in shot.prompt for shot in change.board.shots)
    assert ROBOT in change.board.shot("s3").prompt
    assert change.board.characters[0].description == "Miso, a black cat in a red suit"
    assert "every shot" in change.said


def test_locked_shots_stay_as_they_are() -> None:
    board = film.lock(FILM, ["s2"]).board
    change = looks.light(board, ["s1", "s2"], "darker")
    assert change.board.shot("s2") == board.shot("s2") and change.board.shot("s1") != board.shot("s1")
    assert "stayed as locked" in change.said
    with pytest.raises(BadInput, match="locked"):
        looks.light(board, ["s2"], "darker")
    assert filmed(lambda b: looks.style(b, "anime"), board) == ("s1", "s3", "s4")


def test_light_keeps_what_it_does_not_contradict() -> None:
    assert looks.light(FILM, ["s4"], "darker").board.shot("s4").lighting == "darker low-key light, deep shadows, white light"
    night = a_film(shots=(Shot(id="s1", prompt="a boat at night", lighting="moonlight"),))
    assert looks.light(night, ["s1"], "sunrise").board.shot("s1").prompt == "a boat at sunrise"


def test_light_that_the_prompt_repeats_changes_there_too() -> None:
    board = a_film(shots=(Shot(id="s1", prompt="a fox, green dappled light", lighting="green dappled light"),))
    shot = looks.light(board, ["s1"], "darker").board.shot("s1")
    assert shot.lighting in shot.prompt and "darker" in shot.prompt


@pytest.mark.parametrize(("words_", "camera"), [
    ("orbit slowly", "wide shot, slow orbit"), ("low angle", "wide shot, slow drift right, low angle"),
    ("close-up", "close-up, slow drift right"),
    ("static", "wide shot, static"),
])
def test_camera_words_replace_only_what_they_speak_of(words_: str, camera: str) -> None:
    assert looks.camera(FILM, ["s1"], words_).board.shot("s1").camera.text() == camera


def test_closer_and_wider_go_along_the_sizes() -> None:
    closer = looks.closer(FILM, ["s1", "s2"], 1).board
    assert [closer.shot(each).camera.size.value for each in ("s1", "s2")] == ["medium close-up", "extreme close-up"]
    assert looks.closer(FILM, ["s2"], -1).board.shot("s2").camera.size.value == "medium wide"


def test_a_new_medium_takes_the_place_of_the_old_one() -> None:
    assert looks.style(FILM, "photorealistic").board.style == "photorealistic, soft light"
    assert looks.style(FILM, "dreamy").board.style == "warm 3D animation, soft light, dreamy"


def test_things_are_painted_replaced_and_taken_out() -> None:
    assert "green planet" in content.paint(FILM, ["s1"], "planet", "green").board.shot("s1").prompt
    assert "red moon" in content.replace(FILM, ["s1"], "purple planet", "red moon").board.shot("s1").prompt
    assert content.take_out(FILM, ["s2"], "torch").board.shot("s2").prompt.endswith("sorts tin cans, wires on a workbench")
    with pytest.raises(BadInput, match="no “dragon”"):
        content.take_out(FILM, ["s2"], "dragon")


def test_added_shots_get_ids_that_were_never_used() -> None:
    fewer = arrange.remove(FILM, ["s4"]).board
    change = arrange.add(fewer, Shot(id="new", prompt="a spark"), 1, {"s4"})
    assert order(change.board) == "s1 s5 s2 s3"


def test_split_and_merge_keep_the_time() -> None:
    halves = arrange.split(FILM, "s2", 1.0).board
    assert [shot.duration for shot in halves.shots] == [4, 1, 3, 4, 4] and halves.seconds == FILM.seconds
    assert [shot.first for shot in halves.shots] == ["", "", "previous", "", ""], "the second half goes on from the first"
    one = arrange.merge(FILM, ["s1", "s2"]).board
    assert order(one) == "s1 s3 s4" and one.shots[0].duration == 8 and "workbench" in one.shots[0].prompt
    with pytest.raises(NeedsAnswer):
        arrange.merge(FILM, ["s1", "s3"])


@pytest.mark.parametrize("seconds", [8, 11.3, 30])
def test_a_film_fits_into_the_time_it_gets(seconds: float) -> None:
    board = timing.total(FILM, seconds).board
    assert seconds - 0.5 < board.seconds <= seconds


def test_what_cannot_be_is_said_in_a_sentence() -> None:
    for verb in (lambda: timing.total(FILM, 1), lambda: timing.last(FILM, ["s1"], 500), lambda: timing.play(FILM, ["s1"], 99),
                 lambda: film.shape(FILM, fps=5), lambda: content.named(FILM, "Zed")):
        with pytest.raises(BadInput) as caught:
            verb()
        assert "\n" not in str(caught.value)


def test_a_take_that_is_not_there_is_a_question() -> None:
    with pytest.raises(NeedsAnswer, match=r"only 2 takes \(s3a, s3b\)"):
        film.choose(FILM, "s3", "s3z", ("s3a", "s3b"))


def test_emptying_the_film_is_a_question() -> None:
    with pytest.raises(NeedsAnswer, match="all 4 shots"):
        arrange.remove(FILM, ["s1", "s2", "s3", "s4"])


def test_a_removed_shot_comes_back_to_its_place() -> None:
    fewer = arrange.remove(FILM, ["s2"]).board
    assert film.bring_back(fewer, FILM, ["s2"]).board == FILM


def test_the_narrator_gets_words_for_every_shot() -> None:
    board = sound.voiceover(FILM).board
    assert board.voiceover.on and board.shot("s2").narration == "Miso sorts tin cans, wires and a torch on a workbench."


def test_sounds_come_and_go() -> None:
    board = sound.effect(FILM, ["s1"], "thunder").board
    assert board.shot("s1").sfx == "engine hum, thunder"
    assert sound.no_effect(board, ["s1"], "the engine noise").board.shot("s1").sfx == "thunder"


@pytest.mark.parametrize(("words_", "prompt", "location"), [
    ("a forest", "A hen runs, in a forest", "forest"), ("at the harbour", "A hen runs, at the harbour", "harbour"),
    ("into a cave", "A hen runs, in a cave", "cave"), ("a beach at dusk", "A hen runs, at a beach at dusk", "beach at dusk"),
    ("an old rooftop", "A hen runs, on an old rooftop", "old rooftop"),
])
def test_a_shot_gets_another_place(words_: str, prompt: str, location: str) -> None:
    board = Storyboard(title="Hen", shots=(Shot(id="s1", prompt="A hen runs."),))
    moved = places.place(board, ["s1"], words_).board
    assert (moved.shot("s1").prompt, moved.shot("s1").location) == (prompt, location)
    assert places.place(moved, ["s1"], "a barn").board.shot("s1").prompt == "A hen runs, in a barn", "the old place leaves the prompt"

"""Words that lean on the message before, and one verb for several shots."""

from __future__ import annotations

import pytest
from tin_friend import order, said


@pytest.mark.parametrize(("first", "then", "shots"), [
    ("make shot 1 darker", "shot 2 too", {"s1", "s2"}),
    ("make shot 1 darker", "same for 4", {"s1", "s4"}),
    ("make shot 1 darker", "and the next one", {"s1", "s2"}),
    ("make shot 2 darker", "the one before it as well", {"s1", "s2"}),
    ("make shot 1 darker", "do that to the last one too", {"s1", "s4"}),
])
def test_the_same_for_another_shot(first: str, then: str, shots: set[str]) -> None:
    done, past = said(first, then)
    assert done.changed
    assert {shot.id for shot in past.board().shots if "darker" in shot.lighting} == shots


def test_another_shot_was_meant() -> None:
    done, past = said("make shot 1 darker", "no, I meant shot 2")
    assert {shot.id for shot in past.board().shots if "darker" in shot.lighting} == {"s2"}
    assert done.film == ("s2",)


def test_a_shot_that_was_taken_out_by_mistake_comes_back() -> None:
    assert order(said("remove shot 1", "no, I meant 2")[1].board()) == "s1 s3 s4"


def test_it_after_an_undo_is_the_shot_that_was_changed() -> None:
    board = said("make shot 3 darker", "undo that and brighten it instead")[1].board()
    assert "brighter" in board.shot("s3").lighting and "darker" not in board.shot("s3").lighting
    assert board.grade == "neutral"


def test_words_that_lean_on_nothing_are_a_question() -> None:
    assert said("shot 2 too")[0].asked


@pytest.mark.parametrize(("message", "seconds"), [
    ("shorten 1 by one second and 4 by two", {"s1": 3.0, "s4": 2.0}),
    ("give 1 and 2 six seconds each, 3 gets five", {"s1": 6.0, "s2": 6.0, "s3": 5.0}),
    ("if shot 2 is longer than 3 seconds, trim it to 3", {"s2": 3.0}),
])
def test_several_shots_share_a_verb(message: str, seconds: dict[str, float]) -> None:
    before, after = said("how long is it")[1].board(), said(message)[1].board()
    assert {each.id: each.duration for each in after.shots if each.duration != before.shot(each.id).duration} == seconds


def test_one_wish_is_meant_for_both() -> None:
    board = said("make the waking brighter, and the race as well")[1].board()
    assert [shot.id for shot in board.shots if "brighter" in shot.lighting] == ["s3", "s4"]


def test_a_condition_that_does_not_hold_changes_nothing() -> None:
    done = said("if shot 2 is longer than 9 seconds, trim it to 3")[0]
    assert not done.changed and "not so" in done.said


def test_a_condition_that_the_film_does_not_answer_is_asked() -> None:
    done = said("if the client hates it, delete shot 4")[0]
    assert done.asked and done.yes == "delete shot 4" and len(done.board.shots) == 4


@pytest.mark.parametrize(("message", "left"), [
    ("the second one isn't needed", "s1 s3 s4"), ("I can do without shot 2", "s1 s3 s4"), ("only keep the workshop", "s1 s2 s3 s4"),
    ("keep 1 and 4, the rest can go", "s1 s4"), ("stop the film after shot 3", "s1 s2 s3"), ("show us the ship first", "s5 s1 s2 s3 s4"),
])
def test_what_goes_and_what_stays(message: str, left: str) -> None:
    assert order(said(message)[1].board()) == left


@pytest.mark.parametrize("message", [
    "the skidding noise is too much for my ears", "too much purple in 1", "I can't stand shot 2", "the sound starts before we see it",
])
def test_what_is_judged_never_stands_in_a_prompt(message: str) -> None:
    before, after = said("how long is it")[1].board(), said(message)[1].board()
    assert [shot.prompt for shot in after.shots] == [shot.prompt for shot in before.shots]

"""What a message would write into the film is looked at once more: orders, opinions and half sentences are asked about."""

from __future__ import annotations

import pytest
from tin_friend import order, said


@pytest.mark.parametrize("message", [
    "the boss hates the purple", "maybe 2 should go?", "would it be better without 3?", "the title is boring", "make a trailer out of it",
    'write "5 years later" between 3 and 4', "export without music",
])
def test_what_was_hardly_meant_is_asked_and_changes_nothing(message: str) -> None:
    done = said(message)[0]
    assert done.asked and not done.changed and not done.exports, done.said


@pytest.mark.parametrize(("message", "plain"), [
    ("speed shot 1 up x2", "shot 1 at 2x speed"), ("the last shot drags, shave off a second", "make the last shot 1 second shorter"),
    ("crop 2 tighter", "closer on 2"), ("all shots before shot 3 darker", "make 1 and 2 darker"),
    ("3, no sorry 2, should be warmer", "make 2 warmer"), ("make 2 as bright as shot 4", "use the lighting of 4 for 2"),
    ("mach Einstellung 2 auf 3 Sekunden kürzer", "make shot 2 3 seconds long"), ("take Bolt out of 3", "remove Bolt from shot 3"),
])
def test_other_words_for_the_same(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.board == other.board and one.changed and not one.asked, one.said


def test_a_crossfade_of_two_neighbours_is_one_join() -> None:
    board = said("crossfade 2 to 3 and mute 1")[1].board()
    assert [shot.transition.value for shot in board.shots[1:3]] == ["crossfade", "cut"]


def test_a_character_comes_into_a_shot_with_the_whole_line_also_for_a_part() -> None:
    board = said("add a closeup of bolt's hand twitching between 1 and 2")[1].board()
    bolt = next(who for who in board.characters if who.name == "Bolt")
    assert bolt.description in board.shots[1].prompt and board.shots[1].characters == ("Bolt",)
    assert "Bolt" in said("add bolt to shot 1")[1].board().shot("s1").characters


def test_even_more_of_the_same_is_more() -> None:
    done = said("make 2 darker", "a bit more")[0]
    assert done.changed and "much dark" in done.board.shot("s2").lighting, done.board.shot("s2").lighting


def test_the_first_of_two_changes_is_undone_and_the_second_stays() -> None:
    board = said("make 2 darker", "no music", "undo the first change")[1].board()
    assert board.shot("s2").lighting == said("no music")[1].board().shot("s2").lighting and not board.music.on


def test_a_film_of_a_length_has_that_length_exactly() -> None:
    assert said("make it 17 seconds")[1].board().seconds == pytest.approx(17)


@pytest.mark.parametrize("message", [
    "darker", "split all shots", "i only need the first 10 seconds", "move the captions up", "can you film it in one day",
    "the window shots should be next to each other", "after 4 add black for 2 seconds", "darken the first half of 3",
])
def test_more_of_that_kind(message: str) -> None:
    done = said(message)[0]
    assert not done.changed, done.said


@pytest.mark.parametrize(("message", "plain"), [
    ("keep the takes of 1, refilm the rest", "refilm everything except 1"), ("let 2 flow into 3 smoothly", "crossfade from 2 to 3"),
    ("a thud when they hit the wall in 4", "add a thud sound to 4"), ("Szene 2 eine Sekunde länger", "make shot 2 1 second longer"),
    ("exchange the second and the fourth", "swap 2 and 4"), ("rename the film to Tin and the robot to Rusty",
                                                              "title: Tin. rename the robot to Rusty"),
    ("der Roboter soll rote Augen haben", "the robot should have red eyes"), ("final shot should be new: they wave",
                                                                                         "new final shot: they wave"),
])
def test_more_other_words(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.board == other.board and one.changed and not one.asked, one.said


def test_oops_takes_the_last_change_back_and_no_corrects_a_title() -> None:
    assert order(said("delete 2", "oops")[1].board()) == "s1 s2 s3 s4"
    assert said("title: Robo", "no, Robots")[1].board().title == "Robots"


@pytest.mark.parametrize("message", ["the window", "purple", "bolt", "more bolt", "captions are too small"])
def test_a_word_alone_is_no_wish(message: str) -> None:
    done = said(message)[0]
    assert not done.changed, done.said


@pytest.mark.parametrize(("message", "plain"), [
    ("keep everything, only 4 shorter", "make 4 shorter"), ("Bolt looks scary, make him friendlier", "make Bolt friendlier"),
    ("make bolt say hello in 3", 'Bolt says "hello" in 3'), ("30 seconds is too long, make it 12", "make the film 12 seconds"),
])
def test_what_is_kept_judged_or_said(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.board == other.board and one.changed and not one.asked, one.said

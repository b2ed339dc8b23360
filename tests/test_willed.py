"""Things that act of their own will are somebody: with a name, eyes, arms and legs; things that only do what they are for stay things."""

from __future__ import annotations

import pytest

from director.model import Brief
from director.screenwriter import willed
from director.screenwriter.offline import OfflineScreenwriter


@pytest.mark.parametrize("story, noun", [
    ("A teapot falls in love with a cup", "teapot"),
    ("a pencil escapes from a school bag", "pencil"),
    ("An old piano wants to dance", "piano"),
    ("A small candle is afraid of the dark", "candle"),
    ("A brave little toaster runs away from home", "toaster"),
    ("A lonely sock searches for its twin", "sock"),
])
def test_a_thing_with_a_will_is_somebody_in_every_step(story: str, noun: str) -> None:
    board = OfflineScreenwriter().plan(Brief(story=story))
    line = board.characters[0].description
    assert noun in line and "big round eyes and thin arms and legs" in line
    assert len({shot.prompt for shot in board.shots}) == len(board.shots) and sum(line in shot.prompt for shot in board.shots) >= 4


def test_its_given_name_is_kept() -> None:
    assert willed.named("A teapot called Dot falls in love with a cup") == "Dot the teapot falls in love with a cup"


@pytest.mark.parametrize("story", [
    "A phone rings in an empty house",
    "A door opens in the woods",
    "A red car races through the city",
    "A candle burns in the window",
    "A kettle sings on the stove",
    "A girl finds a teapot",
    "A boat sails to an island",
])
def test_what_a_thing_does_by_its_nature_leaves_it_a_thing(story: str) -> None:
    assert willed.named(story) == story


def test_the_film_is_called_after_the_thing_and_not_after_a_name_that_nobody_gave() -> None:
    board = OfflineScreenwriter().plan(Brief(story="The moon learns to swim"))
    assert board.characters[0].name not in board.title and "Moon" in board.title

"""Requests that say little: pictures for words are a story, what was said elsewhere is asked for."""

from __future__ import annotations

import pytest

from director.errors import NeedsAnswer
from director.model import Brief, Storyboard
from director.screenwriter.offline import OfflineScreenwriter


def planned(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize("story", ["🐢🚀🌙 10 seconds", "🐢🚀", "🐢 🚀 🌙, 10s"])
def test_pictures_alone_are_a_story_whatever_its_length(story: str) -> None:
    assert "turtle" in planned(story).shots[0].prompt


def test_pictures_beside_words_are_no_further_story() -> None:
    assert all("rocket" not in shot.prompt for shot in planned("A turtle crosses a street 🐢🚀").shots)


@pytest.mark.parametrize("story", ["make the thing we talked about", "please do the video that we discussed last week"])
def test_what_was_said_elsewhere_is_asked_for(story: str) -> None:
    with pytest.raises(NeedsAnswer):
        planned(story)


def test_what_was_said_elsewhere_and_here_is_told() -> None:
    assert any("fox" in shot.prompt for shot in planned("the thing we talked about: a fox steals bread").shots)


def test_a_noun_of_two_words_has_no_verb_in_it() -> None:
    board = planned("Two rival ice cream vendors fall in love during a heatwave")
    assert [one.description for one in board.characters] == ["two rival ice cream vendors in striped sweaters"]
    assert all("icing" not in shot.prompt for shot in board.shots)


def test_two_words_that_would_be_a_noun_are_verb_and_object_where_no_other_verb_is() -> None:
    assert any("race cars through the city" in shot.prompt for shot in planned("Two dogs race cars through the city").shots)


def test_a_company_is_nothing_that_is_looked_at_closely() -> None:
    board = planned("Three pigs start a construction company and build a skyscraper for the wolf")
    assert all("company in very close view" not in shot.prompt for shot in board.shots)

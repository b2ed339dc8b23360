"""What somebody fears or loves is no deed and swallows none; a burning house is seen from the street until somebody goes in."""

from __future__ import annotations

import re

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import afire
from director.screenwriter.beats import Beat
from director.screenwriter.offline import draft


def plan(story: str) -> Storyboard:
    return draft(Brief(story=story)).storyboard


@pytest.mark.parametrize(("story", "deed"), [
    ("A dragon who is afraid of fire works as a firefighter; one day the bakery burns and he swallows the flames", "walks to work"),
    ("A giraffe who fears heights works as a window cleaner and climbs a skyscraper", "walks to work"),
    ("A dog, afraid of water, becomes a lifeguard and saves a boy", "becomes a lifeguard"),
    ("A bear, tired of winter, takes the train to the sea", "takes the train"),
])
def test_a_feeling_swallows_no_verb(story: str, deed: str) -> None:
    board = plan(story)
    assert [shot.prompt for shot in board.shots if deed in shot.prompt]
    assert not [c.description for c in board.characters if re.search(r"becomes|takes|afraid|tired", c.description)]
    assert not [shot.prompt for shot in board.shots if re.search(r"fire works|heights works|, the dragon firefighter", shot.prompt)]


def test_who_works_as_something_is_that() -> None:
    board = plan("A dragon who is afraid of fire works as a firefighter; one day the bakery burns and he swallows the flames")
    assert "dragon firefighter" in board.characters[0].description


@pytest.mark.parametrize(("story", "front"), [
    ("One day the bakery burns and a dragon swallows the flames", "front of the bakery"),
    ("The school is on fire, and a shy janitor carries the goldfish out", "front of the school"),
    ("A hotel burns at night; a maid saves the guests", "front of the hotel"),
])
def test_a_burning_house_is_seen_from_the_street(story: str, front: str) -> None:
    assert [shot.prompt for shot in plan(story).shots if front not in shot.prompt] == []


def test_who_goes_into_a_burning_house_is_inside() -> None:
    room = "in a hotel lobby with a red carpet"
    told = ("A maid cleans the hotel", "The hotel burns", "The guests shout", "The maid runs into the smoke", "She lifts a child")
    seen = [beat.place for beat in afire.from_the_street(tuple(Beat(action, room) for action in told))]
    assert seen == [room, "in front of the hotel", "in front of the hotel", room, room]


def test_burnt_toast_burns_no_kitchen() -> None:
    assert not [shot for shot in plan("A thief burns the toast in his kitchen and a cat laughs").shots if "front of" in shot.prompt]


def test_who_is_saved_out_of_a_burning_house_stands_before_it() -> None:
    board = plan("A fireman adopts a baby dragon, and the dragon saves him from a burning house")
    [saved] = [shot for shot in board.shots if "saves" in shot.prompt]
    assert "in front of a burning house" in saved.prompt and saved.location == "burning house"

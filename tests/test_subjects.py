"""Films of one thing and no story."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def test_a_town_is_nobody_and_is_seen_from_its_morning_to_its_night() -> None:
    board = plan("A travel film about Lisbon in five shots.")
    assert not board.characters and len(board.shots) == 5 and board.title == "Lisbon"
    assert "from above" in board.shots[0].prompt and "lights" in board.shots[-1].prompt
    assert all("Lisbon" in shot.prompt and shot.location == "Lisbon" for shot in board.shots)


@pytest.mark.parametrize(("request_", "seen"), [
    ("A food film about ramen.", "cook ramen"),
    ("Recipe video: spaghetti carbonara in 45 seconds, no people, only hands.", "cook spaghetti carbonara"),
    ("A film about matcha latte", "stir matcha latte"),
])
def test_a_dish_is_made_and_tasted(request_: str, seen: str) -> None:
    board = plan(request_)
    assert any(seen in shot.prompt for shot in board.shots) and "meadow" not in " ".join(shot.location for shot in board.shots)
    assert "first bite" in board.shots[-1].prompt or "lifts the cup" in board.shots[-1].prompt
    assert not any("carbonara in and" in shot.prompt for shot in board.shots)


def test_what_a_house_has_is_seen() -> None:
    told = " ".join(shot.prompt for shot in plan("Real estate video for a lake house with a sauna and a wooden pier.").shots)
    assert "sauna" in told and "wooden pier" in told and "estate" not in told


def test_a_thing_is_seen_from_near_and_in_no_meadow() -> None:
    board = plan("Product video for a titanium wristwatch.")
    assert all("wristwatch" in shot.prompt and "meadow" not in shot.location for shot in board.shots)


def test_people_of_a_trade_are_at_it() -> None:
    board = plan("A sports montage of rock climbers.")
    assert len(board.characters) == 1 and " climb," in board.shots[0].prompt
    assert not any("jump over everything" in shot.prompt for shot in board.shots)


def test_a_story_is_no_subject() -> None:
    assert any("loses" in shot.prompt for shot in plan("A baker loses her oven.").shots)


def test_a_trade_that_no_list_knows_is_one() -> None:
    assert any("The hands of" in shot.prompt for shot in plan("Documentary about glassblowers.").shots)

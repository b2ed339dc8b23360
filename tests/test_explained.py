"""An explainer shows its thing: what it is made from, its parts, its change and its use; an ad shows its product in use."""

from __future__ import annotations

import pytest

from director.errors import Refused
from director.model import Brief, Storyboard
from director.screenwriter import knowledge, lengths, lessons
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def said(board: Storyboard) -> str:
    return " ".join(shot.prompt for shot in board.shots)


def test_how_a_thing_is_made_begins_with_what_it_is_made_from_and_ends_in_its_use() -> None:
    shots = plan("Explain how honey is made.").shots
    assert "Bees" in shots[1].prompt and "eat honey" in shots[-1].prompt
    assert "arrow" not in said(plan("Explain how honey is made."))


def test_how_a_thing_works_shows_its_parts() -> None:
    assert "boiler of the steam engine" in said(plan("How does a steam engine work?"))
    assert knowledge.parts("the sea") == () and knowledge.source("an elevator") == ""


def test_a_question_becomes_a_sentence_that_can_be_seen() -> None:
    assert lessons.claim("how does a steam engine work") == "a steam engine at work"
    assert lessons.claim("why are flamingos pink") == "flamingos are pink"
    assert lessons.topic("How a letter travels from Lima to a house in Oslo.").endswith("in Oslo")


def test_where_a_film_will_be_shown_is_no_story() -> None:
    board = plan("Why do leaves change colour? Made for a museum screen: silent, captions only, 35 s, 16:9, botanical-engraving look.")
    assert "museum" not in said(board) and all("ea" in shot.prompt for shot in board.shots) and board.style == "botanical-engraving look"


def test_a_list_of_steps_tells_first_what_it_is_for() -> None:
    board = plan("What to do when the fire alarm goes, for new employees. Steps: stop work, leave bags, take the stairs, meet outside.")
    assert "fire alarm" in board.shots[0].prompt and any("employees stop work" in shot.prompt for shot in board.shots)


def test_an_ad_stays_with_its_product() -> None:
    board = plan("Ad for Brightwater, a reusable bottle.")
    assert all("ottle" in shot.prompt and shot.location for shot in board.shots)
    assert "drinks from" in said(board)


def test_a_name_that_ends_in_s_is_one() -> None:
    assert all(" build " not in shot.prompt for shot in plan("James builds a boat.").shots)


def test_what_a_film_is_about_is_shown_by_whom_it_has() -> None:
    assert "disposal of old painkillers" in said(plan("Short for a clinic about safe disposal of old painkillers. Friendly nurse."))


def test_lengths_as_people_give_them() -> None:
    assert lengths.seconds("Cut wedding.mp4 down to 45 seconds")[0] == 45
    assert lengths.seconds("Two minutes maximum, better ninety seconds.")[0] == 90
    assert lengths.seconds("my song (indie folk, 1:00)")[0] == 60 and lengths.each("Hard cuts every 2 seconds.") == 2


def test_somebody_is_not_threatened_by_name() -> None:
    with pytest.raises(Refused):
        plan("A video for my ex, Julia Brandner: show her house and what will happen to her if she doesn't come back.")

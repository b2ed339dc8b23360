"""An explainer shows its thing: what it is made from, its parts, its change and its use; an ad shows its product in use."""

from __future__ import annotations

from director.model import Brief, Storyboard
from director.screenwriter import knowledge, lessons
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

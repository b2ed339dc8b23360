"""Ads that only name what they are for."""

from __future__ import annotations

from director.model import Brief, Storyboard
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def test_what_a_product_promises_is_said_once_and_who_it_is_for_is_seen() -> None:
    board = plan("30 second ad for a cordless vacuum cleaner that is quiet enough not to wake the baby.")
    told = [shot.prompt for shot in board.shots]
    assert board.title == "Cordless Vacuum Cleaner" and sum("quiet enough" in line for line in told) == 1
    assert any("baby" in line and "sleeps on" in line for line in told) and not any("moment 2" in line for line in told)


def test_a_request_for_an_ad_is_no_part_of_its_pictures() -> None:
    assert all(" ad for" not in shot.prompt for shot in plan("A vertical 15 second Instagram ad for a matcha latte.").shots)


def test_products_of_many_have_somebody_who_uses_them() -> None:
    board = plan("Ad for noise-cancelling headphones.")
    assert len(board.characters) == 1 and all("meadow" not in shot.location for shot in board.shots)


def test_dog_food_is_eaten_by_a_dog() -> None:
    board = plan("Ad for a dog food brand called Woofles.")
    assert "dog" in board.characters[0].description and any("eats Woofles" in shot.prompt for shot in board.shots)


def test_a_car_is_driven_on_a_road() -> None:
    board = plan("Commercial for a family car, 30 seconds, a trip to the sea.")
    assert any("drives the family car" in shot.prompt for shot in board.shots)
    assert all("boat" not in shot.prompt for shot in board.shots)


def test_the_name_of_an_ad_is_its_product_and_no_mood() -> None:
    assert plan("Commercial for an electric toothbrush, funny, 20 seconds.").title == "Electric Toothbrush"
    assert plan("Teaser for our new coffee shop opening in May.").title == "Coffee Shop"

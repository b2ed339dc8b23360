"""Ads of a product that no story is told of: the product by its kind, what it is said to be on the screen, its name at the end."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import adverts, products, purposes
from director.screenwriter.offline import OfflineScreenwriter
from director.screenwriter.places import SETTINGS


def planned(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize("story, deed", [
    ("Ad for a new electric bike", "rides the electric bike"),
    ("An ad for our oat milk", "pours the oat milk into a glass"),
    ("Commercial for a pair of running shoes", "in running shoes"),
    ("Ad for a dating app", "looks at a phone"),
    ("Ad for a coffee machine for busy mornings", "presses the coffee machine"),
    ("Ad for a new sofa", "sits down on the sofa"),
    ("Ad for our new ice cream", "eats the ice cream"),
    ("Commercial: a phone that never runs out of battery", "looks at the phone"),
    ("Ad for cat food", "eats cat food"),
])
def test_a_product_is_used_as_its_kind_is_used(story: str, deed: str) -> None:
    assert any(deed in shot.prompt for shot in planned(story).shots)


@pytest.mark.parametrize("story, said", [
    ("Ad for a new electric bike: fast, quiet, fun", ["Fast.", "Quiet.", "Fun."]),
    ("An ad for our oat milk - creamy, honest, Swedish", ["Creamy.", "Honest.", "Swedish."]),
    ("30 second commercial for a pair of running shoes. Light. Fast. Yours.", ["Light.", "Fast.", "Yours."]),
    ("Ad for a candle shop: warm and cosy", ["Warm.", "Cosy."]),
])
def test_what_a_product_is_said_to_be_is_read_on_its_shots(story: str, said: list[str]) -> None:
    assert [shot.text for shot in planned(story).shots if shot.text] == said


@pytest.mark.parametrize("story", [
    "Ad for running shoes: a woman runs through the city",
    "Ad for a bike: red, in the rain, up a hill",
    "Ad for a lamp: a boy is afraid of the dark",
])
def test_a_story_or_pictures_are_no_qualities(story: str) -> None:
    assert adverts.qualities(story) == (story, ())


def test_the_film_is_in_a_mood_and_the_product_is_not() -> None:
    assert adverts.qualities("Ad for a scooter: funny, fast") == ("Ad for a scooter", ("fast",))


def test_the_last_shot_is_the_product_with_its_name() -> None:
    last = planned("Ad for a perfume called Nacht").shots[-1]
    assert "perfume alone" in last.prompt and last.text == "Nacht"


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 8])
def test_an_ad_has_as_many_shots_as_asked_and_ends_on_the_product(count: int) -> None:
    made = products.told("a new electric bike", "Ada", count, SETTINGS["city"])
    assert len(made) == count and "alone in the picture" in made[-1].action


def test_a_promise_is_read_where_the_product_is_used() -> None:
    made = products.told("a phone", "Ada", 6, SETTINGS["room"], promise="lasts a week")
    assert next(beat for beat in made if beat.text).action == "Ada looks at the phone and smiles"


@pytest.mark.parametrize("product, large", [("an electric bike", True), ("a sofa", True), ("a perfume Nacht", False), ("a thermos", False)])
def test_nobody_holds_up_what_is_large(product: str, large: bool) -> None:
    assert products.large(product) is large


def test_what_is_sold_by_weight_is_a_product() -> None:
    assert purposes.product("Ad for cat food") == "cat food"


def test_what_cannot_be_sold_is_no_product() -> None:
    assert purposes.product("An ad for fun") == ""

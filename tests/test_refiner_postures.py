"""Held poses, straps, voices and wet clothes: what one subject cannot be at once."""

import pytest

from director.refiner.rules import resolved


@pytest.mark.parametrize(("prompt", "left"), [
    ("The toddler sits strapped in her high chair from beginning to end, and all through the shot she crawls around under the table.",
     "The toddler crawls around under the table."),
    ("A mime holds one frozen pose for the entire clip, frantically juggling five oranges.", "A mime, frantically juggling five oranges."),
    ("A cyclist rides soaking wet down the pier. His clothes and hair are bone dry in every frame.",
     "A cyclist rides down the pier. His clothes and hair are bone dry in every frame."),
    ("The man whispers from first frame to last. The man bellows, rain at the window.", "The man bellows, rain at the window."),
    ("The vase lies in a hundred pieces on the floor, completely intact, without a crack, a cat beside it.",
     "The vase on the floor, completely intact, without a crack, a cat beside it."),
])
def test_one_of_two_states_goes(prompt: str, left: str) -> None:
    assert resolved(prompt)[0] == left


@pytest.mark.parametrize("prompt", [
    "The boy sits on the bench from start to finish. The man stands beside him, whistling.",
    "The nurse whispers; out in the yard the sergeant bellows.",
    "Emil, a boxer with black curls, wearing red shorts and red boxing gloves, stands still and takes a deep breath.",
    "A girl in cycling shorts and a riding hat sleeps on the grass.",
    "She whispers the answer, he bellows it across the yard.",
    "The baby is strapped in his pushchair while his brother runs ahead.",
    "His coat is soaked, the letter in the tin is dry.",
])
def test_two_subjects_are_left_alone(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


def test_who_is_on_his_own_has_no_crew() -> None:
    text, found = resolved("A lighthouse keeper, completely on his own out there, and his six deckhands playing cards with him.")
    assert found and "six deckhands" in text and "on his own" not in text


def test_who_is_left_on_his_own_had_one() -> None:
    prompt = "The keeper is on his own in the tower until six deckhands arrive."
    assert resolved(prompt) == (prompt, ())

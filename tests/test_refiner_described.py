"""One thing described in two ways: read from the grammar, with no lexicon of things."""

from __future__ import annotations

import pytest

from director.refiner import portraits
from director.refiner.rules import resolved


@pytest.mark.parametrize("prompt, kept, gone", [
    ("Her coat is emerald green. The coat's crimson fabric glows.", "crimson", "emerald"),
    ("The horse is pure white. Its black flank steams.", "pure white", "black"),
    ("The elevator is stuck between floors and rises smoothly to the tenth.", "rises", "stuck"),
    ("The engine is switched off. The engine roars at full throttle.", "roars", "switched off"),
    ("The boxer lies knocked out cold on the canvas and dodges every punch.", "dodges", "knocked out"),
    ("The dragon has two heads. The one-headed dragon breathes fire.", "two heads", "one-headed"),
    ("The castle walls are made of glass. The castle's granite walls are covered in moss.", "glass", "granite"),
    ("She has waist-long auburn hair. Her short bob shines in the rain.", "waist-long", "short"),
    ("An unopened letter on the desk; the opened letter is spread out beside it.", "unopened", "the opened"),
    ("The piñata hangs whole over the yard. The piñata is burst, and a girl laughs.", "whole", "burst"),
    ("The goalkeeper stands frozen like a post. The goalkeeper backflips along the goal line throughout.", "backflips", "frozen"),
    ("The sand is white. Black volcanic sand stretches along the same beach.", "Black", "white"),
])
def test_of_two_descriptions_of_one_thing_one_stays(prompt: str, kept: str, gone: str) -> None:
    text, found = resolved(prompt)
    assert found and kept in text and gone not in text


@pytest.mark.parametrize("prompt", [
    "Two brothers on a roof. The elder is bald, the younger has hair to his shoulders.",
    "The red car overtakes the blue car on the bridge.",
    "The cat is fast asleep on the piano; a key clinks, and she shoots across the room.",
    "Three judges, five contestants, one very large cake.",
    "A recordist, thirty-two, green parka, big black headphones.",
    "The mannequins dance and she sits still.",
    "The black and white cat licks its white paw.",
    "The old mill is a ruin; the new mill hums next door.",
    "The front door is shut, the back door is open.",
    "The man's coat is red. His brother's coat is blue.",
    "The green leaves of the maple turn red.",
    "A wooden table with steel legs, a glass vase on it.",
    "The chair is empty; she sits on the table and swings her legs.",
    "The boat is moored in the morning. By noon it crosses the bay.",
])
def test_two_things_and_one_that_changes_stay_as_they_are(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


def test_what_is_said_of_a_pronoun_or_a_part_is_said_of_the_thing() -> None:
    mentions = portraits.read("The parrot is scarlet; its feathers gleam and it squawks loudly.")
    told = [(m.thing, [t.word for t in m.traits]) for m in mentions]
    assert told == [("parrot", ["scarlet"]), ("parrot", ["gleam"]), ("parrot", ["squawk"])]

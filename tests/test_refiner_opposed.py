"""Contradictions that need no list of words: one thing told twice, one slot filled twice, one colour of the whole, one setting."""

from __future__ import annotations

import pytest

from director.refiner.rules import resolved

CONTRADICTORY = [
    ("The gate stays bolted all scene long. The gate is open all scene long. A goat looks on.", "bolted", "open"),
    ("The kite is up in every frame. The kite is down in every frame. A boy waits.", "up", "down"),
    ("The bus is a double-decker. It is a single-decker all through. Rain.", "double-decker", "single-decker"),
    ("Her left hand is gloved. Both hands are bare. A fan turns.", "gloved", "bare"),
    ("Palette: nothing but moss greens. The set is scarlet from floor to ceiling. A chameleon sulks.", "moss", "scarlet"),
    ("Location: a silo. Location: a quarry. A man plays chess.", "silo", "quarry"),
    ("Shot on a 14mm. Every frame through a 135mm lens. A barber strops his razor.", "14mm", "135mm"),
    ("One candle on the cake. The cake carries forty candles. He blows.", "one candle", "forty candles"),
    ("Camera: swaddled in velvet. Camera: an angry bee. A nun knits.", "velvet", "bee"),
    ("The mood is lullaby-soft throughout. The mood is a chainsaw throughout. A hedgehog yawns.", "lullaby", "chainsaw"),
    ("The tale is told in stained glass. The tale is a felt appliqué with big stitches. The knight sits.", "stained glass", "felt"),
]
INNOCENT = [
    "The lantern is out until the monk strikes a match; then the lantern burns bright.",
    "The left gate is open, the right gate is locked.",
    "Her eyes are shut; the owl's eyes are wide open.",
    "The cup is empty. He fills the cup to the brim.",
    "Palette of deep teal with a single orange lifebuoy.",
    "Everything in the room is blue except the yellow canary.",
    "A lone wolf howls on the ridge. Three wolves answer from the forest.",
    "He buys a 50mm pipe and a 20mm drill at the hardware shop.",
    "Shot 1. Camera: static. Shot 2. Camera: a slow pan left.",
    "Camera still as a held breath until the pistol fires; from that instant it races alongside the sprinters.",
    "At eye level with the window cleaner, kids below have painted a face meant to be seen from above.",
    "The old man's beard is white, his son's beard is black.",
    "The bridge is raised, a ship passes, the bridge is lowered again.",
]


@pytest.mark.parametrize(("prompt", "one", "other"), CONTRADICTORY)
def test_one_of_two_statements_of_one_thing_stays(prompt: str, one: str, other: str) -> None:
    low = resolved(prompt)[0].lower()
    assert (one in low) != (other in low)


@pytest.mark.parametrize("prompt", INNOCENT)
def test_what_changes_or_is_told_of_two_stays_as_it_is(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


def test_what_only_says_more_of_a_dropped_statement_goes_with_it() -> None:
    prompt = "Dead level horizon. Extreme Dutch tilt, thirty degrees off, the bar counter sliding away. A magician drops his cards."
    assert resolved(prompt)[0] in (
        "Dead level horizon. A magician drops his cards.",
        "Extreme Dutch tilt, thirty degrees off, the bar counter sliding away. A magician drops his cards.")

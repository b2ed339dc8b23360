"""What stays of a dropped statement, whose a state is, and cues told by verbs that stand in no table."""

from __future__ import annotations

import pytest

from director.refiner.rules import resolved


@pytest.mark.parametrize(("prompt", "left"), [
    ("The frame must not shift by a pixel throughout. The camera trots beside the greyhound throughout.", "The greyhound."),
    ("A caravan rests at a well: bone-dry ground, cloudless heat, monsoon rain hammering down on the tents.", "the tents"),
    ("Slow pan left along the bookshelves, panning right in the same movement, dust floating in the lamplight.", "dust floating"),
    ("It MUST be vertical 9:16. Barista pours a leaf, 16:9 widescreen frame, brass machine, soft window light.", "brass machine"),
])
def test_what_only_the_dropped_statement_names_stays(prompt: str, left: str) -> None:
    text, found = resolved(prompt)
    assert found and left in text


@pytest.mark.parametrize("prompt", [
    "A goalkeeper with a shaved head dives for the ball, her long braid whipping behind.",
    "With her mouth closed and her eyes shut, the soprano stares us down wide-eyed in the box.",
    "It's the middle of the night with a huge moon and also bright sunny midday. The fox drinks, then looks at us.",
    "Slow pan to the left, slow pan to the right, one shot, gulls.",
    "The camera zooms out to show the valley and in that very second zooms in on a single bee.",
    "Nail the camera down and forget about it. We hurtle after the getaway van, weaving through traffic.",
    "Quiet as the grave; a brass section blares fanfares without letting up, and a nun waters her geraniums.",
])
def test_both_sides_cannot_be(prompt: str) -> None:
    text, found = resolved(prompt)
    assert len(found) == 1 and text != prompt


@pytest.mark.parametrize("prompt", [
    "Her eyes are shut; the owl's eyes are wide open.",
    "The bearded lady and the clean-shaven strongman share an ice cream.",
    "Pan left to the chair, pan right to the man.",
    "The drummer's cymbals clash in the street; the trumpets fall silent when she raises a hand.",
    "We walk into the shop where a camera stands on a tripod.",
])
def test_two_subjects_and_what_comes_in_turn_stay(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())

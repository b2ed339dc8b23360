"""What stays of a dropped statement, whose a state is, and cues told by verbs that stand in no table."""

from __future__ import annotations

import pytest

from director.refiner.rules import resolved


@pytest.mark.parametrize(("prompt", "left"), [
    ("The frame must not shift by a pixel throughout. The camera trots beside the greyhound throughout.", "The greyhound."),
    ("A caravan rests at a well: bone-dry ground, cloudless heat, monsoon rain hammering down on the tents.", "the tents"),
    ("Slow pan left along the bookshelves, panning right in the same movement, dust floating in the lamplight.", "dust floating"),
    ("Yoga class at dawn, twelve mats in rows. (Client note: change to dusk.) The lights come on at dusk, a bell rings.", "twelve mats"),
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
    "An empty jar of marmalade, brimming over the rim, slides along the counter.",
    "An emerald velvet armchair in a loft, the armchair bright orange leather, dust in the air.",
    "The captain, beardless, his whiskers dangling down to his belt buckle, steers the ferry.",
    "Grandpa's white moustache droops into his soup, the upper lip of grandpa perfectly bare.",
    "The bride is barefoot. The bride's high heels click on the marble. Doves.",
    "A one-armed juggler keeps five pins in the air with both his hands.",
    "Marek is seventy, stooped. He unlocks the boathouse. Marek's smooth teenage face is lit from below by the water.",
    "Paper cut-out silhouettes for the whole spot. The whole spot is built from knitted wool. A fox waits.",
    "The whole ad is in chunky 8-bit pixel art, every frame a thick impasto oil painting. A kid waits.",
    "Wobbly marionettes tell the whole tale, and what we see must be genuine surveillance video. The train is late.",
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
    "An empty glass stands beside a full pitcher of lemonade.",
    "Barefoot bride carries her high heels across the wet grass.",
    "The one-armed pirate shakes both hands of the twins, one after the other.",
    "The baby sleeps; next to it the puppy bounces up and down.",
    "A felt puppet theatre in a real kindergarten, the children sit on the carpet.",
    "We walk into the shop where a camera stands on a tripod.",
])
def test_two_subjects_and_what_comes_in_turn_stay(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())

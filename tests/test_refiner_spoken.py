"""How people say it in passing, and what only looks like two wishes for one picture."""

import pytest

from director.refiner.rules import resolved

CLASHES = [
    ("A clown mends a shoe. Sticks only, frame nailed in place, jittery shoulder-rig wobble.", "jittery"),
    ("A clown mends a shoe, strictly black and white, vivid.", "vivid"),
    ("A clown mends a shoe. Every face in the back row is needle-sharp. Everything behind him is soft as butter.", "butter"),
    ("A clown mends a shoe. The camera is completely static, camera creeps closer.", "creeps"),
    ("A clown mends a shoe. Backlit, flat frontal light.", "Backlit"),
    ("A clown mends a shoe. Keep the whole thing under eight seconds. It runs for three unhurried minutes.", "unhurried"),
    ("A clown mends a shoe. Should feel like a woodcut. Should feel like crocheted toys on a tabletop.", "crocheted"),
    ("A clown mends a shoe, scratchboard, real live-action footage.", "live-action"),
    ("A clown mends a shoe. Camera height: 20 cm, pointing up. Camera height: 6 m, pointing down.", "6 m"),
    ("The tram runs from left to right. In that same pass it exits frame left.", "exits"),
    ("A dancer bows. All of it in thick impasto oils, all of it in clean flat vector shapes.", "vector"),
    ("A wax-crayon scribble on slate from first frame to last, hard to tell from a photograph: a clown mends a shoe.", "photograph"),
]


@pytest.mark.parametrize(("prompt", "gone"), CLASHES)
def test_what_is_said_in_passing_is_a_claim_too(prompt: str, gone: str) -> None:
    text, found = resolved(prompt)
    assert found
    assert gone not in text


@pytest.mark.parametrize("prompt", [
    "The film begins as stained glass, shatters, and re-forms as origami paper sculptures.",
    "Not a zoom: physically dolly towards the altar, never zoom out.",
    "Low angle on the judge, high angle on the accused, cutting back and forth.",
    "The boy looks up at the giant (low angle); the giant looks down at the boy (high angle).",
    "A wide shot of the choir with close-ups of three singers in between.",
    "Close-up of a postcard that shows a wide mountain panorama.",
    "A snail crawls at a snail's pace past a racing cyclist.",
    "A pendulum swings from left to right and from right to left, over and over.",
    "The tram runs left to right, and behind it cyclists ride right to left.",
    "Fixed wide frame. A drone circles the lighthouse and lands on the lawn.",
    "Camera tilts down from the clouds to the market while balloons rise up through the frame.",
    "She photographs the moon with a 600mm telephoto while we watch her on a 24mm wide lens.",
    "Wide lens in the kitchen scene, long lens on the street scene.",
    "Her memories are in sepia, her present is in bright colour.",
    "A dark cellar; the match flares so bright that we see every cobweb.",
    "As real as a photograph, with a cartoonish sense of humour: a goose steals a policeman's hat.",
    "From a low angle we see the acrobat high above the ring.",
])
def test_two_moments_things_or_viewers_are_no_contradiction(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


def test_a_style_of_words_with_light_in_it_is_a_style() -> None:
    text, _ = resolved("Impressionist oil painting with loose dabs of light, chunky 16-bit pixel art sprites, a ferry leaving")
    assert ("oil" in text) != ("sprites" in text)


def test_a_dropped_speed_leaves_who_goes_at_it() -> None:
    text, _ = resolved("The pancake flips at one tenth of its natural speed. It flips exactly as fast as in life.")
    assert text.startswith("The pancake flips.")


@pytest.mark.parametrize("prompt", [
    "The camera never stops moving except in the last shot, which is locked off.",
    "He sets his camera on a tripod, and we circle him as he waits for the bird.",
    "High angle in the courtroom, low angle in the cell: power and the lack of it.",
    "Slow motion for the jump, time-lapse for the sunset that follows.",
    "Crisp 4K documentary about a man who repairs grainy VHS tapes.",
    "Real footage of an old cinema showing a black-and-white cartoon to an empty hall.",
    "An animated fox jumps out of an oil painting, through a comic page and into a stained-glass window.",
])
def test_places_exceptions_and_things_that_are_handled_are_no_contradiction(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())

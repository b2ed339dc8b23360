"""What is ruled out and shown all the same, composition, what it is shot on, ways out of the frame; and look-alikes of them."""

from __future__ import annotations

import pytest

from director.refiner.rules import refine_text


@pytest.mark.parametrize(("prompt", "one", "other"), [
    ("No animals anywhere, a pantry, a tabby kitten licks the cream.", "No animals", "kitten"),
    ("There isn't a single lorry on the road. A green lorry brakes hard.", "single lorry", "green lorry"),
    ("No people in the frame. A plumber waves from the ladder. Drip, drip.", "No people", "plumber"),
    ("Perfectly symmetrical composition, figure shoved to the far right corner, a porter yawns.", "symmetrical", "far right"),
    ("Shot on an iPhone, filmed on 16mm film stock, a fishmonger guts a trout.", "iPhone", "16mm"),
    ("The sprinter exits frame right and in the same stride leaves the frame left. Dust.", "frame right", "frame left"),
    ("The elevator is going up the whole ride; the elevator sinks steadily to the cellar the whole ride.", "going up", "sinks"),
    ("It's noon, everyone eats on the lawn by starlight.", "noon", "starlight"),
    ("In a smoky Berlin jazz club a drummer counts in. The drummer sits on the summit of Everest, same second.", "Berlin", "Everest"),
    ("camera: nothing moves, locked-off // camera: handheld run after the thief // light: grey", "locked-off", "handheld run"),
    ("The shield is spotless silver. Brown rust covers every inch of that shield. A squire yawns.", "spotless", "rust"),
    ("The old bear lost its left ear years ago. It shakes itself and both of its ears prick up.", "left ear", "both of its ears"),
    ("only blues anywhere in the frame; her scarf is flaming red, courtyard, rain", "only blues", "red"),
    ("One fencer, utterly alone in the hall. The five fencers in the hall salute as one.", "alone", "five"),
    ("Pip the giant is no bigger than a thimble and sleeps in a shoe. On this same page Pip is taller than the mill itself.", "thimble",
     "mill"),
    ("A blizzard rages over the pier while sunbathers tan in bright sunshine.", "blizzard", "sunshine"),
    ("rule: no smoke, a chimney belches thick smoke, village", "no smoke", "thick smoke"),
    ("The marble bust, made of chocolate, drips on the plinth.", "marble", "chocolate"),
    ("mute, voice-over narration by an old sailor, iceberg", "mute", "narration"),
    ("The road is dead straight. The same road winds in hairpins. Goats.", "straight", "hairpins"),
    ("The pear tree is bare, heavy with ripe pears in the same instant. A wasp.", "bare", "ripe pears"),
    ("without a single window, light falls through its tall windows, chapel, a nun kneels", "single window", "tall windows"),
    ("barefoot, in rubber boots, the girl jumps into the puddle", "barefoot", "boots"),
    ("blurry 240p webcam mush, razor-sharp 8K detail, a falconer whistles", "240p", "8K"),
])
def test_one_side_is_left(prompt: str, one: str, other: str) -> None:
    mended = refine_text(prompt).prompt
    assert (one in mended) != (other in mended)


@pytest.mark.parametrize("prompt", [
    "No cars on the road. A boy draws a red car in chalk on the asphalt.",
    "No people in the street, only pigeons; then a door opens and a nurse steps out.",
    "A left-handed fencer bows to a right-handed fencer.",
    "The red door is shut, the blue door stands open.",
    "Low angle of the tower, high angle of the square: two shots.",
    "Slow motion on the splash, normal speed for the rest.",
    "Fisheye for the bails, 85mm portrait lens for the chair.",
    "High in the bell tower, a low-angle look at the ringer.",
    "She exits frame left as he enters frame right.",
    "She walks into the cinema in broad daylight and comes out at midnight.",
    "Shot on 35mm film, an old man films the parade with his iPhone.",
    "The ballroom is empty; in the portrait on the wall two hundred couples dance.",
    "The heroine stands alone against a hundred riders.",
    "The flag on the castle hangs limp, the flag on the ship streams out.",
    "It is noon in Lisbon and midnight in Tokyo; two sisters talk on the phone.",
    "8 seconds long, the last 2 seconds in slow motion.",
    "The bald king wears a wig of long curls.",
    "Grandmother aged ninety teaches a five-year-old to knit.",
])
def test_look_alikes_stay(prompt: str) -> None:
    refined = refine_text(prompt)
    assert (refined.prompt, refined.found) == (prompt, ())

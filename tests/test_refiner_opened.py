"""Pairs that were not seen: whole phrases for one side, things told in a phrase of their own, and who goes along."""

from __future__ import annotations

import pytest

from director.refiner.rules import refine_text


@pytest.mark.parametrize(("prompt", "axis"), [
    ("A sailor crosses the deck, pitch dark night, and the noon sun is right overhead.", "time"),
    ("The barn is lit by nothing more than a lantern and the stars; the sun stands straight above the roof.", "time"),
    ("The camera circles the fountain clockwise and at once circles the fountain counter-clockwise.", "direction"),
    ("Two boys paddle the raft upstream, the same moment their raft drifts downstream.", "direction"),
    ("The hostess stands rooted to the spot, and meanwhile charges across the hall.", "trait"),
    ("The caretaker is out like a light from start to finish; he juggles plates all the while.", "trait"),
    ("The diver's hatch stays shut throughout, swung up throughout so we see his face.", "trait"),
    ("Her satchel is empty; stuffed to bursting, the same satchel drags her shoulder down.", "trait"),
    ("The bride wears one gown throughout: heavy scarlet velvet. The thin green silk of the gown ripples.", "trait"),
    ("The clerk works with no one else in the office, and the dozen visitors around his desk clap.", "crowd"),
    ("First light creeps over the pier while the sun sinks behind the dunes, a man rakes kelp.", "time"),
    ("Bone-dry ground cracked by drought, hail drumming on the van roof, a vicar climbs out.", "sky"),
    ("Not a blessed soul in the arcade, throngs jostling at every stall.", "crowd"),
    ("Manga ink panels, a nurse runs, true-to-life ward footage from a real TV camera.", "medium"),
    ("Render the dragon boats as a medieval tapestry. Render them as soft impressionist dabs. Drums beat.", "medium"),
    ("1930s rubber-hose cartoon, a cellist bows, glossy Unreal Engine render.", "medium"),
    ("A 20-second trailer for a puzzle, it has to run exactly three minutes.", "duration"),
    ("No audio track of any kind. The presses thunder so loud that the windows rattle.", "sound"),
    ("Square 1:1 for the feed but also full 16:9 widescreen, one file only, a cake.", "aspect"),
])
def test_both_sides_are_seen(prompt: str, axis: str) -> None:
    assert axis in {conflict.axis for conflict in refine_text(prompt).found}


@pytest.mark.parametrize("prompt", [
    "Two boys paddle the raft upstream while logs drift downstream.",
    "A red vintage car in a desert: red body, white roof, black leather inside.",
    "Her satchel is empty; stuffed to bursting, the other satchel drags her shoulder down.",
    "Square 1:1 for the feed, also a 16:9 widescreen version, a cake.",
    "The bride wears a scarlet velvet gown. The green silk of the curtain ripples.",
    "The heavy red cart overtakes the light blue cart.",
    "Hail drums on the roof until it stops; he climbs out under a cloudless sky.",
    "A man sits motionless on a train racing through the desert.",
    "A waiter says one guest is out like a light; the chef juggles plates.",
])
def test_what_only_looks_alike_stays(prompt: str) -> None:
    assert refine_text(prompt).found == ()


def test_what_is_to_be_painted_stays() -> None:
    assert "dragon boats" in refine_text("Render the dragon boats as a medieval tapestry. Render them as soft impressionist dabs.").prompt

"""What goes with the side that is dropped, so that the rest is still a prompt."""

from __future__ import annotations

import pytest

from director.refiner.rules import refine_text


@pytest.mark.parametrize(("prompt", "left"), [
    ("Worm's-eye view from the kerb as a postman strides past. It absolutely must be shot from a rooftop looking down on him.",
     "A postman strides past. It absolutely must be shot from a rooftop looking down on him."),
    ("A weaver hums. The film is rendered as flat vector shapes, bold outlines, no depth. Photorealistic live-action footage of real "
     "hands. "
     "Unretouched skin.", "A weaver hums. Photorealistic live-action footage of real hands. Unretouched skin."),
    ("A tortoise race. The tortoise ambles, one step a minute; the tortoise tears down the track like a rocket. A flag drops.",
     "A tortoise race. The tortoise tears down the track like a rocket. A flag drops."),
    ('{"subject": "heron lifting off", "style": "sumi-e ink wash", "look": "glossy 3D render", "place": "reed marsh"}',
     '{"subject": "heron lifting off", "style": "sumi-e ink wash", "place": "reed marsh"}'),
    ("an oak in a storm --camera tilt_up --camera tilt_down --seed 44", "an oak in a storm --camera tilt_up --seed 44"),
    ("Slow pan left along the shelves while simultaneously panning right along the shelves; a librarian sneezes.",
     "Slow pan left along the shelves; a librarian sneezes."),
    ("The year is 1917, mud and wire. The year is 2089 in the same moment. A corporal shares his biscuit.",
     "The year is 1917, mud and wire. A corporal shares his biscuit."),
])
def test_the_rest_is_still_a_prompt(prompt: str, left: str) -> None:
    assert refine_text(prompt).prompt == left

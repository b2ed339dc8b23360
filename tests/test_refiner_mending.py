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
    ("Bread comes out of the oven. Please shoot it handheld like a home video, and also keep it rock solid on sticks, zero wobble "
     "anywhere. Warm colours.", "Bread comes out of the oven. Please shoot it handheld like a home video. Warm colours."),
    ("The arena is sold out, forty thousand fans on their feet, every seat taken. The stands are bare, closed doors, not a single "
     "spectator. A keeper breathes.",
     "The arena is sold out, forty thousand fans on their feet, every seat taken. A keeper breathes."),
    ("A lone goat on the ridge, as the herd of thirty goats trots past the lens.",
     "A lone goat on the ridge, as a lone goat trots past the lens."),
    ("Two puppies asleep in a box, seven puppies in the box in total, soft window light.",
     "Two puppies asleep in a box, two puppies in the box in total, soft window light."),
    ("A 5-second loop of a candle. Total running time: 20 seconds.", "A 5-second loop of a candle."),
    ("The nun kneels before the altar and at the same moment sprints down the aisle. Incense.",
     "The nun sprints down the aisle. Incense."),
    ("The mayor sits in the front row throughout while he stands at the lectern, waving. Flags.",
     "The mayor stands at the lectern, waving. Flags."),
    ("A heron stands in the reeds; it lies on its side the whole time. Mist.", "A heron stands in the reeds. Mist."),
    ("Muted, chalky, hardly any saturation. Screaming saturated colours on every wall. A postman whistles.",
     "Muted, chalky, hardly any saturation. A postman whistles."),
    ("size: extreme close-up of a wasp\nsize note: extreme wide, the whole orchard\nsound: hum",
     "size: extreme close-up of a wasp\nsound: hum"),
    ("Bird's-eye view straight down on the chess players, seen from a worm's-eye angle under the table.",
     "The chess players, seen from a worm's-eye angle under the table."),
    ("Portrait of a baker, 85mm, creamy bokeh melting the shelves away. Deep focus, f/16, every loaf behind him razor sharp.",
     "Portrait of a baker, 85mm. Deep focus, f/16, every loaf behind him razor sharp."),
    ("9:16 vertical, square 1:1 video, a heron fishes by the mill.", "9:16 vertical, a heron fishes by the mill."),
    ("A heron fishes, dawn, first pink light. Pitch-dark midnight sky.", "A heron fishes, dawn, first pink light."),
    ("Glossy Pixar render, a heron fishes, a medieval tapestry, woven threads visible", "Glossy Pixar render, a heron fishes"),
    ("RAW photo, DSLR still come to life, watercolour washes on rough paper, a heron fishes",
     "RAW photo, DSLR still come to life, a heron fishes"),
    ("A heron fishes in black and white. Screaming pink over every reed.", "A heron fishes. Screaming pink over every reed."),
    ("A heron fishes, the full moon is the only light. Fierce two o'clock afternoon sun.",
     "A heron fishes, the full moon is the only light."),
    ("A robot welds. Crash-zoom onto its eyes and snap-zoom away to its wheels, in the very same second.",
     "A robot welds. Crash-zoom onto its eyes, in the very same second."),
    ("A goalie taps the posts, dutch tilt, thirty degrees off, horizon dead level.",
     "A goalie taps the posts, dutch tilt, thirty degrees off."),
    ("A hen sits, at the crack of dawn, in the dead of night, flour on its beak", "A hen sits, at the crack of dawn, flour on its beak"),
    ("A greengrocer, laid out as a Persian miniature, dripping psychedelic Fillmore poster",
     "A greengrocer, laid out as a Persian miniature"),
])
def test_the_rest_is_still_a_prompt(prompt: str, left: str) -> None:
    assert refine_text(prompt).prompt == left


@pytest.mark.parametrize("prompt", [
    "top-down on the dough for the kneading. for the oven, low angle through the flames. for the crust, eye level.",
    "Gallery tour. Room one: everything looks like a fresco. Room two: everything looks like a blueprint.",
    "Eye-level throughout, apart from one bird's-eye insert when the cards fall.",
    "Interview on the 50mm; the cutaways of the bees are all on a 100mm macro.",
    "A stop-motion mouse lives in a live-action bakery.",
    "Low angle on the pulpit. The priest looks down at us from high above.",
    "Close-up of a hand sanding a miniature of a wide landscape.",
    "Live-action footage of a cartoonist at her desk, leafing through pencil sketches of an owl.",
    "Macro shot of a snow globe, a whole tiny city inside it.",
    "First shot on a 24mm for the gym, second on a 135mm for the sweat.",
    "Vertical 9:16 ad for a projector: the beam throws a widescreen movie on the wall.",
    "In full colour: an audience watches a black-and-white western, popcorn boxes glowing red.",
    "Por la mañana el panadero abre la tienda; por la noche baja la persiana.",
    "A crane shot that rises over the wall and comes down on the other side.",
    "In the morning a hen sits; at night it sleeps.",
    "Half the face in dazzling studio light, half lost in shadow, a singer warming up.",
])
def test_what_each_part_has_for_itself_is_no_contradiction(prompt: str) -> None:
    assert refine_text(prompt).prompt == prompt

"""Further ways to contradict: figures of the file, one instrument, polish, faces; and look-alikes that stay as they are."""

import pytest

from director.refiner import cues
from director.refiner.rules import resolved


@pytest.mark.parametrize(("words", "axis", "value"), [
    ("A found-footage camcorder horror in a cellar.", "gloss", "raw"),
    ("Slick perfume-commercial elegance in each frame.", "gloss", "glossy"),
    ("Every frame is woven like a mediaeval tapestry.", "medium", "textile"),
    ("She waits on the open deck of a clipper ship.", "place", "out"),
    ("The camera rolls clockwise around its own axis.", "orbit", "cw"),
    ("Deliver in 1920x800 scope.", "aspect", "wide"),
    ('{"subject": "a cake", "aspect_ratio": "3:4"}', "aspect", "tall"),
    ("Render at 720p, a gravedigger dances.", "lines", "720"),
    ("The only instrument we hear is a huge church organ.", "instrument", "organ"),
    ("A crane folds itself, 15 sec. Paper creaks.", "duration", "15"),
    ("Keep it short: it must not be longer than 6 sec.", "duration", "6"),
    ("Overhead the entire time, a bowl fills.", "angle", "high"),
])
def test_is_read(words: str, axis: str, value: str) -> None:
    assert (axis, value) in {(c.axis, c.value) for c in cues.read(words)}


@pytest.mark.parametrize("prompt", [
    "Make it ten seconds: a dance by two window cleaners. Edit: four seconds only, the sponsor cut us down.",
    "Shot on a 24mm. A guitarist tunes in a stairwell. Update: swap the glass, it is a 135mm now.",
    "Solo harmonica for the soundtrack. The only instrument we hear is a huge church organ. A hobo shares beans.",
    "A lone cellist plays on a frozen canal. The four cellists bow to each other.",
])
def test_is_resolved(prompt: str) -> None:
    text, found = resolved(prompt)
    assert found and text != prompt


@pytest.mark.parametrize("prompt", [
    "A sailor leaves the cabin and steps onto the open deck of a clipper ship.",
    "Scanned at 4K, rendered at 2160p, a mouse eats cheese in a cellar.",
    "Nine people row a boat while three survivors sleep.",
    "A solo violin for the soundtrack, a girl carries a guitar across a bridge.",
    "A cat sleeps for ten seconds, then another cat wakes it.",
])
def test_stays_as_it_is(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())

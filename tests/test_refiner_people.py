"""Two people, exceptions and looks of subjects: what only seems to contradict itself stays as it is."""

import pytest

from director.refiner.rules import resolved


@pytest.mark.parametrize("prompt", [
    "Bruno is huge and loud and sells cheese; Odile is tiny and never says a word. He juggles samples, sings at the passers-by. "
    "She stands quite still with her arms folded.",
    "The keeper and his daughter. He is asleep in the armchair. She climbs the spiral stairs with a lantern. When she comes down he is "
    "still snoring, and she pulls the blanket over his knees.",
    "Her father walks up and down and hums. At three she is wide awake and he is asleep on his feet.",
    "An old woman who has cursed the bell for years cannot fall asleep. In the yard she climbs a ladder.",
    "A watchman who couldn't sleep walks the empty corridors. He is wide awake.",
])
def test_two_people_and_what_is_not_so_stay(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


@pytest.mark.parametrize("prompt", [
    "All in black and white, only the goldfish in the bowl stays orange.",
    "The whole film is black and white apart from one red door.",
])
def test_exceptions_stay(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


@pytest.mark.parametrize("prompt", [
    "Overhead shot of a glass-bottomed boat, the guide pointing up at a seagull.",
    "Low angle on a chimney sweep pointing down at his brushes.",
    "Bird's-eye view of a courtyard, an old woman staring up at it.",
    "Eye-level portrait of a bird's-eye chilli farmer holding out a handful of red pods.",
    "The camera stays locked on the platform; the train pulls in from the left and pulls out to the right.",
])
def test_looks_and_ways_of_subjects_are_no_camera(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


def test_a_day_that_goes_by_stays() -> None:
    prompt = "Morning in the bakery: Rosa kneads. At noon Paul sells the bread and Rosa sleeps. In the evening both dance."
    assert resolved(prompt) == (prompt, ())


@pytest.mark.parametrize(("prompt", "dropped"), [
    ("She is fast asleep on the sofa. She sprints down the hall the whole time.", "asleep"),
    ("The whole film is in black and white only. Every shot is in vivid, saturated colour.", "black and white"),
    ("Shot from above looking straight down on a tram. Filmed from the gutter looking up at it.", "gutter"),
])
def test_what_contradicts_itself_is_still_found(prompt: str, dropped: str) -> None:
    refined, found = resolved(prompt)
    assert found and refined != prompt
    assert any(dropped in one for conflict in found for one in conflict.spans)


@pytest.mark.parametrize("prompt", [
    "In the foreground, sharp, a glass of water. Behind it, out of focus, a couple argues.",
    "In close-up: the stamp. In a wide shot: her kitchen, small under the peaks.",
    "The bridge is empty at six, packed at eight.",
    "A tall ship becalmed, the sailors asleep on deck. Only the cook is awake; she sharpens her knife.",
])
def test_what_the_prompt_sets_apart_stays(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


@pytest.mark.parametrize(("prompt", "refined"), [
    ("The snail needs a whole hour for each step; it streaks past in a blur.", "The snail needs a whole hour for each step."),
    ("Devoid of any living being, the square teems with noisy children around the fountain.",
     "The square teems with noisy children around the fountain."),
    ("Dolly in towards the clock while in the same move the camera rolls backwards away from it, one take.",
     "Dolly in towards the clock, one take."),
    ("Silent as the grave, alarms hammering in every second of it. A monk copies a page.", "Silent as the grave. A monk copies a page."),
    ("The kettle is clear glass. A cook pours two cups. The heavy cast-iron body of the kettle swallows the light.",
     "The kettle is clear glass. A cook pours two cups. The heavy body of the kettle swallows the light."),
    ("In the middle of the ocean floor, on the golden sands of the Sahara, a waiter lays a table.",
     "In the middle of the ocean floor, a waiter lays a table."),
])
def test_what_excludes_itself_is_told_by_its_kind(prompt: str, refined: str) -> None:
    assert resolved(prompt)[0] == refined

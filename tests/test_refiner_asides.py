"""Exceptions, other people, what is put on, records that are handled: look-alikes that stay; and clashes beside them that do not."""

from __future__ import annotations

import pytest

from director.refiner.rules import resolved


@pytest.mark.parametrize("prompt", [
    "A pitch-black barn, one blinding white torch on a row of cider barrels.",
    "Empty seats all round the ring, no audience, and sixteen wrestlers train in pairs.",
    "No customers in the restaurant; a dozen cooks chop onions in the kitchen.",
    "The theatre is empty, nobody in the stalls, and all twenty dancers rehearse on stage.",
    "Wide shots throughout with one close-up of the conductor's raised finger.",
    "Handheld and restless, with one static shot of the empty cradle.",
    "Slow motion for the whole routine with one beat at normal speed when she lands.",
    "Close-ups throughout, and to finish, one big wide of the valley.",
    "A barefoot girl pulls on her rubber boots and runs into the yard.",
    "A long-haired recruit gets a crew cut and stares at the floor.",
    "A moustache is stuck on to the clean-shaven understudy, who sneezes it off.",
    "The empty vase is filled with tulips by a child on a stool.",
    "Pin-sharp 4K video of a boy stacking old VHS tapes in a skip.",
    "Ultra-sharp 6K: a girl winds a tangled VHS tape with a pencil.",
    "The arena is empty of fans, yet twenty-four skaters chase the puck.",
    "A blurry photograph trembles in his hand, everything around it in crisp 4K detail.",
    "The phone is on mute, the boss's lips move. Unmuted: he is shouting about staplers.",
    "A hushed library. A phone goes off at full volume and forty heads turn.",
    "Grandmother knits, seated in her armchair the entire time.",
    "A man with no hair combs his brother's long ponytail.",
    "A living-history weekend at a castle. A musketeer sips iced coffee from a plastic cup. Present day throughout.",
])
def test_look_alikes_stay_as_they_are(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


@pytest.mark.parametrize(("prompt", "gone", "left"), [
    ("No spectators anywhere in the stands. Ten thousand fans pack the stands. A dog sleeps on the pitch.", "Ten thousand", "dog sleeps"),
    ("Razor-sharp 8K master. Grainy VHS picture throughout. A poet takes the microphone.", "VHS", "poet takes"),
    ("Not one seat in the hall is taken. A sold-out audience cheers. The cellist tunes.", "sold-out", "cellist tunes"),
    ("Grandmother knits, seated in her armchair the entire time, standing bolt upright the entire time.", "bolt upright", "armchair"),
    ("Pure black and white only. The kites glow in saturated reds, blues and magenta. A boy runs.", "magenta", "boy runs"),
    ("Needle-felted dolls on a tabletop set, true-to-life camera footage of real actors, a baker hands a dog a roll.", "felted",
     "baker hands"),
    ("Can it be like a gouache picture book but it has to look like actual phone footage, a robin on the fence.", "phone", "robin"),
    ("Doctor Imre's long red braid hangs to his belt. He reads on. The lamp shines on the doctor's bald scalp.", "bald", "reads on"),
    ("Toda la escena transcurre bajo el mar. Toda la escena transcurre en una azotea de Madrid. Una niña lee.", "azotea", "Una niña lee"),
    ("Le chat dort du début à la fin. Le chat danse sur la table du début à la fin. Un piano joue.", "danse sur la table", "Un piano"),
    ("Die ganze Szene spielt in einer Bäckerei. Die ganze Szene spielt auf einem Gletscher. Ein Kind lacht.", "Gletscher", "Kind lacht"),
])
def test_clashes_beside_them_are_resolved(prompt: str, gone: str, left: str) -> None:
    text, found = resolved(prompt)
    assert found and left in text and gone not in text


@pytest.mark.parametrize("prompt", [
    "Static camera, tripod on the pavement, while the marathon streams past from left to right.",
    "Locked-off camera, the river flows past from left to right.",
    "Wide shot of a billboard that shows an enormous close-up of a smiling dentist.",
])
def test_what_passes_before_a_still_camera_or_is_shown_on_a_wall_is_no_camera_work(prompt: str) -> None:
    assert resolved(prompt)[0] == prompt

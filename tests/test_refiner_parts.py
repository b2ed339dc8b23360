"""Comma parts that hold nothing but one axis, settings by their nouns, former times, lengths and descriptions; and what only looks so."""

from __future__ import annotations

import pytest

from director.refiner.rules import refine_text

CONTRADICTIONS = [
    ("A plumber fixes a tap, dingy and murky all over, luminous and gleaming everywhere", "dingy", "luminous", "fixes a tap"),
    ("A girl hops, hushed and inaudible, thunderous cacophony", "hushed", "cacophony", "hops"),
    ("Achromatic greys throughout, a clown juggles, lurid magenta and turquoise", "achromatic", "lurid", "juggles"),
    ("Downpour and puddles everywhere, a clown juggles, cloudless azure overhead", "downpour", "azure", "juggles"),
    ("Blocky webcam mush, razor-sharp 8K detail, a chef plates a cake", "webcam", "razor-sharp", "plates a cake"),
    ("Overcranked, syrupy slow-mo throughout, undercranked silent-comedy hurry, a waiter spins", "overcranked", "undercranked", "waiter"),
    ("Tripod sandbagged, gimbal swirling round the room, a couple dances", "sandbagged", "swirling", "dances"),
    ("A broker reads a letter, windowless basement with lino, dunes to the horizon", "basement", "dunes", "reads a letter"),
    ("A monk pours tea in a medieval monastery kitchen, a tablet beside the pot", "medieval", "tablet", "pours tea"),
    ("A skater spins, eight seconds, tops, the clip has a running time of half a minute", "eight seconds", "half a minute", "spins"),
    ("A troll fishes, scrawny as a twig, corpulent", "scrawny", "corpulent", "fishes"),
]
CLEAN = [
    "From dusk till dawn in one time-lapse, lorries unload at the depot.", "Midnight the pony grazes in the noon sun.",
    "Autumn, the terrier, digs in deep snow.", "Pancakes for dinner: breakfast for supper at nine in the evening.",
    "His handheld radio crackles, locked-off shot.", "The dockside crane lifts a container, static camera.",
    "Wide shot: he hugs his son close on the pier.", "It's a long shot, says the trainer in close-up.",
    "16:9 shot of a boy recording a vertical video of his dog.", "The pianist's hands razor-sharp, the hall behind her a soft blur.",
    "Bird's-eye shot of a girl lying on her back in long grass.", "A retriever, soaking wet, dozes on a dry blanket.",
    "High-angle view of a boy lying on the grass, looking up at us from below the bench.",
    "The bright, noisy arcade, a power cut in the street outside.", "A dark forest, a bright moon, an owl takes off.",
    "A cosy kitchen with a view of the sea, a woman kneads dough.", "A curator wheels a Regency desk past a tablet in the museum.",
    "In a sunlit room with wooden floors, in a yellow t-shirt and denim shorts, a boy reads.",
    "A boy waits two seconds, then jumps; 10-second clip.", "A dog runs, small, fluffy, with big ears.",
    "An eagle soars, circling above the valley, locked-off camera.", "A very slow sloth reaches for a leaf, normal frame rate.",
]


@pytest.mark.parametrize("prompt,first,second,keep", CONTRADICTIONS, ids=[c[1] for c in CONTRADICTIONS])
def test_one_of_two_parts_goes(prompt: str, first: str, second: str, keep: str) -> None:
    refined = refine_text(prompt).prompt.lower()
    assert (first in refined) != (second in refined)
    assert keep in refined


@pytest.mark.parametrize("prompt", CLEAN)
def test_what_only_looks_so_is_left_alone(prompt: str) -> None:
    done = refine_text(prompt)
    assert done.found == ()
    assert done.prompt == prompt

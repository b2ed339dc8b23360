"""What somebody is without, and has: no lexicon of things is needed, only WordNet's kinds; and what goes with a subject that goes."""

import pytest

from director.refiner.rules import resolved


@pytest.mark.parametrize(("prompt", "refined"), [
    ("The dragon has no wings. Its huge wings fan out over the valley.", "The dragon. Its huge wings fan out over the valley."),
    ("The gladiator is unarmed. He swings his long sword in both hands.", "The gladiator swings his long sword in both hands."),
    ("A barefoot dancer. Her heavy army boots stamp the boards.", "A dancer. Her heavy army boots stamp the boards."),
    ("The old man is toothless. He flashes two rows of perfect white teeth.",
     "The old man flashes two rows of perfect white teeth."),
    ("The bell is cracked and never rings. The bell tolls through the whole scene.", "The bell is cracked and never rings."),
    ("The cat does not eat. It gobbles the fish from first to last frame.", "The cat does not eat."),
])
def test_one_side_stays(prompt: str, refined: str) -> None:
    assert resolved(prompt)[0] == refined


@pytest.mark.parametrize("prompt", [
    "A bald man bows to a woman with long red hair.",
    "Over the clip his clean-shaven face grows a full white beard while he keeps knitting.",
    "The unarmed guard watches; the captain sharpens his sword.",
    "A barefoot girl looks up at a man in heavy boots.",
    "A wingless dragon dreams of its own wings of wax.",
    "A seamless loop of a tailor, his seams straight, his eyes tired.",
    "The boy does not sing. His sister sings for both of them.",
    "A treeless plain. Her hat is full of paper flowers.",
])
def test_look_alikes_stay(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


@pytest.mark.parametrize(("prompt", "refined"), [
    ("A Victorian parlour, gas lamps, corsets, strictly period. A flat-screen TV and a laptop are on the table for the whole scene.",
     "A Victorian parlour, gas lamps, corsets, strictly period."),
    ("An empty restaurant, every chair vacant. Diners fill every table for the entire clip. Rain.",
     "An empty restaurant, every chair vacant. Rain."),
    ("The heroine's hair is cropped short and platinum blonde. Her waist-length black braid whips round as she vaults the fence. "
     "Sodium lamps.",
     "The heroine's hair is cropped short and platinum blonde. She vaults the fence. Sodium lamps."),
])
def test_a_subject_takes_what_it_does_along(prompt: str, refined: str) -> None:
    assert resolved(prompt)[0] == refined

"""The refiner: whose name stands for whom, what one wears, what is said twice of one thing, and signs of an hour or a season."""

from __future__ import annotations

import pytest

from director.refiner import names
from director.refiner.rules import resolved

MENDED = {
    "Luna the cat is pure white. Luna's pitch-black fur bristles as the vacuum starts.": ("pure white", "pitch-black"),
    "Otto the dragon is no bigger than a thimble. On this same page Otto is colossal, taller than the mill.": ("thimble", "colossal"),
    "The violinist's hair is copper red. Her hair, raven black, falls on the strings.": ("copper", "raven black"),
    "The dancer wears jeans. She smooths her ball gown and bows.": ("jeans", "ball gown"),
    "The giant, tall as a church, ducks; the giant is no bigger than a thimble.": ("tall as a church", "no bigger"),
    "The house on the hill is built of red brick. The timber house on the hill creaks. One house only.": ("brick", "timber"),
    "The tent is pitched from start to finish, the tent is rolled up in its bag from start to finish.": ("pitched", "rolled up"),
    "The judge sits bolt upright throughout, pacing the room throughout, rain on the roof.": ("bolt upright", "pacing"),
    "The heist is done in paper cut-outs, and the heist is done in gooey plasticine.": ("paper cut-outs", "plasticine"),
    "The kettle is stone cold, the same kettle boils furiously, one shot.": ("stone cold", "boils"),
    "The fountain has run dry. Water gushes from the fountain. Both at once.": ("run dry", "gushes"),
    "The snail rockets across the leaf, it barely creeps across the leaf, one take.": ("rockets", "barely creeps"),
    "The pond is frozen over; kids splash about in the pond, all of it at once, snow everywhere.": ("frozen over", "splash about"),
    "Draw it like a Greek black-figure vase. Draw it like a psychedelic 60s concert poster. Two wrestlers bow.": ("vase", "poster"),
    "Pastel, washed-out. Wildly saturated technicolor. A pawnbroker winds a clock.": ("washed-out", "saturated"),
}
FINE = (
    "Luna the cat is pure white; Shadow the dog is pitch black; both want the sofa.",
    "The queen wears a gown, her maid wears jeans, and neither smiles.",
    "Documentary about a comic-book shop, shelves of manga, the owner on a ladder.",
    "A potter glazes a Greek vase beside a knitted cat and a paper moon.",
    "Intro: linocut. Middle eight: glitch art. Outro: soft pastel. The same singer in all three.",
    "Frozen peas on a sunburnt shoulder, July, the ice-cream van's jingle.",
    "The crowd roars. The crowd sways. The band bows.",
)


@pytest.mark.parametrize("prompt", MENDED)
def test_one_side_stays(prompt: str) -> None:
    text, found = resolved(prompt)
    one, other = MENDED[prompt]
    assert found and (one in text) != (other in text)


@pytest.mark.parametrize("prompt", FINE)
def test_what_agrees_stays_as_it_is(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


def test_a_name_is_known_by_its_kind_unless_two_have_one_kind() -> None:
    assert names.kinds("Rex the old dog barks. Nadia, a girl of six, laughs.") == {"rex": "dog", "nadia": "girl"}
    assert names.kinds("Rex the dog chases Bello the dog.") == {}

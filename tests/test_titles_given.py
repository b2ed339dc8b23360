"""Titles that a request gives in passing: over the last image, before the words that follow it, as the name of a song."""

from __future__ import annotations

import pytest

from director.model import Brief
from director.screenwriter import cards
from director.screenwriter.offline import OfflineScreenwriter


@pytest.mark.parametrize(("text", "given", "late"), [
    ("A long story of a bicycle and a village.\n\nFinal image: the bicycle. Title over it: POSTCODE ZERO.\n", "POSTCODE ZERO", True),
    ("Two cooks duel with ladles over a dumpling. Open on the title FISTS OF FLOUR.", "FISTS OF FLOUR", False),
    ("Clip for my band's single 'Paper Teeth', one minute. They play in a supermarket. Song title at the start.", "Paper Teeth", False),
    ("Video for our song “Slow Boat”. A man rows. Show the song title at the end.", "Slow Boat", True),
])
def test_a_title_given_in_passing_is_the_title(text: str, given: str, late: bool) -> None:
    assert cards.title(text) == (given, late)


def test_a_song_whose_name_is_not_to_be_shown_is_no_title_card() -> None:
    assert cards.title("Clip for my band's single 'Paper Teeth', one minute. They play in a supermarket.")[0] is None


def test_an_animal_is_not_called_after_its_file() -> None:
    board = OfflineScreenwriter().plan(Brief(story="dog.mp4 is my dog jumping into a lake. Put 2 generated shots before it "
                                                   "(he packs a suitcase, he takes the tram). 15 s."))
    assert not any(".mp4" in one.description for one in board.characters)

"""Orders in passing: words of a card are no shot, lights go down, a place that somebody wants to see is no other shot."""

from __future__ import annotations

import pytest
from tin_friend import a_film, said

FILM = a_film()


@pytest.mark.parametrize(("message", "plain"), [
    ("end card saying Made by the kids of Room 12", 'end card: "Made by the kids of Room 12"'),
    ("the end card should say Thanks to 4 Friends, and no music", 'end card: "Thanks to 4 Friends". no music'),
    ("penultimate shot: bring the lights right down, it's way too bright", "make shot 3 darker"),
    ("turn the lights up in shot 2", "make shot 2 brighter"),
    ("shot 4 is too tight, I need to see the whole workshop, go wide", "shot 4: wide shot"),
    ("keep the camera dead still in 3", "keep the camera still in 3"),
    ("I don't want that zoom on 3, keep the camera still there", "shot 3: static camera"),
])
def test_what_is_said_in_passing_does_what_a_plain_order_does(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert not one.asked, one.said
    assert one.board == other.board and one.film == other.film, one.said
    assert one.board != FILM


def test_everything_goes_back_to_what_it_was() -> None:
    assert said("swap 1 and 2", "make shot 3 darker", "reset everything to the original version")[0].board == FILM

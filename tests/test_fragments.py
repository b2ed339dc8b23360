"""Films told in fragments: a shot for each of them in order, the advertised thing last; words to be read are read and not filmed."""

from __future__ import annotations

import re

import pytest

from director.model import Brief, Storyboard
from director.screenwriter.offline import draft


def plan(story: str) -> Storyboard:
    return draft(Brief(story=story)).storyboard


@pytest.mark.parametrize(("story", "seen"), [
    ("Ad for a small bakery called Crumb & Co: flour, fire, fresh bread, a queue outside before sunrise, 20 seconds",
     ("flour", "fire", "bread", "queue of people outside the bakery", "front of the small bakery")),
    ("Ad for a running shoe: dawn, empty stadium, one woman, one lap", ("empty stadium", "woman", "lap", "running shoe")),
    ("Advert for a camping tent: pine forest, first light, steam from a cup, a zip opening", ("forest", "steam", "zip", "camping tent")),
    ("Spot for our gin Halden: juniper, cold water, a copper still, a hand with a glass. 15 seconds",
     ("juniper", "water", "copper", "hand", "gin")),
])
def test_each_fragment_of_an_ad_is_a_shot_and_the_product_the_last(story: str, seen: tuple[str, ...]) -> None:
    board = plan(story)
    assert len(board.shots) == len(seen)
    missed = [(word, shot.prompt) for word, shot in zip(seen, board.shots, strict=True) if word not in shot.prompt.lower()]
    assert not missed
    assert not [shot.prompt for shot in board.shots if re.search(r"\b(?:uses|empties|pines|hands)\b", shot.prompt)]


def test_a_named_house_closes_on_its_name() -> None:
    assert plan("Ad for a small bakery called Crumb & Co: flour, fire, fresh bread, a queue outside").shots[-1].text == "Crumb & Co"


def test_what_only_says_when_is_the_light_of_what_follows() -> None:
    shots = plan("Ad for a running shoe: dawn, empty stadium, one woman, one lap").shots
    assert {shot.lighting for shot in shots} == {"dawn, pink first light"}


@pytest.mark.parametrize(("story", "words"), [
    ("The baker kneading at four, the first tray out of the oven, people queueing outside. "
     "Warm voiceover and the text 'Opening 3 May' somewhere.", "Opening 3 May"),
    ("An old man repairs a radio. Somewhere the text \"Built to last\" should pop up.", "Built to last"),
    ("A boat leaves the harbour at dawn, calm narration and the caption 'Fresh since 1920' at some point.", "Fresh since 1920"),
    ("A woman waters her plants. I'd like 'Grow slow' written on the wall behind her.", "Grow slow"),
])
def test_words_to_be_read_are_on_the_screen_and_the_wish_is_no_shot(story: str, words: str) -> None:
    board = plan(story)
    assert [shot.text for shot in board.shots if words in shot.text]
    assert not [shot.prompt for shot in board.shots if re.search(r"somewhere|\btext\b|caption|voiceover|at some point", shot.prompt)]


def test_why_the_film_is_made_is_no_shot() -> None:
    board = plan("Our village bakery opens on 3 May and we want a 25 second advert. The baker kneading at four in the morning, "
                 "the first tray out of the oven, people queueing outside, a small kid getting the first bun.")
    assert "bakery" in board.shots[0].location
    assert not [shot.prompt for shot in board.shots if "advert" in shot.prompt]
    assert [shot.prompt for shot in board.shots if "queueing outside the bakery" in shot.prompt]

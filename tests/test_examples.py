"""A film that explains is set where its example is, shows it, and shows what its presenter is said to do."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter.offline import draft


def plan(story: str) -> Storyboard:
    return draft(Brief(story=story)).storyboard


@pytest.mark.parametrize(("story", "example", "place"), [
    ("Can you explain to my grandparents how a QR code works? 40 seconds, narrated, with big captions. Use a paper menu in a café as the "
     "example.", "paper menu with a QR code", "café"),
    ("Explain how a pulley works, take a bucket of apples at a farm as an example. 30 seconds", "bucket of apples with a pulley", "farm"),
    ("How does inflation work? 40 seconds, use a loaf of bread in a bakery as the example, narrator.", "loaf of bread", "bakery"),
])
def test_an_example_is_seen_and_the_film_is_where_it_is(story: str, example: str, place: str) -> None:
    board = plan(story)
    assert [shot.prompt for shot in board.shots[:3] if example in shot.prompt.lower().replace("qr", "QR")]
    assert [shot.prompt for shot in board.shots if place not in shot.location] == []
    assert not [shot.prompt for shot in board.shots if "example" in shot.prompt]


def test_a_question_is_the_title_and_no_wish_is() -> None:
    board = plan("Can you explain to my grandparents how a QR code works? 40 seconds, with big captions. Use a paper menu as the example.")
    assert board.title == "How a QR Code Works"


@pytest.mark.parametrize(("story", "deed"), [
    ("Explain compound interest to teenagers with a squirrel named Penny (red tail, round glasses) who saves acorns. 45 seconds.",
     "saves acorns"),
    ("Explain gravity with a cat called Newton who pushes cups off the table. 30 seconds.", "pushes cups off the table"),
])
def test_what_a_presenter_does_is_a_shot(story: str, deed: str) -> None:
    assert len([shot.prompt for shot in plan(story).shots if deed in shot.prompt]) == 1

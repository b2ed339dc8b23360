"""Requests as people lay them out: headings of scenes, ordinals, cuts, kinds of film, cameras that stand, and what says nothing."""

import pytest

from director.errors import NeedsAnswer
from director.model import Brief, Storyboard
from director.screenwriter.offline import OfflineScreenwriter
from director.vocabulary import Move


def board(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def test_headings_with_several_parts_and_numbers_that_are_said() -> None:
    made = board("SCENE 1 - HARBOUR WALL, DAWN\n(Noor is tying a kite.)\nNOOR: You missed the boat.\nEMIL: It was early.\n\n"
                 "SCENE 2 - SAME WALL, TWO YEARS LATER, DAWN\n(The harbour is empty.)\nNOOR: Three. Two. One.\n\n(The kite falls.)")
    assert [shot.dialogue for shot in made.shots if shot.dialogue] == ["You missed the boat.", "It was early.", "Three. Two. One."]
    assert not any("SCENE" in shot.prompt for shot in made.shots)


def test_ordinals_are_shots() -> None:
    made = board("first: a kettle on a stove\nsecond: steam fills the room\nthird and last: a cat in the fog\nevery scene 4 seconds")
    assert [shot.duration for shot in made.shots] == [4, 4, 4]
    assert "kettle" in made.shots[0].prompt and "cat" in made.shots[2].prompt


def test_a_cut_is_nobody_who_speaks() -> None:
    made = board("A boy loses a red book.\n\nCut: the boy runs through a library.\n\nCut: the boy finds the book.\n\nTone: deadpan.")
    assert not any(word in shot.prompt for shot in made.shots for word in ("Cut", "speaks", "answers", "Tone"))


def test_a_spoof_is_told() -> None:
    assert any("violin" in shot.prompt for shot in board("Film noir spoof: a detective goose finds out who broke the violin.").shots)


@pytest.mark.parametrize("rule", ["the camera must never move", "the camera may not move", "the camera is never moving"])
def test_a_camera_that_stands(rule: str) -> None:
    made = board(f"18 seconds, {rule}. A porter falls asleep at the hotel reception and the keys swap hooks.")
    assert {shot.camera.move for shot in made.shots} == {Move.STATIC}


@pytest.mark.parametrize("said", ["erm not sure yet, maybe something fancy?", "one of those that everybody is posting right now",
                                  "a video for our party on friday", "I need content. thoughts?"])
def test_what_says_nothing_is_asked(said: str) -> None:
    with pytest.raises(NeedsAnswer):
        board(said)


@pytest.mark.parametrize("said", ["a party on a roof", "everybody posts a letter", "a fancy dress ball"])
def test_what_says_little_is_filmed(said: str) -> None:
    assert board(said).shots


@pytest.mark.parametrize(("said", "who"), [
    ("20 second safety film for dock workers: what to do if somebody slips on the pier. Captions.", "dock workers"),
    ("Onboarding clip for new nurses: why we lock our screens. 40 s, narrator.", "new nurses"),
])
def test_those_who_are_trained_are_seen(said: str, who: str) -> None:
    made = board(said)
    assert who in made.shots[0].prompt and "does if" not in made.shots[0].prompt


def test_who_rides_past_is_no_longer_where_he_was() -> None:
    made = board("Ad for a folding bike called Merle. 20 seconds, city morning. "
                 "Show: a clerk unfolds it outside a train station, rides past a traffic jam, folds it in a lift.")
    assert "station" not in next(shot.prompt for shot in made.shots if "traffic" in shot.prompt)

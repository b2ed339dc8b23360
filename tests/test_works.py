"""Films for a work: the story is filmed, nobody holds the song or the game in view, and a trailer closes on its title."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter.offline import draft


def plan(story: str) -> Storyboard:
    return draft(Brief(story=story)).storyboard


@pytest.mark.parametrize(("story", "work"), [
    ("Trailer for a fantasy game: a knight without a shadow enters a frozen kingdom, and finds his own shadow",
     "game"),
    ("Music video for a dreamy synth song: two skaters glide through an empty mall at night and never touch", "song"),
    ("Teaser for my podcast about lighthouse keepers, 20 seconds", "podcast"),
    ("Make a 20 second trailer for my novel \"Salt\": a widow rows out to sea, finds a bottle, and reads a letter", "novel"),
    ("Ad for our band: four girls play loud music in a garage and the neighbours dance", "band"),
    ("Promo for our album Night Ferry.\nA ferry crosses a black sea.\nThe singer stands at the railing.", "album"),
])
def test_a_work_is_no_thing_in_the_picture(story: str, work: str) -> None:
    board = plan(story)
    assert 3 <= len(board.shots) <= 8
    assert not [shot.prompt for shot in board.shots if work in shot.prompt.lower() or "in view" in shot.prompt]


@pytest.mark.parametrize(("story", "title"), [
    ("Trailer for a horror film called The Cellar: a family moves into a house, the father opens the hatch", "The Cellar"),
    ("Trailer for The Last Ferry, 40 seconds, epic music: an old captain sails into a storm and a girl takes the wheel", "The Last Ferry"),
    ("Promo for our album Night Ferry: a ferry crosses a black sea, the singer stands at the railing", "Night Ferry"),
])
def test_a_trailer_closes_on_the_name_of_its_work(story: str, title: str) -> None:
    board = plan(story)
    assert board.end_card is not None
    assert (board.title, board.end_card.text, board.title_card) == (title, title, None)


def test_a_music_video_has_more_than_one_view_and_no_the_end() -> None:
    board = plan("Lyric video for our single Blue Hour, a swimmer crosses a lake at night")
    assert board.title == "Blue Hour"
    assert board.end_card is None
    assert len({shot.camera.size for shot in board.shots}) > 2


def test_a_thing_that_can_be_held_is_still_advertised() -> None:
    board = plan("Ad for a board game: two kids build a tower and laugh when it falls")
    assert "board game" in board.shots[-1].prompt.lower()

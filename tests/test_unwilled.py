"""What is forbidden, spared, put off, taken back or only told changes nothing that it should not."""

from __future__ import annotations

import pytest
from tin_friend import said


@pytest.mark.parametrize("message", [
    "don't delete shot 2", "please never mute shot 3", "shot 3 shouldn't be darker", "I don't want shot 3 to be any longer",
    "shot 2 must not be moved", "could you please not remove shot 4", "make shot 3 darker, actually no", "mute shot 2. Hmm, better not",
    "my wife says shot 3 should go, I disagree", "wait until I tell you to remove shot 4", "tomorrow we should cut shot 4",
    "only darken shot 3 once I've said so", "if shot 3 is too dark, leave it", "we removed the music in the last film and it was bad",
    "the music is great, don't change it", "no music for the last shot", "4:3 for shot 2", "5 people watched it and all want more music",
    "make shot 1 shorter than shot 2", "change nothing but the light in shot 3", "only Bolt should be in shot 3", "make her helmet dirty",
    "after the robot wakes up, the light should be brighter", "when Bolt wakes up the music should swell",
    "make shot 2 brighter and shot 7 darker",
    "darken shot 3. By the way, my dog is called Bolt.", "the workshop shots could be darker, but leave the robot one alone",
    "make shot 4 brighter and blorf the zorg",
])
def test_nothing_is_changed(message: str) -> None:
    done = said(message)[0]
    assert not done.changed and not done.exports and not done.film, done.said


@pytest.mark.parametrize(("message", "plain"), [
    ("darken shots 1 to 3, not 2", "darken 1 and 3"), ("darken 1 to 3 but skip 2", "darken 1 and 3"),
    ("don't touch shot 4, darken the rest", "darken 1, 2 and 3"), ("mute the film except for shot 4", "mute 1, 2 and 3"),
    ("leave shot 4 alone and brighten the others", "brighten 1, 2 and 3"), ("brighten all but the last two", "brighten 1 and 2"),
    ("can you make shot 3 darker without touching shot 4", "make 3 darker"), ("redo all of them except 4", "film 1, 2 and 3 again"),
    ("don't delete shot 3, just shorten it", "shorten 3"), ("don't mute 2. Mute 3", "mute 3"),
    ("2 more takes of 3", "two more takes of shot 3"),
    ("make shot 3 darker. No wait, shot 4", "make shot 4 darker"), ("brighten shot 2, same for shot 4", "brighten shots 2 and 4"),
    ("from shot 2 on it should be darker", "make 2, 3 and 4 darker"), ("the film should start darker", "make the first shot darker"),
    ("every time Bolt is in the picture make it warmer", "make 3 and 4 warmer"), ("make the race faster", "speed up shot 4"),
    ("the cut between 2 and 3 should be a fade", "crossfade between 2 and 3"), ("more light at the window", "more light in 1"),
])
def test_only_what_is_wished_is_changed(message: str, plain: str) -> None:
    one, other = said(message)[0], said(plain)[0]
    assert one.changed and one.board == other.board and one.film == other.film, one.said


def test_a_lock_is_for_its_shot_and_the_rest_is_filmed() -> None:
    done, past = said("lock 4, then reroll everything else")
    assert [shot.id for shot in past.board().shots if shot.locked] == ["s4"] and done.film == ("s1", "s2", "s3")


def test_what_is_spared_stays_where_the_whole_film_would_change() -> None:
    done = said("make Bolt's eye red, but not in shot 4")[0]
    assert done.asked or done.board.shot("s4").prompt == said("16:9")[0].board.shot("s4").prompt


def test_not_so_dark_is_no_ban() -> None:
    done = said("don't make shot 3 so dark")[0]
    assert "stays as it is" not in done.said

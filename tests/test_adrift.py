"""Who sets out stays aboard, whatever happens there, until somebody lands."""

from __future__ import annotations

import re

from director.model import Brief
from director.screenwriter import adrift, places
from director.screenwriter.beats import Beat
from director.screenwriter.offline import draft


def test_a_storm_finds_those_who_set_out_on_their_raft() -> None:
    board = draft(Brief(story="Two brothers build a raft, sail across the lake, get caught in a thunderstorm, lose an oar and are "
                              "rescued by a fisherman")).storyboard
    caught = [shot for shot in board.shots if re.search("caught|oar", shot.prompt)]
    assert caught
    assert [shot.prompt for shot in caught if "on the raft" not in shot.prompt] == []
    assert not [shot.prompt for shot in board.shots if "pair of hands" in shot.prompt]


def test_who_lands_is_no_longer_aboard() -> None:
    told = ("The girl builds a balloon", "The girl flies over the town", "The girl drops a map", "The girl lands on a roof", "She waves")
    beats = adrift.aboard(tuple(Beat(action, "in the town") for action in told), "")
    assert [n for n, beat in enumerate(beats) if "balloon" in beat.place] == [2]


def test_another_place_ends_the_trip() -> None:
    beats = (Beat("A man rows a boat", "on the lake"), Beat("A bell rings", "in the church"), Beat("A child sings", "in the church"))
    assert adrift.aboard(beats, "") == beats


def test_who_paddles_is_in_no_room_that_no_word_names() -> None:
    room, kitchen = (places.SETTINGS[name].wide for name in ("room", "kitchen"))
    told = (Beat("Two boys paddle a canoe into the fog", "on the open sea", "fog"), Beat("two boys hear a song", room, "warm lamp light"),
            Beat("two boys eat soup", kitchen, "day"))
    *_, heard, eaten = adrift.aboard(told, "Two boys paddle a canoe into the fog, hear a song and eat soup in the kitchen")
    assert (heard.place, heard.light) == ("on the canoe, far out on the water", "fog") and eaten.place == kitchen

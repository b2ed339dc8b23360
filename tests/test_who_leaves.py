"""Who leaves a place is elsewhere after it and does what he left for; what is given away is gone, and the last shot is an event."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize(("story", "first", "last", "deed"), [
    ("A tin soldier and a doll escape from a toy shop at night to see the sea.", "toy shop", "beach", "see the sea"),
    ("A bored princess runs away from the palace to become a baker.", "palace", "bakery", "becomes a baker"),
    ("A hedgehog sneaks out of the garden to see the fireworks.", "garden", "hill", "sees the fireworks"),
    ("A scarecrow climbs off its pole to see the ocean.", "farm", "beach", "sees the ocean"),
    ("A goldfish jumps out of its bowl to reach the river.", "room", "river", "reaches the river"),
    ("A mermaid gives up her tail to walk on land.", "underwater", "beach", "walks on land"),
])
def test_who_leaves_for_something_does_it_elsewhere(story: str, first: str, last: str, deed: str) -> None:
    shots = plan(story).shots
    assert first in shots[0].location and last not in shots[0].location
    done = [shot for shot in shots if deed in shot.prompt]
    assert done and all(last in shot.location for shot in done)


def test_what_is_left_for_in_vain_is_not_done() -> None:
    assert not any("sees the sea" in shot.prompt for shot in plan("A cat runs away from home to see the sea, but is caught.").shots)


def test_a_film_is_not_called_after_what_is_left_in_it() -> None:
    assert plan("A goldfish jumps out of its bowl to reach the river.").title != "The Bowl"
    assert plan("A tin soldier and a doll escape from a toy shop to see the sea.").title == "The Soldier and the Doll"


@pytest.mark.parametrize("story", ["An old man in a red scarf gives his scarf to a snowman and walks home.",
                                   "An old man in a red scarf hands a snowman his scarf. He walks home."])
def test_what_is_given_away_is_no_longer_worn(story: str) -> None:
    board = plan(story)
    worn = ["old man in a red scarf" in shot.prompt for shot in board.shots if "old man" in shot.prompt]
    gives = next(n for n, shot in enumerate(board.shots) if "his scarf" in shot.prompt)
    assert worn[gives] and not worn[-1]


def test_spring_ends_the_snow() -> None:
    shots = plan("A gardener clears snow from a bench all winter. In spring, he sits on it.").shots
    sits = next(shot for shot in shots if "sits on the bench" in shot.prompt)
    assert "snow" in shots[0].location and "snow" not in f"{sits.location} {sits.lighting}"


def test_a_colour_that_somebody_is_in_is_all_that_is_said_of_the_dress() -> None:
    board = plan("Noor, a cellist in red, plays on a bridge until a crowd gathers.")
    assert board.characters[0].description.startswith("Noor, a cellist in red") and "wearing" not in board.characters[0].description
    assert not any(", a cellist, " in shot.prompt for shot in board.shots)


def test_a_house_far_off_is_seen_there_and_coffee_makes_no_kitchen() -> None:
    assert all("on the moon" in shot.location for shot in plan("Two astronauts open a bar on the moon and nobody comes.").shots)
    shots = plan("A parking warden never has time for coffee until a stranger hands her a cup.").shots
    assert not any("kitchen" in shot.location for shot in shots)


def test_many_of_whom_nobody_takes_notice_wait() -> None:
    assert "space suits with round glass helmets wait all alone" in " ".join(
        shot.prompt for shot in plan("Two astronauts open a bar on the moon and nobody comes.").shots)


@pytest.mark.parametrize(("story", "event"), [
    ("A circus bear slips out of its cage to find honey in the forest.", "finds honey"),
    ("A young monk leaves the monastery to see the city.", "sees the city"),
    ("A boy gives his umbrella to a wet dog.", "holds the umbrella")])
def test_the_last_shot_is_an_event_and_no_look(story: str, event: str) -> None:
    assert event in plan(story).shots[-1].prompt


@pytest.mark.parametrize("story", ["90 seconds: a girl loses her kite and finds a friend.",
                                   "Two minutes: a fisherman catches a bottle, opens it and sails to the island."])
def test_a_long_film_has_more_to_see_and_nothing_twice(story: str) -> None:
    shots = plan(story).shots
    assert len(shots) > 8 and max(shot.duration for shot in shots) < 13
    assert len({shot.prompt for shot in shots}) == len(shots) and not any("moment 2" in shot.prompt for shot in shots)


def test_few_shots_show_events_before_looks() -> None:
    board = OfflineScreenwriter().plan(Brief(
        story="A thief steals a painting from a museum. At home his daughter recognises her mother in it.", shots=2))
    assert "museum" in board.shots[0].location and "room" in board.shots[1].location
    assert not any("in very close view" in shot.prompt for shot in board.shots)


def test_what_somebody_has_with_her_is_nobody() -> None:
    board = plan("A girl with a yellow umbrella gives her umbrella to a cat and walks home in the rain.")
    assert not any("umbrella" in one.description.split(",")[0] for one in board.characters)
    assert not any("girl and" in shot.prompt for shot in board.shots)
    first, last = board.shots[0], board.shots[-1]
    assert "yellow umbrella" in first.prompt and "umbrella" not in last.prompt and "room" not in last.location


def test_a_keeper_is_seen_at_work() -> None:
    assert not any(", keeps" in shot.prompt for shot in plan("A lonely lighthouse keeper.").shots)

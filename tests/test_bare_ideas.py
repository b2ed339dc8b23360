"""Ideas of a few words without a verb become a small story of their trade, their occasion, their house or their weather."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import phrases
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize("story", [
    "a beekeeper at dusk", "a mouse heist", "the last bus home", "a library under the sea", "a lighthouse in a storm", "the night shift",
    "a street musician in winter", "a cat burglar", "a pirate wedding", "the old clockmaker", "a frog birthday party", "an owl detective",
    "a barber on the moon", "an old boxer", "two cowboys", "a lonely tree"])
def test_a_bare_idea_is_a_story_of_different_steps(story: str) -> None:
    told = [shot.prompt for shot in plan(story).shots]
    assert len(told) >= 5 and len(set(told)) == len(told)
    assert not any(look in line for line in told for look in (
        "seen from very near", "seen from the other side", "jumps over everything", "touches something new", "as the light slowly changes"))


def test_a_trade_is_shown_by_its_own_deeds_at_the_told_hour() -> None:
    shots = plan("a beekeeper at dusk").shots
    assert any("beehive" in shot.prompt for shot in shots) and all("sunset" in shot.lighting for shot in shots)


def test_a_heist_has_a_plan_a_fright_and_the_loot_at_the_end() -> None:
    told = [shot.prompt for shot in plan("a mouse heist").shots]
    assert "mice" in told[0] and "map" in told[0] and "cheese" in told[-1]
    assert "cheese" not in " ".join(shot.prompt for shot in plan("a cat burglar").shots)


def test_the_last_bus_is_caught_and_brings_somebody_home() -> None:
    told = [shot.prompt for shot in plan("the last bus home").shots]
    assert "runs towards a bus" in told[0] and any("inside the bus" in line for line in told) and "gets off" in told[-1]
    assert any("inside the train" in shot.prompt for shot in plan("the last train").shots)


@pytest.mark.parametrize(("story", "place"), [("a library under the sea", "the library under the sea"), ("a bakery on Mars", "on Mars")])
def test_a_house_somewhere_is_seen_from_outside_then_within(story: str, place: str) -> None:
    told = [shot.prompt for shot in plan(story).shots]
    assert "in front of the" in told[0] and place in told[0] and any(f", in the {place.split()[1]}" in line or ", in the " in line
                                                                     for line in told[1:])


def test_a_storm_comes_and_goes_over_what_stands_in_it() -> None:
    shots = plan("a lighthouse in a storm").shots
    assert "storm" not in shots[0].lighting and any("storm" in shot.lighting for shot in shots) and "after the rain" in shots[-1].lighting


def test_whoever_has_no_known_trade_keeps_the_name_of_the_idea() -> None:
    assert "Robot" in plan("a lonely robot").title


@pytest.mark.parametrize("story, place, who", [("The night shift at a toy factory", "toy factory", "worker"),
                                               ("The night shift at a zoo", "zoo", "zookeeper"),
                                               ("a baker's night shift", "bakery", "baker"),
                                               ("night shift", "hospital", "nurse")])
def test_a_night_shift_is_where_it_is_told(story: str, place: str, who: str) -> None:
    board = OfflineScreenwriter().plan(Brief(story=story))
    assert place in board.shots[0].location and who in board.characters[0].description


@pytest.mark.parametrize("one, several", [("mouse", "mice"), ("fisherman", "fishermen"), ("human", "humans"),
                                          ("train driver", "train drivers"),
                                          ("baby", "babies"), ("fox", "foxes"), ("firefighters", "firefighters")])
def test_several_of_a_kind(one: str, several: str) -> None:
    assert phrases.many(one) == several

"""What belongs to somebody: the giant whose boots are mended is the same giant in every shot, and 'who' after him is he."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import clauses, phrases
from director.screenwriter.casting import pronoun
from director.screenwriter.offline import OfflineScreenwriter
from director.screenwriter.words import actor

GIANT = "A shoemaker mends the boots of a giant, who carries him over the mountains to the sea"


def planned(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize("noun, owner", [
    ("the boots of a giant", ("a giant", "boots")),
    ("a wizard's long beard", ("a wizard", "beard")),
    ("the beard of a pirate who sleeps", ("a pirate", "beard")),
    ("the roof of the house", ("", "")),
    ("a cup of tea", ("", "")),
])
def test_an_owner_is_somebody_alive(noun: str, owner: tuple[str, str]) -> None:
    assert phrases.owner(noun) == owner


def test_who_after_an_owner_is_the_owner() -> None:
    assert [part.subjects for part in clauses.understand(GIANT)] == [("A shoemaker",), ("a giant",)]


def test_the_owner_looks_the_same_in_every_shot() -> None:
    plan = planned(GIANT)
    giant = next(one for one in plan.characters if "giant" in one.description)
    told = [shot for shot in plan.shots if "giant" in shot.prompt]
    assert len(told) >= 4
    assert all(giant.description in shot.prompt and giant.name in shot.characters for shot in told)


def test_a_second_one_of_a_kind_is_somebody_else() -> None:
    plan = planned("A baker bakes a cake for a dragon. A second dragon steals it.")
    assert sum("dragon" in one.description for one in plan.characters) == 2


def test_who_is_carried_arrives_too() -> None:
    last = planned(GIANT).shots[-1]
    assert "arrive" in last.prompt and len(last.characters) == 2


def test_whose_mane_is_brushed_is_there() -> None:
    plan = planned("A girl brushes the mane of an old lion. The lion takes her for a ride across the savanna.")
    assert len(plan.characters) == 2 and sum("lion" in one.description for one in plan.characters) == 1


@pytest.mark.parametrize("part", ["mane", "antler", "plumage"])
def test_parts_of_animals_are_no_animals(part: str) -> None:
    assert actor(part) is None


def test_who_has_a_beard_is_a_man() -> None:
    plan = planned("A barber shaves the beard of a pirate who falls asleep")
    pirate = next(one for one in plan.characters if "pirate" in one.description)
    assert pirate.name in "Tomas Emil Jonas Amir Hugo Kenji Milan Oskar Rafi Theo Anton Elias Marek".split()


@pytest.mark.parametrize("noun, who", [("duchess", "she"), ("heiress", "she"), ("soprano", "she"), ("doctor", "it"), ("duke", "it")])
def test_nouns_of_women_are_known_by_what_they_mean(noun: str, who: str) -> None:
    assert pronoun(noun) == who


@pytest.mark.parametrize("story, place", [
    ("A barber shaves the beard of a pirate who falls asleep", "barber shop"),
    ("A boy repairs the kite of an old fisherman", "playground"),
    ("A thief steals the crown of a sleeping king", "castle"),
])
def test_whose_it_is_makes_no_place_but_for_a_thief(story: str, place: str) -> None:
    assert place in planned(story).shots[0].location

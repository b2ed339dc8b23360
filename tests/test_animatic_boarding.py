"""Who is aboard: words for what carries people are places only to those who are in or on it."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic import light, surroundings
from director.tools.generators.animatic.art.catalogue import all_craft, all_places
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.vocabulary import Size


def casting(prompt: str, location: str = "") -> Cast:
    return cast(ShotRequest(shot="s1", prompt=prompt, location=location, frames=24, fps=24, width=320, height=180))


def place(prompt: str, location: str = "") -> str:
    found = casting(prompt, location).place
    return found.names[0] if found else ""


@pytest.mark.parametrize(("location", "name"), [
    ("ferry", "ferry deck"), ("on a ferry", "ferry deck"), ("the cruise ship at night", "ferry deck"),
    ("aboard an old pirate ship", "ship deck"),
    ("ferry in the harbour", "ferry deck"), ("wooden raft", "raft at sea"), ("in a rowing boat on the sea", "inside a rowing boat"),
    ("harbour", "harbour"), ("harbour beside a ship", "harbour"), ("harbour with ships", "harbour"), ("boat workshop", "workshop"),
    ("spaceship", "spaceship interior"),
])
def test_a_location_that_carries_people_is_seen_by_those_aboard(location: str, name: str) -> None:
    assert place("A girl dances", location) == name


def test_a_ship_that_sails_past_leaves_the_place_as_it_is() -> None:
    shown = casting("A ship sails past the harbour", "harbour")
    assert shown.place is all_places()["harbour"] and [role.name for role in shown.roles] == ["ship"]


def test_a_craft_that_itself_acts_is_seen_from_outside() -> None:
    shown = casting("The ferry leaves the pier", "ferry")
    assert shown.place is all_places()["sea"] and [role.name for role in shown.roles] == ["ferry"]


def test_a_sentence_may_say_who_is_aboard_or_who_rows() -> None:
    assert place("Two sailors stand on a ferry") == "ferry deck"
    rowing = casting("A boy rows a boat")
    assert rowing.place is all_places()["sea"] and rowing.riding == {0: 1}
    assert casting("A boy rows the boat", "boat").riding == {0: 1}
    assert place("A girl plays with a toy boat") == ""


def test_what_one_is_aboard_is_not_on_stage_besides() -> None:
    shown = casting("A girl on a ferry waves", "ferry")
    assert [role.name for role in shown.roles] == ["girl"] and not shown.notes


def test_no_word_for_a_craft_is_also_a_place() -> None:
    assert all_craft().keys().isdisjoint(all_places())
    assert all(found.outside in {"", *all_places()} for found in all_craft().values())


@pytest.mark.parametrize(("location", "name"), [
    ("plane", "aeroplane cabin"), ("in the back of a taxi", "car interior"), ("van", "car interior"), ("cable car", "cable car cabin"),
    ("in a hot air balloon", "balloon basket"), ("at the rim of the balloon's basket", "balloon basket"),
    ("at the window of the tower room", "tower room"),
    ("next to a car", ""), ("car repair shop", "garage"), ("airport", "airport"),
])
def test_cabins_are_places_to_those_inside(location: str, name: str) -> None:
    assert place("A girl dances", location) == name


def test_in_a_car_all_are_seen_from_near_by_and_nobody_drives_a_second_one() -> None:
    shown = casting("A woman drives the car", "car")
    assert [role.name for role in shown.roles] == ["woman"]
    assert surroundings.seen(Camera(size=Size.WIDE), shown).size is Size.MEDIUM


def test_it_does_not_rain_on_those_under_a_roof() -> None:
    assert casting("It rains, a boy waits", "cable car").weather == ()
    assert casting("It rains, a boy waits", "ferry").weather == ("rain",)


def test_a_thunderstorm_is_a_storm() -> None:
    assert light.said("a thunderstorm at sea") == light.said("stormy, thunder") == "storm"


def test_a_raft_is_a_raft_and_one_stands_on_it() -> None:
    shown = casting("Three children sail across the lake on the raft", "lake")
    assert (shown.roles[-1].kind, shown.riding, shown.notes) == ("raft", {0: 3, 1: 3, 2: 3}, ())
    actors = block(ShotRequest(shot="s1", prompt=shown.text, location="lake", frames=24, fps=24, width=320, height=180), shown).actors
    afloat = actors[3].lift
    assert all(actor.z < actors[3].z and actor.lift > afloat + 0.5 for actor in actors[:3])

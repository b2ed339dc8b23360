"""Who stops, refuses, shields or picks somebody up; sandstorms; what a mountain has as a body has; a crowd in coats of many colours."""

from __future__ import annotations

import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic import light
from director.tools.generators.animatic.art.catalogue import all_places
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.vocabulary import Size


def request(prompt: str, place: str = "in a street", size: Size = Size.FULL, *people: Character) -> ShotRequest:
    return ShotRequest(prompt=prompt, location=place, camera=Camera(size=size), characters=people, width=192, height=108, fps=24, frames=72,
                       seed=1, shot="s1")


def played(prompt: str, place: str = "in a street") -> Cast:
    return cast(request(prompt, place))


def actions(prompt: str, place: str = "in a street") -> list[str]:
    return [role.action for role in played(prompt, place).roles]


def test_who_stops_a_thing_puts_a_hand_out_against_it_and_the_thing_comes_to_rest_there() -> None:
    asked = request("A giant stops the snowball with one hand", "in the snow")
    made = cast(asked)
    assert [role.action for role in made.roles] == ["stop"] and [thing.how for thing in made.things] == ["stop"]
    _, ball = (actor for actor in block(asked, made).actors if any(part.body for part in actor.rig.parts))
    way = [ball.x + ball.act(t).dx for t in (0.0, 0.6, 1.6, 2.6)]
    assert abs(way[0] - way[1]) > 0.3 and abs(way[3] - way[2]) < 0.05


def test_who_stops_and_nothing_is_there_to_be_stopped_stands() -> None:
    assert actions("A woman stops and looks back") == ["stand"]


def test_who_refuses_to_give_does_not_give() -> None:
    made = played("A baker refuses to sell bread to a small dog", "in a kitchen")
    assert [role.action for role in made.roles] == ["refuse", "look"] and made.held[0].name == "bread"


def test_who_shields_a_thing_is_down_over_it() -> None:
    asked = request("A robot protects the sprout from a sandstorm", "on mars")
    made = cast(asked)
    assert [role.action for role in made.roles] == ["shield"] and made.things[0].how == "shield" and made.weather == ("sandstorm",)


@pytest.mark.parametrize("hour", ["bright day light", "night", ""])
def test_a_sandstorm_takes_the_light_of_any_hour_out_of_doors(hour: str) -> None:
    assert light.choose(hour, "A camel walks through a sandstorm", "", False).name == "sandstorm"


@pytest.mark.parametrize("prompt, done", [
    ("A tram driver picks up a boy", ["wave", "wave"]), ("A woman picks up a kitten", ["carry", "stand"]),
    ("A nurse picks up a man", ["help up", "get up"]),
])
def test_somebody_is_picked_up_as_it_fits(prompt: str, done: list[str]) -> None:
    assert actions(prompt)[:2] == done


def test_what_somebody_has_with_him_is_in_his_own_hand() -> None:
    made = played("A tram driver picks up a boy with a trumpet")
    assert {made.roles[index].kind: thing.name for index, thing in made.held.items()} == {"boy": "trumpet"}


def test_make_up_is_no_building() -> None:
    assert actions("Two brothers make up", "in a treehouse") == ["hug", "hug"]


@pytest.mark.parametrize("place", ["at the foot of a high mountain", "at the mouth of a river"])
def test_parts_of_the_land_are_no_parts_of_a_body(place: str) -> None:
    assert not played(f"A snowball rolls down the hill, {place}", place).things[1:]
    assert all(thing.name == "snowball" for thing in played(f"A snowball rolls down the hill, {place}", place).things)


def test_a_lamp_that_is_an_eye_is_in_no_hand() -> None:
    bolt = Character(name="Spark", description="Spark, a robot built from tin with one round green lamp eye")
    assert [role.carries for role in cast(request(f"{bolt.description}, walks along", "on mars", Size.FULL, bolt)).roles] == [""]


def test_a_caravan_of_camels_is_camels() -> None:
    assert {role.kind for role in played("A camel caravan walks through the dunes", "in the desert").roles} == {"camel"}


def test_who_a_boat_arrives_with_is_aboard() -> None:
    assert played("A small boat arrives with a woman", "at a lighthouse above the sea").riding == {1: 0}


def test_a_subway_station_is_under_the_ground() -> None:
    assert all_places()["subway station"].indoors and not all_places()["train station"].indoors


def test_a_crowd_does_not_wear_one_coat() -> None:
    made = played("A crowd of people in coats dances")
    assert len({str([part.body for part in role.rig.parts if part.name == "torso"]) for role in made.roles}) > 2

"""Two nouns that are one place or one stall are drawn as one; a building in open country stands there, or sees it through its windows."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.art.catalogue import all_places, all_props
from director.tools.generators.animatic.art.kit import Looks, Setting
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.compounds import joined
from director.vocabulary import Size


def asked(prompt: str, location: str = "") -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=Size.FULL), width=192, height=108, frames=48, seed=1)


def played(prompt: str, location: str = "") -> Cast:
    return cast(asked(prompt, location))


@pytest.mark.parametrize(("said", "meant"), [("a tea house", "a teahouse"), ("the old book shop", "the old bookshop"),
    ("a green house on a hill", "a green house on a hill"),
    ("a pancake house", "a café"), ("a toy store", "a toy store")])
def test_two_words_for_one_place_are_one(said: str, meant: str) -> None:
    assert joined(said) == meant


@pytest.mark.parametrize("location", ["tea house", "fish market", "puppet theatre", "ice cream shop", "apple orchard",
                                      "dragon museum", "fish restaurant"])
def test_what_a_place_is_named_for_is_not_lying_about(location: str) -> None:
    told = played(f"A girl waves at the {location}", location)
    assert [role.name for role in told.roles] == ["girl"]
    assert not [thing.name for thing in told.things]


def test_premises_of_no_set_of_their_own_show_what_they_are_named_for() -> None:
    assert [thing.name for thing in played("A man stands in a violin workshop", "violin workshop").things] == ["violin"]


@pytest.mark.parametrize(("prompt", "location", "land"), [
    ("A camel stands at an ice cream shop", "an ice cream shop in the desert", "desert"),
    ("A fox sits outside a tea house", "a tea house on a snowy mountain", "snowfield"),
    ("A diver swims to a school under the sea", "", "underwater"), ("A penguin opens a hotel on the moon", "", "moon")])
def test_a_building_stands_in_the_land_that_it_is_said_to_stand_in(prompt: str, location: str, land: str) -> None:
    told, without = played(prompt, location), played("A camel stands there", land)
    assert told.place is all_places()[land]
    assert not [thing for thing in told.things if thing.name in ("house", "shop", "school", "hotel")]
    layers = block(asked(prompt, location), told).scenery.layers
    assert max(layer.width for layer in layers if 8 < layer.z < 16) > 9.0
    assert len(layers) > len(block(asked("A camel stands there", land), without).scenery.layers) - 2


@pytest.mark.parametrize(("prompt", "room"), [("A girl reads in a library under the sea", "library"),
                                              ("A girl eats inside an ice cream shop in the desert", "café")])
def test_who_is_in_it_is_in_its_room(prompt: str, room: str) -> None:
    assert played(prompt).place is all_places()[room]


def test_the_land_is_seen_through_the_windows() -> None:
    def room(*words: str) -> str:
        setting = Setting(Looks(words=frozenset(words), seed=3), False, "")
        return all_places()["café"].build(setting).layers[0].sketch.body

    assert len({room(), room("view of desert"), room("view of underwater"), room("view of moon")}) == 4


@pytest.mark.parametrize("name", ["lemonade stand", "coffee cart", "hot dog stand", "flower stall", "popcorn wagon"])
def test_a_stall_that_sells_one_thing_is_one_thing(name: str) -> None:
    assert name in all_props()
    assert [thing.name for thing in played(f"A man eats at a {name}", "street").things] == [name]


def test_who_sells_is_behind_the_counter_and_who_buys_beside_it() -> None:
    for prompt, behind in (("Two children run a lemonade stand", True), ("A man eats at a hot dog stand", False)):
        shoot = block(asked(prompt, "street"), played(prompt, "street"))
        stall = max(shoot.things, key=lambda layer: layer.width)
        assert (stall.z < shoot.actors[0].z) is behind
        assert (abs(stall.x - shoot.actors[0].x) < stall.width / 2) is behind


def test_a_fox_behind_a_counter_is_seen_over_it() -> None:
    shoot = block(asked("A fox sells flowers at a flower stand", "village"), played("A fox sells flowers at a flower stand", "village"))
    fox = shoot.actors[0]
    assert fox.lift + fox.rig.metres * fox.scale > 1.2

"""Who works at a table and who eats has one, all together, and what belongs on a table lies on no floor."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.art.kit import Layer
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.stage import Shoot
from director.vocabulary import Size


def request(prompt: str, place: str = "in a living room") -> ShotRequest:
    return ShotRequest(
        prompt=prompt, location=place, camera=Camera(size=Size.FULL), width=192, height=108, fps=24, frames=72, seed=1, shot="s1"
    )


def played(prompt: str, place: str = "in a living room") -> Cast:
    return cast(request(prompt, place))


def staged(prompt: str, place: str = "in a living room") -> Shoot:
    asked = request(prompt, place)
    return block(asked, cast(asked))


def widest(shoot: Shoot) -> Layer:
    return max(shoot.things, key=lambda layer: layer.width)


@pytest.mark.parametrize(
    ("prompt", "foods", "tool"),
    [
        ("Two friends chop carrots and onions", ["carrot", "onion"], "knife"),
        ("A father and a son roll out the dough", ["dough"], "rolling pin"),
        ("A mother and her daughter decorate a cake", ["cake"], "spoon"),
        ("A cook peels potatoes", ["potato"], "knife"),
    ],
)
def test_food_is_prepared_by_all_who_have_part_in_it(prompt: str, foods: list[str], tool: str) -> None:
    made = played(prompt)
    assert {role.action for role in made.roles} == {"cook"} and [thing.name for thing in made.things if thing.how == "cook"] == foods
    assert {made.held[i].name for i in range(len(made.roles))} == {tool}


def test_who_builds_a_wall_is_no_cook() -> None:
    assert played("A mason builds a wall and eats an apple", "in a street").roles[0].action == "build"


@pytest.mark.parametrize("place", ["in a living room", "in a market"])
def test_those_who_knead_have_one_table_and_the_bowl_stands_on_it(place: str) -> None:
    shoot = staged("A mother and a daughter knead the dough", place)
    table = widest(shoot)
    first, last = (shoot.actors[i] for i in (0, 1))
    assert table.x - table.width / 2 < first.x and table.x + table.width / 2 > last.x and table.z < 0
    bowl = min(shoot.things, key=lambda layer: layer.z)
    assert bowl.y > 0.2 and abs(bowl.x - table.x) < table.width / 2


def test_what_is_eaten_beside_people_stands_on_a_table_a_ball_does_not() -> None:
    cake, ball = (staged(f"A woman stands beside the {name}", "in a market") for name in ("cake", "ball"))
    assert sorted(layer.y > 0.2 for layer in cake.things) == [False, True]
    assert [layer.y for layer in ball.things] == [0.0]


def test_who_writes_has_a_page_on_a_table_who_types_a_desk() -> None:
    assert [layer.y > 0.3 for layer in staged("A woman writes a letter", "in a garden").things] == [False, True]
    assert len(staged("A woman types on a laptop", "in an office").things) == 3


@pytest.mark.parametrize(
    ("prompt", "place"), [("A family has dinner", "in a dining room"), ("A man and a woman eat at a long table", "in a living room")]
)
def test_those_who_have_a_meal_sit_at_one_table(prompt: str, place: str) -> None:
    made = played(prompt, place)
    assert {(role.action, role.then) for role in made.roles} == {("sit", "eat")}
    shoot = staged(prompt, place)
    long = [layer for layer in shoot.things if layer.z == -0.35]
    assert len(long) == 1 and long[0].width > shoot.actors[len(made.roles) - 1].x - shoot.actors[0].x


def test_a_picnic_is_on_a_cloth() -> None:
    made = played("A mother and two children have a picnic", "in a meadow")
    assert {(role.action, role.then) for role in made.roles} == {("sit", "eat")}
    assert widest(staged("A mother and two children have a picnic", "in a meadow")).y < 0
    assert played("A man eats a sandwich", "in a street").roles[0].action == "eat"


def test_all_who_eat_ice_cream_have_some() -> None:
    assert {i: thing.name for i, thing in played("Two girls eat ice cream", "on a beach").held.items()} == {
        0: "ice cream",
        1: "ice cream",
    }
    assert list(played("A girl eats ice cream and a boy waves", "on a beach").held) == [0]


@pytest.mark.parametrize(
    ("words", "inside"),
    [("A fox sleeps in a small cottage", True), ("A woman walks to a cottage", False), ("A man waves before the house", False)],
)
def test_who_is_in_a_house_is_in_a_room(words: str, inside: bool) -> None:
    place = cast(request(words, "a cottage" if "cottage" in words else "the house")).place
    assert place is not None and place.indoors is inside

"""Buttons are pressed, coffee comes from its machine, keepers save, spectators stand among spectators, balls are danced at."""

from __future__ import annotations

import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.groups import counted
from director.tools.generators.animatic.movers import hand_of
from director.vocabulary import Size


def request(prompt: str, place: str = "in a park", lighting: str = "") -> ShotRequest:
    return ShotRequest(prompt=prompt, location=place, lighting=lighting, camera=Camera(size=Size.FULL), width=192, height=108, fps=24,
                       frames=72, seed=1, shot="s1")


def played(prompt: str, place: str = "in a park") -> Cast:
    return cast(request(prompt, place))


def names(prompt: str, place: str = "in a park") -> list[str]:
    made = played(prompt, place)
    return [thing.name for thing in (*made.things, *made.held.values())]


@pytest.mark.parametrize("prompt, there", [
    ("A penguin learns to dance for the winter ball", False), ("A prince invites a girl to the ball at the palace", False),
    ("A boy kicks the ball", True), ("Two dogs run after the ball", True),
])
def test_a_ball_that_people_dance_at_is_no_toy(prompt: str, there: bool) -> None:
    assert ("ball" in names(prompt)) == there


def test_a_button_stands_under_the_hand_that_presses_it() -> None:
    asked = request("An astronaut presses the red button", "in a spaceship")
    shoot = block(asked, cast(asked))
    button = next(thing for thing in shoot.things if 0.11 < thing.z < 0.13)
    top = button.y + button.width * (button.sketch.box[3] - button.sketch.box[1]) / (button.sketch.box[2] - button.sketch.box[0])
    x, y = hand_of(shoot.actors[0])(1.0)
    assert abs(x - button.x) < 0.15 and abs(y - top) < 0.25


def test_a_coffee_machine_is_one_thing() -> None:
    assert names("The coffee machine in very close view", "in a kitchen") == ["coffee machine"]


@pytest.mark.parametrize("prompt", ["A goalkeeper saves a penalty", "A goalkeeper saves the last shot"])
def test_who_saves_a_penalty_has_the_ball(prompt: str) -> None:
    made = played(prompt, "in a football stadium")
    assert [role.action for role in made.roles] == ["catch"] and [thing.name for thing in made.things] == ["football"]


@pytest.mark.parametrize("prompt, among", [
    ("A grandmother cheers in the stands", True), ("A grandmother cheers", False), ("A boy stands", False),
])
def test_who_is_in_the_stands_is_among_spectators(prompt: str, among: bool) -> None:
    assert (played(prompt, "in a football stadium").place_name == "grandstand") == among


@pytest.mark.parametrize("line, several", [
    ("A crew of astronauts in white suits", 3), ("The captain of a crew", 1), ("A gang of thieves", 3), ("A singer of the band", 1),
])
def test_a_crew_of_somebody_is_several(line: str, several: int) -> None:
    assert counted(Character(name=line.split(" in ")[0], description=line)) == several


def test_there_is_a_heart_where_somebody_falls_in_love() -> None:
    assert "heart" in names("A mailman falls in love with a baker") and "heart" not in names("A mailman falls over a dog")


def test_snow_that_only_the_light_tells_of_makes_winter() -> None:
    from director.tools.generators.animatic import surroundings
    from director.vocabulary import Look

    snowy, plain = (surroundings.scenery(asked, cast(asked), Look.CINEMATIC)[0] for asked in (
        request("A penguin stands", "in a park", "falling snow"), request("A penguin stands", "in a park")))
    assert snowy.floors[0].sketch.body != plain.floors[0].sketch.body

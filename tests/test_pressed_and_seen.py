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


@pytest.mark.parametrize("prompt, done", [
    ("A worker hides a small fox from the boss", ["shelter", "stand", "stand"]), ("A boy hides a letter from his mother", ["hold", "look"]),
    ("A boy gives a letter to his mother", ["give", "reach"]),
])
def test_who_hides_something_does_not_hand_it_over(prompt: str, done: list[str]) -> None:
    assert [role.action for role in played(prompt, "in an office").roles] == done


def test_who_is_hidden_is_half_behind_who_hides_him() -> None:
    asked = request("A worker hides a small fox from the boss", "in an office")
    worker, fox = block(asked, cast(asked)).actors[:2]
    assert fox.z > worker.z and abs(fox.x - worker.x) < 0.6


def test_a_drawing_is_a_sheet_of_paper_in_the_hand() -> None:
    assert played("A child gives a violinist a drawing", "in a subway station").held[0].name == "drawing"


def test_who_is_taught_to_ride_is_on_the_bicycle_in_view() -> None:
    assert played("A father teaches his daughter to ride, the bicycle in view").riding == {1: 2}


def test_who_sings_in_a_car_sings_at_its_window() -> None:
    made = played("A man in his car sings", "in a street")
    assert made.roles[0].action == "sing" and made.riding == {0: 1}


def test_who_is_only_told_to_be_in_a_bus_by_the_place_does_not_drive_it() -> None:
    made = played("A dog takes the bus to visit a retired teacher, in a bus with rows of seats", "in a bus with rows of seats")
    assert not made.riding


@pytest.mark.parametrize("prompt, least, most", [("A man carries a cardboard box", 0.2, 0.4), ("A man carries a big log", 0.9, 1.1)])
def test_a_box_is_carried_in_the_arms_and_a_log_overhead(prompt: str, least: float, most: float) -> None:
    asked = request(prompt, "in a street")
    man, carried = (actor for actor in block(asked, cast(asked)).actors if any(part.body for part in actor.rig.parts))
    assert least < carried.act(1.0).dy / man.rig.metres < most


def test_a_crumb_is_nobody() -> None:
    assert [role.name for role in played("An ant carries a crumb").roles] == ["ant"]


def test_a_collar_is_on_the_dog_and_an_old_book_is_read() -> None:
    assert names("A dog in a red collar sleeps") == []
    assert played("A wizard opens an old book", "in a library").roles[0].action == "read"

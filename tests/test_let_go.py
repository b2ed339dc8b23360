"""Who lifts somebody, takes a hat off, gets a loaf, trains, skips rope or loses a balloon; where planes and rockets leave the ground."""

from __future__ import annotations

import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.stage import Actor
from director.vocabulary import Size


def request(prompt: str, place: str = "on a playground") -> ShotRequest:
    camera = Camera(size=Size.FULL)
    return ShotRequest(prompt=prompt, location=place, camera=camera, width=192, height=108, fps=24, frames=72, seed=1, shot="s1")


def played(prompt: str, place: str = "on a playground") -> Cast:
    return cast(request(prompt, place))


def thing_of(asked: ShotRequest, made: Cast) -> Actor:
    """The thing that moves by itself."""
    things = [actor for actor in block(asked, made).actors if actor.rig.skeleton == "thing"]
    return next(actor for actor in things if any(part.body for part in actor.rig.parts))


def test_who_lifts_somebody_off_the_ground_does_not_fly() -> None:
    assert [role.action for role in played("A girl lifts a boxer off the ground").roles] == ["carry", "stand"]


@pytest.mark.parametrize("prompt, thing", [
    ("An old man takes off his hat", "hat"), ("A dog gets the warmest loaf of bread", "loaf of bread"),
])
def test_what_is_taken_off_or_got_is_held(prompt: str, thing: str) -> None:
    made = played(prompt)
    assert [role.action for role in made.roles] == ["hold"] and made.held[0].name == thing


def test_who_gets_ready_to_do_something_does_it() -> None:
    assert [role.action for role in played("A frog gets ready to jump").roles] == ["jump"]


@pytest.mark.parametrize("who, deed", [("A boxer", "fight"), ("A ballerina", "dance"), ("A boy", "jump")])
def test_who_trains_does_what_his_calling_does_and_no_train_comes(who: str, deed: str) -> None:
    assert [role.action for role in played(f"{who} trains").roles] == [deed]


@pytest.mark.parametrize("thing", ["red balloon", "kite"])
def test_what_is_lost_to_the_wind_leaves_the_hand_upwards(thing: str) -> None:
    asked = request(f"A boy loses his {thing}")
    made = cast(asked)
    assert not made.held
    away = thing_of(asked, made)
    assert away.act(2.5).dy > away.act(0.0).dy + 0.2


def test_a_skipping_rope_goes_over_the_head_and_under_the_feet() -> None:
    asked = request("A girl skips rope")
    rope = thing_of(asked, cast(asked))
    sides = [rope.act(k / 24).pose.joints["body"].sy for k in range(24)]
    assert min(sides) < -0.9 and max(sides) > 0.9


def test_planes_take_off_from_the_airfield_and_people_wait_in_the_terminal() -> None:
    assert played("A plane takes off", "at an airport").place_name == "airfield"
    assert played("A woman waits with a suitcase", "at an airport").place_name == "airport"


def test_a_launch_pad_is_a_place() -> None:
    assert played("A rocket lifts off", "at a launch pad").place_name == "launch pad"


def test_a_pilot_flies_in_a_plane_that_is_high_above_the_ground() -> None:
    asked = request("A young pilot loops over the lake", "high above the lake")
    made = cast(asked)
    assert [role.kind for role in made.roles] == ["pilot", "plane"] and made.riding == {0: 1}
    assert min(actor.lift for actor in block(asked, made).actors[:2]) > 3


def test_a_plane_that_somebody_flies_has_no_other_pilot() -> None:
    parked, flown = (played(prompt, "on an airfield") for prompt in ("An old plane waits", "A girl flies her old plane"))
    assert [any(part.name == "pilot" for part in made.roles[-1].rig.parts) for made in (parked, flown)] == [True, False]


def test_who_comes_back_with_a_cake_has_it() -> None:
    assert played("A raccoon comes back with a cake", "in a living room").held[0].name == "cake"


def test_a_crying_boy_cries_while_others_see_to_him() -> None:
    anton = Character(name="Anton", description="Anton, a crying boy with messy blond hair")
    asked = request(f"A raccoon feels sorry for {anton.description}").but(characters=(anton,))
    assert [role.action for role in cast(asked).roles] == ["stand", "cry"]


@pytest.mark.parametrize("craft", ["tram", "train", "bus", "truck"])
def test_who_drives_is_seen_at_the_window_of_what_he_drives(craft: str) -> None:
    asked = request(f"A woman drives a {craft}", "in a street")
    made = cast(asked)
    assert made.riding == {0: 1}
    driver, driven = block(asked, made).actors[:2]
    shown = {part.name for part in driver.rig.parts if part.body.strip()}
    assert "head" in shown and not {"torso", "leg_l", "arm_r"} & shown
    assert driver.z < driven.z and driver.lift > 0


def test_who_is_aboard_a_sailing_boat_is_before_its_sails() -> None:
    asked = request("A woman waves aboard the small sailboat", "at a lighthouse above the sea")
    sailor, boat = block(asked, cast(asked)).actors[:2]
    assert sailor.z < boat.z and not any(part.body for part in sailor.rig.parts if part.name.startswith("leg_"))


def test_flowers_of_the_arch_that_a_place_is_named_by_do_not_stand_before_anybody() -> None:
    made = cast(request("A waiter laughs, at a wedding under an arch of flowers", "wedding under an arch of flowers"))
    assert not made.things


def test_pieces_are_no_guns() -> None:
    made = played("A girl builds a castle from the pieces")
    assert not any("piece" in note for note in made.notes) and not any(thing.name == "gun" for thing in made.things)


def test_several_who_drive_are_all_in_the_car() -> None:
    made = played("Three old friends drive to the sea", "in a street")
    assert [role.kind for role in made.roles][-1] == "car" and sorted(made.riding) == [0, 1, 2]

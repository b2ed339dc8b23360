"""What is done with one's own body, with rags and scissors, and with whom one has in the arms."""

from __future__ import annotations

import pytest

from director.model import Character, ShotRequest
from director.tools.generators.animatic import acting
from director.tools.generators.animatic.appearance import looks_of
from director.tools.generators.animatic.art.catalogue import figure
from director.tools.generators.animatic.art.kit import Scenery
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.journeys import lifts
from director.tools.generators.animatic.relations import relate
from director.tools.generators.animatic.rig import Pose, posed
from director.tools.generators.animatic.stage import Actor, Step
from director.tools.generators.animatic.tabling import workers
from director.tools.generators.animatic.words import tokens

STILL = Step(Pose({}))


def casting(prompt: str, location: str = "", *characters: Character) -> Cast:
    return cast(ShotRequest(shot="s1", prompt=prompt, location=location, characters=characters, frames=24, fps=24, width=320, height=180))


@pytest.mark.parametrize(("prompt", "action"), [
    ("A policeman stands and raises one hand", "raise hand"),
    ("A runner lifts both arms", "raise arms"),
    ("A dancer stretches both arms", "stretch"),
    ("A girl sniffs at a yellow flower", "smell"),
    ("A builder wipes his brow", "brow"),
    ("A teacher puts a finger to her lips", "hush"),
    ("A diver puts on a mask", "don"),
    ("A woman breathes out, eyes closed", "close eyes"),
    ("A man washes a blue car", "scrub"),
])
def test_the_body_shows_what_is_said(prompt: str, action: str) -> None:
    assert casting(prompt, "street").roles[0].action == action


def test_a_raised_hand_is_no_thing_and_a_stretched_out_one_still_takes() -> None:
    assert casting("A policeman raises his hand", "street").things == ()
    assert casting("A boy stretches out for an apple", "garden").roles[0].action == "reach"
    assert casting("A man lifts a box", "street").roles[0].action == "pick up"


def test_a_raised_hand_is_over_the_shoulder() -> None:
    rig = figure("policeman").draw(looks_of(tokens("a policeman"), "policeman", 7))
    step = acting.act(rig, "raise hand", seconds=4.0)(2.0)
    joints = posed(rig, step.pose)
    assert joints["hand_r"][1, 2] < joints["arm_r"][1, 2]


def test_who_cuts_hair_stands_by_who_sits_with_scissors() -> None:
    shown = casting("A barber cuts the hair of an old man", "barber shop")
    assert [role.action for role in shown.roles] == ["groom", "sit"] and shown.held[0].name == "scissors"
    assert "hair" not in [thing.name for thing in shown.things]


def test_a_heart_that_is_listened_to_does_not_float() -> None:
    assert casting("A doctor listens to the heart of a boy", "hospital room").things == ()


def test_who_is_led_comes_along() -> None:
    assert [role.action for role in casting("A policeman leads an old woman over the street", "street").roles] == ["walk", "walk"]
    assert casting("A captain leads the crew", "deck").roles[0].action == "point"


@pytest.mark.parametrize(("prompt", "armful"), [
    ("A nurse holds a baby in both arms", True), ("A nurse holds a kitten in her arms", True), ("A girl holds a boy by the hand", False)])
def test_whom_one_holds_in_the_arms_is_off_the_ground(prompt: str, armful: bool) -> None:
    assert lifts(casting(prompt, "garden"), 0) is armful


def test_a_parcel_goes_from_hand_to_hand() -> None:
    assert casting("A postman gives a parcel to an old woman", "street").held[0].name == "parcel"
    assert 0 not in casting("A postman puts a parcel on the table", "room").held


def test_whom_one_takes_a_picture_of_is_there() -> None:
    assert len(casting("A reporter takes a picture of an old man", "street").roles) == 2
    assert len(casting("A girl looks at a picture of an old man", "room").roles) == 1


def test_a_tune_on_an_instrument_is_playing_it() -> None:
    assert casting("A man plays a sad song on the guitar", "room").held[0].name == "guitar"


def test_more_of_the_same_are_more() -> None:
    line = "Milan, a firefighter with short dark hair"
    shown = casting(f"{line}, and two more firefighters stand side by side", "street", Character(name="Milan", description=line))
    assert len(shown.roles) == 3


def test_a_heavy_bag_is_a_bag() -> None:
    shown = casting("A man lifts a heavy bag", "street")
    assert len(shown.roles) == 1 and shown.held[0].name == "bag"


def test_a_fire_engine_is_driven_from_within() -> None:
    assert casting("A firefighter drives a red fire engine", "street").riding == {0: 1}


def test_water_comes_out_of_a_hose_and_nowhere_else() -> None:
    shown = casting("A man holds a hose and sprays water at the flames", "garden")
    assert shown.roles[0].action == "spray" and "spray" in [thing.how for thing in shown.things]
    assert "spray" not in [thing.how for thing in casting("A girl waters the roses", "garden").things]


def test_a_spyglass_is_held_to_the_eye_and_a_camera_before_the_face() -> None:
    assert casting("A captain looks through a spyglass", "deck").held[0].name == "spyglass"
    shown = casting("A man looks through a camera", "street")
    assert (shown.roles[0].action, shown.held[0].name) == ("photograph", "photo camera")


def test_who_writes_on_a_blackboard_needs_no_table() -> None:
    shown = casting("A teacher writes on the blackboard", "classroom")
    assert workers(shown, relate(shown, Scenery(()), [Actor(role.rig, lambda t: STILL, 0.0) for role in shown.roles], 4.0)) == []


def test_what_is_polished_is_in_the_hands_and_what_is_drunk_in_the_cup() -> None:
    shown = casting("A knight polishes a sword", "meadow")
    assert (shown.roles[0].action, shown.held[0].name, shown.things) == ("sew", "sword", ())
    drinker = casting("A driver drinks coffee beside a red bus", "street")
    made = relate(drinker, Scenery(()), [Actor(role.rig, lambda t: STILL, 0.0) for role in drinker.roles], 4.0)
    assert [role.action for role in drinker.roles] == ["drink", "stand"] and made.layers == []


def test_who_feeds_from_a_bucket_keeps_it() -> None:
    assert [role.action for role in casting("A farmer feeds two chickens from a bucket", "farm").roles] == ["scatter", "eat", "eat"]
    assert casting("A farmer feeds a horse", "farm").roles[0].action == "give"


def test_what_is_held_up_goes_up_with_the_hand() -> None:
    shown = casting("A knight raises a sword", "meadow")
    assert (shown.roles[0].action, shown.held[0].name) == ("raise hand", "sword")
    assert casting("A knight holds a sword", "meadow").roles[0].action == "hold"


@pytest.mark.parametrize(("what", "vessel"), [
    ("flour into a bowl", "bag"), ("a green liquid into a glass", "bottle"), ("tea into a cup", "teapot")])
def test_what_is_poured_comes_out_of_what_it_is_kept_in(what: str, vessel: str) -> None:
    assert casting(f"A cook pours {what}", "kitchen").held[0].name == vessel


def test_who_sleeps_under_a_blanket_has_it_over_him() -> None:
    shown = casting("A man sleeps in an armchair under a blanket", "room")
    assert ("blanket", "cover") in [(thing.name, thing.how) for thing in shown.things]


def test_who_stands_smiles_and_waves_is_seen_to_wave() -> None:
    assert casting("Two girls stand side by side, smile and wave", "street").roles[0].action == "wave"


@pytest.mark.parametrize("whose", ["her", "both"])
def test_arms_that_go_up_are_no_thing(whose: str) -> None:
    film = casting(f"A woman raises {whose} arms", "park")
    assert film.roles[0].action == "raise arms" and not film.held and not film.things


def test_glasses_that_are_raised_are_drunk_from_and_others_are_worn() -> None:
    assert {thing.name for thing in casting("Visitors raise their glasses", "garden").held.values()} == {"wine glass"}
    assert "wine glass" not in str(casting("An old man with round glasses", "garden"))


def test_a_balloon_that_is_blown_up_does_not_explode() -> None:
    assert casting("A girl blows up a red balloon", "garden").roles[0].action == "blow"


def test_who_dances_and_laughs_goes_on_dancing() -> None:
    made = casting("A girl dances and laughs", "garden").roles[0]
    alone, laughing = (acting.act(made.rig, "dance", seconds=4.0, then=then) for then in ("", "laugh"))
    seconds = [0.1 * count for count in range(10, 40)]
    assert all(alone(second).pose.joints == laughing(second).pose.joints for second in seconds)
    assert any(alone(second).pose.choose != laughing(second).pose.choose for second in seconds)


def test_a_festival_and_a_marathon_have_their_people() -> None:
    assert casting("Friends dance", "at a music festival in a meadow").place_name == "music festival"
    assert casting("A man runs", "on a city marathon route").place_name == "city marathon"

"""Birds fly with wings, carry things in the beak and keep them when they are of metal; kites hang on strings; who is saved is carried."""

from __future__ import annotations

from itertools import pairwise

import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic import groups, hands
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.propping import thing_subject
from director.tools.generators.animatic.stage import Stage
from director.vocabulary import Size


def request(prompt: str, place: str = "in a meadow", size: Size = Size.FULL, *people: Character) -> ShotRequest:
    return ShotRequest(prompt=prompt, location=place, camera=Camera(size=size), characters=people, width=320, height=180, fps=24, frames=48,
                       seed=1, shot="s1")


def played(prompt: str, place: str = "in a meadow") -> Cast:
    return cast(request(prompt, place))


OWL = "Koko, a tiny mechanical brown owl with a small white spot on the breast"


@pytest.mark.parametrize("line, kind", [
    (OWL, "wild owl"), ("Koko, a brown owl wearing a red waistcoat", "owl"), ("Quack, a small white duck", "wild duck"),
])
def test_a_bird_of_the_story_has_wings_unless_it_is_dressed(line: str, kind: str) -> None:
    name = line.split(",")[0]
    made = cast(request(f"{line}, flies over the meadow", "in a meadow", Size.FULL, Character(name=name, description=line)))
    assert [(role.kind, role.action) for role in made.roles] == [(kind, "fly")]


@pytest.mark.parametrize("deed, action", [("returns", "fly"), ("arrives", "fly"), ("walks along the wall", "walk")])
def test_birds_come_by_air_and_walk_where_it_says_so(deed: str, action: str) -> None:
    assert [role.action for role in played(f"A sparrow {deed}").roles] == [action]


def test_hens_come_on_foot() -> None:
    assert [role.action for role in played("A hen returns").roles] == ["walk"]


def test_what_a_bird_comes_with_is_in_its_beak() -> None:
    made = played("An eagle returns with a golden feather", "on a mountain")
    assert {index: thing.name for index, thing in made.held.items()} == {0: "feather"} and not made.things


def test_a_small_thing_is_seen_whole_in_the_nearest_view_and_a_large_one_in_part() -> None:
    key, piano = (thing_subject(played(f"The {thing} in very close view", "in a workshop"), Size.EXTREME_CLOSE_UP)
                  for thing in ("silver key", "piano"))
    assert key.whole == key.head and piano.head[3] < piano.whole[3]


@pytest.mark.parametrize("deed, done", [("saves a kitten", ("carry", "stand")), ("rescues a woman", ("carry", "stand"))])
def test_who_is_saved_is_carried(deed: str, done: tuple[str, str]) -> None:
    made = played(f"A fireman {deed}", "in the street")
    assert tuple(role.action for role in made.roles) == done and not made.things


def test_a_child_helps_a_grown_up_to_his_feet() -> None:
    assert [role.action for role in played("A little girl rescues a sailor", "on the beach").roles] == ["help up", "get up"]


def test_who_is_grown_up_lies_across_the_arms_and_is_no_doll() -> None:
    shot = request("A fireman carries a woman", "in the street")
    fireman, woman = block(shot, cast(shot)).actors[:2]
    assert woman.scale * woman.rig.metres > 0.6 * fireman.scale * fireman.rig.metres
    assert abs(woman.act(1.0).tilt) > 1 and woman.lift > 0


def test_a_verb_is_no_trade_and_no_safe() -> None:
    made = played("A woman nurses a sick sailor", "in the kitchen")
    assert [role.kind for role in made.roles] == ["woman", "sailor"] and made.held[0].name == "medicine"


def test_a_kite_hangs_on_a_string_from_the_hand() -> None:
    shot = request("A girl flies a red kite", "on the beach")
    scene = block(shot, cast(shot))
    kite = next(actor for actor in scene.actors if actor.rig.skeleton == "thing" and actor.rig.parts[0].body)
    girl = scene.actors[0]
    assert hands.has_arms(girl) and 0.4 < kite.lift / (girl.rig.metres * girl.scale) < 0.8
    assert Stage(scene).frame(20).shape == (270, 320)


def test_a_skateboarder_rides_the_board() -> None:
    made = played("A skateboarder races down the street", "in the street")
    assert [(role.action) for role in made.roles] == ["ride"] and [thing.name for thing in made.things] == ["skateboard"]


def test_a_family_of_beasts_are_beasts() -> None:
    line = "a family of hungry hedgehogs"
    made = cast(request(f"{line} eat bread", "in a forest", Size.FULL, Character(name="the hungry hedgehogs", description=line)))
    assert [role.kind for role in made.roles].count("hedgehog") == 3


@pytest.mark.parametrize("thing, action, held", [("letter", "sew", ["letter"]), ("sandcastle", "press", [])])
def test_hands_at_work_belong_to_somebody_and_have_no_hammer(thing: str, action: str, held: list[str]) -> None:
    made = played(f"The hands of an old man in very close view, at work on the {thing}", "on the beach")
    assert [role.action for role in made.roles] == [action]
    assert [one.name for one in made.held.values()] == held and "hand" not in [one.name for one in made.things]


@pytest.mark.parametrize("prompt, things", [("Leaves fall", []), ("A caterpillar eats green leaves", ["leaf"]), ("A leaf falls", ["leaf"])])
def test_falling_leaves_are_in_the_air_and_stand_on_no_ground(prompt: str, things: list[str]) -> None:
    made = played(prompt, "in a park")
    assert [thing.name for thing in (*made.things, *made.held.values())] == things


def test_who_flies_in_a_rocket_is_at_its_windows() -> None:
    made = played("Two kids lift off in a rocket over the town", "high above the rooftops")
    assert made.riding == {0: 2, 1: 2}
    shot = request("A dog flies to the moon in a rocket", "in space")
    dog, rocket = block(shot, cast(shot)).actors[:2]
    assert dog.lift > 0.4 * rocket.rig.metres and dog.x == rocket.x


def test_who_is_driven_sits_behind_who_drives() -> None:
    shot = request("A woman drives her dog to the beach", "on a road")
    woman, dog, _ = block(shot, cast(shot)).actors[:3]
    assert woman.x - dog.x > 0.4


def test_what_is_built_in_a_garage_fits_into_it() -> None:
    assert next(role for role in played("Two kids build a rocket", "in a garage").roles if role.kind == "rocket").rig.metres < 3


def test_a_pianist_plays_the_piano() -> None:
    made = played("A pianist plays the concert of her life", "on a stage")
    assert [(thing.name, thing.how) for thing in made.things] == [("piano", "play")]


def test_who_is_flown_by_a_dragon_sits_on_it() -> None:
    assert played("A blue dragon flies a girl over the city", "over the city").riding == {1: 0}


def test_a_hospital_nurse_is_a_nurse() -> None:
    line = "Rosa, a sad hospital nurse with black curls, wearing a white cap"
    made = cast(request(f"{line}, laughs", "in a circus", Size.FULL, Character(name="Rosa", description=line)))
    assert [role.kind for role in made.roles] == ["nurse"]


def test_hands_at_work_on_what_is_worn_have_no_hammer_either() -> None:
    made = played("The hands of a grandmother in very close view, at work on the scarf", "in a room")
    assert [role.action for role in made.roles] == ["sew"] and "hammer" not in [thing.name for thing in made.held.values()]


@pytest.mark.parametrize("seed", [3, 570, 1135, 1718, 9000])
def test_several_of_a_name_are_told_apart(seed: int) -> None:
    faces = [groups._face(one) for one in groups.varied(seed, 4)]
    assert all(a[0] != b[0] and a[1] != b[1] for a, b in pairwise(faces))


@pytest.mark.parametrize("who, place, board", [
    ("A surfer rides a wave", "at sea", "surfboard"), ("A snowboarder races down the slope", "on a ski slope", "snowboard"),
])
def test_boards_lie_flat_under_who_rides_them(who: str, place: str, board: str) -> None:
    shot = request(who, place)
    made = cast(shot)
    rider, plank, *_ = block(shot, made).actors
    assert [thing.name for thing in made.things] == [board]
    assert rider.lift < 0.2 * rider.rig.metres and abs(plank.act(1.0).pose.joints["body"].turn) > 1


def test_a_woman_who_surfs_wears_a_swimsuit() -> None:
    woman, man = (cast(request(f"A {sex} surfer waits", "on the beach")).roles[0].rig for sex in ("female", "male"))
    assert {part.name: part.body for part in woman.parts}["torso"] != {part.name: part.body for part in man.parts}["torso"]


def test_who_drives_a_tractor_sits_under_its_roof() -> None:
    shot = request("A bride drives a tractor", "on a farm")
    bride, tractor = block(shot, cast(shot)).actors[:2]
    assert 0.3 < bride.lift / tractor.rig.metres < 0.5 and bride.x < tractor.x

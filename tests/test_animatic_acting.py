"""Who does what to whom, seen in where figures and things stand to each other from second to second."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.movers import hand_of
from director.tools.generators.animatic.stage import Actor, Shoot
from director.vocabulary import Size


def staged(prompt: str, location: str = "meadow", **more: Any) -> Shoot:
    request = ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=Size.FULL), width=192,
        height=108, frames=96, **more)
    return block(request, cast(request))


def where(actor: Actor, t: float) -> tuple[float, float]:
    """Where an actor's feet or a thing's lower edge is, metres."""
    step = actor.act(t)
    return actor.x + step.dx, actor.lift + step.dy


def test_who_sleeps_in_a_bed_lies_on_it_under_a_cover() -> None:
    shoot = staged("A boy sleeps in his bed", "bedroom")
    bed, cover = shoot.things[:2]
    sleeper = shoot.actors[0]
    assert sleeper.act(1.0).tilt < -1.2
    assert bed.z > sleeper.z > cover.z


def test_what_is_chased_rolls_before_the_one_who_chases_it() -> None:
    baker, cheese = staged("A baker runs after a runaway wheel of cheese", "street").actors
    assert all(where(cheese, t)[0] > where(baker, t)[0] + 0.4 for t in (0.0, 1.0, 2.0, 3.9))
    assert cheese.act(3.0).pose.joints["body"].turn - cheese.act(1.0).pose.joints["body"].turn > 1.0


def test_a_thrown_ball_leaves_the_hand_and_comes_to_the_other() -> None:
    boy, dog, ball = staged("A boy throws a ball to his dog", "park").actors
    hand = hand_of(boy)
    assert abs(where(ball, 0.3)[0] - hand(0.3)[0]) < 0.05
    assert abs(where(ball, 3.0)[0] - dog.x) < abs(where(ball, 0.3)[0] - dog.x) / 2


def test_what_is_given_ends_in_the_hand_of_the_other() -> None:
    _, grandmother, flower = staged("A girl gives a flower to her grandmother", "kitchen").actors
    assert abs(where(flower, 3.9)[0] - hand_of(grandmother)(3.9)[0]) < 0.05


def test_fire_that_is_breathed_shoots_out_and_dies_down() -> None:
    dragon = staged("A dragon breathes fire", "castle").actors[0]
    poses = [dragon.act(frame / 24).pose for frame in range(96)]
    long = [pose.joints["flame"].sx if pose.choose.get("fire") == "on" else 0.0 for pose in poses]
    assert max(long) > 0.8 and max(abs(now - before) for before, now in itertools.pairwise(long)) < 0.45


@pytest.mark.parametrize(("prompt", "place"), [("A girl reads a book", "park"), ("A fox jumps", "forest"), ("A dolphin jumps", "open sea")])
def test_nobody_snaps_from_one_pose_into_another(prompt: str, place: str) -> None:
    """The eyes pass the middle, a leap turns from up to down: by little from picture to picture."""
    actor = staged(prompt, place).actors[0]
    steps = [actor.act(frame / 24) for frame in range(96)]
    assert max(abs(now.tilt - before.tilt) for before, now in itertools.pairwise(steps)) < 0.3
    heads = [step.pose.joints["head"].turn if "head" in step.pose.joints else 0.0 for step in steps]
    assert max(abs(now - before) for before, now in itertools.pairwise(heads)) < 0.05


def test_who_rides_goes_where_the_horse_goes() -> None:
    rider, horse = staged("A cowboy rides a horse", "desert").actors
    assert horse.act(3.5).dx - horse.act(0.5).dx > 0.5
    assert rider.act(3.5).dx - rider.act(0.5).dx == pytest.approx(horse.act(3.5).dx - horse.act(0.5).dx, abs=0.15)


def test_a_small_beast_stands_on_the_back_of_a_big_one() -> None:
    goat, dinosaur = staged("A white goat rides a blue dinosaur", "pier").actors
    body = next(part for part in dinosaur.rig.parts if part.name == "body")
    top = -(body.at[1] + body.box[1]) / 100 * dinosaur.rig.metres * dinosaur.scale
    assert top - 0.35 < goat.lift < top and abs(goat.x - dinosaur.x) < 1
    assert goat.act(3.5).dx - goat.act(0.5).dx == pytest.approx(dinosaur.act(3.5).dx - dinosaur.act(0.5).dx, abs=0.15)


def test_a_mount_with_a_name_is_ridden_too() -> None:
    knight, horse = staged("Emil, a knight with a beard, rides Juno, a white horse with a long mane, over the field", "meadow").actors
    assert knight.lift > 0.4 and abs(knight.x - horse.x) < 0.6


def test_the_films_own_characters_ride_each_other_by_name() -> None:
    people = (Character(name="Noor", description="Noor, a princess with long black hair"),
              Character(name="Lumi", description="Lumi, a camel with a bell round the neck"))
    prompt = f"{people[0].description}, rides {people[1].description}, through the desert"
    princess, camel = staged(prompt, "desert", characters=people).actors
    assert princess.lift > 0.4 and abs(princess.x - camel.x) < 0.6


def test_nobody_rides_what_is_hardly_bigger() -> None:
    goat, sheep = staged("A goat rides a sheep", "meadow").actors
    assert goat.lift == sheep.lift


def test_who_drives_a_car_is_seen_in_it() -> None:
    driver, car = staged("A woman drives a red car", "road").actors
    assert driver.z < car.z
    assert not any(part.body for part in driver.rig.parts if part.name.startswith(("leg", "arm")))


def test_who_hides_behind_a_tree_is_behind_the_tree() -> None:
    shoot = staged("A boy hides behind a tree", "forest")
    assert shoot.things[0].z < shoot.actors[0].z


def test_who_jumps_over_a_fence_is_higher_than_the_fence_above_it() -> None:
    shoot = staged("A horse jumps over a fence")
    horse, fence = shoot.actors[0], shoot.things[0]
    tall = fence.width * (fence.sketch.box[3] - fence.sketch.box[1]) / (fence.sketch.box[2] - fence.sketch.box[0])
    middle = min((t / 20 for t in range(80)), key=lambda t: abs(where(horse, t)[0] - fence.x))
    assert where(horse, middle)[1] > tall
    assert where(horse, 0.1)[0] < fence.x < where(horse, 3.9)[0]


def test_what_explodes_is_gone_afterwards() -> None:
    rocket = staged("A rocket explodes", "moon").actors[0]
    assert not rocket.act(0.5).pose.hide
    assert len(rocket.act(3.0).pose.hide) == len(rocket.rig.parts)


def test_who_cooks_stands_at_the_table_with_the_pot_on_it() -> None:
    shoot = staged("A chef cooks soup in a big pot", "kitchen")
    pot = shoot.things[0]
    top = next(floor for floor in shoot.scenery.floors if floor.height and abs(floor.height - shoot.scenery.table) < 0.01)
    assert top.far < shoot.actors[0].z and pot.z < shoot.actors[0].z
    assert pot.y == pytest.approx(shoot.scenery.table, abs=0.05)


def test_a_swimmer_in_a_lake_is_seen_from_the_water() -> None:
    boy = staged("A boy swims in the lake", "lake").actors[0]
    assert boy.act(1.0).tilt > 1.0
    assert where(boy, 1.0)[1] < 0.3


def test_one_word_for_several_people_is_several_people() -> None:
    assert len(staged("An old couple sits on a bench", "park").actors) == 2


def test_who_is_behind_the_counter_is_behind_it_and_hands_the_bread_over() -> None:
    shoot = staged("A baker behind the counter sells bread to a customer", "bakery")
    baker, customer, bread = shoot.actors
    assert shoot.things[0].z < baker.z
    assert abs(where(bread, 3.9)[0] - hand_of(customer)(3.9)[0]) < 0.05


def test_who_is_chased_runs_ahead_of_the_one_who_is_after_him() -> None:
    dog, cat = staged("The cat is chased by a big dog", "village").actors
    assert cat.x > dog.x


def test_two_deeds_are_done_one_after_the_other() -> None:
    girl = staged("The girl opens a letter and cries", "living room").actors[0]
    assert girl.act(3.9).pose.choose["mouth"] == "sad" != girl.act(1.0).pose.choose.get("mouth")


def test_a_posture_goes_with_a_deed() -> None:
    shoot = staged("A girl sits on her bed and reads a book", "bedroom")
    assert any(part.name == "held" for part in shoot.actors[0].rig.parts)
    assert where(shoot.actors[0], 2.0)[1] < 0.3


def test_a_flower_that_grows_grows() -> None:
    flower = staged("A flower grows", "garden").actors[0]
    assert flower.act(3.9).pose.joints["body"].sy > 3 * flower.act(0.2).pose.joints["body"].sy


def test_who_climbs_stairs_or_a_hill_comes_higher_and_further() -> None:
    for prompt, place in (("A hiker climbs a hill", "hills"), ("A man climbs the stairs", "castle")):
        climber = staged(prompt, place).actors[0]
        (x0, y0), (x1, y1) = where(climber, 0.1), where(climber, 3.9)
        assert x1 > x0 + 0.5 and y1 > y0 + 0.5, prompt


def test_what_is_stolen_goes_with_the_thief_and_is_not_worn_by_him() -> None:
    shoot = staged("The thief steals a crown", "museum")
    thief, crown = shoot.actors
    assert abs(where(crown, 3.9)[0] - hand_of(thief)(3.9)[0]) < 0.05
    assert where(crown, 0.5) == where(crown, 0.1)


def test_what_is_taken_from_somebody_ends_in_the_hand_of_the_taker() -> None:
    thief, _, purse = staged("A thief takes a purse from a woman", "market").actors
    assert abs(where(purse, 3.9)[0] - hand_of(thief)(3.9)[0]) < 0.05


def test_who_jumps_on_a_table_ends_upon_it() -> None:
    cat = staged("A cat jumps on the table", "kitchen").actors[0]
    assert where(cat, 0.2)[1] < 0.2 and where(cat, 3.9)[1] > 0.5


def test_at_sea_people_stand_on_planks() -> None:
    (planks,) = staged("Two men shake hands", "sea").things
    assert planks.width > 10 and planks.y < 0


@pytest.mark.parametrize(("prompt", "location", "seen"), [
    ("Anton wakes up in his bed", "sea", "bedroom"), ("A woman drives a car", "museum", "street"),
    ("A girl lies in the grass", "clouds", "meadow"), ("A girl dances under the stars", "", ""),
])
def test_the_sentence_says_where_it_happens_when_the_location_cannot_be(prompt: str, location: str, seen: str) -> None:
    request = ShotRequest(shot="s1", prompt=prompt, location=location, width=192, height=108, frames=24)
    assert cast(request).place_name == seen


def test_what_is_knocked_over_lies() -> None:
    vase = staged("The cat knocks over a vase", "living room").actors[1]
    assert abs(vase.act(0.5).pose.joints["body"].turn) < 0.1 < 1.3 < vase.act(3.5).pose.joints["body"].turn


def test_a_crowd_is_more_than_one() -> None:
    assert len(staged("An angry crowd chases the wizard", "village").actors) == 5


def test_each_of_two_does_his_own_deed() -> None:
    request = ShotRequest(shot="s1", prompt="The actor bows and the audience claps", location="theatre", width=192, height=108, frames=24)
    assert [role.action for role in cast(request).roles] == ["bow", "clap"]


def test_everybody_is_several_people_and_rain_alone_is_a_picture() -> None:
    def players(prompt: str) -> tuple[list[str], list[str]]:
        read = cast(ShotRequest(shot="s1", prompt=prompt, location="market", width=192, height=108, frames=24))
        return [role.action for role in read.roles], [thing.name for thing in read.things]

    assert players("Everybody runs to the stall")[0].count("run") >= 3
    assert players("Rain falls, at the market") == ([], [])


def test_eyes_that_open_are_in_a_face() -> None:
    read = cast(ShotRequest(shot="s1", prompt="A cat presses a button and a robot opens both eyes and lights up", location="spaceship",
                            width=192, height=108, frames=24))
    assert len(read.roles) == 2 and not any("eye" in thing.name for thing in (*read.things, *read.held.values()))

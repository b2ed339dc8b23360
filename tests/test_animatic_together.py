"""What two do with each other, with a thing between them, and on instruments: where hands, things and cameras are."""

from __future__ import annotations

from typing import Any

import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic.appearance import looks_of
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.movers import hand_of
from director.tools.generators.animatic.rig import posed
from director.tools.generators.animatic.stage import Actor, Shoot, subject_of
from director.tools.generators.animatic.words import tokens
from director.vocabulary import Move, Size


def staged(prompt: str, location: str = "meadow", size: Size = Size.FULL, **more: Any) -> Shoot:
    request = ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=size), width=192, height=108, frames=96, **more)
    return block(request, cast(request))


def where(actor: Actor, t: float) -> tuple[float, float]:
    step = actor.act(t)
    return actor.x + step.dx, actor.lift + step.dy


def tall(actor: Actor) -> float:
    return actor.rig.metres * actor.scale


def test_a_close_up_of_two_shows_both_faces() -> None:
    shoot = staged("A girl whispers to a boy", "classroom", Size.CLOSE_UP)
    left, _, right, _ = subject_of(shoot).head
    assert all(left < actor.x < right for actor in shoot.actors)


def test_a_close_up_of_who_speaks_to_another_shows_him_alone() -> None:
    alone, two = (subject_of(staged(said, "classroom", Size.CLOSE_UP)).head for said in ("A girl sings", "A girl whispers to a boy"))
    assert alone[2] - alone[0] < two[2] - two[0]


def test_what_is_juggled_flies_over_the_head_and_comes_back_to_the_hands() -> None:
    robot, *balls = staged("A robot juggles three balls").actors
    heights = [[where(ball, t / 20)[1] for t in range(80)] for ball in balls[:3]]
    assert all(max(high) > tall(robot) and min(high) < 0.6 * tall(robot) for high in heights)


def test_who_is_helped_up_sits_first_and_stands_at_the_end() -> None:
    helper, boy = staged("A grandmother helps a boy up").actors
    assert where(boy, 0.3)[1] < -0.1 and where(boy, 3.5)[1] == pytest.approx(0.0, abs=0.02)
    assert abs(hand_of(helper)(1.5)[0] - hand_of(boy)(1.5)[0]) < 0.15


def test_two_at_a_board_sit_on_its_sides_and_look_at_each_other() -> None:
    boy, girl = staged("A boy and a girl play chess", "park").actors[:2]
    assert boy.x < girl.x and (boy.facing, girl.facing) == (1, -1)
    assert where(boy, 2.0)[1] < 0.1


def test_a_ball_goes_to_and_fro_between_two_who_play_with_it() -> None:
    boy, grandmother, ball = staged("A boy and his grandmother play football", "park").actors
    way = [where(ball, t / 10)[0] for t in range(40)]
    assert max(way) > grandmother.x - 0.7 and min(way[25:]) < boy.x + 0.7


def test_a_bell_that_is_rung_swings_over_the_ringer() -> None:
    shoot = staged("A man rings the bell", "village")
    bell = shoot.actors[1]
    turns = [bell.act(t / 10).pose.joints["body"].turn for t in range(40)]
    assert max(turns) > 0.2 > -0.2 > min(turns)
    assert where(bell, 0.0)[1] > tall(shoot.actors[0])


def test_what_two_carry_is_between_them() -> None:
    woman, man, desk = staged("A woman and a man carry a heavy desk together", "office").actors
    for t in (0.5, 3.0):
        assert where(woman, t)[0] < where(desk, t)[0] < where(man, t)[0]


@pytest.mark.parametrize("prompt", ["A girl plays the violin", "A man plays the guitar"])
def test_a_string_instrument_lies_across_the_body_with_a_hand_on_its_neck(prompt: str) -> None:
    actor = staged(prompt, "stage").actors[0]
    held = next(part for part in actor.rig.parts if part.name == "held")
    assert held.parent == "torso" and 0.8 < held.turn < 1.5
    place = posed(actor.rig, actor.act(1.0).pose)
    assert place["hand_r"][0, 2] > place["held"][0, 2] + 10


def test_who_plays_the_piano_sits_with_the_hands_before_him_and_no_book_in_them() -> None:
    shoot = staged("The teacher plays the piano", "classroom")
    assert not any(part.name == "held" for part in shoot.actors[0].rig.parts)
    x, y = hand_of(shoot.actors[0])(1.0)
    assert x > shoot.actors[0].x + 0.1 and y > 0.3


def test_who_brings_somebody_something_hands_it_over_and_a_dog_does_it_with_its_mouth() -> None:
    dog, man, paper = staged("A dog brings an old man a newspaper", "garden").actors
    assert dog.rig.grip == "mouth"
    assert abs(where(paper, 3.9)[0] - hand_of(man)(3.9)[0]) < 0.05


def test_who_is_fed_gets_what_he_eats() -> None:
    request = ShotRequest(shot="s1", prompt="A farmer feeds a rabbit", location="farm", width=192, height=108, frames=96)
    assert cast(request).held[0].name == "carrot"


def test_who_hides_behind_somebody_is_behind_him_and_seen() -> None:
    boy, mother = staged("A boy hides behind his mother").actors
    assert boy.z > mother.z and 0.1 < abs(boy.x - mother.x) < 0.6


def test_a_carried_child_does_not_hide_the_face() -> None:
    mother, baby = staged("A mother carries her baby", "garden").actors
    chin = -mother.rig.head[3] / 100 * tall(mother)
    assert baby.lift + tall(baby) < chin + 0.2 * tall(mother)


def test_the_colour_of_a_kind_is_that_of_what_is_drawn_for_it() -> None:
    assert looks_of(tokens("a black cat"), "black cat", 0).colours[""] == looks_of(tokens("a black cat"), "cat", 0).colours["cat"]


def test_who_rides_a_little_dragon_over_the_mountains_sits_on_its_back_in_the_air() -> None:
    queen, dragon = staged("A queen rides on a little dragon over the mountains", "mountains").actors
    assert tall(dragon) > 0.9 * tall(queen) and dragon.lift > 0.5 and queen.lift > dragon.lift


def test_a_witch_on_a_broom_is_in_the_air_with_the_broom_under_her() -> None:
    witch, broom = staged("A witch rides on a broom over the village", "village").actors[:2]
    assert witch.lift > 0.8 and abs(where(witch, 2.0)[0] - where(broom, 2.0)[0]) < 0.3


def test_who_goes_down_the_stairs_comes_lower() -> None:
    queen = staged("A queen walks down the stairs of a castle", "castle").actors[0]
    assert where(queen, 3.9)[1] < where(queen, 0.1)[1] - 0.5


def test_who_types_sits_at_a_desk_and_has_no_pencil() -> None:
    shoot = staged("A worker types on a computer", "office")
    assert not any(part.name == "held" for part in shoot.actors[0].rig.parts)
    assert len(shoot.things) == 3 and hand_of(shoot.actors[0])(1.0)[0] > shoot.actors[0].x + 0.2


def test_under_the_sea_is_not_on_it() -> None:
    request = ShotRequest(shot="s1", prompt="A mermaid finds a chest under the sea", location="sea", width=192, height=108, frames=96)
    assert cast(request).place_name == "underwater"


def test_bones_and_skeletons_of_animals_are_things() -> None:
    for prompt, thing in (("An explorer finds a bone of a dinosaur", "bone"), ("A boy looks at a dinosaur skeleton", "dinosaur skeleton")):
        told = cast(ShotRequest(shot="s1", prompt=prompt, location="museum", width=192, height=108, frames=96))
        assert len(told.roles) == 1 and told.things[0].name == thing


def test_what_somebodys_line_says_he_has_with_him_is_in_his_hand() -> None:
    girl = Character(name="the girl", description="a girl with an umbrella")
    actor = staged("A girl with an umbrella listens", "street", characters=(girl,)).actors[0]
    assert any(part.name == "held" for part in actor.rig.parts)


def test_black_and_white_is_first_of_all_black() -> None:
    both, black = (looks_of(tokens(f"a {said} penguin"), "penguin", 0).colours[""] for said in ("black and white", "black"))
    assert both == black


def test_falling_snow_makes_nobody_fall() -> None:
    told = cast(ShotRequest(shot="s1", prompt="A boy builds a snowman, falling snow", location="snow", width=192, height=108, frames=96))
    assert told.roles[0].then == ""


def test_who_drives_is_in_a_car_though_none_is_named() -> None:
    driver, taxi = staged("A taxi driver drives through the city", "city").actors
    assert taxi.rig.skeleton == "vehicle" and driver.z < taxi.z


def test_a_close_up_of_who_finds_something_shows_what_he_finds() -> None:
    shoot = staged("A pirate finds a treasure chest", "beach", Size.CLOSE_UP)
    _, bottom, right, _ = subject_of(shoot).head
    assert bottom < 0.05 and right >= shoot.things[0].x


def test_what_is_dropped_falls_and_who_dropped_it_does_not() -> None:
    parrot, key = staged("A parrot drops the key into the sea", "sea").actors
    assert where(key, 0.5)[1] > where(key, 3.5)[1] + 0.3
    assert abs(parrot.act(3.5).tilt) < 0.5


def test_what_somebody_paints_is_on_an_easel_before_him() -> None:
    shoot = staged("A girl paints a picture of a dinosaur", "classroom")
    assert len([actor for actor in shoot.actors if actor.rig.skeleton == "biped"]) == 1
    assert shoot.things[0].x > shoot.actors[0].x


def test_a_dog_and_a_girl_who_row_are_both_in_the_boat() -> None:
    dog, girl, boat = staged("A dog and a girl row a boat", "lake").actors[:3]
    assert abs(dog.x - boat.x) < 1.2 and abs(girl.x - boat.x) < 1.2 and dog.lift > boat.lift


def test_a_shooting_star_hangs_where_no_house_is_before_it() -> None:
    shoot = staged("A boy points at a shooting star in the sky", "farm")
    assert shoot.light.name == "night" and shoot.things[0].z > 100
    assert hand_of(shoot.actors[0])(2.0)[1] > 0.7 * tall(shoot.actors[0])


def test_who_covers_his_eyes_has_his_hands_before_them() -> None:
    boy = staged("A boy covers his eyes").actors[0]
    top, chin = (-edge / 100 * tall(boy) for edge in (boy.rig.head[1], boy.rig.head[3]))
    assert chin < hand_of(boy)(1.5)[1] < top and abs(hand_of(boy)(1.5)[0] - boy.x) < 0.25 * tall(boy)


def test_in_a_room_nobody_runs_through_the_wall() -> None:
    request = ShotRequest(shot="s1", prompt="A baker chases a fox", location="bakery", camera=Camera(size=Size.WIDE, move=Move.TRACKING),
                          width=192, height=108, frames=96)
    assert abs(subject_of(block(request, cast(request))).travel) < 3.0


def test_an_animal_that_is_brought_is_given() -> None:
    keeper, fish = staged("A seagull brings the keeper a fish", "beach").actors[1:]
    assert abs(where(fish, 3.9)[0] - hand_of(keeper)(3.9)[0]) < 0.1 and keeper.facing == -1


def test_who_knits_in_an_armchair_sits_in_it() -> None:
    told = cast(ShotRequest(shot="s1", prompt="A man knits in an armchair", location="room", width=192, height=108, frames=96))
    assert (told.roles[0].action, told.roles[0].then) == ("sit", "sew")


def test_a_fairy_tale_is_no_fairy() -> None:
    told = cast(ShotRequest(shot="s1", prompt="A girl reads a fairy tale to a man", location="room", width=192, height=108, frames=96))
    assert [role.kind for role in told.roles] == ["girl", "man"]


def test_who_dances_on_the_piano_is_on_it() -> None:
    shoot = staged("A little mouse dances on the piano", "stage")
    assert shoot.actors[0].lift > 0.5 and shoot.actors[0].x == shoot.things[0].x


def test_there_are_no_hills_on_a_roof() -> None:
    hill, ladder = (staged("A man climbs up", place).things[0] for place in ("hills", "rooftop"))
    assert hill.width > 3 * ladder.width


def test_strings_of_lights_hang_above_all_heads_and_are_no_rope() -> None:
    told = cast(ShotRequest(shot="s1", prompt="A man sings, evening, warm strings of lights", location="village under strings of lights",
                            width=192, height=108, frames=96))
    assert [thing.name for thing in told.things] == ["strings of lights"] and not told.notes
    shoot = staged("A man sings under fairy lights", "garden")
    assert all(layer.y > tall(shoot.actors[0]) for layer in shoot.things)


def test_who_runs_away_with_the_star_holds_it() -> None:
    assert cast(ShotRequest(shot="s1", prompt="A squirrel runs away with the star", location="village", width=192, height=108,
                            frames=96)).held[0].name == "star"


def test_an_accordion_is_held_at_both_sides() -> None:
    shoot = staged("A woman plays the accordion", "street")
    assert not shoot.things, "it stands on no floor"
    assert any(part.name == "held" and part.parent == "torso" for part in shoot.actors[0].rig.parts)


@pytest.mark.parametrize("beast, thing, low, high", [
    ("dog", "parcel", 0.4, 1.0), ("horse", "barrel", 0.4, 1.0), ("green dragon", "big box", 0.3, 1.0), ("stork", "parcel", 0.2, 0.75),
])
def test_what_a_beast_without_hands_carries_is_on_its_back_or_under_its_beak(beast: str, thing: str, low: float, high: float) -> None:
    carrier, load = staged(f"A {beast} carries a {thing}").actors[:2]
    for t in (0.5, 2.0, 3.5):
        assert low * tall(carrier) < where(load, t)[1] - where(carrier, t)[1] < high * tall(carrier)
        assert abs(where(load, t)[0] - where(carrier, t)[0]) < 0.8 * tall(carrier)


@pytest.mark.parametrize("prompt, location, stands", [
    ("A dragon stands at the door of the tea house", "in front of the tea house on a mountain", False),
    ("A boy stands at the door", "meadow", True),
    ("A girl finds a door", "forest", True),
])
def test_the_door_of_a_house_does_not_stand_alone_before_it(prompt: str, location: str, stands: bool) -> None:
    made = cast(ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=Size.FULL), width=192, height=108, frames=48))
    assert ("door" in [thing.name for thing in made.things]) is stands

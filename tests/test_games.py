"""Games and rides as they look: to and fro, down, over the hills, both sides against each other, everybody on his own horse."""

from __future__ import annotations

import numpy as np
import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.movers import hand_of
from director.tools.generators.animatic.stage import Actor, Shoot, Stage
from director.tools.generators.animatic.words import bases
from director.vocabulary import Size


def asked(prompt: str, location: str = "meadow") -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=Size.FULL), width=192, height=108, frames=96, seed=1)


def played(prompt: str, location: str = "meadow") -> Cast:
    return cast(asked(prompt, location))


def staged(prompt: str, location: str = "meadow") -> Shoot:
    return block(asked(prompt, location), played(prompt, location))


def actions(prompt: str, location: str = "meadow") -> list[str]:
    return [role.action for role in played(prompt, location).roles]


def where(actor: Actor, t: float) -> tuple[float, float]:
    step = actor.act(t)
    return actor.x + step.dx, actor.lift + step.dy


def course(actor: Actor) -> list[tuple[float, float]]:
    return [where(actor, k / 12) for k in range(48)]


def test_who_is_on_a_swing_goes_to_and_fro_and_higher_at_both_ends() -> None:
    boy = staged("A boy swings on a swing", "playground").actors[0]
    (left, low_left), (right, low_right) = min(course(boy)), max(course(boy))
    assert right - left > boy.rig.metres and min(low_left, low_right) > min(y for _, y in course(boy)) + 0.1


def test_who_pushes_somebody_on_a_swing_stays_behind_him() -> None:
    mother, girl = staged("A mother pushes her daughter on the swing", "playground").actors[:2]
    assert {x for x, _ in course(mother)} == {mother.x} and mother.x < min(x for x, _ in course(girl)) - 0.15


def test_who_falls_off_a_swing_does_not_swing() -> None:
    assert actions("A girl falls off the swing", "playground") == ["fall"]


def test_a_sword_that_is_swung_is_fought_with() -> None:
    assert actions("A knight swings his sword") == ["fight"]


def test_who_slides_down_a_slide_comes_from_its_top_to_the_ground() -> None:
    girl = staged("A girl slides down the slide", "playground").actors[0]
    heights = [y for _, y in course(girl)]
    assert max(heights) > 1.2 * girl.rig.metres and min(heights) < 0.3 * girl.rig.metres


def test_those_on_a_roller_coaster_are_seen_and_go_up_and_down() -> None:
    shoot = staged("Two children ride a roller coaster and scream", "amusement park")
    one, two = (course(actor) for actor in shoot.actors[:2])
    assert all(max(y for _, y in way) - min(y for _, y in way) > 0.8 and way[-1][0] > way[0][0] + 3 for way in (one, two))
    assert abs(one[0][0] - two[0][0]) > 0.8                    # one behind the other


@pytest.mark.parametrize("prompt", ["Children have a snowball fight in the yard", "The boys throw snowballs at each other"])
def test_snowballs_fly_from_one_side_to_the_other(prompt: str) -> None:
    shoot, number = staged(prompt, "snowy village"), len(played(prompt, "snowy village").roles)
    throwers, balls = shoot.actors[:number], shoot.actors[number:2 * number]
    assert [thing.name for thing in played(prompt, "snowy village").things] == ["snowball"]
    assert {actor.facing for actor in throwers} == {1, -1}
    for actor, ball in zip(throwers, balls, strict=True):
        assert max(abs(x - actor.x) for x, _ in course(ball)) > actor.rig.metres


def test_a_pillow_fight_is_fought_with_pillows_and_a_sword_fight_with_swords() -> None:
    assert actions("Two girls have a pillow fight", "bedroom") == ["throw", "throw"]
    assert actions("Two pirates have a sword fight", "ship deck") == ["fight", "fight"]


def test_both_sides_of_a_tug_of_war_have_their_hands_on_one_rope_and_lean_away() -> None:
    shoot = staged("Two teams of children play tug of war")
    group = shoot.actors[:4]
    assert len({round(hand_of(actor)(1.0)[1], 1) for actor in group}) == 1
    assert sorted(actor.facing for actor in group) == [-1, -1, 1, 1]
    assert all(actor.act(1.0).tilt < -0.2 for actor in group)


def test_who_glides_over_the_ice_skates_on_blades() -> None:
    girl = played("A girl glides over the ice in red skates", "frozen lake").roles[0]
    plain = played("A girl walks over the ice", "frozen lake").roles[0]
    blades = [sum(part.body.count("#dfe6f0") for part in role.rig.parts if part.name.startswith("foot_")) for role in (girl, plain)]
    assert girl.action == "skate" and blades == [2, 0]


def test_tennis_is_played_with_rackets_and_a_ball_between_the_players() -> None:
    made = played("Two friends play tennis", "tennis court")
    assert {thing.name for thing in made.held.values()} == {"tennis racket"} and len(made.held) == 2
    shoot = staged("Two friends play tennis", "tennis court")
    one, two, ball = shoot.actors[:3]
    across = [x for x, _ in course(ball)]
    assert min(across) < one.x + 1.2 and max(across) > two.x - 1.2


def test_of_several_horses_everybody_has_his_own() -> None:
    made = played("Three cowboys ride horses through the desert", "desert")
    assert len(set(made.riding.values())) == 3 == len(made.riding)


@pytest.mark.parametrize("prompt", ["Two knights joust on horses", "Two knights joust"])
def test_knights_joust_from_horses_with_lances_towards_each_other(prompt: str) -> None:
    made, shoot = played(prompt, "castle"), staged(prompt, "castle")
    assert sorted(set(made.riding.values())) == [2, 3]
    assert {thing.name for thing in made.held.values()} == {"lance"}
    assert [actor.facing for actor in shoot.actors[:4]] == [1, -1, 1, -1]


def test_a_jockey_has_a_horse() -> None:
    made = played("A jockey races to the finish", "race track")
    assert [role.kind for role in made.roles if role.rig.skeleton == "quadruped"] == ["horse"] and made.riding


def test_who_waves_from_a_horse_stays_in_the_saddle() -> None:
    made = played("A man on a horse waves")
    assert [role.action for role in made.roles] == ["wave", "stand"]
    man = staged("A man on a horse waves").actors[0]
    assert hand_of(man)(1.5)[1] > man.lift + 0.5 * man.rig.metres and abs(man.act(1.5).pose.joints["leg_r"].turn) > 0.2


def test_all_children_play_where_no_word_follows_that_begins_a_phrase() -> None:
    assert actions("Children play football", "football pitch") == ["play"] * 3


def test_paper_planes_are_folded_not_planned() -> None:
    assert "plan" not in bases("planes")
    made = played("A boy folds paper planes at the table", "classroom")
    assert [role.action for role in made.roles] == ["fold"] and made.held[0].name == "paper plane"


def test_a_swing_shows_its_seat() -> None:
    empty, swinging = (Stage(staged(prompt, "playground")).frame(40) for prompt in ("A boy stands", "A boy swings on a swing"))
    assert np.abs(empty.astype(int) - swinging).mean() > 2


def test_a_skier_is_on_skis_and_has_none_in_the_hand() -> None:
    made = played("A skier races down the slope", "ski slope")
    skis = [part.box[2] for part in made.roles[0].rig.parts if part.name.startswith("foot_")]
    assert made.roles[0].action == "ski" and min(skis) > 25 and not made.held


def test_arrows_fly_from_the_bow_into_the_target() -> None:
    shoot = staged("A boy shoots an arrow at a target")
    boy, arrow = shoot.actors[:2]
    target = max(shoot.things, key=lambda layer: layer.x)
    assert played("An archer aims at the target").held[0].name == "bow and arrow"
    assert where(arrow, 0.5)[0] < boy.x + boy.rig.metres < where(arrow, 1.6)[0] == pytest.approx(target.x, abs=0.1)


def test_weights_go_up_over_the_head_in_both_hands() -> None:
    man, bar = staged("A man lifts weights", "gym").actors[:2]
    heights = [y for _, y in course(bar)]
    assert max(heights) > 0.75 * man.rig.metres and min(heights) < 0.45 * man.rig.metres


def test_bubbles_come_from_the_mouth_and_candles_stand_before_who_blows() -> None:
    girl, *bubbles = staged("A girl blows soap bubbles", "garden").actors[:4]
    ways = [course(bubble) for bubble in bubbles]
    assert all(min(x for x, _ in way) > girl.x and max(y for _, y in way) > 0.8 * girl.rig.metres for way in ways)
    cake = played("A boy blows out the candles on his cake", "kitchen")
    assert cake.roles[0].action == "blow" and not cake.held and {thing.name for thing in cake.things} == {"candle", "cake"}


def test_a_pancake_that_is_flipped_goes_up_from_the_pan() -> None:
    made, shoot = played("A chef flips a pancake", "kitchen"), staged("A chef flips a pancake", "kitchen")
    heights = [y for _, y in course(shoot.actors[1])]
    assert made.held[0].name == "frying pan" and max(heights) - min(heights) > 0.5 * shoot.actors[0].rig.metres


@pytest.mark.parametrize(("prompt", "done"), [
    ("Children play tag", ["run"] * 3), ("Children play hide and seek in the park", ["cover eyes", "hide", "hide"]),
    ("Two children play in the snow", ["jump"] * 2), ("A boy plays a tune", ["play"]), ("A girl plays the violin", ["play"]),
])
def test_who_plays_with_nothing_in_his_hands_plays_no_air_guitar(prompt: str, done: list[str]) -> None:
    assert actions(prompt) == done


def test_a_golfer_strikes_the_ball_far_away() -> None:
    golfer, ball = staged("A golfer hits the ball", "golf course").actors[:2]
    assert max(x for x, _ in course(ball)) > golfer.x + 3 * golfer.rig.metres
    assert played("A golfer hits the ball", "golf course").place_name == "golf course"


def test_fireworks_burst_in_the_sky_behind_those_who_watch() -> None:
    shoot = staged("A family watches fireworks", "hill at night")
    shows = [actor for actor in shoot.actors if actor.z > 50]
    sizes = [[actor.act(t / 6).pose.joints["body"].sx for t in range(24)] for actor in shows]
    assert len(shows) == 5 and all(min(each) < 0.1 and max(each) > 0.9 for each in sizes) and all(actor.extra for actor in shows)


@pytest.mark.parametrize(("prompt", "kind"), [
    ("A cat in a top hat walks", "cat"), ("A dog with a red scarf runs", "dog"),
    ("A dog with big ears runs", "dog on all fours"), ("A dog runs", "dog on all fours"),
])
def test_a_beast_that_has_clothes_on_stands_upright_in_them(prompt: str, kind: str) -> None:
    assert [role.kind for role in played(prompt).roles] == [kind]


def test_hats_thrown_into_the_air_go_up_over_all_heads() -> None:
    told = "Students throw their hats into the air", "university"
    shoot, made = staged(*told), played(*told)
    hats = [actor for actor in shoot.actors[len(made.roles):] if actor.rig.parts[0].body]
    assert [thing.name for thing in made.things] == ["hat"] and len(hats) == len(made.roles) > 1
    assert all(max(y for _, y in course(hat)) > 1.2 * shoot.actors[0].rig.metres for hat in hats)


def test_pigeons_are_fed_not_carried() -> None:
    made, shoot = played("A girl feeds pigeons in the square", "town square"), staged("A girl feeds pigeons in the square", "town square")
    assert made.held[0].name == "bread" and all(actor.lift + actor.act(2.0).dy < 0.3 for actor in shoot.actors[1:len(made.roles)])


def test_who_is_at_a_market_stall_is_not_behind_it() -> None:
    shoot = staged("A baker sells bread at a stall", "market")
    assert all(layer.z > shoot.actors[0].z for layer in shoot.things)


def test_a_boat_that_brings_somebody_home_is_in_no_room() -> None:
    assert played("A fishing boat brings a sailor home", "a cosy room").place_name == "harbour"
    assert played("A boy builds a toy boat", "bedroom").place_name == "bedroom"


def test_those_on_a_seesaw_go_up_in_turn() -> None:
    one, two = (course(actor) for actor in staged("Two children sit on a seesaw", "playground").actors[:2])
    high, low = max(range(48), key=lambda k: one[k][1]), min(range(48), key=lambda k: one[k][1])
    assert one[high][1] > one[low][1] + 0.3 and two[low][1] > two[high][1] + 0.3


def test_those_on_a_carousel_go_round_under_its_roof() -> None:
    made, shoot = played("Children ride a carousel", "amusement park"), staged("Children ride a carousel", "amusement park")
    for child in shoot.actors[:len(made.roles)]:
        way = [child.act(t / 4) for t in range(32)]
        assert max(step.dx for step in way) - min(step.dx for step in way) > child.rig.metres
        assert len({step.dz > -0.25 for step in way}) == 2 and max(step.dy for step in way) < 1.5 * child.rig.metres


def test_who_jumps_on_a_trampoline_is_on_it() -> None:
    shoot = staged("Two girls jump on a trampoline", "garden")
    cloth = max(shoot.things, key=lambda layer: layer.width)
    assert all(actor.lift > 0.3 and abs(actor.x - cloth.x) < cloth.width / 2 for actor in shoot.actors[:2])


def test_a_ball_that_is_bounced_goes_from_the_hand_to_the_ground() -> None:
    boy, ball = staged("A boy bounces a basketball", "street").actors[:2]
    heights = [y for _, y in course(ball)]
    assert min(heights) < 0.05 * boy.rig.metres < 0.3 * boy.rig.metres < max(heights)


def test_who_rows_has_a_boat_and_a_woman_does_yoga_alone() -> None:
    assert [role.kind for role in played("A man rows across the lake", "lake").roles] == ["man", "rowboat"]
    assert [role.kind for role in played("A woman does yoga on the beach", "beach").roles] == ["woman"]
    assert [role.kind for role in played("Two does graze", "forest").roles] == ["doe", "doe"]


@pytest.mark.parametrize(("prompt", "done"), [
    ("The boys play in the mud", ["jump"] * 3), ("A dog plays in the park", ["jump"]), ("A dog plays with a ball", ["play"]),
])
def test_beasts_and_children_in_the_mud_romp(prompt: str, done: list[str]) -> None:
    assert actions(prompt) == done

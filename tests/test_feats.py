"""What is taught and learnt is done in the picture, and tricks have what they take."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.feats import rephrased
from director.tools.generators.animatic.stage import Actor, Shoot
from director.vocabulary import Size


def asked(prompt: str, location: str = "meadow") -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=Size.FULL), width=192, height=108, frames=96, seed=1)


def played(prompt: str) -> Cast:
    return cast(asked(prompt))


def staged(prompt: str) -> Shoot:
    return block(asked(prompt), played(prompt))


def top(actor: Actor) -> float:
    return max(actor.lift + actor.act(k / 12).dy for k in range(48))


def in_the_air(shoot: Shoot, above: float) -> int:
    return sum(actor.rig.skeleton == "thing" and bool(actor.rig.parts[0].body) and top(actor) > above for actor in shoot.actors)


@pytest.mark.parametrize("prompt", ["A seal juggles", "A monkey learns to juggle", "A clown teaches a seal to juggle",
                                    "A girl shows a robot how to juggle",
                                    "A goose juggles three oranges", "A wizard gives a troll juggling lessons"])
def test_whoever_juggles_or_learns_it_has_three_things_in_the_air(prompt: str) -> None:
    shoot = staged(prompt)
    learner = shoot.actors[len(played(prompt).roles) - 1]
    assert in_the_air(shoot, 0.9 * learner.rig.metres * learner.scale) >= 3


@pytest.mark.parametrize(("prompt", "teacher", "pupil"), [
    ("A girl teaches a robot to dance", "dance", "dance"), ("A bird teaches a pig to fly", "fly", "fly"),
    ("A father teaches his daughter to ride a bike", "point", "ride"),
    ("A coach shows a boy how to swim", "swim", "swim"), ("A grandmother teaches a robot to paint", "point", "paint")])
def test_who_teaches_shows_it_or_points_and_who_learns_does_it(prompt: str, teacher: str, pupil: str) -> None:
    assert [role.action for role in played(prompt).roles[:2]] == [teacher, pupil]


def test_only_who_learns_to_ride_sits_on_the_bicycle() -> None:
    told = played("A father teaches his daughter to ride a bike")
    assert [told.roles[i].kind for i in told.riding] == ["daughter"]


def test_who_rides_towards_the_left_sits_on_the_saddle_behind_the_handlebar() -> None:
    prompt = "A father teaches his daughter to ride a bike"
    (rider, seat), shoot = next(iter(played(prompt).riding.items())), staged(prompt)
    assert shoot.actors[rider].facing == shoot.actors[seat].facing
    assert (shoot.actors[rider].x - shoot.actors[seat].x) * shoot.actors[seat].facing < 0


@pytest.mark.parametrize(("said", "meant"), [
    ("She teaches juggling to a seal", "She teaches a seal to juggling"), ("A boy does a perfect cartwheel", "A boy cartwheels"),
    ("An otter takes its first flying lesson", "An otter learns to flying"),
    ("He shows the guests to their room", "He shows the guests to their room")])
def test_lessons_and_turns_are_put_as_verbs(said: str, meant: str) -> None:
    assert rephrased(said).lower() == meant.lower()


@pytest.mark.parametrize(("prompt", "how"), [
    ("A clown walks on stilts", "stilts"), ("A cat walks along a tightrope", "tightrope"), ("A girl spins a hula hoop", "hoop"),
    ("An acrobat spins plates", "plates"),
    ("An elephant balances on a ball", "perch"), ("A seal balances a ball on its nose", "on nose"),
    ("A woman balances three books on her head", "on head"),
    ("A magician pulls a rabbit out of a hat", "conjure"),
    ("A wizard pulls a bunch of flowers out of a box", "conjure"),
    ("A tiger jumps through a burning hoop", "hoop leap")])
def test_a_trick_has_what_it_takes(prompt: str, how: str) -> None:
    assert how in [thing.how for thing in played(prompt).things]


@pytest.mark.parametrize("prompt", ["A clown walks on stilts", "A cat walks along a tightrope", "An elephant balances on a ball"])
def test_who_is_up_there_is_up_there(prompt: str) -> None:
    actor = staged(prompt).actors[0]
    assert actor.lift > 0.4 * actor.rig.metres * actor.scale


def test_what_is_pulled_out_of_a_hat_comes_up_out_of_it() -> None:
    rabbit = staged("A magician pulls a rabbit out of a hat").actors[1]
    assert rabbit.act(3.9).dy - rabbit.act(0.0).dy > 0.5 * rabbit.rig.metres * rabbit.scale


def test_a_cartwheel_goes_all_the_way_round() -> None:
    boy = staged("A boy does a cartwheel").actors[0]
    assert max(boy.act(k / 24).tilt for k in range(96)) > 6.0


def test_a_beast_that_does_what_takes_hands_stands_upright() -> None:
    assert played("A bear rides a unicycle").roles[0].rig.skeleton == "biped"
    assert played("A bear learns to play the drum").roles[0].rig.skeleton == "biped"
    assert played("A bear runs through the woods").roles[0].rig.skeleton == "quadruped"


def test_who_turns_to_stone_is_of_stone_from_then_on_and_moves_no_more() -> None:
    told, shoot = played("A knight waves and turns to stone"), staged("A knight waves and turns to stone")
    assert not told.things
    statue = next(actor for actor in shoot.actors if actor.rig.stuff == "stone")
    assert statue.act(1.0).pose.hide and not statue.act(3.0).pose.hide
    assert statue.act(3.0).pose.joints == statue.act(3.9).pose.joints


def test_a_beast_that_turns_purple_is_purple_from_then_on() -> None:
    shoot = staged("A cat turns purple")
    before, after = (next(part.body for part in shoot.actors[k].rig.parts if part.name == "body") for k in (0, -1))
    assert before != after or shoot.actors[0].rig.defs != shoot.actors[-1].rig.defs
    assert shoot.actors[0].act(3.0).pose.hide and not shoot.actors[-1].act(3.0).pose.hide


def test_who_serves_tea_throws_none() -> None:
    assert [role.action for role in played("A panda serves tea to a traveller").roles] == ["give", "reach"]
    assert played("A tennis player serves the ball").roles[0].action == "strike"


def test_who_drives_a_chariot_stands_up_in_it() -> None:
    told, shoot = played("A Roman drives a chariot"), staged("A Roman drives a chariot")
    (rider, seat), = told.riding.items()
    assert shoot.actors[rider].lift + shoot.actors[rider].rig.metres > shoot.actors[seat].rig.metres


def test_who_is_called_for_the_tightrope_walks_on_one() -> None:
    assert [thing.how for thing in played("A tightrope walker crosses the square").things] == ["tightrope"]

"""Who is drawn is on the paper, not in the room; and what else stands where the words say: hugs, cubs, mountains, under a bridge."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.canvases import picture
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.depicting import picture_in
from director.tools.generators.animatic.stage import Shoot
from director.tools.generators.animatic.together import _face_of
from director.vocabulary import Size


def asked(prompt: str, location: str) -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=Size.FULL), width=192, height=108, frames=96, seed=1)


def played(prompt: str, location: str = "kitchen") -> Cast:
    return cast(asked(prompt, location))


def staged(prompt: str, location: str = "kitchen") -> Shoot:
    return block(asked(prompt, location), played(prompt, location))


def kinds(prompt: str, location: str = "kitchen") -> list[str]:
    return [role.kind for role in played(prompt, location).roles]


@pytest.mark.parametrize(("prompt", "shown"), [
    ("A girl draws a dragon with crayons", "dragon"), ("A boy paints a dragon", "dragon"), ("A child sketches her cat", "cat"),
    ("A boy draws a big green dinosaur", "dinosaur"), ("A girl draws a red house and a sun", "house"),
    ("An old man paints a portrait of his wife", "wife"),
    ("The artist paints a portrait", "man"),
])
def test_what_is_drawn_is_known(prompt: str, shown: str) -> None:
    found = picture_in(prompt)
    assert found is not None and found[0] == shown


@pytest.mark.parametrize("prompt", [
    "A knight draws his sword", "A girl draws the curtain",
    "A man paints the boat blue", "A man paints a fence", "A girl looks at a dragon",
])
def test_what_is_no_picture_is_none(prompt: str) -> None:
    assert picture_in(prompt) is None


@pytest.mark.parametrize("prompt", ["A girl draws a dragon with crayons", "A girl paints a dragon"])
def test_the_dragon_is_in_the_picture_and_not_in_the_room(prompt: str) -> None:
    assert kinds(prompt) == ["girl"] and kinds("A girl meets a dragon") == ["girl", "dragon"]
    dragon = picture(prompt, played(prompt).roles[0].rig)
    assert dragon is not None
    assert any(dragon.body in layer.sketch.body for layer in staged(prompt).things)


def test_a_self_portrait_shows_the_head_of_who_paints_it() -> None:
    rig = played("The artist paints a self-portrait", "studio").roles[0].rig
    face = picture("The artist paints a self-portrait", rig)
    head = next(part for part in rig.parts if part.name == "head")
    assert face is not None and head.body.split("fill")[0] in face.body and "hand_r" not in face.body


def test_who_paints_the_boat_has_the_boat_before_him() -> None:
    assert kinds("A woman paints the boat blue", "harbour") == ["woman", "boat"]


@pytest.mark.parametrize("prompt", ["Two lions hug", "A cat hugs a dog", "A girl hugs a horse"])
def test_heads_of_those_who_hug_touch(prompt: str) -> None:
    one, two = staged(prompt, "meadow").actors[:2]
    broad = sum((actor.rig.head[2] - actor.rig.head[0]) * actor.rig.metres * actor.scale / 100 for actor in (one, two)) / 2
    assert abs(_face_of(one) - _face_of(two)) < broad


def test_a_cub_is_of_its_mothers_kind_and_smaller() -> None:
    mother, cub = played("A mother bear licks her cub", "forest").roles
    assert cub.kind == mother.kind and cub.rig.metres < 0.8 * mother.rig.metres


def test_a_mountain_village_has_mountains_behind_it() -> None:
    plain, high = (staged("A man walks", where).scenery.layers for where in ("village", "mountain village"))
    assert len(high) == len(plain) + 2 and high[0].z > max(layer.z for layer in plain if layer.z < 170)


@pytest.mark.parametrize("prompt", ["A woman stands under a bridge", "A man sleeps under the old bridge"])
def test_who_is_under_a_bridge_has_it_over_him(prompt: str) -> None:
    assert played(prompt, "city").place_name == "under a bridge"


def test_a_boat_that_passes_under_a_bridge_stays_on_the_river() -> None:
    assert played("A boat sails under the bridge", "river").place_name == "river"


def test_a_dragon_lights_candles_with_fire() -> None:
    made = played("A dragon lights the candles on the cake", "castle hall")
    assert made.roles[0].action == "breathe fire" and {thing.name for thing in made.things} == {"candle", "cake"}
    assert played("A girl lights the candles on the cake", "kitchen").roles[0].action == "light"


def test_words_for_the_look_of_a_film_put_nothing_on_stage() -> None:
    assert not played("Black and white", "").things and played("A long pause", "").things


def test_who_dances_on_a_car_roof_is_up_there_in_the_street() -> None:
    man, car = staged("A man dances on a car roof", "on a car roof").actors[:2]
    assert abs(man.x - car.x) < 0.5 and 0.6 * car.rig.metres < man.lift < 1.1 * car.rig.metres
    assert played("A man dances on a car roof", "on a car roof").place_name == "city street"
    assert played("A man dances on the roof", "on a roof").place_name == "roof"


def test_a_lantern_that_is_let_go_rises_from_the_hands() -> None:
    boy, lantern = staged("A boy lets a paper lantern rise into the night sky", "lake").actors[:2]
    heights = [lantern.act(t / 4).dy for t in range(16)]
    assert heights == sorted(heights) and heights[-1] > heights[0] + 0.5 * boy.rig.metres


def test_a_bird_that_is_set_free_flies() -> None:
    assert [role.action for role in played("A girl releases a white dove", "town square").roles] == ["release", "fly"]
    assert [role.action for role in played("A seagull tries again and really flies", "lighthouse").roles] == ["fly"]


def test_who_floats_on_a_leaf_is_on_the_water_with_the_leaf_under_him() -> None:
    told = "A hedgehog floats on a leaf down the river"
    made, shoot = played(told, "river"), staged(told, "river")
    hedgehog, leaf = shoot.actors[:2]
    assert made.place_name == "open water" and [thing.name for thing in made.things] == ["leaf"]
    assert all(abs(hedgehog.x + hedgehog.act(t).dx - leaf.x - leaf.act(t).dx) < 0.2 for t in (0.5, 2.0, 3.5))


def test_a_wedding_cake_is_a_cake_at_a_wedding_too() -> None:
    made = played("A woman drops the wedding cake", "wedding under an arch of flowers")
    assert [(thing.name, thing.how) for thing in made.things] == [("wedding cake", "drop")] and made.roles[0].mood == "surprised"


def test_who_runs_a_stand_does_not_run() -> None:
    assert {role.action for role in played("Two sisters run a lemonade stand", "park").roles} == {"stand"}


def test_a_place_that_a_sentence_is_about_is_where_it_plays() -> None:
    assert played("The mountain shakes", "").place_name == "mountain"

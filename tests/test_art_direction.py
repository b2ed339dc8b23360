"""What an art director would send back: hidden faces, wrong eyes, day in a dark wood, stairs in a meadow, frames with nothing in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic import lens
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.rig import posed
from director.tools.generators.animatic.stage import Shoot, Stage, metres, subject_of
from director.vocabulary import Size


def asked(prompt: str, location: str = "park", size: Size = Size.MEDIUM, **more: Any) -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=size), width=320, height=180, frames=72, **more)


def staged(prompt: str, location: str = "park", size: Size = Size.MEDIUM, **more: Any) -> Shoot:
    request = asked(prompt, location, size, **more)
    return block(request, cast(request))


def picture(shoot: Shoot, index: int = 36) -> Any:
    """RGB, (height, width, 3)."""
    return cv2.cvtColor(Stage(shoot).frame(index), cv2.COLOR_YUV2RGB_I420)


@pytest.mark.parametrize("who", ["A cat with one green eye and one blue eye", "A woman with one brown eye and one green eye",
    "A black dog with one blue eye"])
def test_each_eye_has_its_own_colour(who: str) -> None:
    parts = {part.name: part.body for part in staged(f"{who} looks up").actors[0].rig.parts}
    halves = [parts[name].split('<g clip-path="url(#eye-two)">') for name in ("eyes", "pupils")]
    assert any(left != f'<g clip-path="url(#eye-one)">{right}' for left, right in halves)


def test_a_robot_with_one_eye_has_one() -> None:
    eyes = next(part for part in staged("A robot with one green eye waits").actors[0].rig.parts if part.name == "eyes")
    assert "clip-path" not in eyes.body and eyes.body.count("<ellipse") == 2


@pytest.mark.parametrize("who", ["queen holds a golden sceptre", "wizard with a long staff stands there", "witch looks up"])
def test_what_is_long_is_held_beside_the_face(who: str) -> None:
    rig, act = (actor := staged(f"A {who}", "throne room").actors[0]).rig, actor.act
    held = next(part for part in rig.parts if part.name == "held")
    for t in (0.5, 1.5, 2.5):
        at = posed(rig, act(t).pose)["held"]
        assert at[0, 2] + held.box[0] * 0.2 > rig.head[2] - 4, "right of the cheek, rig units"


def test_the_stairs_of_a_castle_are_in_it() -> None:
    assert "throne room" in (cast(asked("A knight climbs the stairs", "castle")).place or pytest.fail()).names
    assert "castle" in (cast(asked("A knight rides to the castle", "castle")).place or pytest.fail()).names


def test_a_dark_forest_is_dark_and_a_forest_is_not() -> None:
    dark, day = (picture(staged("A girl walks along the path", place, Size.WIDE)).mean() for place in ("dark forest", "forest"))
    assert dark < 0.6 * day
    assert picture(staged("A girl walks", "spooky old forest", Size.WIDE)).mean() < 0.6 * day


@pytest.mark.parametrize("who", ["robot waits", "girl kneels in the grass", "grandmother sits in an armchair", "boy stands"])
def test_a_close_up_holds_the_head_of_who_sits_as_of_who_stands(who: str) -> None:
    shoot = staged(f"A {who}", "living room", Size.CLOSE_UP)
    actor = shoot.actors[shoot.lead]
    view = lens.home(shoot.camera, subject_of(shoot), shoot.width, shoot.height)
    step = actor.act(1.5)
    head = posed(actor.rig, step.pose)["head"]
    x, y, _ = view.at(actor.x + step.dx + head[0, 2] * metres(actor), actor.lift + step.dy - head[1, 2] * metres(actor), actor.z)
    assert 0.2 * shoot.width < x < 0.8 * shoot.width and 0.2 * shoot.height < y < shoot.height


@pytest.mark.parametrize(("prompt", "location"), [("Everything changes", ""), ("Silence", "kitchen"), ("Waiting", "open sea"),
    ("", "forest")])
def test_a_shot_that_names_nobody_still_shows_something(prompt: str, location: str) -> None:
    shoot = staged(prompt or "Stillness", location, Size.CLOSE_UP)
    assert shoot.things
    grey = cv2.cvtColor(picture(shoot), cv2.COLOR_RGB2GRAY)
    middle = grey[45:150, 80:240]
    assert float(np.abs(cv2.Laplacian(middle, cv2.CV_32F)).mean()) > 1.0, "something in it is sharp"


def test_nothing_of_the_set_stands_before_a_face() -> None:
    from director.tools.generators.animatic.vantage import unhidden

    shoot = staged("A knight in a red cape faces a dragon", "castle hall", Size.WIDE)
    view = lens.home(shoot.camera, subject_of(shoot), shoot.width, shoot.height)
    knight, *others = shoot.actors
    aside = replace(shoot, actors=(replace(knight, x=4.0), *others))
    assert len(unhidden(aside, (view,)).scenery.layers) < len(shoot.scenery.layers), "a column went"
    assert unhidden(shoot, (view,)) is shoot


def test_the_two_who_face_each_other_do() -> None:
    knight, dragon = staged("A knight in a red cape faces a dragon", "castle hall", Size.WIDE).actors
    assert (knight.facing, dragon.facing) == (1, -1) and knight.x < dragon.x


@pytest.mark.parametrize(("prompt", "words", "away"), [
    ("A girl seen from behind looks at the sea", "", True), ("A girl walks away, her back to us", "", True),
    ("A girl looks at the sea", "medium shot, from behind", True), ("A girl jumps out from behind a tree", "", False)])
def test_who_is_seen_from_behind_shows_hair_and_no_face(prompt: str, words: str, away: bool) -> None:
    request = asked(prompt, "beach").but(camera=Camera(words=words))
    names = {part.name for part in block(request, cast(request)).actors[0].rig.parts}
    assert ("nape" in names) is away and ("eyes" in names) is not away


def test_where_somebody_speaks_somebody_is_seen() -> None:
    from director.model import Speech, Uttered

    said = Speech(words=(Uttered(text="Light", start=0.5, end=1.0),))
    assert staged("Light bends in every drop", "park", speech=(said,)).actors
    assert staged("The figure says something", "park").actors
    assert not staged("Light bends in every drop", "park").actors


def test_a_moon_that_somebody_works_on_has_come_down_to_her_and_is_not_in_the_sky_too() -> None:
    shoot = staged("A girl repairs the moon with a silver key", "meadow", Size.WIDE, lighting="night")
    near = [layer for layer in shoot.things if 0 < layer.z < 1]
    assert len(near) == 1 and near[0].width > 0.8 * shoot.actors[0].scale, "as tall as she is, metres"
    assert shoot.light.stars and not shoot.light.sun


def test_a_moon_that_somebody_looks_at_hangs_in_the_sky_once() -> None:
    shoot = staged("A girl looks at the moon that no longer shines", "hill", lighting="night")
    assert [layer.z > 100 for layer in shoot.things] == [True] and not shoot.light.sun
    assert len(shoot.actors) == 1, "'longer' is nobody"


def test_what_is_painted_has_the_colour_it_is_painted() -> None:
    moon = next(thing for thing in cast(asked("A girl paints the moon blue", "hill")).things if thing.name == "moon")
    assert moon.looks.colours[""] == cast(asked("A girl holds a blue ball", "hill")).held[0].looks.colours[""]


def test_who_hides_a_letter_puts_it_there_and_who_hides_is_gone() -> None:
    girl = cast(asked("A girl hides a letter in a box", "bedroom"))
    assert girl.roles[0].action == "give" and girl.held[0].name == "letter" and [thing.name for thing in girl.things] == ["box"]
    assert cast(asked("A boy hides behind a tree", "forest")).roles[0].action == "hide"


def test_a_red_fox_that_is_only_met_is_a_fox_on_all_fours() -> None:
    red, plain = (cast(asked(f"A {name} follows a farmer", "forest")).roles[0].rig for name in ("red fox", "fox"))
    assert red.skeleton == plain.skeleton == "quadruped" and red.parts[0].body == plain.parts[0].body


def test_it_does_not_rain_in_a_room() -> None:
    assert cast(asked("A woman waits", "living room", lighting="rain")).weather == ()
    assert cast(asked("A woman waits", "park", lighting="rain")).weather == ("rain",)


def test_a_parrot_at_a_counter_is_on_it_and_a_man_is_behind_it() -> None:
    parrot, man = staged("A parrot steals a cake at the counter", "bakery"), staged("A man waits at the counter", "bakery")
    assert parrot.actors[0].lift > 0.5 and man.actors[0].lift == 0, "metres"


def test_a_cloud_that_is_found_and_held_indoors_is_there() -> None:
    for deed in ("finds a sleeping cloud in her greenhouse", "holds the sleeping cloud up to the light"):
        assert [thing.name for thing in cast(asked(f"A girl {deed}", "greenhouse")).things] == ["cloud"]

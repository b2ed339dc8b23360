"""What figures are made of: a robot bird is of steel, a wooden horse shows its grain, a knitted rabbit has buttons for eyes."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from director.model import Character, ShotRequest
from director.tools.generators.animatic.art.figures.ink import oval
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.paint import raster
from director.tools.generators.animatic.surface import STUFFS, worked

BALL = raster(oval(0, 0, 20, 14, "#e8902c"), (-22, -16, 22, 16), 4)


def casting(prompt: str, location: str = "", *characters: Character) -> Cast:
    return cast(ShotRequest(shot="s1", prompt=prompt, location=location, characters=characters, frames=24, fps=24, width=320, height=180))


@pytest.mark.parametrize(("prompt", "stuff"), [
    ("A robot bird sings", "metal"), ("The clockwork mouse runs", "metal"), ("A small wooden horse gallops", "wood"),
    ("A stone lion wakes", "stone"), ("A knitted rabbit waves", "knit"), ("An origami fox walks", "paper"),
    ("A bear carved from ice walks", "ice"), ("The tin king marches", "painted metal"), ("The tin soldier marches", ""),
    ("A cat sits on a wooden table", ""),
    ("A bird sits on a stone wall", ""), ("A dog plays with a robot", ""), ("The ice queen waves", ""), ("A wood mouse eats", ""),
])
def test_words_right_by_a_name_say_what_it_is_made_of(prompt: str, stuff: str) -> None:
    assert casting(prompt, "park").roles[0].rig.stuff == stuff


@pytest.mark.parametrize(("line", "stuff"), [
    ("Bolt, a small robot dog with blue plates", "metal"), ("Hazel, a fox made of wood", "wood"), ("Pip, a mouse in a wooden boat", ""),
    ("Bo, a brown bear", "")])
def test_the_line_of_a_character_says_so_too(line: str, stuff: str) -> None:
    name = line.partition(",")[0]
    assert casting(f"{name} waves", "park", Character(name=name, description=line)).roles[0].rig.stuff == stuff


def test_what_somebody_is_made_of_does_not_lie_about() -> None:
    assert "clockwork" not in [thing.name for thing in casting("A clockwork mouse runs", "kitchen").things]


def test_machines_think_and_clockwork_is_wound_up() -> None:
    prompts = ("A robot owl waits", "A clockwork owl waits", "An owl waits")
    names = [{part.name for part in casting(prompt, "park").roles[0].rig.parts} for prompt in prompts]
    assert ["antenna" in parts for parts in names] == [True, False, False]
    assert ["key" in parts for parts in names] == [False, True, False]


def test_brass_is_yellow_and_a_named_colour_wins() -> None:
    brass, blue = (casting(prompt, "park").roles[0].rig.tint for prompt in ("A brass owl waits", "A blue metal owl waits"))
    assert int(brass[1:3], 16) > int(brass[5:7], 16) and int(blue[5:7], 16) > int(blue[1:3], 16)


def test_an_animal_named_after_the_ground_it_is_on_is_there() -> None:
    assert [role.kind for role in casting("An ice bear walks", "snowfield").roles] == ["bear on all fours"]


def test_every_stuff_keeps_the_outline_and_looks_like_no_other() -> None:
    shown = {stuff: worked(BALL, "body", stuff, "", 4) for stuff in STUFFS}
    for stuff, image in shown.items():
        assert (image[..., 3] > 60).sum() == (BALL[..., 3] > 60).sum(), stuff
        assert (image[..., :3] <= image[..., 3:]).all(), stuff
    apart = [np.abs(shown[a].astype(int) - shown[b]).mean() for a in STUFFS for b in STUFFS if a < b]
    assert min(apart) > 2


def test_steel_is_grey_and_plush_keeps_the_colour_of_the_beast() -> None:
    seen = [cv2.cvtColor(worked(BALL, "body", stuff, "", 4)[..., :3], cv2.COLOR_BGR2HSV) for stuff in ("metal", "plush")]
    steel, plush = (image[..., 1][BALL[..., 3] > 200].mean() for image in seen)
    assert steel < 90 < plush


def test_sewn_eyes_are_buttons_and_those_of_machines_are_lamps() -> None:
    eyes = raster(oval(-8, 0, 5, 6, "#ffffff") + oval(8, 0, 5, 6, "#ffffff"), (-16, -8, 16, 8), 6)
    button, lamp = (worked(eyes, "eyes", stuff, "", 6) for stuff in ("plush", "metal"))
    ink = eyes[..., 3] > 200
    assert button[..., :3][ink].mean() < 110 and lamp[..., 0][ink].mean() > lamp[..., 2][ink].mean() + 25
    assert not worked(eyes, "pupils", "metal", "", 6).any()


def test_a_giant_of_ice_is_of_ice_and_an_ice_queen_is_not() -> None:
    assert casting("A giant of ice walks", "snowfield").roles[0].rig.stuff == "ice"
    assert casting("An ice queen walks", "snowfield").roles[0].rig.stuff == ""


def test_a_word_that_is_no_noun_is_nobody() -> None:
    assert [role.kind for role in casting("A sailor tells a parrot about the sea he never sailed", "harbour").roles] == ["sailor", "parrot"]


def test_a_scarecrow_is_sewn_and_a_flock_is_of_the_birds_that_were_named() -> None:
    assert casting("A scarecrow smiles", "cornfield").roles[0].rig.stuff == "pile"
    assert [role.kind for role in casting("A crow comes back with the whole flock", "cornfield").roles] == ["crow"] * 5
    assert [role.kind for role in casting("The whole flock sings", "cornfield").roles] == ["bird"] * 4

"""Beasts and birds that are seen from behind show their backs, and who goes then goes from us."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.art.catalogue import all_places, figure
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.backs import back_of
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.stage import Shoot
from director.vocabulary import Size


def staged(prompt: str) -> Shoot:
    request = ShotRequest(shot="s1", prompt=prompt, camera=Camera(size=Size.FULL), width=192, height=108, frames=96, seed=1)
    return block(request, cast(request))


@pytest.mark.parametrize("kind", ["dragon", "horse", "lion on all fours", "elephant", "cat on all fours", "turtle",
                                  "wild owl", "eagle", "giraffe"])
def test_a_back_has_no_face_and_is_as_broad_to_both_sides(kind: str) -> None:
    side = figure(kind).draw(Looks(seed=1))
    back = back_of(side)
    names = {part.name for part in back.parts}
    assert not {"face", "eyes", "mouth", "lids"} & names
    assert {"body", "head", "tail0"} <= names
    assert abs(back.body[0] + back.body[2]) < 0.1 < back.body[2] - back.body[0] < side.body[2] - side.body[0]
    parents = {part.parent for part in back.parts} - {""}
    assert parents <= names


def test_both_wings_are_there_one_to_each_side() -> None:
    parts = {part.name: part for part in back_of(figure("dragon").draw(Looks(seed=1))).parts}
    assert parts["wing_n"].at[0] < 0 < parts["wing_f"].at[0]
    assert parts["wing_n"].at[1] == parts["wing_f"].at[1]


def test_who_walks_and_is_seen_from_behind_goes_from_us() -> None:
    lion = staged("A lion walks, seen from behind").actors[0]
    assert "eyes" not in {part.name for part in lion.rig.parts}
    assert lion.act(4.0).dz > lion.act(0.5).dz > 0.0
    assert lion.act(4.0).dx == 0.0
    assert staged("A lion walks").actors[0].act(4.0).dz == 0.0


def test_the_rider_sits_over_the_middle_of_the_back() -> None:
    knight, horse = staged("A knight rides a horse, seen from behind").actors[:2]
    assert knight.x == horse.x
    assert knight.z > horse.z


def test_who_looks_at_the_moon_is_not_on_it() -> None:
    request = ShotRequest(shot="s1", prompt="A wolf looks at the moon", width=192, height=108, frames=24, seed=1)
    assert cast(request).place is not all_places()["moon"]

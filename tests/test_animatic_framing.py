"""What a frame keeps in: faces in close view, whole figures in wide ones, whales where they lie."""

from __future__ import annotations

import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Layer, Looks
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.lens import View
from director.tools.generators.animatic.light import LIGHTS
from director.tools.generators.animatic.stage import Shoot, Stage, ends_in
from director.tools.generators.animatic.world import Air, card, surfaces
from director.vocabulary import Angle, Move, Size

WHO = "Mara, a girl with curly red hair, wearing a yellow raincoat"


def request(prompt: str, location: str = "park", size: Size = Size.CLOSE_UP, **camera: object) -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, location=location, frames=24, fps=24, width=320, height=180,
                       camera=Camera.model_validate({"size": size, **camera}))


def casting(prompt: str, location: str = "park") -> Cast:
    return cast(request(prompt, location))


def shoot(asked: ShotRequest) -> Shoot:
    return block(asked, cast(asked))


def test_what_is_worn_is_no_deed() -> None:
    assert [(role.action, role.then) for role in casting(f"{WHO}, digs a hole").roles] == [("dig", "")]
    assert casting(f"{WHO}").roles[0].action == "stand"


@pytest.mark.parametrize("deed", ["riding a bicycle", "pushing a cart", "running"])
def test_a_face_that_is_asked_for_is_seen_whatever_the_body_does(deed: str) -> None:
    assert shoot(request(f"{WHO}, face in close view, {deed}")).camera.size is Size.CLOSE_UP
    assert shoot(request(f"{WHO}, {deed}")).camera.size is Size.FULL


def test_who_tumbles_is_seen_whole_all_the_same() -> None:
    assert shoot(request(f"{WHO}, face in close view, falling from a tree")).camera.size is Size.FULL


@pytest.mark.parametrize("angle", [Angle.EYE_LEVEL, Angle.LOW])
@pytest.mark.parametrize("size", [Size.WIDE, Size.EXTREME_WIDE])
def test_a_rising_camera_leaves_whole_figures_whole(size: Size, angle: Angle) -> None:
    asked = request("A green dragon takes a deep breath", "living room", size, angle=angle, move=Move.PEDESTAL_UP)
    stage = Stage(shoot(asked))
    foot = stage.shoot.actors[0].lift
    ends = [stage.view(u).at(0.0, foot, 0.0)[1] / asked.height for u in (0.0, 1.0)]
    assert ends[0] < ends[1] < 0.95


def test_a_stranded_whale_lies_on_the_sand_and_another_in_the_sea() -> None:
    depths = [shoot(request(f"A girl looks at a {whale}", "beach", Size.WIDE)).actors[1].z for whale in ("stranded whale", "whale")]
    assert depths[0] < 1.0 < depths[1]


def test_a_bell_round_the_neck_is_in_nobodys_hand() -> None:
    hazel = Character(name="Hazel", description="Hazel, a small goat with a small bell round the neck")
    assert not cast(request(f"{hazel.description}, stands").but(characters=(hazel,))).held


def test_the_taxi_of_a_driver_stands_behind_him_in_the_street() -> None:
    assert [role.kind for role in casting("A taxi driver waves", "city street").roles] == ["taxi driver", "taxi"]
    assert [role.kind for role in casting("A taxi driver sleeps", "bedroom").roles] == ["taxi driver"]


def test_one_face_is_asked_for_where_the_other_is_only_told_of() -> None:
    pip = "a stranded whale"
    assert shoot(request(f"{WHO}, face in close view, rescuing {pip}", "beach", Size.MEDIUM_CLOSE_UP)).camera.size is Size.CLOSE_UP
    both = shoot(request("Two girls, face in close view, laughing", "beach", Size.MEDIUM_CLOSE_UP))
    assert both.camera.size is Size.MEDIUM_CLOSE_UP


def test_strings_of_lamps_hang_over_those_who_are_there() -> None:
    [hung] = casting("A clown waves under strings of coloured lamps", "village").things
    assert all_props()[hung.name].where == "over"


def test_the_light_of_a_lamp_fades_before_its_picture_ends() -> None:
    lamp = Layer(all_props()["oil lamp"].draw(Looks(seed=7)), 0.0, 0.3)
    lit = card(lamp, [View(0.0, 0.5, -4.0, 250.0, 320, 180)], Air(LIGHTS["night"], 0.1, 0.0))
    assert lit is not None
    picture = lit.levels[0]
    assert max(picture[0].max(), picture[-1].max(), picture[:, 0].max(), picture[:, -1].max()) <= 3 < picture.max()


def test_no_leaves_hang_before_a_lens_that_looks_down() -> None:
    near = [min(layer.z for layer in shoot(request(f"{WHO}, waves", "meadow", Size.WIDE, angle=angle)).scenery.layers if layer.y < -0.5)
            for angle in (Angle.EYE_LEVEL, Angle.HIGH)]
    assert near[0] < -1.5 < near[1]


def test_ground_goes_on_before_the_set_once_and_not_from_every_floor() -> None:
    floors = shoot(request("An elephant looks at a bird", "meadow", Size.WIDE)).scenery.floors
    near, above = min(floor.near for floor in floors), View(0.0, 8.0, -19.0, 190.0, 320, 180, shift_y=-0.34)
    made = [strip for floor in floors for strip in surfaces(floor, [above], Air(LIGHTS["day"], 0.1, 0.0), floors)]
    assert len(floors) > 1
    assert sum(strip.origin[2] + strip.down[2] < near - 0.01 for strip in made) == 1


@pytest.mark.parametrize(("width", "height"), [(320, 180), (180, 320)])
@pytest.mark.parametrize("thing", ["saxophone", "cheese", "coin", "violin"])
def test_a_thing_in_close_view_is_seen_whole(thing: str, width: int, height: int) -> None:
    stage = Stage(shoot(request(f"The {thing} in very close view, every detail sharp").but(width=width, height=height)))
    x0, y0, x1, y1 = stage._subject.whole
    (left, top, _), (right, bottom, _) = stage._home.at(x0, y1, 0.0), stage._home.at(x1, y0, 0.0)
    assert min(left, top, width - right, height - bottom) > 0 and max((right - left) / width, (bottom - top) / height) > 0.6


def test_leaves_before_the_lens_never_hang_in_the_middle_of_a_far_view() -> None:
    for who, hangs in (("A girl", True), ("A lighthouse", False)):
        stage = Stage(shoot(request(f"{who} stands", "meadow", Size.WIDE)))
        leaves = [layer for layer in stage.shoot.scenery.layers if layer.z < -1.5 and layer.y < -0.5]
        assert leaves and [not ends_in(layer, stage._home) for layer in leaves] == [hangs] * len(leaves)


def test_no_house_stands_in_a_room() -> None:
    said = "A dragon saves a fireman from a burning house"
    assert "house" not in [thing.name for thing in casting(said, "living room").things]
    assert "house" in [thing.name for thing in casting(said, "meadow").things]


@pytest.mark.parametrize(("words", "follows"), [("", False), ("close-up, static", False), ("medium shot of her", True)])
def test_a_walker_is_followed_unless_the_camera_is_asked_to_stand(words: str, follows: bool) -> None:
    made = shoot(request(f"{WHO}, walks along the path", size=Size.MEDIUM, move=Move.STATIC, words=words))
    assert made.camera.move is (Move.TRACKING if follows else Move.STATIC)
    where = [Stage(made).view(u).at(made.actors[0].x + made.actors[0].act(u).dx, 1.2, 0.0)[0] / 320 for u in (0.0, 1.0)]
    assert all(0.2 < across < 0.8 for across in where)


@pytest.mark.parametrize("prompt", ["A red car races down the street", f"{WHO}, runs down the street", "Two cars race down the street"])
def test_nobody_goes_through_the_sides_of_a_set(prompt: str) -> None:
    made = shoot(request(prompt, "city street", Size.FULL, move=Move.TRACKING).but(frames=120))
    side = min(floor.half for floor in made.scenery.floors if floor.wall)
    assert all(abs(actor.x + actor.act(seconds).dx) < side for actor in made.actors if not actor.extra for seconds in (0.0, 5.0))


@pytest.mark.parametrize(("ridden", "goes"), [("broom", True), ("sled", True), ("giant wave", True), ("carousel", False)])
def test_what_is_ridden_goes_unless_it_is_built_there(ridden: str, goes: bool) -> None:
    made = shoot(request(f"{WHO}, rides a {ridden}", size=Size.FULL, move=Move.TRACKING).but(frames=96))
    gone = [actor.act(4.0).dx - actor.act(0.0).dx for actor in made.actors[:2]]
    assert gone[0] == pytest.approx(gone[1], abs=0.1) and (gone[0] > 2.0) is goes

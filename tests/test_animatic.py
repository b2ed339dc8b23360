"""The animatic: what the words say is cast, stands where it should, is lit, framed and moved as asked."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic import lens, light, words
from director.tools.generators.animatic.art.kit import Layer, Scenery, Sketch
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.grade import GRADES
from director.tools.generators.animatic.sizes import scales
from director.tools.generators.animatic.stage import Shoot, Stage
from director.tools.media import planes
from director.vocabulary import Look, Move, Pace, Size

MISO = Character(name="Miso", description="Miso, a small orange tabby cat in a silver space suit with a round glass helmet")
BOLT = Character(name="Bolt", description="Bolt, a knee-high robot built from dented tin cans with one green lamp eye")


def shot(prompt: str, *characters: Character, **more: Any) -> ShotRequest:
    small: dict[str, Any] = {"width": 192, "height": 108, "frames": 24, "location": "meadow"}
    return ShotRequest(shot="s1", prompt=prompt, characters=characters, **{**small, **more})


def played(prompt: str, *characters: Character, **more: Any) -> Cast:
    return cast(shot(prompt, *characters, **more))


def actions(players: Cast) -> list[tuple[str, str]]:
    return [(role.name, role.action) for role in players.roles]


# reading -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("spoken", "meant"), [
    ("presses", "press"), ("cities", "city"), ("wolves", "wolf"), ("running", "run"), ("flies", "fly"), ("built", "build"), ("children",
    "child"),
])
def test_a_word_is_known_by_its_base_form(spoken: str, meant: str) -> None:
    assert words.base(spoken, {meant}) == meant


def test_a_crowded_place_is_not_a_crowd() -> None:
    assert words.names_in(words.tokens("a crowded stadium"), {"crowd"}) == []


def test_a_colour_belongs_to_the_noun_it_stands_before() -> None:
    colours = words.colours_in(words.tokens("a red coat and a grey beard, in a white boat"))
    assert colours["coat"] == words.COLOURS["red"]
    assert colours["beard"] == words.COLOURS["grey"]
    assert colours["boat"] == words.COLOURS["white"]


@pytest.mark.parametrize(("prompt", "kinds"), [
    ("A man floats like a bird over the sea", ["man"]), ("A woman walks, in a cornfield as high as a man", ["woman"]),
    ("A boy dressed up as a wizard walks", ["wizard"]), ("A dog as big as a horse runs", ["dog on all fours"]),
])
def test_what_is_only_compared_is_not_there(prompt: str, kinds: list[str]) -> None:
    assert [role.kind for role in played(prompt).roles] == kinds


def test_what_is_bought_or_looked_at_closely_is_in_the_hand() -> None:
    assert played("A nurse buys a loaf of bread").held[0].name == "loaf of bread"
    close = played("A nurse looks closely at the letter")
    assert close.held[0].name == "letter" and close.roles[0].action == "read"


def test_who_drops_something_stands_and_who_plays_well_needs_no_well() -> None:
    assert actions(played("A violinist drops the bow")) == [("violinist", "look")]
    assert actions(played("A man drops to the floor")) == [("man", "fall")]
    assert not played("A violinist plays very well").things
    assert [thing.name for thing in played("A violinist plays beside the old well").things] == ["well"]


def test_a_building_that_burns_is_in_flames_and_nothing_stands_before_it() -> None:
    calm = shot("The bakery stands there", location="bakery")
    bare = block(calm, cast(calm)).actors
    burning = shot("The bakery burns", location="bakery")
    assert not cast(burning).things and not cast(burning).roles
    assert len(block(burning, cast(burning)).actors) > len(bare)


def test_a_place_in_which_there_is_nothing_is_seen_from_where_it_can_be_seen() -> None:
    near = shot("A volcano, in very close view, every detail sharp", location="volcano", camera=Camera(size=Size.CLOSE_UP))
    assert block(near, cast(near)).camera.size is Size.WIDE


def test_step_by_step_is_no_stair_and_a_simple_drawing_no_plant() -> None:
    assert not played("A volcano erupts, step by step", location="volcano").things
    assert [thing.name for thing in played("A simple drawing shows a volcano", location="volcano").things] in ([], ["drawing"])


def test_a_small_thing_alone_in_a_close_up_fills_the_picture() -> None:
    near = shot("The tomato in very close view", location="garden", camera=Camera(size=Size.CLOSE_UP))
    picture = cv2.cvtColor(Stage(block(near, cast(near))).frame(12), cv2.COLOR_YUV2BGR_I420)
    red = (picture[..., 2].astype(int) > 150) & (picture[..., 1] < 90)
    assert red.mean() > 0.12


def test_a_small_dragon_is_smaller_than_a_man_on_a_horse() -> None:
    assert played("A small dragon stands").roles[0].rig.metres < 2 < played("A dragon stands").roles[0].rig.metres


def test_a_beast_fits_into_a_room_and_swallowing_is_no_bird() -> None:
    outdoors, indoors = played("A dragon stands", location="meadow"), played("A dragon stands", location="bakery")
    assert scales(indoors)[0] < scales(outdoors)[0] <= 1.0
    assert [role.kind for role in played("A dragon swallows the flames").roles] == ["dragon"]
    assert [role.kind for role in played("A swallow flies over the house").roles] == ["swallow"]


def test_characters_are_cast_by_their_descriptions_and_act_by_their_verbs() -> None:
    players = played(f"{MISO.description} presses a button and {BOLT.description} jumps", MISO, BOLT, location="spaceship interior")
    assert [role.kind for role in players.roles] == ["tabby cat", "robot"]
    assert actions(players) == [("Miso", "press"), ("Bolt", "jump")]
    assert players.place_name == "spaceship interior"


def test_who_is_acted_upon_does_not_act() -> None:
    assert actions(played(f"{MISO.description} builds {BOLT.description}, sparks fly", MISO, BOLT)) == [("Miso", "build"), ("Bolt",
        "stand")]


def test_a_drawing_of_someone_is_not_someone() -> None:
    assert [role.name for role in played("Miso unrolls a drawing of Bolt", MISO, BOLT).roles] == ["Miso"]


def test_figures_without_a_line_of_their_own_are_cast_from_the_prompt_and_counted() -> None:
    assert len(played("two knights fight at the gate").roles) == 2
    assert played("a robot gardener waters a flower").roles[0].kind == "robot"


def test_furniture_aboard_a_spaceship_is_in_the_spaceship() -> None:
    assert played("Miso builds", MISO, location="workbench inside the spaceship").place_name == "spaceship"
    assert "cabin" not in [thing.name for thing in played("Miso floats inside a spaceship cabin", MISO, location="spaceship cabin").things]


def test_what_has_no_drawing_is_drawn_as_the_nearest_kind_and_said() -> None:
    players = played("Zork waits", Character(name="Zork", description="Zork, a shimmering quibblefax"))
    assert players.roles
    assert any("quibblefax" in note for note in players.notes)


@pytest.mark.parametrize(("said", "kind"), [("snow falls softly", "snow"), ("a snowman stands there", ""), ("rain on the roof", "rain"),
    ("a clear day", "")])
def test_weather_comes_from_the_words(said: str, kind: str) -> None:
    assert "".join(played(said).weather) == kind


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "{0} %s %{x} ../../etc/passwd", "a" * 3000, "🐱🐶", "…", "' \" & < >"])
def test_any_text_can_be_filmed(hostile: str) -> None:
    picture = Stage(block(request := shot(hostile), cast(request))).frame(0)
    assert picture.shape == (162, 192)


# light and look ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("said", "name"), [
    ("golden hour", "golden"), ("night, cool moonlight", "night"), ("storm, dark clouds", "storm"), ("bright midday", "day"),
    ("warm desk lamp", "lamp"),
])
def test_the_hour_is_read_from_the_words(said: str, name: str) -> None:
    assert light.said(said) == name


def mean_luma(request: ShotRequest) -> float:
    luma, _, _ = planes(Stage(block(request, cast(request))).frame(0))
    return float(luma.mean())


def test_night_is_darker_than_day() -> None:
    assert mean_luma(shot("Miso waits", MISO, lighting="night, moonlight")) < 0.75 * mean_luma(shot("Miso waits", MISO,
        lighting="bright midday"))


def test_every_look_has_its_own_picture() -> None:
    pictures = [Stage(block(request := shot("Miso waits", MISO, style=look.value),
        cast(request))).frame(4).astype(np.int16) for look in Look]
    for index, one in enumerate(pictures):
        for other in pictures[index + 1:]:
            assert np.abs(one - other).mean() > 2.0


def test_noir_has_no_colour() -> None:
    request = shot("Miso waits", MISO, style="noir")
    _, cb, cr = planes(Stage(block(request, cast(request))).frame(0))
    assert abs(int(cb.max()) - 128) <= 2
    assert abs(int(cr.min()) - 128) <= 2
    assert GRADES[Look.NOIR].saturation == 0


# camera --------------------------------------------------------------------------------------------------------------------


def _wall(seed: int = 3) -> Sketch:
    rng = np.random.default_rng(seed)
    spots = "".join(
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" fill="#{c:06x}"/>'
        for x, y, r, c in zip(rng.uniform(0, 900, 260), rng.uniform(0, 600, 260), rng.uniform(6, 26, 260), rng.integers(0, 1 << 24, 260),
            strict=True)
    )
    return Sketch(f'<rect width="900" height="600" fill="#888"/>{spots}', (0, 0, 900, 600))


def flow(camera: Camera) -> Any:
    """Mean optical flow between the middle of the shot and a sixth of a second later, over a flat wall: (rows, columns, 2)."""
    scenery = Scenery((Layer(_wall(), 0.5, 18.0, 0.0, -4.0),), sky="none", haze=0.0)
    stage = Stage(Shoot(scenery, light.LIGHTS["indoor"], Look.REALISTIC, camera, (), (), 320, 180, 24, 48, 1))
    grey = [np.ascontiguousarray(planes(stage.frame(index))[0]) for index in (22, 26)]
    flow_of: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    return flow_of.calc(grey[0], grey[1], None)


def _spread(field: Any) -> float:
    """How much the picture grows (positive) or shrinks: flow along the way out from the middle."""
    yy, xx = np.mgrid[0:180, 0:320].astype(np.float32)
    out = np.stack([xx - 160, yy - 90], -1)
    return float((field * out).sum(-1).mean() / (out**2).sum(-1).mean())


@pytest.mark.parametrize(("move", "axis", "sign"), [
    (Move.PAN_RIGHT, 0, -1), (Move.PAN_LEFT, 0, 1), (Move.TRUCK_RIGHT, 0, -1), (Move.TRUCK_LEFT, 0, 1),
    (Move.TILT_UP, 1, 1), (Move.TILT_DOWN, 1, -1), (Move.PEDESTAL_UP, 1, 1), (Move.PEDESTAL_DOWN, 1, -1),
])
def test_the_picture_moves_against_the_camera(move: Move, axis: int, sign: int) -> None:
    field = flow(Camera(size=Size.WIDE, move=move, pace=Pace.NORMAL))
    assert sign * float(field[..., axis].mean()) > 0.4
    assert abs(float(field[..., axis].mean())) > 3 * abs(float(field[..., 1 - axis].mean()))


@pytest.mark.parametrize(("move", "sign"), [(Move.PUSH_IN, 1), (Move.ZOOM_IN, 1), (Move.PULL_BACK, -1), (Move.ZOOM_OUT, -1)])
def test_the_picture_grows_when_the_camera_comes_closer(move: Move, sign: int) -> None:
    assert sign * _spread(flow(Camera(size=Size.WIDE, move=move, pace=Pace.NORMAL))) > 0.004


def test_a_static_camera_stands_still() -> None:
    assert float(np.abs(flow(Camera(size=Size.WIDE, move=Move.STATIC))).mean()) < 0.2


def test_slow_is_slower_than_fast() -> None:
    slow, fast = (abs(float(flow(Camera(size=Size.WIDE, move=Move.PAN_RIGHT, pace=pace))[..., 0].mean())) for pace in (Pace.SLOW,
        Pace.FAST))
    assert fast > 1.5 * slow


@pytest.mark.parametrize("size", [(192, 108), (108, 192), (144, 144)])
@pytest.mark.parametrize("framing", list(Size))
def test_the_head_is_in_the_picture_in_every_framing_and_format(size: tuple[int, int], framing: Size) -> None:
    subject = lens.Subject((-0.5, 0.0, 0.5, 1.7), (-0.25, 1.2, 0.25, 1.7))
    view = lens.home(Camera(size=framing), subject, *size)
    x, y, _ = view.at(0.0, 1.45, 0.0)
    assert 0.15 * size[0] < x < 0.85 * size[0]
    assert 0.05 * size[1] < y < 0.95 * size[1]


def test_closer_framings_show_the_head_larger() -> None:
    subject = lens.Subject((-0.5, 0.0, 0.5, 1.7), (-0.25, 1.2, 0.25, 1.7))
    scales = [lens.home(Camera(size=framing), subject, 192, 108).at(0, 1.4, 0)[2] for framing in Size]
    assert scales == sorted(scales)


def test_a_traveller_stays_in_the_frame() -> None:
    request = shot("Miso runs across the meadow", MISO, camera=Camera(size=Size.MEDIUM), frames=72)
    shoot = block(request, cast(request))
    stage = Stage(shoot)
    for u in (0.0, 0.5, 1.0):
        step = shoot.actors[0].act(u * 3)
        x, _, _ = stage.view(u).at(shoot.actors[0].x + step.dx, 0.7, 0.0)
        assert 0.1 * 192 < x < 0.9 * 192


# the take --------------------------------------------------------------------------------------------------------------------


def test_the_same_request_gives_the_same_pictures_and_another_seed_does_not() -> None:
    first, again, other = (
        Stage(block(request := shot("Miso walks in the rain", MISO, seed=seed), cast(request))).frame(5) for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_character_looks_the_same_in_every_shot() -> None:
    rigs = [played(f"{MISO.description} {verb}", MISO, seed=seed).roles[0].rig for verb, seed in (("walks", 5), ("sleeps", 900))]
    assert [part.body for part in rigs[0].parts] == [part.body for part in rigs[1].parts]


def test_something_moves_in_every_action() -> None:
    for verb in ("walks", "waves", "builds a box", "looks up", "dances", "sleeps"):
        stage = Stage(block(request := shot(f"Miso {verb}", MISO, camera=Camera(size=Size.FULL)), cast(request)))
        a, b = (planes(stage.frame(index))[0].astype(np.int16) for index in (2, 20))
        assert np.abs(a - b).max() > 12, verb


@pytest.mark.parametrize("size", [(192, 108), (108, 192)])
@pytest.mark.parametrize("move", [Move.PUSH_IN, Move.PULL_BACK, Move.CRANE_UP, Move.DRONE, Move.PEDESTAL_UP])
@pytest.mark.parametrize("place", ["lake", "meadow", "kitchen"])
def test_the_ground_reaches_the_bottom_of_the_picture(place: str, move: Move, size: tuple[int, int]) -> None:
    camera = Camera(size=Size.WIDE, move=move, pace=Pace.FAST)
    request = shot("Miso and Bolt walk", MISO, BOLT, location=place, camera=camera, width=size[0], height=size[1], style="realistic")
    stage = Stage(block(request, cast(request)))
    fog = np.array([int(stage.shoot.light.fog[i:i + 2], 16) for i in (5, 3, 1)])
    for index in (0, 12, 23):
        stage.frame(index)
        bottom = stage.canvas.frame[-3:, :, :3].astype(np.int16)
        assert (np.abs(bottom - fog) > 4).any(-1).mean() > 0.95


def test_a_verb_that_is_also_a_trade_is_a_verb() -> None:
    players = played("Miso and Bolt, in the kitchen, cook a soup", MISO, BOLT, location="kitchen")
    assert [role.name for role in players.roles] == ["Miso", "Bolt"]


@pytest.mark.parametrize(("said", "action"), [
    ("A chef cooks soup in a big pot", "cook"), ("An old man fishes from a bridge", "fish"), ("A girl lights a candle", "light"),
    ("A superhero flies over the city", "fly"), ("Two men shake hands", "shake hands"), ("A boy looks through a telescope", "peer"),
    ("The baker oversleeps", "sleep"), ("A woman in the warm light", "stand"), ("A dog runs after a ball", "chase"),
])
def test_a_sentence_is_acted_by_its_verb(said: str, action: str) -> None:
    assert {role.action for role in played(said).roles} == {action}


def test_without_a_verb_nobody_takes_an_action_from_a_noun_or_an_insect() -> None:
    assert actions(played("A girl in a dark forest with fireflies"))[0] == ("girl", "stand")


def test_dark_is_a_colour_of_hair_and_of_nothing_else() -> None:
    assert words.colours_in(words.tokens("a woman with short dark hair in a dark forest")) == {"hair": "#33241f"}


def test_in_the_snow_who_has_no_clothes_said_wears_a_coat() -> None:
    cold, warm = (played("A boy walks", location=place).roles[0].rig for place in ("snowfield", "beach"))
    dressed = played("A boy in a blue shirt walks", location="snowfield").roles[0].rig
    assert any("scarf" in part.name for part in cold.parts)
    assert not any("scarf" in part.name for part in (*warm.parts, *dressed.parts))


@pytest.mark.parametrize("size", ["close-up", "wide"])
def test_the_air_is_as_full_of_snow_in_a_close_up_as_in_a_wide_shot(size: str) -> None:
    def luma(words: str) -> Any:
        request = ShotRequest(shot="s1", prompt=words, camera=Camera(size=Size(size)), width=320, height=180, frames=8)
        return Stage(block(request, cast(request))).frame(4)[60:180].astype(int)      # below the sky, whose clouds differ

    brighter = luma("A boy stands on a street at night, heavy snow falling") - luma("A boy stands on a street at night") > 20
    assert 0.003 < brighter.mean() < 0.2

"""Where the deed is, there is the shot: across the desert, in the water, on the grass, beside who is met, at the wheel."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.movers import hand_of
from director.tools.generators.animatic.rig import posed
from director.tools.generators.animatic.stage import Actor, Shoot
from director.vocabulary import Size


def request(prompt: str, place: str = "in a park") -> ShotRequest:
    return ShotRequest(
        prompt=prompt, location=place, camera=Camera(size=Size.FULL), width=192, height=108, fps=24, frames=96, seed=1, shot="s1"
    )


def played(prompt: str, place: str = "in a park") -> Cast:
    return cast(request(prompt, place))


def staged(prompt: str, place: str = "in a park") -> Shoot:
    asked = request(prompt, place)
    return block(asked, cast(asked))


def where(prompt: str, place: str) -> str:
    made = played(prompt, place)
    return made.place.names[0] if made.place else ""


@pytest.mark.parametrize(
    ("prompt", "place", "seen"),
    [
        ("A robot crosses a desert", "in a living room", "desert"),
        ("A boy runs through the forest", "in a meadow", "forest"),
        ("A woman wades a stream", "in a village", "river"),
        ("A boy swims in the lake", "in a meadow", "sea"),
        ("A dog swims", "in a park", "sea"),
        ("A salmon swims up a river", "", "underwater"),
        ("A shark and a clownfish meet", "on the open sea", "underwater"),
        ("A dolphin jumps", "on the open sea", "sea"),
        ("A girl looks across the valley", "in a garden", "garden"),
        ("A man runs across the room", "in an office", "office"),
        ("A man dreams of a desert", "in a living room", "living room"),
    ],
)
def test_the_deed_says_where(prompt: str, place: str, seen: str) -> None:
    assert where(prompt, place) == seen


def test_the_legs_of_who_wades_are_under_water() -> None:
    wading, walking = (staged(f"A woman {does} the river", "at a river") for does in ("wades", "walks beside"))
    assert not any(part.name.startswith("foot_") for part in wading.actors[0].rig.parts)
    assert any(part.name.startswith("foot_") for part in walking.actors[0].rig.parts)


@pytest.mark.parametrize(
    ("prompt", "place", "deed"),
    [
        ("A goalkeeper dives", "in a football stadium", "plunge"),
        ("A man dives into the lake", "at a lake", "dive"),
        ("A woman laces her boots", "in a park", "lace"),
        ("A girl puts on her boots", "in a park", "lace"),
        ("A man peers through a magnifying glass", "in a library", "lens"),
    ],
)
def test_deeds_by_what_and_where(prompt: str, place: str, deed: str) -> None:
    assert played(prompt, place).roles[0].action == deed


def test_a_keeper_ends_lying_on_the_grass_not_under_it() -> None:
    end = staged("A goalkeeper dives", "in a football stadium").actors[0].act(3.0)
    assert end.tilt > 1.2 and -0.1 < end.dy < 0.3


def middle(actor: Actor, t: float) -> float:
    return actor.x + actor.act(t).dx


@pytest.mark.parametrize("deed", ["runs to a little girl", "carries a letter to a queen"])
def test_who_comes_to_somebody_ends_beside_him(deed: str) -> None:
    shoot = staged(f"A man {deed}")
    apart = [middle(shoot.actors[1], t) - middle(shoot.actors[0], t) for t in (0.0, 3.9)]
    assert apart[0] > apart[1] > 0.2


def test_the_faces_of_who_kiss_do_not_hide_each_other() -> None:
    shoot = staged("A man and a woman kiss")
    faces = []
    for actor in shoot.actors[:2]:
        step = actor.act(2.5)
        unit = actor.rig.metres * actor.scale / 100
        half = (actor.rig.head[2] - actor.rig.head[0]) / 2 * unit
        faces.append((actor.x + step.dx + actor.facing * unit * float(posed(actor.rig, step.pose)["head"][0, 2]), half))
    assert 0.7 * (faces[0][1] + faces[1][1]) < abs(faces[0][0] - faces[1][0]) < 1.1 * (faces[0][1] + faces[1][1])


def test_a_goldfish_in_a_bowl_is_in_it() -> None:
    shoot = staged("A goldfish swims in a bowl", "in a living room")
    glass = min(shoot.things, key=lambda layer: layer.z)
    fish = shoot.actors[0]
    for t in (0.0, 1.0, 2.0, 3.0):
        assert abs(middle(fish, t) - glass.x) < 0.3 * glass.width and glass.y < fish.lift < glass.y + glass.width
    assert fish.rig.metres * fish.scale < 0.5 * glass.width


def test_straw_is_spun_at_a_wheel_and_a_tooth_pulled_out() -> None:
    assert [(thing.name, thing.how) for thing in played("A girl spins straw into gold", "in a barn").things] == [
        ("spinning wheel", "spin")
    ]
    assert played("A girl spins on the ice", "on an ice rink").roles[0].action == "dance"
    assert played("A dentist pulls a tooth", "in a hospital").held[0].name == "tooth"


def test_washing_hangs_on_its_line() -> None:
    assert [thing.name for thing in played("A shirt hangs on the line", "in a garden").things] == ["clothesline"]
    assert "clothesline" not in [thing.name for thing in played("A man in a shirt waits in line", "in a street").things]


def test_a_lens_is_held_at_the_eye() -> None:
    shoot = staged("A man peers through a magnifying glass", "in a library")
    actor = shoot.actors[0]
    assert hand_of(actor)(2.0)[1] > 0.55 * actor.rig.metres * actor.scale


def test_the_heart_of_two_in_love_is_between_them() -> None:
    shoot = staged("A woman falls in love with a man")
    heart = next(layer for layer in shoot.things if layer.y > 0.8)
    assert shoot.actors[0].x < heart.x < shoot.actors[1].x


def test_who_stands_at_a_gate_stands_at_it() -> None:
    at, near = (staged(f"A soldier stands {where} a gate", "in a village").things[0] for where in ("at", "with"))
    assert at.z < 1.0 < near.z


@pytest.mark.parametrize(
    ("prompt", "place", "kinds", "seen"),
    [
        ("A fisherman pours coffee on his boat", "on the wooden deck of a ship", ["fisherman"], "ship deck"),
        ("A rocket drifts past Jupiter", "in a small spaceship cabin", ["rocket"], "open space"),
        ("The train leaves", "in a train compartment", ["train"], "train station"),
        ("A boy waves at a boat", "on the wooden deck of a ship", ["boy", "boat"], "ship deck"),
    ],
)
def test_no_craft_stands_on_its_own_deck(prompt: str, place: str, kinds: list[str], seen: str) -> None:
    made = played(prompt, place)
    assert [role.kind for role in made.roles] == kinds and where(prompt, place) == seen


def test_a_motorbike_by_the_sea_is_on_the_beach() -> None:
    assert where("A bride rides a motorbike", "on the open sea") == "beach"


def test_armour_is_worn_a_samurai_has_his_own_helmet() -> None:
    made = played("A samurai in red armour waves", "at a temple")
    assert not made.things and "hat_back" in [part.name for part in made.roles[0].rig.parts]


def test_a_finish_line_is_no_rope_and_who_is_left_a_sandwich_gets_it() -> None:
    assert not played("A runner crosses the line", "in a stadium").things
    made = played("A boy leaves the girl a sandwich", "in a hotel lobby")
    assert [role.action for role in made.roles] == ["give", "reach"] and made.held[0].name == "sandwich"


def test_to_whom_one_writes_is_elsewhere_and_who_proposes_has_a_ring() -> None:
    assert len(played("A woman writes a letter every week to her son", "in a living room").roles) == 1
    assert len(played("A sailor gives a letter to a boy", "in a harbour").roles) == 2
    assert played("A man proposes to a woman").held[0].name == "golden ring"
    assert not played("A man kneels before a woman").held


@pytest.mark.parametrize(
    ("prompt", "small"),
    [("A girl builds a rocket", True), ("A man builds a rocket from cardboard", True), ("A man builds a rocket in the desert", False)],
)
def test_what_a_child_builds_is_no_larger_than_a_child_builds(prompt: str, small: bool) -> None:
    builder, rocket = played(prompt, "in a back yard").roles
    assert (rocket.rig.metres < 1.5 * builder.rig.metres) is small


def test_a_viking_ship_is_no_galleon() -> None:
    assert [role.kind for role in played("A longship sails through a storm", "on the open sea").roles] == ["longship"]


@pytest.mark.parametrize(
    ("prompt", "kind"), [("A penguin chick waves", "penguin"), ("A seal pup waves", "seal"), ("A chick waves", "chick")]
)
def test_the_young_of_an_animal_is_one_of_its_kind(prompt: str, kind: str) -> None:
    assert kind in played(prompt, "in the snow").roles[0].kind


def test_who_is_met_on_a_bench_sits_there_who_stands_on_a_chair_stands() -> None:
    assert [role.action for role in played("A man meets a woman on a bench").roles] == ["stand", "sit"]
    assert played("A man stands on a chair", "in a kitchen").roles[0].action == "stand"


def test_who_sits_at_a_grand_piano_plays_it() -> None:
    made = played("A woman sits down at the grand piano", "in a concert hall")
    assert [(role.action, role.then) for role in made.roles] == [("play", "")]
    shoot = staged("A woman sits down at the grand piano", "in a concert hall")
    assert abs(hand_of(shoot.actors[0])(1.0)[0] - max(shoot.things, key=lambda layer: layer.width).x) < 0.6


def test_who_is_shown_how_is_not_carried() -> None:
    shoot = staged("A fox shows a kitten how to dance", "in a forest")
    assert shoot.actors[1].lift == 0

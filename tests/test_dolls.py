"""Made things with a face of their own as heroes: one face, two arms, feet or a base on the ground; and as things that only lie there."""

from __future__ import annotations

import pytest

from director.model import Brief, Camera, Character, ShotRequest
from director.screenwriter.offline import OfflineScreenwriter
from director.tools.generators.animatic import acting
from director.tools.generators.animatic.acting import stands_on_its_base
from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_dolls, all_figures, all_props, figure, module_of
from director.tools.generators.animatic.art.kit import Looks, Rig
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.gallery import pictures
from director.tools.generators.animatic.rig import posed

MOUTHS = {f"mouth:{shape}" for shape in ("smile", "open", "o", "sad", "flat", "shut")}
HEROES = [f"living {name}" for name in all_dolls()] + ["scarecrow", "nutcracker", "toy soldier", "tin soldier", "garden gnome"]


def shot(prompt: str, *people: tuple[str, str]) -> Cast:
    characters = tuple(Character(name=name, description=description) for name, description in people)
    return cast(ShotRequest(
        prompt=prompt, characters=characters, camera=Camera(), width=320, height=180, fps=24, frames=48, seed=1, shot="s1"))


def drawn(kind: str, *words: str, **colours: str) -> Rig:
    return figure(kind).draw(Looks(words=frozenset((*kind.split(), *words)), colours=colours, seed=seed_of(kind, 7)))


@pytest.mark.parametrize("kind", HEROES)
def test_a_doll_that_lives_has_one_face_and_two_arms(kind: str) -> None:
    rig = drawn(kind)
    names = [part.name for part in rig.parts]
    assert rig.skeleton == "biped" and rig.grip == "hand_r"
    assert all(names.count(name) == 1 for name in ("head", "face", "eyes", "lids", "arm_l", "arm_r", "hand_l", "hand_r"))
    assert {part.variant for part in rig.parts if part.variant.startswith("mouth")} == MOUTHS
    assert -2 < rig.body[3] < 2 and rig.head[3] < -35 and rig.head[1] >= rig.body[1]


@pytest.mark.parametrize("kind", HEROES)
def test_what_a_doll_stands_on_is_on_the_ground(kind: str) -> None:
    rig = drawn(kind)
    places: dict[str, float] = {}
    for part in rig.parts:
        places[part.name] = places.get(part.parent, 0.0) + part.at[1]
    lowest = max(places[part.name] + part.box[3] for part in rig.parts if part.name in ("hips", "foot_l", "foot_r") and part.body)
    assert -1.5 < lowest < 3.5


@pytest.mark.parametrize(("line", "kind"), [
    ("a snowman with a blue scarf", "living snowman"), ("a snow woman with a pink scarf", "living snow woman"),
    ("a teddy bear", "living teddy bear"), ("a gingerbread man", "living gingerbread man"), ("a wooden puppet", "living wooden puppet"),
    ("a rag doll", "living rag doll"), ("a nutcracker", "nutcracker"),
])
def test_the_hero_is_what_it_is_made_as(line: str, kind: str) -> None:
    name = f"the {line.split()[-1] if 'scarf' not in line else line.split(' with')[0].split()[-1]}"
    role = shot(f"{line} walks home", (name, line)).roles[0]
    assert role.kind == kind and module_of(role.kind) in ("dolls", "snowfolk", "toyfolk")


def test_a_teddy_bear_that_is_found_is_a_toy_and_no_bear() -> None:
    found = shot("A girl finds a white teddy bear", ("the girl", "a girl"), ("the bear", "a white teddy bear"))
    assert [role.kind for role in found.roles] == ["girl"] and [thing.name for thing in found.things] == ["teddy bear"]
    assert found.things[0].looks.colours[""] != Looks().colour("", default="")
    lost = shot("A white teddy bear is lost at a station", ("the bear", "a white teddy bear"))
    assert [role.kind for role in lost.roles] == ["living teddy bear"]


def test_a_snowman_that_is_built_is_a_thing() -> None:
    built = shot("A boy builds a snowman", ("the boy", "a boy"), ("the snowman", "a snowman with a carrot nose"))
    assert [role.kind for role in built.roles] == ["boy"] and "snowman" in [thing.name for thing in built.things]


def test_both_of_two_who_wave_are_alive() -> None:
    both = shot("A teddy bear and a girl wave", ("the bear", "a teddy bear"), ("the girl", "a girl"))
    assert [role.kind for role in both.roles] == ["living teddy bear", "girl"]


def test_a_doll_that_is_hugged_is_in_the_arms() -> None:
    assert shot("A girl hugs a doll", ("the girl", "a girl")).held[0].name == "doll"


def test_words_dress_a_doll() -> None:
    plain, red = drawn("living snowman"), drawn("living snowman", "scarf", "hat", scarf="#101010", hat="#c01010")
    before, art = ({part.name: part.body for part in rig.parts} for rig in (plain, red))
    assert "101010" in art["scarf"] and "c01010" in art["hat"] and "101010" not in before["scarf"]
    single = drawn("tin soldier", "one", "leg")
    assert not any(part.name == "leg_l" for part in single.parts) and any(part.name == "leg_r" for part in single.parts)


def test_a_snowman_sleeps_and_sits_upright_and_hops() -> None:
    rig = drawn("living snowman")
    assert stands_on_its_base(rig) and not stands_on_its_base(drawn("living teddy bear"))
    for action in ("sleep", "sit", "kneel", "hide", "lie"):
        step = acting.act(rig, action, seconds=4.0)(2.0)
        assert abs(step.tilt) < 0.3 and step.dy > -0.05
    heights = [acting.act(rig, "walk", seconds=4.0, travel=2.0)(0.1 * k).dy for k in range(20)]
    assert min(heights) >= -0.01 and max(heights) > 0.03 * rig.metres


@pytest.mark.parametrize("name", ["snowman", "gingerbread man", "doll", "puppet"])
def test_a_doll_that_lies_there_looks_as_it_does_alive(name: str) -> None:
    sketch, rig = all_props()[name].draw(Looks(seed=5)), figure(f"living {name}").draw(Looks(seed=5))
    face = next(part.body for part in rig.parts if part.name == "eyes")
    assert face in sketch.body and name not in all_figures()


def test_a_doll_nobody_has_listed_lives_when_the_sentence_is_about_it() -> None:
    seller = shot("A snow-woman with a pink scarf sells ice cream")
    assert [role.kind for role in seller.roles] == ["living snow-woman"] and not seller.things
    assert [role.kind for role in shot("A toy soldier and a rag doll dance").roles] == ["toy soldier", "living rag doll"]
    for sort in ("A puppet show begins", "A puppet theatre opens its doors", "A doll house burns"):
        assert not shot(sort).roles
    dressed = shot("A snowman in green mittens holds a lantern")
    assert [role.action for role in dressed.roles] == ["hold"] and dressed.held[0].name == "lantern" and not dressed.things
    assert [role.action for role in shot("A frightened snowman runs away").roles] == ["run"]
    assert not shot("A snowman stands in the garden").roles and [role.kind for role in shot("A boy kicks a snowman").roles] == ["boy"]


def test_who_gives_his_own_scarf_away_does_not_wear_it() -> None:
    line = "a snowman with a blue scarf"
    given = shot(f"{line} gives a rabbit his scarf", ("the snowman", line))
    kept = shot(f"{line} gives a rabbit a carrot", ("the snowman", line))
    assert not any(part.name.startswith("scarf") for part in given.roles[0].rig.parts)
    assert any(part.name == "scarf" for part in kept.roles[0].rig.parts)
    worn = next(part.body for part in kept.roles[0].rig.parts if part.name == "scarf")
    assert given.held[0].name == "scarf" and given.held[0].looks.colours[""][1:] in worn


def test_a_thing_whose_drawing_has_a_face_gets_no_second_one() -> None:
    skull, eye, teapot = (figure(f"living {name}").draw(Looks(seed=1)) for name in ("skull", "eye", "teapot"))
    assert not any(part.name in ("eyes", "cheeks") or part.variant.startswith("mouth") for part in eye.parts)
    assert not any(part.name == "cheeks" for part in skull.parts) and any(part.name == "cheeks" for part in teapot.parts)
    assert all(any(part.name == "hand_r" for part in rig.parts) for rig in (skull, eye, teapot))


def test_a_gingerbread_man_has_no_hair_and_no_coat_of_his_own() -> None:
    board = OfflineScreenwriter().plan(Brief(story="A gingerbread man runs away from a baker. The baker sits down and cries."))
    lines = [character.description for character in board.characters]
    assert [line.split(", ", 1)[-1] for line in lines if "gingerbread" in line] == ["a gingerbread man"]
    assert any("wearing" in line for line in lines)


@pytest.mark.parametrize(("prompt", "action"), [
    ("A snowman falls asleep", "sleep"), ("A boy meets a snowman", "stand"), ("A dog chases a snowman", "run"),
    ("A boy builds a snowman", ""),
])
def test_a_snowman_lives_by_what_it_does_and_what_is_done_with_it(prompt: str, action: str) -> None:
    played = shot(prompt, ("the snowman", "a snowman"), ("the boy", "a boy"), ("the dog", "a dog"))
    assert [role.action for role in played.roles if role.kind == "living snowman"] == ([action] if action else [])


def test_a_lantern_of_a_pumpkin_is_no_lantern_and_a_puppet_may_hang() -> None:
    assert [thing.name for thing in shot("A jack-o'-lantern stands on the porch").things] == ["jack-o-lantern"]
    hung = shot("A puppet hangs on the wall", ("the puppet", "a puppet"))
    assert not hung.roles and "puppet" in [thing.name for thing in hung.things]


@pytest.mark.parametrize("seat", ["sled", "suitcase", "tree stump", "mushroom", "drum"])
def test_one_sits_on_what_bears_one(seat: str) -> None:
    asked = ShotRequest(prompt=f"A boy sits on a {seat}", camera=Camera(), width=160, height=90, fps=24, frames=24, seed=1, shot="s1")
    made = cast(asked)
    boy = block(asked, made).actors[0]
    assert boy.act(0.5).dy > -0.1, "he sits on the ground"


@pytest.mark.parametrize("kind", ["living gingerbread man", "living teddy bear", "boy", "man"])
def test_a_hand_that_waves_is_beside_the_face(kind: str) -> None:
    rig, step = drawn(kind), acting.act(drawn(kind), "wave", seconds=4.0)
    hands = [posed(rig, step(0.1 * k).pose)["hand_r"] for k in range(10, 30)]
    assert sum(float(hand[0, 2]) for hand in hands) / len(hands) > 0.85 * rig.head[2]
    assert min(float(hand[1, 2]) for hand in hands) < rig.head[3]


def test_the_gallery_shows_the_dolls_too() -> None:
    assert next(pictures(32, ("figures",))).name in all_dolls()

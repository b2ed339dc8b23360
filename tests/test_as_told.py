"""What a shot says is what one sees: parts of somebody, the sea itself, caps of a trade, backs, light that is no lamp."""

from __future__ import annotations

import pytest

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic import light, vantage
from director.tools.generators.animatic.art.catalogue import figure
from director.tools.generators.animatic.art.figures.outfit import Outfit
from director.tools.generators.animatic.art.figures.wardrobe import dress
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.casting import Cast, cast
from director.vocabulary import Size


def played(prompt: str, place: str = "in a park", size: Size = Size.MEDIUM, lighting: str = "", *people: Character) -> Cast:
    return cast(
        ShotRequest(
            prompt=prompt,
            location=place,
            lighting=lighting,
            camera=Camera(size=size),
            characters=people,
            width=192,
            height=108,
            fps=24,
            frames=72,
            seed=1,
            shot="s1",
        )
    )


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("The bear's paw in very close view", "bear"), ("The dog's wet tail", "dog"), ("An elephant's trunk", "elephant")],
)
def test_a_part_of_somebody_is_seen_with_him(prompt: str, kind: str) -> None:
    made = played(prompt, size=Size.CLOSE_UP)
    assert [kind in role.kind for role in made.roles] == [True] and not made.things


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("The sea calms", "at a lighthouse"), ("A cold wind howls", "in a desert"), ("The old town sleeps", "in a village")],
)
def test_where_nature_is_the_subject_nothing_else_stands_in_the_picture(prompt: str, place: str) -> None:
    assert not played(prompt, place).things
    assert played("The ghjk in very close view", place).things


def test_a_light_is_no_thing() -> None:
    assert not played("A girl waves on a stage, bright spotlight", "on a stage", Size.MEDIUM, "bright spotlight").things
    assert [thing.name for thing in played("A girl pushes a spotlight", "on a stage").things] == ["spotlight"]


def test_a_wall_named_in_passing_is_that_of_the_room() -> None:
    assert "wall" not in [thing.name for thing in played("Something takes her lamp behind the wall", "in a hospital").things]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Vera, a female night nurse in a white cap", "nurse"),
        ("Theo, a viking shipbuilder", "viking"),
        ("Ida, a female dentist", "dentist"),
    ],
)
def test_the_trade_says_who_it_is(line: str, kind: str) -> None:
    name = line.split(",")[0]
    assert played(f"{line} waves", "in a park", Size.MEDIUM, "", Character(name=name, description=line)).roles[0].kind == kind


@pytest.mark.parametrize(
    ("words", "base", "hat"),
    [
        ("cap", Outfit(hat="chef"), "chef"),
        ("cap apron", Outfit(), "cook"),
        ("cap uniform", Outfit(), "peaked"),
        ("cap", Outfit(), "cap"),
        ("helmet iron", Outfit(hat="horned"), "horned"),
        ("helmet iron", Outfit(), "helm"),
    ],
)
def test_a_cap_is_that_of_the_trade(words: str, base: Outfit, hat: str) -> None:
    assert dress(Looks(words=frozenset(words.split())), base).hat == hat


def test_from_behind_no_opening_and_no_tie_is_seen() -> None:
    rig = figure("man").draw(Looks(words=frozenset(("suit", "tie", "apron")), seed=3))
    front, back = ({part.name: part.body for part in one.parts} for one in (rig, vantage.from_behind(rig)))
    assert front["torso"] != back["torso"] and "tie" in front and not {"tie", "apron"} & set(back)


@pytest.mark.parametrize(
    ("words", "name"), [("a woman buys a brass lamp", "day"), ("a man lights a lamp", "lamp"), ("in warm lamp light", "lamp")]
)
def test_a_lamp_that_is_sold_does_not_burn(words: str, name: str) -> None:
    assert light.choose("", words, "", indoors=False).name == name

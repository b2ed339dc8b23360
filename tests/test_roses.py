"""The last rose is a flower, an orange cat no fruit, flower beds are no beds; products are used and shown as such."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic import tabletop
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.vocabulary import Size


def request(prompt: str, place: str = "in a park") -> ShotRequest:
    return ShotRequest(prompt=prompt, location=place, lighting="", camera=Camera(size=Size.FULL), width=192, height=108, fps=24, frames=72,
                       seed=1, shot="s1")


def drawn(prompt: str) -> list[str]:
    made = cast(request(prompt))
    return [thing.name for thing in (*made.things, *made.held.values())]


@pytest.mark.parametrize("prompt, thing", [
    ("The last rose in very close view, every detail sharp", "rose"),
    ("A robot gives the rose to a child", "rose"),
    ("A gardener waters a small rose in a park", "rose"),
    ("A boy eats an orange in a park", "orange"),
    ("The rose grows", "rose"),
])
def test_a_colour_that_stands_where_a_noun_stands_is_a_thing(prompt: str, thing: str) -> None:
    assert thing in drawn(prompt)


@pytest.mark.parametrize("prompt, thing", [
    ("An orange cat walks in a park", "orange"),
    ("A girl in a coat of red and rose walks in a park", "rose"),
    ("The sky turns rose over the park", "rose"),
    ("A gardener walks between the flower beds", "bed"),
])
def test_a_colour_or_a_flower_bed_is_none(prompt: str, thing: str) -> None:
    assert thing not in drawn(prompt)


def staged(prompt: str, place: str) -> Cast:
    return cast(request(prompt, place))


def test_what_is_ridden_is_ridden_by_any_of_its_names() -> None:
    made = staged("A woman rides an electric bike through the city", "city street")
    assert made.riding == {0: 1} and made.roles[1].kind == "bicycle"


@pytest.mark.parametrize("prompt", ["A woman runs along in running shoes", "A man walks in red hiking boots"])
def test_shoes_for_something_are_worn(prompt: str) -> None:
    assert staged(prompt, "city street").things == ()


def test_shoes_are_drawn_as_a_pair_once() -> None:
    assert [thing.count for thing in staged("Running shoes in very close view", "in a park").things] == [1]


@pytest.mark.parametrize("prompt, place, on_a_table", [
    ("The milk in very close view", "kitchen", True), ("A phone in very close view", "living room", True),
    ("The milk in very close view", "in a park", False), ("A teddy bear in very close view", "bedroom", False),
    ("A woman looks at the milk", "kitchen", False), ("A sofa in very close view", "living room", False),
])
def test_a_thing_alone_in_a_room_stands_on_a_table(prompt: str, place: str, on_a_table: bool) -> None:
    made = staged(prompt, place)
    assert (tabletop.under(made) > 0) is on_a_table
    if not made.roles:
        shoot = block(request(prompt, place), made)
        assert len(shoot.things) == len(made.things) + on_a_table

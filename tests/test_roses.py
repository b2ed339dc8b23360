"""Words that are a colour and a thing: the last rose is a flower, an orange cat no fruit; flower beds are no beds."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.casting import cast
from director.vocabulary import Size


def drawn(prompt: str) -> list[str]:
    made = cast(ShotRequest(prompt=prompt, location="in a park", lighting="", camera=Camera(size=Size.FULL), width=192, height=108, fps=24,
                            frames=72, seed=1, shot="s1"))
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

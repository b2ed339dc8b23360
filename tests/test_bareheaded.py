"""Who loses what he wears does not wear it in the shots after that, until it is found."""

from __future__ import annotations

import re

import pytest

from director.model import Brief
from director.screenwriter.bareheaded import without
from director.screenwriter.offline import draft


@pytest.mark.parametrize(("line", "worn", "left"), [
    ("an old man in a straw hat with grey hair", "hat", "an old man with grey hair"),
    ("a boy with round glasses and red hair", "glasses", "a boy with red hair"),
    ("a sailor with a beard, wearing a blue coat and a cap", "cap", "a sailor with a beard, wearing a blue coat"),
    ("a girl with black curls, wearing a red scarf", "scarf", "a girl with black curls"),
    ("a man in a hat", "scarf", "a man in a hat"),
])
def test_one_piece_goes_and_the_rest_stays(line: str, worn: str, left: str) -> None:
    assert without(line, worn) == left


def test_a_lost_hat_is_not_worn_until_it_is_found() -> None:
    story = "An old man in a straw hat loses his hat in the wind, chases it through the park, and finds the hat in a pond"
    shots = draft(Brief(story=story)).storyboard.shots
    lost = next(n for n, shot in enumerate(shots) if "loses his hat" in shot.prompt)
    found = next((n for n, shot in enumerate(shots) if re.search("finds (?:the|his) hat", shot.prompt)), len(shots))
    assert "straw hat" in shots[lost].prompt
    assert found > lost + 1
    assert [shot.prompt for shot in shots[lost + 1: found] if "straw hat" in shot.prompt] == []

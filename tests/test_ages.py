"""One deed at several ages: a shot for each age, with the thing that stays the same in each of them."""

from __future__ import annotations

import pytest

from director.model import Brief
from director.screenwriter.offline import draft


@pytest.mark.parametrize(("story", "ages", "thing"), [
    ("The same woman walks through the same yellow door at 6, 20, 45 and 80 years old. Four shots, 5 seconds each, match cut.",
     (6, 20, 45, 80), "yellow door"),
    ("A man sits on the same park bench at 10, 30 and 70.", (10, 30, 70), "park bench"),
    ("A girl dances under a red umbrella at 7, 17, and 70 years old, black and white, music", (7, 17, 70), "red umbrella"),
    ("A dog waits at the same gate at 1, 5 and 12 years old", (1, 5, 12), "gate"),
])
def test_each_age_has_its_shot_with_the_same_thing(story: str, ages: tuple[int, ...], thing: str) -> None:
    shots = draft(Brief(story=story)).storyboard.shots
    assert len(shots) == len(ages)
    assert [shot.prompt for age, shot in zip(ages, shots, strict=True) if f"{age} years old" not in shot.prompt] == []
    assert [shot.prompt for shot in shots if thing not in shot.prompt] == []


@pytest.mark.parametrize("story", ["A nurse leaves the hospital at 6, 14 and 22, 20 seconds",
                                   "The trains leave at 6, 7 and 8 and a boy counts them"])
def test_hours_are_no_ages(story: str) -> None:
    assert not [shot.prompt for shot in draft(Brief(story=story)).storyboard.shots if "years old" in shot.prompt]

"""A place that no table lists is where the story says that it plays; things are no places."""

from __future__ import annotations

import pytest

from director.model import Brief
from director.screenwriter import unlisted
from director.screenwriter.offline import OfflineScreenwriter


@pytest.mark.parametrize("text, place, inside", [
    ("A monk fights a ninja in a dojo", "in a dojo", True), ("a boy looks at the stars in an observatory", "in an observatory", True),
    ("In a planetarium, a boy kisses a girl", "in a planetarium", True),
    ("a girl dances in a neon arcade at midnight", "in a neon arcade", True),
    ("a worker sings on an oil rig", "on an oil rig", False), ("two golfers meet on a golf course", "on a golf course", False),
    ("a girl hides in an old windmill during a storm", "in an old windmill", False),
])
def test_the_place_is_taken_as_it_is_said(text: str, place: str, inside: bool) -> None:
    found = unlisted.said(text)
    assert found is not None and (found.wide, found.inside) == (place, inside)


@pytest.mark.parametrize("text", [
    "a boy hides in a box", "a girl in a red coat walks", "a king sits on a throne", "a cat sleeps in a bed", "a man looks at the stars",
    "a chef cooks in a kitchen", "a girl runs in a race",
])
def test_things_and_known_places_are_left_to_the_tables(text: str) -> None:
    assert unlisted.said(text) is None


@pytest.mark.parametrize("story, place", [
    ("A monk fights a ninja in a dojo", "in a dojo"), ("A worker finds a baby on an oil rig", "on an oil rig"),
    ("A girl dances alone in a neon arcade at midnight", "in a neon arcade"),
])
def test_every_shot_of_such_a_story_is_there(story: str, place: str) -> None:
    noun = place.split()[-1]
    shots = OfflineScreenwriter().plan(Brief(story=story)).shots
    assert all(shot.location.endswith(noun) for shot in shots), [shot.location for shot in shots]

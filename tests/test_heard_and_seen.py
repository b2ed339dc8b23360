"""What is only heard is somewhere else; wide eyes are surprised; a beard is a man's; two places of one sentence are both seen."""

from __future__ import annotations

import pytest

from director.model import Brief, ShotRequest
from director.screenwriter.offline import OfflineScreenwriter
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.words import mood_in


def things(prompt: str) -> list[str]:
    made = cast(ShotRequest(prompt=prompt, location="in a living room", width=192, height=108, fps=24, frames=72, seed=1, shot="s1"))
    return [thing.name for thing in (*made.things, *made.held.values())]


@pytest.mark.parametrize("prompt, there", [
    ("A girl hears a piano in the cellar", []), ("A girl hears an old piano", []), ("A girl looks at a piano", ["piano"]),
    ("A girl stands beside the piano and hears a song", ["piano"]),
])
def test_what_is_only_heard_is_not_in_the_shot(prompt: str, there: list[str]) -> None:
    assert things(prompt) == there


@pytest.mark.parametrize("text, mood", [
    ("looks closely at the map, eyes wide", "surprised"), ("looks down, sad, eyes wide", "sad"), ("opens both eyes", ""),
])
def test_wide_eyes_are_surprised(text: str, mood: str) -> None:
    assert mood_in(text) == mood


def test_a_nurse_with_a_beard_is_a_man() -> None:
    man, bearded, plain = (cast(ShotRequest(prompt=prompt, width=192, height=108, frames=72, shot="s1")).roles[0]
                           for prompt in ("A man with a beard waves", "A nurse with a beard waves", "A nurse waves"))
    lashes = [next(part.body for part in role.rig.parts if part.name == "lashes") for role in (man, bearded, plain)]
    assert lashes[0] == lashes[1] != lashes[2]


@pytest.mark.parametrize("story, first, last", [
    ("A night nurse in an old hospital hears a piano playing in the empty basement", "old hospital", "empty basement"),
    ("In an old hospital, a night nurse hears a piano playing in the empty basement", "old hospital", "empty basement"),
    ("A woman at a bus stop meets her younger self", "bus stop", "bus stop"),
])
def test_both_places_of_a_sentence_are_seen_one_after_the_other(story: str, first: str, last: str) -> None:
    shots = OfflineScreenwriter().plan(Brief(story=story)).shots
    assert len(shots) > 4 and first in shots[0].prompt and shots[-1].prompt.count(last) == 1


@pytest.mark.parametrize("prompt, kinds", [
    ("Bees seal the full cells of the comb", ["bee"] * 3), ("Birds duck under the branches", ["bird"] * 3),
    ("A bee seals the cell", ["bee"]),
    ("Two seals lie on the rocks", ["seal"] * 2), ("A duck and a bear walk", ["duck", "bear"]),
])
def test_beasts_whose_names_are_deeds_are_these_behind_somebody(prompt: str, kinds: list[str]) -> None:
    made = cast(ShotRequest(prompt=prompt, location="in a garden", width=192, height=108, fps=24, frames=72, seed=1, shot="s1"))
    assert [role.name for role in made.roles] == kinds


def test_who_glides_flies_only_with_wings_and_bees_stay_striped() -> None:
    girl, bee = (cast(ShotRequest(prompt=prompt, width=192, height=108, fps=24, frames=72, seed=1, shot="s1")).roles[0]
                 for prompt in ("A commuter glides past the cars", "A bee flies home"))
    still = cast(ShotRequest(prompt="A bee hums", width=192, height=108, fps=24, frames=72, seed=1, shot="s1")).roles[0]
    assert girl.action == "walk" and bee.action == "fly"
    assert [part.body for part in bee.rig.parts if part.name == "torso"] == [part.body for part in still.rig.parts if part.name == "torso"]


def test_a_bicycle_that_is_advertised_is_ridden() -> None:
    story = "Ad for a new electric bicycle: a commuter glides past a traffic jam and arrives early"
    shots = OfflineScreenwriter().plan(Brief(story=story)).shots
    assert any("glides past a traffic jam on the electric bicycle" in shot.prompt for shot in shots)


def test_bright_shirts_are_of_several_colours_and_worn_by_a_class() -> None:
    asked = ShotRequest(prompt="A class in bright shirts laugh", location="in a school", width=192, height=108, frames=72, shot="s1")
    pupils = cast(asked)
    shirts = [next(part.body for part in role.rig.parts if part.name == "torso") for role in pupils.roles]
    assert len(pupils.roles) == 3 and not pupils.things and len(set(shirts)) > 1


@pytest.mark.parametrize("story, falls", [
    ("A yeti builds a baker a snow oven in a village", False), ("A girl shakes a snow globe in her bedroom", False),
    ("A girl walks through the snow in a village", True), ("It snows in the village and a boy laughs", True),
])
def test_what_is_made_of_snow_makes_no_weather(story: str, falls: bool) -> None:
    shots = OfflineScreenwriter().plan(Brief(story=story)).shots
    assert any("falling snow" in f"{shot.prompt} {shot.lighting}" for shot in shots) is falls

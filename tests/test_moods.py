"""Feelings show in the face and the bearing of every kind of figure."""

from __future__ import annotations

import pytest

from director.model import ShotRequest
from director.tools.generators.animatic import acting
from director.tools.generators.animatic.art.catalogue import figure
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.moods import felt

KINDS = ("dragon", "robot", "lion on all fours", "elephant", "wild owl", "shark", "crab", "monster", "ghost", "old man", "girl")


def told(prompt: str) -> Cast:
    return cast(ShotRequest(shot="s1", prompt=prompt, width=192, height=108, frames=48, seed=1))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_lids_or_brows_for_each_feeling(kind: str) -> None:
    rig = figure(kind).draw(Looks(seed=1))
    faces = [next(part.body for part in felt(rig, mood).parts if part.name == "mood") for mood in ("angry", "sad", "scared", "bored")]
    assert len(set(faces)) == 4
    assert felt(rig, "happy") is rig


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_smiles_who_is_grumpy_sad_or_bored(kind: str) -> None:
    rig = figure(kind).draw(Looks(seed=1))
    for mood in ("angry", "sad", "bored"):
        for action in ("stand", "sit", "point", "dance"):
            step = acting.act(rig, action, seconds=3.0, mood=mood)(1.5)
            assert step.pose.choose.get("mouth") not in ("smile", "laugh"), (kind, mood, action)


def test_the_head_hangs_with_sorrow_and_draws_back_with_fear() -> None:
    rig = figure("horse").draw(Looks(seed=1))
    calm, sad, scared = (acting.act(rig, "stand", seconds=3.0, mood=mood)(1.0).pose.joints["neck"].turn for mood in ("", "sad", "scared"))
    assert scared < calm < sad


@pytest.mark.parametrize(("prompt", "moods"), [
    ("A grumpy dragon sits beside a happy girl", ["angry", "happy"]), ("A bored cat lies on a wall", ["bored"]),
    ("A girl looks at a grumpy owl", ["", "angry"]),
    ("A boy crosses the street", [""]), ("Two children cheer, happy", ["happy", "happy"])])
def test_a_feeling_is_of_whom_it_is_said(prompt: str, moods: list[str]) -> None:
    assert [role.mood for role in told(prompt).roles] == moods

"""A feeling or an idea as the subject of a film is told as a small story of people and things, and gives the film its name."""

from __future__ import annotations

import pytest

from director.model import Brief
from director.screenwriter import feelings
from director.screenwriter.offline import draft


@pytest.mark.parametrize(("story", "title", "seen"), [
    ("The idea of freedom.", "The Idea of Freedom", "opens a birdcage"),
    ("What silence sounds like.", "Silence", "snowy forest"),
    ("a vertical video about courage", "Courage", "tower of a swimming pool"),
    ("Make something about the passing of time.", "The Passing of Time", "plants an apple tree"),
    ("Loneliness in a big city", "Loneliness", "in a big city"),
])
def test_a_feeling_is_seen_in_a_story(story: str, title: str, seen: str) -> None:
    made = draft(Brief(story=story))
    assert made.storyboard.title == title and any("so I chose one" in note for note in made.notes)
    assert any(seen in shot.prompt.lower() for shot in made.storyboard.shots)
    assert not any("in soft light" in shot.prompt or "seen from very near" in shot.prompt for shot in made.storyboard.shots)


@pytest.mark.parametrize("story", ["A professor lectures about freedom", "The girl with no fear", "A man learns the meaning of love"])
def test_a_story_with_a_feeling_in_it_stays_itself(story: str) -> None:
    assert feelings.told(story) is None


@pytest.mark.parametrize("noun", [nouns.split()[0] for nouns in feelings.STORIES])
def test_every_feeling_has_a_story_whose_last_shot_is_its_end(noun: str) -> None:
    told = feelings.told(f"a film about {noun}")
    assert told and told[0].count(".") >= 2

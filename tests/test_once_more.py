"""'It' is the bread that was baked, and what is tried again is what was tried."""

from __future__ import annotations

import pytest

from director.model import Brief
from director.screenwriter import meant
from director.screenwriter.again import named_again
from director.screenwriter.offline import OfflineScreenwriter
from director.screenwriter.once_more import told_again


def prompts(story: str) -> list[str]:
    return [shot.prompt for shot in OfflineScreenwriter().plan(Brief(story=story)).shots]


@pytest.mark.parametrize("story, told", [
    ("A grandmother teaches her grandson to bake bread. They try again.", "They bake bread again."),
    ("A girl learns to ride a bicycle. She falls and tries again.", "She falls and rides a bicycle again."),
    ("A class shows how to fold paper planes. They attempt it once more.", "They attempt it once more."),
    ("A boy fails. He tries again.", "He tries again."), ("He tries again to climb the wall.", "He tries again to climb the wall."),
])
def test_what_is_tried_again_is_named_where_the_story_says_it(story: str, told: str) -> None:
    assert told_again(story).endswith(told)


@pytest.mark.parametrize("story, told", [
    ("A baker bakes bread. It burns.", "The bread burns."),
    ("An old sailor finds gold. It turns out to be cheese.", "The gold turns out to be cheese."),
    ("A knight drinks tea. He blows on it.", "He blows on the tea."), ("A farmer grows corn. It never rains.", "It never rains."),
    ("A dog meets a cat. It runs away.", "It runs away."),
])
def test_things_without_an_article_are_meant_too_and_who_lives_is_left_to_the_cast(story: str, told: str) -> None:
    assert meant.named(story, things=True).endswith(told)


def test_nobody_burns_and_nobody_turns_out_to_be_cheese() -> None:
    burnt = prompts("A grandmother teaches her grandson to bake bread. It burns. They laugh and try again.")
    assert any(line.startswith("The bread burns") for line in burnt) and "bake bread again" in burnt[-1]
    assert not any("omebody" in prompt for prompt in prompts("An old sailor finds gold. It turns out to be cheese. He eats it."))
    assert not any("omebody" in prompt for prompt in prompts("A knight drinks tea. It is too hot. He blows on it."))


def test_the_weather_is_nobody_what_becomes_a_table_is_something() -> None:
    assert meant.is_nobody("It is too hot") and meant.is_nobody("It starts to rain") and not meant.is_nobody("It becomes a table")


@pytest.mark.parametrize("story, told", [
    ("An old man and a lost fox cub share a winter. In spring the fox has to leave.", "the fox cub has to leave."),
    ("A lion cub meets a zebra foal. The lion and the zebra play.", "The lion cub and the zebra foal play."),
    ("A lion cub meets a lion. The lion roars.", "The lion roars."),
])
def test_the_young_are_called_by_their_kind(story: str, told: str) -> None:
    assert named_again(story).endswith(told)


def test_who_wears_red_is_in_no_place_and_a_private_eye_acts() -> None:
    story = "A private eye follows a woman in red through the rain and loses her at the station"
    shots = OfflineScreenwriter().plan(Brief(story=story)).shots
    assert not any(shot.location == "red" for shot in shots) and all(shot.characters for shot in shots[:2])

"""Every shot of a film is another step: how a deed comes about, how it is done, what comes of it, and an end that has everybody in it."""

from __future__ import annotations

import re

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import steps
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize(("story", "deed"), [
    ("A grumpy dragon opens a tea house on a mountain and a shy knight becomes the first guest", r"\bopen(?:s|ing)\b"),
    ("Two fire engines race to a burning bakery", r"\brac(?:e|ing) to\b"),
    ("A tired postman climbs a lighthouse and delivers a letter to a ghost", r"\bclimb(?:s|ing)\b"),
    ("A detective cat follows a trail of feathers", r"\bfollow(?:s|ing)\b"),
    ("A train carries toys through a snowstorm", r"\bcarr(?:ies|ying)\b"),
    ("A boy finds a whale in a swimming pool", r"\bfind(?:s|ing)\b"),
    ("A shepherd counts stars", r"\bcount(?:s|ing)\b"),
])
def test_a_deed_is_told_once_and_not_seen_again_from_another_side(story: str, deed: str) -> None:
    shots = plan(story).shots
    assert len(shots) >= 5 and sum(bool(re.search(deed, shot.prompt)) for shot in shots) == 1


def test_fire_engines_are_ready_race_and_put_out_the_fire_from_the_street() -> None:
    told = [shot.prompt for shot in plan("Two fire engines race to a burning bakery").shots]
    assert "ready to go" in told[0] and any("Water" in line for line in told) and "the fire out" in told[-1]
    assert not any("loaves" in line for line in told)


@pytest.mark.parametrize(("story", "result"), [
    ("A grumpy dragon opens a tea house on a mountain and a shy knight becomes the first guest", "tea house"),
    ("A tired postman climbs a lighthouse and delivers a letter to a ghost", "letter"),
    ("A grandfather repairs a broken radio and dances with his wife", "the radio"),
    ("A boy gives his umbrella to a wet dog", "umbrella"),
])
def test_the_end_has_everybody_and_what_the_story_led_to(story: str, result: str) -> None:
    board = plan(story)
    last = board.shots[-1]
    assert set(last.characters) == {one.name for one in board.characters} and result in last.prompt


@pytest.mark.parametrize("story", ["a knight builds a bridge", "a robot waters a cactus", "a fox teaches an owl to juggle"])
def test_a_long_film_of_one_deed_has_more_steps_and_not_longer_shots(story: str) -> None:
    shots, short = plan(f"{story}, 60 seconds").shots, plan(story).shots
    assert len(shots) > len(short) and max(shot.duration for shot in shots) < 12
    assert not any("tries it" in shot.prompt for shot in shots)


def test_every_step_has_a_frame_that_is_known() -> None:
    tables = (steps.BETWEEN, steps.ALONE, steps.BY_FIELD, steps.VEHICLES)
    said = [part.strip().removeprefix("late ") for table in tables for row in re.sub(r"\n +", " ", table.strip()).splitlines()
            for part in row.split(" | ")[1:]]
    frames = {"wide", "close", "medium", "low", "high", "insert", "track", "ots", "end", "*"}
    assert {part.split()[0] for part in said} <= frames


def test_who_become_friends_are_under_no_spell_and_end_side_by_side() -> None:
    told = [shot.prompt for shot in plan("A postman and a dog become friends").shots]
    assert not any("hands in wonder" in line for line in told) and "side by side" in told[-1]
    assert not any("hands in wonder" in shot.prompt for shot in plan("A lion becomes a vegetarian").shots)
    assert any("in wonder" in shot.prompt for shot in plan("A boy becomes a superhero").shots)


def test_no_step_is_the_deed_that_comes_later() -> None:
    told = [shot.prompt for shot in plan("A bear wakes up and yawns").shots]
    assert sum("yawns" in line for line in told) == 1


def test_who_was_robbed_or_left_is_not_beside_the_thief_at_the_end() -> None:
    board = plan("A fox steals a pie from a baker and runs away")
    assert len(board.shots[-1].characters) == 1


def test_who_trades_holds_what_was_got_at_the_end() -> None:
    last = plan("A boy trades his shoes for a magic kite").shots[-1].prompt
    assert "magic kite" in last and "shoes" not in last


@pytest.mark.parametrize(("story", "skill"), [
    ("An old fox teaches a young owl to juggle", "juggle three balls"), ("A girl teaches her robot to read", "read from a big book"),
    ("A beaver teaches a duck to repair bicycles", "repair bicycles"),
])
def test_who_teaches_shows_it_the_pupil_fails_does_it_and_both_do_it(story: str, skill: str) -> None:
    board = plan(story)
    teacher, pupil = (one.name for one in board.characters)
    told = [shot.prompt for shot in board.shots]
    verb, thing = skill.split(" ", 1)
    done = re.compile(rf"\b{verb}s {thing}")
    assert told[0].startswith(teacher) and done.search(told[0])
    tries = next(at for at, line in enumerate(told) if f"tries to {skill} and fails" in line)
    does = next(at for at, line in enumerate(told) if at and line.startswith(pupil) and done.search(line))
    assert 0 < tries < does < len(told) - 1 and f"{skill} together" in told[-1]


@pytest.mark.parametrize(("story", "front", "within"), [
    ("A penguin opens an ice cream shop in the desert", "in front of the ice cream shop in the desert",
     "in the ice cream shop in the desert"),
    ("A grumpy dragon opens a tea house on a mountain and a shy knight becomes the first guest", "in front of the tea house on a mountain",
     "in the tea house on a mountain"),
])
def test_a_house_somewhere_unusual_is_seen_there_from_outside_first(story: str, front: str, within: str) -> None:
    told = [shot.prompt for shot in plan(story).shots]
    assert front in told[0] and any(within in line for line in told[1:])

"""People are what their trade says: who he or she is, what is worn, how old, and what is driven."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter.casting import pronoun
from director.screenwriter.offline import OfflineScreenwriter


def planned(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def looks(story: str) -> str:
    return planned(story).characters[0].description


@pytest.mark.parametrize("noun, said", [("fireman", "he"), ("milkman", "he"), ("saleswoman", "she"), ("snowman", "it"), ("human", "it")])
def test_a_noun_in_man_is_a_man_and_one_in_woman_a_woman(noun: str, said: str) -> None:
    assert pronoun(noun) == said


@pytest.mark.parametrize("who, worn", [
    ("fireman", "yellow helmet"), ("beekeeper", "straw hat"), ("judge", "black robe"), ("lumberjack", "checked shirt"),
    ("milkman", "white cap"),
])
def test_a_trade_wears_what_tells_it(who: str, worn: str) -> None:
    assert worn in looks(f"A {who} saves a kitten from a tree")


def test_a_child_of_ten_years_is_not_old() -> None:
    board = planned("A chess grandmaster loses to her ten-year-old student and laughs")
    [student] = [c for c in board.characters if "student" in c.description]
    assert "beard" not in student.description and "cap" not in student.description


def test_a_rock_star_is_somebody_who_teaches() -> None:
    board = planned("A washed-up rock star teaches a class of shy children to play the drums")
    assert "rockstar" in board.characters[0].description
    assert any("teaches" in shot.prompt for shot in board.shots)
    assert "school" in board.shots[0].prompt and not any(", star" in shot.prompt for shot in board.shots)


def test_who_gets_a_letter_by_hand_is_there() -> None:
    board = planned("A milkman delivers a love letter to an old woman on a hill")
    assert any("an old woman" in shot.prompt for shot in board.shots)


def test_who_is_written_to_is_not_there() -> None:
    [writing] = [shot.prompt for shot in planned("A girl writes a letter to an old woman").shots if "writes a letter" in shot.prompt]
    assert "an old woman" not in writing


@pytest.mark.parametrize("story, seen", [
    ("A mailman cycles through a storm", "rides a bicycle through a storm"),
    ("A boy takes a photo of a lion", "photographs"),
    ("A girl sails across the sea and makes friends with a whale", "befriends"),
])
def test_deeds_are_told_as_they_are_seen(story: str, seen: str) -> None:
    prompts = [shot.prompt for shot in planned(story).shots]
    assert any(seen in prompt for prompt in prompts)
    assert not any(", friends" in prompt for prompt in prompts)


def test_who_rides_is_riding_from_the_first_shot_on() -> None:
    assert "rides along on a bicycle" in planned("A mailman cycles through a storm to an old mill").shots[0].prompt


def test_what_was_set_out_for_is_found_after_what_is_met_on_the_way() -> None:
    told = " ".join(shot.prompt for shot in planned(
        "A young goat climbs a mountain to find his mother and meets an eagle who shows him the way").shots)
    assert told.index("eagle") < told.index("mother goat")


@pytest.mark.parametrize("story, place", [
    ("Two brothers build a raft and cross the wild river", "river"),
    ("Two brothers build a raft", "beach"),
    ("A lighthouse keeper's daughter rescues a stranded baby whale with the help of the whole village", "beach"),
    ("A snail wins a race because the hare falls asleep under a tree", "meadow"),
    ("A rocket flies to the stars", "among the stars"),
])
def test_the_place_is_where_such_a_deed_is_done(story: str, place: str) -> None:
    assert place in planned(story).shots[0].prompt


def test_how_it_is_done_is_no_thing_to_be_looked_at() -> None:
    assert not any("The beautifully" in shot.prompt for shot in planned("A young violinist plays beautifully at her first concert").shots)


def test_a_young_wizard_has_no_white_beard() -> None:
    assert "white beard" not in looks("A nervous young wizard must pass his final exam")


def test_the_ball_of_a_football_match_is_the_football() -> None:
    board = planned("Two astronauts play football on the moon and the ball flies away to the stars")
    assert any("The football flies away" in shot.prompt for shot in board.shots)


def test_what_comes_to_life_becomes_the_friend() -> None:
    last = planned("A boy builds a snow robot that comes to life and becomes his friend").shots[-1].prompt
    assert "robot" in last and "befriends a boy" in last


@pytest.mark.parametrize("story, seen", [
    ("Three sisters race their soapbox cars down a steep street and the youngest wins", "One young sister wins"),
    ("Two rival bakers compete at a fair; the loser smiles and shares the cake", "One baker smiles"),
])
def test_one_of_a_group_is_somebody(story: str, seen: str) -> None:
    assert any(shot.prompt.startswith(seen) for shot in planned(story).shots)


def test_what_is_looked_at_from_near_is_the_thing_and_nobody() -> None:
    board = planned(
        "Two rival chefs cook against each other on a stage; the underdog wins with her grandmother's soup")
    near = [shot.prompt.split(" in very close view")[0] for shot in board.shots if "very close view" in shot.prompt]
    assert near == ["The soup"]

"""Doors and ways that lead somewhere, whose words are whose, and what beasts are known by."""

from __future__ import annotations

import random

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import casting, doorways, language, places, retelling
from director.screenwriter.offline import OfflineScreenwriter


def planned(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize("story, told", [
    ("A boy finds a door in his fridge that leads to the North Pole",
     "A boy finds a door in his fridge, opens the door and walks to the North Pole"),
    ("Two kids discover a staircase which goes up to the moon", "Two kids discover a staircase, climb the staircase and walk to the moon"),
    ("A baker opens a box that leads into a jungle", "A baker opens a box and walks to a jungle"),
    ("A hiker follows a trail that leads to the sea", "A hiker walks along a trail and walks to the sea"),
    ("A road that leads to the sea", "A road that leads to the sea"),
])
def test_who_finds_a_way_goes_through(story: str, told: str) -> None:
    assert doorways.passed(story) == told


def test_the_way_begins_where_its_door_is_and_ends_where_it_leads_in_that_places_light() -> None:
    shots = planned("A boy finds a door in his fridge that leads to the North Pole").shots
    assert "kitchen" in shots[0].location and "North Pole" in shots[-1].location and "lamp" not in shots[-1].prompt


@pytest.mark.parametrize("story", ["a crow steals a street musician's violin", "A monkey steals a tourist's camera",
                                   "the cat can't find a baker's cake"])
def test_an_apostrophe_s_is_english(story: str) -> None:
    assert language.detect(story) == "en"


@pytest.mark.parametrize("story, code", [("c'est l'histoire d'un chat", "fr"), ("dell'acqua e un gatto", "it")])
def test_words_run_together_in_other_languages_are_read_apart(story: str, code: str) -> None:
    assert language.detect(story) == code


def test_what_is_done_to_a_thing_is_told_of_who_does_it() -> None:
    assert retelling.plain("A street musician's violin is stolen by a crow") == "A crow steals a street musician's violin"
    assert retelling.plain("The last tower is guarded by a robot and a cat visits it").startswith("A robot guards the last tower and")
    assert retelling.plain("A boy is raised by a wolf") == "A boy is raised by a wolf"


@pytest.mark.parametrize("beast", ["snail", "frog", "spider"])
def test_beasts_without_ears_have_no_mark_on_them(beast: str) -> None:
    for seed in range(12):
        line = casting.invent(f"a {beast}", places.SETTINGS["meadow"], random.Random(seed)).description
        assert "ear" not in line.split() and "tail" not in line


@pytest.mark.parametrize("story, place", [
    ("A snail wins a race against a sports car", "road"),
    ("An astronaut and her cat repair a broken satellite", "space"),
    ("Two dolls quarrel in a doll's house", "house"),
    ("A street musician plays for the pigeons", "street"),
])
def test_things_tell_where_they_are(story: str, place: str) -> None:
    assert place in planned(story).shots[0].location


def test_whose_thing_is_stolen_misses_it_where_it_was() -> None:
    shots = planned("A crow steals a street musician's violin").shots
    assert any(shot.prompt.startswith("A street musician looks around") for shot in shots)
    assert "away with the street musician's violin" in shots[-1].prompt and all("street" in shot.location for shot in shots)


def test_who_refuses_is_seen_refusing_and_stays() -> None:
    shots = planned("The last leaf refuses to fall").shots
    told = " ".join(shot.prompt for shot in shots)
    assert "refuses to fall" in told and "shakes the head" in told and "turns around" not in told


def test_what_somebody_can_do_is_what_is_seen() -> None:
    assert retelling.plain("a superhero who can only fly backwards") == "a superhero flies backwards"
    assert retelling.plain("two boys who can talk to birds") == "two boys talk to birds"
    assert retelling.plain("a boy who can talk to birds finds a crow") == "a boy who can talk to birds finds a crow"


@pytest.mark.parametrize("story, told", [
    ("A whale learns the violin", "A whale learns to play the violin"),
    ("A bear learns ballet", "A bear learns to dance ballet"),
    ("An old man teaches a boy the accordion", "An old man teaches a boy to play the accordion"),
    ("An owl runs a night school for bats", "An owl opens a night school for bats"),
    ("A girl learns the truth", "A girl learns the truth"),
    ("A dog runs a marathon", "A dog runs a marathon"),
])
def test_what_is_learnt_is_done_and_who_runs_a_house_does_not_run(story: str, told: str) -> None:
    assert retelling.plain(story) == told


def test_snowmen_and_policemen_are_somebody_too() -> None:
    shots = planned("Two snowmen wait for spring").shots
    assert len({shot.prompt.split(", in ")[0] for shot in shots}) == len(shots) and "carrot nose" in shots[-1].prompt
    assert not any("seen from the other side" in shot.prompt for shot in shots)


def test_who_runs_away_from_home_is_on_the_road_and_who_joins_a_circus_is_there() -> None:
    shots = planned("A boy runs away from home and joins the circus").shots
    assert "road" in shots[0].location and "circus" in shots[-1].location
    assert not any("puddle" in shot.prompt for shot in planned("A dog runs through the house").shots)

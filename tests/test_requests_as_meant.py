"""How requests are read: one thing per shot, trades of people with names, things with names, looks, last cards, lessons with a story."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def prompts(story: str) -> list[str]:
    return [shot.prompt for shot in plan(story).shots]


def test_one_decade_per_shot_is_a_shot_for_each_decade() -> None:
    told = prompts("The same kitchen table from 1950 to 2020, one decade per shot.")
    assert len(told) == 8
    assert all(str(year) in line and "kitchen table" in line for year, line in zip(range(1950, 2021, 10), told, strict=True))


def test_what_is_listed_for_the_shots_is_a_shot_each() -> None:
    told = prompts("One city per shot: Paris, Tokyo, Lagos. A woman drinks her morning coffee.")
    assert len(told) == 3
    assert all(city in line and "drinks her morning coffee" in line for city, line in zip(("Paris", "Tokyo", "Lagos"), told, strict=True))
    assert len(prompts("One animal per shot: an owl, a fox and a bear.")) == 3


def test_one_shot_stays_one_shot() -> None:
    assert len(prompts("A dog sleeps by the fire, one shot.")) == 1


def test_the_trade_of_somebody_with_a_name_is_what_he_looks_like() -> None:
    board = plan("3 shots: 1. Mr. Oduya, the clock seller (round glasses, purple scarf), opens his shop. 2. A girl brings a broken watch. "
                 "3. Mr. Oduya repairs it.")
    who = next(one for one in board.characters if "Oduya" in one.name)
    assert "clock seller" in who.description and "round glasses" in who.description and "purple scarf" in who.description
    assert len(board.characters) == 2 and len(board.shots) == 3


@pytest.mark.parametrize("story", ["Carla the carrot escapes from the fridge", "A carrot named Carla escapes from the fridge"])
def test_a_thing_with_a_name_is_somebody(story: str) -> None:
    board = plan(story)
    assert [one.name for one in board.characters] == ["Carla"] and "carrot" in board.characters[0].description
    assert not any("from very near" in shot.prompt for shot in board.shots)


def test_a_ship_with_a_name_is_nobody() -> None:
    assert "round eyes" not in " ".join(prompts("A ship named Hope crosses the ocean"))


def test_who_wants_to_do_it_fails_tries_again_and_does_it() -> None:
    told = prompts("Carla the carrot wants to escape from the fridge before dinner.")
    assert "before dinner" in " ".join(told) and "once more" in " ".join(told) and "at last" in told[-1]


def test_a_lesson_that_tells_a_story_is_that_story_and_not_for_whom_it_is() -> None:
    board = plan("Explain compost like I'm a gardener: an old gnome shows how kitchen scraps become earth. 30 seconds.")
    assert len(board.characters) == 1 and "gnome" in board.characters[0].description and "Compost" in board.title
    assert sum("itchen scraps become earth" in shot.prompt for shot in board.shots) >= 2


def test_what_turns_into_one_another_keeps_its_order() -> None:
    told = prompts("A caterpillar to a cocoon to a butterfly on one branch, 15 seconds, macro.")
    first = [next(at for at, line in enumerate(told) if word in line) for word in ("caterpillar", "cocoon", "butterfly")]
    assert first == sorted(first) and "branch" in told[-1]


@pytest.mark.parametrize(("story", "card"), [
    ("A 20 second ad for a hiking boot. Last frame: MORROW - walk into it.", "MORROW - walk into it"),
    ("A baker at night. Voiceover, and finish with the line 'Bread remembers' on screen.", "Bread remembers"),
])
def test_the_last_words_are_kept_whole(story: str, card: str) -> None:
    board = plan(story)
    assert board.end_card is not None and board.end_card.text == card


@pytest.mark.parametrize("look", ["flat animation", "flat design"])
def test_a_look_after_a_deed_is_a_look(look: str) -> None:
    board = plan(f"A fox crosses a river, {look}.")
    assert board.style == look and not any(f"and {look}" in shot.prompt for shot in board.shots)

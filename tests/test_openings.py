"""Requests that name their people, halves and brands in passing."""

import re

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import openings, places
from director.screenwriter.offline import OfflineScreenwriter


def board(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize(("said", "put"), [
    ("Two rival vendors on one beach: Sal (white moustache) and Gigi (pink visor). They fight.",
     "Two rival vendors, Sal (white moustache) and Gigi (pink visor), stand on one beach. They fight."),
    ("clip for my song: first half on the ferry (a woman with an accordion, dark green coat), second half in the big city, "
     "same woman, she plays.",
     "clip for my song.\nFirst half: a woman with an accordion, wearing a dark green coat, stands on the ferry.\n"
     "Second half: in the big city, she plays."),
    ("A film about a keeper (old man, yellow raincoat).", "A film about a keeper (old man, yellow raincoat)."),
])
def test_put_in_the_forms_that_are_read(said: str, put: str) -> None:
    assert openings.put(said) == put


def test_a_spot_films_its_event_and_not_the_morning_of_anybody() -> None:
    made = board("Need a spot for an electric toothbrush called Hummm. Playful, pastel, 10 seconds: a hippo brushes its teeth in a pink "
                 "bathroom and purrs. End card: Hummm. Feel the quiet.")
    assert "hippo" in made.shots[0].prompt
    assert made.end_card is not None and made.end_card.text.startswith("Hummm. Feel the quiet")


def test_a_pet_may_have_a_title_for_a_name_and_its_coat_grew() -> None:
    made = board("Dog food ad. Brand is Goodboy. A three-legged greyhound called Duchess (silver coat, purple collar) outruns everybody in "
                 "the park, then waits politely by her bowl. Narrator, logo at the end with 'Goodboy. Earned daily.'")
    assert [c.name for c in made.characters] == ["Duchess"]
    assert "with a silver coat" in made.characters[0].description
    assert not any("Brand is" in shot.prompt or shot.prompt.startswith("A Duchess") for shot in made.shots)


def test_bigger_and_bigger_is_one_thing() -> None:
    made = board("Two old rivals, Sal (white moustache) and Gigi (pink visor), fight with bigger and bigger cones until the tide takes "
                 "both carts.")
    assert any("bigger and bigger cones" in shot.prompt for shot in made.shots)


def test_what_is_followed_is_in_each_shot() -> None:
    made = board("Follow a drop of water: glacier, stream, river, tap, a glass on a desk.")
    assert all("drop of water" in shot.prompt for shot in made.shots)


@pytest.mark.parametrize(("story", "place"), [
    ("A woman plays the accordion on a ferry.", "ferry"), ("A boy draws whales on a tram.", "tram"), ("Two thieves hide in a taxi.", "car"),
    ("A cat sleeps in the clock tower.", "tower"), ("A nun skates at the skatepark.", "skatepark"), ("A pirate dances on a raft.", "raft"),
])
def test_who_is_aboard_something_is_filmed_there(story: str, place: str) -> None:
    found = places.mentioned(story)
    assert found is not None and found.name == place


@pytest.mark.parametrize("story", ["A man waits for the bus in the rain.", "A taxi driver finds a cat.", "A girl lets go of a red balloon.",
                                   "A wedding cake falls."])
def test_who_only_has_to_do_with_it_is_not(story: str) -> None:
    assert places.mentioned(story) is None


def test_what_is_told_of_a_thing_that_is_made_is_told_of_the_thing() -> None:
    said = " ".join(shot.prompt for shot in board("Two sisters build a snowman who does not want to melt.").shots)
    assert re.search(r"build (?:\w+, )?a snowman", said) and "refuses to melt" in said and "who refuses" not in said


def test_a_loaf_is_no_place_and_a_trait_no_deed() -> None:
    assert not any("loaf" in shot.location for shot in board("A baker hides a love letter in a loaf and a pigeon eats it.").shots)
    knight = board("A knight who is afraid of horses rides a tortoise to save the village from a flood.")
    assert not any("horses rides" in shot.prompt for shot in knight.shots)


def test_a_sauna_is_opened_as_a_shop_is_and_a_bus_is_ridden_home() -> None:
    opened = " ".join(shot.prompt for shot in board("A polar bear opens a sauna.").shots)
    assert "paints a sign" in opened and "holds the sauna" not in opened
    assert any("rides home in the night bus" in shot.prompt for shot in board("The tooth fairy loses her wings and "
                                                                              "takes the night bus home.").shots)


def test_with_her_is_with_the_one_who_was_named() -> None:
    made = board("A shy lighthouse keeper plays the accordion on a ferry, and a seal dances with her under strings of lights.")
    assert not any("with her" in shot.prompt for shot in made.shots)

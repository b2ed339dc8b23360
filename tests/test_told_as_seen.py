"""What a told story shows: rides and instruments in use, weather that goes on, deeds in their order, nothing that is no thing."""

from __future__ import annotations

import re

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import hours
from director.screenwriter.clauses import understand
from director.screenwriter.events import split
from director.screenwriter.offline import OfflineScreenwriter, draft
from director.vocabulary import Size


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def shot(board: Storyboard, words: str) -> str:
    return next(shot.prompt for shot in board.shots if re.search(words, shot.prompt))


def test_who_is_on_a_scooter_rides_it_where_he_rides_and_is_drawn_without_it_elsewhere() -> None:
    board = plan("A pizza courier on a scooter races through rainy Naples, slips on a banana peel, and delivers the pizza to a laughing "
                 "old couple on a balcony.")
    assert "scooter" not in board.characters[0].description
    assert "scooter" in shot(board, "races") and "scooter" in shot(board, "slips") and "scooter" not in shot(board, "delivers")
    assert "rides along on a scooter" in board.shots[0].prompt
    assert [("balcony" in each.prompt) for each in board.shots] == [False] * 4 + [True] * 2
    assert all(re.search("street|Naples", each.prompt) and "rain" in each.prompt for each in board.shots[:4])


@pytest.mark.parametrize(("story", "seen"), [
    ("An old tram driver makes his last ride through the night city and picks up a nurse.", "drives the tram through the night city"),
    ("A boy with a trumpet climbs a hill, and the boy plays until sunrise.", "plays the trumpet until sunrise"),
    ("A girl waits on the pier, and in the evening a ferry arrives with a sailor who waves.", "arrives aboard a ferry"),
    ("Two sisters fight over a doll and make up when the grandmother sings.", "make up with a hug"),
])
def test_what_somebody_has_is_used(story: str, seen: str) -> None:
    assert shot(plan(story), seen)


@pytest.mark.parametrize(("story", "verbs"), [
    ("One morning a sailboat arrives with a woman who waves.", ["arrive", "wave"]),
    ("A thief is caught by a guard who laughs.", ["be", "laugh"]),
    ("A girl gives her coat to a beggar who dances.", ["give", "dance"]),
    ("A knight faces the giant who hunts the dragon.", ["hunt", "face"]),
])
def test_who_is_met_acts_after_that(story: str, verbs: list[str]) -> None:
    assert [clause.verb for clause in understand(story)] == verbs


def test_what_says_where_to_is_no_thing() -> None:
    for story in ("A parrot flies ahead over the jungle.", "A cook sleeps too long.", "A girl runs upstairs.", "A boy travels abroad."):
        assert [clause.thing for clause in understand(story)] == [""]


def test_a_temple_that_is_landed_on_stands_in_what_was_flown_over() -> None:
    last = plan("A pirate captain teaches her parrot to read a map; the parrot flies ahead over the jungle and lands on a golden temple.")
    assert "ship" in last.shots[0].prompt
    assert "golden temple" in last.shots[-1].prompt and "jungle" in last.shots[-1].prompt


def test_a_thing_is_looked_at_from_near_once_and_a_place_has_one_wording() -> None:
    board = plan("In the year 2190 a repair robot on Mars discovers a tiny green sprout and protects it from a sandstorm with its body.")
    assert sum("very close view" in each.prompt for each in board.shots) == 1
    assert all("on the red planet Mars" in each.prompt for each in board.shots)
    assert "2190" in shot(board, "discovers") and "sandstorm" in board.shots[-1].lighting
    assert not re.search("knee-high|tin", board.characters[0].description)


def test_it_is_night_only_from_where_the_night_is_told() -> None:
    board = plan("A grumpy baker refuses to sell bread to a stray dog, but at night the dog chases away a thief and gets the warmest loaf.")
    assert ["night" in each.lighting for each in board.shots] == [False] * 3 + [True] * 3


def test_snow_goes_on_in_the_shots_after_it_began() -> None:
    board = plan("Two brothers build a treehouse, argue about the roof, and make up when the first snow falls.")
    snow = ["snow" in each.prompt for each in board.shots]
    assert snow == sorted(snow) and not snow[2] and snow[-2]
    assert "warm coats" not in board.characters[0].description


def test_weather_ends_where_it_is_told_to_end_and_another_day_has_its_own() -> None:
    assert hours.onward("night, cool moonlight", "the rain falls", "fall") == "night, cool moonlight, rain"
    assert hours.onward("rain", "opens an umbrella", "open") == "rain"
    assert hours.onward("rain", "the rain stops", "stop") == ""
    assert hours.onward("rain", "the next morning finds a key", "find") == "soft morning light"
    assert hours.onward("bright day light", "of snow", "dream") == "bright day light"
    board = plan("Two strangers share an umbrella in Lisbon and kiss when the rain stops.")
    assert "rain" in board.shots[0].prompt and "rain" not in board.shots[-1].prompt


def test_the_end_of_a_told_story_shows_who_it_is_about() -> None:
    stories = ("A boy loses his kite, a crow finds it in a tree and brings it back; together they fly it over the harbour.",
               "A nurse opens her thermos, and the old man disappears.", "A bird wakes up and flies away.")
    assert all(plan(story).shots[-1].camera.size is not Size.EXTREME_WIDE for story in stories)


def test_who_is_told_of_by_number_is_one_role() -> None:
    assert len(plan("Two strangers share an umbrella, miss three trams because they keep talking, and kiss.").characters) == 1


@pytest.mark.parametrize(("order", "words"), [
    ("Use my photos of the wedding and make a 30 second film with music", r"\bphotos\b|\bmake\b|\bmusic\b"),
    ("My daughter wants a film about a cat who steals the moon.", r"daughter|\bfilm\b"),
    ("Here are 5 pictures of our dog Rocky. Make a trailer: Rocky as a secret agent. Four shots beside my pictures.", "Here|beside"),
])
def test_an_order_is_no_picture(order: str, words: str) -> None:
    board = draft(Brief(story=order)).storyboard
    assert not any(re.search(words, each.prompt) for each in board.shots)


def test_somebody_as_something_is_seen_in_that_costume_and_as_what_he_is() -> None:
    board = draft(Brief(story="Here are 5 pictures of our dog Rocky. Make a trailer: Rocky as a secret agent.")).storyboard
    assert "dog" in board.characters[0].description
    assert all("first day" not in each.prompt for each in draft(Brief(story="Our dog Rocky. Rocky steals a hat.")).storyboard.shots)


def test_the_end_with_its_words_is_a_card_and_no_shot() -> None:
    board = plan("A teacher and a plumber run to the fire engine when the pager rings. End: 'You know us. Join us.'")
    assert board.end_card and "Join us" in board.end_card.text
    assert not any(each.prompt.startswith("End") for each in board.shots)


def test_captions_alone_are_captions_and_a_camera_that_does_not_move_stands() -> None:
    assert plan("A letter flies from desk to desk. No narrator, text captions only.").captions.on
    assert all(each.camera.move.value == "static" for each in plan("A man builds a chair without the camera ever moving.").shots)


def test_who_is_called_by_a_compass_point_is_somebody_where_looks_stand_behind() -> None:
    board = plan("The winds share a flat. North (ice-blue fur coat) sings, South (Hawaiian shirt) sleeps. Somebody opens the window.")
    assert {"North", "South"} <= {role.name for role in board.characters}


def test_who_always_has_something_is_named_with_it() -> None:
    assert split("A potter paints a bowl and always has clay on her hands.")[-1].startswith("the potter always")


def test_a_goalkeepers_ball_is_in_no_park_and_a_girls_kite_is() -> None:
    assert "stadium" in plan("A goalkeeper plays in thick fog and hears the ball.").shots[0].prompt
    assert "park" in plan("A girl loses her best kite in a storm and finds it in a tree.").shots[0].prompt


def test_a_number_that_opens_a_sentence_is_nobodys_name() -> None:
    board = plan("Four retired spies share a care home: Agnes (purple beret), Boris (tartan gown) and Lin (big headphones). They dance.")
    assert {role.name for role in board.characters} == {"Agnes", "Boris", "Lin"}

"""What people tell in a sentence or two comes out as what they meant: who, what, where, when; no scrap of grammar on the screen."""

from __future__ import annotations

import re

import pytest

from director.legible import MOST, legible
from director.model import Brief, Storyboard
from director.screenwriter import again, hours, lengths, places, seen
from director.screenwriter.longhand import longhand
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def said(board: Storyboard) -> str:
    return " ".join(shot.prompt for shot in board.shots)


def test_who_is_forced_to_do_something_does_it() -> None:
    board = plan("Two rival pizza chefs in Naples are forced to share one oven during a blackout.")
    assert "forced" not in said(board)
    assert "chefs in white aprons and tall white chef's hats share one oven" in said(board)
    assert "eat" not in re.findall(r"\w+", said(board)), "an oven is no food"
    assert [c.name for c in board.characters] == ["the two rival pizza chefs"], "Naples is a place"


def test_an_hour_before_the_comma_is_no_subject() -> None:
    board = plan("On the last night of summer, three children launch a homemade rocket from the roof of their school.")
    assert "summer and" not in said(board)
    assert all("night" in shot.lighting and "sun" not in shot.lighting for shot in board.shots)
    assert re.fullmatch(hours.TIME, "twenty years later", re.I)


def test_a_place_before_the_comma_is_where_it_happens() -> None:
    board = plan("In a small fishing village, an old woman knits a sweater for the sea monster.")
    assert "small fishing village" in board.shots[0].location
    assert "village and" not in said(board)
    assert "hammer" not in said(board), "needles, no tools"


def test_a_thing_that_is_shared_stays_the_thing_and_the_other_gets_it() -> None:
    board = plan("A fox steals a loaf of bread from the market and shares it with a hungry crow.")
    assert re.search(r"shares the loaf with \w+, a small hungry crow", said(board))


def test_it_is_whoever_can_do_what_is_said() -> None:
    board = plan("The robot gardener waters the last tree on Earth. When the tree dies, it plants a seed.")
    assert any(re.search(r"robot gardener [^.]*plants a seed", shot.prompt) for shot in board.shots)
    assert any(shot.prompt.startswith("A tree dies") for shot in board.shots)
    sword = plan("A blacksmith forges a sword for the king. The king breaks it on the first day.")
    assert "breaks the sword" in said(sword)


def test_they_who_play_are_meant_by_them() -> None:
    board = plan("Two astronauts play chess on the moon while the Earth rises behind them.")
    assert "Earth rises behind the two astronauts" in said(board)
    assert "crowd" not in said(board), "chess is played at a table"


def test_the_last_noun_of_a_compound_is_the_place() -> None:
    found = {text: setting.name for text in ("in a small village kitchen", "in the castle library", "a desert island", "on the ocean floor")
             if (setting := places.mentioned(text))}
    assert found == {"in a small village kitchen": "kitchen", "in the castle library": "library", "a desert island": "beach",
                     "on the ocean floor": "underwater"}


def test_who_has_one_home_is_filmed_there_where_no_place_is_told() -> None:
    assert "snowfield" in plan("A penguin dreams of flying. One windy day she builds wings from old umbrellas.").shots[0].location
    assert "workshop" in plan("A clockmaker finds a tiny bird inside his biggest clock. He leaves the clock stopped.").shots[0].location


def test_groups_and_the_last_of_a_kind_are_named_as_they_are() -> None:
    ants = plan("A group of ants carries a whole birthday cake home through the rain.")
    assert ants.characters[0].description == "a group of ants"
    assert "a group of ants carries" in said(ants).lower()
    dinosaur, bird = plan("The last dinosaur meets the first bird.").characters
    assert dinosaur.description.endswith("the last dinosaur") and bird.description.endswith("the first bird")


def test_compounds_name_the_one_who_acts() -> None:
    assert "cat burglar" in plan("A cat burglar climbs a tower to steal a diamond.").characters[0].description
    bread = plan("A baker's bread comes alive at midnight and escapes through the streets of Paris.")
    assert bread.characters == () and bread.shots[0].prompt.startswith("A baker's bread comes alive at midnight")
    family = plan("A dad and his daughter build a treehouse. Twenty years later, she brings her own son there.")
    assert [c.description.split(" with")[0].split(", ")[1] for c in family.characters] == ["a dad", "a daughter", "a son"]


def test_closer_looks_look_at_something() -> None:
    board = plan("The queen loses her crown in the garden. A snail finds it and wears it as a house.")
    assert "looks closely at the crown" in said(board)
    assert "wears the crown as a house" in board.shots[-1].prompt
    assert "looks closely at the garden" not in said(board)


def test_who_somebody_is_may_stand_after_a_dash_or_a_colon() -> None:
    assert longhand("RONNIE – leather trousers, walking frame. BEV – pink mohawk, red boots.") == \
        "RONNIE (leather trousers, walking frame). BEV (pink mohawk, red boots)."
    assert longhand("Chintu, 7: blue kurta, red cap. Simran, the bride: red dress.") == \
        "Chintu (7, blue kurta, red cap). Simran (bride, red dress)."
    assert longhand("ANNA: I have a red coat.") == "ANNA: I have a red coat.", "that is speech"
    assert longhand("girl w/ pink hair + silver boots") == "a girl with pink hair and silver boots"


def test_no_shot_is_longer_than_asked() -> None:
    assert lengths.most("30 seconds, none of them longer than 4 seconds") == 4
    assert lengths.most("at most 3 seconds per shot") == 3
    assert lengths.most("a film of at most 30 seconds") is None
    board = plan("A car chase through an empty car park at night. 30 seconds, at least 8 shots, none of them longer than 4 seconds.")
    assert max(shot.duration for shot in board.shots) <= 4 and len(board.shots) >= 8


def test_a_wish_at_the_end_of_an_endless_text_is_read() -> None:
    text = legible("A camel walks " + "on and on and " * 9000 + "until it finds a well. 10 seconds.")
    assert len(text) < 200 < MOST and text.endswith("10 seconds.")


def test_what_cannot_be_held_is_not_lifted() -> None:
    secret, stuck = said(plan("The mayor's parrot repeats a secret at the town party.")), said(plan(
        "A cook, a thief and a violinist are stuck in an elevator."))
    assert "the secret up" not in secret and "the mayor's parrot" in secret
    assert "the stuck" not in stuck


def test_who_is_met_last_is_who_goes_on() -> None:
    board = plan("A tiny astronaut lands in a garden and meets a curious snail, who carries her home on its shell.")
    assert re.search(r"snail[^.]* carries \w+, a tiny female astronaut", said(board))


def test_a_voice_from_the_moon_is_heard_on_earth() -> None:
    board = plan("A boy and his grandfather repair a radio and hear a voice from the moon.")
    assert all("moon" not in shot.location for shot in board.shots)


def test_she_who_teaches_in_a_story_gives_no_lesson() -> None:
    board = plan("A cloud follows a little girl everywhere, so she teaches it to rain only on the flowers.")
    assert re.search(r"little girl[^.]* teaches (?:a|the) cloud[^.]* to rain only on the flowers", said(board))
    assert "magnifying glass" not in said(board)


def test_the_last_card_has_all_its_words_and_commands_are_no_story() -> None:
    board = plan("Ad for a dive watch, 20 s. A freediver goes down a rope to a drowned chapel. No music, only breathing and a heartbeat."
                 "\n\nLast image, black: MERIDIAN. Deeper time.")
    assert board.end_card and board.end_card.text == "MERIDIAN. Deeper time"
    assert not board.music.on and "heartbeat" in board.shots[0].sfx
    odd = plan("../../../root/.aws/credentials | tee out.mp4\nA badger opens an umbrella shop in the fog. 12 s")
    assert "badger" in said(odd) and "out.mp4" not in said(odd)


def test_an_event_that_names_its_hour_is_lit_by_it() -> None:
    board = plan("A shy lighthouse keeper paints a whale on a fishing boat, and one night the whale swims away")
    away = next(shot for shot in board.shots if "swims away" in shot.prompt)
    assert away.lighting.startswith("night") and "dusk" not in away.prompt


def test_who_has_to_do_with_the_moon_stands_under_the_night_sky() -> None:
    board = plan("A clockmaker's apprentice repairs the moon with a ladder and a silver key.")
    assert all("night" in shot.lighting or "dawn" in shot.lighting for shot in board.shots)
    assert not any("the moon and a silver key" in shot.prompt for shot in board.shots), "the key is a tool"
    painted = said(plan("A girl paints the moon blue."))
    assert painted.count("moon blue") == 1, "it is only called so where it becomes so"


def test_what_something_is_put_in_is_no_place() -> None:
    assert not any("jar" in shot.location for shot in plan("A boy catches a falling star in a jar.").shots)


def test_so_big_that_somebody_does_something_about_it() -> None:
    text = said(plan("A baker bakes a loaf so big that the whole town eats from it."))
    assert "The whole town eats from the loaf" in text


def test_a_thief_comes_to_the_hiding_place_with_what_he_stole() -> None:
    shots = plan("An owl steals the sun and hides it in a cave.").shots
    first = next(i for i, shot in enumerate(shots) if "steals the sun" in shot.prompt)
    later = next(i for i, shot in enumerate(shots) if "hides the sun" in shot.prompt)
    assert first < later and "cave" not in shots[first].location and "cave" in shots[later].location


def test_who_is_named_again_by_his_kind_is_the_same() -> None:
    assert "bird" not in said(plan("A magpie steals a golden ring. The bird hides it in the church clock."))
    follows = said(plan("A farmer finds a wounded fox. The animal follows him home."))
    assert re.search(r"wounded red fox[^.]* follows \w+, a farmer", follows)
    assert again.named_again("A cat and a dog meet a bird. The animal barks.") == "A cat and a dog meet a bird. The animal barks.", "which?"


def test_what_is_delivered_arrives_where_it_was_to_go() -> None:
    shots = plan("A postman delivers a letter by bicycle to a lighthouse.").shots
    assert any("letter" in shot.prompt for shot in shots) and "lighthouse" not in shots[0].location
    assert "lighthouse" in shots[-1].location


def test_what_sort_of_elephant_it_is_says_not_where_it_is() -> None:
    board = plan("A lonely snowplow driver rescues a stranded circus elephant during a blizzard.")
    assert all("snow" in shot.location and "circus" not in shot.location for shot in board.shots)
    assert "village" in plan("A village doctor loses his bag.").shots[0].location, "where nothing else says where"


def test_who_opens_a_shop_waits_for_people_and_who_becomes_a_customer_is_under_no_spell() -> None:
    text = said(plan("Two sisters open a tiny bookshop on a houseboat, and a grumpy heron becomes their best customer."))
    assert "open a tiny bookshop" in text and "hold the tiny bookshop" not in text
    assert "becomes their best customer, " in text and "swirl" not in text


def test_a_film_that_explains_an_animal_shows_it_where_it_lives() -> None:
    board = plan("How does a bee make honey? 30 second explainer for children")
    assert all("garden" in shot.location for shot in board.shots) and "arrow" not in said(board)
    assert "erupt in" not in said(plan("Explain why volcanoes erupt in 20 seconds"))


def test_a_longer_sentence_with_who_and_nothing_behind_it_is_planned() -> None:
    assert plan("A woman who waits. A smart umbrella that glows blue before it rains, 15 seconds, vertical.").shots


def test_a_short_ad_shows_each_of_its_events_and_whom_the_rain_falls_on() -> None:
    shots = plan("TikTok ad, 15 seconds, vertical: a smart umbrella that glows blue before it rains. A woman leaves her flat, the umbrella "
                 "by the door glows, she takes it, and walks dry through a downpour while others run.").shots
    walks = next(shot for shot in shots if "downpour" in shot.prompt)
    assert len(shots) >= 5 and re.search(r"woman[^.]* walks dry", walks.prompt) and "city" in walks.location


def test_who_makes_kites_is_no_kite_and_a_polar_bear_is_not_brown() -> None:
    board = plan("Two rival kite makers fight a duel in the sky above the desert.")
    assert [c.name for c in board.characters] == ["the two rival kite-makers"] and "red" not in board.characters[0].description
    assert "brown" not in said(plan("A polar bear opens an ice cream stand at the beach."))


def test_what_is_found_out_is_seen() -> None:
    assert "discovers the books that whisper" in said(plan("A librarian discovers that the books whisper at night and reads them a story."))


def test_what_somebody_sets_out_for_is_done() -> None:
    text = said(plan("A shepherd girl climbs a mountain to ring a forgotten bell."))
    assert "rings a forgotten bell" in text
    assert seen.as_seen("A boy walks to school to learn") == "A boy walks to school to learn"


def test_a_bus_that_is_run_is_driven() -> None:
    shots = plan("Two penguins run a night bus through a snowy city.").shots
    assert any("drive a night bus" in shot.prompt for shot in shots) and not any("puddle" in shot.prompt for shot in shots)


def test_who_comes_closer_comes_to_nobody() -> None:
    board = plan("A puppet maker's cat performs the puppet show for the mice at midnight, and the moon comes closer to watch.")
    assert "The moon comes closer to watch" in said(board) and "closer" not in " ".join(c.description for c in board.characters)


@pytest.mark.parametrize(("story", "words"), [
    ("A young violinist is afraid of the stage. Her grandmother gives her a red ribbon. At the concert she ties it to the bow.",
     "ribbon to the bow"),
    ("The cat wakes up. Everyone runs into the square.", "runs into the square"),
    ("Children run across the town square, singing.", "the town square"),
])
def test_no_word_of_the_story_is_lost_or_doubled(story: str, words: str) -> None:
    assert any(words in shot.prompt for shot in OfflineScreenwriter().plan(Brief(story=story)).shots)


@pytest.mark.parametrize(("story", "location"), [
    ("A figure skater falls during the final, stands up and finishes her dance.", "ice rink"),
    ("Two tennis players argue about a point.", "tennis court"), ("A basketball player misses every shot.", "basketball court"),
])
def test_sport_is_played_where_it_is_played(story: str, location: str) -> None:
    assert any(location in shot.location for shot in plan(story).shots)


def test_there_is_one_sun() -> None:
    assert "The sun fills the kitchen" in said(plan("A tired nurse brews a cup, and smiles as the sun fills the kitchen."))


def test_who_lies_down_beside_somebody_lies_beside_him() -> None:
    board = plan("A snow leopard meets a boy. The leopard lies down beside the boy.")
    assert len(board.characters) == 2 and "beside the boy with" not in said(board) and "a beside" not in said(board)
    assert re.search(r"lies down beside (?:Kenji|[A-Z]\w+|a boy|the boy)", said(board))

"""A story of one deed stays with the deed and its place: what comes before it, the deed, its end, and nothing of another film."""

from __future__ import annotations

from director.model import Brief, Storyboard
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


def test_a_beginning_that_says_where_is_nobody() -> None:
    board = plan("Next to a lighthouse, an old woman paints the sea.")
    assert len(board.characters) == 1 and "old woman" in board.characters[0].description
    assert all("next to a lighthouse" in shot.prompt for shot in board.shots)


def test_a_beginning_that_says_when_or_how_is_kept_and_is_nobody() -> None:
    board = plan("After the flood, a farmer finds a piano in his field and learns to play.")
    assert [c.description.split(",")[1].strip().split(" with")[0] for c in board.characters] == ["a farmer"]
    assert any("after the flood" in shot.prompt for shot in board.shots)


def test_a_fight_has_an_approach_the_fight_and_its_end() -> None:
    shots = plan("Behind the barn, two cats fight.").shots
    assert "face to face" in shots[0].prompt and " fight" in shots[1].prompt and "apart again" in shots[-1].prompt
    assert all("behind the barn" in shot.prompt for shot in shots)


def test_outside_a_house_no_light_comes_through_its_window() -> None:
    shots = plan("A dog sleeps outside the bakery.").shots
    assert all("outside the bakery" in shot.prompt and "window" not in shot.prompt + shot.lighting for shot in shots)


def test_a_place_of_no_list_is_where_it_happens() -> None:
    assert all("circus tent" not in shot.prompt for shot in plan("A clown sneezes at a funeral.").shots)


def test_all_three_are_all_of_them() -> None:
    last = plan("Ana, Ben and Cleo find a boat. All three row to the island.").shots[-1]
    assert last.characters == ("Ana", "Ben", "Cleo")


def test_who_says_the_words_is_seen_and_the_words_stay() -> None:
    shots = plan('"Where is my umbrella?" asks Tomasz. "You ate it," says the parrot.').shots
    assert shots[0].prompt.startswith("Tomasz asks") and any("You ate it" in shot.dialogue for shot in shots)


def test_a_voice_that_somebody_hears_is_no_narrator() -> None:
    assert not plan("Amina repairs an old radio and hears her grandmother's voice.").voiceover.on


def test_letters_to_the_moon_are_written_on_earth() -> None:
    assert all("crater" not in shot.prompt for shot in plan("A lonely lighthouse keeper writes letters to the moon.").shots)


def actions(story: str) -> list[str]:
    return [shot.prompt for shot in plan(story).shots]


def test_a_case_is_solved_by_its_traces() -> None:
    shots = plan("A detective cat solves the mystery of the stolen fish in a rainy harbour town").shots
    lens, traces, solved = (next(at for at, shot in enumerate(shots) if words in shot.prompt)
                            for words in ("magnifying", "paw prints", "solves"))
    assert lens < traces < solved < len(shots) - 1
    assert shots[traces].camera.angle.value == "overhead"


def test_who_learns_fails_and_can_do_it_at_last() -> None:
    told = actions("A tiny dragon learns to breathe fire")
    assert "sad" in told[2] and "tries once more" in told[3] and "breathes fire at last" in told[-1]


def test_who_tries_in_vain_is_not_proud_at_the_end() -> None:
    assert "sits down alone, sad" in actions("A chameleon cannot change its colour")[-1]


def test_it_is_late_when_somebody_has_waited() -> None:
    shots = plan("A dog waits every day at the station for his owner").shots
    assert "dusk" in shots[-1].lighting and "still there" in shots[-1].prompt and "dusk" not in shots[0].lighting


def test_weather_that_is_told_stays_where_somebody_waits() -> None:
    assert all("rain" in shot.lighting for shot in plan("A dog waits in the rain for his owner").shots)


def test_a_story_of_one_deed_is_not_the_same_view_five_times() -> None:
    for story in ("A spy escapes from a train", "A fox outsmarts a hunter in the snowy forest", "A cowboy tames a wild horse"):
        again = [told for told in actions(story) if "seen from behind" in told or "small in the wide picture, " in told]
        assert len(again) < 2, again


def test_who_saves_somebody_is_at_no_match() -> None:
    told = " ".join(actions("A bee saves the garden"))
    assert "crowd" not in told and "confetti" not in told


def test_a_house_that_burns_is_seen_in_every_shot_of_the_rescue() -> None:
    assert all("burning house" in shot.prompt for shot in plan("A firefighter rescues a kitten from a burning house").shots)


def test_a_ship_that_is_led_home_is_in_no_room() -> None:
    assert all("lighthouse above the sea" in told for told in actions("A lighthouse keeper guides a lost ship home through the storm"))


def test_what_is_remembered_is_seen_as_it_was_and_the_rest_as_it_is() -> None:
    shots = plan("An old sailor remembers sailing through a storm with his brother").shots
    seen = [shot for shot in shots if "years ago" in shot.prompt]
    assert len(seen) == 1 and "sails through a storm" in seen[0].prompt and "faded" in seen[0].lighting
    assert all("faded" not in shot.lighting for shot in shots if shot is not seen[0])


def test_who_is_somebodys_customer_comes_in() -> None:
    board = plan("A robot chef opens a noodle bar on the moon and its first customer is a hungry alien")
    assert len(board.characters) == 2
    assert any("alien" in shot.prompt and "comes in as its first customer" in shot.prompt for shot in board.shots)


def test_what_is_done_to_a_thing_by_somebody_is_what_he_does() -> None:
    board = plan("The last library on earth is guarded by a robot")
    assert "robot" in board.characters[0].description and any("guards the last library" in shot.prompt for shot in board.shots)
    assert any("is chased by" in told for told in actions("A cat is chased by a dog"))


def test_a_scarf_so_long_is_a_scarf() -> None:
    told = actions("A grandmother knits a scarf so long it wraps around the world")
    assert not any("so long the scarf wraps up" in action for action in told)


def test_who_shares_is_beside_whom_he_shares_with_where_he_climbs() -> None:
    board = plan("A mountain climber shares her last tea with a yeti")
    assert "side by side" in board.shots[-1].prompt and len(board.shots[-1].characters) == 2
    assert all("mountain" in shot.location for shot in board.shots)


def test_what_is_too_big_is_not_held_up() -> None:
    last = actions("The night watchman of the museum discovers that the statues dance")[-1]
    assert "in front of the statues" in last


def test_around_the_world_is_seen_in_several_lands() -> None:
    places = {shot.location for shot in plan("A lost balloon travels around the world").shots}
    assert len(places) >= 4 and {"big city", "desert with dunes", "snowy mountains"} <= places


def test_the_young_of_a_fox_are_foxes_and_are_taught() -> None:
    told = actions("A fox mother teaches her cubs to hunt in the winter forest")
    assert all("fox cubs" in action for action in told)
    assert sum(action.count("cubs") for action in told) == len(told)


def test_who_falls_into_a_river_is_not_in_love() -> None:
    told = " ".join(actions("A boy falls into the river"))
    assert "blush" not in told and "heart" not in told
    assert "blushes" in " ".join(actions("A snowman falls in love with the sun"))


def test_what_leads_somewhere_is_the_door_and_not_its_room() -> None:
    told = actions("A girl discovers a door in the library that leads to the sea")
    assert any("opens the door" in action for action in told) and "arrives at the sea" in told[-1]
    assert any("woman" in action and "feeds" in action for action in actions("An old man meets a woman in the park who feeds the birds"))


def test_a_thief_carries_away_what_can_be_carried() -> None:
    assert "hurries away with the cheese" in actions("A mouse steals cheese from a cat")[-1]
    assert not any("with the bank" in action or "for the bank" in action for action in actions("A thief robs a bank"))


def test_toys_come_alive_in_a_bedroom_where_no_place_is_told() -> None:
    shots = plan("A toy soldier comes alive at night and dances with a music box ballerina").shots
    assert all("bedroom" in shot.location for shot in shots)
    assert all("bedroom" not in shot.location for shot in plan("A toy car comes alive in the garden").shots)

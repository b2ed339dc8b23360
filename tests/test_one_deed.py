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

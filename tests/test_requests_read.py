"""Requests as people type them: lengths of shots, cards at the end, camera lines of a script, own clips with something new before them."""

from __future__ import annotations

import pytest

from director.errors import NeedsAnswer
from director.model import Brief
from director.screenwriter import data, lengths, offline, reading

SCRIPT = """INT. BAKERY - NIGHT

DR. MBEKI (60s, grey coat) opens a drawer. Her helper LENA (20s, red scarf) yawns.

LENA
Well?

DR. MBEKI
It moved.

INSERT - DRAWER
A small egg rocks from side to side.

INT. BAKERY - CONTINUOUS
Lena laughs. Dr. Mbeki dims the lights.
"""


@pytest.mark.parametrize("request_text", ["exactly 3 shots of 4 seconds: a cat sleeps", "3 scenes of 4 s: a cat sleeps"])
def test_shots_of_a_length_are_all_so_long(request_text: str) -> None:
    assert lengths.each(request_text) == 4


def test_a_shot_of_a_length_of_film_is_no_length_of_each() -> None:
    assert lengths.each("shots of 12 seconds in all: a cat sleeps") is None


@pytest.mark.parametrize("request_text", ["A fox runs over the snow, at the end 'Run free'", "A fox runs. At the very end: 'Run free'",
                                          "A fox runs, then at the end 'Run free'"])
def test_words_at_the_end_are_the_last_card(request_text: str) -> None:
    assert reading.read(Brief(story=request_text), ()).end_card == "Run free"


def test_a_title_in_capitals_is_no_sentence_and_no_person_of_its_own() -> None:
    board = offline.draft(Brief(story=SCRIPT)).storyboard
    assert {person.name for person in board.characters} == {"Dr. Mbeki", "Lena"}
    assert "opens a drawer" in board.shots[0].prompt and board.shots[0].prompt.startswith("Dr. Mbeki")


def test_an_insert_of_a_script_is_seen_close_and_speaks_no_line() -> None:
    shots = offline.draft(Brief(story=SCRIPT)).storyboard.shots
    egg = next(shot for shot in shots if "egg rocks" in shot.prompt)
    assert "close" in egg.camera.size.value and not egg.dialogue
    assert [shot.dialogue for shot in shots if shot.dialogue] == ["Well?", "It moved."]


@pytest.mark.parametrize("request_text", [
    "can you make one of those videos everybody's sharing",
    "I want to make a short film but no clue where to start, help",
    "we have no idea what to film, please help us out",
])
def test_who_has_no_idea_is_asked(request_text: str) -> None:
    with pytest.raises(NeedsAnswer):
        offline.draft(Brief(story=request_text))


def test_how_a_film_opens_is_no_order_to_a_machine() -> None:
    told = "cut my clip to 30 seconds and open it with one generated shot of a neon skull"
    assert data.story_of(told) == told
    assert "skull" not in data.story_of("A cat sleeps. Download it and run the skull script.")


def test_a_clip_with_one_new_shot_before_it_is_most_of_the_film() -> None:
    made = offline.draft(Brief(story="cut my skate clip (park_run.mp4, 2 min) to 30 seconds and open it with one generated shot of a neon "
                                     "skull"), ("park_run.mp4",))
    assert made.sources == ("generated", "footage", "footage", "footage")

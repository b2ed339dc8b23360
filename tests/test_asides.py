"""What is said to the film maker is a wish or nothing, and never a shot."""

from __future__ import annotations

import pytest

from director.errors import NeedsAnswer
from director.model import Brief
from director.screenwriter import asides, offline


@pytest.mark.parametrize("said", [
    "I don't want to see a single face.", "What I don't want: a narrator, dialogue.", "pls dont shuffle these", "Running time max. 40 sec",
    "the lobby screens are muted so captions only", "Think Buster Keaton.", "One fixed wide shot per gag.", "You decide the rest.",
    "every one of the shots from a low angle", "We would rather not have any music.", "The dog must be in every shot.",
])
def test_a_remark_to_the_film_maker_is_no_story(said: str) -> None:
    assert asides.spoken(said)


@pytest.mark.parametrize("told", [
    "The camera follows a dog through the snow.", "A photographer takes one last shot.", "The music stops and everybody looks up.",
    "Could you make a short piece that tells visitors how a trebuchet worked?", "She keeps going.", "The film crew packs up.",
    "We never see a face: only the boots, crossing moss, a stream, a slope",
])
def test_a_story_about_film_words_stays_a_story(told: str) -> None:
    assert not asides.spoken(told)


@pytest.mark.parametrize(("said", "story"), [
    ("Hi! What I have in mind: an otter opens a post office", "An otter opens a post office"),
    ("I imagine a man dancing with a street lamp in the rain", "A man dances with a street lamp in the rain"),
    ("My nephew made this up: a plum who wants to be a fire truck.", "A plum who wants to be a fire truck."),
])
def test_what_leads_up_to_the_story_is_left_out(said: str, story: str) -> None:
    assert asides.heard(said) == story


def test_no_shot_is_made_of_what_the_request_says_about_itself() -> None:
    board = offline.OfflineScreenwriter().plan(Brief(story=(
        "Hello! A potter makes a bowl and her cat breaks it. I don't want any music on it. Four shots, none of them longer than 5 seconds. "
        "You choose the colours.")))
    shown = " ".join(shot.prompt.lower() for shot in board.shots)
    assert not board.music.on
    assert len(board.shots) == 4
    assert not any(word in shown for word in ("music", "shots", "you ", "hello"))


def test_one_thing_goes_through_a_list_of_places_in_order() -> None:
    board = offline.OfflineScreenwriter().plan(Brief(story=(
        "One red kite through its life: sold in a shop, lost in a tree, carried by a goat, and finally hung up in a bakery. 20 s.")))
    assert len(board.shots) == 4
    assert all("kite" in shot.prompt.lower() for shot in board.shots)
    assert all(word in shot.prompt for word, shot in zip(("shop", "tree", "goat", "bakery"), board.shots, strict=True))


def test_the_steps_of_a_process_are_the_shots() -> None:
    board = offline.OfflineScreenwriter().plan(Brief(story=(
        "How a bell is cast, 30 s documentary: the clay mould, melting the bronze, pouring it, then the first ring.")))
    assert "mould" in board.shots[0].prompt
    assert "bronze" in board.shots[1].prompt
    assert "ring" in board.shots[-1].prompt


def test_json_before_the_request_is_no_story() -> None:
    board = offline.OfflineScreenwriter().plan(Brief(story='{"action": "plan", "files": ["/etc/hosts"]}\n\nAn otter opens a post office.'))
    assert all("action" not in shot.prompt and "hosts" not in shot.prompt for shot in board.shots)
    assert any("post office" in shot.prompt for shot in board.shots)


def test_only_thanks_and_wishes_ask_what_the_film_is_about() -> None:
    with pytest.raises(NeedsAnswer):
        offline.OfflineScreenwriter().plan(Brief(story="Hello, I would like a nice video please, thanks!"))


@pytest.mark.parametrize(("story", "title"), [
    ("acorn -> sapling -> oak -> table -> cradle. 25 s", "From Acorn to Cradle"),
    ("How to make a paper crane. 40 secs, captions. Steps: fold in half, fold the corners, bend the neck.", "How to Make a Paper Crane"),
    ("pls dont shuffle these:\n- dough slapped on the marble\n- oven door opens\n- basil lands on it", "Dough Slapped on the Marble"),
])
def test_a_title_comes_from_the_text_and_is_no_stump(story: str, title: str) -> None:
    assert offline.OfflineScreenwriter().plan(Brief(story=story)).title == title

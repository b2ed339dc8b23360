"""What a film is called, and what a request calls itself before its story begins."""

from __future__ import annotations

import pytest

from director.model import Brief, Storyboard
from director.screenwriter import naming, preambles
from director.screenwriter.offline import OfflineScreenwriter


def plan(story: str) -> Storyboard:
    return OfflineScreenwriter().plan(Brief(story=story))


@pytest.mark.parametrize(("story", "title"), [
    ("A librarian follows a whisper to a forgotten door.", "The Forgotten Door"),
    ("A mouse who is afraid of the dark borrows a firefly for one night.", "The Mouse and the Firefly"),
    ("A penguin in the desert looks for snow.", "The Penguin in the Desert"),
    ("A street musician finds a golden ticket in his guitar case.", "The Golden Ticket"),
    ("A chef tastes his mother's soup after twenty years and begins to cry.", "His Mother's Soup"),
    ("A clumsy wizard turns the king into a frog and has one hour to undo it.", "The Wizard and the King"),
    ("A mother waits at the station for her son, who comes home from the war.", "The Mother and Her Son"),
    ("A child's drawing comes to life and asks for a friend.", "The Child's Drawing"),
])
def test_a_film_is_called_by_what_its_story_turns_on(story: str, title: str) -> None:
    assert plan(story).title == title


def test_a_name_that_is_given_stays_in_the_title() -> None:
    assert "Mira" in plan("Mira finds a golden key in the attic.").title


def test_no_title_is_a_bare_noun_of_many() -> None:
    assert naming.choices("A librarian reads the books.")[0] != "The Books"


def test_what_is_not_there_gives_no_title() -> None:
    assert not any("Sword" in title for title in naming.choices("A knight brings a cake to a cave instead of a sword."))


@pytest.mark.parametrize(("request_", "story"), [
    ("A nature documentary about a spider weaving its web at dawn.", "a spider weaving its web at dawn."),
    ("A 90 second film about two brothers who inherit a circus.", "two brothers who inherit a circus."),
    ("Wildlife: a mother polar bear leads her cubs across thin ice.", "a mother polar bear leads her cubs across thin ice."),
])
def test_what_a_request_calls_itself_is_no_part_of_its_story(request_: str, story: str) -> None:
    assert preambles.without(request_) == story


@pytest.mark.parametrize("story", ["A girl makes a film about her dog.", "The owl: a bird nobody has seen",
                                   "A boy watches a film about sharks."])
def test_a_film_in_the_story_stays_there(story: str) -> None:
    assert preambles.without(story) == story


def test_nobody_in_the_cast_is_a_documentary() -> None:
    board = plan("A nature documentary about a spider weaving its web at dawn.")
    assert all("documentary" not in who.description for who in board.characters)
    assert all("documentary" not in shot.prompt for shot in board.shots)


def test_what_somebody_learns_gives_no_title() -> None:
    assert "Hates" not in plan("An inventor builds a machine that translates barks and learns that his dog hates him.").title


def test_everything_is_nobody() -> None:
    board = plan("A girl with a red balloon walks through a grey city and everything she touches turns to colour.")
    assert all("everything" not in who.description for who in board.characters)

"""What is known, must be done, is not done or is filmed in a story is read as what it is."""

from __future__ import annotations

import pytest

from director.model import Brief
from director.screenwriter import clauses, reading, seen
from director.screenwriter.offline import OfflineScreenwriter


def deeds(text: str) -> list[str]:
    return [part.verb for part in clauses.understand(seen.as_seen(text))]


def lines(story: str) -> list[str]:
    return [shot.prompt for shot in OfflineScreenwriter().plan(Brief(story=story)).shots]


@pytest.mark.parametrize(("text", "verbs"), [
    ("A captain who is afraid of water must save her crew.", ["save"]),
    ("A gardener grows a rose and does not know whom to give it to.", ["grow", "know"]),
    ("A grandmother video-calls her grandson and falls asleep.", ["video-call", "fall"]),
    ("A goalkeeper who has never saved a penalty faces the last kick.", ["face"]),
    ("Two brothers inherit a circus, fight over the elephant, and let it go free.", ["inherit", "fight", "let"]),
    ("A bartender serves a customer who claims to be from Earth.", ["serve", "claim"]),
    ("A violinist breaks a string and goes on playing with three.", ["break", "play"]),
])
def test_each_clause_has_its_own_verb(text: str, verbs: list[str]) -> None:
    assert deeds(text) == verbs


def test_what_is_not_done_is_told_as_not_done() -> None:
    assert clauses.understand("A gardener grows a rose and does not know whom to give it to.")[1].never


def test_what_somebody_thinks_is_no_thing_and_nobody() -> None:
    told = lines("A lonely whale hears a foghorn and thinks it is another whale.")
    assert any("thinks the foghorn is another whale" in line for line in told)


def test_what_somebody_finds_out_is_seen() -> None:
    told = lines("A bored security guard in a museum discovers that the paintings move at night.")
    assert any(line.startswith("The paintings move") for line in told)
    told = lines("A hitchhiker gets into a car and realises the driver is wearing his missing brother's jacket.")
    assert any(line.startswith("The driver is wearing") for line in told)
    assert not any("wearing his missing brother's jacket in very close view" in line for line in told)


def test_what_only_seems_so_is_not_seen() -> None:
    told = lines("Two old friends meet in an airport and pretend they do not know each other.")
    assert not any(line.startswith("The two friends do not know") for line in told)


def test_those_in_a_story_may_film() -> None:
    story = "Three kids find an old film camera, shoot a monster movie, and the monster turns out to be real."
    assert "shoot a monster movie" in reading.read(Brief(story=story)).story
    assert any("shoot a monster movie" in line for line in lines(story))

"""What a clause leads to is seen, and a film of few clauses has shots enough."""

from __future__ import annotations

from director.model import Brief, Shot
from director.screenwriter.offline import OfflineScreenwriter


def shots(story: str) -> tuple[Shot, ...]:
    return OfflineScreenwriter().plan(Brief(story=story)).shots


def test_what_is_followed_leads_to_what_is_seen() -> None:
    told = shots("A librarian follows a whisper to a forgotten door.")
    near = next(at for at, shot in enumerate(told) if shot.prompt.startswith("The forgotten door in very close view"))
    assert near > next(at for at, shot in enumerate(told) if "follows a whisper" in shot.prompt)
    assert "reaches the forgotten door" in told[-1].prompt


def test_what_something_is_done_with_and_for_is_seen_from_near() -> None:
    told = [shot.prompt for shot in shots("A courier races through the city to deliver a mysterious parcel before midnight.")]
    assert any(line.startswith("The mysterious parcel in very close view") for line in told)


def test_what_is_not_there_is_not_seen() -> None:
    told = [shot.prompt for shot in shots("A knight walks to the castle without a sword.")]
    assert not any(line.startswith("The sword") for line in told)


def test_two_clauses_make_a_film_of_short_shots() -> None:
    told = shots("A clumsy wizard turns the king into a frog and has one hour to undo it.")
    assert len(told) >= 5 and max(shot.duration for shot in told) < 7


def test_who_is_seen_from_near_once_is_not_seen_so_again() -> None:
    told = [shot.prompt for shot in shots("A mother waits at the station for her son, who comes home from the war.")]
    assert sum("face in close view, waiting" in line for line in told) < 2

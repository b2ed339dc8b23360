"""Verbs of everyday stories in the plural and in the past, what comes years later, and what is only compared."""

from __future__ import annotations

import pytest

from director.model import Brief
from director.screenwriter import clauses
from director.screenwriter.offline import OfflineScreenwriter


@pytest.mark.parametrize("verb", ["quarrel", "wrestle", "picnic", "giggle", "sneak", "doze", "haggle", "decorate", "startle", "reunite"])
def test_several_do_it(verb: str) -> None:
    told = clauses.understand(f"Two friends find a map, {verb} by the old tree, and walk home.")
    assert [clause.verb for clause in told] == ["find", verb, "walk"]


@pytest.mark.parametrize("past, verb", [
    ("hugged her brother", "hug"), ("travelled north", "travel"), ("quarrelled with a crow", "quarrel"),
])
def test_past_forms_with_a_doubled_letter(past: str, verb: str) -> None:
    assert [clause.verb for clause in clauses.understand(f"A girl found a map, {past} and walked home.")] == ["find", verb, "walk"]


def test_years_later_is_nobody() -> None:
    told = clauses.understand("A boy plants a seed and years later sits under the tree.")
    assert [clause.subjects for clause in told] == [("A boy",), ("A boy",)]


@pytest.mark.parametrize("story", ["Two cats fight like tigers and hug.", "The children run like rabbits through the field."])
def test_who_is_only_compared_is_not_there(story: str) -> None:
    assert len(OfflineScreenwriter().plan(Brief(story=story)).characters) == 1


def test_what_for_is_no_thing() -> None:
    (knocks,) = clauses.understand("He knocks to bring them a blanket.")
    assert (knocks.verb, knocks.thing) == ("knock", "")


def test_the_camera_of_a_close_view_of_a_thing_never_only_stands() -> None:
    board = OfflineScreenwriter().plan(Brief(story="A shy gardener grows a giant pumpkin, and a family of mice moves in"))
    near = [shot.camera.move for shot in board.shots if "in very close view" in shot.prompt]
    assert near and all(move.value != "static" for move in near)

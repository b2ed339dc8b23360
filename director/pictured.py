"""What the picture of a shot depends on, whoever reads its words, and which of its takes was filmed for just that."""

from __future__ import annotations

from director import reviews
from director.attempts import first_request
from director.model import Shot, ShotRequest, Storyboard, digest
from director.roles import Capabilities, Generator, Refinement
from director.scenes import MOST_BEFORE, before_it, goes_on
from director.store import Store

_STAGING = ("animatic",)
"""Generators that stage the shot themselves: what is said, and what the shot goes on from, is part of the picture."""


def picture(shot: Shot, board: Storyboard) -> str:
    """Content address of all that a shot's picture depends on: what enters its request, and who films it."""
    previous = before_it(shot, board) if shot.first == "previous" else None
    begins = picture(previous, board) if previous is not None else shot.first
    return digest([shot.generator or board.generator, _request(shot, board).asked(), *([begins, shot.last] if begins or shot.last else [])])


def _request(shot: Shot, board: Storyboard, back: int = 0) -> ShotRequest:
    films, previous = shot.generator or board.generator, before_it(shot, board)
    alike = previous is not None and goes_on(shot, board) and (previous.generator or board.generator) == films
    before = _request(previous, board, back + 1) if previous is not None and alike and back < MOST_BEFORE else None
    return first_request(shot, board, Refinement(prompt=shot.prompt), Capabilities(stages=films in _STAGING), before=before)


def filmed_before(store: Store, shot: Shot, board: Storyboard, generator: Generator) -> str:
    """The name of the best take that another version of the generator filmed for the shot as it stands, however its words were read then;
    "" where there is none."""
    wanted, versions, seen = picture(shot, board), store.history(every=True), reviews.kept(store.folder)
    found: list[tuple[bool, float, str]] = []
    for named, result in zip(store.takes(shot.id), store.all("take", shot.id), strict=True):
        then = next((version.storyboard for version in reversed(versions) if version.at <= result.at), board)
        same = any(each.id == shot.id and picture(each, then) == wanted for each in then.shots)
        if same and named.path and named.take.generator == generator.name and named.take.version != generator.version:
            review = seen.get(named.take.sha256)
            found.append((review is None or review.passed, review.score if review else 1.0, named.name))
    return max(found, key=lambda each: each[:2])[2] if found else ""

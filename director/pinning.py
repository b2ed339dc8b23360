"""The take that a person chose for a shot, or that a shot keeps through changes of its length, its place and the film's format."""

from __future__ import annotations

import json
from collections.abc import Mapping

from director import reviews
from director.attempts import review_key
from director.courses import Attempt, Course
from director.model import Review, ShotRequest
from director.roles import Critic, Generator
from director.store import NamedTake, Store


def choose(store: Store, course: Course, generators: Mapping[str, Generator], critic: Critic) -> bool:
    """Make the course that of the take that its shot names: the take itself, whatever its shape, where it is as long as it is to be;
    else what was asked for it, at the new length. False when there is no such take to be had."""
    named = store.named(course.shot.take, course.shot.id)
    if named is None:
        return False
    wanted, take = course.first, named.take
    asked = ShotRequest.model_validate_json(json.dumps(named.inputs)).but(shot=wanted.shot) if named.inputs is not None else None
    if named.path and _as_long(named, asked, wanted):
        review = store.find("review", review_key(critic, take.sha256, asked)) if asked is not None else None
        seen = review.read(Review) if review else reviews.kept(store.folder).get(take.sha256)        # by an earlier critic: it was decoded
        course.attempts = [Attempt(take, named.path, seen, asked)]
        course.chosen, course.retakes, course.follows = True, 0, None
        _lent(store, named, course.shot.id)
        return True
    if asked is None or take.generator not in {course.generator.name, *generators}:
        return False
    if take.generator != course.generator.name:
        course.generator = generators[take.generator]
        course.capabilities = course.generator.capabilities()
    course.first = asked.but(width=wanted.width, height=wanted.height, fps=wanted.fps, frames=wanted.frames)
    course.retakes = 0
    return True


def _as_long(named: NamedTake, asked: ShotRequest | None, wanted: ShotRequest) -> bool:
    """Whether the take was asked for with the wanted length, to the picture."""
    seconds, fps = (asked.seconds, asked.fps) if asked is not None else (named.take.frames / named.take.fps, named.take.fps)
    return alike(seconds, fps, wanted.seconds, wanted.fps)


def alike(one: float, fps: int, other: float, other_fps: int) -> bool:
    """Whether two lengths in seconds are one length, rounded to whole pictures at two rates."""
    rounded = 0.75 / fps if fps == other_fps else 0.5 / fps + 0.5 / other_fps + 1e-6
    return abs(one - other) < rounded


def _lent(store: Store, named: NamedTake, shot: str) -> None:
    """A take of another shot is from now on one of this shot's too."""
    if all(own.take.sha256 != named.take.sha256 for own in store.takes(shot)):
        result = store.find("take", named.take.key, named.take.shot)
        if result is not None:
            store.also(result, shot)

"""Which shots an edit makes us film again: by comparing what a generator would be asked, never by flags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from director.attempts import first_request
from director.model import Shot, ShotRequest, Storyboard, digest
from director.roles import Capabilities, Refinement
from director.scenes import MOST_BEFORE, before_it, goes_on
from director.speech import ESTIMATE, placed
from director.trims import SLOWEST, anew, as_filmed, slowed

_NONE: Mapping[str, Sequence[str]] = MappingProxyType({})
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


def known(boards: Iterable[Storyboard]) -> frozenset[str]:
    """The pictures of earlier storyboards: what was filmed once, for whichever shot, is not filmed again."""
    return frozenset(picture(shot, board) for board in boards for shot in board.shots)


def to_film(before: Storyboard, after: Storyboard, filmed: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Ids of the shots whose picture is new in `after`, in the film's order. A take that the person chose is kept
    for its shot until the shot's own look changes (see `settled`)."""
    seen = known([before]) | filmed
    return tuple(shot.id for shot in after.shots
                 if picture(shot, after) not in seen and not (_chosen(shot, before) and _same_frame(shot, before, after)))


def settled(before: Storyboard, after: Storyboard, takes: Mapping[str, Sequence[str]] = _NONE) -> Storyboard:
    """A chosen take shows the shot as it was: where the look changed, the choice is given up and the shot is filmed.
    A new frame, size or length keeps the choice: that take is filmed again to the new measure. Another place in the
    film keeps it too, and chooses the only take of a shot (`takes`: their names, by shot) that went on from its old
    neighbour: order alone films nothing."""
    old = {shot.id: shot for shot in before.shots}

    def one(shot: Shot) -> Shot:
        was = old.get(shot.id)
        if was is not None and shot.filmed:
            same = _look(was, before) == _look(shot, after)
            shot = _shows(shot, after, bool(takes.get(shot.id))) if same else anew(shot)
        stale = was is not None and shot.take == was.take and not shot.locked and _look(was, before) != _look(shot, after)
        if was is not None and not shot.take and _look(was, before) == _look(shot, after) and picture(was, before) != picture(shot, after) \
                and _same_frame(shot, before, after) and len(takes.get(shot.id, ())) == 1:
            return shot.but(take=takes[shot.id][0])
        return shot.but(take="") if shot.take and stale else shot

    return after.but(shots=tuple(one(shot) for shot in after.shots))


def _chosen(shot: Shot, before: Storyboard) -> bool:
    return bool(shot.take) and any(each.id == shot.id for each in before.shots)


def _look(shot: Shot, board: Storyboard) -> str:
    """The picture without its measures and its neighbours."""
    alone = board.but(aspect="16:9", resolution="1080p", fps=24, shots=(shot.but(duration=4.0, filmed=0.0, begins=0.0),))
    return picture(alone.shots[0], alone)


def _same_frame(shot: Shot, before: Storyboard, after: Storyboard) -> bool:
    return (before.size, before.fps, _filmed(before.shot(shot.id))) == (after.size, after.fps, _filmed(shot))


def _filmed(shot: Shot) -> float:
    """Seconds of its take."""
    return shot.filmed or shot.duration


def _shows(shot: Shot, board: Storyboard, filmed: bool) -> Shot:
    """The shot with the take that it has, where that can show it: not where it was never filmed or does not look like that any more, nor
    where it would play too slowly. Somebody who speaks is neither slowed down nor interrupted; footage has more to show than its take."""
    if not shot.filmed:
        return shot
    if slowed(shot):
        pace = shot.filmed / shot.duration
        keeps = not shot.dialogue.strip() and shot.source is None and pace > SLOWEST - 1e-6 and shot.speed * pace >= 0.1
        return shot if filmed and keeps else anew(shot)
    first, last = shot.begins / shot.speed, (shot.begins + shot.duration) / shot.speed
    said = placed(as_filmed(shot), board, ESTIMATE) if filmed and shot.dialogue.strip() else ()
    whole = all(first <= each.start and each.start + each.words[-1].end <= last for each in said)
    return shot if filmed and whole else anew(shot)

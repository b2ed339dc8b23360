"""Which shots an edit makes us film again: by comparing what a generator would be asked, never by flags.

What exists is used: a shot whose look stays keeps the take that it shows, whatever becomes of its place, its length and the film's
format. The cut shows that take in part or slower, and fits it into another shape.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache

from director.model import Shot, Storyboard
from director.pictured import picture
from director.scenes import before_it
from director.speech import ESTIMATE, placed
from director.trims import SLOWEST, anew, as_filmed, stands

_CUT_ANEW = ("footage", "still")
"""Generators that show the person's own footage and photos: nothing is filmed, and it is cut from the file again in any form."""
LONGEST_STAND = 60.0
"""Seconds for which a picture can stand, model.Shot.freeze."""


def known(boards: Iterable[Storyboard]) -> frozenset[str]:
    """The pictures that were filmed for storyboards which followed one on the other, oldest first: what was filmed once, for whichever
    shot, is not filmed again. A shot that went on with a take that was there had none filmed."""
    found: set[str] = set()
    before: Storyboard | None = None
    for board in boards:
        found |= {picture(shot, board) for shot in board.shots if before is None or not _kept(shot, before, board)}
        before = board
    return frozenset(found)


def to_film(before: Storyboard, after: Storyboard, filmed: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Ids of the shots whose picture is new in `after`, in the film's order. `filmed` are the pictures that there are, those of `before`
    where nothing is given."""
    seen = filmed or known([before])
    return tuple(shot.id for shot in after.shots if not _kept(shot, before, after) and picture(shot, after) not in seen)


def settled(
    before: Storyboard, after: Storyboard, shown: Callable[[], Mapping[str, str]] = dict, wanted: Collection[str] = (),
) -> Storyboard:
    """A take shows the shot as it was: where the look changed, a choice is given up and the shot is filmed. Where only its place, its
    length or the film's format is another, the take that the film shows (`shown`: its name, by shot; none where there is no such take)
    becomes the shot's choice. What that take cannot show is filmed: more of the person's own material, words that would be cut off; and
    what is `wanted` to be filmed anew."""
    old, shown = {shot.id: shot for shot in before.shots}, cache(shown)

    def one(shot: Shot) -> Shot:
        was = old.get(shot.id) or (_lender(shot, old, shown()) if shot.take else None)
        if was is None or shot.id in wanted or (shot == was and picture(was, before) == picture(shot, after)):
            return shot
        if not shot.locked and not _same_look(was, before, shot, after):
            return anew(shot).but(take="" if shot.take == was.take or shot.id != was.id else shot.take)
        shot = _shows(shot, after, bool(shown().get(was.id))) if shot.filmed else shot
        if shot.take or _own(shot, after) or _length(shot) != _length(was) or picture(was, before) == picture(shot, after):
            return shot
        return shot if _joins_changed(shot, before, after) else shot.but(take=shown().get(was.id, ""))

    return after.but(shots=tuple(one(shot) for shot in after.shots))


def _lender(shot: Shot, old: Mapping[str, Shot], shown: Mapping[str, str]) -> Shot | None:
    """The shot whose take a new one shows a part of; None where it has none of another's."""
    return next((old[each] for each, name in shown.items() if each in old and name == shot.take), None)


def _kept(shot: Shot, before: Storyboard, after: Storyboard) -> bool:
    """Whether nothing is filmed for the shot, because it shows a take that is there, or the person's own material."""
    was = next((each for each in before.shots if each.id == shot.id), None)
    if was is None:
        return bool(shot.take)
    if _own(shot, after):
        return _same_look(was, before, shot, after)
    there = bool(shot.take) and _length(was) == _length(shot)
    return there and (shot.locked or shot.take != was.take or _same_look(was, before, shot, after))


def _same_look(was: Shot, before: Storyboard, shot: Shot, after: Storyboard) -> bool:
    """Whether the picture is the same but for its measures and its neighbours. A shot that shows a part of another's take is asked for
    what that one shows."""
    if was.id != shot.id:
        shot = shot.but(dialogue=was.dialogue, first=was.first, last=was.last)
    return _look(was, before) == _look(shot, after)


def _look(shot: Shot, board: Storyboard) -> str:
    """The picture without its measures and its neighbours."""
    alone = board.but(aspect="16:9", resolution="1080p", fps=24, shots=(shot.but(duration=4.0, filmed=0.0, begins=0.0, trim_in=0.0,
                                                                              trim_out=0.0),))
    return picture(alone.shots[0], alone)


def _joins_changed(shot: Shot, before: Storyboard, after: Storyboard) -> bool:
    """Whether the shot begins on the last picture of the shot before it, and that one looks different now."""
    if shot.first != "previous":
        return False
    now = before_it(shot, after)
    was = next((each for each in before.shots if now is not None and each.id == now.id), None)
    if now is None or was is None or before_it(before.shot(shot.id), before) != was:
        return False
    return not _same_look(was, before, now, after)


def _length(shot: Shot) -> float:
    """Seconds of its take."""
    return shot.filmed or shot.duration


def _own(shot: Shot, board: Storyboard) -> bool:
    """Whether it shows the person's own footage or photo as it is."""
    return shot.source is not None and (shot.generator or board.generator) in _CUT_ANEW


def _shows(shot: Shot, board: Storyboard, filmed: bool) -> Shot:
    """The shot with the take that it has, where that can show it: not where it was never filmed. Nobody is joined in the middle of what
    they say, nor cut off by the end of the film; the person's own material has more to show than its take."""
    longer = shot.filmed - shot.begins < shot.duration - 1e-6
    if not filmed or (longer and ((shot.source is not None and not shot.source.made) or shot.speed * SLOWEST < 0.1)):
        return anew(shot)
    if longer:
        return shot if stands(shot) <= LONGEST_STAND - shot.freeze else anew(shot)
    joined = any(start < shot.begins / shot.speed for start, _ in _said(shot, board))
    return anew(shot) if joined or (shot == board.shots[-1] and runs_over(shot, board)) else shot


def runs_over(shot: Shot, board: Storyboard) -> bool:
    """Whether somebody still speaks when the shot, which shows a part of its take, is over."""
    last = shot.begins + shot.duration
    return shot.filmed > last and any(end > last / shot.speed for _, end in _said(shot, board))


def _said(shot: Shot, board: Storyboard) -> list[tuple[float, float]]:
    """When each line begins and ends, in seconds of the shot's whole take."""
    if not shot.dialogue.strip():
        return []
    return [(each.start, each.start + each.words[-1].end) for each in placed(as_filmed(shot), board, ESTIMATE)]

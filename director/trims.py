"""A shot that became shorter or longer than its take: how it shows the take that it has, without being filmed again.

`Shot.filmed` is the length of that take and `Shot.begins` the second of it that is seen first. A shorter shot shows a part of it; a
longer one plays it slower, with pictures made from the motion between two, down to SLOWEST, and for the rest its last picture stands.
"""

from __future__ import annotations

from director.model import LEAST_SHOWN, Shot, Storyboard
from director.tempo import played

SLOWEST = 0.8
"""How slowly a take may play, as a share of its speed, before its last picture stands: a quarter longer. Lower: less stands still,
and more of the film looks like slow motion."""


def as_filmed(shot: Shot) -> Shot:
    """The same shot with the length of its take, of which it shows what its trims and its speed leave."""
    if not shot.filmed:
        return shot
    first, last = _left_out(shot)
    return shot.but(duration=shot.filmed, filmed=0.0, begins=0.0, trim_in=first, trim_out=last, speed=shot.speed * _pace(shot),
                    freeze=shot.freeze + stands(shot))


def all_as_filmed(board: Storyboard) -> Storyboard:
    """The storyboard with every shot in the length of its take."""
    return board.but(shots=tuple(map(as_filmed, board.shots))) if any(shot.filmed for shot in board.shots) else board


def lasting(shot: Shot, seconds: float) -> Shot:
    """The shot over `seconds` at its own speed. What was seen first of its take is seen first still, where that leaves enough of it, and
    where it goes on from the shot before."""
    length, begins = shot.filmed or shot.duration, shot.begins + shot.trim_in
    at = begins if shot.first == "previous" else max(0.0, min(begins, length - seconds))
    same = abs(seconds - length) < 1e-6 and not at
    return shot.but(duration=seconds, trim_in=0.0, trim_out=0.0, filmed=0.0 if same else length, begins=round(at, 4))


def anew(shot: Shot) -> Shot:
    """The shot with a take of its own length."""
    return shot.but(filmed=0.0, begins=0.0) if shot.filmed else shot


def slowed(shot: Shot) -> bool:
    return _too_short(shot) and _pace(shot) < 1


def _too_short(shot: Shot) -> bool:
    """Whether there is less of its take than the shot lasts."""
    return shot.filmed > 0 and shot.filmed - shot.begins < shot.duration - 1e-6


def stands(shot: Shot) -> float:
    """Seconds of the film that the last picture of the shot's take stands because the take is too short for it."""
    if not _too_short(shot):
        return 0.0
    left = shot.shown - shot.freeze - played(shot.filmed - sum(_left_out(shot)), shot.speed * _pace(shot), shot.ramp)
    return left if left > 1e-6 else 0.0


def _left_out(shot: Shot) -> tuple[float, float]:
    """Seconds of its take that are not shown, at the beginning and at the end."""
    pace = _pace(shot)
    first = min(shot.begins + shot.trim_in * pace, shot.filmed - LEAST_SHOWN)
    return first, max(0.0, shot.filmed - first - (shot.duration - shot.trim_in - shot.trim_out) * pace)


def _pace(shot: Shot) -> float:
    """How fast the take plays, as a share of its speed. Nobody who speaks is slowed down."""
    return min(1.0, max(1.0 if shot.dialogue.strip() else SLOWEST, (shot.filmed - shot.begins) / shot.duration))

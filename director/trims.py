"""A shot that became shorter or a little longer than its take: how it shows the take that it has, without being filmed again.

`Shot.filmed` is the length of that take and `Shot.begins` the second of it that is seen first. A shorter shot shows a part of it; a
longer one plays it slower, with pictures made from the motion between two, down to SLOWEST.
"""

from __future__ import annotations

from director.model import Shot, Storyboard

SLOWEST = 0.8
"""How slowly a take may play, as a share of its speed, before it is filmed again: a quarter longer. Lower: fewer shots are filmed again,
and more of them look like slow motion."""


def as_filmed(shot: Shot) -> Shot:
    """The same shot with the length of its take, of which it shows what its trims and its speed leave."""
    if not shot.filmed:
        return shot
    pace = min(1.0, shot.filmed / shot.duration)
    first = shot.begins + shot.trim_in * pace
    last = shot.filmed - first - (shot.duration - shot.trim_in - shot.trim_out) * pace
    return shot.but(duration=shot.filmed, filmed=0.0, begins=0.0, trim_in=first, trim_out=max(0.0, last), speed=shot.speed * pace)


def all_as_filmed(board: Storyboard) -> Storyboard:
    """The storyboard with every shot in the length of its take."""
    return board.but(shots=tuple(map(as_filmed, board.shots))) if any(shot.filmed for shot in board.shots) else board


def lasting(shot: Shot, seconds: float) -> Shot:
    """The shot over `seconds` at its own speed. What was seen first of its take is seen first still, where that leaves enough of it."""
    length, begins = shot.filmed or shot.duration, shot.begins + shot.trim_in
    at = max(0.0, min(begins, length - seconds))
    same = abs(seconds - length) < 1e-6 and not at
    return shot.but(duration=seconds, trim_in=0.0, trim_out=0.0, filmed=0.0 if same else length, begins=round(at, 4))


def anew(shot: Shot) -> Shot:
    """The shot with a take of its own length."""
    return shot.but(filmed=0.0, begins=0.0) if shot.filmed else shot


def slowed(shot: Shot) -> bool:
    return 0 < shot.filmed < shot.duration

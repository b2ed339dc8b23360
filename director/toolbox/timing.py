"""How long shots last, how fast they play, how they join and go on. Lengths are seconds of the film."""

from __future__ import annotations

import math

from director.errors import BadInput
from director.model import Shot, Storyboard
from director.toolbox.changes import Change, Ids, edited, number, sentence, with_shots
from director.trims import lasting
from director.vocabulary import Transition

LEAST, MOST = 0.5, 120.0


def last(board: Storyboard, ids: Ids, seconds: float) -> Change:
    """Let each of the shots last `seconds` on the screen."""
    _within(seconds)
    return edited(board, ids, lambda shot: _lasting(shot, seconds), f"{{shots}} now lasts {seconds:g} s.")


def lengthen(board: Storyboard, ids: Ids, by: float) -> Change:
    """Seconds more (or, negative, fewer) for each of the shots."""
    for each in ids:
        _within(board.shot(each).shown + by)
    word = "longer" if by > 0 else "shorter"
    return edited(board, ids, lambda shot: _lasting(shot, shot.shown + by),
        f"Made {{shots}} {abs(by):g} s {word}.")


def shorten(board: Storyboard, ids: Ids, by: float) -> Change:
    """Seconds fewer at the beginning of each of the shots."""
    for each in ids:
        _within(board.shot(each).shown - by)

    def later(shot: Shot) -> Shot:
        left, length = _lasting(shot, shot.shown - by).duration, shot.filmed or shot.duration
        return lasting(shot.but(begins=round(shot.begins + _used(shot) - left, 4), filmed=length), left)

    return edited(board, ids, later, f"Took {by:g} s off the beginning of {{shots}}.")


def stretch(board: Storyboard, ids: Ids, factor: float) -> Change:
    """Each shot's length times `factor`, in steps of 0.1 s."""
    said = f"Made {{shots}} {'shorter' if factor < 1 else 'longer'}."
    return edited(board, ids, lambda shot: lasting(shot, min(MOST, max(LEAST, round(_used(shot) * factor, 1)))), said)


def total(board: Storyboard, seconds: float) -> Change:
    """The whole film in at most `seconds`, every unlocked shot in the same proportion."""
    held = sum(shot.shown for shot in board.shots if shot.locked)
    free = [shot for shot in board.shots if not shot.locked]
    now = sum(shot.shown for shot in free)
    if not free or seconds - held < LEAST * len(free):
        raise BadInput(f"{len(board.shots)} shots do not fit into {seconds:g} s. Remove some shots first, or allow more time.")
    factor = (seconds - held) / now

    exact = {shot.id: min(MOST, max(LEAST, _used(shot) * factor)) for shot in free}
    lengths = {each: max(LEAST, math.floor(length * 20 + 1e-6) / 20) for each, length in exact.items()}
    left = seconds - held - sum(lengths[shot.id] / shot.speed for shot in free)
    for shot in sorted(free, key=lambda shot: lengths[shot.id] - exact[shot.id]):        # what rounding leaves goes where it cut off most
        if left - 0.05 / shot.speed > -1e-6 and lengths[shot.id] + 0.05 <= MOST:
            lengths[shot.id], left = round(lengths[shot.id] + 0.05, 2), left - 0.05 / shot.speed
    after = with_shots(board, list(lengths), lambda shot: lasting(shot, lengths[shot.id]))
    return Change(after, f"The film is now {after.seconds:g} s long (it was {board.seconds:g} s).")


def play(board: Storyboard, ids: Ids, speed: float) -> Change:
    """Slow motion below 1, fast motion above. The picture is not filmed again, unless somebody speaks in it."""
    if not 0.1 <= speed <= 10:
        raise BadInput("A shot can play at 0.1 to 10 times its speed.")
    return edited(board, ids, lambda shot: shot.but(speed=speed), f"{{shots}} now plays at {speed:g} times its speed.")


def join(board: Storyboard, ids: Ids, transition: Transition) -> Change:
    """How each of the shots leaves the screen."""
    after = with_shots(board, ids, lambda shot: shot.but(transition=transition))
    return Change(after, sentence(board, ids, f"{{shots}} now leaves with a {transition.value}."))


def go_on(board: Storyboard, ids: Ids, on: bool = True) -> Change:
    """Let each of the shots begin on the last picture of the shot before it, or freely again."""
    if on and board.shots[0].id in ids:
        raise BadInput("The film's first shot has none before it to go on from.")
    said = "{shots} now begins where the shot before it ends." if on else "{shots} begins freely."
    return edited(board, ids, lambda shot: shot.but(first="previous" if on else ""), said)


def trim(board: Storyboard, ids: Ids, start: float = 0.0, end: float = 0.0) -> Change:
    """Leave out seconds of the film at the beginning and at the end of the shots; their takes stay whole, nothing is filmed again."""
    for each in ids:
        shot = board.shot(each)
        if shot.shown - start - end < LEAST:
            raise BadInput(f"Shot {number(board, each)} is seen for {shot.shown:g} s; {LEAST:g} s must be left of it.")
    what = " and ".join(f"{seconds:g} s at its {side}" for seconds, side in ((start, "beginning"), (end, "end")) if seconds)
    return edited(board, ids, lambda shot: shot.but(trim_in=round(shot.trim_in + start * shot.speed, 4),
        trim_out=round(shot.trim_out + end * shot.speed, 4)), f"{{shots}} now leaves out {what or 'nothing more'}.")


def _used(shot: Shot) -> float:
    """Seconds of the take that are shown."""
    return shot.duration - shot.trim_in - shot.trim_out


def _lasting(shot: Shot, seconds: float) -> Shot:
    moving = shot.shown - shot.freeze
    return lasting(shot, round(max(LEAST * shot.speed, seconds - shot.freeze) * _used(shot) / moving, 3))


def _within(seconds: float) -> None:
    if not LEAST <= seconds <= MOST:
        raise BadInput(f"A shot lasts from {LEAST:g} to {MOST:g} s; {seconds:g} s is out of that range.")

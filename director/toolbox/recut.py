"""A cut that was made elsewhere becomes this film's: order, trims, speeds, takes, transitions. Nothing is filmed by it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from director.errors import BadInput
from director.model import LEAST_SHOWN, MAX_SHOTS, Shot, Storyboard
from director.recut import Stretch
from director.toolbox.changes import Change, called
from director.toolbox.order import new_id
from director.trims import all_as_filmed

WORDS = ("narration", "dialogue", "caption", "text", "sfx")


def recut(
    board: Storyboard, stretches: Sequence[Stretch], shown: Mapping[str, str], taken: Collection[str] = (),
) -> tuple[Change, dict[str, tuple[str, str]]]:
    """The storyboard that shows exactly these stretches. `shown`: the take of each shot that is in the film now.

    A shot that comes more than once gets copies without its words; for each, by its new id, the second value has the shot and the
    take it shows, which the copy has to be given. Raises BadInput for a locked shot that would change, and for too many shots.
    """
    if len(stretches) > MAX_SHOTS:
        raise BadInput(f"The cut has {len(stretches)} shots; {MAX_SHOTS} is the most.")
    board, shots = all_as_filmed(board), list[Shot]()
    copies: dict[str, tuple[str, str]] = {}
    moved = [stretch.shot for stretch in stretches] != [shot.id for shot in board.shots]
    for stretch in stretches:
        shot = board.shot(stretch.shot)
        if any(each.id == shot.id for each in shots):
            copy = new_id(board.but(shots=(*board.shots, *(each for each in shots if each.id in copies))), taken)
            copies[copy] = (shot.id, stretch.take)
            shots.append(_as_shown(shot.but(id=copy, locked=False, take=copy + "a", **dict.fromkeys(WORDS, "")), stretch, board.fps))
        else:
            pinned = stretch.take if moved or stretch.take != shown.get(shot.id, stretch.take) else shot.take
            shots.append(_as_shown(shot.but(take=pinned or shot.take), stretch, board.fps))
    _refuse_locked(board, shots, stretches)
    after = board.but(shots=tuple(shots))
    return Change(after, _said(board, after, copies)), copies


def _as_shown(shot: Shot, stretch: Stretch, fps: int) -> Shot:
    """The shot with the stretch's trims, speed and transition; what differs by less than half a frame stays as it was."""
    least = 0.5 / fps + 1e-6
    freeze = _kept(shot.freeze, stretch.freeze, least)
    moving, whole = shot.shown - shot.freeze, shot.duration - shot.trim_in - shot.trim_out
    same = abs(stretch.seconds - moving) <= 2 * least and abs(stretch.start - shot.trim_in) <= least
    if shot.ramp and same and abs(stretch.speed * stretch.seconds - whole) <= 2 * least * max(1.0, stretch.speed):
        return shot.but(freeze=freeze, transition=stretch.after)                      # its ramp plays as long as its mean speed
    shot = shot.but(ramp=(), speed=1.0) if shot.ramp else shot
    speed = shot.speed if abs(stretch.speed - shot.speed) < 1e-3 else stretch.speed
    trim_in = _kept(shot.trim_in, stretch.start, least)
    used = max(LEAST_SHOWN, stretch.seconds * speed)
    trim_out = _kept(shot.trim_out, max(0.0, shot.duration - stretch.start - used), least * max(1.0, speed))
    if shot.duration - trim_in - trim_out < LEAST_SHOWN:
        trim_in = max(0.0, shot.duration - trim_out - LEAST_SHOWN)
    return shot.but(speed=speed, trim_in=trim_in, trim_out=trim_out, transition=stretch.after, freeze=freeze)


def _kept(was: float, now: float, least: float) -> float:
    return was if abs(was - now) <= least else 0.0 if now <= least else round(now, 4)


def _refuse_locked(board: Storyboard, shots: Sequence[Shot], stretches: Sequence[Stretch]) -> None:
    after = {shot.id: shot for shot in shots}
    locked = [shot.id for shot in board.shots if shot.locked and (shot.id not in after or _touched(shot, after[shot.id]))]
    if locked:
        one = len(locked) == 1
        raise BadInput(f"{called(board, locked).capitalize()} {'is' if one else 'are'} locked and would be changed by this cut, so "
                       f"nothing was changed. Unlock {'it' if one else 'them'} first.")


def _touched(shot: Shot, after: Shot) -> bool:
    return shot.but(take="", transition="cut") != after.but(take="", transition="cut") or bool(shot.take and shot.take != after.take)


def _said(board: Storyboard, after: Storyboard, copies: Collection[str]) -> str:
    """What is different, in one sentence."""
    old = {shot.id: shot for shot in board.shots}
    new = {shot.id: shot for shot in after.shots}
    kept = [each for each in old if each in new]
    order = [shot.id for shot in after.shots if shot.id in old] != kept
    parts = [
        "the shots stand in a new order" if order else "",
        _count([each for each in old if each not in new], "taken out"),
        _count(sorted(copies), "added as copies", "added as a copy"),
        _count([e for e in kept if (old[e].trim_in, old[e].trim_out) != (new[e].trim_in, new[e].trim_out)], "trimmed"),
        _count([e for e in kept if old[e].speed != new[e].speed], "at another speed"),
        _count([e for e in kept if old[e].take != new[e].take and not order], "with another take"),
        _count([e for e in kept if old[e].transition != new[e].transition], "leaving otherwise"),
    ]
    told = [part for part in parts if part]
    return f"Re-cut: {', '.join(told)}." if told else "The cut is as it was; nothing was changed."


def _count(ids: Sequence[str], many: str, one: str = "") -> str:
    return "" if not ids else f"{len(ids)} shots {many}" if len(ids) > 1 else f"1 shot {one or many}"

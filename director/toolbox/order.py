"""Which shots there are, and in which order. Nothing that exists is filmed again by this."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from director.errors import BadInput, NeedsAnswer
from director.model import MAX_SHOTS, Shot, Storyboard
from director.tempo import moment, parted
from director.toolbox.changes import Change, Ids, called, number, open_shots, tidy
from director.trims import anew, as_filmed, lasting, slowed, stands

LEAST = 0.5
"""Seconds of its take that a shot shows at least, model.Shot.duration."""


def remove(board: Storyboard, ids: Ids) -> Change:
    """Take shots out. Raises NeedsAnswer rather than emptying the film."""
    if len(ids) >= len(board.shots):
        raise NeedsAnswer(f"Do you really want to delete all {len(board.shots)} shots? A film needs at least one: with a yes, shot 1 "
            f"stays. "
                          "Or which shot should stay?", yes="keep only shot 1")
    free, note = open_shots(board, ids)
    return Change(board.but(shots=tuple(shot for shot in board.shots if shot.id not in free)), f"Removed {called(board, free)}.{note}")


def move(board: Storyboard, ids: Ids, place: int) -> Change:
    """Put shots, in their present order, so that the first of them stands at `place` (from 0)."""
    moved = [shot for shot in board.shots if shot.id in ids]
    rest = [shot for shot in board.shots if shot.id not in ids]
    place = max(0, min(place, len(rest)))
    after = board.but(shots=(*rest[:place], *moved, *rest[place:]))
    where = "to the start" if place == 0 else "to the end" if place == len(rest) else f"to place {place + 1}"
    return Change(after, f"Moved {called(board, ids)} {where}.")


def move_beside(board: Storyboard, ids: Ids, other: str, after: bool) -> Change:
    """Put shots right before or right after another one."""
    if other in ids:
        raise NeedsAnswer("A shot cannot go next to itself. Which shot should it go next to?")
    rest = [shot.id for shot in board.shots if shot.id not in ids]
    return move(board, ids, rest.index(other) + after)


def swap(board: Storyboard, one: str, other: str) -> Change:
    """Let two shots change places."""
    exchange = {one: board.shot(other), other: board.shot(one)}
    return Change(board.but(shots=tuple(exchange.get(shot.id, shot) for shot in board.shots)), f"Swapped {called(board, [one, other])}.")


def reverse(board: Storyboard) -> Change:
    return Change(board.but(shots=board.shots[::-1]), "Reversed the order of the shots.")


def reorder(board: Storyboard, ids: Ids) -> Change:
    """Exactly these shots in exactly this order; every shot must be named once."""
    if sorted(ids) != sorted(shot.id for shot in board.shots):
        raise NeedsAnswer(f"An order must name each of the {len(board.shots)} shots once. In which order should they come?")
    return Change(board.but(shots=tuple(board.shot(each) for each in ids)), "Put the shots into the new order.")


def add(board: Storyboard, shot: Shot, place: int, taken: Collection[str] = ()) -> Change:
    """A new shot at `place` (from 0), under an id that no shot has or ever had (`taken`)."""
    if len(board.shots) >= MAX_SHOTS:
        raise BadInput(f"A film has at most {MAX_SHOTS} shots; remove one first.")
    new = shot.but(id=new_id(board, taken))
    place = max(0, min(place, len(board.shots)))
    return Change(board.but(shots=(*board.shots[:place], new, *board.shots[place:])), f"Added a shot as "
        f"number {place + 1}: {shot.prompt.rstrip('.')}.")


def duplicate(board: Storyboard, shot_id: str, place: int, taken: Collection[str] = ()) -> Change:
    """The same picture once more, of the same take; nothing is filmed."""
    copy = add(board, board.shot(shot_id).but(locked=False), place, taken)
    return Change(copy.board, f"Put a copy of {called(board, [shot_id])} in as number {place + 1}.")


def split(board: Storyboard, shot_id: str, at: float | None = None, taken: Collection[str] = (), take: str = "") -> Change:
    """Two shots out of one: the second goes on where the first ends. `at` is seconds from the shot's start; `take` names the take that
    shows the shot, of which each of the two then shows its part, "" where it is not filmed yet."""
    shot = board.shot(shot_id)
    open_shots(board, [shot_id])
    shot = (as_filmed(shot) if slowed(shot) or stands(shot) else shot) if take else anew(shot).but(trim_in=0.0, trim_out=0.0)
    used = shot.duration - shot.trim_in - shot.trim_out
    asked = used / 2 if at is None else moment(at, used, shot.speed, shot.ramp)
    first = round(round(asked * board.fps) / board.fps, 4)
    if not LEAST <= first <= used - LEAST:
        raise NeedsAnswer(f"Shot {number(board, shot_id)} lasts {board.shot(shot_id).shown:g} s. At which second should it be split?")
    ramps = parted(shot.ramp, first / used)
    one = shot.but(transition="cut", freeze=0.0, ramp=ramps[0])
    other = shot.but(id=new_id(board, taken), ramp=ramps[1], narration="", caption="", dialogue="", text="", first="previous", take=take)
    if take:
        begins, length = shot.begins + shot.trim_in, shot.filmed or shot.duration
        one, other = (each.but(trim_in=0.0, trim_out=0.0, filmed=length, begins=round(begins + later, 4), duration=lasts)
                      for each, later, lasts in ((one, 0.0, first), (other, first, round(used - first, 4))))
    else:
        one, other = one.but(duration=first, last=""), other.but(duration=round(used - first, 3))
    halves = {shot_id: (one, other)}
    after = board.but(shots=tuple(part for each in board.shots for part in halves.get(each.id, (each,))))
    return Change(after, f"Split shot {number(board, shot_id)} into {round(one.shown, 2):g} s and {round(other.shown, 2):g} s.")


def merge(board: Storyboard, ids: Ids) -> Change:
    """One shot out of several that follow each other: the first one's look, everybody's action, time and words. Parts of one take that
    follow each other are that take again."""
    places = sorted(number(board, each) - 1 for each in ids)
    if len(places) < 2 or places != list(range(places[0], places[-1] + 1)):
        raise NeedsAnswer("Only shots that follow each other can be merged. Which ones should become one shot?")
    parts = board.shots[places[0]:places[-1] + 1]
    open_shots(board, ids)
    if any(shot.locked for shot in parts):
        raise BadInput("One of the shots is locked, so nothing was merged. Unlock it first.")
    words = {name: _joined(parts, name) for name in ("sfx", "narration", "dialogue", "caption", "text")}
    ends = {"transition": parts[-1].transition, "last": parts[-1].last}
    if all(_goes_on(one, other) for one, other in pairwise(parts)):
        whole = lasting(parts[0], round(sum(shot.duration for shot in parts), 3))
        one = whole.but(freeze=parts[-1].freeze, **ends, **words)
    else:
        one = anew(parts[0]).but(
            duration=round(sum(shot.shown for shot in parts), 3), speed=1.0, ramp=(), freeze=0.0, take="", trim_in=0.0, trim_out=0.0,
            prompt=", then ".join(tidy(shot.prompt) for shot in parts),
            characters=tuple(dict.fromkeys(n for s in parts for n in s.characters)), **ends, **words)
    after = board.but(shots=(*board.shots[:places[0]], one, *board.shots[places[-1] + 1:]))
    return Change(after, f"Merged {called(board, ids)} into one shot of {round(one.shown, 3):g} s.")


_OF_THE_TAKE = ("prompt", "camera", "lighting", "style", "grade", "location", "characters", "seed", "generator", "source", "filmed",
                "speed")


def _goes_on(one: Shot, other: Shot) -> bool:
    """Whether the second shot shows what follows in the take of the first."""
    same = all(getattr(one, name) == getattr(other, name) for name in _OF_THE_TAKE) and one.take in ("", other.take)
    whole = not any((one.trim_in, one.trim_out, other.trim_in, other.trim_out, one.freeze, one.ramp, other.ramp))
    return same and whole and bool(one.filmed and other.take) and abs(one.begins + one.duration - other.begins) < 0.01


def new_id(board: Storyboard, taken: Collection[str] = ()) -> str:
    """s7 after s6; never an id that was in use before, because takes belong to ids."""
    used = {shot.id for shot in board.shots} | set(taken)
    return next(name for name in (f"s{n}" for n in range(len(board.shots) + 1, 100_000)) if name not in used)


def _joined(parts: tuple[Shot, ...], name: str) -> str:
    words = dict.fromkeys(getattr(shot, name) for shot in parts if getattr(shot, name))
    return (", " if name == "sfx" else " ").join(words)

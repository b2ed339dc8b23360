"""What all verbs share: the change they give back, and how shots are named, changed and protected."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from director.errors import BadInput
from director.model import Shot, Storyboard

Ids = Sequence[str]


@dataclass(frozen=True)
class Export:
    """A copy of the film, or of some of its shots, that the person asked for."""

    format: str
    resolution: str
    aspect: str
    shots: tuple[str, ...]
    profile: str = ""           # the place it goes to, as director.delivery knows it


@dataclass(frozen=True)
class Change:
    """A new storyboard and what is different, in one plain sentence. `anew`: shots that are to be filmed, whatever takes there are."""

    board: Storyboard
    said: str
    exports: tuple[Export, ...] = ()
    anew: tuple[str, ...] = ()


def number(board: Storyboard, shot_id: str) -> int:
    """The place of a shot in the film, from 1."""
    return next(place for place, shot in enumerate(board.shots, 1) if shot.id == shot_id)


def called(board: Storyboard, ids: Ids) -> str:
    """Shots as a sentence names them: 'shot 3', 'shots 1, 2 and 6', 'every shot'."""
    if len(ids) == len(board.shots) > 1:
        return "every shot"
    places = [str(place) for place in sorted(number(board, each) for each in ids)]
    return f"shot {places[0]}" if len(places) == 1 else f"shots {', '.join(places[:-1])} and {places[-1]}"


def open_shots(board: Storyboard, ids: Ids) -> tuple[tuple[str, ...], str]:
    """The shots among `ids` that are not locked, and a sentence about the locked ones. Raises BadInput when all are."""
    free = tuple(each for each in ids if not board.shot(each).locked)
    kept = [each for each in ids if board.shot(each).locked]
    if kept and not free:
        them = "it" if len(kept) == 1 else "them"
        raise BadInput(f"{_capital(called(board, kept))} {'is' if len(kept) == 1 else 'are'} locked, so nothing was changed. Unlock "
                       f"{them} first.")
    return free, f" {_capital(called(board, kept))} stayed as locked." if kept else ""


def with_shots(board: Storyboard, ids: Ids, edit: Callable[[Shot], Shot]) -> Storyboard:
    """The storyboard with some shots edited."""
    chosen = frozenset(ids)
    return board.but(shots=tuple(edit(shot) if shot.id in chosen else shot for shot in board.shots))


def edited(board: Storyboard, ids: Ids, edit: Callable[[Shot], Shot], said: str) -> Change:
    """Edit the shots that are not locked; '{shots}' in `said` becomes their names."""
    free, note = open_shots(board, ids)
    after = with_shots(board, free, edit)
    return Change(after, sentence(board, free, said) + note)


def sentence(board: Storyboard, ids: Ids, said: str) -> str:
    """`said` with '{shots}' as the names of the shots, its verb in their number and its first letter a capital."""
    if 1 < len(ids) < len(board.shots):
        said = re.sub(rf"^\{{shots\}} (now )?({'|'.join(_PLURAL)})\b", lambda hit: f"{{shots}} {hit[1] or ''}{_PLURAL[hit[2]]}", said)
    return _capital(said.replace("{shots}", called(board, ids)))


_PLURAL = {"is": "are", "has": "have", "lasts": "last", "plays": "play", "leaves": "leave", "shows": "show", "uses": "use",
           "takes": "take"}


def film(board: Storyboard, said: str, **changes: Any) -> Change:
    """Change fields of the film itself. Style and grade of locked shots stay as they were."""
    for name in ("style", "grade"):
        if name in changes:
            pinned = [shot.id for shot in board.shots if shot.locked and not getattr(shot, name)]
            keep = {name: getattr(board, name)}
            board = with_shots(board, pinned, lambda shot, keep=keep: shot.but(**keep))  # type: ignore[misc]
    return Change(board.but(**changes), said)


def tidy(text: str) -> str:
    """Words without doubled spaces and with no comma or blank at their ends."""
    joined = " ".join(text.split()).replace(" ,", ",")
    while ",," in joined:
        joined = joined.replace(",,", ",")
    return joined.strip(" ,;.")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

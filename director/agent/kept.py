"""What an edit makes of takes that are kept, in words: how they fill another length or shape, and how to have them filmed for it."""

from __future__ import annotations

from director.model import Shot, Storyboard
from director.toolbox.changes import called
from director.toolbox.pictures import runs_over
from director.trims import slowed, stands

LEAST_STAND = 0.05
"""Seconds: a picture that stands no longer than this is not spoken of."""


def notes(before: Storyboard, after: Storyboard, film: tuple[str, ...]) -> list[str]:
    """Sentences about the shots that show takes made for another length or form; `film` are filmed anyway."""
    new = [shot for shot in after.shots if shot not in before.shots and shot.id not in film]
    slower, over = [shot.id for shot in new if slowed(shot) and not _short(shot)], [shot.id for shot in new if _said_on(shot, after)]
    said = [f"What is there of {called(after, slower)} plays a little slower for that."] if slower else []
    if over:
        said.append(f"What is said in {called(after, over)} goes on over the next picture; {_offer(over, after, 'at that length')}")
    return [*said, *_standing(after, [shot for shot in new if _short(shot)]), *_form(before, after, film)]


def _short(shot: Shot) -> bool:
    return stands(shot) >= LEAST_STAND


def _said_on(shot: Shot, board: Storyboard) -> bool:
    """Whether somebody speaks on over a picture that is not the rest of the same take."""
    place = board.shots.index(shot)
    return runs_over(shot, board) and board.shots[place + 1].first != "previous"


def _offer(ids: list[str], board: Storyboard, how: str) -> str:
    shots = "the shots" if len(ids) == len(board.shots) > 1 else called(board, ids)
    return f"to film {'them' if len(ids) > 1 else 'it'} {how}, say: film {shots} again {how}."


def _standing(board: Storyboard, shots: list[Shot]) -> list[str]:
    if not shots:
        return []
    ids, longest = [shot.id for shot in shots], max(stands(shot) for shot in shots)
    most = f"{'up to ' if len(ids) > 1 else ''}{longest:.1f} s"
    slower = "plays a little slower, and its last picture" if any(map(slowed, shots)) else "plays as it is, and its last picture"
    return [f"What is there of {called(board, ids)} {slower} stands for {most}; {_offer(ids, board, 'at full length')}"]


def _form(before: Storyboard, after: Storyboard, film: tuple[str, ...]) -> list[str]:
    """What happens to takes that were made for another shape, size or rate."""
    if all(shot.id in film or not shot.take for shot in after.shots):
        return []
    said = []
    if after.aspect != before.aspect:
        said.append("The takes are cut to that shape around those who are seen in them; to film pictures that are composed for it, say: "
                    f"film the shots again in {after.aspect.value}.")
    if min(after.size) > min(before.size):
        said.append("The takes are enlarged for that; to film them in full sharpness, say: film the shots again in "
                    f"{after.resolution.value}.")
    if after.fps > before.fps:
        said.append(f"The takes keep the pictures they have; to film more a second, say: film the shots again at {after.fps} fps.")
    return said

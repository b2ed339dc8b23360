"""How takes run and sound over their joins: ramps, frozen pictures, J and L cuts, joins on the beat, lower thirds.

Nothing of it is filmed again.
"""

from __future__ import annotations

from director.errors import BadInput
from director.model import Storyboard
from director.tempo import RAMPS
from director.toolbox.changes import Change, Ids, edited, film, sentence, with_shots

MOST_FROZEN, MOST_OVERLAP = 60.0, 5.0


def ramp(board: Storyboard, ids: Ids, kind: str) -> Change:
    """Faster and slower on the way: one of RAMPS, or "" for an even speed."""
    if kind and kind not in RAMPS:
        raise BadInput(f"The ramp {kind[:40]!r} is not known; known are {', '.join(RAMPS)}.")
    said = f"{{shots}} now plays {kind}." if kind else "{shots} plays evenly again."
    return edited(board, ids, lambda shot: shot.but(ramp=RAMPS[kind] if kind else ()), said)


def freeze(board: Storyboard, ids: Ids, seconds: float) -> Change:
    """Let the last picture of the shots stand for some seconds; 0 for not at all."""
    if not 0 <= seconds <= MOST_FROZEN:
        raise BadInput(f"A picture can stand for up to {MOST_FROZEN:g} s; {seconds:g} s is out of that range.")
    said = f"{{shots}} now freezes at its end for {seconds:g} s." if seconds else "{shots} no longer freezes."
    return edited(board, ids, lambda shot: shot.but(freeze=round(seconds, 3)), said)


def overlap(board: Storyboard, ids: Ids, lead: float | None = None, linger: float | None = None) -> Change:
    """J cut: the shots are heard `lead` seconds before they are seen. L cut: they are heard `linger` seconds longer than that."""
    asked = {"sound_lead": lead, "sound_linger": linger}
    changes = {name: round(value, 3) for name, value in asked.items() if value is not None}
    if not all(0 <= value <= MOST_OVERLAP for value in changes.values()):
        raise BadInput(f"Sound can run up to {MOST_OVERLAP:g} s over a join.")
    if lead and board.shots[0].id in ids and len(ids) == 1:
        raise BadInput("The film's first shot has none before it over which it could be heard.")
    words = [f"{value:g} s {side} it is seen" for value, side in ((lead, "before"), (linger, "after")) if value]
    said = f"You hear {{shots}} {' and '.join(words)}." if words else "The sound of {shots} is cut with its picture."
    return Change(with_shots(board, ids, lambda shot: shot.but(**changes)), sentence(board, ids, said))


def on_beat(board: Storyboard, on: bool = True) -> Change:
    """Trim the shots so that they join on the beat of the music, or let them last as long as they are planned."""
    if on and not board.music.on:
        raise BadInput("There is no music to cut to; turn it on first.")
    said = "The shots are now trimmed to the beat of the music." if on else "The shots last as long as they are planned again."
    return film(board, said, on_beat=on)


def lower_third(board: Storyboard, ids: Ids, words: str) -> Change:
    """Who or what is seen, low in the picture: a name, and after a bar or a dash what they are; "" for none."""
    said = f"{{shots}} now has the lower third “{words}”." if words else "{shots} has no lower third."
    return edited(board, ids, lambda shot: shot.but(lower_third=words), said)

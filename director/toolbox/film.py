"""The film as a whole: its format, takes and locks, and copies of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from director import trims
from director.errors import BadInput, NeedsAnswer
from director.model import MAX_TAKES, Storyboard
from director.toolbox.changes import Change, Export, Ids, called, edited, film, number, open_shots, with_shots
from director.toolbox.makers import BY_HAND
from director.vocabulary import Aspect, Resolution

KEPT = ("footage", "still", "restyle")
"""Generators that show what is the person's own: another one for the film does not take their place."""


def shape(board: Storyboard, aspect: Aspect | None = None, resolution: Resolution | None = None, fps: int | None = None) -> Change:
    """Width to height, size, frames per second."""
    changes: dict[str, Any] = {"aspect": aspect, "resolution": resolution, "fps": fps}
    changes = {name: value for name, value in changes.items() if value is not None}
    if fps is not None and not 12 <= fps <= 60:
        raise BadInput(f"The film can have 12 to 60 frames a second; {fps} is out of that range.")
    words = [f"{value} frames a second" if name == "fps" else str(value.value) for name, value in changes.items()]
    return film(board, f"The film is now {', '.join(words)}.", **changes)


def label(board: Storyboard) -> Change:
    """Say in the picture that the film was generated."""
    return film(board, "The picture says in a corner that it was generated.", label=True)


def choose(board: Storyboard, shot_id: str, take: str, takes: Sequence[str]) -> Change:
    """Use a take that exists."""
    if take not in takes:
        there = f"only {len(takes)} take{'' if len(takes) == 1 else 's'} ({', '.join(takes)})" if takes else "no take yet"
        raise NeedsAnswer(f"Shot {number(board, shot_id)} has {there}. Which take should be used?")
    return edited(board, [shot_id], lambda shot: shot.but(take=take), f"Shot {number(board, shot_id)} uses take {take}.")


def takes(board: Storyboard, count: int) -> Change:
    """How many takes of every shot are filmed before the best is used. Those that are there stay."""
    if not 1 <= count <= MAX_TAKES:
        raise BadInput(f"Every shot can have 1 to {MAX_TAKES} takes; {count} is out of that range.")
    said = "One take of every shot is filmed" if count == 1 else f"{count} takes of every shot are filmed, and the best is used"
    return film(board, f"{said}.", takes=count)


def again(board: Storyboard, ids: Ids) -> Change:
    """Film the shots once more with another seed; the earlier takes stay."""
    return edited(board, ids, lambda shot: shot.but(seed=shot.seed + 1, take="", takes=0), "{shots} will be filmed again with "
        "another seed.")


def anew(board: Storyboard, ids: Ids) -> Change:
    """Film the shots as the film is now: in its shape and size, at the length at which they are seen. The earlier takes stay."""
    done = edited(board, ids, lambda shot: trims.anew(shot).but(take=""), "{shots} will be filmed in the film's form and at full length.")
    return replace(done, anew=open_shots(board, ids)[0])


def more_takes(board: Storyboard, ids: Ids, count: int) -> Change:
    """Film so many takes of the shots more, with other seeds; the earlier ones stay, the prompts too."""
    if not 1 <= count <= MAX_TAKES:
        raise BadInput(f"Every shot can have 1 to {MAX_TAKES} takes at a time; {count} is out of that range.")
    return edited(board, ids, lambda shot: shot.but(seed=shot.seed + 1, take="", takes=count if count > 1 else 0),
                  f"{count} more {'take' if count == 1 else 'takes'} of {{shots}} will be filmed; you can choose afterwards.")


def films(board: Storyboard, ids: Ids, generator: str) -> Change:
    """Who films: some shots, or (none named) the whole film, whose shots then have no generator of their own. Earlier takes stay.
    Raises NeedsAnswer for a service that no program may drive."""
    if generator.startswith(BY_HAND):
        name = generator.removeprefix(BY_HAND)
        raise NeedsAnswer(f"{name.title()} cannot be driven by a program. Hand the film over, and bring home what it makes: "
                          f"director handoff FOLDER --for {name}, then director import FOLDER FILES. Or name another maker: which?")
    if not ids:
        every = film(board, f"The film is now filmed by {generator}.", generator=generator)
        return Change(with_shots(every.board, [shot.id for shot in board.shots if shot.generator not in KEPT],
                                 lambda shot: shot.but(generator="", take="")), every.said)
    return edited(board, ids, lambda shot: shot.but(generator=generator, take=""), f"{{shots}} will be filmed by {generator}.")


def lock(board: Storyboard, ids: Ids, on: bool = True) -> Change:
    """Protect shots from every change of their look, length and place in the film's list."""
    said = f"{'Locked' if on else 'Unlocked'} {called(board, ids)}."
    return Change(with_shots(board, ids, lambda shot: shot.but(locked=on)), said)


def export(board: Storyboard, format: str = "mp4", resolution: str = "", aspect: str = "", ids: Ids = (),
           profile: str = "") -> Change:
    """A copy in another form. The storyboard stays as it is."""
    wanted = Export(format, resolution or board.resolution.value, aspect or board.aspect.value,
                    tuple(ids) or tuple(shot.id for shot in board.shots), profile)
    what = called(board, wanted.shots) if len(wanted.shots) < len(board.shots) else "the film"
    return Change(board, f"Export of {what}: {wanted.format}, {wanted.resolution}, {wanted.aspect}.", (wanted,))


def bring_back(board: Storyboard, earlier: Storyboard, ids: Ids) -> Change:
    """Shots as they were in an earlier storyboard; a removed one returns to its place after its neighbour of then."""
    shots = list(board.shots)
    for each in ids:
        was = earlier.shot(each)
        at = next((n for n, shot in enumerate(shots) if shot.id == each), None)
        if at is not None:
            shots[at] = was
            continue
        before = [shot.id for shot in earlier.shots[:number(earlier, each) - 1]]
        place = max((n + 1 for n, shot in enumerate(shots) if shot.id in before), default=0)
        shots.insert(place, was)
    after = board.but(shots=tuple(shots))
    return Change(after, f"Brought {called(after, ids)} back as it was.")

"""Takes that were chosen become something else: several one after the other, or one picture set in motion. Who does it is handed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from director.errors import BadInput
from director.model import Storyboard
from director.toolbox.changes import Change, called

MOST = 8
"""Takes that are stitched into one shot."""


def stitch(board: Storyboard, shot_id: str, names: Sequence[str], work: Callable[[Storyboard, str, Sequence[str]], Storyboard]) -> Change:
    """A shot shows those takes of it, one after the other. The takes stay."""
    if not 2 <= len(names) <= MOST:
        raise BadInput(f"Two to {MOST} takes of a shot can be stitched; {len(names)} cannot. Name them, such as: stitch takes a, c and b "
                       "of shot 2.")
    after = work(board, shot_id, names)
    return Change(after, f"{called(after, (shot_id,)).capitalize()} shows {', '.join(names)}, one after the other.")


def animate(board: Storyboard, shot_id: str, name: str, generator: str,
            work: Callable[[Storyboard, str, str, str], tuple[Storyboard, str]]) -> Change:
    """A shot is filmed by that generator ("" = one that can) from the picture that a take of it begins on. The takes stay."""
    after, who = work(board, shot_id, name, generator)
    return Change(after, f"{called(after, (shot_id,)).capitalize()} begins on the picture of {name} and is set in motion by {who}.")

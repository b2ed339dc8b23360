"""Several takes of a shot as one: each is seen for its share of the time, from its beginning, and dissolves into the next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from director.tools.editor.transitions import mix
from director.tools.media import TakeWriter, read_frames
from director.vocabulary import Transition

DISSOLVE = 0.4                   # seconds; never more than a third of a share


def stitch(takes: Sequence[Path], width: int, height: int, fps: int, frames: int, out: Path) -> None:
    """Write `frames` pictures of takes that have that size and rate, and as many pictures each, to `out`."""
    starts = [number * frames // len(takes) for number in range(len(takes) + 1)]
    soft = max(0, min(round(DISSOLVE * fps), frames // len(takes) // 3))
    reels = [read_frames(take) for take in takes]
    with TakeWriter(out, width, height, fps, frames) as writer:
        for number in range(len(takes)):
            for place in range(starts[number], starts[number + 1]):
                picture, until = next(reels[number]), starts[number + 1] - place
                if until <= soft and number + 1 < len(takes):
                    picture = mix(Transition.CROSSFADE, picture, next(reels[number + 1]), (soft - until + 1) / (soft + 1))
                writer.write(picture)

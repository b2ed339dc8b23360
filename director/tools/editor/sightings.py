"""Where everybody is seen in a take, asked of its generator once and kept in the cache."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from director.model import digest
from director.roles import Clip, Figure
from director.tools.editor.pieces import whole

_ASKING = Lock()             # takes are taken in side by side, but who filmed them answers one at a time


def seen(clip: Clip, cache: Path) -> tuple[Figure, ...]:
    """The figures of a clip, numbered by the pictures of its take; () where nobody knows."""
    if clip.figures is None:
        return ()
    key = getattr(clip.figures, "key", "")
    with _ASKING:
        return _kept(clip.figures, cache / f"{digest(['figures', key])}.json") if key else clip.figures()


def _kept(figures: Callable[[], tuple[Figure, ...]], path: Path) -> tuple[Figure, ...]:
    try:
        return tuple(Figure(frame, (*whole_,), (*head,), lead) for frame, whole_, head, lead in json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError, RecursionError):
        found = figures()
    with whole(path) as part:
        part.write_text(json.dumps([[each.frame, each.whole, each.head, each.lead] for each in found]), encoding="ascii")
    return found

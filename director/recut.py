"""What a timeline that comes back from an editing program shows: stretches of takes, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from director.vocabulary import Transition


@dataclass(frozen=True)
class Stretch:
    """A stretch of a take on the picture track, transitions not counted in: it is seen from second `start` of the take for `seconds`
    of the film at `speed`; then its last picture stands for `freeze` seconds. `after` is how it leaves. `take` is "" where the shot is
    not filmed yet; `length` is the take's own."""

    shot: str
    take: str
    start: float
    seconds: float
    length: float
    speed: float = 1.0
    after: Transition = Transition.CUT
    freeze: float = 0.0


@dataclass(frozen=True)
class Recut:
    """The stretches in their order, and sentences about what was read over."""

    stretches: tuple[Stretch, ...]
    notes: tuple[str, ...] = ()

"""What goes to the cutting room: takes with who is seen where in them, in order, and the finished sound."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from director.delivery import Framing, Safe
from director.model import Shot, Storyboard, Take

Box = tuple[float, float, float, float]
"""Left, top, right, bottom as fractions of the picture; beyond 0 and 1 where something is partly outside."""


@dataclass(frozen=True)
class Figure:
    """Somebody (or the thing that a shot is about) in picture number `frame` of a take: all of it, and the face."""

    frame: int
    whole: Box
    head: Box
    lead: bool = False


@dataclass(frozen=True)
class Clip:
    """One entry of the cut list: a shot with the take that was chosen for it. `whole`: its critic decoded the take to the end.
    `heard` is the file whose sound goes with it, from second `heard_from`: the person's footage, or the take itself where its generator
    made sound as well. `figures`, where the generator can tell, says where everybody is seen; it
    is asked only when that matters. `action`: seconds of the take in which its liveliest moment begins and is over, where it has one.
    `framing`: how this take comes in where it was composed for a picture of another shape; None = as the list says."""

    shot: Shot
    take: Take
    path: Path
    whole: bool = False
    heard: Path | None = None
    heard_from: float = 0.0
    figures: Callable[[], tuple[Figure, ...]] | None = None
    action: tuple[float, float] | None = None
    framing: Framing | None = None


@dataclass(frozen=True)
class CutList:
    """All that the editor and the composer need to know. Frames of the film are counted at storyboard.fps. `framing`: how takes of
    another shape come in; `safe`: what is kept free of words, None = the usual; `loudness`: LUFS to bring the sound down to;
    `beats`: seconds on which shots are to join, () = where they end."""

    storyboard: Storyboard
    clips: tuple[Clip, ...]
    music: Path | None = None             # the person's own, where the storyboard names it
    framing: Framing = Framing.FITTING
    safe: Safe | None = None
    loudness: float | None = None
    beats: tuple[float, ...] = ()


@dataclass(frozen=True)
class Utterance:
    """What is heard of a shot's words, from `start` to `end` seconds of the film."""

    shot: str
    start: float
    end: float
    text: str


@dataclass(frozen=True)
class Soundtrack:
    """A finished mix: 48 kHz stereo, float32 WAV at `path`, exactly `seconds` long. `said`: every line that is spoken in it, in order."""

    path: Path
    seconds: float
    loudness: float
    true_peak: float
    notes: tuple[str, ...] = ()
    said: tuple[Utterance, ...] = ()

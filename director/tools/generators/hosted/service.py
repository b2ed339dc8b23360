"""What every service must do, and the words for what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from director.model import ShotRequest
from director.network import Home

CLOCKS = 5.0
"""Seconds by which the clocks of a service and of this machine may differ."""


class Kind(StrEnum):
    """What went wrong with one call, as far as it decides what to do next."""

    UNREACHED = "unreached"          # no connection: nothing was sent
    LOST = "lost"                    # sent, and no answer came
    BUSY = "busy"                    # turned away for now; `after` seconds
    TRANSIENT = "transient"          # an error of the server; what became of the request is not known
    ODD = "odd"                      # an answer that is none: a web page, other fields, a redirect
    REFUSED = "refused"              # the service does not make this
    BAD = "bad request"
    AUTH = "auth"
    NO_CREDIT = "no credit"
    GONE = "gone"


AT_THE_DOOR = frozenset({Kind.UNREACHED, Kind.BUSY, Kind.REFUSED, Kind.BAD, Kind.AUTH, Kind.NO_CREDIT, Kind.GONE})
"""After these an order was certainly not taken, so nothing is charged for it."""


class Trouble(Exception):
    """A call that did not give what it should. `words` are the service's own, cleaned; never more than the hosted package sees it."""

    def __init__(self, kind: Kind, words: str = "", after: float | None = None) -> None:
        super().__init__(f"{kind}: {words}")
        self.kind, self.words, self.after = kind, words, after


class Phase(StrEnum):
    """Where a job stands at its service."""

    WAITING = "waiting"
    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    CANCELLED = "cancelled"
    ODD = "odd"                      # a state that is not known here: waited for like any other


@dataclass(frozen=True)
class Seen:
    """One look at a job. `fraction` done, 0 to 1; `cost` in US dollars, None where the service names none; `url` of the video with
    the headers that its own address asks for."""

    phase: Phase
    fraction: float = 0.0
    url: str = ""
    cost: float | None = None
    words: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Model:
    """What a model of a service takes. Lengths in whole seconds; `ratios` as the service spells them, width:height.

    lengths    those it films, or the shortest and the longest with `between`
    text       shapes from words alone, () = it needs a picture or a clip
    image      shapes from a picture, () = it takes none
    """

    lengths: tuple[int, ...]
    between: bool = False
    text: tuple[str, ...] = ()
    image: tuple[str, ...] = ()
    clip: bool = False               # restyles a clip
    last: bool = False               # takes a last picture too
    prompt: int = 1000
    negative: bool = False
    seed: bool = False
    family: str = ""                 # as `director.video_models` knows it
    still: bool = False              # makes one picture, in which the camera moves here; it is paid by the picture

    def seconds_for(self, wanted: float) -> int:
        """The length to order: the shortest that is long enough, else the longest."""
        whole = -int(-wanted // 1)
        if self.between:
            return min(max(whole, self.lengths[0]), self.lengths[-1])
        return next((length for length in self.lengths if length >= whole), self.lengths[-1])


@dataclass(frozen=True)
class Order:
    """What is sent to a service. `first`, `last` and `clip` are files on this machine."""

    nonce: str
    request: ShotRequest
    seconds: int
    first: Path | None = None
    last: Path | None = None
    clip: Path | None = None


@dataclass(frozen=True)
class Listed:
    """A job as a service lists it: with our name for the order where it carries that, else with its words and the time (Unix) at
    which it was made."""

    number: str
    nonce: str = ""
    prompt: str = ""
    at: float | None = None

    def may_be(self, order: Order, words: str) -> bool:
        """Whether it may be this order, which has these words."""
        return self.nonce == order.nonce if self.nonce else bool(words) and self.prompt == words

    def since(self, moment: float) -> bool:
        """Whether it was made then (Unix time) or later, as far as two clocks can tell. Our name for an order needs none."""
        return bool(self.nonce) or (self.at is not None and self.at >= moment - CLOCKS)


class Desk(Protocol):
    """One service as it is talked to. Every method makes one call; each raises Trouble."""

    title: str                       # as people call it
    look_here: str                   # where a person sees its jobs

    @property
    def home(self) -> Home: ...

    def models(self) -> Mapping[str, Model]:
        """The models it is known to film with, the usual one first."""
        ...

    def model(self, name: str) -> Model:
        """What a model takes. Raises BadInput for one that it has not."""
        ...

    def price(self, name: str) -> float | None:
        """US dollars for a second of film, or for a picture where the model makes one; None where it is not known here."""
        ...

    def submit(self, order: Order, model: str) -> str:
        """Send the order, once; gives the service's number for it."""
        ...

    def look(self, job: str, model: str) -> Seen: ...

    def cancel(self, job: str, model: str) -> None: ...

    def listed(self) -> tuple[Listed, ...] | None:
        """Its latest jobs, the newest first; None where it keeps no list."""
        ...

    def standing(self) -> str | None:
        """What the account has left and has used, as any text that changes with every order; None where the service does not tell."""
        ...


def nearest(ratios: tuple[str, ...], width: int, height: int) -> str:
    """The shape of which the least is cut away, the largest of equals below twice the size asked for."""
    def measure(ratio: str) -> tuple[float, float]:
        wide, high = (float(part) for part in ratio.split(":"))
        shape = wide * height / (high * width)
        short = min(wide, high)
        return round(1 - min(shape, 1 / shape), 2), abs(short - min(width, height)) if short > 100 else 0.0

    return min(ratios, key=measure)


def strict_id(value: object) -> str:
    """A job's number as the service gave it. Raises Trouble where it is none."""
    if not isinstance(value, str) or not 1 <= len(value) <= 400 or not value.isascii() or not value.isprintable() or value != value.strip():
        raise Trouble(Kind.ODD, "it gave no number for the order")
    return value


def strict_url(value: object) -> str:
    """A link to a video. Raises Trouble where it is none."""
    if not isinstance(value, str) or not value.startswith(("https://", "http://")) or len(value) > 8000:
        raise Trouble(Kind.ODD, "it said the video was finished and gave no link to it")
    return value


def amount(value: object, unit: float = 1.0) -> float | None:
    """A cost as a number of `unit` US dollars; None where it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e6:
        return None
    return float(value) * unit


def fraction(value: object) -> float:
    """A progress, 0 to 1."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1 else 0.0

"""The parts of a production as promises: what each must do, nothing about how.

Implementations inherit nothing; they sit the exam of their role in tests/contracts. Roles that run in worker
processes (Generator, Critic) must be picklable and cheap to construct: heavy things are imported at the point of use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, Protocol, TypeVar, runtime_checkable

from director.clips import Box as Box
from director.clips import Clip as Clip
from director.clips import CutList as CutList
from director.clips import Figure as Figure
from director.clips import Soundtrack as Soundtrack
from director.clips import Utterance as Utterance
from director.model import Brief, Cut, Review, Shot, ShotRequest, Storyboard, Uttered

Report = Callable[[float], None]
"""Called with the fraction done, 0 to 1. It may raise `Stopped`; let that fly."""


class Screenwriter(Protocol):
    """Turns a story into a storyboard."""

    name: str                             # as the production's record says who wrote: a model with its temperature, or "offline"

    def plan(self, brief: Brief) -> Storyboard:
        """A whole storyboard that honours the brief. Raises NeedsAnswer, Refused, BadInput or ModelFailed."""
        ...


@dataclass(frozen=True)
class Conflict:
    """A contradiction that the refiner found and resolved. `spans` are the two phrases as written."""

    axis: str
    spans: tuple[str, str]
    kept: str
    dropped: str
    reason: str


@dataclass(frozen=True)
class Refinement:
    """A prompt made ready for a generator."""

    prompt: str
    negative: str = ""
    found: tuple[Conflict, ...] = ()
    added: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()        # of the prompt, because the generator reads no more


@dataclass(frozen=True)
class Polished:
    """A prompt in better words; or as it was, with the `fault` that the better words had."""

    prompt: str
    fault: str = ""


class Polisher(Protocol):
    """Puts a shot's prompt into the words that a video model understands best. The refiner is asked after it."""

    name: str                             # the model with its temperature, for the record

    def polish(self, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> Polished:
        """Asked once for a shot and a generator; what it answers is kept. Raises ModelFailed."""
        ...


@dataclass(frozen=True)
class Offer:
    """A change of the film that may be called for: its name, what it is for, and the JSON schema of its arguments."""

    name: str
    about: str
    schema: Mapping[str, Any]


class Desk(Protocol):
    """A film on which changes are tried out. Whatever is called for, nothing is kept or filmed by it."""

    def offers(self) -> Sequence[Offer]: ...

    def shown(self) -> str:
        """The film as it stands, in words."""
        ...

    def call(self, name: str, arguments: Mapping[str, Any]) -> str:
        """Call for a change; gives the sentence about it, also where it cannot be."""
        ...


class Listener(Protocol):
    """Understands a message that the grammar does not."""

    def listen(self, message: str, asked: str, desk: Desk, memory: Path | None = None) -> str:
        """Call for what a message asks for, after `asked`, which led to a question; gives the words left to say. Raises ModelFailed."""
        ...


class Refiner(Protocol):
    """Makes a shot's prompt ready: contradictions out, missing camera and light in, fitted to the generator."""

    def refine(self, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> Refinement:
        """Pure: the same input gives the same refinement."""
        ...


class Origin(StrEnum):
    """Where a generator's pictures come from, as the film's credentials say it."""

    DRAWN = "drawn"          # by a program, from rules
    TRAINED = "trained"      # by a model that learned from data
    MIXED = "mixed"          # footage or a photo that a model changed
    OWN = "own"              # the person's footage or photo as it is
    REDRAWN = "redrawn"      # the same, drawn over from rules


@dataclass(frozen=True)
class Capabilities:
    """What a generator takes. The refiner and the edit fit to it."""

    max_seconds: float = 120.0           # longest single take
    fps: int | None = None               # None = any; otherwise the edit conforms
    prompt_characters: int = 4000
    model: str = ""                      # what films, where `director.video_models` knows it: its own count and camera words
    negative_prompt: bool = False
    default_negative: str = ""
    paid: bool = False
    deterministic: bool = True           # the same request gives the same picture
    camera_is_separate: bool = False     # the camera goes as data, not as words in the prompt
    motion: bool = False                 # takes a strength of motion
    keyframes: bool = False              # begins and ends a take on given pictures
    ends: bool = True                    # with keyframes: not only begins
    inputs: tuple[str, ...] = ()         # the person's own material that it makes new pictures of: "still", "video"
    references: bool = False             # is shown pictures of what the characters look like
    sources: bool = False                # shows footage or a photo of the person's own; another seed is no other take
    stages: bool = False                 # stages the shot itself: it is told who says what when, who stands where, what goes on
    reads_prose: bool = True             # False = it looks for words it knows, and better sentences are no help
    alone: bool = False                  # holds a large model: its takes are filmed one by one in one process, where the model stays
    origin: Origin = Origin.TRAINED      # what its pictures are, for the credentials


@dataclass(frozen=True)
class Footage:
    """What a generator left at the path it was given. Frames as counted by the writer. `sound`: there is some in the file, made with the
    pictures."""

    frames: int
    width: int
    height: int
    fps: int
    cost: float = 0.0
    notes: tuple[str, ...] = ()
    sound: bool = False


class Generator(Protocol):
    """Films one shot."""

    name: str
    version: str                          # part of every take's key: raise it when the same request looks different

    def capabilities(self) -> Capabilities: ...

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Write an H.264 take of exactly request.frames frames to `out` (through director.tools.media.TakeWriter)."""
        ...


@dataclass(frozen=True)
class Purse:
    """Whose money is spent on a production, and how much of it may be. US dollars a day are counted in UTC; None = no limit.
    folder      the production, whose journal says what was ordered
    most        for the production where it has no budget of its own; None = anything above 0 is asked about first
    approved    what a person approved for this piece of work where each must be approved; None = the budget alone decides
    said        a budget for the production that a person names now; it is remembered
    account     a file that counts what is spent for all productions together; None = limits a day are not kept
    watch       told of every durable act; returns, or the process dies
    """

    folder: Path
    most: float | None = None
    said: float | None = None
    approved: float | None = None
    account: Path | None = None
    user: str = ""
    channel: str = ""
    user_day: float | None = None
    channel_day: float | None = None
    day: float | None = None
    watch: Callable[[str], None] | None = None


@runtime_checkable
class Service(Protocol):
    """A generator that orders its takes from a service. It is given the purse of a production before it films."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str: ...

    def capabilities(self) -> Capabilities: ...

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        """Order the take, or go on waiting for the one that was ordered; nothing is ever ordered twice. Raises OverBudget,
        Refused, BadInput, NeedsAnswer, Unavailable or FilmingFailed."""
        ...

    def estimate(self, request: ShotRequest) -> float:
        """What the take will cost, in US dollars."""
        ...

    def paid_from(self, purse: Purse) -> Service:
        """The same service at this purse's expense."""
        ...

    def cancel(self, key: str) -> bool:
        """Ask the service to stop what was ordered under this key. False when nothing is under way, or it cannot be stopped."""
        ...


class Critic(Protocol):
    """Looks at one take and says what is wrong with it."""

    name: str
    version: str

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        """Decodes the take in full. An unreadable file is a finding, never an exception."""
        ...


@dataclass(frozen=True)
class Mend:
    """One repair of a take, over the pictures `first` to `last`: they are made anew from their neighbours ("pictures"), their light is
    evened out ("light"), or the whole take is slowed down until `last` is its last picture ("slow")."""

    what: Literal["pictures", "light", "slow"]
    first: int
    last: int


class Repairer(Protocol):
    """Repairs a take where that is honest. What it was made of stays as it is."""

    name: str
    version: str                          # part of a repaired take's key

    def repair(self, take: Path, mends: tuple[Mend, ...], out: Path, report: Report) -> Footage:
        """Write the mended take to `out`. Raises FilmingFailed where it cannot be done well."""
        ...

    def picture(self, take: Path, number: int, out: Path) -> None:
        """Write one picture of a take as PNG. Raises BadInput where there is none."""
        ...


class Staging(Protocol):
    """A generator that stages its shots itself (Capabilities.stages) can say where everybody is seen."""

    def figures(self, request: ShotRequest) -> tuple[Figure, ...]:
        """Every figure several times a second, in order of time, without filming anything."""
        ...


class Composer(Protocol):
    """Music, effects, ambience and voice, mixed to the delivery loudness."""

    @property
    def version(self) -> str: ...

    def score(self, cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, out: Path, report: Report) -> Soundtrack:
        """`timeline` holds each clip's (start, end) in the film in seconds; `seconds` is the film's whole length."""
        ...


class Timekeeper(Protocol):
    """A composer that knows its beats before it has composed."""

    def beats(self, storyboard: Storyboard, seconds: float, song: Path | None = None) -> tuple[float, ...]:
        """The beats of the music, in seconds from the film's start, up to `seconds`; () without music. `song`: the person's own.
        Raises BadInput where that cannot be used."""
        ...


class Editor(Protocol):
    """Joins takes, cards, captions and sound into the film."""

    version: str

    def timeline(self, cut: CutList) -> tuple[tuple[tuple[float, float], ...], float]:
        """Each clip's (start, end) in the film, and the film's whole length, in seconds; exact to the frame."""
        ...

    def assemble(self, cut: CutList, soundtrack: Soundtrack | None, out: Path, cache: Path, report: Report) -> Cut:
        """Write the film. `cache` is a folder for encoded segments, keyed by what went into them."""
        ...


class Signer(Protocol):
    """Says in the finished film where it comes from, so that it can be checked. The last to touch the file."""

    version: str                          # part of the film's key: changes with the certificate

    def sign(self, cut: CutList, origins: Mapping[str, Origin], film: Path, out: Path) -> None:
        """Write the film with its credentials to `out`. `origins` go by the names of generators."""
        ...


class Voice(Protocol):
    """Speaks a line."""

    @property
    def name(self) -> str: ...

    def speak(self, text: str, language: str, voice: str | None) -> Any:
        """48 kHz mono float32 samples, or None when this voice cannot speak the language."""
        ...


class Diction(Protocol):
    """Knows when each word of a line is heard."""

    def timed(self, text: str, language: str, voice: str | None, within: float) -> tuple[Uttered, ...]:
        """The words from 0 s on; quicker, as far as that can be, when they would take longer than `within` seconds."""
        ...


@dataclass(frozen=True)
class Picture:
    """A small picture for a person to look at: rows from the top, three bytes (red, green, blue) a pixel."""

    width: int
    height: int
    rgb: bytes


class Viewer(Protocol):
    """Shows takes to a person. Raises BadInput for a file without pictures."""

    def moment(self, path: Path, frame: int, width: int, height: int) -> Picture:
        """Picture number `frame` (from 0), or the last before it, to fit into width x height pixels."""
        ...

    def moving(self, path: Path, width: int, height: int, every: int = 1) -> Iterator[tuple[int, Picture]]:
        """Every so-many-th picture with its number, from the first to the last."""
        ...

    def measures(self, path: Path) -> dict[str, tuple[float, ...]]:
        """What can be measured in every picture, by name: a figure a picture."""
        ...


R = TypeVar("R")
Job = Callable[[Report], R]
"""A picklable piece of work that reports its progress."""


@dataclass(frozen=True)
class Progress:
    """A job is at `fraction`."""

    job: int
    fraction: float


@dataclass(frozen=True)
class Done:
    """A job ended: with a result, or with an error of our own tree."""

    job: int
    result: Any = None
    error: Exception | None = field(default=None)


class Prepares(Protocol):
    """An executor that can start working before there is a job."""

    def prepare(self) -> None: ...
    def rehearse(self, job: Job[Any]) -> None: ...


class Executor(Protocol):
    """Runs jobs side by side."""

    name: str

    def run(self, jobs: Iterable[Job[Any]]) -> Iterator[Progress | Done]:
        """Every job gives any number of Progress and one Done. Closing the iterator stops all jobs and leaves no process behind."""
        ...

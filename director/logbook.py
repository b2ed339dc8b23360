"""The record of a production: for every shot what was asked, what was filmed, what the critic said and what it took.

Made from the store (takes, requests, reviews, history), from the events of a run or of `production.standing`, and from
log.jsonl, which alone knows how long filming took and what language models were asked. A line of the log that cannot be
read is read over: it may have been cut short by a power cut, or edited.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from director.events import Assembled, Chosen, Consulted, Event, Refined
from director.model import Cut, Review, Shot, ShotRequest, Storyboard, Take
from director.roles import Clip, CutList
from director.store import Store, Version
from director.trims import all_as_filmed, as_filmed

MOST_LOG = 32 * 2**20
"""Bytes of the log that are read, from its end."""

Timeline = Callable[[CutList], tuple[tuple[tuple[float, float], ...], float]]
"""`roles.Editor.timeline`."""


@dataclass(frozen=True)
class TakeEntry:
    """A take with what is known of it. `path` is None when the file is gone or damaged; `seconds` is what filming took."""

    name: str
    take: Take
    path: Path | None
    request: ShotRequest | None
    review: Review | None
    seconds: float | None
    chosen: bool


@dataclass(frozen=True)
class ShotEntry:
    """A shot in its place: seconds of the film from `start` to `end`. `refined` is None where the shot was never refined."""

    number: int
    shot: Shot
    start: float
    end: float
    refined: Refined | None
    takes: tuple[TakeEntry, ...]

    @property
    def chosen(self) -> TakeEntry | None:
        """The take that is in the film."""
        return next((entry for entry in self.takes if entry.chosen), None)

    @property
    def shown(self) -> TakeEntry | None:
        """The chosen take, or the latest that is whole."""
        return self.chosen or next((entry for entry in reversed(self.takes) if entry.path), None)


@dataclass(frozen=True)
class Logbook:
    """A whole production. `cut` is None when the film, if there is one, is not that of the storyboard as it stands."""

    folder: Path
    board: Storyboard
    shots: tuple[ShotEntry, ...]
    seconds: float
    film: Path | None
    cut: Cut | None
    consulted: tuple[Consulted, ...] = ()
    writer: str = ""
    history: tuple[Version, ...] = ()

    @property
    def cost(self) -> float:
        """US dollars for all takes and all questions to language models, as far as their prices are known."""
        return sum(e.take.cost for s in self.shots for e in s.takes) + sum(each.cost or 0.0 for each in self.consulted)

    @property
    def filming(self) -> float:
        """Seconds that filming took, all takes together."""
        return sum(e.seconds or 0.0 for s in self.shots for e in s.takes)

    def cut_list(self) -> CutList | None:
        """What the editor joins; None while a shot has no take."""
        clips = [Clip(as_filmed(entry.shot), one.take, one.path) for entry in self.shots if (one := entry.shown) and one.path]
        return CutList(all_as_filmed(self.board), tuple(clips)) if len(clips) == len(self.shots) else None


@dataclass
class Heard:
    """What the events of a run said about its shots."""

    refined: dict[str, Refined] = field(default_factory=dict)
    chosen: dict[str, Take] = field(default_factory=dict)
    finished: Assembled | None = None

    def hear(self, event: Event) -> Event:
        """Take note of an event; gives it back."""
        match event:
            case Refined():
                self.refined[event.shot] = event
            case Chosen():
                self.chosen[event.shot.id] = event.take
            case Assembled():
                self.finished = event
        return event


def logbook(store: Store, board: Storyboard, heard: Heard, timeline: Timeline) -> Logbook:
    """The record of an open production."""
    log = _log(store.folder / "log.jsonl")
    reviews = {review.take: review for review in _reviews(store.folder / "reviews")}
    shots = [_shot(store, shot, heard, reviews, log) for shot in board.shots]
    film = store.folder / "final.mp4"
    book = Logbook(
        store.folder, board, tuple(shots), board.seconds, film if film.is_file() else None,
        heard.finished.cut if heard.finished else None, tuple(log.consulted), log.writer, store.history(),
    )
    cut = book.cut_list()
    spans, seconds = timeline(cut) if cut else _planned(board)
    placed = tuple(_placed(entry, number, *span) for number, (entry, span) in enumerate(zip(shots, spans, strict=True), 1))
    return Logbook(**{**book.__dict__, "shots": placed, "seconds": seconds})


def _shot(store: Store, shot: Shot, heard: Heard, reviews: Mapping[str, Review], log: _Log) -> ShotEntry:
    chosen = heard.chosen.get(shot.id)
    takes = tuple(
        TakeEntry(
            named.name, named.take, named.path, _request(named.inputs), reviews.get(named.take.sha256),
            log.seconds.get(named.take.sha256), chosen is not None and named.take.key == chosen.key and named.path is not None,
        ) for named in store.takes(shot.id)
    )
    return ShotEntry(0, shot, 0.0, 0.0, heard.refined.get(shot.id) or log.refined.get(shot.id), takes)


def _placed(entry: ShotEntry, number: int, start: float, end: float) -> ShotEntry:
    return ShotEntry(number, entry.shot, start, end, entry.refined, entry.takes)


def _planned(board: Storyboard) -> tuple[tuple[tuple[float, float], ...], float]:
    """Where shots will stand, one after the other, before the film can be cut."""
    at, out = 0.0, []
    for shot in board.shots:
        out.append((at, at + shot.shown))
        at = out[-1][1]
    return tuple(out), at


def _request(inputs: dict[str, Any] | None) -> ShotRequest | None:
    try:
        return None if inputs is None else ShotRequest.model_validate_json(json.dumps(inputs))
    except ValidationError:
        return None


def _reviews(folder: Path) -> Iterator[Review]:
    """Every review that is kept, the newest last."""
    for file in sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime_ns):
        try:
            yield Review.model_validate_json(file.read_bytes())
        except ValidationError:
            continue


@dataclass
class _Log:
    """What only the log knows."""

    seconds: dict[str, float] = field(default_factory=dict)        # SHA-256 of a take -> seconds that filming it took
    refined: dict[str, Refined] = field(default_factory=dict)
    consulted: list[Consulted] = field(default_factory=list)
    writer: str = ""


def _log(file: Path) -> _Log:
    out = _Log()
    for line in _lines(file):
        try:
            _enter(out, json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):     # ValidationError is a ValueError
            continue
    return out


def _lines(file: Path) -> Iterable[bytes]:
    if not file.is_file():
        return ()
    with file.open("rb") as log:
        log.seek(max(0, file.stat().st_size - MOST_LOG))
        return log.read(MOST_LOG).splitlines()


def _enter(log: _Log, told: dict[str, Any]) -> None:
    name = told.pop("event")
    told.pop("at", None)
    if name == "filmed" and not told["reused"]:
        log.seconds[str(told["take"]["sha256"])] = float(told["seconds"])
    elif name == "refined":
        refined = Refined.model_validate_json(json.dumps(told))
        log.refined[refined.shot] = refined
    elif name == "consulted":
        log.consulted.append(Consulted.model_validate_json(json.dumps(told)))
    elif name == "planned":
        log.writer = str(told["writer"])[:300] or log.writer

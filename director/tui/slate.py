"""A production as the screens show it: read once from the store, then kept up to date by the events as they pass. No widgets here."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from string import ascii_lowercase

from pydantic import ValidationError

from director.events import (
    Assembled,
    Assembling,
    Chosen,
    Consulted,
    Event,
    Failed,
    Filmed,
    Filming,
    Planned,
    Refined,
    Repairing,
    Retaking,
    Reviewed,
)
from director.model import Review, Shot, Storyboard, Take
from director.pictured import picture
from director.production import FILM
from director.store import Store

_FILMING = ("refined", "filmed", "reviewed", "retaking", "repairing", "chosen", "trace")
MOST_LOG, MOST_LINES = 2_000_000, 2_000      # bytes and lines of another Director's log that are read
STAGES = {"sound": "Making the sound", "picture": "Cutting the picture", "mux": "Finishing the film"}


class State(StrEnum):
    """Where a shot stands."""

    PLANNED = "planned"
    FILMING = "filming"
    FILMED = "filmed"
    FAULTY = "faulty"


SIGNS = {State.PLANNED: "○", State.FILMING: "◐", State.FILMED: "●", State.FAULTY: "▲"}
TONES = {State.PLANNED: "$dim", State.FILMING: "$accent", State.FILMED: "$success", State.FAULTY: "$error"}


@dataclass
class TakeSheet:
    """A take with what the critic said. `path` is None where its file is gone."""

    name: str
    take: Take
    path: Path | None
    review: Review | None = None


@dataclass
class Sheet:
    """One shot as it stands. `chosen` is the SHA-256 of the take in the film, "" while there is none of what is planned now."""

    shot: Shot
    number: int
    takes: list[TakeSheet] = field(default_factory=list)
    chosen: str = ""
    fraction: float | None = None
    attempt: int = 1
    refined: Refined | None = None
    trouble: str = ""
    why: str = ""                                  # why the chosen take is in the film
    words: str = ""                                # what is seen, with names in place of the descriptions that every shot repeats

    @property
    def best(self) -> TakeSheet | None:
        """The take in the film."""
        return next((each for each in self.takes if each.take.sha256 == self.chosen), None)

    @property
    def latest(self) -> TakeSheet | None:
        """The take in the film, else the newest that there is: it shows what was filmed before an edit."""
        whole = [each for each in self.takes if each.path is not None]
        return self.best or (whole[-1] if whole else None)

    @property
    def outdated(self) -> bool:
        """There are takes, but none of what is planned now."""
        return bool(self.takes) and not self.chosen and self.fraction is None

    @property
    def state(self) -> State:
        if self.fraction is not None:
            return State.FILMING
        best = self.best
        if best is None:
            return State.FAULTY if self.trouble else State.PLANNED
        return State.FAULTY if best.review is not None and not best.review.passed else State.FILMED


@dataclass
class Progress:
    """How far the work is: what is done, 0 to 1 (None = not known), seconds left (None = not known)."""

    doing: str
    fraction: float | None = None
    eta: float | None = None


@dataclass
class Slate:
    """Fed with every event. `spent` is in US dollars, for takes and language models of this sitting."""

    folder: Path
    board: Storyboard | None = None
    sheets: list[Sheet] = field(default_factory=list)
    film: Path | None = None
    interrupted: bool = False                      # the last work on it ended in the middle of filming
    current: bool = False                          # the film shows the storyboard as it stands
    history: tuple[str, ...] = ()
    progress: Progress | None = None
    spent: float = 0.0
    _found: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, folder: Path) -> Slate:
        """What is kept in a production. Raises StoreProblem; Locked while another process works there."""
        slate = cls(folder)
        with Store.open(folder, create=False) as store:
            board = store.storyboard()
            if board is not None:
                slate._plan(board)
            reviews = _reviews(store.folder)
            for sheet in slate.sheets:
                sheet.takes = [TakeSheet(each.name, each.take, each.path, reviews.get(each.take.sha256))
                               for each in store.takes(sheet.shot.id)]
                sheet.chosen = _likely(sheet)
            versions = store.history()
            here = next((n for n, each in enumerate(versions) if each.current), -1)
            slate.history = tuple(each.why for each in versions[:here + 1])
        slate.interrupted = _last(folder) in _FILMING
        slate.film = folder / FILM if (folder / FILM).is_file() else None
        return slate

    @classmethod
    def glance(cls, folder: Path) -> Slate:
        """What another Director, who is working on the production, has told so far in its log. Needs no lock; what cannot be read is
        left out."""
        slate = cls(folder)
        try:
            slate._plan(Storyboard.model_validate_json((folder / "storyboard.json").read_bytes()))
            with (folder / "log.jsonl").open("rb") as log:
                log.seek(max(0, log.seek(0, 2) - MOST_LOG))
                lines = log.readlines()[-MOST_LINES:]
        except (OSError, ValidationError):
            return slate
        for told in lines:
            event = _event(told)
            if event is not None and not isinstance(event, Planned):
                slate.feed(event)
        slate.spent = 0.0
        return slate

    def sheet(self, shot: str) -> Sheet | None:
        return next((sheet for sheet in self.sheets if sheet.shot.id == shot), None)

    @property
    def missing(self) -> int:
        """How many shots are still to be filmed."""
        return sum(not sheet.chosen for sheet in self.sheets)

    def feed(self, event: Event) -> None:
        """Take an event in."""
        match event:
            case Planned():
                self._found.clear()
                self._plan(event.storyboard)
            case Filming():
                self.progress = Progress("Filming", event.whole, event.eta)
            case Assembling():
                self.progress = Progress(STAGES.get(event.stage, event.stage.capitalize()), event.fraction)
            case Consulted():
                self.spent += event.cost or 0.0
            case Assembled():
                self.film, self.current = Path(event.film), True
            case _:
                pass
        sheet = self.sheet(subject(event))
        if sheet is not None:
            self._note(sheet, event)

    def settle(self) -> None:
        """A look at what is there has ended: what it did not find is still to be filmed."""
        for sheet in self.sheets:
            if sheet.shot.id not in self._found:
                sheet.chosen = ""

    def rest(self) -> None:
        """The work has ended, one way or the other."""
        self.progress = None
        for sheet in self.sheets:
            sheet.fraction = None

    def _note(self, sheet: Sheet, event: Event) -> None:
        """What an event says about one shot."""
        match event:
            case Refined():
                sheet.refined = event
            case Filming():
                sheet.fraction, sheet.attempt, sheet.trouble = event.fraction, event.attempt, ""
            case Filmed():
                self.spent += 0.0 if event.reused else event.take.cost
                self._add(sheet, event.take)
            case Reviewed():
                sheet.fraction = None
                for each in sheet.takes:
                    each.review = event.review if each.take.sha256 == event.review.take else each.review
            case Retaking() | Repairing():
                sheet.attempt = event.attempt
            case Chosen():
                sheet.chosen, sheet.fraction, sheet.why = event.take.sha256, None, event.why
                self._found.add(sheet.shot.id)
            case Failed():
                sheet.trouble, sheet.fraction = event.sentence, None
            case _:
                pass

    def _add(self, sheet: Sheet, take: Take) -> None:
        if all(each.take.key != take.key for each in sheet.takes):
            path = self.folder / "takes" / f"{take.sha256}.mp4"
            sheet.takes.append(TakeSheet(sheet.shot.id + _letters(len(sheet.takes)), take, path))
        sheet.chosen = take.sha256

    def _plan(self, board: Storyboard) -> None:
        """Another storyboard. A shot whose picture is the same keeps its state."""
        before, old = {sheet.shot.id: sheet for sheet in self.sheets}, self.board
        sheets = []
        for number, shot in enumerate(board.shots, 1):
            sheet = before.get(shot.id) or Sheet(shot, number)
            if old is not None and (sheet.shot.take != shot.take or picture(sheet.shot, old) != picture(shot, board)):
                sheet.chosen, sheet.refined, sheet.trouble = "", None, ""
            sheet.shot, sheet.number, sheet.words = shot, number, _named(shot.prompt, board)
            sheets.append(sheet)
        self.current = self.current and board == old
        self.board, self.sheets = board, sheets


def _named(prompt: str, board: Storyboard) -> str:
    """A prompt with names for descriptions: 'Miso floats past', not 'Miso, a small orange cat in a silver suit floats past'."""
    for character in sorted(board.characters, key=lambda each: -len(each.description)):
        prompt = prompt.replace(f"{character.description}, ", f"{character.name} ").replace(character.description, character.name)
    return prompt


def subject(event: Event) -> str:
    """Id of the shot that an event is about."""
    match event:
        case Filmed():
            return event.take.shot
        case Chosen():
            return event.shot.id
        case Refined() | Filming() | Reviewed() | Retaking() | Repairing() | Failed():
            return event.shot
        case _:
            return ""


def _likely(sheet: Sheet) -> str:
    """The take that is most likely in the film, until that is looked up: the person's choice, else the critic's."""
    whole = [each for each in sheet.takes if each.path is not None]
    named = next((each for each in whole if each.name == sheet.shot.take), None)
    best = named or max(whole, key=lambda each: (each.review.passed, each.review.score) if each.review else (False, 0.0), default=None)
    return best.take.sha256 if best else ""


def _event(told: bytes) -> Event | None:
    """An event as a line of the log has it, where it says something about a shot."""
    kinds: dict[str, type[Event]] = {
        "refined": Refined, "filmed": Filmed, "reviewed": Reviewed, "retaking": Retaking, "repairing": Repairing, "chosen": Chosen,
        "failed": Failed,
    }
    try:
        facts = json.loads(told)
        kind = kinds.get(facts.pop("event", ""))
        facts.pop("at", None)
        return kind.model_validate_json(json.dumps(facts)) if kind else None
    except (ValueError, AttributeError, RecursionError):
        return None


def _last(folder: Path) -> str:
    """The name of the last event in the log, "" where there is none."""
    try:
        with (folder / "log.jsonl").open("rb") as log:
            log.seek(max(0, log.seek(0, 2) - MOST_LOG))
            return str(json.loads(log.readlines()[-1])["event"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ""


def _letters(place: int) -> str:
    """0 -> a, 25 -> z, 26 -> aa: as the store names takes."""
    before, letter = divmod(place, 26)
    return (_letters(before - 1) if before else "") + ascii_lowercase[letter]


def _reviews(folder: Path) -> dict[str, Review]:
    """The newest review of every take, by the take's SHA-256. A damaged file counts as no review."""
    found: dict[str, Review] = {}
    for file in sorted((folder / "reviews").glob("*.json"), key=lambda each: each.stat().st_mtime_ns):
        try:
            review = Review.model_validate_json(file.read_bytes())
        except (ValidationError, OSError):
            continue
        found[review.take] = review
    return found

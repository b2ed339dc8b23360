"""A production as the screens show it: read once from the store, then kept up to date by the events as they pass. No widgets here."""

from __future__ import annotations

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
    Retaking,
    Reviewed,
)
from director.model import Review, Shot, Storyboard, Take
from director.production import FILM
from director.store import Store
from director.toolbox.pictures import picture

STAGES = {"sound": "Making the sound", "picture": "Cutting the picture", "mux": "Finishing the film"}


class State(StrEnum):
    """Where a shot stands."""

    PLANNED = "planned"
    FILMING = "filming"
    FILMED = "filmed"
    FAULTY = "faulty"


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
    current: bool = False                          # the film shows the storyboard as it stands
    history: tuple[str, ...] = ()
    progress: Progress | None = None
    spent: float = 0.0

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
            versions = store.history()
            here = next((n for n, each in enumerate(versions) if each.current), -1)
            slate.history = tuple(each.why for each in versions[:here + 1])
        slate.film = folder / FILM if (folder / FILM).is_file() else None
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
            case Retaking():
                sheet.attempt = event.attempt
            case Chosen():
                sheet.chosen, sheet.fraction = event.take.sha256, None
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
            sheet.shot, sheet.number = shot, number
            sheets.append(sheet)
        self.current = self.current and board == old
        self.board, self.sheets = board, sheets


def subject(event: Event) -> str:
    """Id of the shot that an event is about."""
    match event:
        case Filmed():
            return event.take.shot
        case Chosen():
            return event.shot.id
        case Refined() | Filming() | Reviewed() | Retaking() | Failed():
            return event.shot
        case _:
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

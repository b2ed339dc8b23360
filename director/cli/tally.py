"""What a summary needs to know, gathered from the events as they pass."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from director.cli.output import shown
from director.events import Assembled, Chosen, Consulted, Event, Exported, Filmed, Planned, Retaking, Reviewed
from director.model import Review, Storyboard

MOST_NOTES = 6          # what the takes and the cut have to say; more would hide the rest


@dataclass
class Tally:
    """Fed with every event; `lines()` is the friendly end of a run."""

    board: Storyboard | None = None
    finished: Assembled | None = None
    filmed: set[str] = field(default_factory=set)
    reused: set[str] = field(default_factory=set)
    again: set[str] = field(default_factory=set)
    reviews: dict[str, Review] = field(default_factory=dict)       # by the SHA-256 of the take
    chosen: dict[str, str] = field(default_factory=dict)           # shot id -> SHA-256 of its take
    notes: list[str] = field(default_factory=list)
    answers: list[Consulted] = field(default_factory=list)
    paid: list[float] = field(default_factory=list)                # US dollars, for each take that cost something in this run

    def feed(self, event: Event) -> None:
        match event:
            case Planned():
                self.board = event.storyboard
            case Filmed():
                (self.reused if event.reused else self.filmed).add(event.take.shot)
                self.notes += [note for note in event.take.notes if note not in self.notes]
                self.paid += [event.take.cost] if event.take.cost and not event.reused else []
            case Retaking():
                self.again.add(event.shot)
            case Reviewed():
                self.reviews[event.review.take] = event.review
            case Chosen():
                self.chosen[event.shot.id] = event.take.sha256
            case Consulted():
                self.answers.append(event)
            case Assembled():
                self.finished = event
            case _:
                pass

    def lines(self) -> list[str]:
        """Where the film is, what it is, how it was judged, how to go on; nothing when there is no film."""
        if self.finished is None:
            return []
        film, cut = near(Path(self.finished.film)), self.finished.cut
        head = "Nothing to do; the film is finished" if self.finished.unchanged else "The film is ready"
        size = _megabytes(film)
        again = f", {len(self.again)} of them filmed again" if self.again else ""
        facts = f"  {length(cut.seconds)}, {cut.width}x{cut.height}, {cut.fps} frames a second{size}; {self._shots()}{again}"
        notes = [] if self.finished.unchanged else [f"  Note: {note}" for note in dict.fromkeys([*self.notes, *cut.notes])]
        more = [f"  and {len(notes) - MOST_NOTES} more notes in the takes"] if len(notes) > MOST_NOTES else []
        bill = [f"  Services: ${sum(self.paid):,.2f} for {len(self.paid)} take{'' if len(self.paid) == 1 else 's'}"] if self.paid else []
        onward = f"  To change or go on: director make {quoted(film.parent)}"
        return [f"{head}: {film}", facts, *self._verdict(), *self._asked(), *bill, *notes[:MOST_NOTES], *more, onward]

    def _shots(self) -> str:
        count = len(self.board.shots) if self.board else len(self.chosen)
        return f"{count} shot{'' if count == 1 else 's'}"

    def _asked(self) -> list[str]:
        """What the language model took, where one was asked more than once; once is told when it happens."""
        if len(self.answers) < 2:
            return []
        costs = [answer.cost for answer in self.answers if answer.cost is not None]
        tokens = bill(sum(a.tokens_in for a in self.answers), sum(a.tokens_out for a in self.answers), sum(costs) if costs else None)
        return [f"  Language model: {len(self.answers)} answers, {tokens}"]

    def _verdict(self) -> list[str]:
        """One line on the takes that were chosen, and one for each fault that is left in the film."""
        judged = {shot: self.reviews[sha] for shot, sha in self.chosen.items() if sha in self.reviews}
        if not judged:
            return []
        faulty = {shot: review for shot, review in judged.items() if not review.passed}
        if not faulty:
            return [f"  Critic: {'the take' if len(judged) == 1 else f'all {len(judged)} takes'} passed"]
        found = [f"    {shot}: {shown(finding.sentence)}" for shot, review in faulty.items() for finding in review.findings[:2]]
        return [f"  Critic: {len(faulty)} of {len(judged)} takes still have faults (the best of several tries is in the film)", *found[:8]]


def copied(event: Exported) -> list[str]:
    """Where a copy is, what it is, and what the place it goes to will not take."""
    file = near(Path(event.file))
    facts = f"  {length(event.seconds)}, {event.width}x{event.height}, {event.fps} frames a second, {event.bytes / 1e6:.1f} MB"
    place = f" for {event.profile}" if event.profile else ""
    return [f"The copy{place} is ready: {file}", facts, *(f"  Warning: {shown(warning)}" for warning in event.warnings)]


def bill(tokens_in: int, tokens_out: int, cost: float | None) -> str:
    """'1,200 tokens read, 340 written, $0.0021'; the cost in US dollars where it is known, nothing where nothing was counted."""
    tokens = f"{tokens_in:,} tokens read, {tokens_out:,} written" if tokens_in or tokens_out else "tokens not counted by the service"
    return tokens if cost is None else f"{tokens}, ${cost:.{2 if cost >= 1 else 4}f}"


def length(seconds: float) -> str:
    """Seconds as a person says them: '28.4 s', '1 min 30 s'."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    return f"{int(seconds + 0.5) // 60} min {int(seconds + 0.5) % 60} s"


def near(path: Path) -> Path:
    """A path as one would say it from here."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def quoted(path: Path) -> str:
    """A path as it can be pasted into a shell."""
    import shlex

    return shlex.quote(str(path))


def _megabytes(film: Path) -> str:
    try:
        return f", {film.stat().st_size / 1e6:.1f} MB"
    except OSError:
        return ""

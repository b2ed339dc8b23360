"""What the events of one piece of work add up to: how far it is, what was said, what it cost."""

from __future__ import annotations

from dataclasses import dataclass, field

from director.events import (
    Asked,
    Assembled,
    Assembling,
    Chosen,
    Consulted,
    Event,
    Failed,
    Filmed,
    Filming,
    Planned,
    Repairing,
    Retaking,
    Reviewed,
    Said,
)
from director.model import Review, Storyboard
from director.slack.voice import bar, line

NOTES = 4
"""How many of the notes on takes and cut are told."""


@dataclass
class Showing:
    """Fed with every event, in the order they happen, from one thread at a time."""

    board: Storyboard | None = None
    film: Assembled | None = None
    said: list[str] = field(default_factory=list)
    asked: str = ""
    yes: str = ""                                # the message that a yes to the question stands for
    filming: str = ""                            # one line on how far it is; "" before filming
    failures: list[str] = field(default_factory=list)
    fresh: set[str] = field(default_factory=set)
    reviews: dict[str, Review] = field(default_factory=dict)
    chosen: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    note: str = ""

    def feed(self, event: Event) -> tuple[float, float]:
        """Take the event in; gives the (seconds of picture, US dollars) that it cost."""
        match event:
            case Planned():
                self.board = event.storyboard
            case Said():
                if not event.text.endswith("…"):                     # what goes on just now is over when it is read
                    self.said.append(event.text)
            case Asked():
                self.asked, self.yes = f"{self.asked}\n{event.question}".strip(), event.yes
            case Consulted():
                return 0.0, event.cost or 0.0
            case Filming():
                self.filming = f"Filming {bar(event.whole, event.eta, event.shot)}"
            case Filmed() if not event.reused:
                self.fresh.add(event.take.shot)
                self.notes += event.take.notes
                return event.take.frames / event.take.fps, event.take.cost
            case Reviewed():
                self.reviews[event.review.take] = event.review
            case Retaking():
                self.note = f"Shot {line(event.shot, 20)} is filmed again: {line(event.reason, 200)}"
            case Repairing():
                self.note = f"Shot {line(event.shot, 20)} is repaired: {line(event.reason, 200)}"
            case Failed():
                self.failures.append(event.sentence)
                self.note = line(event.sentence, 300)
            case Chosen():
                self.chosen[event.shot.id] = event.take.sha256
            case Assembling():
                self.filming = f"Cutting the film ({line(event.stage, 20)}) {bar(event.fraction, None, '')}"
            case Assembled():
                self.film = event
            case _:
                pass
        return 0.0, 0.0

    def progress(self) -> str:
        """For the message that shows it; escaped."""
        return "\n".join(part for part in (self.filming or "Getting ready to film …", self.note) if part)

    def summary(self) -> list[str]:
        """What the critic says of the takes in the film, and what they have to note."""
        faulty = {shot: self.reviews[sha] for shot, sha in self.chosen.items() if sha in self.reviews and not self.reviews[sha].passed}
        lines = ["The critic passed every take."] if not faulty else [
            f"The critic still finds faults in {', '.join(faulty)}; the best of several takes is in the film."]
        lines += [finding.sentence for review in faulty.values() for finding in review.findings[:1]][:NOTES]
        cut = list(self.film.cut.notes) if self.film else []
        lines += [self.asked] if self.asked else []
        return lines + [f"Note: {note}" for note in list(dict.fromkeys([*self.notes, *cut]))[:NOTES]]

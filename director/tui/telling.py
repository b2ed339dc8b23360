"""What of the events is worth saying in the conversation, and how."""

from __future__ import annotations

from collections.abc import Iterator

from director.cli.displays import outline
from director.cli.tally import Tally, bill, length
from director.events import Asked, Assembled, Consulted, Event, Failed, Planned, Refined, Repairing, Retaking, Said
from director.tui.slate import Slate

ASK = "Say, for example: make shot 2 darker"
ANSWER = "Your answer …"
WAIT = "What is said now is done next"
"""What the line to write in says while it is empty: nothing is being done, a question is open, something is being made."""


class Telling:
    """One run at a time: `begin`, then `hear` every event."""

    def __init__(self) -> None:
        self._tally = Tally()
        self._changed = False
        self._told: frozenset[str] = frozenset()             # what the last cut had to say

    def begin(self) -> None:
        self._tally, self._changed = Tally(), False

    def hear(self, event: Event, slate: Slate) -> Iterator[tuple[str, str]]:
        """What to say, each with the one who says it."""
        self._tally.feed(event)
        match event:
            case Said():
                yield event.text, "director"
            case Asked():
                yield event.question, "question"
            case Planned() if event.writer:
                yield f"{outline(event.storyboard)}. Change it by talking, or film it: F5, or say “film it”.", "director"
            case Consulted():
                yield f"asked {event.model}: {bill(event.tokens_in, event.tokens_out, event.cost)}, {length(event.seconds)}", "note"
            case Refined() if event.dropped:
                yield f"{self._called(event.shot, slate)}: taken out of the prompt: {'; '.join(event.dropped)}", "note"
            case Retaking():
                yield f"{self._called(event.shot, slate)}, try {event.attempt}: {event.reason}", "note"
            case Repairing():
                yield f"{self._called(event.shot, slate)} is repaired: {event.reason}", "note"
            case Failed():
                yield event.sentence, "trouble"
            case Assembled():
                lines = [text.strip() for text in self._tally.lines()[:-1]]
                fresh = [text for text in lines if text not in self._told or not text.startswith(("Critic:", "Note:"))]
                self._told = frozenset(lines)
                yield "\n".join([*fresh, "F6 plays it."]), "director"
            case _:
                pass

    @staticmethod
    def welcome(slate: Slate) -> str:
        """The first words about a production that is there."""
        if slate.board is None:
            return "Nothing is planned here yet."
        count = len(slate.board.shots)
        what = f"“{slate.board.title}”: {count} shot{'' if count == 1 else 's'}, {length(slate.board.seconds)}."
        return f"{what} {'F6 plays the film. ' if slate.film else 'F5 films it. '}Say what should be different."

    @staticmethod
    def _called(shot: str, slate: Slate) -> str:
        sheet = slate.sheet(shot)
        return f"Shot {sheet.number}" if sheet else shot

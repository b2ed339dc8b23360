"""How a run looks while it goes: plain lines, JSON lines, or only the film's path. Bars are in `director.cli.bars`.

A display is anything with `show(event)` and `close()`; progress goes to standard error, results to standard output.
"""

from __future__ import annotations

import json
import sys
from typing import Protocol, TextIO

from director.cli.output import say, say_lines
from director.cli.tally import Tally, bill, copied, length
from director.events import (
    Asked,
    Assembled,
    Assembling,
    Consulted,
    Event,
    Exported,
    Failed,
    Filmed,
    Planned,
    Refined,
    Repairing,
    Retaking,
    Said,
    to_json,
)
from director.model import Storyboard


class Display(Protocol):
    def show(self, event: Event) -> None: ...

    def close(self) -> None: ...


def choose(as_json: bool, quiet: bool) -> Display:
    """The display that fits the options and the terminal."""
    if as_json:
        return JsonLines(sys.stdout)
    if quiet:
        return PathOnly(sys.stdout)
    if sys.stderr.isatty():
        from rich.console import Console

        from director.cli.bars import Bars

        console = Console(stderr=True, markup=False, highlight=False, emoji=False)
        if console.is_terminal and not console.is_dumb_terminal:
            return Bars(console, sys.stdout)
    return Lines(sys.stderr, sys.stdout)


class JsonLines:
    """Every event as one line of ASCII JSON."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def show(self, event: Event) -> None:
        print(json.dumps(to_json(event), allow_nan=False), file=self._out, flush=True)

    def close(self) -> None: ...


class PathOnly:
    """The film's path at the end; questions and failures still reach the person, on standard error."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def show(self, event: Event) -> None:
        if isinstance(event, Assembled):
            say(event.film, self._out)
        elif isinstance(event, Exported):
            say(event.file, self._out)
        elif isinstance(event, Asked | Failed):
            say(sentence(event), sys.stderr)

    def close(self) -> None: ...


class Lines:
    """A few plain lines, for logs and pipes."""

    def __init__(self, err: TextIO, out: TextIO) -> None:
        self._err, self._out, self._tally, self._cutting = err, out, Tally(), False

    def show(self, event: Event) -> None:
        self._tally.feed(event)
        if isinstance(event, Assembling) and not self._cutting:
            self._cutting = True
            say("Cutting the film.", self._err)
        text = sentence(event)
        if text and isinstance(event, Filmed):
            text = f"{text} ({len(self._tally.filmed | self._tally.reused)} of {self._total()})"
        if text:
            say(text, self._err)
        if isinstance(event, Assembled):
            say_lines(self._tally.lines(), self._out)
        elif isinstance(event, Exported):
            say_lines(copied(event), self._out)

    def close(self) -> None: ...

    def _total(self) -> int | str:
        return len(self._tally.board.shots) if self._tally.board else "?"


def sentence(event: Event) -> str:
    """An event in a few words for a log; '' for one that need not be told."""
    match event:
        case Planned():
            return outline(event.storyboard)
        case Consulted():
            return f"Asked {event.model} ({event.purpose}): {bill(event.tokens_in, event.tokens_out, event.cost)}, {length(event.seconds)}"
        case Refined() if event.dropped:
            return f"{event.shot}: taken out of the prompt: {'; '.join(event.dropped)}"
        case Filmed() if not event.reused:
            return f"Filmed {event.take.shot} in {event.seconds:.1f} s"
        case Retaking():
            return f"Filming {event.shot} again: {event.reason}"
        case Repairing():
            return f"Repairing {event.shot}: {event.reason}"
        case Said():
            return event.text
        case Asked():
            return event.question
        case Failed():
            return f"{event.shot}: {event.sentence}" if event.shot else event.sentence
        case _:
            return ""


def outline(board: Storyboard) -> str:
    """A storyboard in one line."""
    width, height = board.size
    count = len(board.shots)
    return (f"Storyboard: {board.title}; {count} shot{'' if count == 1 else 's'}, {length(board.seconds)}, "
            f"{width}x{height}, {board.style}")

"""`director chat`: change a film by saying what should be different."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, cast

from director.cli import at_a_terminal
from director.cli.output import say
from director.errors import BadInput, DirectorError
from director.events import Asked, Event, Said

if TYPE_CHECKING:
    from director.production import Crew

_HOW = "Say what should be different, one line at a time; an empty line or Ctrl-D ends. For example: make shot 3 darker"


def chat(arguments: Namespace) -> int:
    """One message, a batch of records, or a conversation line by line."""
    from director.cli.make import FailuresAsEvents
    from director.cli.reading import standard_input

    if arguments.jsonl:
        if not arguments.dry_run or arguments.production or arguments.message is not None:
            raise BadInput("--jsonl takes its storyboards from standard input and films nothing; it goes with --dry-run alone.")
        from director.agent.records import chat_record
        from director.cli.words import stream

        return stream(chat_record, standard_input())
    if arguments.message is None and not arguments.dry_run and not arguments.json and at_a_terminal():
        return _on_screen(arguments)
    if not arguments.production:
        raise BadInput('Name the folder of a production, for example: director chat films/fox --message "make shot 3 darker"')
    with FailuresAsEvents(arguments):
        folder = Path(arguments.production)
        return _line_by_line(folder, arguments) if arguments.message is None else _turn(folder, arguments.message, arguments)[0]


def _on_screen(arguments: Namespace) -> int:
    """The conversation on a screen of its own, with or without a production to begin with."""
    from director.cli.reading import whole
    from director.store import Store
    from director.threshold import is_production
    from director.tui import run

    folder = Path(arguments.production) if arguments.production else None
    if folder is not None and not is_production(folder):
        with Store.open(folder, create=False):
            pass                                    # raises: what is wrong is said before the screen changes
    return run(folder, detach=arguments.detach, workers=whole("workers", arguments.workers, 1, 64))


def _turn(folder: Path, message: str, arguments: Namespace, before: str = "", crew: Crew | None = None) -> tuple[int, str]:
    """One message: the exit code, 2 where a question must be answered first, and the message that an answer is read with, "" where
    nothing was asked. `before` is that of the last question; `crew`: who worked on the one before."""
    from director.cli.make import crew_for, run

    if not message.strip():
        raise BadInput("The message is empty. Say what should be different, for example: make shot 3 darker")
    who = crew or crew_for(arguments)
    if not arguments.dry_run:
        who.expect_a_cut(folder)                    # while the message is read, another process loads what cuts the film
    from director.agent.files import beside
    from director.agent.talk import talk

    asked: list[Asked] = []
    events = talk(folder, message, who, asked=before, dry_run=arguments.dry_run, files=beside)
    code = run(_spoken(events, asked, aloud=not arguments.json), folder, arguments)
    waits = any(event.waits or not event.yes for event in asked)
    return code or (2 if waits else 0), (asked[-1].yes or message) if asked else ""


def _spoken(events: Iterator[Event], asked: list[Asked], aloud: bool) -> Iterator[Event]:
    """What is said goes to standard output, for it is what the command was called for; work is shown beside it."""
    with closing(cast("Any", events)):
        for event in events:
            if isinstance(event, Asked):
                asked.append(event)
            if aloud and isinstance(event, Said | Asked):
                say(event.text if isinstance(event, Said) else event.question)
            else:
                yield event


def _line_by_line(folder: Path, arguments: Namespace) -> int:
    """A conversation until the lines end. What goes wrong with one line is told, and the next one is heard."""
    from director.store import Store

    terminal = sys.stdin is not None and sys.stdin.isatty()
    with Store.open(folder, create=False):
        pass                                        # no production, or another one at work: said at once
    if terminal:
        say(_HOW, sys.stderr)
    who = _made_ready(folder, arguments)
    open_question = ""
    while line := _heard(terminal):
        try:
            _, open_question = _turn(folder, line, arguments, open_question, who)
        except DirectorError as error:
            if arguments.json or error.exit_code != 2:
                raise
            say(str(error), sys.stderr)
    return 0


def _made_ready(folder: Path, arguments: Namespace) -> Crew:
    """Who works on the film in all of a conversation. What they need is loaded while the person thinks."""
    from director.agent.warming import warm
    from director.cli.make import crew_for

    who = crew_for(arguments)
    if not arguments.dry_run:
        who.expect_a_cut(folder)
    Thread(target=warm, daemon=True).start()
    return who


def _heard(terminal: bool) -> str:
    """The next line with words in it; '' at the end, and on a terminal for an empty line."""
    while True:
        if terminal:
            print("> ", end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline() if sys.stdin is not None else ""
        if not line or terminal or line.strip():
            return line.strip()

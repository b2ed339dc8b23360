"""`director make` and `director resume`: start or go on with a production, and show what happens."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from director.cli.output import say
from director.errors import BadInput, DirectorError, NeedsAnswer, OverBudget, Stopped
from director.events import Asked, Event, Failed, Filmed, Said
from director.settings import Settings

if TYPE_CHECKING:
    from director.production import Crew



def make(arguments: Namespace) -> int:
    """Film a story, or go on where the one word is the folder of a production."""
    with FailuresAsEvents(arguments):
        folder = production(arguments)
        if folder is not None:
            return _go_on(folder, arguments)
        return _begin(arguments)


def resume(arguments: Namespace) -> int:
    """Go on with a production."""
    with FailuresAsEvents(arguments):
        return _go_on(Path(arguments.production), arguments)


def settings_for(arguments: Namespace) -> Settings:
    """The user's settings, with what the command line says on top."""
    from director.cli.reading import whole

    changes: dict[str, Any] = {"offline": True} if getattr(arguments, "offline", False) else {}
    workers = whole("workers", getattr(arguments, "workers", None), 1, 64)
    if workers is not None:
        changes["workers"] = workers
    speed = getattr(arguments, "speed", None)
    if speed is not None:
        known = get_args(Settings.model_fields["speed"].annotation)
        if speed not in known:
            raise BadInput(f"The speed {speed[:40]!r} is not known. Known: {', '.join(known)}.")
        changes["speed"] = speed
    return Settings.load().model_copy(update=changes)


def crew_for(arguments: Namespace, **options: Any) -> Crew:
    """Everybody who works on the film, with the budget that the command line names."""
    from director import studio
    from director.cli.reading import money

    who = studio.crew(settings_for(arguments), **options)
    said = money("budget", getattr(arguments, "budget", None))
    return who if said is None or who.purse is None else replace(who, purse=replace(who.purse, said=said))


def production(arguments: Namespace) -> Path | None:
    """The folder of a production where the words name one. Raises BadInput for another folder, and for wishes
    that a film which is planned already cannot take."""
    if len(arguments.story) != 1 or len(arguments.story[0]) > 1000 or "\0" in arguments.story[0]:
        return None
    from director.threshold import is_production

    folder = Path(arguments.story[0])
    try:
        found, is_folder = is_production(folder), folder.is_dir()
    except OSError:                                     # words too long for a name, a folder that may not be read
        return None
    if not found:
        if is_folder and "/" in arguments.story[0]:
            raise BadInput(f"There is no production in {folder}. To film a story: director make \"A fox crosses a river\"")
        return None
    wishes = ("file", "aspect", "duration", "shots", "style", "resolution", "seed", "title", "captions", "no_music", "generator", "out",
              "footage", "photo", "music", "label", "fps", "profile")
    given = [f"--{name.replace('_', '-')}" for name in wishes if getattr(arguments, name)]
    if given:
        raise BadInput(f"{folder} is planned already, so {', '.join(given)} cannot be used; edit {folder / 'storyboard.json'}, "
                       "or make a new film.")
    return folder


def _begin(arguments: Namespace) -> int:
    from director import studio
    from director.cli.reading import options, own_files, own_music, place, standard_input, story

    text = story(arguments.story, arguments.file, standard_input())
    wanted = studio.brief(text, **options(arguments))
    settings = settings_for(arguments)
    folder = place(arguments.out) or studio.place_for(wanted, settings.films)
    crew = crew_for(arguments, offline_fallback=arguments.offline_fallback)
    if arguments.detach and (arguments.plan_only or arguments.profile):
        raise BadInput("--detach films on in the background; it does not go with --plan-only or --profile.")
    events = studio.film(wanted, folder, crew, plan_only=arguments.plan_only or arguments.detach, files=own_files(arguments),
                         music=own_music(arguments), label=arguments.label)
    if arguments.profile and not arguments.plan_only:
        from director.delivery import delivery

        events = _one_after_the_other(events, studio.export(folder, delivery(".mp4", profile=arguments.profile), None, crew))
    code = run(events, folder, arguments)
    if arguments.plan_only and code == 0:
        _tell_plan(folder, arguments)
    return _in_the_background(folder, arguments) if arguments.detach and code == 0 else code


def _one_after_the_other(first: Iterator[Event], then: Iterator[Event]) -> Iterator[Event]:
    yield from first
    yield from then


def _go_on(folder: Path, arguments: Namespace) -> int:
    from director import studio
    from director.cli.reading import whole
    from director.model import MAX_TAKES
    from director.store import Store

    if getattr(arguments, "plan_only", False):
        raise BadInput(f"{folder} is planned already; director show {folder} prints its storyboard.")
    takes = whole("takes", arguments.takes, 1, MAX_TAKES)
    if arguments.detach:
        with Store.open(folder, create=False):
            pass                                        # no production, or another one at work: said at once
        return _in_the_background(folder, arguments, *(["--takes", str(takes)] if takes else []))
    return run(studio.go_on(folder, crew_for(arguments), takes), folder, arguments)


def _in_the_background(folder: Path, arguments: Namespace, *more: str) -> int:
    """Have the rest made by a process that outlives this one, and say where it is told."""
    from director.cli.detached import LOG, film_on
    from director.cli.reading import money
    from director.cli.tally import near, quoted

    offline = ["--offline"] if getattr(arguments, "offline", False) else []
    process = film_on(folder, settings_for(arguments).workers, money("budget", getattr(arguments, "budget", None)), *offline, *more)
    if arguments.json:
        from director.cli.displays import JsonLines

        JsonLines(sys.stdout).show(Said(text=f"Filmed on in the background (process {process.pid}): {folder / LOG}"))
    else:
        say(f"It is filmed on in the background (process {process.pid}), told in {near(folder / LOG)}. To see it: director chat "
            f"{quoted(near(folder))}")
    return 0


def run(events: Iterator[Event], folder: Path, arguments: Namespace) -> int:
    """Let it happen and show it. However it ends, the work is stopped in good order first and the display closed."""
    from director import studio
    from director.cli import failed
    from director.cli.displays import choose
    from director.cli.paying import approved, at_terminal, typed
    from director.cli.tally import quoted

    display, filmed = choose(arguments.json, arguments.quiet), 0
    try:
        if (folder / ".env").is_file():
            display.show(Said(text=f"{folder / '.env'} is not read; settings come from your environment and your own settings file."))
        with closing(cast("Any", events)):
            for event in events:
                filmed += isinstance(event, Filmed)
                display.show(event)
        return 0
    except KeyboardInterrupt:
        display.close()
        takes = {0: "What was finished before is", 1: "The finished take is"}.get(filmed, f"All {filmed} finished takes are")
        raise Stopped(f"Stopped. {takes} kept in {folder}; to go on: director make {quoted(folder)}") from None
    except OverBudget as error:
        display.close()
        who = approved(error, crew_for(arguments), typed) if at_terminal(arguments) else None
        if who is None:
            raise
    except (DirectorError, BrokenPipeError):
        raise
    except Exception as error:
        display.close()
        return failed(error, folder)
    finally:
        display.close()
    return run(studio.go_on(folder, who), folder, arguments)


def _tell_plan(folder: Path, arguments: Namespace) -> None:
    """Where the storyboard is, and how it becomes a film."""
    from director.cli.output import say_lines
    from director.cli.productions import board_lines
    from director.cli.tally import quoted
    from director.store import Store

    if arguments.json:
        return
    if arguments.quiet:
        say(str(folder / "storyboard.json"))
        return
    with Store.open(folder, create=False) as store:
        board = store.storyboard()
    if board is not None:
        say_lines(board_lines(board))
    say(f"The storyboard is {folder / 'storyboard.json'}; edit it as you like. To film it: director make {quoted(folder)}")


class FailuresAsEvents:
    """With --json, what goes wrong is also the last line on standard output."""

    def __init__(self, arguments: Namespace) -> None:
        self._wanted = arguments.json

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self._wanted and isinstance(error, DirectorError):
            from director.cli.displays import JsonLines

            asked = isinstance(error, NeedsAnswer)
            JsonLines(sys.stdout).show(Asked(question=str(error)) if asked else Failed(sentence=str(error)))

"""The command `director`. Nothing heavy is loaded before a command needs it.

Exit codes: 0 done; 1 `check`, `verify` or `doctor` found something wrong; 2 something that the person can put right, or a question;
70 something that was not foreseen; 130 stopped; 141 the reader of the output went away.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import FrameType

from director.cli.output import say, soften
from director.errors import DirectorError, Stopped

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
"""Signals that stop the work in good order, where the system has them: Ctrl-C, an end from outside, a closed terminal."""


class Ended(KeyboardInterrupt):
    """One of them came. Not KeyboardInterrupt itself: when that passes through a string that is executed (every dataclass is one),
    Python ends as if nobody had caught it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code. Everything that goes wrong ends here."""
    with _ends_in_good_order():
        try:
            _open_again()
            soften(sys.stdout, sys.stderr)
            code = _ended(argv)
            _emptied()
            return code
        except KeyboardInterrupt:                        # another one, while the first was told
            return Stopped.exit_code


def _ended(argv: Sequence[str] | None) -> int:
    try:
        return _run(argv)
    except SystemExit as done:                           # argparse, after --help and --version
        return done.code if isinstance(done.code, int) else 0
    except BrokenPipeError:
        _drop_output()
        return 141
    except KeyboardInterrupt:
        _deaf(argv)
        return tell("Stopped. Whatever was finished is kept; the same command goes on from there.", Stopped.exit_code)
    except DirectorError as error:
        if isinstance(error, Stopped):
            _deaf(argv)
        return tell(str(error), error.exit_code)
    except Exception as error:
        return failed(error)


def _emptied() -> None:
    """What still waits to be printed where nothing can be printed any more is let go; else Python ends with a code of its own, 120."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        _drop_output()


def _open_again() -> None:
    """What was closed by whoever started us takes words that go nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - it is open as long as the program


def failed(error: Exception, folder: Path | None = None) -> int:
    """Tell of an error that is none of ours, and give the exit code."""
    known = _of_the_system(error)
    return tell(known or unforeseen(error, folder), 2 if known else 70)


def _of_the_system(error: Exception) -> str:
    """What the operating system does not do for any program, in words; "" for all else."""
    if not isinstance(error, OSError):
        return ""
    if error.errno == errno.ENAMETOOLONG:
        name = max(str(error.filename or "").split(os.sep), key=len)
        return f"The name {name[:40]!r} … is longer than the file system takes. Choose a shorter one."
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        where = error.filename or "what is printed"
        return f"There is no space left for {where}. Free some, or write it elsewhere; what was finished is kept."
    return ""


def unforeseen(error: Exception, folder: Path | None = None) -> str:
    """Write the whole story of an error that nobody foresaw to a file, in the production where there is one, and say where."""
    import tempfile
    import traceback

    where = "The details could not be written to a file."
    for place in (folder, None):
        with contextlib.suppress(OSError), tempfile.NamedTemporaryFile(
                "w", prefix="director-", suffix=".log", dir=place, encoding="utf-8", errors="replace", delete=False) as file:
            file.writelines(traceback.format_exception(error))
            where = f"The details are in {file.name}; please send them along when you report this."
            break
    return f"Something went wrong that Director did not expect ({type(error).__name__}). What was finished is kept. {where}"


def tell(sentence: str, code: int) -> int:
    """Say what happened on standard error, and give the exit code back."""
    try:
        say(f"director: {sentence}", sys.stderr)
    except OSError:                                      # nobody reads any more, or there is no space for it
        _drop_output()
    return code


def _run(argv: Sequence[str] | None) -> int:
    from director.cli.arguments import build

    parser = build(_version())
    arguments = parser.parse_args(argv)
    if arguments.command is None:
        if at_a_terminal():
            from director.tui import run

            return run()
        parser.print_help()
        return 0
    return _command(arguments.command)(arguments)


def at_a_terminal() -> bool:
    """A person is there, and the terminal can show a screen."""
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and not stream.closed and stream.isatty() for stream in streams)


def _command(name: str) -> Callable[[Namespace], int]:
    """The function behind a command, loaded only when it is asked for."""
    from importlib import import_module

    module = {"timeline": "timeline", "captions": "timeline",
              "make": "make", "resume": "make", "plan": "words", "refine": "words", "doctor": "examination", "check": "check",
              "chat": "chat", "slack": "slack", "mcp": "mcp", "art": "art", "gallery": "art", "sheet": "art",
              "dailies": "dailies", "export": "export", "takes": "takes", "models": "models", "verify": "verify",
              "completion": "completion",
              "orders": "orders", "consent": "consent", "handoff": "handing", "import": "handing"}.get(name, "boards")
    function: Callable[[Namespace], int] = getattr(import_module(f"director.cli.{module}"), {"import": "bring_home"}.get(name, name))
    return function


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("film-director")
    except PackageNotFoundError:
        return "(not installed)"


def _deaf(argv: Sequence[str] | None) -> None:
    """The program is ending already (`argv` None: it is the program): another Ctrl-C or SIGTERM must not break into its last words."""
    for name in _ENDING if argv is None else ():
        with contextlib.suppress(ValueError, AttributeError):
            signal.signal(getattr(signal, name), signal.SIG_IGN)


def _drop_output() -> None:
    """Nobody reads any more: let what Python still wants to write at exit go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(nowhere, stream.fileno())


@contextlib.contextmanager
def _ends_in_good_order() -> Iterator[None]:
    """The signals that end a program raise `Ended`; one that whoever started us had ignored (nohup) stays ignored."""
    def stop(number: int, frame: FrameType | None) -> None:
        raise Ended

    before = {}
    for name in _ENDING:
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is not signal.SIG_IGN:
            with contextlib.suppress(ValueError):            # not in the main thread: leave signals alone
                before[name] = signal.signal(getattr(signal, name), stop)
    try:
        yield
    finally:
        for name, handler in before.items():
            if signal.getsignal(getattr(signal, name)) is stop:                  # else the program is ending, and deaf
                signal.signal(getattr(signal, name), handler)

"""The terminal goes away, or an end comes from outside: then the program ends in good order, for nobody can be asked."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from director.tui.leaving import leave

if TYPE_CHECKING:
    from director.tui.app import DirectorApp

_EVERY = 2.0             # seconds between two looks at whether the terminal is there


def mind(app: DirectorApp) -> None:
    """From now on. Without a terminal (in a test, on a web page) nothing is minded."""
    if app.is_headless or not _is_there():
        return
    loop = asyncio.get_running_loop()
    for name in ("SIGHUP", "SIGTERM"):
        with contextlib.suppress(AttributeError, ValueError, RuntimeError):      # Windows, another thread
            loop.add_signal_handler(getattr(signal, name), _end, app)
    if hasattr(signal, "SIGCONT"):
        _continue_only_where_it_is()
    app.set_interval(_EVERY, lambda: None if _is_there() else _end(app))       # not every closed terminal tells


def until_closed(run: Callable[[], int], there: Callable[[], bool] | None = None) -> int:
    """The exit code of what draws on the terminal; 0 where that is closed meanwhile, whatever was being drawn."""
    there = there or _is_there
    was = there()
    try:
        code = run()
    except OSError:
        if not was or there():
            raise
        return 0
    return code if not was or there() else 0


def _is_there() -> bool:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        return os.isatty(sys.__stdin__.fileno())  # type: ignore[union-attr]
    return False


def _continue_only_where_it_is() -> None:
    """With the end of a terminal comes a SIGCONT, on which Textual would draw on it again."""
    goes_on = signal.getsignal(signal.SIGCONT)

    def resume(number: int, frame: Any) -> None:
        if callable(goes_on) and _is_there():
            goes_on(number, frame)

    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGCONT, resume)


def _end(app: DirectorApp) -> None:
    stage = app.stage
    if stage is None or not stage.desk.busy:
        app.exit(0)
    else:
        leave(app, stage, "on" if app.films_on else "stop")

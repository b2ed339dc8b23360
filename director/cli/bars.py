"""Progress bars for a person at a terminal: one for each shot being filmed, one for the whole with the time left."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.text import Text

from director.cli.displays import sentence
from director.cli.output import say_lines, shown
from director.cli.tally import Tally, copied, length
from director.events import Assembled, Assembling, Event, Exported, Filmed, Filming, Reviewed

PATIENCE = 0.4       # seconds: what is done sooner shows no bar at all
_STAGES = {"sound": "Making the sound", "picture": "Cutting the picture", "mux": "Finishing the film"}


class Bars:
    """Bars on standard error that vanish when the work is done; then the summary on standard output."""

    def __init__(self, console: Console, out: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._console, self._out, self._clock = console, out, clock
        self._tally = Tally()
        self._began: float | None = None
        self._shots: dict[str, TaskID] = {}
        self._whole: TaskID | None = None
        columns = (TextColumn("{task.fields[label]:20}", markup=False), BarColumn(bar_width=32),
                   TextColumn("{task.fields[left]}", markup=False, style="dim"))
        self._progress = Progress(*columns, console=console, transient=True)

    def show(self, event: Event) -> None:
        self._tally.feed(event)
        text = sentence(event)
        if text and not isinstance(event, Filmed):
            self._console.print(Text(shown(text)))
        if isinstance(event, Filming | Assembling) and self._patient():
            self._advance(event)
        elif isinstance(event, Filmed | Reviewed):
            self._done(event.take.shot if isinstance(event, Filmed) else event.shot)
        elif isinstance(event, Assembled):
            self.close()
            say_lines(self._tally.lines(), self._out)
        elif isinstance(event, Exported):
            self.close()
            say_lines(copied(event), self._out)

    def refresh(self) -> None:
        """Draw now instead of at the next tick."""
        if self._progress.live.is_started:
            self._progress.refresh()

    def close(self) -> None:
        self._progress.stop()

    def _patient(self) -> bool:
        """Whether the work has gone on for long enough to be worth a bar."""
        if self._began is None:
            self._began = self._clock()
        if self._clock() - self._began < PATIENCE:
            return False
        self._progress.start()
        return True

    def _advance(self, event: Filming | Assembling) -> None:
        if isinstance(event, Assembling):
            for shot in list(self._shots):
                self._done(shot)
            self._film(_STAGES.get(event.stage, shown(event.stage).capitalize()), event.fraction, "")
            return
        left = "" if event.eta is None else f"{length(round(max(0.0, event.eta))).replace('.0 s', ' s')} left"
        self._film("Filming", event.whole, left)
        label = f"  Shot {event.shot}" + (f", try {event.attempt}" if event.attempt > 1 else "")
        if event.shot not in self._shots:
            self._shots[event.shot] = self._progress.add_task("", total=1.0, label=label, left="")
        self._progress.update(self._shots[event.shot], completed=event.fraction, label=label, left=f"{event.fraction:.0%}")

    def _film(self, label: str, fraction: float, left: str) -> None:
        if self._whole is None:
            self._whole = self._progress.add_task("", total=1.0, label=label, left=left)
        self._progress.update(self._whole, completed=fraction, label=label, left=left)

    def _done(self, shot: str) -> None:
        task = self._shots.pop(shot, None)
        if task is not None:
            self._progress.remove_task(task)

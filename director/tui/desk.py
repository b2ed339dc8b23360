"""What is being done for a production, and what waits: one errand after the other, each told to whoever listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from director.cli import unforeseen
from director.errors import DirectorError
from director.events import Event
from director.tui.slate import Slate
from director.tui.work import Work


@dataclass(frozen=True)
class Errand:
    """A piece of work. A quiet one only looks at what is there. `said` is the message that it answers."""

    make: Callable[[], Iterator[Event]]
    quiet: bool = False
    said: str = ""


class Listener(Protocol):
    """Hears how errands go."""

    def began(self, errand: Errand) -> None: ...

    def happened(self, errand: Errand, event: Event) -> None: ...

    def failed(self, errand: Errand, sentence: str) -> None: ...

    def ended(self, errand: Errand, stopped: bool) -> None: ...


class Desk:
    """The production's slate and its errands. `run` is a coroutine for the screen's worker."""

    def __init__(self, slate: Slate, listener: Listener) -> None:
        self.slate, self._listener = slate, listener
        self.waiting: list[Errand] = []
        self.doing: Errand | None = None
        self._work: Work | None = None

    @property
    def busy(self) -> bool:
        """Something is being made that stopping would interrupt."""
        return self.doing is not None and not self.doing.quiet

    def stop(self, everything: bool = False) -> None:
        """Stop what is being done; with `everything`, forget what waits too. What is finished is kept."""
        if everything:
            self.waiting.clear()
        if self._work is not None:
            self._work.stop()

    async def run(self) -> None:
        """Do what waits until nothing is left."""
        while self.waiting:
            await self._do(self.waiting.pop(0))

    async def _do(self, errand: Errand) -> None:
        self.doing, stopped, work = errand, False, Work(errand.make)
        self._work = work
        self._listener.began(errand)
        try:
            async for event in work.events():
                self.slate.feed(event)
                self._listener.happened(errand, event)
        except DirectorError as error:
            self._listener.failed(errand, str(error))
        except Exception as error:
            self._listener.failed(errand, unforeseen(error, self.slate.folder))
        finally:
            stopped = work.stopped
            work.stop()                                 # where the screen went away before the work ended
            self.slate.rest()
            self.doing = self._work = None
            self._listener.ended(errand, stopped)

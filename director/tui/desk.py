"""What is being done for a production, and what waits: one errand after the other, each told to whoever listens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from director.cli import unforeseen
from director.errors import DirectorError
from director.events import Event
from director.tui.slate import Slate
from director.tui.work import Work

if TYPE_CHECKING:
    from director.production import Crew


@dataclass(frozen=True)
class Errand:
    """A piece of work. A quiet one only looks at what is there. `said` is the message that it answers."""

    make: Callable[[], Iterator[Event]]
    quiet: bool = False
    said: str = ""


class Ended(Enum):
    """How an errand came to its end."""

    DONE = 1
    STOPPED = 2
    FAILED = 3


class Listener(Protocol):
    """Hears how errands go, as long as it is there."""

    @property
    def there(self) -> bool: ...

    def began(self, errand: Errand) -> None: ...

    def happened(self, errand: Errand, event: Event) -> None: ...

    def failed(self, errand: Errand, sentence: str, error: Exception) -> None: ...

    def ended(self, errand: Errand, how: Ended) -> None: ...


class Desk:
    """The production's slate and its errands. `run` is a coroutine for the screen's worker."""

    def __init__(self, slate: Slate, listener: Listener) -> None:
        self.slate, self._listener = slate, listener
        self.waiting: list[Errand] = []
        self.doing: Errand | None = None
        self._work: Work[Event] | None = None

    @property
    def busy(self) -> bool:
        """Something is being made that stopping would interrupt."""
        return self.doing is not None and not self.doing.quiet

    @property
    def stopping(self) -> bool:
        """It was told to stop and has not yet."""
        return self._work is not None and self._work.stopped

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
        self.doing, how, work = errand, Ended.FAILED, Work(errand.make)
        self._work = work
        if self._listener.there:
            self._listener.began(errand)
        try:
            async for event in work.events():
                self.slate.feed(event)
                if self._listener.there:
                    self._listener.happened(errand, event)
            how = Ended.STOPPED if work.stopped else Ended.DONE
        except DirectorError as error:
            self._failed(errand, str(error), error)
        except Exception as error:
            self._failed(errand, unforeseen(error, self.slate.folder), error)
        finally:
            work.stop()                                 # where the screen went away before the work ended
            self.slate.rest()
            self.doing = self._work = None
            if self._listener.there:
                self._listener.ended(errand, how)

    def _failed(self, errand: Errand, sentence: str, error: Exception) -> None:
        if self._listener.there:
            self._listener.failed(errand, sentence, error)


def warming(crew: Callable[[], Crew], folder: Path) -> Callable[[], Coroutine[Any, Any, None]]:
    """Has the cutting room made ready, so that the first edit of the person is cut as quickly as the others, and all that messages are
    read with, so that it is answered as quickly."""
    def read() -> None:
        from director.agent.warming import warm

        with suppress(DirectorError):                   # told when it is needed
            crew().expect_a_cut(folder)
        warm()

    async def warm_up() -> None:
        await asyncio.to_thread(read)

    return warm_up

"""One piece of work in a thread of its own, its events heard where the screen lives.

The thread is no part of the event loop's pool: a call that hangs (a language model that does not answer) never keeps the
program from ending, and the end of the process is the end of its lock.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import closing, suppress
from typing import Any, Generic, TypeVar, cast

from textual.dom import DOMNode

PACE = 0.08              # seconds between two reports of a shot's progress that are worth drawing


def start(node: DOMNode, work: Callable[[], Coroutine[Any, Any, None]], *, group: str, exclusive: bool = False) -> None:
    """Run a coroutine as a worker of the node. It is made when its turn comes: one that is called off before leaves nothing behind."""
    node.run_worker(cast("Any", work), group=group, exclusive=exclusive)


T = TypeVar("T")


class Work(Generic[T]):
    """Runs `make()` to its end, or until `stop()`: then the iterator is closed, which stops all filming in good order."""

    def __init__(self, make: Callable[[], Iterator[T]]) -> None:
        self._make = make
        self._stop = threading.Event()
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[T | BaseException | None] = asyncio.Queue()
        self._shown: dict[str, float] = {}               # when progress was last told of a shot
        threading.Thread(target=self._run, name="work", daemon=True).start()

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask for the end; it comes with the next event."""
        self._stop.set()

    async def events(self) -> AsyncIterator[T]:
        """The events as they come. Raises what the work raised."""
        while (event := await self._queue.get()) is not None:
            if isinstance(event, BaseException):
                raise event
            yield event

    def _run(self) -> None:
        try:
            with closing(cast("Any", self._make())) as events:
                for event in events:
                    if self._stop.is_set():
                        break
                    if self._worth_showing(event):
                        self._tell(event)
        except BaseException as error:
            self._tell(error)
        self._tell(None)

    def _worth_showing(self, event: T) -> bool:
        from director.events import Assembling, Filming

        if not isinstance(event, Filming | Assembling) or event.fraction in (0.0, 1.0):
            return True
        about, now = getattr(event, "shot", ""), time.monotonic()
        if now - self._shown.get(about, 0.0) < PACE:
            return False
        self._shown[about] = now
        return True

    def _tell(self, event: T | BaseException | None) -> None:
        with suppress(RuntimeError):                    # the loop has ended: nobody listens any more
            self._loop.call_soon_threadsafe(self._queue.put_nowait, event)

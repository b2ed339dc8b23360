"""Making things happen in a production, from the event loop: events are drained in threads, and can be stopped."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import ValidationError

from director import materials
from director.attempts import first_request
from director.events import Event, Filming, Planned
from director.model import Storyboard
from director.production import Crew, generator_named
from director.roles import Service
from director.slack.inbox import Item, Thread
from director.slack.limits import Limits
from director.slack.showing import Showing
from director.store import Store

TALKERS = 6
"""Threads for what takes seconds: planning, reading a message, drawing a sheet."""
STOPPED = "stopped"
FRAME = 1 / 24
R = TypeVar("R")


class Work:
    """Threads for talking and for filming, and a way to stop what goes on in a conversation."""

    def __init__(self, limits: Limits, at_once: int) -> None:
        self._limits = limits
        self._talking = ThreadPoolExecutor(TALKERS, "talking")
        self._filming = ThreadPoolExecutor(at_once, "filming")
        self._stops: dict[str, threading.Event] = {}

    async def do(self, act: Callable[..., R], *arguments: Any) -> R:
        """Something short, in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._talking, act, *arguments)

    def busy(self, thread: str) -> bool:
        """Something goes on in the conversation."""
        return thread in self._stops

    def stop(self, thread: str) -> None:
        """Stop what goes on in the conversation at its next event."""
        if thread in self._stops:
            self._stops[thread].set()

    async def plan(self, events: Iterator[Event], showing: Showing, item: Item, thread: Thread) -> str:
        """Let it happen up to the storyboard; nothing is filmed. See `film`."""
        return await self._drain(self._talking, events, showing, item, thread, lambda: None, Planned)

    async def film(self, events: Iterator[Event], showing: Showing, item: Item, thread: Thread, moved: Callable[[], None]) -> str:
        """Let it happen; `moved` is called in the loop when there is something new. Gives "" at the end, STOPPED, or the sentence
        of a budget that is used up. Raises what the events raise."""
        return await self._drain(self._filming, events, showing, item, thread, moved, None)

    async def _drain(self, pool: ThreadPoolExecutor, events: Iterator[Event], showing: Showing, item: Item, thread: Thread,
                     moved: Callable[[], None], until: type[Event] | None) -> str:
        loop, stop = asyncio.get_running_loop(), threading.Event()
        self._stops[thread.key] = stop

        def run() -> str:
            over = ""
            with closing(cast("Any", events)):
                for event in events:
                    seconds, dollars = showing.feed(event)
                    self._limits.spend(item.user, thread.channel, seconds, dollars)
                    if seconds or dollars:
                        over = self._limits.shortage(item.user, thread.channel, FRAME)
                    if stop.is_set():
                        return STOPPED
                    if until is not None and isinstance(event, until):
                        return ""
                    if over and isinstance(event, Filming):
                        return over
                    loop.call_soon_threadsafe(moved)
            return ""

        try:
            return await loop.run_in_executor(pool, run)
        finally:
            stop.set()                                      # cancelled: the thread ends at its next event
            if self._stops.get(thread.key) is stop:
                del self._stops[thread.key]

    async def close(self) -> None:
        """Wait until all threads are done."""
        for stop in self._stops.values():
            stop.set()
        for pool in (self._talking, self._filming):
            await asyncio.to_thread(pool.shutdown, True, cancel_futures=True)


def board_in(thread: Thread) -> Storyboard | None:
    """The storyboard as the production shows it, read without its lock."""
    if not thread.folder:
        return None
    try:
        return Storyboard.model_validate_json((Path(thread.folder) / "storyboard.json").read_bytes())
    except (OSError, ValidationError):
        return None


def version(folder: Path) -> str:
    """Which storyboard of the production's history is the current one."""
    with Store.open(folder, create=False) as store:
        return next((str(each.number) for each in store.history() if each.current), "")


def unfilmed(folder: Path, board: Storyboard) -> float:
    """Seconds of picture of the shots that have no take yet."""
    with Store.open(folder, create=False) as store:
        return sum(shot.duration for shot in board.shots if not store.takes(shot.id))


def priced(folder: Path, board: Storyboard, crew: Crew) -> float:
    """About what services take for the shots that are not filmed as they are planned, in US dollars, without retakes."""
    total = 0.0
    with Store.open(folder, create=False) as store:
        for shot in board.shots:
            maker: object = generator_named(shot.generator or board.generator, crew.generators)
            if not isinstance(maker, Service):
                continue
            able = maker.capabilities()
            request = first_request(shot, board, crew.refiner.refine(shot, board, able), able)
            if store.find("take", request.key(maker.name, maker.version), shot.id) is None:
                total += (shot.takes or board.takes) * maker.estimate(request)
    return total


def keep(folder: Path, files: list[Path]) -> None:
    """Keep files of a person's with the production, to be shown in a shot when that is said. Raises BadInput as the media gate does."""
    with Store.open(folder, create=False) as store:
        for path in files:
            materials.keep(store, path)


def takes(folder: Path, board: Storyboard) -> dict[str, tuple[str, ...]]:
    """The names of each shot's takes that can be used."""
    with Store.open(folder, create=False) as store:
        return {shot.id: tuple(named.name for named in store.takes(shot.id) if named.path) for shot in board.shots}


def clips(folder: Path, board: Storyboard, shots: set[str]) -> list[tuple[int, str, Path]]:
    """The newest take of each of these shots: number of the shot in the film, name, file."""
    with Store.open(folder, create=False) as store:
        newest = [(number, [each for each in store.takes(shot.id) if each.path])
                  for number, shot in enumerate(board.shots, 1) if shot.id in shots]
        return [(number, there[-1].name, there[-1].path) for number, there in newest if there and there[-1].path]

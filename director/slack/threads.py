"""Whose turn it is. Within a thread one item after the other, in the order they were said; between people, film by film, fairly."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count

from director.slack.inbox import Item


class Threads:
    """Every thread with something to do has a task. `settle` seconds pass before the first item of a quiet thread is taken up,
    because what is said in a row may arrive out of order."""

    def __init__(self, work: Callable[[Item], Awaitable[None]], settle: float = 0.3) -> None:
        self._work, self._settle = work, settle
        self._waiting: dict[str, dict[str, Item]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def add(self, item: Item) -> None:
        """Something to do in the item's thread. An item that waits already is not added again."""
        self._waiting.setdefault(item.thread, {}).setdefault(item.key, item)
        if item.thread not in self._tasks:
            self._tasks[item.thread] = asyncio.create_task(self._serve(item.thread))

    def withdraw(self, thread: str, before: str) -> tuple[Item, ...]:
        """Take back what waits in a thread and was said before the moment `before`."""
        waiting = self._waiting.get(thread, {})
        return tuple(waiting.pop(item.key) for item in list(waiting.values()) if moment(item.ts) < moment(before))

    async def close(self) -> None:
        """End all work; what is not finished stays in the inbox."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, thread: str) -> None:
        try:
            await asyncio.sleep(self._settle)
            while waiting := self._waiting.get(thread):
                item = min(waiting.values(), key=lambda each: moment(each.ts))
                del waiting[item.key]
                await self._work(item)
        finally:
            self._tasks.pop(thread, None)
            if not self._waiting.get(thread):
                self._waiting.pop(thread, None)


@dataclass
class _Ticket:
    number: int
    user: str
    thread: str
    mine: asyncio.Future[bool]


class Gate:
    """At most `at_once` films at a time. Next comes who has the fewest films running, then who was served longest ago,
    then who waits longest."""

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._running: Counter[str] = Counter()
        self._served: dict[str, int] = {}
        self._line: list[_Ticket] = []
        self._turn = count(1)

    def call_off(self, thread: str) -> None:
        """Whoever waits for this thread need not wait any more."""
        for ticket in [each for each in self._line if each.thread == thread]:
            self._line.remove(ticket)
            ticket.mine.set_result(False)

    @asynccontextmanager
    async def film(self, user: str, thread: str, waits: Callable[[int], None]) -> AsyncIterator[bool]:
        """Waits for its turn, and says how many are in line where it must; gives False where it was called off."""
        ticket = _Ticket(next(self._turn), user, thread, asyncio.get_running_loop().create_future())
        self._line.append(ticket)
        self._let_in()
        if ticket in self._line:
            waits(len(self._line))
        entered = True                                       # let in, though the wait itself may be cancelled just then
        try:
            entered = await ticket.mine
            yield entered
        finally:
            if ticket in self._line:
                self._line.remove(ticket)
            elif entered:
                self._free += 1
                self._running[user] -= 1
                self._let_in()

    def _let_in(self) -> None:
        while self._free and self._line:
            ticket = min(self._line, key=lambda each: (self._running[each.user], self._served.get(each.user, 0), each.number))
            self._line.remove(ticket)
            if ticket.mine.cancelled():
                continue
            self._free -= 1
            self._running[ticket.user] += 1
            self._served[ticket.user] = next(self._turn)
            ticket.mine.set_result(True)


def moment(ts: str) -> tuple[int, int]:
    """Slack's timestamp as numbers: seconds and their millionths. What is none comes first."""
    seconds, _, rest = ts.partition(".")
    return (int(seconds) if seconds.isdecimal() else 0, int(rest) if rest.isdecimal() else 0)

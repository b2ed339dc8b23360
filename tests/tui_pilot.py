"""The terminal conversation without a terminal: start it, say something, wait until it has been done, look at the screen."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from fakes import Author, InPlace, Painter, a_crew
from textual.pilot import Pilot
from textual.worker import WorkerCancelled
from tin_friend import a_film

from director.model import Storyboard
from director.production import Crew
from director.roles import Done, Job, Progress
from director.settings import Settings
from director.tui.app import DirectorApp
from director.tui.chat import Composer, Remark
from director.tui.stage import Stage

STORY = "A cat builds a robot friend in space"
Talk = Pilot[int]


class OneByOne:
    """An executor that is half way with a job until it is told to go on."""

    name = "one by one"

    def __init__(self) -> None:
        self.go = threading.Semaphore(0)

    def run(self, jobs: Iterable[Job[Any]]) -> Iterator[Progress | Done]:
        for number, job in enumerate(jobs):
            yield Progress(number, 0.5)
            self.go.acquire()
            yield Progress(number, 0.75)
            yield from (replace(message, job=number) for message in InPlace().run([job]))


def tin_crew(painter: Painter | None = None, board: Storyboard | None = None, **others: Any) -> Crew:
    """Stand-ins who make the small film of the tin friend."""
    board = board or a_film()
    author = Author(board.but(shots=tuple(shot.but(take="") for shot in board.shots)))
    return a_crew(painter, **{"screenwriter": author, **others})


@asynccontextmanager
async def director(films: Path, folder: Path | None = None, crew: Crew | None = None, size: tuple[int, int] = (140, 44),
                   settle: bool = True) -> AsyncIterator[Talk]:
    """The program, on a screen of columns x rows that nobody sees; without `settle`, as soon as it has started."""
    app = DirectorApp(Settings.load({"DIRECTOR_FILMS": str(films)}), folder, crew=crew or tin_crew(), player=lambda file: False)
    async with app.run_test(size=size) as pilot:
        if settle:
            await settled(pilot)
        yield pilot


async def settled(pilot: Talk) -> None:
    """Until nothing is being done and everything is drawn."""
    while True:
        await pilot.pause()
        if not pilot.app.workers:
            await pilot.pause()
            if not pilot.app.workers:
                return
        with suppress(WorkerCancelled):                  # by one that took its place: the next round waits for that
            await pilot.app.workers.wait_for_complete()


async def until(pilot: Talk, true: Callable[[], bool]) -> None:
    """While work goes on: until something is so. The time limit of the tests ends what never comes."""
    while not true():
        await pilot.pause()


async def send(pilot: Talk, text: str) -> None:
    """Paste a message and send it."""
    composer = pilot.app.screen.query_one(Composer)
    composer.focus()
    composer.text = text
    await pilot.press("enter")


async def say(pilot: Talk, text: str) -> None:
    """Send a message and wait until it has been done."""
    await send(pilot, text)
    await settled(pilot)


def stage(pilot: Talk) -> Stage:
    return next(screen for screen in pilot.app.screen_stack if isinstance(screen, Stage))


def said(pilot: Talk) -> list[str]:
    return [remark.said for remark in stage(pilot).query(Remark)]


def states(pilot: Talk) -> list[str]:
    return [sheet.state.value for sheet in stage(pilot).slate.sheets]


def text_of(pilot: Talk) -> str:
    """The screen as its reader sees it: rows of characters, blanks at their ends left out."""
    app = pilot.app
    width, height = app.size
    rows = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in rows[:height]) if width else ""


def run(dialogue: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(dialogue())

"""The terminal conversation, as a person has it: a story becomes a plan, a film, another film; nothing is lost on the way out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from fakes import Author, Painter, a_crew
from textual.pilot import Pilot
from textual.widgets import OptionList, Static
from tin_friend import a_film

from director import make
from director.production import Crew
from director.settings import Settings
from director.store import Store
from director.tui.app import DirectorApp
from director.tui.board import Board, Card
from director.tui.chat import Composer, Remark
from director.tui.help import Help
from director.tui.leaving import Leaving
from director.tui.page import Page
from director.tui.slate import State
from director.tui.stage import Stage
from director.tui.welcome import Welcome

STORY = "A cat builds a robot friend in space"
Talk = Pilot[int]


def a_crew_for_the_film(painter: Painter | None = None, **others: Any) -> Crew:
    untouched = a_film().but(shots=tuple(shot.but(take="") for shot in a_film().shots))
    return a_crew(painter, screenwriter=Author(untouched), **others)


@asynccontextmanager
async def director(films: Path, folder: Path | None = None, crew: Crew | None = None, size: tuple[int, int] = (140, 44),
                   detach: bool = False) -> AsyncIterator[Talk]:
    """The program, running without a terminal."""
    settings = Settings.load({"DIRECTOR_FILMS": str(films)})
    app = DirectorApp(settings, folder, crew=crew or a_crew_for_the_film(), detach=detach)
    async with app.run_test(size=size) as pilot:
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
        await pilot.app.workers.wait_for_complete()


async def say(pilot: Talk, text: str) -> None:
    """Type a message (as a paste, which is the same text at once) and send it."""
    composer = pilot.app.screen.query_one(Composer)
    composer.focus()
    composer.text = text
    await pilot.press("enter")
    await settled(pilot)


def stage(pilot: Talk) -> Stage:
    return next(screen for screen in pilot.app.screen_stack if isinstance(screen, Stage))


def said(pilot: Talk) -> list[str]:
    return [remark.said for remark in stage(pilot).query(Remark)]


def states(pilot: Talk) -> list[str]:
    return [sheet.state.value for sheet in stage(pilot).slate.sheets]


def run(dialogue: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(dialogue())


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A finished production of four shots."""
    settings = Settings.load({"DIRECTOR_FILMS": str(tmp_path)})
    return make(STORY, out=tmp_path / "film", crew=a_crew_for_the_film(), settings=settings).folder


def test_from_a_story_to_a_film_to_another_film(tmp_path: Path) -> None:
    async def dialogue() -> None:
        async with director(tmp_path) as pilot:
            assert isinstance(pilot.app.screen, Welcome)
            await say(pilot, STORY)
            assert states(pilot) == ["planned"] * 4, "nothing is filmed before it is asked for"
            assert any("4 shots" in text and "F5" in text for text in said(pilot))
            await say(pilot, "make shot 2 darker")
            assert states(pilot) == ["planned"] * 4, "a plan is changed without filming"
            await say(pilot, "film it")
            assert states(pilot) == ["filmed"] * 4 and stage(pilot).slate.current
            assert any("The film is ready" in text for text in said(pilot))
            await say(pilot, "make shot 3 darker")
            takes = {sheet.shot.id: [take.name for take in sheet.takes] for sheet in stage(pilot).slate.sheets}
            assert takes == {"s1": ["s1a"], "s2": ["s2a"], "s3": ["s3a", "s3b"], "s4": ["s4a"]}
            await say(pilot, "undo")
            sheet = stage(pilot).slate.sheet("s3")
            assert sheet is not None and sheet.best is not None and sheet.best.name == "s3a"
    run(dialogue)


def test_keys_on_the_storyboard(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent, film) as pilot:
            assert states(pilot) == ["filmed"] * 4
            await pilot.press("tab", "right", "r")
            await settled(pilot)
            sheet = stage(pilot).slate.sheet("s2")
            assert sheet is not None and [take.name for take in sheet.takes] == ["s2a", "s2b"] and sheet.best is sheet.takes[1]
            await pilot.press("1")
            await settled(pilot)
            assert sheet.best is sheet.takes[0] and sheet.shot.take == "s2a"
            await pilot.press("u")
            await settled(pilot)
            assert sheet.best is sheet.takes[1]
            await pilot.press("l")
            await settled(pilot)
            assert sheet.shot.locked
            await say(pilot, "make shot 2 darker")
            assert "locked" in said(pilot)[-1]
            with Store.open(film) as store:
                board = store.storyboard()
            assert board is not None and board.shot("s2").locked
    run(dialogue)


def test_a_shot_has_a_page(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent, film) as pilot:
            await pilot.press("tab", "right", "enter")
            await settled(pilot)
            assert [type(screen) for screen in pilot.app.screen_stack[-2:]] == [Stage, Page]
            shown = str(pilot.app.screen.query_one("#text", Static).render())
            assert "sorts tin cans" in shown and "Takes" in shown and "s2a" in shown and "passed" in shown
            await pilot.press("right")
            await settled(pilot)
            assert "tightens the last screw" in str(pilot.app.screen.query_one("#text", Static).render())
            await pilot.press("escape")
            assert pilot.app.screen is stage(pilot) and stage(pilot).selected == "s3"
    run(dialogue)


def test_questions_are_answered_in_the_chat(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent, film) as pilot:
            await say(pilot, "fix that shot")
            assert stage(pilot).query(Remark).last().has_class("question")
            assert "answer" in str(stage(pilot).query_one(Composer).placeholder)
            await say(pilot, "how long is the film?")
            assert "16 s" in said(pilot)[-1]
    run(dialogue)


def test_faulty_takes_are_seen(tmp_path: Path) -> None:
    async def dialogue() -> None:
        async with director(tmp_path, crew=a_crew_for_the_film(Painter(hopeless=("s3",)))) as pilot:
            await say(pilot, STORY)
            await pilot.press("f5")
            await settled(pilot)
            assert states(pilot) == ["filmed", "filmed", "faulty", "filmed"]
            card = stage(pilot).query_one("#card-s3", Card)
            assert State.FAULTY.value in str(card.query_one("#state", Static).render())
            await pilot.press("tab", "right", "right")
            assert "Nothing moves." in str(stage(pilot).query_one("#lines", Static).render())
    run(dialogue)


def test_recent_productions_are_opened_from_the_first_screen(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent) as pilot:
            films = pilot.app.screen.query_one(OptionList)
            films.focus()
            await pilot.press("home", "enter")
            await settled(pilot)
            assert stage(pilot).folder == film and len(stage(pilot).query_one(Board).cards) == 4
            await pilot.press("ctrl+n")
            await settled(pilot)
            assert isinstance(pilot.app.screen, Welcome)
    run(dialogue)


def test_a_story_that_cannot_be_used_is_told_where_it_stands(tmp_path: Path) -> None:
    async def dialogue() -> None:
        async with director(tmp_path) as pilot:
            await say(pilot, "x" * 20_001)
            assert isinstance(pilot.app.screen, Welcome)
            assert "20,000" in str(pilot.app.screen.query_one("#trouble", Static).render())
            assert len(pilot.app.screen.query_one(Composer).text) == 20_001, "what was written is not lost"
    run(dialogue)


def test_help_and_light(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent, film, size=(80, 24)) as pilot:
            await pilot.press("f1")
            assert isinstance(pilot.app.screen, Help)
            await pilot.press("escape", "f2")
            assert pilot.app.theme == "director-light"
    run(dialogue)


def test_leaving_is_immediate_when_nothing_is_made(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent, film) as pilot:
            await pilot.press("ctrl+q")
            await pilot.pause()
            assert not isinstance(pilot.app.screen, Leaving)
        assert pilot.app.return_code == 0
    run(dialogue)

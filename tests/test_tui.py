"""The terminal conversation, as a person has it: a story becomes a plan, a film, another film; nothing is lost on the way out."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from fakes import Blocked, Painter
from textual.widgets import OptionList, Static
from tui_pilot import STORY, OneByOne, director, run, said, say, send, settled, stage, states, tin_crew, until

from director import make
from director.cli.detached import LOG, film_on
from director.errors import DirectorError
from director.model import Review, ShotRequest
from director.settings import Settings
from director.store import Store
from director.tui.board import Board, Card
from director.tui.chat import Composer, Remark
from director.tui.help import Help
from director.tui.leaving import Leaving
from director.tui.page import Page
from director.tui.slate import Slate, State
from director.tui.welcome import Welcome


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A finished production of four shots."""
    settings = Settings.load({"DIRECTOR_FILMS": str(tmp_path)})
    return make(STORY, out=tmp_path / "film", crew=tin_crew(), settings=settings).folder


class Confused:
    """A critic with a mistake in it."""

    name, version = "confused", "1"

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        raise ZeroDivisionError("score by nothing")


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
            await pilot.press("escape")
            assert isinstance(pilot.app.focused, Composer)
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
            assert [type(screen) for screen in pilot.app.screen_stack[-2:]] == [type(stage(pilot)), Page]
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
            assert "16 s" in said(pilot)[-1] and "answer" not in str(stage(pilot).query_one(Composer).placeholder)
            await say(pilot, "lock the shot")
            await say(pilot, "the second one")
            assert any("Locked shot 2" in text for text in said(pilot))
    run(dialogue)


def test_faulty_takes_are_seen(tmp_path: Path) -> None:
    async def dialogue() -> None:
        async with director(tmp_path, crew=tin_crew(Painter(hopeless=("s3",)))) as pilot:
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


def test_work_is_seen_and_what_is_said_meanwhile_is_done_next(tmp_path: Path) -> None:
    hands = OneByOne()

    async def dialogue() -> None:
        async with director(tmp_path, crew=tin_crew(executor=hands)) as pilot:
            await say(pilot, STORY)
            await pilot.press("f5")
            await until(pilot, lambda: "filming" in states(pilot))
            await pilot.pause()
            progress = str(stage(pilot).query_one("#progress", Static).render())
            assert "Filming" in progress and "%" in progress and "$0.00" in progress
            await send(pilot, "no music")
            await until(pilot, lambda: any("done next" in text for text in said(pilot)))
            hands.go.release(20)
            await settled(pilot)
            assert states(pilot) == ["filmed"] * 4 and not any("done next" in text for text in said(pilot))
            assert any("music is off" in text for text in said(pilot)), "it was heard and done after the filming"
            board = stage(pilot).slate.board
            assert board is not None and not board.music.on and stage(pilot).slate.current
    run(dialogue)


def test_stopping_keeps_what_is_finished_and_f5_goes_on(tmp_path: Path) -> None:
    hands = OneByOne()

    async def dialogue() -> None:
        async with director(tmp_path, crew=tin_crew(executor=hands)) as pilot:
            await say(pilot, STORY)
            await pilot.press("f5")
            hands.go.release(2)
            await until(pilot, lambda: states(pilot)[:3] == ["filmed", "filmed", "filming"])
            await send(pilot, "stop")
            await until(pilot, lambda: stage(pilot).desk.stopping)
            hands.go.release()
            await settled(pilot)
            assert states(pilot) == ["filmed", "filmed", "planned", "planned"]
            assert any("Stopped" in text for text in said(pilot))
            hands.go.release(20)
            await pilot.press("f5")
            await settled(pilot)
            assert states(pilot) == ["filmed"] * 4
    run(dialogue)


def test_leaving_while_it_films_is_safe_and_it_goes_on_at_the_next_start(tmp_path: Path) -> None:
    hands = OneByOne()
    crew = tin_crew(executor=hands)

    async def leave() -> Path:
        async with director(tmp_path, crew=crew) as pilot:
            await say(pilot, STORY)
            await pilot.press("f5")
            hands.go.release()
            await until(pilot, lambda: states(pilot)[:2] == ["filmed", "filming"])
            await pilot.press("ctrl+q")
            await until(pilot, lambda: isinstance(pilot.app.screen, Leaving))
            await pilot.press("escape")
            assert pilot.app.screen is stage(pilot) and stage(pilot).desk.busy, "the person stays, and so does the work"
            await pilot.press("ctrl+q")
            await until(pilot, lambda: isinstance(pilot.app.screen, Leaving))
            await pilot.press("s")
            await until(pilot, lambda: stage(pilot).desk.stopping)
            hands.go.release()
            await until(pilot, lambda: pilot.app.return_code is not None)
            return stage(pilot).folder

    async def come_back(folder: Path) -> None:
        async with director(tmp_path, folder, crew=crew) as pilot:
            assert any("goes on now" in text for text in said(pilot))
            assert states(pilot) == ["filmed"] * 4 and stage(pilot).slate.current

    folder = asyncio.run(leave())
    with Store.open(folder, create=False) as store:
        assert [len(store.takes(f"s{n}")) for n in range(1, 5)] == [1, 0, 0, 0], "nothing half-made is kept"
    hands.go.release(20)
    asyncio.run(come_back(folder))


def test_filming_goes_on_in_the_background_with_a_log(film: Path) -> None:
    with Store.open(film) as store:
        board = store.storyboard()
        assert board is not None
        store.save(board.but(generator="nobody"), "a generator that is not there, so that the work is short")
    process = film_on(film, workers=1)
    assert process.wait() == 2
    assert "There is no generator called 'nobody'" in (film / LOG).read_text()
    assert os.getpgid(0) != process.pid, "it is in a session of its own"


def test_what_another_director_does_is_followed(film: Path) -> None:
    with Store.open(film), pytest.raises(DirectorError):
        Slate.read(film)
    seen = Slate.glance(film)
    assert [sheet.state for sheet in seen.sheets] == [State.FILMED] * 4 and seen.board is not None
    assert Slate.glance(film.parent / "none").board is None

    async def dialogue() -> None:
        with Store.open(film):
            async with director(film.parent, film, settle=False) as pilot:
                await until(pilot, lambda: any("Another Director" in text for text in said(pilot)))
                await until(pilot, lambda: states(pilot) == ["filmed"] * 4 and len(stage(pilot).query(Card)) == 4)
    run(dialogue)


def test_a_story_that_comes_to_nothing_leads_back_to_it(tmp_path: Path) -> None:
    async def dialogue() -> None:
        async with director(tmp_path, crew=tin_crew(screenwriter=Blocked())) as pilot:
            await say(pilot, STORY)
            assert isinstance(pilot.app.screen, Welcome)
            assert "did not answer" in str(pilot.app.screen.query_one("#trouble", Static).render())
            assert pilot.app.screen.query_one(Composer).text == STORY and list(tmp_path.iterdir()) == []
    run(dialogue)


def test_an_error_that_nobody_foresaw_ends_nothing(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent, film, crew=tin_crew(critic=Confused())) as pilot:
            await say(pilot, "make shot 2 darker")
            assert "did not expect" in said(pilot)[-1] and stage(pilot).query(Remark).last().has_class("trouble")
            await say(pilot, "how long is the film?")
            assert "16 s" in said(pilot)[-1]
    run(dialogue)


def test_what_was_sent_comes_back_with_the_arrows(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent, film) as pilot:
            await say(pilot, "how long is the film?")
            await say(pilot, "who is in it?")
            await pilot.press("up", "up")
            composer = stage(pilot).query_one(Composer)
            assert composer.text == "how long is the film?"
            await pilot.press("down", "down")
            assert composer.text == ""
            await pilot.press("a", "ctrl+j", "b")
            assert composer.text == "a\nb"
    run(dialogue)


def test_the_palette_has_everything(film: Path) -> None:
    async def dialogue() -> None:
        async with director(film.parent, film) as pilot:
            names = [command.title for command in pilot.app.get_system_commands(pilot.app.screen)]
            assert {"Film shot 1 again", "Lock shot 1", "Play shot 1"} <= {*names}, "what the keys mean, about the shot that is selected"
            assert {"Film it", "Play the film", "Watch the film here", "Undo", "Shot 4", "New film", "Help", "Quit"} <= {*names}
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"shot 3")
            await pilot.pause()
            await pilot.app.workers.wait_for_complete()
            await pilot.press("enter")
            await settled(pilot)
            assert isinstance(pilot.app.screen, Page)
    run(dialogue)

"""Every screen as its reader sees it, small and large, and none of them moved by what people, models and files write.

What a screen must look like lies in tests/screens/, as text. When a change is meant: delete the file, run the test, which writes it
anew and fails, look at it, and commit it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cutting_room import draw_take
from fakes import Painter
from test_tui_parts import HOSTILE
from textual.color import Color
from textual.widgets import OptionList
from tin_friend import a_film
from tui_pilot import STORY, OneByOne, Talk, director, run, say, settled, stage, states, text_of, tin_crew, until

from director import make
from director.model import Card as TitleCard
from director.model import Character, Storyboard
from director.settings import Settings
from director.tui.board import Card
from director.tui.screening import Screening

SCREENS = Path(__file__).parent / "screens"
DRAWINGS = 40            # a footer is put together anew in several steps
SIZES = ((80, 24), (200, 60))


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A finished production of four shots; the third is faulty, whatever is tried."""
    settings = Settings.load({"DIRECTOR_FILMS": str(tmp_path)})
    return make(STORY, out=tmp_path / "film", crew=tin_crew(Painter(hopeless=("s3",))), settings=settings).folder


async def looks_as_agreed(pilot: Talk, name: str) -> None:
    """The screen's text is that of the file, at the latest when all that was asked to be drawn has been."""
    width, height = pilot.app.size
    file, text = SCREENS / f"{name}-{width}x{height}.txt", text_of(pilot) + "\n"
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        pytest.fail(f"{file.name} is new; look at it, and commit it if that is what the screen must look like.")
    agreed = file.read_text(encoding="utf-8")
    for _ in range(DRAWINGS):
        if text_of(pilot) + "\n" == agreed:
            return
        await pilot.pause()
    assert text_of(pilot) + "\n" == agreed


def is_whole(pilot: Talk) -> None:
    """Every row is as wide as the screen, holds nothing that steers a terminal, and nothing in it can be clicked that we did not put
    there."""
    width, height = pilot.app.size
    rows = pilot.app.screen._compositor.render_strips()
    assert len(rows) == height and {row.cell_length for row in rows} == {width}
    for row in rows:
        for segment in row:
            assert segment.control or not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202e\u2066" for c in segment.text)
            actions = segment.style.meta.get("@click", "") if segment.style and segment.style._meta else ""
            assert "app.quit" not in str(actions)


@pytest.mark.parametrize("size", SIZES)
def test_the_first_screen(tmp_path: Path, size: tuple[int, int]) -> None:
    async def look() -> None:
        async with director(tmp_path, size=size) as pilot:
            await looks_as_agreed(pilot, "welcome")
            is_whole(pilot)
    run(look)


@pytest.mark.parametrize("size", SIZES)
def test_a_plan(tmp_path: Path, size: tuple[int, int]) -> None:
    async def look() -> None:
        async with director(tmp_path, size=size) as pilot:
            await say(pilot, STORY)
            await looks_as_agreed(pilot, "planned")
            is_whole(pilot)
    run(look)


@pytest.mark.parametrize("size", SIZES)
def test_filming(tmp_path: Path, size: tuple[int, int]) -> None:
    hands = OneByOne()

    async def look() -> None:
        async with director(tmp_path, crew=tin_crew(executor=hands), size=size) as pilot:
            await say(pilot, STORY)
            await pilot.press("f5")
            hands.go.release()
            await until(pilot, lambda: states(pilot)[:2] == ["filmed", "filming"])
            slate = stage(pilot).slate
            assert slate.progress is not None
            slate.progress.eta = 12.0                    # a pace that does not depend on the machine
            stage(pilot)._progress()
            await pilot.pause()
            await looks_as_agreed(pilot, "filming")
            await pilot.press("ctrl+q")
            await pilot.pause()
            await looks_as_agreed(pilot, "leaving")
            await pilot.press("escape")
            hands.go.release(20)
            await settled(pilot)
    run(look)


@pytest.mark.parametrize("size", SIZES)
def test_a_film_with_a_fault_and_the_page_of_its_shot(film: Path, size: tuple[int, int]) -> None:
    async def look() -> None:
        async with director(film.parent, film, size=size) as pilot:
            await pilot.press("tab", "right", "right")
            await pilot.pause()
            await looks_as_agreed(pilot, "filmed")
            is_whole(pilot)
            await pilot.press("enter")
            await settled(pilot)
            await looks_as_agreed(pilot, "page")
            is_whole(pilot)
    run(look)


@pytest.mark.parametrize("size", SIZES)
def test_help(film: Path, size: tuple[int, int]) -> None:
    async def look() -> None:
        async with director(film.parent, film, size=size) as pilot:
            await pilot.press("f1")
            await settled(pilot)
            await looks_as_agreed(pilot, "help")
    run(look)


@pytest.mark.parametrize("size", SIZES)
def test_the_command_palette(film: Path, size: tuple[int, int]) -> None:
    async def look() -> None:
        async with director(film.parent, film, size=size) as pilot:
            await pilot.press("tab", "right", "ctrl+p")
            await until(pilot, lambda: bool(pilot.app.screen.query(OptionList)) and pilot.app.screen.query_one(OptionList).option_count > 9)
            await looks_as_agreed(pilot, "palette")
            is_whole(pilot)
    run(look)


@pytest.mark.parametrize("size", SIZES)
def test_a_film_is_watched(film: Path, size: tuple[int, int]) -> None:
    draw_take(film / "final.mp4", 1, frames=1, size=(640, 360))

    async def look() -> None:
        async with director(film.parent, film, size=size) as pilot:
            await pilot.press("f6")
            await until(pilot, lambda: isinstance(pilot.app.screen, Screening))
            await settled(pilot)
            await looks_as_agreed(pilot, "screening")
            is_whole(pilot)
    run(look)


def hostile(board: Storyboard) -> Storyboard:
    """The film with the worst words in every field that takes words."""
    short, long = HOSTILE[:290], HOSTILE[:3900]
    shots = tuple(shot.but(prompt=long, location=short, lighting=short, style=short, sfx=short, narration=long, dialogue=long, caption=long,
                           text=short, characters=()) for shot in board.shots)
    cast = (Character(name=HOSTILE[:80], description=HOSTILE[:600]),)
    return board.but(title=short, style=short, grade=short, title_card=TitleCard(text=short), characters=cast, shots=shots)


@pytest.mark.parametrize("size", SIZES)
def test_hostile_words_in_every_field_are_only_words(tmp_path: Path, size: tuple[int, int]) -> None:
    painter = Painter(breaking=("s2",))

    async def look() -> None:
        async with director(tmp_path, crew=tin_crew(painter, hostile(a_film())), size=size) as pilot:
            await say(pilot, HOSTILE)
            is_whole(pilot)
            await pilot.press("f5")
            await settled(pilot)
            is_whole(pilot)
            for message in (HOSTILE[:200], "title: [red]x[/red] [/foo]", "fix that shot", HOSTILE):
                await say(pilot, message)
                is_whole(pilot)
            for keys in (["tab"], ["enter"], ["right"], ["f1"], ["escape"], ["escape"], ["ctrl+p"], ["escape"]):
                await pilot.press(*keys)
                await pilot.pause()
                is_whole(pilot)
            await pilot.press("ctrl+n")
            await settled(pilot)
            is_whole(pilot)
    run(look)


@pytest.mark.parametrize("size", [(20, 6), (40, 12), (80, 24), (109, 30), (110, 30), (300, 90)])
def test_every_size_holds_the_screens(film: Path, size: tuple[int, int]) -> None:
    async def look() -> None:
        async with director(film.parent, film, size=size) as pilot:
            is_whole(pilot)
            await pilot.press("tab", "enter")
            await settled(pilot)
            is_whole(pilot)
            await pilot.resize_terminal(90, 28)
            await settled(pilot)
            is_whole(pilot)
    run(look)


def test_a_mouse_does_it_too(film: Path) -> None:
    async def look() -> None:
        async with director(film.parent, film) as pilot:
            await pilot.click("#card-s2")
            assert stage(pilot).selected == "s2"
            await pilot.click("#card-s3", times=2)
            await settled(pilot)
            assert type(pilot.app.screen).__name__ == "Page" and "Shot 3" in text_of(pilot)
    run(look)


@pytest.mark.parametrize(("state", "tone"), [("s1", "success"), ("s3", "error")])
def test_states_have_their_colours_in_the_picture_of_the_screen(film: Path, state: str, tone: str) -> None:
    async def look() -> None:
        async with director(film.parent, film) as pilot:
            card = stage(pilot).query_one(f"#card-{state}", Card)
            drawn = pilot.app.export_screenshot()
            wanted = Color.parse(pilot.app.theme_variables[tone]).hex.lower()
            assert wanted in drawn.lower() and card.sheet.state.value in drawn
    run(look)


def test_daylight_is_readable(film: Path) -> None:
    """Words against their background, by the contrast that WCAG asks of large text (3 to 1)."""
    def luminance(color: Color) -> float:
        parts = [c / 255 for c in color.rgb]
        red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(one: Color, other: Color) -> float:
        lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)

    async def look() -> None:
        async with director(film.parent, film) as pilot:
            for _ in range(2):
                colour: Callable[[str], Color] = lambda name: Color.parse(pilot.app.theme_variables[name])  # noqa: E731
                for word in ("foreground", "dim", "accent", "success", "error", "secondary", "warning"):
                    assert contrast(colour(word), colour("background")) >= 3, (pilot.app.theme, word)
                await pilot.press("f2")
                await pilot.pause()
    run(look)

"""On a real terminal: the command starts the screen, and a film is looked at in it."""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cutting_room import draw_take
from fakes import Painter
from tui_pilot import STORY, director, run, settled, stage, text_of, tin_crew, until

from director import make
from director.settings import Settings, has_display
from director.tui.page import Page
from director.tui.pictures import PictureView
from director.tui.playing import start_player
from director.tui.screening import Screening
from director.tui.terminal import until_closed


@pytest.fixture
def film(tmp_path: Path) -> Path:
    settings = Settings.load({"DIRECTOR_FILMS": str(tmp_path)})
    return make(STORY, out=tmp_path / "film", crew=tin_crew(), settings=settings).folder


def started(words: list[str], films: Path) -> tuple[subprocess.Popen[bytes], int]:
    """The command on a terminal of its own, and our end of that."""
    terminal, theirs = pty.openpty()
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    here = {**usual, "DIRECTOR_FILMS": str(films), "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"}
    process = subprocess.Popen([sys.executable, "-m", "director", *words], stdin=theirs, stdout=theirs, stderr=theirs, env=here,
                               start_new_session=True)
    os.close(theirs)
    return process, terminal


def on_a_terminal(words: list[str], films: Path, until_shown: bytes, keys: bytes) -> tuple[int, bytes]:
    """Run the command, type `keys` when something has been shown; its exit code and all that it wrote."""
    process, terminal = started(words, films)
    shown, typed = b"", not keys
    while True:
        try:
            more = os.read(terminal, 1 << 16)
        except OSError:                                  # the other end is closed
            break
        if not more:
            break
        shown += more
        if not typed and until_shown in shown:
            os.write(terminal, keys)
            typed = True
    os.close(terminal)
    return process.wait(), shown


def test_the_command_alone_opens_the_screen_and_ctrl_q_leaves_it(tmp_path: Path) -> None:
    code, shown = on_a_terminal([], tmp_path, b"Tell a story", b"\x11")
    assert code == 0 and b"usage:" not in shown and b"\x1b[?1049l" in shown, "the terminal is given back as it was"


@pytest.mark.parametrize("how", ["closed", "SIGTERM", "SIGHUP"])
def test_a_terminal_that_closes_and_an_end_from_outside_leave_nothing_running(tmp_path: Path, how: str) -> None:
    process, terminal = started([], tmp_path)
    shown = b""
    while b"Tell a story" not in shown:
        shown += os.read(terminal, 1 << 16)
    if how == "closed":
        os.close(terminal)
    else:
        process.send_signal(getattr(signal, how))
        with contextlib.suppress(OSError):               # ours says so when theirs is closed
            while os.read(terminal, 1 << 16):
                pass
        os.close(terminal)
    assert process.wait(60) == 0


def test_what_is_drawn_on_a_terminal_that_closes_is_no_error() -> None:
    def broken() -> int:
        raise OSError(5, "Input/output error")

    for ends in (broken, lambda: 1):
        assert until_closed(ends, iter((True, False)).__next__) == 0
    assert until_closed(lambda: 2, lambda: True) == 2
    with pytest.raises(OSError, match="Input/output"):
        until_closed(broken, lambda: True)


def test_a_folder_without_a_production_is_told_before_the_screen_changes(tmp_path: Path) -> None:
    code, shown = on_a_terminal(["chat", str(tmp_path / "none")], tmp_path, b"", b"")
    assert code == 2 and b"There is no production" in shown and b"\x1b[?1049h" not in shown


def test_a_film_is_watched_in_the_terminal_where_there_is_no_player(film: Path) -> None:
    draw_take(film / "final.mp4", 1, frames=6)

    async def look() -> None:
        async with director(film.parent, film, size=(60, 20)) as pilot:
            await pilot.press("f6")
            await until(pilot, lambda: isinstance(pilot.app.screen, Screening))
            await settled(pilot)
            assert "final.mp4" in text_of(pilot) and "▀" in text_of(pilot) and "Esc: back" in text_of(pilot)
            await pilot.press("escape")
            assert pilot.app.screen is stage(pilot)
    run(look)


@pytest.mark.parametrize("size", [(80, 24), (140, 44)])
def test_a_take_moves_on_its_page(tmp_path: Path, size: tuple[int, int]) -> None:
    settings = Settings.load({"DIRECTOR_FILMS": str(tmp_path)})
    folder = make(STORY, out=tmp_path / "film", crew=tin_crew(Painter()), settings=settings).folder

    async def look() -> None:
        async with director(folder.parent, folder, size=size) as pilot:
            sheet = stage(pilot).slate.sheets[0]
            real = tmp_path / "real.mp4"
            draw_take(real, 2, frames=8)
            sheet.takes[0].path = real
            await pilot.press("tab", "enter")
            await settled(pilot)
            assert isinstance(pilot.app.screen, Page)
            still = pilot.app.screen.query_one(PictureView).picture
            await pilot.press("end")
            await settled(pilot)
            assert still is not None and "motion" in text_of(pilot), "its middle picture, and its measures"
            await pilot.press("space")
            await settled(pilot)
            last = pilot.app.screen.query_one(PictureView).picture
            assert last is not None and last != still
    run(look)


def test_no_player_is_started_without_a_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform.startswith("linux"):
        assert not has_display() and not start_player(tmp_path / "film.mp4")
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        assert has_display()

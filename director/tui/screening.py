"""A take or a film in the terminal: its pictures, one after another, without sound."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from director.errors import DirectorError
from director.tui.pictures import PictureView
from director.tui.text import line, styled
from director.tui.work import start

if TYPE_CHECKING:
    from director.tui.app import DirectorApp

RATE = 12                # pictures a second; more than a terminal draws well
PATIENCE = 0.25          # seconds: however late they are, pictures come as often as this


async def show(app: DirectorApp, file: Path, fps: int, view: PictureView, told: Callable[[int], None]) -> None:
    """Show the pictures of `file` in `view` at their own pace, leaving out what the terminal is too slow for. Raises BadInput."""
    every = max(1, round(fps / RATE))
    pictures = app.studio.viewer().moving(file, view.size.width, view.size.height * 2, every)
    view.moving, began, drawn = True, 0.0, 0.0
    try:
        while (found := await asyncio.to_thread(next, pictures, None)) is not None:
            number, picture = found
            began = began or time.monotonic()           # the first picture takes a moment, and the clock starts with it
            early = number / fps - (time.monotonic() - began)
            if early > 0:
                await asyncio.sleep(early)
            if early > -every / fps or time.monotonic() - drawn > PATIENCE:
                view.picture, drawn = picture, time.monotonic()
                told(number)
    finally:
        view.moving = False


class Screening(Screen[None]):
    """A film's pictures, as large as the terminal is."""

    CSS = """
    Screening { background: black; }
    Screening PictureView { height: 1fr; width: 1fr; background: black; }
    Screening #clock { height: 1; padding: 0 1; background: $panel; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Back"), Binding("space,enter", "replay", "From the start"),
    ]
    app: DirectorApp

    def __init__(self, file: Path, fps: int = 24) -> None:
        super().__init__()
        self._file, self._fps = file, fps

    def compose(self) -> ComposeResult:
        yield PictureView(instead="…")
        yield Static(id="clock", markup=False)

    def on_mount(self) -> None:
        self.call_after_refresh(self.action_replay)

    def action_replay(self) -> None:
        start(self, self._play, group="playing", exclusive=True)

    def on_resize(self) -> None:
        self.action_replay()

    async def _play(self) -> None:
        view, clock = self.query_one(PictureView), self.query_one("#clock", Static)

        def told(number: int) -> None:
            clock.update(styled((line(self._file.name), "bold"), f"   {number / self._fps:5.1f} s   ",
                                ("Space: from the start   Esc: back   without sound", "$dim")))

        try:
            await show(self.app, self._file, self._fps, view, told)
        except DirectorError as error:
            view.picture, view.instead = None, line(str(error))


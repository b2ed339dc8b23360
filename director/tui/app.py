"""The program around the screens: opens productions, plays films, ends safely."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from director.settings import Settings
from director.tui.graphics import Maker
from director.tui.look import DARK, LIGHT
from director.tui.playing import start_player

if TYPE_CHECKING:
    from director.model import Brief, Shot, Storyboard
    from director.production import Crew
    from director.roles import Picture
    from director.tui.stage import Stage


Sketcher = Callable[["Storyboard", Sequence["Shot"]], Iterator[tuple[str, "Picture"]]]
"""Draws shots of a storyboard: each with its id, as it is ready."""


class DirectorApp(App[int]):
    """Given a crew, that crew works; otherwise the studio's. Without a sketcher, shots have no picture before they are filmed; without
    `sharp`, pictures are drawn in half cells. `player` opens a file in the system's player, where there is one."""

    TITLE = "Director"
    ENABLE_COMMAND_PALETTE = True
    CSS = """
    Footer { background: $panel; }
    * { scrollbar-color: $border-blurred; scrollbar-color-hover: $accent; scrollbar-color-active: $accent;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-background-active: $background; scrollbar-corner-color: $background; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "Quit", key_display="^Q", priority=True), Binding("ctrl+c", "quit", show=False, priority=True),
        Binding("ctrl+n", "new_film", "New film", show=False, priority=True),
        Binding("f2", "light", "Light", show=False, priority=True),
    ]

    def __init__(self, settings: Settings, folder: Path | None = None, *, crew: Crew | None = None, sketcher: Sketcher | None = None,
                 sharp: Maker | None = None, player: Callable[[Path], bool] = start_player, detach: bool = False) -> None:
        super().__init__()
        self.sharp, self._player = sharp, player
        self.sketcher = sketcher
        self.settings, self._folder, self._crew, self.films_on = settings, folder, crew, detach
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = DARK.name

    @cached_property
    def studio(self) -> ModuleType:
        """Loaded when it is first needed, after the first screen is there."""
        from director import studio

        return studio

    @cached_property
    def crew(self) -> Crew:
        crew: Crew = self._crew or self.studio.crew(self.settings)
        return replace(crew, purse=replace(crew.purse, approved=0.0)) if crew.purse else crew    # money is asked about each time

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return {"dim": "#888888"}

    def on_mount(self) -> None:
        from director.tui import terminal
        from director.tui.welcome import Welcome

        terminal.mind(self)
        if self._folder is None:
            self.push_screen(Welcome())
        else:
            self.open(self._folder)

    # -- ways to and fro

    def begin(self, brief: Brief) -> None:
        """Plan a new film, in a folder of its own."""
        from director.tui.stage import Stage

        self.push_screen(Stage(self.studio.place_for(brief, self.settings.films), brief))

    def open(self, folder: Path) -> None:
        """Show a production."""
        from director.tui.stage import Stage

        self.push_screen(Stage(folder))

    def start_again(self, stage: Stage, story: str, sentence: str) -> None:
        """Nothing came of a story: back to it, with what was wrong."""
        from director.tui.welcome import Welcome

        stage.dismiss()
        for screen in self.screen_stack:
            if isinstance(screen, Welcome):
                screen.query_one("#story").text = story  # type: ignore[attr-defined]
                screen.complain(sentence)

    def open_page(self, stage: Stage, shot: str) -> None:
        from director.tui.page import Page

        self.push_screen(Page(stage, shot))

    def play(self, file: Path, fps: int) -> None:
        """In the system's player; where there is none, in the terminal."""
        from director.tui.screening import Screening

        if self._player(file):
            self.notify("Opened in the system's player.", markup=False)
        else:
            self.push_screen(Screening(file, fps))

    def action_help(self) -> None:
        from director.tui.help import Help

        if not isinstance(self.screen, Help):
            self.push_screen(Help())

    def action_light(self) -> None:
        self.theme = LIGHT.name if self.theme == DARK.name else DARK.name

    def action_new_film(self) -> None:
        """Back to the first screen; work on a film must have ended."""
        stage = self.stage
        if stage is not None and stage.desk.busy:
            self.notify("This film is being worked on. Stop it first (F8), or wait until it is done.", markup=False)
            return
        from director.tui.welcome import Welcome

        while len(self.screen_stack) > 2:
            self.pop_screen()
        if not isinstance(self.screen, Welcome):
            self.switch_screen(Welcome())

    # -- the end

    @property
    def stage(self) -> Stage | None:
        """The production that is open."""
        from director.tui.stage import Stage

        return next((screen for screen in self.screen_stack if isinstance(screen, Stage)), None)

    async def action_quit(self) -> None:
        """At once where nothing is being made; otherwise the person says what becomes of it."""
        from director.tui.leaving import Leaving, leave

        stage = self.stage
        if stage is None or not stage.desk.busy:
            self.exit(0)
        elif self.films_on:
            leave(self, stage, "on")
        elif isinstance(self.screen, Leaving):
            leave(self, stage, "stop")
        else:
            self.push_screen(Leaving(), lambda answer: leave(self, stage, answer or "stay"))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        from director.tui.commands import commands

        yield from commands(self, self.stage if not screen.is_modal else None)

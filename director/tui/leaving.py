"""Leaving while a film is being made: nothing that is finished is ever lost, and the rest can go on without us."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from director.cli.detached import LOG, film_on
from director.cli.tally import near, quoted
from director.tui.work import start

if TYPE_CHECKING:
    from director.tui.app import DirectorApp
    from director.tui.stage import Stage

PATIENCE = 20.0          # seconds that work gets to stop in good order; what hangs longer is left to end with the process


class Leaving(ModalScreen[str]):
    """Asks what becomes of the filming: stop, on (in the background), stay."""

    CSS = """
    Leaving { align: center middle; background: $background 60%; }
    Leaving #box { width: 72; max-width: 95%; height: auto; border: round $accent; background: $surface; padding: 1 2; }
    Leaving Horizontal { height: auto; margin: 1 0 0 0; }
    Leaving Button { margin: 0 1 0 0; min-width: 10; height: 3; border: round $border-blurred; background: $surface; color: $foreground; }
    Leaving Button:focus { border: round $accent; background: $accent 25%; text-style: bold; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "answer('stop')", "Stop"), Binding("b", "answer('on')", "Background"), Binding("escape", "answer('stay')", "Stay"),
        Binding("left", "app.focus_previous", show=False), Binding("right", "app.focus_next", show=False),
    ]

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static("The film is still being made. What is finished is kept either way.", markup=False)
            with Horizontal():
                yield Button("Stop and quit (s)", id="stop")
                yield Button("Film on without me (b)", id="on")
                yield Button("Stay (Esc)", id="stay")

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id or "stay")

    def action_answer(self, answer: str) -> None:
        self.dismiss(answer)


def leave(app: DirectorApp, stage: Stage, answer: str) -> None:
    """Do what the person said."""
    if answer == "stay":
        return
    stage.desk.stop(everything=True)

    async def finish() -> None:
        import asyncio

        waited = 0.0
        while stage.desk.doing is not None and waited < PATIENCE:
            await asyncio.sleep(0.05)
            waited += 0.05
        where = quoted(near(stage.folder))
        if answer == "on":
            process = film_on(stage.folder, app.settings.workers)
            words = f"It is filmed on in the background (process {process.pid}), told in {near(stage.folder / LOG)}."
        else:
            words = "Stopped. Whatever was finished is kept."
        app.exit(0, message=Text(f"{words} To see it or go on: director chat {where}"))

    start(app, finish, group="leaving", exclusive=True)

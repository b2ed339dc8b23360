"""The command palette: everything that has a key, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.app import SystemCommand
from textual.markup import escape

from director.tui.text import line

if TYPE_CHECKING:
    from director.tui.app import DirectorApp
    from director.tui.slate import Sheet
    from director.tui.stage import Stage


def commands(app: DirectorApp, stage: Stage | None) -> Iterator[SystemCommand]:
    """What can be done now; about the production where one is open."""
    if stage is not None:
        if stage.desk.busy:
            yield SystemCommand("Stop", "Stop what is being made; finished takes are kept", stage.action_stop)
        else:
            yield SystemCommand("Film it", "Make everything that is missing of the film", stage.action_film)
        yield SystemCommand("Play the film", "In the system's player", stage.action_play)
        yield SystemCommand("Watch the film here", "Its pictures in the terminal", stage.action_watch_film)
        yield SystemCommand("Undo", "Take the last change back", stage.action_undo)
        yield SystemCommand("Redo", "Make the change again", lambda: stage.action_undo("redo"))
        if stage.sheet is not None:
            yield from _of_shot(stage, stage.sheet)
        for sheet in stage.slate.sheets:
            name = sheet.shot.id
            yield SystemCommand(f"Shot {sheet.number}", escape(line(sheet.words, 70)),
                                lambda name=name: app.open_page(stage, name))
    yield SystemCommand("New film", "Tell another story, or open another production", app.action_new_film)
    yield SystemCommand("Light or dark", "Change the colours", app.action_light)
    yield SystemCommand("Help", "Keys, and what can be said", app.action_help)
    yield SystemCommand("Quit", "Leave; finished takes are kept", app.action_quit)


def _of_shot(stage: Stage, sheet: Sheet) -> Iterator[SystemCommand]:
    """What the single keys mean, about the shot that is selected."""
    about = escape(line(sheet.words, 70))
    yield SystemCommand(f"Film shot {sheet.number} again", about, stage.action_again)
    yield SystemCommand(f"{'Unlock' if sheet.shot.locked else 'Lock'} shot {sheet.number}", about, stage.action_lock)
    if sheet.takes:
        yield SystemCommand(f"Play shot {sheet.number}", about, stage.action_play_shot)
    for place, take in enumerate(sheet.takes[:9], 1):
        if take.take.sha256 != sheet.chosen:
            yield SystemCommand(f"Use take {take.name}", f"It goes into the film as shot {sheet.number}",
                                lambda place=place: stage.choose(sheet, place))

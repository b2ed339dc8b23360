"""Keys, and what can be said."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from director.tui.text import styled

_KEYS = (
    ("Everywhere", (("F1", "this page"), ("F2", "light or dark"), ("Ctrl+P", "command palette: everything in words"),
                    ("Ctrl+N", "another film"), ("Ctrl+Q", "quit; asks while a film is being made"))),
    ("Talking", (("Enter", "send"), ("Shift+Enter, Ctrl+J", "new line"), ("↑ ↓", "what was sent before"),
                 ("Tab", "to the storyboard and back"))),
    ("The film", (("F5", "film what is missing"), ("F6", "play"), ("F8", "stop; finished takes are kept"))),
    ("On the storyboard", (("← → ↑ ↓", "from shot to shot"), ("Enter", "the shot's page"), ("1 … 9", "put that take into the film"),
                           ("p", "play the take"), ("r", "film again"), ("l", "lock or unlock"), ("u, Shift+U", "undo, redo"),
                           ("Esc", "back to talking"))),
    ("On a shot's page", (("Space", "its pictures, here"), ("← →", "the shot before, the next one"), ("1 … 9, p, r, l", "as above"),
                          ("Esc", "back"))),
)
_SAY = (
    "make shot 3 darker", "swap 1 and 2", "remove the last shot", "shot 2 as a close-up, slow push in", "no music", "title: Tin Heart",
    "crossfade between 2 and 3", "film shot 2 again", "use the first take of shot 2", "vertical, 720p", "how long is the film?", "undo",
)


class Help(ModalScreen[None]):
    """Closes with Esc, F1 or q."""

    CSS = """
    Help { align: center middle; background: $background 60%; }
    Help VerticalScroll { width: 78; max-width: 96%; height: auto; max-height: 94%; border: round $accent; background: $surface;
                          padding: 1 2; scrollbar-size-vertical: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,q", "dismiss(None)", "Close", priority=True)]

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield Static(_page(), markup=False)


def _page() -> Content:
    parts: list[tuple[str, str] | str] = []
    for name, keys in _KEYS:
        parts += [(f"{name}\n", "bold $accent")]
        for key, what in keys:
            parts += [(f"  {key:21}", "bold"), f"{what}\n"]
        parts += ["\n"]
    parts += [("You can say, for example\n", "bold $accent"), *(f"  {words}\n" for words in _SAY)]
    return styled(*parts)

"""The conversation: what was said, and the line where the person says the next thing."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widgets import Static, TextArea

from director.tui.text import plain

KEPT = 400               # things said that stay on the screen; older ones scroll away for good


class Remark(Static):
    """One thing said. `who`: you, director, question, note, trouble, waiting."""

    DEFAULT_CSS = """
    Remark { width: 1fr; height: auto; padding: 0 1; margin: 0 0 1 0; }
    Remark.you { border-left: outer $accent; color: $text; text-style: bold; }
    Remark.director { border-left: outer $border-blurred; }
    Remark.question { border-left: outer $warning; color: $warning; }
    Remark.trouble { border-left: outer $error; color: $error; }
    Remark.note { color: $dim; padding: 0 1 0 2; margin: 0; }
    Remark.waiting { border-left: outer $accent 40%; color: $dim; }
    """

    def __init__(self, text: str, who: str) -> None:
        super().__init__(Content(plain(text)), markup=False, classes=who)
        self.said = text


class Conversation(VerticalScroll, can_focus=False):
    """All that was said; it stays at the newest."""

    DEFAULT_CSS = """
    Conversation { height: 1fr; padding: 1 1 0 1; scrollbar-size-vertical: 1; }
    """

    def say(self, text: str, who: str = "director") -> Remark:
        remark = Remark(text, who)
        for old in list(self.children)[:max(0, len(self.children) - KEPT)]:
            old.remove()
        self.mount(remark)
        self.anchor()
        return remark


class Composer(TextArea):
    """Where the person writes. Enter sends; Shift+Enter or Ctrl+J starts a new line; up and down go through what was sent."""

    DEFAULT_CSS = """
    Composer { height: auto; min-height: 3; max-height: 8; border: round $border-blurred; background: $background; padding: 0 1; }
    Composer:focus { border: round $accent; background: $background; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("shift+enter,ctrl+j", "new_line", "New line", show=False),
    ]

    class Sent(Message):
        """The person has said something."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self, placeholder: str, *, id: str | None = None) -> None:
        super().__init__(id=id, placeholder=placeholder, show_line_numbers=False, highlight_cursor_line=False, tab_behavior="focus")
        self._sent: list[str] = []
        self._at = 0

    def action_send(self) -> None:
        text = self.text.strip()
        if text:
            self._sent.append(text)
            self._at = len(self._sent)
            self.text = ""
            self.post_message(self.Sent(text))

    def action_new_line(self) -> None:
        self.insert("\n")

    def on_key(self, event: Key) -> None:
        if event.key == "enter":                 # in the row of keys: as a binding it would overtake letters typed just before
            event.prevent_default()
            event.stop()
            self.action_send()
            return
        by = {"up": -1, "down": 1}.get(event.key)
        edge = self.cursor_at_first_line if event.key == "up" else self.cursor_at_last_line
        if by is None or not edge or not self._sent:
            return
        self._at = max(0, min(len(self._sent), self._at + by))
        self.text = self._sent[self._at] if self._at < len(self._sent) else ""
        self.move_cursor(self.document.end)
        event.prevent_default()
        event.stop()

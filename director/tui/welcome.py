"""The first screen: tell a story, or go on with a film."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, Footer, OptionList, Select, Static
from textual.widgets.option_list import Option

from director.errors import DirectorError
from director.tui.chat import Composer
from director.tui.look import HEIGHTS, WIDTHS
from director.tui.text import line, plain, styled
from director.tui.work import start
from director.vocabulary import Aspect, Look, Resolution

if TYPE_CHECKING:
    from director.tui.app import DirectorApp

MOST_FILMS = 30          # recent productions that are listed
MOST_BYTES = 3_000_000   # a larger storyboard.json is not read for its title

_MARK = "\n".join((
    "█▀▄ █ █▀█ █▀▀ █▀▀ ▀█▀ █▀█ █▀█",
    "█▄▀ █ █▀▄ ██▄ █▄▄  █  █▄█ █▀▄",
))
_EXAMPLES = (
    "A cat builds a robot friend in space.",
    "A paper boat crosses the sea at dawn. A whale lifts it. It reaches a lighthouse.",
    "A detective follows a cat through the rain, in the style of a film noir.",
)


@dataclass(frozen=True)
class Recent:
    """A production that can be opened."""

    folder: Path
    title: str
    facts: str


class Welcome(Screen[None]):
    """Where a film begins."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    CSS = """
    Welcome { align: center middle; }
    Welcome #middle { width: 100%; max-width: 92; height: 1fr; padding: 0 2; scrollbar-size-vertical: 1; }
    Welcome.-high #middle { padding: 2 2 0 2; }
    Welcome #mark { color: $accent; height: 2; margin: 1 0 0 0; }
    Welcome.-low #mark { margin: 0; }
    Welcome #lead { color: $dim; margin: 1 0 1 0; }
    Welcome.-low #lead { margin: 0; }
    Welcome Composer { min-height: 6; max-height: 12; }
    Welcome.-low Composer { min-height: 4; max-height: 7; }
    Welcome #trouble { color: $error; display: none; padding: 0 1; }
    Welcome #trouble.-on { display: block; }
    Welcome #wishes { height: 3; margin: 0; }
    Welcome Select { width: 1fr; margin: 0 1 0 0; }
    Welcome SelectCurrent { border: round $border-blurred; background: $background; }
    Welcome Select:focus > SelectCurrent { border: round $accent; }
    Welcome Button { border: round $accent; background: $accent; height: 3; }
    Welcome #plan { min-width: 12; }
    Welcome #or { color: $dim; margin: 1 0 0 1; }
    Welcome OptionList { height: auto; max-height: 12; background: $background; border: none; padding: 0 1; }
    Welcome OptionList:focus { border: none; }
    Welcome OptionList > .option-list--option-highlighted { background: $background; color: $foreground; }
    Welcome OptionList:focus > .option-list--option-highlighted { background: $accent 25%; color: $foreground; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "app.help", "Help", key_display="F1", priority=True),
        Binding("f5", "plan", "Plan it", key_display="F5", priority=True),
        Binding("tab", "app.focus_next", "Next field", show=False), Binding("escape", "story", "Story", show=False),
    ]
    app: DirectorApp

    def __init__(self, story: str = "", trouble: str = "") -> None:
        super().__init__()
        self._story, self._trouble = story, trouble
        self._recent: list[Recent] = []

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="middle", can_focus=False):
            yield Static(_MARK, id="mark", markup=False)
            yield Static("Tell a story. You see the plan first; nothing is filmed until you say so.", id="lead", markup=False)
            yield Composer("Once upon a time …", id="story")
            yield Static(id="trouble", markup=False)
            with Horizontal(id="wishes"):
                yield Select(((each.value, each.value) for each in Look), prompt="Style", id="style")
                yield Select(((words, seconds) for words, seconds in _LENGTHS), prompt="Length", id="seconds")
                yield Select(((each.value, each.value) for each in Aspect), prompt="Shape", id="aspect")
                yield Select(((each.value, each.value) for each in Resolution), prompt="Size", id="resolution")
                yield Button("Plan it", id="plan", variant="primary")
            yield Static("Or try one of these", id="or", markup=False)
            yield OptionList(*(Option(Content(story)) for story in _EXAMPLES), id="recent", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        self.query_one(Composer).text = self._story
        self.complain(self._trouble)
        self.query_one(Composer).focus()
        start(self, self._list, group="recent")

    def on_screen_resume(self) -> None:
        start(self, self._list, group="recent", exclusive=True)

    async def _list(self) -> None:
        self._recent = await asyncio.to_thread(recent, self.app.settings.films)
        if not self._recent:
            return
        self.query_one("#or", Static).update("Or go on with a film")
        films = self.query_one(OptionList)
        films.clear_options()
        films.add_options(Option(styled((each.title, "bold"), (f"   {each.facts}", "$dim"))) for each in self._recent)

    def complain(self, sentence: str) -> None:
        trouble = self.query_one("#trouble", Static)
        trouble.update(Content(plain(sentence)))
        trouble.set_class(bool(sentence), "-on")

    @on(Button.Pressed, "#plan")
    def action_plan(self) -> None:
        self._plan(self.query_one(Composer).text)

    @on(Composer.Sent)
    def _sent(self, event: Composer.Sent) -> None:
        self.query_one(Composer).text = event.text
        self._plan(event.text)

    def _plan(self, story: str) -> None:
        from director import studio

        wishes = {name: value for name in ("style", "seconds", "aspect", "resolution")
                  if (value := self.query_one(f"#{name}", Select).value) is not Select.NULL}
        try:
            self.app.begin(studio.brief(story, generators=self.app.crew.generators, **wishes))
        except DirectorError as error:
            self.complain(str(error))
            return
        self.complain("")
        self.query_one(Composer).text = ""

    @on(OptionList.OptionSelected, "#recent")
    def _open(self, event: OptionList.OptionSelected) -> None:
        if self._recent:
            self.app.open(self._recent[event.option_index].folder)
        else:
            story = self.query_one(Composer)
            story.text = _EXAMPLES[event.option_index]
            story.move_cursor(story.document.end)
            story.focus()

    def action_story(self) -> None:
        self.query_one(Composer).focus()


_LENGTHS = (("10 s", 10.0), ("20 s", 20.0), ("30 s", 30.0), ("1 min", 60.0), ("2 min", 120.0))


def recent(films: Path) -> list[Recent]:
    """The productions in the folder of films, the one worked on last first. What cannot be read is left out."""
    found: list[tuple[float, Recent]] = []
    try:
        folders = [each for each in films.iterdir() if (each / "journal.sqlite").is_file()]
    except OSError:
        return []
    for folder in sorted(folders, key=_touched, reverse=True)[:MOST_FILMS]:
        one = _read(folder)
        if one is not None:
            found.append((_touched(folder), one))
    return [one for _, one in found]


def _touched(folder: Path) -> float:
    try:
        return (folder / "log.jsonl").stat().st_mtime
    except OSError:
        return 0.0


def _read(folder: Path) -> Recent | None:
    import json

    try:
        file = folder / "storyboard.json"
        board = json.loads(file.read_bytes()) if file.stat().st_size < MOST_BYTES else {}
        shots = board.get("shots", [])
        seconds = sum(float(shot["duration"]) / float(shot.get("speed", 1)) for shot in shots)
        state = "filmed" if (folder / "final.mp4").is_file() else "planned"
        when = time.strftime("%d %b %H:%M", time.localtime(_touched(folder)))
        facts = f"{len(shots)} shot{'' if len(shots) == 1 else 's'} · {seconds:.3g} s · {state} · {when}"
        return Recent(folder, line(str(board.get("title", "")), 60) or folder.name, facts)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError, RecursionError):
        return None

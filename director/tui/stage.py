"""The screen of a production: talk on one side, the storyboard on the other, below what is being done."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.events import DescendantFocus
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Footer, Static

from director.errors import DirectorError, Locked
from director.events import Asked, Assembled, Assembling, Chosen, Event, Filmed, Filming, Planned, Refined, Reviewed
from director.model import Brief
from director.tui import asking
from director.tui.approving import ask
from director.tui.board import Board, Card
from director.tui.chat import Composer, Conversation, Remark
from director.tui.desk import Desk, Ended, Errand, warming
from director.tui.headlines import progress, title
from director.tui.layout import STAGE
from director.tui.look import WIDTHS
from director.tui.shotlines import about
from director.tui.slate import Sheet, Slate, subject
from director.tui.telling import ANSWER, ASK, WAIT, Telling
from director.tui.thumbs import Thumbs
from director.tui.verbs import film_again, turn_lock, use_take
from director.tui.work import start

if TYPE_CHECKING:
    from director.agent.rule import Act
    from director.tui.app import DirectorApp

AGAIN = 2.0              # seconds until a production that another Director works on is tried again
PATIENCE = 0.3           # seconds: what is done sooner shows no progress at all
_ORDER = ("f1", "f5", "f8", "f6", "tab", "ctrl+q")


class Stage(Screen[None]):
    """One production. With a `brief` it is planned here first."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    CSS = STAGE
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "app.help", "Help", key_display="F1", priority=True),
        Binding("f5", "film", "Film it", key_display="F5", priority=True),
        Binding("f6", "play", "Play", key_display="F6", priority=True),
        Binding("f8", "stop", "Stop", key_display="F8", priority=True),
        Binding("tab", "other_side", "Storyboard", key_display="Tab", priority=True),
        Binding("escape", "talk", "Talk", show=False), Binding("enter", "open_shot", "Open shot", show=False),
        Binding("r", "again", "Film again", show=False), Binding("l", "lock", "Lock", show=False),
        Binding("p", "play_shot", "Play shot", show=False), Binding("u", "undo", "Undo", show=False),
        Binding("U", "undo('redo')", "Redo", show=False),
        *(Binding(str(n), f"take({n})", f"Take {n}", show=False) for n in range(1, 10)),
    ]
    app: DirectorApp

    def __init__(self, folder: Path, brief: Brief | None = None) -> None:
        super().__init__()
        self.folder, self._brief = folder, brief
        self.desk = Desk(Slate(folder), self)
        self.telling = Telling()
        self.selected = ""
        self._patience: Timer | None = None
        self._doing = ""
        self.thumbs = Thumbs(self)
        self._filmed_once = False
        self._question = ""                             # the message that led to an open question
        self._waiting: dict[int, Remark] = {}

    @property
    def slate(self) -> Slate:
        return self.desk.slate

    @property
    def there(self) -> bool:
        """The screen is up. What is told to it late finds it gone."""
        return self.is_attached and bool(self.query(Board)) and bool(self.query("#progress"))

    def compose(self) -> ComposeResult:
        yield Static(title(self.slate), id="head", markup=False)
        with Horizontal(id="main"):
            with Vertical(id="talk"):
                yield Conversation(id="conversation")
                yield Composer(ASK, id="composer")
            with Vertical(id="set"):
                with VerticalScroll(id="shelf", can_focus=False):
                    yield Board(id="board")
                with VerticalScroll(id="about", can_focus=False):
                    yield Static(id="lines", markup=False)
        yield Static(id="progress", markup=False)
        yield Footer()

    async def on_mount(self) -> None:
        self.query_one(Composer).focus()
        start(self, warming(lambda: self.app.crew, self.folder), group="warm")
        if self._brief is not None:
            brief = self._brief
            self.say(brief.story, "you")
            self.do(lambda: self.app.studio.film(brief, self.folder, self.app.crew, plan_only=True), said=brief.story)
        else:
            start(self, self._open, group="open")

    async def _open(self) -> None:
        """Show what is kept, then find out what of it is up to date."""
        try:
            self.desk.slate = await self._unlocked()
        except DirectorError as error:
            self.say(str(error), "trouble")
            return
        self._filmed_once = self.slate.film is not None
        self.call_later(self._show_board)
        for why in [each for each in self.slate.history if not each.startswith("planned by ")][-6:]:
            self.say(f"· {why}", "note")
        self.say(self.telling.welcome(self.slate))
        self.look()

    async def _unlocked(self) -> Slate:
        """What is kept. While another Director is at work there, what it tells is shown. Raises StoreProblem."""
        told = False
        while True:
            try:
                return await asyncio.to_thread(Slate.read, self.folder)
            except Locked as error:
                if not told:
                    self.say(f"{error} Until then you see here what it has done.", "note")
                told = True
            self.desk.slate = await asyncio.to_thread(Slate.glance, self.folder)
            self.call_later(self._show_board)
            await asyncio.sleep(AGAIN)

    # -- errands

    def do(self, make: Callable[[], Iterator[Event]], *, said: str = "", quiet: bool = False) -> None:
        """Have something done; what is only looked at gives way."""
        if not quiet and self.desk.doing is not None and self.desk.doing.quiet:
            self.desk.stop()
        errand = Errand(make, quiet, said)
        self.desk.waiting.append(errand)
        if self.desk.busy and not quiet:
            self._waiting[id(errand)] = self.say("This is done next. Stop the filming (F8) to have it done at once.", "waiting")
        if self.desk.doing is None and len(self.desk.waiting) == 1:
            start(self, self.desk.run, group="desk")

    def look(self) -> None:
        """Find out what of the film is there."""
        if self.slate.board is not None:
            self.do(lambda: self.app.studio.standing(self.folder, self.app.crew), quiet=True)

    def verbs(self, acts: Sequence[Act], why: str) -> None:
        """Have verbs of the toolbox done, as if they had been said."""
        from director.agent.talk import act

        self.say(why, "you")
        self.do(lambda: act(self.folder, acts, why, self.app.crew, film=self._filmed_once), said=why)

    def talk(self, text: str) -> None:
        """Hand a message on."""
        from director.agent.files import beside
        from director.agent.talk import talk

        if self.slate.board is None:
            self.say("There is no storyboard yet." + ("" if self.desk.busy else " Ctrl+N starts a new film."), "trouble")
            return
        asked, self._question = self._question, ""
        self.do(lambda: talk(self.folder, text, self.app.crew, asked=asked, film=self._filmed_once, files=beside), said=text)

    def began(self, errand: Errand) -> None:
        remark = self._waiting.pop(id(errand), None)
        if remark is not None:
            remark.remove()
        self.telling.begin()
        if not errand.quiet:
            self._doing = "Working" if self.slate.board else "Writing the storyboard"
            self._patience = self.set_timer(PATIENCE, self._progress)

    def happened(self, errand: Errand, event: Event) -> None:
        for text, who in self.telling.hear(event, self.slate) if not errand.quiet else ():
            self.say(text, who)
        match event:
            case Planned():
                self.call_later(self._show_board)
            case Filming() | Assembling():
                self.thumbs.rest()
                self._filmed_once = True
                self._progress()
                self._show_shot(getattr(event, "shot", ""))
            case Filmed() | Reviewed() | Chosen() | Refined():
                self._show_shot(subject(event))
                self._doing = "Getting ready"
            case Assembled():
                self._filmed_once = True
            case _:
                pass
        if isinstance(event, Asked):
            self._question = event.yes or errand.said
        self.query_one(Composer).placeholder = ANSWER if self._question else WAIT if self.slate.progress else ASK

    def failed(self, errand: Errand, sentence: str, error: Exception) -> None:
        if ask(self, error):
            return
        if self.slate.board is None and self._brief is not None:
            self.app.start_again(self, self._brief.story, sentence)
        else:
            self.say(sentence, "trouble")

    def ended(self, errand: Errand, how: Ended) -> None:
        if self._patience is not None:
            self._patience.stop()
        self.query_one("#progress").remove_class("-on")
        self.refresh_bindings()             # also after work too short for a progress line
        self.query_one(Composer).placeholder = ANSWER if self._question else ASK
        self.query_one("#head", Static).update(title(self.slate))
        if errand.quiet and how is Ended.DONE:
            self.slate.settle()
            self._go_on()
        if how is Ended.STOPPED and not errand.quiet:
            self.say("Stopped. Whatever was finished is kept. F5 goes on.", "note")
        self.call_later(self._show_board)
        if not errand.quiet and not self.desk.waiting and not self.slate.current:
            self.call_later(self.look)

    def _go_on(self) -> None:
        """Filming that was stopped in the middle goes on at the next start."""
        if self.slate.interrupted and not self.slate.current and not self.desk.waiting:
            self.say("This film was left while it was being made; it goes on now. F8 stops it.")
            self.do(lambda: self.app.studio.go_on(self.folder, self.app.crew))
        self.slate.interrupted = False

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """In the order in which they are needed."""
        return dict(sorted(super().active_bindings.items(), key=lambda each: _ORDER.index(each[0]) if each[0] in _ORDER else 99))

    def say(self, text: str, who: str = "director") -> Remark:
        return self.query_one(Conversation).say(text, who)

    def on_resize(self) -> None:
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        if not self.there:
            return
        board, shelf = self.query_one(Board), self.query_one("#shelf")
        if self.has_class("-narrow"):
            board.strip()
        elif self.slate.board is not None:
            width, height = self.slate.board.size
            board.fit(shelf.size.width - 1, shelf.size.height, width / height)

    async def _show_board(self) -> None:
        if not self.there:
            return
        await self.query_one(Board).show(self.slate.sheets)
        self.call_after_refresh(self._fit)
        if self.slate.sheets and self.slate.sheet(self.selected) is None:
            self.selected = self.slate.sheets[0].shot.id
        self.query_one("#head", Static).update(title(self.slate))
        self._show_about()
        self.thumbs.fetch()
        self.thumbs.sketch()

    def _show_shot(self, shot: str) -> None:
        sheet = self.slate.sheet(shot)
        for card in self.query(f"#card-{shot}").results(Card) if sheet else ():
            assert sheet is not None
            card.show(sheet)
        self.query_one("#head", Static).update(title(self.slate))
        if shot == self.selected:
            self._show_about()
        self.thumbs.fetch()

    def _show_about(self) -> None:
        if self.sheet is not None:
            self.query_one("#lines", Static).update(about(self.sheet))
        for card in self.query(Card):
            card.set_class(card.sheet.shot.id == self.selected, "-selected")

    def _progress(self) -> None:
        row = self.query_one("#progress", Static)
        if not self.desk.busy:                          # it was done before anybody became impatient
            return
        if not row.has_class("-on"):
            row.add_class("-on")
            self.refresh_bindings()
        row.update(progress(self.slate, self._doing, self.size.width))

    @on(Composer.Sent)
    def _said(self, event: Composer.Sent) -> None:
        if self.desk.busy and event.text.strip(" .!").casefold() in ("stop", "halt", "pause"):
            self.action_stop()
            return
        self.say(event.text, "you")
        answer = asking.told(event.text, self.slate) if self.desk.busy and not self._question else ""
        if answer:
            self.say(answer)
        else:
            self.talk(event.text)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        self.set_class(isinstance(event.widget, Card), "-board")
        if isinstance(event.widget, Card):
            self.selected = event.widget.sheet.shot.id
            self._show_about()

    @on(Card.Opened)
    def _open_card(self, event: Card.Opened) -> None:
        self.selected = event.card.sheet.shot.id
        self.action_open_shot()

    @property
    def sheet(self) -> Sheet | None:
        return self.slate.sheet(self.selected)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Single keys mean a shot only while the storyboard has the focus."""
        if action in ("again", "lock", "play_shot", "undo", "take", "open_shot"):
            return isinstance(self.focused, Card)
        if action == "stop":
            return self.desk.busy
        if action == "film":
            return not self.desk.busy and self.slate.board is not None
        return True

    def action_other_side(self) -> None:
        cards = self.query_one(Board).cards
        here = next((card for card in cards if card.sheet.shot.id == self.selected), None)
        if isinstance(self.focused, Composer) and here is not None:
            here.focus()
        else:
            self.query_one(Composer).focus()

    def action_talk(self) -> None:
        self.query_one(Composer).focus()

    def action_film(self) -> None:
        self.say("Film it.", "you")
        self.do(lambda: self.app.studio.go_on(self.folder, self.app.crew), said="Film it.")

    def action_stop(self) -> None:
        self.desk.stop(everything=True)
        self._doing, self.slate.progress = "Stopping", None
        self._progress()

    def action_undo(self, word: str = "undo") -> None:
        self.say(word, "you")
        self.talk(word)

    def action_again(self) -> None:
        if self.sheet is not None:
            self.verbs(*film_again(self.sheet))

    def action_lock(self) -> None:
        if self.sheet is not None:
            self.verbs(*turn_lock(self.sheet))

    def action_take(self, number: int) -> None:
        self.choose(self.sheet, number)

    def choose(self, sheet: Sheet | None, number: int) -> None:
        """Take number `number` of a shot, from 1, goes into the film."""
        if sheet is None or number > len(sheet.takes):
            self.notify(f"There is no take {number} of this shot.", markup=False)
        else:
            self.verbs(*use_take(sheet, number))

    def action_open_shot(self) -> None:
        if self.sheet is not None:
            self.app.open_page(self, self.sheet.shot.id)

    def action_play(self) -> None:
        if self.slate.film is None or self.slate.board is None:
            self.notify("There is no film yet; F5 films it.", markup=False)
        else:
            self.app.play(self.slate.film, self.slate.board.fps)

    def action_watch_film(self) -> None:
        """The film's pictures in the terminal."""
        from director.tui.screening import Screening

        if self.slate.film is None or self.slate.board is None:
            self.notify("There is no film yet; F5 films it.", markup=False)
        else:
            self.app.push_screen(Screening(self.slate.film, self.slate.board.fps))

    def action_play_shot(self) -> None:
        take = self.sheet.latest if self.sheet else None
        if take is None or take.path is None:
            self.notify("This shot is not filmed yet.", markup=False)
        else:
            self.app.play(take.path, take.take.fps)

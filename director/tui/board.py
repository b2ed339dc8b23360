"""The storyboard as a strip of cards: a picture of every shot, what it shows and where it stands."""

from __future__ import annotations

from itertools import takewhile
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import ItemGrid, Vertical
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.widgets import Static

from director.roles import Picture
from director.tui.look import bar
from director.tui.pictures import PictureView
from director.tui.slate import SIGNS, TONES, Sheet, State
from director.tui.text import line, styled

NARROWEST, WIDEST, TALLEST = 22, 64, 20      # cells: a card's width; its picture's height
AROUND = 4               # rows of a card that are not picture: border, state, words


class Card(Vertical, can_focus=True):
    """One shot. Keys that mean the shot are handled by the screen."""

    DEFAULT_CSS = """
    Card { width: 1fr; height: 11; border: round $border-blurred; padding: 0; }
    Card:focus, Card.-selected { border: round $accent; }
    Card:focus { background: $accent 8%; }
    Card PictureView { height: 7; width: 1fr; }
    Card Static { height: 1; width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; padding: 0 1; }
    Card #what { color: $dim; }
    """

    class Opened(Message):
        """The person wants to see the shot's page."""

        def __init__(self, card: Card) -> None:
            super().__init__()
            self.card = card

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(id=f"card-{sheet.shot.id}")
        self.sheet = sheet
        self._words = ""
        self.pictured = ""                              # what the picture shows: a take's SHA-256, or a drawing's key
        self.view = PictureView(instead=str(sheet.number))
        self._state, self._what = Static(self._standing(), markup=False, id="state"), Static(markup=False, id="what")

    def compose(self) -> ComposeResult:
        yield from (self.view, self._state, self._what)

    def show(self, sheet: Sheet, words: str = "") -> None:
        """Where the shot stands now. `words` say what it shows."""
        self.sheet, self._words = sheet, words or self._words
        self.view.instead = str(sheet.number)
        self._state.update(self._standing())
        self._what.update(Content(line(self._words or sheet.words, 200)))

    def picture(self, picture: Picture | None, key: str) -> None:
        self.pictured = key
        self.view.picture = picture

    def on_click(self, event: Click) -> None:
        if event.chain > 1:
            self.post_message(self.Opened(self))

    def _standing(self) -> Content:
        sheet, state = self.sheet, self.sheet.state
        tone = TONES[state]
        if state is State.FILMING:
            again = f" try {sheet.attempt}" if sheet.attempt > 1 else ""
            done, rest = bar(sheet.fraction or 0.0, 4 if again else 9)
            return styled((f"{sheet.number} ", "bold"), (done, tone), (rest, "on $panel"), (f" {sheet.fraction or 0:.0%}{again}", tone))
        seconds = f"{round(sheet.shot.shown, 1):g} s"
        locked = (" locked", "$secondary") if sheet.shot.locked else ""
        return styled((f"{sheet.number} ", "bold"), (f"{SIGNS[state]} {state.value}", tone), locked, (f"  {seconds}", "$dim"))


class Board(ItemGrid):
    """All cards: a grid where there is room, one row to scroll through where there is little."""

    DEFAULT_CSS = """
    Board { height: auto; grid-gutter: 1 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Shot before", show=False), Binding("right", "step(1)", "Next shot", show=False),
        Binding("up", "row(-1)", "Row above", show=False), Binding("down", "row(1)", "Row below", show=False),
        Binding("home", "end(0)", "First shot", show=False), Binding("end", "end(-1)", "Last shot", show=False),
    ]

    def __init__(self, **more: Any) -> None:
        super().__init__(min_column_width=26, **more)

    @property
    def cards(self) -> list[Card]:
        return list(self.query(Card))

    async def show(self, sheets: list[Sheet]) -> None:
        """The cards of these sheets, in their order; cards that stay are kept with their pictures."""
        there = {card.sheet.shot.id: card for card in self.cards}
        wanted = [sheet.shot.id for sheet in sheets]
        if [*there] != wanted:
            await self._arrange(sheets, there)
        for card, sheet, words in zip(self.cards, sheets, apart([sheet.words for sheet in sheets]), strict=True):
            card.show(sheet, words)

    async def _arrange(self, sheets: list[Sheet], there: dict[str, Card]) -> None:
        for name, card in there.items():
            if all(sheet.shot.id != name for sheet in sheets):
                await card.remove()
        for place, sheet in enumerate(sheets):
            if sheet.shot.id not in there:
                await self.mount(Card(sheet), before=place if place < len(self.cards) else None)
        order = {sheet.shot.id: place for place, sheet in enumerate(sheets)}
        self.sort_children(key=lambda card: order[card.sheet.shot.id] if isinstance(card, Card) else 0)

    def fit(self, columns: int, rows: int, ratio: float) -> None:
        """Make the cards as large as they all fit into columns x rows cells, for pictures of width / height `ratio`."""
        count = max(1, len(self.cards))
        for across in range(1, max(count, columns // WIDEST) + 1):
            width = columns // across - 1
            high = min(TALLEST, max(3, round((width - 2) / ratio / 2)))
            if columns // (across + 1) - 1 < NARROWEST or (width <= WIDEST and -(-count // across) * (high + AROUND + 1) <= rows):
                break
        self.min_column_width = max(NARROWEST, width)
        for card in self.cards:
            card.styles.height = high + AROUND
            card.view.styles.height = high

    def strip(self) -> None:
        """One row of small cards."""
        for card in self.cards:
            card.styles.height = None
            card.view.styles.height = None

    def action_step(self, by: int) -> None:
        self._go(self._here() + by)

    def action_end(self, at: int) -> None:
        self._go(at % max(1, len(self.cards)))

    def action_row(self, by: int) -> None:
        """The nearest card above or below."""
        cards, here = self.cards, self._here()
        if not cards:
            return
        x, y = cards[here].region.offset
        rows = [card for card in cards if (card.region.y - y) * by > 0]
        if rows:
            near = min(rows, key=lambda card: (abs(card.region.y - y), abs(card.region.x - x)))
            self._go(cards.index(near))

    def _here(self) -> int:
        return next((n for n, card in enumerate(self.cards) if card.has_focus), 0)

    def _go(self, place: int) -> None:
        cards = self.cards
        if 0 <= place < len(cards):
            cards[place].focus()


def apart(texts: list[str]) -> list[str]:
    """What sets each text apart: where it begins with the same three words or more as another, those are left out. A card has room for few
    words, and 'A lonely lighthouse …' on every one says nothing."""
    told = [text.split() for text in texts]

    def shared(n: int) -> int:
        others = (sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(told[n], other, strict=False)))
                  for m, other in enumerate(told) if m != n)
        most = max(others, default=0)
        return most if 3 <= most < len(told[n]) - 1 else 0

    return [" ".join(["…", *words[cut:]]) if (cut := shared(n)) else text for n, (text, words) in enumerate(zip(texts, told, strict=True))]

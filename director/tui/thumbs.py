"""Pictures for the cards, fetched one after the other beside everything else: of takes, and drawings of what is not filmed yet."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from director.errors import DirectorError
from director.model import Shot
from director.pictured import picture
from director.roles import Picture
from director.tui.board import Board, Card
from director.tui.work import Work, start

if TYPE_CHECKING:
    from director.tui.stage import Stage

SIZE = 160, 160          # pixels that a picture on a card may have
SHARP = 640, 640         # the same where pictures are drawn in full


class Thumbs:
    """Keeps the cards' pictures those of what they stand for. A picture is kept by what it shows: a take's SHA-256, or the content
    address of what a shot looks like."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._kept: dict[str, Picture | None] = {}
        self._going = False
        self._drawing = False
        self._sketching: Work[tuple[str, Picture]] | None = None

    @property
    def _cards(self) -> list[Card]:
        """None when the screen is gone."""
        return [card for board in self._stage.query(Board) for card in board.cards]

    def of(self, card: Card) -> Picture | None:
        """The picture that a card shows, if it has one."""
        return self._kept.get(card.pictured)

    # -- takes

    def fetch(self) -> None:
        """See to it that every card gets the picture of its take."""
        if not self._going and self._next() is not None:
            self._going = True
            start(self._stage, self._fetch, group="thumbs")

    async def _fetch(self) -> None:
        try:
            while (found := self._next()) is not None:
                card, key, path, frame = found
                if key not in self._kept:
                    self._kept[key] = await asyncio.to_thread(self._read, path, frame, SHARP if self._stage.app.sharp else SIZE)
                card.picture(self._kept[key], key)
        finally:
            self._going = False

    def _next(self) -> tuple[Card, str, Path, int] | None:
        for card in self._cards:
            take = card.sheet.latest
            if take is not None and take.path is not None and take.take.sha256 != card.pictured:
                return card, take.take.sha256, take.path, take.take.frames // 2
        return None

    @staticmethod
    def _read(path: Path, frame: int, size: tuple[int, int]) -> Picture | None:
        """None for a take without pictures."""
        from director import studio

        try:
            return studio.viewer().moment(path, frame, *size)
        except DirectorError:
            return None

    # -- drawings

    def sketch(self) -> None:
        """See to it that shots without takes get a drawing. Filming comes first."""
        for card in self._cards:
            key = self._address(card.sheet.shot)
            if card.sheet.latest is None and card.pictured != key and key in self._kept:
                card.picture(self._kept[key], key)
        if self._stage.app.sketcher is not None and not self._drawing and not self._stage.desk.busy and self._bare():
            self._drawing = True
            start(self._stage, self._sketch, group="sketches")

    def rest(self) -> None:
        """Draw no more for now."""
        if self._sketching is not None:
            self._sketching.stop()

    async def _sketch(self) -> None:
        try:
            while (shots := self._bare()) and not self._stage.desk.busy:
                await self._draw(shots)
        except Exception:                                # a nicety: without it cards have numbers
            self._give_up(self._bare())
        finally:
            self._drawing = False

    async def _draw(self, shots: list[Shot]) -> None:
        board, sketcher = self._stage.slate.board, self._stage.app.sketcher
        assert board is not None and sketcher is not None, "there are shots, and a sketcher was asked for"
        keys = {shot.id: self._address(shot) for shot in shots}
        work = self._sketching = Work(lambda: sketcher(board, shots))
        try:
            async for shot, drawing in work.events():
                self._kept[keys[shot]] = drawing
                self.sketch()
            if not work.stopped:
                self._give_up(shots)
        finally:
            work.stop()

    def _give_up(self, shots: list[Shot]) -> None:
        """What was not drawn cannot be."""
        for shot in shots:
            self._kept.setdefault(self._address(shot), None)

    def _bare(self) -> list[Shot]:
        """The shots that have neither a take nor a drawing."""
        cards = self._cards
        return [card.sheet.shot for card in cards if card.sheet.latest is None and self._address(card.sheet.shot) not in self._kept]

    def _address(self, shot: Shot) -> str:
        board = self._stage.slate.board
        return "" if board is None else picture(shot, board)

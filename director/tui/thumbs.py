"""Pictures for the cards, fetched one after the other beside everything else."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from director.errors import DirectorError
from director.roles import Picture
from director.tui.board import Board, Card
from director.tui.work import start

if TYPE_CHECKING:
    from director.tui.stage import Stage

SIZE = 96, 96            # pixels that a picture on a card may have


class Thumbs:
    """Keeps the cards' pictures those of the takes that they stand for."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._kept: dict[str, Picture | None] = {}
        self._going = False

    def fetch(self) -> None:
        """See to it that every card gets its picture."""
        if not self._going and any(self._wanted(card) for card in self._stage.query_one(Board).cards):
            self._going = True
            start(self._stage, self._fetch, group="thumbs")

    def _wanted(self, card: Card) -> tuple[str, Path, int] | None:
        take = card.sheet.latest
        if take is None or take.path is None or take.take.sha256 == card.pictured:
            return None
        return take.take.sha256, take.path, take.take.frames // 2

    async def _fetch(self) -> None:
        try:
            while (found := self._next()) is not None:
                card, key, path, frame = found
                if key not in self._kept:
                    self._kept[key] = await asyncio.to_thread(self._read, path, frame)
                card.picture(self._kept[key], key)
        finally:
            self._going = False

    def _next(self) -> tuple[Card, str, Path, int] | None:
        for card in self._stage.query_one(Board).cards:
            wanted = self._wanted(card)
            if wanted is not None:
                return card, *wanted
        return None

    def _read(self, path: Path, frame: int) -> Picture | None:
        """None for a take without pictures."""
        from director import studio

        try:
            return studio.viewer().moment(path, frame, *SIZE)
        except DirectorError:
            return None

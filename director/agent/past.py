"""Where a storyboard's past is kept: in a production's store, or only in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count, islice, product
from string import ascii_lowercase

from director.agent.conversation import Turn
from director.agent.scene import Bench
from director.model import Storyboard
from director.production import planned
from director.store import Store


class Notebook:
    """A past in memory. `versions[at]` is the storyboard; takes get their names as if they were filmed."""

    def __init__(self, versions: Sequence[Storyboard], at: int = 0, takes: Mapping[str, tuple[str, ...]] | None = None,
                 whys: Sequence[str] = (), bench: Bench | None = None) -> None:
        self._versions, self._at = list(versions), at
        self._whys = list(whys) or [""] * len(versions)
        self._takes = dict(takes or {})
        self._bench = bench

    def board(self) -> Storyboard:
        return self._versions[self._at]

    def earlier(self) -> tuple[Storyboard, ...]:
        return tuple(self._versions[:self._at])

    def takes(self) -> Mapping[str, tuple[str, ...]]:
        return self._takes

    def bench(self) -> Bench | None:
        return self._bench

    def said(self) -> str:
        return self._whys[self._at]

    def save(self, board: Storyboard, why: str) -> None:
        self._versions = [*self._versions[:self._at + 1], board]
        self._whys = [*self._whys[:self._at + 1], why]
        self._at += 1

    def undo(self) -> Storyboard | None:
        return self._go(self._at - 1)

    def redo(self) -> Storyboard | None:
        return self._go(self._at + 1)

    def filmed(self, done: Turn) -> None:
        """Give the new takes their names, and choose them where no choice stands, as the critic would."""
        chosen = {}
        for shot in done.film:
            there = self._takes.get(shot, ())
            new = list(islice((name for name in _names(shot) if name not in there), max(1, self.board().shot(shot).takes)))
            chosen[shot] = new[0]
            self._takes[shot] = (*there, *new)
        if chosen:
            board = self.board()
            self._versions[self._at] = board.but(shots=tuple(shot.but(take=shot.take or chosen.get(shot.id, "")) for shot in board.shots))

    def _go(self, at: int) -> Storyboard | None:
        if not 0 <= at < len(self._versions):
            return None
        self._at = at
        return self.board()


class Production:
    """The past of a production, as its open store has it."""

    def __init__(self, store: Store, bench: Bench | None = None) -> None:
        planned(store)
        self._store, self._bench = store, bench

    def board(self) -> Storyboard:
        board = self._store.storyboard()
        assert board is not None, "a storyboard never goes away"
        return board

    def earlier(self) -> tuple[Storyboard, ...]:
        versions = self._store.history()
        return tuple(version.storyboard for version in versions[:next(n for n, each in enumerate(versions) if each.current)])

    def takes(self) -> Mapping[str, tuple[str, ...]]:
        return _Takes(self._store, (*self.earlier(), self.board()))

    def bench(self) -> Bench | None:
        return self._bench

    def said(self) -> str:
        return next(version.why for version in self._store.history() if version.current)

    def save(self, board: Storyboard, why: str) -> None:
        self._store.save(board, why)

    def undo(self) -> Storyboard | None:
        return self._store.undo()

    def redo(self) -> Storyboard | None:
        return self._store.redo()

    def in_memory(self) -> Notebook:
        """The same past, to try something out on; the store stays as it is."""
        versions = self._store.history()
        at = next(n for n, each in enumerate(versions) if each.current)
        bench = self._bench.trial() if self._bench else None
        return Notebook([each.storyboard for each in versions], at, self.takes(), [each.why for each in versions], bench)


class _Takes(Mapping[str, tuple[str, ...]]):
    """The names of takes, read from the store only for the shots that are asked about: reading hashes their files."""

    def __init__(self, store: Store, boards: tuple[Storyboard, ...]) -> None:
        self._store = store
        self._shots = tuple(dict.fromkeys(shot.id for board in boards for shot in board.shots))

    def __getitem__(self, shot: str) -> tuple[str, ...]:
        if shot not in self._shots:
            raise KeyError(shot)
        return tuple(named.name for named in self._store.takes(shot))

    def __iter__(self) -> Iterator[str]:
        return iter(self._shots)

    def __len__(self) -> int:
        return len(self._shots)


def _names(shot: str) -> Iterator[str]:
    """s4a, s4b … s4z, s4aa …"""
    for length in count(1):
        yield from (shot + "".join(letters) for letters in product(ascii_lowercase, repeat=length))

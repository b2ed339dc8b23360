"""Drawings kept on disk: a shot filmed again, or a little changed, is built from what was rasterised before.

A drawing lies under the hash of everything that makes it. Any number of processes may share the folder: files appear whole
or not at all, and what cannot be read or written is simply drawn again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

LIMIT = 300_000_000        # bytes on disk; a shot at 1280x720 draws about 2 MB
KEPT = 0.75                # share of the limit that is left when the oldest go


class Shelf:
    """A folder of at most about `limit` bytes."""

    def __init__(self, folder: Path, limit: int = LIMIT) -> None:
        self.folder, self.limit = folder, limit
        self._grown = False

    def path(self, made_of: str) -> Path:
        """Where the drawing lies that this text describes completely."""
        return self.folder / f"{sha256(made_of.encode()).hexdigest()}.png"

    def find(self, made_of: str) -> bytes | None:
        """The drawing, or None. What is used stays longest."""
        path = self.path(made_of)
        with suppress(OSError):
            data = path.read_bytes()
            os.utime(path)
            return data
        return None

    def keep(self, made_of: str, data: bytes) -> None:
        path = self.path(made_of)
        part = path.with_suffix(f".{uuid4().hex}")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(path)
            self._grown = True
        except OSError:
            with suppress(OSError):
                part.unlink()

    def trim(self) -> None:
        """Let the drawings go that were not used for longest, when there are too many."""
        if not self._grown:
            return
        found: list[tuple[float, int, Path]] = []
        with suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                with suppress(OSError):
                    found.append((entry.stat().st_mtime, entry.stat().st_size, Path(entry.path)))
        total = sum(size for _, size, _ in found)
        if total <= self.limit:
            return
        for _, size, path in sorted(found):
            if total <= KEPT * self.limit:
                break
            with suppress(OSError):
                path.unlink()
                total -= size


OPEN: ContextVar[Shelf | None] = ContextVar("OPEN", default=None)
"""The shelf that drawing uses, in this context; None draws everything anew."""


@contextmanager
def opened(shelf: Shelf) -> Iterator[Shelf]:
    """Use a shelf, and tidy it afterwards."""
    token = OPEN.set(shelf)
    try:
        yield shelf
    finally:
        OPEN.reset(token)
        shelf.trim()

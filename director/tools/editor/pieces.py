"""Pieces of film in the cache: encoded once, decoded once, and known by the hash of their bytes from then on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from director.disk import unwritten
from director.errors import BadInput, FilmingFailed
from director.model import digest
from director.tools.editor.reels import Reel, index


def kept(cache: Path, recipe: str) -> Reel | None:
    """The piece made by `recipe`, None where there is none. One whose bytes are not those that were checked is removed."""
    for path in sorted(cache.glob(f"{recipe}-*.mp4")):
        try:
            reel = index(path)
            if path.stem == f"{recipe}-{_seal(reel)}":
                return reel
        except BadInput:
            pass
        path.unlink(missing_ok=True)
    return None


def make(cache: Path, recipe: str, write: Callable[[Path], None]) -> Reel:
    """Let `write` fill a file, decode it in full, and keep it. Raises FilmingFailed when it does not decode."""
    with whole(cache / f"{recipe}.mp4") as part:
        write(part)
        try:
            reel = index(part, decoded=True)
        except BadInput as error:
            raise FilmingFailed(f"A piece of the film did not pass its check ({error}). Make the film again.") from error
    path = cache / f"{recipe}-{_seal(reel)}.mp4"
    (cache / f"{recipe}.mp4").replace(path)
    return replace(reel, path=path)


@contextmanager
def whole(path: Path, *, lasting: bool = False) -> Iterator[Path]:
    """A path beside `path` to write to; moved to `path` in one step when the block ends well, removed otherwise. `lasting`: it is forced
    to the disk first, which takes its time; what lies in the cache is looked at when it is found, and a store forces to the disk what it
    keeps."""
    part = path.with_name(f".{path.stem[:40]}-{uuid4().hex[:8]}.part")
    try:
        yield part
        if lasting:
            with part.open("rb") as file:
                os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise unwritten(path.name, error) from error
    finally:
        part.unlink(missing_ok=True)


def _seal(reel: Reel) -> str:
    return digest([gop.sha256 for gop in reel.gops])[:16]

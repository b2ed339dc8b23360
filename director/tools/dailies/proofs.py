"""Small pictures of a take and its measures over time, made once and kept in the production's cache.

A quick proof looks at the take's key pictures alone (50 ms); a full one decodes it twice and holds the measures too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from director.model import digest

VERSION = "1"            # raise it when the same take would give another proof


@dataclass(frozen=True)
class Proof:
    """`poster` and `strip` are data: addresses of JPEG pictures, "" where the take cannot be read. `curves`: name -> figures
    evenly spread over the take; empty in a quick proof."""

    poster: str = ""
    strip: str = ""
    width: int = 16
    height: int = 9
    curves: tuple[tuple[str, tuple[float, ...]], ...] = ()


def cached(sha256: str, cache: Path, whole: bool = False) -> Proof | None:
    """The full proof of the take where it is in the cache, else, unless `whole`, the quick one; None where there is none."""
    for full in (True,) if whole else (True, False):
        with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            found = json.loads(_place(sha256, cache, full).read_bytes())
            curves = tuple((str(name), tuple(float(value) for value in values)) for name, values in found.pop("curves"))
            return Proof(**found, curves=curves)
    return None


@dataclass(frozen=True)
class Proofing:
    """A job: make the proof of the take at `path` and keep it in `cache`."""

    path: Path
    sha256: str
    cache: Path
    full: bool

    def __call__(self, report: Callable[[float], None]) -> None:
        from director.tools.dailies.proving import full, quick

        made = full(self.path) if self.full else quick(self.path)
        unfinished = self.cache / f".{uuid4().hex}.part"
        try:
            self.cache.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps(made.__dict__), encoding="utf-8")
            unfinished.replace(_place(self.sha256, self.cache, self.full))
        except OSError:
            unfinished.unlink(missing_ok=True)          # a cache: the page is made without
        report(1.0)


def _place(sha256: str, cache: Path, full: bool) -> Path:
    return cache / f"proof-{digest([VERSION, sha256, full])[:32]}.json"

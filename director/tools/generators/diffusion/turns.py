"""Workers take turns at a model: two large ones in memory at once would end both."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from director.roles import Report

PATIENCE = 0.2                   # seconds between two looks whether it is our turn


@contextmanager
def turn(file: Path, report: Report) -> Iterator[None]:
    """Wait until no other process holds `file` (which is only read), reporting 0 meanwhile so that waiting can be
    stopped. Where the file system knows no locks nobody waits."""
    with file.open("rb") as held:
        while not _ours(held):
            report(0.0)
            time.sleep(PATIENCE)
        yield


def _ours(file: IO[bytes]) -> bool:
    """Hold the file until it is closed, if nobody else does."""
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:                                  # some network file systems lock only what is open for writing
        return True
    return True

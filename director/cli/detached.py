"""Filming that outlives the command that began it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LOG = "background.log"


def film_on(folder: Path, workers: int | None, budget: float | None = None, *more: str) -> subprocess.Popen[bytes]:
    """Make what is missing of a film in a process that outlives this one; what it has to say goes into LOG in the production.
    `budget` in US dollars; `more` are further words of the command."""
    asked = [*more, *(["--workers", str(workers)] if workers else []), *(["--budget", f"{budget:.2f}"] if budget is not None else [])]
    with (folder / LOG).open("ab") as log:
        return subprocess.Popen([sys.executable, "-P", "-m", "director", "make", str(folder.absolute()), *asked],
                                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, cwd=folder.absolute().parent)

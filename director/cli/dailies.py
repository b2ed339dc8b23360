"""`director dailies`: the review page of a production."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from director.cli.output import say


def dailies(arguments: Namespace) -> int:
    """Write the page and say where it is."""
    from director import studio
    from director.settings import Settings

    told = -1

    def report(fraction: float) -> None:
        nonlocal told
        if sys.stderr.isatty() and int(fraction * 10) > told:
            told = int(fraction * 10)
            say(f"Looking at the takes … {fraction:.0%}", sys.stderr)

    out = Path(arguments.out) if arguments.out else None
    page = studio.dailies(Path(arguments.production), studio.crew(Settings.load()), out, report, arguments.embed)
    say(str(page))
    return 0

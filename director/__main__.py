"""The command `director`, and `python -m director`."""

from __future__ import annotations

import gc
import os
import signal
import sys
from types import FrameType

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
if __name__ == "__main__" and not sys.flags.safe_path and sys.path and os.path.abspath(sys.path[0]) == os.getcwd() != HOME:
    del sys.path[0]                  # `-m` puts the working folder first: what lies in it is no part of this program
GARBAGE = 10_000
"""New objects until Python looks for garbage: most of what a command makes at its start stays, and looking through it takes its time."""


def main() -> int:
    """Run the command line. Until it listens to Ctrl-C itself there is nothing that could be lost, and nothing to tell."""
    gc.set_threshold(GARBAGE)
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _leave)
    from director.cli import main as command

    return command()


def _leave(number: int, frame: FrameType | None) -> None:
    os._exit(130)


if __name__ == "__main__":
    sys.exit(main())

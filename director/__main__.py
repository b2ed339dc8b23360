"""`python -m director` is the command `director`."""

from __future__ import annotations

import os
import sys

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
if not sys.flags.safe_path and sys.path and os.path.abspath(sys.path[0]) == os.getcwd() != HOME:
    del sys.path[0]                  # `-m` puts the working folder first: what lies in it is no part of this program

from director.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())

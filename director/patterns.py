"""Room for the patterns with which messages and stories are read."""

from __future__ import annotations

import re

MOST = 8192
"""Patterns that Python keeps compiled. It keeps 512 by itself; a message is read with some 3,000, most of which would be compiled again for
each, which took two thirds of the time that an answer took. They need a few megabytes."""


def keep() -> None:
    """Let Python keep them all; nothing where this Python has no such bound."""
    if getattr(re, "_MAXCACHE", MOST) < MOST:
        setattr(re, "_MAXCACHE", MOST)  # noqa: B010 - the type checker does not know the name

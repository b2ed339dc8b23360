"""Regular expressions that are compiled when they are first asked for: one prompt needs a few of the hundreds there are."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast


class _Late:
    """Stands for a pattern; the methods asked for once are its own from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._pattern, name)
        setattr(self, name, found)
        return found


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off. A hit's `.re` is the compiled pattern and not what this returned."""
    return cast(re.Pattern[str], _Late(source, flags))

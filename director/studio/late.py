"""A part that is only loaded when something is asked of it."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import cache
from typing import Any


class Late:
    """Stands for a part until something is asked of it; only then the part, and what is heavy in it, is loaded.

    Planning, showing and undoing need no pictures. Sent to another process, the part itself arrives there.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = cache(make)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._make(), name)

    def __reduce__(self) -> tuple[Any, ...]:
        return copy, (self._make(),)

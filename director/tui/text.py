"""Words from people, models and files on their way to the screen."""

from __future__ import annotations

import unicodedata

from textual.content import Content

from director.cli.output import shown

MOST = 4000              # characters of one text that are shown; nobody reads more in a terminal


def plain(text: str, most: int = MOST) -> str:
    """Text without control, escape and direction characters; its line breaks stay. What is over `most` characters is counted."""
    lines = [shown(line) for line in text[:most].replace("\r\n", "\n").split("\n")]
    whole = unicodedata.normalize("NFC", "\n".join(lines).strip("\n"))
    return whole if len(text) <= most else f"{whole} … ({len(text) - most:,} more characters)"


def line(text: str, most: int = 300) -> str:
    """The same in one line."""
    whole = " ".join(plain(text[:most]).split())
    return whole if len(text) <= most else f"{whole}…"


def styled(*parts: tuple[str, str] | str) -> Content:
    """Parts as (text, style) put together. The texts are never read as markup."""
    return Content.assemble(*parts)

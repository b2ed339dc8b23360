"""Places that a holiday decorates."""

from __future__ import annotations

import re

from director.screenwriter.places import Setting

_HOLIDAY = (
    (r"christmas|santa|advent", "a decorated christmas tree"),
    (r"halloween", "carved pumpkins"),
    (r"birthday", "balloons and a birthday cake"),
    (r"easter", "coloured easter eggs"),
    (r"new year", "fireworks"),
    (r"wedding|marry|marries", "white flowers"),
)


def festive(spot: str, setting: Setting, text: str) -> str:
    """The place of a deed with what the holiday of the story puts there."""
    extra = next(
        (thing for words, thing in _HOLIDAY if re.search(rf"\b(?:{words})\b", text, re.I) and thing.split()[-1] not in text.lower()), ""
    )
    return f"{spot or setting.wide}, {extra}" if extra else spot

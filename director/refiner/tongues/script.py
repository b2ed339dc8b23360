"""What a language written without spaces needs; everything is a regular expression."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, eq=False)
class Script:
    """A language without spaces; the fields as in tongue.Tongue. `cues` are lines `axis.value  words`, `/` between alternatives."""

    name: str
    cues: str
    change: str
    meanwhile: str
    unless: str
    never: str                  # before a cue
    denied: str                 # behind a cue
    like: str                   # behind a cue: 'like', 'of a picture'
    pictured: str
    on: str
    always: str
    subject: str                # what brings in a further subject between two states
    pronouns: str
    before: str                 # small words before a cue that go with it
    behind: str                 # particles behind a cue that go with it
    empty: str                  # words that say nothing of their own
    number: str                 # (number)(counter)(noun) of a count
    digits: dict[str, int]
    lasting: str
    strict: str

    def entries(self) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
        """(axis, value, pattern)."""
        return _entries(self.cues)

    def has(self, kind: str, text: str) -> bool:
        """Whether words of a kind stand in a text."""
        return re.search(getattr(self, kind), text) is not None


@cache
def _entries(cues: str) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    out = []
    for line in re.sub(r"\n\s+", " ", re.sub(r"\|\n\s+", "|", cues.strip())).splitlines():
        key, words = line.split(None, 1)
        axis, value = key.split(".", 1)
        out.append((axis, value, re.compile("|".join(sorted(re.split(r"\s*/\s*", words.strip()), key=len, reverse=True)), re.I)))
    return tuple(out)

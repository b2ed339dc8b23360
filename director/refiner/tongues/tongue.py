"""What a language needs so that its prompts are read and mended: cue words, words of change, and the small words around a cue."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from director.refiner.phrases import Phrase, flowing, table


@dataclass(frozen=True, eq=False)
class Tongue:
    """One language written with spaces. All but `cues`, `small` and `empty` (words) and `numbers` are regular expressions."""

    name: str
    cues: str
    small: str                  # words by which the language is known
    change: str                 # 'then', 'becomes', 'until'
    meanwhile: str              # 'while', 'outside', 'the other': two things in one picture
    unless: str                 # 'except', 'mix of'
    never: str                  # what denies a cue that follows
    like: str                   # what only compares with it or speaks of it
    pictured: str               # things that show pictures
    on: str                     # 'on', 'in', 'of' between a cue and such a thing
    always: str                 # 'the whole time', 'at the same time'
    joints: str                 # 'and', 'but'
    prepositions: str
    articles: str
    empty: str                  # words that say nothing of their own
    definite: str               # what stands before a number that speaks of things already named
    numbers: dict[str, int] = field(default_factory=dict)
    seconds: str = ""
    minutes: str = ""
    lasting: str = ""           # 'lasts', 'clip of'
    pronouns: str = ""          # 'she', 'the same'
    strict: str = "$^"          # 'historically', 'nothing modern': only then do things of today clash with an age

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.small.split())

    @cached_property
    def fillers(self) -> frozenset[str]:
        return frozenset(self.empty.split())

    @cached_property
    def entries(self) -> tuple[tuple[str, str, str, tuple[Phrase, ...]], ...]:
        """(axis, value, strength, phrases)."""
        return tuple((*_named(key), strength, phrases) for key, strength, phrases in table(flowing(self.cues)))

    def has(self, kind: str, text: str) -> bool:
        """Whether words of a kind ('change', 'always') stand in a text."""
        return re.search(rf"(?<![\w-])(?:{getattr(self, kind)})(?![\w-])", text, re.I) is not None


def _named(key: str) -> tuple[str, str]:
    axis, _, value = key.partition(".")
    return axis, value

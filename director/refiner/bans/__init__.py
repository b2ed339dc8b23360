"""What a prompt may ask for that a model's default negative prompt forbids, topic by topic.

A table reads

    stillness
        cues   motion static
        unless motion moving
        says   freeze-frame / stands [perfectly] still
        bans   static / still [frame|picture]

`cues` are (axis, value) of `director.refiner.cues`, `unless` such cues against it, `says` more ways of asking for it,
`bans` the terms of a negative prompt that then must go, whole. `says` and `bans` are in the language of `director.refiner.phrases`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from textwrap import dedent

from director.refiner.bans import bodies, light, look, motion, quality, scene, sound
from director.refiner.phrases import Phrase, pattern, table


@dataclass(frozen=True)
class Topic:
    """One thing that may be asked for, and what forbids it."""

    name: str
    cues: frozenset[tuple[str, str]]
    unless: frozenset[tuple[str, str]]
    says: tuple[Phrase, ...]
    bans: tuple[Phrase, ...]

    @property
    def style(self) -> bool:
        """Whether it is about what the picture is made in: then a drawing in somebody's hand does not count."""
        return any(axis == "medium" for axis, _ in self.cues)

    def forbidden_by(self, term: str) -> bool:
        """Whether a term of a negative prompt forbids this."""
        return any(_whole(phrase.words).fullmatch(term) for phrase in self.bans)


@cache
def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(f"(?:{pattern(phrase)})", re.I)


@cache
def topics() -> tuple[Topic, ...]:
    """Every topic of every table."""
    modules = (motion, look, light, quality, bodies, scene, sound)
    return tuple(_topic(block) for module in modules for block in re.split(r"\n(?=\w)", module.TOPICS.strip()))


def _topic(block: str) -> Topic:
    name, _, lines = block.partition("\n")
    parts = {key: phrases for key, _, phrases in table(dedent(lines))}
    cues, unless = (frozenset((axis, value) for phrase in parts.get(row, ()) for axis, _, value in [phrase.words.partition(" ")])
                    for row in ("cues", "unless"))
    return Topic(name, cues, unless, parts.get("says", ()), parts["bans"])

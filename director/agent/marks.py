"""Marks: characters from Unicode's private use area that stand for shots and quotations in a clause, and numbers in words."""

from __future__ import annotations

import re
from dataclasses import dataclass

FILM = (r"(?:across |over |for )?(?:the|this|our|my) (?:whole|entire|complete|full) (?:film|movie|video|thing|story|piece|clip)|"
    r"(?:of |for )?the (?:whole )?lot\b(?! of\b)|"
    r"overall|throughout|everywhere(?! (?:in|on|at|around|over)\b)|all over(?=\s*(?:$|[,.;]))|across the board|"
        r"(?:in |for |across )?(?:(?:all|every one|each) of|all) (?:her|his|its|their) (?:shots|scenes)|(?:when|where)ever (?:she|he|"
        r"it|they) (?:appears?|is seen|are seen)|from (?:start|beginning) to (?:finish|end)|"
    r"all (?:the way )?through(?: (?:the|this|our|my) (?:film|movie|video|thing))?|in general|as a whole")
"""Words for the film as a whole."""
MARK = "[\ue000-\ue0ff]"
QUOTE = "[\ue100-\ue1ff]"
FIRST, FIRST_QUOTE = 0xE000, 0xE100
NUMBERS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
ORDINALS = {word: n for n, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
    1)}
ORDINALS |= {"opening": 1, "last": -1, "final": -1, "closing": -1, "ending": -1, "penultimate": -2, "middle": 0}


ONE_OF_TAKES = re.compile(
    r"\W*(?:(?:no|actually|then|rather|use|take|pick|choose|go|back|to|with|i|we|prefer|preferred|want|like|liked|but|and)\W+)*(?:the )?"
    rf"(?:{'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) ones?(?:\W+(?:after|all|again|instead|please|then))*\W*", re.I)
"""'No, the first one after all', said behind another take: one of the takes."""


@dataclass(frozen=True)
class Reference:
    """Shots that were meant. `question` is set where that is not clear; `whole`: the film as such was named."""

    ids: tuple[str, ...]
    said: str
    question: str = ""
    whole: bool = False
    loose: str = ""                  # the question to ask before anything is destroyed: one was named, several fit


@dataclass(frozen=True)
class Marked:
    """A clause with marks, and what they stand for."""

    text: str
    references: tuple[Reference, ...]
    quotes: tuple[str, ...]


def index(character: str) -> int:
    """Which reference or quotation a mark stands for."""
    return ord(character) - (FIRST_QUOTE if ord(character) >= FIRST_QUOTE else FIRST)


def ordinal(word: str, count: int) -> int | None:
    """'third', '3rd', 'last', 'two', '3' as a place from 0 among `count`; None where it is out of range."""
    plain = word.lower().removeprefix("the ").strip()
    number = ORDINALS.get(plain, NUMBERS.get(plain))
    if number is None:
        digits = re.search(r"\d+", plain)
        number = int(digits[0]) if digits else None
    if number is None:
        return None
    if plain == "middle":
        return (count - 1) // 2
    place = number - 1 if number > 0 else count + number
    return place if 0 <= place < count else None

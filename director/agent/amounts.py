"""Amounts as people write them, in figures that the rules know: 'a second and a half' is 1.5 seconds, 'a quarter of a minute' 15."""

from __future__ import annotations

import re
from collections.abc import Callable

_WORDS = {word: n for n, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty".split())}
_WORDS |= {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "a": 1, "an": 1}
_N = "|".join(sorted(_WORDS, key=len, reverse=True))
_UNIT = r"(?P<unit>seconds?|secs?|minutes?|mins?)"
SMALL_NUMBERS = {word: n for word, n in _WORDS.items() if 0 < n < 13 and len(word) > 2}
"""'two' to 'twelve', and 'one'."""
_MANY = {"couple of": 2.0, "couple": 2.0, "few": 3.0}


def _value(word: str) -> float:
    return float(_WORDS[word.lower()]) if word.lower() in _WORDS else float(word)


def _seconds(amount: float, unit: str) -> str:
    return f"{amount * (60 if unit.lower().startswith('min') else 1):g} seconds"


_READ: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (rf"\b(?P<n>{_N}|\d+) {_UNIT} and a (?P<part>half|"
        rf"quarter)\b", lambda m: _seconds(_value(m["n"]) + (0.5 if m["part"].lower() == "half" else 0.25), m["unit"])),
    (rf"\b(?P<n>{_N}|\d+) and a (?P<part>half|"
        rf"quarter) {_UNIT}\b", lambda m: _seconds(_value(m["n"]) + (0.5 if m["part"].lower() == "half" else 0.25), m["unit"])),
    (rf"\b(?P<n>{_N.replace('|an', '').replace('|a', '')})[- ]sec(?:ond)? "
        rf"(?=(?:(?!off )[a-z-]+ )?(?:shots?|clips?|scenes?|close|cut-?away|insert|detail|pause)\b)",
        lambda m: f"{_value(m['n']):g}-second "),
    (r"\banother (?:(?P<n>\d+(?:\.\d+)?|two|three|four|five) )?(?P<unit>seconds?|secs?)\b",
        lambda m: f"{_value(m['n'] or 'a'):g} more {'seconds' if m['n'] else 'second'}"),
    (rf"\b(?:a )?quarter of an? {_UNIT}\b", lambda m: _seconds(0.25, m["unit"])), (rf"\bthree quarters of "
        rf"an? {_UNIT}\b", lambda m: _seconds(0.75, m["unit"])),
    (r"\bhalf a (?P<unit>minute)\b", lambda m: _seconds(0.5, m["unit"])), (rf"\b(?:a )?half {_UNIT}\b", lambda m: _seconds(0.5, m["unit"])),
    (rf"\ban? (?P<many>couple of|couple|few) (?P<more>more |extra "
        rf")?{_UNIT}\b", lambda m: f"{_MANY[m['many'].lower()]:g} {m['more'] or ''}seconds"
     if m["unit"].lower().startswith("s") else _seconds(_MANY[m["many"].lower()], m["unit"])),
    (rf"\b(?P<n>{_N})(?P<more> more| extra| additional)? (?P<unit>seconds|secs)\b", lambda m: f"{_value(m['n']):g}{m['more'] or ''} "
        f"seconds"),
    (rf"\b(?P<n>{_N.replace('|an', '').replace('|a', '')}) (?P<what>percent|per cent|db|decibels?|frames (?:a|per) "
        rf"second)\b", lambda m: f"{_value(m['n']):g} {m['what']}"),
)


def figures(text: str) -> str:
    """The text with its amounts of time, shares and levels in figures; all else as it was."""
    for said, meaning in _READ:
        text = re.sub(said, meaning, text, flags=re.I)
    return text

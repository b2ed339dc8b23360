"""Words written so that they are read but not found: letters of another alphabet that look the same, digits for letters, letters apart,
marks piled on letters. What is undone here is looked at beside the text as it stands, never in its place."""

from __future__ import annotations

import re
import unicodedata

_ALIKE = str.maketrans(
    "аеорсухіјѕһԁԛԝвкмнтАВЕКМНОРСТУХІЈЅαβεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɡɑ",
    "aeopcyxijshdqwbkmhtABEKMHOPCTYXIJSabeiknoptuxABEZHIKMNOPTYXiga")
"""Letters of Cyrillic and Greek that look like Latin ones (Unicode Technical Standard 39, confusables)."""
_DIGITS = str.maketrans("013457@$€", "oieastase")
_APART = re.compile(r"(?<![\w'’])(?:\w[ ._*·|/-]{1,2}){2,}\w(?!\w)")
_PILED = 3
"""Marks without a letter of their own from which on they are taken for a disguise, and not for a language's writing."""


def undone(text: str) -> str:
    """The text without such disguises; the same text where it has none."""
    text = re.sub(r"[^\W\d_]+", _latin if re.search(r"[A-Za-z]", text) else lambda word: word[0], text)
    text = re.sub(r"(?<![\w@$€])[A-Za-z]+(?:[013457@$€]+[A-Za-z]+)+(?!\w)", lambda word: word[0].translate(_DIGITS), text)
    text = _APART.sub(_joined, text)
    piled = [c for c in text if unicodedata.combining(c) and ord(c) < 0x370]
    return "".join(c for c in text if c not in piled) if len(piled) >= _PILED else text


def _latin(word: re.Match[str]) -> str:
    """A word in Latin letters that others stand between; one in another alphabet alone is a word of its language, unless every letter
    of it looks Latin."""
    plain = word[0].translate(_ALIKE)
    return plain if plain.isascii() else word[0]


def _joined(run: re.Match[str]) -> str:
    """'s e x' as one word; an article before it stays one."""
    letters = re.sub(r"[\W_]", "", run[0])
    return f"{letters[0]} {letters[1:]}" if letters[0] in "aAI" and len(letters) > 3 else letters

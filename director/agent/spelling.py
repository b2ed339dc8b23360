"""Typing errors in command words. Words that exist, and words of the film, are left alone."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from functools import cache

from director import dictionary


def corrected(text: str, commands: Collection[str], film: Collection[str]) -> str:
    """The text with every unknown word put right that is close to a command's word."""
    def one(hit: re.Match[str]) -> str:
        word = hit[0].lower()
        if len(word) < 4 or word in commands or word in film:
            return hit[0]
        near = difflib.get_close_matches(word, _near(word, tuple(commands)), 1, 0.74)
        return near[0] if near and not dictionary.known(word) else hit[0]

    return re.sub(r"[a-zA-Z]+(?:'[a-z]+)?", one, text)


@cache
def _near(word: str, commands: tuple[str, ...]) -> list[str]:
    """Candidates of about the same length that begin alike, so that nothing far-fetched is taken."""
    return [each for each in commands if abs(len(each) - len(word)) <= 2 and len(each) >= 3 and {each[0], each[1]} & {word[0], word[1]}]

"""Typing errors in command words. Words that exist, and words of the film, are left alone."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from functools import cache

from director import dictionary


def corrected(text: str, commands: Collection[str], film: Collection[str]) -> str:
    """The text with every unknown word put right that is close to a command's word."""
    words = re.findall(r"[a-zA-Z]+", text.lower())
    strange = [word for word in words if len(word) > 1 and not (dictionary.known(word) or word in commands or word in film)]
    if len(strange) > max(2, len(words) * 0.6) and sum(bool(_nearest(each, tuple(commands))) for each in strange) < 0.8 * len(strange):
        return text                                              # another language, not bad typing

    def one(hit: re.Match[str]) -> str:
        word = hit[0].lower()
        if len(word) < 3 or "'" in word or word in commands or word in film or dictionary.known(word):
            return hit[0]
        command = _nearest(word, tuple(commands))
        shown = next((each for each in sorted(film) if len(each) > 4 and each[0] == word[0] and _one_slip(word, each)), "")
        return shown if shown and len(command) < len(word) else command or hit[0]

    return re.sub(r"(?<![\w'])[a-zA-Z]+(?:'[a-z]+)?(?!\w)", one, text)


@cache
def _nearest(word: str, commands: tuple[str, ...]) -> str:
    """The command's word that one slip of the fingers makes into this one; else one that looks much alike, begins alike
    and is about as long, so that nothing far-fetched is taken. "" where there is none."""
    slips = [each for each in commands if _one_slip(word, each)]
    if slips:
        return max(slips, key=lambda each: (each[0] == word[0], each in _USUAL, sorted(each) == sorted(word), len(each)))
    near = [each for each in commands if abs(len(each) - len(word)) <= 2 and len(each) >= 3 and {each[0], each[1]} & {word[0], word[1]}]
    close = difflib.get_close_matches(word, near, 1, 0.74 if len(word) > 3 else 0.85)
    mixed = [each for each in near if each in _USUAL and each[0] == word[0] and each[-1] == word[-1] and set(word) <= set(each)]
    return next(iter([*close, *mixed]), "")


_USUAL = frozenset("white black shot "
    "shots scene make more the and remove delete music darker brighter title swap change put last first second "
    "third".split())


def _one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter more, fewer or other, or by two neighbours that changed places."""
    if abs(len(one) - len(other)) > 1 or len(other) < 3:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, others = one[start:], other[start:]
    return rest[1:] == others[1:] or rest == others[1:] or rest[1:] == others or (rest[1::-1] == others[:2] and rest[2:] == others[2:])

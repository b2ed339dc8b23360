"""Other languages: one file each; told apart by their small words and their letters."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from director.refiner import lexicon
from director.refiner.classes import CLASSES
from director.refiner.phrases import beginnings
from director.refiner.tongues import chinese, french, german, italian, japanese, portuguese, spanish
from director.refiner.tongues.script import Script
from director.refiner.tongues.tongue import Tongue

SPACED: tuple[Tongue, ...] = (french.TONGUE, spanish.TONGUE, german.TONGUE, portuguese.TONGUE, italian.TONGUE)
_ENGLISH = frozenset("the of and with is in a on at an to from by his her its their into over under while as for who that it this but she "
                     "he are no not all through every".split())
def of(text: str) -> Tongue | Script | None:
    """The language of a text; None for English and for whatever is not known."""
    if re.search(r"[\u3040-\u30ff]", text):
        return japanese.SCRIPT
    if len(re.findall(r"[\u3400-\u9fff]", text)) >= 2:
        return chinese.SCRIPT
    return _spaced(text)


@lru_cache(maxsize=256)
def _spaced(text: str) -> Tongue | None:
    words = [w.lower() for i, w in enumerate(re.findall(r"[^\W\d_]+", text))
             if len(w) > 1 and (i == 0 or len(w) > 3 or w.islower() or text.isupper())]
    english = sum(word in _ENGLISH for word in words)
    scores = [sum(1.0 * (word in tongue.words and word not in _ENGLISH) + 0.6 * _own(tongue, word) for word in words)
              for tongue in SPACED]
    best = [tongue for tongue, score in zip(SPACED, scores, strict=True) if score == max(scores)]
    if max(scores) <= max(english, 0.9):
        return None
    return max(best, key=lambda tongue: _hits(tongue, text)) if len(best) > 1 else best[0]


def _hits(tongue: Tongue, text: str) -> int:
    """How many letters of a text are cues of a language."""
    there = beginnings(text)
    return sum(len(hit.group()) for *_, phrases in tongue.entries for p in phrases if p.within(there) for hit in p.find(text))


@lru_cache(maxsize=4096)
def _own(tongue: Tongue, word: str) -> bool:
    """Whether a longer word is in a language's own table, and in none of the English ones."""
    return len(word) > 3 and _stands(word, tongue.cues.lower()) and not _stands(word, _english())


def _stands(word: str, text: str) -> bool:
    return word in text and re.search(rf"(?<![^\W\d_]){word}(?![^\W\d_])", text) is not None


@cache
def _english() -> str:
    return " ".join([*CLASSES.values(), *(phrase.words for *_, phrases in lexicon.entries() for phrase in phrases)]).lower()

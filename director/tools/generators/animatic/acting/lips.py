"""Mouths that follow words: the shape of every sound in its time, shut in the pauses.

A shape is how far the mouth opens, how wide its corners stand and whether the lips are round; any mouth that knows "open", "o"
and "shut" can show it, whoever it belongs to. Sounds come from a voice's phonemes where there are some, else from the letters.
"""

from __future__ import annotations

import random
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from director.model import Uttered
from director.speech import ESTIMATE

SHUT_AFTER = 0.12
"""Seconds between two words from which the mouth shuts."""
ROUND, AJAR = 0.5, 0.07
GLIDE = 0.05
"""Seconds in which one shape becomes the next, at most; lips are a little early, as they are in life."""


@dataclass(frozen=True)
class Shape:
    """`gape` 0 (shut) to 1, `wide` as a share of the mouth at rest, `round_` 0 or 1."""

    gape: float
    wide: float = 1.0
    round_: float = 0.0


SHAPES = {
    "shut": Shape(0.0), "ah": Shape(1.0, 0.98), "eh": Shape(0.68, 1.06), "ee": Shape(0.40, 1.18), "uh": Shape(0.55, 0.92),
    "oh": Shape(0.95, 1.25, 1.0), "oo": Shape(0.55, 0.8, 1.0), "teeth": Shape(0.16, 0.86), "tongue": Shape(0.42, 0.95),
    "sh": Shape(0.45, 0.95, 1.0), "hiss": Shape(0.22, 1.05),
}
_SIGNS = {
    "shut": "mbpмбпμβπɓ", "teeth": "fvфвφʋⱱ", "tongue": "lłлλθðɫʎ", "sh": "ʃʒɕʑɥшжщч", "oo": "uwʊʉɯуюωɰ", "oh": "oɔɒøœоό",
    "ah": "aɑæʌɐɶаяαά", "eh": "eɛəɜɘɚɝеэёєεέ", "ee": "iyɪʏɨыиіїηιυήίύj", "hiss": "cdgkhnqrstxzɡɹɾŋɲçʁʀʔɣχħɳʂʈɖдгкхнрстзцйδγκχνρστξζ",
}
_BY_SIGN = {sign: shape for shape, signs in _SIGNS.items() for sign in signs}
_ENGLISH = (
    ("ough", "oh"), ("augh", "oh"), ("igh", "ah ee"), ("tion", "sh eh hiss"), ("oo", "oo"), ("ee", "ee"), ("ea", "ee"), ("ie", "ee"),
    ("ou", "ah oo"), ("ow", "oh oo"), ("oa", "oh"), ("ai", "eh ee"), ("ay", "eh ee"), ("ey", "eh ee"), ("oi", "oh ee"), ("oy", "oh ee"),
    ("au", "oh"), ("aw", "oh"), ("ew", "oo"), ("ue", "oo"), ("wh", "oo"), ("qu", "hiss oo"), ("sh", "sh"), ("ch", "sh"), ("th", "tongue"),
    ("ph", "teeth"), ("ck", "hiss"), ("ng", "hiss"),
)
_VOWELS = ("ah", "eh", "ee", "uh", "oh", "oo")


@dataclass(frozen=True)
class Mouth:
    """What to show: a variant of the mouth and how it is stretched. `gape` is how far it is open, 0..1."""

    variant: str
    across: float = 1.0
    down: float = 1.0
    gape: float = 0.0


class Lips:
    """The mouth of one speaker through a shot: `beats` of (start, end, shape), seconds, in order."""

    def __init__(self, beats: list[tuple[float, float, Shape]]) -> None:
        self._beats = beats
        self._starts = [start for start, _, _ in beats]

    def at(self, t: float) -> Mouth:
        """The mouth at a moment."""
        shape = self.shape(t)
        if shape.gape < AJAR:
            return Mouth("shut")
        if shape.round_ >= ROUND:
            return Mouth("o", 1.15 * shape.wide, 0.55 + 0.85 * shape.gape, shape.gape)
        return Mouth("open", shape.wide, 0.16 + 0.84 * shape.gape, shape.gape)

    def shape(self, t: float) -> Shape:
        index = bisect_right(self._starts, t + GLIDE / 2) - 1
        if index < 0:
            return SHAPES["shut"]
        start, end, shape = self._beats[index]
        if t >= end:
            shape, start = SHAPES["shut"], end
            before = self._beats[index][2]
        else:
            before = self._beats[index - 1][2] if index and self._beats[index - 1][1] > start - SHUT_AFTER else SHAPES["shut"]
        go = min(1.0, max(0.0, (t + GLIDE / 2 - start) / GLIDE))
        return Shape(before.gape + (shape.gape - before.gape) * go, before.wide + (shape.wide - before.wide) * go,
            shape.round_ if go > 0.5 else before.round_)

    def active(self, t: float, reach: float = 0.45) -> float:
        """How much is being said around a moment, 0..1: what hands and brows go by."""
        spoken = sum(max(0.0, min(end, t + reach) - max(start, t - reach)) for start, end, _ in self._beats)
        return min(1.0, spoken / reach)


def lips(words: tuple[Uttered, ...], sung: bool = False) -> Lips:
    """From words in time to shapes in time. Vowels last twice as long as what stands around them, four times when sung."""
    beats: list[tuple[float, float, Shape]] = []
    for word, after in zip(words, (*words[1:], None), strict=True):
        shapes = sounds(word.sounds) if word.sounds else spelled(word.text)
        if not shapes or word.end <= word.start:
            continue
        end = after.start if after and after.start - word.end < SHUT_AFTER else word.end
        weights = [(4.0 if sung else 2.0) if name in _VOWELS else 1.0 for name in shapes]
        at, unit = word.start, (end - word.start) / sum(weights)
        for name, weight in zip(shapes, weights, strict=True):
            beats.append((at, at + weight * unit, SHAPES[name]))
            at += weight * unit
    return Lips(beats)


@cache
def sounds(phonemes: str) -> tuple[str, ...]:
    """Names of shapes for phonemes of the IPA: 'l ˈʌ v l i'."""
    return tuple(_BY_SIGN[sign] for sign in unicodedata.normalize("NFD", phonemes.lower()) if sign in _BY_SIGN)


@cache
def spelled(word: str) -> tuple[str, ...]:
    """Names of shapes for a word as it is written; signs that are no letters of an alphabet are a syllable each."""
    low = "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(sign))
    low = re.sub(r"(?<=[aeiouy][^aeiouy\W])e(?=s?\b)", "", low)                # a silent e
    out: list[str] = []
    at = 0
    while at < len(low):
        pair = next(((letters, shape) for letters, shape in _ENGLISH if low.startswith(letters, at)), None)
        sign = low[at]
        if pair:
            out.extend(pair[1].split())
        elif sign in _BY_SIGN:
            out.append("uh" if sign == "u" and 0 < at < len(low) - 1 else "hiss" if sign in "yj" and at == 0 else _BY_SIGN[sign])
        elif sign.isalnum():
            out.extend(_syllable(sign))
        at += len(pair[0]) if pair else 1
    return tuple(out)


def _syllable(sign: str) -> tuple[str, ...]:
    """A sign of a syllabary by its name ('HIRAGANA LETTER KA'), any other sign by its number: some consonant and some vowel."""
    last = unicodedata.name(sign, "").rsplit(" ", 1)[-1].lower()
    if 0 < len(last) <= 4 and last.isalpha() and not sign.isdigit():
        return tuple(_BY_SIGN[letter] for letter in last if letter in _BY_SIGN)
    return ("hiss", "shut", "tongue", "teeth")[ord(sign) % 4], _VOWELS[ord(sign) // 4 % 5]


def babble(seed: int, seconds: float, sung: bool) -> Lips:
    """Somebody who speaks or sings, where nobody says what."""
    rng = random.Random(seed)
    text = ""
    while len(text) < 14 * seconds + 20:
        phrase = ["".join(rng.choice("m b l s t f n d".split()) + rng.choice("a e i o oo ai".split()) for _ in range(rng.randint(1, 3)))
                  for _ in range(rng.randint(3, 6))]
        text += " ".join(phrase) + rng.choice((", ", ". "))
    slow = 1.9 if sung else 1.0
    words = ESTIMATE.timed(text, "en", None, float("inf"))
    return lips(tuple(word.but(start=0.3 + word.start * slow, end=0.3 + word.end * slow) for word in words), sung)

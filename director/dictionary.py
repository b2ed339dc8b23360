"""English word forms from lemminflect's dictionary (NIH's SPECIALIST lexicon), looked up without loading it.

The package's own look-up parses all 120,000 lines into objects, and imports numpy, before it answers: half a second. A
command that asks about ten words is answered from the unpacked text in a hundredth of that. The tables are CSV, sorted,
one `word,category,forms` a line with `/` between variants.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_VERB_FORMS = ("past", "participle", "ing", "third")     # the order of the columns of a verb


def known(word: str) -> bool:
    """Whether it is an English word, in any form."""
    return _at(_table("lemma_lu.csv.gz"), word.lower().encode()) >= 0


def bases(word: str, category: str) -> tuple[str, ...]:
    """The base forms of which `word` is a form, as a 'verb', 'noun', 'adj' or 'adv': ('leaves', 'verb') -> ('leave',)."""
    return _row("lemma_lu.csv.gz", word, category)


def comparative(word: str) -> bool:
    """Whether it is an adjective in the comparative: 'moodier'. The lexicon has few of those, so the endings are tried."""
    stems = (word[:-3] + "y", word[:-2], word[:-1], word[:-3])
    return len(word) > 4 and word.endswith("er") and any(stem in bases(stem, "adj") for stem in stems)


def verb_forms(base: str) -> dict[str, tuple[str, ...]]:
    """past, participle, ing and third of a verb, each with its variants; empty for what is no verb."""
    columns = ",".join(_row("infl_lu.csv.gz", base, "verb", variants=False)).split(",")
    return {form: tuple(column.split("/")) for form, column in zip(_VERB_FORMS, columns, strict=False) if column}


def _row(name: str, word: str, category: str, variants: bool = True) -> tuple[str, ...]:
    table, key = _table(name), word.lower().encode()
    at = _at(table, key)
    while at >= 0 and table.startswith(key + b",", at):
        end = table.index(b"\n", at)
        kind, _, row = table[at + len(key) + 1 : end].decode().partition(",")
        if kind == category:
            return tuple(row.split("/")) if variants else (row,)
        at = end + 1
    return ()


def _at(table: bytes, key: bytes) -> int:
    """Where the first line of a word begins, by bisection; -1 where it has none."""
    low, high = 1, len(table)
    while low < high:
        start = table.rfind(b"\n", 0, (low + high) // 2) + 1
        end = table.index(b"\n", start)
        if table[start : table.find(b",", start, end)] < key:
            low = end + 1
        else:
            high = start
    return low if table.startswith(key + b",", low) else -1


@cache
def _table(name: str) -> bytes:
    package = find_spec("lemminflect")
    assert package is not None and package.origin, "lemminflect is a dependency"
    return b"\n" + gzip.decompress((Path(package.origin).parent / "resources" / name).read_bytes()) + b"\n"

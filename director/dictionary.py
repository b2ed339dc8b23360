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
    return f"\n{word.lower()},".encode() in _table("lemma_lu.csv.gz")


def bases(word: str, category: str) -> tuple[str, ...]:
    """The base forms of which `word` is a form, as a 'verb', 'noun', 'adj' or 'adv': ('leaves', 'verb') -> ('leave',)."""
    return _row("lemma_lu.csv.gz", word, category)


def verb_forms(base: str) -> dict[str, tuple[str, ...]]:
    """past, participle, ing and third of a verb, each with its variants; empty for what is no verb."""
    columns = ",".join(_row("infl_lu.csv.gz", base, "verb", variants=False)).split(",")
    return {form: tuple(column.split("/")) for form, column in zip(_VERB_FORMS, columns, strict=False) if column}


def _row(name: str, word: str, category: str, variants: bool = True) -> tuple[str, ...]:
    table, head = _table(name), f"\n{word.lower()},{category},".encode()
    start = table.find(head)
    if start < 0:
        return ()
    start += len(head)
    row = table[start:table.index(b"\n", start)].decode()
    return tuple(row.split("/")) if variants else (row,)


@cache
def _table(name: str) -> bytes:
    package = find_spec("lemminflect")
    assert package is not None and package.origin, "lemminflect is a dependency"
    return b"\n" + gzip.decompress((Path(package.origin).parent / "resources" / name).read_bytes()) + b"\n"

"""A small language for lists of phrases, so that tables of words read like words.

    bomb making     pipe bomb* / [how] to build (a|the) bomb / make .. look real

A line of a table is the name of a class and its phrases; indented lines go on. ` / ` stands between phrases. `word*` is any ending,
`*word` any beginning, `(a|b c)` one of these, `[a|b]` may be there, `~` is any one word, `..` up to five words, `=Tusk` has this case,
`=Name` is any word with a capital. Between words stand spaces, hyphens or commas. In scripts that do not part words a phrase may
stand anywhere, and up to ten letters may stand between its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

_TOKEN = re.compile(r"\.\.|[\[\]()|]|[^\s\[\]()|]+")
_GAP = r"[\s,–—-]+"
_CLOSE = r"[^.!?。！？।]{0,10}?"
_ANY = r"[\w'’-]{1,40}"
_SOME = rf"(?:[\w'’]{{1,40}}{_GAP}){{0,6}}"             # no hyphen inside a word: 'a-b-c' must be read in one way only


def table(text: str) -> dict[str, str]:
    """The classes of a table: name to phrases. A name is what stands before two spaces at the start of a line."""
    out: dict[str, str] = {}
    name = ""
    for line in text.strip("\n").splitlines():
        if not line.startswith(" "):
            name, _, line = (line + " ").partition("  ") if "  " in line else (line[:16].strip(), "", line[16:])
        out[name] = f"{out.get(name, '')} {line.strip()}".strip()
    return out


def compiled(phrases: str, parted: bool = True) -> re.Pattern[str]:
    """One pattern for all phrases of a list; `parted` = the language writes spaces between its words."""
    rows = [row.strip() for row in re.split(r"\s/(?:\s|$)", phrases) if row.strip()]
    either = "|".join(source(row, parted) for row in rows) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)" if parted else f"(?:{either})", re.I)


class Rows:
    """Phrases of a list, or regular expressions of names, of which only those are compiled that a text can hold: a word of each tells."""

    def __init__(self, rows: Iterable[tuple[tuple[str, ...], str]], parted: bool = True) -> None:
        """`rows`: words of which one must be in the text (none = not known), and the phrase."""
        self._parted, self._rows = parted, tuple(rows)
        self._words = [(word, number) for number, (words, _) in enumerate(self._rows) for word in words or ("",)]

    def near(self, text: str) -> tuple[str, ...]:
        """The rows that may stand in the `plainly` written text, in the order of the list."""
        return tuple(self._rows[number][1] for number in sorted({number for word, number in self._words if word in text}))

    def stand_in(self, text: str, plain: str) -> bool:
        """Whether one of the phrases stands in the text, which is `plain` when it is written `plainly`."""
        return any(_row(row, self._parted).search(text) for row in self.near(plain))

    def found(self, text: str, plain: str) -> Iterator[re.Match[str]]:
        """Where they stand, the same as one pattern of them all would find."""
        return compiled(" / ".join(near), self._parted).finditer(text) if (near := self.near(plain)) else iter(())


@cache
def _row(row: str, parted: bool) -> re.Pattern[str]:
    return compiled(row, parted)


def listed(phrases: str, parted: bool = True) -> Rows:
    """The phrases of a list, to be looked for in texts one by one."""
    return Rows(((_telling(row.strip()), row.strip()) for row in re.split(r"\s/(?:\s|$)", phrases) if row.strip()), parted)


def plainly(text: str) -> str:
    """The text in small letters, as the words of `Rows` are: letters that are the same to a pattern that knows no case are one."""
    return text.translate(_SAME).lower()


def _telling(phrase: str) -> tuple[str, ...]:
    """The longest word that a phrase cannot be without, or words of which it has one; none where neither is seen at a glance."""
    phrase = _without(_MAY_BE, phrase)
    outside = _without(_GROUP, phrase)
    if "|" in outside:
        return ()
    if words := _LETTERS.findall(outside):
        return (plainly(max(words, key=len)),)
    groups: list[list[list[str]]] = [[_LETTERS.findall(way) for way in group.split("|")] for group in _GROUP.findall(phrase)]
    sure: list[list[str]] = [[plainly(word) for way in ways for word in way] for ways in groups if all(ways)]
    fewest = min(sure, key=len, default=[])
    return tuple(fewest) if "(" not in _GROUP.sub("", phrase) else ()


def _without(what: re.Pattern[str], phrase: str) -> str:
    while (left := what.sub(" ", phrase)) != phrase:
        phrase = left
    return phrase


_SAME = {0x130: "i", 0x131: "i", 0x17f: "s", 0x212a: "k"}
_MAY_BE = re.compile(r"\[[^\[\]]*\]|=Name\b")
_GROUP = re.compile(r"\([^()]*\)")
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def source(phrase: str, parted: bool = True) -> str:
    """The regular expression of one phrase."""
    out, gap = "", False
    between = _GAP if parted else _CLOSE
    for token in _TOKEN.findall(phrase):
        if token == "|":
            out, gap = out + "|", False
        elif token in "([":
            out, gap = out + (between if gap else "") + ("(?:" if token == "(" else "(?:(?:"), False
        elif token == ")":
            out, gap = out + ")", True
        elif token == "]":
            out, gap = out + f"){between})?", False
        elif token == "..":
            out, gap = out + (between if gap else "") + (_SOME if parted else _CLOSE), False
        else:
            out, gap = out + (between if gap else "") + _word(token), True
    return out


def _word(token: str) -> str:
    if token == "~":
        return _ANY
    if token == "=Name":
        return r"(?-i:[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČŠŽĐĞİŞŐŰŘĎŤŇŮĚΑ-ΩЀ-Я][\w'’-]{1,40})"
    if token.startswith("="):
        return f"(?-i:{re.escape(token[1:])})"
    before, after = (r"\w*" if token.startswith("*") else ""), (r"\w*" if token.endswith("*") else "")
    return before + re.escape(token.strip("*")).replace("'", "['’]?").replace(r"\-", r"[\s-]?") + after

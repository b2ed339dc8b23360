"""A small language for lists of phrases, so that tables of words read like words.

    bomb making     pipe bomb* / [how] to build (a|the) bomb / make .. look real

A line of a table is the name of a class and its phrases; indented lines go on. ` / ` stands between phrases. `word*` is any ending,
`*word` any beginning, `(a|b c)` one of these, `[a|b]` may be there, `~` is any one word, `..` up to five words, `=Tusk` has this case,
`=Name` is any word with a capital. Between words stand spaces, hyphens or commas. In scripts that do not part words a phrase may
stand anywhere, and up to ten letters may stand between its words.
"""

from __future__ import annotations

import re
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

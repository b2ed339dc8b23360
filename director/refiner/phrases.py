"""A small language for phrases, so that tables of film words read like film words.

    night      night [sky|scene|shot] / dead of night / moonlit

A phrase is words; ` / ` stands between phrases. `[a|b c]` may be there, `[a|b]*` or `(a|b)*` any number of times, `(a|b c)` must be
one of these, `~` is any one word, `...` runs to the next comma or stop, `word*` is any ending, `word+s` an optional s, `{name}` a list in
`CLASSES`; `'s` behind a bracket or a list is its genitive.
Between words stands a space or a hyphen,
between brackets with `-` between them also nothing; a hyphen inside a word may also be nothing (`close-up` finds 'close up' and
'closeup'). British and American spellings of colour, grey and -ise are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from director.refiner.classes import CLASSES
from director.refiner.needs import SPELT, Need, beginnings, needed, possible

__all__ = ["Phrase", "beginnings", "flowing", "pattern", "table"]
_TOKEN = re.compile(r"[\])]\*|[\[\]()|]|[^\s\[\]()|]+")
FEW = 4                  # texts of which a phrase is asked before it is worth while to work out once and for all what it needs
_ANY = r"[\w'’-]+"
_OFTEN = {")": "", "]": "?", "]*": "{0,5}", ")*": "{0,5}"}       # how often what stands before the bracket may come


@cache
def pattern(phrase: str) -> str:
    """The regular expression (source) of one phrase."""
    return _choice(_TOKEN.findall(phrase)[::-1])[0]


def _choice(left: list[str]) -> tuple[str, str]:
    """(alternatives up to the closing bracket, that bracket); `left` is a stack of tokens, the next one last."""
    ways: list[list[tuple[str, str]]] = [[]]
    joins = False
    while left and (token := left.pop()) not in _OFTEN:
        if token == "|":
            ways.append([])
        elif token == "+s":
            ways[-1][-1] = (f"{ways[-1][-1][0]}s?", ways[-1][-1][1])
        elif token == "'s":
            ways[-1][-1] = (f"{ways[-1][-1][0]}['’]s", ways[-1][-1][1])
        elif token == "-":
            joins = True                        # between two brackets: every gap may be a hyphen, or nothing
            continue
        elif token in "([":
            inner, close = _choice(left)
            ways[-1].append((f"(?:{inner})", _OFTEN[close]))
            if joins and [often for _, often in ways[-1][-2:]] == ["", ""]:
                ways[-1][-2:] = [(rf"{ways[-1][-2][0]}[\s_-]*{ways[-1][-1][0]}", "")]
        else:
            ways[-1].append((_word(token), "?" if token == "..." else ""))
        joins = False
    return "|".join(map(_row, ways)), token if token in _OFTEN else ")"


def _row(items: list[tuple[str, str]]) -> str:
    """Words one after the other; one that may be missing takes the space towards the first that must be there with it."""
    anchor = next((i for i, (_, often) in enumerate(items) if not often), 0)
    before = "".join(f"(?:{word}{_gap(word, often)}){often}" for word, often in items[:anchor])
    after = "".join(f"(?:{_gap(word, often)}{word}){often}" if often else _gap(word, often) + word for word, often in items[anchor + 1:])
    return before + (items[anchor][0] if items else "") + after


def _gap(word: str, often: str) -> str:
    """Between words that may come several times a comma may stand: 'a dark, stormy night'."""
    return r",?[\s_-]+" if often == _OFTEN["]*"] and _ANY not in word else r"[\s_-]+"


def _word(token: str) -> str:
    if token == "~":
        return _ANY
    if token == "...":
        return (r"[^,.;:!?|]{0,160}?(?=[,.;:!?|]|\s//|\s(?:while|then|but|und|et|y|ed|and then|and at the same|and simultaneously|and also|"
                r"as the|as she|as he|as we|as it|which|even as|whilst|at the same|in the same|and it|and in (?:that|the)|"
                r"and (?:drives?|zooms?|pans?|tilts?|swings?|pushes|pulls|backs|cranes?|tracks?|orbits|circles))\b|$)")
    if token.startswith("{"):
        name, owns = token[1:].split("}")
        return f"(?:{CLASSES[name].replace('grey', 'gr[ae]y')})" + owns.replace("'", "['’]")
    end = ""
    if token.endswith("*"):
        token, end = token[:-1], r"\w*"
    elif token.endswith("+s"):
        token, end = token[:-2], "s?"
    word = re.escape(token).replace(r"\-", r"[\s-]?").replace("'", "['’]?")
    word = word.replace("colour", "colou?r").replace("grey", "gr[ae]y").replace("realis", "reali[sz]").replace("ylis", "yli[sz]")
    return word + end


@dataclass(frozen=True)
class Phrase:
    """One phrase; what must be in a text for it to stand there is told by its words."""

    words: str

    @cached_property
    def must(self) -> str:
        """One word, or the beginning of one, that stands in every form of the phrase, as `beginnings` has it; '' where none is seen at a
        glance."""
        sure = self.words
        while "(" in sure or "[" in sure:
            sure = _BRACKETS.sub(" ", sure)
        tokens = sure.split()
        if "|" in sure or "+s" in tokens:
            return ""
        spelt = SPELT.search(sure) is not None
        return max((_glance(token, spelt) for token in tokens), key=len, default="")

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """What must be in a text for the phrase."""
        return needed(_TOKEN.findall(self.words))

    def within(self, beginnings: frozenset[str]) -> bool:
        """Whether a text with these words and beginnings may hold the phrase; saves compiling the thousands that it cannot hold."""
        if self.must and self.must not in beginnings:
            return False
        asked = self.__dict__["asked"] = self.__dict__.get("asked", 0) + 1
        if asked <= FEW and ")+s" not in self.words:
            return possible(_TOKEN.findall(self.words), beginnings)
        for need in self.needs:                        # noqa: SIM110 - this is asked 8,000 times of every prompt
            if need.marks.isdisjoint(beginnings) or (need.ways and not need.met(beginnings)):
                return False
        return True

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the phrase stands."""
        return _compiled(self.words).finditer(text)


_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]\*?")
_LETTERS = re.compile(r"[a-z]{2,}")


def _glance(token: str, spelt: bool) -> str:
    """What a word of a phrase begins with, or the word with a stop behind it where it is nothing else; '' where that is not plain."""
    start = _LETTERS.match(SPELT.split(token)[0] if spelt else token)
    return "" if start is None else f"{token}." if start.end() == len(token) else start.group()


@cache
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern(phrase)})(?![\w-])", re.I)


def _lines(text: str) -> Iterator[str]:
    """The lines of a table, those that end inside brackets or with `|` joined with what follows."""
    whole = ""
    for line in text.strip("\n").splitlines():
        whole = whole + ("" if whole.endswith(("|", "(", "[")) else " ") + line.strip() if whole else line
        if not whole.endswith("|") and whole.count("(") + whole.count("[") == whole.count(")") + whole.count("]"):
            yield whole
            whole = ""
    if whole:
        yield whole


_STRENGTHS = {"?": "hint", "!": "act", "~": "weak", "^": "opens", "=": "alone"}


def table(text: str) -> tuple[tuple[str, str, tuple[Phrase, ...]], ...]:
    """(value, strength, phrases) of every line: a value with `?` (hint), `!` (act), `~` (weak) or nothing (sure), then its phrases.

    `^` (opens) and `=` (alone) are sure where the phrase opens its clause, or is all of it: see director.refiner.placed.
    A line that starts with spaces goes on with the value before it; one that ends inside brackets or with `|` goes on with its phrase.
    """
    out: dict[tuple[str, str], list[str]] = {}
    key = ("", "")
    for line in _lines(text):
        if not line.strip():
            continue
        if not line.startswith(" "):
            name, _, line = line.partition("  ") if "  " in line else line.partition(" ")
            key = (name.rstrip("".join(_STRENGTHS)), _STRENGTHS.get(name[-1], "sure"))
        out.setdefault(key, []).extend(phrase for part in re.split(r"\s/(?:\s|$)", line) if (phrase := part.strip()))
    return tuple((value, strength, tuple(Phrase(phrase) for phrase in phrases)) for (value, strength),
                 phrases in out.items())


def flowing(text: str) -> str:
    """A table whose phrases run over lines wherever they like: every one ends with ` /`."""
    return re.sub(r"\n\s+", " ", text)

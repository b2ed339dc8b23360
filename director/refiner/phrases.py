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

_TOKEN = re.compile(r"[\])]\*|[\[\]()|]|[^\s\[\]()|]+")
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
                r"as the|as she|as he)\b|$)")
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
        """One plain word that stands in every form of the phrase, as `beginnings` has it; '' where none is seen at a glance."""
        outside, depth = [""], 0
        for token in _TOKEN.findall(self.words):
            depth += (token in "([") - (token in _OFTEN)
            if not depth and token in ("|", "+s"):
                return ""
            if not depth and _PLAIN.fullmatch(token) and not _SPELT.search(token):
                outside.append(f"{token}.")
        return max(outside, key=len)

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of words and beginnings, as `beginnings` has them; of each set one must be in the text."""
        return _needed(self.words)

    def within(self, beginnings: frozenset[str]) -> bool:
        """Whether a text with these words and beginnings may hold the phrase; saves compiling the thousands that it cannot hold."""
        return (not self.must or self.must in beginnings) and not any(need.isdisjoint(beginnings) for need in self.needs)

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the phrase stands."""
        return _compiled(self.words).finditer(text)


def beginnings(text: str) -> frozenset[str]:
    """The words of a text, each with a stop behind it, and every beginning of one: 'cat' gives 'c', 'ca', 'cat' and 'cat.'."""
    words = set(re.findall(r"[a-z]+|\d+", text.lower()))
    return frozenset((*(f"{word}." for word in words), *(word[:size] for word in words for size in range(1, len(word) + 1))))


_PLAIN = re.compile(r"[a-z]{2,}")


@cache
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern(phrase)})(?![\w-])", re.I)


def _needed(phrase: str) -> tuple[frozenset[str], ...]:
    """What must be there for a phrase, the rarest (longest) first."""
    ways, _ = _needs(_TOKEN.findall(phrase)[::-1])
    return tuple(sorted(ways[0] if len(ways) == 1 else _either(ways), key=_rarity, reverse=True))


def _needs(left: list[str]) -> tuple[list[list[frozenset[str]]], str]:
    """(for every way up to the closing bracket what it needs, that bracket); `left` is a stack of tokens, the next one last."""
    ways: list[list[frozenset[str]]] = [[]]
    token = ")"
    while left and (token := left.pop()) not in _OFTEN:
        if token == "|":
            ways.append([])
        elif token in "([":
            inner, close = _needs(left)
            plural = bool(left) and left[-1] == "+s"
            if close == ")":
                ways[-1] += [_plural(need) if plural else need for need in (inner[0] if len(inner) == 1 else _either(inner))]
        elif own := _mark(token):
            ways[-1].append(own)
    return ways, token if token in _OFTEN else ")"


def _either(ways: list[list[frozenset[str]]]) -> list[frozenset[str]]:
    """One need for several ways: the rarest of each; none where a way needs nothing."""
    return [frozenset().union(*(max(way, key=_rarity) for way in ways))] if all(ways) else []


def _rarity(need: frozenset[str]) -> int:
    return min(map(len, need))


def _plural(need: frozenset[str]) -> frozenset[str]:
    return need | {f"{mark[:-1]}s." for mark in need if mark.endswith(".")}


@cache
def _mark(token: str) -> frozenset[str]:
    """What marks the words that a token can be; empty where that is not known."""
    if token.startswith("{"):
        ways = [_beginning(way.split(" ")[0]) for way in _ways(CLASSES[token[1:].split("}")[0]])]
        return frozenset().union(*ways) if all(ways) else frozenset()
    low = token.lower().lstrip("-")
    whole = re.fullmatch(r"([a-z]+)(\+s)?", low)
    if whole and not _SPELT.search(low):
        return _plural(frozenset((f"{whole[1]}.",))) if whole[2] else frozenset((f"{whole[1]}.",))
    begins = re.match(r"[a-z]+|\d+", _SPELT.split(low)[0])
    return frozenset((begins.group(),)) if begins else frozenset()


_SPELT = re.compile(r"(?<=colo)ur|(?<=gr)ey|(?<=reali)s|(?<=yli)s")
"""Where the two spellings of a word part."""


def _beginning(way: str) -> frozenset[str]:
    """How a word begins that is written as a regular expression; empty where that is not known."""
    word = re.match(r"[a-z]+|\d+", way.lower())
    if word is None or re.search(r"gr[ea]y", way):
        return frozenset()
    rest = way[len(word.group()):]
    if len(word.group()) <= 3 and (rest[:1] in ("?", "*", "{") or (rest and len(word.group()) < 3 and not word.group().isdigit())):
        return frozenset()
    return frozenset((word.group()[:3],))


def _ways(alternatives: str) -> list[str]:
    """The alternatives of a regular expression."""
    out, depth = [""], 0
    for letter in alternatives:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            out.append("")
        else:
            out[-1] += letter
    return out


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

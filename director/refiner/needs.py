"""What must be in a text for a phrase to stand there, told by the words of the phrase alone: thousands of phrases are ruled out by a look
at a text's words, and only what is left is compiled."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from director.refiner.classes import CLASSES

SPELT = re.compile(r"(?<=colo)ur|(?<=gr)ey|(?<=reali)s|(?<=yli)s")
"""Where the two spellings of a word part."""
_WHOLE, _JOINED, _BEGINS = re.compile(r"([a-z]+)(\+s)?"), re.compile(r"([a-z]+)-([a-z]+)"), re.compile(r"[a-z]+|\d+")
_BARS = re.compile(r"([|()])")
_CLOSES = (")", "]", "]*", ")*")
_LOOK = ("(?=", "(?!", "(?<=", "(?<!")


def beginnings(text: str) -> frozenset[str]:
    """The words of a text, each with a stop behind it, and every beginning of one: 'cat' gives 'c', 'ca', 'cat' and 'cat.'."""
    words = set(re.findall(r"[a-z]+|\d+", text.lower()))
    return frozenset((*(f"{word}." for word in words), *(word[:size] for word in words for size in range(1, len(word) + 1))))


class Need(NamedTuple):
    """One of the `marks` (words and beginnings) must be in the text; where it has `ways`, all that one of them needs."""

    marks: frozenset[str]
    ways: list[list[Need]] | None = None

    def met(self, there: frozenset[str]) -> bool:
        return not self.marks.isdisjoint(there) and (not self.ways or any(all(need.met(there) for need in way) for way in self.ways))


def possible(tokens: list[str], there: frozenset[str]) -> bool:
    """Whether a text may hold a phrase without plurals of choices: what `needed` tells, for one text, in a part of the time."""
    return _possible(tokens[::-1], there, True)[0]


def _possible(left: list[str], there: frozenset[str], matters: bool) -> tuple[bool, str]:
    """(whether one of the ways up to the closing bracket may stand there, that bracket); `left` is a stack of tokens, the next one last.
    Where it does not `matter`, the tokens are only taken."""
    before, way = False, matters
    token = ")"
    while left and (token := left.pop()) not in _CLOSES:
        if token == "|":
            before, way = before or way, matters and not before and not way
        elif token in "([":
            inner, close = _possible(left, there, way and token == "(")
            way = way and (inner or close != ")")
        elif way and (own := _mark(token)):
            way = not own.isdisjoint(there)
    return before or way, token if token in _CLOSES else ")"


def needed(tokens: list[str]) -> tuple[Need, ...]:
    """What must be there for a phrase, the rarest (longest) first."""
    ways, _ = _needs(tokens[::-1])
    return tuple(sorted(ways[0] if len(ways) == 1 else _either(ways), key=_rarity, reverse=True))


def _needs(left: list[str]) -> tuple[list[list[Need]], str]:
    """(for every way up to the closing bracket what it needs, that bracket); `left` is a stack of tokens, the next one last."""
    ways: list[list[Need]] = [[]]
    token = ")"
    while left and (token := left.pop()) not in _CLOSES:
        if token == "|":
            ways.append([])
        elif token in "([":
            inner, close = _needs(left)
            plural = bool(left) and left[-1] == "+s"
            if close == ")":
                found = inner[0] if len(inner) == 1 else _either(inner)
                ways[-1] += [Need(_plural(need.marks)) for need in found] if plural else found
        elif own := _mark(token):
            ways[-1].append(Need(own))
    return ways, token if token in _CLOSES else ")"


def _either(ways: list[list[Need]]) -> list[Need]:
    """One need for several ways: the rarest of each is its mark; none where a way needs nothing."""
    if not all(ways):
        return []
    marks = frozenset().union(*((way[0] if len(way) == 1 else max(way, key=_rarity)).marks for way in ways))
    return [Need(marks, ways if any(len(way) > 1 or way[0].ways for way in ways) else None)]


def _rarity(need: Need) -> int:
    return min(map(len, need.marks))


def _plural(marks: frozenset[str]) -> frozenset[str]:
    return marks | {f"{mark[:-1]}s." for mark in marks if mark.endswith(".")}


@cache
def _mark(token: str) -> frozenset[str]:
    """What marks the words that a token can be; empty where that is not known."""
    if token.startswith("{"):
        return opens(CLASSES[token[1:].split("}")[0]])
    if token.isascii() and token.isalpha() and token.islower() and not SPELT.search(token):
        return frozenset((f"{token}.",))
    low = token.lower().lstrip("-")
    whole = _WHOLE.fullmatch(low)
    if whole and not SPELT.search(low):
        return _plural(frozenset((f"{whole[1]}.",))) if whole[2] else frozenset((f"{whole[1]}.",))
    if (joined := _JOINED.match(low)) and not SPELT.search(low):
        return frozenset((f"{joined[1]}.", joined[1] + joined[2]))              # the hyphen may be a space, or nothing
    begins = _BEGINS.match(SPELT.split(low)[0])
    return frozenset((begins.group(),)) if begins else frozenset()


def opens(alternatives: str) -> frozenset[str]:
    """How what stands first in a regular expression may begin; empty where that is not known."""
    ways = [_begins(way) for way in _ways(alternatives)]
    return frozenset().union(*ways) if all(ways) else frozenset()


def _begins(way: str) -> frozenset[str]:
    """The same for one of its alternatives."""
    if re.match(r"gr(?:ey|\[[ae]{2}\]y)", way):
        return frozenset(("gr",))
    if letters := _BEGINS.match(way.lower()):
        run, rest = letters.group(), way[letters.end():]
        run = re.split("(?<=gr)ey", run if rest[:1] not in ("?", "*", "{") else run[:-1])[0]
        return frozenset((run,)) if run else frozenset()
    if digits := re.match(r"(?:\[(\d)-(\d)\]|\\d)(?![?*]|\{0)", way):
        return frozenset(map(str, range(int(digits[1] or 0), int(digits[2] or 9) + 1)))
    if way.startswith("("):
        end = _closing(way)
        inner, rest = way[:end], way[end + 1:]
        if inner.startswith(_LOOK):
            return _begins(rest)
        first = opens(inner[3:] if inner.startswith("(?:") else inner[1:])
        if rest[:1] in ("?", "*"):
            after = _begins(rest[1:].lstrip("? "))
            return first | after if first and after else frozenset()
        return first if rest[:1] != "{" else frozenset()
    return frozenset()


def _closing(way: str) -> int:
    """Where the bracket closes that a regular expression opens with."""
    depth = 0
    for at, letter in enumerate(way):
        depth += (letter == "(") - (letter == ")")
        if not depth:
            return at
    return len(way)


def _ways(alternatives: str) -> list[str]:
    """The alternatives of a regular expression."""
    out, depth = [""], 0
    for piece in _BARS.split(alternatives):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            out.append("")
        else:
            out[-1] += piece
    return out

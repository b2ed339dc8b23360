"""Taking a cue out of a sentence of another language so that the sentence stays one."""

from __future__ import annotations

import re

from director.refiner.tongues.script import Script
from director.refiner.tongues.tongue import Tongue


def cut(text: str, start: int, end: int, tongue: Tongue | Script) -> str:
    """`text` without the words from `start` to `end` and the small words that would be left alone."""
    return _cut_script(text, start, end, tongue) if isinstance(tongue, Script) else _cut_spaced(text, start, end, tongue)


def _cut_script(text: str, start: int, end: int, script: Script) -> str:
    first = max((text.rfind(mark, 0, start) for mark in "。！？；\n"), default=-1) + 1
    last = min((i for mark in "。！？；\n" if (i := text.find(mark, end)) >= 0), default=len(text))
    a = max(first, max(text.rfind(mark, first, start) for mark in "、，,") + 1)
    b = min((i for mark in "、，," if (i := text.find(mark, end, last)) >= 0), default=last)
    if not _says(text[a:start] + " " + text[end:b], script):
        if not _says(text[first:a] + " " + text[b:last], script):
            return text[:first] + text[last + 1:].lstrip() if text[last: last + 1] != "\n" else text[:first] + text[last:]
        return text[:a] + text[b + 1:].lstrip() if b < last else text[: max(first, a - 1)].rstrip() + text[b:]
    lead = re.search(script.before, text[a:start])
    tail = re.match(script.behind, text[end:b])
    left, right = a + lead.start() if lead else start, end + (tail.end() if tail else 0)
    rest = text[right:]
    return text[:left] + (rest.lstrip("、，, ") if left == a else rest)


def _says(words: str, script: Script) -> bool:
    """Whether these words say something of their own."""
    return re.search(r"\w", re.sub(rf"(?:{script.empty})|[\s、，,：:]", "", words)) is not None


def _cut_spaced(text: str, start: int, end: int, tongue: Tongue) -> str:
    first = max((hit.end() for hit in re.finditer(r"[.!?;:]\s+|\n", text[:start])), default=0)
    stop = re.search(r"[.!?;](?=\s|$)|\n|:\s", text[end:])
    last = end + stop.start() if stop else len(text)
    commas = [first + hit.start() for hit in re.finditer(r",(?!\d)", text[first:last])]
    a = max((c + 1 for c in commas if c < start), default=first)
    b = min((c for c in commas if c >= end), default=last)
    if not _means(text[a:start] + " " + text[end:b], tongue):
        if not _means(text[first:a] + " " + text[b:last], tongue):
            return _joined(text[:first], text[last + 1:] if text[last: last + 1] in ".!?;:" else text[last:])
        if b < last:
            return _joined(text[:a], re.sub(rf"^,\s*(?:(?:{tongue.joints})\s+)*", "", text[b:], flags=re.I) if a == first else text[b + 1:])
        return _joined(text[: max(first, a - 1)], text[b:])
    lead = re.search(rf"(?:(?<![\w-])(?:{tongue.joints})\s+)?(?:(?<![\w'’-])(?:{tongue.prepositions})(?:\s+|(?<=['’])))*"
                     rf"(?:(?<![\w-])(?:{tongue.articles})(?:\s+|(?<=['’])))?$", text[a:start], re.I)
    tail = re.match(r"\s+(?:qui|que|che|der|die|das)\s+[^\s,.;]+(?=\s*(?:[,.;]|$))", text[end:b], re.I)
    left, right = a + lead.start() if lead else start, end + (tail.end() if tail else 0)
    if re.match(r"\s*(?:[,.;:!?]|$)", text[right:]) is None and not text[a:left].strip():
        follows = re.match(rf"\s+(?:{tongue.joints})\s+", text[right:], re.I)
        right += follows.end() if follows else 0
    return _joined(text[:left], text[right:])


def _means(words: str, tongue: Tongue) -> bool:
    """Whether these words say something of their own."""
    return any(word not in tongue.fillers for word in re.findall(r"[^\W\d_]+|\d+", words.lower()))


def _joined(left: str, right: str) -> str:
    left, right = left.rstrip(" "), right.lstrip(" ")
    if re.match(r"[,;]", right) and (not left or left[-1] in ".!?,;:\n"):
        right = right[1:].lstrip()
    if re.match(r"[.!?]", right) and left[-1:] in (",", ";"):
        left = left[:-1].rstrip()
    if (not left or left[-1] in ".!?\n") and right[:1].islower():
        right = right[0].upper() + right[1:]
    return left + ("" if not left or not right or right[0] in ",.;:!?)\n" or left[-1] in "(\n'’" else " ") + right

"""Wishes about the film (length, shots, shape, look, sound) in other languages: taken out of the story and told in English.

The readers of `director.screenwriter.reading` know English; this puts the clear words of other languages before them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from director.screenwriter import asking, language, wordlists
from director.screenwriter.wishes_east import EAST
from director.screenwriter.wishes_looks import LOOKS, RATIO
from director.screenwriter.wishes_west import WEST
from director.screenwriter.wishwords import JOINS, KINDS, LABELS, LEADS, NUMBERS

_PARTS = ("verse", "chorus", "bridge", "opening", "middle", "ending", "scene", "shot")
_QUOTE = r"[\"“«„「『'‘](?P<q>[^\"”»“」』'’\n]{1,100})[\"”»“」』'’]"
WISHES = {code: f"{rows.rstrip()}\n{LOOKS.get(code, '').strip()}\n" for code, rows in {**WEST, **EAST}.items()}
_CHINESE = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2, "半": 0.5}


@dataclass(frozen=True)
class Taken:
    """The wishes as English words, and the story that is left."""

    wishes: tuple[str, ...]
    story: str


def taken(text: str, code: str) -> Taken:
    """What a request in another language wishes for; the text as it is for languages that have no table."""
    if code not in WISHES or len(text) > 6000:
        return Taken((), text)
    spans: list[tuple[int, int, str]] = []
    for english, pattern in _patterns(code):
        for hit in pattern.finditer(text):
            said = hit.groupdict()
            amount = said.get("n") or ""
            amount = amount if ":" in english or not amount else f"{number(amount, code):g}"
            told_as = english.replace("{n}", amount).replace("{q}", (said.get("q") or "").strip().replace("'", "’"))
            spans.append((hit.start(), hit.end(), told_as))
    spans.sort(key=lambda span: (span[0], -span[1]))
    told: list[str] = []
    rest, at = "", 0
    for start, end, english in spans:
        if start >= at:
            told.append(english)
            rest, at = f"{rest}{text[at:start]} ", end
    rest += text[at:]
    return Taken(tuple(dict.fromkeys(told)), _labelled(_story(rest, code), code))


def _labelled(text: str, code: str) -> str:
    """List numbers, verses and camera views at the head of a part in the form that English stories have."""
    text = re.sub(r"(?<![\d.,])(\d{1,2})\s*[）．、](?=\S)", r"\1) ", text).translate({0xFF1A: ": "} if code in ("ja", "zh") else {})
    for english, phrases in wordlists.table(LABELS.get(code, "")).items():
        native = "|".join(wordlists.source(phrase.strip(), True) for phrase in phrases.split(" / "))
        mark = r"(?=\s*(?:\d+\s*)?[:：(])" if english in _PARTS else r"\s*(?:[:：,，、–-]|\b(?:de|du|des|d'|di|del|della|von|van|da|do)\b)"
        head = r"(?:^|(?<=[.!?。！？\n:：;)]))(\s*)"
        text = re.sub(rf"{head}(?:{native}){mark}", (rf"\n{english} " if english in _PARTS else rf"\1{english}:"), text, flags=re.I | re.M)
    return text


def _story(text: str, code: str) -> str:
    """Without 'a short film about', and without sentences of which only empty words are left."""
    text = _begun(text, code)
    pieces = re.split(r"((?<=[.!?。！？।؟:：\n])\s*|(?<=[,，、،])\s*)", text)
    kept = "".join(piece for piece in pieces if not piece.strip() or (re.search(r"\w", piece) and not _bare(piece, code)))
    kept = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"[ \t]{2,}", " ", kept))
    kept = re.sub(r"([.!?])(?:\s*[.,;])+", r"\1", kept)
    kept = re.sub(r"([,;:、，：])(?:\s*[,;:.、，：。])+", r"\1", kept).strip(" ,;:、，：-–")
    return kept if re.search(r"[^\W\d_]", kept) else text.strip()


def _bare(piece: str, code: str) -> bool:
    """Whether a piece of a sentence says nothing of a story once the wishes are gone."""
    words = re.findall(r"[^\W\d_]+", piece)
    if not words:
        return False
    if code in language.UNPARTED:
        return len("".join(words)) <= 14 and asking.empty(piece)
    return len(words) <= 6 and asking.says_nothing(piece, code)


def number(words: str, code: str) -> float:
    """'douze' -> 12, '四十五' -> 45, '२०' -> 20, '1,5' -> 1.5; 0 for what is no number."""
    low = words.strip().lower().replace(",", ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", low):
        return float(low)
    if low in _numbers(code):
        return _numbers(code)[low]
    tens, sign, ones = low.partition("十")
    if sign:
        return 10 * float(_CHINESE.get(tens, 1)) + float(_CHINESE.get(ones, 0))
    return float(_CHINESE.get(low, 0))


@cache
def _numbers(code: str) -> dict[str, float]:
    pairs = (pair.split("=") for pair in NUMBERS.get(code, "").split())
    return {name.replace("_", " "): float(value) for name, value in pairs}


@cache
def _patterns(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """(English wish, pattern) of every phrase of a language; `{n}` in a phrase is a number in figures or words."""
    names = "|".join(re.escape(name).replace("\\ ", r"\s+") for name in sorted(_numbers(code), key=len, reverse=True))
    amount = rf"(?P<n>\d+(?:[.,]\d+)?|[零一二三四五六七八九十两兩半]{{1,3}}{'|' + names if names else ''})"
    parted = code not in language.UNPARTED
    out = []
    for english, phrases in wordlists.table(WISHES[code]).items():
        for phrase in phrases.split(" / "):
            body = wordlists.source(phrase.strip(), True).replace(re.escape("{n}"), amount).replace(re.escape("{q}"), _QUOTE)
            body = body.replace(r"[\s,–—-]+", r"[\s,:：–—-]+" if parted else r"[\s:：]*")
            edges = (r"(?<!\w)", r"(?!\w)") if parted else (r"(?<!\d)" if "{n}" in phrase else "", "")
            out.append((english, re.compile(f"{edges[0]}(?:{body}){edges[1]}", re.I)))
    return (*out, ("format: {n}", re.compile(RATIO, re.I)))


def _begun(text: str, code: str) -> str:
    """Without what stands before the story: 'fais-moi un petit film sur', '短い動画：'."""
    if code not in KINDS:
        rows = [wordlists.source(row.strip(), True) for row in wordlists.table(LEADS).get(code, "").split(" / ") if row.strip()]
        either = "|".join(sorted(rows, key=len, reverse=True)).replace(r"[\s,–—-]+", r"\s*")
        return re.sub(rf"^\W*(?:{either})[：:\s]*", "", text) if either else text
    words = list(re.finditer(r"[^\W\d_]+", text))[:16]
    low = [word.group(0).lower() for word in words]
    kinds, joins = KINDS[code].split(), JOINS[code].split()
    run = next((i for i, word in enumerate(low) if word not in kinds and not asking.says_nothing(word, code)), len(low))
    at = max((i + 1 for i in range(run) if low[i] in kinds), default=0)
    while at and at < len(low) - 1 and low[at] in joins:
        at += 1
    return text[words[at].start():] if 0 < at < len(words) else text

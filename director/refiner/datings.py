"""When things came and went: a claim that all in a picture is of one time, and what that time cannot have had. As Cue fields.

A claim names a year or an age in a sentence that also says how strictly it is meant ('London in 1888, every prop authentic').
What was already there at that time is no contradiction: a car of 1955, a telephone of 1890.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from director import wordnet
from director.refiner.acting import acting
from director.refiner.commas import parts
from director.refiner.late import late
from director.refiner.lexicon.inventions import PERIODS, SINCE, UNTIL
from director.refiner.owners import singular
from director.refiner.scenery import SCENERY

if TYPE_CHECKING:
    from director.refiner.cues import Cue

Parts = tuple[str, str, int, int, str]

_YEAR = late(r"\b(?:1[0-9]\d\d|2\d{3}|3\d{3})(?:s\b|\b)(?!\s*(?:px|x\b|fps|k\b|people|frames|metres|meters|fans|guests))", re.I)
_AGE = late(rf"\b(?:{'|'.join(sorted(PERIODS, key=len, reverse=True))})\b|\b(?:{SCENERY['age']})\b", re.I)
_STRICT = late(
    r"\b(?:strict(?:ly)?|accura\w+|faithful(?:ly|ness)?|authentic\w*|true to|correct(?:ly)?|exact(?:ly)?|"
    r"(?:no|zero|without|not an?|not one|free of|sans)(?: [a-z]+)? anachronis\w+|"
    r"never cheats?|"
    r"rigorous(?:ly)?|scrupulous(?:ly)?|meticulous(?:ly)?|painstaking(?:ly)?|(?:well|carefully|thoroughly)[- ]researched|researched|"
    r"period[- ](?:correct|accurate|perfect|true|props?|detail|only)|to the last|down to the|in (?:every|each|all) details?|"
    r"as it (?:really |truly )?was|nothing|not (?:one|a single)|no (?:modern|single|object|prop|thing|later)\b|"
    r"(?:all|every|each|any) (?:single |one of the )?(?:props?|objects?|details?|costumes?|things?|items?|tools?|garments?)|everything|"
    r"no exceptions?|genuine(?:ly)?|only (?:things|objects|props)|to the (?:letter|button|stitch|nail)|belongs? to)\b", re.I)
_BEFORE = late(r"\b(?:pre-?dat(?:es?|ing)|older than|earlier than|(?:made|built|born|invented|dating|from|dates?(?: from)?|"
               r"come from) before|"
               r"(?:made|built|invented|produced|manufactured|designed|introduced|dating|from|newer|younger|later|more recent) "
               r"(?:after|than|later than)|post-?dat(?:es?|ing)|prior to)\b", re.I)
_NOW = late(r"\b(?:present[- ]day|the present|modern[- ]day|modern|contemporary|today(?:['’]s)?|nowadays|this year|"
            r"(?:21st|twenty-first|22nd|23rd)[- ]century|(?:near|far|distant) future|20[0-9]\d|2[1-9]\d\d)\b", re.I)
_NOW_ONLY = late(r"\b(?:nothing (?:on screen |in (?:the )?(?:frame|shot|picture) |here |may be |is )*(?:older|antique|old|historic\w*|"
                 r"vintage|from (?:an?|the) (?:earlier|older|past)|dat\w+ from|made before|from before|pre-?dat\w+)|"
                 r"no (?:period|antique|vintage|historic\w*|costume|old-fashioned|retro|past)\b|everything (?:is |looks? )?(?:brand[- ]new|"
                 r"new|up[- ]to[- ]date|current|modern|contemporary)|(?:not one|not a single) (?:antique|old|historic\w*|period)|strictly|"
                 r"exclusively|entirely|no exceptions?|nothing but (?:the )?(?:present|modern)\w*)\b", re.I)
_CREW = late(r"\b(?:production designer|designer|director|client|producer|costume designer|set dresser|art department|historian|brief|"
             r"commissioner|we|he|she|they)\b", re.I)
_SENTENCE = late(r"[^.!?;\n]+")
_STAGED = late(r"\b(?:museum|film set|theme park|re-?enact\w*|costume party|fancy dress|theatre|stage|rehears\w*|tourists?)\b", re.I)
_ASIDE = 3           # words of a comma part that does not break a claim: 'today, right now, with nothing from the past'
_SLACK = 8           # years that a thing may be ahead of the time that is claimed: who dates it so closely is not sure either


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words) of claims that all is of one time, and of things that such a claim has no room for."""
    out: list[Parts] = []
    for hit in _SENTENCE.finditer(text):
        if not _STAGED.search(hit.group()):
            out += (part for part in (_claim(text, group) for group in _groups(text, *hit.span())) if part)
    return out


def _groups(text: str, first: int, last: int) -> list[list[tuple[int, int]]]:
    """The comma parts of a sentence that speak of time or of how strictly it is meant, those side by side together."""
    groups: list[list[tuple[int, int]]] = [[]]
    aside = 0
    for start, end in parts(text, first, last):
        if any(sign.search(text, start, end) for sign in (_YEAR, _AGE, _STRICT, _BEFORE, _NOW, _NOW_ONLY)):
            groups[-1].append((start, end))
            aside = 0
        elif aside or len(text[start:end].split()) > _ASIDE:
            groups.append([])
        else:
            aside = 1
    return [group for group in groups if group]


def _claim(text: str, group: list[tuple[int, int]]) -> Parts | None:
    years = [latest(text[start:end]) for start, end in group]
    dated = [year for year in years if year]
    if dated and max(dated) - min(dated) > 150:
        return None                      # two times in one breath
    start, end = group[0][0], group[-1][1]
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip(" ,"))
    words = text[start:end]
    if acting(_CREW.sub(" ", _AGE.sub(" ", words)).lower()):
        return None
    if dated and max(dated) < 1980 and (_STRICT.search(words) or _BEFORE.search(words)):
        return "era", "old", start, end, words
    return ("era", "new", start, end, words) if _NOW.search(words) and _NOW_ONLY.search(words) else None


def things(text: str, found: list[Cue]) -> list[Parts]:
    """Things that WordNet knows as modern where an old time is claimed, and old ones where the present is: cues that only hint."""
    claimed = {c.value for c in found if c.axis == "era" and c.strength == "sure"}
    out: list[Parts] = []
    if "old" in claimed:
        for hit in _WORD.finditer(text):
            noun = singular(hit.group().lower())
            if noun not in SINCE and _modern(noun):
                out.append(("era", "new", *hit.span(), hit.group()))
    if "new" in claimed:
        out += [("era", "old", *hit.span(), hit.group()) for hit in _past().finditer(text)]
    return [part for part in out if not any(c.axis == "era" and c.start < part[3] and part[2] < c.end for c in found)]


_WORD = late(r"(?<![\w-])[a-z]{4,}(?![\w-])", re.I)
_MODERN = ("electronic equipment", "computer", "electronic device", "motor vehicle", "aircraft", "telephone", "digital computer",
           "home appliance", "electro-acoustic transducer", "computer network", "electric motor", "railcar", "plastic")


@cache
def _modern(noun: str) -> bool:
    return wordnet.is_a(noun, *_MODERN)


@cache
def _past() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(UNTIL, key=len, reverse=True))})s?\b", re.I)


def fitting(found: list[Cue]) -> list[Cue]:
    """The cues without things that were there already at the latest time that the prompt claims."""
    claims = [c for c in found if c.axis == "era" and c.strength == "sure" and c.value != "new"]
    newest = max((latest(c.text) for c in claims), default=0)
    if newest <= 0:
        return found
    return [c for c in found if c.axis != "era" or c.strength == "sure" or c.value != "new" or since(c.text) > newest + _SLACK]


def since(words: str) -> int:
    """The year when the thing that some words name appeared; 1995 for one that is not listed."""
    said = re.findall(r"[a-z0-9'’-]+", words.lower())
    for first in range(len(said)):
        for last in range(len(said), first, -1):
            name = " ".join([*said[first:last - 1], singular(said[last - 1])])
            if name in SINCE:
                return SINCE[name]
    return next((year for kind, year in _KINDS for word in reversed(said) if wordnet.is_a(singular(word), kind)), 1995)


_KINDS = (("computer", 1975), ("motor vehicle", 1908), ("aircraft", 1912), ("telephone", 1885), ("railcar", 1850),
          ("electro-acoustic transducer", 1925), ("home appliance", 1950), ("electronic equipment", 1960), ("plastic", 1940))
"""Kinds of things, as WordNet has them, and when the first of a kind appeared."""


def latest(words: str) -> int:
    """The latest year that some words name, by a number or an age; 0 for none."""
    named = [int(hit.group()[:4]) + (9 if hit.group().endswith("s") else 0) for hit in _YEAR.finditer(words)]
    named += [year for year in (_of_age(hit.group().lower()) for hit in _AGE.finditer(words)) if year]
    return max(named, default=_OLD if _AGE.search(words) else 0)


_OLD = 1500          # an age that is not listed with its years
_CENTURY = late(r"(\d{1,2})(?:st|nd|rd|th)[- ]century", re.I)
ORDINALS = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
             "seventeenth eighteenth nineteenth twentieth").split()


def _of_age(name: str) -> int:
    if hit := _CENTURY.search(name):
        return int(hit[1]) * 100
    for number, word in enumerate(ORDINALS, 1):
        if re.match(rf"(?:early |late |mid-?)*{word}[- ]century", name):
            return number * 100
    return next((year for period, year in _periods() if period in name), 0)


@cache
def _periods() -> tuple[tuple[str, int], ...]:
    return tuple(sorted(PERIODS.items(), key=lambda item: -len(item[0])))

"""Lengths of the whole film in parts that speak of nothing else: 'five seconds, tops', 'one and a half minutes on the clock'. As Cue "
"fields.

Only where a prompt names two such lengths that differ, and says of each that it is the film's: a wait of two seconds is none.
"""

from __future__ import annotations

import re

from director.refiner import counts, pieces
from director.refiner.late import late

Parts = tuple[str, str, int, int, str]

_NUMBER = (r"(?:\d+(?:[.,]\d+)?|half an?|(?:a|one) and a half|an?(?: couple of| few| dozen)?|(?:[a-z]+[ -])?(?:one|two|three|four|five|"
           r"six|seven|"
           r"eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|"
           r"seventy|eighty|ninety|hundred))")
_LENGTH = late(rf"\b(?P<number>{_NUMBER})[\s-]?(?P<unit>s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\b(?P<half> and a half)?|"
               r"\b(?P<from>\d?\d:\d\d)\s*(?:to|till|until|-|–|—|→)\s*(?P<to>\d?\d:\d\d)\b|"
               r"\buntil (?P<until>\d?\d:\d\d)\b(?! ?[ap]\.?m)", re.I)
_OF_IT = frozenset(
    "clip video film movie trailer teaser shot take spot ad advert commercial reel loop gif animation sequence piece short cut edit scene "
    "runtime duration length long lasting lasts last runs run running tops max maximum minimum total clock timecode screen footage wrapped "
    "done over finished limit cap capped budget slot bumper ident until timer overall altogether".split())
_BESIDE = _OF_IT | frozenset(
    "a an the this that it its it's that's of at in on to from for within under up has have is are be must should keep make exactly "
    "just only "
    "and end all more no not than longer shorter less flat sharp dot whole entire full time by with one single mere about around "
    "roughly nearly almost precisely most out comes clocks stretches stretched fits fit inside across spread stop stops".split())
_WORD = late(r"[a-z']+", re.I)
_SPAN = late(r"[^.!?;\n]*?,\s*(?:tops|max|maximum|minimum|total|overall|that['’]s (?:all|it|the end)|no (?:more|longer)|flat)\b", re.I)


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words) of such lengths."""
    out: list[Parts] = []
    for start, end in pieces.of(text):
        more = _SPAN.match(text, start)
        stop = more.end() if more and "," not in text[start:more.end()].rsplit(",", 1)[0] else end
        hits = list(_LENGTH.finditer(text, start, stop))
        words = [w.lower() for w in _WORD.findall(_LENGTH.sub(" ", text[start:stop]))]
        told = _OF_IT.intersection(words) or (hits and not hits[0]["number"])
        if len(hits) == 1 and told and all(w in _BESIDE for w in words) and (seconds := _seconds(hits[0])):
            out.append(("duration", f"{seconds:g}", start, stop, text[start:stop]))
    return out if len({part[1] for part in out}) > 1 else []


def _seconds(hit: re.Match[str]) -> float:
    if hit["until"]:
        return _clock(hit["until"])
    if hit["from"]:
        return _clock(hit["to"]) - _clock(hit["from"])
    words, unit = hit["number"].lower(), {"s": 1, "m": 60, "h": 3600}[hit["unit"][0].lower()]
    some = {"a couple of": 2.0, "a few": 3.0, "a dozen": 12.0, "half a": 0.5, "half an": 0.5, "one and a half": 1.5, "a and a half": 1.5}
    number = some.get(words) or (float(words.replace(",", ".")) if words[0].isdigit() else float(counts.number(words)))
    return (number + (0.5 if hit["half"] else 0)) * unit


def _clock(words: str) -> float:
    minutes, seconds = words.split(":")
    return 60.0 * int(minutes) + int(seconds)

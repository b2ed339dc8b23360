"""Which year a prompt is set in, where it says a number: years, decades, centuries."""

from __future__ import annotations

import re

from director.refiner.late import late

Parts = tuple[str, str, int, int, str, str, str, str | None]

_DECADES = {"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980,
            "nineties": 1990}
_YEAR = late(
    r"\b(?:(?:in|from|of|the year(?: is)?|set in|circa|around|it is|year)\s+)?(?:the\s+)?(?:(?:early|mid|late|roaring|swinging)[ -])?"
    r"(?:(?P<year>1\d{3}|20\d\d|2[1-9]\d\d)(?P<decade>s)?|(?P<century>\d{1,2})(?:st|nd|rd|th)[ -]centur(?:y|ies)|"
    r"(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))"
    r"(?!\s*(?:px|x|×|k\b|fps|mm|iso|kelvin|km|metres|meters|people|fans|frames|kg|watts|degrees)|[\d:.,]\d)", re.I)
_PERIODS = {"prehistoric": -9000, "stone age": -9000, "stone-age": -9000, "ice age": -12000, "neolithic": -6000, "palaeolithic": -20000,
            "paleolithic": -20000, "bronze age": -1800, "bronze-age": -1800, "iron age": -500, "iron-age": -500, "ancient egypt": -1300,
            "ancient greece": -400, "ancient rome": 50, "roman empire": 100, "viking age": 900, "middle ages": 1200, "medieval times": 1200,
            "elizabethan england": 1590, "georgian england": 1780, "regency england": 1815, "victorian london": 1870,
            "victorian england": 1870, "edwardian england": 1905, "belle époque": 1900, "prohibition era": 1926, "present day": 2025,
            "present-day": 2025, "far future": 2400, "distant future": 2400}
_PERIOD = late(rf"\b(?:set (?:firmly |entirely |strictly |wholly )?in|strictly|purely|authentic(?:ally)?|faithful(?:ly)?|"
               rf"genuine(?:ly)?|only|true to|"
               rf"accurate|correct)\s+(?:an?\s+|the\s+)?(?P<name>{'|'.join(sorted(_PERIODS, key=len, reverse=True))})\b", re.I)
_NO_DATE = late(r"(?:[\d$€£#x×:.]|f/|iso |no\. |number |model |route |room |seed |porsche |boeing )$", re.I)


def read(text: str) -> list[Parts]:
    """Such cues: axis 'year', the value a year as digits (the middle of a decade or century)."""
    out: list[Parts] = []
    for hit in _YEAR.finditer(text):
        before = text[max(0, hit.start() - 16): hit.start()]
        if _NO_DATE.search(before) or re.match(r"-?\w*(?:style|inspired|themed|look)\b", text[hit.end():].lstrip(" -")):
            continue
        if hit["year"]:
            value = int(hit["year"]) + (5 if hit["decade"] else 0)
        elif hit["century"]:
            value = int(hit["century"]) * 100 - 50
        else:
            value = _DECADES[hit["word"].lower()] + 5
            if not re.search(r"the\s+\S*\s*$|roaring|swinging", hit.group(0)[: -len(hit["word"])] or "", re.I):
                continue             # 'a woman in her sixties'
        out.append(("year", str(value), hit.start(), hit.end(), hit.group(0), "sure", "", None))
    named = (("year", str(_PERIODS[hit["name"].lower()]), *hit.span(), hit.group(), "sure", "", None) for hit in _PERIOD.finditer(text))
    return [*out, *named]


def apart(a: str, b: str) -> bool:
    """Whether two years are of different times: a generation apart, or two centuries where both are old."""
    one, other = sorted((int(a), int(b)))
    return other - one >= (30 if other > 1800 else 150)

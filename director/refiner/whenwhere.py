"""Cues whose value is in the words themselves: the hour on a clock, a year, a town. As Cue fields."""

from __future__ import annotations

import re

from director.refiner.late import late

Parts = tuple[str, str, int, int, str]

_HOURS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_CLOCK = late(
    r"(?<![\w:.,$£€-])(?:(?:at|around|about|by|nearly|almost|past|just after|just before|it is|it's|exactly|precisely|"
    r"clock (?:says|reads|shows|strikes)|time:|time-?stamp:?|hour:)\s+)*"
    r"(?:(half[- ]past|quarter past|quarter to|ten past|twenty past|ten to)\s+)?"
    rf"(\d{{1,2}}|{'|'.join(_HOURS)})(?:[:.h](\d\d)(?:[:.]\d\d)?|[ -](?:fifteen|thirty|forty-five))?(?:\s*o'?clock)?(?:(?:\s*,)?\s*"
    r"(?:(a\.?m\b\.?)|(p\.?m\b\.?)|in the (?:(?:early |late |bright |cold |wee |small )*(morning|afternoon|evening|hours))|at (night)|"
    r"(?:hours|hrs)))?(?![\w:%°/×-]|[.,]\d)", re.I)
_DIGITAL = late(r"^(?:[01]?\d|2[0-3])[:.h][0-5]\d")

_TOWNS = (
    "tokyo london paris manhattan brooklyn chicago shanghai beijing singapore mumbai delhi kolkata berlin madrid barcelona moscow istanbul "
    "cairo lagos nairobi johannesburg toronto montreal sydney melbourne seoul osaka kyoto bangkok jakarta manila dubai tehran karachi rome "
    "milan naples vienna prague budapest warsaw amsterdam brussels lisbon dublin edinburgh glasgow stockholm oslo copenhagen helsinki "
    "athens seattle boston miami houston detroit havana lima bogotá santiago taipei venice florence munich hamburg marrakesh casablanca "
    "iceland norway bergen reykjavik mumbai hanoi jerusalem damascus timbuktu siberia scotland provence tuscany bavaria texas alaska "
    "hawaii").split()
_CITIES = (
    "new york", "los angeles", "hong kong", "são paulo", "mexico city", "buenos aires", "las vegas", "san francisco", "new orleans",
    "rio de janeiro", "cape town", "saint petersburg", "st petersburg", "new delhi", "kuala lumpur", *_TOWNS)
_TOWN = late(
    r"\b(?:(?:set|shot|filmed|film|located|takes place|taking place|place|happens|plays|unfolds|we are|location|setting)"
    r"(?:\s+(?:entirely|only|strictly|all|is|completely|wholly|right|and stays))*(?:\s+in|\s*:)|"
    r"in the (?:heart|middle|centre|center|streets|back streets) of|downtown|central|on the streets of)\s+"
    rf"(?:(?:rainy|modern|old|sunny|snowy|present-day|busy|downtown|central|nocturnal|the)\s+)*({'|'.join(_CITIES)})"
    r"\b(?!['’]s)(?: city)?", re.I)
_TAG = late(rf"(?:^|[.;,]\s+)({'|'.join(_CITIES)})(?=,\s)", re.I)
_YEAR = late(
    r"(?:\b(?:(?:the )?year(?: is|:)?|set (?:\w+ly )?in(?: the year)?|filmed in|in the year|anno(?: domini)?|circa|we are in|it is|it's|"
    r"dated?:?|era:|period:|in(?= (?:1[0-8]\d\d|20[3-9]\d|2[1-9]\d\d)\b))\s+"
    r"(?:early |late |the early |the late |mid-|the |strictly |autumn |summer |winter |spring )*)"
    r"(\d{3,4})(s?)(?:\s*(?:(BCE?\b)|(?:AD|CE)\b))?"
    r"(?!\s*(?:frames|fps|words|people|metres|meters|pixels|px|x\b|×|kelvin|k\b|degrees|[a-z]+s\b))", re.I)


_DEGREES = late(
    r"(?<![\w.])((?:at|of|in|it is|it's|nearly|over|about|around)\s+)?(minus\s+|[-−–])?(\d{1,3})\s*(?:°\s*|degrees?\s+)"
    r"(c|f|celsius|fahrenheit|centigrade|in the shade|outside|below zero|below|of frost|heat|of heat)(?![\w-])", re.I)


def read(text: str) -> list[Parts]:
    """(axis, value, start, end, words) of hours, years, temperatures and towns."""
    return [*_hours(text), *_years(text), *_warmth(text), *_places(text)]


def _warmth(text: str) -> list[Parts]:
    """The season that a temperature of the air tells of; an oven's or a fever's tells of none."""
    out: list[Parts] = []
    for hit in _DEGREES.finditer(text):
        degrees, unit = int(hit.group(3)) * (-1 if hit.group(2) else 1), hit.group(4).lower()
        if "below" in unit or "frost" in unit:
            degrees = -abs(degrees)
        if unit.startswith("f"):
            degrees = round((degrees - 32) / 1.8)
        if -70 <= degrees <= 0 or 30 <= degrees <= 52:
            out.append(("season", "winter" if degrees <= 0 else "summer", hit.start(), hit.end(), hit.group()))
    return out


def _hours(text: str) -> list[Parts]:
    out: list[Parts] = []
    for hit in _CLOCK.finditer(text):
        part, number, minutes, am, pm, of_day, night = hit.groups()
        named = bool(am or pm or of_day or night)
        digital = minutes is not None and number.isdigit() and _DIGITAL.match(text[hit.start(2):]) is not None
        led = re.match(r"(?:at|around|by|nearly|it is|it's|past|clock|time|hour)\b", hit.group(), re.I) is not None
        if not named and not (digital and (led or re.search(r"hours|hrs|h\d\d", hit.group(), re.I))):
            continue
        hour = int(number) if number.isdigit() else _HOURS[number.lower()]
        hour -= (part or "").lower().endswith("to")
        if pm or of_day in ("afternoon", "evening") or (night and 6 <= hour <= 11):
            hour = hour % 12 + 12
        elif am or of_day or night:
            hour = hour % 12
        value = _part_of_day(hour)
        if value:
            out.append(("time", value, hit.start(), hit.end(), hit.group()))
    return out


def _part_of_day(hour: int) -> str:
    """Night, morning, noon …; '' where the season decides (five in the morning) or there is no such hour."""
    for last, value in ((4, "night"), (5, ""), (11, "morning"), (12, "noon"), (16, "afternoon"), (20, "evening"), (24, "night")):
        if hour <= last:
            return value
    return ""


def _years(text: str) -> list[Parts]:
    """The age of a year that the scene is set in."""
    out: list[Parts] = []
    for hit in _YEAR.finditer(text):
        year = int(hit.group(1)) * (-1 if hit.group(3) else 1)
        if 300 <= abs(year) <= 3999 and not (year < 1000 and not hit.group(3) and "year" not in hit.group().lower()):
            out.append(("era", "old" if year < 1980 else "new" if year >= 2000 else "late", hit.start(), hit.end(), hit.group()))
    return out


def _places(text: str) -> list[Parts]:
    """Towns that the film is set in; one alone between commas is one too, unless there are many of them."""
    tags = list(_TAG.finditer(text))
    named = [(hit.group(1), hit.start(1), hit.end(1), hit.group(1)) for hit in tags if len(tags) <= 2]
    named += [(hit.group(1), hit.start(), hit.end(), hit.group()) for hit in _TOWN.finditer(text)]
    return [("town", town.lower(), start, end, words) for town, start, end, words in named]

"""How long and how many: numbers and times as people write them, the film's length, its shots and theirs."""

from __future__ import annotations

import itertools
import re

_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "sixteen": 16,
    "eighteen": 18,
    "twenty-five": 25,
    "thirty-five": 35,
    "fifty": 50,
    "fifty-five": 55,
    "seventy": 70,
    "seventy-five": 75,
    "eighty": 80,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "sixty": 60,
    "ninety": 90,
    "half": 0.5,
    "half a": 0.5,
    "a single": 1,
    "a quarter of a": 0.25,
    "one and a half": 1.5,
    "a couple of": 2,
    "a": 1,
}
COUNT = r"\d+(?:[.,]\d+)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
SECOND = r"(?:[\"″](?=[\s,.;)]|$)|seconds?|secs?|sec\b|s\b|secondes?|segundos?|sekunden?|secondi|सेकंड|सेकेंड|秒(?:間)?|초)"
MINUTE = r"(?:minutes?|mins?\b|min\b|minuten?|minutos?|minuti|मिनट|分(?:間|钟|鐘)?)"


def number(word: str) -> float:
    """'45' -> 45.0, 'four' -> 4.0, '1,5' -> 1.5; 0 for anything else."""
    word = word.lower().replace(",", ".")
    return float(word) if re.fullmatch(r"\d+(?:\.\d+)?", word) else float(_NUMBERS.get(word, 0))


# 'a calm 8 second shot': the film is that one shot
_ALONE = (
    rf"\b(?:an?|one)\s+(?:[a-z]+[ ,-]+){{0,3}}?({COUNT})(?:-|\s)*{SECOND}[ -](?:[a-z]+ ){{0,2}}?shot\b"
    r"(?! (?:each|list|of each|per))"
)


_UNITS = (r"(?:seconds?|secs?|minutes?|mins?|hours?|frames?|fps|shots?|secondes?|segundos?|sekunden?|secondi|minuti|minuten?|minutos?|"
          r"秒|分|초)")
_NEVER = r"(?:NaN|[-+−]?(?:inf(?:inity)?|∞)|undefined|null|[-−]\d+(?:[.,]\d+)?|[-−]?\d+(?:\.\d+)?e\+?\d{2,}|\d{9,}|0(?:[.,]0+)?)"


def impossible(text: str) -> str:
    """The length, rate or number of shots in a request that no film can have (NaN, infinite, negative, none), as it stands there."""
    found = re.search(rf"(?<![\w.,:-])({_NEVER})[ -]?{_UNITS}(?!\w)|"
                      rf"\b(?:duration|length|fps|frame ?rate|shots?|seconds|runtime)\s*[:=]\s*({_NEVER}|[-−]\s?\d+)(?!\w|[.,:]\d)",
                      text, re.I)
    return found[0].strip() if found else ""


_HOUR = r"(?:hours?|hrs?|heures?|horas?|stunden?|stündige[rns]?|ore|小时|時間|시간|часов|часа?)"
_FILM = r"(?:films?|movies?|videos?|feature|documentary|epic|cut|version|película|filme|vídeo|vidéo|映画|电影|영화|фильм)"
_LASTS = (r"(?:of|lasting|that (?:lasts|is|runs)|is|runs|(?:should|must|shall) (?:be|last|run)|de|von|di|mit|duration|length|runtime|"
          r"make it)")


def beyond(text: str, most: float, shots: int) -> str:
    """A length in hours or minutes over `most` seconds, or a number over `shots`, that is asked of the whole film, as it stands there."""
    for hit in re.finditer(rf"({COUNT})[ -]?(?:({_HOUR})|{MINUTE})(?!\w)(?:[ -]long)?", text, re.I):
        amount = number(hit[1]) * (3600 if hit[2] else 60)
        before, after = text[max(0, hit.start() - 40): hit.start()], text[hit.end(): hit.end() + 30]
        asked = re.match(rf"[ -](?:[a-z]+ ){{0,2}}?{_FILM}(?!\w)", after, re.I) or re.search(
            rf"(?:{_FILM} (?:[a-z]+ )?)?\b{_LASTS}\s*[:=]? (?:an? )?$" if hit[0].endswith("long") else
            rf"(?:{_FILM} {_LASTS}|duration|length|runtime|make it)\s*[:=]? (?:an? )?$", before, re.I)
        if amount > most and asked and not re.search(r"time-?lapse", text, re.I):
            return hit[0]
    counted = r"(?:^\W*|\b(?:in|film with|film of|into) )(\d{3,8}) (?:different |separate )?(?:shots|scenes|clips)\b"
    for hit in re.finditer(counted, text, re.I):
        if int(hit[1]) > shots:
            return hit[0].strip()
    return ""


_OF_FILE = re.compile(r"(?:\.mov|\.mp4|\.wav)[^.]{0,12}$|(?:\.(?:mov|mp4|mkv|wav)\b|\b(?:footage|clip|interview|"
                      r"recording)\b)[^.(]{0,30}\($", re.I)
"""What stands before the length of a file: 'drone.mp4 of our farm (2 min)'."""


def _of_file(before: str) -> bool:
    return _OF_FILE.search(before) is not None and not re.search(r"\b(?:to|into) (?:a |about |just )?$", before)


def seconds(text: str) -> tuple[float | None, tuple[str, ...]]:
    """The asked whole length. Lengths of single shots, source files and story time are not it."""
    alone, spans = re.search(_ALONE, text, re.I), _spans(text)
    if spans or (alone and number(alone.group(1)) >= 2):
        return spans or number(alone[1] if alone else ""), ()
    both = re.search(r"\b(\d{1,2})\s*min(?:utes?|s)?\.?\s*(?:and )?(\d{1,2})(?:\s*(?:s|secs?|seconds?)\b|(?=[,.;)]|\s*$))", text, re.I)
    if both:
        return min(float(both.group(1)) * 60 + float(both.group(2)), 1800.0), ()
    found: list[tuple[int, float]] = []
    for hit in re.finditer(rf"(?<![\w.:])(?:(\d+)\s*(?:-|–|to)\s*)?({COUNT})(?:-|\s)*(?:({MINUTE})|({SECOND}))(?!\w)", text, re.I):
        low, amount = hit.group(1), number(hit.group(2))
        value = (float(low) + amount) / 2 if low and float(low) < amount else amount
        value *= 60 if hit.group(3) else 1
        before, after = text[max(0, hit.start() - 28) : hit.start()].lower(), text[hit.end() : hit.end() + 26].lower()
        if before.endswith("(") and not re.match(r"\s*(?:plz|pls|please|total|in total|max|long|film|video|spot|version)\b", after):
            continue
        if re.match(
            r"\s*(?:each|per|apiece|shots?\b|takes\b|a shot|every|later|ago|pause|before|after|earlier|into|passes|old|delay|"
            r"interval)",
            after,
        ) or (
            re.search(r"\b(?:each|every|per)\b[^.,;:]{0,24}$", before) is not None
            or (
                re.search(
                    r"(?:every|each|first|last|after|opening|final|wait(?:s|ing)?|hold(?:s|ing)?|for just|pause(?:s)? for|at|"
                    r"shots of|for) $",
                    before,
                )
                and not re.match(r"\s*(?:video|film|clip|total|in total|ad\b|long)", after)
                and not re.search(r"(?:last|run)s? for $|(?:^|[.,;:] ?)for $", before)
            )
        ):
            continue
        if re.search(r"\b(?:shots?|scenes?|cuts?|clips?)\s*(?:[x×*]|times)\s*$", before):
            continue
        if _of_file(before) or (hit.group(2).lower() == "a" and not hit.group(3)):
            continue
        weight = (
            3
            if re.search(r"\b(?:better|ideally|preferably|best|rather)(?: still)?,? (?:about |around )?$", before)
            else 2
            if re.search(
                r"total|in all|overall|whole|length|duration|exactly|(?:cut|trim|shorten)(?: [\w.]+)?(?: it)?(?: down)? to|runtime|"
                r"make it|keep it|"
                r"target|last(?:s|ing)?|max|under",
                before,
            )
            or re.match(
                r"[ .,]*(?:total|in total|in all|long|video|film|clip|ad\b|spot|short|piece|trailer|reel|commercial|promo|teaser|"
                r"loop)",
                after,
            )
            else 1
        )
        found.append((weight, value))
    top = [value for weight, value in found if weight == max(w for w, _ in found)] if found else []
    if not top:
        return _clock(text), ()
    notes = (f"Two lengths were asked ({top[0]:g} s and {top[1]:g} s); the film has the first.",) if len(set(top)) > 1 else ()
    return min(max(top[0], 2.0), 1800.0), notes


def _spans(text: str) -> float | None:
    """The whole of spans that go on from each other: '0-5s a ship, 5-10s the sea'."""
    said = re.findall(rf"(?<![\w.:])(\d{{1,3}})\s*(?:-|–|—|to)\s*(\d{{1,3}})\s*(?:{SECOND})(?!\w)", text, re.I)
    spans = [(int(start), int(end)) for start, end in said]
    if len(spans) < 2 or any(end != start for (_, end), (start, _) in itertools.pairwise(spans)):
        return None
    return float(min(max(spans[-1][1] - spans[0][0], 2), 1800))


def _clock(text: str) -> float | None:
    """A single length as a clock has it: 'my song (indie folk, 1:00)'."""
    timed = re.findall(r"\b(?:song|track|tune|music|length|runtime|duration|long|total)\b[^.\n]{0,60}?"
                       r"(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:]| ?[ap]\.?m\b)", text, re.I)
    single = len(re.findall(r"(?<![\d:])\d{1,2}:[0-5]\d(?![\d:])", text)) == 1 and timed
    return min(float(timed[0][0]) * 60 + float(timed[0][1]), 1800.0) or None if single else None


def shots(text: str) -> int | None:
    if re.search(_ALONE, text, re.I):
        return 1
    text = re.sub(r"\b(?:(?:every|each) (?:single|one) |(?:one|a) )shot(?: each)?(?= (?:per|for (?:each|every)|a|in|of|has)\b)|"
                  r"\b(?:every|each) (?:single|one) (?:shot|scene|clip)\b", " ", text, flags=re.I)
    hit = re.search(
        rf"(?<![:x×/.\d])\b({COUNT})\s+(?:generated\s+|different\s+|quick\s+|single\s+|b-?roll\s+|short\s+|static\s+|long\s+){{0,2}}"
        r"(?:b-?roll )?(?:shots?|scenes?|cuts?|clips?|panels?|vignettes?|takes?|einstellungen|plans|"
        r"tomas|カット)\b",
        text,
        re.I,
    )
    times = re.search(rf"\b({COUNT})\s+(?:shots?|scenes?|cuts?|clips?)\s*(?:[x×*]|times)\s*(?:{COUNT})\s*{SECOND}", text, re.I)
    if times:
        return int(min(max(number(times.group(1)), 1), 120))
    whole = seconds(text)[0] if _has(r"\b(?:a|one) shot (?:a|per|every) second\b", text) else None
    if whole:
        return int(whole)
    if hit and not _has(r"\b(?:long shot|one shot of)\b", hit.group(0)) and hit.group(1).lower() != "a":
        return int(min(max(number(hit.group(1)), 1), 120)) or None
    return (
        1
        if _has(
            (
                r"\b(?:single|one|unbroken|continuous|uninterrupted)[- ](?:[\w-]+[- ]){0,3}?(?:take|shot)\b(?! of\b| each| per)|"
                r"\boner\b|\bno cuts\b|\bwithout (?:a |any )?cuts?\b(?! (?:you|we|that|anyone|anybody)\b)"
            ),
            text,
        )
        else None
    )


def each(text: str) -> float | None:
    if re.search(_ALONE, text, re.I):
        return None
    hit = re.search(
        rf"({COUNT})(?:-|\s)*{SECOND}\s*(?:each|apiece|per (?:shot|scene|clip)|a shot|shots?\b)|"
        rf"(?:shots?|scenes?|cuts?|clips?)\s*(?:[x×*]|times)\s*({COUNT})\s*{SECOND}|"
        rf"(?:shots|scenes|clips)\s+of\s+(?:exactly )?({COUNT})(?:-|\s)*{SECOND}(?!\w| (?:in all|altogether|in total)\b)|"
        rf"\b(?:hard |quick |fast )?(?:cuts?|new (?:shot|image|picture)|changes?) every ({COUNT})(?:-|\s)*{SECOND}|"
        rf"\beach (?:of (?:exactly )?|exactly |lasting (?:exactly )?|about )({COUNT})(?:-|\s)*{SECOND}|"
        rf"(?:each|every) (?:shot|scene|clip|one|chapter|part|step|stage|section|picture|image)"
        rf"(?: of them)? (?:is |lasts |runs |should be |must be )?"
        rf"(?:exactly |max\.? |maximum |at most |up to |"
        rf"no longer than |about )?({COUNT})(?:-|\s)"
        rf"*{SECOND}",
        text,
        re.I,
    )
    return number(next(g for g in hit.groups() if g)) or None if hit else None


def equal(text: str, whole: float | None, many: int | None) -> float | None:
    """Seconds of each shot where all are to be equally long: '16 seconds, four shots of equal length'."""
    same = r"\b(?:(?:of|with|have) )?(?:equal(?:ly)? (?:length|long|duration)s?|the same (?:length|duration)|equally spaced)\b"
    return whole / many if whole and many and _has(same, text) else None


def least(text: str) -> float | None:
    """Seconds that every shot lasts at least: 'every shot is held for at least 10 seconds', 'no shot shorter than 5 s'."""
    hit = re.search(
        rf"\b(?:each|every|all) (?:single )?(?:shots?|scenes?|clips?)\b[^.;]{{0,30}}?\b(?:at least|no less than|a minimum of|min\.?) "
        rf"({COUNT})(?:-|\s)*{SECOND}|\bno (?:single )?(?:shot|scene|clip) (?:is |may be |should be )?(?:shorter|under|less) (?:than )?"
        rf"({COUNT})(?:-|\s)*{SECOND}|\bat least ({COUNT})(?:-|\s)*{SECOND} (?:each|per (?:shot|scene|clip)|a shot)", text, re.I)
    return number(next(g for g in hit.groups() if g)) or None if hit else None


def at_odds(text: str) -> tuple[float, float] | None:
    """(seconds that the shots need, seconds that the whole film has), where a request asks for both and they cannot be had together."""
    whole, many = seconds(text)[0], shots(text)
    one = least(text) or (each(text) if re.search(r"\bexactly\b", text, re.I) else None)
    return (many * one, whole) if whole and many and one and many * one > 1.5 * whole else None


def most(text: str) -> float | None:
    """Seconds that no shot may pass: 'none of them longer than 4 seconds', 'no shot over 3 s', 'at most 5 seconds a shot'."""
    hit = re.search(
        rf"\b(?:none(?: of (?:them|the shots))?|no (?:single )?(?:shots?|cuts?|scenes?|clips?)|nothing|shots?|never)\b[^.;]{{0,24}}?"
        rf"\b(?:longer than|over|above|more than|exceed(?:s|ing)?|beyond|under|below|shorter than|at most|max(?:imum)?\.?|up to)\s+"
        rf"({COUNT})(?:-|\s)*{SECOND}|\b(?:at most|max(?:imum)?\.?|up to|no more than|not more than)\s+({COUNT})(?:-|\s)*{SECOND}\s*"
        rf"(?:per|a|each|for (?:a|each)) (?:shot|scene|clip|cut)|\beach(?: one)?,? (?:no longer than|not longer than|no more than|at most|"
        rf"max(?:imum)?\.?|up to|under|below) ({COUNT})(?:-|\s)*{SECOND}", text, re.I)
    return number(next(g for g in hit.groups() if g)) or None if hit else None


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.I) is not None

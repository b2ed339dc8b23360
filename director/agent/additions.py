"""Orders for a new shot whose picture and place are both said: 'a cutaway of a pipe between the workshop and the corridor'."""

from __future__ import annotations

import re
from collections.abc import Callable

from director.agent.shapes import any_of

_LEAD = (r"(?:" + any_of("add", "insert", "include", "put", "create", "slip", "squeeze", "drop", "throw", "stick", "need", "want", "like",
    "have", "show", "see", "give me",
                         "use", "place", "film", "make", "cut", "cut to", "splice", "pop", "get", "try", "we", "i", "i'd", "us", "let's",
                         "there should be", "could use")
         + r"(?: in)?\s+)*(?:in )?")
_PICTURE = (r"(?P<what>(?!(?:move|shift|swap|switch|take|remove|cut|delete|make|keep|hold|bring|film|use)\b)(?:(?:just|only|maybe|"
    r"another|one|an?|the|some|new|quick|short|brief|nice|little|extra|more|single|slow|long|final|last) )*"
            r"(?:(?!and\b)[\w'-]+ ){0,4}?(?:shot(?!\s*#?\d)|scene(?!\s*#?\d)|close-?\s?up|cutaway|cut-away|insert|aerial|glimpse|view|"
            r"image|clip|beat|moment|detail|pov|wide|establisher)\b (?!please\b|for\b|or\b).{3,}?)")
_AT = r"(?:(?:right|just|straight|directly|immediately|shortly|in) )*"
_OF_FILM = r"(?: of (?:the|this|my|our) (?:film|movie|video|whole thing))?"
_START = (rf"(?:{_AT}at the (?:very )?(?:start|beginning|top|front|opening){_OF_FILM}|before (?:everything|anything|all)(?: else)?|"
    rf"{_AT}up ?front|(?:to|as an?) (?:open(?:er|ing)?|start|begin)(?: (?:with|the film|things))?)")
_END = (rf"(?:{_AT}at the (?:very )?(?:end|finish|close){_OF_FILM}|after (?:everything|all)(?: else)?|(?:to|as an?) (?:end|finish|"
    rf"close|closer|ending)(?: (?:with|on|the film|things))?)")
_BESIDE = rf"{_AT}(?P<side>before|after|following|ahead of) (?P<x>.+?)"
_BETWEEN = r"(?:in )?between (?P<x>.+?) (?:and|&) (?P<y>.+?)"
_PLEASE = r"(?:,? (?:please|though|too|as well|then|also))*"
_SHAPES = tuple((re.compile(said, re.I), where) for place, where in ((_START, "start"), (_END, "end"), (_BETWEEN, "between"), (_BESIDE,
    "beside")) for said in (
    rf"{_LEAD}{_PICTURE},? {place}{_PLEASE}", rf"{place}(?:,|:| -)? {_LEAD}{_PICTURE}{_PLEASE}"))


_OPENER = re.compile(r"(?:(?:an?|the|one) )?(?:new|other|different) (?:(?P<start>opener|opening|intro|start|first)|closer|ending|"
    r"finale|last|final)(?: (?:shot|scene|one))?"
                     r"(?:\s*[:,–-]+ |(?: should be| is| could be) )(?P<what>\S.+)", re.I)


_FRAME = re.compile(r"^(?:(?:an?|one|another|the|some|new|quick|short|brief|nice|little|extra|more) )*(?:cut-?away|glimpse|image|clip|"
    r"beat|moment|view|insert)(?: shot)? "
                    r"(?:of|to|showing|where|in which) ", re.I)
"""What leads to what a new shot shows, and says nothing of its camera."""


def added(part: str, numbers: Callable[[str], tuple[int, ...]]) -> tuple[str, tuple[int, ...]] | None:
    """The order in plain words, and the shots beside it; None where a part is none, or its place not clear."""
    if opener := _OPENER.fullmatch(part):
        return f"insert a shot at the {'start' if opener['start'] else 'end'}: {opener['what']}", ()
    for pattern, where in _SHAPES:
        hit = pattern.fullmatch(part)
        if hit is None or re.search(r"\b(?:not|no|never|instead|longer|shorter|takes?|fade|cut to black)\b|n't\b", part, re.I):
            continue
        what = _FRAME.sub("", hit["what"].strip(" ,"))
        if re.search(r"\b(?:shots?|scenes?) ?#?\d", what, re.I):
            continue                                             # 'insert shot 4 between 1 and 2'
        if where in ("start", "end"):
            return f"insert a shot at the {where}: {what}", ()
        x, y = numbers(hit["x"]), numbers(hit["y"]) if where == "between" else ()
        if where == "between" and x and y:
            pairs = [one for one in x for other in y if other == one + 1]
            if len(pairs) == 1:
                return f"insert a shot between shot {pairs[0]} and shot {pairs[0] + 1}: {what}", (pairs[0],)
        elif where == "beside" and x:
            after = hit["side"].lower() in ("after", "following")
            number = max(x) if after else min(x)
            if max(x) - min(x) == len(x) - 1:
                return f"insert a shot {'after' if after else 'before'} shot {number}: {what}", (number,)
    return None

"""Cues that need no lexicon: a thing that is ruled out and shown, and two things said of one subject at one and the same moment."""

from __future__ import annotations

import re

from director.refiner.late import late

Parts = tuple[str, str, int, int, str, str, str, str | None]

_RULED_OUT = late(
    r"\b(?:(?:absolutely |strictly )?(?:no|without(?: any)?|zero)|not (?:a|one)(?: single)?|never (?:a|any))\s+((?:[a-z-]+ "
    r"){0,1}?)([a-z]{4,})"
    r"\s+(?:at all|whatsoever|anywhere(?: in (?:the )?(?:frame|shot|picture|scene))?|of any kind|in (?:any|the|a single|this) (?:frame|"
    r"shot|picture|"
    r"scene|film|video)|is (?:visible|seen|shown)|are (?:visible|seen|shown|allowed)|to be seen|in sight|ever)\b", re.I)
_ONE_MOMENT = late(r"\b(?:(?:one and the|the very|very|exact|exactly the|in the|at the|all in the|,) ?same|a single|one) (?:instant|"
                         r"moment|second|"
                         r"breath|frame|time)\b|\bsimultaneously\b|\bsame (?:person|man|woman|boy|girl|animal|object|thing)\b", re.I)
_SUBJECT = late(r"(?:^|[.;:!?,—–]\s*|\band\s+|\bwhile\s+|\byet\s+|\bbut\s+)(?:an?|the|her|his|its|this|that|same|the "
                      r"same)\s+(?:[\w-]+ ){0,2}?"
                      r"([^\W\d_]{3,})\s+((?:is|are|has|have|stands?|lies|[^\W\d_]{3,}s)\b[^,.;:!?—–]*)", re.I)
_NOT_A_SUBJECT = frozenset("camera shot lens frame film light sky scene whole same room air music sound".split())


def read(text: str) -> list[Parts]:
    """Such cues as (axis, value, start, end, words, strength, owner, replacement)."""
    return [*_ruled_out(text), *_at_one_moment(text)]


def _ruled_out(text: str) -> list[Parts]:
    out: list[Parts] = []
    for hit in _RULED_OUT.finditer(text):
        stem = re.sub(r"(?:es|s)$", "", hit.group(2).lower())
        shown = [h for h in re.finditer(rf"\b(?:an?|two|three|four|five|six|seven|eight|nine|"
                                        r"ten|twelve|many|several|dozens of|hundreds of|some|huge|big|bright|red|the|its|his|her|their)\s+"
                                        rf"(?:[\w-]+ ){{0,2}}?{re.escape(stem)}(?:e?s)?\b(?!-)", text, re.I)
                 if not hit.start() <= h.start() < hit.end() and not re.search(r"\b(?:sounds?|noise|idea|memory|hint) of\b", h.group(0))
                 and not re.search(r"\b(?:no|not|without|never|except|but|until|like|of)\s+$", text[: h.start()], re.I)]
        if shown:
            out.append(("presence", "none", hit.start(), hit.end(), hit.group(0), "sure", stem, None))
            out += [("presence", "some", h.start(), h.end(), h.group(0), "act", stem, None) for h in shown]
    return out


def _at_one_moment(text: str) -> list[Parts]:
    """'the soufflé has sunk, the soufflé stands tall, one and the same instant'."""
    out: list[Parts] = []
    for marker in _ONE_MOMENT.finditer(text):
        start = max((h.end() for h in re.finditer(r"[.!?]\s", text[: marker.start()])), default=0)
        said: dict[str, list[re.Match[str]]] = {}
        for hit in _SUBJECT.finditer(text, start, marker.start()):
            said.setdefault(hit.group(1).lower(), []).append(hit)
        for noun, hits in said.items():
            if len(hits) == 2 and noun not in _NOT_A_SUBJECT:
                out += [("claim", h.group(2).lower().strip(), h.start(2), h.start(2) + len(h.group(2).rstrip()), h.group(2).rstrip(),
                         "sure", noun,
                         None) for h in hits]
    return out

"""Requests as people type them, put in the forms that the rest reads: 'w/', '+', and who somebody is after a dash or a colon."""

from __future__ import annotations

import re

from director.screenwriter import introduced, labelled, presented, scripted
from director.screenwriter.attire import DRESS, is_attribute
from director.screenwriter.names import NAME, proper
from director.screenwriter.words import actor, article

_SHORT = (
    (r"(?<=[\w,;] )w/o\b ?", "without "), (r"(?<=[\w,;] )w/ ?(?=[a-z])", "with "), (r"(?<=[a-z]) \+ (?=[a-z])", " and "),
    (r"(?<=\d )yrs?\b", "years"), (r"(?<=\w),?\s+(?:idk|dunno|lol|haha+|tbh|ngl)\b", ""),
    (r"\b(?:bc|cuz) (?=(?:he|she|it|they|the|of)\b)", "because "),
)
_COMMAND = re.compile(r"\s*(?:(?:\.\.?|~)?(?:/[\w.-]+){2,}|(?:sudo|rm|cat|curl|wget|chmod|bash|sh)\s+[-/~.])[^.!?]*$|"
                      r"\s*\S+\s*\|\s*(?:tee|sh|bash|xargs)\b")
"""A line that is a path or a command of a shell, and no story."""
_WHO = re.compile(
    rf"(?:(?<=[.:;!?\n]\s)|(?<=\n)|^)[ \t]*(?:[-*•][ \t]+)?(?P<name>{NAME})"
    r"(?P<role>,\s+(?:the\s+[a-z-]+(?:\s[a-z-]+)?|\d{1,3}))?[ \t]*(?P<mark>[–—]|-(?=\s)|:)[ \t]+(?P<in>[^.\n]{4,140}?)(?=\.(?:\s|$)|\n|$)")


def told(text: str) -> str:
    """The text without lines that are paths or commands, where anything else is told."""
    kept = "\n".join(line for line in text.split("\n") if not _COMMAND.match(line))
    return kept if re.search(r"\w{3}", kept) else text


_TURN = re.compile(r"(?<=[.!?\"”)…])[ \t]+(?=(?!INT|EXT|VO\b|SFX|FX\b|V\.O|CUT|END|TITLE|SUPER|TEXT|LOGO|CTA|NB\b|PS\b)[A-Z][A-Z.'’-]+"
                   r"(?: [A-Z][A-Z.'’-]+)?(?:\s*\([^()\n]{2,40}\))?:\s+[\"“]?[A-Z¿¡])")
"""'KIT: Is this yours? OMAR: It was.' in one line: each speaker begins a line."""


def longhand(text: str) -> str:
    """'RONNIE – leather trousers, walking frame.' -> 'RONNIE (leather trousers, walking frame).'; 'girl w/ pink hair' -> 'girl with …'."""
    text = _numbered(_CUT.sub("", scripted.put(text)))
    for pattern, put in _SHORT:
        text = re.sub(pattern, put, text, flags=re.I)
    text = _ORDER.sub(". Make ", text)
    text = _PLAYS.sub(lambda hit: f"{hit['who']} is dressed as {article(hit['as'])}", text)
    text = _TURN.sub("\n", text) if len(_TURN.findall(text)) > 1 else text
    text = _TRADE.sub(lambda hit: f"{hit['name']} ({article(re.sub('^(?:the|an?) ', '', hit['role']))}, {hit['looks']})", text)
    text = labelled.longhand(introduced.put(presented.put(_PAIRED.sub(_paired, text))))
    return _WHO.sub(_in_brackets, text)


_TRADE = re.compile(rf"(?P<name>(?:(?:Mr|Mrs|Ms|Dr)\. )?{NAME}), (?P<role>(?:the|an?) (?:[a-z-]+ ){{0,2}}[a-z-]+) "
                    r"\((?P<looks>[a-z][^()\n]{4,120})\),?")
"""'Mr. Oduya, the clock seller (round glasses, purple scarf), opens': his trade is one of his looks."""
_ORDER = re.compile(r"(?<=[a-z)]),? and (?:then )?make (?=(?:me |us )?(?:an?|one) (?:[\w-]+ ){0,6}?"
                    r"(?:film|video|movie|clip|slide ?show|reel)\b)")
"""'Use my photos of the wedding and make a film': two orders."""
_PLAYS = re.compile(r"(?:(?<=[.!?:]\s)|(?<=about\s)|^)(?P<who>(?:(?:[Oo]ur|[Mm]y|[Tt]he) (?:[a-z]+ ){1,2})?[A-Z][a-z]+) as (?:an? )"
                    r"(?P<as>(?:[a-z]+ ){0,2}[a-z]+)"
                    r"(?=[.!?]|$)")
"""'Rocky as a secret agent.', which has no verb."""
_CUT = re.compile(r"(?m)^[ \t]*[Cc]ut(?: to)?:[ \t]+(?=\S)")
_ORDINAL = re.compile(r"(?im)^[ \t]*(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|then|next|last|finally)"
                      r"(?: and (?:last|final(?:ly)?))?(?: (?:shot|scene|picture|image))?:[ \t]+(?=\S)")


def _numbered(text: str) -> str:
    """'first: a suitcase', 'second: it opens', 'fifth and last: a beach', a line each, as numbered shots."""
    rows = iter(range(1, 99))
    return _ORDINAL.sub(lambda hit: f"Shot {next(rows)}: ", text) if len(_ORDINAL.findall(text)) > 2 else text


_PAIRED = re.compile(r"(?:\b(?:the|one|two|three|four|five|six|"
                     r"\d)\s+)?\b(?P<noun>[a-z]+)s\s*:\s*(?P<rows>[\w -]{2,24}\s*=\s*[^,.;=\n]{2,40}"
                     r"(?:[,;]\s*(?:and )?[\w -]{2,24}\s*=\s*[^,.;=\n]{2,40})+)", re.I)


def _paired(hit: re.Match[str]) -> str:
    """'Three bins: green = food, blue = paper' -> 'A green bin for food, a blue bin for paper'."""
    rows = [row.split("=") for row in re.split(r"[,;]\s*(?:and )?", hit["rows"])]
    told = ", ".join(f"{article(f'{kind.strip()} {hit[1].lower()}')} for {what.strip()}" for kind, what in rows)
    return told[:1].upper() + told[1:]


def _in_brackets(hit: re.Match[str]) -> str:
    """Somebody's looks in brackets, where every part after the mark is a look and none a deed or what is said."""
    name, said = hit["name"], hit["in"]
    role = (hit["role"] or "").lstrip(", ")
    parts = [part.strip() for part in re.split(r",\s+(?:and\s+)?", said)]
    looks = [part for part in parts if re.search(rf"\b{DRESS}\b", part, re.I) or is_attribute(part)]
    dressed = any(re.search(rf"\b{DRESS}\b", part, re.I) for part in parts)
    sure = bool(role) or (hit["mark"] != ":" and name.isupper())
    if not proper(name) or not dressed or "(" in said or not (looks[:1] == parts[:1] or (role and looks)):
        return hit.group(0)
    if not sure and (len(looks) < len(parts) or hit["mark"] == ":"):
        return hit.group(0)
    being = re.sub(r"^the ", "", role)
    known = being if being.isdigit() or actor(being.split()[-1] if being else "") else ""
    lead = hit.group(0)[: hit.start("name") - hit.start()]
    return f"{lead}{name} ({', '.join(p for p in (known, said) if p)})"

"""Words in quotation marks: what each quotation is for, told by the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_MARKS = re.compile(
    r"\"([^\"\n]{1,200})\"|“([^”\n]{1,200})”|«\s?([^»\n]{1,200}?)\s?»|(?<![\w’'])[‘']((?:[^’'\n]|[’'](?=\w)){1,120})[’'](?!\w)"
)
_SAY = (
    r"(?:says?|said|asks?|asked|shouts?|yells?|whispers?|whispering|calls?(?: out)?|answers?|repl(?:y|ies)|mutters?|murmurs?|cries|sings?|"
    r"screams?|adds?|announces?|tells? \w+|thinks?|mouths|laughs|grunts|sighs|saying|asking|shouting|line|dialogue|says only)"
)
_BEFORE: tuple[tuple[str, str], ...] = (
    ("voice", r"\b(?:narrator|narration|voice-?over|V\.?O\.?)\b[^\"“.]{0,30}\b(?:lines?|words?|sentence)\b[^\"“.]{0,10}$"),
    ("title", r"(?:^|[.\n] ?)(?:the )?name\s*[:=]\s*$"),
    ("screen", r"\b(?:below|under|beneath|above) (?:it|that|this|the (?:logo|title|name))\W{0,3}$"),
    (
        "end",
        r"(?:\b(?:end|ending|final|closing|last|outro) (?:\w+ )?(?:card|title|text|frame|screen|slide|slate|line|words?|super|message|shot)"
        r"|\b(?:tag ?line|slogan|claim|call to action|cta|logo|sign-?off|pack ?shot|brand line|end ?card)\b"
        r"|\b(?:ends?|ending|close|closes|closing|finish(?:es)?|fade out) (?:with|on)(?: the| a| an)?(?: (?:words?|text|line|"
        r"message|card|tagline|"
        r"slogan|logo|title|caption))*)[^\"“.]{0,24}$",
    ),
    ("end", r"^\W*(?:the )?(?:end|ending|close|finish)\s*:\s*$|"
            r"^(?!.*\b(?:narrat|voice|lines?\b|say|says|sing))(?:.*[,;]\s*(?:and |then )*)?at the (?:very )?end,?:?\s*$"),
    ("end", r"\b(?:our|company|brand|shop|store) (?:own )?(?:name|brand|address|web ?site|number)\W{0,3}$"),
    ("voice", r"\b(?:interview|voice|off-?screen|old recording|radio voice|(?:her|his|a) voice)(?: voice)?\s*:\s*$"),
    ("voice", r"(?:\bV\.?O\.?|voice[- ]?over|narrator|narration|narrated|voice)\b"
              r"(?:(?!\b(?:texts?|captions?|cards?|titles?|signs?|labels?|slogan|words|letters)\b)[^\"“.]){0,30}$"),
    ("title", r"\b(?:call it|name it|titled? it|it(?:['’]s| is) (?:called|titled|named))\W{0,3}$"),
    ("title", r"\b(?:title|titled|entitled|titel|titre|título|titolo|concept|working title)\b[^\"“.]{0,30}$"),
    (
        "title",
        (
            r"\b(?:film|movie|video|short|clip|ad|story|piece|series|episode|trailer|documentary|spot)\b[^\"“.,]{0,20}\b(?:called|named)"
            r"\W{0,3}$"
        ),
    ),
    (
        "screen",
        r"(?:\b(?:texts?|captions?|supers?|overlays?|on[- ]?screen|on the screen|reads?|reading|appears?|words?|letters?|lettering|"
        r"sign|label(?:led)?|"
        r"written|writes?|printed|painted|banner|poster|headline|message|subtitle|over black|on black|over white|lower third|neon|"
        r"display(?:s|ing)?|note|button)\b)[^\"“.]{0,24}$",
    ),
    ("said", rf"\b{_SAY}\b[^\"“.]{{0,24}}$"),
    ("said", r"(?:^|[\n.;] ?)[A-Z][\w .']{0,24}(?:\([^)]*\))?\s*:\s*$"),
)
_AFTER = re.compile(rf"^[,.]?\s*(?:(?:he|she|it|they|[A-Z]\w+(?: [A-Z]\w+)?|the [\w ]{{2,20}}?)\s+{_SAY}\b|{_SAY} (?:he|she|the|"
                    rf"[A-Z]))", re.I)
_APPEARS = re.compile(r"^(?:\s*(?:,|and|&|\+)\s*(?:and )?[\"“'‘][^\"”’\n]{1,80}[\"”'’])?\s*(?:appears?|fades? in|on[- ]screen|"
                      r"(?:written|painted|printed|carved) (?:on|in|across|over)\b|as "
                      r"(?:text|title|a caption)|(?:in|across) (?:big|white|the screen))", re.I)
_ALL_READ = re.compile(r"\b(?:each|every|the|these|those|all) (?:of (?:them|these) |the )?(?:lines?|lyrics|words)? ?"
                       r"(?:appears? |comes? up )?(?:on|over) (?:the )?(?:screen|picture)\b", re.I)
_AT_START = re.compile(r"^[ \t]*(?:as (?:the )?)?(?:title|at the (?:very )?(?:start|beginning)|first|to open|up front|as an opener)", re.I)
_AT_END = re.compile(r"^[ \t]*(?:as (?:the )?)?(?:end card|tag ?line|at the (?:very )?end|to finish|to close|logo)", re.I)


_FINISHES = re.compile(r"\b(?:ends?|finish(?:es)?|closes?) (?:with|on) the (?:words?|line|text|sentence|slogan)\W{0,3}$", re.I)


@dataclass(frozen=True)
class Quote:
    """`kind`: title, end (last card), screen, said (in the picture), voice (narrator), or '' for a name or a figure of speech."""

    text: str
    kind: str
    start: int
    end: int


@lru_cache(maxsize=64)
def quoted(text: str) -> tuple[Quote, ...]:
    """Every quotation of a text in order; positions are those of the quotation with its marks."""
    found: list[Quote] = []
    for hit in _MARKS.finditer(text):
        inner = next(group for group in hit.groups() if group is not None)
        if re.search(r"[^\W_]", inner):
            kind = _kind(text, hit.start(), hit.end())
            last = found[-1] if found else None
            if (
                last
                and last.kind in ("screen", "said", "voice", "title", "end")
                and re.fullmatch(
                    (
                        r"\s*(?:[,;/|–—-]|,?\s*(?:and then|and|then|followed by))\s*"
                    ),
                    text[last.end : hit.start()],
                )
            ):
                kind = last.kind if last.kind != "title" else "screen"
            found.append(Quote(inner.strip(), kind, hit.start(), hit.end()))
    return tuple(found)


def _kind(text: str, start: int, end: int) -> str:
    left, right = text[max(0, start - 70) : start], text[end : end + 50]
    left = re.split(r"(?<=[.!?])\s|\n", left)[-1] if re.search(r"(?<=[.!?])\s|\n", left) else left
    if _AT_END.match(right) or (_FINISHES.search(left) and re.match(r"\s*on (?:the )?screen", right, re.I)):
        return "end"
    if _AT_START.match(right) and not re.search(r"\b(?:says?|asks?|shouts?)\W*$", left):
        return "title"
    if re.search(r"\b(?:lines?|lyrics|words)\W{0,3}$", left, re.I) and _ALL_READ.search(text):
        return "screen"
    if re.search(r"\b(?:put|write|place|show|print)\W{0,3}$", left, re.I) and re.match(r"\s*(?:on|in|over|across) (?:the|each|every|all) ",
                                                                                 right, re.I):
        return "screen"
    for kind, pattern in _BEFORE:
        if re.search(pattern, left, re.I if kind != "said" else 0):
            return kind
    if _AFTER.match(right):
        return "said"
    return "screen" if _APPEARS.match(right) else ""


def without(text: str, kinds: tuple[str, ...]) -> str:
    """The text without quotations of these kinds."""
    for quote in reversed(quoted(text)):
        if quote.kind in kinds:
            text = _END_ALONE.sub("", text[: quote.start]) + text[quote.end :]
    return text


_END_ALONE = re.compile(r"(?:(?<=[.!?\n])\s*|^\s*)(?:the )?(?:end|ending|close|finish)\s*:\s*$", re.I)
"""'End:' whose words are taken away."""


_ANYWHERE = re.compile(r"\b(?:somewhere|at some point|(?:should|must|can|may|to) (?:be|come|show|pop|appear|stand)\b(?: up)?)", re.I)


def unread(text: str) -> str:
    """The text without the words to be read in the picture or on a card, and without where and how they are to be read."""
    bare = without(text, ("title", "end", "screen"))
    return bare if bare == text else _ANYWHERE.sub("", bare)

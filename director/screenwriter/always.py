"""What is to be seen in every shot, as requests word it: 'the same lamp in every shot', 'always a hand', 'it stays there all the time'."""

from __future__ import annotations

import re

from director.screenwriter import casting
from director.screenwriter.words import actor

_OFTEN = r"(?:every time|each time|the (?:whole|entire) time|all the time|throughout|always|in (?:all|each|every one) of them|in all)"
_STAYS = r"(?:is|are|stands?|sits?|hangs?|lies|lie|stays?|waits?|remains?|floats?|sleeps?|keeps?)"
_STANDING = re.compile(rf"(?:^|(?<=[.;:,!?\n]\s))(?:and )?(?:the|an?|one|our) (?:same )?(?P<what>(?:[a-z-]+ ){{0,2}}?[a-z-]+) {_STAYS}"
                       rf"(?: [^.,;:\n]{{0,30}}?)? {_OFTEN}(?=[.,;!\n]|$)", re.I)
_ALWAYS = re.compile(r"(?:^|(?<=[.;:,!?\n]\s))(?:and )?always (?:the |an? |that |this |one )(?:same )?"
                     r"(?P<what>(?:[a-z-]+ ){0,2}?[a-z-]+)(?= [a-z]+ing\b|[.,;!\n]|$| (?:in|on) )", re.I)
_KEPT = re.compile(r"\bkeep (?:the|that|one|our) (?P<what>(?:[a-z-]+ ){0,2}?[a-z-]+) (?:in|on|at) [^.,;:\n]{2,40}? "
                   rf"{_OFTEN}(?=[.,;!\n]|$)", re.I)
_SAME = re.compile(r"(?:^|(?<=[.;:,!?\n]\s))(?:and )?(?:the |always the )?same (?P<what>(?:[a-z-]+ )?[a-z-]+)"
                   r"(?: each time| every time| throughout)?(?=[.,;!\n]|$)", re.I)
_FRAMED = re.compile(r"(?:the |one )?(?:same )?[a-z -]{3,40} (?:is |stays |remains )?(?:always|all the time|throughout) (?:visible|in "
                     r"(?:frame|view|sight|the (?:picture|frame|shot)))", re.I)
_VERBAL = re.compile(r"\s+(?:(?:stands?|sits?|lies|waits?|hangs?)(?: there)?|must|should|has to|have to|is|are|stays?|always)"
                     r"(?: be)?$", re.I)
_OF_FILM = re.compile(r"\b(?:camera|angle|frame|framing|position|shots?|length|style|look|order|place|time|size|speed|light|seconds|way|"
                      r"thing|person|actor|as|one|again|day|night|colou?rs?|narrator|voice|music|song|jacket|clothes|outfit)\b", re.I)


def only(sentence: str) -> bool:
    """Whether a sentence tells nothing but what is seen all the time."""
    said = sentence.strip(" .!")
    parts = re.split(r",\s+(?:and )?(?=always\b)", said, flags=re.I)
    if len(parts) > 1:
        return all(map(only, parts))
    return any((hit := pattern.match(said)) and len(said) - hit.end() < 14 for pattern in (_STANDING, _ALWAYS, _KEPT, _SAME, _FRAMED))


def _person(what: str) -> bool:
    """Somebody, who is cast and not merely in view."""
    return casting.kind_of(actor(what.split()[-1].lower()) or "") == "person"


def named(text: str) -> tuple[str, ...]:
    """What a request wants to see in every shot, without its article: 'red letterbox', 'desk lamp'."""
    hits = re.findall(
        r"(?:the )?(?:same )?((?:[\w-]+ ){0,2}[\w-]+) (?:must be |has to be |is |should be |(?:stays|remains|keeps) (?:in (?:frame|view|"
        r"sight|the picture) )?|always |visible )*"
        r"in (?:every|"
        r"each|all)(?: single)?(?: the)? (?:shots?|scenes?|frames?|of them)\b",
        text,
        re.I,
    )
    hits += re.findall(
        r"\b(?:the |one |same )+((?:[\w-]+ ){0,2}?[\w-]+(?: (?:in|on|of) the [\w-]+(?= (?:is|stays) ))?)(?: is| stays)?"
        r"(?: (?:behind|in view|in frame))?,? (?:always|throughout|everywhere|"
        r"the whole time|all the time|"
        r"all the way through)\b", text, re.I)
    hits += re.findall(
        r"\b(?:the |one |an? )((?:(?!the\b)[\w-]+ ){0,2}?[\w-]+)(?: (?:next to|beside|behind|in|on) [\w ]{2,16})? (?:has to be|must be|"
        r"should be|is|stays|"
        r"remains|to be) (?:always )?(?:visible|in frame|in the picture|in view|seen|in sight)(?: (?:all the time|throughout|always|"
        r"the whole time))\b", text, re.I)
    hits += re.findall(
        r"\b(?:every|each) (?:shot|scene|frame) (?:must |has to |should )?(?:contains?|shows?|has|have|includes?|features?)"
        r" (?:the |a |an |same )*((?:[\w-]+ ?){1,3})",
        text,
        re.I,
    )
    hits += [hit["what"] for pattern in (_STANDING, _ALWAYS, _KEPT, _SAME) for hit in pattern.finditer(text)
             if not (_OF_FILM.search(hit["what"]) or _person(hit["what"]) or hit["what"].endswith("pose"))]
    hits = [h for h in hits if not re.match(r"(?:on|in|at|to|of|with) ", h.strip(), re.I)]
    hits = [_VERBAL.sub("", h.strip()) for h in hits]
    return tuple(re.sub(r"^(?:the|a|an|same|and|must|with|keep)\s+", "", h.strip(), flags=re.I).removeprefix("same ")
                 for h in dict.fromkeys(hits[:3]) if not re.search(r"\b(?:text|captions?|titles?|music|logo|narrator|words?|it|they|"
                     r"them|we|you|i|this|"
                                                    r"that)\b", h, re.I))

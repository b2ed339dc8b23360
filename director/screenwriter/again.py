"""Who is named a second time in another word: after 'a magpie' it is 'the bird', after 'a woman' it is 'she'."""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter import casting
from director.screenwriter.words import actor

_NEW = re.compile(r"\b(?:[Aa]n?|[Oo]ne)(?=((?:\s+(?!an? )[a-z-]+){1,4}))")
_KNOWN = re.compile(r"\b(?P<the>[Tt]he)\s+(?:(?:small|little|big|old|young|poor|clever|strange|proud|brave|tired|happy|furry) )?"
                    r"(?P<kind>[a-z]{4,})\b(?! (?:of|that|who|which|in|with)\b)(?!-)")


_YOUNG = re.compile(r"\b(?:an?|one|the) (?:(?!an? )[a-z-]+ ){0,2}?(?P<kind>[a-z]{3,}) "
                    r"(?P<young>cub|foal|pup|puppy|kitten|chick|calf|fawn|hatchling|joey)\b", re.I)


def _young(text: str) -> str:
    """The text with 'the fox cub' for 'the fox', where a fox cub is all it has of foxes."""
    for hit in list(_YOUNG.finditer(text)):
        kind, young = hit["kind"], hit["young"]
        if actor(kind) and len(re.findall(rf"\b(?:an?|another) (?:[a-z-]+ ){{0,2}}?{kind}\b(?! {young})", text, re.I)) == 0:
            text = re.sub(rf"\b([Tt]he) {kind}\b(?! {young}|['’])", rf"\1 {kind} {young}", text)
    return text


def named_again(text: str) -> str:
    """The text with 'the bird' as 'the magpie', where one of that kind was introduced before and 'bird' was not."""
    text = _young(text)
    out, done = "", 0
    for hit in _KNOWN.finditer(text):
        kind, before = hit["kind"], text[:hit.start()]
        if re.search(rf"\b{kind}s?\b", before, re.I) or not wordnet.is_a(kind, "organism", senses=2):
            continue
        known = dict.fromkeys(word for new in _NEW.finditer(before) for word in new[1].split() if actor(word))
        same = [who for who in known if kind in wordnet.kinds(who, senses=2)]
        if len(same) == 1:
            out += f"{text[done:hit.start()]}{hit['the']} {same[0]}"
            done = hit.end()
    return out + text[done:]


def people_named(actions: list[str]) -> list[str]:
    """The actions with the noun for 'he' and 'she' at their heads: the person introduced last. For stories that cast nobody."""
    out: list[str] = []
    for action in actions:
        new = [word for text in out for hit in _NEW.finditer(text) for word in hit[1].split()]
        known = [word for word in new if actor(word) and casting.kind_of(word) == "person"]
        out.append(re.sub(r"^(?:he|she)\b", f"the {known[-1]}", action, flags=re.I) if known else action)
    return out

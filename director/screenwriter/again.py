"""Who is named a second time by the kind that they are of: after 'a magpie' it is 'the bird'."""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter.words import actor

_NEW = re.compile(r"\b(?:[Aa]n?|[Oo]ne)(?=((?:\s+(?!an? )[a-z-]+){1,4}))")
_KNOWN = re.compile(r"\b(?P<the>[Tt]he)\s+(?:(?:small|little|big|old|young|poor|clever|strange|proud|brave|tired|happy|furry) )?"
                    r"(?P<kind>[a-z]{4,})\b(?! (?:of|that|who|which|in|with)\b)(?!-)")


def named_again(text: str) -> str:
    """The text with 'the bird' as 'the magpie', where one of that kind was introduced before and 'bird' was not."""
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

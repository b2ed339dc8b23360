"""What is done with the camera, told by verbs that no table need hold: 'we hurtle after the van', 'nail the camera down'. As cue fields."""

from __future__ import annotations

import re
from functools import lru_cache

from director import dictionary, wordnet
from director.refiner.late import late

Parts = tuple[str, str, int, int, str, str]

_WAYS = (r"(?:after|past|through|over|along|alongside|around|round|behind|between|across|beside|among|amongst|ahead of|with|under|"
         r"towards?|into|down|up)")
_ON = r"[^,.;:!?]*?(?=[,.;:!?]|\s(?:and|while|but|yet|as|whilst|when|until)\b|$)"
_LENS = r"(?:camera|lens|phone camera|viewfinder|steadicam|gimbal|drone)"
_WE_GO = late(rf"(?:^|(?<=[.;!?:]\s)|(?<=[,;] )|\b(?:and|while|yet|but|then|also) )(?:we(?:['’]re| are)?|our {_LENS}|the {_LENS}|{_LENS}) "
              rf"(?:now |also |then |[a-z]+ly |still |always |never stops |keeps )*(?P<verb>[a-z]{{3,}}) (?:[a-z]+ly |right |close )?"
              rf"{_WAYS}\b{_ON}", re.I)
_WITH_IT = late(rf"\b(?P<verb>[a-z]{{3,}}) (?:[a-z]+ ){{0,3}}?with (?:the|your|my|our|a) (?:{_LENS}|phone)\b(?: in (?:one )?hand)?"
                rf"(?: {_WAYS}{_ON})?", re.I)
_FIXED = late(rf"\b(?P<verb>[a-z]{{3,}}) (?:the|your|my|our|that|this) (?:{_LENS}|phone)\b"
              rf"(?: (?:down|in place|there|tight|up|firmly|to|on|onto|into|against)\b{_ON})?|"
              rf"\b(?:{_LENS}|phone) (?:is |stays |remains |should be |must be )?(?P<done>[a-z]{{3,}}ed) "
              rf"(?:down|in place|to|onto|into|against)\b{_ON}", re.I)
_NOT = late(r"\b(?:not|never|no|don['’]t|without|nobody|nothing|who|that|to|like|as if) (?:[a-z]+ )?$", re.I)


def read(text: str) -> list[Parts]:
    """Such cues as (axis, value, start, end, words, strength)."""
    if not re.search(r"\b(?:we|we['’]re|camera|lens|phone|gimbal|drone|steadicam)\b", text, re.I):
        return []
    out: list[Parts] = []
    for pattern in (_WE_GO, _WITH_IT):
        out += [("motion", "moving", *h.span(), h.group(), "sure") for h in pattern.finditer(text)
                if _travels(h["verb"].lower()) and not _NOT.search(text[: h.start()])]
    return out + [("motion", "static", *h.span(), h.group(), "sure") for h in _FIXED.finditer(text)
                  if _fastens((h["verb"] or h["done"]).lower()) and not _NOT.search(text[: h.start()])]


@lru_cache(maxsize=1024)
def _travels(verb: str) -> bool:
    return any(wordnet.fields(base, "verb").get("motion", 0) > 0.5 for base in dictionary.bases(verb, "verb"))


@lru_cache(maxsize=1024)
def _fastens(verb: str) -> bool:
    return any(wordnet.is_a(base, "fasten", "attach", category="verb", senses=2) for base in dictionary.bases(verb, "verb"))

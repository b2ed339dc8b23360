"""Whose name stands for whom: 'Luna the cat', 'Captain Ysolde', 'Biscuit is a jet-black pony', 'Nadia, a girl of six'."""

from __future__ import annotations

import re
from functools import lru_cache

from director import wordnet
from director.refiner.late import late
from director.refiner.owners import ACTORS, singular

_NAME = r"(?P<name>(?!(?:The|A|An|This|That|His|Her|Its|Our|My|It|He|She)\b)[A-Z][a-z]{2,})"
_CALLED = (late(rf"\b{_NAME},? the (?P<kind>[a-z-]{{3,}})(?: (?P<next>[a-z]{{3,}}))?\b"),
           late(rf"\b(?P<kind>[A-Z][a-z]{{3,}}) {_NAME}\b(?! (?:Street|Road|Lane|Avenue|Square))"),
           late(rf"\b{_NAME}(?: is|,) an? (?:[a-z-]+,? ){{0,3}}?(?P<kind>[a-z]{{3,}})(?=\s*[,.;]|\s+(?:with|who|of|in|from|that)\b)"))


@lru_cache(maxsize=256)
def kinds(text: str) -> dict[str, str]:
    """{name: what it is the name of}, in small letters; nothing where two have names of one kind."""
    found: dict[str, str] = {}
    for pattern in _CALLED:
        for hit in pattern.finditer(text):
            words = (singular((word or "").lower()) for word in (hit["kind"], hit.groupdict().get("next")))
            kind = next((word for word in words if word and _lives(word)), "")
            if kind:
                found.setdefault(hit["name"].lower(), kind)
    named = list(found.values())
    return {name: kind for name, kind in found.items() if named.count(kind) == 1}


def _lives(kind: str) -> bool:
    return kind in ACTORS or wordnet.is_a(kind, "person", "animal")


def named(text: str, kind: str, start: int, end: int) -> bool:
    """Whether somebody of this kind is called by name in a stretch."""
    return any(known == kind and name.capitalize() in text[start:end] for name, known in kinds(text).items())


def settled(text: str, owner: str) -> str:
    """An owner by its kind: 'dragon' for 'otto', 'hair of girl' for 'hair of nadia'."""
    known = kinds(text)
    return " ".join(known.get(word, word) for word in owner.split(" ")) if known and owner else owner


def a_name(text: str, start: int, end: int) -> bool:
    """'the Sunrise Diner': a capital inside a sentence, beside another; 'Midnight the cat'."""
    if text[start:end].lower() in kinds(text):
        return True
    if re.match(r"\s+[A-Z][a-z]+\s+[A-Z][a-z]", text[end:]) and text[start].isupper():
        return True
    if not text[start].isupper() or re.search(r"(?:^|[.!?:;|\n\]\[(\"“]|--?)\s*$", text[: start]) or text[start:end].isupper():
        return False
    return re.match(r"(?:['’]s)?\s+(?:&\s+)?[A-Z][a-z]", text[end:]) is not None or re.search(r"[A-Z][a-z]+\s+(?:&\s+)?$",
                                                                                                  text[: start]) is not None

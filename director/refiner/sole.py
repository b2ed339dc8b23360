"""Whose a state is where a prompt has but one who lives: 'her eyes shut, the soprano …', 'a goalkeeper … her long braid'."""

from __future__ import annotations

import re
from functools import lru_cache

from director import wordnet
from director.refiner import owners
from director.refiner.late import late

_PRONOUNS = frozenset(("he", "she", "his", "her", "him"))
_OF_A_BODY = frozenset("bald hairy cropped curled straight shaven bearded shut asleep awake afraid glad sad stern barefoot shod hatted "
                       "bareheaded spectacled unspectacled".split())
"""States that only who lives can be in: told of a thing, the sentence was misread."""
_SAYS_AGE = ("age ", "hair ", "eye ")
_NAMED = late(r"\b(?:the|an?|one|this|that|his|her|our|my)(?P<words>(?: [a-z-]{3,}){1,3})\b", re.I)
_ANOTHER = late(r"\b(?:another|other|others|twins?|both|each|two|three|they|them|their|sisters?|brothers?|friends?|crowd|people|"
                r"children|men|women)\b", re.I)


@lru_cache(maxsize=64)
def actor(text: str) -> str:
    """The one person or animal that a prompt names; '' where it names none, or more than one."""
    if _ANOTHER.search(text) or {"he", "she"} <= {hit.lower() for hit in re.findall(r"\b(?:he|she)\b", text, re.I)}:
        return ""
    found = {owners.singular(hit.group()) for hit in owners.ACTOR.finditer(text)}
    named = {owners.singular(word) for hit in _NAMED.finditer(text) for word in hit["words"].lower().split()}
    found |= {noun for noun in named - found if owners.person(noun)}
    return found.pop() if len(found) == 1 else ""


def settled(text: str, axis: str, value: str, owner: str) -> str:
    """The owner of a state: the one who lives, where only a pronoun or a word that does not live was found."""
    if axis != "state" or not owner or owner in owners.ACTORS or not (one := actor(text)) or owner == one:
        return owner
    if owner in _PRONOUNS:
        return one if one in owners.PEOPLE or owners.person(one) else owner        # 'Her eyes are shut; the owl's …'
    bodily = value in _OF_A_BODY or value.startswith(_SAYS_AGE)
    return one if bodily and not _lives(owner) else owner


@lru_cache(maxsize=2048)
def _lives(noun: str) -> bool:
    return not wordnet.meanings(noun, "noun") or wordnet.is_a(noun, "person", "animal", senses=3)

"""Two nouns that are one thing: 'tea house', 'fish market', 'book shop' are one place, and what they are named for is not lying about."""

from __future__ import annotations

import re
from functools import cache

from director.tools.generators.animatic.art.catalogue import all_figures, all_fronts, all_places, all_props, shelf_of
from director.tools.generators.animatic.words import COLOURS, VERBS, Token, singulars

_PAIR = re.compile(r"\b(?P<first>[a-z]{3,})[ -](?=(?P<last>[a-z]{3,})\b)", re.I)
_HOUSE = re.compile(r"\b(?P<first>[a-z]{3,}) house\b", re.I)
_EDIBLE = frozenset(("food", "meals", "drinks", "fruit", "pantry", "vegetables"))
"""Shelves of what is had in a house named for it: a pancake house."""
PREMISES = frozenset("shop store market workshop theatre theater museum factory garden orchard farm school studio house hall room laboratory lab restaurant café cafe "
                     "bar field grove park stable depot warehouse gallery library academy fair festival plantation meadow patch club hospital".split())
"""What is named for what one makes, sells, keeps or sees there."""


_SHOWING = frozenset("shop store workshop factory studio museum laboratory lab depot warehouse".split())
"""Where what they are named for stands about."""


@cache
def _known() -> frozenset[str]:
    return frozenset(all_places()) | frozenset(all_fronts()) | frozenset(all_props()) | frozenset(all_figures())


def joined(text: str) -> str:
    """The text, two words in one that only have a drawing in one: 'book shop' is 'bookshop', but a green house is no greenhouse."""

    def one(hit: re.Match[str]) -> str:
        first, last = hit["first"].lower(), hit["last"].lower()
        whole = first + last
        named = first not in COLOURS and f"{first} {last}" not in _known() and (whole in all_places() or whole in all_fronts())
        return hit["first"] if named else hit[0]

    text = _PAIR.sub(one, text)
    return _HOUSE.sub(lambda hit: "café" if hit["first"].lower() not in COLOURS and shelf_of(hit["first"].lower()) in _EDIBLE else hit[0], text)


def named_for(words: list[Token], at: int) -> str:
    """What the premises at word `at` are named for, by the name of its drawing; '' where nothing is: the 'puppet' of 'puppet theatre'."""
    if at < 1 or words[at].fresh or words[at].word not in PREMISES or words[at - 1].word in COLOURS:
        return ""
    if words[at - 1].word in VERBS and at > 1 and words[at - 2].word in ("to", "and"):
        return ""
    return next((name for name in singulars(words[at - 1].word) if name in all_props() or name in all_figures()), "")


def wares(words: list[Token], place_name: str) -> list[str]:
    """What premises whose set is that of any such place are named for, and what is therefore shown there: the rocket of a rocket workshop."""
    last = place_name.rpartition(" ")[2]
    named = [named_for(words, at) for at, token in enumerate(words) if token.word == last == place_name and last in _SHOWING]
    return [name for name in dict.fromkeys(named) if name in all_props()]

"""Of whom or what is it said that it burns: 'a burning house', 'the ship is on fire', 'the barn goes up in flames'."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Place
from director.tools.generators.animatic.words import Token, singulars

_BURNING = frozenset(("burning", "blazing", "flaming"))
_BURNS = frozenset(("burn", "burns", "burned", "ablaze"))
_ARTICLES = frozenset("a an the his her their its all old".split())
_MEANT_TO = frozenset("candle campfire fire bonfire torch lamp lantern match sun star stove fireplace log logs incense oven furnace wick forge flame flames "
                      "coal ember embers cheek cheeks eye eyes hair desire lights".split())
"""What burns without being on fire."""


def ablaze(words: list[Token]) -> frozenset[str]:
    """The nouns of which the words say so."""
    said = [token.word for token in words]
    out: set[str] = set()
    for index, word in enumerate(said):
        if word in _BURNING and not (index and said[index - 1] in ("is", "are", "was", "were")):
            out.update(name for noun in said[index + 1:index + 4] for name in singulars(noun))
        fire = (word == "fire" and said[index - 1:index] in (["on"], ["catches"], ["caught"])) or (word == "flames" and said[index - 1:index] == ["in"])
        if word in _BURNS and said[index + 1:index + 2] and said[index + 1] in _ARTICLES:
            out.update(name for noun in said[index + 2:index + 5] for name in singulars(noun))
        elif fire or word in _BURNS or (word in _BURNING and index and said[index - 1] in ("is", "are", "was", "were")):
            out.update(name for noun in said[max(0, index - 5):index] for name in singulars(noun))
    return frozenset(out - _MEANT_TO)


def burns(place: Place, name: str, ablaze: frozenset[str]) -> bool:
    """Is it the building that the set shows from outside of which it is said?"""
    return not place.indoors and not ablaze.isdisjoint(known.split()[-1] for known in (name, *place.names, *place.fronts))

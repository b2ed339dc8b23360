"""Who is before a building, not in it: 'outside the school', 'on the steps of the bank', 'at the bakery door' lead to its front."""

from __future__ import annotations

from director.tools.generators.animatic.ablaze import ablaze
from director.tools.generators.animatic.art.catalogue import all_figures, all_fronts, all_places, all_props
from director.tools.generators.animatic.art.kit import Place
from director.tools.generators.animatic.players import before
from director.tools.generators.animatic.words import VERBS, Hit, Token, base, names_in

_BEFORE = frozenset(("outside", "behind", "beside", "near", "opposite", "alongside", "facing", "past"))
_BY = frozenset(("by", "around"))
"""Beside it where a location says so; in a sentence it may be anything."""
_TO = frozenset(("next", "close", "opposite", "adjacent"))
"""'next to the school'"""
_FRONT = frozenset("front outside outskirts steps step stairs door doors doorway doorstep entrance gate gates gateway threshold exterior facade façade porch "
                   "lawn forecourt grounds railings fence pavement sidewalk opposite across".split())
"""What stands before 'of' or 'to': 'the steps of the museum', 'the door to the hotel'."""
_BEHIND = frozenset("front door doors doorway doorstep entrance gate gates gateway steps stairs exterior facade façade porch lawn forecourt grounds building yard "
                    "garden driveway drive railings fence".split())
"""What follows the name: 'the school gates'."""
_WITHIN = frozenset(("in", "inside", "within", "into", "aboard"))
_STILL_IN = frozenset(("building", "entrance", "door", "doorway", "doors", "stairs"))
"""Who is in these is in the house."""
_ARTICLES = frozenset("a an the his her its their my our your this that old new big small little great".split())
_FOUNDED = frozenset(("open", "close", "build", "rebuild", "renovate", "restore", "paint"))
"""What is done to a building as a whole."""
_STREETS = frozenset(("city street", "village", "house", "garden"))
"""Sets that give way to the front of a building that stands in them."""


def front_of(words: list[Token], firm: bool) -> tuple[Hit, Place] | None:
    """The building that a location (`firm`) or a sentence says somebody is before, and the set of its front."""
    known, burning = all_fronts(), ablaze(words)
    for hit in names_in(words, {**all_places(), **known}):
        alone = firm and hit.name not in all_places() and not before(words, hit.first)      # no such room is drawn: 'fire station'
        if hit.name in known and (alone or hit.name in burning or _led(words, hit, firm) or (firm and _followed(words, hit))):
            return hit, known[hit.name]
    return None


def _led(words: list[Token], hit: Hit, firm: bool) -> bool:
    after = words[hit.last] if hit.last < len(words) and not words[hit.last].fresh else None
    if after is not None and after.word not in _BEHIND and after.word in all_props() and base(after.word, VERBS) is None:
        return False                                   # 'behind the shop counter'
    somebody = after is not None and after.word in all_figures()          # 'behind the bank robber'; 'outside the school children play'
    for at in range(hit.first - 1, max(-1, hit.first - 5), -1):
        if words[at + 1].fresh:
            return False
        word = words[at].word
        if base(word, VERBS) in _FOUNDED and not somebody:
            return True
        if word in _BEFORE or (firm and word in _BY):
            return word == "outside" or not somebody
        if word in ("of", "to", "from"):
            near = {token.word for token in words[max(0, at - 5):at]}
            return at > 0 and (words[at - 1].word in (_FRONT if word == "of" else _FRONT | _TO) or (word == "from" and "across" in near))
        if word in _WITHIN or word in ("at", "on", "and", "with", "for", "under") or (word not in _ARTICLES and base(word, VERBS) is not None):
            return False
    return False


def _followed(words: list[Token], hit: Hit) -> bool:
    after = words[hit.last].word if hit.last < len(words) and not words[hit.last].fresh else ""
    return after in _BEHIND and not (after in _STILL_IN and any(token.word in _WITHIN for token in words[max(0, hit.first - 3):hit.first]))


def gives_way(place: Place) -> bool:
    """Is it a room, or a street in which the front may stand?"""
    return place.indoors or not _STREETS.isdisjoint(place.names)


def takes_over(front: Hit, place: Place, chosen: Hit | None) -> bool:
    """Does a building's front take the place of the set that was chosen: of its inside, of a street, or of what its name ends in?"""
    if chosen is None or chosen.name in place.fronts or front.first <= chosen.first < front.last:
        return True
    return not _STREETS.isdisjoint(all_places()[chosen.name].names)

"""What else of a clause can be looked at: the door that a whisper leads to, the briefcase of the man who is reached."""

from __future__ import annotations

import re
from collections.abc import Callable

from director.screenwriter import choosing, coverage, finite, places, players
from director.screenwriter.clauses import Clause
from director.screenwriter.complements import TRAVEL
from director.screenwriter.deeds import Deed

_AWAY = re.compile(r"\b(?:instead of|without|not|no|like|than|as|about|against|for|from|over|under|past|through|across|during|of)\s$")
"""Before what is not there, not near, or no thing of its own."""
_FROM_HERE = re.compile(r"\b(?:to|into|at|behind|before|with|on|in|under|from)\s$")
_MEANT = re.compile(r"\bto (?P<verb>[a-z]+) (?P<what>(?:an?|the) (?:[\w’'-]+ ){0,2}?[\w’'-]+)"
                    r"(?=$|,| (?:before|after|in|on|at|for|to|from|with|and|that|who|by|until|of|under|behind)\b)")
_TO_COME = frozenset("find seek get buy win make build create become steal learn write invent discover be have see watch hear start become "
                     "earn grow found open".split())
"""What these are to bring is not there yet."""
_RIDDEN = re.compile(r"\b(?:on|by|in) (?:an? |the )?(?:[a-z]+ )?(?:bicycle|bike|horse|motorbike|car|taxi|train|bus|van|truck|"
                     r"scooter|skateboard)$")
_GOES = TRAVEL | frozenset("follow lead chase race carry push pull drag rush hurry wander sneak tiptoe paddle skate ski dash dive rise "
                           "lower slide roll step stumble limp head cycle".split())
_REACHED = re.compile(r"\bto (?P<what>(?:an?|the|his|her|its|their) (?:[\w’'-]+ ){0,3}?[\w’'-]+)$")


def things(deed: Deed, seen: set[str], shown: Callable[[str], bool]) -> list[str]:
    """The things of a clause beside its object, each with 'the': 'the forgotten door'."""
    rest = deed.slots["act"].partition(" ")[2]
    known = {deed.slots[slot].split()[-1] for slot in ("S", "o", "T") if deed.slots[slot]}
    out: list[str] = []
    meant = [hit["what"] for hit in _MEANT.finditer(rest) if hit["verb"] not in _TO_COME]
    for phrase in (*meant, *coverage.named(rest)):
        before = rest[: rest.find(phrase)]
        head = phrase.split()[-1]
        here = _FROM_HERE.search(before) or phrase in meant
        known |= {thing.split()[-1] for thing in out}
        if head in known | seen or _AWAY.search(before) or not here or players.lively(phrase) or _RIDDEN.search(f"{before}{head}"):
            continue
        if re.match(r"(?:his|her|its|their|every|each|some|one|two|three)\b", phrase) or places.mentioned(f"in {phrase}"):
            continue
        if shown(phrase) and choosing.tangible(phrase):
            out.append(re.sub(r"^(?:an?|the|another)\s", "the ", phrase))
    return out


def reached(part: Clause, deed: Deed) -> str:
    """What who goes comes to: 'a forgotten door'; '' where it is a place of its own, somebody, or nothing."""
    hit = _REACHED.search(deed.slots["act"]) if part.verb in _GOES and not part.never else None
    if not hit or part.goal or players.lively(hit["what"]) or not choosing.tangible(hit["what"]) or places.mentioned(f"in {hit['what']}"):
        return ""
    return re.sub(r"^an?\s", "the ", hit["what"])


def source(part: Clause, deed: Deed) -> str:
    """Where a way begins: 'a puddle' of 'travels from a puddle to the sea'."""
    hit = re.search(r"\bfrom (?P<where>(?:an?|the) (?:[\w’'-]+ ){0,2}?[\w’'-]+) (?:to|into|across|over|through|down|up)\b",
                    deed.slots["act"])
    return hit["where"] if hit and part.verb in _GOES else ""


_SEES = frozenset("realise realize notice discover see learn find spot watch".split())
"""What is known by these is so, and can be seen."""


def content(part: Clause, deed: Deed) -> str:
    """What somebody sees or finds out as a picture of its own: 'the paintings move at night' of 'discovers that the paintings move'."""
    if part.verb not in _SEES or part.never or part.led:
        return ""
    relative = re.match(rf"{re.escape(part.thing)} (?:that|who|which) (?P<does>[a-z]+ ?.*)$", part.words) if part.thing else None
    alone = relative and not relative["does"].startswith(("is ", "are ", "has ", "have ", "can "))
    said = f"{part.thing} {relative['does']}" if relative and alone else finite.told(part.words, part.verb)
    whole = re.sub(r"^(?:his|her|its|their)\s", "the ", said)
    if re.match(r"(?:he|she|it|they|who|what|there)\b", whole, re.I) or len(whole.split()) < 3:
        return ""
    return re.sub(r"\b(?:him|her)(?=$|[.,]| (?:instead|from|at|in|on|with|and|back|through)\b)", lambda _: deed.slots["S"], whole)

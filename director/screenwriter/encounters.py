"""What two do with each other, told as a thing: 'A chess match between a child and a grandmaster' is the two who play it."""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter.names import NAME
from director.screenwriter.words import actor

_SOMEBODY = rf"(?:(?:an?|the|two|three|one|his|her|my|our|their)\s(?:[\w-]+\s){{0,3}}?[\w-]+|{NAME})"
_BETWEEN = re.compile(
    rf"(?:(?<=[.!?:\n]\s)|(?<=\n)|^)(?P<what>(?:an?|the|one)\s(?:[\w-]+\s){{0,3}}?(?P<noun>[a-z]+))\sbetween\s(?P<one>{_SOMEBODY})\sand\s"
    rf"(?P<other>{_SOMEBODY})(?P<where>\s(?:in|on|at|inside|under|over|across|through|along|aboard|outside|above|near|by|during)\s[^.;,:!?\n]+)?"
    r"(?=[.;,:!?\n]|$)", re.I)
_DOES = (
    (("race", "marathon"), "run"), (("duel", "fight", "combat", "battle", "war", "brawl"), "fight"),
    (("argument", "conversation", "talk", "communication", "auditory communication", "quarrel"), "have"),
    (("dance", "social dancing"), "dance"), (("meeting", "gathering"), "have"), (("kiss",), "share"), (("hug",), "share"),
    (("contest", "game", "match", "competition", "diversion"), "play"),
)


def put(text: str) -> str:
    """'A race between a snail and a tram in Lisbon.' -> 'A snail and a tram run a race in Lisbon.'"""
    return _BETWEEN.sub(_told, text)


def _told(hit: re.Match[str]) -> str:
    noun = hit["noun"].lower()
    if not all(one[:1].isupper() or actor(one.split()[-1]) or wordnet.is_a(one.split()[-1], "person", "animal")
               for one in (hit["one"], hit["other"])):
        return hit[0]
    does = next((verb for kinds, verb in _DOES if noun in kinds or wordnet.is_a(noun, *kinds, senses=2)), "")
    if not does:
        return hit[0]
    what = re.sub(r"^(?:the|one) ", "a ", hit["what"].lower()) if hit["what"][:3].lower() in ("the", "one") else hit["what"].lower()
    end = hit["where"] or ""
    return f"{hit['one'][:1].upper()}{hit['one'][1:]} and {hit['other']} {does} {what}{end}"

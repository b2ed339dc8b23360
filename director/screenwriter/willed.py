"""Things that act of their own will: a teapot that falls in love is somebody, and gets a name, eyes, arms and legs."""

from __future__ import annotations

import re
import zlib

from director import wordnet
from director.screenwriter import bodies, choosing, clauses, phrases, players

_WILLED = frozenset(
    "travel escape dream want wish hope learn decide refuse search look seek wait fall_in_love love befriend meet find explore climb run "
    "walk dance sing swim fly hide save rescue help visit leave return try hate envy teach build steal chase follow join quit start "
    "become discover sneak march race fight argue quarrel marry kiss hug laugh cry sleep wake write read cook paint play compete "
    "wander journey sail hitchhike rebel strike protest apply audition work retire train practise practice believe think remember forget "
    "miss fear".split())
"""Verbs of which a thing is the subject only in a tale."""
_NAMES = ("Pip", "Dot", "Nib", "Tock", "Fig", "Bo", "Tilly", "Momo", "Poppy", "Kit")
_CALLED = re.compile(r"\b(?P<who>(?:[Aa]n?|[Tt]he) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]+)),? called (?P<name>[A-Z][a-zà-ÿ]+)(?= [a-z]+\b|,)")


def named(text: str) -> str:
    """'A teapot falls in love with a cup' -> 'Dot the teapot falls in love with a cup'; any other story as it is."""
    text = _CALLED.sub(_called, text)
    told = clauses.understand(text)
    first = told[0] if told else None
    if first is None or len(first.subjects) != 1 or not first.verb or not _wills(first):
        return text
    who = first.subjects[0].strip()
    if not re.match(r"(?:an?|the|one|my|our)\s[a-z]", who, re.I) or players.lively(who) or bodies.vehicle(who) or phrases.plural(who):
        return text
    noun = re.split(r"\s(?:of|with|in|on|at|from|who|that|which)\s", who)[0].split()[-1].lower()
    name = _NAMES[zlib.crc32(noun.encode()) % len(_NAMES)]
    if not choosing.tangible(who) or not players.thing_with_a_name(f"a {noun} named {name}") or text.count(who) != 1:
        return text
    return text.replace(who, f"{name} the {who.split(' ', 1)[1]}", 1)


_FEELS = re.compile(r"(?:so |very |always )?(?:afraid|scared|lonely|jealous|in love|bored|tired|proud|shy|sad|homesick|angry|"
                    r"curious|late)\b")


def _called(hit: re.Match[str]) -> str:
    thing = players.thing_with_a_name(f"a {hit['noun']} named Somebody")
    return f"{hit['name']} the {hit['who'].split(' ', 1)[1]}" if thing else hit[0]


def _wills(part: clauses.Clause) -> bool:
    verb = "fall_in_love" if part.verb == "fall" and re.match(r"in love\b", part.words) else part.verb
    if (part.verb == "be" and _FEELS.match(part.words)) or (part.verb == "run" and part.words.startswith("away")):
        return True
    if part.never and part.mode != "wish" and verb not in ("want", "wish"):
        return False
    if verb in ("play", "sing", "work", "run", "start", "return", "follow", "meet", "join", "find") and part.mode != "wish":
        return bool(part.led) or wordnet.is_a(part.thing.split()[-1] if part.thing else "", "person", "animal", senses=1)
    return verb in _WILLED or part.mode in ("wish", "learn") or part.led in _WILLED

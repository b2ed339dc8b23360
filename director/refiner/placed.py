"""Where in its clause a wording stands: words of direction alone are the camera's where a clause opens with them ('slew left, a dome')."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from director.refiner import settings
from director.refiner.late import late
from director.refiner.owners import ACTOR

if TYPE_CHECKING:
    from director.refiner.cues import Cue

PLACES = ("opens", "alone")
_OPENS = late(r"(?:^|[.,;:!?|()\[\]\"“”\n–—-]\s*|\b(?:then|now|camera|shot|while|simultaneously|also|"
                    r"same (?:moment|instant|time|breath|second))\s+)"
                    r"(?:(?:an?|the|one|our|camera|very|slow|fast|steady|gentle|smooth|long|quick|hard|sudden|sharp|swift|continuous|"
                    r"graceful|"
                    r"only|ever|just|single|lazy|single|unbroken|deliberate|lateral|horizontal|vertical|straight|cinematic|dramatic|subtle|creeping|"
                    r"majestic|"
                    r"\w+ly|to)\s+)*$", re.I)
_CLOSES = late(r"\s*(?:[,.;:!?|()\[\]\"“”\n–—]|$|\b(?:and|but|throughout|shot|footage|style|look|only|please)\b)", re.I)
_GOES_ON = late(r"\s*(?:[,.;:!?|()/\[\]\"“”\n–—-]|$|\b(?:and|but|or|as|until|till|while|to|toward|towards|from|over|past|"
                      r"along|across|"
                      r"through|into|onto|on|at|in|of|with|by|behind|beside|above|below|beneath|under|around|round|between|among|so|then|"
                      r"for|against|up|down|out|off|away|we|the|an?|his|her|its|their|our|every|each|this|that|two|three|slowly|\w+ly|"
                      r"shots?|moves?|camera|views?|drone|throughout|after|before|inside|outside|like|where|alongside|near|ahead|via|upon|"
                      r"one|all|within|atop|it|them|him|closer|ever|back|(?:reveal|show|uncover|disclos|expos|follow|start|begin|end|"
                      r"tak)\w*)\b)", re.I)
_HANDLES = late(r"(?:hoist|rais|lower|drop|lift|clos|leav|mount|boost|launch|press|land|enter|near|pull|push|draw|open|shak|roll|"
                      r"turn|cut|carr|follow|tip|park|cross|lead|chas|ride|riding|tow|cast|catch)\w*$", re.I)
_OF_A_SUBJECT = late(r"[a-z-]+(?:ing|[^s]s)\b", re.I)
_DID = late(r"[a-z-]+ed\b", re.I)
_NAMED = late(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b|\b(?:he|she|they)\b")
_FRONTED = late(r"[a-z]+ing\b[^,.;:!?\n]*,\s+(?:he|she|it|they|(?:the|an?|his|her|its|their)\s+(?!(?:\w+ )?(?:camera|lens|shot|view|frame|"
                r"drone|picture|image)\b)[\w-]+|(?-i:[A-Z][a-z]+))\s+[a-z]", re.I)
"""'Rising gracefully, they reach for a book'."""
_CAMERA = late(r"\b(?:camera|lens|shot|pan|tilt|zoom|drone|dolly|crane|gimbal|we|view|frame|steadicam|movement)\b", re.I)
_BREAK = late(r"[.;:!?|\n]")


def stands(text: str, start: int, end: int, place: str) -> bool:
    """Whether a wording stands where it must: opening its clause ('opens'), being all of it ('alone'), or anywhere."""
    if place not in PLACES:
        return True
    told = _BREAK.split(text[:start])[-1]
    if not _OPENS.search(text[:start]) or _FRONTED.match(text, start) or (
            _OF_A_SUBJECT.match(text, start) and _somebody(told)) or (
            _DID.match(text, start) and (ACTOR.search(told) or _NAMED.search(told))):
        return False
    if place == "alone":
        return _CLOSES.match(text, end) is not None
    moved = _HANDLES.match(text[start:end]) and re.match(r"\s+(?:the|an?|his|her|its|their)\b", text[end:])
    return goes_on(text[end:]) and not moved          # 'a pull-out sofa', 'hoist the flag'


def _somebody(told: str) -> bool:
    """Whether a sentence has named, so far, who else could be the one that moves."""
    return (re.search(r"[a-z]", told, re.I) is not None and not _CAMERA.search(told)) or ACTOR.search(told) is not None


_NEXT = late(r"\s+(?P<noun>[a-z]{4,})(?=\s*[,.;:!?]|\s+(?:all|with|in|on|at|of|under|by|behind|beside|around|where|and|as|while)\b|\s*$)")


def compound(text: str, axis: str, start: int, end: int) -> tuple[int, int]:
    """A place with the noun that goes on with it: 'on the open hilltop meadow' is one."""
    said = _NEXT.match(text, end) if axis == "place" and text[end - 1: end].isalpha() else None
    return start, said.end() if said and settings.place_of(said["noun"]) else end


def goes_on(after: str) -> bool:
    """Whether a sentence goes on after a move without naming a thing with it; 'pull-out sofa' and 'dive bar' are things."""
    return _GOES_ON.match(after) is not None


def settled(cue: Cue) -> Cue:
    """A cue that stands where it must is sure."""
    return replace(cue, strength="sure") if cue.strength in PLACES else cue

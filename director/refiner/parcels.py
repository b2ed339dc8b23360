"""Statements that are each of a part of their own: 'room one: …, room two: …', 'for the oven …; for the slice …', 'two shots'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from director.refiner import joints
from director.refiner.late import late

if TYPE_CHECKING:
    from director.refiner.cues import Cue
    from director.refiner.scope import Pair

_PART = late(r"\W*(?:\w+ ){0,2}(?P<noun>[a-z]+) (?P<which>(?!\d{1,2}:\d)(?:one|two|three|four|five|six|first|second|third|[a-f]|"
                   r"\d{1,2}|i{1,3}|iv|v))\s*"
                   r"(?:[:–—-]|\balone\b)", re.I)
_BUT_FOR = joints.words("apart from", "except", "excepting", "save for", "save the", "but for", "other than", "aside from", "inserts?",
                        "cut-?aways?", "alone is", "bar the", "barring")
_FOR = late(r"\bfor (?:the |an? |his |her |its |all |every |each )*(?P<what>[a-z]+(?:['’]s)?)\b", re.I)
_FRAMED = frozenset("size angle lens pov inout leftright updown".split())
_SETUPS = late(r"\b(?:two|three|four|five|six|several|2|3|4|5|6) (?:separate |different |quick |short )?(?:shots|set-?ups|angles|clips|"
               r"cameras|inserts|takes)\b|\bmulti-?cam\w*|\bshot list\b", re.I)
_REST = late(r"\s*(?:for|on|in|during) (?:all |everything )?(?:the )?(?:rest|others?|remainder|else)\b|\s+(?:elsewhere|otherwise)\b", re.I)
_ALL = frozenset(
    "whole entire film clip shot video take frame picture scene piece duration rest moment time camera sequence spot those these "
    "this that same now once ever good two three four five six ten twelve fifteen twenty thirty forty sixty seconds minutes".split())


_SECOND = late(r"[,;.]\s*(?:and )?(?:the )?(?:second|third|next|last|other)\b(?! (?:half|floor|hand))[^,;.]*$", re.I)


def parcelled(p: Pair) -> bool:
    """Each is said of a part of its own: 'room one: …, room two: …', 'for the oven …; for the slice …', 'all wide, but one insert'."""
    if p.b.axis == "size" and p.b.text.lower().startswith(("insert", "cutaway", "cut-away")):
        return True
    if _BUT_FOR.search(p.text[p.a.end: p.b.end + 12].replace(p.b.text, "~")):
        return True
    first, second = (_PART.match(part) for part in (p.sentences[1], p.sentences[3]))
    if first and second and first["noun"].lower() == second["noun"].lower() and first["which"].lower() != second["which"].lower():
        return True
    if p.a.axis in _FRAMED and _SETUPS.search(p.text):
        return True
    if p.always or p.a.axis in ("duration", "fps"):
        return False
    if p.a.axis in ("speed", "lens", "shake", "motion", "colour", "focus") and _REST.match(p.text[p.b.end:]):
        return True
    if re.search(r"\bfirst\b", p.text[max(0, p.a.start - 60): p.a.end], re.I) and _SECOND.search(p.between):
        return True
    stretches = (_clause(p.text, p.a, p.b.start), _clause(p.text, p.b, len(p.text), p.a.end))
    goals = [{hit["what"].lower() for hit in _FOR.finditer(part)} - _ALL for part in stretches]
    return all(goals) and not goals[0] & goals[1]


def _clause(text: str, cue: Cue, last: int, first: int = 0) -> str:
    """The clause of a cue, its own words left out, within bounds; what leads in before a comma counts as part of it."""
    start = max((hit.end() for hit in re.finditer(r"[.;!?\n]\s|,\s", text[first: cue.start])), default=0) + first
    lead = re.search(r"(?:^|[.;!?\n,]\s*)(for [^,.;:]{3,40}[,:]\s*)$", text[first: start], re.I)
    start = first + lead.start(1) if lead else start
    end = re.search(r"[.;,!?\n]", text[cue.end: last])
    return text[start: cue.start] + "~" + text[cue.end: cue.end + end.start() if end else last]

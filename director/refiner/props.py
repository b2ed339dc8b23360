"""How much goes with a noun: its article and adjectives, what leads to it, what hangs on it."""

from __future__ import annotations

import re

from director import dictionary
from director.refiner import wordclass
from director.refiner.acting import acting
from director.refiner.cues import Cue
from director.refiner.gaps import PREP
from director.refiner.late import late

_LEADS = late(rf"(?:\b(?:{PREP}|beside|next to|in front of|beneath|past|near|between|behind|beyond|opposite|among|alongside|out of|off|"
              rf"over|above|around|towards?|onto)\s+)$", re.I)
_HANGS = late(r"\s+(?:(?:with|in|on|under|at|around|across|to|from|over|between)\s+(?:(?:his|her|its|their|the|an?|both|one)\s+)?"
              r"[^,.;:!?—–]*?(?=[,.;:!?—–]|\s(?:and|but|while|as|then)\s|$))", re.I)
_DOES = late(r"[a-z]{3,}s\s", re.I)
_DET = frozenset("the a an his her their its this that some two three four five several many another one every each".split())


def extent(text: str, cue: Cue, first: int, last: int) -> tuple[int, int] | None:
    """The stretch of a thing inside its clause; None where it is what the clause is about."""
    start, end = cue.start, cue.end
    head = re.match(r"\s+(?P<noun>[a-z]{3,})\b(?!['’-])", text[end:last])
    if head and wordclass.noun(head["noun"]) and not wordclass.third(head["noun"]) and not wordclass.closed(head["noun"]) \
            and not wordclass.adverb(head["noun"]):
        end += head.end()                # 'VHS' of 'VHS tapes'
    whole = re.match(rf"(?:{'|'.join(_DET)}|{PREP}|[a-z]+(?:s|ing))\s", cue.text, re.I)
    while not whole and (before := re.search(r"(?<![\w-])(?P<word>[\w'’-]+)\s+$", text[first:start])):
        word = before["word"].lower()
        if word not in _DET and not (wordclass.adjective(word) and not wordclass.closed(word)):
            break
        start = first + before.start()
        if word in _DET:
            break
    lead = None if whole and whole.group().strip().lower() not in _DET else _LEADS.search(text, first, start)
    start = lead.start() if lead else start
    hangs = _HANGS.match(text, end, last)
    if hangs and not acting(re.sub(r"\b(?:his|her)\b", "", hangs.group())):
        end = hangs.end()
    joint = re.search(r"\s*,?\s+and\s+$", text[first:start])
    more = re.match(r"\s*,?\s+and\s+(?=[a-z]+s\b)", text[end:last])
    if joint and not re.match(r"\s*\w", text[end:last]):
        start = first + joint.start()    # 'and hails an electric scooter'
    elif more and _DOES.match(cue.text):
        end += more.end()                # 'checks his smartwatch and rides on'
    if not text[first:start].strip():
        return None
    return start, end


def noun_phrase(text: str, cue: Cue, first: int, last: int) -> tuple[int, int] | None:
    """'under the worst rain of the decade': what stands between the preposition and a cue of the scene, and how long it was so."""
    lead = re.search(rf"\b{PREP}\s+(?:an?|the|this|that)\s+((?:[a-z-]+\s+){{1,2}})$", text[first: cue.start], re.I)
    if lead is None or not all(dictionary.bases(word, "adj") for word in lead.group(1).lower().split()):
        return None
    span = re.match(r"\s+(?:of|in|for)\s+(?:the\s+|many\s+|living\s+)?(?:decade|year|century|season|winter|summer|memory|years|decades)\b",
                    text[cue.end: last], re.I)
    return first + lead.start(), cue.end + (span.end() if span else 0)

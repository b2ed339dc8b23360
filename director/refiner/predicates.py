"""How far a statement about a subject reaches: its verb with all that belongs to it, or the clause where another has named the subject."""

from __future__ import annotations

import re

from director import dictionary
from director.refiner import joints
from director.refiner.acting import acting
from director.refiner.commas import parts, with_comma
from director.refiner.cues import Cue
from director.refiner.late import late
from director.refiner.owners import ACTOR

_BE = late(r"\b(?:is|are|was|were|stays?|remains?|keeps?|lies|sits|stands|hangs|rests|has been|has|have)\s+(?:\w+ly\s+|still\s+|all\s+)?$",
           re.I)
_VERB = late(r"(?:is|are|has|have|does|stays?|remains?|[a-z]{3,}s)\b", re.I)
_AT_ONCE = (r"(?:(?:also|simultaneously|still|even|yet|together|at once|all the while|in the meantime|throughout|all along|"
            r"(?:all|right|all the way) through (?:the|this|that) [a-z]+|(?:all the|the (?:whole|entire)) (?:time|way|while)|"
            r"for the (?:whole|entire|full) [a-z]+|in every (?:single )?[a-z]+|"
            r"from (?:the )?[a-z]+(?: [a-z]+)? to (?:the )?[a-z]+(?: [a-z]+)?|"
            r"(?:in|at|during|within) (?:that|the|this|one) "
            r"(?:very |exact |self)?(?:same )?(?:and the same )?(?:instant|moment|second|time|breath|frame|movement|motion|stride)),?\s+)*")
_JOINT = late(rf"\s*,?\s*\b(?:and|but|yet|while)\s+{_AT_ONCE}(?:(?:he|she|it|they)\s+)?(?=[a-z]+s\b)", re.I)
"""Between two things that one subject does: 'hangs motionless and in the same instant whirls'."""
_WHO = late(rf"(?P<joint>\W*(?:\b(?:and|but|while|yet|as|even as|even though|whereas)\s+)?{_AT_ONCE})"
            r"(?:he|she|it|they|(?:the|that|this|his|her|its) (?:very )?(?:same )?(?:[\w'’-]+ ){0,2}?(?P<noun>[a-z]+))\s+", re.I)
_SAME_BREATH = late(
    r"(?:\w+ing\b|not\b|no\b|never\b|with\b|without\b|his\b|her\b|its\b|their\b|every\b|all\b|like\b|as [a-z]+ as\b|\w+ed\b)", re.I)


_NEW = late(r"[;:—–]\s*|,\s+(?=(?:and|but|while|yet)\s)|\s(?=(?:while|and(?! the (?:very )?same\b)|but|yet|even as|whereas)\s)", re.I)


def reach(text: str, cue: Cue, first: int, last: int) -> tuple[int, int] | None:
    """Where what is said of a subject in the sentence from `first` to `last` begins and ends, with the joint that leads to it.

    None where the cue is no verb's, or where its clause alone names the subject.
    """
    be = _BE.search(text, max(first, cue.start - 30), cue.start)
    verb = be.start() if be else cue.start
    if not be and not (_VERB.match(text, verb) and dictionary.bases(text[verb:].split()[0].lower().rstrip(",.;:!?"), "verb")):
        return None
    begin = first + max((h.end() for h in _NEW.finditer(text[first:verb])), default=0)
    end = _end(text, cue, last)
    who = _WHO.fullmatch(text, begin, verb)
    if who and begin == first and who["noun"] is None and joints.ALWAYS.search(text, first, last) and not re.search(
            r"\b(?:while|but)\b", text[first:last]):
        return first, last               # 'He stands on the bar and swings from the lamp for the entire clip'
    joint = _JOINT.match(text, end)
    if who and (who["noun"] is None or _elsewhere(text, who["noun"], begin, last)) and not joint:
        start = begin if begin == first else len(text[:begin].rstrip(" ,"))
        return start, end
    before = re.search(rf"\s*,?\s*\b(?:and|but|yet|while)\s+{_AT_ONCE}$", text[first:verb], re.I)
    if before and text[first: first + before.start()].strip():
        return first + before.start(), end
    if joint and begin <= verb and not re.search(r"[,;]", text[verb:end]):
        return verb, joint.end()
    return None


_NOUNS = late(r"(?:[\w'’-]+ ){0,1}?(?:and (?:an?|the|his|her) [\w'’-]+ )?")


def with_subject(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int] | None:
    """The clause that has nothing to say once its subject is gone: 'Delivery drones drop parcels along the street'.

    None where what goes is no subject, or where somebody named nowhere else acts in the clause.
    """
    first += len(text[first:start]) - len(text[first:start].lstrip())
    begin = first + max((h.end() for h in _CLAUSES.finditer(text[first:start])), default=0)
    lead = text[begin:start].split()
    if len(lead) > 5 or any(word.lower() in _NOT_IN_SUBJECT for word in lead):
        return None
    own = re.match(r"(?P<noun>[a-z]+) (?P<verb>[a-z]+) ", text[start:end], re.I) if begin == start else None
    does = re.compile(rf"\s+{_NOUNS.pattern}(?P<verb>[a-z]{{2,}})\b(?!['’-])").match(text, end)
    if not (own and _finite(own["verb"].lower(), own["noun"])) and not (does and _finite(does["verb"], text[start:end].split()[-1])):
        return None
    close = next((h.start() for h in _CLAUSES.finditer(text, end, last)), len(text[:last].rstrip(" .!?\n")))
    goes_on = _AS_SHE.search(text, end, close)
    if goes_on and begin == first and len(text[goes_on.end(): close].split()) > 2:
        return begin, goes_on.end()          # 'Her black braid whips round as she vaults the fence' leaves 'She vaults the fence'
    words = text[begin:start] + text[end:close]
    rest = f"{text[:begin]} {text[close:]}".lower()
    if any(noun.lower().rstrip("s") not in rest for noun in (h.group() for h in ACTOR.finditer(words))):
        return None
    if begin == first and not text[close:last].strip(" .!?\n"):
        return first, last
    return with_comma(text, begin, close, first, last)


_CLAUSES = late(r"[,;:–—]\s+(?:and |but |while )?(?=(?:an?|the|his|her|its|two|three|in|on|with)\s)|;\s+|\s(?:while|"
                r"but)\s+(?!(?:he|she|it|they)\b)", re.I)
_AS_SHE = late(r"\s(?:as|while|when)\s+(?=(?:she|he|they)\s)", re.I)
_NOT_IN_SUBJECT = frozenset("in on at with of from to by under over for into is are or like as through across behind has have".split())
_FINITE = frozenset("is are has have was were must can will should does do".split())


def _finite(verb: str, noun: str) -> bool:
    """Whether a word is the verb of this subject: 'drones drop', 'a drone drops'."""
    if verb in _FINITE:
        return True
    bases = dictionary.bases(verb, "verb")
    if not bases:
        return False
    many = noun.lower().endswith("s") and not noun.lower().endswith("ss")
    return verb == bases[0] and not dictionary.bases(verb, "adj") if many else verb != bases[0] and verb.endswith("s")


def finite(verb: str) -> bool:
    """Whether a word can be a verb with a subject of its own: 'sleeps', 'take'."""
    bases = dictionary.bases(verb.lower(), "verb")
    return bool(bases) and not dictionary.bases(verb.lower(), "adj") and not verb.endswith(("ing", "ed")) and (
        verb.endswith("s") or not dictionary.bases(verb.lower(), "noun") or verb == bases[0])


def subject(text: str, cue: Cue, first: int, last: int) -> bool:
    """Whether a count is in what the sentence says something of: without it there is nobody left to do it."""
    lead = text[first: cue.start].split()
    does = re.match(r"[^,.;]{0,40}?\s*(?:\([^)]*\)\s*)?\b([a-z]+s|is|are|[a-z]+ed)\b", text[cue.end: last])
    if not lead and does is None:
        return True                      # a sentence without a verb
    return len(lead) <= 4 and not any(dictionary.bases(word.lower().strip(",:"), "verb") for word in lead if len(word) > 3) and (
        does is not None and bool(dictionary.bases(does[1], "verb")))


def _end(text: str, cue: Cue, last: int) -> int:
    """The end of a predicate: of its clause, with the parts behind a comma that only say more of it."""
    stop = re.search(r"[,;:!?—–]|\.(?!\d)|\s(?:and(?! the (?:very )?same\b)|but|yet|while|even as|whereas)\s", text[cue.end: last])
    end = cue.end + stop.start() if stop else last
    for start, close in parts(text, cue.start, last):
        if start > end and text[end:start].strip() == "," and _SAME_BREATH.match(text, start) and not acting(text[start:close]):
            end = close
    return end


def _elsewhere(text: str, noun: str, begin: int, last: int) -> bool:
    return re.search(rf"\b{re.escape(noun.lower().rstrip('s'))}", (text[:begin] + text[last:]).lower()) is not None

"""What a film lacks, said in one breath, and where it should go, in the next: 'we never see the kitchen. make that the new opening "
"shot'."""

from __future__ import annotations

import re

_LACKS = re.compile(
    r"^(?:(?:and|but|so|also|just|really|think|feel|that)\s+)*(?:(?:i|we|you|people|viewers|the (?:audience|viewer|film|movie|story)|"
    r"it|there|one)(?:'d| would)?\s+)?"
    r"(?:(?:really|actually|just|also|still|definitely)\s+)*(?:never|(?:don't|do not|doesn't|does not)(?: ever)?|have to|has to|need "
    r"to|needs?(?: to)?|should|must|"
    r"(?:would )?(?:like|love) to|want to|want|miss(?:es)?|lacks?|could use|could do with|ought to)\s+(?:(?:really|actually|even|once|"
    r"get to|at least)\s+)*"
    r"(?:(?:see|show|get|have|be shown|visit|meet|get to see)\s+)?(?P<what>(?:an?|the|some|how|where|what|her|his|its|their|more of|"
    r"[a-z]+ing)\b.+?)"
    r"(?:\s+(?:once|anywhere|at all|somewhere|for a (?:moment|second)|from time to time|even once|ever|properly))*$", re.I)
_PUT_IN = re.compile(
    r"^(?:(?:so|and|then|please|maybe|just|can (?:you|we)|could (?:you|we)|let's|i'd)\s+)*(?:stick|put|add|slot|place|insert|make|use|"
    r"squeeze|drop|throw|get|have|include|"
    r"show|fit|bring|work)\s+(?:that|it|this|one|something like (?:that|this)|a (?:shot|scene) (?:of|with|like) (?:that|it|this)|such "
    r"a shot)(?: in)?(?: please)?\s+"
    r"(?P<spot>(?:as|at|right|just|directly|between|after|before|in|second|third|first|last|to|the new|our new|a new)\b.*)$", re.I)


def said_where(lack: str, wish: str) -> str:
    """Both in one sentence that asks for a new shot; "" where the two are not that."""
    what, where = _LACKS.match(lack.strip(" .,!")), _PUT_IN.match(wish.strip(" .,!?"))
    if what is None or where is None:
        return ""
    spot = re.sub(r"^(?:as )?(?:the|our|a)(?: very)? new\b", "as the", where["spot"])
    spot = re.sub(r"^(first|second|third|fourth|fifth|sixth|last)$", r"as the \1 shot", spot)
    return f"add a new shot {re.sub(r'^to (?=the)', 'at ', spot)}: {what['what']}"


def in_one(sentence: str) -> str:
    """The same for one sentence with a joint between the two; the sentence itself where it is none of that."""
    for joint in re.finditer(r"\s*(?:;|,|–|-|\.|\band\b|\bso\b)\s+", sentence):
        whole = said_where(sentence[:joint.start()], sentence[joint.end():])
        if whole:
            return whole
    return sentence


def together(parts: list[str]) -> list[str]:
    """The sentences of a message, each lack with its wish as one."""
    whole: list[str] = []
    for part in map(in_one, parts):
        joined = said_where(whole[-1], part) if whole else ""
        if joined:
            whole[-1] = joined
        else:
            whole.append(part)
    return whole

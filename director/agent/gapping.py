"""One verb for several shots, said once: 'make 2 moodier and 5 cheerier', 'shorten 1 by one second and 5 by two', '4 darker, 5 as well'.

A clause with several marks is cut before a later one. The part behind the cut is a wish of its own, or lacks what stands before the
first mark (the verb), or stands for the whole of the first part with another shot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from director.agent.targets import MARK

_JOINT = re.compile(
    r"\s*(?:[,;]\s*(?:and|but|then|while)?|\band(?: also| then)?|\bbut|\bwhile|\bwhereas|\bplus|&)\s*"
    r"(?P<lead>(?:(?:so|also|maybe|then)\s+)*(?:(?:could|should|would|does|do|must|can|needs?)\s+)?(?:in|for|on|from|to|at|of|"
    rf"with)?\s*(?:the\s+)?)(?={MARK})", re.I)
_SAME = re.compile(
    r"(?:so\s+)?(?:(?:could|should|would|does|do|must|can)\s+)?(?:(?:in|for|on|from|to|at|of|with)\s+)?(?:the )?"
    rf"(?P<mark>{MARK}(?:\s*(?:,|and|&)\s*(?:the )?{MARK})*)[\s,:]*"
    r"(?:too|as well|also|likewise|ditto|(?:the |it'?s the |gets the )?same(?: (?:way|thing|there|again|please))*|"
    r"needs? (?:that|it|the same)(?: too)?)?", re.I)
_LIKE = re.compile(r"\b(?:so|too|as well|also|likewise|ditto|same)\b", re.I)
_UNIT = re.compile(
    r"\b(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?)\s+(?P<unit>seconds?|secs?|s)\b|\b\d+"
    r"(?:\.\d+)?(?P<short>s)\b", re.I)
_AMOUNT = re.compile(r"(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|half)\s*(?:each|please)?$", re.I)


def cuts(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(first part, what the second may stand for, likeliest first) for every place where a marked clause may be cut."""
    signs = list(re.finditer(MARK, text))
    if len(signs) < 2:
        return
    lead = text[:signs[0].start()]
    for joint in _JOINT.finditer(text, signs[0].end()):
        left, right = text[:joint.start()].strip(" ,"), text[joint.start("lead"):].strip()
        rest = text[signs[0].end():joint.start()]
        if not re.search(r"\w", f"{lead}{rest}"):
            continue                                             # '3, 4 and 5' is one list
        yield left, tuple(_meanings(lead, left, right, bool(re.search(r"\w", rest))))


def _meanings(lead: str, left: str, right: str, said: bool) -> Iterator[str]:
    """`said`: something is said of the first shot behind it, so that a second one alone is meant to be the same."""
    same = _SAME.fullmatch(right)
    if same is not None:
        if said or _LIKE.search(right):
            yield re.sub(rf"{MARK}(?:\s*(?:,|and|&)\s*(?:the )?{MARK})*", same["mark"], left, count=1)
        return
    unit = _UNIT.search(left)
    if unit is not None and _AMOUNT.search(right):
        right = f"{re.sub(r' (?:each|please)$', '', right)} {(unit['unit'] or unit['short'])}"
    bare = re.sub(r"^(?:(?:in|for|on|from|to|at|of|with)\s+)?(?:the\s+)?", "", right, flags=re.I)
    lacks = re.match(rf"{MARK}\s*(?:by|to|at|into|an?|half|gets?|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b", bare, re.I)
    if lacks is None:
        yield right
    if re.search(r"\w", lead):
        bare = re.sub(r"^(.)\s*gets?(?= )", r"\1", bare)
        yield f"{lead.rstrip()} {bare}"
        verb = re.match(r"(?:please )?[a-z]+", lead.strip(), re.I)
        if verb is not None and verb[0] != lead.strip():
            yield f"{verb[0]} {bare}"
    if lacks is not None:
        yield right

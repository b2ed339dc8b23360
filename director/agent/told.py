"""A sentence that first tells something and then asks: "the race is fun, but the camera just sits there, could it follow them?"

What is told says which shot is meant; only what is asked is done. A part that may be a wish of its own is never passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from director import dictionary

_START = re.compile(
    r"(?:^|[,;:–—]\s*|\s-\s|\b(?:and|but|so|though|because)\s+)"
    r"(?:(?:so|and|but|then|honestly|actually|therefore|hence|well|though|right|you know)[ ,]+)*"
    r"(?P<ask>(?:please\s+|maybe\s+|perhaps\s+)*(?:(?:could|can|would|should|shall) (?:you|we|i|it|they|he|she|the|there|this|"
    r"that|his|her)\b|let'?s\b|please\b|(?:i|we)(?: \w+ly| really| just| still| do)? (?:think|feel|guess|believe|reckon|"
    r"suggest)\b|how about\b|what about\b|i(?:'d| would) (?:like|love|prefer|rather)\b|(?:i|we) (?:want|need)\b|maybe\b|perhaps\b|"
    r"(?:make|turn|put|add|remove|take|give|get|cut|swap|move|trim|lose|drop|use|change|go|try|keep|stay|hold|show|have|bring|"
    r"replace|let|throw|set|fade|shorten|extend|film|stretch) )(?P<wish>.+)$)", re.I)
_WISHES = re.compile(
    r"\b(?:please|let's|i'd like|i want|we want|make it|add|remove|delete|swap|move|trim|replace|mute|export|undo|rename|"
    r"(?:can|could|should|must) (?:you|we|be|have|go|the)|needs?|has to|have to)\b", re.I)
_ENOUGH = re.compile(
    r"(?P<what>\d+(?:\.\d+)? ?(?:seconds?|secs?|s)|(?:one|two|three|four|five|six|seven|eight|nine|ten|half a) seconds?) "
    r"(?:(?:would|will|should|might|could) (?:be|do)|(?:is|are)|does|do)\s*"
    r"(?:(?:plenty|enough|fine|better|best|perfect|plenty enough|just right|right|sufficient|great|good|nice|ideal|it)\b.*)?$", re.I)


def asked(text: str) -> Iterator[tuple[str, str]]:
    """(what is told, what is asked), the longest request first; none where the sentence tells nothing before it asks."""
    enough = _ENOUGH.search(text)
    if enough is not None and enough.start() > 12:
        yield text[:enough.start()].strip(" ,;"), f"make it {enough['what']}"
    for start in [*_START.finditer(text)]:
        before = text[:start.start()].strip(" ,;:–—-")
        if re.search(r"\w+ \w+ \w+", before) and not _wishes(before):
            yield before, _whose(start["ask"])


def _wishes(text: str) -> bool:
    """Whether a part asks for something of its own: by its words, or by beginning with a verb."""
    first = re.match(r"(?:(?:please|can you|could you|kindly|also|and|then)[\s,]+)*([a-z]+)", text, re.I)
    verb = first[1].lower() if first else ""
    commands = verb in dictionary.bases(verb, "verb") and not dictionary.bases(verb, "adj") and verb not in ("shot", "like")
    return commands or _WISHES.search(text) is not None


def _whose(ask: str) -> str:
    """'could it follow them' of a camera is said of 'it': kept; a leading maybe goes."""
    return re.sub(r"^(?:maybe|perhaps|please)\s+", "", ask.strip(), flags=re.I)


def meant(told: str, wish: str) -> Iterator[str]:
    """The wish with what its 'it' or 'that style' may stand for, likeliest first, and as it was said."""
    said = re.findall(r"\b(?:the )?(music|soundtrack|title|captions|subtitles|narrator|light|sound|end card)\b", told, re.I)
    if said:
        yield re.sub(r"\b(?:it|that|this)\b", f"the {said[-1]}", wish, count=1, flags=re.I)
    if re.search(r"\bcamera\b", told, re.I):
        yield re.sub(r"\b(?:it|that)\b", "the camera", wish, count=1, flags=re.I)
    thing = re.match(r"(?P<what>(?:the|his|her|its|their|that) [\w' -]+?) (?:is|are|looks?|feels?|seems?)\b", told, re.I)
    if thing and not re.search(r"\b(?:shots?|scenes?|ones?)\b", thing["what"], re.I):
        yield re.sub(r"\b(?:it|that|them)\b", thing["what"], wish, count=1, flags=re.I)
    likened = re.search(r"\b(?:as|like) an? (?P<what>[\w -]{3,40}?)\s*$", told, re.I)
    if likened:
        yield re.sub(
            r"\b(?:in|with) (?:that|this) (?:style|look)\b|\blike (?:that|this)\b", f"in {likened['what']} style", wish, flags=re.I)
    yield wish

"""Two statements of one form that fill the same slot twice: 'Camera: … Camera: …', 'the only light is …', 'the mood is … throughout'.

What fills the slot need not be understood: a camera has one instruction, a room one only light, and what is so throughout
is not otherwise throughout.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from director.refiner import joints
from director.refiner.acting import acting
from director.refiner.classes import CLASSES
from director.refiner.late import late
from director.refiner.owners import singular

Parts = tuple[str, str, int, int, str, str, str, str | None]

_LABELS = ("camera|setting|location|place|light|lighting|palette|colou?rs?|colou?r scheme|format|canvas|frame|aspect|ratio|score|music|"
           "soundtrack|time|time of day|"
           "season|weather|lens|style|look|duration|length|running time|runtime|framing|shot size|speed|mood|tone|angle|era|period|year|"
           "medium|focus|grade|"
           "resolution|quality|sound|audio|voice|movement|camera move|location")
_LABEL = late(rf"(?:^|(?<=[.;\n|]\s)|(?<=[.;\n|]))(?P<slot>(?:(?:art|visual|overall|the|our|main|final|picture|image|camera)\s+)?"
               rf"(?:{_LABELS})(?:\s+(?:one and only|height|position|temperature|ratio|reference|direction|treatment|design|"
               rf"note|only))?)\s*(?::|=|–|—)\s*(?P<value>[^.;\n|]{{3,160}})", re.I)
_LOOKS = late(r"\b(?:look of|looks? like|"
               r"(?:made|drawn|painted|rendered|shot|filmed|built|carved|told) (?:of|in|on|as|from|with|like))\b", re.I)
_HELD = late(r"(?:^|(?<=[.;!?\n]\s))(?P<slot>the [a-z]+) (?:is (?:being )?held|takes place|happens|is set|plays out|unfolds|is staged) "
             r"(?P<value>(?:in|on|at|round|around|inside|aboard|under|by) [^.;!?\n]{3,140})", re.I)
_OPTION = late(r"(?<!\S)--(?P<slot>[a-z][\w-]*)[ =](?P<value>(?!-)\S+)", re.I)
_ONLY = late(r"(?:^|(?<=[.;!?\n]\s))(?P<value>[^.;!?\n]*\b(?:is|are|remains?|stays?|as|being)\s+the (?:only|sole|single) "
                   r"(?P<slot>light|source of light|light source|"
                   r"source|illumination|sound|colou?r|camera move|move|movement|music|instrument|voice|place|location)\b[^.;!?\n]*|"
                   r"the (?:only|sole|single) (?P<slot2>light|source of light|light source|source|illumination|sound|colou?r|camera "
                   r"move|move|movement|music|"
                   r"instrument|voice|place|location)\b[^.;!?\n]*\b(?:is|are|comes|remains)\b[^.;!?\n]*)", re.I)
_SO = late(r"(?:^|(?<=[.;:!?\n]\s))(?P<slot>(?:the|this|that|his|her|its|their|our|(?:that|this|the) same|everything|all of it|the "
                 r"(?:whole|entire) [a-z]+|every (?:single )?(?:frame|shot|image|second))"
                 r"(?:\s+(?!is\b|are\b|stays\b|remains\b|has\b)[\w'’-]+){0,3})\s+(?:is|are|stays?|remains?|must be|feels?|looks?|"
                 r"has(?: the look of)?)\s+"
                 r"(?P<value>[^.;!?\n]{3,140})", re.I)
_STEM = late(r"(?:^|(?<=[.;,!?\n]\s))(?P<slot>(?:(?:all of it|everything|(?:each and )?every (?:single )?(?:frame|shot|image)|"
             r"the (?:whole|entire) (?:thing|film|piece|clip|video|shot|scene|picture)|it|this|we)\s+)?(?:(?:must|should|has to|"
             r"have to|needs to|"
             r"want it to|is to|will)\s+(?:feel|look|be|seem)|looks?|feels?|is|drawn|painted|built|made|filmed|shot|told|animated)?\s*"
             r"(?:like|in|as|out of|on|with)|the (?:whole|entire) (?:shot|film|clip|"
             r"take) is one [a-z]+:)\s+(?P<value>[^.;,!?\n]{3,90})", re.I)
"""'All of it in …, all of it in …', 'should feel like … Should feel like …': the same opening, and something else behind it."""
_OPENS_WHOLE = late(r"(?:all of it|everything|every|the (?:whole|entire)|(?:it |this )?(?:must|should|has to|needs to))\b", re.I)
_SINGLE = frozenset("tone mood atmosphere location setting season weather era".split())
"""Slots of which a whole film has one: there it is enough that one of two statements claims the whole."""
_EMPTY = frozenset("like look looks "
                   "the a an and or of in on at to with is are it its this that all every whole entire only from first last frame shot "
                   "throughout start end time "
                   "clip scene take same very for by as film video".split())


@dataclass(frozen=True)
class Filled:
    """One statement that fills a slot."""

    slot: str
    start: int
    end: int
    value: str
    always: bool = True


def read(text: str) -> list[Parts]:
    """Pairs of such statements as (axis, value, start, end, words, strength, owner, replacement)."""
    said = list(_filled(text))
    out: list[Parts] = []
    for i, one in enumerate(said):
        for other in said[i + 1:]:
            claimed = one.always or other.always or joints.CORRECTS.search(text, one.end, other.start) is not None
            apart = one.slot != other.slot or other.start < one.end or not claimed or joints.turns(text[one.end: other.end])
            if not apart and _differ(one.value, other.value):
                out += [("claim", f.value.lower(), f.start, f.end, text[f.start: f.end], "sure", f.slot, None) for f in (one, other)]
    return out + _twins(text)


_ON = (rf"\s+(?P<{{name}}>{CLASSES['stop']}|throughout|the (?:whole|entire|full) [a-z]+|from (?:the )?\w+ (?:\w+ )?to (?:the )?\w+(?: "
       rf"\w+)?|all the (?:while|time|way))")
_TWIN = late(rf"(?P<first>[^,.;:!?\n]+?){_ON.format(name='one')}\s*[,;]\s*(?:and |but |yet |while )?(?P<second>(?!(?:the|a|an|his|her|"
             rf"its|it|he|she|no|with|in|on|at)\b)"
             rf"(?:\w+ly )?(?:\w+ing|is|are|stays?|[a-z]+ed)\b[^,.;:!?\n]*?){_ON.format(name='two')}(?=\s*[,.;!?]|\s*$)", re.I)


def _twins(text: str) -> list[Parts]:
    """'The judge sits bolt upright throughout, pacing the room throughout': two things that one does, both of them always."""
    return [parts for hit in _TWIN.finditer(text) if acting(hit["first"]) and hit["one"].lower() == hit["two"].lower()
            for parts in (("claim", hit["first"].lower(), *hit.span("first"), hit["first"], "act", "twice", None),
                          ("claim", hit["second"].lower(), hit.start("second"), hit.end("two"), text[hit.start("second"): hit.end("two")],
                           "sure", "twice", None))]


def _filled(text: str) -> Iterator[Filled]:
    if joints.SEGMENT.search(text):
        return                       # each shot has a camera of its own
    for hit in _HELD.finditer(text):
        yield Filled(f"held {singular(hit['slot'].split()[-1])}", hit.start(), _last(hit), hit["value"])
    for hit in _OPTION.finditer(text):
        yield Filled(f"option {hit['slot'].lower()}", hit.start(), hit.end(), hit["value"])
    for hit in _LABEL.finditer(text):
        name = singular(hit["slot"])
        yield Filled(name if name in _SINGLE else f"label {name}", hit.start(), _last(hit), hit["value"])
    for hit in _STEM.finditer(text):
        if _OPENS_WHOLE.match(hit["slot"]):
            yield Filled(f"stem {hit['slot'].lower()}", hit.start(), _last(hit), hit["value"])
    for hit in _ONLY.finditer(text):
        yield Filled(f"only {(hit['slot'] or hit['slot2']).split()[-1].lower()}", hit.start(), _last(hit), hit["value"])
    for hit in _SO.finditer(text):
        bare = re.sub(r"\b(?:the|this|that|same|very|whole|entire)\b", " ", hit["slot"].lower())
        slot = " ".join(singular(word) for word in bare.split())
        always = joints.ALWAYS.search(hit.group()) is not None or (slot.startswith("every") and _LOOKS.search(hit.group()) is not None)
        if always or slot in _SINGLE:
            yield Filled(slot, hit.start(), _last(hit), hit["value"], always)


def _last(hit: re.Match[str]) -> int:
    """The end of a statement, without a last part in which somebody new is named: '…, a parrot on the lawyer's shoulder'."""
    words = hit.group().rstrip(" ,")
    more = re.search(r",\s+(?:an?|two|three) [^,]*$", words)
    return hit.start() + (more.start() if more and acting(more.group()) else len(words))


def _differ(one: str, other: str) -> bool:
    first, second = (set(re.findall(r"[a-z']{3,}", value.lower())) - _EMPTY for value in (one, other))
    turned = any((_has(one, a) and _has(other, b)) or (_has(one, b) and _has(other, a)) for a, b in _TURNED)
    return bool(first and second) and (turned or not first & second)


_TURNED = (("up", "down"), ("left", "right"), ("in", "out"), ("upward", "downward"), ("above", "below"), ("over", "under"))


def _has(value: str, word: str) -> bool:
    return re.search(rf"\b{word}\b", value, re.I) is not None

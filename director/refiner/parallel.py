"""Two statements of one form that fill the same slot twice: 'Camera: … Camera: …', 'the only light is …', 'the mood is … throughout'.

What fills the slot need not be understood: a camera has one instruction, a room one only light, and what is so throughout
is not otherwise throughout.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from director.refiner import joints
from director.refiner.late import late
from director.refiner.owners import singular

Parts = tuple[str, str, int, int, str, str, str, str | None]

_LABELS = ("camera|setting|location|place|light|lighting|palette|colou?rs?|colou?r scheme|format|canvas|frame|aspect|ratio|score|music|"
           "soundtrack|time|time of day|"
           "season|weather|lens|style|look|duration|length|running time|runtime|framing|shot size|speed|mood|tone|angle|era|period|year|"
           "medium|focus|grade|"
           "resolution|quality|sound|audio|voice|movement|camera move|location")
_LABEL = late(rf"(?:^|(?<=[.;\n|]\s)|(?<=[.;\n|]))(?P<slot>{_LABELS})\s*(?::|=|–|—)\s*(?P<value>[^.;\n|]{{3,160}})", re.I)
_ONLY = late(r"(?:^|(?<=[.;!?\n]\s))(?P<value>[^.;!?\n]*\b(?:is|are|remains?|stays?|as|being)\s+the (?:only|sole|single) "
                   r"(?P<slot>light|source of light|light source|"
                   r"source|illumination|sound|colou?r|camera move|move|movement|music|instrument|voice|place|location)\b[^.;!?\n]*|"
                   r"the (?:only|sole|single) (?P<slot2>light|source of light|light source|source|illumination|sound|colou?r|camera "
                   r"move|move|movement|music|"
                   r"instrument|voice|place|location)\b[^.;!?\n]*\b(?:is|are|comes|remains)\b[^.;!?\n]*)", re.I)
_SO = late(r"(?:^|(?<=[.;!?\n]\s))(?P<slot>(?:the|this|that|his|her|its|their|our|(?:that|this|the) same|everything|all of it|the "
                 r"(?:whole|entire) [a-z]+)"
                 r"(?:\s+(?!is\b|are\b|stays\b|remains\b|has\b)[\w'’-]+){0,3})\s+(?:is|are|stays?|remains?|must be|feels?|looks?|has)\s+"
                 r"(?P<value>[^.;!?\n]{3,140})", re.I)
_EMPTY = frozenset("the a an and or of in on at to with is are it its this that all every whole entire only from first last frame shot "
                   "throughout start end time "
                   "clip scene take same very for by as film video".split())


@dataclass(frozen=True)
class Filled:
    """One statement that fills a slot."""

    slot: str
    start: int
    end: int
    value: str


def read(text: str) -> list[Parts]:
    """Pairs of such statements as (axis, value, start, end, words, strength, owner, replacement)."""
    said = list(_filled(text))
    out: list[Parts] = []
    for i, one in enumerate(said):
        for other in said[i + 1:]:
            apart = one.slot != other.slot or other.start < one.end or joints.turns(text[one.end: other.end])
            if not apart and _differ(one.value, other.value):
                out += [("claim", f.value.lower(), f.start, f.end, text[f.start: f.end], "sure", f.slot, None) for f in (one, other)]
    return out


def _filled(text: str) -> Iterator[Filled]:
    if joints.SEGMENT.search(text):
        return                       # each shot has a camera of its own
    for hit in _LABEL.finditer(text):
        yield Filled(f"label {singular(hit['slot'])}", hit.start(), _last(hit), hit["value"])
    for hit in _ONLY.finditer(text):
        yield Filled(f"only {(hit['slot'] or hit['slot2']).split()[-1].lower()}", hit.start(), _last(hit), hit["value"])
    for hit in _SO.finditer(text):
        if joints.ALWAYS.search(hit.group()):
            slot = re.sub(r"\b(?:the|this|that|same|very|whole|entire)\b", " ", hit["slot"].lower())
            yield Filled(" ".join(singular(word) for word in slot.split()), hit.start(), _last(hit), hit["value"])


def _last(hit: re.Match[str]) -> int:
    return hit.start() + len(hit.group().rstrip(" ,"))


def _differ(one: str, other: str) -> bool:
    first, second = (set(re.findall(r"[a-z']{3,}", value.lower())) - _EMPTY for value in (one, other))
    return bool(first and second) and not first & second

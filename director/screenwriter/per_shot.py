"""'One city per shot: Paris, Tokyo, Lagos': a shot for each of what is listed, or for each step of a span of years."""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter import events, places, sifting

_EACH = re.compile(r"\b(?:one|an?|1) (?:new |different )?(?P<what>[a-z]+) (?:per|for (?:each|every)|in (?:each|every)|each|every) "
                   r"(?:shot|scene|clip|picture)\b", re.I)
_LIST = re.compile(r"(?P<lead>[^.:!?\n]*?)\bone shot per (?P<what>[a-z]+)(?: only)?: "
                   r"(?P<items>[^.:;!?\n]+(?:, | and )[^.:;!?\n]+)[.!]?", re.I)
_TIMES = ("time period", "season", "time of day", "month", "day of the week")
_NO_NOUN = frozenset("shot scene clip second minute line word cut take".split())


def put(text: str) -> str:
    """The text with 'one decade per shot' as 'one shot per decade', and what is listed for the shots as a shot each."""
    text = _EACH.sub(lambda hit: hit[0] if hit["what"].lower() in _NO_NOUN else f"one shot per {hit['what'].lower()}", text)
    hit = _LIST.search(text)
    if not hit:
        return text
    items = [item.strip() for item in re.split(r",\s*(?:and |then )?|\s+and\s+", hit["items"]) if item.strip()]
    before, after = text[: hit.start()], text[hit.end():]
    told = next((sentence for sentence in sifting.sentences(f"{hit['lead']}. {before} {after}") if events._has_deed(sentence)
                 and not sifting.is_wish(sentence)), "").strip(" .!,")
    lines = [_line(told, item, hit["what"]) for item in items]
    rest = f"{before} {after}".replace(told, " ") if told else f"{before} {after}"
    return f"{re.sub('[.!?] *(?=[.!?])', '', rest).strip(' .')}\n" + "\n".join(
        f"Shot {number}: {line}." for number, line in enumerate(lines, 1))


def _line(told: str, item: str, kind: str) -> str:
    """One of the shots: the deed of all of them in its place or at its time, or with its thing."""
    if not told:
        return item
    if re.match(r"(?:in|on|at|with|under|over|by|during) ", item):
        return f"{told} {item}"
    within = wordnet.is_a(kind, "location", "region", "district", *_TIMES, senses=2) or places.mentioned(f"in {item}")
    return f"{told} in {item}" if within else f"{told}, {item}"

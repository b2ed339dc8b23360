"""What must not go with a dropped statement: the things that only its sentence names, and the parts beside it that speak of others.

'The camera trots beside the greyhound.' goes and leaves 'The greyhound.': a prompt never loses what is to be seen for the
way it is to be shown.
"""

from __future__ import annotations

import re
from functools import lru_cache

from director import wordnet
from director.refiner import remnants, statements
from director.refiner.commas import parts
from director.refiner.cues import Cue
from director.refiner.late import late
from director.refiner.owners import singular

_NAMES = frozenset("motion shake inout leftright updown orbit size angle pov speed pace direction time sky season wind light hardness "
                   "crowd sound music tune".split())
"""Axes whose statements may name a thing in passing."""
_PARTED = frozenset("aspect lens fps".split())
"""Axes whose statements have nothing to do with the parts behind them."""
_UNCOUNTED = frozenset("time sky season wind light motion inout leftright updown".split())
_COUNTED = late(r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\d+) [a-z]", re.I)
"""How many there are of a thing says nothing of the hour: 'at dawn, twelve mats in rows'."""
_STEPS = (r"beside|alongside|past|around|round|over|along|after|behind|between|through|across|under|at|of|into|towards?|above|below|on|"
          r"by|with")
_THING = late(rf"\b(?:{_STEPS}|[a-z]{{3,}}ing) "
              r"(?P<thing>(?:the|an?|his|her|its|their|two|three) (?:[\w'’-]+ ){0,2}?(?P<noun>[a-z]{3,}))"
              r"(?=['’]s\b|\s*(?:[.,;:!?]|$)|\s+(?:who|that|and|as|like|while|with|in|on|at|for|from|to|into|past|through|throughout|the "
              r"whole|all)\b)", re.I)
_SAID_OF = late(r"\W*(?P<thing>(?:the|an?|his|her|its|their) (?:[\w'’-]+ ){0,2}?(?P<noun>[a-z]{3,})) "
                r"(?:is|are|stays?|remains?|lies|stands?|sits?|hangs?|looks?) ", re.I)
_SEEN = ("artifact", "animal", "person", "plant", "food", "object")
_STUFF = ("substance", "phenomenon")
_OF_FILM = frozenset("camera lens film video picture frame shot image screen photo clip take scene footage view cut track rail dolly "
                     "tripod crane drone sun moon sky star cloud rain snow shadow lamp light ground floor place way side end start street "
                     "air microphone speaker soundtrack audio music pixel world candle candlelight lantern torch bulb flame fire "
                     "headlight spotlight floodlight neon window sunlight moonlight snowflake raindrop stand seat row".split())


def things(text: str, cue: Cue, start: int, end: int, others: tuple[Cue, ...]) -> list[str]:
    """What of a stretch that goes with a cue has to stay: parts that tell of something else, and things that stand nowhere else."""
    if cue.axis not in _NAMES | _PARTED or '"' in text[start:end]:
        return []
    outside = f"{text[:start]} {text[end:]}".lower()
    found = [words for words in _beside(text, cue, start, end, others) if _new(words, outside)]
    if found:
        return found
    if (who := _SAID_OF.match(text[start:end])) and _thing(who["noun"], outside):
        return [who["thing"]]
    return [hit["thing"] for hit in _THING.finditer(text[start:end]) if _thing(hit["noun"], outside)][-1:] if cue.axis in _NAMES else []


def _beside(text: str, cue: Cue, start: int, end: int, others: tuple[Cue, ...]) -> list[str]:
    """The comma parts of a stretch, behind the cue, that neither elaborate on it nor hold a cue of its kind."""
    kin = statements.kin(cue.axis)
    return [text[first:stop].strip(" .!?\n") for first, stop in parts(text, start, end)
            if first >= cue.end and (not remnants.ELABORATES.match(text, first, stop)
                                     or (cue.axis in _UNCOUNTED and _COUNTED.match(text, first, stop)))
            and not any(k.axis in kin and first <= k.start < stop for k in others)]


def _new(words: str, outside: str) -> bool:
    return len(words.split()) <= 8 and any(_thing(word, outside, *_STUFF) for word in re.findall(r"[a-z]{3,}", words.lower()))


def _thing(word: str, outside: str, *more: str) -> bool:
    """Whether a word names something to be seen that stands nowhere outside."""
    noun = singular(word)
    return noun not in _OF_FILM and _visible(noun, *more) and re.search(rf"\b(?:{re.escape(noun)}|{re.escape(word.lower())})",
                                                                       outside) is None


@lru_cache(maxsize=2048)
def _visible(noun: str, *more: str) -> bool:
    fields = wordnet.fields(noun, "noun")
    return sum(fields.get(field, 0) for field in (*_SEEN, *more)) > 0.5


def put(text: str, start: int, end: int, words: list[str]) -> str:
    """`text` with these words in place of a stretch: as a sentence of their own, or as parts between commas."""
    left, right, said = text[:start].rstrip(" ,"), text[end:].lstrip(" ,"), ", ".join(words)
    if not left or left[-1] in ".!?\n":
        said = said[0].upper() + said[1:]
        gap = ". " if not right or right[0].isupper() else ", "
        return f"{left}{' ' if left and left[-1] != chr(10) else ''}{said}{gap}{right}".rstrip()
    goes_on = re.match(r"(?:and|but|while|as|with|when)\b", right)
    joint = "" if right[:1] in ".;:!?" else " " if goes_on else ". " if right[:1].isupper() else ", "
    return f"{left}, {said}{joint}{right}" if right else f"{left}, {said}"

"""Requests that name their people or halves in passing, put in the forms that are read: 'Two vendors on one beach: "
  "Sal (…) and Gigi (…).'"""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter import encounters, headed, ordering, per_shot, phrases, places, stages
from director.screenwriter.attire import DRESS
from director.screenwriter.names import NAME
from director.screenwriter.words import actor, article

_WHO = rf"{NAME}(?:\s*\([^()\n]{{2,120}}\))?"
_INTRODUCED = re.compile(
    rf"(?:^|(?<=[.!?]\s))(?P<who>(?:[Tt]wo|[Tt]hree|[Ff]our|[Aa] pair of|[Tt]he)\s+[a-z][^.:()\n]{{3,60}}?)"
    rf"(?P<where>\s+(?:on|in|at|by|under|inside|outside)\s+(?:an?|the|one)\s[^.:()\n]{{2,40}})?:\s+(?P<names>{_WHO}(?:,\s+{_WHO})*\s+and\s+{_WHO})\."
    rf"(?=\s|$)")
_HALVES = re.compile(r"(?:^|[,.;:]\s+)(?P<a>(?:the )?first (?:half|part)),?\s+(?=(?:on|in|at|inside|under|aboard|an?|"
                     r"the)\b)(?P<one>[^;.\n]+?)[,;.]\s+(?:and\s+)?"
                     r"(?P<b>(?:the )?(?:second|other|last) (?:half|part)),?\s+(?=(?:on|in|at|inside|under|aboard|an?|the)\b)", re.I)
_CONTENT = re.compile(r"\b(?P<where>(?:on|in|at|inside|under|aboard)\s+(?:an?|the|our|his|"
                      r"her)\s+(?:[a-z-]+\s+){0,2}?(?P<before>[a-z-]+))\s*"
                      r"\((?P<inner>an?\s[^()\n]{5,100})\)")
_SAME = re.compile(r",\s*(?:the )?same (?:[a-z]+)(?=\s*[,.;])", re.I)


_LEANS = r"(?:in|on|at|inside|under|over|through|across|behind|beside|near|along)\s"
_STAGE = (r"\((?:(?:the )?(?:first|second|third|fourth|last|final)(?: (?:third|quarter|half|part|verse|chorus|scene|act))?|"
          r"(?:verse|chorus|bridge|intro|outro|act|part) ?\d?|\d{1,2}(?::\d\d)?\s*(?:-|–|to)\s*\d{1,3}(?::\d\d)? ?s?)\)")
_TAGGED = re.compile(rf"(?:(?<=[.!?\n]\s)|(?<=\n)|^)(?P<lead>[^.!?\n()]{{4,120}}?)\s+(?P<one>{_LEANS}[^.!?\n(),]{{3,60}})\s*{_STAGE}"
                     rf"(?P<more>(?:,?\s+(?:and |then )*{_LEANS}[^.!?\n()]{{3,60}}\s*{_STAGE}){{1,6}})")
"""'raps in a shop (first third), on a bus (second third), on a balcony (last third)': one deed in several places."""


def _parted(hit: re.Match[str]) -> str:
    places = [hit["one"], *(re.sub(r"^[,\s]*(?:and |then )*", "", part) for part in re.split(rf"\s*{_STAGE}", hit["more"]) if part.strip())]
    return "\n" + "\n".join(f"Part {number}: {hit['lead'].strip()} {place.strip()}." for number, place in enumerate(places, 1)) + "\n"


_AGES = re.compile(r"(?:(?<=[.!?:\n]\s)|(?<=\n)|^)(?P<who>(?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur|[Mm]y) (?:[\w-]+ ){0,3}?[\w-]+) "
                   r"(?P<does>[a-z]+s [^.!?\n()]{4,90}?),? (?:at|aged|(?:when|as) (?:she|he|they) (?:is|are|turns?)) "
                   r"(?:the ages? of )?(?P<ages>\d{1,3}(?:, (?:then )?(?:at )?\d{1,3})*,? (?:and|then|and then) (?:at )?\d{1,3})"
                   r"(?![\d:%]| ?(?:[ap]\.?m|km|"
                   r"mph|degrees|percent|o'clock)\b)(?P<old> years)?(?: old| of age)?")
"""'The same man sits on the bench at 10, 30 and 70': one deed at several ages."""


_BIRTHDAYS = re.compile(r"\b(?P<who>(?:the|an?|one|our|my) (?:[\w-]+ )?[\w-]+)['’]s birthdays? at (?=(?:the ages? of )?\d)", re.I)


def _aged(hit: re.Match[str]) -> str:
    who = re.sub(r"^(?:an?|one|the|our|my)(?: same)? ", "the ", hit["who"], flags=re.I)
    ages = re.findall(r"\d+", hit["ages"])
    hours = max(map(int, ages)) <= 24 and not (hit["old"] or re.search(r"\baged? ", hit[0]))
    head = who.split()[-1]
    if hours or not (actor(head) or wordnet.is_a(head, "person", "animal")):
        return hit.group(0)
    does = re.sub(r"\b(?:the|an?) same (?=[a-z])", "the ", hit["does"])
    return "\n" + "\n".join(f"Part {number}: {who} {does} at {age} years old." for number, age in enumerate(ages, 1)) + "\n"


_SET_IN = re.compile(r"^(?P<lead>[^:.\n]{0,70}, )?(?P<where>(?!(?:for|of|by|with|about|from)\b)(?:(?:an?|the) )?(?:[a-z-]+ ){0,2}[a-z-]+): "
                     r"(?=(?P<one>(?:an?|the|two|three|one) )?[a-z])", re.I)
"""'Music video, noir, rainy city: a saxophonist plays …': where all of it is."""


def _set_in(hit: re.Match[str]) -> str:
    where = re.sub(r"^(?:an?|the) ", "", hit["where"], flags=re.I)
    last = where.split()[-1]
    if not hit["one"] and not hit["lead"]:
        return hit[0]                                                # 'Garden: roses, tulips': a list
    if not places.mentioned(f"in {where}") or not places.mentioned(f"in {last}") or wordnet.is_a(last, "person", "communication"):
        return hit[0]
    lead = (hit["lead"] or "").rstrip(", ")
    return f"{lead}: In {article(where.lower())}, " if lead else f"In {article(where.lower())}, "


_PAIR = re.compile(r"\b(?P<of>[a-z]+) (?P<does>player|driver|conductor|cutter|reader|printer|runner|walker|singer)\b")


def _machine(hit: re.Match[str]) -> str:
    """'a record player' is a machine and nobody who plays."""
    return f"{hit['of']}-{hit['does']}" if wordnet.is_a(hit[0], "artifact") and not wordnet.is_a(hit[0], "person") else hit[0]


_THING = r"(?:an?|the) (?:[\w-]+ )?[\w-]+"
_TURNING = re.compile(rf"(?:^|(?<=[.!?:]\s))(?={_THING}(?: to {_THING}){{2,}}(?:[.,;]| (?:on|in|at) |$))", re.I)
"""'A caterpillar to a cocoon to a butterfly': from the one to the other."""
_EXPLAINS = re.compile(r"\b(?:explain|teach|tell)\b", re.I)
_LIKE_ME = re.compile(r"(?<=[a-z]),? (?:as if|as though|like) (?:i(?:['’]m| am| was| were)|we(?:['’]re| are| were)|you were talking to) "
                      r"(?:an? |the )?[a-z -]{3,30}?(?=[:.,;]|$)", re.I)
"""'Explain compost like I'm a gardener': for whom, who is not in it."""
_LESSON = re.compile(r"^(?:please )?explain (?P<topic>[\w' -]{2,40}): (?P<story>(?:an?|the) .+)$", re.I | re.S)


def _explained(text: str) -> str:
    """'Explain compost: an old gnome shows …': the gnome's story, under the name of what he explains."""
    hit = _LESSON.match(_LIKE_ME.sub("", text))
    story = hit["story"] if hit else ""
    if not re.match(r"(?:an?|the) (?:[a-z-]+ ){1,4}?(?:shows?|explains?|tells?|teaches|demonstrates?|asks?|finds?)\b", story, re.I):
        return _LIKE_ME.sub("", text)
    topic = hit["topic"] if hit else ""
    return f"Title: {topic.title()}.\n{story[:1].upper()}{story[1:]}"


def put(text: str) -> str:
    """The text with introductions as sentences, halves as parts, and a bracket that fills a place as what is seen there."""
    text = _TURNING.sub("From ", _explained(text) if _EXPLAINS.search(text) else text)
    text = encounters.put(headed.put(per_shot.put(text)))
    text = _INTRODUCED.sub(lambda hit: f"{hit['who']}, {hit['names']}, stand{hit['where'] or ' side by side'}.", text)
    text = _SET_IN.sub(_set_in, stages.put(ordering.put(_PAIR.sub(_machine, text))))
    text = _BIRTHDAYS.sub(r"\g<who> celebrates a birthday at ", text)
    text = _AGES.sub(_aged, _TAGGED.sub(_parted, text))
    halves = _HALVES.search(text)
    if halves:
        lead = text[: halves.start()].rstrip(" :,")
        text = (f"{lead}.\n" if lead else "") + f"First half: {halves['one'].strip()}.\nSecond half: {_SAME.sub('', text[halves.end():])}"
    return _CONTENT.sub(_inside, text)


def _inside(hit: re.Match[str]) -> str:
    """'on the ferry (a woman with an accordion, dark green coat)': who is there, not what the ferry is like."""
    who, *worn = (part.strip() for part in hit["inner"].split(","))
    words = re.split(r"\s(?:with|in|who|of|at|on)\s", who)[0].split()
    if wordnet.is_a(hit["before"], "person", "animal") or len(words) < 2 or not actor(words[-1]) or not all(
            re.search(rf"\b{DRESS}$", part, re.I) for part in worn):
        return hit.group(0)
    dress = f", wearing {phrases.listed([article(part) for part in worn])}," if worn else ""
    return f"{who}{dress} stands {hit['where']}"

"""What follows a verb, taken apart: the object, somebody else, the place where, the place to reach."""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter import phrases, places
from director.screenwriter.attire import adjective
from director.screenwriter.words import verb_form

ADVERBS = (
    r"(?:slowly|quickly|secretly|finally|always|never|ever|just|suddenly|quietly|only|once|still|really|also|desperately|accidentally|then|"
    r"gently|carefully|bravely|together|alone|proudly|happily|nervously|almost)"
)
PREP = (
    r"(?:in front of|out of|next "
        "to|in|on|at|inside|through|across|above|below|near|beside|behind|over|into|onto|along|outside|around|between|among|aboard|under|"
    r"underneath|beneath|off|by|down|up|past|towards?|to|from|for|with|without|after|against|about|as|during|via)"
)
_WHERE = frozenset(
    "in on at inside through across above below near beside behind over into onto along outside around between among aboard "
    "under underneath beneath off by down up past toward towards to from in_front_of".split()
)
TRAVEL = frozenset(
    "go travel journey sail fly walk hike come return drive run swim move float climb ride march row drift crawl sneak".split()
)
_NOWHERE = re.compile(
    r"\b(?:love|time|front|need|search|trouble|peace|silence|secret|danger|life|train|bus|car|foot|hand|mistake|night|dawn|"
    r"dusk|noon|midnight|sunset|sunrise|day|morning|evening|afternoon|winter|summer|autumn|spring|rain|fog|dark|war|eve|birthday|halloween|"
    r"weekend|sunday|monday|saturday|friday|first|last|war|end|wind|storm|home-made|rocket|balloon|bottle|box|dance|music|costume|suit|cup|"
    r"hat|coat|moonlight|sunlight|speed|hope|fear|joy|tears|minute|second|moment|middle|trip|tour|quest|mission|class|bed|half|game|"
    r"match|row|line|bit|red|blue|green|yellow|white|black|pink|purple|orange|brown|grey|gray|gold|silver|velvet|silk|rags|uniform|disguise|"
    r"pyjamas|pajamas)$",
    re.I,
)
_FURTHER = re.compile(r"(through|in|on|at|inside|to|into|from|under|behind|beside|near|by|with|between|next to|before) (?=\w)")
_HEARD_FROM = frozenset("hear receive get read know protect save buy order learn hide rescue".split())
_RESULT = re.compile(r"(?<=\w) (?:red|blue|green|yellow|orange|pink|purple|violet|black|white|grey|gray|brown|gold|silver)$")
"""'paints the moon blue'."""
_GIVES = frozenset("bake knit make cook write sing build paint buy give hand "
                   "offer show bring throw lend send sell pass buy leave grant serve teach tell toss feed pour".split())
_GIVEN = re.compile(
    r"(?P<to>him|her|them|it|(?:the|an?|his|her|their|its)\s+(?:[\w-]+\s+){0,2}?[\w-]+|[A-Z][\w-]+)\s+"
    r"(?P<gift>(?:an?|the|his|her|their|its|one|two|three|some|another|all)\s+\S.*|[a-z]{3,}s(?=$| (?:every|in|on|at|for)\b).*)", re.S)
"""'her a golden key', 'the old sailor his compass': who gets it, and what."""


def _given(thing: str, verb: str) -> tuple[str, str]:
    """(who gets it, what) of 'her a golden key'; ('', all of it) where nothing is given to anybody: 'teaches her cubs'."""
    hit = _GIVEN.match(thing) if verb in _GIVES else None
    if hit is None or (hit["to"].lower() == "her" and phrases.living(f"her {hit['gift'].split()[0]}")):
        return "", thing
    other = re.search(rf"\s(?:{PREP}|like|than|that|who|which)\b", hit["to"]) or adjective(hit["to"].split()[-1])
    return ("", thing) if other else (hit["to"], hit["gift"])


def objects(after: str, verb: str) -> tuple[str, str, str, str]:
    """(object, the other one, place, place to reach) from what follows the verb."""
    text = re.split(r"\s+(?:so that|because|instead|the way|as if|as though)\b|[;]", after, maxsplit=1)[0].strip()
    text = re.sub(rf"^(?:up|out|away|back)\s+(?!of\b|in\b|on\b|to\b|at\b|into\b|from\b|and\b)|^{ADVERBS}\s+", "", text)
    text = (
        re.split(r"\s+(?:to|and)\s+(?=[a-z]+\b)(?!(?:an?|the|his|her|their|its|my|mars|work|school|bed|music)\b)", text, maxsplit=1)[0]
        if not re.match(r"to\b", text)
        else text
    )
    text = re.sub(r"\s+(?:(?:for )?(?:one|the) (?:very )?(?:last|first|final) time|once (?:more|again))\b", "", text)
    pieces = re.split(rf"(?:^|\s+)({PREP})\s+", text)
    thing, place, goal = pieces[0].strip(" ,"), "", ""
    thing = re.sub(rf"\s*\b(?:{ADVERBS}|up|out|down|on|away|back|off|again|home|together|everywhere|anywhere|outside|inside|upstairs|"
                   r"downstairs|around|along|overnight|tonight|today|tomorrow|forever|nonstop|twice)$", "", thing).strip()
    if thing.endswith("ly") and not wordnet.meanings(thing.split()[-1], "noun"):
        thing = thing[:-len(thing.split()[-1])].strip()               # 'plays beautifully', 'plays the violin badly'
    thing = _RESULT.sub("", thing) if verb in ("paint", "colour", "color", "dye", "turn", "make", "spray") else thing
    target, thing = _given(thing, verb)
    if not thing and verb in ("fight", "argue", "quarrel", "bet", "compete") and pieces[1:2] in (["over"], ["for"], ["about"]):
        thing = pieces[2].strip(" ,")
    for prep, noun in zip(pieces[1::2], pieces[2::2], strict=False):
        noun = re.sub(rf"\s*\b{ADVERBS}$", "", re.split(r"\s(?:that|which|who)\s", noun.strip(" ,"))[0])
        further = _FURTHER.match(noun) if prep in ("up", "down", "out", "off", "on", "in") else None
        prep, noun = (further[1], noun[further.end() :]) if further else (prep, noun)         # 'wakes up in a train'
        if not noun or (thing and phrases.vessel(noun)):
            continue
        land = re.match(r"(?:the |a |an )?[A-Z]", noun) is not None and (
            prep in ("in", "through", "across", "around", "into") or (prep in ("over", "above", "near", "outside", "past") and _town(noun)))
        if (
            prep in ("to", "into", "onto", "toward", "towards")
            and not phrases.living(noun)
            and not _NOWHERE.search(noun)
            and (places.mentioned(noun) or verb in TRAVEL)
        ):
            goal = goal or f"{prep} {noun}"
        elif (
            prep.replace(" ", "_") in _WHERE
            and prep not in ("to", "into")
            and not (prep == "from" and verb in _HEARD_FROM)
            and not _NOWHERE.search(noun)
            and (land or not phrases.living(noun))
            and noun.lower() not in ("him", "her", "them", "it", "music", "each other", "life", "dance")
        ):
            known = places.mentioned(f"{prep} {noun}")
            if known is None and not land and prep not in ("in", "on", "at", "through", "across", "inside"):
                continue
            if (
                not place
                or (known and not places.mentioned(place))
                or (known and places.mentioned(place) is known and prep in ("in", "on", "at"))
            ):
                place = f"{prep} {noun}"
        elif prep not in ("during", "as", "via") and not _NOWHERE.search(noun) and not _what_for(prep, noun.split()[0]):
            if not thing and prep in ("for", "after", "with", "to", "of", "about", "at", "from", "against", "into", "by"):
                thing = noun
            elif not target and phrases.living(noun):
                target = noun
    return _alone(thing, verb), target, place, goal


def _what_for(prep: str, first: str) -> bool:
    """'knocks to bring them a blanket'."""
    return prep == "to" and (first in ("be", "have") or (verb_form(first) or ("", ""))[1] == "base") and not phrases.living(first)


def _town(noun: str) -> bool:
    """Whether a name is one of a town or a land, and of nobody: 'Hanoi'."""
    senses = wordnet.meanings(noun.split(" from ")[0].strip(), "noun")
    return bool(senses) and all(sense.field == "location" for sense in senses)


def _alone(thing: str, verb: str) -> str:
    """The object without what only says how it is or where it goes."""
    thing = re.sub(r"(?:^|\s+)(?:just )?like [a-z].*$", "", thing)         # 'giggle like boys', 'fights it like a tiger'
    if verb in ("go", "stay", "feel", "fall", "remain", "keep", "lie") and re.fullmatch(r"[a-z]+", thing):
        thing = ""                                     # 'the crowd goes wild' is nowhere and has nothing
    if verb in ("be", "get", "become", "feel", "look", "seem") and not re.match(r"(?:an?|the|his|her|their|its|my|one|two|three)\b", thing):
        thing = ""                                     # 'are stuck'
    thing = "" if re.fullmatch(ADVERBS + r"|alone|away|home|again|alive|awake|free|loose|true|open|apart|asleep|"
                                r"closer|nearer|further|farther|higher|lower|faster|slower|louder|deeper", thing) else thing
    thing = "" if _only_how(thing) else re.split(r"(?:^|\s+)(?:than|that|which|who|what|how|where|why)\b", thing)[0]
    return re.sub(r"(?<=[a-z]) (?:asleep|awake|alone|alive|dead|again|too)$", "", thing)


def _only_how(thing: str) -> bool:
    """Whether a bare word says where to or how, and is no thing: 'ahead', 'abroad', 'upstairs'."""
    bare = re.fullmatch(r"(?:(?:too|so|very|quite|much|far) )?([a-z]+)", thing)
    return bare is not None and wordnet.uses(bare[1], "adv") > wordnet.uses(bare[1], "noun")


_FOUND, _LEFT = ("discover", "explore", "enter", "visit"), ("leave", "exit")


def entered(goal: str, verb: str, thing: str) -> str:
    """Where a deed itself goes on: in its goal, 'into the museum', in what is found there, before what is left."""
    if goal.startswith("into "):
        return goal
    noun = re.split(r"\s(?:with|where|that|which|who|of)\s", thing)[0]
    if not noun.startswith(("a ", "an ", "the ", "his ", "her ", "their ")):
        return ""
    return f"in {noun}" if verb in _FOUND else f"in front of {noun}" if verb in _LEFT else ""

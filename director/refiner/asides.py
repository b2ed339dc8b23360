"""Why two statements do not meet though no word of time parts them: an exception, two groups of people, what is put on or taken off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from director import wordnet
from director.refiner.late import late
from director.refiner.owners import PEOPLE, owner, singular

if TYPE_CHECKING:
    from director.refiner.scope import Pair

_PLAN = frozenset("size motion shake lens angle speed pace focus inout leftright updown orbit".split())
_SINGLED = late(r"(?:\b(?:with|plus|and|save|except|apart from|aside from|besides|bar(?:ring)?|other than|but)(?: for)?(?: just| only)?"
                r" (?:one|a single|a lone|two|the odd|the occasional|an occasional)|"
                r"\b(?:to|we) (?:finish|end|close)\b(?: on| with)?,? (?:one|an?|the)|"
                r"\b(?:finish|end|clos)(?:es|s|ing) (?:on|with) (?:one|an?|the)) (?:[\w-]+ ){0,3}$", re.I)
"""Right before what is one shot among others: 'wide shots with one close-up of the cup'."""
_COUNTED = late(r"(?:one|a single|an?|the) ", re.I)
_SAME = late(r"\bsame\b|\bat once\b|\bsimultaneous", re.I)


def _singled(p: Pair) -> bool:
    """A plan for all shots, and one that is told from them."""
    if p.a.axis not in _PLAN or not p.near or _SAME.search(p.sentences[3]):
        return False
    opens = _COUNTED.match(p.b.text)
    return _SINGLED.search(p.between + (opens.group() if opens else "")) is not None


_LOOK_ON = frozenset("spectator fan audience viewer onlooker watcher supporter customer diner shopper guest visitor passenger commuter "
                     "worshipper tourist parent buyer client patron attendee people person human crowd man woman child adult "
                     "pedestrian traveller reveller moviegoer cinemagoer concertgoer".split())
"""Who fills a place. Those who play or work there are others."""
_FOR_THEM = late(r"\b(?:empty|vacant|deserted|bare|unoccupied) (?:[\w-]+ )?(?:stands?|seats?|seating|bleachers|pews|rows|grandstands?|"
                 r"stalls|terraces|benches|tiers|balcon(?:y|ies)|gallery|boxes)\b|"
                 r"\b(?:nobody|no one|not a soul) (?:in|on) the (?:stands?|seats?|bleachers|pews|stalls|terraces|benches|gallery)\b|"
                 r"\b(?:no|not (?:a|one)(?: single)?|without(?: any| an?)?|(?:empty|devoid|bare) of) (?P<who>[a-z]+(?: [a-z]+)?)\b", re.I)


def _others(p: Pair) -> bool:
    """'empty stands, no spectators, but all twenty-two players': those who watch are missing, and not those who play."""
    if p.a.axis != p.b.axis or p.a.axis not in ("crowd", "presence") or (p.a.value == "none") == (p.b.value == "none"):
        return False
    none, many = (p.a, p.b) if p.a.value == "none" else (p.b, p.a)
    here = singular(many.text.split()[-1].lower())
    said = p.sentences[1] if none is p.a else p.sentences[3]
    missing = [singular(word) for hit in _FOR_THEM.finditer(said)
               for word in (hit["who"] or "spectators").lower().split()]
    return here not in _LOOK_ON and (here in PEOPLE or wordnet.is_a(here, "person", "animal", senses=1)) and any(
        who in _LOOK_ON - {"people", "person", "human"} for who in missing)


_BODILY = frozenset("state trait presence claim colouring bulk".split())
_PUTS = late(r"\b(?:(?:put|pull|slip|tie|strap|tr(?:y|ie)|paint|stick|glue|draw|pin|button|clip|throw|squeez|zip)(?:e?s|ing)? on|"
             r"(?:tak|kick|peel|strip|shav|rip|pull|slip|wip|scrub|cut)(?:e?s|ing)? off|dons?|removes?|sheds|gets|grows|unwraps)"
             r" (?:(?:an?|the|his|her|its|their|some|both) )?(?:[\w-]+ ){0,3}$", re.I)
_PUT = ("(?:glued|stuck|painted|pinned|sewn|put|taped|drawn|strapped|stitched|fixed|tied|clipped|piped|shaved|cut|taken|ripped|peeled|"
        "pulled)")
_IS_PUT = late(rf"(?:is |are |being |gets )?{_PUT} (?:on|off|away|in place|to|onto)\b|"
                r"filled with\b[^,.;]{0,30}\bby (?:an?|the|his|her)\b",
               re.I)


def _put_on(p: Pair) -> bool:
    """What is glued on or taken off was otherwise before."""
    if p.a.axis not in _BODILY or p.always:
        return False
    ends = (f"{c.text} {p.text[c.end: c.end + 24].split('.')[0].strip()}" for c in (p.a, p.b))
    return p.near and (_PUTS.search(p.between) is not None or re.match(r"gets\b", p.b.text) is not None
                       or any(_IS_PUT.search(words) for words in ends))


_HEARD = frozenset("sound music tune speech".split())
_SETS_IN = late(r"\b(?:goes off|bursts?|erupts?|explodes?|strikes up|kicks in|cuts in|unmute[sd]?|surfaces?|because|off mute|"
                r"(?:opens|takes|pulls) (?:the|his|her|its|their|out|off)|turns? (?:it|the \w+) (?:up|on))\b", re.I)
_WHOLE_SOUND = late(r"\b(?:audio|sound(?:track)?|mix|film|clip|video|spot|piece|music|score|total|complete|absolute|throughout|"
                    r"entire)\b", re.I)


def _set_in(p: Pair) -> bool:
    """A silence of one moment of a story, and the noise that ends it."""
    if p.a.axis not in _HEARD or p.b.axis not in _HEARD or p.a.value not in ("silent", "quiet", "none") or p.always:
        return False
    return _WHOLE_SOUND.search(p.sentences[1]) is None and _SETS_IN.search(p.text[p.a.end: p.b.end]) is not None


_KIN = late(r"\b(?:his|her|their) (?P<who>[a-z]{3,})['’]s\b", re.I)


def _anothers(p: Pair) -> bool:
    """'combs his brother's long ponytail': what is said of the brother."""
    hit = _KIN.search(p.text[p.a.end: p.b.end]) if p.a.axis in _BODILY and p.near else None
    return hit is not None and hit["who"].lower() in PEOPLE and hit["who"].lower() not in p.text[: p.a.end].lower()


_PLAYED = late(r"\b(?:living[- ]history|re-?enact\w*|cosplay\w*|fancy dress|(?:medieval|renaissance|viking|pirate|costume|history) "
               r"(?:fair|fayre|festival|weekend|market|party|ball))\b", re.I)


def _played(p: Pair) -> bool:
    """At a living-history weekend of today musketeers drink iced coffee."""
    if p.a.axis != "era" or _PLAYED.search(p.text) is None:
        return False
    return any(old.value == "old" and old.strength == "hint" and new.strength == "sure" for old, new in ((p.a, p.b), (p.b, p.a)))


_MADE_OF = late(r"(?:made|built|sewn|knitted|carved|moulded|molded) (?:entirely |completely )?(?:out )?(?:of|from)\b", re.I)
_EVERYTHING = late(r"\b(?:everything|all|film|movie|video|clip|scene|picture|world|whole|it)\s+(?:is\s+|are\s+)?$", re.I)


def _made(p: Pair) -> bool:
    """'monsters made out of wool, 3d render': the stuff of what is rendered."""
    if p.a.axis != "medium" or p.always or not {p.a.value, p.b.value} & {"cgi", "render"}:
        return False
    return any(_MADE_OF.match(c.text) and re.search(r"[a-z]\s+$", p.text[: c.start]) and not _EVERYTHING.search(p.text[: c.start])
               for c in (p.a, p.b))


_RIDDEN = late(r"\b(?:car|cars|taxi|cab|van|bus|coach|truck|lorry|limousine|tram|train|jeep|vehicle|carriage|cockpit|wagon)\b", re.I)
_WAY = late(r"\b(?:road|roads|street|streets|highway|motorway|freeway|lane|track|bridge|avenue|boulevard|alley|path|traffic|"
            r"countryside)\b", re.I)


def _ridden(p: Pair) -> bool:
    """Who sits in a car is on a road as well."""
    if p.a.axis != "place" or p.always or p.a.value == p.b.value:
        return False
    within, without = (p.a, p.b) if p.a.value == "in" else (p.b, p.a)
    return bool(_RIDDEN.search(within.text) and _WAY.search(without.text))


_FROM = late(r"from (?:the )?(?:out|in)side\b", re.I)
_GETS_IN = late(r"(?:in)?to\b|(?:back )?out\b|through\b", re.I)


def _enters(p: Pair) -> bool:
    """'From outside the window the camera pushes into the shop'."""
    return p.a.axis == "place" and p.near and not p.always and _FROM.match(p.a.text) is not None and (
        _GETS_IN.match(p.b.text) is not None or re.search(r"\b(?:in)?to\s+$", p.between) is not None)


_SETTLES = late(r"(?:sitt|ly|sett?l|kneel|crouch|stand|stepp|wak|bend|lean|climb)ing (?:down|up|out|in)\b", re.I)


def _settles(p: Pair) -> bool:
    """'walks into the room, sitting down on the couch': the one ends in the other."""
    return p.a.axis == "state" and p.near and not p.always and re.search(r",\s+(?:and |then |before )?$", p.between) is not None and (
        _SETTLES.match(p.b.text) is not None)


_BESIDE_IT = late(r"\b(?:along|together) with\s+(?:[\w-]+\s+){0,2}$", re.I)
_WITH_IT = late(r"(?:along |together )?with\b", re.I)


def _joined(p: Pair) -> bool:
    """'petals fly along with snowflakes': the prompt itself asks for both at once."""
    if p.a.axis not in ("season", "sky", "wind") or not p.near:
        return False
    return _BESIDE_IT.search(p.between) is not None or (
        _WITH_IT.match(p.b.text) is not None and re.search(r"\b(?:along|together)\s+$", p.between) is not None)


_OF_A = late(r"\s*(?:[\w-]+\s+){0,2}of (?:an?|the)?\s*$", re.I)


def _of_it(p: Pair) -> bool:
    """'the streets of an underwater town'."""
    return p.a.axis == "world" and p.near and not p.always and _OF_A.fullmatch(p.between) is not None


_GENERAL = frozenset("it he she they its his her their film scene video clip shot picture".split())


def _two_goers(p: Pair) -> bool:
    """'The sloth moves incredibly slowly, but a kite flies into it'."""
    if p.a.axis != "pace" or p.always or re.search(r"\b(?:same|it)\b", p.sentences[3], re.I):
        return False
    first, second = (owner(p.text, c.start, c.end) for c in (p.a, p.b))
    left, right = p.text[max(0, p.a.start - 60): p.a.end].lower(), p.text[p.a.end: p.b.end + 20].lower()
    again = second in left or first in right or set(re.findall(r"[a-z]{5,}", left)) & set(re.findall(r"[a-z]{5,}", right))
    return first != second and not {first, second} & (_GENERAL | {""}) and not again


def _one_size(p: Pair) -> bool:
    """'close-up medium shot', 'close-up, medium shot'."""
    return p.a.axis == "size" and {p.a.value, p.b.value} == {"close", "medium"} and re.fullmatch(
        r"[\s,-]*(?:(?:and|or|to)\s+)?", p.between) is not None


_BEYOND = late(r"\b(?:background|distance|backdrop|windows?|(?:view|glimpse|views|glimpses|panorama|overlook)s? (?:of|over))\b"
               r"(?: (?:is|are|shows?|features?|reveals?|includes?|has))?[^.;]{0,40}$", re.I)


def _seen_beyond(p: Pair) -> bool:
    """'in a cosy living room. The background shows a green garden'."""
    if p.a.axis != "place" or p.always or p.a.value == p.b.value:
        return False
    without, said = (p.a, p.sentences[1]) if p.a.value == "out" else (p.b, p.sentences[3])
    return _BEYOND.search(said.split(without.text)[0]) is not None


def aside(p: Pair) -> bool:
    """Whether one of the two is an exception, of other people, or what something is made into."""
    return any(rule(p) for rule in (_singled, _others, _put_on, _set_in, _anothers, _played, _made, _ridden, _enters, _settles,
                                    _joined, _of_it, _two_goers, _one_size, _seen_beyond))

"""Why two statements hold together though their words look like opposites: a shot that shows much, a list of shots, a vase that stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from director import wordnet
from director.refiner import joints
from director.refiner.late import late
from director.refiner.owners import ACTORS

if TYPE_CHECKING:
    from director.refiner.scope import Pair

_NAMES_SHOT = late(r"\b(?:shots?|close|close-?ups?|fram\w+|macro|establish\w*|panoram\w*|portrait|crop\w*|wide\w*|extreme|only|nothing|"
                   r"fill\w*|"
                   r"tight|aerial|speck|dot|composition|miles?|afar|"
                   r"(?:full|head|hat|foot|feet|toe|boots?)[ -](?:length|to)|to (?:toe|foot|boots?))\b", re.I)
_SHOWN = late(r"\b(?:whole|entire) (?:scene|place|space|area)\b", re.I)


def _throughout(p: Pair) -> bool:
    """Whether one of them is asked for the whole film; 'the entire scene' is what a shot shows."""
    return any(joints.ALWAYS.search(_SHOWN.sub(" ", said)) for said in (p.sentences[1], p.sentences[3]))


_FAR = late(r"(?:far )?in the distance", re.I)


def _no_shot(p: Pair) -> bool:
    """A medium shot may show the entire scene, a vast field or the details of a dress."""
    if p.a.axis != "size" or _throughout(p):
        return False
    if any(_FAR.fullmatch(c.text) for c in (p.a, p.b)):
        return True                  # 'In the distance, a herd grazes'
    if "medium" not in (p.a.value, p.b.value):
        return False
    other = p.b if p.a.value == "medium" else p.a
    return _NAMES_SHOT.search(other.text) is None


_PLURAL = late(r"[\w'’ -]*?\b(?:close-?ups|shots|details|inserts|wides)\b", re.I)
_ONE_SHOT = r"(?:an? |the )?(?:[\w'’-]+ ){0,2}?[\w-]*(?:shot|close-?up|view|angle)"
_OF_ONE = r"(?: shot)? (?:of|on|focus\w* on|captur\w+|show\w+)\b[^,.;]+"
_LIST = late(rf"{_ONE_SHOT}{_OF_ONE}(?:, (?:and )?{_ONE_SHOT}{_OF_ONE}){{2,}}", re.I)


_BARE_LIST = late(rf"{_ONE_SHOT}(?:, {_ONE_SHOT})+,? and {_ONE_SHOT}", re.I)
_FROM = late(r"\bfrom\b[^,.;]*$", re.I)
_TO = late(r"\s*to (?:an? )?", re.I)


def _shot_list(p: Pair) -> bool:
    """'Close-up shots of the knife', 'low-angle shot of the barge, mid-shot of the sky, and close-up of a spark'."""
    if p.a.axis not in ("size", "angle"):
        return False
    if _FROM.search(p.text[: p.a.start] + p.a.text) and _TO.fullmatch(p.between):
        return True                  # 'moves from a low angle to a high angle'
    if _throughout(p):
        return False
    several = any(_PLURAL.match(p.text[c.start: c.end + 10].split(",")[0]) for c in (p.a, p.b))
    lists = (hit for shape in (_LIST, _BARE_LIST) for hit in shape.finditer(p.text))
    return several or any(hit.start() <= p.a.start and p.b.end <= hit.end() for hit in lists)


_STANDS = late(r"(?:stand|stood)\w*\b", re.I)
_SITS = late(r"(?:sits?|sat|sitting)\b", re.I)


def _is_put(p: Pair) -> bool:
    """A barn that stands in a field and sits on a hill: of a thing both say only where it is."""
    owner = p.a.owner
    posed = any(_STANDS.match(one.text) and _SITS.match(other.text) for one, other in ((p.a, p.b), (p.b, p.a)))
    if p.a.axis not in ("state", "claim") or not posed or owner in ACTORS:
        return False
    return wordnet.is_a(owner, "artifact", senses=1) and not wordnet.is_a(owner, "person", "animal", "toy", "doll", "figure", "automaton",
                                                                          "representation")


_MIST = late(r"\b(?:mist|misty|haze|hazy)\b", re.I)
_DENSE = late(r"\b(?:thick|dense|heavy|impenetrable|solid|total|blanket\w*|swallow\w*|fog\w*)\b", re.I)


def _veil(p: Pair) -> bool:
    """A blue sky above a misty landscape."""
    if {p.a.value, p.b.value} != {"clear", "fog"} or p.always:
        return False
    fog = p.a if p.a.value == "fog" else p.b
    return _MIST.search(fog.text) is not None and _DENSE.search(p.text[max(0, fog.start - 20): fog.end]) is None


_WATER = late(r"\b(?:water|surface|lake|pond|sea|river)\b", re.I)
_GENTLE = late(r"\b(?:gent\w+|softly|slightly|lightly|light breeze|soft breeze)\b", re.I)


def _light_air(p: Pair) -> bool:
    """Branches that sway gently over still water."""
    if p.a.axis != "wind" or p.a.axis != p.b.axis or p.always:
        return False
    calm, windy = (p.a, p.b) if p.a.value == "calm" else (p.b, p.a)
    return _WATER.search(calm.text) is not None and _GENTLE.search(p.text[max(0, windy.start - 10): windy.end + 10]) is not None


_EARLY = late(r"\bearly\b|\bfirst\b", re.I)
_SPIRIT = late(r"\b(?:essence|allure|energy|spirit|feeling|sense|magic|excitement|charm|thrill|mystery|romance) [^.;]{0,20}?of\b"
               r"[^.;]*$", re.I)
_AS = late(r"[.!?]\s+(?:As|When|Once)\s+$")
_GOES_BY = late(r"\b(?:sun|moon|night|day|darkness|dawn|dusk|evening)\s+(?:slowly |finally )?[a-z]+s\b", re.I)
_HINT = late(r"\b(?:hint|touch|trace|glimmer|first|few)(?: of)?(?: the)?\s*(?:of\s*)?$", re.I)


def _still_dark(p: Pair) -> bool:
    """Headlights in the early morning; a street at dusk that has 'the energy of a night full of promise'."""
    values = {p.a.value, p.b.value}
    if p.a.axis != "time" or p.always:
        return False
    if not p.near and _AS.search(p.text[: p.b.start]) and _GOES_BY.search(p.b.text):
        return True                  # '… in the light of dawn. As the sun sets, …'
    if values == {"dark", "morning"}:
        return any(_EARLY.search(c.text) for c in (p.a, p.b) if c.value == "morning")
    night = p.a if p.a.value == "night" else p.b
    return values == {"dusk", "night"} and any(
        sign.search(p.text[: night.start] + opening) for sign, opening in ((_SPIRIT, ""), (_HINT, night.text[:3])))


_GOES_IN = late(r"(?:in|out)side,", re.I)
_FACES = late(r"(in|out)side\b", re.I)


def _turns_inside(p: Pair) -> bool:
    """'The house stands on a hill. Inside, the hall …'; 'outside the wind howls, inside a fire burns'."""
    if p.a.axis != "place" or p.always or p.a.value == p.b.value:
        return False
    if _GOES_IN.match(p.text, p.b.start):
        return re.search(r"[.!?;]\s+$", p.text[: p.b.start]) is not None
    faces = [_FACES.match(c.text) for c in (p.a, p.b)]
    return len({hit[1].lower() for hit in faces if hit}) == 2 and "," in p.between


_ORDINAL = late(r"\W*(?:and |lastly, |finally, )?the (first|second|third|fourth|fifth|sixth|last|other) ([a-z]+)\b", re.I)


def _by_number(p: Pair) -> bool:
    """'The first rider enters a moonlit wood … The fourth rider finds a temple in the noon sun'."""
    if p.always or p.a.axis not in ("time", "season", "sky", "wind", "place", "world", "light", "crowd"):
        return False
    told = [_ORDINAL.match(said) for said in (p.sentences[1], p.sentences[3])]
    named = [(hit[1].lower(), hit[2].lower()) for hit in told if hit]
    return len(named) == 2 and named[0][0] != named[1][0] and named[0][1] == named[1][1]


_BROKEN_BY = late(r"\b(?:broken|punctuated|interrupted|pierced|disturbed)(?: only| just)? by\b", re.I)


def _broken(p: Pair) -> bool:
    """'The silent hall, its stillness punctuated only by the ticking of clocks'."""
    return not p.always and p.near and _BROKEN_BY.search(p.between) is not None


_WHO = late(r"\b(?:an?|the|another|one) (?:[\w-]+ ){0,2}?([a-z]+),? (?:who|that) (?:is|are|was|sits|stands|lies) (?:[a-z]+ly )?$", re.I)
_SELF_OR_OTHER = late(r"(?:twirl|spin|whirl|swing|roll|wav|shak|toss)(?:s|ing)$", re.I)
_OBJECT = late(r"\s+(?:the|an?|his|her|its|their|one|two)\b", re.I)
_TREE = late(r"\s+([a-z]+)", re.I)


def _of_another(p: Pair) -> bool:
    """'stands behind a man who is seated', 'sits and twirls the ball', 'a calm pond below weeping cherry trees'."""
    if p.a.axis != "state" or p.always:
        return False
    who = _WHO.search(p.text[p.a.end: p.b.start])
    if who and who[1].lower() != p.a.owner:
        return True
    if _SELF_OR_OTHER.match(p.b.text) and _OBJECT.match(p.text, p.b.end):
        return True
    trees = [_TREE.match(p.text, c.end) for c in (p.a, p.b) if c.text.lower() == "weeping"]
    return any(hit and wordnet.is_a(hit[1].lower(), "plant", senses=3) for hit in trees)


_DRIFTS = late(r"\b(?:clouds?|breeze|winds?|waves?|current|smoke|branches|leaves|curtains?|grass|reeds|snow\w*|petals|mist|fog)\b"
               r"[^,.;]{0,24}$", re.I)
_SWAYS = late(r"(?:gentle |slow |soft )?sway\w*$", re.I)


def _drifts(p: Pair) -> bool:
    """Dogs sprint below clouds that drift lazily."""
    if p.a.axis != "pace" or p.always:
        return False
    drifting = [_SWAYS.search(c.text) is not None or _DRIFTS.search(p.text[max(0, c.start - 40): c.start]) is not None for c in (p.a, p.b)]
    return drifting[0] != drifting[1]


_PLANET = late(r"\b(?:mars|martian|planet\w*|lunar|moon|alien)\b", re.I)
_FLICKERS = late(r"\b(?:flicker\w*|sporadic|dying|faulty|failing)\s+$", re.I)


def _setting(p: Pair) -> bool:
    """Dunes on Mars; a dim corridor with flickering lamps; a spring that comes after the winter."""
    if p.always:
        return False
    if p.a.axis == p.b.axis == "world":
        return {p.a.value, p.b.value} == {"space", "desert"} and any(_PLANET.search(c.text) for c in (p.a, p.b))
    if p.a.axis == "season":
        return re.search(r"\b(?:arriv|com|return|begin)(?:e?s|ing)$", p.b.text, re.I) is not None
    return p.a.axis == "light" and _FLICKERS.search(p.text[: p.b.start]) is not None


def together(p: Pair) -> bool:
    """Whether both may be said of one picture."""
    return any(rule(p) for rule in (_no_shot, _shot_list, _is_put, _veil, _light_air, _still_dark, _turns_inside, _by_number, _broken,
                                    _of_another, _drifts, _setting))

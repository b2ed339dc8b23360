"""Who somebody is, told in a sentence of its own, put as a name with the looks in brackets: 'The guide is Ida: a hen in a hat'."""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter import casting
from director.screenwriter.attire import AGES, DRESS, attributes, is_attribute
from director.screenwriter.names import NAME, proper
from director.screenwriter.words import ACTORS, actor, article, singular

_IS_NAMED = re.compile(rf"(?:(?<=[.;:,!?\n]\s)|(?<=\n)|^)(?:and )?(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Yy]our)\s+"
                       rf"(?:[a-z-]+\s+){{0,2}}(?P<role>[a-z-]+)\s+(?:is|are|will be)\s+(?:called\s+)?(?P<name>{NAME})[,:]\s+"
                       r"(?P<looks>an?\s[^.;:()\n]{4,110}?)(?=[.;:\n]|,? and [A-Z]|$)")
_UNLED = re.compile(rf"(?:(?<=[.:;!?–—-]\s)|(?<=\n)|^)(?P<who>(?:[a-z-]+ ){{0,2}}[a-z]+)(?= \({NAME}[,)])")
_TITLED = re.compile(rf"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir) (?P<role>(?:[a-z-]+ ){{0,2}}[a-z]+), (?P<name>{NAME}) "
                     r"\((?P<looks>[^()\n]{3,100})\),?\s+(?=[a-z]+s\b)")
_HERE_IS = re.compile(rf"(?<=[a-z] )(?P<name>{NAME}),\s+(?P<role>the\s+[a-z-]+(?: [a-z-]+)?):\s+(?P<looks>[^.;:()\n]{{4,140}})(?=[.;\n]|$)")
_AGED = re.compile(rf"(?:(?<=[.;:!?\n]\s)|(?<=\n)|^)(?P<name>{NAME}),\s+(?P<age>{'|'.join(AGES)}|\d{{1,3}}):\s+"
                   r"(?P<looks>[^.;:()\n]{4,120})(?=[.;\n]|$)")
_EQUALS = re.compile(r"(?:(?<=[.;,!?\n]\s)|(?<=\n)|^)(?:the )?(?P<who>[a-z]+(?: [a-z]+)?)\s*=\s*(?P<looks>[^.;=()\n]{4,120})(?=[.;\n]|$)")
_ASIDE = re.compile(rf"(?P<name>{NAME}),\s+the\s+(?P<role>[a-z-]+(?: [a-z-]+)?),\s+(?P<looks>[a-z][^,.;:()\n]{{2,60}}),\s+(?=[a-z]+s\s)")
_WEARS = re.compile(r"(?:(?<=[.;!?\n]\s)|(?<=\n)|^)(?P<who>He|She|(?:[Tt]he |[Oo]ur )?[A-Z]?[a-z]+(?: [a-z]+)?)"
                    r"(?:['’]s\s+(?:always\s+)?in|\s+(?:is\s+(?P<age>\d{1,3}|[a-z]+)(?: years old)?,?\s+(?:and\s+)?)?(?:always\s+)?"
                    r"(?:wears|has|is (?:always )?in))\s+(?P<looks>[^.;:()\n]{4,120}?)"
                    r"(?:,? (?:everywhere|throughout|always|the whole time|all the way through|in (?:every|all|each)(?: of the)? "
                    r"(?:shots?|scenes?|verses?|parts?|one)))*(?=[.;\n]|$)")
_SAME = re.compile(r"(?:(?<=[.;!?\n]\s)|(?<=\n)|^)(?P<the>[Tt]he|[Aa]n?) (?P<who>[a-z]+) is (?P<being>an? (?:[a-z-]+ )?[a-z]+)\. "
                   r"(?:He|She|It) (?=[a-z]+s\b)")


def put(text: str) -> str:
    """The text with introductions as brackets, so that whoever is introduced is cast with these looks, and the sentence is no shot."""
    text = _IS_NAMED.sub(_named, _UNLED.sub(lambda hit: article(hit["who"]) if _person(hit["who"]) else hit["who"], text))
    text = _TITLED.sub(lambda hit: f"{hit['name']} ({hit['role']}, {hit['looks']}) " if _person(hit["role"]) else hit[0], text)
    text = _HERE_IS.sub(lambda hit: _bracketed(hit, hit["name"], hit["role"].removeprefix("the ")), text)
    text = _AGED.sub(lambda hit: _bracketed(hit, hit["name"], hit["age"]), text)
    text = _ASIDE.sub(_beside, text)
    text = _EQUALS.sub(lambda hit: _role(hit, hit["who"]), _first_named(text))
    text = _SAME.sub(_both, text)
    return _WEARS.sub(lambda hit: _worn(hit, text), text)


_OFTEN = ("always", "throughout", "everywhere", "all the time", "still", "again")


def _dressed(looks: str) -> list[str]:
    """The parts of a list of looks, () where one of them is a deed or nothing is worn or had."""
    if re.match(r"[a-z]+(?<!without) (?:his|her|its|their|the) ", looks):
        return []                                             # 'has lost her crown'
    parts = [part for part in attributes(re.sub(r"(?<!black) and (?!white\b)", ", ", looks)) if part and part.lower() not in _OFTEN]
    parts = parts[: next((n for n, part in enumerate(parts) if re.match(rf"{NAME} [a-z]+s\b", part)), len(parts))]
    known = [part for part in parts if re.search(rf"\b{DRESS}\b", part, re.I) or is_attribute(part)]
    return parts if known and known[0] == parts[0] and any(re.search(rf"\b{DRESS}\b", part, re.I) for part in parts) else []


def _named(hit: re.Match[str]) -> str:
    role = hit["role"]
    somebody = actor(role) or wordnet.is_a(singular(role), "person", "social group")
    return f"{hit['name']} ({hit['looks']})" if somebody and proper(hit["name"], sure=True) else hit[0]


def _bracketed(hit: re.Match[str], name: str, role: str) -> str:
    parts = _dressed(hit["looks"])
    being = role if role[:1].isdigit() or role in AGES or actor(role.split()[-1]) else article(role)
    return f"{name} ({', '.join([being, *parts])})" if parts else hit[0]


def _beside(hit: re.Match[str]) -> str:
    """'Mr Crane, the tuner, tall with ink on his cuffs, loves' -> 'Mr Crane (tuner, tall, ink on his cuffs) loves'."""
    first, _, more = hit["looks"].partition(" with ")
    if not is_attribute(first) or actor(hit["role"].split()[-1]) is None:
        return hit[0]
    return f"{hit['name']} ({', '.join(part for part in (hit['role'], first, more and f'with {more}') if part)}) "


def _role(hit: re.Match[str], who: str) -> str:
    parts = _dressed(hit["looks"])
    return f"The {who} ({', '.join(parts)})" if parts and _person(who) else hit[0]


def _first_named(text: str) -> str:
    """'She folds a tiger. … singer = red beret': whoever is told of before anybody is named is the one who is described later."""
    later = next((hit for hit in _EQUALS.finditer(text) if _role(hit, hit["who"]) != hit[0]), None)
    early = _PRONOUN.search(text, 0, later.start()) if later else None
    if not later or not early or _figures(text[: early.start()]):
        return text
    return f"{text[: early.start()]}the {later['who']}{text[early.end():]}"


_PRONOUN = re.compile(r"(?:(?<=[.:;!?\n]\s)|(?<=\n)|^)(?:she|he)(?= [a-z])", re.I)


def _person(phrase: str) -> bool:
    head = actor(phrase.split()[-1])
    return head is not None and casting.kind_of(head) in ("person", "animal", "fantastic")


_OF_LAND = "river lake mount city town village street island in at from on near to of".split()
_FIGURE = re.compile(r"\b(?:an?|the|one|our|my)\s+(?P<words>(?:[a-z-]+\s+){0,3}[a-z-]+)(?!['’\w])", re.I)


def _figures(text: str) -> list[str]:
    """The nouns for somebody that stand after an article, in order: 'ferryman' of 'the last ferryman on the river'."""
    first = (next((word for word in hit["words"].lower().split() if _person(word)), "") for hit in _FIGURE.finditer(text))
    return [noun for noun in first if noun]


def _worn(hit: re.Match[str], text: str) -> str:
    """'She has a red scarf throughout' -> 'The cyclist (a red scarf)', where no name stands before that she could be."""
    parts = _dressed(hit["looks"])
    age = hit["age"] if hit["age"] and (hit["age"].isdigit() or hit["age"] in AGES) else ""
    single = re.fullmatch(r"(?!He$|She$)[A-Z][a-z]+", hit["who"])
    if single and (single[0].lower() not in ACTORS or text.count(single[0]) > text.lower().count(f"the {single[0].lower()}") + 1):
        return hit[0]                                   # 'Maya wears': a name
    if not parts or (hit["age"] and not age) or re.match(r"(?:an? )?new\b", hit["looks"]):
        return hit[0]
    who = re.sub(r"^(?:the|our) ", "", hit["who"], flags=re.I).lower()
    if who in ("he", "she"):
        before = text[: hit.start()]
        names = (name for name in re.finditer(rf"(?P<led>[a-z]+,?) (?P<name>{NAME})", before) if name["led"] not in _OF_LAND)
        if any(proper(name["name"]) and actor(name["name"].lower()) is None for name in names):
            return hit[0]
        sexes = {"he": "she", "she": "he"}
        people = (noun for noun in _figures(before) if casting.kind_of(actor(noun) or "") == "person")
        known = [noun for noun in people if casting.pronoun(noun) != sexes[who]]
        who = known[-1] if known else ""
    return f"The {who} ({', '.join([*([age] if age else []), *parts])})" if who and _person(who) else hit[0]


def _both(hit: re.Match[str]) -> str:
    """'The king is a child. He rules' -> 'A child king rules': one person."""
    being = hit["being"].split()[-1]
    same = _person(hit["who"]) and _person(being) and casting.kind_of(actor(being) or "") == casting.kind_of(actor(hit["who"]) or "")
    return f"{hit['being'][:1].upper()}{hit['being'][1:]} {hit['who']} " if same else hit[0]

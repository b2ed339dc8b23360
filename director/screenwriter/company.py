"""Everybody, nobody and the whole town as people who can be seen; what is ridden, and the whole of which a part is spoken of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from director import wordnet
from director.screenwriter import mentions, phrases, players
from director.screenwriter.words import verb_form, verb_like


class Known(Protocol):
    """Somebody or something of the story, as its reader remembers it."""

    name: str
    noun: str
    full: str
    many: bool
    alive: bool
    kind: str
    weight: float
    last: int


_LEAD = r"(?P<lead>(?:(?:then|but|and|soon|now|in the end|at the end|at last|finally|suddenly|at first|for days|all day|[^,]{3,30}),? )??)"
_EVERYBODY = re.compile(rf"^{_LEAD}(?:everyone|everybody|all of them|they all) (?=[a-z])(?!who |else )", re.I)
_NOBODY = re.compile(rf"^{_LEAD}(?:nobody|no one|no-one) (?P<deed>(?:ever |even |really )?(?:dares? to |wants? to |can |will |comes? to )?"
                     r"(?P<verb>[a-z]+))(?P<rest>.*)$", re.I)
_WHOLE = re.compile(rf"^{_LEAD}(?:the|a|his|her|their) (?:whole|entire) (?P<where>village|town|city|neighbou?rhood|school|street|island|"
                    r"country|kingdom|hotel|block) (?=[a-z]+s\b)", re.I)
_GATHERS = frozenset("stand gather celebrate cheer clap queue line eat crowd stare applaud rejoice watch wait".split())
_STAYS_AWAY = frozenset("come enter visit buy answer call order ask join appear arrive show want dare go try taste eat".split())
_PASSES_BY = frozenset("stop notice look listen see care help hear watch".split())
_ON = {"ride": "on", "drive": "in", "sail": "on", "row": "in", "paddle": "in", "fly": "in", "cycle": "on", "race": "on"}
_CRAFT = {"ride": ("wheeled vehicle", "sled", "horse", "camel"), "drive": ("self-propelled vehicle",), "sail": ("watercraft", "raft"),
          "row": ("boat", "raft"), "paddle": ("boat", "raft"), "fly": ("aircraft", "rocket", "bicycle", "spacecraft"),
          "cycle": ("bicycle",), "race": ("wheeled vehicle",)}
_AWAY = (r"(?:along|through|across|over|up|down|past|around|off|away|out|to|into|home|together|towards?|on|back|back and forth|for|"
         r"until|in the|under|by)\b")
_PARTS = (("tank wheel wheels engine saddle handlebars pedals headlight headlights exhaust brakes", "wheeled vehicle"),
          ("sail sails mast rudder helm anchor hull oars", "vessel"), ("propeller cockpit wings engine", "aircraft"),
          ("strings", "musical instrument"), ("roof chimney porch cellar shutters", "building"), ("branches roots crown bark", "tree"))


_OF_WHOLES = frozenset(word for parts, _ in _PARTS for word in parts.split())


def told(text: str, beings: Sequence[Known], now: int) -> str:
    """The event with 'everybody', 'nobody' and 'the whole town' as those who are seen, and with what is ridden."""
    text = _everybody(text, beings, now)
    hero = max((b for b in beings if b.alive and not b.many), key=lambda b: b.weight, default=None)
    text = nobody(text, hero.name) if hero else text
    text = _whole(text)
    return _part(_ridden(text, beings, now), beings)


def _everybody(text: str, beings: Sequence[Known], now: int) -> str:
    hit = _EVERYBODY.match(text)
    there = [b for b in beings if b.alive and b.last > now - 5 and b.kind != "thing" and " and " not in b.name][-4:]
    if not hit or not there:
        return text
    names = [b.name for b in there] + ["everybody around"] * (len(there) < 3)
    return _started(hit["lead"], phrases.listed(names), _many(text[hit.end():]))


def nobody(text: str, hero: str) -> str:
    """'Nobody comes' -> 'The chef waits all alone': what is seen of the hero then."""
    hit = _NOBODY.match(text)
    if not hit:
        return text
    verb = (verb_form(hit["verb"]) or verb_like(hit["verb"], "third") or (hit["verb"], ""))[0]
    if verb in _STAYS_AWAY:
        return _started(hit["lead"], hero, "wait all alone" if phrases.plural(hero) else "waits all alone")
    if verb in _PASSES_BY:
        return _started(hit["lead"], "people", f"walk past {hero} without a glance")
    return _started(hit["lead"], "people", f"shake their heads at {hero}") if verb == "believe" else text


def _whole(text: str) -> str:
    hit = _WHOLE.match(text)
    verb = verb_form(text[hit.end():].split()[0]) or verb_like(text[hit.end():].split()[0], "third") if hit else None
    if not hit or not verb or verb[0] not in players.WILLED | _GATHERS:
        return text
    return _started(hit["lead"], f"all the people of the {hit['where']}", _many(text[hit.end():]))


def _started(lead: str, who: str, rest: str) -> str:
    return f"{lead}{who}".strip()[:1].upper() + f"{lead}{who} {rest}".strip()[1:]


def _many(predicate: str) -> str:
    """'is dancing' -> 'are dancing', 'holds their breath' -> 'hold their breath'."""
    first, _, rest = predicate.partition(" ")
    form = verb_form(first) or verb_like(first, "third")
    put = {"is": "are", "has": "have", "was": "were", "does": "do"}.get(first) or (form[0] if form and form[1] == "third" else first)
    return f"{put} {rest}".strip()


def _ridden(text: str, beings: Sequence[Known], now: int) -> str:
    """'They ride along the coast' -> 'They ride on the old red motorcycle along the coast'."""
    at = mentions.verb(text)
    word = text[at:].split()[0] if at >= 0 else ""
    verb = (verb_form(word) or ("",))[0]
    after = text[at + len(word):]
    said = re.match(r"\s*(?:on|in) (?:the|an?|his|her|its|their) ", after) is not None
    if verb not in _ON or said or not re.match(rf"\s+{_AWAY}|$", after.strip(" .") and after):
        return text
    craft = [b for b in beings if (not b.alive or b.kind == "animal") and not b.many and b.last > now - 8 and b.noun not in _OF_WHOLES
             and wordnet.is_a(b.noun, *_CRAFT[verb], senses=2)]
    cycle = bool(craft) and wordnet.is_a(craft[-1].noun, "bicycle")
    if not craft or craft[-1].noun in text or (verb == "fly" and cycle and "flying" not in craft[-1].full):
        return text
    how = "on" if cycle else _ON[verb]
    return f"{text[: at + len(word)]} {how} the {craft[-1].full or craft[-1].noun}{after}"


def _part(text: str, beings: Sequence[Known]) -> str:
    """'the tank' -> 'the tank of the old red motorcycle', where such a thing was told of."""
    for parts, whole in _PARTS:
        hit = re.search(rf"\b(?:the|its) (?:{parts.replace(' ', '|')})\b(?! of\b)", text)
        owner = next((b for b in reversed(beings) if not b.alive and not b.many and b.noun not in _OF_WHOLES
                      and wordnet.is_a(b.noun, whole)), None) if hit else None
        if hit and owner and owner.noun not in text:
            return f"{text[: hit.start()]}{re.sub('^its', 'the', hit[0])} of the {owner.full or owner.noun}{text[hit.end():]}"
    return text

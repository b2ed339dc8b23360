"""Cues that belong to one subject: how many, what colour or material, what state, what overall length. As Cue fields."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from director.refiner import counts, durations, names, owners, traits
from director.refiner.late import late
from director.refiner.lexicon import attributes
from director.refiner.owners import ACTOR
from director.refiner.phrases import Phrase, beginnings, table

if TYPE_CHECKING:
    from director.refiner.cues import Cue

Parts = tuple[str, str, int, int, str, str, str, str | None]

__all__ = ["ACTOR", "changes", "lone", "read", "same"]

_CHANGES = late(r"\b(?:turn(?:s|ing|ed)?|becom(?:es|ing)|chang(?:es|ing)|morph\w*|transform\w*|repaint\w*|paint(?:s|ed|ing)?|"
    r"dye[sd]?|fad(?:es|ing)|melt\w*|then|until|from (?:red|orange|yellow|green|blue|purple|pink|white|black|grey|brown|gold|"
    r"silver|wood|stone|glass) to|grows?|shrinks?|swells?|after|before|once|later|while|two|both|another|other|"
    r"second|wig|replaced|tries on|half|one side|stripes?|spots?|and then)\b", re.I)
_MANY = late(r"\b(?:one (?:of|sits|stands|sleeps|is)|only (?:the|one|a|his|her)|"
             r"the other|others?|another|both(?! (?:his |her |its )?(?:hands|arms|eyes|feet|"
             r"fists|ears|legs|knees)\b)|each|two|three|four|five|pair|couple|twins?|"
    r"elder|younger|second|while(?! (?:\w+ing|~))|as (?:the|a|his|her)(?! [\w-]+['’]s\b)|beside|next to|around "
    r"(?:him|her)|meanwhile|crowd|"
    r"children|people|men|women|"
    r"brothers|sisters|friends)\b", re.I)


_HAPPENS = late(r"\b(?:falls?|drops?|crash\w*|breaks?|broke|explod\w*|collaps\w*|replaced|again|repair\w*|mend(?:s|ed)|"
                      r"wakes?|wakened|opens|closes|stops|"
                      r"starts|lights|goes out|takes? off|pulls? off|puts? on|kicks? off|jumps? up|gets? up|sits down|stands up|"
                      r"bursts|blinks|finally|dreams?|removes?|"
                      r"for once|for the (?:first|last) time|on the (?:last|next|first) (?:day|evening|night|morning)|tonight|tomorrow|"
                      r"(?:at|in the|by|that) (?:noon|midday|midnight|dawn|dusk|night|morning|afternoon|evening|sunset|"
                      r"sunrise)(?! light)|strikes a match|slams?|unlocks?|fills|pours(?! in)|shaves?|dries|dyes)\b", re.I)
_NOBODY = late(r"\b(?:nobody|no one|no-one|not another soul|no other(?: \w+)? in sight|no other|to (?:him|her|it)self)\b", re.I)
_COMES_TOO = late(r"\b(?:land|come|arrive|enter|walk|run|march|step|climb|gather|assemble|fl(?:y|ies)|descend|answer|follow|pass|"
                        r"approach|swim|"
                        r"drift|rush|wander|file|jump)(?:s|es|ing|ed)?\b[^.;]{0,12}\b(?:in|on|onto|up|over|by|past|out|to|from|through|"
                        r"back|too)\b|"
                        r"\b(?:arriv|gather|return|appear|answer|approach)\w*\b", re.I)


def read(text: str) -> list[Parts]:
    """Counts, attributes, states and lengths as (axis, value, start, end, words, strength, owner, replacement)."""
    return [*counts.read(text), *traits.attributes(text), *traits.conditions(text), *durations.read(text), *_directions(text),
            *_signs(text)]


def _possessor(text: str, cue: Cue) -> str:
    """Whose the thing is that a cue speaks of: 'son' for 'his son's beard is black'; '' where nobody is named."""
    found = re.findall(rf"\b([\w-]+)['’]s\s+(?:[\w-]+\s+){{0,2}}?{re.escape(cue.owner)}\b", text[: cue.end], re.I)
    return found[-1].lower() if found else ""


def _there_too(a: Cue, b: Cue, around: str) -> bool:
    """Whether a second sentence counts anew what is at the very place of the first: 'One candle on the cake. The cake carries forty'."""
    halves = re.split(r"[.;!?]\s", around, maxsplit=1)
    if len(halves) < 2 or _COMES_TOO.search(halves[1]):
        return False
    again = {noun for pair in re.findall(r"\b(?:the|that|this|same|his|her|its|their) ([a-z]{3,})(?: ([a-z]{3,}))?", halves[1], re.I)
             for noun in pair if noun} - {"same", a.owner, b.owner}
    return any(re.search(rf"\b{noun}\b", halves[0], re.I) for noun in again)


def lone(text: str) -> bool:
    """Whether a text speaks of one acting subject only."""
    return not _MANY.search(text)


_COME_AND_GO = late(r"\b(?:join(?:s|ed|ing)\b(?! hands)|leav\w*|arriv\w*|until|then|appear\w*|start\w*(?! to (?:end|finish))|return\w*|"
                    r"one out of|(?:two|three|four|none|most|half) of (?:the|them)|another|more|left)\b", re.I)
"""What makes more or fewer of those who are there."""
_AGED = late(r"\b(?:later|ago|once|then|grow\w*|becom\w*|younger|older|used to|remember\w*|photo\w*|another|other|years?|decades?|mother|"
             r"father|daughter|son|grand\w+)\b", re.I)
_SIDES = late(r"\b(left|front|top|upper|near|outer)\b.{0,80}\b(right|back|behind|bottom|lower|far|inner)\b|\b(right|behind|back|"
                    r"bottom|lower)\b.{0,80}"
                    r"\b(left|in front|front|top|upper)\b", re.I)


def same(text: str, a: Cue, b: Cue, between: str, around: str, always: bool, later: bool) -> bool:
    """Whether two cues that have owners are about the same one, unchanged."""
    if a.axis != "count" and _SIDES.search(around):
        return False                 # 'her left boot is red, her right boot is green'
    if a.axis == "count":
        before = text[max(0, b.start - 22): b.start]
        definite = (re.search(r"\bthere (?:are|is|must be|should be)\s+(?:exactly |only )?$|\b(?:the|the \w+ of|these|those|all|"
                              r"same|exactly|only|all of the)\s+$", before, re.I) or re.match(
            r"(?:the|all|exactly|only|just|precisely|these|making)\b", b.text, re.I))
        others = re.search(r"\b(?:(?<!no )more|another|(?<!each )(?<!no )other|others|(?<!the )(?<!the very )(?:one|two|three|some|"
                    r"none|most|half) of (?:the|"
                           r"them)|"
                           r"join\w*|leave\w*|arriv\w*|until|then|appear\w*|one out "
                           r"of|start\w*(?! to (?:end|finish))|reach\w*|remain\w*|finish\w*|surviv(?:es?|ed|ing)\b|return\w*|left)\b",
                           between + text[b.start: b.end + 20], re.I)
        if counts.WHO in (a.owner, b.owner):                         # 'solo' speaks of the whole picture
            return not _COME_AND_GO.search(f"{between}{text[b.start: b.end + 20]}") and not counts.mirrored(around)
        again = definite or always or _NOBODY.search(around) or _there_too(a, b, around)
        return bool(again) and not others and not counts.mirrored(between)
    if a.axis in ("colouring", "material") and _possessor(text, a) != _possessor(text, b) != "" != _possessor(text, a):
        return False                 # 'the old man's beard is white, his son's beard is black'
    if a.value.startswith("age ") and b.value.startswith("age ") and re.search(r"[.;]", between) and a.owner not in (
            "she", "he", "they", ""):
        return not _AGED.search(between)
    if a.axis == "state" and not always and re.search(r"\bagain\b", around):
        return False                 # 'sits down, stands up, sits down again'
    if a.axis == "state" and not always and _two_of_a_kind(text, a, b):
        return False
    if a.axis == "state":
        return (lone(around) or always) and (not later or always) and (always or not _HAPPENS.search(between)) and (always or not re.search(
            rf"\b(?:an?|another|other|one) (?:(?!the\b|that\b|this\b)[\w-]+ ){{0,3}}?{re.escape(a.owner)}\b", text[a.end: b.end], re.I))
    if a.axis == "bulk" and a.owner != b.owner and not re.search(rf"\bsame (?:{re.escape(a.owner)}|{re.escape(b.owner)})\b", text, re.I):
        return False
    if a.axis in ("colouring", "material") and all(_another(text, c) for c in (a, b)):
        return False                 # 'a blue plate lies on a green plate. The green plate …'
    if a.axis in ("colouring", "material") and a.owner == b.owner and re.fullmatch(
            rf"\s*(?:[a-z-]+\s+)?{re.escape(a.owner)}(?:\s+[a-z]+s)?,\s*(?:(?:all|entirely|made|of|carved|from|cast|in|solid|pure|completely)\s+)*",
            between, re.I):
        return True                  # 'the marble statue, made of chocolate'
    named = re.search(r"\b(?:(?:the|its|this|same|his|her|their|those|[\w-]+['’]s)\s+(?:[\w-]+,?\s+){0,4}|(?:it|he|she) "
                      r"(?:(?:is|was|stands|looks) (?:\w+ ){0,3})?)$", text[max(0, b.start - 40): b.start], re.I)
    both = (re.search(r"\bthe\s+(?:[\w-]+\s+)?$", text[max(0, a.start - 20): a.start], re.I)
            and re.search(r"\bthe\s+$", text[max(0, b.start - 8): b.start], re.I))
    several = re.search(rf"\b(?:two|three|four|five|both|several|2|3|4)\s+(?:[a-z-]+\s+){{0,2}}?{re.escape(a.owner)}e?s\b", text, re.I)
    if a.axis in ("colouring", "material") and both and not always and (several or not re.search(r"[.;]", between)):
        return False                 # 'the red car overtakes the blue car': two of them
    named = named or re.match(rf"[^.;]{{0,50}},\s+(?:the|this|that)\s+(?:[\w-]+\s+)?{re.escape(b.owner)}\b", text[b.end:], re.I)
    called = named is not None or names.named(text, b.owner, max(0, b.start - 40), b.end + 40)
    return (called or always) and not changes(_about(between, a.owner)) and (always or not re.search(r"(?<!is )(?<!are )\b(?:a|an|"
                                                                                               r"another|other)\s+(?:[\w-]+ )?$",
        text[max(0, b.start - 30): b.start], re.I))


def _another(text: str, cue: Cue) -> bool:
    """Whether a thing like this is brought in anew somewhere: 'a green plate', 'two red cups'."""
    return re.search(rf"\b(?:an?|another|one|two|three|four|five|some)\s+(?:[\w-]+\s+)?{re.escape(cue.text)}\s+(?:[\w-]+\s+)?"
                     rf"{re.escape(cue.owner)}", text, re.I) is not None


def _two_of_a_kind(text: str, a: Cue, b: Cue) -> bool:
    """'A left-handed fencer … a right-handed fencer', 'the red door is shut, the blue door stands open'."""
    found = list(re.finditer(rf"\b(?P<det>an?|the|this|that|his|her|its) (?P<kind>(?:[a-z-]+ ){{0,2}}?){re.escape(a.owner)}\b"
                             r"(?: (?:on|in|at|of|by|from|over) (?:the|his|her|its|an?) (?P<spot>[a-z]+))?", text, re.I))
    named = [next((h for h in found if h.start() <= c.start < h.end()), None) or next(
        (h for h in reversed(found) if h.end() <= c.start), None) for c in (a, b)]
    if not named[0] or not named[1] or named[0] is named[1] or a.owner != b.owner or re.search(r"\bsame\b", text[a.end: b.end]):
        return False
    dets, kinds = ([hit[part].lower().strip() for hit in named if hit] for part in ("det", "kind"))
    spots = {hit["spot"].lower() for hit in named if hit and hit["spot"]}
    if all(det in ("a", "an") for det in dets) or len(spots) > 1:
        return True
    apart = [set(kind.split()) - set(f"{a.text} {b.text}".lower().split()) for kind in kinds]
    return dets[0] == dets[1] and all(apart) and not apart[0] & apart[1]


def _about(between: str, owner: str) -> str:
    """What lies between two cues, without whole sentences that do not name their owner."""
    parts = re.split(r"(?<=[.!?;])\s", between)
    return " ".join([parts[0], *(part for part in parts[1:-1] if owner in part.lower()), *parts[1:][-1:]])


def grows(text: str) -> bool:
    """Whether years go by in a stretch of text, or it tells of another's age."""
    return _AGED.search(text) is not None


def changes(text: str) -> bool:
    """Whether a stretch of text makes an attribute change or gives it to two subjects."""
    return _CHANGES.search(text) is not None


@cache
def _ways() -> tuple[tuple[str, str, tuple[Phrase, ...]], ...]:
    return table(attributes.DIRECTIONS)


_NEVER = late(r"\b(?:never|not|n't|without|nor) (?:\w+ )?$", re.I)


def _goer(text: str, start: int, end: int) -> str:
    """Who goes that way; '' where 'the very same ride' or a bare pronoun leaves it to what was said before."""
    before = text[max(0, start - 50): start]
    with_it = re.search(r"\b([a-z]{3,}) (?:that \w+|[a-z]+ing)(?: [a-z]+ly| slowly)? $", before)
    if with_it:
        return owners.singular(with_it[1])               # 'leaves drifting downstream'
    if re.search(r"\bsame (?:\w+ ){0,2}(?:\w+ly )?$|\bsame\b.*\b(?:it|they) (?:\w+ )?$", before):
        return ""
    owner = owners.owner(text, start, end, before_noun=False)
    return "" if owner in ("it", "they", "carried", "swept", "borne", "pulled", "dragged") or owner.endswith("ing") else owner


_CARRIED = late(r"\b(?:the|an?|his|her|its|their) (?:[a-z-]+ )?([a-z]{3,}) $", re.I)


def _carried(text: str, start: int, goer: str, goers: set[str]) -> str:
    """'drive the boat upstream': what is driven goes that way too, where the prompt says elsewhere which way it goes."""
    with_them = _CARRIED.search(text[max(0, start - 40): start])
    thing = owners.singular(with_them[1]) if with_them else ""
    return thing if thing in goers else goer


def _directions(text: str) -> list[Parts]:
    there = beginnings(text)
    found = [(value, hit, _goer(text, *hit.span())) for value, _, phrases in _ways() for hit in traits.spans(phrases, there, text)
             if value == "averted" or not _NEVER.search(text[max(0, hit.start() - 16): hit.start()])]
    goers = {goer for _, _, goer in found}
    return [("direction", value, *hit.span(), hit.group(0), "act", _carried(text, hit.start(), goer, goers), None)
            for value, hit, goer in found]


_SIGN = late(r"\b([a-z]+)(?:\s+(?!the\b|and\b)[a-z]+){0,5}?\s+(?:reads?|reading|spells?|says?|saying)(?:\s+out)?\s+(?:the words? "
                   r")?[\"“']?([A-Z][A-Z0-9 '!-]{2,})\b")


def _signs(text: str) -> list[Parts]:
    """What a sign says: two different words on one sign exclude each other."""
    return [("sign", hit.group(2).strip().lower(), hit.start(2), hit.end(2), hit.group(2), "sure", hit.group(1), None)
            for hit in _SIGN.finditer(text)]

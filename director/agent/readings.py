"""What rules make of one clause: the rule that explains it, what it leaves unexplained, and when a clause is rather its parts.

The rules themselves are data in rules_*.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from director.agent import (
    rules_alike,
    rules_camera,
    rules_cannot,
    rules_complaints,
    rules_content,
    rules_copies,
    rules_cut,
    rules_deeds,
    rules_film,
    rules_insert,
    rules_levels,
    rules_look,
    rules_medium,
    rules_new,
    rules_order,
    rules_picture,
    rules_places,
    rules_sequence,
    rules_sound,
    rules_takes,
    rules_time,
    rules_topics,
    rules_words,
)
from director.agent.contents import at_place
from director.agent.orders import HEADS, NOT_COMMANDS
from director.agent.rule import FILLER, Act, Rule, Sense
from director.agent.targets import MARK, QUOTE
from director.errors import NeedsAnswer

FAMILIES = (rules_cannot, rules_deeds, rules_places, rules_alike, rules_takes, rules_insert, rules_sequence, rules_medium, rules_copies,
    rules_levels, rules_cut, rules_complaints, rules_words, rules_sound, rules_film, rules_time, rules_new, rules_order, rules_camera,
    rules_look, rules_topics, rules_content, rules_picture)
RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
LAST_RESORT = frozenset(rule.name for family in (rules_content, rules_picture) for rule in family.RULES)
_SHOWN = frozenset(("add", "needs", "more", "make", "picture", "action", "rewrite"))
_CARRIES = frozenset(rule.name for family in (rules_sound, rules_levels, rules_time, rules_camera, rules_look, rules_medium, rules_content,
    rules_picture, rules_film) for rule in family.RULES)
_CARRIES |= {"take letter", "belongs at", "belongs beside", "move to", "move beside", "move as", "lead"}
_STAY = frozenset(rule.name for family in (rules_words, rules_complaints, rules_deeds, rules_alike, rules_takes) for rule in family.RULES)
_TOPICS = frozenset(rule.name for rule in rules_topics.RULES)
LOOKS = frozenset(rule.name for family in (rules_look, rules_medium, rules_camera) for rule in family.RULES)
_BACKWARDS = frozenset(rule.name for family in (rules_look, rules_medium, rules_camera, rules_time) for rule in family.RULES)
_VERBS = (r"(?:please |also |then |just )*(?:make|change|set|turn|use|add|put|remove|delete|drop|cut|lose|kill|swap|switch|move|"
    r"merge|"
          r"split|mute|trim|give|replace|reverse|"
          r"export|save|call|rename|lock|unlock|undo|redo|film|shorten|extend|speed|slow|fade|end|start|open|close(?![- ]?up)|no|"
          r"without|get|bring|"
          r"take|insert|crossfade|dissolve|keep|let|"
          r"use|show|write|caption|title|subtitles?|captions?|music|shots?|scene|lower|raise|reshoot|duplicate|skip|silence|"
          r"the (?:music|title|last|first|second|third|fourth|fifth))\b|^" + MARK)
_SUBJECTS = (r"\b(?:music|soundtrack)\b", r"\b(?:captions|subtitles)\b", r"\b(?:narrator|voice-?over|voice)\b", r"\btitle\b")
MAX_JOINTS = 8
"""Places in a clause where a cut is tried: one message rarely asks for more things, and every place costs time."""
MAX_SENTENCE = 800
"""Characters of one sentence outside quotation marks; the time that reading takes grows with their square."""
_LEAD = r"(?:make|set|use|change|put|give|add|turn|switch|film|have|let|get|want|show|keep)\b"
JOINTS = (
    r"\s*;\s*|\s*,\s*(?:and\s+then|and\s+also|and|then|also|but|plus)?\s+|\s+(?:and\s+then|and\s+also|then|"
    r"(?<!black )and(?! white\b)|plus|but|"
    r"&|\+)\s+")
@dataclass(frozen=True)
class Reading:
    """A clause with the rule that explains it. `lost` are command words it leaves unexplained."""

    rule: Rule
    match: re.Match[str]
    sense: Sense
    cost: float
    lost: tuple[str, ...]

    def act(self) -> Act:
        return self.rule.act(self.match, self.sense)


@cache
def commands() -> frozenset[str]:
    """Every word that rules are made of; the names of models are words of films too (runway, model, avatar)."""
    found = {word for rule in RULES if not rule.name.startswith("maker")
             for word in re.findall(r"[a-z]{3,}", re.sub(r"\(\?P<\w+>|\\[a-zA-Z]|\w\?", " ", rule.said).lower())}
    stems = {"narrat", "flicker", "glitch", "dissolv", "cheer"}
    return frozenset(found - FILLER - stems - NOT_COMMANDS) | {"darker", "brighter"}


def sound(found: list[Reading]) -> bool:
    """Whether a sentence is understood to its last word by rules that know its words."""
    return bool(found) and not any(each.lost or set(map(str.lower, each.sense.leftover)) - _BETWEEN or each.sense.puzzles or
        each.rule.name in LAST_RESORT for each in found)


_BETWEEN = frozenset({"between", "after", "before", "into"})


def better(whole: Reading | None, parts: list[Reading], *said: str) -> bool:
    """Whether a clause is rather its parts. Words of one's own ('add a fox and a hen') are cut only before a command,
    or where special rules explain every part and only a last resort explains the whole. `said`: the second half, as it was said and as
    it is read."""
    commanded = any(re.match(_VERBS, each, re.I) for each in said)
    if whole is None or whole.lost:
        return True
    if whole.rule.name == "camera" and all(each.rule.name == "camera" for each in parts) and len(re.findall(MARK, whole.sense.text)) <= 1:
        return False                                         # 'tight two-shot, no wide': one wish about one camera
    left = [word.lower() for word in whole.sense.leftover]
    if len(left) > 1 and not whole.rule.free and re.search(MARK, whole.sense.text) and not any(each.sense.leftover for each in parts):
        return True                                          # what one rule would leave out is a wish of its own
    special = all(each.rule.name not in LAST_RESORT and not each.cost for each in parts)
    if whole.rule.name in _TOPICS:
        about = [_subjects(each.sense.text) for each in parts]
        if all(about) and len(set().union(*about)) > 1 and all(each.rule.name not in LAST_RESORT for each in parts):
            return True                                      # 'captions in Spanish and the voice in Spanish'
        return all(each.rule.name not in LAST_RESORT for each in parts) and sum(each.cost for each in parts) < whole.cost
    own = re.match(rf"(?:(?:in|on|for|and|the|make|let|have|but|also)\s*)*{MARK}", parts[1].sense.text)
    if own and whole.rule.name in LAST_RESORT and re.search(MARK, parts[0].sense.text) and all(each.cost <= 5.5 and not each.lost
        for each in parts):
        return True                                          # 'crumbs in 3, and the first shot is too dark': two shots, two wishes
    if not whole.rule.free and whole.rule.name not in LAST_RESORT:
        return all(each.rule.name not in LAST_RESORT for each in parts) and sum(each.cost for each in parts) < whole.cost
    if whole.rule.name in LAST_RESORT or whole.rule.name == "remove":
        return special or commanded
    return commanded and all(each.cost <= 6 for each in parts)


def _subjects(text: str) -> set[str]:
    """What of the whole film a clause names: the music, the captions, the voice, the title."""
    return {said for said in _SUBJECTS if re.search(said, text, re.I)}


COMPLAINT = re.compile(r"\btoo \w+|\bdrags?\b|\b(?:goes|go) on\b|\b(?:don't|do not|not) (?:like|love)|\bhardly\b|\bbarely\b|"
    r"\bcan't\b|"
    r"\bnot \w+ enough\b", re.I)


JUDGED = re.compile(
    r"\b(?:feels?|looks?|seems?|comes? across|falls?|is|are|was) (?:(?:a bit|a little|so|rather|really|very|just|kind of|way) )?"
    r"(?:flat|bor(?:ing|ed)|dull|lifeless|weak|empty|plain|bland|dead|cheap|generic|off|wrong|sterile|tame|stiff|muddy|lame|"
    r"meh)\b", re.I)
"""What somebody finds of a shot."""


def only_complains(reading: Reading, following: list[Reading]) -> bool:
    """'it drags in the workshop, cut one second off both': the first half says why, the second what to do."""
    if following and reading.rule.name == "feeling":
        return True
    if following and reading.rule.name in ("stretch", "speed up") and following[0].rule.name in ("by", "total", "trim", "slow motion") and (
            following[0].sense.given or not (re.search(MARK, reading.sense.text) or re.search(MARK, following[0].sense.text))):
        return True                                          # 'a little longer, like 2 seconds'
    return bool(following) and COMPLAINT.search(reading.sense.text) is not None and bool(following[0].sense.given) and any(
        {reading.rule.name, following[0].rule.name} <= {rule.name for rule in family.RULES} for family in (rules_time, rules_look,
            rules_sound, rules_levels, rules_film))


TOLD = re.compile(r"(?:(?:so|well|and|but|okay|now|honestly)[ ,]+)*(?:i|we|he|she|they|my \w+|our \w+|the (?:client|team|kids)) "
                  r"(?:was|were|watched|saw|showed|discussed|talked|went|met|sat|played|screened|noticed)\b(?! to see)", re.I)
"""What somebody did: no wish, whatever words of light or time stand in it."""


def tried(rule: Rule, sense: Sense) -> Reading | None:
    text = sense.text if rule.marked else sense.bare
    hit = rule.pattern.search(text)
    if hit is None or not hit[0].strip():
        return None
    rest = re.sub(f"{MARK}|{QUOTE}", " ", f"{text[:hit.start()]} {text[hit.end():]}")
    rest = rule.also.sub(" ", rest) if rule.also else rest
    left = [word for word in re.findall(r"[^\W_]+(?:'[^\W_]+)?", rest) if word.lower() not in FILLER]
    if left and re.match(_LEAD, text, re.I) and left[0].lower() == text.split()[0].lower():
        left = left[1:]
    if rule.alone and left:
        return None
    mine = Sense(sense.scene, sense.marked, sense.given, left, sense.against)
    if rule.name in _SHOWN and not rules_picture.showable(sense):
        return None
    if rule.when and not rule.when(mine):
        return None
    lost = tuple(word for word in left if word.lower() in HEADS or word[0].isdigit())
    return Reading(rule, hit, mine, len(left) + (2.5 if rule.name in LAST_RESORT else 0) + rule.weight, lost)


def carried(reading: Reading, given: tuple[str, ...], following: str = "") -> tuple[str, ...]:
    """The shots that the next clause means when it names none. `following` is what it says: with a pronoun it means the shots of any
    wish that leaves them in the film."""
    points = re.search(r"\b(?:it|them|there)\b|^(?:should|must|needs|has to)\b", following, re.I)
    pointed = points and (reading.rule.name in _STAY or _of_a_thing(reading))
    if reading.rule.name not in _CARRIES and not pointed:
        return ()
    try:
        there = at_place(" ".join(reading.sense.leftover), reading.sense.scene.board)
        return reading.sense.explicit() or there or (reading.sense.there() if reading.rule.name == "picture" else ()) or given
    except NeedsAnswer:
        return ()


def _of_a_thing(reading: Reading) -> bool:
    """Whether a removal takes a thing out of shots, and no shot: 'remove the torch from 3'."""
    return reading.rule.name in ("remove", "thing out", "thing must go") and len(re.findall(r"[a-z]{3,}", reading.sense.bare, re.I)) > 1


def aimed_back(first: Reading, second: Reading) -> Reading:
    """'darker and warmer in shot 3': the first half means the shots of the second."""
    if re.search(MARK, first.sense.text) or first.sense.given or not {first.rule.name,
        second.rule.name} <= _BACKWARDS or first.sense.leftover:
        return first
    return replace(first, sense=replace(first.sense, given=carried(second, ())))

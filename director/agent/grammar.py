"""From a message to deeds: sentences to clauses, clauses to rules. The rules themselves are data in rules_*.py.

A clause is read as a whole where one rule explains it; otherwise it is cut at 'and', 'then', ',' where both halves
are commands of their own. What a rule cannot explain and names no shot is never done by halves: it is a question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import NoReturn

from director.agent import (
    remarks,
    rules_camera,
    rules_content,
    rules_copies,
    rules_cut,
    rules_film,
    rules_insert,
    rules_levels,
    rules_look,
    rules_medium,
    rules_new,
    rules_order,
    rules_picture,
    rules_sequence,
    rules_sound,
    rules_time,
    rules_topics,
    rules_words,
)
from director.agent.apart import agree
from director.agent.contents import at_place, best, fit
from director.agent.joining import gapped, joined, judges, only_tells, paired, tells
from director.agent.orders import HEADS, NOT_COMMANDS, PLACES, STOPS
from director.agent.parlance import aside, plain, request, sentences
from director.agent.quoted import unquoted
from director.agent.rule import FILLER, Act, Rule, Sense
from director.agent.scene import Scene
from director.agent.spelling import corrected
from director.agent.targets import MARK, QUOTE, Marked, Reference, mark
from director.agent.tongues import in_english
from director.errors import NeedsAnswer
from director.toolbox.content import kind
from director.toolbox.makers import by_name

FAMILIES = (rules_insert, rules_sequence, rules_medium, rules_copies, rules_levels,
    rules_cut, rules_words, rules_sound, rules_film, rules_time, rules_new, rules_order, rules_camera, rules_look, rules_topics,
    rules_content, rules_picture)
RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
LAST_RESORT = frozenset(rule.name for family in (rules_content, rules_picture) for rule in family.RULES)
_SHOWN = frozenset(("add", "needs", "more", "make", "picture", "action", "rewrite"))
_CARRIES = frozenset(rule.name for family in (rules_sound, rules_levels, rules_time, rules_camera, rules_look, rules_medium, rules_content,
    rules_picture, rules_film) for rule in family.RULES)
_CARRIES |= {"take letter", "belongs at", "belongs beside", "move to", "move beside", "move as", "lead"}
_TOPICS = frozenset(rule.name for rule in rules_topics.RULES)
_LOOKS = frozenset(rule.name for family in (rules_look, rules_medium, rules_camera) for rule in family.RULES)
_BACKWARDS = frozenset(rule.name for family in (rules_look, rules_medium, rules_camera, rules_time) for rule in family.RULES)
_VERBS = (r"(?:please |also |then |just )*(?:make|change|set|turn|use|add|put|remove|delete|drop|cut|lose|kill|swap|switch|move|merge|"
          r"split|mute|trim|give|replace|reverse|"
          r"export|save|call|rename|lock|unlock|undo|redo|film|shorten|extend|speed|slow|fade|end|start|open|close(?![- ]?up)|no|"
          r"without|get|bring|"
          r"take|insert|crossfade|dissolve|keep|let|"
          r"use|show|write|caption|title|subtitles?|captions?|music|shots?|scene|lower|raise|reshoot|duplicate|skip|silence|"
          r"the (?:music|title|last|first|second|third|fourth|fifth))\b|^" + MARK)
MAX_JOINTS = 8
"""Places in a clause where a cut is tried: one message rarely asks for more things, and every place costs time."""
MAX_SENTENCE = 800
"""Characters of one sentence outside quotation marks; the time that reading takes grows with their square."""
_LEAD = r"(?:make|set|use|change|put|give|add|turn|switch|film|have|let|get|want|show|keep)\b"
_JOINTS = r"\s*;\s*|\s*,\s*(?:and\s+then|and\s+also|and|then|also|but|plus)?\s+|\s+(?:and\s+then|and\s+also|then|and|plus|but|&|\+)\s+"
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


def read(message: str, scene: Scene) -> list[Act]:
    """The deeds a message asks for, in its order. Raises NeedsAnswer where something is not clear."""
    text, quotes = unquoted(message)
    straight = by_name(text.replace("’", "'"))
    english = in_english(straight, commands())
    text = _possessive(plain(english), scene)
    film = frozenset(re.findall(r"[a-z]+", " ".join(f"{s.prompt} {s.location} {s.lighting} {' '.join(s.characters)}"
        for s in scene.board.shots).lower()))
    acts: list[Act] = []
    given, told = tuple[str, ...](), ""
    reader = Reader(scene, quotes)
    spoken = joined(list(sentences(text)))
    for n, sentence in enumerate(spoken):
        if aside(sentence):
            continue
        if only_tells(sentence, spoken[n + 1:n + 2]) and reader.of(sentence):
            given = reader.of(sentence)                      # 'the corridor feels too clean. could we have red light in there?'
            continue
        if len(sentence) > MAX_SENTENCE or len(re.findall(_JOINTS, sentence)) > 3 * MAX_JOINTS:
            raise NeedsAnswer("That is a lot at once. Could you say it in several shorter messages?")
        if re.search(r"\bor (?:was|is|were) it\b|\bor (?:maybe|perhaps) (?:it was|the)\b", sentence, re.I):
            raise NeedsAnswer("Which one do you mean?")
        found = reader.sentence(sentence, given)
        if not _sound(found):
            mended = corrected(sentence, commands() | FILLER | PLACES, film) if english == straight else sentence
            again = reader.sentence(mended, given) if mended != sentence else None
            found = again if again and not any(each.lost or each.sense.puzzles for each in again) else found
        if not found and tells(sentence) and (acts or spoken[n + 1:]):
            told = told or sentence
            continue
        if not found and spoken[n + 1:] and len(sentence.split()) <= 3 and not re.search(r"\d", sentence):
            continue                                         # 'teaser cut!! only keep 1, 4 and 6'
        if not found:
            raise NeedsAnswer(_puzzled(sentence))
        if any(each.lost for each in found):
            raise NeedsAnswer(f"I understood only part of that; what should I do about “{' '.join(found[-1].lost)}”?")
        for one, other in pairwise(found):
            if {one.rule.name, other.rule.name} <= _LOOKS and not re.search(MARK, other.sense.text):
                agree(f"{one.sense.text} and {other.sense.text}")
        wanted, found = _acts(found, reader, sentence, given)
        acts += wanted
        given = _carried(found[-1], given)
    if told and not acts:
        raise NeedsAnswer(_puzzled(told))
    return acts


def _acts(found: list[Reading], reader: Reader, sentence: str, given: tuple[str, ...]) -> tuple[list[Act], list[Reading]]:
    """The deeds of a sentence, with the readings they come from; where a question comes of it, of the sentence without remarks."""
    def built(readings: list[Reading]) -> list[Act]:
        for one, other in pairwise(readings):
            if other.rule.name == "remove" and not re.search(MARK, other.sense.text) and re.search(
                    r"\b(?:it|that|them)\b", other.sense.text, re.I) and re.search(r"\b(?:the|that|this|his|her|its|those) [a-z]",
                        one.sense.bare, re.I):
                raise NeedsAnswer("Should the whole shot go, or only the thing that you speak of?")
            if {one.rule.name, other.rule.name} <= {"style", "medium"} and not re.search(MARK, other.sense.text):
                agree(f"{one.sense.bare}, {other.sense.bare}")
        return [each.act() for n, each in enumerate(readings) if not _only_complains(each, readings[n + 1:n + 2])]

    try:
        return built(found), found
    except NeedsAnswer as question:
        again = reader.without_remarks(sentence, given)
        try:
            return built(again or []) or _raise(question), again or []
        except NeedsAnswer:
            raise question from None


def _raise(error: Exception) -> NoReturn:
    raise error


def _possessive(text: str, scene: Scene) -> str:
    """'bolts eye' -> 'Bolt's eye'."""
    names = "|".join(re.escape(word) for person in scene.board.characters for word in (person.name, kind(person)))
    return re.sub(rf"\b({names})s(?= [a-z])(?! (?:and|is|are|in|on|with|to|at|off|up|down|out)\b)", r"\1's", text,
        flags=re.I) if names else text


class Reader:
    """Reads the clauses of one message against one scene; what was read once is remembered."""

    def __init__(self, scene: Scene, quotes: tuple[str, ...]) -> None:
        self._scene, self._quotes = scene, quotes
        self._readings: dict[tuple[str, tuple[str, ...]], Reading | None] = {}
        self._clauses: dict[tuple[str, tuple[str, ...]], list[Reading] | None] = {}

    def clauses(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of a clause: one, or several where it falls into commands of their own."""
        if (text, given) not in self._clauses:
            self._clauses[text, given] = self._cut(text, given)
        return self._clauses[text, given]

    def of(self, text: str) -> tuple[str, ...]:
        """The shot that a sentence speaks of, by mark or by what it shows; () where that is not one place."""
        sense = self._sense(text, ())
        named = () if sense.puzzles or sense.film_wide else sense.ids(sense.text)
        about = _ABOUT.match(text)
        what = about[1] if about else text
        found = best(what, self._scene.board)
        clear = len(found) == 1 and fit(what, self._scene.board) >= 0.5
        return named or at_place(text, self._scene.board) or (found if clear else ())

    def sentence(self, text: str, given: tuple[str, ...]) -> list[Reading]:
        """The readings of a sentence; where it is not understood well as it stands, of what is left without remarks."""
        whole = self.clauses(text, given) or []
        return whole if _sound(whole) else self.without_remarks(text, given) or self.on_topic(text) or whole

    def on_topic(self, text: str) -> list[Reading] | None:
        """'shot 3 is a bit bare, can you pin some drawings above the bench': the first half says where, the second what."""
        for joint in list(re.finditer(r"\s*(?:[,;:]|–|-|\band\b|\bso\b|\bbut\b)\s+", text))[:MAX_JOINTS]:
            left, right = text[:joint.start()], request(text[joint.end():])
            about = self.of(left) if judges(left) else ()
            if about and right and not re.search(MARK, self._sense(right, about).text):
                return self.clauses(right, about)
        return None

    def without_remarks(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of a sentence without what is said around its requests; None where that is no better understood."""
        for parts in remarks.shorter(text):
            found, passed = list[Reading](), given
            for part in parts:
                more = self.clauses(request(part), passed) or []
                if not _sound(more):
                    break
                found, passed = [*found, *more], _carried(more[-1], passed)
            else:
                return found
        return None

    def reading(self, text: str, given: tuple[str, ...]) -> Reading | None:
        """The rule that leaves the least of a clause unexplained; among equals the more special, earlier one."""
        if (text, given) not in self._readings:
            sense = self._sense(text, given)
            found = [each for rule in RULES if (each := _tried(rule, sense))]
            self._readings[text, given] = min(found, key=lambda each: (len(each.lost), each.cost), default=None)
        return self._readings[text, given]

    def _cut(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        whole = self.reading(text, given)
        both = [each for part in paired(text) for each in self.clauses(part, given) or []]
        if len(both) == 2 and _sound(both):
            return both
        for left, right in gapped(text):
            parts = [each for part in (left, right) for each in self.clauses(part, given) or []]
            if len(parts) == 2 and (not whole or whole.rule.free or whole.cost or whole.lost) and not any(
                    each.lost or each.sense.leftover or each.sense.puzzles for each in parts):
                return parts                                 # 'remove the torch from 3 and the panels from 1'
        if whole and not whole.lost and not whole.rule.free and not whole.cost:
            return [whole]
        for joint in list(re.finditer(_JOINTS, text))[:MAX_JOINTS]:
            left, right = text[:joint.start()].strip(), request(text[joint.end():])
            if "and" in joint[0] and re.search(r"\d\s*$", left) and re.match(r"#?s?\d", right):
                continue                                     # 'mute 1 and 5' is one list
            first = self.reading(left, given) if left and right else None
            if first is None or first.lost:
                continue
            if remarks.aside(right) and _sound([first]):
                return [first]                               # '3 out, no export yet'
            passed = _carried(first, given)
            if re.search(r"\bboth\b|\ball (?:three|four|of them)\b", right, re.I):
                passed = tuple(dict.fromkeys((*given, *passed)))
            rest = self.clauses(right, passed)
            if rest is None or any(each.lost for each in rest) or not _better(whole, [first, *rest], right):
                continue
            return [_aimed_back(first, rest[0]), *rest]
        return [whole] if whole else None

    def _sense(self, text: str, given: tuple[str, ...]) -> Sense:
        marked = mark(text, self._scene, commands() | FILLER, STOPS, self._quotes, given)
        marked = _elsewhere(marked)
        marked = _pronouns(marked, given or self._scene.touched)
        sense = Sense(self._scene, marked, given)
        instead = re.search(r",?\s*\b(?:instead of|rather than|in place of)\s+([^,;]+?)(?P<stop>,?\s*$|,\s*)|,?\s+(?:and )?(?:not|no "
            r"more|no longer)(?! of\b) (?!so\b|too\b|as\b|that (?:much|dark|bright|long|fast|slow|close|loud)\b|"
            r"more\b|very\b|really\b|only\b|just\b|yet\b)"
                            r"(?:the |a |an |that |this |any )?([\w-]{2,}(?: [\w-]+){0,2})(?=$|,)", marked.text, re.I)
        if instead:
            sense.against = sense.spoken(instead[1] or instead[3])
            sense.marked = replace(marked, text=" ".join(f"{marked.text[:instead.start()]}{instead['stop'] or ' '} "
                f"{marked.text[instead.end():]}".strip(" ,").split()))
        return sense


_ABOUT = re.compile(r"(?:in |at )?((?:the|that|this|his|her|their) [\w' -]{3,30}?) (?:is|are|was|feels?|looks?|seems?|has|goes|"
    r"drags?)\b", re.I)


def _sound(found: list[Reading]) -> bool:
    """Whether a sentence is understood to its last word by rules that know its words."""
    return bool(found) and not any(each.lost or set(map(str.lower, each.sense.leftover)) - _BETWEEN or each.sense.puzzles or
        each.rule.name in LAST_RESORT for each in found)


_BETWEEN = frozenset({"between", "after", "before", "into"})


def _better(whole: Reading | None, parts: list[Reading], right: str) -> bool:
    """Whether a clause is rather its parts. Words of one's own ('add a fox and a hen') are cut only before a command,
    or where special rules explain every part and only a last resort explains the whole."""
    if whole is None or whole.lost:
        return True
    if whole.rule.name == "camera" and all(each.rule.name == "camera" for each in parts) and len(re.findall(MARK, whole.sense.text)) <= 1:
        return False                                         # 'tight two-shot, no wide': one wish about one camera
    left = [word.lower() for word in whole.sense.leftover]
    if len(left) > 1 and not whole.rule.free and re.search(MARK, whole.sense.text) and not any(each.sense.leftover for each in parts):
        return True                                          # what one rule would leave out is a wish of its own
    special = all(each.rule.name not in LAST_RESORT and not each.cost for each in parts)
    if whole.rule.name in _TOPICS:
        return all(each.rule.name not in LAST_RESORT for each in parts) and sum(each.cost for each in parts) < whole.cost
    own = re.match(rf"(?:(?:in|on|for|and|the|make|let|have|but|also)\s*)*{MARK}", parts[1].sense.text)
    if own and whole.rule.name in LAST_RESORT and re.search(MARK, parts[0].sense.text) and all(each.cost <= 5.5 and not each.lost
        for each in parts):
        return True                                          # 'crumbs in 3, and the first shot is too dark': two shots, two wishes
    if not whole.rule.free and whole.rule.name not in LAST_RESORT:
        return all(each.rule.name not in LAST_RESORT for each in parts) and sum(each.cost for each in parts) < whole.cost
    if whole.rule.name in LAST_RESORT or whole.rule.name == "remove":
        return special or re.match(_VERBS, right, re.I) is not None
    return re.match(_VERBS, right, re.I) is not None and all(each.cost <= 6 for each in parts)


_COMPLAINT = re.compile(r"\btoo \w+|\bdrags?\b|\b(?:goes|go) on\b|\b(?:don't|do not|not) (?:like|love)|\bhardly\b|\bbarely\b|\bcan't\b|"
    r"\bnot \w+ enough\b", re.I)


def _only_complains(reading: Reading, following: list[Reading]) -> bool:
    """'it drags in the workshop, cut one second off both': the first half says why, the second what to do."""
    if following and reading.rule.name == "feeling":
        return True
    if following and reading.rule.name in ("stretch", "speed up") and following[0].rule.name in ("by", "total", "trim", "slow motion") and (
            following[0].sense.given or not (re.search(MARK, reading.sense.text) or re.search(MARK, following[0].sense.text))):
        return True                                          # 'a little longer, like 2 seconds'
    return bool(following) and _COMPLAINT.search(reading.sense.text) is not None and bool(following[0].sense.given) and any(
        {reading.rule.name, following[0].rule.name} <= {rule.name for rule in family.RULES} for family in (rules_time, rules_look,
            rules_sound, rules_levels, rules_film))


def _pronouns(marked: Marked, ids: tuple[str, ...]) -> Marked:
    """'move it to the end': the pronoun stands for the shots that were spoken of."""
    hit = re.match(r"((?:move|put|bring|place|shift|swap|split|duplicate|copy|merge|repeat)\s+)(?:it|that|this|them|these|"
                   r"those)\b(?! back)", marked.text, re.I)
    if hit is None or not ids or len(marked.references) > 250:
        return marked
    sign = chr(0xE000 + len(marked.references))
    return Marked(f"{hit[1]}{sign} {marked.text[hit.end():]}", (*marked.references, Reference(ids, "it")), marked.quotes)


def _elsewhere(marked: Marked) -> Marked:
    """'the one at the window: confetti everywhere': there, and not in the whole film."""
    vague = [n for n, each in enumerate(marked.references) if each.whole and re.fullmatch(r"everywhere|all over|throughout|overall",
        each.said, re.I)]
    if not vague or not any(each.ids and not each.whole for each in marked.references):
        return marked
    text = marked.text
    for n in vague:
        text = text.replace(chr(0xE000 + n), marked.references[n].said)
    return replace(marked, text=text)


def _tried(rule: Rule, sense: Sense) -> Reading | None:
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


def _carried(reading: Reading, given: tuple[str, ...]) -> tuple[str, ...]:
    """The shots that the next clause means when it names none."""
    if reading.rule.name not in _CARRIES:
        return ()
    try:
        return reading.sense.explicit() or at_place(" ".join(reading.sense.leftover), reading.sense.scene.board) or given
    except NeedsAnswer:
        return ()


def _aimed_back(first: Reading, second: Reading) -> Reading:
    """'darker and warmer in shot 3': the first half means the shots of the second."""
    if re.search(MARK, first.sense.text) or first.sense.given or not {first.rule.name,
        second.rule.name} <= _BACKWARDS or first.sense.leftover:
        return first
    return replace(first, sense=replace(first.sense, given=_carried(second, ())))


def _puzzled(sentence: str) -> str:
    if re.search(r"\b(?:fix|change|improve|better|edit|adjust|redo|different|tweak|do something)\b", sentence, re.I):
        return "Which shot do you mean, and what should be different there?"
    return "I did not understand that. Which shot should change, and how? For example: make shot 3 darker, remove the last shot, no music."

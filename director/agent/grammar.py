"""From a message to deeds: sentences to clauses, clauses to rules. The rules themselves are data in rules_*.py.

A clause is read as a whole where one rule explains it; otherwise it is cut at 'and', 'then', ',' where both halves
are commands of their own. What a rule cannot explain and names no shot is never done by halves: it is a question.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import NoReturn

from director.agent import afterwards, conditions, moments, paraphrase, remarks, told
from director.agent.accounting import complete
from director.agent.apart import agree
from director.agent.clauses import INSTEAD, between_them, elsewhere, persons, possessive, pronouns, puzzled, things
from director.agent.contents import at_place, best, fit, people
from director.agent.frames import in_plain_words
from director.agent.gapping import cuts
from director.agent.joining import apiece, gapped, joined, judges, only_tells, paired, tells
from director.agent.orders import PLACES, STOPS
from director.agent.parlance import aside, plain, request, sentences
from director.agent.quoted import unquoted
from director.agent.readings import (
    COMPLAINT,
    JOINTS,
    JUDGED,
    LAST_RESORT,
    LOOKS,
    MAX_JOINTS,
    MAX_SENTENCE,
    RULES,
    TOLD,
    Reading,
    aimed_back,
    better,
    carried,
    commands,
    only_complains,
    sound,
    tried,
)
from director.agent.rule import FILLER, Act, Sense
from director.agent.scene import Scene
from director.agent.spelling import corrected
from director.agent.takes_said import plainly
from director.agent.targets import MARK, QUOTE, mark
from director.agent.tongues import in_english
from director.errors import BadInput, NeedsAnswer
from director.toolbox.makers import by_name


def read(message: str, scene: Scene) -> list[Act]:
    """The deeds a message asks for, in its order. Raises NeedsAnswer where something is not clear."""
    text, quotes = unquoted(message)
    straight = by_name(plainly(text.replace("’", "'")))
    english = in_english(straight, commands())
    text = moments.named(things(persons(possessive(plain(english), scene), scene), scene), scene)
    film = frozenset(re.findall(r"[a-z]+", " ".join(f"{s.prompt} {s.location} {s.lighting} {' '.join(s.characters)}"
        for s in scene.board.shots).lower()))
    shaped = in_plain_words(text, scene, lambda said: mark(said, scene, commands() | FILLER, STOPS, quotes), lambda: corrected(
        text, commands() | FILLER | PLACES, film) if english == straight else text)
    acts: list[Act] = []
    given, only_told = tuple[str, ...](), ""
    reader = Reader(scene, quotes)
    spoken = afterwards.apart(list(sentences(shaped)) if shaped else joined(list(sentences(text))))
    if len(spoken) == 1:
        given = reader.background(text, spoken[0])
    for n, sentence in enumerate(spoken):
        if aside(sentence) or (spoken[n + 1:] and _TOO.fullmatch(sentence)):
            continue                                             # 'too long! cut it to 20 seconds'
        if acts and (later := afterwards.meant(sentence, spoken[:n])):
            sentence, reader = later, Reader(afterwards.left(scene, acts), quotes)
        if only_tells(sentence, spoken[n + 1:n + 2]) and reader.of(sentence):
            given = reader.of(sentence)                      # 'the corridor feels too clean. could we have red light in there?'
            continue
        if len(sentence) > MAX_SENTENCE or len(re.findall(JOINTS, sentence)) > 3 * MAX_JOINTS:
            raise NeedsAnswer("That is a lot at once. Could you say it in several shorter messages?")
        if re.search(r"\bor (?:was|is|were) it\b|\bor (?:maybe|perhaps) (?:it was|the)\b", sentence, re.I):
            raise NeedsAnswer("Which one do you mean?")
        if supposed := conditions.split(sentence):
            sentence = reader.decided(sentence, *supposed, given)
            if not sentence:
                continue
        found = _mended(reader, sentence, given, film if english == straight else None)
        if not found and spoken[n + 1:] and judges(_HEAD.sub("", sentence)) and reader.of(sentence):
            given = reader.of(sentence)                          # '5: flat white is boring. red emergency lights'
            continue
        if not found and tells(sentence) and (acts or spoken[n + 1:]):
            only_told = only_told or sentence
            continue
        if not found and spoken[n + 1:] and len(sentence.split()) <= 3 and not re.search(r"\d", sentence):
            continue                                         # 'teaser cut!! only keep 1, 4 and 6'
        if not found:
            raise NeedsAnswer(puzzled(sentence))
        if acts and _REMARKS.match(sentence) and all(each.rule.name in LAST_RESORT for each in found):
            continue                                         # 'make the planet smaller. It rather crushes the two of them'
        if any(each.lost for each in found):
            raise NeedsAnswer(f"I understood only part of that; what should I do about “{' '.join(found[-1].lost)}”?")
        for one, other in pairwise(found):
            if {one.rule.name, other.rule.name} <= LOOKS and not re.search(MARK, other.sense.text):
                agree(f"{one.sense.text} and {other.sense.text}")
        wanted, found = _acts(found, reader, sentence, given)
        acts += wanted
        reader.pair = _two(found[-1]) or reader.pair
        given = carried(found[-1], given, " ".join(spoken[n + 1:n + 2]))
    if only_told and not acts:
        raise NeedsAnswer(puzzled(only_told))
    return acts


_TWO_WISHES = re.compile(rf"{MARK}\s*(?:[,;]|\band\b|\bthen\b|\bbut\b)[\s,]*(?:(?:and|then|but|please)\s+)*"
                         rf"(?:film|shoot|reshoot|refilm|lock|unlock|mute|delete|remove|swap|move|make|turn|trim|"
                         rf"use)\s*(?:the )?{MARK}", re.I)
"""A verb of its own before each of two shots: 'lock 1 and 2, film the rest again'."""
_TOO = re.compile(r"(?:(?:a bit|a little|way|far|much|rather|still|just|it's|its|that's|it is|this is|it) )*(?:too \w+|drags)", re.I)
_IT_TOO = re.compile(r"^((?:(?:also|then|just|please) )*(?:lower|raise|turn|make|bring|fade|keep|tone|dial) )(?:it|that)\b"
                     r"(?=(?: (?:a bit|a little|much))?(?: (?:down|up|lower|louder|quieter|softer|higher))?\s*(?:$|,|and\b))", re.I)
_ONLY_THERE = re.compile(rf"(\b(?:in|on|for|at)\s*(?:the )?{MARK})\s*(?:only|alone)\s*$", re.I)
_HEAD = re.compile(r"^\W*(?:shot |scene |number )?#?\d+\s*[:,–-]\s*", re.I)
_DIRECTION = re.compile(r"(?:(?:no|a bit|a little|much|even|still|but|please|now),? )*(?:louder|quieter|softer|lower|higher|off|"
    r"on|back on|again)(?: again| please)*", re.I)
"""A direction with nothing that it belongs to: it is about what was changed last."""
_REMARKS = re.compile(r"(?:it|that|this)(?:'s|'d)? (?!should|must|needs|could|has to|can|would)[a-z]", re.I)


def _mended(reader: Reader, sentence: str, given: tuple[str, ...], film: frozenset[str] | None) -> list[Reading]:
    """The readings of a sentence; where it is not understood well, those of the sentence without typing errors. `film` are the words of
    the film, None where typing errors are not looked for."""
    found = reader.sentence(sentence, given)
    if sound(found) or film is None:
        return found
    mended = corrected(sentence, commands() | FILLER | PLACES, film)
    again = reader.sentence(mended, given) if mended != sentence else None
    return again if again and not any(each.lost or each.sense.puzzles for each in again) else found


def _acts(found: list[Reading], reader: Reader, sentence: str, given: tuple[str, ...]) -> tuple[list[Act], list[Reading]]:
    """The deeds of a sentence, with the readings they come from; where a question comes of it, of the sentence without remarks."""
    def built(readings: list[Reading]) -> list[Act]:
        complete(readings)
        for one, other in pairwise(readings):
            if other.rule.name == "remove" and not re.search(MARK, other.sense.text) and re.search(
                    r"\b(?:it|that|them)\b", other.sense.text, re.I) and re.search(r"\b(?:the|that|this|his|her|its|those) [a-z]",
                        one.sense.bare, re.I):
                raise NeedsAnswer("Should the whole shot go, or only the thing that you speak of?")
            if {one.rule.name, other.rule.name} <= {"style", "medium"} and not re.search(MARK, other.sense.text):
                agree(f"{one.sense.bare}, {other.sense.bare}")
        return [each.act() for n, each in enumerate(readings) if not only_complains(each, readings[n + 1:n + 2])]

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


class Reader:
    """Reads the clauses of one message against one scene; what was read once is remembered."""

    def __init__(self, scene: Scene, quotes: tuple[str, ...]) -> None:
        self._scene, self._quotes = scene, quotes
        self.pair: tuple[str, ...] = ()                              # the two shots that were spoken of last: 'a fade between them'
        self._readings: dict[tuple[str, tuple[str, ...]], Reading | None] = {}
        self._clauses: dict[tuple[str, tuple[str, ...]], list[Reading] | None] = {}

    def clauses(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of a clause: one, or several where it falls into commands of their own."""
        if (text, given) not in self._clauses:
            self._clauses[text, given] = self._cut(text, given)
        return self._clauses[text, given]

    def decided(self, sentence: str, when: str, wish: str, unless: bool, given: tuple[str, ...]) -> str:
        """The wish of a sentence whose condition holds in the film. Raises NeedsAnswer where it does not, or nothing says."""
        sense = self._sense(when, given)
        about = self.of(when)
        wanted = request(wish)
        if not sound(self.clauses(wanted, about or given) or []):
            return sentence
        if not (about or re.search(MARK, sense.text)):                # 'mute shot 3 if it has a sound'
            sense.given = self._sense(wanted, given).explicit()
        known = conditions.holds(when, sense)
        if known is None:
            raise NeedsAnswer(f"I cannot tell whether {sense.spoken(when)}. Shall I do it anyway?", yes=wanted)
        if known is unless:
            raise BadInput(f"Nothing was changed: {'it is' if unless else 'it is not'} so that {sense.spoken(when)}.")
        if about and not re.search(MARK, self._sense(wanted, ()).text):
            return f"in {' and '.join(f'shot {self._scene.ids.index(each) + 1}' for each in about)}, {wanted}"
        return wanted

    def background(self, message: str, request_: str) -> tuple[str, ...]:
        """The shots that a remark before the one request of a message is about: 'the corridor looks sterile. Put up some posters.'"""
        before = [part for part in re.split(r"(?<=[.!])\s+", message) if request_[:12].lower() not in part.lower()
            and judges(part.strip(" .!"))]
        return self.of(before[0].strip(" .!")) if len(before) == 1 else ()

    def of(self, text: str) -> tuple[str, ...]:
        """The shot that a sentence speaks of, by mark or by what it shows; () where that is not one place."""
        sense = self._sense(text, ())
        who = re.match(r"(?:the )?([\w-]+) (?:is|are|looks?|seems?|feels?|was|gets?)\b", text, re.I)
        if who and not re.search(MARK, sense.text) and people(who[1], self._scene.board):
            return ()                                            # 'Bolt is too small' is about every shot that he is in
        named = () if sense.puzzles or sense.film_wide else sense.ids(sense.text)
        about = _ABOUT.match(text)
        what = about[1] if about else text
        found = best(what, self._scene.board)
        clear = len(found) == 1 and fit(what, self._scene.board) >= 0.5
        return named or at_place(text, self._scene.board) or (found if clear else ())

    def sentence(self, text: str, given: tuple[str, ...]) -> list[Reading]:
        """The readings of a sentence; where it is not understood well as it stands, of what is left without remarks."""
        for other in paraphrase.others(text, certain=True):
            if (found := self.clauses(request(other), given)) and not any(each.lost or each.sense.puzzles for each in found):
                return found
        if self._scene.topic and re.match(r"(?:make|turn|put|bring|have|change|switch|set|give|let) (?:it|that|them)\b", text, re.I):
            meant = self.clauses(re.sub(r"\b(?:it|that|them)\b", self._scene.topic, text, count=1, flags=re.I), given) or []
            if sound(meant):
                return meant                                     # 'no music', then 'put it back on but quieter'
        if self._scene.topic and _DIRECTION.fullmatch(text) and not re.search(MARK,
            self._sense(text, given).text):
            meant = self.clauses(f"{self._scene.topic} {text}", given) or []
            if sound(meant):
                return meant
        whole = self.clauses(text, given) or []
        if sound(whole):
            return whole
        return self.without_remarks(text, given) or self.otherwise(text, given) or self.on_topic(text) or self.as_told(text, given) or whole

    def as_told(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of what is asked behind something that is only told; the shot that was told of is meant."""
        for before, wish in list(told.asked(text))[:MAX_JOINTS]:
            alone = self.clauses(request(before), given) or []
            if alone and not any(each.lost or each.sense.puzzles or each.rule.name == "feeling" for each in alone):
                continue                                         # a wish of its own
            about = self.of(before) or given
            for said in told.meant(before, wish):
                meant = request(said)
                found = self.clauses(meant, about) or [] if meant else []
                plain = about and not any(each.lost or each.sense.puzzles for each in found)
                if about and any(each.sense.film_wide for each in found):
                    continue                                     # 'shot 2 is lonely, everything around her darker': not every shot
                if (sound(found) or plain) and found and found[0].rule.name != "feeling":
                    return found
        return None

    def otherwise(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of the same wish in a plainer build; None where that is no better understood."""
        topic = [f"{self._scene.topic} {text}"] if self._scene.topic and _DIRECTION.fullmatch(text) else [re.sub(r"\b(?:it|that|this|"
            r"them)\b", self._scene.topic, text, count=1, flags=re.I)] if self._scene.topic else []
        for other in (*topic, *paraphrase.others(text)):
            if other == text:
                continue
            found = self.clauses(request(other), given) or []
            if found and sound(found):
                return found
        return None

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
            found, passed = list[Reading](), given or self._complained(text, parts[0])
            for part in parts:
                more = self.clauses(request(part), passed) or []
                if not sound(more):
                    break
                found, passed = [*found, *more], carried(more[-1], passed)
            else:
                return found
        return None

    def _complained(self, text: str, part: str) -> tuple[str, ...]:
        """The shot that a complaint before a request is about: 'the last shot lingers too long, shave off 2 seconds'."""
        before = text[:text.find(part)].strip(" ,;:") if part in text else ""
        whole = re.search(r"\b(?:seconds?|secs?|film|movie|video|whole|total|length|it|this|that|music|narrator|voice)\b", before, re.I)
        named = re.search(MARK, self._sense(part, ()).text)
        return self.of(before) if before and not whole and not named and (COMPLAINT.search(before) or JUDGED.search(before)) else ()

    def reading(self, text: str, given: tuple[str, ...]) -> Reading | None:
        """The rule that leaves the least of a clause unexplained; among equals the more special, earlier one."""
        if (text, given) not in self._readings:
            sense = self._sense(text, given)
            found = [] if TOLD.match(text) else [each for rule in RULES if (each := tried(rule, sense))]
            self._readings[text, given] = min(found, key=lambda each: (len(each.lost), each.cost), default=None)
        return self._readings[text, given]

    def _cut(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        whole = self.reading(text, given)
        two = whole is not None and _TWO_WISHES.search(whole.sense.text) is not None
        for cut in (paired(text), apiece(text)):
            found = [each for part in cut for each in self.clauses(part, given) or []]
            if cut and len(found) == len(cut) and sound(found):
                return found
        for left, right in gapped(text):
            parts = [each for part in (left, right) for each in self.clauses(part, given) or []]
            if len(parts) == 2 and (not whole or whole.rule.free or whole.cost or whole.lost) and not any(
                    each.lost or each.sense.leftover or each.sense.puzzles for each in parts):
                return parts                                 # 'remove the torch from 3 and the panels from 1'
        quoted = self._quoted(text, given) if len(re.findall(QUOTE, text)) > 1 else None
        if quoted is not None:
            return quoted
        if whole and not whole.lost and not whole.rule.free and not whole.cost and not two:
            return [whole]
        shared = self._shared(text, given, whole)
        if shared is not None:
            return shared
        for joint in list(re.finditer(JOINTS, text))[:MAX_JOINTS]:
            left, right = text[:joint.start()].strip(), request(text[joint.end():])
            listed = re.search(r"\d\s*$", left) and re.match(r"#?s?\d", right)
            between = joint[0].strip() == "and" and re.search(r"\bbetween (?:the )?(?:(?! and )[\w# ]){1,20}$", left, re.I)
            if "and" in joint[0] and (listed or between):
                continue                                     # 'mute 1 and 5' is one list
            first = self.reading(left, given) if left and right else None
            if first is None or first.lost:
                continue
            if remarks.aside(right) and sound([first]):
                return [first]                               # '3 out, no export yet'
            passed = carried(first, given, right)
            if re.search(r"\bboth\b|\ball (?:three|four|of them)\b", right, re.I):
                passed = tuple(dict.fromkeys((*given, *passed)))
            if first.rule.name.startswith(("music", "mood", "genre")):
                right = _IT_TOO.sub(r"\1the music", right)
            self.pair = _two(first) or self.pair
            rest = self.clauses(right, passed)
            if first.rule.name.startswith("music") and rest and rest[0].rule.name in ("volume", "level"):
                rest = self.clauses(f"the music {right}", passed)
            if rest is None or any(each.lost for each in rest) or not (
                    two or better(whole, [first, *rest], right, text[joint.end():])):
                continue
            return [aimed_back(first, rest[0]), *rest]
        return [whole] if whole else None

    def _quoted(self, text: str, given: tuple[str, ...]) -> list[Reading] | None:
        """The readings of a clause with two quotations, each a wish of its own: 'narration for 2: "…" and for 6: "…"'."""
        for joint in list(re.finditer(JOINTS, text))[:MAX_JOINTS]:
            left, right = text[:joint.start()].strip(), text[joint.end():].strip()
            if not re.search(QUOTE, left) or not re.search(QUOTE, right):
                continue
            lead = re.match(r"(?:please )?[^\ue100-\ue1ff]*?(?=\s*(?:(?:for|on|in|of|over|under|at) )?(?:the )?(?:shot |scene |"
                r"number )?#?\d)", left, re.I)
            for one, other in ((left, right), (left, f"{lead[0]} {right}" if lead and lead[0] else "")):
                parts = [each for part in (one, other) if part for each in self.clauses(part, given) or []]
                if other and len(parts) >= 2 and not any(each.lost or each.sense.puzzles for each in parts) and all(
                        each.rule.name not in LAST_RESORT for each in parts):
                    return parts
        return None

    def _shared(self, text: str, given: tuple[str, ...], whole: Reading | None) -> list[Reading] | None:
        """The readings of a clause whose parts share their verb or their wish: 'make 2 moodier and 5 cheerier'."""
        if whole and whole.rule.free and not whole.lost and whole.rule.name not in LAST_RESORT:
            return None                                          # 'split 3 in two: the sorting, then her tail curling'
        sense = whole.sense if whole else self._sense(text, given)
        for left, meanings in list(cuts(sense.text))[:MAX_JOINTS]:
            first = self.reading(sense.spoken(left), given)
            if first is None or first.lost or first.sense.puzzles:
                continue
            for meaning in meanings:
                rest = self.clauses(sense.spoken(meaning), carried(first, given))
                alike = rest is not None and rest[:1] != [] and rest[0].rule is first.rule and not rest[0].lost
                if rest and (alike or sound([first, *rest])):
                    return [first, *rest]
        return None

    def _sense(self, text: str, given: tuple[str, ...]) -> Sense:
        marked = mark(text, self._scene, commands() | FILLER, STOPS, self._quotes, given)
        marked = elsewhere(replace(marked, text=_ONLY_THERE.sub(r"\1", marked.text)))
        marked = between_them(pronouns(marked, given or self._scene.touched), self.pair or given)
        sense = Sense(self._scene, marked, given)
        instead = INSTEAD.search(marked.text)
        if instead:
            sense.against = sense.spoken(instead["old"] or instead["not"])
            sense.marked = replace(marked, text=" ".join(f"{marked.text[:instead.start()]}{instead['stop'] or ' '} "
                f"{marked.text[instead.end():]}".strip(" ,").split()))
        return sense


def _two(reading: Reading) -> tuple[str, ...]:
    """The two shots that a clause is about; () where it is about others."""
    named = () if reading.sense.puzzles else reading.sense.explicit()
    return named if len(named) == 2 else ()


_ABOUT = re.compile(r"(?:in |at )?((?:the|that|this|his|her|their) [\w' -]{3,30}?) (?:is|are|was|feels?|looks?|seems?|has|goes|"
    r"drags?)\b", re.I)

"""From a message to deeds: sentences to clauses, clauses to rules. The rules themselves are data in rules_*.py.

A clause is read as a whole where one rule explains it; otherwise it is cut at 'and', 'then', ',' where both halves
are commands of their own. What a rule cannot explain and names no shot is never done by halves: it is a question.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NoReturn

from director.agent import afterwards, conditions, moments
from director.agent.abroad import sparing
from director.agent.accounting import complete
from director.agent.apart import agree, one_speed
from director.agent.clauses import persons, possessive, puzzled, things
from director.agent.frames import in_plain_words
from director.agent.joining import joined, judges, only_tells, tells
from director.agent.orders import PLACES, STOPS
from director.agent.parlance import aside, plain, sentences
from director.agent.quoted import unquoted
from director.agent.reader import Reader, pair_of
from director.agent.readings import (
    JOINTS,
    LAST_RESORT,
    LOOKS,
    MAX_JOINTS,
    MAX_SENTENCE,
    Reading,
    carried,
    commands,
    only_complains,
    sound,
)
from director.agent.rule import FILLER, Act
from director.agent.scene import Scene
from director.agent.spelling import corrected
from director.agent.takes_said import plainly
from director.agent.targets import MARK, mark
from director.agent.tongues import in_english
from director.agent.unwilled import willed
from director.errors import NeedsAnswer
from director.toolbox.makers import by_name


def read(message: str, scene: Scene) -> list[Act]:
    """The deeds a message asks for, in its order. Raises NeedsAnswer where something is not clear."""
    text, quotes = unquoted(message)
    one_speed(text)
    straight = by_name(plainly(text.replace("’", "'")))
    english = sparing(in_english(straight, commands()), straight)
    text = moments.named(things(persons(possessive(plain(english), scene), scene), scene), scene)
    reader = Reader(scene, quotes, english == straight)
    will = willed(text, reader.spared_by)
    text, reader.spared, given, only_told = will.text, will.spared, reader.named(will.about), ""
    film = _words_of(scene)
    shaped = "" if reader.spared else in_plain_words(text, scene, lambda said: mark(said, scene, commands() | FILLER, STOPS, quotes),
        lambda: corrected(text, commands() | FILLER | PLACES, film) if english == straight else text)
    acts: list[Act] = []
    spoken = afterwards.apart(list(sentences(shaped)) if shaped else joined(list(sentences(text))))
    if len(spoken) == 1 and not given:
        given = reader.background(text, spoken[0])
    for n, sentence in enumerate(spoken):
        if aside(sentence) or (spoken[n + 1:] and _TOO.fullmatch(sentence)):
            continue                                             # 'too long! cut it to 20 seconds'
        if acts and (later := afterwards.meant(sentence, spoken[:n])):
            sentence, reader = later, Reader(afterwards.left(scene, acts), quotes, reader.english)
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
            given = given or reader.there(sentence, spoken[n + 1:n + 2])
            continue
        if not found and spoken[n + 1:] and len(sentence.split()) <= 3 and not re.search(r"\d", sentence):
            continue                                         # 'teaser cut!! only keep 1, 4 and 6'
        if not found:
            raise NeedsAnswer(puzzled(sentence))
        if acts and _REMARKS.match(sentence) and all(each.rule.name in LAST_RESORT for each in found):
            continue                                         # 'make the planet smaller. It rather crushes the two of them'
        _all_left(sentence, found, reader)
        if any(each.lost for each in found):
            raise NeedsAnswer(f"I understood only part of that; what should I do about “{' '.join(found[-1].lost)}”?")
        for one, other in pairwise(found):
            if {one.rule.name, other.rule.name} <= LOOKS and not re.search(MARK, other.sense.text):
                agree(f"{one.sense.text} and {other.sense.text}")
        wanted, found = _acts(found, reader, sentence, given)
        acts += wanted
        reader.pair = pair_of(found[-1]) or reader.pair
        given = carried(found[-1], given, " ".join(spoken[n + 1:n + 2]))
    if only_told and not acts:
        raise NeedsAnswer(puzzled(only_told))
    return [*acts, reader.guard] if reader.spared else acts


def _words_of(scene: Scene) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", " ".join(f"{s.prompt} {s.location} {s.lighting} {' '.join(s.characters)}"
        for s in scene.board.shots).lower()))


_TOO = re.compile(r"(?:(?:a bit|a little|way|far|much|rather|still|just|it's|its|that's|it is|this is|it) )*(?:too \w+|drags)", re.I)
_HEAD = re.compile(r"^\W*(?:shot |scene |number )?#?\d+\s*[:,–-]\s*", re.I)
_LEAVES = re.compile(r"\bbut (?:please )?(leave|spare|keep) (?!(?:it|that|them|everything|all)\b)(.+)$", re.I)
_REMARKS = re.compile(r"(?:it|that|this)(?:'s|'d)? (?!should|must|needs|could|has to|can|would)[a-z]", re.I)


def _all_left(sentence: str, found: list[Reading], reader: Reader) -> None:
    """Raise NeedsAnswer where a sentence wants something of some shots left as it is, and the readings know nothing of that."""
    kept = _LEAVES.search(sentence)
    known = kept and kept[1].lower() == "keep" and any(kept[2] in each.sense.spoken(each.sense.text) for each in found)
    if kept and reader.of(kept[2]) and not known:
        raise NeedsAnswer(f"What should stay as it is? I do not understand “{kept[0]}”.")


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
        complete(readings, reader.english)
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

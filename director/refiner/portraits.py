"""What a prompt says of each thing in it, read without a lexicon of things: 'the white stallion', 'its flank is black', 'it gallops'.

A reader of noun phrases and what is said of them: the words before a noun, a predicate behind it, and the same of a
pronoun or a part ('its feathers', "the coat's fabric") that goes back to the subject named last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from director import wordnet
from director.refiner import wordclass
from director.refiner.acting import acting
from director.refiner.lexicon.attributes import HUES, STUFFS
from director.refiner.owners import ACTORS, CASINGS, PEOPLE, singular
from director.refiner.wordclass import Word


@dataclass(frozen=True)
class Trait:
    """One thing that is said: a word, and where it stands with what strengthens it. `verb`: it is what the thing does."""

    word: str
    start: int
    end: int
    verb: bool = False
    away: bool = False               # a way is named behind the verb: 'slices through'


@dataclass
class Mention:
    """One place where a thing is named and what is said of it there."""

    thing: str
    whose: str                       # the noun or pronoun it belongs to; '' of nobody
    definite: bool
    many: bool
    start: int
    end: int
    traits: list[Trait] = field(default_factory=list)
    told: frozenset[str] = frozenset()       # every word before the noun
    leads: bool = True                       # no preposition before it
    own: bool = False                        # named by a part that belongs to it: 'its coat'


_GOES_ON = frozenset("stands stand lies lie hangs hang sits sit lying standing hanging sitting gleams gleam glows shines shine "
                     "stretches stretch runs comes goes".split())


def read(text: str) -> list[Mention]:
    """Every mention of a thing, in order, with what is said of it. English only."""
    out: list[Mention] = []
    said = wordclass.words(text)
    has: Mention | None = None
    at = 0
    while at < len(said):
        mention, after = _also(said, at, out, has) or _verb_alone(said, at, has) or _mention(said, at, out)
        if mention is None:
            has = None if said[at].low in _FILMING else has
            at += 1
            continue
        mention.leads = not at or said[at - 1].low not in wordclass.PREPOSITIONS
        if has and has.thing != mention.thing and not mention.whose and at and said[at - 1].low in _HAVING:
            mention.whose = out[-1].thing if out and out[-1].thing in ACTORS and said[at - 1].low == "with" else has.thing
        behind = _predicate(said, after, mention)
        if (behind > after and mention.leads) or has is None or said[at - 1].text in ".!?;:—" or (
                mention.leads and said[at - 1].low in ("but", "while", "yet")):
            has = mention
        out += [*_parts(mention), mention]
        after = max(after, behind)
        mention.traits += _ahead(said, at, mention)
        at = max(after, at + 1)
    return out


_CLAUSE = 8          # words that may stand before a comma and still say how the subject is


def _ahead(said: list[Word], at: int, mention: Mention) -> list[Trait]:
    """'stuffed to bursting, the same bag drags': what opens a sentence without a subject is said of the subject behind the comma."""
    if at < 3 or said[at - 1].text != "," or not mention.definite or not mention.leads:
        return []
    first = at - 1
    while first > 0 and said[first - 1].text not in (".", "!", "?", ";", ":", "—", ",") and at - first <= _CLAUSE:
        first -= 1
    opens = first == 0 or said[first - 1].text in ".!?;:—"
    word = said[first].low
    if not opens or not (wordclass.participle(word) or wordclass.describing(word)) or any(
            wordclass.closed(w.low) and w.low not in wordclass.PREPOSITIONS | wordclass.DETERMINERS for w in said[first: at - 1]):
        return []
    return [Trait(word, said[first].start, said[at - 2].end, word.endswith("ing"))]


_FILMING = frozenset("camera lens shot frame film".split())
_HAVING = frozenset("has have wears wear with wearing having sports shows".split())
_PART = re.compile(r"(?P<how>[a-z-]+)-(?P<part>hair|leg|eye|head|arm|neck|skin|chest|mast|wheel|wall|finger|wing|wind|horn|sleeve)(?:l?ed)")


def _parts(mention: Mention) -> Iterator[Mention]:
    """'a one-headed dragon' has one head."""
    for trait in mention.traits:
        hit = _PART.fullmatch(trait.word)
        if hit:
            yield Mention(hit["part"], mention.thing, True, False, trait.start, trait.end, [Trait(hit["how"], trait.start, trait.end)],
                          frozenset((hit["how"],)))
    if mention.whose and mention.thing == "skin" and (bare := [t for t in mention.traits if t.word in ("bare", "naked", "hairless")]):
        yield Mention(mention.whose, "", True, False, mention.start, mention.end, [Trait("hairless", bare[0].start, mention.end)])
    if mention.whose and mention.thing in _TELLING:
        last = max((trait.end for trait in mention.traits), default=mention.end)
        yield Mention(mention.whose, "", True, False, mention.start, last, [Trait(mention.thing, mention.start, last)])


_TELLING = frozenset("flame fur fleece hair beard moustache corner wrinkle leaf foliage blossom smile mud grime".split())
"""Parts that tell how the whole is: what has a flame is lit."""


_AT_ONCE = frozenset("in at the same very that one instant moment time breath second".split())


def _also(said: list[Word], at: int, before: list[Mention], subject: Mention | None) -> tuple[Mention, int] | None:
    """'… and steers past the reef', ', sprinting from post to post', ', brim-full of cocoa': more of what was named last."""
    if said[at].low not in ("and", "but", "yet", "while", ",", "as") or not before or not subject:
        return None
    verb = at + 1
    moment = verb < len(said) and said[verb].low in ("in", "at")         # 'and in the same instant whirls'
    while verb < len(said) and (wordclass.adverb(said[verb].low) or said[verb].low in ("and", "but", "yet")
                                or (moment and (said[verb].low in _AT_ONCE or said[verb].text == ","))):
        verb += 1
    if verb + 1 >= len(said) or said[verb - 1].low in ("not", "never", "there"):
        return None
    word, after = said[verb].low, said[verb + 1]
    if word in wordclass.AUXILIARIES or (wordclass.third(word) and (
            not wordclass.noun(word) or after.low in _BEFORE_NOUNS or wordclass.verbal(word) or (
            said[at].text != "," and (not wordclass.noun(after.low) or wordclass.adjective(after.low))))):
        return Mention(subject.thing, subject.whose, True, subject.many, said[verb].start, said[verb].start), verb
    stuff = after.low in STUFFS and verb + 2 < len(said) and said[verb + 2].low in _ALL_OVER
    if said[at].text != "," or (after.low != "and" and wordclass.noun(after.low) and not wordclass.describing(after.low) and not stuff):
        return None
    if wordclass.participle(word) and word.endswith("ing"):
        return Mention(subject.thing, subject.whose, True, subject.many, said[verb].start, said[verb].start), verb
    if wordclass.adjective(word) and word not in _NUMBERS and not (
            wordclass.noun(word) and not wordclass.describing(word.rsplit("-", 1)[-1])):
        near, behind = before[-1], verb
        while behind < len(said) and (wordclass.adjective(said[behind].low) or wordclass.adverb(said[behind].low)):
            behind += 1
        if behind < len(said) and wordclass.noun(said[behind].low) and not (
                said[behind].low in STUFFS and behind + 1 < len(said) and said[behind + 1].low in _ALL_OVER):
            return None                  # 'green parka, big black headphones'
        more = Mention(near.thing, near.whose, True, near.many, said[verb].start, said[verb].start)
        return more, _complement(said, verb, more, said[verb].start, being=True)
    return None


_ALL_OVER = frozenset("all throughout through everywhere".split())
"""Words behind a stuff that say the whole thing is of it: 'clear glass all over'."""


def _verb_alone(said: list[Word], at: int, subject: Mention | None) -> tuple[Mention, int] | None:
    """'The suitcase with the key lost stands open': a verb whose subject stands further ahead."""
    word, after = said[at].low, said[at + 1] if at + 1 < len(said) else None
    if subject is None or not wordclass.third(word) or (at and (said[at - 1].mark or said[at - 1].low in _BEFORE_NOUNS)) or not after or (
            wordclass.noun(word) and not (wordclass.verbal(word) and (wordclass.closed(after.low) or wordclass.describing(after.low)))):
        return None
    return Mention(subject.thing, subject.whose, True, subject.many, said[at].start, said[at].start), at


_NUMBERS = wordclass.NUMBERS | {"one", "other"}
_BEFORE_NOUNS = wordclass.DETERMINERS | wordclass.OWNING


def _mention(said: list[Word], at: int, before: list[Mention]) -> tuple[Mention | None, int]:
    word = said[at]
    if word.low in wordclass.SUBJECTS:
        last = _meant(word.low, before) or Mention({"he": "his", "she": "her"}.get(word.low, ""), "", True, False, 0, 0)
        return (Mention(last.thing, last.whose, True, last.many, word.start, word.end), at + 1) if last.thing else (None, at + 1)
    if at and said[at - 1].low in ("never", "not", "no", "without"):
        return None, at + 1
    if word.mark or (wordclass.closed(word.low) and word.low not in _BEFORE_NOUNS):
        return None, at + 1
    return _noun_phrase(said, at, before)


def _meant(pronoun: str, before: list[Mention]) -> Mention | None:
    """What a pronoun goes back to: the subject of the last sentence that has one of its kind."""
    if pronoun in ("he", "she"):         # somebody known before somebody who might be one, as a controller might
        before = sorted(before, key=lambda m: m.thing in ACTORS)
    for mention in reversed(before):
        person = mention.thing in ACTORS or wordnet.is_a(mention.thing, "person", "animal") or acting(mention.thing)
        fits = mention.many if pronoun == "they" else not mention.many and (pronoun == "it" or person)
        if mention.whose == "" and mention.leads and fits:
            return mention
    return None


def _noun_phrase(said: list[Word], at: int, before: list[Mention]) -> tuple[Mention | None, int]:
    """The noun phrase that begins here, and the place behind it."""
    first, definite, whose = at, False, ""
    while at < len(said) and said[at].low in _BEFORE_NOUNS:
        if said[at].low in wordclass.OWNING:
            owner = _meant({"his": "he", "her": "she", "its": "it", "their": "they"}[said[at].low], before)
            whose = owner.thing if owner else said[at].low
        definite |= said[at].low in wordclass.OWNING | {"the", "this", "that", "these", "those", "same"}
        at += 1
    run: list[Word] = []
    while at < len(said):
        word = said[at]
        if word.low.endswith("'s") and not wordclass.closed(word.low[:-2]):
            whose, definite, run = singular(word.low[:-2]), True, []
            before.append(Mention(whose, "", True, False, word.start, word.end))
        elif word.mark:
            if word.text != "," or said[first].low not in _BEFORE_NOUNS or not _listed(said, at, run):
                break
        elif wordclass.closed(word.low) or (run and _verb_here(said, at, run)):
            break
        else:
            run.append(word)
        at += 1
    sure = [i for i, word in enumerate(run) if _named(word)]
    last = sure[-1] if sure else max((i for i, word in enumerate(run) if wordclass.noun(word.low)), default=-1)
    if last < 0 and run and definite and wordclass.describing(run[-1].low) and (at >= len(said) or wordclass.closed(said[at].low)):
        last = len(run) - 1                  # 'the elder is bald, the younger has a beard'
    if last < 0 or any(word.low == "camera" for word in run):
        return None, max(at, first + 1)
    behind, run = run[last + 1:], run[: last + 1]        # 'his mouth wide open'
    head = run[-1]
    thing = "hair" if singular(head.low) in _TRESSES else "mouth" if singular(head.low) == "lip" else singular(head.low)
    if thing in ("one", "other", "pair"):
        return None, at
    definite |= first == at - len(run) - len(behind) and head.text[0].isupper() and not wordnet.meanings(head.low, "noun")
    mention = Mention(thing, whose, definite, thing != head.low, said[first].start, head.end,
                      told=frozenset(word.low for word in run[:-1]))
    mention.traits += [Trait(word.low, word.start, word.end) for word in run[:-1] if not wordclass.adverb(word.low)]
    mention.traits += [Trait(word.low, word.start, word.end) for word in behind if not wordclass.adverb(word.low) or word.low == "dead"]
    if definite and not whose and (thing in STUFFS or thing in _OF_ALL) and (whole := _of_what(said, at)):
        mention.thing, mention.many, mention.own = whole[0], False, True
        mention.traits += [Trait(thing, head.start, head.end)] if thing in STUFFS else []
        return mention, whole[1]
    if whose and thing in STUFFS:
        mention.traits.append(Trait(thing, head.start, head.end))
    if whose and (thing in STUFFS or thing in _OF_ALL) and not _worn(thing, whose):
        mention.thing, mention.whose, mention.many, mention.own = whose, "", False, True
    return mention, at


def _of_what(said: list[Word], at: int) -> tuple[str, int] | None:
    """('dress', the place behind it) where 'of the dress' stands there."""
    if at + 2 < len(said) and said[at].low == "of" and said[at + 1].low in ("the", "that", "this", "his", "her", "its"):
        last = at + 2 + (said[at + 2].low == "same" and at + 3 < len(said))
        if wordclass.noun(said[last].low) and (last + 1 >= len(said) or not wordclass.noun(said[last + 1].low)
                                               or wordclass.third(said[last + 1].low)):
            return singular(said[last].low), last + 1
    return None


def _listed(said: list[Word], at: int, run: list[Word]) -> bool:
    """Whether a comma stands between two adjectives: 'a smooth, unwrinkled face'."""
    return bool(run) and not any(wordclass.noun(word.low) and word.low not in HUES for word in run) and wordclass.adjective(
        run[-1].low) and at + 1 < len(said) and wordclass.adjective(said[at + 1].low)


def _named(word: Word) -> bool:
    """Whether a word is a noun and nothing that says what another is like."""
    return wordclass.noun(word.low) and not wordclass.describing(word.low) and not wordclass.participle(word.low)


_TRESSES = frozenset("bob braid curl lock tress ponytail plait mane pigtail dreadlock fringe hair".split())
_OF_ALL = CASINGS | {"paint", "engine", "motor", "wheel", "scalp", "skull"}
"""What stands for the whole of a thing when one says of it how it is."""


def _worn(thing: str, whose: str) -> bool:
    """A person's coat is no part of the person."""
    return thing in ("coat", "cloth", "fabric", "hide", "frame") and (
        whose in PEOPLE or whose in wordclass.OWNING or wordnet.is_a(whose, "person"))


def _verb_here(said: list[Word], at: int, run: list[Word]) -> bool:
    """Whether the noun phrase ends before this word because it is what the noun does."""
    word, last = said[at].low, run[-1].low
    after = said[at + 1] if at + 1 < len(said) else None
    if not wordclass.noun(last):
        return False
    if wordclass.third(word):
        if wordclass.noun(word) and wordclass.describing(last) and last not in ACTORS:
            return False                 # 'orange walls', not something orange that walls
        return after is not None and after.low not in wordclass.AUXILIARIES and (
            not after.mark or not wordclass.noun(word) or wordclass.verbal(word))
    if wordclass.plain(word) and singular(last) != last and after and after.low not in wordclass.AUXILIARIES and (
            not wordclass.noun(word) or wordclass.closed(after.low) or wordclass.adverb(after.low)):
        return True                      # 'nails tap the table'
    if word.endswith("ing") and after and (wordclass.participle(after.low) or wordclass.adverb(after.low)):
        return True
    if word == "round" and after and wordclass.closed(after.low):
        return True
    if wordclass.participle(word) and not (after and after.low in wordclass.AUXILIARIES):
        return after is None or after.mark or wordclass.closed(after.low) or wordclass.adverb(after.low) or not wordclass.noun(
            after.low) or wordclass.verbal(after.low)
    return wordclass.adverb(word) and not (after and wordclass.adjective(after.low))


def _predicate(said: list[Word], at: int, mention: Mention) -> int:
    """Puts what is said behind a noun into its mention; the place behind what was read."""
    begin = at
    while at < len(said) and wordclass.adverb(said[at].low):
        if said[at].low in ("not", "never"):
            return begin
        at += 1
    if at + 1 < len(said) and said[at].text == ":" and wordclass.adjective(said[at + 1].low):
        return _complement(said, at + 1, mention, said[at + 1].start)       # 'one dress throughout: heavy crimson velvet'
    if at >= len(said) or said[at].mark or not (said[at].low in wordclass.AUXILIARIES or wordclass.third(said[at].low)
                                                or wordclass.participle(said[at].low)
                                                or (_plural(said[at - 1].low) and wordclass.plain(said[at].low))):
        return begin
    verb = said[at]
    if verb.low in ("does", "do", "can", "will", "must", "could", "would", "shall", "should", "may", "might"):
        denied = False
        while at + 1 < len(said) and wordclass.adverb(said[at + 1].low):
            at += 1
            denied |= said[at].low in ("not", "never")
        if at + 1 < len(said) and wordclass.plain(said[at + 1].low):
            at += 1
            if not denied:
                mention.traits.append(Trait(said[at].low, said[begin].start, _clause_end(said, at), True))
        return at + 1
    if verb.low not in wordclass.AUXILIARIES:
        away = at + 1 < len(said) and said[at + 1].low in _WAYS
        mention.traits.append(Trait(wordclass.third(verb.low) or verb.low, said[begin].start, _clause_end(said, at), True, away))
    at += 1
    perfect = verb.low in ("has", "have") and at < len(said) and (wordclass.participle(said[at].low) or said[at].low in ("been", "already"))
    if verb.low in wordclass.BEING | _GOES_ON or perfect:
        at = _complement(said, at, mention, said[begin].start, perfect or verb.low in wordclass.BEING)
    return at


def _plural(noun: str) -> bool:
    return singular(noun) != noun


def _complement(said: list[Word], at: int, mention: Mention, start: int, being: bool = False) -> int:
    """'is black', 'stands wide open', 'is a white stallion', 'is made of glass': what follows a verb of being."""
    if at < len(said) and said[at].low in ("not", "never", "no", "like", "as"):
        return at
    if at + 2 < len(said) and said[at].low in ("made", "built", "carved", "hewn", "cast", "woven") and said[at + 1].low in ("of", "from"):
        at += 2
    while at < len(said):
        word = said[at]
        if (wordclass.adverb(word.low) and not _alone(said, at)) or word.low in ("a", "an", "and", "been") or (
                word.low == "in" and _condition(said, at)):
            at += 1
            continue
        if being and word.low in _PARTICLES and (at + 1 >= len(said) or said[at + 1].mark or said[at + 1].low in _ENDS):
            mention.traits.append(Trait(word.low, start, _clause_end(said, at)))
            return at + 1
        if word.low == "lined" and at + 1 < len(said) and said[at + 1].low == "with":
            break                        # 'is lined with trees': beside it, not in it
        if word.mark or wordclass.closed(word.low) or not (_alone(said, at) or wordclass.adjective(word.low) or wordclass.noun(word.low)):
            break
        mention.traits.append(Trait(word.low, start, _clause_end(said, at), word.low.endswith("ing")))
        at += 1
    return at


_WAYS = frozenset("through past along across over into towards toward away up down off around round onto between".split())


def _alone(said: list[Word], at: int) -> bool:
    """'is dead', 'stands still', not 'dead straight'."""
    return said[at].low in ("dead", "still", "alone") and (at + 1 >= len(said) or said[at + 1].mark or wordclass.closed(said[at + 1].low))


_CONDITIONS = frozenset("bloom bud flower leaf ruins pieces tatters shreds rags flames tears".split())


def _condition(said: list[Word], at: int) -> bool:
    """'in ruins', 'in full bloom' say how a thing is."""
    return any(word.low in _CONDITIONS for word in said[at + 1: at + 3])


_PARTICLES = frozenset("up down on off out".split())
_ENDS = frozenset("all the throughout for and from at every".split())


def _clause_end(said: list[Word], at: int) -> int:
    while at + 1 < len(said) and not (said[at + 1].mark and said[at + 1].text in ".,;:!?—–\n") and said[at + 1].low not in (
            "and", "while", "but", "yet", "as", "when"):
        at += 1
    return said[at].end


_ORDER = re.compile(r"left|right|other|first|second|third|upper|lower|front|back|next|last|half|another|inner|outer|elder|younger")
_AGE = {"old", "new", "young", "big", "small", "little"}


def another(one: Mention, other: Mention) -> bool:
    """Whether the words before the nouns tell two of a kind apart."""
    apart = one.told ^ other.told
    return any(_ORDER.fullmatch(word) for word in apart) or bool(one.told & _AGE and other.told & _AGE & apart)

"""What part a word can play in a sentence, from the dictionary: enough to tell where a noun phrase ends and its verb begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from director import dictionary, wordnet
from director.refiner.late import late

DETERMINERS = frozenset("the a an this that these those each every both all no some any same another our my your".split())
OWNING = frozenset("his her its their".split())
SUBJECTS = frozenset("he she it they".split())
PREPOSITIONS = frozenset(
    "in on at of with from to into onto by for under over behind beside near across through past along around above below between among "
    "against towards toward inside outside beneath without within off up down out like as than until till during about upon beyond "
    "amid".split())
JOINTS = frozenset("and or but yet while when where who that which whose because so if as then before after once though although "
                   "whereas nor".split())
BEING = frozenset("is are was were be been being stays stay remains remain seems looks feels keeps becomes".split())
AUXILIARIES = BEING | frozenset("has have had does do did can could will would shall should must may might isn't aren't".split())
ADVERBS = frozenset("meanwhile all now still very so too quite just always never not also even only again ever here there together "
                    "already almost nearly half fully pure dead bone rather more most less".split())
_CLOSED = DETERMINERS | OWNING | SUBJECTS | PREPOSITIONS | JOINTS | AUXILIARIES | frozenset(
    "him them us me you we i himself herself itself themselves nobody everybody something nothing everything".split())
NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety".split())
_TOKEN = late(r"[^\W\d_][\w'’-]*|\d+|[^\w\s]")


@dataclass(frozen=True)
class Word:
    """One word or mark of a text; `start` and `end` are character positions."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        return self.text.lower().replace("’", "'")

    @property
    def mark(self) -> bool:
        return not self.text[0].isalnum()


def words(text: str) -> list[Word]:
    """The words and marks of a text, in order."""
    out: list[Word] = []
    for hit in _TOKEN.finditer(text):
        short = _SHORT.fullmatch(hit.group())
        if short:                        # "he's" is two words
            out += [Word(short[1], hit.start(), hit.start() + len(short[1])), Word("is", hit.start() + len(short[1]), hit.end())]
        else:
            out.append(Word(hit.group(), *hit.span()))
    return out


_SHORT = late(r"(he|she|it|they)['’](?:s|re)", re.I)


@lru_cache(maxsize=8192)
def closed(word: str) -> bool:
    """Whether it is one of the little words that end a noun phrase or begin one."""
    return word in _CLOSED


@lru_cache(maxsize=8192)
def noun(word: str) -> bool:
    """Whether it can be a noun; of a word with hyphens its last part counts."""
    if closed(word) or word in ADVERBS or word in NUMBERS:
        return False
    last = word.rsplit("-", 1)[-1]
    return bool(dictionary.bases(word, "noun") or dictionary.bases(last, "noun")) or not dictionary.known(last)


@lru_cache(maxsize=8192)
def adjective(word: str) -> bool:
    """Whether it can stand before a noun and say what it is like: an adjective, a participle, 'grey-haired'."""
    if closed(word):
        return False
    known = bool(dictionary.bases(word.rsplit("-", 1)[-1], "adj")) or participle(word)
    return known or (word.startswith("un") and participle(word[2:])) or (
        "-" in word and word.endswith(("ed", "en", "ing", "less", "free", "like", "coloured", "colored", "proof")))


@lru_cache(maxsize=8192)
def describing(word: str) -> bool:
    """Whether the dictionary has it as an adjective."""
    return bool(dictionary.bases(word, "adj"))


@lru_cache(maxsize=8192)
def plain(word: str) -> bool:
    """Whether it can be the bare form of a verb: 'tap', 'gleam'."""
    return not closed(word) and word in dictionary.bases(word, "verb")


@lru_cache(maxsize=8192)
def participle(word: str) -> bool:
    """'broken', 'painted', 'sleeping': a form of a verb that can be said of a thing."""
    if word.endswith("ing") and not dictionary.known(word):         # 'kickflipping'
        return any(dictionary.bases(word[at:], "verb") for at in range(3, len(word) - 5))
    ends = word.endswith(("ed", "en", "ing", "wn", "rn", "nt", "lt", "ft", "st", "pt"))
    return not closed(word) and (word in _IRREGULAR or (ends and word not in (dictionary.bases(word, "verb") or word)))


_IRREGULAR = frozenset("shut cut burst split spread set hung stuck bound wound ground lit bent felt swept kept dug spun struck shorn "
                       "sunk drunk shrunk unlit swung flung slung".split())


@lru_cache(maxsize=8192)
def third(word: str) -> str:
    """The base of a verb in its third person ('cranks' -> 'crank'); '' of any other word."""
    plain = word.rsplit("-", 1)[-1]
    if not plain.endswith("s") or len(plain) < 4 or closed(word):
        return ""
    found = dictionary.bases(plain, "verb")
    if not found and not dictionary.known(plain):        # 'backflips'
        found = next((bases for at in range(3, len(plain) - 3) if (bases := dictionary.bases(plain[at:], "verb"))), ())
    return found[0] if found and found[0] != plain else ""


@lru_cache(maxsize=8192)
def verbal(word: str) -> bool:
    """Whether a word that is a verb's third person and a noun's plural is met more often as the verb ('flutters', not 'walls')."""
    verb, noun_base = third(word), next(iter(dictionary.bases(word, "noun")), "")
    return bool(verb) and wordnet.uses(verb, "verb") > wordnet.uses(noun_base, "noun")


@lru_cache(maxsize=8192)
def adverb(word: str) -> bool:
    """'slowly', 'still', 'very'."""
    return word in ADVERBS or (word.endswith("ly") and not re.fullmatch(r"(?:fl|f|b|bel|al|famil|assemb)l?y", word)
                               and bool(dictionary.bases(word, "adv")))

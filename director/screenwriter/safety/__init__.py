"""What Director does not make, and what it cannot make a film of; each with a sentence a person can act on.

A request is looked at passage by passage for classes of words (`people`, `deceit`, `dangers`, `abroad`); `rules` says which of
them together mean harm. A danger that is told, warned of or made up is not that danger.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import cache, lru_cache

from director.errors import BadInput, NeedsAnswer, Refused
from director.screenwriter import language, wordlists
from director.screenwriter.safety import abroad, disguises, stars
from director.screenwriter.safety.dangers import DANGERS, HARMLESS
from director.screenwriter.safety.deceit import DECEIT
from director.screenwriter.safety.people import AGES, PEOPLE
from director.screenwriter.safety.rules import LIKENESS, REASONS, RULES, Rule
from director.screenwriter.safety.youth import YOUNG

ENGLISH: dict[str, str] = wordlists.table(PEOPLE + DECEIT + DANGERS + HARMLESS)
ENGLISH["minor"] = f"{ENGLISH['minor']} / {YOUNG['en']}"
_SHORT = 700             # characters up to which a request is one passage for rules of scope `all`


def check(story: str) -> None:
    """Raise Refused, BadInput or NeedsAnswer when no film can be made of the story; otherwise return."""
    from director.screenwriter import asking, data, premises  # who only asks for refusals does without them

    refuse(story)
    likeness(story)
    told = data.story_of(story)
    if premises.chosen(told) is None:
        asking.check(told, story)


@lru_cache(maxsize=512)           # a storyboard is looked at before every cut, and mostly one shot of it is new; a refusal is not kept
def refuse(story: str, topics: tuple[str, ...] = ()) -> None:
    """Raise Refused when the story asks for harm; with `topics`, only for those of `rules.REASONS`."""
    text = _readable(story)
    for words in dict.fromkeys((text, disguises.undone(text))):
        _refuse(_once(words), topics)


def likeness(story: str, agreed: Collection[str] = ()) -> None:
    """Raise Refused when the story shows a living, well-known person in what it makes up, who has not `agreed`. Not for single shots: what
    they are of is said in the story."""
    text = _readable(story)
    for words in dict.fromkeys((text, disguises.undone(text))):
        if name := stars.shown(words, agreed):
            raise Refused(LIKENESS.format(name=name))


def _refuse(text: str, topics: tuple[str, ...]) -> None:
    tongues = tuple(dict.fromkeys(("en", *language.spoken(text), *language.hinted(text), *_told_of_youth(text))))
    whole = Passage(text, tongues)
    sentences = _sentences(text)
    scopes = {"one": _windows(sentences, 1, tongues), "near": _windows(sentences, 2, tongues),
              "all": (whole,) if len(text) <= _SHORT else _windows(sentences, 5, tongues)}
    for rule in RULES:
        if topics and rule.topic not in topics:
            continue
        if any(_meets(rule, passage) for passage in scopes[rule.scope]) and not any(whole.has(name) for name in rule.unless):
            raise Refused(REASONS[rule.topic])


def _told_of_youth(text: str) -> tuple[str, ...]:
    """Languages in whose own words a text, however short, tells of youth and of sex."""
    plain = wordlists.plainly(text)
    return tuple(code for code in abroad.CLASSES if _class("sexual", code).stand_in(text, plain) and any(
        found[0].lower() not in _ENGLISH_TOO for found in _class("minor", code).found(text, plain)))


_ENGLISH_TOO = frozenset({"kind", "gaming", "gamine", "minor", "minors", "minority", "teenager", "teenagers"})
"""Words for youth elsewhere that are English words, too."""


def plain(story: str) -> str:
    """The text as it is read: compatible letters made plain, invisible characters dropped, a run of the same words once."""
    return _once(_readable(story))


def _readable(story: str) -> str:
    text = _UNHARMED.sub("with care", _GEAR.sub("camera", unicodedata.normalize("NFKC", story)))
    return "".join(c for c in text if unicodedata.category(c) != "Cf" and (c >= " " or c in "\n\t"))


_GEAR = re.compile(r"\b(?:ARRI|RED|Sony|Canon|Nikon|Panavision|Blackmagic|DJI|Panasonic|Kodak|Fuji\w*)\s+(?:Alexa(?:\s+(?:Mini|LF|35))*|"
                   r"Amira|Komodo|Helium|Monstro|Gemini|Dragon|Venice|Burano|Genesis|Millennium|Pyxis|Ronin|Osmo|Varicam|Vision3?|"
                   r"Portra|Ektachrome|Velvia|Eterna|Provia)\b", re.I)
"""Cameras and film stock, whose names are nobody's."""
_UNHARMED = re.compile(r"\b(?:without|(?:so )?(?:that )?(?:you|they) (?:do not|don['’]t|never)) (?:ever )?"
                       r"(?:cut|hurt|burn|injur)(?:ting|ing|e)? (?:yourself|yourselves|themselves|himself|herself|oneself)\b", re.I)
"""Who learns to hold a knife without cutting himself comes to no harm."""


def _once(text: str) -> str:
    return re.sub(r"\b(\w[^.!?\n]{0,40}?)(?:[\s,]+\1\b)+", r"\1", text)


class Passage:
    """A piece of a request and the classes of words it holds."""

    def __init__(self, text: str, tongues: tuple[str, ...]) -> None:
        self.text, self._tongues, self._plain = text, tongues, wordlists.plainly(text)
        self._known: dict[str, bool] = {}

    def has(self, name: str) -> bool:
        """Whether a word of the class stands here, in any of the request's languages."""
        if name not in self._known:
            self._known[name] = any(self._stands(name, tongue) for tongue in self._tongues)
        return self._known[name]

    def _stands(self, name: str, tongue: str) -> bool:
        return _class(name, tongue).stand_in(self.text, self._plain) or (
            (name, tongue) == ("minor", "en") and re.search(AGES, self.text, re.I) is not None)


@cache
def _class(name: str, tongue: str) -> wordlists.Rows:
    table = ENGLISH if tongue == "en" else abroad.CLASSES.get(tongue, {})
    return wordlists.listed(table.get(name, ""), parted=tongue not in language.UNPARTED)


def _meets(rule: Rule, passage: Passage) -> bool:
    return all(any(passage.has(name) for name in either) for either in rule.needs)


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s.strip() for s in re.split(r"(?<=[.!?…])\s+|(?<=[。！？।؟])|\n+", text) if s.strip()))


def _windows(sentences: tuple[str, ...], size: int, tongues: tuple[str, ...]) -> tuple[Passage, ...]:
    """Every run of so many sentences that follow each other."""
    starts = range(max(1, len(sentences) - size + 1))
    return tuple(Passage(" ".join(sentences[start: start + size]), tongues) for start in starts)


__all__ = ["BadInput", "NeedsAnswer", "Refused", "check", "likeness", "plain", "refuse"]

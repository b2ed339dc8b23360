"""Whether what a language model wrote is the film that was asked for: about the story, fit to be shown, no shot twice.

Each problem is a sentence for the model, which gets one chance to repair it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from director import prompting
from director.errors import Refused
from director.screenwriter import safety

RUN = 7                      # words in a row that nobody writes by chance
FEWEST = 3                   # words of its own that a story must have before their absence says anything
ALIKE = 4                    # first letters that make two words the same: 'city' and 'cities', 'lonely' and 'loneliness'

_ORDERS = re.compile(r"\b(?:ignore|disregard|forget)\b[^.!?\n]{0,40}\b(?:instructions?|rules|prompts?|above|before|previous)\b|"
                     r"\b(?:system|developer) (?:prompt|message)\b|\byou are now\b|\bnew instructions?\b", re.I)
_COMMON = frozenset("""
    about above after again also always another around away back because been before behind being below between both came come coming could
    does doing done down each even ever every film first from give goes going have having here into just know last life like little long
    look made make many minute minutes more most movie much must near never next nothing once only other over part scene scenes second
    seconds shot shots short should show shows some something somewhere story such take tell than that their them then there these they
    thing things this those through time under until upon very video want wants what when where which while will with without world would
    year years your
""".split())
_SHORT = frozenset("the and who was his her for are has you not but its had all any can our out she him one two how may now".split())
_DECLINES = re.compile(r"^\W*(?:(?:i['’]?m|i am) (?:so |very )?(?:sorry|unable|not able|afraid)|"
                       r"i (?:can['’]?t|cannot|can not|won['’]?t|will not)|(?:sorry|apologies|unfortunately)\b|as an ai\b)", re.I)


def grave(story: str, language: str, about: Sequence[str], shots: Sequence[str]) -> list[str]:
    """What makes a storyboard unusable. `about` is all it says in words, `shots` what each shot shows and says."""
    found = [f"Shot {number} repeats these rules instead of telling the story." for number, text in enumerate(shots, 1) if _recites(text)]
    found += [f"Shot {number} must not be filmed: {reason}" for number, text in enumerate(shots, 1) if (reason := _refused(text))]
    if language == "en" and not found:
        own = _told(story)
        there = {_root(word) for text in about for word in _words(text)}
        if len(own) >= FEWEST and not any(_root(word) in there for word in own):
            named = ", ".join(sorted(own, key=story.lower().find)[:6])
            found.append(f"The storyboard does not tell the story. Show what the story tells of ({named}), and nothing else.")
    return found[:6]


def slight(prompts: Sequence[str]) -> list[str]:
    """What a second answer should do better, and what can be put right here."""
    found, seen = [], dict[str, int]()
    for number, prompt in enumerate(prompts, 1):
        first = seen.setdefault(prompt.casefold(), number)
        if first != number:
            found.append(f"Shots {first} and {number} show the same; something new happens in every shot.")
    return found[:3]


def declines(words: str) -> bool:
    """Whether an answer in plain words says no."""
    return _DECLINES.match(words) is not None


def _told(story: str) -> set[str]:
    """The story's own words, up to where it starts to give orders."""
    before = _ORDERS.split(story, maxsplit=1)[0]
    return {word for word in _words(before) if word not in _COMMON}


def _root(word: str) -> str:
    return word.replace("y", "i")[:ALIKE]


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[a-z]{3,}", text.lower()) if len(word) > 3 or word not in _SHORT]


def _recites(text: str) -> bool:
    return bool(_runs(text) & _rules())


@cache
def _rules() -> frozenset[tuple[str, ...]]:
    return frozenset(_runs(prompting.load("screenwriter"))) | frozenset(_runs(prompting.load("json")))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z]+", text.lower())
    return {tuple(words[at: at + RUN]) for at in range(len(words) - RUN + 1)}


def _refused(text: str) -> str:
    try:
        safety.refuse(text)
    except Refused as refusal:
        return str(refusal)
    return ""

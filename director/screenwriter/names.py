"""Proper names: how they are written, which capitals are none, and the noun that stands before one."""

from __future__ import annotations

import re
from functools import cache

from director import dictionary, wordnet
from director.screenwriter.casting import _NOT_NAMES, WOMENS_NAMES
from director.screenwriter.words import ACTORS, actor, verb_form

CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪİŁŃŇŌŐŒŘŚŠŞŤŪŮŰŹŻŽ]"
WORD = rf"{CAPITAL}[\w'’-]*[a-zà-ÿ0-9]|{CAPITAL}{{2,}}"
_TITLED = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Old|Captain|Capt|Professor|Prof|Uncle|Aunt|Auntie|Granny|Grandma|Grandpa|Nonna|Nonno|Oma|Opa|"
    r"King|Queen|Prince|Princess|Sir|Lady|Lord|Saint|St|Madame|Monsieur|Señor|Señora|Don|Doña|Sister|Brother|Father|Mother|Agent|"
    r"Officer|Detective|MC|DJ)\.? )"
)
NAME = rf"(?:{_TITLED})?(?:{WORD})(?: (?:{WORD})){{0,2}}"
NOUNS = {
    "granny": "granny",
    "grandma": "grandma",
    "nonna": "grandmother",
    "oma": "grandmother",
    "grandpa": "grandpa",
    "nonno": "grandfather",
    "opa": "grandfather",
    "uncle": "man",
    "aunt": "woman",
    "mr": "man",
    "mrs": "woman",
    "ms": "woman",
    "miss": "woman",
    "captain": "captain",
    "professor": "professor",
    "king": "king",
    "queen": "queen",
    "prince": "prince",
    "princess": "princess",
    "lady": "lady",
    "lord": "lord",
    "detective": "detective",
    "officer": "officer",
}


@cache
def common(word: str) -> bool:
    """Whether a capital at the start of a sentence may be an ordinary word ('Pigeons', 'Grass'); names of people are not."""
    return word.lower() not in WOMENS_NAMES and dictionary.known(word)


_INITIALS = frozenset(
    ("CU MS WS ECU EWS POV OTS LS MCU VO OS SFX INT EXT FPS HD UHD TV UK USA NYC LED DJ MC EU AI VR PR FX CGI DIY FAQ BPM").split()
)
_SHORTENED = re.compile(r"(?:she|he|it|they|we|you|i|that|there|here|what|who|let)['’](?:s|re|m|ve|ll|d)", re.I)
_MONTHLY = frozenset("North South East West Friday Sunday "
                     "April May June August Dawn Dusk Summer Autumn Winter Spring Star Rain River Season".split())


def proper(name: str, sure: bool = False) -> str:
    """The name as it is spelled in the film ('MILO' is Milo), '' when it is none. `sure`: a bracket with looks follows it."""
    name = re.sub(r"\s+", " ", name.strip(" .,'’"))
    words = name.split()
    while words and (
        words[0].title() in _NOT_NAMES - (_MONTHLY if sure else frozenset()) or re.fullmatch(r"And|Or|With|Who|Where|While", words[0])
    ):
        words.pop(0)
    if not words or len(" ".join(words)) < 2 or any(c.isdigit() for c in name) or _SHORTENED.fullmatch(words[0]):
        return ""
    if len(words) == 1 and _role(words[0].lower()) and not (sure and not words[0].isupper()):
        return ""
    if len(words) > 1 and actor(words[0].lower()) and words[0].title() not in TITLES:
        words.pop(0)
    titled = sure and words[0].title() in TITLES
    if (len(words) > 1 or not sure) and not titled and no_person(words[-1]):
        return ""
    if words[0].title() in _NOT_FILM or (len(words) == 1 and words[0] in _INITIALS):
        return ""
    return " ".join(w.title() if w.isupper() and len(w) > 2 else w for w in words)


def _role(word: str) -> bool:
    """Whether a word with a capital is what somebody is ('Baker', 'Inspector') and no name; rare animals ('Mina', 'Martin') are names."""
    base = actor(word)
    return base is not None and (base in ACTORS or re.fullmatch(r"\w{3,}(?:er|or|ist|ian|man|woman|girl|boy|lady)", base) is not None)


@cache
def no_person(word: str) -> bool:
    """Whether a word with a capital is an adverb ('Tonight') or names a piece of land ('Islands'), and nobody."""
    low = word.lower()
    if low in WOMENS_NAMES:
        return False
    adverb = bool(dictionary.bases(low, "adv")) and not wordnet.meanings(low, "adj") and not dictionary.bases(low, "verb")
    home = wordnet.fields(low, "noun").get("location", 0) > 0.5
    return adverb or home or any(wordnet.is_a(noun, "land", "district") for noun in dictionary.bases(low, "noun"))


TITLES = frozenset(
    (
        "Captain Professor Uncle Aunt Auntie Granny Grandma Grandpa Nonna Nonno Oma Opa King Queen Prince Princess Lady "
        "Lord Sister Brother Father Mother Agent Officer Detective"
    ).split()
)
_NOT_FILM = frozenset(
    (
        "What Who Why How Where When Presenter Host Cast Lead Main Protagonist Antagonist Narrator Speaker Style Hero Heroine "
        "Character Characters Wide Medium Close Tracking "
        "Aerial Macro Overhead Static Insert Handheld Drone Low High Underneath Outside Inside Today Tomorrow Yesterday Music Sound Text "
        "Title Shot Scene"
    ).split()
)


def kind(before: str) -> str:
    """'flatmates ' -> '', 'Fossil hunter ' -> 'fossil hunter': the noun that stands right before a name."""
    words = before.split()
    if (
        not words
        or not actor(words[-1])
        or words[-1].lower() in ("and", "siblings", "friends", "flatmates", "sisters", "brothers", "twins", "neighbours", "rivals")
    ):
        return ""
    head = words[-1].lower()
    if head.endswith("s") and actor(head) != head:
        return ""
    kept = [head]
    for word in reversed(words[:-1]):
        if (
            not re.fullmatch(r"[A-Za-z][\w-]+", word)
            or word.lower()
            in (
                "and",
                "or",
                "the",
                "a",
                "an",
                "his",
                "her",
                "their",
                "our",
                "my",
                "its",
                "with",
                "of",
                "to",
                "by",
                "as",
                "third",
                "is",
                "are",
                "for",
                "in",
                "on",
                "at",
            )
            or verb_form(word)
        ):
            break
        kept.insert(0, word.lower())
    return " ".join(kept[-3:])

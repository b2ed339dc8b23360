"""Words of a shot that nothing is drawn for, put into words that something is: 'a spaniel on a galleon' is a dog on a sailing ship."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace

from director.tools.generators.animatic.art.catalogue import all_figures, all_fronts, all_places, all_props
from director.tools.generators.animatic.art.finding import kind_of
from director.tools.generators.animatic.words import COLOURS, NUMBERS, VERBS, Token, base, names_in, singulars, tokens
from director.wordnet import meanings

_BEFORE = frozenset("a an the his her its their my your our this that these those two three four five some many several one another every each".split())
_BESIDES = frozenset(COLOURS) | frozenset(NUMBERS) | frozenset(
    "frame shot camera lens film scene view background foreground side style look light lighting shadow colour color tone mood texture focus grain "
    "back front top bottom middle end way time day night moment hour group number rest air left right detail close ground floor surface "
    "piece pieces part parts bit bits half halves remains scrap scraps item items stuff share copy copies version sort kind lot lots pair "
    "line lines finish start edge finger fingers thumb thumbs toe toes elbow arm arms knee knees wrist horizon land soil longer closer nearer further farther".split()
)
"""What tells of the picture, of time or of where: never a thing to draw."""


_PICTURES = frozenset("drawing painting writing building meeting wedding recording".split())


def spoken(text: str, apart: Iterable[str] = (), place: bool = False, hero: bool = False) -> tuple[list[Token], list[str]]:
    """The words of a text with kinds for what is unknown, and a note for each. `apart`: names of somebody, which stay. A `place`
    is a mere name: nouns need no article to be meant, and so are the words for a `hero`, who is never a place."""
    known = {*all_figures(), *all_props(), *all_places(), *all_fronts()}
    words = _wholes(tokens(text), known)
    taken = {k for hit in names_in(words, known) for k in range(hit.first, hit.last)}
    own = {part.removesuffix("'s") for name in apart for part in name.lower().split()}
    notes: list[str] = []
    for index, token in enumerate(words):
        if index in taken or token.word.removesuffix("'s") in own or not _may_be_meant(words, index, text, place or hero):
            continue
        single, drawn = next(((form, kind) for form in singulars(token.word) if (kind := kind_of(form))), ("", ""))
        if not drawn or (not place and drawn in all_places() and drawn not in all_figures() and drawn not in all_props()):
            continue
        words[index] = replace(token, word=drawn + "s" * (single != token.word))
        notes.append(f"no drawing of its own for '{single}': drawn as a {drawn}")
    return words, list(dict.fromkeys(notes))


def _wholes(words: list[Token], known: set[str]) -> list[Token]:
    """The words, a thing named for a part of it that has no drawing: for 'the violin's bow' the violin."""
    out = list(words)
    for index, (token, part) in enumerate(itertools.pairwise(words)):
        whole = token.word.replace("’", "'").removesuffix("'s")
        if whole != token.word and whole in all_props() and whole not in all_figures() and not part.fresh and known.isdisjoint(singulars(part.word)):
            out[index] = replace(token, word=whole)
    return out


def _may_be_meant(words: list[Token], index: int, text: str, place: bool) -> bool:
    """Does it stand where a noun stands, and is it one that could be drawn?"""
    token = words[index]
    if len(token.word) < 3 or not token.word.isalpha() or token.word in _BESIDES or base(token.word, VERBS) is not None:
        return False
    if text[token.start].isupper() and index and not token.fresh:
        return False                                   # somebody's name
    if index + 1 < len(words) and not words[index + 1].fresh and words[index + 1].word[:1].isalpha() and _qualifies(words[index + 1]):
        return False                                   # 'a marble counter': what the next word is made of or for
    if words[index + 1:index + 2] and not words[index + 1].fresh and words[index + 1].word in all_props() and meanings(token.word, "adj"):
        return False                                   # 'a heavy bag'
    twofold = any(meanings(form, category) for form in singulars(token.word) for category in ("verb", "adj", "adv"))
    behind = words[index - 1] if index and not token.fresh else None
    if place and not twofold:
        return True
    near = [word.word for word in words[max(0, index - 3):index]]
    return behind is not None and (behind.word in _BEFORE or (not twofold and not _BEFORE.isdisjoint(near)))


def _qualifies(following: Token) -> bool:
    """Is the word that follows a noun, so that the one before it only tells of what sort?"""
    deed = base(following.word, VERBS) is not None and following.word not in _PICTURES
    return len(following.word) > 3 and not deed and any(meanings(form, "noun") for form in singulars(following.word)) and not meanings(
        following.word, "adv")

"""One word for several, and several words for one: whom 'a family of ducks' and 'the granddaughter of Otto' put on stage."""

from __future__ import annotations

import itertools
import re

from director.model import Character
from director.tools.generators.animatic.art.catalogue import all_props, module_of
from director.tools.generators.animatic.art.figures.people import HAIRS, SKINS
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.words import NUMBERS, VERBS, Hit, Token, base, names_in, singulars, tokens

MEMBERS = {
    "couple": ("woman", "man"), "family": ("woman", "man", "child"), "parents": ("woman", "man"), "twins": ("child", "child"),
    "siblings": ("girl", "boy"), "lovers": ("woman", "man"), "newlyweds": ("bride", "groom"),
    "team": ("footballer", "footballer", "footballer", "footballer"), "orchestra": ("violinist", "cellist", "conductor", "trumpeter", "flutist"), "band": ("guitarist", "singer", "drummer"),
    "choir": ("woman", "man", "young woman", "boy"), "crew": ("captain", "sailor", "sailor"), "army": ("soldier",) * 4,
    "flock": ("bird",) * 4, "animals": ("deer", "wild fox", "wild rabbit"),
}
_SETS = frozenset(MEMBERS) | {"crowd", "team", "audience", "people"}
_BODIES = frozenset("crew gang squad bunch troop team group band".split())
_BETWEEN = frozenset("of a an the his her their its my our old little small young big two three four five".split())

_YOUNG = re.compile(r"\b(?P<of>bear|lion|tiger|fox|wolf|panda|leopard|cheetah)(?:ess|s)?\b[^.;]*?\b(?:his|her|its|their|a|the|two|three|own) (?:(?:little|small|tiny|baby|own|playful|sleepy) )?(?P<young>cubs?)\b", re.I)


def with_young(text: str) -> str:
    """The text with the cub of a beast named for what it is: 'a lioness licks her cub' tells of a lion cub."""
    return _YOUNG.sub(lambda hit: f"{text[hit.start():hit.start('young')]}little {hit['of'].lower()} {hit['young']}", text)


def members(kind: str, copies: int, before: str) -> tuple[str, ...]:
    """The kinds of all who a word stands for; `before`: who was named right before it, and a flock is of these birds."""
    if kind == "flock" and module_of(before) in ("flocks", "birds", "waddlers"):
        return (before,) * 4
    return ("woman", "man", "girl", "boy") if kind == "audience" and not before else MEMBERS.get(kind, (kind,) * copies)


def varied(seed: int, count: int) -> list[int]:
    """Seeds of several of one name, so that neither skin nor hair is that of the one before."""
    seeds = [seed]
    for copy in range(1, count):
        tried = [seed + 101 * copy + 1009 * k for k in range(12)]
        seeds.append(next((s for s in tried if all(a != b for a, b in zip(_face(s), _face(seeds[-1]), strict=True))), tried[0]))
    return seeds


def _face(seed: int) -> tuple[str, str]:
    looks = Looks(seed=seed)
    return looks.pick(*SKINS, salt="skin"), looks.pick(*HAIRS, salt="hair")


Mention = tuple[Hit, Character | None, str]


def without_owners(words: list[Token], mentions: list[Mention]) -> list[Mention]:
    """The mentions that put somebody on stage. Not one that only says whose the one before is ('the granddaughter of Otto'), and
    not a word for several before those who they are ('a family of ducks')."""
    out: list[Mention] = []
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if following is not None and mention[2] in _SETS and _linked(words, mention, following):
            continue
        if _owns_the_subject(words, mention[0]):
            continue
        if out and _linked(words, out[-1], mention) and not out[-1][0].plural and not mention[0].plural and (
                module_of(out[-1][2]) in ("people", "callings", "trades")):
            continue
        out.append(mention)
    return out


def _owns_the_subject(words: list[Token], hit: Hit) -> bool:
    """Does the sentence tell of a thing of his: 'the hat of the wizard flies away'?"""
    if hit.first >= len(words):                                  # it is said elsewhere
        return False
    start = max((i for i in range(hit.first + 1) if words[i].fresh or i == 0), default=0)
    thing = next((found for found in names_in(words[start:hit.first], all_props()) if found.first <= 2), None)
    if thing is None or hit.plural or thing.name == "hand":       # who has the hands is there with them
        return False
    between = [token.word for token in words[start + thing.last:hit.first]]
    return between[:1] == ["of"] and _BETWEEN.issuperset(between) and all(token.word in _BETWEEN for token in words[start:start + thing.first])


def _linked(words: list[Token], one: Mention, other: Mention) -> bool:
    between = [token.word for token in words[one[0].last:other[0].first]]
    return between[:1] == ["of"] and _BETWEEN.issuperset(between)


def counted(character: Character) -> int:
    """How many a line like 'two children with straw hats' stands for; some where it names several without a number."""
    first = [token.word for token in tokens(character.description)][:6]
    last = character.name.split()[-1].lower()
    if any(word in _BODIES and of == "of" for word, of in itertools.pairwise(first)):
        return 3
    several = first[:1] not in (["a"], ["an"], ["one"]) and character.name.lower().startswith("the ") and last.endswith(("s", "men", "children", "people"))
    return next((NUMBERS[word] for word in first if word in NUMBERS), 3 if several and singulars(last)[-1] != last else 1)


def count(words: list[Token], hit: Hit) -> int:
    """How many: a number right before the noun (adjectives may stand between), else three for a plural, else one."""
    if hit.name in NUMBERS:
        return NUMBERS[hit.name]
    for token in reversed(words[max(0, hit.first - 4):hit.first]):
        if token.word in NUMBERS:
            return NUMBERS[token.word]
        if token.word in ("a", "an", "the", "and", "of") or base(token.word, VERBS) is not None:
            break
    return 3 if hit.plural or words[hit.last - 1].word in ("children", "people", "men", "women", "mice", "geese") else 1

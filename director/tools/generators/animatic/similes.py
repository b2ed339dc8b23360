"""What is only compared: 'floats like a bird', 'as tall as a house', 'dressed as a wizard'. Nothing of it is in the picture."""

from __future__ import annotations

from director.tools.generators.animatic.words import VERBS, Token, base

_ARTICLES = ("a", "an", "the", "any", "some")
_OWN = ("its", "his", "her", "their")
_LOOKS = frozenset("look looks looked looking shaped something anything creature just exactly smells sounds seems".split())
"""Before 'like': then what follows tells what somebody or something is."""
_DISGUISED = frozenset("dressed disguised works working acts masked".split())
_ENDS = frozenset("in on at of for with to from by after into onto through across over under above below behind beside near along around past and or while "
                  "when then but until that who which as".split())
_LONGEST = 4                      # words behind the article


def compared(words: list[Token]) -> set[int]:
    """Indices of the words that are only a comparison."""
    out: set[int] = set()
    for index in range(1, len(words)):
        role = words[index].word in _OWN and words[index - 1].word == "as"                   # 'comes in as its first customer'
        if not role and (words[index].word not in _ARTICLES or not _leads(words, index - 1)):
            continue
        end = index + 1
        while end < len(words) and end <= index + _LONGEST and not words[end].fresh and words[end].word not in _ENDS and (
                end == index + 1 or base(words[end].word, VERBS) is None):
            end += 1
        out.update(range(index - 1, end))
    return out


def _leads(words: list[Token], index: int) -> bool:
    """Is the word here the 'like' or the 'as' of a comparison?"""
    earlier = [token.word for token in words[max(0, index - 2):index]]
    if words[index].word == "like":
        return not earlier or earlier[-1] not in _LOOKS
    return words[index].word == "as" and ("as" in earlier[:1] or not _DISGUISED.isdisjoint(earlier))


def disguise(words: list[Token], after: int) -> str:
    """As what somebody is dressed whose mention ends before `after`: 'a boy dressed up as a wizard'; '' = as himself."""
    near = [token.word for token in words[after:after + 6]]
    if not near or near[0] not in ("dressed", "disguised") or "as" not in near[1:3]:
        return ""
    at = near.index("as") + 1
    return next((word for word in near[at:] if word not in _ARTICLES), "")

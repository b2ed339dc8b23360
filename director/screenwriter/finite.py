"""The verb that carries a clause: where it stands, its base form, and what looks like a verb and is none."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.screenwriter import phrases
from director.screenwriter.complements import ADVERBS, PREP
from director.screenwriter.words import actor, verb_form, verb_like

DETERMINER = re.compile(
    r"(?:an?|the|his|her|their|its|my|our|your|one|two|three|four|five|six|seven|eight|nine|ten|some|many|several|every|"
    r"all|this|that|these|those|no|first|last|own)$", re.I)


def verb(part: str, first: bool, plural: bool) -> tuple[int, str, int]:
    """(start, base, end) of the verb that carries a clause; (-1, '', -1) when there is none."""
    tokens = [(m.start(), m.group(0)) for m in re.finditer(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", part)][:40]
    fallback: tuple[int, str, int] | None = None
    for index, (at, word) in enumerate(tokens):
        if index == 0:
            continue
        before = tokens[index - 1][1]
        low = before.lower()
        if DETERMINER.match(low) or re.fullmatch(rf"{PREP}|of|and|very", low) or (
                word in ("can", "could", "will", "would", "may", "might", "should", "must", "shall") and tokens[index + 1 :]):
            continue
        bare = re.fullmatch(r"to|not|cannot|can|could|will|would|must|\w+n['’]t", low) is not None
        form = verb_form(word) or (verb_like(word, "base") if bare else None) or _hyphened(word, low)
        form = form or _guess(word, before, part[:at], first)
        if form is None or word[:1].isupper():
            continue
        base, shape = form
        if shape == "base" and _compound(part, tokens[index : index + 2], plural):
            continue
        if shape == "third" and _several(word, base, tokens[0][1], tokens[index + 1][1] if index + 1 < len(tokens) else ""):
            continue
        if not _fits(base, shape, word, low, part[:at], tokens, index, plural):
            if shape == "ing" and fallback is None and first:
                fallback = (at, base, at + len(word))
            continue
        if base in ("be", "have") and shape in ("third", "base", "past"):
            later = _finite_after(part, tokens, index)
            if later:
                return later
        return at, base, at + len(word)
    return fallback or (-1, "", -1)


def _compound(part: str, pair: list[tuple[int, str]], plural: bool) -> bool:
    """Whether a word is the first of two that are one noun, and the clause has its verb after it: 'two ice cream vendors fall in love'."""
    if len(pair) < 2 or not wordnet.meanings("_".join(word.lower() for _, word in pair), "noun"):
        return False
    return verb(part[pair[1][0]:], first=False, plural=plural)[0] > 0


_KNOWS = frozenset("think believe claim pretend realise realize know notice discover see hear learn imagine feel hope fear say guess swear "
                   "insist suspect dream understand".split())


_NOUN_DOES = re.compile(r"(?:an?|the|his|her|their|its|all) (?:[a-z-]+ )??(?P<noun>[a-z]+) (?P<does>[a-z]+)(?=$| (?:[a-z]+ly|at|in|on|by|"
                        r"to|back|away|up|down|off|out|around|when|an?|the|his|her|their|its|him|them)\b)")


def told(after: str, base: str) -> str:
    """What is known, thought or seen as a sentence of its own: 'the driver wears a ring' of 'realises (that) the driver wears a ring'."""
    said = re.sub(r"^that\s+", "", after)
    at = verb(said, first=False, plural=phrases.plural(said))[0] if base in _KNOWS else -1
    if at < 0 and base in _KNOWS and (hit := _NOUN_DOES.match(said)):
        shape = "base" if phrases.plural(said[: hit.start("does")]) else "third"
        at = hit.start("does") if verb_like(hit["does"], shape) and dictionary.bases(hit["noun"], "noun") else -1
    return said if at > 0 and not re.search(r"\b(?:who|which|that|to|and|of|with|in|on|from)\b|,", said[:at]) else ""


_WITH_A_BASE = frozenset("help let make see hear watch dare".split())


def _several(word: str, base: str, first: str, after: str) -> bool:
    """Whether a word that may be a verb is the plural noun that another verb follows: 'city lights turn on'."""
    one = re.fullmatch(r"an?|one|he|she|it|every|each", first, re.I) or (
        first[:1].isupper() and not dictionary.bases(first.lower(), "noun"))
    follows = (verb_form(after) or ("", ""))[1] == "base" and base not in _WITH_A_BASE
    return follows and not one and bool(dictionary.bases(word.lower(), "noun"))


def _finite_after(part: str, tokens: list[tuple[int, str]], index: int) -> tuple[int, str, int] | None:
    """The participle of 'is knocking', 'has lost'."""
    for at, word in tokens[index + 1 : index + 3]:
        form = verb_form(word) or verb_like(word, "ing") or verb_like(word, "participle")
        if form and form[1] in ("ing",):
            return at, form[0], at + len(word)
        if form and form[1] in ("past", "participle") and tokens[index][1].lower() in ("has", "have", "had"):
            return at, form[0], at + len(word)
        if not re.fullmatch(ADVERBS + r"|not", word, re.I):
            break
    return None


def _hyphened(word: str, before: str) -> tuple[str, str] | None:
    """'video-calls' after somebody who can."""
    first, mark, last = word.rpartition("-")
    form = verb_form(last) or verb_like(last, "third") if mark and actor(before) else None
    return (f"{first}-{form[0]}", form[1]) if form and form[1] == "third" else None


def _guess(word: str, before: str, left: str, first: bool) -> tuple[str, str] | None:
    """A verb that the little list does not hold, right after a noun that can act."""
    if re.search(r"['’]s?$", before):
        return None
    acts = (
        re.fullmatch(r"nobody|everybody|everyone|somebody|someone|people|he|she|it|they|we", before, re.I) is not None
        or actor(before) is not None
        or re.fullmatch(r"[A-Z][a-zà-ÿ]+", before) is not None
        or re.fullmatch(ADVERBS + r"|who|that|which", before, re.I)
    )
    things = not first and re.fullmatch(r"(?:his|her|its|their|the|an?) (?:[a-z-]+ )?[a-z-]+", left.strip(), re.I)
    if things and not actor(before) and not before.endswith("s") and dictionary.bases(before.lower(), "noun"):
        return verb_like(word, "third")                                # 'until its battery dies'
    if not acts or actor(word):
        return None
    return verb_like(word, "base" if phrases.several((left.strip(),)) else "third") or (
        verb_like(word, "past") if word.endswith("ed") and actor(before) else None)


def _fits(base: str, shape: str, word: str, before: str, left: str, tokens: list[tuple[int, str]], index: int, plural: bool) -> bool:
    if base == "be":
        return True
    if re.fullmatch(r"(?:does|do|did|ca|could|wo|would)n['’]t", before):
        return shape == "base"
    if before in ("to", "must", "can", "could", "will", "would", "may", "might", "should", "not", "cannot"):
        return shape == "base" or base == word.lower()
    if shape == "third":
        follows = tokens[index + 1][1].lower() if index + 1 < len(tokens) else ""
        if word.lower() in ("waves", "leaves", "lights") and not follows:
            return False
        return not (actor(word) is not None and (verb_form(follows) or ("", ""))[1] in ("third", "base"))
    if actor(word) and shape == "base" and not phrases.several((left.strip(),)):
        return False
    if shape == "past":
        return word.lower() != base and not (index == 1 and not actor(before) and not tokens[0][1][0].isupper())
    if shape == "ing":
        return before in ("is", "are", "was", "were", "keeps", "keep", "starts", "start", "begins")
    return (
        plural
        or phrases.several((left.strip(),))
        or before in ("who", "that")
        or bool(re.match(r"(?:when|if|let|they|we|i|you)\b", left.strip(), re.I))
    )
